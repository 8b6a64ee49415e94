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
    989, 200, 2377,
    989, 240, 2380,
    989, 252, 2383,
    989, 264, 2386,
    989, 276, 2389,
    989, 212, 2392,
    989, 231, 2395,
    989, 306, 2397,
    989, 307, 2398,
    989, 338, 2399,
    989, 339, 2400,
    989, 319, 2401,
    989, 320, 2402,
    995, 200, 2403,
    995, 240, 2406,
    995, 252, 2409,
    995, 264, 2412,
    995, 276, 2415,
    995, 212, 2418,
    995, 231, 2421,
    995, 306, 2423,
    995, 307, 2424,
    995, 338, 2425,
    995, 339, 2426,
    995, 319, 2427,
    995, 320, 2428,
    992, 200, 2429,
    992, 240, 2432,
    992, 252, 2435,
    992, 264, 2438,
    992, 276, 2441,
    992, 212, 2444,
    992, 231, 2447,
    992, 306, 2449,
    992, 307, 2450,
    992, 338, 2451,
    992, 339, 2452,
    992, 319, 2453,
    992, 320, 2454,
    998, 200, 2455,
    998, 240, 2458,
    998, 252, 2461,
    998, 264, 2464,
    998, 276, 2467,
    998, 212, 2470,
    998, 231, 2473,
    998, 306, 2475,
    998, 307, 2476,
    998, 338, 2477,
    998, 339, 2478,
    998, 319, 2479,
    998, 320, 2480,
    1001, 200, 2481,
    1001, 240, 2484,
    1001, 252, 2487,
    1001, 264, 2490,
    1001, 276, 2493,
    1001, 212, 2496,
    1001, 231, 2499,
    1001, 306, 2501,
    1001, 307, 2502,
    1001, 338, 2503,
    1001, 339, 2504,
    1001, 319, 2505,
    1001, 320, 2506,
    1004, 200, 2507,
    1004, 240, 2510,
    1004, 252, 2513,
    1004, 264, 2516,
    1004, 276, 2519,
    1004, 212, 2522,
    1004, 231, 2525,
    1004, 306, 2527,
    1004, 307, 2528,
    1004, 338, 2529,
    1004, 339, 2530,
    1004, 319, 2531,
    1004, 320, 2532,
    1007, 200, 2533,
    1007, 240, 2536,
    1007, 252, 2539,
    1007, 264, 2542,
    1007, 276, 2545,
    1007, 212, 2548,
    1007, 231, 2551,
    1007, 306, 2553,
    1007, 307, 2554,
    1007, 338, 2555,
    1007, 339, 2556,
    1007, 319, 2557,
    1007, 320, 2558,
    1839, 200, 2559,
    1839, 252, 2562,
    1839, 276, 2565,
    1839, 212, 2568,
    1839, 306, 2571,
    1839, 307, 2572,
    1839, 319, 2573,
    1839, 320, 2574,
    1841, 200, 2575,
    1841, 252, 2578,
    1841, 276, 2581,
    1841, 212, 2584,
    1841, 306, 2587,
    1841, 307, 2588,
    1841, 319, 2589,
    1841, 320, 2590,
    1219, 200, 2591,
    1219, 276, 2594,
    1222, 200, 2597,
    1222, 276, 2600,
    1237, 200, 2603,
    1237, 276, 2606,
    1219, 992, 2609,
    1219, 998, 2612,
    1222, 992, 2615,
    1222, 998, 2618,
    1237, 992, 2621,
    1237, 998, 2624,
    1219, 1007, 2627,
    1222, 1007, 2630,
    1052, 992, 2633,
    1052, 998, 2636,
    1055, 992, 2639,
    1055, 998, 2642,
    1061, 992, 2645,
    1061, 998, 2648,
    1219, 306, 2651,
    1222, 306, 2652,
    1237, 306, 2653,
    2609, 200, 2654,
    2609, 212, 2657,
    2609, 231, 2660,
    2609, 306, 2662,
    2612, 200, 2663,
    2612, 212, 2666,
    2612, 231, 2669,
    2612, 306, 2671,
    2621, 200, 2672,
    2621, 212, 2675,
    2621, 231, 2678,
    2621, 306, 2680,
    2624, 200, 2681,
    2624, 212, 2684,
    2624, 231, 2687,
    2624, 306, 2689,
    1364, 1841, 2690,
    1358, 1841, 2692,
    2690, 200, 2694,
    2690, 252, 2697,
    2690, 212, 2700,
    2692, 200, 2703,
    2692, 252, 2706,
    2692, 212, 2709,
    197, 992, 2712,
    197, 998, 2715,
    197, 1007, 2718,
    197, 1222, 2721,
    197, 1156, 2724,
    197, 1192, 2727,
    197, 1013, 2730,
    197, 1016, 2733,
    197, 371, 2736,
    197, 375, 2738,
    197, 393, 2740,
    197, 397, 2742,
    200, 992, 2744,
    200, 998, 2747,
    200, 1007, 2750,
    200, 1222, 2753,
    200, 1156, 2756,
    200, 1192, 2759,
    200, 1013, 2762,
    200, 1016, 2765,
    200, 371, 2768,
    200, 375, 2770,
    200, 393, 2772,
    200, 397, 2774,
    206, 992, 2776,
    206, 998, 2779,
    206, 1007, 2782,
    206, 1222, 2785,
    206, 1156, 2788,
    206, 1192, 2791,
    206, 1013, 2794,
    206, 1016, 2797,
    206, 371, 2800,
    206, 375, 2802,
    206, 393, 2804,
    206, 397, 2806,
    249, 992, 2808,
    249, 998, 2811,
    249, 1007, 2814,
    249, 1222, 2817,
    249, 1156, 2820,
    249, 1192, 2823,
    249, 1013, 2826,
    249, 1016, 2829,
    249, 371, 2832,
    249, 375, 2834,
    249, 393, 2836,
    249, 397, 2838,
    252, 992, 2840,
    252, 998, 2843,
    252, 1007, 2846,
    252, 1222, 2849,
    252, 1156, 2852,
    252, 1192, 2855,
    252, 1013, 2858,
    252, 1016, 2861,
    252, 371, 2864,
    252, 375, 2866,
    252, 393, 2868,
    252, 397, 2870,
    258, 992, 2872,
    258, 998, 2875,
    258, 1007, 2878,
    258, 1222, 2881,
    258, 1156, 2884,
    258, 1192, 2887,
    258, 1013, 2890,
    258, 1016, 2893,
    258, 371, 2896,
    258, 375, 2898,
    258, 393, 2900,
    258, 397, 2902,
    197, 200, 2904,
    197, 1049, 2907,
    197, 304, 2910,
    197, 421, 2911,
    197, 423, 2913,
    197, 427, 2915,
    197, 461, 2917,
    197, 463, 2919,
    197, 467, 2921,
    200, 200, 2923,
    200, 1049, 2926,
    200, 304, 2929,
    200, 421, 2930,
    200, 423, 2932,
    200, 427, 2934,
    200, 461, 2936,
    200, 463, 2938,
    200, 467, 2940,
    206, 200, 2942,
    206, 1049, 2945,
    206, 304, 2948,
    206, 421, 2949,
    206, 423, 2951,
    206, 427, 2953,
    206, 461, 2955,
    206, 463, 2957,
    206, 467, 2959,
    209, 1361, 2961,
    209, 1367, 2964,
    209, 1519, 2967,
    209, 1841, 2970,
    209, 317, 2972,
    209, 575, 2973,
    209, 579, 2975,
    209, 597, 2977,
    209, 601, 2979,
    212, 1361, 2981,
    212, 1367, 2984,
    212, 1519, 2987,
    212, 1841, 2990,
    212, 317, 2992,
    212, 575, 2993,
    212, 579, 2995,
    212, 597, 2997,
    212, 601, 2999,
    218, 1361, 3001,
    218, 1367, 3004,
    218, 1519, 3007,
    218, 1841, 3010,
    218, 317, 3012,
    218, 575, 3013,
    218, 579, 3015,
    218, 597, 3017,
    218, 601, 3019,
    229, 1775, 3021,
    229, 1797, 3023,
    229, 1783, 3025,
    229, 1785, 3027,
    231, 1775, 3029,
    231, 1797, 3031,
    231, 1783, 3033,
    231, 1785, 3035,
    235, 1775, 3037,
    235, 1797, 3039,
    235, 1783, 3041,
    235, 1785, 3043,
    989, 304, 3045,
    995, 304, 3046,
    992, 304, 3047,
    998, 304, 3048,
    1150, 304, 3049,
    1156, 304, 3050,
    1153, 304, 3051,
    1171, 304, 3052,
    1177, 304, 3053,
    1174, 304, 3054,
    995, 336, 3055,
    995, 345, 3056,
    992, 336, 3057,
    992, 345, 3058,
    998, 336, 3059,
    998, 345, 3060,
    996, 371, 3061,
    996, 375, 3063,
    996, 393, 3065,
    996, 397, 3067,
    996, 421, 3069,
    996, 423, 3071,
    996, 427, 3073,
    996, 431, 3075,
    996, 461, 3077,
    996, 463, 3079,
    996, 467, 3081,
    996, 471, 3083,
    990, 371, 3085,
    990, 375, 3087,
    990, 393, 3089,
    990, 397, 3091,
    990, 421, 3093,
    990, 423, 3095,
    990, 427, 3097,
    990, 431, 3099,
    990, 461, 3101,
    990, 463, 3103,
    990, 467, 3105,
    990, 471, 3107,
    1006, 371, 3109,
    1006, 375, 3111,
    1006, 393, 3113,
    1006, 397, 3115,
    1006, 421, 3117,
    1006, 423, 3119,
    1006, 427, 3121,
    1006, 431, 3123,
    1006, 461, 3125,
    1006, 463, 3127,
    1006, 467, 3129,
    1006, 471, 3131,
    1003, 371, 3133,
    1003, 375, 3135,
    1003, 393, 3137,
    1003, 397, 3139,
    1003, 421, 3141,
    1003, 423, 3143,
    1003, 427, 3145,
    1003, 431, 3147,
    1003, 461, 3149,
    1003, 463, 3151,
    1003, 467, 3153,
    1003, 471, 3155,
    997, 371, 3157,
    997, 375, 3159,
    997, 393, 3161,
    997, 397, 3163,
    997, 421, 3165,
    997, 423, 3167,
    997, 427, 3169,
    997, 431, 3171,
    997, 461, 3173,
    997, 463, 3175,
    997, 467, 3177,
    997, 471, 3179,
    995, 461, 3181,
    995, 467, 3183,
    995, 471, 3185,
    998, 461, 3187,
    998, 467, 3189,
    998, 471, 3191,
    1004, 461, 3193,
    1004, 467, 3195,
    1004, 471, 3197,
    1365, 597, 3199,
    1365, 601, 3201,
    1365, 625, 3203,
    1365, 635, 3205,
    1365, 665, 3207,
    1365, 675, 3209,
    1375, 597, 3211,
    1375, 601, 3213,
    1375, 625, 3215,
    1375, 635, 3217,
    1375, 665, 3219,
    1375, 675, 3221,
    198, 371, 3223,
    198, 375, 3225,
    198, 393, 3227,
    198, 397, 3229,
    201, 371, 3231,
    201, 375, 3233,
    201, 393, 3235,
    201, 397, 3237,
    207, 371, 3239,
    207, 375, 3241,
    207, 393, 3243,
    207, 397, 3245,
    250, 371, 3247,
    250, 375, 3249,
    250, 393, 3251,
    250, 397, 3253,
    253, 371, 3255,
    253, 375, 3257,
    253, 393, 3259,
    253, 397, 3261,
    259, 371, 3263,
    259, 375, 3265,
    259, 393, 3267,
    259, 397, 3269,
    208, 375, 3271,
    208, 397, 3273,
    202, 375, 3275,
    202, 397, 3277,
    989, 992, 3279,
    989, 998, 3282,
    989, 1007, 3285,
    989, 1156, 3288,
    995, 992, 3291,
    995, 998, 3294,
    995, 1007, 3297,
    995, 1156, 3300,
    992, 992, 3303,
    992, 998, 3306,
    992, 1007, 3309,
    992, 1156, 3312,
    998, 992, 3315,
    998, 998, 3318,
    998, 1007, 3321,
    998, 1156, 3324,
    1001, 992, 3327,
    1001, 998, 3330,
    1001, 1007, 3333,
    1001, 1156, 3336,
    1004, 992, 3339,
    1004, 998, 3342,
    1004, 1007, 3345,
    1004, 1156, 3348,
    1219, 1192, 3351,
    1219, 1171, 3354,
    1222, 1192, 3357,
    1222, 1171, 3360,
    1237, 1192, 3363,
    1237, 1171, 3366,
    1237, 1207, 3369,
    1237, 1007, 3372,
    1291, 992, 3375,
    1291, 1007, 3378,
    1291, 1192, 3381,
    1291, 1207, 3384,
    1291, 1156, 3387,
    1291, 1150, 3390,
    1294, 992, 3393,
    1294, 1007, 3396,
    1294, 1192, 3399,
    1294, 1207, 3402,
    1294, 1156, 3405,
    1294, 1150, 3408,
    1309, 992, 3411,
    1309, 1007, 3414,
    1309, 1192, 3417,
    1309, 1207, 3420,
    1309, 1156, 3423,
    1309, 1150, 3426,
    1153, 992, 3429,
    1153, 998, 3432,
    1147, 992, 3435,
    1147, 998, 3438,
    1156, 992, 3441,
    1156, 998, 3444,
    1150, 992, 3447,
    1150, 998, 3450,
    1162, 992, 3453,
    1162, 998, 3456,
    1147, 1192, 3459,
    1150, 1192, 3462,
    1189, 1150, 3465,
    1189, 992, 3468,
    1189, 1192, 3471,
    1192, 1150, 3474,
    1192, 992, 3477,
    1192, 1192, 3480,
    1324, 1192, 3483,
    1324, 992, 3486,
    1326, 1192, 3489,
    1326, 992, 3492,
    1046, 992, 3495,
    1049, 992, 3498,
    1016, 1258, 3501,
    1010, 1258, 3504,
    1013, 1258, 3507,
    1596, 1519, 3510,
    1596, 1534, 3513,
    1596, 1841, 3516,
    1599, 1519, 3518,
    1599, 1534, 3521,
    1599, 1841, 3524,
    1614, 1519, 3526,
    1614, 1534, 3529,
    1614, 1841, 3532,
    1546, 1361, 3534,
    1546, 1376, 3537,
    1546, 1498, 3540,
    1546, 1513, 3543,
    1546, 1519, 3546,
    1546, 1534, 3549,
    1549, 1361, 3552,
    1549, 1376, 3555,
    1549, 1498, 3558,
    1549, 1513, 3561,
    1549, 1519, 3564,
    1549, 1534, 3567,
    1564, 1361, 3570,
    1564, 1376, 3573,
    1564, 1498, 3576,
    1564, 1513, 3579,
    1564, 1519, 3582,
    1564, 1534, 3585,
    1516, 1519, 3588,
    1516, 1361, 3591,
    1519, 1519, 3594,
    1519, 1361, 3597,
    1364, 1361, 3600,
    1358, 1361, 3603,
    1361, 1361, 3606,
    1361, 1841, 3609,
    1795, 1775, 3611,
    1795, 1797, 3613,
    1795, 1783, 3615,
    1795, 1785, 3617,
    1797, 1775, 3619,
    1797, 1797, 3621,
    1797, 1783, 3623,
    1797, 1785, 3625,
    1773, 1775, 3627,
    1775, 1775, 3629,
    1781, 1775, 3631,
    1783, 1775, 3633,
    1785, 1775, 3635,
    3023, 1775, 3637,
    3023, 1785, 3639,
    3031, 1775, 3641,
    3031, 1785, 3643,
    3039, 1775, 3645,
    3039, 1785, 3647,
    1895, 1815, 3649,
    1895, 1805, 3651,
    1895, 1797, 3653,
    1895, 1801, 3655,
    1895, 1775, 3657,
    1895, 1779, 3659,
    1897, 1815, 3661,
    1897, 1805, 3663,
    1897, 1797, 3665,
    1897, 1801, 3667,
    1897, 1775, 3669,
    1897, 1779, 3671,
    1147, 375, 3673,
    1147, 397, 3675,
    1153, 375, 3677,
    1153, 397, 3679,
    1150, 375, 3681,
    1150, 397, 3683,
    1156, 375, 3685,
    1156, 397, 3687,
    1159, 375, 3689,
    1159, 397, 3691,
    1162, 375, 3693,
    1162, 397, 3695,
    1474, 579, 3697,
    1474, 601, 3699,
    1480, 579, 3701,
    1480, 601, 3703,
    1477, 579, 3705,
    1477, 601, 3707,
    1483, 579, 3709,
    1483, 601, 3711,
    1489, 579, 3713,
    1489, 601, 3715,
    1775, 957, 3717,
    1775, 961, 3719,
    1775, 971, 3721,
    1775, 975, 3723,
    405, 173, 3725,
    407, 173, 3728,
    409, 173, 3731,
    411, 173, 3734,
    415, 173, 3737,
    445, 173, 3740,
    447, 173, 3743,
    449, 173, 3746,
    451, 173, 3749,
    455, 173, 3752,
    649, 173, 3755,
    651, 173, 3758,
    653, 173, 3761,
    655, 173, 3764,
    659, 173, 3767,
    361, 173, 3770,
    363, 173, 3773,
    365, 173, 3776,
    367, 173, 3779,
    383, 173, 3782,
    385, 173, 3785,
    387, 173, 3788,
    389, 173, 3791,
    249, 171, 3794,
    252, 171, 3796,
    258, 171, 3798,
    197, 171, 3800,
    200, 171, 3802,
    206, 171, 3804,
    995, 171, 3806,
    998, 171, 3808,
    2811, 171, 3810,
    2843, 171, 3812,
    2875, 171, 3814,
]

/// Of each op that reads the pin, its number and that of the one that reads the slot.
let pinTable: [UInt16] = [
    206, 197,
    207, 198,
    208, 199,
    218, 209,
    219, 210,
    220, 211,
    227, 221,
    228, 222,
    235, 229,
    236, 230,
    246, 237,
    247, 238,
    248, 239,
    258, 249,
    259, 250,
    260, 251,
    270, 261,
    271, 262,
    272, 263,
    282, 273,
    283, 274,
    284, 275,
    311, 303,
    312, 305,
    313, 304,
    314, 303,
    315, 306,
    324, 316,
    325, 318,
    326, 317,
    327, 316,
    328, 319,
    343, 335,
    344, 337,
    345, 336,
    346, 335,
    347, 338,
    356, 348,
    357, 350,
    358, 349,
    359, 348,
    360, 351,
    377, 369,
    378, 370,
    379, 373,
    380, 374,
    381, 371,
    382, 372,
    399, 391,
    400, 392,
    401, 395,
    402, 396,
    403, 393,
    404, 394,
    433, 419,
    434, 420,
    435, 419,
    436, 420,
    437, 425,
    438, 426,
    439, 429,
    440, 430,
    441, 421,
    442, 422,
    443, 423,
    444, 424,
    473, 459,
    474, 460,
    475, 459,
    476, 460,
    477, 465,
    478, 466,
    479, 469,
    480, 470,
    481, 461,
    482, 462,
    483, 463,
    484, 464,
    513, 499,
    514, 500,
    515, 499,
    516, 500,
    517, 505,
    518, 506,
    519, 509,
    520, 510,
    521, 501,
    522, 502,
    523, 503,
    524, 504,
    553, 539,
    554, 540,
    555, 539,
    556, 540,
    557, 545,
    558, 546,
    559, 549,
    560, 550,
    561, 541,
    562, 542,
    563, 543,
    564, 544,
    581, 573,
    582, 574,
    583, 577,
    584, 578,
    585, 575,
    586, 576,
    603, 595,
    604, 596,
    605, 599,
    606, 600,
    607, 597,
    608, 598,
    637, 623,
    638, 624,
    639, 623,
    640, 624,
    641, 629,
    642, 630,
    643, 633,
    644, 634,
    645, 625,
    646, 626,
    647, 627,
    648, 628,
    677, 663,
    678, 664,
    679, 663,
    680, 664,
    681, 669,
    682, 670,
    683, 673,
    684, 674,
    685, 665,
    686, 666,
    687, 667,
    688, 668,
    1001, 989,
    1002, 990,
    1003, 991,
    1004, 995,
    1005, 996,
    1006, 997,
    1007, 992,
    1008, 993,
    1009, 994,
    1031, 1010,
    1032, 1011,
    1033, 1012,
    1034, 1010,
    1035, 1011,
    1036, 1012,
    1037, 1019,
    1038, 1020,
    1039, 1021,
    1040, 1013,
    1041, 1014,
    1042, 1015,
    1043, 1016,
    1044, 1017,
    1045, 1018,
    1058, 1046,
    1059, 1047,
    1060, 1048,
    1061, 1052,
    1062, 1053,
    1063, 1054,
    1064, 1049,
    1065, 1050,
    1066, 1051,
    1092, 1077,
    1093, 1078,
    1094, 1079,
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
    1105, 1087,
    1106, 1088,
    1132, 1117,
    1133, 1118,
    1134, 1119,
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
    1145, 1127,
    1146, 1128,
    1159, 1147,
    1160, 1148,
    1161, 1149,
    1162, 1153,
    1163, 1154,
    1164, 1155,
    1165, 1150,
    1166, 1151,
    1167, 1152,
    1180, 1168,
    1181, 1169,
    1182, 1170,
    1183, 1174,
    1184, 1175,
    1185, 1176,
    1186, 1171,
    1187, 1172,
    1188, 1173,
    1201, 1189,
    1202, 1190,
    1203, 1191,
    1204, 1195,
    1205, 1196,
    1206, 1197,
    1207, 1192,
    1208, 1193,
    1209, 1194,
    1231, 1210,
    1232, 1211,
    1233, 1212,
    1234, 1210,
    1235, 1211,
    1236, 1212,
    1237, 1219,
    1238, 1220,
    1239, 1221,
    1240, 1213,
    1241, 1214,
    1242, 1215,
    1243, 1216,
    1244, 1217,
    1245, 1218,
    1267, 1246,
    1268, 1247,
    1269, 1248,
    1270, 1246,
    1271, 1247,
    1272, 1248,
    1273, 1255,
    1274, 1256,
    1275, 1257,
    1276, 1249,
    1277, 1250,
    1278, 1251,
    1279, 1252,
    1280, 1253,
    1281, 1254,
    1303, 1282,
    1304, 1283,
    1305, 1284,
    1306, 1282,
    1307, 1283,
    1308, 1284,
    1309, 1291,
    1310, 1292,
    1311, 1293,
    1312, 1285,
    1313, 1286,
    1314, 1287,
    1315, 1288,
    1316, 1289,
    1317, 1290,
    1370, 1358,
    1371, 1359,
    1372, 1360,
    1373, 1364,
    1374, 1365,
    1375, 1366,
    1376, 1361,
    1377, 1362,
    1378, 1363,
    1405, 1393,
    1406, 1394,
    1407, 1395,
    1408, 1399,
    1409, 1400,
    1410, 1401,
    1411, 1396,
    1412, 1397,
    1413, 1398,
    1459, 1444,
    1460, 1445,
    1461, 1446,
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
    1472, 1454,
    1473, 1455,
    1486, 1474,
    1487, 1475,
    1488, 1476,
    1489, 1480,
    1490, 1481,
    1491, 1482,
    1492, 1477,
    1493, 1478,
    1494, 1479,
    1507, 1495,
    1508, 1496,
    1509, 1497,
    1510, 1501,
    1511, 1502,
    1512, 1503,
    1513, 1498,
    1514, 1499,
    1515, 1500,
    1528, 1516,
    1529, 1517,
    1530, 1518,
    1531, 1522,
    1532, 1523,
    1533, 1524,
    1534, 1519,
    1535, 1520,
    1536, 1521,
    1558, 1537,
    1559, 1538,
    1560, 1539,
    1561, 1537,
    1562, 1538,
    1563, 1539,
    1564, 1546,
    1565, 1547,
    1566, 1548,
    1567, 1540,
    1568, 1541,
    1569, 1542,
    1570, 1543,
    1571, 1544,
    1572, 1545,
    1608, 1587,
    1609, 1588,
    1610, 1589,
    1611, 1587,
    1612, 1588,
    1613, 1589,
    1614, 1596,
    1615, 1597,
    1616, 1598,
    1617, 1590,
    1618, 1591,
    1619, 1592,
    1620, 1593,
    1621, 1594,
    1622, 1595,
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
    2557, 2453,
    2558, 2454,
    2603, 2591,
    2604, 2592,
    2605, 2593,
    2606, 2594,
    2607, 2595,
    2608, 2596,
    2621, 2609,
    2622, 2610,
    2623, 2611,
    2624, 2612,
    2625, 2613,
    2626, 2614,
    2627, 2609,
    2628, 2610,
    2629, 2611,
    2630, 2615,
    2631, 2616,
    2632, 2617,
    2645, 2633,
    2646, 2634,
    2647, 2635,
    2648, 2636,
    2649, 2637,
    2650, 2638,
    2653, 2651,
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
    2688, 2670,
    2689, 2671,
    2718, 2712,
    2719, 2713,
    2720, 2714,
    2750, 2744,
    2751, 2745,
    2752, 2746,
    2776, 2712,
    2777, 2713,
    2778, 2714,
    2779, 2715,
    2780, 2716,
    2781, 2717,
    2782, 2712,
    2783, 2713,
    2784, 2714,
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
    2806, 2742,
    2807, 2743,
    2814, 2808,
    2815, 2809,
    2816, 2810,
    2846, 2840,
    2847, 2841,
    2848, 2842,
    2872, 2808,
    2873, 2809,
    2874, 2810,
    2875, 2811,
    2876, 2812,
    2877, 2813,
    2878, 2808,
    2879, 2809,
    2880, 2810,
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
    2902, 2838,
    2903, 2839,
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
    2959, 2921,
    2960, 2922,
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
    3019, 2979,
    3020, 2980,
    3037, 3021,
    3038, 3022,
    3039, 3023,
    3040, 3024,
    3041, 3025,
    3042, 3026,
    3043, 3027,
    3044, 3028,
    3056, 3055,
    3058, 3057,
    3060, 3059,
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
    3131, 3179,
    3132, 3180,
    3193, 3181,
    3194, 3182,
    3195, 3183,
    3196, 3184,
    3197, 3185,
    3198, 3186,
    3239, 3223,
    3240, 3224,
    3241, 3225,
    3242, 3226,
    3243, 3227,
    3244, 3228,
    3245, 3229,
    3246, 3230,
    3263, 3247,
    3264, 3248,
    3265, 3249,
    3266, 3250,
    3267, 3251,
    3268, 3252,
    3269, 3253,
    3270, 3254,
    3285, 3279,
    3286, 3280,
    3287, 3281,
    3297, 3291,
    3298, 3292,
    3299, 3293,
    3309, 3303,
    3310, 3304,
    3311, 3305,
    3321, 3315,
    3322, 3316,
    3323, 3317,
    3327, 3279,
    3328, 3280,
    3329, 3281,
    3330, 3282,
    3331, 3283,
    3332, 3284,
    3333, 3279,
    3334, 3280,
    3335, 3281,
    3336, 3288,
    3337, 3289,
    3338, 3290,
    3339, 3291,
    3340, 3292,
    3341, 3293,
    3342, 3294,
    3343, 3295,
    3344, 3296,
    3345, 3291,
    3346, 3292,
    3347, 3293,
    3348, 3300,
    3349, 3301,
    3350, 3302,
    3363, 3351,
    3364, 3352,
    3365, 3353,
    3366, 3354,
    3367, 3355,
    3368, 3356,
    3369, 3351,
    3370, 3352,
    3371, 3353,
    3372, 2609,
    3373, 2610,
    3374, 2611,
    3378, 3375,
    3379, 3376,
    3380, 3377,
    3384, 3381,
    3385, 3382,
    3386, 3383,
    3396, 3393,
    3397, 3394,
    3398, 3395,
    3402, 3399,
    3403, 3400,
    3404, 3401,
    3411, 3375,
    3412, 3376,
    3413, 3377,
    3414, 3375,
    3415, 3376,
    3416, 3377,
    3417, 3381,
    3418, 3382,
    3419, 3383,
    3420, 3381,
    3421, 3382,
    3422, 3383,
    3423, 3387,
    3424, 3388,
    3425, 3389,
    3426, 3390,
    3427, 3391,
    3428, 3392,
    3453, 3429,
    3454, 3430,
    3455, 3431,
    3456, 3432,
    3457, 3433,
    3458, 3434,
    3513, 3510,
    3514, 3511,
    3515, 3512,
    3521, 3518,
    3522, 3519,
    3523, 3520,
    3526, 3510,
    3527, 3511,
    3528, 3512,
    3529, 3510,
    3530, 3511,
    3531, 3512,
    3532, 3516,
    3533, 3517,
    3537, 3534,
    3538, 3535,
    3539, 3536,
    3543, 3540,
    3544, 3541,
    3545, 3542,
    3549, 3546,
    3550, 3547,
    3551, 3548,
    3555, 3552,
    3556, 3553,
    3557, 3554,
    3561, 3558,
    3562, 3559,
    3563, 3560,
    3567, 3564,
    3568, 3565,
    3569, 3566,
    3570, 3534,
    3571, 3535,
    3572, 3536,
    3573, 3534,
    3574, 3535,
    3575, 3536,
    3576, 3540,
    3577, 3541,
    3578, 3542,
    3579, 3540,
    3580, 3541,
    3581, 3542,
    3582, 3546,
    3583, 3547,
    3584, 3548,
    3585, 3546,
    3586, 3547,
    3587, 3548,
    3645, 3637,
    3646, 3638,
    3647, 3639,
    3648, 3640,
    3689, 3673,
    3690, 3674,
    3691, 3675,
    3692, 3676,
    3693, 3677,
    3694, 3678,
    3695, 3679,
    3696, 3680,
    3713, 3701,
    3714, 3702,
    3715, 3703,
    3716, 3704,
    3798, 3794,
    3799, 3795,
    3804, 3800,
    3805, 3801,
    3814, 3810,
    3815, 3811,
]

/// The ops that have a twin that renews the pin.
let pinningTable: [UInt16] = [
    197,
    200,
    203,
    206,
    209,
    212,
    215,
    218,
    237,
    240,
    243,
    246,
    249,
    252,
    255,
    258,
    261,
    264,
    267,
    270,
    273,
    276,
    279,
    282,
    989,
    992,
    995,
    998,
    1001,
    1004,
    1007,
    1010,
    1013,
    1016,
    1019,
    1022,
    1025,
    1028,
    1031,
    1034,
    1037,
    1040,
    1043,
    1046,
    1049,
    1052,
    1055,
    1058,
    1061,
    1064,
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
    1117,
    1120,
    1123,
    1126,
    1129,
    1132,
    1135,
    1138,
    1141,
    1144,
    1147,
    1150,
    1153,
    1156,
    1159,
    1162,
    1165,
    1168,
    1171,
    1174,
    1177,
    1180,
    1183,
    1186,
    1189,
    1192,
    1195,
    1198,
    1201,
    1204,
    1207,
    1210,
    1213,
    1216,
    1219,
    1222,
    1225,
    1228,
    1231,
    1234,
    1237,
    1240,
    1243,
    1246,
    1249,
    1252,
    1255,
    1258,
    1261,
    1264,
    1267,
    1270,
    1273,
    1276,
    1279,
    1282,
    1285,
    1288,
    1291,
    1294,
    1297,
    1300,
    1303,
    1306,
    1309,
    1312,
    1315,
    1358,
    1361,
    1364,
    1367,
    1370,
    1373,
    1376,
    1393,
    1396,
    1399,
    1402,
    1405,
    1408,
    1411,
    1444,
    1447,
    1450,
    1453,
    1456,
    1459,
    1462,
    1465,
    1468,
    1471,
    1474,
    1477,
    1480,
    1483,
    1486,
    1489,
    1492,
    1495,
    1498,
    1501,
    1504,
    1507,
    1510,
    1513,
    1516,
    1519,
    1522,
    1525,
    1528,
    1531,
    1534,
    1537,
    1540,
    1543,
    1546,
    1549,
    1552,
    1555,
    1558,
    1561,
    1564,
    1567,
    1570,
    1587,
    1590,
    1593,
    1596,
    1599,
    1602,
    1605,
    1608,
    1611,
    1614,
    1617,
    1620,
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
    2415,
    2418,
    2429,
    2432,
    2435,
    2438,
    2441,
    2444,
    2455,
    2458,
    2461,
    2464,
    2467,
    2470,
    2481,
    2484,
    2487,
    2490,
    2493,
    2496,
    2507,
    2510,
    2513,
    2516,
    2519,
    2522,
    2533,
    2536,
    2539,
    2542,
    2545,
    2548,
    2559,
    2562,
    2565,
    2568,
    2575,
    2578,
    2581,
    2584,
    2591,
    2594,
    2597,
    2600,
    2603,
    2606,
    2609,
    2612,
    2615,
    2618,
    2621,
    2624,
    2627,
    2630,
    2633,
    2636,
    2639,
    2642,
    2645,
    2648,
    2654,
    2657,
    2663,
    2666,
    2672,
    2675,
    2681,
    2684,
    2694,
    2697,
    2700,
    2703,
    2706,
    2709,
    2712,
    2715,
    2718,
    2721,
    2724,
    2727,
    2730,
    2733,
    2744,
    2747,
    2750,
    2753,
    2756,
    2759,
    2762,
    2765,
    2776,
    2779,
    2782,
    2785,
    2788,
    2791,
    2794,
    2797,
    2808,
    2811,
    2814,
    2817,
    2820,
    2823,
    2826,
    2829,
    2840,
    2843,
    2846,
    2849,
    2852,
    2855,
    2858,
    2861,
    2872,
    2875,
    2878,
    2881,
    2884,
    2887,
    2890,
    2893,
    2904,
    2907,
    2923,
    2926,
    2942,
    2945,
    2961,
    2964,
    2967,
    2981,
    2984,
    2987,
    3001,
    3004,
    3007,
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
    3333,
    3336,
    3339,
    3342,
    3345,
    3348,
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
    3426,
    3429,
    3432,
    3435,
    3438,
    3441,
    3444,
    3447,
    3450,
    3453,
    3456,
    3459,
    3462,
    3465,
    3468,
    3471,
    3474,
    3477,
    3480,
    3483,
    3486,
    3489,
    3492,
    3495,
    3498,
    3501,
    3504,
    3507,
    3510,
    3513,
    3518,
    3521,
    3526,
    3529,
    3534,
    3537,
    3540,
    3543,
    3546,
    3549,
    3552,
    3555,
    3558,
    3561,
    3564,
    3567,
    3570,
    3573,
    3576,
    3579,
    3582,
    3585,
    3588,
    3591,
    3594,
    3597,
    3600,
    3603,
    3606,
    3725,
    3728,
    3731,
    3734,
    3737,
    3740,
    3743,
    3746,
    3749,
    3752,
    3755,
    3758,
    3761,
    3764,
    3767,
    3770,
    3773,
    3776,
    3779,
    3782,
    3785,
    3788,
    3791,
    173,
    176,
    179,
    182,
    185,
    188,
    191,
    194,
]
