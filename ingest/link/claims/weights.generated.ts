/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5166 pairs of annotated claims in two documents and 6025 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	360
AUTHOR lead	144
accuses	13
answerer denies there	14
answers another	-268
answers here	-139
answers what is not told there	-792
any	-2610
around	410
both authenticity	186
both concealment	318
both culprit	101
both demand	806
both deny	-351
both fault	165
both negated	-342
both origin	-767
both outage	429
both payment	-42
both publication	-501
both sale	379
both taking	306
both telling	146
breach general outsider	-108
breach many data outsider	208
breach no data word in denial	58
breach no name	60
breach outsider	185
breach outsider same name	-98
breach same name	451
breach same name around	284
breach specific data	-238
breachy, ALLEGES	269
breachy, ASSERTS	137
breachy, CONFIRMS	-331
breachy, DENIES	-43
breachy, PARTLY_DENIES	-57
breachy, lead	272
breachy, negated	-285
breachy, of AGENCY	109
breachy, of ATTACKER	91
breachy, of AUTHOR	-238
breachy, of MEDIA	59
breachy, of PERSON	15
breachy, of UNNAMED	-453
by AGENCY	41
by AGENCY, not of AGENCY, breachy	-114
by ATTACKER	-538
by AUTHOR	-53
by MEDIA	-451
by PERSON	34
by UNNAMED	-296
claim about credential	29
claim about data	-55
claim about health	-18
claim about identity	-123
claim about machine	-231
claim about money	250
claim about people	-90
claim about ransom	-730
claim at	-609
claim by accept	-99
claim by accord	400
claim by accus	438
claim by acknowledg	-304
claim by add	-321
claim by admitt	-319
claim by agre	-325
claim by alleg	186
claim by are	62
claim by ask	-564
claim by assert	254
claim by attribut	764
claim by back	-87
claim by been	302
claim by believ	-654
claim by boast	409
claim by bore	-44
claim by call	125
claim by claim	559
claim by conced	-174
claim by confirm	-407
claim by credit	-186
claim by demand	-50
claim by den	-437
claim by deni	-178
claim by describ	-137
claim by dismiss	563
claim by disput	-222
claim by fear	131
claim by find	163
claim by found	-465
claim by ha	-592
claim by had	517
claim by have	-90
claim by inform	-678
claim by insist	-538
claim by is	-262
claim by it	-674
claim by link	-297
claim by maintain	170
claim by not	146
claim by of	633
claim by offer	-303
claim by on	57
claim by out	-615
claim by post	-338
claim by purport	375
claim by put	-209
claim by read	685
claim by reject	290
claim by repli	304
claim by report	469
claim by said	100
claim by say	327
claim by show	21
claim by stat	510
claim by state	-374
claim by stress	90
claim by submitt	174
claim by suggest	263
claim by suspect	265
claim by tell	77
claim by that	-80
claim by the	431
claim by thought	-90
claim by to	-162
claim by told	-147
claim by took	-472
claim by understood	-200
claim by wa	-657
claim by would	-101
claim by writ	266
claim by wrot	775
claim exposed	201
claim gives an amount	100
claim is recalled	-210
claim length	180
claim opens its side	-208
claims before it	-26
claims there	-20
classes	446
closer claims	-22
closest	122
closest via	401
covered	544
covers the claim	-341
covers the denial	-436
data word shared	-238
data words of the claim	96
data words of the denial	20
days	-51
denial about credential	85
denial about data	258
denial about health	241
denial about identity	-287
denial about machine	7
denial about money	-335
denial about people	-145
denial about ransom	-396
denial at	-472
denial by a	-624
denial by accept	690
denial by accord	-83
denial by add	-39
denial by admitt	-634
denial by agre	401
denial by alway	593
denial by answer	-165
denial by argu	-473
denial by assert	141
denial by assur	-271
denial by away	-170
denial by back	366
denial by be	-206
denial by call	-42
denial by claim	236
denial by clarifi	243
denial by conced	-24
denial by conclud	43
denial by contend	295
denial by contest	-208
denial by correct	-208
denial by den	-331
denial by deni	247
denial by depon	21
denial by describ	-167
denial by did	-328
denial by different	-217
denial by disagre	109
denial by dismiss	-12
denial by disown	-40
denial by disput	-55
denial by doe	285
denial by establish	235
denial by exonerat	-449
denial by explain	-315
denial by find	-413
denial by found	67
denial by grant	-23
denial by guilt	-90
denial by ha	147
denial by had	-16
denial by have	247
denial by inform	161
denial by insist	-218
denial by is	298
denial by issu	-230
denial by it	76
denial by known	-210
denial by let	-210
denial by maintain	-385
denial by mov	-292
denial by no	-252
denial by none	-140
denial by not	78
denial by noth	6
denial by of	-21
denial by on	25
denial by opin	9
denial by out	46
denial by persuad	314
denial by plead	-90
denial by point	-93
denial by react	-295
denial by read	-146
denial by reiterat	-252
denial by reject	42
denial by repeat	37
denial by repli	-462
denial by rul	194
denial by said	71
denial by say	102
denial by scotch	-518
denial by sinc	48
denial by spok	189
denial by stat	-543
denial by state	-230
denial by stor	-217
denial by stress	-653
denial by submitt	-613
denial by suggest	-324
denial by tell	631
denial by testifi	-495
denial by that	-282
denial by to	-159
denial by told	155
denial by wa	-409
denial by went	-201
denial by wish	-208
denial by withdrawn	-132
denial by would	95
denial by writ	130
denial by wrot	880
denial contrasts	-460
denial gives a number	-178
denial is recalled	-139
denial length	6
denial narrows	-15
denial of authenticity	120
denial of concealment	180
denial of culprit	-79
denial of demand	209
denial of fault	-93
denial of harm	482
denial of holding	52
denial of origin	37
denial of outage	36
denial of payment	-291
denial of publication	-90
denial of safety	369
denial of sale	-167
denial of taking	137
denial of telling	46
denial opens with none	-85
denials of the side	-14
denied there	-139
denied there by the same side	681
denies others there	-70
first	-251
further than the closest claim	-367
further than the closest denial	-255
general, breachy	-92
it ALLEGES	642
it ASSERTS	17
it CONFIRMS	-340
it DENIES	-384
it PARTLY_DENIES	68
it authenticity	210
it concealment	634
it culprit	210
it demand	-77
it fault	-121
it harm	58
it origin	91
it outage	-139
it payment	129
it publication	31
it sale	-227
it taking	-85
it telling	-151
its denials there	182
its sentence names the answerer	205
its speaker denies	-231
its speaker speaks here	86
kind breach>breach	-83
kind breach>else	-43
kind breach>fault	264
kind breach>ransom	216
kind breach>telling	-226
kind else>breach	65
kind else>else	347
kind else>fault	-389
kind else>ransom	37
kind else>telling	-174
kind ransom>breach	146
kind ransom>else	178
kind ransom>ransom	-66
kind ransom>telling	-310
kind telling>breach	228
kind telling>else	94
kind telling>fault	191
kind telling>ransom	-326
kind telling>telling	-165
later than 100 days	-63
lead	-15
likely answers here	-95
likely denied there	10
likely denied there by anybody	-522
many data words	-97
more over its own denial	632
more over what it answers	-5
mutually closest	-131
names	97
names its speaker	699
names the answerer	475
negated	87
no predicate	199
no words	-234
of AGENCY	-143
of ATTACKER	571
of AUTHOR	-669
of MEDIA	165
of PERSON	168
of UNNAMED	515
only denial authenticity	99
only denial culprit	-141
only denial demand	-573
only denial fault	-196
only denial harm	-114
only denial origin	248
only denial outage	-395
only denial payment	-296
only denial publication	49
only denial sale	-445
only denial taking	23
only denial telling	-7
other number	88
other object	-6
other predicate	-97
over another's denial	84
over its own denial	535
over what it answers	1230
partly	98
points	-213
points at a rumour	176
points at media	462
ransom both, outsider	267
rare word	-159
rare word around	342
rare words	-294
rare words around	749
rarest word	612
rarity of words	-70
safe, breachy	512
safe, taking	252
said again here	308
same data	-238
same day	45
same name	398
same name around	156
same number	1481
same object	110
same predicate and object	45
says safe	151
says untrue	84
sentence words	-314
share of its denials there	100
share of the claims	875
share of the denials	463
share over its own denial	474
share over what it answers	1171
short	-37
specific data shared	933
telling words	-24
two rare words	-129
two words	788
undated	171
unreal	-179
untrue, breachy	-102
untrue, taking	212
via	1286
via breach, breachy, outsider	-446
via number	440
via same speaker	566
weightiest	394
within 14 days	119
within 3 days	11
words	-891
words of these two alone	-309`),
  forest: parseForest(`-2.508
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by alway	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
351<0.3037 31<0.5 369<0.6779 124<3.5 =2 =-18 302<0.38 =-6 =65 124<5.5 14<0.5 =89 =-6 47<0.5 =22 =-7 14<0.5 387<0.1746 257<0.09375 =69 =19 =143 123<0.5 384<0.5301 =-5 =38 101<0.5 =-19 =22
131<1e-9 38<0.5 4<0.5 43<0.5 =-26 =5 279<0.5 =-13 =12 31<0.5 356<0.5 =-14 =15 =48 316<0.5 307<1e-9 351<0.7548 =24 =60 30<0.5 =-10 =29 307<0.09717 =112 =-2
366<0.06242 28<0.5 279<0.5 316<0.5 =-18 =8 146<0.6818 =29 =-2 33<0.5 146<0.4545 =16 =-11 302<0.42 =40 =3 317<0.5 374<0.5 302<0.42 =48 =4 =115 388<0.5 372<1.768 =-11 =15 300<0.5 =-22 =0
349<0.02304 31<0.5 135<5.5 369<0.8779 =-14 =47 257<0.3046 =51 =-7 127<0.2995 127<0.1727 =22 =-9 137<1.609 =74 =0 14<0.5 349<0.2812 281<0.5 =11 =52 131<0.1082 =13 =106 319<0.5 131<0.07952 =7 =-19 9<0.09959 =-15 =36
131<1e-9 124<2.5 354<0.3845 249<0.5 =-17 =27 263<0.5 =40 =-11 4<0.5 33<0.5 =-28 =3 263<0.5 =-3 =-24 263<0.5 349<0.1812 61<0.3333 =40 =-2 16<0.5 =83 =-1 379<0.3536 354<1e-9 =-21 =5 =35
9<1e-9 31<0.5 14<0.5 303<0.34 =-8 =38 130<0.5 =-25 =10 126<14.5 =68 234<2.197 =-3 =28 14<0.5 317<0.5 120<0.5 =25 =69 136<1.5 =-4 =25 319<0.5 132<0.08333 =0 =-20 129<0.5 =-10 =28
131<1e-9 61<0.15 3<0.5 318<0.5 =-17 =22 242<0.5 =11 =54 3<0.5 309<0.2976 =-24 =14 311<0.5 =-11 =19 61<0.375 39<0.5 374<0.5 =34 =77 369<0.2541 =-14 =18 350<0.5439 369<0.8779 =-6 =32 388<1.5 =36 =-14
349<0.02304 260<0.5 34<0.5 295<0.5 =-19 =2 281<0.5 =-13 =17 281<0.5 122<2.89 =-14 =21 146<0.9167 =36 =-7 263<0.5 260<0.5 261<0.5 =-9 =31 128<2.5 =69 =-1 122<3.045 279<0.5 =-19 =2 281<0.5 =-8 =23
9<1e-9 369<0.6779 4<0.5 126<9.5 =15 =-23 263<0.5 =3 =-22 126<12.5 =-6 146<0.6818 =51 =-1 263<0.5 61<0.2593 146<0.5714 =57 =14 349<0.1532 =-4 =32 101<0.5 119<0.5 =-24 =-2 146<0.129 =-6 =21
372<1.768 124<4.5 146<0.4545 137<1.609 =43 =-3 260<0.5 =-16 =18 358<0.5 379<0.3536 =-17 =22 16<0.5 =27 =-12 317<0.5 374<0.5 16<0.5 =24 =-11 16<0.5 =69 =10 124<2.5 133<0.5 =21 =-8 379<0.1145 =-18 =14
9<1e-9 30<0.5 369<0.6779 260<0.5 =-15 =7 7<0.4038 =51 =5 55<0.5 =51 =7 260<0.5 261<0.5 225<0.5 =-10 =23 9<0.1632 =15 =41 7<0.163 225<0.5 =63 =-3 367<0.4538 =-10 =7
260<0.5 340<0.09837 279<0.5 74<0.5 =-11 =26 349<0.0697 =10 =44 146<0.6818 135<6.5 =53 =-1 =-3 338<0.1593 0<0.5 127<0.2995 =28 =66 135<1.5 =-7 =41 338<0.4102 319<0.5 =-16 =10 146<0.2414 =-1 =21
351<0.4121 260<0.5 61<0.3333 146<0.3684 =17 =-12 126<9.5 =15 =-18 61<0.45 146<0.4545 =54 =12 146<0.5714 =-17 =22 263<0.5 372<2.015 126<18.5 =12 =-15 122<3.367 =46 =-3 123<0.5 351<0.8146 =-6 =43 364<0.06173 =19 =-21
354<0.3845 369<0.6779 38<0.5 146<1e-9 =17 =-17 347<0.5 =-1 =30 146<0.6818 126<14.5 =-2 =42 =-11 280<0.5 61<0.5333 146<0.6429 =54 =-2 146<0.5714 =-15 =34 350<0.5976 279<0.5 =-15 =22 49<0.5 =32 =-5
260<0.5 372<1.768 4<0.5 369<0.4045 =-23 =12 124<9.5 =5 =-15 261<0.5 212<0.5 =-11 =18 372<4.484 =14 =44 124<2.5 304<1.45 102<0.5 =59 =0 146<0.2667 =12 =-4 367<0.7115 146<0.4286 =-8 =15 =46
124<5.5 29<0.5 7<0.3427 305<0.5 =7 =37 340<0.03675 =-21 =2 338<0.2002 =55 =3 364<0.07644 340<0.06396 53<0.5 =-16 =1 307<0.1689 =31 =-8 16<0.5 307<1e-9 =19 =-11 364<0.1901 =-15 =1
14<0.5 361<0.5 30<0.5 317<0.5 =5 =-15 146<0.7143 =46 =-1 280<0.5 317<0.5 =60 =6 34<0.5 =-10 =7 350<0.5976 130<0.5 311<0.5 =-24 =6 146<0.3 =-4 =18 348<0.8222 283<0.5 =33 =1 =-17
131<1e-9 3<0.5 139<0.5 318<0.5 =-25 =-2 257<0.01863 =22 =-10 28<0.5 140<0.5 =-8 =24 61<0.3333 =35 =-1 317<0.5 61<0.375 262<0.5 =38 =-12 127<0.445 =1 =28 260<0.5 140<0.5 =-19 =8 7<0.2379 =29 =-11
366<0.2043 33<0.5 316<0.5 358<0.5 =-12 =9 252<3.5 =6 =39 7<0.382 53<0.5 =34 =-2 381<0.5 =-11 =0 263<0.5 262<0.5 366<0.5632 =19 =42 257<1e-9 =-16 =13 122<2.996 336<0.5 =-13 =9 346<0.5 =32 =-2
366<0.02477 263<0.5 4<0.5 33<0.5 =-16 =19 41<0.5 =4 =31 197<0.5 10<0.5 =-24 =6 126<19.5 =20 =-8 263<0.5 126<17.5 324<0.5 =37 =-1 364<0.1442 =1 =31 101<0.5 125<6.5 =-21 =23 351<0.8146 =0 =31
131<0.05208 38<0.5 339<0.1281 318<0.5 =-12 =11 304<0.91 =38 =-11 369<0.07556 35<0.5 =20 =-12 242<0.5 =-16 =-1 316<0.5 318<0.5 369<0.8779 =3 =32 304<0.84 =46 =1 61<0.7778 =43 =-1
316<0.5 260<0.5 320<0.5 31<0.5 =-12 =18 124<13.5 =19 =-10 356<0.5 303<0.51 =-7 =20 124<13.5 =33 =5 356<0.5 372<2.303 124<5.5 =5 =-17 127<0.4176 =36 =8 261<0.5 252<1.5 =4 =-12 258<0.1956 =53 =-2
28<0.5 354<0.3845 360<0.5 348<0.1828 =-18 =5 135<0.5 =-12 =8 364<0.08849 122<2.398 =-12 =6 258<0.451 =21 =-10 38<0.5 348<0.09596 258<0.1626 =-8 =21 364<0.07644 =2 =34 122<2.398 276<0.5 =-14 =17 193<0.5 =34 =-8
366<0.2781 379<0.3536 61<0.3333 28<0.5 =-4 =18 119<0.5 =-16 =1 51<0.5 307<0.0713 =62 =1 123<0.5 =-8 =11 317<0.5 143<0.5 307<1e-9 =31 =-4 61<0.1923 =6 =-10 379<0.1145 0<0.5 =-16 =15 =17
281<0.5 340<0.06396 31<0.5 135<5.5 =-16 =16 61<0.6571 =21 =-8 277<0.5 32<0.5 =33 =-4 130<0.5 =-13 =5 61<0.3333 234<2.89 120<0.5 =-1 =16 3<0.5 =12 =41 372<4.484 383<0.2606 =-4 =25 61<0.5 =-1 =27
369<0.8779 61<0.2593 58<0.5 137<1.099 =10 =-9 257<1e-9 =8 =39 367<0.6656 352<0.5 =-11 =23 317<0.5 =22 =-13 137<4.407 143<0.5 =52 =6 314<0.5 =-1 =12
351<0.8146 120<0.5 125<3.5 364<0.3018 =-12 =16 280<0.5 =32 =-7 354<0.3845 364<1e-9 =-10 =11 262<0.5 =20 =-21 317<0.5 142<0.5 =40 122<2.89 =13 =-3 47<0.5 59<0.5 =-16 =0 =10
317<0.5 137<1.609 61<0.5333 234<3.135 =11 =37 127<0.3936 =-7 =15 348<0.1828 379<0.3536 =-14 =29 61<0.6571 =26 =-3 379<0.2702 0<0.5 61<0.2222 =-9 =-28 1<0.5 =-7 =24 234<2.197 137<1.946 =-6 =1 51<0.5 =46 =4
263<0.5 354<0.1236 368<0.5117 135<0.5 =-14 =3 61<0.5 =42 =6 24<0.5 337<0.5 =15 =1 123<0.5 =5 =32 350<0.5976 197<0.5 236<0.5 =-23 =-7 313<0.5 =-7 =16 384<0.6825 333<0.5 =35 =-6 =-16
316<0.5 260<0.5 340<0.06396 3<0.5 =-19 =-3 277<0.5 =26 =-8 349<0.008758 234<2.398 =-4 =18 340<1e-9 =33 =3 3<0.5 349<0.1812 127<1e-9 =-16 =9 =27 146<0.4545 120<0.5 =17 =44 127<0.149 =-5 =22
124<5.5 28<0.5 257<0.09375 3<0.5 =-4 =19 131<0.08556 =-16 =9 7<0.2379 122<1.946 =-4 =33 3<0.5 =-5 =24 349<0.2812 369<0.3379 3<0.5 =-20 =-5 120<0.5 =30 =-3 281<0.5 7<1e-9 =-12 =10 124<7.5 =-8 =27
9<0.09368 25<0.5 311<0.5 249<0.5 =-10 =2 59<0.5 =31 =-8 338<1e-9 101<0.5 =37 =1 349<0.02304 =-13 =16 33<0.5 349<0.1532 3<0.5 =-10 =13 133<0.5 =24 =2 =37
131<1e-9 3<0.5 343<0.5 33<0.5 =-20 =-3 126<21.5 =19 =-6 136<0.5 225<0.5 =-8 =14 126<16.5 =28 =1 317<0.5 280<0.5 131<0.2212 =12 =29 350<0.5976 =-7 =13 33<0.5 369<0.4045 =-16 =13 =28
263<0.5 139<0.5 347<0.5 137<1.099 =3 =-13 137<4.407 =23 =-8 361<0.5 128<2.5 =14 =-3 280<0.5 =39 =-6 122<2.996 125<7.5 340<0.01825 =-22 =2 46<0.5 =13 =-9 387<0.05161 340<0.03675 =-11 =7 361<0.5 =32 =-10
127<0.149 131<0.1686 135<5.5 28<0.5 =-14 =-1 124<2.5 =29 =-8 350<0.8146 379<0.3536 =-2 =30 372<2.351 =3 =34 14<0.5 309<0.1112 124<11.5 =15 =-1 234<2.303 =0 =45 236<0.5 28<0.5 =-18 =17 124<5.5 =31 =-13
131<1e-9 4<0.5 358<0.5 58<0.5 =-20 =-4 2<0.5 =14 =-7 22<0.5 257<0.1774 =1 =-13 281<0.5 =-1 =31 119<0.5 379<0.3536 16<0.5 =4 =-18 126<17.5 =40 =0 380<0.5 271<0.5 =28 =1 144<0.5 =-13 =4
358<0.5 61<0.2593 262<0.5 3<0.5 =-2 =15 235<0.5 =-24 =-2 307<1e-9 129<0.5 =-7 =8 340<0.01825 =-23 =-4 340<0.003914 128<1.5 346<0.5 =19 =-9 351<0.2267 =-15 =15 124<12.5 =38 =3
120<0.5 119<0.5 257<0.5995 252<5.5 =-7 =12 350<0.4794 =-22 =1 24<0.5 57<0.5 =7 =-13 5<0.5 =38 =-9 140<0.5 42<0.5 364<1e-9 =2 =17 28<0.5 =-21 =6 296<0.5 57<0.5 =41 =5 =-5
74<0.5 31<0.5 9<0.09368 303<0.34 =-6 =27 333<0.5 =12 =-7 331<0.5 277<0.5 =25 =-1 =-6 238<0.5 274<0.5 381<0.5 =27 =0 =-1 =0
316<0.5 137<1.099 257<0.2457 122<3.135 =2 =20 318<0.5 =-14 =21 365<0.2083 382<0.5 =-14 =20 307<0.05059 =23 =-6 137<5.075 257<0.3359 14<0.5 =27 =-8 364<0.04343 =-13 =16 364<1e-9 257<0.1114 =-18 =5 =12
279<0.5 249<0.5 387<0.1088 247<0.5 =-9 =18 350<0.8146 =3 =19 25<0.5 140<0.5 =1 =20 338<0.2104 =35 =1 338<0.2002 1<0.5 273<0.5 =23 =-10 275<0.5 =-7 =1 =-9
30<0.5 61<0.5333 74<0.5 371<0.5 =0 =24 300<0.5 =33 =-4 378<0.5 303<0.49 =-12 =11 61<0.8148 =-6 =23 275<0.5 246<0.5 135<1.5 =38 =11 =1 61<1e-9 =-10 =11
349<0.09598 249<0.5 358<0.5 7<0.382 =-5 =-18 59<0.5 =18 =-8 126<15.5 280<0.5 =29 =-12 316<0.5 =-4 =31 316<0.5 384<0.7489 364<0.1004 =1 =17 350<0.8146 =-17 =1 126<23.5 =32 =0
127<0.149 340<0.1699 364<0.09507 225<0.5 =-10 =10 120<0.5 =-3 =18 61<1e-9 =-7 =31 41<0.5 139<0.5 33<0.5 =-3 =19 61<0.5 =16 =-2 61<0.7778 7<0.382 =33 =3 =-4
260<0.5 139<0.5 354<0.3845 131<0.0923 =-19 =0 133<0.2 =-2 =13 328<0.5 58<0.5 =-1 =16 364<0.05619 =41 =-8 364<0.09507 126<18.5 304<1.16 =27 =-5 58<0.5 =-12 =6 349<0.05758 51<0.5 =3 =-11 =36
263<0.5 354<0.3845 358<0.5 257<0.3046 =-2 =-21 379<1e-9 =10 =38 280<0.5 262<0.5 =14 =-4 349<0.1532 =-6 =10 379<0.3536 354<1e-9 289<0.5 =-26 =6 265<0.5 =-12 =18 137<3.611 =22 =2
317<0.5 351<0.8146 311<0.5 119<0.5 =-3 =9 126<12.5 =-6 =23 142<0.5 372<2.485 =7 =28 123<0.5 =9 =-5 30<0.5 61<0.15 126<15.5 =15 =-7 352<0.5 =-21 =7 =21
28<0.5 58<0.5 128<1.5 27<0.5 =1 =-13 97<0.5 =-12 =16 238<0.5 16<0.5 =15 =-5 =-14 126<14.5 47<0.5 25<0.5 =5 =-9 302<0.42 =32 =7 371<0.5 367<0.6656 =0 =20 =30
317<0.5 124<10.5 146<0.6429 35<0.5 =14 =-17 139<0.5 =-14 =4 146<0.6429 353<0.5 =-16 =18 124<12.5 =-5 =24 124<2.5 261<0.5 258<0.1626 =28 =-10 139<0.5 =-11 =9 357<0.5 127<0.6915 =-21 =1 261<0.5 =-9 =17
122<3.135 317<0.5 351<0.8146 58<0.5 =-4 =11 387<0.1023 =-11 =25 28<0.5 340<0.09837 =-19 =3 87<0.5 =20 =-4 302<0.73 269<0.5 46<0.5 =25 =5 387<0.09009 =4 =-15 351<0.384 131<0.1429 =-18 =0 =4
379<0.3536 260<0.5 316<0.5 136<0.5 =-9 =2 58<0.5 =6 =30 137<1e-9 136<1.5 =21 =1 364<0.09507 =-6 =16 307<0.0713 277<0.5 =45 =4 =-4
135<0.5 303<0.34 22<0.5 260<0.5 =-10 =7 261<0.5 =-2 =17 146<0.5263 =32 =2 362<0.5 7<0.2379 340<0.02922 =6 =34 340<0.02922 =-20 =6 380<0.5 =34 =6
358<0.5 307<1e-9 387<0.1023 257<0.404 =1 =-10 120<0.5 =4 =18 135<5.5 126<18.5 =-6 =-19 252<2.5 =24 =-5 16<0.5 136<2.5 387<0.1256 =23 =4 =-7 350<0.8146 =-17 =1
358<0.5 263<0.5 281<0.5 360<0.5 =-10 =7 26<0.5 =2 =13 367<0.2669 24<0.5 =-20 =4 360<0.5 =15 =-9 16<0.5 326<0.5 126<11.5 =-2 =24 =-4 126<22.5 =-16 =3
263<0.5 262<0.5 7<0.2379 119<0.5 =3 =16 357<0.5 =-9 =26 124<19.5 279<0.5 =-21 =8 123<0.5 =17 =-3 369<0.6779 123<0.5 372<2.485 =-9 =15 124<1.5 =0 =-21 =17
354<0.3845 340<0.09837 339<0.2869 46<0.5 =-14 =-1 59<0.5 =30 =3 27<0.5 51<0.5 =34 =-1 124<1.5 =-15 =6 350<0.8146 124<16.5 35<0.5 =7 =-15 347<0.5 =-14 =11 348<0.2847 125<2.5 =2 =-4 234<1.946 =1 =31
131<0.05208 3<0.5 126<9.5 386<0.5 =19 =-7 234<3.135 =-16 =6 126<19.5 234<2.565 =0 =16 34<0.5 =-7 =4 28<0.5 307<1e-9 133<0.08333 =15 =2 351<0.4121 =-13 =2 126<20.5 45<0.5 =22 =1 131<0.2012 =-6 =17
369<0.6779 263<0.5 254<0.3649 309<0.567 =-1 =28 337<0.5 =38 =6 10<0.5 350<0.5439 =-19 =-1 387<0.1943 =21 =-7 61<0.08333 131<0.2012 136<0.5 =-17 =-1 302<0.68 =-1 =19 277<0.5 385<0.5 =40 =6 253<0.5 =-7 =8
309<0.1112 7<0.4162 143<0.5 119<0.5 =1 =12 247<0.5 =-13 =16 254<0.3 306<0.3395 =-17 =15 =18 14<0.5 280<0.5 =31 =6 =-15
339<0.2869 137<2.944 279<0.5 28<0.5 =-2 =8 125<2.5 =3 =25 131<0.0923 213<0.5 =-18 =10 349<0.1532 =-3 =17 137<2.303 =6 =35
316<0.5 126<17.5 338<1e-9 315<0.5 =12 =-2 338<0.5077 =-14 =11 9<0.1632 127<0.6915 =-7 =13 364<0.1442 =-3 =13 146<0.2414 126<21.5 338<0.2104 =42 =2 126<28.5 =-12 =15 307<1e-9 146<0.3 =-6 =14 146<0.3684 =0 =-18
379<0.2928 7<0.2379 295<0.5 234<3.135 =-1 =13 364<0.036 =34 =0 146<0.129 252<1.5 =-8 =23 379<0.1655 =-20 =-1 122<1.946 146<0.3 =0 =-9 307<0.1689 143<0.5 =38 =-2 =-8
362<0.5 39<0.5 127<0.3236 102<0.5 =-2 =11 258<0.1198 =10 =-7 372<2.398 118<0.5 =-19 =9 388<0.5 =11 =-12 6<0.5 119<0.5 257<0.09375 =16 =-9 =34 258<0.01866 47<0.5 =0 =-10 =11
317<0.5 122<2.197 9<0.2183 318<0.5 =-13 =10 348<0.1528 =2 =19 125<1.5 213<0.5 =14 =-12 279<0.5 =0 =16 122<3.135 130<0.5 322<0.5 =-19 =3 51<0.5 =17 =-5 2<0.5 328<0.5 =-18 =11 127<0.5852 =13 =-12
257<0.07571 137<5.075 39<0.5 363<0.5 =4 =15 316<0.5 =-11 =18 38<0.5 131<0.3333 =-17 =6 51<0.5 =11 =-6 28<0.5 131<0.08556 247<0.5 =-13 =16 137<3.912 =-2 =18 257<0.1286 51<0.5 =-15 =3 137<1.099 =12 =-4
257<0.07571 234<3.135 304<1.35 120<0.5 =-1 =7 249<0.5 =-18 =4 363<0.5 307<1e-9 =14 =-12 280<0.5 =34 =0 131<0.0923 243<0.5 320<0.5 =-15 =5 234<3.367 =-2 =23 267<0.5 307<0.02718 =4 =-13 387<0.07196 =35 =2
124<10.5 140<0.5 379<0.2078 39<0.5 =3 =-15 304<1.35 =27 =-5 349<0.03819 128<4.5 =36 =-7 124<5.5 =11 =-13 364<0.1442 61<0.8571 136<2.5 =-7 =12 58<0.5 =-23 =5 61<0.7 128<0.5 =-12 =9 14<0.5 =25 =-10
122<2.303 364<0.3018 126<17.5 126<13.5 =-12 =6 127<0.6915 =-13 =10 370<0.5 317<0.5 =23 =1 283<0.5 =1 =-8 317<0.5 304<1.45 245<0.5 =8 =-13 338<0.4102 =-16 =6 0<0.5 139<0.5 =-18 =4 301<0.5 =-6 =27
139<0.5 131<1e-9 225<0.5 310<0.5 =-8 =17 263<0.5 =15 =-9 58<0.5 349<0.2812 =-2 =11 9<1e-9 =27 =5 349<0.00499 337<0.5 141<0.5 =30 =-11 352<0.5 =-3 =20 349<0.02304 312<0.5 =8 =-21 41<0.5 =6 =-8
379<0.3536 127<0.3461 349<0.2812 34<0.5 =-7 =3 131<0.1819 =-2 =16 328<0.5 32<0.5 =5 =-11 242<0.5 =3 =36 306<0.1349 333<0.5 =28 =1 =2
139<0.5 371<0.5 354<0.3845 368<0.9291 =-10 =15 16<0.5 =4 =-13 364<0.05619 =-1 250<0.5 =31 =-6 132<0.09091 328<0.5 127<0.1937 =-2 =14 7<0.382 =36 =-5 364<0.1004 234<2.773 =-21 =-1 249<0.5 =11 =-7
257<0.07571 310<0.5 257<1e-9 300<0.5 =3 =-11 354<1e-9 =17 =3 101<0.5 257<0.02843 =33 =-4 =-4 267<0.5 354<0.3845 7<0.6583 =-16 =15 280<0.5 =6 =-12 320<0.5 47<0.5 =11 =-11 =28
317<0.5 351<0.8146 340<0.02922 307<1e-9 =1 =-12 38<0.5 =20 =-6 279<0.5 372<2.565 =7 =23 =0 257<0.09375 61<0.2593 139<0.5 =-5 =30 340<0.04772 =-15 =16 30<0.5 23<0.5 =-25 =1 =5
379<0.3536 263<0.5 125<7.5 125<4.5 =0 =13 232<0.5 =-22 =1 125<7.5 101<0.5 =-16 =1 257<0.2457 =26 =-5 364<0.06173 333<0.5 257<0.02843 =6 =31 =1 =1
379<0.3536 362<0.5 127<0.3936 368<0.4019 =-4 =19 369<0.01826 =9 =-8 142<0.5 353<0.5 =-8 =12 252<4.5 =31 =1 369<0.6779 263<0.5 =-6 =12 =33
311<0.5 351<0.8146 127<0.6915 14<0.5 =-2 =-14 142<0.5 =20 =-9 127<0.6915 384<0.5493 =-1 =19 14<0.5 =7 =-16 333<0.5 351<0.7548 143<0.5 =30 =0 =-4 127<1e-9 356<0.5 =0 =-13 142<0.5 =10 =-2
126<19.5 39<0.5 257<0.06064 61<0.6571 =14 =-7 126<14.5 =11 =-5 340<0.06396 245<0.5 =-18 =4 =13 310<0.5 311<0.5 41<0.5 =-7 =11 252<4.5 =17 =-6 122<2.303 61<0.1923 =4 =-8 61<0.2222 =-3 =34
146<0.8571 127<0.1937 369<0.4045 9<0.08151 =-6 =6 348<0.008274 =16 =-7 17<0.5 135<0.5 =2 =13 302<0.46 =-16 =2 9<0.09959 43<0.5 128<3.5 =-23 =3 =3 384<0.4615 =17 372<4.484 =-10 =5
122<2.197 9<0.2183 379<0.3984 278<0.5 =-14 =7 =18 252<2.5 317<0.5 =19 =1 =1 317<0.5 304<1.35 369<0.8779 =4 =24 122<2.565 =5 =-13 140<0.5 1<0.5 =-17 =2 51<0.5 =-3 =24
328<0.5 9<0.09368 14<0.5 338<0.2002 =1 =-12 310<0.5 =-14 =16 16<0.5 366<0.2781 =1 =13 379<0.237 =-12 =10 127<1e-9 234<3.135 126<28.5 =-11 =10 212<0.5 =23 =-7 274<0.5 272<0.5 =25 =-6 120<0.5 =11 =-12
146<0.8571 260<0.5 234<3.135 143<0.5 =1 =-12 280<0.5 =17 =-2 142<0.5 258<0.05847 =20 =0 146<0.5714 =-9 =13 364<0.1313 378<0.5 33<0.5 =-23 =1 125<2.5 =6 =-8 132<0.25 =19 =-6
339<0.3709 263<0.5 146<0.2 301<0.5 =0 =25 307<1e-9 =1 =-14 125<7.5 340<0.04772 =-17 =13 57<0.5 =23 =-6 =29
340<0.09837 61<0.5333 257<0.09375 139<0.5 =1 =17 28<0.5 =-11 =7 124<5.5 257<1e-9 =22 =0 212<0.5 =-10 =5 124<2.5 382<0.5 58<0.5 =-16 =1 372<2.197 =0 =17 122<1.946 =-4 58<0.5 =35 =3
124<9.5 17<0.5 35<0.5 379<0.3536 =4 =23 =-19 369<1e-9 =-22 124<3.5 =8 =-7 369<0.8779 369<0.06454 119<0.5 =-7 =5 253<0.5 =-24 =0 =21
13<0.5 140<0.5 16<0.5 349<0.2812 =-2 =11 197<0.5 =-14 =18 124<13.5 131<0.07095 =28 =0 =-15 =25
309<0.1112 316<0.5 124<12.5 4<0.5 =-6 =3 9<0.0628 =-16 =2 252<1.5 126<17.5 =-12 =3 124<5.5 =20 =2 14<0.5 315<0.5 141<0.5 =32 =2 =-11 =-14
379<0.2078 369<0.02615 245<0.5 141<0.5 =4 =-9 348<0.1528 =-21 =-1 379<0.1655 82<0.5 =-13 =8 259<0.5 =8 =-11 369<0.1783 102<0.5 =-17 =15 120<0.5 124<15.5 =33 =-2 259<0.5 =0 =18
362<0.5 266<0.5 32<0.5 383<1e-9 =-1 =20 254<1e-9 =-12 =9 280<0.5 5<0.5 =27 =-5 14<0.5 =-11 =12 5<0.5 14<0.5 25<0.5 =26 =3 319<0.5 =-5 =4 122<2.944 =-9 =4
379<0.3536 127<0.541 124<10.5 124<1.5 =-4 =4 2<0.5 =-16 =-1 271<0.5 302<0.38 =15 =-8 319<0.5 =-17 =9 302<0.38 =-8 6<1.5 =27 =0
354<0.1236 379<0.1352 295<0.5 254<0.4308 =-10 =18 363<0.5 =-5 =30 277<0.5 124<9.5 =14 =-6 126<12.5 =1 =-17 366<0.5002 126<14.5 253<0.5 =14 =-6 320<0.5 =-1 =10 283<0.5 143<0.5 =20 =-5 360<0.5 =9 =-14
263<0.5 22<0.5 349<0.2812 58<0.5 =-3 =8 136<0.5 =18 =1 42<0.5 349<0.0697 =21 =-2 279<0.5 =-12 =5 350<0.5976 369<0.1783 120<0.5 =-17 =-2 120<0.5 =12 =-7 349<0.4321 315<0.5 =25 =-1 23<0.5 =-14 =0
310<0.5 311<0.5 57<0.5 62<0.5 =-1 =20 252<3.5 =-12 =8 125<2.5 142<0.5 =6 =-14 47<0.5 =34 =-2 372<2.639 234<2.996 128<4.5 =28 =-3 128<1.5 =-6 =3 =-4
317<0.5 280<0.5 125<4.5 304<1.35 =6 =-9 370<0.5 =39 =2 260<0.5 101<0.5 =-9 =5 26<0.5 =23 =-4 260<0.5 136<1.5 362<0.5 =-17 =9 252<3.5 =-9 =18 136<0.5 252<2.5 =18 =-6 348<0.01258 =-13 =4
146<0.8571 135<5.5 369<0.4045 281<0.5 =-6 =2 135<2.5 =21 =-3 369<0.229 257<0.5995 =30 =-5 380<0.5 =-8 =4 132<0.1429 43<0.5 267<0.5 =-21 =-2 =2 132<0.25 372<2.303 =-1 =13 =-10
13<0.5 249<0.5 310<0.5 352<0.5 =-5 =14 57<0.5 =21 =-11 122<2.996 271<0.5 =-3 =16 17<0.5 =18 =-10 =26
135<5.5 369<0.8779 303<1e-9 234<2.197 =-7 =0 369<0.2944 =22 =-5 135<2.5 51<0.5 =31 =3 234<2.708 =5 =-8 369<0.229 124<5.5 123<0.5 =6 =35 135<6.5 =-9 =4 124<1.5 =-11 258<1e-9 =-6 =13
119<0.5 135<5.5 257<0.2087 283<0.5 =-3 =8 372<2.639 =-14 =12 124<5.5 379<0.1541 =35 =0 =-7 263<0.5 131<0.1 124<3.5 =7 =21 131<0.2212 =-9 =16 372<2.398 322<0.5 =-16 =12 346<0.5 =19 =-7
122<2.197 127<0.6915 125<6.5 303<0.34 =-15 =16 127<0.1937 =-7 =23 46<0.5 234<2.485 =11 =-10 234<1.946 =1 =33 143<0.5 146<0.2 124<5.5 =26 =-10 234<3.135 =0 =13 135<1.5 328<0.5 =-20 =9 122<2.773 =20 =-7
343<0.5 13<0.5 316<0.5 234<2.197 =-7 =1 122<1.792 =-5 =10 =23 142<0.5 302<1e-9 122<2.197 =2 =28 313<0.5 =-8 =11 =-8
146<0.8571 230<0.5 369<0.6779 92<0.5 =-1 =24 301<0.5 =26 =2 14<0.5 4<0.5 =-4 =28 =-4 27<0.5 131<0.1559 338<0.305 =-24 =2 350<0.3243 =11 =-10 125<1.5 302<1e-9 =16 =-6 =-9
135<0.5 252<4.5 349<0.1812 139<0.5 =-8 =4 384<0.5301 =-2 =14 258<0.5859 255<0.5 =-23 =-4 =11 32<0.5 2<0.5 126<21.5 =5 =-13 126<24.5 =6 =24 380<0.5 34<0.5 =-1 =-15 126<14.5 =-8 =14
225<0.5 35<0.5 351<0.8146 139<0.5 =-4 =5 348<0.8222 =12 =-11 =-20 3<0.5 14<0.5 277<0.5 =-12 =0 282<0.5 =-3 =13 320<0.5 38<0.5 =0 =19 34<0.5 =25 =2
16<0.5 247<0.5 254<0.3 309<0.567 =0 =20 137<1.609 =3 =28 234<2.303 137<1.946 =-9 =12 14<0.5 =28 =-6 313<0.5 316<0.5 351<1.173 =-17 =8 46<0.5 =15 =0 351<0.6167 123<0.5 =23 =-2 =-10
304<1.45 230<0.5 295<0.5 349<0.05758 =-3 =5 349<0.04746 =22 =-9 124<6.5 313<0.5 =38 =2 369<0.04619 =-15 =4 127<0.5066 249<0.5 32<0.5 =-21 =-2 304<1.95 =-7 =6 =9
234<3.135 352<0.5 13<0.5 9<0.08151 =-3 =3 =21 369<1e-9 =28 =-6 9<1e-9 137<1.099 243<0.5 =7 =31 119<0.5 =-15 =17 9<0.09959 281<0.5 =6 =-14 132<0.1667 =-1 =21
254<0.4308 9<0.09368 351<0.3466 340<0.09837 =-1 =12 367<0.6656 =-17 =0 364<0.07644 124<7.5 =26 =1 251<0.5 =4 =-15 =22
280<0.5 317<0.5 143<0.5 300<0.5 =10 =-2 371<0.5 =-10 =17 249<0.5 55<0.5 =-12 =12 259<0.5 =14 =-9 311<0.5 310<0.5 303<0.37 =-9 =15 128<0.5 =19 =-3 252<4.5 6<0.5 =24 =2 =-5
260<0.5 271<0.5 61<0.6571 262<0.5 =3 =-16 267<0.5 =-13 =12 61<0.5333 14<0.5 =-21 =-3 4<0.5 =-6 =17 234<2.773 61<0.8571 61<0.375 =9 =28 =-14 61<0.2222 305<0.5 =12 =-7 236<0.5 =-17 =4
135<5.5 291<0.5 61<0.8571 138<0.5 =2 =-9 267<0.5 =-13 =10 319<0.5 =-20 51<0.5 =11 =-3 61<0.1923 123<0.5 =-1 =27 380<0.5 342<0.5 =-11 =4 =3
144<0.5 354<0.1236 340<0.02922 339<0.2869 =-7 =23 348<0.004922 =14 =-7 262<0.5 234<2.89 =3 =13 120<0.5 =0 =-16 267<0.5 354<1e-9 300<0.5 =3 =-15 44<0.5 =-16 =3 234<3.135 258<0.1019 =15 =-6 340<0.0135 =-9 =5
146<1e-9 263<0.5 55<0.5 172<0.5 =27 =0 348<0.08186 =-6 =0 =-10 245<0.5 307<0.04436 0<0.5 =1 =16 137<3.178 =-1 =-20 348<0.1528 307<0.1959 =-23 =0 =6
230<0.5 343<0.5 61<0.5333 247<0.5 =0 =15 311<0.5 =-7 =14 340<0.02173 3<0.5 =24 =4 =-8 61<0.4118 3<0.5 =-5 58<0.5 =35 =4 302<0.54 61<0.7778 =-8 =0 =4
317<0.5 383<0.3943 349<0.1532 57<0.5 =1 =-8 384<0.5301 =1 =11 =24 257<0.09375 257<1e-9 126<15.5 =3 =-12 126<14.5 =-8 =18 371<0.5 46<0.5 =-21 =-5 234<2.89 =-6 =9
74<0.5 332<0.5 140<0.5 379<0.3536 =-2 =13 124<13.5 =13 =-11 366<0.4001 302<1.02 =-21 =0 =2 125<1.5 124<4.5 7<0.163 =34 =5 47<0.5 =13 =-5 243<0.5 316<0.5 =4 =-12 =8
143<0.5 311<0.5 146<0.8571 332<0.5 =2 =-16 9<0.09959 =-18 =7 305<0.5 131<0.1686 =21 =-2 234<1.792 =-1 =-14 234<3.045 259<0.5 9<0.1464 =-19 =2 305<0.5 =-8 =10 131<0.1082 54<0.5 =22 =-2 9<0.106 =-13 =0
137<5.075 122<2.303 22<0.5 347<0.5 =-8 =6 124<13.5 =17 =-8 82<0.5 330<0.5 =6 =-13 257<0.5995 =-21 =0 371<0.5 348<0.3199 46<0.5 =-19 =-4 =5 =14
137<5.075 339<0.2359 262<0.5 263<0.5 =2 =-7 320<0.5 =-16 =5 137<1.946 =0 =26 367<0.3566 377<0.5 213<0.5 =-18 =4 258<0.07082 =8 =-5 131<0.1167 =14 131<0.2818 =-14 =3
359<0.5 304<1.35 340<0.02922 302<0.5 =1 =-12 257<0.04473 =17 =-1 9<0.106 122<2.303 =4 =-16 =6 =19
146<0.1667 124<9.5 137<5.075 246<0.5 =22 =-2 360<0.5 =-11 =2 137<3.912 362<0.5 =-25 =0 379<0.1237 =15 =-5 137<2.944 20<0.5 257<0.8436 =1 =-11 387<0.0968 =-24 =5 349<0.1812 379<0.256 =-15 =3 124<13.5 =13 =-8
74<0.5 146<0.8571 262<0.5 126<15.5 =6 =-1 10<0.5 =-16 =11 124<17.5 213<0.5 =-23 =-1 281<0.5 =0 =23 126<15.5 384<0.4094 146<0.2414 =1 =-15 =7 302<0.88 124<18.5 =20 =-5 146<0.3 =5 =-11
369<0.8779 74<0.5 119<0.5 140<0.5 =-5 =11 42<0.5 =7 =-11 122<1.946 364<0.09507 =-9 =13 124<18.5 =18 =-5 124<1.5 130<0.5 =-13 =3 27<0.5 =28 =5
359<0.5 132<0.1667 146<0.8571 249<0.5 =0 =7 9<0.09959 =-15 =7 337<0.5 127<0.6295 =0 =-9 9<0.07174 =-1 =-19 127<0.6295 =23 =0
32<0.5 135<5.5 57<0.5 16<0.5 =4 =-7 258<0.07082 =-9 =7 126<18.5 126<15.5 =10 =-8 =31 168<0.5 29<0.5 126<26.5 =-18 =4 259<0.5 =13 =-7 =13
225<0.5 340<0.01669 340<0.004877 330<0.5 =0 =-18 275<0.5 =-18 =7 58<0.5 61<0.2222 =-7 =8 27<0.5 =21 =-1 249<0.5 126<17.5 364<0.04343 =-16 =6 58<0.5 =10 =-11 126<22.5 340<0.0135 =38 =-7 126<24.5 =-11 =6
13<0.5 146<0.8571 257<0.2732 124<10.5 =3 =-4 9<0.1851 =-8 =17 124<17.5 9<0.1632 =-23 =3 342<0.5 =31 =-1 345<0.5 =-3 =27
310<0.5 303<1e-9 125<7.5 125<4.5 =-1 =7 132<0.2 =-16 =6 303<1.33 307<0.06095 =21 =-1 125<3.5 =5 =-10 145<0.5 3<0.5 49<0.5 =-9 =8 372<1.638 =25 =2 =-8
317<0.5 338<0.1267 126<14.5 276<0.5 =3 =24 126<15.5 =-14 =4 338<0.4102 252<2.5 =-19 =1 252<2.5 =13 =-6 124<2.5 126<19.5 276<0.5 =20 =-17 276<0.5 =-15 =6 31<0.5 305<0.5 =-18 =-1 22<0.5 =15 =-5
358<0.5 354<0.3845 339<0.3709 379<0.2078 =-7 =7 =20 122<2.303 345<0.5 =-6 =17 62<0.5 =8 =-9 6<0.5 252<3.5 133<0.25 =16 =-6 2<0.5 =4 =-15 320<0.5 122<3.219 =27 =-3 =-5
260<0.5 326<0.5 17<0.5 317<0.5 =2 =-5 53<0.5 =-20 =7 160<0.5 255<0.5 =-21 =4 =8 54<0.5 242<0.5 338<0.2002 =20 =-3 367<1e-9 =-7 =8 349<0.08189 57<0.5 =-10 =4 135<1.5 =-7 =21
230<0.5 371<0.5 257<0.07571 124<12.5 =3 =-6 197<0.5 =-6 =14 132<0.08333 =-2 384<0.5301 =2 =18 124<5.5 =35 257<0.2087 =-11 =8
387<0.07196 257<0.07571 61<0.6111 139<0.5 =5 =17 276<0.5 =1 =-14 42<0.5 276<0.5 =-3 =10 135<5.5 =-18 =4 59<0.5 102<0.5 366<0.1272 =-11 =1 61<0.3333 =18 =3 387<0.1746 257<0.8436 =-22 =4 61<0.3333 =13 =-9
379<0.3536 9<0.1632 122<2.197 311<0.5 =-10 =14 249<0.5 =-2 =5 260<0.5 261<0.5 =-10 =9 =24 212<0.5 122<1.946 =-1 364<0.06173 =28 =5 =-5
304<1.35 13<0.5 316<0.5 39<0.5 =1 =-12 257<0.477 =11 =-9 =25 349<0.1812 338<0.4102 =-23 139<0.5 =-10 =8 =10
317<0.5 82<0.5 45<0.5 223<0.5 =3 =23 236<0.5 =-13 =12 213<0.5 364<0.1071 =-18 =0 =7 33<0.5 266<0.5 13<0.5 =-9 =9 120<0.5 =-4 =15 26<0.5 =-4 38<0.5 =-4 =20
127<0.3461 58<0.5 317<0.5 251<0.5 =0 =-10 257<0.09375 =-4 =-22 257<0.02843 252<2.5 =-13 =13 127<0.2162 =21 =-5 57<0.5 131<0.4428 127<0.6915 =5 =26 257<1e-9 =-10 =6 364<0.09507 132<0.09091 =-6 =19 364<0.3018 =-18 =1
122<2.197 385<0.5 61<0.15 146<0.5 =9 =-12 367<0.921 =-17 =7 146<0.5 340<0.02173 =25 =-3 =-6 7<0.2379 340<0.009948 51<0.5 =-1 =6 143<0.5 =26 =-2 146<0.2414 340<0.01669 =-6 =17 267<0.5 =-18 =5
146<0.8571 74<0.5 379<0.2078 225<0.5 =-2 =7 237<0.5 =15 =-11 379<0.185 139<0.5 =6 =25 379<0.2702 =-11 =1 45<0.5 143<0.5 372<2.485 =-18 =2 =7 =9
339<0.3709 127<0.541 357<0.5 127<0.5066 =-1 =-18 252<2.5 =18 =0 252<4.5 243<0.5 =12 =-4 128<2.5 =-12 =2 =22
127<0.6915 262<0.5 146<0.8 125<6.5 =1 =12 9<0.07713 =-14 =4 125<1.5 363<0.5 =-3 =14 183<0.5 =-21 =5 17<0.5 7<0.3177 14<0.5 =23 =-1 7<0.5693 =-11 =4 146<0.1667 =2 =-10
230<0.5 337<0.5 17<0.5 61<0.08333 =-4 =4 40<0.5 =-15 =5 295<0.5 136<0.5 =-2 =-13 136<1.5 =18 =-5 4<0.5 =-6 28<0.5 =28 =0
61<0.8571 61<0.08333 322<0.5 374<0.5 =-8 =8 136<1.5 =17 =-13 302<0.95 225<0.5 =2 =12 9<0.09959 =-14 =7 267<0.5 253<0.5 127<0.6915 =-23 =5 =7 46<0.5 127<1e-9 =2 =-6 =18
307<0.04436 340<0.01545 100<0.5 266<0.5 =-1 =12 47<0.5 =20 =-7 124<2.5 146<0.129 =15 =-11 56<0.5 =28 =-3 358<0.5 306<0.3238 58<0.5 =-18 =2 2<0.5 =-5 =16 257<0.01863 146<0.5 =18 =-3 257<0.2087 =-10 =2
126<9.5 61<0.1176 26<0.5 9<0.03686 =-13 =2 =12 364<0.08259 56<0.5 =33 =-5 =-4 97<0.5 230<0.5 365<0.2083 =-2 =8 61<0.4118 =29 =-10 61<0.05556 28<0.5 =-4 =0 =26
304<1.45 262<0.5 340<0.004877 51<0.5 =1 =8 340<0.01545 =-17 =2 236<0.5 234<3.367 =-17 =9 35<0.5 =16 =-7 302<1e-9 122<3.045 4<0.5 =2 =-13 =8 56<0.5 267<0.5 =-23 =-1 234<2.565 =1 =-7
356<0.5 364<0.09507 379<0.2078 139<0.5 =-15 =0 126<19.5 =11 =-9 250<0.5 281<0.5 =16 =-5 126<16.5 =0 =-13 250<0.5 131<0.1324 9<0.106 =2 =18 54<0.5 =0 =-15 315<0.5 124<4.5 =3 =21 234<1.792 =12 =-7
139<0.5 354<0.3845 340<0.02922 260<0.5 =-15 =4 124<1.5 =-5 =14 124<2.5 128<2.5 =-6 =10 54<0.5 =2 =20 9<1e-9 55<0.5 234<2.197 =-14 =12 234<2.996 =36 =1 265<0.5 9<0.07174 =2 =-11 124<10.5 =27 =-8
61<0.8571 371<0.5 362<0.5 379<0.3536 =-1 =14 356<0.5 =-2 =18 367<0.2669 47<0.5 =30 =1 139<0.5 =12 =-12 331<0.5 273<0.5 310<0.5 =-19 =2 =5 312<0.5 =20 =-4
359<0.5 144<0.5 318<0.5 340<0.01545 =-1 =7 252<1.5 =15 =-2 348<0.1528 252<2.5 =3 =-12 267<0.5 =-23 =2 =18
344<0.5 146<0.7143 133<0.5 338<0.2104 =3 =-11 59<0.5 =-22 =0 133<0.4 119<0.5 =-14 =2 384<0.6983 =21 =-8 340<0.02173 258<0.3151 146<0.8571 =29 =1 =-2 =-3
367<0.7115 328<0.5 135<0.5 365<0.4167 =-8 =12 26<0.5 =-2 =7 136<0.5 131<0.1819 =-8 =11 277<0.5 =19 =-2 16<0.5 136<0.5 387<0.0968 =-1 =20 131<0.2012 =-10 =9 351<1 =-15 133<0.5 =14 =-7
344<0.5 249<0.5 366<0.2781 372<2.351 =-3 =-14 120<0.5 =0 =14 277<0.5 82<0.5 =8 =-8 131<0.07095 =3 =-16 47<0.5 366<0.2386 283<0.5 =29 =0 =-1 336<0.5 =7 =-10
371<0.5 141<0.5 234<2.197 23<0.5 =-6 =16 315<0.5 =5 =-4 351<0.2267 234<1.946 =6 =-20 234<2.773 =-11 =8 128<0.5 234<2.773 139<0.5 =11 =-1 351<0.9046 =-13 =1 307<0.006304 59<0.5 =28 =4 =0
17<0.5 339<0.3709 92<0.5 379<0.2078 =-1 =9 6<0.5 =25 =-3 =20 146<0.3 276<0.5 146<0.129 =4 =-13 6<0.5 =13 =-5 342<0.5 250<0.5 =-23 =-2 =2
17<0.5 338<0.2002 338<0.1704 385<0.5 =1 =12 14<0.5 =25 =-1 338<0.4102 349<0.08189 =-18 =5 366<0.06242 =13 =-3 384<0.604 27<0.5 334<0.5 =-21 =-1 61<0.2222 =4 =-7 61<0.5714 364<0.09507 =2 =-9 =10
146<0.129 301<0.5 126<14.5 340<0.004877 =23 =-5 225<0.5 =-10 =12 304<0.54 16<0.5 =28 =-5 =-3 7<0.4162 257<0.1774 340<0.008891 =2 =12 126<14.5 =11 =-8 27<0.5 340<0.01959 =-18 =3 22<0.5 =-22 =1
317<0.5 127<0.3702 124<13.5 146<0.8571 =2 =-15 146<0.6429 =-19 =17 257<0.1524 146<0.6429 =-1 =13 124<10.5 =21 =-2 257<0.09375 257<1e-9 146<0.2 =12 =-13 363<0.5 =-1 =24 295<0.5 298<0.5 =-24 =4 249<0.5 =13 =-5
245<0.5 7<0.382 369<0.2541 7<0.04934 =3 =-13 122<1.946 =-6 =18 357<0.5 313<0.5 =-11 =6 137<1.099 =16 =1 122<2.485 360<0.5 122<1.946 =-7 =13 122<2.197 =1 =-8 137<4.97 =-18 =4
13<0.5 362<0.5 311<0.5 17<0.5 =0 =-14 258<0.04844 =13 =-9 124<7.5 360<0.5 =28 =1 123<0.5 =7 =-10 124<9.5 =26 =0
146<0.1667 312<0.5 301<0.5 259<0.5 =-1 =17 367<0.4538 =35 =-1 259<0.5 256<0.5 =-1 =15 146<0.08333 =5 =-15 321<0.5 367<0.8345 146<0.2 =12 =-8 283<0.5 =3 =18 146<0.2414 301<0.5 =-18 =8 301<0.5 =6 =-3
143<0.5 122<3.367 139<0.5 379<0.2078 =-3 =7 134<0.5 =7 =-13 51<0.5 127<1e-9 =12 =-12 257<0.04473 =40 =0 127<0.3702 139<0.5 378<0.5 =-24 =5 58<0.5 =-9 =19 122<2.944 131<0.1082 =27 =-1 146<0.5 =-16 =1
310<0.5 363<0.5 102<0.5 131<0.06303 =0 =-6 38<0.5 =13 =-10 135<0.5 251<0.5 =-4 =15 320<0.5 =11 =-7 145<0.5 56<0.5 256<0.5 =25 =-6 =-5 =-9
317<0.5 267<0.5 350<0.8146 57<0.5 =1 =-8 146<0.5 =3 =23 315<0.5 122<2.773 =-10 =11 146<0.4545 =1 =30 333<0.5 30<0.5 136<1.5 =-12 =2 146<0.4545 =18 =-11 301<0.5 122<2.996 =-17 =15 364<1e-9 =25 =-5
263<0.5 126<21.5 125<4.5 343<0.5 =3 =16 257<0.2732 =25 =-15 137<1.946 23<0.5 =-3 =12 61<0.9091 =-21 =2 136<0.5 101<0.5 125<7.5 =-22 =5 61<0.45 =11 =-8 144<0.5 257<0.1524 =16 =-6 =-14
258<0.1626 236<0.5 385<0.5 212<0.5 =-3 =5 131<0.1819 =-1 =26 308<0.5 234<3.045 =12 =0 46<0.5 =-12 =7 55<0.5 44<0.5 131<0.07952 =-14 =1 271<0.5 =15 =-4 44<0.5 258<0.5859 =15 =-3 123<0.5 =4 =-7
122<2.303 384<0.5756 361<0.5 383<1e-9 =-10 =10 129<0.5 =13 =-4 367<0.7115 124<2.5 =7 =-15 384<0.7784 =17 =-4 317<0.5 124<1.5 341<0.5 =-3 =11 367<0.1382 =12 =0 140<0.5 334<0.5 =-12 =15 367<0.4538 =21 =-5
74<0.5 57<0.5 282<0.5 61<0.5333 =8 =-4 310<0.5 =-4 =19 379<0.2928 234<2.996 =-12 =3 258<0.1019 =-1 =26 126<15.5 348<0.01796 =-15 =7 279<0.5 302<0.88 =23 =-2 =-5
128<3.5 315<0.5 309<0.1112 124<1.5 =-3 =4 136<2.5 =19 =-10 122<2.996 364<0.1901 =-9 =10 131<0.1324 =15 =-7 364<0.07153 257<0.2732 257<0.1524 =-14 =11 124<1.5 =1 =-21 351<0.1611 =-4 =14
230<0.5 265<0.5 368<0.4019 362<0.5 =-2 =12 303<1.33 =19 =-7 140<0.5 384<0.4615 =-6 =16 234<2.89 =34 =-3 61<0.4118 =29 =-9
339<0.3709 127<0.3702 119<0.5 271<0.5 =-6 =4 146<0.6818 =0 =14 74<0.5 9<0.0628 =6 =-3 379<0.1776 =22 =-3 =20
126<17.5 122<2.708 280<0.5 258<0.2836 =20 =-9 265<0.5 =-15 =11 133<0.125 333<0.5 =-13 =7 340<0.003914 =12 =-10 122<2.398 142<0.5 308<0.5 =-15 =1 54<0.5 =9 =-14 225<0.5 322<0.5 =-3 =9 354<0.1236 =-6 =20
266<0.5 326<0.5 288<0.5 146<0.8 =1 =-8 351<0.25 =19 =-2 146<0.5 38<0.5 =-23 =-2 258<0.01235 =-7 =13 146<0.2414 280<0.5 =-9 =4 271<0.5 302<1e-9 =26 =-4 123<0.5 =2 =-8
234<1.609 137<4.407 131<0.2818 252<2.5 =25 =-1 =-4 =-10 30<0.5 92<0.5 102<0.5 =-3 =6 234<2.565 =22 =-5 275<0.5 387<0.1256 =16 =-4 256<0.5 =8 =-12
339<0.3709 332<0.5 330<0.5 263<0.5 =2 =-6 128<3.5 =-17 =5 142<0.5 349<0.1328 =-21 =-2 =5 =21
267<0.5 230<0.5 7<0.4162 126<9.5 =14 =-2 146<0.3684 =0 =-18 61<0.3 =24 120<0.5 =-10 =3 127<1e-9 146<0.2 61<0.2593 =19 =-7 61<0.375 =-18 =4 146<0.2 127<0.3936 =-13 =11 369<0.06454 =19 =-3
245<0.5 9<0.09368 168<0.5 58<0.5 =-2 =6 319<0.5 =22 =-6 360<0.5 384<0.6983 =14 =-1 263<0.5 =3 =-15 7<0.3593 39<0.5 348<0.1528 =-20 =-2 321<0.5 =6 =-2 319<0.5 340<0.01669 =4 =-6 =18
137<5.075 257<0.3046 364<0.036 258<0.1956 =7 =-5 385<0.5 =-3 =12 276<0.5 225<0.5 =-13 =14 315<0.5 =11 =-12 257<0.3046 349<0.1812 51<0.5 =-7 =-24 301<0.5 =-11 =13 128<3.5 337<0.5 =16 =-3 =-5
102<0.5 371<0.5 146<0.4545 257<0.07571 =5 =-4 261<0.5 =5 =-10 367<0.2669 47<0.5 =32 =-3 384<0.6598 =-9 =9 47<0.5 315<0.5 261<0.5 =2 =32 367<0.3126 =-13 =7 370<0.5 337<0.5 =12 =-5 =-17
13<0.5 234<3.135 74<0.5 17<0.5 =-2 =-18 279<0.5 =11 =-10 128<1.5 134<0.5 =16 =-9 319<0.5 =-9 =11 =21
326<0.5 144<0.5 14<0.5 282<0.5 =8 =1 313<0.5 =-9 =17 123<0.5 126<20.5 =13 =-6 236<0.5 =-12 =7 126<11.5 234<2.485 =12 =-2 266<0.5 234<1.792 =1 =-19 =10
338<0.2002 141<0.5 118<0.5 338<0.1704 =1 =21 133<1e-9 =27 =-2 296<0.5 28<0.5 =-14 =-1 =10 142<0.5 271<0.5 269<0.5 =-18 =6 252<1.5 =-4 =11 120<0.5 252<2.5 =-8 =3 56<0.5 =17 =-2
127<0.541 367<0.3126 139<0.5 61<0.05556 =-9 =1 328<0.5 =1 =16 384<0.6412 279<0.5 =-13 =3 250<0.5 =10 =-15 367<0.8345 302<0.77 57<0.5 =16 =-3 =-13 127<0.6295 =12 360<0.5 =-2 =-17
330<0.5 61<0.2222 58<0.5 384<0.6412 =-7 =7 257<1e-9 =-5 =9 61<0.5 257<0.1774 =8 =-3 328<0.5 =1 =-12 =-20
137<5.075 344<0.5 51<0.5 252<2.5 =-4 =5 122<3.367 =3 =17 369<1e-9 252<2.5 =24 =-1 =-6 369<0.6779 233<0.5 367<0.7561 =-20 =2 369<1e-9 =11 =-5 122<2.996 9<1e-9 =15 =1 =-6
82<0.5 16<0.5 306<0.3238 7<0.382 =3 =-7 349<0.0697 =22 =-6 10<0.5 223<0.5 =-10 =15 =17 7<0.5693 349<0.2115 =-18 =2 =6
123<0.5 56<0.5 57<0.5 271<0.5 =8 =32 311<0.5 =-7 =15 277<0.5 267<0.5 =-16 =3 280<0.5 =14 =-9 135<5.5 277<0.5 14<0.5 =1 =-10 135<3.5 =-14 =1 255<0.5 257<0.5995 =21 =-5 =-6
17<0.5 126<29.5 9<0.09959 139<0.5 =-2 =4 349<0.09598 =-2 =11 34<0.5 316<0.5 =-19 =3 319<0.5 =14 =-12 61<0.6571 260<0.5 126<29.5 =-20 =1 =1 9<0.05749 =-7 =12
262<0.5 17<0.5 124<13.5 62<0.5 =3 =14 328<0.5 =0 =-15 124<15.5 40<0.5 =-17 =3 387<0.07838 =-5 =8 124<5.5 =-24 350<0.4794 315<0.5 =20 =-8 =-13
127<0.7821 257<0.04473 349<0.3403 306<0.2523 =5 =-13 347<0.5 =-16 =4 119<0.5 349<0.2812 =-7 =11 366<0.08417 =9 =-11 349<0.6112 316<0.5 49<0.5 =27 =-5 =-4 119<0.5 =-14 =3
122<2.303 355<0.5 97<0.5 126<27.5 =-10 =4 =16 140<0.5 14<0.5 =21 =-4 =-2 245<0.5 140<0.5 61<0.6111 =0 =9 61<0.5 =20 =-11 61<0.8571 348<0.1828 =-20 =2 =3
127<0.3461 118<0.5 143<0.5 342<0.5 =1 =-6 53<0.5 =-14 =18 364<0.06173 307<1e-9 =31 =-3 =-5 136<0.5 9<0.1464 288<0.5 =-7 =14 312<0.5 =-6 =17 9<0.07174 101<0.5 =22 =-10 9<0.09959 =-11 =6
368<0.9468 311<0.5 280<0.5 330<0.5 =1 =-15 127<0.6915 =-8 =11 125<2.5 136<1.5 =-9 =11 364<0.1442 =26 =-3 =19
249<0.5 261<0.5 124<4.5 257<0.3359 =-6 =16 142<0.5 =14 =-6 142<0.5 258<0.1198 =-8 =5 124<0.5 =-10 =9 349<0.03819 257<0.5995 137<5.323 =13 =-12 144<0.5 =-16 =8 61<0.2593 46<0.5 =15 =-10 310<0.5 =-14 =3
141<0.5 14<0.5 101<0.5 7<0.2379 =4 =-3 300<0.5 =-8 =13 265<0.5 197<0.5 =-10 =9 36<0.5 =18 =-7 55<0.5 1<0.5 316<0.5 =-18 =1 351<1e-9 =-3 =10 =14
258<0.5859 379<0.2078 7<0.4162 237<0.5 =1 =16 306<0.3238 =-13 =15 340<0.01545 =-10 124<4.5 =4 =20 55<0.5 351<0.4121 232<0.5 =-20 =2 =4 39<0.5 =6 =-1
132<0.07143 325<0.5 126<19.5 126<16.5 =3 =12 127<0.6915 =-1 =19 =-14 348<0.2847 127<0.3236 241<0.5 =-12 =12 126<16.5 =9 =-6 126<14.5 124<4.5 =-15 =1 262<0.5 =10 =-11
338<0.2002 17<0.5 338<0.1704 122<2.303 =-2 =4 234<2.773 =25 =0 307<0.1488 272<0.5 =-14 =0 =4 338<0.4102 120<0.5 338<0.2578 =-13 =5 372<2.251 =-21 =-2 234<2.398 =19 28<0.5 =5 =-10
324<0.5 358<0.5 307<0.0713 307<0.03853 =-1 =18 126<12.5 =10 =-14 122<3.135 126<16.5 =-10 =5 31<0.5 =2 =21 44<0.5 336<0.5 351<0.7548 =-22 =1 349<1e-9 =11 =-7 39<0.5 =12 =-3
387<0.1023 387<0.06571 249<0.5 131<0.0923 =-5 =7 43<0.5 =6 =-11 367<0.2669 234<2.485 =14 =-8 137<5.075 =-17 =4 234<3.045 131<0.1429 311<0.5 =15 =-5 387<0.1746 =4 =-7 351<0.3037 =-7 360<0.5 =30 =5
240<0.5 338<0.2002 262<0.5 258<0.01866 =3 =-2 265<0.5 =-13 =9 338<0.4102 340<0.1699 =-20 =6 122<2.398 =-5 =11 126<9.5 =7 101<0.5 23<0.5 =-18 =4 122<2.708 =9 =-7
265<0.5 7<0.382 32<0.5 119<0.5 =0 =7 135<0.5 =3 =-10 358<0.5 251<0.5 =-13 =8 59<0.5 =17 =-5 319<0.5 22<0.5 251<0.5 =26 =-6 =-7 124<5.5 349<0.08189 =-7 =14 =-18
351<0.4437 29<0.5 9<1e-9 382<0.5 =-13 =60 372<2.351 =24 =-7 38<0.5 357<0.5 =0 =32 =76 317<0.5 351<0.8146 235<0.5 =62 =1 372<2.015 =17 =166 252<2.5 302<0.44 =-20 =1 351<0.9046 =19 =-5
348<0.02424 301<0.5 3<0.5 364<0.06739 =-23 =6 261<0.5 =-16 =-2 28<0.5 3<0.5 =-12 =15 253<0.5 =77 =7 61<0.2593 262<0.5 42<0.5 =91 =10 =-6 348<0.1293 61<0.45 =14 =-8 348<0.8222 =52 =-8
366<0.02477 260<0.5 316<0.5 3<0.5 =-23 =-10 47<0.5 =-3 =41 281<0.5 47<0.5 =-11 =26 71<0.5 =45 =-9 317<0.5 280<0.5 307<1e-9 =99 =16 307<1e-9 =30 =-19 260<0.5 140<0.5 =-14 =18 367<0.3566 =-1 =36
314<0.5 263<0.5 374<0.5 354<0.1236 =15 =43 16<0.5 =112 =13 354<1e-9 306<0.1136 =-25 =0 61<0.375 =25 =-7 369<0.6779 354<0.3845 368<0.4019 =-21 =25 263<0.5 =12 =-23 61<0.7 304<2.27 =65 =6 =5
133<0.125 124<2.5 28<0.5 139<0.5 =-9 =27 7<0.382 =52 =-2 354<0.1236 139<0.5 =-24 =-9 124<5.5 =17 =-10 354<0.1236 137<1e-9 132<0.1429 =13 =-22 124<7.5 =45 =-2 315<0.5 32<0.5 =76 =13 128<0.5 =41 =3
348<0.06676 61<0.2593 29<0.5 14<0.5 =9 =-17 126<22.5 =75 =-2 340<0.09837 14<0.5 =-12 =-26 =47 14<0.5 372<2.015 61<0.7778 =14 =-9 262<0.5 =73 =-6 317<0.5 360<0.5 =17 =-4 340<0.003914 =-21 =-2
131<1e-9 279<0.5 263<0.5 7<0.04934 =-4 =-22 349<0.114 =-26 =1 146<0.6818 263<0.5 =35 =-7 258<0.02615 =4 =-13 263<0.5 349<0.2812 135<1.5 =15 =48 141<0.5 =75 =2 379<0.312 360<0.5 =-2 =-19 7<0.3593 =34 =-5
131<1e-9 38<0.5 3<0.5 309<0.27 =-24 =7 263<0.5 =-2 =-22 137<1e-9 146<0.5 =53 =-2 146<0.6818 =-16 =5 317<0.5 280<0.5 131<0.2012 =34 =72 351<0.8146 =-2 =44 340<0.09837 122<3.135 =-18 =3 146<0.2414 =31 =-3
131<1e-9 301<0.5 356<0.5 136<1.5 =-24 =-4 263<0.5 =-3 =-23 146<0.2 356<0.5 =4 =78 31<0.5 =-8 =38 263<0.5 374<0.5 347<0.5 =14 =40 307<0.111 =67 =-1 379<0.312 122<2.996 =-21 =2 307<0.01626 =35 =-7
350<0.2667 29<0.5 61<0.15 305<0.5 =0 =28 340<0.06396 =-17 =27 45<0.5 126<21.5 =65 =3 =-11 16<0.5 354<0.1236 126<15.5 =40 =5 262<0.5 =50 =-3 123<0.5 366<0.641 =-9 =19 367<0.5549 =0 =-22
349<0.05758 358<0.5 316<0.5 33<0.5 =-13 =11 304<0.36 =21 =-7 257<0.1286 212<0.5 =49 =0 342<0.5 =8 =-13 317<0.5 263<0.5 101<0.5 =48 =10 351<0.8146 =-10 =15 302<0.5 268<0.5 =-20 =12 257<0.04473 =22 =-9
348<0.02424 25<0.5 260<0.5 4<0.5 =-21 =-6 124<2.5 =41 =1 124<5.5 7<0.2379 =59 =10 125<1.5 =10 =-9 263<0.5 364<0.1004 309<0.1112 =8 =46 326<0.5 =43 =-3 125<3.5 364<0.06739 =8 =-19 356<0.5 =-3 =23
260<0.5 369<0.6779 3<0.5 348<0.2129 =-22 =6 261<0.5 =-16 =12 124<1.5 387<0.09009 =-5 =24 124<13.5 =72 =6 124<3.5 82<0.5 107<0.5 =57 =1 =2 348<0.09596 354<0.1236 =-10 =10 387<0.1343 =-1 =47
9<0.09368 358<0.5 38<0.5 247<0.5 =-12 =24 146<0.2414 =39 =2 263<0.5 143<0.5 =42 =-8 127<0.3461 =-14 =9 263<0.5 351<0.4437 315<0.5 =24 =-9 238<0.5 =45 =6 360<0.5 388<0.5 =29 =-16 122<3.135 =-20 =2
366<0.1272 31<0.5 124<2.5 146<0.2 =37 =-3 318<0.5 =-15 =14 137<1.946 146<0.6818 =45 =-3 137<4.407 =-10 =11 317<0.5 124<5.5 146<0.6818 =46 =-2 146<0.3684 =-11 =31 124<3.5 277<0.5 =16 =-8 0<0.5 =-17 =5
124<5.5 9<1e-9 33<0.5 281<0.5 =-9 =9 45<0.5 =33 =-1 137<1.099 364<0.556 =36 =-5 364<0.09507 =-2 =25 364<0.1442 358<0.5 354<0.3845 =-19 =-8 47<0.5 =16 =-5 354<0.3845 124<12.5 =-14 =8 9<0.1346 =5 =41
131<1e-9 31<0.5 354<0.3845 365<0.2083 =-19 =20 263<0.5 =4 =-22 45<0.5 312<0.5 =4 =35 =-8 316<0.5 318<0.5 31<0.5 =4 =37 7<0.3427 =53 =-9 307<0.09717 7<0.4162 =54 =17 =-7
124<5.5 28<0.5 257<0.09375 234<3.135 =5 =40 318<0.5 =-13 =30 360<0.5 369<1e-9 =28 =0 =46 369<0.6779 367<0.5024 310<0.5 =-15 =11 249<0.5 =15 =-12 =45
28<0.5 364<0.1442 139<0.5 130<0.5 =-13 =21 257<0.1114 =19 =-9 16<0.5 364<0.2273 =9 =36 371<0.5 =-16 =3 364<1e-9 139<0.5 38<0.5 =-4 =15 275<0.5 =34 =4 320<0.5 126<20.5 =53 =20 372<1.768 =-9 =14
340<0.09837 366<0.2781 137<1.099 61<0.2593 =13 =-8 368<0.4019 =-18 =25 346<0.5 127<0.3936 =12 =33 137<1e-9 =-19 =9 27<0.5 51<0.5 126<21.5 =76 =-1 61<1e-9 =-8 =22 340<0.1699 137<1.609 =3 =-13 360<0.5 =1 =27
317<0.5 127<0.149 311<0.5 129<0.5 =-7 =14 258<0.07082 =32 =-4 74<0.5 126<14.5 =31 =7 7<0.382 =52 =0 30<0.5 0<0.5 333<0.5 =-23 =-2 252<1.5 =15 =-12 127<0.4718 =29 =-3
260<0.5 261<0.5 311<0.5 10<0.5 =-21 =10 146<0.2667 =-5 =26 131<0.3333 135<0.5 =-8 =8 137<4.97 =41 =3 137<1e-9 283<0.5 324<0.5 =40 =-6 146<0.5 =-8 =15 249<0.5 131<0.1167 =-18 =14 125<1.5 =-1 =33
14<0.5 349<0.1532 249<0.5 260<0.5 =-8 =13 137<5.075 =21 =-20 307<0.0106 262<0.5 =36 =-6 7<0.4162 =3 =-11 350<0.5976 232<0.5 338<0.2228 =-21 =3 350<0.1182 =-14 =13 349<0.4321 315<0.5 =24 =-2 127<1e-9 =1 =-17
279<0.5 74<0.5 379<0.2928 354<0.3845 =-14 =1 307<0.1689 =41 =-11 307<1e-9 61<0.5 =43 =11 305<0.5 =-12 =17 257<0.3046 320<0.5 300<0.5 =37 =-1 257<0.06064 =7 =-10 61<0.1923 =6 =-13
379<0.3536 14<0.5 309<0.1112 61<0.5333 =7 =-10 257<0.02843 =55 =12 366<0.2781 310<0.5 =-23 =-1 125<3.5 =-15 =19 51<0.5 =67 7<0.4038 =11 =-8
316<0.5 318<0.5 340<0.06396 367<0.03334 =-10 =4 367<0.2229 =31 =4 340<1e-9 47<0.5 =36 =12 382<0.5 =-11 =16 124<5.5 120<0.5 212<0.5 =15 =-11 124<0.5 =8 =44 340<1e-9 263<0.5 =16 =-8 322<0.5 =-17 =1
260<0.5 135<5.5 387<0.1088 34<0.5 =-11 =4 263<0.5 =14 =-6 300<0.5 129<0.5 =37 =2 301<0.5 =-3 =4 137<1e-9 333<0.5 45<0.5 =35 =5 122<2.944 =-15 =25 364<0.09507 333<0.5 =-10 =23 307<1e-9 =31 =-5
260<0.5 340<0.09837 3<0.5 349<0.2812 =-19 =13 61<0.3333 =11 =-8 306<0.1349 27<0.5 =44 =12 =1 61<0.8571 304<0.91 301<0.5 =18 =39 349<0.03819 =-12 =17 49<0.5 =-17 =1
131<1e-9 4<0.5 126<9.5 258<0.00634 =-8 =18 235<0.5 =-21 =-4 61<0.5 281<0.5 =-7 =11 347<0.5 =-14 =9 316<0.5 379<0.256 16<0.5 =8 =-15 126<19.5 =45 =-2 126<21.5 126<11.5 =-2 =40 131<0.1559 =-6 =10
316<0.5 279<0.5 263<0.5 9<0.09368 =-4 =13 148<0.5 =-19 =24 125<1.5 54<0.5 =9 =-17 125<8.5 =36 =-2 360<0.5 307<1e-9 257<0.3046 =24 =-5 307<0.3339 =-12 =18 234<2.303 257<0.06064 =14 =-2 334<0.5 =43 =3
14<0.5 9<0.1346 249<0.5 358<0.5 =-5 =19 125<2.5 =7 =28 32<0.5 137<5.416 =31 =1 =-8 125<7.5 130<0.5 350<0.4437 =-20 =-2 125<1.5 =20 =-5 387<0.05161 135<0.5 =-11 =6 =33
260<0.5 41<0.5 340<0.06396 3<0.5 =-17 =0 51<0.5 =29 =2 146<0.5 3<0.5 =3 =40 127<0.1727 =-12 =9 137<1e-9 251<0.5 269<0.5 =30 =-3 127<0.2793 =-7 =3 333<0.5 339<0.2714 =-5 =24 307<0.1959 =28 =-5
316<0.5 137<1.099 58<0.5 366<0.5002 =-2 =19 126<28.5 =24 =-11 369<0.8779 349<0.1532 =-16 =5 301<0.5 =34 =-4 249<0.5 349<0.05758 58<0.5 =-5 =18 126<21.5 =34 =-1 126<15.5 349<0.01767 =-8 =12 261<0.5 =0 =43
358<0.5 382<0.5 311<0.5 74<0.5 =-6 =14 125<2.5 =4 =36 133<0.08333 =36 =8 14<0.5 319<0.5 313<0.5 =31 =3 125<3.5 =-8 =14 125<5.5 313<0.5 =-17 =2 =24
131<1e-9 139<0.5 3<0.5 318<0.5 =-22 =7 146<0.5263 =0 =-13 22<0.5 252<3.5 =-1 =22 143<0.5 =48 =1 340<0.09837 340<1e-9 24<0.5 =7 =32 340<0.02475 =-16 =2 146<0.6818 143<0.5 =38 =4 131<0.2212 =-10 =10
369<0.6779 3<0.5 349<0.05758 358<0.5 =-16 =8 280<0.5 =10 =-17 135<2.5 364<0.1442 =-2 =17 146<0.75 =30 =-11 146<0.6818 302<0.38 =-8 135<6.5 =37 =-4 120<0.5 =8 =-13
317<0.5 280<0.5 124<13.5 139<0.5 =11 =26 133<0.2 =-10 =15 351<0.6167 279<0.5 =-12 =15 133<0.5 =19 =-8 124<2.5 139<0.5 124<1.5 =-13 =10 128<2.5 =28 =-6 369<0.4045 207<0.5 =-23 =3 277<0.5 =25 =-10
61<0.2593 146<0.4545 257<0.07571 356<0.5 =12 =38 59<0.5 =-2 =23 139<0.5 122<3.135 =-18 =0 58<0.5 =-5 =20 119<0.5 367<0.8568 361<0.5 =-13 =6 16<0.5 =19 =-7 146<0.3684 352<0.5 =-14 =17 42<0.5 =24 =-12
316<0.5 318<0.5 124<11.5 146<0.6818 =3 =-15 146<0.4545 =-25 =-2 338<0.1775 32<0.5 =30 =-1 6<0.5 =7 =-17 146<0.5263 61<0.375 338<0.1775 =45 =1 271<0.5 =-11 =30 124<7.5 302<0.73 =-16 =7 34<0.5 =29 =-10
127<0.3461 247<0.5 129<0.5 225<0.5 =-7 =13 350<0.4437 =-4 =19 271<0.5 184<0.5 =32 =0 257<0.00856 =7 =-6 257<0.5995 271<0.5 225<0.5 =16 =-6 279<0.5 =-7 =17 100<0.5 300<0.5 =-16 =9 =11
307<1e-9 14<0.5 127<1e-9 146<0.5 =6 =-8 324<0.5 =14 =-14 5<0.5 125<7.5 =-15 =20 =26 278<1.5 146<0.2 307<0.04436 =29 =-10 358<0.5 =-18 =3 =19
260<0.5 25<0.5 311<0.5 350<0.8146 =-5 =13 252<4.5 =23 =-6 252<1.5 350<0.167 =-7 =12 55<0.5 =27 =4 252<1.5 5<0.5 101<0.5 =29 =-3 127<0.1178 =11 =-11 354<0.1236 1<0.5 =-6 =16 27<0.5 =21 =-1
379<0.3536 135<0.5 349<0.1812 124<7.5 =-6 =-18 124<5.5 =23 =4 140<0.5 119<0.5 =-3 =8 124<13.5 =37 =-6 235<0.5 348<0.004922 =43 =4 =-8
317<0.5 364<0.08849 137<1.609 135<1.5 =1 =14 379<0.312 =-12 =16 376<0.5 364<0.3018 =12 =31 =-15 135<0.5 366<0.7858 348<0.2847 =-22 =-1 348<0.4949 =12 =-9 136<1.5 142<0.5 =-13 =10 136<2.5 =34 =-11
317<0.5 349<0.05758 280<0.5 137<2.944 =8 =-8 342<0.5 =-2 =-18 280<0.5 101<0.5 =23 =-4 132<0.07143 =19 =1 1<0.5 38<0.5 135<6.5 =-21 =4 135<1.5 =-8 =15 0<0.5 135<5.5 =-11 =27 =34
365<0.2083 122<2.197 131<0.4428 30<0.5 =-16 =15 312<0.5 =-5 =20 7<0.2379 369<0.09723 =4 =37 369<0.3379 =-17 =6 337<0.5 61<0.6571 =35 =2 364<0.05029 7<0.3593 =-15 =1 =21
124<9.5 146<0.6429 338<0.1267 14<0.5 =17 =-6 382<0.5 =-17 =19 371<0.5 243<0.5 =-15 =2 =14 146<0.4545 118<0.5 303<0.39 =-19 =6 =11 212<0.5 276<0.5 =-7 =10 313<0.5 =21 =-3
39<0.5 30<0.5 267<0.5 234<3.135 =-3 =14 364<0.1071 =9 =29 276<0.5 302<1e-9 =-7 =22 305<0.5 =33 =2 372<2.485 234<3.135 313<0.5 =-24 =-6 122<3.135 =-6 =6 133<0.5 360<0.5 =28 =-3 =-11
316<0.5 354<0.1236 358<0.5 378<0.5 =-13 =7 133<0.5 =16 =-10 280<0.5 376<0.5 =10 =-14 366<0.02477 =-8 =6 252<1.5 6<1.5 326<0.5 =11 =-11 =-12 137<5.075 261<0.5 =-3 =30 252<2.5 =4 =-10
31<0.5 120<0.5 225<0.5 234<3.135 =-9 =7 363<0.5 =2 =22 146<0.6429 42<0.5 =13 =-10 126<9.5 =16 =-15 146<0.7143 126<23.5 275<0.5 =31 =4 146<0.2414 =-12 =11 33<0.5 372<1e-9 =-13 =3 =7
354<0.3845 122<3.135 131<0.08556 234<3.135 =-16 =3 316<0.5 =-5 =18 146<0.6 137<3.178 =21 =-6 126<10.5 =12 =-19 120<0.5 122<2.398 131<0.4428 =-10 =12 34<0.5 =0 =20 125<6.5 146<0.6818 =19 =-2 313<0.5 =-19 =5
127<0.149 130<0.5 354<0.3845 14<0.5 =-9 =-23 61<0.45 =4 =-10 7<0.3427 =33 146<0.5 =9 =-12 61<0.3333 146<0.5 300<0.5 =25 =-2 28<0.5 =-10 =12 146<0.4545 353<0.5 =-11 =26 267<0.5 =2 =28
119<0.5 124<10.5 146<0.6818 137<1.609 =9 =-5 237<0.5 =-16 =16 146<0.4545 339<1e-9 =-22 =12 137<1.099 =10 =-15 137<2.944 42<0.5 280<0.5 =23 =5 33<0.5 =-17 =5 378<0.5 134<0.5 =-14 =9 7<0.3427 =20 =-6
260<0.5 317<0.5 125<1.5 277<0.5 =12 =-8 311<0.5 =-5 =16 140<0.5 369<0.4045 =-21 =0 348<0.04185 =23 =-6 9<0.1346 126<18.5 7<0.446 =23 =-3 12<0.5 =-4 =31 349<0.1812 =6 =37
127<1e-9 349<0.008758 369<0.6779 135<5.5 =-14 =11 46<0.5 =-6 =37 124<5.5 124<1.5 =0 =27 318<0.5 =-10 =17 14<0.5 262<0.5 7<0.04934 =12 =-2 349<0.03819 =-18 =3 360<0.5 257<0.1114 =9 =-9 311<0.5 =-16 =12
58<0.5 348<0.2847 311<0.5 317<0.5 =-1 =-13 122<2.708 =29 =-2 133<0.5 295<0.5 =22 =-5 14<0.5 =9 =-16 56<0.5 133<0.1429 366<0.08417 =3 =-15 132<0.08333 =-5 =17 261<0.5 354<0.1236 =-10 =8 280<0.5 =35 =-5
260<0.5 362<0.5 146<0.6818 74<0.5 =-1 =14 133<1e-9 =-19 =0 271<0.5 127<0.445 =28 =-2 127<1e-9 =2 =-7 127<0.1727 334<0.5 57<0.5 =5 =-12 =25 6<0.5 17<0.5 =23 =2 57<0.5 =-7 =14
124<10.5 35<0.5 354<0.3845 131<0.05208 =-6 =8 280<0.5 =15 =1 31<0.5 =-21 =-2 267<0.5 43<0.5 361<0.5 =-13 =5 32<0.5 =21 =-4 252<2.5 132<0.125 =34 =0 120<0.5 =-16 =12
7<0.4162 263<0.5 141<0.5 119<0.5 =2 =13 374<0.5 =-18 =12 125<6.5 101<0.5 =-17 =4 101<0.5 =13 =-7 131<0.1686 136<0.5 127<0.7821 =-25 =2 274<0.5 =-13 =15 127<1e-9 315<0.5 =22 =-6 127<0.5066 =-14 =4
317<0.5 120<0.5 315<0.5 342<0.5 =5 =-6 372<2.398 =-14 =7 262<0.5 7<0.382 =11 =-5 302<0.37 =-18 =4 30<0.5 250<0.5 323<0.5 =-16 =9 312<0.5 =-6 =14 120<0.5 =26 279<0.5 =-9 =11
254<0.3649 379<0.3536 137<1.099 74<0.5 =1 =18 348<0.1828 =-9 =13 137<5.416 348<0.004922 =34 =3 =-4 137<3.611 =6 =46
16<0.5 349<0.2812 61<0.5333 137<2.944 =6 =-7 378<0.5 =-10 =6 141<0.5 61<0.2222 =7 =24 =-5 137<5.323 97<0.5 234<2.996 =-20 =-1 =12 5<0.5 =-6 137<6.184 =19 =-4
9<0.09368 146<0.8571 126<15.5 49<0.5 =14 =-15 383<1e-9 =-2 =32 234<2.197 137<6.038 =-24 =0 258<0.00634 =6 =-13 16<0.5 349<0.1532 378<0.5 =-1 =23 136<0.5 =26 =4 133<0.5 9<0.1464 =-13 =15 =-18
254<0.3649 352<0.5 13<0.5 61<0.45 =2 =-7 =28 381<0.5 =31 =1 =30
339<0.2869 127<0.3461 143<0.5 322<0.5 =-1 =9 44<0.5 =-20 =7 136<0.5 127<0.5852 =-4 =7 372<1.856 =24 =2 337<0.5 =34 =5
379<0.3536 257<0.3359 137<5.075 127<0.3461 =0 =10 140<0.5 =-19 =8 119<0.5 127<0.541 =-20 =2 42<0.5 =6 =-12 307<0.0713 =31 =-2
311<0.5 9<0.09368 135<5.5 340<0.1699 =-5 =20 135<6.5 =26 =-2 363<0.5 333<0.5 =5 =-11 132<0.2222 =36 =6 122<2.708 342<0.5 132<0.2 =42 =7 363<0.5 =3 =-1 212<0.5 340<0.02922 =-7 =17 =26
61<0.5333 39<0.5 17<0.5 372<4.484 =6 =23 5<0.5 =-18 =1 350<0.3585 258<0.451 =-21 =3 133<0.5 =12 =-13 311<0.5 135<0.5 133<0.2 =-15 =4 274<0.5 =-3 =11 61<0.6571 350<1e-9 =23 =3 370<0.5 =-14 =13
369<0.8779 340<0.004877 126<17.5 245<0.5 =10 =-16 234<3.045 =-3 =10 379<0.2078 365<0.4167 =-14 =8 340<0.02922 =-11 =14 126<14.5 =-4 56<0.5 =33 =3
362<0.5 22<0.5 369<0.6779 16<0.5 =-2 =-16 256<0.5 =22 =-6 252<4.5 46<0.5 =6 =24 146<0.3684 =-12 =4 252<4.5 9<0.09368 280<0.5 =34 =1 =-3 =-5
317<0.5 351<0.8146 328<0.5 315<0.5 =2 =-6 51<0.5 =4 =18 288<0.5 243<0.5 =20 =-1 =-5 257<0.09375 140<0.5 301<0.5 =-9 =5 351<0.4437 =40 =-1 295<0.5 9<0.1464 =-23 =2 120<0.5 =16 =-6
317<0.5 280<0.5 309<0.1112 32<0.5 =7 =-7 38<0.5 =32 =5 342<0.5 56<0.5 =5 =-18 310<0.5 =-18 =5 301<0.5 369<0.4045 38<0.5 =-21 =5 277<0.5 =23 =-8 249<0.5 305<0.5 =-12 =9 277<0.5 =23 =-5
257<0.3046 249<0.5 146<0.2 340<0.01669 =2 =28 340<0.1699 =-4 =16 263<0.5 367<0.09998 =20 =-1 122<2.996 =-18 =5 43<0.5 367<0.8568 146<0.08333 =6 =-14 =17 249<0.5 =19 =-4
339<0.3709 354<0.1236 340<0.03675 140<0.5 =-11 =17 6<1.5 =12 =-6 347<0.5 280<0.5 =5 =-3 349<0.05758 =0 =21 =31
362<0.5 16<0.5 351<0.8146 22<0.5 =-2 =10 133<0.1667 =-3 =15 271<0.5 363<0.5 =-21 =3 122<2.565 =-7 =13 307<0.01626 349<0.09598 333<0.5 =31 =4 =-1 122<2.944 =-13 =0
339<0.3709 139<0.5 354<0.3845 257<0.2087 =-4 =-19 27<0.5 =-1 =8 257<0.07571 384<1e-9 =24 =4 361<0.5 =-5 =13 =43
61<0.5333 328<0.5 349<0.1532 124<10.5 =1 =-19 271<0.5 =17 =-12 213<0.5 61<0.1923 =10 =31 =-12 343<0.5 340<0.01545 5<0.5 =-6 =-22 274<0.5 =-4 =27 61<0.8571 47<0.5 =29 =-3 =-7
135<5.5 310<0.5 234<2.996 379<0.2078 =-4 =13 122<1.946 =-13 =11 257<0.5995 234<2.996 =30 =-7 =-10 379<0.1541 257<0.5995 255<0.5 =37 =3 =-4 379<0.237 =-13 =7
339<0.3709 139<0.5 9<0.09368 131<0.2012 =-6 =10 262<0.5 =10 =-18 349<0.00499 250<0.5 =6 =32 7<0.163 =2 =-15 =31
379<0.2928 16<0.5 358<0.5 5<0.5 =2 =-10 252<3.5 =16 =0 97<0.5 363<0.5 =-17 =4 =21 340<0.03675 =-14 338<0.2228 122<2.708 =4 =42 =0
257<0.07571 141<0.5 262<0.5 135<5.5 =5 =22 125<1.5 =2 =-16 134<0.5 131<0.1819 =-21 =-3 337<0.5 =11 =-9 131<0.2212 320<0.5 295<0.5 =-11 =6 49<0.5 =-3 =19 125<2.5 282<0.5 =21 =3 131<0.4428 =-11 =9
61<0.8571 126<9.5 7<0.3427 136<1.5 =41 =-5 61<0.5 =-16 =3 369<0.6779 354<0.3845 =-5 =3 61<0.2222 =3 =33 331<0.5 23<0.5 9<0.2183 =-21 =1 136<0.5 =-4 =7 123<0.5 =-5 =16
311<0.5 317<0.5 307<0.0713 125<1.5 =10 =0 135<3.5 =-16 =9 135<1.5 369<0.4045 =-19 =8 124<3.5 =15 =-11 135<1.5 333<0.5 257<0.3046 =33 =-8 137<1e-9 =-13 =6 242<0.5 137<1.946 =-13 =0 =7
363<0.5 61<0.8571 127<0.2995 0<0.5 =-5 =18 258<0.1019 =6 =-8 7<0.5968 239<0.5 =-22 =2 128<0.5 =-4 =11 54<0.5 113<0.5 367<0.7949 =-1 =14 61<0.4118 =25 =-5 258<0.03673 322<0.5 =-2 =15 271<0.5 =31 =-8
230<0.5 16<0.5 358<0.5 7<0.2379 =2 =-10 59<0.5 =18 =-6 366<0.5632 10<0.5 =-17 =11 387<0.265 =15 =-10 370<0.5 4<0.5 =-3 366<0.08417 =44 =1 364<0.06173 =-7 =4
245<0.5 137<5.075 257<0.5995 328<0.5 =2 =11 318<0.5 =-14 =13 257<0.1114 351<1 =-16 =9 307<0.02718 =12 =-13 307<0.1959 9<0.2183 137<5.075 =-25 =1 =2 291<0.5 =-3 =15
262<0.5 146<0.1667 301<0.5 126<14.5 =17 =-4 234<2.565 =34 =7 146<0.8571 128<2.5 =3 =-6 364<0.1313 =-19 =14 320<0.5 269<0.5 126<25.5 =-24 =3 =9 126<19.5 234<2.565 =-5 =32 126<21.5 =-13 =4
260<0.5 317<0.5 122<2.303 349<0.114 =-11 =6 132<0.07143 =5 =-3 49<0.5 309<0.1112 =-9 =16 269<0.5 =-24 =-2 125<3.5 146<0.6429 122<2.944 =-5 =14 54<0.5 =26 =-5 4<0.5 =-3 =31
260<0.5 140<0.5 247<0.5 9<0.1235 =-1 =-9 234<2.197 =-8 =19 367<0.4538 307<0.111 =20 =-8 348<0.2527 =-12 =5 338<0.2002 9<0.1235 45<0.5 =12 =-11 =28 234<3.135 338<0.5077 =-18 =7 =12
316<0.5 39<0.5 124<10.5 139<0.5 =0 =9 267<0.5 =-10 =10 313<0.5 234<2.89 =-25 =0 276<0.5 =-12 =13 139<0.5 300<0.5 282<0.5 =14 =1 131<0.1819 =-17 =2 124<5.5 380<0.5 =31 =4 276<0.5 =-9 =15
74<0.5 379<0.2214 7<0.4162 257<0.07571 =2 =-6 379<0.1655 =-21 =2 340<0.04772 122<2.303 =10 =-14 387<0.05161 =28 =-1 126<15.5 133<0.1 127<0.2995 =-18 =-2 =9 379<0.0568 120<0.5 =6 =32 7<0.2379 =10 =-10
57<0.5 343<0.5 258<0.451 7<0.382 =2 =-7 125<3.5 =-19 =11 336<0.5 7<0.4038 =27 =-1 =-11 30<0.5 53<0.5 258<0.05847 =-16 =-2 27<0.5 =14 =-11 258<0.02615 142<0.5 =-5 =14 =22
122<2.303 349<0.1328 360<0.5 79<0.5 =-13 =18 281<0.5 =26 =-8 4<0.5 54<0.5 =18 =-7 350<0.4437 =6 =-9 281<0.5 247<0.5 34<0.5 =-7 =4 124<9.5 =22 =-4 387<0.1023 366<0.08417 =7 =-9 44<0.5 =16 =-7
61<0.5333 146<0.6 271<0.5 146<0.2 =17 =5 260<0.5 =-15 =14 146<0.8571 137<2.197 =-11 =5 61<1e-9 =-5 =-26 146<0.6429 309<0.6241 271<0.5 =-19 =3 =14 260<0.5 135<0.5 =-5 =16 61<0.6111 =-7 =37
310<0.5 339<0.3709 260<0.5 122<2.197 =-12 =-2 338<0.2002 =9 =-11 =29 251<0.5 323<0.5 322<0.5 =32 =0 =-5 135<0.5 =-8 =0
124<10.5 317<0.5 127<0.541 328<0.5 =1 =15 17<0.5 =21 =-6 124<2.5 366<0.06242 =-4 =13 340<0.06396 =-18 =10 316<0.5 127<0.445 68<0.5 =-13 =9 53<0.5 =-3 =16 234<2.398 347<0.5 =-14 =8 302<1e-9 =23 =-6
339<0.3709 9<0.09368 127<0.6915 379<0.2078 =-5 =8 26<0.5 =24 =-9 127<0.6915 374<0.5 =3 =17 374<0.5 =11 =-16 =29
260<0.5 100<0.5 230<0.5 366<0.3109 =-4 =5 366<0.08417 =27 =-4 125<5.5 =30 =-3 125<3.5 342<0.5 252<1.5 =7 =-9 379<1e-9 =21 =-6 342<0.5 271<0.5 =10 =35 =-8
368<0.9468 338<0.2002 58<0.5 24<0.5 =-1 =10 311<0.5 =13 =-12 338<0.4102 269<0.5 =-20 =11 135<3.5 =12 =-10 =28
359<0.5 339<0.3709 7<0.382 140<0.5 =-1 =12 7<0.6583 =-14 =3 =23 14<0.5 =24 =0
257<0.3359 139<0.5 225<0.5 349<0.1812 =-3 =10 4<0.5 =-6 =19 354<1e-9 280<0.5 =17 =-4 10<0.5 =0 =24 55<0.5 260<0.5 267<0.5 =-16 =6 333<0.5 =10 =-10 317<0.5 257<0.477 =0 =23 139<0.5 =-7 =4
257<0.2087 146<0.1667 122<2.303 122<1.946 =10 =-12 364<0.036 =24 =2 7<0.4162 122<1.792 =-12 =4 357<0.5 =-16 =12 276<0.5 274<0.5 7<0.62 =-15 =14 257<0.404 =15 =-10 318<0.5 257<0.477 =5 =-12 146<0.3684 =4 =26
379<0.3536 295<0.5 349<0.1532 247<0.5 =-6 =11 360<0.5 =10 =-5 349<0.05758 139<0.5 =7 =35 349<0.3403 =-18 =4 146<0.6818 372<1.54 123<0.5 =7 =33 =4 =-2
146<1e-9 14<0.5 367<0.5024 128<3.5 =29 =-6 =-3 =-11 351<0.8146 280<0.5 139<0.5 =-1 =8 311<0.5 =-9 =16 142<0.5 32<0.5 =15 =-4 146<0.2 =0 =-11
146<0.1667 301<0.5 9<0.07174 122<2.303 =-6 =9 363<0.5 =-16 =6 304<1.35 146<0.08333 =30 =8 258<0.03673 =-1 =-8 58<0.5 143<0.5 249<0.5 =-4 =5 323<0.5 =-17 =8 122<2.944 122<2.398 =-10 =21 258<1e-9 =6 =-9
74<0.5 295<0.5 267<0.5 338<0.2002 =0 =-16 257<0.04473 =-1 =15 372<1.638 61<0.2222 =4 =29 372<3.045 =-14 =10 119<0.5 257<0.5995 338<0.2697 =26 =-2 =-3 257<0.2457 53<0.5 =-12 =11 276<0.5 =-3 =17
245<0.5 30<0.5 317<0.5 122<2.303 =-4 =6 257<0.09375 =2 =-19 257<0.07571 212<0.5 =25 =3 257<0.2087 =-9 =12 275<0.5 348<0.1528 =-24 348<0.4021 =2 =-5 =4
230<0.5 9<0.1346 122<2.303 278<0.5 =-10 =16 387<0.07196 =2 =-7 133<0.5 349<0.09598 =-3 =15 263<0.5 =8 =-19 61<0.4118 258<0.01235 =39 =-5 263<0.5 =-11 =5
316<0.5 225<0.5 139<0.5 56<0.5 =-2 =-16 32<0.5 =8 =-7 122<2.773 146<0.5 =3 =-16 3<0.5 =-1 =28 146<0.1667 338<0.2228 122<1.792 =4 =32 =-2 122<1.792 128<2.5 =-13 =7 34<0.5 =15 =-2
257<0.04473 137<4.97 234<3.135 245<0.5 =5 =-16 257<0.01863 =23 =-1 354<0.1236 257<0.01863 =-21 =1 131<0.07095 =-5 =10 135<0.5 41<0.5 119<0.5 =-16 =2 3<0.5 =-6 =20 275<0.5 257<0.5995 =2 =-15 337<0.5 =-5 =26
128<4.5 310<0.5 234<3.135 267<0.5 =-2 =7 257<0.01863 =21 =-1 257<0.5995 234<2.996 =24 =-6 =-9 367<0.09998 32<0.5 =-21 46<0.5 =4 =-8 =2
339<0.3709 126<9.5 7<0.382 136<1.5 =32 =-7 =-12 263<0.5 22<0.5 =1 =12 126<21.5 =-15 =4 =28
332<0.5 146<0.9167 61<0.8571 260<0.5 =1 =9 250<0.5 =-15 =9 61<0.8148 =-23 2<0.5 =-1 =19 267<0.5 372<2.565 =-23 =1 =7
146<0.8571 61<0.8148 262<0.5 7<0.2379 =5 =-3 61<0.3333 =-24 =7 7<0.5693 349<0.2812 =-18 =4 276<0.5 =-4 =20 61<0.7778 45<0.5 288<0.5 =-28 =-3 =2 372<4.484 7<1e-9 =32 =-3 =-5
303<1e-9 330<0.5 17<0.5 35<0.5 =2 =-16 336<0.5 =-18 =2 53<0.5 252<3.5 =-19 =-2 =-2 336<0.5 369<0.2944 =30 =-1 333<0.5 312<0.5 =3 =-8 =9
338<0.1267 61<0.8571 369<0.6779 339<0.1281 =1 =19 124<1.5 =-9 =27 124<12.5 124<10.5 =-5 =20 364<0.1313 =-19 =3 168<0.5 338<0.4102 364<0.1442 =-18 =3 277<0.5 =11 =-7 =21
127<0.7821 122<2.303 303<0.34 369<0.8779 =-8 =14 300<0.5 =25 =-4 39<0.5 3<0.5 =-3 =5 234<2.89 =-16 =14 372<2.741 61<0.6571 300<0.5 =38 =-4 252<1.5 =-8 =3 321<0.5 =11 122<1.792 =4 =-15
330<0.5 260<0.5 340<0.1699 354<0.3845 =-5 =2 61<0.05556 =-4 =24 136<0.5 55<0.5 =18 =-10 55<0.5 =-6 =11 128<2.5 372<2.741 =-23 =-1 =7
379<0.3536 13<0.5 234<1.609 281<0.5 =-8 =20 234<2.197 =-8 =0 120<0.5 =2 =25 56<0.5 235<0.5 =25 =-1 =-6
316<0.5 230<0.5 123<0.5 56<0.5 =8 =-14 14<0.5 =-1 =-14 61<0.4118 2<0.5 =30 =2 122<2.89 =-9 =7 122<1.792 336<0.5 123<0.5 =2 =-14 61<0.5 =9 =-7 304<1.35 351<0.1182 =17 =5 351<0.3466 =-14 =11
135<0.5 13<0.5 369<0.4045 230<0.5 =-6 =18 253<0.5 =-1 =24 234<2.303 =20 =2 2<0.5 55<0.5 49<0.5 =-1 =-17 348<1e-9 =21 =-9 137<2.944 282<0.5 =18 =5 234<2.398 =7 =-12
340<0.02922 57<0.5 124<12.5 35<0.5 =5 =-15 127<0.6295 =-9 =14 384<0.5301 124<0.5 =6 =-13 384<0.6825 =12 =-13 124<1.5 255<0.5 142<0.5 =-12 =4 =8 259<0.5 124<9.5 =29 =1 257<0.04473 =11 =-11
353<0.5 326<0.5 267<0.5 350<0.8146 =-3 =10 34<0.5 =3 =21 265<0.5 260<0.5 =-21 =-1 138<0.5 =12 =-2 7<1e-9 261<0.5 =4 =32 =-3
310<0.5 379<0.3536 263<0.5 372<4.484 =-2 =15 335<0.5 =-13 =10 307<0.0713 212<0.5 =23 =-1 146<0.4286 =-5 =2 268<0.5 141<0.5 323<0.5 =29 =-1 =-4 =-7
383<1e-9 61<0.8571 362<0.5 278<0.5 =0 =16 135<0.5 =0 =20 249<0.5 127<0.6915 =-18 =4 127<1e-9 =11 =-10 38<0.5 143<0.5 338<0.2002 =34 =2 =-3 =-2
371<0.5 143<0.5 236<0.5 56<0.5 =2 =-9 124<5.5 =19 =-4 319<0.5 268<0.5 =-16 =5 51<0.5 =-11 =20 131<0.1324 124<10.5 132<0.08333 =4 =34 =3 349<0.3403 374<0.5 =-5 =15 124<12.5 =-10 =5
122<2.197 358<0.5 385<0.5 124<3.5 =0 =-15 257<1e-9 =19 =-4 124<4.5 =-5 124<13.5 =23 =-1 354<0.3845 379<0.1655 140<0.5 =-7 =10 305<0.5 =14 =-7 32<0.5 124<15.5 =3 =19 131<0.1 =1 =-24
260<0.5 17<0.5 122<3.367 369<0.2541 =-3 =7 124<0.5 =-13 =23 124<10.5 =-24 252<3.5 =-6 =14 304<1.7 364<0.122 124<9.5 =9 =-4 59<0.5 =25 =4 364<0.08849 302<0.74 =-18 =0 =2
234<3.135 234<1.609 300<0.5 61<0.08333 =-2 =21 =-11 41<0.5 39<0.5 =-1 =-14 139<0.5 =2 =19 61<0.375 369<0.02615 349<1e-9 =29 =7 369<0.2541 =-8 =7 331<0.5 324<0.5 =-12 =10 61<0.7 =-4 =26
316<0.5 266<0.5 320<0.5 123<0.5 =1 =-6 101<0.5 =-1 =17 367<0.09998 131<1e-9 =4 =-7 =19 131<0.05208 338<1e-9 336<0.5 =11 =-5 7<0.6583 =-17 =2 367<0.06468 338<0.1775 =25 =2 350<0.4794 =-9 =15
316<0.5 140<0.5 317<0.5 125<1.5 =5 =-3 33<0.5 =-10 =12 283<0.5 34<0.5 =-7 =12 349<0.114 =34 =-12 258<0.2836 122<2.197 349<0.09598 =-12 =12 249<0.5 =8 =28 349<0.00499 250<0.5 =-19 =3 =9
304<1.53 379<0.2078 126<14.5 319<0.5 =0 =29 236<0.5 =-2 =8 126<12.5 61<0.2222 =1 =-11 61<0.7368 =20 =-9 130<0.5 127<0.5066 127<0.258 =-21 =-5 =4 =6
317<0.5 262<0.5 367<0.8568 366<0.08417 =4 =-4 234<1.946 =-4 =17 61<0.3333 66<0.5 =-24 =-2 372<1.946 =17 =-15 257<0.09375 140<0.5 33<0.5 =-6 =15 350<0.4274 =36 =-2 52<0.5 133<0.4 =-22 =6 =9
45<0.5 306<0.3238 307<1e-9 61<0.1176 =-4 =4 146<0.2 =5 =-13 379<1e-9 342<0.5 =-9 =10 =26 49<0.5 366<0.2386 380<0.5 =-23 =1 =5 307<1e-9 =23 =-3
280<0.5 128<0.5 101<0.5 137<2.944 =5 =-9 124<16.5 =-19 =4 378<0.5 101<0.5 =2 =14 326<0.5 =18 =-6 342<0.5 260<0.5 265<0.5 =-4 =17 2<0.5 =36 =-3 300<0.5 58<0.5 =-22 =1 124<9.5 =-4 =11
127<0.2995 34<0.5 251<0.5 337<0.5 =2 =-8 302<0.73 =-20 =1 127<1e-9 32<0.5 =3 =-12 127<0.237 =21 =-9 257<1e-9 144<0.5 127<0.6295 =9 =-7 349<0.1812 =-19 =2 257<0.02843 372<1.856 =35 =4 127<0.7821 =1 =20
127<0.3461 143<0.5 119<0.5 257<0.3046 =0 =-12 348<1e-9 =11 =-5 58<0.5 385<0.5 =-22 =3 128<1.5 =-5 =20 32<0.5 139<0.5 334<0.5 =6 =-16 236<0.5 =9 =35 212<0.5 128<3.5 =-16 =4 =6
146<0.9167 279<0.5 309<0.567 118<0.5 =-1 =18 14<0.5 =24 =-9 125<2.5 364<0.1442 =-4 =16 132<0.3333 =23 =-10 257<0.8436 372<2.639 =-22 =-2 125<1.5 =9 =-2
309<0.1112 254<0.4308 338<0.2002 127<0.7821 =-1 =12 338<0.4102 =-17 =2 =22 14<0.5 309<0.567 122<3.135 =-7 =18 =26 =-12
245<0.5 119<0.5 143<0.5 45<0.5 =2 =-16 45<0.5 =-12 =9 2<0.5 137<5.075 =19 =-8 131<0.2012 =0 =16 319<0.5 138<0.5 137<4.97 =-21 =1 =3 131<0.06303 =-8 =8
339<0.2869 136<2.5 309<0.1112 281<0.5 =-3 =3 366<0.641 =17 =-6 372<2.639 124<14.5 =-21 =1 42<0.5 =13 =-4 124<1.5 =0 340<1e-9 =29 =4
326<0.5 82<0.5 135<0.5 230<0.5 =-3 =23 144<0.5 =6 =-3 307<1e-9 131<0.2012 =-19 =0 253<0.5 =-3 =15 312<0.5 24<0.5 =-8 =12 250<0.5 129<0.5 =-20 =1 135<0.5 =-11 =10
17<0.5 338<0.2002 253<0.5 126<10.5 =14 =1 146<0.5 =21 =-1 146<0.7143 382<0.5 =-19 =6 126<12.5 =-8 =18 253<0.5 213<0.5 126<29.5 =-18 =0 =1 =5
97<0.5 74<0.5 126<19.5 282<0.5 =8 =-2 118<0.5 =-4 =22 379<0.0568 267<0.5 =15 =-8 146<0.3 =5 =-11 277<0.5 6<0.5 =27 =1 =-5
9<0.09368 257<0.04473 304<1.45 367<0.7115 =5 =-12 328<0.5 =-18 =7 306<0.4286 320<0.5 =-6 =5 =21 333<0.5 387<0.08437 304<1e-9 =26 =3 234<1.946 =-6 =9 316<0.5 234<3.045 =-20 =2 =11
358<0.5 313<0.5 268<0.5 340<0.004877 =-2 =-10 125<4.5 =16 =-3 340<0.01959 59<0.5 =4 =-9 307<0.111 =27 =-9 59<0.5 132<0.2 145<0.5 =22 =-2 309<0.4918 =-15 =2 340<0.007893 342<0.5 =-17 =2 307<0.033 =5 =-1
124<10.5 57<0.5 61<0.08333 371<0.5 =-5 =16 61<0.5333 =10 =-9 197<0.5 260<0.5 =-11 =7 61<0.2593 =-6 =25 304<0.48 276<0.5 285<0.5 =-12 =8 124<13.5 =12 =-4 304<1.35 124<18.5 =24 =-2 61<0.7368 =-8 =3
347<0.5 123<0.5 257<0.5995 38<0.5 =7 =-5 348<0.1127 =-17 =4 118<0.5 249<0.5 =-6 =2 =19 14<0.5 248<0.5 320<0.5 =16 =-1 366<0.1801 =-10 =2 55<0.5 336<0.5 =-21 =2 =12
245<0.5 288<0.5 236<0.5 368<0.9468 =-2 =18 124<5.5 =14 =-3 367<0.8345 337<0.5 =22 =-4 =-5 131<0.4428 136<1.5 127<0.5066 =-22 =-2 124<3.5 =5 =-11 =-1
7<0.382 231<0.5 7<1e-9 362<0.5 =2 =16 303<1e-9 =14 =-10 258<0.1198 124<10.5 =-18 =0 =1 306<0.3395 188<0.5 129<0.5 =-13 =2 =13 333<0.5 312<0.5 =33 =-2 =-4
266<0.5 82<0.5 122<1.946 372<2.398 =-9 =7 337<0.5 =4 =-3 252<3.5 9<0.08689 =-21 =-1 70<0.5 =0 =10 252<2.5 54<0.5 122<2.398 =6 =-10 337<0.5 =15 =-3 280<0.5 122<2.398 =-2 =33 128<0.5 =-4 =1
146<0.8571 339<0.3709 349<0.2812 146<0.2 =5 =-2 146<0.5263 =0 =17 =22 266<0.5 275<0.5 58<0.5 =-17 =2 5<0.5 =10 =-4 =7
371<0.5 387<0.06571 137<1.099 370<0.5 =7 =-5 364<0.06739 =-5 =16 387<0.1023 296<0.5 =-15 =9 387<0.1155 =14 =-4 337<0.5 348<0.4949 146<0.3 =4 =27 =-4 351<0.4794 364<0.05619 =-6 =9 =-11
328<0.5 379<0.2078 7<0.4162 260<0.5 =-3 =6 369<0.6779 =-19 =0 369<0.1783 379<0.2214 =5 =-16 124<3.5 =5 =26 124<7.5 9<1e-9 338<0.2104 =25 =-1 234<2.996 =-9 =13 333<0.5 120<0.5 =-6 =12 =-19
262<0.5 324<0.5 124<6.5 55<0.5 =4 =14 318<0.5 =-2 =13 369<0.1081 364<0.09507 =-19 =8 124<2.5 =-6 =21 124<6.5 369<0.229 242<0.5 =-23 =0 =4 315<0.5 364<1e-9 =18 =-2 249<0.5 =-11 =1
310<0.5 260<0.5 248<0.5 234<2.197 =-6 =1 133<0.25 =-20 =4 271<0.5 242<0.5 =6 =-9 54<0.5 =28 =-2 57<0.5 240<0.5 172<0.5 =25 =-1 =-3 354<1e-9 =2 =-10
128<2.5 302<0.95 343<0.5 0<0.5 =3 =17 336<0.5 =20 =-5 339<0.1927 216<0.5 =-17 =3 =3 41<0.5 309<0.2976 372<2.398 =-11 =7 =12 321<0.5 =-7 =25
379<0.3536 317<0.5 10<0.5 258<0.1956 =1 =-7 124<8.5 =30 =-7 140<0.5 334<0.5 =-13 =9 349<0.05758 =19 =-9 51<0.5 307<0.0713 =26 =-1 281<0.5 =-9 =2
339<0.3709 267<0.5 319<0.5 265<0.5 =-3 =14 281<0.5 =21 =2 319<0.5 349<0.01281 =5 =21 257<0.1114 =-15 =4 =22
234<3.135 295<0.5 313<0.5 26<0.5 =-5 =3 54<0.5 =8 =-5 349<0.04746 39<0.5 =27 =-5 133<0.4 =-18 =5 27<0.5 315<0.5 258<0.1626 =17 =-2 337<0.5 =-10 =5 378<0.5 349<0.1328 =-12 =7 3<0.5 =15 =-4
124<13.5 146<0.8571 127<0.7821 127<0.6295 =3 =-12 132<0.1667 =33 =-3 232<0.5 213<0.5 =-23 =1 2<0.5 =-6 =7 146<0.6429 340<0.01825 146<0.5 =-22 =-5 132<0.07143 =16 =-7 302<1e-9 348<0.04185 =6 =24 =-10
310<0.5 263<0.5 140<0.5 252<6.5 =1 =-13 128<1.5 =19 =0 126<21.5 197<0.5 =-16 =7 126<27.5 =13 =-9 126<16.5 315<0.5 =8 =-10 384<0.6314 128<4.5 =24 =-2 =-5
369<0.8779 340<0.004877 92<0.5 328<0.5 =-1 =7 280<0.5 =22 =1 340<0.01545 366<0.5632 =-23 =-1 120<0.5 =8 =-8 305<0.5 302<0.5 =-1 317<0.5 =28 =0 382<0.5 =-11 =6
127<0.541 230<0.5 350<0.8146 225<0.5 =-3 =6 372<2.485 =-4 =17 127<0.1178 =21 127<0.2793 =-6 =4 7<0.3427 312<0.5 364<0.122 =7 =-10 372<12.67 =19 =-7 364<0.122 =-16 =1
338<0.4102 338<0.2002 17<0.5 124<10.5 =2 =-4 212<0.5 =-15 =1 372<2.741 107<0.5 =-18 =8 =6 56<0.5 7<0.382 =23 =0 =-3
379<0.3536 266<0.5 241<0.5 128<4.5 =0 =-14 274<0.5 =17 =-7 234<2.773 351<0.2755 =-8 =13 =23 56<0.5 306<0.1586 351<0.1611 =27 =4 =-1 =-6
317<0.5 127<0.541 124<1.5 349<0.01281 =-11 =6 124<5.5 =7 =-1 384<0.6825 313<0.5 =16 =-3 127<0.7821 =-15 =6 128<1.5 28<0.5 144<0.5 =-9 =10 54<0.5 =20 =0 135<4.5 269<0.5 =-19 =1 137<1e-9 =13 =-9
241<0.5 310<0.5 282<0.5 146<0.8571 =3 =-11 122<3.135 =-7 =5 61<0.2222 146<0.3333 =10 =-11 146<0.4545 =1 =28 280<0.5 146<0.1667 =-4 257<0.2732 =30 =-4 122<2.773 =-10 =1
332<0.5 61<0.08333 123<0.5 127<0.541 =-21 =1 127<1e-9 =-8 =3 123<0.5 49<0.5 =10 =-8 125<2.5 =1 =-15 350<0.4794 61<0.08333 234<2.565 =-5 =5 =-19 =2
317<0.5 379<0.3536 125<1.5 49<0.5 =1 =16 49<0.5 =0 =-11 51<0.5 263<0.5 =6 =29 =1 49<0.5 370<0.5 58<0.5 =-2 =13 87<0.5 =-17 =5 379<0.256 =-23 =0
97<0.5 16<0.5 45<0.5 128<4.5 =2 =-14 384<0.5628 =-14 =4 369<0.4045 1<0.5 =-15 =13 7<0.5968 =17 =0 120<0.5 128<0.5 =-8 =5 128<1.5 301<0.5 =9 =-3 =27
57<0.5 351<0.1182 146<0.4545 124<10.5 =14 =-11 124<9.5 =-6 =14 372<1.768 246<0.5 =-24 =2 32<0.5 =1 =-17 31<0.5 387<0.1088 197<0.5 =-14 =12 101<0.5 =-3 =24 234<2.197 =-6 125<3.5 =19 =-5
241<0.5 359<0.5 295<0.5 338<0.2002 =-1 =-10 136<0.5 =-6 =17 361<0.5 =18 =1 279<0.5 263<0.5 338<1e-9 =24 =-2 =-4 =-8
277<0.5 280<0.5 22<0.5 338<0.2002 =5 =-7 26<0.5 =21 =3 54<0.5 384<0.4094 =-3 =10 274<0.5 =-16 =2 123<0.5 54<0.5 313<0.5 =-3 =16 7<0.2379 =28 =-2 55<0.5 120<0.5 =-20 =-4 2<0.5 =19 =-7
338<0.4102 127<0.149 119<0.5 350<0.5439 =-9 =4 3<0.5 =12 =-2 350<0.3585 7<0.382 =5 =-7 272<0.5 =-7 =12 131<0.07095 360<0.5 =-7 =1 7<0.3593 =23 =3
280<0.5 263<0.5 351<0.6167 256<0.5 =7 =-2 351<0.8146 =-15 =4 322<0.5 =-19 340<0.003914 =-3 =9 342<0.5 56<0.5 9<0.05152 =8 =-4 131<0.1559 =-20 =3 340<0.03675 120<0.5 =-23 =-5 =7
309<0.567 359<0.5 387<0.07196 139<0.5 =-1 =5 333<0.5 =-2 =-20 387<0.265 =18 =2 124<4.5 124<1.5 =8 =-10 127<0.7821 280<0.5 =28 =2 =-3
383<0.3031 359<0.5 260<0.5 9<0.1235 =-2 =-11 364<0.1071 =0 =14 252<1.5 364<0.3018 =6 =-4 =18 =18
379<0.3536 254<0.4722 352<0.5 140<0.5 =-2 =5 257<0.1524 =15 =-4 =24 51<0.5 369<0.3379 340<0.02173 =9 =-5 =26 257<1e-9 =-1 =-10
352<0.5 316<0.5 266<0.5 379<0.3536 =-2 =12 53<0.5 =16 =-4 144<0.5 252<1.5 =-1 =18 242<0.5 =-14 =3 381<0.5 144<0.5 =21 120<0.5 =1 =5 =-4
241<0.5 32<0.5 141<0.5 136<0.5 =0 =6 364<1e-9 =-20 =1 234<2.773 380<0.5 =-18 =14 44<0.5 =-6 =20 280<0.5 379<0.1352 160<0.5 =30 =-1 =-6 =-12
7<0.4162 126<17.5 137<1.946 125<2.5 =8 =-5 125<5.5 =6 =38 55<0.5 125<3.5 =-3 =3 126<22.5 =16 =-4 340<0.02922 368<0.904 172<0.5 =-22 =2 =9 301<0.5 277<0.5 =19 =-5 7<0.6583 =-18 =5
58<0.5 146<0.3871 333<0.5 258<0.1198 =-4 =5 316<0.5 =-18 =5 33<0.5 350<0.8146 =-1 =15 128<2.5 =18 =-3 246<0.5 146<0.4545 235<0.5 =16 =-5 128<0.5 =-8 =9 146<0.7143 258<0.1198 =-15 =-1 =10
82<0.5 326<0.5 245<0.5 144<0.5 =4 =-2 340<0.01669 =-16 =7 125<1.5 250<0.5 =-6 =12 127<1e-9 =0 =-18 348<0.1127 340<0.003914 =-18 338<0.1775 =10 =-7 =4
17<0.5 338<0.2002 234<2.197 253<0.5 =-3 =11 233<0.5 =5 =-10 234<2.303 338<0.4102 =-6 =17 74<0.5 =-21 =-4 61<0.6111 302<0.46 212<0.5 =-22 =-2 263<0.5 =8 =-3 61<0.7778 234<2.485 =14 =-1 =-6
146<0.8571 350<0.3037 82<0.5 356<0.5 =0 =5 146<0.7143 =-17 =8 359<0.5 146<0.5263 =-8 =2 =17 364<0.1313 43<0.5 100<0.5 =-19 =3 =7 132<0.25 350<0.2667 =-5 =24 =-10
122<1.946 119<0.5 126<22.5 137<3.178 =-24 =-1 243<0.5 =-7 =11 124<8.5 16<0.5 =-11 =2 124<13.5 =21 =-7 74<0.5 316<0.5 122<3.135 =-3 =5 126<17.5 =-4 =15 124<0.5 337<0.5 =5 =-7 334<0.5 =21 =-5
225<0.5 369<0.3379 13<0.5 35<0.5 =-2 =-18 =16 304<1.45 1<0.5 =14 =-4 274<0.5 =2 =-15 321<0.5 306<0.4286 333<0.5 =-16 =7 =14 318<0.5 366<0.3568 =24 =-1 =-6
240<0.5 359<0.5 122<2.197 124<11.5 =1 =-12 245<0.5 =3 =-11 261<0.5 =1 =20 309<0.4472 26<0.5 124<0.5 =1 =-19 122<2.944 =-10 =16 =17
306<0.3238 17<0.5 307<0.06095 274<0.5 =3 =-7 234<1.609 =13 =-10 53<0.5 372<3.561 =-20 =2 =9 307<0.02129 255<1.5 =16 =-12 367<0.06468 124<11.5 =37 =-2 =-1
258<0.451 124<10.5 39<0.5 143<0.5 =6 =-5 225<0.5 =-14 =5 40<0.5 369<0.6779 =-7 =12 132<0.125 =15 =-7 55<0.5 295<0.5 225<0.5 =-19 =1 39<0.5 =-3 =4 136<0.5 =-4 =10
143<0.5 316<0.5 9<0.09368 230<0.5 =-2 =16 364<0.1143 =15 =-1 22<0.5 385<0.5 =6 =-9 128<0.5 =-2 =31 58<0.5 14<0.5 306<0.3901 =-21 =7 128<1.5 =12 =-7 128<1.5 141<0.5 =-8 =7 9<0.09959 =20 =-2
325<0.5 254<0.4722 146<0.129 302<0.95 =8 =-13 241<0.5 =-1 =13 =20 305<0.5 =-19 =4
310<0.5 13<0.5 322<0.5 368<0.9533 =-2 =15 280<0.5 =9 =-8 126<17.5 =21 =2 132<0.1667 322<0.5 126<16.5 =2 =22 46<0.5 =-5 =2 132<0.5 =-14 =9
306<0.3238 230<0.5 137<5.075 13<0.5 =0 =17 383<1e-9 =-12 =16 127<0.1178 137<1.609 =26 =3 127<0.4176 =-9 =6 340<0.01091 342<0.5 =-9 =10 277<0.5 =35 =-6
304<1.35 379<0.1776 7<0.4162 10<0.5 =2 =16 3<0.5 =-16 =2 135<2.5 51<0.5 =21 =2 379<0.237 =-15 =8 113<0.5 254<0.3649 384<0.5756 =-23 =-2 =4 =6
326<0.5 371<0.5 257<0.07571 102<0.5 =0 =13 300<0.5 =-5 =10 257<1e-9 372<2.741 =-10 =6 250<0.5 =20 =-1 126<9.5 =9 160<0.5 135<1.5 =-21 =-5 =1
313<0.5 359<0.5 108<0.5 247<0.5 =-2 =8 =19 49<0.5 =18 =2 354<0.3845 234<1.609 258<0.2234 =-15 =0 366<0.4001 =8 =-12 262<0.5 377<0.5 =18 =-1 234<2.303 =-13 =6
0<0.5 143<0.5 332<0.5 7<0.382 =2 =-6 137<4.317 =-18 =1 122<2.708 2<0.5 =-10 =9 146<0.8 =-19 =4 7<0.2379 137<4.407 122<2.565 =1 =21 =-4 271<0.5 146<0.1667 =0 =-9 =2
168<0.5 59<0.5 387<0.2183 358<0.5 =1 =11 308<0.5 =2 =-12 100<0.5 369<0.8779 =-8 =12 356<0.5 =-7 =22 319<0.5 234<2.303 =28 =-4 =-9`),
  likeness: {
    claims: parseLine(`any	-3794
around	837
both negated or none	346
both rumours	191
both tell breach	-7
both tell else	165
both tell ransom	-361
both tell telling	11
classes	445
covers the shorter	1109
lead	410
names	345
no words	-474
one denies	-761
other number	36
rare word	345
rare words	1353
same data	251
same name	697
same name around	104
same number	798
same object	403
same predicate	117
same speaker	819
short	9
speakers of one kind	96
telling words	28
two rare words	447
words	594
words of the same speaker	375`),
    denials: parseLine(`any	-458
around	700
both negated or none	-41
both tell breach	312
both tell else	-255
classes	134
covers the shorter	401
lead	270
no words	-232
rare word	119
rare words	524
same name around	-154
same object	456
same predicate	69
short	50
speakers of one kind	103
telling words	31
words	513
words of the same speaker	513`),
  },
};
