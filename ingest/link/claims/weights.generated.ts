/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5136 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine, type LinkWeights } from '../../extract/learned/line.ts';

export const acrossWeights: LinkWeights = {
  line: parseLine(`AUTHOR ALLEGES	436
AUTHOR lead	187
accuses	-10
answerer denies there	30
answerer speaks there	53
answers another	-244
answers here	-134
any	-2614
around	617
both authenticity	189
both concealment	354
both culprit	40
both demand	826
both deny	-355
both fault	208
both negated	-377
both origin	-891
both outage	445
both payment	-78
both publication	-480
both sale	500
both taking	282
both telling	99
breach general outsider	-75
breach many data outsider	264
breach no data word in denial	90
breach no name	33
breach outsider	207
breach outsider same name	-126
breach same name	449
breach same name around	310
breach specific data	-179
breachy, ALLEGES	245
breachy, ASSERTS	121
breachy, CONFIRMS	-313
breachy, DENIES	-107
breachy, PARTLY_DENIES	-58
breachy, lead	244
breachy, negated	-276
breachy, of AGENCY	92
breachy, of ATTACKER	104
breachy, of AUTHOR	-233
breachy, of MEDIA	101
breachy, of PERSON	-44
breachy, of UNNAMED	-510
by AGENCY	81
by AGENCY, not of AGENCY, breachy	-86
by ATTACKER	-467
by AUTHOR	-152
by MEDIA	-430
by PERSON	61
by UNNAMED	-291
claim about credential	77
claim about data	-69
claim about health	-18
claim about identity	-103
claim about machine	-241
claim about money	186
claim about people	-63
claim about ransom	-696
claim at	-572
claim by accept	-85
claim by accord	410
claim by accus	440
claim by acknowledg	-339
claim by add	-282
claim by admitt	-274
claim by agre	-347
claim by alleg	162
claim by are	142
claim by ask	-562
claim by assert	216
claim by been	329
claim by believ	-628
claim by boast	405
claim by bore	-45
claim by call	-166
claim by claim	525
claim by conced	-216
claim by confirm	-440
claim by demand	-41
claim by den	-338
claim by deni	-137
claim by describ	-117
claim by dismiss	557
claim by disput	-233
claim by fear	125
claim by find	206
claim by found	-460
claim by ha	-596
claim by had	502
claim by have	-77
claim by inform	-690
claim by insist	-519
claim by is	-262
claim by it	-665
claim by link	-297
claim by maintain	198
claim by not	182
claim by of	581
claim by offer	-194
claim by on	180
claim by out	-648
claim by post	-354
claim by purport	306
claim by put	-204
claim by read	724
claim by reject	309
claim by repli	299
claim by report	471
claim by said	107
claim by say	312
claim by show	-54
claim by stat	515
claim by state	-402
claim by stress	102
claim by submitt	174
claim by suggest	266
claim by suspect	291
claim by tell	59
claim by that	-81
claim by the	463
claim by thought	-163
claim by to	-182
claim by told	-159
claim by took	-429
claim by understood	-219
claim by wa	-597
claim by would	-97
claim by writ	182
claim by wrot	851
claim exposed	235
claim gives an amount	97
claim is recalled	-193
claim length	196
claim opens its side	-216
claims before it	-25
claims of its side	7
claims there	-21
classes	425
closest	342
closest via	538
covered	1050
covers the claim	-272
data word shared	-402
data words of the claim	110
data words of the denial	23
days	-50
denial about credential	53
denial about data	267
denial about health	243
denial about identity	-328
denial about machine	-6
denial about money	-332
denial about people	-164
denial about ransom	-370
denial at	-483
denial by a	-593
denial by accept	714
denial by accord	-107
denial by add	29
denial by admitt	-611
denial by agre	440
denial by alway	95
denial by answer	-159
denial by argu	-442
denial by assert	159
denial by assur	-274
denial by away	-183
denial by back	343
denial by be	-189
denial by call	18
denial by claim	169
denial by clarifi	226
denial by conced	29
denial by conclud	83
denial by contend	345
denial by contest	-199
denial by contradict	-158
denial by correct	-229
denial by den	-274
denial by deni	187
denial by depon	9
denial by describ	6
denial by did	-367
denial by different	-221
denial by disagre	108
denial by dismiss	-41
denial by disown	-55
denial by disput	36
denial by doe	185
denial by establish	254
denial by exonerat	-449
denial by explain	-378
denial by find	-397
denial by found	-8
denial by grant	28
denial by guilt	-83
denial by ha	218
denial by had	-239
denial by have	171
denial by inform	141
denial by insist	-233
denial by is	257
denial by issu	-215
denial by it	15
denial by known	-192
denial by let	-192
denial by maintain	-469
denial by mov	-266
denial by no	-249
denial by none	-233
denial by not	40
denial by noth	31
denial by of	-73
denial by on	-19
denial by opin	24
denial by out	-35
denial by persuad	278
denial by plead	-83
denial by point	-71
denial by react	-120
denial by read	-150
denial by reiterat	-277
denial by reject	51
denial by repeat	27
denial by repli	-331
denial by rul	192
denial by said	89
denial by say	101
denial by scotch	-465
denial by sinc	19
denial by spok	201
denial by stat	-431
denial by state	-215
denial by stor	-221
denial by stress	-608
denial by submitt	-613
denial by suggest	-404
denial by tell	634
denial by testifi	-493
denial by that	-236
denial by to	-184
denial by told	148
denial by wa	-345
denial by went	-197
denial by wish	-229
denial by withdrawn	-150
denial by would	109
denial by writ	164
denial by wrot	808
denial contrasts	-358
denial gives a number	-217
denial is recalled	-188
denial narrows	-37
denial of authenticity	86
denial of concealment	198
denial of culprit	-73
denial of demand	195
denial of fault	-85
denial of harm	461
denial of holding	44
denial of origin	36
denial of outage	49
denial of payment	-293
denial of publication	-86
denial of safety	550
denial of sale	-145
denial of taking	145
denial of telling	40
denial opens with none	-72
denials of the side	-20
denied there	-189
denied there by the same side	550
denies others there	6
first	-221
general, breachy	-102
it ALLEGES	638
it ASSERTS	24
it CONFIRMS	-301
it DENIES	-391
it PARTLY_DENIES	81
it authenticity	126
it concealment	615
it culprit	158
it demand	-38
it fault	-128
it harm	75
it origin	121
it outage	-104
it payment	118
it publication	25
it sale	-249
it taking	-55
it telling	-134
its denials there	254
its sentence names the answerer	204
its speaker denies	-264
its speaker speaks here	53
kind breach>breach	-101
kind breach>else	-26
kind breach>fault	192
kind breach>ransom	240
kind breach>telling	-227
kind else>breach	99
kind else>else	372
kind else>fault	-336
kind else>ransom	147
kind else>telling	-82
kind ransom>breach	139
kind ransom>else	156
kind ransom>ransom	-103
kind ransom>telling	-332
kind telling>breach	206
kind telling>else	125
kind telling>fault	184
kind telling>ransom	-330
kind telling>telling	-183
later than 100 days	-57
lead	32
likely answers here	-93
likely denied there	186
likely denied there by anybody	-425
many data words	-75
names its speaker	726
names the answerer	454
negated	101
no predicate	153
no words	-476
of AGENCY	-134
of ATTACKER	539
of AUTHOR	-664
of MEDIA	57
of PERSON	213
of UNNAMED	535
one document	-17
only denial authenticity	59
only denial culprit	-107
only denial demand	-606
only denial fault	-209
only denial harm	-126
only denial origin	279
only denial outage	-396
only denial payment	-272
only denial publication	47
only denial sale	-503
only denial taking	48
only denial telling	7
other number	20
other object	-12
other predicate	-93
partly	84
points	-240
points at a rumour	189
points at media	457
ransom both, outsider	260
rare word	-122
rare word around	341
safe, breachy	355
safe, taking	312
said again here	380
same data	-402
same day	42
same name	487
same name around	103
same number	1723
same object	74
same predicate and object	-14
says safe	63
says untrue	160
sentence words	-293
share of its denials there	323
short	-22
specific data shared	1040
telling words	-8
two rare words	-55
two words	901
undated	128
unreal	-183
untrue, breachy	-65
untrue, taking	228
via	1987
via breach, breachy	99
via breach, breachy, outsider	-432
via number	875
via same speaker	912
weightiest	932
within 14 days	123
within 3 days	39
words	-863
words of these two alone	-378`),
  forest: parseForest(`-2.515
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
27<0.5 274<0.5 255<0.5 73<0.5 =-14 =27 341<0.5 =-8 =46 124<1.5 271<0.5 =-9 =19 15<0.5 =66 =2 123<5.5 257<0.5 144<0.4545 =118 =43 21<0.5 =-14 =1 42<0.5 274<0.5 =-7 =18 144<0.3684 =-11 =46
353<1.768 30<0.5 123<2.5 57<0.5 =-3 =40 42<0.5 =-18 =17 123<4.5 296<0.5 =77 =3 123<16.5 =11 =-9 27<0.5 48<0.5 353<3.561 =29 =96 277<0.5 =13 =-19 123<15.5 =113 =-1
368<1e-9 24<0.5 303<0.5 310<0.5 =-15 =17 38<0.5 =41 =-11 305<0.5 44<0.5 =55 =2 =-5 310<0.5 368<0.7054 368<0.1746 =24 =76 335<0.5 =12 =-21 341<0.5 =17 =116
368<1e-9 27<0.5 350<0.1 333<0.5 =-17 =21 135<5.075 =35 =-6 125<14.5 46<0.5 =0 =51 341<0.5 =-9 =18 27<0.5 369<0.5 355<0.5 =21 =85 135<1e-9 =-20 =5 125<22.5 31<0.5 =99 =24 135<1e-9 =30 =-7
129<1e-9 303<0.5 339<0.402 297<0.5 =-25 =-12 297<0.5 =-7 =25 15<0.5 296<0.5 =53 =-5 =-11 339<0.402 27<0.5 297<0.5 =-9 =26 349<1e-9 =21 =64 8<0.08674 124<1.5 =46 =8 15<0.5 =89 =4
365<0.3851 297<0.5 339<0.402 360<0.3463 =-22 =17 275<0.5 =7 =-18 255<0.5 339<0.402 =-10 =19 305<0.5 =64 =-2 339<0.402 297<0.5 256<0.5 =-13 =10 53<0.5 =6 =48 275<0.5 260<0.5 =81 =8 365<0.5493 =4 =35
365<0.3851 30<0.5 13<0.5 3<0.5 =-16 =4 9<0.5 =-25 =-3 13<0.5 44<0.5 =52 =-4 144<0.4286 =-6 =1 13<0.5 130<0.25 15<0.5 =36 =-16 22<0.5 =84 =3 124<3.5 130<0.08333 =12 =-20 135<1e-9 =30 =-8
8<0.09348 24<0.5 137<0.5 339<0.402 =-20 =-2 307<0.5 =13 =-15 46<0.5 144<0.3684 =9 =-12 82<0.5 =52 =-3 309<0.5 15<0.5 257<0.5 =64 =-6 121<2.89 =-12 =15 46<0.5 1<0.5 =-22 =9 15<0.5 =32 =-2
129<0.05208 297<0.5 135<1.099 13<0.5 =-3 =-23 300<1.61 =-24 =9 135<1.609 13<0.5 =29 =-14 133<3.5 =-20 =13 13<0.5 343<0.5 297<0.5 =17 =52 =78 222<0.5 364<0.2 =-13 =14 368<0.08432 =-6 =18
129<1e-9 27<0.5 21<0.5 325<0.5 =-19 =-4 134<1.5 =-7 =32 26<0.5 248<0.5 =28 =-4 21<0.5 =-3 =19 309<0.5 275<0.5 101<0.5 =54 =2 360<0.312 =2 =48 27<0.5 360<0.2927 =-16 =17 =35
353<1.768 308<0.5 343<0.5 123<9.5 =-6 =-19 141<0.5 =21 =-7 123<5.5 45<0.5 =15 =58 123<15.5 =-9 =14 123<5.5 119<0.5 309<0.5 =22 =-6 368<0.1023 =22 =69 309<0.5 353<4.484 =4 =46 5<0.5 =-19 =8
355<0.5 29<0.5 13<0.5 135<1.099 =8 =-12 360<0.312 =-20 =31 50<0.5 58<0.5 =59 =14 126<0.1727 =-5 =13 258<0.5 266<0.5 =64 126<0.5855 =17 =1 365<0.6825 342<0.5 =13 =-7 =-17
349<1e-9 360<0.3463 343<0.5 135<1.099 =-5 =-20 133<0.5 =4 =28 121<1.946 =1 =51 38<0.5 349<0.1436 343<0.5 =13 =43 368<0.7054 =50 =4 124<7.5 260<0.5 =-18 =11 =16
123<5.5 144<0.4545 3<0.5 144<0.1304 =28 =-2 258<0.5 =54 =-5 126<0.279 368<1e-9 =-15 =5 144<0.6818 =24 =-3 368<0.1256 343<0.5 258<0.5 =-11 =-22 15<0.5 =27 =-13 258<0.5 144<0.3913 =5 =41 345<0.5 =-1 =-18
255<0.5 37<0.5 368<0.1088 13<0.5 =-7 =-23 345<0.5 =21 =-1 3<0.5 300<0.81 =-12 =23 144<0.5 =48 =-4 135<1e-9 248<0.5 70<0.5 =48 =-10 144<0.64 =-8 =3 328<0.5 83<0.5 =20 =-9 299<1e-9 =-17 =13
297<0.5 353<4.484 276<0.5 124<4.5 =-17 =20 365<0.5628 =-4 =14 276<0.5 249<1.5 =-14 =23 =49 135<1.099 257<0.5 124<6.5 =32 =-8 45<0.5 =-17 =-2 353<3.561 251<0.3649 =-6 =33 =43
255<0.5 365<0.4395 360<0.3463 40<0.5 =-13 =14 50<0.5 =59 =-3 309<0.5 275<0.5 =32 =4 360<0.2927 =-13 =31 60<0.2571 144<0.3 31<0.5 =67 =8 125<17.5 =35 =0 144<0.5 60<0.5333 =13 =-21 276<0.5 =5 =43
308<0.5 349<0.08847 29<0.5 291<0.5 =-10 =16 58<0.5 =33 =-1 13<0.5 349<0.19 =14 =44 124<3.5 =-18 =7 60<0.375 3<0.5 349<0.04345 =-1 =43 300<1.1 =59 =11 349<0.1067 38<0.5 =-11 =12 =34
129<1e-9 135<1e-9 231<3.135 46<0.5 =-11 =5 240<0.5 =2 =52 246<0.5 62<0.5 =-23 =12 330<0.5 =-11 =18 8<0.1348 342<0.5 272<0.5 =13 =-3 272<0.5 =46 =5 240<0.5 281<0.5 =32 =-4 246<0.5 =9 =-14
13<0.5 349<1e-9 135<1.609 60<0.3 =16 =-7 251<1e-9 =-18 =11 309<0.5 349<0.3018 =21 =52 365<0.4395 =-18 =5 360<0.312 122<0.5 131<0.2 =-17 =12 60<0.08333 =-4 =-26 60<0.2571 =0 =22
123<5.5 258<0.5 257<0.5 137<0.5 =11 =32 231<3.135 =-22 =-1 231<3.045 360<0.2927 =-21 =12 311<0.5 =-11 =22 126<0.4448 360<0.2927 118<0.5 =-15 =-2 123<9.5 =34 =-10 3<0.5 331<0.5 =-12 =11 125<29.5 =19 =-9
123<5.5 309<0.5 119<0.5 249<2.5 =-4 =23 8<0.06279 =16 =42 249<2.5 53<0.5 =-19 =-3 254<0.5 =-10 =24 343<0.5 131<0.4 123<9.5 =-4 =-16 335<0.5 =28 =-12 254<0.5 309<0.5 =11 =-6 123<14.5 =31 =2
129<1e-9 339<0.402 37<0.5 144<1e-9 =7 =-20 239<0.5 =-7 =14 13<0.5 123<10.5 =15 =-6 141<0.5 =-20 =7 309<0.5 119<0.5 129<0.1814 =-5 =18 15<0.5 =33 =-13 0<0.5 144<0.2 =2 =-19 123<2.5 =40 =-3
129<1e-9 27<0.5 246<0.5 126<0.6296 =-17 =6 48<0.5 =11 =-22 60<0.3333 144<0.4545 =32 =-3 124<4.5 =-14 =17 60<0.375 144<0.6818 119<0.5 =13 =34 60<1e-9 =13 =-15 144<0.4545 25<0.5 =-14 =7 60<0.4118 =-15 =19
339<0.402 24<0.5 274<0.5 363<0.5 =-11 =24 258<0.5 =13 =-9 250<0.5 =35 353<1.768 =-6 =23 258<0.5 353<2.565 307<0.5 =18 =1 311<0.5 =41 =10 353<2.565 119<0.5 =-20 =6 311<0.5 =-1 =26
349<0.19 37<0.5 364<0.312 258<0.5 =-3 =-17 =42 126<1e-9 23<0.5 =-10 =15 313<0.5 =4 =31 309<0.5 257<0.5 258<0.5 =42 =5 =-13 1<0.5 =-19 =8
255<0.5 309<0.5 60<0.375 144<0.64 =18 =-14 8<0.07703 =-10 =8 133<5.5 233<0.5 =-23 =-3 60<0.1923 =33 =-6 60<0.8571 316<0.5 339<0.402 =15 =34 0<0.5 =-8 =2 56<0.5 =-16 144<0.5 =-5 =6
129<0.05208 3<0.5 118<0.5 19<0.5 =-21 =5 135<1.099 =17 =-9 38<0.5 303<0.5 =-1 =22 260<0.5 =-21 =0 309<0.5 307<0.5 311<0.5 =28 =9 118<0.5 =-4 =18 1<0.5 129<0.07143 =11 =-16 33<0.5 =13 =-11
308<0.5 121<3.135 12<0.5 32<0.5 =-9 =7 =28 296<0.5 16<0.5 =16 =-9 60<1e-9 =-1 =-17 296<0.5 60<0.375 318<0.5 =35 =-6 121<2.197 =-8 =16 345<0.5 121<2.944 =-13 =5 =13
308<0.5 343<0.5 339<0.402 128<0.5 =-14 =11 131<0.125 =-2 =15 13<0.5 58<0.5 =32 =2 264<0.5 =-15 =5 144<0.5294 135<5.323 256<0.5 =-9 =38 126<1e-9 =-11 =4 134<0.5 33<0.5 =3 =-16 141<0.5 =19 =-5
339<0.402 344<0.5 297<0.5 29<0.5 =-14 =10 0<0.5 =-2 =29 =41 255<0.5 308<0.5 130<0.125 =-4 =12 318<0.5 =25 =-10 121<2.89 248<0.5 =21 =-8 =43
8<1e-9 231<3.135 73<0.5 350<0.2917 =-10 =20 6<0.5 =20 =-5 249<2.5 307<0.5 =39 =-8 37<0.5 =-12 =13 308<0.5 348<0.5 3<0.5 =-7 =6 37<0.5 =24 =-6 326<0.5 353<2.351 =10 =39 =0
255<0.5 308<0.5 8<1e-9 53<0.5 =-15 =-3 240<0.5 =3 =-8 129<1e-9 246<0.5 =-7 =22 253<0.5 =32 =10 121<2.303 349<0.122 8<1e-9 =2 =-17 =23 38<0.5 281<0.5 =27 =-4 =-8
360<0.3463 258<0.5 355<0.5 29<0.5 =0 =27 365<0.5301 =6 =32 125<10.5 365<0.4094 =15 =-7 125<23.5 =-22 =-6 135<5.416 60<0.6538 37<0.5 =60 =7 =1 =-8
129<0.05208 246<0.5 310<0.5 302<0.5 =-12 =12 341<0.5 =-2 =23 60<0.15 300<2.21 =23 =-8 326<0.5 =-8 =22 60<0.8148 257<0.5 136<0.5 =14 =-12 60<0.375 =-22 =4 274<0.5 366<0.5 =-23 =12 =12
60<0.3333 144<0.2 309<0.5 257<0.5 =37 =-10 60<0.08333 =12 =-8 246<0.5 144<0.3913 =8 =-10 126<0.1489 =-3 =23 144<0.3913 338<0.5 126<0.6921 =-17 =9 126<0.1727 =0 =28 309<0.5 124<1.5 =17 =-3 138<0.5 =-20 =0
13<0.5 346<0.5 276<0.5 365<0.4395 =-10 =11 121<2.303 =-2 =10 121<3.219 134<0.5 =7 =35 125<18.5 =-14 =6 121<2.996 125<10.5 48<0.5 =14 =-5 365<0.6212 =-21 =-7 56<0.5 125<15.5 =-7 =29 355<0.5 =-9 =7
13<0.5 8<0.1632 125<15.5 126<1e-9 =5 =22 308<0.5 =-6 =18 320<0.5 125<28.5 =27 =4 =0 60<0.375 126<0.3933 8<0.1464 =-16 =12 345<0.5 =18 =-6 125<9.5 =8 305<0.5 =-22 =-8
360<0.312 3<0.5 333<0.5 365<0.4395 =-15 =0 360<1e-9 =27 =-3 123<5.5 15<0.5 =13 =-8 262<0.5 =-5 =12 50<0.5 123<11.5 =55 122<0.5 =8 =-4 123<9.5 123<1.5 =1 =11 =-6
360<0.2927 339<0.402 13<0.5 246<0.5 =-9 =9 360<0.1852 =-24 =-2 123<6.5 144<0.3684 =31 =2 144<0.3913 =-15 =8 123<10.5 141<0.5 114<0.5 =46 =-5 =0 360<0.3862 =-11 =10
255<0.5 128<0.5 131<0.125 135<1.099 =-2 =-14 209<0.5 =2 =14 135<5.416 121<2.565 =4 =31 =-10 121<2.197 300<1e-9 121<1.792 =1 =-14 300<0.97 =17 =-7 135<1e-9 230<0.5 =26 =-6 124<1.5 =-2 =17
244<0.5 339<0.402 350<0.225 343<0.5 =-11 =10 329<0.5 =35 =4 119<0.5 121<2.485 =-6 =7 124<6.5 =17 =-9 231<2.303 118<0.5 119<0.5 =-11 =2 121<2.89 =20 =1 13<0.5 121<2.303 =6 =46 345<0.5 =4 =-4
13<0.5 355<0.5 137<0.5 339<0.1236 =-9 =4 349<0.05029 =15 =-4 121<3.219 309<0.5 =29 =3 =-2 360<0.3463 209<0.5 239<0.5 =-21 =-3 339<0.1236 =-17 =15 249<2.5 =27 =-1
13<0.5 123<16.5 125<21.5 135<5.075 =10 =-6 274<0.5 =-4 =12 311<0.5 55<0.5 =-19 =3 125<20.5 =-11 =7 302<0.5 101<0.5 194<0.5 =-18 =6 123<8.5 =9 =-12 125<18.5 =-8 125<25.5 =31 =-4
123<10.5 339<0.402 133<5.5 368<0.1343 =-6 =11 123<5.5 =28 =-6 34<0.5 248<0.5 =15 =-4 =-20 359<0.5 131<0.1667 262<0.5 =-16 =2 339<0.1236 =-12 =10 133<0.5 323<0.5 =-9 =16 298<0.32 =24 =-2
308<0.5 8<0.09348 60<0.6538 3<0.5 =-8 =2 311<0.5 =-18 =-2 348<0.5 311<0.5 =-3 =11 121<2.303 =3 =35 249<3.5 244<0.5 21<0.5 =-2 =23 =37 60<0.7778 296<0.5 =32 =0 329<0.5 =2 =-7
129<0.1814 274<0.5 73<0.5 8<0.09348 =-7 =7 53<0.5 =18 =-3 122<0.5 325<0.5 =35 =-1 270<0.5 =9 =-9 366<0.5 130<0.1667 129<0.2217 =0 =27 353<4.484 =-3 =13 361<0.5 =40 =4
13<0.5 344<0.5 342<0.5 4<0.5 =-5 =6 307<0.5 =27 =-12 =36 129<0.0858 9<0.5 343<0.5 =-23 =0 276<0.5 =-5 =19 209<0.5 231<2.398 =7 =-18 276<0.5 =-9 =27
360<0.2694 3<0.5 333<0.5 355<0.5 =-12 =7 360<0.08199 =31 =-9 233<0.5 355<0.5 =-1 =15 275<0.5 =20 =-2 129<0.05208 271<0.5 304<0.5 =-5 =17 =-8 298<0.38 =0 360<0.3463 =16 =43
344<0.5 274<0.5 123<5.5 257<0.5 =4 =-22 310<0.5 =-8 =13 268<0.5 345<0.5 =6 =22 =-12 13<0.5 =33 =-1
360<0.3463 347<0.5 251<0.4646 13<0.5 =-1 =-13 =39 133<0.5 276<0.5 =-9 =15 361<0.5 =36 =2 141<0.5 =31 =1
350<0.225 255<0.5 133<5.5 320<0.5 =-7 =8 340<0.5 =31 =0 60<0.5333 133<1.5 =9 =24 349<0.1313 =-11 =17 60<0.6111 209<0.5 269<0.5 =35 =3 =0 =-3
129<1e-9 137<0.5 28<0.5 138<0.5 =-13 =10 121<2.773 =16 =-7 231<3.135 343<0.5 =-1 =20 121<1.946 =-7 =30 360<0.2694 8<0.2183 57<0.5 =0 =16 258<0.5 =28 =-5 114<0.5 6<1.5 =30 =6 =-7
137<0.5 339<0.402 360<0.312 368<0.05961 =-18 =-3 135<5.416 =21 =-8 275<0.5 331<0.5 =4 =19 331<0.5 =3 =-21 291<0.5 367<0.5 314<0.5 =-1 =13 135<1.099 =27 =3 368<0.07188 360<0.08199 =47 =2 368<0.1464 =-13 =10
309<0.5 355<0.5 360<0.3463 13<0.5 =4 =-11 298<0.44 =-4 =35 345<0.5 =29 311<0.5 =16 =-7 345<0.5 360<0.1444 0<0.5 =-22 =1 125<18.5 =14 =-12 125<15.5 125<14.5 =-6 =38 233<0.5 =-10 =11
347<0.5 344<0.5 262<0.5 73<0.5 =-3 =13 272<0.5 =16 =-6 =29 24<0.5 362<0.5 123<11.5 =36 =2 =-5 =-3
15<0.5 135<2.944 331<0.5 342<0.5 =6 =23 275<0.5 =3 =-20 251<0.4307 346<0.5 =-11 =9 =25 365<0.604 185<0.5 314<0.5 =-18 =-2 =4 365<0.6598 8<0.1632 =0 =19 239<0.5 =-18 =4
15<0.5 257<0.5 38<0.5 244<0.5 =3 =23 231<2.89 =-20 =10 222<0.5 312<0.5 =-20 =-2 275<0.5 =22 =1 360<0.2694 233<0.5 122<0.5 =-6 =-24 137<0.5 =-7 =13 231<2.197 =24 122<0.5 =1 =-7
308<0.5 343<0.5 126<0.1489 118<0.5 =-11 =3 6<0.5 =4 =-12 6<0.5 133<1.5 =8 =-9 126<0.4714 =33 =0 144<0.4286 135<5.323 6<1.5 =27 =3 144<0.1667 =1 =-13 336<0.5 21<0.5 =-8 =17 6<0.5 =17 =-1
137<0.5 339<0.402 263<0.5 353<4.484 =-12 =6 2<0.5 =-1 =24 353<2.485 222<0.5 =-2 =15 240<0.5 =22 =-4 21<0.5 320<0.5 301<0.5 =-3 =12 132<0.5 =22 =-12 256<0.5 349<1e-9 =8 =-8 266<0.5 =42 =-8
360<0.3463 336<0.5 337<0.5 48<0.5 =-1 =-11 362<0.5 =25 =-6 101<0.5 325<0.5 =14 =-3 335<0.5 =-17 =1 123<10.5 253<0.5 325<0.5 =31 =5 =4 123<13.5 =-6 =6
343<0.5 298<0.36 121<2.303 336<0.5 =-7 =11 48<0.5 =8 =-6 262<0.5 144<0.2414 =-1 =-14 122<0.5 =25 =-5 121<3.135 141<0.5 298<0.48 =4 =24 277<0.5 =1 =-12 144<0.75 55<0.5 =37 =5 =-6
255<0.5 138<0.5 360<0.3463 27<0.5 =-8 =4 144<0.64 =22 =-5 48<0.5 129<0.2217 =21 =-9 126<0.4448 =-12 =2 131<0.1429 144<0.64 271<0.5 =-5 =10 144<0.9167 =24 =-5 144<0.5294 144<0.3684 =18 =1 =35
118<0.5 129<0.1175 276<0.5 37<0.5 =-14 =0 121<2.303 =-11 =3 134<0.5 121<2.708 =3 =21 368<0.05161 =10 =-6 41<0.5 121<2.303 310<0.5 =-6 =17 368<0.06563 =18 =3 249<3.5 6<0.5 =-18 =7 239<0.5 =-5 =15
348<0.5 302<0.5 117<0.5 127<0.5 =-5 =6 8<1e-9 =31 =3 143<0.5 318<0.5 =25 =-6 =-6 118<0.5 8<0.03686 57<0.5 =-4 =18 37<0.5 =16 =-9 361<0.5 126<0.4714 =25 =2 =-4
13<0.5 126<0.1489 368<0.09664 330<0.5 =-5 =10 119<0.5 =-1 =20 135<2.944 238<0.5 =8 =36 40<0.5 =-10 =11 121<2.89 185<0.5 259<0.5 =-19 =3 =11 38<0.5 114<0.5 =16 =-8 282<0.5 =-11 =11
299<0.33 13<0.5 8<0.1464 137<0.5 =-3 =8 137<0.5 =19 =1 27<0.5 128<0.5 =-14 =11 249<3.5 =19 =-6 300<1.1 26<0.5 =34 =2 276<0.5 =14 =-6
137<0.5 339<0.402 129<0.05208 255<0.5 =-18 =1 366<0.5 =-4 =18 125<21.5 257<0.5 =11 =-12 336<0.5 =-6 =20 320<0.5 125<14.5 257<0.5 =17 =-10 101<0.5 =2 =-12 132<0.5 44<0.5 =30 =-8 231<2.89 =-13 =5
255<0.5 133<5.5 309<0.5 263<0.5 =-2 =16 6<0.5 =-19 =-1 264<0.5 361<0.5 =30 =3 =-5 311<0.5 8<0.1348 6<1.5 =8 =-9 =25 133<0.5 =36 6<0.5 =0 =1
255<0.5 231<3.135 133<0.5 3<0.5 =-15 =-5 126<0.4448 =-3 =11 307<0.5 125<11.5 =-6 =19 131<0.125 =-12 =8 125<18.5 113<0.5 133<2.5 =25 =6 133<1.5 =-8 =7 126<0.3933 232<0.5 =2 =-16 5<0.5 =21 =-6
255<0.5 308<0.5 329<0.5 4<0.5 =-8 =2 254<0.5 =-15 =1 246<0.5 121<2.996 =7 =-14 326<0.5 =26 =-8 328<0.5 121<1.946 48<0.5 =-12 =12 298<0.83 =20 =-7 121<3.135 140<0.5 =5 =-18 =20
360<0.2078 126<0.3448 347<0.5 365<0.6412 =-6 =13 249<4.5 =21 =-6 42<0.5 230<0.5 =6 =-15 =27 209<0.5 210<0.5 180<0.5 =23 =0 =-8 249<2.5 360<0.2557 =2 =-1 =-10
360<0.2078 298<0.32 118<0.5 21<0.5 =-4 =11 38<0.5 =10 =-10 304<0.5 343<0.5 =-6 =21 240<0.5 =-21 =-3 37<0.5 130<0.09091 298<0.44 =-1 =27 298<0.8 =8 =-10 360<0.2557 =-13 45<0.5 =-2 =12
231<3.135 308<0.5 310<0.5 139<0.5 =-2 =-17 349<0.09498 =5 =23 249<3.5 71<0.5 =-1 =19 296<0.5 =26 =-3 249<2.5 349<0.08215 241<0.5 =26 =-4 349<0.1436 =-9 =11 60<0.6538 349<0.08847 =-1 =17 =-16
274<0.5 133<1.5 309<0.5 8<0.0995 =-3 =11 133<0.5 =-20 =-5 300<1e-9 125<10.5 =30 =7 251<0.3 =-11 =17 125<25.5 125<11.5 =-12 50<0.5 =22 =1 50<0.5 134<1.5 =-16 =2 =8
128<0.5 258<0.5 121<2.197 368<0.3535 =-10 =14 56<0.5 =5 =-5 121<2.996 311<0.5 =-20 =-6 135<1e-9 =16 =-14 135<5.416 232<0.5 114<0.5 =23 =1 126<0.216 =-5 =8 =-5
360<0.2694 309<0.5 299<0.33 302<0.5 =2 =17 232<0.5 =24 =-1 255<0.5 261<0.5 =-13 =10 113<0.5 =16 =-9 50<0.5 271<0.5 252<0.5 =38 =-2 15<0.5 =-7 =12 246<0.5 129<0.3324 =-13 =3 126<0.1489 =1 =14
123<10.5 141<0.5 38<0.5 222<0.5 =5 =20 368<0.1746 =-13 =5 126<0.3448 291<0.5 =-19 =13 4<0.5 =-9 =9 29<0.5 131<0.4 57<0.5 =-12 =2 258<0.5 =10 =-6 123<14.5 =20 =1
360<0.2694 8<0.0995 275<0.5 124<4.5 =-1 =23 331<0.5 =-3 =-20 240<0.5 257<0.5 =12 =-11 60<0.6111 =-13 =5 135<4.97 60<0.6538 37<0.5 =30 =6 348<0.5 =-9 =3 60<0.6111 298<0.48 =-1 =-13 =5
137<0.5 127<0.5 364<1e-9 135<1.099 =0 =-9 118<0.5 =24 =-4 242<0.5 233<0.5 =12 =-7 =-17 307<0.5 231<2.197 231<1.792 =3 =-15 139<0.5 =16 =-6 260<0.5 118<0.5 =-15 =5 =21
303<0.5 16<0.5 144<0.8 126<0.3933 =-1 =8 254<0.5 =-16 =4 249<3.5 126<0.3933 =-4 =-23 249<4.5 =9 =-8 141<0.5 368<0.2183 42<0.5 =23 =-6 =-10 144<0.3684 =0 =-13
360<0.312 144<0.1304 368<0.1023 256<0.5 =1 =20 343<0.5 =-12 =4 349<0.1645 144<0.8571 =-2 =-17 276<0.5 =-4 =14 141<0.5 144<0.1667 125<20.5 =7 =-8 119<0.5 =34 =9 =-5
60<0.6538 34<0.5 309<0.5 275<0.5 =8 =-1 231<3.135 =-7 =10 232<0.5 60<0.5333 =-22 =2 =4 338<0.5 52<0.5 231<1.792 =3 =-13 304<0.5 =20 =-7 =14
30<0.5 139<0.5 8<0.09348 361<0.5 =0 =-14 348<0.5 =2 =22 54<0.5 348<0.5 =-16 =2 =12 312<0.5 304<0.5 124<1.5 =13 =-2 40<0.5 =23 =1 =-11
339<0.402 343<0.5 125<15.5 124<6.5 =-1 =30 54<0.5 =-11 =10 126<0.6296 360<1e-9 =4 =28 =-14 126<0.3933 315<0.5 24<0.5 =-2 =13 231<2.398 =0 =21 124<2.5 125<21.5 =23 =7 343<0.5 =-3 =16
8<0.09348 57<0.5 126<0.6921 240<0.5 =-7 =5 56<0.5 =21 =-8 135<2.944 55<0.5 =5 =21 4<0.5 =-14 =6 131<0.5 325<0.5 126<0.1727 =20 =7 126<0.3933 =-13 =3 135<2.944 11<0.5 =-14 =0 =6
126<0.1489 349<0.1436 144<0.1304 60<0.1176 =32 =-8 244<0.5 =-8 =9 144<0.2414 60<0.2222 =2 =-13 131<0.5 =24 =-5 16<0.5 368<0.06563 4<0.5 =-3 =16 126<0.3448 =-10 =5 60<0.5333 232<0.5 =-23 =-3 368<0.1746 =-7 =10
15<0.5 135<5.075 129<0.2012 275<0.5 =4 =-6 307<0.5 =17 =-3 6<0.5 275<0.5 =-4 =15 332<0.5 =-19 =4 231<3.135 360<0.312 122<0.5 =-5 =-22 231<1.946 =15 =-2 8<0.05737 6<0.5 =25 =-6 125<18.5 =1 =-10
60<0.5333 275<0.5 244<0.5 139<0.5 =5 =-10 328<0.5 =7 =37 331<0.5 345<0.5 =7 =-11 298<0.32 =-19 =2 29<0.5 364<1e-9 349<0.1645 =-11 =4 298<0.78 =21 =-4 304<0.5 =-3 60<0.6538 =29 =4
121<1.946 343<0.5 238<0.5 147<0.5 =-16 =11 258<0.5 =12 =-1 30<0.5 331<0.5 =22 =0 =-5 308<0.5 121<3.135 4<0.5 =-8 =1 346<0.5 =10 =-6 121<2.996 361<0.5 =16 =-5 351<0.5 =-14 =6
320<0.5 303<0.5 353<2.565 125<21.5 =-2 =-11 328<0.5 =2 =20 301<0.5 353<2.741 =20 =-6 121<3.219 =-14 =-1 118<0.5 125<19.5 48<0.5 =11 =-10 125<22.5 =-14 =7 331<0.5 31<0.5 =28 =3 =-6
57<0.5 303<0.5 227<0.5 365<0.604 =-4 =6 368<0.07188 =31 =-6 325<0.5 121<2.708 =31 =9 345<0.5 =-15 =1 303<0.5 300<1.43 368<0.2183 =16 =-9 130<1e-9 =-11 =6 121<2.89 =8 41<0.5 =-17 =-1
360<0.3463 309<0.5 257<0.5 8<0.1133 =1 =13 260<0.5 =-19 =15 138<0.5 92<0.5 =-14 =21 121<2.944 =-3 =25 144<0.64 121<1.946 =1 26<0.5 =29 =4 =-2
133<5.5 309<0.5 60<0.08333 352<0.5 =-6 =12 60<0.5333 =6 =-2 0<0.5 29<0.5 =-15 =8 60<0.2571 =15 =-7 60<0.1923 24<0.5 =31 57<0.5 =-4 =11 249<4.5 121<2.996 =2 =-12 =3
242<0.5 133<5.5 360<0.2078 298<0.41 =1 =-12 262<0.5 =6 =36 277<0.5 =34 131<0.08333 =11 =-6 360<0.1655 126<0.5855 136<0.5 =-24 =0 =-1 256<0.5 =10 =-8
102<0.5 12<0.5 28<0.5 34<0.5 =-2 =-18 8<0.07703 =3 =25 =23 129<0.08088 122<0.5 6<0.5 =-14 =1 304<0.5 =13 =1 26<0.5 307<0.5 =33 =5 =3
60<0.5333 144<0.64 144<0.1304 60<0.3333 =25 =0 60<0.1176 =-1 =11 231<3.135 125<10.5 =13 =-17 60<0.3 =21 =-7 144<0.6 338<0.5 60<0.6538 =-7 =-21 =16 60<0.6111 231<1.609 =6 =-14 231<1.946 =5 =28
144<0.2 123<9.5 13<0.5 300<0.36 =24 =-2 9<0.5 =-10 =13 38<0.5 300<0.61 =-23 =5 123<15.5 =-7 =11 261<0.5 144<0.8571 227<0.5 =-3 =15 123<13.5 =-24 =18 56<0.5 125<13.5 =-8 =28 13<0.5 =-11 =6
73<0.5 360<0.2078 48<0.5 249<4.5 =3 =-11 339<0.402 =-19 =0 50<0.5 271<0.5 =27 =1 46<0.5 =-11 =12 298<0.73 125<15.5 126<0.299 =-7 =8 139<0.5 =26 =-2 121<2.773 =-15 =2
21<0.5 339<0.402 313<0.5 278<0.5 =-4 =9 37<0.5 =-15 =3 100<0.5 331<0.5 =3 =-6 328<0.5 =26 =-3 210<0.5 135<5.416 232<0.5 =15 =-2 =-11 =-12
133<5.5 329<0.5 16<0.5 45<0.5 =0 =8 368<0.1943 =-17 =1 368<0.05961 349<0.04345 =-5 =19 349<0.3018 =-16 =12 125<14.5 269<0.5 =2 =-13 5<0.5 =34 133<6.5 =11 =-2
302<0.5 34<0.5 118<0.5 131<0.4 =-2 =9 133<0.5 =-1 =8 133<2.5 =-18 =1 368<0.07188 315<0.5 317<0.5 =25 =-3 =-3 349<0.3018 =-12 =11
135<2.944 118<0.5 360<0.2078 3<0.5 =-10 =1 240<0.5 =18 =-7 300<1.27 3<0.5 =20 =4 =-16 131<0.2 45<0.5 273<0.5 =-18 =7 53<0.5 =6 =-7 135<3.912 130<0.1667 =1 =-13 5<0.5 =22 =-2
302<0.5 131<0.1429 117<0.5 299<0.33 =-4 =10 125<21.5 =32 =0 353<1.768 125<22.5 =-15 =1 240<0.5 =8 =-5 249<3.5 125<16.5 278<0.5 =-11 =13 243<0.5 =30 =-1 331<0.5 =-8 =6
227<0.5 122<0.5 60<0.08333 144<0.2414 =5 =-13 55<0.5 =10 =-4 258<0.5 144<0.1667 =9 =-3 128<0.5 =-18 =13 60<0.4118 305<0.5 =38 =1 121<2.773 =-11 =4
302<0.5 244<0.5 350<0.2917 126<1e-9 =-5 =2 262<0.5 =19 =-9 231<2.303 125<18.5 =5 =-8 246<0.5 =29 =-1 231<2.996 231<2.485 130<0.2 =14 =-7 =31 2<0.5 =-10 =6
144<0.8571 60<0.8571 56<0.5 125<21.5 =9 =0 125<15.5 =4 =-9 43<0.5 52<0.5 =-20 =4 =17 60<0.7778 44<0.5 135<5.864 =-24 =2 =4 349<0.3018 135<1e-9 =31 =0 =-3
121<2.303 44<0.5 366<0.5 273<0.5 =-6 =12 328<0.5 =15 =-3 =-23 255<0.5 222<0.5 56<0.5 =1 =-9 366<0.5 =18 =-10 42<0.5 231<2.773 =21 =0 305<0.5 =-6 =9
255<0.5 231<3.135 141<0.5 364<1e-9 =-2 =22 302<0.5 =-15 =14 60<0.6538 124<2.5 =19 =-2 118<0.5 =-18 =6 125<18.5 52<0.5 60<0.1176 =5 =22 264<0.5 =-11 =4 46<0.5 313<0.5 =-10 =16 359<0.5 =-18 =3
360<0.3862 257<0.5 302<0.5 272<0.5 =2 =-6 349<0.06727 =21 =3 278<0.5 125<29.5 =-19 =1 125<19.5 =21 =-11 129<0.3324 298<0.56 =-6 =10 =29
126<0.5416 135<5.075 257<0.5 125<15.5 =7 =-1 222<0.5 =-18 =16 332<0.5 24<0.5 =-15 =3 =5 345<0.5 46<0.5 9<0.5 =24 =-3 360<0.1541 =-7 =9 137<0.5 46<0.5 =-12 =7 8<0.03686 =25 =-1
360<0.2694 6<0.5 123<6.5 231<3.135 =2 =16 124<6.5 =-4 =21 123<1.5 231<2.303 =-5 =-21 137<0.5 =-5 =10 232<0.5 264<0.5 123<15.5 =19 =-5 =-7 =-6
16<0.5 126<0.3448 251<0.4307 258<0.5 =-1 =-12 =23 102<0.5 353<2.303 =10 =0 258<0.5 =-13 =3 52<0.5 209<0.5 =-24 353<1e-9 =7 =-5 =10
144<0.9167 44<0.5 309<0.5 9<0.5 =2 =22 51<0.5 =-7 =18 144<0.1667 45<0.5 =16 =-9 349<0.1313 =-20 =1 44<0.5 73<0.5 61<0.5 =-21 =1 =1 =5
144<0.8 299<0.33 227<0.5 57<0.5 =-1 =9 50<0.5 =-1 =25 300<0.81 =29 300<1.94 =-6 =12 244<0.5 334<0.5 340<0.5 =-15 =4 =8 =12
60<0.5333 320<0.5 5<0.5 240<0.5 =5 =-16 278<0.5 =-12 =8 60<0.08333 135<2.197 =10 =-6 134<1.5 =26 =0 332<0.5 349<0.122 128<0.5 =-10 =8 60<0.6111 =-13 =9 246<0.5 60<0.8571 =23 =-3 =-5
360<0.2694 302<0.5 251<0.4646 233<0.5 =-3 =6 =24 233<0.5 318<0.5 =19 =-7 205<0.5 =-8 =2 114<0.5 310<0.5 336<0.5 =21 =0 =-6 =-8
258<0.5 227<0.5 118<0.5 133<5.5 =-2 =18 123<1.5 =0 =12 123<9.5 3<0.5 =-2 =34 =-10 123<7.5 345<0.5 8<0.03686 =-6 =21 232<0.5 =-13 =4 144<0.5 8<0.597 =-24 =2 144<0.5714 =17 =-10
144<0.8571 302<0.5 121<2.485 231<1.946 =-13 =0 309<0.5 =4 =-4 231<2.996 231<2.485 =3 =24 =-8 255<0.5 236<0.5 262<0.5 =-21 =-1 =6 231<1.792 144<0.9167 =15 =-3 125<20.5 =-7 =1
344<0.5 34<0.5 238<0.5 280<0.5 =0 =12 275<0.5 =23 =-8 274<0.5 =-19 =5 256<0.5 =3 =25
12<0.5 129<0.1814 313<0.5 133<0.5 =-13 =-1 3<0.5 =-9 =3 229<0.5 127<0.5 =9 =-4 231<2.773 =4 =23 =20
123<10.5 38<0.5 123<8.5 365<0.5756 =5 =-5 60<0.6538 =19 =-10 365<0.604 270<0.5 =-16 =3 271<0.5 =-6 =11 358<0.5 364<1e-9 60<0.5714 =-17 =-5 =18 46<0.5 121<1.946 =-1 =23 270<0.5 =-9 =12
135<5.075 258<0.5 335<0.5 306<0.5 =-3 =4 131<0.1429 =-7 =21 305<0.5 209<0.5 =-13 =6 349<0.1004 =18 =-6 138<0.5 355<0.5 73<0.5 =-19 =2 =4 328<0.5 =-1 =14
261<0.5 141<0.5 244<0.5 143<0.5 =1 =-13 13<0.5 =18 =-8 320<0.5 121<2.485 =-1 =-16 123<7.5 =15 =-12 266<0.5 121<2.303 123<16.5 =-5 =0 27<0.5 =29 =-1 121<3.219 =-6 =0
242<0.5 298<0.73 124<2.5 309<0.5 =6 =-5 274<0.5 =-6 =14 363<0.5 144<0.1304 =4 =-17 298<0.95 =18 =0 298<0.48 =-21 288<0.5 123<2.5 =3 =-9 =13
144<1e-9 60<0.5714 258<0.5 300<0.61 =26 =-2 =-6 126<0.3448 60<0.9091 =-12 =5 331<0.5 =10 =-5 129<0.1095 126<0.7836 126<0.1489 =-6 =2 60<0.5714 =33 =-5 345<0.5 6<1.5 =14 =-10 368<0.05961 =18 =-6
251<0.4307 344<0.5 342<0.5 126<0.5855 =-2 =7 58<0.5 =18 =-11 =19 =21
12<0.5 303<0.5 73<0.5 118<0.5 =-4 =2 341<0.5 =-1 =14 301<0.5 270<0.5 =14 =-7 =-8 =25
344<0.5 309<0.5 56<0.5 123<11.5 =7 =-4 360<0.3463 =-7 =18 125<15.5 125<14.5 =-11 =28 54<0.5 =-14 =9 =24
141<0.5 16<0.5 324<0.5 123<1.5 =-3 =2 123<3.5 =0 =-14 209<0.5 39<0.5 =-18 =3 249<2.5 =-7 =14 209<0.5 249<2.5 205<0.5 =-16 =7 296<0.5 =2 =-11 339<0.402 =-11 249<2.5 =16 =2
117<0.5 343<0.5 126<0.7836 298<0.95 =-1 =-12 309<0.5 =15 =-2 3<0.5 298<0.32 =3 =26 126<0.4448 =-2 =10 48<0.5 298<0.48 =24 =1 =-3
126<0.5416 121<2.197 260<0.5 365<0.6314 =-12 =8 119<0.5 =17 =-6 257<0.5 242<0.5 =1 =-13 52<0.5 =-16 =9 266<0.5 365<0.6825 52<0.5 =16 =-10 340<0.5 =-10 =6 274<0.5 57<0.5 =-17 =2 =6
144<0.1304 297<0.5 124<6.5 121<2.89 =-10 =13 =23 260<0.5 349<0.03586 =30 =7 =-6 255<0.5 138<0.5 297<0.5 =0 =-7 275<0.5 =19 =-9 144<0.4286 121<2.944 =-11 =7 121<3.367 =17 =-12
348<0.5 308<0.5 123<13.5 55<0.5 =0 =-15 144<0.64 =-23 =4 144<0.5294 134<1.5 =16 =-4 239<0.5 =-14 =14 43<0.5 123<6.5 144<0.3333 =25 =1 144<0.64 =-7 =22 231<3.135 123<2.5 =-2 =-18 =7
302<0.5 258<0.5 246<0.5 255<0.5 =-4 =6 272<0.5 =10 =-6 360<0.3463 125<21.5 =-17 =-1 122<0.5 =-9 =24 263<0.5 142<0.5 113<0.5 =26 =-3 331<0.5 =-6 =6 =-6
360<0.2078 6<0.5 23<0.5 126<0.3933 =-2 =6 274<0.5 =15 =-3 254<0.5 144<0.2 =12 =-7 194<0.5 =-23 =4 50<0.5 23<0.5 123<15.5 =23 =-6 142<0.5 =-9 =3 246<0.5 345<0.5 =-14 =3 121<2.708 =-2 =19
129<0.1685 247<0.5 312<0.5 349<0.1645 =-4 =15 123<10.5 =16 =-10 137<0.5 205<0.5 =-4 =17 2<0.5 =-2 =23 31<0.5 349<0.1313 50<0.5 =20 =-1 13<0.5 =7 =-7 125<19.5 =-15 123<8.5 =0 =1
344<0.5 257<0.5 6<0.5 119<0.5 =-1 =5 342<0.5 =-7 =20 328<0.5 123<19.5 =-19 =9 26<0.5 =11 =-11 13<0.5 =21 =-1
283<0.5 57<0.5 55<0.5 249<4.5 =4 =-6 349<0.1645 =-16 =4 55<0.5 58<0.5 =7 =-10 129<0.1095 =22 =-5 331<0.5 335<0.5 58<0.5 =28 =0 129<0.3324 =-4 =3 101<0.5 =-6 =3
16<0.5 364<0.312 272<0.5 231<2.197 =-2 =4 3<0.5 =-15 =3 =21 39<0.5 353<4.484 126<0.3933 =-3 =-18 309<0.5 =4 =-6 349<0.05619 =6 =-5
261<0.5 300<1.43 299<0.33 118<0.5 =-3 =5 300<0.9 =26 =-2 130<0.1429 83<0.5 =-17 =4 =4 231<2.565 275<0.5 60<0.375 =16 =-2 =-11 130<0.1 46<0.5 =31 =0 =0
257<0.5 342<0.5 122<0.5 114<0.5 =8 =-10 349<0.1067 =-3 =7 360<0.08199 119<0.5 =-4 =14 =27 312<0.5 123<17.5 360<0.1967 =-21 =1 119<0.5 =14 =-4 123<6.5 =-5 141<0.5 =18 =-3
56<0.5 144<0.8 60<0.7368 362<0.5 =7 =-9 271<0.5 =-16 =3 60<0.7368 244<0.5 =-22 =6 125<20.5 =0 =36 360<0.2927 32<0.5 274<0.5 =-14 =6 126<0.216 =-3 =16 125<19.5 278<0.5 =30 =-1 =-5
124<4.5 57<0.5 141<0.5 134<0.5 =-4 =4 124<3.5 =-15 =4 310<0.5 121<2.996 =14 =-2 135<5.094 =-12 =5 275<0.5 121<2.89 231<2.197 =4 =52 117<0.5 =-7 =9 121<2.89 343<0.5 =-11 =11 133<1.5 =17 =-6
15<0.5 82<0.5 229<0.5 139<0.5 =4 =-8 344<0.5 =-11 =14 229<0.5 326<0.5 =-14 =0 =4 348<0.5 128<0.5 271<0.5 =-19 =-2 275<0.5 =-5 =14 126<0.7836 325<0.5 =-5 =8 =19
15<0.5 251<0.4307 127<0.5 291<0.5 =-2 =9 345<0.5 =11 =-2 58<0.5 =22 =2 231<1.609 133<0.5 =18 =-1 231<3.367 291<0.5 =-14 =0 345<0.5 =12 =-5
352<0.5 227<0.5 308<0.5 9<0.5 =-3 =16 4<0.5 =-2 =9 4<0.5 =-4 125<22.5 =23 =-1 4<0.5 258<0.5 =26 =-5 131<0.25 57<0.5 =-15 =3 =12
360<0.2927 298<0.41 238<0.5 242<0.5 =0 =-19 275<0.5 =27 =-7 144<0.2 123<9.5 =9 =-11 322<0.5 =-19 =4 298<0.44 144<0.4286 =-12 =6 123<11.5 209<0.5 =21 =-1 298<0.69 =3 =-6
138<0.5 311<0.5 348<0.5 126<0.4175 =-6 =2 4<0.5 =11 =0 345<0.5 314<0.5 =11 =-8 121<2.773 =4 =-17 121<2.89 121<2.565 121<1.792 =-7 =11 53<0.5 =-15 =6 24<0.5 118<0.5 =28 =2 =-4
121<3.135 303<0.5 275<0.5 314<0.5 =-2 =9 345<0.5 =-5 =-16 121<2.89 141<0.5 =20 =-8 6<0.5 =-14 =2 141<0.5 113<0.5 266<0.5 =15 =0 =-13 275<0.5 121<3.219 =1 =-19 3<0.5 =-7 =9
15<0.5 121<2.197 366<0.5 310<0.5 =-10 =13 126<0.1178 =0 =19 16<0.5 126<0.1489 =0 =6 121<2.773 =2 =-17 126<0.6921 353<5.205 360<0.3463 =-18 =2 =16 131<0.5 134<0.5 =1 =34 =-13
348<0.5 309<0.5 353<5.205 244<0.5 =0 =14 365<0.6212 =0 =20 343<0.5 255<0.5 =-14 =3 126<0.4714 =17 =-11 126<0.4714 118<0.5 123<6.5 =10 =-3 231<1.609 =-5 =23 308<0.5 365<0.6825 =-13 =7 =8
135<5.075 50<0.5 135<4.317 272<0.5 =-1 =-10 272<0.5 =26 =-7 311<0.5 33<0.5 =-2 =12 135<3.178 =17 =-5 135<5.323 25<0.5 =-21 254<0.5 =5 =-8 329<0.5 50<0.5 =11 =-7 248<0.5 =-15 =2
60<0.2222 57<0.5 265<0.5 213<0.5 =-7 =12 271<0.5 =-3 =23 300<1.1 121<2.944 =17 =2 349<0.08847 =-13 =7 122<0.5 60<0.5 345<0.5 =21 =-1 60<0.7368 =-7 =13 272<0.5 255<0.5 =0 =12 351<0.5 =-16 =4
242<0.5 237<0.5 121<2.303 254<0.5 =0 =-12 245<0.5 =3 =-10 239<0.5 42<0.5 =-21 =5 119<0.5 =18 =-4 298<0.48 368<0.2183 55<0.5 =-22 =-2 =0 119<0.5 240<0.5 =13 =-2 =-8
344<0.5 305<0.5 258<0.5 231<1.609 =14 =-1 121<2.944 =-15 =5 45<0.5 121<2.303 =-12 =4 121<3.135 =16 =-3 258<0.5 =26 =-6
125<9.5 134<1.5 298<0.52 336<0.5 =39 =7 =-8 =-12 227<0.5 122<0.5 275<0.5 =11 =-3 133<0.5 =-6 =0 50<0.5 126<1e-9 =5 =-9 122<0.5 =-1 =31
348<0.5 29<0.5 350<0.775 302<0.5 =-3 =8 56<0.5 =16 =-4 4<0.5 135<1e-9 =3 =23 135<2.944 =7 =-11 331<0.5 19<0.5 134<0.5 =5 =18 =-10 123<9.5 125<16.5 =-6 =10 336<0.5 =-13 =6
144<0.8571 117<0.5 360<0.3862 144<0.1304 =6 =-1 129<0.3324 =1 =22 126<0.4714 2<0.5 =-4 =31 =-2 2<0.5 126<0.4714 =-22 129<0.2477 =4 =-8 129<0.1175 23<0.5 =-15 =6 124<2.5 =16 =-2
291<0.5 221<0.5 316<0.5 227<0.5 =1 =17 142<0.5 =-4 =-19 125<24.5 =-19 275<0.5 =7 =-8 58<0.5 125<27.5 312<0.5 =24 =-4 =-11 272<0.5 123<0.5 =8 =-18 129<0.06303 =-5 =16
16<0.5 121<2.197 320<0.5 210<0.5 =-9 =12 121<1.792 =18 =-6 129<0.2012 246<0.5 =-1 =6 309<0.5 =15 =-8 121<2.708 121<2.565 231<2.303 =-1 =-11 =9 129<0.1175 =-20 276<0.5 =-8 =5
82<0.5 332<0.5 227<0.5 126<0.7836 =-2 =11 58<0.5 =20 =-5 328<0.5 70<0.5 =18 =-3 125<15.5 =5 =-9 122<0.5 328<0.5 =7 =-5 308<0.5 =-20 2<0.5 =5 =-4
255<0.5 144<0.6818 349<0.1144 243<0.5 =5 =-11 246<0.5 =-2 =-18 262<0.5 243<0.5 =-13 =3 349<0.1067 =-7 =23 134<0.5 312<0.5 349<0.09498 =6 =26 144<0.2667 =1 =-12 254<0.5 0<0.5 =14 =-8 144<0.6818 =-13 =6
329<0.5 121<2.197 60<0.5714 124<1.5 =12 =-7 300<1e-9 =-19 =7 231<1.946 123<14.5 =-6 =13 229<0.5 =9 =-4 121<3.135 353<4.484 60<0.7778 =-9 =4 126<0.3448 =18 =1 124<1.5 2<0.5 =-4 =21 134<0.5 =9 =-13
121<2.197 129<0.4421 134<0.5 278<0.5 =-19 =0 123<11.5 =6 =-10 144<0.3333 144<0.1667 =7 =-13 60<0.6538 =21 =0 114<0.5 117<0.5 137<0.5 =1 =6 144<0.6818 =22 =-4 37<0.5 304<0.5 =-1 =-17 144<0.3 =12 =-4
126<0.7836 228<0.5 360<0.2694 73<0.5 =-1 =8 271<0.5 =14 =-6 158<0.5 =-18 =3 353<2.741 180<0.5 =21 =1 127<0.5 =8 353<3.561 =2 =-10
125<17.5 349<0.1313 245<0.5 40<0.5 =9 =-6 =-12 118<0.5 129<0.1557 =6 =-16 129<0.2477 =-4 =11 262<0.5 329<0.5 142<0.5 =3 =-11 349<0.1004 =-10 =5 129<0.05208 222<0.5 =-9 =16 368<0.07188 =36 =1
144<0.8571 82<0.5 144<0.5294 349<0.03586 =4 =-4 232<0.5 =8 =-5 229<0.5 348<0.5 =-16 =1 =5 349<0.1313 44<0.5 232<0.5 =-18 =2 =9 3<0.5 345<0.5 =-7 =5 =14
118<0.5 260<0.5 263<0.5 53<0.5 =-1 =-8 247<0.5 =15 =-6 144<0.6818 311<0.5 =22 =-1 26<0.5 =-17 =0 298<0.48 4<0.5 144<0.5714 =6 =26 209<0.5 =-2 =14 298<1.31 2<0.5 =9 =-16 26<0.5 =16 =-1
16<0.5 6<1.5 360<0.2694 125<9.5 =14 =1 50<0.5 =19 =-4 346<0.5 268<0.5 =-13 =10 365<0.3851 =9 =-1 209<0.5 6<0.5 368<0.1943 =-17 =-2 131<0.125 =6 =-5 311<0.5 368<1e-9 =3 =-10 =14
242<0.5 121<3.135 60<0.5333 137<0.5 =-1 =7 209<0.5 =-8 =11 367<0.5 125<26.5 =1 =18 60<0.1176 =-4 =27 125<14.5 121<2.773 329<0.5 =18 =-3 =-8 229<0.5 =-21 =0
344<0.5 365<0.7489 238<0.5 347<0.5 =0 =10 331<0.5 =18 =-6 360<0.07079 133<1.5 =-20 =2 =3 126<0.6296 =20 =2
123<1.5 122<0.5 255<0.5 272<0.5 =-22 =-1 =0 137<0.5 231<1.946 =2 =-9 135<1.946 =11 =-7 280<0.5 31<0.5 261<0.5 =2 =17 121<2.197 =13 =-12 121<2.708 2<0.5 =-8 =5 311<0.5 =28 =-1
251<0.4646 60<0.1176 144<0.1304 53<0.5 =28 =0 138<0.5 =-9 =6 144<0.2 123<9.5 =2 =-18 249<6.5 =6 =-15 =23
309<0.5 19<0.5 332<0.5 231<1.946 =-3 =3 325<0.5 =14 =-6 130<0.125 =-19 =4 1<0.5 292<0.5 55<0.5 =-17 =-2 129<0.07143 =9 =-3 325<0.5 304<0.5 =5 =-9 55<0.5 =19 =-5
15<0.5 302<0.5 300<1.61 133<1.5 =0 =5 6<0.5 =4 =-17 307<0.5 =27 269<0.5 =-7 =15 267<0.5 128<0.5 233<0.5 =-13 =5 50<0.5 =10 =-5 311<0.5 =16 =-2
73<0.5 360<0.3862 324<0.5 82<0.5 =0 =-11 262<0.5 =-16 =6 50<0.5 =21 =-7 298<0.32 60<0.8148 326<0.5 =18 =-4 254<0.5 =-7 =2 360<1e-9 =-10 300<1e-9 =10 =-4
73<0.5 129<0.0858 135<1.609 50<0.5 =-4 =6 246<0.5 =-16 =3 277<0.5 325<0.5 =10 =-8 129<0.2217 =-10 =6 253<0.5 325<0.5 121<2.565 =7 =25 46<0.5 =-12 =7 239<0.5 48<0.5 =-13 =1 =7
257<0.5 19<0.5 298<0.95 133<5.5 =3 =16 21<0.5 =-15 =8 43<0.5 298<0.44 =-20 =2 33<0.5 =4 =0 260<0.5 22<0.5 38<0.5 =-21 =3 =6 272<0.5 133<0.5 =2 =16 =-3
255<0.5 144<0.2 37<0.5 360<1e-9 =-5 =10 141<0.5 =20 =-4 360<0.2694 52<0.5 =-6 =8 37<0.5 =15 =-6 266<0.5 144<0.6818 126<0.5416 =-8 =13 239<0.5 =21 =-9 23<0.5 126<0.4448 =33 =1 =-3
12<0.5 144<0.8571 144<0.75 235<0.5 =0 =-10 58<0.5 =17 =-8 124<2.5 133<1.5 =3 =-14 336<0.5 =-21 =2 58<0.5 125<15.5 =24 =3 =-1
122<0.5 60<0.08333 126<0.5416 209<0.5 =-18 =1 =4 121<3.367 144<0.6818 =8 =-6 125<16.5 =-3 =33 334<0.5 133<1.5 309<0.5 =-2 =-11 123<10.5 =0 =15 125<15.5 =21 126<0.5416 =-8 =7
102<0.5 144<0.2 60<0.5333 348<0.5 =4 =17 346<0.5 =-17 =8 60<0.1176 320<0.5 =-10 =3 121<1.946 =-9 =1 126<0.216 121<2.398 144<0.75 =-9 =11 60<0.7 =25 =-2 353<2.079 126<0.5416 =-14 =9 121<2.89 =19 =-4
300<2.21 32<0.5 283<0.5 121<2.303 =-6 =1 308<0.5 =14 =-5 300<0.33 137<0.5 =18 =0 348<0.5 =-12 =7 349<1e-9 =-20 =0
309<0.5 300<1.43 345<0.5 121<2.89 =2 =13 121<3.219 =1 =-13 135<4.317 121<3.045 =-21 =4 231<2.303 =12 =-8 133<1.5 253<0.5 365<0.4395 =-18 =-3 266<0.5 =7 =-10 231<2.773 135<3.178 =20 =-8 133<4.5 =-10 =9
291<0.5 322<0.5 298<0.32 44<0.5 =0 =-12 280<0.5 =-9 =14 298<0.73 =-22 =5 135<2.944 139<0.5 131<0.1429 =16 =0 256<0.5 =-9 =0 133<1.5 =-11 298<0.48 =11 =-6
222<0.5 73<0.5 135<5.075 34<0.5 =0 =-15 23<0.5 =-13 =7 297<0.5 45<0.5 =21 =-1 45<0.5 =-4 =7 312<0.5 231<2.565 137<0.5 =18 =-3 121<2.944 =-17 =6 231<2.398 231<1.792 =11 =-5 =36
251<0.4307 123<1.5 352<0.5 235<0.5 =-4 =-19 =16 309<0.5 129<0.0858 =0 =7 133<1.5 =-10 =8 =19
307<0.5 102<0.5 360<0.2212 5<0.5 =2 =-6 300<1.94 =14 =-10 25<0.5 266<0.5 =23 =-3 329<0.5 =4 =-12 25<0.5 255<0.5 259<0.5 =-10 =11 345<0.5 =13 =-5 329<0.5 125<22.5 =6 =-16 50<0.5 =-1 =24
231<1.609 53<0.5 296<0.5 60<1e-9 =-1 =31 =-9 360<0.07079 58<0.5 =-13 =0 231<1.386 =-2 =10 60<0.5333 60<0.2222 330<0.5 =-2 =12 58<0.5 =8 =-2 29<0.5 364<1e-9 =-6 =16 231<2.197 =-6 =22
16<0.5 121<3.135 126<0.7836 123<1.5 =-7 =1 129<0.124 =24 =-4 264<0.5 129<0.05208 =1 =15 133<0.5 =8 =-12 123<10.5 126<0.3933 133<0.5 =-8 =7 231<3.135 =-22 =0 126<0.3448 =-6 126<0.6296 =19 =-5
83<0.5 317<0.5 125<9.5 122<0.5 =-9 =15 125<12.5 =-8 =0 304<0.5 126<0.1489 =3 =-2 126<0.216 =-16 =-3 125<20.5 336<0.5 125<18.5 =8 =-3 =-10 46<0.5 278<0.5 =27 =1 =-3
251<0.4307 144<0.8571 123<16.5 34<0.5 =1 =-13 144<0.7143 =-14 =14 123<13.5 315<0.5 =-24 =1 142<0.5 =25 =-4 =21
320<0.5 324<0.5 249<4.5 82<0.5 =2 =-12 231<2.398 =-1 =-13 353<2.565 =-20 =3 60<0.5714 231<3.135 60<0.15 =-2 =13 60<0.2571 =25 =4 60<0.9091 249<5.5 =-16 =3 341<0.5 =13 =-2
29<0.5 344<0.5 262<0.5 124<6.5 =-3 =10 44<0.5 =2 =29 144<0.4545 =18 =1 58<0.5 304<0.5 124<1.5 =8 =-7 60<0.6538 =23 =0 137<0.5 =-9 =4
309<0.5 275<0.5 298<0.36 4<0.5 =12 =4 45<0.5 =-8 =6 55<0.5 126<0.3933 =-2 =8 349<0.1067 =-18 =1 48<0.5 341<0.5 130<0.3333 =-10 =7 142<0.5 =1 =18 250<0.5 =-20 =2
303<0.5 257<0.5 50<0.5 128<0.5 =-4 =9 232<0.5 =6 =-13 312<0.5 232<0.5 =-23 =-1 101<0.5 =-7 =26 122<0.5 336<0.5 331<0.5 =24 =3 =0 249<1.5 331<0.5 =15 =-1 249<3.5 =-15 =4
121<2.197 126<0.6921 121<1.609 122<0.5 =-7 =11 250<0.5 =-15 =3 121<1.946 129<0.2217 =-6 =8 =21 8<0.0995 320<0.5 268<0.5 =-3 =12 252<1.5 =6 =-8 53<0.5 272<0.5 =15 =-3 121<2.89 =-14 =5
302<0.5 125<14.5 246<0.5 249<2.5 =-5 =12 307<0.5 =17 =-6 280<0.5 341<0.5 =-6 =1 345<0.5 =-1 =19 125<16.5 307<0.5 =8 45<0.5 =2 =-12 314<0.5 249<3.5 =24 =1 2<0.5 =-7 =2
298<0.73 31<0.5 129<0.2012 117<0.5 =0 =20 309<0.5 =9 =-11 26<0.5 339<1e-9 =-8 =9 102<0.5 =-12 =5 129<0.3324 102<0.5 43<0.5 =-15 =2 45<0.5 =8 =-2 298<1.11 298<0.85 =4 =-8 =12
353<1.54 29<0.5 297<0.5 21<0.5 =-19 =-2 24<0.5 =0 =53 =60 15<0.5 353<3.561 296<0.5 =51 =1 353<12.67 =137 =-2 122<0.5 353<4.484 =-8 =21 348<0.5 =-22 =10
129<1e-9 255<0.5 4<0.5 228<0.5 =-28 =7 13<0.5 =0 =-24 60<0.45 341<0.5 =6 =59 331<0.5 =-14 =3 255<0.5 13<0.5 349<0.19 =26 =88 275<0.5 =-24 =4 60<0.8571 349<1e-9 =28 =119 =2
365<0.4395 27<0.5 274<0.5 332<0.5 =-18 =19 276<0.5 =-5 =32 37<0.5 310<0.5 =-6 =27 298<1e-9 =64 =4 309<0.5 368<0.1746 365<0.6825 =46 =3 365<0.7489 =100 =12 368<0.05161 =32 46<0.5 =-14 =13
131<0.125 29<0.5 123<3.5 308<0.5 =-1 =41 258<0.5 =-12 =-24 123<13.5 209<0.5 =70 =8 =7 258<0.5 353<3.561 123<14.5 =41 =5 38<0.5 =97 =3 125<23.5 231<3.045 =-18 =12 353<2.741 =24 =-5
8<1e-9 27<0.5 299<0.33 303<0.5 =-17 =10 299<0.8 =39 =-1 37<0.5 121<2.197 =-16 =3 144<0.4286 =47 =5 119<0.5 8<0.1464 144<0.6818 =-2 =20 349<0.556 =36 =4 349<0.1067 144<0.6818 =37 =0 144<0.64 =83 =27
349<1e-9 27<0.5 360<0.3463 138<0.5 =-18 =8 50<0.5 =56 =0 275<0.5 298<0.32 =29 =-6 50<0.5 =-17 =9 13<0.5 349<0.1436 27<0.5 =17 =55 318<0.5 =81 =-8 345<0.5 331<0.5 =12 =-16 54<0.5 =-23 =2
255<0.5 339<0.402 27<0.5 251<1e-9 =-19 =19 33<0.5 =-18 =17 258<0.5 60<0.3333 =32 =2 121<2.996 =-19 =8 135<1e-9 60<0.8571 325<0.5 =68 =12 =-10 343<0.5 122<0.5 =19 =-8 =35
365<0.3851 30<0.5 360<0.3463 135<1.099 =-5 =-19 =42 312<0.5 141<0.5 =49 =-5 =-5 309<0.5 355<0.5 297<0.5 =14 =43 231<1.946 =7 =82 48<0.5 1<0.5 =-4 =20 =-24
129<1e-9 27<0.5 4<0.5 332<0.5 =-25 =20 13<0.5 =1 =-25 313<0.5 297<0.5 =-17 =8 297<0.5 =11 =48 308<0.5 27<0.5 276<0.5 =-4 =21 257<0.5 =46 =-8 119<0.5 121<2.197 =-3 =24 =83
349<1e-9 339<0.1236 137<0.5 350<0.5833 =-21 =8 258<0.5 =11 =-21 258<0.5 257<0.5 =14 =-10 313<0.5 =9 =-19 258<0.5 349<0.1436 119<0.5 =0 =30 257<0.5 =60 =-8 121<3.045 302<0.5 =-23 =2 339<0.1236 =-13 =34
8<1e-9 37<0.5 299<0.33 339<0.1236 =-19 =-6 299<0.8 =30 =-2 3<0.5 32<0.5 =-13 =31 126<1e-9 =13 =47 309<0.5 275<0.5 131<0.1667 =23 =59 3<0.5 =-10 =14 231<3.135 0<0.5 =-20 =17 55<0.5 =26 =-7
365<1e-9 360<0.312 30<0.5 231<3.135 =-12 =10 272<0.5 =35 =-4 298<0.38 =-7 135<4.97 =72 =9 297<0.5 15<0.5 349<0.09498 =3 =27 365<0.604 =-22 =2 240<0.5 365<0.3851 =0 =46 231<2.565 =-3 =17
8<0.0815 30<0.5 308<0.5 255<0.5 =-14 =9 144<0.4286 =33 =-4 144<0.7143 13<0.5 =41 =-9 343<0.5 =-7 =3 15<0.5 308<0.5 255<0.5 =12 =51 =57 101<0.5 144<0.3 =-3 =-20 131<0.3333 =-9 =15
297<0.5 349<1e-9 29<0.5 3<0.5 =-20 =-6 118<0.5 =4 =34 309<0.5 325<0.5 =24 =-8 46<0.5 =-25 =6 144<0.4545 3<0.5 363<0.5 =4 =42 267<0.5 =51 =-6 130<0.08333 246<0.5 =-15 =8 119<0.5 =0 =42
27<0.5 353<1.946 360<0.2927 309<0.5 =-7 =-22 133<0.5 =-1 =40 309<0.5 257<0.5 =24 =-11 360<0.2927 =-13 =29 345<0.5 336<0.5 133<3.5 =3 =35 360<0.08999 =39 =1 125<20.5 82<0.5 =51 =-3 272<0.5 =16 =-8
60<0.375 368<0.1088 135<1.609 73<0.5 =10 =52 231<2.485 =1 =-18 257<0.5 309<0.5 =46 =8 =-11 368<0.1343 29<0.5 125<14.5 =0 =-17 =23 309<0.5 275<0.5 =38 =1 5<0.5 =-17 =4
8<1e-9 360<0.3463 274<0.5 37<0.5 =-13 =7 124<3.5 =3 =53 6<1.5 125<21.5 =58 =1 =5 255<0.5 339<0.1236 37<0.5 =-7 =19 124<6.5 =23 =-3 6<0.5 235<0.5 =53 =12 124<1.5 =-5 =16
13<0.5 365<0.4395 339<0.1236 345<0.5 =-14 =11 123<10.5 =20 =-7 121<3.367 125<18.5 =38 =16 125<24.5 =-10 =10 360<0.312 121<3.367 368<0.1088 =-25 =-9 271<0.5 =-12 =21 249<2.5 329<0.5 =40 =0 =-7
123<5.5 255<0.5 266<0.5 124<6.5 =15 =-19 124<5.5 =-22 =1 305<0.5 316<0.5 =50 =-4 134<0.5 =-13 =5 353<2.251 360<0.1967 255<0.5 =-17 =-1 305<0.5 =0 =23 276<0.5 360<0.2212 =-11 =19 124<2.5 =29 =1
129<1e-9 37<0.5 310<0.5 48<0.5 =-11 =-27 250<0.5 =23 =-4 144<0.5 313<0.5 =-2 =37 246<0.5 =-16 =8 27<0.5 262<0.5 129<0.2012 =-5 =13 129<0.0858 =-3 =34 13<0.5 44<0.5 =37 =8 =-7
13<0.5 349<1e-9 4<0.5 255<0.5 =-18 =11 297<0.5 =2 =19 349<0.3018 297<0.5 =10 =26 =45 121<2.996 128<0.5 131<0.2 =-24 =-10 298<0.48 =9 =-8 4<0.5 249<1.5 =-16 =2 131<0.1667 =1 =35
129<1e-9 339<0.402 343<0.5 138<0.5 =-19 =5 271<0.5 =30 =-10 275<0.5 297<0.5 =9 =36 32<0.5 =-16 =17 308<0.5 339<0.1236 359<0.5 =-4 =26 365<0.6412 =12 =34 135<5.094 362<0.5 =40 =8 135<6.184 =-2 =6
129<0.05208 123<2.5 144<0.2414 135<1.609 =46 =2 133<5.5 =-8 =34 118<0.5 135<1e-9 =-9 =-23 13<0.5 =10 =-20 123<5.5 144<0.6818 13<0.5 =33 =1 135<3.912 =-19 =3 144<0.3684 123<9.5 =7 =-19 365<0.6983 =13 =-10
60<0.2571 144<0.3684 119<0.5 3<0.5 =-9 =22 144<0.3 =44 =0 126<1e-9 8<0.05737 =-21 =11 144<0.6818 =15 =-8 8<0.09348 29<0.5 126<0.3933 =-15 =1 126<0.1178 =3 =27 144<0.3 260<0.5 =-16 =19 15<0.5 =19 =-11
13<0.5 349<0.1436 126<1e-9 60<0.5714 =0 =-14 60<0.3333 =19 =0 257<0.5 365<0.7489 =37 =2 =-10 124<7.5 365<0.5301 78<0.5 =-20 =15 124<3.5 =-11 =14 142<0.5 60<0.6111 =23 =-5 =-7
13<0.5 30<0.5 246<0.5 8<0.09348 =-7 =17 44<0.5 =18 =-14 44<0.5 58<0.5 =42 =14 =-5 259<0.5 146<0.5 99<0.5 =-19 =8 =14 351<0.5 144<0.3684 =-6 =15 =-13
274<0.5 360<0.2927 27<0.5 291<0.5 =-9 =14 298<0.32 =14 =-11 135<5.416 114<0.5 =41 =-5 =-8 135<2.944 141<0.5 3<0.5 =1 =33 57<0.5 =-9 =15 360<0.1852 56<0.5 =-10 =3 =9
60<0.45 137<0.5 8<0.03686 303<0.5 =-8 =17 16<0.5 =17 =-17 275<0.5 60<0.3333 =31 =1 231<2.773 =-13 =12 8<0.07703 364<0.2 134<1.5 =-17 =3 =24 231<2.996 15<0.5 =12 =-9 336<0.5 =-18 =-2
255<0.5 40<0.5 303<0.5 349<0.19 =-8 =13 272<0.5 =31 =-5 329<0.5 231<1.792 =7 =35 349<1e-9 =0 =21 349<0.09498 125<18.5 298<0.75 =28 =-11 253<0.5 =-9 =13 =36
343<0.5 339<0.402 128<0.5 244<0.5 =-12 =21 60<0.375 =28 =-2 60<0.45 34<0.5 =14 =-19 131<0.4 =-7 =20 298<0.48 119<0.5 339<0.402 =-7 =12 33<0.5 =28 =7 =41
339<0.402 350<0.225 138<0.5 125<9.5 =14 =-12 3<0.5 =-2 =25 339<1e-9 312<0.5 =35 =1 =-4 310<0.5 73<0.5 222<0.5 =0 =23 125<15.5 =-1 =34 248<0.5 269<0.5 =35 =7 =-5
308<0.5 360<0.2694 276<0.5 345<0.5 =-15 =1 121<2.303 =-7 =5 39<0.5 114<0.5 =39 =-5 =-7 121<2.485 365<1e-9 320<0.5 =-4 =15 =19 305<0.5 242<0.5 =35 =-3 33<0.5 =-4 =10
343<0.5 309<0.5 275<0.5 135<2.944 =13 =-6 130<0.2 =-13 =11 133<6.5 32<0.5 =-20 =10 5<0.5 =32 =-8 255<0.5 5<0.5 119<0.5 =-6 =15 133<0.5 =2 =42 =38
308<0.5 343<0.5 297<0.5 309<0.5 =-4 =-20 144<0.2 =20 =-1 5<0.5 307<0.5 =14 =-7 144<0.7143 =37 =-1 121<2.197 144<0.4545 254<0.5 =12 =-5 239<0.5 =-15 =4 144<0.8571 3<0.5 =13 =33 121<2.708 =2 =-11
123<9.5 309<0.5 257<0.5 38<0.5 =14 =-11 123<6.5 =-23 =8 30<0.5 298<0.83 =-14 =12 133<0.5 =3 =23 258<0.5 328<0.5 342<0.5 =-3 =19 133<0.5 =-19 =1 47<0.5 274<0.5 =-20 =0 =3
347<0.5 8<0.1348 308<0.5 299<0.62 =-8 =29 144<0.5294 =21 =-8 258<0.5 121<2.996 =24 =-6 336<0.5 =12 =-14 312<0.5 13<0.5 361<0.5 =43 =2 144<0.2 =-5 =3 =-6
8<1e-9 126<1e-9 144<1e-9 297<0.5 =1 =29 337<0.5 =-12 =18 308<0.5 3<0.5 =-10 =5 247<0.5 =26 =-8 332<0.5 24<0.5 339<0.402 =-3 =10 353<1.768 =4 =28 8<0.08674 =-4 =35
129<1e-9 37<0.5 339<0.402 350<0.225 =-17 =9 320<0.5 =-5 =14 33<0.5 32<0.5 =-15 =8 4<0.5 =-8 =26 308<0.5 339<0.1236 348<0.5 =-6 =10 353<2.565 =4 =32 134<1.5 =31 353<2.351 =-11 =13
339<0.402 137<0.5 129<1e-9 303<0.5 =-19 =5 124<5.5 =-2 =18 3<0.5 275<0.5 =3 =-16 233<0.5 =7 =35 275<0.5 301<0.5 129<0.4421 =6 =29 =31 303<0.5 129<0.2012 =-8 =6 124<3.5 =3 =24
123<10.5 255<0.5 128<0.5 48<0.5 =4 =-16 135<5.416 =35 =-9 135<1.099 60<0.5333 =31 =-4 48<0.5 =11 =-9 131<0.2 125<14.5 137<0.5 =-5 =35 343<0.5 =-16 =7 353<2.303 123<12.5 =-11 =-1 125<17.5 =-8 =15
13<0.5 137<0.5 339<0.402 336<0.5 =-13 =7 257<0.5 =10 =-13 123<12.5 368<0.05161 =27 =1 125<27.5 =-15 =6 124<7.5 128<0.5 233<0.5 =-22 =-3 123<7.5 =17 =-8 127<0.5 125<21.5 =14 =-9 =30
360<0.3463 344<0.5 135<1.099 257<0.5 =4 =-16 299<0.33 =-12 =15 =32 135<5.416 55<0.5 =49 =5 =-6
258<0.5 342<0.5 339<0.402 137<0.5 =-9 =8 231<2.398 =1 =14 1<0.5 231<2.197 =-2 =38 =-4 302<0.5 364<0.2 50<0.5 =-18 =-6 =13 122<0.5 339<1e-9 =-2 =28 231<2.708 =-6 =2
123<5.5 309<0.5 275<0.5 60<0.08333 =8 =23 130<1e-9 =-9 =11 0<0.5 320<0.5 =-15 =12 297<0.5 =-12 =34 309<0.5 275<0.5 346<0.5 =-1 =24 305<0.5 =-12 =8 0<0.5 244<0.5 =-20 =3 134<0.5 =10 =-10
308<0.5 255<0.5 60<0.6538 144<0.6 =3 =-14 144<0.6 =-25 =9 343<0.5 60<0.8571 =11 =-16 144<0.08333 =4 =33 144<0.5294 60<0.375 144<0.4286 =36 =3 231<2.398 =-12 =16 134<0.5 60<0.4118 =-15 =14 209<0.5 =21 =-5
244<0.5 255<0.5 246<0.5 8<0.09348 =-11 =6 258<0.5 =9 =-17 8<0.08674 8<0.06801 =8 =-10 32<0.5 =11 =30 266<0.5 258<0.5 =35 =0 8<1e-9 =-8 =0
126<0.1489 365<0.4395 359<0.5 244<0.5 =-12 =18 43<0.5 =12 =-9 329<0.5 15<0.5 =19 =-11 256<0.5 =7 =-10 309<0.5 15<0.5 126<0.5416 =9 =19 365<0.604 =-14 =7 48<0.5 0<0.5 =-6 =12 352<0.5 =-23 =3
60<0.375 231<3.135 301<0.5 339<0.402 =-7 =7 264<0.5 =17 =-6 135<1.609 340<0.5 =30 =3 130<0.1429 =-13 =19 349<0.19 364<1e-9 258<0.5 =-6 =-18 135<1.609 =-3 =21 258<0.5 328<0.5 =25 =0 38<0.5 =-16 =3
29<0.5 60<0.5333 73<0.5 125<19.5 =6 =-4 125<15.5 =-2 =29 263<0.5 338<0.5 =-11 =19 60<0.8571 =23 =-7 135<2.944 270<0.5 125<23.5 =28 =0 =0 =-3
303<0.5 133<2.5 339<0.402 313<0.5 =-4 =-18 310<0.5 =0 =15 60<0.3 5<0.5 =24 =2 126<0.4714 =-14 =7 133<1.5 60<0.8148 267<0.5 =28 =-7 =-8 239<0.5 57<0.5 =-2 =-16 =13
303<0.5 336<0.5 137<0.5 127<0.5 =-10 =6 133<1.5 =-1 =20 309<0.5 325<0.5 =19 =-6 25<0.5 =-10 =14 133<1.5 309<0.5 15<0.5 =32 =-2 119<0.5 =10 =-6 339<1e-9 119<0.5 =-5 =11 =-19
360<0.312 339<0.402 299<0.71 231<3.135 =-11 =9 299<1.21 =29 =4 8<0.1464 123<10.5 =6 =-9 101<0.5 =22 =1 123<11.5 271<0.5 231<2.996 =39 =8 256<0.5 =18 =-11 271<0.5 =-7 =2
129<0.05208 3<0.5 332<0.5 330<0.5 =-17 =5 307<0.5 =13 =-4 246<0.5 60<0.6111 =1 =-12 304<0.5 =-2 =17 309<0.5 257<0.5 16<0.5 =15 =-9 276<0.5 =9 =-19 135<1e-9 130<0.1429 =-2 =-19 272<0.5 =11 =-17
118<0.5 360<0.3463 131<0.1429 4<0.5 =-15 =-2 325<0.5 =9 =-13 135<5.416 =28 =-6 320<0.5 325<0.5 304<0.5 =11 =-5 124<5.5 =28 =-3 242<0.5 331<0.5 =29 =-4 =-5
258<0.5 342<0.5 126<0.6921 141<0.5 =2 =-11 346<0.5 =23 =3 58<0.5 141<0.5 =38 =3 =2 302<0.5 101<0.5 123<7.5 =-9 =-25 368<0.1088 =-8 =20 123<2.5 =-5 239<0.5 =18 =-3
360<0.2694 258<0.5 291<0.5 309<0.5 =3 =-9 365<0.5301 =26 =-7 9<0.5 122<0.5 =-6 =-24 309<0.5 =33 =-7 50<0.5 331<0.5 232<0.5 =37 =5 126<0.3448 =8 =-2 325<0.5 339<1e-9 =-10 =7 =18
123<5.5 301<0.5 60<0.2222 348<0.5 =-4 =6 272<0.5 =19 =-14 300<1.1 307<0.5 =24 =-4 336<0.5 =-11 =9 309<0.5 332<0.5 307<0.5 =0 =-10 325<0.5 =21 =-6 51<0.5 282<0.5 =-18 =5 =7
123<9.5 144<0.64 144<0.1304 304<0.5 =38 =8 16<0.5 =8 =-18 320<0.5 132<0.5 =-16 =5 365<1e-9 =19 =-8 144<0.4545 121<3.135 123<12.5 =-7 =-23 123<12.5 =-6 =12 126<0.4175 365<0.5628 =-6 =13 121<1.946 =-10 =26
13<0.5 342<0.5 4<0.5 304<0.5 =5 =-12 125<17.5 =14 =1 37<0.5 125<11.5 =-2 =37 125<19.5 =13 =-6 282<0.5 302<0.5 125<10.5 =8 =-14 125<18.5 =-10 =23 271<0.5 =-5 60<0.7 =24 =-3
355<0.5 342<0.5 302<0.5 244<0.5 =-5 =13 317<0.5 =20 =-5 307<0.5 58<0.5 =30 =-4 =-11 266<0.5 368<0.7054 365<0.5628 =3 =26 365<0.6314 =9 =-9 232<0.5 365<0.6598 =-12 =3 =9
227<0.5 57<0.5 343<0.5 338<0.5 =-4 =22 13<0.5 =13 =-6 13<0.5 300<1.94 =16 =-10 124<8.5 =-14 =13 3<0.5 =-8 31<0.5 13<0.5 =41 =3 =2
48<0.5 344<0.5 121<2.303 129<0.4421 =-8 =11 144<1e-9 =20 =3 =32 118<0.5 129<0.2012 270<0.5 =-25 =0 311<0.5 =-9 =22 310<0.5 314<0.5 =-8 =14 =25
302<0.5 273<0.5 135<1.099 23<0.5 =1 =15 231<2.398 =0 =-12 269<0.5 135<5.075 =26 =0 298<0.51 =-12 =11 314<0.5 231<2.996 125<16.5 =8 =35 =-3 125<22.5 =3 =-9
123<10.5 257<0.5 258<0.5 246<0.5 =3 =14 101<0.5 =-8 =9 123<6.5 325<0.5 =-23 =-1 101<0.5 =-9 =16 349<0.122 271<0.5 292<0.5 =-15 =1 123<16.5 =6 =-15 246<0.5 306<0.5 =17 =-4 349<0.3018 =-13 =4
133<5.5 303<0.5 126<0.3448 102<0.5 =-5 =13 255<0.5 =2 =18 304<0.5 123<3.5 =10 =-15 125<25.5 =33 =-5 125<14.5 121<2.944 =10 =-14 144<0.64 60<0.3 =45 =-2 121<3.219 =-9 =1
332<0.5 128<0.5 258<0.5 4<0.5 =-7 =3 131<0.1667 =-17 =1 125<19.5 125<12.5 =-1 =28 298<0.56 =-13 =7 298<0.73 70<0.5 0<0.5 =26 =2 =-4 351<0.5 =-11 =0
133<0.5 129<0.1814 339<0.402 62<0.5 =-16 =17 125<21.5 =6 =-7 129<0.2217 349<0.1313 =30 =0 8<0.2183 =-6 =13 133<5.5 129<0.08088 125<9.5 =23 =-2 348<0.5 =4 =24 129<0.1095 144<0.75 =35 =-5 =-3
258<0.5 118<0.5 73<0.5 121<2.197 =-11 =1 326<0.5 =18 =-10 41<0.5 121<3.367 =12 =-10 30<0.5 =-13 =5 121<2.944 9<0.5 366<0.5 =-21 =2 137<0.5 =-9 =23 339<0.402 233<0.5 =-16 =1 16<0.5 =30 =-3
251<0.4307 360<0.2927 255<0.5 3<0.5 =-11 =1 31<0.5 =11 =-10 3<0.5 129<0.05208 =-1 =26 276<0.5 =-8 =9 =31
360<0.2927 135<2.944 353<1.768 125<14.5 =13 =-4 271<0.5 =4 =18 273<0.5 262<0.5 =-15 =3 135<5.075 =14 =-5 125<19.5 271<0.5 60<0.6538 =38 =-3 123<4.5 =-8 =10 363<0.5 276<0.5 =-13 =2 =16
144<0.8571 257<0.5 57<0.5 365<0.5301 =-1 =10 250<0.5 =17 =-5 240<0.5 248<0.5 =-19 =4 26<0.5 =19 =-12 332<0.5 21<0.5 35<0.5 =-15 =3 =4 2<0.5 =-1 =9
360<0.2078 255<0.5 308<0.5 9<0.5 =-6 =19 144<0.4545 =14 =-3 125<18.5 305<0.5 =21 =-3 32<0.5 =7 =-8 144<0.7143 300<1.43 39<0.5 =24 =-10 254<0.5 =-8 =0 13<0.5 =-12 =2
139<0.5 133<0.5 320<0.5 8<0.07703 =-9 =3 137<0.5 =0 =21 121<2.303 359<0.5 =-12 =15 141<0.5 =10 =-6 131<0.1429 359<0.5 130<0.2 =-24 =-1 50<0.5 =7 =-5 352<0.5 298<0.32 =-13 =6 8<0.2183 =17 =-1
144<0.1304 249<1.5 122<0.5 39<0.5 =-15 =7 367<0.5 =-1 =20 366<0.5 312<0.5 =23 =1 129<0.07143 =-5 =0 21<0.5 129<0.0858 135<1.099 =-2 =-13 137<0.5 =6 =-5 144<0.6818 144<0.2414 =-1 =18 249<2.5 =2 =-15
129<1e-9 231<3.135 126<0.6296 58<0.5 =-9 =1 231<1.946 =-11 =23 307<0.5 341<0.5 =1 =24 295<0.5 =-12 =3 15<0.5 31<0.5 262<0.5 =7 =18 368<0.09664 =6 =-15 126<0.1178 368<0.1746 =16 =-11 232<0.5 =-18 =6
360<0.3463 38<0.5 60<0.5333 137<0.5 =-1 =9 262<0.5 =-8 =12 97<0.5 268<0.5 =-17 =3 =11 60<0.6538 37<0.5 271<0.5 =29 =6 =1 =-1
308<0.5 261<0.5 329<0.5 129<0.0858 =-2 =6 254<0.5 =-11 =3 126<0.1489 310<0.5 =-8 =13 15<0.5 =30 =-3 305<0.5 358<0.5 122<0.5 =22 =9 329<0.5 =8 =-8 126<0.3697 313<0.5 =-11 =1 =6
12<0.5 255<0.5 231<3.045 73<0.5 =-5 =14 249<2.5 =17 =-4 123<12.5 139<0.5 =12 =-8 231<1.609 =14 =-9 =30
133<5.5 302<0.5 353<2.485 126<1e-9 =-10 =0 130<0.3333 =11 =-4 48<0.5 368<0.1343 =29 =0 258<0.5 =-8 =3 118<0.5 242<0.5 135<3.912 =34 =1 =-4 =-6
360<0.3463 15<0.5 16<0.5 298<0.36 =4 =-6 239<0.5 =-19 =-1 353<3.045 267<0.5 =-19 =5 353<6.908 =13 =-7 298<0.41 =-8 60<0.6538 130<1e-9 =33 =3 =-5
126<0.7836 244<0.5 364<0.312 298<0.36 =1 =-9 =28 13<0.5 230<0.5 =23 =-4 =-8 48<0.5 124<3.5 240<0.5 =42 =-2 60<0.2222 =9 =-11 124<1.5 =-13 =9
360<0.3463 139<0.5 137<0.5 135<2.944 =1 =-11 123<12.5 =12 =-13 349<0.1645 135<4.317 =-18 =4 8<0.1632 =12 =-7 135<5.416 50<0.5 =34 135<3.611 =13 =-8 =-6
121<2.197 349<0.3018 45<0.5 43<0.5 =-20 =12 250<0.5 =-7 =16 231<2.197 =-11 =22 73<0.5 15<0.5 262<0.5 =0 =11 231<3.135 =-15 =16 5<0.5 45<0.5 =31 =7 231<2.197 =-13 =6
244<0.5 12<0.5 57<0.5 141<0.5 =-1 =-14 144<0.6818 =12 =-7 125<15.5 =31 125<22.5 =-3 =9 142<0.5 266<0.5 13<0.5 =31 =2 144<0.2 =1 =-7 271<0.5 125<15.5 =0 =-8 =10
255<0.5 227<0.5 60<0.08333 129<0.4421 =-10 =16 4<0.5 =-7 =2 123<6.5 =34 123<15.5 =-10 =3 126<0.3933 125<18.5 53<0.5 =20 =3 126<0.216 =1 =-20 53<0.5 123<15.5 =28 =2 129<0.09278 =-10 =12
231<3.135 144<0.1304 60<0.3333 298<0.95 =30 =-4 222<0.5 =-17 =9 141<0.5 15<0.5 =-2 =-13 249<3.5 =-16 =1 320<0.5 58<0.5 342<0.5 =1 =29 27<0.5 =-14 =5 60<0.375 135<1e-9 =43 =4 326<0.5 =-10 =6
133<1.5 8<0.0995 299<0.33 347<0.5 =-5 =11 299<0.64 =20 =-1 353<2.89 132<0.5 =15 =-9 353<4.484 =-12 =6 5<0.5 348<0.5 231<2.303 =-2 =10 323<0.5 =23 =-3 342<0.5 330<0.5 =-8 =10 =16
133<5.5 255<0.5 21<0.5 12<0.5 =-5 =15 349<0.1144 =9 =-10 8<0.1348 300<0.9 =5 =-9 =25 60<0.1923 250<0.5 =29 =1 58<0.5 2<0.5 =-5 =7 =-9
336<0.5 227<0.5 41<0.5 257<0.5 =1 =-12 337<0.5 =-16 =6 123<4.5 =30 258<0.5 =-13 =5 258<0.5 119<0.5 124<1.5 =12 =-9 101<0.5 =20 =-10 314<0.5 54<0.5 =-20 =2 =9
21<0.5 261<0.5 339<0.402 29<0.5 =-5 =12 9<0.5 =1 =24 240<0.5 258<0.5 =26 =-2 =-3 365<0.6825 365<0.5949 258<0.5 =13 =-15 123<7.5 =35 =2 =-10
251<0.3 360<0.3463 258<0.5 291<0.5 =-2 =12 122<0.5 =-1 =-18 50<0.5 309<0.5 =31 =0 231<2.708 =6 =-7 130<0.08333 =30 =-2
320<0.5 257<0.5 299<0.33 16<0.5 =0 =-13 27<0.5 =19 =3 304<0.5 =-24 312<0.5 =-10 =12 134<0.5 302<0.5 120<0.5 =-6 =9 =17 306<0.5 275<0.5 =-6 =9 134<1.5 =30 =0
343<0.5 233<0.5 238<0.5 305<0.5 =-5 =4 360<0.134 =17 =-7 320<0.5 297<0.5 =-2 =13 129<1e-9 =34 =1 5<0.5 55<0.5 126<0.6296 =8 =-7 254<0.5 =-12 =-1 58<0.5 126<0.6296 =32 =-1 =0
126<0.3231 129<0.4421 102<0.5 0<0.5 =-4 =10 129<0.08088 =1 =21 126<1e-9 305<0.5 =23 =1 =-5 32<0.5 262<0.5 266<0.5 =5 =-6 346<0.5 =24 =3 126<0.5855 =24 =2
144<1e-9 13<0.5 123<9.5 250<0.5 =30 =0 124<1.5 =-8 =10 =-11 307<0.5 144<0.8571 329<0.5 =7 =-2 123<13.5 =-23 =16 100<0.5 262<0.5 =-9 =6 250<0.5 =23 =-2
133<0.5 29<0.5 130<0.5 97<0.5 =-5 =17 131<0.5 =19 =-1 339<1e-9 126<1e-9 =-9 =8 =21 126<0.3448 141<0.5 262<0.5 =0 =12 43<0.5 =-17 =15 246<0.5 339<0.402 =-2 =13 259<0.5 =22 =-7
339<0.402 0<0.5 309<0.5 56<0.5 =2 =-11 227<0.5 =-13 =16 297<0.5 209<0.5 =-10 =10 135<2.944 =30 =2 234<0.5 355<0.5 56<0.5 =4 =-6 329<0.5 =19 =0 25<0.5 223<0.5 =28 =-2 =-5
309<0.5 144<0.08333 297<0.5 125<17.5 =17 =-4 366<0.5 =34 =-2 262<0.5 307<0.5 =4 =-7 126<1e-9 =-8 =20 125<15.5 125<14.5 125<9.5 =9 =-15 126<1e-9 =-11 =37 57<0.5 132<0.5 =-17 =3 365<0.4615 =13 =-15
139<0.5 121<2.197 124<6.5 60<0.5333 =-4 =-17 121<1.792 =21 =0 302<0.5 242<0.5 =2 =-15 121<2.303 =-7 =23 54<0.5 131<0.4 300<0.9 =-21 =5 121<2.89 =-1 =6 276<0.5 =-2 =11
121<2.197 353<2.89 303<0.5 240<0.5 =-13 =0 =11 231<2.197 278<0.5 =1 =-4 231<2.89 =24 =0 339<0.402 121<3.367 325<0.5 =-5 =8 296<0.5 =16 =-6 329<0.5 58<0.5 =15 =-2 58<0.5 =-4 =11
121<3.135 275<0.5 348<0.5 60<0.5333 =2 =-8 121<2.303 =-2 =15 131<0.1667 121<2.89 =-14 =1 231<2.708 =-4 =15 16<0.5 231<2.398 58<0.5 =7 =-9 313<0.5 =4 =20 355<0.5 =-15 =-1
364<1e-9 13<0.5 342<0.5 126<0.5416 =-2 =9 349<0.1067 =19 =-4 131<0.1667 57<0.5 =-15 =2 131<0.5 =12 =-18 277<0.5 328<0.5 =26 =-4 126<0.1178 =-3 =2
302<0.5 144<0.9167 16<0.5 299<0.33 =0 =13 39<0.5 =-16 =4 125<28.5 349<0.1436 =-21 =1 =3 231<2.485 349<0.06727 231<2.197 =17 =-4 =-10 231<2.996 314<0.5 =35 =-3 144<0.2667 =-5 =3
324<0.5 135<5.075 121<3.135 308<0.5 =-2 =10 242<0.5 =11 =-14 131<0.2 237<0.5 =-15 =7 249<1.5 =16 =-8 308<0.5 32<0.5 =-22 =0 =1
339<0.402 133<0.5 300<0.46 47<0.5 =-14 =9 50<0.5 =10 =-8 125<23.5 144<0.2 =18 =1 138<0.5 =-23 =9 307<0.5 133<0.5 125<19.5 =24 =6 325<0.5 =5 =-7 144<0.1667 368<0.07188 =23 =-9 144<0.4545 =-12 =0
344<0.5 135<5.075 324<0.5 133<5.5 =1 =13 239<0.5 =-16 =5 305<0.5 133<4.5 =-17 =10 135<5.323 =-12 =19 368<0.7054 =22 =1
92<0.5 60<0.8571 144<0.8571 41<0.5 =4 =-8 60<0.7368 =-23 =27 144<0.8571 298<0.92 =-20 =6 353<2.741 =19 =-3 298<1e-9 134<0.5 =29 =1 =-3
126<0.3448 57<0.5 320<0.5 255<0.5 =-8 =2 271<0.5 =-3 =16 348<0.5 210<0.5 =-4 =17 126<0.299 =19 =-9 320<0.5 255<0.5 133<0.5 =-5 =4 125<23.5 =17 =-4 50<0.5 133<1.5 =-11 =14 123<16.5 =32 =-1
353<4.484 56<0.5 31<0.5 118<0.5 =0 =8 368<0.05961 =-1 =-20 342<0.5 298<0.44 =-11 =0 125<15.5 =15 =-4 6<0.5 368<0.7054 365<0.5756 =1 =29 258<0.5 =10 =-12 298<0.73 =-11 =5
251<0.4307 129<0.1814 302<0.5 246<0.5 =-5 =2 119<0.5 =-2 =24 141<0.5 44<0.5 =10 =-13 229<0.5 =-16 =6 =23
118<0.5 3<0.5 45<0.5 8<0.2971 =-13 =5 56<0.5 =-8 =17 231<2.565 8<0.07703 =-6 =4 60<0.6538 =10 =-10 275<0.5 56<0.5 60<0.1923 =4 =18 28<0.5 =-11 =11 60<0.7778 231<1.792 =4 =-14 =17
347<0.5 117<0.5 360<0.2694 298<0.36 =1 =-9 119<0.5 =21 =1 144<0.6818 231<2.565 =37 =0 =-6 231<2.303 337<0.5 119<0.5 =-10 =1 144<0.1667 =14 =-2 =26
307<0.5 300<1.1 125<14.5 326<0.5 =5 =27 308<0.5 =-1 =10 8<0.1237 263<0.5 =-18 =1 =6 125<20.5 135<5.323 300<0.9 =-14 =4 125<16.5 =-4 =12 121<2.773 8<0.1632 =-12 =13 8<0.08674 =21 =-7
102<0.5 144<0.9167 348<0.5 121<3.135 =-4 =8 271<0.5 =2 =13 52<0.5 44<0.5 =-21 =4 =7 266<0.5 142<0.5 348<0.5 =22 =-1 325<0.5 =-12 =8 313<0.5 =4 =-12
257<0.5 13<0.5 298<0.95 133<5.5 =3 =17 274<0.5 =-14 =8 260<0.5 194<0.5 =-10 =14 351<0.5 =14 =-10 222<0.5 118<0.5 260<0.5 =-23 =-3 365<1e-9 =6 =-10 50<0.5 =14 =1
124<3.5 119<0.5 131<0.1667 130<0.125 =-7 =-17 53<0.5 =7 =-14 330<0.5 269<0.5 =3 =-10 60<0.375 =21 =-5 276<0.5 124<4.5 348<0.5 =-7 =12 60<0.1923 =0 =41 4<0.5 130<0.3333 =-19 =8 54<0.5 =8 =-12
60<0.8571 138<0.5 60<0.7778 137<0.5 =-2 =4 53<0.5 =3 =29 60<0.6538 349<0.06165 =20 =-1 53<0.5 =-14 =5 349<0.1436 38<0.5 268<0.5 =-20 =4 5<0.5 =-3 =11 60<0.9091 =12 =-2
344<0.5 255<0.5 146<0.5 54<0.5 =-2 =7 =21 362<0.5 129<0.1326 =10 =-2 351<0.5 =-13 =3 126<0.6296 =20 =0
360<0.2694 278<0.5 339<0.402 299<0.62 =-7 =13 322<0.5 =2 =-16 249<3.5 125<19.5 =11 =-7 125<24.5 =30 =0 125<19.5 271<0.5 360<0.2927 =0 =27 125<15.5 =-9 =11 249<1.5 360<0.3463 =-1 =17 329<0.5 =-13 =5
261<0.5 344<0.5 135<5.075 274<0.5 =-1 =8 129<0.2477 =-13 =12 13<0.5 =21 =0 135<3.912 26<0.5 368<0.07188 =25 =3 329<0.5 =-3 =5 =-4
141<0.5 144<0.8571 123<10.5 144<0.64 =9 =-5 144<0.4545 =-14 =13 123<13.5 123<0.5 =-2 =-24 15<0.5 =24 =-5 2<0.5 353<5.205 123<0.5 =1 =-20 =3 352<0.5 353<2.303 =1 =-14 264<0.5 =25 =-3
34<0.5 60<0.6538 250<0.5 275<0.5 =5 =-2 128<0.5 =-10 =16 122<0.5 60<0.7778 =-5 =13 100<0.5 =-12 =11 60<0.6538 126<0.3933 =-20 249<1.5 =3 =-7 121<2.708 =-6 =16
274<0.5 117<0.5 73<0.5 92<0.5 =-2 =19 124<1.5 =19 =-4 144<0.6818 306<0.5 =2 =36 =-8 124<1.5 144<0.3684 272<0.5 =11 =-9 144<0.5714 =-13 =2 124<7.5 130<0.25 =22 =0 =-6
360<0.2078 29<0.5 57<0.5 334<0.5 =-4 =14 126<0.258 =9 =-3 271<0.5 46<0.5 =12 =-14 6<0.5 =22 =-1 231<2.89 271<0.5 60<0.6538 =28 =-3 360<0.2356 =10 =-8 125<18.5 360<0.2356 =-8 =10 126<0.4714 =-15 =2
309<0.5 316<0.5 26<0.5 230<0.5 =7 =-13 34<0.5 =0 =-16 121<3.135 40<0.5 =-17 =7 258<0.5 =1 =8 121<3.135 255<0.5 138<0.5 =-19 =6 131<0.1429 =-5 =11 133<5.5 30<0.5 =-8 =13 121<3.367 =1 =24
242<0.5 137<0.5 55<0.5 12<0.5 =0 =23 231<1.946 =0 =-16 247<0.5 9<0.5 =0 =22 271<0.5 =8 =29 367<0.5 231<1.792 =2 =-18 45<0.5 =3 =0
118<0.5 71<0.5 100<0.5 50<0.5 =-5 =2 310<0.5 =21 =0 313<0.5 40<0.5 =-5 =8 =23 123<1.5 341<0.5 299<0.73 =-11 =14 121<2.944 =-4 =10 56<0.5 270<0.5 =20 =-5 30<0.5 =-12 =6
257<0.5 121<2.197 124<6.5 251<1e-9 =-11 =14 60<0.4118 =-2 =27 305<0.5 258<0.5 =3 =-8 277<0.5 =17 =-1 124<1.5 101<0.5 320<0.5 =-12 =6 =22 123<17.5 =-23 121<2.485 =-5 =14
360<0.2078 12<0.5 133<5.5 125<9.5 =14 =-2 125<14.5 =-10 =20 275<0.5 125<15.5 =28 =5 =-1 300<1.43 133<0.5 135<1.946 =-12 =12 124<5.5 =29 =-2 135<3.178 =-12 =3
360<0.2078 303<0.5 257<0.5 339<0.402 =-5 =2 9<0.5 =-18 =13 249<4.5 38<0.5 =21 =-7 121<2.398 =7 =-13 50<0.5 360<0.3862 121<2.197 =-9 =14 =33 25<0.5 131<0.2 =-12 =7 =15
21<0.5 16<0.5 244<0.5 8<0.2183 =-1 =9 140<0.5 =-1 =19 52<0.5 8<0.1464 =-18 =-1 =6 125<14.5 311<0.5 346<0.5 =-9 =10 256<0.5 =3 =43 125<19.5 346<0.5 =-11 =1 328<0.5 =2 =20
16<0.5 144<0.8571 144<1e-9 258<0.5 =17 =-9 331<0.5 =3 =-3 270<0.5 23<0.5 =-14 =3 256<0.5 =-2 =15 6<0.5 210<0.5 144<0.75 =-21 =0 =1 258<0.5 26<0.5 =12 =-4 =-6
121<2.197 129<0.4421 341<0.5 119<0.5 =6 =-9 126<0.6921 =-18 =11 144<0.3 256<0.5 =-12 =2 126<0.6296 =16 =-1 308<0.5 38<0.5 3<0.5 =-3 =5 129<0.09278 =-14 =-1 341<0.5 23<0.5 =7 =-14 340<0.5 =21 =-3
126<0.7836 324<0.5 227<0.5 238<0.5 =-1 =15 144<0.2414 =-4 =22 365<0.5949 =-19 =0 345<0.5 365<0.6983 =28 144<0.64 =-3 =3 144<0.4286 369<0.5 =16 =-4 133<1.5 =-16 =7
251<0.4307 347<0.5 352<0.5 300<0.41 =-1 =-11 311<0.5 =18 =-7 142<0.5 121<2.303 =3 =24 124<2.5 =-8 =8 =21
60<0.8571 344<0.5 244<0.5 352<0.5 =0 =12 266<0.5 =16 =-3 48<0.5 =26 =1 348<0.5 274<0.5 51<0.5 =-20 =0 =0 45<0.5 56<0.5 =-9 =3 13<0.5 =13 =-1
364<0.2606 54<0.5 299<0.33 339<0.402 =-5 =1 23<0.5 =14 =-6 125<18.5 118<0.5 =-11 =8 339<0.1236 =32 =-1 =20
82<0.5 137<0.5 12<0.5 122<0.5 =4 =-3 334<0.5 =-3 =21 291<0.5 233<0.5 =0 =15 353<1.54 =33 =1 277<0.5 50<0.5 272<0.5 =7 =-6 =-11 =-20
347<0.5 238<0.5 251<0.4307 339<0.402 =-4 =2 135<3.611 =3 =23 343<0.5 249<5.5 =24 =-2 =-4 239<0.5 118<0.5 339<1e-9 =-12 =5 45<0.5 =18 =-4 249<4.5 =31 =0
144<0.1667 123<9.5 304<0.5 13<0.5 =28 =-6 46<0.5 =15 =-7 135<3.912 125<14.5 =2 =-21 360<1e-9 =17 =-7 360<0.2694 339<0.402 227<0.5 =-7 =18 123<1.5 =-6 =3 144<0.64 121<1.946 =-7 =20 121<2.485 =1 =-12
348<0.5 262<0.5 360<0.2927 311<0.5 =-6 =2 300<0.61 =13 =-6 311<0.5 291<0.5 =16 =-7 339<1e-9 =3 =-16 275<0.5 229<0.5 317<0.5 =15 =-7 130<0.2 =-15 =2 336<0.5 258<0.5 =-20 =5 =17
363<0.5 243<0.5 139<0.5 324<0.5 =4 =-13 132<0.5 =-15 =5 130<0.3333 367<0.5 =-15 =7 365<0.604 =19 =-2 =20
344<0.5 229<0.5 349<0.3018 369<0.5 =2 =-13 126<0.6921 =21 =0 326<0.5 136<0.5 =-14 =11 144<0.3913 =16 =-5 369<2.5 =22 =-3
360<0.2078 298<0.51 261<0.5 320<0.5 =-2 =7 144<0.2414 =-6 =21 144<0.1667 256<0.5 =-8 =12 299<0.62 =-20 =7 271<0.5 144<0.1667 249<4.5 =-8 =10 209<0.5 =23 =-3 359<0.5 298<0.48 =2 =-15 =15
16<0.5 231<3.135 364<0.312 272<0.5 =1 =-6 =24 249<2.5 368<0.06563 =19 =0 368<0.1023 =-5 =14 328<0.5 43<0.5 365<0.7226 =-22 =0 131<0.1429 =3 =-5 231<2.485 =11 =-9
300<1.61 309<0.5 339<1e-9 50<0.5 =15 =-5 228<0.5 =2 =-17 92<0.5 325<0.5 =-9 =6 =18 126<0.4175 55<0.5 126<0.279 =-19 =-3 126<0.1489 =2 =-6 =5
132<0.5 309<0.5 60<0.05556 125<14.5 =7 =-7 121<2.303 =-2 =7 123<2.5 325<0.5 =-1 =22 343<0.5 =-19 =10 53<0.5 368<0.1023 343<0.5 =-13 =0 348<0.5 =12 =-6 209<0.5 138<0.5 =-19 =2 =4
322<0.5 144<0.9167 360<0.2212 298<0.41 =2 =-8 60<0.7368 =13 =-11 60<0.8148 134<0.5 =-20 =-2 306<0.5 =12 =-3 298<0.56 209<0.5 =-21 60<0.3 =4 =-8 133<0.5 101<0.5 =13 =-1 =-8
352<0.5 139<0.5 227<0.5 126<0.7836 =0 =14 125<14.5 =-5 =21 269<0.5 125<16.5 =-3 =-24 121<3.045 =-3 =18 329<0.5 125<22.5 369<2.5 =27 =-2 121<2.773 =-10 =11 121<2.773 =11 129<0.0858 =-1 =-10
363<0.5 242<0.5 6<0.5 243<0.5 =2 =-9 254<0.5 =-1 =-18 8<0.1632 300<0.78 =-19 =-1 =-1 =19
255<0.5 100<0.5 307<0.5 277<0.5 =2 =-4 349<0.19 =-10 =8 307<0.5 =-2 275<0.5 =27 =0 134<0.5 133<0.5 312<0.5 =21 =-4 133<1.5 =-7 =16 133<2.5 133<1.5 =-2 =15 =-13
343<0.5 82<0.5 309<0.5 275<0.5 =4 =-2 123<2.5 =2 =-13 73<0.5 =-18 =1 359<0.5 131<0.5 5<0.5 =8 =23 249<1.5 =-10 =2 309<0.5 =-14 =5
82<0.5 360<0.2078 50<0.5 300<0.61 =-3 =9 296<0.5 =7 =-12 50<0.5 271<0.5 =21 =1 360<0.2356 =13 =-8 339<1e-9 69<0.5 =-11 134<0.5 =15 =-6 =-18
114<0.5 324<0.5 141<0.5 128<0.5 =2 =16 129<0.1095 =2 =-15 131<0.25 292<0.5 =-19 =7 =7 33<0.5 368<0.1746 123<19.5 =-22 =5 =2 58<0.5 123<8.5 =17 =-5 =-9
338<0.5 139<0.5 302<0.5 123<9.5 =2 =-5 243<0.5 =13 =-4 346<0.5 134<1.5 =-1 =-20 131<0.1 =-9 =14 137<0.5 =-1 123<6.5 =2 =26
242<0.5 347<0.5 261<0.5 237<0.5 =0 =-12 26<0.5 =19 =-7 5<0.5 348<0.5 =17 =-2 121<2.773 =-14 =9 243<0.5 136<0.5 =-21 121<2.708 =-4 =3 =3
365<0.6412 125<9.5 134<1.5 365<0.4094 =27 =0 =-10 118<0.5 60<0.7368 =-2 =-13 130<0.07143 =7 =-6 60<0.05556 246<0.5 =-19 =10 130<0.4 125<28.5 =21 =0 335<0.5 =5 =-9
144<0.8571 44<0.5 309<0.5 338<0.5 =2 =17 123<2.5 =4 =-12 353<2.485 4<0.5 =1 =-16 =8 123<17.5 310<0.5 44<0.5 =-22 =3 45<0.5 =14 =-1 129<0.1685 3<0.5 =-1 =26 =-1
139<0.5 126<0.6921 355<0.5 365<0.6825 =0 =-16 126<0.299 =0 =15 355<0.5 266<0.5 =22 =-7 348<0.5 =-11 =6 131<0.1429 312<0.5 57<0.5 =-23 =3 329<0.5 =8 =-4 131<0.1667 =13 126<0.3697 =4 =-11
248<0.5 118<0.5 1<0.5 368<0.1023 =-4 =5 137<0.5 =3 =21 368<0.07188 298<0.48 =12 =-4 3<0.5 =9 =-12 298<0.52 50<0.5 137<0.5 =-22 =-3 119<0.5 =-6 =10 123<1.5 249<1.5 =-4 =1 277<0.5 =16 =-4
302<0.5 12<0.5 347<0.5 309<0.5 =0 =-6 239<0.5 =-1 =17 =19 143<0.5 314<0.5 249<3.5 =26 =-1 =-8 =-10
309<0.5 9<0.5 345<0.5 19<0.5 =5 =-14 275<0.5 =3 =-13 125<20.5 231<1.946 =-5 =40 258<0.5 =-9 =1 125<15.5 325<0.5 367<0.5 =-10 =8 272<0.5 =32 =-4 27<0.5 219<0.5 =-13 =5 125<20.5 =12 =-7
312<0.5 132<0.5 4<0.5 343<0.5 =-5 =10 351<0.5 =5 =-4 4<0.5 330<0.5 =6 =-12 305<0.5 =-16 =5 46<0.5 274<0.5 180<0.5 =25 =-8 328<0.5 =-9 =2 345<0.5 314<0.5 =-17 =4 130<0.07143 =18 =-3
16<0.5 307<0.5 125<29.5 368<0.1088 =3 =9 301<0.5 =-10 =7 100<0.5 125<20.5 =-10 =0 =22 131<0.4 =-19 =-2
251<0.4307 233<0.5 124<4.5 329<0.5 =0 =-5 55<0.5 =10 =-18 124<2.5 307<0.5 =13 =-7 336<0.5 =-9 =14 =21
121<2.197 126<0.6921 42<0.5 303<0.5 =-13 =11 328<0.5 =-3 =16 231<1.946 =-6 48<0.5 =20 =0 322<0.5 231<2.197 118<0.5 =-6 =6 298<0.95 =6 =-10 298<0.56 =-20 121<2.89 =9 =-8
60<0.5333 330<0.5 227<0.5 291<0.5 =0 =10 50<0.5 =-3 =21 119<0.5 276<0.5 =-16 =9 60<0.4118 =24 =-5 364<1e-9 60<0.6111 249<4.5 =-16 =9 60<0.8571 =2 =-10 =23
366<0.5 102<0.5 133<1.5 141<0.5 =-2 =-13 261<0.5 =0 =21 37<0.5 125<17.5 =-8 =13 4<0.5 =11 =-15 4<0.5 245<0.5 123<0.5 =0 =22 =-7 125<14.5 118<0.5 =-9 =15 53<0.5 =-17 =0
360<0.2694 227<0.5 122<0.5 60<0.08333 =-18 =6 265<0.5 =-3 =17 60<0.1923 135<1e-9 =28 =3 328<0.5 =-7 =5 141<0.5 60<0.6538 135<5.416 =25 =-7 122<0.5 =3 =-9 144<0.3913 =-10 =5
139<0.5 298<0.73 260<0.5 318<0.5 =2 =-10 349<0.122 =14 =-9 298<1.31 343<0.5 =-12 =7 21<0.5 =-2 =24 131<0.1429 53<0.5 =-25 339<0.402 =-11 =13 352<0.5 349<0.1067 =7 =-17 349<0.2273 =17 =-1
348<0.5 144<1e-9 368<0.07188 13<0.5 =25 =-4 368<0.1464 =-16 =3 135<5.075 296<0.5 =-2 =14 144<0.5 =-18 =-3 144<0.8571 23<0.5 125<25.5 =14 =-8 328<0.5 =5 =-12 125<24.5 312<0.5 =-16 =3 =9
144<0.8571 135<5.075 134<2.5 133<5.5 =2 =15 2<0.5 =-20 =1 131<0.2 43<0.5 =-15 =7 254<0.5 =12 =-5 8<0.0995 135<5.323 231<2.197 =-23 =-4 256<0.5 =10 =-3 336<0.5 231<2.197 =18 =-1 126<1e-9 =5 =-10
320<0.5 114<0.5 260<0.5 299<0.33 =-2 =10 121<2.398 =-6 =15 231<1.792 121<2.708 =-5 =12 44<0.5 =-17 =1 231<3.135 124<4.5 165<0.5 =-8 =14 43<0.5 =24 =-6 121<2.944 121<1.946 =2 =27 328<0.5 =-10 =9
329<0.5 320<0.5 255<0.5 60<0.08333 =-10 =-1 58<0.5 =13 =-8 60<0.5714 55<0.5 =23 =-3 134<1.5 =-11 =7 231<1.609 60<0.5714 13<0.5 =21 =-3 =-6 303<0.5 58<0.5 =-9 =0 231<2.708 =-8 =26
353<4.484 360<0.2078 132<0.5 227<0.5 =-1 =15 351<0.5 =-16 =9 123<4.5 2<0.5 =8 =-8 123<13.5 =21 =-5 131<0.2 =-8 126<0.6921 360<1e-9 =25 =1 131<0.5 =7 =-4
60<0.08333 144<0.2 300<0.97 229<0.5 =17 =-5 =-8 138<0.5 350<0.775 =-14 =8 249<1.5 =18 =-9 144<0.3333 60<0.3 335<0.5 =14 =-12 313<0.5 =-3 =-20 60<0.2222 129<0.1814 =-8 =14 309<0.5 =8 =-5
353<4.484 82<0.5 134<0.5 121<2.485 =-6 =3 329<0.5 =9 =-3 283<0.5 125<24.5 =-19 =3 =12 353<12.67 123<0.5 =-3 130<0.2222 =3 =20 119<0.5 =-8 =0
129<0.0858 133<5.5 139<0.5 325<0.5 =-2 =7 54<0.5 =-21 =3 24<0.5 297<0.5 =3 =28 =3 126<0.1178 135<1.609 232<0.5 =9 =-9 253<0.5 =27 =-9 209<0.5 3<0.5 =6 =-6 129<0.4421 =16 =-11
344<0.5 235<0.5 73<0.5 365<0.7226 =1 =-15 330<0.5 =13 =-7 132<0.5 358<0.5 =-13 =10 =13 349<0.3018 =22 =3
16<0.5 55<0.5 114<0.5 312<0.5 =2 =9 130<0.2 =-13 =6 346<0.5 351<0.5 =-11 =4 41<0.5 =14 =-9 353<3.561 331<0.5 351<0.5 =-21 =-2 =1 309<0.5 =5 =-8
231<2.303 231<2.197 123<1.5 358<0.5 =-13 =8 311<0.5 =7 =-4 124<1.5 140<0.5 =-4 =14 133<1.5 =25 =-3 83<0.5 123<16.5 123<15.5 =-2 =15 133<1.5 =-15 =6 209<0.5 =23 =-7
307<0.5 44<0.5 262<0.5 144<0.8 =5 =-7 312<0.5 =-9 =6 262<0.5 144<0.5714 =-23 =0 =23 260<0.5 255<0.5 262<0.5 =-14 =4 144<0.4545 =-5 =22 256<0.5 134<0.5 =0 =34 =-9
113<0.5 142<0.5 121<2.89 60<0.08333 =-8 =2 246<0.5 =3 =17 21<0.5 274<0.5 =-12 =12 121<2.708 =30 =-5 121<2.398 60<0.4118 =17 231<1.946 =2 =-7 231<1.609 =6 135<4.407 =-19 =2
137<0.5 364<1e-9 222<0.5 257<0.5 =-1 =-19 336<0.5 =11 =-14 300<0.64 328<0.5 =20 =0 =-4 132<0.5 222<0.5 240<0.5 =5 =18 312<0.5 =-14 =2 323<0.5 291<0.5 =-16 =3 119<0.5 =9 =0
126<0.3231 314<0.5 123<1.5 360<0.312 =-12 =10 123<10.5 =3 =-8 368<0.04147 123<5.5 =16 =-1 262<0.5 =-14 =10 365<0.7489 229<0.5 8<0.07174 =9 =0 8<0.1133 =-13 =11 123<12.5 135<1.946 =-1 =-13 346<0.5 =6 =-4
16<0.5 126<0.5855 365<0.5493 240<0.5 =-3 =7 365<0.5756 =20 =3 298<0.41 45<0.5 =6 =21 360<0.2694 =-11 =8 249<3.5 298<0.41 =-20 135<1.946 =6 =-7 249<4.5 =11 =-8
312<0.5 274<0.5 245<0.5 56<0.5 =1 =-6 365<0.6983 =-21 =7 300<0.81 139<0.5 =12 =-9 =-9 25<0.5 60<0.5714 58<0.5 =28 =-6 56<0.5 =-7 =15 358<0.5 =-18 50<0.5 =13 =-2
57<0.5 101<0.5 320<0.5 60<0.2222 =-7 =0 60<0.5714 =9 =-12 349<0.122 131<0.125 =3 =20 131<0.3333 =-15 =2 32<0.5 131<0.2 101<0.5 =15 =-6 60<0.3333 =2 =-14 26<0.5 119<0.5 =7 =0 209<0.5 =-17 =3
291<0.5 144<0.8 123<16.5 34<0.5 =2 =-13 144<0.5714 =-20 =13 123<13.5 41<0.5 =-18 =2 341<0.5 =-6 =18 137<0.5 144<0.1304 123<6.5 =16 =-5 134<1.5 =-14 =6 129<0.05208 134<2.5 =32 =2 129<0.143 =-4 =14
364<1e-9 249<4.5 300<1.1 299<0.71 =2 =23 126<0.5066 =-13 =13 73<0.5 144<1e-9 =9 =-13 60<0.4118 =17 =-3 300<0.64 328<0.5 266<0.5 =29 =1 60<0.4118 =-4 =3 =-2
344<0.5 117<0.5 334<0.5 137<0.5 =-4 =2 236<0.5 =-7 =22 13<0.5 124<4.5 =33 =3 298<0.44 =-6 =2 48<0.5 =25 =2
322<0.5 275<0.5 31<0.5 258<0.5 =5 =-17 144<0.1304 =12 =-11 55<0.5 325<0.5 =1 =-16 325<0.5 =-20 =4 6<0.5 =-20 275<0.5 144<0.75 =-8 =1 =9
44<0.5 368<0.07188 126<0.1489 60<0.4118 =-4 =7 101<0.5 =9 =-9 368<0.1088 121<2.303 =7 =-13 60<0.5 =5 =-9 121<2.944 126<0.3933 =-21 276<0.5 =-6 =9 55<0.5 121<3.219 =18 =-5 =-7
302<0.5 353<2.565 126<0.6921 25<0.5 =-5 =1 304<0.5 =-1 =26 126<0.6921 249<3.5 =14 =-1 355<0.5 =4 =-14 317<0.5 353<2.398 133<1.5 =20 =0 8<0.2971 =-7 =9 =-6
255<0.5 325<0.5 303<0.5 60<0.5333 =-2 =-8 272<0.5 =12 =-14 349<1e-9 6<1.5 =14 =-11 233<0.5 =-12 =5 249<1.5 118<0.5 60<0.6111 =-3 =14 246<0.5 =23 =1 311<0.5 67<0.5 =-9 =10 140<0.5 =16 =-3
222<0.5 255<0.5 138<0.5 100<0.5 =-4 =16 131<0.08333 =13 =-3 144<0.6818 119<0.5 =-8 =9 119<0.5 =26 =-2 121<2.89 121<2.565 121<2.303 =-1 =15 275<0.5 =-15 =-1 6<0.5 144<0.6 =32 =0 144<0.1304 =3 =-10
333<0.5 138<0.5 25<0.5 272<0.5 =-1 =-9 235<0.5 =5 =-10 124<1.5 4<0.5 =-1 =16 124<2.5 =-11 =4 330<0.5 367<0.5 =17 =-1 =-2
300<1.43 245<0.5 29<0.5 231<1.609 =9 =0 246<0.5 =16 =-3 131<0.25 292<0.5 =-16 =3 =6 131<0.2 297<0.5 329<0.5 =-8 =7 119<0.5 =3 =-20 =2
302<0.5 121<2.197 360<0.3862 311<0.5 =-10 =4 =10 283<0.5 121<2.565 =3 =-2 121<2.773 =-1 =23 56<0.5 297<0.5 121<2.303 =4 =25 262<0.5 =-8 =7 =-10
121<3.135 117<0.5 283<0.5 339<0.402 =-7 =-1 331<0.5 =16 =-10 349<0.06727 2<0.5 =-1 =28 =-6 325<0.5 266<0.5 351<0.5 =10 =-11 349<0.07629 =-15 =1 142<0.5 121<3.367 =26 =4 133<2.5 =4 =-13`),
};
