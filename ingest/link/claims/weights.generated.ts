/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5226 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	378
AUTHOR lead	151
accuses	-7
answerer denies there	-27
answerer speaks there	-12
answers another	-304
answers here	-126
answers what is not told there	-762
any	-2618
around	371
both authenticity	200
both concealment	306
both culprit	133
both demand	803
both deny	-343
both fault	189
both negated	-340
both origin	-771
both outage	422
both payment	-46
both publication	-490
both sale	443
both taking	298
both telling	146
breach general outsider	-121
breach many data outsider	239
breach no data word in denial	66
breach no name	54
breach outsider	208
breach outsider same name	-141
breach same name	457
breach same name around	322
breach specific data	-176
breachy, ALLEGES	263
breachy, ASSERTS	143
breachy, CONFIRMS	-320
breachy, DENIES	-89
breachy, PARTLY_DENIES	-41
breachy, lead	263
breachy, negated	-257
breachy, of AGENCY	87
breachy, of ATTACKER	88
breachy, of AUTHOR	-245
breachy, of MEDIA	82
breachy, of UNNAMED	-468
by AGENCY	45
by AGENCY, not of AGENCY, breachy	-108
by ATTACKER	-517
by AUTHOR	-63
by MEDIA	-458
by PERSON	41
by UNNAMED	-323
claim about credential	65
claim about data	-88
claim about health	-10
claim about identity	-100
claim about machine	-249
claim about money	254
claim about people	-89
claim about ransom	-703
claim at	-597
claim by accept	-94
claim by accord	415
claim by accus	454
claim by acknowledg	-311
claim by add	-308
claim by admitt	-304
claim by agre	-328
claim by alleg	131
claim by are	133
claim by ask	-574
claim by assert	254
claim by back	-79
claim by been	288
claim by believ	-662
claim by boast	413
claim by bore	-45
claim by call	-116
claim by claim	551
claim by conced	-193
claim by confirm	-404
claim by credit	-193
claim by demand	-58
claim by den	-381
claim by deni	-156
claim by describ	-135
claim by dismiss	594
claim by disput	-221
claim by fear	118
claim by find	197
claim by found	-471
claim by ha	-595
claim by had	516
claim by have	-88
claim by inform	-656
claim by insist	-516
claim by is	-229
claim by it	-728
claim by link	-302
claim by maintain	207
claim by not	164
claim by of	606
claim by offer	-310
claim by on	70
claim by out	-635
claim by post	-338
claim by purport	341
claim by put	-180
claim by read	705
claim by reject	299
claim by repli	317
claim by report	462
claim by said	91
claim by say	330
claim by show	14
claim by stat	546
claim by state	-380
claim by stress	97
claim by submitt	183
claim by suggest	270
claim by suspect	247
claim by tell	79
claim by that	-81
claim by the	443
claim by thought	-126
claim by to	-156
claim by told	-143
claim by took	-470
claim by understood	-207
claim by wa	-640
claim by would	-102
claim by writ	263
claim by wrot	782
claim exposed	211
claim gives an amount	88
claim is recalled	-179
claim length	177
claim opens its side	-188
claims before it	-27
claims of its side	7
claims there	-20
classes	466
closer claims	-21
closest	118
closest via	326
covered	611
covers the claim	-386
covers the denial	-411
data word shared	-234
data words of the claim	95
data words of the denial	18
days	-50
denial about credential	79
denial about data	259
denial about health	245
denial about identity	-264
denial about machine	20
denial about money	-327
denial about people	-157
denial about ransom	-390
denial at	-494
denial by a	-603
denial by accept	676
denial by accord	-83
denial by add	37
denial by admitt	-631
denial by agre	414
denial by alway	114
denial by answer	-165
denial by argu	-440
denial by assert	153
denial by assur	-229
denial by away	-171
denial by back	373
denial by be	-188
denial by call	-16
denial by claim	254
denial by clarifi	228
denial by conced	41
denial by conclud	56
denial by contend	319
denial by contest	-224
denial by contradict	-154
denial by correct	-200
denial by den	-296
denial by deni	192
denial by depon	44
denial by describ	-139
denial by did	-326
denial by different	-218
denial by disagre	115
denial by dismiss	-29
denial by disown	-34
denial by disput	49
denial by do	-45
denial by doe	314
denial by establish	231
denial by exonerat	-429
denial by explain	-321
denial by find	-427
denial by found	60
denial by guilt	-65
denial by ha	188
denial by had	-205
denial by have	187
denial by inform	153
denial by insist	-346
denial by is	279
denial by issu	-210
denial by known	-192
denial by let	-192
denial by maintain	-459
denial by mov	-285
denial by no	-238
denial by none	-201
denial by not	103
denial by noth	23
denial by of	-61
denial by on	24
denial by opin	7
denial by out	60
denial by persuad	293
denial by plead	-65
denial by point	-111
denial by react	-317
denial by read	-136
denial by reiterat	-256
denial by reject	95
denial by repeat	13
denial by repli	-393
denial by rul	186
denial by said	95
denial by say	111
denial by scotch	-479
denial by sinc	55
denial by spok	193
denial by stat	-478
denial by state	-210
denial by stor	-218
denial by stress	-664
denial by submitt	-597
denial by suggest	-342
denial by tell	624
denial by testifi	-492
denial by that	-236
denial by to	-154
denial by told	159
denial by wa	-392
denial by went	-202
denial by wish	-200
denial by withdrawn	-124
denial by would	36
denial by writ	149
denial by wrot	882
denial contrasts	-514
denial gives a number	-182
denial is recalled	-190
denial length	5
denial narrows	-39
denial of authenticity	99
denial of concealment	182
denial of culprit	-68
denial of demand	199
denial of fault	-93
denial of harm	472
denial of holding	55
denial of origin	42
denial of outage	23
denial of payment	-295
denial of publication	-86
denial of safety	497
denial of sale	-139
denial of taking	139
denial of telling	48
denial opens with none	-68
denials of the side	-13
denied there	-206
denied there by the same side	513
denies others there	-52
first	-245
further than the closest claim	-392
further than the closest denial	-278
general, breachy	-89
it ALLEGES	632
it ASSERTS	15
it CONFIRMS	-320
it DENIES	-382
it PARTLY_DENIES	104
it authenticity	151
it concealment	656
it culprit	160
it demand	-52
it fault	-118
it harm	81
it origin	117
it outage	-127
it payment	123
it publication	22
it sale	-256
it taking	-71
it telling	-155
its denials there	202
its sentence names the answerer	196
its speaker denies	-283
its speaker speaks here	50
kind breach>breach	-91
kind breach>else	-41
kind breach>fault	149
kind breach>ransom	217
kind breach>telling	-210
kind else>breach	65
kind else>else	387
kind else>fault	-383
kind else>ransom	84
kind else>telling	-145
kind ransom>breach	162
kind ransom>else	147
kind ransom>ransom	-77
kind ransom>telling	-313
kind telling>breach	211
kind telling>else	109
kind telling>fault	196
kind telling>ransom	-308
kind telling>telling	-162
later than 100 days	-35
lead	-9
likely answers here	-62
likely denied there	130
likely denied there by anybody	-498
many data words	-102
more over its own denial	474
more over what it answers	101
mutually closest	-148
names	126
names its speaker	747
names the answerer	446
negated	99
no predicate	173
no words	-230
of AGENCY	-160
of ATTACKER	562
of AUTHOR	-653
of MEDIA	129
of PERSON	177
of UNNAMED	521
one document	16
only denial authenticity	71
only denial concealment	11
only denial culprit	-141
only denial demand	-581
only denial fault	-208
only denial harm	-119
only denial origin	254
only denial outage	-400
only denial payment	-297
only denial publication	50
only denial sale	-457
only denial taking	31
only denial telling	-5
other number	48
other object	-7
other predicate	-93
over another's denial	266
over its own denial	490
over what it answers	1349
partly	77
points	-208
points at a rumour	194
points at media	446
ransom both, outsider	272
rare word	-159
rare word around	349
rare words	-299
rare words around	723
rarest word	631
rarity of words	-65
safe, breachy	471
safe, taking	275
said again here	348
same data	-234
same day	51
same name	417
same name around	122
same number	1508
same object	102
same predicate and object	17
says safe	58
says untrue	142
sentence words	-340
share of its denials there	229
share of the claims	903
share of the denials	480
share over its own denial	287
share over what it answers	1061
short	-39
specific data shared	953
telling words	-24
two rare words	-118
two words	785
undated	170
unreal	-174
untrue, breachy	-67
untrue, taking	245
via	1375
via breach, breachy	6
via breach, breachy, outsider	-384
via number	426
via same speaker	661
weightiest	412
within 14 days	128
within 3 days	23
words	-912
words of these two alone	-327`),
  forest: parseForest(`-2.517
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
351<0.2667 341<0.09311 38<0.5 14<0.5 =-10 =-27 31<0.5 =13 =63 42<0.5 144<0.5 =82 =6 257<1e-9 =7 =-1 14<0.5 318<0.5 375<0.5 =72 =185 257<0.09375 =40 =-15 318<0.5 351<0.5976 =-5 =42 303<0.62 =-23 =1
351<0.167 31<0.5 341<0.1655 302<0.5 =-18 =1 =57 45<0.5 302<0.5 =17 =67 =-9 263<0.5 352<0.8146 385<0.7489 =53 =-11 133<0.1429 =36 =136 320<0.5 133<0.1429 =4 =-19 352<0.8146 =-11 =41
350<0.02308 312<0.5 302<0.5 43<0.5 =-18 =14 147<0.3684 =24 =-11 16<0.5 59<0.5 =61 =6 =-10 263<0.5 350<0.282 121<0.5 =11 =60 262<0.5 =109 =-1 312<0.5 281<0.5 =-18 =-1 =22
134<0.125 341<0.09311 38<0.5 3<0.5 =-23 =-6 138<1e-9 =31 =-6 123<2.398 341<0.1655 =-9 =19 42<0.5 =71 =6 16<0.5 260<0.5 42<0.5 =48 =0 =91 361<0.5 134<0.5 =19 =-11 283<0.5 =-19 =-1
134<1e-9 31<0.5 355<0.3984 341<0.03508 =-22 =13 280<0.5 =21 =-14 147<0.8571 125<16.5 =53 =-7 =-6 318<0.5 280<0.5 255<0.5 =64 =0 271<0.5 =28 =-2 0<0.5 341<0.02147 =-19 =17 125<2.5 =44 =2
373<1.54 31<0.5 370<0.8683 61<0.3 =-2 =-19 277<0.5 =58 =-3 61<0.6111 314<0.5 =56 =1 120<0.5 =-13 =14 16<0.5 373<3.561 308<1e-9 =29 =-3 389<1.5 =77 =1 276<0.5 271<0.5 =-21 =1 147<0.2727 =18 =-8
132<1e-9 3<0.5 275<0.5 136<3.5 =-25 =-2 121<0.5 =-15 =15 125<3.5 28<0.5 =7 =57 125<10.5 =-2 =-17 28<0.5 317<0.5 3<0.5 =-4 =21 125<16.5 =61 =4 125<5.5 321<0.5 =82 =12 132<0.1821 =2 =41
132<0.05208 3<0.5 344<0.5 30<0.5 =-23 =19 357<0.5 =-3 =31 128<1e-9 378<0.5 =-13 =6 127<14.5 =50 =6 350<0.1524 341<0.1655 135<0.5 =0 =29 127<14.5 =5 =55 373<12.67 262<0.5 =49 =-10 242<0.5 =-13 =0
352<0.2267 33<0.5 41<0.5 3<0.5 =-18 =-6 3<0.5 =-1 =46 339<0.1336 321<0.5 =47 =-5 53<0.5 =-11 =6 318<0.5 352<0.8146 121<0.5 =5 =42 271<0.5 =72 =8 322<0.5 127<14.5 =-10 =14 133<0.1429 =4 =-22
352<0.2755 38<0.5 359<0.5 355<0.1236 =-18 =-5 128<0.299 =0 =33 147<0.3684 322<0.5 =-1 =53 33<0.5 =-8 =28 318<0.5 16<0.5 121<0.5 =25 =53 271<0.5 =-11 =17 49<0.5 128<0.299 =-8 =24 360<0.5 =-23 =1
365<1e-9 125<4.5 357<0.5 380<0.2085 =-17 =28 260<0.5 =10 =54 370<0.3353 3<0.5 =-25 =-11 380<0.1976 =0 =35 260<0.5 261<0.5 124<0.5 =3 =-18 365<0.19 =14 =51 370<1e-9 125<16.5 =64 =7 365<0.0885 =-10 =14
9<0.09359 28<0.5 14<0.5 140<0.5 =-11 =10 197<0.5 =-25 =24 280<0.5 321<0.5 =28 =-5 349<0.09618 =-11 =18 14<0.5 352<0.4437 260<0.5 =6 =43 308<0.1198 =55 =5 280<0.5 308<0.1039 =-20 =2 249<0.5 =18 =-10
317<0.5 388<0.1023 359<0.5 33<0.5 =-12 =18 14<0.5 =40 =-10 281<0.5 14<0.5 =8 =-14 349<0.1528 =13 =47 361<0.5 38<0.5 349<0.1293 =1 =36 387<0.5 =53 =-4 327<0.5 127<21.5 =63 =15 =0
260<0.5 261<0.5 123<2.996 312<0.5 =-24 =9 367<0.06254 =-9 =22 350<0.09603 58<0.5 =-6 =28 125<5.5 =40 =10 322<0.5 125<8.5 271<0.5 =10 =40 238<0.5 =-14 =6 334<0.5 71<0.5 =56 =-9 125<4.5 =15 =-15
14<0.5 355<0.1236 340<0.2028 359<0.5 =-10 =28 147<0.6429 =65 =0 61<0.4483 147<0.5 =46 =-1 147<0.5294 =-15 =33 134<0.1667 128<0.7836 32<0.5 =-24 =-6 61<0.15 =15 =-8 355<1e-9 252<2.5 =-21 =8 373<2.485 =-5 =42
365<1e-9 317<0.5 140<0.5 380<0.351 =-16 =26 136<1.5 =-6 =29 4<0.5 380<0.0551 =-18 =15 61<0.3 =49 =8 14<0.5 61<0.25 274<0.5 =39 =5 365<0.19 =2 =36 352<0.3037 232<0.5 =-21 =2 4<0.5 =-13 =12
385<0.4395 302<0.5 308<1e-9 318<0.5 =-2 =-21 307<0.3305 =-23 =21 136<5.5 260<0.5 =-3 =26 =46 318<0.5 308<1e-9 375<0.5 =17 =39 136<1.5 =-11 =6 302<0.5 136<1.5 =-18 =5 243<0.5 =22 =-6
38<0.5 351<0.4274 296<0.5 355<0.1236 =-16 =-2 147<0.6429 =30 =-5 355<0.1236 138<1e-9 =-15 =13 249<0.5 =28 =0 147<0.4583 138<1e-9 280<0.5 =50 =9 278<0.5 =0 =32 351<0.1611 249<0.5 =-12 =9 143<0.5 =26 =-4
132<1e-9 138<1e-9 257<0.1777 123<2.485 =-4 =21 74<0.5 =-16 =29 369<0.3828 334<0.5 =-24 =-3 51<0.5 =28 =-11 380<0.351 74<0.5 16<0.5 =11 =-9 365<1e-9 =1 =43 51<0.5 =61 132<0.3333 =-7 =19
260<0.5 370<0.6734 261<0.5 123<3.367 =-21 =10 281<0.5 =-11 =12 125<1.5 121<0.5 =-6 =15 144<0.5 =54 =4 125<8.5 39<0.5 370<0.2884 =42 =12 =-6 365<0.144 51<0.5 =5 =-15 =33
317<0.5 260<0.5 380<0.351 355<0.3984 =-16 =0 147<0.6429 =41 =1 5<0.5 325<0.5 =32 =-9 359<0.5 =-8 =22 147<0.4286 263<0.5 327<0.5 =43 =-3 =-8 128<0.1489 252<1.5 =-13 =5 147<0.8571 =29 =-8
125<5.5 308<1e-9 257<0.1116 127<19.5 =38 =12 281<0.5 =-11 =13 279<0.5 25<0.5 =-11 =15 308<0.05999 =-8 =31 365<0.122 354<0.5 358<0.5 =-13 =20 257<0.00856 =35 =-6 334<0.5 308<1e-9 =23 =-9 =-18
355<0.3984 254<0.3649 31<0.5 383<0.5 =-12 =27 257<0.06064 =35 =-9 =48 133<1e-9 28<0.5 257<0.1116 =5 =-11 35<0.5 =21 =-7 139<0.5 129<0.5 =30 =13 =-15
31<0.5 373<2.565 304<0.32 147<0.1304 =13 =-6 147<0.6429 =39 =-6 385<0.6825 1<0.5 =29 =-9 351<0.4437 =-12 =11 36<0.5 45<0.5 339<0.2538 =40 =0 =-3 =-9
61<0.3333 128<0.299 136<5.5 365<0.0885 =-3 =22 61<0.1905 =39 =4 136<1.5 42<0.5 =19 =-15 128<0.6921 =43 =-5 368<0.7115 341<0.09311 128<0.6921 =-14 =13 61<0.7368 =37 =-3 16<0.5 337<0.5 =29 =3 123<2.197 =5 =-15
341<0.09311 302<0.5 359<0.5 3<0.5 =-17 =-3 303<0.76 =21 =-7 140<0.5 133<1e-9 =-6 =20 249<0.5 =16 =43 380<0.2222 27<0.5 303<0.84 =-3 =17 =-17 370<0.4052 =-6 123<1.946 =1 =63
125<5.5 28<0.5 367<0.3109 249<0.5 =-5 =13 349<0.8222 =26 =-6 7<0.3208 115<0.5 =31 =-7 27<0.5 =24 =-9 365<0.2272 368<0.7115 366<0.1833 =-12 =15 337<0.5 =10 =-7 347<0.5 367<0.8533 =30 =6 349<0.8222 =8 =-14
132<0.05208 249<0.5 322<0.5 278<0.5 =-21 =1 279<0.5 =-8 =16 39<0.5 136<1.5 =7 =29 232<0.5 =-16 =2 317<0.5 29<0.5 281<0.5 =-1 =12 =34 303<0.95 301<0.5 =33 =6 339<1e-9 =8 =-8
132<1e-9 3<0.5 260<0.5 147<0.2 =-3 =-25 339<0.1844 =17 =-15 128<1e-9 147<0.5294 =-1 =-16 61<0.375 =17 =-3 61<0.375 147<0.6429 121<0.5 =14 =32 260<0.5 =-8 =10 147<0.4286 31<0.5 =-18 =13 355<0.3984 =-8 =25
260<0.5 261<0.5 10<0.5 132<0.08573 =-21 =-3 140<0.5 =-5 =36 61<0.3333 281<0.5 =-2 =18 354<0.5 =-8 =36 61<0.8571 32<0.5 308<1e-9 =30 =3 29<0.5 =-9 =15 132<0.1169 =-15 =0
367<0.2781 14<0.5 281<0.5 254<0.3 =-9 =32 280<0.5 =14 =-11 370<0.2505 10<0.5 =-22 =2 51<0.5 =26 =-6 61<0.6552 262<0.5 349<0.8222 =22 =-4 367<0.4001 =2 =-12 388<0.1943 129<0.5 =-17 =2 14<0.5 =25 =-10
125<9.5 147<0.6429 132<0.2014 280<0.5 =14 =-4 16<0.5 =35 =-6 147<0.8571 123<2.773 =-15 =0 22<0.5 =-25 =2 147<0.4583 369<0.5146 341<0.09311 =-22 =6 =19 349<0.04188 22<0.5 =-6 =21 125<12.5 =-1 =26
263<0.5 310<0.1112 308<1e-9 247<0.5 =5 =41 58<0.5 =-15 =9 123<3.367 212<0.5 =43 =6 =0 123<2.996 208<0.5 174<0.5 =-21 =3 123<2.398 =8 =-3 351<0.8146 314<0.5 =-11 =10 =21
279<0.5 352<0.8146 247<0.5 340<0.266 =-6 =33 234<2.303 =0 =36 144<0.5 288<0.5 =24 =-9 368<0.921 =-10 =3 234<2.303 128<0.299 252<3.5 =-9 =8 252<3.5 =25 =-11 252<4.5 144<0.5 =40 =3 252<5.5 =-8 =15
373<4.484 147<0.6818 355<0.3984 341<0.02415 =-12 =12 121<0.5 =-3 =18 319<0.5 373<1.638 =-20 =-2 121<0.5 =35 =-11 373<12.67 17<0.5 342<0.5 =32 =1 =-4 147<0.3684 =2 =-11
28<0.5 279<0.5 341<0.09311 355<0.3984 =-12 =1 380<0.2222 =-5 =35 39<0.5 7<0.3617 =23 =-1 337<0.5 =-9 =3 306<0.5 365<0.04354 305<0.36 =6 =-15 280<0.5 =24 =3 7<0.3208 305<0.63 =37 =6 242<0.5 =-7 =14
128<0.3448 350<0.282 61<0.6111 317<0.5 =-6 =12 253<0.5 =-20 =1 7<0.179 39<0.5 =20 =-3 =-8 61<0.3333 17<0.5 371<0.5 =24 =1 7<0.3379 =-14 =11 350<0.1328 128<0.6921 =-11 =11 133<0.4 =25 =3
317<0.5 125<9.5 140<0.5 321<0.5 =-5 =18 364<0.5 =7 =32 128<0.4448 340<0.1479 =-13 =18 308<1e-9 =7 =-16 352<0.4794 252<3.5 128<1e-9 =-6 =10 125<5.5 =37 =3 =35
340<0.2028 355<0.3984 358<0.5 141<0.5 =-10 =12 388<0.2183 =28 =-8 39<0.5 125<10.5 =12 =-3 338<0.5 =-4 =-19 125<1.5 340<0.266 =-5 =12 =40
260<0.5 380<0.351 350<1e-9 361<0.5 =-13 =2 16<0.5 =5 =-14 370<0.4052 316<0.5 =-9 =3 147<0.6429 =40 =1 129<1.5 380<0.2222 258<0.05769 =28 =10 147<0.2 =2 =-12 365<1e-9 258<0.1412 =-15 =10 =18
125<10.5 317<0.5 138<1.099 16<0.5 =7 =-9 304<0.67 =-9 =20 138<5.094 123<3.135 =26 =-3 365<1e-9 =-15 =16 365<0.122 370<0.8683 136<0.5 =-20 =-7 =21 334<0.5 16<0.5 =14 =-5 =-10
355<0.3984 31<0.5 46<0.5 141<0.5 =-14 =10 42<0.5 =5 =-15 307<0.07 276<0.5 =27 =6 =-7 263<0.5 319<0.5 279<0.5 =8 =25 47<0.5 =37 =9 388<0.1088 265<0.5 =-16 =8 365<0.08259 =27 =-3
247<0.5 263<0.5 373<4.484 138<1.099 =3 =-7 279<0.5 =28 =1 125<7.5 128<0.3933 =-12 =13 55<0.5 =-23 =4 234<2.303 54<0.5 138<1.946 =-12 =6 257<1e-9 =16 =0 125<8.5 334<0.5 =52 =8 282<0.5 =-7 =11
370<0.6734 260<0.5 263<0.5 136<0.5 =-7 =4 351<0.8146 =-19 =12 127<17.5 314<0.5 =29 =1 334<0.5 =8 =-16 277<0.5 127<14.5 147<0.4286 =7 =-5 303<0.48 =1 =40 373<2.351 127<17.5 =-13 =3 =9
9<0.09359 363<0.5 340<0.266 132<0.08573 =-6 =4 335<0.5 =32 =4 308<0.009954 39<0.5 =34 =1 =-12 132<0.1429 355<0.3984 373<3.561 =1 =18 242<0.5 =36 =-2 132<0.2014 373<2.639 =-18 =4 316<0.5 =14 =-1
380<0.3165 263<0.5 128<0.1489 61<0.5714 =0 =-10 127<23.5 =12 =-3 123<2.996 267<0.5 =-22 =0 357<0.5 =-15 =20 307<0.1502 61<0.6552 308<0.1912 =39 =0 261<0.5 =-5 =7 =-4
260<0.5 341<0.02771 28<0.5 257<0.8436 =-4 =-23 252<1.5 =-7 =18 257<0.04473 237<0.5 =25 =-8 341<0.1655 =-7 =14 61<0.8571 305<0.77 308<0.2244 =23 =-8 365<0.05029 =-10 =14 308<0.1379 =-16 =0
279<0.5 136<1.5 380<0.2955 354<0.5 =-5 =25 28<0.5 =23 =-5 296<0.5 28<0.5 =-6 =15 129<3.5 =34 =-8 123<2.89 258<0.02498 144<0.5 =35 =-3 129<1.5 =10 =-8 234<2.708 379<0.5 =-11 =9 123<3.045 =-1 =20
355<0.3984 341<0.03508 369<0.9427 125<7.5 =-5 =-16 =25 305<2.3 137<0.5 =5 =22 =-11 348<0.5 125<10.5 342<0.5 =5 =22 379<0.5 =-7 =15 44<0.5 337<0.5 =26 =5 125<7.5 =-9 =8
260<0.5 317<0.5 257<0.5995 312<0.5 =-6 =14 28<0.5 =-23 =3 339<0.2037 136<0.5 =8 =29 385<0.5628 =-13 =25 339<0.09732 61<0.8571 145<0.5 =26 =3 323<0.5 =-12 =0 339<0.4685 131<0.5 =-10 =8 =17
318<0.5 280<0.5 362<0.5 350<0.282 =4 =23 137<0.5 =8 =36 350<0.1142 384<1e-9 =-10 =16 134<0.5 =15 =-12 141<0.5 30<0.5 372<0.5 =-18 =6 367<0.06254 =5 =19 134<0.08333 137<0.5 =-3 =29 134<0.2 =-9 =10
125<9.5 147<0.6429 39<0.5 147<0.08333 =30 =9 370<0.4052 =-15 =15 147<0.8571 247<0.5 =-9 =18 267<0.5 =-27 =-1 147<0.4583 384<1e-9 127<14.5 =6 =-20 125<16.5 =-3 =21 355<0.3984 267<0.5 =-13 =17 147<0.6818 =1 =22
380<0.351 140<0.5 28<0.5 365<0.05029 =-12 =1 125<5.5 =15 =-6 22<0.5 316<0.5 =8 =-8 14<0.5 =37 =-9 144<0.5 125<11.5 =35 =3 =-2
380<0.2955 308<1e-9 128<0.3933 236<0.5 =-3 =9 49<0.5 =12 =-4 7<0.2971 125<6.5 =15 =-16 188<0.5 =-17 =11 341<0.02771 236<0.5 =-12 =4 6<1.5 277<0.5 =40 =-2 59<0.5 =-6 =9
355<0.3984 127<15.5 320<0.5 334<0.5 =-9 =17 127<14.5 =45 =-7 384<1e-9 131<0.5 =-11 =9 271<0.5 =21 =-4 319<0.5 125<10.5 35<0.5 =9 =-19 271<0.5 =-8 =9 334<0.5 127<19.5 =36 =9 =-11
31<0.5 318<0.5 352<0.8146 362<0.5 =-2 =12 317<0.5 =10 =28 136<5.5 1<0.5 =-19 =-5 269<0.5 =23 =-5 51<0.5 256<0.5 134<0.3333 =25 =3 337<0.5 =13 =-9 32<0.5 =6 =-6
312<0.5 132<0.05208 128<1e-9 9<0.05152 =-12 =13 128<0.216 =14 =-4 61<0.5 147<0.75 =11 =-16 147<0.7143 =-11 =11 136<1.5 59<0.5 132<0.2478 =36 =-4 147<0.5 =7 =-9 242<0.5 147<0.4583 =0 =-11 =6
317<0.5 120<0.5 273<0.5 281<0.5 =-10 =-2 256<0.5 =24 =-7 301<0.5 308<0.1616 =8 =29 368<0.3108 =-12 =8 308<1e-9 243<0.5 46<0.5 =2 =20 140<0.5 =12 =37 308<0.3209 348<0.5 =-15 =10 120<0.5 =18 =-5
311<0.5 380<0.351 279<0.5 249<0.5 =-5 =3 376<0.5 =6 =30 144<0.5 4<0.5 =29 =7 =-6 257<0.5995 251<0.5 =30 257<1e-9 =5 =-5 =-10
120<0.5 136<5.5 370<0.8683 22<0.5 =-6 =12 138<4.407 =25 =1 147<0.75 370<0.1997 =30 =3 =-7 24<0.5 57<0.5 47<0.5 =12 =-3 136<0.5 =-17 =3 370<1e-9 147<0.4583 =33 =10 370<0.6734 =-13 =7
260<0.5 317<0.5 257<0.07571 138<2.303 =4 =-13 28<0.5 =-14 =5 7<0.2436 123<1.792 =-5 =20 365<1e-9 =-13 =11 365<0.122 138<1e-9 133<0.1429 =15 =-10 138<3.761 =-12 =5 123<1.946 =6 =30
140<0.5 350<0.1811 28<0.5 384<1e-9 =-10 =18 321<0.5 =6 =-11 134<0.5 271<0.5 =19 =-3 365<0.556 =3 =-13 128<0.1489 302<0.5 278<0.5 =-9 =12 128<0.1178 =14 =-15 350<0.0051 57<0.5 =29 =-6 352<0.2267 =-11 =8
14<0.5 310<0.1112 35<0.5 350<0.1811 =0 =12 61<0.6552 =-24 =3 316<0.5 32<0.5 =33 =5 =-6 123<3.135 126<6.5 127<10.5 =9 =-18 61<0.25 =-9 =15 373<2.398 126<4.5 =-13 =11 389<0.5 =29 =-6
234<3.135 318<0.5 348<0.5 131<0.5 =-2 =17 263<0.5 =18 =-16 55<0.5 235<0.5 =-16 =4 138<1.946 =17 =-10 7<0.3617 329<0.5 138<1e-9 =5 =24 235<0.5 =34 =-1 138<1.946 261<0.5 =-4 =14 348<0.5 =-17 =3
318<0.5 372<0.5 316<0.5 138<2.944 =8 =-5 26<0.5 =-9 =9 147<0.3 316<0.5 =14 =-7 =31 141<0.5 353<0.5 93<0.5 =-15 =15 =17 368<0.4537 39<0.5 =27 =-4 =-8
308<1e-9 263<0.5 350<0.1328 363<0.5 =0 =27 121<0.5 =6 =19 126<7.5 138<1e-9 =-16 =0 338<0.5 =27 =-3 358<0.5 254<0.3 141<0.5 =-15 =4 =17 276<0.5 =23 =0
318<0.5 280<0.5 316<0.5 321<0.5 =13 =-1 305<1.07 =-7 =19 10<0.5 312<0.5 =-8 =15 =28 49<0.5 33<0.5 310<1e-9 =-8 =15 1<0.5 =-3 =22 370<0.4052 =-26 =2
234<3.135 384<0.3406 340<0.3113 241<0.5 =-3 =17 304<1.36 =31 =2 =29 252<2.5 316<0.5 123<1.946 =-2 =24 123<2.565 =7 =-7 373<1.946 240<0.5 =-11 =8 123<2.565 =-6 =19
380<0.2085 9<0.09359 140<0.5 147<1e-9 =19 =-7 329<0.5 =-1 =29 319<0.5 380<0.0551 =8 =-10 =25 147<0.75 339<1e-9 138<5.864 =29 =-6 383<0.5 =-13 =19 =-12
279<0.5 35<0.5 28<0.5 58<0.5 =-3 =11 339<0.1971 =11 =-8 127<25.5 =-23 =1 252<4.5 256<0.5 334<0.5 =27 =-2 121<0.5 =10 =-9 252<7.5 102<0.5 =-11 =0 =13
7<0.3826 136<5.5 354<0.5 267<0.5 =0 =10 140<0.5 =2 =31 61<0.1905 341<0.04548 =38 =2 =-12 30<0.5 341<0.03508 304<0.45 =-22 =8 136<2.5 =6 =-18 =19
318<0.5 350<0.05782 22<0.5 123<2.303 =-7 =0 114<0.5 =20 =-8 308<1e-9 348<0.5 =9 =23 59<0.5 =-13 =8 230<0.5 266<0.5 387<0.5 =-15 =5 123<2.996 =-5 =24 61<0.2222 =30 =-6
341<0.09311 367<0.5002 138<1.099 120<0.5 =-2 =8 304<0.32 =-11 =11 133<0.3333 138<5.094 =21 =-9 371<0.5 =4 =-16 368<0.1016 137<1.5 235<0.5 =30 =-1 =-1 133<0.1667 =-11 =11
353<0.5 380<0.2085 341<1e-9 9<0.1346 =-2 =9 147<0.2 =2 =-17 9<0.04516 341<0.01134 =-9 =21 130<0.5 =-14 =4 6<0.5 =29 380<0.1863 =-3 =1
257<0.2732 140<0.5 132<0.05208 225<0.5 =-7 =16 17<0.5 =7 =-12 388<0.06563 128<1e-9 =-3 =22 367<0.5627 =-10 =10 120<0.5 128<0.4714 350<0.3403 =-18 =8 283<0.5 =15 =-10 318<0.5 34<0.5 =20 =-3 =-14
144<0.5 380<0.351 14<0.5 358<0.5 =2 =21 352<0.4794 =-14 =8 51<0.5 370<0.1997 =-5 =35 242<0.5 =-10 =11 372<0.5 143<0.5 36<0.5 =-17 =13 136<1.5 =-7 =14 352<0.4794 365<0.05619 =-1 =24 368<0.8568 =-9 =1
312<0.5 358<0.5 252<1.5 33<0.5 =-7 =11 127<9.5 =28 =1 258<0.01235 127<19.5 =-6 =16 258<0.451 =27 =-3 126<2.5 258<0.07082 252<4.5 =10 =-5 127<21.5 =-17 =6 127<26.5 277<0.5 =38 =-2 =-9
260<0.5 141<0.5 318<0.5 74<0.5 =-2 =13 358<0.5 =-17 =13 61<0.6552 308<0.1616 =23 =-10 54<0.5 =-15 =3 54<0.5 242<0.5 259<0.5 =28 =3 132<0.2478 =-7 =14 127<18.5 303<1e-9 =11 =-13 258<1e-9 =0 =-20
364<0.5 257<0.3046 331<0.5 140<0.5 =-1 =7 303<0.55 =-20 =5 365<0.2272 58<0.5 =-13 =3 =11 257<0.09375 234<2.398 131<0.5 =-2 =17 140<0.5 =9 =33 319<0.5 133<0.125 =-9 =10 =24
74<0.5 267<0.5 257<0.07571 364<0.5 =-1 =8 329<0.5 =-11 =7 261<0.5 373<2.398 =-6 =13 143<0.5 =8 =33 142<0.5 386<0.5 267<0.5 =20 =-2 371<0.5 =3 =-6 257<0.07571 =1 =-7
341<0.1655 14<0.5 128<0.1489 350<0.0051 =-6 =3 341<1e-9 =7 =-4 341<0.01911 137<0.5 =-19 =-2 308<0.09179 =26 =-3 306<0.5 252<3.5 =34 =3 383<0.5 =-11 =7
31<0.5 318<0.5 123<2.303 253<0.5 =-8 =12 147<0.2 =13 =1 61<0.25 127<15.5 =15 =-8 370<0.4052 =-19 =5 147<0.7143 61<0.7 127<24.5 =19 =-1 =-10 123<2.773 127<20.5 =11 =0 =-14
257<0.2732 138<5.075 363<0.5 311<0.5 =3 =20 334<0.5 =27 =-6 370<0.8683 135<0.5 =-19 =8 131<0.5 =0 =14 319<0.5 355<0.1236 370<0.2505 =-22 =5 280<0.5 =6 =-17 138<2.303 257<0.477 =1 =21 =-7
247<0.5 366<0.1833 364<0.5 45<0.5 =-2 =-19 257<0.07571 =12 =-5 305<1.48 305<0.36 =-1 =25 258<0.03658 =8 =-12 242<0.5 46<0.5 280<0.5 =14 =-5 =-8 257<0.1528 334<0.5 =31 =3 =-3
13<0.5 363<0.5 132<0.08573 138<1.609 =0 =-13 367<0.08436 =12 =0 308<0.009954 132<0.1088 =23 =2 318<0.5 =-7 =4 346<0.5 =-1 =31
120<0.5 257<0.3046 61<0.6552 141<0.5 =1 =19 127<20.5 =-17 =2 275<0.5 132<0.1821 =-20 =-2 61<0.2222 =13 =-7 257<0.2087 132<0.2217 334<0.5 =-5 =16 127<15.5 =0 =23 42<0.5 132<0.1429 =23 =-2 =-12
136<5.5 380<0.1662 370<0.04481 42<0.5 =0 =-13 172<0.5 =-16 =12 370<0.1577 303<0.58 =4 =-16 46<0.5 =1 =25 380<0.1541 269<0.5 49<0.5 =30 =2 =-5 387<0.5 =-15 =10
123<2.197 365<0.3018 369<0.5146 367<0.7858 =-12 =10 =13 313<0.5 =-4 134<0.5 =25 =-1 57<0.5 271<0.5 342<0.5 =3 =15 123<2.565 =-11 =30 127<9.5 136<1.5 =-7 =22 132<0.1169 =-11 =4
142<0.5 14<0.5 348<0.5 5<0.5 =5 =-4 267<0.5 =9 =31 10<0.5 380<0.1976 =-12 =14 385<0.6314 =29 =-6 356<0.5 137<0.5 =7 297<0.5 =-20 =4 357<0.5 =17 281<0.5 =-12 =5
13<0.5 225<0.5 132<1e-9 252<1.5 =-11 =0 121<0.5 =-1 =7 132<0.1003 260<0.5 =24 =-6 261<0.5 =7 =-16 127<15.5 =36 252<1.5 =-6 =8
74<0.5 234<3.135 260<0.5 57<0.5 =-2 =-11 2<0.5 =13 =-1 350<1e-9 252<2.5 =22 =-3 367<0.2781 =-9 =15 258<0.1623 142<0.5 141<0.5 =26 =-4 =-4 55<0.5 49<0.5 =-18 =3 =10
249<0.5 350<0.05782 341<0.1655 303<0.67 =-4 =-17 61<0.08333 =-6 =25 377<0.5 61<0.05556 =-3 =8 =-15 263<0.5 49<0.5 388<0.07188 =17 =-4 367<0.04254 =-20 =14 388<0.1746 136<2.5 =-22 =5 61<0.4118 =12 =-8
311<0.5 14<0.5 359<0.5 230<0.5 =-1 =23 370<0.03414 =3 =29 370<0.6734 123<3.367 =-16 =14 7<0.3379 =28 =-2 123<2.303 132<0.2478 322<0.5 =7 =-11 =9 256<0.5 349<0.2129 =32 =1 =-1
262<0.5 61<0.4483 230<0.5 7<0.3379 =6 =-5 314<0.5 =33 =2 370<0.4052 365<0.19 =-6 =11 255<0.5 =22 =-4 61<0.3333 334<0.5 =-21 =0 127<19.5 61<0.5333 =23 =-10 44<0.5 =-14 =5
58<0.5 13<0.5 312<0.5 329<0.5 =-5 =8 257<0.3046 =14 =-9 =26 138<1.099 257<1e-9 236<0.5 =5 =-8 136<2.5 =9 =32 365<1e-9 136<1.5 =7 =-18 280<0.5 =12 =-7
74<0.5 367<0.641 7<0.3617 303<0.36 =-2 =12 359<0.5 =-13 =12 361<0.5 349<0.8222 =20 =-4 47<0.5 =-13 =14 7<0.179 312<0.5 335<0.5 =19 =-3 =-3 348<0.5 124<0.5 =8 =-14 =13
31<0.5 318<0.5 280<0.5 32<0.5 =7 =-10 343<0.5 =0 =-14 296<0.5 28<0.5 =-14 =10 140<0.5 =0 =30 45<0.5 137<1.5 258<0.08534 =22 =2 258<0.04831 =-12 =6 136<0.5 =3 =-17
363<0.5 17<0.5 128<0.6921 39<0.5 =1 =-10 368<0.8345 =22 =-5 269<0.5 279<0.5 =-18 =-3 =6 145<0.5 271<0.5 =27 =-2 22<0.5 57<0.5 =-11 =2 =11
230<0.5 350<0.282 58<0.5 127<17.5 =2 =-6 305<1.37 =12 =-15 134<0.5 127<25.5 =21 =0 14<0.5 =6 =-19 61<0.15 =34 367<1e-9 126<1.5 =16 =-5 =-8
17<0.5 380<0.2955 318<0.5 280<0.5 =6 =-2 136<1.5 =-12 =5 51<0.5 348<0.5 =28 =1 47<0.5 =-10 =11 212<0.5 305<0.32 259<0.5 =-22 =-4 =1 136<0.5 =-5 =11
127<9.5 303<0.48 114<0.5 373<1.638 =38 =2 =-3 258<0.1019 =-10 =1 16<0.5 126<4.5 266<0.5 =-1 =24 258<0.006285 =2 =23 128<0.6921 149<0.5 =-15 =14 134<0.5 =21 =-10
360<0.5 359<0.5 138<1.099 120<0.5 =-2 =5 132<0.09255 =-13 =2 303<0.36 267<0.5 =-5 =18 138<5.075 =29 =-5 349<0.8222 =25 =-1
138<5.075 16<0.5 83<0.5 267<0.5 =3 =11 282<0.5 =-2 =-17 54<0.5 57<0.5 =-15 =0 127<21.5 =-5 =16 352<0.8146 314<0.5 136<4.5 =-19 =8 127<16.5 =-11 =14 361<0.5 =14 =1
234<2.197 9<0.07713 384<1e-9 340<0.2861 =-13 =14 125<11.5 =18 =-4 351<0.4794 9<0.2183 =19 =-4 138<4.317 =-14 =9 138<5.075 138<4.407 125<13.5 =3 =-8 234<3.367 =28 =-4 370<0.4052 125<15.5 =-19 =4 338<0.5 =12 =-11
144<0.5 138<5.075 305<1.61 366<0.08333 =3 =24 350<0.08231 =-21 =3 350<0.1811 321<0.5 =-17 =5 2<0.5 =14 =-1 58<0.5 28<0.5 268<0.5 =-21 =2 127<19.5 =10 =-11 2<0.5 387<0.5 =-12 =8 305<1.37 =16 =-10
262<0.5 125<9.5 139<0.5 7<0.3208 =5 =-5 129<0.5 =0 =-21 40<0.5 267<0.5 =-9 =6 350<0.008783 =-4 =25 321<0.5 125<19.5 17<0.5 =-26 =1 2<0.5 =-3 =9 45<0.5 125<10.5 =28 =-4 125<8.5 =-10 =3
13<0.5 120<0.5 257<0.5995 340<0.3113 =-1 =22 350<0.2453 =-18 =9 7<0.2971 3<0.5 =18 =3 380<0.2563 =-15 =13 346<0.5 =-2 =29
147<0.1304 61<0.3333 386<0.5 123<2.398 =7 =33 123<2.996 =2 =-6 307<0.3685 123<2.89 =-20 =1 123<2.398 =23 =1 7<0.2971 235<0.5 303<0.45 =1 =20 372<0.5 =-12 =15 147<0.6429 283<0.5 =-6 =8 83<0.5 =-21 =4
257<0.07571 147<0.8 331<0.5 338<0.5 =9 =2 308<0.03171 =-15 =0 271<0.5 373<2.485 =-17 =4 313<0.5 =-9 =13 318<0.5 137<1.5 368<0.6651 =-1 =14 147<0.5 =-18 =4 136<5.5 257<0.09375 =3 =-20 3<0.5 =-5 =16
318<0.5 123<2.485 304<0.32 310<1e-9 =-5 =19 123<1.609 =-4 =27 123<2.565 258<1e-9 =23 =-3 225<0.5 =1 =16 123<3.367 127<15.5 127<14.5 =-12 =20 370<0.5093 =-18 =6 368<0.224 138<1.946 =28 =-6 =-13
318<0.5 305<1.61 316<0.5 370<0.2505 =3 =14 365<0.2272 =-6 =15 352<0.5439 277<0.5 =-18 =5 =4 136<0.5 30<0.5 12<0.5 =-18 =3 312<0.5 =-5 =7 49<0.5 370<0.02601 =10 =-9 370<0.4052 =-16 =3
245<0.5 129<3.5 147<0.8571 349<0.004922 =6 =-1 9<0.07713 =-15 =7 249<0.5 297<0.5 =-18 =4 46<0.5 =11 =-12 341<0.01625 365<0.2272 129<3.5 =-24 =1 =3 123<2.485 =11 =-5
380<0.2955 263<0.5 168<0.5 372<0.5 =0 =15 257<0.1777 =31 =-8 367<0.02477 10<0.5 =-20 =10 124<0.5 =13 =-10 144<0.5 303<0.36 =-3 57<0.5 =10 =30 =-8
257<0.07571 17<0.5 129<0.5 361<0.5 =5 =-7 28<0.5 =16 =-1 53<0.5 147<0.75 =-17 =0 =3 128<0.7836 362<0.5 28<0.5 =-9 =0 257<0.1777 =-7 =14 371<0.5 147<0.5714 =33 =0 =-6
234<3.135 380<0.351 344<0.5 257<0.5995 =-2 =-13 380<0.08237 =16 =-10 361<0.5 138<4.407 =26 =-2 =-8 61<0.375 257<0.09375 138<1.946 =32 =4 61<0.1905 =-10 =15 138<1e-9 237<0.5 =-19 =5 2<0.5 =-7 =17
311<0.5 351<0.8146 288<0.5 364<0.5 =-3 =4 343<0.5 =23 =-10 318<0.5 388<0.09664 =-1 =21 343<0.5 =-13 =6 57<0.5 388<0.1343 296<0.5 =30 =1 =-1 361<0.5 =-8 127<17.5 =5 =-3
340<0.3113 32<0.5 318<0.5 57<0.5 =5 =-5 257<0.09375 =3 =-18 121<0.5 143<0.5 =-10 =16 332<0.5 =-18 =7 =22
138<5.075 61<0.8571 136<5.5 370<0.2505 =1 =10 370<0.1997 =24 =-11 379<0.5 349<0.8222 =-19 =4 261<0.5 =-4 =19 314<0.5 133<0.3333 339<0.3779 =-23 =0 =11 121<0.5 350<0.02308 =21 =-6 255<0.5 =-15 =5
234<3.135 147<0.2 125<9.5 61<0.1176 =21 =4 339<0.1709 =-22 =17 61<0.08333 351<0.7061 =-14 =6 341<0.1655 =-2 =26 147<0.5294 61<0.375 125<1.5 =-2 =23 265<0.5 =-18 =12 132<0.1687 265<0.5 =36 =0 =-6
352<0.8146 312<0.5 57<0.5 339<0.1971 =3 =-10 370<0.4052 =-10 =10 306<0.5 252<4.5 =21 =-3 =-13 318<0.5 303<0.34 132<0.1821 =5 =20 =-4 252<2.5 249<0.5 =-13 =-1 =5
250<0.5 51<0.5 339<0.3779 43<0.5 =-6 =8 138<3.761 =-3 =24 339<0.1336 313<0.5 =-4 =8 249<0.5 =-21 =3 138<2.944 129<3.5 385<0.6314 =14 =-8 243<0.5 =-11 =7 305<0.93 350<0.1811 =-16 =2 138<4.317 =12 =-5
305<1.37 333<0.5 2<0.5 314<0.5 =-2 =7 127<24.5 =3 =12 368<0.6651 143<0.5 =-20 =3 =8 40<0.5 349<0.0668 379<0.5 =-22 =0 =2 =9
311<0.5 249<0.5 147<0.2 61<0.5333 =13 =-14 61<0.1905 =-11 =0 350<0.01774 252<4.5 =13 =-4 61<1e-9 =12 =-11 145<0.5 240<0.5 239<0.5 =29 =-2 =-2 250<0.5 =-10 =10
367<0.7858 311<0.5 98<0.5 144<0.5 =1 =-9 339<0.1844 =28 =-3 57<0.5 138<3.611 =29 =-6 355<1e-9 =3 =-7 125<1.5 =-9 349<0.4949 59<0.5 =30 =4 132<0.7682 =6 =-6
17<0.5 138<5.075 367<0.5002 367<0.08436 =2 =-6 134<0.5 =15 =-5 257<0.1116 1<0.5 =-20 =1 302<0.5 =16 =-6 213<0.5 7<0.3379 258<0.1019 =-22 =0 138<3.178 =8 =-6 =4
74<0.5 127<18.5 59<0.5 260<0.5 =2 =23 123<2.89 =4 =-11 55<0.5 379<0.5 =-6 =8 126<1.5 =27 =-7 258<0.03658 314<0.5 123<2.708 =10 =33 260<0.5 =-8 =1 55<0.5 378<0.5 =-10 =5 =13
344<0.5 277<0.5 249<0.5 132<0.1088 =-5 =6 132<0.1088 =13 =-1 3<0.5 308<0.1616 =-20 =3 124<0.5 =13 =-7 33<0.5 249<0.5 71<0.5 =24 =-3 355<1e-9 =5 =-6 136<0.5 =11 313<0.5 =-10 =2
123<2.197 132<0.4428 265<0.5 22<0.5 =-13 =8 147<0.4286 =23 =-8 147<0.3333 147<0.1304 =3 =-10 61<0.25 =-2 =17 344<0.5 365<0.556 365<0.1645 =1 =12 =-18 138<1e-9 249<0.5 =24 =0 147<0.7143 =-11 =1
360<0.5 126<4.5 58<0.5 358<0.5 =-5 =11 56<0.5 =-5 =19 56<0.5 361<0.5 =14 =-3 355<1e-9 =-1 =-16 252<1.5 =4 =22
7<0.3826 245<0.5 262<0.5 125<6.5 =8 =-1 243<0.5 =-15 =9 129<3.5 323<0.5 =-18 =0 =1 370<0.2505 245<0.5 380<0.351 =-20 =8 =8 125<1.5 370<0.2884 =10 =-15 258<0.0182 =0 =20
58<0.5 128<0.5855 329<0.5 334<0.5 =-7 =3 128<1e-9 =-5 =10 271<0.5 385<0.6212 =15 =-2 308<0.07853 =-15 =4 127<29.5 305<1.48 47<0.5 =15 =3 352<0.2755 =-12 =9 39<0.5 =-13 =0
318<0.5 338<0.5 307<0.1658 126<2.5 =8 =0 125<11.5 =32 =-5 3<0.5 234<2.996 =-2 =17 234<2.398 =-11 =-2 28<0.5 284<0.5 341<0.0151 =-14 =0 138<1.099 =16 =-4 234<2.773 138<2.944 =19 =-2 =-6
331<0.5 380<0.3165 6<0.5 304<0.32 =2 =21 359<0.5 =-9 =8 32<0.5 359<0.5 =20 =-2 =-7 53<0.5 275<0.5 380<0.2387 =-22 =0 =3 =3
115<0.5 254<0.4638 142<0.5 380<0.351 =1 =16 54<0.5 =-20 =7 =21 388<0.1746 252<5.5 208<0.5 =-20 =4 =3 =6
329<0.5 144<0.5 260<0.5 225<0.5 =-4 =14 271<0.5 =2 =21 128<0.3448 7<0.4363 =-23 =2 132<0.1324 =12 =-7 368<0.7557 128<1e-9 258<0.3157 =-4 =16 257<0.2732 =20 =-8 128<0.1489 =-1 =-13
257<0.477 305<1.37 127<15.5 123<2.708 =18 =2 61<0.8571 =2 =-11 367<0.2386 339<0.4685 =-18 =0 =5 120<0.5 61<0.05556 127<19.5 =-6 =10 286<0.5 =-21 =5 61<0.4118 61<0.05556 =9 =-17 249<0.5 =29 =-3
230<0.5 380<0.2085 57<0.5 16<0.5 =2 =-11 368<0.8568 =-9 =12 51<0.5 136<2.5 =24 =-2 34<0.5 =-12 =8 61<0.4118 303<0.55 51<0.5 =3 =34 =0 14<0.5 =-9 =5
140<0.5 9<0.1632 7<0.2971 280<0.5 =1 =-7 255<0.5 =-14 =13 134<0.5 147<0.1667 =0 =18 147<0.7143 =-11 =11 316<0.5 39<0.5 28<0.5 =13 =1 119<0.5 =-13 =9 362<0.5 14<0.5 =-14 =3 367<0.04254 =11 =-4
369<0.9427 13<0.5 318<0.5 280<0.5 =4 =-3 141<0.5 =-9 =14 280<0.5 =23 =1 =25
247<0.5 305<1.37 305<0.61 138<5.075 =1 =-12 57<0.5 =16 =-2 383<0.5 138<5.318 =-17 =2 =4 237<0.5 24<0.5 121<0.5 =-10 =9 121<0.5 =18 =4 =26
136<5.5 120<0.5 257<0.2087 54<0.5 =1 =-7 350<0.282 =-10 =7 296<0.5 62<0.5 =0 =23 7<0.3617 =25 =-7 120<0.5 7<0.3379 257<0.5995 =30 =-3 2<0.5 =-8 =4 =-6
317<0.5 258<0.3157 326<0.5 10<0.5 =-1 =11 =-15 281<0.5 7<0.2436 =-15 =9 123<2.197 =-4 =21 7<0.3617 258<0.1956 261<0.5 =-9 =17 258<0.3719 =-12 =6 129<0.5 371<0.5 =8 =-3 53<0.5 =-9 =2
234<3.135 120<0.5 1<0.5 318<0.5 =-2 =-13 127<15.5 =21 =-1 133<0.09091 9<0.03686 =5 =27 367<0.3109 =-13 =5 123<2.197 127<15.5 127<12.5 =-6 =16 127<24.5 =-17 =-1 142<0.5 305<1.48 =16 =-8 127<19.5 =-12 =0
280<0.5 123<2.197 134<0.08333 213<0.5 =-10 =8 258<0.1412 =7 =-9 263<0.5 83<0.5 =6 =-11 287<0.5 =-15 =6 123<3.219 279<0.5 149<0.5 =-10 =17 123<2.485 =-7 =14 257<0.3046 17<0.5 =26 =-9 =-13
249<0.5 9<0.1058 370<0.2505 312<0.5 =-6 =7 61<0.1176 =-10 =17 350<0.3403 61<0.3333 =17 =1 257<0.06064 =-8 =11 263<0.5 277<0.5 257<0.2457 =12 =-1 61<0.25 =4 =-13 47<0.5 329<0.5 =-19 =-2 51<0.5 =-9 =15
230<0.5 350<0.282 296<0.5 372<0.5 =-2 =14 350<0.04793 =22 =-14 375<0.5 140<0.5 =21 =-4 322<0.5 =14 =-5 257<0.00856 137<0.5 =7 =-5 257<0.2732 48<0.5 =34 =0 =-1
348<0.5 140<0.5 367<0.5002 46<0.5 =-7 =1 61<0.05556 =-8 =12 316<0.5 351<0.5439 =10 =-8 128<0.6296 =-15 =7 385<0.5756 232<0.5 334<0.5 =17 =-3 252<1.5 =1 =-8 351<0.5976 42<0.5 =-12 =5 367<0.9145 =13 =-11
262<0.5 230<0.5 147<0.1304 125<9.5 =16 =-14 125<1.5 =-7 =0 61<0.4118 3<0.5 =0 =26 147<0.6 =-9 =9 125<19.5 279<0.5 233<0.5 =-21 =3 =8 316<0.5 =15 =-2
119<0.5 58<0.5 144<0.5 123<3.135 =-2 =8 307<0.3685 =-13 =7 321<0.5 257<1e-9 =-1 =15 257<0.1528 =-18 =4 349<0.05254 123<3.219 =27 =-1 =-4
144<0.5 56<0.5 326<0.5 318<0.5 =5 =-2 385<0.5301 =-14 =2 247<0.5 137<1.5 =-9 =6 =14 385<0.604 130<0.5 53<0.5 =-8 =11 =-22 355<0.3984 365<0.1645 =-11 =3 373<2.89 =1 =15
388<0.06563 305<1.37 20<0.5 386<0.5 =5 =-7 138<2.197 =-16 =6 74<0.5 129<2.5 =-21 =-1 341<1e-9 =11 =-6 351<0.8146 372<0.5 241<0.5 =-11 =11 129<0.5 =-4 =17 388<0.09664 134<0.1429 =-11 =0 134<0.3333 =21 =-1
241<0.5 247<0.5 265<0.5 128<0.5416 =-3 =6 126<1.5 =21 =-4 373<2.079 308<0.009954 =19 =-5 =-6 128<0.1489 126<1.5 127<18.5 =22 =-6 =-13 250<0.5 =28 =0
39<0.5 13<0.5 30<0.5 103<0.5 =-1 =12 356<0.5 =15 =-2 280<0.5 =26 =0 317<0.5 373<2.398 305<0.52 =-21 =10 134<0.3333 =14 =-13 126<2.5 =21 =-3
17<0.5 128<0.4448 247<0.5 352<0.8146 =-1 =11 308<0.009954 =17 =-5 308<1e-9 302<0.5 =15 =-1 263<0.5 =-12 =6 252<3.5 303<0.36 =-20 308<0.04302 =6 =-5 252<4.5 54<0.5 =-1 =9 =-6
147<0.8 125<12.5 333<0.5 147<0.1304 =11 =3 385<0.5154 =-16 =2 147<0.6429 303<0.55 =-19 =5 128<0.1727 =0 =26 125<17.5 43<0.5 36<0.5 =-22 =8 =9 147<0.8571 123<2.303 =2 =-3 123<1.946 =-3 =31
288<0.5 345<0.5 98<0.5 257<0.3359 =-1 =-8 129<1.5 =-1 =24 380<1e-9 318<0.5 =20 =0 =-5 318<0.5 338<0.5 126<6.5 =22 =-3 =-6 380<0.1444 =-9 =3
230<0.5 260<0.5 57<0.5 254<0.3649 =1 =17 329<0.5 =-11 =8 129<3.5 49<0.5 =5 =21 129<5.5 =-12 =0 129<0.5 308<0.05024 =-6 =7 7<1e-9 =32 =-2
98<0.5 225<0.5 262<0.5 360<0.5 =0 =15 332<0.5 =-16 =9 305<0.43 133<0.125 =17 =-5 371<0.5 =-15 =6 225<0.5 277<0.5 =28 =-4 =-7
17<0.5 123<2.197 44<0.5 61<0.5333 =-2 =-15 314<0.5 =16 =-4 237<0.5 277<0.5 =2 =-5 357<0.5 =-7 =25 61<0.6552 141<0.5 213<0.5 =-22 =0 =0 123<2.303 =-4 123<2.773 =10 =0
17<0.5 331<0.5 30<0.5 318<0.5 =3 =-6 307<1e-9 =15 =-7 380<0.1662 139<0.5 =-20 =2 127<18.5 =12 =-6 272<0.5 320<0.5 358<0.5 =-20 =0 140<0.5 =-8 =7 127<20.5 =-8 =9
249<0.5 321<0.5 262<0.5 373<2.565 =-4 =8 300<0.5 =-22 =2 308<0.04302 260<0.5 =13 =-3 127<22.5 =-12 =3 14<0.5 127<15.5 355<1e-9 =23 =0 274<0.5 =5 =-13 388<0.1343 274<0.5 =-17 =4 361<0.5 =17 =-10
32<0.5 341<0.02771 136<5.5 341<0.005622 =0 =-10 303<0.48 =18 =-3 136<2.5 141<0.5 =17 =-3 379<0.5 =-11 =6 29<0.5 103<0.5 183<0.5 =-14 =3 337<0.5 =-3 =13 256<0.5 =9 =-4
32<0.5 145<0.5 257<0.3046 24<0.5 =6 =-7 24<0.5 =-8 =16 367<0.04254 308<0.009954 =6 =-10 126<5.5 =-16 =7 320<0.5 367<0.5002 139<0.5 =-14 =0 =4 234<2.708 =-11 257<0.02855 =-2 =24
144<0.5 133<0.07143 137<0.5 120<0.5 =-1 =7 275<0.5 =12 =-13 312<0.5 360<0.5 =-5 =15 351<0.2667 =-5 =16 275<0.5 351<0.3037 351<0.167 =-9 =9 365<0.556 =-21 =4 47<0.5 =18 =-6
254<0.3649 233<0.5 57<0.5 84<0.5 =1 =17 249<0.5 =-9 =5 115<0.5 251<0.5 =-19 =4 =7 340<0.3113 =3 =23
147<0.8571 142<0.5 333<0.5 311<0.5 =2 =13 365<0.1071 =-18 =9 132<0.09255 55<0.5 =-19 =6 368<0.4537 =11 =-9 365<0.1313 120<0.5 213<0.5 =-24 =0 343<0.5 =-7 =8 373<2.741 373<1.856 =1 =19 =-9
138<5.075 237<0.5 89<0.5 98<0.5 =1 =18 =-18 26<0.5 341<0.009366 =23 =-1 24<0.5 =-9 =3 341<0.1655 350<0.2453 128<0.5855 =-16 =1 388<0.2183 =11 =-6 =11
144<0.5 257<0.1777 147<0.8571 45<0.5 =6 =-11 127<22.5 =-15 =1 277<0.5 280<0.5 =-2 =-17 334<0.5 =15 =-10 58<0.5 147<0.75 176<0.5 =-18 =5 261<0.5 =12 =-4 128<0.4448 128<0.258 =7 =-14 257<1e-9 =-4 =18
360<0.5 254<0.3649 58<0.5 230<0.5 =-3 =12 129<0.5 =-3 =10 281<0.5 =24 =0 =18
262<0.5 305<1.37 57<0.5 266<0.5 =1 =18 341<0.09311 =-7 =10 257<0.2457 131<0.5 =-18 =6 308<1e-9 =13 =-5 225<0.5 243<0.5 138<4.97 =-26 =4 371<0.5 =-5 =16 51<0.5 =15 =-4
147<0.9167 386<0.5 147<0.1304 38<0.5 =3 =18 127<12.5 =-9 =1 147<0.1304 132<0.1687 =-13 =6 147<0.75 =17 =-6 237<0.5 252<1.5 246<0.5 =-20 =-1 236<0.5 =-9 =9 127<20.5 =5 =0
260<0.5 234<1.609 136<2.5 7<0.3379 =21 =-5 127<21.5 =-8 =1 10<0.5 342<0.5 =-5 =6 355<0.1236 =-2 =23 127<18.5 59<0.5 387<0.5 =24 =-1 7<0.3908 =6 =-12 9<0.1632 33<0.5 =-1 =-13 =22
338<0.5 275<0.5 123<2.197 46<0.5 =-8 =8 59<0.5 =8 =0 319<0.5 147<0.2 =5 =-17 282<0.5 =0 =8 316<0.5 310<0.1112 224<0.5 =-6 =14 310<0.4918 =17 =0 26<0.5 147<0.5 =-9 =10 123<2.398 =-6 =25
317<0.5 138<2.944 138<2.197 348<0.5 =-3 =5 257<0.00856 =25 =-6 364<0.5 257<0.5995 =-14 =11 261<0.5 =17 =-8 147<0.4286 61<0.375 138<2.944 =32 =-2 51<0.5 =-14 =11 61<0.4118 138<5.075 =-18 =4 34<0.5 =20 =-5
339<0.4685 72<0.5 288<0.5 339<1e-9 =1 =-8 5<0.5 =-1 =24 123<2.197 =-3 7<0.3617 =28 =-3 132<0.07095 =-6 132<0.1821 =30 =5
212<0.5 17<0.5 128<0.6921 123<2.89 =-4 =2 134<0.5 =19 =-13 7<0.3208 272<0.5 =-19 =1 370<0.123 =8 =-4 370<0.09591 123<2.398 252<3.5 =-8 =15 252<4.5 =21 =-9 134<0.1667 24<0.5 =-19 =3 =3
311<0.5 260<0.5 147<0.4286 385<0.4094 =6 =-7 339<0.2867 =-7 =19 259<0.5 271<0.5 =5 =29 350<0.06988 =-8 =14 364<0.5 302<0.5 351<0.4794 =30 =4 147<0.2414 =8 =-6 127<23.5 147<0.3913 =5 =-4 =-9
129<2.5 84<0.5 380<0.1444 303<0.67 =1 =-15 367<0.08436 =14 =-6 253<0.5 =20 6<0.5 =5 =-7 373<1.638 143<0.5 54<0.5 =-9 =6 129<6.5 =-15 =4 322<0.5 135<0.5 =-9 =3 235<0.5 =15 =-5
254<0.3649 311<0.5 140<0.5 258<0.1623 =0 =-10 10<0.5 =3 =26 172<0.5 327<0.5 =19 =-4 =-6 138<2.303 =1 =27
236<0.5 311<0.5 338<0.5 372<0.5 =0 =14 373<4.484 =-7 =14 127<16.5 147<0.6 =-7 =4 302<0.5 =21 =-2 343<0.5 367<0.1543 138<5.075 =19 =-6 127<19.5 =7 =-16 9<0.09359 127<17.5 =5 =-14 147<0.6818 =15 =-2
262<0.5 145<0.5 355<0.3984 364<0.5 =-4 =6 123<2.398 =-2 =9 132<0.2478 101<0.5 =-9 =10 123<2.944 =14 =-7 141<0.5 61<0.6552 370<0.2884 =-24 =0 123<2.398 =-7 =15 123<2.197 =15 =1
61<0.8571 13<0.5 380<0.351 134<0.5 =1 =-12 127<14.5 =-9 =20 127<15.5 =22 9<0.07713 =-4 =7 284<0.5 277<0.5 317<0.5 =-21 =8 282<0.5 =-5 =9 =9
317<0.5 230<0.5 248<0.5 126<4.5 =-2 =6 368<0.6651 =-19 =5 125<9.5 258<0.08534 =28 =3 337<0.5 =-8 =7 39<0.5 334<0.5 348<0.5 =-2 =12 370<0.1089 =21 =-5 =32
283<0.5 262<0.5 128<0.4448 236<0.5 =-3 =6 125<8.5 =-2 =17 125<8.5 235<0.5 =-23 =0 373<1.856 =14 =-9 322<0.5 145<0.5 233<0.5 =23 =-6 120<0.5 =-10 =7 246<0.5 126<1.5 =-11 =1 126<2.5 =19 =-4
61<0.05556 147<0.3684 9<0.08155 9<0.04516 =5 =-14 =15 9<0.0995 234<3.135 =-17 =4 7<1e-9 =13 =-9 370<0.4052 147<0.5 61<0.5333 =5 =-18 61<0.5333 =-3 =17 61<0.1176 370<0.8683 =-11 =4 237<0.5 =21 =-10
125<10.5 329<0.5 39<0.5 4<0.5 =-4 =3 314<0.5 =-17 =6 137<0.5 365<0.144 =-4 =16 350<0.04793 =23 =-3 350<0.282 379<0.5 354<0.5 =-10 =12 141<0.5 =11 =-9 137<0.5 350<0.6005 =21 =-3 350<0.6005 =-12 =8
126<4.5 123<1.946 147<0.5 61<0.5714 =4 =-15 359<0.5 =-21 =8 123<2.708 61<0.5333 =9 =-6 341<0.02415 =-6 =8 280<0.5 123<2.89 136<0.5 =8 =43 =-1 61<0.2222 132<0.2217 =-12 =14 259<0.5 =13 =-7
360<0.5 17<0.5 93<0.5 350<0.3403 =1 =-7 5<0.5 =20 =-5 308<0.03666 343<0.5 =-17 =4 140<0.5 =-6 =11 350<0.6005 =18 =-1
372<0.5 10<0.5 119<0.5 13<0.5 =-2 =15 133<1e-9 =29 =-11 281<0.5 61<0.15 =-8 =3 127<25.5 =26 =-6 127<27.5 309<0.5 6<0.5 =25 =4 322<0.5 =8 =-10 =-4
16<0.5 305<1.61 58<0.5 126<4.5 =-1 =9 145<0.5 =12 =-5 339<0.3779 366<0.875 =-20 =-2 305<2.71 =-4 =14 98<0.5 338<0.5 380<0.351 =-8 =13 103<0.5 =-22 =3 =16
147<0.8571 7<0.3379 231<0.5 7<0.2436 =3 =15 4<0.5 =3 =-16 147<0.2 350<0.06988 =-1 =17 7<0.6176 =-15 =-1 365<0.1313 319<0.5 334<0.5 =-21 =-2 7<1e-9 =12 =-5 365<0.3018 352<0.2755 =-4 =17 =-3
380<0.2955 240<0.5 303<0.93 331<0.5 =3 =-13 303<1.28 =-16 =1 59<0.5 36<0.5 =-17 =4 2<0.5 =-5 =10 303<0.43 263<0.5 380<0.3165 =1 =-13 =6 127<18.5 212<0.5 =28 =-4 51<0.5 =9 =-10
26<0.5 72<0.5 296<0.5 321<0.5 =-4 =7 140<0.5 =-8 =18 305<1e-9 =19 =1 83<0.5 45<0.5 238<0.5 =10 =-7 47<0.5 =11 =-11 =-13
321<0.5 22<0.5 260<0.5 74<0.5 =-5 =6 274<0.5 =6 =-9 261<0.5 134<0.2 =-5 =9 256<0.5 =16 =-3 308<0.04302 279<0.5 114<0.5 =16 =-9 283<0.5 =-13 =7 314<0.5 =-14 308<0.1616 =-4 =3
360<0.5 385<0.7489 385<0.6412 367<0.8533 =0 =-16 302<0.5 =13 =-9 132<0.09255 =0 367<0.7858 =-17 =-2 364<0.5 =20 =-1
260<0.5 101<0.5 225<0.5 103<0.5 =-4 =8 128<0.299 =16 =-8 280<0.5 =26 252<1.5 =10 =-7 252<1.5 120<0.5 61<0.15 =13 =-1 341<0.005622 =23 =3 280<0.5 138<3.611 =-9 =10 =18
147<0.2 125<9.5 125<2.5 263<0.5 =23 =-5 252<2.5 =-2 =10 339<0.1709 325<0.5 =-21 =2 380<1e-9 =19 =-3 125<1.5 252<1.5 126<1.5 =8 =-8 336<0.5 =-15 =5 252<6.5 17<0.5 =4 =-11 =-16
234<2.565 147<0.1304 341<0.01625 261<0.5 =-9 =7 341<0.06245 =34 =0 234<2.485 54<0.5 =1 =-8 144<0.5 =-19 =3 320<0.5 367<0.08436 253<0.5 =7 =-8 367<0.3109 =-17 =4 55<0.5 2<0.5 =5 =21 249<0.5 =-13 =2
311<0.5 363<0.5 345<0.5 105<0.5 =-2 =15 341<0.02415 =15 =-3 321<0.5 381<0.5 =16 =-5 =-8 388<0.1586 7<0.5336 364<0.5 =21 =3 =-3 =-2
260<0.5 119<0.5 61<0.5333 61<0.08333 =-6 =2 53<0.5 =-10 =11 365<0.06736 2<0.5 =-2 =31 =-6 61<0.8571 61<0.375 138<2.944 =7 =-12 242<0.5 =22 =-6 =-12
352<0.2755 29<0.5 370<0.8683 302<0.5 =-18 =4 136<3.5 =86 =-5 45<0.5 138<1.946 =96 =13 =-2 317<0.5 389<0.5 9<0.0995 =26 =84 133<0.5 =11 =-20 352<0.4794 352<0.3466 =13 =1 =146
351<0.167 31<0.5 370<0.6734 125<2.5 =4 =-17 136<3.5 =62 =0 125<11.5 147<0.8 =84 =-3 147<0.5714 =-11 =23 263<0.5 365<0.144 125<6.5 =72 =13 373<2.351 =21 =123 355<0.3984 370<0.4052 =-21 =6 351<0.8146 =-1 =49
351<0.167 25<0.5 302<0.5 380<0.351 =-17 =23 28<0.5 =-1 =37 305<2.3 124<0.5 =14 =72 380<0.1139 =-7 =6 355<0.3984 302<0.5 351<0.7061 =-10 =15 388<0.7054 =56 =-6 280<0.5 9<0.05749 =19 =110 351<0.5976 =0 =61
132<0.05208 28<0.5 312<0.5 3<0.5 =-24 =-11 263<0.5 =32 =-10 303<1e-9 102<0.5 =28 =-4 334<0.5 =-20 =12 318<0.5 263<0.5 365<0.144 =42 =103 143<0.5 =12 =-15 1<0.5 303<0.55 =-19 =11 263<0.5 =19 =-10
9<1e-9 341<0.09311 302<0.5 4<0.5 =-26 =-10 147<0.4286 =24 =-8 51<0.5 370<0.6734 =3 =75 125<2.5 =-13 =15 263<0.5 9<0.1346 125<5.5 =48 =5 129<2.5 =75 =4 4<0.5 341<0.03508 =-21 =11 125<7.5 =25 =-6
352<0.2755 28<0.5 341<0.09311 136<5.5 =-16 =31 42<0.5 =47 =-4 61<0.25 262<0.5 =51 =-9 136<0.5 =-16 =7 16<0.5 352<0.8146 136<0.5 =13 =42 300<0.5 =82 =0 61<0.3 348<0.5 =22 =-12 341<0.01625 =-18 =6
132<1e-9 38<0.5 120<0.5 61<0.3 =-12 =-22 319<0.5 =-9 =20 147<0.2414 42<0.5 =57 =-6 140<0.5 =-10 =34 319<0.5 351<0.5976 380<0.3165 =6 =48 388<0.7054 =48 =-10 365<1e-9 147<0.3 =14 =-2 =83
9<1e-9 341<0.09311 3<0.5 31<0.5 =-23 =15 61<0.25 =17 =-11 370<0.4052 =-9 51<0.5 =63 =14 61<0.25 123<3.219 39<0.5 =54 =-6 61<0.05556 =-11 =23 368<0.7115 34<0.5 =-8 =16 134<0.5 =43 =-2
9<1e-9 125<4.5 138<1.609 306<0.5 =10 =47 254<0.3 =-17 =27 263<0.5 125<10.5 =-2 =-16 131<0.5 =-25 =9 263<0.5 375<0.5 138<1.099 =27 =1 16<0.5 =72 =-1 126<3.5 127<9.5 =6 =-20 134<0.2 =-11 =22
132<1e-9 355<0.3984 312<0.5 136<5.5 =-22 =13 361<0.5 =1 =31 280<0.5 61<0.4483 =38 =1 260<0.5 =-17 =23 260<0.5 16<0.5 367<0.2781 =7 =33 303<0.48 =-18 =3 303<0.34 283<0.5 =70 =9 361<0.5 =-2 =27
350<0.06988 14<0.5 140<0.5 41<0.5 =-11 =20 234<3.135 =6 =42 384<0.2372 223<0.5 =-23 =6 =17 318<0.5 14<0.5 262<0.5 =52 =-4 314<0.5 =-3 =26 138<1.609 252<2.5 =-22 =2 252<1.5 =11 =-9
388<0.1023 302<0.5 359<0.5 4<0.5 =-21 =-7 129<1.5 =29 =-3 58<0.5 147<0.1304 =40 =-3 147<0.6818 =49 =2 39<0.5 61<0.375 147<0.6818 =48 =1 147<0.3 =-9 =24 361<0.5 252<2.5 =16 =-7 7<1e-9 =-18 =-1
260<0.5 341<0.09311 355<0.3984 278<0.5 =-18 =26 280<0.5 =19 =-7 370<0.6734 138<1.099 =21 =-8 341<0.1655 =18 =61 138<1e-9 71<0.5 233<0.5 =54 =-2 =-9 308<1e-9 128<1e-9 =3 =34 271<0.5 =-13 =7
355<0.3984 254<0.3649 136<3.5 367<0.3566 =-15 =5 25<0.5 =4 =42 =51 367<0.4001 74<0.5 14<0.5 =9 =-14 127<15.5 =4 =52 14<0.5 =47 367<0.5627 =-3 =21
260<0.5 367<0.1543 361<0.5 355<0.3984 =-19 =-5 140<0.5 =-8 =11 318<0.5 316<0.5 =31 =-1 249<0.5 =-19 =5 355<0.3984 1<0.5 361<0.5 =-7 =20 253<0.5 =44 =7 249<0.5 129<3.5 =51 =-1 362<0.5 =-2 =29
132<1e-9 140<0.5 31<0.5 318<0.5 =-11 =-27 45<0.5 =19 =-5 263<0.5 4<0.5 =-3 =25 147<0.1667 =7 =-21 318<0.5 263<0.5 365<0.19 =24 =51 123<2.996 =-9 =19 260<0.5 380<0.1444 =-20 =8 1<0.5 =4 =35
368<0.1827 136<5.5 30<0.5 131<0.5 =-10 =20 276<0.5 =-10 =45 331<0.5 127<14.5 =3 =53 =-6 121<0.5 351<0.7061 368<0.7946 =-6 =14 388<0.1023 =-3 =26 365<0.1004 127<17.5 =29 =0 42<0.5 =40 =1
125<5.5 147<0.3684 138<1.609 262<0.5 =49 =-17 370<0.6734 =-7 =26 361<0.5 9<0.08155 =-13 =17 259<0.5 =4 =26 9<0.09359 370<0.6734 22<0.5 =-16 =1 147<0.6429 =35 =-1 281<0.5 138<1e-9 =-22 =11 147<0.2727 =-13 =27
125<5.5 317<0.5 29<0.5 367<0.4001 =1 =25 258<0.2234 =49 =5 258<0.1956 4<0.5 =23 =58 55<0.5 =-7 =15 365<0.1645 354<0.5 134<0.4 =-12 =20 140<0.5 =-4 =34 263<0.5 125<7.5 =-3 =36 134<0.25 =6 =-15
260<0.5 317<0.5 30<0.5 4<0.5 =-19 =-5 310<0.2013 =35 =0 123<2.398 352<0.4794 =-1 =26 4<0.5 =12 =45 357<0.5 271<0.5 9<0.1058 =-6 =25 17<0.5 =29 =-5 123<2.303 9<0.1857 =6 =35 286<0.5 =45 =-1
14<0.5 308<1e-9 28<0.5 133<0.5 =4 =39 61<0.5 =33 =3 310<0.1112 340<0.1095 =-16 =15 =45 370<0.6734 352<0.4794 341<0.01625 =-24 =-3 388<0.3535 =12 =-18 =33
132<1e-9 312<0.5 25<0.5 138<1e-9 =-6 =-19 252<1.5 =-4 =37 138<2.944 1<0.5 =41 =4 370<0.2505 =-10 =2 74<0.5 380<0.2955 370<1e-9 =12 =-7 370<0.4052 =-7 =40 =42
14<0.5 350<0.1524 355<0.3984 359<0.5 =-8 =27 280<0.5 =18 =-8 336<0.5 307<0.1022 =35 =-7 =-9 102<0.5 311<0.5 355<0.3984 =-26 =-14 128<0.5066 =-6 =25 349<0.03253 370<0.2505 =-16 =16 361<0.5 =25 =-6
350<0.1524 61<0.3 355<0.3984 136<5.5 =-7 =29 317<0.5 =9 =45 120<0.5 384<1e-9 =-17 =15 250<0.5 =-2 =21 120<0.5 365<0.1071 136<0.5 =8 =-15 389<1.5 =23 =-9 371<0.5 389<1.5 =44 =-4 61<0.1176 =14 =-10
132<1e-9 312<0.5 136<5.5 4<0.5 =-19 =-6 147<0.6429 =32 =-6 126<2.5 378<0.5 =-7 =27 147<0.6429 =43 =4 318<0.5 280<0.5 136<0.5 =16 =33 351<0.5976 =-8 =22 260<0.5 136<5.5 =-17 =9 345<0.5 =24 =-9
38<0.5 317<0.5 352<0.1182 340<0.2107 =-11 =34 355<0.1236 =-5 =12 34<0.5 301<0.5 =28 =-5 25<0.5 =-13 =4 29<0.5 303<0.48 39<0.5 =22 =-6 340<1e-9 =-19 =17 258<0.08534 =48 258<0.2234 =7 =-2
29<0.5 380<0.351 128<1e-9 368<0.8568 =-12 =21 136<1.5 =-1 =16 258<0.2844 303<0.4 =4 =42 =0 258<0.2234 =38 136<1.5 =1 =-7
263<0.5 254<0.3649 367<0.4001 31<0.5 =-2 =20 352<0.4437 =-2 =22 305<1.37 =50 =8 341<0.01625 352<0.8146 377<0.5 =-22 =6 128<1e-9 =19 =-16 125<7.5 4<0.5 =29 =-5 303<0.48 =12 =-15
28<0.5 128<0.3448 352<0.8146 384<1e-9 =-10 =21 124<0.5 =27 =1 281<0.5 323<0.5 =-7 =18 352<0.6648 =8 =32 128<1e-9 30<0.5 313<0.5 =10 =-9 252<4.5 =36 =1 7<0.3379 302<0.5 =14 =44 369<0.6207 =-8 =11
260<0.5 261<0.5 312<0.5 265<0.5 =-21 =-3 313<0.5 =-8 =19 365<0.19 247<0.5 =-2 =30 235<0.5 =31 =4 121<0.5 271<0.5 365<0.09518 =-5 =21 =27 32<0.5 305<2.3 =37 =1 137<1.5 =5 =-5
132<0.1821 3<0.5 319<0.5 367<0.3566 =-15 =19 322<0.5 =3 =34 306<0.5 141<0.5 =-1 =21 126<6.5 =25 =-10 121<0.5 370<0.6734 351<0.5976 =-4 =14 =29 42<0.5 308<0.07853 =35 =-10 =-11
61<0.5333 28<0.5 257<0.3046 359<0.5 =2 =23 133<0.1429 =-19 =3 242<0.5 385<0.4395 =6 =25 126<4.5 =32 =-6 279<0.5 359<0.5 352<0.7548 =-16 =-1 4<0.5 =18 =-4 126<2.5 388<0.1464 =-10 =15 =34
28<0.5 260<0.5 31<0.5 140<0.5 =-11 =2 9<0.1058 =29 =-7 125<3.5 138<4.407 =44 =-8 147<0.4286 =-13 =15 125<5.5 147<0.4583 45<0.5 =38 =0 9<0.08155 =1 =21 147<0.3333 61<0.3333 =12 =-17 138<1.609 =16 =-12
355<0.1236 304<0.41 30<0.5 365<0.09518 =-14 =3 127<15.5 =4 =24 275<0.5 =33 =4 352<0.8146 280<0.5 24<0.5 =9 =28 343<0.5 =2 =-17 243<0.5 234<1.946 =2 =38 =0
14<0.5 310<0.1112 147<0.8 379<0.5 =4 =23 9<0.0995 =-19 =7 59<0.5 147<0.7143 =48 =6 =4 351<0.5976 197<0.5 9<0.0995 =-22 =-6 252<1.5 =-7 =12 134<0.5 368<0.4537 =-7 =29 =-18
308<1e-9 74<0.5 312<0.5 319<0.5 =-1 =23 252<4.5 =36 =-7 127<15.5 368<1e-9 =-9 =12 251<0.5 =35 =0 304<0.36 341<0.03508 358<0.5 =-20 =10 303<0.75 =16 =-9 308<0.01934 =-8 44<0.5 =38 =4
318<0.5 341<0.1655 373<4.484 341<1e-9 =5 =-7 341<0.003686 =33 =0 =35 30<0.5 341<0.04548 141<0.5 =-21 =5 277<0.5 =19 =-14 371<0.5 =22 =2
263<0.5 350<0.282 61<0.25 262<0.5 =9 =-20 120<0.5 =-9 =5 262<0.5 132<0.1088 =-5 =31 =-8 314<0.5 384<1e-9 351<0.8146 =-20 =3 61<0.4483 =1 =15 132<0.1003 40<0.5 =-15 =3 132<0.2217 =36 =-5
341<0.09311 355<0.3984 254<0.4093 38<0.5 =-13 =3 369<0.9019 =5 =38 123<2.303 348<0.5 =-8 =22 51<0.5 =5 =20 318<0.5 123<1.946 =-2 38<0.5 =45 =7 252<2.5 258<1e-9 =20 =-4 123<2.89 =-1 =-13
318<0.5 22<0.5 9<0.08155 341<0.1655 =-2 =25 316<0.5 =22 =-1 138<5.403 213<0.5 =30 =-7 =-8 140<0.5 28<0.5 341<0.04548 =-23 =-3 138<1.609 =18 =-5 364<0.5 46<0.5 =-14 =11 49<0.5 =35 =-7
14<0.5 128<1e-9 147<0.2 58<0.5 =4 =29 352<0.4437 =-9 =9 127<15.5 147<0.6429 =25 =-3 267<0.5 =2 =24 126<6.5 102<0.5 236<0.5 =-22 =-2 352<0.2755 =-14 =14 257<0.1528 147<0.5714 =22 =-3 =-12
317<0.5 355<0.1236 370<0.4052 141<0.5 =-13 =10 61<0.1905 =-7 =25 280<0.5 16<0.5 =12 =-17 385<0.6412 =-8 =16 252<1.5 232<0.5 350<0.08231 =-9 =8 =24 370<0.1089 252<3.5 =14 =41 143<0.5 =-10 =15
125<9.5 147<0.6429 147<0.08333 138<1.609 =40 =8 271<0.5 =11 =-9 147<0.8571 47<0.5 =-11 =6 138<5.864 =-25 =1 147<0.4583 340<0.1299 271<0.5 =-22 =-3 340<0.2028 =1 =14 138<1e-9 371<0.5 =14 =-4 380<0.2085 =-16 =1
350<0.282 30<0.5 140<0.5 132<0.2014 =-9 =11 316<0.5 =10 =-12 275<0.5 246<0.5 =31 =4 281<0.5 =8 =-9 349<0.8222 132<0.07095 =-8 142<0.5 =25 =-2 281<0.5 =-17 =12
125<10.5 234<3.135 14<0.5 281<0.5 =-2 =10 341<0.01625 =-16 =19 301<0.5 129<2.5 =31 =5 350<0.06988 =-14 =10 350<0.282 278<0.5 341<0.1655 =-15 =15 125<12.5 =29 =-6 234<2.398 373<5.205 =26 =-8 350<0.3403 =9 =-10
14<0.5 120<0.5 74<0.5 128<0.4175 =-5 =9 147<0.8 =24 =-7 6<0.5 325<0.5 =20 =-9 51<0.5 =9 =-14 355<0.3984 314<0.5 311<0.5 =-23 =8 303<1e-9 =-11 =6 368<0.6058 137<0.5 =-17 =3 143<0.5 =21 =-11
121<0.5 257<0.2087 234<3.135 384<1e-9 =-4 =21 257<0.01863 =23 =-1 318<0.5 373<2.565 =-9 =13 345<0.5 =-22 =2 318<0.5 301<0.5 339<0.1241 =16 =1 339<0.4685 =-9 =12 257<0.09375 58<0.5 =-3 =24 287<0.5 =-24 =0
260<0.5 380<0.351 280<0.5 141<0.5 =-1 =22 367<0.1543 =-16 =2 303<0.4 =-8 6<1.5 =40 =-3 305<0.58 302<0.5 143<0.5 =13 =-4 314<0.5 =33 =1 340<1e-9 124<0.5 =12 =-9 257<1e-9 =0 =20
318<0.5 125<10.5 7<0.3379 246<0.5 =13 =-5 341<0.06245 =-12 =14 120<0.5 368<0.7946 =-12 =14 364<0.5 =3 =27 341<0.04548 125<2.5 28<0.5 =-5 =19 306<0.5 =-20 =3 125<1.5 252<1.5 =10 =-14 125<9.5 =30 =-2
341<0.09311 355<0.3984 278<0.5 147<0.08333 =8 =-12 301<0.5 =22 =-7 317<0.5 373<2.565 =-1 =17 147<0.4286 =29 =1 6<1.5 303<0.4 =-9 147<0.6818 =34 =1 138<1.609 =-9 258<0.006285 =11 =1
380<0.351 128<0.1489 385<0.6412 260<0.5 =-11 =2 385<0.6983 =25 =-1 7<1e-9 260<0.5 =6 =19 359<0.5 =-15 =22 51<0.5 =35 313<0.5 =-8 =9
359<0.5 61<0.375 140<0.5 355<0.3984 =-10 =6 126<5.5 =13 =-14 128<0.6921 267<0.5 =-11 =5 2<0.5 =22 =-8 128<0.6296 61<0.1905 380<1e-9 =-1 =25 327<0.5 =32 =-5 355<0.3984 137<1.5 =-15 =2 =7
260<0.5 261<0.5 341<0.01625 225<0.5 =-16 =10 373<2.741 =22 =-8 249<0.5 247<0.5 =-3 =30 277<0.5 =20 =-2 61<0.8571 147<0.6429 125<10.5 =18 =-14 61<0.6111 =12 =50 =-14
359<0.5 369<0.5564 61<0.5333 57<0.5 =5 =-8 370<0.6734 =-12 =27 301<0.5 =33 282<0.5 =-7 =11 133<0.2 327<0.5 234<1.609 =-1 =25 276<0.5 =-4 =2 133<0.5 234<2.565 =-16 =0 14<0.5 =19 =-6
304<0.32 355<0.3984 310<0.1112 360<0.5 =-8 =23 385<0.6598 =25 =-8 123<2.303 385<0.5756 =-7 =11 262<0.5 =12 =-6 123<1.609 =-4 102<0.5 304<1.36 =33 =7 303<0.75 =-7 =10
127<19.5 380<0.2085 260<0.5 225<0.5 =-3 =27 225<0.5 =20 =-14 127<14.5 364<0.5 =-6 =13 341<0.02771 =0 =36 41<0.5 7<0.179 262<0.5 =-2 =-18 380<0.351 =-18 =7 7<0.2971 125<16.5 =24 =-3 380<0.1662 =5 =-11
128<0.1489 355<0.3984 348<0.5 370<0.6734 =-16 =4 26<0.5 =-4 =15 367<0.5002 367<1e-9 =1 =-12 =15 49<0.5 115<0.5 333<0.5 =10 =-8 267<0.5 =-13 =8 355<1e-9 372<0.5 =-18 =11 139<0.5 =17 =-9
341<0.09311 355<0.3984 359<0.5 350<0.1524 =-12 =5 9<0.1464 =15 =-10 121<0.5 120<0.5 =-3 =9 147<0.3 =24 =5 61<0.2222 147<0.3 305<0.61 =2 =27 59<0.5 =-10 =7 339<1e-9 61<0.7368 =38 =1 =1
317<0.5 304<0.32 281<0.5 123<3.135 =-12 =7 128<0.3933 =-2 =11 304<1.36 366<0.45 =2 =28 =1 249<0.5 350<0.05782 329<0.5 =-8 =19 127<21.5 =25 =-7 123<2.197 257<0.04473 =7 =-8 127<15.5 =0 =43
257<0.1777 61<0.5333 127<19.5 127<13.5 =0 =17 364<0.5 =-1 =13 268<0.5 257<0.1116 =-10 =11 61<0.9091 =23 =-4 120<0.5 349<0.2847 38<0.5 =-16 =0 367<0.2781 =1 =17 379<0.5 234<2.197 =-11 =9 124<0.5 =0 =25
14<0.5 358<0.5 120<0.5 128<0.279 =-5 =7 364<0.5 =5 =25 61<0.7 147<0.5 =33 =1 =-2 373<2.485 341<0.01625 32<0.5 =-18 =7 147<0.4286 =16 =-8 355<1e-9 121<0.5 =-19 =1 128<0.6296 =26 =-3
247<0.5 359<0.5 372<0.5 4<0.5 =-8 =0 61<0.375 =24 =-2 257<0.1286 388<0.1256 =24 =-2 319<0.5 =-11 =16 61<0.3 234<2.303 57<0.5 =9 =-7 367<1e-9 =43 =5 257<0.00856 61<0.4483 =-4 =21 102<0.5 =-15 =6
317<0.5 379<0.5 13<0.5 363<0.5 =-4 =11 =24 102<0.5 42<0.5 =17 =-3 242<0.5 =-14 =4 348<0.5 357<0.5 252<3.5 =-16 =10 234<2.398 =4 =27 2<0.5 234<2.89 =43 =4 123<2.303 =-8 =15
318<0.5 262<0.5 138<5.075 333<0.5 =5 =-13 368<0.7557 =-13 =12 126<1.5 45<0.5 =13 =-8 26<0.5 =-23 =-2 250<0.5 33<0.5 334<0.5 =-17 =3 138<1.609 =14 =-6 136<0.5 362<0.5 =-13 =2 367<0.4478 =24 =-1
138<5.075 16<0.5 123<2.197 373<2.89 =-10 =8 279<0.5 =4 =14 123<3.219 297<0.5 =-15 =10 320<0.5 =-4 =13 351<0.7061 141<0.5 379<0.5 =-21 =3 =10 =11
257<0.07571 140<0.5 352<0.8146 341<0.03508 =-3 =11 234<1.946 =-3 =21 133<0.1 61<0.6111 =34 =-2 361<0.5 =19 =-4 341<0.1655 132<0.7682 379<0.5 =-9 =6 =17 61<0.08333 =-1 =28
363<0.5 7<0.3617 257<0.2087 311<0.5 =5 =27 128<0.5416 =-10 =11 283<0.5 267<0.5 =-17 =3 138<5.403 =-2 =15 257<0.2732 123<2.303 355<1e-9 =-7 =8 267<0.5 =38 =2 128<1e-9 =-5 =0
260<0.5 257<0.3359 317<0.5 125<9.5 =1 =-8 147<0.2 =27 =5 349<0.2847 341<0.09311 =-16 =8 125<8.5 =0 =15 129<3.5 32<0.5 243<0.5 =18 =1 234<2.398 =-17 =6 129<5.5 =-16 =1
260<0.5 261<0.5 126<7.5 235<0.5 =-15 =5 14<0.5 =-10 =21 57<0.5 280<0.5 =7 =-7 323<0.5 =-12 =3 9<0.1632 1<0.5 0<0.5 =6 =-11 68<0.5 =33 =5 =29
380<0.2085 58<0.5 318<0.5 121<0.5 =-4 =4 28<0.5 =-14 =13 132<0.2217 132<1e-9 =6 =19 130<0.5 =1 =-16 370<0.1577 252<4.5 =-17 =6 234<2.89 303<0.43 =3 =31 132<0.1003 =14 =-6
380<0.2955 22<0.5 7<0.4092 317<0.5 =-3 =9 367<0.4001 =-18 =13 125<4.5 252<4.5 =27 =-3 41<0.5 =-5 =20 303<0.43 61<0.4483 =-14 61<0.7368 =11 =-3 4<0.5 125<11.5 =33 =2 3<0.5 =-9 =9
260<0.5 370<0.6734 252<1.5 355<0.3984 =-16 =-1 306<0.5 =-2 =15 303<0.4 =-7 61<0.08333 =5 =29 61<0.8571 128<0.3933 242<0.5 =11 =-3 370<0.1997 =29 =-4 =-14
257<0.3046 331<0.5 128<0.1489 334<0.5 =-3 =11 5<0.5 =12 =-2 7<0.5336 =-21 128<0.1937 =-3 =7 128<0.5416 58<0.5 345<0.5 =-20 =11 128<1e-9 =-5 =11 258<1e-9 257<0.5995 =19 =-1 258<0.3719 =-8 =2
120<0.5 312<0.5 136<5.5 10<0.5 =-4 =18 2<0.5 =2 =23 126<2.5 234<2.197 =-9 =6 144<0.5 =32 =-1 305<0.58 352<0.1611 280<0.5 =19 =-1 136<0.5 =-8 =8 365<1e-9 53<0.5 =-17 =6 282<0.5 =-4 =12
39<0.5 296<0.5 9<0.0995 247<0.5 =-2 =19 61<0.375 =16 =0 388<0.05961 7<0.2971 =31 =-2 9<0.09359 =-14 =10 119<0.5 388<0.1155 354<0.5 =-21 =5 128<0.5066 =10 =-8 252<1.5 =-4 =16
350<0.1524 341<0.02771 141<0.5 25<0.5 =-7 =11 257<0.09375 =24 =-4 339<0.2405 212<0.5 =16 =-7 341<0.1655 =-12 =6 144<0.5 14<0.5 365<0.1071 =3 =23 365<0.06171 =14 =-10 120<0.5 =-19 =2
147<0.1304 341<0.02415 341<0.006499 368<0.4537 =13 =-4 258<0.2234 =-14 =6 341<0.06245 =36 258<0.02498 =13 =-10 266<0.5 380<0.2955 341<1e-9 =-1 =-12 341<0.01911 =-7 =16 57<0.5 147<0.2414 =-5 =33 =-11
380<0.2955 344<0.5 142<0.5 140<0.5 =-3 =5 336<0.5 =-16 =10 380<0.08237 337<0.5 =27 =-1 =-10 341<0.01911 =-8 144<0.5 313<0.5 =9 =36 =-4
380<0.351 103<0.5 254<0.4307 7<0.3617 =0 =-12 147<1e-9 =4 =31 316<0.5 282<0.5 =38 =-2 388<0.1023 =-19 =11 144<0.5 147<0.6818 7<0.3908 =32 =7 =0 =-3
312<0.5 370<0.4052 370<0.01874 257<0.2087 =3 =-6 304<0.41 =-17 =21 127<14.5 368<0.1827 =-7 =9 277<0.5 =22 =-3 59<0.5 257<0.404 385<0.604 =30 =-1 =-9 124<0.5 =10 257<0.00856 =-16 =0
260<0.5 22<0.5 318<0.5 351<0.8146 =-2 =13 137<1.5 =-14 =6 137<0.5 129<0.5 =8 =-10 144<0.5 =29 =-3 142<0.5 114<0.5 54<0.5 =19 =5 302<0.5 =-14 =5 258<0.1623 =-13 =2
263<0.5 310<0.1112 360<0.5 142<0.5 =2 =-13 =29 51<0.5 371<0.5 =26 =3 310<0.5712 =-5 =6 134<0.1667 49<0.5 91<0.5 =-17 =5 138<1e-9 =-10 =11 51<0.5 138<4.407 =-15 =11 138<2.303 =23 =-5
128<0.3933 368<0.8568 340<0.3113 120<0.5 =-6 =2 =24 252<2.5 137<0.5 =24 =3 338<0.5 =-4 =9 137<0.5 39<0.5 349<0.1528 =0 =14 252<3.5 =-16 =0 351<0.5439 35<0.5 =19 =-8 351<0.8146 =-16 =11
318<0.5 147<0.8571 329<0.5 132<0.1821 =0 =13 334<0.5 =20 =-4 350<0.03117 323<0.5 =-19 =3 49<0.5 =-7 =12 260<0.5 323<0.5 7<0.7271 =-19 =6 329<0.5 =-3 =29 128<0.1937 132<1e-9 =-13 =8 7<1e-9 =28 =-7
147<0.8571 380<0.2085 74<0.5 370<0.05458 =1 =-11 120<0.5 =26 =-4 370<0.1577 103<0.5 =-18 =11 212<0.5 =24 =-6 294<0.5 348<0.5 144<0.5 =-19 =5 127<23.5 =-8 =12 =7
263<0.5 120<0.5 58<0.5 350<0.1811 =-4 =10 252<2.5 =3 =26 7<0.06638 352<0.1611 =19 =1 339<0.09732 =8 =-13 126<7.5 341<0.09311 127<21.5 =-20 =-5 16<0.5 =-4 =16 127<29.5 332<0.5 =28 =-3 =-4
317<0.5 369<0.8888 142<0.5 333<0.5 =1 =-17 232<0.5 =-19 =4 370<0.2884 =27 =2 365<1e-9 252<2.5 232<0.5 =-7 =21 366<0.08333 =18 =-9 145<0.5 212<0.5 =30 =-3 302<0.5 =-7 =12
61<0.5333 257<0.07571 371<0.5 17<0.5 =12 =-11 26<0.5 =-7 =7 74<0.5 9<0.1857 =-7 =17 257<0.2457 =-3 =19 341<0.1655 105<0.5 368<0.5024 =-12 =-1 =17 =17
127<17.5 260<0.5 32<0.5 263<0.5 =6 =-7 387<0.5 =-15 =8 127<12.5 352<0.3466 =-4 =16 314<0.5 =28 =-3 128<0.5416 55<0.5 62<0.5 =-7 =13 281<0.5 =23 =-3 385<0.6825 243<0.5 =16 =-7 359<0.5 =-14 =1
132<0.08573 136<5.5 4<0.5 310<0.1112 =-11 =19 57<0.5 =3 =-7 255<0.5 4<0.5 =8 =27 =-6 388<0.06563 337<0.5 136<3.5 =21 =-7 132<0.3333 =-6 =7 351<0.8146 342<0.5 =1 =-14 388<0.1023 =-9 =18
329<0.5 372<0.5 123<1.946 349<0.1528 =-16 =5 7<0.3208 =2 =-8 350<0.3403 388<0.1088 =4 =33 49<0.5 =-9 =5 234<3.135 56<0.5 135<0.5 =11 =-14 258<0.2234 =-19 =4 7<0.3617 349<0.004922 =39 =3 258<0.1956 =-7 =2
140<0.5 321<0.5 123<2.303 260<0.5 =-14 =2 281<0.5 =-8 =6 49<0.5 282<0.5 =13 =-9 262<0.5 =31 =-3 296<0.5 356<0.5 129<2.5 =12 =-6 368<0.1016 =7 =-15 352<0.4121 129<3.5 =44 =-3 120<0.5 =-6 =4
350<0.05782 125<10.5 380<0.2085 322<0.5 =-8 =4 144<0.5 =18 =-4 258<0.0182 251<0.5 =-14 =8 120<0.5 =-8 =15 388<0.07188 125<1.5 350<0.1524 =-11 =14 102<0.5 =25 =-4 388<0.09664 128<0.4175 =-19 =3 388<0.2183 =11 =-3
30<0.5 248<0.5 296<0.5 340<0.3113 =0 =25 132<1e-9 =27 =-5 388<0.1586 33<0.5 =-20 =0 =11 256<0.5 134<0.3333 =22 =-3 242<0.5 132<1e-9 =-5 =3 =8
140<0.5 9<0.1632 136<0.5 63<0.5 =-9 =17 323<0.5 =-1 =11 133<0.1667 5<0.5 =26 =-5 126<2.5 =7 =-8 22<0.5 129<3.5 136<1.5 =0 =13 373<1.856 =-14 =6 42<0.5 58<0.5 =31 =-3 128<0.216 =1 =-8
147<0.1667 61<0.5333 258<0.2575 145<0.5 =23 =-2 129<0.5 =8 =-17 138<3.912 309<0.5 =-20 =5 350<0.03117 =17 =-5 7<0.3908 234<3.135 327<0.5 =0 =-15 329<0.5 =1 =27 265<0.5 362<0.5 =-17 =12 129<0.5 =16 =-4
380<0.2085 254<0.3649 341<0.006499 372<0.5 =-2 =15 359<0.5 =-13 =6 340<0.3113 =3 =23 287<0.5 341<0.01134 =-8 382<0.5 =18 =-1 39<0.5 =-13 =7
127<9.5 316<0.5 314<0.5 51<0.5 =29 =2 =-5 355<0.3984 =-10 =8 312<0.5 340<0.266 355<0.3984 =-6 =1 320<0.5 =20 =3 59<0.5 127<24.5 =26 =0 127<21.5 =-11 =6
363<0.5 279<0.5 375<0.5 230<0.5 =-4 =15 136<1.5 =0 =19 136<1.5 145<0.5 =5 =24 379<0.5 =-13 =7 145<0.5 5<0.5 343<0.5 =28 =1 7<0.4582 =-8 =12 334<0.5 102<0.5 =11 =-5 3<0.5 =0 =-8
360<0.5 140<0.5 318<0.5 123<2.89 =-4 =8 0<0.5 =-17 =4 329<0.5 127<14.5 =12 =-2 349<1e-9 =29 =-8 =25
9<0.09359 260<0.5 380<0.351 103<0.5 =-4 =10 338<0.5 =20 =1 339<0.09732 123<2.89 =3 =19 364<0.5 =-11 =6 364<0.5 311<0.5 123<3.135 =-1 =16 9<0.1857 =4 =23 130<0.5 123<2.197 =1 =37 277<0.5 =6 =-7
254<0.4638 360<0.5 358<0.5 279<0.5 =-2 =6 263<0.5 =19 =-14 134<0.4 =23 =-1 =27
247<0.5 127<17.5 141<0.5 262<0.5 =2 =-19 133<0.1667 =29 =-1 348<0.5 266<0.5 =-6 =11 301<0.5 =7 =-7 133<0.09091 141<0.5 269<0.5 =20 =1 =1 51<0.5 =-5 =2
257<0.3359 230<0.5 128<0.3231 123<2.773 =-5 =4 136<0.5 =1 =11 257<0.00856 61<0.2222 =8 =-9 48<0.5 =39 =1 120<0.5 128<0.7836 371<0.5 =-19 =1 61<0.4483 =18 =-6 14<0.5 322<0.5 =-7 =19 =-11
380<0.2955 308<1e-9 350<0.1328 317<0.5 =-1 =8 388<0.2183 =14 =1 313<0.5 341<0.02771 =-9 =16 141<0.5 =-19 =5 147<0.6429 341<0.01911 =-6 385<0.6314 =29 =0 308<0.06851 =-7 =3
147<0.8 338<0.5 257<0.5995 305<1.37 =5 =-12 256<0.5 =-14 =6 55<0.5 258<0.02498 =-9 =1 147<0.3333 =-7 =23 9<0.06279 43<0.5 324<0.5 =-20 =5 =7 257<0.02855 261<0.5 =-14 =2 313<0.5 =17 =-1
260<0.5 3<0.5 370<0.3353 350<0.282 =-13 =6 38<0.5 =19 =-15 127<23.5 230<0.5 =3 =26 329<0.5 =-6 =7 350<0.1811 350<0.1524 127<18.5 =13 =-1 =-16 234<2.565 59<0.5 =31 =6 134<0.2 =-3 =11
125<7.5 380<0.351 138<5.075 257<0.07571 =6 =-3 350<0.2453 =-18 =11 303<0.43 =-7 125<0.5 =3 =27 31<0.5 366<0.2917 346<0.5 =-8 =9 125<12.5 =20 =-4 47<0.5 125<13.5 =28 =2 365<0.036 =-14 =9
311<0.5 257<0.3359 305<1.37 341<0.0151 =1 =13 348<0.5 =-18 =4 33<0.5 296<0.5 =-14 =8 276<0.5 =-4 =22 257<0.5995 236<0.5 327<0.5 =32 =-3 46<0.5 =-4 =3 =-9
83<0.5 268<0.5 144<0.5 31<0.5 =1 =12 134<0.125 =-12 =3 145<0.5 320<0.5 =28 =-3 350<0.01774 =-10 =2 74<0.5 9<0.0995 =-18 =0 =3
260<0.5 307<0.3305 7<0.3617 41<0.5 =-2 =11 359<0.5 =-14 =16 302<0.5 7<0.06638 =3 =42 =-5 54<0.5 128<0.3933 128<0.216 =10 =-9 129<2.5 =30 =-1 345<0.5 126<2.5 =-10 =6 322<0.5 =-1 =16
125<9.5 138<5.075 234<2.996 252<2.5 =-1 =12 125<6.5 =17 =-6 349<0.1828 370<0.6734 =-16 =3 9<0.1857 =17 =-1 120<0.5 132<0.3333 259<0.5 =-15 =-1 140<0.5 =9 =-8 349<0.1528 252<2.5 =15 =-2 388<0.1746 =-14 =2
247<0.5 266<0.5 251<0.5 318<0.5 =2 =-6 102<0.5 =-14 =8 57<0.5 307<0.07 =28 =-3 137<0.5 =-8 =2 242<0.5 57<0.5 313<0.5 =15 =-5 =-12 =29
317<0.5 54<0.5 125<9.5 318<0.5 =9 =-6 267<0.5 =-9 =7 274<0.5 339<0.3779 =-12 =12 387<0.5 =-2 =20 123<1.792 47<0.5 125<14.5 =-13 =3 125<12.5 =9 =-4 27<0.5 145<0.5 =24 =-6 130<0.5 =-3 =15
147<0.8 32<0.5 74<0.5 234<3.135 =1 =11 335<0.5 =18 =-6 267<0.5 29<0.5 =-13 =6 234<2.773 =-8 =19 365<0.1645 323<0.5 344<0.5 =-17 =8 379<0.5 =-10 =19 147<0.9167 281<0.5 =-1 =14 =-5
35<0.5 230<0.5 260<0.5 318<0.5 =3 =-7 274<0.5 =11 =-8 351<0.4794 258<0.2844 =29 =-4 =-1 279<0.5 =-18 =1
263<0.5 373<4.484 310<0.2013 258<0.03658 =3 =-4 59<0.5 =21 =-9 46<0.5 125<2.5 =6 =25 134<0.4 =-13 =10 370<0.1997 125<7.5 61<0.1905 =-12 =4 190<0.5 =-17 =5 125<10.5 54<0.5 =30 =-3 =-7
141<0.5 263<0.5 262<0.5 365<0.3018 =1 =20 102<0.5 =-16 =11 341<0.01911 309<0.5 =-17 =0 138<1.609 =-5 =21 136<0.5 329<0.5 102<0.5 =-15 =7 57<0.5 =15 =-6 280<0.5 235<0.5 =32 =-2 4<0.5 =12 =-11
383<0.5 354<0.5 311<0.5 267<0.5 =-3 =5 123<2.303 =-11 =23 7<1e-9 263<0.5 =27 =2 =-4 123<2.944 =26 7<0.2971 =5 =-1
338<0.5 13<0.5 380<0.351 380<0.0551 =3 =-9 125<7.5 =24 =-4 258<1e-9 =25 =1 27<0.5 380<0.1233 208<0.5 =-12 =11 380<0.2222 =23 =-4 7<0.3617 136<0.5 =-5 =10 380<0.2705 =-21 =0
333<0.5 380<0.351 263<0.5 84<0.5 =1 =17 123<3.367 =-12 =28 364<0.5 276<0.5 =10 =-5 =27 297<0.5 367<0.4478 =-23 =5 =6
144<0.5 125<9.5 380<0.1662 236<0.5 =0 =11 125<3.5 =2 =28 2<0.5 253<0.5 =-12 =10 127<14.5 =24 =0 320<0.5 372<0.5 285<0.5 =-16 =4 2<0.5 =-11 =15 125<1.5 =-11 388<0.1586 =10 =-9
280<0.5 126<4.5 355<0.3984 257<0.3046 =1 =-17 235<0.5 =7 =-8 39<0.5 252<4.5 =37 =-2 =-11 260<0.5 279<0.5 10<0.5 =-9 =16 252<2.5 =16 =-8 314<0.5 257<0.2457 =28 =-2 =-10
245<0.5 257<0.06064 123<3.367 2<0.5 =9 =-1 51<0.5 =3 =36 329<0.5 267<0.5 =-6 =9 338<0.5 =22 =1 123<2.398 2<0.5 234<2.197 =4 =-7 =16 380<0.1662 =-24 =1
61<0.5333 17<0.5 35<0.5 61<0.08333 =1 =8 128<0.3697 =-18 =2 128<0.3933 128<0.299 =-5 =5 =-20 329<0.5 31<0.5 58<0.5 =-6 =12 128<0.279 =17 =0 359<0.5 35<0.5 =-22 =5 =10
262<0.5 138<5.075 124<0.5 371<0.5 =11 =-7 34<0.5 =-2 =8 341<0.09311 6<0.5 =-4 =-20 136<1.5 =18 =-11 258<0.0182 138<4.97 325<0.5 =-21 =0 313<0.5 =-2 =12 258<0.04831 =21 138<1e-9 =-11 =4
17<0.5 311<0.5 16<0.5 7<0.3908 =3 =-5 234<3.135 =-13 =11 239<0.5 225<0.5 =23 =-6 =-6 260<0.5 234<1.946 136<0.5 =6 =-8 272<0.5 =-20 =-1 234<2.708 =-4 =7
147<0.2 302<0.5 370<0.3353 133<0.25 =-8 =8 132<0.2478 =35 =-6 305<1.48 147<0.1304 =31 =9 339<0.3779 =-8 =2 302<0.5 120<0.5 23<0.5 =-3 =14 388<0.07838 =14 =-9 147<0.4583 131<0.5 =-4 =13 385<0.3851 =-17 =0
257<0.07571 125<10.5 305<1.37 193<0.5 =10 =-15 143<0.5 =-15 =4 341<0.1655 305<0.32 =-8 =9 =14 318<0.5 127<29.5 372<0.5 =-1 =21 362<0.5 =-19 =-1 257<0.09375 341<0.004762 =20 =-4 260<0.5 =-21 =-1
13<0.5 265<0.5 83<0.5 285<0.5 =-1 =10 350<0.211 =-15 =5 51<0.5 310<1e-9 =-5 =20 133<0.1429 =24 =-5 133<0.1 =23 =5
147<0.1304 121<0.5 256<0.5 127<9.5 =17 =-10 =19 257<0.3359 305<1.37 =27 =-9 257<0.8436 =-14 =1 380<0.2085 322<0.5 256<0.5 =-5 =-20 142<0.5 =1 =-14 147<0.6429 121<0.5 =23 =3 251<0.5 =-11 =11
331<0.5 335<0.5 254<0.4638 303<0.81 =1 =-10 =21 339<0.1146 263<0.5 =17 =-10 =-15 303<0.55 =-19 7<0.594 =8 =-2
364<0.5 311<0.5 74<0.5 305<1.37 =-3 =-17 120<0.5 =14 =-2 57<0.5 125<8.5 =7 =29 132<0.1088 =-9 =2 132<0.09255 140<0.5 55<0.5 =-9 =11 125<12.5 =19 =-7 274<0.5 388<0.1155 =25 =5 =-13
230<0.5 318<0.5 333<0.5 310<0.5712 =2 =18 351<0.3037 =-15 =3 361<0.5 1<0.5 =-16 =-2 368<0.7115 =9 =-17 351<0.2667 236<0.5 57<0.5 =11 =-4 =31 =-8
384<1e-9 329<0.5 58<0.5 144<0.5 =-4 =-21 145<0.5 =9 =-11 61<0.5 262<0.5 =12 =-12 22<0.5 =-17 =13 120<0.5 =25 319<0.5 =-1 =-8
296<0.5 260<0.5 147<0.8 380<0.2085 =-2 =9 125<17.5 =-23 =27 339<0.09732 143<0.5 =11 =-2 334<0.5 =-11 =12 349<0.09618 267<0.5 246<0.5 =26 =-3 125<8.5 =-8 =2 135<0.5 277<0.5 =-15 =-1 =8
35<0.5 7<0.3617 127<21.5 61<0.7 =6 =-6 367<0.2781 =-6 =4 125<6.5 367<0.3566 =-18 =11 123<3.135 =-4 =22 125<18.5 235<0.5 =-22 =-1 =10
279<0.5 280<0.5 125<13.5 138<5.075 =5 =-8 272<0.5 =-8 =14 10<0.5 343<0.5 =-4 =-21 125<9.5 =28 =-3 43<0.5 142<0.5 138<1.609 =16 =0 =-10 =-10
339<0.4685 339<0.2405 260<0.5 225<0.5 =-2 =16 54<0.5 =13 =-3 347<0.5 40<0.5 =-20 =2 =8 319<0.5 =23 =2
304<0.32 280<0.5 124<0.5 129<1.5 =2 =22 258<0.1956 =1 =-9 10<0.5 350<0.1142 =-9 =2 371<0.5 =21 =-3 370<0.2884 258<0.04831 =30 258<0.1412 =-9 =13 2<0.5 =5 =-10
245<0.5 234<2.197 318<0.5 126<1.5 =5 =-4 306<0.5 =-19 =2 370<0.02601 234<3.135 =4 =12 127<14.5 =-17 =3 380<0.1779 234<1.792 =2 9<0.2183 =-19 =-1 127<17.5 =9 =-6
262<0.5 123<3.135 384<1e-9 325<0.5 =1 =-12 2<0.5 =22 =-2 261<0.5 61<0.3333 =25 =-1 358<0.5 =-2 =17 61<0.3333 235<0.5 =-25 =-1 316<0.5 350<0.1811 =21 =-10 276<0.5 =-13 =2
380<0.2085 260<0.5 261<0.5 124<0.5 =-1 =-16 147<0.1667 =9 =-2 147<0.4286 302<0.5 =-13 =9 147<0.9167 =14 =-8 276<0.5 121<0.5 277<0.5 =31 =-4 126<3.5 =9 =-12 378<0.5 39<0.5 =-17 =5 =14
22<0.5 350<0.05782 373<2.303 329<0.5 =-3 =8 370<0.2884 =-20 =7 334<0.5 1<0.5 =8 =-9 373<2.485 =-15 =3 350<0.1142 261<0.5 120<0.5 =8 =-4 102<0.5 =26 =-9 313<0.5 =-14 9<0.1632 =-7 =11
317<0.5 57<0.5 339<0.2164 128<0.3933 =0 =7 339<0.4685 =-17 =5 271<0.5 359<0.5 =-6 =18 140<0.5 =-19 =0 127<16.5 339<0.338 127<14.5 =-1 =-16 140<0.5 =11 =0 123<1.792 127<28.5 =-11 =9 28<0.5 =24 =2
364<0.5 61<0.8571 147<0.8571 14<0.5 =2 =-6 61<0.7368 =-23 =15 147<0.8571 7<0.7271 =-23 =6 4<0.5 =-1 =14 47<0.5 147<0.4286 61<0.4118 =29 =-4 61<0.4118 =-8 =17 349<1e-9 4<0.5 =-11 =11 351<0.7061 =-16 =3
147<0.1667 302<0.5 123<2.944 354<0.5 =-7 =25 308<0.1616 =20 =-4 7<0.3379 31<0.5 =26 =-4 3<0.5 =-9 =14 7<0.3908 45<0.5 144<0.5 =4 =-7 147<0.4583 =-21 =-1 265<0.5 278<0.5 =-16 =6 143<0.5 =17 =-3
39<0.5 257<0.2087 138<5.075 61<0.3 =7 =0 257<0.04473 =-14 =5 276<0.5 44<0.5 =-10 =10 57<0.5 =10 =-9 130<0.5 119<0.5 7<0.6454 =-18 =6 257<0.01863 =1 =14 276<0.5 =-11 44<0.5 =18 =-4
257<0.09375 61<0.5333 234<3.135 325<0.5 =5 =-13 142<0.5 =23 =-4 127<9.5 318<0.5 =22 =-2 370<0.6734 =-8 =14 318<0.5 297<0.5 127<29.5 =-1 =-17 355<0.1236 =-5 =20 372<0.5 367<0.2043 =-21 =3 306<0.5 =-6 =14
318<0.5 45<0.5 126<1.5 7<0.2971 =11 =-3 147<0.8571 =2 =-13 144<0.5 382<0.5 =-15 =7 257<0.1286 =-1 =9 257<0.477 30<0.5 7<0.3617 =-1 =-16 147<0.4583 =18 =-7 =-20
61<0.2222 323<0.5 132<0.2014 277<0.5 =-9 =1 137<0.5 =13 =-4 367<0.04254 132<0.08573 =5 =26 132<0.09255 =-17 =-2 61<0.5333 56<0.5 17<0.5 =12 =-14 51<0.5 =-20 =6 128<0.4175 49<0.5 =-8 =9 308<1e-9 =9 =-11
260<0.5 341<0.03508 351<0.8146 388<0.2183 =-2 =-14 1<0.5 =9 =-8 125<2.5 234<2.398 =9 =-10 349<0.0668 =20 =-4 129<3.5 305<1.37 242<0.5 =12 =1 281<0.5 =3 =-13 125<3.5 =0 =-14
230<0.5 254<0.6634 305<1.37 305<0.61 =-1 =14 350<0.1524 =-18 =11 =22 61<0.375 =33 337<0.5 =-7 =5
225<0.5 123<3.135 258<0.1195 128<0.3448 =-2 =4 123<2.303 =-19 =-3 258<0.006285 51<0.5 =-13 =12 303<0.78 =16 =-8 258<0.02498 136<0.5 323<0.5 =-11 =11 128<0.3448 =20 =-7 33<0.5 145<0.5 =32 =-4 =-6
311<0.5 341<0.1655 375<0.5 254<0.3649 =-3 =12 51<0.5 =-2 =17 51<0.5 306<0.5 =25 =-4 2<0.5 =6 =-9 367<0.3109 253<0.5 306<0.5 =23 =2 =-4 =-8
133<0.07143 296<0.5 334<0.5 365<0.05029 =-1 =12 332<0.5 =10 =-11 321<0.5 251<0.5 =19 =-4 =-6 126<1.5 343<0.5 4<0.5 =9 =-6 3<0.5 =-3 =23 313<0.5 7<0.5627 =-19 =4 349<0.1528 =-10 =7
317<0.5 252<4.5 120<0.5 136<5.5 =-4 =16 252<1.5 =10 =-3 258<0.2575 137<1.5 =-19 =3 125<9.5 =17 =-3 258<0.1956 274<0.5 138<5.075 =15 =-5 =-14 365<0.04354 341<0.01911 =-15 =1 =8
317<0.5 61<0.08333 266<0.5 257<0.8436 =-11 =8 =14 338<0.5 61<0.8571 =6 =-12 24<0.5 =-7 =10 257<0.3359 7<0.3379 257<0.01863 =6 =24 338<0.5 =3 =-16 61<0.05556 =3 =-14
20<0.5 342<0.5 288<0.5 311<0.5 =-1 =11 320<0.5 =15 =-3 132<0.124 7<0.06638 =15 =-5 28<0.5 =-10 =6 380<0.2222 123<3.367 =-22 =2 =12
127<21.5 9<0.0995 9<0.05749 275<0.5 =3 =-10 121<0.5 =-17 =0 351<0.4274 128<0.4448 =-7 =7 243<0.5 =16 =-6 281<0.5 38<0.5 59<0.5 =-18 =1 61<0.05556 =14 =-5 125<7.5 127<24.5 =-13 =-1 125<10.5 =18 =-3
17<0.5 249<0.5 61<0.2222 147<0.3684 =5 =-14 147<0.4583 =-4 =8 14<0.5 252<4.5 =11 =-5 234<2.996 =-20 =3 350<0.08231 =-18 47<0.5 348<0.5 =14 =-6 =-10
364<0.5 257<0.3046 363<0.5 103<0.5 =-2 =9 370<1e-9 =17 =-5 128<0.4714 197<0.5 =-13 =11 257<0.5995 =12 =-8 126<2.5 274<0.5 343<0.5 =16 =4 147<0.2 =10 =-9 370<0.1997 277<0.5 =-15 =7 252<3.5 =20 =-6
364<0.5 363<0.5 341<0.02771 258<0.1019 =-2 =-11 234<2.773 =12 =-5 5<0.5 14<0.5 =21 =0 258<1e-9 =-11 =1 380<0.3165 303<0.55 3<0.5 =15 =3 307<1e-9 =-14 =6 =25
16<0.5 144<0.5 61<0.8148 61<0.08333 =-1 =7 276<0.5 =-13 =7 135<0.5 261<0.5 =0 =-17 134<0.3333 =17 =-5 6<0.5 61<0.15 371<0.5 =14 =-8 351<0.8146 =-22 =-1 61<0.25 251<0.5 =-13 =4 3<0.5 =16 =-7
128<0.3448 144<0.5 125<12.5 16<0.5 =4 =-9 139<0.5 =-9 =18 269<0.5 256<0.5 =-16 =1 125<5.5 =13 =-4 388<0.2183 128<0.6921 249<0.5 =2 =13 373<2.565 =23 =-7 14<0.5 349<0.4949 =-7 =14 128<0.6296 =2 =-17
57<0.5 241<0.5 62<0.5 125<1.5 =-5 =2 61<0.3 =24 =-4 297<0.5 46<0.5 =28 =2 =-6 258<0.1412 252<1.5 125<17.5 =-6 =20 352<0.9046 =-19 =6 234<2.773 234<2.197 =0 =25 7<0.3826 =-13 =5
311<0.5 370<0.8683 247<0.5 254<0.3649 =-3 =16 308<0.009954 =13 =-9 303<0.55 380<0.3165 =-16 =1 303<1.13 =21 =-1 234<2.996 388<0.1586 238<0.5 =29 =1 =-4 =-8
123<2.197 386<0.5 7<0.2971 126<7.5 =-15 =8 261<0.5 =15 =-11 305<0.77 147<0.6429 =23 =-3 =-3 262<0.5 7<0.3379 237<0.5 =2 =21 147<0.1304 =9 =-10 126<1.5 234<2.485 =-11 =20 22<0.5 =-21 =6
138<5.075 351<0.3037 361<0.5 56<0.5 =4 =-8 234<2.197 =-10 =12 361<0.5 388<0.09664 =-9 =9 33<0.5 =-12 =9 308<0.005896 364<0.5 138<5.318 =-16 =2 132<0.1003 =-2 =25 307<0.2876 1<0.5 =-21 =1 =4
373<4.484 133<0.1667 147<0.9167 144<0.5 =2 =-7 53<0.5 =-18 =7 380<0.134 128<0.5066 =-12 =-2 128<0.3697 =-4 =11 373<12.67 303<0.55 144<0.5 =22 =2 =-1 =-8
147<0.2 61<0.3333 385<0.5493 138<5.075 =25 =-5 51<0.5 =8 =-7 138<2.197 354<0.5 =-17 =12 283<0.5 =-4 =35 61<0.08333 342<0.5 128<1e-9 =-17 =-3 6<0.5 =18 =-3 318<0.5 120<0.5 =1 =11 141<0.5 =-12 =7
304<0.32 314<0.5 39<0.5 245<0.5 =0 =-16 234<2.89 =-19 =4 26<0.5 132<0.2825 =13 =-6 121<0.5 =5 =-13 370<0.2884 343<0.5 304<1.36 =28 =3 =-1 147<0.3684 =5 =-14
247<0.5 384<1e-9 265<0.5 327<0.5 =-2 =-15 234<2.565 =-2 =16 370<0.2884 123<2.708 =-7 =5 123<2.944 =23 =1 308<0.009954 385<0.5154 39<0.5 =23 =-6 =-3 123<2.944 =-13 =6
17<0.5 147<0.8 352<0.9046 368<0.4537 =4 =-4 367<0.2781 =-5 =15 355<0.3984 367<0.7093 =-19 =3 3<0.5 =12 =-6 147<0.2 355<1e-9 =8 =-3 35<0.5 147<0.8 =-19 =1 =3
248<0.5 125<10.5 61<0.2222 249<0.5 =-4 =7 61<0.5333 =10 =-10 61<0.5714 126<5.5 =-16 =5 365<0.122 =-4 =11 258<0.3719 365<0.1313 125<13.5 =-20 =2 =7 280<0.5 =10 =-1
254<0.4638 327<0.5 138<5.075 136<0.5 =-1 =5 372<0.5 =-15 =14 31<0.5 127<11.5 =3 =-21 =5 =26
128<0.6921 352<1 83<0.5 267<0.5 =-2 =4 352<0.4437 =-18 =1 127<16.5 257<0.00856 =-7 =6 367<0.3566 =0 =22 352<0.4437 57<0.5 276<0.5 =39 =1 127<16.5 =3 =-7 134<0.5 128<0.7836 =-10 =9 =-14
339<0.4685 249<0.5 312<0.5 125<4.5 =-6 =0 2<0.5 =16 =0 14<0.5 277<0.5 =9 =-8 51<0.5 =-20 =2 58<0.5 =23 =0
126<1.5 14<0.5 32<0.5 140<0.5 =4 =13 313<0.5 =7 =-10 7<0.2436 212<0.5 =-19 =3 313<0.5 =-8 =15 279<0.5 234<1.946 364<0.5 =-15 =1 125<1.5 =-7 =3 313<0.5 126<3.5 =-10 =8 355<0.1236 =0 =27
13<0.5 147<0.8 262<0.5 57<0.5 =3 =-5 321<0.5 =-22 =11 342<0.5 272<0.5 =-15 =10 123<2.565 =0 =10 =23
305<1.37 84<0.5 305<0.61 119<0.5 =-1 =13 279<0.5 =13 =-7 359<0.5 305<0.39 =22 =-3 =-4 350<0.08231 53<0.5 340<0.3379 =-20 =-1 =4 7<0.3379 =13 =-5
141<0.5 233<0.5 305<1.37 16<0.5 =2 =-7 350<0.1811 =-15 =8 305<0.65 279<0.5 =-19 =2 =10 350<0.03834 247<0.5 274<0.5 =25 =-4 =-6 123<2.773 350<0.06988 =1 =-18 129<0.5 =-1 =13
98<0.5 360<0.5 232<0.5 127<9.5 =12 =-1 139<0.5 =-11 =12 2<0.5 =18 =1 121<0.5 127<18.5 =0 =-4 338<0.5 =24 =2
17<0.5 257<0.2087 338<0.5 132<0.2825 =8 =-5 123<3.135 =-4 =12 350<0.2453 320<0.5 =-9 =3 385<0.4395 =-4 =15 212<0.5 335<0.5 385<0.7489 =-19 =0 =-1 257<0.1286 385<0.5301 =-9 =2 =5
360<0.5 367<0.08436 132<0.08573 142<0.5 =0 =-14 129<0.5 =1 =14 145<0.5 147<0.4286 =-8 =5 279<0.5 =-18 =4 134<0.5 =17 =-1
311<0.5 266<0.5 74<0.5 312<0.5 =-3 =6 257<0.1116 =-1 =16 307<1e-9 6<0.5 =18 =-3 =-6 57<0.5 257<0.5995 234<2.996 =21 =-1 =-7 61<0.4483 =-10 =3
249<0.5 127<22.5 388<0.1023 305<0.77 =-1 =-13 388<0.1155 =21 =4 125<18.5 321<0.5 =-13 =6 281<0.5 =-10 =8 125<5.5 127<18.5 125<1.5 =3 =20 127<25.5 =-2 =11 129<3.5 261<0.5 =-17 =-3 260<0.5 =21 =-5
305<0.77 262<0.5 333<0.5 147<0.1667 =10 =3 385<0.5756 =-17 =8 128<0.6921 234<1.792 =0 =-15 147<0.6 =18 =-3 5<0.5 147<0.6818 132<1e-9 =-15 =9 257<1e-9 =-3 =22 132<0.3333 243<0.5 =-22 =-4 =5
126<6.5 74<0.5 133<0.1667 372<0.5 =1 =16 360<0.5 =-7 =15 258<0.03658 142<0.5 =19 =-6 350<0.03834 =-12 =10 38<0.5 267<0.5 258<0.1195 =27 =-6 350<1e-9 =-12 =1 133<0.08333 =-14 =3
288<0.5 252<1.5 120<0.5 249<0.5 =-9 =2 313<0.5 =17 =-1 257<0.404 61<0.08333 =-3 =7 22<0.5 =-17 =3 349<0.2527 208<0.5 252<4.5 =28 =-1 =-3 263<0.5 =2 =-4
339<0.1241 348<0.5 251<0.5 138<5.075 =2 =-11 138<3.611 =-10 =9 14<0.5 138<5.075 =14 =-5 323<0.5 =-12 =6 138<4.317 61<0.7778 142<0.5 =-21 =4 138<2.303 =17 =-3 250<0.5 348<0.5 =14 =-3 =-9
385<0.6412 282<0.5 17<0.5 242<0.5 =4 =-3 370<0.08584 =-17 =4 125<16.5 125<15.5 =-3 =18 305<0.61 =-16 =1 252<3.5 349<0.8222 349<0.1528 =3 =19 373<6.908 =2 =-9 47<0.5 349<0.2129 =-15 =4 =8
260<0.5 245<0.5 225<0.5 352<0.4121 =-2 =4 128<0.2369 =14 =-6 129<3.5 =-19 =7 225<0.5 325<0.5 129<1.5 =15 =1 128<1e-9 =4 =-15 313<0.5 =0 =-14
137<2.5 245<0.5 74<0.5 127<10.5 =12 =0 123<1.946 =-4 =14 7<0.3617 39<0.5 =-19 =4 260<0.5 =-7 =11 351<0.2267 =-21 2<0.5 =-10 389<0.5 =16 =-5
103<0.5 127<29.5 45<0.5 354<0.5 =0 =15 267<0.5 =-17 =14 26<0.5 343<0.5 =-17 =0 44<0.5 =7 =-7 26<0.5 240<0.5 343<0.5 =16 =0 =-7 234<2.303 =-9 =6
372<0.5 126<9.5 327<0.5 84<0.5 =-2 =9 31<0.5 =-15 =4 129<1.5 361<0.5 =28 =-3 =-7 327<0.5 349<0.1828 124<0.5 =5 =24 124<0.5 =9 =-7 =-6
123<3.135 142<0.5 341<0.0151 303<0.48 =0 =-21 305<1.48 =10 =-13 133<0.2222 325<0.5 =-19 =6 61<0.2222 =13 =-8 213<0.5 303<0.78 331<0.5 =12 =-9 380<0.2563 =-14 =11 252<1.5 =-15 =4
58<0.5 137<2.5 120<0.5 312<0.5 =-3 =12 388<0.07188 =9 =-8 141<0.5 269<0.5 =-22 =4 =6 145<0.5 30<0.5 331<0.5 =15 =-9 350<1e-9 =-13 =5 125<2.5 129<0.5 =-4 =12 125<13.5 =-19 =1
380<0.1444 303<0.67 321<0.5 283<0.5 =0 =-9 47<0.5 =13 =-5 305<0.61 246<0.5 =-20 =-1 339<0.1971 =16 =-11 61<0.2222 303<0.52 308<0.1198 =-21 =5 308<0.06851 =11 =-8 274<0.5 127<18.5 =13 =-4 303<0.93 =34 =-3
17<0.5 265<0.5 234<1.609 54<0.5 =19 =-8 367<0.7858 =-2 =9 127<25.5 234<2.565 =1 =22 134<0.1429 =-13 =4 252<3.5 142<0.5 125<15.5 =-21 =1 =2 367<0.2781 =-8 =9`),
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
