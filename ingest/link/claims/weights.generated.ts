/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5132 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	357
AUTHOR lead	131
accuses	-5
answerer denies there	-6
answerer speaks there	24
answers another	-248
answers here	-107
answers what is not told there	-811
any	-2607
around	374
both authenticity	214
both concealment	315
both culprit	118
both demand	790
both deny	-346
both fault	178
both negated	-344
both origin	-758
both outage	409
both payment	-41
both publication	-482
both sale	427
both taking	296
both telling	154
breach general outsider	-107
breach many data outsider	238
breach no data word in denial	66
breach no name	49
breach outsider	210
breach outsider same name	-148
breach same name	472
breach same name around	311
breach specific data	-181
breachy, ALLEGES	261
breachy, ASSERTS	131
breachy, CONFIRMS	-311
breachy, DENIES	-82
breachy, PARTLY_DENIES	-41
breachy, lead	261
breachy, negated	-258
breachy, of AGENCY	75
breachy, of ATTACKER	91
breachy, of AUTHOR	-245
breachy, of MEDIA	49
breachy, of UNNAMED	-451
by AGENCY	48
by AGENCY, not of AGENCY, breachy	-107
by ATTACKER	-526
by AUTHOR	-63
by MEDIA	-458
by PERSON	40
by UNNAMED	-326
claim about credential	46
claim about data	-71
claim about health	-6
claim about identity	-89
claim about machine	-243
claim about money	242
claim about people	-73
claim about ransom	-703
claim at	-600
claim by accept	-96
claim by accord	408
claim by accus	453
claim by acknowledg	-311
claim by add	-303
claim by admitt	-307
claim by agre	-324
claim by alleg	107
claim by are	150
claim by ask	-571
claim by assert	257
claim by back	-83
claim by been	278
claim by believ	-650
claim by boast	375
claim by bore	-44
claim by call	-116
claim by claim	554
claim by conced	-184
claim by confirm	-404
claim by credit	-191
claim by demand	-52
claim by den	-428
claim by deni	-162
claim by describ	-129
claim by dismiss	595
claim by disput	-220
claim by fear	92
claim by find	204
claim by found	-475
claim by ha	-607
claim by had	496
claim by have	-96
claim by inform	-669
claim by insist	-519
claim by is	-221
claim by it	-718
claim by link	-286
claim by maintain	218
claim by not	159
claim by of	622
claim by offer	-292
claim by on	74
claim by out	-619
claim by post	-348
claim by purport	337
claim by put	-196
claim by read	688
claim by reject	322
claim by repli	315
claim by report	463
claim by said	103
claim by say	328
claim by stat	546
claim by state	-380
claim by stress	113
claim by submitt	175
claim by suggest	252
claim by suspect	247
claim by tell	71
claim by that	-80
claim by the	429
claim by thought	-134
claim by to	-164
claim by told	-133
claim by took	-463
claim by understood	-212
claim by wa	-642
claim by would	-101
claim by writ	261
claim by wrot	784
claim exposed	218
claim gives an amount	92
claim is recalled	-191
claim length	176
claim opens its side	-193
claims before it	-27
claims of its side	8
claims there	-20
classes	459
closer claims	-20
closest	111
closest via	317
covered	623
covers the claim	-368
covers the denial	-418
data word shared	-231
data words of the claim	91
data words of the denial	16
days	-50
denial about credential	96
denial about data	255
denial about health	243
denial about identity	-260
denial about machine	20
denial about money	-324
denial about people	-155
denial about ransom	-383
denial at	-479
denial by a	-612
denial by accept	689
denial by accord	-79
denial by add	41
denial by admitt	-616
denial by agre	408
denial by alway	104
denial by answer	-163
denial by argu	-464
denial by assert	141
denial by assur	-250
denial by away	-173
denial by back	324
denial by be	-199
denial by call	-31
denial by claim	244
denial by clarifi	252
denial by conced	47
denial by conclud	45
denial by contend	306
denial by contest	-157
denial by contradict	-163
denial by correct	-210
denial by den	-313
denial by deni	253
denial by depon	35
denial by describ	-141
denial by did	-325
denial by different	-219
denial by disagre	106
denial by dismiss	-10
denial by disown	-31
denial by disput	35
denial by doe	305
denial by establish	240
denial by exonerat	-448
denial by explain	-319
denial by find	-413
denial by found	56
denial by grant	6
denial by guilt	-80
denial by ha	171
denial by had	-139
denial by have	179
denial by inform	174
denial by insist	-286
denial by is	255
denial by issu	-213
denial by known	-203
denial by let	-203
denial by maintain	-460
denial by mov	-281
denial by no	-245
denial by none	-194
denial by not	69
denial by of	-57
denial by on	25
denial by opin	11
denial by out	43
denial by persuad	280
denial by plead	-80
denial by point	-104
denial by react	-183
denial by read	-138
denial by reiterat	-233
denial by reject	88
denial by repli	-426
denial by rul	171
denial by said	90
denial by say	99
denial by scotch	-509
denial by sinc	47
denial by spok	187
denial by stat	-493
denial by state	-213
denial by stor	-219
denial by stress	-664
denial by submitt	-604
denial by suggest	-343
denial by tell	634
denial by testifi	-490
denial by that	-225
denial by to	-153
denial by told	148
denial by wa	-403
denial by went	-195
denial by wish	-210
denial by withdrawn	-121
denial by would	24
denial by writ	153
denial by wrot	887
denial contrasts	-496
denial gives a number	-192
denial is recalled	-185
denial narrows	-46
denial of authenticity	101
denial of concealment	176
denial of culprit	-71
denial of demand	200
denial of fault	-93
denial of harm	484
denial of holding	56
denial of origin	39
denial of outage	14
denial of payment	-304
denial of publication	-86
denial of safety	473
denial of sale	-153
denial of taking	138
denial of telling	44
denial opens with none	-88
denials of the side	-15
denied there	-100
denied there by the same side	870
denies others there	-89
first	-242
further than the closest claim	-363
further than the closest denial	-267
general, breachy	-87
it ALLEGES	628
it ASSERTS	21
it CONFIRMS	-329
it DENIES	-384
it PARTLY_DENIES	104
it authenticity	144
it concealment	639
it culprit	163
it demand	-62
it fault	-104
it harm	62
it origin	112
it outage	-144
it payment	130
it publication	21
it sale	-261
it taking	-79
it telling	-172
its denials there	190
its sentence names the answerer	176
its speaker denies	-290
its speaker speaks here	56
kind breach>breach	-98
kind breach>else	-34
kind breach>fault	146
kind breach>ransom	217
kind breach>telling	-205
kind else>breach	110
kind else>else	368
kind else>fault	-377
kind else>ransom	81
kind else>telling	-139
kind ransom>breach	158
kind ransom>else	145
kind ransom>ransom	-75
kind ransom>telling	-310
kind telling>breach	230
kind telling>else	111
kind telling>fault	201
kind telling>ransom	-322
kind telling>telling	-158
later than 100 days	-64
lead	-15
likely answers here	-129
likely denied there	43
likely denied there by anybody	-551
many data words	-95
more over its own denial	555
more over what it answers	31
mutually closest	-142
names	114
names its speaker	713
names the answerer	465
negated	104
no predicate	171
no words	-226
of AGENCY	-148
of ATTACKER	544
of AUTHOR	-651
of MEDIA	169
of PERSON	176
of UNNAMED	507
only denial authenticity	71
only denial culprit	-138
only denial demand	-567
only denial fault	-202
only denial harm	-112
only denial origin	249
only denial outage	-396
only denial payment	-311
only denial publication	47
only denial sale	-462
only denial taking	30
only denial telling	-15
other number	51
other predicate	-99
over another's denial	127
over its own denial	527
over what it answers	1258
partly	81
points	-215
points at a rumour	204
points at media	441
ransom both, outsider	264
rare word	-176
rare word around	353
rare words	-286
rare words around	727
rarest word	623
rarity of words	-64
safe, breachy	471
safe, taking	270
said again here	328
same data	-231
same day	53
same name	405
same name around	134
same number	1521
same object	101
same predicate and object	21
says safe	71
says untrue	133
sentence words	-351
share of its denials there	114
share of the claims	892
share of the denials	481
share over its own denial	343
share over what it answers	1154
short	-28
specific data shared	954
telling words	-24
two rare words	-114
two words	786
undated	149
unreal	-179
untrue, breachy	-63
untrue, taking	234
via	1436
via breach, breachy	19
via breach, breachy, outsider	-405
via number	346
via same speaker	681
weightiest	400
within 14 days	116
words	-899
words of these two alone	-324`),
  forest: parseForest(`-2.507
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
348<0.09626 31<0.5 124<5.5 137<1.609 =13 =-14 97<0.5 =-20 =23 124<16.5 137<1.946 =76 =4 =-10 14<0.5 371<2.639 124<9.5 =81 =10 122<3.367 =157 =3 318<0.5 124<18.5 =-18 =10 124<7.5 =38 =-4
131<1e-9 28<0.5 357<0.5 4<0.5 =-25 =-13 14<0.5 =24 =-7 61<0.1515 339<1e-9 =68 =-10 246<0.5 =-11 =23 14<0.5 371<3.561 61<0.6552 =52 =7 =129 368<0.676 365<0.2781 =-21 =-3 =27
348<0.1532 31<0.5 339<0.1706 3<0.5 =-20 =-3 276<0.5 =56 =8 136<0.5 251<4.5 =26 =-9 29<0.5 =15 =74 16<0.5 128<2.5 141<0.5 =90 =9 120<0.5 =-11 =17 260<0.5 123<0.5 =5 =-19 =8
131<1e-9 278<0.5 4<0.5 308<0.1112 =-24 =21 41<0.5 =-12 =28 300<0.5 41<0.5 =-6 =25 299<0.5 =53 =-3 350<0.8146 300<0.5 278<0.5 =6 =39 279<0.5 =53 =3 363<0.556 285<0.5 =92 =2 4<0.5 =-11 =35
350<0.2267 25<0.5 278<0.5 378<0.344 =-14 =38 61<0.6552 =28 =-5 61<0.3 =62 61<0.6552 =-12 =1 124<5.5 1<0.5 261<0.5 =74 =-8 133<0.5 =22 =-9 350<0.7548 347<0.1828 =-4 =20 347<0.8222 =51 =-3
131<1e-9 30<0.5 262<0.5 137<1.099 =1 =-22 339<0.01795 =-28 =5 137<1.099 40<0.5 =54 =5 46<0.5 =11 =-7 262<0.5 373<0.5 128<2.5 =28 =-6 1<0.5 =79 =7 339<0.06295 318<0.5 =-21 =2 385<0.5 =37 =-7
348<0.05788 28<0.5 262<0.5 3<0.5 =-18 =0 130<0.5 =-25 =9 127<0.1178 353<0.3984 =-9 =12 383<0.604 =49 =-5 353<0.3984 28<0.5 262<0.5 =6 =-20 348<0.08235 =4 =53 262<0.5 16<0.5 =70 =-3 248<0.5 =13 =-13
9<1e-9 262<0.5 353<0.3984 253<0.3 =-11 =43 317<0.5 =4 =38 122<3.219 127<0.6921 =-27 =7 128<0.5 =21 =-7 353<0.1241 303<0.86 262<0.5 =6 =-18 348<0.03121 =-7 =59 348<0.02306 133<0.1429 =18 =-8 9<0.08682 =28 =63
365<0.02477 368<0.8773 315<0.5 29<0.5 =-14 =25 139<0.5 =6 =37 378<0.1844 =-1 299<0.5 =79 =6 316<0.5 279<0.5 299<0.5 =56 =9 349<0.5976 =-5 =43 339<0.09728 347<0.05254 =9 =-19 =22
61<0.3 259<0.5 315<0.5 3<0.5 =-15 =10 337<0.1213 =61 =10 312<0.5 368<1e-9 =78 =16 61<0.1515 =7 =-8 368<0.676 308<0.567 259<0.5 =-15 =4 270<0.5 =36 =-2 316<0.5 =45 =-2
363<1e-9 368<0.8773 61<0.1515 28<0.5 =-3 =38 280<0.5 =-21 =-9 337<0.2994 =68 =4 262<0.5 363<0.1645 28<0.5 =9 =46 306<0.006115 =63 =-3 286<0.5 309<0.5 =-19 =10 =12
348<0.02306 368<0.8773 310<0.5 25<0.5 =-13 =31 39<0.5 =35 =-11 124<0.5 =12 =67 353<0.3984 120<0.5 339<0.06295 =-14 =15 124<2.5 =35 =4 120<0.5 365<0.5002 =9 =40 261<0.5 =61 =-8
9<1e-9 139<0.5 280<0.5 367<0.9276 =-22 =18 124<5.5 =6 =-14 241<0.5 126<23.5 =5 =-19 61<0.3 =59 =-2 124<5.5 1<0.5 126<21.5 =40 =17 142<0.5 =18 =-10 363<0.144 34<0.5 =-13 =12 280<0.5 =-6 =38
131<1e-9 38<0.5 4<0.5 308<0.3553 =-24 =9 14<0.5 =-1 =-22 137<1e-9 233<2.303 =7 =43 233<2.398 =5 =-21 315<0.5 16<0.5 357<0.5 =11 =41 137<5.318 =-14 =22 14<0.5 137<5.075 =58 =11 =-6
365<0.3109 259<0.5 25<0.5 260<0.5 =-21 =-5 61<0.3 =37 =-6 61<0.2571 7<0.3676 =48 =-5 353<0.1241 =-8 =16 14<0.5 363<0.0885 61<0.6111 =20 =-15 261<0.5 =50 =1 353<0.3984 378<0.1133 =-21 =3 61<0.6552 =33 =-9
124<3.5 28<0.5 365<1e-9 135<5.5 =-4 =39 281<0.5 =25 =0 7<0.3828 35<0.5 =47 =-9 3<0.5 =-17 =18 365<0.06254 278<0.5 43<0.5 =-14 =22 318<0.5 =24 =-13 383<0.6983 257<0.006285 =17 =-5 27<0.5 =-14 =14
316<0.5 279<0.5 133<0.1429 337<0.1757 =15 =-13 9<0.03686 =-8 =43 378<0.3073 9<0.07713 =-16 =11 233<2.89 =51 =-2 31<0.5 256<0.09375 256<1e-9 =-19 =6 378<0.2908 =-28 =3 256<0.06064 =37 233<2.565 =2 =-10
131<1e-9 300<0.5 280<0.5 364<0.2083 =-22 =6 279<0.5 =7 =-17 146<0.3684 337<0.1213 =38 =-14 248<0.5 =-14 =21 262<0.5 131<0.2212 135<1.5 =6 =23 16<0.5 =35 =-4 312<0.5 211<0.5 =-16 =11 131<0.2818 =27 =-11
373<0.5 119<0.5 315<0.5 356<0.5 =-11 =25 146<0.5294 =23 =-2 279<0.5 146<0.4286 =26 =4 40<0.5 =-12 =8 386<0.7054 386<0.1023 =-1 32<0.5 =43 =8 387<0.5 =13 =-17
357<0.5 353<0.3984 338<0.2246 345<0.5 =-14 =9 =35 386<0.1023 122<2.303 =-9 =9 122<2.485 =14 =40 39<0.5 256<0.179 250<0.5 =45 =3 4<0.5 =24 =-10 135<0.5 57<0.5 =12 =-6 =-13
124<5.5 31<0.5 348<0.008783 279<0.5 =7 =-13 120<0.5 =4 =28 276<0.5 74<0.5 =43 =6 =5 348<0.2832 118<0.5 344<0.5 =-12 =20 257<0.05868 =-3 =35 124<7.5 =-15 133<0.5 =34 =-1
368<0.676 280<0.5 139<0.5 133<0.1429 =-21 =-1 294<0.5 =-4 =40 9<0.1346 262<0.5 =6 =-17 137<3.178 =31 =-8 146<0.6818 305<0.1353 27<0.5 =56 =17 =0 137<5.094 =-15 =11
259<0.5 339<0.09728 135<5.5 350<0.2755 =-10 =6 256<0.6061 =43 =-7 135<6.5 1<0.5 =48 =1 =-5 124<3.5 7<0.4283 250<0.5 =43 =0 317<0.5 =3 =-10 133<0.1429 306<0.01039 =4 =-14 312<0.5 =34 =-3
14<0.5 353<0.1241 277<0.5 248<0.5 =-11 =6 146<0.6 =34 =-1 314<0.5 318<0.5 =26 =7 266<0.5 =-9 =26 125<7.5 148<0.5 122<3.367 =-21 =6 =18 350<0.1611 126<22.5 =5 =-10 =35
31<0.5 353<0.3984 339<0.09728 338<0.2463 =-14 =32 126<14.5 =-9 =32 348<0.05788 119<0.5 =-4 =14 128<2.5 =22 =-8 126<15.5 47<0.5 =3 =49 233<2.485 47<0.5 =17 =-6 256<0.3361 =34 =5
259<0.5 135<5.5 316<0.5 350<0.4437 =-4 =19 130<0.5 =-20 =10 146<0.6429 268<0.5 =50 =-7 233<2.708 =-9 =6 337<0.1757 113<0.5 39<0.5 =34 =-8 347<0.01258 =-14 =9 146<0.75 337<0.4787 =-21 =12 301<0.42 =20 =-5
124<5.5 246<0.5 348<0.05788 127<0.3697 =-3 =20 306<0.08158 =24 =-15 306<0.01039 142<0.5 =15 =62 =-6 348<0.2832 127<0.4448 339<0.09728 =-14 =16 136<0.5 =-7 =21 383<0.5756 365<0.2043 =11 =-13 371<12.67 =29 =-9
31<0.5 315<0.5 294<0.5 33<0.5 =-7 =14 139<0.5 =-5 =37 363<1e-9 4<0.5 =-13 =16 57<0.5 =33 =6 36<0.5 257<0.3725 231<0.5 =30 =1 =-1 336<0.5 =-7 =1
124<5.5 146<0.4286 315<0.5 259<0.5 =8 =42 337<0.2136 =62 =8 233<3.135 366<0.2669 =-13 =11 127<1e-9 =-2 =31 366<0.5024 124<10.5 146<0.6429 =4 =-21 146<0.6 =-20 =-2 146<0.2692 233<2.89 =-14 =6 345<0.5 =23 =-4
259<0.5 378<0.2908 4<0.5 135<5.5 =-15 =12 34<0.5 =-3 =11 101<0.5 114<0.5 =34 =-3 =-4 355<0.5 367<0.5057 128<1.5 =3 =-13 =28 128<3.5 232<0.5 =34 =-4 28<0.5 =-10 =-1
124<9.5 16<0.5 3<0.5 350<0.4794 =-5 =18 233<2.485 =6 =23 233<3.135 257<0.1019 =-23 =-1 282<0.5 =17 =-6 317<0.5 125<4.5 315<0.5 =-16 =1 135<0.5 =-7 =22 251<1.5 301<0.5 =29 =-5 233<2.197 =9 =-12
61<0.2571 146<0.3333 137<1.609 303<0.36 =38 =-8 146<0.2 =16 =-15 28<0.5 233<3.135 =-12 =13 126<21.5 =19 =-10 357<0.5 146<0.4545 61<0.5333 =0 =-21 266<0.5 =-5 =22 371<2.89 257<0.4549 =25 =-9 233<2.485 =-13 =6
316<0.5 131<1e-9 61<0.5333 327<0.5 =0 =20 348<0.02306 =-12 =15 378<0.344 373<0.5 =8 =26 51<0.5 =48 =6 378<0.2908 38<0.5 233<3.367 =-20 =5 259<0.5 =-4 =20 233<2.197 =-2 =31
262<0.5 346<0.5 353<0.3984 339<0.06295 =-9 =19 261<0.5 =11 =-16 261<0.5 319<0.5 =25 =2 9<0.1058 =5 =-15 339<0.01795 375<0.5 9<0.07713 =-23 =-10 311<0.5 =10 =-3 311<0.5 136<0.5 =20 =-4 339<0.02168 =4 =-10
61<0.3333 28<0.5 3<0.5 339<0.09728 =-13 =14 235<0.5 =4 =25 301<1e-9 257<0.1433 =23 =6 135<1.5 =-14 =12 339<0.09728 133<0.125 4<0.5 =-19 =-8 122<2.944 =7 =-10 122<1.946 =-1 =29
259<0.5 260<0.5 309<0.5 148<0.5 =-17 =14 124<5.5 =-6 =23 135<0.5 124<9.5 =2 =-15 279<0.5 =11 =-6 357<0.5 7<0.06324 135<1.5 =5 =38 135<0.5 =5 =-17 =37
259<0.5 339<0.09728 34<0.5 336<0.5 =-5 =-15 124<13.5 =11 =-16 34<0.5 125<3.5 =35 =0 339<0.1706 =-4 =13 303<1.32 124<2.5 32<0.5 =36 =0 332<0.5 =13 =-13 339<1e-9 211<0.5 =8 =-3 =-18
127<1e-9 366<0.8568 61<0.5333 251<3.5 =-7 =7 119<0.5 =-19 =-1 125<1.5 262<0.5 =9 =-7 =28 262<0.5 377<0.5 280<0.5 =-2 =12 127<0.4714 =37 =1 125<7.5 101<0.5 =-16 =1 127<0.4175 =-9 =25
353<0.3984 368<0.676 253<0.3 0<0.5 =-12 =7 =34 303<1.55 7<0.5163 =38 =11 119<0.5 =5 =-12 119<0.5 224<0.5 349<0.4274 =-2 =13 125<7.5 =25 =-7 125<1.5 44<0.5 =34 =-2 361<0.5 =3 =33
259<0.5 315<0.5 135<0.5 348<0.02306 =-15 =-4 235<0.5 =-2 =16 306<1e-9 93<0.5 =20 =-6 135<3.5 =-12 =17 363<0.09518 300<0.5 123<0.5 =24 =-5 337<0.2651 =21 =-9 319<0.5 348<0.04805 =0 =38 =-1
127<0.1489 9<0.08682 130<0.5 229<0.5 =-10 =24 51<0.5 =30 =-10 366<0.7946 377<0.5 =-4 =23 124<3.5 =-2 =25 14<0.5 74<0.5 124<11.5 =11 =-4 380<0.5 =30 =-1 10<0.5 125<7.5 =-15 =12 280<0.5 =-7 =28
368<0.676 301<0.42 127<0.1489 350<0.4437 =-7 =10 16<0.5 =12 =-15 146<0.2 249<0.5 =5 =-16 126<14.5 =5 =-22 38<0.5 146<0.75 126<14.5 =5 =40 =-4 146<0.4545 276<0.5 =16 =-7 =-16
259<0.5 315<0.5 339<0.06295 353<0.3984 =-15 =0 38<0.5 =23 =-7 7<0.3676 239<0.5 =18 =-13 365<1e-9 =-13 =10 303<1.32 125<3.5 7<0.2808 =16 =-11 341<0.5 =40 =2 302<1e-9 362<0.5 =-13 =2 =5
262<0.5 353<0.3984 378<0.1635 253<0.3677 =-9 =26 368<0.1621 =-7 =20 261<0.5 61<0.8571 =12 =-10 142<0.5 =-19 =7 368<0.2028 353<0.3984 =-24 350<0.8146 =-13 =11 281<0.5 378<0.1941 =-6 =31 =-9
368<0.676 316<0.5 348<0.2832 61<0.5333 =5 =-10 261<0.5 =25 =-13 61<0.2571 327<0.5 =-8 =17 368<0.4102 =-22 =16 276<0.5 61<0.08333 130<0.5 =-8 =20 125<4.5 =47 =7 7<0.3487 =15 6<1.5 =-16 =-2
278<0.5 279<0.5 262<0.5 357<0.5 =1 =21 286<0.5 =-21 =4 122<2.996 349<0.8146 =-16 =8 3<0.5 =-14 =15 125<3.5 131<0.1432 376<0.5 =-8 =13 122<2.197 =1 =27 256<0.3065 276<0.5 =48 =-1 =-7
246<0.5 350<0.8146 30<0.5 3<0.5 =-10 =0 340<0.5 =23 =2 211<0.5 102<0.5 =5 =30 =28 306<0.01039 241<0.5 135<2.5 =18 =-2 =50 125<1.5 27<0.5 =7 =-5 =-9
131<1e-9 139<0.5 4<0.5 317<0.5 =-20 =7 344<0.5 =-6 =22 127<0.1489 362<0.5 =-12 =13 339<0.005834 =25 =-3 339<0.09728 7<0.4283 120<0.5 =2 =13 127<0.3231 =-17 =5 1<0.5 304<0.5 =33 =9 385<0.5 =-8 =7
41<0.5 317<0.5 137<3.178 61<0.3333 =4 =-5 350<0.4437 =-15 =4 303<1.21 53<0.5 =22 =-1 137<5.094 =-7 =9 122<2.303 61<0.1176 =9 327<0.5 =-15 =6 61<0.8148 122<2.996 =27 =4 =-6
339<0.06295 339<1e-9 14<0.5 127<0.3448 =1 =16 349<0.4794 =-17 =10 146<0.1304 339<0.01973 =-11 =25 366<0.7557 =-20 =9 146<0.6818 135<6.5 128<3.5 =27 =-1 =-1 146<0.75 =2 =-8
378<0.2681 22<0.5 246<0.5 342<0.5 =-5 =14 124<8.5 =30 =-9 139<0.5 26<0.5 =-9 =9 325<0.5 =34 =-8 126<17.5 124<9.5 211<0.5 =39 =0 =-5 124<2.5 378<0.344 =-2 =21 378<0.2908 =11 =-15
361<0.5 310<0.5 9<0.09359 327<0.5 =-7 =6 7<0.3828 =10 =-12 122<2.773 257<0.0715 =37 =-7 125<2.5 =-5 =13 306<0.01039 256<0.1536 101<0.5 =37 =4 =-1 61<0.5714 =-10 =2
74<0.5 256<0.3065 124<9.5 17<0.5 =8 =-20 363<0.144 =-10 =9 346<0.5 360<0.5 =-16 =8 353<0.3984 =-1 =22 137<1.099 231<0.5 250<0.5 =33 =4 =-4 363<1e-9 123<0.5 =12 =-13 =20
253<0.3677 137<5.075 127<0.1489 129<0.5 =-6 =10 269<0.5 =4 =28 382<1e-9 140<0.5 =-18 =9 =13 =33
146<0.1304 16<0.5 146<1e-9 366<0.4537 =30 =1 369<0.5 =14 =-2 127<0.4714 =-15 346<0.5 =18 =-4 127<0.1489 366<0.8568 246<0.5 =-10 =17 386<0.1256 =0 =20 16<0.5 139<0.5 =3 =11 386<0.1746 =-15 =5
256<0.07625 233<3.135 146<0.8 244<0.5 =8 =-16 347<0.1528 =-15 =8 17<0.5 244<0.5 =29 =-1 146<0.3 =-7 =5 316<0.5 347<0.2847 339<0.09728 =-4 =20 146<0.3333 =-6 =29 256<0.09375 146<0.5 =-6 =14 386<0.1464 =-24 =3
339<0.03623 343<0.5 4<0.5 370<0.5 =-12 =17 74<0.5 =-1 =21 306<0.006115 38<0.5 =32 =1 =-6 124<1.5 385<0.5 34<0.5 =-17 =5 34<0.5 =20 =-6 339<0.06295 339<0.04614 =11 =-11 124<15.5 =35 =-5
61<0.4483 146<0.4545 353<0.3984 61<0.05556 =15 =-2 270<0.5 =22 =-8 139<0.5 61<0.4091 =-14 =12 233<3.135 =-1 =29 146<0.5 126<14.5 139<0.5 =-10 =20 9<0.2971 =-19 =9 353<0.3984 303<0.86 =-9 =8 279<0.5 =31 =4
339<0.1706 14<0.5 119<0.5 135<5.5 =-3 =23 32<0.5 =16 =-8 309<0.5 258<0.5 =-14 =3 257<0.01235 =26 =-6 301<0.47 =-10 7<0.2808 =39 54<0.5 =-2 =18
339<0.03623 7<0.3828 256<0.179 39<0.5 =6 =-12 9<0.1857 =-10 =19 365<0.5627 305<0.3527 =-22 =6 =7 378<0.2054 146<0.2 256<0.06064 =25 =-3 300<0.5 =4 =-16 303<2.28 146<0.6818 =29 =-2 =-8
233<3.135 122<2.89 316<0.5 74<0.5 =-4 =10 212<0.5 =-19 =6 248<0.5 140<0.5 =-2 =23 16<0.5 =20 =-12 306<0.01039 257<1e-9 49<0.5 =27 =-9 248<0.5 =-4 =13 308<1e-9 301<1.02 =-17 =4 =15
7<0.4283 143<0.5 120<0.5 249<0.5 =-2 =11 316<0.5 =13 =-2 340<0.5 240<0.5 =-14 =12 316<0.5 =12 =-7 308<0.1112 338<0.1731 305<0.3527 =-19 =10 =17 =27
131<0.2012 146<0.6818 61<0.6552 3<0.5 =-3 =7 146<0.6 =-18 =15 61<0.6111 322<0.5 =-21 =14 320<0.5 =-10 =25 61<0.4483 146<0.6429 133<0.5 =25 =0 346<0.5 =-18 =6 146<0.6818 320<0.5 =6 =-12 372<0.5 =21 =-6
350<0.8146 139<0.5 280<0.5 348<0.1814 =-12 =11 261<0.5 =1 =-14 327<0.5 231<0.5 =6 =-14 132<1e-9 =35 =-3 387<1.5 270<0.5 336<0.5 =25 =5 146<0.5 =-9 =5 348<0.6112 =5 =-13
58<0.5 386<0.1023 368<0.676 248<0.5 =-6 =4 276<0.5 =21 =-9 366<0.7557 332<0.5 =4 =-18 350<0.9046 =25 =4 303<1.46 132<0.3333 257<0.4549 =17 =-9 371<6.908 =-14 =2 386<0.07188 135<1.5 =-2 =-20 =2
119<0.5 135<5.5 131<0.1167 251<1.5 =-12 =-1 355<0.5 =10 =-3 131<0.1082 268<0.5 =29 =-4 =-5 57<0.5 124<1.5 348<0.1814 =-2 =18 279<0.5 =21 =-1 317<0.5 125<1.5 =2 =-14 =16
279<0.5 316<0.5 363<0.3018 61<0.5714 =10 =0 =27 248<0.5 356<0.5 =-13 =11 61<0.2571 =15 =-10 341<0.5 375<0.5 130<0.5 =-4 =15 =25 363<0.05619 61<0.05556 =-2 =-24 355<0.5 =15 =-10
124<9.5 337<0.1072 126<17.5 270<0.5 =14 =-1 251<1.5 =-6 =5 348<0.03121 167<0.5 =-18 =14 303<1.21 =-13 =15 363<0.1645 368<0.8773 310<0.5 =-12 =4 =17 233<2.89 348<0.09626 =-4 =14 348<0.6112 =-10 =4
61<0.5333 57<0.5 353<0.3984 346<0.5 =-2 =12 61<0.05556 =5 =14 33<0.5 371<2.485 =-14 =6 53<0.5 =25 =-3 382<1e-9 61<0.8571 301<0.78 =-2 =-17 363<0.1313 =-20 =5 303<0.6 =25 =0
256<0.07625 146<0.6 61<0.5 362<0.5 =11 =30 122<3.135 =-15 =12 61<0.5333 122<3.135 =-19 =-1 306<1e-9 =17 =-14 9<0.1857 246<0.5 248<0.5 =-10 =1 61<0.4483 =27 =-8 249<0.5 9<0.2971 =-3 =9 =24
368<0.676 39<0.5 119<0.5 74<0.5 =-4 =18 368<0.07536 =11 =-10 233<2.996 125<8.5 =-21 =11 133<0.1 =-6 =20 303<1.55 251<2.5 42<0.5 =30 =2 125<1.5 =-7 =10 257<0.05868 =-16 =4
367<1e-9 370<0.5 308<0.1112 316<0.5 =-1 =-11 279<0.5 =22 =-9 366<0.2669 =34 386<0.1464 =-11 =16 322<0.5 143<0.5 251<1.5 =2 =33 =1 =-4
316<0.5 279<0.5 124<12.5 16<0.5 =12 =-10 363<0.122 =-8 =18 278<0.5 349<0.5976 =-12 =8 126<29.5 =19 =-8 256<0.09375 140<0.5 126<16.5 =6 =-11 233<2.708 =-2 =45 23<0.5 173<0.5 =-26 =4 3<0.5 =-7 =11
362<0.5 358<0.5 137<2.944 49<0.5 =1 =-11 131<0.1167 =-15 =-2 =22 139<0.5 346<0.5 368<0.8773 =-5 =24 129<0.5 =24 =1 347<0.05254 137<1.099 =25 =-3 131<0.1561 =-12 =7
22<0.5 348<0.05788 140<0.5 246<0.5 =-6 =14 316<0.5 =0 =29 316<0.5 294<0.5 =10 =-10 31<0.5 =-16 =14 42<0.5 46<0.5 349<0.5976 =1 =21 348<0.07034 =31 =-6 128<0.5 348<0.4321 =14 =-5 =-14
13<0.5 14<0.5 348<0.2832 4<0.5 =-4 =3 32<0.5 =15 =-13 378<0.344 123<0.5 =2 =-17 123<0.5 =3 =24 =28
146<0.8 378<0.2681 316<0.5 10<0.5 =3 =27 1<0.5 =-14 =6 301<0.47 142<0.5 =-12 =8 51<0.5 =30 =0 363<0.144 236<0.5 187<0.5 =-20 =5 311<0.5 =-4 =12 369<0.5 353<1e-9 =-9 =1 =18
364<0.2083 382<1e-9 259<0.5 327<0.5 =-4 =10 327<0.5 =12 =-6 259<0.5 335<0.5 =36 =1 7<0.4028 =-7 =2 273<0.5 122<1.609 =-3 =29 =1
259<0.5 248<0.5 309<0.5 361<0.5 =-7 =16 256<0.02843 =24 =1 348<0.004994 256<0.02843 =27 =7 102<0.5 =-7 =15 122<2.89 127<0.5066 377<0.5 =-4 =17 256<0.2732 =24 =1 59<0.5 242<0.5 =39 =-8 256<0.2457 =-2 =23
22<0.5 13<0.5 146<0.1667 14<0.5 =9 =-8 140<0.5 =-5 =9 =27 42<0.5 279<0.5 365<0.08436 =30 =1 146<0.3333 =15 =-10 26<0.5 321<0.5 =-16 =2 6<0.5 =14 =-7
256<0.09375 45<0.5 101<0.5 279<0.5 =9 =0 245<0.5 =-8 =20 9<0.03686 135<2.5 =-19 =-2 =6 316<0.5 279<0.5 336<0.5 =11 =-2 301<0.58 =-13 =9 333<0.5 135<6.5 =-22 =5 260<0.5 =11 =-8
370<0.5 362<0.5 102<0.5 137<5.075 =-2 =-14 26<0.5 =16 =-9 131<0.09246 332<0.5 =-3 =18 39<0.5 =17 =-10 349<0.3243 125<1.5 39<0.5 =34 =0 349<0.242 =13 =-8 260<0.5 39<0.5 =-13 =3 347<0.1828 =-4 =16
308<0.1112 7<0.3828 339<0.0144 329<0.5 =1 =-21 233<2.773 =23 =-4 305<0.3527 364<0.2917 =-18 =9 332<0.5 =28 =-6 387<0.5 128<3.5 230<0.5 =24 =-2 =-4 =-6
119<0.5 256<0.2088 137<5.075 261<0.5 =4 =-15 74<0.5 =-17 =5 9<0.1857 260<0.5 =-22 =-9 9<0.2183 =12 =1 251<4.5 337<0.1329 279<0.5 =16 =-1 348<0.05788 =-14 =8 74<0.5 335<0.5 =-17 =1 =6
278<0.5 135<0.5 27<0.5 315<0.5 =-4 =13 83<0.5 =-15 =13 7<0.4174 339<0.03623 =4 =20 357<0.5 =-15 =17 251<4.5 135<1.5 128<2.5 =22 =-5 251<2.5 =-9 =14 339<0.01329 383<0.6314 =-16 =1 =17
362<0.5 137<5.075 315<0.5 378<0.177 =-3 =11 61<0.375 =14 =-1 139<0.5 354<0.5 =-19 =6 368<1e-9 =12 =-11 320<0.5 368<0.04489 139<0.5 =7 =45 378<0.2332 =-6 =27 61<0.3 279<0.5 =17 =-6 311<0.5 =-14 =4
58<0.5 224<0.5 317<0.5 368<0.676 =-4 =13 3<0.5 =20 =4 317<0.5 3<0.5 =-7 =18 =-12 362<0.5 144<0.5 139<0.5 =1 =19 3<0.5 =2 =-12 9<1e-9 224<0.5 =27 =-4 368<1e-9 =8 =-6
259<0.5 224<0.5 74<0.5 140<0.5 =-6 =13 146<0.4286 =21 =-6 32<0.5 350<0.4437 =20 =-1 146<0.6 =2 =-11 337<0.1757 128<3.5 224<0.5 =19 =-7 58<0.5 =-12 =2 127<0.4175 146<0.75 =-18 =7 337<0.323 =-1 =16
306<1e-9 329<0.5 261<0.5 120<0.5 =1 =8 224<0.5 =-14 =15 39<0.5 =-17 =5 311<0.5 378<1e-9 287<0.5 =-15 =7 303<0.82 =16 =-9 357<0.5 277<0.5 =-17 =9 306<0.1241 =10 =-7
256<0.2732 257<0.1019 233<3.135 382<0.3406 =1 =27 327<0.5 =7 =27 122<2.89 65<0.5 =-16 =9 137<1.099 =14 =-11 317<0.5 360<0.5 196<0.5 =-15 =7 256<0.6061 =18 =-9 136<1.5 256<0.8478 =6 =28 =-2
378<0.3862 30<0.5 352<0.5 58<0.5 =-3 =6 123<0.5 =32 =0 59<0.5 14<0.5 =23 =-8 1<0.5 =-11 =9 365<1e-9 =28 =4
310<0.5 253<0.4288 233<2.996 259<0.5 =-5 =5 61<0.375 =12 =-4 =24 257<0.04865 131<0.2818 128<3.5 =25 =-6 =-4 332<0.5 61<1e-9 =-6 =10 =-13
316<0.5 127<0.5416 34<0.5 222<0.5 =-3 =22 127<0.2369 =12 =1 34<0.5 306<1e-9 =20 =-5 127<0.7836 =-10 =7 0<0.5 140<0.5 308<1e-9 =-20 =6 61<0.1515 =23 =-8 7<0.2808 61<0.7368 =25 =-10 124<14.5 =-13 =4
315<0.5 39<0.5 294<0.5 266<0.5 =-3 =7 383<0.3851 =25 =-7 383<0.5628 312<0.5 =-23 =1 275<0.5 =-9 =12 251<3.5 22<0.5 366<0.5024 =-7 =13 233<2.773 =4 =25 301<0.86 233<3.135 =29 =3 306<0.05149 =-7 =1
339<0.1706 135<5.5 338<0.2246 240<0.5 =-3 =18 303<1.46 =27 =-1 300<0.5 135<6.5 =-9 =10 339<0.04614 =25 =1 255<0.5 304<0.5 306<1e-9 =31 =0 =2 =-5
122<2.197 350<0.9046 127<0.6921 124<3.5 =-2 =-15 350<0.4437 =14 =-7 316<0.5 =17 =-4 316<0.5 127<0.5416 350<0.8146 =1 =14 360<0.5 =23 =2 136<1.5 122<2.303 =8 =-11 136<2.5 =20 =-8
378<0.3862 139<0.5 133<0.1429 353<0.3984 =-11 =0 383<0.4395 =-13 =9 133<0.08333 141<0.5 =12 =-17 335<0.5 =-7 =10 254<0.5 9<1e-9 =29 =2 =0
316<0.5 127<0.6921 119<0.5 74<0.5 =-2 =18 61<0.7368 =5 =26 129<0.5 369<0.5 =42 =0 359<0.5 =10 =-11 259<0.5 359<0.5 361<0.5 =-18 =8 366<0.4537 =9 =-17 7<0.06324 1<0.5 =0 =24 369<0.5 =-13 =2
124<10.5 146<0.6429 57<0.5 124<0.5 =-2 =12 259<0.5 =-8 =12 246<0.5 348<0.1532 =-15 =4 =13 146<0.4545 44<0.5 387<0.5 =-22 =2 251<4.5 =9 =-10 266<0.5 259<0.5 =-4 =13 146<0.6429 =5 =35
122<2.197 350<0.9046 264<0.5 126<14.5 =5 =-15 146<0.6 =19 =-7 133<0.5 386<0.265 =3 =21 =-3 309<0.5 82<0.5 316<0.5 =4 =-3 146<0.2414 =1 =-18 371<2.398 122<2.303 =-5 =35 =-8
124<10.5 146<0.6429 146<0.2 124<9.5 =20 =-14 17<0.5 =6 =-18 139<0.5 332<0.5 =-21 =6 236<0.5 =-4 =28 146<0.6429 125<6.5 339<0.01552 =-19 =-1 124<13.5 =20 =-8 339<0.004942 124<12.5 =0 =27 124<13.5 =3 =-12
58<0.5 118<0.5 365<0.5002 327<0.5 =-4 =5 133<0.5 =11 =-8 363<0.06736 2<0.5 =-2 =34 =-11 5<0.5 319<0.5 362<0.5 =10 =27 251<1.5 =9 =-18 251<5.5 61<0.7 =-11 =8 =16
337<0.1072 314<0.5 16<0.5 192<0.5 =7 =-14 275<0.5 =-15 =0 125<4.5 376<0.5 =-10 =5 142<0.5 =-2 =18 337<0.347 44<0.5 342<0.5 =-19 =3 337<0.1757 =9 =-3 303<1.67 301<0.5 =26 =-2 303<2.66 =-12 =11
127<0.3697 347<0.2847 347<0.1528 339<0.02864 =-2 =9 233<2.303 =-3 =-20 3<0.5 14<0.5 =23 =1 365<0.641 =-11 =13 57<0.5 365<0.08436 136<0.5 =3 =25 365<0.1814 =-13 =6 365<0.2781 233<2.565 =-20 =-2 387<0.5 =19 =-8
316<0.5 325<0.5 7<0.3828 122<2.485 =0 =9 305<0.3527 =-9 =19 349<0.242 36<0.5 =-19 =5 =0 378<0.2908 49<0.5 321<0.5 =-9 =14 =-24 385<0.5 120<0.5 =-9 =7 =22
338<0.2463 229<0.5 122<2.303 347<0.2129 =-9 =5 329<0.5 =2 =-23 257<0.006285 14<0.5 =27 =-2 316<0.5 =-8 =7 132<0.1 =26 =-1
259<0.5 251<1.5 248<0.5 266<0.5 =-10 =10 144<0.5 =-2 =22 315<0.5 251<4.5 =2 =-11 6<0.5 =21 =0 270<0.5 241<0.5 248<0.5 =14 =-5 365<0.3109 =-15 =8 122<2.89 122<2.197 =11 =-11 61<0.5 =42 =3
229<0.5 97<0.5 143<0.5 338<0.2246 =-1 =21 359<0.5 =-19 =-3 46<0.5 =24 320<0.5 =-6 =7 368<0.126 365<0.08436 =33 =0 =-6
122<1.946 371<2.89 305<0.1353 347<0.4021 =-15 =4 61<0.1923 =-6 =15 369<0.5 =16 =-4 141<0.5 244<0.5 17<0.5 =4 =-11 122<2.303 =7 =-19 122<3.135 23<0.5 =-19 =5 55<0.5 =-3 =16
358<0.5 139<0.5 363<1e-9 332<0.5 =-7 =5 332<0.5 =4 =-10 363<0.05619 327<0.5 =3 =25 347<0.2129 =-1 =-18 49<0.5 =23 =1
97<0.5 262<0.5 361<0.5 305<0.3527 =1 =19 142<0.5 =1 =21 123<0.5 142<0.5 =11 =-13 321<0.5 =-18 =3 54<0.5 303<1e-9 =30 =2 275<0.5 =-6 =6
265<0.5 315<0.5 362<0.5 351<0.5 =-4 =17 256<0.07625 =12 =-3 251<1.5 34<0.5 =9 =-15 135<0.5 =4 =20 135<1.5 51<0.5 257<0.1433 =-10 =6 257<1e-9 =24 =-7 =37
352<0.5 378<0.2054 9<0.0995 338<0.3348 =-3 =20 131<0.1432 =16 =0 312<0.5 339<0.02864 =-12 =9 311<0.5 =2 =37 339<1e-9 =28 =-4
61<0.8571 370<0.5 127<0.7836 358<0.5 =-1 =17 363<0.1071 =27 =-8 306<1e-9 308<1e-9 =19 =-5 =-8 362<0.5 133<0.4 58<0.5 =-21 =-2 =-1 142<0.5 123<0.5 =3 =-10 122<2.197 =-3 =24
309<0.5 310<0.5 259<0.5 368<0.676 =-3 =9 1<0.5 =4 =23 59<0.5 371<2.741 =20 =-9 136<1.5 =-12 =10 233<2.996 255<0.5 56<0.5 =24 =-1 =-3 =-5
358<0.5 13<0.5 146<0.1304 255<0.5 =2 =24 137<2.944 =0 =-9 257<0.01866 =26 =3 49<0.5 =24 =4
22<0.5 229<0.5 316<0.5 49<0.5 =-1 =8 135<1.5 =-12 =6 366<0.1827 125<1.5 =28 =2 =-3 139<0.5 125<1.5 366<0.06468 =-15 =6 353<1e-9 =-7 =14 14<0.5 316<0.5 =25 =3 16<0.5 =-7 =1
61<0.5333 261<0.5 303<1.46 39<0.5 =5 =-7 128<0.5 =-17 =-2 61<0.3333 241<0.5 =-23 =-1 101<0.5 =-4 =21 30<0.5 135<0.5 366<0.8568 =-14 =5 340<0.5 =3 =-14 61<0.7 =19 =0
14<0.5 337<0.1072 252<0.5 100<0.5 =2 =17 144<0.5 =31 =-1 256<0.00856 371<3.561 =-22 =3 46<0.5 =-10 =15 122<2.944 79<0.5 131<0.2012 =-20 =-4 =9 363<0.06736 131<0.08573 =-2 =24 58<0.5 =-13 =2
331<0.5 349<0.3037 233<2.197 131<0.1689 =-5 =13 14<0.5 =8 =-6 358<0.5 359<0.5 =1 =-9 133<0.5 =19 =-2 266<0.5 307<0.5 42<0.5 =-22 =0 =1 =8
146<0.8571 261<0.5 240<0.5 309<0.5 =1 =13 279<0.5 =21 =-8 248<0.5 305<1e-9 =-18 =3 146<0.2692 =-13 =17 365<0.7858 233<2.197 133<0.25 =-22 =-3 320<0.5 =-11 =6 =8
143<0.5 256<0.179 139<0.5 3<0.5 =-5 =5 134<0.5 =17 =-13 119<0.5 337<0.2831 =-9 =16 346<0.5 =0 =27 58<0.5 275<0.5 51<0.5 =-24 =-7 123<0.5 =7 =-10 122<2.944 262<0.5 =25 =-9 260<0.5 =5 =-19
279<0.5 316<0.5 7<0.4174 126<18.5 =12 =2 318<0.5 =-10 =10 332<0.5 135<1.5 =-11 =3 126<15.5 =29 =-6 278<0.5 122<3.367 264<0.5 =-10 =5 233<2.773 =-5 =29 126<27.5 122<2.197 =-7 =18 233<2.485 =-8 =2
146<0.1667 61<0.5333 257<0.2575 303<0.86 =20 =-3 122<2.398 =-14 =4 303<0.55 122<3.135 =-21 =8 =14 229<0.5 61<0.1176 231<0.5 =-8 =9 257<0.2844 =0 =12 61<0.4091 257<0.01235 =32 =1 256<0.1286 =-10 =9
349<0.8146 139<0.5 378<0.344 278<0.5 =-6 =8 51<0.5 =24 =-6 349<0.5439 256<0.06064 =13 =0 350<1.173 =-20 =2 316<0.5 120<0.5 251<2.5 =14 =-9 =24 264<0.5 =-16 =6
309<0.5 357<0.5 124<10.5 146<0.8571 =1 =-20 146<0.6 =-16 =10 301<1e-9 146<0.3684 =-8 =7 59<0.5 =28 =0 386<0.1464 238<0.5 49<0.5 =33 =-1 =-5 386<0.3535 =-8 =6
13<0.5 367<0.9408 141<0.5 146<0.8 =1 =-10 350<0.25 =-18 =3 233<2.303 =24 =4 307<0.5 =23 =4
233<3.135 127<0.4448 124<10.5 233<1.609 =16 =-2 357<0.5 =-12 =7 23<0.5 282<0.5 =5 =-8 307<0.5 =28 =-6 113<0.5 348<1e-9 384<0.5 =13 =-9 132<0.1667 =-8 =7 =22
17<0.5 146<0.8571 61<0.8148 253<0.5586 =3 =27 248<0.5 =-15 =3 61<0.8148 303<2 =-24 =2 371<4.484 =34 =-7 303<0.39 383<0.7489 119<0.5 =-21 =-4 =-1 =5
17<0.5 310<0.5 331<0.5 240<0.5 =1 =16 366<0.6651 =-20 =10 143<0.5 146<0.6818 =17 =-2 58<0.5 =-11 =3 211<0.5 124<15.5 249<0.5 =-21 =0 122<2.565 =7 =-6 47<0.5 =10 =-8
259<0.5 382<1e-9 3<0.5 339<0.06295 =-10 =5 363<0.03586 =4 =-6 339<0.02168 =-2 146<0.4286 =23 =2 126<18.5 303<1.67 53<0.5 =22 =-4 337<0.347 =-9 =4 363<0.144 12<0.5 =-9 =17 126<20.5 =1 =19
331<0.5 146<0.8571 10<0.5 22<0.5 =0 =8 146<0.3684 =28 =-6 238<0.5 265<0.5 =-12 =10 =9 347<0.09618 295<0.5 =-21 =3 =5
316<0.5 141<0.5 35<0.5 244<0.5 =5 =-8 61<0.7 =-16 =11 363<0.05619 33<0.5 =-21 =-1 256<0.3361 =-4 =20 140<0.5 256<0.00856 233<3.135 =-6 =16 348<0.1814 =-18 =1 256<0.1286 347<0.04188 =35 =-5 233<2.197 =3 =-11
314<0.5 257<0.5961 336<0.5 280<0.5 =-1 =7 366<0.03334 =2 =-8 242<0.5 =-18 256<0.8478 =-5 =11 278<0.5 257<0.2575 133<0.4 =-12 =8 279<0.5 =20 =-6 350<0.167 280<0.5 =-8 =23 =-5
244<0.5 146<0.8571 61<0.8148 61<0.08333 =-3 =5 270<0.5 =-17 =9 61<0.7778 376<0.5 =-23 =-2 366<0.8856 =27 =-7 306<0.0271 9<0.2183 274<0.5 =-23 =-1 =3 280<0.5 146<0.4286 =-6 =5 =15
32<0.5 279<0.5 316<0.5 234<0.5 =8 =-4 140<0.5 =-8 =19 341<0.5 312<0.5 =-3 =18 295<0.5 =-20 =4 266<0.5 277<0.5 131<0.09246 =-7 =-21 =6 131<0.06315 279<0.5 =-10 =6 =11
229<0.5 382<0.3406 329<0.5 301<0.95 =1 =-13 301<0.82 =-21 =7 =24 51<0.5 125<2.5 =-7 =3 128<0.5 =3 =34
378<0.2054 233<3.135 352<0.5 57<0.5 =-1 =-9 =22 269<0.5 365<0.2781 =5 =16 =-9 233<2.773 321<0.5 135<3.5 =24 =-1 131<0.1238 =4 =-7 378<0.2681 282<0.5 =-13 =2 2<0.5 =-6 =20
344<0.5 337<0.1757 133<0.5 365<0.5002 =0 =11 266<0.5 =-16 =7 132<0.1429 107<0.5 =-15 =5 337<0.4787 =-5 =11 329<0.5 272<0.5 =31 =-5 =-7
229<0.5 146<1e-9 14<0.5 256<0.3361 =21 =-9 =-11 74<0.5 378<0.1442 =-3 =6 378<0.1844 =11 =-10 124<6.5 3<0.5 =0 51<0.5 =1 =34 146<0.6 =-13 =9
378<0.1635 146<0.08333 61<0.3333 14<0.5 =27 =-4 126<14.5 =15 =-18 265<0.5 126<22.5 =-1 =-8 57<0.5 =18 =-6 38<0.5 306<0.06907 236<0.5 =27 =-4 248<0.5 =-10 =11 280<0.5 146<0.3684 =10 =-5 131<0.09246 =-2 =-16
287<0.5 265<0.5 118<0.5 17<0.5 =-1 =-15 348<1e-9 =28 =-2 27<0.5 282<0.5 =26 =-1 251<2.5 =-6 =0 341<0.5 348<0.2458 59<0.5 =35 =-3 124<11.5 =-7 =6 251<4.5 124<5.5 =1 =-10 =1
146<0.9167 58<0.5 56<0.5 256<0.07625 =4 =-3 146<0.1667 =3 =-13 273<0.5 4<0.5 =-2 =16 56<0.5 =-22 =14 319<0.5 256<0.8478 74<0.5 =-22 =1 281<0.5 =5 =-2 257<1e-9 =7 =-4
259<0.5 229<0.5 361<0.5 127<0.5416 =-5 =3 241<0.5 =0 =18 371<2.079 257<0.08677 =27 =-4 =-6 146<0.5714 318<0.5 346<0.5 =-8 =11 348<0.01774 =25 =-5 251<1.5 52<0.5 =24 =-5 314<0.5 =-6 =23
378<0.3862 331<0.5 262<0.5 118<0.5 =2 =27 211<0.5 =-10 =7 365<0.4478 256<0.8478 =-21 =2 =10 51<0.5 =27 =-4
137<5.075 137<3.912 333<0.5 335<0.5 =1 =-5 125<2.5 =13 =-3 252<0.5 266<0.5 =-8 =19 306<0.05942 =22 =-6 306<0.006115 260<0.5 137<5.318 =-10 =18 348<0.1814 =-16 =15 =-20
356<0.5 316<0.5 122<2.398 3<0.5 =3 =-7 320<0.5 =-2 =6 256<0.04473 61<0.1515 =8 =-7 33<0.5 =-18 =3 16<0.5 270<0.5 260<0.5 =6 =29 61<0.1176 =6 =-9 =-10
309<0.5 319<0.5 341<0.5 321<0.5 =-1 =9 279<0.5 =-1 =-19 301<0.5 58<0.5 =16 =-5 282<0.5 =-13 =2 145<0.5 386<0.07838 301<0.5 =21 =-1 348<0.3403 =-11 =15 =-8
310<0.5 314<0.5 123<0.5 124<1.5 =-10 =8 365<1e-9 =-4 =4 266<0.5 14<0.5 =-12 =1 348<0.01291 =-8 =23 59<0.5 124<13.5 346<0.5 =23 =0 124<17.5 =-7 =7 251<1.5 =9 341<0.5 =-11 =4
249<0.5 316<0.5 303<1.55 100<0.5 =1 =15 233<1.946 =0 =-15 256<0.09375 256<1e-9 =-8 =12 230<0.5 =-23 =3 5<0.5 129<0.5 123<0.5 =27 =7 347<0.03253 =10 =-6 2<0.5 =-17 137<1.609 =20 =-12
265<0.5 7<0.4283 72<0.5 266<0.5 =-2 =7 258<0.5 =24 =3 70<0.5 308<0.1112 =-14 =9 =13 306<1e-9 251<4.5 251<2.5 =8 =31 =0 =-7
30<0.5 309<0.5 118<0.5 124<9.5 =-1 =-7 132<1e-9 =29 =-4 61<0.2571 346<0.5 =-9 =10 132<0.1667 =30 =-3 61<1e-9 353<0.1241 33<0.5 =0 =11 =-12 256<0.3065 124<13.5 =25 =-1 3<0.5 =2 =-6
310<0.5 10<0.5 135<0.5 97<0.5 =-5 =17 146<0.1304 =10 =-1 124<9.5 146<0.6818 =24 =-6 =-8 43<0.5 143<0.5 256<0.3065 =18 =-6 128<0.5 =-12 =4 =-14
17<0.5 306<0.05149 261<0.5 20<0.5 =4 =-14 125<1.5 =11 =-18 119<0.5 233<1.386 =10 =-14 248<0.5 =-13 =23 131<0.1167 261<0.5 =-21 =3 318<0.5 135<0.5 =-14 =0 =11
139<0.5 13<0.5 386<0.2183 9<0.1632 =-3 =13 257<0.01235 =-15 =4 279<0.5 =25 =-2 294<0.5 327<0.5 386<0.1088 =-5 =10 348<0.1814 =13 =-16 386<0.06563 266<0.5 =32 =-8 131<0.1561 =-12 =4
126<9.5 136<1.5 211<0.5 323<0.5 =31 =1 233<2.89 =-5 =2 119<0.5 =0 =-11 42<0.5 352<0.5 224<0.5 =-2 =6 233<2.303 =3 =18 140<0.5 233<3.135 =-15 =5 233<2.773 =15 =-3
308<0.1112 325<0.5 315<0.5 370<0.5 =-1 =13 146<0.4286 =17 =-6 26<0.5 137<3.761 =-19 =3 376<0.5 =12 =-1 59<0.5 347<0.1528 61<0.7 =30 =-2 241<0.5 =-5 =5 256<0.00856 =4 =-13
22<0.5 254<0.5 74<0.5 13<0.5 =-2 =16 310<0.5 =14 =-12 261<0.5 236<0.5 =-18 =3 =7 252<0.5 14<0.5 42<0.5 =16 =-3 373<0.5 =-11 =8 46<0.5 =-11 125<1.5 =1 =-1
7<0.4283 339<0.01552 233<2.197 364<0.08333 =-7 =17 131<0.2212 =2 =11 233<2.773 133<0.125 =23 =-5 133<0.1429 =-9 =9 339<0.09728 305<0.2423 207<0.5 =-17 =8 233<2.303 =-5 =12 27<0.5 249<0.5 =15 =-4 146<0.4545 =-12 =1
257<0.1629 261<0.5 380<0.5 61<0.8571 =5 =-9 305<0.13 =-16 =4 125<1.5 61<0.3 =-11 =20 257<0.01866 =-22 =2 119<0.5 378<0.2188 74<0.5 =-18 =5 130<0.5 =25 =-6 74<0.5 353<0.3984 =-4 =17 259<0.5 =-16 =3
45<0.5 7<0.4283 122<2.197 386<0.3535 =-6 =12 386<0.2183 =5 =-9 357<0.5 318<0.5 =-14 =5 254<0.5 =17 =-1 266<0.5 4<0.5 320<0.5 =-10 =14 61<0.8571 =-24 =2 =21
306<0.06907 82<0.5 256<0.179 54<0.5 =8 =-1 235<0.5 =-4 =13 124<11.5 =-21 9<1e-9 =16 =-5 248<0.5 250<0.5 306<0.5708 =-18 =0 384<0.5 =-6 =8 119<0.5 58<0.5 =-14 =15 124<7.5 =26 =-5
32<0.5 312<0.5 16<0.5 14<0.5 =2 =-7 233<3.135 =-14 =11 26<0.5 301<0.88 =13 =-10 137<5.094 =-12 =8 359<0.5 233<2.565 242<0.5 =-11 =13 318<0.5 =-21 =4 134<0.5 233<2.197 =-11 =9 59<0.5 =-14 =1
137<2.944 137<2.197 236<0.5 336<0.5 =3 =-2 14<0.5 =20 =-9 128<2.5 124<7.5 =24 =-2 =-10 306<0.08158 124<0.5 9<0.06801 =-20 =3 260<0.5 =12 =-2 137<3.178 336<0.5 =-3 =5 =-22
143<0.5 45<0.5 338<0.3348 365<0.7858 =3 =14 54<0.5 =27 =2 126<24.5 126<16.5 =-1 =-20 61<0.3333 =25 =-5 370<0.5 125<2.5 58<0.5 =-11 =6 132<0.25 =-24 =2 2<0.5 61<0.1515 =-1 =-12 347<0.1528 =26 =-1
338<0.3631 126<25.5 310<0.5 261<0.5 =0 =-14 122<2.89 =23 =-5 122<3.367 136<0.5 =-4 =-18 131<0.05216 =-5 =25 =21
244<0.5 7<0.3828 140<0.5 144<0.5 =4 =-3 347<0.1528 =16 =-7 282<0.5 284<0.5 =-10 =9 59<0.5 =-6 =27 7<0.4028 373<0.5 =-19 =-1 7<0.5481 =6 =-2
256<0.4796 126<17.5 101<0.5 128<3.5 =5 =-12 34<0.5 =30 =-3 33<0.5 223<0.5 =1 =-15 383<0.6825 =-13 =5 43<0.5 266<0.5 383<0.6314 =-20 =11 319<0.5 =-4 =16 128<2.5 =23 =-3
57<0.5 61<0.5333 61<0.2222 7<0.06324 =3 =-9 316<0.5 =12 =-9 127<0.4448 127<0.258 =-3 =-21 311<0.5 =-7 =17 268<0.5 38<0.5 131<0.05216 =-15 =-2 123<0.5 =-10 =8 127<0.1727 61<0.05556 =2 =-6 =18
244<0.5 127<0.3448 246<0.5 143<0.5 =-2 =-14 144<0.5 =18 =-2 319<0.5 17<0.5 =4 =-8 275<0.5 =27 =0 133<0.5 7<0.4283 =-22 54<0.5 =5 =-7 =2
17<0.5 24<0.5 127<0.1489 349<0.3977 =-4 =5 127<0.216 =11 =1 368<1e-9 61<0.08333 =3 =19 368<0.676 =-16 =3 61<0.5333 341<0.5 =-18 =1 386<0.1746 137<4.97 =-9 =5 =12
378<0.1442 5<0.5 135<5.5 102<0.5 =0 =9 260<0.5 =-9 =23 167<0.5 326<0.5 =-14 =9 61<0.3 =14 =-2 276<0.5 120<0.5 124<9.5 =31 =0 336<0.5 =-6 =16 378<0.2332 124<16.5 =-16 =3 135<1.5 =-6 =9
253<0.5586 370<0.5 256<0.2088 145<0.5 =2 =-16 28<0.5 =-8 =5 350<0.5439 339<1e-9 =24 =-1 383<0.6212 =-13 =5 =24
253<0.5586 35<0.5 83<0.5 135<5.5 =-1 =10 61<0.7368 =19 =-4 126<28.5 301<0.78 =-21 =1 =3 =24
127<0.7836 229<0.5 333<0.5 347<0.4021 =-2 =12 347<0.01803 =13 =-8 233<1.792 128<2.5 =-7 =2 61<0.4091 =26 =-2 132<0.1667 61<0.7 233<1.792 =6 =39 =-6 320<0.5 =9 256<1e-9 =-16 =4
371<2.303 337<0.1757 347<0.2527 331<0.5 =5 =-13 319<0.5 =-15 =10 270<0.5 146<0.75 =-15 =8 337<0.234 =-4 =10 371<2.565 146<0.75 258<0.5 =-21 =-4 =8 278<0.5 146<0.75 =6 =-10 146<0.6818 =-16 =6
137<5.075 39<0.5 237<0.5 316<0.5 =5 =-1 281<0.5 =1 =-17 118<0.5 136<0.5 =-16 =0 47<0.5 =0 =17 370<0.5 350<0.8146 127<0.1178 =-5 =-20 =7 =11
127<0.3448 72<0.5 63<0.5 383<0.6212 =-3 =7 336<0.5 =23 =-4 301<1e-9 =23 =-1 383<0.6825 32<0.5 146<0.8 =12 =-7 146<0.75 =-14 =10 127<0.3933 =9 239<0.5 =-15 =3
309<0.5 269<0.5 310<0.5 284<0.5 =-3 =12 304<0.5 =10 =-14 7<1e-9 14<0.5 =20 =-6 =-8 256<0.02843 386<0.1586 124<3.5 =-2 =33 =-4 124<1.5 124<0.5 =0 =5 9<0.1346 =-10 =4
303<1.46 368<0.4102 122<2.197 371<4.484 =-9 =16 309<0.5 =2 =15 304<0.5 26<0.5 =23 =-6 273<0.5 =-10 =7 350<0.6182 337<0.4787 302<1.6 =-21 =-1 =5 =9
261<0.5 146<0.8571 61<0.8148 303<1.46 =4 =-10 347<0.3199 =-13 =7 61<0.7368 61<1e-9 =-2 =-24 16<0.5 =30 =-4 61<0.3333 =-24 311<0.5 61<0.5 =-12 =1 136<0.5 =22 =-4
253<0.5586 362<0.5 312<0.5 358<0.5 =-4 =19 54<0.5 =11 =-6 135<0.5 316<0.5 =5 =-18 365<0.1057 =12 =-4 =25
58<0.5 56<0.5 378<0.1442 316<0.5 =1 =-10 74<0.5 =13 =-11 140<0.5 54<0.5 =-16 =1 34<0.5 =15 =1 56<0.5 34<0.5 132<0.25 =8 =-11 54<0.5 =5 =-18 7<0.06324 146<0.9167 =21 =-4 146<0.3913 =11 =-11
309<0.5 126<29.5 257<0.1964 363<0.03586 =4 =-1 368<0.2564 =-9 =11 224<0.5 350<0.4437 =-17 =1 311<0.5 =13 =1 256<0.2732 132<0.2 257<0.03724 =26 =3 =0 126<21.5 =-9 =5
370<0.5 143<0.5 118<0.5 39<0.5 =0 =-13 133<1e-9 =24 =-6 237<0.5 269<0.5 =-16 =7 353<1e-9 =-4 =13 347<0.4949 101<0.5 256<0.3065 =23 =3 =-2 304<0.5 349<0.8146 =-6 =1 =1
253<0.5586 362<0.5 266<0.5 363<0.03586 =0 =-6 251<2.5 =11 =-8 368<0.676 368<0.04489 =5 =-6 124<1.5 =-4 =22 =18
22<0.5 308<0.567 124<1.5 264<0.5 =-9 =17 309<0.5 =-1 =13 16<0.5 386<0.1586 =21 =2 =-5 378<0.1844 46<0.5 124<8.5 =10 =-11 349<0.4274 =24 =-4 130<0.5 131<1e-9 =1 =-12 =1
378<0.3862 233<2.398 386<0.1023 233<1.609 =5 =-8 54<0.5 =12 =-10 137<1.099 386<0.07188 =7 =-2 4<0.5 =-14 =7 251<3.5 =22 =0
261<0.5 124<5.5 235<0.5 124<1.5 =-4 =5 120<0.5 =0 =15 270<0.5 378<0.1941 =-6 =7 124<9.5 =-3 =14 124<19.5 264<0.5 233<1.609 =3 =-22 124<4.5 =-6 =14 35<0.5 =-2 =17
136<3.5 315<0.5 56<0.5 61<0.08333 =-4 =3 61<0.1515 =2 =-13 248<0.5 327<0.5 =-4 =15 142<0.5 =23 =2 256<1e-9 =0 =-19
7<0.4283 256<0.07625 233<3.135 365<0.7858 =1 =12 273<0.5 =20 =-2 316<0.5 256<0.1286 =-12 =3 322<0.5 =-18 =15 31<0.5 59<0.5 237<0.5 =-17 =9 135<0.5 =19 =-10 =12
253<0.5586 61<0.08333 139<0.5 102<0.5 =-11 =4 46<0.5 =12 =-9 339<0.1706 262<0.5 =2 =-7 125<1.5 =2 =22 =28
144<0.5 124<1.5 256<0.2457 306<0.195 =-4 =9 140<0.5 =8 =-7 133<0.5 133<0.4 =4 =20 124<13.5 =-13 =6 22<0.5 113<0.5 100<0.5 =-9 =12 124<5.5 =19 =-2 348<0.07034 353<1e-9 =25 =0 =-7
257<0.5961 58<0.5 229<0.5 224<0.5 =-2 =8 4<0.5 =-2 =19 242<0.5 144<0.5 =13 =-7 301<0.82 =-10 =10 301<0.53 337<0.1072 =-19 =-1 =4
122<1.946 301<0.47 363<0.09518 275<0.5 =-18 =-4 348<0.3403 =9 =-9 260<0.5 124<6.5 =-3 =25 254<0.5 =-13 =3 247<0.5 124<15.5 124<9.5 =2 =-4 122<2.485 =-3 =18 348<0.2458 266<0.5 =-17 =4 =6
74<0.5 387<0.5 365<0.5002 58<0.5 =-2 =5 275<0.5 =2 =17 135<1.5 349<0.2267 =3 =-17 373<0.5 =-5 =9 355<0.5 58<0.5 317<0.5 =-12 =8 128<1.5 =12 =-4 46<0.5 =20 315<0.5 =-10 =10
126<21.5 57<0.5 282<0.5 119<0.5 =-2 =6 137<1e-9 =0 =19 137<1.099 126<15.5 =8 =-6 38<0.5 =-16 =2 233<2.708 173<0.5 49<0.5 =-9 =7 61<0.5714 =1 =12 126<27.5 318<0.5 =2 =15 279<0.5 =4 =-19
146<0.9167 378<0.1442 378<0.08999 348<0.05788 =-1 =5 306<0.4447 =-18 =6 122<2.89 146<0.4545 =6 =-8 6<1.5 =23 =-6 274<0.5 131<0.2818 =-21 =-1 =8
20<0.5 244<0.5 303<1.46 257<0.5961 =3 =-12 31<0.5 =-12 =7 303<0.74 39<0.5 =-18 =4 303<1.46 =10 =-4 371<2.565 378<0.1326 =-21 =-1 =6
122<2.197 126<18.5 126<13.5 =-14 275<0.5 =4 =23 207<0.5 317<0.5 =-15 =2 122<1.792 =-2 =10 126<25.5 57<0.5 365<0.08436 =7 =-1 386<0.1088 =-7 =10 122<2.996 26<0.5 =-16 =7 136<0.5 =-1 =21
348<0.05788 29<0.5 259<0.5 34<0.5 =-17 =2 353<0.1241 =-1 =36 45<0.5 38<0.5 =20 =81 =-4 259<0.5 353<0.3984 252<0.5 =0 =67 371<2.485 =26 =110 335<0.5 =145 353<0.1241 =-5 =26
347<0.03253 339<0.06295 28<0.5 262<0.5 =-12 =-26 300<0.5 =-4 =56 378<0.2681 378<0.1326 =-13 =24 234<0.5 =90 =1 262<0.5 316<0.5 261<0.5 =108 =4 49<0.5 =24 =-11 318<0.5 123<0.5 =3 =-23 383<0.6825 =36 =-9
131<1e-9 38<0.5 4<0.5 343<0.5 =-26 =21 262<0.5 =-4 =-25 137<1e-9 126<21.5 =48 =2 248<0.5 =-15 =11 262<0.5 350<0.6648 124<6.5 =54 =6 316<0.5 =117 =14 353<0.3984 368<0.4102 =-24 =7 350<0.8146 =-3 =30
365<0.1543 30<0.5 14<0.5 280<0.5 =-14 =5 309<0.5 =-25 =7 137<3.611 256<0.4796 =73 =4 =3 14<0.5 350<0.8146 247<0.5 =44 =-4 316<0.5 =100 =11 280<0.5 101<0.5 =-22 =3 350<0.4437 =-11 =40
348<0.02306 14<0.5 126<15.5 144<0.5 =1 =40 74<0.5 =-12 =17 130<0.5 366<0.1016 =-25 =10 306<1e-9 =25 =-2 14<0.5 348<0.2832 120<0.5 =8 =54 141<0.5 =86 =8 9<0.0995 366<0.6651 =-23 =-2 348<0.6112 =10 =-15
131<1e-9 300<0.5 4<0.5 259<0.5 =-28 =-11 124<9.5 =1 =-17 259<0.5 4<0.5 =-19 =13 137<2.944 =68 =-7 124<5.5 42<0.5 16<0.5 =58 =0 259<0.5 =-13 =27 306<1e-9 386<0.1464 =6 =32 349<0.7061 =-18 =8
371<1.768 31<0.5 315<0.5 259<0.5 =-15 =7 248<0.5 =2 =41 312<0.5 14<0.5 =47 =-3 38<0.5 =-9 =8 14<0.5 363<0.1645 259<0.5 =17 =55 371<2.485 =14 =83 125<3.5 363<0.06736 =4 =-22 355<0.5 =-10 =34
131<1e-9 310<0.5 33<0.5 229<0.5 =-15 =25 257<0.006285 =-1 =33 14<0.5 299<0.5 =62 =-5 =-9 316<0.5 373<0.5 14<0.5 =31 =-5 262<0.5 =79 =11 339<0.06295 1<0.5 =-20 =10 27<0.5 =39 =-3
9<1e-9 28<0.5 310<0.5 130<0.5 =-16 =16 125<2.5 =-4 =50 61<0.3333 127<1e-9 =9 =57 54<0.5 =-14 =11 316<0.5 350<0.9046 125<1.5 =42 =11 9<0.06801 =-2 =69 61<0.2571 366<0.6058 =17 =-14 251<3.5 =-22 =9
131<1e-9 38<0.5 280<0.5 356<0.5 =-24 =8 14<0.5 =-1 =-23 31<0.5 41<0.5 =0 =31 257<0.2575 =49 =4 14<0.5 363<0.19 357<0.5 =13 =55 261<0.5 =68 =-10 312<0.5 280<0.5 =-22 =-3 345<0.5 =28 =-10
371<1.768 31<0.5 139<0.5 381<0.5 =-14 =35 279<0.5 =17 =-15 126<23.5 45<0.5 =40 =-3 256<0.06064 =11 =-11 16<0.5 371<3.561 355<0.5 =3 =26 270<0.5 =51 =6 22<0.5 270<0.5 =-21 =1 371<4.484 =-3 =18
300<0.5 366<0.6651 339<0.06295 278<0.5 =-14 =17 368<0.4102 =-7 =50 42<0.5 261<0.5 =30 =-13 =-14 259<0.5 25<0.5 1<0.5 =13 =-13 257<0.2844 =57 =-1 303<0.82 7<0.06324 =72 =8 257<0.04865 =11 =-9
131<0.08573 124<3.5 137<1.609 279<0.5 =28 =-7 338<0.2628 =-16 =30 137<1.099 357<0.5 =-11 =20 125<6.5 =-25 =0 124<5.5 120<0.5 276<0.5 =16 =-15 137<5.403 =50 =-5 353<0.1241 368<0.3415 =-11 =15 332<0.5 =23 =-11
348<0.05788 300<0.5 368<0.676 14<0.5 =-9 =-24 =54 146<0.4545 135<2.5 =18 =59 127<1e-9 =-19 =10 14<0.5 348<0.2832 146<0.7143 =26 =-5 143<0.5 =49 =0 310<0.5 51<0.5 =-13 =7 =18
131<1e-9 353<0.3984 277<0.5 31<0.5 =-20 =13 61<0.4483 =25 =-9 279<0.5 61<0.5714 =34 =-3 28<0.5 =-18 =2 316<0.5 368<0.8773 279<0.5 =29 =4 378<0.1635 =-4 =76 28<0.5 368<0.4102 =-18 =9 =35
14<0.5 131<1e-9 4<0.5 356<0.5 =-20 =19 315<0.5 =2 =34 131<0.4435 315<0.5 =10 =37 261<0.5 =53 =-9 133<0.1667 148<0.5 376<0.5 =-22 =-3 =6 131<0.3324 371<3.561 =-3 =38 133<0.3333 =0 =-20
131<1e-9 353<0.3984 360<0.5 31<0.5 =-20 =15 136<1.5 =-3 =42 233<2.996 28<0.5 =-9 =12 122<2.303 =-1 =38 28<0.5 316<0.5 306<0.03869 =19 =-12 381<0.5 =-11 =25 306<1e-9 330<0.5 =47 =7 133<0.125 =14 =-11
300<0.5 348<0.2832 3<0.5 130<0.5 =-18 =8 127<0.3448 =-8 =10 372<0.5 363<0.1313 =4 =30 9<0.597 =9 =-15 135<0.5 278<0.5 74<0.5 =-10 =25 =29 279<0.5 337<1e-9 =37 =1 101<0.5 =-8 =17
119<0.5 339<0.09728 3<0.5 349<0.4437 =-20 =6 120<0.5 =-6 =12 122<3.367 306<0.1447 =41 =0 =-6 14<0.5 306<1e-9 122<3.367 =32 =-5 318<0.5 =-14 =27 368<0.5105 349<0.8146 =-21 =11 =24
353<0.3984 338<0.2246 135<0.5 287<0.5 =-19 =9 140<0.5 =-5 =26 277<2.5 146<0.5294 =49 =6 =4 259<0.5 315<0.5 349<0.5976 =-3 =21 146<0.5 =43 =6 47<0.5 136<1.5 =46 =2 127<0.299 =0 =23
61<0.375 315<0.5 259<0.5 347<0.02431 =-7 =13 312<0.5 =32 =-5 252<0.5 268<0.5 =44 =-2 363<1e-9 =-6 =32 363<0.1071 30<0.5 317<0.5 =-17 =8 44<0.5 =22 =-4 262<0.5 347<0.2129 =1 =34 363<0.1313 =-1 =-19
131<0.08573 3<0.5 126<9.5 332<0.5 =-3 =36 58<0.5 =-22 =0 14<0.5 22<0.5 =3 =32 32<0.5 =-19 =11 315<0.5 353<0.1241 24<0.5 =-5 =31 101<0.5 =21 =1 146<0.5294 126<21.5 =47 =5 132<0.1429 =-7 =13
124<5.5 146<0.3684 137<1.609 280<0.5 =12 =46 363<0.09518 =-5 =23 350<0.2755 28<0.5 =-14 =9 146<0.6429 =30 =-1 363<0.19 382<0.258 275<0.5 =-16 =-4 =26 280<0.5 137<1e-9 =-17 =7 146<0.3333 =-11 =35
14<0.5 127<1e-9 353<0.3984 381<0.5 =-13 =21 256<0.179 =10 =-5 135<1.5 357<0.5 =4 =34 7<0.4174 =33 =1 378<0.3073 353<0.3984 378<0.177 =-27 =-7 10<0.5 =-13 =23 251<2.5 =37 =-6
339<0.09728 262<0.5 363<0.1071 58<0.5 =-5 =16 347<0.09618 =6 =28 122<3.367 347<0.1128 =-22 =-6 57<0.5 =19 =-4 61<0.08333 251<2.5 335<0.5 =20 =-2 122<2.996 =2 =-9 122<2.197 =-4 58<0.5 =53 =12
61<0.3 280<0.5 256<0.09375 248<0.5 =0 =30 348<0.03886 =-22 =8 35<0.5 16<0.5 =21 =-6 127<0.5066 =-19 =0 127<0.4448 357<0.5 368<0.676 =-16 =18 16<0.5 =19 =-10 280<0.5 135<0.5 =-18 =9 348<0.1332 =5 =30
348<0.03121 4<0.5 146<0.2 7<0.06324 =15 =-4 31<0.5 =-20 =16 122<2.303 22<0.5 =-13 =15 146<0.1304 =23 =3 120<0.5 259<0.5 102<0.5 =-5 =20 348<0.1144 =-2 =28 146<0.6818 334<0.5 =32 =-3 7<1e-9 =11 =-14
61<0.375 139<0.5 9<0.04521 137<2.944 =3 =-14 17<0.5 =19 =-13 327<0.5 126<21.5 =20 =-5 7<0.3676 =64 =11 9<0.09359 126<14.5 125<6.5 =-3 =40 30<0.5 =-15 =12 359<0.5 333<0.5 =21 =-8 341<0.5 =-16 =16
357<0.5 306<1e-9 256<0.2088 304<0.5 =5 =22 317<0.5 =-11 =25 302<0.37 146<0.2 =-6 =-24 306<0.03869 =-8 =31 256<0.179 262<0.5 146<0.6429 =38 =11 251<1.5 =-12 =16 360<0.5 9<0.1236 =-13 =7 =15
350<0.8146 14<0.5 357<0.5 315<0.5 =-3 =13 256<0.1117 =29 =2 309<0.5 122<2.944 =-21 =-6 348<0.01291 =16 =-8 387<1.5 383<0.5493 279<0.5 =16 =-9 =32 275<0.5 =-14 =4
368<0.8773 348<0.05788 300<0.5 119<0.5 =-15 =3 28<0.5 =-1 =18 306<1e-9 28<0.5 =8 =26 7<0.7331 =-14 =14 276<0.5 337<0.2651 =48 =10 =3
9<0.08682 339<0.06295 3<0.5 7<0.3676 =-9 =-24 61<0.6552 =5 =-13 46<0.5 252<0.5 =15 =-10 274<0.5 =41 =-6 16<0.5 350<0.8146 28<0.5 =6 =26 61<0.8571 =31 =-2 7<0.1623 257<0.1433 =-15 =5 61<0.4483 =17 =-6
353<0.3984 135<5.5 348<0.1814 302<1e-9 =-14 =14 355<0.5 =22 =-16 268<0.5 7<0.1623 =37 =6 =-7 317<0.5 315<0.5 383<0.6412 =-1 =20 122<2.398 =7 =33 363<0.04345 233<2.398 =-4 =22 =41
139<0.5 353<0.3984 363<0.04345 135<5.5 =-16 =12 146<0.2 =18 =-4 279<0.5 126<18.5 =28 =8 349<0.5976 =-11 =10 61<0.5333 279<0.5 141<0.5 =29 =-6 146<0.1304 =21 =-9 146<0.6 308<0.27 =-15 =17 3<0.5 =-6 =28
28<0.5 140<0.5 259<0.5 260<0.5 =-15 =-3 124<2.5 =27 =4 124<11.5 133<0.08333 =40 =4 233<1.792 =2 =-16 124<5.5 7<0.3676 305<0.07537 =29 =-9 132<1e-9 =-9 =18 306<1e-9 24<0.5 =-2 =17 266<0.5 =-18 =2
9<0.08682 356<0.5 327<0.5 259<0.5 =-9 =5 361<0.5 =3 =29 211<0.5 279<0.5 =33 =-5 =-5 28<0.5 348<0.1144 371<1.638 =13 =-13 211<0.5 =6 =29 299<0.5 348<0.03121 =0 =33 =-2
378<0.2908 353<0.3984 338<0.2375 256<0.07625 =-3 =-18 303<1.46 =43 =4 279<0.5 122<2.303 =0 =19 122<2.996 =-9 =13 368<0.3415 122<2.197 =9 =-14 303<1.67 146<0.6818 =53 =1 =1
316<0.5 124<10.5 146<0.6429 7<0.3676 =17 =-1 126<9.5 =11 =-15 146<0.4545 126<14.5 =12 =-21 366<0.7115 =2 =25 256<0.09375 124<3.5 332<0.5 =1 =34 33<0.5 =-14 =5 354<0.5 365<0.2043 =-25 =0 256<0.2457 =11 =-11
30<0.5 262<0.5 348<0.2832 139<0.5 =-4 =10 120<0.5 =9 =27 349<0.5976 312<0.5 =-19 =1 348<0.4321 =25 =-12 146<0.7143 337<1e-9 36<0.5 =34 =-4 =-2 =-2
124<5.5 125<6.5 316<0.5 314<0.5 =17 =1 135<1.5 =-11 =14 363<0.122 125<10.5 =-24 =1 =13 127<0.4448 119<0.5 350<0.9046 =-13 =11 233<2.565 =12 =-5 135<0.5 133<0.4 =-6 =9 316<0.5 =26 =-5
259<0.5 315<0.5 278<0.5 349<0.8146 =-10 =9 125<2.5 =-5 =29 137<1.609 256<0.6061 =23 =-5 349<0.5439 =-2 =21 124<12.5 137<1.099 256<0.2088 =32 =9 61<0.08333 =-5 =12 357<0.5 127<0.6921 =-14 =10 256<0.1117 =3 =20
368<0.8773 353<0.3984 338<0.2463 126<9.5 =15 =-10 =31 61<0.5 126<27.5 =13 =-4 133<0.4 =-6 =19 126<14.5 =6 133<0.08333 =43 350<0.4794 =0 =16
9<0.0995 139<0.5 31<0.5 259<0.5 =-10 =5 305<1e-9 =15 =-11 128<3.5 386<0.07188 =14 =-8 386<0.05961 =-16 =4 16<0.5 128<2.5 301<0.56 =18 =-4 27<0.5 =-12 =3 301<0.42 251<3.5 =-15 =3 9<0.1857 =17 =0
378<0.344 353<0.3984 253<0.3677 348<0.1814 =-11 =6 =33 279<0.5 261<0.5 =14 =-11 122<2.89 =-10 =7 122<1.946 =3 =34
316<0.5 120<0.5 314<0.5 119<0.5 =-2 =13 122<2.773 =-15 =3 349<0.4794 303<0.39 =12 =-6 256<0.3361 =27 =-1 256<0.06064 122<3.135 256<1e-9 =-14 =12 282<0.5 =21 =-8 131<0.2212 249<0.5 =-27 =-4 61<0.1515 =16 =-10
259<0.5 368<0.676 3<0.5 366<1e-9 =-16 =0 16<0.5 =1 =-13 276<0.5 126<14.5 =0 =29 127<0.3448 =-10 =11 126<18.5 224<0.5 288<0.5 =28 =-7 280<0.5 =5 =-8 127<0.3933 377<0.5 =-8 =19 136<0.5 =26 =-3
259<0.5 368<0.676 4<0.5 365<0.01104 =-17 =-2 61<0.3333 =5 =-7 304<0.5 384<0.5 =42 =0 280<0.5 =11 =-7 61<0.8571 303<1.32 122<2.944 =14 =36 364<0.875 =-13 =9 =-15
353<0.3984 140<0.5 308<0.1112 119<0.5 =-12 =4 7<0.3487 =0 =34 61<0.6552 7<0.4283 =29 =-3 126<22.5 =-12 =4 124<10.5 146<0.5714 61<0.5333 =20 =-12 233<3.135 =-10 =27 146<0.5294 61<0.4483 =4 =-20 61<0.4483 =-10 =24
127<1e-9 382<1e-9 9<0.05152 364<0.08333 =-10 =18 353<1e-9 =-6 =9 233<2.773 368<0.08703 =-2 =31 =-5 16<0.5 256<0.2732 139<0.5 =8 =19 2<0.5 =-12 =9 315<0.5 236<0.5 =-16 =13 =24
316<0.5 127<0.3697 348<0.2832 224<0.5 =-3 =15 146<0.2414 =-3 =20 17<0.5 146<0.8 =17 =-6 241<0.5 =-14 =9 378<0.2908 135<1.5 248<0.5 =-21 =-2 249<0.5 =-5 =23 368<0.2564 =-4 135<0.5 =4 =30
310<0.5 135<5.5 350<0.8146 246<0.5 =-4 =23 61<0.6552 =17 =-2 126<14.5 256<0.00856 =2 =-11 124<5.5 =37 =-3 135<1.5 251<4.5 61<0.8571 =37 =-8 126<19.5 =16 =-11 353<1e-9 257<0.05868 =17 =-6 348<1e-9 =-2 =-16
246<0.5 16<0.5 363<0.09518 256<0.07625 =4 =-8 262<0.5 =15 =-7 233<3.135 148<0.5 =-19 =19 273<0.5 =14 =-5 233<2.303 123<0.5 260<0.5 =-4 =20 256<0.06064 =-11 =6 256<0.3065 332<0.5 =46 =4 =-1
124<10.5 58<0.5 127<0.279 365<0.5002 =-4 =15 259<0.5 =4 =26 303<1.46 124<3.5 =26 =6 365<0.1543 =-14 =13 317<0.5 133<0.2 58<0.5 =-15 =3 347<0.4949 =7 =-9 337<0.1497 127<1e-9 =29 =2 125<1.5 =-8 =1
316<0.5 361<0.5 308<0.567 278<0.5 =0 =14 279<0.5 =32 =2 355<0.5 34<0.5 =-6 =8 136<1.5 =40 =1 259<0.5 139<0.5 135<6.5 =-21 =5 135<0.5 =-10 =11 124<2.5 =25 249<0.5 =-12 =7
253<0.3372 124<9.5 13<0.5 248<0.5 =0 =9 =32 127<0.4448 119<0.5 =-13 =1 135<0.5 =-4 =19 =33
14<0.5 346<0.5 22<0.5 259<0.5 =-3 =9 123<0.5 =27 =8 137<4.407 332<0.5 =25 =-5 348<0.1532 =-12 =3 125<3.5 6<0.5 10<0.5 =-20 =2 346<0.5 =7 =-9 133<0.2 263<0.5 =-12 =9 355<0.5 =-5 =28
339<0.1706 316<0.5 124<9.5 82<0.5 =6 =-15 2<0.5 =-11 =4 256<0.09375 140<0.5 =-6 =34 112<0.5 =-24 =7 124<1.5 130<0.5 =-12 =19 327<0.5 =40 =7
368<0.676 368<1e-9 120<0.5 125<6.5 =-6 =16 146<0.6818 =10 =-8 46<0.5 9<0.1632 =-18 =9 146<0.2 =13 =-7 38<0.5 348<0.004994 =38 348<0.1814 =-8 =18 146<0.3 46<0.5 =1 =17 9<0.03686 =-15 =-1
74<0.5 309<0.5 30<0.5 353<0.3984 =-7 =1 59<0.5 =22 =-2 235<0.5 238<0.5 =25 =-6 306<0.02113 =-9 =5 306<0.1061 257<0.1964 305<0.1566 =26 =-6 54<0.5 =9 =-13 327<0.5 =-13 =0
127<1e-9 131<0.1689 135<5.5 3<0.5 =-15 =-5 336<0.5 =-8 =23 368<0.8773 101<0.5 =9 =-9 51<0.5 =36 =9 17<0.5 256<0.2732 131<0.1432 =14 =-1 127<0.5855 =-8 =18 131<0.07095 273<0.5 =-19 =-1 132<0.2 =5 =-10
139<0.5 386<0.1023 353<0.3984 381<0.5 =-11 =16 279<0.5 =5 =-6 306<0.01039 386<0.2183 =16 =1 122<2.398 =1 =-13 249<0.5 38<0.5 360<0.5 =-4 =11 260<0.5 =2 =19 127<0.1937 142<0.5 =-3 =17 369<0.5 =31 =-1
315<0.5 353<0.3984 356<0.5 338<0.1463 =-9 =16 133<0.5 =26 =-8 279<0.5 61<0.8571 =10 =-11 341<0.5 =2 =-19 301<0.36 260<0.5 61<0.7368 =-10 =7 146<0.5294 =27 =7 146<0.2414 61<0.1515 =28 =-8 58<0.5 =-18 =4
24<0.5 61<0.375 323<0.5 229<0.5 =2 =29 347<0.2129 =-20 =3 366<0.7115 126<9.5 =14 =-11 16<0.5 =13 =-12 306<1e-9 119<0.5 61<1e-9 =-7 =12 303<0.65 =27 =2 235<0.5 =-18 257<1e-9 =-8 =9
378<0.2908 253<0.3 9<0.08151 248<0.5 =-5 =5 259<0.5 =3 =21 253<0.4288 =7 =32 368<0.2028 =-9 122<1.946 =-6 259<0.5 =37 =1
137<5.075 339<0.02864 35<0.5 316<0.5 =3 =-7 332<0.5 =-18 =1 337<0.1562 247<0.5 =25 =-8 337<0.3911 =-14 =12 282<0.5 339<0.1706 33<0.5 =-22 =2 =7 137<5.403 132<0.1 =-10 =3 125<2.5 =18 =-4
146<0.1667 124<9.5 303<1.46 384<0.5 =25 =-1 368<0.143 =3 =-8 303<1e-9 360<0.5 =-23 =2 137<3.611 =-4 =18 368<0.8773 301<0.42 39<0.5 =1 =-12 378<0.177 =-20 =3 61<0.08333 378<0.2908 =-15 =11 146<0.6818 =36 =-1
262<0.5 140<0.5 356<0.5 363<0.3018 =-1 =17 53<0.5 =22 =0 120<0.5 363<0.06171 =11 =-15 7<0.5163 =28 =1 6<0.5 386<0.1088 32<0.5 =-21 =1 363<0.08259 =24 =-9 7<0.4028 387<0.5 =17 =-5 49<0.5 =-11 =7
14<0.5 346<0.5 233<3.135 371<4.484 =-3 =17 327<0.5 =4 =29 348<0.09626 131<0.06315 =18 =-9 126<23.5 =22 =5 5<0.5 353<1e-9 310<0.5 =-24 =3 350<0.8146 =-11 =9 131<0.1821 126<12.5 =14 =-17 371<2.639 =26 =-5
139<0.5 28<0.5 337<0.347 353<0.3984 =-9 =0 7<0.3487 =27 =-6 122<2.303 317<0.5 =-17 =8 7<0.2808 =15 =-7 242<0.5 22<0.5 55<0.5 =-3 =19 44<0.5 =23 =-10 132<1e-9 124<16.5 =35 =-7 318<0.5 =-14 =25
368<0.8773 14<0.5 143<0.5 308<0.1112 =3 =28 274<0.5 =-13 =11 10<0.5 378<0.3073 =-14 =15 124<9.5 =27 =-4 124<1.5 378<0.344 =-13 =16 =38
378<0.2054 74<0.5 368<0.04489 256<0.09375 =4 =-6 357<0.5 =-17 =17 122<1.946 256<0.1117 =-12 =5 54<0.5 =26 =1 368<0.1802 251<4.5 =-16 =3 122<1.946 4<0.5 =-8 =6 365<0.08436 =28 =5
378<0.344 14<0.5 370<0.5 141<0.5 =2 =-14 126<28.5 =22 =-2 28<0.5 314<0.5 =-16 =-1 51<0.5 =-6 =20 51<0.5 =36 280<0.5 =-13 =6
124<10.5 146<0.6818 353<0.3984 339<0.06295 =-2 =16 35<0.5 =16 =-17 233<3.135 137<5.864 =-19 =7 139<0.5 =-4 =30 146<0.5714 352<0.5 339<0.01795 =-19 =2 =19 353<0.3984 137<1.099 =3 =-18 124<11.5 =-4 =26
246<0.5 253<0.4288 368<0.8773 342<0.5 =-2 =14 301<0.5 =-8 =20 =29 332<0.5 233<2.303 28<0.5 =-7 =14 347<1e-9 =41 =3 =-7
253<0.5586 137<5.075 378<0.2908 41<0.5 =1 =13 32<0.5 =20 =-3 133<0.2 305<0.3161 =-17 =9 378<1e-9 =-4 =12 =33
248<0.5 339<0.1706 7<0.4283 127<0.5416 =-2 =12 378<0.1844 =-22 =1 7<0.3828 =28 378<0.2332 =10 =-7 260<0.5 122<2.944 378<0.08199 =-13 =14 137<2.944 =21 =-5 363<0.03586 4<0.5 =5 =26 127<0.2369 =-12 =17
253<0.4288 337<0.1757 74<0.5 259<0.5 =-2 =9 122<1.946 =3 =22 256<0.404 134<0.5 =-19 =10 337<0.2831 =-5 =22 137<3.611 =3 =38
30<0.5 102<0.5 362<0.5 118<0.5 =-5 =20 146<0.4286 =12 =-2 255<0.5 350<0.3466 =-6 =21 =31 274<0.5 56<0.5 356<0.5 =32 =7 =-1 124<0.5 =-9 =8
309<0.5 119<0.5 74<0.5 256<0.4796 =-2 =-15 376<0.5 =17 =-3 82<0.5 42<0.5 =8 =-6 256<0.6061 =-13 =1 270<0.5 256<0.6061 371<2.079 =32 =8 =-6 335<0.5 =-10 =6
278<0.5 126<18.5 281<0.5 257<0.3157 =11 =-11 255<0.5 =-11 =13 135<2.5 366<0.8568 =-8 =11 124<17.5 =11 =-7 126<13.5 =-12 126<23.5 274<0.5 =21 =-10 257<0.2234 =-7 =13
378<0.3862 139<0.5 348<0.1814 33<0.5 =-7 =8 133<0.5 =11 =-4 294<0.5 256<0.09375 =9 =-4 386<0.07188 =35 =-4 =27
338<0.3348 316<0.5 352<0.5 309<0.5 =-1 =15 146<0.4286 =28 =1 256<0.09375 140<0.5 =-5 =30 308<0.1112 =-23 =3 302<1.45 =34 =2
246<0.5 348<0.1532 139<0.5 370<0.5 =-5 =13 256<0.01863 =15 =-3 261<0.5 346<0.5 =3 =14 122<2.303 =-15 =2 131<0.1167 144<0.5 264<0.5 =30 =-1 256<0.00856 =12 =-5 348<0.04805 =-8 =4
370<0.5 3<0.5 131<0.09246 257<1e-9 =-18 =-4 267<0.5 =1 =24 233<2.398 268<0.5 =-4 =10 386<0.07188 =10 =-2 131<0.1082 =29 46<0.5 133<0.5 =18 =-5 279<0.5 =-12 =0
368<0.676 10<0.5 14<0.5 308<0.27 =-1 =19 123<0.5 =-2 =-19 124<9.5 233<1.946 =-7 =36 =-10 124<1.5 348<0.03121 257<1e-9 =1 =-16 301<0.88 =12 =-1 276<0.5 251<2.5 =35 =7 339<0.1706 =-11 =11
329<0.5 135<5.5 348<0.1532 310<0.5 =-2 =10 143<0.5 =10 =-13 126<14.5 139<0.5 =8 =-12 127<1e-9 =4 =32 303<0.74 348<0.1532 =-20 =-2 =0
358<0.5 146<1e-9 124<9.5 366<0.5024 =28 =-5 335<0.5 =3 =-12 353<0.3984 367<0.6462 =-6 =14 24<0.5 =1 =14 49<0.5 =27 =1
370<0.5 314<0.5 233<3.135 127<0.3933 =-2 =8 256<0.07625 =26 =-1 363<0.19 132<0.07143 =-4 =-19 256<0.09375 =16 =-6 127<0.299 256<0.1117 =-10 =8 363<0.556 61<0.375 =31 =4 61<0.6111 =3 =-5
7<0.3828 244<0.5 74<0.5 122<3.135 =-1 =10 278<0.5 =16 =-4 122<2.398 122<1.792 =-6 =3 =-21 356<0.5 367<0.5652 131<0.09246 =-16 =-4 306<0.03869 =-9 =19 131<0.07095 =17 =2
315<0.5 256<0.3065 303<1.55 34<0.5 =-1 =8 364<0.875 =-20 =2 28<0.5 347<0.2847 =-18 =10 133<1e-9 =21 =-7 303<1.46 258<0.5 256<0.8478 =18 =-11 127<0.299 =-5 =11 258<0.5 =-16 24<0.5 =11 =-9
278<0.5 259<0.5 74<0.5 368<0.4102 =-6 =7 303<0.65 =14 =-4 303<1.32 128<3.5 =10 =-11 368<1e-9 =2 =-16 256<0.09375 137<2.944 74<0.5 =20 =-5 348<0.1144 =-15 =7 276<0.5 137<1.099 =0 =15 =-18
143<0.5 39<0.5 61<0.6552 261<0.5 =7 =-7 133<0.4 =-8 =15 271<0.5 264<0.5 =-17 =8 127<0.3231 =-3 =24 127<0.3448 333<0.5 132<0.25 =-17 =5 61<0.3 =11 =-6 4<0.5 385<0.5 =-11 =6 350<0.6648 =11 =-8
256<0.6061 122<2.303 127<0.5855 243<0.5 =-9 =15 211<0.5 =17 =-13 7<0.3828 329<0.5 =7 =-19 266<0.5 =-11 =12 33<0.5 102<0.5 350<0.7548 =-21 =3 3<0.5 =15 =-6 122<2.398 =21 =0
315<0.5 126<17.5 279<0.5 131<0.1001 =13 =-6 378<0.3073 =-14 =23 348<0.2832 233<3.135 =-6 =6 383<0.6983 =9 =-7 126<16.5 242<0.5 348<0.1814 =-15 =10 306<0.006115 =17 =-3 279<0.5 135<0.5 =5 =20 348<0.09626 =-9 =10
224<0.5 261<0.5 383<0.5493 39<0.5 =-1 =-15 146<0.3333 =-2 =11 137<4.97 268<0.5 =-23 =4 146<0.2692 =11 =-3 144<0.5 346<0.5 32<0.5 =28 =-6 135<0.5 =-9 =1 2<0.5 =-13 51<0.5 =-5 =10
259<0.5 233<3.135 100<0.5 57<0.5 =-2 =-11 314<0.5 =-5 =33 314<0.5 122<2.197 =-7 =18 132<0.3333 =-12 =2 323<0.5 233<2.398 59<0.5 =7 =-8 233<2.773 =25 =3 =-15
316<0.5 368<0.8773 337<0.1757 61<0.8571 =4 =-11 337<0.347 =-19 =6 301<0.56 =-11 304<0.5 =35 =4 136<1.5 31<0.5 381<0.5 =-13 =12 327<0.5 =0 =15 61<0.1515 301<1e-9 =24 =-3 61<0.4483 =-11 =5
146<0.6818 137<5.075 338<0.2246 146<0.1304 =8 =0 137<1.609 =-9 =31 9<0.1236 376<0.5 =-19 =6 146<0.4286 =-1 =17 9<0.1632 233<3.135 137<2.197 =-18 =1 260<0.5 =-5 =17 350<1 146<0.8 =1 =20 146<0.8 =3 =-10
233<2.197 342<0.5 378<0.1941 350<0.1611 =-10 =2 363<1e-9 =13 =-8 320<0.5 =-6 233<1.792 =25 =-2 141<0.5 49<0.5 303<1.21 =8 =-12 259<0.5 =-10 =11 350<0.2267 28<0.5 =-21 =-2 350<0.4121 =15 =-6
127<0.299 119<0.5 256<0.2088 127<0.216 =0 =-15 44<0.5 =-15 =8 311<0.5 365<1e-9 =19 =-3 127<0.1489 =-7 =10 32<0.5 327<0.5 310<0.5 =3 =20 128<2.5 =26 =-3 127<0.3933 61<0.375 =13 =-10 61<0.6111 =-19 =3
61<0.5333 39<0.5 337<0.1072 340<0.5 =5 =16 337<0.347 =-13 =9 97<0.5 306<0.3283 =-15 =9 =18 308<0.2976 292<0.5 266<0.5 =-9 =6 127<0.4448 =-5 =19 262<0.5 =21 =-6
256<0.06064 126<17.5 387<0.5 303<0.86 =13 =-3 339<0.02864 =-13 =6 126<26.5 309<0.5 =-2 =15 359<0.5 =15 =-4 126<14.5 46<0.5 327<0.5 =-7 =10 135<3.5 =28 =-7 127<0.6921 131<0.08573 =-13 =-2 126<17.5 =-4 =22
294<0.5 256<0.3065 60<0.5 336<0.5 =5 =-1 =-17 55<0.5 41<0.5 =-10 =7 256<0.4796 =-10 =13 365<0.4001 268<0.5 306<0.006115 =23 =-1 =-7 365<0.641 =0 =-12
233<3.135 127<0.1489 378<0.3862 365<0.4478 =-6 =6 233<2.485 =23 =-4 269<0.5 244<0.5 =3 =-15 123<0.5 =0 =38 365<0.3566 327<0.5 127<0.2369 =7 =-9 211<0.5 =28 =-2 350<0.5439 =2 136<1.5 =30 =3
7<0.4174 368<0.5105 279<0.5 135<2.5 =1 =13 327<0.5 =-8 =11 124<1.5 363<0.05619 =-10 =8 335<0.5 =31 =2 308<0.1112 3<0.5 368<0.8773 =-22 =6 124<3.5 =10 =-10 368<0.5105 =26 =3
30<0.5 35<0.5 305<0.3527 306<1e-9 =2 =-9 306<0.01554 =0 =31 22<0.5 =-21 125<3.5 =-9 =8 275<0.5 4<0.5 =23 125<1.5 =-18 =4 306<1e-9 127<0.6296 =22 =2 =1
146<1e-9 350<0.2267 120<0.5 348<0.008783 =11 =-8 378<0.08999 =31 =1 346<0.5 233<2.485 =-1 =-13 =5 350<0.8146 310<0.5 269<0.5 =-3 =16 146<0.6818 =15 =-7 359<0.5 126<25.5 =20 =0 120<0.5 =-12 =9
316<0.5 310<0.5 57<0.5 309<0.5 =2 =20 365<0.3566 =-10 =8 47<0.5 143<0.5 =26 =-4 311<0.5 =-9 =5 126<15.5 126<14.5 0<0.5 =-17 =9 146<0.6429 =26 =-11 30<0.5 381<0.5 =-15 =6 131<0.06315 =-7 =13
259<0.5 315<0.5 140<0.5 272<0.5 =-5 =14 135<0.5 =-6 =21 258<0.5 337<0.1072 =14 =-4 371<2.197 =-6 =11 126<18.5 337<1e-9 237<0.5 =20 =-3 300<0.5 =7 =-10 363<0.09518 257<0.2844 =-9 =11 383<0.5949 =26 =-2
309<0.5 246<0.5 7<0.4283 370<0.5 =-1 =13 357<0.5 =-14 =12 61<0.3 359<0.5 =31 =4 26<0.5 =-9 =11 124<0.5 =-8 365<0.2043 325<0.5 =25 =-5 346<0.5 =-7 =5
146<0.1667 256<0.3361 276<0.5 317<0.5 =19 =-5 300<0.5 =-12 =7 300<0.5 266<0.5 =-20 =0 362<0.5 =-7 =13 137<2.944 229<0.5 126<28.5 =1 =-9 256<0.00856 =-5 =28 131<0.2473 126<18.5 =-2 =-19 306<1e-9 =14 =-10
139<0.5 33<0.5 319<0.5 315<0.5 =-6 =5 47<0.5 =16 =-6 126<21.5 379<0.5 =18 =-10 126<27.5 =-10 =2 294<0.5 127<0.3448 326<0.5 =-3 =19 127<0.5855 =16 =-1 131<0.08055 330<0.5 =31 =2 132<0.125 =-5 =10
339<0.06295 61<0.5333 338<0.2246 137<5.075 =1 =-12 278<0.5 =26 =-1 265<0.5 13<0.5 =-11 =18 61<0.8571 =22 =-4 61<0.1176 137<2.944 4<0.5 =12 =-7 381<0.5 =-15 =0 236<0.5 304<0.5 =26 =4 =-8
58<0.5 371<4.484 229<0.5 378<0.1442 =-4 =7 135<0.5 =23 =1 133<0.5 133<0.25 =4 =24 262<0.5 =5 =-14 146<0.4545 135<6.5 299<0.5 =19 =-7 =-11 59<0.5 139<0.5 =-1 =17 349<0.167 =-18 =9
74<0.5 310<0.5 371<4.484 127<0.6921 =-3 =12 386<0.7054 =17 =-10 127<0.6921 304<0.5 =15 =-10 =-13 7<0.3676 127<0.279 131<0.1238 =-2 =18 131<0.2473 =29 =4 7<0.6656 26<0.5 =-14 =0 306<0.05149 =9 =-4
35<0.5 124<9.5 247<0.5 251<1.5 =0 =8 26<0.5 =-16 =2 127<0.4448 119<0.5 =-12 =6 131<0.2012 =15 =-7 124<10.5 =-22 26<0.5 =-5 251<2.5 =14 =-3
265<0.5 276<0.5 22<0.5 281<0.5 =3 =-4 260<0.5 =-3 =18 315<0.5 320<0.5 =-16 =-3 363<1e-9 =-4 =18 282<0.5 365<0.06254 128<0.5 =-9 =12 =25 363<1e-9 260<0.5 =-3 =10 =-7
256<0.07625 233<3.135 132<0.1667 348<0.09626 =0 =14 125<6.5 =-10 =20 256<0.01863 145<0.5 =21 =-6 56<0.5 =7 =-11 135<0.5 233<1.792 256<0.8478 =-2 =14 353<0.3984 =-18 =-5 32<0.5 125<4.5 =0 =14 4<0.5 =-19 =-2
32<0.5 265<0.5 124<10.5 331<0.5 =4 =-13 119<0.5 =-7 =8 279<0.5 266<0.5 =31 =-2 124<19.5 =-11 =11 136<1.5 28<0.5 124<6.5 =-20 =1 61<0.3 =7 =-7 319<0.5 332<0.5 =-23 =2 =7
146<0.1304 124<4.5 366<0.403 144<0.5 =31 =4 366<0.7557 =-3 =7 124<9.5 124<8.5 =-5 =23 102<0.5 =-18 =5 124<1.5 235<0.5 52<0.5 =-9 =11 74<0.5 =8 =-11 316<0.5 336<0.5 =7 =-1 30<0.5 =-9 =10
141<0.5 45<0.5 13<0.5 327<0.5 =0 =6 120<0.5 =2 =22 266<0.5 25<0.5 =-20 =-1 =11 368<0.676 370<0.5 40<0.5 =-22 =0 308<1e-9 =11 =-6 =12
362<0.5 361<0.5 309<0.5 338<0.3348 =-4 =18 61<0.2222 =-7 =19 6<0.5 281<0.5 =4 =25 273<0.5 =-10 =5 122<2.303 256<0.02843 369<0.5 =14 =-12 330<0.5 =-18 =8 128<2.5 7<0.3676 =18 =-3 386<0.05161 =-10 =16
13<0.5 58<0.5 316<0.5 337<0.1072 =2 =-12 1<0.5 =-16 =0 126<29.5 237<0.5 =11 =-9 =-16 126<23.5 =32 =1
329<0.5 368<0.676 7<0.3487 126<9.5 =18 =1 305<0.3527 =-12 =20 126<14.5 233<1.946 =9 =-13 144<0.5 =20 =-3 7<0.4028 137<4.97 =-22 =1 368<0.2564 =12 =-8
378<0.3862 122<3.135 305<0.13 240<0.5 =-3 =13 336<0.5 =21 =-7 248<0.5 122<3.367 =-4 =9 257<0.006285 =3 =27 51<0.5 125<2.5 =33 =5 =-5
378<0.344 342<0.5 192<0.5 256<0.3065 =0 =-7 126<15.5 =6 =-20 378<1e-9 241<0.5 =22 =-3 =-10 126<14.5 =-4 124<7.5 =25 378<0.3862 =-7 =8
339<0.01658 339<0.005834 244<0.5 344<0.5 =1 =26 363<0.2272 =-21 =5 323<0.5 264<0.5 =-19 =1 339<0.0144 =-4 =12 276<0.5 54<0.5 136<1.5 =21 =-3 257<0.2575 =-5 =18 339<0.02445 256<0.1286 =10 =-4 339<0.1706 =-16 =3
57<0.5 122<2.197 275<0.5 363<0.2272 =-13 =6 122<1.792 =15 =-4 122<2.708 124<12.5 =13 =-4 382<1e-9 =-1 =19 339<0.06295 349<0.3585 268<0.5 =-16 =7 279<0.5 =-5 =11 124<1.5 276<0.5 =0 =-9 49<0.5 =29 =-3
127<0.3448 122<2.303 363<0.09518 113<0.5 =-11 =8 347<0.1528 =-4 =12 140<0.5 361<0.5 =-2 =18 314<0.5 =21 =-7 57<0.5 257<0.2234 347<0.8222 =11 =-11 258<0.5 =-16 =4 365<0.2781 127<0.3933 =4 =-16 363<0.09518 =28 =-4
316<0.5 52<0.5 82<0.5 363<0.3018 =5 =15 101<0.5 =-11 =12 315<0.5 211<0.5 =-21 =-2 5<0.5 =12 =1 256<0.09375 256<1e-9 332<0.5 =-12 =17 340<0.5 =19 =-8 52<0.5 370<0.5 =-22 =5 256<0.2732 =12 =-4
58<0.5 229<0.5 316<0.5 137<5.075 =2 =-11 92<0.5 =-10 =18 378<1e-9 28<0.5 =28 =0 =-3 126<29.5 126<14.5 294<0.5 =-5 =9 244<0.5 =15 =-8 119<0.5 =-13 =0
378<0.344 342<0.5 310<0.5 122<2.197 =-10 =0 122<2.773 =27 =-9 378<1e-9 122<2.197 =-1 =22 =-9 122<1.946 =-2 359<0.5 279<0.5 =9 =34 =1
233<3.135 351<0.5 146<0.9167 61<0.8571 =0 =-13 61<0.8571 =-22 =13 379<0.5 =26 =-4 146<0.5294 365<0.3109 365<0.01104 =5 =-13 61<0.5333 =28 =1 127<0.4448 350<0.2267 =40 =1 146<0.6818 =1 =-6
303<1.46 303<0.74 309<0.5 143<0.5 =0 =-8 386<0.1464 =15 =-6 305<0.1089 322<0.5 =16 =-5 =-6 133<0.25 128<3.5 61<0.7 =-19 =3 =6 =5
246<0.5 74<0.5 127<0.7836 266<0.5 =-3 =5 125<3.5 =18 =-11 125<1.5 301<0.42 =20 =-2 256<0.1286 =-8 =7 380<0.5 262<0.5 25<0.5 =23 =-1 257<0.05868 =-7 =4 =-9
261<0.5 17<0.5 7<0.3257 244<0.5 =4 =-11 368<0.1802 =-15 =2 211<0.5 341<0.5 =-21 =0 120<0.5 =-5 =13 125<1.5 233<2.485 376<0.5 =-14 =3 311<0.5 =-5 =23 233<1.609 =3 17<0.5 =-21 =0
13<0.5 265<0.5 143<0.5 56<0.5 =0 =-7 133<0.25 =-12 =5 126<13.5 =-9 266<0.5 =23 =0 344<0.5 =-3 126<15.5 =26 =4
309<0.5 244<0.5 259<0.5 235<0.5 =-2 =6 54<0.5 =14 =-5 53<0.5 386<0.2183 =-20 =0 =4 386<0.07188 256<0.404 255<0.5 =30 =-2 =-8 348<0.1814 =-12 =6
358<0.5 377<0.5 315<0.5 124<13.5 =0 =-8 380<0.5 =7 =-12 311<0.5 101<0.5 =19 =-11 260<0.5 =11 =-9 =18
261<0.5 17<0.5 7<0.3257 339<0.01658 =2 =14 339<0.0144 =-15 =0 61<0.6111 7<0.3487 =-19 =0 61<0.7778 =11 =-6 61<0.3333 22<0.5 =-23 =0 371<1.946 314<0.5 =20 =-5 =-17
224<0.5 343<0.5 146<0.8571 10<0.5 =-1 =19 274<0.5 =-14 =13 282<0.5 299<0.5 =20 =-6 =-6 319<0.5 125<3.5 146<0.2414 =7 =-9 56<0.5 =19 =-5 =28
378<0.2054 316<0.5 127<0.6921 371<2.565 =-2 =10 365<0.4001 =20 =-3 139<0.5 133<0.1667 =-18 =-2 133<0.1 =8 =-12 264<0.5 339<0.02864 340<0.5 =-11 =5 365<1e-9 =13 =0 =31
358<0.5 135<0.5 139<0.5 259<0.5 =-10 =2 242<0.5 =-4 =19 32<0.5 34<0.5 =-1 =7 270<0.5 =-11 =7 262<0.5 =22 =-4
13<0.5 305<0.3161 343<0.5 256<0.07625 =1 =-5 0<0.5 =17 =-2 257<0.04865 336<0.5 =15 =-13 =31 126<18.5 =26 =2
361<0.5 247<0.5 302<1e-9 257<0.5961 =0 =-17 302<1.45 =17 =-4 371<3.561 241<0.5 =-20 =2 =6 306<0.01039 233<2.303 281<0.5 =-6 =7 =24 257<0.01866 =-10 =0
358<0.5 305<0.3527 326<0.5 382<1e-9 =-2 =12 311<0.5 =-5 =17 305<0.4026 124<11.5 =30 =-3 235<0.5 =-9 =11 =18
279<0.5 276<0.5 133<0.08333 332<0.5 =6 =15 371<1.768 =-24 =4 55<0.5 133<0.4 =-10 =13 266<0.5 =28 =-4 256<0.179 260<0.5 270<0.5 =0 =12 233<2.708 =-14 =1 276<0.5 7<0.6301 =-23 =8 256<0.2732 =17 =-8
309<0.5 240<0.5 382<1e-9 259<0.5 =-3 =4 250<0.5 =18 =-4 34<0.5 61<0.3 =-11 =15 =22 61<0.05556 54<0.5 =5 =-11 61<0.6552 7<1e-9 =24 =-5 123<0.5 =-7 =1
141<0.5 146<0.8571 318<0.5 146<0.08333 =10 =-1 269<0.5 =11 =-17 265<0.5 337<0.2555 =-13 =7 =14 146<0.6818 120<0.5 146<0.1304 =1 =-23 350<0.2267 =-12 =7 353<0.3984 281<0.5 =3 =-5 =14
386<0.2183 9<0.0995 13<0.5 222<0.5 =-2 =18 =20 333<0.5 2<0.5 =2 =20 120<0.5 =-17 =4 241<0.5 256<0.07625 120<0.5 =-18 =-3 256<0.404 =3 =0 316<0.5 =11 =-6
146<0.8 127<0.3933 365<0.5002 365<0.04254 =0 =-9 146<0.2692 =-3 =14 383<0.6825 57<0.5 =11 =-5 362<0.5 =-16 =7 363<0.1313 257<0.3725 248<0.5 =-16 =-1 257<0.5961 =13 =-6 2<0.5 371<2.741 =9 =-11 349<0.2667 =-2 =24
127<0.7836 248<0.5 316<0.5 113<0.5 =0 =16 356<0.5 =-10 =11 260<0.5 270<0.5 =-13 =17 133<0.1667 =16 =-7 133<0.5 61<0.7 270<0.5 =35 =-2 280<0.5 =2 =-8 250<0.5 119<0.5 =-14 =0 =1
146<0.9167 362<0.5 127<0.1489 136<1.5 =-2 =-16 301<1e-9 =4 =-6 146<0.6429 131<0.1689 =0 =14 34<0.5 =21 =-7 274<0.5 133<0.4 332<0.5 =-22 =4 =4 =8
61<0.8571 146<0.8571 256<0.3065 61<0.7368 =6 =-8 348<0.2832 =-8 =18 61<0.7368 22<0.5 =-22 =5 5<0.5 =25 =-2 146<0.8 57<0.5 377<0.5 =-22 =5 146<0.2692 =10 =-6 349<0.4437 137<1e-9 =20 =-2 =-7
265<0.5 146<0.2 144<0.5 337<0.1757 =10 =-11 132<0.1429 =-18 =9 7<0.3676 337<0.2831 =-3 =12 318<0.5 =-17 =1 146<0.2414 233<2.89 =-9 =2 314<0.5 6<0.5 =27 =-3 =-5
122<2.303 26<0.5 43<0.5 302<0.37 =-3 =12 =17 337<0.2555 278<0.5 =-20 =1 =4 57<0.5 122<2.708 139<0.5 =7 =24 270<0.5 =-1 =16 47<0.5 368<0.5105 =-11 =10 377<0.5 =10 =-10
122<2.303 125<6.5 124<10.5 146<0.6 =3 =-14 146<0.8 =-17 =13 132<0.25 124<7.5 =-12 =9 =30 337<1e-9 146<0.75 124<16.5 =5 =-7 124<17.5 =-12 =27 337<0.4787 124<8.5 =-15 =10 131<0.08573 =-2 =15
124<1.5 246<0.5 371<1.768 306<0.02113 =-15 =6 383<0.5756 =9 =-4 127<0.2369 =21 =-2 368<0.3415 368<0.03408 28<0.5 =-1 =8 74<0.5 =-14 =11 281<0.5 122<1.946 =-3 =28 306<0.0271 =-8 =12
315<0.5 363<0.03586 294<0.5 378<0.1635 =-1 =14 339<1e-9 =23 =-5 257<0.05868 363<0.0885 =-14 =-2 131<0.1001 =-3 =15 146<0.5294 7<0.3487 122<1.792 =-2 =22 128<0.5 =11 =-13 257<0.1629 7<1e-9 =7 =-12 249<0.5 =-18 =-1
315<0.5 122<3.135 127<0.6921 371<4.484 =-3 =14 371<2.741 =23 =-11 127<0.5066 290<0.5 =11 =-12 211<0.5 =-22 =4 122<1.792 341<0.5 47<0.5 =-17 =-2 336<0.5 =-2 =8 122<2.996 127<0.2369 =17 =2 127<0.299 =-12 =5
146<0.9167 338<0.3878 339<0.1706 301<0.88 =1 =-11 137<1.609 =0 =17 =22 274<0.5 236<0.5 =-20 314<0.5 =-2 =6 =8
338<0.3878 308<0.567 146<0.1304 124<5.5 =21 =-16 124<1.5 =-10 =1 270<0.5 14<0.5 =27 =-6 =-9 =19
10<0.5 253<0.5586 358<0.5 124<1.5 =-5 =0 348<0.6112 =17 =0 =19 124<9.5 316<0.5 368<0.03408 =35 =-2 124<4.5 =-9 =5 =-11
233<1.609 301<0.68 235<0.5 315<0.5 =27 =1 257<1e-9 =-8 =6 250<0.5 =-10 257<0.006285 =5 =-2 82<0.5 315<0.5 100<0.5 =-1 =11 251<3.5 =1 =20 235<0.5 251<4.5 =-21 =1 =2
143<0.5 92<0.5 124<13.5 35<0.5 =3 =-12 363<0.144 =-9 =13 233<2.565 233<1.946 =0 =29 =-4 2<0.5 42<0.5 125<7.5 =-20 =6 49<0.5 =15 =-5 124<4.5 233<3.135 =-15 =10 124<17.5 =15 =-8
124<10.5 229<0.5 124<1.5 240<0.5 =-4 =12 128<4.5 =5 =-17 2<0.5 =31 124<3.5 =9 =-9 317<0.5 266<0.5 124<15.5 =-15 =-1 251<2.5 =18 =-12 58<0.5 248<0.5 =26 =-5 =-7
265<0.5 319<0.5 261<0.5 145<0.5 =1 =-18 124<17.5 =-22 =6 45<0.5 126<24.5 =23 =-8 122<2.565 =-18 =8 126<13.5 =-8 53<0.5 270<0.5 =27 =-1 =-5
329<0.5 124<10.5 17<0.5 303<2 =4 =-12 51<0.5 =-18 =-2 266<0.5 125<4.5 =-8 =8 362<0.5 =16 =-8 125<4.5 138<0.5 299<0.5 =-20 =0 =1 5<0.5 =-7 =11
364<0.2083 83<0.5 363<0.06171 256<0.4796 =4 =-7 363<0.0885 =-11 =0 348<1e-9 54<0.5 =-5 =6 =22 143<0.5 333<0.5 256<0.2088 =25 =2 =-8 =-2
35<0.5 16<0.5 365<0.7858 253<0.3 =1 =16 61<0.08333 =-6 =18 61<0.05556 7<1e-9 =18 =-5 7<0.1623 =-14 =6 224<0.5 7<0.3487 =-20 61<0.4483 =-2 =1 =7
274<0.5 329<0.5 17<0.5 306<1e-9 =4 =-2 53<0.5 =-15 =10 306<0.0271 137<5.075 =-22 =1 61<0.2571 =11 =-5 47<0.5 336<0.5 122<2.303 =5 =-14 53<0.5 =22 =-6 346<0.5 233<3.135 =-23 =5 =4
57<0.5 61<0.8571 303<1.46 368<0.676 =2 =15 256<0.2088 =-13 =11 266<0.5 303<1e-9 =-19 =7 4<0.5 =-4 =18 31<0.5 378<0.2908 137<1e-9 =-4 =-18 46<0.5 =-7 =24 256<0.02843 34<0.5 =7 =-2 61<0.1515 =22 =4
229<0.5 133<0.5 347<0.2847 251<1.5 =-3 =2 102<0.5 =5 =23 347<0.2527 =6 61<0.7 =-18 =1 61<0.4091 51<0.5 =2 137<1.609 =31 =1 335<0.5 =-7 =4
127<0.4448 26<0.5 102<0.5 146<0.8 =-3 =-17 127<0.3448 =18 =-11 135<0.5 120<0.5 =9 =-16 7<0.2808 =12 =-5 135<0.5 120<0.5 127<0.5416 =-20 =0 34<0.5 =16 =-7 61<0.2222 38<0.5 =-9 =12 231<0.5 =21 =-4
143<0.5 45<0.5 7<0.3828 262<0.5 =6 =-6 308<0.1112 =-9 =18 266<0.5 146<0.5714 =-26 =-1 =21 45<0.5 4<0.5 294<0.5 =-19 =3 124<6.5 =3 =-13 3<0.5 =12 =1
16<0.5 7<0.4028 383<0.5949 122<2.197 =-3 =6 348<0.1814 =-12 =5 251<1.5 189<0.5 =-19 =1 360<0.5 =-4 =16 368<0.2952 360<0.5 383<0.6412 =-17 =-2 383<0.6314 =8 =-10 122<2.708 =-4 2<0.5 =1 =20
123<0.5 280<0.5 57<0.5 146<0.8571 =24 =-4 131<0.1821 =-10 =6 125<5.5 101<0.5 =2 =16 125<8.5 =-12 =6 362<0.5 269<0.5 276<0.5 =-2 =-11 5<0.5 =20 =-4 347<0.04188 101<0.5 =12 =-6 306<1e-9 =-7 =8
383<0.6825 137<5.075 137<2.197 233<2.565 =-3 =4 123<0.5 =25 =2 382<1e-9 363<0.1004 =-14 =2 =9 113<0.5 137<3.912 233<3.135 =-21 =-1 126<19.5 =12 =-9 =6
58<0.5 92<0.5 316<0.5 282<0.5 =1 =-7 248<0.5 =-13 =3 281<0.5 =18 =1 33<0.5 365<0.1277 319<0.5 =16 =-5 61<0.1923 =2 =-10 133<0.1667 362<0.5 =-15 =0 =11
229<0.5 309<0.5 352<0.5 383<0.6412 =-2 =7 123<0.5 =24 =3 233<2.485 146<0.3333 =12 =-11 233<2.996 =30 =-3 257<0.04865 366<0.2669 =31 =-2 122<2.944 =-7 =2
118<0.5 229<0.5 100<0.5 143<0.5 =1 =-6 320<0.5 =-7 =17 124<6.5 51<0.5 =-3 =30 262<0.5 =-11 =5 363<0.06736 262<0.5 =35 233<2.197 =4 =-3 =-7
13<0.5 229<0.5 127<0.1489 378<0.1326 =-6 =9 251<4.5 =4 =-11 365<0.06254 4<0.5 =-3 =29 =-6 279<0.5 =25 =1
257<0.5961 386<0.06563 331<0.5 139<0.5 =2 =7 316<0.5 =-14 =2 386<0.1023 257<0.04865 =-15 =3 332<0.5 =4 =-8 59<0.5 =-16 146<0.2692 =10 120<0.5 =-6 =2
308<0.1112 82<0.5 382<1e-9 329<0.5 =0 =-12 317<0.5 =20 =-4 317<0.5 235<0.5 =-18 =0 337<0.1497 =8 =-9 314<0.5 386<0.1943 47<0.5 =28 =5 383<0.6314 =5 =-5 =-13
362<0.5 56<0.5 133<0.5 310<0.5 =0 =8 58<0.5 =-13 =1 315<0.5 332<0.5 =-19 =1 54<0.5 =-1 =13 257<1e-9 347<0.1828 133<0.125 =-1 =-15 262<0.5 =15 =-6 257<0.3157 136<0.5 =5 =26 59<0.5 =-16 =8
362<0.5 104<0.5 365<0.8533 357<0.5 =-4 =4 348<0.4321 =19 =-5 136<0.5 320<0.5 =-2 =25 =-7 256<0.07625 28<0.5 131<0.07095 =21 =2 131<0.1689 =-7 =19 119<0.5 363<0.0885 =-20 =16 256<0.1536 =-7 =17
22<0.5 261<0.5 303<1.46 259<0.5 =-1 =6 253<0.3677 =-14 =4 330<0.5 234<0.5 =-16 =2 46<0.5 =-5 =11 14<0.5 359<0.5 234<0.5 =8 =-9 270<0.5 =29 =-6 371<2.485 =-15 359<0.5 =15 =-8
346<0.5 257<0.1629 146<0.1304 234<0.5 =5 =24 314<0.5 =2 =-8 139<0.5 142<0.5 =-16 =4 146<0.1667 =-13 =7 387<0.5 119<0.5 139<0.5 =11 =-9 7<0.3487 =24 =-1 146<0.3333 137<3.912 =-16 =-1 349<0.4794 =-7 =10
140<0.5 126<21.5 56<0.5 126<20.5 =1 =14 61<0.1923 =3 =-15 378<0.1941 308<0.27 =-6 =15 251<3.5 =18 =-7 61<0.6552 347<0.09618 25<0.5 =22 =-6 373<0.5 =-14 =7 125<4.5 =-16 =0
287<0.5 7<0.4283 126<9.5 256<0.00856 =23 =1 337<0.4787 =0 =16 357<0.5 302<0.44 =-13 =5 365<0.02477 =-4 =12 133<0.2 126<25.5 124<17.5 =29 =-4 =-8 120<0.5 =-11 =4
331<0.5 338<0.2246 244<0.5 22<0.5 =0 =6 385<0.5 =-16 =9 132<0.1 139<0.5 =2 =24 =-5 386<0.1256 22<0.5 =-20 =2 =6
92<0.5 17<0.5 370<0.5 274<0.5 =0 =-9 335<0.5 =15 =-9 40<0.5 16<0.5 =-19 =-1 347<1e-9 =8 =-1 122<1.946 336<0.5 =-5 =2 5<0.5 =28 =-1
122<2.197 125<6.5 32<0.5 59<0.5 =-16 =3 124<7.5 =14 =-8 349<0.1182 40<0.5 =-11 =5 =22 319<0.5 57<0.5 371<2.89 =3 =-10 357<0.5 =-10 =11 135<1.5 273<0.5 =20 =-9 368<0.3415 =-10 =11
32<0.5 45<0.5 259<0.5 305<0.1353 =-1 =12 251<1.5 =15 =1 376<0.5 129<0.5 =-21 =1 251<3.5 =15 =-7 120<0.5 233<2.197 =-15 127<0.258 =16 =-4 257<0.3725 57<0.5 =-21 =2 =6
146<0.8571 61<0.8148 303<0.86 32<0.5 =5 =-4 371<1.946 =-13 =6 44<0.5 362<0.5 =-18 =-1 146<0.3 =-2 =18 61<0.7778 61<1e-9 260<0.5 =8 =-6 349<0.3977 =-24 =-1 146<0.9167 61<0.9091 =26 =-3 260<0.5 =0 =-5
125<1.5 139<0.5 9<0.06279 119<0.5 =-9 =4 248<0.5 =11 =-4 347<0.1293 49<0.5 =15 =-3 260<0.5 =3 =-15 278<0.5 72<0.5 235<0.5 =-4 =-15 306<1e-9 =21 =-2 260<0.5 341<0.5 =26 =-4 125<2.5 =-8 =9
137<2.944 305<0.13 233<2.398 306<0.03277 =-3 =13 35<0.5 =4 =-15 276<0.5 260<0.5 =-2 =28 =-8 338<0.3348 305<0.3527 2<0.5 =-3 =-15 301<0.5 =-8 =24 =17
57<0.5 350<0.1182 4<0.5 359<0.5 =-9 =12 317<0.5 =6 =-8 122<2.708 355<0.5 =11 =-4 139<0.5 =-1 =-19 348<0.05788 310<0.5 259<0.5 =-18 =-2 256<1e-9 =-4 =13 321<0.5 133<0.25 =15 =-3 139<0.5 =-11 =0
244<0.5 233<2.197 132<0.1667 257<0.02616 =3 =-9 276<0.5 =-21 =4 264<0.5 339<0.005834 =2 =-6 256<0.02843 =27 =1 274<0.5 350<0.4437 =-21 =2 =6
261<0.5 125<4.5 167<0.5 336<0.5 =0 =-6 125<2.5 =25 =-9 122<2.303 132<0.25 =-15 =15 383<0.5949 =18 =-4 224<0.5 368<0.126 132<0.2 =-23 =1 7<0.4174 =11 =-3 51<0.5 =19 =-4`),
  likeness: {
    claims: parseLine(`any	-3810
around	832
both negated or none	337
both rumours	224
both tell breach	-35
both tell else	174
both tell ransom	-362
both tell telling	7
classes	458
covers the shorter	1104
lead	411
names	344
no words	-466
one denies	-754
other number	29
rare word	396
rare words	1321
same data	280
same name	672
same name around	149
same number	819
same object	407
same predicate	125
same speaker	688
short	19
speakers of one kind	115
telling words	22
two rare words	406
words	636
words of the same speaker	399`),
    denials: parseLine(`any	-504
around	700
both negated or none	-60
both tell breach	273
both tell else	-265
classes	82
covers the shorter	422
lead	182
no words	-231
rare word	80
rare words	567
same name around	-191
same object	416
same predicate	69
speakers of one kind	131
telling words	32
words	544
words of the same speaker	544`),
  },
};
