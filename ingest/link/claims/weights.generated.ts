/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5253 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	369
AUTHOR lead	141
answerer denies there	-34
answerer speaks there	-12
answers another	-257
answers here	-126
answers what is not told there	-817
any	-2614
around	363
both authenticity	208
both concealment	308
both culprit	139
both demand	775
both deny	-351
both fault	187
both negated	-317
both origin	-766
both outage	415
both payment	-34
both publication	-509
both sale	439
both taking	292
both telling	137
breach general outsider	-116
breach many data outsider	230
breach no data word in denial	64
breach no name	48
breach outsider	209
breach outsider same name	-148
breach same name	452
breach same name around	324
breach specific data	-185
breachy, ALLEGES	261
breachy, ASSERTS	133
breachy, CONFIRMS	-306
breachy, DENIES	-93
breachy, PARTLY_DENIES	-34
breachy, lead	288
breachy, negated	-264
breachy, of AGENCY	71
breachy, of ATTACKER	102
breachy, of AUTHOR	-250
breachy, of MEDIA	79
breachy, of PERSON	-9
breachy, of UNNAMED	-465
by AGENCY	56
by AGENCY, not of AGENCY, breachy	-106
by ATTACKER	-521
by AUTHOR	-67
by MEDIA	-451
by PERSON	41
by UNNAMED	-334
claim about credential	49
claim about data	-78
claim about health	-20
claim about identity	-84
claim about machine	-219
claim about money	232
claim about people	-79
claim about ransom	-709
claim at	-586
claim by accept	-96
claim by accord	439
claim by accus	451
claim by acknowledg	-310
claim by add	-312
claim by admitt	-309
claim by agre	-325
claim by alleg	108
claim by are	127
claim by ask	-562
claim by assert	250
claim by back	-71
claim by been	288
claim by believ	-652
claim by boast	416
claim by bore	-45
claim by call	-112
claim by claim	565
claim by conced	-190
claim by confirm	-399
claim by credit	-185
claim by demand	-58
claim by den	-428
claim by deni	-157
claim by describ	-125
claim by dismiss	607
claim by disput	-219
claim by fear	120
claim by find	192
claim by found	-486
claim by ha	-596
claim by had	508
claim by have	-94
claim by inform	-670
claim by insist	-513
claim by is	-235
claim by it	-713
claim by link	-288
claim by maintain	209
claim by not	160
claim by of	613
claim by offer	-304
claim by on	84
claim by out	-616
claim by post	-340
claim by purport	330
claim by put	-198
claim by read	682
claim by reject	305
claim by repli	309
claim by report	440
claim by said	92
claim by say	301
claim by show	8
claim by stat	540
claim by state	-384
claim by stress	87
claim by submitt	173
claim by suggest	275
claim by suspect	246
claim by tell	82
claim by that	-81
claim by the	438
claim by thought	-137
claim by to	-144
claim by told	-142
claim by took	-467
claim by understood	-215
claim by wa	-637
claim by would	-102
claim by writ	266
claim by wrot	783
claim exposed	220
claim gives an amount	100
claim is recalled	-190
claim length	178
claim opens its side	-206
claims before it	-26
claims of its side	6
claims there	-20
classes	461
closer claims	-20
closest	111
closest via	319
covered	642
covers the claim	-384
covers the denial	-425
data word shared	-232
data words of the claim	92
data words of the denial	13
days	-49
denial about credential	86
denial about data	263
denial about health	251
denial about identity	-261
denial about machine	8
denial about money	-330
denial about people	-152
denial about ransom	-390
denial at	-466
denial by a	-599
denial by accept	601
denial by accord	-78
denial by add	35
denial by admitt	-618
denial by agre	412
denial by alway	99
denial by answer	-166
denial by argu	-460
denial by assert	150
denial by assur	-267
denial by away	-169
denial by back	382
denial by be	-196
denial by call	-17
denial by claim	244
denial by clarifi	250
denial by conced	32
denial by conclud	52
denial by contend	306
denial by contest	-214
denial by contradict	-166
denial by correct	-209
denial by den	-291
denial by deni	257
denial by depon	32
denial by describ	-148
denial by did	-306
denial by different	-212
denial by disagre	108
denial by dismiss	-34
denial by disown	-30
denial by disput	31
denial by do	-44
denial by doe	468
denial by establish	207
denial by exonerat	-145
denial by explain	-316
denial by find	-415
denial by found	49
denial by guilt	-110
denial by ha	174
denial by had	-142
denial by have	183
denial by inform	165
denial by insist	-322
denial by is	239
denial by issu	-208
denial by it	22
denial by known	-199
denial by let	-199
denial by maintain	-452
denial by mov	-305
denial by no	-240
denial by none	-198
denial by not	155
denial by noth	17
denial by of	-58
denial by on	25
denial by out	44
denial by persuad	267
denial by plead	-110
denial by point	-100
denial by react	-295
denial by read	-149
denial by reiterat	-249
denial by reject	102
denial by repeat	-5
denial by repli	-405
denial by rul	172
denial by said	87
denial by say	86
denial by scotch	-484
denial by sinc	54
denial by spok	191
denial by stat	-494
denial by state	-208
denial by stor	-212
denial by stress	-671
denial by submitt	-589
denial by suggest	-338
denial by tell	615
denial by testifi	-502
denial by that	-226
denial by to	-148
denial by told	156
denial by wa	-390
denial by went	-193
denial by wish	-209
denial by withdrawn	-125
denial by would	31
denial by writ	160
denial by wrot	835
denial contrasts	-513
denial gives a number	-193
denial is recalled	-182
denial length	6
denial narrows	-51
denial of authenticity	102
denial of concealment	174
denial of culprit	-69
denial of demand	187
denial of fault	-95
denial of harm	480
denial of holding	52
denial of origin	49
denial of outage	18
denial of payment	-295
denial of publication	-81
denial of safety	490
denial of sale	-144
denial of taking	141
denial of telling	41
denial opens with none	-78
denials of the side	-20
denied there	-209
denied there by the same side	555
denies others there	-44
first	-257
further than the closest claim	-393
further than the closest denial	-249
general, breachy	-85
it ALLEGES	640
it ASSERTS	26
it CONFIRMS	-329
it DENIES	-390
it PARTLY_DENIES	102
it authenticity	145
it concealment	641
it culprit	157
it demand	-17
it fault	-119
it harm	71
it origin	96
it outage	-142
it payment	131
it publication	14
it sale	-250
it taking	-74
it telling	-164
its denials there	218
its sentence names the answerer	164
its speaker denies	-280
its speaker speaks here	53
kind breach>breach	-97
kind breach>else	-25
kind breach>fault	139
kind breach>ransom	200
kind breach>telling	-213
kind else>breach	67
kind else>else	350
kind else>fault	-387
kind else>ransom	210
kind else>telling	-139
kind ransom>breach	163
kind ransom>else	144
kind ransom>ransom	-81
kind ransom>telling	-309
kind telling>breach	225
kind telling>else	109
kind telling>fault	197
kind telling>ransom	-320
kind telling>telling	-162
later than 100 days	-45
lead	-24
likely answers here	-126
likely denied there	49
likely denied there by anybody	-516
many data words	-88
more over its own denial	540
more over what it answers	55
mutually closest	-145
names	90
names its speaker	703
names the answerer	440
negated	101
no predicate	165
no words	-221
of AGENCY	-146
of ATTACKER	522
of AUTHOR	-642
of MEDIA	130
of PERSON	183
of UNNAMED	517
one document	14
only denial authenticity	73
only denial culprit	-144
only denial demand	-565
only denial fault	-209
only denial harm	-120
only denial origin	261
only denial outage	-398
only denial payment	-306
only denial publication	61
only denial sale	-458
only denial taking	38
only denial telling	-10
other number	57
other predicate	-104
over another's denial	229
over its own denial	454
over what it answers	1285
partly	75
points	-212
points at a rumour	193
points at media	455
ransom both, outsider	263
rare word	-166
rare word around	350
rare words	-295
rare words around	723
rarest word	630
rarity of words	-66
safe, breachy	471
safe, taking	271
said again here	346
same data	-232
same day	55
same name	444
same name around	143
same number	1512
same object	106
same predicate and object	12
says safe	60
says untrue	129
sentence words	-355
share of its denials there	476
share of the claims	909
share of the denials	482
share over its own denial	201
share over what it answers	1191
short	-26
specific data shared	948
telling words	-24
two rare words	-121
two words	793
undated	165
unreal	-183
untrue, breachy	-60
untrue, taking	248
via	1326
via breach, breachy, outsider	-308
via number	335
via same speaker	582
weightiest	409
within 14 days	106
within 3 days	-14
words	-910
words of these two alone	-329`),
  forest: parseForest(`-2.516
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
351<0.05782 38<0.5 371<0.6699 341<0.09847 =-18 =30 257<0.5 =66 =0 147<0.3684 323<0.5 =12 =65 31<0.5 =-2 =36 14<0.5 376<0.5 334<0.5 =56 =-9 123<3.367 =157 =6 124<0.5 134<0.1667 =-9 =41 123<3.219 =-21 =11
316<0.5 319<0.5 270<0.5 17<0.5 =75 =6 54<0.5 =-10 =16 30<0.5 267<0.5 =-11 =10 =23 30<0.5 25<0.5 356<0.3984 =-19 =-5 3<0.5 =4 =61 147<0.75 335<0.5 =68 =5 =0
132<1e-9 28<0.5 280<0.5 335<0.5 =-22 =-7 22<0.5 =0 =37 125<4.5 35<0.5 =50 =-10 248<0.5 =-12 =13 318<0.5 28<0.5 282<0.5 =-1 =34 125<5.5 =85 =24 125<16.5 =98 =7
351<0.06988 30<0.5 371<0.6699 125<2.5 =9 =-18 127<12.5 =-3 =59 142<0.5 259<0.2844 =73 =3 =0 125<5.5 272<0.5 36<0.5 =81 =0 352<0.5976 =26 =-9 389<0.1256 351<0.282 =-9 =20 390<0.5 =60 =-3
316<0.5 319<0.5 125<5.5 147<0.6429 =86 =12 147<0.3333 =-6 =45 0<0.5 381<0.269 =-18 =23 51<0.5 =38 =-1 28<0.5 381<0.3488 125<9.5 =-9 =-23 51<0.5 =67 =-5 125<4.5 147<0.4583 =68 =16 323<0.5 =-16 =1
353<0.2755 30<0.5 342<0.1616 14<0.5 =-6 =-25 136<2.5 =68 =6 340<0.1329 258<0.4036 =60 =4 =6 14<0.5 389<0.1023 136<0.5 =-2 =38 287<0.5 =77 =-3 356<0.3984 389<0.265 =-4 =-21 353<0.8146 =-4 =39
132<1e-9 261<0.5 3<0.5 381<0.3488 =-26 =10 34<0.5 =-13 =12 358<0.5 126<1.5 =-16 =22 102<0.5 =38 =-8 261<0.5 319<0.5 353<0.8146 =14 =64 381<0.1234 =-18 =14 309<0.005727 340<0.2171 =90 =19 126<1.5 =-4 =25
353<0.2755 61<0.25 147<0.3 323<0.5 =7 =59 235<3.135 =-9 =39 261<0.5 311<0.1112 =-18 =14 147<0.4583 =-14 =22 264<0.5 353<0.8146 61<0.5 =38 =4 389<0.09664 =12 =78 49<0.5 353<0.8146 =-6 =25 258<0.4036 =-21 =3
374<1.768 31<0.5 356<0.3984 363<0.5 =-17 =25 261<0.5 =-2 =34 308<1e-9 259<0.2234 =45 =7 =-5 16<0.5 374<3.561 261<0.5 =15 =48 17<0.5 =60 =5 277<0.5 253<3.5 =-19 =3 386<0.604 =-10 =21
134<0.125 342<0.1616 356<0.3984 367<0.2083 =-18 =37 264<0.5 =11 =-19 =62 264<0.5 366<0.2272 373<0.5 =20 =52 =73 356<0.1236 381<0.1444 =-21 =0 374<2.565 =-9 =18
9<1e-9 303<0.5 4<0.5 131<0.5 =-23 =15 318<0.5 =-9 =12 58<0.5 47<0.5 =-5 =16 306<1.47 =48 =-6 16<0.5 360<0.5 368<0.1814 =7 =32 368<0.7858 =64 =7 365<0.5 259<0.08599 =-20 =-3 368<0.1057 =-5 =10
264<0.5 138<1.099 61<0.3 147<0.5 =47 =0 374<2.015 =-4 =29 305<1e-9 374<4.484 =-15 =34 138<5.075 =48 =4 381<0.3488 374<1.54 61<1e-9 =-4 =-26 348<0.5 =-1 =-22 147<0.3913 =-1 =32
132<1e-9 3<0.5 261<0.5 30<0.5 =-25 =10 7<0.3281 =18 =-13 61<0.3 244<0.5 =5 =36 54<0.5 =-12 =4 261<0.5 25<0.5 131<0.5 =3 =31 61<0.3 =52 =-4 61<0.8571 326<0.5 =56 =-4 =-10
132<1e-9 280<0.5 28<0.5 3<0.5 =-22 =-10 323<0.5 =-9 =13 126<1.5 120<0.5 =-7 =11 306<0.31 =51 =1 318<0.5 28<0.5 350<0.1528 =-3 =14 256<0.5 =41 =1 262<0.5 =0 =55
351<0.282 30<0.5 356<0.3984 370<0.7077 =-14 =33 318<0.5 =3 =27 258<0.3046 147<0.7143 =53 =4 127<19.5 =15 =-8 39<0.5 144<0.5 135<0.5 =46 =7 147<0.4286 =-9 =5 386<0.6598 386<0.5628 =-9 =18 =-11
125<5.5 235<3.135 121<0.5 374<2.565 =-8 =12 7<0.1818 =26 =-4 309<0.009632 317<0.5 =53 =6 254<0.5 =-9 =24 374<1.856 381<0.269 140<0.5 =-18 =-4 309<0.1207 =24 =-10 16<0.5 353<0.8146 =5 =28 374<4.484 =-20 =2
264<0.5 9<1e-9 140<0.5 282<0.5 =-15 =2 120<0.5 =8 =37 9<0.1346 365<0.5 =10 =33 129<2.5 =41 =1 10<0.5 131<0.5 386<0.5301 =-25 =-10 147<0.3913 =-7 =15 282<0.5 =-13 =33
264<0.5 368<0.3109 3<0.5 33<0.5 =-13 =23 303<0.5 =3 =21 326<0.5 287<0.5 =33 =-6 =-11 368<0.5627 149<0.5 127<10.5 =1 =-23 =20 349<0.5 235<2.197 =-4 =35 =-20
14<0.5 351<0.1812 356<0.3984 357<0.5 =-9 =26 281<0.5 =20 =-8 319<0.5 16<0.5 =44 =-4 61<0.15 =17 =-5 313<0.5 10<0.5 340<0.2171 =-22 =7 356<0.3984 =-11 =20 351<0.09603 61<0.5714 =-8 =1 =21
125<5.5 147<0.2414 319<0.5 321<0.5 =48 =13 371<0.1238 =-13 =19 140<0.5 356<0.3984 =-14 =7 56<0.5 =9 =33 369<0.5024 371<0.869 356<0.3984 =-21 =-9 =30 319<0.5 147<0.3 =-8 =29 304<0.63 =-20 =5
261<0.5 318<0.5 280<0.5 28<0.5 =-13 =6 278<0.5 =19 =-7 147<0.4286 61<0.25 =50 =-4 9<0.1058 =-5 =28 303<0.5 9<0.1346 61<0.8148 =10 =-19 356<0.1236 =8 =48 45<0.5 302<0.5 =55 =3 =2
318<0.5 28<0.5 351<0.1532 258<0.09375 =-2 =-17 264<0.5 =17 =-9 351<0.03121 358<0.5 =-4 =12 4<0.5 =46 =18 58<0.5 362<0.5 351<0.1332 =0 =29 258<0.1117 =44 =7 57<0.5 =54 =8
9<0.05152 140<0.5 381<0.312 356<0.3984 =-19 =-4 309<0.0685 =44 =-6 330<0.5 250<0.5 =-4 =20 126<3.5 =42 =-9 264<0.5 374<4.484 356<0.1236 =1 =23 9<0.1235 =8 =41 126<3.5 237<0.5 =-22 =1 138<2.303 =20 =-11
61<0.375 74<0.5 29<0.5 353<0.167 =-3 =16 45<0.5 =46 =-7 288<0.5 304<0.43 =43 =12 =-1 313<0.5 389<0.1343 345<0.5 =-14 =11 14<0.5 =15 =-11 324<0.5 304<0.63 =28 =-7 =-7
132<1e-9 138<1.609 125<3.5 258<0.1117 =26 =-6 258<0.5995 =-6 =-21 25<0.5 63<0.5 =-21 =8 306<1.47 =10 =-8 318<0.5 261<0.5 371<0.6699 =-2 =30 7<0.4093 =34 =-7 7<0.368 125<15.5 =44 =6 371<0.6699 =-9 =21
351<0.05782 136<5.5 342<0.1616 4<0.5 =-17 =-2 235<2.773 =51 =2 147<0.75 61<0.3 =51 =-2 =-8 282<0.5 138<1.609 47<0.5 =-18 =13 351<0.1144 =-8 =24 374<2.565 389<0.07188 =25 =4 138<3.611 =36 =-1
14<0.5 311<0.1112 351<0.1812 4<0.5 =-9 =5 132<0.1088 =1 =26 1<0.5 142<0.5 =54 =7 =-2 149<0.5 351<0.1144 126<7.5 =-22 =3 134<0.5 =8 =-19 =21
351<0.02308 140<0.5 371<0.6699 282<0.5 =-20 =-3 278<0.5 =34 =-8 281<0.5 277<0.5 =8 =31 371<0.1973 =-16 =14 16<0.5 351<0.282 376<0.5 =6 =24 144<0.5 =31 =-12 371<0.2881 126<7.5 =-16 =10 =12
318<0.5 320<0.5 123<3.135 280<0.5 =-10 =12 138<2.944 =14 =-9 254<0.5 124<0.5 =5 =37 366<0.06736 =-7 =11 61<0.375 147<0.4583 138<4.407 =51 =-1 123<2.485 =-12 =10 366<0.1071 22<0.5 =-17 =22 =22
360<0.5 303<0.5 351<0.282 4<0.5 =-17 =-5 350<0.8222 =18 =-7 263<0.5 140<0.5 =5 =22 =-20 17<0.5 259<0.5859 263<0.5 =28 =-4 =-7 =-10
318<0.5 261<0.5 381<0.269 34<0.5 =-11 =2 371<0.1973 =-13 =40 371<1e-9 252<0.5 =26 =-5 360<0.5 =-9 =20 7<0.235 253<1.5 147<0.4286 =20 =-4 256<0.5 =41 =-5 371<0.6699 58<0.5 =-18 =7 371<0.869 =3 =21
31<0.5 356<0.3984 371<0.6699 140<0.5 =-17 =6 61<0.05556 =-11 =35 134<0.2 318<0.5 =-1 =24 386<0.5628 =7 =31 258<0.07652 123<1.792 =-6 144<0.5 =40 =3 29<0.5 126<2.5 =-11 =4 278<0.5 =18 =-10
30<0.5 356<0.3984 341<0.2277 131<0.5 =-11 =15 275<0.5 =36 =3 121<0.5 134<0.2 =-5 =14 35<0.5 =21 =-18 247<0.5 315<0.5 =36 =5 =1
264<0.5 366<0.1645 127<21.5 128<0.1489 =-1 =16 123<2.773 =-11 =0 282<0.5 371<0.3351 =-2 =20 126<4.5 =36 =-2 126<7.5 352<0.5976 371<0.6699 =-25 =10 235<2.89 =-10 =23 315<0.5 128<0.5416 =-11 =17 =32
125<5.5 28<0.5 258<0.1117 235<3.135 =5 =41 366<0.1071 =-13 =9 127<21.5 144<0.5 =26 =6 127<26.5 =-15 =22 371<0.3957 356<0.3984 308<0.1722 =-18 =5 134<0.4 =-5 =29 125<9.5 127<17.5 =53 =5 235<2.565 =-8 =15
371<0.6699 14<0.5 371<1e-9 120<0.5 =3 =20 360<0.5 =-17 =30 352<0.4437 378<0.5 =-18 =8 134<0.5 =12 =-18 125<1.5 131<0.5 340<0.3385 =-15 =11 51<0.5 =27 =2 22<0.5 =46 =0
74<0.5 371<0.6699 61<0.25 138<2.944 =6 =-14 351<0.282 =-11 =7 61<0.1176 282<0.5 =15 =-12 7<0.4093 =46 =11 138<1.099 259<0.1628 61<0.8148 =40 =-1 33<0.5 =-9 =17 351<0.1812 51<0.5 =8 =-13 =22
264<0.5 261<0.5 250<0.5 9<0.08151 =-8 =13 278<0.5 =16 =-4 61<0.5333 272<0.5 =14 =48 9<0.1346 =-3 =22 123<3.135 126<7.5 61<0.05556 =-1 =-24 9<0.07713 =-7 =16 57<0.5 138<2.197 =28 =-5 235<2.303 =6 =-12
132<1e-9 138<1.609 14<0.5 22<0.5 =1 =24 312<0.5 =-18 =10 140<0.5 214<0.5 =-19 =4 284<0.5 =7 =-12 320<0.5 58<0.5 317<0.5 =7 =-7 132<0.2818 =27 =-7 138<2.944 =33 58<0.5 =14 =-9
319<0.5 127<14.5 317<0.5 74<0.5 =31 =-7 121<0.5 =-14 =9 9<0.09359 342<0.1616 =-3 =32 44<0.5 =17 =-7 342<0.06175 136<5.5 0<0.5 =-20 =3 3<0.5 =-4 =29 127<16.5 61<0.1176 =3 =30 366<0.05029 =-12 =6
261<0.5 258<0.2727 309<1e-9 147<0.8 =5 =-12 147<0.2083 =11 =-18 351<0.2453 7<0.5975 =-16 =10 147<0.3333 =-13 =17 326<0.5 7<0.1818 143<0.5 =28 =9 126<1.5 =-10 =20 235<2.565 =1 =-15
261<0.5 307<0.5 351<0.1532 313<0.5 =-9 =11 366<0.556 =9 =-13 61<0.1905 7<0.235 =27 =-1 356<0.1236 =-17 =9 61<0.8571 326<0.5 7<0.1818 =22 =0 7<0.1818 =-17 =2 320<0.5 =-18 =-1
30<0.5 7<0.3879 258<0.1774 235<3.045 =3 =19 320<0.5 =-10 =21 370<0.7077 173<0.5 =-16 =8 7<0.5019 =-2 =14 59<0.5 51<0.5 369<0.4537 =38 =4 =5 25<0.5 258<0.04473 =-14 =2 =12
319<0.5 120<0.5 339<0.5 123<2.303 =-3 =11 312<0.5 =-10 =18 127<14.5 340<0.2755 =35 =1 324<0.5 =2 =28 235<3.135 47<0.5 202<0.5 =-20 =5 235<2.197 =-14 =5 123<3.135 238<0.5 =-8 =12 127<14.5 =-5 =27
9<0.03686 362<0.5 255<0.4137 248<0.5 =-9 =18 =26 137<0.5 259<0.02511 =-15 =6 129<3.5 =24 =-9 134<0.08333 144<0.5 138<2.303 =30 =-3 =-8 356<0.3984 134<0.1429 =-15 =4 277<0.5 =5 =20
261<0.5 318<0.5 371<0.3957 61<0.6563 =-4 =-16 61<0.1905 =-7 =29 309<1e-9 61<0.05556 =3 =20 255<1e-9 =-16 =17 340<0.1676 61<0.8571 129<1.5 =24 =6 369<0.06468 =-14 =1 340<0.3769 139<0.5 =-19 =0 340<0.4627 =1 =21
281<0.5 126<4.5 138<1.099 140<0.5 =4 =15 389<0.1343 =-8 =14 368<0.1543 147<0.6429 =56 =-1 =-3 368<0.2781 53<0.5 226<0.5 =-13 =1 136<0.5 =17 =-7 389<0.265 389<0.1088 =-6 =16 126<4.5 =-20 =-3
280<0.5 356<0.3984 341<0.2277 258<0.3349 =-6 =-21 306<1.35 =30 =0 126<1.5 303<0.5 =8 =28 369<0.6058 =-6 =8 126<2.5 369<0.5024 261<0.5 =-7 =12 128<0.6296 =21 =2 133<0.3333 253<4.5 =42 =6 =-5
14<0.5 349<0.5 342<0.09244 317<0.5 =2 =-10 308<0.1303 =25 =-6 334<0.5 147<0.08333 =33 =15 =-7 124<0.5 312<0.5 147<0.7143 =-8 =7 2<0.5 =-3 =31 342<0.01902 322<0.5 =-23 =-3 51<0.5 =16 =-9
125<9.5 147<0.6429 147<0.1304 14<0.5 =28 =-5 317<0.5 =9 =-3 238<0.5 250<0.5 =-16 =-1 3<0.5 =-7 =30 147<0.4583 126<6.5 119<0.5 =-20 =8 277<0.5 =-12 =21 282<0.5 59<0.5 =-8 =6 126<3.5 =17 =-4
279<0.5 371<0.6699 14<0.5 263<0.5 =3 =-17 126<6.5 =-16 =13 253<2.5 127<12.5 =-5 =34 126<1.5 =-12 =8 123<1.609 =-5 339<0.5 138<4.97 =39 =3 381<0.1642 =-3 =19
371<0.6699 25<0.5 304<0.43 127<17.5 =7 =-3 308<0.3639 =-16 =22 306<0.32 275<0.5 =23 =5 368<1e-9 =-9 =8 306<2.26 308<0.05189 25<0.5 =27 =0 =-7 387<0.5 =-8 =1
128<1e-9 366<0.19 380<0.5 226<0.5 =-10 =4 138<1.099 =9 =-7 134<0.4 =17 353<1.173 =-6 =1 330<0.5 352<0.8146 281<0.5 =4 =-8 350<0.8222 =23 =-5 135<0.5 270<0.5 =24 =-7 128<0.299 =-17 =13
342<0.1616 125<12.5 3<0.5 127<9.5 =19 =-7 235<2.708 =1 =15 9<0.0628 135<0.5 =-15 =9 26<0.5 =-4 =24 125<1.5 253<1.5 =17 314<0.5 =-7 =3 =39
371<0.869 261<0.5 312<0.5 235<3.135 =-6 =9 303<0.5 =24 =-1 366<0.122 127<18.5 =18 =-4 =27 135<0.5 51<0.5 =34 54<0.5 =15 =0 =-1
7<0.4093 381<0.3488 16<0.5 350<0.2129 =1 =16 339<0.5 =-5 =-19 147<0.6818 =29 =2 381<0.1642 147<0.1667 4<0.5 =-9 =13 22<0.5 =-24 =-2 7<0.5019 147<0.1304 =-2 =-18 127<11.5 =-10 =11
319<0.5 281<0.5 125<10.5 142<0.5 =14 =-8 120<0.5 =-8 =10 381<0.3488 261<0.5 =-10 =13 =30 258<0.09375 125<3.5 136<0.5 =-2 =20 381<0.1444 =-17 =11 297<0.5 232<0.5 =-26 =2 125<4.5 =-7 =11
282<0.5 342<0.03468 136<5.5 261<0.5 =-14 =5 1<0.5 =-2 =38 307<0.5 278<0.5 =22 =-12 147<0.2414 =9 =-17 263<0.5 129<1.5 261<0.5 =7 =20 51<0.5 =-7 =7 244<0.5 23<0.5 =-19 =5 147<0.3913 =-7 =14
313<0.5 136<1.5 351<0.282 364<0.5 =-6 =16 365<0.5 =1 =23 7<0.2637 126<3.5 =19 =-3 29<0.5 =-9 =20 126<2.5 365<0.5 133<0.09091 =-9 =13 389<1e-9 =20 =-2 136<1.5 16<0.5 =43 =1 =2
360<0.5 309<1e-9 61<0.8571 264<0.5 =4 =-8 53<0.5 =-17 =7 367<0.2083 141<0.5 =-16 =6 309<0.04394 =-10 =23 264<0.5 311<0.567 342<0.01281 =5 =26 =34 317<0.5 =-16 54<0.5 =11 =-8
319<0.5 128<0.3231 262<0.5 342<0.01405 =-8 =13 22<0.5 =1 =27 7<0.4093 17<0.5 =14 =-5 342<0.06175 =-12 =7 33<0.5 342<0.03468 330<0.5 =-17 =-1 6<1.5 =12 =-9 342<0.004688 128<0.216 =3 =24 =0
319<0.5 353<0.8146 264<0.5 250<0.5 =-1 =12 280<0.5 =-15 =11 121<0.5 123<2.944 =13 =-5 143<0.5 =29 =4 123<3.367 231<0.5 336<0.5 =-18 =3 137<0.5 =-3 =17 257<0.5 259<0.00634 =-1 =27 280<0.5 =-10 =5
125<10.5 39<0.5 35<0.5 42<0.5 =9 =-6 252<0.5 =-21 =-1 129<0.5 51<0.5 =-12 =16 265<0.5 =-20 =3 280<0.5 342<0.1616 363<0.5 =-11 =10 =19 243<0.5 353<1e-9 =9 =-10 =25
125<9.5 140<0.5 128<0.5416 342<0.03468 =-5 =15 17<0.5 =23 =-11 366<1e-9 258<0.04473 =35 =8 366<0.1004 =-6 =13 366<0.1645 355<0.5 380<0.5 =-13 =4 =15 369<0.3108 235<1.792 =1 =-10 390<1.5 =16 =-7
318<0.5 261<0.5 381<0.2926 356<0.3984 =-11 =0 51<0.5 =27 =-10 366<0.1071 61<0.8571 =5 =-16 338<0.5 =24 =-1 250<0.5 366<1e-9 140<0.5 =-7 =12 61<1e-9 =-6 =22 308<0.1463 383<0.5 =26 =-4 =-5
9<0.09359 342<0.1616 250<0.5 248<0.5 =-8 =17 9<0.06801 =6 =-13 131<0.5 253<2.5 =10 =-11 319<0.5 =31 =6 16<0.5 332<0.5 317<0.5 =15 =-1 =-15 138<1.609 338<0.5 =-20 =4 102<0.5 =-2 =18
140<0.5 350<0.2129 309<1e-9 119<0.5 =-2 =26 127<9.5 =8 =-15 350<0.8222 4<0.5 =23 =7 348<0.5 =2 =-12 297<0.5 248<0.5 38<0.5 =-1 =14 6<1.5 =24 =1 350<0.1128 268<0.5 =40 =-5 =0
309<0.005727 312<0.5 120<0.5 74<0.5 =-1 =21 293<0.5 =11 =-11 123<2.303 366<0.1645 =-15 =19 57<0.5 =35 =-1 342<0.01624 330<0.5 184<0.5 =-24 =3 342<0.005531 =17 =-4 3<0.5 387<0.5 =-11 =8 387<0.5 =25 =-7
74<0.5 120<0.5 125<10.5 128<0.279 =-4 =8 352<0.242 =-15 =2 42<0.5 340<0.1121 =12 =-8 254<0.5 =-19 =6 340<0.2549 121<0.5 128<0.1937 =-9 =18 125<0.5 =-3 =31 43<0.5 368<0.1814 =-18 =5 =11
264<0.5 263<0.5 250<0.5 351<0.1332 =-3 =10 61<0.25 =17 =0 61<0.3333 =-26 126<1.5 =10 =-12 123<2.996 10<0.5 126<7.5 =-22 =2 351<0.004994 =24 =-7 61<0.3333 309<0.01438 =30 =-5 142<0.5 =-11 =5
381<0.3488 360<0.5 304<0.43 123<2.197 =-10 =3 381<0.1347 =-18 =-4 389<0.1586 47<0.5 =22 =3 123<2.565 =3 =-14 123<1.946 =-3 134<0.08333 342<0.01902 =-4 =37 =-2
140<0.5 356<0.3984 381<0.1953 349<0.5 =-15 =0 278<0.5 =13 =-8 123<2.303 349<0.5 =-11 =12 315<0.5 =3 =20 297<0.5 324<0.5 41<0.5 =-3 =18 3<0.5 =-6 =26 352<0.3037 129<3.5 =46 =-2 356<0.1236 =-6 =7
138<5.075 258<0.07652 35<0.5 242<0.5 =6 =24 252<0.5 =-17 =5 282<0.5 138<4.97 =-14 =21 38<0.5 =-2 =12 340<0.1566 258<0.2453 291<0.5 =-24 =3 129<2.5 =7 =-9 340<0.1804 7<0.235 =-3 =23 386<0.5301 =-9 =6
339<0.5 123<2.303 9<0.1463 342<0.01405 =-10 =10 350<0.2129 =-7 =20 57<0.5 123<2.708 =19 =6 261<0.5 =-5 =15 368<0.5002 281<0.5 127<15.5 =5 =-5 261<0.5 =-17 =6 123<2.398 386<0.6598 =-3 =4 14<0.5 =18 =0
281<0.5 356<0.3984 235<3.135 341<0.3358 =-5 =26 258<0.2453 =19 =-9 61<0.4483 35<0.5 =17 =-13 235<3.045 =8 =-20 386<0.5301 128<0.3697 370<0.5814 =-15 =11 61<0.375 =15 =-6 386<0.6825 61<0.375 =18 =-2 61<0.3 =-15 =-2
330<0.5 353<0.8146 128<0.6921 258<0.2453 =-1 =-10 350<0.008274 =24 =-1 368<0.2781 350<0.2847 =-18 =9 350<0.8222 =18 =-11 235<3.135 34<0.5 235<2.565 =4 =-13 56<0.5 =22 =-4 368<0.1057 323<0.5 =5 =41 121<0.5 =-4 =8
144<0.5 7<0.4093 83<0.5 326<0.5 =3 =-11 =-17 31<0.5 70<0.5 =-14 =14 121<0.5 =15 =-3 136<1.5 36<0.5 7<0.5019 =-17 =4 259<1e-9 =8 =-1 140<0.5 134<0.1667 =-19 =4 137<4.5 =25 =-7
297<0.5 74<0.5 261<0.5 136<0.5 =-7 =1 259<0.07082 =9 =-7 309<0.1031 288<0.5 =14 =-6 304<0.56 =2 =-11 39<0.5 138<4.317 142<0.5 =25 =-1 259<0.1198 =-10 =3 259<0.451 =-15 =4
255<0.3 371<0.3957 61<0.5333 356<0.3984 =-6 =5 272<0.5 =-11 =5 61<0.1176 49<0.5 =-7 =11 278<0.5 =29 =-2 341<0.2715 =-1 =31
342<0.03468 7<0.368 319<0.5 263<0.5 =4 =-13 38<0.5 =-14 =4 367<0.08333 53<0.5 =-23 =4 51<0.5 =11 =-5 38<0.5 145<0.5 53<0.5 =22 =-2 368<0.3566 =-6 =13 138<4.317 145<0.5 =-15 =6 127<18.5 =13 =-5
136<5.5 31<0.5 360<0.5 57<0.5 =0 =-10 54<0.5 =19 =-7 57<0.5 259<0.03673 =13 =-8 244<0.5 =25 =4 61<0.3 306<0.32 126<2.5 =29 =6 =-2 136<6.5 =-10 =4
312<0.5 235<2.996 9<0.09359 343<0.5 =-5 =11 132<0.143 =15 =-2 61<0.375 244<0.5 =3 =30 61<0.6111 =-13 =5 57<0.5 374<2.251 61<1e-9 =-3 =31 9<0.2971 =-12 =12 244<0.5 61<0.5714 =-10 =0 =5
258<0.06064 147<0.6818 61<0.5333 366<0.03586 =20 =7 147<0.6 =-12 =11 61<0.6111 309<0.1644 =-17 =15 261<0.5 =2 =32 363<0.5 102<0.5 58<0.5 =-12 =3 226<0.5 =-2 =22 258<0.1774 61<0.25 =6 =-12 258<0.5995 =22 =-2
381<0.3488 16<0.5 360<0.5 7<0.368 =1 =-12 147<0.8571 =15 =-13 125<0.5 =10 315<0.5 =-17 =2 144<0.5 125<11.5 259<0.2234 =31 =1 =-1 =-5
248<0.5 385<1e-9 9<0.0995 267<0.5 =-4 =16 386<0.4615 =23 =2 9<1e-9 143<0.5 =32 =2 =-7 125<7.5 272<0.5 123<2.197 =-2 =34 =-3 34<0.5 325<0.5 =-15 =1 54<0.5 =-3 =12
125<10.5 35<0.5 7<0.4093 252<0.5 =8 =-7 342<0.01902 =-21 =2 =-22 371<0.6699 351<0.282 120<0.5 =-12 =2 235<2.996 =9 =-9 342<0.1616 =1 =20
380<0.5 255<0.4308 364<0.5 266<0.5 =-3 =10 145<0.5 =24 =0 =24 233<0.5 331<0.5 128<0.4714 =16 =-1 =-7 132<0.08024 =-13 =4
313<0.5 74<0.5 231<0.5 297<0.5 =-3 =10 32<0.5 =30 =-5 340<0.2549 275<0.5 =24 =-9 353<0.4121 =-16 =6 126<2.5 277<0.5 30<0.5 =0 =-18 54<0.5 =19 =-1 258<0.3046 =28 =-5
147<0.8571 125<13.5 263<0.5 231<0.5 =4 =28 302<0.5 =-18 =11 147<0.6429 280<0.5 =-19 =2 5<0.5 =25 =-10 125<13.5 306<2 198<0.5 =-25 =1 =1 9<0.07713 261<0.5 =-11 =7 352<0.4794 =33 =1
258<0.3046 279<0.5 355<0.5 277<0.5 =3 =-5 258<0.00856 =28 =1 277<0.5 279<2.5 =29 =3 279<1.5 =-12 =14 127<13.5 258<0.5995 213<0.5 =29 =0 61<1e-9 =9 =-15 24<0.5 369<0.8568 =-15 =11 338<0.5 =17 =-10
311<0.1112 22<0.5 258<0.3046 16<0.5 =1 =-12 120<0.5 =-14 =9 258<0.477 304<1e-9 =18 =-2 28<0.5 =-11 =3 9<0.1463 258<0.02855 =32 4<0.5 =16 =-6 353<1.173 =-7 16<0.5 =7 =-5
264<0.5 242<0.5 263<0.5 355<0.5 =3 =19 226<0.5 =-15 =17 125<16.5 254<0.5 =27 =-2 =-4 102<0.5 371<0.1973 51<0.5 =-21 =-5 125<7.5 =20 =-9 125<7.5 277<0.5 =27 =-4 125<14.5 =-6 =7
318<0.5 373<0.5 142<0.5 311<0.1112 =-3 =13 267<0.5 =-20 =4 311<1e-9 57<0.5 =23 =-1 348<0.5 =-1 =-8 330<0.5 385<1e-9 369<0.7557 =-1 =15 =20 137<1.5 143<0.5 =0 =25 =-2
140<0.5 26<0.5 371<0.6699 322<0.5 =-6 =8 136<1.5 =18 =-3 123<2.303 261<0.5 =-21 =3 136<0.5 =-4 =16 142<0.5 369<0.1382 297<0.5 =9 =36 389<0.1023 =-9 =6 369<0.3564 322<0.5 =-18 =2 390<0.5 =10 =-8
147<0.8 61<0.8148 258<0.4036 312<0.5 =5 =23 261<0.5 =-13 =9 22<0.5 123<2.944 =-21 =1 258<0.1117 =-6 =25 61<0.7368 36<0.5 198<0.5 =-23 =3 =8 145<0.5 304<1e-9 =33 =-4 =-6
61<0.8571 258<0.07652 138<2.944 61<0.375 =11 =1 371<0.5056 =-9 =9 128<0.7836 42<0.5 =-2 =-19 138<2.303 =36 =-1 125<12.5 123<2.303 =-6 =16 128<0.6921 209<0.5 =-22 =3 262<0.5 =-6 =11
120<0.5 61<0.5 141<0.5 74<0.5 =-1 =16 351<0.05782 =27 =-4 385<1e-9 388<0.5 =-12 =8 304<0.76 =18 =1 42<0.5 7<0.2637 3<0.5 =19 =6 61<0.08333 =-17 =5 380<0.5 335<0.5 =-15 =2 323<0.5 =9 =-6
312<0.5 248<0.5 339<0.5 365<0.5 =1 =10 138<5.075 =-2 =-21 309<0.009632 143<0.5 =4 =26 259<1e-9 =-9 =1 57<0.5 324<0.5 138<4.97 =29 =-2 124<0.5 =-5 =3 143<0.5 =-9 =2
264<0.5 366<0.3018 141<0.5 319<0.5 =3 =-7 350<0.04188 =20 =-2 319<0.5 123<1.792 =2 =26 =-7 131<0.5 350<0.08196 10<0.5 =-17 =10 350<0.8222 =6 =-15 316<0.5 =-4 319<0.5 =20 =-4
312<0.5 359<0.5 7<0.4093 371<0.1238 =0 =13 370<0.5057 =-14 =11 358<0.5 374<2.89 =25 =1 253<2.5 =8 =-8 269<0.5 304<0.79 139<0.5 =23 =-5 =-5 =-6
373<0.5 231<0.5 147<0.1667 314<0.5 =11 =-3 267<0.5 =-4 =12 124<0.5 =-4 372<0.5 =29 =1 57<0.5 335<0.5 268<0.5 =28 =0 =-1 147<0.3913 =4 =-8
365<0.5 128<0.299 369<0.8568 235<1.609 =9 =-8 374<2.565 =-5 =23 261<0.5 262<0.5 =-8 =3 235<3.045 =18 =-14 9<0.08151 140<0.5 381<0.312 =-7 =23 351<0.004994 =19 =-9 123<2.197 125<7.5 =-10 =8 351<0.6112 =27 =-1
258<0.3349 140<0.5 132<1e-9 277<0.5 =1 =-10 121<0.5 =1 =11 317<0.5 357<0.5 =18 =-6 312<0.5 =-11 =10 320<0.5 381<0.2926 129<2.5 =-17 =-4 =12 250<0.5 258<0.477 =-4 =26 =-5
58<0.5 144<0.5 308<0.1596 261<0.5 =-1 =7 61<0.15 =-9 =23 330<0.5 308<0.3358 =-22 =4 61<0.25 =19 =-12 253<2.5 283<0.5 145<0.5 =15 =-6 324<0.5 =-5 =10 352<0.3037 4<0.5 =-5 =29 389<0.1464 =-9 =0
246<0.5 319<0.5 340<0.1804 281<0.5 =7 =-1 340<0.4627 =-16 =17 335<0.5 29<0.5 =-11 =12 381<0.2069 =3 =31 351<0.1532 309<0.1917 381<0.2069 =-23 =-1 309<0.2638 =6 =-2 386<0.6598 =6 =-1
32<0.5 41<0.5 127<9.5 235<2.708 =26 =-2 280<0.5 =-1 =10 235<1.792 147<0.4583 =8 =-12 127<15.5 =2 =25 147<0.1304 127<17.5 =-7 =18 55<0.5 324<0.5 =-15 =4 132<0.07095 =-4 =13
22<0.5 258<0.07652 305<1e-9 138<2.944 =2 =-8 138<4.407 =27 =-7 313<0.5 322<0.5 =-11 =5 258<0.3046 =17 =-9 14<0.5 253<4.5 138<5.094 =19 =-7 54<0.5 =-9 =2 386<0.6212 =-16 386<0.6598 =9 =-7
147<0.1304 121<0.5 123<2.398 126<6.5 =-19 =12 350<0.05254 =19 =-7 306<1.35 123<3.219 =25 =-2 =-3 289<0.5 224<0.5 280<0.5 =-4 =6 137<0.5 =-4 =25 350<0.2527 147<0.9167 =21 =-5 147<0.6429 =-11 =7
312<0.5 261<0.5 147<0.6818 61<0.6563 =3 =-13 61<0.6563 =-16 =12 253<1.5 338<0.5 =19 =-2 61<0.5333 =4 =-14 61<1e-9 =-8 56<0.5 61<0.6563 =23 =-2 126<5.5 =6 =-8
373<0.5 319<0.5 127<14.5 336<0.5 =2 =25 226<0.5 =-2 =9 141<0.5 261<0.5 =-15 =7 261<0.5 =19 =-8 281<0.5 366<0.556 127<28.5 =26 =-1 =-4 374<5.205 130<0.5 =3 =-10 =5
144<0.5 147<0.8571 125<10.5 147<0.2083 =14 =3 147<0.6429 =-12 =22 125<16.5 24<0.5 =-22 =1 4<0.5 =-4 =24 135<0.5 30<0.5 147<0.7143 =-17 =2 =10 145<0.5 133<0.09091 =-6 =15 =-6
381<0.3488 330<0.5 305<1e-9 57<0.5 =-1 =-9 305<1.35 =22 =-2 125<7.5 128<1e-9 =0 =21 128<0.3448 =-9 =13 51<0.5 4<0.5 =32 128<1e-9 =10 =-4 4<0.5 147<0.3 =-1 =-8 =3
136<5.5 381<0.2926 353<0.8146 142<0.5 =-2 =-13 235<1.946 =-8 =10 342<0.06175 26<0.5 =-9 =3 236<0.5 =25 =-9 381<0.154 270<0.5 258<0.5995 =30 =-4 =-6 388<0.5 =-15 =3
144<0.5 317<0.5 127<17.5 126<5.5 =7 =31 318<0.5 =-2 =9 268<0.5 126<4.5 =-14 =3 126<1.5 =-7 =22 276<0.5 321<0.5 28<0.5 =-18 =-2 235<2.773 =-8 =12 235<2.773 46<0.5 =-9 =3 =25
319<0.5 263<0.5 351<0.1812 306<1.35 =3 =-13 125<5.5 =22 =2 125<6.5 363<0.5 =-23 =-2 317<0.5 =17 =-16 140<0.5 199<0.5 147<0.08333 =3 =-16 46<0.5 =-3 =13 9<0.06801 136<0.5 =-3 =20 369<0.06468 =3 =-15
147<0.8 125<13.5 147<0.6 45<0.5 =7 =-10 46<0.5 =-8 =6 147<0.6429 3<0.5 =-1 =-21 6<0.5 =31 =-8 125<12.5 239<0.5 313<0.5 =-21 =3 121<0.5 =14 =-5 338<0.5 356<0.3984 =-8 =29 125<13.5 =5 =-12
123<2.303 127<18.5 127<12.5 304<0.77 =-17 =0 136<1.5 =9 =-13 351<0.282 341<0.1958 =-11 =9 123<1.792 =-8 =11 26<0.5 213<0.5 127<25.5 =0 =-11 323<0.5 =-8 =17 136<0.5 351<0.1532 =-12 =12 136<1.5 =25 =7
318<0.5 101<0.5 134<0.5 128<0.7836 =-1 =23 121<0.5 =-21 =2 276<0.5 6<0.5 =22 =3 47<0.5 =0 =-11 128<0.258 126<2.5 381<0.154 =22 =-8 381<0.154 =-3 =13 376<0.5 235<2.708 =3 =-13 =12
319<0.5 255<0.4646 147<0.8571 142<0.5 =4 =-8 351<0.03121 =-17 =8 =25 1<0.5 351<1e-9 147<0.2414 =-16 =0 147<0.2083 =2 =-22 277<0.5 252<0.5 =11 =-9 324<0.5 =-12 =12
13<0.5 141<0.5 319<0.5 35<0.5 =1 =-16 33<0.5 =-10 =14 61<0.6563 350<0.04188 =22 =0 147<0.6 =-17 =3 127<15.5 =30 61<0.5 =-3 =11
7<0.368 381<0.2926 168<0.5 354<0.5 =1 =17 339<0.5 =31 =-5 338<0.5 =20 =-6 359<0.5 381<0.1444 385<1e-9 =-16 =4 127<17.5 =-9 =7 386<0.4865 =0 =19
147<0.1304 61<0.3333 321<0.5 258<0.09375 =31 =4 61<0.2222 =-11 =4 226<0.5 355<0.5 =-15 =13 61<0.6563 =19 =-7 61<0.1176 147<0.3684 374<1.856 =5 =-10 374<1.768 =-16 =2 261<0.5 123<2.996 =-3 =10 147<0.4583 =-5 =22
231<0.5 345<0.5 74<0.5 98<0.5 =-2 =16 7<0.3491 =12 =-6 123<2.197 349<0.5 =-12 =5 7<0.3879 =18 =-6 258<0.00856 262<0.5 356<1e-9 =0 =-6 =8 51<0.5 =-2 =35
361<0.5 373<0.5 386<0.6825 306<1.35 =2 =-10 34<0.5 =-16 =0 102<0.5 139<0.5 =20 =-7 =-7 49<0.5 =25 =2
136<0.5 261<0.5 322<0.5 351<0.09603 =-9 =2 2<0.5 =19 =-8 126<3.5 351<1e-9 =9 =-10 =30 259<0.451 259<0.3157 380<0.5 =3 =13 254<0.5 =27 =-7 336<0.5 213<0.5 =-18 =0 319<0.5 =8 =-2
306<1.35 58<0.5 349<0.5 56<0.5 =0 =-12 14<0.5 =13 =-9 129<0.5 235<1.609 =18 =-6 138<2.944 =18 =-4 351<0.1812 255<0.3 124<0.5 =1 =-20 =-1 =9
248<0.5 328<0.5 132<0.05208 250<0.5 =-6 =4 335<0.5 =6 =-7 267<0.5 253<3.5 =-18 =1 =8 136<0.5 258<0.06064 147<0.1667 =3 =-10 258<0.3046 =13 =-2 258<0.1528 143<0.5 =3 =26 143<0.5 =1 =-6
119<0.5 330<0.5 342<0.1616 1<0.5 =-4 =7 140<0.5 =17 =-6 137<0.5 389<0.07188 =-9 =10 132<0.143 =21 =-7 389<1e-9 4<0.5 258<1e-9 =4 =-2 =34 310<0.5 =-8 =3
318<0.5 365<0.5 321<0.5 267<0.5 =-7 =15 134<0.3333 =7 =-13 233<0.5 4<0.5 =15 =3 336<0.5 =-17 =3 147<0.3913 302<0.5 260<0.5 =23 =5 371<0.3957 =-12 =4 365<0.5 233<0.5 =-2 =16 147<0.7143 =-18 =4
381<0.3488 4<0.5 351<0.1144 259<1e-9 =-18 =-1 134<0.4 =14 =-11 133<0.1429 259<0.1628 =6 =-7 351<0.09603 =-14 =-2 51<0.5 4<0.5 =30 =3 138<4.317 7<0.3281 =-1 =3 =-8
128<0.5416 311<0.1112 22<0.5 258<0.2087 =0 =-9 259<0.1964 =14 =-9 264<0.5 3<0.5 =30 =5 =-9 7<0.3879 57<0.5 358<0.5 =32 =10 128<0.5855 =8 =-8 259<0.1432 =-16 =4
128<0.1489 342<0.01624 368<0.4478 62<0.5 =-7 =12 121<0.5 =-2 =20 235<2.773 147<0.2414 =23 =3 235<3.135 =-16 =2 253<4.5 368<0.08436 57<0.5 =13 =-2 137<0.5 =8 =-6 23<0.5 359<0.5 =-16 =5 =15
248<0.5 128<0.5416 369<0.8568 263<0.5 =-1 =-13 253<2.5 =19 =-4 272<0.5 253<4.5 =13 =-8 128<0.5855 =6 =-12 272<0.5 61<0.6111 382<0.5 =26 =1 354<0.5 =-8 =5 253<1.5 =4 =-10
125<10.5 141<0.5 125<1.5 124<0.5 =-18 =-1 362<0.5 =7 =-2 350<0.09618 287<0.5 =21 =-5 353<0.8146 =-15 =13 128<0.4448 31<0.5 345<0.5 =-13 =8 126<2.5 =-2 =15 46<0.5 353<0.2267 =-14 =4 57<0.5 =22 =-3
138<5.075 137<2.5 349<0.5 126<6.5 =0 =13 264<0.5 =13 =-16 353<0.2267 =-22 353<0.3037 =19 =-6 373<0.5 258<0.1117 353<0.5439 =-18 =1 126<1.5 =-7 =12 =11
381<0.1642 7<0.4093 246<0.5 39<0.5 =3 =-10 39<0.5 =-19 =3 289<0.5 352<0.4794 =-18 =2 282<0.5 =-4 =8 307<0.5 371<0.1575 335<0.5 =-16 =17 352<0.167 =28 =5 381<0.269 =-16 382<0.5 =-4 =9
255<0.4646 373<0.5 356<0.3984 359<0.5 =-5 =14 335<0.5 =3 =-7 264<0.5 344<0.5 =17 =-3 258<0.00856 =-6 =7 =25
13<0.5 361<0.5 138<5.075 136<0.5 =-4 =3 351<0.2453 =-15 =9 369<0.921 =22 =0 =28
128<0.7836 248<0.5 369<0.7115 342<0.0212 =-5 =3 244<0.5 =8 =-7 132<0.1088 245<0.5 =20 =-5 350<0.05254 =-13 =0 369<0.403 126<2.5 =31 262<0.5 =7 =-5 127<20.5 237<0.5 =-11 =4 237<0.5 =10 =-6
62<0.5 255<0.4308 345<0.5 235<2.197 =-5 =0 340<0.2651 =11 =-9 362<0.5 =22 =1 365<0.5 321<0.5 120<0.5 =-13 =7 235<2.197 =-5 =18 =25
128<0.5416 58<0.5 125<1.5 138<1e-9 =-3 =-17 132<0.182 =-2 =9 128<0.216 322<0.5 =15 =-4 132<0.08573 =-10 =10 17<0.5 132<0.4421 253<4.5 =17 =-2 362<0.5 =9 =-9 128<0.5855 =5 338<0.5 =-17 =1
142<0.5 51<0.5 138<4.317 318<0.5 =-5 =8 304<0.87 =14 =-13 138<4.407 123<3.135 =5 =23 41<0.5 =-19 =7 123<3.367 123<1.792 138<1e-9 =13 =-3 102<0.5 =-20 =5 =12
264<0.5 306<1.35 147<0.9167 259<0.2844 =3 =13 238<0.5 =-14 =5 304<1e-9 147<0.3684 =-10 =16 41<0.5 =-21 =-4 381<0.1444 351<0.1532 214<0.5 =-16 =5 386<0.6598 =8 =-13 147<0.6429 147<0.3684 =-2 =18 =-6
342<0.03468 226<0.5 120<0.5 51<0.5 =-8 =1 125<9.5 =-1 =13 322<0.5 125<5.5 =12 =-8 125<2.5 =-2 =25 125<2.5 304<0.79 342<0.04537 =10 =-12 27<0.5 =16 =-8 125<9.5 352<0.1611 =33 =4 304<0.77 =9 =-15
128<0.4448 258<0.3046 1<0.5 350<0.008274 =0 =-7 258<0.09375 =16 =-9 74<0.5 198<0.5 =-13 =10 128<0.216 =11 =-6 386<0.6825 123<1.946 128<0.6921 =-17 =9 42<0.5 =13 =-9 59<0.5 125<12.5 =-15 =-2 54<0.5 =-6 =9
16<0.5 61<0.08333 258<1e-9 233<0.5 =-14 =13 259<0.1628 =6 =-8 258<0.3349 61<0.6563 =8 =-2 278<0.5 =-9 =7 342<0.0212 368<0.641 363<0.5 =-20 =2 61<0.3 =16 =-8 309<0.04394 46<0.5 =0 =21 258<0.07652 =-7 =4
268<0.5 45<0.5 28<0.5 258<0.5995 =-2 =-18 7<0.368 =5 =-9 129<3.5 125<19.5 =-18 =5 =6 45<0.5 319<0.5 28<0.5 =12 =-6 262<0.5 =4 =-17 =34
311<0.1112 7<0.3879 332<0.5 83<0.5 =1 =-13 213<0.5 =-18 =-2 284<0.5 252<0.5 =-17 =6 253<3.5 =-10 =30 14<0.5 59<0.5 323<0.5 =31 =9 =-8 =-11
123<3.135 74<0.5 120<0.5 370<0.4247 =-5 =15 368<0.08436 =9 =-13 126<1.5 123<1.946 =-4 =24 128<0.3697 =-10 =10 61<0.1176 262<0.5 368<0.2781 =14 =-3 260<0.5 =-16 =1 351<0.211 254<0.5 =19 =-7 264<0.5 =-11 =7
103<0.5 128<0.4175 258<0.3349 133<0.1 =2 =-6 43<0.5 =-15 =10 342<0.003638 129<3.5 =10 =-11 381<0.1777 =-18 =4 26<0.5 272<0.5 387<0.5 =19 =-4 39<0.5 =-7 =2 257<0.5 =-12 =5
226<0.5 381<0.3488 304<0.68 128<0.3933 =-3 =4 368<0.4001 =-14 =6 371<0.1973 =-6 147<0.6429 =20 =-3 254<0.5 54<0.5 137<0.5 =12 =-2 147<0.6 =34 =1 372<0.5 =-18 =4
261<0.5 147<0.6818 22<0.5 17<0.5 =1 =-15 128<0.5066 =20 =-4 235<2.89 351<0.1532 =-20 =4 389<0.08432 =19 =-8 147<0.6429 121<0.5 128<0.6296 =-8 =13 306<1.35 =15 =-5 243<0.5 121<0.5 =32 =3 =-11
360<0.5 365<0.5 351<0.1532 98<0.5 =-5 =13 350<0.1828 =15 =-2 258<0.09375 7<0.3879 =15 =-10 366<0.05029 =-11 =10 303<0.5 366<0.1004 44<0.5 =29 =-1 126<3.5 =-7 =13 306<1e-9 366<0.3018 =-12 =6 306<1.21 =17 =-2
389<0.07188 123<1.946 360<0.5 330<0.5 =-15 =2 3<0.5 =15 =1 306<1.21 304<0.36 =3 =14 304<1e-9 =0 =-15 389<0.1023 322<0.5 133<0.3333 =-18 =3 =14 389<0.1155 123<2.398 =-5 =20 233<0.5 =-8 =15
342<0.1616 340<0.1121 308<0.1596 306<0.36 =1 =16 123<3.219 =22 =-7 373<0.5 46<0.5 =-17 =-1 =10 257<0.5 123<1.946 =-2 25<0.5 =27 =0 131<0.5 =-10 =6
308<0.1596 58<0.5 261<0.5 224<0.5 =-4 =16 321<0.5 =2 =18 306<1.47 262<0.5 =0 =13 306<2.63 =-15 =3 340<0.123 278<0.5 374<2.741 =32 =-7 124<0.5 =3 =-10 =-13
147<0.1304 145<0.5 137<0.5 235<2.565 =9 =-6 40<0.5 =30 =-9 351<0.08231 39<0.5 =-16 =2 278<0.5 =12 =-6 332<0.5 7<0.4093 258<0.5995 =2 =-8 147<0.1667 =9 =-11 7<0.5323 276<0.5 =-18 =0 309<0.02539 =-2 =7
334<0.5 267<0.5 371<0.1784 231<0.5 =-1 =17 136<2.5 =13 =-5 136<1.5 46<0.5 =10 =-7 =29 143<0.5 366<0.1071 =-21 =3 =4
361<0.5 123<1.946 127<18.5 46<0.5 =-7 =14 127<26.5 =-14 =1 42<0.5 278<0.5 =3 =-3 51<0.5 =-15 =4 253<1.5 127<17.5 =0 =4 =22
127<18.5 27<0.5 304<0.47 121<0.5 =-3 =9 276<0.5 =14 =-7 127<9.5 7<0.3281 =30 =-9 123<3.367 =-10 =12 138<2.303 123<1.946 126<7.5 =-13 =9 247<0.5 =2 =-11 7<0.6836 24<0.5 =-16 =2 127<20.5 =-7 =11
147<0.8571 61<0.8148 61<0.08333 147<0.2083 =12 =-8 129<4.5 =6 =-14 268<0.5 353<0.9046 =-20 =3 7<0.3879 =1 =17 61<0.8148 313<0.5 45<0.5 =-26 =5 356<0.1236 =-1 =5 360<0.5 344<0.5 =25 =-2 =0
381<0.1642 267<0.5 319<0.5 350<0.2847 =0 =8 1<0.5 =-12 =2 268<0.5 342<1e-9 =19 =-5 356<0.1236 =-7 =0 350<0.0668 213<0.5 74<0.5 =16 =-5 350<1e-9 =-11 =1 342<0.1616 381<0.312 =-13 =0 =6
93<0.5 334<0.5 328<0.5 312<0.5 =0 =11 31<0.5 =-14 =4 353<0.384 123<1.946 =1 =-20 123<2.708 =-3 =7 123<1.946 127<22.5 =-4 =2 254<0.5 =27 =-1
313<0.5 281<0.5 126<4.5 140<0.5 =-3 =5 368<0.1543 =30 =-5 371<0.1973 352<0.5976 =-12 =5 371<0.2881 =25 =-4 307<0.5 374<2.565 335<0.5 =20 =-2 127<23.5 =4 =-12 127<19.5 =-12 =0
7<0.3016 136<2.5 13<0.5 263<0.5 =0 =-11 =15 126<4.5 313<0.5 =14 =-6 =-13 278<0.5 51<0.5 126<1.5 =11 =-7 140<0.5 =-18 =2 266<0.5 7<0.3281 =1 =-19 7<0.4328 =5 =-2
319<0.5 340<0.1804 371<0.2265 235<3.135 =0 =9 386<0.4094 =16 =-3 340<0.3769 132<0.2217 =-17 =2 235<2.565 =17 =-9 136<1.5 30<0.5 285<0.5 =-16 =9 253<2.5 =-5 =19 259<0.1964 132<0.124 =14 =-6 =-11
147<0.08333 303<0.5 136<0.5 326<0.5 =-15 =14 323<0.5 =19 =-1 239<0.5 =26 =-3 313<0.5 98<0.5 341<0.2277 =-2 =13 147<0.5 =22 =-5 136<1.5 147<0.3 =-7 =16 303<0.5 =3 =-14
341<0.09847 136<5.5 101<0.5 355<0.5 =-2 =15 350<0.02431 =-2 =28 127<14.5 140<0.5 =5 =-14 6<0.5 =28 =2 302<0.5 243<0.5 340<0.1804 =27 =1 28<0.5 =-9 =10 258<0.06064 =-10 =7
83<0.5 341<0.3358 246<0.5 136<5.5 =1 =12 342<0.0212 =-15 =2 138<3.611 =-1 =25 133<0.2 147<0.7143 251<0.5 =-23 =3 147<0.8 =7 =-4 =3
319<0.5 145<0.5 339<0.5 127<16.5 =-3 =9 120<0.5 =-5 =7 308<0.05189 313<0.5 =-8 =8 277<0.5 =-3 =24 125<2.5 324<0.5 127<19.5 =9 =-8 138<1.609 =20 =-3 342<0.06175 58<0.5 =-19 =4 127<18.5 =20 =-4
235<2.197 341<1e-9 386<0.6412 379<0.5 =-8 =2 352<0.4437 =-7 =14 125<8.5 5<0.5 =25 =3 =-6 17<0.5 122<0.5 352<0.8146 =2 =11 125<9.5 =25 =-1 125<11.5 321<0.5 =-18 =-1 235<2.485 =16 =-7
281<0.5 168<0.5 311<0.567 267<0.5 =1 =16 368<0.7093 =23 =-1 259<1e-9 =30 339<0.5 =1 =-6 368<0.7093 259<0.1964 236<0.5 =-10 =0 147<0.6429 =9 =-9 147<0.2692 =-5 362<0.5 =18 =-3
147<0.8 125<10.5 147<0.1304 369<0.4537 =16 =-4 266<0.5 =0 =17 147<0.6429 385<1e-9 =-15 =17 125<11.5 =-2 =26 125<17.5 343<0.5 345<0.5 =-20 =5 125<7.5 =12 =-3 366<0.556 138<1e-9 =26 =-2 =-3
258<0.3046 142<0.5 306<1.47 61<0.5333 =5 =-2 258<0.00856 =-17 =2 373<0.5 61<0.6111 =-20 =1 352<0.3037 =15 =-6 297<0.5 237<0.5 127<25.5 =-15 =4 127<21.5 =10 =-9 363<0.5 262<0.5 =10 =-8 =17
123<2.197 374<2.485 244<0.5 342<0.01405 =-16 =3 32<0.5 =-3 =15 369<0.7946 125<4.5 =4 =-6 389<0.7054 =20 =-1 318<0.5 74<0.5 340<1e-9 =1 =-11 339<0.5 =21 =3 125<2.5 123<2.996 =5 =-10 34<0.5 =23 =3
235<3.135 341<0.3181 141<0.5 74<0.5 =-3 =8 143<0.5 =16 =-7 =18 61<0.5333 244<0.5 353<0.4121 =-5 =18 7<0.368 =24 =-4 3<0.5 61<0.5714 =-4 =16 140<0.5 =0 =-15
128<0.3448 259<0.3157 231<0.5 132<0.4421 =-3 =9 128<0.1178 =22 =-4 252<0.5 264<0.5 =23 =-4 123<2.89 =-10 =2 132<0.4421 259<0.2234 275<0.5 =11 =-5 123<2.89 =-14 =8 239<0.5 130<0.5 =3 =-11 =5
119<0.5 126<4.5 126<2.5 324<0.5 =-1 =8 62<0.5 =-10 =14 282<0.5 17<0.5 =32 =-4 362<0.5 =6 =-12 350<0.1128 =25 =-4
141<0.5 319<0.5 132<0.08573 127<9.5 =15 =-3 282<0.5 =12 =0 0<0.5 311<1e-9 =-15 =9 114<0.5 =10 =-12 352<0.4274 143<0.5 52<0.5 =28 =-7 10<0.5 =-9 =20 132<0.08573 =11 353<1.173 =-17 =9
259<0.1628 101<0.5 317<0.5 123<2.708 =6 =-1 330<0.5 =-7 =11 306<1e-9 123<1.946 =-2 =29 261<0.5 =4 =-12 371<0.3957 119<0.5 370<0.9205 =-13 =12 =16 125<1.5 342<0.06175 =-1 =-10 123<2.708 =-2 =25
306<1.35 226<0.5 261<0.5 344<0.5 =1 =-7 147<0.4286 =-1 =14 261<0.5 56<0.5 =17 =-3 147<0.2692 =2 =-16 147<0.6818 314<0.5 306<2 =-15 =8 306<2.63 =-21 =-3 147<0.8 257<0.5 =19 =0 =-7
312<0.5 281<0.5 366<0.09518 250<0.5 =-3 =6 123<2.996 =12 =-6 330<0.5 255<1e-9 =-8 =17 235<2.996 =1 =23 389<0.1586 247<0.5 258<0.4036 =25 =-4 =-6 235<2.485 =-13 =5
127<9.5 386<0.5628 363<0.5 277<0.5 =25 =1 =-1 =-12 231<0.5 373<0.5 386<0.6825 =1 =-12 351<0.3403 =15 =-3 353<0.4794 321<0.5 =23 =0 =-6
368<0.5627 142<0.5 233<0.5 368<0.08436 =3 =-3 141<0.5 =-10 =11 134<0.1429 252<0.5 =-17 =2 315<0.5 =9 =-8 134<0.5 350<0.1828 140<0.5 =-6 =16 143<0.5 =21 =-6 350<0.4021 =7 127<26.5 =-15 =3
57<0.5 10<0.5 125<1.5 46<0.5 =1 =-9 371<0.2517 =0 =14 319<0.5 235<1.946 =-6 =28 344<0.5 =-11 =3 253<3.5 125<15.5 330<0.5 =-14 =5 235<2.197 =-8 =19 235<2.197 366<0.03586 =-12 =4 125<12.5 =16 =-5
57<0.5 61<0.08333 147<0.2083 340<0.1121 =15 =-7 235<2.773 =-12 =1 61<0.5333 147<0.5714 =14 =-7 147<0.6 =-13 =21 30<0.5 350<0.2847 136<1.5 =-14 =0 304<0.33 =18 =-9 9<0.0628 =14 =-3
246<0.5 123<2.303 389<0.3535 245<0.5 =-5 =17 314<0.5 =-1 =20 226<0.5 58<0.5 =1 =8 306<1e-9 =17 =-9 350<0.1528 306<0.69 302<0.5 =-21 =-1 306<1.21 =10 =-5 14<0.5 =8 =-4
61<0.1176 147<0.08333 340<1e-9 132<0.2217 =23 =-1 =-5 366<0.144 309<0.04394 =-8 =6 369<0.8345 =15 =-3 61<0.8571 309<0.05095 319<0.5 =7 =-4 342<0.005531 =15 =-8 125<13.5 145<0.5 =-3 =24 147<0.8571 =-19 =7
147<0.8571 334<0.5 134<0.3333 10<0.5 =2 =21 321<0.5 =-1 =-17 374<2.485 114<0.5 =-19 =0 =5 320<0.5 368<0.7093 343<0.5 =-18 =3 =6 46<0.5 =11 =-6
7<0.3879 128<0.5416 128<0.5066 61<0.6111 =2 =-6 261<0.5 =-22 =4 125<2.5 261<0.5 =-9 =7 147<0.6818 =15 =-2 360<0.5 268<0.5 255<1e-9 =-17 =3 125<1.5 =-8 =13 128<0.3933 125<1.5 =4 =25 61<0.375 =1 =-8
263<0.5 248<0.5 143<0.5 261<0.5 =-1 =6 262<0.5 =-10 =1 2<0.5 61<0.4483 =5 =-10 309<0.009632 =20 =-3 125<19.5 102<0.5 235<1.792 =-2 =-21 61<0.3333 =-8 =18 235<2.565 =18 =-2
324<0.5 312<0.5 386<0.6412 334<0.5 =-2 =-16 366<0.08259 =21 =0 57<0.5 56<0.5 =18 =-5 143<0.5 =-9 =1 344<0.5 389<0.06563 129<4.5 =21 =-9 258<0.5995 =-12 =13 366<0.144 253<5.5 =-10 =6 =11
142<0.5 147<0.9167 115<0.5 259<0.5859 =1 =-14 9<0.08682 =-14 =4 125<13.5 =-19 259<1e-9 =9 =-5 134<0.1429 335<0.5 383<0.5 =-23 =2 134<0.08333 =-8 =9 259<1e-9 147<0.3913 =4 =-10 125<5.5 =22 =-3
371<0.6699 7<0.2637 319<0.5 120<0.5 =0 =7 136<1.5 =-12 =9 10<0.5 371<0.1784 =-17 =-4 2<0.5 =15 =0 307<0.5 9<1e-9 132<0.2818 =30 =4 134<0.1667 =-10 =4 388<0.5 34<0.5 =-21 =5 =8
249<0.5 144<0.5 340<0.3769 340<0.1804 =2 =-9 7<0.4328 =19 =-4 373<0.5 321<0.5 =-15 =5 147<0.3 =-5 =12 368<0.4478 26<0.5 293<0.5 =-21 =-1 235<2.773 =-5 =4 =5
261<0.5 101<0.5 361<0.5 62<0.5 =-3 =9 49<0.5 =21 =-5 27<0.5 136<1.5 =8 =-5 =29 253<1.5 252<0.5 371<0.0735 =19 =-2 371<0.1084 =-8 =3 132<0.08573 235<2.398 =-11 =2 235<2.565 =17 =-2
83<0.5 7<0.2637 340<0.3385 57<0.5 =4 =-3 147<0.3684 =1 =27 147<0.3684 27<0.5 =10 =-9 321<0.5 =-14 =2 125<10.5 213<0.5 147<0.1667 =-1 =-21 259<0.04844 =1 =-3 147<0.3684 =-7 338<0.5 =14 =-2
138<5.075 123<2.197 138<2.197 32<0.5 =-10 =6 304<0.87 =14 =-6 332<0.5 83<0.5 =4 =-15 309<0.02539 =-21 =9 309<1e-9 308<1e-9 132<0.1324 =7 =-3 =-12 141<0.5 =-21 =9
355<0.5 17<0.5 272<0.5 255<0.4646 =-1 =16 123<2.773 =-6 =14 213<0.5 53<0.5 =-20 =5 123<2.565 =-7 =11 6<0.5 124<0.5 =30 123<2.398 =6 =-1 =-7
61<0.4118 147<0.6429 368<0.3566 147<0.1304 =8 =-2 46<0.5 =15 =-2 127<9.5 57<0.5 =0 =15 340<0.1676 =-19 =8 147<0.4583 358<0.5 124<0.5 =20 =-2 127<9.5 =15 =-17 358<0.5 342<0.01405 =-8 =16 16<0.5 =22 =-7
353<0.2755 29<0.5 371<0.6699 264<0.5 =-8 =-28 132<0.08573 =1 =65 45<0.5 138<1.946 =90 =10 =-3 319<0.5 264<0.5 351<0.1532 =55 =152 386<0.6825 =25 =-12 264<0.5 128<1e-9 =-6 =26 =-23
353<0.2755 125<2.5 138<1.099 264<0.5 =42 =-14 305<1e-9 =-9 =32 342<0.1616 3<0.5 =-23 =-9 =75 264<0.5 353<0.8146 309<0.009632 =56 =1 42<0.5 =120 =12 49<0.5 134<0.1667 =-11 =33 125<17.5 =-21 =1
132<1e-9 3<0.5 320<0.5 10<0.5 =-25 =1 309<0.009632 =20 =-15 125<4.5 34<0.5 =4 =42 297<0.5 =-14 =14 14<0.5 351<0.282 125<5.5 =57 =9 263<0.5 =115 =-5 371<0.6699 352<0.5976 =-18 =8 =37
352<0.2267 38<0.5 14<0.5 318<0.5 =-10 =12 149<0.5 =-26 =21 309<1e-9 307<0.5 =14 =52 136<5.5 =-16 =17 14<0.5 368<0.3109 317<0.5 =35 =-4 226<0.5 =74 =4 281<0.5 309<0.07714 =-23 =0 352<0.5976 =-5 =43
374<1.768 28<0.5 371<0.869 280<0.5 =-16 =11 253<3.5 =61 =5 31<0.5 323<0.5 =-2 =22 45<0.5 =65 =-8 16<0.5 374<3.561 264<0.5 =33 =-4 264<0.5 =87 =3 280<0.5 147<0.2414 =3 =-21 =7
351<0.02308 31<0.5 303<0.5 4<0.5 =-24 =-11 261<0.5 =-3 =39 127<23.5 306<0.92 =55 =-8 259<0.02511 =-9 =7 319<0.5 376<0.5 16<0.5 =37 =-11 16<0.5 =85 =18 303<0.5 31<0.5 =-19 =7 133<0.1667 =-6 =21
132<1e-9 313<0.5 25<0.5 261<0.5 =-18 =4 381<1e-9 =27 =-7 264<0.5 302<0.5 =47 =-5 =-9 261<0.5 319<0.5 125<5.5 =40 =12 235<3.135 =-18 =10 304<0.33 125<17.5 =88 =13 381<0.1444 =-3 =32
351<0.1532 61<0.25 58<0.5 261<0.5 =-3 =37 39<0.5 =50 =-12 30<0.5 319<0.5 =-12 =-27 258<0.00856 =38 =-3 319<0.5 309<0.04394 263<0.5 =62 =-2 350<0.2527 =-11 =11 49<0.5 128<0.3448 =-2 =27 =-21
9<1e-9 30<0.5 14<0.5 282<0.5 =-14 =6 386<0.6314 =-23 =23 258<0.3046 =54 28<0.5 =-7 =16 14<0.5 9<0.09359 31<0.5 =12 =53 351<0.06988 =10 =59 362<0.5 386<0.6825 =17 =-16 123<2.996 =-21 =-2
368<0.02477 28<0.5 381<0.3488 360<0.5 =-16 =15 51<0.5 =53 =-1 281<0.5 340<0.1804 =30 =-13 307<0.5 =-10 =18 16<0.5 376<0.5 360<0.5 =15 =53 319<0.5 =64 =6 126<7.5 22<0.5 =-19 =9 =17
38<0.5 134<0.1667 381<0.3488 280<0.5 =-12 =13 125<15.5 =53 =1 369<0.3108 314<0.5 =10 =-13 350<0.8222 =28 =-4 29<0.5 136<0.5 330<0.5 =-10 =21 381<0.07218 =36 =3 =62
352<0.167 342<0.09244 28<0.5 280<0.5 =-15 =10 61<0.3333 =27 =-8 61<1e-9 51<0.5 =18 =-10 235<2.773 =58 =7 61<0.375 28<0.5 258<0.2453 =29 =-3 =57 16<0.5 366<0.1645 =4 =34 123<2.303 =-1 =-18
351<1e-9 140<0.5 381<0.3488 31<0.5 =-16 =19 235<2.89 =45 =3 330<0.5 128<0.3448 =-8 =22 128<1e-9 =1 =57 264<0.5 351<0.282 147<0.2083 =36 =10 144<0.5 =47 =-5 126<7.5 123<3.045 =-20 =9 133<0.09091 =-5 =24
125<5.5 319<0.5 353<0.6648 126<4.5 =24 =-4 126<5.5 =55 =9 0<0.5 381<0.3488 =-15 =13 125<2.5 =50 =-13 368<0.06254 264<0.5 3<0.5 =-20 =-4 381<0.3488 =-26 =18 319<0.5 304<0.43 =24 =-10 388<0.5 =-20 =13
132<0.05208 140<0.5 323<0.5 136<5.5 =-23 =12 261<0.5 =-11 =21 363<0.5 61<0.5333 =12 =-14 102<0.5 =44 =-4 61<0.375 147<0.6818 319<0.5 =44 =7 61<1e-9 =14 =-9 261<0.5 319<0.5 =2 =-16 147<0.2414 =-13 =38
132<1e-9 3<0.5 43<0.5 127<9.5 =2 =-23 371<1e-9 =22 =-11 125<5.5 28<0.5 =2 =42 125<11.5 =-1 =-15 318<0.5 28<0.5 282<0.5 =-6 =14 309<0.005727 =39 =3 309<0.0685 125<16.5 =55 =4 125<4.5 =8 =-5
350<0.02431 342<0.03468 3<0.5 320<0.5 =-22 =14 14<0.5 =7 =-21 309<0.1207 61<0.1176 =6 =47 3<0.5 =-10 =16 16<0.5 374<3.561 123<2.197 =-2 =18 390<1.5 =41 =-2 283<0.5 123<3.135 =-18 =2 4<0.5 =-8 =17
61<0.3 261<0.5 262<0.5 381<0.1953 =-16 =13 282<0.5 =-1 =28 138<2.944 7<0.4328 =49 =-2 255<1e-9 =-11 =12 9<0.07713 381<0.269 261<0.5 =-17 =-1 61<0.7368 =28 =-11 356<0.3984 269<0.5 =-12 =12 9<0.2971 =12 =39
125<5.5 235<3.135 319<0.5 281<0.5 =20 =-5 0<0.5 =-14 =21 258<0.07652 =56 235<3.367 =-13 =14 368<0.2781 120<0.5 128<0.216 =-19 =-6 264<0.5 =10 =-14 335<0.5 319<0.5 =20 =-5 353<0.8146 =-18 =-2
356<0.3984 342<0.06175 370<0.3589 127<9.5 =15 =-17 336<0.5 =36 =-4 306<1.35 51<0.5 =39 =3 7<0.4093 =7 =-14 9<0.1346 127<14.5 258<0.1286 =42 =7 34<0.5 =-2 =16 335<0.5 44<0.5 =39 =-1 128<0.3933 =-8 =9
264<0.5 311<0.1112 356<0.3984 341<0.2277 =-9 =44 318<0.5 =9 =34 59<0.5 144<0.5 =60 =9 =4 123<3.367 385<1e-9 353<0.8146 =-23 =-4 123<2.398 =-4 =13 356<0.1236 =-5 259<1e-9 =23 =2
132<1e-9 138<1.609 61<0.3 281<0.5 =20 =-5 250<0.5 =-15 =0 341<0.2277 245<0.5 =-22 =4 138<5.075 =24 =-6 61<0.375 132<0.2012 25<0.5 =10 =31 61<0.3333 =35 =7 342<0.1616 128<0.4448 =-8 =11 =35
261<0.5 318<0.5 342<0.06175 4<0.5 =-18 =-3 128<0.1727 =5 =35 351<0.02308 138<1.609 =18 =-9 338<0.5 =42 =12 138<1e-9 71<0.5 88<0.5 =36 =-2 =-8 370<0.7077 351<0.1144 =-5 =20 138<3.178 =3 =30
261<0.5 318<0.5 132<0.05208 258<0.07652 =-8 =-19 371<0.6699 =-2 =25 128<1e-9 369<0.5549 =-4 =26 145<0.5 =39 =5 128<0.1937 132<0.09255 258<0.8436 =-5 =23 61<0.6563 =29 =-4 61<0.5333 32<0.5 =49 =4 253<1.5 =18 =-12
9<0.0995 342<0.1616 125<2.5 136<5.5 =4 =46 313<0.5 =-12 =19 144<0.5 125<0.5 =8 =55 =1 125<3.5 134<0.5 9<0.1058 =4 =35 369<0.8856 =6 =-7 369<0.7115 9<0.1632 =-8 =15 244<0.5 =26 =-9
28<0.5 132<0.1169 250<0.5 359<0.5 =-15 =18 258<0.02855 =25 =-6 318<0.5 280<0.5 =2 =29 147<0.4583 =38 =10 61<0.25 147<0.4583 340<1e-9 =50 =12 253<2.5 =14 =-10 132<0.1687 147<0.6818 =-10 =13 244<0.5 =36 =0
132<1e-9 313<0.5 253<1.5 261<0.5 =-18 =5 307<0.5 =-6 =25 126<2.5 121<0.5 =-5 =13 121<0.5 =40 =-5 121<0.5 381<0.269 366<0.19 =-10 =9 136<0.5 =-4 =41 318<0.5 261<0.5 =5 =34 315<0.5 =41 =7
125<5.5 25<0.5 138<1.609 253<1.5 =4 =18 255<0.4137 =-9 =29 7<0.2637 137<1.5 =44 =6 127<10.5 =-6 =17 350<0.1528 297<0.5 120<0.5 =-13 =0 3<0.5 =-15 =28 374<2.351 350<0.2129 =11 =-17 390<0.5 =22 =-6
356<0.3984 279<0.5 136<5.5 135<0.5 =-11 =10 258<0.477 =29 =-6 255<0.3372 366<1e-9 =-6 =23 =39 281<0.5 9<0.1346 121<0.5 =5 =24 250<0.5 =44 =6 258<0.2727 9<0.0995 =-3 =17 28<0.5 =-24 =6
261<0.5 342<0.1616 3<0.5 342<0.09244 =-15 =15 61<0.375 =8 =-9 61<0.05556 351<0.06988 =-2 =15 =51 309<0.005727 61<0.8571 246<0.5 =30 =-4 =-15 360<0.5 140<0.5 =-15 =1 =16
356<0.3984 342<0.03468 255<0.4137 9<0.03686 =-17 =-2 =32 125<9.5 125<1.5 =3 =25 342<0.1616 =-19 =9 121<0.5 9<0.2183 125<12.5 =3 =-11 127<17.5 =-3 =24 263<0.5 125<5.5 =34 =11 125<0.5 =-1 =-19
74<0.5 31<0.5 381<0.3488 121<0.5 =-8 =3 371<0.1973 =-7 =33 322<0.5 235<2.485 =10 =36 =-13 306<0.39 381<0.1444 268<0.5 =39 =1 =3 128<0.4448 38<0.5 =-13 =10 =24
360<0.5 351<0.09603 140<0.5 356<0.3984 =-18 =0 251<0.5 =-1 =27 16<0.5 351<0.282 =8 =23 381<0.1234 =-16 =12 264<0.5 127<28.5 16<0.5 =36 =-7 386<1e-9 =2 =-8 127<22.5 =-20 124<0.5 =17 =-6
309<1e-9 258<0.2087 61<0.5333 147<0.6429 =23 =-11 147<0.6 =-13 =23 74<0.5 319<0.5 =-4 =-23 61<0.5 =35 =-1 147<0.2083 61<0.05556 258<0.07652 =40 =3 258<0.06064 =10 =-15 140<0.5 31<0.5 =-23 =6 255<1e-9 =-7 =25
381<0.3488 140<0.5 366<0.06171 282<0.5 =-16 =-3 390<0.5 =12 =-9 258<0.06064 253<1.5 =1 =27 336<0.5 =-4 =19 137<1.5 =36 =3
360<0.5 28<0.5 319<0.5 342<0.1616 =-2 =29 49<0.5 =-10 =-24 7<0.368 25<0.5 =8 =25 4<0.5 =-19 =9 16<0.5 311<0.1112 241<0.5 =18 =-8 317<0.5 =44 =-7 51<0.5 =-17 =5
132<1e-9 138<1.609 248<0.5 261<0.5 =-5 =12 7<0.07658 =35 =-7 341<0.2213 127<9.5 =7 =-20 367<0.7083 =28 =0 309<0.225 381<0.2926 261<0.5 =4 =19 127<19.5 =35 =-3 127<14.5 =3 138<4.407 =-20 =-2
264<0.5 309<1e-9 135<0.5 24<0.5 =4 =20 32<0.5 =30 =-3 360<0.5 367<0.2083 =-15 =16 278<0.5 =34 =-3 371<0.1973 356<0.3984 322<0.5 =-26 =0 374<2.485 =-15 =16 363<0.5 4<0.5 =25 =-2 =-8
264<0.5 31<0.5 7<0.368 74<0.5 =1 =22 371<0.869 =-17 =13 259<0.2575 258<0.3046 =28 =4 =-13 371<0.1973 126<7.5 10<0.5 =-22 =12 3<0.5 =-9 =21 250<0.5 51<0.5 =29 =-1 =-8
14<0.5 138<5.075 263<0.5 132<0.2217 =6 =23 371<0.09523 =-14 =9 132<0.05208 74<0.5 =-23 =3 5<0.5 =9 =-10 371<0.6699 350<0.08196 260<0.5 =-22 =-4 132<0.3333 =11 =-15 =27
128<0.3448 366<0.144 61<0.5333 147<0.5714 =5 =-14 147<0.6 =-20 =0 144<0.5 264<0.5 =23 =-4 =-10 356<0.3984 323<0.5 138<1.099 =23 =0 3<0.5 =-21 =4 128<0.4448 339<0.5 =9 =-14 281<0.5 =28 =7
30<0.5 61<0.3333 263<0.5 356<0.3984 =1 =16 22<0.5 =-25 =-3 389<0.1256 345<0.5 =-9 =14 350<0.1528 =-9 =13 56<0.5 61<0.08333 253<3.5 =18 =-6 280<0.5 =12 =43 =2
140<0.5 132<1e-9 138<1.609 26<0.5 =-11 =2 311<0.1112 =-20 =8 138<4.407 115<0.5 =9 =-11 46<0.5 =-15 =2 125<9.5 244<0.5 39<0.5 =11 =-15 389<0.06563 =39 =0 2<0.5 125<15.5 =-22 =-4 262<0.5 =-9 =16
318<0.5 261<0.5 258<0.07652 138<3.611 =2 =-16 268<0.5 =-15 =4 138<1e-9 125<2.5 =25 =9 124<0.5 =19 =-3 309<1e-9 147<0.4583 138<4.407 =35 =-10 253<1.5 =-5 =19 342<0.02767 138<1.099 =-1 =-20 147<0.3333 =24 =-7
318<0.5 311<0.1112 356<0.3984 305<0.32 =-10 =18 123<2.303 =-6 =6 123<3.135 123<2.398 =17 =-4 =38 123<1.792 132<0.4421 125<18.5 =-15 =2 =7 276<0.5 138<5.094 =24 =-2 250<0.5 =-8 =3
360<0.5 248<0.5 351<0.05782 313<0.5 =-6 =17 121<0.5 =-1 =17 281<0.5 145<0.5 =39 =4 259<0.05769 =-9 =5 147<0.8571 308<0.2403 138<4.97 =22 =-3 =-8 362<0.5 259<0.02511 =5 =-6 =-11
264<0.5 132<0.06303 250<0.5 323<0.5 =-15 =-1 258<0.01866 =25 =3 132<0.4421 58<0.5 =4 =17 322<0.5 =25 =-1 371<0.2517 352<0.5976 40<0.5 =-20 =0 134<0.5 =17 =-17 54<0.5 =20 258<0.02855 =-8 =0
264<0.5 235<3.135 261<0.5 22<0.5 =-3 =13 254<0.5 =16 =-7 127<19.5 270<0.5 =24 =-5 336<0.5 =10 =-9 10<0.5 385<1e-9 127<21.5 =-22 =-8 309<0.05095 =16 =-3 235<2.197 =-7 235<2.89 =32 =1
128<1e-9 385<1e-9 352<0.8146 381<0.1642 =-10 =6 123<2.944 =15 =-4 137<0.5 340<0.1804 =32 =1 =-1 258<0.1117 364<0.5 365<0.5 =6 =21 123<2.303 =-2 =36 319<0.5 281<0.5 =12 =-9 297<0.5 =-22 =7
14<0.5 128<1e-9 367<0.2083 345<0.5 =-5 =16 317<0.5 =25 =-4 127<28.5 319<0.5 =15 =0 128<0.4448 =-18 =6 126<7.5 127<10.5 366<0.122 =19 =-4 131<0.5 =-18 =9 143<0.5 127<29.5 =32 =1 =-7
318<0.5 31<0.5 13<0.5 297<0.5 =-5 =10 =30 322<0.5 127<24.5 =23 =-8 136<0.5 =6 =-15 58<0.5 3<0.5 366<0.1071 =-12 =20 275<0.5 =20 =-7 127<15.5 254<0.5 =1 =8 132<0.1088 =39 =8
371<0.6699 264<0.5 250<0.5 368<0.4001 =-6 =12 125<4.5 =22 =-3 123<3.367 389<0.1088 =-20 =-3 282<0.5 =-3 =28 125<1.5 353<0.4794 127<14.5 =-17 =2 =15 127<12.5 =2 253<2.5 =39 =7
132<0.08573 4<0.5 33<0.5 388<0.5 =-19 =0 306<0.31 =23 =-9 281<0.5 282<0.5 =-5 =10 360<0.5 =-13 =6 121<0.5 342<0.06175 24<0.5 =-5 =21 366<0.05619 =19 =-4 366<0.1004 366<0.05029 =17 =-6 241<0.5 =22 =-8
261<0.5 147<0.6818 61<0.5333 258<0.07652 =11 =-4 342<0.09244 =-15 =22 238<0.5 61<0.6563 =-20 =3 137<0.5 =-9 =32 127<17.5 7<0.2637 303<0.5 =11 =37 258<1e-9 =-6 =7 281<0.5 147<0.6429 =-10 =13 315<0.5 =24 =-3
261<0.5 371<0.6699 356<0.3984 147<1e-9 =20 =-11 9<0.08151 =-2 =11 7<0.4093 144<0.5 =33 =-7 371<0.869 =-10 =11 9<0.1346 386<0.5756 226<0.5 =13 =-9 386<0.6983 =-15 =4 =31
147<0.1304 125<5.5 138<1.609 16<0.5 =44 =-7 137<0.5 =-5 =25 126<6.5 363<0.5 =-22 =12 =17 356<0.3984 371<0.6699 30<0.5 =-9 =12 125<1.5 =-10 =20 317<0.5 23<0.5 =5 =30 129<0.5 =5 =-13
140<0.5 9<0.1632 147<0.7143 342<0.03468 =-4 =12 386<0.5628 =-18 =2 386<0.6825 263<0.5 =25 =-12 14<0.5 =7 =-17 330<0.5 249<0.5 127<14.5 =17 =2 9<0.0995 =-19 =0 369<0.6651 40<0.5 =30 =-6 =-9
353<0.8146 364<0.5 255<0.3 356<0.3984 =-7 =2 306<1.47 =37 =3 235<2.303 27<0.5 =-13 =11 281<0.5 =33 =-3 389<0.09664 133<0.09091 =13 314<0.5 =-2 =-18 389<0.7054 235<2.197 =-1 =27 356<1e-9 =-14 =5
342<0.1616 356<0.3984 258<0.3349 264<0.5 =1 =-13 23<0.5 =-24 =12 121<0.5 120<0.5 =-3 =12 35<0.5 =13 =-12 125<1.5 258<0.00856 =9 258<0.09375 =-13 =-1 =32
74<0.5 120<0.5 353<0.8146 312<0.5 =-7 =13 389<0.09664 =-10 =14 127<14.5 307<0.5 =29 =4 237<0.5 =-3 =18 383<0.5 54<0.5 127<15.5 =0 =23 386<0.4094 =-8 =14 =-8
125<9.5 231<0.5 381<0.2926 261<0.5 =0 =11 277<0.5 =26 =1 259<0.01236 =43 259<0.1964 =-6 =6 360<0.5 389<0.1586 380<0.5 =-14 =7 126<2.5 =13 =-4 348<0.5 259<0.3719 =18 =-7 =-8
351<0.05782 381<0.1777 372<0.5 304<1e-9 =1 =-12 341<0.2403 =-15 =23 309<0.05894 127<12.5 =-6 =20 366<0.03586 =-8 =16 320<0.5 366<0.05619 127<23.5 =19 =-5 323<0.5 =11 =-3 366<0.09518 =4 =34
30<0.5 125<10.5 35<0.5 258<0.3349 =6 =-6 =-21 342<0.1616 267<0.5 =-9 =18 =20 59<0.5 56<0.5 138<2.303 =33 =2 =-5 261<0.5 =-12 =5
61<0.5333 128<0.279 281<0.5 356<0.3984 =-2 =12 368<0.5627 =-12 =21 32<0.5 61<0.3333 =15 =1 120<0.5 =-12 =5 120<0.5 128<0.3448 63<0.5 =-16 =17 14<0.5 =8 =-13 61<0.7778 281<0.5 =1 =-15 26<0.5 =24 =-2
127<15.5 14<0.5 263<0.5 340<0.1501 =18 =-6 =-17 127<10.5 344<0.5 =15 =-4 6<1.5 =-19 =4 25<0.5 356<0.3984 342<0.01902 =-13 =4 349<0.5 =-1 =16 83<0.5 302<0.5 =19 =3 =-7
281<0.5 14<0.5 363<0.5 144<0.5 =6 =-8 272<0.5 =23 =2 309<0.1427 342<0.04537 =-23 =-1 342<0.005531 =10 =-3 389<0.1023 127<16.5 342<0.06175 =-22 =2 262<0.5 =-2 =-13 349<0.5 363<0.5 =11 =-8 374<5.205 =-16 =1
319<0.5 123<2.303 360<0.5 351<0.6112 =-6 =20 26<0.5 =19 =-10 309<1e-9 268<0.5 =6 =18 308<1e-9 =-10 =12 58<0.5 335<0.5 373<0.5 =-16 =9 132<0.07095 =13 =-9 365<0.5 59<0.5 =7 =-11 123<2.303 =-3 =30
318<0.5 136<0.5 282<0.5 126<3.5 =-18 =23 280<0.5 =-1 =13 7<0.4093 365<0.5 =2 =13 342<0.06175 =-17 =0 7<0.3491 258<0.5995 275<0.5 =23 =-9 =-10 250<0.5 349<0.5 =-16 =9 342<0.0212 =-7 =15
367<0.2083 248<0.5 22<0.5 356<0.3984 =-8 =-1 243<0.5 =3 =20 17<0.5 7<0.07658 =23 =-3 =-6 340<0.2651 268<0.5 305<1.21 =25 =4 =-1 =-4
261<0.5 280<0.5 237<0.5 22<0.5 =-6 =6 344<0.5 =13 =-4 126<2.5 352<0.3977 =-8 =15 366<0.2272 =28 =-6 306<1.35 129<3.5 252<0.5 =18 =-5 237<0.5 =-15 =1 367<0.875 304<0.76 =-16 =1 =4
313<0.5 364<0.5 132<0.08573 226<0.5 =-8 =11 278<0.5 =6 =-9 243<0.5 321<0.5 =10 =-10 125<9.5 =42 =-3 123<2.89 132<0.2818 314<0.5 =7 =35 =0 123<2.996 321<0.5 =-15 =7 309<0.009632 =7 =-8
319<0.5 353<0.8146 313<0.5 248<0.5 =-2 =26 136<1.5 =25 =-13 389<0.09664 2<0.5 =-15 =11 351<0.4321 =25 =7 136<1.5 237<0.5 313<0.5 =-19 =0 61<0.08333 =15 =-7 259<0.1628 138<3.178 =14 =-10 =-15
147<0.1667 121<0.5 126<6.5 7<0.6175 =-10 =14 =22 42<0.5 369<0.03334 =29 =5 132<1e-9 =-9 =1 7<0.4093 9<0.09359 343<0.5 =-5 =8 28<0.5 =2 =23 138<1.099 259<0.04844 =-5 =16 294<0.5 =-21 =8
147<0.1304 303<0.5 145<0.5 136<0.5 =-4 =15 128<0.4714 =-18 =2 314<0.5 =46 128<0.1489 =-6 =13 7<0.4093 235<3.135 342<0.01498 =-2 =13 147<0.5294 =6 =31 342<0.09244 370<0.6603 =-20 =10 136<2.5 =18 =-13
16<0.5 374<4.484 341<0.3358 340<0.1804 =1 =-12 305<1.35 =27 =5 127<12.5 =-7 374<12.67 =19 =-1 259<0.08599 374<5.205 1<0.5 =-20 =7 389<0.7054 =17 =-12 259<0.2234 127<21.5 =21 =-5 115<0.5 =-14 =10
356<0.3984 370<0.9479 311<0.1112 389<0.1343 =-7 =4 389<0.1256 =17 =-11 =25 281<0.5 259<0.1432 144<0.5 =16 =-2 55<0.5 =-6 =19 235<2.708 235<1.609 =11 =-9 317<0.5 =12 =-4
352<0.8146 39<0.5 258<0.09375 128<0.3448 =1 =11 319<0.5 =0 =-15 371<0.3957 235<2.89 =-19 =-1 128<0.1727 =14 =-1 319<0.5 132<0.1687 132<0.143 =14 =-12 362<0.5 =29 =5 235<3.135 =-12 =9
128<0.1489 369<0.8568 342<0.01624 231<0.5 =-8 =20 61<0.2222 =-3 =16 323<0.5 =26 133<0.25 =14 =-7 17<0.5 16<0.5 309<1e-9 =11 =-2 128<0.6921 =-13 =12 61<0.6111 309<0.1644 =-20 =4 369<0.5024 =-6 =9
127<17.5 261<0.5 226<0.5 263<0.5 =1 =-20 61<0.5333 =30 =-8 226<0.5 275<0.5 =26 =1 =-11 307<0.5 128<0.6921 313<0.5 =-7 =10 386<0.6412 =23 =-9 281<0.5 259<0.00634 =20 =3 123<3.135 =-13 =6
136<5.5 263<0.5 349<0.5 42<0.5 =0 =-13 14<0.5 =13 =-14 26<0.5 308<0.2298 =-22 =11 61<0.5333 =-10 =20 132<0.1324 61<0.1905 382<0.5 =38 =5 2<0.5 =-8 =2 =-9
125<9.5 17<0.5 142<0.5 263<0.5 =8 =-12 386<0.3851 =-22 =-1 213<0.5 306<0.32 =-24 =1 136<0.5 =-9 =13 136<0.5 346<0.5 386<0.5756 =-15 =3 284<0.5 =23 =-4 251<0.5 40<0.5 =-4 =13 129<1.5 =0 =30
341<0.3181 356<0.3984 147<0.1304 136<0.5 =-5 =19 371<0.869 =-8 =12 74<0.5 320<0.5 =0 =14 147<0.4583 =21 =-2 305<1.21 =28 =0
140<0.5 353<0.8146 351<0.1812 353<0.3037 =-4 =-17 134<0.2 =16 =-2 235<1.946 125<6.5 =3 =-14 143<0.5 =20 =-4 125<12.5 330<0.5 14<0.5 =8 =-11 9<0.0628 =28 =-2 277<0.5 386<0.5493 =-20 =4 386<0.5756 =9 =-8
318<0.5 13<0.5 84<0.5 354<0.5 =-3 =15 61<0.4483 =22 =2 =23 123<1.792 61<0.1176 340<1e-9 =8 =-7 61<0.4483 =-16 =-2 123<2.996 7<0.368 =19 =0 9<0.07174 =-11 =6
373<0.5 140<0.5 342<0.1616 138<4.97 =-4 =-20 125<1.5 =1 =21 125<9.5 258<0.07652 =14 =-1 127<14.5 =15 =-13 369<0.224 =30 120<0.5 258<0.1117 =-15 =8 =16
361<0.5 147<0.8571 317<0.5 306<1.47 =3 =-12 123<2.398 =-16 =0 366<0.1313 380<0.5 =-22 =3 353<0.2755 =-7 =13 389<0.7054 =26 =-2
381<0.1642 141<0.5 261<0.5 226<0.5 =-5 =11 128<0.5066 =1 =24 351<0.008783 28<0.5 =28 =-1 9<0.1058 =-10 =14 46<0.5 275<0.5 141<0.5 =-8 =10 388<0.5 =-3 =28 141<0.5 278<0.5 =32 =0 253<1.5 =-9 =2
128<0.3448 103<0.5 381<0.2926 53<0.5 =-5 =8 342<0.03468 =-10 =16 350<0.2847 124<0.5 =-6 =12 =30 272<0.5 121<0.5 381<0.1777 =1 =23 342<1e-9 =17 =0 128<0.5855 124<0.5 =15 =-5 381<0.154 =-17 =1
61<0.8571 49<0.5 249<0.5 1<0.5 =3 =13 366<0.1071 =-15 =4 322<0.5 33<0.5 =-13 =9 140<0.5 =20 =-6 368<0.7858 306<0.55 366<0.3018 =-16 =0 =4 =9
312<0.5 58<0.5 144<0.5 360<0.5 =-2 =11 128<0.3697 =-19 =1 365<0.5 136<0.5 =-12 =6 128<0.299 =20 =-4 9<1e-9 252<0.5 49<0.5 =36 =0 =-1 353<0.4437 360<0.5 =-12 =2 360<0.5 =14 =-1
371<0.6699 128<0.3448 16<0.5 255<0.4646 =-2 =23 343<0.5 =-17 =2 236<0.5 371<0.02585 =5 =-11 47<0.5 =25 =-1 307<0.5 303<0.5 366<0.05029 =36 =5 2<0.5 =15 =-3 131<0.5 387<0.5 =-16 =3 128<1e-9 =-2 =10
61<0.8571 140<0.5 351<0.282 342<0.1616 =-3 =16 134<0.5 =22 =-9 61<0.05556 342<0.04537 =21 =-6 351<0.004994 =9 =-4 134<0.4 237<0.5 125<12.5 =4 =-18 253<2.5 =7 =-5 353<1.521 =5 =-1
263<0.5 14<0.5 311<0.1112 7<0.3491 =4 =-8 144<0.5 =26 =-3 102<0.5 330<0.5 =-13 =7 134<0.1667 =-4 =23 61<0.3333 252<0.5 =-24 46<0.5 =-5 =2 322<0.5 2<0.5 =-16 =7 127<19.5 =24 =-3
123<2.303 308<0.1228 350<0.2129 98<0.5 =-11 =18 123<2.197 =-4 =13 125<11.5 319<0.5 =24 =-4 =-6 332<0.5 141<0.5 319<0.5 =6 =-6 125<10.5 =23 =-6 =-21
319<0.5 120<0.5 136<5.5 226<0.5 =-1 =12 =21 127<21.5 383<0.5 =15 =-11 351<0.03121 =-10 =13 1<0.5 47<0.5 136<6.5 =-18 =5 351<0.09603 =-10 =17 250<0.5 136<5.5 =-8 =12 127<19.5 =27 =-3
312<0.5 281<0.5 363<0.5 144<0.5 =1 =-12 137<1.5 =6 =24 352<0.5976 226<0.5 =-13 =10 366<0.1144 =22 =-3 57<0.5 302<0.5 374<2.398 =34 =5 137<0.5 =1 =-6 =-9
365<0.5 319<0.5 128<0.5416 263<0.5 =0 =-15 352<0.2667 =15 =-1 38<0.5 311<0.2013 =-15 =7 147<0.4583 =12 =-5 233<0.5 124<0.5 253<1.5 =-8 =8 59<0.5 =6 =25 368<0.5002 257<0.5 =-17 =1 =6
235<3.135 319<0.5 132<0.2012 366<0.122 =-2 =10 350<0.008274 =19 =4 125<2.5 125<1.5 =-7 =12 214<0.5 =-15 =5 125<11.5 132<1e-9 137<0.5 =0 =26 368<0.2781 =-7 =20 319<0.5 322<0.5 =-17 =5 343<0.5 =10 =-3
248<0.5 123<2.197 308<0.05189 235<2.89 =-5 =-19 138<2.944 =22 =-6 235<2.197 381<0.1953 =-7 =10 258<0.8436 =5 =-13 125<7.5 145<0.5 235<2.303 =5 =38 277<0.5 =-9 =6 34<0.5 125<9.5 =1 =-13 125<10.5 =-2 =15
147<0.8571 313<0.5 57<0.5 123<2.303 =-4 =6 126<1.5 =1 =-16 43<0.5 147<0.5714 =7 =27 =-11 43<0.5 368<0.641 324<0.5 =-19 =1 235<1.946 =11 =-6 =8
330<0.5 386<0.5301 297<0.5 58<0.5 =-7 =2 137<1.5 =0 =24 134<0.1429 59<0.5 =1 =-16 134<0.5 =9 =-3 134<1e-9 137<0.5 309<0.05095 =3 =-14 125<13.5 =31 =-2 134<0.125 7<0.07658 =-17 =-1 368<0.4478 =9 =-10
258<0.3046 138<5.075 332<0.5 283<0.5 =8 =1 258<0.1528 =-19 =5 351<0.1532 385<1e-9 =-17 =9 389<0.2183 =13 =-1 351<0.2453 28<0.5 307<0.5 =-16 =2 259<0.2844 =-2 =22 59<0.5 314<0.5 =4 =23 =1
261<0.5 226<0.5 141<0.5 319<0.5 =-1 =-14 134<0.08333 =18 =0 123<2.773 362<0.5 =9 =-11 371<0.01858 =35 =-5 54<0.5 244<0.5 129<2.5 =23 =-5 123<2.708 =4 =-15 297<0.5 362<0.5 =-14 =1 253<1.5 =16 =1
279<0.5 121<0.5 354<0.5 251<0.5 =-7 =4 =20 253<4.5 138<2.944 =5 =-5 74<0.5 =-14 =15 276<0.5 253<1.5 138<3.611 =-9 =8 123<1.792 =-5 =26 =-8
147<0.8571 123<3.135 319<0.5 142<0.5 =2 =-11 303<0.5 =-15 =5 246<0.5 249<0.5 =12 =-10 =-16 123<2.565 358<0.5 =-15 303<0.5 =10 =-12 293<0.5 324<0.5 =-22 =-3 =4
7<0.4093 246<0.5 312<0.5 347<0.5 =1 =27 123<2.303 =0 =26 123<2.303 16<0.5 =-4 =5 213<0.5 =-23 =-3 311<0.1112 268<0.5 370<0.6603 =-21 =8 309<1e-9 =18 =-8 =17
297<0.5 13<0.5 61<0.8571 339<0.5 =4 =-2 268<0.5 =-15 =12 =21 389<0.05961 140<0.5 339<0.5 =-5 =14 61<0.08333 =1 =43 356<0.1236 =-17 136<1.5 =-7 =11
231<0.5 7<0.3016 83<0.5 57<0.5 =4 =-3 352<0.4794 =-19 =3 143<0.5 381<0.2926 =-14 =6 369<0.5549 =11 =-10 134<0.1429 4<0.5 =-5 258<0.3349 =37 =2 =-5
140<0.5 123<2.89 351<0.1812 253<3.5 =-9 =1 268<0.5 =1 =26 257<0.5 362<0.5 =11 =-3 268<0.5 =-12 =12 366<1e-9 270<0.5 276<0.5 =16 =-6 123<2.197 =3 =-15 351<0.09603 351<0.004994 =9 =-14 351<0.211 =14 =-3
281<0.5 319<0.5 339<0.5 59<0.5 =15 =0 147<0.2692 =11 =-5 258<0.06064 136<1.5 =-1 =20 9<0.1463 =-18 =5 235<2.708 280<0.5 138<5.318 =-16 =11 136<0.5 =14 =-4 51<0.5 128<0.5855 =-11 =18 61<0.4483 =16 =-7
381<0.2926 371<0.02585 267<0.5 271<0.5 =0 =16 259<0.1019 =24 =-8 284<0.5 259<1e-9 =-17 =-3 127<16.5 =-10 =12 371<0.3957 127<22.5 =-15 =3 127<14.5 =-5 127<17.5 =36 =9
319<0.5 281<0.5 126<4.5 374<2.639 =1 =14 39<0.5 =28 =-11 10<0.5 313<0.5 =-7 =13 235<1.792 =-4 =24 49<0.5 140<0.5 28<0.5 =-12 =15 330<0.5 =-2 =16 138<4.407 274<0.5 =-23 =-1 =2
9<0.09359 83<0.5 255<0.4646 138<1.099 =1 =-5 =21 138<5.864 239<0.5 =-21 =2 =5 133<0.1667 306<0.32 350<0.2129 =22 =2 306<1.47 =1 =-10 361<0.5 28<0.5 =-6 =12 264<0.5 =22 =-4
32<0.5 231<0.5 147<0.8 319<0.5 =4 =-3 366<0.144 =-13 =10 350<0.01803 4<0.5 =-2 =39 =-1 147<0.1304 34<0.5 =-5 =18 321<0.5 359<0.5 =-16 =4 366<0.05619 =-4 =9
258<0.5995 306<1.35 140<0.5 16<0.5 =1 =-9 366<0.06171 =11 =-5 367<0.875 366<0.122 =-20 =2 =7 259<0.1019 366<0.09518 26<0.5 =-21 =1 366<0.144 =7 =-4 53<0.5 344<0.5 =11 =-3 =-8
141<0.5 261<0.5 272<0.5 235<1.609 =13 =-1 41<0.5 =-14 =18 247<0.5 272<0.5 =7 =23 127<14.5 =2 =-14 54<0.5 56<0.5 126<3.5 =-10 =16 126<1.5 =27 =-1 276<0.5 126<3.5 =33 =-2 =-6
312<0.5 58<0.5 144<0.5 339<0.5 =3 =-7 344<0.5 =-19 =4 340<0.2651 244<0.5 =11 =-6 41<0.5 =-16 =2 146<0.5 243<0.5 366<0.06171 =28 =3 54<0.5 =-5 =1 =-9
354<0.5 278<0.5 351<0.09603 306<1.35 =0 =-19 134<0.5 =9 =-5 323<0.5 381<0.2369 =-19 =4 126<7.5 =-5 =13 6<0.5 =26 =-2
312<0.5 340<0.2171 35<0.5 319<0.5 =3 =-5 259<0.01236 =-20 =7 168<0.5 384<0.5 =-17 =4 =14 327<0.5 368<0.3109 257<0.5 =27 =-2 =3 =-5
125<10.5 226<0.5 10<0.5 74<0.5 =-1 =12 262<0.5 =34 =-4 306<1e-9 261<0.5 =23 =-5 =-11 311<0.3559 268<0.5 267<0.5 =-10 =14 125<13.5 =17 =-6 366<0.1004 =22 =-2
365<0.5 318<0.5 261<0.5 61<0.1176 =-14 =-2 137<0.5 =12 =-7 349<0.5 123<2.398 =-11 =10 61<0.08333 =1 =25 9<0.08151 123<3.367 136<2.5 =3 =-10 46<0.5 =25 =1 123<2.197 133<0.5 =-10 =6 350<0.2847 =33 =1
354<0.5 279<0.5 253<6.5 368<0.7858 =0 =13 235<1.792 =1 =-20 305<1.35 356<1e-9 =22 =-2 =-1 258<0.1528 =23 =-5
144<0.5 371<0.3957 264<0.5 342<0.006443 =3 =-7 389<0.04147 =-16 =2 389<0.05161 136<2.5 =22 =1 389<0.1586 =-11 =8 2<0.5 337<0.5 42<0.5 =-20 =7 =14 132<0.1324 132<0.08024 =-4 =23 49<0.5 =-19 =3
136<5.5 127<9.5 127<8.5 278<0.5 =-8 =7 136<1.5 =-1 =28 342<0.1616 339<0.5 =1 =-5 303<0.5 =25 =2 127<14.5 127<12.5 =2 =-14 138<3.611 258<0.3046 =31 =-4 =-3
141<0.5 268<0.5 235<1.609 54<0.5 =19 =-12 30<0.5 =-4 =9 127<15.5 9<0.1058 =-12 =10 127<22.5 =19 =-1 133<0.1667 268<0.5 368<0.1814 =23 =0 366<0.05619 =-12 =6 135<0.5 =-15 =8
281<0.5 126<6.5 324<0.5 269<0.5 =-2 =14 275<0.5 =14 =-12 =31 369<0.8568 381<0.1642 280<0.5 =-14 =6 303<0.5 =18 =-11 253<1.5 126<2.5 =1 =21 353<1.173 =6 =-13
381<0.3488 261<0.5 308<0.3358 352<0.8146 =-3 =7 126<1.5 =28 =-5 9<0.1235 126<3.5 =-1 =15 =19 123<1.946 =-7 134<0.08333 =29 =4
32<0.5 17<0.5 381<0.312 304<0.33 =3 =-5 125<10.5 =20 =-4 125<10.5 243<0.5 =-20 =-1 125<12.5 =14 =-6 55<0.5 281<0.5 2<0.5 =0 =-15 362<0.5 =9 =-10 57<0.5 125<3.5 =-1 =14 =-5
120<0.5 136<5.5 342<0.1616 125<10.5 =-2 =-10 125<1.5 =-4 =20 371<0.1973 61<0.2222 =35 =-2 275<0.5 =-11 =12 126<4.5 125<1.5 371<0.0735 =2 =-13 342<0.01624 =3 =25 61<0.4483 61<0.15 =15 =-11 277<0.5 =-6 =49
250<0.5 257<0.5 371<0.6699 368<0.06254 =-4 =4 307<0.5 =20 =-4 371<0.04401 324<0.5 =-5 =11 340<0.3385 =-21 =-3 322<0.5 258<0.8436 368<0.3109 =11 =-4 257<0.5 =-14 =1 235<2.565 371<0.09523 =-20 =1 258<0.1528 =-6 =16
142<0.5 138<5.075 366<0.03586 9<0.08151 =4 =27 138<3.912 =-3 =16 9<0.1346 315<0.5 =-17 =7 9<0.1851 =16 =0 28<0.5 58<0.5 366<0.19 =-24 =-1 133<0.09091 =-6 =12 259<0.0182 61<0.6563 =-7 =6 =18
61<0.8571 279<0.5 138<5.075 42<0.5 =2 =-7 9<0.1346 =-12 =4 322<0.5 138<5.075 =21 =-2 =-5 285<0.5 387<0.5 379<0.5 =-18 =4 381<0.08237 =-3 =10 =9
319<0.5 259<0.03673 35<0.5 127<14.5 =14 =4 259<0.00634 =-16 =12 126<4.5 120<0.5 =-10 =4 126<6.5 =22 =-8 141<0.5 127<16.5 127<14.5 =-13 =11 213<0.5 =-17 =3 336<0.5 0<0.5 =25 =-4 =-6
13<0.5 361<0.5 232<0.5 263<0.5 =1 =-10 356<1e-9 =-2 =-20 134<0.5 =20 =-1 121<0.5 =4 =23
147<0.8571 144<0.5 258<0.3046 147<0.2083 =13 =3 363<0.5 =-8 =17 261<0.5 276<0.5 =-15 =8 129<1.5 =15 =-3 374<2.303 129<1.5 302<0.5 =-23 =0 237<0.5 =-7 =12 363<0.5 348<0.5 =18 =-4 =-10
147<0.8571 20<0.5 368<0.08436 127<9.5 =21 =4 368<0.2781 =-10 =4 319<0.5 =-17 127<16.5 =9 =-5 351<0.03121 345<0.5 127<29.5 =-20 =2 =5 386<0.4615 46<0.5 =24 =-5 366<0.1313 =-14 =5
147<0.9167 389<0.06563 340<0.1804 147<1e-9 =17 =3 340<0.3769 =-12 =7 361<0.5 389<0.1023 =-12 =-1 =20 43<0.5 238<0.5 =-22 127<20.5 =5 =-1 =7
246<0.5 267<0.5 147<0.2083 61<0.15 =20 =-5 61<0.1176 =-8 =2 147<0.2414 250<0.5 =-8 =0 272<0.5 =26 =-8 369<0.7115 147<0.2083 =1 61<0.8571 =-21 =4 =4
263<0.5 309<1e-9 332<0.5 259<0.03673 =3 =-4 =-15 332<0.5 61<0.05556 =5 =-13 259<0.07082 =17 =-3 61<0.25 =-22 284<0.5 184<0.5 =-9 =5 61<0.5 =12 =-4
385<1e-9 125<13.5 343<0.5 128<0.7836 =-1 =14 281<0.5 =18 =-7 366<0.144 92<0.5 =-12 =9 281<0.5 =14 =-5 9<1e-9 342<0.0212 =-3 27<0.5 =29 =0 =-6
312<0.5 381<0.1444 123<3.367 142<0.5 =-2 =-14 46<0.5 =24 =-15 306<1.47 123<2.708 =0 =16 381<0.2926 =-16 =5 258<0.5995 56<0.5 257<0.5 =26 =-3 =-3 =-10
125<1.5 147<0.2083 259<0.2575 123<2.944 =25 =6 =-7 123<3.135 128<0.5855 =-15 =7 389<0.05961 =-9 =10 342<0.0212 342<0.005531 319<0.5 =6 =-6 138<1.099 =4 =-18 325<0.5 123<1.946 =-8 =18 =-13
312<0.5 128<0.7836 231<0.5 267<0.5 =-2 =12 272<0.5 =21 =-7 366<0.556 40<0.5 =26 =-5 =-16 132<0.1324 56<0.5 125<14.5 =22 =-2 =-1 366<0.2272 =-10 128<0.4448 =13 =2
17<0.5 387<0.5 346<0.5 244<0.5 =-3 =6 304<0.76 =16 =-4 321<0.5 129<0.5 =12 =-7 129<2.5 =28 =-3 253<2.5 338<0.5 336<0.5 =-23 =0 124<0.5 =8 =-8 369<0.4537 147<0.2692 =4 =-12 =9
255<0.4646 123<2.197 126<6.5 74<0.5 =-12 =5 128<0.1937 =-4 =27 57<0.5 141<0.5 =2 =17 352<0.3585 =-9 =9 =23
255<0.3 128<0.3448 120<0.5 258<0.3046 =-1 =-16 258<0.477 =1 =18 136<0.5 147<0.5714 =-8 =9 366<0.556 =10 =-11 147<0.5294 =24 =-5
20<0.5 269<0.5 370<0.9479 5<0.5 =2 =-5 =19 264<0.5 321<0.5 =20 =-5 =-9 134<0.1667 387<0.5 =-21 =4 =3
361<0.5 350<0.0668 119<0.5 147<0.08333 =9 =-1 147<0.6818 =31 =-4 320<0.5 273<0.5 =-9 =10 366<0.1004 =-2 =16 350<0.8222 =21 =-2
381<0.2926 304<0.4 332<0.5 349<0.5 =0 =8 129<2.5 =-18 =3 141<0.5 386<0.3851 =-4 =-16 304<0.87 =15 =-5 304<0.47 304<0.4 136<0.5 =-4 =8 =-14 386<0.6314 226<0.5 =21 =-3 =-2
147<0.1304 303<0.5 9<0.03686 262<0.5 =-8 =13 128<0.5416 =-19 =4 259<0.1964 54<0.5 =36 =8 121<0.5 =-9 =12 128<0.1489 9<0.08151 303<0.5 =-3 =-12 144<0.5 =11 =-12 259<0.451 126<8.5 =5 =-14 =-17
10<0.5 380<0.5 289<0.5 340<0.09455 =-1 =-10 371<0.01858 =-1 =20 61<0.8148 61<0.375 =9 =-9 319<0.5 =30 =-2 319<0.5 372<0.5 =36 =-6 128<0.4714 61<0.2222 =-1 =2 =-12
249<0.5 127<9.5 343<0.5 127<8.5 =1 =28 =-10 328<0.5 312<0.5 =2 =16 123<2.708 =0 =-21 389<0.1464 268<0.5 335<0.5 =-21 =4 127<18.5 =-2 =9 =11
281<0.5 147<0.1304 327<0.5 340<0.2171 =15 =-6 =-12 323<0.5 258<0.1774 =-5 =8 353<0.6182 =6 =-7 353<0.6182 378<0.5 128<0.7836 =-11 =10 147<0.3333 =-2 =20 363<0.5 258<0.2727 =17 =-10 =-12
235<2.197 309<0.03768 126<8.5 127<26.5 =-9 =4 125<3.5 =-7 =27 125<5.5 309<0.5597 =29 =-4 126<7.5 =-14 =6 84<0.5 313<0.5 309<0.0685 =2 =-9 353<0.7548 =19 =-12 235<2.996 127<20.5 =2 =30 =-3
277<0.5 115<0.5 39<0.5 258<0.3046 =2 =-8 363<0.5 =-20 =6 128<0.6296 340<0.1501 =-20 =4 =5 330<0.5 252<0.5 128<0.216 =8 =-1 26<0.5 =-14 =5 258<0.2453 140<0.5 =-6 =13 319<0.5 =32 =-3
83<0.5 365<0.5 364<0.5 370<0.9417 =-2 =18 304<1e-9 =19 =-8 259<1e-9 235<2.708 =-7 =9 136<0.5 =-2 =17 304<0.47 349<0.5 =-22 =1 121<0.5 46<0.5 =-1 =19 =-7
140<0.5 226<0.5 352<0.4437 381<0.1953 =-8 =5 147<0.3333 =-14 =11 102<0.5 127<17.5 =-15 =4 366<0.04345 =32 =0 102<0.5 127<20.5 365<0.5 =-3 =10 284<0.5 =15 =-5 371<0.1238 350<0.08196 =-20 =3 147<0.3913 =15 =-2
289<0.5 7<0.3879 238<0.5 41<0.5 =-1 =8 27<0.5 =20 =-9 284<0.5 311<0.1112 =-14 =11 304<0.93 =20 =-5 58<0.5 54<0.5 304<0.93 =20 =-2 356<1e-9 =-8 =8 =-5
339<0.5 330<0.5 129<1.5 304<0.76 =6 =-7 308<0.2175 =-6 =21 140<0.5 351<0.03121 =-9 =8 389<0.08999 =31 =-4 7<0.4093 371<0.08537 27<0.5 =-8 =3 145<0.5 =17 =-5 351<0.1144 269<0.5 =-19 =3 =4
147<0.8571 142<0.5 258<0.2727 140<0.5 =1 =8 351<0.2453 =-7 =15 121<0.5 147<0.6818 =-23 =5 51<0.5 =10 =-9 351<0.03121 273<0.5 306<2 =-23 =3 =5 362<0.5 123<2.485 =-8 =19 147<0.9167 =-13 =1
235<3.135 268<0.5 49<0.5 127<17.5 =4 =-2 132<0.2012 =-12 =5 132<0.08573 259<0.01236 =-10 =10 368<0.06254 =25 =6 317<0.5 132<1e-9 259<0.1628 =18 =-5 368<0.2781 =-5 =15 132<0.1169 127<26.5 =-15 =-1 338<0.5 =10 =-6
128<0.5416 120<0.5 258<0.4036 231<0.5 =-4 =15 362<0.5 =-21 =1 128<0.2369 133<0.09091 =14 =-8 51<0.5 =-11 =3 362<0.5 133<0.3333 226<0.5 =25 =-4 133<0.4 =-9 =7 258<0.2453 46<0.5 =-11 =3 258<0.8436 =21 =-4
126<4.5 119<0.5 329<0.5 231<0.5 =-3 =14 61<0.6563 =19 =-4 264<0.5 =31 46<0.5 =-4 =1 61<0.4118 259<0.00634 374<2.89 =-11 =10 57<0.5 =19 =-4 259<0.02511 9<0.1632 =35 =-3 =-10
13<0.5 373<0.5 134<0.08333 340<0.2298 =2 =-11 353<0.4437 =-10 =-1 335<0.5 374<12.67 =17 =-3 136<1.5 =5 =-10 347<0.5 =-3 =25
129<4.5 297<0.5 115<0.5 89<0.5 =0 =-13 213<0.5 =-13 =5 253<1.5 61<0.2222 =2 =22 369<0.1382 =5 =-11 389<0.07838 213<0.5 =-23 47<0.5 =-2 =4 =7
125<13.5 129<2.5 263<0.5 125<1.5 =0 =7 126<1.5 =8 =-17 373<0.5 343<0.5 =-9 =5 =14 101<0.5 126<1.5 139<0.5 =-14 =8 133<0.07143 =7 =-12 4<0.5 =0 =14
7<0.3879 7<1e-9 101<0.5 235<2.197 =-4 =2 235<2.996 =18 =-5 235<2.485 125<9.5 =23 =-3 138<2.197 =10 =-7 359<0.5 268<0.5 252<0.5 =-14 =6 125<1.5 =-9 =18 262<0.5 =-6 =19
250<0.5 126<1.5 55<0.5 282<0.5 =-6 =6 125<6.5 =28 =-3 235<2.708 147<0.6 =-6 =-17 125<2.5 =-8 =9 253<4.5 9<0.06801 138<5.075 =15 =-10 133<0.125 =10 =-9 253<5.5 58<0.5 =-19 =1 254<0.5 =-3 =14
342<0.01624 304<1e-9 267<0.5 252<0.5 =0 =-9 44<0.5 =18 =-7 140<0.5 325<0.5 =-22 =1 351<0.09603 =-7 =10 360<0.5 43<0.5 342<0.01758 =17 =2 =-12 14<0.5 342<0.1616 =25 =3 =-5
188<0.5 115<0.5 138<5.075 242<0.5 =1 =14 385<1e-9 =-12 =16 330<0.5 368<0.3566 =-16 =1 2<0.5 =-7 =14 244<0.5 =-19 =1
74<0.5 381<0.1953 371<0.02585 136<5.5 =1 =17 360<0.5 =-15 =10 315<0.5 360<0.5 =-2 =20 371<0.1973 =-5 =32 121<0.5 258<0.1117 270<0.5 =-17 =12 314<0.5 =-4 =17 138<1.099 =24 351<0.1812 =-8 =17
119<0.5 284<0.5 105<0.5 263<0.5 =-2 =-17 339<0.5 =21 =-3 247<0.5 356<1e-9 =8 =-4 340<0.09455 =30 =-5 14<0.5 342<1e-9 =25 =2 129<0.5 =4 =-6
373<0.5 127<9.5 132<0.08024 315<0.5 =21 =-5 349<0.5 =-10 =1 129<2.5 127<13.5 =-11 =2 22<0.5 =-11 =11 2<0.5 348<0.5 126<2.5 =-13 =4 389<0.265 =12 =-2 258<1e-9 127<18.5 =9 =-6 =29
306<1.35 373<0.5 142<0.5 13<0.5 =0 =17 55<0.5 =-14 =5 369<0.4537 241<0.5 =22 =0 61<0.2222 =-10 =6 351<0.0387 384<0.5 =-22 =5 138<3.611 =-6 =12
123<1.792 338<0.5 374<2.398 308<0.1228 =-20 =2 253<1.5 =8 =-5 356<0.3984 308<0.2475 =-14 =0 244<0.5 =1 =17 142<0.5 374<1e-9 121<0.5 =8 =0 361<0.5 =-4 =15 55<0.5 373<0.5 =-21 =4 =17
370<0.9417 312<0.5 386<0.6412 369<0.4537 =0 =-8 297<0.5 =10 =-10 133<0.125 327<0.5 =22 =-5 353<0.9046 =-13 =9 305<1.35 =29 =-2
30<0.5 57<0.5 127<21.5 123<2.303 =-2 =6 27<0.5 =-8 =1 138<1.099 366<0.0885 =-6 =9 259<0.2575 =-17 =3 277<0.5 382<0.5 147<0.6 =-21 =7 =21 147<0.6 138<1e-9 =29 =1 147<0.7143 =2 =-5
58<0.5 381<0.1642 304<0.68 271<0.5 =0 =14 226<0.5 =-18 =8 46<0.5 281<0.5 =-9 =12 371<0.1575 =-6 =23 129<0.5 304<0.56 353<0.167 =-10 =7 278<0.5 =15 =-3 330<0.5 59<0.5 =24 =1 259<0.00634 =8 =-13
356<0.3984 358<0.5 278<0.5 356<1e-9 =6 =-14 304<1.28 =-16 =8 147<0.08333 136<0.5 =-5 =16 52<0.5 =-17 =10 145<0.5 47<0.5 317<0.5 =11 =1 374<2.251 =-4 =10 26<0.5 133<0.25 =-11 =5 147<0.3913 =-3 =18
17<0.5 147<0.8571 124<0.5 263<0.5 =9 =-12 258<0.09375 =5 =-4 9<0.1058 261<0.5 =-19 =3 133<0.25 =15 =-6 269<0.5 123<2.708 123<2.565 =-9 =10 147<0.1667 =2 =-21 =9
315<0.5 351<0.1532 136<0.5 330<0.5 =-10 =6 132<0.2012 =-1 =11 362<0.5 263<0.5 =12 =-11 258<0.00856 =-16 =9 351<0.1532 268<0.5 276<0.5 =15 =-5 132<0.1169 =-14 =8 253<2.5 351<0.3403 =14 =-5 253<4.5 =-20 =0
340<0.4627 267<0.5 330<0.5 381<0.3488 =-3 =13 235<3.135 =-1 =17 235<2.565 121<0.5 =-11 =12 330<0.5 =24 =-2 =18
16<0.5 7<0.2637 307<0.5 0<0.5 =0 =14 51<0.5 =2 =20 278<0.5 125<1.5 =-12 =4 304<0.43 =0 =-19 7<0.6836 273<0.5 129<3.5 =-14 =8 39<0.5 =-3 =14 244<0.5 319<0.5 =15 =-1 =-2
17<0.5 381<0.2069 248<0.5 22<0.5 =-2 =6 145<0.5 =16 =-7 371<0.1784 381<0.2208 =8 =-15 251<0.5 =17 =-6 7<0.3281 313<0.5 390<1.5 =-20 =0 =-1 381<0.1953 7<0.4328 =12 =1 =-5
98<0.5 134<0.5 374<4.484 126<4.5 =-1 =8 371<0.02585 =21 =-1 61<0.08333 =2 307<0.5 =-16 =-1 138<1.946 54<0.5 =29 =-1 371<0.1238 =-4 =2
373<0.5 340<0.3769 340<0.1804 281<0.5 =3 =-3 380<0.5 =-14 =6 137<1.5 338<0.5 =22 =-1 =-2 304<0.72 336<0.5 39<0.5 =23 =-1 =-5 =-5
61<0.8571 7<0.2637 282<0.5 126<3.5 =3 =25 123<2.398 =-7 =2 61<0.2222 131<0.5 =-17 =6 235<2.197 =-11 =8 143<0.5 45<0.5 351<0.3403 =-23 =0 129<0.5 =-2 =7 351<0.1144 123<1.946 =-5 =20 =-7
332<0.5 61<0.8571 61<0.08333 49<0.5 =-4 =9 45<0.5 =5 =-10 22<0.5 57<0.5 =-17 =5 129<1.5 =-5 =15 309<0.03129 =-21 339<0.5 =9 =-3
138<5.075 302<0.5 120<0.5 371<0.869 =-2 =14 42<0.5 =8 =-12 26<0.5 129<0.5 =5 =32 46<0.5 =4 =-7 373<0.5 46<0.5 384<0.5 =-22 =2 129<0.5 =-12 =10 =12
17<0.5 387<0.5 61<0.8571 267<0.5 =-1 =12 125<13.5 =7 =-15 130<0.5 275<0.5 =-4 =17 125<2.5 =2 =28 125<10.5 260<0.5 =-20 61<0.1176 =2 =-5 264<0.5 319<0.5 =14 =-3 =-5
125<10.5 258<0.07652 10<0.5 133<0.07143 =8 =-2 132<0.3333 =29 =2 132<0.2217 44<0.5 =-6 =11 126<2.5 =15 =-5 268<0.5 39<0.5 125<19.5 =-12 =2 258<0.09375 =-5 =25 278<0.5 258<0.2453 =22 =-6 258<0.4036 =-11 =6
289<0.5 312<0.5 361<0.5 386<0.6825 =0 =-11 366<0.3018 =17 =-2 257<0.5 324<0.5 =18 =-4 =-7 127<27.5 353<0.6648 339<0.5 =28 =-4 147<0.5294 =-12 =4 147<0.75 =-10 =0
342<0.01624 342<0.006443 93<0.5 32<0.5 =1 =-7 123<1.609 =0 =21 38<0.5 284<0.5 =-21 =3 129<0.5 =13 =-6 306<1.47 352<0.3585 213<0.5 =17 =-5 129<0.5 =4 =-11 366<0.08259 340<0.3769 =-15 =-1 =3
142<0.5 289<0.5 231<0.5 366<0.144 =0 =9 123<2.197 =-6 =21 126<1.5 14<0.5 =24 =-5 123<2.398 =-13 =14 374<5.205 322<0.5 123<1.792 =6 =-19 2<0.5 =-5 =15 264<0.5 =12 =-3
390<0.5 128<0.7836 315<0.5 359<0.5 =-1 =11 147<0.1667 =24 =4 374<2.741 7<0.2637 =28 =-6 353<1.173 =-11 =8 258<0.02855 388<0.5 147<0.3684 =-19 =-5 =0 147<0.5714 134<0.1429 =-2 =12 =-8
319<0.5 123<2.303 124<0.5 61<0.08333 =-11 =6 61<0.7368 =-3 =-14 44<0.5 61<0.1176 =-1 =8 61<0.2222 =5 =-11 365<0.5 52<0.5 109<0.5 =-12 =7 323<0.5 =-2 =14 123<3.367 235<2.708 =-10 =4 235<1.792 =1 =16
147<0.2083 61<0.3 34<0.5 137<0.5 =14 =-4 388<0.5 =29 =-7 137<0.5 366<0.06171 =-21 =1 123<2.708 =10 =-8 61<0.1176 147<0.3684 126<1.5 =9 =-8 9<0.1058 =-16 =4 261<0.5 309<0.005727 =0 =-13 147<0.4286 =-6 =19
128<0.3933 61<0.8571 120<0.5 189<0.5 =-3 =17 61<0.1905 =-2 =8 53<0.5 =-21 46<0.5 =-2 =2 17<0.5 352<0.3037 373<0.5 =6 =22 368<0.1814 =-14 =4 213<0.5 61<0.6563 =-18 =5 =11
246<0.5 334<0.5 123<2.197 277<0.5 =-9 =8 13<0.5 =2 =18 351<0.0387 =-19 132<0.1003 =10 =-5 123<2.485 132<0.1088 264<0.5 =12 =-2 132<0.3333 =-9 =2 254<0.5 =-21 259<0.01236 =-3 =1
381<0.269 98<0.5 305<1e-9 7<0.368 =-1 =-9 356<1e-9 =13 =-8 323<0.5 16<0.5 =-7 =8 =16 365<0.5 26<0.5 140<0.5 =-6 =13 =14 381<0.312 =1 =22`),
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
