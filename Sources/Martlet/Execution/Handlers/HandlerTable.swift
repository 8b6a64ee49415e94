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
    904, 115, 2292,
    904, 155, 2295,
    904, 167, 2298,
    904, 179, 2301,
    904, 191, 2304,
    904, 127, 2307,
    904, 146, 2310,
    904, 221, 2312,
    904, 222, 2313,
    904, 253, 2314,
    904, 254, 2315,
    904, 234, 2316,
    904, 235, 2317,
    910, 115, 2318,
    910, 155, 2321,
    910, 167, 2324,
    910, 179, 2327,
    910, 191, 2330,
    910, 127, 2333,
    910, 146, 2336,
    910, 221, 2338,
    910, 222, 2339,
    910, 253, 2340,
    910, 254, 2341,
    910, 234, 2342,
    910, 235, 2343,
    907, 115, 2344,
    907, 155, 2347,
    907, 167, 2350,
    907, 179, 2353,
    907, 191, 2356,
    907, 127, 2359,
    907, 146, 2362,
    907, 221, 2364,
    907, 222, 2365,
    907, 253, 2366,
    907, 254, 2367,
    907, 234, 2368,
    907, 235, 2369,
    913, 115, 2370,
    913, 155, 2373,
    913, 167, 2376,
    913, 179, 2379,
    913, 191, 2382,
    913, 127, 2385,
    913, 146, 2388,
    913, 221, 2390,
    913, 222, 2391,
    913, 253, 2392,
    913, 254, 2393,
    913, 234, 2394,
    913, 235, 2395,
    916, 115, 2396,
    916, 155, 2399,
    916, 167, 2402,
    916, 179, 2405,
    916, 191, 2408,
    916, 127, 2411,
    916, 146, 2414,
    916, 221, 2416,
    916, 222, 2417,
    916, 253, 2418,
    916, 254, 2419,
    916, 234, 2420,
    916, 235, 2421,
    919, 115, 2422,
    919, 155, 2425,
    919, 167, 2428,
    919, 179, 2431,
    919, 191, 2434,
    919, 127, 2437,
    919, 146, 2440,
    919, 221, 2442,
    919, 222, 2443,
    919, 253, 2444,
    919, 254, 2445,
    919, 234, 2446,
    919, 235, 2447,
    922, 115, 2448,
    922, 155, 2451,
    922, 167, 2454,
    922, 179, 2457,
    922, 191, 2460,
    922, 127, 2463,
    922, 146, 2466,
    922, 221, 2468,
    922, 222, 2469,
    922, 253, 2470,
    922, 254, 2471,
    922, 234, 2472,
    922, 235, 2473,
    1754, 115, 2474,
    1754, 167, 2477,
    1754, 191, 2480,
    1754, 127, 2483,
    1754, 221, 2486,
    1754, 222, 2487,
    1754, 234, 2488,
    1754, 235, 2489,
    1756, 115, 2490,
    1756, 167, 2493,
    1756, 191, 2496,
    1756, 127, 2499,
    1756, 221, 2502,
    1756, 222, 2503,
    1756, 234, 2504,
    1756, 235, 2505,
    1134, 115, 2506,
    1134, 191, 2509,
    1137, 115, 2512,
    1137, 191, 2515,
    1152, 115, 2518,
    1152, 191, 2521,
    1134, 907, 2524,
    1134, 913, 2527,
    1137, 907, 2530,
    1137, 913, 2533,
    1152, 907, 2536,
    1152, 913, 2539,
    1134, 922, 2542,
    1137, 922, 2545,
    967, 907, 2548,
    967, 913, 2551,
    970, 907, 2554,
    970, 913, 2557,
    976, 907, 2560,
    976, 913, 2563,
    1134, 221, 2566,
    1137, 221, 2567,
    1152, 221, 2568,
    2524, 115, 2569,
    2524, 127, 2572,
    2524, 146, 2575,
    2524, 221, 2577,
    2527, 115, 2578,
    2527, 127, 2581,
    2527, 146, 2584,
    2527, 221, 2586,
    2536, 115, 2587,
    2536, 127, 2590,
    2536, 146, 2593,
    2536, 221, 2595,
    2539, 115, 2596,
    2539, 127, 2599,
    2539, 146, 2602,
    2539, 221, 2604,
    1279, 1756, 2605,
    1273, 1756, 2607,
    2605, 115, 2609,
    2605, 167, 2612,
    2605, 127, 2615,
    2607, 115, 2618,
    2607, 167, 2621,
    2607, 127, 2624,
    112, 907, 2627,
    112, 913, 2630,
    112, 922, 2633,
    112, 1137, 2636,
    112, 1071, 2639,
    112, 1107, 2642,
    112, 928, 2645,
    112, 931, 2648,
    112, 286, 2651,
    112, 290, 2653,
    112, 308, 2655,
    112, 312, 2657,
    115, 907, 2659,
    115, 913, 2662,
    115, 922, 2665,
    115, 1137, 2668,
    115, 1071, 2671,
    115, 1107, 2674,
    115, 928, 2677,
    115, 931, 2680,
    115, 286, 2683,
    115, 290, 2685,
    115, 308, 2687,
    115, 312, 2689,
    121, 907, 2691,
    121, 913, 2694,
    121, 922, 2697,
    121, 1137, 2700,
    121, 1071, 2703,
    121, 1107, 2706,
    121, 928, 2709,
    121, 931, 2712,
    121, 286, 2715,
    121, 290, 2717,
    121, 308, 2719,
    121, 312, 2721,
    164, 907, 2723,
    164, 913, 2726,
    164, 922, 2729,
    164, 1137, 2732,
    164, 1071, 2735,
    164, 1107, 2738,
    164, 928, 2741,
    164, 931, 2744,
    164, 286, 2747,
    164, 290, 2749,
    164, 308, 2751,
    164, 312, 2753,
    167, 907, 2755,
    167, 913, 2758,
    167, 922, 2761,
    167, 1137, 2764,
    167, 1071, 2767,
    167, 1107, 2770,
    167, 928, 2773,
    167, 931, 2776,
    167, 286, 2779,
    167, 290, 2781,
    167, 308, 2783,
    167, 312, 2785,
    173, 907, 2787,
    173, 913, 2790,
    173, 922, 2793,
    173, 1137, 2796,
    173, 1071, 2799,
    173, 1107, 2802,
    173, 928, 2805,
    173, 931, 2808,
    173, 286, 2811,
    173, 290, 2813,
    173, 308, 2815,
    173, 312, 2817,
    112, 115, 2819,
    112, 964, 2822,
    112, 219, 2825,
    112, 336, 2826,
    112, 338, 2828,
    112, 342, 2830,
    112, 376, 2832,
    112, 378, 2834,
    112, 382, 2836,
    115, 115, 2838,
    115, 964, 2841,
    115, 219, 2844,
    115, 336, 2845,
    115, 338, 2847,
    115, 342, 2849,
    115, 376, 2851,
    115, 378, 2853,
    115, 382, 2855,
    121, 115, 2857,
    121, 964, 2860,
    121, 219, 2863,
    121, 336, 2864,
    121, 338, 2866,
    121, 342, 2868,
    121, 376, 2870,
    121, 378, 2872,
    121, 382, 2874,
    124, 1276, 2876,
    124, 1282, 2879,
    124, 1434, 2882,
    124, 1756, 2885,
    124, 232, 2887,
    124, 490, 2888,
    124, 494, 2890,
    124, 512, 2892,
    124, 516, 2894,
    127, 1276, 2896,
    127, 1282, 2899,
    127, 1434, 2902,
    127, 1756, 2905,
    127, 232, 2907,
    127, 490, 2908,
    127, 494, 2910,
    127, 512, 2912,
    127, 516, 2914,
    133, 1276, 2916,
    133, 1282, 2919,
    133, 1434, 2922,
    133, 1756, 2925,
    133, 232, 2927,
    133, 490, 2928,
    133, 494, 2930,
    133, 512, 2932,
    133, 516, 2934,
    144, 1690, 2936,
    144, 1712, 2938,
    144, 1698, 2940,
    144, 1700, 2942,
    146, 1690, 2944,
    146, 1712, 2946,
    146, 1698, 2948,
    146, 1700, 2950,
    150, 1690, 2952,
    150, 1712, 2954,
    150, 1698, 2956,
    150, 1700, 2958,
    904, 219, 2960,
    910, 219, 2961,
    907, 219, 2962,
    913, 219, 2963,
    1065, 219, 2964,
    1071, 219, 2965,
    1068, 219, 2966,
    1086, 219, 2967,
    1092, 219, 2968,
    1089, 219, 2969,
    910, 251, 2970,
    910, 260, 2971,
    907, 251, 2972,
    907, 260, 2973,
    913, 251, 2974,
    913, 260, 2975,
    911, 286, 2976,
    911, 290, 2978,
    911, 308, 2980,
    911, 312, 2982,
    911, 336, 2984,
    911, 338, 2986,
    911, 342, 2988,
    911, 346, 2990,
    911, 376, 2992,
    911, 378, 2994,
    911, 382, 2996,
    911, 386, 2998,
    905, 286, 3000,
    905, 290, 3002,
    905, 308, 3004,
    905, 312, 3006,
    905, 336, 3008,
    905, 338, 3010,
    905, 342, 3012,
    905, 346, 3014,
    905, 376, 3016,
    905, 378, 3018,
    905, 382, 3020,
    905, 386, 3022,
    921, 286, 3024,
    921, 290, 3026,
    921, 308, 3028,
    921, 312, 3030,
    921, 336, 3032,
    921, 338, 3034,
    921, 342, 3036,
    921, 346, 3038,
    921, 376, 3040,
    921, 378, 3042,
    921, 382, 3044,
    921, 386, 3046,
    918, 286, 3048,
    918, 290, 3050,
    918, 308, 3052,
    918, 312, 3054,
    918, 336, 3056,
    918, 338, 3058,
    918, 342, 3060,
    918, 346, 3062,
    918, 376, 3064,
    918, 378, 3066,
    918, 382, 3068,
    918, 386, 3070,
    912, 286, 3072,
    912, 290, 3074,
    912, 308, 3076,
    912, 312, 3078,
    912, 336, 3080,
    912, 338, 3082,
    912, 342, 3084,
    912, 346, 3086,
    912, 376, 3088,
    912, 378, 3090,
    912, 382, 3092,
    912, 386, 3094,
    910, 376, 3096,
    910, 382, 3098,
    910, 386, 3100,
    913, 376, 3102,
    913, 382, 3104,
    913, 386, 3106,
    919, 376, 3108,
    919, 382, 3110,
    919, 386, 3112,
    1280, 512, 3114,
    1280, 516, 3116,
    1280, 540, 3118,
    1280, 550, 3120,
    1280, 580, 3122,
    1280, 590, 3124,
    1290, 512, 3126,
    1290, 516, 3128,
    1290, 540, 3130,
    1290, 550, 3132,
    1290, 580, 3134,
    1290, 590, 3136,
    113, 286, 3138,
    113, 290, 3140,
    113, 308, 3142,
    113, 312, 3144,
    116, 286, 3146,
    116, 290, 3148,
    116, 308, 3150,
    116, 312, 3152,
    122, 286, 3154,
    122, 290, 3156,
    122, 308, 3158,
    122, 312, 3160,
    165, 286, 3162,
    165, 290, 3164,
    165, 308, 3166,
    165, 312, 3168,
    168, 286, 3170,
    168, 290, 3172,
    168, 308, 3174,
    168, 312, 3176,
    174, 286, 3178,
    174, 290, 3180,
    174, 308, 3182,
    174, 312, 3184,
    123, 290, 3186,
    123, 312, 3188,
    117, 290, 3190,
    117, 312, 3192,
    904, 907, 3194,
    904, 913, 3197,
    904, 922, 3200,
    904, 1071, 3203,
    910, 907, 3206,
    910, 913, 3209,
    910, 922, 3212,
    910, 1071, 3215,
    907, 907, 3218,
    907, 913, 3221,
    907, 922, 3224,
    907, 1071, 3227,
    913, 907, 3230,
    913, 913, 3233,
    913, 922, 3236,
    913, 1071, 3239,
    916, 907, 3242,
    916, 913, 3245,
    916, 922, 3248,
    916, 1071, 3251,
    919, 907, 3254,
    919, 913, 3257,
    919, 922, 3260,
    919, 1071, 3263,
    1134, 1107, 3266,
    1134, 1086, 3269,
    1137, 1107, 3272,
    1137, 1086, 3275,
    1152, 1107, 3278,
    1152, 1086, 3281,
    1152, 1122, 3284,
    1152, 922, 3287,
    1206, 907, 3290,
    1206, 922, 3293,
    1206, 1107, 3296,
    1206, 1122, 3299,
    1206, 1071, 3302,
    1206, 1065, 3305,
    1209, 907, 3308,
    1209, 922, 3311,
    1209, 1107, 3314,
    1209, 1122, 3317,
    1209, 1071, 3320,
    1209, 1065, 3323,
    1224, 907, 3326,
    1224, 922, 3329,
    1224, 1107, 3332,
    1224, 1122, 3335,
    1224, 1071, 3338,
    1224, 1065, 3341,
    1068, 907, 3344,
    1068, 913, 3347,
    1062, 907, 3350,
    1062, 913, 3353,
    1071, 907, 3356,
    1071, 913, 3359,
    1065, 907, 3362,
    1065, 913, 3365,
    1077, 907, 3368,
    1077, 913, 3371,
    1062, 1107, 3374,
    1065, 1107, 3377,
    1104, 1065, 3380,
    1104, 907, 3383,
    1104, 1107, 3386,
    1107, 1065, 3389,
    1107, 907, 3392,
    1107, 1107, 3395,
    1239, 1107, 3398,
    1239, 907, 3401,
    1241, 1107, 3404,
    1241, 907, 3407,
    961, 907, 3410,
    964, 907, 3413,
    931, 1173, 3416,
    925, 1173, 3419,
    928, 1173, 3422,
    1511, 1434, 3425,
    1511, 1449, 3428,
    1511, 1756, 3431,
    1514, 1434, 3433,
    1514, 1449, 3436,
    1514, 1756, 3439,
    1529, 1434, 3441,
    1529, 1449, 3444,
    1529, 1756, 3447,
    1461, 1276, 3449,
    1461, 1291, 3452,
    1461, 1413, 3455,
    1461, 1428, 3458,
    1461, 1434, 3461,
    1461, 1449, 3464,
    1464, 1276, 3467,
    1464, 1291, 3470,
    1464, 1413, 3473,
    1464, 1428, 3476,
    1464, 1434, 3479,
    1464, 1449, 3482,
    1479, 1276, 3485,
    1479, 1291, 3488,
    1479, 1413, 3491,
    1479, 1428, 3494,
    1479, 1434, 3497,
    1479, 1449, 3500,
    1431, 1434, 3503,
    1431, 1276, 3506,
    1434, 1434, 3509,
    1434, 1276, 3512,
    1279, 1276, 3515,
    1273, 1276, 3518,
    1276, 1276, 3521,
    1276, 1756, 3524,
    1710, 1690, 3526,
    1710, 1712, 3528,
    1710, 1698, 3530,
    1710, 1700, 3532,
    1712, 1690, 3534,
    1712, 1712, 3536,
    1712, 1698, 3538,
    1712, 1700, 3540,
    1688, 1690, 3542,
    1690, 1690, 3544,
    1696, 1690, 3546,
    1698, 1690, 3548,
    1700, 1690, 3550,
    2938, 1690, 3552,
    2938, 1700, 3554,
    2946, 1690, 3556,
    2946, 1700, 3558,
    2954, 1690, 3560,
    2954, 1700, 3562,
    1810, 1730, 3564,
    1810, 1720, 3566,
    1810, 1712, 3568,
    1810, 1716, 3570,
    1810, 1690, 3572,
    1810, 1694, 3574,
    1812, 1730, 3576,
    1812, 1720, 3578,
    1812, 1712, 3580,
    1812, 1716, 3582,
    1812, 1690, 3584,
    1812, 1694, 3586,
    1062, 290, 3588,
    1062, 312, 3590,
    1068, 290, 3592,
    1068, 312, 3594,
    1065, 290, 3596,
    1065, 312, 3598,
    1071, 290, 3600,
    1071, 312, 3602,
    1074, 290, 3604,
    1074, 312, 3606,
    1077, 290, 3608,
    1077, 312, 3610,
    1389, 494, 3612,
    1389, 516, 3614,
    1395, 494, 3616,
    1395, 516, 3618,
    1392, 494, 3620,
    1392, 516, 3622,
    1398, 494, 3624,
    1398, 516, 3626,
    1404, 494, 3628,
    1404, 516, 3630,
    1690, 872, 3632,
    1690, 876, 3634,
    1690, 886, 3636,
    1690, 890, 3638,
    320, 88, 3640,
    322, 88, 3643,
    324, 88, 3646,
    326, 88, 3649,
    330, 88, 3652,
    360, 88, 3655,
    362, 88, 3658,
    364, 88, 3661,
    366, 88, 3664,
    370, 88, 3667,
    564, 88, 3670,
    566, 88, 3673,
    568, 88, 3676,
    570, 88, 3679,
    574, 88, 3682,
    276, 88, 3685,
    278, 88, 3688,
    280, 88, 3691,
    282, 88, 3694,
    298, 88, 3697,
    300, 88, 3700,
    302, 88, 3703,
    304, 88, 3706,
    164, 86, 3709,
    167, 86, 3711,
    173, 86, 3713,
    112, 86, 3715,
    115, 86, 3717,
    121, 86, 3719,
    910, 86, 3721,
    913, 86, 3723,
    2726, 86, 3725,
    2758, 86, 3727,
    2790, 86, 3729,
]

/// Of each op that reads the pin, its number and that of the one that reads the slot.
let pinTable: [UInt16] = [
    121, 112,
    122, 113,
    123, 114,
    133, 124,
    134, 125,
    135, 126,
    142, 136,
    143, 137,
    150, 144,
    151, 145,
    161, 152,
    162, 153,
    163, 154,
    173, 164,
    174, 165,
    175, 166,
    185, 176,
    186, 177,
    187, 178,
    197, 188,
    198, 189,
    199, 190,
    226, 218,
    227, 220,
    228, 219,
    229, 218,
    230, 221,
    239, 231,
    240, 233,
    241, 232,
    242, 231,
    243, 234,
    258, 250,
    259, 252,
    260, 251,
    261, 250,
    262, 253,
    271, 263,
    272, 265,
    273, 264,
    274, 263,
    275, 266,
    292, 284,
    293, 285,
    294, 288,
    295, 289,
    296, 286,
    297, 287,
    314, 306,
    315, 307,
    316, 310,
    317, 311,
    318, 308,
    319, 309,
    348, 334,
    349, 335,
    350, 334,
    351, 335,
    352, 340,
    353, 341,
    354, 344,
    355, 345,
    356, 336,
    357, 337,
    358, 338,
    359, 339,
    388, 374,
    389, 375,
    390, 374,
    391, 375,
    392, 380,
    393, 381,
    394, 384,
    395, 385,
    396, 376,
    397, 377,
    398, 378,
    399, 379,
    428, 414,
    429, 415,
    430, 414,
    431, 415,
    432, 420,
    433, 421,
    434, 424,
    435, 425,
    436, 416,
    437, 417,
    438, 418,
    439, 419,
    468, 454,
    469, 455,
    470, 454,
    471, 455,
    472, 460,
    473, 461,
    474, 464,
    475, 465,
    476, 456,
    477, 457,
    478, 458,
    479, 459,
    496, 488,
    497, 489,
    498, 492,
    499, 493,
    500, 490,
    501, 491,
    518, 510,
    519, 511,
    520, 514,
    521, 515,
    522, 512,
    523, 513,
    552, 538,
    553, 539,
    554, 538,
    555, 539,
    556, 544,
    557, 545,
    558, 548,
    559, 549,
    560, 540,
    561, 541,
    562, 542,
    563, 543,
    592, 578,
    593, 579,
    594, 578,
    595, 579,
    596, 584,
    597, 585,
    598, 588,
    599, 589,
    600, 580,
    601, 581,
    602, 582,
    603, 583,
    916, 904,
    917, 905,
    918, 906,
    919, 910,
    920, 911,
    921, 912,
    922, 907,
    923, 908,
    924, 909,
    946, 925,
    947, 926,
    948, 927,
    949, 925,
    950, 926,
    951, 927,
    952, 934,
    953, 935,
    954, 936,
    955, 928,
    956, 929,
    957, 930,
    958, 931,
    959, 932,
    960, 933,
    973, 961,
    974, 962,
    975, 963,
    976, 967,
    977, 968,
    978, 969,
    979, 964,
    980, 965,
    981, 966,
    1007, 992,
    1008, 993,
    1009, 994,
    1010, 992,
    1011, 993,
    1012, 994,
    1013, 995,
    1014, 996,
    1015, 997,
    1016, 998,
    1017, 999,
    1018, 1000,
    1019, 1001,
    1020, 1002,
    1021, 1003,
    1047, 1032,
    1048, 1033,
    1049, 1034,
    1050, 1032,
    1051, 1033,
    1052, 1034,
    1053, 1035,
    1054, 1036,
    1055, 1037,
    1056, 1038,
    1057, 1039,
    1058, 1040,
    1059, 1041,
    1060, 1042,
    1061, 1043,
    1074, 1062,
    1075, 1063,
    1076, 1064,
    1077, 1068,
    1078, 1069,
    1079, 1070,
    1080, 1065,
    1081, 1066,
    1082, 1067,
    1095, 1083,
    1096, 1084,
    1097, 1085,
    1098, 1089,
    1099, 1090,
    1100, 1091,
    1101, 1086,
    1102, 1087,
    1103, 1088,
    1116, 1104,
    1117, 1105,
    1118, 1106,
    1119, 1110,
    1120, 1111,
    1121, 1112,
    1122, 1107,
    1123, 1108,
    1124, 1109,
    1146, 1125,
    1147, 1126,
    1148, 1127,
    1149, 1125,
    1150, 1126,
    1151, 1127,
    1152, 1134,
    1153, 1135,
    1154, 1136,
    1155, 1128,
    1156, 1129,
    1157, 1130,
    1158, 1131,
    1159, 1132,
    1160, 1133,
    1182, 1161,
    1183, 1162,
    1184, 1163,
    1185, 1161,
    1186, 1162,
    1187, 1163,
    1188, 1170,
    1189, 1171,
    1190, 1172,
    1191, 1164,
    1192, 1165,
    1193, 1166,
    1194, 1167,
    1195, 1168,
    1196, 1169,
    1218, 1197,
    1219, 1198,
    1220, 1199,
    1221, 1197,
    1222, 1198,
    1223, 1199,
    1224, 1206,
    1225, 1207,
    1226, 1208,
    1227, 1200,
    1228, 1201,
    1229, 1202,
    1230, 1203,
    1231, 1204,
    1232, 1205,
    1285, 1273,
    1286, 1274,
    1287, 1275,
    1288, 1279,
    1289, 1280,
    1290, 1281,
    1291, 1276,
    1292, 1277,
    1293, 1278,
    1320, 1308,
    1321, 1309,
    1322, 1310,
    1323, 1314,
    1324, 1315,
    1325, 1316,
    1326, 1311,
    1327, 1312,
    1328, 1313,
    1374, 1359,
    1375, 1360,
    1376, 1361,
    1377, 1359,
    1378, 1360,
    1379, 1361,
    1380, 1362,
    1381, 1363,
    1382, 1364,
    1383, 1365,
    1384, 1366,
    1385, 1367,
    1386, 1368,
    1387, 1369,
    1388, 1370,
    1401, 1389,
    1402, 1390,
    1403, 1391,
    1404, 1395,
    1405, 1396,
    1406, 1397,
    1407, 1392,
    1408, 1393,
    1409, 1394,
    1422, 1410,
    1423, 1411,
    1424, 1412,
    1425, 1416,
    1426, 1417,
    1427, 1418,
    1428, 1413,
    1429, 1414,
    1430, 1415,
    1443, 1431,
    1444, 1432,
    1445, 1433,
    1446, 1437,
    1447, 1438,
    1448, 1439,
    1449, 1434,
    1450, 1435,
    1451, 1436,
    1473, 1452,
    1474, 1453,
    1475, 1454,
    1476, 1452,
    1477, 1453,
    1478, 1454,
    1479, 1461,
    1480, 1462,
    1481, 1463,
    1482, 1455,
    1483, 1456,
    1484, 1457,
    1485, 1458,
    1486, 1459,
    1487, 1460,
    1523, 1502,
    1524, 1503,
    1525, 1504,
    1526, 1502,
    1527, 1503,
    1528, 1504,
    1529, 1511,
    1530, 1512,
    1531, 1513,
    1532, 1505,
    1533, 1506,
    1534, 1507,
    1535, 1508,
    1536, 1509,
    1537, 1510,
    2396, 2292,
    2397, 2293,
    2398, 2294,
    2399, 2295,
    2400, 2296,
    2401, 2297,
    2402, 2298,
    2403, 2299,
    2404, 2300,
    2405, 2301,
    2406, 2302,
    2407, 2303,
    2408, 2304,
    2409, 2305,
    2410, 2306,
    2411, 2307,
    2412, 2308,
    2413, 2309,
    2414, 2310,
    2415, 2311,
    2416, 2312,
    2417, 2313,
    2418, 2314,
    2419, 2315,
    2420, 2316,
    2421, 2317,
    2422, 2318,
    2423, 2319,
    2424, 2320,
    2425, 2321,
    2426, 2322,
    2427, 2323,
    2428, 2324,
    2429, 2325,
    2430, 2326,
    2431, 2327,
    2432, 2328,
    2433, 2329,
    2434, 2330,
    2435, 2331,
    2436, 2332,
    2437, 2333,
    2438, 2334,
    2439, 2335,
    2440, 2336,
    2441, 2337,
    2442, 2338,
    2443, 2339,
    2444, 2340,
    2445, 2341,
    2446, 2342,
    2447, 2343,
    2448, 2344,
    2449, 2345,
    2450, 2346,
    2451, 2347,
    2452, 2348,
    2453, 2349,
    2454, 2350,
    2455, 2351,
    2456, 2352,
    2457, 2353,
    2458, 2354,
    2459, 2355,
    2460, 2356,
    2461, 2357,
    2462, 2358,
    2463, 2359,
    2464, 2360,
    2465, 2361,
    2466, 2362,
    2467, 2363,
    2468, 2364,
    2469, 2365,
    2470, 2366,
    2471, 2367,
    2472, 2368,
    2473, 2369,
    2518, 2506,
    2519, 2507,
    2520, 2508,
    2521, 2509,
    2522, 2510,
    2523, 2511,
    2536, 2524,
    2537, 2525,
    2538, 2526,
    2539, 2527,
    2540, 2528,
    2541, 2529,
    2542, 2524,
    2543, 2525,
    2544, 2526,
    2545, 2530,
    2546, 2531,
    2547, 2532,
    2560, 2548,
    2561, 2549,
    2562, 2550,
    2563, 2551,
    2564, 2552,
    2565, 2553,
    2568, 2566,
    2587, 2569,
    2588, 2570,
    2589, 2571,
    2590, 2572,
    2591, 2573,
    2592, 2574,
    2593, 2575,
    2594, 2576,
    2595, 2577,
    2596, 2578,
    2597, 2579,
    2598, 2580,
    2599, 2581,
    2600, 2582,
    2601, 2583,
    2602, 2584,
    2603, 2585,
    2604, 2586,
    2633, 2627,
    2634, 2628,
    2635, 2629,
    2665, 2659,
    2666, 2660,
    2667, 2661,
    2691, 2627,
    2692, 2628,
    2693, 2629,
    2694, 2630,
    2695, 2631,
    2696, 2632,
    2697, 2627,
    2698, 2628,
    2699, 2629,
    2700, 2636,
    2701, 2637,
    2702, 2638,
    2703, 2639,
    2704, 2640,
    2705, 2641,
    2706, 2642,
    2707, 2643,
    2708, 2644,
    2709, 2645,
    2710, 2646,
    2711, 2647,
    2712, 2648,
    2713, 2649,
    2714, 2650,
    2715, 2651,
    2716, 2652,
    2717, 2653,
    2718, 2654,
    2719, 2655,
    2720, 2656,
    2721, 2657,
    2722, 2658,
    2729, 2723,
    2730, 2724,
    2731, 2725,
    2761, 2755,
    2762, 2756,
    2763, 2757,
    2787, 2723,
    2788, 2724,
    2789, 2725,
    2790, 2726,
    2791, 2727,
    2792, 2728,
    2793, 2723,
    2794, 2724,
    2795, 2725,
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
    2808, 2744,
    2809, 2745,
    2810, 2746,
    2811, 2747,
    2812, 2748,
    2813, 2749,
    2814, 2750,
    2815, 2751,
    2816, 2752,
    2817, 2753,
    2818, 2754,
    2857, 2819,
    2858, 2820,
    2859, 2821,
    2860, 2822,
    2861, 2823,
    2862, 2824,
    2863, 2825,
    2864, 2826,
    2865, 2827,
    2866, 2828,
    2867, 2829,
    2868, 2830,
    2869, 2831,
    2870, 2832,
    2871, 2833,
    2872, 2834,
    2873, 2835,
    2874, 2836,
    2875, 2837,
    2916, 2876,
    2917, 2877,
    2918, 2878,
    2919, 2879,
    2920, 2880,
    2921, 2881,
    2922, 2882,
    2923, 2883,
    2924, 2884,
    2925, 2885,
    2926, 2886,
    2927, 2887,
    2928, 2888,
    2929, 2889,
    2930, 2890,
    2931, 2891,
    2932, 2892,
    2933, 2893,
    2934, 2894,
    2935, 2895,
    2952, 2936,
    2953, 2937,
    2954, 2938,
    2955, 2939,
    2956, 2940,
    2957, 2941,
    2958, 2942,
    2959, 2943,
    2971, 2970,
    2973, 2972,
    2975, 2974,
    3024, 3072,
    3025, 3073,
    3026, 3074,
    3027, 3075,
    3028, 3076,
    3029, 3077,
    3030, 3078,
    3031, 3079,
    3032, 3080,
    3033, 3081,
    3034, 3082,
    3035, 3083,
    3036, 3084,
    3037, 3085,
    3038, 3086,
    3039, 3087,
    3040, 3088,
    3041, 3089,
    3042, 3090,
    3043, 3091,
    3044, 3092,
    3045, 3093,
    3046, 3094,
    3047, 3095,
    3108, 3096,
    3109, 3097,
    3110, 3098,
    3111, 3099,
    3112, 3100,
    3113, 3101,
    3154, 3138,
    3155, 3139,
    3156, 3140,
    3157, 3141,
    3158, 3142,
    3159, 3143,
    3160, 3144,
    3161, 3145,
    3178, 3162,
    3179, 3163,
    3180, 3164,
    3181, 3165,
    3182, 3166,
    3183, 3167,
    3184, 3168,
    3185, 3169,
    3200, 3194,
    3201, 3195,
    3202, 3196,
    3212, 3206,
    3213, 3207,
    3214, 3208,
    3224, 3218,
    3225, 3219,
    3226, 3220,
    3236, 3230,
    3237, 3231,
    3238, 3232,
    3242, 3194,
    3243, 3195,
    3244, 3196,
    3245, 3197,
    3246, 3198,
    3247, 3199,
    3248, 3194,
    3249, 3195,
    3250, 3196,
    3251, 3203,
    3252, 3204,
    3253, 3205,
    3254, 3206,
    3255, 3207,
    3256, 3208,
    3257, 3209,
    3258, 3210,
    3259, 3211,
    3260, 3206,
    3261, 3207,
    3262, 3208,
    3263, 3215,
    3264, 3216,
    3265, 3217,
    3278, 3266,
    3279, 3267,
    3280, 3268,
    3281, 3269,
    3282, 3270,
    3283, 3271,
    3284, 3266,
    3285, 3267,
    3286, 3268,
    3287, 2524,
    3288, 2525,
    3289, 2526,
    3293, 3290,
    3294, 3291,
    3295, 3292,
    3299, 3296,
    3300, 3297,
    3301, 3298,
    3311, 3308,
    3312, 3309,
    3313, 3310,
    3317, 3314,
    3318, 3315,
    3319, 3316,
    3326, 3290,
    3327, 3291,
    3328, 3292,
    3329, 3290,
    3330, 3291,
    3331, 3292,
    3332, 3296,
    3333, 3297,
    3334, 3298,
    3335, 3296,
    3336, 3297,
    3337, 3298,
    3338, 3302,
    3339, 3303,
    3340, 3304,
    3341, 3305,
    3342, 3306,
    3343, 3307,
    3368, 3344,
    3369, 3345,
    3370, 3346,
    3371, 3347,
    3372, 3348,
    3373, 3349,
    3428, 3425,
    3429, 3426,
    3430, 3427,
    3436, 3433,
    3437, 3434,
    3438, 3435,
    3441, 3425,
    3442, 3426,
    3443, 3427,
    3444, 3425,
    3445, 3426,
    3446, 3427,
    3447, 3431,
    3448, 3432,
    3452, 3449,
    3453, 3450,
    3454, 3451,
    3458, 3455,
    3459, 3456,
    3460, 3457,
    3464, 3461,
    3465, 3462,
    3466, 3463,
    3470, 3467,
    3471, 3468,
    3472, 3469,
    3476, 3473,
    3477, 3474,
    3478, 3475,
    3482, 3479,
    3483, 3480,
    3484, 3481,
    3485, 3449,
    3486, 3450,
    3487, 3451,
    3488, 3449,
    3489, 3450,
    3490, 3451,
    3491, 3455,
    3492, 3456,
    3493, 3457,
    3494, 3455,
    3495, 3456,
    3496, 3457,
    3497, 3461,
    3498, 3462,
    3499, 3463,
    3500, 3461,
    3501, 3462,
    3502, 3463,
    3560, 3552,
    3561, 3553,
    3562, 3554,
    3563, 3555,
    3604, 3588,
    3605, 3589,
    3606, 3590,
    3607, 3591,
    3608, 3592,
    3609, 3593,
    3610, 3594,
    3611, 3595,
    3628, 3616,
    3629, 3617,
    3630, 3618,
    3631, 3619,
    3713, 3709,
    3714, 3710,
    3719, 3715,
    3720, 3716,
    3729, 3725,
    3730, 3726,
]

/// The ops that have a twin that renews the pin.
let pinningTable: [UInt16] = [
    112,
    115,
    118,
    121,
    124,
    127,
    130,
    133,
    152,
    155,
    158,
    161,
    164,
    167,
    170,
    173,
    176,
    179,
    182,
    185,
    188,
    191,
    194,
    197,
    904,
    907,
    910,
    913,
    916,
    919,
    922,
    925,
    928,
    931,
    934,
    937,
    940,
    943,
    946,
    949,
    952,
    955,
    958,
    961,
    964,
    967,
    970,
    973,
    976,
    979,
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
    1182,
    1185,
    1188,
    1191,
    1194,
    1197,
    1200,
    1203,
    1206,
    1209,
    1212,
    1215,
    1218,
    1221,
    1224,
    1227,
    1230,
    1273,
    1276,
    1279,
    1282,
    1285,
    1288,
    1291,
    1308,
    1311,
    1314,
    1317,
    1320,
    1323,
    1326,
    1359,
    1362,
    1365,
    1368,
    1371,
    1374,
    1377,
    1380,
    1383,
    1386,
    1389,
    1392,
    1395,
    1398,
    1401,
    1404,
    1407,
    1410,
    1413,
    1416,
    1419,
    1422,
    1425,
    1428,
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
    1467,
    1470,
    1473,
    1476,
    1479,
    1482,
    1485,
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
    2292,
    2295,
    2298,
    2301,
    2304,
    2307,
    2318,
    2321,
    2324,
    2327,
    2330,
    2333,
    2344,
    2347,
    2350,
    2353,
    2356,
    2359,
    2370,
    2373,
    2376,
    2379,
    2382,
    2385,
    2396,
    2399,
    2402,
    2405,
    2408,
    2411,
    2422,
    2425,
    2428,
    2431,
    2434,
    2437,
    2448,
    2451,
    2454,
    2457,
    2460,
    2463,
    2474,
    2477,
    2480,
    2483,
    2490,
    2493,
    2496,
    2499,
    2506,
    2509,
    2512,
    2515,
    2518,
    2521,
    2524,
    2527,
    2530,
    2533,
    2536,
    2539,
    2542,
    2545,
    2548,
    2551,
    2554,
    2557,
    2560,
    2563,
    2569,
    2572,
    2578,
    2581,
    2587,
    2590,
    2596,
    2599,
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
    2659,
    2662,
    2665,
    2668,
    2671,
    2674,
    2677,
    2680,
    2691,
    2694,
    2697,
    2700,
    2703,
    2706,
    2709,
    2712,
    2723,
    2726,
    2729,
    2732,
    2735,
    2738,
    2741,
    2744,
    2755,
    2758,
    2761,
    2764,
    2767,
    2770,
    2773,
    2776,
    2787,
    2790,
    2793,
    2796,
    2799,
    2802,
    2805,
    2808,
    2819,
    2822,
    2838,
    2841,
    2857,
    2860,
    2876,
    2879,
    2882,
    2896,
    2899,
    2902,
    2916,
    2919,
    2922,
    3194,
    3197,
    3200,
    3203,
    3206,
    3209,
    3212,
    3215,
    3218,
    3221,
    3224,
    3227,
    3230,
    3233,
    3236,
    3239,
    3242,
    3245,
    3248,
    3251,
    3254,
    3257,
    3260,
    3263,
    3266,
    3269,
    3272,
    3275,
    3278,
    3281,
    3284,
    3287,
    3290,
    3293,
    3296,
    3299,
    3302,
    3305,
    3308,
    3311,
    3314,
    3317,
    3320,
    3323,
    3326,
    3329,
    3332,
    3335,
    3338,
    3341,
    3344,
    3347,
    3350,
    3353,
    3356,
    3359,
    3362,
    3365,
    3368,
    3371,
    3374,
    3377,
    3380,
    3383,
    3386,
    3389,
    3392,
    3395,
    3398,
    3401,
    3404,
    3407,
    3410,
    3413,
    3416,
    3419,
    3422,
    3425,
    3428,
    3433,
    3436,
    3441,
    3444,
    3449,
    3452,
    3455,
    3458,
    3461,
    3464,
    3467,
    3470,
    3473,
    3476,
    3479,
    3482,
    3485,
    3488,
    3491,
    3494,
    3497,
    3500,
    3503,
    3506,
    3509,
    3512,
    3515,
    3518,
    3521,
    3640,
    3643,
    3646,
    3649,
    3652,
    3655,
    3658,
    3661,
    3664,
    3667,
    3670,
    3673,
    3676,
    3679,
    3682,
    3685,
    3688,
    3691,
    3694,
    3697,
    3700,
    3703,
    3706,
    88,
    91,
    94,
    97,
    100,
    103,
    106,
    109,
]
