// swift-format-ignore-file
// Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.

let familyHandlerCount = 3467

/// The handlers of the families and of the fused ops, in the order of their ops.
func installFamilyHandlers(_ table: UnsafeMutablePointer<Handler>) {
    table[0] = op_select_r_ss
    table[1] = op_select_r_ss_storing
    table[2] = op_select_s_ss
    table[3] = op_select_s_ss_storing
    table[4] = op_select_r_si
    table[5] = op_select_r_si_storing
    table[6] = op_select_s_si
    table[7] = op_select_s_si_storing
    table[8] = op_select_r_is
    table[9] = op_select_r_is_storing
    table[10] = op_select_s_is
    table[11] = op_select_s_is_storing
    table[12] = op_select_r_ii
    table[13] = op_select_r_ii_storing
    table[14] = op_select_s_ii
    table[15] = op_select_s_ii_storing
    table[16] = op_i32Load_s
    table[17] = op_i32Load_s_storing
    table[18] = op_i32Load_s_pinning
    table[19] = op_i32Load_r
    table[20] = op_i32Load_r_storing
    table[21] = op_i32Load_r_pinning
    table[22] = op_i32Load_i
    table[23] = op_i32Load_i_storing
    table[24] = op_i32Load_i_pinning
    table[25] = op_i32Load_p
    table[26] = op_i32Load_p_storing
    table[27] = op_i32Load_p_pinning
    table[28] = op_i64Load_s
    table[29] = op_i64Load_s_storing
    table[30] = op_i64Load_s_pinning
    table[31] = op_i64Load_r
    table[32] = op_i64Load_r_storing
    table[33] = op_i64Load_r_pinning
    table[34] = op_i64Load_i
    table[35] = op_i64Load_i_storing
    table[36] = op_i64Load_i_pinning
    table[37] = op_i64Load_p
    table[38] = op_i64Load_p_storing
    table[39] = op_i64Load_p_pinning
    table[40] = op_f32Load_s
    table[41] = op_f32Load_s_storing
    table[42] = op_f32Load_r
    table[43] = op_f32Load_r_storing
    table[44] = op_f32Load_i
    table[45] = op_f32Load_i_storing
    table[46] = op_f32Load_p
    table[47] = op_f32Load_p_storing
    table[48] = op_f64Load_s
    table[49] = op_f64Load_s_storing
    table[50] = op_f64Load_r
    table[51] = op_f64Load_r_storing
    table[52] = op_f64Load_i
    table[53] = op_f64Load_i_storing
    table[54] = op_f64Load_p
    table[55] = op_f64Load_p_storing
    table[56] = op_i32Load8S_s
    table[57] = op_i32Load8S_s_storing
    table[58] = op_i32Load8S_s_pinning
    table[59] = op_i32Load8S_r
    table[60] = op_i32Load8S_r_storing
    table[61] = op_i32Load8S_r_pinning
    table[62] = op_i32Load8S_i
    table[63] = op_i32Load8S_i_storing
    table[64] = op_i32Load8S_i_pinning
    table[65] = op_i32Load8S_p
    table[66] = op_i32Load8S_p_storing
    table[67] = op_i32Load8S_p_pinning
    table[68] = op_i32Load8U_s
    table[69] = op_i32Load8U_s_storing
    table[70] = op_i32Load8U_s_pinning
    table[71] = op_i32Load8U_r
    table[72] = op_i32Load8U_r_storing
    table[73] = op_i32Load8U_r_pinning
    table[74] = op_i32Load8U_i
    table[75] = op_i32Load8U_i_storing
    table[76] = op_i32Load8U_i_pinning
    table[77] = op_i32Load8U_p
    table[78] = op_i32Load8U_p_storing
    table[79] = op_i32Load8U_p_pinning
    table[80] = op_i32Load16S_s
    table[81] = op_i32Load16S_s_storing
    table[82] = op_i32Load16S_s_pinning
    table[83] = op_i32Load16S_r
    table[84] = op_i32Load16S_r_storing
    table[85] = op_i32Load16S_r_pinning
    table[86] = op_i32Load16S_i
    table[87] = op_i32Load16S_i_storing
    table[88] = op_i32Load16S_i_pinning
    table[89] = op_i32Load16S_p
    table[90] = op_i32Load16S_p_storing
    table[91] = op_i32Load16S_p_pinning
    table[92] = op_i32Load16U_s
    table[93] = op_i32Load16U_s_storing
    table[94] = op_i32Load16U_s_pinning
    table[95] = op_i32Load16U_r
    table[96] = op_i32Load16U_r_storing
    table[97] = op_i32Load16U_r_pinning
    table[98] = op_i32Load16U_i
    table[99] = op_i32Load16U_i_storing
    table[100] = op_i32Load16U_i_pinning
    table[101] = op_i32Load16U_p
    table[102] = op_i32Load16U_p_storing
    table[103] = op_i32Load16U_p_pinning
    table[104] = op_i64Load8S_s
    table[105] = op_i64Load8S_s_storing
    table[106] = op_i64Load8S_r
    table[107] = op_i64Load8S_r_storing
    table[108] = op_i64Load8S_i
    table[109] = op_i64Load8S_i_storing
    table[110] = op_i64Load16S_s
    table[111] = op_i64Load16S_s_storing
    table[112] = op_i64Load16S_r
    table[113] = op_i64Load16S_r_storing
    table[114] = op_i64Load16S_i
    table[115] = op_i64Load16S_i_storing
    table[116] = op_i64Load32S_s
    table[117] = op_i64Load32S_s_storing
    table[118] = op_i64Load32S_r
    table[119] = op_i64Load32S_r_storing
    table[120] = op_i64Load32S_i
    table[121] = op_i64Load32S_i_storing
    table[122] = op_i32Store_ss
    table[123] = op_i32Store_sr
    table[124] = op_i32Store_si
    table[125] = op_i32Store_rs
    table[126] = op_i32Store_ri
    table[127] = op_i32Store_is
    table[128] = op_i32Store_ir
    table[129] = op_i32Store_ii
    table[130] = op_i32Store_ps
    table[131] = op_i32Store_pi
    table[132] = op_i32Store_pr
    table[133] = op_i32Store_sp
    table[134] = op_i32Store_rp
    table[135] = op_i64Store_ss
    table[136] = op_i64Store_sr
    table[137] = op_i64Store_si
    table[138] = op_i64Store_rs
    table[139] = op_i64Store_ri
    table[140] = op_i64Store_is
    table[141] = op_i64Store_ir
    table[142] = op_i64Store_ii
    table[143] = op_i64Store_ps
    table[144] = op_i64Store_pi
    table[145] = op_i64Store_pr
    table[146] = op_i64Store_sp
    table[147] = op_i64Store_rp
    table[148] = op_f32Store_rr
    table[149] = op_f32Store_sr
    table[150] = op_f32Store_ir
    table[151] = op_f64Store_rr
    table[152] = op_f64Store_sr
    table[153] = op_f64Store_ir
    table[154] = op_i32Store8_ss
    table[155] = op_i32Store8_sr
    table[156] = op_i32Store8_si
    table[157] = op_i32Store8_rs
    table[158] = op_i32Store8_ri
    table[159] = op_i32Store8_is
    table[160] = op_i32Store8_ir
    table[161] = op_i32Store8_ii
    table[162] = op_i32Store8_ps
    table[163] = op_i32Store8_pi
    table[164] = op_i32Store8_pr
    table[165] = op_i32Store8_sp
    table[166] = op_i32Store8_rp
    table[167] = op_i32Store16_ss
    table[168] = op_i32Store16_sr
    table[169] = op_i32Store16_si
    table[170] = op_i32Store16_rs
    table[171] = op_i32Store16_ri
    table[172] = op_i32Store16_is
    table[173] = op_i32Store16_ir
    table[174] = op_i32Store16_ii
    table[175] = op_i32Store16_ps
    table[176] = op_i32Store16_pi
    table[177] = op_i32Store16_pr
    table[178] = op_i32Store16_sp
    table[179] = op_i32Store16_rp
    table[180] = op_i32Eq_ss
    table[181] = op_i32Eq_ss_storing
    table[182] = op_i32Eq_rs
    table[183] = op_i32Eq_rs_storing
    table[184] = op_i32Eq_si
    table[185] = op_i32Eq_si_storing
    table[186] = op_i32Eq_ri
    table[187] = op_i32Eq_ri_storing
    table[188] = op_branchIf_i32Eq_ss
    table[189] = op_branchIf_i32Eq_ss_unmetered
    table[190] = op_branchIf_i32Eq_rs
    table[191] = op_branchIf_i32Eq_rs_unmetered
    table[192] = op_branchIf_i32Eq_si
    table[193] = op_branchIf_i32Eq_si_unmetered
    table[194] = op_branchIf_i32Eq_ri
    table[195] = op_branchIf_i32Eq_ri_unmetered
    table[196] = op_branchIf_i32Eq_ps
    table[197] = op_branchIf_i32Eq_ps_unmetered
    table[198] = op_branchIf_i32Eq_pi
    table[199] = op_branchIf_i32Eq_pi_unmetered
    table[200] = op_branchIf_i32Eq_rp
    table[201] = op_branchIf_i32Eq_rp_unmetered
    table[202] = op_i32Ne_ss
    table[203] = op_i32Ne_ss_storing
    table[204] = op_i32Ne_rs
    table[205] = op_i32Ne_rs_storing
    table[206] = op_i32Ne_si
    table[207] = op_i32Ne_si_storing
    table[208] = op_i32Ne_ri
    table[209] = op_i32Ne_ri_storing
    table[210] = op_branchIf_i32Ne_ss
    table[211] = op_branchIf_i32Ne_ss_unmetered
    table[212] = op_branchIf_i32Ne_rs
    table[213] = op_branchIf_i32Ne_rs_unmetered
    table[214] = op_branchIf_i32Ne_si
    table[215] = op_branchIf_i32Ne_si_unmetered
    table[216] = op_branchIf_i32Ne_ri
    table[217] = op_branchIf_i32Ne_ri_unmetered
    table[218] = op_branchIf_i32Ne_ps
    table[219] = op_branchIf_i32Ne_ps_unmetered
    table[220] = op_branchIf_i32Ne_pi
    table[221] = op_branchIf_i32Ne_pi_unmetered
    table[222] = op_branchIf_i32Ne_rp
    table[223] = op_branchIf_i32Ne_rp_unmetered
    table[224] = op_i32LtS_ss
    table[225] = op_i32LtS_ss_storing
    table[226] = op_i32LtS_rs
    table[227] = op_i32LtS_rs_storing
    table[228] = op_i32LtS_sr
    table[229] = op_i32LtS_sr_storing
    table[230] = op_i32LtS_si
    table[231] = op_i32LtS_si_storing
    table[232] = op_i32LtS_ri
    table[233] = op_i32LtS_ri_storing
    table[234] = op_i32LtS_is
    table[235] = op_i32LtS_is_storing
    table[236] = op_i32LtS_ir
    table[237] = op_i32LtS_ir_storing
    table[238] = op_branchIf_i32LtS_ss
    table[239] = op_branchIf_i32LtS_ss_unmetered
    table[240] = op_branchIf_i32LtS_rs
    table[241] = op_branchIf_i32LtS_rs_unmetered
    table[242] = op_branchIf_i32LtS_sr
    table[243] = op_branchIf_i32LtS_sr_unmetered
    table[244] = op_branchIf_i32LtS_si
    table[245] = op_branchIf_i32LtS_si_unmetered
    table[246] = op_branchIf_i32LtS_ri
    table[247] = op_branchIf_i32LtS_ri_unmetered
    table[248] = op_branchIf_i32LtS_is
    table[249] = op_branchIf_i32LtS_is_unmetered
    table[250] = op_branchIf_i32LtS_ir
    table[251] = op_branchIf_i32LtS_ir_unmetered
    table[252] = op_branchIf_i32LtS_ps
    table[253] = op_branchIf_i32LtS_ps_unmetered
    table[254] = op_branchIf_i32LtS_sp
    table[255] = op_branchIf_i32LtS_sp_unmetered
    table[256] = op_branchIf_i32LtS_pi
    table[257] = op_branchIf_i32LtS_pi_unmetered
    table[258] = op_branchIf_i32LtS_ip
    table[259] = op_branchIf_i32LtS_ip_unmetered
    table[260] = op_branchIf_i32LtS_rp
    table[261] = op_branchIf_i32LtS_rp_unmetered
    table[262] = op_branchIf_i32LtS_pr
    table[263] = op_branchIf_i32LtS_pr_unmetered
    table[264] = op_i32LtU_ss
    table[265] = op_i32LtU_ss_storing
    table[266] = op_i32LtU_rs
    table[267] = op_i32LtU_rs_storing
    table[268] = op_i32LtU_sr
    table[269] = op_i32LtU_sr_storing
    table[270] = op_i32LtU_si
    table[271] = op_i32LtU_si_storing
    table[272] = op_i32LtU_ri
    table[273] = op_i32LtU_ri_storing
    table[274] = op_i32LtU_is
    table[275] = op_i32LtU_is_storing
    table[276] = op_i32LtU_ir
    table[277] = op_i32LtU_ir_storing
    table[278] = op_branchIf_i32LtU_ss
    table[279] = op_branchIf_i32LtU_ss_unmetered
    table[280] = op_branchIf_i32LtU_rs
    table[281] = op_branchIf_i32LtU_rs_unmetered
    table[282] = op_branchIf_i32LtU_sr
    table[283] = op_branchIf_i32LtU_sr_unmetered
    table[284] = op_branchIf_i32LtU_si
    table[285] = op_branchIf_i32LtU_si_unmetered
    table[286] = op_branchIf_i32LtU_ri
    table[287] = op_branchIf_i32LtU_ri_unmetered
    table[288] = op_branchIf_i32LtU_is
    table[289] = op_branchIf_i32LtU_is_unmetered
    table[290] = op_branchIf_i32LtU_ir
    table[291] = op_branchIf_i32LtU_ir_unmetered
    table[292] = op_branchIf_i32LtU_ps
    table[293] = op_branchIf_i32LtU_ps_unmetered
    table[294] = op_branchIf_i32LtU_sp
    table[295] = op_branchIf_i32LtU_sp_unmetered
    table[296] = op_branchIf_i32LtU_pi
    table[297] = op_branchIf_i32LtU_pi_unmetered
    table[298] = op_branchIf_i32LtU_ip
    table[299] = op_branchIf_i32LtU_ip_unmetered
    table[300] = op_branchIf_i32LtU_rp
    table[301] = op_branchIf_i32LtU_rp_unmetered
    table[302] = op_branchIf_i32LtU_pr
    table[303] = op_branchIf_i32LtU_pr_unmetered
    table[304] = op_i32LeS_ss
    table[305] = op_i32LeS_ss_storing
    table[306] = op_i32LeS_rs
    table[307] = op_i32LeS_rs_storing
    table[308] = op_i32LeS_sr
    table[309] = op_i32LeS_sr_storing
    table[310] = op_i32LeS_si
    table[311] = op_i32LeS_si_storing
    table[312] = op_i32LeS_ri
    table[313] = op_i32LeS_ri_storing
    table[314] = op_i32LeS_is
    table[315] = op_i32LeS_is_storing
    table[316] = op_i32LeS_ir
    table[317] = op_i32LeS_ir_storing
    table[318] = op_branchIf_i32LeS_ss
    table[319] = op_branchIf_i32LeS_ss_unmetered
    table[320] = op_branchIf_i32LeS_rs
    table[321] = op_branchIf_i32LeS_rs_unmetered
    table[322] = op_branchIf_i32LeS_sr
    table[323] = op_branchIf_i32LeS_sr_unmetered
    table[324] = op_branchIf_i32LeS_si
    table[325] = op_branchIf_i32LeS_si_unmetered
    table[326] = op_branchIf_i32LeS_ri
    table[327] = op_branchIf_i32LeS_ri_unmetered
    table[328] = op_branchIf_i32LeS_is
    table[329] = op_branchIf_i32LeS_is_unmetered
    table[330] = op_branchIf_i32LeS_ir
    table[331] = op_branchIf_i32LeS_ir_unmetered
    table[332] = op_branchIf_i32LeS_ps
    table[333] = op_branchIf_i32LeS_ps_unmetered
    table[334] = op_branchIf_i32LeS_sp
    table[335] = op_branchIf_i32LeS_sp_unmetered
    table[336] = op_branchIf_i32LeS_pi
    table[337] = op_branchIf_i32LeS_pi_unmetered
    table[338] = op_branchIf_i32LeS_ip
    table[339] = op_branchIf_i32LeS_ip_unmetered
    table[340] = op_branchIf_i32LeS_rp
    table[341] = op_branchIf_i32LeS_rp_unmetered
    table[342] = op_branchIf_i32LeS_pr
    table[343] = op_branchIf_i32LeS_pr_unmetered
    table[344] = op_i32LeU_ss
    table[345] = op_i32LeU_ss_storing
    table[346] = op_i32LeU_rs
    table[347] = op_i32LeU_rs_storing
    table[348] = op_i32LeU_sr
    table[349] = op_i32LeU_sr_storing
    table[350] = op_i32LeU_si
    table[351] = op_i32LeU_si_storing
    table[352] = op_i32LeU_ri
    table[353] = op_i32LeU_ri_storing
    table[354] = op_i32LeU_is
    table[355] = op_i32LeU_is_storing
    table[356] = op_i32LeU_ir
    table[357] = op_i32LeU_ir_storing
    table[358] = op_branchIf_i32LeU_ss
    table[359] = op_branchIf_i32LeU_ss_unmetered
    table[360] = op_branchIf_i32LeU_rs
    table[361] = op_branchIf_i32LeU_rs_unmetered
    table[362] = op_branchIf_i32LeU_sr
    table[363] = op_branchIf_i32LeU_sr_unmetered
    table[364] = op_branchIf_i32LeU_si
    table[365] = op_branchIf_i32LeU_si_unmetered
    table[366] = op_branchIf_i32LeU_ri
    table[367] = op_branchIf_i32LeU_ri_unmetered
    table[368] = op_branchIf_i32LeU_is
    table[369] = op_branchIf_i32LeU_is_unmetered
    table[370] = op_branchIf_i32LeU_ir
    table[371] = op_branchIf_i32LeU_ir_unmetered
    table[372] = op_branchIf_i32LeU_ps
    table[373] = op_branchIf_i32LeU_ps_unmetered
    table[374] = op_branchIf_i32LeU_sp
    table[375] = op_branchIf_i32LeU_sp_unmetered
    table[376] = op_branchIf_i32LeU_pi
    table[377] = op_branchIf_i32LeU_pi_unmetered
    table[378] = op_branchIf_i32LeU_ip
    table[379] = op_branchIf_i32LeU_ip_unmetered
    table[380] = op_branchIf_i32LeU_rp
    table[381] = op_branchIf_i32LeU_rp_unmetered
    table[382] = op_branchIf_i32LeU_pr
    table[383] = op_branchIf_i32LeU_pr_unmetered
    table[384] = op_i64Eq_ss
    table[385] = op_i64Eq_ss_storing
    table[386] = op_i64Eq_rs
    table[387] = op_i64Eq_rs_storing
    table[388] = op_i64Eq_si
    table[389] = op_i64Eq_si_storing
    table[390] = op_i64Eq_ri
    table[391] = op_i64Eq_ri_storing
    table[392] = op_branchIf_i64Eq_ss
    table[393] = op_branchIf_i64Eq_ss_unmetered
    table[394] = op_branchIf_i64Eq_rs
    table[395] = op_branchIf_i64Eq_rs_unmetered
    table[396] = op_branchIf_i64Eq_si
    table[397] = op_branchIf_i64Eq_si_unmetered
    table[398] = op_branchIf_i64Eq_ri
    table[399] = op_branchIf_i64Eq_ri_unmetered
    table[400] = op_branchIf_i64Eq_ps
    table[401] = op_branchIf_i64Eq_ps_unmetered
    table[402] = op_branchIf_i64Eq_pi
    table[403] = op_branchIf_i64Eq_pi_unmetered
    table[404] = op_branchIf_i64Eq_rp
    table[405] = op_branchIf_i64Eq_rp_unmetered
    table[406] = op_i64Ne_ss
    table[407] = op_i64Ne_ss_storing
    table[408] = op_i64Ne_rs
    table[409] = op_i64Ne_rs_storing
    table[410] = op_i64Ne_si
    table[411] = op_i64Ne_si_storing
    table[412] = op_i64Ne_ri
    table[413] = op_i64Ne_ri_storing
    table[414] = op_branchIf_i64Ne_ss
    table[415] = op_branchIf_i64Ne_ss_unmetered
    table[416] = op_branchIf_i64Ne_rs
    table[417] = op_branchIf_i64Ne_rs_unmetered
    table[418] = op_branchIf_i64Ne_si
    table[419] = op_branchIf_i64Ne_si_unmetered
    table[420] = op_branchIf_i64Ne_ri
    table[421] = op_branchIf_i64Ne_ri_unmetered
    table[422] = op_branchIf_i64Ne_ps
    table[423] = op_branchIf_i64Ne_ps_unmetered
    table[424] = op_branchIf_i64Ne_pi
    table[425] = op_branchIf_i64Ne_pi_unmetered
    table[426] = op_branchIf_i64Ne_rp
    table[427] = op_branchIf_i64Ne_rp_unmetered
    table[428] = op_i64LtS_ss
    table[429] = op_i64LtS_ss_storing
    table[430] = op_i64LtS_rs
    table[431] = op_i64LtS_rs_storing
    table[432] = op_i64LtS_sr
    table[433] = op_i64LtS_sr_storing
    table[434] = op_i64LtS_si
    table[435] = op_i64LtS_si_storing
    table[436] = op_i64LtS_ri
    table[437] = op_i64LtS_ri_storing
    table[438] = op_i64LtS_is
    table[439] = op_i64LtS_is_storing
    table[440] = op_i64LtS_ir
    table[441] = op_i64LtS_ir_storing
    table[442] = op_branchIf_i64LtS_ss
    table[443] = op_branchIf_i64LtS_ss_unmetered
    table[444] = op_branchIf_i64LtS_rs
    table[445] = op_branchIf_i64LtS_rs_unmetered
    table[446] = op_branchIf_i64LtS_sr
    table[447] = op_branchIf_i64LtS_sr_unmetered
    table[448] = op_branchIf_i64LtS_si
    table[449] = op_branchIf_i64LtS_si_unmetered
    table[450] = op_branchIf_i64LtS_ri
    table[451] = op_branchIf_i64LtS_ri_unmetered
    table[452] = op_branchIf_i64LtS_is
    table[453] = op_branchIf_i64LtS_is_unmetered
    table[454] = op_branchIf_i64LtS_ir
    table[455] = op_branchIf_i64LtS_ir_unmetered
    table[456] = op_branchIf_i64LtS_ps
    table[457] = op_branchIf_i64LtS_ps_unmetered
    table[458] = op_branchIf_i64LtS_sp
    table[459] = op_branchIf_i64LtS_sp_unmetered
    table[460] = op_branchIf_i64LtS_pi
    table[461] = op_branchIf_i64LtS_pi_unmetered
    table[462] = op_branchIf_i64LtS_ip
    table[463] = op_branchIf_i64LtS_ip_unmetered
    table[464] = op_branchIf_i64LtS_rp
    table[465] = op_branchIf_i64LtS_rp_unmetered
    table[466] = op_branchIf_i64LtS_pr
    table[467] = op_branchIf_i64LtS_pr_unmetered
    table[468] = op_i64LtU_ss
    table[469] = op_i64LtU_ss_storing
    table[470] = op_i64LtU_rs
    table[471] = op_i64LtU_rs_storing
    table[472] = op_i64LtU_sr
    table[473] = op_i64LtU_sr_storing
    table[474] = op_i64LtU_si
    table[475] = op_i64LtU_si_storing
    table[476] = op_i64LtU_ri
    table[477] = op_i64LtU_ri_storing
    table[478] = op_i64LtU_is
    table[479] = op_i64LtU_is_storing
    table[480] = op_i64LtU_ir
    table[481] = op_i64LtU_ir_storing
    table[482] = op_branchIf_i64LtU_ss
    table[483] = op_branchIf_i64LtU_ss_unmetered
    table[484] = op_branchIf_i64LtU_rs
    table[485] = op_branchIf_i64LtU_rs_unmetered
    table[486] = op_branchIf_i64LtU_sr
    table[487] = op_branchIf_i64LtU_sr_unmetered
    table[488] = op_branchIf_i64LtU_si
    table[489] = op_branchIf_i64LtU_si_unmetered
    table[490] = op_branchIf_i64LtU_ri
    table[491] = op_branchIf_i64LtU_ri_unmetered
    table[492] = op_branchIf_i64LtU_is
    table[493] = op_branchIf_i64LtU_is_unmetered
    table[494] = op_branchIf_i64LtU_ir
    table[495] = op_branchIf_i64LtU_ir_unmetered
    table[496] = op_branchIf_i64LtU_ps
    table[497] = op_branchIf_i64LtU_ps_unmetered
    table[498] = op_branchIf_i64LtU_sp
    table[499] = op_branchIf_i64LtU_sp_unmetered
    table[500] = op_branchIf_i64LtU_pi
    table[501] = op_branchIf_i64LtU_pi_unmetered
    table[502] = op_branchIf_i64LtU_ip
    table[503] = op_branchIf_i64LtU_ip_unmetered
    table[504] = op_branchIf_i64LtU_rp
    table[505] = op_branchIf_i64LtU_rp_unmetered
    table[506] = op_branchIf_i64LtU_pr
    table[507] = op_branchIf_i64LtU_pr_unmetered
    table[508] = op_i64LeS_ss
    table[509] = op_i64LeS_ss_storing
    table[510] = op_i64LeS_rs
    table[511] = op_i64LeS_rs_storing
    table[512] = op_i64LeS_sr
    table[513] = op_i64LeS_sr_storing
    table[514] = op_i64LeS_si
    table[515] = op_i64LeS_si_storing
    table[516] = op_i64LeS_ri
    table[517] = op_i64LeS_ri_storing
    table[518] = op_i64LeS_is
    table[519] = op_i64LeS_is_storing
    table[520] = op_i64LeS_ir
    table[521] = op_i64LeS_ir_storing
    table[522] = op_branchIf_i64LeS_ss
    table[523] = op_branchIf_i64LeS_ss_unmetered
    table[524] = op_branchIf_i64LeS_rs
    table[525] = op_branchIf_i64LeS_rs_unmetered
    table[526] = op_branchIf_i64LeS_sr
    table[527] = op_branchIf_i64LeS_sr_unmetered
    table[528] = op_branchIf_i64LeS_si
    table[529] = op_branchIf_i64LeS_si_unmetered
    table[530] = op_branchIf_i64LeS_ri
    table[531] = op_branchIf_i64LeS_ri_unmetered
    table[532] = op_branchIf_i64LeS_is
    table[533] = op_branchIf_i64LeS_is_unmetered
    table[534] = op_branchIf_i64LeS_ir
    table[535] = op_branchIf_i64LeS_ir_unmetered
    table[536] = op_i64LeU_ss
    table[537] = op_i64LeU_ss_storing
    table[538] = op_i64LeU_rs
    table[539] = op_i64LeU_rs_storing
    table[540] = op_i64LeU_sr
    table[541] = op_i64LeU_sr_storing
    table[542] = op_i64LeU_si
    table[543] = op_i64LeU_si_storing
    table[544] = op_i64LeU_ri
    table[545] = op_i64LeU_ri_storing
    table[546] = op_i64LeU_is
    table[547] = op_i64LeU_is_storing
    table[548] = op_i64LeU_ir
    table[549] = op_i64LeU_ir_storing
    table[550] = op_branchIf_i64LeU_ss
    table[551] = op_branchIf_i64LeU_ss_unmetered
    table[552] = op_branchIf_i64LeU_rs
    table[553] = op_branchIf_i64LeU_rs_unmetered
    table[554] = op_branchIf_i64LeU_sr
    table[555] = op_branchIf_i64LeU_sr_unmetered
    table[556] = op_branchIf_i64LeU_si
    table[557] = op_branchIf_i64LeU_si_unmetered
    table[558] = op_branchIf_i64LeU_ri
    table[559] = op_branchIf_i64LeU_ri_unmetered
    table[560] = op_branchIf_i64LeU_is
    table[561] = op_branchIf_i64LeU_is_unmetered
    table[562] = op_branchIf_i64LeU_ir
    table[563] = op_branchIf_i64LeU_ir_unmetered
    table[564] = op_f32Eq_ss
    table[565] = op_f32Eq_ss_storing
    table[566] = op_f32Eq_rs
    table[567] = op_f32Eq_rs_storing
    table[568] = op_f32Eq_si
    table[569] = op_f32Eq_si_storing
    table[570] = op_f32Eq_ri
    table[571] = op_f32Eq_ri_storing
    table[572] = op_branchIf_f32Eq_ss
    table[573] = op_branchIf_f32Eq_ss_unmetered
    table[574] = op_branchIf_f32Eq_rs
    table[575] = op_branchIf_f32Eq_rs_unmetered
    table[576] = op_branchIf_f32Eq_si
    table[577] = op_branchIf_f32Eq_si_unmetered
    table[578] = op_branchIf_f32Eq_ri
    table[579] = op_branchIf_f32Eq_ri_unmetered
    table[580] = op_f32Ne_ss
    table[581] = op_f32Ne_ss_storing
    table[582] = op_f32Ne_rs
    table[583] = op_f32Ne_rs_storing
    table[584] = op_f32Ne_si
    table[585] = op_f32Ne_si_storing
    table[586] = op_f32Ne_ri
    table[587] = op_f32Ne_ri_storing
    table[588] = op_branchIf_f32Ne_ss
    table[589] = op_branchIf_f32Ne_ss_unmetered
    table[590] = op_branchIf_f32Ne_rs
    table[591] = op_branchIf_f32Ne_rs_unmetered
    table[592] = op_branchIf_f32Ne_si
    table[593] = op_branchIf_f32Ne_si_unmetered
    table[594] = op_branchIf_f32Ne_ri
    table[595] = op_branchIf_f32Ne_ri_unmetered
    table[596] = op_f32Lt_ss
    table[597] = op_f32Lt_ss_storing
    table[598] = op_f32Lt_rs
    table[599] = op_f32Lt_rs_storing
    table[600] = op_f32Lt_sr
    table[601] = op_f32Lt_sr_storing
    table[602] = op_f32Lt_si
    table[603] = op_f32Lt_si_storing
    table[604] = op_f32Lt_ri
    table[605] = op_f32Lt_ri_storing
    table[606] = op_f32Lt_is
    table[607] = op_f32Lt_is_storing
    table[608] = op_f32Lt_ir
    table[609] = op_f32Lt_ir_storing
    table[610] = op_branchIf_f32Lt_ss
    table[611] = op_branchIf_f32Lt_ss_unmetered
    table[612] = op_branchIf_f32Lt_rs
    table[613] = op_branchIf_f32Lt_rs_unmetered
    table[614] = op_branchIf_f32Lt_sr
    table[615] = op_branchIf_f32Lt_sr_unmetered
    table[616] = op_branchIf_f32Lt_si
    table[617] = op_branchIf_f32Lt_si_unmetered
    table[618] = op_branchIf_f32Lt_ri
    table[619] = op_branchIf_f32Lt_ri_unmetered
    table[620] = op_branchIf_f32Lt_is
    table[621] = op_branchIf_f32Lt_is_unmetered
    table[622] = op_branchIf_f32Lt_ir
    table[623] = op_branchIf_f32Lt_ir_unmetered
    table[624] = op_branchUnless_f32Lt_ss
    table[625] = op_branchUnless_f32Lt_ss_unmetered
    table[626] = op_branchUnless_f32Lt_rs
    table[627] = op_branchUnless_f32Lt_rs_unmetered
    table[628] = op_branchUnless_f32Lt_sr
    table[629] = op_branchUnless_f32Lt_sr_unmetered
    table[630] = op_branchUnless_f32Lt_si
    table[631] = op_branchUnless_f32Lt_si_unmetered
    table[632] = op_branchUnless_f32Lt_ri
    table[633] = op_branchUnless_f32Lt_ri_unmetered
    table[634] = op_branchUnless_f32Lt_is
    table[635] = op_branchUnless_f32Lt_is_unmetered
    table[636] = op_branchUnless_f32Lt_ir
    table[637] = op_branchUnless_f32Lt_ir_unmetered
    table[638] = op_f32Le_ss
    table[639] = op_f32Le_ss_storing
    table[640] = op_f32Le_rs
    table[641] = op_f32Le_rs_storing
    table[642] = op_f32Le_sr
    table[643] = op_f32Le_sr_storing
    table[644] = op_f32Le_si
    table[645] = op_f32Le_si_storing
    table[646] = op_f32Le_ri
    table[647] = op_f32Le_ri_storing
    table[648] = op_f32Le_is
    table[649] = op_f32Le_is_storing
    table[650] = op_f32Le_ir
    table[651] = op_f32Le_ir_storing
    table[652] = op_branchIf_f32Le_ss
    table[653] = op_branchIf_f32Le_ss_unmetered
    table[654] = op_branchIf_f32Le_rs
    table[655] = op_branchIf_f32Le_rs_unmetered
    table[656] = op_branchIf_f32Le_sr
    table[657] = op_branchIf_f32Le_sr_unmetered
    table[658] = op_branchIf_f32Le_si
    table[659] = op_branchIf_f32Le_si_unmetered
    table[660] = op_branchIf_f32Le_ri
    table[661] = op_branchIf_f32Le_ri_unmetered
    table[662] = op_branchIf_f32Le_is
    table[663] = op_branchIf_f32Le_is_unmetered
    table[664] = op_branchIf_f32Le_ir
    table[665] = op_branchIf_f32Le_ir_unmetered
    table[666] = op_branchUnless_f32Le_ss
    table[667] = op_branchUnless_f32Le_ss_unmetered
    table[668] = op_branchUnless_f32Le_rs
    table[669] = op_branchUnless_f32Le_rs_unmetered
    table[670] = op_branchUnless_f32Le_sr
    table[671] = op_branchUnless_f32Le_sr_unmetered
    table[672] = op_branchUnless_f32Le_si
    table[673] = op_branchUnless_f32Le_si_unmetered
    table[674] = op_branchUnless_f32Le_ri
    table[675] = op_branchUnless_f32Le_ri_unmetered
    table[676] = op_branchUnless_f32Le_is
    table[677] = op_branchUnless_f32Le_is_unmetered
    table[678] = op_branchUnless_f32Le_ir
    table[679] = op_branchUnless_f32Le_ir_unmetered
    table[680] = op_f64Eq_ss
    table[681] = op_f64Eq_ss_storing
    table[682] = op_f64Eq_rs
    table[683] = op_f64Eq_rs_storing
    table[684] = op_f64Eq_si
    table[685] = op_f64Eq_si_storing
    table[686] = op_f64Eq_ri
    table[687] = op_f64Eq_ri_storing
    table[688] = op_branchIf_f64Eq_ss
    table[689] = op_branchIf_f64Eq_ss_unmetered
    table[690] = op_branchIf_f64Eq_rs
    table[691] = op_branchIf_f64Eq_rs_unmetered
    table[692] = op_branchIf_f64Eq_si
    table[693] = op_branchIf_f64Eq_si_unmetered
    table[694] = op_branchIf_f64Eq_ri
    table[695] = op_branchIf_f64Eq_ri_unmetered
    table[696] = op_f64Ne_ss
    table[697] = op_f64Ne_ss_storing
    table[698] = op_f64Ne_rs
    table[699] = op_f64Ne_rs_storing
    table[700] = op_f64Ne_si
    table[701] = op_f64Ne_si_storing
    table[702] = op_f64Ne_ri
    table[703] = op_f64Ne_ri_storing
    table[704] = op_branchIf_f64Ne_ss
    table[705] = op_branchIf_f64Ne_ss_unmetered
    table[706] = op_branchIf_f64Ne_rs
    table[707] = op_branchIf_f64Ne_rs_unmetered
    table[708] = op_branchIf_f64Ne_si
    table[709] = op_branchIf_f64Ne_si_unmetered
    table[710] = op_branchIf_f64Ne_ri
    table[711] = op_branchIf_f64Ne_ri_unmetered
    table[712] = op_f64Lt_ss
    table[713] = op_f64Lt_ss_storing
    table[714] = op_f64Lt_rs
    table[715] = op_f64Lt_rs_storing
    table[716] = op_f64Lt_sr
    table[717] = op_f64Lt_sr_storing
    table[718] = op_f64Lt_si
    table[719] = op_f64Lt_si_storing
    table[720] = op_f64Lt_ri
    table[721] = op_f64Lt_ri_storing
    table[722] = op_f64Lt_is
    table[723] = op_f64Lt_is_storing
    table[724] = op_f64Lt_ir
    table[725] = op_f64Lt_ir_storing
    table[726] = op_branchIf_f64Lt_ss
    table[727] = op_branchIf_f64Lt_ss_unmetered
    table[728] = op_branchIf_f64Lt_rs
    table[729] = op_branchIf_f64Lt_rs_unmetered
    table[730] = op_branchIf_f64Lt_sr
    table[731] = op_branchIf_f64Lt_sr_unmetered
    table[732] = op_branchIf_f64Lt_si
    table[733] = op_branchIf_f64Lt_si_unmetered
    table[734] = op_branchIf_f64Lt_ri
    table[735] = op_branchIf_f64Lt_ri_unmetered
    table[736] = op_branchIf_f64Lt_is
    table[737] = op_branchIf_f64Lt_is_unmetered
    table[738] = op_branchIf_f64Lt_ir
    table[739] = op_branchIf_f64Lt_ir_unmetered
    table[740] = op_branchUnless_f64Lt_ss
    table[741] = op_branchUnless_f64Lt_ss_unmetered
    table[742] = op_branchUnless_f64Lt_rs
    table[743] = op_branchUnless_f64Lt_rs_unmetered
    table[744] = op_branchUnless_f64Lt_sr
    table[745] = op_branchUnless_f64Lt_sr_unmetered
    table[746] = op_branchUnless_f64Lt_si
    table[747] = op_branchUnless_f64Lt_si_unmetered
    table[748] = op_branchUnless_f64Lt_ri
    table[749] = op_branchUnless_f64Lt_ri_unmetered
    table[750] = op_branchUnless_f64Lt_is
    table[751] = op_branchUnless_f64Lt_is_unmetered
    table[752] = op_branchUnless_f64Lt_ir
    table[753] = op_branchUnless_f64Lt_ir_unmetered
    table[754] = op_f64Le_ss
    table[755] = op_f64Le_ss_storing
    table[756] = op_f64Le_rs
    table[757] = op_f64Le_rs_storing
    table[758] = op_f64Le_sr
    table[759] = op_f64Le_sr_storing
    table[760] = op_f64Le_si
    table[761] = op_f64Le_si_storing
    table[762] = op_f64Le_ri
    table[763] = op_f64Le_ri_storing
    table[764] = op_f64Le_is
    table[765] = op_f64Le_is_storing
    table[766] = op_f64Le_ir
    table[767] = op_f64Le_ir_storing
    table[768] = op_branchIf_f64Le_ss
    table[769] = op_branchIf_f64Le_ss_unmetered
    table[770] = op_branchIf_f64Le_rs
    table[771] = op_branchIf_f64Le_rs_unmetered
    table[772] = op_branchIf_f64Le_sr
    table[773] = op_branchIf_f64Le_sr_unmetered
    table[774] = op_branchIf_f64Le_si
    table[775] = op_branchIf_f64Le_si_unmetered
    table[776] = op_branchIf_f64Le_ri
    table[777] = op_branchIf_f64Le_ri_unmetered
    table[778] = op_branchIf_f64Le_is
    table[779] = op_branchIf_f64Le_is_unmetered
    table[780] = op_branchIf_f64Le_ir
    table[781] = op_branchIf_f64Le_ir_unmetered
    table[782] = op_branchUnless_f64Le_ss
    table[783] = op_branchUnless_f64Le_ss_unmetered
    table[784] = op_branchUnless_f64Le_rs
    table[785] = op_branchUnless_f64Le_rs_unmetered
    table[786] = op_branchUnless_f64Le_sr
    table[787] = op_branchUnless_f64Le_sr_unmetered
    table[788] = op_branchUnless_f64Le_si
    table[789] = op_branchUnless_f64Le_si_unmetered
    table[790] = op_branchUnless_f64Le_ri
    table[791] = op_branchUnless_f64Le_ri_unmetered
    table[792] = op_branchUnless_f64Le_is
    table[793] = op_branchUnless_f64Le_is_unmetered
    table[794] = op_branchUnless_f64Le_ir
    table[795] = op_branchUnless_f64Le_ir_unmetered
    table[796] = op_i32Clz_s
    table[797] = op_i32Clz_s_storing
    table[798] = op_i32Clz_r
    table[799] = op_i32Clz_r_storing
    table[800] = op_i32Ctz_s
    table[801] = op_i32Ctz_s_storing
    table[802] = op_i32Ctz_r
    table[803] = op_i32Ctz_r_storing
    table[804] = op_i32Popcnt_s
    table[805] = op_i32Popcnt_s_storing
    table[806] = op_i32Popcnt_r
    table[807] = op_i32Popcnt_r_storing
    table[808] = op_i32Add_ss
    table[809] = op_i32Add_ss_storing
    table[810] = op_i32Add_ss_pinning
    table[811] = op_i32Add_rs
    table[812] = op_i32Add_rs_storing
    table[813] = op_i32Add_rs_pinning
    table[814] = op_i32Add_si
    table[815] = op_i32Add_si_storing
    table[816] = op_i32Add_si_pinning
    table[817] = op_i32Add_ri
    table[818] = op_i32Add_ri_storing
    table[819] = op_i32Add_ri_pinning
    table[820] = op_i32Add_ps
    table[821] = op_i32Add_ps_storing
    table[822] = op_i32Add_ps_pinning
    table[823] = op_i32Add_pi
    table[824] = op_i32Add_pi_storing
    table[825] = op_i32Add_pi_pinning
    table[826] = op_i32Add_rp
    table[827] = op_i32Add_rp_storing
    table[828] = op_i32Add_rp_pinning
    table[829] = op_i32Sub_ss
    table[830] = op_i32Sub_ss_storing
    table[831] = op_i32Sub_ss_pinning
    table[832] = op_i32Sub_rs
    table[833] = op_i32Sub_rs_storing
    table[834] = op_i32Sub_rs_pinning
    table[835] = op_i32Sub_sr
    table[836] = op_i32Sub_sr_storing
    table[837] = op_i32Sub_sr_pinning
    table[838] = op_i32Sub_si
    table[839] = op_i32Sub_si_storing
    table[840] = op_i32Sub_si_pinning
    table[841] = op_i32Sub_ri
    table[842] = op_i32Sub_ri_storing
    table[843] = op_i32Sub_ri_pinning
    table[844] = op_i32Sub_is
    table[845] = op_i32Sub_is_storing
    table[846] = op_i32Sub_is_pinning
    table[847] = op_i32Sub_ir
    table[848] = op_i32Sub_ir_storing
    table[849] = op_i32Sub_ir_pinning
    table[850] = op_i32Sub_ps
    table[851] = op_i32Sub_ps_storing
    table[852] = op_i32Sub_ps_pinning
    table[853] = op_i32Sub_sp
    table[854] = op_i32Sub_sp_storing
    table[855] = op_i32Sub_sp_pinning
    table[856] = op_i32Sub_pi
    table[857] = op_i32Sub_pi_storing
    table[858] = op_i32Sub_pi_pinning
    table[859] = op_i32Sub_rp
    table[860] = op_i32Sub_rp_storing
    table[861] = op_i32Sub_rp_pinning
    table[862] = op_i32Sub_pr
    table[863] = op_i32Sub_pr_storing
    table[864] = op_i32Sub_pr_pinning
    table[865] = op_i32Mul_ss
    table[866] = op_i32Mul_ss_storing
    table[867] = op_i32Mul_ss_pinning
    table[868] = op_i32Mul_rs
    table[869] = op_i32Mul_rs_storing
    table[870] = op_i32Mul_rs_pinning
    table[871] = op_i32Mul_si
    table[872] = op_i32Mul_si_storing
    table[873] = op_i32Mul_si_pinning
    table[874] = op_i32Mul_ri
    table[875] = op_i32Mul_ri_storing
    table[876] = op_i32Mul_ri_pinning
    table[877] = op_i32Mul_ps
    table[878] = op_i32Mul_ps_storing
    table[879] = op_i32Mul_ps_pinning
    table[880] = op_i32Mul_pi
    table[881] = op_i32Mul_pi_storing
    table[882] = op_i32Mul_pi_pinning
    table[883] = op_i32Mul_rp
    table[884] = op_i32Mul_rp_storing
    table[885] = op_i32Mul_rp_pinning
    table[886] = op_i32DivS_ss
    table[887] = op_i32DivS_ss_storing
    table[888] = op_i32DivS_si
    table[889] = op_i32DivS_si_storing
    table[890] = op_i32DivS_rs
    table[891] = op_i32DivS_rs_storing
    table[892] = op_i32DivS_sr
    table[893] = op_i32DivS_sr_storing
    table[894] = op_i32DivS_ri
    table[895] = op_i32DivS_ri_storing
    table[896] = op_i32DivU_ss
    table[897] = op_i32DivU_ss_storing
    table[898] = op_i32DivU_si
    table[899] = op_i32DivU_si_storing
    table[900] = op_i32DivU_rs
    table[901] = op_i32DivU_rs_storing
    table[902] = op_i32DivU_sr
    table[903] = op_i32DivU_sr_storing
    table[904] = op_i32DivU_ri
    table[905] = op_i32DivU_ri_storing
    table[906] = op_i32RemS_ss
    table[907] = op_i32RemS_ss_storing
    table[908] = op_i32RemS_si
    table[909] = op_i32RemS_si_storing
    table[910] = op_i32RemS_rs
    table[911] = op_i32RemS_rs_storing
    table[912] = op_i32RemS_sr
    table[913] = op_i32RemS_sr_storing
    table[914] = op_i32RemS_ri
    table[915] = op_i32RemS_ri_storing
    table[916] = op_i32RemU_ss
    table[917] = op_i32RemU_ss_storing
    table[918] = op_i32RemU_si
    table[919] = op_i32RemU_si_storing
    table[920] = op_i32RemU_rs
    table[921] = op_i32RemU_rs_storing
    table[922] = op_i32RemU_sr
    table[923] = op_i32RemU_sr_storing
    table[924] = op_i32RemU_ri
    table[925] = op_i32RemU_ri_storing
    table[926] = op_i32And_ss
    table[927] = op_i32And_ss_storing
    table[928] = op_i32And_ss_pinning
    table[929] = op_i32And_rs
    table[930] = op_i32And_rs_storing
    table[931] = op_i32And_rs_pinning
    table[932] = op_i32And_si
    table[933] = op_i32And_si_storing
    table[934] = op_i32And_si_pinning
    table[935] = op_i32And_ri
    table[936] = op_i32And_ri_storing
    table[937] = op_i32And_ri_pinning
    table[938] = op_i32And_ps
    table[939] = op_i32And_ps_storing
    table[940] = op_i32And_ps_pinning
    table[941] = op_i32And_pi
    table[942] = op_i32And_pi_storing
    table[943] = op_i32And_pi_pinning
    table[944] = op_i32And_rp
    table[945] = op_i32And_rp_storing
    table[946] = op_i32And_rp_pinning
    table[947] = op_i32Or_ss
    table[948] = op_i32Or_ss_storing
    table[949] = op_i32Or_ss_pinning
    table[950] = op_i32Or_rs
    table[951] = op_i32Or_rs_storing
    table[952] = op_i32Or_rs_pinning
    table[953] = op_i32Or_si
    table[954] = op_i32Or_si_storing
    table[955] = op_i32Or_si_pinning
    table[956] = op_i32Or_ri
    table[957] = op_i32Or_ri_storing
    table[958] = op_i32Or_ri_pinning
    table[959] = op_i32Or_ps
    table[960] = op_i32Or_ps_storing
    table[961] = op_i32Or_ps_pinning
    table[962] = op_i32Or_pi
    table[963] = op_i32Or_pi_storing
    table[964] = op_i32Or_pi_pinning
    table[965] = op_i32Or_rp
    table[966] = op_i32Or_rp_storing
    table[967] = op_i32Or_rp_pinning
    table[968] = op_i32Xor_ss
    table[969] = op_i32Xor_ss_storing
    table[970] = op_i32Xor_ss_pinning
    table[971] = op_i32Xor_rs
    table[972] = op_i32Xor_rs_storing
    table[973] = op_i32Xor_rs_pinning
    table[974] = op_i32Xor_si
    table[975] = op_i32Xor_si_storing
    table[976] = op_i32Xor_si_pinning
    table[977] = op_i32Xor_ri
    table[978] = op_i32Xor_ri_storing
    table[979] = op_i32Xor_ri_pinning
    table[980] = op_i32Xor_ps
    table[981] = op_i32Xor_ps_storing
    table[982] = op_i32Xor_ps_pinning
    table[983] = op_i32Xor_pi
    table[984] = op_i32Xor_pi_storing
    table[985] = op_i32Xor_pi_pinning
    table[986] = op_i32Xor_rp
    table[987] = op_i32Xor_rp_storing
    table[988] = op_i32Xor_rp_pinning
    table[989] = op_i32Shl_ss
    table[990] = op_i32Shl_ss_storing
    table[991] = op_i32Shl_ss_pinning
    table[992] = op_i32Shl_rs
    table[993] = op_i32Shl_rs_storing
    table[994] = op_i32Shl_rs_pinning
    table[995] = op_i32Shl_sr
    table[996] = op_i32Shl_sr_storing
    table[997] = op_i32Shl_sr_pinning
    table[998] = op_i32Shl_si
    table[999] = op_i32Shl_si_storing
    table[1000] = op_i32Shl_si_pinning
    table[1001] = op_i32Shl_ri
    table[1002] = op_i32Shl_ri_storing
    table[1003] = op_i32Shl_ri_pinning
    table[1004] = op_i32Shl_is
    table[1005] = op_i32Shl_is_storing
    table[1006] = op_i32Shl_is_pinning
    table[1007] = op_i32Shl_ir
    table[1008] = op_i32Shl_ir_storing
    table[1009] = op_i32Shl_ir_pinning
    table[1010] = op_i32Shl_ps
    table[1011] = op_i32Shl_ps_storing
    table[1012] = op_i32Shl_ps_pinning
    table[1013] = op_i32Shl_sp
    table[1014] = op_i32Shl_sp_storing
    table[1015] = op_i32Shl_sp_pinning
    table[1016] = op_i32Shl_pi
    table[1017] = op_i32Shl_pi_storing
    table[1018] = op_i32Shl_pi_pinning
    table[1019] = op_i32Shl_rp
    table[1020] = op_i32Shl_rp_storing
    table[1021] = op_i32Shl_rp_pinning
    table[1022] = op_i32Shl_pr
    table[1023] = op_i32Shl_pr_storing
    table[1024] = op_i32Shl_pr_pinning
    table[1025] = op_i32ShrS_ss
    table[1026] = op_i32ShrS_ss_storing
    table[1027] = op_i32ShrS_ss_pinning
    table[1028] = op_i32ShrS_rs
    table[1029] = op_i32ShrS_rs_storing
    table[1030] = op_i32ShrS_rs_pinning
    table[1031] = op_i32ShrS_sr
    table[1032] = op_i32ShrS_sr_storing
    table[1033] = op_i32ShrS_sr_pinning
    table[1034] = op_i32ShrS_si
    table[1035] = op_i32ShrS_si_storing
    table[1036] = op_i32ShrS_si_pinning
    table[1037] = op_i32ShrS_ri
    table[1038] = op_i32ShrS_ri_storing
    table[1039] = op_i32ShrS_ri_pinning
    table[1040] = op_i32ShrS_is
    table[1041] = op_i32ShrS_is_storing
    table[1042] = op_i32ShrS_is_pinning
    table[1043] = op_i32ShrS_ir
    table[1044] = op_i32ShrS_ir_storing
    table[1045] = op_i32ShrS_ir_pinning
    table[1046] = op_i32ShrS_ps
    table[1047] = op_i32ShrS_ps_storing
    table[1048] = op_i32ShrS_ps_pinning
    table[1049] = op_i32ShrS_sp
    table[1050] = op_i32ShrS_sp_storing
    table[1051] = op_i32ShrS_sp_pinning
    table[1052] = op_i32ShrS_pi
    table[1053] = op_i32ShrS_pi_storing
    table[1054] = op_i32ShrS_pi_pinning
    table[1055] = op_i32ShrS_rp
    table[1056] = op_i32ShrS_rp_storing
    table[1057] = op_i32ShrS_rp_pinning
    table[1058] = op_i32ShrS_pr
    table[1059] = op_i32ShrS_pr_storing
    table[1060] = op_i32ShrS_pr_pinning
    table[1061] = op_i32ShrU_ss
    table[1062] = op_i32ShrU_ss_storing
    table[1063] = op_i32ShrU_ss_pinning
    table[1064] = op_i32ShrU_rs
    table[1065] = op_i32ShrU_rs_storing
    table[1066] = op_i32ShrU_rs_pinning
    table[1067] = op_i32ShrU_sr
    table[1068] = op_i32ShrU_sr_storing
    table[1069] = op_i32ShrU_sr_pinning
    table[1070] = op_i32ShrU_si
    table[1071] = op_i32ShrU_si_storing
    table[1072] = op_i32ShrU_si_pinning
    table[1073] = op_i32ShrU_ri
    table[1074] = op_i32ShrU_ri_storing
    table[1075] = op_i32ShrU_ri_pinning
    table[1076] = op_i32ShrU_is
    table[1077] = op_i32ShrU_is_storing
    table[1078] = op_i32ShrU_is_pinning
    table[1079] = op_i32ShrU_ir
    table[1080] = op_i32ShrU_ir_storing
    table[1081] = op_i32ShrU_ir_pinning
    table[1082] = op_i32ShrU_ps
    table[1083] = op_i32ShrU_ps_storing
    table[1084] = op_i32ShrU_ps_pinning
    table[1085] = op_i32ShrU_sp
    table[1086] = op_i32ShrU_sp_storing
    table[1087] = op_i32ShrU_sp_pinning
    table[1088] = op_i32ShrU_pi
    table[1089] = op_i32ShrU_pi_storing
    table[1090] = op_i32ShrU_pi_pinning
    table[1091] = op_i32ShrU_rp
    table[1092] = op_i32ShrU_rp_storing
    table[1093] = op_i32ShrU_rp_pinning
    table[1094] = op_i32ShrU_pr
    table[1095] = op_i32ShrU_pr_storing
    table[1096] = op_i32ShrU_pr_pinning
    table[1097] = op_i32Rotl_ss
    table[1098] = op_i32Rotl_ss_storing
    table[1099] = op_i32Rotl_rs
    table[1100] = op_i32Rotl_rs_storing
    table[1101] = op_i32Rotl_sr
    table[1102] = op_i32Rotl_sr_storing
    table[1103] = op_i32Rotl_si
    table[1104] = op_i32Rotl_si_storing
    table[1105] = op_i32Rotl_ri
    table[1106] = op_i32Rotl_ri_storing
    table[1107] = op_i32Rotl_is
    table[1108] = op_i32Rotl_is_storing
    table[1109] = op_i32Rotl_ir
    table[1110] = op_i32Rotl_ir_storing
    table[1111] = op_i32Rotr_ss
    table[1112] = op_i32Rotr_ss_storing
    table[1113] = op_i32Rotr_rs
    table[1114] = op_i32Rotr_rs_storing
    table[1115] = op_i32Rotr_sr
    table[1116] = op_i32Rotr_sr_storing
    table[1117] = op_i32Rotr_si
    table[1118] = op_i32Rotr_si_storing
    table[1119] = op_i32Rotr_ri
    table[1120] = op_i32Rotr_ri_storing
    table[1121] = op_i32Rotr_is
    table[1122] = op_i32Rotr_is_storing
    table[1123] = op_i32Rotr_ir
    table[1124] = op_i32Rotr_ir_storing
    table[1125] = op_i64Clz_s
    table[1126] = op_i64Clz_s_storing
    table[1127] = op_i64Clz_r
    table[1128] = op_i64Clz_r_storing
    table[1129] = op_i64Ctz_s
    table[1130] = op_i64Ctz_s_storing
    table[1131] = op_i64Ctz_r
    table[1132] = op_i64Ctz_r_storing
    table[1133] = op_i64Popcnt_s
    table[1134] = op_i64Popcnt_s_storing
    table[1135] = op_i64Popcnt_r
    table[1136] = op_i64Popcnt_r_storing
    table[1137] = op_i64Add_ss
    table[1138] = op_i64Add_ss_storing
    table[1139] = op_i64Add_ss_pinning
    table[1140] = op_i64Add_rs
    table[1141] = op_i64Add_rs_storing
    table[1142] = op_i64Add_rs_pinning
    table[1143] = op_i64Add_si
    table[1144] = op_i64Add_si_storing
    table[1145] = op_i64Add_si_pinning
    table[1146] = op_i64Add_ri
    table[1147] = op_i64Add_ri_storing
    table[1148] = op_i64Add_ri_pinning
    table[1149] = op_i64Add_ps
    table[1150] = op_i64Add_ps_storing
    table[1151] = op_i64Add_ps_pinning
    table[1152] = op_i64Add_pi
    table[1153] = op_i64Add_pi_storing
    table[1154] = op_i64Add_pi_pinning
    table[1155] = op_i64Add_rp
    table[1156] = op_i64Add_rp_storing
    table[1157] = op_i64Add_rp_pinning
    table[1158] = op_i64Sub_ss
    table[1159] = op_i64Sub_ss_storing
    table[1160] = op_i64Sub_rs
    table[1161] = op_i64Sub_rs_storing
    table[1162] = op_i64Sub_sr
    table[1163] = op_i64Sub_sr_storing
    table[1164] = op_i64Sub_si
    table[1165] = op_i64Sub_si_storing
    table[1166] = op_i64Sub_ri
    table[1167] = op_i64Sub_ri_storing
    table[1168] = op_i64Sub_is
    table[1169] = op_i64Sub_is_storing
    table[1170] = op_i64Sub_ir
    table[1171] = op_i64Sub_ir_storing
    table[1172] = op_i64Mul_ss
    table[1173] = op_i64Mul_ss_storing
    table[1174] = op_i64Mul_ss_pinning
    table[1175] = op_i64Mul_rs
    table[1176] = op_i64Mul_rs_storing
    table[1177] = op_i64Mul_rs_pinning
    table[1178] = op_i64Mul_si
    table[1179] = op_i64Mul_si_storing
    table[1180] = op_i64Mul_si_pinning
    table[1181] = op_i64Mul_ri
    table[1182] = op_i64Mul_ri_storing
    table[1183] = op_i64Mul_ri_pinning
    table[1184] = op_i64Mul_ps
    table[1185] = op_i64Mul_ps_storing
    table[1186] = op_i64Mul_ps_pinning
    table[1187] = op_i64Mul_pi
    table[1188] = op_i64Mul_pi_storing
    table[1189] = op_i64Mul_pi_pinning
    table[1190] = op_i64Mul_rp
    table[1191] = op_i64Mul_rp_storing
    table[1192] = op_i64Mul_rp_pinning
    table[1193] = op_i64DivS_ss
    table[1194] = op_i64DivS_ss_storing
    table[1195] = op_i64DivS_si
    table[1196] = op_i64DivS_si_storing
    table[1197] = op_i64DivS_rs
    table[1198] = op_i64DivS_rs_storing
    table[1199] = op_i64DivS_sr
    table[1200] = op_i64DivS_sr_storing
    table[1201] = op_i64DivS_ri
    table[1202] = op_i64DivS_ri_storing
    table[1203] = op_i64DivU_ss
    table[1204] = op_i64DivU_ss_storing
    table[1205] = op_i64DivU_si
    table[1206] = op_i64DivU_si_storing
    table[1207] = op_i64DivU_rs
    table[1208] = op_i64DivU_rs_storing
    table[1209] = op_i64DivU_sr
    table[1210] = op_i64DivU_sr_storing
    table[1211] = op_i64DivU_ri
    table[1212] = op_i64DivU_ri_storing
    table[1213] = op_i64RemS_ss
    table[1214] = op_i64RemS_ss_storing
    table[1215] = op_i64RemS_si
    table[1216] = op_i64RemS_si_storing
    table[1217] = op_i64RemS_rs
    table[1218] = op_i64RemS_rs_storing
    table[1219] = op_i64RemS_sr
    table[1220] = op_i64RemS_sr_storing
    table[1221] = op_i64RemS_ri
    table[1222] = op_i64RemS_ri_storing
    table[1223] = op_i64RemU_ss
    table[1224] = op_i64RemU_ss_storing
    table[1225] = op_i64RemU_si
    table[1226] = op_i64RemU_si_storing
    table[1227] = op_i64RemU_rs
    table[1228] = op_i64RemU_rs_storing
    table[1229] = op_i64RemU_sr
    table[1230] = op_i64RemU_sr_storing
    table[1231] = op_i64RemU_ri
    table[1232] = op_i64RemU_ri_storing
    table[1233] = op_i64And_ss
    table[1234] = op_i64And_ss_storing
    table[1235] = op_i64And_ss_pinning
    table[1236] = op_i64And_rs
    table[1237] = op_i64And_rs_storing
    table[1238] = op_i64And_rs_pinning
    table[1239] = op_i64And_si
    table[1240] = op_i64And_si_storing
    table[1241] = op_i64And_si_pinning
    table[1242] = op_i64And_ri
    table[1243] = op_i64And_ri_storing
    table[1244] = op_i64And_ri_pinning
    table[1245] = op_i64And_ps
    table[1246] = op_i64And_ps_storing
    table[1247] = op_i64And_ps_pinning
    table[1248] = op_i64And_pi
    table[1249] = op_i64And_pi_storing
    table[1250] = op_i64And_pi_pinning
    table[1251] = op_i64And_rp
    table[1252] = op_i64And_rp_storing
    table[1253] = op_i64And_rp_pinning
    table[1254] = op_i64Or_ss
    table[1255] = op_i64Or_ss_storing
    table[1256] = op_i64Or_ss_pinning
    table[1257] = op_i64Or_rs
    table[1258] = op_i64Or_rs_storing
    table[1259] = op_i64Or_rs_pinning
    table[1260] = op_i64Or_si
    table[1261] = op_i64Or_si_storing
    table[1262] = op_i64Or_si_pinning
    table[1263] = op_i64Or_ri
    table[1264] = op_i64Or_ri_storing
    table[1265] = op_i64Or_ri_pinning
    table[1266] = op_i64Or_ps
    table[1267] = op_i64Or_ps_storing
    table[1268] = op_i64Or_ps_pinning
    table[1269] = op_i64Or_pi
    table[1270] = op_i64Or_pi_storing
    table[1271] = op_i64Or_pi_pinning
    table[1272] = op_i64Or_rp
    table[1273] = op_i64Or_rp_storing
    table[1274] = op_i64Or_rp_pinning
    table[1275] = op_i64Xor_ss
    table[1276] = op_i64Xor_ss_storing
    table[1277] = op_i64Xor_ss_pinning
    table[1278] = op_i64Xor_rs
    table[1279] = op_i64Xor_rs_storing
    table[1280] = op_i64Xor_rs_pinning
    table[1281] = op_i64Xor_si
    table[1282] = op_i64Xor_si_storing
    table[1283] = op_i64Xor_si_pinning
    table[1284] = op_i64Xor_ri
    table[1285] = op_i64Xor_ri_storing
    table[1286] = op_i64Xor_ri_pinning
    table[1287] = op_i64Xor_ps
    table[1288] = op_i64Xor_ps_storing
    table[1289] = op_i64Xor_ps_pinning
    table[1290] = op_i64Xor_pi
    table[1291] = op_i64Xor_pi_storing
    table[1292] = op_i64Xor_pi_pinning
    table[1293] = op_i64Xor_rp
    table[1294] = op_i64Xor_rp_storing
    table[1295] = op_i64Xor_rp_pinning
    table[1296] = op_i64Shl_ss
    table[1297] = op_i64Shl_ss_storing
    table[1298] = op_i64Shl_ss_pinning
    table[1299] = op_i64Shl_rs
    table[1300] = op_i64Shl_rs_storing
    table[1301] = op_i64Shl_rs_pinning
    table[1302] = op_i64Shl_sr
    table[1303] = op_i64Shl_sr_storing
    table[1304] = op_i64Shl_sr_pinning
    table[1305] = op_i64Shl_si
    table[1306] = op_i64Shl_si_storing
    table[1307] = op_i64Shl_si_pinning
    table[1308] = op_i64Shl_ri
    table[1309] = op_i64Shl_ri_storing
    table[1310] = op_i64Shl_ri_pinning
    table[1311] = op_i64Shl_is
    table[1312] = op_i64Shl_is_storing
    table[1313] = op_i64Shl_is_pinning
    table[1314] = op_i64Shl_ir
    table[1315] = op_i64Shl_ir_storing
    table[1316] = op_i64Shl_ir_pinning
    table[1317] = op_i64Shl_ps
    table[1318] = op_i64Shl_ps_storing
    table[1319] = op_i64Shl_ps_pinning
    table[1320] = op_i64Shl_sp
    table[1321] = op_i64Shl_sp_storing
    table[1322] = op_i64Shl_sp_pinning
    table[1323] = op_i64Shl_pi
    table[1324] = op_i64Shl_pi_storing
    table[1325] = op_i64Shl_pi_pinning
    table[1326] = op_i64Shl_rp
    table[1327] = op_i64Shl_rp_storing
    table[1328] = op_i64Shl_rp_pinning
    table[1329] = op_i64Shl_pr
    table[1330] = op_i64Shl_pr_storing
    table[1331] = op_i64Shl_pr_pinning
    table[1332] = op_i64ShrS_ss
    table[1333] = op_i64ShrS_ss_storing
    table[1334] = op_i64ShrS_rs
    table[1335] = op_i64ShrS_rs_storing
    table[1336] = op_i64ShrS_sr
    table[1337] = op_i64ShrS_sr_storing
    table[1338] = op_i64ShrS_si
    table[1339] = op_i64ShrS_si_storing
    table[1340] = op_i64ShrS_ri
    table[1341] = op_i64ShrS_ri_storing
    table[1342] = op_i64ShrS_is
    table[1343] = op_i64ShrS_is_storing
    table[1344] = op_i64ShrS_ir
    table[1345] = op_i64ShrS_ir_storing
    table[1346] = op_i64ShrU_ss
    table[1347] = op_i64ShrU_ss_storing
    table[1348] = op_i64ShrU_ss_pinning
    table[1349] = op_i64ShrU_rs
    table[1350] = op_i64ShrU_rs_storing
    table[1351] = op_i64ShrU_rs_pinning
    table[1352] = op_i64ShrU_sr
    table[1353] = op_i64ShrU_sr_storing
    table[1354] = op_i64ShrU_sr_pinning
    table[1355] = op_i64ShrU_si
    table[1356] = op_i64ShrU_si_storing
    table[1357] = op_i64ShrU_si_pinning
    table[1358] = op_i64ShrU_ri
    table[1359] = op_i64ShrU_ri_storing
    table[1360] = op_i64ShrU_ri_pinning
    table[1361] = op_i64ShrU_is
    table[1362] = op_i64ShrU_is_storing
    table[1363] = op_i64ShrU_is_pinning
    table[1364] = op_i64ShrU_ir
    table[1365] = op_i64ShrU_ir_storing
    table[1366] = op_i64ShrU_ir_pinning
    table[1367] = op_i64ShrU_ps
    table[1368] = op_i64ShrU_ps_storing
    table[1369] = op_i64ShrU_ps_pinning
    table[1370] = op_i64ShrU_sp
    table[1371] = op_i64ShrU_sp_storing
    table[1372] = op_i64ShrU_sp_pinning
    table[1373] = op_i64ShrU_pi
    table[1374] = op_i64ShrU_pi_storing
    table[1375] = op_i64ShrU_pi_pinning
    table[1376] = op_i64ShrU_rp
    table[1377] = op_i64ShrU_rp_storing
    table[1378] = op_i64ShrU_rp_pinning
    table[1379] = op_i64ShrU_pr
    table[1380] = op_i64ShrU_pr_storing
    table[1381] = op_i64ShrU_pr_pinning
    table[1382] = op_i64Rotl_ss
    table[1383] = op_i64Rotl_ss_storing
    table[1384] = op_i64Rotl_rs
    table[1385] = op_i64Rotl_rs_storing
    table[1386] = op_i64Rotl_sr
    table[1387] = op_i64Rotl_sr_storing
    table[1388] = op_i64Rotl_si
    table[1389] = op_i64Rotl_si_storing
    table[1390] = op_i64Rotl_ri
    table[1391] = op_i64Rotl_ri_storing
    table[1392] = op_i64Rotl_is
    table[1393] = op_i64Rotl_is_storing
    table[1394] = op_i64Rotl_ir
    table[1395] = op_i64Rotl_ir_storing
    table[1396] = op_i64Rotr_ss
    table[1397] = op_i64Rotr_ss_storing
    table[1398] = op_i64Rotr_rs
    table[1399] = op_i64Rotr_rs_storing
    table[1400] = op_i64Rotr_sr
    table[1401] = op_i64Rotr_sr_storing
    table[1402] = op_i64Rotr_si
    table[1403] = op_i64Rotr_si_storing
    table[1404] = op_i64Rotr_ri
    table[1405] = op_i64Rotr_ri_storing
    table[1406] = op_i64Rotr_is
    table[1407] = op_i64Rotr_is_storing
    table[1408] = op_i64Rotr_ir
    table[1409] = op_i64Rotr_ir_storing
    table[1410] = op_f32Abs_s
    table[1411] = op_f32Abs_s_storing
    table[1412] = op_f32Abs_r
    table[1413] = op_f32Abs_r_storing
    table[1414] = op_f32Neg_s
    table[1415] = op_f32Neg_s_storing
    table[1416] = op_f32Neg_r
    table[1417] = op_f32Neg_r_storing
    table[1418] = op_f32Ceil_s
    table[1419] = op_f32Ceil_s_storing
    table[1420] = op_f32Ceil_r
    table[1421] = op_f32Ceil_r_storing
    table[1422] = op_f32Floor_s
    table[1423] = op_f32Floor_s_storing
    table[1424] = op_f32Floor_r
    table[1425] = op_f32Floor_r_storing
    table[1426] = op_f32Trunc_s
    table[1427] = op_f32Trunc_s_storing
    table[1428] = op_f32Trunc_r
    table[1429] = op_f32Trunc_r_storing
    table[1430] = op_f32Nearest_s
    table[1431] = op_f32Nearest_s_storing
    table[1432] = op_f32Nearest_r
    table[1433] = op_f32Nearest_r_storing
    table[1434] = op_f32Sqrt_s
    table[1435] = op_f32Sqrt_s_storing
    table[1436] = op_f32Sqrt_r
    table[1437] = op_f32Sqrt_r_storing
    table[1438] = op_f32Add_ss
    table[1439] = op_f32Add_ss_storing
    table[1440] = op_f32Add_rs
    table[1441] = op_f32Add_rs_storing
    table[1442] = op_f32Add_si
    table[1443] = op_f32Add_si_storing
    table[1444] = op_f32Add_ri
    table[1445] = op_f32Add_ri_storing
    table[1446] = op_f32Sub_ss
    table[1447] = op_f32Sub_ss_storing
    table[1448] = op_f32Sub_rs
    table[1449] = op_f32Sub_rs_storing
    table[1450] = op_f32Sub_sr
    table[1451] = op_f32Sub_sr_storing
    table[1452] = op_f32Sub_si
    table[1453] = op_f32Sub_si_storing
    table[1454] = op_f32Sub_ri
    table[1455] = op_f32Sub_ri_storing
    table[1456] = op_f32Sub_is
    table[1457] = op_f32Sub_is_storing
    table[1458] = op_f32Sub_ir
    table[1459] = op_f32Sub_ir_storing
    table[1460] = op_f32Mul_ss
    table[1461] = op_f32Mul_ss_storing
    table[1462] = op_f32Mul_rs
    table[1463] = op_f32Mul_rs_storing
    table[1464] = op_f32Mul_si
    table[1465] = op_f32Mul_si_storing
    table[1466] = op_f32Mul_ri
    table[1467] = op_f32Mul_ri_storing
    table[1468] = op_f32Div_ss
    table[1469] = op_f32Div_ss_storing
    table[1470] = op_f32Div_rs
    table[1471] = op_f32Div_rs_storing
    table[1472] = op_f32Div_sr
    table[1473] = op_f32Div_sr_storing
    table[1474] = op_f32Div_si
    table[1475] = op_f32Div_si_storing
    table[1476] = op_f32Div_ri
    table[1477] = op_f32Div_ri_storing
    table[1478] = op_f32Div_is
    table[1479] = op_f32Div_is_storing
    table[1480] = op_f32Div_ir
    table[1481] = op_f32Div_ir_storing
    table[1482] = op_f32Min_ss
    table[1483] = op_f32Min_ss_storing
    table[1484] = op_f32Min_rs
    table[1485] = op_f32Min_rs_storing
    table[1486] = op_f32Min_si
    table[1487] = op_f32Min_si_storing
    table[1488] = op_f32Min_ri
    table[1489] = op_f32Min_ri_storing
    table[1490] = op_f32Max_ss
    table[1491] = op_f32Max_ss_storing
    table[1492] = op_f32Max_rs
    table[1493] = op_f32Max_rs_storing
    table[1494] = op_f32Max_si
    table[1495] = op_f32Max_si_storing
    table[1496] = op_f32Max_ri
    table[1497] = op_f32Max_ri_storing
    table[1498] = op_f32Copysign_ss
    table[1499] = op_f32Copysign_ss_storing
    table[1500] = op_f32Copysign_rs
    table[1501] = op_f32Copysign_rs_storing
    table[1502] = op_f32Copysign_sr
    table[1503] = op_f32Copysign_sr_storing
    table[1504] = op_f64Abs_s
    table[1505] = op_f64Abs_s_storing
    table[1506] = op_f64Abs_r
    table[1507] = op_f64Abs_r_storing
    table[1508] = op_f64Neg_s
    table[1509] = op_f64Neg_s_storing
    table[1510] = op_f64Neg_r
    table[1511] = op_f64Neg_r_storing
    table[1512] = op_f64Ceil_s
    table[1513] = op_f64Ceil_s_storing
    table[1514] = op_f64Ceil_r
    table[1515] = op_f64Ceil_r_storing
    table[1516] = op_f64Floor_s
    table[1517] = op_f64Floor_s_storing
    table[1518] = op_f64Floor_r
    table[1519] = op_f64Floor_r_storing
    table[1520] = op_f64Trunc_s
    table[1521] = op_f64Trunc_s_storing
    table[1522] = op_f64Trunc_r
    table[1523] = op_f64Trunc_r_storing
    table[1524] = op_f64Nearest_s
    table[1525] = op_f64Nearest_s_storing
    table[1526] = op_f64Nearest_r
    table[1527] = op_f64Nearest_r_storing
    table[1528] = op_f64Sqrt_s
    table[1529] = op_f64Sqrt_s_storing
    table[1530] = op_f64Sqrt_r
    table[1531] = op_f64Sqrt_r_storing
    table[1532] = op_f64Add_ss
    table[1533] = op_f64Add_ss_storing
    table[1534] = op_f64Add_rs
    table[1535] = op_f64Add_rs_storing
    table[1536] = op_f64Add_si
    table[1537] = op_f64Add_si_storing
    table[1538] = op_f64Add_ri
    table[1539] = op_f64Add_ri_storing
    table[1540] = op_f64Sub_ss
    table[1541] = op_f64Sub_ss_storing
    table[1542] = op_f64Sub_rs
    table[1543] = op_f64Sub_rs_storing
    table[1544] = op_f64Sub_sr
    table[1545] = op_f64Sub_sr_storing
    table[1546] = op_f64Sub_si
    table[1547] = op_f64Sub_si_storing
    table[1548] = op_f64Sub_ri
    table[1549] = op_f64Sub_ri_storing
    table[1550] = op_f64Sub_is
    table[1551] = op_f64Sub_is_storing
    table[1552] = op_f64Sub_ir
    table[1553] = op_f64Sub_ir_storing
    table[1554] = op_f64Mul_ss
    table[1555] = op_f64Mul_ss_storing
    table[1556] = op_f64Mul_rs
    table[1557] = op_f64Mul_rs_storing
    table[1558] = op_f64Mul_si
    table[1559] = op_f64Mul_si_storing
    table[1560] = op_f64Mul_ri
    table[1561] = op_f64Mul_ri_storing
    table[1562] = op_f64Div_ss
    table[1563] = op_f64Div_ss_storing
    table[1564] = op_f64Div_rs
    table[1565] = op_f64Div_rs_storing
    table[1566] = op_f64Div_sr
    table[1567] = op_f64Div_sr_storing
    table[1568] = op_f64Div_si
    table[1569] = op_f64Div_si_storing
    table[1570] = op_f64Div_ri
    table[1571] = op_f64Div_ri_storing
    table[1572] = op_f64Div_is
    table[1573] = op_f64Div_is_storing
    table[1574] = op_f64Div_ir
    table[1575] = op_f64Div_ir_storing
    table[1576] = op_f64Min_ss
    table[1577] = op_f64Min_ss_storing
    table[1578] = op_f64Min_rs
    table[1579] = op_f64Min_rs_storing
    table[1580] = op_f64Min_si
    table[1581] = op_f64Min_si_storing
    table[1582] = op_f64Min_ri
    table[1583] = op_f64Min_ri_storing
    table[1584] = op_f64Max_ss
    table[1585] = op_f64Max_ss_storing
    table[1586] = op_f64Max_rs
    table[1587] = op_f64Max_rs_storing
    table[1588] = op_f64Max_si
    table[1589] = op_f64Max_si_storing
    table[1590] = op_f64Max_ri
    table[1591] = op_f64Max_ri_storing
    table[1592] = op_f64Copysign_ss
    table[1593] = op_f64Copysign_ss_storing
    table[1594] = op_f64Copysign_rs
    table[1595] = op_f64Copysign_rs_storing
    table[1596] = op_f64Copysign_sr
    table[1597] = op_f64Copysign_sr_storing
    table[1598] = op_i32WrapI64_s
    table[1599] = op_i32WrapI64_s_storing
    table[1600] = op_i32WrapI64_r
    table[1601] = op_i32WrapI64_r_storing
    table[1602] = op_i32TruncF32S_s
    table[1603] = op_i32TruncF32S_s_storing
    table[1604] = op_i32TruncF32S_r
    table[1605] = op_i32TruncF32S_r_storing
    table[1606] = op_i32TruncF32U_s
    table[1607] = op_i32TruncF32U_s_storing
    table[1608] = op_i32TruncF32U_r
    table[1609] = op_i32TruncF32U_r_storing
    table[1610] = op_i32TruncF64S_s
    table[1611] = op_i32TruncF64S_s_storing
    table[1612] = op_i32TruncF64S_r
    table[1613] = op_i32TruncF64S_r_storing
    table[1614] = op_i32TruncF64U_s
    table[1615] = op_i32TruncF64U_s_storing
    table[1616] = op_i32TruncF64U_r
    table[1617] = op_i32TruncF64U_r_storing
    table[1618] = op_i64TruncF32S_s
    table[1619] = op_i64TruncF32S_s_storing
    table[1620] = op_i64TruncF32S_r
    table[1621] = op_i64TruncF32S_r_storing
    table[1622] = op_i64TruncF32U_s
    table[1623] = op_i64TruncF32U_s_storing
    table[1624] = op_i64TruncF32U_r
    table[1625] = op_i64TruncF32U_r_storing
    table[1626] = op_i64TruncF64S_s
    table[1627] = op_i64TruncF64S_s_storing
    table[1628] = op_i64TruncF64S_r
    table[1629] = op_i64TruncF64S_r_storing
    table[1630] = op_i64TruncF64U_s
    table[1631] = op_i64TruncF64U_s_storing
    table[1632] = op_i64TruncF64U_r
    table[1633] = op_i64TruncF64U_r_storing
    table[1634] = op_f32ConvertI32S_s
    table[1635] = op_f32ConvertI32S_s_storing
    table[1636] = op_f32ConvertI32S_r
    table[1637] = op_f32ConvertI32S_r_storing
    table[1638] = op_f32ConvertI32U_s
    table[1639] = op_f32ConvertI32U_s_storing
    table[1640] = op_f32ConvertI32U_r
    table[1641] = op_f32ConvertI32U_r_storing
    table[1642] = op_f32ConvertI64S_s
    table[1643] = op_f32ConvertI64S_s_storing
    table[1644] = op_f32ConvertI64S_r
    table[1645] = op_f32ConvertI64S_r_storing
    table[1646] = op_f32ConvertI64U_s
    table[1647] = op_f32ConvertI64U_s_storing
    table[1648] = op_f32ConvertI64U_r
    table[1649] = op_f32ConvertI64U_r_storing
    table[1650] = op_f32DemoteF64_s
    table[1651] = op_f32DemoteF64_s_storing
    table[1652] = op_f32DemoteF64_r
    table[1653] = op_f32DemoteF64_r_storing
    table[1654] = op_f64ConvertI32S_s
    table[1655] = op_f64ConvertI32S_s_storing
    table[1656] = op_f64ConvertI32S_r
    table[1657] = op_f64ConvertI32S_r_storing
    table[1658] = op_f64ConvertI32U_s
    table[1659] = op_f64ConvertI32U_s_storing
    table[1660] = op_f64ConvertI32U_r
    table[1661] = op_f64ConvertI32U_r_storing
    table[1662] = op_f64ConvertI64S_s
    table[1663] = op_f64ConvertI64S_s_storing
    table[1664] = op_f64ConvertI64S_r
    table[1665] = op_f64ConvertI64S_r_storing
    table[1666] = op_f64ConvertI64U_s
    table[1667] = op_f64ConvertI64U_s_storing
    table[1668] = op_f64ConvertI64U_r
    table[1669] = op_f64ConvertI64U_r_storing
    table[1670] = op_f64PromoteF32_s
    table[1671] = op_f64PromoteF32_s_storing
    table[1672] = op_f64PromoteF32_r
    table[1673] = op_f64PromoteF32_r_storing
    table[1674] = op_i32ReinterpretF32_s
    table[1675] = op_i32ReinterpretF32_s_storing
    table[1676] = op_i32ReinterpretF32_r
    table[1677] = op_i32ReinterpretF32_r_storing
    table[1678] = op_i64ReinterpretF64_s
    table[1679] = op_i64ReinterpretF64_s_storing
    table[1680] = op_i64ReinterpretF64_r
    table[1681] = op_i64ReinterpretF64_r_storing
    table[1682] = op_f32ReinterpretI32_s
    table[1683] = op_f32ReinterpretI32_s_storing
    table[1684] = op_f32ReinterpretI32_r
    table[1685] = op_f32ReinterpretI32_r_storing
    table[1686] = op_f64ReinterpretI64_s
    table[1687] = op_f64ReinterpretI64_s_storing
    table[1688] = op_f64ReinterpretI64_r
    table[1689] = op_f64ReinterpretI64_r_storing
    table[1690] = op_i32Extend8S_s
    table[1691] = op_i32Extend8S_s_storing
    table[1692] = op_i32Extend8S_r
    table[1693] = op_i32Extend8S_r_storing
    table[1694] = op_i32Extend16S_s
    table[1695] = op_i32Extend16S_s_storing
    table[1696] = op_i32Extend16S_r
    table[1697] = op_i32Extend16S_r_storing
    table[1698] = op_i64Extend8S_s
    table[1699] = op_i64Extend8S_s_storing
    table[1700] = op_i64Extend8S_r
    table[1701] = op_i64Extend8S_r_storing
    table[1702] = op_i64Extend16S_s
    table[1703] = op_i64Extend16S_s_storing
    table[1704] = op_i64Extend16S_r
    table[1705] = op_i64Extend16S_r_storing
    table[1706] = op_i64Extend32S_s
    table[1707] = op_i64Extend32S_s_storing
    table[1708] = op_i64Extend32S_r
    table[1709] = op_i64Extend32S_r_storing
    table[1710] = op_i32TruncSatF32S_s
    table[1711] = op_i32TruncSatF32S_s_storing
    table[1712] = op_i32TruncSatF32S_r
    table[1713] = op_i32TruncSatF32S_r_storing
    table[1714] = op_i32TruncSatF32U_s
    table[1715] = op_i32TruncSatF32U_s_storing
    table[1716] = op_i32TruncSatF32U_r
    table[1717] = op_i32TruncSatF32U_r_storing
    table[1718] = op_i32TruncSatF64S_s
    table[1719] = op_i32TruncSatF64S_s_storing
    table[1720] = op_i32TruncSatF64S_r
    table[1721] = op_i32TruncSatF64S_r_storing
    table[1722] = op_i32TruncSatF64U_s
    table[1723] = op_i32TruncSatF64U_s_storing
    table[1724] = op_i32TruncSatF64U_r
    table[1725] = op_i32TruncSatF64U_r_storing
    table[1726] = op_i64TruncSatF32S_s
    table[1727] = op_i64TruncSatF32S_s_storing
    table[1728] = op_i64TruncSatF32S_r
    table[1729] = op_i64TruncSatF32S_r_storing
    table[1730] = op_i64TruncSatF32U_s
    table[1731] = op_i64TruncSatF32U_s_storing
    table[1732] = op_i64TruncSatF32U_r
    table[1733] = op_i64TruncSatF32U_r_storing
    table[1734] = op_i64TruncSatF64S_s
    table[1735] = op_i64TruncSatF64S_s_storing
    table[1736] = op_i64TruncSatF64S_r
    table[1737] = op_i64TruncSatF64S_r_storing
    table[1738] = op_i64TruncSatF64U_s
    table[1739] = op_i64TruncSatF64U_s_storing
    table[1740] = op_i64TruncSatF64U_r
    table[1741] = op_i64TruncSatF64U_r_storing
    table[1742] = op_v128Load_s
    table[1743] = op_v128Load_r
    table[1744] = op_v128Load8x8S_s
    table[1745] = op_v128Load8x8S_r
    table[1746] = op_v128Load8x8U_s
    table[1747] = op_v128Load8x8U_r
    table[1748] = op_v128Load16x4S_s
    table[1749] = op_v128Load16x4S_r
    table[1750] = op_v128Load16x4U_s
    table[1751] = op_v128Load16x4U_r
    table[1752] = op_v128Load32x2S_s
    table[1753] = op_v128Load32x2S_r
    table[1754] = op_v128Load32x2U_s
    table[1755] = op_v128Load32x2U_r
    table[1756] = op_v128Load8Splat_s
    table[1757] = op_v128Load8Splat_r
    table[1758] = op_v128Load16Splat_s
    table[1759] = op_v128Load16Splat_r
    table[1760] = op_v128Load32Splat_s
    table[1761] = op_v128Load32Splat_r
    table[1762] = op_v128Load64Splat_s
    table[1763] = op_v128Load64Splat_r
    table[1764] = op_v128Store_ss
    table[1765] = op_v128Store_rs
    table[1766] = op_i8x16Swizzle_s
    table[1767] = op_i8x16Swizzle_is
    table[1768] = op_i8x16Splat_s
    table[1769] = op_i8x16Splat_r
    table[1770] = op_i16x8Splat_s
    table[1771] = op_i16x8Splat_r
    table[1772] = op_i32x4Splat_s
    table[1773] = op_i32x4Splat_r
    table[1774] = op_i64x2Splat_s
    table[1775] = op_i64x2Splat_r
    table[1776] = op_f32x4Splat_r
    table[1777] = op_f64x2Splat_r
    table[1778] = op_i8x16ExtractLaneU_s
    table[1779] = op_i8x16ExtractLaneU_s_storing
    table[1780] = op_i8x16ReplaceLane_s
    table[1781] = op_i8x16ReplaceLane_r
    table[1782] = op_i16x8ExtractLaneU_s
    table[1783] = op_i16x8ExtractLaneU_s_storing
    table[1784] = op_i16x8ReplaceLane_s
    table[1785] = op_i16x8ReplaceLane_r
    table[1786] = op_i32x4ReplaceLane_s
    table[1787] = op_i32x4ReplaceLane_r
    table[1788] = op_i64x2ReplaceLane_s
    table[1789] = op_i64x2ReplaceLane_r
    table[1790] = op_f32x4ReplaceLane_r
    table[1791] = op_f64x2ReplaceLane_r
    table[1792] = op_i8x16Eq_s
    table[1793] = op_i8x16Eq_si
    table[1794] = op_i8x16Ne_s
    table[1795] = op_i8x16Ne_si
    table[1796] = op_i8x16LtS_s
    table[1797] = op_i8x16LtS_si
    table[1798] = op_i8x16LtS_is
    table[1799] = op_i8x16LtU_s
    table[1800] = op_i8x16LtU_si
    table[1801] = op_i8x16LtU_is
    table[1802] = op_i8x16LeS_s
    table[1803] = op_i8x16LeS_si
    table[1804] = op_i8x16LeS_is
    table[1805] = op_i8x16LeU_s
    table[1806] = op_i8x16LeU_si
    table[1807] = op_i8x16LeU_is
    table[1808] = op_i16x8Eq_s
    table[1809] = op_i16x8Eq_si
    table[1810] = op_i16x8Ne_s
    table[1811] = op_i16x8Ne_si
    table[1812] = op_i16x8LtS_s
    table[1813] = op_i16x8LtS_si
    table[1814] = op_i16x8LtS_is
    table[1815] = op_i16x8LtU_s
    table[1816] = op_i16x8LtU_si
    table[1817] = op_i16x8LtU_is
    table[1818] = op_i16x8LeS_s
    table[1819] = op_i16x8LeS_si
    table[1820] = op_i16x8LeS_is
    table[1821] = op_i16x8LeU_s
    table[1822] = op_i16x8LeU_si
    table[1823] = op_i16x8LeU_is
    table[1824] = op_i32x4Eq_s
    table[1825] = op_i32x4Eq_si
    table[1826] = op_i32x4Ne_s
    table[1827] = op_i32x4Ne_si
    table[1828] = op_i32x4LtS_s
    table[1829] = op_i32x4LtS_si
    table[1830] = op_i32x4LtS_is
    table[1831] = op_i32x4LtU_s
    table[1832] = op_i32x4LtU_si
    table[1833] = op_i32x4LtU_is
    table[1834] = op_i32x4LeS_s
    table[1835] = op_i32x4LeS_si
    table[1836] = op_i32x4LeS_is
    table[1837] = op_i32x4LeU_s
    table[1838] = op_i32x4LeU_si
    table[1839] = op_i32x4LeU_is
    table[1840] = op_f32x4Eq_s
    table[1841] = op_f32x4Eq_si
    table[1842] = op_f32x4Ne_s
    table[1843] = op_f32x4Ne_si
    table[1844] = op_f32x4Lt_s
    table[1845] = op_f32x4Lt_si
    table[1846] = op_f32x4Lt_is
    table[1847] = op_f32x4Le_s
    table[1848] = op_f32x4Le_si
    table[1849] = op_f32x4Le_is
    table[1850] = op_f64x2Eq_s
    table[1851] = op_f64x2Eq_si
    table[1852] = op_f64x2Ne_s
    table[1853] = op_f64x2Ne_si
    table[1854] = op_f64x2Lt_s
    table[1855] = op_f64x2Lt_si
    table[1856] = op_f64x2Lt_is
    table[1857] = op_f64x2Le_s
    table[1858] = op_f64x2Le_si
    table[1859] = op_f64x2Le_is
    table[1860] = op_v128Not_s
    table[1861] = op_v128And_s
    table[1862] = op_v128And_si
    table[1863] = op_v128Andnot_s
    table[1864] = op_v128Andnot_si
    table[1865] = op_v128Or_s
    table[1866] = op_v128Or_si
    table[1867] = op_v128Xor_s
    table[1868] = op_v128Xor_si
    table[1869] = op_v128Bitselect_s
    table[1870] = op_v128AnyTrue_s
    table[1871] = op_v128AnyTrue_s_storing
    table[1872] = op_v128Load8Lane_s
    table[1873] = op_v128Load8Lane_r
    table[1874] = op_v128Load16Lane_s
    table[1875] = op_v128Load16Lane_r
    table[1876] = op_v128Load32Lane_s
    table[1877] = op_v128Load32Lane_r
    table[1878] = op_v128Load64Lane_s
    table[1879] = op_v128Load64Lane_r
    table[1880] = op_v128Load32Zero_s
    table[1881] = op_v128Load32Zero_r
    table[1882] = op_v128Load64Zero_s
    table[1883] = op_v128Load64Zero_r
    table[1884] = op_f32x4DemoteF64x2Zero_s
    table[1885] = op_f64x2PromoteLowF32x4_s
    table[1886] = op_i8x16Abs_s
    table[1887] = op_i8x16Neg_s
    table[1888] = op_i8x16Popcnt_s
    table[1889] = op_i8x16AllTrue_s
    table[1890] = op_i8x16AllTrue_s_storing
    table[1891] = op_i8x16Bitmask_s
    table[1892] = op_i8x16Bitmask_s_storing
    table[1893] = op_i8x16NarrowI16x8S_s
    table[1894] = op_i8x16NarrowI16x8S_si
    table[1895] = op_i8x16NarrowI16x8U_s
    table[1896] = op_i8x16NarrowI16x8U_si
    table[1897] = op_f32x4Ceil_s
    table[1898] = op_f32x4Floor_s
    table[1899] = op_f32x4Trunc_s
    table[1900] = op_f32x4Nearest_s
    table[1901] = op_i8x16Shl_s
    table[1902] = op_i8x16Shl_r
    table[1903] = op_i8x16Shl_i
    table[1904] = op_i8x16ShrS_s
    table[1905] = op_i8x16ShrS_r
    table[1906] = op_i8x16ShrS_i
    table[1907] = op_i8x16ShrU_s
    table[1908] = op_i8x16ShrU_r
    table[1909] = op_i8x16ShrU_i
    table[1910] = op_i8x16Add_s
    table[1911] = op_i8x16Add_si
    table[1912] = op_i8x16AddSatS_s
    table[1913] = op_i8x16AddSatS_si
    table[1914] = op_i8x16AddSatU_s
    table[1915] = op_i8x16AddSatU_si
    table[1916] = op_i8x16Sub_s
    table[1917] = op_i8x16Sub_si
    table[1918] = op_i8x16SubSatS_s
    table[1919] = op_i8x16SubSatS_si
    table[1920] = op_i8x16SubSatU_s
    table[1921] = op_i8x16SubSatU_si
    table[1922] = op_f64x2Ceil_s
    table[1923] = op_f64x2Floor_s
    table[1924] = op_i8x16MinS_s
    table[1925] = op_i8x16MinS_si
    table[1926] = op_i8x16MinU_s
    table[1927] = op_i8x16MinU_si
    table[1928] = op_i8x16MaxS_s
    table[1929] = op_i8x16MaxS_si
    table[1930] = op_i8x16MaxU_s
    table[1931] = op_i8x16MaxU_si
    table[1932] = op_f64x2Trunc_s
    table[1933] = op_i8x16AvgrU_s
    table[1934] = op_i8x16AvgrU_si
    table[1935] = op_i16x8ExtaddPairwiseI8x16S_s
    table[1936] = op_i16x8ExtaddPairwiseI8x16U_s
    table[1937] = op_i32x4ExtaddPairwiseI16x8S_s
    table[1938] = op_i32x4ExtaddPairwiseI16x8U_s
    table[1939] = op_i16x8Abs_s
    table[1940] = op_i16x8Neg_s
    table[1941] = op_i16x8Q15mulrSatS_s
    table[1942] = op_i16x8Q15mulrSatS_si
    table[1943] = op_i16x8AllTrue_s
    table[1944] = op_i16x8AllTrue_s_storing
    table[1945] = op_i16x8Bitmask_s
    table[1946] = op_i16x8Bitmask_s_storing
    table[1947] = op_i16x8NarrowI32x4S_s
    table[1948] = op_i16x8NarrowI32x4S_si
    table[1949] = op_i16x8NarrowI32x4U_s
    table[1950] = op_i16x8NarrowI32x4U_si
    table[1951] = op_i16x8ExtendLowI8x16S_s
    table[1952] = op_i16x8ExtendHighI8x16S_s
    table[1953] = op_i16x8ExtendLowI8x16U_s
    table[1954] = op_i16x8ExtendHighI8x16U_s
    table[1955] = op_i16x8Shl_s
    table[1956] = op_i16x8Shl_r
    table[1957] = op_i16x8Shl_i
    table[1958] = op_i16x8ShrS_s
    table[1959] = op_i16x8ShrS_r
    table[1960] = op_i16x8ShrS_i
    table[1961] = op_i16x8ShrU_s
    table[1962] = op_i16x8ShrU_r
    table[1963] = op_i16x8ShrU_i
    table[1964] = op_i16x8Add_s
    table[1965] = op_i16x8Add_si
    table[1966] = op_i16x8AddSatS_s
    table[1967] = op_i16x8AddSatS_si
    table[1968] = op_i16x8AddSatU_s
    table[1969] = op_i16x8AddSatU_si
    table[1970] = op_i16x8Sub_s
    table[1971] = op_i16x8Sub_si
    table[1972] = op_i16x8SubSatS_s
    table[1973] = op_i16x8SubSatS_si
    table[1974] = op_i16x8SubSatU_s
    table[1975] = op_i16x8SubSatU_si
    table[1976] = op_f64x2Nearest_s
    table[1977] = op_i16x8Mul_s
    table[1978] = op_i16x8Mul_si
    table[1979] = op_i16x8MinS_s
    table[1980] = op_i16x8MinS_si
    table[1981] = op_i16x8MinU_s
    table[1982] = op_i16x8MinU_si
    table[1983] = op_i16x8MaxS_s
    table[1984] = op_i16x8MaxS_si
    table[1985] = op_i16x8MaxU_s
    table[1986] = op_i16x8MaxU_si
    table[1987] = op_i16x8AvgrU_s
    table[1988] = op_i16x8AvgrU_si
    table[1989] = op_i16x8ExtmulLowI8x16S_s
    table[1990] = op_i16x8ExtmulLowI8x16S_si
    table[1991] = op_i16x8ExtmulHighI8x16S_s
    table[1992] = op_i16x8ExtmulHighI8x16S_si
    table[1993] = op_i16x8ExtmulLowI8x16U_s
    table[1994] = op_i16x8ExtmulLowI8x16U_si
    table[1995] = op_i16x8ExtmulHighI8x16U_s
    table[1996] = op_i16x8ExtmulHighI8x16U_si
    table[1997] = op_i32x4Abs_s
    table[1998] = op_i32x4Neg_s
    table[1999] = op_i32x4AllTrue_s
    table[2000] = op_i32x4AllTrue_s_storing
    table[2001] = op_i32x4Bitmask_s
    table[2002] = op_i32x4Bitmask_s_storing
    table[2003] = op_i32x4ExtendLowI16x8S_s
    table[2004] = op_i32x4ExtendHighI16x8S_s
    table[2005] = op_i32x4ExtendLowI16x8U_s
    table[2006] = op_i32x4ExtendHighI16x8U_s
    table[2007] = op_i32x4Shl_s
    table[2008] = op_i32x4Shl_r
    table[2009] = op_i32x4Shl_i
    table[2010] = op_i32x4ShrS_s
    table[2011] = op_i32x4ShrS_r
    table[2012] = op_i32x4ShrS_i
    table[2013] = op_i32x4ShrU_s
    table[2014] = op_i32x4ShrU_r
    table[2015] = op_i32x4ShrU_i
    table[2016] = op_i32x4Add_s
    table[2017] = op_i32x4Add_si
    table[2018] = op_i32x4Sub_s
    table[2019] = op_i32x4Sub_si
    table[2020] = op_i32x4Mul_s
    table[2021] = op_i32x4Mul_si
    table[2022] = op_i32x4MinS_s
    table[2023] = op_i32x4MinS_si
    table[2024] = op_i32x4MinU_s
    table[2025] = op_i32x4MinU_si
    table[2026] = op_i32x4MaxS_s
    table[2027] = op_i32x4MaxS_si
    table[2028] = op_i32x4MaxU_s
    table[2029] = op_i32x4MaxU_si
    table[2030] = op_i32x4DotI16x8S_s
    table[2031] = op_i32x4DotI16x8S_si
    table[2032] = op_i32x4ExtmulLowI16x8S_s
    table[2033] = op_i32x4ExtmulLowI16x8S_si
    table[2034] = op_i32x4ExtmulHighI16x8S_s
    table[2035] = op_i32x4ExtmulHighI16x8S_si
    table[2036] = op_i32x4ExtmulLowI16x8U_s
    table[2037] = op_i32x4ExtmulLowI16x8U_si
    table[2038] = op_i32x4ExtmulHighI16x8U_s
    table[2039] = op_i32x4ExtmulHighI16x8U_si
    table[2040] = op_i64x2Abs_s
    table[2041] = op_i64x2Neg_s
    table[2042] = op_i64x2AllTrue_s
    table[2043] = op_i64x2AllTrue_s_storing
    table[2044] = op_i64x2Bitmask_s
    table[2045] = op_i64x2Bitmask_s_storing
    table[2046] = op_i64x2ExtendLowI32x4S_s
    table[2047] = op_i64x2ExtendHighI32x4S_s
    table[2048] = op_i64x2ExtendLowI32x4U_s
    table[2049] = op_i64x2ExtendHighI32x4U_s
    table[2050] = op_i64x2Shl_s
    table[2051] = op_i64x2Shl_r
    table[2052] = op_i64x2Shl_i
    table[2053] = op_i64x2ShrS_s
    table[2054] = op_i64x2ShrS_r
    table[2055] = op_i64x2ShrS_i
    table[2056] = op_i64x2ShrU_s
    table[2057] = op_i64x2ShrU_r
    table[2058] = op_i64x2ShrU_i
    table[2059] = op_i64x2Add_s
    table[2060] = op_i64x2Add_si
    table[2061] = op_i64x2Sub_s
    table[2062] = op_i64x2Sub_si
    table[2063] = op_i64x2Mul_s
    table[2064] = op_i64x2Mul_si
    table[2065] = op_i64x2Eq_s
    table[2066] = op_i64x2Eq_si
    table[2067] = op_i64x2Ne_s
    table[2068] = op_i64x2Ne_si
    table[2069] = op_i64x2LtS_s
    table[2070] = op_i64x2LtS_si
    table[2071] = op_i64x2LtS_is
    table[2072] = op_i64x2LeS_s
    table[2073] = op_i64x2LeS_si
    table[2074] = op_i64x2LeS_is
    table[2075] = op_i64x2ExtmulLowI32x4S_s
    table[2076] = op_i64x2ExtmulLowI32x4S_si
    table[2077] = op_i64x2ExtmulHighI32x4S_s
    table[2078] = op_i64x2ExtmulHighI32x4S_si
    table[2079] = op_i64x2ExtmulLowI32x4U_s
    table[2080] = op_i64x2ExtmulLowI32x4U_si
    table[2081] = op_i64x2ExtmulHighI32x4U_s
    table[2082] = op_i64x2ExtmulHighI32x4U_si
    table[2083] = op_f32x4Abs_s
    table[2084] = op_f32x4Neg_s
    table[2085] = op_f32x4Sqrt_s
    table[2086] = op_f32x4Add_s
    table[2087] = op_f32x4Add_si
    table[2088] = op_f32x4Sub_s
    table[2089] = op_f32x4Sub_si
    table[2090] = op_f32x4Mul_s
    table[2091] = op_f32x4Mul_si
    table[2092] = op_f32x4Div_s
    table[2093] = op_f32x4Div_si
    table[2094] = op_f32x4Min_s
    table[2095] = op_f32x4Min_si
    table[2096] = op_f32x4Max_s
    table[2097] = op_f32x4Max_si
    table[2098] = op_f32x4Pmin_s
    table[2099] = op_f32x4Pmin_si
    table[2100] = op_f32x4Pmax_s
    table[2101] = op_f32x4Pmax_si
    table[2102] = op_f64x2Abs_s
    table[2103] = op_f64x2Neg_s
    table[2104] = op_f64x2Sqrt_s
    table[2105] = op_f64x2Add_s
    table[2106] = op_f64x2Add_si
    table[2107] = op_f64x2Sub_s
    table[2108] = op_f64x2Sub_si
    table[2109] = op_f64x2Mul_s
    table[2110] = op_f64x2Mul_si
    table[2111] = op_f64x2Div_s
    table[2112] = op_f64x2Div_si
    table[2113] = op_f64x2Min_s
    table[2114] = op_f64x2Min_si
    table[2115] = op_f64x2Max_s
    table[2116] = op_f64x2Max_si
    table[2117] = op_f64x2Pmin_s
    table[2118] = op_f64x2Pmin_si
    table[2119] = op_f64x2Pmax_s
    table[2120] = op_f64x2Pmax_si
    table[2121] = op_i32x4TruncSatF32x4S_s
    table[2122] = op_i32x4TruncSatF32x4U_s
    table[2123] = op_f32x4ConvertI32x4S_s
    table[2124] = op_f32x4ConvertI32x4U_s
    table[2125] = op_i32x4TruncSatF64x2SZero_s
    table[2126] = op_i32x4TruncSatF64x2UZero_s
    table[2127] = op_f64x2ConvertLowI32x4S_s
    table[2128] = op_f64x2ConvertLowI32x4U_s
    table[2129] = op_f32x4RelaxedMadd_s
    table[2130] = op_f32x4RelaxedNmadd_s
    table[2131] = op_f64x2RelaxedMadd_s
    table[2132] = op_f64x2RelaxedNmadd_s
    table[2133] = op_i16x8RelaxedDotI8x16I7x16S_s
    table[2134] = op_i16x8RelaxedDotI8x16I7x16S_si
    table[2135] = op_i32x4RelaxedDotI8x16I7x16AddS_s
    table[2136] = op_i32Add_ss__i32Load_r
    table[2137] = op_i32Add_ss__i32Load_r_storing
    table[2138] = op_i32Add_ss__i32Load_r_pinning
    table[2139] = op_i32Add_ss__i32Load8S_r
    table[2140] = op_i32Add_ss__i32Load8S_r_storing
    table[2141] = op_i32Add_ss__i32Load8S_r_pinning
    table[2142] = op_i32Add_ss__i32Load8U_r
    table[2143] = op_i32Add_ss__i32Load8U_r_storing
    table[2144] = op_i32Add_ss__i32Load8U_r_pinning
    table[2145] = op_i32Add_ss__i32Load16S_r
    table[2146] = op_i32Add_ss__i32Load16S_r_storing
    table[2147] = op_i32Add_ss__i32Load16S_r_pinning
    table[2148] = op_i32Add_ss__i32Load16U_r
    table[2149] = op_i32Add_ss__i32Load16U_r_storing
    table[2150] = op_i32Add_ss__i32Load16U_r_pinning
    table[2151] = op_i32Add_ss__i64Load_r
    table[2152] = op_i32Add_ss__i64Load_r_storing
    table[2153] = op_i32Add_ss__i64Load_r_pinning
    table[2154] = op_i32Add_ss__f64Load_r
    table[2155] = op_i32Add_ss__f64Load_r_storing
    table[2156] = op_i32Add_ss__i32Store_rs
    table[2157] = op_i32Add_ss__i32Store_ri
    table[2158] = op_i32Add_ss__i32Store8_rs
    table[2159] = op_i32Add_ss__i32Store8_ri
    table[2160] = op_i32Add_ss__i64Store_rs
    table[2161] = op_i32Add_ss__i64Store_ri
    table[2162] = op_i32Add_si__i32Load_r
    table[2163] = op_i32Add_si__i32Load_r_storing
    table[2164] = op_i32Add_si__i32Load_r_pinning
    table[2165] = op_i32Add_si__i32Load8S_r
    table[2166] = op_i32Add_si__i32Load8S_r_storing
    table[2167] = op_i32Add_si__i32Load8S_r_pinning
    table[2168] = op_i32Add_si__i32Load8U_r
    table[2169] = op_i32Add_si__i32Load8U_r_storing
    table[2170] = op_i32Add_si__i32Load8U_r_pinning
    table[2171] = op_i32Add_si__i32Load16S_r
    table[2172] = op_i32Add_si__i32Load16S_r_storing
    table[2173] = op_i32Add_si__i32Load16S_r_pinning
    table[2174] = op_i32Add_si__i32Load16U_r
    table[2175] = op_i32Add_si__i32Load16U_r_storing
    table[2176] = op_i32Add_si__i32Load16U_r_pinning
    table[2177] = op_i32Add_si__i64Load_r
    table[2178] = op_i32Add_si__i64Load_r_storing
    table[2179] = op_i32Add_si__i64Load_r_pinning
    table[2180] = op_i32Add_si__f64Load_r
    table[2181] = op_i32Add_si__f64Load_r_storing
    table[2182] = op_i32Add_si__i32Store_rs
    table[2183] = op_i32Add_si__i32Store_ri
    table[2184] = op_i32Add_si__i32Store8_rs
    table[2185] = op_i32Add_si__i32Store8_ri
    table[2186] = op_i32Add_si__i64Store_rs
    table[2187] = op_i32Add_si__i64Store_ri
    table[2188] = op_i32Add_rs__i32Load_r
    table[2189] = op_i32Add_rs__i32Load_r_storing
    table[2190] = op_i32Add_rs__i32Load_r_pinning
    table[2191] = op_i32Add_rs__i32Load8S_r
    table[2192] = op_i32Add_rs__i32Load8S_r_storing
    table[2193] = op_i32Add_rs__i32Load8S_r_pinning
    table[2194] = op_i32Add_rs__i32Load8U_r
    table[2195] = op_i32Add_rs__i32Load8U_r_storing
    table[2196] = op_i32Add_rs__i32Load8U_r_pinning
    table[2197] = op_i32Add_rs__i32Load16S_r
    table[2198] = op_i32Add_rs__i32Load16S_r_storing
    table[2199] = op_i32Add_rs__i32Load16S_r_pinning
    table[2200] = op_i32Add_rs__i32Load16U_r
    table[2201] = op_i32Add_rs__i32Load16U_r_storing
    table[2202] = op_i32Add_rs__i32Load16U_r_pinning
    table[2203] = op_i32Add_rs__i64Load_r
    table[2204] = op_i32Add_rs__i64Load_r_storing
    table[2205] = op_i32Add_rs__i64Load_r_pinning
    table[2206] = op_i32Add_rs__f64Load_r
    table[2207] = op_i32Add_rs__f64Load_r_storing
    table[2208] = op_i32Add_rs__i32Store_rs
    table[2209] = op_i32Add_rs__i32Store_ri
    table[2210] = op_i32Add_rs__i32Store8_rs
    table[2211] = op_i32Add_rs__i32Store8_ri
    table[2212] = op_i32Add_rs__i64Store_rs
    table[2213] = op_i32Add_rs__i64Store_ri
    table[2214] = op_i32Add_ri__i32Load_r
    table[2215] = op_i32Add_ri__i32Load_r_storing
    table[2216] = op_i32Add_ri__i32Load_r_pinning
    table[2217] = op_i32Add_ri__i32Load8S_r
    table[2218] = op_i32Add_ri__i32Load8S_r_storing
    table[2219] = op_i32Add_ri__i32Load8S_r_pinning
    table[2220] = op_i32Add_ri__i32Load8U_r
    table[2221] = op_i32Add_ri__i32Load8U_r_storing
    table[2222] = op_i32Add_ri__i32Load8U_r_pinning
    table[2223] = op_i32Add_ri__i32Load16S_r
    table[2224] = op_i32Add_ri__i32Load16S_r_storing
    table[2225] = op_i32Add_ri__i32Load16S_r_pinning
    table[2226] = op_i32Add_ri__i32Load16U_r
    table[2227] = op_i32Add_ri__i32Load16U_r_storing
    table[2228] = op_i32Add_ri__i32Load16U_r_pinning
    table[2229] = op_i32Add_ri__i64Load_r
    table[2230] = op_i32Add_ri__i64Load_r_storing
    table[2231] = op_i32Add_ri__i64Load_r_pinning
    table[2232] = op_i32Add_ri__f64Load_r
    table[2233] = op_i32Add_ri__f64Load_r_storing
    table[2234] = op_i32Add_ri__i32Store_rs
    table[2235] = op_i32Add_ri__i32Store_ri
    table[2236] = op_i32Add_ri__i32Store8_rs
    table[2237] = op_i32Add_ri__i32Store8_ri
    table[2238] = op_i32Add_ri__i64Store_rs
    table[2239] = op_i32Add_ri__i64Store_ri
    table[2240] = op_i32Add_ps__i32Load_r
    table[2241] = op_i32Add_ps__i32Load_r_storing
    table[2242] = op_i32Add_ps__i32Load_r_pinning
    table[2243] = op_i32Add_ps__i32Load8S_r
    table[2244] = op_i32Add_ps__i32Load8S_r_storing
    table[2245] = op_i32Add_ps__i32Load8S_r_pinning
    table[2246] = op_i32Add_ps__i32Load8U_r
    table[2247] = op_i32Add_ps__i32Load8U_r_storing
    table[2248] = op_i32Add_ps__i32Load8U_r_pinning
    table[2249] = op_i32Add_ps__i32Load16S_r
    table[2250] = op_i32Add_ps__i32Load16S_r_storing
    table[2251] = op_i32Add_ps__i32Load16S_r_pinning
    table[2252] = op_i32Add_ps__i32Load16U_r
    table[2253] = op_i32Add_ps__i32Load16U_r_storing
    table[2254] = op_i32Add_ps__i32Load16U_r_pinning
    table[2255] = op_i32Add_ps__i64Load_r
    table[2256] = op_i32Add_ps__i64Load_r_storing
    table[2257] = op_i32Add_ps__i64Load_r_pinning
    table[2258] = op_i32Add_ps__f64Load_r
    table[2259] = op_i32Add_ps__f64Load_r_storing
    table[2260] = op_i32Add_ps__i32Store_rs
    table[2261] = op_i32Add_ps__i32Store_ri
    table[2262] = op_i32Add_ps__i32Store8_rs
    table[2263] = op_i32Add_ps__i32Store8_ri
    table[2264] = op_i32Add_ps__i64Store_rs
    table[2265] = op_i32Add_ps__i64Store_ri
    table[2266] = op_i32Add_pi__i32Load_r
    table[2267] = op_i32Add_pi__i32Load_r_storing
    table[2268] = op_i32Add_pi__i32Load_r_pinning
    table[2269] = op_i32Add_pi__i32Load8S_r
    table[2270] = op_i32Add_pi__i32Load8S_r_storing
    table[2271] = op_i32Add_pi__i32Load8S_r_pinning
    table[2272] = op_i32Add_pi__i32Load8U_r
    table[2273] = op_i32Add_pi__i32Load8U_r_storing
    table[2274] = op_i32Add_pi__i32Load8U_r_pinning
    table[2275] = op_i32Add_pi__i32Load16S_r
    table[2276] = op_i32Add_pi__i32Load16S_r_storing
    table[2277] = op_i32Add_pi__i32Load16S_r_pinning
    table[2278] = op_i32Add_pi__i32Load16U_r
    table[2279] = op_i32Add_pi__i32Load16U_r_storing
    table[2280] = op_i32Add_pi__i32Load16U_r_pinning
    table[2281] = op_i32Add_pi__i64Load_r
    table[2282] = op_i32Add_pi__i64Load_r_storing
    table[2283] = op_i32Add_pi__i64Load_r_pinning
    table[2284] = op_i32Add_pi__f64Load_r
    table[2285] = op_i32Add_pi__f64Load_r_storing
    table[2286] = op_i32Add_pi__i32Store_rs
    table[2287] = op_i32Add_pi__i32Store_ri
    table[2288] = op_i32Add_pi__i32Store8_rs
    table[2289] = op_i32Add_pi__i32Store8_ri
    table[2290] = op_i32Add_pi__i64Store_rs
    table[2291] = op_i32Add_pi__i64Store_ri
    table[2292] = op_i32Add_rp__i32Load_r
    table[2293] = op_i32Add_rp__i32Load_r_storing
    table[2294] = op_i32Add_rp__i32Load_r_pinning
    table[2295] = op_i32Add_rp__i32Load8S_r
    table[2296] = op_i32Add_rp__i32Load8S_r_storing
    table[2297] = op_i32Add_rp__i32Load8S_r_pinning
    table[2298] = op_i32Add_rp__i32Load8U_r
    table[2299] = op_i32Add_rp__i32Load8U_r_storing
    table[2300] = op_i32Add_rp__i32Load8U_r_pinning
    table[2301] = op_i32Add_rp__i32Load16S_r
    table[2302] = op_i32Add_rp__i32Load16S_r_storing
    table[2303] = op_i32Add_rp__i32Load16S_r_pinning
    table[2304] = op_i32Add_rp__i32Load16U_r
    table[2305] = op_i32Add_rp__i32Load16U_r_storing
    table[2306] = op_i32Add_rp__i32Load16U_r_pinning
    table[2307] = op_i32Add_rp__i64Load_r
    table[2308] = op_i32Add_rp__i64Load_r_storing
    table[2309] = op_i32Add_rp__i64Load_r_pinning
    table[2310] = op_i32Add_rp__f64Load_r
    table[2311] = op_i32Add_rp__f64Load_r_storing
    table[2312] = op_i32Add_rp__i32Store_rs
    table[2313] = op_i32Add_rp__i32Store_ri
    table[2314] = op_i32Add_rp__i32Store8_rs
    table[2315] = op_i32Add_rp__i32Store8_ri
    table[2316] = op_i32Add_rp__i64Store_rs
    table[2317] = op_i32Add_rp__i64Store_ri
    table[2318] = op_i32WrapI64_s__i32Load_r
    table[2319] = op_i32WrapI64_s__i32Load_r_storing
    table[2320] = op_i32WrapI64_s__i32Load_r_pinning
    table[2321] = op_i32WrapI64_s__i32Load8U_r
    table[2322] = op_i32WrapI64_s__i32Load8U_r_storing
    table[2323] = op_i32WrapI64_s__i32Load8U_r_pinning
    table[2324] = op_i32WrapI64_s__i32Load16U_r
    table[2325] = op_i32WrapI64_s__i32Load16U_r_storing
    table[2326] = op_i32WrapI64_s__i32Load16U_r_pinning
    table[2327] = op_i32WrapI64_s__i64Load_r
    table[2328] = op_i32WrapI64_s__i64Load_r_storing
    table[2329] = op_i32WrapI64_s__i64Load_r_pinning
    table[2330] = op_i32WrapI64_s__i32Store_rs
    table[2331] = op_i32WrapI64_s__i32Store_ri
    table[2332] = op_i32WrapI64_s__i64Store_rs
    table[2333] = op_i32WrapI64_s__i64Store_ri
    table[2334] = op_i32WrapI64_r__i32Load_r
    table[2335] = op_i32WrapI64_r__i32Load_r_storing
    table[2336] = op_i32WrapI64_r__i32Load_r_pinning
    table[2337] = op_i32WrapI64_r__i32Load8U_r
    table[2338] = op_i32WrapI64_r__i32Load8U_r_storing
    table[2339] = op_i32WrapI64_r__i32Load8U_r_pinning
    table[2340] = op_i32WrapI64_r__i32Load16U_r
    table[2341] = op_i32WrapI64_r__i32Load16U_r_storing
    table[2342] = op_i32WrapI64_r__i32Load16U_r_pinning
    table[2343] = op_i32WrapI64_r__i64Load_r
    table[2344] = op_i32WrapI64_r__i64Load_r_storing
    table[2345] = op_i32WrapI64_r__i64Load_r_pinning
    table[2346] = op_i32WrapI64_r__i32Store_rs
    table[2347] = op_i32WrapI64_r__i32Store_ri
    table[2348] = op_i32WrapI64_r__i64Store_rs
    table[2349] = op_i32WrapI64_r__i64Store_ri
    table[2350] = op_i32Shl_si__i32Load_r
    table[2351] = op_i32Shl_si__i32Load_r_storing
    table[2352] = op_i32Shl_si__i32Load_r_pinning
    table[2353] = op_i32Shl_si__i32Load16U_r
    table[2354] = op_i32Shl_si__i32Load16U_r_storing
    table[2355] = op_i32Shl_si__i32Load16U_r_pinning
    table[2356] = op_i32Shl_ri__i32Load_r
    table[2357] = op_i32Shl_ri__i32Load_r_storing
    table[2358] = op_i32Shl_ri__i32Load_r_pinning
    table[2359] = op_i32Shl_ri__i32Load16U_r
    table[2360] = op_i32Shl_ri__i32Load16U_r_storing
    table[2361] = op_i32Shl_ri__i32Load16U_r_pinning
    table[2362] = op_i32Shl_pi__i32Load_r
    table[2363] = op_i32Shl_pi__i32Load_r_storing
    table[2364] = op_i32Shl_pi__i32Load_r_pinning
    table[2365] = op_i32Shl_pi__i32Load16U_r
    table[2366] = op_i32Shl_pi__i32Load16U_r_storing
    table[2367] = op_i32Shl_pi__i32Load16U_r_pinning
    table[2368] = op_i32Shl_si__i32Add_rs
    table[2369] = op_i32Shl_si__i32Add_rs_storing
    table[2370] = op_i32Shl_si__i32Add_rs_pinning
    table[2371] = op_i32Shl_si__i32Add_ri
    table[2372] = op_i32Shl_si__i32Add_ri_storing
    table[2373] = op_i32Shl_si__i32Add_ri_pinning
    table[2374] = op_i32Shl_ri__i32Add_rs
    table[2375] = op_i32Shl_ri__i32Add_rs_storing
    table[2376] = op_i32Shl_ri__i32Add_rs_pinning
    table[2377] = op_i32Shl_ri__i32Add_ri
    table[2378] = op_i32Shl_ri__i32Add_ri_storing
    table[2379] = op_i32Shl_ri__i32Add_ri_pinning
    table[2380] = op_i32Shl_pi__i32Add_rs
    table[2381] = op_i32Shl_pi__i32Add_rs_storing
    table[2382] = op_i32Shl_pi__i32Add_rs_pinning
    table[2383] = op_i32Shl_pi__i32Add_ri
    table[2384] = op_i32Shl_pi__i32Add_ri_storing
    table[2385] = op_i32Shl_pi__i32Add_ri_pinning
    table[2386] = op_i32Shl_si__i32Add_rp
    table[2387] = op_i32Shl_si__i32Add_rp_storing
    table[2388] = op_i32Shl_si__i32Add_rp_pinning
    table[2389] = op_i32Shl_ri__i32Add_rp
    table[2390] = op_i32Shl_ri__i32Add_rp_storing
    table[2391] = op_i32Shl_ri__i32Add_rp_pinning
    table[2392] = op_i32Mul_si__i32Add_rs
    table[2393] = op_i32Mul_si__i32Add_rs_storing
    table[2394] = op_i32Mul_si__i32Add_rs_pinning
    table[2395] = op_i32Mul_si__i32Add_ri
    table[2396] = op_i32Mul_si__i32Add_ri_storing
    table[2397] = op_i32Mul_si__i32Add_ri_pinning
    table[2398] = op_i32Mul_ri__i32Add_rs
    table[2399] = op_i32Mul_ri__i32Add_rs_storing
    table[2400] = op_i32Mul_ri__i32Add_rs_pinning
    table[2401] = op_i32Mul_ri__i32Add_ri
    table[2402] = op_i32Mul_ri__i32Add_ri_storing
    table[2403] = op_i32Mul_ri__i32Add_ri_pinning
    table[2404] = op_i32Mul_pi__i32Add_rs
    table[2405] = op_i32Mul_pi__i32Add_rs_storing
    table[2406] = op_i32Mul_pi__i32Add_rs_pinning
    table[2407] = op_i32Mul_pi__i32Add_ri
    table[2408] = op_i32Mul_pi__i32Add_ri_storing
    table[2409] = op_i32Mul_pi__i32Add_ri_pinning
    table[2410] = op_i32Shl_si__i32Add_rs__i32Load_r
    table[2411] = op_i32Shl_si__i32Add_rs__i32Load_r_storing
    table[2412] = op_i32Shl_si__i32Add_rs__i32Load_r_pinning
    table[2413] = op_i32Shl_si__i32Add_rs__i64Load_r
    table[2414] = op_i32Shl_si__i32Add_rs__i64Load_r_storing
    table[2415] = op_i32Shl_si__i32Add_rs__i64Load_r_pinning
    table[2416] = op_i32Shl_si__i32Add_rs__f64Load_r
    table[2417] = op_i32Shl_si__i32Add_rs__f64Load_r_storing
    table[2418] = op_i32Shl_si__i32Add_rs__i32Store_rs
    table[2419] = op_i32Shl_si__i32Add_ri__i32Load_r
    table[2420] = op_i32Shl_si__i32Add_ri__i32Load_r_storing
    table[2421] = op_i32Shl_si__i32Add_ri__i32Load_r_pinning
    table[2422] = op_i32Shl_si__i32Add_ri__i64Load_r
    table[2423] = op_i32Shl_si__i32Add_ri__i64Load_r_storing
    table[2424] = op_i32Shl_si__i32Add_ri__i64Load_r_pinning
    table[2425] = op_i32Shl_si__i32Add_ri__f64Load_r
    table[2426] = op_i32Shl_si__i32Add_ri__f64Load_r_storing
    table[2427] = op_i32Shl_si__i32Add_ri__i32Store_rs
    table[2428] = op_i32Shl_pi__i32Add_rs__i32Load_r
    table[2429] = op_i32Shl_pi__i32Add_rs__i32Load_r_storing
    table[2430] = op_i32Shl_pi__i32Add_rs__i32Load_r_pinning
    table[2431] = op_i32Shl_pi__i32Add_rs__i64Load_r
    table[2432] = op_i32Shl_pi__i32Add_rs__i64Load_r_storing
    table[2433] = op_i32Shl_pi__i32Add_rs__i64Load_r_pinning
    table[2434] = op_i32Shl_pi__i32Add_rs__f64Load_r
    table[2435] = op_i32Shl_pi__i32Add_rs__f64Load_r_storing
    table[2436] = op_i32Shl_pi__i32Add_rs__i32Store_rs
    table[2437] = op_i32Shl_pi__i32Add_ri__i32Load_r
    table[2438] = op_i32Shl_pi__i32Add_ri__i32Load_r_storing
    table[2439] = op_i32Shl_pi__i32Add_ri__i32Load_r_pinning
    table[2440] = op_i32Shl_pi__i32Add_ri__i64Load_r
    table[2441] = op_i32Shl_pi__i32Add_ri__i64Load_r_storing
    table[2442] = op_i32Shl_pi__i32Add_ri__i64Load_r_pinning
    table[2443] = op_i32Shl_pi__i32Add_ri__f64Load_r
    table[2444] = op_i32Shl_pi__i32Add_ri__f64Load_r_storing
    table[2445] = op_i32Shl_pi__i32Add_ri__i32Store_rs
    table[2446] = op_i64Add_si__i32WrapI64_r
    table[2447] = op_i64Add_si__i32WrapI64_r_storing
    table[2448] = op_i64Add_ss__i32WrapI64_r
    table[2449] = op_i64Add_ss__i32WrapI64_r_storing
    table[2450] = op_i64Add_si__i32WrapI64_r__i32Load_r
    table[2451] = op_i64Add_si__i32WrapI64_r__i32Load_r_storing
    table[2452] = op_i64Add_si__i32WrapI64_r__i32Load_r_pinning
    table[2453] = op_i64Add_si__i32WrapI64_r__i32Load8U_r
    table[2454] = op_i64Add_si__i32WrapI64_r__i32Load8U_r_storing
    table[2455] = op_i64Add_si__i32WrapI64_r__i32Load8U_r_pinning
    table[2456] = op_i64Add_si__i32WrapI64_r__i64Load_r
    table[2457] = op_i64Add_si__i32WrapI64_r__i64Load_r_storing
    table[2458] = op_i64Add_si__i32WrapI64_r__i64Load_r_pinning
    table[2459] = op_i64Add_ss__i32WrapI64_r__i32Load_r
    table[2460] = op_i64Add_ss__i32WrapI64_r__i32Load_r_storing
    table[2461] = op_i64Add_ss__i32WrapI64_r__i32Load_r_pinning
    table[2462] = op_i64Add_ss__i32WrapI64_r__i32Load8U_r
    table[2463] = op_i64Add_ss__i32WrapI64_r__i32Load8U_r_storing
    table[2464] = op_i64Add_ss__i32WrapI64_r__i32Load8U_r_pinning
    table[2465] = op_i64Add_ss__i32WrapI64_r__i64Load_r
    table[2466] = op_i64Add_ss__i32WrapI64_r__i64Load_r_storing
    table[2467] = op_i64Add_ss__i32WrapI64_r__i64Load_r_pinning
    table[2468] = op_i32Load_s__i32Add_rs
    table[2469] = op_i32Load_s__i32Add_rs_storing
    table[2470] = op_i32Load_s__i32Add_rs_pinning
    table[2471] = op_i32Load_s__i32Add_ri
    table[2472] = op_i32Load_s__i32Add_ri_storing
    table[2473] = op_i32Load_s__i32Add_ri_pinning
    table[2474] = op_i32Load_s__i32Add_rp
    table[2475] = op_i32Load_s__i32Add_rp_storing
    table[2476] = op_i32Load_s__i32Add_rp_pinning
    table[2477] = op_i32Load_s__i32Shl_ri
    table[2478] = op_i32Load_s__i32Shl_ri_storing
    table[2479] = op_i32Load_s__i32Shl_ri_pinning
    table[2480] = op_i32Load_s__i32And_ri
    table[2481] = op_i32Load_s__i32And_ri_storing
    table[2482] = op_i32Load_s__i32And_ri_pinning
    table[2483] = op_i32Load_s__i32Xor_rs
    table[2484] = op_i32Load_s__i32Xor_rs_storing
    table[2485] = op_i32Load_s__i32Xor_rs_pinning
    table[2486] = op_i32Load_s__i32Sub_rs
    table[2487] = op_i32Load_s__i32Sub_rs_storing
    table[2488] = op_i32Load_s__i32Sub_rs_pinning
    table[2489] = op_i32Load_s__i32Sub_sr
    table[2490] = op_i32Load_s__i32Sub_sr_storing
    table[2491] = op_i32Load_s__i32Sub_sr_pinning
    table[2492] = op_i32Load_s__branchIf_i32Eq_rs
    table[2493] = op_i32Load_s__branchIf_i32Eq_rs_unmetered
    table[2494] = op_i32Load_s__branchIf_i32Eq_ri
    table[2495] = op_i32Load_s__branchIf_i32Eq_ri_unmetered
    table[2496] = op_i32Load_s__branchIf_i32Ne_rs
    table[2497] = op_i32Load_s__branchIf_i32Ne_rs_unmetered
    table[2498] = op_i32Load_s__branchIf_i32Ne_ri
    table[2499] = op_i32Load_s__branchIf_i32Ne_ri_unmetered
    table[2500] = op_i32Load_r__i32Add_rs
    table[2501] = op_i32Load_r__i32Add_rs_storing
    table[2502] = op_i32Load_r__i32Add_rs_pinning
    table[2503] = op_i32Load_r__i32Add_ri
    table[2504] = op_i32Load_r__i32Add_ri_storing
    table[2505] = op_i32Load_r__i32Add_ri_pinning
    table[2506] = op_i32Load_r__i32Add_rp
    table[2507] = op_i32Load_r__i32Add_rp_storing
    table[2508] = op_i32Load_r__i32Add_rp_pinning
    table[2509] = op_i32Load_r__i32Shl_ri
    table[2510] = op_i32Load_r__i32Shl_ri_storing
    table[2511] = op_i32Load_r__i32Shl_ri_pinning
    table[2512] = op_i32Load_r__i32And_ri
    table[2513] = op_i32Load_r__i32And_ri_storing
    table[2514] = op_i32Load_r__i32And_ri_pinning
    table[2515] = op_i32Load_r__i32Xor_rs
    table[2516] = op_i32Load_r__i32Xor_rs_storing
    table[2517] = op_i32Load_r__i32Xor_rs_pinning
    table[2518] = op_i32Load_r__i32Sub_rs
    table[2519] = op_i32Load_r__i32Sub_rs_storing
    table[2520] = op_i32Load_r__i32Sub_rs_pinning
    table[2521] = op_i32Load_r__i32Sub_sr
    table[2522] = op_i32Load_r__i32Sub_sr_storing
    table[2523] = op_i32Load_r__i32Sub_sr_pinning
    table[2524] = op_i32Load_r__branchIf_i32Eq_rs
    table[2525] = op_i32Load_r__branchIf_i32Eq_rs_unmetered
    table[2526] = op_i32Load_r__branchIf_i32Eq_ri
    table[2527] = op_i32Load_r__branchIf_i32Eq_ri_unmetered
    table[2528] = op_i32Load_r__branchIf_i32Ne_rs
    table[2529] = op_i32Load_r__branchIf_i32Ne_rs_unmetered
    table[2530] = op_i32Load_r__branchIf_i32Ne_ri
    table[2531] = op_i32Load_r__branchIf_i32Ne_ri_unmetered
    table[2532] = op_i32Load_p__i32Add_rs
    table[2533] = op_i32Load_p__i32Add_rs_storing
    table[2534] = op_i32Load_p__i32Add_rs_pinning
    table[2535] = op_i32Load_p__i32Add_ri
    table[2536] = op_i32Load_p__i32Add_ri_storing
    table[2537] = op_i32Load_p__i32Add_ri_pinning
    table[2538] = op_i32Load_p__i32Add_rp
    table[2539] = op_i32Load_p__i32Add_rp_storing
    table[2540] = op_i32Load_p__i32Add_rp_pinning
    table[2541] = op_i32Load_p__i32Shl_ri
    table[2542] = op_i32Load_p__i32Shl_ri_storing
    table[2543] = op_i32Load_p__i32Shl_ri_pinning
    table[2544] = op_i32Load_p__i32And_ri
    table[2545] = op_i32Load_p__i32And_ri_storing
    table[2546] = op_i32Load_p__i32And_ri_pinning
    table[2547] = op_i32Load_p__i32Xor_rs
    table[2548] = op_i32Load_p__i32Xor_rs_storing
    table[2549] = op_i32Load_p__i32Xor_rs_pinning
    table[2550] = op_i32Load_p__i32Sub_rs
    table[2551] = op_i32Load_p__i32Sub_rs_storing
    table[2552] = op_i32Load_p__i32Sub_rs_pinning
    table[2553] = op_i32Load_p__i32Sub_sr
    table[2554] = op_i32Load_p__i32Sub_sr_storing
    table[2555] = op_i32Load_p__i32Sub_sr_pinning
    table[2556] = op_i32Load_p__branchIf_i32Eq_rs
    table[2557] = op_i32Load_p__branchIf_i32Eq_rs_unmetered
    table[2558] = op_i32Load_p__branchIf_i32Eq_ri
    table[2559] = op_i32Load_p__branchIf_i32Eq_ri_unmetered
    table[2560] = op_i32Load_p__branchIf_i32Ne_rs
    table[2561] = op_i32Load_p__branchIf_i32Ne_rs_unmetered
    table[2562] = op_i32Load_p__branchIf_i32Ne_ri
    table[2563] = op_i32Load_p__branchIf_i32Ne_ri_unmetered
    table[2564] = op_i32Load8U_s__i32Add_rs
    table[2565] = op_i32Load8U_s__i32Add_rs_storing
    table[2566] = op_i32Load8U_s__i32Add_rs_pinning
    table[2567] = op_i32Load8U_s__i32Add_ri
    table[2568] = op_i32Load8U_s__i32Add_ri_storing
    table[2569] = op_i32Load8U_s__i32Add_ri_pinning
    table[2570] = op_i32Load8U_s__i32Add_rp
    table[2571] = op_i32Load8U_s__i32Add_rp_storing
    table[2572] = op_i32Load8U_s__i32Add_rp_pinning
    table[2573] = op_i32Load8U_s__i32Shl_ri
    table[2574] = op_i32Load8U_s__i32Shl_ri_storing
    table[2575] = op_i32Load8U_s__i32Shl_ri_pinning
    table[2576] = op_i32Load8U_s__i32And_ri
    table[2577] = op_i32Load8U_s__i32And_ri_storing
    table[2578] = op_i32Load8U_s__i32And_ri_pinning
    table[2579] = op_i32Load8U_s__i32Xor_rs
    table[2580] = op_i32Load8U_s__i32Xor_rs_storing
    table[2581] = op_i32Load8U_s__i32Xor_rs_pinning
    table[2582] = op_i32Load8U_s__i32Sub_rs
    table[2583] = op_i32Load8U_s__i32Sub_rs_storing
    table[2584] = op_i32Load8U_s__i32Sub_rs_pinning
    table[2585] = op_i32Load8U_s__i32Sub_sr
    table[2586] = op_i32Load8U_s__i32Sub_sr_storing
    table[2587] = op_i32Load8U_s__i32Sub_sr_pinning
    table[2588] = op_i32Load8U_s__branchIf_i32Eq_rs
    table[2589] = op_i32Load8U_s__branchIf_i32Eq_rs_unmetered
    table[2590] = op_i32Load8U_s__branchIf_i32Eq_ri
    table[2591] = op_i32Load8U_s__branchIf_i32Eq_ri_unmetered
    table[2592] = op_i32Load8U_s__branchIf_i32Ne_rs
    table[2593] = op_i32Load8U_s__branchIf_i32Ne_rs_unmetered
    table[2594] = op_i32Load8U_s__branchIf_i32Ne_ri
    table[2595] = op_i32Load8U_s__branchIf_i32Ne_ri_unmetered
    table[2596] = op_i32Load8U_r__i32Add_rs
    table[2597] = op_i32Load8U_r__i32Add_rs_storing
    table[2598] = op_i32Load8U_r__i32Add_rs_pinning
    table[2599] = op_i32Load8U_r__i32Add_ri
    table[2600] = op_i32Load8U_r__i32Add_ri_storing
    table[2601] = op_i32Load8U_r__i32Add_ri_pinning
    table[2602] = op_i32Load8U_r__i32Add_rp
    table[2603] = op_i32Load8U_r__i32Add_rp_storing
    table[2604] = op_i32Load8U_r__i32Add_rp_pinning
    table[2605] = op_i32Load8U_r__i32Shl_ri
    table[2606] = op_i32Load8U_r__i32Shl_ri_storing
    table[2607] = op_i32Load8U_r__i32Shl_ri_pinning
    table[2608] = op_i32Load8U_r__i32And_ri
    table[2609] = op_i32Load8U_r__i32And_ri_storing
    table[2610] = op_i32Load8U_r__i32And_ri_pinning
    table[2611] = op_i32Load8U_r__i32Xor_rs
    table[2612] = op_i32Load8U_r__i32Xor_rs_storing
    table[2613] = op_i32Load8U_r__i32Xor_rs_pinning
    table[2614] = op_i32Load8U_r__i32Sub_rs
    table[2615] = op_i32Load8U_r__i32Sub_rs_storing
    table[2616] = op_i32Load8U_r__i32Sub_rs_pinning
    table[2617] = op_i32Load8U_r__i32Sub_sr
    table[2618] = op_i32Load8U_r__i32Sub_sr_storing
    table[2619] = op_i32Load8U_r__i32Sub_sr_pinning
    table[2620] = op_i32Load8U_r__branchIf_i32Eq_rs
    table[2621] = op_i32Load8U_r__branchIf_i32Eq_rs_unmetered
    table[2622] = op_i32Load8U_r__branchIf_i32Eq_ri
    table[2623] = op_i32Load8U_r__branchIf_i32Eq_ri_unmetered
    table[2624] = op_i32Load8U_r__branchIf_i32Ne_rs
    table[2625] = op_i32Load8U_r__branchIf_i32Ne_rs_unmetered
    table[2626] = op_i32Load8U_r__branchIf_i32Ne_ri
    table[2627] = op_i32Load8U_r__branchIf_i32Ne_ri_unmetered
    table[2628] = op_i32Load8U_p__i32Add_rs
    table[2629] = op_i32Load8U_p__i32Add_rs_storing
    table[2630] = op_i32Load8U_p__i32Add_rs_pinning
    table[2631] = op_i32Load8U_p__i32Add_ri
    table[2632] = op_i32Load8U_p__i32Add_ri_storing
    table[2633] = op_i32Load8U_p__i32Add_ri_pinning
    table[2634] = op_i32Load8U_p__i32Add_rp
    table[2635] = op_i32Load8U_p__i32Add_rp_storing
    table[2636] = op_i32Load8U_p__i32Add_rp_pinning
    table[2637] = op_i32Load8U_p__i32Shl_ri
    table[2638] = op_i32Load8U_p__i32Shl_ri_storing
    table[2639] = op_i32Load8U_p__i32Shl_ri_pinning
    table[2640] = op_i32Load8U_p__i32And_ri
    table[2641] = op_i32Load8U_p__i32And_ri_storing
    table[2642] = op_i32Load8U_p__i32And_ri_pinning
    table[2643] = op_i32Load8U_p__i32Xor_rs
    table[2644] = op_i32Load8U_p__i32Xor_rs_storing
    table[2645] = op_i32Load8U_p__i32Xor_rs_pinning
    table[2646] = op_i32Load8U_p__i32Sub_rs
    table[2647] = op_i32Load8U_p__i32Sub_rs_storing
    table[2648] = op_i32Load8U_p__i32Sub_rs_pinning
    table[2649] = op_i32Load8U_p__i32Sub_sr
    table[2650] = op_i32Load8U_p__i32Sub_sr_storing
    table[2651] = op_i32Load8U_p__i32Sub_sr_pinning
    table[2652] = op_i32Load8U_p__branchIf_i32Eq_rs
    table[2653] = op_i32Load8U_p__branchIf_i32Eq_rs_unmetered
    table[2654] = op_i32Load8U_p__branchIf_i32Eq_ri
    table[2655] = op_i32Load8U_p__branchIf_i32Eq_ri_unmetered
    table[2656] = op_i32Load8U_p__branchIf_i32Ne_rs
    table[2657] = op_i32Load8U_p__branchIf_i32Ne_rs_unmetered
    table[2658] = op_i32Load8U_p__branchIf_i32Ne_ri
    table[2659] = op_i32Load8U_p__branchIf_i32Ne_ri_unmetered
    table[2660] = op_i32Load_s__i32Load_r
    table[2661] = op_i32Load_s__i32Load_r_storing
    table[2662] = op_i32Load_s__i32Load_r_pinning
    table[2663] = op_i32Load_s__i32Mul_rs
    table[2664] = op_i32Load_s__i32Mul_rs_storing
    table[2665] = op_i32Load_s__i32Mul_rs_pinning
    table[2666] = op_i32Load_s__i32Store_sr
    table[2667] = op_i32Load_s__branchIf_i32LtS_rs
    table[2668] = op_i32Load_s__branchIf_i32LtS_rs_unmetered
    table[2669] = op_i32Load_s__branchIf_i32LtS_sr
    table[2670] = op_i32Load_s__branchIf_i32LtS_sr_unmetered
    table[2671] = op_i32Load_s__branchIf_i32LtS_ri
    table[2672] = op_i32Load_s__branchIf_i32LtS_ri_unmetered
    table[2673] = op_i32Load_s__branchIf_i32LtU_rs
    table[2674] = op_i32Load_s__branchIf_i32LtU_rs_unmetered
    table[2675] = op_i32Load_s__branchIf_i32LtU_sr
    table[2676] = op_i32Load_s__branchIf_i32LtU_sr_unmetered
    table[2677] = op_i32Load_s__branchIf_i32LtU_ri
    table[2678] = op_i32Load_s__branchIf_i32LtU_ri_unmetered
    table[2679] = op_i32Load_r__i32Load_r
    table[2680] = op_i32Load_r__i32Load_r_storing
    table[2681] = op_i32Load_r__i32Load_r_pinning
    table[2682] = op_i32Load_r__i32Mul_rs
    table[2683] = op_i32Load_r__i32Mul_rs_storing
    table[2684] = op_i32Load_r__i32Mul_rs_pinning
    table[2685] = op_i32Load_r__i32Store_sr
    table[2686] = op_i32Load_r__branchIf_i32LtS_rs
    table[2687] = op_i32Load_r__branchIf_i32LtS_rs_unmetered
    table[2688] = op_i32Load_r__branchIf_i32LtS_sr
    table[2689] = op_i32Load_r__branchIf_i32LtS_sr_unmetered
    table[2690] = op_i32Load_r__branchIf_i32LtS_ri
    table[2691] = op_i32Load_r__branchIf_i32LtS_ri_unmetered
    table[2692] = op_i32Load_r__branchIf_i32LtU_rs
    table[2693] = op_i32Load_r__branchIf_i32LtU_rs_unmetered
    table[2694] = op_i32Load_r__branchIf_i32LtU_sr
    table[2695] = op_i32Load_r__branchIf_i32LtU_sr_unmetered
    table[2696] = op_i32Load_r__branchIf_i32LtU_ri
    table[2697] = op_i32Load_r__branchIf_i32LtU_ri_unmetered
    table[2698] = op_i32Load_p__i32Load_r
    table[2699] = op_i32Load_p__i32Load_r_storing
    table[2700] = op_i32Load_p__i32Load_r_pinning
    table[2701] = op_i32Load_p__i32Mul_rs
    table[2702] = op_i32Load_p__i32Mul_rs_storing
    table[2703] = op_i32Load_p__i32Mul_rs_pinning
    table[2704] = op_i32Load_p__i32Store_sr
    table[2705] = op_i32Load_p__branchIf_i32LtS_rs
    table[2706] = op_i32Load_p__branchIf_i32LtS_rs_unmetered
    table[2707] = op_i32Load_p__branchIf_i32LtS_sr
    table[2708] = op_i32Load_p__branchIf_i32LtS_sr_unmetered
    table[2709] = op_i32Load_p__branchIf_i32LtS_ri
    table[2710] = op_i32Load_p__branchIf_i32LtS_ri_unmetered
    table[2711] = op_i32Load_p__branchIf_i32LtU_rs
    table[2712] = op_i32Load_p__branchIf_i32LtU_rs_unmetered
    table[2713] = op_i32Load_p__branchIf_i32LtU_sr
    table[2714] = op_i32Load_p__branchIf_i32LtU_sr_unmetered
    table[2715] = op_i32Load_p__branchIf_i32LtU_ri
    table[2716] = op_i32Load_p__branchIf_i32LtU_ri_unmetered
    table[2717] = op_i64Load_s__i64Add_rs
    table[2718] = op_i64Load_s__i64Add_rs_storing
    table[2719] = op_i64Load_s__i64Add_rs_pinning
    table[2720] = op_i64Load_s__i64Add_ri
    table[2721] = op_i64Load_s__i64Add_ri_storing
    table[2722] = op_i64Load_s__i64Add_ri_pinning
    table[2723] = op_i64Load_s__i64Xor_rs
    table[2724] = op_i64Load_s__i64Xor_rs_storing
    table[2725] = op_i64Load_s__i64Xor_rs_pinning
    table[2726] = op_i64Load_s__i32WrapI64_r
    table[2727] = op_i64Load_s__i32WrapI64_r_storing
    table[2728] = op_i64Load_s__i64Store_sr
    table[2729] = op_i64Load_s__branchIf_i64Eq_rs
    table[2730] = op_i64Load_s__branchIf_i64Eq_rs_unmetered
    table[2731] = op_i64Load_s__branchIf_i64Eq_ri
    table[2732] = op_i64Load_s__branchIf_i64Eq_ri_unmetered
    table[2733] = op_i64Load_s__branchIf_i64Ne_rs
    table[2734] = op_i64Load_s__branchIf_i64Ne_rs_unmetered
    table[2735] = op_i64Load_s__branchIf_i64Ne_ri
    table[2736] = op_i64Load_s__branchIf_i64Ne_ri_unmetered
    table[2737] = op_i64Load_r__i64Add_rs
    table[2738] = op_i64Load_r__i64Add_rs_storing
    table[2739] = op_i64Load_r__i64Add_rs_pinning
    table[2740] = op_i64Load_r__i64Add_ri
    table[2741] = op_i64Load_r__i64Add_ri_storing
    table[2742] = op_i64Load_r__i64Add_ri_pinning
    table[2743] = op_i64Load_r__i64Xor_rs
    table[2744] = op_i64Load_r__i64Xor_rs_storing
    table[2745] = op_i64Load_r__i64Xor_rs_pinning
    table[2746] = op_i64Load_r__i32WrapI64_r
    table[2747] = op_i64Load_r__i32WrapI64_r_storing
    table[2748] = op_i64Load_r__i64Store_sr
    table[2749] = op_i64Load_r__branchIf_i64Eq_rs
    table[2750] = op_i64Load_r__branchIf_i64Eq_rs_unmetered
    table[2751] = op_i64Load_r__branchIf_i64Eq_ri
    table[2752] = op_i64Load_r__branchIf_i64Eq_ri_unmetered
    table[2753] = op_i64Load_r__branchIf_i64Ne_rs
    table[2754] = op_i64Load_r__branchIf_i64Ne_rs_unmetered
    table[2755] = op_i64Load_r__branchIf_i64Ne_ri
    table[2756] = op_i64Load_r__branchIf_i64Ne_ri_unmetered
    table[2757] = op_i64Load_p__i64Add_rs
    table[2758] = op_i64Load_p__i64Add_rs_storing
    table[2759] = op_i64Load_p__i64Add_rs_pinning
    table[2760] = op_i64Load_p__i64Add_ri
    table[2761] = op_i64Load_p__i64Add_ri_storing
    table[2762] = op_i64Load_p__i64Add_ri_pinning
    table[2763] = op_i64Load_p__i64Xor_rs
    table[2764] = op_i64Load_p__i64Xor_rs_storing
    table[2765] = op_i64Load_p__i64Xor_rs_pinning
    table[2766] = op_i64Load_p__i32WrapI64_r
    table[2767] = op_i64Load_p__i32WrapI64_r_storing
    table[2768] = op_i64Load_p__i64Store_sr
    table[2769] = op_i64Load_p__branchIf_i64Eq_rs
    table[2770] = op_i64Load_p__branchIf_i64Eq_rs_unmetered
    table[2771] = op_i64Load_p__branchIf_i64Eq_ri
    table[2772] = op_i64Load_p__branchIf_i64Eq_ri_unmetered
    table[2773] = op_i64Load_p__branchIf_i64Ne_rs
    table[2774] = op_i64Load_p__branchIf_i64Ne_rs_unmetered
    table[2775] = op_i64Load_p__branchIf_i64Ne_ri
    table[2776] = op_i64Load_p__branchIf_i64Ne_ri_unmetered
    table[2777] = op_f64Load_s__f64Add_rs
    table[2778] = op_f64Load_s__f64Add_rs_storing
    table[2779] = op_f64Load_s__f64Mul_rs
    table[2780] = op_f64Load_s__f64Mul_rs_storing
    table[2781] = op_f64Load_s__f64Sub_rs
    table[2782] = op_f64Load_s__f64Sub_rs_storing
    table[2783] = op_f64Load_s__f64Sub_sr
    table[2784] = op_f64Load_s__f64Sub_sr_storing
    table[2785] = op_f64Load_r__f64Add_rs
    table[2786] = op_f64Load_r__f64Add_rs_storing
    table[2787] = op_f64Load_r__f64Mul_rs
    table[2788] = op_f64Load_r__f64Mul_rs_storing
    table[2789] = op_f64Load_r__f64Sub_rs
    table[2790] = op_f64Load_r__f64Sub_rs_storing
    table[2791] = op_f64Load_r__f64Sub_sr
    table[2792] = op_f64Load_r__f64Sub_sr_storing
    table[2793] = op_f64Load_p__f64Add_rs
    table[2794] = op_f64Load_p__f64Add_rs_storing
    table[2795] = op_f64Load_p__f64Mul_rs
    table[2796] = op_f64Load_p__f64Mul_rs_storing
    table[2797] = op_f64Load_p__f64Sub_rs
    table[2798] = op_f64Load_p__f64Sub_rs_storing
    table[2799] = op_f64Load_p__f64Sub_sr
    table[2800] = op_f64Load_p__f64Sub_sr_storing
    table[2801] = op_i32Add_ss__i32Store_sr
    table[2802] = op_i32Add_si__i32Store_sr
    table[2803] = op_i32Add_rs__i32Store_sr
    table[2804] = op_i32Add_ri__i32Store_sr
    table[2805] = op_i32And_rs__i32Store_sr
    table[2806] = op_i32And_ri__i32Store_sr
    table[2807] = op_i32And_si__i32Store_sr
    table[2808] = op_i32Or_rs__i32Store_sr
    table[2809] = op_i32Or_ri__i32Store_sr
    table[2810] = op_i32Or_si__i32Store_sr
    table[2811] = op_i32Add_si__i32Store8_sr
    table[2812] = op_i32Add_si__i32Store8_pr
    table[2813] = op_i32Add_rs__i32Store8_sr
    table[2814] = op_i32Add_rs__i32Store8_pr
    table[2815] = op_i32Add_ri__i32Store8_sr
    table[2816] = op_i32Add_ri__i32Store8_pr
    table[2817] = op_i32Add_si_storing__branchIf_i32Eq_rs
    table[2818] = op_i32Add_si_storing__branchIf_i32Eq_rs_unmetered
    table[2819] = op_i32Add_si_storing__branchIf_i32Eq_ri
    table[2820] = op_i32Add_si_storing__branchIf_i32Eq_ri_unmetered
    table[2821] = op_i32Add_si_storing__branchIf_i32Ne_rs
    table[2822] = op_i32Add_si_storing__branchIf_i32Ne_rs_unmetered
    table[2823] = op_i32Add_si_storing__branchIf_i32Ne_ri
    table[2824] = op_i32Add_si_storing__branchIf_i32Ne_ri_unmetered
    table[2825] = op_i32Add_si_storing__branchIf_i32LtS_rs
    table[2826] = op_i32Add_si_storing__branchIf_i32LtS_rs_unmetered
    table[2827] = op_i32Add_si_storing__branchIf_i32LtS_sr
    table[2828] = op_i32Add_si_storing__branchIf_i32LtS_sr_unmetered
    table[2829] = op_i32Add_si_storing__branchIf_i32LtS_ri
    table[2830] = op_i32Add_si_storing__branchIf_i32LtS_ri_unmetered
    table[2831] = op_i32Add_si_storing__branchIf_i32LtS_ir
    table[2832] = op_i32Add_si_storing__branchIf_i32LtS_ir_unmetered
    table[2833] = op_i32Add_si_storing__branchIf_i32LtU_rs
    table[2834] = op_i32Add_si_storing__branchIf_i32LtU_rs_unmetered
    table[2835] = op_i32Add_si_storing__branchIf_i32LtU_sr
    table[2836] = op_i32Add_si_storing__branchIf_i32LtU_sr_unmetered
    table[2837] = op_i32Add_si_storing__branchIf_i32LtU_ri
    table[2838] = op_i32Add_si_storing__branchIf_i32LtU_ri_unmetered
    table[2839] = op_i32Add_si_storing__branchIf_i32LtU_ir
    table[2840] = op_i32Add_si_storing__branchIf_i32LtU_ir_unmetered
    table[2841] = op_i32Add_ss_storing__branchIf_i32Eq_rs
    table[2842] = op_i32Add_ss_storing__branchIf_i32Eq_rs_unmetered
    table[2843] = op_i32Add_ss_storing__branchIf_i32Eq_ri
    table[2844] = op_i32Add_ss_storing__branchIf_i32Eq_ri_unmetered
    table[2845] = op_i32Add_ss_storing__branchIf_i32Ne_rs
    table[2846] = op_i32Add_ss_storing__branchIf_i32Ne_rs_unmetered
    table[2847] = op_i32Add_ss_storing__branchIf_i32Ne_ri
    table[2848] = op_i32Add_ss_storing__branchIf_i32Ne_ri_unmetered
    table[2849] = op_i32Add_ss_storing__branchIf_i32LtS_rs
    table[2850] = op_i32Add_ss_storing__branchIf_i32LtS_rs_unmetered
    table[2851] = op_i32Add_ss_storing__branchIf_i32LtS_sr
    table[2852] = op_i32Add_ss_storing__branchIf_i32LtS_sr_unmetered
    table[2853] = op_i32Add_ss_storing__branchIf_i32LtS_ri
    table[2854] = op_i32Add_ss_storing__branchIf_i32LtS_ri_unmetered
    table[2855] = op_i32Add_ss_storing__branchIf_i32LtS_ir
    table[2856] = op_i32Add_ss_storing__branchIf_i32LtS_ir_unmetered
    table[2857] = op_i32Add_ss_storing__branchIf_i32LtU_rs
    table[2858] = op_i32Add_ss_storing__branchIf_i32LtU_rs_unmetered
    table[2859] = op_i32Add_ss_storing__branchIf_i32LtU_sr
    table[2860] = op_i32Add_ss_storing__branchIf_i32LtU_sr_unmetered
    table[2861] = op_i32Add_ss_storing__branchIf_i32LtU_ri
    table[2862] = op_i32Add_ss_storing__branchIf_i32LtU_ri_unmetered
    table[2863] = op_i32Add_ss_storing__branchIf_i32LtU_ir
    table[2864] = op_i32Add_ss_storing__branchIf_i32LtU_ir_unmetered
    table[2865] = op_i32Add_pi_pinning__branchIf_i32Eq_rs
    table[2866] = op_i32Add_pi_pinning__branchIf_i32Eq_rs_unmetered
    table[2867] = op_i32Add_pi_pinning__branchIf_i32Eq_ri
    table[2868] = op_i32Add_pi_pinning__branchIf_i32Eq_ri_unmetered
    table[2869] = op_i32Add_pi_pinning__branchIf_i32Ne_rs
    table[2870] = op_i32Add_pi_pinning__branchIf_i32Ne_rs_unmetered
    table[2871] = op_i32Add_pi_pinning__branchIf_i32Ne_ri
    table[2872] = op_i32Add_pi_pinning__branchIf_i32Ne_ri_unmetered
    table[2873] = op_i32Add_pi_pinning__branchIf_i32LtS_rs
    table[2874] = op_i32Add_pi_pinning__branchIf_i32LtS_rs_unmetered
    table[2875] = op_i32Add_pi_pinning__branchIf_i32LtS_sr
    table[2876] = op_i32Add_pi_pinning__branchIf_i32LtS_sr_unmetered
    table[2877] = op_i32Add_pi_pinning__branchIf_i32LtS_ri
    table[2878] = op_i32Add_pi_pinning__branchIf_i32LtS_ri_unmetered
    table[2879] = op_i32Add_pi_pinning__branchIf_i32LtS_ir
    table[2880] = op_i32Add_pi_pinning__branchIf_i32LtS_ir_unmetered
    table[2881] = op_i32Add_pi_pinning__branchIf_i32LtU_rs
    table[2882] = op_i32Add_pi_pinning__branchIf_i32LtU_rs_unmetered
    table[2883] = op_i32Add_pi_pinning__branchIf_i32LtU_sr
    table[2884] = op_i32Add_pi_pinning__branchIf_i32LtU_sr_unmetered
    table[2885] = op_i32Add_pi_pinning__branchIf_i32LtU_ri
    table[2886] = op_i32Add_pi_pinning__branchIf_i32LtU_ri_unmetered
    table[2887] = op_i32Add_pi_pinning__branchIf_i32LtU_ir
    table[2888] = op_i32Add_pi_pinning__branchIf_i32LtU_ir_unmetered
    table[2889] = op_i32Add_ps_pinning__branchIf_i32Eq_rs
    table[2890] = op_i32Add_ps_pinning__branchIf_i32Eq_rs_unmetered
    table[2891] = op_i32Add_ps_pinning__branchIf_i32Eq_ri
    table[2892] = op_i32Add_ps_pinning__branchIf_i32Eq_ri_unmetered
    table[2893] = op_i32Add_ps_pinning__branchIf_i32Ne_rs
    table[2894] = op_i32Add_ps_pinning__branchIf_i32Ne_rs_unmetered
    table[2895] = op_i32Add_ps_pinning__branchIf_i32Ne_ri
    table[2896] = op_i32Add_ps_pinning__branchIf_i32Ne_ri_unmetered
    table[2897] = op_i32Add_ps_pinning__branchIf_i32LtS_rs
    table[2898] = op_i32Add_ps_pinning__branchIf_i32LtS_rs_unmetered
    table[2899] = op_i32Add_ps_pinning__branchIf_i32LtS_sr
    table[2900] = op_i32Add_ps_pinning__branchIf_i32LtS_sr_unmetered
    table[2901] = op_i32Add_ps_pinning__branchIf_i32LtS_ri
    table[2902] = op_i32Add_ps_pinning__branchIf_i32LtS_ri_unmetered
    table[2903] = op_i32Add_ps_pinning__branchIf_i32LtS_ir
    table[2904] = op_i32Add_ps_pinning__branchIf_i32LtS_ir_unmetered
    table[2905] = op_i32Add_ps_pinning__branchIf_i32LtU_rs
    table[2906] = op_i32Add_ps_pinning__branchIf_i32LtU_rs_unmetered
    table[2907] = op_i32Add_ps_pinning__branchIf_i32LtU_sr
    table[2908] = op_i32Add_ps_pinning__branchIf_i32LtU_sr_unmetered
    table[2909] = op_i32Add_ps_pinning__branchIf_i32LtU_ri
    table[2910] = op_i32Add_ps_pinning__branchIf_i32LtU_ri_unmetered
    table[2911] = op_i32Add_ps_pinning__branchIf_i32LtU_ir
    table[2912] = op_i32Add_ps_pinning__branchIf_i32LtU_ir_unmetered
    table[2913] = op_i32Add_si__branchIf_i32LtU_rs
    table[2914] = op_i32Add_si__branchIf_i32LtU_rs_unmetered
    table[2915] = op_i32Add_si__branchIf_i32LtU_ri
    table[2916] = op_i32Add_si__branchIf_i32LtU_ri_unmetered
    table[2917] = op_i32Add_si__branchIf_i32LtU_ir
    table[2918] = op_i32Add_si__branchIf_i32LtU_ir_unmetered
    table[2919] = op_i32Add_ri__branchIf_i32LtU_rs
    table[2920] = op_i32Add_ri__branchIf_i32LtU_rs_unmetered
    table[2921] = op_i32Add_ri__branchIf_i32LtU_ri
    table[2922] = op_i32Add_ri__branchIf_i32LtU_ri_unmetered
    table[2923] = op_i32Add_ri__branchIf_i32LtU_ir
    table[2924] = op_i32Add_ri__branchIf_i32LtU_ir_unmetered
    table[2925] = op_i32Add_pi__branchIf_i32LtU_rs
    table[2926] = op_i32Add_pi__branchIf_i32LtU_rs_unmetered
    table[2927] = op_i32Add_pi__branchIf_i32LtU_ri
    table[2928] = op_i32Add_pi__branchIf_i32LtU_ri_unmetered
    table[2929] = op_i32Add_pi__branchIf_i32LtU_ir
    table[2930] = op_i32Add_pi__branchIf_i32LtU_ir_unmetered
    table[2931] = op_i64Add_si_storing__branchIf_i64Ne_rs
    table[2932] = op_i64Add_si_storing__branchIf_i64Ne_rs_unmetered
    table[2933] = op_i64Add_si_storing__branchIf_i64Ne_ri
    table[2934] = op_i64Add_si_storing__branchIf_i64Ne_ri_unmetered
    table[2935] = op_i64Add_si_storing__branchIf_i64LtS_rs
    table[2936] = op_i64Add_si_storing__branchIf_i64LtS_rs_unmetered
    table[2937] = op_i64Add_si_storing__branchIf_i64LtS_ir
    table[2938] = op_i64Add_si_storing__branchIf_i64LtS_ir_unmetered
    table[2939] = op_i64Add_si_storing__branchIf_i64LtU_rs
    table[2940] = op_i64Add_si_storing__branchIf_i64LtU_rs_unmetered
    table[2941] = op_i64Add_si_storing__branchIf_i64LtU_ir
    table[2942] = op_i64Add_si_storing__branchIf_i64LtU_ir_unmetered
    table[2943] = op_i64Add_pi_pinning__branchIf_i64Ne_rs
    table[2944] = op_i64Add_pi_pinning__branchIf_i64Ne_rs_unmetered
    table[2945] = op_i64Add_pi_pinning__branchIf_i64Ne_ri
    table[2946] = op_i64Add_pi_pinning__branchIf_i64Ne_ri_unmetered
    table[2947] = op_i64Add_pi_pinning__branchIf_i64LtS_rs
    table[2948] = op_i64Add_pi_pinning__branchIf_i64LtS_rs_unmetered
    table[2949] = op_i64Add_pi_pinning__branchIf_i64LtS_ir
    table[2950] = op_i64Add_pi_pinning__branchIf_i64LtS_ir_unmetered
    table[2951] = op_i64Add_pi_pinning__branchIf_i64LtU_rs
    table[2952] = op_i64Add_pi_pinning__branchIf_i64LtU_rs_unmetered
    table[2953] = op_i64Add_pi_pinning__branchIf_i64LtU_ir
    table[2954] = op_i64Add_pi_pinning__branchIf_i64LtU_ir_unmetered
    table[2955] = op_i32Load_s_storing__branchIf_i32Eq_rs
    table[2956] = op_i32Load_s_storing__branchIf_i32Eq_rs_unmetered
    table[2957] = op_i32Load_s_storing__branchIf_i32Eq_ri
    table[2958] = op_i32Load_s_storing__branchIf_i32Eq_ri_unmetered
    table[2959] = op_i32Load_s_storing__branchIf_i32Ne_rs
    table[2960] = op_i32Load_s_storing__branchIf_i32Ne_rs_unmetered
    table[2961] = op_i32Load_s_storing__branchIf_i32Ne_ri
    table[2962] = op_i32Load_s_storing__branchIf_i32Ne_ri_unmetered
    table[2963] = op_i32Load_r_storing__branchIf_i32Eq_rs
    table[2964] = op_i32Load_r_storing__branchIf_i32Eq_rs_unmetered
    table[2965] = op_i32Load_r_storing__branchIf_i32Eq_ri
    table[2966] = op_i32Load_r_storing__branchIf_i32Eq_ri_unmetered
    table[2967] = op_i32Load_r_storing__branchIf_i32Ne_rs
    table[2968] = op_i32Load_r_storing__branchIf_i32Ne_rs_unmetered
    table[2969] = op_i32Load_r_storing__branchIf_i32Ne_ri
    table[2970] = op_i32Load_r_storing__branchIf_i32Ne_ri_unmetered
    table[2971] = op_i32Load_p_storing__branchIf_i32Eq_rs
    table[2972] = op_i32Load_p_storing__branchIf_i32Eq_rs_unmetered
    table[2973] = op_i32Load_p_storing__branchIf_i32Eq_ri
    table[2974] = op_i32Load_p_storing__branchIf_i32Eq_ri_unmetered
    table[2975] = op_i32Load_p_storing__branchIf_i32Ne_rs
    table[2976] = op_i32Load_p_storing__branchIf_i32Ne_rs_unmetered
    table[2977] = op_i32Load_p_storing__branchIf_i32Ne_ri
    table[2978] = op_i32Load_p_storing__branchIf_i32Ne_ri_unmetered
    table[2979] = op_i32Load8U_s_storing__branchIf_i32Eq_rs
    table[2980] = op_i32Load8U_s_storing__branchIf_i32Eq_rs_unmetered
    table[2981] = op_i32Load8U_s_storing__branchIf_i32Eq_ri
    table[2982] = op_i32Load8U_s_storing__branchIf_i32Eq_ri_unmetered
    table[2983] = op_i32Load8U_s_storing__branchIf_i32Ne_rs
    table[2984] = op_i32Load8U_s_storing__branchIf_i32Ne_rs_unmetered
    table[2985] = op_i32Load8U_s_storing__branchIf_i32Ne_ri
    table[2986] = op_i32Load8U_s_storing__branchIf_i32Ne_ri_unmetered
    table[2987] = op_i32Load8U_r_storing__branchIf_i32Eq_rs
    table[2988] = op_i32Load8U_r_storing__branchIf_i32Eq_rs_unmetered
    table[2989] = op_i32Load8U_r_storing__branchIf_i32Eq_ri
    table[2990] = op_i32Load8U_r_storing__branchIf_i32Eq_ri_unmetered
    table[2991] = op_i32Load8U_r_storing__branchIf_i32Ne_rs
    table[2992] = op_i32Load8U_r_storing__branchIf_i32Ne_rs_unmetered
    table[2993] = op_i32Load8U_r_storing__branchIf_i32Ne_ri
    table[2994] = op_i32Load8U_r_storing__branchIf_i32Ne_ri_unmetered
    table[2995] = op_i32Load8U_p_storing__branchIf_i32Eq_rs
    table[2996] = op_i32Load8U_p_storing__branchIf_i32Eq_rs_unmetered
    table[2997] = op_i32Load8U_p_storing__branchIf_i32Eq_ri
    table[2998] = op_i32Load8U_p_storing__branchIf_i32Eq_ri_unmetered
    table[2999] = op_i32Load8U_p_storing__branchIf_i32Ne_rs
    table[3000] = op_i32Load8U_p_storing__branchIf_i32Ne_rs_unmetered
    table[3001] = op_i32Load8U_p_storing__branchIf_i32Ne_ri
    table[3002] = op_i32Load8U_p_storing__branchIf_i32Ne_ri_unmetered
    table[3003] = op_i32Load_p_pinning__branchIf_i32Eq_ri
    table[3004] = op_i32Load_p_pinning__branchIf_i32Eq_ri_unmetered
    table[3005] = op_i32Load_p_pinning__branchIf_i32Ne_ri
    table[3006] = op_i32Load_p_pinning__branchIf_i32Ne_ri_unmetered
    table[3007] = op_i32Load_r_pinning__branchIf_i32Eq_ri
    table[3008] = op_i32Load_r_pinning__branchIf_i32Eq_ri_unmetered
    table[3009] = op_i32Load_r_pinning__branchIf_i32Ne_ri
    table[3010] = op_i32Load_r_pinning__branchIf_i32Ne_ri_unmetered
    table[3011] = op_i32Add_ss__i32Add_rs
    table[3012] = op_i32Add_ss__i32Add_rs_storing
    table[3013] = op_i32Add_ss__i32Add_rs_pinning
    table[3014] = op_i32Add_ss__i32Add_ri
    table[3015] = op_i32Add_ss__i32Add_ri_storing
    table[3016] = op_i32Add_ss__i32Add_ri_pinning
    table[3017] = op_i32Add_ss__i32Add_rp
    table[3018] = op_i32Add_ss__i32Add_rp_storing
    table[3019] = op_i32Add_ss__i32Add_rp_pinning
    table[3020] = op_i32Add_ss__i32And_ri
    table[3021] = op_i32Add_ss__i32And_ri_storing
    table[3022] = op_i32Add_ss__i32And_ri_pinning
    table[3023] = op_i32Add_si__i32Add_rs
    table[3024] = op_i32Add_si__i32Add_rs_storing
    table[3025] = op_i32Add_si__i32Add_rs_pinning
    table[3026] = op_i32Add_si__i32Add_ri
    table[3027] = op_i32Add_si__i32Add_ri_storing
    table[3028] = op_i32Add_si__i32Add_ri_pinning
    table[3029] = op_i32Add_si__i32Add_rp
    table[3030] = op_i32Add_si__i32Add_rp_storing
    table[3031] = op_i32Add_si__i32Add_rp_pinning
    table[3032] = op_i32Add_si__i32And_ri
    table[3033] = op_i32Add_si__i32And_ri_storing
    table[3034] = op_i32Add_si__i32And_ri_pinning
    table[3035] = op_i32Add_rs__i32Add_rs
    table[3036] = op_i32Add_rs__i32Add_rs_storing
    table[3037] = op_i32Add_rs__i32Add_rs_pinning
    table[3038] = op_i32Add_rs__i32Add_ri
    table[3039] = op_i32Add_rs__i32Add_ri_storing
    table[3040] = op_i32Add_rs__i32Add_ri_pinning
    table[3041] = op_i32Add_rs__i32Add_rp
    table[3042] = op_i32Add_rs__i32Add_rp_storing
    table[3043] = op_i32Add_rs__i32Add_rp_pinning
    table[3044] = op_i32Add_rs__i32And_ri
    table[3045] = op_i32Add_rs__i32And_ri_storing
    table[3046] = op_i32Add_rs__i32And_ri_pinning
    table[3047] = op_i32Add_ri__i32Add_rs
    table[3048] = op_i32Add_ri__i32Add_rs_storing
    table[3049] = op_i32Add_ri__i32Add_rs_pinning
    table[3050] = op_i32Add_ri__i32Add_ri
    table[3051] = op_i32Add_ri__i32Add_ri_storing
    table[3052] = op_i32Add_ri__i32Add_ri_pinning
    table[3053] = op_i32Add_ri__i32Add_rp
    table[3054] = op_i32Add_ri__i32Add_rp_storing
    table[3055] = op_i32Add_ri__i32Add_rp_pinning
    table[3056] = op_i32Add_ri__i32And_ri
    table[3057] = op_i32Add_ri__i32And_ri_storing
    table[3058] = op_i32Add_ri__i32And_ri_pinning
    table[3059] = op_i32Add_ps__i32Add_rs
    table[3060] = op_i32Add_ps__i32Add_rs_storing
    table[3061] = op_i32Add_ps__i32Add_rs_pinning
    table[3062] = op_i32Add_ps__i32Add_ri
    table[3063] = op_i32Add_ps__i32Add_ri_storing
    table[3064] = op_i32Add_ps__i32Add_ri_pinning
    table[3065] = op_i32Add_ps__i32Add_rp
    table[3066] = op_i32Add_ps__i32Add_rp_storing
    table[3067] = op_i32Add_ps__i32Add_rp_pinning
    table[3068] = op_i32Add_ps__i32And_ri
    table[3069] = op_i32Add_ps__i32And_ri_storing
    table[3070] = op_i32Add_ps__i32And_ri_pinning
    table[3071] = op_i32Add_pi__i32Add_rs
    table[3072] = op_i32Add_pi__i32Add_rs_storing
    table[3073] = op_i32Add_pi__i32Add_rs_pinning
    table[3074] = op_i32Add_pi__i32Add_ri
    table[3075] = op_i32Add_pi__i32Add_ri_storing
    table[3076] = op_i32Add_pi__i32Add_ri_pinning
    table[3077] = op_i32Add_pi__i32Add_rp
    table[3078] = op_i32Add_pi__i32Add_rp_storing
    table[3079] = op_i32Add_pi__i32Add_rp_pinning
    table[3080] = op_i32Add_pi__i32And_ri
    table[3081] = op_i32Add_pi__i32And_ri_storing
    table[3082] = op_i32Add_pi__i32And_ri_pinning
    table[3083] = op_i32Shl_si__i32Xor_rs
    table[3084] = op_i32Shl_si__i32Xor_rs_storing
    table[3085] = op_i32Shl_si__i32Xor_rs_pinning
    table[3086] = op_i32Shl_si__i32Or_rs
    table[3087] = op_i32Shl_si__i32Or_rs_storing
    table[3088] = op_i32Shl_si__i32Or_rs_pinning
    table[3089] = op_i32Shl_ri__i32Xor_rs
    table[3090] = op_i32Shl_ri__i32Xor_rs_storing
    table[3091] = op_i32Shl_ri__i32Xor_rs_pinning
    table[3092] = op_i32Shl_ri__i32Or_rs
    table[3093] = op_i32Shl_ri__i32Or_rs_storing
    table[3094] = op_i32Shl_ri__i32Or_rs_pinning
    table[3095] = op_i32Shl_pi__i32Xor_rs
    table[3096] = op_i32Shl_pi__i32Xor_rs_storing
    table[3097] = op_i32Shl_pi__i32Xor_rs_pinning
    table[3098] = op_i32Shl_pi__i32Or_rs
    table[3099] = op_i32Shl_pi__i32Or_rs_storing
    table[3100] = op_i32Shl_pi__i32Or_rs_pinning
    table[3101] = op_i32Shl_pi__i32Xor_rp
    table[3102] = op_i32Shl_pi__i32Xor_rp_storing
    table[3103] = op_i32Shl_pi__i32Xor_rp_pinning
    table[3104] = op_i32Shl_pi__i32Add_rp
    table[3105] = op_i32Shl_pi__i32Add_rp_storing
    table[3106] = op_i32Shl_pi__i32Add_rp_pinning
    table[3107] = op_i32ShrU_si__i32Add_rs
    table[3108] = op_i32ShrU_si__i32Add_rs_storing
    table[3109] = op_i32ShrU_si__i32Add_rs_pinning
    table[3110] = op_i32ShrU_si__i32Add_rp
    table[3111] = op_i32ShrU_si__i32Add_rp_storing
    table[3112] = op_i32ShrU_si__i32Add_rp_pinning
    table[3113] = op_i32ShrU_si__i32Xor_rs
    table[3114] = op_i32ShrU_si__i32Xor_rs_storing
    table[3115] = op_i32ShrU_si__i32Xor_rs_pinning
    table[3116] = op_i32ShrU_si__i32Xor_rp
    table[3117] = op_i32ShrU_si__i32Xor_rp_storing
    table[3118] = op_i32ShrU_si__i32Xor_rp_pinning
    table[3119] = op_i32ShrU_si__i32And_ri
    table[3120] = op_i32ShrU_si__i32And_ri_storing
    table[3121] = op_i32ShrU_si__i32And_ri_pinning
    table[3122] = op_i32ShrU_si__i32And_rs
    table[3123] = op_i32ShrU_si__i32And_rs_storing
    table[3124] = op_i32ShrU_si__i32And_rs_pinning
    table[3125] = op_i32ShrU_ri__i32Add_rs
    table[3126] = op_i32ShrU_ri__i32Add_rs_storing
    table[3127] = op_i32ShrU_ri__i32Add_rs_pinning
    table[3128] = op_i32ShrU_ri__i32Add_rp
    table[3129] = op_i32ShrU_ri__i32Add_rp_storing
    table[3130] = op_i32ShrU_ri__i32Add_rp_pinning
    table[3131] = op_i32ShrU_ri__i32Xor_rs
    table[3132] = op_i32ShrU_ri__i32Xor_rs_storing
    table[3133] = op_i32ShrU_ri__i32Xor_rs_pinning
    table[3134] = op_i32ShrU_ri__i32Xor_rp
    table[3135] = op_i32ShrU_ri__i32Xor_rp_storing
    table[3136] = op_i32ShrU_ri__i32Xor_rp_pinning
    table[3137] = op_i32ShrU_ri__i32And_ri
    table[3138] = op_i32ShrU_ri__i32And_ri_storing
    table[3139] = op_i32ShrU_ri__i32And_ri_pinning
    table[3140] = op_i32ShrU_ri__i32And_rs
    table[3141] = op_i32ShrU_ri__i32And_rs_storing
    table[3142] = op_i32ShrU_ri__i32And_rs_pinning
    table[3143] = op_i32ShrU_pi__i32Add_rs
    table[3144] = op_i32ShrU_pi__i32Add_rs_storing
    table[3145] = op_i32ShrU_pi__i32Add_rs_pinning
    table[3146] = op_i32ShrU_pi__i32Add_rp
    table[3147] = op_i32ShrU_pi__i32Add_rp_storing
    table[3148] = op_i32ShrU_pi__i32Add_rp_pinning
    table[3149] = op_i32ShrU_pi__i32Xor_rs
    table[3150] = op_i32ShrU_pi__i32Xor_rs_storing
    table[3151] = op_i32ShrU_pi__i32Xor_rs_pinning
    table[3152] = op_i32ShrU_pi__i32Xor_rp
    table[3153] = op_i32ShrU_pi__i32Xor_rp_storing
    table[3154] = op_i32ShrU_pi__i32Xor_rp_pinning
    table[3155] = op_i32ShrU_pi__i32And_ri
    table[3156] = op_i32ShrU_pi__i32And_ri_storing
    table[3157] = op_i32ShrU_pi__i32And_ri_pinning
    table[3158] = op_i32ShrU_pi__i32And_rs
    table[3159] = op_i32ShrU_pi__i32And_rs_storing
    table[3160] = op_i32ShrU_pi__i32And_rs_pinning
    table[3161] = op_i32And_si__i32Add_rs
    table[3162] = op_i32And_si__i32Add_rs_storing
    table[3163] = op_i32And_si__i32Add_rs_pinning
    table[3164] = op_i32And_si__i32Add_ri
    table[3165] = op_i32And_si__i32Add_ri_storing
    table[3166] = op_i32And_si__i32Add_ri_pinning
    table[3167] = op_i32And_ss__i32Add_rs
    table[3168] = op_i32And_ss__i32Add_rs_storing
    table[3169] = op_i32And_ss__i32Add_rs_pinning
    table[3170] = op_i32And_ss__i32Add_ri
    table[3171] = op_i32And_ss__i32Add_ri_storing
    table[3172] = op_i32And_ss__i32Add_ri_pinning
    table[3173] = op_i32And_ri__i32Add_rs
    table[3174] = op_i32And_ri__i32Add_rs_storing
    table[3175] = op_i32And_ri__i32Add_rs_pinning
    table[3176] = op_i32And_ri__i32Add_ri
    table[3177] = op_i32And_ri__i32Add_ri_storing
    table[3178] = op_i32And_ri__i32Add_ri_pinning
    table[3179] = op_i32And_rs__i32Add_rs
    table[3180] = op_i32And_rs__i32Add_rs_storing
    table[3181] = op_i32And_rs__i32Add_rs_pinning
    table[3182] = op_i32And_rs__i32Add_ri
    table[3183] = op_i32And_rs__i32Add_ri_storing
    table[3184] = op_i32And_rs__i32Add_ri_pinning
    table[3185] = op_i32And_pi__i32Add_rs
    table[3186] = op_i32And_pi__i32Add_rs_storing
    table[3187] = op_i32And_pi__i32Add_rs_pinning
    table[3188] = op_i32And_pi__i32Add_ri
    table[3189] = op_i32And_pi__i32Add_ri_storing
    table[3190] = op_i32And_pi__i32Add_ri_pinning
    table[3191] = op_i32And_ss__i32Xor_rs
    table[3192] = op_i32And_ss__i32Xor_rs_storing
    table[3193] = op_i32And_ss__i32Xor_rs_pinning
    table[3194] = op_i32And_rs__i32Xor_rs
    table[3195] = op_i32And_rs__i32Xor_rs_storing
    table[3196] = op_i32And_rs__i32Xor_rs_pinning
    table[3197] = op_i32Xor_ss__i32And_rs
    table[3198] = op_i32Xor_ss__i32And_rs_storing
    table[3199] = op_i32Xor_ss__i32And_rs_pinning
    table[3200] = op_i32Xor_ss__i32Add_rs
    table[3201] = op_i32Xor_ss__i32Add_rs_storing
    table[3202] = op_i32Xor_ss__i32Add_rs_pinning
    table[3203] = op_i32Xor_ss__i32Xor_rs
    table[3204] = op_i32Xor_ss__i32Xor_rs_storing
    table[3205] = op_i32Xor_ss__i32Xor_rs_pinning
    table[3206] = op_i32Xor_rs__i32And_rs
    table[3207] = op_i32Xor_rs__i32And_rs_storing
    table[3208] = op_i32Xor_rs__i32And_rs_pinning
    table[3209] = op_i32Xor_rs__i32Add_rs
    table[3210] = op_i32Xor_rs__i32Add_rs_storing
    table[3211] = op_i32Xor_rs__i32Add_rs_pinning
    table[3212] = op_i32Xor_rs__i32Xor_rs
    table[3213] = op_i32Xor_rs__i32Xor_rs_storing
    table[3214] = op_i32Xor_rs__i32Xor_rs_pinning
    table[3215] = op_i32Rotl_si__i32Xor_rs
    table[3216] = op_i32Rotl_si__i32Xor_rs_storing
    table[3217] = op_i32Rotl_si__i32Xor_rs_pinning
    table[3218] = op_i32Rotl_si__i32Add_rs
    table[3219] = op_i32Rotl_si__i32Add_rs_storing
    table[3220] = op_i32Rotl_si__i32Add_rs_pinning
    table[3221] = op_i32Rotl_ri__i32Xor_rs
    table[3222] = op_i32Rotl_ri__i32Xor_rs_storing
    table[3223] = op_i32Rotl_ri__i32Xor_rs_pinning
    table[3224] = op_i32Rotl_ri__i32Add_rs
    table[3225] = op_i32Rotl_ri__i32Add_rs_storing
    table[3226] = op_i32Rotl_ri__i32Add_rs_pinning
    table[3227] = op_i32Mul_ss__i32Add_rs
    table[3228] = op_i32Mul_ss__i32Add_rs_storing
    table[3229] = op_i32Mul_ss__i32Add_rs_pinning
    table[3230] = op_i32Mul_rs__i32Add_rs
    table[3231] = op_i32Mul_rs__i32Add_rs_storing
    table[3232] = op_i32Mul_rs__i32Add_rs_pinning
    table[3233] = op_i32Sub_sr__i32ShrS_ri
    table[3234] = op_i32Sub_sr__i32ShrS_ri_storing
    table[3235] = op_i32Sub_sr__i32ShrS_ri_pinning
    table[3236] = op_i32Sub_ss__i32ShrS_ri
    table[3237] = op_i32Sub_ss__i32ShrS_ri_storing
    table[3238] = op_i32Sub_ss__i32ShrS_ri_pinning
    table[3239] = op_i32Sub_rs__i32ShrS_ri
    table[3240] = op_i32Sub_rs__i32ShrS_ri_storing
    table[3241] = op_i32Sub_rs__i32ShrS_ri_pinning
    table[3242] = op_i64ShrU_si__i64Xor_rs
    table[3243] = op_i64ShrU_si__i64Xor_rs_storing
    table[3244] = op_i64ShrU_si__i64Xor_rs_pinning
    table[3245] = op_i64ShrU_si__i64Xor_rp
    table[3246] = op_i64ShrU_si__i64Xor_rp_storing
    table[3247] = op_i64ShrU_si__i64Xor_rp_pinning
    table[3248] = op_i64ShrU_si__i32WrapI64_r
    table[3249] = op_i64ShrU_si__i32WrapI64_r_storing
    table[3250] = op_i64ShrU_ri__i64Xor_rs
    table[3251] = op_i64ShrU_ri__i64Xor_rs_storing
    table[3252] = op_i64ShrU_ri__i64Xor_rs_pinning
    table[3253] = op_i64ShrU_ri__i64Xor_rp
    table[3254] = op_i64ShrU_ri__i64Xor_rp_storing
    table[3255] = op_i64ShrU_ri__i64Xor_rp_pinning
    table[3256] = op_i64ShrU_ri__i32WrapI64_r
    table[3257] = op_i64ShrU_ri__i32WrapI64_r_storing
    table[3258] = op_i64ShrU_pi__i64Xor_rs
    table[3259] = op_i64ShrU_pi__i64Xor_rs_storing
    table[3260] = op_i64ShrU_pi__i64Xor_rs_pinning
    table[3261] = op_i64ShrU_pi__i64Xor_rp
    table[3262] = op_i64ShrU_pi__i64Xor_rp_storing
    table[3263] = op_i64ShrU_pi__i64Xor_rp_pinning
    table[3264] = op_i64ShrU_pi__i32WrapI64_r
    table[3265] = op_i64ShrU_pi__i32WrapI64_r_storing
    table[3266] = op_i64Shl_si__i64Add_rs
    table[3267] = op_i64Shl_si__i64Add_rs_storing
    table[3268] = op_i64Shl_si__i64Add_rs_pinning
    table[3269] = op_i64Shl_si__i64Add_rp
    table[3270] = op_i64Shl_si__i64Add_rp_storing
    table[3271] = op_i64Shl_si__i64Add_rp_pinning
    table[3272] = op_i64Shl_si__i64Or_rs
    table[3273] = op_i64Shl_si__i64Or_rs_storing
    table[3274] = op_i64Shl_si__i64Or_rs_pinning
    table[3275] = op_i64Shl_si__i64Or_rp
    table[3276] = op_i64Shl_si__i64Or_rp_storing
    table[3277] = op_i64Shl_si__i64Or_rp_pinning
    table[3278] = op_i64Shl_si__i64Xor_rs
    table[3279] = op_i64Shl_si__i64Xor_rs_storing
    table[3280] = op_i64Shl_si__i64Xor_rs_pinning
    table[3281] = op_i64Shl_si__i64Xor_rp
    table[3282] = op_i64Shl_si__i64Xor_rp_storing
    table[3283] = op_i64Shl_si__i64Xor_rp_pinning
    table[3284] = op_i64Shl_ri__i64Add_rs
    table[3285] = op_i64Shl_ri__i64Add_rs_storing
    table[3286] = op_i64Shl_ri__i64Add_rs_pinning
    table[3287] = op_i64Shl_ri__i64Add_rp
    table[3288] = op_i64Shl_ri__i64Add_rp_storing
    table[3289] = op_i64Shl_ri__i64Add_rp_pinning
    table[3290] = op_i64Shl_ri__i64Or_rs
    table[3291] = op_i64Shl_ri__i64Or_rs_storing
    table[3292] = op_i64Shl_ri__i64Or_rs_pinning
    table[3293] = op_i64Shl_ri__i64Or_rp
    table[3294] = op_i64Shl_ri__i64Or_rp_storing
    table[3295] = op_i64Shl_ri__i64Or_rp_pinning
    table[3296] = op_i64Shl_ri__i64Xor_rs
    table[3297] = op_i64Shl_ri__i64Xor_rs_storing
    table[3298] = op_i64Shl_ri__i64Xor_rs_pinning
    table[3299] = op_i64Shl_ri__i64Xor_rp
    table[3300] = op_i64Shl_ri__i64Xor_rp_storing
    table[3301] = op_i64Shl_ri__i64Xor_rp_pinning
    table[3302] = op_i64Shl_pi__i64Add_rs
    table[3303] = op_i64Shl_pi__i64Add_rs_storing
    table[3304] = op_i64Shl_pi__i64Add_rs_pinning
    table[3305] = op_i64Shl_pi__i64Add_rp
    table[3306] = op_i64Shl_pi__i64Add_rp_storing
    table[3307] = op_i64Shl_pi__i64Add_rp_pinning
    table[3308] = op_i64Shl_pi__i64Or_rs
    table[3309] = op_i64Shl_pi__i64Or_rs_storing
    table[3310] = op_i64Shl_pi__i64Or_rs_pinning
    table[3311] = op_i64Shl_pi__i64Or_rp
    table[3312] = op_i64Shl_pi__i64Or_rp_storing
    table[3313] = op_i64Shl_pi__i64Or_rp_pinning
    table[3314] = op_i64Shl_pi__i64Xor_rs
    table[3315] = op_i64Shl_pi__i64Xor_rs_storing
    table[3316] = op_i64Shl_pi__i64Xor_rs_pinning
    table[3317] = op_i64Shl_pi__i64Xor_rp
    table[3318] = op_i64Shl_pi__i64Xor_rp_storing
    table[3319] = op_i64Shl_pi__i64Xor_rp_pinning
    table[3320] = op_i64Xor_ss__i64Xor_rs
    table[3321] = op_i64Xor_ss__i64Xor_rs_storing
    table[3322] = op_i64Xor_ss__i64Xor_rs_pinning
    table[3323] = op_i64Xor_ss__i64Add_rs
    table[3324] = op_i64Xor_ss__i64Add_rs_storing
    table[3325] = op_i64Xor_ss__i64Add_rs_pinning
    table[3326] = op_i64Xor_rs__i64Xor_rs
    table[3327] = op_i64Xor_rs__i64Xor_rs_storing
    table[3328] = op_i64Xor_rs__i64Xor_rs_pinning
    table[3329] = op_i64Xor_rs__i64Add_rs
    table[3330] = op_i64Xor_rs__i64Add_rs_storing
    table[3331] = op_i64Xor_rs__i64Add_rs_pinning
    table[3332] = op_i64Add_si__i64Add_rs
    table[3333] = op_i64Add_si__i64Add_rs_storing
    table[3334] = op_i64Add_si__i64Add_rs_pinning
    table[3335] = op_i64Add_ss__i64Add_rs
    table[3336] = op_i64Add_ss__i64Add_rs_storing
    table[3337] = op_i64Add_ss__i64Add_rs_pinning
    table[3338] = op_i64Add_rs__i64Add_rs
    table[3339] = op_i64Add_rs__i64Add_rs_storing
    table[3340] = op_i64Add_rs__i64Add_rs_pinning
    table[3341] = op_i64Add_rs__i32WrapI64_r
    table[3342] = op_i64Add_rs__i32WrapI64_r_storing
    table[3343] = op_f64Mul_ss__f64Add_rs
    table[3344] = op_f64Mul_ss__f64Add_rs_storing
    table[3345] = op_f64Mul_ss__f64Mul_rs
    table[3346] = op_f64Mul_ss__f64Mul_rs_storing
    table[3347] = op_f64Mul_ss__f64Sub_rs
    table[3348] = op_f64Mul_ss__f64Sub_rs_storing
    table[3349] = op_f64Mul_ss__f64Sub_sr
    table[3350] = op_f64Mul_ss__f64Sub_sr_storing
    table[3351] = op_f64Mul_rs__f64Add_rs
    table[3352] = op_f64Mul_rs__f64Add_rs_storing
    table[3353] = op_f64Mul_rs__f64Mul_rs
    table[3354] = op_f64Mul_rs__f64Mul_rs_storing
    table[3355] = op_f64Mul_rs__f64Sub_rs
    table[3356] = op_f64Mul_rs__f64Sub_rs_storing
    table[3357] = op_f64Mul_rs__f64Sub_sr
    table[3358] = op_f64Mul_rs__f64Sub_sr_storing
    table[3359] = op_f64Add_ss__f64Add_rs
    table[3360] = op_f64Add_ss__f64Add_rs_storing
    table[3361] = op_f64Add_rs__f64Add_rs
    table[3362] = op_f64Add_rs__f64Add_rs_storing
    table[3363] = op_f64Sub_ss__f64Add_rs
    table[3364] = op_f64Sub_ss__f64Add_rs_storing
    table[3365] = op_f64Sub_rs__f64Add_rs
    table[3366] = op_f64Sub_rs__f64Add_rs_storing
    table[3367] = op_f64Sub_sr__f64Add_rs
    table[3368] = op_f64Sub_sr__f64Add_rs_storing
    table[3369] = op_i32And_ss__branchIf_i32Eq_ri
    table[3370] = op_i32And_ss__branchIf_i32Eq_ri_unmetered
    table[3371] = op_i32And_ss__branchIf_i32Ne_ri
    table[3372] = op_i32And_ss__branchIf_i32Ne_ri_unmetered
    table[3373] = op_i32And_si__branchIf_i32Eq_ri
    table[3374] = op_i32And_si__branchIf_i32Eq_ri_unmetered
    table[3375] = op_i32And_si__branchIf_i32Ne_ri
    table[3376] = op_i32And_si__branchIf_i32Ne_ri_unmetered
    table[3377] = op_i32And_rs__branchIf_i32Eq_ri
    table[3378] = op_i32And_rs__branchIf_i32Eq_ri_unmetered
    table[3379] = op_i32And_rs__branchIf_i32Ne_ri
    table[3380] = op_i32And_rs__branchIf_i32Ne_ri_unmetered
    table[3381] = op_i32And_ri__branchIf_i32Eq_ri
    table[3382] = op_i32And_ri__branchIf_i32Eq_ri_unmetered
    table[3383] = op_i32And_ri__branchIf_i32Ne_ri
    table[3384] = op_i32And_ri__branchIf_i32Ne_ri_unmetered
    table[3385] = op_i32And_ps__branchIf_i32Eq_ri
    table[3386] = op_i32And_ps__branchIf_i32Eq_ri_unmetered
    table[3387] = op_i32And_ps__branchIf_i32Ne_ri
    table[3388] = op_i32And_ps__branchIf_i32Ne_ri_unmetered
    table[3389] = op_i32And_pi__branchIf_i32Eq_ri
    table[3390] = op_i32And_pi__branchIf_i32Eq_ri_unmetered
    table[3391] = op_i32And_pi__branchIf_i32Ne_ri
    table[3392] = op_i32And_pi__branchIf_i32Ne_ri_unmetered
    table[3393] = op_i64And_ss__branchIf_i64Eq_ri
    table[3394] = op_i64And_ss__branchIf_i64Eq_ri_unmetered
    table[3395] = op_i64And_ss__branchIf_i64Ne_ri
    table[3396] = op_i64And_ss__branchIf_i64Ne_ri_unmetered
    table[3397] = op_i64And_si__branchIf_i64Eq_ri
    table[3398] = op_i64And_si__branchIf_i64Eq_ri_unmetered
    table[3399] = op_i64And_si__branchIf_i64Ne_ri
    table[3400] = op_i64And_si__branchIf_i64Ne_ri_unmetered
    table[3401] = op_i64And_rs__branchIf_i64Eq_ri
    table[3402] = op_i64And_rs__branchIf_i64Eq_ri_unmetered
    table[3403] = op_i64And_rs__branchIf_i64Ne_ri
    table[3404] = op_i64And_rs__branchIf_i64Ne_ri_unmetered
    table[3405] = op_i64And_ri__branchIf_i64Eq_ri
    table[3406] = op_i64And_ri__branchIf_i64Eq_ri_unmetered
    table[3407] = op_i64And_ri__branchIf_i64Ne_ri
    table[3408] = op_i64And_ri__branchIf_i64Ne_ri_unmetered
    table[3409] = op_i64And_pi__branchIf_i64Eq_ri
    table[3410] = op_i64And_pi__branchIf_i64Eq_ri_unmetered
    table[3411] = op_i64And_pi__branchIf_i64Ne_ri
    table[3412] = op_i64And_pi__branchIf_i64Ne_ri_unmetered
    table[3413] = op_f64Add_rs__branchIf_f64Le_ri
    table[3414] = op_f64Add_rs__branchIf_f64Le_ri_unmetered
    table[3415] = op_f64Add_rs__branchIf_f64Le_ir
    table[3416] = op_f64Add_rs__branchIf_f64Le_ir_unmetered
    table[3417] = op_f64Add_rs__branchUnless_f64Le_ri
    table[3418] = op_f64Add_rs__branchUnless_f64Le_ri_unmetered
    table[3419] = op_f64Add_rs__branchUnless_f64Le_ir
    table[3420] = op_f64Add_rs__branchUnless_f64Le_ir_unmetered
    table[3421] = op_i32LtS_ss__select_ss
    table[3422] = op_i32LtS_ss__select_ss_storing
    table[3423] = op_i32LtS_rs__select_ss
    table[3424] = op_i32LtS_rs__select_ss_storing
    table[3425] = op_i32LtS_sr__select_ss
    table[3426] = op_i32LtS_sr__select_ss_storing
    table[3427] = op_i32LtS_si__select_ss
    table[3428] = op_i32LtS_si__select_ss_storing
    table[3429] = op_i32LtS_is__select_ss
    table[3430] = op_i32LtS_is__select_ss_storing
    table[3431] = op_i32LtU_ss__select_ss
    table[3432] = op_i32LtU_ss__select_ss_storing
    table[3433] = op_i32LtU_rs__select_ss
    table[3434] = op_i32LtU_rs__select_ss_storing
    table[3435] = op_i32LtU_sr__select_ss
    table[3436] = op_i32LtU_sr__select_ss_storing
    table[3437] = op_i32LtU_si__select_ss
    table[3438] = op_i32LtU_si__select_ss_storing
    table[3439] = op_i32LtU_is__select_ss
    table[3440] = op_i32LtU_is__select_ss_storing
    table[3441] = op_i64LtU_ss__select_ss
    table[3442] = op_i64LtU_ss__select_ss_storing
    table[3443] = op_i64LtU_rs__select_ss
    table[3444] = op_i64LtU_rs__select_ss_storing
    table[3445] = op_i64LtU_sr__select_ss
    table[3446] = op_i64LtU_sr__select_ss_storing
    table[3447] = op_i64LtU_si__select_ss
    table[3448] = op_i64LtU_si__select_ss_storing
    table[3449] = op_i64LtU_is__select_ss
    table[3450] = op_i64LtU_is__select_ss_storing
    table[3451] = op_i32Eq_ss__select_ss
    table[3452] = op_i32Eq_ss__select_ss_storing
    table[3453] = op_i32Eq_rs__select_ss
    table[3454] = op_i32Eq_rs__select_ss_storing
    table[3455] = op_i32Eq_si__select_ss
    table[3456] = op_i32Eq_si__select_ss_storing
    table[3457] = op_i32Eq_ri__select_ss
    table[3458] = op_i32Eq_ri__select_ss_storing
    table[3459] = op_i32Ne_ss__select_ss
    table[3460] = op_i32Ne_ss__select_ss_storing
    table[3461] = op_i32Ne_rs__select_ss
    table[3462] = op_i32Ne_rs__select_ss_storing
    table[3463] = op_i32Ne_si__select_ss
    table[3464] = op_i32Ne_si__select_ss_storing
    table[3465] = op_i32Ne_ri__select_ss
    table[3466] = op_i32Ne_ri__select_ss_storing
}

/// Of each fused op, the op before, the op it is fused with, and its own number.
let fusionTable: [UInt16] = [
    893, 104, 2221,
    893, 144, 2224,
    893, 156, 2227,
    893, 168, 2230,
    893, 180, 2233,
    893, 116, 2236,
    893, 135, 2239,
    893, 210, 2241,
    893, 211, 2242,
    893, 242, 2243,
    893, 243, 2244,
    893, 223, 2245,
    893, 224, 2246,
    899, 104, 2247,
    899, 144, 2250,
    899, 156, 2253,
    899, 168, 2256,
    899, 180, 2259,
    899, 116, 2262,
    899, 135, 2265,
    899, 210, 2267,
    899, 211, 2268,
    899, 242, 2269,
    899, 243, 2270,
    899, 223, 2271,
    899, 224, 2272,
    896, 104, 2273,
    896, 144, 2276,
    896, 156, 2279,
    896, 168, 2282,
    896, 180, 2285,
    896, 116, 2288,
    896, 135, 2291,
    896, 210, 2293,
    896, 211, 2294,
    896, 242, 2295,
    896, 243, 2296,
    896, 223, 2297,
    896, 224, 2298,
    902, 104, 2299,
    902, 144, 2302,
    902, 156, 2305,
    902, 168, 2308,
    902, 180, 2311,
    902, 116, 2314,
    902, 135, 2317,
    902, 210, 2319,
    902, 211, 2320,
    902, 242, 2321,
    902, 243, 2322,
    902, 223, 2323,
    902, 224, 2324,
    905, 104, 2325,
    905, 144, 2328,
    905, 156, 2331,
    905, 168, 2334,
    905, 180, 2337,
    905, 116, 2340,
    905, 135, 2343,
    905, 210, 2345,
    905, 211, 2346,
    905, 242, 2347,
    905, 243, 2348,
    905, 223, 2349,
    905, 224, 2350,
    908, 104, 2351,
    908, 144, 2354,
    908, 156, 2357,
    908, 168, 2360,
    908, 180, 2363,
    908, 116, 2366,
    908, 135, 2369,
    908, 210, 2371,
    908, 211, 2372,
    908, 242, 2373,
    908, 243, 2374,
    908, 223, 2375,
    908, 224, 2376,
    911, 104, 2377,
    911, 144, 2380,
    911, 156, 2383,
    911, 168, 2386,
    911, 180, 2389,
    911, 116, 2392,
    911, 135, 2395,
    911, 210, 2397,
    911, 211, 2398,
    911, 242, 2399,
    911, 243, 2400,
    911, 223, 2401,
    911, 224, 2402,
    1683, 104, 2403,
    1683, 156, 2406,
    1683, 180, 2409,
    1683, 116, 2412,
    1683, 210, 2415,
    1683, 211, 2416,
    1683, 223, 2417,
    1683, 224, 2418,
    1685, 104, 2419,
    1685, 156, 2422,
    1685, 180, 2425,
    1685, 116, 2428,
    1685, 210, 2431,
    1685, 211, 2432,
    1685, 223, 2433,
    1685, 224, 2434,
    1083, 104, 2435,
    1083, 180, 2438,
    1086, 104, 2441,
    1086, 180, 2444,
    1101, 104, 2447,
    1101, 180, 2450,
    1083, 896, 2453,
    1083, 902, 2456,
    1086, 896, 2459,
    1086, 902, 2462,
    1101, 896, 2465,
    1101, 902, 2468,
    1083, 911, 2471,
    1086, 911, 2474,
    956, 896, 2477,
    956, 902, 2480,
    959, 896, 2483,
    959, 902, 2486,
    965, 896, 2489,
    965, 902, 2492,
    2453, 104, 2495,
    2453, 116, 2498,
    2453, 135, 2501,
    2453, 210, 2503,
    2456, 104, 2504,
    2456, 116, 2507,
    2456, 135, 2510,
    2456, 210, 2512,
    2465, 104, 2513,
    2465, 116, 2516,
    2465, 135, 2519,
    2465, 210, 2521,
    2468, 104, 2522,
    2468, 116, 2525,
    2468, 135, 2528,
    2468, 210, 2530,
    1228, 1685, 2531,
    1222, 1685, 2533,
    2531, 104, 2535,
    2531, 156, 2538,
    2531, 116, 2541,
    2533, 104, 2544,
    2533, 156, 2547,
    2533, 116, 2550,
    101, 896, 2553,
    101, 902, 2556,
    101, 911, 2559,
    101, 1086, 2562,
    101, 1020, 2565,
    101, 1056, 2568,
    101, 917, 2571,
    101, 920, 2574,
    101, 275, 2577,
    101, 279, 2579,
    101, 297, 2581,
    101, 301, 2583,
    104, 896, 2585,
    104, 902, 2588,
    104, 911, 2591,
    104, 1086, 2594,
    104, 1020, 2597,
    104, 1056, 2600,
    104, 917, 2603,
    104, 920, 2606,
    104, 275, 2609,
    104, 279, 2611,
    104, 297, 2613,
    104, 301, 2615,
    110, 896, 2617,
    110, 902, 2620,
    110, 911, 2623,
    110, 1086, 2626,
    110, 1020, 2629,
    110, 1056, 2632,
    110, 917, 2635,
    110, 920, 2638,
    110, 275, 2641,
    110, 279, 2643,
    110, 297, 2645,
    110, 301, 2647,
    153, 896, 2649,
    153, 902, 2652,
    153, 911, 2655,
    153, 1086, 2658,
    153, 1020, 2661,
    153, 1056, 2664,
    153, 917, 2667,
    153, 920, 2670,
    153, 275, 2673,
    153, 279, 2675,
    153, 297, 2677,
    153, 301, 2679,
    156, 896, 2681,
    156, 902, 2684,
    156, 911, 2687,
    156, 1086, 2690,
    156, 1020, 2693,
    156, 1056, 2696,
    156, 917, 2699,
    156, 920, 2702,
    156, 275, 2705,
    156, 279, 2707,
    156, 297, 2709,
    156, 301, 2711,
    162, 896, 2713,
    162, 902, 2716,
    162, 911, 2719,
    162, 1086, 2722,
    162, 1020, 2725,
    162, 1056, 2728,
    162, 917, 2731,
    162, 920, 2734,
    162, 275, 2737,
    162, 279, 2739,
    162, 297, 2741,
    162, 301, 2743,
    101, 104, 2745,
    101, 953, 2748,
    101, 208, 2751,
    101, 325, 2752,
    101, 327, 2754,
    101, 331, 2756,
    101, 365, 2758,
    101, 367, 2760,
    101, 371, 2762,
    104, 104, 2764,
    104, 953, 2767,
    104, 208, 2770,
    104, 325, 2771,
    104, 327, 2773,
    104, 331, 2775,
    104, 365, 2777,
    104, 367, 2779,
    104, 371, 2781,
    110, 104, 2783,
    110, 953, 2786,
    110, 208, 2789,
    110, 325, 2790,
    110, 327, 2792,
    110, 331, 2794,
    110, 365, 2796,
    110, 367, 2798,
    110, 371, 2800,
    113, 1225, 2802,
    113, 1231, 2805,
    113, 1363, 2808,
    113, 1685, 2811,
    113, 221, 2813,
    113, 479, 2814,
    113, 483, 2816,
    113, 501, 2818,
    113, 505, 2820,
    116, 1225, 2822,
    116, 1231, 2825,
    116, 1363, 2828,
    116, 1685, 2831,
    116, 221, 2833,
    116, 479, 2834,
    116, 483, 2836,
    116, 501, 2838,
    116, 505, 2840,
    122, 1225, 2842,
    122, 1231, 2845,
    122, 1363, 2848,
    122, 1685, 2851,
    122, 221, 2853,
    122, 479, 2854,
    122, 483, 2856,
    122, 501, 2858,
    122, 505, 2860,
    133, 1619, 2862,
    133, 1641, 2864,
    133, 1627, 2866,
    133, 1629, 2868,
    135, 1619, 2870,
    135, 1641, 2872,
    135, 1627, 2874,
    135, 1629, 2876,
    139, 1619, 2878,
    139, 1641, 2880,
    139, 1627, 2882,
    139, 1629, 2884,
    893, 208, 2886,
    899, 208, 2887,
    896, 208, 2888,
    902, 208, 2889,
    1014, 208, 2890,
    1020, 208, 2891,
    1017, 208, 2892,
    1035, 208, 2893,
    1041, 208, 2894,
    1038, 208, 2895,
    899, 240, 2896,
    899, 249, 2897,
    896, 240, 2898,
    896, 249, 2899,
    902, 240, 2900,
    902, 249, 2901,
    900, 275, 2902,
    900, 279, 2904,
    900, 297, 2906,
    900, 301, 2908,
    900, 325, 2910,
    900, 327, 2912,
    900, 331, 2914,
    900, 335, 2916,
    900, 365, 2918,
    900, 367, 2920,
    900, 371, 2922,
    900, 375, 2924,
    894, 275, 2926,
    894, 279, 2928,
    894, 297, 2930,
    894, 301, 2932,
    894, 325, 2934,
    894, 327, 2936,
    894, 331, 2938,
    894, 335, 2940,
    894, 365, 2942,
    894, 367, 2944,
    894, 371, 2946,
    894, 375, 2948,
    910, 275, 2950,
    910, 279, 2952,
    910, 297, 2954,
    910, 301, 2956,
    910, 325, 2958,
    910, 327, 2960,
    910, 331, 2962,
    910, 335, 2964,
    910, 365, 2966,
    910, 367, 2968,
    910, 371, 2970,
    910, 375, 2972,
    907, 275, 2974,
    907, 279, 2976,
    907, 297, 2978,
    907, 301, 2980,
    907, 325, 2982,
    907, 327, 2984,
    907, 331, 2986,
    907, 335, 2988,
    907, 365, 2990,
    907, 367, 2992,
    907, 371, 2994,
    907, 375, 2996,
    899, 365, 2998,
    899, 371, 3000,
    899, 375, 3002,
    902, 365, 3004,
    902, 371, 3006,
    902, 375, 3008,
    908, 365, 3010,
    908, 371, 3012,
    908, 375, 3014,
    1229, 501, 3016,
    1229, 505, 3018,
    1229, 529, 3020,
    1229, 539, 3022,
    1229, 569, 3024,
    1229, 579, 3026,
    1239, 501, 3028,
    1239, 505, 3030,
    1239, 529, 3032,
    1239, 539, 3034,
    1239, 569, 3036,
    1239, 579, 3038,
    102, 275, 3040,
    102, 279, 3042,
    102, 297, 3044,
    102, 301, 3046,
    105, 275, 3048,
    105, 279, 3050,
    105, 297, 3052,
    105, 301, 3054,
    111, 275, 3056,
    111, 279, 3058,
    111, 297, 3060,
    111, 301, 3062,
    154, 275, 3064,
    154, 279, 3066,
    154, 297, 3068,
    154, 301, 3070,
    157, 275, 3072,
    157, 279, 3074,
    157, 297, 3076,
    157, 301, 3078,
    163, 275, 3080,
    163, 279, 3082,
    163, 297, 3084,
    163, 301, 3086,
    112, 279, 3088,
    112, 301, 3090,
    106, 279, 3092,
    106, 301, 3094,
    893, 896, 3096,
    893, 902, 3099,
    893, 911, 3102,
    893, 1020, 3105,
    899, 896, 3108,
    899, 902, 3111,
    899, 911, 3114,
    899, 1020, 3117,
    896, 896, 3120,
    896, 902, 3123,
    896, 911, 3126,
    896, 1020, 3129,
    902, 896, 3132,
    902, 902, 3135,
    902, 911, 3138,
    902, 1020, 3141,
    905, 896, 3144,
    905, 902, 3147,
    905, 911, 3150,
    905, 1020, 3153,
    908, 896, 3156,
    908, 902, 3159,
    908, 911, 3162,
    908, 1020, 3165,
    1083, 1056, 3168,
    1083, 1035, 3171,
    1086, 1056, 3174,
    1086, 1035, 3177,
    1101, 1056, 3180,
    1101, 1035, 3183,
    1101, 1071, 3186,
    1101, 911, 3189,
    1155, 896, 3192,
    1155, 911, 3195,
    1155, 1056, 3198,
    1155, 1071, 3201,
    1155, 1020, 3204,
    1155, 1014, 3207,
    1158, 896, 3210,
    1158, 911, 3213,
    1158, 1056, 3216,
    1158, 1071, 3219,
    1158, 1020, 3222,
    1158, 1014, 3225,
    1173, 896, 3228,
    1173, 911, 3231,
    1173, 1056, 3234,
    1173, 1071, 3237,
    1173, 1020, 3240,
    1173, 1014, 3243,
    1017, 896, 3246,
    1017, 902, 3249,
    1011, 896, 3252,
    1011, 902, 3255,
    1020, 896, 3258,
    1020, 902, 3261,
    1014, 896, 3264,
    1014, 902, 3267,
    1026, 896, 3270,
    1026, 902, 3273,
    1011, 1056, 3276,
    1014, 1056, 3279,
    1053, 1014, 3282,
    1053, 896, 3285,
    1053, 1056, 3288,
    1056, 1014, 3291,
    1056, 896, 3294,
    1056, 1056, 3297,
    1188, 1056, 3300,
    1188, 896, 3303,
    1190, 1056, 3306,
    1190, 896, 3309,
    950, 896, 3312,
    953, 896, 3315,
    920, 1122, 3318,
    914, 1122, 3321,
    917, 1122, 3324,
    1440, 1363, 3327,
    1440, 1378, 3330,
    1440, 1685, 3333,
    1443, 1363, 3335,
    1443, 1378, 3338,
    1443, 1685, 3341,
    1458, 1363, 3343,
    1458, 1378, 3346,
    1458, 1685, 3349,
    1390, 1225, 3351,
    1390, 1240, 3354,
    1390, 1342, 3357,
    1390, 1357, 3360,
    1390, 1363, 3363,
    1390, 1378, 3366,
    1393, 1225, 3369,
    1393, 1240, 3372,
    1393, 1342, 3375,
    1393, 1357, 3378,
    1393, 1363, 3381,
    1393, 1378, 3384,
    1408, 1225, 3387,
    1408, 1240, 3390,
    1408, 1342, 3393,
    1408, 1357, 3396,
    1408, 1363, 3399,
    1408, 1378, 3402,
    1360, 1363, 3405,
    1360, 1225, 3408,
    1363, 1363, 3411,
    1363, 1225, 3414,
    1228, 1225, 3417,
    1222, 1225, 3420,
    1225, 1225, 3423,
    1225, 1685, 3426,
    1639, 1619, 3428,
    1639, 1641, 3430,
    1639, 1627, 3432,
    1639, 1629, 3434,
    1641, 1619, 3436,
    1641, 1641, 3438,
    1641, 1627, 3440,
    1641, 1629, 3442,
    1617, 1619, 3444,
    1619, 1619, 3446,
    1625, 1619, 3448,
    1627, 1619, 3450,
    1629, 1619, 3452,
    1011, 279, 3454,
    1011, 301, 3456,
    1017, 279, 3458,
    1017, 301, 3460,
    1014, 279, 3462,
    1014, 301, 3464,
    1020, 279, 3466,
    1020, 301, 3468,
    1023, 279, 3470,
    1023, 301, 3472,
    1026, 279, 3474,
    1026, 301, 3476,
    1318, 483, 3478,
    1318, 505, 3480,
    1324, 483, 3482,
    1324, 505, 3484,
    1321, 483, 3486,
    1321, 505, 3488,
    1327, 483, 3490,
    1327, 505, 3492,
    1333, 483, 3494,
    1333, 505, 3496,
    1619, 861, 3498,
    1619, 865, 3500,
    1619, 875, 3502,
    1619, 879, 3504,
    309, 85, 3506,
    311, 85, 3508,
    313, 85, 3510,
    315, 85, 3512,
    319, 85, 3514,
    349, 85, 3516,
    351, 85, 3518,
    353, 85, 3520,
    355, 85, 3522,
    359, 85, 3524,
    553, 85, 3526,
    555, 85, 3528,
    557, 85, 3530,
    559, 85, 3532,
    563, 85, 3534,
    265, 85, 3536,
    267, 85, 3538,
    269, 85, 3540,
    271, 85, 3542,
    287, 85, 3544,
    289, 85, 3546,
    291, 85, 3548,
    293, 85, 3550,
]

/// Of each op that reads the pin, its number and that of the one that reads the slot.
let pinTable: [UInt16] = [
    110, 101,
    111, 102,
    112, 103,
    122, 113,
    123, 114,
    124, 115,
    131, 125,
    132, 126,
    139, 133,
    140, 134,
    150, 141,
    151, 142,
    152, 143,
    162, 153,
    163, 154,
    164, 155,
    174, 165,
    175, 166,
    176, 167,
    186, 177,
    187, 178,
    188, 179,
    215, 207,
    216, 209,
    217, 208,
    218, 207,
    219, 210,
    228, 220,
    229, 222,
    230, 221,
    231, 220,
    232, 223,
    247, 239,
    248, 241,
    249, 240,
    250, 239,
    251, 242,
    260, 252,
    261, 254,
    262, 253,
    263, 252,
    264, 255,
    281, 273,
    282, 274,
    283, 277,
    284, 278,
    285, 275,
    286, 276,
    303, 295,
    304, 296,
    305, 299,
    306, 300,
    307, 297,
    308, 298,
    337, 323,
    338, 324,
    339, 323,
    340, 324,
    341, 329,
    342, 330,
    343, 333,
    344, 334,
    345, 325,
    346, 326,
    347, 327,
    348, 328,
    377, 363,
    378, 364,
    379, 363,
    380, 364,
    381, 369,
    382, 370,
    383, 373,
    384, 374,
    385, 365,
    386, 366,
    387, 367,
    388, 368,
    417, 403,
    418, 404,
    419, 403,
    420, 404,
    421, 409,
    422, 410,
    423, 413,
    424, 414,
    425, 405,
    426, 406,
    427, 407,
    428, 408,
    457, 443,
    458, 444,
    459, 443,
    460, 444,
    461, 449,
    462, 450,
    463, 453,
    464, 454,
    465, 445,
    466, 446,
    467, 447,
    468, 448,
    485, 477,
    486, 478,
    487, 481,
    488, 482,
    489, 479,
    490, 480,
    507, 499,
    508, 500,
    509, 503,
    510, 504,
    511, 501,
    512, 502,
    541, 527,
    542, 528,
    543, 527,
    544, 528,
    545, 533,
    546, 534,
    547, 537,
    548, 538,
    549, 529,
    550, 530,
    551, 531,
    552, 532,
    581, 567,
    582, 568,
    583, 567,
    584, 568,
    585, 573,
    586, 574,
    587, 577,
    588, 578,
    589, 569,
    590, 570,
    591, 571,
    592, 572,
    905, 893,
    906, 894,
    907, 895,
    908, 899,
    909, 900,
    910, 901,
    911, 896,
    912, 897,
    913, 898,
    935, 914,
    936, 915,
    937, 916,
    938, 914,
    939, 915,
    940, 916,
    941, 923,
    942, 924,
    943, 925,
    944, 917,
    945, 918,
    946, 919,
    947, 920,
    948, 921,
    949, 922,
    962, 950,
    963, 951,
    964, 952,
    965, 956,
    966, 957,
    967, 958,
    968, 953,
    969, 954,
    970, 955,
    1023, 1011,
    1024, 1012,
    1025, 1013,
    1026, 1017,
    1027, 1018,
    1028, 1019,
    1029, 1014,
    1030, 1015,
    1031, 1016,
    1044, 1032,
    1045, 1033,
    1046, 1034,
    1047, 1038,
    1048, 1039,
    1049, 1040,
    1050, 1035,
    1051, 1036,
    1052, 1037,
    1065, 1053,
    1066, 1054,
    1067, 1055,
    1068, 1059,
    1069, 1060,
    1070, 1061,
    1071, 1056,
    1072, 1057,
    1073, 1058,
    1095, 1074,
    1096, 1075,
    1097, 1076,
    1098, 1074,
    1099, 1075,
    1100, 1076,
    1101, 1083,
    1102, 1084,
    1103, 1085,
    1104, 1077,
    1105, 1078,
    1106, 1079,
    1107, 1080,
    1108, 1081,
    1109, 1082,
    1131, 1110,
    1132, 1111,
    1133, 1112,
    1134, 1110,
    1135, 1111,
    1136, 1112,
    1137, 1119,
    1138, 1120,
    1139, 1121,
    1140, 1113,
    1141, 1114,
    1142, 1115,
    1143, 1116,
    1144, 1117,
    1145, 1118,
    1167, 1146,
    1168, 1147,
    1169, 1148,
    1170, 1146,
    1171, 1147,
    1172, 1148,
    1173, 1155,
    1174, 1156,
    1175, 1157,
    1176, 1149,
    1177, 1150,
    1178, 1151,
    1179, 1152,
    1180, 1153,
    1181, 1154,
    1234, 1222,
    1235, 1223,
    1236, 1224,
    1237, 1228,
    1238, 1229,
    1239, 1230,
    1240, 1225,
    1241, 1226,
    1242, 1227,
    1269, 1257,
    1270, 1258,
    1271, 1259,
    1272, 1263,
    1273, 1264,
    1274, 1265,
    1275, 1260,
    1276, 1261,
    1277, 1262,
    1330, 1318,
    1331, 1319,
    1332, 1320,
    1333, 1324,
    1334, 1325,
    1335, 1326,
    1336, 1321,
    1337, 1322,
    1338, 1323,
    1351, 1339,
    1352, 1340,
    1353, 1341,
    1354, 1345,
    1355, 1346,
    1356, 1347,
    1357, 1342,
    1358, 1343,
    1359, 1344,
    1372, 1360,
    1373, 1361,
    1374, 1362,
    1375, 1366,
    1376, 1367,
    1377, 1368,
    1378, 1363,
    1379, 1364,
    1380, 1365,
    1402, 1381,
    1403, 1382,
    1404, 1383,
    1405, 1381,
    1406, 1382,
    1407, 1383,
    1408, 1390,
    1409, 1391,
    1410, 1392,
    1411, 1384,
    1412, 1385,
    1413, 1386,
    1414, 1387,
    1415, 1388,
    1416, 1389,
    1452, 1431,
    1453, 1432,
    1454, 1433,
    1455, 1431,
    1456, 1432,
    1457, 1433,
    1458, 1440,
    1459, 1441,
    1460, 1442,
    1461, 1434,
    1462, 1435,
    1463, 1436,
    1464, 1437,
    1465, 1438,
    1466, 1439,
    2325, 2221,
    2326, 2222,
    2327, 2223,
    2328, 2224,
    2329, 2225,
    2330, 2226,
    2331, 2227,
    2332, 2228,
    2333, 2229,
    2334, 2230,
    2335, 2231,
    2336, 2232,
    2337, 2233,
    2338, 2234,
    2339, 2235,
    2340, 2236,
    2341, 2237,
    2342, 2238,
    2343, 2239,
    2344, 2240,
    2345, 2241,
    2346, 2242,
    2347, 2243,
    2348, 2244,
    2349, 2245,
    2350, 2246,
    2351, 2247,
    2352, 2248,
    2353, 2249,
    2354, 2250,
    2355, 2251,
    2356, 2252,
    2357, 2253,
    2358, 2254,
    2359, 2255,
    2360, 2256,
    2361, 2257,
    2362, 2258,
    2363, 2259,
    2364, 2260,
    2365, 2261,
    2366, 2262,
    2367, 2263,
    2368, 2264,
    2369, 2265,
    2370, 2266,
    2371, 2267,
    2372, 2268,
    2373, 2269,
    2374, 2270,
    2375, 2271,
    2376, 2272,
    2377, 2273,
    2378, 2274,
    2379, 2275,
    2380, 2276,
    2381, 2277,
    2382, 2278,
    2383, 2279,
    2384, 2280,
    2385, 2281,
    2386, 2282,
    2387, 2283,
    2388, 2284,
    2389, 2285,
    2390, 2286,
    2391, 2287,
    2392, 2288,
    2393, 2289,
    2394, 2290,
    2395, 2291,
    2396, 2292,
    2397, 2293,
    2398, 2294,
    2399, 2295,
    2400, 2296,
    2401, 2297,
    2402, 2298,
    2447, 2435,
    2448, 2436,
    2449, 2437,
    2450, 2438,
    2451, 2439,
    2452, 2440,
    2465, 2453,
    2466, 2454,
    2467, 2455,
    2468, 2456,
    2469, 2457,
    2470, 2458,
    2471, 2453,
    2472, 2454,
    2473, 2455,
    2474, 2459,
    2475, 2460,
    2476, 2461,
    2489, 2477,
    2490, 2478,
    2491, 2479,
    2492, 2480,
    2493, 2481,
    2494, 2482,
    2513, 2495,
    2514, 2496,
    2515, 2497,
    2516, 2498,
    2517, 2499,
    2518, 2500,
    2519, 2501,
    2520, 2502,
    2521, 2503,
    2522, 2504,
    2523, 2505,
    2524, 2506,
    2525, 2507,
    2526, 2508,
    2527, 2509,
    2528, 2510,
    2529, 2511,
    2530, 2512,
    2559, 2553,
    2560, 2554,
    2561, 2555,
    2591, 2585,
    2592, 2586,
    2593, 2587,
    2617, 2553,
    2618, 2554,
    2619, 2555,
    2620, 2556,
    2621, 2557,
    2622, 2558,
    2623, 2553,
    2624, 2554,
    2625, 2555,
    2626, 2562,
    2627, 2563,
    2628, 2564,
    2629, 2565,
    2630, 2566,
    2631, 2567,
    2632, 2568,
    2633, 2569,
    2634, 2570,
    2635, 2571,
    2636, 2572,
    2637, 2573,
    2638, 2574,
    2639, 2575,
    2640, 2576,
    2641, 2577,
    2642, 2578,
    2643, 2579,
    2644, 2580,
    2645, 2581,
    2646, 2582,
    2647, 2583,
    2648, 2584,
    2655, 2649,
    2656, 2650,
    2657, 2651,
    2687, 2681,
    2688, 2682,
    2689, 2683,
    2713, 2649,
    2714, 2650,
    2715, 2651,
    2716, 2652,
    2717, 2653,
    2718, 2654,
    2719, 2649,
    2720, 2650,
    2721, 2651,
    2722, 2658,
    2723, 2659,
    2724, 2660,
    2725, 2661,
    2726, 2662,
    2727, 2663,
    2728, 2664,
    2729, 2665,
    2730, 2666,
    2731, 2667,
    2732, 2668,
    2733, 2669,
    2734, 2670,
    2735, 2671,
    2736, 2672,
    2737, 2673,
    2738, 2674,
    2739, 2675,
    2740, 2676,
    2741, 2677,
    2742, 2678,
    2743, 2679,
    2744, 2680,
    2783, 2745,
    2784, 2746,
    2785, 2747,
    2786, 2748,
    2787, 2749,
    2788, 2750,
    2789, 2751,
    2790, 2752,
    2791, 2753,
    2792, 2754,
    2793, 2755,
    2794, 2756,
    2795, 2757,
    2796, 2758,
    2797, 2759,
    2798, 2760,
    2799, 2761,
    2800, 2762,
    2801, 2763,
    2842, 2802,
    2843, 2803,
    2844, 2804,
    2845, 2805,
    2846, 2806,
    2847, 2807,
    2848, 2808,
    2849, 2809,
    2850, 2810,
    2851, 2811,
    2852, 2812,
    2853, 2813,
    2854, 2814,
    2855, 2815,
    2856, 2816,
    2857, 2817,
    2858, 2818,
    2859, 2819,
    2860, 2820,
    2861, 2821,
    2878, 2862,
    2879, 2863,
    2880, 2864,
    2881, 2865,
    2882, 2866,
    2883, 2867,
    2884, 2868,
    2885, 2869,
    2897, 2896,
    2899, 2898,
    2901, 2900,
    3010, 2998,
    3011, 2999,
    3012, 3000,
    3013, 3001,
    3014, 3002,
    3015, 3003,
    3056, 3040,
    3057, 3041,
    3058, 3042,
    3059, 3043,
    3060, 3044,
    3061, 3045,
    3062, 3046,
    3063, 3047,
    3080, 3064,
    3081, 3065,
    3082, 3066,
    3083, 3067,
    3084, 3068,
    3085, 3069,
    3086, 3070,
    3087, 3071,
    3102, 3096,
    3103, 3097,
    3104, 3098,
    3114, 3108,
    3115, 3109,
    3116, 3110,
    3126, 3120,
    3127, 3121,
    3128, 3122,
    3138, 3132,
    3139, 3133,
    3140, 3134,
    3144, 3096,
    3145, 3097,
    3146, 3098,
    3147, 3099,
    3148, 3100,
    3149, 3101,
    3150, 3096,
    3151, 3097,
    3152, 3098,
    3153, 3105,
    3154, 3106,
    3155, 3107,
    3156, 3108,
    3157, 3109,
    3158, 3110,
    3159, 3111,
    3160, 3112,
    3161, 3113,
    3162, 3108,
    3163, 3109,
    3164, 3110,
    3165, 3117,
    3166, 3118,
    3167, 3119,
    3180, 3168,
    3181, 3169,
    3182, 3170,
    3183, 3171,
    3184, 3172,
    3185, 3173,
    3186, 3168,
    3187, 3169,
    3188, 3170,
    3189, 2453,
    3190, 2454,
    3191, 2455,
    3195, 3192,
    3196, 3193,
    3197, 3194,
    3201, 3198,
    3202, 3199,
    3203, 3200,
    3213, 3210,
    3214, 3211,
    3215, 3212,
    3219, 3216,
    3220, 3217,
    3221, 3218,
    3228, 3192,
    3229, 3193,
    3230, 3194,
    3231, 3192,
    3232, 3193,
    3233, 3194,
    3234, 3198,
    3235, 3199,
    3236, 3200,
    3237, 3198,
    3238, 3199,
    3239, 3200,
    3240, 3204,
    3241, 3205,
    3242, 3206,
    3243, 3207,
    3244, 3208,
    3245, 3209,
    3270, 3246,
    3271, 3247,
    3272, 3248,
    3273, 3249,
    3274, 3250,
    3275, 3251,
    3330, 3327,
    3331, 3328,
    3332, 3329,
    3338, 3335,
    3339, 3336,
    3340, 3337,
    3343, 3327,
    3344, 3328,
    3345, 3329,
    3346, 3327,
    3347, 3328,
    3348, 3329,
    3349, 3333,
    3350, 3334,
    3354, 3351,
    3355, 3352,
    3356, 3353,
    3360, 3357,
    3361, 3358,
    3362, 3359,
    3366, 3363,
    3367, 3364,
    3368, 3365,
    3372, 3369,
    3373, 3370,
    3374, 3371,
    3378, 3375,
    3379, 3376,
    3380, 3377,
    3384, 3381,
    3385, 3382,
    3386, 3383,
    3387, 3351,
    3388, 3352,
    3389, 3353,
    3390, 3351,
    3391, 3352,
    3392, 3353,
    3393, 3357,
    3394, 3358,
    3395, 3359,
    3396, 3357,
    3397, 3358,
    3398, 3359,
    3399, 3363,
    3400, 3364,
    3401, 3365,
    3402, 3363,
    3403, 3364,
    3404, 3365,
    3470, 3454,
    3471, 3455,
    3472, 3456,
    3473, 3457,
    3474, 3458,
    3475, 3459,
    3476, 3460,
    3477, 3461,
    3494, 3482,
    3495, 3483,
    3496, 3484,
    3497, 3485,
]

/// The ops that have a twin that renews the pin.
let pinningTable: [UInt16] = [
    101,
    104,
    107,
    110,
    113,
    116,
    119,
    122,
    141,
    144,
    147,
    150,
    153,
    156,
    159,
    162,
    165,
    168,
    171,
    174,
    177,
    180,
    183,
    186,
    893,
    896,
    899,
    902,
    905,
    908,
    911,
    914,
    917,
    920,
    923,
    926,
    929,
    932,
    935,
    938,
    941,
    944,
    947,
    950,
    953,
    956,
    959,
    962,
    965,
    968,
    1011,
    1014,
    1017,
    1020,
    1023,
    1026,
    1029,
    1032,
    1035,
    1038,
    1041,
    1044,
    1047,
    1050,
    1053,
    1056,
    1059,
    1062,
    1065,
    1068,
    1071,
    1074,
    1077,
    1080,
    1083,
    1086,
    1089,
    1092,
    1095,
    1098,
    1101,
    1104,
    1107,
    1110,
    1113,
    1116,
    1119,
    1122,
    1125,
    1128,
    1131,
    1134,
    1137,
    1140,
    1143,
    1146,
    1149,
    1152,
    1155,
    1158,
    1161,
    1164,
    1167,
    1170,
    1173,
    1176,
    1179,
    1222,
    1225,
    1228,
    1231,
    1234,
    1237,
    1240,
    1257,
    1260,
    1263,
    1266,
    1269,
    1272,
    1275,
    1318,
    1321,
    1324,
    1327,
    1330,
    1333,
    1336,
    1339,
    1342,
    1345,
    1348,
    1351,
    1354,
    1357,
    1360,
    1363,
    1366,
    1369,
    1372,
    1375,
    1378,
    1381,
    1384,
    1387,
    1390,
    1393,
    1396,
    1399,
    1402,
    1405,
    1408,
    1411,
    1414,
    1431,
    1434,
    1437,
    1440,
    1443,
    1446,
    1449,
    1452,
    1455,
    1458,
    1461,
    1464,
    2221,
    2224,
    2227,
    2230,
    2233,
    2236,
    2247,
    2250,
    2253,
    2256,
    2259,
    2262,
    2273,
    2276,
    2279,
    2282,
    2285,
    2288,
    2299,
    2302,
    2305,
    2308,
    2311,
    2314,
    2325,
    2328,
    2331,
    2334,
    2337,
    2340,
    2351,
    2354,
    2357,
    2360,
    2363,
    2366,
    2377,
    2380,
    2383,
    2386,
    2389,
    2392,
    2403,
    2406,
    2409,
    2412,
    2419,
    2422,
    2425,
    2428,
    2435,
    2438,
    2441,
    2444,
    2447,
    2450,
    2453,
    2456,
    2459,
    2462,
    2465,
    2468,
    2471,
    2474,
    2477,
    2480,
    2483,
    2486,
    2489,
    2492,
    2495,
    2498,
    2504,
    2507,
    2513,
    2516,
    2522,
    2525,
    2535,
    2538,
    2541,
    2544,
    2547,
    2550,
    2553,
    2556,
    2559,
    2562,
    2565,
    2568,
    2571,
    2574,
    2585,
    2588,
    2591,
    2594,
    2597,
    2600,
    2603,
    2606,
    2617,
    2620,
    2623,
    2626,
    2629,
    2632,
    2635,
    2638,
    2649,
    2652,
    2655,
    2658,
    2661,
    2664,
    2667,
    2670,
    2681,
    2684,
    2687,
    2690,
    2693,
    2696,
    2699,
    2702,
    2713,
    2716,
    2719,
    2722,
    2725,
    2728,
    2731,
    2734,
    2745,
    2748,
    2764,
    2767,
    2783,
    2786,
    2802,
    2805,
    2808,
    2822,
    2825,
    2828,
    2842,
    2845,
    2848,
    3096,
    3099,
    3102,
    3105,
    3108,
    3111,
    3114,
    3117,
    3120,
    3123,
    3126,
    3129,
    3132,
    3135,
    3138,
    3141,
    3144,
    3147,
    3150,
    3153,
    3156,
    3159,
    3162,
    3165,
    3168,
    3171,
    3174,
    3177,
    3180,
    3183,
    3186,
    3189,
    3192,
    3195,
    3198,
    3201,
    3204,
    3207,
    3210,
    3213,
    3216,
    3219,
    3222,
    3225,
    3228,
    3231,
    3234,
    3237,
    3240,
    3243,
    3246,
    3249,
    3252,
    3255,
    3258,
    3261,
    3264,
    3267,
    3270,
    3273,
    3276,
    3279,
    3282,
    3285,
    3288,
    3291,
    3294,
    3297,
    3300,
    3303,
    3306,
    3309,
    3312,
    3315,
    3318,
    3321,
    3324,
    3327,
    3330,
    3335,
    3338,
    3343,
    3346,
    3351,
    3354,
    3357,
    3360,
    3363,
    3366,
    3369,
    3372,
    3375,
    3378,
    3381,
    3384,
    3387,
    3390,
    3393,
    3396,
    3399,
    3402,
    3405,
    3408,
    3411,
    3414,
    3417,
    3420,
    3423,
]
