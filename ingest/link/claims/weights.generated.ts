/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5051 pairs of annotated claims in two documents and 5778 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	566
AUTHOR lead	176
accuses	-14
answerer denies there	16
answerer speaks there	-19
answers another	-164
answers here	-93
answers what is not told there	-809
any	-2571
around	469
both authenticity	454
both concealment	304
both culprit	26
both demand	820
both deny	-355
both fault	87
both negated	-296
both origin	-693
both outage	356
both payment	-61
both publication	-607
both sale	-29
both taking	239
both telling	199
breach general outsider	-172
breach many data outsider	381
breach no data word in denial	-62
breach no name	106
breach outsider	294
breach outsider same name	-164
breach same name	402
breach same name around	338
breach specific data	-179
breachy, ALLEGES	375
breachy, ASSERTS	171
breachy, CONFIRMS	-385
breachy, DENIES	-124
breachy, PARTLY_DENIES	232
breachy, lead	187
breachy, negated	-207
breachy, of AGENCY	66
breachy, of ATTACKER	-56
breachy, of AUTHOR	-87
breachy, of MEDIA	-31
breachy, of PERSON	29
breachy, of UNNAMED	-625
by AGENCY	52
by AGENCY, not of AGENCY, breachy	-122
by ATTACKER	-323
by AUTHOR	-61
by MEDIA	-367
by PERSON	48
by UNNAMED	-313
claim about credential	-14
claim about data	-79
claim about health	19
claim about identity	-110
claim about machine	-235
claim about money	278
claim about people	-24
claim about ransom	-779
claim at	-536
claim by accept	-43
claim by accord	455
claim by accus	206
claim by acknowledg	-277
claim by ad	-475
claim by admit	150
claim by agre	-368
claim by alleg	412
claim by allegedli	-644
claim by ar	-47
claim by ask	-546
claim by assert	316
claim by assur	210
claim by attribut	1029
claim by back	-31
claim by be	-74
claim by been	236
claim by believ	-604
claim by boast	404
claim by call	84
claim by claim	561
claim by conced	-194
claim by confirm	-496
claim by credit	-193
claim by demand	-30
claim by deni	-365
claim by describ	-190
claim by dismiss	601
claim by disput	-182
claim by doe	-117
claim by fear	118
claim by find	-241
claim by ha	-430
claim by had	527
claim by have	-127
claim by inform	-687
claim by insist	-559
claim by is	-415
claim by it	-644
claim by know	238
claim by link	-227
claim by maintain	325
claim by not	-19
claim by of	598
claim by offer	-447
claim by on	182
claim by out	-551
claim by post	-381
claim by purport	380
claim by put	-217
claim by read	787
claim by reject	259
claim by repli	790
claim by report	409
claim by rule	-220
claim by say	168
claim by show	-7
claim by speak	-215
claim by state	513
claim by statement	-418
claim by stress	68
claim by submit	-45
claim by suggest	76
claim by suspect	130
claim by take	-419
claim by tell	-147
claim by that	-78
claim by the	372
claim by think	-300
claim by to	-147
claim by understand	61
claim by wa	-642
claim by write	676
claim exposed	246
claim gives an amount	76
claim is recalled	-198
claim length	173
claim opens its side	-215
claims before it	-28
claims there	-18
classes	325
closer claims	-9
closest	-59
closest via	575
covered	625
covers the claim	-317
covers the denial	-300
data word shared	-235
data words of the claim	77
days	-49
denial about credential	46
denial about data	206
denial about health	225
denial about identity	-329
denial about machine	-22
denial about money	-479
denial about people	-107
denial about ransom	-324
denial at	-550
denial by a	-615
denial by accept	644
denial by accord	-134
denial by ad	-132
denial by admit	-416
denial by agre	330
denial by alwai	590
denial by answer	-6
denial by argu	-495
denial by assert	179
denial by assur	-286
denial by back	472
denial by be	-179
denial by call	-109
denial by claim	-11
denial by clarifi	263
denial by conced	-37
denial by conclud	19
denial by contend	172
denial by contest	-94
denial by correct	-225
denial by deni	-18
denial by depon	-121
denial by describ	-195
denial by did	-309
denial by differ	-165
denial by disagre	99
denial by dismiss	-65
denial by disown	-50
denial by disput	-137
denial by doe	307
denial by establish	198
denial by exoner	-465
denial by explain	-292
denial by find	-133
denial by go	-193
denial by grant	-26
denial by guilti	-23
denial by ha	207
denial by have	176
denial by inform	97
denial by insist	-211
denial by is	262
denial by issu	-249
denial by it	-75
denial by know	-213
denial by let	-213
denial by maintain	-416
denial by move	-417
denial by no	-166
denial by none	-235
denial by nor	60
denial by not	114
denial by note	-107
denial by of	-173
denial by on	-22
denial by opin	99
denial by out	-99
denial by persuad	275
denial by plead	-23
denial by point	-54
denial by react	-269
denial by read	-50
denial by reiter	-282
denial by reject	29
denial by repeat	58
denial by repli	83
denial by rule	200
denial by say	45
denial by scotch	-280
denial by show	-292
denial by sinc	48
denial by speak	63
denial by state	-597
denial by statement	-249
denial by stori	-165
denial by stress	-654
denial by submit	-633
denial by suggest	-311
denial by tell	150
denial by testifi	-570
denial by to	-237
denial by wa	-489
denial by wish	-225
denial by withdraw	-135
denial by would	-23
denial by write	824
denial contrasts	-605
denial gives a number	-107
denial is recalled	-172
denial length	20
denial narrows	-14
denial of authenticity	142
denial of concealment	98
denial of culprit	-123
denial of demand	195
denial of fault	59
denial of harm	625
denial of holding	-39
denial of origin	29
denial of outage	-98
denial of payment	-247
denial of publication	-104
denial of safety	339
denial of sale	-301
denial of taking	143
denial of telling	-28
denial opens with none	-41
denials of the side	-14
denied there	-82
denied there by the same side	558
denies others there	-65
first	-294
further than the closest claim	-378
further than the closest denial	-267
general, breachy	-117
it ALLEGES	670
it ASSERTS	38
it CONFIRMS	-293
it DENIES	-373
it PARTLY_DENIES	-44
it authenticity	135
it concealment	497
it culprit	197
it demand	-184
it fault	-20
it harm	161
it origin	55
it outage	-85
it payment	197
it publication	24
it sale	-160
it taking	-69
it telling	-325
its denials there	237
its sentence names the answerer	179
its speaker denies	-254
its speaker speaks here	77
kind breach>breach	-77
kind breach>else	51
kind breach>fault	-191
kind breach>ransom	34
kind breach>telling	-283
kind else>breach	221
kind else>else	126
kind else>fault	-120
kind else>ransom	113
kind else>telling	95
kind ransom>breach	148
kind ransom>else	69
kind ransom>ransom	-173
kind ransom>telling	-188
kind telling>breach	141
kind telling>else	114
kind telling>ransom	-263
kind telling>telling	240
later than 100 days	-43
lead	-28
likely answers here	-149
likely denied there	-80
likely denied there by anybody	-497
many data words	-179
more over its own denial	663
more over what it answers	294
mutually closest	-203
names	108
names its speaker	712
names the answerer	454
negated	95
no predicate	31
no words	-239
of AGENCY	-129
of ATTACKER	614
of AUTHOR	-658
of MEDIA	175
of PERSON	123
of UNNAMED	625
one document	23
only denial authenticity	71
only denial concealment	-71
only denial culprit	-164
only denial demand	-601
only denial fault	-29
only denial harm	12
only denial origin	220
only denial outage	-455
only denial payment	-236
only denial publication	56
only denial sale	-329
only denial taking	57
only denial telling	-157
other number	53
other object	-91
other predicate	-118
over another's denial	92
over its own denial	398
over what it answers	1243
partly	50
points	-208
points at a rumour	125
points at media	401
ransom both, outsider	288
rare word	-81
rare word around	328
rare words	-474
rare words around	711
rarest word	692
rarity of words	-65
safe, breachy	648
safe, taking	140
said again here	346
same data	-235
same day	79
same name	391
same name around	196
same number	1453
same object	128
same predicate and object	9
says untrue	-36
sentence words	-261
share of its denials there	218
share of the claims	888
share of the denials	428
share over its own denial	446
share over what it answers	1091
specific data shared	1002
telling words	-25
two rare words	57
two words	775
undated	182
unreal	-499
untrue, breachy	133
untrue, taking	193
via	775
via breach, breachy	18
via breach, breachy, outsider	-403
via number	204
via same speaker	684
weightiest	515
within 14 days	76
words	-869
words of these two alone	-360`),
  forest: parseForest(`-2.484
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by ad	claim by admit	claim by agre	claim by alleg	claim by allegedli	claim by ar	claim by attribut	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by doe	claim by find	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by say	claim by show	claim by speak	claim by state	claim by statement	claim by stress	claim by suggest	claim by suspect	claim by take	claim by tell	claim by the	claim by think	claim by to	claim by understand	claim by write	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by ad	denial by admit	denial by agre	denial by alwai	denial by answer	denial by argu	denial by assert	denial by assur	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by deni	denial by describ	denial by did	denial by differ	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exoner	denial by explain	denial by find	denial by go	denial by grant	denial by guilti	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by know	denial by let	denial by maintain	denial by move	denial by no	denial by none	denial by not	denial by note	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by read	denial by reiter	denial by reject	denial by repeat	denial by repli	denial by rule	denial by say	denial by scotch	denial by show	denial by speak	denial by state	denial by statement	denial by stori	denial by stress	denial by submit	denial by suggest	denial by tell	denial by testifi	denial by to	denial by wa	denial by wish	denial by write	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind telling>breach	kind telling>else	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
367<1.638 31<0.5 14<0.5 137<1.099 =2 =-17 196<0.5 =-26 =13 14<0.5 124<12.5 =64 =2 254<0.01669 =-7 =1 14<0.5 369<0.5 302<1e-9 =49 =1 122<3.219 =162 =8 123<0.5 367<2.526 =-9 =36 104<0.5 =-22 =9
345<0.2122 29<0.5 38<0.5 342<0.5 =-17 =7 76<0.5 =3 =55 315<0.5 333<0.2474 =70 =4 =-5 311<0.5 379<0.7226 345<0.8146 =36 =73 345<0.8146 =-11 =8 =99
343<0.02693 364<0.6995 25<0.5 14<0.5 =-7 =-26 249<0.5 =53 =-3 131<0.09299 =-2 146<0.6818 =76 =5 14<0.5 369<0.5 277<0.5 =15 =58 =113 104<0.5 277<0.5 =-24 =-1 346<0.4992 =-5 =40
345<0.2122 364<0.6995 296<0.5 311<0.5 =-17 =8 47<0.5 =0 =33 242<0.5 126<11.5 =5 =68 =-1 312<0.5 302<1e-9 345<0.4992 =37 =90 299<0.66 =-8 =21 296<0.5 34<0.5 =-18 =13 356<0.5 =26 =-9
344<0.03314 33<0.5 76<0.5 135<0.5 =-19 =-7 137<1.609 =56 =-8 249<0.5 247<0.5 =59 =0 137<5.075 =-14 =4 256<0.5 120<0.5 137<1.099 =14 =-9 344<0.1468 =24 =54 359<1e-9 33<0.5 =-5 =6 247<0.5 =105 =4
346<0.1919 30<0.5 14<0.5 342<0.5 =-6 =25 372<0.5 =-25 =-5 1<0.5 =67 332<0.5 =10 =-1 14<0.5 258<0.5 346<1.118 =42 =86 46<0.5 =-14 =9 123<0.5 133<0.1667 =-12 =25 342<0.5 =-6 =-23
345<0.2122 28<0.5 311<0.5 363<0.4586 =-17 =21 61<0.3704 =26 =-9 61<0.25 333<0.1285 =49 =1 54<0.5 =-13 =25 61<0.3704 28<0.5 16<0.5 =38 =0 =86 133<0.2 345<0.6648 =-13 =4 277<0.5 =-4 =39
343<0.02693 313<0.5 296<0.5 30<0.5 =-15 =27 4<0.5 =-9 =16 137<2.944 234<0.5 =45 =-6 337<0.5 =-2 =15 14<0.5 9<0.1349 311<0.5 =14 =51 343<0.1086 =13 =64 221<0.5 132<0.4 =0 =-20 =23
382<0.1042 38<0.5 334<0.2571 277<0.5 =-17 =-4 =47 33<0.5 275<0.5 =1 =38 333<0.3178 =56 =1 277<0.5 382<0.6301 333<0.3178 =7 =40 =-20 276<0.5 328<0.5 =68 =8 367<2.526 =4 =31
344<0.01587 364<0.6995 28<0.5 3<0.5 =-23 =-10 127<0.1234 =0 =29 364<0.8797 128<0.5 =-2 =19 =64 28<0.5 259<0.5 128<2.5 =24 =-16 104<0.5 =-17 =11 7<0.6073 32<0.5 =68 =24 =-3
9<1e-9 364<0.6995 33<0.5 311<0.5 =-16 =9 349<0.12 =6 =35 211<0.5 247<0.5 =60 =5 =3 312<0.5 14<0.5 258<0.5 =44 =-8 122<2.996 =-10 =26 28<0.5 9<0.05764 =9 =-16 =31
28<0.5 343<0.1086 335<0.0383 4<0.5 =-23 =-5 146<0.5294 =32 =0 49<0.5 133<0.1429 =-3 =28 343<0.3286 =-14 =7 61<0.3333 146<0.4545 297<0.82 =56 =11 343<0.02693 =1 =35 359<0.09585 119<0.5 =-14 =9 7<1e-9 =36 =2
361<0.2559 312<0.5 120<0.5 374<0.3198 =-8 =30 351<0.5 =-4 =21 372<0.5 1<0.5 =-24 =-9 127<1e-9 =-12 =19 312<0.5 332<0.5 230<1.946 =14 =45 120<0.5 =-6 =22 374<0.0897 255<0.5 =-17 =7 =23
33<0.5 382<0.1042 335<0.1809 4<0.5 =-19 =-2 42<0.5 =58 =-7 16<0.5 267<0.5 =28 =-10 272<0.5 =-14 =12 335<1e-9 141<0.5 221<0.5 =50 =-1 =-1 335<0.0674 245<0.5 =-15 =6 =14
131<1e-9 3<0.5 313<0.5 227<0.5 =-22 =6 137<1.609 =30 =-7 124<4.5 276<0.5 =25 =-4 305<0.5 =-10 =20 124<5.5 312<0.5 276<0.5 =51 =19 135<0.5 =-11 =12 313<0.5 312<0.5 =1 =-17 9<0.09439 =4 =53
131<1e-9 139<0.5 349<0.3781 63<0.5 =-24 =13 276<0.5 =7 =-15 135<1.5 30<0.5 =-7 =43 128<3.5 =43 =-12 256<0.5 25<0.5 131<0.2035 =1 =17 =37 333<1e-9 116<0.5 =54 =9 333<0.4142 =-10 =18
131<1e-9 349<0.3781 301<0.3623 363<0.3784 =-20 =12 137<2.944 =35 =-7 124<5.5 259<0.5 =22 =-12 259<0.5 =-4 =-20 259<0.5 353<0.5 124<6.5 =23 =4 310<0.5 =53 =10 130<0.5 122<2.996 =-17 =8 122<2.708 =-6 =38
28<0.5 344<0.1094 353<0.5 58<0.5 =-15 =2 5<0.5 =5 =38 312<0.5 22<0.5 =26 =-7 248<3.5 =-18 =10 38<0.5 127<1e-9 344<0.05287 =-8 =13 344<0.09046 =9 =30 297<0.46 268<0.5 =44 =-1 344<1e-9 =0 =25
30<0.5 9<0.09439 124<2.5 146<0.5 =21 =-12 4<0.5 =-18 =-6 120<0.5 313<0.5 =2 =32 32<0.5 =31 =-9 59<0.5 137<3.611 146<0.7222 =56 =0 =-1 54<0.5 =-9 =2
344<0.06641 30<0.5 28<0.5 256<0.5 =-14 =11 38<0.5 =-5 =17 271<0.5 304<0.4118 =51 =3 254<0.02223 =5 =-8 256<0.5 141<0.5 383<0.5 =15 =-4 125<1.5 =-20 =5 32<0.5 254<0.1171 =49 =7 =-9
259<0.5 344<0.02035 296<0.5 364<0.3483 =-10 =23 137<1.609 =22 =-9 363<1e-9 369<0.5 =10 =31 =53 364<0.524 345<0.4992 372<0.5 =-26 =0 383<0.5 =9 =-19 364<0.6995 =2 =40
345<0.6648 275<0.5 335<0.1022 137<1.099 =-1 =-16 61<0.08333 =5 =40 137<2.944 315<0.5 =36 =-6 359<0.04371 =-11 =9 42<0.5 382<0.09772 132<0.09091 =20 =-7 383<1.5 =38 =-6 248<1.5 =-17 =3
349<0.12 363<0.3784 377<0.5 29<0.5 =-11 =20 7<0.3217 =29 =2 24<0.5 137<4.407 =47 =3 =0 345<0.4609 119<0.5 34<0.5 =-5 =17 39<0.5 =26 =-10 382<0.09772 127<0.1234 =-10 =19 379<0.5276 =7 =39
61<0.3704 146<0.4286 3<0.5 130<0.5 =0 =33 258<0.5 =36 =-10 355<0.5 146<0.7222 =-5 =-20 276<0.5 =23 =-10 146<0.4286 126<14.5 272<0.5 =-9 =24 335<0.0674 =-23 =11 277<0.5 335<0.02354 =-19 =9 367<2.169 =1 =38
124<5.5 137<1.099 126<15.5 125<6.5 =34 =-9 9<0.08217 =4 =25 9<0.107 363<1e-9 =-11 =24 267<0.5 =31 =-7 9<0.1349 124<10.5 277<0.5 =-12 =2 306<0.5 =-18 =7 277<0.5 316<0.5 =6 =-13 125<2.5 =28 =-3
344<0.01172 306<0.5 38<0.5 355<0.5 =-13 =1 308<0.5 =12 =-16 137<1.946 16<0.5 =38 =-6 254<0.02895 =6 =-9 16<0.5 344<0.2448 254<1e-9 =2 =18 136<1.5 =30 =-1 140<0.5 306<0.5 =-20 =4 =12
33<0.5 230<3.135 349<0.3781 360<0.2917 =-13 =16 276<0.5 =14 =-7 276<0.5 248<2.5 =38 =4 132<0.1429 =-15 =10 331<0.5 271<0.5 122<1.946 =4 =40 32<0.5 =11 =-7 122<2.197 230<2.485 =0 =17 239<0.5 =-13 =1
14<0.5 124<10.5 146<0.6818 349<0.3781 =7 =30 256<0.5 =-21 =3 146<0.64 124<12.5 =-3 =-21 256<0.5 =5 =41 130<0.5 367<1.548 261<0.5 =-25 =-2 123<0.5 =8 =-15 124<9.5 131<0.09299 =1 =34 =-6
259<0.5 30<0.5 346<0.8146 4<0.5 =-7 =6 382<0.09772 =-7 =32 126<24.5 271<0.5 =44 =0 =-8 374<0.189 346<0.8146 305<0.5 =-23 =1 133<0.5 =25 =-19 254<0.1358 133<0.25 =27 =-6 =-8
131<0.0866 135<5.5 306<0.5 4<0.5 =-14 =-3 122<2.708 =38 =3 7<0.3678 253<0.4922 =50 =-5 7<0.6073 =-6 =1 120<0.5 131<0.2224 382<0.1603 =-6 =9 122<2.708 =5 =28 270<0.5 7<0.4438 =27 =0 122<3.135 =-11 =18
364<0.6995 28<0.5 361<0.2559 275<0.5 =-11 =13 143<0.5 =12 =-14 119<0.5 61<0.3333 =9 =-11 276<0.5 =27 =-6 301<0.07268 61<1e-9 28<0.5 =-9 =20 331<0.5 =48 =8 =-6
256<0.5 25<0.5 131<0.1699 127<1e-9 =-15 =0 312<0.5 =15 =-17 146<0.64 96<0.5 =34 =-4 316<0.5 =-12 =2 127<0.4885 135<1.5 0<0.5 =8 =-14 351<0.5 =7 =29 374<1e-9 279<0.5 =51 =6 =-1
359<0.1627 347<0.5 33<0.5 146<0.8077 =-3 =-18 249<0.5 =18 =-6 302<0.1331 146<0.64 =44 =3 =-7 120<0.5 132<0.4 344<0.07824 =-6 =20 128<0.5 =-9 =12 302<1e-9 272<0.5 =37 =10 =1
14<0.5 31<0.5 131<1e-9 277<0.5 =-14 =3 311<0.5 =5 =31 308<0.5 61<0.8095 =30 =-5 28<0.5 =-13 =8 335<0.0674 308<0.5 283<0.5 =-21 =7 123<0.5 =11 =-15 124<7.5 =40 =-2
256<0.5 3<0.5 130<0.5 359<1e-9 =-21 =-3 146<0.64 =31 =-12 312<0.5 276<0.5 =12 =-2 140<0.5 =-17 =22 7<0.4644 331<0.5 315<0.5 =30 =-3 249<0.5 =9 =-12 284<0.5 3<0.5 =-17 =6 =13
312<0.5 131<0.1699 243<0.5 10<0.5 =0 =30 131<0.118 =32 =-4 258<0.5 344<0.333 =12 =29 379<0.5108 =5 =-11 30<0.5 0<0.5 140<0.5 =-23 =3 296<0.5 =-14 =25 296<0.5 =20 131<1e-9 =5 =-6
335<0.0383 335<1e-9 28<0.5 344<0.1094 =-7 =7 126<14.5 =37 =5 378<1e-9 146<0.129 =3 =-21 335<0.02692 =-4 =23 126<19.5 27<0.5 122<3.367 =44 =-10 344<1e-9 =13 =-6 332<0.5 129<0.5 =-20 =10 335<0.0674 =-7 =20
230<3.135 131<1e-9 344<0.007788 76<0.5 =-10 =8 344<0.2099 =18 =-7 312<0.5 256<0.5 =7 =25 0<0.5 =-15 =11 344<1e-9 380<0.5 125<4.5 =34 =-3 242<0.5 =-7 =3 361<0.3761 332<0.5 =6 =-12 383<0.5 =30 =-4
61<0.3704 230<3.135 256<0.5 3<0.5 =-11 =5 359<0.06218 =8 =26 139<0.5 211<0.5 =13 =-3 297<0.94 =39 =-5 359<0.1627 30<0.5 312<0.5 =-9 =-21 372<0.5 =18 =-1 312<0.5 61<0.5714 =0 =23 359<0.1863 =11 =-16
335<0.0383 76<0.5 335<1e-9 253<0.1508 =5 =-9 146<1e-9 =12 =-16 126<15.5 344<0.03314 =-9 =11 238<0.5 =29 =-6 244<0.5 146<0.7222 233<0.5 =29 =-6 253<0.1113 =-9 =6 =-13
344<0.2448 122<2.303 363<0.3784 59<0.5 =-14 =-1 297<0.43 =21 =1 347<0.5 366<0.5 =-1 =23 128<3.5 =30 =-5 16<0.5 342<0.5 122<1.946 =-14 =11 133<0.3333 =39 =13 133<0.5 379<0.5276 =-13 =12 =-19
312<0.5 276<0.5 356<0.5 9<0.1656 =5 =26 126<11.5 =2 =38 256<0.5 374<0.3464 =-11 =26 26<0.5 =29 =-3 374<0.2427 226<0.5 296<0.5 =-20 =-5 364<1e-9 =26 =-3 278<0.5 355<0.5 =-11 =6 =27
28<0.5 256<0.5 378<1e-9 131<0.1095 =-8 =1 59<0.5 =33 =-2 239<0.5 54<0.5 =26 =-6 326<0.5 =-16 =0 25<0.5 119<0.5 0<0.5 =-1 =19 249<0.5 =20 =-1 249<0.5 57<0.5 =33 =6 131<0.08105 =-8 =17
311<0.5 353<0.5 345<0.8146 124<10.5 =-2 =-15 382<0.1042 =-2 =25 382<0.1364 59<0.5 =30 =-6 146<0.1667 =6 =-9 146<0.4286 124<6.5 299<0.45 =56 =12 46<0.5 =9 =-17 367<2.351 46<0.5 =-15 =10 =16
277<0.5 139<0.5 374<0.3464 359<0.1228 =-17 =2 7<0.3678 =32 =-6 259<0.5 128<3.5 =17 =-10 361<0.8473 =-18 =1 259<0.5 359<0.2221 263<0.5 =4 =20 314<0.5 =31 =5 374<0.3198 361<0.1675 =-15 =1 =22
364<0.8797 275<0.5 120<0.5 261<0.5 =-8 =9 336<0.5 =1 =29 125<1.5 9<0.03686 =-6 =13 331<0.5 =31 =3 252<0.5 335<0.1809 =3 =43 131<0.2035 =-6 =9
312<0.5 25<0.5 256<0.5 257<0.5 =-11 =6 47<0.5 =17 =2 245<0.5 104<0.5 =14 =-12 248<1.5 =10 =37 375<0.5 256<0.5 226<0.5 =-18 =18 38<0.5 =-4 =22 302<0.1331 272<0.5 =32 =3 =-8
14<0.5 311<0.5 277<0.5 139<0.5 =-12 =11 125<6.5 =9 =-14 248<1.5 367<2.234 =-1 =26 233<0.5 =26 =-8 374<0.3198 9<0.08217 129<0.5 =-20 =2 125<3.5 =-14 =16 51<0.5 =34 =-7
135<5.5 256<0.5 257<0.5 275<0.5 =-13 =6 359<0.1863 =-1 =22 126<17.5 7<0.4019 =29 =-4 359<0.09585 =-2 =13 146<0.75 126<14.5 307<0.5 =11 =-10 296<0.5 =9 =44 =-8
14<0.5 146<0.2 311<0.5 304<0.1112 =6 =28 137<5.075 =34 =0 359<0.2872 230<3.135 =-4 =13 248<2.5 =28 =6 364<0.6995 9<0.09439 174<0.5 =-20 =11 359<0.07739 =27 =-8 =29
353<0.5 366<0.5 141<0.5 230<3.135 =-3 =11 359<0.1863 =-21 =2 230<2.944 303<0.5 =33 =2 230<3.332 =-8 =8 359<0.1154 44<0.5 337<0.5 =27 =5 230<2.485 =-9 =8 337<0.5 51<0.5 =-15 =1 =19
16<0.5 353<0.5 3<0.5 134<0.5 =-9 =22 359<0.1627 =3 =20 59<0.5 122<3.135 =12 =37 122<2.565 =16 =-13 364<0.3483 41<0.5 230<3.332 =-22 =9 =19 308<0.5 =-1 =32
335<0.1022 353<0.5 302<1e-9 311<0.5 =-2 =12 314<0.5 =-18 =-1 302<0.02617 135<1.5 =12 =-10 276<0.5 =41 =-2 374<0.2577 374<0.2245 308<0.5 =14 =-5 =-14 302<0.1331 122<3.367 =41 =6 =-6
354<0.5 250<0.3921 143<0.5 13<0.5 =0 =31 366<0.5 =-17 =12 298<1.23 =35 =2 362<0.913 =30 =4
364<0.6995 7<0.1455 61<0.5263 253<0.3066 =9 =-8 22<0.5 =-10 =8 353<0.5 298<0.8 =-20 =21 122<2.565 =-12 =28 61<0.08333 374<0.2724 364<0.8797 =5 =-15 333<1e-9 =17 =0 7<0.3871 =47 364<0.8797 =-2 =25
124<10.5 146<0.64 267<0.5 333<0.1399 =16 =-5 257<0.5 =10 =-16 333<0.3017 257<0.5 =-6 =-21 307<0.5 =-6 =18 146<0.6 301<0.4066 122<3.135 =-19 =3 2<0.5 =-4 =20 124<12.5 146<0.64 =9 =-10 122<2.197 =-3 =23
137<1.609 253<0.3066 35<0.5 296<0.5 =4 =16 =-18 313<0.5 253<0.6101 =-1 =-17 253<0.6101 =-3 =29 364<0.8797 298<1e-9 353<0.5 =-14 =6 59<0.5 =20 =-7 254<0.01104 =32 254<0.09484 =-9 =12
124<5.5 258<0.5 312<0.5 125<6.5 =13 =-10 135<5.5 =-6 =22 231<0.5 328<0.5 =-24 =-2 =0 305<0.5 374<0.3464 276<0.5 =-2 =-16 312<0.5 =27 =1 382<0.1603 54<0.5 =27 =3 =2
312<0.5 342<0.5 306<0.5 10<0.5 =0 =29 254<0.1171 =28 =-12 267<0.5 270<0.5 =21 =-7 142<0.5 =-16 =3 1<0.5 375<0.5 55<0.5 =-20 =1 331<0.5 =17 =-5 256<0.5 55<0.5 =-11 =9 69<0.5 =34 =-3
124<10.5 226<0.5 347<0.5 298<0.35 =1 =23 124<7.5 =28 =-5 4<0.5 =-5 124<6.5 =34 =4 9<0.147 304<0.4393 364<0.8797 =-13 =11 =19 362<0.913 364<1e-9 =18 =-8 358<0.5 =-8 =4
253<0.3066 137<4.407 146<0.1667 14<0.5 =20 =-6 13<0.5 =2 =32 364<0.6995 139<0.5 =-18 =1 51<0.5 =22 =-3 28<0.5 311<0.5 343<0.3286 =-19 =5 146<0.5294 =16 =-8 253<0.6101 345<0.3466 =0 =-16 51<0.5 =22 =-8
127<1e-9 335<0.02354 126<29.5 367<2.526 =-11 =7 253<0.1801 =16 =-7 7<0.4438 46<0.5 =5 =40 378<1e-9 =-10 =10 323<0.5 276<0.5 16<0.5 =9 =-9 345<0.6291 =-9 =10 253<0.2789 350<0.5 =32 =-5 296<0.5 =-12 =9
14<0.5 334<0.2571 347<0.5 308<0.5 =4 =-5 364<1e-9 =30 =3 332<0.5 364<0.2055 =40 =2 255<0.5 =13 =-8 364<0.6995 136<0.5 104<0.5 =-23 =-5 367<2.526 =-8 =13 =17
124<5.5 232<0.5 245<0.5 342<0.5 =-4 =14 259<0.5 =14 =-11 128<3.5 122<1.946 =-4 =29 343<1e-9 =-12 =11 304<0.5363 302<0.08825 338<0.5 =-4 =14 304<1e-9 =-21 =5 259<0.5 =34 =-9
124<9.5 253<0.3066 17<0.5 9<0.08217 =5 =17 231<0.5 =-19 =1 276<0.5 349<0.3781 =-14 =10 =-25 373<0.5 344<0.2879 58<0.5 =-14 =6 367<3.555 =9 =-6 242<0.5 349<0.3781 =-9 =6 276<0.5 =31 =-3
139<0.5 349<0.3781 131<0.05208 146<0.2 =3 =-19 28<0.5 =-3 =20 122<2.303 9<0.147 =-10 =18 146<0.3333 =20 =5 359<1e-9 128<4.5 310<0.5 =24 =1 122<2.996 =-13 =3 61<0.4 122<2.708 =20 =-2 24<0.5 =-13 =11
10<0.5 14<0.5 304<0.1112 7<0.3871 =4 =-7 141<0.5 =26 =3 133<0.1667 196<0.5 =-18 =18 104<0.5 =-6 =21 382<0.1924 365<0.5 34<0.5 =47 =3 335<0.008312 =-6 =3 =-7
250<0.5688 146<0.129 124<10.5 253<0.07148 =28 =8 123<0.5 =1 =-24 349<0.12 304<1e-9 =-8 =17 258<0.5 =6 =-11 =35
311<0.5 258<0.5 127<0.2893 344<0.1468 =-5 =7 367<2.303 =9 =-2 104<0.5 126<25.5 =-24 =0 126<19.5 =33 =-15 245<0.5 239<0.5 362<0.6455 =-6 =14 252<0.5 =21 =-3 126<16.5 344<0.02597 =-8 =7 344<0.004832 =43 =8
243<0.5 344<0.1757 134<0.5 122<2.303 =-9 =0 344<0.004832 =29 =3 133<0.5 254<0.2174 =13 =-12 257<0.5 =-14 =6 267<0.5 344<0.1286 281<0.5 =31 =-1 =-4 =-9
124<10.5 226<0.5 61<0.1176 343<0.02693 =-5 =6 49<0.5 =7 =-7 137<1.609 =40 137<5.416 =-3 =2 249<0.5 268<0.5 378<1e-9 =-10 =15 245<0.5 =-4 =24 34<0.5 61<0.7333 =-8 =9 =18
360<0.2917 226<0.5 258<0.5 135<5.5 =-1 =15 315<0.5 =-19 =4 310<0.5 230<1.792 =-1 =32 =-6 =21
232<0.5 253<0.07148 146<0.5714 17<0.5 =7 =-14 122<2.996 =-10 =7 344<0.4333 259<0.5 =-6 =-21 253<0.3066 =22 =-2 135<0.5 239<0.5 315<0.5 =-10 =13 17<0.5 =26 =-7 122<2.996 361<0.03633 =33 =5 122<3.367 =-11 =15
364<0.8797 127<0.1234 243<0.5 131<0.1095 =-8 =5 276<0.5 =24 =-4 2<0.5 54<0.5 =3 =-9 276<0.5 =12 =0 300<0.5 248<2.5 =36 =7 376<0.5 =-7 =13
312<0.5 335<0.1809 124<11.5 35<0.5 =5 =-17 359<0.1863 =-10 =15 124<1.5 7<0.3433 =7 =-10 =36 0<0.5 55<0.5 209<0.5 =-17 =12 126<18.5 =-16 =26 7<0.1455 232<0.5 =22 =-6 365<0.5 =-12 =2
146<0.7222 28<0.5 31<0.5 354<0.5 =-2 =21 239<0.5 =3 =31 45<0.5 375<0.5 =15 =-3 146<0.4545 =-17 =7 367<2.169 45<0.5 243<0.5 =-15 =7 27<0.5 =-6 =9 367<2.621 239<0.5 =24 =-8 382<0.1924 =-19 =6
349<0.12 358<0.5 135<5.5 125<5.5 =-10 =10 335<0.0674 =23 =-16 135<0.5 314<0.5 =-15 =12 127<0.1568 =5 =28 9<0.1656 127<1e-9 118<0.5 =-4 =22 234<0.5 =9 =-12 258<0.5 125<2.5 =30 =8 =-12
127<0.2893 131<0.1847 119<0.5 58<0.5 =-9 =6 297<0.59 =6 =-10 127<0.1568 61<0.8571 =19 =-13 61<0.7333 =-15 =6 61<0.8095 323<0.5 256<0.5 =4 =19 4<0.5 =2 =30 133<0.4 374<0.0897 =-15 =3 61<0.8571 =8 =-4
245<0.5 131<0.05208 351<0.5 85<0.5 =-18 =10 344<0.01172 =-3 =19 122<3.367 335<0.1809 =2 =21 359<0.09585 =31 =1 259<0.5 362<0.2464 333<1e-9 =15 =-5 346<0.8146 =-8 =12 122<2.944 374<0.189 =-21 =6 351<0.5 =-8 =11
312<0.5 276<0.5 237<0.5 61<0.5263 =8 =-1 248<4.5 =38 =-1 122<3.135 343<0.3286 =-9 =10 3<0.5 =-3 =19 328<0.5 353<0.5 248<3.5 =-18 =-5 359<0.06218 =16 =-10 61<0.25 248<4.5 =26 =-6 122<3.135 =-15 =2
7<0.4438 135<5.5 364<0.524 127<0.1568 =-4 =4 9<1e-9 =24 =0 270<0.5 364<0.4119 =34 =-2 =-10 352<0.5 334<0.1813 72<0.5 =-17 =9 364<0.3483 =22 =-9 =16
263<0.5 311<0.5 124<10.5 45<0.5 =2 =-17 367<2.485 =-13 =5 367<2.526 316<0.5 =-4 =12 346<0.3977 =3 =29 315<0.5 47<0.5 14<0.5 =13 =-8 56<0.5 =-12 =8 297<0.89 128<2.5 =37 =2 =-3
14<0.5 119<0.5 127<0.3336 243<0.5 =-4 =14 337<0.5 =1 =19 310<0.5 307<0.5 =18 =5 142<0.5 =-9 =14 148<0.5 346<0.4992 81<0.5 =-15 =7 127<0.7077 =13 =-15 =23
146<0.8571 124<16.5 311<0.5 141<0.5 =3 =-11 146<0.5294 =19 =-4 146<0.64 364<0.4119 =-22 =4 128<0.5 =-4 =13 124<13.5 128<3.5 284<0.5 =-26 =0 =5 9<0.07227 124<19.5 =-9 =6 346<0.3138 =24 =0
126<21.5 273<0.5 7<0.3871 241<0.5 =8 =-18 304<0.1112 =-7 =23 343<0.2866 364<0.3483 =-21 =6 =11 22<0.5 379<0.6412 294<0.5 =-9 =9 343<0.04502 =-14 =8 131<0.1011 139<0.5 =-10 =13 379<0.6931 =24 =-4
258<0.5 146<0.9231 273<0.5 146<0.1667 =12 =2 133<0.4 =-12 =11 43<0.5 379<0.5902 =-23 =3 =6 315<0.5 31<0.5 373<0.5 =-25 =3 =7 139<0.5 381<0.5 =-16 =3 279<0.5 =1 =22
256<0.5 374<0.3464 103<0.5 135<5.5 =-2 =15 314<0.5 =29 =-1 7<0.3433 374<0.429 =5 =31 126<16.5 =9 =-5 47<0.5 299<1.39 221<0.5 =20 =-8 278<0.5 =-11 =2 126<16.5 7<0.05696 =22 =-13 372<0.5 =-17 =10
311<0.5 226<0.5 374<0.1796 16<0.5 =-1 =-17 302<0.1331 =16 =-9 127<0.5248 51<0.5 =3 =28 =-2 245<0.5 41<0.5 302<1e-9 =16 =-6 25<0.5 =-12 =5 374<0.1283 359<0.07739 =30 =-2 127<1e-9 =3 =-7
253<0.1508 299<1.39 343<0.1481 146<0.1667 =16 =3 146<0.3333 =-13 =1 343<0.07304 353<0.5 =-22 =4 =8 366<0.5 196<0.5 272<0.5 =-10 =-1 146<0.64 =18 =-2 146<0.2727 =-1 =25
244<0.5 335<0.0383 5<0.5 16<0.5 =4 =-10 335<0.0173 =-15 =-1 38<0.5 135<6.5 =20 =-11 365<0.5 =-7 =12 54<0.5 345<0.2122 271<0.5 =-17 =8 248<1.5 =-3 =12 =-20
139<0.5 335<0.1809 9<0.1656 122<3.135 =-7 =5 14<0.5 =14 =-8 51<0.5 =31 381<0.5 =1 =-10 22<0.5 55<0.5 56<0.5 =-2 =11 345<0.4992 =24 =-6 379<0.4409 238<0.5 =36 =-4 379<0.5756 =-12 =8
100<0.5 127<0.3109 143<0.5 364<0.6995 =-3 =13 36<0.5 =-19 =14 362<0.09042 139<0.5 =4 =22 330<0.5 =-4 =18 310<0.5 128<0.5 =3 =29 =0
250<0.5688 124<10.5 248<7.5 57<0.5 =4 =-5 =28 326<0.5 306<0.5 =-7 =8 124<18.5 =16 =-8 =25
354<0.5 334<0.1214 13<0.5 353<0.5 =-3 =7 =21 299<0.97 139<0.5 =7 =33 334<0.4029 =-12 =15 =22
312<0.5 244<0.5 302<1e-9 120<0.5 =2 =9 335<0.01476 =-15 =4 361<0.4165 127<0.4885 =-18 =2 =7 130<0.5 30<0.5 209<0.5 =-13 =13 127<0.4556 =15 =-7 126<18.5 127<0.1234 =26 =2 131<0.08105 =2 =-7
250<0.3 141<0.5 124<11.5 253<0.09015 =6 =-3 313<0.5 =-8 =15 379<0.5493 352<0.5 =-21 =0 362<0.4739 =11 =-10 253<0.1113 =27 =2
76<0.5 250<0.3921 226<0.5 312<0.5 =0 =-9 61<0.4444 =26 =-3 =22 61<1e-9 46<0.5 34<0.5 =-2 =6 =-11 32<0.5 302<1e-9 =23 =5 61<0.6897 =3 =-8
312<0.5 366<0.5 7<0.2709 143<0.5 =4 =-10 279<0.5 =-12 =9 332<0.5 126<28.5 =25 =2 =2 253<0.09015 367<2.862 137<4.407 =8 =-13 26<0.5 =-16 =1 136<1.5 256<0.5 =-25 =4 146<0.5 =-7 =11
301<0.3623 7<0.3871 297<0.41 76<0.5 =-2 =11 51<0.5 =20 =-4 360<0.2917 137<2.944 =-5 =-19 120<0.5 =23 =-7 122<2.89 301<0.5959 301<0.4066 =1 =45 279<0.5 =-4 =1 51<0.5 =-11 =7
137<5.075 124<11.5 35<0.5 17<0.5 =7 =-11 124<8.5 =-16 =4 263<0.5 356<0.5 =-7 =10 232<0.5 =14 =-8 137<5.323 28<0.5 =-22 333<0.1285 =-8 =7 308<0.5 9<0.107 =-17 =7 120<0.5 =16 =-5
342<0.5 146<0.6818 124<13.5 278<0.5 =6 =0 146<0.5 =-19 =4 124<10.5 196<0.5 =-16 =4 277<0.5 =-4 =20 259<0.5 7<0.5321 124<2.5 =21 =8 7<0.7681 =-12 =9 55<0.5 238<0.5 =-16 =2 =8
57<0.5 366<0.5 334<0.2695 141<0.5 =1 =-13 364<0.2645 =29 =-2 16<0.5 314<0.5 =23 =2 126<21.5 =-6 =4 30<0.5 103<0.5 323<0.5 =-14 =4 =14 230<2.303 =-5 =20
256<0.5 140<0.5 337<0.5 335<0.02692 =-3 =7 356<0.5 =-13 =13 131<0.2224 61<0.65 =22 =-9 =-15 61<0.8571 319<0.5 242<0.5 =15 =-5 132<1e-9 =0 =-14 302<0.0563 =-14 =1
13<0.5 146<0.9231 122<2.303 359<0.08879 =-8 =5 57<0.5 =5 =-4 317<0.5 359<0.1439 =-21 =1 125<1.5 =11 =-7 59<0.5 =26 =-2
146<0.8571 305<0.5 146<0.3 362<0.5341 =6 =-8 127<0.2893 =-6 =4 145<0.5 17<0.5 =21 =-7 =-8 362<0.4739 246<0.5 127<0.7077 =-17 =2 =2 279<0.5 341<0.5 =14 =-3 =-10
137<5.075 76<0.5 301<0.3623 345<0.8146 =0 =13 122<2.89 =31 =-6 61<1e-9 46<0.5 =6 =-15 122<2.485 =8 =33 131<0.2486 7<0.7354 61<0.15 =-4 =-21 333<0.1507 =-8 =18 230<2.398 =22 230<3.045 =-12 =3
137<2.944 128<4.5 299<0.38 16<0.5 =5 =-7 245<0.5 =-14 =2 323<0.5 =-19 125<1.5 =-7 =9 334<0.2571 364<0.2344 382<0.1603 =-15 =0 7<0.3678 =16 =-8 137<5.323 =24 =-6
61<0.8571 61<0.08333 302<0.1762 6<0.5 =-2 =-13 58<0.5 =-5 =22 334<0.2571 302<0.02617 =4 =-7 =24 58<0.5 311<0.5 9<0.5646 =-20 =2 =5 263<0.5 349<1e-9 =11 =1 =-2
13<0.5 137<5.075 146<0.129 124<3.5 =27 =-9 7<0.5321 =0 =-12 51<0.5 374<0.2577 =-5 =15 359<0.1011 =-20 =-2 146<0.129 =2 =22
119<0.5 76<0.5 122<1.946 10<0.5 =-16 =8 16<0.5 =0 =-10 146<0.8077 333<0.19 =19 =-3 =-6 42<0.5 333<0.19 234<0.5 =13 =-7 7<0.4438 =0 =-17 146<0.08333 =8 24<0.5 =-17 =2
301<0.3623 137<1.099 141<0.5 135<2.5 =1 =12 359<0.05062 =-19 =0 362<0.7877 250<0.4307 =-9 =23 259<0.5 =21 =-5 120<0.5 301<0.5959 382<0.07907 =43 =-2 =-5 124<8.5 =-8 =2
230<1.609 295<0.5 252<0.5 255<0.5 =26 =3 230<1.386 =2 =-8 =-13 304<0.5363 306<0.5 139<0.5 =-4 =2 252<0.5 =16 =-10 382<0.6301 38<0.5 =26 =-1 379<0.6598 =2 =-6
124<10.5 35<0.5 312<0.5 20<0.5 =7 =-15 33<0.5 =-8 =20 231<0.5 =-21 =4 301<0.4066 136<0.5 338<0.5 =-4 =13 135<1.5 =-18 =8 127<1e-9 =-4 =26
237<0.5 143<0.5 374<0.3464 305<0.5 =1 =17 364<0.4119 =-7 =25 331<0.5 133<0.08333 =-9 =9 53<0.5 =-22 =5 14<0.5 333<1e-9 253<0.2549 =34 =-5 =-7 =-7
10<0.5 354<0.5 137<2.944 137<2.197 =0 =13 51<0.5 =1 =-17 =19 139<0.5 277<0.5 =-12 230<2.398 =-7 =15 126<20.5 =38 =-6
253<0.3066 241<0.5 133<0.5 118<0.5 =4 =26 28<0.5 =-16 =9 335<0.01603 133<0.5 =-19 =5 335<0.02692 =8 =-2 9<0.1858 28<0.5 144<0.5 =-17 =1 316<0.5 =-12 =4 =15
143<0.5 335<0.0173 221<0.5 344<0.2879 =-3 =9 344<0.02597 =22 =-8 230<2.773 255<0.5 =22 =4 57<0.5 =-11 =7 58<0.5 347<0.5 230<3.135 =-21 =-1 =5 122<2.944 2<0.5 =-1 =24 230<2.197 =5 =-11
13<0.5 335<0.0674 256<0.5 323<0.5 =-6 =6 9<0.1349 =1 =20 135<2.5 9<0.05191 =24 =-4 6<1.5 =4 =-13 120<0.5 =5 =27
335<0.1809 253<0.09015 61<0.5263 146<0.6 =8 =-10 146<0.6 =-14 =9 103<0.5 281<0.5 =-6 =-22 47<0.5 =17 =-6 61<0.08333 146<0.3 =7 =-12 295<0.5 47<0.5 =29 =5 =0
57<0.5 119<0.5 76<0.5 51<0.5 =-6 =2 142<0.5 =24 =-4 376<0.5 146<0.9231 =11 =-12 239<0.5 =-14 =0 33<0.5 41<0.5 133<0.4 =-14 =4 27<0.5 =19 =-5 146<0.2727 =18 5<0.5 =3 =-9
276<0.5 125<4.5 232<0.5 237<0.5 =0 =18 361<0.03633 =15 =-3 345<0.3466 365<0.5 =42 =-2 =-2 345<0.6291 363<0.4586 275<0.5 =-11 =7 =19 365<0.5 332<0.5 =19 =-1 =-7
226<0.5 143<0.5 259<0.5 352<0.5 =2 =20 364<0.1824 =-11 =15 350<0.5 47<0.5 =-18 =-1 346<0.5716 =12 =-8 254<0.1171 346<0.6291 126<23.5 =40 =1 =-3 =-8
367<4.435 226<0.5 347<0.5 7<0.4019 =0 =-8 124<1.5 =1 =17 123<0.5 =-8 126<23.5 =28 =-2 383<1.5 230<2.944 124<13.5 =25 =-1 342<0.5 =-9 =11 126<20.5 230<2.303 =0 =-10 =3
325<0.5 297<0.96 327<0.5 315<0.5 =2 =11 312<0.5 =-18 =6 29<0.5 378<1e-9 =-17 =6 =9 302<0.1017 211<0.5 =-21 254<0.06343 =-5 =6 302<0.2829 =9 =-2
279<0.5 5<0.5 103<0.5 124<6.5 =2 =-5 254<0.2798 =25 =-5 146<0.4286 230<2.303 =7 =-8 124<4.5 =-20 =-4 254<0.01669 230<2.197 248<1.5 =-16 =13 232<0.5 =9 =27 316<0.5 146<0.5294 =10 =-11 367<2.001 =-14 =-1
254<0.455 312<0.5 276<0.5 125<6.5 =5 =28 128<0.5 =5 =-8 355<0.5 130<0.5 =-15 =17 133<0.08333 =21 =-8 125<4.5 230<3.332 288<0.5 =-19 =5 =4 =6
32<0.5 324<0.5 71<0.5 140<0.5 =0 =9 =24 104<0.5 307<0.5 =0 =-18 =0 120<0.5 361<0.09584 230<2.303 =-6 =14 361<0.4165 =-15 =0 146<0.129 =11 140<0.5 =-17 =3
7<0.3871 123<0.5 253<0.4922 57<0.5 =11 =-3 55<0.5 =-12 =7 283<0.5 128<1.5 =1 =-7 57<0.5 =20 =-6 353<0.5 9<0.09439 251<2.5 =-18 =5 314<0.5 =-6 =13 59<0.5 =29 =-5
347<0.5 335<0.02354 297<0.63 137<5.075 =-1 =-14 335<0.0173 =-23 =1 38<0.5 318<0.5 =14 =-11 307<0.5 =5 =-11 335<1e-9 =22 =-1
262<0.5 335<0.02354 277<0.5 63<0.5 =-6 =16 103<0.5 =1 =18 299<1.59 253<0.05574 =18 =-4 7<0.3217 =5 =-19 57<0.5 7<0.3871 301<0.1867 =29 =-4 =-6 307<0.5 =-7 =0
35<0.5 125<6.5 14<0.5 7<0.4019 =4 =-4 335<0.01603 =-13 =16 104<0.5 38<0.5 =29 =-11 7<0.3433 =-13 =11 126<25.5 125<5.5 300<0.5 =-20 =-1 125<6.5 =6 =-5 =8
256<0.5 312<0.5 122<2.197 125<6.5 =-9 =10 125<1.5 =11 =1 122<3.135 61<0.15 =0 =-21 267<0.5 =10 =-12 61<0.8571 54<0.5 2<0.5 =28 =6 272<0.5 =-6 =9 4<0.5 307<0.5 =3 =-3 =-15
118<0.5 226<0.5 305<0.5 17<0.5 =-1 =-15 253<0.4196 =21 =-13 124<9.5 7<0.4644 =28 =-4 253<0.2161 =-10 =4 344<1e-9 122<2.398 310<0.5 =7 =-4 =37 253<1e-9 =1 =-8
311<0.5 244<0.5 122<3.135 339<0.5 =-2 =15 7<0.4438 =9 =-8 254<0.3694 196<0.5 =-20 =3 124<5.5 =11 =-1 254<0.2798 122<2.996 122<1.792 =-3 =15 367<1.946 =-12 =8 131<0.07158 =-17 =6
118<0.5 17<0.5 13<0.5 279<0.5 =-2 =6 =20 264<0.5 297<0.59 =-21 =-1 =8 131<0.1095 297<0.46 14<0.5 =36 =2 =-4 374<0.05589 =-7 =7
124<10.5 230<2.565 335<0.02692 361<0.6123 =-5 =8 124<0.5 =-8 =19 299<1e-9 136<2.5 =9 =-10 298<0.74 =-12 =11 2<0.5 136<0.5 230<1.792 =3 =-9 9<0.5646 =-22 =8 9<0.09439 136<1.5 =-6 =15 9<0.2183 =23 =2
259<0.5 146<0.08333 124<5.5 137<1e-9 =32 =6 302<0.03269 =-15 =11 323<0.5 124<7.5 =-6 =4 124<5.5 =14 =-6 125<7.5 306<0.5 61<0.05556 =8 =-18 146<0.4545 =-3 =18 317<0.5 61<0.1176 =-3 =29 =-5
137<2.944 253<0.3537 253<1e-9 137<2.197 =-1 =15 229<0.5 =9 =-13 313<0.5 135<1.5 =-13 =3 253<0.6101 =-3 =18 360<0.225 255<0.5 307<0.5 =-11 =3 130<0.5 =-21 =2 137<4.97 253<1e-9 =23 =2 7<1e-9 =0 =-7
325<0.5 103<0.5 311<0.5 372<0.5 =-2 =8 308<0.5 =13 =-7 335<1e-9 47<0.5 =29 =1 248<2.5 =-8 =3 297<0.67 136<2.5 =-20 =-1 =1
241<0.5 226<0.5 57<0.5 127<0.7077 =1 =15 344<0.1757 =-8 =6 382<0.1187 123<0.5 =-3 =29 =-7 314<0.5 344<0.1757 =-22 =1 307<0.5 =9 127<0.3336 =-7 =1
262<0.5 334<0.4029 299<0.38 230<2.197 =-7 =1 253<0.4196 =-13 =7 =21 7<0.3433 125<4.5 61<0.8571 =26 =-2 253<0.07148 =-8 =5 =-7
305<0.5 141<0.5 327<0.5 253<1e-9 =-3 =3 367<2.73 =-17 =4 134<0.5 14<0.5 =-21 =6 131<0.09299 =-8 =10 61<0.05556 253<0.02676 =1 =-9 145<0.5 297<0.41 =27 =-5 =-9
250<0.4512 230<3.135 366<0.5 143<0.5 =-2 =-16 343<0.7752 =15 =-6 128<1.5 136<1.5 =19 =-9 125<1.5 =10 =-14 =21
45<0.5 306<0.5 378<0.312 345<0.6648 =-1 =6 =19 300<0.5 59<0.5 =21 =-1 =-13 133<0.25 364<0.3483 230<1.609 =2 =-17 =7 =9
306<0.5 61<0.08333 123<0.5 256<0.5 =-19 =-2 125<4.5 =-5 =11 14<0.5 320<0.5 =3 =-16 61<0.3704 =4 =-15 300<0.5 125<2.5 353<0.5 =0 =15 337<0.5 =27 =-1 =-15
253<0.3066 20<0.5 319<0.5 124<10.5 =6 =-2 124<4.5 =-20 =0 30<0.5 230<2.303 =1 =-20 =0 313<0.5 24<0.5 124<9.5 =-17 =0 124<1.5 =17 =-6 53<0.5 253<0.6101 =-1 =18 =-6
122<2.197 125<6.5 46<0.5 76<0.5 =-15 =1 248<4.5 =5 =-13 314<0.5 7<0.3678 =-8 =6 6<0.5 =19 =-2 7<0.4438 335<0.02692 251<1.5 =3 =-14 255<0.5 =22 =0 122<2.944 248<1.5 =-8 =9 243<0.5 =-17 =10
305<0.5 122<3.135 276<0.5 125<4.5 =0 =23 337<0.5 =-1 =-18 241<0.5 53<0.5 =11 =-7 =-13 57<0.5 61<1e-9 =-4 137<4.97 =31 =-2 125<2.5 =3 =-10
244<0.5 143<0.5 371<0.5 297<0.96 =3 =-9 245<0.5 =-16 =-1 58<0.5 323<0.5 =-18 =1 46<0.5 =-3 =15 311<0.5 383<0.5 245<0.5 =-20 =1 =3 135<0.5 =11 =-3
305<0.5 364<0.3483 7<0.4978 95<0.5 =-1 =21 356<0.5 =-20 =6 300<0.5 297<0.67 =2 =19 7<0.4198 =5 =-17 235<0.5 365<0.5 319<0.5 =23 =2 26<0.5 =-5 =9 =-5
319<0.5 35<0.5 61<0.3704 253<0.1508 =8 =-4 127<0.358 =-5 =6 127<0.6137 221<0.5 =-21 =4 =7 61<0.4 253<0.2161 297<0.8 =-23 =-1 28<0.5 =-12 =11 51<0.5 297<0.72 =-15 =5 61<0.6897 =28 =-5
146<0.8571 131<0.1261 140<0.5 146<0.6 =2 =11 126<17.5 =27 =7 131<0.2035 127<0.2674 =-16 =1 127<0.1568 =8 =-3 344<0.03314 45<0.5 339<0.5 =-22 =0 =3 355<0.5 146<0.9231 =20 =-4 359<0.08322 =-12 =0
333<0.1399 124<13.5 315<0.5 245<0.5 =-1 =6 26<0.5 =22 =-18 353<0.5 26<0.5 =-12 =3 9<0.5646 =18 =1 379<0.4865 46<0.5 329<0.5 =-21 =-1 333<0.2119 =12 =-5 333<0.3733 124<7.5 =-10 =2 374<1e-9 =20 =2
301<0.4066 100<0.5 304<0.4866 275<0.5 =-2 =7 16<0.5 =18 =-6 297<0.43 =24 =-3 229<0.5 46<0.5 =2 =30 =-6
241<0.5 146<0.9231 20<0.5 57<0.5 =3 =-4 131<0.0866 =-21 =2 57<0.5 =-19 119<0.5 =-7 =15 314<0.5 136<2.5 =-21 =0 122<2.485 145<0.5 =16 =-3 =-7
364<0.6995 237<0.5 118<0.5 306<0.5 =-3 =7 344<1e-9 =23 =-5 276<0.5 57<0.5 =28 =-5 122<2.708 =-10 =0 124<1.5 277<0.5 131<0.0866 =-6 =8 =-9 144<0.5 331<0.5 =20 =1 =-2
128<4.5 45<0.5 315<0.5 258<0.5 =3 =-18 126<19.5 =30 =-3 122<2.708 =-20 126<24.5 =-4 =16 362<0.1973 53<0.5 126<27.5 =-22 =0 =4 =9
127<0.3336 221<0.5 58<0.5 56<0.5 =-3 =-16 56<0.5 =-2 =15 122<2.773 61<0.4444 =-11 =9 137<1e-9 =28 =-1 361<0.8473 136<0.5 343<0.1086 =-6 =13 253<1e-9 =-4 =19 =-18
312<0.5 45<0.5 143<0.5 52<0.5 =6 =-10 337<0.5 =-9 =17 133<0.25 113<0.5 =-15 =2 =10 126<15.5 328<0.5 316<0.5 =7 =-14 61<0.6 =25 =-2 359<0.1325 318<0.5 =-14 =12 133<0.5 =16 =-12
119<0.5 221<0.5 378<1e-9 9<0.147 =-4 =5 253<0.008619 =22 =0 131<0.06342 126<22.5 =24 =1 126<25.5 =-12 =12 382<0.06676 131<1e-9 9<0.08217 =1 =25 126<17.5 =2 =28 131<0.2486 253<0.6101 =-13 =7 367<2.621 =-2 =17
95<0.5 58<0.5 122<3.135 42<0.5 =0 =-17 128<0.5 =14 =-1 248<2.5 358<0.5 =-5 =12 351<0.5 =0 =28 122<1.946 248<1.5 =-6 =0 316<0.5 =-1 =27
146<0.2 335<0.01603 372<0.5 332<0.5 =2 =-9 137<1e-9 =18 =-9 276<0.5 254<0.03694 =28 =0 137<1.609 =2 =-11 55<0.5 119<0.5 146<0.2727 =-14 =-4 312<0.5 =4 =-12 57<0.5 302<1e-9 =19 =-14 254<0.1171 =-18 =0
298<1e-9 125<1.5 273<0.5 126<18.5 =10 =1 126<22.5 =-20 =7 51<0.5 357<0.5 =-8 =14 258<0.5 =6 =-14 124<1.5 124<0.5 =7 =-8 124<12.5 58<0.5 =27 =3 =-2
127<0.2893 143<0.5 250<0.4307 357<0.5 =-2 =11 =21 36<0.5 357<0.5 =-18 =1 44<0.5 =-1 =19 361<0.09584 376<0.5 135<1.5 =7 =18 22<0.5 =-8 =0 44<0.5 361<0.2559 =-9 =4 361<0.2559 =-1 =-17
374<0.1796 354<0.5 383<0.5 361<0.8473 =-1 =-14 358<0.5 =-17 =0 =16 22<0.5 56<0.5 333<0.2226 =18 =-2 307<0.5 =5 =-10 374<0.3014 =-13 =1
32<0.5 366<0.5 143<0.5 279<0.5 =0 =8 6<1.5 =-13 =8 146<0.5294 131<0.06342 =-11 =6 343<0.4981 =28 =-3 131<0.1095 230<2.197 249<0.5 =-20 =-1 230<2.565 =14 =-2 249<0.5 =-23 343<0.007756 =11 =-6
230<1.609 124<12.5 124<1.5 332<0.5 =-15 =15 300<0.5 =26 =-2 124<16.5 =-14 332<0.5 =6 =-2 332<0.5 261<0.5 259<0.5 =2 =-8 259<0.5 =-2 =32 34<0.5 9<0.147 =-10 =10 124<8.5 =1 =15
139<0.5 40<0.5 134<0.5 299<0.63 =-3 =-13 302<1e-9 =15 =-5 253<0.3066 316<0.5 =-4 =18 122<1.792 =5 =-12 131<0.1095 253<0.4922 244<0.5 =12 =-8 124<4.5 =4 =-18 326<0.5 253<0.01857 =-15 =0 253<0.1508 =18 =-7
17<0.5 0<0.5 10<0.5 344<0.2448 =-3 =5 382<0.1924 =18 =-7 317<0.5 302<1e-9 =18 =-4 =-9 211<0.5 337<0.5 362<0.7877 =-21 =0 =0 146<0.2727 =10 355<0.5 =3 =-11
349<0.3781 63<0.5 335<0.1809 328<0.5 =-7 =2 300<0.5 =15 =-3 333<0.19 =21 =-3 127<0.5689 258<0.5 350<0.5 =2 =-7 254<0.3694 =-15 =8 345<0.2582 126<28.5 =22 =-5 126<21.5 =6 =-8
253<0.03645 253<1e-9 0<0.5 355<0.5 =3 =-6 7<0.5866 =24 =-2 141<0.5 9<1e-9 =20 =4 28<0.5 =-12 =3 312<0.5 253<0.1265 230<1.792 =10 =-9 230<2.398 =-4 =8 253<0.2161 358<0.5 =-9 =12 9<0.1858 =-23 =1
374<0.3198 100<0.5 221<0.5 319<0.5 =-1 =-12 256<0.5 =13 =-10 249<0.5 221<0.5 =24 =2 =-4 133<0.1 143<0.5 122<1.946 =1 =22 =-4 367<3.045 =-8 =7
273<0.5 128<4.5 328<0.5 140<0.5 =0 =11 367<1.548 =13 =-4 344<0.04132 254<0.1171 =-19 =2 344<0.1094 =9 =-6 127<0.3109 47<0.5 6<1.5 =-20 =3 255<0.5 =9 =-8 128<0.5 5<0.5 =19 =-2 128<1.5 =-12 =1
253<0.4922 238<0.5 144<0.5 279<0.5 =1 =9 22<0.5 =-7 =11 382<0.1364 317<0.5 =-16 =6 382<0.2183 =11 =-2 3<0.5 382<0.07907 335<0.0383 =-9 =8 54<0.5 =14 =-5 32<0.5 144<0.5 =-22 =1 =4
22<0.5 144<0.5 284<0.5 9<0.08217 =0 =7 249<0.5 =-15 =6 261<0.5 53<0.5 =-11 =13 277<0.5 =16 =-5 127<0.226 14<0.5 56<0.5 =33 =0 =-4 356<0.5 123<0.5 =7 =-10 361<0.09584 =22 =-6
227<0.5 256<0.5 333<0.1399 312<0.5 =1 =-7 374<0.2577 =-15 =2 254<0.07739 142<0.5 =14 =-8 253<0.814 =-11 =13 302<0.1175 337<0.5 =-21 122<2.485 =-3 =2 =3
128<4.5 305<0.5 226<0.5 241<0.5 =1 =-13 129<0.5 =17 =-1 345<0.1854 57<0.5 =24 =-4 353<0.5 =7 =-9 343<0.02693 26<0.5 =-21 277<0.5 =-2 =2 =10
363<0.3784 258<0.5 122<1.946 125<6.5 =-10 =6 226<0.5 =1 =15 125<1.5 2<0.5 =13 =-11 122<2.89 =-20 =-2 270<0.5 263<0.5 =22 =-2 =-7
100<0.5 76<0.5 86<0.5 22<0.5 =-2 =4 7<1e-9 =18 =-5 252<0.5 238<0.5 =16 =-7 367<1.946 =-11 =2 276<0.5 58<0.5 =26 =3 =-5
312<0.5 7<0.3871 346<1.118 61<0.2222 =0 =6 133<0.5 =20 =0 363<0.6601 128<2.5 =-10 =5 120<0.5 =17 =-3 140<0.5 28<0.5 166<0.5 =-14 =9 137<2.944 =14 =-5 343<0.04502 355<0.5 =-9 =26 132<0.1429 =2 =-10
122<2.197 274<0.5 378<1e-9 31<0.5 =-11 =5 331<0.5 =15 =-5 =12 223<0.5 122<2.565 54<0.5 =9 =-4 374<0.189 =-2 =10 314<0.5 =-15 122<2.944 =-4 =3
306<0.5 13<0.5 132<0.1667 344<0.01587 =-2 =8 354<0.5 =-9 =17 =18 135<1.5 307<0.5 51<0.5 =9 =-11 342<0.5 =29 =-3 124<2.5 =-14 =3
299<1.39 364<0.3483 131<0.1368 127<0.2893 =0 =11 343<0.1086 =-12 =0 233<0.5 300<0.5 =18 =-1 =-9 359<0.08879 122<2.303 299<1.59 =-8 =7 128<2.5 =-20 =2 343<0.04502 =-3 =15
305<0.5 278<0.5 122<2.996 46<0.5 =0 =10 128<1.5 =2 =-19 122<2.303 44<0.5 =-13 =7 244<0.5 =1 =-16 278<0.5 127<0.1234 122<1.792 =3 =-15 128<0.5 =-3 =20 128<2.5 =28 =-6
345<0.8146 141<0.5 382<0.0423 56<0.5 =3 =-6 128<3.5 =-5 =13 367<1.548 336<0.5 =-21 =1 28<0.5 =-7 =9 382<0.09772 139<0.5 135<0.5 =-4 =5 =-11 367<11.83 263<0.5 =21 =-2 =-5
241<0.5 354<0.5 343<0.1259 20<0.5 =3 =-15 128<0.5 =-12 =2 =18 334<1e-9 301<0.2704 =-23 =-1 =5
237<0.5 256<0.5 311<0.5 140<0.5 =-5 =7 248<1.5 =-4 =10 54<0.5 230<2.773 =15 =-3 253<0.4922 =-9 =11 253<0.1801 374<0.1003 57<0.5 =25 =1 =-4 =-6
122<1.946 360<0.1 34<0.5 323<0.5 =-16 =3 123<0.5 =14 =-5 =16 362<0.3292 245<0.5 131<0.09299 =-4 =8 253<0.4922 =9 =-11 261<0.5 362<0.7877 =-11 =1 122<2.996 =-3 =22
74<0.5 263<0.5 10<0.5 334<0.2571 =-4 =13 346<1 =17 =-10 315<0.5 342<0.5 =-3 =16 299<0.83 =25 =-8 272<0.5 335<0.01027 =26 =1 =-3
127<0.2893 302<0.0563 9<0.07227 120<0.5 =1 =-8 323<0.5 =10 =-9 302<0.3794 230<1.609 =2 =-20 131<0.06342 =9 =-11 57<0.5 131<0.1368 28<0.5 =18 =0 127<0.406 =-11 =2 127<0.406 276<0.5 =7 =-9 337<0.5 =-16 =3
7<0.3871 45<0.5 127<0.7077 85<0.5 =2 =-10 379<0.6281 =22 =-9 232<0.5 367<2.621 =-19 =2 57<0.5 =11 =0 335<0.02692 127<0.6137 85<0.5 =-19 =1 232<0.5 =-5 =10 296<0.5 362<0.06364 =13 =-3 302<1e-9 =-15 =2
256<0.5 317<0.5 123<0.5 146<0.8571 =5 =-11 76<0.5 =-8 =6 361<0.02109 122<1.792 =-14 =17 277<0.5 =6 =-11 255<0.5 231<0.5 238<0.5 =14 =-7 146<0.3913 =3 =-11 342<0.5 146<0.64 =-10 =9 146<0.4545 =17 =-2
232<0.5 256<0.5 378<1e-9 146<0.2 =2 =-5 =15 146<0.64 122<2.944 =-3 =11 54<0.5 =22 =-6 270<0.5 122<1.792 380<0.5 =-11 =5 282<0.5 =14 =-11 54<0.5 =-18 146<0.3684 =11 =-5
354<0.5 146<0.8077 383<0.5 126<19.5 =4 =-1 299<0.47 =-15 =4 359<0.1325 263<0.5 =-16 =1 349<0.3781 =-5 =17 359<0.5116 =21 =-1
119<0.5 104<0.5 211<0.5 355<0.5 =-8 =1 248<1.5 =-4 =9 124<10.5 28<0.5 =12 =-2 124<19.5 =-12 =9 248<1.5 124<4.5 28<0.5 =-6 =9 267<0.5 =28 =-5 239<0.5 328<0.5 =-6 =11 344<0.1286 =15 =-6
146<0.1667 124<9.5 299<0.38 253<0.3537 =23 =0 7<0.6073 =-14 =9 137<2.197 =-22 299<0.35 =0 =21 124<1.5 146<0.4545 132<0.08333 =6 =-10 16<0.5 =-15 =13 7<0.3871 7<0.1455 =0 =17 137<1.099 =5 =-13
244<0.5 143<0.5 107<0.5 130<0.5 =1 =10 3<0.5 =-6 =24 22<0.5 260<0.5 =-10 =10 253<0.1265 =-7 =20 253<1e-9 259<0.5 367<2.485 =-10 =2 124<5.5 =12 =-1 253<0.814 242<0.5 =-20 =0 124<4.5 =5 =-2
311<0.5 256<0.5 267<0.5 263<0.5 =-3 =6 159<0.5 =-15 =16 7<0.3433 9<0.1349 =4 =20 137<4.407 =-18 =7 26<0.5 144<0.5 128<0.5 =3 =19 296<0.5 =-11 =8 135<0.5 47<0.5 =0 =-11 7<0.2176 =8 =-10
7<0.4438 335<0.02354 7<0.2176 95<0.5 =0 =21 166<0.5 =-18 =12 230<2.944 143<0.5 =22 =-4 332<0.5 =-15 =7 31<0.5 314<0.5 7<0.6978 =-17 =-1 144<0.5 =-8 =13 335<0.05048 =-7 =16
253<0.4922 9<0.08217 334<0.4029 137<2.944 =0 =-10 =20 131<0.1463 234<0.5 =13 =-8 33<0.5 =-3 =14 33<0.5 271<0.5 141<0.5 =-16 =6 332<0.5 =-9 =17 271<0.5 =11 =-4
133<0.125 335<0.0674 38<0.5 259<0.5 =-11 =-27 256<0.5 =4 =67 302<0.1331 244<0.5 =71 =-8 302<0.2511 =-10 =12 312<0.5 259<0.5 9<0.08217 =38 =129 122<2.996 =-5 =38 259<0.5 128<0.5 =29 =-1 297<1e-9 =-20 =5
382<1e-9 28<0.5 374<0.3464 14<0.5 =-12 =-27 126<19.5 =45 =1 126<14.5 45<0.5 =57 =-7 351<0.5 =-9 =18 14<0.5 382<0.174 28<0.5 =21 =80 273<0.5 =109 =17 3<0.5 374<0.1979 =-22 =5 382<0.1364 =-11 =29
131<0.05208 31<0.5 349<0.3781 363<0.4586 =-24 =24 76<0.5 =-7 =47 45<0.5 137<2.944 =49 =-2 =-10 312<0.5 302<1e-9 16<0.5 =66 =0 38<0.5 =-14 =27 0<0.5 130<0.5 =-15 =23 302<1e-9 =45 =0
382<1e-9 25<0.5 275<0.5 14<0.5 =-9 =-25 61<0.25 =43 =4 61<0.3333 146<0.4545 =89 =10 146<0.6818 =-11 =7 14<0.5 369<0.5 277<0.5 =11 =45 39<0.5 =111 =-1 125<3.5 146<0.8077 =-17 =6 369<0.5 =-2 =38
344<0.03314 135<5.5 131<0.0866 43<0.5 =-16 =27 130<0.5 =1 =43 131<0.1095 126<14.5 =6 =45 =-8 277<0.5 316<0.5 135<0.5 =8 =48 131<0.07158 =8 =-18 359<0.1627 255<0.5 =21 =55 344<0.09046 =6 =82
343<0.02693 38<0.5 335<0.1809 353<0.5 =-16 =13 302<1e-9 =58 =0 3<0.5 135<1.5 =-16 =12 39<0.5 =41 =-14 259<0.5 353<0.5 302<1e-9 =41 =-10 =86 104<0.5 306<0.5 =-18 =10 343<0.3866 =-1 =30
361<0.1406 30<0.5 259<0.5 245<0.5 =-11 =9 374<0.3198 =-25 =30 51<0.5 271<0.5 =66 =5 125<1.5 =-8 =10 259<0.5 302<1e-9 120<0.5 =34 =64 374<0.0897 =-13 =19 314<0.5 295<0.5 =-21 =8 51<0.5 =-2 =34
345<0.2582 31<0.5 256<0.5 41<0.5 =-15 =20 296<0.5 =0 =40 36<0.5 253<0.4922 =49 =-2 =-9 296<0.5 382<0.1364 10<0.5 =-4 =28 259<0.5 =44 =3 132<0.125 57<0.5 =28 =-2 259<0.5 =80 =0
131<1e-9 3<0.5 126<9.5 254<1e-9 =-8 =22 353<0.5 =-24 =1 61<0.25 126<21.5 =30 =-3 9<0.07792 =-14 =18 61<0.3704 17<0.5 345<0.4121 =30 =53 367<3.045 =-12 =8 345<0.4274 359<0.1627 =-14 =16 359<0.08322 =-5 =28
346<0.2755 33<0.5 335<0.0383 311<0.5 =-14 =10 335<0.1022 =9 =35 38<0.5 335<1e-9 =17 =-8 249<0.5 =60 =13 259<0.5 346<0.8146 38<0.5 =18 =45 230<1.946 =3 =66 133<0.5 346<0.8146 =-8 =41 346<0.6291 =-1 =-20
359<0.09585 124<5.5 3<0.5 374<0.2724 =-13 =25 120<0.5 =6 =29 30<0.5 34<0.5 =-18 =-4 124<8.5 =-8 =34 120<0.5 343<0.1086 367<2.234 =8 =-14 367<11.83 =25 =-11 61<0.15 359<0.1077 =8 =68 248<2.5 =4 =46
256<0.5 345<0.4992 275<0.5 300<0.5 =-13 =12 255<0.5 =6 =38 277<0.5 316<0.5 =11 =-20 258<0.5 =41 =-14 296<0.5 277<0.5 332<0.5 =3 =-17 345<0.2122 =14 =55 45<0.5 316<0.5 =31 =72 =2
344<0.09046 306<0.5 43<0.5 14<0.5 =-6 =-21 7<0.3678 =35 =-12 125<2.5 328<0.5 =20 =-11 16<0.5 =56 =1 14<0.5 311<0.5 344<0.333 =13 =41 =60 125<3.5 344<0.1468 =6 =-20 133<0.2 =-12 =34
344<0.06641 31<0.5 124<2.5 256<0.5 =1 =27 374<0.3464 =-15 =30 30<0.5 331<0.5 =18 =-4 271<0.5 =49 =4 256<0.5 349<0.12 354<0.5 =-6 =35 16<0.5 =31 =-4 331<0.5 =67 349<0.12 =-9 =20
28<0.5 131<0.05208 137<1.609 311<0.5 =-10 =27 363<0.4586 =-24 =6 311<0.5 263<0.5 =0 =23 61<0.6 =50 =-4 61<0.3333 35<0.5 137<1.099 =56 =15 267<0.5 =-15 =-1 131<0.1699 348<0.5 =-5 =21 272<0.5 =6 =40
349<0.3781 364<0.6995 334<0.2424 135<5.5 =-15 =22 332<0.5 =57 =5 7<0.3871 =50 253<0.008619 =-5 =26 259<0.5 127<0.1234 131<0.4414 =5 =40 310<0.5 =39 =9 133<0.2 137<1e-9 =-21 =15 123<0.5 =29 =-9
131<0.05208 38<0.5 3<0.5 256<0.5 =-24 =-3 127<0.1234 =-12 =2 146<0.4286 137<1e-9 =46 =-3 127<0.2462 =-21 =8 256<0.5 257<0.5 133<0.5 =-4 =-21 131<0.4414 =15 =43 277<0.5 278<0.5 =-1 =33 137<1e-9 =56 =11
61<0.3704 131<0.05208 351<0.5 29<0.5 =-15 =22 276<0.5 =19 =-7 312<0.5 120<0.5 =16 =43 136<1.5 =-6 =16 344<0.1094 364<0.3483 31<0.5 =-17 =6 61<0.8095 =19 =-5 312<0.5 276<0.5 =27 =-5 364<1e-9 =-19 =7
256<0.5 61<0.3704 230<3.045 120<0.5 =-5 =8 113<0.5 =27 =-4 31<0.5 357<0.5 =-14 =15 57<0.5 =2 =30 61<0.65 249<0.5 39<0.5 =40 =-8 358<0.5 =-5 =28 61<0.8571 337<0.5 =-2 =22 =-16
28<0.5 346<0.1919 364<0.6995 3<0.5 =-21 =-5 146<0.64 =29 =-5 312<0.5 310<0.5 =26 =2 1<0.5 =-16 =5 38<0.5 127<0.5248 357<0.5 =-3 =25 302<1e-9 =36 =-7 146<0.7222 258<0.5 =42 =-9 127<0.1568 =-18 =11
131<1e-9 28<0.5 306<0.5 230<3.135 =-15 =3 125<1.5 =-4 =32 249<0.5 302<1e-9 =16 =-12 55<0.5 =-22 =-1 28<0.5 143<0.5 332<0.5 =12 =-4 366<0.5 =-20 =6 125<2.5 319<0.5 =37 =-1 135<2.5 =-6 =21
296<0.5 335<0.0674 362<0.5341 3<0.5 =-17 =-4 379<0.7226 =12 =-12 146<0.6818 58<0.5 =48 =-1 =-2 146<0.3684 258<0.5 17<0.5 =34 =-10 =-12 245<0.5 9<0.06265 =-17 =18 253<0.1508 =34 =-6
28<0.5 335<0.0383 343<0.02121 353<0.5 =-13 =15 312<0.5 =15 =-11 374<0.1408 364<0.1824 =15 =-16 364<0.2055 =-6 =31 127<1e-9 258<0.5 331<0.5 =17 =2 125<4.5 =-14 =-1 335<1e-9 125<7.5 =33 =-4 335<0.0383 =-12 =18
256<0.5 41<0.5 335<0.0383 277<0.5 =-16 =-2 374<0.3464 =8 =39 122<2.398 146<0.4286 =12 =-11 146<0.8077 =33 =-10 137<1e-9 141<0.5 221<0.5 =32 =-1 146<0.4545 =-7 =5 343<0.1086 328<0.5 =-9 =20 =24
124<5.5 28<0.5 232<0.5 133<0.1429 =-8 =11 127<1e-9 =-7 =45 122<2.485 54<0.5 =17 =-11 351<0.5 =18 =41 127<0.3336 359<0.1863 301<0.4066 =-14 =18 124<8.5 =-7 =22 76<0.5 124<9.5 =12 =-3 =28
9<0.08217 31<0.5 76<0.5 119<0.5 =-11 =3 146<0.5294 =30 =-5 146<0.7222 76<0.5 =28 =-1 351<0.5 =4 =-13 28<0.5 9<0.147 146<0.6 =6 =-9 4<0.5 =5 =26 32<0.5 302<1e-9 =47 =-6 128<0.5 =-4 =8
28<0.5 344<0.1094 306<0.5 378<0.312 =-13 =29 61<0.65 =28 =-4 383<0.5 143<0.5 =16 =-11 259<0.5 =3 =-19 61<0.3333 276<0.5 333<1e-9 =31 =5 31<0.5 =-8 =17 119<0.5 361<0.4165 =-12 =14 374<0.05589 =15 =-9
312<0.5 256<0.5 257<0.5 367<2.526 =-15 =12 124<10.5 =14 =-7 9<0.147 124<12.5 =23 =-7 =45 355<0.5 306<0.5 9<0.09439 =-25 =-6 61<0.1176 =8 =-11 343<0.1259 232<0.5 =0 =35 =-23
353<0.5 361<0.2218 296<0.5 301<0.3623 =-11 =25 333<0.1399 =8 =-14 345<0.8146 126<17.5 =17 =-2 132<0.2 =5 =34 361<0.7777 345<0.2122 132<0.1 =19 =-11 =40 352<0.5 =6 =-11
344<0.02035 31<0.5 349<0.3781 363<0.4586 =-13 =20 310<0.5 =5 =-10 355<0.5 119<0.5 =-11 =17 =39 259<0.5 258<0.5 119<0.5 =14 =30 315<0.5 =-17 =2 355<0.5 346<0.8146 =-5 =25 125<7.5 =-21 =11
14<0.5 353<0.5 76<0.5 230<3.135 =-3 =16 374<0.1109 =28 =-7 297<0.43 256<0.5 =5 =29 146<0.7222 =44 =2 345<0.8146 374<0.189 305<0.5 =-23 =10 335<0.01603 =-8 =20 312<0.5 46<0.5 =38 =5 230<2.303 =2 =-11
259<0.5 361<0.4835 308<0.5 28<0.5 =1 =14 131<0.1847 =-14 =7 284<0.5 17<0.5 =27 =-6 =-9 125<7.5 374<0.3198 361<0.291 =-23 =-5 308<0.5 =1 =31 126<25.5 =29 46<0.5 =-10 =3
61<0.3704 3<0.5 256<0.5 361<0.3251 =-14 =14 58<0.5 =22 =1 135<2.5 127<0.1234 =3 =18 59<0.5 =13 =47 127<0.3336 313<0.5 347<0.5 =-15 =17 127<1e-9 =15 =-9 59<0.5 361<0.2559 =1 =18 359<0.06218 =1 =-16
14<0.5 135<0.5 382<0.1924 61<0.65 =1 =-16 382<0.3416 =8 =26 245<0.5 140<0.5 =5 =25 128<4.5 =25 =-11 130<0.5 133<0.1667 140<0.5 =-22 =0 123<0.5 =21 =-20 123<0.5 135<0.5 =-6 =2 61<0.65 =35 =1
312<0.5 9<0.107 245<0.5 256<0.5 =-5 =7 254<0.2505 =15 =-12 258<0.5 331<0.5 =25 =-1 382<0.1924 =0 =-16 253<0.1801 245<0.5 357<0.5 =-13 =14 38<0.5 =-2 =21 33<0.5 338<0.5 =-25 =-1 =3
61<0.3704 127<1e-9 253<0.07148 248<3.5 =0 =25 28<0.5 =-16 =0 276<0.5 127<0.3832 =27 =9 127<0.3832 =-11 =10 344<0.333 276<0.5 322<0.5 =-5 =27 364<0.524 =-19 =15 144<0.5 261<0.5 =25 =-4 127<0.5248 =-11 =3
312<0.5 345<0.6648 306<0.5 335<0.1809 =-2 =31 333<0.19 =30 =-4 302<1e-9 332<0.5 =28 =9 =-5 28<0.5 140<0.5 335<0.0383 =-21 =4 61<0.2222 =25 =-3 61<0.65 296<0.5 =4 =29 =-6
256<0.5 253<0.3066 135<0.5 323<0.5 =-9 =13 127<0.1568 =2 =14 367<2.526 132<0.1429 =-19 =0 122<2.944 =17 =-12 344<0.06641 296<0.5 127<0.406 =-7 =22 249<0.5 =22 =-5 136<1.5 122<2.303 =12 =38 =-3
31<0.5 9<0.147 378<0.312 3<0.5 =-10 =2 =39 16<0.5 277<0.5 =7 =25 343<0.1481 =12 =-12 230<2.303 127<0.1568 137<1.099 =-7 =7 127<0.4556 =22 =-1 278<0.5 =-8 367<2.73 =33 =5
311<0.5 349<0.12 243<0.5 122<3.135 =-13 =2 135<0.5 =0 =34 342<0.5 122<2.303 =-8 =9 39<0.5 =26 =-5 245<0.5 131<1e-9 4<0.5 =-22 =8 144<0.5 =31 =-4 126<15.5 131<0.06342 =-10 =19 122<1.946 =5 =51
14<0.5 342<0.5 139<0.5 7<0.4438 =0 =-19 310<0.5 =18 =-12 273<0.5 138<0.5 =23 =-10 343<0.004912 =6 =-16 196<0.5 343<0.07304 255<0.5 =-21 =-3 343<0.7752 =9 =-18 302<1e-9 =30 =-4
344<0.06641 119<0.5 30<0.5 4<0.5 =-12 =-3 59<0.5 =21 =-3 333<0.19 276<0.5 =19 =-4 53<0.5 =-20 =4 312<0.5 258<0.5 276<0.5 =24 =9 =-16 248<2.5 295<0.5 =-18 =6 359<0.07224 =-6 =12
347<0.5 61<0.3704 349<0.3781 363<0.4586 =-3 =22 276<0.5 =17 =-1 362<0.6998 363<0.892 =-10 =18 16<0.5 =11 =-16 302<0.1331 253<0.2789 =41 =2 =-6
256<0.5 257<0.5 122<3.135 7<1e-9 =-16 =-6 253<1e-9 =15 =-7 317<0.5 359<0.2221 =-2 =19 337<0.5 =25 =-1 7<0.5866 319<0.5 323<0.5 =20 =-1 359<1e-9 =0 =-16 2<0.5 365<0.5 =6 =-6 =-18
311<0.5 127<0.1234 346<0.8146 146<0.129 =4 =-11 263<0.5 =18 =-12 14<0.5 344<0.1757 =4 =19 123<0.5 =6 =-14 146<0.4286 351<0.5 146<0.2 =26 =-1 14<0.5 =41 =-5 346<0.3977 127<0.1234 =-20 =9 =20
312<0.5 346<1.118 120<0.5 146<0.3913 =-7 =2 146<0.6818 =13 =-6 =29 28<0.5 140<0.5 375<0.5 =-18 =11 317<0.5 =-5 =26 332<0.5 146<0.5714 =6 =-7 =19
335<0.1809 344<0.1757 137<1.099 259<0.5 =5 =-15 301<0.3623 =-13 =16 263<0.5 345<0.8146 =1 =19 345<0.8146 =38 =0 374<0.3464 126<14.5 =-11 263<0.5 =1 =27 =42
353<0.5 374<0.2577 7<0.5321 276<0.5 =4 =-9 360<0.4167 =-20 =5 302<0.1331 131<0.06342 =-2 =37 =-13 135<1.5 133<0.5 36<0.5 =27 =-7 135<0.5 =-8 =5 304<0.1112 122<2.708 =5 =-17 122<2.944 =-2 =18
344<0.1757 347<0.5 3<0.5 364<0.6995 =-12 =13 124<12.5 =4 =-10 376<0.5 47<0.5 =-1 =30 =-2 16<0.5 42<0.5 381<0.5 =21 =-6 34<0.5 =1 =-16 267<0.5 9<0.5646 =-20 =1 239<0.5 =11 =-8
312<0.5 61<0.5714 7<0.3678 76<0.5 =7 =27 131<0.05208 =-17 =6 364<0.6995 367<4.435 =-10 =22 =26 30<0.5 296<0.5 361<0.7777 =-21 =2 0<0.5 =-6 =15 122<2.944 =-8 337<0.5 =25 =3
61<0.3704 146<0.4286 253<0.2161 319<0.5 =21 =-12 119<0.5 =-8 =16 359<0.05062 374<0.3464 =-13 =14 120<0.5 =-9 =11 146<0.4286 61<0.5714 276<0.5 =8 =-20 335<0.0674 =-22 =6 256<0.5 263<0.5 =-7 =18 61<0.8571 =22 =-5
364<0.8797 137<1.099 276<0.5 277<0.5 =-2 =13 275<0.5 =-8 =18 297<0.63 131<0.1095 =-8 =9 328<0.5 =-19 =2 252<0.5 299<1.29 =40 =2 7<0.4198 =7 =-14
275<0.5 364<0.6995 345<0.7548 276<0.5 =0 =-11 343<0.7752 =13 =-8 9<1e-9 255<0.5 =34 =2 132<0.1429 =-13 =11 45<0.5 261<0.5 1<0.5 =21 =-3 =-12 =-13
306<0.5 146<0.129 61<0.15 254<0.2505 =34 =4 316<0.5 =7 =-14 226<0.5 346<0.7214 =-6 =6 61<0.4444 =38 =-11 59<0.5 254<0.1885 16<0.5 =28 =-3 254<0.3694 =3 =-7 253<0.3537 61<0.25 =-18 =6 =6
124<10.5 146<0.64 131<0.2035 146<0.08333 =24 =5 133<0.5 =26 =-4 126<9.5 46<0.5 =-5 =27 344<0.2879 =-19 =4 146<0.4545 126<14.5 272<0.5 =-3 =19 250<1e-9 =-22 =17 316<0.5 382<0.1603 =-11 =10 16<0.5 =13 =-10
311<0.5 128<2.5 28<0.5 10<0.5 =-3 =25 271<0.5 =12 =-9 366<0.5 328<0.5 =-15 =-1 =15 131<0.05208 4<0.5 238<0.5 =-19 =3 7<0.1455 =23 =-6 120<0.5 128<0.5 =-6 =15 333<0.1399 =31 =11
352<0.5 76<0.5 256<0.5 146<0.6818 =-2 =-14 61<0.8571 =11 =-18 125<1.5 61<0.4 =41 =4 146<0.2424 =18 =-8 14<0.5 367<2.862 146<0.7222 =40 =-1 =7 =-16
312<0.5 61<0.3704 131<0.08105 4<0.5 =-8 =8 361<0.09584 =21 =7 344<0.4333 264<0.5 =-5 =16 361<0.8473 =20 =4 135<5.5 33<0.5 354<0.5 =-17 =8 61<0.5263 =16 =-10 131<0.08105 4<0.5 =1 =30 =-9
334<0.2571 349<0.3781 364<0.8797 353<0.5 =-11 =11 299<1.29 =31 =-4 258<0.5 359<0.2221 =5 =23 279<0.5 =-16 =4 364<0.3017 =36 =4
311<0.5 31<0.5 24<0.5 10<0.5 =-5 =21 119<0.5 =-2 =21 104<0.5 242<0.5 =17 =-1 253<0.07148 =1 =-9 139<0.5 344<0.02597 249<0.5 =5 =-16 122<1.946 =-3 =21 253<0.3066 143<0.5 =36 =-4 124<2.5 =4 =-11
139<0.5 277<0.5 133<0.1429 363<0.5606 =-14 =9 133<0.5 =9 =-11 120<0.5 367<4.435 =-4 =18 351<0.5 =-3 =11 120<0.5 34<0.5 363<1e-9 =-6 =24 136<0.5 =-7 =22 136<1.5 297<0.89 =25 =-6 58<0.5 =-6 =16
349<0.3781 334<0.2695 31<0.5 237<0.5 =-8 =13 307<0.5 =-3 =13 299<1.39 331<0.5 =36 =2 =3 276<0.5 337<0.5 237<0.5 =4 =25 61<0.5714 =27 =2 345<0.6291 275<0.5 =-12 =11 123<0.5 =21 =-2
143<0.5 124<10.5 253<0.3066 45<0.5 =9 =-12 313<0.5 =-9 =11 126<14.5 248<2.5 =30 =-6 382<0.174 =-9 =8 382<0.08517 336<0.5 329<0.5 =-18 =7 124<5.5 =12 =-12 343<0.1481 124<14.5 =15 =-8 253<1e-9 =-16 =1
311<0.5 256<0.5 135<5.5 345<0.8146 =-7 =7 57<0.5 =24 =-4 359<0.1228 353<0.5 =3 =21 350<0.5 =28 =4 245<0.5 344<0.007788 323<0.5 =-7 =14 331<0.5 =23 =-4 49<0.5 230<3.332 =31 =3 6<0.5 =-5 =3
139<0.5 344<0.2099 335<0.1809 297<0.63 =-4 =-18 124<1.5 =-3 =22 133<0.5 221<0.5 =11 =-9 124<11.5 =-9 =6 323<0.5 135<1.5 30<0.5 =-5 =21 123<0.5 =-4 =17 344<0.1286 61<0.5714 =39 =-6 =-16
13<0.5 14<0.5 357<0.5 276<0.5 =4 =-6 302<1e-9 =28 =-6 10<0.5 174<0.5 =-11 =21 382<0.1924 =27 =-7 276<0.5 =34 =2
312<0.5 10<0.5 335<0.02692 297<0.36 =3 =-12 27<0.5 =22 =-1 146<0.6818 335<0.01246 =40 =2 =0 0<0.5 30<0.5 135<5.5 =-17 =8 146<0.5 =22 =-12 135<1.5 211<0.5 =-11 =18 =22
349<0.3781 135<5.5 298<1e-9 31<0.5 =-10 =9 127<0.1568 =-1 =28 374<0.0897 253<0.4922 =31 =-6 146<0.3684 =7 =-14 76<0.5 367<2.526 246<0.5 =-1 =25 379<0.5602 =-4 =18 46<0.5 123<0.5 =-5 =33 146<0.4545 =18 =-14
374<0.3464 127<0.3336 146<0.2 14<0.5 =11 =-18 302<1e-9 =-3 =-17 127<0.406 276<0.5 =27 =-2 312<0.5 =7 =-10 302<0.1331 38<0.5 146<0.2 =1 =34 =4 =-6
364<0.8797 3<0.5 243<0.5 362<0.6455 =-9 =7 365<0.5 =22 =-4 45<0.5 323<0.5 =2 =13 263<0.5 =-18 =13 252<0.5 9<1e-9 =32 =4 254<0.006095 =-7 =3
243<0.5 127<0.3109 378<1e-9 312<0.5 =-2 =-12 358<0.5 =32 =0 365<0.5 132<0.2 =13 =1 3<0.5 =-17 =2 259<0.5 127<0.428 281<0.5 =29 =-1 =0 =-9
146<0.8571 253<0.09015 230<3.135 122<3.135 =0 =14 138<0.5 =23 =-7 131<0.2224 196<0.5 =-6 =14 129<0.5 =12 =-12 346<0.8146 131<0.2035 333<0.3017 =-23 =-1 230<1.946 =7 =-10 =10
124<11.5 230<3.135 230<2.944 335<0.02354 =0 =11 344<0.03314 =-15 =-1 137<3.761 231<0.5 =21 =-2 344<0.1094 =-15 =8 133<0.2 356<0.5 119<0.5 =-14 =0 124<16.5 =20 =-8 349<0.12 137<1e-9 =-14 =0 131<0.2224 =21 =-2
354<0.5 135<0.5 313<0.5 30<0.5 =-8 =13 263<0.5 =25 =-3 7<0.4438 343<0.2482 =8 =-8 30<0.5 =-13 =15 =28
335<0.0383 7<0.2709 276<0.5 125<4.5 =3 =31 345<0.6291 =-12 =10 363<0.892 305<0.5 =-16 =8 =9 7<0.3217 143<0.5 355<0.5 =34 =2 =-4 353<0.5 104<0.5 =-6 =14 =25
124<10.5 146<0.64 312<0.5 124<4.5 =7 =19 139<0.5 =-8 =11 230<3.332 346<0.8146 =-17 =1 =19 146<0.5 348<0.5 335<0.01124 =-22 =0 =16 349<0.3781 230<3.045 =-15 =16 124<12.5 =-5 =25
139<0.5 131<0.08105 7<0.3678 297<0.43 =-5 =15 7<0.7354 =-21 =4 258<0.5 366<0.5 =3 =21 142<0.5 =-21 =-1 273<0.5 230<2.197 55<0.5 =-13 =16 276<0.5 =15 =0 308<0.5 =-22 230<2.303 =8 =-5
226<0.5 14<0.5 342<0.5 299<1.39 =1 =-14 270<0.5 =16 =-10 10<0.5 130<0.5 =-13 =18 346<1 =32 =-5 61<0.4444 254<0.09484 =41 =0 254<0.02895 =-11 =8
312<0.5 124<10.5 45<0.5 128<4.5 =8 =-15 9<0.107 =-13 =8 313<0.5 364<0.8797 =-7 =19 47<0.5 =20 =-6 124<2.5 328<0.5 9<0.107 =-9 =15 128<2.5 =21 =-5 58<0.5 364<0.3483 =-20 =6 255<0.5 =-9 =16
126<19.5 139<0.5 302<1e-9 124<0.5 =-10 =9 302<0.3794 =-14 =8 359<1e-9 124<12.5 =24 =-13 351<0.5 =7 =-8 342<0.5 146<0.8077 124<16.5 =0 =-14 124<16.5 =-23 =12 128<0.5 129<0.5 =7 =-10 128<1.5 =25 =0
256<0.5 139<0.5 345<0.8146 305<0.5 =-8 =13 332<0.5 =22 =-8 10<0.5 323<0.5 =-1 =14 133<0.1 =41 =4 61<0.8571 299<1.39 141<0.5 =16 =-7 328<0.5 =-13 =13 =-14
259<0.5 344<0.4333 127<1e-9 248<3.5 =-5 =5 311<0.5 =2 =16 248<1.5 277<0.5 =4 =27 256<0.5 =-4 =21 308<0.5 211<0.5 101<0.5 =-17 =7 139<0.5 =-13 =19 343<0.4981 361<0.07675 =1 =20 =-9
364<0.6995 256<0.5 349<0.3781 301<0.3623 =-10 =14 122<2.398 =-6 =6 127<0.5248 146<0.6818 =-3 =15 146<0.7222 =33 =0 124<1.5 146<0.4286 256<0.5 =9 =-5 =-19 146<0.75 122<2.565 =8 =39 =-2
16<0.5 127<0.2893 349<0.12 334<0.2571 =-9 =14 124<10.5 =7 =-5 9<0.06805 258<0.5 =13 =-8 61<0.6 =-5 =10 308<0.5 124<3.5 257<0.5 =-12 =11 297<1.11 =-23 =3 127<0.6567 297<0.36 =-14 =10 124<6.5 =-4 =21
232<0.5 118<0.5 7<0.3871 120<0.5 =-4 =2 279<0.5 =-13 =4 132<1e-9 7<0.3678 =40 =-3 =-3 120<0.5 136<0.5 299<0.61 =-13 =7 356<0.5 =2 =27 7<0.4438 314<0.5 =25 =-4 279<0.5 =-9 =8
256<0.5 221<0.5 257<0.5 104<0.5 =-15 =6 230<3.135 =-1 =13 4<0.5 257<0.5 =8 =-12 346<0.7214 =22 =-3 299<0.9 126<18.5 230<2.944 =23 =0 127<0.6137 =-1 =25 6<0.5 296<0.5 =15 =-9 6<1.5 =-17 =-2
230<3.135 305<0.5 244<0.5 241<0.5 =1 =-16 359<0.1627 =-17 =9 57<0.5 247<0.5 =29 =0 =-11 299<1.39 276<0.5 52<0.5 =19 =-7 314<0.5 =-10 =10 =-15
253<0.3066 141<0.5 146<0.9231 311<0.5 =3 =14 273<0.5 =-18 =2 146<0.6818 346<0.4274 =-21 =-2 253<1e-9 =-4 =11 119<0.5 76<0.5 333<0.3017 =-16 =11 126<19.5 =-8 =18 349<0.3781 146<0.129 =11 =-12 310<0.5 =17 =-8
143<0.5 226<0.5 346<0.8146 62<0.5 =-1 =15 211<0.5 =4 =21 28<0.5 129<0.5 =28 =1 =-2 28<0.5 297<1.11 311<0.5 =-20 =0 312<0.5 =12 =-3 361<0.02109 120<0.5 =6 =-14 379<0.5902 =21 =-5
250<0.5688 226<0.5 30<0.5 57<0.5 =0 =-9 124<8.5 =1 =26 124<13.5 4<0.5 =-4 =32 =-10 =32
334<0.2695 366<0.5 333<0.1399 61<0.8571 =2 =-13 123<0.5 =2 =-15 361<0.1675 126<27.5 =32 =-8 359<0.1228 =-10 =10 298<1.36 61<0.08333 =3 =30 =3
312<0.5 258<0.5 345<0.6648 361<0.09584 =6 =-5 230<1.946 =-5 =17 61<0.3333 230<3.135 =-23 =-1 129<0.5 =9 =-14 256<0.5 335<0.0383 233<0.5 =-17 =11 253<0.2161 =9 =-9 335<1e-9 61<0.7333 =20 =-5 335<0.0674 =-13 =5
374<0.189 22<0.5 95<0.5 237<0.5 =-4 =15 49<0.5 =24 =-3 139<0.5 276<0.5 =-3 =9 276<0.5 =25 =-13 61<0.2222 374<0.3014 374<0.2094 =9 =-14 61<0.15 =10 =-8 61<0.7333 133<0.25 =29 =-2 374<0.2245 =8 =-9
333<0.1399 132<0.07143 374<0.1796 312<0.5 =5 =-7 122<2.485 =-9 =27 126<9.5 120<0.5 =1 =22 86<0.5 =-5 =19 9<0.107 365<0.5 338<0.5 =-19 =4 122<3.045 =-7 =11 333<0.3396 122<2.773 =-8 =2 =16
9<0.08217 276<0.5 343<0.07304 140<0.5 =1 =20 49<0.5 =-16 =3 130<0.5 127<0.5689 =-13 =9 123<0.5 =-2 =25 144<0.5 17<0.5 258<0.5 =15 =-13 58<0.5 =-14 =1 127<0.6137 28<0.5 =-14 =0 61<0.2222 =13 =-4
360<0.225 137<2.944 331<0.5 45<0.5 =3 =-9 336<0.5 =-7 =13 279<0.5 174<0.5 =-15 =14 143<0.5 =16 =-10 137<5.075 137<1e-9 =-1 247<0.5 =29 =1 272<0.5 =-8 =5
146<0.129 296<0.5 135<0.5 279<0.5 =-9 =4 46<0.5 =-7 =20 333<1e-9 7<0.2176 =32 =1 =-3 7<0.3217 135<5.5 284<0.5 =-1 =12 270<0.5 =29 =-17 352<0.5 38<0.5 =-6 =-22 =18
253<0.3066 137<5.075 13<0.5 247<0.5 =4 =-9 =25 364<0.6995 33<0.5 =-18 =4 137<5.323 =-4 =22 33<0.5 103<0.5 364<0.1824 =-13 =7 =10 253<0.4196 =-12 271<0.5 =22 =-2
130<0.5 221<0.5 39<0.5 297<0.59 =2 =-8 311<0.5 =-15 =23 333<0.2474 61<0.65 =19 =-5 =-14 51<0.5 300<0.5 361<1e-9 =38 =5 297<0.72 =-4 =11 323<0.5 297<0.96 =-16 =0 =7
17<0.5 122<2.197 313<0.5 306<0.5 =-11 =15 333<1e-9 =15 =-7 305<0.5 32<0.5 =5 =-6 122<2.303 =-3 =26 306<0.5 140<0.5 =-21 =4 257<0.5 =16 =-13
143<0.5 119<0.5 76<0.5 374<0.189 =-3 =10 132<1e-9 =26 =0 133<0.08333 259<0.5 =17 =-12 263<0.5 =-6 =7 28<0.5 263<0.5 76<0.5 =-20 =0 132<0.09091 =-5 =7 355<0.5 239<0.5 =-17 =2 5<0.5 =19 =-7
244<0.5 335<0.0383 302<1e-9 241<0.5 =2 =-15 304<0.1112 =-12 =7 299<1.39 122<1.946 =-4 =17 122<2.89 =3 =-12 0<0.5 328<0.5 =-22 =1 =5
311<0.5 374<0.189 226<0.5 127<0.3109 =-6 =3 361<0.2218 =29 =-4 126<18.5 135<2.5 =28 =-3 126<22.5 =-8 =15 126<12.5 123<0.5 335<1e-9 =6 =-3 =-13 54<0.5 245<0.5 =0 =15 306<0.5 =26 =-1
262<0.5 347<0.5 56<0.5 141<0.5 =1 =-11 139<0.5 =-17 =6 122<2.303 =0 25<0.5 =23 =1 122<2.197 =-7 263<0.5 =25 47<0.5 =8 =-8
146<0.2 311<0.5 364<0.2344 24<0.5 =-6 =16 51<0.5 =29 =-4 374<0.2094 28<0.5 =28 =9 =-1 7<0.3871 51<0.5 374<0.3464 =-5 =21 295<0.5 =7 =-11 356<0.5 374<0.1979 =-22 =-4 374<0.1408 =-2 =10
13<0.5 237<0.5 275<0.5 35<0.5 =0 =-20 9<0.1656 =4 =23 253<0.1801 374<0.1003 =24 =-5 128<1.5 =-6 =0 =24
276<0.5 125<4.5 311<0.5 349<0.3781 =-4 =4 248<1.5 =-2 =15 346<0.3466 =35 =-3 346<0.4599 374<0.3198 256<0.5 =-15 =11 51<0.5 =24 =-6 356<0.5 248<2.5 =19 =-2 =-12
366<0.5 253<0.09015 230<3.135 251<1.5 =1 =-15 302<0.006369 =22 =-5 196<0.5 251<1.5 =-6 =14 =19 362<0.7413 302<0.08825 310<0.5 =25 =2 =-1 362<0.8539 =-11 383<2.5 =7 =-2
76<0.5 146<0.9231 253<0.3066 137<5.075 =3 =-11 313<0.5 =-11 =13 242<0.5 =-21 9<0.03686 =-5 =7 125<1.5 374<0.0897 254<0.2798 =25 =0 =-5 337<0.5 254<0.1617 =15 =-12 137<2.944 =-17 =4
279<0.5 7<0.3217 135<0.5 30<0.5 =-6 =17 232<0.5 =2 =16 363<0.6601 335<0.1809 =-17 =4 120<0.5 =25 =-5 128<2.5 54<0.5 248<2.5 =6 =23 232<0.5 =-8 =10 124<10.5 124<5.5 =-8 =14 =-16
243<0.5 221<0.5 258<0.5 126<17.5 =4 =-2 315<0.5 =-17 =3 315<0.5 131<0.2486 =0 =16 5<0.5 =24 =-4 344<0.1757 7<0.05696 126<21.5 =25 =2 27<0.5 =5 =-10 =-7
312<0.5 9<0.1656 301<0.4066 144<0.5 =2 =-6 301<0.5959 =27 =-3 248<1.5 277<0.5 =-1 =24 307<0.5 =-7 =14 256<0.5 364<0.3483 323<0.5 =-17 =2 273<0.5 =9 =-7 302<1e-9 248<4.5 =15 =-6 302<0.1175 =-10 =0
311<0.5 226<0.5 127<0.1234 9<0.2183 =-6 =13 16<0.5 =3 =-11 342<0.5 374<0.0703 =22 =1 =-2 308<0.5 238<0.5 270<0.5 =15 =-9 127<0.1826 =-11 =1 125<1.5 277<0.5 =-2 =16 247<0.5 =-18 =4
143<0.5 335<0.01603 259<0.5 107<0.5 =1 =25 362<0.2464 =-20 =2 279<0.5 259<0.5 =-2 =25 2<0.5 =29 =-7 137<1.099 128<0.5 279<0.5 =-20 =3 136<2.5 =10 =-8 366<0.5 307<0.5 =0 =-25 =5
122<2.197 9<0.1858 274<0.5 10<0.5 =-14 =11 =16 124<5.5 382<0.3416 =-6 =3 361<0.9116 =17 =0 302<1e-9 311<0.5 124<10.5 =4 =-4 124<0.5 =-6 =15 9<0.06265 124<12.5 =2 =-13 352<0.5 =-17 =1
364<0.3483 344<0.01587 328<0.5 306<0.5 =-9 =9 122<2.197 =-8 =6 131<0.1368 364<0.06448 =10 =-9 354<0.5 =-5 =16 299<1.39 3<0.5 330<0.5 =20 =-7 364<0.4119 =10 =-5 374<0.3014 122<3.045 =-17 =-2 =2
331<0.5 267<0.5 365<0.5 140<0.5 =4 =17 144<0.5 =-1 =-22 257<0.5 119<0.5 =10 =-8 272<0.5 =-6 =-20 119<0.5 260<0.5 334<0.2571 =-8 =6 272<0.5 =-4 =12 242<0.5 31<0.5 =7 =-5 46<0.5 =0 =-14
141<0.5 354<0.5 60<0.5 295<0.5 =2 =-5 =-17 =19 272<0.5 295<0.5 245<0.5 =-21 =-1 =4 353<0.5 256<0.5 =-10 =4 =6
13<0.5 58<0.5 301<0.3623 122<3.135 =-3 =6 122<2.89 =28 =-6 122<2.944 259<0.5 =18 =-9 337<0.5 =-6 =14 =23
378<1e-9 139<0.5 277<0.5 382<0.1603 =-9 =6 122<2.303 =-5 =4 359<1e-9 308<0.5 =13 =-7 122<3.219 =0 =-21 33<0.5 331<0.5 =26 =1 =-9
274<0.5 55<0.5 349<0.3781 335<0.02692 =-8 =6 47<0.5 =5 =-3 267<0.5 120<0.5 =1 =21 382<0.1112 =-14 =7 274<2.5 47<0.5 =25 131<0.06342 =-10 =12 =-3
126<18.5 374<0.1666 374<0.08018 20<0.5 =4 =-13 302<0.1331 =-18 =4 211<0.5 59<0.5 =27 =0 345<1e-9 =-12 =1 311<0.5 55<0.5 211<0.5 =-10 =3 349<0.3781 =28 =-8 126<21.5 374<0.1537 =21 =-8 126<25.5 =-11 =7
256<0.5 364<0.6995 71<0.5 248<1.5 =-7 =0 =28 124<1.5 346<0.3138 =-11 =6 248<2.5 =26 =0 54<0.5 142<0.5 61<0.8571 =20 =-9 267<0.5 =-11 =10 308<0.5 232<0.5 =7 =-9 61<0.25 =-18 =5
141<0.5 230<2.197 146<1e-9 312<0.5 =17 =-7 122<3.219 =-7 =5 128<4.5 345<0.6648 =2 =12 137<2.944 =-17 =0 133<0.1429 262<0.5 36<0.5 =-22 =5 =5 28<0.5 230<2.708 =-16 =7 =12
250<0.3921 57<0.5 7<0.3871 16<0.5 =4 =-11 301<0.4335 =-12 =17 30<0.5 315<0.5 =-11 =8 255<0.5 =-1 =12 137<1.609 =3 =25
146<0.1667 296<0.5 359<0.0569 247<0.5 =9 =-13 132<0.5 =-12 =9 270<0.5 43<0.5 =21 =1 146<0.08333 =7 =-10 296<0.5 146<0.2 163<0.5 =-16 =11 16<0.5 =4 =-7 126<17.5 297<0.36 =7 =-9 261<0.5 =-11 =8
143<0.5 363<0.3784 128<4.5 135<5.5 =0 =12 22<0.5 =-17 =3 135<0.5 =30 131<0.1261 =-7 =12 133<0.25 210<0.5 260<0.5 =-16 =4 =6 128<0.5 132<0.3333 =4 =-12 =14
334<0.2695 366<0.5 312<0.5 52<0.5 =2 =-12 122<3.135 =-12 =3 3<0.5 248<2.5 =28 =0 248<1.5 =-7 =12 248<1.5 =-1 61<0.08333 =5 =30
137<2.944 58<0.5 56<0.5 327<0.5 =3 =-16 230<1.609 =7 =-14 126<29.5 126<18.5 =1 =21 =-12 364<0.3483 343<0.2866 135<4.5 =-14 =12 382<0.1924 =18 =-4 135<2.5 126<19.5 =21 =-5 374<0.2724 =-17 =2
364<0.6995 13<0.5 259<0.5 298<1e-9 =0 =14 123<0.5 =2 =-17 =22 61<0.05556 374<0.2724 =-13 =9 34<0.5 =26 277<0.5 =8 =-8
250<0.5688 118<0.5 17<0.5 137<2.944 =1 =-6 124<10.5 =-17 =2 379<1e-9 302<1e-9 =36 =-5 =-9 =27
135<5.5 335<0.1809 13<0.5 301<0.3623 =-1 =17 =19 252<0.5 135<1.5 =25 =3 =-4 335<0.0674 308<0.5 248<3.5 =31 =2 =0 135<6.5 =4 =-10
137<5.075 241<0.5 300<0.5 123<0.5 =6 =-1 131<0.1095 =14 =-4 230<2.89 211<0.5 =-19 =3 =4 366<0.5 378<1e-9 183<0.5 =-19 =2 =7 =9
122<1.792 44<0.5 353<0.5 38<0.5 =-18 =3 61<0.65 =-1 =12 61<0.5263 =0 =19 332<0.5 122<2.708 45<0.5 =10 =-15 255<0.5 =3 =-6 361<1e-9 326<0.5 =3 =-13 238<0.5 =-14 =8
354<0.5 244<0.5 382<0.0423 139<0.5 =-1 =9 332<0.5 =0 =-15 379<0.6931 16<0.5 =-19 =7 =6 382<0.6301 =21 =0
221<0.5 130<0.5 250<0.5688 76<0.5 =-3 =6 =20 358<0.5 328<0.5 =-2 =17 24<0.5 =27 =5 125<2.5 301<0.4335 316<0.5 =-13 =5 =17 59<0.5 127<0.3109 =-3 =16 127<0.358 =37 =2
139<0.5 349<0.3781 335<0.02692 134<0.5 =-12 =12 124<1.5 =-9 =10 122<2.398 124<7.5 =-17 =2 26<0.5 =1 =14 22<0.5 128<2.5 310<0.5 =8 =-10 116<0.5 =-10 =10 303<0.5 310<0.5 =29 =-6 =-8
232<0.5 61<0.7333 146<0.8571 143<0.5 =3 =-7 379<0.5995 =-23 =3 146<0.75 357<0.5 =-21 =8 367<5.17 =27 =-4 61<0.25 146<0.3333 231<0.5 =29 =-5 230<3.135 =-10 =14 146<0.4545 381<0.5 =-17 =11 61<0.6897 =-5 =31
254<0.5957 35<0.5 312<0.5 337<0.5 =2 =10 47<0.5 =-9 =4 275<0.5 126<25.5 =-21 =6 =7 248<4.5 248<3.5 =-21 =-2 =12
378<1e-9 250<0.3921 325<0.5 141<0.5 =1 =-9 61<0.8571 =-18 =5 362<1e-9 =20 =2 33<0.5 335<0.02692 =-4 146<0.5714 =30 =4 =-8
333<0.19 76<0.5 126<10.5 135<0.5 =-8 =21 126<12.5 =-12 =2 126<15.5 28<0.5 =1 =-10 61<0.8095 =21 =-1 369<0.5 267<0.5 136<3.5 =-15 =4 295<0.5 =-5 =15 =10
127<0.2893 118<0.5 346<0.25 127<0.2042 =-2 =-16 332<0.5 =10 =-4 302<1e-9 4<0.5 =2 =22 =-4 128<0.5 356<0.5 306<0.5 =0 =15 47<0.5 =-19 =-2 133<0.25 24<0.5 =13 =-7 135<1.5 =-11 =11
58<0.5 306<0.5 10<0.5 119<0.5 =-6 =2 139<0.5 =-4 =30 33<0.5 328<0.5 =15 =-4 =-7 279<0.5 306<0.5 7<0.2176 =9 =-4 277<0.5 =2 =-15 331<0.5 49<0.5 =22 =1 =-3
253<0.3066 305<0.5 237<0.5 232<0.5 =-1 =7 228<0.5 =18 =-5 346<0.4992 358<0.5 =27 =-3 132<0.4 =-5 =4 362<0.7877 33<0.5 253<0.6101 =-4 =-17 253<0.4196 =-16 =14 9<0.1349 132<0.1429 =1 =17 =0
226<0.5 119<0.5 9<0.107 253<0.3537 =-2 =-12 126<25.5 =8 =-8 323<0.5 61<0.2941 =-2 =9 25<0.5 =17 =-5 61<0.4444 253<0.2789 2<0.5 =37 =4 =0 119<0.5 =-10 =9
325<0.5 140<0.5 126<9.5 364<0.3483 =20 =-5 126<11.5 =-13 =1 127<0.3109 127<0.2042 =6 =-11 362<0.4739 =32 =-4 364<0.05514 271<0.5 =-19 =0 364<0.1257 =7 257<0.5 =3 =-8
122<1.946 61<0.4815 253<0.1801 126<22.5 =-5 =14 144<0.5 =-18 =7 237<0.5 78<0.5 =-20 =3 =5 244<0.5 277<0.5 230<2.773 =2 =-7 230<2.89 =3 =10 345<0.3037 122<2.197 =4 =-17 2<0.5 =14 =-6
312<0.5 276<0.5 125<4.5 100<0.5 =3 =25 345<0.3466 =39 =-7 253<0.2789 104<0.5 =-4 =8 119<0.5 =-17 =1 253<0.1508 230<3.135 136<1.5 =-8 =12 59<0.5 =21 =-2 52<0.5 299<0.35 =-19 =2 =3
305<0.5 125<1.5 76<0.5 126<17.5 =8 =-3 137<1.099 =23 =0 298<1e-9 51<0.5 =-7 =1 137<1.609 =-5 =20 310<0.5 144<0.5 =30 =-3 126<20.5 137<2.944 =-12 =4 120<0.5 =21 =-1
143<0.5 358<0.5 354<0.5 304<0.62 =0 =16 9<0.2183 =18 =2 228<0.5 9<0.08217 =5 =18 345<0.8146 =-17 =7 350<0.5 253<0.09015 253<1e-9 =-16 =10 45<0.5 =-22 =8 345<0.3037 253<0.3537 =16 =-5 141<0.5 =-11 =4
146<0.8571 124<16.5 299<1.07 327<0.5 =4 =-10 9<0.06265 =-16 =10 146<0.7222 122<2.89 =-19 =4 332<0.5 =16 =-5 124<13.5 45<0.5 9<0.1858 =-24 =-3 =3 144<0.5 248<1.5 =2 =31 =-8
124<10.5 124<1.5 364<0.1096 38<0.5 =8 =-4 298<0.74 =-14 =3 253<0.6101 17<0.5 =10 =-11 308<0.5 =-18 =3 2<0.5 0<0.5 353<0.5 =-16 =8 338<0.5 =17 =-5 9<0.09439 135<0.5 =-9 =5 131<0.2035 =25 =-2
146<0.9231 61<0.08333 146<0.2 49<0.5 =1 =17 245<0.5 =-11 =3 61<0.5263 146<0.64 =10 =-12 146<0.6 =-11 =21 61<0.8571 245<0.5 =-23 =4 =6
283<0.5 141<0.5 127<0.7077 62<0.5 =-1 =14 128<0.5 =-3 =22 335<0.0383 260<0.5 =-14 =3 364<0.2645 =0 =6 142<0.5 295<0.5 16<0.5 =21 =0 16<0.5 =-7 =8 =-7
226<0.5 146<0.9231 141<0.5 279<0.5 =-1 =6 122<3.135 =-14 =8 133<0.4 57<0.5 =-20 =0 =3 342<0.5 129<0.5 4<0.5 =-4 =25 =-2 =-6
95<0.5 312<0.5 57<0.5 127<0.7077 =2 =16 344<0.03314 =-10 =5 47<0.5 61<0.1176 =-3 =-16 127<0.1234 =-8 =10 310<0.5 364<1e-9 =28 =-3 =-5
297<0.96 146<0.8077 14<0.5 267<0.5 =4 =-6 253<0.1508 =-1 =-17 256<0.5 336<0.5 =-16 =7 59<0.5 =16 =-10 353<0.5 360<0.2917 361<0.3761 =-22 =0 =6 =8
334<0.4029 301<0.3623 367<2.526 315<0.5 =-3 =7 383<0.5 =10 =-7 122<2.89 146<0.4286 =33 =-9 146<0.5 =-12 =7 =18
221<0.5 230<3.135 342<0.5 130<0.5 =-5 =10 7<0.4644 =7 =-12 248<2.5 342<0.5 =19 =-6 345<0.6648 =-12 =17 346<0.1133 245<0.5 248<3.5 =-3 =14 126<22.5 =34 =0 126<26.5 261<0.5 =-13 =5 =9
250<0.5688 338<0.5 335<0.01476 335<0.004879 =-1 =-20 361<0.02109 =11 =-5 335<0.009222 122<2.197 =-4 =20 124<15.5 =-10 =5 =22
325<0.5 127<0.3109 146<0.4545 61<0.5714 =7 =-16 61<0.2941 =-14 =2 17<0.5 266<0.5 =5 =29 146<0.2 =5 =-15 16<0.5 146<0.7222 =-21 128<0.5 =6 =-6 128<1.5 =-2 =6
13<0.5 305<0.5 103<0.5 253<0.3066 =0 =-7 310<0.5 =-1 =32 253<0.4196 361<0.1947 =22 =-1 49<0.5 =-10 =3 =17
118<0.5 107<0.5 273<0.5 226<0.5 =-1 =13 361<0.8473 =-14 =9 136<0.5 124<3.5 =0 =25 =-2 14<0.5 9<1e-9 122<2.398 =3 =36 =1 297<0.43 =-8 =1
143<0.5 7<0.4438 335<0.01603 306<0.5 =2 =11 132<0.1 =18 =-7 272<0.5 24<0.5 =4 =-14 124<15.5 =-18 =7 28<0.5 307<0.5 335<0.0383 =-9 =14 124<19.5 =-22 =0 331<0.5 135<0.5 =-7 =15 230<3.135 =-11 =7
35<0.5 45<0.5 324<0.5 122<2.197 =-3 =3 122<2.303 =5 =-17 122<2.944 232<0.5 =-20 =2 46<0.5 =15 =-7 275<0.5 300<0.5 =-20 =0 =5
32<0.5 381<0.5 270<0.5 296<0.5 =7 =0 331<0.5 =-9 =8 230<3.332 104<0.5 =-14 =4 331<0.5 =-3 =14 323<0.5 29<0.5 322<0.5 =-16 =6 230<2.303 =-16 =18 135<0.5 230<2.485 =1 =26 3<0.5 =8 =-13
334<0.4029 20<0.5 364<0.2645 45<0.5 =0 =-10 300<0.5 =11 =-5 382<0.174 302<0.147 =-18 =-1 =5 =19
20<0.5 232<0.5 354<0.5 345<0.3709 =0 =-6 =17 230<2.303 27<0.5 =-12 =12 270<0.5 =14 =-5 374<0.1979 344<0.2099 =-22 =0 =5
256<0.5 122<2.485 380<0.5 126<14.5 =4 =-11 382<0.07217 =-4 =28 126<14.5 122<2.565 =15 =-12 135<5.5 =1 =20 126<18.5 270<0.5 116<0.5 =21 =0 316<0.5 =-14 =4 54<0.5 248<1.5 =7 =-5 297<0.51 =-15 =1
10<0.5 366<0.5 134<0.5 139<0.5 =-1 =5 140<0.5 =-13 =4 361<0.07675 131<0.1368 =29 =2 127<0.5248 =-5 =12 131<0.2486 139<0.5 59<0.5 =-8 =16 =30 =-8
100<0.5 143<0.5 20<0.5 135<5.5 =0 =13 133<0.1667 =-22 =5 127<0.6567 230<3.045 =-14 =2 257<0.5 =-3 =16 221<0.5 146<0.3913 =31 230<1.792 =6 =-5 =-3
256<0.5 221<0.5 103<0.5 140<0.5 =-4 =6 125<5.5 =28 =-10 7<0.5321 362<0.5895 =16 =-4 =-11 228<0.5 103<0.5 376<0.5 =11 =-8 362<1e-9 =-13 =9 362<0.1643 279<0.5 =-17 =2 =4
305<0.5 100<0.5 245<0.5 146<0.2 =5 =-5 9<0.05764 =6 =-6 316<0.5 4<0.5 =6 =-7 =24 278<0.5 4<0.5 331<0.5 =17 =-4 253<0.1265 =3 =-13 232<0.5 316<0.5 =0 =33 =-1
146<0.8077 334<0.2424 135<5.5 125<6.5 =0 =12 335<0.0674 =19 =-2 137<5.075 137<3.611 =3 =28 =0 262<0.5 336<0.5 271<0.5 =-14 =7 349<1e-9 =-3 =13 259<0.5 =15 =-2
237<0.5 20<0.5 334<0.4029 71<0.5 =1 =18 =18 374<0.189 382<0.1924 =-20 =4 =6 131<0.1463 281<0.5 310<0.5 =26 =2 =-2 131<0.2224 =-13 =6
10<0.5 124<10.5 39<0.5 124<1.5 =0 =7 128<0.5 =2 =-17 53<0.5 364<0.8797 =-6 =14 51<0.5 =26 =-4 344<0.2879 257<0.5 254<0.2505 =42 =-3 127<0.3832 =17 =-9 =-11
354<0.5 279<0.5 349<0.3781 362<0.5341 =-3 =-15 46<0.5 =4 =-4 129<0.5 259<0.5 =10 =-6 127<0.6137 =1 =-19 382<0.6301 =18 =-1
7<0.3871 0<0.5 312<0.5 32<0.5 =3 =-6 253<0.1265 =2 =-19 253<0.3066 146<0.8077 =22 =-3 =-5 353<0.5 146<0.129 253<0.1265 =12 =-9 379<0.6598 =-16 =8 359<0.1077 253<0.1265 =19 =0 =-6
143<0.5 301<0.3623 297<0.96 301<0.205 =2 =-10 131<0.3263 =-17 =9 59<0.5 365<0.5 =25 =-3 =-8 337<0.5 262<0.5 317<0.5 =-13 =3 331<0.5 =9 =-3 331<0.5 345<1e-9 =11 =1 365<0.5 =-7 =3
131<0.1368 127<0.3336 230<3.045 230<1.609 =10 =-4 122<3.219 =2 =19 122<2.197 123<0.5 =11 =-17 7<0.4198 =14 =-8 137<1.609 131<0.1699 55<0.5 =-20 =2 328<0.5 =-1 =-17 346<0.1133 61<0.1176 =-6 =19 344<0.2099 =-13 =7
17<0.5 261<0.5 57<0.5 16<0.5 =3 =-9 359<0.07739 =-8 =7 230<1.946 7<0.2176 =-17 =4 247<0.5 =21 =-9 256<0.5 247<0.5 337<0.5 =-21 =-1 230<2.485 =6 =-4 =2
241<0.5 128<4.5 274<0.5 263<0.5 =0 =8 299<0.97 =21 =1 346<0.1919 240<0.5 =-20 =7 =8 344<0.1094 238<0.5 =-22 =0 61<0.4815 =13 =-5
22<0.5 146<0.9231 374<0.1796 237<0.5 =-1 =13 230<2.773 =14 =-5 45<0.5 367<2.303 =-20 =1 =6 248<4.5 14<0.5 46<0.5 =6 =24 367<2.398 =-14 =6 146<0.3684 =-12 146<0.5294 =10 =-9
361<0.09584 355<0.5 312<0.5 299<0.63 =3 =-9 130<0.5 =-16 =10 365<0.5 34<0.5 =4 =16 361<0.02109 =-14 =4 361<0.3251 346<1 315<0.5 =-14 =1 =8 245<0.5 2<0.5 =-1 =13 345<0.7548 =-17 =2
258<0.5 127<0.2893 127<0.226 378<1e-9 =1 =14 343<0.04502 =-14 =3 26<0.5 343<0.007756 =16 =2 124<5.5 =2 =-12 124<6.5 231<0.5 144<0.5 =-22 =-2 =-2 104<0.5 373<0.5 =-11 =9 307<0.5 =-5 =22
347<0.5 7<0.3678 227<0.5 374<0.189 =0 =12 52<0.5 =-18 =0 297<0.75 333<0.2021 =-16 =2 297<0.96 =7 =-10 376<0.5 144<0.5 126<19.5 =24 =2 =-1 =-7
304<0.5363 71<0.5 354<0.5 10<0.5 =-2 =11 379<0.6281 =3 =16 =21 276<0.5 368<0.5 124<3.5 =5 =30 =-4 267<0.5 =1 =-7
122<1.946 359<0.2872 275<0.5 7<1e-9 =-6 =-20 257<0.5 =-4 =10 124<11.5 =12 =-6 135<5.5 312<0.5 327<0.5 =3 =-17 122<2.303 =11 =-7 270<0.5 374<0.1979 =23 =-7 355<0.5 =1 =-12
76<0.5 336<0.5 250<0.5688 249<0.5 =-1 =-9 =17 131<0.1011 331<0.5 =3 =26 317<0.5 =-11 =10 238<0.5 257<0.5 3<0.5 =5 =-6 252<0.5 =20 =1 =-11
128<2.5 256<0.5 103<0.5 221<0.5 =-3 =7 332<0.5 =2 =24 254<0.07739 335<0.05048 =12 =-5 47<0.5 =3 =-11 134<0.5 245<0.5 61<0.4 =-21 =-6 47<0.5 =-5 =12 61<0.15 =-2 128<4.5 =23 =1
305<0.5 312<0.5 52<0.5 125<1.5 =6 =0 124<17.5 =-16 =3 135<0.5 354<0.5 =-17 =4 7<0.05696 =7 =-9 124<3.5 146<0.3333 =10 278<0.5 =-12 =-1 379<0.6281 61<0.5714 =34 =3 =-4
366<0.5 141<0.5 319<0.5 333<0.1399 =2 =-6 135<0.5 =1 =-18 228<0.5 1<0.5 =-18 =4 272<0.5 =-4 =13 132<0.1429 132<0.08333 =3 =24 356<0.5 367<2.485 =-3 =16 132<0.5 =-7 =0
130<0.5 237<0.5 95<0.5 123<0.5 =2 =-3 255<0.5 =20 =-6 228<0.5 2<0.5 =2 =21 =-6 126<19.5 248<4.5 133<0.1429 =24 =1 =-3 358<0.5 =-16 =16
324<0.5 71<0.5 0<0.5 253<1e-9 =-3 =3 230<2.708 =18 =-4 =22 230<2.708 253<1e-9 =4 =-3 =-16
124<1.5 281<0.5 25<0.5 261<0.5 =-5 =11 245<0.5 =-2 =15 =-19 124<10.5 35<0.5 53<0.5 =8 =-7 247<0.5 =-16 =2 9<0.09439 35<0.5 =-6 =13 143<0.5 =12 =-14
334<0.2571 9<0.09439 361<0.09584 297<0.96 =1 =-14 9<0.05191 =1 =-13 355<0.5 383<0.5 =12 =-4 361<0.8473 =1 =-24 364<0.3017 333<1e-9 =24 =2 =-4
263<0.5 45<0.5 301<0.3623 33<0.5 =0 =6 59<0.5 =23 =-10 143<0.5 118<0.5 =-16 =4 316<0.5 =-3 =11 51<0.5 182<0.5 255<0.5 =24 =1 =-12 34<0.5 328<0.5 =-12 =6 312<0.5 =21 =-1
58<0.5 10<0.5 371<0.5 61<0.2222 =-5 =0 =-18 312<0.5 257<0.5 =26 =1 374<0.08018 =-9 =5 374<0.1109 146<0.75 61<0.7727 =13 =-9 132<0.1429 =-12 =5 358<0.5 132<0.125 =-15 =7 374<0.2427 =-3 =11
32<0.5 256<0.5 103<0.5 315<0.5 =-2 =10 =24 239<0.5 229<0.5 =13 =-10 120<0.5 =-16 =1 131<0.1095 120<0.5 323<0.5 =0 =24 123<0.5 =2 =-9 375<0.5 345<0.1182 =-4 =-25 61<0.1176 =-10 =3
226<0.5 345<0.6648 345<0.4609 359<0.1627 =0 =13 308<0.5 =-14 =11 365<0.5 379<0.5493 =2 =16 132<0.25 =1 =-15 61<0.4444 3<0.5 =-1 308<0.5 =33 =4 14<0.5 =-11 =5`),
  likeness: {
    claims: parseLine(`any	-3804
around	779
both negated or none	348
both rumours	229
both tell breach	-61
both tell else	116
both tell ransom	-458
classes	557
covers the shorter	1079
lead	423
names	310
no words	-463
one denies	-759
other number	22
rare word	321
rare words	1326
same data	236
same name	684
same name around	91
same number	793
same object	357
same predicate	151
same speaker	823
short	11
speakers of one kind	103
telling words	29
two rare words	588
words	599
words of the same speaker	362`),
    denials: parseLine(`any	-465
around	742
both negated or none	-35
both tell breach	378
both tell else	-257
classes	203
covers the shorter	412
lead	284
no words	-219
rare word	73
rare words	501
same name around	-137
same object	403
same predicate	14
short	51
speakers of one kind	89
telling words	32
words	502
words of the same speaker	502`),
  },
};
