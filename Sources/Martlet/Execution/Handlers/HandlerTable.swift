// swift-format-ignore-file
// Printed by HandlerGenerator from the instruction table; do not edit: `scripts/generate`.

let familyHandlerCount = 3647

/// The handlers of the families and of the fused ops, in the order of their ops.
func installFamilyHandlers(_ table: UnsafeMutablePointer<Handler>) {
    table[0] = op_brTable_s
    table[1] = op_brTable_s_unmetered
    table[2] = op_brTable_r
    table[3] = op_brTable_r_unmetered
    table[4] = op_select_r_ss
    table[5] = op_select_r_ss_storing
    table[6] = op_select_r_ss_pinning
    table[7] = op_select_s_ss
    table[8] = op_select_s_ss_storing
    table[9] = op_select_s_ss_pinning
    table[10] = op_select_r_si
    table[11] = op_select_r_si_storing
    table[12] = op_select_r_si_pinning
    table[13] = op_select_s_si
    table[14] = op_select_s_si_storing
    table[15] = op_select_s_si_pinning
    table[16] = op_select_r_is
    table[17] = op_select_r_is_storing
    table[18] = op_select_r_is_pinning
    table[19] = op_select_s_is
    table[20] = op_select_s_is_storing
    table[21] = op_select_s_is_pinning
    table[22] = op_select_r_ii
    table[23] = op_select_r_ii_storing
    table[24] = op_select_r_ii_pinning
    table[25] = op_select_s_ii
    table[26] = op_select_s_ii_storing
    table[27] = op_select_s_ii_pinning
    table[28] = op_i32Load_s
    table[29] = op_i32Load_s_storing
    table[30] = op_i32Load_s_pinning
    table[31] = op_i32Load_r
    table[32] = op_i32Load_r_storing
    table[33] = op_i32Load_r_pinning
    table[34] = op_i32Load_i
    table[35] = op_i32Load_i_storing
    table[36] = op_i32Load_i_pinning
    table[37] = op_i32Load_p
    table[38] = op_i32Load_p_storing
    table[39] = op_i32Load_p_pinning
    table[40] = op_i64Load_s
    table[41] = op_i64Load_s_storing
    table[42] = op_i64Load_s_pinning
    table[43] = op_i64Load_r
    table[44] = op_i64Load_r_storing
    table[45] = op_i64Load_r_pinning
    table[46] = op_i64Load_i
    table[47] = op_i64Load_i_storing
    table[48] = op_i64Load_i_pinning
    table[49] = op_i64Load_p
    table[50] = op_i64Load_p_storing
    table[51] = op_i64Load_p_pinning
    table[52] = op_f32Load_s
    table[53] = op_f32Load_s_storing
    table[54] = op_f32Load_r
    table[55] = op_f32Load_r_storing
    table[56] = op_f32Load_i
    table[57] = op_f32Load_i_storing
    table[58] = op_f32Load_p
    table[59] = op_f32Load_p_storing
    table[60] = op_f64Load_s
    table[61] = op_f64Load_s_storing
    table[62] = op_f64Load_r
    table[63] = op_f64Load_r_storing
    table[64] = op_f64Load_i
    table[65] = op_f64Load_i_storing
    table[66] = op_f64Load_p
    table[67] = op_f64Load_p_storing
    table[68] = op_i32Load8S_s
    table[69] = op_i32Load8S_s_storing
    table[70] = op_i32Load8S_s_pinning
    table[71] = op_i32Load8S_r
    table[72] = op_i32Load8S_r_storing
    table[73] = op_i32Load8S_r_pinning
    table[74] = op_i32Load8S_i
    table[75] = op_i32Load8S_i_storing
    table[76] = op_i32Load8S_i_pinning
    table[77] = op_i32Load8S_p
    table[78] = op_i32Load8S_p_storing
    table[79] = op_i32Load8S_p_pinning
    table[80] = op_i32Load8U_s
    table[81] = op_i32Load8U_s_storing
    table[82] = op_i32Load8U_s_pinning
    table[83] = op_i32Load8U_r
    table[84] = op_i32Load8U_r_storing
    table[85] = op_i32Load8U_r_pinning
    table[86] = op_i32Load8U_i
    table[87] = op_i32Load8U_i_storing
    table[88] = op_i32Load8U_i_pinning
    table[89] = op_i32Load8U_p
    table[90] = op_i32Load8U_p_storing
    table[91] = op_i32Load8U_p_pinning
    table[92] = op_i32Load16S_s
    table[93] = op_i32Load16S_s_storing
    table[94] = op_i32Load16S_s_pinning
    table[95] = op_i32Load16S_r
    table[96] = op_i32Load16S_r_storing
    table[97] = op_i32Load16S_r_pinning
    table[98] = op_i32Load16S_i
    table[99] = op_i32Load16S_i_storing
    table[100] = op_i32Load16S_i_pinning
    table[101] = op_i32Load16S_p
    table[102] = op_i32Load16S_p_storing
    table[103] = op_i32Load16S_p_pinning
    table[104] = op_i32Load16U_s
    table[105] = op_i32Load16U_s_storing
    table[106] = op_i32Load16U_s_pinning
    table[107] = op_i32Load16U_r
    table[108] = op_i32Load16U_r_storing
    table[109] = op_i32Load16U_r_pinning
    table[110] = op_i32Load16U_i
    table[111] = op_i32Load16U_i_storing
    table[112] = op_i32Load16U_i_pinning
    table[113] = op_i32Load16U_p
    table[114] = op_i32Load16U_p_storing
    table[115] = op_i32Load16U_p_pinning
    table[116] = op_i64Load8S_s
    table[117] = op_i64Load8S_s_storing
    table[118] = op_i64Load8S_r
    table[119] = op_i64Load8S_r_storing
    table[120] = op_i64Load8S_i
    table[121] = op_i64Load8S_i_storing
    table[122] = op_i64Load16S_s
    table[123] = op_i64Load16S_s_storing
    table[124] = op_i64Load16S_r
    table[125] = op_i64Load16S_r_storing
    table[126] = op_i64Load16S_i
    table[127] = op_i64Load16S_i_storing
    table[128] = op_i64Load32S_s
    table[129] = op_i64Load32S_s_storing
    table[130] = op_i64Load32S_r
    table[131] = op_i64Load32S_r_storing
    table[132] = op_i64Load32S_i
    table[133] = op_i64Load32S_i_storing
    table[134] = op_i32Store_ss
    table[135] = op_i32Store_sr
    table[136] = op_i32Store_si
    table[137] = op_i32Store_rs
    table[138] = op_i32Store_ri
    table[139] = op_i32Store_is
    table[140] = op_i32Store_ir
    table[141] = op_i32Store_ii
    table[142] = op_i32Store_ps
    table[143] = op_i32Store_pi
    table[144] = op_i32Store_pr
    table[145] = op_i32Store_sp
    table[146] = op_i32Store_rp
    table[147] = op_i64Store_ss
    table[148] = op_i64Store_sr
    table[149] = op_i64Store_si
    table[150] = op_i64Store_rs
    table[151] = op_i64Store_ri
    table[152] = op_i64Store_is
    table[153] = op_i64Store_ir
    table[154] = op_i64Store_ii
    table[155] = op_i64Store_ps
    table[156] = op_i64Store_pi
    table[157] = op_i64Store_pr
    table[158] = op_i64Store_sp
    table[159] = op_i64Store_rp
    table[160] = op_f32Store_rr
    table[161] = op_f32Store_sr
    table[162] = op_f32Store_ir
    table[163] = op_f64Store_rr
    table[164] = op_f64Store_sr
    table[165] = op_f64Store_ir
    table[166] = op_i32Store8_ss
    table[167] = op_i32Store8_sr
    table[168] = op_i32Store8_si
    table[169] = op_i32Store8_rs
    table[170] = op_i32Store8_ri
    table[171] = op_i32Store8_is
    table[172] = op_i32Store8_ir
    table[173] = op_i32Store8_ii
    table[174] = op_i32Store8_ps
    table[175] = op_i32Store8_pi
    table[176] = op_i32Store8_pr
    table[177] = op_i32Store8_sp
    table[178] = op_i32Store8_rp
    table[179] = op_i32Store16_ss
    table[180] = op_i32Store16_sr
    table[181] = op_i32Store16_si
    table[182] = op_i32Store16_rs
    table[183] = op_i32Store16_ri
    table[184] = op_i32Store16_is
    table[185] = op_i32Store16_ir
    table[186] = op_i32Store16_ii
    table[187] = op_i32Store16_ps
    table[188] = op_i32Store16_pi
    table[189] = op_i32Store16_pr
    table[190] = op_i32Store16_sp
    table[191] = op_i32Store16_rp
    table[192] = op_i32Eq_ss
    table[193] = op_i32Eq_ss_storing
    table[194] = op_i32Eq_rs
    table[195] = op_i32Eq_rs_storing
    table[196] = op_i32Eq_si
    table[197] = op_i32Eq_si_storing
    table[198] = op_i32Eq_ri
    table[199] = op_i32Eq_ri_storing
    table[200] = op_branchIf_i32Eq_ss
    table[201] = op_branchIf_i32Eq_ss_unmetered
    table[202] = op_branchIf_i32Eq_rs
    table[203] = op_branchIf_i32Eq_rs_unmetered
    table[204] = op_branchIf_i32Eq_si
    table[205] = op_branchIf_i32Eq_si_unmetered
    table[206] = op_branchIf_i32Eq_ri
    table[207] = op_branchIf_i32Eq_ri_unmetered
    table[208] = op_branchIf_i32Eq_ps
    table[209] = op_branchIf_i32Eq_ps_unmetered
    table[210] = op_branchIf_i32Eq_pi
    table[211] = op_branchIf_i32Eq_pi_unmetered
    table[212] = op_branchIf_i32Eq_rp
    table[213] = op_branchIf_i32Eq_rp_unmetered
    table[214] = op_i32Ne_ss
    table[215] = op_i32Ne_ss_storing
    table[216] = op_i32Ne_rs
    table[217] = op_i32Ne_rs_storing
    table[218] = op_i32Ne_si
    table[219] = op_i32Ne_si_storing
    table[220] = op_i32Ne_ri
    table[221] = op_i32Ne_ri_storing
    table[222] = op_branchIf_i32Ne_ss
    table[223] = op_branchIf_i32Ne_ss_unmetered
    table[224] = op_branchIf_i32Ne_rs
    table[225] = op_branchIf_i32Ne_rs_unmetered
    table[226] = op_branchIf_i32Ne_si
    table[227] = op_branchIf_i32Ne_si_unmetered
    table[228] = op_branchIf_i32Ne_ri
    table[229] = op_branchIf_i32Ne_ri_unmetered
    table[230] = op_branchIf_i32Ne_ps
    table[231] = op_branchIf_i32Ne_ps_unmetered
    table[232] = op_branchIf_i32Ne_pi
    table[233] = op_branchIf_i32Ne_pi_unmetered
    table[234] = op_branchIf_i32Ne_rp
    table[235] = op_branchIf_i32Ne_rp_unmetered
    table[236] = op_i32LtS_ss
    table[237] = op_i32LtS_ss_storing
    table[238] = op_i32LtS_rs
    table[239] = op_i32LtS_rs_storing
    table[240] = op_i32LtS_sr
    table[241] = op_i32LtS_sr_storing
    table[242] = op_i32LtS_si
    table[243] = op_i32LtS_si_storing
    table[244] = op_i32LtS_ri
    table[245] = op_i32LtS_ri_storing
    table[246] = op_i32LtS_is
    table[247] = op_i32LtS_is_storing
    table[248] = op_i32LtS_ir
    table[249] = op_i32LtS_ir_storing
    table[250] = op_branchIf_i32LtS_ss
    table[251] = op_branchIf_i32LtS_ss_unmetered
    table[252] = op_branchIf_i32LtS_rs
    table[253] = op_branchIf_i32LtS_rs_unmetered
    table[254] = op_branchIf_i32LtS_sr
    table[255] = op_branchIf_i32LtS_sr_unmetered
    table[256] = op_branchIf_i32LtS_si
    table[257] = op_branchIf_i32LtS_si_unmetered
    table[258] = op_branchIf_i32LtS_ri
    table[259] = op_branchIf_i32LtS_ri_unmetered
    table[260] = op_branchIf_i32LtS_is
    table[261] = op_branchIf_i32LtS_is_unmetered
    table[262] = op_branchIf_i32LtS_ir
    table[263] = op_branchIf_i32LtS_ir_unmetered
    table[264] = op_branchIf_i32LtS_ps
    table[265] = op_branchIf_i32LtS_ps_unmetered
    table[266] = op_branchIf_i32LtS_sp
    table[267] = op_branchIf_i32LtS_sp_unmetered
    table[268] = op_branchIf_i32LtS_pi
    table[269] = op_branchIf_i32LtS_pi_unmetered
    table[270] = op_branchIf_i32LtS_ip
    table[271] = op_branchIf_i32LtS_ip_unmetered
    table[272] = op_branchIf_i32LtS_rp
    table[273] = op_branchIf_i32LtS_rp_unmetered
    table[274] = op_branchIf_i32LtS_pr
    table[275] = op_branchIf_i32LtS_pr_unmetered
    table[276] = op_i32LtU_ss
    table[277] = op_i32LtU_ss_storing
    table[278] = op_i32LtU_rs
    table[279] = op_i32LtU_rs_storing
    table[280] = op_i32LtU_sr
    table[281] = op_i32LtU_sr_storing
    table[282] = op_i32LtU_si
    table[283] = op_i32LtU_si_storing
    table[284] = op_i32LtU_ri
    table[285] = op_i32LtU_ri_storing
    table[286] = op_i32LtU_is
    table[287] = op_i32LtU_is_storing
    table[288] = op_i32LtU_ir
    table[289] = op_i32LtU_ir_storing
    table[290] = op_branchIf_i32LtU_ss
    table[291] = op_branchIf_i32LtU_ss_unmetered
    table[292] = op_branchIf_i32LtU_rs
    table[293] = op_branchIf_i32LtU_rs_unmetered
    table[294] = op_branchIf_i32LtU_sr
    table[295] = op_branchIf_i32LtU_sr_unmetered
    table[296] = op_branchIf_i32LtU_si
    table[297] = op_branchIf_i32LtU_si_unmetered
    table[298] = op_branchIf_i32LtU_ri
    table[299] = op_branchIf_i32LtU_ri_unmetered
    table[300] = op_branchIf_i32LtU_is
    table[301] = op_branchIf_i32LtU_is_unmetered
    table[302] = op_branchIf_i32LtU_ir
    table[303] = op_branchIf_i32LtU_ir_unmetered
    table[304] = op_branchIf_i32LtU_ps
    table[305] = op_branchIf_i32LtU_ps_unmetered
    table[306] = op_branchIf_i32LtU_sp
    table[307] = op_branchIf_i32LtU_sp_unmetered
    table[308] = op_branchIf_i32LtU_pi
    table[309] = op_branchIf_i32LtU_pi_unmetered
    table[310] = op_branchIf_i32LtU_ip
    table[311] = op_branchIf_i32LtU_ip_unmetered
    table[312] = op_branchIf_i32LtU_rp
    table[313] = op_branchIf_i32LtU_rp_unmetered
    table[314] = op_branchIf_i32LtU_pr
    table[315] = op_branchIf_i32LtU_pr_unmetered
    table[316] = op_i32LeS_ss
    table[317] = op_i32LeS_ss_storing
    table[318] = op_i32LeS_rs
    table[319] = op_i32LeS_rs_storing
    table[320] = op_i32LeS_sr
    table[321] = op_i32LeS_sr_storing
    table[322] = op_i32LeS_si
    table[323] = op_i32LeS_si_storing
    table[324] = op_i32LeS_ri
    table[325] = op_i32LeS_ri_storing
    table[326] = op_i32LeS_is
    table[327] = op_i32LeS_is_storing
    table[328] = op_i32LeS_ir
    table[329] = op_i32LeS_ir_storing
    table[330] = op_branchIf_i32LeS_ss
    table[331] = op_branchIf_i32LeS_ss_unmetered
    table[332] = op_branchIf_i32LeS_rs
    table[333] = op_branchIf_i32LeS_rs_unmetered
    table[334] = op_branchIf_i32LeS_sr
    table[335] = op_branchIf_i32LeS_sr_unmetered
    table[336] = op_branchIf_i32LeS_si
    table[337] = op_branchIf_i32LeS_si_unmetered
    table[338] = op_branchIf_i32LeS_ri
    table[339] = op_branchIf_i32LeS_ri_unmetered
    table[340] = op_branchIf_i32LeS_is
    table[341] = op_branchIf_i32LeS_is_unmetered
    table[342] = op_branchIf_i32LeS_ir
    table[343] = op_branchIf_i32LeS_ir_unmetered
    table[344] = op_branchIf_i32LeS_ps
    table[345] = op_branchIf_i32LeS_ps_unmetered
    table[346] = op_branchIf_i32LeS_sp
    table[347] = op_branchIf_i32LeS_sp_unmetered
    table[348] = op_branchIf_i32LeS_pi
    table[349] = op_branchIf_i32LeS_pi_unmetered
    table[350] = op_branchIf_i32LeS_ip
    table[351] = op_branchIf_i32LeS_ip_unmetered
    table[352] = op_branchIf_i32LeS_rp
    table[353] = op_branchIf_i32LeS_rp_unmetered
    table[354] = op_branchIf_i32LeS_pr
    table[355] = op_branchIf_i32LeS_pr_unmetered
    table[356] = op_i32LeU_ss
    table[357] = op_i32LeU_ss_storing
    table[358] = op_i32LeU_rs
    table[359] = op_i32LeU_rs_storing
    table[360] = op_i32LeU_sr
    table[361] = op_i32LeU_sr_storing
    table[362] = op_i32LeU_si
    table[363] = op_i32LeU_si_storing
    table[364] = op_i32LeU_ri
    table[365] = op_i32LeU_ri_storing
    table[366] = op_i32LeU_is
    table[367] = op_i32LeU_is_storing
    table[368] = op_i32LeU_ir
    table[369] = op_i32LeU_ir_storing
    table[370] = op_branchIf_i32LeU_ss
    table[371] = op_branchIf_i32LeU_ss_unmetered
    table[372] = op_branchIf_i32LeU_rs
    table[373] = op_branchIf_i32LeU_rs_unmetered
    table[374] = op_branchIf_i32LeU_sr
    table[375] = op_branchIf_i32LeU_sr_unmetered
    table[376] = op_branchIf_i32LeU_si
    table[377] = op_branchIf_i32LeU_si_unmetered
    table[378] = op_branchIf_i32LeU_ri
    table[379] = op_branchIf_i32LeU_ri_unmetered
    table[380] = op_branchIf_i32LeU_is
    table[381] = op_branchIf_i32LeU_is_unmetered
    table[382] = op_branchIf_i32LeU_ir
    table[383] = op_branchIf_i32LeU_ir_unmetered
    table[384] = op_branchIf_i32LeU_ps
    table[385] = op_branchIf_i32LeU_ps_unmetered
    table[386] = op_branchIf_i32LeU_sp
    table[387] = op_branchIf_i32LeU_sp_unmetered
    table[388] = op_branchIf_i32LeU_pi
    table[389] = op_branchIf_i32LeU_pi_unmetered
    table[390] = op_branchIf_i32LeU_ip
    table[391] = op_branchIf_i32LeU_ip_unmetered
    table[392] = op_branchIf_i32LeU_rp
    table[393] = op_branchIf_i32LeU_rp_unmetered
    table[394] = op_branchIf_i32LeU_pr
    table[395] = op_branchIf_i32LeU_pr_unmetered
    table[396] = op_i64Eq_ss
    table[397] = op_i64Eq_ss_storing
    table[398] = op_i64Eq_rs
    table[399] = op_i64Eq_rs_storing
    table[400] = op_i64Eq_si
    table[401] = op_i64Eq_si_storing
    table[402] = op_i64Eq_ri
    table[403] = op_i64Eq_ri_storing
    table[404] = op_branchIf_i64Eq_ss
    table[405] = op_branchIf_i64Eq_ss_unmetered
    table[406] = op_branchIf_i64Eq_rs
    table[407] = op_branchIf_i64Eq_rs_unmetered
    table[408] = op_branchIf_i64Eq_si
    table[409] = op_branchIf_i64Eq_si_unmetered
    table[410] = op_branchIf_i64Eq_ri
    table[411] = op_branchIf_i64Eq_ri_unmetered
    table[412] = op_branchIf_i64Eq_ps
    table[413] = op_branchIf_i64Eq_ps_unmetered
    table[414] = op_branchIf_i64Eq_pi
    table[415] = op_branchIf_i64Eq_pi_unmetered
    table[416] = op_branchIf_i64Eq_rp
    table[417] = op_branchIf_i64Eq_rp_unmetered
    table[418] = op_i64Ne_ss
    table[419] = op_i64Ne_ss_storing
    table[420] = op_i64Ne_rs
    table[421] = op_i64Ne_rs_storing
    table[422] = op_i64Ne_si
    table[423] = op_i64Ne_si_storing
    table[424] = op_i64Ne_ri
    table[425] = op_i64Ne_ri_storing
    table[426] = op_branchIf_i64Ne_ss
    table[427] = op_branchIf_i64Ne_ss_unmetered
    table[428] = op_branchIf_i64Ne_rs
    table[429] = op_branchIf_i64Ne_rs_unmetered
    table[430] = op_branchIf_i64Ne_si
    table[431] = op_branchIf_i64Ne_si_unmetered
    table[432] = op_branchIf_i64Ne_ri
    table[433] = op_branchIf_i64Ne_ri_unmetered
    table[434] = op_branchIf_i64Ne_ps
    table[435] = op_branchIf_i64Ne_ps_unmetered
    table[436] = op_branchIf_i64Ne_pi
    table[437] = op_branchIf_i64Ne_pi_unmetered
    table[438] = op_branchIf_i64Ne_rp
    table[439] = op_branchIf_i64Ne_rp_unmetered
    table[440] = op_i64LtS_ss
    table[441] = op_i64LtS_ss_storing
    table[442] = op_i64LtS_rs
    table[443] = op_i64LtS_rs_storing
    table[444] = op_i64LtS_sr
    table[445] = op_i64LtS_sr_storing
    table[446] = op_i64LtS_si
    table[447] = op_i64LtS_si_storing
    table[448] = op_i64LtS_ri
    table[449] = op_i64LtS_ri_storing
    table[450] = op_i64LtS_is
    table[451] = op_i64LtS_is_storing
    table[452] = op_i64LtS_ir
    table[453] = op_i64LtS_ir_storing
    table[454] = op_branchIf_i64LtS_ss
    table[455] = op_branchIf_i64LtS_ss_unmetered
    table[456] = op_branchIf_i64LtS_rs
    table[457] = op_branchIf_i64LtS_rs_unmetered
    table[458] = op_branchIf_i64LtS_sr
    table[459] = op_branchIf_i64LtS_sr_unmetered
    table[460] = op_branchIf_i64LtS_si
    table[461] = op_branchIf_i64LtS_si_unmetered
    table[462] = op_branchIf_i64LtS_ri
    table[463] = op_branchIf_i64LtS_ri_unmetered
    table[464] = op_branchIf_i64LtS_is
    table[465] = op_branchIf_i64LtS_is_unmetered
    table[466] = op_branchIf_i64LtS_ir
    table[467] = op_branchIf_i64LtS_ir_unmetered
    table[468] = op_branchIf_i64LtS_ps
    table[469] = op_branchIf_i64LtS_ps_unmetered
    table[470] = op_branchIf_i64LtS_sp
    table[471] = op_branchIf_i64LtS_sp_unmetered
    table[472] = op_branchIf_i64LtS_pi
    table[473] = op_branchIf_i64LtS_pi_unmetered
    table[474] = op_branchIf_i64LtS_ip
    table[475] = op_branchIf_i64LtS_ip_unmetered
    table[476] = op_branchIf_i64LtS_rp
    table[477] = op_branchIf_i64LtS_rp_unmetered
    table[478] = op_branchIf_i64LtS_pr
    table[479] = op_branchIf_i64LtS_pr_unmetered
    table[480] = op_i64LtU_ss
    table[481] = op_i64LtU_ss_storing
    table[482] = op_i64LtU_rs
    table[483] = op_i64LtU_rs_storing
    table[484] = op_i64LtU_sr
    table[485] = op_i64LtU_sr_storing
    table[486] = op_i64LtU_si
    table[487] = op_i64LtU_si_storing
    table[488] = op_i64LtU_ri
    table[489] = op_i64LtU_ri_storing
    table[490] = op_i64LtU_is
    table[491] = op_i64LtU_is_storing
    table[492] = op_i64LtU_ir
    table[493] = op_i64LtU_ir_storing
    table[494] = op_branchIf_i64LtU_ss
    table[495] = op_branchIf_i64LtU_ss_unmetered
    table[496] = op_branchIf_i64LtU_rs
    table[497] = op_branchIf_i64LtU_rs_unmetered
    table[498] = op_branchIf_i64LtU_sr
    table[499] = op_branchIf_i64LtU_sr_unmetered
    table[500] = op_branchIf_i64LtU_si
    table[501] = op_branchIf_i64LtU_si_unmetered
    table[502] = op_branchIf_i64LtU_ri
    table[503] = op_branchIf_i64LtU_ri_unmetered
    table[504] = op_branchIf_i64LtU_is
    table[505] = op_branchIf_i64LtU_is_unmetered
    table[506] = op_branchIf_i64LtU_ir
    table[507] = op_branchIf_i64LtU_ir_unmetered
    table[508] = op_branchIf_i64LtU_ps
    table[509] = op_branchIf_i64LtU_ps_unmetered
    table[510] = op_branchIf_i64LtU_sp
    table[511] = op_branchIf_i64LtU_sp_unmetered
    table[512] = op_branchIf_i64LtU_pi
    table[513] = op_branchIf_i64LtU_pi_unmetered
    table[514] = op_branchIf_i64LtU_ip
    table[515] = op_branchIf_i64LtU_ip_unmetered
    table[516] = op_branchIf_i64LtU_rp
    table[517] = op_branchIf_i64LtU_rp_unmetered
    table[518] = op_branchIf_i64LtU_pr
    table[519] = op_branchIf_i64LtU_pr_unmetered
    table[520] = op_i64LeS_ss
    table[521] = op_i64LeS_ss_storing
    table[522] = op_i64LeS_rs
    table[523] = op_i64LeS_rs_storing
    table[524] = op_i64LeS_sr
    table[525] = op_i64LeS_sr_storing
    table[526] = op_i64LeS_si
    table[527] = op_i64LeS_si_storing
    table[528] = op_i64LeS_ri
    table[529] = op_i64LeS_ri_storing
    table[530] = op_i64LeS_is
    table[531] = op_i64LeS_is_storing
    table[532] = op_i64LeS_ir
    table[533] = op_i64LeS_ir_storing
    table[534] = op_branchIf_i64LeS_ss
    table[535] = op_branchIf_i64LeS_ss_unmetered
    table[536] = op_branchIf_i64LeS_rs
    table[537] = op_branchIf_i64LeS_rs_unmetered
    table[538] = op_branchIf_i64LeS_sr
    table[539] = op_branchIf_i64LeS_sr_unmetered
    table[540] = op_branchIf_i64LeS_si
    table[541] = op_branchIf_i64LeS_si_unmetered
    table[542] = op_branchIf_i64LeS_ri
    table[543] = op_branchIf_i64LeS_ri_unmetered
    table[544] = op_branchIf_i64LeS_is
    table[545] = op_branchIf_i64LeS_is_unmetered
    table[546] = op_branchIf_i64LeS_ir
    table[547] = op_branchIf_i64LeS_ir_unmetered
    table[548] = op_i64LeU_ss
    table[549] = op_i64LeU_ss_storing
    table[550] = op_i64LeU_rs
    table[551] = op_i64LeU_rs_storing
    table[552] = op_i64LeU_sr
    table[553] = op_i64LeU_sr_storing
    table[554] = op_i64LeU_si
    table[555] = op_i64LeU_si_storing
    table[556] = op_i64LeU_ri
    table[557] = op_i64LeU_ri_storing
    table[558] = op_i64LeU_is
    table[559] = op_i64LeU_is_storing
    table[560] = op_i64LeU_ir
    table[561] = op_i64LeU_ir_storing
    table[562] = op_branchIf_i64LeU_ss
    table[563] = op_branchIf_i64LeU_ss_unmetered
    table[564] = op_branchIf_i64LeU_rs
    table[565] = op_branchIf_i64LeU_rs_unmetered
    table[566] = op_branchIf_i64LeU_sr
    table[567] = op_branchIf_i64LeU_sr_unmetered
    table[568] = op_branchIf_i64LeU_si
    table[569] = op_branchIf_i64LeU_si_unmetered
    table[570] = op_branchIf_i64LeU_ri
    table[571] = op_branchIf_i64LeU_ri_unmetered
    table[572] = op_branchIf_i64LeU_is
    table[573] = op_branchIf_i64LeU_is_unmetered
    table[574] = op_branchIf_i64LeU_ir
    table[575] = op_branchIf_i64LeU_ir_unmetered
    table[576] = op_f32Eq_ss
    table[577] = op_f32Eq_ss_storing
    table[578] = op_f32Eq_rs
    table[579] = op_f32Eq_rs_storing
    table[580] = op_f32Eq_si
    table[581] = op_f32Eq_si_storing
    table[582] = op_f32Eq_ri
    table[583] = op_f32Eq_ri_storing
    table[584] = op_branchIf_f32Eq_ss
    table[585] = op_branchIf_f32Eq_ss_unmetered
    table[586] = op_branchIf_f32Eq_rs
    table[587] = op_branchIf_f32Eq_rs_unmetered
    table[588] = op_branchIf_f32Eq_si
    table[589] = op_branchIf_f32Eq_si_unmetered
    table[590] = op_branchIf_f32Eq_ri
    table[591] = op_branchIf_f32Eq_ri_unmetered
    table[592] = op_f32Ne_ss
    table[593] = op_f32Ne_ss_storing
    table[594] = op_f32Ne_rs
    table[595] = op_f32Ne_rs_storing
    table[596] = op_f32Ne_si
    table[597] = op_f32Ne_si_storing
    table[598] = op_f32Ne_ri
    table[599] = op_f32Ne_ri_storing
    table[600] = op_branchIf_f32Ne_ss
    table[601] = op_branchIf_f32Ne_ss_unmetered
    table[602] = op_branchIf_f32Ne_rs
    table[603] = op_branchIf_f32Ne_rs_unmetered
    table[604] = op_branchIf_f32Ne_si
    table[605] = op_branchIf_f32Ne_si_unmetered
    table[606] = op_branchIf_f32Ne_ri
    table[607] = op_branchIf_f32Ne_ri_unmetered
    table[608] = op_f32Lt_ss
    table[609] = op_f32Lt_ss_storing
    table[610] = op_f32Lt_rs
    table[611] = op_f32Lt_rs_storing
    table[612] = op_f32Lt_sr
    table[613] = op_f32Lt_sr_storing
    table[614] = op_f32Lt_si
    table[615] = op_f32Lt_si_storing
    table[616] = op_f32Lt_ri
    table[617] = op_f32Lt_ri_storing
    table[618] = op_f32Lt_is
    table[619] = op_f32Lt_is_storing
    table[620] = op_f32Lt_ir
    table[621] = op_f32Lt_ir_storing
    table[622] = op_branchIf_f32Lt_ss
    table[623] = op_branchIf_f32Lt_ss_unmetered
    table[624] = op_branchIf_f32Lt_rs
    table[625] = op_branchIf_f32Lt_rs_unmetered
    table[626] = op_branchIf_f32Lt_sr
    table[627] = op_branchIf_f32Lt_sr_unmetered
    table[628] = op_branchIf_f32Lt_si
    table[629] = op_branchIf_f32Lt_si_unmetered
    table[630] = op_branchIf_f32Lt_ri
    table[631] = op_branchIf_f32Lt_ri_unmetered
    table[632] = op_branchIf_f32Lt_is
    table[633] = op_branchIf_f32Lt_is_unmetered
    table[634] = op_branchIf_f32Lt_ir
    table[635] = op_branchIf_f32Lt_ir_unmetered
    table[636] = op_branchUnless_f32Lt_ss
    table[637] = op_branchUnless_f32Lt_ss_unmetered
    table[638] = op_branchUnless_f32Lt_rs
    table[639] = op_branchUnless_f32Lt_rs_unmetered
    table[640] = op_branchUnless_f32Lt_sr
    table[641] = op_branchUnless_f32Lt_sr_unmetered
    table[642] = op_branchUnless_f32Lt_si
    table[643] = op_branchUnless_f32Lt_si_unmetered
    table[644] = op_branchUnless_f32Lt_ri
    table[645] = op_branchUnless_f32Lt_ri_unmetered
    table[646] = op_branchUnless_f32Lt_is
    table[647] = op_branchUnless_f32Lt_is_unmetered
    table[648] = op_branchUnless_f32Lt_ir
    table[649] = op_branchUnless_f32Lt_ir_unmetered
    table[650] = op_f32Le_ss
    table[651] = op_f32Le_ss_storing
    table[652] = op_f32Le_rs
    table[653] = op_f32Le_rs_storing
    table[654] = op_f32Le_sr
    table[655] = op_f32Le_sr_storing
    table[656] = op_f32Le_si
    table[657] = op_f32Le_si_storing
    table[658] = op_f32Le_ri
    table[659] = op_f32Le_ri_storing
    table[660] = op_f32Le_is
    table[661] = op_f32Le_is_storing
    table[662] = op_f32Le_ir
    table[663] = op_f32Le_ir_storing
    table[664] = op_branchIf_f32Le_ss
    table[665] = op_branchIf_f32Le_ss_unmetered
    table[666] = op_branchIf_f32Le_rs
    table[667] = op_branchIf_f32Le_rs_unmetered
    table[668] = op_branchIf_f32Le_sr
    table[669] = op_branchIf_f32Le_sr_unmetered
    table[670] = op_branchIf_f32Le_si
    table[671] = op_branchIf_f32Le_si_unmetered
    table[672] = op_branchIf_f32Le_ri
    table[673] = op_branchIf_f32Le_ri_unmetered
    table[674] = op_branchIf_f32Le_is
    table[675] = op_branchIf_f32Le_is_unmetered
    table[676] = op_branchIf_f32Le_ir
    table[677] = op_branchIf_f32Le_ir_unmetered
    table[678] = op_branchUnless_f32Le_ss
    table[679] = op_branchUnless_f32Le_ss_unmetered
    table[680] = op_branchUnless_f32Le_rs
    table[681] = op_branchUnless_f32Le_rs_unmetered
    table[682] = op_branchUnless_f32Le_sr
    table[683] = op_branchUnless_f32Le_sr_unmetered
    table[684] = op_branchUnless_f32Le_si
    table[685] = op_branchUnless_f32Le_si_unmetered
    table[686] = op_branchUnless_f32Le_ri
    table[687] = op_branchUnless_f32Le_ri_unmetered
    table[688] = op_branchUnless_f32Le_is
    table[689] = op_branchUnless_f32Le_is_unmetered
    table[690] = op_branchUnless_f32Le_ir
    table[691] = op_branchUnless_f32Le_ir_unmetered
    table[692] = op_f64Eq_ss
    table[693] = op_f64Eq_ss_storing
    table[694] = op_f64Eq_rs
    table[695] = op_f64Eq_rs_storing
    table[696] = op_f64Eq_si
    table[697] = op_f64Eq_si_storing
    table[698] = op_f64Eq_ri
    table[699] = op_f64Eq_ri_storing
    table[700] = op_branchIf_f64Eq_ss
    table[701] = op_branchIf_f64Eq_ss_unmetered
    table[702] = op_branchIf_f64Eq_rs
    table[703] = op_branchIf_f64Eq_rs_unmetered
    table[704] = op_branchIf_f64Eq_si
    table[705] = op_branchIf_f64Eq_si_unmetered
    table[706] = op_branchIf_f64Eq_ri
    table[707] = op_branchIf_f64Eq_ri_unmetered
    table[708] = op_f64Ne_ss
    table[709] = op_f64Ne_ss_storing
    table[710] = op_f64Ne_rs
    table[711] = op_f64Ne_rs_storing
    table[712] = op_f64Ne_si
    table[713] = op_f64Ne_si_storing
    table[714] = op_f64Ne_ri
    table[715] = op_f64Ne_ri_storing
    table[716] = op_branchIf_f64Ne_ss
    table[717] = op_branchIf_f64Ne_ss_unmetered
    table[718] = op_branchIf_f64Ne_rs
    table[719] = op_branchIf_f64Ne_rs_unmetered
    table[720] = op_branchIf_f64Ne_si
    table[721] = op_branchIf_f64Ne_si_unmetered
    table[722] = op_branchIf_f64Ne_ri
    table[723] = op_branchIf_f64Ne_ri_unmetered
    table[724] = op_f64Lt_ss
    table[725] = op_f64Lt_ss_storing
    table[726] = op_f64Lt_rs
    table[727] = op_f64Lt_rs_storing
    table[728] = op_f64Lt_sr
    table[729] = op_f64Lt_sr_storing
    table[730] = op_f64Lt_si
    table[731] = op_f64Lt_si_storing
    table[732] = op_f64Lt_ri
    table[733] = op_f64Lt_ri_storing
    table[734] = op_f64Lt_is
    table[735] = op_f64Lt_is_storing
    table[736] = op_f64Lt_ir
    table[737] = op_f64Lt_ir_storing
    table[738] = op_branchIf_f64Lt_ss
    table[739] = op_branchIf_f64Lt_ss_unmetered
    table[740] = op_branchIf_f64Lt_rs
    table[741] = op_branchIf_f64Lt_rs_unmetered
    table[742] = op_branchIf_f64Lt_sr
    table[743] = op_branchIf_f64Lt_sr_unmetered
    table[744] = op_branchIf_f64Lt_si
    table[745] = op_branchIf_f64Lt_si_unmetered
    table[746] = op_branchIf_f64Lt_ri
    table[747] = op_branchIf_f64Lt_ri_unmetered
    table[748] = op_branchIf_f64Lt_is
    table[749] = op_branchIf_f64Lt_is_unmetered
    table[750] = op_branchIf_f64Lt_ir
    table[751] = op_branchIf_f64Lt_ir_unmetered
    table[752] = op_branchUnless_f64Lt_ss
    table[753] = op_branchUnless_f64Lt_ss_unmetered
    table[754] = op_branchUnless_f64Lt_rs
    table[755] = op_branchUnless_f64Lt_rs_unmetered
    table[756] = op_branchUnless_f64Lt_sr
    table[757] = op_branchUnless_f64Lt_sr_unmetered
    table[758] = op_branchUnless_f64Lt_si
    table[759] = op_branchUnless_f64Lt_si_unmetered
    table[760] = op_branchUnless_f64Lt_ri
    table[761] = op_branchUnless_f64Lt_ri_unmetered
    table[762] = op_branchUnless_f64Lt_is
    table[763] = op_branchUnless_f64Lt_is_unmetered
    table[764] = op_branchUnless_f64Lt_ir
    table[765] = op_branchUnless_f64Lt_ir_unmetered
    table[766] = op_f64Le_ss
    table[767] = op_f64Le_ss_storing
    table[768] = op_f64Le_rs
    table[769] = op_f64Le_rs_storing
    table[770] = op_f64Le_sr
    table[771] = op_f64Le_sr_storing
    table[772] = op_f64Le_si
    table[773] = op_f64Le_si_storing
    table[774] = op_f64Le_ri
    table[775] = op_f64Le_ri_storing
    table[776] = op_f64Le_is
    table[777] = op_f64Le_is_storing
    table[778] = op_f64Le_ir
    table[779] = op_f64Le_ir_storing
    table[780] = op_branchIf_f64Le_ss
    table[781] = op_branchIf_f64Le_ss_unmetered
    table[782] = op_branchIf_f64Le_rs
    table[783] = op_branchIf_f64Le_rs_unmetered
    table[784] = op_branchIf_f64Le_sr
    table[785] = op_branchIf_f64Le_sr_unmetered
    table[786] = op_branchIf_f64Le_si
    table[787] = op_branchIf_f64Le_si_unmetered
    table[788] = op_branchIf_f64Le_ri
    table[789] = op_branchIf_f64Le_ri_unmetered
    table[790] = op_branchIf_f64Le_is
    table[791] = op_branchIf_f64Le_is_unmetered
    table[792] = op_branchIf_f64Le_ir
    table[793] = op_branchIf_f64Le_ir_unmetered
    table[794] = op_branchUnless_f64Le_ss
    table[795] = op_branchUnless_f64Le_ss_unmetered
    table[796] = op_branchUnless_f64Le_rs
    table[797] = op_branchUnless_f64Le_rs_unmetered
    table[798] = op_branchUnless_f64Le_sr
    table[799] = op_branchUnless_f64Le_sr_unmetered
    table[800] = op_branchUnless_f64Le_si
    table[801] = op_branchUnless_f64Le_si_unmetered
    table[802] = op_branchUnless_f64Le_ri
    table[803] = op_branchUnless_f64Le_ri_unmetered
    table[804] = op_branchUnless_f64Le_is
    table[805] = op_branchUnless_f64Le_is_unmetered
    table[806] = op_branchUnless_f64Le_ir
    table[807] = op_branchUnless_f64Le_ir_unmetered
    table[808] = op_i32Clz_s
    table[809] = op_i32Clz_s_storing
    table[810] = op_i32Clz_r
    table[811] = op_i32Clz_r_storing
    table[812] = op_i32Ctz_s
    table[813] = op_i32Ctz_s_storing
    table[814] = op_i32Ctz_r
    table[815] = op_i32Ctz_r_storing
    table[816] = op_i32Popcnt_s
    table[817] = op_i32Popcnt_s_storing
    table[818] = op_i32Popcnt_r
    table[819] = op_i32Popcnt_r_storing
    table[820] = op_i32Add_ss
    table[821] = op_i32Add_ss_storing
    table[822] = op_i32Add_ss_pinning
    table[823] = op_i32Add_rs
    table[824] = op_i32Add_rs_storing
    table[825] = op_i32Add_rs_pinning
    table[826] = op_i32Add_si
    table[827] = op_i32Add_si_storing
    table[828] = op_i32Add_si_pinning
    table[829] = op_i32Add_ri
    table[830] = op_i32Add_ri_storing
    table[831] = op_i32Add_ri_pinning
    table[832] = op_i32Add_ps
    table[833] = op_i32Add_ps_storing
    table[834] = op_i32Add_ps_pinning
    table[835] = op_i32Add_pi
    table[836] = op_i32Add_pi_storing
    table[837] = op_i32Add_pi_pinning
    table[838] = op_i32Add_rp
    table[839] = op_i32Add_rp_storing
    table[840] = op_i32Add_rp_pinning
    table[841] = op_i32Sub_ss
    table[842] = op_i32Sub_ss_storing
    table[843] = op_i32Sub_ss_pinning
    table[844] = op_i32Sub_rs
    table[845] = op_i32Sub_rs_storing
    table[846] = op_i32Sub_rs_pinning
    table[847] = op_i32Sub_sr
    table[848] = op_i32Sub_sr_storing
    table[849] = op_i32Sub_sr_pinning
    table[850] = op_i32Sub_si
    table[851] = op_i32Sub_si_storing
    table[852] = op_i32Sub_si_pinning
    table[853] = op_i32Sub_ri
    table[854] = op_i32Sub_ri_storing
    table[855] = op_i32Sub_ri_pinning
    table[856] = op_i32Sub_is
    table[857] = op_i32Sub_is_storing
    table[858] = op_i32Sub_is_pinning
    table[859] = op_i32Sub_ir
    table[860] = op_i32Sub_ir_storing
    table[861] = op_i32Sub_ir_pinning
    table[862] = op_i32Sub_ps
    table[863] = op_i32Sub_ps_storing
    table[864] = op_i32Sub_ps_pinning
    table[865] = op_i32Sub_sp
    table[866] = op_i32Sub_sp_storing
    table[867] = op_i32Sub_sp_pinning
    table[868] = op_i32Sub_pi
    table[869] = op_i32Sub_pi_storing
    table[870] = op_i32Sub_pi_pinning
    table[871] = op_i32Sub_rp
    table[872] = op_i32Sub_rp_storing
    table[873] = op_i32Sub_rp_pinning
    table[874] = op_i32Sub_pr
    table[875] = op_i32Sub_pr_storing
    table[876] = op_i32Sub_pr_pinning
    table[877] = op_i32Mul_ss
    table[878] = op_i32Mul_ss_storing
    table[879] = op_i32Mul_ss_pinning
    table[880] = op_i32Mul_rs
    table[881] = op_i32Mul_rs_storing
    table[882] = op_i32Mul_rs_pinning
    table[883] = op_i32Mul_si
    table[884] = op_i32Mul_si_storing
    table[885] = op_i32Mul_si_pinning
    table[886] = op_i32Mul_ri
    table[887] = op_i32Mul_ri_storing
    table[888] = op_i32Mul_ri_pinning
    table[889] = op_i32Mul_ps
    table[890] = op_i32Mul_ps_storing
    table[891] = op_i32Mul_ps_pinning
    table[892] = op_i32Mul_pi
    table[893] = op_i32Mul_pi_storing
    table[894] = op_i32Mul_pi_pinning
    table[895] = op_i32Mul_rp
    table[896] = op_i32Mul_rp_storing
    table[897] = op_i32Mul_rp_pinning
    table[898] = op_i32DivS_ss
    table[899] = op_i32DivS_ss_storing
    table[900] = op_i32DivS_si
    table[901] = op_i32DivS_si_storing
    table[902] = op_i32DivS_rs
    table[903] = op_i32DivS_rs_storing
    table[904] = op_i32DivS_sr
    table[905] = op_i32DivS_sr_storing
    table[906] = op_i32DivS_ri
    table[907] = op_i32DivS_ri_storing
    table[908] = op_i32DivU_ss
    table[909] = op_i32DivU_ss_storing
    table[910] = op_i32DivU_ss_pinning
    table[911] = op_i32DivU_si
    table[912] = op_i32DivU_si_storing
    table[913] = op_i32DivU_si_pinning
    table[914] = op_i32DivU_rs
    table[915] = op_i32DivU_rs_storing
    table[916] = op_i32DivU_rs_pinning
    table[917] = op_i32DivU_sr
    table[918] = op_i32DivU_sr_storing
    table[919] = op_i32DivU_sr_pinning
    table[920] = op_i32DivU_ri
    table[921] = op_i32DivU_ri_storing
    table[922] = op_i32DivU_ri_pinning
    table[923] = op_i32DivU_ps
    table[924] = op_i32DivU_ps_storing
    table[925] = op_i32DivU_ps_pinning
    table[926] = op_i32DivU_sp
    table[927] = op_i32DivU_sp_storing
    table[928] = op_i32DivU_sp_pinning
    table[929] = op_i32DivU_pi
    table[930] = op_i32DivU_pi_storing
    table[931] = op_i32DivU_pi_pinning
    table[932] = op_i32DivU_rp
    table[933] = op_i32DivU_rp_storing
    table[934] = op_i32DivU_rp_pinning
    table[935] = op_i32DivU_pr
    table[936] = op_i32DivU_pr_storing
    table[937] = op_i32DivU_pr_pinning
    table[938] = op_i32RemS_ss
    table[939] = op_i32RemS_ss_storing
    table[940] = op_i32RemS_si
    table[941] = op_i32RemS_si_storing
    table[942] = op_i32RemS_rs
    table[943] = op_i32RemS_rs_storing
    table[944] = op_i32RemS_sr
    table[945] = op_i32RemS_sr_storing
    table[946] = op_i32RemS_ri
    table[947] = op_i32RemS_ri_storing
    table[948] = op_i32RemU_ss
    table[949] = op_i32RemU_ss_storing
    table[950] = op_i32RemU_ss_pinning
    table[951] = op_i32RemU_si
    table[952] = op_i32RemU_si_storing
    table[953] = op_i32RemU_si_pinning
    table[954] = op_i32RemU_rs
    table[955] = op_i32RemU_rs_storing
    table[956] = op_i32RemU_rs_pinning
    table[957] = op_i32RemU_sr
    table[958] = op_i32RemU_sr_storing
    table[959] = op_i32RemU_sr_pinning
    table[960] = op_i32RemU_ri
    table[961] = op_i32RemU_ri_storing
    table[962] = op_i32RemU_ri_pinning
    table[963] = op_i32RemU_ps
    table[964] = op_i32RemU_ps_storing
    table[965] = op_i32RemU_ps_pinning
    table[966] = op_i32RemU_sp
    table[967] = op_i32RemU_sp_storing
    table[968] = op_i32RemU_sp_pinning
    table[969] = op_i32RemU_pi
    table[970] = op_i32RemU_pi_storing
    table[971] = op_i32RemU_pi_pinning
    table[972] = op_i32RemU_rp
    table[973] = op_i32RemU_rp_storing
    table[974] = op_i32RemU_rp_pinning
    table[975] = op_i32RemU_pr
    table[976] = op_i32RemU_pr_storing
    table[977] = op_i32RemU_pr_pinning
    table[978] = op_i32And_ss
    table[979] = op_i32And_ss_storing
    table[980] = op_i32And_ss_pinning
    table[981] = op_i32And_rs
    table[982] = op_i32And_rs_storing
    table[983] = op_i32And_rs_pinning
    table[984] = op_i32And_si
    table[985] = op_i32And_si_storing
    table[986] = op_i32And_si_pinning
    table[987] = op_i32And_ri
    table[988] = op_i32And_ri_storing
    table[989] = op_i32And_ri_pinning
    table[990] = op_i32And_ps
    table[991] = op_i32And_ps_storing
    table[992] = op_i32And_ps_pinning
    table[993] = op_i32And_pi
    table[994] = op_i32And_pi_storing
    table[995] = op_i32And_pi_pinning
    table[996] = op_i32And_rp
    table[997] = op_i32And_rp_storing
    table[998] = op_i32And_rp_pinning
    table[999] = op_i32Or_ss
    table[1000] = op_i32Or_ss_storing
    table[1001] = op_i32Or_ss_pinning
    table[1002] = op_i32Or_rs
    table[1003] = op_i32Or_rs_storing
    table[1004] = op_i32Or_rs_pinning
    table[1005] = op_i32Or_si
    table[1006] = op_i32Or_si_storing
    table[1007] = op_i32Or_si_pinning
    table[1008] = op_i32Or_ri
    table[1009] = op_i32Or_ri_storing
    table[1010] = op_i32Or_ri_pinning
    table[1011] = op_i32Or_ps
    table[1012] = op_i32Or_ps_storing
    table[1013] = op_i32Or_ps_pinning
    table[1014] = op_i32Or_pi
    table[1015] = op_i32Or_pi_storing
    table[1016] = op_i32Or_pi_pinning
    table[1017] = op_i32Or_rp
    table[1018] = op_i32Or_rp_storing
    table[1019] = op_i32Or_rp_pinning
    table[1020] = op_i32Xor_ss
    table[1021] = op_i32Xor_ss_storing
    table[1022] = op_i32Xor_ss_pinning
    table[1023] = op_i32Xor_rs
    table[1024] = op_i32Xor_rs_storing
    table[1025] = op_i32Xor_rs_pinning
    table[1026] = op_i32Xor_si
    table[1027] = op_i32Xor_si_storing
    table[1028] = op_i32Xor_si_pinning
    table[1029] = op_i32Xor_ri
    table[1030] = op_i32Xor_ri_storing
    table[1031] = op_i32Xor_ri_pinning
    table[1032] = op_i32Xor_ps
    table[1033] = op_i32Xor_ps_storing
    table[1034] = op_i32Xor_ps_pinning
    table[1035] = op_i32Xor_pi
    table[1036] = op_i32Xor_pi_storing
    table[1037] = op_i32Xor_pi_pinning
    table[1038] = op_i32Xor_rp
    table[1039] = op_i32Xor_rp_storing
    table[1040] = op_i32Xor_rp_pinning
    table[1041] = op_i32Shl_ss
    table[1042] = op_i32Shl_ss_storing
    table[1043] = op_i32Shl_ss_pinning
    table[1044] = op_i32Shl_rs
    table[1045] = op_i32Shl_rs_storing
    table[1046] = op_i32Shl_rs_pinning
    table[1047] = op_i32Shl_sr
    table[1048] = op_i32Shl_sr_storing
    table[1049] = op_i32Shl_sr_pinning
    table[1050] = op_i32Shl_si
    table[1051] = op_i32Shl_si_storing
    table[1052] = op_i32Shl_si_pinning
    table[1053] = op_i32Shl_ri
    table[1054] = op_i32Shl_ri_storing
    table[1055] = op_i32Shl_ri_pinning
    table[1056] = op_i32Shl_is
    table[1057] = op_i32Shl_is_storing
    table[1058] = op_i32Shl_is_pinning
    table[1059] = op_i32Shl_ir
    table[1060] = op_i32Shl_ir_storing
    table[1061] = op_i32Shl_ir_pinning
    table[1062] = op_i32Shl_ps
    table[1063] = op_i32Shl_ps_storing
    table[1064] = op_i32Shl_ps_pinning
    table[1065] = op_i32Shl_sp
    table[1066] = op_i32Shl_sp_storing
    table[1067] = op_i32Shl_sp_pinning
    table[1068] = op_i32Shl_pi
    table[1069] = op_i32Shl_pi_storing
    table[1070] = op_i32Shl_pi_pinning
    table[1071] = op_i32Shl_rp
    table[1072] = op_i32Shl_rp_storing
    table[1073] = op_i32Shl_rp_pinning
    table[1074] = op_i32Shl_pr
    table[1075] = op_i32Shl_pr_storing
    table[1076] = op_i32Shl_pr_pinning
    table[1077] = op_i32ShrS_ss
    table[1078] = op_i32ShrS_ss_storing
    table[1079] = op_i32ShrS_ss_pinning
    table[1080] = op_i32ShrS_rs
    table[1081] = op_i32ShrS_rs_storing
    table[1082] = op_i32ShrS_rs_pinning
    table[1083] = op_i32ShrS_sr
    table[1084] = op_i32ShrS_sr_storing
    table[1085] = op_i32ShrS_sr_pinning
    table[1086] = op_i32ShrS_si
    table[1087] = op_i32ShrS_si_storing
    table[1088] = op_i32ShrS_si_pinning
    table[1089] = op_i32ShrS_ri
    table[1090] = op_i32ShrS_ri_storing
    table[1091] = op_i32ShrS_ri_pinning
    table[1092] = op_i32ShrS_is
    table[1093] = op_i32ShrS_is_storing
    table[1094] = op_i32ShrS_is_pinning
    table[1095] = op_i32ShrS_ir
    table[1096] = op_i32ShrS_ir_storing
    table[1097] = op_i32ShrS_ir_pinning
    table[1098] = op_i32ShrS_ps
    table[1099] = op_i32ShrS_ps_storing
    table[1100] = op_i32ShrS_ps_pinning
    table[1101] = op_i32ShrS_sp
    table[1102] = op_i32ShrS_sp_storing
    table[1103] = op_i32ShrS_sp_pinning
    table[1104] = op_i32ShrS_pi
    table[1105] = op_i32ShrS_pi_storing
    table[1106] = op_i32ShrS_pi_pinning
    table[1107] = op_i32ShrS_rp
    table[1108] = op_i32ShrS_rp_storing
    table[1109] = op_i32ShrS_rp_pinning
    table[1110] = op_i32ShrS_pr
    table[1111] = op_i32ShrS_pr_storing
    table[1112] = op_i32ShrS_pr_pinning
    table[1113] = op_i32ShrU_ss
    table[1114] = op_i32ShrU_ss_storing
    table[1115] = op_i32ShrU_ss_pinning
    table[1116] = op_i32ShrU_rs
    table[1117] = op_i32ShrU_rs_storing
    table[1118] = op_i32ShrU_rs_pinning
    table[1119] = op_i32ShrU_sr
    table[1120] = op_i32ShrU_sr_storing
    table[1121] = op_i32ShrU_sr_pinning
    table[1122] = op_i32ShrU_si
    table[1123] = op_i32ShrU_si_storing
    table[1124] = op_i32ShrU_si_pinning
    table[1125] = op_i32ShrU_ri
    table[1126] = op_i32ShrU_ri_storing
    table[1127] = op_i32ShrU_ri_pinning
    table[1128] = op_i32ShrU_is
    table[1129] = op_i32ShrU_is_storing
    table[1130] = op_i32ShrU_is_pinning
    table[1131] = op_i32ShrU_ir
    table[1132] = op_i32ShrU_ir_storing
    table[1133] = op_i32ShrU_ir_pinning
    table[1134] = op_i32ShrU_ps
    table[1135] = op_i32ShrU_ps_storing
    table[1136] = op_i32ShrU_ps_pinning
    table[1137] = op_i32ShrU_sp
    table[1138] = op_i32ShrU_sp_storing
    table[1139] = op_i32ShrU_sp_pinning
    table[1140] = op_i32ShrU_pi
    table[1141] = op_i32ShrU_pi_storing
    table[1142] = op_i32ShrU_pi_pinning
    table[1143] = op_i32ShrU_rp
    table[1144] = op_i32ShrU_rp_storing
    table[1145] = op_i32ShrU_rp_pinning
    table[1146] = op_i32ShrU_pr
    table[1147] = op_i32ShrU_pr_storing
    table[1148] = op_i32ShrU_pr_pinning
    table[1149] = op_i32Rotl_ss
    table[1150] = op_i32Rotl_ss_storing
    table[1151] = op_i32Rotl_rs
    table[1152] = op_i32Rotl_rs_storing
    table[1153] = op_i32Rotl_sr
    table[1154] = op_i32Rotl_sr_storing
    table[1155] = op_i32Rotl_si
    table[1156] = op_i32Rotl_si_storing
    table[1157] = op_i32Rotl_ri
    table[1158] = op_i32Rotl_ri_storing
    table[1159] = op_i32Rotl_is
    table[1160] = op_i32Rotl_is_storing
    table[1161] = op_i32Rotl_ir
    table[1162] = op_i32Rotl_ir_storing
    table[1163] = op_i32Rotr_ss
    table[1164] = op_i32Rotr_ss_storing
    table[1165] = op_i32Rotr_rs
    table[1166] = op_i32Rotr_rs_storing
    table[1167] = op_i32Rotr_sr
    table[1168] = op_i32Rotr_sr_storing
    table[1169] = op_i32Rotr_si
    table[1170] = op_i32Rotr_si_storing
    table[1171] = op_i32Rotr_ri
    table[1172] = op_i32Rotr_ri_storing
    table[1173] = op_i32Rotr_is
    table[1174] = op_i32Rotr_is_storing
    table[1175] = op_i32Rotr_ir
    table[1176] = op_i32Rotr_ir_storing
    table[1177] = op_i64Clz_s
    table[1178] = op_i64Clz_s_storing
    table[1179] = op_i64Clz_r
    table[1180] = op_i64Clz_r_storing
    table[1181] = op_i64Ctz_s
    table[1182] = op_i64Ctz_s_storing
    table[1183] = op_i64Ctz_r
    table[1184] = op_i64Ctz_r_storing
    table[1185] = op_i64Popcnt_s
    table[1186] = op_i64Popcnt_s_storing
    table[1187] = op_i64Popcnt_r
    table[1188] = op_i64Popcnt_r_storing
    table[1189] = op_i64Add_ss
    table[1190] = op_i64Add_ss_storing
    table[1191] = op_i64Add_ss_pinning
    table[1192] = op_i64Add_rs
    table[1193] = op_i64Add_rs_storing
    table[1194] = op_i64Add_rs_pinning
    table[1195] = op_i64Add_si
    table[1196] = op_i64Add_si_storing
    table[1197] = op_i64Add_si_pinning
    table[1198] = op_i64Add_ri
    table[1199] = op_i64Add_ri_storing
    table[1200] = op_i64Add_ri_pinning
    table[1201] = op_i64Add_ps
    table[1202] = op_i64Add_ps_storing
    table[1203] = op_i64Add_ps_pinning
    table[1204] = op_i64Add_pi
    table[1205] = op_i64Add_pi_storing
    table[1206] = op_i64Add_pi_pinning
    table[1207] = op_i64Add_rp
    table[1208] = op_i64Add_rp_storing
    table[1209] = op_i64Add_rp_pinning
    table[1210] = op_i64Sub_ss
    table[1211] = op_i64Sub_ss_storing
    table[1212] = op_i64Sub_rs
    table[1213] = op_i64Sub_rs_storing
    table[1214] = op_i64Sub_sr
    table[1215] = op_i64Sub_sr_storing
    table[1216] = op_i64Sub_si
    table[1217] = op_i64Sub_si_storing
    table[1218] = op_i64Sub_ri
    table[1219] = op_i64Sub_ri_storing
    table[1220] = op_i64Sub_is
    table[1221] = op_i64Sub_is_storing
    table[1222] = op_i64Sub_ir
    table[1223] = op_i64Sub_ir_storing
    table[1224] = op_i64Mul_ss
    table[1225] = op_i64Mul_ss_storing
    table[1226] = op_i64Mul_ss_pinning
    table[1227] = op_i64Mul_rs
    table[1228] = op_i64Mul_rs_storing
    table[1229] = op_i64Mul_rs_pinning
    table[1230] = op_i64Mul_si
    table[1231] = op_i64Mul_si_storing
    table[1232] = op_i64Mul_si_pinning
    table[1233] = op_i64Mul_ri
    table[1234] = op_i64Mul_ri_storing
    table[1235] = op_i64Mul_ri_pinning
    table[1236] = op_i64Mul_ps
    table[1237] = op_i64Mul_ps_storing
    table[1238] = op_i64Mul_ps_pinning
    table[1239] = op_i64Mul_pi
    table[1240] = op_i64Mul_pi_storing
    table[1241] = op_i64Mul_pi_pinning
    table[1242] = op_i64Mul_rp
    table[1243] = op_i64Mul_rp_storing
    table[1244] = op_i64Mul_rp_pinning
    table[1245] = op_i64DivS_ss
    table[1246] = op_i64DivS_ss_storing
    table[1247] = op_i64DivS_si
    table[1248] = op_i64DivS_si_storing
    table[1249] = op_i64DivS_rs
    table[1250] = op_i64DivS_rs_storing
    table[1251] = op_i64DivS_sr
    table[1252] = op_i64DivS_sr_storing
    table[1253] = op_i64DivS_ri
    table[1254] = op_i64DivS_ri_storing
    table[1255] = op_i64DivU_ss
    table[1256] = op_i64DivU_ss_storing
    table[1257] = op_i64DivU_si
    table[1258] = op_i64DivU_si_storing
    table[1259] = op_i64DivU_rs
    table[1260] = op_i64DivU_rs_storing
    table[1261] = op_i64DivU_sr
    table[1262] = op_i64DivU_sr_storing
    table[1263] = op_i64DivU_ri
    table[1264] = op_i64DivU_ri_storing
    table[1265] = op_i64RemS_ss
    table[1266] = op_i64RemS_ss_storing
    table[1267] = op_i64RemS_si
    table[1268] = op_i64RemS_si_storing
    table[1269] = op_i64RemS_rs
    table[1270] = op_i64RemS_rs_storing
    table[1271] = op_i64RemS_sr
    table[1272] = op_i64RemS_sr_storing
    table[1273] = op_i64RemS_ri
    table[1274] = op_i64RemS_ri_storing
    table[1275] = op_i64RemU_ss
    table[1276] = op_i64RemU_ss_storing
    table[1277] = op_i64RemU_ss_pinning
    table[1278] = op_i64RemU_si
    table[1279] = op_i64RemU_si_storing
    table[1280] = op_i64RemU_si_pinning
    table[1281] = op_i64RemU_rs
    table[1282] = op_i64RemU_rs_storing
    table[1283] = op_i64RemU_rs_pinning
    table[1284] = op_i64RemU_sr
    table[1285] = op_i64RemU_sr_storing
    table[1286] = op_i64RemU_sr_pinning
    table[1287] = op_i64RemU_ri
    table[1288] = op_i64RemU_ri_storing
    table[1289] = op_i64RemU_ri_pinning
    table[1290] = op_i64RemU_ps
    table[1291] = op_i64RemU_ps_storing
    table[1292] = op_i64RemU_ps_pinning
    table[1293] = op_i64RemU_sp
    table[1294] = op_i64RemU_sp_storing
    table[1295] = op_i64RemU_sp_pinning
    table[1296] = op_i64RemU_pi
    table[1297] = op_i64RemU_pi_storing
    table[1298] = op_i64RemU_pi_pinning
    table[1299] = op_i64RemU_rp
    table[1300] = op_i64RemU_rp_storing
    table[1301] = op_i64RemU_rp_pinning
    table[1302] = op_i64RemU_pr
    table[1303] = op_i64RemU_pr_storing
    table[1304] = op_i64RemU_pr_pinning
    table[1305] = op_i64And_ss
    table[1306] = op_i64And_ss_storing
    table[1307] = op_i64And_ss_pinning
    table[1308] = op_i64And_rs
    table[1309] = op_i64And_rs_storing
    table[1310] = op_i64And_rs_pinning
    table[1311] = op_i64And_si
    table[1312] = op_i64And_si_storing
    table[1313] = op_i64And_si_pinning
    table[1314] = op_i64And_ri
    table[1315] = op_i64And_ri_storing
    table[1316] = op_i64And_ri_pinning
    table[1317] = op_i64And_ps
    table[1318] = op_i64And_ps_storing
    table[1319] = op_i64And_ps_pinning
    table[1320] = op_i64And_pi
    table[1321] = op_i64And_pi_storing
    table[1322] = op_i64And_pi_pinning
    table[1323] = op_i64And_rp
    table[1324] = op_i64And_rp_storing
    table[1325] = op_i64And_rp_pinning
    table[1326] = op_i64Or_ss
    table[1327] = op_i64Or_ss_storing
    table[1328] = op_i64Or_ss_pinning
    table[1329] = op_i64Or_rs
    table[1330] = op_i64Or_rs_storing
    table[1331] = op_i64Or_rs_pinning
    table[1332] = op_i64Or_si
    table[1333] = op_i64Or_si_storing
    table[1334] = op_i64Or_si_pinning
    table[1335] = op_i64Or_ri
    table[1336] = op_i64Or_ri_storing
    table[1337] = op_i64Or_ri_pinning
    table[1338] = op_i64Or_ps
    table[1339] = op_i64Or_ps_storing
    table[1340] = op_i64Or_ps_pinning
    table[1341] = op_i64Or_pi
    table[1342] = op_i64Or_pi_storing
    table[1343] = op_i64Or_pi_pinning
    table[1344] = op_i64Or_rp
    table[1345] = op_i64Or_rp_storing
    table[1346] = op_i64Or_rp_pinning
    table[1347] = op_i64Xor_ss
    table[1348] = op_i64Xor_ss_storing
    table[1349] = op_i64Xor_ss_pinning
    table[1350] = op_i64Xor_rs
    table[1351] = op_i64Xor_rs_storing
    table[1352] = op_i64Xor_rs_pinning
    table[1353] = op_i64Xor_si
    table[1354] = op_i64Xor_si_storing
    table[1355] = op_i64Xor_si_pinning
    table[1356] = op_i64Xor_ri
    table[1357] = op_i64Xor_ri_storing
    table[1358] = op_i64Xor_ri_pinning
    table[1359] = op_i64Xor_ps
    table[1360] = op_i64Xor_ps_storing
    table[1361] = op_i64Xor_ps_pinning
    table[1362] = op_i64Xor_pi
    table[1363] = op_i64Xor_pi_storing
    table[1364] = op_i64Xor_pi_pinning
    table[1365] = op_i64Xor_rp
    table[1366] = op_i64Xor_rp_storing
    table[1367] = op_i64Xor_rp_pinning
    table[1368] = op_i64Shl_ss
    table[1369] = op_i64Shl_ss_storing
    table[1370] = op_i64Shl_ss_pinning
    table[1371] = op_i64Shl_rs
    table[1372] = op_i64Shl_rs_storing
    table[1373] = op_i64Shl_rs_pinning
    table[1374] = op_i64Shl_sr
    table[1375] = op_i64Shl_sr_storing
    table[1376] = op_i64Shl_sr_pinning
    table[1377] = op_i64Shl_si
    table[1378] = op_i64Shl_si_storing
    table[1379] = op_i64Shl_si_pinning
    table[1380] = op_i64Shl_ri
    table[1381] = op_i64Shl_ri_storing
    table[1382] = op_i64Shl_ri_pinning
    table[1383] = op_i64Shl_is
    table[1384] = op_i64Shl_is_storing
    table[1385] = op_i64Shl_is_pinning
    table[1386] = op_i64Shl_ir
    table[1387] = op_i64Shl_ir_storing
    table[1388] = op_i64Shl_ir_pinning
    table[1389] = op_i64Shl_ps
    table[1390] = op_i64Shl_ps_storing
    table[1391] = op_i64Shl_ps_pinning
    table[1392] = op_i64Shl_sp
    table[1393] = op_i64Shl_sp_storing
    table[1394] = op_i64Shl_sp_pinning
    table[1395] = op_i64Shl_pi
    table[1396] = op_i64Shl_pi_storing
    table[1397] = op_i64Shl_pi_pinning
    table[1398] = op_i64Shl_rp
    table[1399] = op_i64Shl_rp_storing
    table[1400] = op_i64Shl_rp_pinning
    table[1401] = op_i64Shl_pr
    table[1402] = op_i64Shl_pr_storing
    table[1403] = op_i64Shl_pr_pinning
    table[1404] = op_i64ShrS_ss
    table[1405] = op_i64ShrS_ss_storing
    table[1406] = op_i64ShrS_rs
    table[1407] = op_i64ShrS_rs_storing
    table[1408] = op_i64ShrS_sr
    table[1409] = op_i64ShrS_sr_storing
    table[1410] = op_i64ShrS_si
    table[1411] = op_i64ShrS_si_storing
    table[1412] = op_i64ShrS_ri
    table[1413] = op_i64ShrS_ri_storing
    table[1414] = op_i64ShrS_is
    table[1415] = op_i64ShrS_is_storing
    table[1416] = op_i64ShrS_ir
    table[1417] = op_i64ShrS_ir_storing
    table[1418] = op_i64ShrU_ss
    table[1419] = op_i64ShrU_ss_storing
    table[1420] = op_i64ShrU_ss_pinning
    table[1421] = op_i64ShrU_rs
    table[1422] = op_i64ShrU_rs_storing
    table[1423] = op_i64ShrU_rs_pinning
    table[1424] = op_i64ShrU_sr
    table[1425] = op_i64ShrU_sr_storing
    table[1426] = op_i64ShrU_sr_pinning
    table[1427] = op_i64ShrU_si
    table[1428] = op_i64ShrU_si_storing
    table[1429] = op_i64ShrU_si_pinning
    table[1430] = op_i64ShrU_ri
    table[1431] = op_i64ShrU_ri_storing
    table[1432] = op_i64ShrU_ri_pinning
    table[1433] = op_i64ShrU_is
    table[1434] = op_i64ShrU_is_storing
    table[1435] = op_i64ShrU_is_pinning
    table[1436] = op_i64ShrU_ir
    table[1437] = op_i64ShrU_ir_storing
    table[1438] = op_i64ShrU_ir_pinning
    table[1439] = op_i64ShrU_ps
    table[1440] = op_i64ShrU_ps_storing
    table[1441] = op_i64ShrU_ps_pinning
    table[1442] = op_i64ShrU_sp
    table[1443] = op_i64ShrU_sp_storing
    table[1444] = op_i64ShrU_sp_pinning
    table[1445] = op_i64ShrU_pi
    table[1446] = op_i64ShrU_pi_storing
    table[1447] = op_i64ShrU_pi_pinning
    table[1448] = op_i64ShrU_rp
    table[1449] = op_i64ShrU_rp_storing
    table[1450] = op_i64ShrU_rp_pinning
    table[1451] = op_i64ShrU_pr
    table[1452] = op_i64ShrU_pr_storing
    table[1453] = op_i64ShrU_pr_pinning
    table[1454] = op_i64Rotl_ss
    table[1455] = op_i64Rotl_ss_storing
    table[1456] = op_i64Rotl_rs
    table[1457] = op_i64Rotl_rs_storing
    table[1458] = op_i64Rotl_sr
    table[1459] = op_i64Rotl_sr_storing
    table[1460] = op_i64Rotl_si
    table[1461] = op_i64Rotl_si_storing
    table[1462] = op_i64Rotl_ri
    table[1463] = op_i64Rotl_ri_storing
    table[1464] = op_i64Rotl_is
    table[1465] = op_i64Rotl_is_storing
    table[1466] = op_i64Rotl_ir
    table[1467] = op_i64Rotl_ir_storing
    table[1468] = op_i64Rotr_ss
    table[1469] = op_i64Rotr_ss_storing
    table[1470] = op_i64Rotr_rs
    table[1471] = op_i64Rotr_rs_storing
    table[1472] = op_i64Rotr_sr
    table[1473] = op_i64Rotr_sr_storing
    table[1474] = op_i64Rotr_si
    table[1475] = op_i64Rotr_si_storing
    table[1476] = op_i64Rotr_ri
    table[1477] = op_i64Rotr_ri_storing
    table[1478] = op_i64Rotr_is
    table[1479] = op_i64Rotr_is_storing
    table[1480] = op_i64Rotr_ir
    table[1481] = op_i64Rotr_ir_storing
    table[1482] = op_f32Abs_s
    table[1483] = op_f32Abs_s_storing
    table[1484] = op_f32Abs_r
    table[1485] = op_f32Abs_r_storing
    table[1486] = op_f32Neg_s
    table[1487] = op_f32Neg_s_storing
    table[1488] = op_f32Neg_r
    table[1489] = op_f32Neg_r_storing
    table[1490] = op_f32Ceil_s
    table[1491] = op_f32Ceil_s_storing
    table[1492] = op_f32Ceil_r
    table[1493] = op_f32Ceil_r_storing
    table[1494] = op_f32Floor_s
    table[1495] = op_f32Floor_s_storing
    table[1496] = op_f32Floor_r
    table[1497] = op_f32Floor_r_storing
    table[1498] = op_f32Trunc_s
    table[1499] = op_f32Trunc_s_storing
    table[1500] = op_f32Trunc_r
    table[1501] = op_f32Trunc_r_storing
    table[1502] = op_f32Nearest_s
    table[1503] = op_f32Nearest_s_storing
    table[1504] = op_f32Nearest_r
    table[1505] = op_f32Nearest_r_storing
    table[1506] = op_f32Sqrt_s
    table[1507] = op_f32Sqrt_s_storing
    table[1508] = op_f32Sqrt_r
    table[1509] = op_f32Sqrt_r_storing
    table[1510] = op_f32Add_ss
    table[1511] = op_f32Add_ss_storing
    table[1512] = op_f32Add_rs
    table[1513] = op_f32Add_rs_storing
    table[1514] = op_f32Add_si
    table[1515] = op_f32Add_si_storing
    table[1516] = op_f32Add_ri
    table[1517] = op_f32Add_ri_storing
    table[1518] = op_f32Sub_ss
    table[1519] = op_f32Sub_ss_storing
    table[1520] = op_f32Sub_rs
    table[1521] = op_f32Sub_rs_storing
    table[1522] = op_f32Sub_sr
    table[1523] = op_f32Sub_sr_storing
    table[1524] = op_f32Sub_si
    table[1525] = op_f32Sub_si_storing
    table[1526] = op_f32Sub_ri
    table[1527] = op_f32Sub_ri_storing
    table[1528] = op_f32Sub_is
    table[1529] = op_f32Sub_is_storing
    table[1530] = op_f32Sub_ir
    table[1531] = op_f32Sub_ir_storing
    table[1532] = op_f32Mul_ss
    table[1533] = op_f32Mul_ss_storing
    table[1534] = op_f32Mul_rs
    table[1535] = op_f32Mul_rs_storing
    table[1536] = op_f32Mul_si
    table[1537] = op_f32Mul_si_storing
    table[1538] = op_f32Mul_ri
    table[1539] = op_f32Mul_ri_storing
    table[1540] = op_f32Div_ss
    table[1541] = op_f32Div_ss_storing
    table[1542] = op_f32Div_rs
    table[1543] = op_f32Div_rs_storing
    table[1544] = op_f32Div_sr
    table[1545] = op_f32Div_sr_storing
    table[1546] = op_f32Div_si
    table[1547] = op_f32Div_si_storing
    table[1548] = op_f32Div_ri
    table[1549] = op_f32Div_ri_storing
    table[1550] = op_f32Div_is
    table[1551] = op_f32Div_is_storing
    table[1552] = op_f32Div_ir
    table[1553] = op_f32Div_ir_storing
    table[1554] = op_f32Min_ss
    table[1555] = op_f32Min_ss_storing
    table[1556] = op_f32Min_rs
    table[1557] = op_f32Min_rs_storing
    table[1558] = op_f32Min_si
    table[1559] = op_f32Min_si_storing
    table[1560] = op_f32Min_ri
    table[1561] = op_f32Min_ri_storing
    table[1562] = op_f32Max_ss
    table[1563] = op_f32Max_ss_storing
    table[1564] = op_f32Max_rs
    table[1565] = op_f32Max_rs_storing
    table[1566] = op_f32Max_si
    table[1567] = op_f32Max_si_storing
    table[1568] = op_f32Max_ri
    table[1569] = op_f32Max_ri_storing
    table[1570] = op_f32Copysign_ss
    table[1571] = op_f32Copysign_ss_storing
    table[1572] = op_f32Copysign_rs
    table[1573] = op_f32Copysign_rs_storing
    table[1574] = op_f32Copysign_sr
    table[1575] = op_f32Copysign_sr_storing
    table[1576] = op_f64Abs_s
    table[1577] = op_f64Abs_s_storing
    table[1578] = op_f64Abs_r
    table[1579] = op_f64Abs_r_storing
    table[1580] = op_f64Neg_s
    table[1581] = op_f64Neg_s_storing
    table[1582] = op_f64Neg_r
    table[1583] = op_f64Neg_r_storing
    table[1584] = op_f64Ceil_s
    table[1585] = op_f64Ceil_s_storing
    table[1586] = op_f64Ceil_r
    table[1587] = op_f64Ceil_r_storing
    table[1588] = op_f64Floor_s
    table[1589] = op_f64Floor_s_storing
    table[1590] = op_f64Floor_r
    table[1591] = op_f64Floor_r_storing
    table[1592] = op_f64Trunc_s
    table[1593] = op_f64Trunc_s_storing
    table[1594] = op_f64Trunc_r
    table[1595] = op_f64Trunc_r_storing
    table[1596] = op_f64Nearest_s
    table[1597] = op_f64Nearest_s_storing
    table[1598] = op_f64Nearest_r
    table[1599] = op_f64Nearest_r_storing
    table[1600] = op_f64Sqrt_s
    table[1601] = op_f64Sqrt_s_storing
    table[1602] = op_f64Sqrt_r
    table[1603] = op_f64Sqrt_r_storing
    table[1604] = op_f64Add_ss
    table[1605] = op_f64Add_ss_storing
    table[1606] = op_f64Add_rs
    table[1607] = op_f64Add_rs_storing
    table[1608] = op_f64Add_si
    table[1609] = op_f64Add_si_storing
    table[1610] = op_f64Add_ri
    table[1611] = op_f64Add_ri_storing
    table[1612] = op_f64Sub_ss
    table[1613] = op_f64Sub_ss_storing
    table[1614] = op_f64Sub_rs
    table[1615] = op_f64Sub_rs_storing
    table[1616] = op_f64Sub_sr
    table[1617] = op_f64Sub_sr_storing
    table[1618] = op_f64Sub_si
    table[1619] = op_f64Sub_si_storing
    table[1620] = op_f64Sub_ri
    table[1621] = op_f64Sub_ri_storing
    table[1622] = op_f64Sub_is
    table[1623] = op_f64Sub_is_storing
    table[1624] = op_f64Sub_ir
    table[1625] = op_f64Sub_ir_storing
    table[1626] = op_f64Mul_ss
    table[1627] = op_f64Mul_ss_storing
    table[1628] = op_f64Mul_rs
    table[1629] = op_f64Mul_rs_storing
    table[1630] = op_f64Mul_si
    table[1631] = op_f64Mul_si_storing
    table[1632] = op_f64Mul_ri
    table[1633] = op_f64Mul_ri_storing
    table[1634] = op_f64Div_ss
    table[1635] = op_f64Div_ss_storing
    table[1636] = op_f64Div_rs
    table[1637] = op_f64Div_rs_storing
    table[1638] = op_f64Div_sr
    table[1639] = op_f64Div_sr_storing
    table[1640] = op_f64Div_si
    table[1641] = op_f64Div_si_storing
    table[1642] = op_f64Div_ri
    table[1643] = op_f64Div_ri_storing
    table[1644] = op_f64Div_is
    table[1645] = op_f64Div_is_storing
    table[1646] = op_f64Div_ir
    table[1647] = op_f64Div_ir_storing
    table[1648] = op_f64Min_ss
    table[1649] = op_f64Min_ss_storing
    table[1650] = op_f64Min_rs
    table[1651] = op_f64Min_rs_storing
    table[1652] = op_f64Min_si
    table[1653] = op_f64Min_si_storing
    table[1654] = op_f64Min_ri
    table[1655] = op_f64Min_ri_storing
    table[1656] = op_f64Max_ss
    table[1657] = op_f64Max_ss_storing
    table[1658] = op_f64Max_rs
    table[1659] = op_f64Max_rs_storing
    table[1660] = op_f64Max_si
    table[1661] = op_f64Max_si_storing
    table[1662] = op_f64Max_ri
    table[1663] = op_f64Max_ri_storing
    table[1664] = op_f64Copysign_ss
    table[1665] = op_f64Copysign_ss_storing
    table[1666] = op_f64Copysign_rs
    table[1667] = op_f64Copysign_rs_storing
    table[1668] = op_f64Copysign_sr
    table[1669] = op_f64Copysign_sr_storing
    table[1670] = op_i32WrapI64_s
    table[1671] = op_i32WrapI64_s_storing
    table[1672] = op_i32WrapI64_r
    table[1673] = op_i32WrapI64_r_storing
    table[1674] = op_i32TruncF32S_s
    table[1675] = op_i32TruncF32S_s_storing
    table[1676] = op_i32TruncF32S_r
    table[1677] = op_i32TruncF32S_r_storing
    table[1678] = op_i32TruncF32U_s
    table[1679] = op_i32TruncF32U_s_storing
    table[1680] = op_i32TruncF32U_r
    table[1681] = op_i32TruncF32U_r_storing
    table[1682] = op_i32TruncF64S_s
    table[1683] = op_i32TruncF64S_s_storing
    table[1684] = op_i32TruncF64S_r
    table[1685] = op_i32TruncF64S_r_storing
    table[1686] = op_i32TruncF64U_s
    table[1687] = op_i32TruncF64U_s_storing
    table[1688] = op_i32TruncF64U_r
    table[1689] = op_i32TruncF64U_r_storing
    table[1690] = op_i64TruncF32S_s
    table[1691] = op_i64TruncF32S_s_storing
    table[1692] = op_i64TruncF32S_r
    table[1693] = op_i64TruncF32S_r_storing
    table[1694] = op_i64TruncF32U_s
    table[1695] = op_i64TruncF32U_s_storing
    table[1696] = op_i64TruncF32U_r
    table[1697] = op_i64TruncF32U_r_storing
    table[1698] = op_i64TruncF64S_s
    table[1699] = op_i64TruncF64S_s_storing
    table[1700] = op_i64TruncF64S_r
    table[1701] = op_i64TruncF64S_r_storing
    table[1702] = op_i64TruncF64U_s
    table[1703] = op_i64TruncF64U_s_storing
    table[1704] = op_i64TruncF64U_r
    table[1705] = op_i64TruncF64U_r_storing
    table[1706] = op_f32ConvertI32S_s
    table[1707] = op_f32ConvertI32S_s_storing
    table[1708] = op_f32ConvertI32S_r
    table[1709] = op_f32ConvertI32S_r_storing
    table[1710] = op_f32ConvertI32U_s
    table[1711] = op_f32ConvertI32U_s_storing
    table[1712] = op_f32ConvertI32U_r
    table[1713] = op_f32ConvertI32U_r_storing
    table[1714] = op_f32ConvertI64S_s
    table[1715] = op_f32ConvertI64S_s_storing
    table[1716] = op_f32ConvertI64S_r
    table[1717] = op_f32ConvertI64S_r_storing
    table[1718] = op_f32ConvertI64U_s
    table[1719] = op_f32ConvertI64U_s_storing
    table[1720] = op_f32ConvertI64U_r
    table[1721] = op_f32ConvertI64U_r_storing
    table[1722] = op_f32DemoteF64_s
    table[1723] = op_f32DemoteF64_s_storing
    table[1724] = op_f32DemoteF64_r
    table[1725] = op_f32DemoteF64_r_storing
    table[1726] = op_f64ConvertI32S_s
    table[1727] = op_f64ConvertI32S_s_storing
    table[1728] = op_f64ConvertI32S_r
    table[1729] = op_f64ConvertI32S_r_storing
    table[1730] = op_f64ConvertI32U_s
    table[1731] = op_f64ConvertI32U_s_storing
    table[1732] = op_f64ConvertI32U_r
    table[1733] = op_f64ConvertI32U_r_storing
    table[1734] = op_f64ConvertI64S_s
    table[1735] = op_f64ConvertI64S_s_storing
    table[1736] = op_f64ConvertI64S_r
    table[1737] = op_f64ConvertI64S_r_storing
    table[1738] = op_f64ConvertI64U_s
    table[1739] = op_f64ConvertI64U_s_storing
    table[1740] = op_f64ConvertI64U_r
    table[1741] = op_f64ConvertI64U_r_storing
    table[1742] = op_f64PromoteF32_s
    table[1743] = op_f64PromoteF32_s_storing
    table[1744] = op_f64PromoteF32_r
    table[1745] = op_f64PromoteF32_r_storing
    table[1746] = op_i32ReinterpretF32_s
    table[1747] = op_i32ReinterpretF32_s_storing
    table[1748] = op_i32ReinterpretF32_r
    table[1749] = op_i32ReinterpretF32_r_storing
    table[1750] = op_i64ReinterpretF64_s
    table[1751] = op_i64ReinterpretF64_s_storing
    table[1752] = op_i64ReinterpretF64_r
    table[1753] = op_i64ReinterpretF64_r_storing
    table[1754] = op_f32ReinterpretI32_s
    table[1755] = op_f32ReinterpretI32_s_storing
    table[1756] = op_f32ReinterpretI32_r
    table[1757] = op_f32ReinterpretI32_r_storing
    table[1758] = op_f64ReinterpretI64_s
    table[1759] = op_f64ReinterpretI64_s_storing
    table[1760] = op_f64ReinterpretI64_r
    table[1761] = op_f64ReinterpretI64_r_storing
    table[1762] = op_i32Extend8S_s
    table[1763] = op_i32Extend8S_s_storing
    table[1764] = op_i32Extend8S_r
    table[1765] = op_i32Extend8S_r_storing
    table[1766] = op_i32Extend16S_s
    table[1767] = op_i32Extend16S_s_storing
    table[1768] = op_i32Extend16S_r
    table[1769] = op_i32Extend16S_r_storing
    table[1770] = op_i64Extend8S_s
    table[1771] = op_i64Extend8S_s_storing
    table[1772] = op_i64Extend8S_r
    table[1773] = op_i64Extend8S_r_storing
    table[1774] = op_i64Extend16S_s
    table[1775] = op_i64Extend16S_s_storing
    table[1776] = op_i64Extend16S_r
    table[1777] = op_i64Extend16S_r_storing
    table[1778] = op_i64Extend32S_s
    table[1779] = op_i64Extend32S_s_storing
    table[1780] = op_i64Extend32S_r
    table[1781] = op_i64Extend32S_r_storing
    table[1782] = op_i32TruncSatF32S_s
    table[1783] = op_i32TruncSatF32S_s_storing
    table[1784] = op_i32TruncSatF32S_r
    table[1785] = op_i32TruncSatF32S_r_storing
    table[1786] = op_i32TruncSatF32U_s
    table[1787] = op_i32TruncSatF32U_s_storing
    table[1788] = op_i32TruncSatF32U_r
    table[1789] = op_i32TruncSatF32U_r_storing
    table[1790] = op_i32TruncSatF64S_s
    table[1791] = op_i32TruncSatF64S_s_storing
    table[1792] = op_i32TruncSatF64S_r
    table[1793] = op_i32TruncSatF64S_r_storing
    table[1794] = op_i32TruncSatF64U_s
    table[1795] = op_i32TruncSatF64U_s_storing
    table[1796] = op_i32TruncSatF64U_r
    table[1797] = op_i32TruncSatF64U_r_storing
    table[1798] = op_i64TruncSatF32S_s
    table[1799] = op_i64TruncSatF32S_s_storing
    table[1800] = op_i64TruncSatF32S_r
    table[1801] = op_i64TruncSatF32S_r_storing
    table[1802] = op_i64TruncSatF32U_s
    table[1803] = op_i64TruncSatF32U_s_storing
    table[1804] = op_i64TruncSatF32U_r
    table[1805] = op_i64TruncSatF32U_r_storing
    table[1806] = op_i64TruncSatF64S_s
    table[1807] = op_i64TruncSatF64S_s_storing
    table[1808] = op_i64TruncSatF64S_r
    table[1809] = op_i64TruncSatF64S_r_storing
    table[1810] = op_i64TruncSatF64U_s
    table[1811] = op_i64TruncSatF64U_s_storing
    table[1812] = op_i64TruncSatF64U_r
    table[1813] = op_i64TruncSatF64U_r_storing
    table[1814] = op_v128Load_s
    table[1815] = op_v128Load_r
    table[1816] = op_v128Load8x8S_s
    table[1817] = op_v128Load8x8S_r
    table[1818] = op_v128Load8x8U_s
    table[1819] = op_v128Load8x8U_r
    table[1820] = op_v128Load16x4S_s
    table[1821] = op_v128Load16x4S_r
    table[1822] = op_v128Load16x4U_s
    table[1823] = op_v128Load16x4U_r
    table[1824] = op_v128Load32x2S_s
    table[1825] = op_v128Load32x2S_r
    table[1826] = op_v128Load32x2U_s
    table[1827] = op_v128Load32x2U_r
    table[1828] = op_v128Load8Splat_s
    table[1829] = op_v128Load8Splat_r
    table[1830] = op_v128Load16Splat_s
    table[1831] = op_v128Load16Splat_r
    table[1832] = op_v128Load32Splat_s
    table[1833] = op_v128Load32Splat_r
    table[1834] = op_v128Load64Splat_s
    table[1835] = op_v128Load64Splat_r
    table[1836] = op_v128Store_ss
    table[1837] = op_v128Store_rs
    table[1838] = op_i8x16Swizzle_s
    table[1839] = op_i8x16Swizzle_is
    table[1840] = op_i8x16Splat_s
    table[1841] = op_i8x16Splat_r
    table[1842] = op_i16x8Splat_s
    table[1843] = op_i16x8Splat_r
    table[1844] = op_i32x4Splat_s
    table[1845] = op_i32x4Splat_r
    table[1846] = op_i64x2Splat_s
    table[1847] = op_i64x2Splat_r
    table[1848] = op_f32x4Splat_r
    table[1849] = op_f64x2Splat_r
    table[1850] = op_i8x16ExtractLaneU_s
    table[1851] = op_i8x16ExtractLaneU_s_storing
    table[1852] = op_i8x16ReplaceLane_s
    table[1853] = op_i8x16ReplaceLane_r
    table[1854] = op_i16x8ExtractLaneU_s
    table[1855] = op_i16x8ExtractLaneU_s_storing
    table[1856] = op_i16x8ReplaceLane_s
    table[1857] = op_i16x8ReplaceLane_r
    table[1858] = op_i32x4ReplaceLane_s
    table[1859] = op_i32x4ReplaceLane_r
    table[1860] = op_i64x2ReplaceLane_s
    table[1861] = op_i64x2ReplaceLane_r
    table[1862] = op_f32x4ReplaceLane_r
    table[1863] = op_f64x2ReplaceLane_r
    table[1864] = op_i8x16Eq_s
    table[1865] = op_i8x16Eq_si
    table[1866] = op_i8x16Ne_s
    table[1867] = op_i8x16Ne_si
    table[1868] = op_i8x16LtS_s
    table[1869] = op_i8x16LtS_si
    table[1870] = op_i8x16LtS_is
    table[1871] = op_i8x16LtU_s
    table[1872] = op_i8x16LtU_si
    table[1873] = op_i8x16LtU_is
    table[1874] = op_i8x16LeS_s
    table[1875] = op_i8x16LeS_si
    table[1876] = op_i8x16LeS_is
    table[1877] = op_i8x16LeU_s
    table[1878] = op_i8x16LeU_si
    table[1879] = op_i8x16LeU_is
    table[1880] = op_i16x8Eq_s
    table[1881] = op_i16x8Eq_si
    table[1882] = op_i16x8Ne_s
    table[1883] = op_i16x8Ne_si
    table[1884] = op_i16x8LtS_s
    table[1885] = op_i16x8LtS_si
    table[1886] = op_i16x8LtS_is
    table[1887] = op_i16x8LtU_s
    table[1888] = op_i16x8LtU_si
    table[1889] = op_i16x8LtU_is
    table[1890] = op_i16x8LeS_s
    table[1891] = op_i16x8LeS_si
    table[1892] = op_i16x8LeS_is
    table[1893] = op_i16x8LeU_s
    table[1894] = op_i16x8LeU_si
    table[1895] = op_i16x8LeU_is
    table[1896] = op_i32x4Eq_s
    table[1897] = op_i32x4Eq_si
    table[1898] = op_i32x4Ne_s
    table[1899] = op_i32x4Ne_si
    table[1900] = op_i32x4LtS_s
    table[1901] = op_i32x4LtS_si
    table[1902] = op_i32x4LtS_is
    table[1903] = op_i32x4LtU_s
    table[1904] = op_i32x4LtU_si
    table[1905] = op_i32x4LtU_is
    table[1906] = op_i32x4LeS_s
    table[1907] = op_i32x4LeS_si
    table[1908] = op_i32x4LeS_is
    table[1909] = op_i32x4LeU_s
    table[1910] = op_i32x4LeU_si
    table[1911] = op_i32x4LeU_is
    table[1912] = op_f32x4Eq_s
    table[1913] = op_f32x4Eq_si
    table[1914] = op_f32x4Ne_s
    table[1915] = op_f32x4Ne_si
    table[1916] = op_f32x4Lt_s
    table[1917] = op_f32x4Lt_si
    table[1918] = op_f32x4Lt_is
    table[1919] = op_f32x4Le_s
    table[1920] = op_f32x4Le_si
    table[1921] = op_f32x4Le_is
    table[1922] = op_f64x2Eq_s
    table[1923] = op_f64x2Eq_si
    table[1924] = op_f64x2Ne_s
    table[1925] = op_f64x2Ne_si
    table[1926] = op_f64x2Lt_s
    table[1927] = op_f64x2Lt_si
    table[1928] = op_f64x2Lt_is
    table[1929] = op_f64x2Le_s
    table[1930] = op_f64x2Le_si
    table[1931] = op_f64x2Le_is
    table[1932] = op_v128Not_s
    table[1933] = op_v128And_s
    table[1934] = op_v128And_si
    table[1935] = op_v128Andnot_s
    table[1936] = op_v128Andnot_si
    table[1937] = op_v128Or_s
    table[1938] = op_v128Or_si
    table[1939] = op_v128Xor_s
    table[1940] = op_v128Xor_si
    table[1941] = op_v128Bitselect_s
    table[1942] = op_v128AnyTrue_s
    table[1943] = op_v128AnyTrue_s_storing
    table[1944] = op_v128Load8Lane_s
    table[1945] = op_v128Load8Lane_r
    table[1946] = op_v128Load16Lane_s
    table[1947] = op_v128Load16Lane_r
    table[1948] = op_v128Load32Lane_s
    table[1949] = op_v128Load32Lane_r
    table[1950] = op_v128Load64Lane_s
    table[1951] = op_v128Load64Lane_r
    table[1952] = op_v128Load32Zero_s
    table[1953] = op_v128Load32Zero_r
    table[1954] = op_v128Load64Zero_s
    table[1955] = op_v128Load64Zero_r
    table[1956] = op_f32x4DemoteF64x2Zero_s
    table[1957] = op_f64x2PromoteLowF32x4_s
    table[1958] = op_i8x16Abs_s
    table[1959] = op_i8x16Neg_s
    table[1960] = op_i8x16Popcnt_s
    table[1961] = op_i8x16AllTrue_s
    table[1962] = op_i8x16AllTrue_s_storing
    table[1963] = op_i8x16Bitmask_s
    table[1964] = op_i8x16Bitmask_s_storing
    table[1965] = op_i8x16NarrowI16x8S_s
    table[1966] = op_i8x16NarrowI16x8S_si
    table[1967] = op_i8x16NarrowI16x8U_s
    table[1968] = op_i8x16NarrowI16x8U_si
    table[1969] = op_f32x4Ceil_s
    table[1970] = op_f32x4Floor_s
    table[1971] = op_f32x4Trunc_s
    table[1972] = op_f32x4Nearest_s
    table[1973] = op_i8x16Shl_s
    table[1974] = op_i8x16Shl_r
    table[1975] = op_i8x16Shl_i
    table[1976] = op_i8x16ShrS_s
    table[1977] = op_i8x16ShrS_r
    table[1978] = op_i8x16ShrS_i
    table[1979] = op_i8x16ShrU_s
    table[1980] = op_i8x16ShrU_r
    table[1981] = op_i8x16ShrU_i
    table[1982] = op_i8x16Add_s
    table[1983] = op_i8x16Add_si
    table[1984] = op_i8x16AddSatS_s
    table[1985] = op_i8x16AddSatS_si
    table[1986] = op_i8x16AddSatU_s
    table[1987] = op_i8x16AddSatU_si
    table[1988] = op_i8x16Sub_s
    table[1989] = op_i8x16Sub_si
    table[1990] = op_i8x16SubSatS_s
    table[1991] = op_i8x16SubSatS_si
    table[1992] = op_i8x16SubSatU_s
    table[1993] = op_i8x16SubSatU_si
    table[1994] = op_f64x2Ceil_s
    table[1995] = op_f64x2Floor_s
    table[1996] = op_i8x16MinS_s
    table[1997] = op_i8x16MinS_si
    table[1998] = op_i8x16MinU_s
    table[1999] = op_i8x16MinU_si
    table[2000] = op_i8x16MaxS_s
    table[2001] = op_i8x16MaxS_si
    table[2002] = op_i8x16MaxU_s
    table[2003] = op_i8x16MaxU_si
    table[2004] = op_f64x2Trunc_s
    table[2005] = op_i8x16AvgrU_s
    table[2006] = op_i8x16AvgrU_si
    table[2007] = op_i16x8ExtaddPairwiseI8x16S_s
    table[2008] = op_i16x8ExtaddPairwiseI8x16U_s
    table[2009] = op_i32x4ExtaddPairwiseI16x8S_s
    table[2010] = op_i32x4ExtaddPairwiseI16x8U_s
    table[2011] = op_i16x8Abs_s
    table[2012] = op_i16x8Neg_s
    table[2013] = op_i16x8Q15mulrSatS_s
    table[2014] = op_i16x8Q15mulrSatS_si
    table[2015] = op_i16x8AllTrue_s
    table[2016] = op_i16x8AllTrue_s_storing
    table[2017] = op_i16x8Bitmask_s
    table[2018] = op_i16x8Bitmask_s_storing
    table[2019] = op_i16x8NarrowI32x4S_s
    table[2020] = op_i16x8NarrowI32x4S_si
    table[2021] = op_i16x8NarrowI32x4U_s
    table[2022] = op_i16x8NarrowI32x4U_si
    table[2023] = op_i16x8ExtendLowI8x16S_s
    table[2024] = op_i16x8ExtendHighI8x16S_s
    table[2025] = op_i16x8ExtendLowI8x16U_s
    table[2026] = op_i16x8ExtendHighI8x16U_s
    table[2027] = op_i16x8Shl_s
    table[2028] = op_i16x8Shl_r
    table[2029] = op_i16x8Shl_i
    table[2030] = op_i16x8ShrS_s
    table[2031] = op_i16x8ShrS_r
    table[2032] = op_i16x8ShrS_i
    table[2033] = op_i16x8ShrU_s
    table[2034] = op_i16x8ShrU_r
    table[2035] = op_i16x8ShrU_i
    table[2036] = op_i16x8Add_s
    table[2037] = op_i16x8Add_si
    table[2038] = op_i16x8AddSatS_s
    table[2039] = op_i16x8AddSatS_si
    table[2040] = op_i16x8AddSatU_s
    table[2041] = op_i16x8AddSatU_si
    table[2042] = op_i16x8Sub_s
    table[2043] = op_i16x8Sub_si
    table[2044] = op_i16x8SubSatS_s
    table[2045] = op_i16x8SubSatS_si
    table[2046] = op_i16x8SubSatU_s
    table[2047] = op_i16x8SubSatU_si
    table[2048] = op_f64x2Nearest_s
    table[2049] = op_i16x8Mul_s
    table[2050] = op_i16x8Mul_si
    table[2051] = op_i16x8MinS_s
    table[2052] = op_i16x8MinS_si
    table[2053] = op_i16x8MinU_s
    table[2054] = op_i16x8MinU_si
    table[2055] = op_i16x8MaxS_s
    table[2056] = op_i16x8MaxS_si
    table[2057] = op_i16x8MaxU_s
    table[2058] = op_i16x8MaxU_si
    table[2059] = op_i16x8AvgrU_s
    table[2060] = op_i16x8AvgrU_si
    table[2061] = op_i16x8ExtmulLowI8x16S_s
    table[2062] = op_i16x8ExtmulLowI8x16S_si
    table[2063] = op_i16x8ExtmulHighI8x16S_s
    table[2064] = op_i16x8ExtmulHighI8x16S_si
    table[2065] = op_i16x8ExtmulLowI8x16U_s
    table[2066] = op_i16x8ExtmulLowI8x16U_si
    table[2067] = op_i16x8ExtmulHighI8x16U_s
    table[2068] = op_i16x8ExtmulHighI8x16U_si
    table[2069] = op_i32x4Abs_s
    table[2070] = op_i32x4Neg_s
    table[2071] = op_i32x4AllTrue_s
    table[2072] = op_i32x4AllTrue_s_storing
    table[2073] = op_i32x4Bitmask_s
    table[2074] = op_i32x4Bitmask_s_storing
    table[2075] = op_i32x4ExtendLowI16x8S_s
    table[2076] = op_i32x4ExtendHighI16x8S_s
    table[2077] = op_i32x4ExtendLowI16x8U_s
    table[2078] = op_i32x4ExtendHighI16x8U_s
    table[2079] = op_i32x4Shl_s
    table[2080] = op_i32x4Shl_r
    table[2081] = op_i32x4Shl_i
    table[2082] = op_i32x4ShrS_s
    table[2083] = op_i32x4ShrS_r
    table[2084] = op_i32x4ShrS_i
    table[2085] = op_i32x4ShrU_s
    table[2086] = op_i32x4ShrU_r
    table[2087] = op_i32x4ShrU_i
    table[2088] = op_i32x4Add_s
    table[2089] = op_i32x4Add_si
    table[2090] = op_i32x4Sub_s
    table[2091] = op_i32x4Sub_si
    table[2092] = op_i32x4Mul_s
    table[2093] = op_i32x4Mul_si
    table[2094] = op_i32x4MinS_s
    table[2095] = op_i32x4MinS_si
    table[2096] = op_i32x4MinU_s
    table[2097] = op_i32x4MinU_si
    table[2098] = op_i32x4MaxS_s
    table[2099] = op_i32x4MaxS_si
    table[2100] = op_i32x4MaxU_s
    table[2101] = op_i32x4MaxU_si
    table[2102] = op_i32x4DotI16x8S_s
    table[2103] = op_i32x4DotI16x8S_si
    table[2104] = op_i32x4ExtmulLowI16x8S_s
    table[2105] = op_i32x4ExtmulLowI16x8S_si
    table[2106] = op_i32x4ExtmulHighI16x8S_s
    table[2107] = op_i32x4ExtmulHighI16x8S_si
    table[2108] = op_i32x4ExtmulLowI16x8U_s
    table[2109] = op_i32x4ExtmulLowI16x8U_si
    table[2110] = op_i32x4ExtmulHighI16x8U_s
    table[2111] = op_i32x4ExtmulHighI16x8U_si
    table[2112] = op_i64x2Abs_s
    table[2113] = op_i64x2Neg_s
    table[2114] = op_i64x2AllTrue_s
    table[2115] = op_i64x2AllTrue_s_storing
    table[2116] = op_i64x2Bitmask_s
    table[2117] = op_i64x2Bitmask_s_storing
    table[2118] = op_i64x2ExtendLowI32x4S_s
    table[2119] = op_i64x2ExtendHighI32x4S_s
    table[2120] = op_i64x2ExtendLowI32x4U_s
    table[2121] = op_i64x2ExtendHighI32x4U_s
    table[2122] = op_i64x2Shl_s
    table[2123] = op_i64x2Shl_r
    table[2124] = op_i64x2Shl_i
    table[2125] = op_i64x2ShrS_s
    table[2126] = op_i64x2ShrS_r
    table[2127] = op_i64x2ShrS_i
    table[2128] = op_i64x2ShrU_s
    table[2129] = op_i64x2ShrU_r
    table[2130] = op_i64x2ShrU_i
    table[2131] = op_i64x2Add_s
    table[2132] = op_i64x2Add_si
    table[2133] = op_i64x2Sub_s
    table[2134] = op_i64x2Sub_si
    table[2135] = op_i64x2Mul_s
    table[2136] = op_i64x2Mul_si
    table[2137] = op_i64x2Eq_s
    table[2138] = op_i64x2Eq_si
    table[2139] = op_i64x2Ne_s
    table[2140] = op_i64x2Ne_si
    table[2141] = op_i64x2LtS_s
    table[2142] = op_i64x2LtS_si
    table[2143] = op_i64x2LtS_is
    table[2144] = op_i64x2LeS_s
    table[2145] = op_i64x2LeS_si
    table[2146] = op_i64x2LeS_is
    table[2147] = op_i64x2ExtmulLowI32x4S_s
    table[2148] = op_i64x2ExtmulLowI32x4S_si
    table[2149] = op_i64x2ExtmulHighI32x4S_s
    table[2150] = op_i64x2ExtmulHighI32x4S_si
    table[2151] = op_i64x2ExtmulLowI32x4U_s
    table[2152] = op_i64x2ExtmulLowI32x4U_si
    table[2153] = op_i64x2ExtmulHighI32x4U_s
    table[2154] = op_i64x2ExtmulHighI32x4U_si
    table[2155] = op_f32x4Abs_s
    table[2156] = op_f32x4Neg_s
    table[2157] = op_f32x4Sqrt_s
    table[2158] = op_f32x4Add_s
    table[2159] = op_f32x4Add_si
    table[2160] = op_f32x4Sub_s
    table[2161] = op_f32x4Sub_si
    table[2162] = op_f32x4Mul_s
    table[2163] = op_f32x4Mul_si
    table[2164] = op_f32x4Div_s
    table[2165] = op_f32x4Div_si
    table[2166] = op_f32x4Min_s
    table[2167] = op_f32x4Min_si
    table[2168] = op_f32x4Max_s
    table[2169] = op_f32x4Max_si
    table[2170] = op_f32x4Pmin_s
    table[2171] = op_f32x4Pmin_si
    table[2172] = op_f32x4Pmax_s
    table[2173] = op_f32x4Pmax_si
    table[2174] = op_f64x2Abs_s
    table[2175] = op_f64x2Neg_s
    table[2176] = op_f64x2Sqrt_s
    table[2177] = op_f64x2Add_s
    table[2178] = op_f64x2Add_si
    table[2179] = op_f64x2Sub_s
    table[2180] = op_f64x2Sub_si
    table[2181] = op_f64x2Mul_s
    table[2182] = op_f64x2Mul_si
    table[2183] = op_f64x2Div_s
    table[2184] = op_f64x2Div_si
    table[2185] = op_f64x2Min_s
    table[2186] = op_f64x2Min_si
    table[2187] = op_f64x2Max_s
    table[2188] = op_f64x2Max_si
    table[2189] = op_f64x2Pmin_s
    table[2190] = op_f64x2Pmin_si
    table[2191] = op_f64x2Pmax_s
    table[2192] = op_f64x2Pmax_si
    table[2193] = op_i32x4TruncSatF32x4S_s
    table[2194] = op_i32x4TruncSatF32x4U_s
    table[2195] = op_f32x4ConvertI32x4S_s
    table[2196] = op_f32x4ConvertI32x4U_s
    table[2197] = op_i32x4TruncSatF64x2SZero_s
    table[2198] = op_i32x4TruncSatF64x2UZero_s
    table[2199] = op_f64x2ConvertLowI32x4S_s
    table[2200] = op_f64x2ConvertLowI32x4U_s
    table[2201] = op_f32x4RelaxedMadd_s
    table[2202] = op_f32x4RelaxedNmadd_s
    table[2203] = op_f64x2RelaxedMadd_s
    table[2204] = op_f64x2RelaxedNmadd_s
    table[2205] = op_i16x8RelaxedDotI8x16I7x16S_s
    table[2206] = op_i16x8RelaxedDotI8x16I7x16S_si
    table[2207] = op_i32x4RelaxedDotI8x16I7x16AddS_s
    table[2208] = op_i32Add_ss__i32Load_r
    table[2209] = op_i32Add_ss__i32Load_r_storing
    table[2210] = op_i32Add_ss__i32Load_r_pinning
    table[2211] = op_i32Add_ss__i32Load8S_r
    table[2212] = op_i32Add_ss__i32Load8S_r_storing
    table[2213] = op_i32Add_ss__i32Load8S_r_pinning
    table[2214] = op_i32Add_ss__i32Load8U_r
    table[2215] = op_i32Add_ss__i32Load8U_r_storing
    table[2216] = op_i32Add_ss__i32Load8U_r_pinning
    table[2217] = op_i32Add_ss__i32Load16S_r
    table[2218] = op_i32Add_ss__i32Load16S_r_storing
    table[2219] = op_i32Add_ss__i32Load16S_r_pinning
    table[2220] = op_i32Add_ss__i32Load16U_r
    table[2221] = op_i32Add_ss__i32Load16U_r_storing
    table[2222] = op_i32Add_ss__i32Load16U_r_pinning
    table[2223] = op_i32Add_ss__i64Load_r
    table[2224] = op_i32Add_ss__i64Load_r_storing
    table[2225] = op_i32Add_ss__i64Load_r_pinning
    table[2226] = op_i32Add_ss__f64Load_r
    table[2227] = op_i32Add_ss__f64Load_r_storing
    table[2228] = op_i32Add_ss__i32Store_rs
    table[2229] = op_i32Add_ss__i32Store_ri
    table[2230] = op_i32Add_ss__i32Store8_rs
    table[2231] = op_i32Add_ss__i32Store8_ri
    table[2232] = op_i32Add_ss__i64Store_rs
    table[2233] = op_i32Add_ss__i64Store_ri
    table[2234] = op_i32Add_si__i32Load_r
    table[2235] = op_i32Add_si__i32Load_r_storing
    table[2236] = op_i32Add_si__i32Load_r_pinning
    table[2237] = op_i32Add_si__i32Load8S_r
    table[2238] = op_i32Add_si__i32Load8S_r_storing
    table[2239] = op_i32Add_si__i32Load8S_r_pinning
    table[2240] = op_i32Add_si__i32Load8U_r
    table[2241] = op_i32Add_si__i32Load8U_r_storing
    table[2242] = op_i32Add_si__i32Load8U_r_pinning
    table[2243] = op_i32Add_si__i32Load16S_r
    table[2244] = op_i32Add_si__i32Load16S_r_storing
    table[2245] = op_i32Add_si__i32Load16S_r_pinning
    table[2246] = op_i32Add_si__i32Load16U_r
    table[2247] = op_i32Add_si__i32Load16U_r_storing
    table[2248] = op_i32Add_si__i32Load16U_r_pinning
    table[2249] = op_i32Add_si__i64Load_r
    table[2250] = op_i32Add_si__i64Load_r_storing
    table[2251] = op_i32Add_si__i64Load_r_pinning
    table[2252] = op_i32Add_si__f64Load_r
    table[2253] = op_i32Add_si__f64Load_r_storing
    table[2254] = op_i32Add_si__i32Store_rs
    table[2255] = op_i32Add_si__i32Store_ri
    table[2256] = op_i32Add_si__i32Store8_rs
    table[2257] = op_i32Add_si__i32Store8_ri
    table[2258] = op_i32Add_si__i64Store_rs
    table[2259] = op_i32Add_si__i64Store_ri
    table[2260] = op_i32Add_rs__i32Load_r
    table[2261] = op_i32Add_rs__i32Load_r_storing
    table[2262] = op_i32Add_rs__i32Load_r_pinning
    table[2263] = op_i32Add_rs__i32Load8S_r
    table[2264] = op_i32Add_rs__i32Load8S_r_storing
    table[2265] = op_i32Add_rs__i32Load8S_r_pinning
    table[2266] = op_i32Add_rs__i32Load8U_r
    table[2267] = op_i32Add_rs__i32Load8U_r_storing
    table[2268] = op_i32Add_rs__i32Load8U_r_pinning
    table[2269] = op_i32Add_rs__i32Load16S_r
    table[2270] = op_i32Add_rs__i32Load16S_r_storing
    table[2271] = op_i32Add_rs__i32Load16S_r_pinning
    table[2272] = op_i32Add_rs__i32Load16U_r
    table[2273] = op_i32Add_rs__i32Load16U_r_storing
    table[2274] = op_i32Add_rs__i32Load16U_r_pinning
    table[2275] = op_i32Add_rs__i64Load_r
    table[2276] = op_i32Add_rs__i64Load_r_storing
    table[2277] = op_i32Add_rs__i64Load_r_pinning
    table[2278] = op_i32Add_rs__f64Load_r
    table[2279] = op_i32Add_rs__f64Load_r_storing
    table[2280] = op_i32Add_rs__i32Store_rs
    table[2281] = op_i32Add_rs__i32Store_ri
    table[2282] = op_i32Add_rs__i32Store8_rs
    table[2283] = op_i32Add_rs__i32Store8_ri
    table[2284] = op_i32Add_rs__i64Store_rs
    table[2285] = op_i32Add_rs__i64Store_ri
    table[2286] = op_i32Add_ri__i32Load_r
    table[2287] = op_i32Add_ri__i32Load_r_storing
    table[2288] = op_i32Add_ri__i32Load_r_pinning
    table[2289] = op_i32Add_ri__i32Load8S_r
    table[2290] = op_i32Add_ri__i32Load8S_r_storing
    table[2291] = op_i32Add_ri__i32Load8S_r_pinning
    table[2292] = op_i32Add_ri__i32Load8U_r
    table[2293] = op_i32Add_ri__i32Load8U_r_storing
    table[2294] = op_i32Add_ri__i32Load8U_r_pinning
    table[2295] = op_i32Add_ri__i32Load16S_r
    table[2296] = op_i32Add_ri__i32Load16S_r_storing
    table[2297] = op_i32Add_ri__i32Load16S_r_pinning
    table[2298] = op_i32Add_ri__i32Load16U_r
    table[2299] = op_i32Add_ri__i32Load16U_r_storing
    table[2300] = op_i32Add_ri__i32Load16U_r_pinning
    table[2301] = op_i32Add_ri__i64Load_r
    table[2302] = op_i32Add_ri__i64Load_r_storing
    table[2303] = op_i32Add_ri__i64Load_r_pinning
    table[2304] = op_i32Add_ri__f64Load_r
    table[2305] = op_i32Add_ri__f64Load_r_storing
    table[2306] = op_i32Add_ri__i32Store_rs
    table[2307] = op_i32Add_ri__i32Store_ri
    table[2308] = op_i32Add_ri__i32Store8_rs
    table[2309] = op_i32Add_ri__i32Store8_ri
    table[2310] = op_i32Add_ri__i64Store_rs
    table[2311] = op_i32Add_ri__i64Store_ri
    table[2312] = op_i32Add_ps__i32Load_r
    table[2313] = op_i32Add_ps__i32Load_r_storing
    table[2314] = op_i32Add_ps__i32Load_r_pinning
    table[2315] = op_i32Add_ps__i32Load8S_r
    table[2316] = op_i32Add_ps__i32Load8S_r_storing
    table[2317] = op_i32Add_ps__i32Load8S_r_pinning
    table[2318] = op_i32Add_ps__i32Load8U_r
    table[2319] = op_i32Add_ps__i32Load8U_r_storing
    table[2320] = op_i32Add_ps__i32Load8U_r_pinning
    table[2321] = op_i32Add_ps__i32Load16S_r
    table[2322] = op_i32Add_ps__i32Load16S_r_storing
    table[2323] = op_i32Add_ps__i32Load16S_r_pinning
    table[2324] = op_i32Add_ps__i32Load16U_r
    table[2325] = op_i32Add_ps__i32Load16U_r_storing
    table[2326] = op_i32Add_ps__i32Load16U_r_pinning
    table[2327] = op_i32Add_ps__i64Load_r
    table[2328] = op_i32Add_ps__i64Load_r_storing
    table[2329] = op_i32Add_ps__i64Load_r_pinning
    table[2330] = op_i32Add_ps__f64Load_r
    table[2331] = op_i32Add_ps__f64Load_r_storing
    table[2332] = op_i32Add_ps__i32Store_rs
    table[2333] = op_i32Add_ps__i32Store_ri
    table[2334] = op_i32Add_ps__i32Store8_rs
    table[2335] = op_i32Add_ps__i32Store8_ri
    table[2336] = op_i32Add_ps__i64Store_rs
    table[2337] = op_i32Add_ps__i64Store_ri
    table[2338] = op_i32Add_pi__i32Load_r
    table[2339] = op_i32Add_pi__i32Load_r_storing
    table[2340] = op_i32Add_pi__i32Load_r_pinning
    table[2341] = op_i32Add_pi__i32Load8S_r
    table[2342] = op_i32Add_pi__i32Load8S_r_storing
    table[2343] = op_i32Add_pi__i32Load8S_r_pinning
    table[2344] = op_i32Add_pi__i32Load8U_r
    table[2345] = op_i32Add_pi__i32Load8U_r_storing
    table[2346] = op_i32Add_pi__i32Load8U_r_pinning
    table[2347] = op_i32Add_pi__i32Load16S_r
    table[2348] = op_i32Add_pi__i32Load16S_r_storing
    table[2349] = op_i32Add_pi__i32Load16S_r_pinning
    table[2350] = op_i32Add_pi__i32Load16U_r
    table[2351] = op_i32Add_pi__i32Load16U_r_storing
    table[2352] = op_i32Add_pi__i32Load16U_r_pinning
    table[2353] = op_i32Add_pi__i64Load_r
    table[2354] = op_i32Add_pi__i64Load_r_storing
    table[2355] = op_i32Add_pi__i64Load_r_pinning
    table[2356] = op_i32Add_pi__f64Load_r
    table[2357] = op_i32Add_pi__f64Load_r_storing
    table[2358] = op_i32Add_pi__i32Store_rs
    table[2359] = op_i32Add_pi__i32Store_ri
    table[2360] = op_i32Add_pi__i32Store8_rs
    table[2361] = op_i32Add_pi__i32Store8_ri
    table[2362] = op_i32Add_pi__i64Store_rs
    table[2363] = op_i32Add_pi__i64Store_ri
    table[2364] = op_i32Add_rp__i32Load_r
    table[2365] = op_i32Add_rp__i32Load_r_storing
    table[2366] = op_i32Add_rp__i32Load_r_pinning
    table[2367] = op_i32Add_rp__i32Load8S_r
    table[2368] = op_i32Add_rp__i32Load8S_r_storing
    table[2369] = op_i32Add_rp__i32Load8S_r_pinning
    table[2370] = op_i32Add_rp__i32Load8U_r
    table[2371] = op_i32Add_rp__i32Load8U_r_storing
    table[2372] = op_i32Add_rp__i32Load8U_r_pinning
    table[2373] = op_i32Add_rp__i32Load16S_r
    table[2374] = op_i32Add_rp__i32Load16S_r_storing
    table[2375] = op_i32Add_rp__i32Load16S_r_pinning
    table[2376] = op_i32Add_rp__i32Load16U_r
    table[2377] = op_i32Add_rp__i32Load16U_r_storing
    table[2378] = op_i32Add_rp__i32Load16U_r_pinning
    table[2379] = op_i32Add_rp__i64Load_r
    table[2380] = op_i32Add_rp__i64Load_r_storing
    table[2381] = op_i32Add_rp__i64Load_r_pinning
    table[2382] = op_i32Add_rp__f64Load_r
    table[2383] = op_i32Add_rp__f64Load_r_storing
    table[2384] = op_i32Add_rp__i32Store_rs
    table[2385] = op_i32Add_rp__i32Store_ri
    table[2386] = op_i32Add_rp__i32Store8_rs
    table[2387] = op_i32Add_rp__i32Store8_ri
    table[2388] = op_i32Add_rp__i64Store_rs
    table[2389] = op_i32Add_rp__i64Store_ri
    table[2390] = op_i32WrapI64_s__i32Load_r
    table[2391] = op_i32WrapI64_s__i32Load_r_storing
    table[2392] = op_i32WrapI64_s__i32Load_r_pinning
    table[2393] = op_i32WrapI64_s__i32Load8U_r
    table[2394] = op_i32WrapI64_s__i32Load8U_r_storing
    table[2395] = op_i32WrapI64_s__i32Load8U_r_pinning
    table[2396] = op_i32WrapI64_s__i32Load16U_r
    table[2397] = op_i32WrapI64_s__i32Load16U_r_storing
    table[2398] = op_i32WrapI64_s__i32Load16U_r_pinning
    table[2399] = op_i32WrapI64_s__i64Load_r
    table[2400] = op_i32WrapI64_s__i64Load_r_storing
    table[2401] = op_i32WrapI64_s__i64Load_r_pinning
    table[2402] = op_i32WrapI64_s__i32Store_rs
    table[2403] = op_i32WrapI64_s__i32Store_ri
    table[2404] = op_i32WrapI64_s__i64Store_rs
    table[2405] = op_i32WrapI64_s__i64Store_ri
    table[2406] = op_i32WrapI64_r__i32Load_r
    table[2407] = op_i32WrapI64_r__i32Load_r_storing
    table[2408] = op_i32WrapI64_r__i32Load_r_pinning
    table[2409] = op_i32WrapI64_r__i32Load8U_r
    table[2410] = op_i32WrapI64_r__i32Load8U_r_storing
    table[2411] = op_i32WrapI64_r__i32Load8U_r_pinning
    table[2412] = op_i32WrapI64_r__i32Load16U_r
    table[2413] = op_i32WrapI64_r__i32Load16U_r_storing
    table[2414] = op_i32WrapI64_r__i32Load16U_r_pinning
    table[2415] = op_i32WrapI64_r__i64Load_r
    table[2416] = op_i32WrapI64_r__i64Load_r_storing
    table[2417] = op_i32WrapI64_r__i64Load_r_pinning
    table[2418] = op_i32WrapI64_r__i32Store_rs
    table[2419] = op_i32WrapI64_r__i32Store_ri
    table[2420] = op_i32WrapI64_r__i64Store_rs
    table[2421] = op_i32WrapI64_r__i64Store_ri
    table[2422] = op_i32Shl_si__i32Load_r
    table[2423] = op_i32Shl_si__i32Load_r_storing
    table[2424] = op_i32Shl_si__i32Load_r_pinning
    table[2425] = op_i32Shl_si__i32Load16U_r
    table[2426] = op_i32Shl_si__i32Load16U_r_storing
    table[2427] = op_i32Shl_si__i32Load16U_r_pinning
    table[2428] = op_i32Shl_ri__i32Load_r
    table[2429] = op_i32Shl_ri__i32Load_r_storing
    table[2430] = op_i32Shl_ri__i32Load_r_pinning
    table[2431] = op_i32Shl_ri__i32Load16U_r
    table[2432] = op_i32Shl_ri__i32Load16U_r_storing
    table[2433] = op_i32Shl_ri__i32Load16U_r_pinning
    table[2434] = op_i32Shl_pi__i32Load_r
    table[2435] = op_i32Shl_pi__i32Load_r_storing
    table[2436] = op_i32Shl_pi__i32Load_r_pinning
    table[2437] = op_i32Shl_pi__i32Load16U_r
    table[2438] = op_i32Shl_pi__i32Load16U_r_storing
    table[2439] = op_i32Shl_pi__i32Load16U_r_pinning
    table[2440] = op_i32Shl_si__i32Add_rs
    table[2441] = op_i32Shl_si__i32Add_rs_storing
    table[2442] = op_i32Shl_si__i32Add_rs_pinning
    table[2443] = op_i32Shl_si__i32Add_ri
    table[2444] = op_i32Shl_si__i32Add_ri_storing
    table[2445] = op_i32Shl_si__i32Add_ri_pinning
    table[2446] = op_i32Shl_ri__i32Add_rs
    table[2447] = op_i32Shl_ri__i32Add_rs_storing
    table[2448] = op_i32Shl_ri__i32Add_rs_pinning
    table[2449] = op_i32Shl_ri__i32Add_ri
    table[2450] = op_i32Shl_ri__i32Add_ri_storing
    table[2451] = op_i32Shl_ri__i32Add_ri_pinning
    table[2452] = op_i32Shl_pi__i32Add_rs
    table[2453] = op_i32Shl_pi__i32Add_rs_storing
    table[2454] = op_i32Shl_pi__i32Add_rs_pinning
    table[2455] = op_i32Shl_pi__i32Add_ri
    table[2456] = op_i32Shl_pi__i32Add_ri_storing
    table[2457] = op_i32Shl_pi__i32Add_ri_pinning
    table[2458] = op_i32Shl_si__i32Add_rp
    table[2459] = op_i32Shl_si__i32Add_rp_storing
    table[2460] = op_i32Shl_si__i32Add_rp_pinning
    table[2461] = op_i32Shl_ri__i32Add_rp
    table[2462] = op_i32Shl_ri__i32Add_rp_storing
    table[2463] = op_i32Shl_ri__i32Add_rp_pinning
    table[2464] = op_i32Mul_si__i32Add_rs
    table[2465] = op_i32Mul_si__i32Add_rs_storing
    table[2466] = op_i32Mul_si__i32Add_rs_pinning
    table[2467] = op_i32Mul_si__i32Add_ri
    table[2468] = op_i32Mul_si__i32Add_ri_storing
    table[2469] = op_i32Mul_si__i32Add_ri_pinning
    table[2470] = op_i32Mul_ri__i32Add_rs
    table[2471] = op_i32Mul_ri__i32Add_rs_storing
    table[2472] = op_i32Mul_ri__i32Add_rs_pinning
    table[2473] = op_i32Mul_ri__i32Add_ri
    table[2474] = op_i32Mul_ri__i32Add_ri_storing
    table[2475] = op_i32Mul_ri__i32Add_ri_pinning
    table[2476] = op_i32Mul_pi__i32Add_rs
    table[2477] = op_i32Mul_pi__i32Add_rs_storing
    table[2478] = op_i32Mul_pi__i32Add_rs_pinning
    table[2479] = op_i32Mul_pi__i32Add_ri
    table[2480] = op_i32Mul_pi__i32Add_ri_storing
    table[2481] = op_i32Mul_pi__i32Add_ri_pinning
    table[2482] = op_i32Shl_si__i32Store_rs
    table[2483] = op_i32Shl_ri__i32Store_rs
    table[2484] = op_i32Shl_pi__i32Store_rs
    table[2485] = op_i32Shl_si__i32Add_rs__i32Load_r
    table[2486] = op_i32Shl_si__i32Add_rs__i32Load_r_storing
    table[2487] = op_i32Shl_si__i32Add_rs__i32Load_r_pinning
    table[2488] = op_i32Shl_si__i32Add_rs__i64Load_r
    table[2489] = op_i32Shl_si__i32Add_rs__i64Load_r_storing
    table[2490] = op_i32Shl_si__i32Add_rs__i64Load_r_pinning
    table[2491] = op_i32Shl_si__i32Add_rs__f64Load_r
    table[2492] = op_i32Shl_si__i32Add_rs__f64Load_r_storing
    table[2493] = op_i32Shl_si__i32Add_rs__i32Store_rs
    table[2494] = op_i32Shl_si__i32Add_ri__i32Load_r
    table[2495] = op_i32Shl_si__i32Add_ri__i32Load_r_storing
    table[2496] = op_i32Shl_si__i32Add_ri__i32Load_r_pinning
    table[2497] = op_i32Shl_si__i32Add_ri__i64Load_r
    table[2498] = op_i32Shl_si__i32Add_ri__i64Load_r_storing
    table[2499] = op_i32Shl_si__i32Add_ri__i64Load_r_pinning
    table[2500] = op_i32Shl_si__i32Add_ri__f64Load_r
    table[2501] = op_i32Shl_si__i32Add_ri__f64Load_r_storing
    table[2502] = op_i32Shl_si__i32Add_ri__i32Store_rs
    table[2503] = op_i32Shl_pi__i32Add_rs__i32Load_r
    table[2504] = op_i32Shl_pi__i32Add_rs__i32Load_r_storing
    table[2505] = op_i32Shl_pi__i32Add_rs__i32Load_r_pinning
    table[2506] = op_i32Shl_pi__i32Add_rs__i64Load_r
    table[2507] = op_i32Shl_pi__i32Add_rs__i64Load_r_storing
    table[2508] = op_i32Shl_pi__i32Add_rs__i64Load_r_pinning
    table[2509] = op_i32Shl_pi__i32Add_rs__f64Load_r
    table[2510] = op_i32Shl_pi__i32Add_rs__f64Load_r_storing
    table[2511] = op_i32Shl_pi__i32Add_rs__i32Store_rs
    table[2512] = op_i32Shl_pi__i32Add_ri__i32Load_r
    table[2513] = op_i32Shl_pi__i32Add_ri__i32Load_r_storing
    table[2514] = op_i32Shl_pi__i32Add_ri__i32Load_r_pinning
    table[2515] = op_i32Shl_pi__i32Add_ri__i64Load_r
    table[2516] = op_i32Shl_pi__i32Add_ri__i64Load_r_storing
    table[2517] = op_i32Shl_pi__i32Add_ri__i64Load_r_pinning
    table[2518] = op_i32Shl_pi__i32Add_ri__f64Load_r
    table[2519] = op_i32Shl_pi__i32Add_ri__f64Load_r_storing
    table[2520] = op_i32Shl_pi__i32Add_ri__i32Store_rs
    table[2521] = op_i64Add_si__i32WrapI64_r
    table[2522] = op_i64Add_si__i32WrapI64_r_storing
    table[2523] = op_i64Add_ss__i32WrapI64_r
    table[2524] = op_i64Add_ss__i32WrapI64_r_storing
    table[2525] = op_i64Add_si__i32WrapI64_r__i32Load_r
    table[2526] = op_i64Add_si__i32WrapI64_r__i32Load_r_storing
    table[2527] = op_i64Add_si__i32WrapI64_r__i32Load_r_pinning
    table[2528] = op_i64Add_si__i32WrapI64_r__i32Load8U_r
    table[2529] = op_i64Add_si__i32WrapI64_r__i32Load8U_r_storing
    table[2530] = op_i64Add_si__i32WrapI64_r__i32Load8U_r_pinning
    table[2531] = op_i64Add_si__i32WrapI64_r__i64Load_r
    table[2532] = op_i64Add_si__i32WrapI64_r__i64Load_r_storing
    table[2533] = op_i64Add_si__i32WrapI64_r__i64Load_r_pinning
    table[2534] = op_i64Add_ss__i32WrapI64_r__i32Load_r
    table[2535] = op_i64Add_ss__i32WrapI64_r__i32Load_r_storing
    table[2536] = op_i64Add_ss__i32WrapI64_r__i32Load_r_pinning
    table[2537] = op_i64Add_ss__i32WrapI64_r__i32Load8U_r
    table[2538] = op_i64Add_ss__i32WrapI64_r__i32Load8U_r_storing
    table[2539] = op_i64Add_ss__i32WrapI64_r__i32Load8U_r_pinning
    table[2540] = op_i64Add_ss__i32WrapI64_r__i64Load_r
    table[2541] = op_i64Add_ss__i32WrapI64_r__i64Load_r_storing
    table[2542] = op_i64Add_ss__i32WrapI64_r__i64Load_r_pinning
    table[2543] = op_i32Load_s__i32Add_rs
    table[2544] = op_i32Load_s__i32Add_rs_storing
    table[2545] = op_i32Load_s__i32Add_rs_pinning
    table[2546] = op_i32Load_s__i32Add_ri
    table[2547] = op_i32Load_s__i32Add_ri_storing
    table[2548] = op_i32Load_s__i32Add_ri_pinning
    table[2549] = op_i32Load_s__i32Add_rp
    table[2550] = op_i32Load_s__i32Add_rp_storing
    table[2551] = op_i32Load_s__i32Add_rp_pinning
    table[2552] = op_i32Load_s__i32Shl_ri
    table[2553] = op_i32Load_s__i32Shl_ri_storing
    table[2554] = op_i32Load_s__i32Shl_ri_pinning
    table[2555] = op_i32Load_s__i32And_ri
    table[2556] = op_i32Load_s__i32And_ri_storing
    table[2557] = op_i32Load_s__i32And_ri_pinning
    table[2558] = op_i32Load_s__i32Xor_rs
    table[2559] = op_i32Load_s__i32Xor_rs_storing
    table[2560] = op_i32Load_s__i32Xor_rs_pinning
    table[2561] = op_i32Load_s__i32Sub_rs
    table[2562] = op_i32Load_s__i32Sub_rs_storing
    table[2563] = op_i32Load_s__i32Sub_rs_pinning
    table[2564] = op_i32Load_s__i32Sub_sr
    table[2565] = op_i32Load_s__i32Sub_sr_storing
    table[2566] = op_i32Load_s__i32Sub_sr_pinning
    table[2567] = op_i32Load_s__branchIf_i32Eq_rs
    table[2568] = op_i32Load_s__branchIf_i32Eq_rs_unmetered
    table[2569] = op_i32Load_s__branchIf_i32Eq_ri
    table[2570] = op_i32Load_s__branchIf_i32Eq_ri_unmetered
    table[2571] = op_i32Load_s__branchIf_i32Ne_rs
    table[2572] = op_i32Load_s__branchIf_i32Ne_rs_unmetered
    table[2573] = op_i32Load_s__branchIf_i32Ne_ri
    table[2574] = op_i32Load_s__branchIf_i32Ne_ri_unmetered
    table[2575] = op_i32Load_r__i32Add_rs
    table[2576] = op_i32Load_r__i32Add_rs_storing
    table[2577] = op_i32Load_r__i32Add_rs_pinning
    table[2578] = op_i32Load_r__i32Add_ri
    table[2579] = op_i32Load_r__i32Add_ri_storing
    table[2580] = op_i32Load_r__i32Add_ri_pinning
    table[2581] = op_i32Load_r__i32Add_rp
    table[2582] = op_i32Load_r__i32Add_rp_storing
    table[2583] = op_i32Load_r__i32Add_rp_pinning
    table[2584] = op_i32Load_r__i32Shl_ri
    table[2585] = op_i32Load_r__i32Shl_ri_storing
    table[2586] = op_i32Load_r__i32Shl_ri_pinning
    table[2587] = op_i32Load_r__i32And_ri
    table[2588] = op_i32Load_r__i32And_ri_storing
    table[2589] = op_i32Load_r__i32And_ri_pinning
    table[2590] = op_i32Load_r__i32Xor_rs
    table[2591] = op_i32Load_r__i32Xor_rs_storing
    table[2592] = op_i32Load_r__i32Xor_rs_pinning
    table[2593] = op_i32Load_r__i32Sub_rs
    table[2594] = op_i32Load_r__i32Sub_rs_storing
    table[2595] = op_i32Load_r__i32Sub_rs_pinning
    table[2596] = op_i32Load_r__i32Sub_sr
    table[2597] = op_i32Load_r__i32Sub_sr_storing
    table[2598] = op_i32Load_r__i32Sub_sr_pinning
    table[2599] = op_i32Load_r__branchIf_i32Eq_rs
    table[2600] = op_i32Load_r__branchIf_i32Eq_rs_unmetered
    table[2601] = op_i32Load_r__branchIf_i32Eq_ri
    table[2602] = op_i32Load_r__branchIf_i32Eq_ri_unmetered
    table[2603] = op_i32Load_r__branchIf_i32Ne_rs
    table[2604] = op_i32Load_r__branchIf_i32Ne_rs_unmetered
    table[2605] = op_i32Load_r__branchIf_i32Ne_ri
    table[2606] = op_i32Load_r__branchIf_i32Ne_ri_unmetered
    table[2607] = op_i32Load_p__i32Add_rs
    table[2608] = op_i32Load_p__i32Add_rs_storing
    table[2609] = op_i32Load_p__i32Add_rs_pinning
    table[2610] = op_i32Load_p__i32Add_ri
    table[2611] = op_i32Load_p__i32Add_ri_storing
    table[2612] = op_i32Load_p__i32Add_ri_pinning
    table[2613] = op_i32Load_p__i32Add_rp
    table[2614] = op_i32Load_p__i32Add_rp_storing
    table[2615] = op_i32Load_p__i32Add_rp_pinning
    table[2616] = op_i32Load_p__i32Shl_ri
    table[2617] = op_i32Load_p__i32Shl_ri_storing
    table[2618] = op_i32Load_p__i32Shl_ri_pinning
    table[2619] = op_i32Load_p__i32And_ri
    table[2620] = op_i32Load_p__i32And_ri_storing
    table[2621] = op_i32Load_p__i32And_ri_pinning
    table[2622] = op_i32Load_p__i32Xor_rs
    table[2623] = op_i32Load_p__i32Xor_rs_storing
    table[2624] = op_i32Load_p__i32Xor_rs_pinning
    table[2625] = op_i32Load_p__i32Sub_rs
    table[2626] = op_i32Load_p__i32Sub_rs_storing
    table[2627] = op_i32Load_p__i32Sub_rs_pinning
    table[2628] = op_i32Load_p__i32Sub_sr
    table[2629] = op_i32Load_p__i32Sub_sr_storing
    table[2630] = op_i32Load_p__i32Sub_sr_pinning
    table[2631] = op_i32Load_p__branchIf_i32Eq_rs
    table[2632] = op_i32Load_p__branchIf_i32Eq_rs_unmetered
    table[2633] = op_i32Load_p__branchIf_i32Eq_ri
    table[2634] = op_i32Load_p__branchIf_i32Eq_ri_unmetered
    table[2635] = op_i32Load_p__branchIf_i32Ne_rs
    table[2636] = op_i32Load_p__branchIf_i32Ne_rs_unmetered
    table[2637] = op_i32Load_p__branchIf_i32Ne_ri
    table[2638] = op_i32Load_p__branchIf_i32Ne_ri_unmetered
    table[2639] = op_i32Load8U_s__i32Add_rs
    table[2640] = op_i32Load8U_s__i32Add_rs_storing
    table[2641] = op_i32Load8U_s__i32Add_rs_pinning
    table[2642] = op_i32Load8U_s__i32Add_ri
    table[2643] = op_i32Load8U_s__i32Add_ri_storing
    table[2644] = op_i32Load8U_s__i32Add_ri_pinning
    table[2645] = op_i32Load8U_s__i32Add_rp
    table[2646] = op_i32Load8U_s__i32Add_rp_storing
    table[2647] = op_i32Load8U_s__i32Add_rp_pinning
    table[2648] = op_i32Load8U_s__i32Shl_ri
    table[2649] = op_i32Load8U_s__i32Shl_ri_storing
    table[2650] = op_i32Load8U_s__i32Shl_ri_pinning
    table[2651] = op_i32Load8U_s__i32And_ri
    table[2652] = op_i32Load8U_s__i32And_ri_storing
    table[2653] = op_i32Load8U_s__i32And_ri_pinning
    table[2654] = op_i32Load8U_s__i32Xor_rs
    table[2655] = op_i32Load8U_s__i32Xor_rs_storing
    table[2656] = op_i32Load8U_s__i32Xor_rs_pinning
    table[2657] = op_i32Load8U_s__i32Sub_rs
    table[2658] = op_i32Load8U_s__i32Sub_rs_storing
    table[2659] = op_i32Load8U_s__i32Sub_rs_pinning
    table[2660] = op_i32Load8U_s__i32Sub_sr
    table[2661] = op_i32Load8U_s__i32Sub_sr_storing
    table[2662] = op_i32Load8U_s__i32Sub_sr_pinning
    table[2663] = op_i32Load8U_s__branchIf_i32Eq_rs
    table[2664] = op_i32Load8U_s__branchIf_i32Eq_rs_unmetered
    table[2665] = op_i32Load8U_s__branchIf_i32Eq_ri
    table[2666] = op_i32Load8U_s__branchIf_i32Eq_ri_unmetered
    table[2667] = op_i32Load8U_s__branchIf_i32Ne_rs
    table[2668] = op_i32Load8U_s__branchIf_i32Ne_rs_unmetered
    table[2669] = op_i32Load8U_s__branchIf_i32Ne_ri
    table[2670] = op_i32Load8U_s__branchIf_i32Ne_ri_unmetered
    table[2671] = op_i32Load8U_r__i32Add_rs
    table[2672] = op_i32Load8U_r__i32Add_rs_storing
    table[2673] = op_i32Load8U_r__i32Add_rs_pinning
    table[2674] = op_i32Load8U_r__i32Add_ri
    table[2675] = op_i32Load8U_r__i32Add_ri_storing
    table[2676] = op_i32Load8U_r__i32Add_ri_pinning
    table[2677] = op_i32Load8U_r__i32Add_rp
    table[2678] = op_i32Load8U_r__i32Add_rp_storing
    table[2679] = op_i32Load8U_r__i32Add_rp_pinning
    table[2680] = op_i32Load8U_r__i32Shl_ri
    table[2681] = op_i32Load8U_r__i32Shl_ri_storing
    table[2682] = op_i32Load8U_r__i32Shl_ri_pinning
    table[2683] = op_i32Load8U_r__i32And_ri
    table[2684] = op_i32Load8U_r__i32And_ri_storing
    table[2685] = op_i32Load8U_r__i32And_ri_pinning
    table[2686] = op_i32Load8U_r__i32Xor_rs
    table[2687] = op_i32Load8U_r__i32Xor_rs_storing
    table[2688] = op_i32Load8U_r__i32Xor_rs_pinning
    table[2689] = op_i32Load8U_r__i32Sub_rs
    table[2690] = op_i32Load8U_r__i32Sub_rs_storing
    table[2691] = op_i32Load8U_r__i32Sub_rs_pinning
    table[2692] = op_i32Load8U_r__i32Sub_sr
    table[2693] = op_i32Load8U_r__i32Sub_sr_storing
    table[2694] = op_i32Load8U_r__i32Sub_sr_pinning
    table[2695] = op_i32Load8U_r__branchIf_i32Eq_rs
    table[2696] = op_i32Load8U_r__branchIf_i32Eq_rs_unmetered
    table[2697] = op_i32Load8U_r__branchIf_i32Eq_ri
    table[2698] = op_i32Load8U_r__branchIf_i32Eq_ri_unmetered
    table[2699] = op_i32Load8U_r__branchIf_i32Ne_rs
    table[2700] = op_i32Load8U_r__branchIf_i32Ne_rs_unmetered
    table[2701] = op_i32Load8U_r__branchIf_i32Ne_ri
    table[2702] = op_i32Load8U_r__branchIf_i32Ne_ri_unmetered
    table[2703] = op_i32Load8U_p__i32Add_rs
    table[2704] = op_i32Load8U_p__i32Add_rs_storing
    table[2705] = op_i32Load8U_p__i32Add_rs_pinning
    table[2706] = op_i32Load8U_p__i32Add_ri
    table[2707] = op_i32Load8U_p__i32Add_ri_storing
    table[2708] = op_i32Load8U_p__i32Add_ri_pinning
    table[2709] = op_i32Load8U_p__i32Add_rp
    table[2710] = op_i32Load8U_p__i32Add_rp_storing
    table[2711] = op_i32Load8U_p__i32Add_rp_pinning
    table[2712] = op_i32Load8U_p__i32Shl_ri
    table[2713] = op_i32Load8U_p__i32Shl_ri_storing
    table[2714] = op_i32Load8U_p__i32Shl_ri_pinning
    table[2715] = op_i32Load8U_p__i32And_ri
    table[2716] = op_i32Load8U_p__i32And_ri_storing
    table[2717] = op_i32Load8U_p__i32And_ri_pinning
    table[2718] = op_i32Load8U_p__i32Xor_rs
    table[2719] = op_i32Load8U_p__i32Xor_rs_storing
    table[2720] = op_i32Load8U_p__i32Xor_rs_pinning
    table[2721] = op_i32Load8U_p__i32Sub_rs
    table[2722] = op_i32Load8U_p__i32Sub_rs_storing
    table[2723] = op_i32Load8U_p__i32Sub_rs_pinning
    table[2724] = op_i32Load8U_p__i32Sub_sr
    table[2725] = op_i32Load8U_p__i32Sub_sr_storing
    table[2726] = op_i32Load8U_p__i32Sub_sr_pinning
    table[2727] = op_i32Load8U_p__branchIf_i32Eq_rs
    table[2728] = op_i32Load8U_p__branchIf_i32Eq_rs_unmetered
    table[2729] = op_i32Load8U_p__branchIf_i32Eq_ri
    table[2730] = op_i32Load8U_p__branchIf_i32Eq_ri_unmetered
    table[2731] = op_i32Load8U_p__branchIf_i32Ne_rs
    table[2732] = op_i32Load8U_p__branchIf_i32Ne_rs_unmetered
    table[2733] = op_i32Load8U_p__branchIf_i32Ne_ri
    table[2734] = op_i32Load8U_p__branchIf_i32Ne_ri_unmetered
    table[2735] = op_i32Load_s__i32Load_r
    table[2736] = op_i32Load_s__i32Load_r_storing
    table[2737] = op_i32Load_s__i32Load_r_pinning
    table[2738] = op_i32Load_s__i32Mul_rs
    table[2739] = op_i32Load_s__i32Mul_rs_storing
    table[2740] = op_i32Load_s__i32Mul_rs_pinning
    table[2741] = op_i32Load_s__i32Store_sr
    table[2742] = op_i32Load_s__branchIf_i32LtS_rs
    table[2743] = op_i32Load_s__branchIf_i32LtS_rs_unmetered
    table[2744] = op_i32Load_s__branchIf_i32LtS_sr
    table[2745] = op_i32Load_s__branchIf_i32LtS_sr_unmetered
    table[2746] = op_i32Load_s__branchIf_i32LtS_ri
    table[2747] = op_i32Load_s__branchIf_i32LtS_ri_unmetered
    table[2748] = op_i32Load_s__branchIf_i32LtU_rs
    table[2749] = op_i32Load_s__branchIf_i32LtU_rs_unmetered
    table[2750] = op_i32Load_s__branchIf_i32LtU_sr
    table[2751] = op_i32Load_s__branchIf_i32LtU_sr_unmetered
    table[2752] = op_i32Load_s__branchIf_i32LtU_ri
    table[2753] = op_i32Load_s__branchIf_i32LtU_ri_unmetered
    table[2754] = op_i32Load_r__i32Load_r
    table[2755] = op_i32Load_r__i32Load_r_storing
    table[2756] = op_i32Load_r__i32Load_r_pinning
    table[2757] = op_i32Load_r__i32Mul_rs
    table[2758] = op_i32Load_r__i32Mul_rs_storing
    table[2759] = op_i32Load_r__i32Mul_rs_pinning
    table[2760] = op_i32Load_r__i32Store_sr
    table[2761] = op_i32Load_r__branchIf_i32LtS_rs
    table[2762] = op_i32Load_r__branchIf_i32LtS_rs_unmetered
    table[2763] = op_i32Load_r__branchIf_i32LtS_sr
    table[2764] = op_i32Load_r__branchIf_i32LtS_sr_unmetered
    table[2765] = op_i32Load_r__branchIf_i32LtS_ri
    table[2766] = op_i32Load_r__branchIf_i32LtS_ri_unmetered
    table[2767] = op_i32Load_r__branchIf_i32LtU_rs
    table[2768] = op_i32Load_r__branchIf_i32LtU_rs_unmetered
    table[2769] = op_i32Load_r__branchIf_i32LtU_sr
    table[2770] = op_i32Load_r__branchIf_i32LtU_sr_unmetered
    table[2771] = op_i32Load_r__branchIf_i32LtU_ri
    table[2772] = op_i32Load_r__branchIf_i32LtU_ri_unmetered
    table[2773] = op_i32Load_p__i32Load_r
    table[2774] = op_i32Load_p__i32Load_r_storing
    table[2775] = op_i32Load_p__i32Load_r_pinning
    table[2776] = op_i32Load_p__i32Mul_rs
    table[2777] = op_i32Load_p__i32Mul_rs_storing
    table[2778] = op_i32Load_p__i32Mul_rs_pinning
    table[2779] = op_i32Load_p__i32Store_sr
    table[2780] = op_i32Load_p__branchIf_i32LtS_rs
    table[2781] = op_i32Load_p__branchIf_i32LtS_rs_unmetered
    table[2782] = op_i32Load_p__branchIf_i32LtS_sr
    table[2783] = op_i32Load_p__branchIf_i32LtS_sr_unmetered
    table[2784] = op_i32Load_p__branchIf_i32LtS_ri
    table[2785] = op_i32Load_p__branchIf_i32LtS_ri_unmetered
    table[2786] = op_i32Load_p__branchIf_i32LtU_rs
    table[2787] = op_i32Load_p__branchIf_i32LtU_rs_unmetered
    table[2788] = op_i32Load_p__branchIf_i32LtU_sr
    table[2789] = op_i32Load_p__branchIf_i32LtU_sr_unmetered
    table[2790] = op_i32Load_p__branchIf_i32LtU_ri
    table[2791] = op_i32Load_p__branchIf_i32LtU_ri_unmetered
    table[2792] = op_i64Load_s__i64Add_rs
    table[2793] = op_i64Load_s__i64Add_rs_storing
    table[2794] = op_i64Load_s__i64Add_rs_pinning
    table[2795] = op_i64Load_s__i64Add_ri
    table[2796] = op_i64Load_s__i64Add_ri_storing
    table[2797] = op_i64Load_s__i64Add_ri_pinning
    table[2798] = op_i64Load_s__i64Xor_rs
    table[2799] = op_i64Load_s__i64Xor_rs_storing
    table[2800] = op_i64Load_s__i64Xor_rs_pinning
    table[2801] = op_i64Load_s__i32WrapI64_r
    table[2802] = op_i64Load_s__i32WrapI64_r_storing
    table[2803] = op_i64Load_s__i64Store_sr
    table[2804] = op_i64Load_s__branchIf_i64Eq_rs
    table[2805] = op_i64Load_s__branchIf_i64Eq_rs_unmetered
    table[2806] = op_i64Load_s__branchIf_i64Eq_ri
    table[2807] = op_i64Load_s__branchIf_i64Eq_ri_unmetered
    table[2808] = op_i64Load_s__branchIf_i64Ne_rs
    table[2809] = op_i64Load_s__branchIf_i64Ne_rs_unmetered
    table[2810] = op_i64Load_s__branchIf_i64Ne_ri
    table[2811] = op_i64Load_s__branchIf_i64Ne_ri_unmetered
    table[2812] = op_i64Load_r__i64Add_rs
    table[2813] = op_i64Load_r__i64Add_rs_storing
    table[2814] = op_i64Load_r__i64Add_rs_pinning
    table[2815] = op_i64Load_r__i64Add_ri
    table[2816] = op_i64Load_r__i64Add_ri_storing
    table[2817] = op_i64Load_r__i64Add_ri_pinning
    table[2818] = op_i64Load_r__i64Xor_rs
    table[2819] = op_i64Load_r__i64Xor_rs_storing
    table[2820] = op_i64Load_r__i64Xor_rs_pinning
    table[2821] = op_i64Load_r__i32WrapI64_r
    table[2822] = op_i64Load_r__i32WrapI64_r_storing
    table[2823] = op_i64Load_r__i64Store_sr
    table[2824] = op_i64Load_r__branchIf_i64Eq_rs
    table[2825] = op_i64Load_r__branchIf_i64Eq_rs_unmetered
    table[2826] = op_i64Load_r__branchIf_i64Eq_ri
    table[2827] = op_i64Load_r__branchIf_i64Eq_ri_unmetered
    table[2828] = op_i64Load_r__branchIf_i64Ne_rs
    table[2829] = op_i64Load_r__branchIf_i64Ne_rs_unmetered
    table[2830] = op_i64Load_r__branchIf_i64Ne_ri
    table[2831] = op_i64Load_r__branchIf_i64Ne_ri_unmetered
    table[2832] = op_i64Load_p__i64Add_rs
    table[2833] = op_i64Load_p__i64Add_rs_storing
    table[2834] = op_i64Load_p__i64Add_rs_pinning
    table[2835] = op_i64Load_p__i64Add_ri
    table[2836] = op_i64Load_p__i64Add_ri_storing
    table[2837] = op_i64Load_p__i64Add_ri_pinning
    table[2838] = op_i64Load_p__i64Xor_rs
    table[2839] = op_i64Load_p__i64Xor_rs_storing
    table[2840] = op_i64Load_p__i64Xor_rs_pinning
    table[2841] = op_i64Load_p__i32WrapI64_r
    table[2842] = op_i64Load_p__i32WrapI64_r_storing
    table[2843] = op_i64Load_p__i64Store_sr
    table[2844] = op_i64Load_p__branchIf_i64Eq_rs
    table[2845] = op_i64Load_p__branchIf_i64Eq_rs_unmetered
    table[2846] = op_i64Load_p__branchIf_i64Eq_ri
    table[2847] = op_i64Load_p__branchIf_i64Eq_ri_unmetered
    table[2848] = op_i64Load_p__branchIf_i64Ne_rs
    table[2849] = op_i64Load_p__branchIf_i64Ne_rs_unmetered
    table[2850] = op_i64Load_p__branchIf_i64Ne_ri
    table[2851] = op_i64Load_p__branchIf_i64Ne_ri_unmetered
    table[2852] = op_f64Load_s__f64Add_rs
    table[2853] = op_f64Load_s__f64Add_rs_storing
    table[2854] = op_f64Load_s__f64Mul_rs
    table[2855] = op_f64Load_s__f64Mul_rs_storing
    table[2856] = op_f64Load_s__f64Sub_rs
    table[2857] = op_f64Load_s__f64Sub_rs_storing
    table[2858] = op_f64Load_s__f64Sub_sr
    table[2859] = op_f64Load_s__f64Sub_sr_storing
    table[2860] = op_f64Load_r__f64Add_rs
    table[2861] = op_f64Load_r__f64Add_rs_storing
    table[2862] = op_f64Load_r__f64Mul_rs
    table[2863] = op_f64Load_r__f64Mul_rs_storing
    table[2864] = op_f64Load_r__f64Sub_rs
    table[2865] = op_f64Load_r__f64Sub_rs_storing
    table[2866] = op_f64Load_r__f64Sub_sr
    table[2867] = op_f64Load_r__f64Sub_sr_storing
    table[2868] = op_f64Load_p__f64Add_rs
    table[2869] = op_f64Load_p__f64Add_rs_storing
    table[2870] = op_f64Load_p__f64Mul_rs
    table[2871] = op_f64Load_p__f64Mul_rs_storing
    table[2872] = op_f64Load_p__f64Sub_rs
    table[2873] = op_f64Load_p__f64Sub_rs_storing
    table[2874] = op_f64Load_p__f64Sub_sr
    table[2875] = op_f64Load_p__f64Sub_sr_storing
    table[2876] = op_i32Add_ss__i32Store_sr
    table[2877] = op_i32Add_si__i32Store_sr
    table[2878] = op_i32Add_rs__i32Store_sr
    table[2879] = op_i32Add_ri__i32Store_sr
    table[2880] = op_i32And_rs__i32Store_sr
    table[2881] = op_i32And_ri__i32Store_sr
    table[2882] = op_i32And_si__i32Store_sr
    table[2883] = op_i32Or_rs__i32Store_sr
    table[2884] = op_i32Or_ri__i32Store_sr
    table[2885] = op_i32Or_si__i32Store_sr
    table[2886] = op_i32Add_si__i32Store8_sr
    table[2887] = op_i32Add_si__i32Store8_pr
    table[2888] = op_i32Add_rs__i32Store8_sr
    table[2889] = op_i32Add_rs__i32Store8_pr
    table[2890] = op_i32Add_ri__i32Store8_sr
    table[2891] = op_i32Add_ri__i32Store8_pr
    table[2892] = op_i32Add_si_storing__branchIf_i32Eq_rs
    table[2893] = op_i32Add_si_storing__branchIf_i32Eq_rs_unmetered
    table[2894] = op_i32Add_si_storing__branchIf_i32Eq_ri
    table[2895] = op_i32Add_si_storing__branchIf_i32Eq_ri_unmetered
    table[2896] = op_i32Add_si_storing__branchIf_i32Ne_rs
    table[2897] = op_i32Add_si_storing__branchIf_i32Ne_rs_unmetered
    table[2898] = op_i32Add_si_storing__branchIf_i32Ne_ri
    table[2899] = op_i32Add_si_storing__branchIf_i32Ne_ri_unmetered
    table[2900] = op_i32Add_si_storing__branchIf_i32LtS_rs
    table[2901] = op_i32Add_si_storing__branchIf_i32LtS_rs_unmetered
    table[2902] = op_i32Add_si_storing__branchIf_i32LtS_sr
    table[2903] = op_i32Add_si_storing__branchIf_i32LtS_sr_unmetered
    table[2904] = op_i32Add_si_storing__branchIf_i32LtS_ri
    table[2905] = op_i32Add_si_storing__branchIf_i32LtS_ri_unmetered
    table[2906] = op_i32Add_si_storing__branchIf_i32LtS_ir
    table[2907] = op_i32Add_si_storing__branchIf_i32LtS_ir_unmetered
    table[2908] = op_i32Add_si_storing__branchIf_i32LtU_rs
    table[2909] = op_i32Add_si_storing__branchIf_i32LtU_rs_unmetered
    table[2910] = op_i32Add_si_storing__branchIf_i32LtU_sr
    table[2911] = op_i32Add_si_storing__branchIf_i32LtU_sr_unmetered
    table[2912] = op_i32Add_si_storing__branchIf_i32LtU_ri
    table[2913] = op_i32Add_si_storing__branchIf_i32LtU_ri_unmetered
    table[2914] = op_i32Add_si_storing__branchIf_i32LtU_ir
    table[2915] = op_i32Add_si_storing__branchIf_i32LtU_ir_unmetered
    table[2916] = op_i32Add_ss_storing__branchIf_i32Eq_rs
    table[2917] = op_i32Add_ss_storing__branchIf_i32Eq_rs_unmetered
    table[2918] = op_i32Add_ss_storing__branchIf_i32Eq_ri
    table[2919] = op_i32Add_ss_storing__branchIf_i32Eq_ri_unmetered
    table[2920] = op_i32Add_ss_storing__branchIf_i32Ne_rs
    table[2921] = op_i32Add_ss_storing__branchIf_i32Ne_rs_unmetered
    table[2922] = op_i32Add_ss_storing__branchIf_i32Ne_ri
    table[2923] = op_i32Add_ss_storing__branchIf_i32Ne_ri_unmetered
    table[2924] = op_i32Add_ss_storing__branchIf_i32LtS_rs
    table[2925] = op_i32Add_ss_storing__branchIf_i32LtS_rs_unmetered
    table[2926] = op_i32Add_ss_storing__branchIf_i32LtS_sr
    table[2927] = op_i32Add_ss_storing__branchIf_i32LtS_sr_unmetered
    table[2928] = op_i32Add_ss_storing__branchIf_i32LtS_ri
    table[2929] = op_i32Add_ss_storing__branchIf_i32LtS_ri_unmetered
    table[2930] = op_i32Add_ss_storing__branchIf_i32LtS_ir
    table[2931] = op_i32Add_ss_storing__branchIf_i32LtS_ir_unmetered
    table[2932] = op_i32Add_ss_storing__branchIf_i32LtU_rs
    table[2933] = op_i32Add_ss_storing__branchIf_i32LtU_rs_unmetered
    table[2934] = op_i32Add_ss_storing__branchIf_i32LtU_sr
    table[2935] = op_i32Add_ss_storing__branchIf_i32LtU_sr_unmetered
    table[2936] = op_i32Add_ss_storing__branchIf_i32LtU_ri
    table[2937] = op_i32Add_ss_storing__branchIf_i32LtU_ri_unmetered
    table[2938] = op_i32Add_ss_storing__branchIf_i32LtU_ir
    table[2939] = op_i32Add_ss_storing__branchIf_i32LtU_ir_unmetered
    table[2940] = op_i32Add_pi_pinning__branchIf_i32Eq_rs
    table[2941] = op_i32Add_pi_pinning__branchIf_i32Eq_rs_unmetered
    table[2942] = op_i32Add_pi_pinning__branchIf_i32Eq_ri
    table[2943] = op_i32Add_pi_pinning__branchIf_i32Eq_ri_unmetered
    table[2944] = op_i32Add_pi_pinning__branchIf_i32Ne_rs
    table[2945] = op_i32Add_pi_pinning__branchIf_i32Ne_rs_unmetered
    table[2946] = op_i32Add_pi_pinning__branchIf_i32Ne_ri
    table[2947] = op_i32Add_pi_pinning__branchIf_i32Ne_ri_unmetered
    table[2948] = op_i32Add_pi_pinning__branchIf_i32LtS_rs
    table[2949] = op_i32Add_pi_pinning__branchIf_i32LtS_rs_unmetered
    table[2950] = op_i32Add_pi_pinning__branchIf_i32LtS_sr
    table[2951] = op_i32Add_pi_pinning__branchIf_i32LtS_sr_unmetered
    table[2952] = op_i32Add_pi_pinning__branchIf_i32LtS_ri
    table[2953] = op_i32Add_pi_pinning__branchIf_i32LtS_ri_unmetered
    table[2954] = op_i32Add_pi_pinning__branchIf_i32LtS_ir
    table[2955] = op_i32Add_pi_pinning__branchIf_i32LtS_ir_unmetered
    table[2956] = op_i32Add_pi_pinning__branchIf_i32LtU_rs
    table[2957] = op_i32Add_pi_pinning__branchIf_i32LtU_rs_unmetered
    table[2958] = op_i32Add_pi_pinning__branchIf_i32LtU_sr
    table[2959] = op_i32Add_pi_pinning__branchIf_i32LtU_sr_unmetered
    table[2960] = op_i32Add_pi_pinning__branchIf_i32LtU_ri
    table[2961] = op_i32Add_pi_pinning__branchIf_i32LtU_ri_unmetered
    table[2962] = op_i32Add_pi_pinning__branchIf_i32LtU_ir
    table[2963] = op_i32Add_pi_pinning__branchIf_i32LtU_ir_unmetered
    table[2964] = op_i32Add_ps_pinning__branchIf_i32Eq_rs
    table[2965] = op_i32Add_ps_pinning__branchIf_i32Eq_rs_unmetered
    table[2966] = op_i32Add_ps_pinning__branchIf_i32Eq_ri
    table[2967] = op_i32Add_ps_pinning__branchIf_i32Eq_ri_unmetered
    table[2968] = op_i32Add_ps_pinning__branchIf_i32Ne_rs
    table[2969] = op_i32Add_ps_pinning__branchIf_i32Ne_rs_unmetered
    table[2970] = op_i32Add_ps_pinning__branchIf_i32Ne_ri
    table[2971] = op_i32Add_ps_pinning__branchIf_i32Ne_ri_unmetered
    table[2972] = op_i32Add_ps_pinning__branchIf_i32LtS_rs
    table[2973] = op_i32Add_ps_pinning__branchIf_i32LtS_rs_unmetered
    table[2974] = op_i32Add_ps_pinning__branchIf_i32LtS_sr
    table[2975] = op_i32Add_ps_pinning__branchIf_i32LtS_sr_unmetered
    table[2976] = op_i32Add_ps_pinning__branchIf_i32LtS_ri
    table[2977] = op_i32Add_ps_pinning__branchIf_i32LtS_ri_unmetered
    table[2978] = op_i32Add_ps_pinning__branchIf_i32LtS_ir
    table[2979] = op_i32Add_ps_pinning__branchIf_i32LtS_ir_unmetered
    table[2980] = op_i32Add_ps_pinning__branchIf_i32LtU_rs
    table[2981] = op_i32Add_ps_pinning__branchIf_i32LtU_rs_unmetered
    table[2982] = op_i32Add_ps_pinning__branchIf_i32LtU_sr
    table[2983] = op_i32Add_ps_pinning__branchIf_i32LtU_sr_unmetered
    table[2984] = op_i32Add_ps_pinning__branchIf_i32LtU_ri
    table[2985] = op_i32Add_ps_pinning__branchIf_i32LtU_ri_unmetered
    table[2986] = op_i32Add_ps_pinning__branchIf_i32LtU_ir
    table[2987] = op_i32Add_ps_pinning__branchIf_i32LtU_ir_unmetered
    table[2988] = op_i32Add_si_pinning__branchIf_i32Eq_rs
    table[2989] = op_i32Add_si_pinning__branchIf_i32Eq_rs_unmetered
    table[2990] = op_i32Add_si_pinning__branchIf_i32Eq_ri
    table[2991] = op_i32Add_si_pinning__branchIf_i32Eq_ri_unmetered
    table[2992] = op_i32Add_si_pinning__branchIf_i32Ne_rs
    table[2993] = op_i32Add_si_pinning__branchIf_i32Ne_rs_unmetered
    table[2994] = op_i32Add_si_pinning__branchIf_i32Ne_ri
    table[2995] = op_i32Add_si_pinning__branchIf_i32Ne_ri_unmetered
    table[2996] = op_i32Add_si_pinning__branchIf_i32LtS_rs
    table[2997] = op_i32Add_si_pinning__branchIf_i32LtS_rs_unmetered
    table[2998] = op_i32Add_si_pinning__branchIf_i32LtS_sr
    table[2999] = op_i32Add_si_pinning__branchIf_i32LtS_sr_unmetered
    table[3000] = op_i32Add_si_pinning__branchIf_i32LtS_ri
    table[3001] = op_i32Add_si_pinning__branchIf_i32LtS_ri_unmetered
    table[3002] = op_i32Add_si_pinning__branchIf_i32LtS_ir
    table[3003] = op_i32Add_si_pinning__branchIf_i32LtS_ir_unmetered
    table[3004] = op_i32Add_si_pinning__branchIf_i32LtU_rs
    table[3005] = op_i32Add_si_pinning__branchIf_i32LtU_rs_unmetered
    table[3006] = op_i32Add_si_pinning__branchIf_i32LtU_sr
    table[3007] = op_i32Add_si_pinning__branchIf_i32LtU_sr_unmetered
    table[3008] = op_i32Add_si_pinning__branchIf_i32LtU_ri
    table[3009] = op_i32Add_si_pinning__branchIf_i32LtU_ri_unmetered
    table[3010] = op_i32Add_si_pinning__branchIf_i32LtU_ir
    table[3011] = op_i32Add_si_pinning__branchIf_i32LtU_ir_unmetered
    table[3012] = op_i32Add_si__branchIf_i32LtU_rs
    table[3013] = op_i32Add_si__branchIf_i32LtU_rs_unmetered
    table[3014] = op_i32Add_si__branchIf_i32LtU_ri
    table[3015] = op_i32Add_si__branchIf_i32LtU_ri_unmetered
    table[3016] = op_i32Add_si__branchIf_i32LtU_ir
    table[3017] = op_i32Add_si__branchIf_i32LtU_ir_unmetered
    table[3018] = op_i32Add_ri__branchIf_i32LtU_rs
    table[3019] = op_i32Add_ri__branchIf_i32LtU_rs_unmetered
    table[3020] = op_i32Add_ri__branchIf_i32LtU_ri
    table[3021] = op_i32Add_ri__branchIf_i32LtU_ri_unmetered
    table[3022] = op_i32Add_ri__branchIf_i32LtU_ir
    table[3023] = op_i32Add_ri__branchIf_i32LtU_ir_unmetered
    table[3024] = op_i32Add_pi__branchIf_i32LtU_rs
    table[3025] = op_i32Add_pi__branchIf_i32LtU_rs_unmetered
    table[3026] = op_i32Add_pi__branchIf_i32LtU_ri
    table[3027] = op_i32Add_pi__branchIf_i32LtU_ri_unmetered
    table[3028] = op_i32Add_pi__branchIf_i32LtU_ir
    table[3029] = op_i32Add_pi__branchIf_i32LtU_ir_unmetered
    table[3030] = op_i64Add_si_storing__branchIf_i64Ne_rs
    table[3031] = op_i64Add_si_storing__branchIf_i64Ne_rs_unmetered
    table[3032] = op_i64Add_si_storing__branchIf_i64Ne_ri
    table[3033] = op_i64Add_si_storing__branchIf_i64Ne_ri_unmetered
    table[3034] = op_i64Add_si_storing__branchIf_i64LtS_rs
    table[3035] = op_i64Add_si_storing__branchIf_i64LtS_rs_unmetered
    table[3036] = op_i64Add_si_storing__branchIf_i64LtS_ir
    table[3037] = op_i64Add_si_storing__branchIf_i64LtS_ir_unmetered
    table[3038] = op_i64Add_si_storing__branchIf_i64LtU_rs
    table[3039] = op_i64Add_si_storing__branchIf_i64LtU_rs_unmetered
    table[3040] = op_i64Add_si_storing__branchIf_i64LtU_ir
    table[3041] = op_i64Add_si_storing__branchIf_i64LtU_ir_unmetered
    table[3042] = op_i64Add_pi_pinning__branchIf_i64Ne_rs
    table[3043] = op_i64Add_pi_pinning__branchIf_i64Ne_rs_unmetered
    table[3044] = op_i64Add_pi_pinning__branchIf_i64Ne_ri
    table[3045] = op_i64Add_pi_pinning__branchIf_i64Ne_ri_unmetered
    table[3046] = op_i64Add_pi_pinning__branchIf_i64LtS_rs
    table[3047] = op_i64Add_pi_pinning__branchIf_i64LtS_rs_unmetered
    table[3048] = op_i64Add_pi_pinning__branchIf_i64LtS_ir
    table[3049] = op_i64Add_pi_pinning__branchIf_i64LtS_ir_unmetered
    table[3050] = op_i64Add_pi_pinning__branchIf_i64LtU_rs
    table[3051] = op_i64Add_pi_pinning__branchIf_i64LtU_rs_unmetered
    table[3052] = op_i64Add_pi_pinning__branchIf_i64LtU_ir
    table[3053] = op_i64Add_pi_pinning__branchIf_i64LtU_ir_unmetered
    table[3054] = op_i32Load_s_storing__branchIf_i32Eq_rs
    table[3055] = op_i32Load_s_storing__branchIf_i32Eq_rs_unmetered
    table[3056] = op_i32Load_s_storing__branchIf_i32Eq_ri
    table[3057] = op_i32Load_s_storing__branchIf_i32Eq_ri_unmetered
    table[3058] = op_i32Load_s_storing__branchIf_i32Ne_rs
    table[3059] = op_i32Load_s_storing__branchIf_i32Ne_rs_unmetered
    table[3060] = op_i32Load_s_storing__branchIf_i32Ne_ri
    table[3061] = op_i32Load_s_storing__branchIf_i32Ne_ri_unmetered
    table[3062] = op_i32Load_r_storing__branchIf_i32Eq_rs
    table[3063] = op_i32Load_r_storing__branchIf_i32Eq_rs_unmetered
    table[3064] = op_i32Load_r_storing__branchIf_i32Eq_ri
    table[3065] = op_i32Load_r_storing__branchIf_i32Eq_ri_unmetered
    table[3066] = op_i32Load_r_storing__branchIf_i32Ne_rs
    table[3067] = op_i32Load_r_storing__branchIf_i32Ne_rs_unmetered
    table[3068] = op_i32Load_r_storing__branchIf_i32Ne_ri
    table[3069] = op_i32Load_r_storing__branchIf_i32Ne_ri_unmetered
    table[3070] = op_i32Load_p_storing__branchIf_i32Eq_rs
    table[3071] = op_i32Load_p_storing__branchIf_i32Eq_rs_unmetered
    table[3072] = op_i32Load_p_storing__branchIf_i32Eq_ri
    table[3073] = op_i32Load_p_storing__branchIf_i32Eq_ri_unmetered
    table[3074] = op_i32Load_p_storing__branchIf_i32Ne_rs
    table[3075] = op_i32Load_p_storing__branchIf_i32Ne_rs_unmetered
    table[3076] = op_i32Load_p_storing__branchIf_i32Ne_ri
    table[3077] = op_i32Load_p_storing__branchIf_i32Ne_ri_unmetered
    table[3078] = op_i32Load8U_s_storing__branchIf_i32Eq_rs
    table[3079] = op_i32Load8U_s_storing__branchIf_i32Eq_rs_unmetered
    table[3080] = op_i32Load8U_s_storing__branchIf_i32Eq_ri
    table[3081] = op_i32Load8U_s_storing__branchIf_i32Eq_ri_unmetered
    table[3082] = op_i32Load8U_s_storing__branchIf_i32Ne_rs
    table[3083] = op_i32Load8U_s_storing__branchIf_i32Ne_rs_unmetered
    table[3084] = op_i32Load8U_s_storing__branchIf_i32Ne_ri
    table[3085] = op_i32Load8U_s_storing__branchIf_i32Ne_ri_unmetered
    table[3086] = op_i32Load8U_r_storing__branchIf_i32Eq_rs
    table[3087] = op_i32Load8U_r_storing__branchIf_i32Eq_rs_unmetered
    table[3088] = op_i32Load8U_r_storing__branchIf_i32Eq_ri
    table[3089] = op_i32Load8U_r_storing__branchIf_i32Eq_ri_unmetered
    table[3090] = op_i32Load8U_r_storing__branchIf_i32Ne_rs
    table[3091] = op_i32Load8U_r_storing__branchIf_i32Ne_rs_unmetered
    table[3092] = op_i32Load8U_r_storing__branchIf_i32Ne_ri
    table[3093] = op_i32Load8U_r_storing__branchIf_i32Ne_ri_unmetered
    table[3094] = op_i32Load8U_p_storing__branchIf_i32Eq_rs
    table[3095] = op_i32Load8U_p_storing__branchIf_i32Eq_rs_unmetered
    table[3096] = op_i32Load8U_p_storing__branchIf_i32Eq_ri
    table[3097] = op_i32Load8U_p_storing__branchIf_i32Eq_ri_unmetered
    table[3098] = op_i32Load8U_p_storing__branchIf_i32Ne_rs
    table[3099] = op_i32Load8U_p_storing__branchIf_i32Ne_rs_unmetered
    table[3100] = op_i32Load8U_p_storing__branchIf_i32Ne_ri
    table[3101] = op_i32Load8U_p_storing__branchIf_i32Ne_ri_unmetered
    table[3102] = op_i32Load_p_pinning__branchIf_i32Eq_ri
    table[3103] = op_i32Load_p_pinning__branchIf_i32Eq_ri_unmetered
    table[3104] = op_i32Load_p_pinning__branchIf_i32Ne_ri
    table[3105] = op_i32Load_p_pinning__branchIf_i32Ne_ri_unmetered
    table[3106] = op_i32Load_r_pinning__branchIf_i32Eq_ri
    table[3107] = op_i32Load_r_pinning__branchIf_i32Eq_ri_unmetered
    table[3108] = op_i32Load_r_pinning__branchIf_i32Ne_ri
    table[3109] = op_i32Load_r_pinning__branchIf_i32Ne_ri_unmetered
    table[3110] = op_i32Add_ss__i32Add_rs
    table[3111] = op_i32Add_ss__i32Add_rs_storing
    table[3112] = op_i32Add_ss__i32Add_rs_pinning
    table[3113] = op_i32Add_ss__i32Add_ri
    table[3114] = op_i32Add_ss__i32Add_ri_storing
    table[3115] = op_i32Add_ss__i32Add_ri_pinning
    table[3116] = op_i32Add_ss__i32Add_rp
    table[3117] = op_i32Add_ss__i32Add_rp_storing
    table[3118] = op_i32Add_ss__i32Add_rp_pinning
    table[3119] = op_i32Add_ss__i32And_ri
    table[3120] = op_i32Add_ss__i32And_ri_storing
    table[3121] = op_i32Add_ss__i32And_ri_pinning
    table[3122] = op_i32Add_si__i32Add_rs
    table[3123] = op_i32Add_si__i32Add_rs_storing
    table[3124] = op_i32Add_si__i32Add_rs_pinning
    table[3125] = op_i32Add_si__i32Add_ri
    table[3126] = op_i32Add_si__i32Add_ri_storing
    table[3127] = op_i32Add_si__i32Add_ri_pinning
    table[3128] = op_i32Add_si__i32Add_rp
    table[3129] = op_i32Add_si__i32Add_rp_storing
    table[3130] = op_i32Add_si__i32Add_rp_pinning
    table[3131] = op_i32Add_si__i32And_ri
    table[3132] = op_i32Add_si__i32And_ri_storing
    table[3133] = op_i32Add_si__i32And_ri_pinning
    table[3134] = op_i32Add_rs__i32Add_rs
    table[3135] = op_i32Add_rs__i32Add_rs_storing
    table[3136] = op_i32Add_rs__i32Add_rs_pinning
    table[3137] = op_i32Add_rs__i32Add_ri
    table[3138] = op_i32Add_rs__i32Add_ri_storing
    table[3139] = op_i32Add_rs__i32Add_ri_pinning
    table[3140] = op_i32Add_rs__i32Add_rp
    table[3141] = op_i32Add_rs__i32Add_rp_storing
    table[3142] = op_i32Add_rs__i32Add_rp_pinning
    table[3143] = op_i32Add_rs__i32And_ri
    table[3144] = op_i32Add_rs__i32And_ri_storing
    table[3145] = op_i32Add_rs__i32And_ri_pinning
    table[3146] = op_i32Add_ri__i32Add_rs
    table[3147] = op_i32Add_ri__i32Add_rs_storing
    table[3148] = op_i32Add_ri__i32Add_rs_pinning
    table[3149] = op_i32Add_ri__i32Add_ri
    table[3150] = op_i32Add_ri__i32Add_ri_storing
    table[3151] = op_i32Add_ri__i32Add_ri_pinning
    table[3152] = op_i32Add_ri__i32Add_rp
    table[3153] = op_i32Add_ri__i32Add_rp_storing
    table[3154] = op_i32Add_ri__i32Add_rp_pinning
    table[3155] = op_i32Add_ri__i32And_ri
    table[3156] = op_i32Add_ri__i32And_ri_storing
    table[3157] = op_i32Add_ri__i32And_ri_pinning
    table[3158] = op_i32Add_ps__i32Add_rs
    table[3159] = op_i32Add_ps__i32Add_rs_storing
    table[3160] = op_i32Add_ps__i32Add_rs_pinning
    table[3161] = op_i32Add_ps__i32Add_ri
    table[3162] = op_i32Add_ps__i32Add_ri_storing
    table[3163] = op_i32Add_ps__i32Add_ri_pinning
    table[3164] = op_i32Add_ps__i32Add_rp
    table[3165] = op_i32Add_ps__i32Add_rp_storing
    table[3166] = op_i32Add_ps__i32Add_rp_pinning
    table[3167] = op_i32Add_ps__i32And_ri
    table[3168] = op_i32Add_ps__i32And_ri_storing
    table[3169] = op_i32Add_ps__i32And_ri_pinning
    table[3170] = op_i32Add_pi__i32Add_rs
    table[3171] = op_i32Add_pi__i32Add_rs_storing
    table[3172] = op_i32Add_pi__i32Add_rs_pinning
    table[3173] = op_i32Add_pi__i32Add_ri
    table[3174] = op_i32Add_pi__i32Add_ri_storing
    table[3175] = op_i32Add_pi__i32Add_ri_pinning
    table[3176] = op_i32Add_pi__i32Add_rp
    table[3177] = op_i32Add_pi__i32Add_rp_storing
    table[3178] = op_i32Add_pi__i32Add_rp_pinning
    table[3179] = op_i32Add_pi__i32And_ri
    table[3180] = op_i32Add_pi__i32And_ri_storing
    table[3181] = op_i32Add_pi__i32And_ri_pinning
    table[3182] = op_i32Shl_si__i32Xor_rs
    table[3183] = op_i32Shl_si__i32Xor_rs_storing
    table[3184] = op_i32Shl_si__i32Xor_rs_pinning
    table[3185] = op_i32Shl_si__i32Or_rs
    table[3186] = op_i32Shl_si__i32Or_rs_storing
    table[3187] = op_i32Shl_si__i32Or_rs_pinning
    table[3188] = op_i32Shl_ri__i32Xor_rs
    table[3189] = op_i32Shl_ri__i32Xor_rs_storing
    table[3190] = op_i32Shl_ri__i32Xor_rs_pinning
    table[3191] = op_i32Shl_ri__i32Or_rs
    table[3192] = op_i32Shl_ri__i32Or_rs_storing
    table[3193] = op_i32Shl_ri__i32Or_rs_pinning
    table[3194] = op_i32Shl_pi__i32Xor_rs
    table[3195] = op_i32Shl_pi__i32Xor_rs_storing
    table[3196] = op_i32Shl_pi__i32Xor_rs_pinning
    table[3197] = op_i32Shl_pi__i32Or_rs
    table[3198] = op_i32Shl_pi__i32Or_rs_storing
    table[3199] = op_i32Shl_pi__i32Or_rs_pinning
    table[3200] = op_i32Shl_pi__i32Xor_rp
    table[3201] = op_i32Shl_pi__i32Xor_rp_storing
    table[3202] = op_i32Shl_pi__i32Xor_rp_pinning
    table[3203] = op_i32Shl_pi__i32Add_rp
    table[3204] = op_i32Shl_pi__i32Add_rp_storing
    table[3205] = op_i32Shl_pi__i32Add_rp_pinning
    table[3206] = op_i32ShrU_si__i32Add_rs
    table[3207] = op_i32ShrU_si__i32Add_rs_storing
    table[3208] = op_i32ShrU_si__i32Add_rs_pinning
    table[3209] = op_i32ShrU_si__i32Add_rp
    table[3210] = op_i32ShrU_si__i32Add_rp_storing
    table[3211] = op_i32ShrU_si__i32Add_rp_pinning
    table[3212] = op_i32ShrU_si__i32Xor_rs
    table[3213] = op_i32ShrU_si__i32Xor_rs_storing
    table[3214] = op_i32ShrU_si__i32Xor_rs_pinning
    table[3215] = op_i32ShrU_si__i32Xor_rp
    table[3216] = op_i32ShrU_si__i32Xor_rp_storing
    table[3217] = op_i32ShrU_si__i32Xor_rp_pinning
    table[3218] = op_i32ShrU_si__i32And_ri
    table[3219] = op_i32ShrU_si__i32And_ri_storing
    table[3220] = op_i32ShrU_si__i32And_ri_pinning
    table[3221] = op_i32ShrU_si__i32And_rs
    table[3222] = op_i32ShrU_si__i32And_rs_storing
    table[3223] = op_i32ShrU_si__i32And_rs_pinning
    table[3224] = op_i32ShrU_ri__i32Add_rs
    table[3225] = op_i32ShrU_ri__i32Add_rs_storing
    table[3226] = op_i32ShrU_ri__i32Add_rs_pinning
    table[3227] = op_i32ShrU_ri__i32Add_rp
    table[3228] = op_i32ShrU_ri__i32Add_rp_storing
    table[3229] = op_i32ShrU_ri__i32Add_rp_pinning
    table[3230] = op_i32ShrU_ri__i32Xor_rs
    table[3231] = op_i32ShrU_ri__i32Xor_rs_storing
    table[3232] = op_i32ShrU_ri__i32Xor_rs_pinning
    table[3233] = op_i32ShrU_ri__i32Xor_rp
    table[3234] = op_i32ShrU_ri__i32Xor_rp_storing
    table[3235] = op_i32ShrU_ri__i32Xor_rp_pinning
    table[3236] = op_i32ShrU_ri__i32And_ri
    table[3237] = op_i32ShrU_ri__i32And_ri_storing
    table[3238] = op_i32ShrU_ri__i32And_ri_pinning
    table[3239] = op_i32ShrU_ri__i32And_rs
    table[3240] = op_i32ShrU_ri__i32And_rs_storing
    table[3241] = op_i32ShrU_ri__i32And_rs_pinning
    table[3242] = op_i32ShrU_pi__i32Add_rs
    table[3243] = op_i32ShrU_pi__i32Add_rs_storing
    table[3244] = op_i32ShrU_pi__i32Add_rs_pinning
    table[3245] = op_i32ShrU_pi__i32Add_rp
    table[3246] = op_i32ShrU_pi__i32Add_rp_storing
    table[3247] = op_i32ShrU_pi__i32Add_rp_pinning
    table[3248] = op_i32ShrU_pi__i32Xor_rs
    table[3249] = op_i32ShrU_pi__i32Xor_rs_storing
    table[3250] = op_i32ShrU_pi__i32Xor_rs_pinning
    table[3251] = op_i32ShrU_pi__i32Xor_rp
    table[3252] = op_i32ShrU_pi__i32Xor_rp_storing
    table[3253] = op_i32ShrU_pi__i32Xor_rp_pinning
    table[3254] = op_i32ShrU_pi__i32And_ri
    table[3255] = op_i32ShrU_pi__i32And_ri_storing
    table[3256] = op_i32ShrU_pi__i32And_ri_pinning
    table[3257] = op_i32ShrU_pi__i32And_rs
    table[3258] = op_i32ShrU_pi__i32And_rs_storing
    table[3259] = op_i32ShrU_pi__i32And_rs_pinning
    table[3260] = op_i32And_si__i32Add_rs
    table[3261] = op_i32And_si__i32Add_rs_storing
    table[3262] = op_i32And_si__i32Add_rs_pinning
    table[3263] = op_i32And_si__i32Add_ri
    table[3264] = op_i32And_si__i32Add_ri_storing
    table[3265] = op_i32And_si__i32Add_ri_pinning
    table[3266] = op_i32And_ss__i32Add_rs
    table[3267] = op_i32And_ss__i32Add_rs_storing
    table[3268] = op_i32And_ss__i32Add_rs_pinning
    table[3269] = op_i32And_ss__i32Add_ri
    table[3270] = op_i32And_ss__i32Add_ri_storing
    table[3271] = op_i32And_ss__i32Add_ri_pinning
    table[3272] = op_i32And_ri__i32Add_rs
    table[3273] = op_i32And_ri__i32Add_rs_storing
    table[3274] = op_i32And_ri__i32Add_rs_pinning
    table[3275] = op_i32And_ri__i32Add_ri
    table[3276] = op_i32And_ri__i32Add_ri_storing
    table[3277] = op_i32And_ri__i32Add_ri_pinning
    table[3278] = op_i32And_rs__i32Add_rs
    table[3279] = op_i32And_rs__i32Add_rs_storing
    table[3280] = op_i32And_rs__i32Add_rs_pinning
    table[3281] = op_i32And_rs__i32Add_ri
    table[3282] = op_i32And_rs__i32Add_ri_storing
    table[3283] = op_i32And_rs__i32Add_ri_pinning
    table[3284] = op_i32And_pi__i32Add_rs
    table[3285] = op_i32And_pi__i32Add_rs_storing
    table[3286] = op_i32And_pi__i32Add_rs_pinning
    table[3287] = op_i32And_pi__i32Add_ri
    table[3288] = op_i32And_pi__i32Add_ri_storing
    table[3289] = op_i32And_pi__i32Add_ri_pinning
    table[3290] = op_i32And_ss__i32Xor_rs
    table[3291] = op_i32And_ss__i32Xor_rs_storing
    table[3292] = op_i32And_ss__i32Xor_rs_pinning
    table[3293] = op_i32And_rs__i32Xor_rs
    table[3294] = op_i32And_rs__i32Xor_rs_storing
    table[3295] = op_i32And_rs__i32Xor_rs_pinning
    table[3296] = op_i32Xor_ss__i32And_rs
    table[3297] = op_i32Xor_ss__i32And_rs_storing
    table[3298] = op_i32Xor_ss__i32And_rs_pinning
    table[3299] = op_i32Xor_ss__i32Add_rs
    table[3300] = op_i32Xor_ss__i32Add_rs_storing
    table[3301] = op_i32Xor_ss__i32Add_rs_pinning
    table[3302] = op_i32Xor_ss__i32Xor_rs
    table[3303] = op_i32Xor_ss__i32Xor_rs_storing
    table[3304] = op_i32Xor_ss__i32Xor_rs_pinning
    table[3305] = op_i32Xor_rs__i32And_rs
    table[3306] = op_i32Xor_rs__i32And_rs_storing
    table[3307] = op_i32Xor_rs__i32And_rs_pinning
    table[3308] = op_i32Xor_rs__i32Add_rs
    table[3309] = op_i32Xor_rs__i32Add_rs_storing
    table[3310] = op_i32Xor_rs__i32Add_rs_pinning
    table[3311] = op_i32Xor_rs__i32Xor_rs
    table[3312] = op_i32Xor_rs__i32Xor_rs_storing
    table[3313] = op_i32Xor_rs__i32Xor_rs_pinning
    table[3314] = op_i32Rotl_si__i32Xor_rs
    table[3315] = op_i32Rotl_si__i32Xor_rs_storing
    table[3316] = op_i32Rotl_si__i32Xor_rs_pinning
    table[3317] = op_i32Rotl_si__i32Add_rs
    table[3318] = op_i32Rotl_si__i32Add_rs_storing
    table[3319] = op_i32Rotl_si__i32Add_rs_pinning
    table[3320] = op_i32Rotl_ri__i32Xor_rs
    table[3321] = op_i32Rotl_ri__i32Xor_rs_storing
    table[3322] = op_i32Rotl_ri__i32Xor_rs_pinning
    table[3323] = op_i32Rotl_ri__i32Add_rs
    table[3324] = op_i32Rotl_ri__i32Add_rs_storing
    table[3325] = op_i32Rotl_ri__i32Add_rs_pinning
    table[3326] = op_i32Mul_ss__i32Add_rs
    table[3327] = op_i32Mul_ss__i32Add_rs_storing
    table[3328] = op_i32Mul_ss__i32Add_rs_pinning
    table[3329] = op_i32Mul_rs__i32Add_rs
    table[3330] = op_i32Mul_rs__i32Add_rs_storing
    table[3331] = op_i32Mul_rs__i32Add_rs_pinning
    table[3332] = op_i32Sub_sr__i32ShrS_ri
    table[3333] = op_i32Sub_sr__i32ShrS_ri_storing
    table[3334] = op_i32Sub_sr__i32ShrS_ri_pinning
    table[3335] = op_i32Sub_ss__i32ShrS_ri
    table[3336] = op_i32Sub_ss__i32ShrS_ri_storing
    table[3337] = op_i32Sub_ss__i32ShrS_ri_pinning
    table[3338] = op_i32Sub_rs__i32ShrS_ri
    table[3339] = op_i32Sub_rs__i32ShrS_ri_storing
    table[3340] = op_i32Sub_rs__i32ShrS_ri_pinning
    table[3341] = op_i64ShrU_si__i64Xor_rs
    table[3342] = op_i64ShrU_si__i64Xor_rs_storing
    table[3343] = op_i64ShrU_si__i64Xor_rs_pinning
    table[3344] = op_i64ShrU_si__i64Xor_rp
    table[3345] = op_i64ShrU_si__i64Xor_rp_storing
    table[3346] = op_i64ShrU_si__i64Xor_rp_pinning
    table[3347] = op_i64ShrU_si__i32WrapI64_r
    table[3348] = op_i64ShrU_si__i32WrapI64_r_storing
    table[3349] = op_i64ShrU_ri__i64Xor_rs
    table[3350] = op_i64ShrU_ri__i64Xor_rs_storing
    table[3351] = op_i64ShrU_ri__i64Xor_rs_pinning
    table[3352] = op_i64ShrU_ri__i64Xor_rp
    table[3353] = op_i64ShrU_ri__i64Xor_rp_storing
    table[3354] = op_i64ShrU_ri__i64Xor_rp_pinning
    table[3355] = op_i64ShrU_ri__i32WrapI64_r
    table[3356] = op_i64ShrU_ri__i32WrapI64_r_storing
    table[3357] = op_i64ShrU_pi__i64Xor_rs
    table[3358] = op_i64ShrU_pi__i64Xor_rs_storing
    table[3359] = op_i64ShrU_pi__i64Xor_rs_pinning
    table[3360] = op_i64ShrU_pi__i64Xor_rp
    table[3361] = op_i64ShrU_pi__i64Xor_rp_storing
    table[3362] = op_i64ShrU_pi__i64Xor_rp_pinning
    table[3363] = op_i64ShrU_pi__i32WrapI64_r
    table[3364] = op_i64ShrU_pi__i32WrapI64_r_storing
    table[3365] = op_i64Shl_si__i64Add_rs
    table[3366] = op_i64Shl_si__i64Add_rs_storing
    table[3367] = op_i64Shl_si__i64Add_rs_pinning
    table[3368] = op_i64Shl_si__i64Add_rp
    table[3369] = op_i64Shl_si__i64Add_rp_storing
    table[3370] = op_i64Shl_si__i64Add_rp_pinning
    table[3371] = op_i64Shl_si__i64Or_rs
    table[3372] = op_i64Shl_si__i64Or_rs_storing
    table[3373] = op_i64Shl_si__i64Or_rs_pinning
    table[3374] = op_i64Shl_si__i64Or_rp
    table[3375] = op_i64Shl_si__i64Or_rp_storing
    table[3376] = op_i64Shl_si__i64Or_rp_pinning
    table[3377] = op_i64Shl_si__i64Xor_rs
    table[3378] = op_i64Shl_si__i64Xor_rs_storing
    table[3379] = op_i64Shl_si__i64Xor_rs_pinning
    table[3380] = op_i64Shl_si__i64Xor_rp
    table[3381] = op_i64Shl_si__i64Xor_rp_storing
    table[3382] = op_i64Shl_si__i64Xor_rp_pinning
    table[3383] = op_i64Shl_ri__i64Add_rs
    table[3384] = op_i64Shl_ri__i64Add_rs_storing
    table[3385] = op_i64Shl_ri__i64Add_rs_pinning
    table[3386] = op_i64Shl_ri__i64Add_rp
    table[3387] = op_i64Shl_ri__i64Add_rp_storing
    table[3388] = op_i64Shl_ri__i64Add_rp_pinning
    table[3389] = op_i64Shl_ri__i64Or_rs
    table[3390] = op_i64Shl_ri__i64Or_rs_storing
    table[3391] = op_i64Shl_ri__i64Or_rs_pinning
    table[3392] = op_i64Shl_ri__i64Or_rp
    table[3393] = op_i64Shl_ri__i64Or_rp_storing
    table[3394] = op_i64Shl_ri__i64Or_rp_pinning
    table[3395] = op_i64Shl_ri__i64Xor_rs
    table[3396] = op_i64Shl_ri__i64Xor_rs_storing
    table[3397] = op_i64Shl_ri__i64Xor_rs_pinning
    table[3398] = op_i64Shl_ri__i64Xor_rp
    table[3399] = op_i64Shl_ri__i64Xor_rp_storing
    table[3400] = op_i64Shl_ri__i64Xor_rp_pinning
    table[3401] = op_i64Shl_pi__i64Add_rs
    table[3402] = op_i64Shl_pi__i64Add_rs_storing
    table[3403] = op_i64Shl_pi__i64Add_rs_pinning
    table[3404] = op_i64Shl_pi__i64Add_rp
    table[3405] = op_i64Shl_pi__i64Add_rp_storing
    table[3406] = op_i64Shl_pi__i64Add_rp_pinning
    table[3407] = op_i64Shl_pi__i64Or_rs
    table[3408] = op_i64Shl_pi__i64Or_rs_storing
    table[3409] = op_i64Shl_pi__i64Or_rs_pinning
    table[3410] = op_i64Shl_pi__i64Or_rp
    table[3411] = op_i64Shl_pi__i64Or_rp_storing
    table[3412] = op_i64Shl_pi__i64Or_rp_pinning
    table[3413] = op_i64Shl_pi__i64Xor_rs
    table[3414] = op_i64Shl_pi__i64Xor_rs_storing
    table[3415] = op_i64Shl_pi__i64Xor_rs_pinning
    table[3416] = op_i64Shl_pi__i64Xor_rp
    table[3417] = op_i64Shl_pi__i64Xor_rp_storing
    table[3418] = op_i64Shl_pi__i64Xor_rp_pinning
    table[3419] = op_i64Xor_ss__i64Xor_rs
    table[3420] = op_i64Xor_ss__i64Xor_rs_storing
    table[3421] = op_i64Xor_ss__i64Xor_rs_pinning
    table[3422] = op_i64Xor_ss__i64Add_rs
    table[3423] = op_i64Xor_ss__i64Add_rs_storing
    table[3424] = op_i64Xor_ss__i64Add_rs_pinning
    table[3425] = op_i64Xor_rs__i64Xor_rs
    table[3426] = op_i64Xor_rs__i64Xor_rs_storing
    table[3427] = op_i64Xor_rs__i64Xor_rs_pinning
    table[3428] = op_i64Xor_rs__i64Add_rs
    table[3429] = op_i64Xor_rs__i64Add_rs_storing
    table[3430] = op_i64Xor_rs__i64Add_rs_pinning
    table[3431] = op_i64Add_si__i64Add_rs
    table[3432] = op_i64Add_si__i64Add_rs_storing
    table[3433] = op_i64Add_si__i64Add_rs_pinning
    table[3434] = op_i64Add_ss__i64Add_rs
    table[3435] = op_i64Add_ss__i64Add_rs_storing
    table[3436] = op_i64Add_ss__i64Add_rs_pinning
    table[3437] = op_i64Add_rs__i64Add_rs
    table[3438] = op_i64Add_rs__i64Add_rs_storing
    table[3439] = op_i64Add_rs__i64Add_rs_pinning
    table[3440] = op_i64Add_rs__i32WrapI64_r
    table[3441] = op_i64Add_rs__i32WrapI64_r_storing
    table[3442] = op_f64Mul_ss__f64Add_rs
    table[3443] = op_f64Mul_ss__f64Add_rs_storing
    table[3444] = op_f64Mul_ss__f64Mul_rs
    table[3445] = op_f64Mul_ss__f64Mul_rs_storing
    table[3446] = op_f64Mul_ss__f64Sub_rs
    table[3447] = op_f64Mul_ss__f64Sub_rs_storing
    table[3448] = op_f64Mul_ss__f64Sub_sr
    table[3449] = op_f64Mul_ss__f64Sub_sr_storing
    table[3450] = op_f64Mul_rs__f64Add_rs
    table[3451] = op_f64Mul_rs__f64Add_rs_storing
    table[3452] = op_f64Mul_rs__f64Mul_rs
    table[3453] = op_f64Mul_rs__f64Mul_rs_storing
    table[3454] = op_f64Mul_rs__f64Sub_rs
    table[3455] = op_f64Mul_rs__f64Sub_rs_storing
    table[3456] = op_f64Mul_rs__f64Sub_sr
    table[3457] = op_f64Mul_rs__f64Sub_sr_storing
    table[3458] = op_f64Add_ss__f64Add_rs
    table[3459] = op_f64Add_ss__f64Add_rs_storing
    table[3460] = op_f64Add_rs__f64Add_rs
    table[3461] = op_f64Add_rs__f64Add_rs_storing
    table[3462] = op_f64Sub_ss__f64Add_rs
    table[3463] = op_f64Sub_ss__f64Add_rs_storing
    table[3464] = op_f64Sub_rs__f64Add_rs
    table[3465] = op_f64Sub_rs__f64Add_rs_storing
    table[3466] = op_f64Sub_sr__f64Add_rs
    table[3467] = op_f64Sub_sr__f64Add_rs_storing
    table[3468] = op_f64Load_s__f64Mul_rs__f64Add_rs
    table[3469] = op_f64Load_s__f64Mul_rs__f64Add_rs_storing
    table[3470] = op_f64Load_s__f64Mul_rs__f64Sub_sr
    table[3471] = op_f64Load_s__f64Mul_rs__f64Sub_sr_storing
    table[3472] = op_f64Load_r__f64Mul_rs__f64Add_rs
    table[3473] = op_f64Load_r__f64Mul_rs__f64Add_rs_storing
    table[3474] = op_f64Load_r__f64Mul_rs__f64Sub_sr
    table[3475] = op_f64Load_r__f64Mul_rs__f64Sub_sr_storing
    table[3476] = op_f64Load_p__f64Mul_rs__f64Add_rs
    table[3477] = op_f64Load_p__f64Mul_rs__f64Add_rs_storing
    table[3478] = op_f64Load_p__f64Mul_rs__f64Sub_sr
    table[3479] = op_f64Load_p__f64Mul_rs__f64Sub_sr_storing
    table[3480] = op_f64ConvertI32S_s__f64Div_ir
    table[3481] = op_f64ConvertI32S_s__f64Div_ir_storing
    table[3482] = op_f64ConvertI32S_s__f64Div_rs
    table[3483] = op_f64ConvertI32S_s__f64Div_rs_storing
    table[3484] = op_f64ConvertI32S_s__f64Mul_rs
    table[3485] = op_f64ConvertI32S_s__f64Mul_rs_storing
    table[3486] = op_f64ConvertI32S_s__f64Mul_ri
    table[3487] = op_f64ConvertI32S_s__f64Mul_ri_storing
    table[3488] = op_f64ConvertI32S_s__f64Add_rs
    table[3489] = op_f64ConvertI32S_s__f64Add_rs_storing
    table[3490] = op_f64ConvertI32S_s__f64Add_ri
    table[3491] = op_f64ConvertI32S_s__f64Add_ri_storing
    table[3492] = op_f64ConvertI32S_r__f64Div_ir
    table[3493] = op_f64ConvertI32S_r__f64Div_ir_storing
    table[3494] = op_f64ConvertI32S_r__f64Div_rs
    table[3495] = op_f64ConvertI32S_r__f64Div_rs_storing
    table[3496] = op_f64ConvertI32S_r__f64Mul_rs
    table[3497] = op_f64ConvertI32S_r__f64Mul_rs_storing
    table[3498] = op_f64ConvertI32S_r__f64Mul_ri
    table[3499] = op_f64ConvertI32S_r__f64Mul_ri_storing
    table[3500] = op_f64ConvertI32S_r__f64Add_rs
    table[3501] = op_f64ConvertI32S_r__f64Add_rs_storing
    table[3502] = op_f64ConvertI32S_r__f64Add_ri
    table[3503] = op_f64ConvertI32S_r__f64Add_ri_storing
    table[3504] = op_i32And_ss__branchIf_i32Eq_ri
    table[3505] = op_i32And_ss__branchIf_i32Eq_ri_unmetered
    table[3506] = op_i32And_ss__branchIf_i32Ne_ri
    table[3507] = op_i32And_ss__branchIf_i32Ne_ri_unmetered
    table[3508] = op_i32And_si__branchIf_i32Eq_ri
    table[3509] = op_i32And_si__branchIf_i32Eq_ri_unmetered
    table[3510] = op_i32And_si__branchIf_i32Ne_ri
    table[3511] = op_i32And_si__branchIf_i32Ne_ri_unmetered
    table[3512] = op_i32And_rs__branchIf_i32Eq_ri
    table[3513] = op_i32And_rs__branchIf_i32Eq_ri_unmetered
    table[3514] = op_i32And_rs__branchIf_i32Ne_ri
    table[3515] = op_i32And_rs__branchIf_i32Ne_ri_unmetered
    table[3516] = op_i32And_ri__branchIf_i32Eq_ri
    table[3517] = op_i32And_ri__branchIf_i32Eq_ri_unmetered
    table[3518] = op_i32And_ri__branchIf_i32Ne_ri
    table[3519] = op_i32And_ri__branchIf_i32Ne_ri_unmetered
    table[3520] = op_i32And_ps__branchIf_i32Eq_ri
    table[3521] = op_i32And_ps__branchIf_i32Eq_ri_unmetered
    table[3522] = op_i32And_ps__branchIf_i32Ne_ri
    table[3523] = op_i32And_ps__branchIf_i32Ne_ri_unmetered
    table[3524] = op_i32And_pi__branchIf_i32Eq_ri
    table[3525] = op_i32And_pi__branchIf_i32Eq_ri_unmetered
    table[3526] = op_i32And_pi__branchIf_i32Ne_ri
    table[3527] = op_i32And_pi__branchIf_i32Ne_ri_unmetered
    table[3528] = op_i64And_ss__branchIf_i64Eq_ri
    table[3529] = op_i64And_ss__branchIf_i64Eq_ri_unmetered
    table[3530] = op_i64And_ss__branchIf_i64Ne_ri
    table[3531] = op_i64And_ss__branchIf_i64Ne_ri_unmetered
    table[3532] = op_i64And_si__branchIf_i64Eq_ri
    table[3533] = op_i64And_si__branchIf_i64Eq_ri_unmetered
    table[3534] = op_i64And_si__branchIf_i64Ne_ri
    table[3535] = op_i64And_si__branchIf_i64Ne_ri_unmetered
    table[3536] = op_i64And_rs__branchIf_i64Eq_ri
    table[3537] = op_i64And_rs__branchIf_i64Eq_ri_unmetered
    table[3538] = op_i64And_rs__branchIf_i64Ne_ri
    table[3539] = op_i64And_rs__branchIf_i64Ne_ri_unmetered
    table[3540] = op_i64And_ri__branchIf_i64Eq_ri
    table[3541] = op_i64And_ri__branchIf_i64Eq_ri_unmetered
    table[3542] = op_i64And_ri__branchIf_i64Ne_ri
    table[3543] = op_i64And_ri__branchIf_i64Ne_ri_unmetered
    table[3544] = op_i64And_pi__branchIf_i64Eq_ri
    table[3545] = op_i64And_pi__branchIf_i64Eq_ri_unmetered
    table[3546] = op_i64And_pi__branchIf_i64Ne_ri
    table[3547] = op_i64And_pi__branchIf_i64Ne_ri_unmetered
    table[3548] = op_f64Add_rs__branchIf_f64Le_ri
    table[3549] = op_f64Add_rs__branchIf_f64Le_ri_unmetered
    table[3550] = op_f64Add_rs__branchIf_f64Le_ir
    table[3551] = op_f64Add_rs__branchIf_f64Le_ir_unmetered
    table[3552] = op_f64Add_rs__branchUnless_f64Le_ri
    table[3553] = op_f64Add_rs__branchUnless_f64Le_ri_unmetered
    table[3554] = op_f64Add_rs__branchUnless_f64Le_ir
    table[3555] = op_f64Add_rs__branchUnless_f64Le_ir_unmetered
    table[3556] = op_i32LtS_ss__select_ss
    table[3557] = op_i32LtS_ss__select_ss_storing
    table[3558] = op_i32LtS_ss__select_ss_pinning
    table[3559] = op_i32LtS_rs__select_ss
    table[3560] = op_i32LtS_rs__select_ss_storing
    table[3561] = op_i32LtS_rs__select_ss_pinning
    table[3562] = op_i32LtS_sr__select_ss
    table[3563] = op_i32LtS_sr__select_ss_storing
    table[3564] = op_i32LtS_sr__select_ss_pinning
    table[3565] = op_i32LtS_si__select_ss
    table[3566] = op_i32LtS_si__select_ss_storing
    table[3567] = op_i32LtS_si__select_ss_pinning
    table[3568] = op_i32LtS_is__select_ss
    table[3569] = op_i32LtS_is__select_ss_storing
    table[3570] = op_i32LtS_is__select_ss_pinning
    table[3571] = op_i32LtU_ss__select_ss
    table[3572] = op_i32LtU_ss__select_ss_storing
    table[3573] = op_i32LtU_ss__select_ss_pinning
    table[3574] = op_i32LtU_rs__select_ss
    table[3575] = op_i32LtU_rs__select_ss_storing
    table[3576] = op_i32LtU_rs__select_ss_pinning
    table[3577] = op_i32LtU_sr__select_ss
    table[3578] = op_i32LtU_sr__select_ss_storing
    table[3579] = op_i32LtU_sr__select_ss_pinning
    table[3580] = op_i32LtU_si__select_ss
    table[3581] = op_i32LtU_si__select_ss_storing
    table[3582] = op_i32LtU_si__select_ss_pinning
    table[3583] = op_i32LtU_is__select_ss
    table[3584] = op_i32LtU_is__select_ss_storing
    table[3585] = op_i32LtU_is__select_ss_pinning
    table[3586] = op_i64LtU_ss__select_ss
    table[3587] = op_i64LtU_ss__select_ss_storing
    table[3588] = op_i64LtU_ss__select_ss_pinning
    table[3589] = op_i64LtU_rs__select_ss
    table[3590] = op_i64LtU_rs__select_ss_storing
    table[3591] = op_i64LtU_rs__select_ss_pinning
    table[3592] = op_i64LtU_sr__select_ss
    table[3593] = op_i64LtU_sr__select_ss_storing
    table[3594] = op_i64LtU_sr__select_ss_pinning
    table[3595] = op_i64LtU_si__select_ss
    table[3596] = op_i64LtU_si__select_ss_storing
    table[3597] = op_i64LtU_si__select_ss_pinning
    table[3598] = op_i64LtU_is__select_ss
    table[3599] = op_i64LtU_is__select_ss_storing
    table[3600] = op_i64LtU_is__select_ss_pinning
    table[3601] = op_i32Eq_ss__select_ss
    table[3602] = op_i32Eq_ss__select_ss_storing
    table[3603] = op_i32Eq_ss__select_ss_pinning
    table[3604] = op_i32Eq_rs__select_ss
    table[3605] = op_i32Eq_rs__select_ss_storing
    table[3606] = op_i32Eq_rs__select_ss_pinning
    table[3607] = op_i32Eq_si__select_ss
    table[3608] = op_i32Eq_si__select_ss_storing
    table[3609] = op_i32Eq_si__select_ss_pinning
    table[3610] = op_i32Eq_ri__select_ss
    table[3611] = op_i32Eq_ri__select_ss_storing
    table[3612] = op_i32Eq_ri__select_ss_pinning
    table[3613] = op_i32Ne_ss__select_ss
    table[3614] = op_i32Ne_ss__select_ss_storing
    table[3615] = op_i32Ne_ss__select_ss_pinning
    table[3616] = op_i32Ne_rs__select_ss
    table[3617] = op_i32Ne_rs__select_ss_storing
    table[3618] = op_i32Ne_rs__select_ss_pinning
    table[3619] = op_i32Ne_si__select_ss
    table[3620] = op_i32Ne_si__select_ss_storing
    table[3621] = op_i32Ne_si__select_ss_pinning
    table[3622] = op_i32Ne_ri__select_ss
    table[3623] = op_i32Ne_ri__select_ss_storing
    table[3624] = op_i32Ne_ri__select_ss_pinning
    table[3625] = op_i32Load8U_s__brTable_r
    table[3626] = op_i32Load8U_s__brTable_r_unmetered
    table[3627] = op_i32Load8U_r__brTable_r
    table[3628] = op_i32Load8U_r__brTable_r_unmetered
    table[3629] = op_i32Load8U_p__brTable_r
    table[3630] = op_i32Load8U_p__brTable_r_unmetered
    table[3631] = op_i32Load_s__brTable_r
    table[3632] = op_i32Load_s__brTable_r_unmetered
    table[3633] = op_i32Load_r__brTable_r
    table[3634] = op_i32Load_r__brTable_r_unmetered
    table[3635] = op_i32Load_p__brTable_r
    table[3636] = op_i32Load_p__brTable_r_unmetered
    table[3637] = op_i32Add_si__brTable_r
    table[3638] = op_i32Add_si__brTable_r_unmetered
    table[3639] = op_i32Add_ri__brTable_r
    table[3640] = op_i32Add_ri__brTable_r_unmetered
    table[3641] = op_i32Load8U_s__i32Add_ri__brTable_r
    table[3642] = op_i32Load8U_s__i32Add_ri__brTable_r_unmetered
    table[3643] = op_i32Load8U_r__i32Add_ri__brTable_r
    table[3644] = op_i32Load8U_r__i32Add_ri__brTable_r_unmetered
    table[3645] = op_i32Load8U_p__i32Add_ri__brTable_r
    table[3646] = op_i32Load8U_p__i32Add_ri__brTable_r_unmetered
}

/// Of each fused op, the op before, the op it is fused with, and its own number.
let fusionTable: [UInt16] = [
    987, 198, 2375,
    987, 238, 2378,
    987, 250, 2381,
    987, 262, 2384,
    987, 274, 2387,
    987, 210, 2390,
    987, 229, 2393,
    987, 304, 2395,
    987, 305, 2396,
    987, 336, 2397,
    987, 337, 2398,
    987, 317, 2399,
    987, 318, 2400,
    993, 198, 2401,
    993, 238, 2404,
    993, 250, 2407,
    993, 262, 2410,
    993, 274, 2413,
    993, 210, 2416,
    993, 229, 2419,
    993, 304, 2421,
    993, 305, 2422,
    993, 336, 2423,
    993, 337, 2424,
    993, 317, 2425,
    993, 318, 2426,
    990, 198, 2427,
    990, 238, 2430,
    990, 250, 2433,
    990, 262, 2436,
    990, 274, 2439,
    990, 210, 2442,
    990, 229, 2445,
    990, 304, 2447,
    990, 305, 2448,
    990, 336, 2449,
    990, 337, 2450,
    990, 317, 2451,
    990, 318, 2452,
    996, 198, 2453,
    996, 238, 2456,
    996, 250, 2459,
    996, 262, 2462,
    996, 274, 2465,
    996, 210, 2468,
    996, 229, 2471,
    996, 304, 2473,
    996, 305, 2474,
    996, 336, 2475,
    996, 337, 2476,
    996, 317, 2477,
    996, 318, 2478,
    999, 198, 2479,
    999, 238, 2482,
    999, 250, 2485,
    999, 262, 2488,
    999, 274, 2491,
    999, 210, 2494,
    999, 229, 2497,
    999, 304, 2499,
    999, 305, 2500,
    999, 336, 2501,
    999, 337, 2502,
    999, 317, 2503,
    999, 318, 2504,
    1002, 198, 2505,
    1002, 238, 2508,
    1002, 250, 2511,
    1002, 262, 2514,
    1002, 274, 2517,
    1002, 210, 2520,
    1002, 229, 2523,
    1002, 304, 2525,
    1002, 305, 2526,
    1002, 336, 2527,
    1002, 337, 2528,
    1002, 317, 2529,
    1002, 318, 2530,
    1005, 198, 2531,
    1005, 238, 2534,
    1005, 250, 2537,
    1005, 262, 2540,
    1005, 274, 2543,
    1005, 210, 2546,
    1005, 229, 2549,
    1005, 304, 2551,
    1005, 305, 2552,
    1005, 336, 2553,
    1005, 337, 2554,
    1005, 317, 2555,
    1005, 318, 2556,
    1837, 198, 2557,
    1837, 250, 2560,
    1837, 274, 2563,
    1837, 210, 2566,
    1837, 304, 2569,
    1837, 305, 2570,
    1837, 317, 2571,
    1837, 318, 2572,
    1839, 198, 2573,
    1839, 250, 2576,
    1839, 274, 2579,
    1839, 210, 2582,
    1839, 304, 2585,
    1839, 305, 2586,
    1839, 317, 2587,
    1839, 318, 2588,
    1217, 198, 2589,
    1217, 274, 2592,
    1220, 198, 2595,
    1220, 274, 2598,
    1235, 198, 2601,
    1235, 274, 2604,
    1217, 990, 2607,
    1217, 996, 2610,
    1220, 990, 2613,
    1220, 996, 2616,
    1235, 990, 2619,
    1235, 996, 2622,
    1217, 1005, 2625,
    1220, 1005, 2628,
    1050, 990, 2631,
    1050, 996, 2634,
    1053, 990, 2637,
    1053, 996, 2640,
    1059, 990, 2643,
    1059, 996, 2646,
    1217, 304, 2649,
    1220, 304, 2650,
    1235, 304, 2651,
    2607, 198, 2652,
    2607, 210, 2655,
    2607, 229, 2658,
    2607, 304, 2660,
    2610, 198, 2661,
    2610, 210, 2664,
    2610, 229, 2667,
    2610, 304, 2669,
    2619, 198, 2670,
    2619, 210, 2673,
    2619, 229, 2676,
    2619, 304, 2678,
    2622, 198, 2679,
    2622, 210, 2682,
    2622, 229, 2685,
    2622, 304, 2687,
    1362, 1839, 2688,
    1356, 1839, 2690,
    2688, 198, 2692,
    2688, 250, 2695,
    2688, 210, 2698,
    2690, 198, 2701,
    2690, 250, 2704,
    2690, 210, 2707,
    195, 990, 2710,
    195, 996, 2713,
    195, 1005, 2716,
    195, 1220, 2719,
    195, 1154, 2722,
    195, 1190, 2725,
    195, 1011, 2728,
    195, 1014, 2731,
    195, 369, 2734,
    195, 373, 2736,
    195, 391, 2738,
    195, 395, 2740,
    198, 990, 2742,
    198, 996, 2745,
    198, 1005, 2748,
    198, 1220, 2751,
    198, 1154, 2754,
    198, 1190, 2757,
    198, 1011, 2760,
    198, 1014, 2763,
    198, 369, 2766,
    198, 373, 2768,
    198, 391, 2770,
    198, 395, 2772,
    204, 990, 2774,
    204, 996, 2777,
    204, 1005, 2780,
    204, 1220, 2783,
    204, 1154, 2786,
    204, 1190, 2789,
    204, 1011, 2792,
    204, 1014, 2795,
    204, 369, 2798,
    204, 373, 2800,
    204, 391, 2802,
    204, 395, 2804,
    247, 990, 2806,
    247, 996, 2809,
    247, 1005, 2812,
    247, 1220, 2815,
    247, 1154, 2818,
    247, 1190, 2821,
    247, 1011, 2824,
    247, 1014, 2827,
    247, 369, 2830,
    247, 373, 2832,
    247, 391, 2834,
    247, 395, 2836,
    250, 990, 2838,
    250, 996, 2841,
    250, 1005, 2844,
    250, 1220, 2847,
    250, 1154, 2850,
    250, 1190, 2853,
    250, 1011, 2856,
    250, 1014, 2859,
    250, 369, 2862,
    250, 373, 2864,
    250, 391, 2866,
    250, 395, 2868,
    256, 990, 2870,
    256, 996, 2873,
    256, 1005, 2876,
    256, 1220, 2879,
    256, 1154, 2882,
    256, 1190, 2885,
    256, 1011, 2888,
    256, 1014, 2891,
    256, 369, 2894,
    256, 373, 2896,
    256, 391, 2898,
    256, 395, 2900,
    195, 198, 2902,
    195, 1047, 2905,
    195, 302, 2908,
    195, 419, 2909,
    195, 421, 2911,
    195, 425, 2913,
    195, 459, 2915,
    195, 461, 2917,
    195, 465, 2919,
    198, 198, 2921,
    198, 1047, 2924,
    198, 302, 2927,
    198, 419, 2928,
    198, 421, 2930,
    198, 425, 2932,
    198, 459, 2934,
    198, 461, 2936,
    198, 465, 2938,
    204, 198, 2940,
    204, 1047, 2943,
    204, 302, 2946,
    204, 419, 2947,
    204, 421, 2949,
    204, 425, 2951,
    204, 459, 2953,
    204, 461, 2955,
    204, 465, 2957,
    207, 1359, 2959,
    207, 1365, 2962,
    207, 1517, 2965,
    207, 1839, 2968,
    207, 315, 2970,
    207, 573, 2971,
    207, 577, 2973,
    207, 595, 2975,
    207, 599, 2977,
    210, 1359, 2979,
    210, 1365, 2982,
    210, 1517, 2985,
    210, 1839, 2988,
    210, 315, 2990,
    210, 573, 2991,
    210, 577, 2993,
    210, 595, 2995,
    210, 599, 2997,
    216, 1359, 2999,
    216, 1365, 3002,
    216, 1517, 3005,
    216, 1839, 3008,
    216, 315, 3010,
    216, 573, 3011,
    216, 577, 3013,
    216, 595, 3015,
    216, 599, 3017,
    227, 1773, 3019,
    227, 1795, 3021,
    227, 1781, 3023,
    227, 1783, 3025,
    229, 1773, 3027,
    229, 1795, 3029,
    229, 1781, 3031,
    229, 1783, 3033,
    233, 1773, 3035,
    233, 1795, 3037,
    233, 1781, 3039,
    233, 1783, 3041,
    987, 302, 3043,
    993, 302, 3044,
    990, 302, 3045,
    996, 302, 3046,
    1148, 302, 3047,
    1154, 302, 3048,
    1151, 302, 3049,
    1169, 302, 3050,
    1175, 302, 3051,
    1172, 302, 3052,
    993, 334, 3053,
    993, 343, 3054,
    990, 334, 3055,
    990, 343, 3056,
    996, 334, 3057,
    996, 343, 3058,
    994, 369, 3059,
    994, 373, 3061,
    994, 391, 3063,
    994, 395, 3065,
    994, 419, 3067,
    994, 421, 3069,
    994, 425, 3071,
    994, 429, 3073,
    994, 459, 3075,
    994, 461, 3077,
    994, 465, 3079,
    994, 469, 3081,
    988, 369, 3083,
    988, 373, 3085,
    988, 391, 3087,
    988, 395, 3089,
    988, 419, 3091,
    988, 421, 3093,
    988, 425, 3095,
    988, 429, 3097,
    988, 459, 3099,
    988, 461, 3101,
    988, 465, 3103,
    988, 469, 3105,
    1004, 369, 3107,
    1004, 373, 3109,
    1004, 391, 3111,
    1004, 395, 3113,
    1004, 419, 3115,
    1004, 421, 3117,
    1004, 425, 3119,
    1004, 429, 3121,
    1004, 459, 3123,
    1004, 461, 3125,
    1004, 465, 3127,
    1004, 469, 3129,
    1001, 369, 3131,
    1001, 373, 3133,
    1001, 391, 3135,
    1001, 395, 3137,
    1001, 419, 3139,
    1001, 421, 3141,
    1001, 425, 3143,
    1001, 429, 3145,
    1001, 459, 3147,
    1001, 461, 3149,
    1001, 465, 3151,
    1001, 469, 3153,
    995, 369, 3155,
    995, 373, 3157,
    995, 391, 3159,
    995, 395, 3161,
    995, 419, 3163,
    995, 421, 3165,
    995, 425, 3167,
    995, 429, 3169,
    995, 459, 3171,
    995, 461, 3173,
    995, 465, 3175,
    995, 469, 3177,
    993, 459, 3179,
    993, 465, 3181,
    993, 469, 3183,
    996, 459, 3185,
    996, 465, 3187,
    996, 469, 3189,
    1002, 459, 3191,
    1002, 465, 3193,
    1002, 469, 3195,
    1363, 595, 3197,
    1363, 599, 3199,
    1363, 623, 3201,
    1363, 633, 3203,
    1363, 663, 3205,
    1363, 673, 3207,
    1373, 595, 3209,
    1373, 599, 3211,
    1373, 623, 3213,
    1373, 633, 3215,
    1373, 663, 3217,
    1373, 673, 3219,
    196, 369, 3221,
    196, 373, 3223,
    196, 391, 3225,
    196, 395, 3227,
    199, 369, 3229,
    199, 373, 3231,
    199, 391, 3233,
    199, 395, 3235,
    205, 369, 3237,
    205, 373, 3239,
    205, 391, 3241,
    205, 395, 3243,
    248, 369, 3245,
    248, 373, 3247,
    248, 391, 3249,
    248, 395, 3251,
    251, 369, 3253,
    251, 373, 3255,
    251, 391, 3257,
    251, 395, 3259,
    257, 369, 3261,
    257, 373, 3263,
    257, 391, 3265,
    257, 395, 3267,
    206, 373, 3269,
    206, 395, 3271,
    200, 373, 3273,
    200, 395, 3275,
    987, 990, 3277,
    987, 996, 3280,
    987, 1005, 3283,
    987, 1154, 3286,
    993, 990, 3289,
    993, 996, 3292,
    993, 1005, 3295,
    993, 1154, 3298,
    990, 990, 3301,
    990, 996, 3304,
    990, 1005, 3307,
    990, 1154, 3310,
    996, 990, 3313,
    996, 996, 3316,
    996, 1005, 3319,
    996, 1154, 3322,
    999, 990, 3325,
    999, 996, 3328,
    999, 1005, 3331,
    999, 1154, 3334,
    1002, 990, 3337,
    1002, 996, 3340,
    1002, 1005, 3343,
    1002, 1154, 3346,
    1217, 1190, 3349,
    1217, 1169, 3352,
    1220, 1190, 3355,
    1220, 1169, 3358,
    1235, 1190, 3361,
    1235, 1169, 3364,
    1235, 1205, 3367,
    1235, 1005, 3370,
    1289, 990, 3373,
    1289, 1005, 3376,
    1289, 1190, 3379,
    1289, 1205, 3382,
    1289, 1154, 3385,
    1289, 1148, 3388,
    1292, 990, 3391,
    1292, 1005, 3394,
    1292, 1190, 3397,
    1292, 1205, 3400,
    1292, 1154, 3403,
    1292, 1148, 3406,
    1307, 990, 3409,
    1307, 1005, 3412,
    1307, 1190, 3415,
    1307, 1205, 3418,
    1307, 1154, 3421,
    1307, 1148, 3424,
    1151, 990, 3427,
    1151, 996, 3430,
    1145, 990, 3433,
    1145, 996, 3436,
    1154, 990, 3439,
    1154, 996, 3442,
    1148, 990, 3445,
    1148, 996, 3448,
    1160, 990, 3451,
    1160, 996, 3454,
    1145, 1190, 3457,
    1148, 1190, 3460,
    1187, 1148, 3463,
    1187, 990, 3466,
    1187, 1190, 3469,
    1190, 1148, 3472,
    1190, 990, 3475,
    1190, 1190, 3478,
    1322, 1190, 3481,
    1322, 990, 3484,
    1324, 1190, 3487,
    1324, 990, 3490,
    1044, 990, 3493,
    1047, 990, 3496,
    1014, 1256, 3499,
    1008, 1256, 3502,
    1011, 1256, 3505,
    1594, 1517, 3508,
    1594, 1532, 3511,
    1594, 1839, 3514,
    1597, 1517, 3516,
    1597, 1532, 3519,
    1597, 1839, 3522,
    1612, 1517, 3524,
    1612, 1532, 3527,
    1612, 1839, 3530,
    1544, 1359, 3532,
    1544, 1374, 3535,
    1544, 1496, 3538,
    1544, 1511, 3541,
    1544, 1517, 3544,
    1544, 1532, 3547,
    1547, 1359, 3550,
    1547, 1374, 3553,
    1547, 1496, 3556,
    1547, 1511, 3559,
    1547, 1517, 3562,
    1547, 1532, 3565,
    1562, 1359, 3568,
    1562, 1374, 3571,
    1562, 1496, 3574,
    1562, 1511, 3577,
    1562, 1517, 3580,
    1562, 1532, 3583,
    1514, 1517, 3586,
    1514, 1359, 3589,
    1517, 1517, 3592,
    1517, 1359, 3595,
    1362, 1359, 3598,
    1356, 1359, 3601,
    1359, 1359, 3604,
    1359, 1839, 3607,
    1793, 1773, 3609,
    1793, 1795, 3611,
    1793, 1781, 3613,
    1793, 1783, 3615,
    1795, 1773, 3617,
    1795, 1795, 3619,
    1795, 1781, 3621,
    1795, 1783, 3623,
    1771, 1773, 3625,
    1773, 1773, 3627,
    1779, 1773, 3629,
    1781, 1773, 3631,
    1783, 1773, 3633,
    3021, 1773, 3635,
    3021, 1783, 3637,
    3029, 1773, 3639,
    3029, 1783, 3641,
    3037, 1773, 3643,
    3037, 1783, 3645,
    1893, 1813, 3647,
    1893, 1803, 3649,
    1893, 1795, 3651,
    1893, 1799, 3653,
    1893, 1773, 3655,
    1893, 1777, 3657,
    1895, 1813, 3659,
    1895, 1803, 3661,
    1895, 1795, 3663,
    1895, 1799, 3665,
    1895, 1773, 3667,
    1895, 1777, 3669,
    1145, 373, 3671,
    1145, 395, 3673,
    1151, 373, 3675,
    1151, 395, 3677,
    1148, 373, 3679,
    1148, 395, 3681,
    1154, 373, 3683,
    1154, 395, 3685,
    1157, 373, 3687,
    1157, 395, 3689,
    1160, 373, 3691,
    1160, 395, 3693,
    1472, 577, 3695,
    1472, 599, 3697,
    1478, 577, 3699,
    1478, 599, 3701,
    1475, 577, 3703,
    1475, 599, 3705,
    1481, 577, 3707,
    1481, 599, 3709,
    1487, 577, 3711,
    1487, 599, 3713,
    1773, 955, 3715,
    1773, 959, 3717,
    1773, 969, 3719,
    1773, 973, 3721,
    403, 171, 3723,
    405, 171, 3726,
    407, 171, 3729,
    409, 171, 3732,
    413, 171, 3735,
    443, 171, 3738,
    445, 171, 3741,
    447, 171, 3744,
    449, 171, 3747,
    453, 171, 3750,
    647, 171, 3753,
    649, 171, 3756,
    651, 171, 3759,
    653, 171, 3762,
    657, 171, 3765,
    359, 171, 3768,
    361, 171, 3771,
    363, 171, 3774,
    365, 171, 3777,
    381, 171, 3780,
    383, 171, 3783,
    385, 171, 3786,
    387, 171, 3789,
    247, 169, 3792,
    250, 169, 3794,
    256, 169, 3796,
    195, 169, 3798,
    198, 169, 3800,
    204, 169, 3802,
    993, 169, 3804,
    996, 169, 3806,
    2809, 169, 3808,
    2841, 169, 3810,
    2873, 169, 3812,
]

/// Of each op that reads the pin, its number and that of the one that reads the slot.
let pinTable: [UInt16] = [
    204, 195,
    205, 196,
    206, 197,
    216, 207,
    217, 208,
    218, 209,
    225, 219,
    226, 220,
    233, 227,
    234, 228,
    244, 235,
    245, 236,
    246, 237,
    256, 247,
    257, 248,
    258, 249,
    268, 259,
    269, 260,
    270, 261,
    280, 271,
    281, 272,
    282, 273,
    309, 301,
    310, 303,
    311, 302,
    312, 301,
    313, 304,
    322, 314,
    323, 316,
    324, 315,
    325, 314,
    326, 317,
    341, 333,
    342, 335,
    343, 334,
    344, 333,
    345, 336,
    354, 346,
    355, 348,
    356, 347,
    357, 346,
    358, 349,
    375, 367,
    376, 368,
    377, 371,
    378, 372,
    379, 369,
    380, 370,
    397, 389,
    398, 390,
    399, 393,
    400, 394,
    401, 391,
    402, 392,
    431, 417,
    432, 418,
    433, 417,
    434, 418,
    435, 423,
    436, 424,
    437, 427,
    438, 428,
    439, 419,
    440, 420,
    441, 421,
    442, 422,
    471, 457,
    472, 458,
    473, 457,
    474, 458,
    475, 463,
    476, 464,
    477, 467,
    478, 468,
    479, 459,
    480, 460,
    481, 461,
    482, 462,
    511, 497,
    512, 498,
    513, 497,
    514, 498,
    515, 503,
    516, 504,
    517, 507,
    518, 508,
    519, 499,
    520, 500,
    521, 501,
    522, 502,
    551, 537,
    552, 538,
    553, 537,
    554, 538,
    555, 543,
    556, 544,
    557, 547,
    558, 548,
    559, 539,
    560, 540,
    561, 541,
    562, 542,
    579, 571,
    580, 572,
    581, 575,
    582, 576,
    583, 573,
    584, 574,
    601, 593,
    602, 594,
    603, 597,
    604, 598,
    605, 595,
    606, 596,
    635, 621,
    636, 622,
    637, 621,
    638, 622,
    639, 627,
    640, 628,
    641, 631,
    642, 632,
    643, 623,
    644, 624,
    645, 625,
    646, 626,
    675, 661,
    676, 662,
    677, 661,
    678, 662,
    679, 667,
    680, 668,
    681, 671,
    682, 672,
    683, 663,
    684, 664,
    685, 665,
    686, 666,
    999, 987,
    1000, 988,
    1001, 989,
    1002, 993,
    1003, 994,
    1004, 995,
    1005, 990,
    1006, 991,
    1007, 992,
    1029, 1008,
    1030, 1009,
    1031, 1010,
    1032, 1008,
    1033, 1009,
    1034, 1010,
    1035, 1017,
    1036, 1018,
    1037, 1019,
    1038, 1011,
    1039, 1012,
    1040, 1013,
    1041, 1014,
    1042, 1015,
    1043, 1016,
    1056, 1044,
    1057, 1045,
    1058, 1046,
    1059, 1050,
    1060, 1051,
    1061, 1052,
    1062, 1047,
    1063, 1048,
    1064, 1049,
    1090, 1075,
    1091, 1076,
    1092, 1077,
    1093, 1075,
    1094, 1076,
    1095, 1077,
    1096, 1078,
    1097, 1079,
    1098, 1080,
    1099, 1081,
    1100, 1082,
    1101, 1083,
    1102, 1084,
    1103, 1085,
    1104, 1086,
    1130, 1115,
    1131, 1116,
    1132, 1117,
    1133, 1115,
    1134, 1116,
    1135, 1117,
    1136, 1118,
    1137, 1119,
    1138, 1120,
    1139, 1121,
    1140, 1122,
    1141, 1123,
    1142, 1124,
    1143, 1125,
    1144, 1126,
    1157, 1145,
    1158, 1146,
    1159, 1147,
    1160, 1151,
    1161, 1152,
    1162, 1153,
    1163, 1148,
    1164, 1149,
    1165, 1150,
    1178, 1166,
    1179, 1167,
    1180, 1168,
    1181, 1172,
    1182, 1173,
    1183, 1174,
    1184, 1169,
    1185, 1170,
    1186, 1171,
    1199, 1187,
    1200, 1188,
    1201, 1189,
    1202, 1193,
    1203, 1194,
    1204, 1195,
    1205, 1190,
    1206, 1191,
    1207, 1192,
    1229, 1208,
    1230, 1209,
    1231, 1210,
    1232, 1208,
    1233, 1209,
    1234, 1210,
    1235, 1217,
    1236, 1218,
    1237, 1219,
    1238, 1211,
    1239, 1212,
    1240, 1213,
    1241, 1214,
    1242, 1215,
    1243, 1216,
    1265, 1244,
    1266, 1245,
    1267, 1246,
    1268, 1244,
    1269, 1245,
    1270, 1246,
    1271, 1253,
    1272, 1254,
    1273, 1255,
    1274, 1247,
    1275, 1248,
    1276, 1249,
    1277, 1250,
    1278, 1251,
    1279, 1252,
    1301, 1280,
    1302, 1281,
    1303, 1282,
    1304, 1280,
    1305, 1281,
    1306, 1282,
    1307, 1289,
    1308, 1290,
    1309, 1291,
    1310, 1283,
    1311, 1284,
    1312, 1285,
    1313, 1286,
    1314, 1287,
    1315, 1288,
    1368, 1356,
    1369, 1357,
    1370, 1358,
    1371, 1362,
    1372, 1363,
    1373, 1364,
    1374, 1359,
    1375, 1360,
    1376, 1361,
    1403, 1391,
    1404, 1392,
    1405, 1393,
    1406, 1397,
    1407, 1398,
    1408, 1399,
    1409, 1394,
    1410, 1395,
    1411, 1396,
    1457, 1442,
    1458, 1443,
    1459, 1444,
    1460, 1442,
    1461, 1443,
    1462, 1444,
    1463, 1445,
    1464, 1446,
    1465, 1447,
    1466, 1448,
    1467, 1449,
    1468, 1450,
    1469, 1451,
    1470, 1452,
    1471, 1453,
    1484, 1472,
    1485, 1473,
    1486, 1474,
    1487, 1478,
    1488, 1479,
    1489, 1480,
    1490, 1475,
    1491, 1476,
    1492, 1477,
    1505, 1493,
    1506, 1494,
    1507, 1495,
    1508, 1499,
    1509, 1500,
    1510, 1501,
    1511, 1496,
    1512, 1497,
    1513, 1498,
    1526, 1514,
    1527, 1515,
    1528, 1516,
    1529, 1520,
    1530, 1521,
    1531, 1522,
    1532, 1517,
    1533, 1518,
    1534, 1519,
    1556, 1535,
    1557, 1536,
    1558, 1537,
    1559, 1535,
    1560, 1536,
    1561, 1537,
    1562, 1544,
    1563, 1545,
    1564, 1546,
    1565, 1538,
    1566, 1539,
    1567, 1540,
    1568, 1541,
    1569, 1542,
    1570, 1543,
    1606, 1585,
    1607, 1586,
    1608, 1587,
    1609, 1585,
    1610, 1586,
    1611, 1587,
    1612, 1594,
    1613, 1595,
    1614, 1596,
    1615, 1588,
    1616, 1589,
    1617, 1590,
    1618, 1591,
    1619, 1592,
    1620, 1593,
    2479, 2375,
    2480, 2376,
    2481, 2377,
    2482, 2378,
    2483, 2379,
    2484, 2380,
    2485, 2381,
    2486, 2382,
    2487, 2383,
    2488, 2384,
    2489, 2385,
    2490, 2386,
    2491, 2387,
    2492, 2388,
    2493, 2389,
    2494, 2390,
    2495, 2391,
    2496, 2392,
    2497, 2393,
    2498, 2394,
    2499, 2395,
    2500, 2396,
    2501, 2397,
    2502, 2398,
    2503, 2399,
    2504, 2400,
    2505, 2401,
    2506, 2402,
    2507, 2403,
    2508, 2404,
    2509, 2405,
    2510, 2406,
    2511, 2407,
    2512, 2408,
    2513, 2409,
    2514, 2410,
    2515, 2411,
    2516, 2412,
    2517, 2413,
    2518, 2414,
    2519, 2415,
    2520, 2416,
    2521, 2417,
    2522, 2418,
    2523, 2419,
    2524, 2420,
    2525, 2421,
    2526, 2422,
    2527, 2423,
    2528, 2424,
    2529, 2425,
    2530, 2426,
    2531, 2427,
    2532, 2428,
    2533, 2429,
    2534, 2430,
    2535, 2431,
    2536, 2432,
    2537, 2433,
    2538, 2434,
    2539, 2435,
    2540, 2436,
    2541, 2437,
    2542, 2438,
    2543, 2439,
    2544, 2440,
    2545, 2441,
    2546, 2442,
    2547, 2443,
    2548, 2444,
    2549, 2445,
    2550, 2446,
    2551, 2447,
    2552, 2448,
    2553, 2449,
    2554, 2450,
    2555, 2451,
    2556, 2452,
    2601, 2589,
    2602, 2590,
    2603, 2591,
    2604, 2592,
    2605, 2593,
    2606, 2594,
    2619, 2607,
    2620, 2608,
    2621, 2609,
    2622, 2610,
    2623, 2611,
    2624, 2612,
    2625, 2607,
    2626, 2608,
    2627, 2609,
    2628, 2613,
    2629, 2614,
    2630, 2615,
    2643, 2631,
    2644, 2632,
    2645, 2633,
    2646, 2634,
    2647, 2635,
    2648, 2636,
    2651, 2649,
    2670, 2652,
    2671, 2653,
    2672, 2654,
    2673, 2655,
    2674, 2656,
    2675, 2657,
    2676, 2658,
    2677, 2659,
    2678, 2660,
    2679, 2661,
    2680, 2662,
    2681, 2663,
    2682, 2664,
    2683, 2665,
    2684, 2666,
    2685, 2667,
    2686, 2668,
    2687, 2669,
    2716, 2710,
    2717, 2711,
    2718, 2712,
    2748, 2742,
    2749, 2743,
    2750, 2744,
    2774, 2710,
    2775, 2711,
    2776, 2712,
    2777, 2713,
    2778, 2714,
    2779, 2715,
    2780, 2710,
    2781, 2711,
    2782, 2712,
    2783, 2719,
    2784, 2720,
    2785, 2721,
    2786, 2722,
    2787, 2723,
    2788, 2724,
    2789, 2725,
    2790, 2726,
    2791, 2727,
    2792, 2728,
    2793, 2729,
    2794, 2730,
    2795, 2731,
    2796, 2732,
    2797, 2733,
    2798, 2734,
    2799, 2735,
    2800, 2736,
    2801, 2737,
    2802, 2738,
    2803, 2739,
    2804, 2740,
    2805, 2741,
    2812, 2806,
    2813, 2807,
    2814, 2808,
    2844, 2838,
    2845, 2839,
    2846, 2840,
    2870, 2806,
    2871, 2807,
    2872, 2808,
    2873, 2809,
    2874, 2810,
    2875, 2811,
    2876, 2806,
    2877, 2807,
    2878, 2808,
    2879, 2815,
    2880, 2816,
    2881, 2817,
    2882, 2818,
    2883, 2819,
    2884, 2820,
    2885, 2821,
    2886, 2822,
    2887, 2823,
    2888, 2824,
    2889, 2825,
    2890, 2826,
    2891, 2827,
    2892, 2828,
    2893, 2829,
    2894, 2830,
    2895, 2831,
    2896, 2832,
    2897, 2833,
    2898, 2834,
    2899, 2835,
    2900, 2836,
    2901, 2837,
    2940, 2902,
    2941, 2903,
    2942, 2904,
    2943, 2905,
    2944, 2906,
    2945, 2907,
    2946, 2908,
    2947, 2909,
    2948, 2910,
    2949, 2911,
    2950, 2912,
    2951, 2913,
    2952, 2914,
    2953, 2915,
    2954, 2916,
    2955, 2917,
    2956, 2918,
    2957, 2919,
    2958, 2920,
    2999, 2959,
    3000, 2960,
    3001, 2961,
    3002, 2962,
    3003, 2963,
    3004, 2964,
    3005, 2965,
    3006, 2966,
    3007, 2967,
    3008, 2968,
    3009, 2969,
    3010, 2970,
    3011, 2971,
    3012, 2972,
    3013, 2973,
    3014, 2974,
    3015, 2975,
    3016, 2976,
    3017, 2977,
    3018, 2978,
    3035, 3019,
    3036, 3020,
    3037, 3021,
    3038, 3022,
    3039, 3023,
    3040, 3024,
    3041, 3025,
    3042, 3026,
    3054, 3053,
    3056, 3055,
    3058, 3057,
    3107, 3155,
    3108, 3156,
    3109, 3157,
    3110, 3158,
    3111, 3159,
    3112, 3160,
    3113, 3161,
    3114, 3162,
    3115, 3163,
    3116, 3164,
    3117, 3165,
    3118, 3166,
    3119, 3167,
    3120, 3168,
    3121, 3169,
    3122, 3170,
    3123, 3171,
    3124, 3172,
    3125, 3173,
    3126, 3174,
    3127, 3175,
    3128, 3176,
    3129, 3177,
    3130, 3178,
    3191, 3179,
    3192, 3180,
    3193, 3181,
    3194, 3182,
    3195, 3183,
    3196, 3184,
    3237, 3221,
    3238, 3222,
    3239, 3223,
    3240, 3224,
    3241, 3225,
    3242, 3226,
    3243, 3227,
    3244, 3228,
    3261, 3245,
    3262, 3246,
    3263, 3247,
    3264, 3248,
    3265, 3249,
    3266, 3250,
    3267, 3251,
    3268, 3252,
    3283, 3277,
    3284, 3278,
    3285, 3279,
    3295, 3289,
    3296, 3290,
    3297, 3291,
    3307, 3301,
    3308, 3302,
    3309, 3303,
    3319, 3313,
    3320, 3314,
    3321, 3315,
    3325, 3277,
    3326, 3278,
    3327, 3279,
    3328, 3280,
    3329, 3281,
    3330, 3282,
    3331, 3277,
    3332, 3278,
    3333, 3279,
    3334, 3286,
    3335, 3287,
    3336, 3288,
    3337, 3289,
    3338, 3290,
    3339, 3291,
    3340, 3292,
    3341, 3293,
    3342, 3294,
    3343, 3289,
    3344, 3290,
    3345, 3291,
    3346, 3298,
    3347, 3299,
    3348, 3300,
    3361, 3349,
    3362, 3350,
    3363, 3351,
    3364, 3352,
    3365, 3353,
    3366, 3354,
    3367, 3349,
    3368, 3350,
    3369, 3351,
    3370, 2607,
    3371, 2608,
    3372, 2609,
    3376, 3373,
    3377, 3374,
    3378, 3375,
    3382, 3379,
    3383, 3380,
    3384, 3381,
    3394, 3391,
    3395, 3392,
    3396, 3393,
    3400, 3397,
    3401, 3398,
    3402, 3399,
    3409, 3373,
    3410, 3374,
    3411, 3375,
    3412, 3373,
    3413, 3374,
    3414, 3375,
    3415, 3379,
    3416, 3380,
    3417, 3381,
    3418, 3379,
    3419, 3380,
    3420, 3381,
    3421, 3385,
    3422, 3386,
    3423, 3387,
    3424, 3388,
    3425, 3389,
    3426, 3390,
    3451, 3427,
    3452, 3428,
    3453, 3429,
    3454, 3430,
    3455, 3431,
    3456, 3432,
    3511, 3508,
    3512, 3509,
    3513, 3510,
    3519, 3516,
    3520, 3517,
    3521, 3518,
    3524, 3508,
    3525, 3509,
    3526, 3510,
    3527, 3508,
    3528, 3509,
    3529, 3510,
    3530, 3514,
    3531, 3515,
    3535, 3532,
    3536, 3533,
    3537, 3534,
    3541, 3538,
    3542, 3539,
    3543, 3540,
    3547, 3544,
    3548, 3545,
    3549, 3546,
    3553, 3550,
    3554, 3551,
    3555, 3552,
    3559, 3556,
    3560, 3557,
    3561, 3558,
    3565, 3562,
    3566, 3563,
    3567, 3564,
    3568, 3532,
    3569, 3533,
    3570, 3534,
    3571, 3532,
    3572, 3533,
    3573, 3534,
    3574, 3538,
    3575, 3539,
    3576, 3540,
    3577, 3538,
    3578, 3539,
    3579, 3540,
    3580, 3544,
    3581, 3545,
    3582, 3546,
    3583, 3544,
    3584, 3545,
    3585, 3546,
    3643, 3635,
    3644, 3636,
    3645, 3637,
    3646, 3638,
    3687, 3671,
    3688, 3672,
    3689, 3673,
    3690, 3674,
    3691, 3675,
    3692, 3676,
    3693, 3677,
    3694, 3678,
    3711, 3699,
    3712, 3700,
    3713, 3701,
    3714, 3702,
    3796, 3792,
    3797, 3793,
    3802, 3798,
    3803, 3799,
    3812, 3808,
    3813, 3809,
]

/// The ops that have a twin that renews the pin.
let pinningTable: [UInt16] = [
    195,
    198,
    201,
    204,
    207,
    210,
    213,
    216,
    235,
    238,
    241,
    244,
    247,
    250,
    253,
    256,
    259,
    262,
    265,
    268,
    271,
    274,
    277,
    280,
    987,
    990,
    993,
    996,
    999,
    1002,
    1005,
    1008,
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
    1075,
    1078,
    1081,
    1084,
    1087,
    1090,
    1093,
    1096,
    1099,
    1102,
    1115,
    1118,
    1121,
    1124,
    1127,
    1130,
    1133,
    1136,
    1139,
    1142,
    1145,
    1148,
    1151,
    1154,
    1157,
    1160,
    1163,
    1166,
    1169,
    1172,
    1175,
    1178,
    1181,
    1184,
    1187,
    1190,
    1193,
    1196,
    1199,
    1202,
    1205,
    1208,
    1211,
    1214,
    1217,
    1220,
    1223,
    1226,
    1229,
    1232,
    1235,
    1238,
    1241,
    1244,
    1247,
    1250,
    1253,
    1256,
    1259,
    1262,
    1265,
    1268,
    1271,
    1274,
    1277,
    1280,
    1283,
    1286,
    1289,
    1292,
    1295,
    1298,
    1301,
    1304,
    1307,
    1310,
    1313,
    1356,
    1359,
    1362,
    1365,
    1368,
    1371,
    1374,
    1391,
    1394,
    1397,
    1400,
    1403,
    1406,
    1409,
    1442,
    1445,
    1448,
    1451,
    1454,
    1457,
    1460,
    1463,
    1466,
    1469,
    1472,
    1475,
    1478,
    1481,
    1484,
    1487,
    1490,
    1493,
    1496,
    1499,
    1502,
    1505,
    1508,
    1511,
    1514,
    1517,
    1520,
    1523,
    1526,
    1529,
    1532,
    1535,
    1538,
    1541,
    1544,
    1547,
    1550,
    1553,
    1556,
    1559,
    1562,
    1565,
    1568,
    1585,
    1588,
    1591,
    1594,
    1597,
    1600,
    1603,
    1606,
    1609,
    1612,
    1615,
    1618,
    2375,
    2378,
    2381,
    2384,
    2387,
    2390,
    2401,
    2404,
    2407,
    2410,
    2413,
    2416,
    2427,
    2430,
    2433,
    2436,
    2439,
    2442,
    2453,
    2456,
    2459,
    2462,
    2465,
    2468,
    2479,
    2482,
    2485,
    2488,
    2491,
    2494,
    2505,
    2508,
    2511,
    2514,
    2517,
    2520,
    2531,
    2534,
    2537,
    2540,
    2543,
    2546,
    2557,
    2560,
    2563,
    2566,
    2573,
    2576,
    2579,
    2582,
    2589,
    2592,
    2595,
    2598,
    2601,
    2604,
    2607,
    2610,
    2613,
    2616,
    2619,
    2622,
    2625,
    2628,
    2631,
    2634,
    2637,
    2640,
    2643,
    2646,
    2652,
    2655,
    2661,
    2664,
    2670,
    2673,
    2679,
    2682,
    2692,
    2695,
    2698,
    2701,
    2704,
    2707,
    2710,
    2713,
    2716,
    2719,
    2722,
    2725,
    2728,
    2731,
    2742,
    2745,
    2748,
    2751,
    2754,
    2757,
    2760,
    2763,
    2774,
    2777,
    2780,
    2783,
    2786,
    2789,
    2792,
    2795,
    2806,
    2809,
    2812,
    2815,
    2818,
    2821,
    2824,
    2827,
    2838,
    2841,
    2844,
    2847,
    2850,
    2853,
    2856,
    2859,
    2870,
    2873,
    2876,
    2879,
    2882,
    2885,
    2888,
    2891,
    2902,
    2905,
    2921,
    2924,
    2940,
    2943,
    2959,
    2962,
    2965,
    2979,
    2982,
    2985,
    2999,
    3002,
    3005,
    3277,
    3280,
    3283,
    3286,
    3289,
    3292,
    3295,
    3298,
    3301,
    3304,
    3307,
    3310,
    3313,
    3316,
    3319,
    3322,
    3325,
    3328,
    3331,
    3334,
    3337,
    3340,
    3343,
    3346,
    3349,
    3352,
    3355,
    3358,
    3361,
    3364,
    3367,
    3370,
    3373,
    3376,
    3379,
    3382,
    3385,
    3388,
    3391,
    3394,
    3397,
    3400,
    3403,
    3406,
    3409,
    3412,
    3415,
    3418,
    3421,
    3424,
    3427,
    3430,
    3433,
    3436,
    3439,
    3442,
    3445,
    3448,
    3451,
    3454,
    3457,
    3460,
    3463,
    3466,
    3469,
    3472,
    3475,
    3478,
    3481,
    3484,
    3487,
    3490,
    3493,
    3496,
    3499,
    3502,
    3505,
    3508,
    3511,
    3516,
    3519,
    3524,
    3527,
    3532,
    3535,
    3538,
    3541,
    3544,
    3547,
    3550,
    3553,
    3556,
    3559,
    3562,
    3565,
    3568,
    3571,
    3574,
    3577,
    3580,
    3583,
    3586,
    3589,
    3592,
    3595,
    3598,
    3601,
    3604,
    3723,
    3726,
    3729,
    3732,
    3735,
    3738,
    3741,
    3744,
    3747,
    3750,
    3753,
    3756,
    3759,
    3762,
    3765,
    3768,
    3771,
    3774,
    3777,
    3780,
    3783,
    3786,
    3789,
    171,
    174,
    177,
    180,
    183,
    186,
    189,
    192,
]
