/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5163 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	219
AUTHOR lead	127
accuses	-12
answerer denies there	-9
answerer speaks there	28
answers another	-233
answers here	-115
answers what is not told there	-805
any	-2619
around	370
both authenticity	239
both concealment	333
both culprit	66
both demand	770
both deny	-337
both fault	226
both negated	-325
both origin	-732
both outage	482
both payment	-36
both publication	-583
both sale	402
both taking	307
both telling	153
breach general outsider	-115
breach many data outsider	202
breach no data word in denial	48
breach no name	46
breach outsider	198
breach outsider same name	-167
breach same name	432
breach same name around	332
breach specific data	-159
breachy, ALLEGES	191
breachy, ASSERTS	146
breachy, CONFIRMS	-305
breachy, DENIES	-67
breachy, PARTLY_DENIES	-35
breachy, lead	252
breachy, negated	-282
breachy, of AGENCY	76
breachy, of ATTACKER	64
breachy, of AUTHOR	-243
breachy, of MEDIA	108
breachy, of PERSON	6
breachy, of UNNAMED	-434
by AGENCY	26
by AGENCY, not of AGENCY, breachy	-109
by ATTACKER	-467
by AUTHOR	-39
by MEDIA	-465
by PERSON	18
by UNNAMED	-272
claim about credential	47
claim about data	-87
claim about health	17
claim about identity	-90
claim about machine	-289
claim about money	271
claim about people	-74
claim about ransom	-690
claim at	-629
claim by accept	-113
claim by accord	279
claim by accus	489
claim by acknowledg	-436
claim by add	195
claim by admitt	-372
claim by agre	-472
claim by alleg	467
claim by are	967
claim by ask	-587
claim by assert	285
claim by back	-108
claim by been	368
claim by believ	-650
claim by boast	434
claim by bore	-48
claim by call	-287
claim by claim	614
claim by conced	-356
claim by confirm	-437
claim by credit	-183
claim by demand	-36
claim by den	-429
claim by deni	-293
claim by describ	330
claim by dismiss	594
claim by disput	-210
claim by fear	144
claim by find	164
claim by found	-476
claim by ha	-667
claim by had	487
claim by have	-126
claim by inform	-655
claim by insist	-534
claim by is	-225
claim by it	-686
claim by link	-286
claim by maintain	142
claim by not	142
claim by of	571
claim by offer	-269
claim by on	131
claim by out	-626
claim by post	807
claim by purport	410
claim by put	-155
claim by read	688
claim by reject	287
claim by repli	324
claim by report	482
claim by said	47
claim by say	364
claim by stat	565
claim by state	-351
claim by stress	107
claim by submitt	170
claim by suggest	342
claim by suspect	194
claim by tell	75
claim by that	-84
claim by the	461
claim by thought	-25
claim by to	-158
claim by told	-237
claim by took	-463
claim by tweet	-375
claim by understood	-213
claim by wa	-631
claim by would	-104
claim by writ	286
claim by wrot	917
claim exposed	212
claim gives an amount	112
claim is recalled	-198
claim length	172
claim opens its side	-183
claims before it	-25
claims of its side	5
claims there	-17
classes	453
closer claims	-19
closest	95
closest via	262
covered	575
covers the claim	-371
covers the denial	-414
data word shared	-226
data words of the claim	89
days	-55
denial about credential	161
denial about data	232
denial about health	258
denial about identity	-249
denial about machine	-6
denial about money	-316
denial about people	-178
denial about ransom	-473
denial at	-524
denial by a	-575
denial by accept	690
denial by accord	-172
denial by add	99
denial by admitt	-490
denial by agre	422
denial by answer	-120
denial by argu	-220
denial by assert	159
denial by assur	-306
denial by away	-158
denial by back	370
denial by be	-193
denial by call	150
denial by claim	290
denial by clarifi	280
denial by conced	-279
denial by conclud	-441
denial by contend	319
denial by contest	-142
denial by contradict	-117
denial by correct	-219
denial by den	-263
denial by deni	401
denial by depon	64
denial by describ	-47
denial by did	-317
denial by different	-206
denial by disagre	131
denial by dismiss	34
denial by disput	9
denial by doe	318
denial by establish	284
denial by exonerat	-414
denial by explain	-291
denial by find	-388
denial by found	-141
denial by grant	-385
denial by guilt	-77
denial by ha	74
denial by had	152
denial by have	66
denial by inform	242
denial by insist	-232
denial by is	298
denial by issu	-216
denial by it	27
denial by known	-196
denial by let	-196
denial by maintain	-99
denial by mov	-239
denial by no	-133
denial by none	-139
denial by not	146
denial by noth	80
denial by of	-17
denial by on	-153
denial by out	99
denial by persuad	281
denial by plead	-77
denial by point	-69
denial by react	-278
denial by read	-80
denial by reiterat	-720
denial by reject	124
denial by repeat	-43
denial by repli	-425
denial by rul	234
denial by said	153
denial by say	141
denial by scotch	-518
denial by sinc	68
denial by spok	187
denial by stat	-531
denial by state	-216
denial by stor	-206
denial by stress	-629
denial by submitt	-594
denial by suggest	-278
denial by tell	654
denial by testifi	-457
denial by that	-209
denial by to	-80
denial by told	250
denial by wa	-361
denial by went	-183
denial by wish	-219
denial by withdrawn	-123
denial by would	84
denial by writ	144
denial by wrot	713
denial contrasts	-505
denial gives a number	-167
denial is recalled	-94
denial narrows	-53
denial of authenticity	98
denial of concealment	191
denial of culprit	-67
denial of demand	173
denial of fault	-99
denial of harm	477
denial of holding	39
denial of origin	42
denial of outage	93
denial of payment	-287
denial of publication	-125
denial of safety	468
denial of sale	-147
denial of taking	115
denial of telling	30
denial opens with none	-69
denials of the side	-19
denied there	-81
denied there by the same side	571
denies others there	-119
first	-244
further than the closest claim	-362
further than the closest denial	-293
general, breachy	-74
it ALLEGES	557
it ASSERTS	14
it CONFIRMS	-262
it DENIES	-382
it PARTLY_DENIES	162
it authenticity	161
it concealment	610
it culprit	163
it demand	-69
it fault	-119
it harm	35
it origin	118
it outage	-131
it payment	97
it sale	-250
it taking	-78
it telling	-147
its denials there	289
its sentence names the answerer	193
its speaker denies	-294
its speaker speaks here	32
kind breach>breach	-96
kind breach>else	-35
kind breach>fault	196
kind breach>ransom	228
kind breach>telling	-215
kind else>breach	48
kind else>else	357
kind else>fault	-416
kind else>ransom	60
kind else>telling	-155
kind ransom>breach	124
kind ransom>else	176
kind ransom>ransom	-60
kind ransom>telling	-302
kind telling>breach	168
kind telling>else	137
kind telling>fault	246
kind telling>ransom	-360
kind telling>telling	-146
later than 100 days	-48
lead	-22
likely answers here	-104
likely denied there	102
likely denied there by anybody	-534
many data words	-100
more over its own denial	561
more over what it answers	-16
mutually closest	-141
names	116
names its speaker	728
names the answerer	479
negated	120
no predicate	153
no words	-248
of AGENCY	-147
of ATTACKER	519
of AUTHOR	-663
of MEDIA	220
of PERSON	171
of UNNAMED	487
one document	26
only denial authenticity	61
only denial culprit	-111
only denial demand	-577
only denial fault	-235
only denial harm	-124
only denial origin	245
only denial outage	-390
only denial payment	-295
only denial publication	32
only denial sale	-437
only denial taking	-7
only denial telling	-32
other number	72
other object	7
other predicate	-83
over another's denial	241
over its own denial	436
over what it answers	1290
partly	146
points	-193
points at a rumour	188
points at media	478
ransom both, outsider	262
rare word	-180
rare word around	371
rare words	-279
rare words around	723
rarest word	614
rarity of words	-48
safe, breachy	467
safe, taking	306
said again here	318
same data	-226
same day	62
same name	341
same name around	132
same number	1519
same object	116
same predicate and object	-11
says safe	124
says untrue	110
sentence words	-372
share of its denials there	67
share of the claims	882
share of the denials	457
share over its own denial	272
share over what it answers	1155
short	-63
specific data shared	958
telling words	-18
two rare words	-70
two words	766
undated	143
unreal	-145
untrue, breachy	-44
untrue, taking	240
via	1300
via breach, breachy	19
via breach, breachy, outsider	-305
via number	198
via same speaker	706
weightiest	425
within 14 days	137
within 3 days	21
words	-890
words of these two alone	-335`),
  forest: parseForest(`-2.512
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by on	claim by out	claim by post	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by tweet	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
371<0.03334 31<0.5 41<0.5 322<0.5 =-17 =17 38<0.5 =-3 =46 45<0.5 147<0.5 =70 =-7 237<1.792 =-6 =1 14<0.5 321<0.5 376<3.561 =68 =172 31<0.5 =2 =42 284<0.5 389<0.5 =-23 =3 376<2.485 =-13 =43
355<0.2755 30<0.5 128<2.5 150<0.2 =54 =-3 322<0.5 =-17 =15 150<0.75 =68 =0 321<0.5 355<0.8146 266<0.5 =56 =-2 9<0.06801 =26 =152 266<0.5 128<6.5 =33 =-4 7<0.1789 =-22 =3
368<0.0885 383<0.312 358<0.402 313<1e-9 =-19 =29 130<21.5 =12 =-9 130<19.5 =62 374<0.5 =21 =-8 16<0.5 368<0.19 308<0.41 =27 =71 376<12.67 =100 =2 4<0.5 383<0.1352 =-21 =4 388<0.5301 =-10 =12
355<0.2755 344<0.09958 263<0.5 266<0.5 =-8 =-25 344<1e-9 =29 =-11 344<0.1697 130<20.5 =24 =-5 =76 266<0.5 391<0.1746 368<1e-9 =-5 =41 376<2.197 =4 =95 130<23.5 368<0.05619 =6 =-18 391<0.1088 =-8 =25
352<0.02431 29<0.5 320<0.5 383<0.348 =-14 =35 131<1e-9 =-3 =36 141<2.944 261<0.2579 =64 =2 132<0.5 =-9 =5 321<0.5 378<0.5 5<0.5 =37 =-4 141<5.318 =87 =10 0<0.5 383<1e-9 =-16 =19 132<0.5 =29 =0
370<0.02477 128<4.5 25<0.5 282<0.5 =0 =37 308<0.35 =80 =6 344<0.0643 266<0.5 =-13 =-28 383<0.2069 =-7 =34 266<0.5 128<5.5 265<0.5 =71 =-10 252<0.5 =35 =-4 388<0.6825 364<0.5 =28 =-9 =-23
353<0.02308 305<0.5 358<0.1327 372<0.4055 =-22 =8 31<0.5 =-9 =23 358<0.402 252<0.5 =-10 =20 40<0.5 =39 =8 358<0.402 305<0.5 354<0.4437 =-9 =4 311<0.01005 =46 =0 186<0.5 289<0.5 =54 =-3 354<0.3037 =5 =-4
370<0.1277 28<0.5 282<0.5 233<0.5 =-16 =26 129<2.5 =0 =40 25<0.5 283<0.5 =18 =-8 45<0.5 =51 =3 28<0.5 392<0.5 376<2.741 =17 =47 376<3.045 =3 =-16 45<0.5 129<3.5 =75 =11 =6
135<1e-9 28<0.5 315<0.5 13<0.5 =-20 =25 61<0.6563 =31 =3 128<4.5 308<0.35 =50 =-10 250<0.5 =-14 =9 321<0.5 128<5.5 142<0.5 =56 =-5 137<0.2 =3 =39 383<0.2926 28<0.5 =-13 =26 51<0.5 =44 =3
354<0.4274 128<3.5 141<1.609 260<0.3046 =36 =-1 386<0.5 =-13 =22 31<0.5 322<0.5 =-15 =11 61<0.7 =31 =-7 320<0.5 322<0.5 260<0.04473 =26 =-4 =63 =65
353<0.02308 29<0.5 3<0.5 134<0.5 =-19 =21 22<0.5 =-5 =31 140<0.5 316<0.5 =-4 =17 =48 358<0.1327 320<0.5 26<0.5 =-8 =25 311<0.08372 =42 =-7 265<0.5 311<1e-9 =39 =-8 388<0.4865 =1 =-15
358<0.1327 128<2.5 139<1.5 150<0.08333 =26 =-10 150<0.5 =41 =3 343<0.2642 9<0.03686 =-20 =-6 =19 128<4.5 150<0.3333 319<0.5 =81 =25 263<0.5 =0 =37 9<0.09359 128<10.5 =4 =-12 150<0.3684 =0 =39
368<1e-9 383<0.348 141<1.099 320<0.5 =-5 =28 257<0.3 =-19 =29 306<0.44 =-7 51<0.5 =66 =10 263<0.5 320<0.5 264<0.5 =-16 =14 150<0.6818 =62 =10 32<0.5 7<0.5133 =65 =-6 =0
353<0.06988 61<0.3 263<0.5 74<0.5 =-5 =32 342<1e-9 =53 =-6 100<0.5 30<0.5 =-16 =12 =23 16<0.5 321<0.5 265<0.5 =40 =-3 263<0.5 =-14 =20 144<0.5 61<0.15 =1 =-22 =11
266<0.5 368<0.0885 30<0.5 123<0.5 =-6 =13 150<0.75 =45 =-5 368<0.1645 150<0.75 =24 =-7 =40 383<0.348 137<0.1667 10<0.5 =-25 =3 137<0.5 =4 =-20 =23
135<1e-9 3<0.5 263<0.5 357<0.5 =-25 =8 6<0.5 =20 =-8 38<0.5 282<0.5 =-7 =22 34<0.5 =2 =40 321<0.5 124<0.5 9<0.1632 =3 =28 7<0.3177 =43 =11 263<0.5 144<0.5 =-17 =18 346<0.5 =26 =-7
263<0.5 373<0.6732 266<0.5 61<0.375 =7 =-10 136<0.07143 =-25 =-12 7<0.577 61<1e-9 =13 =66 146<0.5 =-6 =22 141<1e-9 61<0.5 70<0.5 =55 =6 255<1.5 =30 =-10 261<0.07223 311<1e-9 =26 =-6 141<5.318 =-19 =3
344<0.09958 282<0.5 388<0.3851 143<0.5 =-15 =3 139<1.5 =2 =27 139<1.5 255<4.5 =36 =2 237<2.303 =-14 =8 27<0.5 61<0.7368 =62 =-1 344<0.1697 150<0.5 =-13 =0 7<0.2775 =32 =3
266<0.5 362<0.5 391<0.1586 61<0.2571 =11 =-9 137<0.2 =0 =36 16<0.5 313<0.1112 =25 =56 =-9 317<0.5 61<0.05556 367<0.5 =-10 =18 28<0.5 =-24 =-3 61<0.375 150<0.6429 =20 =-12 237<2.773 =-19 =1
135<0.08573 143<0.5 325<0.5 313<0.1557 =-21 =13 321<0.5 =1 =-21 309<0.5 252<0.5 =-1 =19 58<0.5 =8 =47 263<0.5 321<0.5 354<0.5976 =8 =28 386<0.5 =-21 =14 324<0.5 280<0.5 =44 =8 =3
354<0.5976 30<0.5 124<0.5 134<0.5 =-12 =15 358<0.402 =-6 =17 337<0.5 =37 =1 321<0.5 265<0.5 388<0.5493 =15 =40 =-11 325<0.5 370<0.4001 =-4 =30 352<0.2129 =0 =-20
354<0.4794 283<0.5 141<1.099 260<0.2087 =23 =-4 386<0.5 =-12 =34 25<0.5 380<0.5 =-16 =12 141<1.099 =18 =-3 274<0.5 137<0.5 104<0.5 =31 =6 237<1.946 =-13 =13 143<0.5 104<0.5 =-15 =6 =11
14<0.5 353<0.1524 128<9.5 28<0.5 =2 =25 123<0.5 =-14 =7 310<0.1136 104<0.5 =36 =11 =-7 383<0.348 127<0.5 352<0.1128 =-14 =17 128<1.5 =-5 =-26 127<0.5 =0 =29
373<0.6732 263<0.5 358<0.402 281<0.5 =-14 =27 74<0.5 =1 =34 130<18.5 345<0.5 =37 =-3 358<0.1327 =-9 =21 130<14.5 7<0.453 =8 =-8 255<3.5 383<0.1452 =4 =64 252<0.5 =-3 =18
305<0.5 368<0.09518 366<0.5 31<0.5 =-10 =16 126<2.303 =-5 =34 33<0.5 146<0.5 =10 =-6 =36 283<0.5 284<0.5 260<0.09375 =14 =-8 265<0.5 =37 =-14 126<3.219 31<0.5 =-14 =14 260<0.1524 =32 =-7
373<0.6732 9<0.08682 14<0.5 3<0.5 =-12 =7 391<0.1088 =-23 =9 124<0.5 246<0.5 =13 =-16 306<0.64 =30 =-5 383<0.2212 306<0.75 137<1e-9 =-9 =10 137<0.1 =24 =3 306<0.44 =4 =56
135<0.05208 143<0.5 358<0.402 63<0.5 =-22 =16 228<0.5 =-5 =30 299<0.5 47<0.5 =-3 =24 132<3.5 =65 =-4 320<0.5 24<0.5 280<0.5 =7 =-10 135<0.1563 =10 =40 124<0.5 126<2.197 =-12 =13 150<0.6818 =48 =0
14<0.5 353<0.05782 3<0.5 361<0.5 =-12 =25 128<12.5 =13 =-11 26<0.5 321<0.5 =18 =-6 324<0.5 =45 =5 152<0.5 391<0.1088 314<0.5 =-22 =6 392<0.5 =6 =-20 =20
28<0.5 321<0.5 352<0.1528 283<0.5 =5 =-13 391<0.1023 =-6 =23 250<0.5 143<0.5 =-21 =-8 306<0.82 =-3 =27 352<0.09618 342<0.2243 283<0.5 =20 =-2 342<0.487 =-17 =6 317<0.5 371<0.5024 =8 =41 =2
14<0.5 353<0.1524 143<0.5 311<1e-9 =-1 =-17 279<0.5 =9 =30 351<0.5 237<2.89 =3 =20 311<1e-9 =40 =0 152<0.5 353<0.1142 383<0.1659 =-23 =0 323<0.5 =-15 =11 =20
263<0.5 320<0.5 383<0.2694 358<0.402 =-14 =0 135<0.08573 =2 =29 135<0.05208 3<0.5 =-13 =21 215<0.5 =38 =9 305<0.5 284<0.5 127<0.5 =15 =-9 105<0.5 =21 =-9 141<1.099 237<2.398 =15 =50 353<0.06988 =-3 =25
14<0.5 362<0.5 128<5.5 58<0.5 =5 =28 131<0.6296 =-7 =22 383<0.1019 132<1.5 =23 =-3 =49 383<0.348 129<7.5 37<0.5 =-22 =2 128<13.5 =21 =-7 130<17.5 =29 =0
305<0.5 373<0.4076 391<0.1023 141<1e-9 =-5 =-15 346<0.5 =0 =21 150<0.6429 56<0.5 =37 =-6 46<0.5 =-12 =6 150<0.1304 268<0.5 53<0.5 =51 =1 =-5 58<0.5 141<1e-9 =7 =-13 141<2.944 =30 =5
282<0.5 61<0.5 143<0.5 135<0.05208 =-9 =10 372<0.3577 =9 =42 383<0.1778 371<0.5024 =-16 =0 277<0.5 =-3 =38 324<0.5 141<2.944 130<24.5 =34 =3 135<0.08573 =-10 =12 135<0.1003 =-12 =2
358<0.402 313<0.1112 372<1e-9 386<0.5 =-11 =21 257<0.3649 =8 =34 136<0.3333 261<0.4549 =33 =-2 =-7 124<0.5 319<0.5 245<0.5 =1 =18 282<0.5 =-16 =10 265<0.5 131<0.4175 =11 =29 131<0.5066 =-20 =-2
74<0.5 16<0.5 9<0.1851 131<1e-9 =-7 =5 388<0.7489 =26 =-5 237<3.135 131<0.6921 =-22 =2 61<0.2222 =30 =-8 261<0.2579 131<0.279 61<0.5 =18 =-3 311<0.08372 =40 =-7 261<0.4549 311<0.0263 =-10 =1 =6
266<0.5 135<0.08573 141<1.609 315<0.5 =2 =22 46<0.5 =-19 =-1 141<5.075 328<0.5 =17 =-9 306<0.39 =8 =-10 129<7.5 215<0.5 389<0.5 =-22 =-3 370<0.5627 =-11 =19 346<0.5 141<1e-9 =27 =-5 =-8
344<0.0643 3<0.5 322<0.5 371<0.03334 =-20 =1 256<0.5 =29 =-7 124<0.5 262<0.5 =-4 =9 265<0.5 =13 =-19 306<0.61 383<0.312 26<0.5 =-17 =4 126<2.565 =-2 =18 383<0.1352 306<0.89 =2 =-7 126<1.946 =0 =38
74<0.5 373<0.6732 353<0.282 139<0.5 =-12 =0 360<0.5 =30 =4 308<1.56 383<0.1352 =-2 =33 150<0.3 =10 =-12 384<0.5 241<0.5 150<0.5294 =35 =7 126<2.398 =4 =-12 =-11
373<0.6732 321<0.5 130<14.5 319<0.5 =29 =-11 306<0.44 =4 =-15 38<0.5 237<3.135 =-21 =2 132<2.5 =12 =-13 130<14.5 2<0.5 150<0.4286 =12 =-2 150<0.3 =2 =-15 130<20.5 150<0.6818 =50 =3 237<2.398 =-7 =14
128<9.5 143<0.5 7<0.3177 344<0.03661 =3 =37 344<0.02859 =-20 =0 365<0.5 140<1.5 =18 =-3 371<0.8345 =33 =-8 376<2.197 322<0.5 344<0.1697 =-14 =16 344<0.005718 =17 =-10 350<0.5 137<0.1667 =-2 =17 126<2.303 =0 =-15
128<9.5 250<0.5 3<0.5 373<0.4076 =-7 =16 237<2.197 =-3 =15 237<2.303 261<0.05847 =-9 =18 283<0.5 =47 =6 282<0.5 376<2.565 373<0.8803 =-13 =15 358<0.1327 =-7 =18 237<2.197 130<21.5 =9 =-10 376<2.741 =22 =0
321<0.5 319<0.5 237<3.135 9<0.07713 =2 =15 332<0.5 =12 =40 126<2.773 282<0.5 =-14 =11 3<0.5 =-12 =15 144<0.5 93<0.5 373<0.4076 =-18 =6 =22 126<2.89 237<2.708 =-10 =9 9<0.05161 =37 =-2
373<0.6732 14<0.5 237<3.135 351<0.5 =-4 =17 332<0.5 =8 =37 10<0.5 371<0.8568 =-20 =-2 237<2.197 =-7 =24 130<11.5 237<2.773 =3 =-9 140<1.5 355<0.167 =41 =6 =0
135<1e-9 3<0.5 348<0.5 29<0.5 =-18 =16 306<0.77 =26 =-4 126<2.303 282<0.5 =-10 =9 237<2.197 =-4 =13 344<0.1697 392<0.5 126<3.135 =5 =14 308<0.41 =-12 =13 126<3.219 126<1.946 =3 =36 =-5
14<0.5 123<0.5 341<0.5 311<1e-9 =7 =-9 383<0.1956 =-11 =13 311<0.037 295<0.5 =17 =-13 316<0.5 =9 =-15 383<0.3942 354<0.8146 314<0.5 =-17 =11 364<0.5 =18 =-9 =25
263<0.5 344<0.09958 4<0.5 353<0.282 =-14 =9 128<11.5 =5 =-6 128<1.5 7<0.3177 =15 =-12 311<0.1695 =31 =-6 128<9.5 317<0.5 7<0.4095 =28 =-3 128<5.5 =-8 =13 148<0.5 325<0.5 =-6 =13 =-15
356<0.5 368<0.144 126<2.197 383<0.3942 =-16 =18 144<0.5 =-1 =18 392<0.5 245<0.5 =20 =2 266<0.5 =5 =-16 344<1e-9 =42 126<2.773 =-7 =3
263<0.5 373<0.6732 3<0.5 135<1e-9 =-18 =-4 57<0.5 =5 =-9 61<0.05556 135<0.2217 =-12 =9 383<0.1659 =-2 =28 305<0.5 132<1.5 340<0.5 =20 =-2 135<0.1691 =-18 =3 373<0.3405 304<0.5 =32 =-2 374<0.5 =-14 =8
358<0.402 343<0.1034 313<1e-9 150<0.2 =2 =-12 260<0.01863 =29 =-3 133<0.5 343<0.4086 =9 =33 =-1 283<0.5 24<0.5 380<0.5 =10 =-16 =25 346<0.5 364<0.5 =8 =-11 133<0.5 =-24 =-1
61<0.5 260<0.09375 237<3.135 143<0.5 =2 =18 270<0.5 =38 =-4 28<0.5 342<0.2755 =-12 =24 2<0.5 =-9 =20 270<0.5 347<0.5 369<0.2917 =-12 =12 252<0.5 =17 =-7 51<0.5 260<0.2727 =23 =-9 16<0.5 =-9 =8
128<9.5 281<0.5 265<0.5 14<0.5 =8 =-7 128<6.5 =-22 =6 373<0.2931 =39 127<0.5 =-4 =9 368<0.144 127<0.5 47<0.5 =-5 =12 382<0.5 =-16 =4 14<0.5 127<0.5 =-2 =27 =-12
128<10.5 366<0.5 9<0.0995 313<0.1112 =-1 =20 388<0.4981 =25 =6 126<2.303 146<0.5 =1 =-6 146<0.5 =2 =39 371<0.7946 123<0.5 128<14.5 =-18 =-6 124<0.5 =10 =-15 9<0.0628 =-10 391<0.7054 =15 =-7
128<5.5 129<6.5 131<1e-9 233<0.5 =-3 =28 274<0.5 =13 =-5 368<0.1144 274<0.5 =-23 =1 =5 383<0.2926 129<6.5 130<17.5 =-18 =-5 128<16.5 =21 =-12 130<17.5 =41 237<1.792 =7 =-10
252<0.5 135<0.08573 141<1.099 58<0.5 =-3 =18 143<0.5 =-22 =-2 344<0.1697 84<0.5 =1 =25 128<1.5 =4 =30 14<0.5 260<0.2727 135<0.1088 =24 =5 131<0.1178 =-15 =4 228<0.5 128<15.5 =-20 =2 237<2.773 =0 =15
263<0.5 139<5.5 314<0.5 257<0.3649 =-6 =27 260<0.6061 =25 =-8 128<5.5 344<0.09958 =40 =3 260<0.3349 =-7 =3 128<12.5 7<0.4095 310<0.1838 =19 =-9 127<0.5 =18 =-14 382<0.5 9<0.1346 =-14 =10 =22
131<0.1489 135<0.4441 139<5.5 354<0.4794 =-8 =6 135<0.06303 =24 =-5 127<0.5 =2 =23 270<0.5 299<0.5 38<0.5 =-4 =11 352<0.0668 =35 =-1 42<0.5 237<2.485 =33 =10 =-11
131<0.3448 344<0.1697 139<5.5 306<0.41 =-2 =-14 305<0.5 =-8 =27 139<2.5 150<0.2 =7 =33 256<0.5 =3 =-8 3<0.5 375<0.5 346<0.5 =-11 =8 361<0.5 =24 =-1 150<0.8 139<0.5 =7 =22 312<0.5 =-13 =15
74<0.5 260<0.3046 128<11.5 150<0.8571 =7 =-22 150<0.6429 =-18 =16 9<0.1851 44<0.5 =-16 =5 358<1e-9 =2 =21 383<0.1452 128<14.5 150<0.4583 =37 =10 150<0.2 =4 =-9 344<0.09958 =-15 =9
74<0.5 367<0.5 150<1e-9 14<0.5 =25 =-10 263<0.5 =-6 =5 237<3.135 9<0.08155 =-3 =21 128<11.5 =32 =-11 129<2.5 128<12.5 150<0.4583 =37 =7 150<0.6818 =-10 =20 131<0.3697 150<0.3684 =-2 =-11 =12
315<0.5 353<0.1811 252<0.5 250<0.5 =-6 =15 41<0.5 =1 =32 129<5.5 254<0.5 =12 =-5 150<0.3333 =-15 =3 129<2.5 279<0.5 146<0.5 =4 =-14 61<0.5 =22 =-3 47<0.5 =36 150<0.2414 =10 =-3
16<0.5 143<0.5 354<0.5976 24<0.5 =-5 =9 147<0.5 =16 =-5 283<0.5 22<0.5 =8 =34 237<2.773 =-13 =3 237<3.135 150<0.1667 341<0.5 =10 =-12 154<0.5 =-19 =8 61<0.3 306<1e-9 =28 =-4 150<0.2692 =2 =-13
74<0.5 233<0.5 171<0.5 126<2.303 =-8 =0 323<0.5 =23 =-5 354<0.167 132<2.5 =31 =-1 =-5 353<0.004994 4<0.5 43<0.5 =-19 =3 126<2.303 =-3 =20 342<0.3953 =25 =4
139<0.5 322<0.5 261<1e-9 358<0.402 =-9 =2 133<0.5 =-18 =4 132<2.5 150<0.2414 =-2 =29 =-7 150<0.1304 128<5.5 308<0.9 =38 =0 304<0.5 =-7 =21 320<0.5 24<0.5 =-2 =14 130<17.5 =-3 =24
61<0.8571 150<0.8571 260<0.09375 141<5.075 =9 =-12 365<0.5 =-5 =15 61<0.7368 9<0.1058 =-26 =-1 141<1e-9 =38 =-5 150<0.8 22<0.5 344<0.0643 =-24 =3 260<0.09375 =-5 =11 260<1e-9 150<0.9167 =-6 =4 =20
362<0.5 131<0.3697 250<0.5 260<0.2727 =-2 =-13 148<0.5 =28 =-3 358<0.402 260<0.04473 =9 =-9 324<0.5 =10 =30 391<0.07188 290<0.5 47<0.5 =33 =8 =-8 391<0.1023 =-8 131<0.6296 =12 =-4
143<0.5 355<0.8146 315<0.5 57<0.5 =-4 =-15 55<0.5 =16 =-13 352<0.8222 146<0.5 =22 =-2 245<0.5 =-11 =2 260<0.06001 319<0.5 352<0.2847 =26 =-4 136<0.1 =6 =-18 22<0.5 352<0.2847 =-9 =13 370<0.08436 =30 =-3
74<0.5 61<0.6563 130<15.5 49<0.5 =11 =-7 23<0.5 =-2 =14 284<0.5 326<0.5 =-21 =4 49<0.5 =-6 =14 342<0.2545 130<15.5 130<14.5 =11 =-11 130<21.5 =27 =6 350<0.5 6<0.5 =1 =-17 =15
9<0.09359 123<0.5 383<0.2069 4<0.5 =-16 =-4 46<0.5 =-1 =23 130<14.5 308<1.34 =26 =-12 130<16.5 =-10 =4 124<0.5 368<0.06171 146<0.5 =21 =-7 262<0.5 =-4 =12 140<0.5 6<0.5 =28 =3 46<0.5 =11 =-10
373<0.8803 7<0.3785 28<0.5 260<0.3046 =2 =-12 131<1e-9 =1 =15 31<0.5 372<0.7478 =-15 =13 237<2.197 =-3 =18 259<0.5 141<1.609 =5 34<0.5 =35 =5 7<0.3566 =6 =-13
58<0.5 332<0.5 373<0.8803 9<0.1346 =-7 =6 51<0.5 =21 =3 245<0.5 345<0.5 =0 =16 9<0.0628 =33 =-1 136<0.3333 342<0.1714 334<0.5 =18 =-6 382<0.5 =-10 =6 2<0.5 =-15 =-1
9<0.08155 283<0.5 321<0.5 352<0.1293 =7 =-16 144<0.5 =-11 =17 51<0.5 237<1.609 =10 =-15 285<0.5 =-8 =6 352<0.8222 337<0.5 7<0.3359 =15 =-3 135<0.07095 =14 =-10 131<1e-9 =1 =-14
131<0.5416 353<0.282 150<0.3 124<0.5 =-3 =10 252<0.5 =-9 =3 150<0.3 141<1e-9 =-15 =10 266<0.5 =22 =2 150<0.1667 306<0.78 352<0.8222 =32 =-3 =-6 17<0.5 391<0.1943 =13 =-4 368<0.122 =-17 =4
141<5.075 265<0.5 16<0.5 383<0.1659 =3 =16 237<2.996 =-14 =11 324<0.5 31<0.5 =-21 =2 364<0.5 =-4 =13 46<0.5 25<0.5 44<0.5 =-23 =0 =3 373<0.6732 260<0.02797 =-18 =9 =15
61<0.5333 17<0.5 35<0.5 3<0.5 =1 =9 =-17 130<15.5 143<0.5 =-12 =10 =-21 373<0.6732 130<9.5 56<0.5 =22 =-1 347<0.5 =-11 =13 61<0.8148 =28 =1
320<0.5 354<0.8146 144<0.5 270<0.5 =-5 =8 136<0.1667 =16 =-10 321<0.5 150<0.2692 =1 =22 325<0.5 =13 =-14 150<0.5294 6<1.5 330<0.5 =24 =-10 150<0.2 =11 =-14 354<0.5439 51<0.5 =1 =-16 =14
372<1e-9 123<0.5 320<0.5 139<5.5 =-6 =17 262<0.5 =13 =-5 42<0.5 237<2.89 =3 =17 383<0.1452 =-15 =7 372<0.9433 310<0.1802 130<15.5 =13 =-10 =22 =29
266<0.5 366<0.5 343<0.2979 370<0.7858 =0 =20 307<1.51 =35 =4 260<0.2727 128<7.5 =29 =6 34<0.5 =0 =-4 314<0.5 128<7.5 260<0.09375 =6 =-16 344<0.09958 =-20 =2 57<0.5 128<14.5 =26 =-3 =-5
321<0.5 150<0.08333 61<0.3333 55<0.5 =37 =-1 284<0.5 =18 =-20 319<0.5 141<2.944 =7 =-4 34<0.5 =-7 =8 61<0.2571 55<0.5 150<0.1304 =14 =-9 306<0.44 =25 =-8 344<0.0643 251<0.5 =-20 =4 =9
321<0.5 353<0.282 228<0.5 35<0.5 =-1 =-23 342<1e-9 =16 =-15 128<3.5 59<0.5 =-6 =14 253<0.5 =18 =0 0<0.5 326<0.5 23<0.5 =-18 =5 128<6.5 =18 =-9 128<2.5 360<0.5 =5 =23 315<0.5 =-9 =9
315<0.5 263<0.5 34<0.5 341<0.5 =-1 =-11 61<0.6563 =9 =-10 9<0.1346 61<0.8571 =7 =-14 =26 59<0.5 9<0.2954 275<0.5 =27 =-7 =-10 367<0.5 371<0.2669 =-18 =8 =6
315<0.5 139<0.5 322<0.5 320<0.5 =-8 =5 129<1.5 =26 =0 129<5.5 55<0.5 =3 =17 262<0.5 =-18 =5 129<2.5 368<0.1071 237<1.792 =6 =-12 =14 139<1.5 351<0.5 =40 =6 =-7
263<0.5 321<0.5 311<1e-9 283<0.5 =6 =-3 258<0.5 =-14 =9 144<0.5 55<0.5 =-19 =4 355<0.6182 =19 =-8 132<2.5 45<0.5 32<0.5 =16 =-1 255<1.5 =2 =-13 237<2.773 316<0.5 =15 =-8 237<3.367 =-15 =-1
314<0.5 13<0.5 61<0.3333 265<0.5 =5 =-21 280<0.5 =-1 =-11 =28 260<0.6061 57<0.5 352<0.03253 =38 =8 341<0.5 =-6 =5 =-9
383<0.348 141<5.075 314<0.5 266<0.5 =1 =-11 9<1e-9 =26 =2 131<0.5066 137<0.25 =-22 =3 132<0.5 =15 =-1 141<5.403 306<0.44 =-1 137<0.08333 =32 =3 =-7
22<0.5 35<0.5 13<0.5 140<2.5 =0 =-16 130<15.5 =30 =2 130<25.5 =-22 =1 130<14.5 39<0.5 132<0.5 =6 =35 =-4 320<0.5 132<0.5 =12 =-8 47<0.5 =1 =23
362<0.5 343<0.3327 128<10.5 260<0.07571 =5 =-3 215<0.5 =-10 =6 =25 344<0.004833 260<0.1774 376<2.079 =18 =-2 4<0.5 =16 =-17 131<0.6296 279<0.5 =40 =3 =-8
362<0.5 376<4.484 150<0.8 128<10.5 =2 =-11 61<0.7368 =-22 =31 391<0.7054 317<0.5 =24 =-2 =-10 59<0.5 391<0.1586 135<0.05208 =8 =30 136<0.5 =-9 =8 354<0.4794 255<3.5 =-1 =-13 =9
344<0.0643 315<0.5 266<0.5 244<0.5 =-2 =21 268<0.5 =-16 =4 139<1.5 116<0.5 =19 =-6 131<0.299 =-16 =4 280<0.5 61<0.08333 56<0.5 =-6 =10 131<0.4714 =32 =-3 61<0.5714 =-14 =1
311<1e-9 248<0.5 237<2.398 370<0.641 =-3 =14 61<0.8571 =8 =-12 237<2.197 149<0.5 =6 =-9 =-22 362<0.5 343<0.1166 237<1.609 =4 =-15 311<0.037 =-9 =16 237<2.398 311<0.1284 =-12 =9 311<0.2347 =27 =2
321<0.5 117<0.5 355<0.8146 145<0.5 =4 =-10 146<0.5 =16 =-4 237<1.609 128<6.5 =13 =-3 237<2.89 =-17 =1 128<2.5 337<0.5 33<0.5 =-8 =11 56<0.5 =21 =-6 373<0.4076 370<0.7858 =-18 =3 46<0.5 =-4 =15
375<0.5 150<0.8571 147<0.5 266<0.5 =4 =-8 345<0.5 =-14 =9 391<0.1343 291<0.5 =-18 =4 129<1.5 =10 =-7 104<0.5 133<0.5 150<0.2414 =-1 =36 391<0.1464 =-8 =12 =-4
139<5.5 342<0.1714 266<0.5 129<7.5 =3 =-17 129<7.5 =-12 =18 342<0.3953 386<0.5 =-21 =1 139<1.5 =15 =-5 7<0.2775 128<2.5 132<0.5 =10 =39 139<6.5 =-9 =8 237<1.946 =12 390<0.5 =-15 =2
150<0.1667 316<0.5 376<2.197 353<0.08231 =26 =2 130<19.5 =6 =-10 27<0.5 367<0.5 =1 =26 353<0.09603 =-19 =9 343<0.3327 141<2.944 269<0.5 =-1 =17 353<0.1811 =-15 =14 =27
321<0.5 283<0.5 342<0.1714 32<0.5 =10 =-5 342<0.3953 =-14 =5 263<0.5 126<2.398 =-17 =-2 262<0.5 =23 =0 144<0.5 0<0.5 30<0.5 =-17 =3 130<16.5 =16 =-6 132<2.5 352<0.04188 =24 =-9 126<3.219 =-14 =12
321<0.5 10<0.5 311<1e-9 265<0.5 =4 =-11 141<5.075 =-3 =-19 130<20.5 374<0.5 =42 =-5 61<0.2571 =2 =-7 0<0.5 55<0.5 130<15.5 =2 =-20 130<18.5 =-15 =26 130<18.5 61<0.2571 =26 =0 61<0.6111 =-11 =11
131<0.3933 126<2.89 283<0.5 284<0.5 =-9 =4 135<0.2012 =-20 =3 150<0.1304 128<6.5 =24 =-7 187<0.5 =-1 =25 311<1e-9 132<1.5 44<0.5 =15 =-5 131<0.6921 =-6 =21 131<0.7836 335<0.5 =-18 =7 128<7.5 =19 =-5
372<0.9433 269<0.5 341<0.5 361<0.5 =0 =13 370<0.7858 =-7 =11 129<4.5 260<0.1286 =26 =-1 260<0.1115 =-9 =4 =26
105<0.5 263<0.5 260<0.6061 314<0.5 =-2 =17 200<0.5 =-19 =7 130<18.5 342<0.1529 =19 =-2 135<0.08573 =-6 =10 319<0.5 263<0.5 135<0.3333 =28 =-8 237<2.565 =0 =-11 391<0.1023 237<1.792 =0 =-17 =10
139<5.5 17<0.5 7<0.3785 357<0.5 =2 =25 150<0.1667 =8 =-16 216<0.5 255<2.5 =-22 =-5 =2 373<0.2043 150<0.6429 264<0.5 =0 =37 139<6.5 =-5 =6 150<0.2 =8 25<0.5 =-11 =1
332<0.5 263<0.5 355<0.8146 58<0.5 =-5 =4 16<0.5 =11 =-8 342<0.1714 285<0.5 =16 =2 253<0.5 =-15 =4 355<1e-9 342<1e-9 141<4.97 =16 =-9 141<4.317 =-14 =6 279<0.5 355<0.9046 =-12 =7 129<2.5 =12 =-2
150<0.8 139<5.5 228<0.5 332<0.5 =-3 =6 135<0.1003 =17 =-9 135<0.1088 25<0.5 =31 =5 =-6 129<2.5 305<0.5 126<1.946 =-15 =8 260<0.3349 =-19 =2 315<0.5 344<0.01546 =-23 =1 =3
321<0.5 283<0.5 313<0.567 270<0.5 =2 =11 =26 383<0.312 307<0.35 =-6 =19 237<2.89 =26 =-3 1<0.5 344<0.0643 282<0.5 =-19 =4 383<0.1659 =-5 =19 132<1.5 279<0.5 =15 =-4 383<0.1778 =-14 =4
375<0.5 250<0.5 363<0.5 362<0.5 =-3 =7 14<0.5 =20 =1 146<0.5 143<0.5 =-13 =3 311<0.01005 =28 =-4 46<0.5 371<0.921 362<0.5 =27 =1 =-5 371<0.224 =13 388<0.5756 =-11 =2
215<0.5 274<0.5 367<0.5 250<0.5 =-2 =11 261<0.1218 =3 =19 263<0.5 152<0.5 =-17 =10 140<0.5 =18 =-3 261<0.1978 265<0.5 245<0.5 =7 =20 261<1e-9 =-13 =1 274<0.5 44<0.5 =-18 =11 57<0.5 =-3 =12
131<1e-9 388<0.6412 347<0.5 104<0.5 =-9 =2 235<0.5 =15 =-7 354<0.4437 358<0.402 =-11 =2 321<0.5 =25 =1 255<4.5 332<0.5 228<0.5 =1 =17 136<1e-9 =22 =-4 375<0.5 31<0.5 =-16 =8 =15
308<1.56 123<0.5 343<0.2642 131<0.3448 =-5 =3 =28 321<0.5 4<0.5 =18 =5 134<0.5 =-14 =13 369<0.875 134<0.5 2<0.5 =-5 =-24 =0 261<0.03685 =17 =-6
373<0.6732 16<0.5 137<0.4 22<0.5 =-2 =8 261<0.01236 =16 =-9 57<0.5 261<0.087 =-19 =5 261<1e-9 =9 =-14 310<0.143 9<1e-9 25<0.5 =29 =-2 368<0.1645 =-6 =14 =-13
131<0.3448 314<0.5 105<0.5 257<0.4638 =-3 =20 285<0.5 =18 =-3 285<0.5 129<2.5 =9 =-6 4<0.5 =-3 =29 274<0.5 61<0.6563 306<0.85 =13 =-5 51<0.5 =7 =-13 354<0.3977 246<0.5 =16 =-5 264<0.5 =-5 =-18
127<0.5 126<2.485 389<0.5 364<0.5 =2 =-11 286<0.5 =26 =-6 280<0.5 139<3.5 =9 =-19 3<0.5 =-4 =27 266<0.5 13<0.5 126<2.197 =-8 =1 130<15.5 =28 =0 383<0.1144 215<0.5 =-22 =1 364<0.5 =17 =-4
357<0.5 257<0.3649 141<2.944 58<0.5 =1 =8 286<0.5 =-10 =10 141<1.609 =-4 =27 321<0.5 143<0.5 =2 =31 =-2
150<0.9167 260<0.07571 126<3.135 391<0.2183 =2 =-10 141<1.099 =20 =-2 131<0.5416 104<0.5 =-8 =5 126<2.996 =15 =-11 272<0.5 391<0.1943 =-23 =0 =10
321<0.5 83<0.5 123<0.5 74<0.5 =-1 =13 256<0.5 =10 =-3 104<0.5 237<2.996 =-19 =1 =10 58<0.5 30<0.5 305<0.5 =-18 =-2 311<0.0263 =0 =15 135<0.07095 311<0.01005 =24 =-7 368<0.122 =-11 =4
344<0.01546 344<0.005718 74<0.5 299<0.5 =-2 =12 241<0.5 =16 =-3 362<0.5 244<0.5 =-21 =3 279<0.5 =11 =-3 308<1.56 51<0.5 364<0.5 =25 =1 364<0.5 =-8 =16 237<2.565 237<2.197 =-9 =6 =-19
45<0.5 147<0.5 228<0.5 332<0.5 =1 =10 104<0.5 =1 =35 375<0.5 323<0.5 =-15 =4 355<0.4794 =17 =-5 126<2.773 147<0.5 =-23 325<0.5 =-2 =12 46<0.5 126<3.219 =15 =-5 126<2.996 =1 =-10
150<0.2 128<9.5 237<2.773 14<0.5 =25 =-6 376<2.89 =-5 =17 365<0.5 372<0.3577 =-24 =7 325<0.5 =11 =-2 22<0.5 128<4.5 130<21.5 =-5 =-19 150<0.3684 =-7 =5 14<0.5 59<0.5 =19 =-3 388<0.6412 =-14 =3
307<0.33 373<0.4076 24<0.5 58<0.5 =-4 =7 360<0.5 =-12 =18 61<1e-9 49<0.5 =-13 =4 327<0.5 =22 =-10 373<0.2931 307<1.34 =27 =3 61<0.05556 =2 =-6
233<0.5 358<0.402 342<0.3953 130<25.5 =-3 =-17 147<0.5 =17 =-7 131<0.4448 72<0.5 =0 =22 130<29.5 =12 =-6 127<0.5 358<0.402 =-8 =2 237<1.792 =-2 61<0.7368 =30 =3
128<10.5 39<0.5 321<0.5 128<1.5 =-1 =10 143<0.5 =-10 =7 237<3.135 237<1.609 =9 =-18 128<6.5 =17 =-6 313<0.3948 270<0.5 269<0.5 =-11 =13 136<0.125 =15 =-11 266<0.5 =19 =-4
250<0.5 367<0.5 372<0.9433 314<0.5 =-4 =13 =23 123<0.5 260<0.09375 =10 =-10 104<0.5 =18 =-4 365<0.5 143<0.5 4<0.5 =11 =-7 104<0.5 =30 =-1 130<17.5 =-7 =1
248<0.5 363<0.5 332<0.5 139<0.5 =-4 =2 61<0.5333 =14 =-13 137<0.5 =22 =-1 131<0.3697 =-21 354<1e-9 255<1.5 =-4 =13 =-11
263<0.5 255<1.5 130<12.5 355<0.8146 =-19 =1 390<0.5 =-4 =14 130<14.5 255<5.5 =12 =-10 248<0.5 =1 =-15 255<2.5 262<0.5 390<0.5 =18 =-6 259<0.5 =7 =-10 1<0.5 216<0.5 =-9 =9 =13
336<0.5 145<0.5 353<0.282 52<0.5 =2 =-15 353<0.4321 =18 =3 28<0.5 131<0.4714 =-20 =2 311<1e-9 =10 =-11 392<0.5 326<0.5 261<0.3739 =-23 =2 =4 =6
35<0.5 58<0.5 9<0.1464 383<0.1452 =-3 =9 367<0.5 =2 =24 56<0.5 277<0.5 =7 =-14 39<0.5 =18 =-11 237<1.792 316<0.5 =-6 =8 130<25.5 =-21 =2
383<0.3942 150<0.8 30<0.5 330<0.5 =0 =-11 344<0.01088 =2 =23 368<0.1645 24<0.5 =-17 =4 376<2.741 =15 =-5 311<0.05927 255<3.5 =27 =5 =-3
265<0.5 16<0.5 250<0.5 257<0.4137 =-1 =21 61<0.3 =19 =3 255<3.5 383<0.1452 =-16 =5 255<4.5 =11 =-8 324<0.5 61<0.7368 383<0.1778 =-27 =0 27<0.5 =-10 =8 61<0.2571 =-7 260<0.1774 =36 =-4
13<0.5 35<0.5 260<0.07571 342<0.1714 =6 =-9 321<0.5 =1 =-14 228<0.5 130<25.5 =-21 =1 =3 130<18.5 =28 =4
150<0.8571 342<0.1714 17<0.5 30<0.5 =1 =13 51<0.5 =-17 =-2 371<0.7115 342<0.487 =-17 =5 =14 368<0.1313 132<3.5 317<0.5 =-22 =-4 =8 371<0.8856 371<0.5024 =-4 =17 =-9
150<0.8571 128<16.5 342<0.1182 383<0.2069 =2 =15 342<0.3953 =-13 =5 150<0.6 342<0.1264 =-20 =8 266<0.5 =17 =-8 128<13.5 324<0.5 342<0.2545 =-25 =-2 367<0.5 =-6 =6 354<0.4794 5<0.5 =12 =-4 =-5
126<1.946 258<0.5 44<0.5 353<0.6112 =-14 =5 61<0.6111 =-4 =14 258<1.5 340<0.5 =15 =0 =-3 353<0.282 69<0.5 148<0.5 =1 =-7 =23 266<0.5 147<0.5 =20 =-10 126<2.197 =6 =-10
130<19.5 61<0.5333 9<0.0995 345<0.5 =3 =25 272<0.5 =19 =-9 373<0.04478 353<0.282 =-10 =9 280<0.5 =21 =-11 74<0.5 270<0.5 141<2.944 =-3 =-13 130<23.5 =16 =-5 353<1e-9 33<0.5 =17 =-4 9<0.1235 =-18 =12
265<0.5 354<0.8146 104<0.5 126<1.946 =-6 =4 130<14.5 =6 =-9 137<0.5 133<0.5 =3 =22 266<0.5 =3 =-10 53<0.5 23<0.5 104<0.5 =-20 =1 260<0.09375 =-5 =14 =10
383<0.2926 39<0.5 141<5.075 129<1.5 =5 =-2 255<4.5 =-15 =9 237<2.89 383<0.1144 =-22 =2 260<0.07571 =15 =-5 344<0.04624 286<0.5 =-14 344<0.02204 =13 =-3 354<1e-9 259<0.5 =32 =3 237<2.89 =-6 =11
141<2.944 334<0.5 126<3.135 14<0.5 =3 =-8 32<0.5 =12 =-2 136<0.125 =-19 =0 135<0.3333 143<0.5 53<0.5 =-17 =12 258<0.5 =7 =-14 124<0.5 129<1.5 =7 =-6 =18
248<0.5 283<0.5 129<4.5 277<0.5 =3 =-7 39<0.5 =28 =-10 383<0.348 56<0.5 =-3 =-19 127<0.5 =2 =28 311<0.0319 142<0.5 =-22 =0 374<0.5 =14 =-2
353<0.282 375<0.5 391<0.06563 353<0.09603 =-1 =12 59<0.5 =-3 =-17 131<0.3231 56<0.5 =-13 =1 354<0.5439 =28 =1 141<1.609 352<0.3199 61<0.7 =14 =-2 346<0.5 =-8 =6 353<0.4321 =28 141<4.407 =-2 =7
144<0.5 321<0.5 131<0.5416 246<0.5 =-1 =8 34<0.5 =15 =-7 337<0.5 375<0.5 =-13 =6 260<0.04473 =18 =-10 260<0.2087 368<0.036 44<0.5 =33 =-6 131<0.216 =-11 =10 131<0.4714 259<0.5 =-12 =4 =7
343<0.2642 7<0.4095 139<5.5 131<0.6921 =-1 =10 61<0.1923 =21 =-3 286<0.5 282<0.5 =-16 =7 311<0.05927 =22 =-12 307<1.34 =25 =-1
308<1.49 314<0.5 315<0.5 100<0.5 =0 =21 215<0.5 =5 =28 130<16.5 124<0.5 =-13 =11 132<4.5 =22 =-3 369<0.875 308<1.56 320<0.5 =4 =-5 387<1e-9 =-23 =0 374<0.5 =-4 =13
308<1.56 344<0.02859 263<0.5 264<0.5 =-9 =0 140<0.5 =13 =-5 352<0.008274 240<0.5 =17 =-7 370<0.3566 =-12 =8 369<0.875 353<0.03117 =-23 =-3 =10
260<0.3046 7<0.5133 127<0.5 61<0.2222 =-4 =16 130<9.5 =19 =-1 362<0.5 270<0.5 =-16 =6 143<0.5 =-7 =18 322<0.5 364<0.5 130<24.5 =-17 =1 129<1.5 =5 =-11 140<1.5 260<0.477 =-4 =18 =-6
145<0.5 122<0.5 355<0.8146 131<0.7836 =-1 =14 215<0.5 =3 =20 311<1e-9 355<0.3466 =29 =1 =-6 271<0.5 15<0.5 378<0.5 =-17 =1 =8 =12
321<0.5 126<2.197 150<0.4583 351<0.5 =-3 =15 130<19.5 =-2 =-17 336<0.5 283<0.5 =7 =1 376<2.015 =-19 =5 144<0.5 52<0.5 299<0.5 =-13 =8 126<2.708 =-2 =16 352<0.04188 130<25.5 =19 =-4 =-8
358<0.402 263<0.5 55<0.5 130<19.5 =-4 =-13 130<17.5 =-13 =19 353<0.1142 33<0.5 =7 =-9 130<22.5 =23 =-3 300<0.5 273<0.5 353<1e-9 =4 =-3 130<27.5 =23 =-7 130<21.5 130<12.5 =0 =26 130<26.5 =-10 =2
7<0.3785 139<5.5 126<2.303 45<0.5 =-2 =-19 334<0.5 =3 =-18 61<0.1923 277<0.5 =28 =1 364<0.5 =5 =-12 343<0.2175 361<0.5 373<0.8803 =-15 =3 137<1e-9 =-1 =15 373<0.2931 =20 =0
100<0.5 253<0.5 354<0.5439 387<1e-9 =-3 =13 265<0.5 =10 =-14 2<0.5 354<0.167 =-8 =11 354<0.3243 =23 =-7 280<0.5 =29 =-6
61<0.8571 61<0.08333 143<0.5 263<0.5 =-10 =3 61<0.05556 =7 =-8 341<0.5 52<0.5 =10 =-11 315<0.5 =-3 =17 341<0.5 382<0.5 308<0.54 =-21 =4 =6 262<0.5 143<0.5 =20 =-7 =-10
320<0.5 57<0.5 131<0.5416 382<0.5 =-3 =9 354<0.2667 =18 =-1 264<0.5 305<0.5 =-8 =11 373<0.4076 =-15 =5 243<0.5 262<0.5 264<0.5 =-13 =15 61<0.1176 =10 =-10 =-15
391<0.06563 373<0.4076 358<0.402 359<0.5 =-5 =17 249<0.5 =7 =-5 259<0.5 148<0.5 =22 =-4 134<0.5 =-11 =4 391<0.1023 136<0.08333 =7 365<0.5 =-18 =2 355<0.384 136<0.1429 =4 =-13 391<0.2183 =10 =-3
145<0.5 336<0.5 127<0.5 141<2.197 =3 =17 143<0.5 =-2 =5 354<0.4794 300<0.5 =-18 =2 =6 54<0.5 368<0.1645 328<0.5 =-22 =-1 376<5.205 =6 =-2 255<1.5 135<1e-9 =-5 =19 340<0.5 =-14 =3
284<0.5 129<3.5 326<0.5 343<0.2786 =-7 =12 7<0.3936 =11 =-7 374<0.5 57<0.5 =35 =0 344<0.02474 =-10 =8 129<1.5 130<26.5 255<3.5 =7 =-9 14<0.5 =24 =-6 326<0.5 130<29.5 =2 =-9 255<1.5 =-20 =3
83<0.5 321<0.5 254<0.5 35<0.5 =3 =-16 270<0.5 =-10 =8 269<0.5 49<0.5 =-4 =-17 130<14.5 =-3 =18 128<7.5 =-19 311<1e-9 9<0.07174 =-12 =3 =11
306<0.78 171<0.5 269<0.5 227<0.5 =0 =-13 270<0.5 =20 =-3 391<0.1088 130<18.5 =31 =-2 =-6 313<0.1112 53<0.5 201<0.5 =-14 =6 130<15.5 =18 =-6 =10
13<0.5 144<0.5 340<0.5 33<0.5 =0 =13 261<0.05847 =-8 =4 135<0.1328 278<0.5 =19 =-7 352<0.04188 =9 =-14 =21
61<0.8571 130<9.5 261<1e-9 344<0.01794 =7 =-10 130<8.5 =1 =26 345<0.5 383<0.3942 =-2 =21 61<0.5714 =15 =-14 186<0.5 353<0.4321 287<0.5 =-20 =5 392<1.5 =6 =-1 340<0.5 =-5 =14
17<0.5 314<0.5 126<1.946 323<0.5 =-11 =9 140<2.5 =2 =-11 237<2.485 61<0.4483 =4 =-10 237<2.996 =31 =-2 61<0.6563 215<0.5 126<2.303 =0 =-24 61<0.3 =6 =-4 61<0.7778 237<2.485 =13 =1 =-5
263<0.5 143<0.5 261<1e-9 354<0.8146 =-8 =5 61<0.15 =-7 =9 319<0.5 353<0.004994 =12 =-3 382<0.5 =-12 =11 47<0.5 140<1.5 61<0.8571 =17 =-12 61<0.05556 =3 =-14 353<0.1142 143<0.5 =-2 =-17 =16
147<0.5 322<0.5 368<0.556 344<0.09958 =4 =15 375<0.5 =-15 =1 368<0.122 4<0.5 =2 =-15 =11 375<0.5 338<0.5 331<0.5 =-13 =8 300<0.5 =9 =-11 368<0.05619 =-4 39<0.5 =20 =-1
363<0.5 61<0.8571 171<0.5 76<0.5 =0 =-17 55<0.5 =20 =-9 22<0.5 44<0.5 =-19 =9 132<1.5 =-5 =23 367<0.5 =18 =2
128<1.5 375<0.5 355<0.8146 244<0.5 =-7 =12 136<0.2222 =-2 =16 =14 260<0.3349 128<11.5 39<0.5 =9 =-7 126<2.485 =-8 =7 123<0.5 352<0.4021 =-15 =11 128<10.5 =-4 =19
7<0.3785 17<0.5 314<0.5 373<0.1255 =1 =13 56<0.5 =19 =-4 283<0.5 370<0.02477 =-10 =8 =-21 383<0.2069 150<0.2 373<0.3405 =-9 =14 291<0.5 =-18 =7 277<0.5 7<0.5991 =-10 =8 373<0.2545 =-3 =20
373<0.8803 237<2.197 9<0.07713 130<25.5 =-10 =3 364<0.5 =11 =-11 315<0.5 255<1.5 =-4 =4 147<0.5 =17 =-12 306<0.61 130<17.5 =8 =-13 368<0.05029 =23 =0
307<0.33 237<3.135 358<0.402 237<2.773 =-3 =-15 126<2.303 =-6 =2 319<0.5 132<1.5 =15 =-1 259<0.5 =-13 =5 307<1.34 324<0.5 126<2.944 =23 =2 =-3 284<0.5 =3 =-8
263<0.5 274<0.5 61<0.375 265<0.5 =4 =-13 141<1e-9 =-9 =3 61<0.6563 14<0.5 =-22 =2 141<1e-9 =23 =-4 274<0.5 255<1.5 61<0.5714 =4 =19 141<3.611 =-6 =7 61<0.4483 272<0.5 =24 =1 340<0.5 =-8 =6
13<0.5 373<0.2545 7<0.5133 68<0.5 =-1 =13 369<0.08333 =-19 =6 137<0.1 295<0.5 =14 =-10 317<0.5 =-16 =9 59<0.5 =23 =-3
248<0.5 150<0.9167 342<0.1714 136<0.1429 =4 =-2 150<0.7143 =-12 =12 272<0.5 351<0.5 =-19 =3 =9 352<0.1828 304<0.5 39<0.5 =-24 =4 296<0.5 =-5 =8 135<0.2818 =9 =-4
383<0.3942 51<0.5 240<0.5 383<0.1659 =-5 =9 325<0.5 =-4 =25 325<0.5 143<0.5 =-9 =6 234<0.5 =8 =-15 51<0.5 =27 =-4
265<0.5 237<2.197 353<0.09603 150<0.8 =-3 =-20 353<0.4321 =12 =-10 141<5.075 255<4.5 =5 =-6 61<0.7 =-13 =12 61<0.3333 =-21 46<0.5 279<0.5 =-19 =13 61<0.5714 =21 =-5
190<0.5 383<0.1659 383<0.0907 124<0.5 =-1 =4 389<0.5 =-17 =1 124<0.5 376<2.741 =20 =-9 340<0.5 =5 =-10 146<0.5 =-18 374<0.5 =2 =-4
228<0.5 0<0.5 373<0.4076 10<0.5 =-2 =14 309<0.5 =14 =-7 373<1e-9 49<0.5 =22 =-4 374<0.5 =-9 =4 322<0.5 382<0.5 373<0.2931 =19 =-6 130<17.5 =5 =-11 =-11
7<0.3566 123<0.5 260<0.6061 320<0.5 =-2 =8 84<0.5 =-17 =5 370<0.08436 299<0.5 =5 =26 132<0.5 =4 =-15 365<0.5 258<0.5 7<0.5991 =-17 =-5 141<3.611 =9 =-10 132<2.5 370<0.3566 =-7 =7 =14
83<0.5 57<0.5 61<0.5333 150<0.6429 =8 =-11 150<0.5714 =-15 =15 373<0.4076 31<0.5 =-11 =8 61<0.1176 =-5 =18 362<0.5 132<3.5 9<0.08682 =-22 =-3 =-1 =10
347<0.5 129<4.5 149<0.5 0<0.5 =-2 =10 324<0.5 =-20 =0 365<0.5 139<1.5 =12 =-8 148<0.5 =-15 =1 383<1e-9 129<2.5 74<0.5 =23 =-6 =-6 =-7
126<2.303 9<0.1346 342<1e-9 343<0.1034 =-11 =13 342<0.1714 =21 =-4 376<2.741 27<0.5 =17 =-3 391<0.3535 =-12 =7 334<0.5 391<0.2183 342<0.1641 =3 =-7 235<0.5 =-12 =3 338<0.5 =-17 =2
61<0.8571 150<0.8571 343<0.4086 308<1.56 =2 =-10 =18 61<0.7368 61<1e-9 =0 =-24 126<1.946 =-4 =26 382<0.5 53<0.5 346<0.5 =-21 =-2 150<0.3 =-3 =8 215<0.5 =-3 =17
233<0.5 321<0.5 373<0.2286 228<0.5 =-1 =9 128<2.5 =-4 =22 344<0.0643 49<0.5 =-6 =-21 150<0.2692 =11 =-7 128<9.5 3<0.5 51<0.5 =6 =-3 128<6.5 =30 =0 150<0.6818 =-10 =10
250<0.5 269<0.5 117<0.5 144<0.5 =-1 =9 391<0.1746 =-16 =8 139<1.5 364<0.5 =9 =-10 =26 132<1.5 388<0.5756 311<0.01005 =26 =1 =-2 357<0.5 261<0.1218 =-10 =6 =9
383<0.3942 233<0.5 348<0.5 324<0.5 =-4 =4 311<0.005927 =13 =-6 127<0.5 =-7 28<0.5 =20 =0 311<0.05927 4<0.5 =21 =2 =-3
363<0.5 144<0.5 7<0.3359 237<1.609 =12 =0 362<0.5 =-9 =9 54<0.5 135<0.08573 =8 =-12 283<0.5 =24 =-4 352<0.8222 =17 =-1
30<0.5 314<0.5 310<0.3039 263<0.5 =-1 =5 9<0.03686 =20 =-5 124<0.5 140<0.5 =-13 =13 128<13.5 =25 =-4 138<0.5 310<1e-9 237<2.89 =23 =3 =-4 =-8
126<2.197 129<3.5 129<1.5 317<0.5 =-7 =11 306<0.71 =-20 =2 3<0.5 131<0.5066 =-12 =2 131<0.4175 =18 =-1 83<0.5 74<0.5 285<0.5 =4 =-1 129<1.5 =20 =0 306<0.75 354<0.4794 =-17 =-2 =3
61<0.5333 328<0.5 278<0.5 252<0.5 =2 =9 252<0.5 =2 =-14 61<0.15 =-18 355<0.1182 =9 =-7 139<0.5 137<0.2 313<0.4118 =-13 =10 148<0.5 =11 =-10 355<0.167 252<0.5 =1 =18 137<0.4 =-13 =8
117<0.5 336<0.5 321<0.5 145<0.5 =3 =-7 144<0.5 =-9 =15 376<2.741 49<0.5 =-18 =-1 =5 84<0.5 45<0.5 49<0.5 =-18 =3 =5 =7
57<0.5 274<0.5 351<0.5 131<0.6921 =-1 =12 388<0.5949 =13 =1 130<15.5 =-12 130<27.5 =26 =-10 370<0.5002 29<0.5 351<0.5 =-12 =3 381<0.5 =10 =-7 392<0.5 274<0.5 =18 =0 370<0.8533 =-8 =2
10<0.5 263<0.5 228<0.5 320<0.5 =-5 =5 353<0.03834 =17 =-7 54<0.5 150<0.6818 =6 =27 353<0.1811 =-9 =5 237<1.946 =-8 38<0.5 150<0.6429 =35 =-6 =-7
251<0.5 147<0.5 266<0.5 130<19.5 =6 =0 104<0.5 =-9 =6 2<0.5 376<5.205 =-16 =8 260<1e-9 =-9 =6 376<2.741 259<0.5 52<0.5 =-18 =0 =0 =5
61<0.8571 7<0.3785 16<0.5 237<2.398 =-1 =5 261<0.1024 =-13 =10 261<0.05847 282<0.5 =-16 =7 342<0.1264 =12 =-12 228<0.5 237<3.135 32<0.5 =-21 =1 104<0.5 =-7 =10 237<2.485 61<0.9091 =1 =10 =-3
16<0.5 150<0.6 68<0.5 332<0.5 =1 =8 353<0.1142 =19 =0 353<0.1524 272<0.5 =-8 =10 317<0.5 =15 =-8 152<0.5 367<0.5 150<0.3333 =-3 =-20 56<0.5 =8 =-5 =17
136<0.1 150<0.4286 61<0.5714 358<0.402 =3 =15 141<1e-9 =-17 =7 61<0.4118 130<15.5 =3 =-13 237<2.197 =3 =17 129<5.5 84<0.5 260<0.6061 =-8 =6 =11 136<0.25 129<6.5 =10 =-9 129<6.5 =-4 =25
376<4.484 122<0.5 130<22.5 353<0.09603 =-2 =5 269<0.5 =-8 =14 129<4.5 14<0.5 =29 =-1 260<0.1115 =1 =-6 137<0.5 130<15.5 260<1e-9 =9 =-9 344<0.01207 =24 =1 353<0.4321 =5 245<0.5 =-14 =2
69<0.5 376<4.484 314<0.5 324<0.5 =-2 =5 326<0.5 =12 =-8 126<2.944 376<12.67 =16 =-5 358<1e-9 =6 =-10 4<0.5 =23 =-4
336<0.5 308<1.56 373<0.4076 143<0.5 =-3 =3 128<1.5 =-3 =15 308<2.82 346<0.5 =-21 =2 285<0.5 =-5 =4 368<0.1071 =-20 =3
315<0.5 244<0.5 354<0.3037 385<0.5 =1 =-10 363<0.5 =-8 =12 280<0.5 266<0.5 =21 =-5 =-4 47<0.5 248<0.5 290<0.5 =19 =-6 =-8 2<0.5 =-13 259<0.5 =8 =-2
308<1.56 228<0.5 58<0.5 61<0.2222 =-5 =3 324<0.5 =11 =-9 354<0.1611 61<0.1176 =2 =25 39<0.5 =-8 =14 373<1e-9 61<0.1176 237<2.303 =2 =-8 =10 =-21
61<0.8571 60<0.5 313<0.567 357<0.5 =1 =17 266<0.5 =24 =-9 =-18 249<0.5 371<0.8345 211<0.5 =-18 =4 =3 127<0.5 =-3 255<2.5 =15 =-2
320<0.5 123<0.5 311<0.08372 341<0.5 =1 =-7 344<0.004833 =6 =-16 311<0.2005 391<0.06563 =3 =-9 128<11.5 =36 =-3 344<1e-9 128<5.5 367<0.5 =18 =0 127<0.5 =15 =-7 344<0.02204 =-18 344<0.04624 =15 =-2
320<0.5 56<0.5 258<0.5 260<0.04473 =3 =-2 280<0.5 =18 =-10 316<0.5 239<0.5 =-4 =19 54<0.5 =-18 =-2 252<0.5 141<4.407 368<0.06171 =2 =14 246<0.5 =-13 =5 306<0.41 260<0.6061 =23 =-4 139<0.5 =-8 =8
126<3.367 22<0.5 4<0.5 239<0.5 =-2 =11 110<0.5 =-4 =13 59<0.5 128<16.5 =12 =-9 26<0.5 =-14 =1 46<0.5 306<0.64 61<1e-9 =-1 =31 =-11 26<0.5 266<0.5 =-18 =4 =10
291<0.5 355<0.8146 139<0.5 260<0.02797 =-1 =-11 283<0.5 =3 =-7 368<0.06736 46<0.5 =26 =-4 363<0.5 =-1 =18 323<0.5 141<4.97 136<0.1667 =27 =3 =-7 237<2.485 141<5.075 =-13 =3 264<0.5 =0 =5
382<0.5 61<0.8148 261<0.3157 171<0.5 =0 =19 131<0.216 =21 =-6 353<0.3403 186<0.5 =-15 =12 128<19.5 =-1 =13 61<0.8148 61<0.375 316<0.5 =18 =2 128<7.5 =5 =-11 131<0.1727 374<0.5 =36 =4 =3
353<0.09603 128<2.5 29<0.5 360<0.5 =-5 =26 =84 353<1e-9 22<0.5 =-19 =1 382<0.5 =-3 =20 128<5.5 352<0.8222 132<2.5 =112 =11 370<0.8533 =-6 =1 284<0.5 325<0.5 =23 =-20 9<0.09359 =8 =86
353<0.05782 282<0.5 266<0.5 141<1.099 =2 =-17 388<0.6412 =-26 =12 141<1.946 266<0.5 =45 =-10 316<0.5 =-15 =9 266<0.5 321<0.5 136<0.1429 =49 =124 353<0.1811 =-8 =18 351<0.5 388<0.5301 =-13 =20 375<0.5 =-23 =-1
135<0.05208 128<2.5 33<0.5 284<0.5 =-12 =16 308<1e-9 =59 =-7 358<0.402 373<0.4076 =-25 =11 283<0.5 =5 =-18 358<0.1327 308<1e-9 373<0.6732 =-5 =48 358<1e-9 =70 =-7 355<0.8146 283<0.5 =68 =6 227<0.5 =124 =0
353<0.02308 29<0.5 3<0.5 383<0.312 =-22 =16 128<9.5 =8 =-18 45<0.5 128<8.5 =81 =10 =-4 266<0.5 353<0.282 128<6.5 =55 =8 147<0.5 =97 =1 354<0.8146 315<0.5 =-17 =9 137<0.5 =26 =-15
388<0.3851 344<0.0643 263<0.5 25<0.5 =-17 =28 128<2.5 =56 =-1 383<0.2694 383<0.1352 =-13 =22 311<0.1284 =84 =7 266<0.5 368<0.144 128<6.5 =47 =5 311<1e-9 =81 =0 129<6.5 368<0.0885 =2 =-19 325<0.5 =-1 =32
353<0.02308 25<0.5 131<1e-9 383<0.3942 =-17 =34 4<0.5 =-14 =6 342<0.2545 389<0.5 =55 =5 130<15.5 =-11 =7 321<0.5 124<0.5 355<0.8146 =8 =50 265<0.5 =76 =-9 139<1.5 383<0.1352 =-19 =14 353<0.211 =27 =-10
9<1e-9 30<0.5 320<0.5 263<0.5 =-17 =7 126<2.485 =-1 =32 59<0.5 =64 126<2.996 =-10 =28 14<0.5 355<0.8146 305<0.5 =15 =42 126<3.367 =74 =-4 358<0.402 130<10.5 =-1 =-21 355<0.8146 =-10 =27
376<1.768 282<0.5 358<0.1327 383<0.348 =-19 =26 25<0.5 =-2 =37 129<1.5 382<0.5 =-7 =26 16<0.5 =52 =-6 16<0.5 378<0.5 321<0.5 =29 =-4 321<0.5 =78 =11 358<0.402 383<0.1452 =-19 =1 376<2.485 =-14 =19
28<0.5 370<0.2781 373<0.6732 263<0.5 =-16 =8 215<0.5 =55 =-5 263<0.5 368<0.556 =20 =-12 368<0.09518 =8 =53 38<0.5 368<0.05029 373<0.51 =-3 =34 332<0.5 =49 =1 64<0.5 129<7.5 =59 =-3 =-6
135<1e-9 3<0.5 322<0.5 313<0.2976 =-24 =8 360<0.5 =-10 =29 14<0.5 282<0.5 =2 =36 24<0.5 =-24 =2 14<0.5 135<0.2012 139<0.5 =0 =30 265<0.5 =57 =-11 383<0.348 283<0.5 =-24 =-4 =29
135<1e-9 28<0.5 362<0.5 252<0.5 =-19 =-4 260<0.1774 =24 =-14 308<0.35 123<0.5 =4 =35 369<0.875 =-18 =0 28<0.5 16<0.5 352<0.1828 =9 =33 126<2.197 =7 =-16 323<0.5 126<2.303 =18 =61 383<0.1659 =3 =26
135<1e-9 305<0.5 284<0.5 65<0.5 =-23 =11 266<0.5 =-1 =-22 150<0.3684 284<0.5 =2 =50 131<1e-9 =-16 =11 263<0.5 344<0.1697 61<0.2571 =21 =-2 61<1e-9 =10 =60 344<1e-9 88<0.5 =63 =3 344<0.1697 =-5 =24
9<1e-9 28<0.5 260<0.09375 128<9.5 =0 =-19 134<0.5 =-21 =8 128<5.5 308<0.35 =44 =-7 236<0.5 =-10 =12 128<5.5 321<0.5 124<0.5 =18 =52 260<0.2444 =12 =-16 9<0.09359 260<1e-9 =7 =-17 354<0.4437 =-4 =28
355<0.4794 31<0.5 358<0.402 143<0.5 =-19 =1 128<10.5 =11 =-12 128<16.5 310<1e-9 =38 =-1 =-10 358<0.1327 128<6.5 137<0.1667 =-3 =28 255<3.5 =-15 =10 370<0.3109 255<2.5 =20 =-6 128<13.5 =51 =8
137<0.1429 344<0.0643 266<0.5 358<0.402 =-12 =9 79<0.5 =-25 =12 285<0.5 308<1.56 =50 =-7 237<2.773 =17 =-10 266<0.5 368<0.144 362<0.5 =7 =46 137<0.2 =12 =47 368<0.06736 358<1e-9 =-2 =27 127<0.5 =4 =-21
344<0.09958 61<0.2571 47<0.5 358<0.402 =-9 =15 74<0.5 =20 =51 370<0.2781 313<0.2976 =-15 =16 358<0.402 =0 =22 228<0.5 278<0.5 =56 =4 =-10
30<0.5 9<0.1346 305<0.5 266<0.5 =-7 =-21 309<0.5 =2 =31 266<0.5 340<0.5 =38 =1 129<3.5 =-15 =20 131<0.6296 342<0.1641 =53 =6 =7
14<0.5 353<0.1811 128<5.5 3<0.5 =-2 =22 4<0.5 =-17 =-2 16<0.5 330<0.5 =34 =-7 =-7 129<7.5 383<0.312 133<0.5 =-26 =-8 128<9.5 =27 =-5 370<0.02477 280<0.5 =-12 =4 =32
358<0.402 343<0.2175 370<0.1277 313<1e-9 =-15 =17 320<0.5 =-1 =28 150<0.6 =49 =2 376<2.485 74<0.5 61<0.4483 =12 =-7 360<0.5 =-9 =45 137<0.1667 137<0.125 =16 =-1 341<0.5 =52 =18
263<0.5 264<0.5 126<2.996 315<0.5 =-22 =17 358<0.402 =-16 =19 358<0.1327 143<0.5 =-12 =13 128<6.5 =24 =2 305<0.5 358<0.402 353<0.1142 =-10 =14 146<0.5 =37 =-1 308<1.56 254<0.5 =55 =4 353<0.008783 =-9 =14
14<0.5 131<1e-9 133<0.5 382<0.5 =-7 =11 388<0.5301 =-1 =22 74<0.5 141<2.944 =15 =-7 311<0.07129 =47 =-3 10<0.5 388<0.604 308<0.56 =-21 =8 388<0.6598 =15 =-16 137<0.4 131<0.3448 =-4 =21 =-9
353<0.02308 263<0.5 344<0.03661 30<0.5 =-15 =17 280<0.5 =24 =-13 305<0.5 341<0.5 =9 =-9 141<1.099 =40 =-8 263<0.5 320<0.5 358<0.402 =-7 =11 344<1e-9 =40 =11 228<0.5 344<1e-9 =40 =5 =-5
74<0.5 135<1e-9 4<0.5 322<0.5 =-21 =11 128<10.5 =4 =-14 128<9.5 391<0.1088 =7 =22 368<0.144 =-13 =14 7<0.2422 128<8.5 129<2.5 =56 =19 391<1e-9 =1 =31 368<1e-9 146<0.5 =-16 =2 =24
344<0.09958 28<0.5 370<0.2781 322<0.5 =-11 =17 150<0.8 =13 =-11 311<1e-9 355<0.2755 =12 =40 3<0.5 =-18 =5 51<0.5 311<0.1695 126<3.367 =58 =9 =4 386<0.5 140<0.5 =-8 =7 =20
135<1e-9 143<0.5 4<0.5 28<0.5 =-24 =-5 7<0.05065 =-4 =-19 131<1e-9 250<0.5 =-9 =13 28<0.5 =10 =39 28<0.5 383<0.348 367<0.5 =1 =17 51<0.5 =47 =-6 324<0.5 277<0.5 =37 =4 47<0.5 =17 =-9
14<0.5 362<0.5 368<0.1004 305<0.5 =-7 =8 131<0.299 =8 =28 260<0.1774 150<0.6429 =42 =9 264<0.5 =23 =-7 370<0.06254 10<0.5 131<0.7836 =-24 =1 150<0.3333 =20 =-8 127<0.5 286<0.5 =18 =-6 368<0.06171 =8 =-19
74<0.5 373<0.6732 263<0.5 4<0.5 =-18 =-1 137<0.1429 =4 =30 259<0.5 7<0.4095 =46 =13 316<0.5 =14 =-10 7<0.3566 132<2.5 342<0.2545 =38 =10 34<0.5 =-6 =10 4<0.5 =-11 373<0.2545 =-7 =12
30<0.5 9<0.09359 373<0.8803 281<0.5 =-7 =31 9<1e-9 =43 =1 321<0.5 337<0.5 =26 =-6 144<0.5 =-13 =9 =34
131<1e-9 353<0.282 7<0.4376 130<19.5 =1 =-12 353<0.09603 =-22 =0 104<0.5 245<0.5 =26 =4 130<18.5 =12 =-14 283<0.5 130<17.5 49<0.5 =30 =-2 320<0.5 =-1 =30 352<0.1293 131<0.6921 =-13 =14 9<0.1131 =23 =2
320<0.5 321<0.5 283<0.5 365<0.5 =7 =30 355<0.6182 =-12 =18 383<0.2926 367<0.5 =-18 =2 237<2.197 =-1 =34 135<0.05208 255<1.5 211<0.5 =-16 =13 304<0.5 =26 =-9 317<0.5 147<0.5 =41 =5 7<0.05065 =-8 =14
344<0.09958 306<0.39 357<0.5 378<0.5 =-1 =18 =41 313<0.1557 343<0.2642 =-18 =22 390<0.5 =3 =26 134<0.5 306<0.56 =-12 130<14.5 =-6 =24 141<4.97 =43 =8
28<0.5 315<0.5 135<1e-9 141<1.609 =-7 =-21 124<0.5 =-5 =10 330<0.5 141<1.609 =25 =-1 =-8 135<1e-9 141<1e-9 53<0.5 =17 =-8 216<0.5 =-18 =6 251<0.5 330<0.5 =25 =-2 =-4
14<0.5 30<0.5 368<0.2272 263<0.5 =-1 =13 368<0.3018 =12 =33 150<0.7143 61<0.7 =35 =3 =6 152<0.5 260<0.1115 61<0.3333 =1 =-15 27<0.5 =-24 =-4 =19
128<5.5 150<0.1304 39<0.5 321<0.5 =48 =10 306<1e-9 =-8 =2 7<0.3177 150<0.8571 =11 =-17 365<0.5 =-18 =18 321<0.5 373<0.6732 306<0.44 =-1 =-19 =30 373<0.4076 315<0.5 =-26 =3 150<0.5 =17 =-10
358<0.402 144<0.5 383<0.2694 365<0.5 =-13 =5 306<0.71 =-5 =29 56<0.5 391<0.06563 =17 =-9 =40 74<0.5 103<0.5 355<0.2755 =-1 =12 340<0.5 =35 =4 241<0.5 127<0.5 =3 =37 =-1
320<0.5 16<0.5 362<0.5 358<0.402 =-8 =6 26<0.5 =24 =2 383<0.2694 61<0.05556 =5 =-24 135<0.1433 =-8 =22 150<0.4286 61<0.375 141<2.197 =54 =11 135<0.124 =-11 =13 306<0.41 61<0.4118 =2 =22 59<0.5 =-16 =3
58<0.5 354<0.2267 30<0.5 257<0.3649 =-9 =29 278<0.5 =25 =-4 311<0.01005 265<0.5 =11 =-15 362<0.5 =-14 =11 150<0.6818 308<1.34 265<0.5 =26 =-10 354<0.167 =-14 =15 131<0.5066 141<5.403 =-16 =5 354<0.2267 =20 =-5
376<2.565 38<0.5 383<0.1352 322<0.5 =-9 =18 51<0.5 =22 =-2 131<1e-9 255<2.5 =-6 =8 383<0.07218 =27 =-8 358<0.402 320<0.5 389<0.5 =-8 =15 =33 388<0.5301 =4 341<0.5 =31 =10
366<0.5 61<0.5333 351<0.5 49<0.5 =4 =-13 124<0.5 =2 =26 315<0.5 138<0.5 =-13 =12 42<0.5 =20 =-6 324<0.5 138<0.5 =42 =2 =-6
266<0.5 150<0.2 139<0.5 311<0.0263 =8 =-10 126<2.303 =-1 =29 352<0.2129 237<3.135 =-5 =16 368<0.08259 =0 =22 383<0.312 129<7.5 126<3.367 =-23 =14 352<0.008274 =-6 =27 51<0.5 =33 =-1
61<0.3333 58<0.5 33<0.5 337<0.5 =-2 =15 61<0.05556 =7 =33 141<2.944 261<0.1629 =29 =2 355<0.4794 =-7 =15 371<0.5024 123<0.5 383<0.2926 =-14 =11 129<3.5 =-2 =28 337<0.5 16<0.5 =15 =-9 355<0.9046 =-19 =-1
353<0.282 28<0.5 320<0.5 13<0.5 =-8 =28 7<0.3566 =18 =-4 305<0.5 54<0.5 =-8 =16 345<0.5 =9 =36 352<0.8222 351<0.5 315<0.5 =4 =27 129<2.5 =33 =8 284<0.5 =-16 =12
320<0.5 373<0.6732 358<0.402 130<15.5 =2 =-14 124<0.5 =-3 =12 128<1.5 150<0.3 =7 =-11 150<0.6818 =41 =4 150<0.4286 128<5.5 141<5.318 =46 =-2 150<0.2414 =-12 =8 353<0.1811 332<0.5 =-9 =16 150<0.6 =26 =0
263<0.5 150<0.6818 373<0.4076 4<0.5 =-14 =4 130<19.5 =27 =5 355<0.9046 140<0.5 =-20 =-6 136<0.4 =12 =-9 130<18.5 390<0.5 373<0.4076 =36 =0 47<0.5 =-9 =6 150<0.6818 140<0.5 =5 =-14 150<0.9167 =20 =-6
362<0.5 38<0.5 354<0.7061 284<0.5 =-11 =-1 388<0.5493 =-6 =20 265<0.5 344<1e-9 =17 =-5 =-17 388<0.6983 306<0.41 44<0.5 =15 =-6 274<0.5 =40 =4 =-9
14<0.5 147<0.5 366<0.5 371<0.7557 =3 =19 61<0.5714 =37 =4 58<0.5 186<0.5 =-20 =12 126<2.944 =21 =-6 126<2.996 383<0.3942 191<0.5 =-19 =8 =19 3<0.5 383<0.1659 =-16 =15 61<0.375 =32 =0
320<0.5 263<0.5 144<0.5 321<0.5 =-3 =-17 139<0.5 =-7 =32 9<0.1346 274<0.5 =-1 =19 =33 310<0.1802 4<0.5 376<2.303 =-4 =23 330<0.5 =27 =-8 311<0.05927 =-12 =-1
131<0.3448 283<0.5 123<0.5 74<0.5 =-6 =12 317<0.5 =13 =-6 371<0.8568 383<0.312 =-16 =17 371<0.8856 =29 =0 74<0.5 311<1e-9 57<0.5 =11 =-3 383<0.2694 =-13 =9 131<0.4714 135<1e-9 =9 =0 311<0.005927 =33 =1
29<0.5 358<0.402 383<0.1659 135<0.124 =-14 =3 7<0.3177 =28 =3 124<0.5 237<3.135 =-3 =14 35<0.5 =15 =-13 237<2.485 261<0.087 237<1.946 =20 =1 38<0.5 =1 =-13 =37
362<0.5 383<0.3942 237<3.135 353<0.282 =-6 =9 260<0.07571 =21 =-4 =28 260<0.1286 391<0.1943 150<0.9167 =31 =-1 150<0.1667 =13 =-5 353<0.1811 389<0.5 =-11 =7 =11
30<0.5 128<9.5 265<0.5 7<0.3177 =8 =-7 268<0.5 =-24 =11 131<0.4448 322<0.5 =-14 =10 311<1e-9 =8 =-13 128<0.5 131<0.1489 =-9 =17 249<0.5 128<14.5 =35 =5 =1
131<0.3448 321<0.5 351<0.5 128<13.5 =0 =-10 124<0.5 =2 =21 237<3.135 0<0.5 =-21 =4 54<0.5 =-3 =26 140<0.5 14<0.5 355<0.5439 =1 =23 128<1.5 =6 =-18 368<0.1144 128<11.5 =29 =-4 351<0.5 =-8 =13
321<0.5 368<0.3018 383<0.348 143<0.5 =-2 =9 143<0.5 =34 =0 237<1.792 =3 16<0.5 =29 =5 143<0.5 93<0.5 310<0.3039 =-19 =11 =18 9<0.06801 141<1.099 =22 =-6 305<0.5 =-18 =4
366<0.5 257<0.3649 144<0.5 320<0.5 =-4 =10 260<0.09375 =30 =-4 141<1.609 =5 =41 260<0.2727 264<0.5 150<0.3 =-2 =12 260<0.09375 =39 =4 129<1.5 =-4 =2
30<0.5 143<0.5 376<4.484 387<1e-9 =-5 =20 376<12.67 =19 =-8 16<0.5 260<0.2444 =14 =-2 376<4.484 =-14 =7 59<0.5 =30 260<0.07571 =7 =-4
358<0.402 31<0.5 139<5.5 105<0.5 =-8 =15 355<0.1182 =21 =-2 128<11.5 342<0.1641 =24 =2 261<0.01236 =-10 =1 388<0.6412 128<10.5 16<0.5 =10 =-13 4<0.5 =17 =-7 355<0.384 128<14.5 =-6 =11 137<0.5 =32 =1
14<0.5 233<0.5 351<0.5 283<0.5 =3 =-9 147<0.5 =18 =-8 137<0.1429 =37 =3 373<0.6732 137<0.1667 303<0.5 =-17 =5 104<0.5 =-9 =19 =21
260<0.3046 7<0.3359 139<5.5 9<0.08682 =2 =11 123<0.5 =44 =-5 281<1.5 373<0.4076 =-18 =3 =23 353<0.282 123<0.5 373<0.6732 =-21 =9 263<0.5 =-4 =20 284<0.5 =-1 =29
16<0.5 131<0.1489 135<0.2012 130<9.5 =22 =-6 147<0.5 =14 =-12 269<0.5 273<0.5 =4 =27 129<4.5 =35 =2 200<0.5 130<20.5 135<0.3333 =-24 =-4 354<0.7061 =-10 =6 311<0.01449 =21 =-3
150<0.08333 61<0.3333 268<0.5 261<0.1978 =43 =2 =-7 130<17.5 150<1e-9 =17 =-6 105<0.5 =-22 =4 4<0.5 344<0.09958 137<0.1429 =-16 =3 150<0.6818 =20 =-14 58<0.5 13<0.5 =-1 =26 150<0.75 =16 =-15
283<0.5 358<0.402 260<0.3349 146<0.5 =-4 =13 342<0.3469 =-22 =7 137<0.4 260<0.3349 =6 =17 =28 370<0.5002 373<0.2043 53<0.5 =-15 =9 137<1e-9 =18 =-8 364<0.5 137<0.5 =26 =-7 137<0.4 =-14 =6
14<0.5 372<1e-9 141<2.944 260<0.07571 =10 =-2 353<0.1811 =-15 =17 373<0.2931 =31 307<0.74 =-5 =9 373<0.6732 354<0.5976 268<0.5 =-18 =-4 353<0.4321 =19 =-8 =23
128<13.5 150<0.6429 370<0.2781 299<0.5 =1 =24 137<0.5 =19 =-6 128<12.5 69<0.5 =-14 =13 150<0.8571 =21 =-3 150<0.6429 376<2.565 150<1e-9 =3 =-23 359<0.5 =-7 =11 5<0.5 376<5.205 =28 =-7 =-15
263<0.5 139<5.5 321<0.5 265<0.5 =0 =-13 144<0.5 =-17 =12 61<0.3 7<0.3785 =36 =4 139<6.5 =-7 =4 61<0.8571 32<0.5 246<0.5 =20 =-1 43<0.5 =8 =-9 239<0.5 =-15 =-1
14<0.5 313<0.1112 7<0.3785 57<0.5 =7 =-5 343<0.1166 =-14 =12 391<0.1586 353<1e-9 =10 =37 =0 317<0.5 354<0.5976 314<0.5 =-17 =4 137<0.5 =15 =-14 132<0.5 143<0.5 =23 =-7 344<0.009861 =-13 =9
150<0.1304 38<0.5 148<0.5 136<0.1 =16 =-4 365<0.5 =-18 =12 344<0.0643 311<0.1095 =36 =2 =-3 31<0.5 319<0.5 358<0.402 =-5 =6 273<0.5 =-11 =8 150<0.8571 141<2.944 =18 =-3 29<0.5 =-7 =1
315<0.5 35<0.5 383<0.348 266<0.5 =3 =-9 137<0.1 =23 =3 238<0.5 =-20 =0 278<0.5 268<0.5 248<0.5 =25 =-6 =-10 54<0.5 =-9 =2
131<0.1489 353<0.05782 144<0.5 147<0.5 =-7 =-20 51<0.5 =-3 =24 284<0.5 320<0.5 =-10 =8 104<0.5 =17 =-5 143<0.5 26<0.5 131<0.3697 =-12 =2 131<0.2369 =32 =5 299<0.5 252<0.5 =2 =17 9<0.05749 =43 =0
321<0.5 283<0.5 365<0.5 250<0.5 =4 =30 132<0.5 =6 =28 383<0.312 130<16.5 =-18 =-4 383<0.348 =4 =27 130<15.5 130<14.5 130<9.5 =9 =-19 132<1.5 =35 =-1 259<0.5 52<0.5 =-16 =7 141<1.099 =13 =-11
141<5.075 260<0.3046 61<0.6563 145<0.5 =7 =-12 382<0.5 =-8 =14 9<0.1346 371<0.7115 =-13 =7 3<0.5 =19 =-3 9<0.1346 144<0.5 261<0.087 =-20 =-3 =5 129<1.5 61<0.375 =16 =1 =-8
143<0.5 138<0.5 387<1e-9 4<0.5 =-8 =0 147<0.5 =21 =-5 136<0.4 128<14.5 =19 =-3 128<10.5 =-4 =2 128<12.5 246<0.5 252<0.5 =-1 =18 370<0.01104 =36 =0 388<0.5493 320<0.5 =-24 =13 388<0.6825 =16 =-7
139<5.5 344<0.1697 282<0.5 126<2.89 =-4 =4 237<2.197 =-1 =18 128<1.5 131<0.2369 =-6 =6 323<0.5 =36 =5 373<0.2286 128<5.5 128<2.5 =42 =6 =-7 139<6.5 =7 =-13
282<0.5 257<0.4638 139<0.5 370<0.7858 =-7 =12 250<0.5 =1 =22 =38 324<0.5 342<1e-9 275<0.5 =20 =-10 7<1e-9 =0 =-10 135<0.1003 =-14 =4
270<0.5 354<0.8146 144<0.5 263<0.5 =-6 =5 354<0.4274 =19 =-11 146<0.5 374<0.5 =20 =-3 57<0.5 =-9 =2 311<0.005927 261<0.00634 263<0.5 =0 =21 126<2.773 =8 =37 311<0.2347 68<0.5 =-18 =1 126<2.485 =14 =-3
263<0.5 373<0.6732 264<0.5 352<0.08196 =-15 =-3 260<0.3046 =4 =-11 128<1.5 7<0.453 =9 =-9 365<0.5 =28 =1 132<2.5 328<0.5 7<0.2775 =20 =-1 260<0.1115 =-12 =4 128<4.5 146<0.5 =0 =13 =-17
123<0.5 139<5.5 320<0.5 131<0.3933 =-9 =3 350<0.5 =4 =21 7<0.4095 304<0.5 =31 =1 139<6.5 =2 =-3 332<0.5 263<0.5 252<0.5 =-6 =9 325<0.5 =3 =24 143<0.5 263<0.5 =9 =-6 139<2.5 =34 =3
266<0.5 313<0.1112 171<0.5 128<12.5 =3 =-8 46<0.5 =3 =34 145<0.5 1<0.5 =28 =0 =1 373<0.2043 282<0.5 200<0.5 =-16 =7 391<0.1256 =-5 =14 285<0.5 54<0.5 =30 =3 =-8
150<0.9167 61<0.8571 332<0.5 57<0.5 =3 =-8 61<0.5714 =18 =-14 53<0.5 308<0.54 =-22 =12 150<0.3913 =-4 =19 61<0.8148 105<0.5 =-25 =2 61<0.9091 =12 =-2
363<0.5 150<0.8 61<0.8148 283<0.5 =7 =-2 387<1e-9 =-18 =10 61<0.7368 150<0.8571 =-7 =-23 136<0.25 =33 =-4 =25
344<0.09958 306<0.52 139<5.5 344<0.01546 =0 =26 237<1.946 =-6 =30 306<1.28 313<0.27 =-15 =9 22<0.5 =-6 =25 308<1.56 38<0.5 306<0.44 =-5 =31 311<0.05927 =-7 =6 47<0.5 =-13 =3
263<0.5 150<0.6429 61<0.5333 3<0.5 =-4 =9 22<0.5 =-15 =8 61<0.5333 308<0.61 =-21 =4 141<1.099 =15 =-9 61<0.8571 141<5.075 83<0.5 =16 =-10 367<0.5 =-12 =11 =-12
344<0.03661 358<0.402 369<0.5833 363<0.5 =-10 =15 257<0.3649 =2 =22 131<0.4448 24<0.5 =-3 =11 371<0.8345 =16 =-5 370<0.08436 308<1.56 147<0.5 =22 =0 342<0.3469 =-9 =4 370<0.3566 28<0.5 =-18 =-2 344<0.09958 =-2 =13
321<0.5 341<0.5 83<0.5 374<0.5 =9 =0 291<0.5 =-16 =11 7<0.3785 139<0.5 =-8 =6 271<0.5 =-20 =9 139<1.5 93<0.5 261<0.1024 =-20 =-2 =13 7<0.05065 261<0.1978 =19 =-11 374<0.5 =-13 =4
122<0.5 61<0.8148 280<0.5 252<0.5 =0 =10 55<0.5 =-8 =12 44<0.5 388<0.6314 =-16 =8 46<0.5 =1 =17 261<0.03685 255<3.5 130<15.5 =1 =-8 =8 130<21.5 =40 =2
321<0.5 123<0.5 131<0.3933 307<0.44 =-4 =19 346<0.5 =2 =21 32<0.5 14<0.5 =14 =-3 9<0.03686 =-14 =3 252<0.5 262<0.5 373<0.51 =-19 =4 146<0.5 =-9 =15 346<0.5 280<0.5 =13 =-9 =-13
61<0.8571 332<0.5 283<0.5 358<0.402 =-3 =8 126<3.219 =-9 =13 61<0.5714 56<0.5 =20 =-2 126<3.135 =-14 =7 367<0.5 362<0.5 =-22 =-2 126<2.197 =-9 280<0.5 =16 =-4
320<0.5 237<3.135 375<0.5 69<0.5 =-3 =18 353<0.282 =20 =-6 332<0.5 312<0.5 =-2 =21 61<0.375 =33 =-3 261<0.1629 147<0.5 99<0.5 =17 =-6 237<2.485 =-13 =4 127<0.5 285<0.5 =14 =-5 358<1e-9 =-2 =-18
263<0.5 252<0.5 391<0.1023 135<0.2217 =-9 =11 135<0.2818 =12 =-6 135<0.1088 130<22.5 =13 =-2 320<0.5 =-12 =9 342<0.1714 130<21.5 254<0.5 =22 =-6 135<0.2217 =-5 =15 342<0.487 367<0.5 =-20 =2 =9
131<0.3697 250<0.5 343<0.3327 376<5.205 =-5 =17 =23 246<0.5 4<0.5 =16 =-10 =26 57<0.5 261<0.2268 376<2.197 =15 =2 129<4.5 =-14 =7 136<0.09091 148<0.5 =-16 =4 215<0.5 =-6 =16
314<0.5 13<0.5 320<0.5 233<0.5 =-3 =15 135<0.08573 =2 =16 =26 57<0.5 132<3.5 329<0.5 =29 =-3 =-5 2<0.5 364<0.5 =-3 =7 =-7
150<0.1304 305<0.5 131<0.4714 391<0.04147 =0 =-21 351<0.5 =23 =-2 316<0.5 368<0.1313 =42 =4 150<0.08333 =16 =1 122<0.5 391<0.1088 131<0.6921 =-4 =18 391<0.1155 =22 =3 150<0.6818 368<0.06736 =39 =-1 =-8
344<0.1697 141<2.944 260<0.3046 39<0.5 =5 =-10 321<0.5 =-2 =-18 135<0.1003 387<1e-9 =-16 =7 2<0.5 =12 =-7 38<0.5 368<0.0885 141<4.407 =28 =3 =2 386<0.5 =-5 =8
144<0.5 313<0.1112 226<0.5 270<0.5 =-3 =7 140<0.5 =-4 =27 388<0.6598 215<0.5 =21 =-2 =-9 353<0.03834 274<0.5 308<0.61 =32 =-6 =-10 388<0.5301 55<0.5 =-18 =-1 54<0.5 =-7 =23
344<0.09958 306<0.39 334<0.5 332<0.5 =-1 =8 237<2.773 =-22 =-1 344<0.02859 291<0.5 =-17 =6 255<3.5 =-9 =17 306<0.56 130<17.5 =5 =-15 130<14.5 56<0.5 =-8 =3 255<2.5 =31 =4
383<0.2694 61<0.5333 150<0.6 141<1.609 =10 =-3 143<0.5 =-16 =0 150<0.5714 357<0.5 =-20 =17 141<1.099 =22 =-6 128<13.5 130<21.5 150<0.75 =27 =-3 264<0.5 =8 =-9 =-11
265<0.5 314<0.5 263<0.5 252<0.5 =-3 =7 32<0.5 =13 =-7 153<0.5 57<0.5 =28 =1 =-7 324<0.5 200<0.5 314<0.5 =-23 =-1 =1 45<0.5 344<0.01659 =22 =-2 =-11
141<5.075 372<1e-9 248<0.5 260<0.3046 =4 =-5 311<0.2005 =-18 =7 141<1.609 260<1e-9 =-14 =11 282<0.5 =32 =1 311<0.0263 260<0.1115 14<0.5 =-14 =10 54<0.5 =17 =-2 1<0.5 =-22 126<2.773 =-4 =4
383<0.2926 299<0.5 358<0.402 139<5.5 =-7 =14 61<0.4483 =5 =-5 376<1.638 46<0.5 =1 =33 376<3.045 =-13 =12 130<17.5 130<12.5 =-1 286<0.5 =34 =3 383<0.3942 123<0.5 =-13 =8 =11
366<0.5 343<0.3591 141<5.075 260<0.07571 =4 =-4 353<0.1811 =-18 =12 =27 148<0.5 260<0.1524 14<0.5 =35 =1 =-5 357<0.5 277<0.5 =-14 =2 =15
128<10.5 143<0.5 324<0.5 28<0.5 =-5 =6 285<0.5 =25 =-4 239<0.5 368<0.05619 =10 =-5 345<0.5 =31 =1 53<0.5 371<0.7946 373<0.2545 =-12 =6 341<0.5 =10 =-6 46<0.5 146<0.5 =-10 =8 128<18.5 =29 =-5
373<0.6732 358<0.402 233<0.5 263<0.5 =-9 =6 123<0.5 =26 =-1 124<0.5 123<0.5 =-3 =9 146<0.5 =11 =-3 309<0.5 148<0.5 354<0.167 =32 =4 =-1 383<0.348 374<0.5 =-17 =1 =12
122<0.5 143<0.5 353<0.1811 138<0.5 =-5 =18 265<0.5 =10 =-13 319<0.5 130<14.5 =19 =5 268<0.5 =-12 =23 353<1e-9 =37 54<0.5 =-9 =7
343<0.2642 145<0.5 336<0.5 383<0.2926 =2 =16 350<0.5 =-18 =2 375<0.5 135<0.3333 =-19 =6 131<0.4714 =-5 =20 307<1.51 =29 =1
126<2.197 9<0.2183 128<3.5 150<0.5 =16 =-16 123<0.5 =-18 =3 374<0.5 =21 150<0.75 =-8 =3 57<0.5 150<0.8 61<0.7368 =8 =-6 61<0.7778 =-17 =24 313<0.1112 391<0.1256 =-8 =8 131<0.5855 =20 =-9
105<0.5 283<0.5 14<0.5 361<0.5 =1 =18 52<0.5 =-20 =4 282<0.5 355<0.6648 =-11 =3 355<0.7548 =13 =-11 322<0.5 61<0.7778 285<0.5 =22 =2 =-9 =-10
145<0.5 342<0.1714 336<0.5 143<0.5 =2 =9 133<0.5 =-15 =6 342<0.3953 348<0.5 =-13 =5 7<0.3359 =13 =-7 375<0.5 235<0.5 46<0.5 =-22 =-1 28<0.5 =-7 =12 362<0.5 =21 =-8
344<0.1697 356<0.5 233<0.5 299<0.5 =-3 =8 354<0.2667 =19 =-1 5<0.5 =24 =-9 129<1.5 135<0.1328 =-12 316<0.5 =16 =-3 306<0.61 =2 261<0.03685 =27 =6
250<0.5 39<0.5 35<0.5 126<2.197 =-5 =2 282<0.5 =-20 =8 6<0.5 371<0.6058 =-20 =1 311<1e-9 =15 =-4 136<1e-9 128<7.5 131<0.3231 =34 =-2 128<15.5 =-8 =13 4<0.5 =6 =-8
7<0.3177 249<0.5 299<0.5 130<9.5 =23 =2 352<0.05254 =30 =-7 126<2.485 130<19.5 =12 =-12 240<0.5 =-17 =8 61<0.4483 134<0.5 219<0.5 =-16 =15 127<0.5 =-8 =12 61<0.6111 311<0.1695 =24 =-8 126<1.792 =8 =-12
13<0.5 345<0.5 263<0.5 274<0.5 =-1 =-10 54<0.5 =12 =-6 128<5.5 352<0.1293 =26 =-7 270<0.5 =-9 =16 =28
366<0.5 124<0.5 299<0.5 369<0.08333 =-6 =19 352<0.0668 =26 =-11 42<0.5 252<0.5 =3 =14 239<0.5 =-16 =8 311<0.01005 128<7.5 146<0.5 =6 =37 340<0.5 =14 =-8 61<0.5714 =-7 =2
383<0.2694 7<0.3359 283<0.5 127<0.5 =11 =1 355<0.6182 =-8 =7 362<0.5 276<0.5 =-13 =15 383<0.1237 =19 =-5 130<18.5 376<1e-9 =26 260<1e-9 =8 =-3 383<0.348 47<0.5 =-14 =5 51<0.5 =16 =-7
260<0.3046 128<10.5 391<0.2183 171<0.5 =4 =26 237<1.946 =-18 =-3 387<1e-9 130<14.5 =14 =-6 311<0.0263 =25 =-5 322<0.5 391<0.265 24<0.5 =-13 =6 =11 260<0.8436 279<0.5 =-9 =6 128<9.5 =7 =27
383<0.1659 74<0.5 347<0.5 255<4.5 =-1 =-12 383<1e-9 =18 =-8 128<19.5 342<0.2644 =14 =-1 =-6 139<2.5 383<0.2367 74<0.5 =33 =-7 311<0.1695 =9 =-17 383<0.2557 344<0.02474 =1 =-17 28<0.5 =-3 =7
260<0.07571 61<0.5333 143<0.5 61<0.05556 =-7 =7 54<0.5 =25 =6 344<0.09958 306<0.44 =-2 =-20 352<0.05254 =18 =-2 42<0.5 126<2.197 264<0.5 =-3 =-16 364<0.5 =-3 =8 391<0.1343 =-25 =3
228<0.5 269<0.5 373<0.8803 130<9.5 =13 =-3 309<0.5 =20 =-3 129<4.5 130<13.5 =-7 =29 =-10 135<0.1003 308<1e-9 319<0.5 =28 =4 =-13 131<0.4714 270<0.5 =-15 =3 =14
263<0.5 332<0.5 58<0.5 324<0.5 =-7 =6 130<29.5 =7 =-13 61<0.375 245<0.5 =5 =34 22<0.5 =-12 =14 274<0.5 368<0.09518 130<18.5 =4 =-7 324<0.5 =21 =-8 61<0.5 =25 46<0.5 =-7 =7
143<0.5 126<1.946 130<18.5 4<0.5 =-13 =13 137<0.4 =-19 =2 354<0.7061 53<0.5 =-4 =10 46<0.5 =14 =-1 135<1e-9 239<0.5 130<14.5 =24 =1 130<23.5 =38 =-5 304<0.5 130<16.5 =-12 =2 373<0.4076 =24 =-1
248<0.5 349<0.5 291<0.5 237<2.197 =-5 =1 391<0.1943 =17 =-4 =24 323<0.5 =-19 6<0.5 =-9 237<2.565 =-1 =11
375<0.5 260<0.2087 342<0.1714 144<0.5 =2 =17 246<0.5 =-15 =6 123<0.5 44<0.5 =-15 =4 34<0.5 =14 =-9 260<1e-9 123<0.5 354<0.3243 =2 =-13 =14 142<0.5 131<0.299 =4 =36 =-4
130<9.5 390<0.5 388<0.5628 128<5.5 =34 =-3 =-6 =-8 248<0.5 260<0.2087 308<1.49 =5 =-11 9<0.1851 =-6 =17 130<14.5 186<0.5 =-8 =8 352<0.1528 =-22 =-1
314<0.5 228<0.5 363<0.5 357<0.5 =-3 =16 49<0.5 =22 =0 135<0.06303 61<0.7 =29 =-10 14<0.5 =-13 =11 260<0.6061 391<0.1464 186<0.5 =27 =1 352<0.4021 =-11 =14 =-8
228<0.5 353<0.06988 314<0.5 345<0.5 =-5 =5 260<0.2087 =19 =-9 124<0.5 353<0.211 =7 =-5 368<0.1004 =-2 =16 135<0.1003 256<0.5 150<0.6818 =24 =-4 373<0.1802 =-9 =5 135<0.3333 280<0.5 =-20 =-2 =8
257<0.4308 311<0.037 334<0.5 32<0.5 =4 =-7 39<0.5 =-18 =5 323<0.5 286<0.5 =-16 =1 311<0.2347 =-5 =19 =22
320<0.5 10<0.5 228<0.5 265<0.5 =-1 =-14 128<10.5 =12 =-7 128<9.5 150<0.6818 =30 =-6 =-10 150<0.4286 128<6.5 308<0.54 =32 =-3 274<0.5 =-12 =24 128<7.5 255<4.5 =-15 =2 5<0.5 =16 =-7
321<0.5 126<2.485 310<0.1374 368<0.3018 =-5 =15 61<0.1923 =-1 =27 105<0.5 61<0.1176 =-1 =7 126<3.045 =21 =-5 126<2.944 33<0.5 61<0.9091 =-16 =4 =7 143<0.5 30<0.5 =-12 =11 368<0.06171 =20 =-8
314<0.5 35<0.5 358<0.402 150<0.2 =9 =-5 130<14.5 =14 =3 31<0.5 130<25.5 =-21 =2 =3 391<0.1464 260<0.404 130<16.5 =0 =32 =-7 =-8
141<2.944 39<0.5 283<0.5 129<6.5 =3 =39 346<0.5 =4 =-21 332<0.5 3<0.5 =0 =-18 238<0.5 =13 =-6 353<0.1524 383<0.3942 347<0.5 =-14 =9 308<0.37 =13 =-2 129<3.5 148<0.5 =19 =-3 =-7
122<0.5 369<0.2083 308<1.49 344<0.01546 =-2 =8 252<0.5 =-18 =-1 277<0.5 344<0.005718 =21 =4 =-2 326<0.5 268<0.5 143<0.5 =30 =3 =-3 =-6
150<0.9167 122<0.5 147<0.5 126<2.197 =-7 =2 271<0.5 =-11 =8 283<0.5 =29 150<0.5714 =-5 =8 53<0.5 252<0.5 116<0.5 =-23 =1 =1 =1
150<0.1304 371<0.4537 141<3.178 259<0.5 =1 =26 253<0.5 =30 =-7 237<2.996 365<0.5 =-14 =5 =9 237<3.135 135<0.1822 137<0.4 =-4 =13 141<1.609 =-3 =16 150<0.5294 332<0.5 =-4 =12 245<0.5 =4 =38
320<0.5 269<0.5 131<0.7836 130<17.5 =3 =-4 137<0.5 =23 =-7 130<28.5 306<0.39 =22 =-4 =-5 255<3.5 56<0.5 246<0.5 =-7 =11 130<21.5 =18 =-7 148<0.5 141<5.075 =31 =-2 131<0.216 =7 =-5
7<0.3359 353<0.282 100<0.5 228<0.5 =-3 =9 228<0.5 =28 =-8 360<0.5 353<0.4321 =28 =4 358<1e-9 =-17 =10 310<0.3207 313<0.1112 383<0.2069 =-17 =-3 7<0.577 =-3 =18 383<1e-9 =-2 =22
128<10.5 83<0.5 39<0.5 49<0.5 =7 =-5 237<3.135 =-16 =13 354<0.4794 338<0.5 =-21 =-2 =1 130<14.5 237<2.197 =-6 2<0.5 =-3 =34 274<0.5 3<0.5 =2 =-12 255<1.5 =-8 =18
150<0.1667 61<0.5333 316<0.5 135<0.2477 =27 =-6 260<1e-9 =16 =-6 141<3.912 337<0.5 =-19 =1 9<1e-9 =13 =-5 61<0.1176 150<0.3684 141<2.944 =6 =-15 26<0.5 =-14 =0 311<1e-9 285<0.5 =7 =-1 323<0.5 =-16 =15
265<0.5 308<1.49 126<2.197 9<0.2183 =-9 =14 141<1.099 =6 =-3 40<0.5 141<5.094 =-18 =0 =9 316<0.5 345<0.5 =-23 =-2 46<0.5 130<27.5 =-14 =4 255<3.5 =15 =-8
143<0.5 238<0.5 265<0.5 373<0.4076 =-1 =8 128<19.5 =-19 =10 129<6.5 306<0.54 =-18 =3 285<0.5 =-4 =12 352<0.004922 32<0.5 132<4.5 =17 =-12 373<0.2545 =-7 =9 1<0.5 340<0.5 =-10 =3 285<0.5 =18 =-5
314<0.5 357<0.5 228<0.5 383<0.348 =-2 =12 136<0.125 =14 =-13 5<0.5 =23 =-3 57<0.5 304<0.5 370<0.3109 =24 =1 =-5 3<0.5 =2 =-9
17<0.5 131<0.3933 9<0.0995 260<0.2727 =-1 =-12 260<0.06001 =2 =16 344<1e-9 391<0.2183 =16 =-5 375<0.5 =-14 =9 26<0.5 277<0.5 377<0.5 =-22 =0 =0 131<0.5066 =-7 =4
251<0.5 20<0.5 257<0.4137 373<0.8803 =1 =15 =24 373<0.3405 137<0.1667 =-23 =1 =5 9<0.1235 320<0.5 33<0.5 =-23 =-2 130<18.5 =2 =-4 =9
68<0.5 363<0.5 83<0.5 131<0.3448 =-2 =3 306<0.49 =-17 =7 9<0.597 =22 =-1 131<0.1727 325<0.5 =-13 340<0.5 =12 =-1 =23
13<0.5 150<0.9167 263<0.5 103<0.5 =-2 =18 150<0.6818 =0 =21 260<0.404 342<0.2855 =-20 =2 284<0.5 =-1 =5 =22
61<0.8571 265<0.5 105<0.5 334<0.5 =2 =-13 323<0.5 =6 =28 324<0.5 61<0.8148 =-22 =7 61<0.2571 =-9 =29 270<0.5 389<0.5 139<1.5 =-20 =3 135<0.1328 =-3 =10 284<0.5 =-4 =11
330<0.5 22<0.5 171<0.5 126<2.303 =-6 =2 127<0.5 =-4 =28 126<2.708 128<16.5 =23 =-9 126<2.944 =-9 =10 29<0.5 26<0.5 141<5.075 =-21 =3 =3 =7
117<0.5 321<0.5 265<0.5 131<0.5416 =2 =11 324<0.5 =-17 =12 144<0.5 33<0.5 =-11 =5 345<0.5 =22 =-7 355<0.4437 24<0.5 55<0.5 =-20 =2 =3 355<0.7548 =9 =-5
372<0.9525 363<0.5 135<0.2818 127<0.5 =5 =-2 328<0.5 =-10 =9 255<1.5 128<2.5 =5 =-2 =19 =23
321<0.5 319<0.5 342<0.1714 344<0.01968 =5 =18 304<0.5 =-14 =3 332<0.5 270<0.5 =-13 =9 237<3.367 =22 =-5 128<2.5 263<0.5 139<5.5 =-7 =17 139<2.5 =28 =-3 4<0.5 261<0.2847 =-25 =0 139<1.5 =-11 =14
140<2.5 313<0.1112 131<0.5416 260<0.3349 =0 =-8 274<0.5 =11 =-7 274<0.5 373<0.03413 =8 =28 2<0.5 =5 =-10 15<0.5 55<0.5 391<0.1464 =-22 =0 =4 =6
150<0.1667 260<0.1524 317<0.5 6<1.5 =8 =-12 353<0.08231 =38 =-3 381<0.5 132<5.5 =-11 =11 =15 7<0.3177 320<0.5 150<0.5294 =-4 =4 150<0.5294 =15 =-3 260<0.1524 313<0.1112 =-16 =9 150<0.6429 =15 =-9
263<0.5 105<0.5 126<3.367 266<0.5 =0 =-10 2<0.5 =-6 =20 274<0.5 41<0.5 =17 =-5 358<1e-9 =4 =-15 2<0.5 49<0.5 326<0.5 =21 =-9 126<1.792 =2 =-8 254<0.5 49<0.5 =1 =18 126<2.996 =-17 =-1
367<0.5 237<1.609 150<0.5 284<0.5 =-2 =30 123<0.5 =-12 =18 363<0.5 237<2.197 =-7 =-1 365<0.5 =18 =0 346<0.5 163<0.5 262<0.5 =19 =5 =-11 351<0.5 260<0.07571 =4 =-16 123<0.5 =2 =19
342<0.1714 321<0.5 131<0.3697 131<0.216 =3 =-7 277<0.5 =10 =-6 383<0.2926 33<0.5 =-10 =10 280<0.5 =24 =-9 342<0.3469 381<0.5 269<0.5 =-20 =4 264<0.5 =5 =-5 351<0.5 386<0.5 =-9 =8 344<1e-9 =15 =-1
58<0.5 140<2.5 348<0.5 332<0.5 =-2 =6 344<1e-9 =19 =-8 383<0.1659 =-21 =6 28<0.5 104<0.5 260<1e-9 =7 =26 383<1e-9 =-9 =8 368<0.0885 41<0.5 =-8 =5 9<0.1464 =22 =-3
17<0.5 69<0.5 233<0.5 34<0.5 =-2 =3 51<0.5 =-1 =18 141<2.944 =20 =0 215<0.5 216<0.5 311<0.1284 =-19 =1 =3 323<0.5 139<0.5 =-6 =1 =13
239<0.5 250<0.5 135<0.2012 150<1e-9 =10 =-6 61<0.375 =10 =-2 135<0.1003 61<0.5714 =21 =1 141<1e-9 =-11 =8 129<2.5 126<1.792 49<0.5 =-10 =4 141<1.099 =17 =1 150<0.2414 139<0.5 =-5 =21 61<0.8148 =-16 =6
353<0.1524 117<0.5 291<0.5 354<0.3243 =1 =-7 128<15.5 =22 =-8 332<0.5 24<0.5 =-22 =4 128<6.5 =-4 =16 140<1.5 128<3.5 360<0.5 =10 =-4 332<0.5 =15 =-2 353<0.4321 354<0.4274 =1 =-15 56<0.5 =7 =-4
171<0.5 314<0.5 388<0.6412 371<0.4537 =0 =-7 355<0.2755 =-12 =12 260<0.6061 306<0.39 =20 =-7 =-7 260<0.1115 283<0.5 =40 26<0.5 =-7 =3 374<0.5 =-14 260<0.3046 =8 =-4
343<0.4086 308<1.56 373<0.4076 215<0.5 =-1 =6 130<14.5 =-10 =15 368<0.122 381<0.5 =-18 =-1 =3 =23
260<0.2087 17<0.5 61<0.6563 61<0.05556 =-2 =7 61<0.7778 =-14 =3 61<0.6111 373<0.01884 =-20 =-1 131<0.5855 =12 =-6 9<0.1632 239<0.5 85<0.5 =-11 =11 9<0.03686 =-5 =17 337<0.5 126<2.197 =3 =23 =-6
320<0.5 56<0.5 391<0.07188 57<0.5 =6 =-3 391<0.1088 =-15 =2 130<26.5 372<0.4055 =-11 =8 130<28.5 =18 =-9 252<0.5 130<20.5 354<0.3585 =1 =19 365<0.5 =-16 =5 130<16.5 354<0.1611 =-12 =11 249<0.5 =32 =-1
263<0.5 228<0.5 321<0.5 130<29.5 =0 =-11 148<0.5 =-13 =7 252<0.5 148<0.5 =7 =-14 130<22.5 =29 =-7 130<18.5 228<0.5 342<1e-9 =18 =-1 123<0.5 =0 =-9 54<0.5 252<0.5 =7 =-8 123<0.5 =-20 =-2
314<0.5 233<0.5 100<0.5 263<0.5 =-4 =3 2<0.5 =2 =18 128<4.5 373<0.09594 =25 =-4 139<0.5 =8 =-12 128<2.5 9<1e-9 264<0.5 =10 =-2 =-5 243<0.5 239<0.5 =23 =-2 =-2
311<0.1095 17<0.5 325<0.5 261<0.087 =2 =13 274<0.5 =-2 =8 315<0.5 311<0.0319 =-16 =4 =2 323<0.5 30<0.5 315<0.5 =-20 =3 =12 308<1e-9 9<1e-9 =-12 =9 311<0.2347 =-6 =21
147<0.5 227<0.5 313<0.567 7<0.3936 =2 =-6 16<0.5 =20 =-5 344<0.01968 332<0.5 =-20 =0 =5 135<0.1328 135<0.08022 332<0.5 =-14 =9 364<0.5 =-10 =25 140<3.5 140<0.5 =-1 =-24 =2
334<0.5 9<0.09359 150<0.8571 311<0.2347 =2 =-10 216<0.5 =-17 =6 9<0.1131 246<0.5 =22 =-5 344<0.01659 =5 =-10 370<0.4001 311<0.2347 =-19 =2 =2
58<0.5 324<0.5 315<0.5 129<4.5 =-6 =2 129<3.5 =-1 =28 341<0.5 376<2.303 =19 =-2 34<0.5 =-7 =5 320<0.5 319<0.5 147<0.5 =-5 =10 49<0.5 =23 =-6 317<0.5 147<0.5 =27 =2 =-2
13<0.5 291<0.5 374<0.5 149<0.5 =2 =-16 381<0.5 =-8 =9 346<0.5 130<14.5 =-7 =22 130<20.5 =2 =-11 261<1e-9 =26 =2
128<1.5 150<0.2 368<0.036 373<0.2931 =22 =1 368<0.0885 =-13 =7 127<0.5 306<0.49 =-22 =-1 105<0.5 =-8 =8 373<0.2545 373<0.03413 127<0.5 =8 =0 331<0.5 =-13 =13 150<0.7143 240<0.5 =19 =-9 256<0.5 =-12 =7
61<0.3 150<0.4583 308<0.35 368<0.556 =13 =-13 135<0.06303 =-14 =7 143<0.5 319<0.5 =-15 =3 360<0.5 =13 =-4 150<0.3913 360<0.5 143<0.5 =-6 =13 163<0.5 =-19 =7 123<0.5 132<0.5 =8 =-7 321<0.5 =26 =-7
269<0.5 310<0.3039 344<0.1697 7<0.3359 =0 =-8 139<5.5 =15 =-8 344<0.01088 141<1.099 =8 =-8 280<0.5 =31 =-6 139<1.5 368<0.1071 139<0.5 =5 =-14 =13 =29
269<0.5 389<0.5 129<1.5 382<0.5 =0 =15 150<0.2 =7 =-6 261<0.1629 46<0.5 =23 =1 =-10 150<0.2414 =-9 311<1e-9 261<0.1978 =28 =-5 =-6
248<0.5 319<0.5 150<0.9167 228<0.5 =2 =11 131<0.1489 =-19 =4 103<0.5 124<0.5 =-11 =1 253<0.5 =22 =0 7<0.4095 150<0.75 =-22 135<1e-9 =-3 =5 124<0.5 =13 =-4
129<4.5 291<0.5 367<0.5 171<0.5 =-5 =11 260<0.09375 =8 =-5 136<0.1667 177<0.5 =20 =-6 4<0.5 =7 =-12 56<0.5 55<0.5 261<1e-9 =7 =23 346<0.5 =-12 =2 261<0.087 =-16 =1
383<0.2069 127<0.5 140<0.5 353<0.1524 =-4 =9 9<0.04521 =22 =-2 143<0.5 368<1e-9 =-9 =1 368<1e-9 =8 =-5 268<0.5 46<0.5 386<0.5 =-8 =9 140<0.5 =21 =-2 =27
58<0.5 93<0.5 126<3.135 261<0.1978 =-1 =-11 261<1e-9 =-2 =13 261<0.1458 126<1.946 =1 =29 =-6 148<0.5 126<2.303 237<1.792 =5 =-10 28<0.5 =24 =5 261<0.05847 311<0.0513 =-16 =4 126<2.944 =13 =-5
17<0.5 131<0.7836 246<0.5 370<0.7858 =-1 =12 237<3.135 =1 =19 378<0.5 215<0.5 =27 =-6 370<0.5002 =10 =-10 215<0.5 370<0.5002 383<0.1851 =-22 =-1 370<0.7093 =3 =-7 124<0.5 365<0.5 =3 =-9 =8
150<0.8571 10<0.5 14<0.5 313<0.567 =2 =19 28<0.5 =-9 =19 132<2.5 237<1.946 =-7 =32 14<0.5 =-11 =5 128<16.5 43<0.5 45<0.5 =-23 =5 =5 368<0.2272 325<0.5 =-3 =31 =-4
61<0.08333 239<0.5 375<0.5 327<0.5 =-10 =9 =14 318<0.5 284<0.5 =10 =-15 237<2.89 =21 =0 61<0.8571 341<0.5 57<0.5 =9 =-4 135<0.2217 =-5 =12 326<0.5 270<0.5 =-19 =6 341<0.5 =-3 =11
308<1.49 17<0.5 366<0.5 135<0.08573 =-1 =6 311<0.01005 =19 =-9 7<0.3177 275<0.5 =-17 =2 7<0.3936 =9 =-6 370<0.2386 260<0.00856 =-23 260<0.07571 =9 =-12 =4
336<0.5 16<0.5 126<2.197 268<0.5 =-7 =12 88<0.5 =4 =-15 341<0.5 261<0.1024 =-6 =11 287<0.5 =-22 =8 56<0.5 =-19 237<2.565 =-5 =6
22<0.5 263<0.5 150<0.6 61<0.6563 =1 =-18 61<0.6111 =-19 =16 283<0.5 51<0.5 =8 =-6 347<0.5 =28 =-4 150<0.8 150<0.2414 354<0.4437 =-6 =10 312<0.5 =18 =-4 130<22.5 =-13 =2
372<0.9433 61<0.2222 310<0.221 273<0.5 =-2 =13 =-15 373<0.3405 130<9.5 =23 =0 368<0.1004 =22 =-6 54<0.5 =25 =1
122<0.5 17<0.5 282<0.5 100<0.5 =-1 =21 237<2.708 =3 =20 310<1e-9 130<12.5 =-1 =-17 =1 352<0.1128 266<0.5 237<1.792 =2 =33 237<1.946 =6 =-7 =-5
32<0.5 130<9.5 130<8.5 5<0.5 =6 =-13 140<2.5 =23 =-2 383<0.3942 358<0.402 =-5 =1 128<9.5 =16 =1 323<0.5 55<0.5 130<27.5 =-14 =6 130<20.5 =8 =-5 364<0.5 140<1.5 =20 =-5 132<1.5 =-16 =3
314<0.5 263<0.5 237<2.996 387<1e-9 =-4 =14 381<0.5 =8 =-8 261<0.00634 61<0.8571 =14 =-11 237<2.398 =-12 =9 355<0.167 57<0.5 61<1e-9 =-3 =32 61<0.1176 =2 =-5 237<2.708 =-12 =7
147<0.5 336<0.5 383<0.1659 254<0.5 =2 =-7 124<0.5 =22 =-3 239<0.5 129<5.5 =-19 =1 =3 241<0.5 139<1.5 53<0.5 =-16 =12 129<1.5 =10 =-12 129<1.5 =-3 =15
321<0.5 135<0.1433 117<0.5 308<1.49 =6 =-8 56<0.5 =-11 =2 135<0.1822 284<0.5 =-1 =-18 129<6.5 =-2 =18 69<0.5 189<0.5 287<0.5 =-10 =7 =13 61<0.2571 =19 =-4
375<0.5 147<0.5 391<0.06563 150<0.2692 =6 =0 355<0.4121 =-12 =0 266<0.5 251<0.5 =-11 =8 150<0.6818 =-9 =22 252<0.5 391<0.7054 150<0.3 =5 =24 150<0.5 =0 =-3 391<0.2183 391<0.07188 =2 =-9 =7
363<0.5 312<0.5 131<0.6921 371<0.6651 =-2 =12 371<0.403 =19 =-10 26<0.5 370<0.3566 =4 =-13 370<0.5002 =-8 =11 391<0.7054 =16 =0
348<0.5 373<0.8803 128<10.5 140<0.5 =-3 =2 35<0.5 =-8 =18 61<0.08333 237<2.708 =-1 =-9 368<1e-9 =23 =3 373<1e-9 286<0.5 61<0.2222 =4 =21 =-5 128<7.5 =-10 =4
343<0.1166 32<0.5 68<0.5 103<0.5 =-1 =12 3<0.5 =-3 =21 124<0.5 391<0.1088 =6 =-16 288<0.5 =-17 =4 282<0.5 33<0.5 =20 =2 353<0.01291 =-8 =11
311<0.1095 130<12.5 150<0.1304 141<1e-9 =20 =-7 311<0.09356 =-14 =8 248<0.5 128<1.5 =-1 =5 141<4.97 =-19 =7 306<0.52 135<0.08022 260<0.09375 =25 =-6 128<8.5 =-10 =1 141<1.099 323<0.5 =-12 =8 255<5.5 =-22 =5
127<0.5 61<0.15 61<0.08333 376<2.197 =-15 =1 130<15.5 =8 =-5 279<0.5 61<0.7 =8 =-11 140<0.5 =2 =32 128<5.5 328<0.5 147<0.5 =5 =-6 130<9.5 =7 =-19 14<0.5 128<7.5 =-13 =-1 134<0.5 =-22 =10
321<0.5 45<0.5 283<0.5 32<0.5 =7 =-9 59<0.5 =2 =-11 381<0.5 388<0.5493 =-19 =5 260<0.1286 =-6 =20 260<0.09375 285<0.5 373<0.6732 =-10 =6 124<0.5 =16 =-4 253<0.5 376<3.561 =-23 =3 124<0.5 =10 =-11
136<0.07143 291<0.5 306<0.78 320<0.5 =1 =7 306<1.13 =-13 =7 306<0.36 374<0.5 =7 =-3 306<0.93 =26 =-3 375<0.5 319<0.5 136<0.125 =-8 =1 259<0.5 =-14 =2 354<0.2667 =20 104<0.5 =3 =-13
60<0.5 57<0.5 389<0.5 135<0.1433 =4 =-3 342<0.1458 =17 =-10 30<0.5 135<0.08022 =-11 =3 22<0.5 =16 =0 =-16
233<0.5 150<0.8571 122<0.5 16<0.5 =1 =-9 355<0.1182 =26 =-4 278<0.5 312<0.5 =-16 =2 317<0.5 =13 =-2 59<0.5 150<0.2414 =-3 355<0.25 =25 =4 150<0.3913 =8 =-11
122<0.5 17<0.5 352<0.1128 144<0.5 =-2 =10 254<0.5 =7 =-7 311<0.0319 145<0.5 =-16 =3 321<0.5 =10 =-4 353<0.09603 311<0.0319 266<0.5 =31 =1 =-4 =-9
123<0.5 139<5.5 146<0.5 371<0.7557 =-1 =8 337<0.5 =-2 =-17 383<0.1547 272<0.5 =21 =-5 390<0.5 =-6 =2 139<4.5 321<0.5 49<0.5 =7 =20 252<0.5 =-16 =6 =-16
372<0.9525 375<0.5 145<0.5 278<0.5 =1 =-7 383<0.2212 =-13 =5 306<0.82 313<1e-9 =17 =-3 =-6 =23`),
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
