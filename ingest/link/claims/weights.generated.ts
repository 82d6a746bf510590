/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5142 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	365
AUTHOR lead	163
accuses	-8
answerer speaks there	24
answers another	-248
answers here	-133
answers what is not told there	-782
any	-2618
around	386
both authenticity	196
both concealment	297
both culprit	127
both demand	789
both deny	-358
both fault	186
both negated	-338
both origin	-772
both outage	428
both payment	-49
both publication	-492
both sale	446
both taking	297
both telling	138
breach general outsider	-109
breach many data outsider	227
breach no data word in denial	75
breach no name	48
breach outsider	201
breach outsider same name	-146
breach same name	434
breach same name around	313
breach specific data	-183
breachy, ALLEGES	254
breachy, ASSERTS	133
breachy, CONFIRMS	-319
breachy, DENIES	-83
breachy, PARTLY_DENIES	-40
breachy, lead	271
breachy, negated	-287
breachy, of AGENCY	85
breachy, of ATTACKER	91
breachy, of AUTHOR	-237
breachy, of MEDIA	66
breachy, of UNNAMED	-420
by AGENCY	38
by AGENCY, not of AGENCY, breachy	-102
by ATTACKER	-528
by AUTHOR	-47
by MEDIA	-464
by PERSON	30
by UNNAMED	-324
claim about credential	50
claim about data	-75
claim about identity	-113
claim about machine	-243
claim about money	256
claim about people	-83
claim about ransom	-697
claim at	-601
claim by accept	-96
claim by accord	398
claim by accus	451
claim by acknowledg	-308
claim by add	-295
claim by admitt	-306
claim by agre	-327
claim by alleg	107
claim by are	137
claim by ask	-573
claim by assert	252
claim by back	-77
claim by been	287
claim by believ	-666
claim by boast	405
claim by bore	-47
claim by call	-105
claim by claim	559
claim by conced	-193
claim by confirm	-409
claim by credit	-192
claim by demand	-60
claim by den	-427
claim by deni	-154
claim by describ	-135
claim by dismiss	589
claim by disput	-220
claim by fear	108
claim by find	196
claim by found	-467
claim by ha	-610
claim by had	508
claim by have	-79
claim by inform	-663
claim by insist	-525
claim by is	-231
claim by it	-733
claim by link	-295
claim by maintain	204
claim by not	163
claim by of	616
claim by offer	-290
claim by on	52
claim by out	-622
claim by post	-333
claim by purport	365
claim by put	-190
claim by read	713
claim by reject	305
claim by repli	321
claim by report	476
claim by said	80
claim by say	330
claim by show	14
claim by stat	541
claim by state	-363
claim by stress	100
claim by submitt	187
claim by suggest	283
claim by suspect	247
claim by tell	65
claim by that	-83
claim by the	452
claim by thought	-136
claim by to	-153
claim by told	-131
claim by took	-466
claim by understood	-217
claim by wa	-646
claim by would	-102
claim by writ	260
claim by wrot	790
claim exposed	209
claim gives an amount	97
claim is recalled	-188
claim length	173
claim opens its side	-195
claims before it	-26
claims of its side	10
claims there	-21
classes	474
closer claims	-21
closest	118
closest via	437
covered	619
covers the claim	-378
covers the denial	-405
data word shared	-236
data words of the claim	93
data words of the denial	17
days	-50
denial about credential	83
denial about data	262
denial about health	238
denial about identity	-252
denial about machine	21
denial about money	-330
denial about people	-149
denial about ransom	-392
denial at	-471
denial by a	-611
denial by accept	670
denial by accord	-75
denial by add	54
denial by admitt	-607
denial by agre	414
denial by alway	103
denial by answer	-165
denial by argu	-460
denial by assert	140
denial by assur	-238
denial by away	-180
denial by back	311
denial by be	-197
denial by call	-9
denial by claim	247
denial by clarifi	246
denial by conced	37
denial by conclud	61
denial by contend	300
denial by contest	-217
denial by contradict	-141
denial by correct	-243
denial by den	-315
denial by deni	113
denial by depon	31
denial by describ	-292
denial by did	-321
denial by different	-220
denial by disagre	112
denial by dismiss	-27
denial by disown	-32
denial by disput	-27
denial by doe	315
denial by establish	246
denial by exonerat	-430
denial by explain	-322
denial by find	-420
denial by found	70
denial by grant	11
denial by guilt	-81
denial by ha	196
denial by had	-209
denial by have	185
denial by inform	164
denial by insist	-327
denial by is	262
denial by issu	-215
denial by known	-202
denial by let	-202
denial by maintain	-455
denial by mov	-291
denial by no	-250
denial by none	-198
denial by not	95
denial by noth	17
denial by of	-56
denial by on	35
denial by opin	9
denial by out	56
denial by persuad	289
denial by plead	-81
denial by point	-121
denial by react	-305
denial by read	-136
denial by reiterat	-237
denial by reject	91
denial by repeat	14
denial by repli	-413
denial by rul	190
denial by said	91
denial by say	97
denial by scotch	-498
denial by sinc	92
denial by spok	196
denial by stat	-480
denial by state	-215
denial by stor	-220
denial by stress	-668
denial by submitt	-595
denial by suggest	-349
denial by tell	628
denial by testifi	-506
denial by that	-234
denial by to	-161
denial by told	157
denial by wa	-396
denial by went	-184
denial by wish	-243
denial by withdrawn	-119
denial by would	37
denial by writ	171
denial by wrot	895
denial contrasts	-506
denial gives a number	-190
denial is recalled	-185
denial narrows	-29
denial of authenticity	95
denial of concealment	185
denial of culprit	-73
denial of demand	202
denial of fault	-95
denial of harm	472
denial of holding	48
denial of origin	39
denial of outage	27
denial of payment	-297
denial of publication	-87
denial of safety	501
denial of sale	-142
denial of taking	137
denial of telling	48
denial opens with none	-78
denials of the side	-10
denied there	-196
denied there by the same side	682
denies others there	-80
first	-247
further than the closest claim	-363
further than the closest denial	-283
general, breachy	-98
it ALLEGES	647
it ASSERTS	11
it CONFIRMS	-330
it DENIES	-397
it PARTLY_DENIES	108
it authenticity	165
it concealment	658
it culprit	168
it demand	-59
it fault	-109
it harm	85
it origin	118
it outage	-127
it payment	134
it publication	20
it sale	-265
it taking	-77
it telling	-163
its denials there	174
its sentence names the answerer	193
its speaker denies	-274
its speaker speaks here	50
kind breach>breach	-87
kind breach>else	-44
kind breach>fault	133
kind breach>ransom	219
kind breach>telling	-212
kind else>breach	86
kind else>else	312
kind else>fault	-401
kind else>ransom	94
kind else>telling	-149
kind ransom>breach	166
kind ransom>else	148
kind ransom>ransom	-79
kind ransom>telling	-308
kind telling>breach	221
kind telling>else	100
kind telling>fault	196
kind telling>ransom	-314
kind telling>telling	-167
later than 100 days	-30
lead	-28
likely answers here	-81
likely denied there	74
likely denied there by anybody	-516
many data words	-84
more over its own denial	507
more over what it answers	85
mutually closest	-142
names	134
names its speaker	717
names the answerer	482
negated	103
no predicate	161
no words	-239
of AGENCY	-156
of ATTACKER	565
of AUTHOR	-669
of MEDIA	144
of PERSON	184
of UNNAMED	504
one document	13
only denial authenticity	67
only denial concealment	14
only denial culprit	-144
only denial demand	-562
only denial fault	-209
only denial harm	-123
only denial origin	253
only denial outage	-402
only denial payment	-298
only denial publication	49
only denial sale	-462
only denial taking	29
other number	42
other object	-5
other predicate	-92
over another's denial	234
over its own denial	495
over what it answers	1353
partly	89
points	-205
points at a rumour	199
points at media	425
ransom both, outsider	263
rare word	-139
rare word around	336
rare words	-283
rare words around	744
rarest word	625
rarity of words	-67
safe, breachy	471
safe, taking	264
said again here	333
same data	-236
same day	54
same name	409
same name around	139
same number	1506
same object	101
same predicate and object	16
says safe	52
says untrue	138
sentence words	-341
share of its denials there	221
share of the claims	893
share of the denials	470
share over its own denial	328
share over what it answers	1066
short	-48
specific data shared	958
telling words	-24
two rare words	-128
two words	779
undated	149
unreal	-172
untrue, breachy	-62
untrue, taking	248
via	1430
via breach, breachy, outsider	-389
via number	292
via same speaker	566
weightiest	396
within 14 days	124
within 3 days	-25
words	-906
words of these two alone	-327`),
  forest: parseForest(`-2.513
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
350<0.05787 31<0.5 341<0.1684 302<0.5 =-17 =5 1<0.5 =66 =0 147<0.7143 257<0.3065 =69 =-2 123<2.708 =7 =-9 318<0.5 14<0.5 134<0.125 =51 =140 134<0.1667 =-16 =29 303<0.53 268<0.5 =-18 =11 147<0.2414 =33 =-9
351<0.242 31<0.5 380<0.344 355<0.402 =-19 =-2 61<0.4483 =57 =1 61<0.6571 129<1.5 =67 =13 47<0.5 =4 =-12 16<0.5 355<0.1286 61<0.6571 =40 =-7 262<0.5 =96 =-8 123<1.792 =5 365<0.03586 =1 =-24
349<0.03253 279<0.5 302<0.5 3<0.5 =-22 =-9 147<0.2414 =42 =-5 302<0.5 129<1.5 =23 =-10 147<0.6429 =63 =6 349<0.8222 373<3.561 349<0.2129 =20 =48 =100 385<0.6983 373<12.67 =14 =-8 =-18
134<1e-9 31<0.5 370<0.6901 319<0.5 =-16 =22 277<0.5 =48 =-3 129<3.5 314<0.5 =48 =3 =-5 318<0.5 263<0.5 375<0.5 =45 =112 357<0.5 =-15 =14 31<0.5 370<0.6901 =-15 =16 =35
367<0.1814 125<2.5 28<0.5 344<0.5 =-2 =50 7<0.318 =74 =1 355<0.1286 369<0.3661 =-20 =17 125<5.5 =15 =-10 355<0.402 125<3.5 388<0.7054 =48 =-6 357<0.5 =12 =-16 388<0.1023 125<4.5 =30 =-4 351<0.4274 =21 =87
350<0.02308 279<0.5 125<4.5 147<0.1304 =39 =-6 72<0.5 =-19 =11 126<3.5 138<1.609 =16 =-12 147<0.6818 =75 =-2 121<0.5 351<0.8146 138<1.099 =12 =-12 374<0.5 =47 =-6 125<5.5 147<0.6818 =83 =9 350<0.2453 =3 =44
132<1e-9 30<0.5 4<0.5 345<0.5 =-25 =14 61<0.08333 =16 =-10 138<1.946 147<0.7143 =54 =-1 =-3 61<0.375 147<0.6818 308<0.05216 =54 =3 145<0.5 =-9 =19 147<0.4545 61<0.6571 =5 =-21 281<0.5 =4 =39
14<0.5 9<1e-9 38<0.5 125<9.5 =0 =-16 28<0.5 =-3 =48 125<5.5 17<0.5 =53 =0 368<0.7557 =0 =45 351<0.8146 131<0.5 264<0.5 =-26 =-10 125<7.5 =15 =-7 280<0.5 =-15 =30
365<1e-9 341<0.06472 355<0.402 127<9.5 =18 =-20 14<0.5 =11 =-18 370<0.6901 361<0.5 =-5 =24 127<14.5 =-8 =65 14<0.5 365<0.1436 127<23.5 =28 =0 320<0.5 =67 =20 127<9.5 =10 225<0.5 =-18 =6
132<1e-9 302<0.5 355<0.402 362<0.5 =-24 =9 14<0.5 =-2 =-20 355<0.402 260<0.5 =-14 =22 14<0.5 =37 =-14 14<0.5 350<0.282 136<0.5 =3 =29 318<0.5 =69 =10 370<0.6901 126<7.5 =-19 =28 =35
132<1e-9 302<0.5 263<0.5 281<0.5 =-20 =-5 350<0.1142 =-26 =2 147<0.4545 281<0.5 =-3 =36 103<0.5 =-16 =8 263<0.5 359<0.5 350<0.1524 =7 =40 127<28.5 =69 =0 380<0.344 127<23.5 =-19 =6 =25
28<0.5 367<0.2386 279<0.5 344<0.5 =-14 =18 2<0.5 =2 =37 355<0.402 263<0.5 =10 =-14 262<0.5 =40 =-16 349<0.04188 29<0.5 320<0.5 =15 =-5 321<0.5 =50 =-9 337<0.5 314<0.5 =66 =10 =7
317<0.5 350<1e-9 33<0.5 249<0.5 =-16 =0 339<1e-9 =29 =-12 33<0.5 350<0.282 =3 =22 350<0.03117 =1 =53 249<0.5 350<0.03117 56<0.5 =-5 =29 261<0.5 =-6 =49 261<0.5 =-1 258<0.2847 =66 =0
350<1e-9 38<0.5 140<0.5 128<0.6296 =-18 =2 296<0.5 =-4 =41 7<0.318 140<0.5 =14 =47 259<0.5 =-1 =-19 263<0.5 350<0.282 61<0.2593 =25 =-2 240<0.5 =49 =-3 320<0.5 259<0.5 =-21 =3 350<0.1142 =-13 =15
125<5.5 28<0.5 133<0.125 140<0.5 =-9 =17 121<0.5 =8 =39 35<0.5 83<0.5 =47 =-5 =-13 351<0.5439 4<0.5 358<0.5 =-21 =11 263<0.5 =0 =-21 263<0.5 337<0.5 =30 =-3 125<7.5 =10 =-10
14<0.5 350<0.282 138<1.099 306<0.5 =5 =39 366<0.2083 =-13 =33 348<0.5 32<0.5 =23 =-1 =53 351<0.8146 341<0.02888 311<0.5 =-23 =0 303<0.71 =25 =-4 349<0.8222 367<0.7093 =6 =37 =-13
260<0.5 341<0.09709 41<0.5 367<0.2386 =-12 =9 61<0.7778 =33 =-8 380<0.2188 26<0.5 =19 =-9 144<0.5 =70 =11 7<0.2296 129<1.5 337<0.5 =53 =14 61<0.2593 =26 =-13 304<0.46 341<0.1684 =-11 =10 =22
260<0.5 317<0.5 341<0.06472 4<0.5 =-19 =-3 147<0.6818 =31 =-2 147<0.4545 138<5.075 =45 =-4 7<1e-9 =9 =-13 132<1e-9 138<1e-9 233<0.5 =28 =-7 147<0.75 =-13 =7 7<0.3336 138<4.407 =51 =7 132<0.1167 =-11 =12
367<0.1543 380<0.344 140<0.5 31<0.5 =-14 =11 136<1.5 =0 =31 308<1e-9 =63 252<2.5 =13 =-6 262<0.5 308<1e-9 365<0.1436 =15 =30 359<0.5 =-12 =28 126<2.5 =0 =-17
132<0.08575 136<5.5 4<0.5 310<0.1112 =-22 =25 263<0.5 =5 =-21 302<0.5 136<6.5 =-9 =7 380<0.1439 =63 =4 263<0.5 125<5.5 262<0.5 =34 =-13 352<0.9046 =0 =27 380<0.3105 352<0.8146 =-17 =3 =17
260<0.5 370<0.6901 4<0.5 135<0.5 =-19 =7 281<0.5 =-12 =6 252<2.5 42<0.5 =47 =5 281<0.5 =-5 =23 308<0.006332 325<0.5 283<0.5 =34 =6 =-10 124<0.5 308<0.04607 =-6 =30 257<0.2732 =-13 =5
263<0.5 359<0.5 28<0.5 388<0.1586 =-5 =20 38<0.5 =4 =28 257<0.1115 389<0.5 =42 =7 261<0.5 =19 =-6 123<2.996 10<0.5 351<0.3243 =-25 =-8 373<2.251 =14 =-10 308<1e-9 283<0.5 =17 =-6 303<0.93 =-14 =3
350<0.1524 341<0.1684 312<0.5 33<0.5 =-10 =17 276<0.5 =5 =36 303<1.12 147<0.1667 =3 =49 =-3 349<0.8222 262<0.5 144<0.5 =28 =-6 =-15 385<0.6212 =3 =-18
14<0.5 125<5.5 3<0.5 380<0.3105 =-1 =34 136<2.5 =17 =44 367<0.7858 362<0.5 =-6 =20 =30 352<0.8146 380<0.1762 311<0.5 =-24 =-1 125<7.5 =16 =-11 280<0.5 =-17 373<2.303 =3 =32
355<0.402 341<0.06472 304<0.35 134<0.1429 =-16 =2 335<0.5 =24 =-5 128<0.2369 27<0.5 =16 =-9 349<0.1828 =43 =6 128<0.3448 24<0.5 121<0.5 =-4 =8 136<0.5 =0 =31 136<0.5 258<1e-9 =18 =-11 129<3.5 =36 =-2
28<0.5 341<0.09709 359<0.5 351<0.1182 =-13 =2 16<0.5 =22 =-13 61<1e-9 138<1.099 =12 =-13 138<1.099 =3 =40 128<0.1178 348<0.5 138<1e-9 =9 =-9 61<0.6571 =29 =-3 138<2.944 61<0.3333 =40 =18 351<0.4794 =-10 =26
355<0.1286 341<0.02888 340<0.2436 134<0.125 =-19 =2 =34 379<0.5 27<0.5 =16 =-3 341<0.06472 =-2 =44 263<0.5 120<0.5 257<0.6061 =13 =-15 40<0.5 =30 =3 385<0.6412 134<0.3333 =-18 =1 385<0.6825 =47 =-7
132<1e-9 138<1e-9 280<0.5 306<0.5 =3 =27 28<0.5 =-16 =0 341<0.03685 147<0.75 =-20 =-6 138<1.609 =23 =-6 317<0.5 319<0.5 2<0.5 =-3 =10 7<0.3336 =39 =-9 147<0.5294 372<0.5 =39 =7 9<0.1235 =-6 =14
74<0.5 132<0.08575 127<15.5 249<0.5 =-1 =25 4<0.5 =-22 =-6 121<0.5 380<0.1762 =-1 =19 42<0.5 =20 =-10 127<15.5 132<1e-9 4<0.5 =-10 =0 =9 120<0.5 302<0.5 =16 =56 308<1e-9 =21 =-12
61<0.5333 329<0.5 260<0.5 367<0.2781 =-6 =14 234<2.197 =4 =31 234<3.135 120<0.5 =4 =26 7<0.3692 =67 =-1 370<0.8738 388<0.1943 30<0.5 =-16 =20 281<0.5 =-9 =20 =33
14<0.5 310<0.1112 308<1e-9 363<0.5 =7 =36 303<1.32 =-13 =18 59<0.5 212<0.5 =43 =7 =1 124<0.5 385<0.5301 380<0.3105 =-13 =12 389<0.5 =25 =-8 380<0.344 102<0.5 =-25 =-5 =19
317<0.5 9<0.09348 140<0.5 38<0.5 =-12 =0 256<0.5 =1 =26 320<0.5 43<0.5 =1 =30 134<0.25 =33 =4 327<0.5 7<0.2753 261<0.5 =-4 =27 348<0.5 =-3 =20 =-14
317<0.5 281<0.5 140<0.5 380<0.1941 =-19 =4 257<0.09346 =20 =-9 121<0.5 306<0.5 =-4 =26 262<0.5 =15 =-19 7<0.2296 257<0.404 121<0.5 =11 =34 257<0.8439 =4 =-8 365<1e-9 334<0.5 =-14 =9 257<0.01863 =20 =-2
125<5.5 147<0.3684 355<0.402 131<0.5 =-1 =32 262<0.5 =45 =-17 140<0.5 385<0.4395 =-14 =10 257<0.1115 =24 =-4 355<0.402 312<0.5 304<0.46 =-17 =15 147<0.4545 =-6 =19 147<0.3333 363<0.5 =-18 =6 385<0.5628 =3 =31
260<0.5 261<0.5 128<0.5416 134<0.1667 =-22 =-1 134<0.5 =9 =-19 234<3.135 348<0.5 =-4 =15 61<0.375 =31 =1 61<0.8571 305<0.71 45<0.5 =29 =-4 340<0.2436 =-8 =17 134<0.125 =-16 =1
132<0.05221 4<0.5 147<0.2 364<0.5 =-10 =19 43<0.5 =-22 =8 249<0.5 355<0.402 =-12 =0 147<0.6818 =21 =-15 380<0.2683 352<0.8146 84<0.5 =0 =27 389<2.5 =19 =-13 308<0.3318 303<0.96 =37 =9 =-6
318<0.5 375<0.5 61<0.5 140<0.5 =3 =18 350<0.02308 =-10 =6 263<0.5 144<0.5 =30 =8 61<0.3333 =11 =-12 30<0.5 1<0.5 61<0.1923 =-3 =-23 137<1.5 =-10 =20 350<0.004994 306<0.5 =-3 =8 =26
125<9.5 33<0.5 140<0.5 13<0.5 =-1 =34 261<0.5 =0 =18 339<1e-9 =27 32<0.5 =9 =-12 365<0.1436 22<0.5 354<0.5 =-15 =15 140<0.5 =-9 =27 22<0.5 367<0.2386 =-2 =23 351<0.5976 =0 =-6
31<0.5 132<0.2012 138<1.099 74<0.5 =-1 =22 341<0.01797 =-16 =-1 32<0.5 253<0.5 =8 =29 126<1.5 =-16 =-2 242<0.5 126<3.5 348<0.5 =-4 =18 359<0.5 =30 =5 =28
352<0.8146 147<0.1304 121<0.5 257<0.09346 =9 =-13 42<0.5 =30 =-4 58<0.5 127<17.5 =2 =-8 147<0.4286 =21 =-4 349<0.8222 371<0.5 367<0.1814 =-11 =27 =-3 49<0.5 =10 367<0.641 =-1 =-12
317<0.5 370<0.6901 355<0.402 0<0.5 =-12 =10 61<0.4483 =8 =-7 61<0.1176 123<2.944 =13 =-16 147<0.75 =43 =-3 123<2.398 365<0.1071 342<0.5 =-7 =20 276<0.5 =26 =1 252<1.5 7<0.2753 =13 =-7 314<0.5 =41 =7
317<0.5 33<0.5 141<0.5 126<3.5 =-6 =5 230<0.5 =9 =41 7<0.2296 251<0.5 =22 =-12 380<0.1941 =-16 =1 339<0.1079 138<5.075 240<0.5 =25 =-7 59<0.5 =-10 =4 388<0.05961 251<0.5 =-13 =13 =25
263<0.5 310<0.1112 355<0.402 249<0.5 =-9 =8 16<0.5 =10 =-12 258<0.2579 144<0.5 =36 =5 =-3 370<0.2027 352<0.3466 377<0.5 =-22 =2 388<0.7054 =12 =-18 44<0.5 7<0.6961 =26 =1 =-5
318<0.5 280<0.5 361<0.5 7<0.2296 =10 =-7 22<0.5 =14 =45 132<0.08575 377<0.5 =-14 =17 361<0.5 =13 =-9 141<0.5 93<0.5 123<2.944 =-21 =-6 =19 123<2.773 234<2.708 =-10 =4 14<0.5 =23 =-3
317<0.5 281<0.5 126<4.5 364<0.5 =-15 =1 263<0.5 =36 =-5 365<0.19 125<10.5 =5 =-10 9<0.2183 =6 =30 125<5.5 252<3.5 329<0.5 =5 =31 301<0.5 =45 =-3 259<0.5 308<1e-9 =13 =-9 9<0.05749 =-14 =-1
279<0.5 24<0.5 61<0.5333 147<0.6429 =6 =-15 147<0.5714 =-20 =4 280<0.5 339<0.1511 =28 =-7 274<0.5 =-11 =8 123<2.89 61<0.9091 39<0.5 =28 =-3 =-5 261<0.5 123<2.996 =1 =18 147<0.4545 =5 =-14
125<9.5 31<0.5 234<3.135 252<7.5 =0 =28 4<0.5 =1 =22 321<0.5 310<0.3948 =27 =1 =-11 120<0.5 388<0.1943 345<0.5 =-15 =7 125<12.5 =-8 =10 32<0.5 252<2.5 =19 =0 320<0.5 =-14 =3
318<0.5 280<0.5 365<0.08849 123<2.303 =-7 =10 3<0.5 =32 =12 343<0.5 123<2.89 =-5 =10 365<0.05618 =-22 =0 136<1.5 93<0.5 123<3.135 =-22 =-5 =13 141<0.5 0<0.5 =-10 =21 3<0.5 =-1 =43
370<0.8738 279<0.5 260<0.5 141<0.5 =-6 =14 125<9.5 =17 =-3 252<4.5 370<1e-9 =23 =-2 370<0.06379 =-10 =15 125<1.5 380<0.2926 =-13 252<1.5 =23 =2 306<0.5 =50 =10
125<9.5 257<0.09346 138<1.099 27<0.5 =19 =3 388<0.1256 =-3 =14 318<0.5 126<1.5 =13 =-4 388<0.1464 =-24 =5 127<14.5 125<10.5 257<0.2457 =-8 =2 125<11.5 =32 =-3 370<0.8738 388<0.05961 =-15 =-2 =18
260<0.5 136<5.5 312<0.5 280<0.5 =-2 =-13 136<1.5 =20 =-9 147<0.75 350<0.04805 =37 =-2 =-9 128<0.4175 253<0.5 136<1.5 =4 =29 340<0.2066 =-9 =17 314<0.5 283<0.5 =37 =1 =-4
279<0.5 341<0.1684 61<0.5333 57<0.5 =4 =-9 346<0.5 =-11 =17 61<0.08333 380<0.2683 =-16 =11 318<0.5 =42 =3 252<4.5 250<0.5 341<1e-9 =16 =-6 373<2.079 =41 =4 341<0.01336 242<0.5 =-17 =4 =19
318<0.5 123<2.303 365<0.08217 369<0.3661 =-10 =22 357<0.5 =23 =2 331<0.5 35<0.5 =10 =-13 5<0.5 =-19 =-2 123<3.135 123<2.89 213<0.5 =-20 =5 141<0.5 =-11 =15 359<0.5 306<0.5 =-12 =11 365<0.06165 =30 =-5
370<0.6901 128<1e-9 350<0.008783 353<0.5 =-11 =22 125<5.5 =12 =-2 30<0.5 7<0.3692 =5 =-13 313<0.5 =3 =29 125<1.5 380<0.2926 350<0.03117 =-16 =5 =13 303<0.41 =-3 42<0.5 =40 =1
380<0.2926 7<0.2296 14<0.5 373<4.484 =3 =25 368<0.1016 =-17 =2 341<0.02888 307<0.3642 =-22 =15 132<0.1326 =-10 =11 341<0.04779 7<0.6555 =-12 =9 144<0.5 276<0.5 =42 =12 =-2
14<0.5 249<0.5 132<0.1087 147<0.3684 =4 =-11 6<1.5 =11 =-13 61<0.1923 258<0.1978 =25 =-6 127<14.5 =23 =-2 197<0.5 352<0.8146 61<0.08333 =5 =-18 350<0.2453 =24 =-8 182<0.5 252<3.5 =25 =-3 =-5
138<1.099 317<0.5 379<0.5 51<0.5 =-4 =7 313<0.5 =23 =-1 258<0.1978 274<0.5 =22 =-9 258<0.3739 =-16 =6 349<0.1828 370<0.6901 340<0.1135 =-15 =13 51<0.5 =20 =-10 271<0.5 9<0.1057 =0 =31 =-15
234<3.135 39<0.5 296<0.5 74<0.5 =-2 =17 368<0.6058 =27 =-8 317<0.5 370<0.6901 =-21 =10 =18 257<0.09346 252<2.5 9<0.0628 =43 =3 257<0.01863 =18 =-1 361<0.5 355<0.1286 =-18 =-2 257<0.2457 =12 =-9
128<0.1489 230<0.5 370<0.8738 257<0.07571 =-2 =-10 61<0.08333 =-1 =26 234<1.792 =-2 125<5.5 =39 =4 257<0.04473 263<0.5 262<0.5 =17 =-6 362<0.5 =7 =-19 308<1e-9 125<18.5 =6 =-18 135<0.5 =-17 =5
363<0.5 131<0.5 9<0.08151 329<0.5 =-7 =9 121<0.5 =-1 =14 123<1.946 125<8.5 =1 =-6 55<0.5 =24 =-6 308<0.01047 125<7.5 271<0.5 =44 =-2 2<0.5 =-12 =16 123<3.045 =-11 =2
359<0.5 74<0.5 279<0.5 230<0.5 =-4 =28 123<2.89 =21 =-6 61<0.3 7<0.1763 =25 =-2 123<2.197 =-11 =8 5<0.5 263<0.5 59<0.5 =18 =-1 123<2.996 =-12 =9 123<3.219 14<0.5 =40 =2 =-2
263<0.5 234<3.135 350<0.05787 234<2.197 =-9 =3 267<0.5 =5 =23 252<2.5 350<0.01774 =33 =3 350<0.09613 =-4 =24 126<7.5 380<0.3919 10<0.5 =-18 =5 =19 243<0.5 313<0.5 =3 =27 =-4
380<0.2683 22<0.5 355<0.402 254<0.4288 =-8 =25 365<0.2272 =1 =18 14<0.5 42<0.5 =22 =-4 365<0.1436 =-15 =2 101<0.5 22<0.5 225<0.5 =25 =-1 =1 =0
128<0.3448 363<0.5 350<0.282 296<0.5 =-7 =12 337<0.5 =18 =-1 61<0.5 132<0.1003 =37 =-1 129<0.5 =10 =-13 318<0.5 338<0.5 137<0.5 =8 =24 128<0.4448 =-14 =4 136<1.5 137<1.5 =-13 =8 132<0.1167 =21 =-9
120<0.5 317<0.5 49<0.5 0<0.5 =-3 =16 320<0.5 =-18 =2 147<0.4545 234<2.398 =30 =4 279<0.5 =-13 =12 14<0.5 42<0.5 381<0.5 =16 =-11 123<3.367 =-18 =3 134<0.1 323<0.5 =-21 =3 51<0.5 =-10 =19
318<0.5 280<0.5 126<4.5 58<0.5 =4 =16 39<0.5 =56 =-7 130<0.5 279<0.5 =-11 =6 125<7.5 =18 =-5 257<0.09346 125<3.5 252<4.5 =15 =-11 252<3.5 =-18 =5 359<0.5 135<0.5 =-26 =1 257<0.3361 =10 =-7
340<0.3539 127<9.5 258<1e-9 128<0.3933 =-10 =10 32<0.5 =38 =-2 9<0.09948 128<0.1489 =-7 =2 16<0.5 =10 =-9 =36
260<0.5 261<0.5 370<0.6901 10<0.5 =-14 =9 303<0.53 =32 =1 140<0.5 360<0.5 =-5 =22 257<0.09346 =16 =-1 325<0.5 125<14.5 314<0.5 =16 =0 359<0.5 =-9 =12 =-16
128<1e-9 230<0.5 51<0.5 131<0.5 =-3 =19 134<0.1667 =-14 =6 123<2.197 =1 =28 14<0.5 358<0.5 308<1e-9 =8 =-9 123<3.219 =28 =0 123<2.944 308<0.0276 =-16 =7 51<0.5 =-10 =30
363<0.5 340<0.3539 372<0.5 344<0.5 =-4 =13 132<0.1167 =30 =3 =30 145<0.5 265<0.5 132<0.1087 =32 =3 =0 276<0.5 380<0.08199 =-15 =7 =10
262<0.5 9<0.1632 3<0.5 370<0.41 =-10 =8 61<0.4483 =9 =-5 318<0.5 370<1e-9 =24 =-6 47<0.5 =-14 =14 102<0.5 61<0.8148 39<0.5 =-22 =-1 277<0.5 =-10 =10 61<0.3333 =-9 147<0.4286 =26 =-4
13<0.5 74<0.5 380<0.1633 344<0.5 =-4 =18 277<0.5 =15 =-6 339<0.2493 6<1.5 =20 =-2 367<0.1277 =-14 =11 =33
7<0.3943 364<0.5 372<0.5 247<0.5 =-2 =17 147<0.5294 =2 =28 296<0.5 126<2.5 =12 =-4 147<0.6818 =33 =-3 304<1e-9 387<0.5 367<0.3566 =-22 =5 308<0.07351 =10 =-7 308<0.02167 =-3 =25
254<0.4288 365<0.1645 61<0.5333 141<0.5 =-1 =16 30<0.5 =-9 =14 361<0.5 251<0.5 =18 =-6 61<0.1538 =16 =-9 =30
260<0.5 318<0.5 57<0.5 55<0.5 =2 =16 375<0.5 =-13 =10 230<0.5 31<0.5 =-15 =4 3<0.5 =-4 =24 114<0.5 89<0.5 232<0.5 =16 =-6 258<1e-9 =0 =-11 281<0.5 271<0.5 =-18 =-1 =10
318<0.5 123<2.303 365<0.09507 340<0.1135 =-11 =18 126<2.5 =16 =-4 57<0.5 245<0.5 =10 =-13 267<0.5 =-7 =15 358<0.5 302<0.5 341<0.09709 =-19 =4 260<0.5 =-5 =19 123<3.135 =-10 =29
147<0.08333 61<0.2593 380<0.153 387<0.5 =41 =1 303<0.84 =2 =-1 127<17.5 261<0.5 =-7 =27 103<0.5 =-21 =7 380<0.2683 22<0.5 303<1e-9 =0 =-11 147<0.2414 =-4 =16 303<0.56 252<1.5 =10 =-13 147<0.7143 =28 =-1
260<0.5 311<0.5 342<0.5 241<0.5 =-3 =20 61<0.5714 =20 =-14 61<0.1538 313<0.5 =9 =-11 61<0.8148 =28 =-4 61<0.8571 305<0.71 129<3.5 =22 =-9 361<0.5 =-10 =16 308<0.05216 =-13 =1
369<0.9436 364<0.5 128<0.299 128<0.258 =-3 =-16 385<0.6825 =6 =-7 296<0.5 348<0.5 =2 =16 7<0.2296 =28 =-1 =28
367<0.5002 140<0.5 355<0.402 283<0.5 =-11 =4 61<0.2593 =6 =-3 296<0.5 257<0.3065 =5 =-10 59<0.5 =31 =-2 389<0.5 61<0.8571 59<0.5 =20 =-1 =-8 357<0.5 367<0.7858 =-4 =10 =-12
58<0.5 353<0.5 355<0.402 249<0.5 =-10 =2 132<0.4428 =0 =17 308<0.11 234<3.045 =28 =2 =-3 305<1.3 102<0.5 321<0.5 =18 =-4 276<0.5 =-16 =8 352<0.2755 379<0.5 =-20 =1 =8
136<5.5 260<0.5 341<0.02888 341<0.004899 =-1 =-16 234<2.565 =20 =2 339<1e-9 365<0.09507 =9 =24 339<0.3844 =-16 =2 120<0.5 308<0.07351 144<0.5 =35 =4 341<0.06472 =-6 =9 =-9
16<0.5 247<0.5 359<0.5 128<0.3697 =-3 =6 132<0.1087 =16 =3 234<2.303 124<0.5 =12 =-7 61<0.6111 =32 =-2 41<0.5 149<0.5 128<0.7836 =-17 =6 =13 =16
257<0.3065 247<0.5 239<0.5 46<0.5 =-2 =4 350<0.05787 =1 =31 14<0.5 233<0.5 =24 =-1 =-9 362<0.5 368<0.6651 260<0.5 =-18 =0 318<0.5 =18 =-7 137<0.5 350<0.04805 =-9 =2 257<0.6061 =28 =2
340<0.1135 245<0.5 316<0.5 258<0.5919 =3 =-19 126<4.5 =-10 =4 212<0.5 138<5.075 =-21 =3 129<0.5 =-5 =7 147<0.6429 138<5.075 305<1.3 =33 =0 =-3 =-7
338<0.5 129<2.5 364<0.5 103<0.5 =1 =17 234<2.398 =1 =21 307<0.2768 234<2.303 =8 =-13 =20 120<0.5 341<0.09709 347<0.5 =-12 =9 249<0.5 =15 =-3 305<0.41 276<0.5 =17 =1 234<3.135 =-13 =9
311<0.5 370<0.8738 370<0.05404 51<0.5 =-3 =5 358<0.5 =-11 =17 6<1.5 51<0.5 =29 =-5 =-8 234<2.996 38<0.5 373<2.639 =28 =1 123<2.89 =4 =-9 51<0.5 =-7 =2
304<0.46 138<2.944 120<0.5 136<5.5 =-2 =22 7<0.3692 =10 =-7 46<0.5 365<0.1004 =-17 =3 252<4.5 =-5 =13 138<1.609 =1 279<0.5 138<5.075 =34 =2 =2
341<0.03685 120<0.5 128<0.3448 350<0.282 =-8 =5 260<0.5 =1 =15 133<0.08333 263<0.5 =14 =-13 133<0.25 =-11 =11 277<0.5 305<1.44 373<2.303 =27 =1 350<0.03117 =-15 =4 234<1.946 252<1.5 =9 =-6 305<0.61 =-16 =-1
58<0.5 310<0.1112 9<0.1344 230<0.5 =-4 =19 350<0.4321 =13 =-2 14<0.5 147<0.6 =26 =0 =-12 305<1.3 125<4.5 147<0.6429 =26 =-2 147<0.3 =-12 =9 365<0.07135 147<0.8571 =-18 =2 =1
127<18.5 316<0.5 126<6.5 9<0.08674 =4 =16 =37 236<0.5 126<1.5 =-2 =-15 136<0.5 =-8 =25 136<5.5 312<0.5 318<0.5 =-2 =-14 54<0.5 =15 =-12 136<7.5 281<0.5 =26 =4 =-1
380<0.2926 14<0.5 141<0.5 13<0.5 =0 =26 350<0.0387 =25 =-4 124<0.5 134<0.1667 =-7 =18 212<0.5 =-20 =-2 308<0.1967 138<5.403 342<0.5 =26 =1 =-6 =-9
144<0.5 61<0.8571 280<0.5 234<2.197 =-2 =8 352<0.6182 =-7 =11 379<0.5 284<0.5 =-19 =9 259<0.5 =14 =-4 45<0.5 303<1.32 9<0.2971 =-17 =1 =11 234<2.708 =19 =-4
372<0.5 142<0.5 123<1.946 126<6.5 =-12 =13 234<3.135 =0 =13 370<0.5137 123<1.792 =2 =-18 =11 327<0.5 320<0.5 388<0.2183 =30 =1 =-4 =-9
262<0.5 212<0.5 310<0.1112 127<14.5 =7 =-3 263<0.5 =20 =-12 256<0.5 286<0.5 =12 =-11 385<0.4094 =-10 =2 137<1.5 332<0.5 39<0.5 =-20 =-1 313<0.5 =-5 =7 127<15.5 =-8 127<21.5 =26 =-6
136<0.5 317<0.5 350<0.1811 4<0.5 =-13 =-4 252<4.5 =7 =-11 249<0.5 341<0.02888 =-5 =17 308<1e-9 =25 =-7 83<0.5 35<0.5 332<0.5 =7 =-5 249<0.5 =-18 =9 282<0.5 258<0.1021 =4 =-8 =-17
380<0.3919 13<0.5 344<0.5 360<0.5 =-2 =19 47<0.5 =17 =-4 128<0.6921 =27 =3 =24
254<0.5586 13<0.5 311<0.5 317<0.5 =-3 =5 61<0.05556 =-5 =20 128<0.6921 =24 =1 =32
260<0.5 147<0.6818 133<0.09091 334<0.5 =4 =18 212<0.5 =-7 =6 234<2.89 133<0.1429 =-15 =4 39<0.5 =-3 =20 381<0.5 251<0.5 7<0.355 =15 =-5 7<0.355 =-10 =10 =-13
125<10.5 17<0.5 7<0.05061 262<0.5 =7 =-11 125<1.5 =-13 =3 212<0.5 =-22 =1 127<14.5 121<0.5 125<12.5 =36 =-2 =-4 370<0.8738 305<0.47 =-10 =7 =25
236<0.5 260<0.5 318<0.5 4<0.5 =-7 =2 136<5.5 =-15 =10 128<0.5066 275<0.5 =8 =-13 303<1e-9 =30 =-3 140<0.5 136<0.5 49<0.5 =-14 =5 337<0.5 =14 =-9 134<0.08333 129<4.5 =38 =-9 128<0.4448 =-11 =11
318<0.5 352<0.8146 267<0.5 352<0.1182 =2 =-8 320<0.5 =16 =-8 46<0.5 267<0.5 =19 =-1 127<15.5 =-13 =9 141<0.5 358<0.5 353<0.5 =-13 =10 49<0.5 =19 =-8 352<0.4437 49<0.5 =21 =-4 =-6
388<0.1023 388<0.07188 230<0.5 144<0.5 =1 =-9 61<0.375 =27 =-4 212<0.5 368<0.2669 =-1 =-20 234<2.89 =-8 =13 388<0.2183 234<2.303 59<0.5 =26 =-2 234<2.565 =-9 =8 319<0.5 232<0.5 =-8 =10 =13
254<0.5586 142<0.5 147<0.8 61<0.6571 =3 =-8 61<0.7 =-20 =29 147<0.6818 297<0.5 =-17 =6 127<14.5 =-4 =12 =29
340<0.3539 61<0.8571 333<0.5 339<0.1079 =3 =-8 260<0.5 =-19 =1 276<0.5 246<0.5 =-22 =4 46<0.5 =-7 =18 =26
312<0.5 370<0.8738 136<1.5 84<0.5 =-4 =15 126<6.5 =7 =-17 136<2.5 252<2.5 =28 =-3 257<0.06064 =-12 =8 136<1.5 126<2.5 243<0.5 =12 =-11 365<0.1436 =35 =3 257<0.1115 364<0.5 =-23 =-4 =3
368<0.6651 370<0.6901 339<0.1079 225<0.5 =-3 =12 183<0.5 =-15 =8 302<0.5 368<0.1827 =27 =-8 123<2.944 =12 =-8 257<0.1115 250<0.5 365<0.555 =11 =-6 313<0.5 =2 =-24 365<0.07629 352<0.7548 =-10 =5 352<1 =26 =5
260<0.5 261<0.5 311<0.5 10<0.5 =-14 =15 302<0.5 =22 =-6 144<0.5 147<0.8 =3 =-12 58<0.5 =-17 =3 147<0.6429 320<0.5 121<0.5 =-10 =6 147<0.1304 =-5 =22 121<0.5 147<0.9167 =32 =-2 303<0.45 =8 =-9
257<0.07571 125<10.5 140<0.5 357<0.5 =-6 =10 132<0.07095 =25 =2 128<0.4448 132<0.3333 =-12 =5 132<0.2012 =16 =-14 22<0.5 128<0.6296 279<0.5 =-9 =6 257<0.2457 =-9 =17 140<0.5 128<0.6921 =-10 =11 128<0.5855 =37 =-5
344<0.5 230<0.5 263<0.5 128<0.7836 =1 =17 380<0.344 =-11 =22 258<0.00634 61<0.4118 =32 =0 370<1e-9 =-8 =2 380<0.08199 337<0.5 334<0.5 =29 =-3 127<17.5 =13 =-10 380<0.1633 =-7 =0
123<2.197 147<0.5294 257<0.00856 302<0.5 =0 =25 147<0.2414 =-20 =2 319<0.5 388<0.3535 =-20 =3 257<0.01863 =-5 =13 318<0.5 285<0.5 102<0.5 =5 =-3 308<0.0344 =22 =-5 257<0.09346 234<3.135 =-2 =20 388<0.1464 =-18 =6
147<0.6818 380<0.344 305<1.44 316<0.5 =6 =-5 352<0.3466 =-20 =13 235<0.5 368<0.1827 =33 =3 =-6 368<0.7115 324<0.5 339<0.2493 =-12 =7 316<0.5 =20 =-5 352<0.7548 373<2.89 =20 =-2 368<0.7946 =9 =-9
384<1e-9 138<5.075 348<0.5 136<5.5 =-2 =13 234<2.89 =13 =-4 49<0.5 136<4.5 =-15 =2 =9 133<0.08333 145<0.5 56<0.5 =28 =2 =-3 =-4
123<2.303 348<0.5 126<6.5 234<3.135 =-11 =5 123<1.792 =23 =-7 351<0.242 74<0.5 =-10 =12 234<2.89 =21 =2 331<0.5 7<0.4329 126<7.5 =6 =-12 130<0.5 =-10 =7 7<0.5038 =-21 308<0.01557 =-3 =13
120<0.5 136<5.5 123<1.792 305<0.58 =-16 =11 136<3.5 =-1 =-17 348<0.5 252<3.5 =29 =0 =-4 305<1.3 252<4.5 367<0.08436 =14 =0 143<0.5 =-15 =8 7<0.05061 234<1.946 =11 =-5 =-19
311<0.5 125<13.5 280<0.5 318<0.5 =6 =-4 129<1.5 =0 =-20 339<0.1079 139<0.5 =-12 =4 338<0.5 =11 =-6 129<4.5 326<0.5 349<0.0668 =31 =7 =-4 =-4
372<0.5 144<0.5 370<0.41 312<0.5 =-2 =12 256<0.5 =18 =-10 58<0.5 53<0.5 =-17 =8 370<1e-9 =8 =-13 318<0.5 277<0.5 =23 =-2 51<0.5 58<0.5 =0 =-9 =8
257<0.07571 7<0.3336 123<2.996 257<1e-9 =0 =10 243<0.5 =18 =-7 310<1e-9 51<0.5 =-2 =-17 =18 42<0.5 368<0.7115 123<2.197 =-13 =-1 3<0.5 =23 =-2 348<0.5 123<3.367 =-23 =-1 =2
247<0.5 266<0.5 373<4.484 16<0.5 =0 =-10 388<0.7054 =14 =-5 367<0.3109 371<0.5 =20 =1 =1 362<0.5 25<0.5 102<0.5 =21 =1 =0 46<0.5 =-6 =5
147<0.8571 61<0.8148 318<0.5 316<0.5 =7 =-2 28<0.5 =-8 =13 125<12.5 125<10.5 =-9 =23 348<0.5 =-19 =1 61<0.7368 61<1e-9 258<0.08679 =6 =-10 380<0.2345 =-27 =-2 385<0.5301 274<0.5 =36 =-3 125<17.5 =-7 =4
329<0.5 123<2.89 132<0.2012 123<2.303 =-12 =-3 126<6.5 =0 =22 138<2.944 257<0.07571 =11 =-1 234<2.303 =3 =-14 356<0.5 137<0.5 258<0.01867 =-7 =11 351<0.2267 =24 =-5 =-14
266<0.5 304<0.37 380<0.344 14<0.5 =0 =-9 121<0.5 =18 =2 335<0.5 24<0.5 =22 =-4 =-5 53<0.5 303<1e-9 274<0.5 =26 =2 =-4 =-6
333<0.5 254<0.4288 318<0.5 268<0.5 =2 =14 257<0.09346 =3 =-17 =24 285<0.5 249<0.5 263<0.5 =-22 =-1 257<0.1283 =2 =-5 =3
58<0.5 225<0.5 329<0.5 138<5.403 =-3 =-20 242<0.5 =1 =20 260<0.5 303<1.04 =19 =-10 259<0.5 =-13 =-1 274<0.5 349<0.3199 136<1.5 =18 =6 261<0.5 =1 =-9 249<0.5 89<0.5 =-15 =-2 120<0.5 =13 =-5
317<0.5 101<0.5 10<0.5 115<0.5 =-1 =-14 365<0.122 =20 =-7 40<0.5 365<0.122 =-4 =20 =31 252<1.5 365<0.07629 243<0.5 =-9 =6 3<0.5 =16 =0 255<0.5 379<0.5 =18 =-2 =-9
262<0.5 74<0.5 339<0.1079 123<2.197 =-7 =2 341<0.01797 =-18 =1 126<1.5 145<0.5 =25 =-3 242<0.5 =-9 =6 321<0.5 123<3.045 341<0.02481 =-22 =0 47<0.5 =-6 =6 282<0.5 281<0.5 =-3 =26 =-10
9<0.09348 61<0.6571 339<0.1079 371<0.5 =6 =-4 339<0.3844 =-14 =3 379<0.5 58<0.5 =-13 =10 120<0.5 =-4 =16 361<0.5 364<0.5 335<0.5 =11 =-12 368<0.8856 =26 =4 33<0.5 261<0.5 =-9 =3 =15
380<0.2926 225<0.5 98<0.5 35<0.5 =-2 =-22 316<0.5 =28 =-5 365<0.03586 140<0.5 =19 =3 365<0.1004 =-7 =8 341<0.04779 316<0.5 =-12 =9 365<0.03586 56<0.5 =27 =2 365<0.1645 =-4 =9
380<0.344 7<0.4329 296<0.5 128<0.3933 =-2 =6 128<0.279 =22 =3 310<0.1112 147<0.1667 =2 =-18 =15 280<0.5 380<0.3919 7<0.5955 =-6 =0 7<0.355 =12 =1 =29
380<0.344 16<0.5 17<0.5 338<0.5 =5 =-2 370<0.06379 =-18 =4 54<0.5 370<0.34 =-18 =13 362<0.5 =-9 =20 370<0.2027 =-4 263<0.5 301<0.5 =12 =-2 =29
354<0.5 331<0.5 128<0.1489 144<0.5 =0 =-13 300<0.5 =4 =-12 307<1e-9 293<0.5 =-18 =-2 =4 =21
317<0.5 39<0.5 126<4.5 316<0.5 =1 =-8 280<0.5 =33 =2 351<0.4274 384<1e-9 =-17 =11 309<0.5 =13 =-6 249<0.5 127<21.5 351<0.4794 =1 =20 129<1.5 =-12 =7 6<1.5 127<16.5 =-1 =25 302<0.5 =2 =-6
147<1e-9 368<0.5024 332<0.5 129<3.5 =25 =-5 =-5 9<0.1131 =-10 =2 7<0.2753 262<0.5 367<0.7858 =2 =16 225<0.5 =-16 =17 46<0.5 370<0.8738 =-18 =-2 305<0.37 =-5 =20
128<0.6921 365<0.3018 373<4.484 388<0.07188 =-1 =-8 276<0.5 =16 =-2 263<0.5 =19 =-3 373<2.741 313<0.5 348<0.5 =-3 =15 258<0.2268 =42 =-4 236<0.5 367<0.4001 =-2 =-17 49<0.5 =9 =-5
318<0.5 127<21.5 283<0.5 123<1.946 =-7 =5 127<19.5 =22 =-4 123<2.773 130<0.5 =-8 =6 365<0.06734 =13 =-8 58<0.5 33<0.5 230<0.5 =-14 =7 127<20.5 =14 =-3 3<0.5 379<0.5 =-11 =7 129<0.5 =-6 =24
351<0.8146 136<5.5 384<1e-9 307<0.2949 =-2 =15 319<0.5 =23 =-4 370<0.2027 1<0.5 =9 =36 381<0.5 =-14 =6 371<0.5 365<0.08849 212<0.5 =-9 =15 316<0.5 =25 =2 365<0.1645 =3 =-12
16<0.5 364<0.5 61<0.8571 138<5.075 =1 =-9 139<0.5 =-18 =5 120<0.5 257<0.07571 =7 =-8 61<0.2222 =6 =26 276<0.5 257<0.404 292<0.5 =-20 =4 320<0.5 =-4 =8 257<0.2732 55<0.5 =12 =-5 =-9
340<0.3539 331<0.5 61<0.8571 339<0.1079 =2 =-8 213<0.5 =-15 =8 275<0.5 61<0.8571 =-20 =4 =7 =21
7<0.5216 257<0.07571 341<0.0168 128<0.6921 =4 =-8 305<1.3 =18 =-3 260<0.5 128<0.1489 =-11 =-1 9<0.1235 =1 =25 257<0.1528 278<1.5 349<0.0668 =-21 =-1 =10 59<0.5 341<0.0168 =-4 =22 =-7
333<0.5 61<0.08333 342<0.5 241<0.5 =-6 =11 349<0.1128 =18 =-8 124<0.5 240<0.5 =10 =-10 263<0.5 =4 =-14 349<0.09618 249<0.5 =-21 =-1 385<0.5628 =-2 =7
16<0.5 305<1.44 380<0.1762 61<0.08333 =-4 =3 56<0.5 =18 =-8 340<0.3539 134<0.2 =-18 =3 =11 370<0.34 61<0.1538 357<0.5 =-8 =10 264<0.5 =-18 =6 2<0.5 =-4 =16
230<0.5 147<0.8571 125<16.5 125<15.5 =3 =21 147<0.5714 =-17 =10 125<18.5 43<0.5 =-19 =9 =23 125<6.5 7<0.4329 =31 =-1 267<0.5 338<0.5 =-11 =3 =8
138<5.075 230<0.5 262<0.5 318<0.5 =4 =-6 147<0.7143 =-16 =6 147<0.2414 123<2.565 =4 =-3 =25 138<5.318 389<0.5 =-22 =-2 370<0.6901 123<2.485 =4 =-15 =10
236<0.5 128<0.5416 136<5.5 258<0.3166 =-5 =8 303<0.45 =18 =-6 362<0.5 282<0.5 =17 =-1 56<0.5 =-10 =12 258<0.2847 388<0.06563 102<0.5 =19 =-8 365<0.07629 =-16 =5 28<0.5 =-13 =1
312<0.5 241<0.5 370<0.41 127<9.5 =15 =-2 127<14.5 =-9 =14 250<0.5 128<0.1489 =1 =26 128<0.1178 =5 =-9 127<25.5 127<12.5 =-10 337<0.5 =24 =3 250<0.5 261<0.5 =-2 =-16 =11
123<1.946 126<6.5 319<0.5 350<0.6112 =-18 =3 123<1.792 =18 =-6 123<1.792 125<12.5 =25 =-2 337<0.5 =-6 =2 305<1.44 370<0.41 389<0.5 =2 =-17 277<0.5 =21 =-3 329<0.5 350<0.05787 =-20 =0 305<2.28 =10 =-4
57<0.5 123<2.303 26<0.5 46<0.5 =-5 =7 127<27.5 =-22 =8 32<0.5 129<0.5 =2 =9 123<2.708 =5 =-11 127<15.5 46<0.5 143<0.5 =-16 =15 59<0.5 =15 =-5 132<0.08024 123<2.398 =5 =-16 127<21.5 =-9 =11
388<0.2183 318<0.5 128<0.5416 373<2.565 =0 =12 234<1.946 =-3 =14 136<1.5 93<0.5 =-11 =13 138<1.099 =11 =-10 232<0.5 316<0.5 74<0.5 =-21 =2 234<2.398 =6 =-10 349<0.8222 =8 =-2
317<0.5 288<0.5 251<0.5 351<0.8146 =-2 =10 323<0.5 =-14 =11 125<12.5 351<0.5976 =22 =0 260<0.5 =-11 =4 125<1.5 136<3.5 385<0.4865 =-11 =5 125<0.5 =1 =11 6<0.5 288<0.5 =15 =-4 323<0.5 =-6 =12
280<0.5 318<0.5 32<0.5 367<0.08436 =9 =1 259<0.5 =3 =-11 257<0.09346 234<2.197 =-9 =11 135<0.5 =-21 =7 350<0.1142 329<0.5 264<0.5 =-13 =6 252<1.5 =-14 =19 252<1.5 373<2.565 =2 =20 373<2.741 =7 =-12
32<0.5 258<0.4567 61<0.2222 123<1.946 =-16 =0 16<0.5 =7 =-7 297<0.5 123<3.135 =-18 =2 =4 29<0.5 168<0.5 14<0.5 =-14 =4 =8 258<1e-9 =14 =-7
140<0.5 355<0.402 341<0.0168 356<0.5 =-13 =11 303<0.96 =6 =-14 47<0.5 26<0.5 =1 =16 124<0.5 =6 =-11 350<0.004994 338<0.5 26<0.5 =19 =-5 334<0.5 =-7 =8 350<0.09613 144<0.5 =-16 =4 350<0.1811 =14 =-3
17<0.5 7<0.2753 257<0.1774 123<2.398 =-2 =8 283<0.5 =1 =-17 252<1.5 7<0.6961 =-19 =7 283<0.5 =-5 =21 320<0.5 258<0.07119 =-22 257<0.09346 =-9 =9 252<1.5 =-8 365<0.05618 =-5 =14
119<0.5 262<0.5 17<0.5 128<0.3933 =1 =7 212<0.5 =-14 =7 279<0.5 129<1.5 =-19 =0 =11 133<1e-9 2<0.5 =-2 =33 =-4
380<0.2054 22<0.5 9<0.09348 234<2.197 =-12 =-3 132<0.143 =13 =-3 59<0.5 9<0.1131 =12 =-6 329<0.5 =-11 =9 314<0.5 380<0.2926 249<0.5 =-16 =5 339<0.3414 =13 =-5 234<1.609 281<0.5 =-6 =2 9<0.04521 =36 =2
265<0.5 74<0.5 39<0.5 126<3.5 =-2 =5 317<0.5 =-15 =18 126<2.5 334<0.5 =17 =-3 234<2.996 =5 =-15 141<0.5 39<0.5 7<0.2753 =-9 =12 234<1.946 =-4 =25 9<0.05152 2<0.5 =41 =2 =5
305<1.54 13<0.5 57<0.5 55<0.5 =0 =12 126<1.5 =2 =-11 =20 359<0.5 350<0.1811 384<1e-9 =-19 =2 =3 =6
380<0.1633 51<0.5 344<0.5 283<0.5 =-6 =5 234<2.89 =16 =-3 61<0.5 341<0.004899 =9 =-10 271<0.5 =-9 =11 370<0.1588 334<0.5 370<0.04428 =0 =-17 380<0.2188 =16 =-3 61<0.2222 132<0.1167 =10 =-5 61<0.6571 =33 =0
147<0.9167 39<0.5 126<4.5 61<0.4118 =3 =-4 280<0.5 =31 =2 61<0.7 46<0.5 =-3 =-19 276<0.5 =-6 =12 61<0.7368 =-20 355<0.1286 =-4 =16
316<0.5 245<0.5 128<0.1489 345<0.5 =-2 =14 263<0.5 =6 =-8 257<0.06064 368<0.7115 =-18 =1 337<0.5 =-6 =11 368<0.2669 257<0.404 252<1.5 =-4 =8 251<0.5 =-18 =3 125<9.5 351<0.8146 =-21 =-3 252<1.5 =14 =-12
145<0.5 369<0.9436 7<0.4329 364<0.5 =0 =6 7<0.6555 =-16 =5 =22 359<0.5 141<0.5 133<0.3333 =-13 =5 249<0.5 =-6 =13 59<0.5 133<0.09091 =16 =1 =-7
83<0.5 123<2.197 388<0.2183 125<3.5 =4 =-14 373<2.251 =-6 =13 101<0.5 257<0.6061 =2 =-8 123<2.708 =-1 =29 133<0.2 238<0.5 301<0.5 =-23 =0 =1 =3
386<0.5 331<0.5 23<0.5 258<1e-9 =0 =-5 341<1e-9 =13 =-7 305<0.84 139<0.5 =-19 =-1 =-1 320<0.5 349<0.2129 341<0.09709 =-8 =9 =16 362<0.5 258<0.1218 =33 =-4 =-5
241<0.5 364<0.5 45<0.5 249<0.5 =-3 =3 142<0.5 =-17 =6 232<0.5 248<0.5 =7 =-11 351<0.8146 =-19 =11 279<0.5 14<0.5 335<0.5 =27 =-1 =-5 =-9
138<5.075 138<1e-9 368<0.8345 258<0.08679 =2 =-6 61<0.5 =-16 =1 277<0.5 147<0.2 =20 =3 340<0.1832 =-13 =12 368<0.8568 379<0.5 147<1e-9 =2 =-19 138<5.318 =12 =-4 =7
254<0.5586 83<0.5 127<19.5 2<0.5 =10 =-1 136<5.5 =-2 =19 303<0.48 352<0.4437 =-20 =3 339<0.1578 =10 =-4 =26
58<0.5 56<0.5 329<0.5 346<0.5 =-3 =17 349<0.1528 =13 =-12 147<0.2 126<2.5 =8 =-6 310<0.1112 =-20 =3 147<0.2 126<4.5 351<0.3037 =29 =-2 =-10 147<0.5294 56<0.5 =-11 =6 59<0.5 =11 =-5
147<0.8571 144<0.5 45<0.5 380<0.344 =4 =19 267<0.5 =-15 =11 123<2.89 2<0.5 =-12 =13 261<0.5 =-1 =-23 9<0.1057 123<3.219 272<0.5 =-20 =4 281<0.5 =-4 =6 371<0.5 9<0.1461 =2 =-8 =17
360<0.5 138<5.075 147<0.08333 26<0.5 =1 =22 32<0.5 =1 =-9 314<0.5 388<0.1746 =-19 =4 388<0.08999 =9 =-13 368<0.921 =21 =1
311<0.5 260<0.5 225<0.5 343<0.5 =0 =-9 365<0.03586 =13 =-8 258<0.02616 225<0.5 =12 =-7 234<2.398 =-13 =6 125<4.5 59<0.5 2<0.5 =-11 =0 51<0.5 =14 =-3 130<0.5 234<2.996 =33 =-2 =0
17<0.5 234<3.135 311<0.5 234<1.609 =13 =-1 234<2.485 =0 =24 367<0.2781 132<0.1687 =8 =-18 342<0.5 =24 =2 7<0.3336 258<0.07119 277<0.5 =-20 =-2 258<0.1218 =4 =-6 350<0.01774 2<0.5 =-1 =9 =-5
140<0.5 281<0.5 124<0.5 250<0.5 =14 =-6 133<0.1667 =-12 =6 133<0.1667 272<0.5 =4 =-15 133<0.2 =-17 =0 329<0.5 129<4.5 250<0.5 =0 =12 144<0.5 =-17 =3 133<0.125 212<0.5 =28 =0 320<0.5 =-19 =8
230<0.5 147<0.2 257<0.06064 277<0.5 =12 =-4 58<0.5 =-5 =14 355<0.1286 304<0.37 =-6 =11 126<1.5 =8 =-2 367<0.1814 314<0.5 3<0.5 =-3 =29 140<0.5 =4 =-5 =-5
305<1.44 304<0.35 129<2.5 127<19.5 =5 =-1 127<13.5 =11 =-9 140<0.5 125<10.5 =-6 =11 =24 301<0.5 127<16.5 305<2.7 =-7 =3 343<0.5 =-20 =-1 127<12.5 =-7 132<1e-9 =-2 =10
140<0.5 61<0.1176 270<0.5 380<0.1844 =-9 =7 =16 370<0.41 370<0.01845 =2 =-14 269<0.5 =15 =-7 316<0.5 134<0.2 129<3.5 =13 =-4 385<0.7489 =-11 =5 121<0.5 134<0.3333 =-18 =10 134<0.08333 =12 =-8
30<0.5 257<0.404 138<5.075 371<0.5 =3 =-4 370<0.6901 =-13 =8 252<1.5 281<0.5 =-12 =5 128<0.4448 =-18 =0 275<0.5 147<0.75 356<0.5 =21 =-2 =-4 128<0.1489 =-14 =5
311<0.5 13<0.5 119<0.5 367<0.5002 =-1 =6 388<0.1088 =25 =-4 280<0.5 =23 =-4 146<0.5 323<0.5 388<0.1586 =25 =1 125<2.5 =3 =-4 =-9
340<0.3539 318<0.5 126<1.5 334<0.5 =9 =-9 257<0.6061 =1 =-18 257<0.1528 257<1e-9 =-8 =9 23<0.5 =-19 =3 =21
141<0.5 369<0.9436 245<0.5 346<0.5 =0 =17 341<0.0168 =-15 =-1 =19 61<0.6571 351<0.4274 280<0.5 =26 =-3 9<0.1131 =-14 =13 318<0.5 =-14 61<0.7368 =4 =-3
127<24.5 280<0.5 127<12.5 26<0.5 =-10 =7 27<0.5 =8 =0 260<0.5 351<0.4437 =-9 =2 282<0.5 =24 =-4 23<0.5 27<0.5 368<0.03334 =-18 =-1 125<13.5 =12 =-13 4<0.5 =-4 46<0.5 =22 =3
380<0.2683 35<0.5 380<0.2345 359<0.5 =-1 =6 =-16 279<0.5 =-17 =5 212<0.5 121<0.5 243<0.5 =21 =-3 380<0.344 =-6 =11 234<2.708 =3 =-7
230<0.5 13<0.5 276<0.5 4<0.5 =2 =-6 4<0.5 =-6 =6 258<0.01867 =19 =1 125<5.5 3<0.5 =1 =23 276<0.5 =-10 =8
137<2.5 331<0.5 45<0.5 57<0.5 =4 =-3 127<24.5 =-16 =14 123<2.303 123<2.197 =-8 =9 53<0.5 =-19 =2 135<0.5 129<5.5 =-20 =3 349<0.05254 =-6 9<0.2183 =13 =-3
123<2.303 385<0.4615 55<0.5 46<0.5 =-15 =-2 125<7.5 =15 =-4 125<11.5 147<0.6 =13 =-8 147<0.5 =-19 =8 83<0.5 147<0.1667 125<9.5 =18 =-14 261<0.5 =7 =-1 238<0.5 9<0.08674 =-21 =0 =2
372<0.5 193<0.5 138<5.075 138<4.97 =0 =27 46<0.5 =-15 =0 =-20 335<0.5 40<0.5 127<29.5 =21 =-4 =-4 =-12
384<1e-9 340<0.3539 98<0.5 144<0.5 =0 =-9 316<0.5 =23 =-4 =22 339<0.191 341<0.02194 =-2 257<0.1283 =30 =1 =-2
305<1.44 304<0.35 303<0.93 257<0.07571 =3 =-2 132<0.3333 =-15 =9 138<5.075 138<1.946 =0 =28 =-7 135<0.5 340<0.3267 257<0.1528 =-22 =-1 =2 =6
30<0.5 57<0.5 114<0.5 3<0.5 =-3 =3 364<0.5 =2 =22 352<0.384 270<0.5 =-11 =9 234<2.89 =-1 =13 313<0.5 276<0.5 =-17 =10 306<0.5 386<0.5 =24 =-1 3<0.5 =8 =1
234<2.996 61<0.8571 380<0.344 263<0.5 =0 =-11 263<0.5 =0 =25 365<0.1312 140<0.5 =-20 =-2 234<2.303 =7 =-4 61<0.375 303<1e-9 313<0.5 =0 =21 332<0.5 =-9 =6 61<0.6111 137<0.5 =1 =-19 313<0.5 =20 =-8
133<0.1 350<0.211 141<0.5 341<0.02888 =0 =8 61<0.6571 =17 =-14 51<0.5 61<0.375 =12 =-10 365<0.03586 =1 =25 360<0.5 103<0.5 237<0.5 =-9 =16 365<0.07135 =-4 =14 365<0.555 =19 =0
316<0.5 9<0.09948 9<0.04521 370<0.2289 =0 =9 351<0.8146 =-11 =6 16<0.5 144<0.5 =13 =-6 6<0.5 =-12 =11 101<0.5 197<0.5 265<0.5 =-10 =10 370<0.04428 =19 =-3 61<0.2593 =17 =0
58<0.5 56<0.5 123<3.135 126<3.5 =-4 =5 258<1e-9 =-4 =22 132<0.156 141<0.5 =-18 =4 258<1e-9 =-5 =12 145<0.5 24<0.5 4<0.5 =1 =17 234<1.946 =8 =-11 56<0.5 4<0.5 =6 =-22 2<0.5 =-2 =14
61<0.1176 388<0.1023 252<7.5 131<0.5 =-6 =6 =11 7<0.2753 38<0.5 =0 =18 =-10 252<6.5 273<0.5 318<0.5 =4 =-5 16<0.5 =21 =-5 213<0.5 =-17 =0
20<0.5 187<0.5 60<0.5 115<0.5 =4 =-7 125<13.5 =-16 =1 125<18.5 =-19 =4 365<0.1436 380<0.1941 =-21 =1 =3
360<0.5 133<0.1667 128<0.7836 128<0.5066 =0 =-9 138<3.178 =20 =-6 126<6.5 128<0.3933 =-15 =-4 125<10.5 =-6 =23 263<0.5 =18 =-4
340<0.3539 305<1.44 74<0.5 260<0.5 =-2 =5 147<0.8571 =13 =-7 383<0.5 147<0.7143 =-21 =5 =5 =21
311<0.5 22<0.5 257<0.3065 257<1e-9 =-3 =4 24<0.5 =-10 =13 129<2.5 121<0.5 =-6 =9 257<0.1115 =-3 =25 257<0.2732 388<0.1586 252<3.5 =30 =2 =-2 4<0.5 257<0.6061 =12 =-3 =-12
142<0.5 128<0.4448 22<0.5 61<0.6111 =1 =-6 234<2.197 =-8 =14 32<0.5 388<0.2183 =13 =-4 61<0.6111 =-15 =3 372<0.5 358<0.5 128<0.1489 =-4 =-22 =4 358<0.5 132<0.2473 =19 =2 =-7
61<0.8571 288<0.5 7<0.3943 251<0.5 =3 =-8 351<0.7061 =-9 =8 351<0.8146 138<4.97 =24 =-7 =-7 250<0.5 303<0.76 350<0.4321 =-22 =0 343<0.5 =-5 =11 46<0.5 =-7 249<0.5 =0 =20
311<0.5 93<0.5 245<0.5 312<0.5 =-2 =7 349<0.1828 =-17 =6 5<0.5 =23 =-5 125<7.5 234<2.303 263<0.5 =-10 =3 137<1.5 =12 =-5 234<2.996 355<1e-9 =1 =29 =-4
352<0.2755 29<0.5 370<0.8738 302<0.5 =-18 =4 =83 45<0.5 38<0.5 =21 =102 =-4 389<1.5 352<0.8146 370<0.02565 =52 =7 133<0.1429 =40 =135 9<0.597 =20 =-18
352<0.2755 28<0.5 359<0.5 131<0.5 =-17 =17 16<0.5 =23 =-12 306<0.5 127<14.5 =39 =3 305<0.37 =55 =5 16<0.5 375<0.5 281<0.5 =15 =52 389<2.5 =115 =-7 281<0.5 234<3.367 =-23 =16 309<0.5 =-5 =18
132<1e-9 28<0.5 312<0.5 344<0.5 =-20 =10 14<0.5 =40 =-11 357<0.5 312<0.5 =-13 =16 234<2.398 =9 =43 14<0.5 349<0.1128 121<0.5 =9 =45 132<0.1087 =27 =93 102<0.5 124<0.5 =6 =-23 257<0.06064 =30 =-8
350<0.02308 30<0.5 260<0.5 3<0.5 =-24 =-7 38<0.5 =2 =36 386<0.5 147<0.75 =67 =7 =1 14<0.5 9<0.1344 28<0.5 =21 =74 350<0.1524 =30 =102 123<2.996 351<0.4794 =-21 =-4 3<0.5 =-7 =21
9<1e-9 370<0.6901 38<0.5 340<0.2436 =-17 =37 28<0.5 =-8 =43 38<0.5 370<0.8738 =19 =85 313<0.5 =15 =-9 318<0.5 349<0.1528 61<0.2593 =49 =1 16<0.5 =79 =2 61<0.2222 257<0.09346 =26 =-8 308<0.11 =-23 =3
9<1e-9 341<0.09709 38<0.5 4<0.5 =-23 =-9 4<0.5 =-6 =27 38<0.5 277<0.5 =73 =4 46<0.5 =-10 =9 281<0.5 322<0.5 305<1.16 =10 =52 266<0.5 =-20 =9 280<0.5 9<0.08674 =32 =79 361<0.5 =32 =-2
132<1e-9 33<0.5 140<0.5 225<0.5 =-19 =6 56<0.5 =-3 =33 253<0.5 88<0.5 =43 =-3 53<0.5 =-15 =1 121<0.5 359<0.5 134<0.25 =1 =21 39<0.5 =41 =-2 42<0.5 255<0.5 =52 =-6 134<0.1429 =-13 =11
61<0.2593 28<0.5 3<0.5 140<0.5 =-15 =14 352<0.2755 =12 =50 35<0.5 138<2.944 =67 =19 =-12 352<0.5439 380<0.344 365<0.1436 =-17 =13 61<0.7 =53 =-6 318<0.5 329<0.5 =40 =-11 252<3.5 =-21 =19
350<0.01291 263<0.5 312<0.5 25<0.5 =-7 =33 321<0.5 =41 =-3 380<0.3105 385<0.6212 =-27 =13 308<0.06168 =30 =-5 263<0.5 350<0.282 337<0.5 =30 =2 39<0.5 =68 =0 102<0.5 225<0.5 =-23 =12 130<0.5 =-9 =18
132<1e-9 355<0.402 340<0.2436 136<5.5 =-21 =12 46<0.5 =0 =28 302<0.5 257<0.6061 =-1 =-19 147<0.4545 =57 =-1 317<0.5 355<0.402 380<0.3105 =-3 =42 365<0.1436 =16 =47 147<0.6818 121<0.5 =15 =81 132<0.1326 =-8 =11
9<1e-9 125<5.5 74<0.5 234<3.135 =-3 =36 138<1.609 =67 =7 340<0.1135 281<0.5 =-23 =-10 121<0.5 =21 =0 125<5.5 39<0.5 121<0.5 =20 =48 9<0.08674 =0 =-14 281<0.5 138<1e-9 =-19 =4 9<0.1461 =3 =38
132<1e-9 312<0.5 33<0.5 74<0.5 =-15 =16 253<0.5 =30 =-14 147<0.6818 281<0.5 =6 =63 129<0.5 =-11 =5 317<0.5 125<5.5 147<0.6818 =30 =-3 147<0.3333 =-15 =11 127<10.5 =0 125<6.5 =72 =18
31<0.5 132<1e-9 281<0.5 296<0.5 =-21 =13 14<0.5 =6 =-21 14<0.5 132<0.2012 =8 =35 124<0.5 =6 =-16 14<0.5 138<5.075 =52 312<0.5 =10 =-1 =-8
350<0.05787 312<0.5 25<0.5 138<1.099 =-4 =-18 138<1.099 =42 =-2 16<0.5 276<0.5 =12 =51 =-11 318<0.5 121<0.5 9<0.09348 =-4 =25 129<2.5 =53 =5 138<1e-9 351<0.5439 =-3 =-23 258<1e-9 =-9 =19
368<0.1827 14<0.5 120<0.5 317<0.5 =-11 =17 305<0.41 =24 =-6 131<0.5 311<0.5 =-26 =0 51<0.5 =20 =-6 14<0.5 262<0.5 388<0.1746 =19 =46 126<2.5 =0 =-16 123<3.135 126<6.5 =-18 =17 4<0.5 =-5 =35
352<0.8146 317<0.5 33<0.5 140<0.5 =-13 =3 339<1e-9 =35 =-5 61<0.2593 339<0.2493 =37 =-6 303<1e-9 =13 =-15 318<0.5 316<0.5 =55 242<0.5 =16 =-5 303<0.39 352<0.9046 =2 =-18 =21
260<0.5 317<0.5 9<1e-9 361<0.5 =-16 =-2 318<0.5 =7 =-15 147<0.4286 138<5.318 =40 =-11 137<0.5 =-6 =16 138<1e-9 129<3.5 233<0.5 =46 =-3 129<4.5 =-10 =1 9<0.1235 136<0.5 =-9 =10 =27
132<1e-9 3<0.5 359<0.5 345<0.5 =-22 =10 261<0.5 =20 =-7 263<0.5 127<17.5 =25 =-1 126<8.5 =-22 =4 263<0.5 359<0.5 308<1e-9 =18 =-7 240<0.5 =48 =-9 127<23.5 132<0.07095 =7 =-19 127<28.5 =15 =-13
61<0.2593 260<0.5 261<0.5 123<3.367 =-20 =30 329<0.5 =10 =44 314<0.5 7<0.5216 =50 =-6 140<0.5 =-10 =9 263<0.5 133<0.5 370<0.6901 =-7 =29 =36 123<3.045 10<0.5 =-25 =2 357<0.5 =-16 =11
125<2.5 147<0.2 121<0.5 258<0.1629 =19 =-8 318<0.5 =67 =11 147<0.6818 7<0.2753 =20 =-5 350<1e-9 =-17 =4 367<0.2386 279<0.5 319<0.5 =-12 =12 125<13.5 =27 =-7 318<0.5 352<0.4794 =3 =27 303<0.48 =-20 =17
341<0.09709 9<0.09348 38<0.5 318<0.5 =-5 =-22 28<0.5 =-4 =22 318<0.5 341<0.003772 =29 =-5 133<0.1429 =11 =-19 38<0.5 305<1.44 123<1.946 =6 =62 =-1 28<0.5 =-7 =16
260<0.5 352<0.4437 279<0.5 28<0.5 =-13 =4 234<2.303 =1 =33 16<0.5 352<0.8146 =9 =27 385<0.604 =-17 =3 302<0.5 337<0.5 338<0.5 =29 =0 43<0.5 =-13 =15 314<0.5 83<0.5 =49 =10 258<0.01867 =10 =-10
134<0.125 31<0.5 308<1e-9 303<0.36 =-6 =23 366<0.2083 =-18 =17 127<15.5 =37 312<0.5 =-2 =19 318<0.5 308<0.07351 316<0.5 =29 =7 375<0.5 =-15 =3 1<0.5 386<0.5 =-18 =10 143<0.5 =15 =-9
355<0.402 132<1e-9 249<0.5 363<0.5 =-21 =6 127<15.5 =20 =-13 317<0.5 29<0.5 =-5 =40 355<1e-9 =36 =-3 317<0.5 368<0.5024 379<0.5 =0 =21 243<0.5 =23 =2 103<0.5 127<12.5 =-2 =35 259<0.5 =4 =-3
263<0.5 310<0.1112 7<0.2296 257<0.2087 =14 =-3 380<0.1633 =-18 =8 1<0.5 271<0.5 =54 =6 =-3 380<0.344 367<0.2781 257<0.01863 =-14 =-26 388<0.1943 =4 =-19 =34
61<0.2593 28<0.5 364<0.5 103<0.5 =-4 =27 143<0.5 =4 =47 7<0.318 307<0.05542 =31 =-9 278<0.5 =-13 =29 370<0.6901 9<0.09348 30<0.5 =-14 =20 14<0.5 =14 =-11 380<0.1941 =-1 =48
317<0.5 373<1.768 362<0.5 127<9.5 =17 =-9 127<18.5 =30 =-7 16<0.5 262<0.5 =15 =-11 141<0.5 =-15 =8 147<0.4545 257<0.09346 6<1.5 =42 =4 7<0.05061 =17 =-11 128<0.1489 373<2.351 =-12 =18 7<1e-9 =24 =-1
125<5.5 3<0.5 121<0.5 127<15.5 =1 =-18 318<0.5 =12 =-10 128<0.1489 9<0.03686 =0 =18 17<0.5 =29 =-9 318<0.5 128<0.4448 344<0.5 =-9 =17 308<1e-9 =17 =-19 0<0.5 362<0.5 =-24 =-4 335<0.5 =-11 =14
260<0.5 317<0.5 34<0.5 311<0.5 =-12 =12 31<0.5 =2 =27 123<2.398 133<0.2 =-4 =18 335<0.5 =27 =-8 61<0.5 325<0.5 255<0.5 =33 =-7 127<15.5 =6 =-10 297<0.5 310<0.1557 =-6 =15 =19
341<0.09709 355<0.402 140<0.5 350<0.1328 =-20 =5 257<0.2732 =11 =-15 9<0.1849 128<0.1489 =-5 =8 39<0.5 =31 =-2 380<0.132 =-7 380<0.2188 277<0.5 =18 =-5 370<0.41 =-2 =41
263<0.5 350<0.1811 138<1.099 128<1e-9 =-1 =15 366<0.2083 =-13 =19 132<0.1087 282<0.5 =-12 =11 32<0.5 =34 =-7 126<7.5 352<0.8146 197<0.5 =-24 =1 350<0.4321 =24 =-16 337<0.5 138<2.944 =31 =1 27<0.5 =-7 =3
125<9.5 132<0.2012 128<1e-9 3<0.5 =-13 =3 257<0.09346 =21 =2 365<0.555 308<0.11 =31 =-3 281<0.5 =-11 =7 365<0.1436 58<0.5 53<0.5 =-15 =0 322<0.5 =-7 =14 281<0.5 283<0.5 =-13 =10 58<0.5 =20 =-4
132<1e-9 355<0.402 340<0.2436 136<3.5 =-19 =6 =24 247<0.5 136<2.5 =-1 =19 257<0.1528 =40 =1 136<0.5 350<0.1811 303<0.41 =-15 =3 144<0.5 =19 =-14 385<0.5756 7<0.3336 =23 =4 136<2.5 =-4 =20
31<0.5 375<0.5 280<0.5 281<0.5 =-8 =11 350<0.1524 =-18 =7 61<0.375 17<0.5 =30 =-6 123<2.398 =14 =-9 307<0.2411 17<0.5 61<0.8571 =32 =-3 =-2 =-7
136<0.5 355<0.402 380<0.3919 130<0.5 =-19 =0 125<5.5 =27 =1 125<9.5 262<0.5 =15 =-18 9<0.0628 =-14 =11 363<0.5 380<0.2683 3<0.5 =-3 =10 127<12.5 =6 =35 =43
380<0.344 317<0.5 355<0.402 254<0.3584 =-10 =26 367<0.5002 =0 =21 147<0.2 380<0.2188 =38 =-1 58<0.5 =2 =25 6<1.5 51<0.5 147<0.6818 =54 =5 =8 380<0.3919 =-2 =8
263<0.5 128<1e-9 147<1e-9 349<1e-9 =30 =-7 30<0.5 =-6 =21 318<0.5 249<0.5 =10 =25 129<1.5 =7 =-15 380<0.3105 312<0.5 10<0.5 =-20 =6 133<0.1429 =-9 =17 147<0.3913 =-2 =31
260<0.5 380<0.2926 61<0.375 143<0.5 =-1 =14 263<0.5 =-8 =-21 61<0.6571 277<0.5 =37 =4 380<0.344 =-6 =2 61<0.8571 305<1.3 348<0.5 =19 =41 350<0.08233 =-14 =12 =-18
14<0.5 365<0.1071 234<3.135 147<0.1304 =12 =-5 316<0.5 =21 =-10 262<0.5 352<0.4437 =9 =27 337<0.5 =-14 =3 123<2.996 126<6.5 79<0.5 =-22 =15 352<0.167 =-6 =25 126<4.5 147<0.6429 =-12 =10 303<1e-9 =29 =-7
260<0.5 136<5.5 312<0.5 308<0.006332 =-2 =-16 136<2.5 =21 =-12 133<0.09091 314<0.5 =38 =-1 =4 305<1.3 123<2.89 53<0.5 =13 =-5 39<0.5 =33 =-5 140<0.5 53<0.5 =-14 =3 =7
128<0.299 120<0.5 352<0.4437 58<0.5 =-13 =3 51<0.5 =-4 =18 339<0.144 280<0.5 =16 =-2 332<0.5 =-14 =9 61<0.3333 140<0.5 318<0.5 =14 =-6 280<0.5 =32 =-6 318<0.5 280<0.5 =10 =-6 308<0.06168 =-19 =5
369<1e-9 370<0.6901 263<0.5 370<0.02565 =4 =-12 329<0.5 =-17 =1 259<0.5 147<0.6818 =36 =0 341<0.1684 =-13 =9 147<0.8 147<0.6 =34 =5 =-6
128<0.1489 350<0.05787 147<0.1304 234<2.773 =19 =-13 247<0.5 =-11 =17 262<0.5 147<0.75 =12 =-9 4<0.5 =0 =-16 16<0.5 359<0.5 266<0.5 =6 =34 234<2.197 =-4 =31 272<0.5 256<0.5 =-12 =11 =17
125<10.5 3<0.5 363<0.5 348<0.5 =-8 =6 308<0.01047 =37 =-9 74<0.5 234<2.708 =4 =17 126<2.5 =45 =6 365<0.19 276<0.5 366<0.08333 =-14 =8 54<0.5 =-5 =18 343<0.5 125<18.5 =-4 =13 =23
61<0.4483 147<0.5 7<0.05061 17<0.5 =21 =-13 341<0.02194 =-11 =15 147<0.6429 128<0.279 =-6 =13 234<2.89 =-19 =4 147<0.4545 354<0.5 380<0.1941 =-22 =6 137<0.5 =2 =35 128<0.4175 341<0.02888 =-5 =22 128<0.7836 =22 =-5
128<0.3448 247<0.5 323<0.5 360<0.5 =-6 =24 343<0.5 =18 =-6 252<4.5 127<21.5 =25 =1 =-3 318<0.5 138<5.075 147<0.6818 =18 =2 305<0.97 =-16 =9 127<15.5 128<0.4448 =24 =-6 55<0.5 =-13 =12
355<0.402 370<0.6901 127<9.5 127<8.5 =-9 =26 369<0.9436 =-12 =24 127<14.5 365<0.07135 =-15 =7 305<1.54 =37 =-6 121<0.5 316<0.5 127<14.5 =29 =1 365<0.2272 =-15 =9 348<0.5 58<0.5 =5 =20 337<0.5 =32 =-1
260<0.5 58<0.5 385<0.5493 363<0.5 =-8 =18 262<0.5 =8 =-16 56<0.5 145<0.5 =6 =-15 138<3.611 =31 =-6 7<0.355 337<0.5 138<5.094 =27 =-6 127<19.5 =15 =-7 304<1e-9 251<0.5 =-15 =4 =17
260<0.5 317<0.5 30<0.5 355<0.402 =-12 =-2 56<0.5 =25 =-10 22<0.5 9<0.08151 =4 =22 9<0.05152 =34 =6 9<0.1344 359<0.5 124<0.5 =17 =2 =28 126<1.5 =38 =8
355<0.402 370<0.6901 304<0.35 147<0.2 =2 =-12 355<1e-9 =24 =-7 147<0.6818 33<0.5 =26 =-1 120<0.5 =-13 =2 9<0.08151 147<0.6818 123<2.773 =0 =13 123<3.219 =-14 =14 243<0.5 142<0.5 =22 =-3 133<0.2 =7 =-16
260<0.5 261<0.5 380<0.344 124<0.5 =-7 =-18 338<0.5 =31 =1 144<0.5 350<0.282 =2 =20 380<0.2345 =-15 =10 129<3.5 350<0.05787 114<0.5 =12 =-9 129<1.5 =25 =0 236<0.5 5<0.5 =-14 =-1 =0
260<0.5 4<0.5 310<0.1112 120<0.5 =-14 =1 16<0.5 =23 =-7 280<0.5 125<16.5 =9 =-9 352<0.6182 =-11 =10 325<0.5 251<0.5 127<21.5 =21 =3 2<0.5 =5 =-12 =-16
260<0.5 136<0.5 351<0.8146 31<0.5 =-10 =9 147<0.2667 =-6 =14 141<0.5 341<0.06472 =-1 =18 235<0.5 =32 =-7 303<0.45 123<2.197 33<0.5 =-9 =13 47<0.5 =24 =5 123<2.398 305<0.84 =16 =-7 341<0.09709 =-20 =4
263<0.5 358<0.5 7<0.2753 32<0.5 =8 =-8 370<0.8738 =-13 =13 257<0.04473 9<0.1461 =45 =-1 121<0.5 =15 =-8 370<0.2027 367<0.5002 121<0.5 =-21 =-2 51<0.5 =-11 =19 308<0.09598 7<0.6961 =39 =-3 =-5
279<0.5 380<0.2926 125<9.5 260<0.5 =-3 =13 127<14.5 =12 =-11 341<0.04779 129<2.5 =-14 =8 127<17.5 =39 =7 252<4.5 273<0.5 339<0.191 =24 =-8 =-10 341<0.02481 364<0.5 =-19 =5 =18
136<5.5 380<0.344 260<0.5 281<0.5 =-10 =0 365<1e-9 =2 =20 365<1e-9 =28 =2 132<0.1087 269<0.5 380<0.153 =38 =2 =-7 =-4
340<0.3539 352<0.8146 4<0.5 132<1e-9 =-15 =0 280<0.5 =5 =-7 388<0.09664 132<0.07095 =12 =-12 361<0.5 =24 =6 =42
263<0.5 310<0.1112 355<0.402 140<0.5 =-10 =9 123<2.303 =-3 =10 316<0.5 257<0.06064 =39 =11 =-13 123<2.996 10<0.5 303<0.41 =-22 =0 140<0.5 =-5 =30 355<0.402 371<0.5 =-15 =8 362<0.5 =27 =-7
380<0.2683 318<0.5 128<0.5416 125<10.5 =2 =-7 313<0.5 =3 =22 141<0.5 125<2.5 =-5 =-19 350<0.0387 =20 =-13 341<0.04779 281<0.5 274<0.5 =-13 =4 380<0.344 =-5 =8 125<9.5 22<0.5 =33 =-3 =0
370<0.6901 355<0.402 304<0.37 310<0.1112 =-11 =19 355<1e-9 =24 =-7 35<0.5 263<0.5 =7 =-4 371<0.5 =-16 =1 302<0.5 =39 303<0.5 370<0.8738 =-1 =-14 303<0.96 =17 =-10
140<0.5 370<0.8738 352<0.4121 138<1e-9 =-2 =-13 136<1.5 =1 =20 61<1e-9 =0 =33 61<0.5333 137<2.5 385<0.3851 =20 =6 61<0.05556 =5 =-15 276<0.5 258<0.1218 =-14 =7 61<0.7368 =-4 =21
125<10.5 318<0.5 17<0.5 267<0.5 =6 =18 125<1.5 =6 =-17 47<0.5 249<0.5 =-17 =3 39<0.5 =12 =-14 30<0.5 267<0.5 305<0.45 =-11 =7 252<2.5 =18 =-10 =19
340<0.3539 138<2.944 58<0.5 348<0.5 =-2 =13 302<0.5 =3 =20 132<0.1003 43<0.5 =-17 =2 7<0.4224 =10 =-9 =29
280<0.5 22<0.5 234<3.135 147<0.1304 =11 =-2 339<1e-9 =16 =-4 42<0.5 147<0.3 =6 =34 367<0.4478 =-12 =17 380<0.344 368<0.8568 279<0.5 =-14 =8 388<0.265 =25 =1 147<0.3 =3 =34
61<0.5 262<0.5 311<0.5 138<5.075 =5 =-10 388<0.1464 =29 =-2 102<0.5 243<0.5 =-23 =-4 61<0.3 =-9 =22 279<0.5 285<0.5 358<0.5 =-11 =7 61<0.7368 =18 =-5 114<0.5 138<4.97 =22 =-6 =-9
317<0.5 120<0.5 380<0.1844 49<0.5 =-3 =-16 258<0.1021 =0 =29 32<0.5 7<0.2296 =12 =-5 313<0.5 =7 =-14 58<0.5 7<0.2296 138<4.407 =13 =-9 385<0.5628 =-14 =9 123<2.996 7<0.2753 =37 =9 =-3
341<0.09709 341<0.004899 234<3.135 57<0.5 =3 =-11 261<0.5 =0 =19 341<0.0168 308<0.5672 =-22 =7 249<0.5 =-7 =8 303<0.48 361<0.5 =0 =-16 136<2.5 308<0.1967 =30 =-5 303<1.12 =10 =-5
128<0.1489 144<0.5 365<0.1436 341<0.1684 =-4 =16 313<0.5 =1 =19 53<0.5 343<0.5 =-23 =-3 57<0.5 =6 =-4 136<1.5 279<0.5 241<0.5 =-2 =26 334<0.5 =20 =-6 140<0.5 130<0.5 =-3 =20 365<0.05618 =31 =3
14<0.5 22<0.5 230<0.5 372<0.5 =-1 =16 51<0.5 =-5 =31 257<0.4796 257<0.1283 =7 =30 256<0.5 =-9 =6 370<0.2027 385<0.5301 223<0.5 =-18 =11 361<0.5 =13 =-17 2<0.5 51<0.5 =28 =1 301<0.5 =-9 =6
311<0.5 230<0.5 74<0.5 13<0.5 =-3 =27 7<0.1763 =17 =-5 271<0.5 388<0.1155 =35 =-1 =-7 326<0.5 246<0.5 142<0.5 =29 =-3 =-1 =-5
14<0.5 13<0.5 74<0.5 138<5.075 =1 =-14 282<0.5 =-2 =21 =29 368<0.1016 308<0.05216 387<0.5 =-19 =3 258<1e-9 =11 =-8 348<0.5 49<0.5 =14 =-8 138<5.318 =-14 =2
263<0.5 262<0.5 355<0.402 127<23.5 =4 =-14 16<0.5 =10 =-12 102<0.5 125<19.5 =-18 =11 127<18.5 =29 =-11 124<0.5 134<0.1667 136<0.5 =-13 =3 127<19.5 =-6 =27 259<0.5 7<1e-9 =-22 =-4 267<0.5 =-8 =18
260<0.5 225<0.5 234<3.135 74<0.5 =-6 =8 243<0.5 =0 =23 339<1e-9 350<0.04805 =25 =1 7<0.4224 =0 =-9 127<18.5 305<2.28 225<0.5 =23 =-9 350<0.01774 =-12 =10 258<0.02616 305<0.35 =13 =-8 258<0.2579 =-18 =0
125<10.5 143<0.5 388<0.1088 246<0.5 =0 =-13 372<0.5 =5 =28 132<0.1238 272<0.5 =16 =-11 276<0.5 =-8 =10 365<0.1436 126<4.5 22<0.5 =-14 =2 316<0.5 =16 =-7 126<2.5 388<0.3535 =18 =-2 126<5.5 =-15 =4
350<0.1811 241<0.5 370<0.41 281<0.5 =-9 =-2 341<0.02888 =-11 =10 14<0.5 305<1e-9 =25 =-6 =-6 262<0.5 348<0.5 368<0.3564 =-10 =6 14<0.5 =28 =-8 =-18
260<0.5 380<0.2683 351<0.8146 329<0.5 =-6 =8 343<0.5 =17 =-6 123<1.946 =-10 303<1.04 =27 =-7 1<0.5 281<0.5 126<1.5 =-13 =12 251<0.5 =15 =-9 303<0.36 =36 =6
340<0.3539 355<0.402 380<0.2054 128<1e-9 =-12 =-2 370<0.41 =-8 =17 280<0.5 343<0.5 =4 =21 343<0.5 =4 =-18 =29
144<0.5 147<0.8 358<0.5 132<0.08575 =0 =8 14<0.5 =28 =-13 350<0.01774 319<0.5 =-22 =13 281<0.5 =-11 =12 234<3.045 357<0.5 135<0.5 =-21 =1 47<0.5 =-10 =6 361<0.5 51<0.5 =-1 =25 350<0.03117 =-11 =3
128<0.3933 350<0.282 379<0.5 147<0.8 =-3 =-19 120<0.5 =-2 =19 262<0.5 39<0.5 =19 =-10 =-14 9<0.05152 140<0.5 261<0.5 =17 =-8 232<0.5 =29 =-2 126<1.5 350<0.01291 =-7 =11 350<0.06993 =-12 =1
127<15.5 320<0.5 359<0.5 370<1e-9 =3 =-11 356<0.5 =22 =-7 61<0.5714 261<0.5 =5 =43 127<14.5 =20 =-16 355<0.402 370<0.34 304<0.35 =-11 =17 305<0.8 =14 =-6 145<0.5 121<0.5 =1 =11 2<0.5 =-14 =2
257<0.3361 147<0.2 61<0.5333 264<0.5 =18 =-7 127<14.5 =10 =-15 138<1.099 242<0.5 =-1 =10 132<0.182 =-12 =8 9<0.1849 120<0.5 61<0.05556 =-2 =-19 242<0.5 =12 =-12 =21
127<21.5 335<0.5 317<0.5 364<0.5 =-2 =9 24<0.5 =15 =-7 140<0.5 128<0.216 =13 =-11 276<0.5 =10 =36 128<0.6921 130<0.5 22<0.5 =-11 =5 9<0.06801 =30 =1 385<0.5301 276<0.5 =33 =2 9<0.1849 =-13 =11
125<9.5 140<0.5 225<0.5 132<0.08024 =-9 =5 132<0.1003 =27 =-5 388<0.07188 333<0.5 =16 =-10 388<0.1088 =-20 =5 137<0.5 308<1e-9 260<0.5 =-1 =15 138<5.864 =-18 =2 388<0.1943 354<0.5 =-17 =9 133<0.3333 =13 =-6
125<10.5 329<0.5 280<0.5 126<3.5 =1 =21 10<0.5 =-8 =25 234<3.135 126<1.5 =-3 =13 126<3.5 =40 =-5 271<0.5 370<0.6901 126<6.5 =-9 =8 59<0.5 =-2 =19 234<2.565 234<2.197 =1 =25 125<16.5 =-9 =8
318<0.5 35<0.5 61<0.5333 258<0.07119 =9 =-2 341<0.1684 =-4 =24 225<0.5 279<0.5 =-22 =1 =7 302<0.5 58<0.5 341<0.06472 =-19 =6 258<1e-9 =12 =-13 61<0.1176 323<0.5 =-5 =14 258<1e-9 =-2 =27
360<0.5 310<0.1112 7<0.4329 136<5.5 =0 =19 278<0.5 =-16 =12 16<0.5 124<0.5 =-2 =25 =-9 365<0.555 =26 =1
344<0.5 329<0.5 9<0.09348 318<0.5 =-1 =-11 365<0.555 =10 =-13 140<0.5 126<2.5 =-9 =15 365<0.07629 =27 =-16 126<2.5 370<0.5137 342<0.5 =25 =-3 =-4 =-5
372<0.5 363<0.5 369<0.3661 370<0.41 =-4 =8 335<0.5 =22 =-4 5<0.5 120<0.5 =4 =33 370<0.34 =-10 =7 338<0.5 61<0.7 320<0.5 =30 =-1 =-5 27<0.5 =-10 =10
372<0.5 147<0.6818 144<0.5 254<0.4327 =3 =26 343<0.5 =-14 =12 319<0.5 264<0.5 =-14 =11 58<0.5 =26 =-4 349<0.4949 147<0.5294 373<2.015 =-4 =14 127<22.5 =36 =6 147<0.5 =0 =-4
230<0.5 142<0.5 7<0.4329 303<0.41 =0 =12 147<0.1304 =7 =-14 372<0.5 55<0.5 =-20 =9 388<0.1088 =-6 =17 125<5.5 258<0.01248 =38 =4 120<0.5 =-12 =11
140<0.5 123<2.485 33<0.5 365<0.3018 =-11 =9 120<0.5 =-8 =21 281<0.5 350<0.1142 =-10 =8 4<0.5 =-4 =10 51<0.5 282<0.5 120<0.5 =0 =21 30<0.5 =-13 =12 128<0.1937 56<0.5 =-3 =13 128<0.4714 =27 =-1
138<5.075 147<0.9167 101<0.5 312<0.5 =1 =12 305<1e-9 =26 =-10 378<0.5 246<0.5 =-20 =2 313<0.5 =6 =-6 132<0.1003 213<0.5 350<0.1328 =-21 =5 124<0.5 =13 =-3 138<5.403 147<0.6818 =20 =-10 147<0.5714 =-17 =6
317<0.5 260<0.5 380<0.2683 49<0.5 =-3 =-15 370<0.2289 =-7 =19 365<0.09507 133<0.1429 =3 =-18 349<0.0668 =5 =25 138<5.094 381<0.5 327<0.5 =14 =-6 136<2.5 =-10 =1 371<0.5 =-13 136<0.5 =-5 =7
147<1e-9 125<9.5 14<0.5 368<0.5024 =35 =1 =-10 =-15 230<0.5 385<0.5301 341<0.03685 =-6 =7 352<0.4437 =-4 =9 61<0.4118 147<0.2414 =0 =37 337<0.5 =-10 =7
360<0.5 318<0.5 341<0.1684 375<0.5 =0 =12 125<1.5 =1 =27 257<0.09346 257<1e-9 =-6 =16 296<0.5 =-23 =8 49<0.5 =25 318<0.5 =4 =0
230<0.5 360<0.5 105<0.5 311<0.5 =-3 =10 301<0.5 =21 =-2 368<0.921 =20 =-1 371<0.5 7<0.5038 26<0.5 =36 =0 =-6 337<0.5 =-9 =0
359<0.5 7<0.3336 245<0.5 129<1.5 =5 =-5 275<0.5 =-21 =-2 143<0.5 321<0.5 =-16 =8 261<0.5 =-11 =11 6<0.5 47<0.5 373<2.741 =16 =-7 276<0.5 =-13 =-1 321<0.5 373<2.89 =30 =1 =-4
147<0.9167 257<0.07571 141<0.5 7<0.3943 =4 =-8 368<0.4537 =34 =-3 368<0.8568 267<0.5 =-6 =10 147<0.5 =0 =27 103<0.5 45<0.5 367<0.5627 =-22 =-1 =4 =10
83<0.5 147<0.8571 232<0.5 144<0.5 =4 =-5 388<0.1343 =-15 =15 239<0.5 345<0.5 =-14 =6 =9 147<0.7143 349<0.1528 =-22 =0 147<0.8 =13 =-6
312<0.5 364<0.5 354<0.5 266<0.5 =-4 =15 7<1e-9 =23 =-3 257<0.1115 123<2.398 =1 =19 321<0.5 =-10 =22 123<2.89 144<0.5 257<0.3065 =34 =-4 =-6 343<0.5 123<3.135 =-18 =2 =14
340<0.3539 138<2.944 279<0.5 354<0.5 =0 =19 351<0.7061 =14 =-10 372<0.5 368<0.8345 =-13 =9 =20 =29
103<0.5 119<0.5 340<0.3267 296<0.5 =-2 =9 =19 315<0.5 =-2 59<0.5 =34 =-3 124<0.5 388<0.1088 322<0.5 =8 =-17 =13 282<0.5 370<0.2901 =26 =-4 3<0.5 =14 =-10
123<2.197 34<0.5 373<2.89 236<0.5 =-15 =2 61<0.4118 =-3 =11 125<11.5 123<1.792 =19 =-4 123<1.946 =-11 =7 74<0.5 39<0.5 125<10.5 =5 =-5 123<3.135 =-14 =5 125<0.5 373<1.638 =-11 =7 129<2.5 =27 =-1
333<0.5 260<0.5 136<5.5 101<0.5 =-1 =22 127<14.5 =-4 =24 61<0.8571 143<0.5 =15 =-1 =-15 332<0.5 123<3.367 141<0.5 =-22 =-2 =0 61<0.4118 =5 =-2
147<0.1304 38<0.5 303<0.39 128<0.5416 =-8 =13 305<0.51 =21 =-6 341<0.06472 27<0.5 =7 =36 =-9 303<0.87 141<0.5 132<0.1687 =-4 =6 388<0.07188 =17 =-3 320<0.5 258<0.3739 =-21 =3 147<0.3333 =-8 =11
123<2.303 46<0.5 350<0.6112 147<0.2 =2 =-12 371<0.5 =15 =-9 147<0.3 283<0.5 =-17 =3 338<0.5 =18 =-4 141<0.5 341<0.02888 338<0.5 =4 =-4 368<0.1382 =18 =-3 257<0.07571 368<0.5024 =40 =-3 368<0.03334 =-7 =7
257<0.2087 234<2.565 147<0.4545 121<0.5 =-5 =14 348<0.5 =-9 =6 316<0.5 308<0.05216 =14 =-6 127<16.5 =-18 =-2 283<0.5 42<0.5 362<0.5 =-1 =14 348<0.5 =-22 =1 133<0.3333 370<0.2027 =-23 =5 234<2.565 =-6 =8
14<0.5 262<0.5 367<0.7858 147<0.8571 =3 =-12 137<0.5 =22 =0 225<0.5 147<0.8571 =-16 =2 252<2.5 =18 =-4 351<0.5976 311<0.5 312<0.5 =-15 =4 147<0.3 =-7 =14 388<0.7054 6<0.5 =20 =-5 =-13
230<0.5 380<0.2054 28<0.5 257<0.3065 =-1 =-12 341<1e-9 =7 =-9 305<1.44 341<0.0168 =-10 =22 =-16 61<0.4118 257<0.2732 =38 =2 257<0.1528 =-12 =9
142<0.5 262<0.5 125<13.5 7<0.2753 =6 =-4 123<2.485 =-11 =2 125<6.5 235<0.5 =-23 =3 351<0.4794 =8 =-15 336<0.5 123<3.367 305<1e-9 =-21 =1 =6 =9
312<0.5 123<2.197 265<0.5 365<0.3018 =-15 =6 147<0.4286 =18 =-8 262<0.5 58<0.5 =0 =10 225<0.5 =-21 =9 123<2.773 129<1.5 132<0.2818 =30 =2 357<0.5 =10 =-10 368<0.1016 46<0.5 =17 =-15 368<0.7557 =19 =-7
340<0.3539 32<0.5 225<0.5 260<0.5 =-2 =7 136<0.5 =0 =21 234<2.485 125<12.5 =-20 =6 132<0.156 =3 =-19 =27
380<0.3919 257<0.09346 303<0.71 371<0.5 =6 =-3 358<0.5 =-11 =16 147<0.5714 307<0.3347 =-10 =21 257<0.1528 =15 =0 303<0.87 303<0.56 =5 =30 =-3
61<0.08333 7<0.3336 136<2.5 336<0.5 =-8 =12 121<0.5 =18 =3 7<0.6555 123<1.792 =-1 =-20 123<2.944 =15 =-12 30<0.5 61<0.8571 354<0.5 =2 =20 51<0.5 =-3 =-19 61<0.4483 61<0.3 =13 =-8 =25
363<0.5 7<0.3943 123<2.197 150<0.5 =-8 =14 144<0.5 =4 =-7 314<0.5 255<1.5 =-14 =13 51<0.5 =15 =-8 123<2.398 276<0.5 =-10 =11 132<0.1003 56<0.5 =31 =2 =-2
13<0.5 147<0.8571 125<13.5 147<0.6429 =5 =-7 147<0.6429 =-17 =26 125<13.5 387<0.5 =-24 =0 368<0.8856 =20 =-6 127<23.5 =28 =4
16<0.5 296<0.5 358<0.5 61<0.5333 =1 =-7 271<0.5 =19 =-5 137<0.5 260<0.5 =-8 =13 61<0.2222 =4 =31 341<0.02194 98<0.5 10<0.5 =-17 =8 =10 385<1e-9 61<0.2593 =-1 =20 =-6
140<0.5 380<0.344 263<0.5 365<0.07629 =-5 =6 102<0.5 =-19 =3 370<0.2027 =-5 61<0.375 =26 =4 388<0.06563 296<0.5 236<0.5 =1 =25 137<3.5 =36 =-5 365<0.1004 362<0.5 =-19 =3 361<0.5 =17 =-3
318<0.5 123<2.303 127<17.5 127<11.5 =-18 =12 348<0.5 =-9 =8 83<0.5 57<0.5 =9 =-1 236<0.5 =-17 =4 137<1.5 0<0.5 52<0.5 =-16 =8 302<0.5 =-8 =14 385<0.4395 123<2.996 =-11 =1 133<0.2222 =24 =-7
254<0.5586 128<0.5416 292<0.5 128<0.5066 =0 =-12 275<0.5 =-19 =4 143<0.5 44<0.5 =13 =-10 252<2.5 =-15 =7 =25
74<0.5 359<0.5 266<0.5 252<4.5 =-1 =-10 252<2.5 =2 =27 365<0.1312 332<0.5 =18 =-7 283<0.5 =-13 =3 31<0.5 305<0.63 283<0.5 =21 =2 28<0.5 =-11 =8 338<0.5 =2 =-8
128<0.1489 144<0.5 147<0.9167 61<0.6111 =2 =-7 275<0.5 =-20 =8 147<0.75 139<0.5 =-24 =1 261<0.5 =10 =-4 267<0.5 241<0.5 266<0.5 =0 =19 147<0.2 =-1 =26 147<0.4545 61<0.4118 =9 =-15 362<0.5 =30 =-2
318<0.5 120<0.5 121<0.5 341<0.0168 =-6 =11 338<0.5 =11 =-3 257<0.2457 256<0.5 =5 =-7 325<0.5 =26 =-3 257<0.09346 141<0.5 334<0.5 =-9 =12 3<0.5 =-3 =36 250<0.5 324<0.5 =-26 =3 136<0.5 =-11 =9
333<0.5 380<0.344 340<0.3539 353<0.5 =0 =16 =21 51<0.5 28<0.5 =27 =-1 61<0.2593 =-4 =3 373<2.741 235<0.5 =-21 =2 =4
384<1e-9 132<0.143 147<0.1304 125<4.5 =27 =-9 234<1.946 =-7 =2 232<0.5 319<0.5 =-11 =4 61<0.1176 =21 =-2 319<0.5 =25 =-5
305<1.44 316<0.5 318<0.5 338<0.5 =11 =0 123<3.135 =-11 =5 101<0.5 123<2.996 =-11 =4 350<1e-9 =-4 =27 350<0.09613 125<13.5 123<3.219 =-22 =0 =3 =6
280<0.5 266<0.5 247<0.5 249<0.5 =-2 =8 7<0.05061 =22 =-5 267<0.5 147<0.2414 =-4 =33 147<0.5714 =-8 =1 352<0.6182 131<0.5 53<0.5 =-11 =5 124<0.5 =-3 =27 303<0.36 134<0.5 =15 =-7 =-14
128<0.1489 380<0.2054 258<0.04865 4<0.5 =-7 =3 365<1e-9 =-14 =9 121<0.5 341<0.01797 =-7 =30 303<0.59 =-12 =7 385<0.7489 270<0.5 32<0.5 =6 =-3 359<0.5 =30 =-3 243<0.5 372<0.5 =-16 =-1 =-1
318<0.5 280<0.5 274<0.5 342<0.5 =6 =19 320<0.5 =-10 =7 128<0.6921 53<0.5 =-7 =13 350<0.03117 =27 =-6 230<0.5 136<1.5 31<0.5 =-15 =7 260<0.5 =-4 =16 125<3.5 =27 =-6
241<0.5 22<0.5 13<0.5 363<0.5 =-2 =12 127<15.5 =26 =5 137<1.5 348<0.5 =1 =19 348<0.5 =27 =-6 258<0.1021 253<0.5 =29 =-5 127<18.5 =5 =-7
13<0.5 57<0.5 236<0.5 14<0.5 =2 =-8 367<0.04254 =13 =-1 370<0.41 367<0.5002 =-11 =8 380<0.2926 =1 =19 124<0.5 =0 =26
119<0.5 16<0.5 247<0.5 373<2.565 =-1 =7 329<0.5 =3 =22 341<0.02194 264<0.5 =-16 =9 143<0.5 =21 =-7 258<0.1021 249<0.5 123<3.045 =13 =-4 =-10 =35
17<0.5 127<21.5 39<0.5 257<0.2732 =8 =-2 370<0.5137 =-13 =8 30<0.5 127<24.5 =-9 =1 =15 53<0.5 367<0.3109 =-23 350<0.1811 =10 =-10 =3
140<0.5 318<0.5 351<0.5439 135<0.5 =-4 =12 234<3.045 =2 =25 125<2.5 334<0.5 =-9 =16 234<3.135 =-22 =2 351<0.5439 329<0.5 257<0.06064 =10 =-4 125<11.5 =28 =-6 365<0.08217 4<0.5 =1 =-21 135<0.5 =9 =-11
311<0.5 282<0.5 127<27.5 277<0.5 =6 =-4 344<0.5 =-15 =11 234<1.609 305<0.35 =16 =-8 0<0.5 =-5 =10 257<0.6061 127<16.5 316<0.5 =8 =-11 234<2.996 =27 =-3 =-9
9<0.09948 257<0.07571 138<5.075 125<9.5 =6 =-4 33<0.5 =-17 =3 28<0.5 58<0.5 =-11 =8 257<0.1283 =-12 =6 33<0.5 133<0.1667 351<0.3585 =0 =18 147<0.5294 =-6 =6 =24
250<0.5 13<0.5 340<0.3539 365<0.1436 =-3 =5 =18 =19 2<0.5 341<1e-9 364<0.5 =-3 =13 380<0.2926 =-16 =3 352<0.1611 74<0.5 =28 =-3 136<1.5 =-15 =3
126<4.5 98<0.5 30<0.5 9<0.09348 =-3 =3 59<0.5 =16 =-9 280<0.5 129<0.5 =0 =27 =-8 280<0.5 39<0.5 123<2.89 =49 =6 =-8 129<1.5 123<3.367 =3 =23 236<0.5 =-14 =10
57<0.5 123<2.303 268<0.5 61<0.6111 =-2 =-12 61<0.6111 =-7 =22 123<2.565 268<0.5 =18 =-12 351<0.3243 =5 =-7 380<0.2926 138<1e-9 322<0.5 =13 =-5 268<0.5 =-20 =6 6<1.5 341<0.03685 =-3 =31 =-6
128<0.7836 344<0.5 74<0.5 380<0.1633 =-3 =9 120<0.5 =17 =-4 143<0.5 380<0.08199 =20 =-7 =-7 373<12.67 313<0.5 6<0.5 =-3 =12 302<0.5 =31 =0 =-8
147<0.1667 53<0.5 351<0.4437 123<2.303 =0 =16 123<2.485 =8 =-10 126<2.5 =-10 =1 7<0.355 123<2.197 32<0.5 =-10 =13 32<0.5 =4 =-7 51<0.5 341<0.06472 =-10 =5 16<0.5 =-24 =-2
128<0.5416 247<0.5 352<0.8146 261<0.5 =-7 =-1 124<0.5 =19 =1 382<0.5 102<0.5 =18 =-7 =-10 321<0.5 350<0.08233 312<0.5 =-7 =14 359<0.5 =14 =-8 47<0.5 134<0.25 =33 =3 =-1
304<0.35 225<0.5 136<5.5 354<0.5 =-2 =16 125<2.5 =25 =-16 143<0.5 370<0.2901 =17 =-12 329<0.5 =-15 =4 305<1.3 370<0.2901 =29 =-3 305<1.65 =-12 =6
57<0.5 138<5.075 123<3.219 288<0.5 =1 =14 269<0.5 =16 =-15 234<2.398 137<0.5 =-7 =12 9<0.1344 =-22 =5 341<0.06472 269<0.5 123<3.135 =-15 =-1 280<0.5 =14 =-7 125<1.5 7<0.3943 =1 =-9 49<0.5 =27 =-4
254<0.5586 329<0.5 127<22.5 305<0.8 =2 =-10 125<5.5 =-13 =-3 125<13.5 351<1e-9 =14 =-5 147<0.6 =-22 =15 =25
128<0.5416 310<0.1112 367<0.7858 9<0.06801 =-2 =-10 318<0.5 =15 =-5 59<0.5 =22 57<0.5 =-12 =3 57<0.5 114<0.5 302<0.5 =17 =0 =-10 312<0.5 62<0.5 =-14 =0 =8
318<0.5 10<0.5 305<1.44 370<0.2289 =0 =16 352<0.6648 =-15 =8 55<0.5 370<0.03361 =32 =-1 =-2 136<0.5 230<0.5 52<0.5 =-19 =4 =7 141<0.5 260<0.5 =-11 =10 351<0.4274 =25 =-6
13<0.5 146<0.5 237<0.5 387<0.5 =-1 =8 322<0.5 =-10 =22 125<0.5 =0 =-19 121<0.5 =0 =22
311<0.5 280<0.5 126<4.5 343<0.5 =-1 =8 9<0.07713 =36 =4 343<0.5 361<0.5 =5 =-15 281<0.5 =5 =-20 257<0.6061 242<0.5 236<0.5 =29 =-2 54<0.5 =-5 =1 =-9
380<0.3919 245<0.5 341<0.004899 263<0.5 =4 =-6 147<0.2 =7 =-10 308<0.07351 275<0.5 =-21 =6 308<0.2746 =11 =-2 313<0.5 =5 =25
16<0.5 127<18.5 277<0.5 46<0.5 =1 =12 51<0.5 =-11 =9 102<0.5 55<0.5 =0 =15 258<0.05847 =-16 =13 280<0.5 317<0.5 302<0.5 =-22 =4 =8 257<0.01863 251<0.5 =14 =-7 277<0.5 =-14 =7
16<0.5 249<0.5 271<0.5 147<0.2 =8 =-1 147<0.5714 =-19 =1 14<0.5 252<4.5 =12 =-8 28<0.5 =-17 =5 271<0.5 126<7.5 7<0.7262 =-19 =9 320<0.5 =18 =-5 303<0.5 368<0.7115 =15 =-3 =-7
147<0.8571 61<0.8148 61<0.08333 147<0.2 =18 =-8 341<0.1684 =4 =24 348<0.5 7<0.6268 =-16 =7 147<0.2414 =-5 =12 61<0.7778 61<1e-9 306<0.5 =7 =-10 144<0.5 =-25 =4 2<0.5 365<0.1436 =-5 =6 61<0.9091 =32 =-1
350<0.282 305<0.97 140<0.5 380<0.2054 =-3 =12 32<0.5 =8 =-5 350<0.08233 339<0.3844 =-21 =1 281<0.5 =13 =0 147<0.5 322<0.5 380<0.1633 =23 =-5 213<0.5 =-11 =11 42<0.5 127<25.5 =27 =0 =-7
17<0.5 128<0.3448 128<0.2369 61<0.8571 =1 =-15 338<0.5 =-15 =3 385<0.5949 147<0.8 =9 =-6 388<0.1464 =-17 =5 312<0.5 236<0.5 272<0.5 =-20 =-2 =4 =4
331<0.5 234<2.197 147<0.8571 318<0.5 =1 =-11 9<0.1057 =-18 =4 257<0.404 9<0.06801 =7 =-1 318<0.5 =0 =-16 303<0.53 137<2.5 =-23 =-1 121<0.5 =16 =-2
123<2.197 120<0.5 123<1.792 123<1.609 =-4 =-20 257<0.1115 =5 =-13 147<0.3913 133<0.25 =-14 =9 147<0.8 =24 =-7 32<0.5 133<0.07143 140<0.5 =3 =15 260<0.5 =-3 =11 147<0.1304 123<2.773 =-2 =20 121<0.5 =0 =-13
257<0.07571 305<1.3 134<0.5 147<0.9167 =5 =-15 351<0.4437 =4 =-16 339<0.3159 366<0.875 =-21 =2 302<0.5 =12 =-7 301<0.5 345<0.5 281<0.5 =-12 =-3 234<2.773 =16 =-5 308<0.03999 27<0.5 =23 =-3 307<0.1968 =-12 =5
340<0.3539 123<2.303 46<0.5 349<0.4021 =-11 =5 138<2.197 =-3 =16 331<0.5 7<0.2753 =4 =-5 308<0.2322 =-20 =9 =21
318<0.5 368<0.8568 138<5.075 138<4.97 =2 =20 260<0.5 =-12 =7 257<0.01863 137<0.5 =10 =-10 3<0.5 =29 =5 257<0.06064 127<14.5 260<0.5 =-19 =7 127<15.5 =27 =0 133<0.1 365<0.1071 =-24 =5 365<0.05618 =14 =-12
372<0.5 142<0.5 339<0.1079 125<10.5 =3 =-5 136<1.5 =-2 =-15 370<0.41 365<0.09507 =-19 =2 =9 128<0.4448 359<0.5 134<0.1429 =-5 =13 =-17 128<0.6921 =29 136<1.5 =-6 =7
311<0.5 22<0.5 382<0.5 380<0.1633 =-2 =7 232<0.5 =-15 =3 127<14.5 46<0.5 =-1 =27 120<0.5 =12 =-9 385<0.5154 3<0.5 380<0.1762 =-8 =8 123<2.303 =1 =28 127<24.5 =3 =-11
146<0.5 57<0.5 147<0.9167 124<0.5 =7 =2 59<0.5 =-17 =4 31<0.5 0<0.5 =-8 =16 24<0.5 =17 =-3 305<0.41 =-16 =5
13<0.5 22<0.5 230<0.5 318<0.5 =0 =-8 371<0.5 =23 =-5 128<0.216 128<0.1489 =1 =22 128<0.299 =-10 =9 =21
127<19.5 277<0.5 380<0.1439 39<0.5 =5 =-12 305<0.84 =21 =-3 28<0.5 136<5.5 =-13 =5 7<0.318 =16 =-9 311<0.5 136<2.5 7<0.1763 =-3 =-12 258<0.00634 =15 =-5 236<0.5 355<1e-9 =-4 =20 127<23.5 =4 =-8
45<0.5 61<0.8571 147<0.8 265<0.5 =2 =12 61<0.7368 =-21 =40 147<0.8571 303<0.76 =-15 =5 352<0.4794 =16 =-4 47<0.5 61<0.1538 =15 303<0.56 =-10 =5 385<0.604 241<0.5 =-20 =5 =9
248<0.5 311<0.5 120<0.5 136<5.5 =-3 =17 225<0.5 =5 =-12 271<0.5 282<0.5 =18 =-1 282<0.5 =-9 =6 373<3.045 21<0.5 297<0.5 =-19 =2 350<1e-9 =7 =-6 =5
240<0.5 350<0.282 373<4.484 351<0.1182 =2 =-5 350<0.211 =21 =-5 309<0.5 127<24.5 =24 =-4 351<0.7061 =-12 =4 33<0.5 127<15.5 281<0.5 =12 =-9 =-22 =14
35<0.5 360<0.5 7<0.4224 324<0.5 =1 =16 147<0.3684 =0 =-14 263<0.5 =20 =-3 311<0.5 380<0.132 =-20 =0 =8
280<0.5 14<0.5 310<0.1112 126<4.5 =1 =16 59<0.5 =22 =-6 5<0.5 =-18 61<0.5 =10 =-5 343<0.5 258<0.01867 373<5.205 =-6 =13 126<2.5 =-4 =11 370<0.2027 296<0.5 =-23 =-2 258<1e-9 =12 =-4
369<0.9436 258<0.5919 258<0.3166 13<0.5 =-1 =18 38<0.5 =16 =-9 252<4.5 =-19 =8 =19
123<2.197 373<2.89 307<0.2037 128<0.6921 =-11 =3 307<0.4492 =13 =-2 263<0.5 128<0.6296 =17 =-1 147<0.4286 =-7 =3 123<2.708 258<1e-9 263<0.5 =11 =-6 314<0.5 =-7 =10 341<0.02194 123<2.773 =-13 =0 136<2.5 =17 =-7
57<0.5 123<2.303 259<0.5 61<0.3333 =6 =-6 133<0.25 =-15 =7 123<2.565 39<0.5 =16 =-10 246<0.5 =2 =-10 61<0.5714 33<0.5 123<2.89 =-20 =-6 128<0.216 =-9 =19 61<0.6111 17<0.5 =21 =-3 123<2.398 =8 =-8
7<0.3943 245<0.5 341<0.0145 262<0.5 =2 =-9 343<0.5 =16 =-8 39<0.5 138<4.97 =-18 =2 257<0.02787 =-2 =6 283<0.5 245<0.5 61<0.5714 =-17 =1 370<0.2901 =20 =-6 59<0.5 314<0.5 =-14 =10 7<0.5555 =-2 =29
260<0.5 341<0.02888 328<0.5 3<0.5 =-9 =-1 280<0.5 =24 =-10 302<0.5 350<0.211 =17 =-8 283<0.5 =-5 =14 274<0.5 12<0.5 1<0.5 =4 =17 =23 126<3.5 350<0.01291 =-16 =-2 =4
74<0.5 123<2.197 9<0.2183 224<0.5 =-13 =13 361<0.5 =13 =-7 262<0.5 355<0.402 =-3 =4 321<0.5 =-17 =9 127<15.5 129<1.5 147<0.3913 =8 =-5 =-14 6<1.5 296<0.5 =17 =-5 =-9
137<2.5 83<0.5 388<0.2183 52<0.5 =4 =-9 126<6.5 =-9 =12 308<1e-9 9<0.1131 =-18 =6 308<0.05216 =10 =-3 368<0.03334 303<0.76 =-20 =-1 9<0.0628 =14 388<0.1586 =-11 =3
258<0.1978 385<0.6412 39<0.5 120<0.5 =-1 =7 320<0.5 =1 =-19 349<0.1128 39<0.5 =-12 =16 277<0.5 =19 =-7 121<0.5 303<0.41 120<0.5 =-23 =0 138<1.099 =15 =-3 316<0.5 320<0.5 =-8 =10 129<1.5 =20 =-2
20<0.5 372<0.5 339<0.1079 252<6.5 =2 =-12 46<0.5 =-16 =4 2<0.5 388<0.1088 =-10 =7 320<0.5 =24 =0 375<0.5 126<5.5 303<0.74 =-23 =-2 =-1 =4
83<0.5 128<0.3448 317<0.5 380<0.3919 =-3 =14 365<0.1071 =4 =20 329<0.5 389<0.5 =5 =-9 9<1e-9 =4 =26 9<0.08674 129<0.5 253<0.5 =-10 =7 =-21 =2
123<2.197 367<0.7093 33<0.5 312<0.5 =-13 =5 337<0.5 =-8 =11 137<0.5 349<0.4949 =13 =1 =-10 305<1.44 318<0.5 137<1.5 =4 =-6 123<2.485 =8 =-8 267<0.5 352<0.7548 =-21 =6 308<1e-9 =11 =-4
61<0.1176 364<0.5 247<0.5 360<0.5 =-7 =13 140<0.5 =-3 =16 257<0.2732 380<0.255 =-5 =17 242<0.5 =25 =-4 257<0.3361 61<0.6571 305<0.38 =9 =-7 337<0.5 =4 =-13 61<0.7368 127<26.5 =-10 =2 276<0.5 =-8 =18
17<0.5 125<1.5 14<0.5 365<0.1436 =-5 =9 371<0.5 =18 =-8 120<0.5 321<0.5 =-1 =9 14<0.5 =11 =-7 253<0.5 40<0.5 125<11.5 =-23 =-3 4<0.5 =-3 =9 =6
7<0.4329 61<0.8571 147<0.9167 305<0.41 =6 =-4 321<0.5 =-16 =3 147<0.8 317<0.5 =-20 =6 365<0.555 =21 =-3 369<1e-9 147<0.1667 7<0.7262 =-7 =20 370<0.8738 =-17 =6 305<0.97 258<0.05847 =17 =-1 =-4
127<17.5 123<2.708 282<0.5 126<2.5 =23 =3 334<0.5 =7 =-13 127<10.5 61<0.2222 =-3 =26 367<0.1543 =-12 =5 267<0.5 128<0.7836 384<1e-9 =-6 =15 367<0.08436 =21 =-4 321<0.5 126<3.5 =-12 =12 339<1e-9 =28 =-2
58<0.5 251<0.5 232<0.5 128<0.5416 =-1 =7 360<0.5 =-13 =11 364<0.5 380<0.2054 =-16 =11 136<0.5 =16 =-6 30<0.5 128<0.216 47<0.5 =22 =3 132<0.08575 =-7 =11 260<0.5 =-14 138<1e-9 =2 =-3
125<1.5 370<0.2553 380<1e-9 351<0.2267 =-8 =5 132<0.09255 =24 =-10 339<0.3844 131<0.5 =-25 =-5 =3 370<0.34 312<0.5 370<0.04428 =1 =-10 257<0.3065 =15 =-7 125<3.5 234<1.946 =11 =-8 351<0.1611 =26 =2
338<0.5 61<0.8571 147<0.8571 61<0.08333 =-1 =7 61<0.7368 =-17 =13 147<0.7143 138<5.403 =-17 =5 388<0.1464 =-2 =10 350<0.1811 380<0.1633 247<0.5 =-8 =6 249<0.5 =-1 =15 388<0.06563 313<0.5 =-2 =24 147<0.5 =-12 =10
340<0.3539 318<0.5 128<0.5416 352<1 =-1 =17 249<0.5 =15 =-4 137<1.5 34<0.5 =-13 =1 129<2.5 =19 =-7 =21
245<0.5 254<0.4288 312<0.5 126<1.5 =3 =-3 126<2.5 =-2 =18 =17 361<0.5 61<0.4118 234<2.565 =-9 =1 258<1e-9 =12 =-3 258<0.03724 =-19 61<0.3 =5 =-7
119<0.5 367<0.08436 364<0.5 125<1.5 =-7 =2 147<0.4286 =15 =-4 367<0.5002 317<0.5 =-12 =6 144<0.5 =5 =-13 147<0.6818 263<0.5 =39 147<0.3684 =-3 =1 =-6
115<0.5 257<0.07571 386<0.5 349<0.2527 =4 =-8 302<0.5 =22 =-3 318<0.5 255<0.5 =0 =18 257<0.09346 =12 =-17 378<0.5 351<0.5439 288<0.5 =-20 =2 130<0.5 =-1 =4 3<0.5 =-3 =10
128<0.1489 303<0.41 385<0.5493 252<3.5 =-9 =1 147<0.3333 =-4 =11 46<0.5 49<0.5 =-15 =9 303<0.93 =27 =-8 252<4.5 138<3.178 349<0.4021 =8 =-7 101<0.5 =-8 =10 58<0.5 126<2.5 =-17 =-2 147<0.6 =11 =-7
373<4.484 350<0.282 388<0.07188 305<0.71 =1 =-8 388<0.1023 =-14 =-2 129<1.5 288<0.5 =13 =-6 350<0.4321 =1 =-12 388<0.2183 388<0.1464 =0 =26 347<0.5 279<0.5 =13 =-3 14<0.5 =1 =-13
230<0.5 145<0.5 7<0.355 251<0.5 =3 =-5 341<0.0168 =-19 =0 126<3.5 7<0.5555 =-12 =7 147<0.2 =-8 =8 257<1e-9 147<0.1304 =3 7<1e-9 =-9 =1 257<0.3361 =27 =-4
260<0.5 329<0.5 266<0.5 380<0.344 =-5 =9 252<2.5 =-5 =25 258<0.3166 242<0.5 =-3 =13 128<0.1489 =33 =-6 252<1.5 242<0.5 380<0.08199 =19 =0 128<0.4175 =-13 =10 138<3.611 302<0.5 =-9 =3 302<0.5 =19 =-7
129<2.5 61<0.8571 258<0.3166 141<0.5 =1 =12 258<0.5919 =21 =-10 364<0.5 183<0.5 =-18 =3 258<0.03724 =9 =-4 135<0.5 22<0.5 321<0.5 =-15 =5 125<10.5 =-2 =22 9<0.05749 125<4.5 =4 =-6 9<0.08674 =26 =1
126<4.5 61<0.4483 274<0.5 7<0.2296 =4 =-3 280<0.5 =-13 =6 297<0.5 307<0.3642 =-9 =17 6<0.5 =24 =-6 61<0.2222 61<0.05556 126<6.5 =18 =-11 378<0.5 =-16 =7 351<0.3585 53<0.5 =25 =-5 126<7.5 =-11 =16
123<1.946 126<6.5 257<0.09346 385<0.604 =-20 =5 257<0.2732 =12 =-9 257<0.01863 343<0.5 =20 =-2 =-7 93<0.5 17<0.5 61<0.5333 =3 =-4 61<0.6111 =-17 =7 5<0.5 =30 =-3
138<5.075 138<4.97 234<1.609 54<0.5 =20 =-9 30<0.5 =1 =10 123<2.944 371<0.5 =26 =-4 =-5 368<0.8345 123<2.398 234<2.773 =9 =-12 352<0.4794 =-17 =1 =7`),
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
