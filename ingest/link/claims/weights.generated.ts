/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5144 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	208
AUTHOR lead	141
accuses	-13
answerer denies there	-13
answerer speaks there	21
answers another	-258
answers here	-135
answers what is not told there	-765
any	-2621
around	368
both authenticity	230
both concealment	321
both culprit	71
both demand	768
both deny	-341
both fault	232
both negated	-334
both origin	-733
both outage	478
both payment	-41
both publication	-596
both sale	431
both taking	306
both telling	152
breach general outsider	-111
breach many data outsider	209
breach no data word in denial	48
breach no name	49
breach outsider	204
breach outsider same name	-170
breach same name	390
breach same name around	346
breach specific data	-159
breachy, ALLEGES	200
breachy, ASSERTS	151
breachy, CONFIRMS	-312
breachy, DENIES	-70
breachy, PARTLY_DENIES	-29
breachy, lead	262
breachy, negated	-285
breachy, of AGENCY	80
breachy, of ATTACKER	61
breachy, of AUTHOR	-246
breachy, of MEDIA	106
breachy, of UNNAMED	-411
by AGENCY	22
by AGENCY, not of AGENCY, breachy	-111
by ATTACKER	-459
by AUTHOR	-30
by MEDIA	-464
by PERSON	15
by UNNAMED	-269
claim about credential	53
claim about data	-89
claim about health	13
claim about identity	-92
claim about machine	-290
claim about money	271
claim about people	-78
claim about ransom	-687
claim at	-621
claim by accept	-112
claim by accord	274
claim by accus	470
claim by acknowledg	-434
claim by add	191
claim by admitt	-370
claim by agre	-475
claim by alleg	473
claim by are	960
claim by ask	-583
claim by assert	275
claim by back	-108
claim by been	386
claim by believ	-663
claim by boast	455
claim by bore	-49
claim by call	-279
claim by claim	632
claim by conced	-356
claim by confirm	-438
claim by credit	-182
claim by demand	-42
claim by den	-430
claim by deni	-287
claim by describ	325
claim by dismiss	583
claim by disput	-209
claim by fear	155
claim by find	163
claim by found	-476
claim by ha	-668
claim by had	503
claim by have	-121
claim by inform	-652
claim by insist	-539
claim by is	-232
claim by it	-691
claim by link	-276
claim by maintain	121
claim by not	144
claim by of	570
claim by offer	-238
claim by on	109
claim by out	-631
claim by post	842
claim by purport	417
claim by put	-188
claim by read	718
claim by reject	258
claim by repli	321
claim by report	484
claim by said	31
claim by say	354
claim by show	-5
claim by stat	562
claim by state	-345
claim by stress	92
claim by submitt	172
claim by suggest	378
claim by suspect	194
claim by tell	69
claim by that	-87
claim by the	486
claim by thought	-27
claim by to	-158
claim by told	-237
claim by took	-464
claim by tweet	-360
claim by understood	-220
claim by wa	-630
claim by would	-104
claim by writ	272
claim by wrot	923
claim exposed	212
claim gives an amount	115
claim is recalled	-194
claim length	176
claim opens its side	-194
claims before it	-24
claims of its side	7
claims there	-18
classes	453
closer claims	-20
closest	100
closest via	325
covered	583
covers the claim	-361
covers the denial	-411
data word shared	-231
data words of the claim	93
days	-51
denial about credential	153
denial about data	234
denial about health	261
denial about identity	-240
denial about machine	-5
denial about money	-318
denial about people	-175
denial about ransom	-483
denial at	-508
denial by a	-573
denial by accept	675
denial by accord	-168
denial by add	109
denial by admitt	-482
denial by agre	413
denial by answer	-119
denial by argu	-221
denial by assert	154
denial by assur	-318
denial by away	-164
denial by back	365
denial by be	-193
denial by call	157
denial by claim	276
denial by clarifi	274
denial by conced	-289
denial by conclud	-443
denial by contend	327
denial by contest	-181
denial by contradict	-106
denial by correct	-248
denial by den	-264
denial by deni	351
denial by depon	67
denial by describ	-209
denial by did	-313
denial by different	-206
denial by disagre	139
denial by dismiss	23
denial by disown	-7
denial by disput	19
denial by doe	325
denial by establish	274
denial by exonerat	-405
denial by explain	-291
denial by find	-397
denial by found	-139
denial by grant	-356
denial by guilt	-77
denial by ha	88
denial by had	151
denial by have	74
denial by inform	229
denial by insist	-243
denial by is	308
denial by issu	-216
denial by it	23
denial by known	-196
denial by let	-196
denial by maintain	-100
denial by mov	-250
denial by no	-137
denial by none	-146
denial by not	154
denial by noth	86
denial by of	-17
denial by on	-140
denial by out	105
denial by persuad	290
denial by plead	-77
denial by point	-80
denial by react	-282
denial by read	-75
denial by reiterat	-697
denial by reject	131
denial by repeat	-42
denial by repli	-426
denial by rul	237
denial by said	158
denial by say	143
denial by scotch	-502
denial by sinc	101
denial by spok	198
denial by stat	-529
denial by state	-216
denial by stor	-206
denial by stress	-633
denial by submitt	-591
denial by suggest	-279
denial by tell	652
denial by testifi	-463
denial by that	-218
denial by to	-90
denial by told	252
denial by wa	-355
denial by went	-174
denial by wish	-248
denial by withdrawn	-121
denial by would	86
denial by writ	165
denial by wrot	709
denial contrasts	-493
denial gives a number	-169
denial is recalled	-85
denial narrows	-38
denial of authenticity	96
denial of concealment	197
denial of culprit	-68
denial of demand	175
denial of fault	-99
denial of harm	477
denial of holding	38
denial of origin	41
denial of outage	92
denial of payment	-285
denial of publication	-130
denial of safety	479
denial of sale	-135
denial of taking	114
denial of telling	35
denial opens with none	-62
denials of the side	-16
denied there	-223
denied there by the same side	531
denies others there	-85
first	-242
further than the closest claim	-369
further than the closest denial	-298
general, breachy	-81
it ALLEGES	574
it ASSERTS	10
it CONFIRMS	-262
it DENIES	-386
it PARTLY_DENIES	157
it authenticity	171
it concealment	613
it culprit	161
it demand	-63
it fault	-128
it harm	50
it origin	117
it outage	-130
it payment	104
it sale	-251
it taking	-75
it telling	-143
its denials there	280
its sentence names the answerer	199
its speaker denies	-283
its speaker speaks here	34
kind breach>breach	-92
kind breach>else	-30
kind breach>fault	180
kind breach>ransom	221
kind breach>telling	-212
kind else>breach	54
kind else>else	297
kind else>fault	-415
kind else>ransom	93
kind else>telling	-158
kind ransom>breach	123
kind ransom>else	186
kind ransom>ransom	-61
kind ransom>telling	-297
kind telling>breach	164
kind telling>else	135
kind telling>fault	237
kind telling>ransom	-348
kind telling>telling	-157
later than 100 days	-32
lead	-33
likely answers here	-67
likely denied there	78
likely denied there by anybody	-504
many data words	-108
more over its own denial	504
more over what it answers	86
mutually closest	-138
names	120
names its speaker	725
names the answerer	488
negated	121
no predicate	141
no words	-251
of AGENCY	-144
of ATTACKER	532
of AUTHOR	-666
of MEDIA	199
of PERSON	173
of UNNAMED	484
one document	22
only denial authenticity	62
only denial concealment	12
only denial culprit	-114
only denial demand	-571
only denial fault	-238
only denial harm	-130
only denial origin	244
only denial outage	-388
only denial payment	-290
only denial publication	30
only denial sale	-444
only denial taking	-8
only denial telling	-26
other number	63
other object	6
other predicate	-86
over another's denial	260
over its own denial	410
over what it answers	1386
partly	154
points	-192
points at a rumour	187
points at media	475
ransom both, outsider	268
rare word	-167
rare word around	363
rare words	-281
rare words around	726
rarest word	619
rarity of words	-48
safe, breachy	470
safe, taking	295
said again here	310
same data	-231
same day	58
same name	346
same name around	139
same number	1512
same object	113
same predicate and object	-12
says safe	116
says untrue	112
sentence words	-363
share of its denials there	247
share of the claims	878
share of the denials	445
share over its own denial	212
share over what it answers	1090
short	-71
specific data shared	958
telling words	-19
two rare words	-86
two words	762
undated	138
unreal	-139
untrue, breachy	-40
untrue, taking	241
via	1387
via breach, breachy	-23
via breach, breachy, outsider	-376
via number	186
via same speaker	655
weightiest	424
within 14 days	127
within 3 days	-20
words	-889
words of these two alone	-335`),
  forest: parseForest(`-2.513
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by on	claim by out	claim by post	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by tweet	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
371<0.03334 31<0.5 38<0.5 14<0.5 =-12 =-26 47<0.5 =-7 =25 45<0.5 14<0.5 =68 =-1 96<0.5 =0 =-5 321<0.5 376<3.561 14<0.5 =63 =2 14<0.5 =164 =41 14<0.5 137<0.25 =-3 =24 141<4.317 =-23 =0
353<0.06993 128<2.5 28<0.5 139<5.5 =-1 =52 342<0.1578 =69 =2 315<0.5 28<0.5 =-20 =-2 260<0.3065 =28 =-10 321<0.5 14<0.5 265<0.5 =104 =2 355<0.8146 =-3 =37 126<3.135 0<0.5 =-20 =9 132<0.5 =31 =-6
137<0.125 305<0.5 14<0.5 131<1e-9 =-15 =-1 129<7.5 =-24 =-4 25<0.5 33<0.5 =4 =41 49<0.5 =56 =-2 14<0.5 305<0.5 137<0.4 =27 =83 137<0.1429 =6 =96 129<3.5 137<0.25 =-1 =-18 306<1e-9 =46 =-9
355<0.2267 305<0.5 3<0.5 263<0.5 =-22 =-3 279<0.5 =-10 =5 263<0.5 320<0.5 =-7 =37 308<1.44 =71 =-2 263<0.5 320<0.5 16<0.5 =26 =-9 355<0.4794 =10 =107 376<1.768 =4 =110
376<1.768 305<0.5 368<0.3018 28<0.5 =-17 =-2 =33 28<0.5 139<5.5 =-3 =49 308<0.84 =42 =-2 16<0.5 378<0.5 376<2.89 =37 =-6 376<12.67 =85 =7 49<0.5 376<4.484 =-4 =36 253<0.5 =-20 =1
370<0.2781 31<0.5 373<0.8766 38<0.5 =-13 =9 130<12.5 =5 =86 38<0.5 260<0.2457 =25 =-4 150<0.7143 =75 =3 391<0.7054 376<3.561 142<0.5 =33 =-11 246<0.5 =88 =21 4<0.5 370<0.5627 =4 =-18 =20
355<0.2755 373<0.8766 14<0.5 284<0.5 =-14 =8 344<0.04855 =-27 =13 321<0.5 =78 =6 321<0.5 319<0.5 14<0.5 =72 =18 355<0.9046 =-2 =36 14<0.5 344<0.01696 =1 =21 7<0.1654 =-22 =4
9<1e-9 344<0.1003 33<0.5 3<0.5 =-22 =-5 344<1e-9 =38 =-4 280<0.5 134<0.5 =24 =82 316<0.5 =5 =-7 14<0.5 370<0.2781 24<0.5 =12 =50 16<0.5 =60 =-1 323<0.5 3<0.5 =-20 =-1 9<0.1344 =-8 =41
352<0.02431 315<0.5 41<0.5 383<0.3106 =-11 =30 139<2.5 =3 =50 39<0.5 3<0.5 =-6 =52 =-11 321<0.5 124<0.5 352<0.3199 =3 =49 383<0.1133 =61 =15 352<0.05254 341<0.5 =19 =-3 383<0.1846 =-18 =13
353<0.09613 305<0.5 30<0.5 322<0.5 =-15 =11 =34 325<0.5 257<0.3 =-5 =42 265<0.5 =26 =-15 391<0.7054 353<0.282 305<0.5 =12 =44 265<0.5 =56 =0 377<0.5 388<0.6983 =26 =-5 =-17
353<0.02308 373<0.6907 263<0.5 139<5.5 =-15 =32 342<0.1655 =21 =-19 147<0.5 33<0.5 =58 =2 =-4 266<0.5 353<0.282 124<0.5 =2 =34 147<0.5 =65 =2 358<0.402 373<0.4122 =-22 =6 388<0.604 =-10 =20
353<0.05787 128<4.5 31<0.5 58<0.5 =-3 =22 130<23.5 =47 =-3 135<0.08573 362<0.5 =-19 =6 126<3.045 =-9 =30 14<0.5 368<0.1645 61<0.375 =37 =0 265<0.5 =60 =-2 126<2.996 130<23.5 =-20 =3 351<0.5 =26 =-6
353<1e-9 344<0.06521 4<0.5 263<0.5 =-24 =4 139<2.5 =-4 =26 134<0.5 253<0.5 =-1 =21 =56 263<0.5 264<0.5 354<0.8146 =-17 =12 362<0.5 =17 =54 7<0.05061 332<0.5 =65 =1 4<0.5 =-11 =12
263<0.5 353<0.09613 344<0.1003 255<1.5 =-17 =-4 383<0.2683 =-2 =53 321<0.5 391<0.1088 =13 =36 383<0.122 =-22 =18 342<0.1168 321<0.5 63<0.5 =52 =4 274<0.5 =-2 =33 342<0.3836 342<0.192 =7 =-20 =26
135<1e-9 141<1.099 14<0.5 123<0.5 =2 =29 267<0.5 =-23 =-2 281<0.5 344<0.02961 =-23 =-1 141<5.075 =27 =-8 14<0.5 123<0.5 135<0.4428 =12 =40 7<0.4688 =44 =6 344<0.06521 127<0.5 =2 =-19 364<0.5 =24 =-7
9<0.08674 373<0.6907 143<0.5 263<0.5 =-15 =7 128<9.5 =20 =-11 150<0.6818 128<0.5 =9 =64 128<6.5 =-10 =4 266<0.5 354<0.3585 128<3.5 =31 =-2 228<0.5 =39 =5 104<0.5 228<0.5 =-13 =10 128<7.5 =30 =-6
128<5.5 263<0.5 282<0.5 139<5.5 =-1 =38 284<0.5 =4 =45 7<0.05061 254<0.5 =47 =-6 131<0.279 =-12 =15 354<0.5439 344<0.1003 282<0.5 =-15 =9 131<0.1489 =33 =1 260<0.04473 49<0.5 =29 =-9 136<0.25 =-14 =12
28<0.5 388<0.3851 373<0.6907 3<0.5 =-20 =-6 139<3.5 =38 =-4 311<0.01056 16<0.5 =17 =-6 362<0.5 =-20 =14 311<1e-9 283<0.5 24<0.5 =20 =44 127<0.5 =-8 =23 237<1.609 311<0.08521 =2 =30 307<1e-9 =-19 =13
358<0.402 344<0.06521 257<0.3584 362<0.5 =-16 =9 =42 61<0.6571 141<5.403 =29 =-3 126<2.398 =-9 =4 353<0.02308 61<0.5714 245<0.5 =1 =27 242<0.5 =-15 =16 9<0.09348 61<0.3333 =27 =0 266<0.5 =40 =11
263<0.5 354<0.5976 309<0.5 315<0.5 =-11 =17 284<0.5 =-5 =30 284<0.5 141<1e-9 =-17 =18 265<0.5 =34 =-12 141<1e-9 123<0.5 57<0.5 =9 =39 145<0.5 =52 =7 342<0.1168 116<0.5 =12 =-12 315<0.5 =-13 =8
135<1e-9 284<0.5 144<0.5 299<0.5 =-20 =7 309<0.5 =-1 =30 305<0.5 4<0.5 =-15 =0 245<0.5 =7 =32 31<0.5 322<0.5 368<0.03586 =18 =3 7<0.05061 =39 =-2 =41
128<5.5 28<0.5 368<0.1004 144<0.5 =-4 =27 392<0.5 =27 =-2 265<0.5 283<0.5 =38 =10 =-12 373<0.6907 368<0.09507 362<0.5 =-16 =8 266<0.5 =12 =-15 136<0.125 =42 =0
14<0.5 141<1.099 353<0.02308 49<0.5 =12 =-13 104<0.5 =26 =5 372<1e-9 353<0.1811 =-15 =24 141<4.407 =45 =2 355<0.4794 129<10.5 314<0.5 =-22 =1 =15 137<0.5 137<0.1667 =-5 =26 =-20
320<0.5 353<1e-9 282<0.5 237<3.135 =-12 =8 129<1.5 =-3 =30 33<0.5 61<0.3333 =12 =-3 61<0.6111 =35 =-1 150<0.4286 61<0.375 306<0.88 =63 =12 252<0.5 =-12 =12 355<0.5439 46<0.5 =-15 =16 =33
9<0.09348 373<0.6907 14<0.5 358<0.402 =-9 =7 131<0.3448 =-25 =-7 383<0.1947 261<0.02616 =14 =-5 9<1e-9 =50 =2 358<0.402 360<0.5 266<0.5 =19 =-8 368<0.08217 =13 =-21 252<0.5 40<0.5 =34 =1 131<0.1178 =-8 =16
282<0.5 355<0.8146 128<10.5 143<0.5 =-5 =13 72<0.5 =-15 =12 391<0.7054 341<0.5 =31 =4 131<0.7836 =9 =-15 126<2.89 128<11.5 3<0.5 =-1 =47 9<0.07174 =-7 =20 326<0.5 370<0.3109 =-8 =15 =19
355<0.8146 61<0.2593 358<0.402 362<0.5 =-7 =29 127<0.5 =6 =21 123<0.5 358<0.1286 =-18 =-6 127<0.5 =20 =-2 61<0.375 274<0.5 368<0.555 =40 =-1 61<0.1538 =-9 =8 358<0.402 286<0.5 =-9 =7 368<0.1645 =0 =29
358<0.402 343<0.2497 31<0.5 143<0.5 =-15 =1 61<0.6111 =25 =-5 =39 283<0.5 61<0.5333 237<2.398 =14 =36 131<0.4175 =-3 =25 131<0.3448 351<0.5 =-11 =16 260<0.3065 =17 =-11
135<0.05208 266<0.5 6<0.5 144<0.5 =-1 =23 146<0.5 =-19 =8 126<3.367 239<0.5 =-24 =-2 132<0.5 =17 =-4 16<0.5 362<0.5 353<0.1524 =4 =19 370<0.7858 =36 =-2 6<0.5 38<0.5 =-18 =2 317<0.5 =-5 =23
362<0.5 131<0.3697 366<0.5 343<0.3347 =-7 =35 311<0.01056 =32 =-9 358<0.402 308<0.9 =-4 =25 319<0.5 =25 =4 14<0.5 125<0.5 132<1.5 =32 =11 =0 314<0.5 311<0.1107 =-14 =1 =11
320<0.5 358<0.402 383<0.1774 144<0.5 =-17 =5 150<0.7143 =12 =-13 322<0.5 312<0.5 =-1 =15 135<1e-9 =10 =36 150<0.4286 141<5.318 14<0.5 =38 =-7 =-12 135<0.05208 4<0.5 =-14 =5 383<0.09016 =23 =0
14<0.5 131<1e-9 368<0.1071 284<0.5 =-15 =1 124<0.5 =2 =26 128<6.5 129<7.5 =19 =-17 131<0.4448 =-6 =10 129<7.5 104<0.5 228<0.5 =-22 =1 128<5.5 =14 =-11 341<0.5 128<13.5 =33 =-5 124<0.5 =-10 =9
358<0.1286 344<0.02961 131<1e-9 137<0.1429 =-21 =2 28<0.5 =-9 =15 383<0.2064 27<0.5 =4 =-13 126<2.303 =-11 =29 283<0.5 128<10.5 52<0.5 =24 =-11 137<0.4 =-3 =23 352<0.1128 126<2.944 =-15 =7 323<0.5 =1 =22
30<0.5 320<0.5 123<0.5 3<0.5 =-14 =-2 7<0.3897 =12 =-12 150<0.5294 6<1.5 =31 =3 337<0.5 =-11 =9 278<0.5 150<0.75 9<0.1344 =44 =4 =-3 358<1e-9 =11 =-9
344<0.1709 358<0.402 362<0.5 135<0.09255 =-15 =-1 126<3.135 =3 =24 131<0.1489 263<0.5 =-4 =12 130<21.5 =21 =4 306<0.48 =-6 383<0.2064 126<2.996 =13 =-8 =49
266<0.5 252<0.5 150<0.1667 61<0.3 =32 =-6 358<0.402 =-12 =4 128<6.5 150<0.7143 =30 =-8 320<0.5 =-5 =24 383<0.344 133<0.5 262<0.5 =-22 =-4 358<0.402 =-16 =11 =39
135<1e-9 143<0.5 3<0.5 322<0.5 =-23 =1 126<2.303 =-16 =1 131<1e-9 356<0.5 =-9 =18 319<0.5 =25 =-4 124<0.5 131<0.3697 376<4.484 =-8 =18 368<0.03586 =35 =6 150<0.6818 61<0.6571 =23 =-12 61<0.6111 =-11 =21
128<5.5 4<0.5 354<0.7061 139<3.5 =-11 =15 266<0.5 =26 =-4 129<6.5 265<0.5 =17 =-16 235<0.5 =-19 =6 362<0.5 391<0.1943 387<1e-9 =-11 =23 354<0.5439 =-4 =18 139<1.5 139<0.5 =0 =29 128<13.5 =-13 =6
28<0.5 344<0.03756 263<0.5 264<0.5 =-17 =-4 61<0.1538 =30 =2 150<0.4545 280<0.5 =33 =-5 61<0.1923 =-15 =14 61<0.4118 150<0.4545 7<0.5982 =32 =2 260<0.1283 =-7 =13 150<0.3684 368<0.08849 =-20 =6 139<0.5 =-3 =22
320<0.5 353<0.282 128<10.5 347<0.5 =-1 =23 74<0.5 =-16 =12 266<0.5 104<0.5 =26 =-8 127<0.5 =12 =-16 3<0.5 353<0.1328 344<0.1709 =-9 =19 128<1.5 =4 =28 128<5.5 261<0.1978 =36 =-1 278<0.5 =9 =-7
74<0.5 31<0.5 353<0.282 126<2.197 =-15 =-3 143<0.5 =16 =-3 45<0.5 59<0.5 =24 =4 =-8 261<0.2579 306<0.39 61<0.7 =36 =2 126<2.708 =-11 =19 332<0.5 =-15 =6
266<0.5 361<0.5 368<0.1436 128<11.5 =3 =-10 16<0.5 =18 =-1 215<0.5 =36 =5 373<0.2039 376<2.079 381<0.5 =-22 =-2 323<0.5 =-13 =13 2<0.5 344<0.01808 =-3 =39 277<0.5 =-9 =1
383<0.2064 358<0.402 343<0.1299 130<15.5 =-1 =-16 257<0.3 =5 =37 9<0.1344 130<14.5 =22 =0 132<2.5 =21 =-4 373<0.1806 383<0.2191 =6 =-20 308<1.44 40<0.5 =37 =-4 =-6
263<0.5 320<0.5 373<0.6907 3<0.5 =-15 =-2 61<0.1176 =-6 =34 255<1.5 353<0.09613 =-3 =15 117<0.5 =23 =-6 61<0.8571 342<0.1655 228<0.5 =25 =-4 342<0.3836 =-8 =14 49<0.5 =-15 =2
74<0.5 315<0.5 373<0.8766 321<0.5 =-1 =-13 306<0.96 =26 =-4 129<2.5 144<0.5 =-3 =20 16<0.5 =37 =2 141<1.609 61<0.8148 317<0.5 =34 =2 =-4 311<0.04594 285<0.5 =-5 =18 =-15
263<0.5 150<0.6818 122<0.5 42<0.5 =3 =-14 14<0.5 =42 =0 250<0.5 136<0.1429 =-19 =3 =24 362<0.5 1<0.5 150<0.6429 =0 =17 =33 59<0.5 =39 131<0.1727 =-2 =6
128<5.5 124<0.5 309<0.5 383<0.1774 =-7 =17 368<0.05618 =27 =-2 368<0.1004 358<0.402 =1 =18 352<0.3199 =29 =9 358<0.402 383<0.2064 372<0.6149 =-15 =10 51<0.5 =17 =-13 126<2.303 4<0.5 =12 =-11 51<0.5 =-1 =18
370<0.2781 266<0.5 141<1.099 260<0.3065 =9 =-6 257<0.3761 =-9 =25 373<0.6907 353<0.1142 =-20 =0 =22 355<0.4121 352<0.03253 =13 261<0.1218 =-16 =5 128<6.5 353<0.3403 =30 =5 237<2.773 =11 =-4
28<0.5 320<0.5 358<0.402 372<0.3661 =-11 =19 135<0.08573 =-6 =12 150<0.4286 141<5.075 =32 =-7 128<14.5 =-11 =17 128<5.5 150<0.4545 141<2.197 =32 =2 130<21.5 =10 =-14 135<0.2217 150<0.3 =-16 =2 =22
356<0.5 320<0.5 237<3.135 28<0.5 =-6 =4 370<0.4001 =3 =31 351<0.5 237<2.996 =3 =21 353<0.06993 =3 =28 373<1e-9 =40 =4
131<1e-9 135<1e-9 4<0.5 347<0.5 =-21 =10 14<0.5 =-3 =-17 321<0.5 261<0.2268 =4 =28 338<0.5 =-15 =9 332<0.5 14<0.5 351<0.5 =4 =18 314<0.5 =-12 =16 61<0.375 237<2.996 =14 =56 299<0.5 =-4 =14
311<1e-9 126<2.197 351<0.5 268<0.5 =-14 =10 316<0.5 =-2 =16 334<0.5 39<0.5 =8 =-9 126<2.303 =2 =-22 373<0.4122 372<0.5224 258<1.5 =-16 =3 372<0.8983 =15 =-3 126<3.045 127<0.5 =7 =-16 128<2.5 =2 =30
362<0.5 311<1e-9 376<4.484 366<0.5 =-2 =27 376<12.67 =26 =-5 310<0.316 143<0.5 =-20 =-1 128<11.5 =24 =-4 260<0.1283 14<0.5 310<0.0558 =31 =-5 129<4.5 =-12 =18 128<8.5 309<0.5 =-18 =9 128<16.5 =17 =-5
252<0.5 353<0.1142 263<0.5 255<1.5 =-15 =-1 325<0.5 =-9 =16 339<0.5 145<0.5 =12 =-5 =-13 266<0.5 280<0.5 353<0.0387 =22 =3 236<0.5 =-9 =16 137<0.2 28<0.5 =-22 =2 364<0.5 =21 =-11
321<0.5 126<2.303 135<0.2012 307<0.35 =-11 =18 360<0.5 =16 =1 265<0.5 103<0.5 =7 =24 126<2.89 =-13 =1 1<0.5 344<0.04855 273<0.5 =-21 =9 126<2.944 =-2 =20 332<0.5 0<0.5 =-11 =17 344<0.04855 =24 =-7
61<0.5333 263<0.5 3<0.5 353<0.1811 =-10 =8 283<0.5 =12 =-4 353<0.1811 353<0.1328 =12 =-13 =31 126<3.135 353<0.282 12<0.5 =-12 =11 137<0.5 =13 =-9 126<3.219 54<0.5 =-1 =34 269<0.5 =-10 =10
366<0.5 257<0.3761 321<0.5 135<1e-9 =-4 =6 260<0.09346 =0 =-23 54<0.5 =35 =6 128<9.5 135<0.1082 260<0.2732 =42 =-1 =-2 54<0.5 260<0.06064 =-11 =1 =10
14<0.5 123<0.5 344<0.1003 3<0.5 =-9 =2 280<0.5 =28 =-5 321<0.5 32<0.5 =18 =-3 315<0.5 =-15 =6 344<0.01985 32<0.5 388<0.5628 =-19 =-4 44<0.5 =-4 =19 311<0.0617 280<0.5 =30 =-4 =-13
383<0.2926 143<0.5 135<0.05208 315<0.5 =-11 =9 129<5.5 =2 =21 246<0.5 139<1.5 =-4 =13 135<0.09255 =27 =-2 139<0.5 383<0.3942 283<0.5 =-13 =6 129<1.5 =1 =12 308<1.54 150<0.6429 =43 =6 =5
74<0.5 260<0.09346 128<9.5 332<0.5 =5 =21 353<0.282 =-13 =8 321<0.5 353<0.282 =-5 =20 375<0.5 =-23 =8 129<1.5 373<0.1605 128<14.5 =35 =1 =-11 131<0.3697 27<0.5 =-14 =4 4<0.5 =1 =20
383<0.3942 366<0.5 263<0.5 144<0.5 =-5 =16 383<1e-9 =11 =-8 6<0.5 337<0.5 =28 =-3 146<0.5 =-9 =9 6<1.5 =34 =4
260<0.06064 258<1.5 171<0.5 3<0.5 =0 =9 135<0.1429 =34 =-4 284<0.5 =-17 =1 135<0.08573 284<0.5 250<0.5 =-19 =13 283<0.5 =3 =-12 270<0.5 367<0.5 =-5 =13 388<0.4981 =35 =-1
332<0.5 30<0.5 265<0.5 376<4.484 =-2 =13 373<0.2914 =-21 =4 55<0.5 376<4.484 =21 =-1 =-4 131<1e-9 135<1e-9 34<0.5 =-13 =4 383<0.2345 =13 =-8 279<0.5 376<2.251 =19 =-6 116<0.5 =40 =0
263<0.5 321<0.5 283<0.5 61<0.5714 =11 =-6 354<0.5976 =-9 =11 34<0.5 365<0.5 =-20 =0 58<0.5 =-8 =20 61<0.8571 308<0.61 52<0.5 =17 =-7 61<0.5 =9 =-13 =-14
141<1.099 61<0.3333 252<0.5 250<0.5 =2 =26 278<0.5 =20 =-7 131<0.4448 314<0.5 =-7 =14 242<0.5 =4 =31 386<0.5 257<0.3761 131<0.5416 =-13 =2 =22 261<0.00634 =27 =-6
383<0.2926 358<0.402 143<0.5 353<0.1524 =-12 =8 253<0.5 =-1 =28 283<0.5 124<0.5 =4 =15 353<0.1524 =-7 =10 306<0.48 266<0.5 =-15 =2 373<0.2039 =-7 306<1.04 =39 =2
131<0.5416 383<0.2926 7<0.1654 128<6.5 =6 =-6 344<0.01696 =-20 =-5 373<0.4122 7<0.5982 =-12 =4 126<1.946 =-6 =34 146<0.5 237<1.946 388<0.5628 =-8 =11 371<0.4537 =32 =6 315<0.5 139<0.5 =-14 =5 =15
320<0.5 131<0.3448 135<0.09255 44<0.5 =-11 =2 252<0.5 =6 =-13 135<0.4428 260<0.04473 =12 =-2 370<0.7858 =0 =-18 255<1.5 135<0.2012 3<0.5 =-18 =3 28<0.5 =20 =-6 260<0.1774 258<0.5 =20 =-7 279<0.5 =-10 =8
321<0.5 7<0.3376 283<0.5 45<0.5 =11 =-5 315<0.5 =-5 =22 246<0.5 3<0.5 =-18 =-1 311<0.0217 =21 =-2 144<0.5 33<0.5 299<0.5 =-17 =3 305<0.5 =-6 =18 3<0.5 47<0.5 =-7 =2 305<0.5 =4 =33
150<0.1304 126<2.398 150<1e-9 27<0.5 =10 =-6 105<0.5 =-17 =8 266<0.5 354<0.7061 =29 =-1 354<0.5976 =-10 =6 237<3.135 368<0.19 150<0.7143 =-1 =-11 266<0.5 =15 =-5 150<0.5294 319<0.5 =8 =-9 245<0.5 =2 =52
128<9.5 143<0.5 355<0.8146 271<0.5 =-4 =16 391<0.2183 =23 =1 332<0.5 283<0.5 =10 =-8 383<1e-9 =34 =-2 371<0.5024 215<0.5 63<0.5 =-13 =12 128<15.5 =-8 =16 136<0.3333 391<0.1256 =-3 =24 312<0.5 =8 =-12
141<5.075 383<0.2683 321<0.5 265<0.5 =4 =-12 260<0.09346 =3 =-21 306<0.48 266<0.5 =-17 =6 352<0.08196 =31 =0 344<0.06521 355<0.8146 315<0.5 =-25 =3 =5 135<0.1003 =-9 7<0.277 =-6 =16
260<0.2087 367<0.5 372<0.9436 141<2.944 =3 =-10 =29 7<0.355 137<0.1 =21 =0 141<1.099 =10 =-10 131<0.6921 24<0.5 130<14.5 =4 =-15 129<1.5 =17 =-4 374<0.5 130<17.5 =-1 =25 =-5
144<0.5 282<0.5 29<0.5 135<0.2012 =-4 =6 261<0.2268 =22 =-2 129<3.5 368<0.1645 =-5 =16 135<0.1819 =42 =1 368<0.05027 44<0.5 261<0.5919 =27 =-6 =-7 388<0.5949 338<0.5 =-15 =5 124<0.5 =-5 =18
150<0.8571 74<0.5 147<0.5 336<0.5 =3 =-16 58<0.5 =-17 =9 342<0.2489 241<0.5 =23 =-5 350<0.5 =-11 =7 368<0.1436 278<0.5 147<0.5 =-24 =2 261<0.00634 =14 =-5 136<0.25 =20 =-7
373<0.6907 263<0.5 228<0.5 320<0.5 =-7 =9 306<0.94 =20 =-11 130<18.5 228<0.5 =25 =-7 140<0.5 =5 =-12 128<1.5 386<0.5 306<0.59 =4 =-14 306<0.62 =-2 =17 280<0.5 371<0.1827 =38 =7 383<0.2345 =-5 =11
139<0.5 260<0.07571 128<8.5 237<3.135 =6 =24 128<19.5 =-9 =10 353<0.211 246<0.5 =-17 =-1 235<0.5 =8 =-12 248<0.5 7<0.3897 320<0.5 =7 =20 344<0.1003 =-13 =13 135<0.1819 =-21 =1
347<0.5 265<0.5 314<0.5 266<0.5 =2 =-10 260<0.6061 =23 =-10 131<0.6921 332<0.5 =-19 =3 =6 283<0.5 7<0.3704 227<0.5 =26 =1 7<0.6961 =-11 =9 =-6
375<0.5 321<0.5 347<0.5 141<2.944 =2 =-6 61<0.3333 =3 =23 260<0.09346 61<0.1538 =14 =-10 61<0.5714 =-24 =-2 353<0.3403 253<0.5 2<0.5 =5 =30 =-1 321<0.5 =0 =-7
383<0.2683 269<0.5 141<2.944 123<0.5 =-2 =6 353<0.1811 =-12 =8 129<4.5 130<13.5 =-5 =30 237<2.565 =-12 =3 51<0.5 383<0.344 130<15.5 =23 =-8 137<1e-9 =34 =3 262<0.5 123<0.5 =-11 =4 =14
362<0.5 382<0.5 61<0.6571 378<0.5 =-1 =13 300<0.5 =-12 =6 370<0.08436 14<0.5 =18 =-7 370<0.3109 =-13 =5 17<0.5 14<0.5 4<0.5 =27 =11 129<5.5 =-13 =16 354<0.3037 =-11 =0
237<3.135 314<0.5 39<0.5 126<2.303 =-6 =2 41<0.5 =-16 =10 260<0.6061 391<0.1586 =27 =1 =-10 353<0.004994 126<1.946 27<0.5 =-13 =6 27<0.5 =30 =6 260<0.02787 364<0.5 =24 =-5 130<22.5 =-15 =1
150<0.2 124<0.5 255<1.5 130<24.5 =-13 =5 126<2.398 =-4 =18 370<0.08436 342<0.2489 =24 =-4 130<21.5 =9 =-11 332<0.5 252<0.5 355<0.8146 =-9 =6 391<0.07188 =9 =-10 143<0.5 40<0.5 =-5 =15 370<0.1057 =27 =-10
150<0.1304 61<0.2593 342<0.1578 355<0.4437 =37 =4 341<0.5 =10 =-9 357<0.5 150<1e-9 =-1 =-19 =17 103<0.5 371<0.7115 344<0.06521 =-2 =11 61<0.1538 =-10 =12 139<2.5 150<0.8 =23 =1 =-9
57<0.5 131<0.5416 126<2.303 362<0.5 =-8 =11 150<0.1304 =18 =3 374<0.5 274<0.5 =22 =-12 150<0.3913 =-15 =3 383<0.2926 355<0.4121 150<1e-9 =10 =-13 274<0.5 =12 =-6 261<0.05847 284<0.5 =2 =-6 131<0.1937 =26 =2
74<0.5 237<3.045 237<2.773 263<0.5 =-2 =6 376<2.565 =-13 =6 132<1.5 319<0.5 =20 =-5 278<0.5 =-7 =15 7<0.2371 129<2.5 277<0.5 =26 =0 245<0.5 =-6 =9 368<1e-9 320<0.5 =0 =-15 =8
383<0.1774 257<0.3761 358<0.402 55<0.5 =-9 =11 122<0.5 =1 =22 =26 7<0.3897 309<0.5 147<0.5 =31 =-1 306<0.59 =-11 =15 361<0.5 317<0.5 =-7 =12 =20
17<0.5 260<0.3065 252<0.5 135<0.2012 =-2 =9 14<0.5 =13 =-14 9<0.1849 28<0.5 =-13 =3 =22 9<0.1344 383<0.2191 =-20 =0 9<0.1849 =9 =-12
58<0.5 61<0.8571 233<0.5 228<0.5 =-1 =12 61<0.4118 =29 =-7 53<0.5 131<0.4175 =-24 =1 131<1e-9 =-3 =17 135<0.2818 285<0.5 61<0.3 =30 =3 128<14.5 =3 =20 285<0.5 =-14 137<0.25 =-4 =10
367<0.5 3<0.5 30<0.5 353<0.1524 =-12 =7 261<1e-9 =1 =22 341<0.5 261<0.02616 =8 =-4 132<1.5 =-9 =5 123<0.5 144<0.5 228<0.5 =-5 =13 352<0.04188 =25 =-6 3<0.5 274<0.5 =33 =-3 41<0.5 =9 =-12
130<21.5 265<0.5 241<0.5 254<0.5 =6 =-7 61<0.4118 =-18 =4 104<0.5 237<3.135 =-21 =1 237<2.565 =-8 =26 123<0.5 237<2.708 61<0.6111 =-15 =-1 130<23.5 =12 =-6 126<2.944 260<1e-9 =8 =-13 124<0.5 =31 =-9
250<0.5 375<0.5 270<0.5 383<0.3942 =-4 =22 323<0.5 =14 =-8 352<0.4949 323<0.5 =26 =-3 150<0.5 =0 =-6 128<7.5 337<0.5 270<0.5 =31 =0 =-2 264<0.5 =-8 280<0.5 =11 =-5
320<0.5 74<0.5 126<3.135 344<0.1709 =-6 =16 30<0.5 =2 =18 126<2.197 262<0.5 =-12 =6 132<2.5 =28 =-1 332<0.5 344<0.02961 6<0.5 =5 =-16 262<0.5 =21 =-2 311<0.05205 309<0.5 =35 =4 129<2.5 =3 =-6
100<0.5 313<0.1112 145<0.5 315<0.5 =0 =11 139<1.5 =-21 =3 16<0.5 127<0.5 =1 =24 =-10 256<0.5 150<0.5714 =31 =4 =-2
375<0.5 145<0.5 237<3.135 150<0.2 =9 =-2 52<0.5 =14 =-12 300<0.5 385<0.5 =-19 =9 =11 2<0.5 130<25.5 237<2.303 =-3 =15 =-10 237<3.367 266<0.5 =30 =1 =1
358<0.402 143<0.5 137<0.1429 122<0.5 =-12 =12 57<0.5 =9 =-7 391<0.06563 332<0.5 =4 =24 360<0.5 =0 =-18 240<0.5 279<0.5 57<0.5 =2 =-9 254<0.5 =10 =-9 26<0.5 291<0.5 =26 =-2 283<0.5 =0 =-2
344<0.1003 4<0.5 130<10.5 139<0.5 =-12 =20 388<0.4094 =-15 =3 140<1.5 34<0.5 =-2 =8 299<0.5 =4 =28 128<1.5 56<0.5 130<19.5 =-15 =2 =2 140<1.5 38<0.5 =33 =-5 =-5
150<0.1304 128<9.5 255<1.5 124<0.5 =-7 =15 135<0.1429 =38 =0 362<0.5 300<0.5 =-20 =2 150<1e-9 =9 =-7 127<0.5 128<1.5 150<0.6818 =-16 =3 150<0.9167 =10 =-11 144<0.5 343<0.3347 =-5 =20 354<0.4274 =16 =-8
260<0.09346 61<0.5333 61<0.1176 2<0.5 =9 =-4 137<0.5 =13 =-12 137<0.4 128<5.5 =18 =-9 14<0.5 =22 =-9 306<0.59 353<0.282 382<0.5 =-10 =5 3<0.5 =20 =-5 311<0.0617 137<0.08333 =30 =-4 306<1.32 =-12 =12
128<11.5 141<5.075 17<0.5 144<0.5 =4 =21 262<0.5 =-19 =2 353<0.1524 139<4.5 =-19 =10 9<0.1849 =11 =-8 123<0.5 353<0.282 74<0.5 =-16 =8 376<1.856 =-11 =12 47<0.5 131<0.1727 =27 =-3 141<4.407 =-11 =11
239<0.5 129<4.5 388<0.6412 372<0.9436 =-4 =25 388<0.6825 =22 =1 56<0.5 388<0.5756 =17 =-3 237<2.996 =-17 =0 129<1.5 289<0.5 306<0.45 =23 =1 =-9 56<0.5 391<0.06563 =1 =-14 129<4.5 =21 =-2
131<0.1489 383<0.1636 150<0.2 264<0.5 =-10 =16 267<0.5 =-9 =15 126<2.708 317<0.5 =-8 =14 306<0.94 =30 =-2 260<0.2732 7<0.355 391<0.2183 =12 =-1 383<0.1774 =-12 =5 131<0.4448 131<0.258 =-1 =-19 365<0.5 =-3 =23
314<0.5 35<0.5 332<0.5 135<0.2012 =-1 =8 61<0.375 =19 =-8 61<0.6571 131<0.5855 =-22 =-1 277<0.5 =11 =-5 249<0.5 242<0.5 61<1e-9 =-4 =25 =-5 =-5
84<0.5 260<0.09346 144<0.5 141<5.075 =1 =-13 61<0.5333 =27 =-9 22<0.5 355<0.8146 =-8 =11 370<0.06254 =12 =-10 61<0.7778 5<0.5 362<0.5 =31 =-1 61<0.4118 =2 =-5 =-5
265<0.5 7<0.3897 147<0.5 308<0.36 =2 =14 237<3.045 =-9 =6 361<0.5 258<1.5 =-13 =13 260<0.02787 =19 =1 238<0.5 272<0.5 23<0.5 =-19 =4 =9 364<0.5 4<0.5 =-2 =17 =-4
74<0.5 130<15.5 131<0.1489 253<0.5 =-7 =18 355<1.173 =16 =-12 131<0.6921 355<0.9046 =-4 =8 355<1 =19 =-14 59<0.5 235<0.5 130<10.5 =-5 =21 130<18.5 =-7 =6 131<0.3231 27<0.5 =-15 =3 5<0.5 =14 =-1
314<0.5 370<0.08436 126<2.303 373<0.1806 =-7 =12 9<0.07713 =3 =21 9<0.09948 136<0.09091 =3 =-13 252<0.5 =5 =-11 260<0.6061 243<0.5 311<0.0617 =29 =-3 =-3 =-10
367<0.5 74<0.5 130<18.5 319<0.5 =4 =-8 371<0.6651 =-8 =2 123<0.5 130<15.5 =-4 =24 371<0.5024 =-8 =12 252<0.5 371<0.7115 235<0.5 =2 =-13 138<0.5 =18 =-7 132<4.5 247<0.5 =26 =-5 =-8
150<0.8 128<10.5 150<0.6429 57<0.5 =11 =-2 249<0.5 =-10 =10 150<0.4545 307<0.35 =-19 =11 150<0.6 =0 =19 128<13.5 259<0.5 267<0.5 =-22 =2 54<0.5 =8 =-9 9<0.0628 53<0.5 =-11 =9 391<0.3535 =34 =-7
150<0.8571 334<0.5 58<0.5 140<2.5 =1 =-19 56<0.5 =0 =21 311<0.234 383<0.2191 =-20 =1 =3 370<0.7093 58<0.5 238<0.5 =-19 =1 364<0.5 =-7 =13 =7
122<0.5 105<0.5 261<0.03724 39<0.5 =3 =-13 361<0.5 =-8 =19 33<0.5 319<0.5 =23 =-6 =-13 368<0.06734 129<4.5 2<0.5 =-2 =42 262<0.5 =-4 =5 =-6
321<0.5 357<0.5 368<0.3018 35<0.5 =1 =-17 352<0.8222 =22 =-4 6<0.5 =33 =-5 337<0.5 31<0.5 191<0.5 =-14 =9 32<0.5 =10 =-5 143<0.5 383<0.1326 =-8 =6 368<0.05027 =15 =-1
13<0.5 126<2.197 10<0.5 323<0.5 =-12 =3 237<2.398 =-5 =21 20<0.5 17<0.5 =3 =-12 373<0.3426 =-21 =3 349<0.5 =-2 =30
126<1.946 323<0.5 265<0.5 376<2.89 =-16 =4 126<1.792 =-7 =13 376<1.768 237<2.303 =5 =-14 =21 143<0.5 311<1e-9 259<0.5 =3 =-6 306<0.5 =1 =-11 391<0.06563 237<2.197 =-10 =14 370<0.5627 =-11 =8
233<0.5 7<0.4199 0<0.5 42<0.5 =1 =-16 128<2.5 =27 =0 313<0.1112 343<0.212 =-13 =9 =14 32<0.5 7<0.5514 277<0.5 =34 =0 =-5 =-4
315<0.5 57<0.5 126<2.303 257<1e-9 =-5 =25 32<0.5 =6 =-9 126<2.89 373<0.5144 =-17 =5 337<0.5 =-5 =13 237<2.708 126<2.89 323<0.5 =22 =-6 266<0.5 =-18 =10 260<0.09346 =39 57<0.5 =-13 =12
314<0.5 128<9.5 83<0.5 233<0.5 =1 =14 128<7.5 =-17 =2 23<0.5 43<0.5 =-8 =11 388<0.5756 =18 =-8 128<2.5 128<0.5 =-5 262<0.5 =7 =-4 136<0.2 306<0.41 =30 =-4 =1
332<0.5 263<0.5 138<0.5 3<0.5 =-10 =-3 132<1.5 =-6 =20 2<0.5 323<0.5 =7 =37 49<0.5 =-5 =22 123<0.5 323<0.5 278<0.5 =11 =-15 2<0.5 =-19 =-3 309<0.5 146<0.5 =0 =28 364<0.5 =-9 =2
299<0.5 383<0.2064 124<0.5 266<0.5 =-2 =-13 353<0.05787 =-2 =12 308<1.44 371<0.1016 =21 =-1 =-10 353<0.05787 308<1.44 266<0.5 =31 =-5 =-7 391<0.1343 126<2.944 =-20 =-1 138<0.5 =-5 =16
344<0.1003 7<0.3897 117<0.5 252<0.5 =-1 =7 253<0.5 =-15 =-1 362<0.5 334<0.5 =-15 =5 54<0.5 =14 =-8 128<1.5 306<0.56 =-18 7<0.3376 =12 =-7 311<0.1999 306<0.59 =7 =28 =-7
265<0.5 131<0.4448 126<3.135 61<0.5333 =0 =-8 56<0.5 =11 =-9 61<0.1176 280<0.5 =2 =-17 136<0.2 =16 =-3 129<1.5 285<0.5 61<0.1538 =-5 =23 =-11 126<3.045 22<0.5 =-25 =0 =5
128<1.5 363<0.5 126<3.135 130<23.5 =-12 =6 263<0.5 =-10 =16 =13 128<13.5 129<6.5 14<0.5 =6 =-8 128<6.5 =-6 =38 128<15.5 30<0.5 =-16 =7 126<2.485 =-6 =9
330<0.5 123<0.5 139<5.5 72<0.5 =-3 =17 237<1.946 =-3 =20 305<0.5 56<0.5 =13 =-15 56<0.5 =-6 =16 140<0.5 139<0.5 =-10 358<0.402 =18 =2 0<0.5 361<0.5 =-20 =2 =1
250<0.5 187<0.5 363<0.5 233<0.5 =-2 =13 137<0.5 =21 =0 237<2.303 255<2.5 =33 =-2 128<3.5 =5 =-12 384<0.5 61<0.3 237<2.303 =0 =29 127<0.5 =18 =-7 =-5
61<0.8148 171<0.5 321<0.5 249<0.5 =4 =-7 126<3.367 =-9 =10 137<0.25 39<0.5 =29 =-5 =-3 22<0.5 74<0.5 352<0.3199 =-18 =7 2<0.5 =-7 =13 61<0.9091 =-8 =23
74<0.5 139<0.5 321<0.5 263<0.5 =-3 =10 362<0.5 =-20 =0 144<0.5 270<0.5 =0 =12 129<1.5 =24 =-2 325<0.5 135<1e-9 320<0.5 =6 =-15 129<1.5 =20 =-2 277<0.5 43<0.5 =25 =3 =2
342<0.1079 132<2.5 263<0.5 274<0.5 =3 =-8 128<7.5 =1 =20 274<0.5 313<0.2976 =-10 =13 128<15.5 =-4 =31 7<0.3376 342<0.3836 141<1.099 =14 =-12 33<0.5 =22 =-4 141<5.864 291<0.5 =-23 =5 260<0.06064 =-4 =10
341<0.5 383<0.2064 332<0.5 375<0.5 =-1 =12 355<0.384 =15 =-5 373<0.2039 =-14 135<0.2217 =32 =2 123<0.5 315<0.5 388<0.6983 =-11 =5 9<0.03686 =0 =12 135<0.2217 137<0.125 =3 =-13 135<0.2818 =26 =1
69<0.5 150<0.8 147<0.5 137<0.5 =3 =-14 138<0.5 =-12 =7 137<0.4 135<0.2818 =-15 =6 135<0.2473 =18 =-5 126<2.996 =28 =-2
319<0.5 357<0.5 190<0.5 135<0.1819 =1 =7 340<0.5 =-18 =3 5<0.5 =24 =-3 59<0.5 332<0.5 267<0.5 =-14 =10 16<0.5 =11 =-8 136<0.07143 283<0.5 =28 =-3 239<0.5 =-14 =9
336<0.5 248<0.5 269<0.5 310<0.1999 =0 =13 57<0.5 =20 =-2 263<0.5 368<0.2272 =-18 =2 5<0.5 =-8 =12 9<0.1235 335<0.5 =-21 =4 =7
7<0.4199 306<0.41 51<0.5 348<0.5 =-3 =18 128<10.5 =8 =-2 51<0.5 237<2.773 =28 =0 215<0.5 =-8 =11 313<0.1112 343<0.1299 7<0.7622 =-16 =5 338<0.5 =17 =-1 =21
13<0.5 22<0.5 132<4.5 61<0.8571 =0 =-13 58<0.5 =-21 =0 255<4.5 261<0.1978 =16 =-7 =-12 283<0.5 =26 =1
141<5.075 269<0.5 313<0.1112 61<0.08333 =-5 =1 261<0.01867 =0 =26 44<0.5 306<0.41 =19 =-5 =-6 375<0.5 261<0.08679 144<0.5 =-21 =8 61<0.05556 =-13 =11 =15
61<0.1176 150<0.2 371<0.8568 316<0.5 =21 =6 =-12 143<0.5 104<0.5 =-15 =6 104<0.5 =2 =-21 150<0.3913 61<0.3333 260<0.3361 =17 =-10 128<6.5 =11 =-14 263<0.5 150<0.6429 =7 =-3 128<7.5 =-2 =30
311<0.1107 122<0.5 371<0.7946 143<0.5 =-3 =4 321<0.5 =11 =-9 354<0.1182 311<1e-9 =33 =-3 =-5 186<0.5 337<0.5 371<0.7946 =-18 =-1 128<1.5 =16 =-9 6<1.5 308<1e-9 =-10 =5 =15
16<0.5 228<0.5 352<0.2847 263<0.5 =-3 =6 22<0.5 =14 =-7 263<0.5 352<0.05254 =23 =-5 4<0.5 =4 =-16 274<0.5 306<0.74 131<0.6921 =-19 =2 311<0.03992 =19 =-8 131<0.1937 311<1e-9 =21 =-3 352<0.4949 =-11 =4
105<0.5 32<0.5 266<0.5 252<0.5 =0 =9 61<0.5333 =0 =-19 350<0.5 283<0.5 =-14 =1 =8 61<0.3333 279<0.5 283<0.5 =28 =5 252<0.5 =-12 =4 61<0.4483 =-17 131<0.3231 =20 =-10
321<0.5 126<2.303 129<6.5 322<0.5 =-8 =8 59<0.5 =19 =-6 57<0.5 128<0.5 =-3 =8 135<0.08573 =-10 =8 143<0.5 128<2.5 126<2.485 =16 =-11 344<0.04855 =-21 =1 353<0.008783 260<0.06064 =18 =-4 128<1.5 =4 =-16
130<9.5 306<0.53 261<1e-9 132<0.5 =12 =-8 51<0.5 =33 =3 49<0.5 =-9 =0 387<0.3406 129<6.5 313<0.1112 =-3 =8 124<0.5 =20 =-11 =21
383<0.3942 315<0.5 57<0.5 255<1.5 =-4 =3 383<0.2926 =-11 =16 126<2.773 346<0.5 =27 =-7 346<0.5 =-9 =14 255<3.5 =22 =0
143<0.5 228<0.5 373<0.6907 7<0.277 =-2 =-13 51<0.5 =20 =-3 135<0.06303 360<0.5 =-4 =27 135<0.2473 =-16 =10 135<0.07095 7<0.5514 130<23.5 =15 =1 337<0.5 =-12 =2 268<0.5 130<17.5 =-14 =1 368<0.04345 =-6 =26
383<0.2064 383<0.09016 139<5.5 123<0.5 =-2 =5 128<5.5 =19 =-6 362<0.5 311<0.4391 =-17 =7 311<0.0344 =14 =-2 51<0.5 311<0.09641 299<0.5 =28 =-3 383<0.2926 =-10 =8 4<0.5 270<0.5 =-16 =1 139<0.5 =-4 =14
291<0.5 228<0.5 100<0.5 347<0.5 =-2 =12 130<21.5 =27 =-4 104<0.5 391<0.07188 =5 =-13 376<2.303 =32 =-1 130<27.5 391<0.1943 216<0.5 =24 =-3 =-5 237<1.946 =-8 =0
330<0.5 126<3.135 373<0.8766 321<0.5 =1 =-10 305<0.5 =23 =1 252<0.5 264<0.5 =10 =-3 310<1e-9 =20 =-12 259<0.5 237<1.792 =2 322<0.5 =-21 =0 126<2.996 =-5 =6
128<1.5 261<0.08679 127<0.5 260<0.1283 =-17 =3 376<2.303 =4 =-9 351<0.5 235<0.5 =-16 =4 237<2.485 =10 =-5 16<0.5 260<0.404 237<2.197 =0 =8 43<0.5 =-9 =18 122<0.5 237<1.609 =11 =-15 261<0.08679 =-3 =18
122<0.5 69<0.5 105<0.5 128<1.5 =-7 =0 323<0.5 =2 =19 5<0.5 =27 =-4 283<0.5 =29 317<0.5 7<0.3704 =-11 =4 =7
341<0.5 261<0.4567 130<11.5 368<0.06165 =-13 =5 148<0.5 =7 =-1 241<0.5 =-20 =3 283<0.5 260<0.07571 260<1e-9 =-1 =12 44<0.5 =-11 =20 124<0.5 260<0.00856 =-22 =-6 353<0.1328 =-8 =16
363<0.5 370<0.08436 228<0.5 135<0.08573 =-2 =12 135<0.1003 =19 =-3 240<0.5 361<0.5 =-6 =8 253<0.5 =23 =-11 =23
131<0.3697 123<0.5 147<0.5 371<0.8568 =-3 =12 36<0.5 =-18 =12 261<0.3739 326<0.5 =0 =14 131<0.258 =29 =-9 57<0.5 371<0.1827 261<0.2268 =18 =-8 368<0.09507 =-10 =7 237<2.565 368<0.19 =-17 =2 237<3.045 =12 =-9
321<0.5 251<0.5 305<0.5 237<3.367 =7 =-9 150<0.2 =16 =-6 270<0.5 150<0.1667 =0 =-19 =4 31<0.5 0<0.5 237<2.708 =-17 =-1 237<2.708 =14 =-8 131<0.4714 237<1.792 =-2 =21 =-10
131<0.1489 233<0.5 147<0.5 135<1e-9 =-4 =4 332<0.5 =-17 =5 141<1.609 =24 =-1 7<0.355 32<0.5 248<0.5 =10 =-11 131<0.216 =12 =-13 370<0.3566 385<0.5 =-16 =4 141<2.944 =12 =-3
117<0.5 35<0.5 353<0.4321 353<0.282 =2 =11 237<1.946 =-21 =1 282<0.5 =-20 =4 237<1.792 353<0.0387 326<0.5 =-9 =5 =9 240<0.5 237<3.135 =-22 =-2 =2
269<0.5 366<0.5 344<0.01696 344<0.004911 =-1 =-14 137<1e-9 =10 =-7 311<0.01056 126<2.485 =1 =24 =-9 129<4.5 270<0.5 126<2.303 =-2 =29 129<1.5 =0 =-5 260<0.1115 =-9 =3
17<0.5 248<0.5 131<0.1489 44<0.5 =-3 =8 370<0.08436 =7 =0 132<2.5 256<0.5 =-20 =0 =4 256<0.5 265<0.5 27<0.5 =-22 =-3 =0 =6
61<0.8571 150<0.8571 126<3.135 283<0.5 =4 =-4 260<0.07571 =15 =0 61<0.7778 61<1e-9 =-3 =-25 150<0.9167 =24 =-1 150<0.8571 246<0.5 256<0.5 =-23 =2 316<0.5 =11 =-9 132<0.5 237<1.792 =4 =-8 =12
321<0.5 130<21.5 311<0.07358 284<0.5 =12 =3 130<14.5 =10 =-9 126<2.89 135<0.2012 =-9 =5 128<11.5 =-3 =30 260<0.06064 128<3.5 144<0.5 =4 =32 344<0.06521 =-17 =7 378<0.5 237<3.367 =-21 =0 =6
283<0.5 382<0.5 334<0.5 55<0.5 =-1 =11 =-18 277<0.5 317<0.5 =20 =-4 135<0.05208 =6 =-16 383<0.3106 353<0.1142 380<0.5 =-12 =14 262<0.5 =-5 =19 373<0.2914 =-4 =21
314<0.5 14<0.5 123<0.5 126<1.792 =-15 =-1 126<2.708 =9 =0 126<2.996 311<0.1999 =-16 =9 364<0.5 =18 =-4 126<2.303 61<0.1538 =8 341<0.5 =-7 =3 376<2.251 61<0.05556 =-2 =27 =-2
22<0.5 140<1.5 313<0.5712 69<0.5 =-1 =21 266<0.5 =24 =-7 237<1.792 =16 9<0.09948 =-15 =3 255<4.5 141<5.403 353<0.0387 =21 =3 =-10 255<6.5 =-14 238<0.5 =7 =-4
74<0.5 126<3.135 315<0.5 373<0.8766 =-4 =15 130<13.5 =-11 =13 141<2.944 264<0.5 =20 =2 7<0.3183 =3 =-18 7<0.1654 130<15.5 51<0.5 =10 =-15 338<0.5 =20 =-5 150<0.1667 =9 126<2.197 =0 =-14
250<0.5 131<0.7836 248<0.5 306<0.79 =0 =-10 311<0.02774 =-19 =9 368<0.555 237<1.792 =-1 =25 130<20.5 =-10 =2 237<2.303 309<0.5 274<0.5 =10 =-7 =-11 55<0.5 306<0.88 =31 =3 =0
131<0.5855 22<0.5 16<0.5 61<0.1176 =-5 =2 57<0.5 =-16 =1 353<0.06993 126<2.708 =24 =1 61<0.05556 =11 =-14 376<2.89 261<0.2268 255<4.5 =18 =-7 130<23.5 =-11 =1 131<0.6921 61<0.5333 =12 =-4 239<0.5 =-15 =5
42<0.5 22<0.5 228<0.5 265<0.5 =1 =-11 353<0.04805 =13 =-3 353<0.06993 128<16.5 =20 =-9 316<0.5 =-16 =3 55<0.5 350<0.5 128<0.5 =0 =-20 123<0.5 =15 =-9 4<0.5 =-8 128<5.5 =17 =-3
13<0.5 139<5.5 243<0.5 100<0.5 =-1 =14 237<3.135 =-13 =5 150<0.6 352<1e-9 =25 =-1 42<0.5 =-10 =3 =24
58<0.5 336<0.5 147<0.5 137<0.5 =2 =-14 28<0.5 =-14 =4 249<0.5 =-20 =3 308<1.54 117<0.5 241<0.5 =14 =-8 =-9 7<0.05061 135<0.1237 =-4 =6 =-15
122<0.5 367<0.5 314<0.5 250<0.5 =-3 =8 227<0.5 =15 =-8 9<0.08151 235<0.5 =3 =-14 314<0.5 =21 =-7 9<0.07174 311<0.0344 =27 =-3 =-5
58<0.5 132<4.5 351<0.5 136<0.07143 =2 =-5 266<0.5 =11 =-9 128<0.5 =4 =-21 131<0.216 391<0.06563 238<0.5 =19 =-3 351<0.5 =-11 =2 132<0.5 41<0.5 =-14 =8 128<2.5 =13 =-3
128<12.5 10<0.5 315<0.5 57<0.5 =1 =-6 280<0.5 =12 =-12 27<0.5 49<0.5 =30 =-3 =-8 49<0.5 387<1e-9 371<0.5024 =-12 =0 128<17.5 =-2 =15 252<0.5 132<3.5 =16 =-5 =-7
354<0.8146 228<0.5 35<0.5 100<0.5 =-1 =16 384<0.5 =-19 =0 306<0.94 312<0.5 =14 =-8 =-13 137<0.5 370<0.1814 =-4 136<0.2 =6 =20 245<0.5 =-8 =6
314<0.5 239<0.5 260<0.3065 129<6.5 =-2 =11 228<0.5 =-11 =12 129<1.5 260<1e-9 =-5 =18 261<1e-9 =-9 =12 391<0.1464 260<0.404 141<5.403 =26 =-1 143<0.5 =-5 =0 =-4
320<0.5 131<0.3933 338<0.5 9<0.08151 =-7 =1 135<0.1167 =10 =-7 235<0.5 351<0.5 =8 =-5 280<0.5 =-17 =3 28<0.5 308<0.98 266<0.5 =19 =-7 351<0.5 =-12 =3 306<0.79 61<0.2593 =7 =-5 =-15
244<0.5 13<0.5 122<0.5 263<0.5 =-2 =5 311<1e-9 =25 =-7 283<0.5 =23 =1 283<0.5 256<0.5 255<4.5 =33 =0 =-1 255<3.5 =-10 =3
93<0.5 20<0.5 139<5.5 61<0.05556 =-6 =1 130<14.5 =-9 =20 344<0.04855 136<0.25 =-21 =2 =3 260<0.2087 5<0.5 =31 =-2 260<0.3361 =0 =-4
145<0.5 261<0.1978 260<0.3065 286<0.5 =1 =11 28<0.5 =-12 =9 260<0.8439 270<0.5 =-10 =7 132<2.5 =18 =-7 260<0.404 288<0.5 370<0.3109 =-23 =1 =12 132<3.5 132<1.5 =-1 =21 261<0.02616 =-6 =3
141<5.075 141<4.97 248<0.5 126<3.367 =1 =11 126<2.303 =5 =-17 260<0.01863 191<0.5 =-9 =6 139<0.5 =1 =31 260<0.04473 134<0.5 342<0.3414 =-21 =3 7<0.4199 =16 =-13 4<0.5 150<0.5 =-13 =4 141<5.403 =-5 =19
321<0.5 10<0.5 58<0.5 141<5.075 =0 =-16 148<0.5 =12 =-11 128<9.5 283<0.5 =6 =34 =-6 338<0.5 61<0.2593 233<0.5 =-8 =15 255<5.5 =-21 =5 263<0.5 141<5.094 =-7 =7 =22
383<0.2926 228<0.5 343<0.3623 93<0.5 =-2 =15 =19 324<0.5 128<5.5 =11 =-13 128<17.5 =29 =-4 228<0.5 373<0.2039 =-8 308<0.35 =23 =1 =-10
84<0.5 145<0.5 128<15.5 128<13.5 =1 =-14 332<0.5 =12 =-11 375<0.5 104<0.5 =-16 =4 313<1e-9 =17 =-6 362<0.5 132<2.5 374<0.5 =29 =-1 =-7 =-6
150<0.9167 282<0.5 244<0.5 100<0.5 =0 =18 283<0.5 =21 =-10 139<1.5 310<0.2133 =13 =-9 261<0.04865 =5 =-20 43<0.5 105<0.5 327<0.5 =-19 =4 =6 =7
258<1.5 132<3.5 150<0.8571 128<13.5 =5 =-5 128<16.5 =-22 =31 270<0.5 46<0.5 =-4 =-21 150<0.2414 =-4 =13 132<3.5 =-20 =5
215<0.5 130<9.5 7<0.277 376<2.251 =23 =-7 260<0.04473 =-10 =4 130<12.5 306<0.68 =-15 =4 233<0.5 =0 =15 241<0.5 255<4.5 7<0.4688 =12 =-4 344<0.02502 =-7 =5 376<2.197 =-14 =3
58<0.5 30<0.5 311<0.07358 311<0.0217 =-3 =15 323<0.5 =-19 =4 139<0.5 283<0.5 =21 =1 245<0.5 =-7 =9 265<0.5 310<1e-9 135<0.1237 =9 =-1 323<0.5 =-15 =6 =-12
314<0.5 143<0.5 9<0.08151 61<0.05556 =-11 =-1 265<0.5 =6 =-13 368<1e-9 261<1e-9 =14 =1 342<0.3836 =-4 =18 368<0.06734 123<0.5 57<0.5 =39 =-1 59<0.5 =-7 =2 255<1.5 =6 9<0.2183 =-13 =0
68<0.5 391<0.2183 131<0.6921 357<0.5 =-2 =16 279<0.5 =22 =-6 255<1.5 131<0.7836 =4 =-9 391<0.3535 =-26 =1 3<0.5 135<0.1167 342<0.192 =-11 =0 =9 135<0.1237 =24 =1
16<0.5 9<0.09348 355<0.3037 337<0.5 =0 =8 391<0.06563 =-1 =-15 33<0.5 367<0.5 =0 =15 =25 261<0.08679 140<1.5 9<0.597 =-19 =4 54<0.5 =-5 =13 3<0.5 261<0.4567 =22 =-4 338<0.5 =-5 =4
344<0.01696 299<0.5 103<0.5 7<0.2371 =-2 =-15 261<0.07119 =22 =-6 391<0.07188 140<0.5 =-2 =29 280<0.5 =-17 =12 51<0.5 308<1.54 364<0.5 =23 =3 141<4.97 =-15 =4 364<0.5 7<0.2371 =3 =-17 237<2.773 =19 =-1
13<0.5 237<2.197 237<1.609 255<1.5 =13 =-3 24<0.5 =-8 =7 319<0.5 341<0.5 =7 =-3 237<2.565 =3 =-8 =18
383<0.3942 141<5.075 141<4.317 338<0.5 =-1 =9 46<0.5 =3 =24 286<0.5 49<0.5 =-18 =7 61<0.08333 =-9 =12 306<0.48 =-8 =26
248<0.5 251<0.5 259<0.5 321<0.5 =4 =-4 260<0.4796 =-5 =9 252<0.5 354<0.7061 =-17 =2 =6 237<1.792 =10 311<0.234 371<0.7557 =-19 =2 =7
260<0.3065 171<0.5 385<0.5 237<1.792 =-5 =2 262<0.5 =4 =-18 346<0.5 327<0.5 =27 =-3 132<1.5 =0 =-4 9<0.1849 286<0.5 74<0.5 =-7 =6 211<0.5 =-20 =5 =16
16<0.5 69<0.5 332<0.5 260<0.3361 =2 =-8 354<0.2267 =12 =-4 4<0.5 =27 =-3 274<0.5 261<0.08679 129<7.5 =-21 =6 260<0.1283 =11 =-10 261<0.1629 306<0.48 =12 =-4 =-8
261<0.1978 215<0.5 59<0.5 30<0.5 =0 =13 211<0.5 =-7 =11 126<2.197 129<6.5 =-12 =8 131<0.299 =3 =15 383<0.122 376<2.398 129<3.5 =-16 =4 126<2.773 =12 =-4 261<0.2579 131<1e-9 =-7 =1 131<0.258 =27 =-3
372<0.9509 368<0.19 72<0.5 152<0.5 =-2 =15 237<2.565 =19 =2 237<1.946 61<0.7368 =-12 =6 352<0.8222 =15 =-7 =21
307<0.37 237<2.197 381<0.5 383<0.344 =-8 =11 260<0.2457 =0 =27 260<0.6061 248<0.5 =3 =-11 136<0.25 =-14 =8 341<0.5 237<2.996 =22 =4 305<0.5 =9 237<2.485 =-13 =0
263<0.5 268<0.5 243<0.5 363<0.5 =-3 =16 44<0.5 =-21 =2 260<0.07571 44<0.5 =20 =-7 54<0.5 =-13 =9 54<0.5 146<0.5 27<0.5 =22 =3 260<0.6061 =-8 =18 260<0.4796 352<0.09618 =-11 =11 =20
126<2.197 355<0.8146 322<0.5 150<0.5294 =-4 =-15 150<0.4286 =-4 =18 14<0.5 =2 350<0.5 =17 =-2 147<0.5 132<2.5 227<0.5 =6 =-11 252<0.5 =-8 =6 345<0.5 340<0.5 =0 =-19 104<0.5 =15 =-7
153<0.5 131<0.7836 376<4.484 388<0.5949 =1 =-7 7<0.1654 =16 =-5 368<0.555 129<3.5 =25 =-3 61<0.2222 =1 =-11 260<0.8439 59<0.5 =-20 =-1 340<0.5 =-4 =4
57<0.5 128<11.5 142<0.5 237<1.946 =-1 =7 270<0.5 =-14 =2 23<0.5 270<0.5 =-8 =7 360<0.5 =-6 =16 33<0.5 270<0.5 97<0.5 =-12 =17 255<2.5 =14 =-6 128<2.5 =18 322<0.5 =-10 =3
13<0.5 149<0.5 354<0.8146 354<0.3243 =1 =-7 291<0.5 =9 =-7 =-20 128<9.5 =22 =-1
353<0.05787 128<2.5 29<0.5 252<0.5 =0 =31 =77 22<0.5 313<0.1112 =-18 =25 264<0.5 =-11 =20 284<0.5 325<0.5 353<0.1811 =10 =71 337<0.5 =-17 =10 9<0.08151 104<0.5 =39 =-3 353<0.1524 =44 =129
370<0.1543 29<0.5 322<0.5 41<0.5 =-13 =30 342<0.1578 =59 =-10 130<21.5 342<0.2907 =84 =0 126<2.708 =-2 =9 74<0.5 3<0.5 137<0.5 =33 =-9 137<0.125 =14 =69 =115
370<0.02477 373<0.8766 282<0.5 25<0.5 =-15 =34 266<0.5 =42 =-12 =82 266<0.5 376<3.561 321<0.5 =48 =6 321<0.5 =137 =18 321<0.5 360<0.5 =-13 =16 =-22
371<0.03334 305<0.5 30<0.5 43<0.5 =-16 =18 260<0.2457 =45 =1 58<0.5 33<0.5 =-2 =47 261<0.1629 =59 =4 124<0.5 17<0.5 392<0.5 =33 =-5 245<0.5 =-17 =6 265<0.5 142<0.5 =69 =-6 =-10
370<0.1543 38<0.5 383<0.344 263<0.5 =-16 =11 6<1.5 =62 =4 263<0.5 34<0.5 =-18 =28 342<1e-9 =73 =5 358<0.402 38<0.5 141<1e-9 =-15 =12 =59 254<0.5 371<0.3564 =18 =70 126<2.708 =-5 =16
135<1e-9 143<0.5 315<0.5 360<0.5 =-26 =-10 261<0.08679 =30 =-9 255<2.5 74<0.5 =-8 =37 39<0.5 =34 =-11 320<0.5 266<0.5 370<0.4001 =18 =57 317<0.5 =-15 =18 266<0.5 =92 =-6
135<1e-9 38<0.5 358<0.402 143<0.5 =-26 =-12 128<10.5 =9 =-17 3<0.5 7<0.277 =5 =-19 143<0.5 =16 =62 321<0.5 128<5.5 124<0.5 =28 =72 391<0.1943 =5 =42 128<2.5 143<0.5 =3 =35 306<0.53 =-22 =1
305<0.5 354<0.4437 14<0.5 282<0.5 =-10 =21 200<0.5 =-25 =3 266<0.5 371<0.8568 =16 =63 351<0.5 =8 =-21 354<0.2267 14<0.5 31<0.5 =15 =52 239<0.5 =-23 =7 266<0.5 265<0.5 =67 =-8 283<0.5 =-10 =8
353<0.02308 30<0.5 263<0.5 320<0.5 =-16 =9 237<2.398 =-9 =21 57<0.5 33<0.5 =20 =-6 =53 321<0.5 355<0.8146 263<0.5 =16 =51 9<0.06801 =7 =76 237<3.135 0<0.5 =-18 =15 354<0.3037 =-5 =23
135<1e-9 315<0.5 3<0.5 123<0.5 =-25 =-9 25<0.5 =-6 =45 3<0.5 =-5 216<0.5 =46 =0 320<0.5 311<0.01565 306<0.48 =15 =46 306<1.32 =-12 =12 311<1e-9 130<24.5 =71 =12 123<0.5 =24 =-3
9<1e-9 373<0.6907 28<0.5 3<0.5 =-23 =-7 38<0.5 =-3 =38 373<0.8766 59<0.5 =24 =-4 38<0.5 =70 =8 28<0.5 358<0.402 373<0.3426 =-5 =17 376<2.565 =15 =45 9<0.08151 9<0.07174 =31 =-8 337<0.5 =66 =10
355<0.8146 38<0.5 344<0.1003 353<1e-9 =-15 =2 306<0.48 =-3 =59 141<1e-9 35<0.5 =38 =-11 139<0.5 =-17 =12 392<1.5 227<0.5 1<0.5 =55 =6 =0 126<2.944 =-12 =2
352<0.09618 128<4.5 29<0.5 237<3.135 =-1 =33 45<0.5 =58 =-5 373<0.6907 362<0.5 =-16 =15 383<0.1846 =-7 =45 16<0.5 311<1e-9 265<0.5 =43 =-13 383<0.2345 =-9 =11 22<0.5 319<0.5 =-21 =2 128<7.5 =11 =-7
28<0.5 9<1e-9 143<0.5 3<0.5 =-21 =-10 253<0.5 =-5 =27 61<0.375 285<0.5 =31 =-6 391<0.1943 =-9 =11 311<1e-9 61<0.5 35<0.5 =43 =-12 54<0.5 =-3 =22 236<0.5 143<0.5 =-24 =2 =14
135<0.08573 30<0.5 358<0.402 299<0.5 =-18 =11 61<0.4483 =11 =-12 150<0.7143 61<0.7 =45 =-1 =-10 358<0.1286 344<0.1003 369<0.2917 =-6 =38 306<0.48 =-10 =41 322<0.5 104<0.5 =28 =6 =67
14<0.5 378<0.5 31<0.5 321<0.5 =7 =-10 45<0.5 =40 =-1 321<0.5 =50 350<0.5 =1 =14 383<0.3106 352<0.08196 226<0.5 =-22 =7 321<0.5 =4 =-23 46<0.5 =1 =24
14<0.5 368<0.1071 313<0.1112 131<0.1489 =-8 =9 237<2.197 =5 =57 380<0.5 354<0.242 =13 =42 =-10 383<0.344 354<0.5976 129<7.5 =-25 =-2 392<0.5 =14 =-15 =37
28<0.5 362<0.5 354<0.3037 253<0.5 =-14 =4 16<0.5 =12 =-9 14<0.5 260<0.6061 =42 =-6 129<6.5 =-22 =23 305<0.5 354<0.3585 322<0.5 =1 =24 260<0.2087 =39 =-2 129<7.5 342<0.2665 =44 =8 =-11
61<0.2593 141<1.609 131<1e-9 353<0.004994 =0 =22 332<0.5 =21 =53 353<0.1811 171<0.5 =-16 =25 311<0.01056 =48 =-3 353<0.282 131<0.5855 123<0.5 =-16 =-4 306<0.39 =13 =-13 140<0.5 392<1.5 =33 =-6 353<0.3403 =11 =-12
358<0.402 344<0.03756 343<0.212 30<0.5 =-16 =21 257<0.3584 =7 =42 280<0.5 6<1.5 =39 =3 364<0.5 =-11 =13 128<5.5 74<0.5 353<0.01291 =12 =29 259<0.5 =58 =9 376<2.197 128<9.5 =5 =-8 354<0.5976 =9 =34
135<0.05208 358<0.402 365<0.5 30<0.5 =-19 =9 49<0.5 =25 =-8 309<0.5 33<0.5 =-2 =19 260<0.1528 =35 =-7 373<0.8766 33<0.5 358<0.402 =-1 =15 7<0.3376 =39 =4 6<1.5 =60 =2
266<0.5 368<0.08849 131<1e-9 373<0.8766 =-9 =30 128<11.5 =17 =-9 330<0.5 16<0.5 =28 =-5 =-10 373<0.2039 354<0.4794 129<7.5 =-25 =0 368<0.08849 =17 =-11 134<0.5 127<0.5 =8 =-10 128<9.5 =40 =0
28<0.5 362<0.5 373<0.6907 321<0.5 =-4 =-20 126<2.944 =39 =5 321<0.5 117<0.5 =30 =-8 126<2.944 =-16 =13 305<0.5 352<0.09618 54<0.5 =-6 =16 388<0.5628 =4 =37 373<0.2914 126<2.303 =5 =38 352<0.04188 =-5 =12
14<0.5 128<5.5 150<0.3684 360<0.5 =16 =47 130<15.5 =16 =-8 376<4.484 4<0.5 =-17 =1 126<2.944 =37 =-3 383<0.344 129<7.5 126<2.996 =-24 =-8 341<0.5 =16 =-10 =34
14<0.5 368<0.1436 131<1e-9 321<0.5 =-3 =-20 143<0.5 =2 =19 330<0.5 252<0.5 =46 =19 =-6 126<2.996 129<9.5 79<0.5 =-22 =9 260<1e-9 =14 =-7 137<0.1667 353<0.1142 =-10 =8 129<1.5 =-5 =22
353<0.05787 28<0.5 299<0.5 131<0.3448 =-14 =0 46<0.5 =-2 =31 131<0.1178 342<1e-9 =3 =-18 311<1e-9 =24 =-7 14<0.5 353<0.282 28<0.5 =6 =26 328<0.5 =37 =-2 364<0.5 9<0.08151 =-13 =8 391<0.05161 =0 =-18
266<0.5 135<0.08573 141<1.099 128<9.5 =14 =-9 343<0.3623 =-18 =39 58<0.5 135<0.2217 =4 =22 44<0.5 =41 =5 387<1e-9 128<1.5 5<0.5 =-7 =3 282<0.5 =-24 =-2 =10
263<0.5 320<0.5 34<0.5 137<1e-9 =-16 =-2 353<0.004994 =1 =18 252<0.5 353<1e-9 =0 =21 338<0.5 =41 =1 353<0.1811 256<0.5 306<0.5 =25 =-8 252<0.5 =-8 =20 =47
29<0.5 353<0.1811 139<5.5 383<0.344 =-7 =30 383<0.144 =38 =-6 16<0.5 147<0.5 =22 =-11 371<0.403 =10 =-18 310<1e-9 139<1.5 255<4.5 =39 =7 358<0.402 =31 =-8 =0
263<0.5 344<0.1003 358<0.402 282<0.5 =-15 =11 74<0.5 =0 =31 383<0.2191 252<0.5 =8 =-10 126<1.946 =4 =46 7<0.3183 32<0.5 71<0.5 =30 =-9 237<2.708 =13 =-12 129<3.5 344<0.1003 =-17 =5 =24
128<5.5 358<0.402 139<1.5 344<0.06521 =-11 =19 253<0.5 =8 =38 283<0.5 265<0.5 =33 =-9 353<0.1142 =-7 =19 344<0.1003 358<0.402 372<0.3661 =-15 =20 283<0.5 =7 =-10 306<0.84 =37 =-3
266<0.5 378<0.5 4<0.5 354<0.3585 =-12 =17 128<12.5 =11 =-4 391<0.1088 =2 7<0.3704 =34 =7 152<0.5 354<0.8146 134<0.5 =-21 =7 51<0.5 =-9 =24 =20
373<0.6907 321<0.5 283<0.5 365<0.5 =8 =34 353<0.1142 =-13 =11 143<0.5 370<0.4001 =-22 =4 58<0.5 =-9 =23 280<0.5 322<0.5 391<0.05161 =42 =14 =0 140<0.5 =-9 =11
74<0.5 373<0.6907 322<0.5 260<0.2087 =0 =-15 342<0.1443 =26 =-7 128<1.5 134<0.5 =-10 =17 253<0.5 =38 =5 128<10.5 128<0.5 261<1e-9 =21 =-9 260<0.8439 =40 =-3 325<0.5 373<0.2556 =-12 =2 124<0.5 =-3 =18
263<0.5 321<0.5 319<0.5 323<0.5 =13 =-3 368<0.19 =-11 =13 313<1e-9 61<0.1923 =-8 =-23 150<0.4286 =25 =-11 368<0.09507 360<0.5 274<0.5 =-12 =19 61<0.4483 =29 =-1 359<0.5 =41 =7
263<0.5 344<0.1003 4<0.5 137<0.125 =-18 =-1 61<0.375 =8 =-7 383<0.2191 285<0.5 =13 =-13 =33 61<0.8571 308<0.8 328<0.5 =27 =-6 131<0.279 =-15 =13 =-17
9<0.09348 143<0.5 320<0.5 362<0.5 =-12 =5 261<0.2847 =10 =-13 332<0.5 343<1e-9 =0 =30 9<1e-9 =38 =-3 363<0.5 358<0.402 317<0.5 =4 =-12 126<2.485 =6 =24 =34
14<0.5 351<0.5 3<0.5 383<0.2926 =-10 =16 58<0.5 =3 =20 304<0.5 274<0.5 =27 =1 355<0.9046 =-11 =17 383<0.344 127<0.5 355<0.8146 =-13 =16 163<0.5 =-23 =1 =21
263<0.5 320<0.5 34<0.5 370<0.02477 =-15 =-3 260<0.404 =8 =-14 7<0.277 260<0.6061 =25 =-8 344<0.02961 =-16 =11 7<0.277 45<0.5 71<0.5 =23 =-10 260<0.1774 =-14 =7 369<0.08333 344<0.1709 =-16 =10 =18
321<0.5 131<0.3448 61<0.5 141<2.944 =7 =-8 352<0.2847 =-11 =9 359<0.5 145<0.5 =12 =-19 131<0.6921 =30 =6 364<0.5 0<0.5 361<0.5 =-23 =2 57<0.5 =-9 =18 352<0.05254 61<0.1923 =20 =-2 34<0.5 =-20 =4
30<0.5 124<0.5 366<0.5 105<0.5 =-8 =10 311<1e-9 =28 =-8 353<0.05787 144<0.5 =-2 =27 311<1e-9 =19 =-2 59<0.5 279<0.5 313<1e-9 =-10 =21 313<0.2976 =40 =5 143<0.5 255<3.5 =1 =-11 =7
128<5.5 265<0.5 260<0.1115 360<0.5 =6 =23 358<0.1286 =-11 =10 286<0.5 66<0.5 =-23 =-2 =-1 358<0.1286 138<0.5 384<0.5 =-16 =4 124<0.5 =15 =-8 388<0.5628 362<0.5 =-6 =13 286<0.5 =19 =-10
14<0.5 351<0.5 237<3.135 255<1.5 =-7 =3 332<0.5 =6 =36 124<0.5 135<0.2473 =-5 =12 251<0.5 =31 =-2 314<0.5 354<0.8146 315<0.5 =-18 =10 286<0.5 =17 =-13 57<0.5 246<0.5 =30 =1 =-7
128<5.5 150<0.3333 3<0.5 150<0.1304 =24 =-2 129<5.5 =35 =-2 150<0.6818 352<0.03253 =0 =18 47<0.5 =-19 =0 150<0.3333 129<6.5 268<0.5 =-19 =7 128<11.5 =31 =-9 284<0.5 129<4.5 =-15 =22 283<0.5 =18 =-3
128<9.5 260<0.07571 237<3.135 308<0.41 =9 =-3 128<7.5 =37 =-2 322<0.5 260<0.3361 =-1 =-15 260<0.3065 =-4 =29 371<0.7115 315<0.5 270<0.5 =-13 =0 47<0.5 =22 =-4 237<2.303 9<0.1849 =24 =3 14<0.5 =3 =-12
344<0.06521 321<0.5 355<0.8146 22<0.5 =-2 =14 274<0.5 =19 =-3 260<0.09346 128<3.5 =9 =-15 388<0.6598 =-24 =6 128<1.5 135<0.2012 367<0.5 =-14 =9 342<1e-9 =-1 =20 128<7.5 280<0.5 =47 =6 344<0.1709 =-8 =23
139<0.5 358<0.402 135<0.1237 372<0.3661 =-20 =18 373<0.4122 =-4 =16 332<0.5 376<2.565 =-5 =13 341<0.5 =30 =-4 250<0.5 135<1e-9 3<0.5 =-14 =5 14<0.5 =12 =-4 128<4.5 =39 132<0.5 =19 =-8
383<0.344 283<0.5 143<0.5 141<1.099 =6 =-11 128<12.5 =21 =-12 355<0.8146 126<3.135 =-16 =3 364<0.5 =22 =-8 150<0.6818 388<0.3851 =39 =7 =2
14<0.5 150<0.6818 311<0.127 150<1e-9 =25 =5 382<0.5 =-17 =12 261<0.08679 391<0.1943 =-5 =15 347<0.5 =-22 =7 354<0.5976 152<0.5 376<2.485 =-18 =0 =21 368<0.1071 312<0.5 =4 =37 352<0.4949 =7 =-19
344<0.06521 14<0.5 252<0.5 353<0.02308 =-8 =7 255<4.5 =14 =-6 283<0.5 326<0.5 =-24 =-2 391<0.1088 =-12 =5 259<0.5 147<0.5 140<1.5 =27 =2 353<1e-9 =-9 =9 367<0.5 255<1.5 =0 =-12 =15
131<0.1489 321<0.5 126<2.485 370<0.2781 =-10 =8 57<0.5 =7 =-10 52<0.5 131<1e-9 =-21 =-2 130<17.5 =-5 =15 16<0.5 260<0.04473 391<0.06563 =23 =7 391<0.1464 =-1 =18 391<0.1746 10<0.5 =-20 =10 391<0.7054 =10 =-12
321<0.5 354<0.8146 123<0.5 315<0.5 =-2 =16 342<0.1522 =15 =-9 137<0.125 370<0.2781 =-3 =8 237<1.946 =5 =27 260<0.09346 237<3.135 38<0.5 =-11 =11 286<0.5 =28 =0 253<0.5 256<0.5 =-25 =1 260<0.4796 =8 =-10
315<0.5 250<0.5 375<0.5 265<0.5 =-2 =-17 311<1e-9 =22 =-4 353<0.1524 17<0.5 =28 =-6 =-11 129<2.5 246<0.5 376<2.485 =12 =-9 279<0.5 =-16 =1 280<0.5 346<0.5 =51 =10 =-3
263<0.5 320<0.5 373<0.6907 34<0.5 =-10 =2 128<2.5 =-4 =27 150<0.4286 128<16.5 =28 =-8 128<15.5 =-10 =12 9<0.1344 130<18.5 128<11.5 =19 =-8 283<0.5 =-5 =19 =35
263<0.5 264<0.5 10<0.5 104<0.5 =-18 =2 284<0.5 =-5 =42 141<2.944 283<0.5 =8 =-5 372<0.3661 =-14 =17 342<0.1168 71<0.5 145<0.5 =22 =-4 =-11 342<0.3836 9<0.09948 =-15 =4 43<0.5 =16 =0
320<0.5 13<0.5 250<0.5 284<0.5 =-7 =2 374<0.5 =22 =-4 =27 150<0.4545 126<1.792 150<0.3 =-9 =11 145<0.5 =30 =-4 126<2.197 351<0.5 =-17 =0 305<0.5 =20 =-5
372<0.9436 250<0.5 358<0.402 31<0.5 =-8 =12 131<0.4448 =0 =10 160<0.5 14<0.5 =30 =-6 =-10 =36
139<5.5 373<0.8766 284<0.5 129<4.5 =-10 =23 124<0.5 =-2 =8 139<2.5 126<2.197 =0 =38 129<1.5 =-7 =9 139<6.5 126<2.996 2<0.5 =2 =37 46<0.5 =12 =-9 126<3.367 126<2.89 =4 =-15 261<0.02616 =23 =2
58<0.5 321<0.5 348<0.5 315<0.5 =-1 =16 =25 373<0.4122 93<0.5 =-18 =22 280<0.5 =15 =-10 104<0.5 126<2.303 260<0.6061 =-11 =12 126<2.944 =28 =9 317<0.5 40<0.5 =-16 =0 =8
266<0.5 7<0.3183 265<0.5 9<0.1344 =5 =20 228<0.5 =-18 =19 362<0.5 150<0.2 =0 =-18 150<0.5294 =28 =-2 6<0.5 323<0.5 259<0.5 =-24 =5 150<0.5 =-16 =8 7<0.355 311<0.234 =26 =-5 211<0.5 =-17 =11
128<13.5 150<0.6429 383<0.2064 306<0.48 =9 =-10 9<0.05152 =34 =-1 263<0.5 240<0.5 =-18 =10 124<0.5 =15 =-6 150<0.6429 306<0.59 390<0.5 =-23 =2 129<1.5 =-12 =13 306<1e-9 9<0.03686 =6 =31 =-14
228<0.5 348<0.5 370<0.2781 387<1e-9 =-4 =17 237<3.045 =3 =21 308<1.17 0<0.5 =30 =0 =-4 321<0.5 147<0.5 308<1.17 =22 =-6 =-12 352<0.04188 245<0.5 =-14 =1 =10
16<0.5 263<0.5 260<0.6061 143<0.5 =-2 =11 388<0.5756 =-19 =7 132<3.5 7<0.3704 =16 =-5 367<0.5 =-13 =-1 373<0.2914 388<0.604 259<0.5 =-22 =10 388<0.6825 =13 =-12 57<0.5 132<0.5 =1 =21 =-3
128<9.5 260<0.09346 237<3.045 57<0.5 =8 =-6 261<1e-9 =33 =8 321<0.5 135<0.08022 =-2 =11 375<0.5 =-26 =13 368<0.1436 53<0.5 261<0.3166 =-13 =10 260<0.2732 =17 =-10 246<0.5 266<0.5 =18 =-3 61<0.6571 =-12 =1
391<0.1023 383<0.2064 365<0.5 306<0.5 =-3 =-15 139<1.5 =-2 =26 268<0.5 139<0.5 =-8 =11 =33 235<0.5 346<0.5 330<0.5 =3 =-16 139<0.5 =5 =23 391<0.1343 =-1 319<0.5 =28 =2
362<0.5 311<1e-9 147<0.5 283<0.5 =7 =-2 58<0.5 =-14 =7 58<0.5 171<0.5 =-13 =13 4<0.5 =-5 =20 147<0.5 1<0.5 137<0.3333 =22 =-1 140<0.5 =2 =-11 137<0.4 =-13 =8
74<0.5 270<0.5 128<10.5 144<0.5 =-1 =17 320<0.5 =-12 =9 311<1e-9 33<0.5 =17 =-8 311<0.234 =-17 =14 308<0.63 270<0.5 132<2.5 =27 =0 =-6 311<0.006377 34<0.5 =-3 =15 =-13
141<5.075 357<0.5 122<0.5 344<0.1709 =0 =17 14<0.5 =37 =-8 6<0.5 =32 =-1 342<0.3836 354<0.7061 271<0.5 =-18 =4 =5 =8
143<0.5 351<0.5 373<0.6907 325<0.5 =-14 =-1 46<0.5 =-4 =29 367<0.5 14<0.5 =7 =-13 392<1.5 =26 =-4 246<0.5 365<0.5 305<0.5 =-6 =9 388<0.6212 =23 =-13 388<0.4094 255<4.5 =30 =-7 131<0.3231 =-15 =9
314<0.5 248<0.5 297<0.5 328<0.5 =1 =-12 =28 323<0.5 370<0.4001 =-21 =-3 143<0.5 =-6 =13 148<0.5 243<0.5 238<0.5 =25 =-1 =-3 =-3
9<0.09348 343<0.3623 233<0.5 344<0.1003 =-5 =11 51<0.5 =-3 =33 =31 124<0.5 283<0.5 261<0.1442 =10 =-14 364<0.5 =3 =-15 7<0.2371 16<0.5 =23 =-2 9<0.1344 =4 =-15
366<0.5 343<0.3347 383<0.344 282<0.5 =-4 =8 51<0.5 =26 =-5 =30 6<0.5 61<0.5714 370<0.2043 =33 =4 2<0.5 =-11 =15 261<0.03724 =-10 =6
343<0.3623 14<0.5 265<0.5 130<15.5 =12 =1 46<0.5 =-17 =2 383<0.3106 129<6.5 =-14 =10 150<0.3 =-2 =34 =34
376<4.484 362<0.5 7<0.3897 130<17.5 =9 =-3 368<0.07629 =-15 =5 306<0.41 260<0.1283 =12 =-8 126<3.219 =35 =-4 130<12.5 =-9 376<12.67 7<0.355 =26 =-4 346<0.5 =-7 =2
362<0.5 321<0.5 283<0.5 260<0.1283 =1 =11 383<0.344 =-8 =23 260<0.09346 337<0.5 =-6 =21 328<0.5 =-25 =4 260<0.1283 371<0.2669 150<0.8571 =26 =-2 14<0.5 =12 =-13 61<0.2593 =-16 150<0.3684 =-7 =15
128<9.5 135<0.2012 144<0.5 145<0.5 =0 =-17 135<0.1324 =23 =-4 32<0.5 392<0.5 =21 =-1 =-9 279<0.5 313<0.6541 325<0.5 =-17 =-7 =15 325<0.5 135<0.1819 =-19 =17 144<0.5 =15 =-10
343<0.3623 383<0.1636 344<0.004911 263<0.5 =-2 =7 344<0.01696 =-23 =-7 311<0.0617 391<0.05961 =22 =-3 4<0.5 =-14 =13 =30
14<0.5 343<0.2497 32<0.5 143<0.5 =0 =10 388<0.6598 =-12 =8 341<0.5 =32 61<0.1538 =-10 =13 383<0.1774 32<0.5 355<0.8146 =-18 =1 245<0.5 =-4 =21 352<0.008274 245<0.5 =27 =-4 311<0.0344 =5 =-10
139<5.5 321<0.5 378<0.5 123<0.5 =-4 =6 150<0.6429 =18 =2 326<0.5 0<0.5 =-16 =1 346<0.5 =15 =-9 150<0.75 383<0.154 370<0.1277 =34 =0 383<0.2191 =-9 =8 =-9
131<0.299 105<0.5 382<0.5 343<0.3177 =-7 =20 7<0.3183 =12 =-15 255<3.5 320<0.5 =-9 =13 279<0.5 =45 =-5 17<0.5 388<0.7226 131<0.5855 =5 =15 27<0.5 =-11 =4 256<0.5 340<0.5 =-15 =7 =8
228<0.5 343<0.1135 361<0.5 132<2.5 =0 =-10 39<0.5 =18 =-7 277<0.5 261<0.2847 =29 =3 =-6 135<0.08022 126<2.303 316<0.5 =-9 =6 32<0.5 =35 =-6 129<6.5 261<0.1218 =-13 =6 =12
139<5.5 147<0.5 228<0.5 355<0.8146 =-2 =11 342<1e-9 =16 =-11 345<0.5 355<0.1611 =-19 =-3 123<0.5 =-2 =17 130<14.5 316<0.5 =2 =-13 260<0.4796 374<0.5 =31 =3 =-4
13<0.5 9<0.09948 252<0.5 366<0.5 =-6 =14 280<0.5 =8 =-10 337<0.5 137<0.5 =13 =-5 304<0.5 =-12 =5 =33
263<0.5 3<0.5 150<0.2 274<0.5 =11 =-11 354<0.4437 =-17 =4 126<2.303 368<0.09507 =-11 =4 318<0.5 =-2 =12 274<0.5 47<0.5 146<0.5 =16 =-8 255<1.5 =8 =-11 126<2.565 279<0.5 =-9 =12 317<0.5 =38 =2
260<0.2087 143<0.5 7<0.3183 383<0.07218 =0 =25 383<0.144 =-15 =0 332<0.5 335<0.5 =0 =19 61<0.375 =39 =-4 9<0.1849 85<0.5 365<0.5 =-10 =5 =15 137<0.4 =17 =2
383<0.3942 143<0.5 325<0.5 337<0.5 =-10 =8 228<0.5 =-1 =17 319<0.5 49<0.5 =12 =-6 131<0.6296 =-10 =14 306<0.48 =-1 =29
16<0.5 7<0.3897 139<0.5 260<0.02787 =4 =-7 135<0.05208 =4 =13 313<0.1112 369<0.5833 =-14 =10 =20 320<0.5 367<0.5 7<0.7282 =-18 =9 61<0.375 =13 =-10 283<0.5 =27 =-5
61<0.5333 263<0.5 57<0.5 49<0.5 =4 =-11 282<0.5 =-14 =13 254<0.5 7<0.355 =15 =-6 279<0.5 =-1 =-14 349<0.5 30<0.5 93<0.5 =-10 =20 61<0.7 =19 =-1 =18
367<0.5 320<0.5 352<0.2847 131<0.7836 =-4 =15 352<0.8222 =10 =-8 373<0.1089 252<0.5 =6 =24 391<0.08999 =-12 =5 283<0.5 289<0.5 326<0.5 =7 =20 =-12 346<0.5 28<0.5 =15 =-13 201<0.5 =-18 =1
315<0.5 74<0.5 130<17.5 252<0.5 =-2 =11 131<0.6921 =-6 =11 342<0.2489 130<15.5 =-5 =23 131<0.4175 =-13 =7 337<0.5 243<0.5 237<1.609 =-6 =25 =-6 311<0.01565 237<2.708 =-17 =0 =9
150<0.2 126<2.303 360<0.5 311<0.0617 =11 =-5 264<0.5 =-17 =0 376<1.638 57<0.5 =30 =1 137<0.1429 =-12 =8 263<0.5 150<0.8 126<2.485 =-9 =1 345<0.5 =-18 =9 150<0.6429 317<0.5 =5 =-10 54<0.5 =25 =-4
122<0.5 320<0.5 362<0.5 376<4.484 =-5 =10 44<0.5 =10 =-11 255<3.5 376<2.485 =-3 =18 134<0.5 =22 =-2 368<0.06734 311<0.0344 =39 =-4 =-6
367<0.5 137<0.4 130<19.5 263<0.5 =-3 =11 314<0.5 =-9 =15 137<0.5 355<0.5439 =2 =31 266<0.5 =11 =-18 299<0.5 352<0.1528 332<0.5 =0 =19 126<2.89 =21 =-2 373<0.2914 49<0.5 =38 =-2 =-2
250<0.5 150<0.8 260<0.07571 144<0.5 =2 =23 150<0.6 =-5 =6 260<0.8439 342<0.2025 =-14 =6 132<2.5 =14 =-5 14<0.5 384<0.5 354<1e-9 =30 =3 =-5 =-7
355<0.8146 263<0.5 228<0.5 146<0.5 =-7 =3 344<0.01808 =15 =-16 2<0.5 228<0.5 =17 =-8 261<0.2579 =-2 =15 137<0.5 146<0.5 351<0.5 =9 =25 2<0.5 =-6 =3 124<0.5 126<2.398 =2 =-16 =7
250<0.5 257<0.4327 233<0.5 150<0.8 =0 =-10 370<0.08436 =24 =-6 =28 128<7.5 136<0.125 236<0.5 =30 =-2 =-3 391<0.04147 128<18.5 =-15 =10 =11
314<0.5 283<0.5 375<0.5 321<0.5 =3 =-6 9<0.2971 =23 =-3 383<0.344 332<0.5 =-11 =9 245<0.5 =23 =2 57<0.5 329<0.5 175<0.5 =31 =1 =-4 135<0.05208 =-7 =2
7<0.3183 320<0.5 39<0.5 61<0.5333 =4 =-4 137<0.1 =-18 =1 150<0.5294 61<0.375 =30 =-3 61<0.4118 =-16 =12 46<0.5 353<0.1142 150<0.1304 =1 =-24 136<0.07143 =17 =-8 280<0.5 150<0.7143 =16 =-9 16<0.5 =-18 =3
22<0.5 265<0.5 353<0.1142 351<0.5 =-1 =-15 351<0.5 =0 =16 10<0.5 304<0.5 =-22 =10 =11 59<0.5 17<0.5 61<0.5 =21 =4 =-9 346<0.5 353<1e-9 =0 =-16 =7
314<0.5 143<0.5 375<0.5 353<0.1811 =-5 =5 237<2.773 =23 =-3 136<0.1 364<0.5 =1 =16 130<19.5 =-14 =3 57<0.5 326<0.5 237<3.045 =27 =0 286<0.5 =4 =-3 274<0.5 =2 =-10
126<1.946 143<0.5 371<0.6651 83<0.5 =-19 =6 364<0.5 =6 =-5 128<11.5 150<0.6429 =17 =-9 =-17 373<0.8766 128<5.5 150<0.2 =21 =-1 150<0.3684 =-14 =2 6<1.5 150<0.6818 =30 =1 =-10
321<0.5 150<0.8571 126<2.303 359<0.5 =-2 =21 83<0.5 =8 =-10 263<0.5 132<3.5 =-19 =7 126<2.197 =-8 =19 260<0.06064 150<0.6 135<0.07095 =20 =-5 263<0.5 =-18 =4 359<0.5 355<0.4121 =-23 =-3 150<0.3913 =-7 =12
139<5.5 343<0.2497 321<0.5 376<4.484 =0 =12 33<0.5 =-10 =10 150<0.5294 257<0.3584 =0 =26 =3 130<14.5 126<2.944 =13 =-18 150<0.6429 305<0.5 =2 =37 46<0.5 =3 =-9
320<0.5 370<0.5627 144<0.5 257<0.5586 =-4 =20 139<0.5 =-7 =21 388<0.7226 280<0.5 =17 =-7 370<0.8533 =-13 =2 129<2.5 277<0.5 261<0.4567 =16 =-8 =-8 252<0.5 46<0.5 =-13 =4 261<0.03724 =16 =-2
233<0.5 357<0.5 265<0.5 126<1.946 =-9 =0 228<0.5 =-16 =7 127<0.5 =29 126<2.398 =7 =-5 130<14.5 126<2.773 =13 =-13 127<0.5 126<2.303 =2 =-5 22<0.5 =37 =-2
74<0.5 344<0.02961 358<0.402 139<5.5 =-9 =23 51<0.5 =-4 =7 139<2.5 280<0.5 =19 =-7 54<0.5 =-18 =2 344<0.006843 54<0.5 253<0.5 =23 =-5 141<1.946 =5 =-6 139<3.5 280<0.5 =-16 =7 =8
383<0.2683 263<0.5 105<0.5 3<0.5 =-11 =-1 5<0.5 =18 =0 131<0.5066 2<0.5 =11 =-2 57<0.5 =24 =4 353<1e-9 147<0.5 105<0.5 =25 =-1 =-4 351<0.5 47<0.5 =-12 =-1 =11
147<0.5 313<0.1112 368<0.09507 391<0.06563 =2 =-9 368<0.555 =9 =-9 266<0.5 59<0.5 =28 =0 =-13 131<0.1489 332<0.5 =-23 47<0.5 =-11 =9 274<0.5 284<0.5 =-4 =12 =-15
150<0.1304 128<4.5 371<0.4537 389<0.5 =36 =-4 9<0.1632 =-6 =8 126<2.944 241<0.5 =-17 =7 126<3.219 =12 =-9 371<0.5024 57<0.5 7<0.3704 =1 =-13 315<0.5 =-13 =10 319<0.5 150<0.75 =12 =-6 150<0.5294 =-15 =10
7<0.4333 147<0.5 306<0.41 300<0.5 =1 =16 237<2.89 =20 =-2 278<0.5 14<0.5 =-15 =7 237<2.773 =0 =28 313<0.1112 306<1.32 271<0.5 =-18 =9 370<0.08436 =19 =-4 =17
16<0.5 150<1e-9 14<0.5 55<0.5 =23 =-4 =-11 304<0.5 269<0.5 =3 =22 143<0.5 =-15 =12 131<0.7836 373<0.6907 129<7.5 =-17 =9 =15 376<5.205 150<0.3 =27 =1 140<0.5 =-9 =3
141<5.075 16<0.5 126<2.197 123<0.5 =-9 =10 141<1.099 =8 =0 10<0.5 274<0.5 =-15 =2 126<2.398 =-1 =17 373<0.6907 58<0.5 132<1.5 =-26 =-3 143<0.5 =-6 =8 130<14.5 =-7 130<19.5 =18 =2
150<0.2 61<0.5333 130<21.5 308<0.9 =24 =-3 61<0.1176 =13 =-14 126<3.135 308<0.58 =-19 =13 237<2.398 =-5 =18 61<0.1176 237<2.485 273<0.5 =-15 =11 31<0.5 =-4 =12 263<0.5 23<0.5 =-1 =17 150<0.4545 =-4 =19
314<0.5 131<0.3448 105<0.5 391<0.06563 =-2 =-12 26<0.5 =13 =-8 131<0.5066 61<0.3333 =12 =1 131<0.5416 =-15 =3 129<2.5 =27 26<0.5 124<0.5 =-15 =5 =20
145<0.5 17<0.5 128<10.5 150<0.6429 =9 =-12 150<0.6 =-13 =15 128<10.5 150<0.1667 =-1 =-22 61<0.7778 =12 =-4 150<0.6818 300<0.5 368<0.19 =-20 =1 =9 368<1e-9 128<3.5 =2 =-5 =13
141<5.075 304<0.5 126<3.135 367<0.5 =-2 =6 264<0.5 =17 =3 150<0.75 126<2.197 =-4 =29 =-5 373<0.6907 144<0.5 250<0.5 =-18 =5 128<8.5 =11 =-4 150<0.3 =13 130<16.5 =-11 =2
336<0.5 126<2.197 9<0.2971 268<0.5 =-11 =18 374<0.5 =24 =-6 32<0.5 274<0.5 =6 =-4 61<0.3 =-1 =-16 335<0.5 61<0.08333 126<2.944 =-4 =4 =-22 =5
342<0.1079 58<0.5 233<0.5 228<0.5 =-2 =10 260<1e-9 =2 =27 255<2.5 237<1.609 =20 =0 39<0.5 =26 =-9 342<0.3836 383<0.344 74<0.5 =-20 =-3 =9 58<0.5 255<2.5 =23 =2 383<0.1326 =4 =-9
308<1.54 383<0.1636 306<0.5 16<0.5 =3 =-9 74<0.5 =-13 =13 74<0.5 128<13.5 =16 =-5 =-8 353<0.09613 74<0.5 =-23 59<0.5 =-9 =4 255<1.5 =0 =11
351<0.5 130<19.5 268<0.5 371<0.6058 =2 =-12 279<0.5 =24 =-6 58<0.5 23<0.5 =-8 =9 130<29.5 =11 =-11 27<0.5 130<12.5 130<9.5 =1 =-14 289<0.5 =7 =-11 7<0.5753 317<0.5 =22 =-1 =-10
321<0.5 270<0.5 74<0.5 122<0.5 =-2 =20 385<0.5 =15 =-12 323<0.5 265<0.5 =18 =-8 252<0.5 =-10 =10 383<0.2926 367<0.5 201<0.5 =-14 =9 58<0.5 =-5 =12 130<16.5 344<0.06521 =-3 =24 305<0.5 =-7 =6
363<0.5 358<0.402 129<3.5 313<1e-9 =-7 =14 130<18.5 =16 =-3 124<0.5 24<0.5 =-3 =14 129<6.5 =8 =-13 266<0.5 =22 =-4
314<0.5 150<0.8571 128<16.5 144<0.5 =0 =10 150<0.4545 =-20 =1 128<13.5 291<0.5 =-22 =4 362<0.5 =19 =-6 285<0.5 150<0.5714 237<2.996 =19 =-9 286<0.5 =-11 =0 128<3.5 261<0.01867 =-3 =8 =31
251<0.5 248<0.5 61<0.8571 268<0.5 =1 =11 139<0.5 =-15 =2 61<0.9091 256<0.5 =-16 =0 =3 320<0.5 260<0.8439 137<0.25 =-22 =2 124<0.5 =-1 =7 285<0.5 =10 =-3
372<1e-9 383<0.2926 353<0.05787 228<0.5 =-6 =6 215<0.5 =0 =11 238<0.5 228<0.5 =19 =-10 =-11 59<0.5 245<0.5 =24 =2 353<0.03117 306<1e-9 =3 =-11 =10
7<0.355 253<0.5 5<0.5 103<0.5 =-3 =14 237<2.89 =15 =-5 371<0.3108 132<3.5 =18 =-9 376<2.251 =9 =-11 310<0.316 31<0.5 285<0.5 =-7 =-19 376<1e-9 =-5 =17 371<0.06468 =26 =-9
314<0.5 233<0.5 100<0.5 263<0.5 =-3 =5 150<0.5 =27 =0 133<0.5 14<0.5 =26 =-5 =-5 149<0.5 326<0.5 132<3.5 =23 =-2 126<2.485 =-5 =3 =-9
320<0.5 61<0.8571 61<0.7778 130<9.5 =14 =-2 355<0.1611 =19 =-3 279<0.5 376<2.639 =-21 =2 323<0.5 =-4 =18 130<16.5 132<1.5 261<0.1442 =9 =-12 =-19 371<0.1016 243<0.5 =16 =-8 136<0.2 =-12 =11
150<0.8 17<0.5 126<2.197 130<18.5 =5 =-10 140<1.5 =5 =-4 340<0.5 313<1e-9 =-18 =0 126<2.708 =9 =-7 237<2.197 9<0.1057 =-23 126<2.565 =11 =-2 130<20.5 360<0.5 =1 =-14 130<24.5 =12 =-3
374<0.5 283<0.5 141<1.099 16<0.5 =9 =-11 368<0.122 =-4 =15 277<0.5 315<0.5 =-6 =12 140<0.5 =-5 =21 344<0.02961 140<1.5 297<0.5 =-9 =13 =16 7<0.5238 246<0.5 =19 =-6 261<0.1629 =-11 =2
383<0.344 320<0.5 270<0.5 144<0.5 =-5 =10 353<0.01291 =-5 =19 141<1.946 28<0.5 =22 =3 353<0.1811 =-11 =18 51<0.5 141<1.609 =1 344<0.01808 =-2 =35 141<4.317 =5 =-10
308<1.54 13<0.5 371<0.1827 299<0.5 =0 =18 237<2.708 =-9 =1 349<0.5 =-3 =25 9<0.1461 386<0.5 280<0.5 =-22 =-3 =4 =7
128<10.5 150<0.5 61<0.5333 128<4.5 =5 =19 383<0.255 =-17 =16 345<0.5 350<0.5 =-11 =13 131<0.4448 =29 =-7 150<0.5714 344<0.01696 129<6.5 =-19 =6 344<0.01985 =20 =-7 135<0.2473 61<0.6111 =-3 =22 128<18.5 =-15 =7
263<0.5 22<0.5 139<0.5 320<0.5 =-9 =3 283<0.5 =2 =-6 264<0.5 391<0.1343 =-11 =5 42<0.5 =18 =-8 342<0.192 61<0.8571 130<18.5 =20 =5 =-13 342<0.3836 61<0.7778 =-16 =2 61<0.05556 =-7 =14
93<0.5 367<0.5 105<0.5 314<0.5 =-3 =11 319<0.5 =19 =-9 235<0.5 352<0.008274 =11 =-1 354<0.8146 =-16 =8 344<1e-9 140<0.5 =30 =2 =-4
375<0.5 10<0.5 283<0.5 141<5.075 =2 =-10 364<0.5 =-3 =-14 132<2.5 143<0.5 =2 =39 284<0.5 =-9 =3 135<0.1324 337<0.5 =28 =-1 352<0.09618 =-10 371<0.921 =13 =-4
343<0.2497 375<0.5 141<2.944 58<0.5 =0 =8 2<0.5 =2 =-16 2<0.5 147<0.5 =11 =-10 368<0.555 =26 =-2 141<1.609 =1 =26
84<0.5 383<0.2683 126<2.197 268<0.5 =-10 =10 22<0.5 =0 =11 268<0.5 383<0.344 =-3 =12 =30 47<0.5 256<0.5 =28 140<0.5 =-6 =6 58<0.5 =-7 =1
147<0.5 129<3.5 143<0.5 9<0.07713 =-5 =5 9<1e-9 =10 =-3 282<0.5 309<0.5 =5 =-15 137<0.125 =31 =-3 138<0.5 74<0.5 327<0.5 =-17 =8 =10 136<0.09091 =-10 136<0.4 =18 =-3
141<5.075 299<0.5 353<0.05787 272<0.5 =-3 =14 141<1.609 =2 =20 391<0.07188 353<0.05787 =23 =-2 378<0.5 =-19 =13 353<0.1811 200<0.5 315<0.5 =-19 =4 57<0.5 =-5 =10 368<0.1004 =-6 368<0.1645 =17 =-4
357<0.5 23<0.5 343<0.3347 84<0.5 =-3 =10 54<0.5 =23 =-5 6<0.5 16<0.5 =18 =-8 =-16 274<0.5 =21 =-3
13<0.5 375<0.5 137<0.5 353<0.282 =0 =11 370<0.5002 =4 =-17 370<0.1814 130<28.5 =30 =-5 350<0.5 =-7 =9 =20
233<0.5 269<0.5 147<0.5 126<2.89 =-2 =4 299<0.5 =-11 =12 311<1e-9 129<1.5 =1 =23 =-6 320<0.5 129<1.5 311<0.08521 =24 =-2 129<2.5 =-4 =8 =-3
129<4.5 187<0.5 131<0.7836 373<0.4122 =-3 =7 376<2.398 =25 =-4 376<1e-9 237<2.303 =27 =-1 131<0.3933 =2 =-7 237<1.946 129<9.5 353<0.1328 =-14 =3 =14 326<0.5 117<0.5 =16 =-6 132<1.5 =-13 =0
341<0.5 278<0.5 135<0.3333 3<0.5 =0 =9 371<1e-9 =6 =-9 54<0.5 126<2.944 =9 =-6 =-19 54<0.5 233<0.5 53<0.5 =-9 =10 126<2.708 =0 =19 26<0.5 3<0.5 =8 =-9 129<3.5 =5 =33
249<0.5 387<0.3406 150<0.1667 371<0.403 =12 =-8 269<0.5 =0 =14 =24 126<2.565 130<14.5 130<11.5 =-6 =19 137<0.125 =-13 =15 134<0.5 273<0.5 =-18 =6 =5
122<0.5 363<0.5 22<0.5 35<0.5 =-1 =-15 42<0.5 =9 =-9 137<0.5 =18 =-2 137<0.125 150<0.6818 =34 =-6 =-10
9<0.1632 255<1.5 282<0.5 135<0.2012 =-7 =5 277<0.5 =16 =-9 145<0.5 391<0.07838 =4 =-3 277<0.5 =-17 =2 265<0.5 146<0.5 391<0.7054 =19 =-3 47<0.5 =-11 =11 =-17
308<1.44 60<0.5 126<2.303 389<0.5 =-5 =16 260<0.2732 =4 =-4 =-18 372<0.9436 376<3.561 260<0.404 =-19 =6 =4 =7
341<0.5 83<0.5 126<1.946 143<0.5 =-9 =7 128<1.5 =-1 =9 126<2.197 131<1e-9 =10 =-4 =-20 126<3.367 129<3.5 287<0.5 =-6 =17 129<7.5 =7 =-14 34<0.5 123<0.5 =-9 =7 383<1e-9 =26 =0
269<0.5 56<0.5 126<2.996 374<0.5 =1 =-7 132<0.5 =16 =1 128<3.5 126<2.996 =7 =-10 274<0.5 =-15 =4 141<1.609 246<0.5 126<2.303 =1 =20 =-1 308<1e-9 =-8 =6
147<0.5 353<0.282 355<0.1182 131<0.6921 =1 =17 355<0.4437 =-11 =3 137<0.5 374<0.5 =19 =-1 148<0.5 =-15 =3 131<0.3697 53<0.5 331<0.5 =-19 =3 148<0.5 =-3 =15 353<0.01774 61<0.08333 =-4 =19 28<0.5 =-8 =4
150<0.8571 61<0.8148 128<1.5 150<0.1304 =18 =-5 344<0.1003 =5 =21 382<0.5 126<2.944 =-16 =6 126<2.398 =-4 =19 61<0.7368 126<3.219 216<0.5 =-25 =2 126<3.367 =8 =-5 126<1.946 61<0.8571 =-4 =1 344<1e-9 =31 =-3
145<0.5 308<1.54 263<0.5 383<0.2064 =-2 =12 237<2.398 =2 =16 353<0.03117 270<0.5 =-19 =-2 237<2.303 =8 =-7 138<0.5 55<0.5 353<0.08233 =-24 =-4 124<0.5 =-3 =10 353<0.08233 49<0.5 =2 =17 237<2.708 =1 =-9
308<1.44 373<0.4122 57<0.5 126<2.303 =-3 =5 135<0.08022 =-12 =1 126<1.946 135<1e-9 =5 =-15 56<0.5 =19 =-3 353<0.08233 150<0.75 386<0.5 =-25 =2 5<0.5 =14 =-5 373<1e-9 =13 =-5
83<0.5 347<0.5 344<0.02961 7<0.4333 =0 =-12 51<0.5 =13 =-4 340<0.5 252<0.5 =25 =-5 61<0.2593 =2 =-12 7<0.4333 239<0.5 391<0.1586 =-20 =-2 =2 =5
150<0.9167 237<3.135 131<0.5416 387<0.3406 =-2 =19 354<0.3585 =13 =-5 61<0.375 61<0.1176 =2 =23 150<0.6429 =-12 =17 128<17.5 270<0.5 =-22 131<1e-9 =-4 =5 130<26.5 =11 =-3
321<0.5 357<0.5 128<10.5 128<4.5 =0 =9 49<0.5 =-6 =12 264<0.5 =3 =27 139<0.5 0<0.5 201<0.5 =-21 =5 260<1e-9 =14 =-9 260<0.4796 253<0.5 =1 =19 =-16
263<0.5 144<0.5 245<0.5 362<0.5 =-2 =-13 132<2.5 =1 =15 352<0.04188 139<0.5 =4 =30 126<2.773 =-16 =7 132<1.5 139<2.5 254<0.5 =17 =-5 279<0.5 =-16 =3 153<0.5 352<0.008274 =-10 =7 =17
265<0.5 370<0.5002 57<0.5 126<2.303 =-4 =4 150<0.8 =-7 =10 376<2.89 61<0.5 =21 =1 354<0.7061 =-10 =5 324<0.5 126<3.045 150<0.8571 =-25 =-1 150<0.4545 =-7 =9 61<0.2593 =-10 3<0.5 =-4 =21
150<0.9167 117<0.5 315<0.5 69<0.5 =0 =21 278<0.5 =14 =-12 24<0.5 354<0.5439 =-17 =4 =10 49<0.5 =-19 54<0.5 235<0.5 =10 =-1 =-6
128<12.5 150<0.6429 260<0.07571 130<13.5 =-4 =12 39<0.5 =1 =-18 143<0.5 383<0.1636 =-16 =6 260<0.2732 =11 =-8 150<0.6429 387<1e-9 136<0.4 =-20 =3 150<0.2667 =11 =-2 373<1e-9 353<0.4321 =30 =-1 128<13.5 =8 =-11
321<0.5 150<0.8571 285<0.5 260<0.3065 =7 =-5 129<6.5 =-3 =16 353<0.03117 141<5.318 =-20 =6 129<1.5 =12 =-8 144<0.5 0<0.5 337<0.5 =-18 =0 88<0.5 =7 =-9 354<0.4274 260<0.1283 =25 =-4 =-8
259<0.5 283<0.5 129<4.5 14<0.5 =3 =-16 39<0.5 =34 =-5 383<0.344 346<0.5 =-2 =-16 245<0.5 =25 =-1 49<0.5 130<19.5 358<1e-9 =4 =-9 131<0.3933 =-19 =1 32<0.5 358<0.402 =-1 =15 =-8
123<0.5 260<0.2087 135<0.1429 325<0.5 =-3 =9 360<0.5 =2 =-11 280<0.5 135<0.08573 =-16 =-1 316<0.5 =-17 =15 260<0.8439 308<1.3 337<0.5 =3 =18 260<0.1528 =-17 =5 132<2.5 283<0.5 =37 =-3 262<0.5 =-5 =6
321<0.5 343<0.1135 244<0.5 375<0.5 =-1 =13 131<0.1727 =-6 =25 126<2.773 320<0.5 =23 =3 123<0.5 =9 =-7 126<3.135 69<0.5 391<0.1464 =-14 =-1 =10 131<0.5066 259<0.5 =9 =-3 =-13
69<0.5 131<0.3448 58<0.5 126<2.89 =-5 =2 126<2.944 =12 =0 140<0.5 16<0.5 =3 =-16 133<0.5 =16 =-3 126<2.996 =27 =-3
126<3.135 370<0.7858 370<0.08436 359<0.5 =-2 =14 388<0.4395 =-21 =-7 364<0.5 353<0.6112 =23 =-4 =-15 141<3.178 128<8.5 53<0.5 =8 =-10 237<1.946 =-7 =30 237<1.792 261<0.1218 =12 =-6 68<0.5 =-17 =2
17<0.5 7<0.4333 327<0.5 389<0.5 =1 =12 61<0.6571 =22 =-5 280<0.5 308<1.54 =1 =-16 =-20 61<0.6571 7<0.3183 261<0.2579 =-21 =-1 261<0.03724 =5 =-3 61<0.7778 =13 =-6
363<0.5 257<0.5586 270<0.5 148<0.5 =0 =-7 130<15.5 =-8 =10 =22 130<14.5 =2 =21
332<0.5 13<0.5 149<0.5 132<4.5 =0 =-16 261<0.2579 =-20 =-1 283<0.5 =24 =-2 245<0.5 136<0.1429 139<1.5 =11 =-6 376<2.079 =2 =-14 135<1e-9 237<2.398 =-1 =37 131<0.3448 =-14 =19
248<0.5 373<0.01845 93<0.5 342<0.3414 =1 =17 285<0.5 =21 =1 373<0.4122 308<0.36 =-14 =2 370<0.08436 =10 =-8 373<0.05441 131<0.5855 324<0.5 =-20 =-1 =0 341<0.5 373<0.2556 =13 =0 =-8
306<0.88 248<0.5 215<0.5 310<0.1999 =0 =14 137<0.2 =4 =21 7<0.3897 39<0.5 =-17 =4 296<0.5 =-2 =10 44<0.5 310<0.3623 355<0.6648 =-19 =5 =4 4<0.5 =-3 =13
358<0.402 307<0.37 250<0.5 237<3.135 =-7 =5 144<0.5 =14 =-3 308<1.44 26<0.5 =22 =3 353<0.02308 =-14 =5 100<0.5 237<2.565 245<0.5 =2 =-9 319<0.5 =10 =-2 283<0.5 =28 =-3
283<0.5 127<0.5 128<1.5 104<0.5 =-14 =4 353<0.02308 =22 =1 313<0.1112 277<0.5 =2 =-12 215<0.5 =22 =-4 380<0.5 260<0.3065 365<0.5 =2 =-13 128<18.5 =-19 =16 260<0.1774 =30 =-2
17<0.5 308<1.54 370<0.08436 252<0.5 =3 =8 337<0.5 =2 =-15 131<0.4175 372<0.9365 =-18 =5 =6 315<0.5 255<3.5 28<0.5 =-20 =-2 388<0.5756 =-7 =6 =9
248<0.5 391<0.1088 391<0.07188 122<0.5 =1 =18 56<0.5 =-12 =5 337<0.5 391<0.2183 =15 =-2 137<0.1429 =8 =-14 7<0.6561 237<1.792 =2 =-19 =4
372<0.9436 261<0.1978 140<2.5 260<1e-9 =-3 =3 128<11.5 =-15 =4 383<0.2926 260<0.8439 =-11 =7 128<5.5 =-3 =17 =18
123<0.5 74<0.5 260<0.6061 344<0.003772 =0 =-7 38<0.5 =-18 =6 383<0.144 367<0.5 =23 =0 260<0.00856 =5 =-9 370<0.08436 323<0.5 260<0.8439 =2 =21 358<1e-9 =31 =6 370<0.3109 260<0.6061 =-15 =10 9<0.09348 =-8 =15
74<0.5 130<9.5 373<0.1417 388<0.5628 =22 =-4 261<0.05847 =-11 =7 228<0.5 344<0.02961 =-3 =5 33<0.5 =10 =-13 54<0.5 338<0.5 311<0.04594 =19 =-1 261<0.00634 =0 =-5 261<0.1442 325<0.5 =-5 =19 =-13
74<0.5 342<1e-9 228<0.5 344<0.02961 =-2 =9 136<0.125 =16 =-16 316<0.5 261<0.01867 =6 =-12 136<0.25 =-18 =3 261<0.1021 311<0.04594 241<0.5 =20 =-5 311<0.3322 =-8 =7 255<4.5 264<0.5 =3 =-13 =7
385<0.5 383<0.3942 363<0.5 336<0.5 =1 =-12 137<0.5 =20 =-1 51<0.5 =25 =-4 261<0.1629 368<0.1071 =-22 =3 =5
344<0.01696 126<3.367 347<0.5 344<0.004911 =-2 =-14 340<0.5 =17 =-8 51<0.5 261<0.01248 =-17 =7 260<0.07571 =35 =2 237<2.773 9<1e-9 51<0.5 =26 =4 126<2.485 =5 =-14 9<0.08674 268<0.5 =-14 =4 237<2.996 =-7 =15
366<0.5 128<1.5 62<0.5 268<0.5 =-8 =7 259<0.5 =16 =0 344<0.02961 145<0.5 =0 =-14 128<9.5 =16 =-3 237<2.303 34<0.5 128<3.5 =2 =-12 51<0.5 =-2 =8 337<0.5 =27 =-5
54<0.5 321<0.5 61<0.5333 56<0.5 =8 =-2 340<0.5 =4 =-12 61<0.2593 255<2.5 =-8 =10 61<0.9091 =-16 =5 354<0.1182 262<0.5 141<4.407 =5 =-12 134<0.5 =-10 =7 354<0.7061 353<0.282 =-16 =3 135<0.1324 =12 =-5
250<0.5 314<0.5 376<1.768 233<0.5 =-4 =12 9<0.06801 =11 =0 9<1e-9 327<0.5 =25 =-4 353<0.1811 =-9 =5 327<0.5 353<0.004994 357<0.5 =-4 =7 353<0.1142 =18 =-1 =25
375<0.5 342<0.1655 321<0.5 10<0.5 =2 =23 215<0.5 =-8 =8 135<0.3333 215<0.5 =-15 =2 =10 135<0.1429 311<1e-9 39<0.5 =27 =0 =-1 376<5.205 140<2.5 =-9 =1 376<12.67 =10 =-4
341<0.5 321<0.5 319<0.5 59<0.5 =11 =1 260<1e-9 =4 =-6 260<0.09346 376<2.89 =6 =-10 253<0.5 =-21 =5 26<0.5 255<4.5 1<0.5 =-8 =8 129<1.5 =-7 =20 260<0.2087 187<0.5 =-7 =29 187<0.5 =25 =-8
321<0.5 32<0.5 284<0.5 306<0.94 =12 =-8 317<0.5 =1 =9 260<0.1528 369<0.2917 =-13 =9 282<0.5 =10 =-12 260<0.09346 255<4.5 135<0.07095 =14 =-5 =-17 9<0.1461 328<0.5 =-19 =5 260<0.4796 =12 =-3
248<0.5 336<0.5 265<0.5 373<0.4122 =0 =7 128<6.5 =-17 =0 371<0.6651 335<0.5 =-19 =1 =6 306<0.53 16<0.5 =-19 128<4.5 =5 =-5 306<0.62 =10 =-4
32<0.5 17<0.5 342<0.1079 328<0.5 =4 =-7 61<0.7778 =-8 =19 61<0.5333 344<1e-9 =-20 =1 61<0.7778 =12 =-5 252<0.5 136<0.1 325<0.5 =-6 =6 354<0.1611 =5 =-16 136<0.1667 61<0.7 =-19 =0 =2
58<0.5 147<0.5 61<0.8571 61<0.2222 =-2 =4 249<0.5 =-15 =7 320<0.5 126<1.609 =10 =-18 373<1e-9 =5 =-6 148<0.5 126<3.045 322<0.5 =15 =-3 129<1.5 =6 =-11 61<0.05556 373<0.03361 =-4 =11 3<0.5 =1 =-16
117<0.5 150<0.1304 38<0.5 260<0.2087 =8 =-11 316<0.5 =30 =5 127<0.5 266<0.5 =1 =15 233<0.5 =-2 =16 125<0.5 299<0.5 38<0.5 =-19 =4 =8 260<0.02787 =18 =-3
277<0.5 263<0.5 3<0.5 353<0.1811 =-9 =9 240<0.5 =1 =18 61<0.8571 130<18.5 =15 =2 49<0.5 =-14 =1 261<0.2847 148<0.5 337<0.5 =-15 =-1 365<0.5 =8 =-10 280<0.5 61<0.375 =-2 =28 =-8
72<0.5 13<0.5 357<0.5 263<0.5 =-3 =4 7<1e-9 =20 =-6 130<18.5 =20 =3 7<0.3376 130<20.5 =26 =4 =-5
257<0.5586 375<0.5 282<0.5 324<0.5 =-2 =7 215<0.5 =2 =21 371<0.2669 47<0.5 =25 =-4 237<2.773 =11 =-11 =22
244<0.5 7<0.277 20<0.5 62<0.5 =1 =12 128<13.5 =-20 =8 150<0.1304 139<0.5 =-5 =16 291<0.5 =-11 =13 14<0.5 308<1e-9 128<16.5 =25 =-4 =-4 =-7
376<1e-9 150<0.4545 141<5.075 58<0.5 =3 =14 49<0.5 =-15 =5 124<0.5 337<0.5 =1 =13 40<0.5 =-12 =7 274<0.5 376<1.768 40<0.5 =-15 =4 389<0.5 =-1 =14 371<0.3108 150<0.5714 =-6 =10 337<0.5 =-20 =-2
336<0.5 20<0.5 391<0.06563 122<0.5 =4 =22 376<1.768 =-17 =0 376<2.565 14<0.5 =-18 =4 =5 376<2.741 286<0.5 =-18 14<0.5 =-4 =5 =7
314<0.5 171<0.5 130<19.5 9<0.08674 =0 =11 269<0.5 =-3 =14 283<0.5 141<5.075 =30 =-8 46<0.5 =3 =-11 136<0.1667 130<13.5 =-4 147<0.5 =20 =-3 140<0.5 =-11 =8`),
  likeness: {
    claims: parseLine(`any	-3812
around	832
both negated or none	338
both rumours	216
both tell breach	-36
both tell else	175
both tell ransom	-362
both tell telling	8
classes	459
covers the shorter	1103
lead	410
names	342
no words	-464
one denies	-753
other number	29
rare word	396
rare words	1319
same data	279
same name	675
same name around	145
same number	820
same object	408
same predicate	124
same speaker	731
short	20
speakers of one kind	108
telling words	23
two rare words	405
words	635
words of the same speaker	386`),
    denials: parseLine(`any	-530
around	688
both negated or none	-46
both tell breach	273
both tell else	-288
classes	84
covers the shorter	422
lead	182
no words	-232
rare word	80
rare words	568
same name around	-185
same object	414
same predicate	70
short	-5
speakers of one kind	153
telling words	32
words	546
words of the same speaker	546`),
  },
};
