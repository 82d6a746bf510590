/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5172 pairs of annotated claims in two documents and 6018 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	354
AUTHOR lead	148
answerer speaks there	27
answers another	-290
answers here	-158
answers what is not told there	-804
any	-2616
around	380
both authenticity	210
both concealment	305
both culprit	114
both demand	796
both deny	-351
both fault	186
both negated	-344
both origin	-769
both outage	424
both payment	-48
both publication	-504
both sale	405
both taking	301
both telling	155
breach general outsider	-103
breach many data outsider	189
breach no data word in denial	62
breach no name	48
breach outsider	186
breach outsider same name	-160
breach same name	447
breach same name around	321
breach specific data	-201
breachy, ALLEGES	283
breachy, ASSERTS	133
breachy, CONFIRMS	-326
breachy, DENIES	-90
breachy, PARTLY_DENIES	-65
breachy, lead	268
breachy, negated	-283
breachy, of AGENCY	77
breachy, of ATTACKER	99
breachy, of AUTHOR	-233
breachy, of MEDIA	43
breachy, of PERSON	29
breachy, of UNNAMED	-425
by AGENCY	38
by AGENCY, not of AGENCY, breachy	-101
by ATTACKER	-534
by AUTHOR	-42
by MEDIA	-450
by PERSON	32
by UNNAMED	-290
claim about credential	51
claim about data	-69
claim about identity	-104
claim about machine	-240
claim about money	251
claim about people	-80
claim about ransom	-686
claim at	-610
claim by accept	-92
claim by accord	405
claim by accus	439
claim by acknowledg	-308
claim by add	-293
claim by admitt	-323
claim by agre	-331
claim by alleg	131
claim by are	147
claim by ask	-563
claim by assert	249
claim by back	-85
claim by been	291
claim by believ	-669
claim by boast	432
claim by bore	-43
claim by call	-107
claim by claim	571
claim by conced	-181
claim by confirm	-404
claim by demand	-53
claim by den	-428
claim by deni	-153
claim by describ	-128
claim by dismiss	593
claim by disput	-221
claim by fear	104
claim by find	194
claim by found	-462
claim by ha	-605
claim by had	506
claim by have	-69
claim by inform	-662
claim by insist	-529
claim by is	-233
claim by it	-730
claim by link	-301
claim by maintain	201
claim by not	162
claim by of	629
claim by offer	-235
claim by on	92
claim by out	-617
claim by post	-329
claim by purport	349
claim by put	-190
claim by read	703
claim by reject	318
claim by repli	313
claim by report	473
claim by said	97
claim by say	335
claim by stat	528
claim by state	-369
claim by stress	96
claim by submitt	182
claim by suggest	287
claim by suspect	247
claim by tell	91
claim by that	-79
claim by the	432
claim by thought	-134
claim by to	-159
claim by told	-143
claim by took	-475
claim by understood	-215
claim by wa	-654
claim by would	-102
claim by writ	267
claim by wrot	759
claim exposed	210
claim gives an amount	98
claim is recalled	-188
claim length	178
claim opens its side	-198
claims before it	-26
claims of its side	5
claims there	-20
classes	461
closer claims	-20
closest	111
closest via	406
covered	605
covers the claim	-362
covers the denial	-409
data word shared	-232
data words of the claim	92
data words of the denial	15
days	-46
denial about credential	83
denial about data	257
denial about health	233
denial about identity	-266
denial about machine	16
denial about money	-330
denial about people	-149
denial about ransom	-393
denial at	-461
denial by a	-610
denial by accept	694
denial by accord	-78
denial by add	-8
denial by admitt	-604
denial by agre	398
denial by alway	101
denial by answer	-159
denial by argu	-455
denial by assert	139
denial by assur	-245
denial by away	-174
denial by back	366
denial by be	-196
denial by call	-9
denial by claim	266
denial by clarifi	258
denial by conced	26
denial by conclud	59
denial by contend	293
denial by contest	-169
denial by contradict	-144
denial by correct	-246
denial by den	-318
denial by deni	184
denial by describ	-294
denial by did	-320
denial by different	-219
denial by disagre	112
denial by dismiss	9
denial by disown	-37
denial by disput	-7
denial by doe	310
denial by establish	240
denial by exonerat	-454
denial by explain	-323
denial by find	-417
denial by found	81
denial by grant	-7
denial by guilt	-80
denial by ha	190
denial by had	-135
denial by have	183
denial by inform	163
denial by insist	-300
denial by is	291
denial by issu	-217
denial by known	-201
denial by let	-201
denial by maintain	-482
denial by mov	-315
denial by no	-260
denial by none	-199
denial by not	82
denial by noth	14
denial by of	-48
denial by on	33
denial by opin	16
denial by out	67
denial by persuad	305
denial by plead	-80
denial by point	-110
denial by react	-299
denial by read	-137
denial by reiterat	-250
denial by reject	99
denial by repeat	10
denial by repli	-430
denial by rul	195
denial by said	84
denial by say	115
denial by scotch	-521
denial by sinc	89
denial by spok	208
denial by stat	-498
denial by state	-217
denial by stor	-219
denial by stress	-659
denial by submitt	-610
denial by suggest	-354
denial by tell	629
denial by testifi	-504
denial by that	-232
denial by to	-169
denial by told	157
denial by wa	-402
denial by went	-184
denial by wish	-246
denial by withdrawn	-122
denial by would	32
denial by writ	171
denial by wrot	892
denial contrasts	-488
denial gives a number	-191
denial is recalled	-162
denial narrows	-36
denial of authenticity	109
denial of concealment	178
denial of culprit	-71
denial of demand	199
denial of fault	-96
denial of harm	482
denial of holding	55
denial of origin	37
denial of outage	20
denial of payment	-298
denial of publication	-87
denial of safety	417
denial of sale	-156
denial of taking	142
denial of telling	47
denial opens with none	-85
denials of the side	-10
denied there	-239
denied there by the same side	687
denies others there	-90
first	-245
further than the closest claim	-366
further than the closest denial	-262
general, breachy	-103
it ALLEGES	648
it ASSERTS	16
it CONFIRMS	-328
it DENIES	-387
it PARTLY_DENIES	93
it authenticity	155
it concealment	641
it culprit	178
it demand	-73
it fault	-126
it harm	86
it origin	118
it outage	-124
it payment	132
it publication	13
it sale	-246
it taking	-85
it telling	-160
its denials there	230
its sentence names the answerer	191
its speaker denies	-276
its speaker speaks here	82
kind breach>breach	-82
kind breach>else	-37
kind breach>fault	162
kind breach>ransom	227
kind breach>telling	-214
kind else>breach	98
kind else>else	307
kind else>fault	-404
kind else>ransom	59
kind else>telling	-150
kind ransom>breach	153
kind ransom>else	156
kind ransom>ransom	-74
kind ransom>telling	-310
kind telling>breach	218
kind telling>else	99
kind telling>fault	205
kind telling>ransom	-324
kind telling>telling	-174
later than 100 days	-67
lead	-28
likely answers here	-70
likely denied there	-36
likely denied there by anybody	-490
many data words	-74
more over its own denial	632
more over what it answers	91
mutually closest	-140
names	121
names its speaker	714
names the answerer	481
negated	104
no predicate	167
no words	-233
of AGENCY	-146
of ATTACKER	566
of AUTHOR	-669
of MEDIA	161
of PERSON	187
of UNNAMED	496
only denial authenticity	80
only denial concealment	7
only denial culprit	-137
only denial demand	-573
only denial fault	-210
only denial harm	-98
only denial origin	249
only denial outage	-406
only denial payment	-299
only denial publication	53
only denial sale	-451
only denial taking	33
only denial telling	-11
other number	55
other predicate	-100
over another's denial	129
over its own denial	505
over what it answers	1267
partly	79
points	-210
points at a rumour	196
points at media	439
ransom both, outsider	266
rare word	-154
rare word around	338
rare words	-285
rare words around	738
rarest word	627
rarity of words	-69
safe, breachy	508
safe, taking	253
said again here	311
same data	-232
same day	40
same name	418
same name around	128
same number	1476
same object	102
same predicate and object	21
says safe	124
says untrue	119
sentence words	-333
share of its denials there	233
share of the claims	892
share of the denials	469
share over its own denial	408
share over what it answers	1181
short	-43
specific data shared	953
telling words	-24
two rare words	-112
two words	784
undated	129
unreal	-172
untrue, breachy	-99
untrue, taking	251
via	1374
via breach, breachy	7
via breach, breachy, outsider	-401
via number	314
via same speaker	607
weightiest	403
within 14 days	124
within 3 days	-26
words	-897
words of these two alone	-325`),
  forest: parseForest(`-2.514
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
351<0.3466 369<0.6784 38<0.5 14<0.5 =-11 =-27 31<0.5 =9 =60 302<1.16 42<0.5 =79 =0 =-6 14<0.5 387<0.1586 124<9.5 =71 =15 351<0.4794 =31 =171 123<0.5 137<1e-9 =54 =-7 275<0.5 =-18 =7
9<1e-9 31<0.5 379<0.3488 14<0.5 =-10 =-26 307<1e-9 =69 =-1 119<0.5 301<0.5 =-6 =33 313<0.5 =64 =6 14<0.5 351<0.8146 307<1e-9 =54 =-10 122<3.367 =131 =3 317<0.5 351<0.6182 =-10 =40 =-24
348<0.02431 30<0.5 301<0.5 354<0.3955 =-21 =-7 146<0.2414 =35 =-3 257<0.2578 146<0.7143 =60 =6 =1 354<0.1137 301<0.5 122<3.135 =-3 =26 122<3.219 =61 =-3 374<0.5 132<0.1667 =58 =24 =101
349<0.09603 61<0.2593 135<1.5 321<0.5 =-12 =10 135<5.5 =23 =63 295<0.5 379<0.3488 =-18 =23 260<0.5 =-9 =21 316<0.5 388<0.5 349<0.282 =21 =68 356<0.5 =8 =-20 307<0.009728 =101 =10
9<1e-9 316<0.5 33<0.5 253<0.3628 =-16 =35 338<1e-9 =39 =-6 122<2.485 211<0.5 =5 =-16 338<1e-9 =51 =1 259<0.5 316<0.5 262<0.5 =22 =-8 387<1e-9 =2 =83 5<0.5 328<0.5 =101 =13 387<0.1155 =-4 =24
131<1e-9 311<0.5 25<0.5 137<1.099 =-11 =-24 137<1e-9 =53 =-11 137<2.944 14<0.5 =48 =-9 125<1.5 =-10 =0 317<0.5 279<0.5 137<4.407 =65 =12 351<0.6182 =-2 =49 369<0.8729 122<3.135 =-20 =1 257<1e-9 =35 =-7
366<0.1543 33<0.5 340<0.1705 4<0.5 =-20 =-1 317<0.5 =71 =4 124<4.5 137<2.944 =76 =1 146<0.3684 =-10 =20 317<0.5 16<0.5 315<0.5 =64 =18 122<2.89 =-8 =19 379<0.1133 122<3.135 =-17 =13 366<0.4001 =-1 =41
351<0.2755 31<0.5 259<0.5 74<0.5 =-14 =27 354<0.3955 =2 =37 254<0.5 102<0.5 =50 =-1 =-7 354<0.3955 135<1.5 356<0.5 =12 =-17 367<0.7115 =56 =4 261<0.5 333<0.5 =56 =17 367<0.6058 =2 =-9
314<0.5 14<0.5 316<0.5 259<0.5 =12 =53 7<0.3797 =63 =11 354<0.3955 254<0.5 =-22 =-1 122<2.996 =-3 =33 369<0.8729 354<0.3955 253<0.3628 =-19 =54 316<0.5 =-3 =37 =62
384<0.4395 124<5.5 146<0.4545 354<0.3955 =4 =50 139<0.5 =-14 =13 383<0.2606 30<0.5 =-17 =12 =24 262<0.5 387<0.1343 124<6.5 =30 =4 367<0.7557 =28 =68 354<1e-9 102<0.5 =-20 =0 384<0.5949 =-10 =33
301<0.5 133<0.125 309<0.1112 316<0.5 =-14 =8 16<0.5 =43 =-6 16<0.5 270<0.5 =28 =-6 125<3.5 =-17 =6 137<1e-9 261<0.5 16<0.5 =42 =-8 =-16 316<0.5 379<0.2927 =-11 =23 133<0.1667 =14 =48
349<0.05782 28<0.5 340<0.06331 259<0.5 =-16 =10 276<0.5 =37 =-7 127<1e-9 279<0.5 =10 =-14 126<29.5 =34 =-12 262<0.5 349<0.282 126<17.5 =36 =10 261<0.5 =59 =-13 360<0.5 366<0.5627 =-11 =9 342<0.5 =-23 =0
372<1.768 29<0.5 340<0.06331 280<0.5 =-19 =-2 130<0.5 =8 =55 45<0.5 306<1e-9 =54 =3 =-6 262<0.5 261<0.5 387<0.1343 =18 =44 336<0.5 =-17 =4 125<7.5 122<3.135 =-20 =19 =23
124<5.5 280<0.5 139<0.5 382<0.5 =-14 =33 305<0.5 =14 =45 16<0.5 233<2.89 =22 =50 233<3.135 =-17 =11 367<0.5024 317<0.5 259<0.5 =-14 =7 30<0.5 =-26 =5 317<0.5 16<0.5 =27 =-6 251<3.5 =-18 =9
349<0.02308 361<0.5 38<0.5 311<0.5 =-14 =14 127<0.1489 =0 =25 14<0.5 241<0.5 =13 =52 264<0.5 =-15 =9 120<0.5 318<0.5 103<0.5 =-2 =26 321<0.5 =-5 =48 14<0.5 336<0.5 =45 =16 132<0.25 =16 =-10
28<0.5 354<0.3955 379<0.2927 139<0.5 =-18 =0 124<11.5 =37 =-9 127<0.4452 124<4.5 =13 =-8 44<0.5 =26 =-9 124<5.5 261<0.5 338<0.2412 =51 =9 127<1e-9 =-14 =0 307<1e-9 318<0.5 =1 =30 266<0.5 =-20 =2
369<0.6784 61<0.2593 146<0.3684 1<0.5 =37 =-3 127<1e-9 =-13 =8 364<0.09518 139<0.5 =-19 =-5 146<0.3 =-7 =22 146<0.6818 61<1e-9 127<0.2369 =2 =30 =67 61<0.5 =-13 =10
31<0.5 369<0.6784 280<0.5 277<0.5 =-15 =36 279<0.5 =19 =-11 126<12.5 146<0.3684 =6 =-11 146<0.75 =50 =1 36<0.5 45<0.5 126<23.5 =48 =6 146<0.4545 =-4 =3 146<0.4286 =-6 =1
30<0.5 364<0.1004 25<0.5 354<0.3955 =-12 =-1 49<0.5 =29 =-4 354<0.3955 321<0.5 =19 =-14 364<0.1645 =9 =36 36<0.5 306<1e-9 51<0.5 =49 =12 =-2 =-5
259<0.5 316<0.5 348<0.2847 360<0.5 =-14 =-1 364<0.555 =26 =-9 124<5.5 338<0.1149 =43 =1 122<2.197 =-11 =8 301<0.5 364<0.09518 119<0.5 =-8 =13 367<0.6651 =12 =47 304<0.93 7<0.2412 =57 =5 233<2.303 =6 =-11
131<0.05208 28<0.5 262<0.5 49<0.5 =-3 =-23 79<0.5 =-26 =15 61<0.4118 6<0.5 =26 =-12 119<0.5 =-17 =11 262<0.5 61<0.375 42<0.5 =32 =-5 131<0.4428 =3 =30 369<0.4053 126<23.5 =-22 =4 131<0.182 =-8 =27
124<5.5 305<0.5 120<0.5 311<0.5 =-8 =31 132<0.125 =8 =37 7<0.2412 311<0.5 =44 =-7 130<0.5 =-9 =28 358<0.5 340<0.09922 132<0.09091 =-15 =-2 124<13.5 =31 =1 16<0.5 59<0.5 =32 =-5 127<1e-9 =1 =-14
351<0.2755 139<0.5 280<0.5 340<0.0364 =-23 =8 262<0.5 =2 =-20 256<0.1116 61<0.5769 =32 =-11 22<0.5 =-10 =29 262<0.5 364<0.1004 61<0.6111 =11 =-15 270<0.5 =35 =0 211<0.5 364<0.1004 =4 =-17 256<1e-9 =32 =-3
131<0.05208 139<0.5 31<0.5 146<0.2 =1 =-16 7<0.2412 =18 =-10 124<12.5 279<0.5 =23 =-9 212<0.5 =-20 =9 317<0.5 124<5.5 146<0.6818 =35 =-7 146<0.3 =-11 =16 340<0.09922 124<2.5 =6 =-20 27<0.5 =30 =-8
307<1e-9 316<0.5 256<0.1524 278<0.5 =3 =25 354<0.1137 =-20 =1 124<6.5 338<0.1934 =37 =1 351<0.4794 =-3 =20 30<0.5 278<0.5 70<0.5 =-18 =9 124<0.5 =27 =-9 =20
262<0.5 357<0.5 119<0.5 132<0.1 =-4 =12 126<14.5 =31 =10 =37 196<0.5 348<0.1128 235<0.5 =-23 =-4 319<0.5 =-12 =15 313<0.5 =-8 =26
369<0.6784 358<0.5 28<0.5 49<0.5 =-5 =-20 45<0.5 =13 =-8 279<0.5 146<0.8 =33 =-7 255<0.5 =1 =-12 379<0.2212 146<0.4286 281<0.5 =29 =3 =-13 146<0.75 234<0.5 =53 =8 =3
131<0.08556 4<0.5 126<9.5 122<2.944 =-7 =25 371<0.5 =-20 =20 262<0.5 61<0.5769 =11 =-9 122<3.367 =-21 =11 262<0.5 364<0.19 61<0.6667 =15 =-9 122<3.045 =38 =-3 364<0.06736 302<0.48 =29 =-10 224<0.5 =-14 =9
131<1e-9 4<0.5 259<0.5 341<0.5 =-24 =1 6<0.5 =21 =-12 14<0.5 127<1e-9 =-3 =19 122<2.996 =-21 =5 259<0.5 260<0.5 125<5.5 =-10 =19 131<0.4428 =8 =31 257<0.08676 324<0.5 =35 =-1 6<0.5 =11 =-7
124<5.5 28<0.5 256<0.09375 137<1.609 =21 =-6 9<1e-9 =-15 =4 7<0.4001 125<6.5 =29 =-8 348<1e-9 =-10 =12 369<0.3452 9<0.09359 61<0.3333 =8 =-14 136<0.5 =11 =-7 124<9.5 125<3.5 =49 =-5 369<0.8729 =-8 =22
14<0.5 119<0.5 124<10.5 146<0.6818 =10 =-11 364<0.122 =-18 =15 42<0.5 369<0.06626 =23 =3 122<3.135 =-19 =7 369<0.6784 133<0.1667 379<0.3488 =-23 =7 364<0.1071 =15 =-12 302<0.53 =31 =-1
369<0.6784 9<0.08151 139<0.5 280<0.5 =-21 =-4 368<1e-9 =4 =43 16<0.5 318<0.5 =10 =35 9<0.1463 =-20 =1 146<0.6818 276<0.5 318<0.5 =42 =1 340<0.1705 =-5 =15 369<0.8729 =-9 =6
259<0.5 233<3.135 146<0.64 124<12.5 =3 =-18 124<12.5 =-21 =3 135<0.5 328<0.5 =-12 =23 122<2.303 =-1 =31 124<12.5 349<0.01291 233<2.398 =-3 =25 146<0.7143 =38 =4 146<0.64 122<1.792 =8 =-20 5<0.5 =31 =-6
316<0.5 259<0.5 369<0.6784 354<0.3955 =-14 =-2 124<1.5 =-6 =35 7<0.2412 124<2.5 =34 =10 251<1.5 =-13 =5 251<1.5 347<0.5 7<0.2852 =5 =-16 337<0.5 =30 =-1 124<5.5 57<0.5 =42 =6 124<11.5 =-10 =19
317<0.5 349<0.05782 124<13.5 340<0.09922 =1 =27 122<2.708 =-19 =-2 124<5.5 270<0.5 =31 =-2 372<2.485 =-2 =17 140<0.5 124<2.5 333<0.5 =-13 =23 30<0.5 =-22 =10 260<0.5 340<0.007969 =-10 =1 122<2.197 =-8 =34
307<1e-9 120<0.5 233<3.135 258<0.5 =-10 =6 128<1.5 =29 =-2 364<0.1004 341<0.5 =3 =29 32<0.5 =33 =-2 309<0.1557 339<0.2134 306<0.3222 =-18 =8 7<0.4895 =-5 =24 260<0.5 =-5 =35
349<0.282 379<0.2694 28<0.5 137<1.099 =-3 =-15 61<0.5 =11 =-7 61<0.7368 307<0.2764 =31 =-5 =-10 133<0.5 141<0.5 146<0.2667 =7 =32 =-6 260<0.5 146<0.1667 =2 =-13 =13
127<0.1489 340<0.02872 372<2.565 224<0.5 =-10 =8 7<0.4001 =16 =-6 7<0.2412 307<0.565 =33 =1 46<0.5 =-6 =16 38<0.5 278<0.5 57<0.5 =6 =-12 272<0.5 =31 =-8 7<0.1732 20<0.5 =32 =-8 372<2.251 =-13 =19
259<0.5 260<0.5 102<0.5 122<3.367 =-19 =14 133<0.1429 =-7 =24 362<0.5 371<0.5 =-1 =27 6<1.5 =32 =1 7<0.3797 122<1.946 46<0.5 =3 =-11 250<0.5 =25 =-3 46<0.5 57<0.5 =-18 =2 337<0.5 =14 =-8
9<0.09359 358<0.5 339<0.2316 316<0.5 =-8 =5 124<1.5 =-1 =39 55<0.5 302<0.42 =10 =34 142<0.5 =-12 =3 17<0.5 261<0.5 14<0.5 =19 =3 9<0.1463 =2 =-13 58<0.5 124<13.5 =-18 =0 =4
374<0.5 278<0.5 24<0.5 124<9.5 =-2 =-14 307<1e-9 =19 =-13 125<2.5 275<0.5 =-8 =17 102<0.5 =39 =-2 317<0.5 315<0.5 39<0.5 =35 =1 367<0.8568 =-10 =12 367<0.7557 135<1.5 =-5 =17 =-17
349<0.1532 14<0.5 3<0.5 357<0.5 =-8 =25 126<23.5 =11 =-6 122<2.996 369<0.1827 =-22 =3 57<0.5 =22 =-9 261<0.5 348<0.8222 349<0.282 =10 =23 354<1e-9 =-15 =9 348<0.1828 =2 =-18
135<0.5 259<0.5 354<0.3955 131<0.143 =-18 =1 384<0.6412 =-5 =13 280<0.5 271<0.5 =-8 =11 123<0.5 =2 =20 146<0.2 38<0.5 131<0.1082 =0 =19 338<1e-9 =41 =1 16<0.5 4<0.5 =-4 =8 271<0.5 =-16 =10
124<9.5 256<0.09375 140<0.5 32<0.5 =8 =-8 363<0.5 =6 =51 318<0.5 371<0.5 =-7 =17 256<0.4777 =1 =26 369<0.8729 318<0.5 366<0.7858 =-11 =10 135<0.5 =27 =-3 =27
31<0.5 366<0.1814 4<0.5 378<0.5 =-15 =4 74<0.5 =-2 =24 350<0.7061 342<0.5 =0 =18 388<1.5 =21 =-7 256<0.07611 320<0.5 338<0.1627 =35 =-3 =-6 259<0.5 41<0.5 =-9 =7 256<0.2732 =3 =20
14<0.5 307<1e-9 246<0.5 132<0.5 =4 =28 233<2.303 =0 =42 340<0.01661 311<0.5 =-23 =6 51<0.5 =10 =-9 351<0.3037 340<0.04697 310<0.5 =-22 =4 302<0.53 =26 =-8 124<7.5 132<0.4 =26 =-9 315<0.5 =-19 =3
354<0.3955 139<0.5 372<1.946 130<0.5 =-16 =8 233<2.303 =13 =-5 387<0.05161 248<0.5 =5 =27 251<1.5 =-17 =1 279<0.5 122<2.303 315<0.5 =7 =-10 122<3.219 =21 =-7 342<0.5 122<3.135 =-1 =24 387<0.1023 =-22 =-2
340<0.09922 259<0.5 349<0.1532 139<0.5 =-11 =2 143<0.5 =10 =-19 358<0.5 324<0.5 =10 =-16 =29 379<0.2212 34<0.5 379<0.1326 =-9 =19 =-15 136<1.5 =37 =1
354<0.3955 340<0.02872 339<0.262 140<0.5 =-13 =7 =29 379<0.144 56<0.5 =-11 =9 276<0.5 =20 =-2 362<0.5 131<0.4428 278<0.5 =2 =18 16<0.5 =28 =1 136<1.5 136<0.5 =8 =39 143<0.5 =10 =-6
124<5.5 146<0.2 137<5.075 122<2.398 =10 =36 366<0.04254 =-15 =9 328<0.5 379<0.312 =-6 =20 241<0.5 =4 =32 340<0.09922 146<0.3684 124<9.5 =-1 =-22 318<0.5 =-4 =24 122<2.565 7<0.4001 =8 =-9 256<0.04473 =30 =3
4<0.5 309<0.1112 347<0.5 130<0.5 =-14 =12 307<0.04371 =12 =-10 14<0.5 =33 =-10 14<0.5 316<0.5 61<0.8148 =7 =-9 287<0.5 =22 =-12 241<0.5 129<0.5 =-16 =3 142<0.5 =11 =-5
139<0.5 354<0.3955 364<0.04345 306<0.4086 =-14 =15 304<0.84 =-5 =18 364<0.1645 54<0.5 =-3 =9 54<0.5 =16 =1 55<0.5 58<0.5 363<0.5 =-2 =14 7<0.3264 =28 =-9 57<0.5 307<1e-9 =42 =-4 =-14
349<0.1532 248<0.5 259<0.5 135<4.5 =-10 =15 304<0.64 =12 =-13 260<0.5 122<2.944 =-14 =16 42<0.5 =15 =-7 317<0.5 120<0.5 9<0.08151 =-11 =14 313<0.5 =34 =-1 259<0.5 351<0.4437 =9 =-20 =17
316<0.5 127<0.3461 229<0.5 379<0.2927 =-6 =17 146<0.2414 =-3 =35 33<0.5 257<0.226 =8 =-11 340<1e-9 =29 =-3 146<0.4286 137<5.118 260<0.5 =-7 =31 146<0.1667 =2 =-11 302<0.42 137<3.178 =-3 =19 6<1.5 =-18 =4
317<0.5 122<2.303 347<0.5 339<0.1432 =-7 =22 131<0.182 =-6 =23 57<0.5 146<0.8 =13 =-7 131<0.1167 =-10 =15 301<0.5 340<0.04697 211<0.5 =-23 =-2 146<0.6818 =22 =-6 0<0.5 333<0.5 =-13 =12 305<0.5 =37 =0
279<0.5 354<0.3955 126<23.5 142<0.5 =-3 =12 358<0.5 =-21 =12 126<17.5 41<0.5 =26 =-9 74<0.5 =1 =26 350<0.5976 379<0.3488 358<0.5 =-15 =5 =23 133<0.5 129<0.5 =4 =25 =-8
61<0.5333 328<0.5 131<0.2012 58<0.5 =-3 =11 137<5.416 =16 =-9 241<0.5 248<0.5 =17 =-8 131<0.06303 =49 =6 369<0.3452 311<0.5 13<0.5 =-11 =23 363<0.5 =19 =-5 132<0.125 135<0.5 =0 =33 =-7
58<0.5 311<0.5 259<0.5 317<0.5 =-3 =-16 250<0.5 =13 =-12 317<0.5 61<1e-9 =-2 =28 139<0.5 =-8 =9 32<0.5 61<0.3333 252<0.5 =28 =0 61<0.4118 =-13 =8 124<9.5 372<1.768 =-16 =1 =11
259<0.5 316<0.5 256<0.6061 139<0.5 =-5 =6 320<0.5 =-20 =4 239<0.5 257<0.2847 =17 =-6 =-15 338<0.1627 126<17.5 124<2.5 =38 =8 364<0.09518 =1 =29 338<0.3624 378<0.5 =-16 =6 369<1e-9 =19 =-5
358<0.5 266<0.5 315<0.5 3<0.5 =-6 =5 10<0.5 =-13 =23 135<0.5 51<0.5 =7 =-8 384<0.5756 =22 =-6 340<0.003857 266<0.5 146<0.3333 =-8 =7 363<0.5 =26 =0 266<0.5 254<0.5 =38 =0 =-5
354<0.3955 369<0.4053 135<5.5 339<0.2134 =-10 =19 256<0.2732 =27 =-5 135<6.5 255<0.5 =17 =3 =-8 279<0.5 143<0.5 377<0.5 =9 =23 135<2.5 =-11 =11 350<0.5976 256<0.3359 =-1 =-20 384<0.5301 =1 =24
317<0.5 343<0.5 379<0.3965 14<0.5 =3 =-7 =30 336<0.5 57<0.5 =33 =0 28<0.5 =2 =-8 135<0.5 379<0.1326 30<0.5 =-22 =8 120<0.5 =-5 =12 295<0.5 229<0.5 =-7 =22 347<0.5 =23 =-7
233<3.135 310<0.5 311<0.5 352<0.5 =-3 =22 274<0.5 =15 =-11 57<0.5 387<0.1343 =29 =-3 270<0.5 =1 =-9 124<11.5 307<0.009728 315<0.5 =25 =1 241<0.5 =-12 =9 211<0.5 331<0.5 =-15 =0 387<0.07188 =13 =-6
351<0.8146 256<0.3065 22<0.5 339<0.3403 =0 =30 366<0.08436 =21 =-4 28<0.5 58<0.5 =-19 =2 233<2.89 =16 =-7 388<1.5 384<0.6212 126<21.5 =13 =-18 270<0.5 =30 =2 233<2.197 =2 =-13
14<0.5 137<1.099 146<0.6818 301<0.5 =4 =16 364<0.122 =-8 =17 364<0.0885 253<0.4288 =-10 =27 312<0.5 =-1 =18 350<0.5976 130<0.5 310<0.5 =-17 =5 146<0.3 =-5 =26 364<0.1071 139<0.5 =32 =2 388<0.5 =4 =-15
259<0.5 379<0.3488 256<0.6061 122<2.398 =-8 =1 320<0.5 =-20 =8 122<2.565 315<0.5 =-5 =11 369<0.4053 =-3 =35 338<0.1627 61<0.8571 256<0.00856 =23 =9 127<0.4179 =-14 =-1 338<0.4095 256<0.3359 =-17 =1 369<1e-9 =15 =-2
262<0.5 137<5.075 13<0.5 316<0.5 =2 =14 =36 58<0.5 133<0.2 =-21 =-1 137<5.416 =-8 =15 384<0.604 79<0.5 258<0.5 =-19 =1 =15 384<0.6825 133<0.5 =28 =-8 =-18
317<0.5 371<0.5 137<5.075 143<0.5 =4 =-9 349<0.1812 =-15 =6 146<0.3 146<0.2 =8 =-6 47<0.5 =37 =4 0<0.5 55<0.5 229<0.5 =-16 =15 126<18.5 =-16 =26 136<0.5 126<20.5 =19 =-2 146<0.3684 =6 =-14
7<0.2412 16<0.5 244<0.5 347<0.5 =3 =14 211<0.5 =-20 =3 40<0.5 224<0.5 =-17 =9 14<0.5 =-7 =15 361<0.5 282<0.5 333<0.5 =-17 =1 58<0.5 =-5 =16 304<0.64 386<0.5 =-12 =7 =18
137<2.944 124<5.5 248<0.5 58<0.5 =-2 =13 256<0.09375 =23 =3 317<0.5 2<0.5 =-5 =3 6<0.5 =-19 =2 253<0.4288 349<0.1532 46<0.5 =-19 =-6 276<0.5 =13 =-13 =29
362<0.5 127<0.3936 143<0.5 14<0.5 =2 =-12 58<0.5 =-19 =3 266<0.5 57<0.5 =9 =-10 319<0.5 =30 =-4 381<0.5 144<0.5 14<0.5 =40 =0 127<0.2369 =-5 =11 =-9
124<9.5 379<0.2927 328<0.5 28<0.5 =-3 =7 134<0.5 =16 =-11 275<0.5 122<1.946 =-2 =31 122<2.944 =-11 =8 364<0.19 275<0.5 266<0.5 =-15 =3 54<0.5 =-4 =18 144<0.5 351<1.521 =17 =1 =-3
310<0.5 365<0.2083 328<0.5 9<0.09359 =-6 =7 124<11.5 =14 =-13 273<0.5 9<0.07174 =26 =3 =-2 256<0.6061 57<0.5 245<0.5 =32 =-4 260<0.5 =-7 =5 =-11
262<0.5 248<0.5 9<0.08151 279<0.5 =-2 =-14 28<0.5 =5 =22 9<0.0628 276<0.5 =19 =-1 351<0.6648 =-12 =8 340<0.01661 123<0.5 276<0.5 =-7 =21 282<0.5 =-25 =-8 44<0.5 242<0.5 =22 =-5 =-5
311<0.5 256<0.2087 307<1e-9 363<0.5 =1 =13 339<0.1055 =-11 =13 318<0.5 306<0.1913 =-12 =15 256<0.4777 =-10 =22 312<0.5 307<0.05869 57<0.5 =-7 =10 =16 239<0.5 143<0.5 =25 =1 =-7
233<3.135 354<0.3955 339<0.3403 311<0.5 =-9 =8 =24 233<2.197 268<0.5 =-6 =14 279<0.5 =10 =0 61<0.375 61<0.08333 257<0.1433 =14 =-16 315<0.5 =29 =-3 341<0.5 61<0.5769 =-8 =16 237<0.5 =-17 =3
253<0.3628 266<0.5 256<0.06064 42<0.5 =0 =16 318<0.5 =-8 =9 42<0.5 127<1e-9 =-1 =19 =-16 137<1.609 =4 =32
379<0.2694 307<1e-9 362<0.5 349<0.02308 =-3 =6 233<2.303 =4 =27 358<0.5 233<2.485 =-4 =-22 122<3.219 =22 =-7 122<2.485 379<0.3965 120<0.5 =-15 =3 =13 276<0.5 364<0.06171 =33 =2 120<0.5 =-6 =8
146<0.8 124<13.5 256<0.09375 146<0.1667 =21 =5 42<0.5 =2 =-19 146<0.64 369<0.6784 =-19 =8 363<0.5 =2 =32 124<16.5 256<0.4777 252<0.5 =-24 =-3 124<10.5 =-7 =18 144<0.5 356<0.5 =-2 =34 =-5
262<0.5 125<7.5 357<0.5 280<0.5 =-2 =5 141<0.5 =24 =-6 61<0.6111 =-22 61<0.6667 =4 =-2 125<6.5 126<10.5 372<1.638 =15 =-4 313<0.5 =-19 =0 351<0.1611 313<0.5 =-9 =7 321<0.5 =1 =32
127<0.5418 357<0.5 256<0.2087 7<0.2412 =2 =-9 318<0.5 =-14 =14 256<0.2732 279<0.5 =28 =3 3<0.5 =3 =-10 233<1.946 360<0.5 3<0.5 =-9 =13 127<0.6309 =-2 =-14 348<0.8222 34<0.5 =25 =4 =-10
61<0.5333 146<0.64 256<0.07611 133<0.5 =15 =-11 317<0.5 =4 =-17 233<3.367 329<0.5 =-14 =13 =17 146<0.6 122<3.135 311<0.5 =-19 =10 122<3.219 =17 =-9 354<0.3955 233<3.045 =-9 =23 122<2.197 =-2 =28
256<0.06064 126<18.5 61<0.5333 256<1e-9 =7 =22 369<0.4053 =-6 =20 310<0.5 305<0.5 =-4 =11 61<0.08333 =-1 =25 131<0.2012 275<0.5 61<1e-9 =2 =-13 126<13.5 =19 =-4 3<0.5 143<0.5 =23 =-3 280<0.5 =14 =-17
146<0.1667 14<0.5 261<0.5 102<0.5 =17 =-7 321<0.5 =8 =-15 235<0.5 22<0.5 =-19 =5 146<1e-9 =-5 =17 9<0.0995 146<0.8571 248<0.5 =-4 =7 43<0.5 =-22 =5 317<0.5 349<0.1144 =-3 =14 349<0.03105 =13 =-11
253<0.5586 306<0.3222 30<0.5 330<0.5 =-1 =-18 274<0.5 =17 =-6 276<0.5 302<0.39 =-2 =38 =-8 =33
22<0.5 310<0.5 369<0.4053 119<0.5 =-5 =4 301<0.5 =23 =-1 235<0.5 132<0.1667 =29 =-4 =-9 260<0.5 311<0.5 133<0.2 =-13 =12 =13 31<0.5 237<0.5 =27 =-3 38<0.5 =-10 =3
127<0.5418 353<0.5 127<0.5068 367<0.8568 =-3 =13 126<14.5 =1 =-23 340<1e-9 =28 =-3 57<0.5 138<0.5 364<0.555 =20 =-6 =-11 234<0.5 26<0.5 =-13 =5 233<2.708 =-8 =13
371<0.5 244<0.5 146<0.08333 124<9.5 =24 =-19 311<0.5 =-1 =10 340<0.06331 386<0.5 =-22 =1 =4 131<0.1238 131<0.06303 =5 =32 387<0.1464 =-11 142<0.5 =20 =-5
257<0.03682 261<0.5 7<0.2412 256<0.6061 =7 =-8 146<0.2 =5 =-11 320<0.5 310<0.5 =-20 =7 281<0.5 =16 =-6 306<0.3222 269<0.5 196<0.5 =-9 =14 5<0.5 =21 =-4 =25
372<4.484 58<0.5 16<0.5 358<0.5 =-2 =10 255<0.5 =-15 =11 316<0.5 378<0.5 =1 =16 146<0.64 =26 =-5 358<0.5 379<1e-9 244<0.5 =26 =-6 364<0.19 =-7 =6 342<0.5 372<6.908 =-1 =-12 =6
139<0.5 224<0.5 267<0.5 131<0.2012 =-7 =4 336<0.5 =4 =23 3<0.5 131<0.1687 =-13 =5 135<0.5 =2 =28 22<0.5 131<0.143 51<0.5 =1 =13 264<0.5 =-10 =12 276<0.5 260<0.5 =5 =39 =-9
354<0.3955 369<0.6784 139<0.5 233<3.045 =-12 =3 367<0.1382 =10 =-14 304<1.3 1<0.5 =24 =-1 146<0.4286 =2 =-14 122<2.303 367<0.6651 136<0.5 =-13 =3 146<0.3 =-4 =17 132<0.07143 146<0.3333 =20 =5 146<0.5263 =-8 =13
135<5.5 22<0.5 13<0.5 382<0.5 =-3 =13 124<9.5 =27 =-2 139<0.5 40<0.5 =-5 =14 42<0.5 =27 =-8 124<2.5 304<1e-9 251<3.5 =37 =9 =-1 146<0.4286 360<0.5 =2 =-9 146<0.75 =11 =-3
279<0.5 61<0.5333 146<0.64 57<0.5 =14 =-1 137<2.303 =-16 =2 146<0.5714 362<0.5 =-18 =10 262<0.5 =18 =-10 350<0.5976 379<0.3488 376<0.5 =-12 =23 51<0.5 =26 =-4 9<0.1235 146<0.2414 =0 =28 360<0.5 =4 =-14
278<0.5 339<0.1432 252<0.5 122<2.303 =-6 =3 379<0.312 =-15 =7 =21 122<2.89 372<2.741 45<0.5 =22 =-6 279<0.5 =5 =-9 361<0.5 122<3.045 =-8 =12 =-16
253<0.5586 261<0.5 371<0.5 304<1.44 =1 =-16 387<0.2183 =20 =0 124<6.5 333<0.5 =-25 =-1 372<1.946 =9 =-13 =33
379<0.3488 353<0.5 253<0.3628 354<0.3955 =-5 =2 253<0.5586 =6 =27 340<1e-9 =28 =-2 133<0.08333 234<0.5 340<0.01958 =-4 =30 =-3 =0
140<0.5 141<0.5 316<0.5 127<0.3936 =-3 =6 146<0.4545 =18 =-2 146<0.6818 256<0.404 =-19 =0 248<0.5 =13 =-4 131<0.143 256<0.09375 350<0.4437 =39 =-5 127<0.2581 =9 =-6 146<0.4545 348<0.05254 =0 =-15 350<0.2267 =-5 =9
379<0.3488 259<0.5 317<0.5 338<0.1149 =1 =-15 136<1.5 =-16 =5 328<0.5 245<0.5 =11 =-5 256<0.3359 =-11 =12 340<0.09922 282<0.5 317<0.5 =-9 =1 =9 387<0.06563 =29 =3
17<0.5 307<1e-9 362<0.5 229<0.5 =3 =22 144<0.5 =28 =5 306<0.3064 358<0.5 =-13 =12 276<0.5 =29 =-6 252<0.5 126<29.5 =-19 =-1 =4
7<0.4001 126<9.5 126<8.5 2<0.5 =4 =-11 131<0.1 =35 =-7 369<0.8729 124<10.5 =2 =-5 56<0.5 =24 =-1 340<0.01661 287<0.5 =-25 124<11.5 =-3 =6 146<0.2 126<14.5 =-9 =15 102<0.5 =-13 =16
326<0.5 135<5.5 119<0.5 142<0.5 =1 =-8 124<3.5 =-1 =14 119<0.5 268<0.5 =27 =-6 =-6 306<1e-9 334<0.5 33<0.5 =-21 =0 =2 =9
259<0.5 101<0.5 136<0.5 349<0.1532 =-7 =4 328<0.5 =-1 =18 349<0.01291 27<0.5 =-7 =12 =28 304<1.44 136<0.5 258<0.5 =24 =6 336<0.5 =10 =-11 349<0.04793 =-19 =6
22<0.5 369<0.4053 369<0.04637 261<0.5 =1 =-13 251<7.5 =-17 =8 135<2.5 3<0.5 =22 =-2 386<0.5 =-12 =10 257<0.1971 251<4.5 59<0.5 =20 =-1 251<6.5 =-12 =5 336<0.5 257<0.4549 =-15 =2 26<0.5 =-10 =11
74<0.5 338<1e-9 17<0.5 365<0.2083 =0 =16 211<0.5 =-20 =8 338<0.4095 131<0.2477 =-18 =0 136<1.5 =16 =-7 7<0.1732 278<0.5 124<10.5 =24 =4 =-6 347<0.5 276<0.5 =-17 =4 =9
339<0.3403 359<0.5 338<0.1149 229<0.5 =0 =19 46<0.5 =-16 =0 364<0.555 =22 =-1 303<1.27 =28 =1
137<5.075 124<10.5 35<0.5 39<0.5 =6 =-10 =-20 278<0.5 358<0.5 =-7 =11 251<2.5 =19 =-4 307<0.04371 51<0.5 124<4.5 =-8 =13 139<0.5 =-16 =2 =-20
319<0.5 118<0.5 267<0.5 61<0.6111 =-1 =-9 122<2.708 =-1 =19 251<1.5 137<1.099 =4 =-3 =24 307<0.1695 61<0.08333 125<3.5 =5 =-12 124<7.5 =14 =-1 125<4.5 137<3.611 =43 =-4 =-9
7<0.4001 295<0.5 256<0.3065 257<0.1971 =5 =-7 257<0.3157 =-9 =11 364<0.03586 256<0.4777 =29 =-5 135<1.5 =-17 =9 7<0.4611 53<0.5 135<3.5 =-21 =0 =4 7<0.5171 304<0.81 =13 =-7 256<0.1524 =-9 =7
7<0.4237 35<0.5 352<0.5 143<0.5 =2 =-6 57<0.5 =19 =3 278<0.5 =-18 =7 31<0.5 287<0.5 303<0.84 =-19 =5 280<0.5 =-6 =19 367<1e-9 =-5 =19
253<0.4495 310<0.5 262<0.5 251<2.5 =-1 =5 61<0.375 =-2 =-15 256<0.6061 384<0.6314 =20 =-6 =-11 136<0.5 =27 =5
340<0.09922 229<0.5 74<0.5 265<0.5 =-3 =13 255<0.5 =14 =-6 51<0.5 360<0.5 =3 =-9 270<0.5 =29 =-2 42<0.5 255<0.5 341<0.5 =26 =-3 51<0.5 =7 =-9 349<0.008783 =-10 =0
328<0.5 146<1e-9 120<0.5 369<0.08825 =-9 =11 139<0.5 =31 =4 257<0.4549 10<0.5 =-2 =18 33<0.5 =-21 =2 139<0.5 257<0.2578 321<0.5 =-10 =2 257<0.977 =17 =-4 14<0.5 32<0.5 =23 =2 6<0.5 =-11 =4
35<0.5 124<10.5 83<0.5 317<0.5 =7 =-1 348<0.1128 =-19 =5 266<0.5 253<1e-9 =-7 =14 51<0.5 =24 =-1 250<0.5 =-22 =8
146<0.8571 35<0.5 7<0.2412 135<2.5 =3 =13 340<0.01661 =-15 =1 224<0.5 340<0.01547 =-19 =0 =6 9<0.1849 235<0.5 351<0.4437 =-18 =2 135<0.5 =-9 =9 348<0.4021 =10 =-3
354<0.3955 368<0.9475 386<0.5 32<0.5 =-5 =-16 137<1.099 =13 =-3 =19 101<0.5 83<0.5 32<0.5 =4 =-5 351<0.3466 =-19 =1 33<0.5 279<0.5 =25 =4 =-1
126<17.5 122<2.708 307<1e-9 120<0.5 =8 =30 6<1.5 =-14 =12 379<0.2694 0<0.5 =-5 =16 120<0.5 =28 =1 122<2.303 127<0.6919 349<0.282 =-13 =3 374<0.5 =18 =-7 146<0.2 144<0.5 =16 =-7 362<0.5 =-2 =27
383<1e-9 22<0.5 13<0.5 229<0.5 =-2 =17 126<15.5 =26 =5 126<14.5 308<0.5 =25 =-5 61<0.2593 =11 =-3 9<1e-9 126<14.5 =0 146<0.5263 =33 =3 =-1
317<0.5 337<0.5 306<0.182 351<0.8146 =4 =13 316<0.5 =29 =-1 119<0.5 310<0.5 =-8 =10 304<1.44 =9 =-16 256<0.09375 140<0.5 246<0.5 =-6 =12 350<0.4274 =33 =-5 134<0.5 358<0.5 =-23 =1 364<0.07644 =9 =-6
122<2.197 302<0.44 30<0.5 339<0.1055 =-13 =10 =8 302<0.78 251<5.5 =20 =-8 302<0.95 =-11 =2 143<0.5 347<0.5 7<0.4237 =2 =-7 233<2.398 =20 =-2 233<3.045 245<0.5 =-14 =7 61<0.2593 =17 =-10
309<0.567 344<0.5 340<0.01661 269<0.5 =-3 =13 304<1.44 =7 =-13 302<1e-9 282<0.5 =20 =-5 =-9 262<0.5 4<0.5 =30 131<1e-9 =1 =7 =-10
74<0.5 126<9.5 257<1e-9 233<2.565 =7 =-12 136<1.5 =31 =-7 311<0.5 57<0.5 =1 =-8 233<2.708 =2 =21 136<1.5 126<15.5 257<1e-9 =9 =-12 364<0.2272 =21 =-1 252<0.5 =-11 =3
253<0.5586 232<0.5 240<0.5 256<0.6061 =3 =-6 256<0.1524 =24 =-6 347<0.5 377<0.5 =-19 =2 387<0.08999 =7 =-7 =25
233<3.135 368<0.9475 256<0.404 338<0.1934 =2 =-10 318<0.5 =-12 =12 =22 256<0.01863 58<0.5 233<3.367 =30 =6 372<1.638 =6 =-6 387<0.06563 331<0.5 =-1 =21 256<0.4777 =-18 =-1
317<0.5 247<0.5 35<0.5 222<0.5 =2 =21 22<0.5 =-15 =3 364<0.1071 33<0.5 =-18 =1 =8 30<0.5 248<0.5 7<0.7602 =-15 =4 281<0.5 =9 =-8 248<0.5 =15 =-7
339<0.3123 235<0.5 246<0.5 233<1.609 =9 =-4 233<2.303 =-1 =17 58<0.5 319<0.5 =6 =-8 270<0.5 =22 =-4 233<2.303 =22 =3
369<0.8729 295<0.5 349<0.1532 137<1.099 =-2 =-10 312<0.5 =-4 =8 349<0.09603 127<0.1937 =-2 =25 9<0.1849 =-14 =4 124<1.5 349<0.08231 127<0.1178 =1 =-16 =8 9<1e-9 =28 =6
261<0.5 122<2.197 387<0.3535 146<0.5714 =-1 =-16 312<0.5 =0 =20 341<0.5 379<0.2694 =2 =16 387<0.05961 =19 =-1 264<0.5 23<0.5 369<0.2578 =-20 =7 =5 122<2.565 146<0.3684 =19 =2 =-6
137<5.075 35<0.5 304<1.44 124<13.5 =4 =-4 137<3.611 =-20 =7 310<0.5 27<0.5 =-1 =-20 =8 383<1e-9 133<0.2 246<0.5 =-17 =5 366<0.5002 =8 =-9 =13
261<0.5 326<0.5 364<0.3018 126<17.5 =5 =0 388<0.5 =19 =-7 29<0.5 333<0.5 =-18 =5 =11 61<0.4483 142<0.5 =-21 61<0.2593 =-8 =7 61<0.5769 126<20.5 =15 =-2 61<0.8148 =-12 =6
371<0.5 240<0.5 384<0.7489 366<0.5002 =-2 =8 231<0.5 =-21 =0 61<0.5769 14<0.5 =25 =-7 =-7 2<0.5 9<0.1058 9<0.06801 =-1 =-13 57<0.5 =9 =-6 319<0.5 9<0.2971 =29 =-2 =-6
140<0.5 259<0.5 74<0.5 118<0.5 =-4 =20 54<0.5 =14 =-3 43<0.5 233<2.773 =15 =-2 256<0.4777 =-9 =8 367<0.4537 256<0.2087 266<0.5 =28 =-7 56<0.5 =-9 =9 49<0.5 233<2.485 =-2 =-13 =6
379<0.2694 127<0.37 122<2.773 317<0.5 =-5 =-19 306<1e-9 =2 =-17 44<0.5 128<1.5 =10 =-3 9<0.05152 =1 =-21 51<0.5 379<0.3488 47<0.5 =-11 =20 47<0.5 =31 =2 251<2.5 122<2.773 =-4 =17 379<0.312 =0 =-12
310<0.5 311<0.5 320<0.5 74<0.5 =-3 =8 47<0.5 =17 =-8 274<0.5 351<0.7548 =15 =-6 248<0.5 =4 =-13 238<0.5 256<0.6061 132<0.1667 =23 =1 =-6 =-6
250<0.5 339<0.2316 244<0.5 233<2.197 =-3 =3 386<0.5 =-17 =2 54<0.5 339<0.3123 =3 =26 =2 266<0.5 102<0.5 371<0.5 =-17 =8 54<0.5 =11 =-9 233<2.303 5<0.5 =-9 =3 54<0.5 =14 =2
340<0.01661 369<1e-9 0<0.5 244<0.5 =0 =-12 1<0.5 =0 =24 387<0.1256 187<0.5 =-19 =5 281<0.5 =13 =-10 51<0.5 387<1e-9 381<0.5 =21 =-4 387<0.1023 =-13 =7 360<0.5 308<0.5 =-13 =6 338<1e-9 =14 =-8
126<22.5 315<0.5 304<1.3 137<5.075 =7 =-10 9<0.1463 =-13 =10 126<20.5 120<0.5 =-14 =-1 282<0.5 =15 =-13 282<0.5 9<0.05749 270<0.5 =-9 =6 9<0.07174 =26 =-2 61<0.2222 61<0.1538 =-8 =14 385<0.5 =-22 =3
7<0.4001 126<17.5 9<1e-9 143<0.5 =14 =-10 126<15.5 =-6 =7 34<0.5 61<0.2222 =-9 =2 126<25.5 =0 =18 339<0.1432 357<0.5 306<0.3222 =-17 =6 128<0.5 =15 =-2 304<0.84 =20 =3
315<0.5 317<0.5 61<0.08333 9<0.0995 =-6 =14 119<0.5 =4 =16 333<0.5 358<0.5 =-12 =7 61<0.2593 =15 =-8 363<0.5 311<0.5 257<0.00634 =-14 =-3 127<0.1489 =-8 =17 261<0.5 24<0.5 =14 =-5 =-8
122<2.303 358<0.5 306<0.06621 122<1.946 =-15 =-4 254<2.5 =17 =-6 26<0.5 313<0.5 =21 =-6 =-8 7<0.2412 317<0.5 83<0.5 =7 =-11 135<4.5 =-8 =16 124<2.5 358<0.5 =-19 =3 369<0.3452 =-10 =16
316<0.5 320<0.5 146<0.8571 57<0.5 =0 =-7 258<0.5 =-18 =1 47<0.5 276<0.5 =20 =-2 266<0.5 =-15 =17 146<0.4545 279<0.5 257<0.2847 =19 =-4 146<0.2414 =3 =-9 342<0.5 146<0.8571 =9 =-10 386<0.5 =-18 =2
17<0.5 146<0.8571 61<0.8148 363<0.5 =1 =9 248<0.5 =-17 =3 61<0.7778 137<6.038 =-23 =5 350<0.4794 =26 =-3 146<0.2 384<0.5154 =9 =-5 146<0.6818 307<0.1695 =-22 =0 146<0.7143 =6 =-8
310<0.5 244<0.5 340<0.09922 14<0.5 =-1 =-10 136<1.5 =13 =-9 7<0.4611 348<0.1528 =-24 =0 379<0.1326 =-3 =11 125<2.5 144<0.5 257<0.02615 =28 =3 =-1 136<0.5 26<0.5 =-16 =10 354<0.3955 =-5 =14
310<0.5 338<0.4095 338<0.1149 379<0.1326 =-2 =9 131<0.2477 =-16 =3 7<0.3797 257<0.0712 =27 =3 =-8 57<0.5 233<2.485 257<0.00634 =-7 =13 233<2.996 =34 =0 59<0.5 =-9 =1
137<5.416 240<0.5 118<0.5 310<0.5 =0 =13 59<0.5 =27 =-5 14<0.5 358<0.5 =30 =-3 =-7 128<0.5 =-22 224<0.5 103<0.5 =-12 =7 128<2.5 =14 =-1
58<0.5 143<0.5 332<0.5 139<0.5 =0 =7 384<0.5301 =-18 =0 245<0.5 362<0.5 =-18 =3 319<0.5 =-6 =14 146<0.8 384<0.4865 332<0.5 =15 =-7 371<0.5 =-5 =9 128<0.5 =-15 128<1.5 =10 =-4
137<5.075 137<4.317 236<0.5 122<3.135 =-1 =7 122<2.303 =-8 =22 122<2.944 264<0.5 =25 =-2 257<0.01236 =3 =-9 369<0.6784 140<0.5 351<0.8146 =-21 =1 369<0.0343 =-3 =9 137<5.323 =-4 =14
17<0.5 39<0.5 122<2.303 46<0.5 =-9 =6 122<2.565 =12 =3 257<0.05847 122<3.367 =-18 =8 281<0.5 =-6 =16 268<0.5 349<0.1532 44<0.5 =-21 =0 131<0.2477 =8 =-12 =6
383<1e-9 349<0.282 146<0.129 135<0.5 =-2 =15 127<0.1489 =-6 =2 360<0.5 370<0.5 =19 =-3 127<0.4718 =12 =-15 318<0.5 125<6.5 146<0.5 =29 =3 =-1 7<0.3797 =5 =-6
261<0.5 253<0.5586 372<4.484 72<0.5 =1 =19 358<0.5 =17 =-6 =25 363<0.5 358<0.5 137<4.97 =-18 =1 =3 120<0.5 315<0.5 =16 =-5 =-8
58<0.5 56<0.5 125<4.5 337<0.5 =2 =-7 280<0.5 =31 =4 316<0.5 295<0.5 =-18 =2 38<0.5 =8 =-8 144<0.5 131<0.2818 304<0.64 =16 =-3 281<0.5 =-11 =1 56<0.5 38<0.5 =-17 =-1 131<1e-9 =-4 =14
279<0.5 317<0.5 304<1.3 3<0.5 =11 =3 364<0.0885 =-12 =11 47<0.5 322<0.5 =-12 =3 128<2.5 =6 =-10 128<0.5 322<0.5 56<0.5 =7 =-11 347<0.5 =-16 =-1 148<0.5 364<0.05029 =-15 =-2 =16
98<0.5 365<0.2917 62<0.5 323<0.5 =-2 =9 125<2.5 =-4 =19 303<1.27 256<0.2087 =20 =-2 125<3.5 =6 =-10 279<0.5 256<1e-9 =2 =30 337<0.5 =0 =-6
338<0.1149 379<0.144 51<0.5 119<0.5 =-5 =6 34<0.5 =0 =12 135<2.5 51<0.5 =18 =-2 379<0.2369 =-11 =5 338<0.4095 182<0.5 379<0.2694 =-19 =2 307<0.005915 =-5 =12 43<0.5 307<1e-9 =22 =-6 =-5
13<0.5 145<0.5 118<0.5 128<2.5 =1 =-7 59<0.5 =24 =-7 124<0.5 =-1 =-19 145<0.5 131<0.09234 =-10 =12 =24
256<0.3359 306<0.3222 108<0.5 246<0.5 =-1 =10 =19 372<2.197 127<0.3936 =22 =-1 =-5 318<0.5 127<0.7836 320<0.5 =-17 =5 =19 127<0.2162 251<1.5 =20 =-2 127<0.3936 =-8 =8
328<0.5 7<0.2412 126<9.5 125<1.5 =27 =3 242<0.5 =0 =-17 124<5.5 125<3.5 =-17 =1 146<0.5263 =8 =-13 124<14.5 355<0.5 379<0.07144 =15 =-3 126<16.5 =0 =-14 146<0.6 125<5.5 =-19 =4 337<0.5 =9 =-4
253<0.4495 240<0.5 47<0.5 318<0.5 =-1 =11 124<5.5 =-1 =-12 54<0.5 124<16.5 =21 =-5 257<0.05847 =-6 =6 =23
317<0.5 309<0.567 146<0.9167 54<0.5 =4 =-2 233<2.197 =-19 =0 233<2.303 =-4 14<0.5 =29 =-4 256<0.09375 47<0.5 136<1.5 =-12 =9 39<0.5 =15 =-6 358<0.5 237<0.5 =-21 =3 256<0.3359 =10 =-6
141<0.5 126<9.5 7<0.2412 136<1.5 =31 =-5 340<0.01324 =4 =-14 229<0.5 127<0.1489 =-3 =3 128<0.5 =-2 =27 355<0.5 122<3.367 340<0.04697 =-18 =2 =4 251<3.5 42<0.5 =13 =-7 =-9
265<0.5 136<3.5 250<0.5 313<0.5 =1 =7 54<0.5 =0 =-17 320<0.5 =-19 =2 27<0.5 307<1e-9 242<0.5 =25 =0 =-5 123<0.5 =1 =-8
359<0.5 384<0.7226 127<0.7836 122<1.946 =-8 =2 131<0.1238 =28 =1 385<0.5 136<1.5 =-21 =1 =4 126<14.5 =1 =22
135<0.5 98<0.5 229<0.5 280<0.5 =-10 =-2 257<0.01236 =17 =0 =18 322<0.5 56<0.5 54<0.5 =11 =-2 146<0.2 =11 =-11 351<0.1611 315<0.5 =20 =-3 9<0.08151 =-16 =10
127<0.5418 363<0.5 317<0.5 126<24.5 =-4 =6 126<15.5 =4 =-17 256<0.1116 146<0.6 =15 =-4 370<0.5 =-10 =7 251<4.5 126<28.5 232<0.5 =15 =-6 47<0.5 =-11 =3 126<25.5 =-17 =2
357<0.5 35<0.5 371<0.5 143<0.5 =-1 =-10 128<0.5 =-4 =18 27<0.5 =4 =-20 125<1.5 372<6.908 279<0.5 =24 =-4 =-4 128<0.5 =8 356<0.5 =-2 =-15
61<0.8571 7<0.4001 244<0.5 32<0.5 =5 =-5 349<0.1532 =-16 =4 276<0.5 313<0.5 =-5 =9 302<1.28 =-20 =1 248<0.5 127<0.4179 304<0.47 =-21 =3 370<0.5 =-7 =8 350<1e-9 124<18.5 =21 =-4 =-10
244<0.5 61<0.8571 259<0.5 247<0.5 =1 =-15 54<0.5 =13 =0 363<0.5 22<0.5 =-20 =8 122<2.197 =-7 =13 302<0.48 138<0.5 122<2.303 =-4 =-22 =2 122<2.773 370<0.5 =14 =-1 =-7
122<3.135 103<0.5 127<0.3936 122<2.565 =-1 =-7 122<2.773 =8 =-6 127<0.3461 31<0.5 =20 =-10 127<0.5418 =-16 =7 212<0.5 17<0.5 74<0.5 =11 =-8 139<0.5 =-12 =5 122<3.367 =-15 =0
295<0.5 74<0.5 264<0.5 382<0.5 =-3 =14 46<0.5 =14 =-5 349<0.1332 233<3.045 =6 =-9 312<0.5 =3 =23 349<0.04793 262<0.5 6<0.5 =23 =-1 264<0.5 =-8 =3 372<3.561 256<0.2087 =-17 =-1 =9
123<0.5 279<0.5 9<1e-9 233<2.197 =1 =28 276<0.5 =-8 =14 376<0.5 9<0.0995 =-9 =7 =28 276<0.5 135<1.5 233<1.609 =15 =-4 252<0.5 =8 =-8 126<26.5 126<9.5 =2 =-17 57<0.5 =18 =-11
17<0.5 122<1.946 264<0.5 9<0.2183 =-12 =9 282<0.5 =-4 =17 248<0.5 379<0.2927 =-1 =14 9<0.05152 =11 =-2 211<0.5 304<1e-9 373<0.5 =-20 =-1 =4 280<0.5 =-6 2<0.5 =-2 =10
57<0.5 133<0.3333 9<0.1463 304<0.81 =2 =-9 320<0.5 =17 =-2 25<0.5 54<0.5 =-3 =-17 =11 354<0.3955 369<0.4053 339<0.1775 =-16 =3 301<0.5 =16 =-4 372<2.251 278<0.5 =-9 =14 350<0.3585 =-2 =19
122<2.197 46<0.5 336<0.5 49<0.5 =-20 =1 256<0.1524 =-11 =9 333<0.5 350<0.3243 =12 =-6 126<22.5 =-14 =3 126<28.5 83<0.5 118<0.5 =3 =20 300<0.5 =-14 =2 41<0.5 299<0.5 =-16 =14 =15
246<0.5 330<0.5 58<0.5 143<0.5 =1 =-17 281<0.5 =13 =1 302<0.68 136<2.5 =-21 =0 =1 270<0.5 144<0.5 139<0.5 =4 =30 2<0.5 =-7 =6 144<0.5 =-11 =3
140<0.5 136<1.5 259<0.5 146<0.6818 =1 =-9 1<0.5 =2 =21 295<0.5 56<0.5 =-17 =3 146<0.3 =-11 =9 131<0.1238 146<0.2667 350<1e-9 =-6 =12 44<0.5 =22 =-5 146<0.4545 9<0.08682 =-19 =0 131<0.2217 =12 =-6
253<0.5586 265<0.5 146<0.1667 312<0.5 =15 =-3 367<0.7115 =-2 =7 146<0.2414 =-10 254<0.5 =23 =-5 =21
359<0.5 98<0.5 13<0.5 145<0.5 =-1 =-18 =17 128<1.5 275<0.5 =-8 =10 =23 =16
103<0.5 255<0.5 385<0.5 387<0.06563 =3 =-6 319<0.5 =3 =28 9<0.0995 251<4.5 =-6 =-21 126<17.5 =14 =-4 281<0.5 251<3.5 348<0.2847 =0 =20 =38 120<0.5 135<1.5 =13 =-4 4<0.5 =-1 =-14
20<0.5 337<0.5 56<0.5 54<0.5 =8 =0 322<0.5 =-8 =12 59<0.5 125<6.5 =-5 =13 252<0.5 =9 =-7 125<5.5 348<0.04188 =-19 =0 =7
362<0.5 253<0.4288 337<0.5 61<0.08333 =-4 =4 268<0.5 =-4 =10 =18 124<7.5 333<0.5 384<1e-9 =26 =3 =-3 61<0.7368 =-11 353<0.5 =-1 =10
326<0.5 13<0.5 133<0.5 127<0.6919 =1 =17 144<0.5 =-16 =3 =18 142<0.5 61<0.05556 49<0.5 =10 =-6 55<0.5 =-21 =3 258<0.5 =-6 61<0.2222 =-2 =12
332<0.5 16<0.5 257<0.1971 20<0.5 =4 =-12 122<2.773 =-13 =7 41<0.5 136<0.5 =-16 =1 =15 366<0.4478 333<0.5 122<1.946 =0 =-21 =0 =5
371<0.5 143<0.5 277<0.5 122<1.946 =-7 =2 144<0.5 =21 =-3 233<3.135 127<0.6919 =-15 =12 384<0.3851 =23 =-9 127<0.2995 233<2.565 =4 =-10 127<0.6919 319<0.5 =29 =3 233<2.708 =-8 =6
211<0.5 369<0.4053 58<0.5 354<0.3955 =-9 =-2 61<0.2593 =10 =-7 61<0.1176 328<0.5 =-11 =10 367<0.224 =27 =-3 369<0.0772 245<0.5 132<0.3333 =14 =-13 61<0.5769 =-13 =5 367<0.1016 264<0.5 =-20 =3 369<0.5133 =-2 =10
101<0.5 339<0.1264 135<5.5 119<0.5 =-3 =3 61<0.1923 =18 =-7 61<0.1538 337<0.5 =7 =-11 307<0.05869 =26 =-3 26<0.5 32<0.5 5<0.5 =21 =2 =-1 275<0.5 61<0.08333 =-14 =0 =11
17<0.5 311<0.5 240<0.5 10<0.5 =-1 =13 124<11.5 =22 =-4 135<1.5 241<0.5 =20 =-1 124<7.5 =-14 =1 53<0.5 319<0.5 124<18.5 =-23 =1 132<0.1 =-7 =8 =10
379<0.3965 353<0.5 262<0.5 364<0.3018 =-1 =14 366<0.2386 =-12 =1 61<0.4118 126<14.5 =-8 =8 =24 248<0.5 364<1e-9 =23 =-1 =0
98<0.5 39<0.5 124<10.5 124<4.5 =1 =8 126<14.5 =21 =-5 384<0.604 10<0.5 =-17 =13 384<0.6825 =16 =-4 137<1.946 124<2.5 =3 =23 302<0.42 =4 =-4
378<0.5 101<0.5 303<1e-9 246<0.5 =-4 =7 278<0.5 =21 =-10 28<0.5 7<0.3797 =23 =-4 257<0.226 =4 =-12 257<1e-9 134<0.5 122<1.792 =-8 =6 =-10 257<0.2847 351<0.1611 =22 =-3 16<0.5 =-7 =5
22<0.5 340<0.02872 340<0.005036 125<1.5 =4 =-3 300<0.5 =-16 =2 124<1.5 7<0.3264 =10 =-9 307<0.195 =17 =-9 4<0.5 61<0.05556 28<0.5 =-3 =15 348<1e-9 =-17 =3 61<0.08333 233<2.565 =-14 =11 124<16.5 =20 =-7
317<0.5 35<0.5 57<0.5 132<0.09091 =5 =-1 311<0.5 =-5 =16 234<0.5 250<0.5 =-19 =3 =11 135<0.5 259<0.5 257<0.1021 =-16 =1 146<0.64 =-8 =11 328<0.5 136<1.5 =-7 =8 136<0.5 =-4 =18
259<0.5 53<0.5 146<0.6818 264<0.5 =-3 =9 124<12.5 =-18 =14 124<9.5 283<0.5 =-7 =13 51<0.5 =31 =-5 54<0.5 146<0.64 124<10.5 =15 =-13 146<0.9167 =24 =-8 126<18.5 356<0.5 =-3 =10 315<0.5 =-20 =1
229<0.5 122<2.197 387<0.3535 10<0.5 =-11 =11 366<0.8533 =16 =-3 32<0.5 262<0.5 =3 =-5 322<0.5 =-10 =15 366<0.08436 304<1e-9 28<0.5 =31 =2 =-3 =1
233<2.708 0<0.5 317<0.5 366<0.7858 =-2 =9 302<0.37 =-18 =4 122<2.996 276<0.5 =21 =-3 139<0.5 =5 =-10 27<0.5 122<2.197 10<0.5 =-10 =19 257<0.226 =12 =-7 256<0.00856 366<0.5627 =-19 =11 321<0.5 =-11 =6
61<0.08333 130<0.5 103<0.5 29<0.5 =-9 =10 320<0.5 =-4 =18 349<1e-9 135<1.5 =24 =3 =-2 61<0.5333 3<0.5 372<2.197 =-6 =10 349<1e-9 =14 =6 144<0.5 242<0.5 =5 =-9 370<0.5 =-13 =8
146<0.9167 310<0.5 244<0.5 315<0.5 =2 =-5 132<0.1667 =-17 =3 315<0.5 =27 257<0.02615 =13 =-11 348<0.1828 =-20 =2
115<0.5 370<0.5 318<0.5 314<0.5 =0 =7 234<0.5 =-9 =12 24<0.5 316<0.5 =-8 =7 316<0.5 =11 =-4 84<0.5 316<0.5 257<0.373 =-18 =5 =4 =14
328<0.5 344<0.5 7<0.2412 7<0.054 =-1 =12 260<0.5 =4 =-11 38<0.5 307<0.005915 =21 =-4 =-3 136<0.5 146<0.3684 131<0.2818 =-12 =12 146<0.64 =16 =-9 349<0.06988 136<1.5 =23 =-1 127<0.3236 =-12 =10
248<0.5 320<0.5 246<0.5 9<0.0995 =-6 =5 366<0.2043 =17 =-6 384<0.604 338<1e-9 =14 =-2 384<0.6983 =-10 =5 364<1e-9 137<5.323 237<0.5 =14 =-5 338<0.2861 =-9 =2 103<0.5 338<0.4095 =-8 =6 =12
16<0.5 57<0.5 131<0.143 251<1.5 =0 =8 131<0.1687 =-18 =0 357<0.5 131<0.1687 =-11 =10 131<0.08556 =17 =-4 14<0.5 146<0.7143 341<0.5 =-20 =1 146<0.8 =12 =-7 57<0.5 324<0.5 =-9 =9 142<0.5 =15 =-7
351<0.4437 38<0.5 259<0.5 246<0.5 =-16 =15 9<1e-9 =1 =56 29<0.5 360<0.5 =5 =49 =85 317<0.5 9<0.08682 351<0.6648 =10 =58 =145 133<0.5 372<2.741 =-5 =33 =-21
349<0.05782 369<0.8729 29<0.5 4<0.5 =-22 =-5 146<0.7143 =53 =5 255<0.5 =80 =7 262<0.5 307<0.009728 372<2.639 =52 =119 146<0.3684 =22 =-13 347<0.5 372<2.565 =-8 =21 251<2.5 =-20 =4
9<1e-9 369<0.8729 28<0.5 135<5.5 =-18 =26 38<0.5 =-7 =42 =83 262<0.5 366<0.1814 28<0.5 =11 =56 317<0.5 =93 =20 354<0.3955 366<1e-9 =6 =-22 123<0.5 =18 =-8
366<0.02477 124<2.5 259<0.5 316<0.5 =-7 =34 307<1e-9 =68 =1 379<0.3488 14<0.5 =-11 =-27 307<0.0145 =51 =-5 14<0.5 372<3.561 317<0.5 =50 =6 270<0.5 =106 =7 279<0.5 307<0.1088 =-23 =1 387<0.1088 =-10 =17
387<1e-9 28<0.5 311<0.5 295<0.5 =-16 =12 16<0.5 =35 =-11 61<0.1538 137<1e-9 =66 =11 137<1e-9 =13 =-14 61<0.2593 28<0.5 256<0.3065 =47 =-3 =92 16<0.5 387<0.1343 =3 =40 119<0.5 =-20 =2
131<1e-9 31<0.5 9<0.08151 139<0.5 =-19 =-5 122<2.398 =-5 =45 304<1e-9 45<0.5 =50 =-5 =-12 316<0.5 31<0.5 7<0.4001 =19 =-17 276<0.5 =65 =3 146<0.64 334<0.5 =85 =10 133<0.2 =-4 =19
372<1.768 61<0.2593 137<1.609 259<0.5 =11 =58 253<0.4288 =-14 =38 280<0.5 339<0.2316 =-22 =21 262<0.5 =-1 =-23 262<0.5 61<0.2593 261<0.5 =62 =-10 350<0.5439 =3 =44 280<0.5 372<2.197 =2 =-23 372<2.485 =-12 =21
25<0.5 358<0.5 129<0.5 369<0.6784 =-10 =38 280<0.5 =-1 =40 16<0.5 254<0.5 =48 =-7 125<4.5 =-20 =5 338<0.2556 38<0.5 307<1e-9 =22 =-5 =77 347<0.5 338<0.4095 =-12 =6 =26
364<1e-9 38<0.5 340<0.09922 3<0.5 =-22 =-7 51<0.5 =70 =9 146<0.4545 3<0.5 =3 =53 248<0.5 =-11 =17 317<0.5 279<0.5 315<0.5 =59 =17 262<0.5 =16 =-7 1<0.5 30<0.5 =-23 =17 34<0.5 =18 =-14
349<0.09603 31<0.5 61<0.2593 139<0.5 =-7 =21 317<0.5 =-12 =-26 61<0.3 125<6.5 =54 =-7 315<0.5 =-9 =21 317<0.5 120<0.5 349<0.282 =7 =42 349<0.1812 =30 =78 61<0.4118 248<0.5 =-8 =23 131<0.1238 =-2 =-21
133<0.1429 278<0.5 354<1e-9 368<1e-9 =-17 =22 305<0.5 =-1 =29 125<1.5 378<0.5 =-4 =27 125<7.5 =57 =-6 16<0.5 354<0.3955 28<0.5 =11 =38 234<0.5 =52 =6 354<0.3955 233<3.135 =-22 =0 128<0.5 =15 =-11
124<5.5 364<1e-9 47<0.5 233<3.135 =-8 =19 7<0.2412 =31 =-4 270<0.5 247<0.5 =43 =-1 259<0.5 =-10 =38 364<0.09518 22<0.5 259<0.5 =-19 =1 139<0.5 =-8 =28 259<0.5 367<0.3108 =-7 =10 364<0.122 =-1 =50
351<0.8146 340<0.09922 28<0.5 349<1e-9 =-14 =3 321<0.5 =-7 =24 348<0.08196 255<0.5 =55 =9 =1 317<0.5 133<0.1667 136<1.5 =24 =-9 370<0.5 =67 =14 340<0.01441 348<0.2129 =9 =-22 =28
131<1e-9 31<0.5 4<0.5 126<9.5 =16 =-23 262<0.5 =1 =-22 126<23.5 36<0.5 =36 =-6 336<0.5 =5 =-10 259<0.5 260<0.5 369<0.6784 =-12 =33 364<0.19 =14 =47 7<0.2852 250<0.5 =67 =9 131<0.09234 =-10 =14
259<0.5 41<0.5 3<0.5 130<0.5 =-18 =15 14<0.5 =6 =-14 127<1e-9 3<0.5 =-7 =20 245<0.5 =46 =6 127<0.2995 53<0.5 280<0.5 =6 =29 =-13 114<0.5 313<0.5 =54 =-1 233<2.565 =-3 =5
259<0.5 351<0.2755 369<0.6784 3<0.5 =-21 =-3 276<0.5 =51 =-1 354<0.3955 262<0.5 =11 =-16 261<0.5 =32 =-11 354<0.1137 360<0.5 369<1e-9 =9 =-8 242<0.5 =28 =-3 330<0.5 =42 =0
9<1e-9 28<0.5 278<0.5 354<0.3955 =-16 =-4 249<0.5 =5 =38 61<0.3333 252<0.5 =29 =-7 246<0.5 =-8 =12 61<0.375 28<0.5 132<0.1429 =7 =31 9<0.04521 =8 =45 354<0.3955 102<0.5 =-13 =8 9<0.0628 =-13 =21
349<0.1532 340<0.06331 354<0.3955 253<0.4495 =-16 =44 119<0.5 =-3 =18 276<0.5 274<0.5 =45 =-3 340<0.1705 =-12 =6 388<1.5 386<0.5 242<0.5 =31 =4 =-11 349<0.6112 =4 =-16
301<0.5 369<0.6784 351<0.2755 262<0.5 =-7 =-24 317<0.5 =17 =-11 379<0.185 =-2 351<0.1611 =60 =9 146<0.4545 135<2.5 259<0.5 =14 =45 338<0.2084 =61 =14 133<0.1429 259<0.5 =-11 =11 120<0.5 =-10 =35
61<0.3 146<0.5 280<0.5 379<0.1326 =-3 =24 260<0.5 =10 =50 259<0.5 9<0.03686 =-17 =2 302<1e-9 =23 =-8 364<0.09518 372<2.197 259<0.5 =-17 =-2 364<0.07149 =18 =-10 262<0.5 146<0.3684 =-1 =29 364<0.1071 =1 =-20
262<0.5 358<0.5 364<0.1004 248<0.5 =-9 =14 351<0.3466 =7 =31 126<28.5 146<0.8571 =45 =2 364<1e-9 =0 =-9 351<0.8146 148<0.5 125<7.5 =-23 =4 =17 279<0.5 =-17 337<0.5 =31 =-5
131<0.05208 280<0.5 139<0.5 306<0.4086 =-25 =13 334<0.5 =-2 =32 124<4.5 146<0.3333 =37 =2 31<0.5 =-9 =18 120<0.5 30<0.5 146<0.3333 =-11 =6 124<3.5 =3 =37 316<0.5 146<0.6818 =22 =-1 146<0.6818 =54 =-2
14<0.5 30<0.5 374<0.5 354<0.3955 =-6 =9 42<0.5 =34 =-3 56<0.5 =45 =6 130<0.5 384<0.5301 235<0.5 =-24 =-9 354<0.3955 =-15 =10 302<0.74 337<0.5 =23 =-1 128<0.5 =-6 =2
262<0.5 387<0.1586 31<0.5 58<0.5 =-4 =17 320<0.5 =32 =-10 348<0.1128 337<0.5 =9 =-9 32<0.5 =35 =-7 369<0.6784 348<0.0668 79<0.5 =-23 =11 346<0.5 =6 =-19 =19
340<0.09922 7<0.054 28<0.5 349<0.1532 =-7 =10 127<1e-9 =5 =25 146<0.129 242<0.5 =-4 =28 340<0.06331 =-22 =8 379<0.1326 131<0.07095 =2 =-8 146<0.6818 307<0.1242 =42 =5 =-1
316<0.5 309<0.1112 348<0.02431 130<0.5 =-9 =22 101<0.5 =2 =37 372<2.89 59<0.5 =38 =2 372<12.67 =6 =-5 350<0.4794 120<0.5 4<0.5 =-17 =7 252<0.5 =28 =3 =39
61<0.3333 137<2.944 233<3.045 318<0.5 =8 =33 128<3.5 =48 =-3 349<0.1812 131<1e-9 =-18 =-3 =25 349<0.282 119<0.5 345<0.5 =-15 =17 126<14.5 =28 =-8 16<0.5 136<0.5 =38 =6 61<0.7778 =-16 =1
262<0.5 9<0.09359 119<0.5 22<0.5 =-6 =25 333<0.5 =10 =36 343<0.5 256<0.09375 =20 =1 =43 122<3.045 387<0.1746 131<0.3308 =-24 =1 319<0.5 =-14 =12 131<0.1687 367<0.4537 =-14 =10 =26
301<0.5 369<0.6784 350<0.8146 137<1.099 =-3 =-16 146<0.08333 =-9 =19 146<0.6818 =46 =4 146<0.129 137<5.075 132<0.3333 =44 =9 =5 146<0.6818 137<2.944 =14 =-5 355<0.5 =-12 =14
278<0.5 74<0.5 126<9.5 302<0.51 =38 =-8 61<0.5333 =0 =-12 137<1.099 126<15.5 =-3 =46 25<0.5 =-6 =22 125<3.5 364<0.1645 257<0.0712 =9 =-13 =30 125<8.5 366<0.2043 =56 =13 =-1
124<5.5 261<0.5 248<0.5 307<0.0145 =9 =-13 127<0.3461 =13 =37 333<0.5 =-26 =-1 127<0.4452 364<0.2272 358<0.5 =-14 =4 336<0.5 =25 =-2 307<1e-9 388<2.5 =15 =-11 =-20
316<0.5 318<0.5 122<2.303 364<0.19 =-16 =5 122<3.135 =-2 =8 338<0.1537 126<19.5 =38 =8 128<0.5 =-12 =2 122<2.197 364<0.1071 128<2.5 =-10 =10 =14 338<0.2084 279<0.5 =40 =5 346<0.5 =-7 =24
28<0.5 295<0.5 372<1.946 140<0.5 =-11 =11 276<0.5 =9 =-14 135<1.5 144<0.5 =-7 =20 7<0.4001 =32 =-5 348<0.09618 252<0.5 135<0.5 =0 =15 368<0.9349 =-11 =20 313<0.5 276<0.5 =35 =4 =1
124<5.5 146<0.2 261<0.5 141<0.5 =36 =-2 =-10 127<0.1489 146<0.8 =-3 =-24 279<0.5 =16 =-5 127<0.4452 146<0.3333 124<9.5 =-1 =-20 307<1e-9 =-1 =-16 307<1e-9 146<0.5 =2 =24 =-21
124<9.5 233<3.135 28<0.5 16<0.5 =1 =-14 124<5.5 =19 =-9 266<0.5 7<0.4399 =30 =3 122<3.219 =-8 =8 364<0.144 119<0.5 266<0.5 =-18 =6 378<0.5 =-4 =23 233<2.773 16<0.5 =25 =0 124<13.5 =3 =-11
259<0.5 74<0.5 135<0.5 348<0.2847 =-12 =6 131<0.07977 =-5 =9 61<0.5 124<0.5 =9 =35 251<2.5 =-6 =11 338<1e-9 61<0.8571 126<18.5 =41 =12 =-14 338<0.4095 74<0.5 =-19 =2 126<12.5 =-5 =13
354<0.3955 379<0.2927 303<1e-9 349<0.1144 =-13 =1 303<1.22 =33 =2 124<9.5 275<0.5 =50 =-3 275<0.5 =-12 =6 124<10.5 261<0.5 127<0.1489 =10 =24 224<0.5 =-20 =16 349<0.282 2<0.5 =-13 =1 136<0.5 =27 =-1
16<0.5 364<0.19 137<2.944 122<3.135 =1 =19 348<0.1828 =-14 =13 137<5.118 126<12.5 =2 =29 =-6 137<5.323 296<0.5 323<0.5 =-21 =2 122<2.485 =-5 =8 275<0.5 257<0.0712 =-10 =4 135<0.5 =-4 =17
316<0.5 354<0.3955 139<0.5 340<0.02872 =-19 =9 334<0.5 =-1 =30 349<0.02308 39<0.5 =1 =-16 258<0.5 =8 =24 273<0.5 131<1e-9 311<0.5 =3 =37 132<0.09091 =38 =13 =-12
311<0.5 131<0.08556 139<0.5 74<0.5 =-13 =6 124<12.5 =11 =-14 369<0.6784 318<0.5 =1 =28 304<1.3 =38 =2 384<0.604 47<0.5 338<1e-9 =42 =-4 275<0.5 =-11 =19 131<0.143 =-9 =4
259<0.5 260<0.5 311<0.5 196<0.5 =-14 =13 279<0.5 =-5 =20 256<0.6061 139<0.5 =2 =17 119<0.5 =-23 =2 250<0.5 126<18.5 302<0.44 =36 =6 364<0.1071 =4 =27 2<0.5 337<0.5 =13 =-7 143<0.5 =-19 =7
316<0.5 119<0.5 366<0.5002 122<2.197 =-18 =-5 388<0.5 =17 =-11 363<0.5 126<14.5 =16 =-2 247<0.5 =22 =-5 122<1.792 61<0.1176 136<0.5 =-3 =11 122<1.609 =-1 =-12 338<0.1149 61<0.375 =35 =9 338<0.4095 =-6 =20
259<0.5 379<0.2694 354<0.3955 140<0.5 =-13 =14 122<2.303 =-6 =7 340<0.04697 122<2.303 =7 =-14 122<1.946 =-2 =45 61<0.8571 9<0.1346 270<0.5 =8 =29 =35 146<0.75 =-17 =-1
354<0.3955 131<0.05208 63<0.5 360<0.5 =-15 =-1 =20 321<0.5 257<0.1971 =4 =23 131<0.07095 =14 =-18 125<1.5 9<0.03686 257<1e-9 =15 =0 342<0.5 =17 =38 362<0.5 347<0.5 =0 =18 127<0.1489 =1 =36
316<0.5 256<0.06064 137<1.099 337<0.5 =13 =-1 339<0.1055 =-9 =20 9<0.1849 352<0.5 =-10 =19 125<2.5 =22 =-3 146<0.4286 137<5.118 126<21.5 =32 =8 54<0.5 =-12 =1 302<1e-9 256<0.4777 =12 =-10 256<0.1116 =-16 =4
317<0.5 126<14.5 7<0.2412 270<0.5 =25 =1 248<0.5 =-14 =13 74<0.5 266<0.5 =-2 =13 257<0.1433 =24 =0 140<0.5 126<16.5 333<0.5 =-8 =24 278<0.5 =-22 =3 363<0.5 1<0.5 =-10 =9 257<0.3157 =35 =-4
354<0.3955 339<0.2134 140<0.5 357<0.5 =-11 =13 128<2.5 =23 =-7 146<0.6 =31 =2 366<0.5002 14<0.5 125<6.5 =10 =-11 350<0.5976 =-13 =8 146<0.2667 146<0.1667 =9 =-6 384<0.5301 =-4 =30
316<0.5 119<0.5 350<0.167 127<0.2793 =-13 =1 384<0.7489 =6 =-16 42<0.5 7<0.2412 =14 =-9 235<0.5 =-15 =7 7<0.2412 273<0.5 136<1.5 =22 =3 =-12 349<0.1812 360<0.5 =-12 =8 =19
354<0.3955 309<0.1112 339<0.1264 58<0.5 =-11 =4 304<1.44 =26 =-4 372<2.89 1<0.5 =35 =-4 364<0.1645 =1 =-8 318<0.5 260<0.5 372<3.561 =-6 =11 362<0.5 =7 =30 333<0.5 128<2.5 =31 =3 =-10
14<0.5 311<0.5 61<0.5333 328<0.5 =3 =19 131<0.3308 =-9 =17 125<2.5 275<0.5 =-3 =21 34<0.5 =44 =10 125<7.5 102<0.5 148<0.5 =-21 =17 131<0.08556 =-9 =12 131<0.08556 27<0.5 =-7 =3 3<0.5 =1 =25
262<0.5 349<0.282 139<0.5 356<0.5 =-8 =2 124<11.5 =14 =-11 126<25.5 124<13.5 =25 =6 46<0.5 =11 =-11 196<0.5 348<0.08196 10<0.5 =-19 =13 126<23.5 =-11 =19 257<1e-9 =-9 =30
259<0.5 131<0.2012 139<0.5 224<0.5 =-12 =11 337<0.5 =9 =-7 364<0.1144 315<0.5 =25 =-5 364<0.555 =5 =-12 126<18.5 304<1.44 224<0.5 =35 =-6 131<0.09234 =-11 =11 364<0.09518 379<0.2927 =-13 =9 122<1.946 =1 =22
262<0.5 357<0.5 7<0.2412 295<0.5 =4 =23 146<0.129 =10 =-12 315<0.5 59<0.5 =36 =-1 =-11 383<1e-9 128<0.5 387<0.1943 =0 =-16 7<0.6074 =-19 =7 16<0.5 =17 =-2
130<0.5 4<0.5 132<0.125 29<0.5 =-15 =20 364<0.555 =11 =-7 233<3.135 339<0.2872 =-1 =31 328<0.5 =5 =37 61<0.375 143<0.5 =34 =-1 370<0.5 241<0.5 =-11 =6 126<18.5 =8 =-1
61<0.5333 328<0.5 131<0.2012 58<0.5 =-4 =10 257<0.373 =15 =-10 139<0.5 315<0.5 =0 =27 9<0.03686 =48 =-6 127<0.4452 257<0.2847 278<0.5 =-12 =4 257<0.4549 =20 =-12 267<0.5 278<0.5 =-4 =15 =25
362<0.5 14<0.5 387<0.1088 280<0.5 =-7 =3 120<0.5 =0 =17 122<2.996 10<0.5 =-17 =4 57<0.5 =25 =-8 14<0.5 381<0.5 266<0.5 =37 =2 =-8 =-8
340<0.09922 259<0.5 3<0.5 352<0.5 =-13 =13 279<0.5 =7 =-5 351<0.2267 137<1e-9 =10 =-4 140<0.5 =24 =-3 143<0.5 304<1.44 234<0.5 =35 =-1 280<0.5 =6 =-10 351<0.1611 =-11 =1
124<10.5 146<0.64 256<0.07611 140<0.5 =12 =35 146<0.08333 =18 =-1 241<0.5 318<0.5 =-16 =6 256<0.2732 =10 =-16 146<0.4545 316<0.5 302<1.28 =-24 =9 28<0.5 =11 =-8 137<1.099 146<0.5714 =-3 =18 61<0.7 =-14 =2
340<0.09922 135<5.5 259<0.5 224<0.5 =-7 =15 340<0.0222 =10 =-14 268<0.5 146<0.75 =33 =-6 =-8 379<0.2694 27<0.5 379<0.2369 =21 =-4 379<0.2069 =-15 =6 135<0.5 379<0.3965 =-6 =18 =37
311<0.5 369<0.4053 7<0.2412 14<0.5 =3 =-12 146<0.129 =7 =-18 146<0.6818 305<0.5 =25 =4 315<0.5 =-13 =1 305<0.5 16<0.5 333<0.5 =27 =2 349<0.09603 =-9 =8 146<0.5 =0 =-11
379<0.2927 354<0.3955 139<0.5 349<0.01291 =-16 =-1 363<0.5 =-3 =22 124<10.5 341<0.5 =5 =21 349<0.02308 =-10 =7 6<1.5 124<9.5 56<0.5 =40 =6 379<0.3488 =-6 =7 137<2.944 137<1.946 =-2 =5 =-10
317<0.5 122<2.197 367<0.7946 275<0.5 =-15 =6 146<0.6 =19 =-3 74<0.5 57<0.5 =7 =-4 237<0.5 =28 =-8 256<0.06064 1<0.5 144<0.5 =-15 =6 3<0.5 =1 =28 295<0.5 274<0.5 =-23 =-3 122<2.89 =-8 =14
261<0.5 317<0.5 307<1e-9 126<21.5 =11 =0 282<0.5 =-11 =7 14<0.5 126<15.5 =10 =-7 307<0.1242 =-22 =-2 23<0.5 268<0.5 264<0.5 =-26 =-2 =7 126<20.5 =-5 =10
246<0.5 146<0.6818 61<0.5333 137<5.075 =8 =-11 146<0.5714 =-17 =8 61<0.6111 338<0.268 =-19 =3 137<1e-9 =20 =-10 279<0.5 361<0.5 124<11.5 =38 =2 258<0.5 =-8 =4 124<4.5 =4 =-11
30<0.5 124<10.5 57<0.5 35<0.5 =6 =-18 131<0.1167 =-13 =7 126<14.5 249<0.5 =-1 =38 9<0.1463 =-12 =3 245<0.5 274<0.5 135<1.5 =31 =7 370<0.5 =4 =-5 =-7
14<0.5 309<0.1112 146<0.2 256<0.3359 =15 =-6 354<0.3955 =-6 =5 233<2.197 =-5 143<0.5 =33 =2 379<0.312 224<0.5 120<0.5 =-19 =-2 372<2.197 =-6 =20 51<0.5 =28 =-5
369<0.6784 124<10.5 51<0.5 279<0.5 =2 =-13 354<0.3955 =-3 =15 364<0.144 303<0.36 =-15 =10 354<0.3955 =-7 =11 124<1.5 130<0.5 251<3.5 =-16 =-2 51<0.5 =23 =-2 143<0.5 251<4.5 =40 =5 =3
124<5.5 7<0.2412 305<0.5 128<1.5 =8 =-4 125<4.5 =25 =-11 130<0.5 103<0.5 =-15 =13 137<5.416 =18 =-6 125<6.5 127<0.6309 318<0.5 =-9 =8 248<0.5 =17 =-10 124<6.5 =-9 124<16.5 =28 =-7
146<0.129 124<9.5 251<1.5 257<1e-9 =-4 =21 39<0.5 =33 =-5 361<0.5 257<0.2578 =-22 =1 =12 253<0.4495 131<0.05208 295<0.5 =-8 =12 317<0.5 =6 =-9 =39
340<0.0364 307<1e-9 229<0.5 127<0.1489 =-5 =4 133<0.1429 =37 =-4 306<0.3222 309<0.27 =-19 =6 127<0.1489 =16 =-6 7<0.3797 136<1.5 307<0.005915 =33 =7 =-3 309<0.1112 7<0.6974 =-8 =11 =30
317<0.5 347<0.5 32<0.5 135<0.5 =-1 =7 365<0.08333 =-11 =11 120<0.5 348<0.2527 =-6 =12 135<3.5 =29 =0 135<0.5 93<0.5 255<0.5 =-22 =-5 =15 378<0.5 142<0.5 =-10 =7 233<3.135 =2 =25
317<0.5 351<0.8146 126<14.5 126<11.5 =-3 =21 127<0.6919 =-2 =16 146<0.5263 384<0.5756 =-7 =13 384<0.5301 =3 =33 0<0.5 357<0.5 248<0.5 =-19 =-2 127<0.37 =20 =-10 126<20.5 146<0.75 =25 =-9 146<0.64 =-15 =14
248<0.5 369<0.8729 317<0.5 351<0.4437 =-4 =10 31<0.5 =-17 =13 351<0.1182 38<0.5 =30 =2 351<0.4794 =-8 =9 348<0.01803 49<0.5 45<0.5 =19 =-7 322<0.5 =-18 =5 61<0.4483 384<0.604 =-7 =15 49<0.5 =-22 =-2
137<1.099 16<0.5 315<0.5 135<2.5 =5 =18 266<0.5 =-6 =11 384<0.604 255<0.5 =-15 =4 348<0.8222 =18 =-13 131<0.09234 248<0.5 368<0.8764 =-22 =1 135<0.5 =-13 =13 380<0.5 248<0.5 =17 =-2 =-12
259<0.5 311<0.5 279<0.5 125<4.5 =-2 =32 369<0.1827 =-12 =13 127<0.6919 233<2.197 =2 =24 =-12 304<1.01 349<0.1812 250<0.5 =12 =-10 139<0.5 =30 =5 7<1e-9 127<1e-9 =-7 =9 =-21
253<0.3628 35<0.5 354<0.3955 135<5.5 =-4 =18 10<0.5 =5 =30 234<0.5 135<2.5 =-22 =0 =4 135<2.5 =31 =6
369<0.8729 49<0.5 137<5.075 126<14.5 =12 =1 351<0.8146 =-14 =12 309<0.4472 351<0.8146 =-12 =4 388<0.5 =18 =-5 126<14.5 =-8 38<0.5 122<1.946 =0 =34 =-1
259<0.5 233<3.135 101<0.5 270<0.5 =-2 =-14 122<2.303 =-7 =25 122<2.197 54<0.5 =-17 =3 307<0.009728 =17 =-2 127<0.3936 270<0.5 9<0.1632 =-3 =23 122<2.565 =2 =30 313<0.5 385<0.5 =27 =-4 =-3
379<0.3488 328<0.5 364<0.3018 338<0.4095 =-2 =15 387<0.7054 =18 =-6 144<0.5 246<0.5 =1 =28 379<0.0568 =27 =-1 51<0.5 =28 128<0.5 =1 =-9
259<0.5 369<0.4053 14<0.5 22<0.5 =-4 =15 10<0.5 =-15 =14 146<0.6818 61<0.08333 =1 =27 102<0.5 =-16 =4 54<0.5 61<0.4483 146<0.5714 =27 =3 146<0.5 =-19 =24 349<0.008783 27<0.5 =0 =-13 387<0.06563 =17 =-4
30<0.5 7<0.2412 256<0.2087 124<9.5 =10 =-4 259<0.5 =-9 =8 187<0.5 284<0.5 =-11 =11 307<0.03253 =22 =-3 59<0.5 256<0.00856 363<0.5 =35 =5 28<0.5 =-3 =13 337<0.5 =-14 =8
339<0.1055 7<0.3797 13<0.5 316<0.5 =-2 =10 =28 337<0.5 254<0.5 =-7 =11 58<0.5 =-23 =-3 337<0.5 46<0.5 7<0.3588 =2 =-3 =36 303<0.97 251<2.5 =-12 =1 =12
340<0.02872 7<0.2412 256<0.07611 370<0.5 =8 =-4 317<0.5 =-2 =-18 46<0.5 358<0.5 =-22 =5 256<0.01863 =-12 =11 276<0.5 387<0.05961 122<2.565 =2 =29 358<0.5 =-9 =16 7<0.2412 =10 7<0.6974 =-16 =1
349<0.282 124<12.5 39<0.5 338<0.1149 =4 =-8 372<2.485 =-15 =7 125<4.5 318<0.5 =-14 =5 276<0.5 =-5 =24 133<0.5 7<0.2412 137<1e-9 =13 =33 125<1.5 =5 =-11 364<0.555 364<0.3018 =-6 =10 119<0.5 =-14 =0
233<3.135 143<0.5 338<0.4095 353<0.5 =-1 =24 58<0.5 =30 =-1 58<0.5 45<0.5 =-24 =7 348<0.01258 =-4 =16 14<0.5 125<1.5 281<0.5 =24 =4 257<0.2847 =8 =-10 324<0.5 350<0.7061 =-18 =0 =7
310<0.5 262<0.5 379<0.1635 244<0.5 =0 =-19 41<0.5 =14 =-6 379<0.3488 125<3.5 =-18 =-2 124<7.5 =16 =-1 57<0.5 348<0.03253 124<0.5 =0 =31 349<0.282 =-13 =15 270<0.5 =5 =-9
339<0.3403 246<0.5 351<0.8146 137<5.075 =-1 =-12 387<0.09664 =-13 =14 233<2.303 124<6.5 =-11 =3 124<7.5 =35 =1 303<1.27 =33 =5
74<0.5 233<3.135 295<0.5 354<0.3955 =-6 =2 136<0.5 =0 =23 128<1.5 124<7.5 =25 =-1 242<0.5 =-7 =8 273<0.5 7<0.1732 124<14.5 =20 =-1 347<0.5 =-7 =11 =-8
259<0.5 317<0.5 279<0.5 350<0.3037 =8 =-3 350<0.5976 =-10 =7 322<0.5 357<0.5 =-15 =10 328<0.5 =-4 =24 9<0.1346 270<0.5 9<0.04521 =6 =-9 53<0.5 =22 =-1 =24
365<0.2083 353<0.5 135<5.5 224<0.5 =-2 =9 126<14.5 =-8 =23 251<2.5 139<0.5 =2 =32 51<0.5 =-1 =1 337<0.5 46<0.5 370<0.5 =-6 =11 =30 349<1e-9 126<17.5 =-11 =1 =5
229<0.5 244<0.5 347<0.5 337<0.5 =2 =-5 364<0.555 =10 =-9 364<0.2272 7<0.4611 =-20 =0 =4 366<0.1814 22<0.5 125<1.5 =36 =4 =0 =0
311<0.5 350<0.8146 132<0.07143 119<0.5 =-3 =8 320<0.5 =-10 =6 233<1.946 132<0.2 =5 =-17 132<0.2 =2 =24 59<0.5 126<24.5 126<12.5 =-6 =30 124<2.5 =7 =-8 233<2.303 124<4.5 =-19 =-1 126<20.5 =-1 =13
379<0.3488 262<0.5 127<0.1489 146<0.08333 =10 =-3 127<0.2162 =18 =4 125<7.5 136<0.5 =-20 =-1 146<0.5714 =18 =-2 133<0.08333 146<0.6818 340<0.01958 =-2 =34 =0 =-2
379<0.3965 4<0.5 276<0.5 364<1e-9 =-6 =6 257<0.1629 =-19 =-1 233<2.398 310<0.5 =-4 =14 384<0.5154 =12 =-3 369<0.5133 =-1 =30
339<0.3403 246<0.5 359<0.5 343<0.5 =-3 =12 388<1.5 =23 =-2 241<0.5 372<1.946 =9 =-10 251<4.5 =28 =1 303<1.27 =27 =5
122<2.197 379<0.3965 364<0.2272 44<0.5 =-15 =7 360<0.5 =14 =-10 =17 140<0.5 349<0.05782 334<0.5 =-3 =9 364<0.555 =8 =-14 120<0.5 249<0.5 =-12 =17 334<0.5 =31 =-3
146<0.9167 122<2.303 385<0.5 315<0.5 =-2 =-16 338<0.134 =18 =-5 387<0.2183 146<0.2 =13 =3 233<3.135 =-15 =7 234<0.5 225<0.5 =-22 =-1 =0
379<0.2694 316<0.5 259<0.5 310<0.5 =-7 =11 127<0.5068 =3 =21 146<0.4545 124<6.5 =23 =-4 46<0.5 =-11 =9 122<2.565 307<0.02645 46<0.5 =-3 =13 =-11 146<0.75 315<0.5 =26 =-1 =-1
316<0.5 339<0.2134 320<0.5 385<0.5 =-4 =9 26<0.5 =14 =-10 340<0.02458 124<8.5 =28 =2 =5 251<3.5 242<0.5 367<0.5024 =-6 =14 122<2.485 =-1 =21 122<2.197 124<5.5 =6 =-8 377<0.5 =33 =0
316<0.5 304<0.35 61<0.8571 279<0.5 =3 =-5 331<0.5 =-18 =8 146<0.6818 130<0.5 =-21 =7 257<0.0712 =15 =-9 146<0.4545 61<0.375 304<0.52 =33 =-2 146<1e-9 =9 =-12 61<0.7368 139<0.5 =-12 =7 146<0.6 =-1 =23
316<0.5 16<0.5 358<0.5 369<0.01885 =1 =-9 257<0.01866 =3 =18 369<0.4053 61<0.05556 =7 =-17 126<19.5 =16 =-6 61<0.6111 257<0.2847 380<0.5 =19 =-7 126<17.5 =-16 =8 128<2.5 103<0.5 =-12 =2 =15
17<0.5 311<0.5 350<0.8146 125<1.5 =3 =-5 125<1.5 =0 =16 59<0.5 351<0.9046 =23 =-6 125<1.5 =-18 =6 307<0.1242 258<0.5 251<2.5 =-23 =-6 233<2.773 =4 =-6 =3
316<0.5 140<0.5 141<0.5 349<0.1532 =-2 =7 137<3.761 =-16 =8 367<0.4537 266<0.5 =19 =-7 372<2.398 =-12 =4 248<0.5 131<0.05208 137<1e-9 =6 =-14 367<0.06468 =19 =0 349<1e-9 258<0.5 =32 =8 349<0.09603 =-10 =16
317<0.5 279<0.5 125<4.5 273<0.5 =7 =-9 102<0.5 =32 =-6 350<0.5976 245<0.5 =-4 =-19 358<0.5 =16 =-8 135<1.5 340<0.04697 229<0.5 =-17 =9 386<0.5 =2 =18 340<1e-9 14<0.5 =18 =-9 135<3.5 =-1 =-14
141<0.5 310<0.5 13<0.5 311<0.5 =0 =10 279<0.5 =30 =2 367<0.3108 128<4.5 =31 =-4 127<0.5855 =-7 =8 318<0.5 249<0.5 273<0.5 =-23 =0 131<1e-9 =-10 =8 =6
261<0.5 310<0.5 262<0.5 372<4.484 =1 =15 313<0.5 =-12 =10 124<1.5 119<0.5 =-11 =4 124<10.5 =24 =5 224<0.5 331<0.5 124<19.5 =-23 =8 124<5.5 =-6 =16 124<7.5 =3 =25
13<0.5 362<0.5 359<0.5 338<0.1149 =0 =-10 387<0.7054 =21 =-1 256<0.1116 14<0.5 =22 =0 241<0.5 =-9 =4 123<0.5 =3 =28
39<0.5 379<0.2927 339<0.1055 32<0.5 =2 =-6 387<0.04147 =23 =1 387<0.07838 32<0.5 =22 =0 =-4 350<0.5976 353<0.5 267<0.5 =-18 =6 =10 279<0.5 348<0.4949 =-10 =0 =21
379<0.2069 317<0.5 9<0.2183 362<0.5 =0 =17 142<0.5 =17 =-7 140<0.5 334<0.5 =-16 =5 348<0.04188 =20 =-7 236<0.5 318<0.5 56<0.5 =20 =3 379<0.2694 =-6 =2 =-6
244<0.5 310<0.5 98<0.5 61<0.8571 =1 =-10 354<0.3955 =-4 =28 256<0.6061 340<0.0222 =23 =-4 =-11 348<0.1828 307<0.2313 =-21 =5 =4
338<1e-9 317<0.5 125<1.5 124<13.5 =14 =-3 122<2.485 =-4 =6 124<2.5 248<0.5 =-4 =23 369<0.4053 =-13 =14 257<0.04844 338<0.2861 304<1.22 =-15 =1 128<0.5 =0 =22 124<16.5 268<0.5 =-21 =2 =5
22<0.5 146<1e-9 387<0.07188 61<0.6667 =22 =-2 372<2.565 =-12 =0 349<0.1812 374<0.5 =-5 =15 133<0.5 =7 =-8 59<0.5 146<0.2414 364<0.19 =-6 =12 39<0.5 =24 =-6 131<1e-9 57<0.5 =13 =-9 9<0.1235 =-17 =3
256<0.3065 266<0.5 140<0.5 256<0.04473 =2 =-6 367<0.5024 =21 =-11 256<0.00856 233<1.792 =14 =-4 126<26.5 =24 =-5 318<0.5 349<0.2458 137<4.407 =-17 =4 336<0.5 =14 =-7 256<0.8436 128<1.5 =7 =-12 128<3.5 =34 =-4
259<0.5 256<0.8436 279<0.5 135<0.5 =-3 =6 301<0.5 =-3 =-15 45<0.5 321<0.5 =7 =-21 =10 136<0.5 45<0.5 7<0.3588 =20 =-1 =-11 120<0.5 364<0.05029 =0 =-17 135<2.5 =10 =-10
139<0.5 131<0.2012 304<0.38 224<0.5 =-3 =10 167<0.5 =-17 =8 261<0.5 366<0.9145 =9 =-6 336<0.5 =-10 =0 366<0.08436 336<0.5 102<0.5 =20 =-11 143<0.5 =3 =-14 336<0.5 366<0.5627 =-13 =4 366<0.1814 =-8 =12
304<1.44 279<0.5 125<4.5 257<0.4549 =3 =-16 39<0.5 =36 =-10 350<0.5976 328<0.5 =-10 =4 126<16.5 =-5 =12 2<0.5 4<0.5 61<0.2593 =12 =-4 =-4 348<0.09618 257<0.373 =-22 =-1 =3
146<0.8571 122<3.135 340<0.01958 302<1e-9 =0 =-12 38<0.5 =15 =-2 127<0.5855 302<0.71 =15 =-4 125<2.5 =-16 =5 348<0.2129 122<2.398 122<1.946 =-16 =6 125<4.5 =-24 =-5 282<0.5 349<0.6112 =11 =0 =-9
310<0.5 253<0.4495 235<0.5 118<0.5 =-2 =20 54<0.5 =-1 =20 =22 301<0.5 122<2.303 349<0.3403 =-12 =13 57<0.5 =36 =-2 354<1e-9 =5 122<2.996 =-9 =2
316<0.5 122<3.135 354<0.3955 259<0.5 =-12 =1 279<0.5 =3 =-7 131<0.143 256<0.07611 =15 =0 387<0.05961 =9 =-17 146<0.4286 61<0.375 122<2.996 =24 =-6 28<0.5 =7 =-14 61<0.4118 122<2.773 =-15 =3 122<2.197 =-6 =19
317<0.5 22<0.5 349<0.05782 224<0.5 =-4 =10 278<0.5 =4 =19 349<0.06988 241<0.5 =6 =37 133<0.2 =3 =-12 363<0.5 26<0.5 369<0.4053 =-16 =2 312<0.5 =13 =-4 367<0.4537 340<0.005036 =11 =-3 349<0.2115 =0 =-8
317<0.5 122<2.303 277<0.5 9<0.597 =-4 =16 137<4.407 =24 =1 144<0.5 369<0.8729 =5 =27 126<21.5 =2 =-15 135<4.5 128<1.5 140<0.5 =-6 =16 122<3.219 =-21 =-1 122<3.367 231<0.5 =-9 =6 257<1e-9 =-3 =32
383<1e-9 279<0.5 13<0.5 378<0.5 =0 =12 =26 351<0.8146 196<0.5 =-9 =14 364<0.1144 =14 =-3 119<0.5 142<0.5 =26 =2 275<0.5 =-8 =8
256<0.07611 137<2.944 122<3.135 260<0.5 =-4 =6 17<0.5 =16 =-9 126<18.5 9<0.03686 =12 =-12 306<0.2728 =-17 =4 9<0.1849 311<0.5 371<0.5 =-9 =9 122<2.89 =19 =-9 122<1.946 =1 =20
310<0.5 229<0.5 122<2.197 32<0.5 =-11 =12 32<0.5 =2 =-9 32<0.5 351<0.25 =27 =1 =-4 233<2.996 144<0.5 255<0.5 =25 =-3 312<0.5 =0 =-6 146<0.2667 =-6 =1
332<0.5 32<0.5 337<0.5 126<28.5 =6 =-5 34<0.5 =-5 =4 328<0.5 125<2.5 =-16 =-1 351<1e-9 =14 =-13 241<0.5 349<0.1332 1<0.5 =-21 =-1 =-3 =3
146<0.8571 256<0.3065 137<5.075 122<2.303 =-2 =6 256<0.1116 =-14 =10 349<0.2458 24<0.5 =-12 =6 146<0.3333 =-3 =22 349<0.09603 137<5.323 143<0.5 =-22 =1 257<0.02615 =8 =-3 257<1e-9 137<1e-9 =15 =-5 =-9
7<0.4001 338<0.4095 338<0.1149 20<0.5 =3 =-14 233<1.946 =4 =-17 28<0.5 =33 233<2.398 =7 =-8 4<0.5 7<0.6974 20<0.5 =-22 =8 61<0.6111 =11 =-7 61<0.7 7<0.5457 =6 =-11 333<0.5 =28 =-3
379<0.3488 51<0.5 33<0.5 311<0.5 =-7 =6 139<0.5 =15 =-10 369<0.0343 282<0.5 =6 =-5 382<0.5 =-11 =10 51<0.5 28<0.5 =31 =2 3<0.5 =-15 =1
253<0.3628 229<0.5 362<0.5 58<0.5 =-2 =5 241<0.5 =0 =22 350<0.2667 61<0.4118 =34 =1 =-9 253<0.5586 304<1.44 =9 =-1 =27
340<0.02872 235<0.5 74<0.5 366<0.5002 =-5 =5 126<18.5 =-7 =16 44<0.5 366<0.04254 =15 =-2 126<27.5 =-15 =6 305<0.5 136<1.5 146<0.7143 =19 =-4 366<0.1057 =-13 =9 146<0.2 252<0.5 =14 =-3 317<0.5 =-2 =-17
143<0.5 358<0.5 127<0.5418 135<5.5 =-1 =16 270<0.5 =14 =-10 127<0.6309 16<0.5 =19 =-10 366<0.01104 =3 =-17 233<3.135 127<0.3936 279<0.5 =-19 =-3 372<1.856 =13 =-10 372<1.54 120<0.5 =32 =-2 135<1.5 =-11 =0
261<0.5 61<0.5333 328<0.5 257<0.226 =3 =-8 135<1.5 =16 =2 211<0.5 369<0.8729 =-9 =15 328<0.5 =19 =-14 61<0.3333 328<0.5 =-22 =-1 275<0.5 61<0.5 =5 =-16 248<0.5 =19 =2
240<0.5 353<0.5 143<0.5 61<0.5 =3 =-5 58<0.5 =-16 =6 6<0.5 124<3.5 =3 =28 =-3 231<0.5 276<0.5 372<2.197 =30 =0 319<0.5 =-4 =5 =-6
256<0.3065 338<0.2084 348<0.2527 127<0.6919 =3 =22 384<0.4865 =-15 =-2 338<0.4095 388<0.5 =-18 =4 127<0.1178 =19 =-7 318<0.5 322<0.5 319<0.5 =-18 =0 125<2.5 =14 =-9 256<0.4777 =-9 127<0.2162 =26 =1
347<0.5 248<0.5 136<1.5 342<0.5 =0 =-10 23<0.5 =-16 =9 9<0.06801 276<0.5 =8 =-7 132<0.3333 =-14 =2 262<0.5 224<0.5 276<0.5 =14 =-1 =-12 235<0.5 122<2.197 =0 =-19 9<0.1632 =9 =-6
257<0.4549 61<0.08333 269<0.5 264<0.5 =-6 =13 120<0.5 =25 =-6 307<0.005915 317<0.5 =6 =-4 257<0.08676 =-8 =12 284<0.5 311<0.5 307<0.1695 =-16 =2 =2 =5
244<0.5 253<0.4495 229<0.5 256<0.07611 =3 =-2 256<0.00856 =-4 =30 =25 379<0.1775 348<0.2847 136<2.5 =-22 =-1 =3 142<0.5 =-2 =7
17<0.5 265<0.5 124<10.5 124<7.5 =0 =11 51<0.5 =2 =-15 28<0.5 57<0.5 =22 =0 =-6 51<0.5 6<0.5 =-21 124<9.5 =-4 =7 2<0.5 =-10 132<0.1 =-3 =12
39<0.5 338<0.1149 124<10.5 61<0.08333 =1 =8 61<0.5333 =-15 =1 342<0.5 371<0.5 =-14 =11 49<0.5 =19 =-5 222<0.5 124<15.5 127<0.7836 =-18 =4 356<0.5 =13 =-6 =17
277<0.5 127<0.4452 276<0.5 304<1.3 =1 =-16 25<0.5 =-12 =8 122<1.792 233<2.303 =6 =-19 366<0.08436 =15 =1 278<0.5 233<2.996 =30 =-1 233<2.303 368<0.8764 =-10 =0 =10
229<0.5 265<0.5 103<0.5 259<0.5 =-1 =5 270<0.5 =13 =-7 146<0.2414 =-7 270<0.5 =24 =-3 233<1.792 =-4 319<0.5 =27 =-1
118<0.5 126<19.5 128<2.5 136<0.5 =0 =9 126<17.5 =0 =-15 270<0.5 119<0.5 =-3 =7 16<0.5 =-19 =5 364<1e-9 307<0.03253 126<21.5 =38 =4 =-3 364<0.07644 =0 =-9
229<0.5 74<0.5 316<0.5 16<0.5 =0 =-10 34<0.5 =13 =-4 316<0.5 46<0.5 =25 =-4 364<0.1071 =-5 =19 363<0.5 364<0.08259 251<3.5 =-13 =6 =7 =30
146<0.9167 57<0.5 127<0.3936 16<0.5 =3 =-11 257<0.226 =14 =-12 369<0.4053 311<0.5 =-9 =7 133<0.1 =22 =-5 347<0.5 =-18 =3
146<0.1667 124<9.5 231<0.5 384<0.6825 =21 =-7 366<0.1814 =-13 =5 74<0.5 103<0.5 =-22 =3 =4 307<1e-9 124<1.5 127<1e-9 =-14 =0 379<0.1953 =2 =23 379<0.1635 331<0.5 =-19 =11 3<0.5 =-7 =13
127<0.5418 261<0.5 367<0.8568 309<1e-9 =-2 =12 251<2.5 =15 =2 242<0.5 5<0.5 =-18 =0 312<0.5 =8 =-6 34<0.5 367<0.403 333<0.5 =22 =-11 127<0.6919 =13 =-9 58<0.5 316<0.5 =-15 =1 =6
256<0.07611 146<0.8571 242<0.5 146<0.5714 =10 =1 367<0.7557 =3 =-23 9<0.07713 53<0.5 =-19 =6 251<1.5 =-9 =11 146<0.6 361<0.5 57<0.5 =-6 =-19 256<0.1774 =-11 =17 256<0.1524 146<0.64 =-8 =28 146<0.6818 =13 =-8
13<0.5 359<0.5 123<0.5 124<1.5 =-10 =4 235<0.5 =-5 =7 49<0.5 =20 =0 257<0.01866 =23 =0
146<0.8 61<0.7368 304<0.38 330<0.5 =5 =-15 347<0.5 =-12 =5 123<0.5 51<0.5 =-5 =12 146<0.75 =-16 =13 61<0.7 61<1e-9 120<0.5 =8 =-11 32<0.5 =-23 =-1 366<0.2781 369<1e-9 =30 =-4 384<0.6598 =-7 =2
328<0.5 311<0.5 264<0.5 74<0.5 =-4 =8 367<0.6058 =1 =27 135<1.5 251<2.5 =23 =-1 256<0.1524 =-11 =5 333<0.5 384<0.5756 304<1.44 =15 =-4 256<0.01863 =-11 =7 51<0.5 304<0.64 =-17 =4 126<19.5 =17 =-5
371<0.5 330<0.5 120<0.5 306<0.182 =-3 =18 42<0.5 =6 =-11 331<0.5 252<0.5 =-21 =1 =5 138<0.5 102<0.5 348<0.4949 =23 =-3 =-2 =-5
244<0.5 384<0.6825 127<0.7836 125<4.5 =0 =7 351<0.6182 =27 =-5 359<0.5 124<12.5 =-16 =0 =7 125<3.5 315<0.5 =-19 =1 124<3.5 124<1.5 =-3 =15 =-9
362<0.5 379<0.3488 127<0.3936 378<0.5 =-4 =5 270<0.5 =6 =-7 137<5.416 124<9.5 =19 =-1 =-5 333<0.5 379<0.1953 127<0.1489 =4 =25 =-4 146<0.2414 =1 =-6
379<0.3488 74<0.5 315<0.5 125<6.5 =-1 =16 328<0.5 =-11 =13 125<1.5 122<1.946 =-1 =24 360<0.5 =-8 =7 51<0.5 360<0.5 =28 =3 125<1.5 =-9 =2
229<0.5 315<0.5 233<2.197 58<0.5 =-6 =7 42<0.5 =4 =-7 34<0.5 233<2.303 =1 =-12 142<0.5 =-4 =19 372<2.079 146<0.4286 34<0.5 =-5 =11 =25 =-4
338<0.1149 379<0.1775 262<0.5 384<0.5756 =3 =-5 123<0.5 =2 =-16 340<0.01795 =-12 305<0.5 =20 =-3 338<0.4095 212<0.5 268<0.5 =-17 =6 123<0.5 =17 =-5 28<0.5 350<1e-9 =19 =-2 350<0.1611 =-10 =4
371<0.5 303<0.36 192<0.5 252<0.5 =1 =-9 102<0.5 =-21 =3 303<1.27 250<0.5 =22 =0 303<1.78 =-9 =3 372<12.67 233<2.89 278<0.5 =21 =0 241<0.5 =9 =-5 =-5
259<0.5 57<0.5 314<0.5 4<0.5 =7 =-7 248<0.5 =0 =10 278<0.5 320<0.5 =-14 =5 126<14.5 =-6 =17 273<0.5 61<0.8571 141<0.5 =13 =-9 4<0.5 =-1 =-13 61<0.08333 7<1e-9 =8 =-6 =-15
259<0.5 326<0.5 270<0.5 363<0.5 =-2 =7 16<0.5 =-14 =7 340<0.04697 361<0.5 =-22 =0 =6 270<0.5 47<0.5 280<0.5 =-4 =15 378<0.5 =-9 =9 122<2.89 38<0.5 =-8 =9 120<0.5 =37 =7
122<1.946 367<0.6651 126<14.5 136<0.5 =-7 =17 140<0.5 =-19 =5 342<0.5 372<2.639 =-8 =3 =17 17<0.5 372<1e-9 122<2.565 =9 =2 122<3.135 =-4 =9 319<0.5 342<0.5 =-15 =1 136<0.5 =-8 =8
32<0.5 124<10.5 256<0.3359 124<1.5 =-2 =8 124<0.5 =10 =-12 295<0.5 338<0.1244 =-8 =12 308<0.5 =19 =-8 277<0.5 222<0.5 284<0.5 =-14 =6 =11 =8
359<0.5 259<0.5 135<5.5 306<0.3823 =-3 =15 132<0.1 =16 =-10 146<0.64 61<0.5333 =7 =-16 61<0.6111 =2 =34 262<0.5 =22 =-4
119<0.5 256<0.2087 282<0.5 135<5.5 =-2 =19 144<0.5 =16 =-7 369<0.4053 9<0.1849 =-14 =8 379<0.2212 =-5 =16 256<0.8436 249<0.5 364<0.19 =-1 =15 364<0.05029 =25 =-5 127<0.2162 280<0.5 =-2 =34 367<0.1382 =-5 =6
371<0.5 105<0.5 83<0.5 317<0.5 =0 =-6 131<0.182 =-17 =2 136<0.5 3<0.5 =0 =28 =-3 350<0.3037 233<2.398 354<1e-9 =3 =-5 256<0.4777 =29 =3 350<0.8146 384<0.6598 =-11 =5 =12
317<0.5 136<1.5 124<1.5 235<0.5 =-6 =14 124<5.5 =9 =1 55<0.5 275<0.5 =-17 =5 275<0.5 =21 =-2 301<0.5 379<0.2069 211<0.5 =-18 =6 122<2.944 =-3 =13 136<1.5 122<2.485 =18 =-7 128<2.5 =27 =-8
141<0.5 139<0.5 122<2.303 302<1e-9 =-12 =4 9<1e-9 =-3 =7 364<1e-9 251<4.5 =12 =-11 364<0.1004 =-14 =7 249<0.5 46<0.5 122<3.367 =-21 =3 28<0.5 =-6 =12 348<0.01803 127<1e-9 =4 =-10 =22
45<0.5 328<0.5 212<0.5 379<0.3488 =-2 =15 379<1e-9 =21 =-9 61<0.6667 319<0.5 =19 =-4 61<0.9091 =-14 =14 143<0.5 24<0.5 379<0.144 =-22 =0 61<0.1176 =5 =-9 251<1.5 =9 =-3
7<0.2412 17<0.5 127<0.3936 316<0.5 =-1 =12 316<0.5 =12 =-6 146<0.1667 =1 146<0.8 =-17 =1 358<0.5 146<0.1667 7<0.6974 =-6 =23 301<0.5 =-6 =-20 146<0.5 270<0.5 =25 =-1 127<0.1489 =-8 =1
146<0.8571 35<0.5 146<0.75 146<0.1667 =6 =0 120<0.5 =24 =-4 126<25.5 127<0.5418 =-20 =0 =7 27<0.5 131<0.1238 =-23 233<1.946 =8 =-8 378<0.5 313<0.5 =-12 =10 321<0.5 =-3 =16
135<0.5 126<15.5 317<0.5 333<0.5 =18 =-5 126<14.5 =-16 =8 349<0.1812 368<0.5209 =-8 =15 349<0.4321 =10 =-5 264<0.5 61<0.3333 61<0.1923 =1 =12 126<20.5 =-7 =4 125<3.5 22<0.5 =27 =-6 102<0.5 =-10 =2
7<0.4001 0<0.5 332<0.5 146<0.8 =2 =-7 135<3.5 =-18 =1 7<0.054 124<2.5 =27 =2 =-10 146<0.1667 7<0.6974 349<0.06988 =-12 =11 14<0.5 =25 =-2 137<1.099 124<8.5 =-8 =15 138<0.5 =-17 =2
7<0.4001 330<0.5 127<0.3936 246<0.5 =0 =14 312<0.5 =-1 =12 128<1.5 =-18 126<17.5 =-3 =4 339<0.2134 306<0.3222 369<0.4053 =-21 =-3 276<0.5 =13 =-5 369<0.2946 =21 =-3
359<0.5 317<0.5 332<0.5 124<1.5 =-3 =3 135<0.5 =0 =-19 256<0.09375 333<0.5 =-3 =17 295<0.5 =-20 =6 133<0.5 =20 =0
143<0.5 279<0.5 14<0.5 364<0.0885 =2 =10 322<0.5 =-17 =3 379<0.1635 351<0.4437 =-10 =5 364<0.1004 =21 =-9 45<0.5 14<0.5 58<0.5 =-16 =-1 146<0.3684 =-11 =19 146<0.4545 146<0.3 =2 =-3 =19
127<0.3461 137<5.075 128<0.5 360<0.5 =6 =-7 279<0.5 =0 =-12 282<0.5 257<0.03682 =-21 =-3 137<5.416 =-8 =14 257<0.226 372<2.197 27<0.5 =17 =-1 124<7.5 =5 =-8 305<0.5 266<0.5 =-17 =2 372<1.638 =-1 =8
135<5.5 52<0.5 257<0.5879 257<0.373 =0 =18 251<5.5 =-16 =8 133<0.25 262<0.5 =-18 =1 =6 124<2.5 7<0.2412 41<0.5 =26 =5 251<1.5 =-6 =8 251<2.5 251<1.5 =1 =-12 2<0.5 =-6 =13
310<0.5 261<0.5 98<0.5 330<0.5 =1 =-13 338<0.1687 =23 =-4 102<0.5 140<0.5 =-16 =0 282<0.5 =-6 =17 131<0.1324 57<0.5 255<0.5 =26 =0 260<0.5 =-5 =4 364<0.2272 =-13 =10
344<0.5 266<0.5 256<0.06064 141<0.5 =3 =-14 33<0.5 =-5 =8 124<7.5 349<0.01291 =-11 =14 235<0.5 =25 =-1 7<0.054 257<0.3157 124<18.5 =21 =-1 =1 124<8.5 =-8 =4
7<0.4001 224<0.5 98<0.5 257<0.02615 =1 =-5 279<0.5 =22 =-2 132<0.09091 4<0.5 =-9 =16 132<0.25 =-15 =13 4<0.5 349<0.06988 197<0.5 =-18 =10 387<0.1155 =14 =-7 7<0.6074 275<0.5 =-2 =19 58<0.5 =-11 =4
259<0.5 256<0.8436 233<2.197 316<0.5 =-8 =6 139<0.5 =0 =7 257<0.08676 265<0.5 =-20 =3 233<2.485 =14 =-12 1<0.5 146<0.6818 233<2.398 =-10 =6 257<0.03682 =24 =-2 135<2.5 =30 =3
338<0.1934 340<0.01661 340<0.005036 224<0.5 =-2 =10 274<0.5 =-19 =10 317<0.5 9<0.1235 =21 =-10 146<0.129 =11 =-12 338<0.4095 311<0.5 267<0.5 =-23 =2 =5 340<1e-9 122<2.565 =17 =2 316<0.5 =-9 =2
317<0.5 28<0.5 387<0.06563 141<0.5 =10 =-10 337<0.5 =3 =-11 251<2.5 363<0.5 =-3 =8 41<0.5 =-11 =5 333<0.5 140<0.5 52<0.5 =-16 =12 3<0.5 =-4 =17 51<0.5 142<0.5 =22 =-2 251<1.5 =10 =-13
84<0.5 316<0.5 265<0.5 126<17.5 =2 =-4 267<0.5 =19 =-5 251<1.5 347<0.5 =-8 =9 144<0.5 =19 =-5 358<0.5 370<0.5 58<0.5 =29 =-3 354<0.3955 =-3 =3 =-5
310<0.5 146<0.8571 93<0.5 362<0.5 =-1 =10 302<1e-9 =22 =-4 27<0.5 265<0.5 =-20 =10 378<0.5 =-7 =13 326<0.5 302<0.59 128<4.5 =19 =-2 =-3 =-7
317<0.5 127<0.5418 284<0.5 246<0.5 =0 =15 278<0.5 =18 =-6 384<0.6212 302<0.78 =15 =-8 59<0.5 =-6 =11 248<0.5 55<0.5 30<0.5 =-16 =8 137<1.946 =16 =-5 258<0.5 49<0.5 =17 =-7 137<1e-9 =-11 =4
128<2.5 84<0.5 369<0.4053 339<0.2134 =-1 =18 301<0.5 =18 =-1 304<1e-9 47<0.5 =24 =0 146<0.7143 =-9 =4 40<0.5 6<1.5 127<0.6919 =-10 =6 379<0.185 =13 =-6 366<1e-9 127<0.1727 =-10 =3 =23
304<1.44 143<0.5 279<0.5 327<0.5 =4 =21 360<0.5 =1 =-13 341<0.5 132<0.09091 =-15 =0 321<0.5 =-5 =10 315<0.5 348<0.09618 344<0.5 =-21 =3 =-1 =5
126<9.5 26<0.5 356<0.5 336<0.5 =-12 =8 127<0.2995 =0 =18 257<1e-9 =-1 =35 240<0.5 126<12.5 119<0.5 =-14 =1 234<0.5 =2 =-6 122<2.197 =-4 131<0.1561 =24 =-2
7<0.2412 302<0.42 103<0.5 275<0.5 =-1 =4 31<0.5 =14 =-8 385<0.5 348<0.004922 =12 =-4 128<0.5 =36 =1 369<0.2317 366<0.5627 310<0.5 =-19 =4 =7 276<0.5 54<0.5 =14 =-1 102<0.5 =-17 =6
7<0.2412 141<0.5 340<0.008931 0<0.5 =2 =14 51<0.5 =19 =-3 38<0.5 387<0.1943 =-14 =3 372<2.251 =-3 =10 250<0.5 358<0.5 340<0.1705 =-12 =3 7<0.3456 =-9 =13 340<0.01324 340<0.007969 =5 =-8 51<0.5 =17 =-4
61<0.8571 310<0.5 245<0.5 230<0.5 =1 =-12 281<0.5 =0 =-12 145<0.5 61<0.1538 =0 =19 =-9 22<0.5 137<4.97 322<0.5 =-21 =-1 128<0.5 =-5 =9 139<0.5 =-4 =22
122<2.303 356<0.5 364<0.06736 128<1.5 =6 =-10 249<0.5 =26 =-9 32<0.5 9<0.1463 =-13 =3 364<1e-9 =16 =-13 356<0.5 379<0.1953 122<2.565 =8 =-9 126<14.5 =-7 =12 245<0.5 29<0.5 =8 =-4 122<2.485 =13 =-12
309<0.567 338<0.1687 134<0.5 251<4.5 =3 =-6 125<6.5 =-10 =10 134<0.5 268<0.5 =-14 =5 =9 131<0.4428 =23 384<0.6314 =1 =-5
229<0.5 387<0.2183 349<0.282 127<0.6919 =0 =12 334<0.5 =16 =-3 124<19.5 127<0.4718 =-1 =-14 =9 123<0.5 =-6 124<13.5 51<0.5 =1 =27 =0
122<2.303 137<2.197 127<0.6919 291<0.5 =-8 =12 312<0.5 =-7 =13 307<0.009728 312<0.5 =-4 =18 137<3.611 =4 =-14 363<0.5 246<0.5 122<2.89 =-4 =3 131<0.1 =21 =-7 279<0.5 256<0.09375 =16 =1 146<0.1667 =12 =-12
60<0.5 143<0.5 309<0.2013 339<0.2872 =1 =17 384<0.6983 =15 =-5 328<0.5 257<0.2847 =-11 =5 248<0.5 =19 =-4 =-15
61<0.5333 17<0.5 7<0.2412 242<0.5 =2 =14 61<0.2593 =-9 =5 322<0.5 364<0.2272 =-18 =-2 =0 266<0.5 383<1e-9 357<0.5 =-9 =10 307<0.02645 =24 =-3 384<0.604 61<0.6111 =-6 =17 =-10
122<1.946 125<6.5 331<0.5 259<0.5 =-19 =-1 235<0.5 =-7 =16 387<0.1023 119<0.5 =-9 =8 =15 83<0.5 261<0.5 13<0.5 =2 =21 125<1.5 =4 =-15 351<0.4794 307<1e-9 =-21 =1 =1
57<0.5 122<2.197 131<0.4428 138<0.5 =-11 =11 349<0.1332 =-4 =12 83<0.5 42<0.5 =6 =-6 49<0.5 =-16 =0 384<0.5301 146<0.2667 126<19.5 =7 =-8 131<0.182 =-15 =5 384<0.6825 125<1.5 =15 =0 131<0.08556 =1 =-13
377<0.5 378<0.5 383<1e-9 93<0.5 =-2 =15 122<1.946 =-5 =18 127<0.4718 224<0.5 =20 =-3 3<0.5 =9 =-13 241<0.5 182<0.5 349<0.3403 =-15 =5 =6 322<0.5 127<0.3236 =-10 =3 122<2.708 =1 =17`),
  likeness: {
    claims: parseLine(`any	-3811
around	831
both negated or none	336
both rumours	219
both tell breach	-34
both tell else	174
both tell ransom	-362
both tell telling	7
classes	462
covers the shorter	1103
lead	410
names	343
no words	-464
one denies	-755
other number	29
rare word	396
rare words	1320
same data	278
same name	673
same name around	146
same number	820
same object	409
same predicate	125
same speaker	713
short	20
speakers of one kind	111
telling words	22
two rare words	405
words	635
words of the same speaker	392`),
    denials: parseLine(`any	-476
around	678
both negated or none	-72
both tell breach	325
both tell else	-274
classes	154
covers the shorter	402
lead	162
no words	-210
rare word	68
rare words	555
same name around	-207
same object	450
same predicate	89
short	18
speakers of one kind	102
telling words	30
words	524
words of the same speaker	524`),
  },
};
