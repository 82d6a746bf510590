/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5224 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	375
AUTHOR lead	164
answerer denies there	-34
answerer speaks there	-5
answers another	-216
answers here	-59
answers what is not told there	-819
any	-2618
around	391
both authenticity	187
both concealment	295
both culprit	139
both demand	769
both deny	-341
both fault	173
both negated	-334
both origin	-767
both outage	404
both payment	-36
both publication	-471
both sale	451
both taking	285
both telling	152
breach general outsider	-127
breach many data outsider	242
breach no data word in denial	77
breach no name	46
breach outsider	205
breach outsider same name	-158
breach same name	446
breach same name around	337
breach specific data	-172
breachy, ALLEGES	264
breachy, ASSERTS	137
breachy, CONFIRMS	-316
breachy, DENIES	-103
breachy, PARTLY_DENIES	-36
breachy, lead	285
breachy, negated	-264
breachy, of AGENCY	69
breachy, of ATTACKER	101
breachy, of AUTHOR	-256
breachy, of MEDIA	110
breachy, of PERSON	-7
breachy, of UNNAMED	-464
by AGENCY	49
by AGENCY, not of AGENCY, breachy	-99
by ATTACKER	-489
by AUTHOR	-81
by MEDIA	-470
by PERSON	45
by UNNAMED	-314
claim about credential	64
claim about data	-72
claim about identity	-101
claim about machine	-239
claim about money	230
claim about people	-59
claim about ransom	-696
claim at	-601
claim by accept	-92
claim by accord	397
claim by accus	459
claim by acknowledg	-312
claim by add	-295
claim by admitt	-306
claim by agre	-328
claim by alleg	115
claim by are	134
claim by ask	-560
claim by assert	252
claim by back	-70
claim by been	295
claim by believ	-643
claim by boast	394
claim by bore	-45
claim by call	-114
claim by claim	555
claim by conced	-190
claim by confirm	-396
claim by credit	-186
claim by demand	-44
claim by den	-376
claim by deni	-166
claim by describ	-127
claim by dismiss	606
claim by disput	-221
claim by fear	137
claim by find	195
claim by found	-496
claim by ha	-596
claim by had	535
claim by have	-71
claim by inform	-650
claim by insist	-510
claim by is	-240
claim by it	-708
claim by link	-289
claim by maintain	207
claim by not	171
claim by of	623
claim by offer	-285
claim by on	84
claim by out	-618
claim by post	-348
claim by purport	357
claim by put	-178
claim by read	673
claim by reject	299
claim by repli	325
claim by report	414
claim by said	98
claim by say	299
claim by show	5
claim by stat	538
claim by state	-384
claim by stress	93
claim by submitt	175
claim by suggest	274
claim by suspect	261
claim by tell	76
claim by that	-82
claim by the	420
claim by thought	-186
claim by to	-154
claim by told	-142
claim by took	-465
claim by understood	-208
claim by wa	-633
claim by would	-102
claim by writ	277
claim by wrot	798
claim exposed	223
claim gives an amount	98
claim is recalled	-172
claim length	172
claim opens its side	-212
claims before it	-27
claims of its side	5
claims there	-20
classes	471
closer claims	-19
closest	118
closest via	273
covered	585
covers the claim	-372
covers the denial	-419
data word shared	-221
data words of the claim	91
data words of the denial	20
days	-56
denial about credential	90
denial about data	262
denial about health	244
denial about identity	-247
denial about machine	19
denial about money	-330
denial about people	-157
denial about ransom	-363
denial at	-465
denial by a	-596
denial by accept	695
denial by accord	-55
denial by add	37
denial by admitt	-641
denial by agre	418
denial by alway	106
denial by answer	-167
denial by argu	-462
denial by assert	158
denial by assur	-275
denial by away	-170
denial by back	337
denial by be	-192
denial by call	-11
denial by claim	204
denial by clarifi	245
denial by conced	33
denial by conclud	23
denial by contend	319
denial by contest	-203
denial by contradict	-148
denial by correct	-243
denial by den	-297
denial by deni	270
denial by depon	29
denial by describ	-116
denial by did	-319
denial by different	-214
denial by disagre	111
denial by dismiss	-24
denial by disown	-23
denial by disput	41
denial by do	-50
denial by doe	321
denial by establish	213
denial by exonerat	-443
denial by explain	-317
denial by find	-407
denial by found	41
denial by grant	5
denial by guilt	-72
denial by ha	185
denial by had	-124
denial by have	185
denial by inform	161
denial by insist	-320
denial by is	268
denial by issu	-207
denial by known	-196
denial by let	-196
denial by maintain	-449
denial by mov	-299
denial by no	-239
denial by none	-202
denial by not	101
denial by noth	13
denial by of	-67
denial by on	30
denial by opin	5
denial by out	58
denial by persuad	286
denial by plead	-72
denial by point	-108
denial by react	-176
denial by read	-145
denial by reiterat	-231
denial by reject	86
denial by repeat	17
denial by repli	-399
denial by rul	162
denial by said	83
denial by say	108
denial by scotch	-468
denial by sinc	59
denial by spok	184
denial by stat	-497
denial by state	-207
denial by stor	-214
denial by stress	-665
denial by submitt	-584
denial by suggest	-352
denial by tell	624
denial by testifi	-486
denial by that	-233
denial by to	-158
denial by told	142
denial by wa	-383
denial by went	-198
denial by wish	-243
denial by withdrawn	-126
denial by would	56
denial by writ	160
denial by wrot	846
denial contrasts	-445
denial gives a number	-191
denial is recalled	-181
denial narrows	-42
denial of authenticity	98
denial of concealment	177
denial of culprit	-82
denial of demand	180
denial of fault	-97
denial of harm	474
denial of holding	50
denial of origin	43
denial of outage	6
denial of payment	-291
denial of publication	-83
denial of safety	495
denial of sale	-143
denial of taking	141
denial of telling	48
denial opens with none	-68
denials of the side	-19
denied there	-101
denied there by the same side	675
denies others there	-24
first	-258
further than the closest claim	-389
further than the closest denial	-280
general, breachy	-90
it ALLEGES	627
it ASSERTS	16
it CONFIRMS	-329
it DENIES	-378
it PARTLY_DENIES	97
it authenticity	154
it concealment	659
it culprit	166
it demand	-50
it fault	-113
it harm	81
it origin	109
it outage	-115
it payment	135
it publication	24
it sale	-256
it taking	-72
it telling	-170
its denials there	184
its sentence names the answerer	181
its speaker denies	-292
its speaker speaks here	42
kind breach>breach	-94
kind breach>else	-27
kind breach>fault	138
kind breach>ransom	213
kind breach>telling	-204
kind else>breach	102
kind else>else	335
kind else>fault	-393
kind else>ransom	77
kind else>telling	-135
kind ransom>breach	163
kind ransom>else	149
kind ransom>ransom	-85
kind ransom>telling	-313
kind telling>breach	214
kind telling>else	106
kind telling>fault	201
kind telling>ransom	-297
kind telling>telling	-158
later than 100 days	-32
lead	-25
likely answers here	-106
likely denied there	-101
likely denied there by anybody	-534
many data words	-76
more over its own denial	476
more over what it answers	-125
mutually closest	-164
names	118
names its speaker	739
names the answerer	432
negated	101
no predicate	152
no words	-227
of AGENCY	-140
of ATTACKER	528
of AUTHOR	-653
of MEDIA	108
of PERSON	176
of UNNAMED	529
one document	33
only denial authenticity	72
only denial concealment	13
only denial culprit	-160
only denial demand	-566
only denial fault	-204
only denial harm	-122
only denial origin	253
only denial outage	-400
only denial payment	-300
only denial publication	48
only denial sale	-466
only denial taking	42
only denial telling	-7
other number	66
other predicate	-108
over another's denial	106
over its own denial	481
over what it answers	1432
partly	81
points	-200
points at a rumour	202
points at media	461
ransom both, outsider	245
rare word	-134
rare word around	337
rare words	-277
rare words around	715
rarest word	686
rarity of words	-61
safe, breachy	476
safe, taking	271
said again here	362
same data	-221
same day	76
same name	405
same name around	131
same number	1509
same object	103
same predicate and object	8
says safe	61
says untrue	144
sentence words	-332
share of its denials there	398
share of the claims	919
share of the denials	482
share over its own denial	332
share over what it answers	1021
short	-30
specific data shared	919
telling words	-25
two rare words	-112
two words	770
undated	188
unreal	-181
untrue, breachy	-65
untrue, taking	249
via	1402
via breach, breachy	-17
via breach, breachy, outsider	-290
via number	282
via same speaker	484
weightiest	399
within 14 days	128
within 3 days	-6
words	-912
words of these two alone	-334`),
  forest: parseForest(`-2.517
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
351<0.2493 38<0.5 369<0.6762 14<0.5 =-11 =-27 302<0.38 =-1 =74 31<0.5 41<0.5 =6 =51 257<0.2542 =75 =0 14<0.5 387<0.1746 124<9.5 =69 =20 351<0.344 =14 =155 123<0.5 350<0.6746 =-2 =52 101<0.5 =-21 =17
351<0.2966 301<0.5 364<0.1436 354<0.1241 =-22 =-9 279<0.5 =39 =-2 354<0.402 305<0.5 =-8 =26 279<0.5 =68 =0 317<0.5 279<0.5 307<0.06898 =124 =-8 350<0.6399 =4 =66 61<0.2571 16<0.5 =25 =-8 251<3.5 =-24 =6
349<0.03058 369<0.8679 25<0.5 61<0.2571 =-2 =-18 61<0.1905 =59 =2 276<0.5 =73 =4 262<0.5 349<0.2455 61<0.2571 =55 =13 261<0.5 =106 =-1 122<3.135 16<0.5 =-4 =-22 360<0.5 =27 =-1
9<1e-9 369<0.6762 25<0.5 365<0.2083 =-15 =34 338<1e-9 =52 =-6 276<0.5 =60 369<0.8679 =-8 =14 262<0.5 372<3.561 137<1.099 =43 =12 =99 235<0.5 123<0.5 =8 =-20 387<0.1943 =25 =-9
350<0.1746 31<0.5 124<5.5 146<0.3333 =21 =-10 119<0.5 =-21 =-6 146<0.75 124<16.5 =68 =-7 61<0.2222 =-9 =7 317<0.5 124<5.5 146<0.6818 =81 =8 367<0.7917 =9 =55 259<0.5 9<0.05737 =16 =-16 124<3.5 =35 =4
351<0.4599 31<0.5 3<0.5 33<0.5 =-18 =16 38<0.5 =-4 =29 146<0.8 306<0.2163 =51 =0 =1 387<0.7054 387<0.1088 135<1.5 =9 =34 261<0.5 =72 =-2 388<0.5 =20 =-19
364<1e-9 124<3.5 354<0.402 139<0.5 =-12 =21 262<0.5 =41 =-9 354<0.402 339<0.1545 =-23 =18 262<0.5 =0 =-20 262<0.5 364<0.1645 124<5.5 =40 =7 276<0.5 =76 =20 354<0.402 126<9.5 =1 =-23 122<2.996 =-6 =22
384<0.4395 259<0.5 316<0.5 130<0.5 =-16 =18 3<0.5 =-10 =35 7<0.3196 282<0.5 =33 =-3 130<0.5 =-11 =10 14<0.5 364<0.1645 28<0.5 =18 =48 261<0.5 =64 =1 319<0.5 364<0.09494 =-3 =-20 350<0.6746 =-5 =39
349<0.01213 30<0.5 139<0.5 301<0.5 =-19 =-3 14<0.5 =14 =-22 137<1.099 274<0.5 =63 =9 137<3.761 =-9 =0 14<0.5 349<0.1795 137<1.099 =31 =2 264<0.5 =55 =-4 125<3.5 233<3.045 =-22 =-2 367<0.5499 =-9 =29
349<0.09265 369<0.6762 14<0.5 311<0.5 =-5 =39 127<0.6921 =-26 =3 379<0.1452 126<19.5 =-12 =0 347<0.5 =63 =-5 14<0.5 128<2.5 349<0.3401 =32 =61 120<0.5 =-13 =5 347<0.5 257<1e-9 =20 =-10 263<0.5 =-20 =2
364<0.07621 30<0.5 354<0.402 368<0.422 =-17 =26 124<10.5 =14 =-13 258<0.5 146<0.5 =-5 =9 256<0.308 =59 =6 262<0.5 326<0.5 351<0.82 =24 =51 366<0.355 =-14 =1 319<0.5 22<0.5 =-19 =-1 351<0.4153 =-12 =22
132<1e-9 124<4.5 146<0.1304 317<0.5 =62 =7 139<0.5 =-8 =19 139<0.5 318<0.5 =-19 =12 124<12.5 =11 =-18 317<0.5 307<1e-9 261<0.5 =37 =-7 61<0.3 =3 =-15 30<0.5 124<2.5 =4 =-21 =27
259<0.5 316<0.5 369<0.6762 349<1e-9 =-15 =1 379<0.1982 =2 =43 7<0.3196 122<2.398 =17 =59 369<0.6762 =-13 =29 301<0.5 349<0.01213 119<0.5 =-9 =12 7<0.2621 =45 =-1 313<0.5 82<0.5 =79 =3 233<2.398 =-9 =11
131<0.0858 124<3.5 146<0.4286 137<1.609 =36 =-8 248<0.5 =-16 =11 3<0.5 358<0.5 =-24 =3 146<0.3333 =-18 =-3 307<1e-9 302<0.36 366<0.2725 =7 =30 146<0.6818 =63 =6 124<7.5 146<0.5714 =14 =-13 358<0.5 =-20 =8
31<0.5 366<0.1525 262<0.5 382<0.5 =-4 =42 125<7.5 =-23 =2 120<0.5 280<0.5 =-10 =12 126<21.5 =38 =6 262<0.5 320<0.5 126<27.5 =44 =-1 =1 127<0.258 =1 =-6
259<0.5 9<0.0995 135<5.5 14<0.5 =-6 =-22 268<0.5 =48 =-7 61<0.375 49<0.5 =35 =-2 348<0.1771 =-9 =12 61<0.5 39<0.5 52<0.5 =46 =-5 =-6 9<0.1346 61<0.8571 =6 =-17 =34
28<0.5 131<1e-9 139<0.5 31<0.5 =-20 =10 242<0.5 =-8 =19 316<0.5 16<0.5 =6 =-12 366<0.7111 =45 =1 124<4.5 261<0.5 304<0.35 =56 =20 =-12 349<0.06783 119<0.5 =-14 =6 307<1e-9 =35 =-8
61<0.375 316<0.5 137<1.099 14<0.5 =17 =-8 364<0.08841 =-17 =11 257<0.1877 137<5.075 =43 =4 61<1e-9 =-9 =12 364<0.19 340<0.09164 262<0.5 =-10 =-22 137<3.611 =29 =-3 262<0.5 333<0.5 =33 =1 125<2.5 =-12 =4
29<0.5 349<0.1496 3<0.5 135<0.5 =-22 =-7 124<9.5 =9 =-11 280<0.5 137<1.609 =-15 =17 128<2.5 =31 =-7 126<20.5 124<5.5 137<2.944 =59 =12 33<0.5 =-3 =18 349<0.04651 125<2.5 =-9 =6 =18
354<0.402 277<0.5 135<5.5 338<0.3372 =-14 =22 268<0.5 =28 =-8 139<0.5 349<0.007871 =-10 =23 =43 279<0.5 119<0.5 135<2.5 =14 =41 126<22.5 =48 =16 384<0.5301 310<0.5 =-11 =12 126<28.5 =32 =0
131<1e-9 354<0.402 311<0.5 139<0.5 =-23 =-7 124<13.5 =19 =-7 14<0.5 124<10.5 =20 =-5 125<6.5 =-19 =6 340<0.09164 14<0.5 9<0.1346 =9 =32 125<7.5 =-13 =28 51<0.5 146<0.6818 =55 =3 124<1.5 =-9 =26
28<0.5 131<0.0858 127<1e-9 58<0.5 =-19 =0 128<2.5 =1 =-16 120<0.5 127<0.3697 =-6 =10 125<1.5 =5 =28 127<1e-9 131<1e-9 321<0.5 =-14 =5 320<0.5 =31 =-10 338<0.251 313<0.5 =39 =4 366<0.2047 =-16 =30
33<0.5 351<0.4599 25<0.5 4<0.5 =-15 =-3 320<0.5 =27 =-7 354<0.1241 30<0.5 =-6 =24 124<6.5 =34 =14 124<15.5 233<2.303 233<2.197 =21 =-9 333<0.5 =42 =8 257<0.1877 =-12 =6
259<0.5 366<0.1793 34<0.5 277<0.5 =-13 =25 251<1.5 =-8 =16 260<0.5 54<0.5 =5 =-16 61<0.8148 =23 =-8 137<1e-9 61<0.8148 141<0.5 =41 =1 251<1.5 =7 =-13 358<0.5 61<0.5 =2 =-16 =22
61<0.3 146<0.4286 354<0.402 340<0.03473 =-3 =31 261<0.5 =45 =-13 233<3.135 33<0.5 =-12 =24 136<0.5 =-10 =44 340<0.09164 354<0.402 368<0.9066 =-18 =17 146<0.3913 =-16 =14 302<0.84 302<0.54 =4 =47 =4
28<0.5 349<0.1496 139<0.5 280<0.5 =-19 =-8 328<0.5 =1 =29 16<0.5 266<0.5 =10 =38 122<2.197 =5 =-17 349<0.06783 356<0.5 139<0.5 =-13 =14 122<2.303 =2 =21 122<2.303 364<0.19 =-11 =16 139<0.5 =45 =13
379<0.3505 372<1.768 139<0.5 347<0.5 =-11 =12 279<0.5 =10 =-11 74<0.5 122<3.135 =4 =20 372<2.251 =2 =36 302<0.36 =-6 306<0.1144 =56 =-1
351<0.82 311<0.5 362<0.5 7<0.3196 =-2 =-17 124<7.5 =36 =4 146<0.7143 61<0.6552 =36 =-3 120<0.5 =10 =-12 28<0.5 384<0.5301 364<0.122 =-9 =3 49<0.5 =26 =-4 =39
354<0.1241 262<0.5 372<4.484 146<1e-9 =20 =-8 231<0.5 =4 =34 354<1e-9 233<1.609 =-2 =-23 136<0.5 =-7 =7 120<0.5 372<2.485 262<0.5 =2 =-20 351<0.4153 =-1 =27 261<0.5 146<0.6818 =27 =-1 250<0.5 =-19 =0
317<0.5 279<0.5 119<0.5 9<0.09359 =0 =23 122<2.303 =14 =34 348<0.1288 379<0.3123 =-13 =33 307<0.03773 =20 =-12 379<0.2928 278<0.5 52<0.5 =-18 =12 367<0.1289 =-2 =15 386<0.5 379<0.3505 =-8 =13 =24
379<0.3505 133<0.125 3<0.5 126<9.5 =15 =-14 124<9.5 =7 =-9 315<0.5 233<2.773 =8 =27 351<0.8947 =-14 =14 124<11.5 302<0.44 =5 38<0.5 =47 =6 =-2
124<10.5 14<0.5 137<1.099 35<0.5 =15 =-16 349<0.1795 =-5 =31 366<0.5675 5<0.5 =-17 =3 348<0.8423 =25 =-10 349<0.2848 368<0.8735 361<0.5 =-14 =5 =19 136<0.5 14<0.5 =29 =-6 358<0.5 =-15 =14
358<0.5 7<0.3196 61<0.4483 146<0.5 =15 =-8 146<0.5 =-18 =6 306<0.3028 277<1.5 =-19 =15 337<0.5 =23 =-6 16<0.5 146<0.6818 61<0.7 =31 =1 61<0.4118 =-14 =17 125<4.5 =-16 =5
259<0.5 316<0.5 369<0.6762 354<0.402 =-14 =-1 6<1.5 =28 =-6 131<1e-9 248<0.5 =-8 =29 146<0.64 =36 =-1 224<0.5 126<18.5 369<0.07326 =35 =4 131<0.0858 =-2 =25 146<0.1304 =1 =-13
354<0.402 379<0.178 339<0.2092 28<0.5 =-16 =0 304<0.81 =32 =7 276<0.5 304<1.48 =22 =-5 123<0.5 =4 =-18 318<0.5 127<0.1489 366<0.448 =-6 =20 262<0.5 =15 =-3 333<0.5 336<0.5 =38 =10 =-9
259<0.5 74<0.5 340<0.06202 368<0.8516 =-7 =32 124<1.5 =-4 =30 257<0.005405 124<12.5 =38 =0 146<0.4583 =13 =-10 358<0.5 124<10.5 131<0.0858 =7 =33 146<0.64 =-19 =21 274<0.5 =44 =6
358<0.5 131<0.0858 3<0.5 333<0.5 =-19 =0 25<0.5 =-2 =28 379<0.2105 127<0.3448 =-2 =13 302<0.38 =-8 =27 16<0.5 256<0.08928 127<0.6296 =39 =4 131<0.06361 =-7 =21 125<3.5 =-16 =5
259<0.5 369<0.6762 260<0.5 264<0.5 =-17 =4 4<0.5 =-10 =5 379<0.2222 302<0.81 =-8 =11 302<0.38 =0 =38 301<0.5 349<0.1795 257<0.4539 =-3 =16 360<0.5 =26 =5 137<2.944 43<0.5 =41 =14 349<0.02292 =-16 =11
358<0.5 359<0.5 339<0.117 31<0.5 =-4 =16 304<0.81 =38 =-1 =30 256<0.2465 364<0.1312 47<0.5 =39 =14 388<0.5 =9 =-12 364<0.08841 356<0.5 =5 =-18 =15
28<0.5 365<0.4167 259<0.5 49<0.5 =-4 =-17 7<0.3004 =13 =-8 303<1.3 146<0.64 =35 =1 =-5 124<5.5 146<0.4583 302<1.02 =27 =0 22<0.5 =-2 =21 54<0.5 146<0.6818 =-13 =8 270<0.5 =19 =-10
256<0.07469 61<0.5333 233<3.045 7<0.4641 =9 =-10 7<0.3196 =41 =1 358<0.5 368<0.8971 =-9 =18 132<0.2 =16 =-4 9<0.0995 74<0.5 287<0.5 =-11 =15 61<0.3 =21 =-9 347<0.5 122<2.197 =-13 =8 300<0.5 =28 =-7
316<0.5 233<3.135 33<0.5 278<0.5 =-8 =8 302<0.34 =16 =-8 128<1.5 388<0.5 =25 =-7 355<0.5 =-6 =15 58<0.5 349<0.06783 22<0.5 =-2 =28 =27 304<1.08 349<0.07991 =42 =11 233<2.303 =0 =7
354<0.402 131<1e-9 360<0.5 61<0.1176 =-5 =-19 126<15.5 =15 =-5 14<0.5 309<0.1112 =3 =32 6<1.5 =-17 =7 61<0.4483 241<0.5 57<0.5 =12 =-6 242<0.5 =13 =48 343<0.5 31<0.5 =-4 =18 337<0.5 =29 =1
262<0.5 119<0.5 256<0.308 337<0.5 =9 =-5 9<0.2183 =-15 =9 32<0.5 137<2.944 =20 =-1 31<0.5 =-13 =10 350<0.6399 148<0.5 173<0.5 =-18 =8 =13 279<0.5 119<0.5 =-11 =3 337<0.5 =22 =-5
317<0.5 315<0.5 307<1e-9 241<0.5 =8 =21 368<0.3452 =-7 =22 347<0.5 31<0.5 =-9 =18 354<1e-9 =-3 =24 229<0.5 0<0.5 340<0.03473 =-18 =9 113<0.5 =15 =-9 5<0.5 =30 =-3
340<0.1665 262<0.5 146<0.2083 61<0.3333 =27 =-8 137<1.099 =3 =-10 122<2.996 367<0.8865 =-21 =2 137<2.197 =20 =-11 122<3.135 143<0.5 =43 =4 6<1.5 =9 =-11
340<0.1665 317<0.5 9<0.08155 126<14.5 =13 =-4 120<0.5 =6 =25 140<0.5 126<15.5 =0 =-19 120<0.5 =-3 =22 369<0.6762 =-7 126<14.5 =5 350<0.144 =47 =8
343<0.5 246<0.5 350<0.6746 248<0.5 =-7 =4 387<0.1088 =-2 =18 270<0.5 39<0.5 =29 =-1 258<0.5 =-7 =4 302<0.55 282<0.5 336<0.5 =34 =8 248<0.5 =9 =-5 304<0.6 =-9 =8
358<0.5 131<0.2012 140<0.5 22<0.5 =-7 =8 51<0.5 =0 =24 385<0.5 384<0.7489 =8 =-14 128<2.5 =35 =0 59<0.5 384<0.6983 126<12.5 =-2 =26 =-7 131<0.1689 364<0.05029 =1 =-13 =11
379<0.3505 339<0.09852 354<0.402 30<0.5 =-9 =15 347<0.5 =2 =20 320<0.5 354<1e-9 =32 =-1 =-3 307<0.0795 =39 379<0.3996 =10 =-5
28<0.5 127<0.3448 58<0.5 340<0.06202 =-10 =11 257<0.0579 =18 =-7 136<0.5 257<0.1406 =3 =-19 349<0.004162 =35 =4 124<5.5 146<0.4583 312<0.5 =36 =15 302<0.34 =10 =-15 54<0.5 349<0.13 =-13 =16 46<0.5 =31 =-6
140<0.5 280<0.5 369<0.6762 339<0.1782 =-12 =21 131<0.09259 =-8 =18 261<0.5 101<0.5 =7 =-5 126<25.5 =-18 =8 126<17.5 364<0.05029 49<0.5 =42 =1 349<0.05672 =-10 =13 349<0.04651 40<0.5 =18 =-7 349<0.2089 =-14 =6
256<0.07469 7<0.3196 120<0.5 125<6.5 =1 =30 146<0.6818 =22 =-1 146<0.2083 7<0.3889 =-13 =18 131<0.06361 =-20 =-1 74<0.5 131<0.0858 320<0.5 =-14 =5 372<2.251 =11 =-7 256<0.2716 260<0.5 =-10 =8 7<0.07526 =25 =-4
259<0.5 140<0.5 130<0.5 371<0.5 =-7 =16 7<0.3196 =31 =-2 229<0.5 126<20.5 =12 =-1 =39 126<18.5 273<0.5 7<0.3687 =29 =3 302<0.34 =5 =-12 47<0.5 307<0.005709 =15 =-9 251<3.5 =-2 =-20
354<0.402 139<0.5 339<0.2617 371<0.5 =-12 =12 =16 248<0.5 58<0.5 =-5 =21 49<0.5 =24 =-9 261<0.5 9<0.1632 58<0.5 =3 =17 241<0.5 =24 =1 248<0.5 249<0.5 =-19 =5 9<1e-9 =15 =-10
379<0.2105 14<0.5 7<0.3381 143<0.5 =7 =-8 357<0.5 =-15 =18 123<0.5 351<0.8947 =-9 =22 125<5.5 =-23 =5 7<0.3196 143<0.5 1<0.5 =34 =4 231<0.5 =-8 =12 137<1.099 260<0.5 =-5 =30 101<0.5 =-10 =21
316<0.5 259<0.5 135<0.5 53<0.5 =-11 =14 379<0.178 =0 =21 128<1.5 45<0.5 =19 =-7 348<0.007631 =-13 =11 58<0.5 307<0.0264 251<1.5 =3 =20 =-17 233<1.792 251<1.5 =-3 =11 304<1.08 =41 =8
127<0.1489 349<0.2848 340<0.1665 135<5.5 =-9 =17 135<1.5 =26 =-4 133<0.3333 372<1.856 =3 =28 372<2.639 =-10 =5 124<9.5 3<0.5 131<0.05221 =-9 =11 348<0.04122 =21 =4 131<0.0858 127<0.216 =9 =-12 137<2.944 =14 =-10
316<0.5 379<0.2928 16<0.5 13<0.5 =-1 =33 283<0.5 =-18 =13 143<0.5 61<0.6552 =37 =-6 =-12 256<0.4038 273<0.5 5<0.5 =25 =8 =-11 384<1e-9 252<0.5 =-15 =-1 =11
259<0.5 311<0.5 310<0.5 127<1e-9 =-9 =0 315<0.5 =31 =4 276<0.5 275<0.5 =10 =31 127<1e-9 =7 =-13 324<0.5 127<0.1727 258<0.5 =12 =0 32<0.5 =27 =-1 61<0.7778 =-15 =3
14<0.5 146<0.2083 124<9.5 35<0.5 =23 =-10 304<1e-9 =-17 =11 23<0.5 354<0.1241 =-5 =4 4<0.5 =-5 =27 379<0.3123 122<3.367 348<0.286 =-19 =0 354<0.1241 =-8 =29 124<7.5 =36 =-7
317<0.5 279<0.5 125<4.5 361<0.5 =4 =21 351<0.344 =41 =-2 350<0.6399 379<0.1674 =-10 =17 133<0.5 =22 =-13 256<0.2465 38<0.5 333<0.5 =-12 =8 142<0.5 =-1 =25 343<0.5 135<6.5 =-26 =-1 =-1
124<5.5 146<0.3684 354<0.402 146<0.08333 =20 =-1 125<5.5 =29 =-9 126<17.5 146<0.8571 =10 =-15 351<0.7212 =-12 =9 309<0.1557 146<0.4583 125<6.5 =-15 =19 354<0.402 =-8 =7 14<0.5 =31 =-11
146<0.1304 144<0.5 136<0.5 122<2.398 =-8 =16 364<0.036 =35 =7 349<0.07991 127<0.4448 =-19 =2 364<0.1003 =-2 =15 340<0.06202 7<0.3196 369<0.1216 =-2 =29 82<0.5 =-20 =9 38<0.5 305<0.5 =33 =2 333<0.5 =-13 =6
366<0.2725 14<0.5 126<9.5 136<1.5 =29 =-5 58<0.5 =-3 =9 369<0.2009 255<0.5 =-20 =3 126<15.5 =-2 =24 348<0.8423 333<0.5 61<0.9091 =15 =-9 61<0.2222 =12 =-16 136<1.5 313<0.5 =-13 =0 =0
316<0.5 124<11.5 146<0.7143 39<0.5 =6 =-9 233<3.135 =-18 =10 146<0.64 122<2.89 =-22 =-1 128<2.5 =16 =-13 122<2.197 231<0.5 146<0.3913 =-1 =-17 =13 251<1.5 7<0.3004 =10 =-12 260<0.5 =-4 =27
262<0.5 256<0.2716 139<0.5 131<1e-9 =-6 =10 315<0.5 =21 =-12 318<0.5 127<0.4175 =-13 =4 51<0.5 =21 =-6 369<0.6762 10<0.5 27<0.5 =-19 =1 139<0.5 =-4 =31 =23
119<0.5 49<0.5 16<0.5 126<19.5 =6 =-3 363<0.5 =-18 =4 321<0.5 250<0.5 =-6 =15 347<0.5 =-23 =-1 248<0.5 347<0.5 126<21.5 =1 =-12 372<2.89 =23 =-2 126<14.5 319<0.5 =11 =52 319<0.5 =13 =-9
357<0.5 369<0.8679 61<0.5333 9<0.1346 =-3 =12 35<0.5 =-11 =13 302<0.5 =-12 350<0.1039 =33 =-1 279<0.5 61<0.7 9<0.1632 =29 =0 9<0.0628 =-7 =4 369<0.02568 =-10 =2
317<0.5 74<0.5 295<0.5 351<0.4599 =-1 =10 275<0.5 =1 =30 125<2.5 334<0.5 =27 =-3 256<0.2465 =-7 =10 256<0.1294 256<1e-9 380<0.5 =-13 =19 137<1.099 =23 =-10 295<0.5 52<0.5 =-26 =2 4<0.5 =-7 =6
17<0.5 122<2.197 372<4.484 146<0.5294 =-3 =-17 384<0.6412 =18 =-1 146<0.08333 124<9.5 =25 =-16 366<0.5018 =1 =11 53<0.5 124<15.5 263<0.5 =-21 =0 57<0.5 =7 =-5 =4
256<0.3372 379<0.2928 302<0.36 233<2.565 =1 =8 358<0.5 =-10 =14 300<0.5 369<0.2009 =-4 =28 302<0.81 =1 =-10 318<0.5 320<0.5 256<0.4877 =-6 =-24 54<0.5 =14 =-15 241<0.5 126<14.5 =-1 =28 =-2
316<0.5 259<0.5 233<2.708 100<0.5 =-8 =25 278<0.5 =0 =29 146<0.64 124<6.5 =10 =-13 124<10.5 =7 =36 257<0.1877 256<0.4877 146<0.3913 =26 =9 322<0.5 =-12 =3 256<0.08928 233<2.398 =17 =-8 =-19
235<0.5 123<0.5 57<0.5 61<0.8571 =10 =-11 349<0.1795 =-11 =9 13<0.5 276<0.5 =-2 =-13 =22 58<0.5 128<4.5 276<0.5 =10 =-6 =-13 61<0.2222 =32 276<0.5 =-10 =4
248<0.5 354<0.402 320<0.5 30<0.5 =-10 =12 126<16.5 =-11 =17 126<21.5 124<13.5 =13 =-8 349<0.108 =-7 =8 256<0.2036 14<0.5 126<19.5 =27 =6 350<0.8947 =-13 =10 360<0.5 377<0.5 =-15 =7 233<2.197 =-11 =12
61<0.3333 261<0.5 3<0.5 131<0.06361 =-7 =7 122<2.996 =5 =20 250<0.5 361<0.5 =-23 =-1 =5 369<0.4034 275<0.5 320<0.5 =-11 =10 43<0.5 =-1 =23 3<0.5 122<1.946 =-1 =22 275<0.5 =7 =-10
17<0.5 387<0.1088 262<0.5 122<2.197 =-8 =4 340<0.01614 =-20 =26 330<0.5 239<0.5 =12 =-7 =-10 40<0.5 319<0.5 309<0.4918 =-26 =2 211<0.5 =-10 =13 =4
253<0.4722 7<0.3196 340<0.01614 256<0.2716 =3 =-7 304<1.34 =28 =-4 340<0.02783 264<0.5 =-21 =4 360<0.5 =-6 =8 =35
58<0.5 367<0.7111 328<0.5 259<0.5 =-7 =3 22<0.5 =2 =23 387<0.1088 384<0.6314 =-12 =14 242<0.5 =15 =-8 363<0.5 384<0.4094 251<1.5 =-11 =7 349<0.3401 =19 =-8 367<0.4007 302<1.02 =24 =1 374<0.5 =-4 =7
146<0.9167 119<0.5 135<5.5 311<0.5 =-4 =13 367<0.2598 =29 =-5 338<0.1386 262<0.5 =12 =-4 146<0.7143 =-10 =17 387<0.1343 248<0.5 =-24 =1 =3
379<0.2928 7<0.3196 127<0.3448 119<0.5 =-6 =8 17<0.5 =10 =-13 340<0.09164 368<0.5471 =-17 =10 276<0.5 =15 =-10 340<0.0192 =-10 255<0.5 56<0.5 =29 =-4 128<0.5 =-7 =3
229<0.5 303<0.7 7<0.417 353<0.5 =0 =24 366<0.448 =-14 =8 146<0.5 303<1.3 =33 =4 =-7 61<0.4118 366<0.05922 =38 =3 146<0.6 =-11 =9
30<0.5 146<0.8571 125<6.5 14<0.5 =1 =-9 301<0.5 =21 =-9 377<0.5 384<0.6412 =-19 =6 280<0.5 =-7 =11 14<0.5 146<0.8571 137<2.944 =22 =-3 =-2 =-6
379<0.2928 137<5.075 279<0.5 125<4.5 =1 =25 350<0.6399 =-9 =8 124<14.5 140<0.5 =-18 =4 338<0.1139 =-6 =13 341<0.5 211<0.5 146<0.6818 =28 =-5 279<0.5 =-10 =1 =-11
137<5.075 316<0.5 139<0.5 349<0.2848 =-5 =9 367<0.09517 =10 =-4 251<3.5 338<1e-9 =9 =-8 28<0.5 =32 =11 349<0.1795 302<0.65 239<0.5 =-23 =2 302<0.86 =8 =-17 349<0.3401 5<0.5 =17 =-1 =-4
379<0.2105 139<0.5 13<0.5 224<0.5 =-7 =12 146<0.5 =4 =30 295<0.5 235<0.5 =-1 =14 366<0.312 =33 =-10 126<14.5 2<0.5 51<0.5 =12 =-6 307<0.06898 =-15 =2 307<0.1177 146<0.75 =29 =-5 137<2.197 =13 =-15
317<0.5 127<0.5416 279<0.5 56<0.5 =2 =14 129<0.5 =-9 =13 120<0.5 126<29.5 =11 =-13 44<0.5 =27 =-1 256<0.07469 61<0.15 126<23.5 =18 =-12 357<0.5 =-12 =8 236<0.5 295<0.5 =-22 =2 3<0.5 =-2 =11
74<0.5 259<0.5 317<0.5 7<0.3196 =1 =-10 363<0.5 =-14 =7 338<0.1631 128<1.5 =15 =-5 338<0.3739 =-17 =3 257<0.03544 7<0.3196 334<0.5 =30 =-3 =-8 55<0.5 257<0.118 =4 =-15 =15
256<0.05877 137<5.075 279<0.5 101<0.5 =10 =-7 351<0.4153 =-8 =9 127<0.5855 306<0.3158 =-17 =9 279<0.5 =-6 =15 354<0.402 246<0.5 137<4.317 =-17 =1 7<0.07526 =22 =-5 279<0.5 256<0.1521 =-6 =10 349<0.1496 =-12 =9
310<0.5 35<0.5 124<9.5 229<0.5 =2 =25 126<14.5 =20 =-6 126<25.5 7<0.3196 =-22 =-2 =1 57<0.5 3<0.5 7<0.07526 =-4 =5 128<2.5 =30 =0 125<2.5 =3 =-10
253<0.4308 278<0.5 124<10.5 39<0.5 =3 =-11 364<0.2272 =-9 =9 257<0.03544 320<0.5 =19 =-8 257<0.1637 =-18 =9 =25
316<0.5 265<0.5 229<0.5 345<0.5 =-3 =14 276<0.5 =21 =-4 125<5.5 32<0.5 =20 =0 =-7 58<0.5 131<0.1561 341<0.5 =-6 =20 304<1.34 =15 =-2 338<0.251 56<0.5 =8 =30 9<0.05152 =-8 =8
140<0.5 137<5.075 256<0.308 122<3.135 =-1 =10 318<0.5 =-11 =13 366<0.3967 256<0.3372 =-18 =2 122<2.708 =-4 =10 256<0.07469 350<0.3893 131<0.2217 =35 =-5 137<1e-9 =-12 =4 372<2.565 146<0.5714 =-11 =10 =10
317<0.5 261<0.5 338<0.1631 279<0.5 =9 =-1 338<0.3372 =-13 =4 124<19.5 101<0.5 =-22 =10 315<0.5 =20 =-2 124<2.5 128<1.5 59<0.5 =14 =-6 3<0.5 =0 =-15 340<0.04518 31<0.5 =-19 =5 57<0.5 =-2 =29
363<0.5 61<0.8571 74<0.5 265<0.5 =-1 =16 257<1e-9 =19 =-2 212<0.5 349<0.2848 =-23 =-1 281<0.5 =-4 =12 231<0.5 295<0.5 349<0.06783 =4 =17 349<0.108 =32 =-4 235<0.5 =-16 4<0.5 =-5 =5
122<2.303 303<0.31 364<0.3018 30<0.5 =-11 =11 133<0.5 =16 =1 136<0.5 2<0.5 =7 =-6 =24 146<0.1667 61<0.3 385<0.5 =25 =-5 321<0.5 =6 =-14 321<0.5 379<0.3123 =-8 =12 51<0.5 =-1 =11
316<0.5 126<15.5 59<0.5 276<0.5 =15 =-11 272<0.5 =-11 =16 364<0.1436 320<0.5 =-7 =5 126<20.5 =-5 =14 326<0.5 124<5.5 126<17.5 =4 =22 270<0.5 =-5 =23 =-15
310<0.5 363<0.5 316<0.5 266<0.5 =-5 =5 346<0.5 =4 =24 131<0.09259 256<0.07469 =10 =-7 367<0.06002 =26 =6 256<0.5996 255<0.5 39<0.5 =25 =1 =-2 =-9
146<0.8571 58<0.5 30<0.5 126<9.5 =15 =0 126<21.5 =7 =27 252<0.5 348<0.1771 =17 =-8 146<0.4286 =4 =-13 126<20.5 343<0.5 236<0.5 =-19 =-1 =-1 258<0.5 211<0.5 =-13 =8 54<0.5 =18 =0
246<0.5 311<0.5 347<0.5 139<0.5 =-4 =3 348<0.1288 =0 =15 135<1.5 271<0.5 =19 =-7 312<0.5 =-14 =3 144<0.5 61<0.5714 =37 61<0.7778 =-9 =14 258<0.5 =-9 =10
317<0.5 146<0.8571 57<0.5 45<0.5 =5 =-8 311<0.5 =-10 =17 33<0.5 347<0.5 =-18 =5 354<0.1241 =7 =-1 295<0.5 33<0.5 385<0.5 =-15 =2 302<1e-9 =11 =-7 347<0.5 39<0.5 =29 =-4 =-8
127<0.3231 339<0.117 249<0.5 235<0.5 =-7 =4 119<0.5 =-1 =19 61<0.08333 119<0.5 =8 =-11 339<0.1545 =1 =25 270<0.5 135<1.5 309<0.1112 =3 =22 379<0.0551 =24 =-2 61<0.6552 311<0.5 =-13 =5 61<0.7778 =20 =-6
256<0.4877 362<0.5 368<0.9443 114<0.5 =1 =-10 =20 256<0.1739 6<0.5 =21 =0 =-8 28<0.5 364<0.09494 264<0.5 =-21 =2 135<0.5 =11 =-6 55<0.5 235<0.5 =-4 =12 =21
379<0.2105 7<0.3196 7<0.1566 122<2.197 =-8 =1 372<1e-9 =26 =-9 357<0.5 302<1.27 =-15 =1 =14 51<0.5 122<1.792 =-8 24<0.5 =25 =-2 379<0.2387 122<2.485 =-3 =15 302<0.7 =-16 =4
229<0.5 16<0.5 127<0.3231 384<0.6412 =-3 =9 131<0.1329 =8 =-3 340<0.03473 97<0.5 =-16 =12 131<0.1438 =-6 =19 123<0.5 =-3 126<14.5 =-4 348<0.007631 =29 =5
317<0.5 17<0.5 127<0.7836 332<0.5 =5 =-13 125<3.5 =33 =-3 338<0.2157 275<0.5 =-20 =-1 =5 135<1.5 245<0.5 309<0.27 =-17 =3 42<0.5 =13 =-8 137<3.178 349<0.1496 =16 =-11 7<1e-9 =2 =-14
266<0.5 365<0.2083 363<0.5 354<0.1241 =-8 =-1 7<0.3687 =7 =-7 307<0.03281 253<0.4093 =-5 =17 258<0.5 =34 =-3 127<1e-9 315<0.5 7<0.5235 =-17 =8 136<0.5 =19 =-8 251<2.5 305<0.5 =24 =-8 136<0.5 =-10 =9
229<0.5 303<0.7 72<0.5 119<0.5 =-4 =3 275<0.5 =22 =-3 303<1.3 146<0.5 =26 =3 365<0.875 =-8 =7 132<0.1429 313<0.5 26<0.5 =32 =0 146<0.3913 =-6 =7 =-4
74<0.5 13<0.5 338<0.4563 123<0.5 =4 =-3 =21 279<0.5 =27 =-4 126<15.5 9<0.05152 338<0.251 =-11 =-1 =7 338<0.2038 126<18.5 =3 =22 137<3.912 =-7 =5
17<0.5 127<0.5416 363<0.5 339<0.3028 =-3 =19 113<0.5 =3 =26 370<0.5 372<12.67 =15 =-9 372<2.741 =5 =-18 304<0.67 32<0.5 316<0.5 =-21 =0 =-1 =6
256<0.07469 124<10.5 17<0.5 250<0.5 =10 =-5 211<0.5 =-18 =3 369<0.8679 274<0.5 =-7 =15 =23 347<0.5 124<3.5 387<0.1088 =-15 =6 369<0.3355 =-3 =20 233<3.135 124<2.5 =21 =3 256<0.1521 =-12 =2
379<0.2928 317<0.5 57<0.5 45<0.5 =6 =-8 328<0.5 =-7 =14 49<0.5 360<0.5 =-8 =7 272<0.5 =-22 =3 51<0.5 369<0.2552 =-8 367<0.311 =35 =3 258<0.5 367<0.06002 =-14 =5 =13
256<0.1739 143<0.5 307<1e-9 316<0.5 =5 =16 282<0.5 =-6 =14 127<0.1727 233<2.708 =-21 =-4 127<0.2369 =12 =-4 367<0.8865 282<0.5 317<0.5 =0 =-12 310<0.5 =-20 =1 =21
13<0.5 253<0.3 224<0.5 145<0.5 =-1 =-22 251<1.5 =23 =1 137<1.609 =0 253<0.4722 =3 =30 =27
328<0.5 261<0.5 349<0.1795 379<0.3505 =-2 =17 131<0.1095 =-5 =12 61<0.375 234<0.5 =-24 =1 131<0.1689 =8 =-11 61<0.5333 212<0.5 61<0.1905 =9 =27 6<0.5 =-14 =2 379<0.1865 261<0.5 =-15 =7 260<0.5 =-3 =11
352<0.5 253<0.4722 363<0.5 16<0.5 =-2 =-13 122<2.303 =-5 =10 =30 369<1e-9 133<1e-9 =30 =5 =-7
122<2.303 46<0.5 385<0.5 350<0.8947 =-15 =9 349<1e-9 =-1 =21 304<0.31 350<0.762 =-5 =14 349<1e-9 =26 =-2 310<0.5 82<0.5 137<3.178 =4 =-5 137<5.416 =-15 =4 57<0.5 370<0.5 =35 =2 142<0.5 =-9 =6
253<0.4722 371<0.5 143<0.5 45<0.5 =1 =-12 362<0.5 =-15 =9 387<0.2183 127<0.299 =-3 =26 262<0.5 =3 =-9 =26
244<0.5 35<0.5 42<0.5 127<0.4448 =1 =8 241<0.5 =-12 =7 126<25.5 =-20 =8 307<0.03281 39<0.5 233<1.792 =2 =-18 126<19.5 =5 =-2 139<0.5 =-6 =8
122<2.303 46<0.5 385<0.5 347<0.5 =-14 =3 349<1e-9 =-1 =24 14<0.5 45<0.5 =10 =-13 196<0.5 =-18 =6 136<2.5 324<0.5 17<0.5 =6 =-9 122<3.367 =-12 =13 348<0.02382 =-18 122<3.045 =-7 =12
127<0.5416 55<0.5 256<0.3372 358<0.5 =-1 =11 119<0.5 =-19 =4 270<0.5 136<0.5 =2 =31 126<24.5 =-18 =8 388<0.5 360<0.5 47<0.5 =29 =-2 146<0.1667 =22 =-3 136<1.5 250<0.5 =-19 =0 =3
122<2.197 125<6.5 43<0.5 46<0.5 =-17 =-2 354<1e-9 =1 =17 59<0.5 61<0.8148 =19 =-2 =-5 338<0.4563 248<0.5 320<0.5 =-3 =12 349<0.04651 =11 =-8 =20
379<0.3505 262<0.5 127<0.3448 282<0.5 =-3 =5 57<0.5 =8 =-3 122<3.135 328<0.5 =-17 =4 354<0.1241 =-11 =22 9<0.07174 302<0.38 =-4 251<3.5 =27 =2 =-4
338<0.1201 340<0.01614 242<0.5 5<0.5 =-1 =-17 124<7.5 =16 =-2 146<0.7143 143<0.5 =18 =-6 279<0.5 =-15 =5 340<0.1665 146<0.75 387<0.1943 =-19 =6 256<1e-9 =-9 =21 130<0.5 =-5 =15
256<0.07469 233<3.135 302<0.92 379<0.1452 =2 =11 135<2.5 =-17 =-1 266<0.5 379<0.1558 =20 =-3 369<0.03349 =-10 =6 317<0.5 22<0.5 266<0.5 =-5 =9 256<0.3372 =24 =-1 295<0.5 24<0.5 =-22 =4 120<0.5 =18 =-8
337<0.5 256<0.308 32<0.5 133<0.5 =7 =-10 137<1.099 =-2 =-18 127<0.4175 102<0.5 =-17 =6 135<1.5 =-1 =24 349<0.2455 135<0.5 340<0.06202 =-14 =6 304<0.33 =2 =-10 348<0.4001 127<0.279 =20 =-1 132<0.25 =-10 =0
379<0.2105 137<2.944 251<5.5 257<0.1877 =3 =-6 127<0.4714 =-16 =1 338<0.4563 139<0.5 =-15 =2 =20 264<0.5 101<0.5 379<0.3123 =-8 =9 137<4.407 =33 =-3 =34
265<0.5 317<0.5 367<0.7111 367<0.06002 =2 =-8 384<0.6412 =2 =20 140<0.5 28<0.5 =-12 =9 367<0.4519 =17 =-8 44<0.5 306<0.1178 7<0.417 =23 =-2 =-5 =-6
357<0.5 57<0.5 124<12.5 16<0.5 =4 =-11 144<0.5 =-2 =-16 47<0.5 131<0.1095 =-18 =5 124<2.5 =14 =-3 14<0.5 47<0.5 126<12.5 =0 =29 131<0.05221 =-10 =13 =-12
362<0.5 371<0.5 146<0.8571 126<18.5 =5 =-2 9<0.0995 =-19 =12 146<0.4583 139<0.5 =8 =-9 308<0.5 =36 =0 233<2.197 146<0.1667 =0 =-7 380<0.5 372<2.079 =28 =4 =-5
244<0.5 61<0.8571 146<0.8571 311<0.5 =2 =12 61<0.7368 =-21 =28 146<0.8571 144<0.5 =-18 =1 131<0.2012 =19 =-6 307<0.1009 146<0.8571 =-21 61<0.375 =-2 =4 146<0.3 =-4 =13
330<0.5 279<0.5 14<0.5 47<0.5 =5 =-1 224<0.5 =-15 =4 260<0.5 256<0.2465 =8 =-11 26<0.5 =-16 =2 245<0.5 333<0.5 =-21 256<0.01803 =-6 =10 =4
317<0.5 279<0.5 124<1.5 307<0.06094 =-6 =18 124<13.5 =10 =-3 311<0.5 122<3.219 =-8 =12 363<0.5 =22 =-4 131<0.07143 369<0.4034 139<0.5 =-12 =7 =22 22<0.5 259<0.5 =-19 =-1 349<0.03716 =-10 =12
358<0.5 7<0.3196 126<9.5 136<1.5 =24 =-3 9<0.1346 =-1 =7 379<0.2105 146<0.2083 =1 =-21 302<0.65 =-12 =9 302<1e-9 251<2.5 361<0.5 =11 =-8 313<0.5 =-15 =7 126<14.5 =0 7<0.6858 =33 =-1
387<0.1155 387<0.1088 248<0.5 328<0.5 =-3 =8 251<4.5 =10 =-7 248<0.5 142<0.5 =28 =2 =3 233<3.045 3<0.5 350<0.6746 =-6 =9 367<0.9214 =-16 =5 387<0.1464 =-2 142<0.5 =16 =-2
261<0.5 119<0.5 122<3.367 58<0.5 =-4 =8 302<0.5 =20 =-11 125<4.5 125<2.5 =6 =-8 302<1e-9 =22 =-9 31<0.5 140<0.5 316<0.5 =-21 =4 125<1.5 =13 =-3 =8
250<0.5 33<0.5 42<0.5 353<0.5 =0 =17 337<0.5 =-18 =-2 338<0.1386 3<0.5 =24 =1 131<0.1174 =-13 =3 369<0.3355 322<0.5 232<0.5 =-15 =9 337<0.5 =12 =-2 255<0.5 =18 =-5
233<3.135 379<0.3505 352<0.5 354<0.402 =-5 =2 5<0.5 =24 =-8 364<1e-9 251<3.5 =22 =2 =-4 251<2.5 349<0.01732 243<0.5 =26 =-9 133<0.1667 =-7 =11 349<0.09265 131<1e-9 =3 =-20 131<0.1438 =0 =21
354<0.402 131<1e-9 248<0.5 140<0.5 =-16 =9 360<0.5 =-6 =19 251<3.5 378<0.5 =2 =19 135<0.5 =-16 =0 35<0.5 330<0.5 68<0.5 =3 =18 131<0.1174 =-15 =0 61<0.8148 127<0.3697 =-17 =1 =3
124<1.5 246<0.5 357<0.5 350<0.762 =-8 =8 257<0.1637 =13 =-4 233<2.303 =-3 =17 128<4.5 259<0.5 122<2.485 =-4 =5 122<2.996 =13 =-12 22<0.5 =-20 =8
259<0.5 256<0.5996 146<0.8 264<0.5 =0 =10 9<0.03686 =-19 =2 137<1.099 372<2.251 =-19 =5 337<0.5 =16 =-4 270<0.5 9<0.1236 137<3.761 =-5 =12 233<2.708 =27 =1 146<0.3333 233<2.398 =-5 =10 256<0.2465 =30 =1
317<0.5 9<0.09359 350<0.324 131<1e-9 =-1 =9 350<0.6399 =-18 =1 120<0.5 279<0.5 =7 =-6 131<0.1329 =25 =6 140<0.5 357<0.5 28<0.5 =-13 =5 49<0.5 =15 =-6 1<0.5 137<2.944 =-5 =4 =13
32<0.5 139<0.5 17<0.5 127<0.5416 =-1 =11 124<10.5 =-21 =0 22<0.5 256<0.07469 =10 =-2 127<0.6296 =26 =-5 122<2.197 256<0.2465 251<3.5 =-9 =4 280<0.5 =-4 =20 37<0.5 328<0.5 =-15 =0 =12
233<1.609 137<4.407 278<0.5 35<0.5 =23 =-4 =-6 =-11 244<0.5 43<0.5 57<0.5 =3 =-4 348<0.09301 =-13 =8 348<0.2499 137<4.97 =-21 =6 =6
127<0.5416 372<4.484 135<5.5 119<0.5 =-5 =2 119<0.5 =22 =-11 46<0.5 367<0.6036 =2 =24 =-5 349<0.6093 127<0.7836 211<0.5 =2 =18 125<3.5 =30 =-4 122<2.197 367<0.8865 =-1 =13 122<2.398 =-1 =-17
135<0.5 318<0.5 384<0.5628 146<0.6 =-5 =-15 146<0.3333 =-6 =11 146<0.2727 =-10 128<2.5 =31 =-4 146<0.08333 101<0.5 251<1.5 =0 =24 321<0.5 =5 =-14 266<0.5 265<0.5 =-2 =17 384<0.5756 =13 =-10
74<0.5 253<0.4722 122<2.197 149<0.5 =-10 =14 122<2.708 =3 =-3 =19 302<0.36 249<0.5 324<0.5 =20 =-2 49<0.5 =-6 =3 383<1e-9 56<0.5 =-9 =2 =10
244<0.5 82<0.5 133<0.5 133<0.4 =1 =16 260<0.5 =-18 =3 124<7.5 9<0.08155 =-20 =-1 304<1e-9 =-8 =15 303<0.31 348<0.2499 39<0.5 =-22 =3 =3 =5
253<0.3 304<0.83 261<0.5 330<0.5 =3 =-11 320<0.5 =-17 =17 7<0.3196 128<0.5 =-10 =5 128<2.5 =-19 =-1 387<0.04147 275<0.5 =28 =5 =-2
146<0.8571 45<0.5 311<0.5 146<0.1304 =9 =2 125<2.5 =-2 =27 146<0.4583 146<0.2083 =-3 =-19 378<0.5 =11 =-5 367<0.3575 45<0.5 287<0.5 =-18 =5 =8 282<0.5 346<0.5 =18 =-4 =-10
310<0.5 279<0.5 135<0.5 132<0.08333 =2 =-10 32<0.5 =6 =-6 10<0.5 379<0.1674 =-9 =10 126<20.5 =28 =-4 256<0.2036 171<0.5 132<0.1667 =27 =1 =-5 3<0.5 256<0.5996 =12 =-4 =-11
304<1.34 137<5.075 368<0.4653 244<0.5 =1 =-15 57<0.5 =24 =-1 338<0.1523 136<1.5 =-19 =6 338<0.1631 =21 =-5 29<0.5 351<0.6399 338<0.4563 =-24 =0 =5 146<0.3684 =-3 =14
265<0.5 371<0.5 372<1.54 328<0.5 =-1 =9 357<0.5 =-7 =9 358<0.5 372<2.485 =1 =21 127<0.4448 =-13 =9 306<0.1178 57<0.5 125<4.5 =28 =-1 233<2.485 =-8 =7 =-6
7<0.3196 141<0.5 122<2.197 387<0.3535 =-8 =18 211<0.5 =2 =11 133<0.1429 58<0.5 =-19 =2 319<0.5 =11 =-7 379<0.2105 122<3.367 128<2.5 =-17 =1 7<0.4412 =15 =-9 7<0.5235 122<1.946 =8 =-11 338<0.1058 =18 =-9
61<0.8571 265<0.5 140<0.5 240<0.5 =-1 =16 125<1.5 =17 =-2 28<0.5 242<0.5 =26 =-4 =-6 383<1e-9 100<0.5 306<0.3472 =-17 =4 =4 =11
139<0.5 61<0.05556 146<0.1667 122<2.996 =14 =-4 355<0.5 =-15 =8 56<0.5 122<2.944 =-1 =11 372<4.484 =-16 =14 256<0.2716 131<0.1243 25<0.5 =11 =-3 311<0.5 =-8 =9 61<0.05556 125<3.5 =14 =-7 257<0.3742 =-14 =9
247<0.5 127<0.1489 229<0.5 369<0.1216 =-3 =7 304<1e-9 =26 =-4 132<0.09091 127<0.216 =21 =6 125<1.5 =8 =-7 127<0.5066 266<0.5 346<0.5 =-20 =1 61<0.3 =3 =-2 27<0.5 =0 =7
316<0.5 363<0.5 16<0.5 122<3.135 =-2 =6 7<0.2264 =-15 =7 231<0.5 247<0.5 =10 =-13 366<0.312 =-17 =3 122<1.792 231<0.5 74<0.5 =-17 =3 =9 144<0.5 38<0.5 =20 =1 364<0.08841 =7 =-13
304<1.34 100<0.5 316<0.5 61<0.8571 =0 =-14 146<0.2414 =20 =1 59<0.5 146<0.64 =-8 =15 304<1e-9 =29 =-1 348<0.03188 383<1e-9 365<0.875 =-20 =-1 =1 126<16.5 =8 =-3
259<0.5 100<0.5 256<0.4877 133<0.5 =0 =-15 133<0.08333 =-17 =2 279<0.5 =30 146<0.3913 =1 =-6 146<0.4286 124<9.5 100<0.5 =13 =-10 300<0.5 =-23 =4 124<7.5 126<17.5 =11 =-10 360<0.5 =33 =-6
57<0.5 146<0.9167 304<1.48 380<0.5 =5 =-9 146<0.7143 =-14 =7 9<0.1346 =-17 =-1 379<0.2928 354<0.1241 146<0.1667 =2 =-17 266<0.5 =-5 =15 302<1.02 257<0.03544 =3 =32 =-2
139<0.5 349<0.1795 224<0.5 379<0.3505 =-6 =16 349<0.02292 =17 =-9 133<0.5 131<0.1095 =-3 =15 241<0.5 =-11 =5 136<1.5 342<0.5 132<0.1 =15 =1 135<1.5 =-14 =13 22<0.5 342<0.5 =-16 =17 349<0.04651 =24 =-5
315<0.5 258<0.5 14<0.5 257<0.01655 =9 =0 348<0.07869 =-9 =6 357<0.5 348<0.09301 =-5 =6 257<1e-9 =-1 =19 259<0.5 79<0.5 258<0.5 =-10 =2 =17 136<0.5 7<0.5038 =17 =-2 275<0.5 =4 =-9
222<0.5 135<5.5 349<0.2455 350<0.324 =0 =-7 137<1.609 =1 =20 122<3.367 122<2.89 =13 =-6 137<1.946 =27 =2 280<0.5 256<1e-9 =2 =-5 =25
17<0.5 257<0.5723 261<0.5 123<0.5 =8 =1 224<0.5 =-13 =12 55<0.5 26<0.5 =-19 =-2 281<0.5 =-2 =3 285<0.5 235<0.5 295<0.5 =-20 =-2 =0 =1
354<0.1241 139<0.5 382<0.5 267<0.5 =-9 =7 122<2.996 =18 =-6 279<0.5 211<0.5 =11 =-5 55<0.5 =-16 =5 61<0.08333 146<0.3 40<0.5 =16 =-7 372<1.768 =-17 =2 146<0.2414 61<0.3333 =20 =-19 61<0.2222 =-2 =12
357<0.5 307<0.1574 124<1.5 363<0.5 =-8 =3 124<10.5 =7 =-4 365<0.2917 212<0.5 =-18 =4 =8 364<0.1312 260<0.5 49<0.5 =-3 =14 124<0.5 =4 =25 351<1 =-11 =5
310<0.5 382<0.5 92<0.5 135<0.5 =-3 =2 6<0.5 =18 =-3 280<0.5 312<0.5 =21 =3 =0 308<0.5 61<0.15 59<0.5 =-7 =7 235<0.5 =27 =-3 =-3
32<0.5 22<0.5 9<0.1632 233<1.609 =11 =-3 131<0.1438 =20 =1 9<0.06801 136<1.5 =6 =23 131<0.2477 =-10 =7 302<1.27 122<1.792 128<2.5 =-5 =11 128<1.5 =-6 =-18 =10
253<0.4308 326<0.5 244<0.5 122<2.303 =-5 =3 128<2.5 =-17 =9 126<9.5 =9 257<0.0579 =-19 =1 =20
353<0.5 350<0.6746 350<0.5138 369<0.1216 =-2 =5 62<0.5 =-17 =3 46<0.5 307<1e-9 =12 =-9 256<0.02767 =4 =-16 256<0.007669 =25 256<0.1521 =-8 =6
7<0.3196 340<0.004665 58<0.5 104<0.5 =0 =19 101<0.5 =10 =-10 348<0.003916 3<0.5 =29 =5 347<0.5 =-11 =2 358<0.5 55<0.5 63<0.5 =-14 =11 340<0.06202 =-4 =12 59<0.5 276<0.5 =21 =-5 =-7
261<0.5 317<0.5 126<18.5 2<0.5 =10 =0 309<0.4472 =-2 =18 248<0.5 31<0.5 =-16 =7 301<0.5 =-4 =17 224<0.5 10<0.5 126<25.5 =-23 =1 =11 =13
379<0.3505 328<0.5 320<0.5 123<0.5 =2 =-4 264<0.5 =2 =30 136<0.5 40<0.5 =-7 =17 384<0.3851 =19 =-11 143<0.5 211<0.5 47<0.5 =25 =1 =-7 =-7
291<0.5 146<0.8 122<3.135 316<0.5 =-1 =6 7<0.4412 =9 =-7 127<0.4448 146<0.8571 =1 =-14 275<0.5 =10 =-10 307<0.1816 122<2.303 251<1.5 =-6 =5 =-21 =9
127<0.3231 246<0.5 253<0.4308 260<0.5 =2 =-6 =19 144<0.5 122<2.773 =4 =26 251<1.5 =6 =-8 135<0.5 122<2.398 251<4.5 =9 =-13 146<0.2727 =-18 =-1 372<2.303 302<0.47 =17 =-7 47<0.5 =-6 =13
74<0.5 143<0.5 342<0.5 387<0.06563 =5 =-3 387<0.09664 =-6 =9 367<0.6036 387<0.05961 =-7 =6 =-20 125<2.5 379<0.1452 128<3.5 =19 =-4 379<0.2566 =-5 =1 367<0.214 342<0.5 =-2 =-13 =7
119<0.5 58<0.5 372<4.484 311<0.5 =-6 =9 348<0.8423 =15 =-7 384<0.5756 321<0.5 =-2 =14 146<0.2083 =7 =-10 61<0.2222 146<0.4583 321<0.5 =-6 =13 347<0.5 =-13 =6 146<0.2727 3<0.5 =9 =-12 317<0.5 =19 =-8
264<0.5 338<0.1631 383<1e-9 126<10.5 =12 =-1 124<1.5 =-1 =24 132<0.1429 146<0.7143 =-16 =2 128<0.5 =-5 =17 319<0.5 146<0.75 124<11.5 =33 =-1 128<2.5 =-11 =4 387<0.1088 379<0.1452 =-18 =7 =14
22<0.5 114<0.5 148<0.5 344<0.5 =-2 =10 257<1e-9 =-3 =22 377<0.5 38<0.5 =-18 =5 58<0.5 =-3 =6 254<1.5 340<1e-9 123<0.5 =16 =2 257<0.118 =-12 =2 =24
128<4.5 83<0.5 332<0.5 146<0.1667 =5 =0 366<0.2047 =-17 =5 304<0.35 270<0.5 =23 =-3 146<0.6818 =-10 =4 51<0.5 307<0.2156 377<0.5 =-20 =0 =5 127<0.1489 =-6 139<0.5 =-3 =11
127<0.7836 310<0.5 141<0.5 127<1e-9 =-3 =2 134<0.5 =-17 =7 238<0.5 349<0.01732 =24 =3 =-7 349<0.6093 251<4.5 249<0.5 =30 =1 =-2 146<0.1667 =2 =-12
229<0.5 7<0.3196 82<0.5 304<1e-9 =1 =10 334<0.5 =-16 =4 287<0.5 146<0.4286 =-2 =-17 146<0.4286 =-5 =22 313<0.5 124<5.5 =28 146<0.4286 =-7 =7 300<0.5 =-7 =5
127<0.7836 143<0.5 122<2.197 252<0.5 =-11 =10 237<0.5 =2 =-8 242<0.5 134<0.5 =-16 =3 251<1.5 =-7 =13 27<0.5 367<0.7539 125<3.5 =30 =-2 262<0.5 =6 =-6 =-8
371<0.5 122<2.197 44<0.5 379<0.3996 =-9 =8 135<0.5 =-2 =19 248<0.5 350<0.4153 =-3 =7 49<0.5 =9 =-12 57<0.5 61<0.3333 350<0.4599 =27 =3 122<2.773 =9 =-6 122<3.135 =-10 =3
127<0.7836 146<0.8571 146<0.5714 125<4.5 =-3 =10 260<0.5 =16 =-2 364<0.1436 43<0.5 =-16 =6 125<1.5 =10 =-2 372<2.741 300<0.5 125<3.5 =32 =1 =-6 129<0.5 =10 356<0.5 =3 =-12
316<0.5 366<0.5018 332<0.5 61<0.8571 =-1 =-13 266<0.5 =-20 =6 61<0.4483 384<0.7489 =16 =-6 233<2.398 =4 =-12 125<2.5 122<2.197 61<0.5 =12 =-15 379<0.1865 =17 =-4 266<0.5 128<0.5 =-15 =2 300<0.5 =15 =-1
10<0.5 124<1.5 146<0.1304 385<0.5 =17 =-7 369<0.3355 =-5 =-17 369<0.2552 340<0.006513 =2 =-15 276<0.5 =21 =-5 124<9.5 233<2.197 =-9 317<0.5 =35 =-2 =-10
9<0.08155 127<0.3697 253<0.4722 379<0.1352 =-5 =3 =19 257<0.2542 350<0.3772 =10 =-9 1<0.5 =-14 =4 349<0.09265 257<0.005405 251<4.5 =-15 =7 131<0.1329 =21 =-9 126<23.5 366<0.8524 =16 =-8 366<0.7882 =-9 =10
354<0.402 46<0.5 124<7.5 233<2.303 =11 =-7 331<0.5 =-17 =4 251<1.5 233<2.565 =-9 =6 384<0.6825 =9 =-11 122<2.398 336<0.5 367<0.9214 =-9 =10 124<12.5 =16 =-11 127<0.3933 127<0.2369 =6 =-6 273<0.5 =18 =-9
143<0.5 45<0.5 125<9.5 42<0.5 =3 =-5 =-17 384<0.5949 322<0.5 =-20 =3 =5 257<0.03544 125<7.5 251<3.5 =-17 =1 356<0.5 =-6 =14 249<0.5 384<0.4395 =-16 =9 23<0.5 =18 =2
114<0.5 125<3.5 125<2.5 113<0.5 =3 =-11 312<0.5 =-13 =0 280<0.5 126<21.5 =34 =-1 311<0.5 =0 =22 83<0.5 377<0.5 348<0.1771 =-19 =0 312<0.5 =12 =-7 =12
259<0.5 7<0.3196 313<0.5 143<0.5 =1 =-10 131<0.7682 =10 =-9 54<0.5 7<0.7211 =-17 =5 124<1.5 =-12 =10 127<0.5066 4<0.5 7<0.3687 =13 =-7 142<0.5 =4 =-10 128<1.5 54<0.5 =27 =3 127<0.6296 =-1 =0
61<0.5333 124<10.5 124<7.5 261<0.5 =3 =-15 9<0.06801 =22 =0 318<0.5 56<0.5 =-19 =2 =8 266<0.5 127<0.4714 122<3.135 =-11 =11 6<0.5 =9 =-13 4<0.5 338<1e-9 =-9 =5 137<1e-9 =4 =27
97<0.5 124<8.5 124<6.5 9<0.1632 =-2 =9 125<6.5 =-15 =13 125<4.5 125<2.5 =2 =-11 366<0.312 =23 =-3 276<0.5 =20 =-4
17<0.5 128<3.5 16<0.5 125<4.5 =2 =11 340<0.02397 =-8 =15 351<0.2966 331<0.5 =-17 =7 =15 261<0.5 39<0.5 125<6.5 =-21 =-1 54<0.5 =-7 =6 =1
137<5.075 137<4.97 55<0.5 332<0.5 =0 =-13 279<0.5 =15 =-5 61<0.3 279<0.5 =3 =-8 328<0.5 =35 =-2 383<1e-9 224<0.5 159<0.5 =-17 =4 370<0.5 =-8 =12 =16
74<0.5 229<0.5 354<0.402 302<0.54 =-7 =4 144<0.5 =3 =-7 146<0.2414 =-7 256<0.007669 =0 =26 140<0.5 141<0.5 127<0.1489 =4 =19 =-4 =-6
326<0.5 229<0.5 3<0.5 146<0.2083 =15 =1 237<0.5 =0 =-13 146<0.2414 248<0.5 =-7 =8 125<1.5 =29 =0 146<0.1667 =4 125<7.5 367<0.2598 =-22 =-3 =5
261<0.5 332<0.5 17<0.5 310<0.5 =1 =12 384<0.5756 =-17 =2 245<0.5 49<0.5 =-16 =1 2<0.5 =5 =-2 320<0.5 278<0.5 378<0.5 =-25 =3 =6 45<0.5 139<0.5 =-1 =22 =-8
351<0.2966 29<0.5 382<0.5 259<0.5 =-15 =7 302<0.54 =5 =61 45<0.5 38<0.5 =21 =94 =-4 317<0.5 351<0.7212 40<0.5 =57 =-3 133<0.1429 =18 =153 348<0.05165 372<2.251 =33 =-1 34<0.5 =-18 =14
384<0.3851 369<0.8679 29<0.5 354<0.402 =-20 =-2 61<0.2571 =75 =-5 126<12.5 =1 =85 14<0.5 364<0.1436 126<17.5 =78 =22 372<2.485 =29 =133 125<3.5 122<3.367 =-20 =15 122<2.944 =-3 =43
9<1e-9 25<0.5 311<0.5 130<0.5 =-16 =20 14<0.5 =36 =-12 252<0.5 302<0.55 =59 =1 336<0.5 =14 =-8 14<0.5 364<0.1067 307<0.005709 =42 =-3 261<0.5 =112 =-4 101<0.5 224<0.5 =-13 =16 351<0.2493 =-4 =31
131<1e-9 301<0.5 4<0.5 338<0.2694 =-27 =-1 262<0.5 =-7 =-25 321<0.5 339<0.1946 =-12 =28 262<0.5 =36 =-14 262<0.5 374<0.5 369<0.8679 =23 =83 307<0.005709 =95 =8 369<0.6762 319<0.5 =-20 =2 =25
131<1e-9 38<0.5 3<0.5 357<0.5 =-25 =4 277<0.5 =-9 =19 137<1e-9 25<0.5 =22 =80 275<0.5 =5 =-12 16<0.5 351<0.82 119<0.5 =17 =46 388<2.5 =78 =-3 379<0.2705 140<0.5 =-17 =11 137<3.761 =-3 =32
131<1e-9 31<0.5 139<0.5 25<0.5 =-20 =17 301<0.5 =-6 =20 321<0.5 256<0.2036 =-6 =6 279<0.5 =47 =1 317<0.5 351<0.582 279<0.5 =39 =-4 285<0.5 =72 =7 31<0.5 1<0.5 =-19 =9 =33
131<1e-9 28<0.5 311<0.5 9<0.03686 =-19 =10 16<0.5 =37 =-11 61<0.2571 302<0.36 =55 =-8 9<0.08674 =-10 =14 28<0.5 262<0.5 131<0.4428 =16 =64 369<0.6762 =-10 =32 61<0.7 138<0.5 =70 =1 132<0.2 =-14 =22
367<0.02932 259<0.5 41<0.5 278<0.5 =-15 =12 61<0.7778 =35 =-10 301<0.5 126<18.5 =20 =-5 55<0.5 =56 =-4 61<0.2571 262<0.5 261<0.5 =57 =-11 51<0.5 =-13 =13 367<0.7111 61<0.3333 =17 =-7 262<0.5 =41 =0
349<0.06783 301<0.5 262<0.5 280<0.5 =-16 =0 127<0.6921 =-26 =4 146<0.4286 137<1.609 =44 =6 248<0.5 =-14 =23 280<0.5 137<1.609 61<0.05556 =9 =-20 307<1e-9 =41 =-8 9<0.08155 120<0.5 =-3 =24 16<0.5 =58 =1
349<0.09265 301<0.5 295<0.5 43<0.5 =-14 =23 139<0.5 =-3 =37 135<5.5 356<0.5 =-4 =18 367<0.02932 =57 =2 270<0.5 307<0.009659 388<2.5 =44 =-15 47<0.5 =-11 =16 251<2.5 349<0.4409 =-15 =3 367<0.6036 =26 =-3
350<0.2493 301<0.5 369<0.6762 4<0.5 =-22 =-5 =42 354<0.402 139<0.5 =-10 =22 261<0.5 =37 =-10 354<0.1241 321<0.5 350<0.6399 =2 =34 0<0.5 =-19 =17 261<0.5 120<0.5 =25 =59 132<0.2 =-11 =0
372<1.768 369<0.8679 316<0.5 262<0.5 =-7 =-22 304<0.31 =26 =-11 56<0.5 =58 =5 262<0.5 316<0.5 9<0.1632 =14 =41 9<0.0628 =9 =63 51<0.5 40<0.5 =-21 =4 125<3.5 =-7 =22
351<0.344 259<0.5 316<0.5 379<0.3505 =-15 =27 146<0.4286 =36 =-2 307<0.005709 127<0.1727 =12 =44 139<0.5 =-12 =10 14<0.5 9<0.08674 233<2.89 =-7 =19 307<0.009659 =46 =8 3<0.5 51<0.5 =-21 =9 129<0.5 =-3 =29
354<0.1241 368<0.5613 340<0.09164 38<0.5 =-17 =8 38<0.5 =39 =-6 139<0.5 58<0.5 =-4 =23 =53 279<0.5 38<0.5 126<19.5 =37 =8 261<0.5 =56 =-8 348<0.1288 340<0.03473 =-11 =28 261<0.5 =29 =-11
351<0.2493 30<0.5 369<0.6762 262<0.5 =-5 =-25 135<2.5 =42 =2 338<0.1447 211<0.5 =44 =6 =-2 262<0.5 358<0.5 127<0.299 =7 =27 233<2.485 =13 =53 133<0.5 133<0.1667 =-18 =16 =-21
366<0.2725 31<0.5 316<0.5 43<0.5 =-9 =20 256<0.01803 =4 =21 306<1e-9 331<0.5 =37 =-6 =-7 120<0.5 49<0.5 252<0.5 =19 =-9 308<0.5 =20 =-17 316<0.5 49<0.5 =28 =-4 =51
28<0.5 131<0.05221 3<0.5 343<0.5 =-22 =22 122<2.303 =-16 =4 316<0.5 3<0.5 =-6 =9 126<21.5 =34 =-4 369<1e-9 119<0.5 122<2.303 =-10 =21 36<0.5 =43 =-9 131<0.1005 3<0.5 =-19 =6 379<0.1452 =-9 =27
349<0.01213 30<0.5 14<0.5 248<0.5 =-10 =10 310<0.5 =-24 =9 146<0.7143 234<0.5 =48 =2 =-4 14<0.5 364<0.19 61<0.6552 =21 =-9 122<2.996 =45 =4 122<2.996 125<7.5 =-19 =13 146<0.5294 =-9 =25
28<0.5 3<0.5 379<0.3505 344<0.5 =-18 =28 51<0.5 =53 =-1 278<0.5 367<0.214 =-5 =13 251<4.5 =31 =3 38<0.5 367<0.8324 33<0.5 =-4 =14 =34 146<0.4583 3<0.5 =15 =56 377<0.5 =17 =-6
124<5.5 259<0.5 260<0.5 351<0.4599 =-19 =1 317<0.5 =21 =-8 338<1e-9 124<2.5 =52 =17 131<0.07143 =-12 =22 369<0.4034 133<0.2 353<0.5 =-15 =31 317<0.5 =21 =-16 124<9.5 276<0.5 =52 =3 369<0.8679 =-16 =26
124<5.5 280<0.5 347<0.5 379<0.1352 =-13 =12 38<0.5 =4 =34 261<0.5 125<6.5 =26 =-7 127<0.3697 =-20 =0 369<0.6762 348<0.1771 295<0.5 =-14 =15 133<0.2 =-8 =19 348<0.06364 379<0.1865 =-1 =43 =-1
262<0.5 354<0.1241 368<0.3452 131<1e-9 =-13 =6 137<5.075 =47 =-6 261<0.5 126<14.5 =43 =17 315<0.5 =-7 =-23 379<0.3505 350<0.6399 340<0.06202 =-22 =6 354<1e-9 =-11 =17 51<0.5 =38 =-1
61<0.3333 28<0.5 3<0.5 131<0.09259 =-17 =8 280<0.5 =-1 =17 7<0.3196 230<0.5 =33 =-10 131<0.09259 =-11 =24 367<0.7111 31<0.5 131<0.2217 =-16 =2 47<0.5 =26 =-1 280<0.5 282<0.5 =-13 =10 333<0.5 =25 =-9
9<0.09359 31<0.5 354<0.402 368<0.3452 =-15 =31 120<0.5 =-5 =12 45<0.5 233<2.485 =13 =36 =-8 333<0.5 354<0.402 356<0.5 =20 =-7 261<0.5 =39 =-8 351<0.5138 233<2.303 =-2 =-20 366<0.448 =-3 =13
124<4.5 7<0.3196 305<0.5 311<0.5 =6 =30 257<0.1406 =37 =-3 358<0.5 361<0.5 =-16 =18 302<0.65 =2 =31 358<0.5 366<0.7882 7<0.3196 =-8 =-21 384<0.5949 =-3 =16 384<0.6983 257<0.3195 =24 =-4 =-10
28<0.5 256<0.2716 139<0.5 9<0.04516 =-9 =7 301<0.5 =6 =29 9<0.1851 74<0.5 =-20 =6 =19 9<0.08155 119<0.5 74<0.5 =-2 =21 302<0.34 =26 =-8 279<0.5 300<0.5 =40 =2 =4
124<2.5 248<0.5 9<0.09359 362<0.5 =-3 =34 364<0.555 =30 =-3 137<3.912 274<0.5 =35 =-4 367<0.214 =-8 =7 367<0.7111 278<0.5 369<0.4034 =-12 =13 61<0.6552 =22 =-4 16<0.5 9<0.08155 =-5 =25 61<0.3333 =13 =-15
131<1e-9 33<0.5 368<0.3452 321<0.5 =-18 =-5 304<0.81 =36 =-9 304<0.35 233<2.398 =3 =29 74<0.5 =-15 =2 379<0.2928 33<0.5 74<0.5 =2 =25 233<2.708 =49 =0 143<0.5 55<0.5 =45 =-1 =0
259<0.5 340<0.09164 354<0.402 140<0.5 =-15 =16 124<10.5 =9 =-8 1<0.5 143<0.5 =46 =1 7<0.6123 =-10 =6 124<12.5 338<1e-9 127<0.1727 =21 =46 275<0.5 =-6 =15 354<0.1241 127<0.6921 =-22 =10 282<0.5 =19 =-8
354<0.402 139<0.5 349<0.09265 135<5.5 =-17 =16 14<0.5 =12 =-15 14<0.5 358<0.5 =9 =41 383<1e-9 =-21 =9 372<2.565 14<0.5 126<21.5 =17 =1 32<0.5 =-13 =11 348<0.02382 =-3 276<0.5 =35 =8
14<0.5 309<0.1112 9<0.0995 248<0.5 =-4 =12 136<0.5 =24 =5 315<0.5 211<0.5 =47 =5 =-9 9<0.0995 367<0.6036 201<0.5 =-21 =11 367<0.7539 =9 =-5 132<0.1 9<0.1236 =29 =-1 311<0.5 =-11 =13
259<0.5 61<0.375 146<0.64 260<0.5 =-6 =14 323<0.5 =-19 =20 364<0.19 352<0.5 =-13 =16 260<0.5 =-13 =22 61<0.8571 252<0.5 302<0.59 =30 =-4 365<0.875 =-2 =24 146<0.75 =-17 =1
124<5.5 146<0.1304 16<0.5 55<0.5 =49 =5 7<0.2621 =-9 =9 127<0.1489 146<0.3684 =8 =-12 317<0.5 =18 =-4 131<0.1174 339<0.1946 127<0.3448 =-16 =-2 123<0.5 =24 =2 333<0.5 317<0.5 =12 =-8 146<0.6 =-23 =3
139<0.5 131<0.0858 354<0.402 358<0.5 =-21 =6 279<0.5 =6 =-11 340<0.1665 354<0.402 =-6 =12 51<0.5 =47 =4 328<0.5 279<0.5 361<0.5 =5 =31 350<0.6746 =-14 =11 348<0.003916 342<0.5 =49 =-2 350<0.2881 =-8 =10
124<9.5 259<0.5 270<0.5 328<0.5 =3 =21 148<0.5 =-17 =13 270<0.5 369<1e-9 =19 =0 =47 9<0.1131 369<0.8679 22<0.5 =-15 =5 =16 354<0.402 266<0.5 =-12 =7 2<0.5 =7 =30
352<0.5 124<5.5 7<0.3196 305<0.5 =5 =23 340<0.03473 =-17 =5 340<0.06202 343<0.5 =-8 =17 47<0.5 =26 =-5 5<0.5 124<7.5 =49 =7 =4
317<0.5 349<0.2455 120<0.5 379<0.2105 =-7 =26 127<0.279 =1 =18 120<0.5 127<0.1937 =-2 =16 307<0.005709 =39 =1 379<0.2705 140<0.5 278<0.5 =-21 =1 363<0.5 =-8 =24 234<0.5 276<0.5 =25 =-2 =-6
316<0.5 262<0.5 119<0.5 127<0.3448 =-7 =9 42<0.5 =16 =-6 369<0.4034 61<0.375 =-9 =-21 61<0.2571 =-6 =26 256<0.4038 385<0.5 137<5.075 =30 =0 139<0.5 =-10 =3 235<0.5 74<0.5 =-13 =0 =7
349<0.1795 354<0.402 253<0.3372 130<0.5 =-11 =10 28<0.5 =38 =1 61<0.5714 35<0.5 =12 =-14 349<0.03058 =-12 =8 16<0.5 317<0.5 334<0.5 =28 =4 124<2.5 =16 =-7 351<0.4599 354<1e-9 =11 =-6 9<0.597 =-15 =1
278<0.5 135<0.5 354<0.402 340<0.03473 =-17 =4 384<0.5756 =-5 =13 7<0.3196 28<0.5 =4 =17 340<0.09164 =-19 =14 257<0.03544 16<0.5 306<0.1804 =34 =-7 126<22.5 =-9 =6 146<0.4583 124<5.5 =28 =-7 342<0.5 =-20 =4
30<0.5 317<0.5 127<1e-9 277<0.5 =-5 =24 262<0.5 =12 =-5 135<1.5 379<0.3505 =-19 =10 249<0.5 =-4 =25 59<0.5 257<0.2542 143<0.5 =46 =6 =-4 257<0.1406 127<0.1489 =-10 =-1 =5
358<0.5 349<0.1496 74<0.5 369<0.6762 =-8 =11 257<0.1877 =18 =-7 266<0.5 74<0.5 =3 =24 350<0.82 =35 =-4 16<0.5 369<0.02568 281<0.5 =24 =6 1<0.5 =44 =-1 350<0.8947 =-18 =0
259<0.5 316<0.5 256<0.3372 363<0.5 =-5 =8 366<0.1793 =-19 =4 338<1e-9 256<0.4877 =23 =-8 366<0.2047 =-15 =24 126<18.5 256<0.04538 135<2.5 =36 =5 364<0.06171 =3 =19 364<0.09494 251<1.5 =5 =-12 338<1e-9 =28 =-3
124<5.5 146<0.3684 146<0.1304 385<0.5 =38 =-6 235<0.5 =7 =29 140<0.5 349<0.09265 =-9 =9 279<0.5 =31 =-11 310<0.5 318<0.5 340<0.02783 =-10 =11 146<0.4286 =-9 =31 146<0.2727 349<1e-9 =2 =-8 7<0.2621 =34 =-2
58<0.5 379<0.3505 9<0.08155 14<0.5 =-3 =-19 317<0.5 =11 =-11 146<0.6818 =30 =-3 146<0.8 43<0.5 262<0.5 =23 =-2 146<0.3 =4 =-11 9<1e-9 313<0.5 =-16 =2 =3
259<0.5 233<3.135 253<0.3677 358<0.5 =-6 =7 =31 315<0.5 14<0.5 =22 =-3 348<0.1771 =-16 =7 349<0.01213 119<0.5 125<1.5 =-11 =10 321<0.5 =-3 =30 257<0.1406 140<0.5 =32 =-2 233<2.565 =13 =-13
362<0.5 259<0.5 25<0.5 311<0.5 =-5 =16 146<0.6 =24 =-7 372<1.768 256<0.04538 =12 =-2 136<0.5 =28 =8 307<0.009659 135<0.5 366<1e-9 =14 =-8 =46 122<3.045 =-12 =6
139<0.5 131<0.05221 31<0.5 118<0.5 =-10 =17 122<2.485 =-11 =12 384<0.6983 143<0.5 =9 =-8 371<0.5 =-16 =8 135<1.5 242<0.5 113<0.5 =-2 =24 131<0.06361 =34 =-9 128<3.5 131<0.1329 =36 =-5 =-16
124<10.5 379<0.3505 49<0.5 137<2.944 =10 =-7 113<0.5 =-14 =19 340<0.0192 =-4 51<0.5 =40 =6 358<0.5 367<0.8579 135<1.5 =-16 =1 124<15.5 =14 =-6 347<0.5 47<0.5 =10 =-12 127<0.6296 =25 =1
379<0.3505 279<0.5 5<0.5 24<0.5 =3 =25 309<0.1112 =-10 =29 259<0.5 278<0.5 =-14 =11 4<0.5 =-8 =26 51<0.5 307<0.06094 =42 =3 241<0.5 4<0.5 =-10 =1 =9
379<0.2928 278<0.5 279<0.5 280<0.5 =-6 =8 350<0.6746 =-13 =9 125<1.5 366<0.448 =-6 =18 146<0.6818 =29 =0 124<11.5 143<0.5 7<0.3687 =37 =12 =1 252<0.5 =-12 =4
135<5.5 131<0.0858 233<2.197 303<0.55 =-14 =12 256<0.07469 =9 =-9 317<0.5 364<0.3018 =7 =24 369<0.6762 =-13 =10 131<0.1095 256<0.4877 25<0.5 =43 =12 =-6 349<0.03058 =-9 =8
262<0.5 309<0.1112 364<0.1436 57<0.5 =3 =-10 333<0.5 =17 =-4 61<0.15 61<0.05556 =18 =-10 =35 122<3.367 366<0.7111 264<0.5 =-17 =1 348<0.8423 =17 =-12 354<0.1241 =-4 =31
316<0.5 366<0.5018 363<0.5 124<13.5 =-3 =-14 124<5.5 =14 =-2 49<0.5 249<0.5 =19 =-2 387<0.3535 =3 =-13 248<0.5 131<0.05221 4<0.5 =-20 =3 124<0.5 =-12 =23 249<0.5 307<1e-9 =35 =8 2<0.5 =3 =-6
124<11.5 256<0.308 7<0.3196 135<0.5 =5 =16 306<0.3028 =-7 =29 259<0.5 24<0.5 =-14 =12 124<5.5 =21 =-6 307<1e-9 100<0.5 251<2.5 =-1 =-12 321<0.5 =-5 =22 167<0.5 365<0.08333 =-23 =1 =5
259<0.5 140<0.5 362<0.5 146<0.6818 =-3 =-14 260<0.5 =-7 =27 135<0.5 282<0.5 =-17 =9 40<0.5 =33 =-3 349<0.1795 304<1.34 135<1.5 =5 =19 248<0.5 =-17 =5 136<0.5 =33 387<0.1256 =-3 =4
146<0.8571 61<0.5333 146<0.2083 61<0.1176 =30 =8 3<0.5 =-7 =6 146<0.6 369<0.3355 =-18 =13 307<0.005709 =27 =-14 61<0.7778 287<0.5 351<0.6399 =-27 =-4 146<0.9167 =5 =-7 321<0.5 =-6 348<0.2108 =42 =-3
362<0.5 351<0.4599 365<0.4167 137<1.099 =0 =-11 137<4.407 =27 =-3 16<0.5 146<0.3333 =1 =16 349<0.108 =10 =-15 381<0.5 370<0.5 14<0.5 =31 =0 =-2 =-4
357<0.5 359<0.5 46<0.5 280<0.5 =-10 =0 233<2.303 =-1 =8 =25 16<0.5 233<2.197 =-1 127<0.1178 =5 =30 =-10
7<0.3196 7<1e-9 259<0.5 260<0.5 =-11 =3 127<0.5066 =7 =28 126<18.5 233<2.708 =32 =3 304<1e-9 =-4 =13 31<0.5 131<0.09259 306<0.3028 =-19 =12 266<0.5 =-10 =20 131<0.05221 =-3 =26
256<0.07469 124<9.5 137<1.099 256<1e-9 =7 =30 350<0.6399 =-4 =15 127<0.3933 277<0.5 =-13 =14 124<12.5 =-6 =13 22<0.5 350<0.6746 369<0.8679 =-10 =16 387<0.1088 =-2 =22 256<0.3372 256<0.1072 =-6 =27 124<0.5 =10 =-10
369<0.6762 259<0.5 354<0.402 357<0.5 =-10 =17 233<2.89 =-1 =14 302<0.72 250<0.5 =15 =-5 369<0.4034 =-14 =1 302<0.38 =-6 350<0.324 302<1.02 =30 =1 132<0.1667 =-8 =16
127<1e-9 340<0.1665 259<0.5 368<0.8516 =-9 =14 304<0.72 =8 =-14 7<0.3889 =22 =-2 140<0.5 259<0.5 3<0.5 =-8 =4 7<0.07526 =17 =-9 128<4.5 57<0.5 =24 =3 =-7
137<5.075 131<0.2012 248<0.5 387<0.1088 =-4 =8 262<0.5 =11 =-16 137<1e-9 350<0.762 =-3 =12 307<0.2156 =28 =-6 307<1e-9 387<0.1343 363<0.5 =-12 =10 122<2.708 =0 =19 146<1e-9 =6 383<1e-9 =-25 =4
371<0.5 61<0.5333 3<0.5 369<0.4034 =-9 =13 39<0.5 =10 =-12 369<0.3355 349<0.2848 =-12 =9 126<18.5 =30 =-2 101<0.5 42<0.5 39<0.5 =36 =1 251<1.5 =6 =-8 =-10
317<0.5 349<0.2455 82<0.5 22<0.5 =2 =14 324<0.5 =-20 =6 39<0.5 143<0.5 =20 =-1 348<0.3227 =-8 =1 256<0.07469 140<0.5 340<0.03473 =-7 =15 349<0.03716 =49 =-9 112<0.5 23<0.5 =-24 =0 =5
61<0.5 146<0.6 17<0.5 7<0.3196 =13 =-2 7<0.3381 =-16 =5 329<0.5 278<0.5 =-14 =5 61<0.2571 =16 =0 146<0.5714 321<0.5 273<0.5 =-11 =8 61<0.5333 =1 =-23 354<0.402 233<3.045 =-9 =17 273<0.5 =34 =-3
354<0.1241 277<0.5 233<3.135 31<0.5 =-11 =8 363<0.5 =-2 =15 320<0.5 57<0.5 =19 =-3 =-10 124<10.5 39<0.5 261<0.5 =11 =-12 122<3.367 =-18 =14 2<0.5 347<0.5 =-15 =9 367<0.5499 =-2 =15
316<0.5 16<0.5 61<0.8571 146<0.08333 =15 =0 146<0.8 =-21 =8 296<0.5 313<0.5 =-17 =-1 61<0.5 =14 =-3 146<0.5 61<0.375 136<1.5 =33 =1 248<0.5 =-9 =7 312<0.5 385<0.5 =-18 =4 61<0.4118 =-3 =15
256<0.07469 146<0.6 379<0.2928 301<0.5 =2 =14 51<0.5 =36 =4 266<0.5 126<9.5 =14 =-9 251<3.5 =13 =-7 42<0.5 22<0.5 58<0.5 =-7 =7 146<0.4583 =1 =25 52<0.5 126<10.5 =2 =-26 =4
146<1e-9 262<0.5 9<0.03686 142<0.5 =36 =0 319<0.5 =17 =-14 =-12 146<0.8571 74<0.5 31<0.5 =-1 =13 338<0.1631 =23 =-6 9<0.07713 24<0.5 =-22 =-1 275<0.5 =-7 =16
372<4.484 122<2.303 279<0.5 361<0.5 =-5 =23 79<0.5 =-19 =17 256<0.07469 34<0.5 =1 =16 123<0.5 =6 =-7 358<0.5 341<0.5 307<0.04385 =30 =-2 =-6 122<2.89 366<0.7882 =13 =-4 =-15
354<0.402 368<0.8516 135<0.5 366<0.5675 =-15 =3 362<0.5 =-2 =24 122<2.944 =33 127<0.1489 =-3 =5 122<2.398 279<0.5 45<0.5 =9 =-17 251<3.5 =-18 =5 330<0.5 44<0.5 =13 =-1 =-14
262<0.5 146<1e-9 238<0.5 336<0.5 =29 =8 =-3 125<7.5 244<0.5 =3 =-14 231<0.5 =-21 =1 10<0.5 125<7.5 340<0.0192 =-18 =8 321<0.5 =-4 =20 372<2.303 146<0.6818 =33 =-3 =-6
124<9.5 229<0.5 261<0.5 341<0.5 =2 =18 264<0.5 =-19 =5 313<0.5 124<5.5 =43 =3 =-2 358<0.5 100<0.5 318<0.5 =-11 =11 123<0.5 =-6 =21 126<18.5 350<0.5138 =-10 =1 308<0.5 =24 =-8
14<0.5 137<5.075 266<0.5 135<5.5 =1 =23 349<0.13 =8 =34 349<0.2455 383<1e-9 =-18 =15 =10 369<0.6762 123<0.5 366<0.6349 =-6 =20 235<0.5 =-23 =0 7<0.3889 =32 =1
371<0.5 339<0.2092 146<0.2083 279<0.5 =10 =-4 379<0.2928 =-5 =17 303<1.3 =30 =0 307<0.1177 319<0.5 388<2.5 =26 =-3 =0 =-8
354<0.402 309<0.1112 30<0.5 0<0.5 =-8 =5 126<20.5 =2 =18 302<1e-9 309<0.3553 =12 =-10 270<0.5 =33 =-1 337<0.5 233<2.565 142<0.5 =5 =-9 144<0.5 =17 =2 319<0.5 233<2.565 =10 =-4 47<0.5 =-20 =4
135<0.5 311<0.5 97<0.5 6<1.5 =-7 =14 =24 256<0.1072 3<0.5 =-5 =23 337<0.5 =-15 =4 266<0.5 304<1.34 256<0.2465 =6 =-5 133<0.25 =-18 =8 44<0.5 135<2.5 =21 =-6 256<0.05877 =-9 =1
58<0.5 379<0.3505 262<0.5 56<0.5 =0 =-13 120<0.5 =-20 =1 262<0.5 6<1.5 =9 =-13 =37 304<1.48 131<0.2477 270<0.5 =19 =-4 7<0.2621 =-15 =6 7<0.07526 131<0.1243 =-6 =10 =-17
362<0.5 384<0.6412 310<0.5 358<0.5 =-4 =8 119<0.5 =24 =-3 351<0.2493 276<0.5 =-14 =-1 334<0.5 =17 =-11 7<1e-9 119<0.5 146<0.2083 =-5 =14 =33 146<0.1304 =9 =-10
259<0.5 122<2.197 350<0.6399 311<0.5 =-15 =12 146<0.5714 =16 =-6 42<0.5 100<0.5 =2 =24 122<3.135 =-20 =3 126<18.5 59<0.5 113<0.5 =25 =-9 146<0.3333 =14 =-6 12<0.5 364<0.122 =-7 =15 =24
317<0.5 279<0.5 7<0.3196 122<2.197 =-1 =14 340<0.09164 =-10 =13 379<0.3505 122<3.367 =-7 =16 123<0.5 =1 =30 124<2.5 248<0.5 9<0.1057 =-13 =13 126<15.5 =29 =2 340<0.03473 55<0.5 =-21 =1 126<18.5 =30 =-8
253<0.3 259<0.5 256<0.4038 224<0.5 =-2 =13 127<0.5855 =-18 =11 32<0.5 127<0.3933 =5 =21 59<0.5 =1 =-16 132<0.08333 =35 =3
316<0.5 295<0.5 229<0.5 337<0.5 =1 =-6 256<1e-9 =-1 =29 372<1.638 320<0.5 =22 =-6 372<3.045 =-10 =13 146<0.5294 251<1.5 372<2.197 =-4 =22 260<0.5 =-6 =25 248<0.5 372<2.485 =-15 =6 256<0.2716 =20 =-7
351<0.7212 126<15.5 14<0.5 120<0.5 =16 =1 126<10.5 =7 =-18 224<0.5 135<5.5 =-5 =15 338<1e-9 =12 =-9 387<0.1088 135<1.5 387<0.05961 =1 =-12 =14 387<0.7054 250<0.5 =22 =-5 313<0.5 =-8 =1
339<0.2092 316<0.5 343<0.5 366<0.5675 =-4 =6 142<0.5 =15 =-7 251<1.5 349<0.09265 =-9 =12 302<0.7 =16 =-6 338<0.09545 =24 =3
279<0.5 267<0.5 7<0.3196 379<0.0551 =2 =16 366<0.355 =-10 =10 256<0.308 278<0.5 =24 =-5 256<0.8551 =-6 =2 351<0.6399 259<0.5 379<0.3505 =-14 =15 126<23.5 =16 =-5 54<0.5 270<0.5 =19 =-5 256<0.08928 =-12 =2
379<0.3505 262<0.5 146<1e-9 124<9.5 =29 =-8 126<28.5 =2 =-9 101<0.5 354<0.402 =-20 =-6 123<0.5 =16 =-6 51<0.5 369<0.2885 =-6 =31 312<0.5 =-14 124<7.5 =10 =-3
358<0.5 256<0.07469 304<1.34 137<5.075 =4 =-13 128<1.5 =-21 =8 387<0.1746 275<0.5 =-10 =-1 372<2.565 =-4 =19 16<0.5 256<0.2465 44<0.5 =19 =-3 4<0.5 =14 =-11 315<0.5 =-15 =1
317<0.5 82<0.5 326<0.5 340<0.1665 =4 =18 33<0.5 =-15 =14 351<0.4599 =-17 =7 122<3.135 126<10.5 387<1e-9 =14 =-7 323<0.5 =-14 =7 126<14.5 =-17 2<0.5 =-3 =15
229<0.5 261<0.5 379<0.3123 317<0.5 =3 =-7 124<11.5 =21 =-8 101<0.5 124<19.5 =-23 =13 126<19.5 =19 =-9 124<9.5 313<0.5 =39 =-2 3<0.5 =4 =-8
316<0.5 127<0.3448 233<3.135 303<0.35 =-6 =14 146<0.3333 =-6 =14 372<2.251 146<0.6818 =17 =-6 366<0.2725 =-15 =4 146<0.5294 338<0.1058 300<0.5 =25 =-3 347<0.5 =-13 =10 338<0.2694 233<1.792 =-18 =-1 257<0.005405 =15 =-2
74<0.5 146<0.9167 251<4.5 3<0.5 =-3 =4 309<0.1112 =-11 =14 251<4.5 351<0.4599 =-20 =0 =2 146<0.4583 136<1.5 125<2.5 =29 =3 =-5 258<0.5 241<0.5 =-9 =5 312<0.5 =-4 =16
246<0.5 349<0.2455 371<0.5 295<0.5 =-5 =11 122<2.996 =22 =-2 143<0.5 124<6.5 =20 =3 244<0.5 =-18 =-1 233<2.303 349<0.004162 146<0.1667 =1 =-16 =12 122<2.303 251<1.5 =4 =-7 124<7.5 =39 =5
128<4.5 363<0.5 127<0.5416 124<10.5 =0 =-9 126<29.5 =13 =-14 146<0.4583 124<6.5 =25 =-5 124<12.5 =-6 =19 58<0.5 146<0.08333 124<7.5 =4 =-4 =-22 137<1e-9 =6 =-4
124<10.5 305<0.5 61<0.08333 49<0.5 =-7 =6 49<0.5 =7 =-10 61<0.3333 321<0.5 =5 =25 61<0.7 =-16 =3 368<0.8735 262<0.5 61<0.5333 =-14 =-2 310<0.5 =-17 =7 =16
139<0.5 267<0.5 350<0.6746 340<0.01614 =-6 =4 366<0.7111 =11 =-3 334<0.5 55<0.5 =24 =-5 340<0.007455 =-7 =2 364<1e-9 141<0.5 22<0.5 =10 =31 =-15 364<0.1003 58<0.5 =-12 =6 9<0.1131 =21 =-6
146<0.1667 124<9.5 257<0.1877 364<0.036 =28 =8 347<0.5 =-15 =10 304<1e-9 =-23 251<1.5 =-4 =19 265<0.5 328<0.5 124<7.5 =-6 =2 124<5.5 =14 =-6 254<0.5 251<4.5 =22 =-5 =-6
137<1.099 39<0.5 229<0.5 259<0.5 =0 =11 128<0.5 =-3 =34 271<0.5 10<0.5 =-15 =5 =11 316<0.5 264<0.5 130<0.5 =-12 =2 9<0.0995 =-4 =22 338<1e-9 146<0.64 =18 =-6 364<0.122 =-12 =13
253<0.4308 233<3.135 317<0.5 122<2.303 =-5 =4 342<0.5 =-4 =-20 128<1.5 122<1.946 =-1 =22 242<0.5 =-12 =14 =29
247<0.5 146<0.8571 362<0.5 363<0.5 =0 =7 380<0.5 =20 =-5 259<0.5 128<3.5 =-18 =7 6<0.5 =14 =-6 266<0.5 128<0.5 27<0.5 =4 =-8 146<1e-9 =-1 =-22 260<0.5 =7 =-3
127<0.3448 339<0.3261 276<0.5 256<0.2036 =2 =-5 280<0.5 =-17 =-4 =26 136<0.5 349<0.1496 127<0.5416 =-10 =4 133<0.5 =20 =-3 349<1e-9 256<0.4038 =27 =-4 328<0.5 =2 =24
229<0.5 82<0.5 122<2.197 125<6.5 =-9 =17 57<0.5 =4 =-5 349<0.2089 125<4.5 =-19 =0 =2 127<0.5066 4<0.5 =-4 370<0.5 =30 =0 =-9
244<0.5 137<2.944 137<2.197 137<1.099 =3 =-8 126<14.5 =33 =2 338<0.1139 366<0.7882 =-11 =8 137<3.761 =-15 =9 306<0.1389 137<4.97 367<0.7917 =-25 =-1 124<7.5 =-4 =9 =9
317<0.5 10<0.5 315<0.5 338<0.1631 =6 =-8 233<2.303 =5 =-11 233<1.946 =-6 =32 256<0.2465 135<0.5 287<0.5 =-14 =9 363<0.5 =1 =22 384<0.6314 0<0.5 =-25 =-2 =0
233<3.135 259<0.5 22<0.5 383<1e-9 =-6 =19 366<0.1016 =14 =-4 304<0.72 233<2.398 =2 =16 349<0.02292 =-21 =7 307<0.0264 124<7.5 124<1.5 =5 =28 142<0.5 =10 =-13 273<0.5 3<0.5 =-18 =0 27<0.5 =13 =-3
379<0.3505 317<0.5 351<1 282<0.5 =-1 =8 384<0.5493 =-13 =28 49<0.5 137<1.099 =3 =-13 284<0.5 =-23 =1 143<0.5 137<5.416 124<9.5 =34 =0 =-9 =-11
247<0.5 61<0.1176 146<0.3333 261<0.5 =13 =-15 349<0.2455 =-16 =10 61<0.8571 146<0.8571 =6 =-9 146<0.8 =-16 =15 127<0.5066 367<0.6571 =-24 =4 280<0.5 =-5 =10
122<2.303 358<0.5 253<1e-9 243<0.5 =-9 =13 338<1e-9 =25 =-7 122<1.946 313<0.5 =25 =-4 9<0.08674 =-10 =5 280<0.5 139<0.5 260<0.5 =3 =-10 307<0.04385 =10 =-11 338<1e-9 337<0.5 =10 =1 122<2.565 =9 =-17
369<0.2552 259<0.5 256<0.5996 233<3.135 =-3 =9 28<0.5 =-20 =3 1<0.5 125<3.5 =0 =22 68<0.5 =32 =2 233<2.773 143<0.5 302<0.92 =21 =-3 302<0.7 =-14 =5 366<0.3967 134<0.5 =-12 =8 =16
127<0.1489 253<0.4308 256<0.1739 333<0.5 =-4 =7 342<0.5 =-2 =-16 =15 256<0.2716 127<0.216 2<0.5 =-2 =30 259<0.5 =2 =11 127<0.5416 255<0.5 =-15 =5 313<0.5 =15 =-5
316<0.5 17<0.5 127<0.3448 122<3.135 =-7 =5 342<0.5 =3 =15 53<0.5 364<0.19 =-20 =-2 =0 251<1.5 351<0.582 57<0.5 =-10 =12 122<2.708 =17 =1 122<2.485 280<0.5 =11 =-7 127<0.1489 =8 =29
368<0.8516 140<0.5 137<5.075 251<4.5 =1 =-8 256<0.1739 =-15 =7 256<0.2036 366<0.2047 =22 =-3 249<0.5 =-14 =6 277<2.5 127<0.3933 =28 =0 =-5
363<0.5 369<0.2552 123<0.5 369<0.03349 =3 =-14 74<0.5 =-8 =6 304<1.48 268<0.5 =12 =-12 380<0.5 =-15 =4 231<0.5 380<0.5 366<0.448 =11 =-4 =-10 366<0.312 =-17 =6
135<5.5 259<0.5 240<0.5 22<0.5 =-5 =5 279<0.5 =22 =-9 45<0.5 324<0.5 =10 =-12 3<0.5 =2 =-20 119<0.5 251<3.5 268<0.5 =31 =-4 257<0.0253 =-7 =7 =-12
253<0.4722 61<0.5333 370<0.5 17<0.5 =5 =-12 340<0.01614 =-8 =6 340<0.04518 345<0.5 =-9 =17 349<0.07991 =19 =-7 =29
338<0.1631 74<0.5 259<0.5 17<0.5 =0 =-19 128<1.5 =13 =-5 125<1.5 =25 258<0.5 =7 =-7 338<0.3094 365<0.5833 268<0.5 =-23 =3 =5 259<0.5 307<1e-9 =17 =-7 366<0.05922 =-14 =2
143<0.5 279<0.5 233<2.197 136<1.5 =-4 =22 233<2.773 =11 =1 342<0.5 361<0.5 =4 =-14 340<0.02783 =-19 =4 135<1.5 310<0.5 74<0.5 =-19 =3 =8 3<0.5 132<0.1 =-17 =1 9<0.08155 =16 =-10
332<0.5 122<3.135 281<0.5 315<0.5 =5 =-8 74<0.5 =-6 =7 257<0.2542 256<0.308 =6 =-10 364<0.05029 =31 =-4 348<0.06364 =-22 =7
316<0.5 259<0.5 306<0.1743 30<0.5 =-6 =12 132<1e-9 =22 =-8 3<0.5 68<0.5 =15 =-5 270<0.5 =-4 =14 46<0.5 374<0.5 16<0.5 =-5 =18 =23 2<0.5 140<0.5 =24 =-1 306<1e-9 =6 =-10
310<0.5 353<0.5 344<0.5 233<3.045 =-3 =5 369<0.05394 =19 =-7 123<0.5 =32 146<0.1304 =9 =-4 233<2.996 146<0.5 61<0.5714 =32 =-3 146<0.64 =-10 =11 =-11
139<0.5 267<0.5 280<0.5 63<0.5 =-8 =18 39<0.5 =2 =-11 257<0.01655 127<0.1489 =-1 =31 127<0.2369 =10 =-13 295<0.5 256<0.07469 132<0.1 =18 =-5 127<0.7836 =-7 =19 366<0.312 266<0.5 =37 =-1 =-2
350<0.6746 137<1.099 379<0.2928 74<0.5 =-1 =12 =22 340<0.02397 135<3.5 =-14 =14 135<2.5 =13 =-17 317<0.5 122<1.946 133<0.25 =4 =-12 133<0.1 =-5 =15 356<0.5 122<2.944 =13 =-5 =-15
371<0.5 143<0.5 368<0.8516 278<0.5 =-1 =9 315<0.5 =25 =-2 146<0.75 319<0.5 =-16 =-1 136<0.5 =-5 =20 146<0.5294 146<0.3684 138<0.5 =12 =-5 =-7 387<0.7054 =28 =-4
146<1e-9 124<5.5 120<0.5 251<3.5 =-7 =17 =29 224<0.5 24<0.5 =-14 =5 124<12.5 =15 =1 229<0.5 124<1.5 146<0.1304 =19 =-10 128<0.5 =4 =-2 350<0.2493 304<0.31 =27 =-4 =-3
316<0.5 271<0.5 122<3.135 139<0.5 =-4 =4 146<0.6818 =11 =-8 379<0.1141 =-20 =3 122<1.792 146<0.1304 =0 92<0.5 =-12 =-1 304<1.34 27<0.5 =22 =3 339<0.2092 =-12 =5
124<13.5 146<0.8571 124<1.5 146<0.2083 =12 =-8 369<0.2552 =5 =23 128<3.5 287<0.5 =-24 =2 =6 146<0.64 137<5.864 125<4.5 =-21 =1 137<6.184 =17 =-5 340<1e-9 132<0.4 =26 =-4 =-12
58<0.5 311<0.5 13<0.5 318<0.5 =-3 =6 =16 59<0.5 275<0.5 =2 =29 9<0.05737 =-11 =2 380<0.5 144<0.5 387<0.1586 =14 =-6 47<0.5 =4 =-13 6<1.5 =-14 =2
315<0.5 139<0.5 242<0.5 127<0.5855 =-1 =15 268<0.5 =-15 =10 242<0.5 122<2.565 =9 =-4 124<7.5 =25 =0 100<0.5 142<0.5 387<0.2183 =-14 =8 360<0.5 =15 =-8 122<2.565 =-2 =29
7<0.3196 257<0.1406 74<0.5 265<0.5 =2 =20 124<19.5 =21 =-5 364<0.1436 55<0.5 =-11 =9 251<2.5 =-7 =23 358<0.5 369<0.1772 343<0.5 =-22 =2 55<0.5 =-9 =11 122<3.219 124<12.5 =25 =-1 =-6
123<0.5 279<0.5 124<1.5 307<0.0513 =-14 =2 366<0.04168 =24 =3 56<0.5 328<0.5 =-2 =20 248<0.5 =-18 =-2 16<0.5 139<0.5 280<0.5 =-7 =1 235<0.5 =1 =14 235<0.5 307<0.1358 =-18 =6 124<3.5 =19 =-8
363<0.5 313<0.5 122<3.135 262<0.5 =-2 =-15 360<0.5 =11 =-3 126<14.5 233<1.792 =4 =-15 122<1.946 =-6 =13 9<0.03686 126<16.5 51<0.5 =-13 =10 264<0.5 =3 =20 42<0.5 122<2.197 =2 =21 =-5
143<0.5 45<0.5 248<0.5 38<0.5 =2 =-7 257<0.2542 =9 =-8 122<2.773 377<0.5 =-25 =-3 257<0.09639 =14 =-9 58<0.5 122<1.946 5<0.5 =14 =-9 331<0.5 =-19 =4 122<2.944 321<0.5 =-1 =17 122<3.219 =-3 =-17
124<10.5 35<0.5 125<8.5 364<0.555 =3 =-17 310<0.5 =-16 =2 22<0.5 =-19 =-2 316<0.5 30<0.5 318<0.5 =-11 =8 142<0.5 =18 =-4 270<0.5 364<0.1067 =-10 =12 340<1e-9 =30 =2
141<0.5 317<0.5 61<0.8571 124<15.5 =3 =15 266<0.5 =-14 =18 256<0.07469 256<1e-9 =-3 =13 259<0.5 =-20 =1 304<0.31 256<0.8551 133<0.4 =-20 =5 384<0.3851 =-7 =10 340<0.03473 233<2.89 =3 =-8 =16
123<0.5 23<0.5 56<0.5 370<0.5 =9 =-8 322<0.5 =-12 =10 5<0.5 146<0.3684 =4 =32 =-2 322<0.5 146<0.08333 260<0.5 =-2 =13 303<0.55 =-5 =12 56<0.5 312<0.5 =-6 =12 7<0.3196 =26 =-6
229<0.5 265<0.5 340<0.1665 7<0.3196 =-1 =-9 255<0.5 =17 =-4 233<2.565 42<0.5 =-6 =10 132<0.1667 =25 =2 252<0.5 256<0.3372 7<0.4641 =29 =2 =-1 =-4
340<0.1665 127<0.3448 349<0.2455 119<0.5 =-6 =1 224<0.5 =12 =-7 349<0.004162 139<0.5 =3 =17 224<0.5 =0 =-15 126<14.5 =-8 317<0.5 300<0.5 =27 =3 379<0.3123 =2 =-1
256<0.07469 137<5.075 61<0.5 61<0.1176 =2 =12 34<0.5 =-6 =9 9<0.1346 140<0.5 =-18 =12 133<0.4 =12 =-3 349<0.2455 275<0.5 320<0.5 =-11 =6 61<0.6552 =-3 =24 264<0.5 34<0.5 =17 =-2 =-6
139<0.5 366<0.5018 317<0.5 343<0.5 =-3 =16 135<5.5 =-16 =5 144<0.5 242<0.5 =14 =-3 135<0.5 =5 =-16 315<0.5 233<2.197 142<0.5 =-12 =10 351<0.1039 =14 =3 55<0.5 34<0.5 =-16 =4 281<0.5 =18 =-6
359<0.5 274<0.5 326<0.5 61<0.5 =2 =-3 319<0.5 =-14 =3 233<3.135 47<0.5 =0 =-19 307<0.0264 =18 =-6 2<0.5 =21 =3
141<0.5 122<1.946 126<27.5 252<0.5 =-14 =7 313<0.5 =19 =-7 337<0.5 61<0.08333 =-3 =8 122<2.773 =-7 =4 371<0.5 55<0.5 131<0.2217 =-25 =4 256<0.2036 =1 =16 131<0.4428 =14 =-3
7<0.3196 82<0.5 340<0.02397 135<5.5 =2 =16 258<0.5 =22 =-2 387<0.1464 274<0.5 =-20 =1 =4 357<0.5 306<0.1804 27<0.5 =-6 =-19 340<0.06202 =18 =-8 256<0.02767 =21 =2
74<0.5 379<0.178 388<0.5 337<0.5 =2 =-5 129<0.5 =3 =-19 340<0.02783 232<0.5 =-11 =18 182<0.5 =14 =-5 379<0.1674 125<2.5 46<0.5 =26 =7 337<0.5 =6 =-9 146<0.3 =1 =-13
146<0.8571 133<0.5 257<0.5723 338<0.1631 =4 =-5 302<1e-9 =-15 =6 144<0.5 234<0.5 =-18 =0 =4 9<0.07713 338<0.2834 270<0.5 =-19 =-2 =3 26<0.5 351<0.2966 =7 =-8 =12
229<0.5 317<0.5 10<0.5 315<0.5 =2 =-5 370<0.5 =26 =-6 49<0.5 360<0.5 =-7 =5 274<0.5 =-22 =1 3<0.5 =-6 123<0.5 =0 313<0.5 =30 =3
124<1.5 251<1.5 257<0.2205 135<0.5 =-6 =12 126<10.5 =3 =-17 41<0.5 257<0.06904 =-14 =-2 349<0.01732 =14 =-4 340<0.1665 7<0.3196 38<0.5 =2 =14 357<0.5 =-8 =19 126<20.5 276<0.5 =27 =-2 =-1
317<0.5 122<2.303 253<1e-9 372<2.485 =-7 =9 146<0.3333 =-2 =24 32<0.5 141<0.5 =6 =-10 126<26.5 =-10 =13 28<0.5 369<0.4034 140<0.5 =-16 =4 349<1e-9 =19 =-8 369<0.2885 336<0.5 =21 =-1 =-11
16<0.5 140<0.5 55<0.5 233<1.609 =10 =1 233<2.565 =-14 =2 349<0.04651 340<0.01252 =23 =0 122<2.996 =-13 =13 340<0.02397 384<0.604 233<3.367 =-20 =4 384<0.6825 =9 =-14 211<0.5 122<2.398 =1 =27 =-5
244<0.5 127<0.7836 16<0.5 279<0.5 =5 =-3 124<7.5 =2 =-18 367<0.4519 300<0.5 =35 =-4 133<0.5 =3 =-10 368<0.4893 128<2.5 9<0.2183 =-20 =3 =2 =3
61<0.2222 229<0.5 125<6.5 347<0.5 =-4 =5 282<0.5 =-21 =-1 313<0.5 =23 =1 125<6.5 317<0.5 125<1.5 =8 =1 357<0.5 =-9 =13 256<0.02767 49<0.5 =38 =-3 315<0.5 =12 =-12
261<0.5 61<0.3333 137<1.609 53<0.5 =7 =-9 250<0.5 =-6 =13 125<6.5 369<0.3355 =-7 =16 61<0.4118 =-8 =31 61<0.375 331<0.5 361<0.5 =-21 =-1 =1 350<0.2881 251<1.5 =-5 =23 =-13
320<0.5 146<0.9167 145<0.5 128<4.5 =2 =-11 =-16 122<2.398 122<2.197 =-10 =11 =-19 47<0.5 384<0.5949 122<3.367 =25 =-7 =-10 122<2.708 211<0.5 =-21 =-1 224<0.5 =-3 =27
122<2.303 316<0.5 124<10.5 384<0.5756 =-7 =11 256<0.5996 =-17 =6 281<0.5 122<2.197 =0 =28 256<0.1521 =-15 =5 304<1.34 387<0.2183 317<0.5 =6 =-2 233<3.135 =-16 =7 256<0.1739 387<0.08432 =-21 =0 6<0.5 =16 =-3
144<0.5 58<0.5 56<0.5 320<0.5 =0 =13 364<0.1067 =-12 =7 124<1.5 38<0.5 =15 =-5 320<0.5 =19 =-7 124<7.5 124<1.5 364<0.1067 =-11 =10 334<0.5 =0 =20 275<0.5 55<0.5 =-19 =3 123<0.5 =13 =-13
310<0.5 57<0.5 122<2.303 1<0.5 =-5 =14 122<2.708 =10 =0 257<0.08401 256<0.007669 =-2 =-17 7<0.2621 =-3 =21 256<0.5996 57<0.5 384<0.5154 =30 =1 256<0.08928 =-8 =6 =-8
102<0.5 74<0.5 118<0.5 122<3.135 =-4 =3 364<0.06727 =28 =-9 122<2.996 333<0.5 =12 =-4 =-7 349<0.01732 251<3.5 146<0.1304 =8 =-14 34<0.5 =27 =-3 46<0.5 =28 =0
261<0.5 7<0.3196 7<1e-9 14<0.5 =2 =-8 384<1e-9 =17 =-6 128<0.5 385<0.5 =-15 =3 4<0.5 =-6 =13 124<19.5 242<0.5 278<0.5 =-22 =0 35<0.5 =10 =-9 =14
307<0.03773 330<0.5 146<0.08333 124<9.5 =20 =-14 124<1.5 =-5 =3 256<0.05877 300<0.5 =-18 =0 256<0.08928 =8 =-8 10<0.5 368<0.8516 254<1.5 =-13 =8 =12 282<0.5 =-1 =19
310<0.5 142<0.5 146<0.8 61<0.7 =4 =-10 61<0.7778 =-19 =18 260<0.5 146<0.4583 =-20 =1 61<0.1176 =-6 =5 61<0.2222 146<0.2414 =12 =-13 57<0.5 61<0.8148 =32 =-2 233<2.708 =-6 =3
17<0.5 7<0.3196 35<0.5 302<0.59 =2 =16 135<0.5 =-2 =-19 357<0.5 302<1.27 =-13 =9 317<0.5 =1 =17 7<0.3004 384<0.7226 =-18 =-1 7<0.3381 =6 =-5
349<0.1795 351<0.7212 364<0.1143 126<9.5 =18 =0 364<0.19 =-17 =6 364<0.06171 =0 =26 120<0.5 126<16.5 346<0.5 =-16 =5 126<24.5 =13 =-8 377<0.5 125<5.5 =19 =1 =-5
17<0.5 316<0.5 126<29.5 0<0.5 =0 =9 26<0.5 =-13 =3 338<0.1058 239<0.5 =12 =-11 131<0.06361 =-17 =6 126<29.5 131<0.1329 =-20 131<0.1821 =8 =-11 =1
310<0.5 279<0.5 371<0.5 295<0.5 =0 =13 146<0.3913 =2 =26 368<0.4653 229<0.5 =-7 =10 312<0.5 =1 =14 144<0.5 325<0.5 17<0.5 =25 =-2 =-4 249<0.5 =-6 =4
379<0.2705 141<0.5 7<0.3381 236<0.5 =0 =13 340<0.01614 =-20 =0 371<0.5 36<0.5 =-19 =6 309<1e-9 =18 =-10 340<0.03473 7<0.6528 =-15 =5 143<0.5 7<0.4412 =24 =5 =-2
13<0.5 145<0.5 353<0.5 240<0.5 =-1 =11 307<0.009659 =19 =-4 135<1.5 =-20 =-1 4<0.5 =1 =22
30<0.5 337<0.5 350<0.4153 139<0.5 =0 =9 360<0.5 =0 =-13 146<0.75 122<2.485 =-14 =-2 56<0.5 =13 =-7 51<0.5 56<0.5 146<0.7143 =23 =-2 =-7 120<0.5 =4 =-13
127<0.4448 61<0.5333 242<0.5 350<0.344 =-3 =7 372<1.54 =15 =-7 63<0.5 102<0.5 =-9 =11 337<0.5 =22 =-5 144<0.5 6<0.5 132<0.3333 =14 =-4 127<0.5416 =-12 =6 61<0.5714 132<0.1667 =-14 =4 132<0.1429 =19 =-9
310<0.5 146<0.6818 10<0.5 39<0.5 =2 =-10 370<0.5 =25 =-9 257<0.06904 146<0.7143 =-14 =3 146<0.7143 =2 =-21 255<0.5 351<0.5138 238<0.5 =21 =-3 132<0.4 =-11 =13 =-6
379<0.3505 146<0.9167 61<0.8571 57<0.5 =3 =-4 136<1.5 =-16 =8 61<0.8148 347<0.5 =-21 =0 122<2.398 =12 =-2 51<0.5 =27 122<2.89 312<0.5 =-15 =-1 =1
328<0.5 276<0.5 125<1.5 273<0.5 =6 =-7 248<0.5 =-8 =7 123<0.5 46<0.5 =-7 =17 305<0.5 =-17 =2 61<0.5714 384<0.5301 61<0.1905 =6 =24 127<0.3231 =-14 =12 125<4.5 61<0.9091 =-14 =7 =15
265<0.5 340<0.01614 354<0.402 122<3.367 =-8 =10 360<0.5 =3 =-5 233<2.773 278<0.5 =14 =-10 378<0.5 =-8 =10 27<0.5 142<0.5 137<3.912 =29 =-3 =-2 280<0.5 =2 =-6
9<0.09359 333<0.5 383<1e-9 247<0.5 =-3 =-19 318<0.5 =24 =-8 55<0.5 318<0.5 =4 =-12 101<0.5 =24 =-3 211<0.5 333<0.5 28<0.5 =1 =13 363<0.5 =-18 =6 367<0.06002 124<7.5 =-6 =5 124<5.5 =26 =3
359<0.5 82<0.5 231<0.5 240<0.5 =1 =14 251<1.5 =1 =-13 231<0.5 347<0.5 =-17 =-1 =0 133<0.5 =19 =-1
122<2.197 339<0.1545 357<0.5 328<0.5 =-13 =2 =10 =21 244<0.5 124<3.5 328<0.5 =-4 =9 369<0.4034 =4 =21 125<3.5 235<0.5 =-20 =0 321<0.5 =9 =-10
264<0.5 253<0.4308 353<0.5 61<0.5333 =0 =-7 123<0.5 =25 =1 131<0.07143 =26 =5 7<0.2264 305<0.5 349<0.07991 =-8 =10 61<0.1905 =19 =-2 61<0.2222 61<0.05556 =11 =-9 302<1.02 =34 =-2
17<0.5 349<0.1795 279<0.5 354<0.402 =-2 =6 342<0.5 =1 =-19 356<0.5 369<0.1216 =23 =-1 364<0.1067 =-5 =7 319<0.5 =-21 132<0.1429 302<0.38 =-8 =0 =11
72<0.5 83<0.5 222<0.5 30<0.5 =-2 =6 354<1e-9 =-4 =22 47<0.5 302<1e-9 =17 =-2 58<0.5 =-4 =1 =19
244<0.5 310<0.5 384<0.6412 235<0.5 =-3 =6 384<0.6825 =17 =-3 256<0.5996 325<0.5 =17 =-5 =-9 266<0.5 367<0.7111 =-19 =0 280<0.5 =-5 =6
137<5.075 379<0.1452 236<0.5 244<0.5 =0 =-12 122<2.197 =-8 =19 131<0.2477 254<0.5 =21 =-8 351<0.2966 =-13 =3 371<0.5 306<0.3472 139<0.5 =-18 =-1 =7 =11
308<0.5 7<0.3196 20<0.5 307<0.2156 =4 =-10 101<0.5 =-19 =4 379<0.2105 254<1.5 =-16 =7 7<0.5235 =2 =18 360<0.5 319<0.5 334<0.5 =-8 =9 133<0.25 =16 =-5 7<0.5235 351<1 =-19 =-4 =3
143<0.5 274<0.5 251<1.5 137<2.944 =2 =-11 245<0.5 =8 =-6 322<0.5 137<4.317 =-13 =3 242<0.5 =16 =-6 233<3.045 336<0.5 366<0.009599 =-9 =3 14<0.5 =-21 =7 54<0.5 251<7.5 =23 =-8 233<3.367 =-11 =0
253<0.4093 338<0.1631 317<0.5 124<1.5 =-2 =4 49<0.5 =1 =-18 382<0.5 351<0.582 =-18 =4 47<0.5 =0 =10 368<0.8236 =3 =26
7<0.3196 369<0.1216 119<0.5 124<6.5 =2 =-7 387<0.07188 =8 =-7 124<1.5 379<0.1452 =6 =-10 143<0.5 =26 =-6 309<0.1112 313<0.5 382<0.5 =-16 =9 7<0.5664 =-8 =11 384<0.4865 =2 =17
387<0.2183 302<0.92 256<0.308 364<0.1436 =4 =17 119<0.5 =-10 =14 302<1.27 189<0.5 =-16 =4 319<0.5 =-5 =14 125<6.5 318<0.5 256<0.4877 =-15 =1 =9 =13
102<0.5 32<0.5 146<0.8 124<10.5 =2 =-6 124<17.5 =-14 =14 30<0.5 322<0.5 =-13 =7 135<0.5 =12 =-2 251<3.5 351<0.2092 146<0.1667 =10 =-9 120<0.5 =16 =-2 2<0.5 =29 120<0.5 =1 =-7
328<0.5 58<0.5 92<0.5 372<1.946 =-4 =3 257<0.2542 =25 =-5 144<0.5 122<2.303 =-11 =15 122<2.944 =1 =-22 61<0.5714 101<0.5 122<2.944 =21 =4 256<0.2036 =-13 =13 22<0.5 257<0.3195 =-21 =1 256<0.05877 =-5 =19
139<0.5 17<0.5 257<0.3195 383<1e-9 =-4 =13 26<0.5 =-3 =22 40<0.5 146<0.75 =-21 =2 =2 22<0.5 256<0.07469 233<2.197 =-7 =11 46<0.5 =3 =-14 256<0.1521 129<0.5 =-6 =11 136<0.5 =-5 =33
326<0.5 307<0.2156 61<0.8571 330<0.5 =2 =-11 44<0.5 =-13 =9 365<0.2083 61<0.8571 =-18 =0 =8 26<0.5 357<0.5 61<0.05556 =3 =-22 =6 363<0.5 =15 =-8
124<1.5 269<0.5 316<0.5 259<0.5 =-13 =-1 386<0.5 =1 =13 38<0.5 =0 =18 253<0.4093 315<0.5 126<14.5 =10 =1 126<26.5 =-9 =14 =23
146<1e-9 55<0.5 144<0.5 340<0.04518 =24 =0 315<0.5 =-9 =6 =-12 246<0.5 350<0.6746 310<0.5 =-4 =13 279<0.5 =-1 =17 144<0.5 233<2.303 =-1 =29 127<0.2369 =-13 =2
359<0.5 61<0.08333 146<0.2083 369<0.8679 =19 =-4 371<0.5 =-12 =11 61<0.3333 146<0.5 =12 =-7 146<0.3913 =-14 =9 388<1.5 =20 =-1
140<0.5 266<0.5 45<0.5 320<0.5 =-1 =11 256<0.8551 =-20 =5 319<0.5 307<0.005709 =15 =-8 22<0.5 =-16 =10 124<13.5 256<0.2465 366<0.1525 =24 =-1 276<0.5 =-11 =8 319<0.5 =-15 =5
127<0.3933 143<0.5 126<18.5 135<4.5 =5 =-13 9<0.05152 =-6 =3 36<0.5 249<0.5 =-17 =1 354<0.1241 =-1 =13 307<1e-9 57<0.5 129<0.5 =15 =1 127<0.5855 =5 =-13 127<0.7836 313<0.5 =-14 =3 307<0.1177 =-5 =12
74<0.5 379<0.178 13<0.5 40<0.5 =-3 =6 =16 135<2.5 122<2.708 =-1 =21 358<0.5 =-14 =7 379<0.1558 119<0.5 127<0.4175 =22 =5 348<0.05165 =-7 =15 379<0.2705 =-14 =5
60<0.5 347<0.5 131<0.2818 131<0.2012 =1 =15 364<0.3018 =-12 =5 249<0.5 364<0.555 =11 =-7 356<0.5 =-13 =3 59<0.5 267<0.5 =-15 =-1 =0
17<0.5 127<0.5416 256<0.308 387<0.06563 =3 =-4 318<0.5 =-10 =9 387<0.1943 34<0.5 =18 =-4 260<0.5 =-11 =3 268<0.5 140<0.5 311<0.5 =-21 =1 =2 =5
311<0.5 35<0.5 13<0.5 132<0.09091 =1 =-4 132<0.1429 =18 =3 =-16 135<1.5 113<0.5 233<2.197 =5 =20 259<0.5 =4 =-9 233<2.303 =-15 =4
7<0.3196 369<0.1216 224<0.5 261<0.5 =1 =-12 321<0.5 =-10 =13 340<0.09164 349<0.03058 =37 =-2 302<0.59 =-15 =21 379<0.2105 369<0.03349 140<0.5 =-3 =12 307<0.1816 =-14 =3 338<0.1201 302<0.65 =-5 =18 7<0.3889 =-1 =-15`),
  likeness: {
    claims: parseLine(`any	-3815
around	832
both negated or none	338
both rumours	215
both tell breach	-38
both tell else	174
both tell ransom	-362
both tell telling	10
classes	461
covers the shorter	1094
lead	410
names	336
no words	-461
one denies	-753
other number	28
rare word	396
rare words	1339
same data	284
same name	673
same name around	147
same number	810
same object	409
same predicate	125
same speaker	730
short	19
speakers of one kind	109
telling words	23
two rare words	404
words	630
words of the same speaker	387`),
    denials: parseLine(`any	-531
around	687
both negated or none	-47
both tell breach	273
both tell else	-288
classes	85
covers the shorter	422
lead	182
no words	-232
rare word	81
rare words	567
same name around	-185
same object	414
same predicate	70
short	-5
speakers of one kind	153
telling words	32
words	545
words of the same speaker	545`),
  },
};
