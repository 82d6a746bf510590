/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 20487 pairs of annotated claims in two documents and 15690 in one, of 614 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:7ae85eabf9ca5e3bdb3ae763e6d5ba83c2d4f6c7bc3a497ea88eb61b90318a6f, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:5547b96aaebd15918d8fb7d99a8eac2632b6b1ef0aace88da4f303f59c72489c, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './likeness.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	875
AUTHOR lead	85
accuses	19
answerer denies there	-116
answerer speaks there	-136
answers another	-56
answers here	44
answers what is not told there	-946
any	-2176
around	257
both authenticity	282
both concealment	513
both culprit	43
both demand	652
both deny	-414
both fault	99
both harm	293
both negated	-562
both origin	-168
both outage	261
both payment	209
both publication	126
both sale	176
both taking	141
both telling	334
breach general outsider	-19
breach many data outsider	118
breach no data word in denial	-62
breach no name	57
breach outsider	144
breach outsider same name	-60
breach same name	134
breach same name around	135
breach specific data	7
breachy, ALLEGES	422
breachy, ASSERTS	93
breachy, CONFIRMS	-630
breachy, DENIES	-454
breachy, PARTLY_DENIES	429
breachy, lead	12
breachy, negated	11
breachy, of AGENCY	102
breachy, of ATTACKER	-43
breachy, of AUTHOR	119
breachy, of MEDIA	-252
breachy, of PERSON	37
breachy, of UNNAMED	-234
by AGENCY	-30
by AGENCY, not of AGENCY, breachy	60
by ATTACKER	-191
by AUTHOR	-35
by MEDIA	-428
by PERSON	35
by UNNAMED	-103
claim about credential	90
claim about data	-48
claim about health	-39
claim about identity	93
claim about machine	-47
claim about money	121
claim about people	12
claim about ransom	-281
claim at	-1395
claim by a	140
claim by accept	-56
claim by accord	363
claim by account	250
claim by accus	351
claim by acknowledg	-640
claim by ad	-276
claim by add	124
claim by admit	173
claim by advis	-537
claim by agre	-344
claim by alleg	227
claim by allegedli	-504
claim by announc	-12
claim by answer	-224
claim by ar	-220
claim by as	-27
claim by ask	-696
claim by assert	360
claim by assur	666
claim by attribut	845
claim by be	258
claim by been	73
claim by believ	153
claim by blame	321
claim by boast	570
claim by by	-381
claim by call	-107
claim by charg	-129
claim by claim	477
claim by clarifi	-223
claim by complain	-46
claim by conced	-341
claim by conclud	-256
claim by confirm	-164
claim by count	-159
claim by credit	-164
claim by declar	407
claim by demand	-86
claim by deni	-406
claim by describ	-38
claim by dismiss	391
claim by disput	-170
claim by doe	-121
claim by effect	-127
claim by estim	438
claim by explain	-212
claim by fear	332
claim by find	91
claim by give	-222
claim by go	162
claim by ha	-457
claim by had	182
claim by have	482
claim by he	416
claim by her	116
claim by hi	622
claim by hold	526
claim by in	342
claim by inform	-557
claim by insist	318
claim by is	-281
claim by it	325
claim by know	388
claim by let	-214
claim by link	-13
claim by list	89
claim by maintain	671
claim by name	-17
claim by no	-218
claim by not	-93
claim by note	-204
claim by of	158
claim by offer	9
claim by on	-86
claim by out	-763
claim by point	-103
claim by post	12
claim by press	-570
claim by promis	-197
claim by publish	-114
claim by purport	361
claim by put	68
claim by read	682
claim by reckon	83
claim by record	-88
claim by reject	-171
claim by repeat	787
claim by repli	174
claim by report	708
claim by rule	-76
claim by rumour	458
claim by say	27
claim by see	-221
claim by she	250
claim by show	329
claim by speak	93
claim by stand	-194
claim by state	652
claim by statement	-380
claim by stori	258
claim by stress	220
claim by submit	519
claim by suggest	113
claim by suspect	270
claim by take	-392
claim by talk	95
claim by tell	-22
claim by term	-355
claim by that	32
claim by the	227
claim by thei	136
claim by think	-12
claim by threaten	-771
claim by to	-223
claim by tweet	326
claim by understand	118
claim by view	28
claim by wa	-917
claim by want	-421
claim by wish	-114
claim by with	977
claim by word	-405
claim by would	-185
claim by write	337
claim exposed	154
claim gives an amount	30
claim is recalled	324
claim length	253
claim opens its side	60
claims before it	-56
claims of its side	87
claims there	-14
classes	236
closer claims	-17
closest	154
closest via	199
covered	917
covers the claim	-747
covers the denial	-7
data word shared	-102
data words of the claim	39
data words of the denial	-25
days	-137
denial about credential	-157
denial about data	65
denial about health	-151
denial about identity	-206
denial about machine	-57
denial about money	-420
denial about people	68
denial about ransom	-536
denial at	-1401
denial by a	-361
denial by accept	245
denial by accord	-477
denial by account	-172
denial by accus	716
denial by ad	-502
denial by adam	-192
denial by add	283
denial by admit	-286
denial by affirm	-278
denial by agre	297
denial by alwai	410
denial by an	177
denial by answer	354
denial by argu	-720
denial by as	210
denial by ask	69
denial by assert	469
denial by assur	379
denial by back	57
denial by be	-336
denial by been	-72
denial by believ	-565
denial by brand	162
denial by call	246
denial by categor	132
denial by charg	-363
denial by claim	-77
denial by clarifi	-236
denial by conced	57
denial by conclud	-242
denial by confirm	-211
denial by contend	382
denial by contest	-28
denial by continu	-437
denial by contradict	-204
denial by correct	-473
denial by count	147
denial by counter	391
denial by declar	892
denial by deni	-111
denial by depon	34
denial by describ	113
denial by did	-446
denial by differ	-22
denial by disagre	173
denial by dismiss	-369
denial by disown	-87
denial by doe	86
denial by earlier	266
denial by establish	223
denial by exoner	-479
denial by explain	-72
denial by find	-570
denial by further	-217
denial by go	-774
denial by grant	60
denial by guilti	-104
denial by ha	252
denial by had	-41
denial by have	-27
denial by her	-278
denial by hi	204
denial by hold	344
denial by identifi	358
denial by in	-39
denial by inform	-66
denial by insist	103
denial by is	393
denial by issu	104
denial by it	-471
denial by junk	-84
denial by know	252
denial by laugh	222
denial by let	-345
denial by letter	80
denial by maintain	17
denial by mark	200
denial by merit	-19
denial by mock	212
denial by move	-442
denial by no	-51
denial by none	-418
denial by nor	315
denial by not	159
denial by note	-156
denial by observ	5
denial by of	678
denial by off	5
denial by on	-226
denial by opin	170
denial by otherwis	65
denial by out	-115
denial by persuad	256
denial by place	125
denial by plainli	593
denial by plead	-104
denial by point	-306
denial by post	540
denial by protest	-333
denial by put	597
denial by question	200
denial by react	-383
denial by read	231
denial by rebut	1102
denial by record	598
denial by reiter	-106
denial by reject	71
denial by remark	-88
denial by repeat	270
denial by repli	127
denial by report	-38
denial by retort	-215
denial by rubbish	-444
denial by rule	282
denial by scotch	-405
denial by see	330
denial by she	51
denial by shoot	554
denial by show	-201
denial by sinc	62
denial by speak	193
denial by stamp	-70
denial by stand	399
denial by state	96
denial by statement	-90
denial by stori	-299
denial by stress	-204
denial by submit	-390
denial by suggest	-245
denial by swear	189
denial by take	39
denial by tell	271
denial by term	247
denial by testifi	-321
denial by that	423
denial by the	100
denial by think	21
denial by to	169
denial by trash	474
denial by view	-168
denial by wa	-468
denial by were	1148
denial by wish	317
denial by withdraw	-146
denial by word	-383
denial by would	17
denial by write	288
denial contrasts	-358
denial gives a number	-347
denial is recalled	650
denial length	147
denial narrows	-71
denial of authenticity	140
denial of concealment	179
denial of culprit	-175
denial of demand	238
denial of fault	47
denial of harm	90
denial of holding	-64
denial of origin	49
denial of outage	183
denial of payment	-159
denial of publication	60
denial of safety	256
denial of sale	-24
denial of taking	48
denial of telling	65
denial opens with none	95
denials of the side	-31
denied there	-337
denied there by the same side	1058
denies others there	-30
first	-363
further than the closest claim	-636
further than the closest denial	-208
general, breachy	55
it ALLEGES	510
it ASSERTS	167
it CONFIRMS	-384
it DENIES	-412
it PARTLY_DENIES	-332
it authenticity	212
it culprit	124
it demand	-239
it fault	86
it harm	-50
it origin	85
it outage	-62
it payment	42
it publication	-76
it sale	-204
it taking	-7
it telling	-251
its denials there	-41
its sentence names the answerer	270
its speaker denies	-667
its speaker speaks here	141
kind breach>breach	-53
kind breach>else	125
kind breach>fault	-316
kind breach>ransom	-11
kind breach>telling	84
kind else>breach	128
kind else>else	164
kind else>fault	368
kind else>ransom	232
kind else>telling	147
kind ransom>breach	96
kind ransom>else	134
kind ransom>fault	-317
kind ransom>ransom	-26
kind ransom>telling	-333
kind telling>breach	185
kind telling>else	515
kind telling>ransom	35
kind telling>telling	507
later than 100 days	95
lead	-101
likely answers here	-293
likely denied there	486
likely denied there by anybody	-597
many data words	-133
more over its own denial	677
more over what it answers	-500
mutually closest	-11
names	6
names its speaker	391
names the answerer	384
negated	135
no predicate	93
no words	-221
of AGENCY	-222
of ATTACKER	408
of AUTHOR	-768
of MEDIA	245
of PERSON	126
of UNNAMED	329
one document	-337
only denial authenticity	119
only denial concealment	-217
only denial culprit	-209
only denial demand	-397
only denial fault	-32
only denial harm	-73
only denial origin	-46
only denial outage	-14
only denial payment	-335
only denial publication	51
only denial sale	-66
only denial telling	-211
other number	319
other object	-168
other predicate	-58
over another's denial	1568
over its own denial	1512
over what it answers	985
partly	-94
points	-146
points at a rumour	142
points at media	530
ransom both, outsider	481
rare word	-205
rare word around	273
rare words	-716
rare words around	840
rarest word	391
rarity of words	-148
safe, breachy	327
safe, taking	-108
said again here	373
same data	-102
same day	243
same name	144
same name around	537
same number	1019
same object	68
same predicate and object	-59
says safe	181
says untrue	111
sentence words	-69
share of its denials there	-452
share of the claims	1101
share of the denials	406
share over its own denial	743
share over what it answers	399
specific data shared	705
telling words	-46
two rare words	507
two words	767
undated	-475
unreal	-727
untrue, breachy	-8
untrue, taking	41
via	1089
via breach, breachy	106
via breach, breachy, outsider	-437
via number	207
via same speaker	974
weightiest	588
within 14 days	-135
within 3 days	324
words	-725
words of these two alone	-175`),
  forest: parseForest(`-2.113
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both harm	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by a	claim by about	claim by accept	claim by accord	claim by account	claim by accus	claim by acknowledg	claim by ad	claim by add	claim by admit	claim by advis	claim by agre	claim by alleg	claim by allegedli	claim by announc	claim by answer	claim by ar	claim by as	claim by ask	claim by assert	claim by assur	claim by attribut	claim by back	claim by be	claim by been	claim by believ	claim by blame	claim by boast	claim by by	claim by call	claim by charg	claim by claim	claim by complain	claim by conced	claim by confirm	claim by count	claim by declar	claim by demand	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by doe	claim by effect	claim by estim	claim by explain	claim by find	claim by go	claim by ha	claim by had	claim by have	claim by he	claim by her	claim by hi	claim by hold	claim by in	claim by inform	claim by insist	claim by is	claim by it	claim by know	claim by link	claim by maintain	claim by name	claim by no	claim by not	claim by note	claim by of	claim by offer	claim by on	claim by out	claim by point	claim by post	claim by promis	claim by publish	claim by purport	claim by put	claim by read	claim by reckon	claim by record	claim by reject	claim by repeat	claim by repli	claim by report	claim by rule	claim by rumour	claim by say	claim by see	claim by she	claim by show	claim by speak	claim by stand	claim by state	claim by statement	claim by stori	claim by stress	claim by submit	claim by suggest	claim by suspect	claim by take	claim by talk	claim by tell	claim by term	claim by that	claim by the	claim by think	claim by threaten	claim by to	claim by understand	claim by view	claim by wa	claim by want	claim by wish	claim by with	claim by would	claim by write	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by account	denial by accus	denial by ad	denial by add	denial by admit	denial by affirm	denial by agre	denial by alwai	denial by an	denial by answer	denial by argu	denial by as	denial by asid	denial by assert	denial by assur	denial by back	denial by be	denial by believ	denial by brand	denial by brush	denial by call	denial by categor	denial by charg	denial by claim	denial by clarifi	denial by conced	denial by conclud	denial by confirm	denial by contend	denial by contest	denial by continu	denial by contradict	denial by correct	denial by counter	denial by declar	denial by deni	denial by describ	denial by did	denial by differ	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by earlier	denial by establish	denial by exoner	denial by explain	denial by find	denial by further	denial by go	denial by grant	denial by guilti	denial by ha	denial by had	denial by have	denial by he	denial by her	denial by hold	denial by identifi	denial by in	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by know	denial by laugh	denial by let	denial by maintain	denial by mark	denial by merit	denial by mock	denial by move	denial by no	denial by none	denial by not	denial by note	denial by observ	denial by of	denial by off	denial by on	denial by opin	denial by out	denial by persuad	denial by place	denial by plead	denial by point	denial by post	denial by protest	denial by put	denial by question	denial by read	denial by rebut	denial by record	denial by refut	denial by reiter	denial by reject	denial by remark	denial by repeat	denial by repli	denial by report	denial by retort	denial by rubbish	denial by rule	denial by say	denial by scotch	denial by see	denial by she	denial by shoot	denial by show	denial by speak	denial by stamp	denial by stand	denial by state	denial by statement	denial by stori	denial by stress	denial by submit	denial by suggest	denial by swear	denial by take	denial by tell	denial by term	denial by testifi	denial by that	denial by the	denial by think	denial by to	denial by trash	denial by view	denial by wa	denial by were	denial by wish	denial by word	denial by would	denial by write	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
191<1e-9 62<0.3333 14<0.5 350<3.091 =2 =21 348<0.5 =-14 =-6 14<0.5 62<0.5556 =-5 =-13 =-16 14<0.5 62<0.3667 189<0.5 =30 =57 189<0.5 =1 =24 483<0.2608 286<0.5 =-12 =7 62<0.3333 =6 =-7
466<0.3466 184<3.5 206<0.1333 27<0.5 =29 =61 206<0.3125 =10 =-7 191<0.07462 184<8.5 =-7 =-13 485<0.8554 =-2 =26 184<5.5 377<0.5 40<0.5 =22 =-1 206<0.6154 =52 =2 206<0.4 184<9.5 =11 =-9 470<0.1621 =9 =41
503<1e-9 14<0.5 417<0.5 39<0.5 =-7 =7 32<0.5 =6 =32 477<0.5 63<0.5 =-14 =-1 39<0.5 =-9 =1 14<0.5 503<0.2067 417<0.5 =11 =32 188<1.5 =53 =7 183<0.5 365<0.5 =12 =-7 315<0.5 =-11 =-3
488<1e-9 184<5.5 29<0.5 370<0.4103 =-4 =35 37<0.5 =14 =-11 184<9.5 146<0.5 =-8 =15 480<0.1481 =-13 =7 488<3.814 62<0.4737 29<0.5 =12 =31 62<0.7647 =3 =-11 480<0.4813 184<10.5 =44 =15 462<0.5 =28 =-7
9<1e-9 417<0.5 455<0.2148 502<0.5 =-10 =-1 423<0.1318 =25 =-1 35<0.5 376<0.5 =-4 =15 43<0.5 =15 =-1 488<3.814 417<0.5 482<0.6128 =1 =21 376<0.5 =15 =35 433<0.5 423<0.02034 =43 =13 480<0.4813 =13 =-12
465<0.04239 184<5.5 14<0.5 349<0.5 =4 =27 488<2.741 =-12 =9 62<0.6316 14<0.5 =-3 =-14 29<0.5 =-14 =-7 14<0.5 184<9.5 488<2.833 =21 =37 488<2.97 =-2 =28 488<2.14 465<0.364 =-12 =-2 435<0.5 =-7 =8
191<1e-9 29<0.5 417<0.5 434<0.5 =-11 =2 332<0.5 =-4 =10 417<0.5 31<0.5 =-2 =16 429<0.5 =16 =0 29<0.5 467<0.4794 180<0.5 =-3 =7 423<0.009255 =15 =2 423<0.03472 191<0.222 =23 =41 467<0.2755 =-1 =14
465<1e-9 39<0.5 396<0.5 178<0.5 =-6 =11 187<0.6201 =-13 =-4 396<0.5 187<1e-9 =5 =15 187<0.6201 =-9 =9 396<0.5 25<0.5 467<0.821 =8 =20 418<0.7 =32 =4 467<0.9433 35<0.5 =-6 =11 189<0.5 =-2 =17
466<0.2053 62<0.3333 29<0.5 480<1e-9 =-4 =8 32<0.5 =7 =24 485<0.8554 62<0.5556 =-6 =-12 433<0.5 =24 =-1 62<0.3667 29<0.5 373<0.2313 =15 =-2 122<0.5 =29 =1 480<0.1481 62<0.7143 =2 =-11 433<0.5 =19 =-9
466<0.242 14<0.5 29<0.5 182<2.708 =-7 =1 31<0.5 =5 =22 495<0.4229 185<10.5 =-13 =-2 423<0.02034 =18 =-4 14<0.5 423<0.03472 29<0.5 =14 =25 399<0.5 =-3 =11 185<3.5 182<3.332 =-9 =8 423<0.02034 =9 =-8
465<0.00542 62<0.5556 432<0.5 376<0.5 =-4 =9 187<0.2226 =4 =25 456<0.1387 376<0.5 =-13 =-5 456<0.2732 =1 =17 62<0.6 17<0.5 432<0.5 =11 =24 9<0.1345 =-7 =1 9<0.1622 62<0.7647 =-3 =-11 376<0.5 =3 =32
480<1e-9 14<0.5 474<0.5 39<0.5 =-5 =5 376<0.5 =10 =28 192<0.1429 495<0.3142 =-13 =0 464<0.1438 =-3 =15 14<0.5 490<0.5 474<0.5 =7 =24 188<1.5 =25 =9 185<3.5 495<0.3142 =-10 =4 193<0.1 =-9 =5
184<6.5 14<0.5 9<1e-9 350<3.091 =2 =15 472<0.5 =10 =19 500<0.4865 185<5.5 =-12 =-6 185<2.5 =-5 =9 482<0.5412 9<0.2662 184<9.5 =-5 =-11 500<0.6412 =24 =0 14<0.5 193<0.2 =5 =23 185<3.5 =-7 =11
184<9.5 396<0.5 482<0.1316 185<1.5 =-1 =7 17<0.5 =14 =-1 482<0.4854 377<0.5 =-10 =-2 17<0.5 =11 =-2 482<0.5412 31<0.5 44<0.5 =-11 =3 =15 17<0.5 399<0.5 =12 =-1 377<0.5 =-9 =1
490<0.5 376<0.5 377<0.5 503<0.092 =-12 =-3 185<1.5 =-4 =4 197<1.099 187<0.2438 =12 =28 419<1e-9 =-3 =12 185<1.5 504<2.5 376<0.5 =7 =23 =-11 196<3.5 197<1.946 =25 =14 =-3
465<1e-9 396<0.5 417<0.5 45<0.5 =-6 =4 197<1.099 =10 =-1 417<0.5 495<0.3505 =-13 =8 427<0.5 =-7 =15 396<0.5 30<0.5 197<1.099 =11 =3 46<0.5 =29 =2 482<0.3992 427<0.5 =-7 =12 465<0.279 =0 =13
191<1e-9 417<0.5 432<0.5 48<0.5 =-9 =-4 197<1.099 =8 =-6 197<1.099 350<2.996 =2 =19 264<0.5 =-6 =23 432<0.5 197<1.099 474<0.5 =6 =17 394<0.5 =-2 =22 188<1.5 186<21.5 =20 =2 193<0.08333 =15 =3
482<0.2117 376<0.5 377<0.5 504<0.5 =-11 =4 182<2.565 =-5 =3 420<0.47 182<3.135 =9 =21 3<0.5 =-6 =6 377<0.5 376<0.5 183<0.5 =4 =-7 503<0.142 =6 =24 490<0.5 482<0.8395 =6 =19 1<0.5 =18 =4
206<0.2143 14<0.5 432<0.5 372<0.5 =7 =22 391<0.5 =28 =0 197<2.708 190<0.5 =-13 =2 206<0.09091 =7 =-8 503<0.142 474<0.5 503<1e-9 =-7 =-1 206<0.6154 =17 =3 14<0.5 197<1.099 =17 =2 52<0.5 =-6 =11
191<1e-9 29<0.5 427<0.5 396<0.5 =-5 =-11 423<0.0278 =4 =14 396<0.5 7<0.2394 =7 =-3 9<0.08999 =-8 =3 29<0.5 396<0.5 397<0.5 =0 =11 464<0.302 =-5 =6 9<0.124 396<0.5 =11 =-2 7<0.3529 =21 =1
184<9.5 379<0.5 467<0.3585 349<0.5 =1 =18 373<0.03741 =13 =5 485<0.7453 467<0.7548 =-10 =2 184<2.5 =-1 =33 480<0.1644 485<0.8554 480<0.1168 =-11 =-3 418<0.82 =21 =-2 379<0.5 423<1e-9 =16 =-5 431<0.5 =-9 =3
62<0.5556 395<0.5 186<17.5 377<0.5 =-1 =6 94<0.5 =-4 =13 40<0.5 203<0.5 =17 =-1 47<0.5 =5 =-5 503<0.1327 485<0.6175 488<2.485 =-10 =4 456<0.1114 =-4 =14 488<4.503 395<0.5 =-3 =11 187<0.8806 =12 =-2
184<9.5 379<0.5 191<0.2038 349<0.5 =2 =19 423<1e-9 =17 =4 503<0.08114 191<0.1735 =-11 =3 183<0.5 =7 =-6 480<0.1168 432<0.5 24<0.5 =-10 =1 387<0.5 =-4 =12 17<0.5 480<0.2677 =0 =15 7<0.2394 =-12 =0
184<9.5 197<1.099 396<0.5 397<0.5 =4 =13 465<0.1287 =-6 =8 455<0.2395 264<0.5 =-4 =12 7<0.5645 =28 =1 465<0.279 485<0.8554 376<0.5 =-10 =-1 485<0.92 =2 =21 376<0.5 197<1.946 =4 =-6 397<0.5 =3 =17
14<0.5 465<0.0145 197<1.099 373<0.07615 =6 =-2 349<0.5 =-7 =14 488<5.278 395<0.5 =4 =15 191<0.246 =8 =21 488<1.969 456<0.1387 266<0.5 =-12 =3 52<0.5 =22 =-1 183<0.5 482<0.6128 =-2 =15 52<0.5 =-10 =-1
184<5.5 395<0.5 29<0.5 350<2.773 =-2 =5 365<0.5 =4 =12 185<1.5 352<0.5 =2 =17 350<2.303 =10 =23 480<0.1354 184<10.5 425<0.113 =-4 =15 94<0.5 =-10 =0 423<1e-9 184<11.5 =10 =1 418<0.46 =3 =-12
465<0.09392 474<0.5 417<0.5 187<0.3349 =-6 =0 332<0.5 =0 =16 373<0.1147 182<2.303 =3 =16 362<0.5 =6 =-5 9<0.124 373<0.2575 182<2.565 =-2 =7 503<0.1096 =-8 =1 503<0.5543 34<0.5 =9 =23 182<2.398 =6 =-11
184<8.5 14<0.5 433<0.5 395<0.5 =5 =15 377<0.5 =9 =-6 500<0.4865 456<0.1114 =-11 =8 193<0.5 =4 =-11 465<0.1287 456<0.1825 484<0.6962 =-9 =9 456<0.2732 =1 =18 480<0.1168 184<10.5 =3 =-8 379<0.5 =11 =-8
206<0.2143 39<0.5 502<0.5 372<0.5 =-1 =17 180<0.5 =8 =20 37<0.5 206<0.1333 =22 =11 183<0.5 =0 =-8 482<0.5412 206<0.5 29<0.5 =-4 =4 478<0.5 =-8 =9 433<0.5 501<0.5 =13 =-1 374<1e-9 =-9 =4
465<0.0145 187<1e-9 502<0.5 434<0.5 =-6 =4 350<2.944 =-2 =10 373<0.048 502<0.5 =2 =15 48<0.5 =-5 =3 433<0.5 180<0.5 465<0.4372 =1 =12 394<0.5 =8 =22 0<0.5 350<3.091 =-9 =-1 34<0.5 =3 =16
206<0.2143 62<0.3333 17<0.5 348<0.5 =19 =4 502<0.5 =-5 =7 184<9.5 502<0.5 =-4 =5 499<1e-9 =-13 =1 191<0.07462 3<0.5 264<0.5 =-9 =13 350<2.303 =-7 =-1 423<1e-9 29<0.5 =2 =10 455<0.2258 =-10 =11
379<0.5 474<0.5 29<0.5 482<0.2944 =-2 =5 36<0.5 =6 =-9 376<0.5 373<0.06269 =12 =2 60<0.5 =23 =6 500<0.535 348<0.5 413<0.5 =-11 =1 398<0.5 =4 =-8 315<0.5 348<0.5 =-9 =7 373<0.009345 =10 =-5
62<0.5556 197<1.099 34<0.5 43<0.5 =4 =-5 391<0.5 =17 =8 455<0.2148 7<0.319 =-1 =-8 455<0.3824 =8 =24 482<0.6128 473<0.5 456<0.1825 =-8 =15 197<2.89 =18 =-4 197<1.946 202<0.5 =12 =-3 7<0.3341 =-1 =-9
206<0.2143 485<0.5097 94<0.5 374<1e-9 =0 =7 420<1.69 =23 =-2 206<0.1333 503<0.0863 =23 =5 206<0.1538 =-1 =13 503<0.09726 474<0.5 206<0.4 =-3 =-7 376<0.5 =3 =17 433<0.5 395<0.5 =4 =18 0<0.5 =-8 =6
465<0.06628 417<0.5 425<0.2298 185<1.5 =-6 =-2 373<0.02741 =21 =2 363<0.5 350<3.178 =0 =9 350<2.197 =2 =24 376<0.5 373<0.1362 7<0.2912 =5 =-3 465<0.364 =-4 =7 9<0.124 9<0.06479 =9 =-1 =22
455<0.2258 465<0.0145 456<0.1114 29<0.5 =-5 =1 203<0.5 =8 =-6 29<0.5 397<0.5 =-2 =3 418<0.36 =9 =0 422<0.1415 418<0.82 436<0.5 =22 =1 456<0.1387 =-3 =8 422<0.2547 =-4 =5
206<0.1333 184<4.5 40<0.5 502<0.5 =15 =25 4<0.5 =8 =-9 184<10.5 375<0.5 =-3 =9 245<0.5 =-13 =1 191<0.1017 187<1e-9 206<0.4667 =-4 =-10 206<0.4286 =3 =-3 184<10.5 206<0.75 =4 =-7 206<0.6154 =-9 =5
197<1.099 433<0.5 378<0.5 182<2.565 =1 =7 437<0.5 =2 =-10 437<0.5 374<1e-9 =0 =10 34<0.5 =-11 =12 455<0.2765 191<0.2038 349<0.5 =-7 =8 495<0.3505 =1 =22 182<3.219 186<19.5 =23 =0 =2
379<0.5 480<0.2151 31<0.5 433<0.5 =1 =-5 372<0.5 =15 =4 470<0.1002 502<0.5 =3 =11 59<0.5 =18 =4 482<0.3992 495<0.3505 185<3.5 =-12 =-5 52<0.5 =22 =-3 52<0.5 470<0.1621 =-11 =2 482<0.6996 =1 =15
379<0.5 474<0.5 7<0.319 373<0.09359 =4 =-2 359<0.5 =-6 =2 1<0.5 378<0.5 =13 =-6 483<0.2224 =-5 =4 485<0.7453 488<2.14 10<0.5 =-10 =5 183<0.5 =4 =-7 495<0.1981 7<0.3967 =-3 =0 =27
14<0.5 187<0.2894 455<0.2395 363<0.5 =-1 =11 196<1.5 =18 =-4 376<0.5 501<0.5 =5 =-2 7<0.319 =15 =-3 500<0.4865 200<0.5 499<0.3687 =-10 =5 187<0.3589 =-5 =8 183<0.5 423<0.0427 =9 =-9 9<0.5108 =-3 =-13
62<0.6667 379<0.5 378<0.5 433<0.5 =4 =-2 422<0.1582 =-8 =5 495<0.3142 52<0.5 =-10 =-3 52<0.5 =25 =-2 434<0.5 193<0.2 495<0.4229 =-10 =11 395<0.5 =-2 =11 423<0.0906 444<0.5 =17 =-2 =-3
206<0.1538 396<0.5 14<0.5 373<0.1554 =11 =6 332<0.5 =-9 =3 112<0.5 4<0.5 =-1 =-9 =6 465<0.09392 187<0.2894 206<0.3125 =-2 =-7 7<0.2912 =1 =-7 17<0.5 480<0.2151 =2 =11 388<0.5 =-8 =6
14<0.5 182<2.565 465<0.4372 427<0.5 =-3 =11 501<0.5 =13 =-1 397<0.5 502<0.5 =-1 =6 396<0.5 =7 =0 482<0.3992 456<0.04709 350<2.773 =-10 =-5 418<0.54 =12 =-3 465<0.6253 368<2.5 =7 =-7 431<0.5 =-12 =0
62<0.6667 349<0.5 470<0.1621 502<0.5 =-2 =4 350<2.565 =1 =7 191<0.1157 452<0.5 =16 =4 481<0.1 =-1 =16 193<0.2 432<0.5 59<0.5 =-10 =-1 182<2.197 =-6 =8 465<0.1722 392<0.5 =-9 =3 62<0.9167 =6 =-5
395<0.5 456<0.1114 482<0.6996 460<0.5 =-2 =12 52<0.5 =0 =8 495<0.3505 187<0.3349 =1 =11 191<0.1017 =-3 =19 482<0.3992 187<0.1989 203<0.5 =3 =-7 183<0.5 =19 =6 465<0.6253 191<0.08872 =1 =16 =0
379<0.5 373<0.09359 32<0.5 350<3.091 =1 =7 186<23.5 =13 =-6 348<0.5 465<0.04239 =-2 =4 420<1.33 =-8 =5 190<0.5 467<0.4794 348<0.5 =-11 =2 350<2.398 =-8 =4 371<0.5 372<0.5 =16 =-1 =-3
184<10.5 433<0.5 396<0.5 3<0.5 =1 =7 482<0.6996 =-4 =7 50<0.5 466<0.3466 =-4 =2 502<0.5 =-14 =3 395<0.5 432<0.5 50<0.5 =-9 =-1 23<0.5 =-1 =12 423<1e-9 191<0.07462 =-1 =9 =-6
14<0.5 349<0.5 470<1e-9 489<0.5 =-2 =9 427<0.5 =2 =13 501<0.5 35<0.5 =2 =10 452<0.5 =21 =7 503<0.092 485<0.7453 348<0.5 =-10 =-2 486<0.5 =0 =19 470<0.1002 503<0.5543 =-2 =-12 429<0.5 =0 =12
379<0.5 187<0.3119 417<0.5 465<0.1722 =-3 =2 3<0.5 =0 =6 432<0.5 425<0.2298 =3 =16 374<0.4389 =12 =-3 500<0.535 495<0.1981 187<0.6663 =-9 =0 2<0.5 =13 =-4 315<0.5 429<0.5 =-8 =3 467<0.4794 =-6 =10
14<0.5 455<0.2258 432<0.5 482<0.6128 =-1 =6 423<1e-9 =6 =-2 455<0.4228 419<1.33 =10 =-3 =18 485<0.7453 482<0.3602 178<0.5 =-8 =5 477<0.5 =2 =-10 60<0.5 =17 =-1
206<0.3333 379<0.5 39<0.5 182<2.197 =-5 =4 197<2.944 =11 =-3 3<0.5 197<2.565 =-6 =8 186<21.5 =-12 =6 470<0.1621 484<0.9636 500<0.6412 =-7 =-1 =15 465<0.279 24<0.5 =-1 =16 378<0.5 =13 =-6
184<9.5 433<0.5 396<0.5 3<0.5 =2 =7 488<2.14 =-5 =2 0<0.5 195<0.5 =-9 =-2 7<0.2912 =10 =-8 376<0.5 465<0.279 25<0.5 =-9 =0 433<0.5 =4 =-8 191<0.05615 182<2.398 =5 =-7 420<1e-9 =14 =-2
184<10.5 197<1.099 14<0.5 378<0.5 =5 =-7 483<0.2608 =-7 =1 370<0.4103 499<0.3687 =-3 =17 466<0.5206 =19 =4 9<0.2662 456<0.1114 34<0.5 =-8 =2 456<0.2732 =2 =15 14<0.5 197<1e-9 =13 =0 350<2.708 =-7 =1
197<1.099 379<0.5 378<0.5 500<0.6685 =3 =11 365<0.5 =-9 =-2 500<0.5037 315<0.5 =-10 =-4 396<0.5 =-11 =4 349<0.5 484<0.9113 465<0.04239 =-6 =-1 7<0.5074 =9 =-4 396<0.5 197<3.091 =15 =-4 279<0.5 =-10 =0
182<2.565 191<0.2785 396<0.5 423<0.03472 =-1 =-7 480<0.1644 =-8 =5 470<0.1621 182<2.485 =-3 =6 396<0.5 =11 =2 191<0.1618 455<0.2395 470<0.1621 =-1 =3 422<0.1033 =13 =0 480<0.4813 346<0.5 =7 =-7 182<2.708 =3 =-7
474<0.5 456<0.1114 423<0.009255 373<0.09359 =1 =-2 502<0.5 =-8 =0 420<2.07 54<0.5 =7 =-5 397<0.5 =-8 =-1 193<0.5 456<0.1825 485<0.2845 =8 =-2 =18 14<0.5 467<1.892 =-1 =8 =-10
187<0.3589 332<0.5 495<0.3505 455<0.2258 =-2 =10 315<0.5 =19 =-1 367<0.5 421<0.5 =1 =13 9<0.09542 =16 =-6 376<0.5 185<1.5 377<0.5 =-7 =0 180<0.5 =2 =8 495<0.1741 369<0.5 =14 =1 3<0.5 =-6 =1
184<10.5 474<0.5 349<0.5 423<0.05221 =1 =-5 186<15.5 =15 =-3 433<0.5 438<0.5 =11 =0 444<0.5 =-5 =6 474<0.5 420<1e-9 193<0.4444 =-8 =3 35<0.5 =-3 =17 452<0.5 433<0.5 =10 =-3 425<0.4118 =-6 =4
206<0.2143 184<4.5 379<0.5 197<2.944 =14 =-1 197<2.708 =-7 =9 184<9.5 379<0.5 =2 =-8 469<0.5 =-12 =10 191<0.246 197<1e-9 427<0.5 =-1 =9 206<0.7143 =-4 =-11 423<0.03472 459<0.5 =5 =17 435<0.5 =-8 =0
184<9.5 187<0.2894 423<0.1634 332<0.5 =0 =6 454<0.3297 =-7 =6 376<0.5 495<0.2887 =2 =15 454<1e-9 =14 =0 376<0.5 369<0.5 470<0.1621 =-9 =-4 2<0.5 =-5 =18 188<2.5 423<0.07889 =10 =-7 =-9
455<0.2765 395<0.5 482<0.6128 146<0.5 =-1 =8 464<0.7038 =4 =-5 437<0.5 60<0.5 =-2 =7 362<0.5 =9 =-3 484<0.6962 455<0.3304 =1 =-4 391<0.5 477<0.5 =15 =2 =1
62<0.6316 7<0.6027 203<0.5 460<0.5 =2 =14 194<0.5 =-6 =4 186<20.5 385<0.5 =-11 =2 418<0.86 =-4 =6 149<0.5 467<0.5206 94<0.5 =-5 =3 354<0.5 =4 =-6 56<0.5 463<0.5 =-10 =-3 62<0.7143 =12 =-4
7<0.4801 373<0.2826 17<0.5 370<0.6688 =2 =18 178<0.5 =-5 =8 454<0.3297 434<0.5 =-5 =5 196<0.5 =16 =-1 485<0.5097 359<0.5 373<0.3866 =-10 =2 6<1.5 =4 =-7 420<0.88 423<0.0427 =-1 =10 423<0.0278 =-13 =-1
432<0.5 427<0.5 502<0.5 455<0.3824 =-2 =13 488<2.741 =1 =9 449<0.5 14<0.5 =8 =-2 465<0.04239 =-5 =4 196<1.5 199<0.5 423<1e-9 =6 =-3 465<0.3139 =13 =-2 193<0.3333 178<0.5 =-9 =4 =5
206<0.1333 14<0.5 467<0.5206 470<0.1621 =11 =5 368<2.5 =0 =5 185<5.5 359<0.5 =-10 =4 465<1e-9 =19 =1 470<0.1621 206<0.7143 455<0.3521 =-2 =11 9<0.1464 =-12 =-2 9<0.08437 206<0.5 =2 =-4 431<0.5 =8 =1
197<1.099 379<0.5 378<0.5 377<0.5 =8 =2 374<0.4389 =-9 =4 315<0.5 483<0.2608 =-10 =-3 465<0.2204 =-3 =6 349<0.5 244<0.5 315<0.5 =-2 =-6 =18 379<0.5 197<3.091 =13 =-4 197<3.611 =-11 =2
206<0.1333 182<2.565 372<0.5 485<0.317 =-2 =10 348<0.5 =20 =-4 374<0.09245 374<0.04692 =8 =-1 186<14.5 =18 =8 206<0.6667 187<0.3349 474<0.5 =-2 =6 373<0.1554 =5 =-1 463<0.5 424<0.5 =-9 =0 453<0.5 =3 =-6
474<0.5 396<0.5 332<0.5 478<0.5 =0 =9 367<0.5 =3 =12 466<0.5976 366<0.5 =-6 =5 457<0.5 =4 =-11 203<0.5 436<0.5 503<0.167 =9 =1 503<1e-9 =-7 =4 482<0.08053 188<3.5 =-7 =1 503<0.1832 =6 =-4
456<0.1114 418<0.46 488<3.814 460<0.5 =0 =10 504<4.5 =6 =-8 197<1.099 456<0.06471 =4 =-5 224<0.5 =-8 =5 495<0.2647 197<1e-9 495<0.0809 =-2 =21 383<0.5 =1 =11 203<0.5 27<0.5 =17 =4 =-2
432<0.5 376<0.5 182<2.565 433<0.5 =-3 =-11 433<0.5 =1 =-4 197<1.099 454<1e-9 =9 =-5 264<0.5 =-2 =8 391<0.5 203<0.5 197<1.946 =10 =3 350<3.332 =-7 =10 367<0.5 185<1.5 =-1 =-9 453<0.5 =14 =-2
373<0.4445 432<0.5 474<0.5 427<0.5 =-1 =5 488<3.814 =6 =-3 33<0.5 373<0.048 =8 =2 191<0.09468 =0 =-8 460<0.5 146<0.5 191<0.06647 =-9 =-3 =11 =10
62<0.8571 433<0.5 396<0.5 454<1e-9 =3 =-2 62<0.3667 =1 =-7 29<0.5 350<3.091 =-6 =2 369<0.5 =11 =0 465<0.4372 495<0.4229 488<3.814 =-12 =2 =4 191<0.2785 =-4 433<0.5 =8 =0
184<6.5 197<3.091 350<2.708 224<0.5 =0 =12 197<1.099 =5 =-1 7<0.3341 367<0.5 =-5 =4 482<0.324 =-13 =-2 34<0.5 459<0.5 477<0.5 =-4 =4 184<7.5 =-6 =10 184<10.5 184<7.5 =-2 =13 50<0.5 =-4 =7
62<0.6667 332<0.5 455<0.5546 203<0.5 =1 =-4 =18 62<0.4 454<1e-9 =9 =0 199<0.5 =-4 =8 459<0.5 9<0.1016 495<0.4229 =-9 =13 395<0.5 =-2 =10 62<0.8571 454<0.1807 =17 =-2 184<13.5 =1 =-4
373<0.048 432<0.5 440<0.5 415<0.5 =1 =12 488<2.639 =-11 =3 454<0.1493 399<0.5 =6 =13 483<0.4219 =-5 =12 454<0.3297 433<0.5 476<0.5 =-3 =2 373<0.3458 =-3 =-12 191<0.06647 6<0.5 =6 =-5 467<0.6648 =18 =1
495<0.3505 184<10.5 34<0.5 368<6.5 =0 =8 369<0.5 =9 =-2 30<0.5 463<0.5 =-6 =1 391<0.5 =10 =-1 184<0.5 465<1e-9 =2 =-2 193<0.3333 184<12.5 =14 =2 =1
62<0.8571 376<0.5 377<0.5 488<2.14 =-6 =1 187<0.3349 =0 =3 420<0.83 187<0.5072 =6 =14 9<0.1155 =-5 =7 245<0.5 383<0.5 9<0.5108 =-11 =2 62<0.9167 =6 =-5 62<0.9167 =6 =-2
456<0.1114 7<0.4801 455<0.3824 470<1e-9 =-2 =1 470<1e-9 =15 =2 499<1e-9 472<0.5 =-9 =2 48<0.5 =7 =-3 499<0.324 470<0.1002 7<0.5074 =8 =1 55<0.5 =-9 =0 417<0.5 =22 =5
184<10.5 373<0.1147 7<0.5074 446<0.5 =3 =-6 31<0.5 =-6 =9 182<2.944 476<0.5 =-4 =0 52<0.5 =-4 =5 44<0.5 42<0.5 54<0.5 =-6 =6 184<12.5 =-5 =10 7<1e-9 52<0.5 =14 =1 =-2
206<0.3333 184<4.5 206<0.09091 272<0.5 =12 =-6 1<0.5 =6 =-2 184<9.5 396<0.5 =0 =-8 477<0.5 =-11 =2 482<0.6996 184<3.5 206<0.4286 =-2 =-8 474<0.5 =-2 =12 191<0.6503 483<0.8004 =3 =12 17<0.5 =2 =-8
433<0.5 492<0.5 378<0.5 7<0.2912 =2 =-2 436<0.5 =-7 =2 376<0.5 417<0.5 =-10 =-1 =5 29<0.5 485<0.5097 502<0.5 =-7 =0 195<4.5 =6 =-7 7<0.2912 1<0.5 =3 =12 420<0.44 =0 =-7
452<0.5 433<0.5 465<0.279 368<6.5 =0 =8 418<0.37 =6 =-3 437<0.5 368<1.5 =4 =-3 0<0.5 =-10 =4 179<0.5 198<0.5 201<0.5 =-2 =-6 185<2.5 =-10 =-1 479<0.5 432<0.5 =-2 =6 149<0.5 =15 =-1
62<0.8571 446<0.5 474<0.5 479<0.5 =0 =3 459<0.5 =4 =16 194<0.5 370<1e-9 =-10 =1 =6 245<0.5 489<0.5 454<0.09807 =-10 =2 =3 62<0.9167 =6 =-2
197<1.099 373<0.2826 62<0.7647 396<0.5 =4 =-1 185<2.5 =-7 =5 470<0.1621 373<0.4445 =-3 =-12 187<1e-9 =-5 =3 499<0.2642 455<0.4228 352<0.5 =-4 =4 7<0.306 =16 =3 17<0.5 191<0.1017 =1 =17 =-1
206<0.2143 437<0.5 197<1.099 185<4.5 =8 =22 350<2.565 =6 =-2 377<0.5 9<0.07928 =0 =-9 384<0.5 =3 =-6 191<0.222 187<1e-9 349<0.5 =-6 =4 7<0.319 =0 =-7 17<0.5 7<0.4348 =7 =-5 191<0.6503 =2 =-9
206<0.6154 184<10.5 206<0.09091 184<2.5 =13 =1 397<0.5 =-1 =3 206<0.4667 468<0.5 =-11 =6 149<0.5 =4 =-5 184<7.5 480<0.2677 37<0.5 =-10 =3 500<0.6931 =5 =-3 397<0.5 474<0.5 =-5 =8 184<12.5 =7 =21
376<0.5 373<0.4445 184<11.5 492<0.5 =1 =-8 383<0.5 =-6 =7 454<0.3297 422<0.1914 =-8 =4 =10 9<0.1464 454<0.1807 374<1e-9 =7 =1 454<0.3297 =-7 =3 452<0.5 194<0.5 =15 =4 =1
206<0.3684 417<0.5 14<0.5 195<0.5 =-1 =4 488<2.159 =-10 =-2 206<0.09091 2<0.5 =16 =8 378<0.5 =4 =-9 417<0.5 427<0.5 483<0.6114 =-3 =4 433<0.5 =14 =-5 195<5.5 206<0.6667 =-5 =-11 456<0.04709 =17 =-3
376<0.5 373<0.4445 350<3.091 432<0.5 =-1 =3 373<0.2575 =4 =-3 395<0.5 483<0.8329 =-8 =6 188<1.5 =-2 =7 390<0.5 474<0.5 27<0.5 =2 =9 0<0.5 =13 =-2 372<0.5 350<3.091 =4 =-4 373<0.03741 =-8 =0
197<3.091 146<0.5 350<3.091 190<0.5 =-1 =5 488<1e-9 =7 =0 187<0.6663 437<0.5 =4 =14 =-4 499<0.2642 186<18.5 359<0.5 =-5 =3 178<0.5 =-10 =2 =12
62<0.4 203<0.5 378<0.5 7<0.319 =3 =-2 399<0.5 =-9 =3 487<0.5 363<0.5 =-7 =6 191<0.08872 =-3 =8 452<0.5 375<0.5 9<0.08999 =-4 =2 62<0.4737 =-3 =6 62<0.6667 367<0.5 =-4 =3 179<0.5 =-10 =0
206<0.3684 17<0.5 431<0.5 197<3.091 =4 =-4 146<0.5 =-2 =12 421<0.5 456<0.03419 =-5 =4 377<0.5 =-4 =13 482<0.5412 376<0.5 191<0.246 =-5 =3 472<0.5 =-2 =7 191<0.6503 197<1.099 =9 =0 197<1e-9 =-7 =3
62<0.8571 373<0.09359 454<1e-9 378<0.5 =2 =-6 504<0.5 =-5 =9 454<0.3297 348<0.5 =-1 =-6 196<0.5 =16 =-2 438<0.5 465<0.4372 193<0.4444 =-11 =0 182<2.303 =5 =-5 149<0.5 182<2.197 =-2 =9 377<0.5 =2 =-5
456<0.1114 7<0.4801 13<0.5 244<0.5 =0 =16 503<0.1832 =15 =-1 60<0.5 407<0.5 =-9 =1 199<0.5 =-5 =10 501<0.5 368<3.5 7<0.644 =11 =-6 368<4.5 =-3 =6 7<0.3341 423<0.0616 =11 =0 418<0.94 =-9 =2
206<0.3684 417<0.5 94<0.5 146<0.5 =-1 =12 30<0.5 =11 =-4 206<0.1333 54<0.5 =11 =0 338<0.5 =4 =-9 482<0.6996 417<0.5 485<0.8554 =-2 =15 199<0.5 =-8 =0 476<0.5 488<7.496 =8 =-3 375<0.5 =-4 =8
352<0.5 487<0.5 446<0.5 461<0.5 =0 =11 376<0.5 =-10 =0 362<0.5 388<0.5 =9 =-4 500<0.5902 =-7 =6 495<0.1862 372<0.5 450<0.5 =1 =13 203<0.5 =10 =-5 376<0.5 3<0.5 =16 =1 =-5
433<0.5 431<0.5 488<4.503 495<0.4229 =1 =11 457<0.5 =9 =-2 383<0.5 184<11.5 =-2 =-8 149<0.5 =8 =0 186<16.5 495<0.1862 184<5.5 =0 =-9 184<3.5 =4 =17 199<0.5 495<0.3505 =-11 =2 35<0.5 =-7 =7
187<1e-9 479<0.5 490<0.5 401<0.5 =-2 =-8 195<0.5 =7 =-2 186<13.5 29<0.5 =11 =1 423<1e-9 =2 =-7 17<0.5 373<0.7977 372<0.5 =3 =-1 34<0.5 =-10 =8 195<1.5 368<5.5 =-6 =5 368<1.5 =-3 =10
352<0.5 478<0.5 332<0.5 372<0.5 =-1 =-4 375<0.5 =1 =7 350<1.946 472<0.5 =-7 =1 14<0.5 =10 =-5 372<0.5 180<0.5 472<0.5 =3 =-3 350<3.332 =6 =-4 29<0.5 457<0.5 =17 =0 7<0.2912 =5 =-5
456<0.1114 456<1e-9 24<0.5 396<0.5 =1 =-2 196<0.5 =15 =-3 399<0.5 196<0.5 =-6 =-2 60<0.5 =-2 =9 39<0.5 423<0.1634 483<0.06596 =14 =4 368<2.5 =-7 =6 493<0.5 422<0.2547 =-4 =7 465<1e-9 =8 =-3
36<0.5 190<0.5 197<1.099 376<0.5 =1 =5 264<0.5 =-2 =7 417<0.5 186<19.5 =13 =-4 399<0.5 =-3 =8 395<0.5 186<27.5 195<2.5 =-12 =1 =2 =4
197<1.099 373<0.2826 432<0.5 485<0.5097 =1 =10 373<0.048 =8 =1 464<0.302 398<0.5 =-6 =-1 149<0.5 =3 =12 370<0.6688 361<0.5 454<0.3297 =-2 =5 192<0.3333 =-12 =0 488<1.609 =15 =3
206<0.3333 379<0.5 94<0.5 185<2.5 =1 =5 420<0.72 =15 =1 185<5.5 502<0.5 =-7 =6 196<0.5 =9 =-6 376<0.5 433<0.5 206<0.8889 =-1 =-10 482<0.6996 =-9 =1 420<0.47 196<0.5 =9 =0 185<3.5 =-7 =7
206<0.1538 396<0.5 185<4.5 195<0.5 =3 =6 429<0.5 =20 =3 381<0.5 185<4.5 =-8 =-1 430<0.5 =-2 =13 206<0.8235 3<0.5 488<2.398 =-3 =2 368<2.5 =3 =-1 37<0.5 488<3.814 =-8 =2 3<0.5 =-2 =9
474<0.5 62<0.5556 423<0.2547 352<0.5 =0 =4 39<0.5 =-8 =3 376<0.5 436<0.5 =-6 =1 423<0.0906 =5 =-7 376<0.5 184<6.5 436<0.5 =2 =-7 62<0.7143 =10 =-1 60<0.5 0<0.5 =15 =-2 434<0.5 =5 =-5
206<0.1538 417<0.5 367<0.5 467<0.2053 =0 =-4 48<0.5 =0 =10 378<0.5 348<0.5 =10 =1 =-10 349<0.5 417<0.5 397<0.5 =-3 =1 206<0.3684 =1 =-7 488<2.351 435<0.5 =10 =2 467<0.3585 =3 =-7
206<0.7143 206<0.09091 437<0.5 348<0.5 =7 =-4 315<0.5 =-3 =4 423<0.009255 488<2.741 =0 =4 425<0.113 =-3 =11 465<0.279 376<0.5 348<0.5 =-8 =2 2<0.5 =9 =-5 185<2.5 467<0.5976 =6 =-4 351<0.5 =11 =-2
492<0.5 433<0.5 197<1.099 373<0.1554 =2 =0 315<0.5 =0 =-4 190<0.5 373<0.4445 =-3 =-12 373<0.03741 =14 =0 470<0.382 454<0.2077 368<6.5 =-12 =-1 =1 183<0.5 431<0.5 =-8 =-1 431<0.5 =5 =-5
185<4.5 396<0.5 203<0.5 62<0.7647 =1 =-4 194<0.5 =-7 =5 368<2.5 381<0.5 =-2 =8 406<0.5 =-9 =5 62<0.2857 486<0.5 29<0.5 =10 =3 185<5.5 =3 =-5 381<0.5 29<0.5 =-4 =6 29<0.5 =15 =-5
206<0.09091 62<0.3333 192<0.2857 420<0.83 =9 =0 437<0.5 =-8 =4 62<0.6316 437<0.5 =3 =-7 468<0.5 =-12 =4 465<0.2468 206<0.8235 62<0.8095 =0 =-8 62<0.7647 =-11 =26 43<0.5 423<1e-9 =5 =-2 423<1e-9 =-10 =4
474<0.5 484<0.9518 482<0.4854 393<0.5 =-1 =-4 433<0.5 =3 =-6 418<0.42 =13 484<0.9636 =-3 =4 433<0.5 2<0.5 359<0.5 =10 =-1 454<0.1207 =3 =-8 32<0.5 362<0.5 =-9 =3 39<0.5 =8 =-3
187<0.3589 184<5.5 483<0.8329 472<0.5 =-1 =2 47<0.5 =9 =-4 179<0.5 473<0.5 =-4 =6 422<0.05804 =1 =14 52<0.5 500<0.7083 184<0.5 =-5 =2 458<0.5 =-10 =1 180<0.5 457<0.5 =3 =-8 184<5.5 =4 =10
36<0.5 479<0.5 472<0.5 349<0.5 =-2 =6 358<0.5 =2 =-6 184<1.5 194<0.5 =7 =-4 94<0.5 =0 =11 184<10.5 351<0.5 =-11 184<2.5 =2 =-4 392<0.5 =-4 453<0.5 =11 =-1
62<0.8571 201<0.5 396<0.5 197<3.091 =2 =-4 456<0.1825 =-2 =11 191<0.222 59<0.5 =-7 =1 466<0.4794 =12 =-3 456<0.1114 373<0.3133 245<0.5 =-11 =3 60<0.5 =-3 =6 7<0.3341 =9 =-3
206<0.1538 452<0.5 374<0.09245 465<0.0145 =4 =-1 423<0.1634 =10 =-1 392<0.5 360<0.5 =-5 =7 362<0.5 =1 =10 191<0.07462 187<1e-9 206<0.5 =-3 =-7 187<0.6201 =0 =6 9<1e-9 374<0.1529 =7 =-1 378<0.5 =1 =-9
197<3.091 146<0.5 474<0.5 17<0.5 =0 =-4 499<1e-9 =3 =16 185<1.5 454<1e-9 =15 =1 188<0.5 =-8 =4 499<1e-9 191<0.1082 459<0.5 =-9 =6 192<0.1667 =2 =-6 188<1.5 185<3.5 =15 =-1 =-3
62<0.8571 17<0.5 433<0.5 455<0.4228 =1 =12 26<0.5 =-3 =8 495<0.247 421<0.5 =-5 =6 62<0.2857 =-4 =12 488<4.503 497<0.5 21<0.5 =-10 =2 =4 14<0.5 =5 =-2
378<0.5 363<0.5 499<0.324 9<0.1622 =-1 =3 417<0.5 =15 =3 417<0.5 188<3.5 =5 =-6 40<0.5 =14 =-3 437<0.5 197<1.946 480<0.1248 =7 =-5 40<0.5 =-8 =4 186<25.5 188<3.5 =-11 =0 45<0.5 =-3 =6
373<0.1362 499<0.324 418<0.75 478<0.5 =1 =8 50<0.5 =-5 =1 315<0.5 =18 466<0.2053 =-1 =6 454<0.3297 455<0.2258 487<0.5 =-3 =6 419<1.22 =12 =-1 204<0.5 465<0.2204 =13 =-1 =-5
206<0.4286 14<0.5 182<2.565 94<0.5 =-1 =9 206<0.09091 =6 =2 241<0.5 429<0.5 =-7 =-1 =11 39<0.5 483<0.8575 377<0.5 =2 =-2 9<0.08999 =-3 =9 9<0.1622 425<0.113 =-9 =3 182<2.565 =-5 =5
452<0.5 59<0.5 423<0.2262 460<0.5 =1 =9 474<0.5 =-7 =4 390<0.5 199<0.5 =4 =12 9<1e-9 =4 =-7 454<1e-9 480<0.2677 475<0.5 =-1 =11 472<0.5 =1 =10 52<0.5 =-12 454<0.3297 =-6 =5
367<0.5 352<0.5 36<0.5 418<0.57 =0 =-4 418<0.72 =-11 =4 417<0.5 180<0.5 =-2 =3 488<2.833 =8 =-4 432<0.5 192<0.1667 441<0.5 =4 =-7 427<0.5 =-4 =5 372<0.5 192<0.125 =13 =2 =-1
206<0.25 502<0.5 434<0.5 180<0.5 =-2 =3 186<19.5 =11 =-5 479<0.5 202<0.5 =5 =-1 440<0.5 =12 =-5 197<1e-9 395<0.5 52<0.5 =-2 =2 186<16.5 =14 =-1 349<0.5 456<0.1825 =-4 =5 379<0.5 =8 =-7
182<2.303 455<1e-9 34<0.5 452<0.5 =-2 =-6 397<0.5 =10 =0 419<0.56 =15 455<0.3521 =-7 =6 446<0.5 224<0.5 440<0.5 =1 =-4 488<2.197 =13 =-5 192<0.3333 483<0.7588 =-9 =0 =2
206<0.3684 17<0.5 416<0.5 39<0.5 =1 =4 206<1e-9 =4 =-9 195<1.5 456<0.01321 =-7 =2 206<0.09091 =13 =-3 39<0.5 479<0.5 503<0.1541 =-3 =3 206<0.8889 =7 =-9 421<0.5 349<0.5 =-8 =2 503<0.0418 =-5 =7
206<0.8235 206<0.1333 14<0.5 374<0.0273 =1 =6 185<5.5 =-8 =6 7<0.319 482<0.5412 =0 =4 206<0.2143 =0 =-6 185<8.5 191<0.246 395<0.5 =-9 =1 503<0.24 =7 =-3 186<19.5 =15 =-3
289<0.5 499<0.2642 358<0.5 440<0.5 =0 =-5 467<1 =-7 =7 14<0.5 374<0.1113 =16 =0 368<1.5 =1 =-4 435<0.5 14<0.5 =21 =-2 375<0.5 374<0.1985 =-5 =0 =4
342<0.5 187<0.3119 440<0.5 196<1.5 =0 =-5 33<0.5 =-7 =2 470<0.1002 502<0.5 =-1 =4 39<0.5 =5 =1 485<0.02636 =24 =-1
206<0.8235 201<0.5 440<0.5 206<0.2143 =3 =0 410<0.5 =-5 =5 470<1e-9 195<4.5 =-7 =7 185<3.5 =-2 =6 186<21.5 185<8.5 366<0.5 =-8 =1 423<1e-9 =9 =0 185<2.5 250<0.5 =12 =-2 188<1.5 =-8 =3
206<0.1333 502<0.5 179<0.5 485<0.317 =-2 =8 111<0.5 =8 =-5 195<0.5 28<0.5 =0 =9 373<0.1147 =15 =2 470<0.1621 373<0.048 206<0.75 =0 =-7 352<0.5 =-5 =1 368<4.5 206<0.8889 =3 =-5 195<2.5 =-6 =5
206<0.6154 62<0.5556 206<0.4667 62<0.4 =4 =-2 62<0.4 =-4 =12 206<0.5 502<0.5 =-9 =1 62<0.6667 =10 =-2 62<0.5556 185<3.5 62<0.4 =-11 =-4 368<1.5 =0 =-7 397<0.5 392<0.5 =-1 =12 500<0.6685 =21 =-1
446<0.5 433<0.5 187<0.6201 9<0.2662 =0 =7 376<0.5 =3 =13 186<16.5 0<0.5 =-2 =6 200<0.5 =-10 =4 494<0.5 471<0.5 185<2.5 =-13 =-4 =4 =7
376<0.5 456<0.1114 373<0.7977 438<0.5 =-1 =3 463<0.5 =-10 =3 184<4.5 472<0.5 =-1 =13 495<0.2116 =1 =23 420<0.83 201<0.5 456<0.03831 =8 =-2 28<0.5 =-10 =0 365<0.5 373<0.009345 =-12 =-1 44<0.5 =11 =-3
203<0.5 427<0.5 396<0.5 206<0.4286 =2 =-2 206<0.4667 =-4 =1 348<0.5 186<12.5 =-4 =7 206<0.6154 =-7 =3 194<0.5 350<2.89 350<1.792 =3 =-8 206<0.3684 =-4 =6 206<0.4 186<16.5 =10 =-4 186<19.5 =-6 =4
499<0.2642 197<1.099 7<0.2394 453<0.5 =1 =-1 199<0.5 =3 =10 349<0.5 191<0.1323 =-4 =1 396<0.5 =6 =-9 485<0.7453 =-6 =17
182<3.332 423<0.2021 478<0.5 370<0.4826 =0 =11 368<1.5 =16 =1 187<0.5072 371<2.5 =-6 =5 192<0.09091 =11 =-5 372<0.5 62<0.3333 423<0.009255 =12 =1 41<0.5 =-5 =7 32<0.5 447<0.5 =-4 =9 192<1e-9 =9 =-1
484<0.6962 13<0.5 480<0.2677 352<0.5 =-1 =2 193<0.5 =10 =-3 149<0.5 374<1e-9 =20 =1 480<0.1024 =5 =-6 390<0.5 418<0.9 58<0.5 =12 =1 196<0.5 =-5 =3 192<0.07692 188<0.5 =-3 =7 =-10
433<0.5 474<0.5 378<0.5 230<0.5 =0 =7 431<0.5 =-2 =-9 465<0.07927 30<0.5 =10 =0 426<0.5 =-2 =8 376<0.5 352<0.5 472<0.5 =-3 =-10 444<0.5 =0 =16 418<1e-9 466<0.8146 =8 =-3 191<0.1495 =-8 =4
62<0.9167 433<0.5 465<0.4372 454<1e-9 =1 =-3 378<0.5 =7 =-6 438<0.5 454<0.248 =-4 =6 62<1e-9 =11 =0 307<0.5 35<0.5 465<0.4372 =-12 =1 433<0.5 =-5 =6 =2
62<0.3333 350<2.996 378<0.5 315<0.5 =2 =-1 482<0.324 =-11 =1 62<0.1538 418<0.9 =4 =-8 393<0.5 =9 =-5 425<0.113 350<2.773 434<0.5 =-1 =9 62<0.4 =0 =-6 62<0.4375 425<0.6394 =-7 =2 350<2.197 =-4 =14
62<0.8571 492<0.5 453<0.5 62<0.25 =0 =2 62<0.3333 =0 =-4 21<0.5 181<0.5 =-9 =3 =6 245<0.5 6<1.5 461<0.5 =-9 =2 202<0.5 =-3 =6 62<0.9167 185<1.5 =6 =-1 =-2
374<0.4389 342<0.5 17<0.5 197<2.89 =1 =-2 9<1e-9 =0 =-6 =17 422<0.1743 179<0.5 354<0.5 =-8 =3 470<0.382 =-5 =4 350<2.303 =-2 =10
185<4.5 367<0.5 475<0.5 192<0.2 =0 =-3 473<0.5 =10 =-3 48<0.5 501<0.5 =-2 =4 47<0.5 =11 =0 500<0.7083 350<2.708 458<0.5 =0 =6 458<0.5 =10 =2 500<0.7361 379<0.5 =4 =-6 =-9
185<4.5 14<0.5 367<0.5 373<0.1554 =1 =-3 182<2.398 =-4 =5 185<2.5 495<0.2887 =-7 =9 465<0.279 =-2 =7 399<0.5 423<0.05221 14<0.5 =4 =11 456<0.1387 =-7 =6 373<0.1362 182<2.944 =3 =-5 465<0.1287 =-10 =2
187<0.3589 349<0.5 420<1.33 179<0.5 =-1 =2 188<2.5 =-8 =2 186<15.5 374<1e-9 =2 =12 420<0.37 =-6 =5 376<0.5 187<0.4045 374<0.2221 =8 =-3 185<1.5 =-3 =2 188<1.5 39<0.5 =12 =-1 184<1.5 =5 =-6
423<0.2262 361<0.5 415<0.5 469<0.5 =0 =9 423<1e-9 =11 =-5 350<3.178 315<0.5 =-9 =-3 504<0.5 =-3 =9 418<1.06 185<2.5 455<0.1831 =-9 =5 418<0.7 =2 =-6 9<0.04343 149<0.5 =-6 =2 192<0.1429 =11 =0
185<4.5 373<0.048 62<0.7143 454<1e-9 =2 =-3 183<0.5 =4 =-6 454<0.3297 197<1e-9 =0 =-4 7<0.3341 =12 =-4 7<0.5355 354<0.5 486<0.5 =6 =0 368<2.5 =-9 =2 499<1e-9 =-9 =2
62<0.6316 37<0.5 367<0.5 478<0.5 =0 =5 483<0.6655 =4 =-2 10<0.5 483<0.8575 =-7 =3 =5 485<0.7453 434<0.5 480<0.1168 =-6 =-1 62<0.8571 =12 =-3 374<0.07552 60<0.5 =14 =-2 374<0.302 =-4 =2
182<2.565 452<0.5 423<0.07035 426<0.5 =0 =9 447<0.5 =-6 =4 381<0.5 31<0.5 =-4 =7 368<1.5 =15 =-1 354<0.5 182<3.332 396<0.5 =2 =-1 5<0.5 =7 =-1 421<0.5 9<0.1809 =-5 =3 501<0.5 =5 =-4
13<0.5 482<0.8395 342<0.5 146<0.5 =0 =6 472<0.5 =16 =1 398<0.5 503<0.5543 =9 =-7 368<2.5 =-8 =6 503<0.167 180<0.5 188<0.5 =6 =-3 =19 466<0.4437 =2 =-4
182<3.135 397<0.5 191<0.1017 186<21.5 =-2 =-10 419<0.38 =0 =10 182<2.303 187<0.3119 =-4 =3 366<0.5 =1 =9 373<0.4445 170<0.5 203<0.5 =4 =-2 186<15.5 =0 =-9 376<0.5 186<24.5 =-10 =4 187<0.1989 =-3 =8
179<0.5 289<0.5 349<0.5 197<1.099 =0 =-2 379<0.5 =5 =-10 149<0.5 379<0.5 =16 =-1 4<0.5 =3 =-4 390<0.5 378<0.5 43<0.5 =5 =-2 465<1e-9 =4 =-10 371<0.5 197<1e-9 =1 =-7 456<1e-9 =12 =-1
393<0.5 186<19.5 391<0.5 427<0.5 =1 =5 186<13.5 =-6 =0 426<0.5 42<0.5 =-3 =3 488<2.14 =14 =-1 482<0.4854 349<0.5 155<0.5 =-5 =9 186<15.5 =12 =-3 402<0.5 186<14.5 =-2 =11 465<0.1495 =0 =-7
206<0.8889 487<0.5 409<0.5 206<0.1333 =2 =0 479<0.5 =-9 =2 206<0.7143 192<0.2857 =9 =1 350<2.485 =-6 =2 184<12.5 478<0.5 184<0.5 =-3 =-14 =2 482<0.2666 350<1.946 =1 =23 482<0.6996 =-5 =3
182<2.565 187<0.5818 469<0.5 178<0.5 =-3 =5 199<0.5 =-2 =17 485<0.1717 178<0.5 =1 =10 418<0.82 =13 =-1 373<0.4445 191<0.222 446<0.5 =1 =-6 191<0.6503 =6 =-9 191<0.1229 26<0.5 =-6 =3 485<0.1108 =-1 =10
182<1.946 184<5.5 431<0.5 346<0.5 =-9 =3 437<0.5 =-6 =3 179<0.5 191<0.246 =-5 =1 432<0.5 =13 =-4 182<3.332 432<0.5 457<0.5 =0 =-4 374<0.006522 =6 =-1 5<0.5 179<0.5 =8 =0 500<1e-9 =2 =-8
433<0.5 146<0.5 391<0.5 422<0.3869 =0 =9 35<0.5 =0 =-6 454<1e-9 374<0.302 =14 =-1 454<0.4216 =-6 =4 374<0.01214 350<2.996 495<0.2116 =-8 =3 482<0.1045 =-4 =4 374<0.5401 204<0.5 =0 =6 184<1.5 =2 =-9
484<0.6962 501<0.5 373<0.4445 492<0.5 =1 =-5 434<0.5 =-7 =6 191<0.1871 373<0.5381 =-5 =8 464<0.02118 =7 =-1 497<0.5 464<0.1438 403<0.5 =9 =-1 464<0.2174 =-8 =4 373<0.01884 =-5 =0
244<0.5 454<0.3297 454<0.1493 423<0.2262 =0 =-4 482<0.1045 =-7 =2 462<0.5 34<0.5 =5 =-7 4<0.5 =15 =2 14<0.5 =14 =-3
446<0.5 461<0.5 62<0.8571 480<0.2677 =0 =4 395<0.5 =-7 =4 188<1.5 480<0.1354 =18 =0 368<2.5 =0 =-5 502<0.5 188<1.5 395<0.5 =-10 =0 62<0.2222 =-6 =4 466<0.4121 476<0.5 =0 =-7 =7
206<0.8235 190<0.5 492<0.5 206<0.1538 =1 =-1 376<0.5 =-10 =7 465<0.009793 43<0.5 =6 =20 191<0.246 =-5 =7 465<0.279 199<0.5 376<0.5 =-10 =-1 206<0.8889 =-6 =7 203<0.5 465<0.6253 =9 =-3 =-5
456<0.1114 396<0.5 203<0.5 438<0.5 =0 =4 368<1.5 =-8 =-1 368<2.5 427<0.5 =-1 =11 186<19.5 =-10 =3 39<0.5 188<3.5 4<0.5 =5 =11 368<1.5 =5 =-5 186<14.5 186<12.5 =-5 =6 26<0.5 =-7 =4
203<0.5 418<0.51 431<0.5 483<0.8329 =1 =5 349<0.5 =-2 =7 495<0.1862 363<0.5 =-4 =4 450<0.5 =3 =-9 59<0.5 363<0.5 428<0.5 =-1 =-8 52<0.5 =-5 =10 470<1e-9 357<0.5 =-5 =7 431<0.5 =9 =-1
475<0.5 420<0.88 10<0.5 188<2.5 =0 =-2 486<0.5 =10 =-8 188<0.5 483<0.4641 =-9 =2 197<3.611 =-3 =6 14<0.5 183<0.5 =1 465<0.2204 =3 =13 =-3
7<0.6027 352<0.5 0<0.5 484<0.9518 =0 =11 188<1.5 =2 =12 188<2.5 485<0.1717 =3 =10 366<0.5 =-3 =10 350<2.996 197<1e-9 485<0.2487 =7 =-3 197<3.611 =-11 =0 188<0.5 197<2.944 =-5 =0 350<3.178 =15 =-2
185<4.5 480<0.2677 504<0.5 480<0.03537 =0 =-2 480<0.1248 =7 =0 504<3.5 184<16.5 =8 =-2 187<0.8806 =0 =-7 350<2.708 188<2.5 348<0.5 =1 =16 =-12 188<4.5 185<9.5 =10 =-5 350<2.773 =0 =-7
275<0.5 10<0.5 500<0.6412 500<0.5756 =0 =-3 192<0.5 =3 =-5 192<0.1429 62<0.5556 =13 =-2 479<0.5 =6 =-6 192<0.2 387<0.5 164<0.5 =-9 =0 392<0.5 =3 =-2 =1
499<0.3687 478<0.5 452<0.5 384<0.5 =1 =-4 420<0.35 =-1 =-7 368<1.5 379<0.5 =14 =-4 423<0.03472 =4 =-9 452<0.5 =15 =-1
479<0.5 415<0.5 425<0.446 17<0.5 =0 =-3 9<0.212 =8 =-5 7<0.306 188<1.5 =13 =1 188<0.5 =1 =-6 14<0.5 7<0.319 485<0.1281 =3 =11 7<0.6027 =-1 =-8 381<0.5 9<0.07928 =-10 =3 482<1e-9 =16 =-2
492<0.5 499<1e-9 455<0.5546 350<2.708 =-1 =1 193<0.125 =12 =0 179<0.5 392<0.5 =14 =-4 185<2.5 =-9 =2 198<0.5 483<0.8329 384<0.5 =-10 =1 500<0.5493 =3 =-1 =3
182<2.303 66<0.5 355<0.5 474<0.5 =-3 =3 456<1e-9 =9 =-5 186<15.5 368<2.5 =4 =-4 7<0.1503 =18 =-2 7<0.6027 146<0.5 186<16.5 =2 =0 372<0.5 =11 =0 368<1.5 =-12 186<14.5 =8 =-5
492<0.5 396<0.5 348<0.5 374<0.3721 =2 =-2 488<5.278 =-4 =7 62<0.3667 348<0.5 =-1 =7 395<0.5 =-6 =3 396<0.5 198<0.5 350<1.609 =2 =-10 =2 62<0.4737 392<0.5 =10 =-2 =-7
206<0.8889 181<0.5 370<0.4103 196<3.5 =0 =-9 453<0.5 =12 =-1 197<2.485 350<2.303 =2 =11 365<0.5 =-5 =2 199<0.5 391<0.5 382<0.5 =-10 =3 470<0.382 =-6 =7 500<0.4641 23<0.5 =8 =-3 =-4
201<0.5 245<0.5 182<1.946 474<0.5 =-5 =6 432<0.5 =1 =3 187<0.5414 350<2.708 =-8 =5 472<0.5 =-8 =7 379<0.5 456<0.1825 245<0.5 =-7 =7 187<0.3349 =-1 =10 428<0.5 199<0.5 =22 =-5 373<1e-9 =4 =-8
495<0.3505 433<0.5 393<0.5 475<0.5 =1 =9 485<0.7453 =-4 =10 29<0.5 350<3.178 =-5 =3 315<0.5 =1 =10 7<0.319 417<0.5 7<0.1503 =1 =22 7<0.2064 =8 =-3 4<0.5 315<0.5 =9 =-1 501<0.5 =2 =-8
397<0.5 437<0.5 191<0.2038 349<0.5 =-1 =6 372<0.5 =4 =-3 34<0.5 346<0.5 =-9 =7 465<0.1112 =9 =-4 378<0.5 62<0.5238 420<1.33 =2 =-5 191<0.1495 =0 =-4 62<0.3333 367<0.5 =-10 =5 191<0.1017 =6 =-3
13<0.5 355<0.5 62<0.8571 470<0.1621 =0 =1 59<0.5 =-6 =4 185<5.5 410<0.5 =-9 =4 2<0.5 =6 =0 182<2.708 62<0.8095 =18 =0 466<0.2667 437<0.5 =-5 =1 =6
391<0.5 206<0.1538 62<0.3333 390<0.5 =7 =2 466<0.242 =-2 =-10 62<0.1538 206<0.4286 =0 =-5 474<0.5 =0 =7 350<2.944 33<0.5 431<0.5 =-4 =3 0<0.5 =-12 =0 477<0.5 315<0.5 =6 =0 503<0.1169 =-8 =1
36<0.5 492<0.5 352<0.5 484<0.8885 =0 =7 417<0.5 =0 =7 426<0.5 495<0.1082 =-9 =2 =5 367<0.5 426<0.5 187<0.6201 =-12 =0 =2 186<19.5 374<0.01896 =-5 =3 =6
349<0.5 62<1e-9 9<0.1464 387<0.5 =-2 =-10 465<0.1495 =-1 =8 0<0.5 374<0.4389 =0 =-5 62<0.08 =17 =0 14<0.5 62<0.6 472<0.5 =8 =1 195<0.5 =-7 =4 387<0.5 416<0.5 =-11 =2 374<0.01896 =-3 =5
17<0.5 374<0.273 401<0.5 186<21.5 =1 =-2 195<0.5 =-8 =3 493<0.5 399<0.5 =-5 =2 480<1e-9 =7 =-4 464<0.244 42<0.5 184<7.5 =0 =-7 186<14.5 =-4 =17 350<3.332 426<0.5 =-11 =0 =6
431<0.5 186<21.5 59<0.5 391<0.5 =1 =-3 483<0.5581 =2 =9 184<14.5 382<0.5 =-5 =9 28<0.5 =-1 =9 485<0.8554 125<0.5 394<0.5 =-3 =6 186<16.5 =1 =11 184<4.5 186<13.5 =4 =-4 =14
452<0.5 428<0.5 192<0.07692 182<3.332 =0 =8 14<0.5 =-4 =2 418<0.63 59<0.5 =2 =5 485<0.6175 =-7 =4 182<2.485 186<28.5 13<0.5 =-5 =8 203<0.5 =11 =-1 186<21.5 393<0.5 =1 =-5 59<0.5 =-10 =-1
391<0.5 342<0.5 422<0.2994 376<0.5 =0 =3 185<1.5 =-1 =12 182<2.708 =0 =18 182<2.773 408<0.5 480<0.2677 =-7 =4 185<1.5 =-1 =7 480<0.06552 373<0.1554 =5 =-3 59<0.5 =-8 =6
94<0.5 118<0.5 182<2.197 170<0.5 =-3 =7 245<0.5 =0 =-5 376<0.5 182<2.398 =-1 =18 =-5 501<0.5 9<0.07437 480<1e-9 =5 =-4 182<1.946 =-3 =15 483<0.4219 485<0.8554 =-9 =1 =5
495<0.3505 475<0.5 13<0.5 206<1e-9 =2 =0 206<0.1538 =-4 =10 480<0.1843 =13 429<0.5 =5 =-4 62<1e-9 =-4 374<0.302 33<0.5 =13 =-2 62<0.25 =-6 =2
206<0.3333 396<0.5 452<0.5 431<0.5 =4 =-2 494<0.5 =-1 =6 368<2.5 27<0.5 =-4 =3 418<0.57 =-10 =1 470<0.382 27<0.5 438<0.5 =-2 =3 418<0.49 =-3 =-12 453<0.5 27<0.5 =3 =-2 385<0.5 =-2 =5
197<1.099 373<0.3866 264<0.5 500<0.376 =3 =0 465<0.2204 =-10 =1 372<0.5 465<0.3139 =-6 =5 368<2.5 =5 =-5 349<0.5 456<0.05481 489<0.5 =-3 =3 422<0.3869 =0 =14 206<0.4667 353<0.5 =6 =-6 352<0.5 =-5 =7
399<0.5 182<3.332 23<0.5 184<8.5 =-2 =1 186<14.5 =5 =0 62<0.2857 62<1e-9 =0 =9 184<7.5 =-6 =4 434<0.5 186<14.5 184<6.5 =7 =-3 200<0.5 =-1 =6 197<2.773 480<0.09648 =15 =2 62<0.4375 =3 =-3
495<0.1741 433<0.5 396<0.5 428<0.5 =0 =2 5<0.5 =0 =-9 29<0.5 373<0.3458 =-2 =-11 392<0.5 =9 =1 368<3.5 470<1e-9 2<0.5 =12 =4 373<0.01884 =3 =-6 428<0.5 472<0.5 =-9 =3 418<0.51 =-4 =5
36<0.5 187<0.5818 373<0.2826 381<0.5 =0 =4 94<0.5 =-3 =6 373<0.1147 465<0.6253 =1 =-8 374<0.2493 =8 =-3 184<10.5 374<0.1743 456<0.07604 =-11 =0 381<0.5 =-5 =5 390<0.5 373<0.3866 =7 =-1 =-2
423<0.2262 495<0.4229 146<0.5 431<0.5 =0 =-2 182<2.303 =-3 =8 182<3.135 199<0.5 =12 =-4 =-5 495<1e-9 7<0.2394 453<0.5 =4 =-8 182<3.332 =-11 =4 495<0.09901 182<3.045 =8 =-6 495<0.1862 =-8 =0
289<0.5 376<0.5 230<0.5 346<0.5 =-1 =5 418<0.66 =7 =-7 399<0.5 472<0.5 =-2 =4 202<0.5 =11 =-2 377<0.5 472<0.5 185<1.5 =5 =-2 =-5 265<0.5 45<0.5 =16 =2 =-2
224<0.5 24<0.5 363<0.5 463<0.5 =0 =2 206<0.09091 =-3 =8 423<1e-9 206<0.09091 =-3 =9 449<0.5 =-5 =2 466<0.1133 485<0.5097 449<0.5 =15 =0 =-4 55<0.5 =-6 =0
350<2.708 375<0.5 499<1e-9 460<0.5 =-2 =6 485<0.1508 =-4 =9 448<0.5 467<0.821 =1 =9 401<0.5 =-10 =1 184<6.5 195<0.5 60<0.5 =2 =7 483<1e-9 =2 =-1 485<0.5097 392<0.5 =-3 =2 3<0.5 =11 =-2
470<0.382 348<0.5 352<0.5 203<0.5 =0 =-5 29<0.5 =6 =-1 185<5.5 94<0.5 =-5 =5 435<0.5 =-3 =10 47<0.5 458<0.5 368<3.5 =4 =0 185<1.5 =3 =-3 348<0.5 14<0.5 =0 =-9 488<1.504 =13 =-3
440<0.5 433<0.5 420<0.95 332<0.5 =1 =4 455<0.2258 =-6 =1 29<0.5 387<0.5 =-2 =-8 188<1.5 =0 =10 197<2.944 188<1.5 503<0.167 =-12 =3 466<0.4794 =-3 =6 58<0.5 362<0.5 =9 =-3 =-5
203<0.5 46<0.5 181<0.5 428<0.5 =0 =2 62<0.06667 =-2 =10 368<1.5 62<0.5556 =-1 =9 420<1.33 =-9 =4 59<0.5 201<0.5 54<0.5 =-4 =5 37<0.5 =-11 =2 206<0.1875 458<0.5 =-11 =4 488<2.351 =0 =9
376<0.5 433<0.5 396<0.5 374<0.006522 =2 =-1 413<0.5 =-2 =8 374<0.07552 190<0.5 =-7 =5 456<0.01718 =-1 =10 456<0.03035 55<0.5 30<0.5 =6 =-4 179<0.5 =-4 =5 467<0.821 467<1e-9 =-1 =-12 =4
465<0.03364 184<4.5 29<0.5 465<1e-9 =-4 =12 32<0.5 =13 =33 184<8.5 9<0.07928 =-8 =10 425<0.1607 =-13 =9 184<5.5 29<0.5 40<0.5 =31 =2 436<0.5 =69 =19 482<0.6128 9<0.212 =-1 =27 9<0.5108 =34 =-4
482<0.03363 184<4.5 14<0.5 349<0.5 =7 =33 10<0.5 =-13 =0 485<0.8554 184<9.5 =-8 =-13 456<0.1825 =4 =29 14<0.5 184<9.5 503<0.1541 =30 =56 503<0.3041 =-2 =40 183<0.5 482<0.6128 =0 =23 315<0.5 =-11 =-4
191<1e-9 184<4.5 206<0.1875 379<0.5 =31 =-6 206<0.4 =1 =-11 379<0.5 184<9.5 =-5 =-13 10<0.5 =-15 =-5 379<0.5 488<3.814 184<4.5 =27 =4 492<0.5 =56 =5 482<0.3992 456<0.1114 =-11 =10 470<0.1002 =-8 =11
9<1e-9 184<4.5 379<0.5 29<0.5 =1 =14 483<0.5081 =-13 =7 485<0.8554 184<9.5 =-8 =-14 398<0.5 =26 =5 379<0.5 488<3.814 184<5.5 =24 =4 9<0.124 =20 =47 488<2.197 193<0.4444 =-11 =1 193<0.5 =3 =-12
465<0.03364 62<0.3333 377<0.5 460<0.5 =-7 =19 433<0.5 =7 =-5 62<0.6316 377<0.5 =-11 =-4 473<0.5 =-14 =2 62<0.3667 377<0.5 180<0.5 =7 =22 433<0.5 =31 =5 193<0.2 465<0.364 =-3 =14 433<0.5 =24 =-5
465<0.04239 184<3.5 379<0.5 197<1.099 =13 =-1 488<2.398 =-12 =11 379<0.5 184<9.5 =-2 =-11 456<0.1114 =-14 =9 379<0.5 488<3.814 184<10.5 =19 =-4 195<3.5 =38 =5 185<3.5 488<1.969 =-12 =-6 488<2.14 =-7 =11
466<0.1133 62<0.2222 370<0.4103 376<0.5 =0 =13 =42 62<0.5556 376<0.5 =-6 =8 463<0.5 =-12 =-2 62<0.3667 466<0.4794 376<0.5 =8 =27 189<0.5 =15 =29 376<0.5 62<0.6667 =6 =-7 423<0.0616 =32 =-3
191<1e-9 396<0.5 185<1.5 474<0.5 =-8 =11 474<0.5 =2 =21 31<0.5 342<0.5 =-13 =9 37<0.5 =8 =-3 396<0.5 433<0.5 488<2.833 =14 =30 373<0.4445 =2 =-13 482<0.3992 31<0.5 =-8 =15 464<0.302 =2 =16
466<0.3466 206<0.1333 184<2.5 379<0.5 =42 =1 184<8.5 =6 =-12 379<0.5 480<1e-9 =-6 =4 189<0.5 =-13 =0 379<0.5 480<0.1644 184<9.5 =16 =-6 433<0.5 =31 =11 206<0.4286 488<2.485 =-11 =-3 315<0.5 =-2 =14
482<0.05633 29<0.5 62<0.4737 396<0.5 =0 =-11 495<0.3505 =-12 =7 396<0.5 62<0.5238 =13 =-3 62<0.125 =2 =-11 29<0.5 482<0.6996 62<0.4737 =8 =-4 464<0.7038 =20 =-3 423<0.03472 197<2.565 =26 =11 62<0.4 =10 =-9
467<0.3585 379<0.5 184<9.5 474<0.5 =1 =22 31<0.5 =-10 =13 348<0.5 495<0.3142 =-14 =1 500<0.5493 =-7 =10 379<0.5 189<0.5 184<6.5 =13 =-3 184<10.5 =22 =5 17<0.5 500<0.4865 =-10 =5 426<0.5 =-10 =2
191<1e-9 184<5.5 197<1.099 34<0.5 =2 =25 455<0.3824 =-7 =24 184<9.5 35<0.5 =-9 =-1 477<0.5 =-12 =1 432<0.5 197<1.099 184<10.5 =11 =-2 455<0.2148 =-2 =33 412<0.5 391<0.5 =23 =6 =-2
9<1e-9 206<0.1333 417<0.5 35<0.5 =-5 =8 378<0.5 =32 =-5 206<0.3333 417<0.5 =-6 =7 31<0.5 =-9 =12 376<0.5 35<0.5 188<0.5 =7 =-2 206<0.4286 =18 =2 9<0.124 420<0.59 =17 =0 201<0.5 =34 =7
467<0.2053 184<4.5 29<0.5 349<0.5 =-2 =15 454<0.1493 =11 =-2 456<0.1825 29<0.5 =-9 =-2 7<0.5645 =25 =1 29<0.5 184<9.5 377<0.5 =1 =11 488<2.485 =-8 =3 62<0.4 7<0.5074 =20 =-1 488<4.503 =3 =21
14<0.5 184<8.5 197<1.099 373<0.09359 =15 =4 455<0.2148 =-1 =26 465<0.1722 31<0.5 =-9 =17 9<0.1155 =-2 =18 482<0.3992 490<0.5 504<0.5 =-12 =1 482<0.2944 =11 =-3 465<0.6253 368<2.5 =8 =-6 397<0.5 =-13 =1
14<0.5 466<0.3466 197<1.099 456<0.1114 =3 =22 370<0.3 =-5 =28 490<0.5 197<1.099 =11 =2 197<2.708 =20 =7 466<0.4794 485<0.7453 185<10.5 =-12 =6 197<2.773 =-2 =14 183<0.5 47<0.5 =17 =-4 197<2.565 =-11 =4
191<1e-9 206<0.1333 195<0.5 25<0.5 =-1 =15 3<0.5 =19 =5 30<0.5 206<0.5 =-5 =-10 195<0.5 =2 =16 423<1e-9 30<0.5 467<0.9433 =5 =13 374<0.2221 =25 =3 206<0.25 195<1.5 =2 =15 394<0.5 =-9 =10
14<0.5 9<1e-9 417<0.5 474<0.5 =-4 =11 454<0.1493 =6 =-5 395<0.5 490<0.5 =5 =15 17<0.5 =24 =-6 9<0.09542 490<0.5 190<0.5 =-12 =1 472<0.5 =-2 =13 183<0.5 373<0.1804 =10 =-9 9<0.5108 =-3 =-14
29<0.5 464<0.02871 463<0.5 432<0.5 =-7 =3 373<0.009345 =10 =-2 433<0.5 17<0.5 =7 =-4 464<0.7038 =-3 =-13 39<0.5 503<0.1096 376<0.5 =-1 =8 47<0.5 =17 =2 36<0.5 483<0.5581 =11 =23 =-11
206<0.2143 182<2.565 372<0.5 180<0.5 =-6 =7 55<0.5 =23 =3 377<0.5 435<0.5 =7 =-6 384<0.5 =17 =1 7<0.319 463<0.5 4<0.5 =-7 =-1 456<0.1825 =5 =22 456<0.1825 363<0.5 =-11 =2 196<0.5 =-5 =11
14<0.5 184<9.5 490<0.5 332<0.5 =3 =13 470<0.382 =11 =21 490<0.5 485<0.8554 =-9 =13 149<0.5 =14 =2 485<0.8554 182<3.332 366<0.5 =-10 =-2 374<1e-9 =11 =-8 495<0.1981 =-4 =27
379<0.5 184<10.5 191<0.2038 32<0.5 =2 =16 423<0.0616 =15 =-1 9<0.1622 32<0.5 =-10 =5 459<0.5 =2 =23 503<0.07559 185<10.5 191<0.2038 =-12 =-2 452<0.5 =6 =-3 183<0.5 184<7.5 =13 =-5 184<8.5 =-5 =-13
184<9.5 191<1e-9 455<0.3304 30<0.5 =-2 =10 =22 30<0.5 423<0.009255 =6 =-1 46<0.5 =19 =-1 465<0.279 485<0.8554 25<0.5 =-10 =0 495<0.139 =2 =17 463<0.5 193<0.4444 =-4 =9 397<0.5 =3 =19
379<0.5 184<6.5 350<2.996 29<0.5 =1 =8 373<0.2575 =14 =2 467<0.821 184<10.5 =-2 =-8 350<2.944 =11 =0 467<0.4794 348<0.5 208<0.5 =-12 =5 192<0.1667 =-7 =7 368<2.5 192<0.5 =5 =-9 467<0.9433 =-11 =-2
14<0.5 474<0.5 482<0.2117 29<0.5 =-3 =4 432<0.5 =5 =16 453<0.5 416<0.5 =18 =1 50<0.5 =10 =-7 482<0.2117 485<0.7453 185<7.5 =-12 =-2 52<0.5 =20 =-2 185<2.5 50<0.5 =-4 =-12 365<0.5 =8 =-6
396<0.5 184<10.5 197<1.099 379<0.5 =8 =-13 349<0.5 =-3 =21 483<0.6114 495<0.4229 =-9 =16 187<0.3589 =-3 =11 464<0.342 495<0.3142 483<0.06596 =-10 =-4 456<0.1114 =-3 =20 365<0.5 447<0.5 =14 =-5 184<4.5 =2 =-9
474<0.5 9<0.03622 39<0.5 495<0.3505 =-5 =14 42<0.5 =0 =9 470<0.1621 419<0.38 =-1 =15 375<0.5 =5 =14 397<0.5 9<0.5108 197<1.099 =13 =2 =-9 480<0.09121 420<0.59 =12 =-5 423<1e-9 =23 =0
206<0.2143 184<4.5 379<0.5 373<0.1147 =21 =11 197<2.708 =-10 =7 184<8.5 396<0.5 =5 =-10 485<0.1717 =-12 =-3 467<0.4794 376<0.5 470<0.1621 =-8 =-3 197<1e-9 =14 =-1 470<0.1002 500<0.5902 =-6 =3 500<0.5037 =0 =16
184<9.5 396<0.5 433<0.5 197<1.099 =9 =1 34<0.5 =-5 =16 9<0.1016 427<0.5 =-8 =10 483<0.8575 =1 =11 9<0.1464 485<0.8554 427<0.5 =-9 =3 485<0.92 =3 =18 462<0.5 433<0.5 =13 =-4 379<0.5 =2 =-9
206<0.2143 379<0.5 195<0.5 434<0.5 =3 =23 186<21.5 =13 =-2 181<0.5 3<0.5 =-5 =-14 186<17.5 =-2 =8 482<0.5412 206<0.4667 379<0.5 =0 =-10 425<0.544 =-7 =14 3<0.5 482<0.6996 =-4 =7 206<0.2778 =-5 =14
379<0.5 184<10.5 191<0.2038 29<0.5 =0 =5 378<0.5 =10 =-4 480<0.1644 31<0.5 =-9 =14 453<0.5 =12 =-4 467<0.4794 191<0.1735 184<4.5 =-8 =-13 184<7.5 =1 =-8 183<0.5 428<0.5 =15 =0 193<0.5 =-1 =-11
14<0.5 197<1.099 463<0.5 376<0.5 =1 =11 188<1.5 =14 =3 456<0.1114 456<1e-9 =-2 =-8 368<1.5 =0 =10 185<3.5 190<0.5 178<0.5 =-11 =2 4<0.5 =9 =-4 368<1.5 456<1e-9 =6 =-8 456<0.06471 =-6 =15
184<5.5 349<0.5 395<0.5 192<0.125 =-1 =6 379<0.5 =12 =-4 379<0.5 182<1.946 =-4 =20 =-10 480<0.09648 432<0.5 499<1e-9 =-6 =12 182<2.303 =-1 =11 376<0.5 379<0.5 =3 =-5 480<0.109 =-3 =19
14<0.5 197<1.099 373<0.1554 187<1e-9 =3 =11 187<1e-9 =-4 =2 417<0.5 485<0.7453 =-6 =11 197<2.944 =3 =-5 485<0.8554 183<0.5 423<0.0427 =-2 =-12 182<3.332 =-10 =0 495<0.1862 =-3 501<0.5 =21 =2
191<1e-9 184<4.5 29<0.5 502<0.5 =-4 =7 454<0.1493 =6 =-7 396<0.5 185<1.5 =-7 =-1 187<0.5818 =-11 =-1 29<0.5 485<0.6175 5<0.5 =2 =-4 1<0.5 =13 =0 423<0.03472 36<0.5 =10 =-8 184<5.5 =2 =-7
396<0.5 433<0.5 197<1.099 187<1e-9 =3 =11 394<0.5 =-2 =11 182<3.332 485<0.5097 =-9 =5 418<0.36 =10 =-3 467<0.6648 485<0.8554 376<0.5 =-8 =6 52<0.5 =20 =-4 368<1.5 52<0.5 =1 =16 187<0.2438 =-5 =3
62<0.6316 379<0.5 197<1.099 376<0.5 =3 =13 481<0.225 =-3 =9 466<0.7548 348<0.5 =-9 =3 52<0.5 =-7 =11 376<0.5 456<0.1114 424<0.5 =-10 =-3 418<0.86 =11 =-6 483<0.6655 423<0.0906 =3 =-8 =13
206<0.2143 417<0.5 14<0.5 185<1.5 =-2 =4 456<0.01321 =-11 =1 206<0.09091 17<0.5 =20 =-4 373<0.06269 =12 =2 470<0.1621 489<0.5 484<0.9518 =-6 =18 464<0.7038 =11 =-9 9<0.08437 350<2.565 =-4 =3 395<0.5 =6 =21
206<0.3125 39<0.5 372<0.5 17<0.5 =1 =-7 55<0.5 =15 =-1 375<0.5 350<2.944 =0 =9 186<16.5 =15 =5 480<0.1481 474<0.5 187<1e-9 =-7 =-2 206<0.8889 =9 =-10 433<0.5 7<0.2681 =13 =-5 376<0.5 =-7 =8
396<0.5 397<0.5 373<0.3133 502<0.5 =-2 =4 454<0.4216 =-9 =8 395<0.5 94<0.5 =3 =14 373<0.1554 =15 =4 503<0.09726 502<0.5 376<0.5 =-8 =2 350<2.996 =-2 =10 467<0.9433 395<0.5 =-4 =14 391<0.5 =9 =-5
187<0.2894 456<0.1114 466<0.3466 29<0.5 =-5 =1 490<0.5 =0 =7 190<0.5 438<0.5 =1 =11 186<12.5 =0 =16 373<0.09359 42<0.5 383<0.5 =4 =12 186<21.5 =15 =-3 29<0.5 373<0.7977 =-1 =-12 187<0.6201 =2 =12
474<0.5 29<0.5 465<1e-9 190<0.5 =-5 =7 17<0.5 =1 =-6 465<0.2468 477<0.5 =1 =11 470<0.1621 =5 =16 376<0.5 504<2.5 482<0.3602 =5 =12 =-6 466<0.5206 403<0.5 =21 =1 466<0.7548 =-4 =11
184<9.5 396<0.5 397<0.5 481<0.6333 =0 =11 452<0.5 =8 =2 500<0.5199 30<0.5 =-6 =7 423<1e-9 =4 =-9 9<0.108 500<0.6685 56<0.5 =-9 =5 184<14.5 =13 =-5 500<0.376 397<0.5 =-2 =20 193<0.2 =-8 =4
465<0.1287 184<6.5 332<0.5 349<0.5 =-1 =10 379<0.5 =10 =-1 473<0.5 485<0.92 =-6 =14 40<0.5 =15 =-2 17<0.5 9<0.09542 358<0.5 =3 =-10 397<0.5 =5 =10 54<0.5 466<0.4121 =3 =-7 464<0.27 =12 =-2
480<0.1843 396<0.5 478<0.5 201<0.5 =1 =-6 373<0.1554 =14 =0 488<2.079 495<0.3505 =-7 =9 180<0.5 =-1 =5 43<0.5 402<0.5 50<0.5 =9 =3 =-6 417<0.5 =-9 =1
206<0.4286 14<0.5 378<0.5 185<1.5 =1 =7 423<0.0278 =-10 =0 185<5.5 467<1 =-10 =-1 423<1e-9 =8 =-3 465<0.1287 425<0.2298 3<0.5 =-8 =-4 60<0.5 =17 =-6 423<1e-9 378<0.5 =4 =-9 206<0.5714 =0 =-10
206<0.1538 184<5.5 184<1.5 197<3.091 =15 =-2 374<0.5401 =9 =-7 184<11.5 367<0.5 =-3 =7 197<3.611 =-14 =4 488<2.079 206<0.7143 32<0.5 =-3 =8 184<8.5 =-12 =3 374<0.03711 361<0.5 =4 =-7 350<2.773 =-7 =0
206<0.2778 502<0.5 434<0.5 17<0.5 =2 =-7 348<0.5 =16 =-7 368<2.5 423<0.1816 =17 =-2 206<0.1333 =10 =2 191<0.1735 503<0.142 349<0.5 =-5 =6 488<2.398 =12 =0 423<1e-9 495<0.2647 =4 =16 484<1e-9 =-6 =6
62<0.7143 396<0.5 433<0.5 187<1e-9 =1 =7 186<16.5 =1 =-10 62<0.3667 187<0.382 =-3 =4 495<0.3505 =-8 =8 480<0.2677 186<23.5 425<0.6394 =-10 =10 182<2.398 =-5 =9 433<0.5 435<0.5 =14 =0 62<0.8095 =0 =-4
474<0.5 417<0.5 456<0.1114 465<0.09392 =-4 =1 351<0.5 =11 =-3 363<0.5 264<0.5 =1 =12 483<0.3826 =20 =1 504<2.5 401<0.5 357<0.5 =9 =-2 195<0.5 =-7 =2 =-7
206<0.1538 62<0.3333 418<0.75 348<0.5 =13 =4 501<0.5 =6 =-8 62<0.5556 185<3.5 =2 =-8 420<0.44 =-11 =3 480<0.1354 349<0.5 397<0.5 =-6 =-1 62<0.6 =12 =-6 418<1e-9 17<0.5 =8 =-2 488<5.278 =-8 =7
474<0.5 432<0.5 395<0.5 465<0.09392 =-3 =1 480<0.1168 =3 =12 476<0.5 332<0.5 =1 =11 188<1.5 =14 =2 52<0.5 395<0.5 31<0.5 =-2 =5 393<0.5 =10 =-5 483<0.03459 31<0.5 =18 =0 352<0.5 =7 =-4
184<8.5 373<0.4445 187<0.139 191<1e-9 =-2 =2 42<0.5 =3 =11 29<0.5 485<0.7453 =-10 =11 56<0.5 =0 =9 480<0.08053 425<0.2869 485<0.92 =-7 =11 14<0.5 =15 =-2 191<0.1401 373<0.09359 =15 =-2 480<0.2151 =-4 =6
376<0.5 373<0.2826 395<0.5 455<0.2765 =-1 =14 373<0.1362 =8 =-3 373<0.7977 348<0.5 =-3 =-10 369<0.5 =-12 =7 369<0.5 9<0.1464 9<0.07437 =10 =1 =18 455<0.1831 9<0.1345 =-6 =8 455<0.3521 =2 =10
206<0.1538 417<0.5 192<0.1667 187<1e-9 =-1 =5 206<0.06667 =-9 =0 186<16.5 33<0.5 =15 =1 393<0.5 =5 =-7 470<0.1621 206<0.6154 264<0.5 =-3 =12 0<0.5 =-9 =2 9<0.08437 187<0.139 =-2 =4 206<0.2778 =-2 =8
62<0.7647 455<0.2258 197<1.099 373<0.3133 =3 =-4 456<0.1387 =-4 =3 350<1.946 =19 374<0.273 =10 =-3 480<0.1644 455<0.1519 456<0.1114 =-11 =3 =11 149<0.5 62<0.9167 =8 =-4 464<0.4756 =-7 =2
17<0.5 197<1.099 459<0.5 36<0.5 =2 =-9 364<0.5 =14 =-2 481<0.225 7<0.2912 =-1 =-7 7<0.5355 =10 =-4 502<0.5 286<0.5 172<0.5 =-7 =7 183<0.5 =-1 =8 7<0.07479 417<0.5 =11 =-3 479<0.5 =-7 =1
206<0.3125 14<0.5 417<0.5 45<0.5 =0 =6 206<0.09091 =13 =5 3<0.5 470<0.382 =-3 =11 186<23.5 =-12 =4 470<0.1621 206<0.7143 349<0.5 =-4 =5 483<0.8831 =-10 =8 417<0.5 500<0.5037 =1 =9 186<15.5 =1 =-7
206<0.1538 62<0.3333 396<0.5 384<0.5 =12 =1 368<2.5 =5 =-5 62<0.6 396<0.5 =4 =-12 50<0.5 =-11 =0 187<1e-9 466<0.8146 352<0.5 =-5 =1 503<0.1031 =-4 =7 378<0.5 427<0.5 =1 =10 62<0.3667 =-13 =-2
206<0.3684 417<0.5 502<0.5 195<0.5 =-4 =0 185<3.5 =2 =14 206<0.1333 54<0.5 =12 =-3 352<0.5 =2 =12 464<0.04686 455<0.2258 34<0.5 =-6 =4 419<1.33 =15 =0 417<0.5 488<1.792 =-6 =6 488<5.278 =-6 =9
62<0.6667 455<0.3521 197<1.099 395<0.5 =1 =8 367<0.5 =-3 =3 471<0.5 483<0.6114 =19 =3 =0 376<0.5 432<0.5 395<0.5 =-9 =0 387<0.5 =-2 =14 62<0.8571 358<0.5 =12 =-3 9<0.1016 =-8 =5
182<2.565 482<0.7787 488<4.503 485<0.92 =-4 =12 464<0.1438 =-3 =11 500<0.7083 357<0.5 =9 =-3 14<0.5 =4 =-8 456<0.1114 455<0.2765 482<0.6128 =0 =6 500<0.5493 =17 =4 29<0.5 392<0.5 =11 =2 182<2.996 =5 =-3
206<0.3684 396<0.5 373<0.06269 492<0.5 =5 =-7 494<0.5 =0 =8 35<0.5 425<0.4976 =-7 =8 435<0.5 =7 =-3 482<0.6996 474<0.5 418<0.51 =-4 =-10 373<0.1554 =7 =-3 17<0.5 457<0.5 =9 =-6 315<0.5 =-9 =3
433<0.5 7<0.4801 456<0.1114 184<10.5 =2 =-3 186<15.5 =6 =14 456<0.1114 47<0.5 =-11 =-3 420<0.76 =7 =-7 0<0.5 186<15.5 456<0.01718 =-5 =6 438<0.5 =-10 =-3 184<2.5 7<0.319 =16 =-5 448<0.5 =-5 =6
62<0.5556 378<0.5 470<0.382 264<0.5 =0 =11 396<0.5 =7 =0 184<6.5 449<0.5 =-10 =0 488<2.14 =6 =-5 463<0.5 456<0.1114 468<0.5 =-6 =10 423<0.1474 =11 =-6 423<1e-9 199<0.5 =6 =-6 264<0.5 =-8 =4
432<0.5 427<0.5 62<0.8571 197<1.099 =0 =-3 395<0.5 =-10 =4 183<0.5 7<0.4574 =16 =-4 467<1 =3 =-6 183<0.5 355<0.5 60<0.5 =-3 =7 =17 196<1.5 197<3.091 =10 =-2 4<0.5 =3 =-6
62<0.5556 197<3.091 396<0.5 264<0.5 =2 =13 485<0.7453 =-2 =13 191<0.246 199<0.5 =-9 =-1 485<0.317 =-4 =15 376<0.5 485<0.6175 146<0.5 =-6 =12 62<0.7647 =13 =-2 444<0.5 423<0.0616 =10 =-6 =-8
376<0.5 377<0.5 197<2.708 182<3.332 =-6 =4 423<1e-9 =4 =-6 62<0.6667 197<3.091 =1 =-6 395<0.5 =-7 =5 197<1.099 182<2.944 196<0.5 =9 =1 472<0.5 =3 =17 474<0.5 423<1e-9 =2 =-6 0<0.5 =15 =-1
433<0.5 485<0.8554 5<0.5 427<0.5 =1 =8 484<0.8885 =-4 =12 184<2.5 397<0.5 =6 =-1 35<0.5 =21 =7 34<0.5 190<0.5 195<5.5 =-7 =7 195<2.5 =9 =-2 485<1e-9 464<0.1667 =13 =-1 184<0.5 =-6 =3
206<0.6154 62<0.6316 433<0.5 396<0.5 =5 =-1 373<0.4445 =0 =-12 504<0.5 468<0.5 =-10 =9 467<0.6291 =-4 =8 62<0.5238 478<0.5 396<0.5 =-11 =-5 350<2.303 =-5 =17 423<0.02034 433<0.5 =15 =-1 485<0.2192 =-9 =4
373<0.1554 7<0.6027 478<0.5 184<11.5 =2 =-4 192<0.1429 =14 =-2 373<1e-9 184<12.5 =-13 =3 373<0.01884 =7 =-6 34<0.5 42<0.5 470<1e-9 =-6 =-1 429<0.5 =7 =-9 392<0.5 470<1e-9 =7 =-6 7<1e-9 =13 =-1
62<0.8571 349<0.5 197<1.099 376<0.5 =1 =8 423<0.009255 =0 =-6 186<15.5 14<0.5 =17 =-7 3<0.5 =5 =-6 376<0.5 193<0.4444 31<0.5 =-12 =2 486<0.5 =-5 =7 184<19.5 452<0.5 =7 =-4 =-6
206<0.6154 62<0.6316 206<0.09091 62<0.3333 =9 =-2 187<0.2894 =0 =4 206<0.5333 499<1e-9 =-10 =7 187<0.2226 =-4 =6 62<0.5238 379<0.5 186<9.5 =6 =-11 466<0.3466 =-5 =6 472<0.5 201<0.5 =-2 =7 462<0.5 =16 =-4
206<0.6154 182<2.565 187<0.3119 485<0.8554 =-4 =10 461<0.5 =2 =13 206<0.2143 14<0.5 =6 =-5 423<1e-9 =2 =-5 483<0.6114 495<0.4229 363<0.5 =-6 =7 423<0.0616 =16 =-3 485<1e-9 500<0.5037 =-4 =5 500<0.7083 =-8 =1
433<0.5 206<0.8235 427<0.5 373<0.1362 =2 =-2 34<0.5 =9 =-4 191<0.246 194<0.5 =-9 =4 423<1e-9 =8 =-3 34<0.5 190<0.5 350<3.178 =-8 =1 206<0.25 =18 =-6 206<0.8235 423<1e-9 =11 =-2 =-5
206<0.6667 452<0.5 206<0.1333 396<0.5 =8 =-4 470<0.1002 =-1 =4 396<0.5 203<0.5 =1 =-7 186<29.5 =-7 =5 470<0.1621 454<0.2182 427<0.5 =-9 =1 197<2.996 =-5 =11 206<0.8889 351<0.5 =3 =-5 146<0.5 =-8 =7
206<0.3684 417<0.5 396<0.5 146<0.5 =0 =19 456<0.1387 =-8 =5 1<0.5 180<0.5 =3 =9 495<0.2647 =-2 =11 482<0.5412 417<0.5 456<0.1114 =-2 =11 438<0.5 =-7 =2 359<0.5 504<2.5 =6 =-6 467<0.821 =-8 =1
187<1e-9 9<0.1155 499<0.324 396<0.5 =-2 =-6 418<0.6 =0 =16 433<0.5 9<0.2662 =3 =11 195<1.5 =-7 =3 432<0.5 397<0.5 34<0.5 =-2 =6 187<0.4519 =1 =5 198<0.5 9<0.06963 =10 =4 52<0.5 =-9 =2
182<2.565 395<0.5 425<0.6394 17<0.5 =-2 =-9 433<0.5 =15 =-3 449<0.5 362<0.5 =9 =-3 58<0.5 =-5 =4 197<3.091 367<0.5 185<1.5 =-1 =2 362<0.5 =3 =13 483<0.3441 368<5.5 =-8 =9 483<0.5581 =9 =-1
427<0.5 94<0.5 482<0.6996 201<0.5 =-1 =-6 488<2.14 =-5 =5 197<2.197 30<0.5 =12 =-2 397<0.5 =-4 =5 362<0.5 470<0.382 455<0.2395 =2 =14 186<15.5 =15 =4 6<0.5 186<15.5 =-8 =-1 =3
373<0.048 350<3.091 487<0.5 62<0.9167 =0 =-11 488<7.496 =11 =-3 62<0.3333 488<1.504 =16 =6 352<0.5 =1 =-9 460<0.5 433<0.5 402<0.5 =-1 =-12 0<0.5 =-9 =7 485<1e-9 350<2.996 =15 =-2 =-3
182<2.565 434<0.5 432<0.5 184<11.5 =-3 =-8 373<0.07615 =6 =-5 420<0.54 201<0.5 =10 =-3 399<0.5 =-8 =7 36<0.5 373<0.2826 7<0.5074 =2 =-5 420<1e-9 =-4 =8 184<9.5 502<0.5 =-12 =-2 350<2.303 =7 =-1
206<0.8235 432<0.5 495<0.1981 395<0.5 =-1 =5 206<0.2778 =10 =2 429<0.5 206<0.1333 =12 =4 206<0.4286 =2 =-6 395<0.5 24<0.5 374<0.337 =-9 =1 472<0.5 =0 =5 466<0.2053 206<0.8889 =4 =-5 =6
182<2.565 9<0.212 30<0.5 410<0.5 =-2 =8 392<0.5 =0 =13 315<0.5 483<0.5581 =8 =-1 501<0.5 =12 =0 186<21.5 470<0.1621 437<0.5 =1 =-4 184<8.5 =5 =-1 184<14.5 392<0.5 =-8 =-1 470<0.382 =-4 =12
474<0.5 187<0.2894 484<0.924 201<0.5 =-1 =-6 483<0.3826 =11 =-1 13<0.5 52<0.5 =-1 =3 504<0.5 =16 =-2 183<0.5 202<0.5 486<0.5 =16 =-1 503<0.06978 =7 =-7 379<0.5 373<0.1147 =7 =0 52<0.5 =-10 =0
7<0.319 376<0.5 190<0.5 36<0.5 =0 =-9 184<1.5 =2 =14 9<0.1464 480<0.04954 =6 =0 0<0.5 =14 =3 481<0.6333 489<0.5 32<0.5 =-4 =5 480<0.1481 =10 =0 7<0.5074 184<2.5 =4 =14 403<0.5 =-7 =2
206<0.5 184<9.5 184<6.5 378<0.5 =3 =-8 186<16.5 =-3 =5 500<0.6685 468<0.5 =-10 =7 9<0.1155 =12 =-5 184<7.5 206<0.7143 184<4.5 =-6 =1 37<0.5 =-11 =5 470<0.1621 369<0.5 =-1 =15 465<0.0145 =6 =16
36<0.5 452<0.5 375<0.5 350<2.565 =-1 =2 197<2.944 =4 =-3 350<3.091 482<0.6128 =-3 =5 417<0.5 =0 =8 184<14.5 482<0.2944 32<0.5 =-12 =-2 =-2 452<0.5 =8 =-2
349<0.5 197<1.099 378<0.5 453<0.5 =3 =-1 188<3.5 =-10 =6 191<0.1323 455<0.3521 =-5 =6 423<1e-9 =4 =-4 197<1.946 431<0.5 466<0.8146 =-7 =4 428<0.5 =-1 =13 182<2.303 369<0.5 =-6 =5 418<0.86 =15 =-3
206<0.09091 62<0.4 378<0.5 62<0.2857 =8 =2 =-8 467<0.242 62<0.5556 =4 =-7 363<0.5 =-12 =0 373<0.048 206<0.8235 62<0.8095 =2 =-9 62<0.6316 =-11 =10 3<0.5 465<0.364 =-6 =9 431<0.5 =2 =-3
17<0.5 187<0.3119 474<0.5 454<0.3297 =-1 =8 203<0.5 =6 =-5 7<0.5355 487<0.5 =3 =11 495<0.2887 =-9 =1 178<0.5 59<0.5 366<0.5 =-7 =4 14<0.5 =5 =-4 9<1e-9 199<0.5 =19 =-3 =-5
187<0.3349 484<0.9373 440<0.5 196<1.5 =0 =-5 94<0.5 =-7 =4 419<0.95 =17 484<0.9636 =-3 =10 368<1.5 185<4.5 502<0.5 =-2 =5 187<0.4519 =-3 =11 392<0.5 94<0.5 =5 =15 185<2.5 =-2 =7
206<0.3125 417<0.5 485<0.3633 195<0.5 =-2 =1 465<0.2204 =8 =-3 186<16.5 352<0.5 =5 =14 433<0.5 =1 =-8 417<0.5 482<0.6996 433<0.5 =1 =-7 9<0.5108 =10 =-8 199<0.5 206<0.4667 =-4 =-8 374<0.2221 =-1 =11
373<0.048 432<0.5 182<3.135 433<0.5 =1 =-6 350<3.178 =3 =14 7<0.2681 368<1.5 =1 =10 399<0.5 =-3 =10 376<0.5 433<0.5 182<2.197 =-7 =-1 502<0.5 =-11 =-3 474<0.5 1<0.5 =-1 =9 62<0.7143 =16 =2
352<0.5 13<0.5 498<0.5 433<0.5 =0 =-4 351<0.5 =12 =1 466<0.4437 479<0.5 =14 =1 =0 47<0.5 346<0.5 433<0.5 =2 =-4 483<0.03459 =17 =-2 192<0.1 186<20.5 =12 =-2 390<0.5 =3 =-8
191<0.246 418<0.75 332<0.5 446<0.5 =0 =-9 367<0.5 =2 =13 495<1e-9 45<0.5 =-10 =0 473<0.5 =-4 =8 196<2.5 495<0.3505 379<0.5 =5 =-2 418<0.44 =2 =14 504<0.5 =-13 =2
376<0.5 373<0.7977 36<0.5 455<0.2148 =0 =8 393<0.5 =-10 =5 197<1.946 46<0.5 =-12 =3 =8 9<0.124 197<1e-9 348<0.5 =7 =-6 399<0.5 =-2 =7 201<0.5 348<0.5 =14 =0 =-3
499<0.3687 376<0.5 94<0.5 184<10.5 =0 =-4 470<0.382 =3 =11 454<1e-9 474<0.5 =5 =13 264<0.5 =-4 =7 184<1.5 =3 =19
349<0.5 479<0.5 420<0.35 0<0.5 =0 =8 455<0.2258 =-6 =2 14<0.5 348<0.5 =5 =-4 10<0.5 =-7 =6 14<0.5 182<2.398 435<0.5 =5 =-7 56<0.5 =12 =-2 380<0.5 348<0.5 =-12 =-1 =-1
206<0.8235 62<0.8095 349<0.5 470<0.1621 =-1 =3 14<0.5 =10 =-9 474<0.5 57<0.5 =-10 =2 187<0.4267 =-2 =8 62<0.7143 14<0.5 23<0.5 =-13 =0 206<0.8889 =2 =-6 470<0.382 180<0.5 =-7 =6 17<0.5 =25 =-2
206<0.3684 379<0.5 348<0.5 197<3.091 =3 =-4 488<2.079 =-6 =2 348<0.5 197<2.89 =-8 =1 197<2.708 =-2 =16 417<0.5 465<0.1287 394<0.5 =-2 =12 480<0.1168 =1 =7 199<0.5 224<0.5 =-8 =15 463<0.5 =-3 =9
396<0.5 197<1.099 14<0.5 373<0.3866 =3 =-2 52<0.5 =-12 =0 349<0.5 455<0.2258 =-3 =6 197<3.091 =12 =-1 482<0.3992 178<0.5 427<0.5 =-6 =4 193<1e-9 =10 =-3 466<0.8146 403<0.5 =-3 =12 193<0.2 =1 =10
495<0.3505 184<5.5 418<0.7 365<0.5 =1 =4 495<1e-9 =-9 =-1 477<0.5 24<0.5 =-3 =8 464<0.302 =9 =-6 456<0.2732 503<0.1096 480<1e-9 =3 =-8 =10 503<0.05052 =18 =4
492<0.5 373<0.7977 425<0.113 480<0.2677 =0 =6 9<0.212 =10 =-6 191<0.1323 9<0.1464 =-10 =8 377<0.5 =8 =-3 365<0.5 464<0.302 356<0.5 =-11 =1 185<1.5 =-7 =4 387<0.5 180<0.5 =-8 =5 =7
182<2.565 474<0.5 492<0.5 488<3.814 =-3 =4 368<5.5 =-11 =2 62<0.1905 206<0.2778 =6 =-13 206<0.4 =-1 =16 206<0.3125 62<0.3667 373<0.4445 =6 =-2 360<0.5 =-3 =11 184<5.5 7<0.319 =-2 =-10 206<0.8889 =5 =-9
433<0.5 187<0.6201 396<0.5 201<0.5 =1 =-6 178<0.5 =-3 =10 503<0.1169 54<0.5 =9 =-3 185<3.5 =2 =-6 0<0.5 437<0.5 464<0.1236 =-3 =4 200<0.5 =-13 =3 423<1e-9 121<0.5 =7 =-5 453<0.5 =-7 =0
455<0.5546 197<1.099 373<0.2826 36<0.5 =2 =-8 483<0.8329 =-3 =8 224<0.5 495<0.3505 =-2 =6 193<0.1667 =13 =-3 =15
378<0.5 62<0.8571 468<0.5 203<0.5 =1 =-3 483<0.5581 =10 =-4 482<0.7787 245<0.5 =-8 =6 379<0.5 =6 =-2 62<0.2222 482<0.324 426<0.5 =-13 =0 =2 182<2.996 431<0.5 =-2 =-11 45<0.5 =-1 =15
206<0.3684 14<0.5 423<0.1634 47<0.5 =3 =0 185<2.5 =-7 =4 200<0.5 500<0.5756 =-9 =1 206<0.09091 =18 =-7 191<0.246 474<0.5 456<1e-9 =-2 =-7 377<0.5 =10 =0 465<0.04239 54<0.5 =-7 =4 191<0.6503 =7 =-2
206<0.6154 62<0.6 197<3.091 348<0.5 =3 =-1 455<0.3521 =-5 =11 50<0.5 206<0.5714 =-9 =3 197<1e-9 =-5 =16 62<0.5556 379<0.5 224<0.5 =-9 =7 186<19.5 =5 =-9 3<0.5 433<0.5 =6 =-6 206<0.8889 =18 =2
206<1e-9 483<0.2224 185<4.5 452<0.5 =7 =1 365<0.5 =18 =-4 193<0.1667 500<0.4024 =5 =-7 14<0.5 =6 =-5 373<0.048 361<0.5 7<0.5074 =2 =-4 470<0.382 =-8 =-1 470<0.382 454<0.3297 =-4 =6 14<0.5 =2 =-4
203<0.5 456<0.1114 484<0.9459 350<2.708 =-2 =1 350<2.708 =16 =-2 417<0.5 485<0.3633 =-3 =12 363<0.5 =0 =14 350<3.091 9<0.1622 62<0.6667 =-8 =1 183<0.5 =8 =-2 62<0.5556 332<0.5 =2 =12 =-9
62<0.8571 206<0.8235 433<0.5 427<0.5 =1 =6 438<0.5 =-4 =5 62<0.7647 14<0.5 =-10 =3 483<0.8004 =20 =-1 206<0.8235 54<0.5 485<0.6175 =-12 =3 472<0.5 =9 =-3 62<0.9167 483<0.7159 =18 =-3 =-4
187<0.3119 146<0.5 463<0.5 184<8.5 =-1 =-5 423<0.03472 =3 =-5 454<1e-9 48<0.5 =17 =0 365<0.5 =-8 =10 432<0.5 60<0.5 193<0.5 =3 =-6 421<0.5 =-1 =-8 503<0.0863 463<0.5 =12 =1 482<0.2666 =-9 =6
376<0.5 432<0.5 352<0.5 185<2.5 =-3 =0 30<0.5 =3 =-8 206<0.4 401<0.5 =6 =-6 499<1e-9 =-3 =10 201<0.5 9<0.124 390<0.5 =5 =-2 351<0.5 =13 =1 9<0.07928 52<0.5 =6 =-4 =-11
187<0.3589 182<2.303 66<0.5 460<0.5 =-4 =5 373<0.1147 =13 =-1 446<0.5 197<3.091 =1 =-5 471<0.5 =-10 =6 376<0.5 184<2.5 186<15.5 =1 =-5 50<0.5 =3 =-6 369<0.5 186<13.5 =2 =14 464<0.08837 =-4 =9
376<0.5 182<2.565 187<0.5818 54<0.5 =-4 =5 392<0.5 =4 =-4 352<0.5 484<0.9113 =-1 =9 466<0.3138 =7 =-2 9<0.124 420<0.63 465<0.1495 =5 =-5 449<0.5 =-7 =7 404<0.5 453<0.5 =14 =3 =-2
376<0.5 373<0.7977 432<0.5 435<0.5 =-2 =1 196<1.5 =4 =-5 472<0.5 =6 184<12.5 =-10 =-1 418<0.44 196<1.5 455<0.1069 =7 =-3 392<0.5 =-5 =5 2<0.5 184<6.5 =-2 =13 466<0.4121 =-6 =4
446<0.5 7<0.6027 197<3.091 182<2.303 =-2 =2 495<0.4229 =-5 =12 186<20.5 182<2.485 =-2 =-11 374<0.1113 =8 =-3 471<0.5 449<0.5 418<0.86 =-10 =2 55<0.5 =5 =-3 182<2.773 =10 =-5
203<0.5 499<0.324 179<0.5 482<0.6996 =0 =4 495<0.1981 =3 =12 188<1.5 =15 =0 194<0.5 350<3.091 62<0.1538 =-11 =-4 480<0.04954 =4 =-7 480<0.2151 503<0.06978 =-1 =8 482<0.7787 =2 =-7
456<0.1114 370<0.3694 456<0.02014 468<0.5 =0 =9 224<0.5 =-4 =9 488<1.609 454<0.1409 =16 =1 28<0.5 =-5 =7 28<0.5 420<1.46 54<0.5 =9 =-3 47<0.5 =-6 =0 56<0.5 493<0.5 =-5 =6 186<15.5 =1 =16
349<0.5 378<0.5 185<2.5 479<0.5 =-2 =3 332<0.5 =1 =7 393<0.5 423<0.5086 =-9 =4 435<0.5 =-5 =10 197<1e-9 264<0.5 376<0.5 =8 =-6 365<0.5 =-8 =2 197<3.091 185<4.5 =12 =-2 185<2.5 =-6 =4
244<0.5 350<3.091 463<0.5 470<0.382 =-3 =0 390<0.5 =3 =-4 483<0.03459 501<0.5 =7 =-4 475<0.5 =-1 =13 396<0.5 431<0.5 =21 =0 =-2
350<2.89 433<0.5 187<0.4519 465<0.364 =-1 =6 366<0.5 =2 =13 376<0.5 190<0.5 =-7 =7 485<1e-9 =5 =-6 62<0.3333 435<0.5 479<0.5 =1 =6 350<2.944 =1 =10 360<0.5 350<2.996 =0 =-4 62<0.5556 =13 =-5
17<0.5 7<0.319 146<0.5 431<0.5 =1 =-2 197<1e-9 =14 =2 206<0.1333 197<2.197 =10 =-1 350<2.996 =-6 =1 456<0.09247 350<3.332 332<0.5 =-6 =1 374<0.01214 =10 =-5 197<2.89 456<0.1114 =3 =-5 =12
378<0.5 499<0.324 433<0.5 487<0.5 =0 =7 350<2.89 =-4 =0 452<0.5 62<0.125 =1 =19 =-1 184<19.5 350<3.332 427<0.5 =-9 =4 373<0.1147 =6 =-3 452<0.5 =9 =-1
350<3.178 203<0.5 396<0.5 420<0.95 =1 =-4 366<0.5 =-3 =7 195<1.5 499<1e-9 =-7 =8 465<0.009793 =-6 =5 465<1e-9 501<0.5 75<0.5 =10 =-5 362<0.5 =-8 =4 491<0.5 350<3.332 =3 =-1 188<2.5 =-13 =0
187<0.3349 203<0.5 182<3.219 454<0.3684 =-1 =9 467<0.5976 =6 =-2 194<0.5 428<0.5 =-1 =-10 503<0.05052 =-4 =7 461<0.5 464<0.7038 184<2.5 =0 =4 504<0.5 =2 =-11 182<2.944 435<0.5 =20 =4 437<0.5 =-4 =2
433<0.5 396<0.5 188<1.5 420<0.95 =3 =-2 230<0.5 =-1 =15 350<2.773 456<0.1387 =-4 =9 193<0.125 =0 =8 186<15.5 188<0.5 191<0.6503 =6 =-7 488<2.741 =0 =-6 443<0.5 420<0.72 =-8 =6 186<18.5 =12 =-3
456<0.1114 182<3.135 423<0.2021 455<0.2765 =-1 =10 399<0.5 =-9 =-1 408<0.5 373<0.2826 =4 =-2 62<0.2222 =-10 =-1 62<0.25 149<0.5 422<1e-9 =-2 =7 501<0.5 =10 =1 423<0.1634 503<0.0418 =17 =2 438<0.5 =-8 =5
146<0.5 373<0.3458 427<0.5 195<2.5 =0 =4 435<0.5 =2 =8 483<0.8004 351<0.5 =-4 =2 482<0.1854 =1 =11 376<0.5 6<0.5 435<0.5 =18 =0 495<0.1512 =-4 =6 373<1e-9 495<0.1269 =-7 =0 495<1e-9 =9 =-4
185<4.5 484<0.9581 488<5.278 197<2.773 =0 =-3 191<0.6503 =7 =-4 449<0.5 =12 =0 427<0.5 191<0.1157 501<0.5 =3 =-8 488<2.97 =9 =0 465<0.1722 197<2.773 =18 =-3 =-2
363<0.5 146<0.5 203<0.5 179<0.5 =0 =2 194<0.5 =-6 =4 454<1e-9 29<0.5 =15 =1 454<0.4216 =-8 =7 368<1.5 482<0.324 45<0.5 =19 =1 186<15.5 =2 =-4 396<0.5 465<0.009793 =-1 =6 186<24.5 =-7 =1
361<0.5 423<0.2262 431<0.5 492<0.5 =1 =-6 381<0.5 =-2 =10 350<2.996 351<0.5 =-8 =1 488<2.833 =5 =-3 376<0.5 13<0.5 374<0.1529 =-9 =-1 =4 5<0.5 193<0.1 =-6 =4 =7
475<0.5 352<0.5 423<0.2262 34<0.5 =-1 =4 502<0.5 =-8 =-1 417<0.5 456<0.07604 =-1 =11 42<0.5 =9 =-1 465<0.4372 197<2.708 =17 =4 477<0.5 397<0.5 =0 =8 =-4
17<0.5 452<0.5 499<0.324 418<0.49 =2 =-2 418<0.6 =4 =17 482<0.8395 23<0.5 =-2 =3 149<0.5 =3 =10 429<0.5 465<0.1495 50<0.5 =-5 =5 364<0.5 =-10 =1 482<0.8395 452<0.5 =4 =-5 =-8
289<0.5 62<0.9167 474<0.5 418<0.75 =0 =-4 62<0.4375 =1 =9 373<0.3866 375<0.5 =-12 =-1 501<0.5 =-3 =5 458<0.5 435<0.5 418<0.6 =20 =1 35<0.5 =-4 =6 62<0.7143 =-3 =2
474<0.5 479<0.5 482<0.7787 432<0.5 =-1 =2 197<2.89 =5 =-4 502<0.5 463<0.5 =0 =7 373<0.3133 =8 =-4 1<0.5 420<0.88 503<0.3041 =7 =-3 373<0.2061 =-9 =5 182<3.332 =-10 437<0.5 =-3 =6
185<4.5 14<0.5 480<0.2677 475<0.5 =0 =10 48<0.5 =4 =12 429<0.5 10<0.5 =-6 =4 185<3.5 =-1 =12 354<0.5 58<0.5 466<0.7548 =6 =-4 179<0.5 =-4 =5 480<0.09121 185<7.5 =-11 =-1 =1
349<0.5 206<0.09091 350<3.332 465<0.1966 =4 =-2 432<0.5 =-8 =5 350<2.89 465<0.06628 =-3 =1 369<0.5 =2 =-4 186<15.5 350<1.792 431<0.5 =-2 =5 350<2.485 =13 =-2 369<0.5 432<0.5 =-6 =5 186<16.5 =0 =13
495<0.3505 206<0.1333 182<2.565 432<0.5 =-3 =4 374<0.09245 =2 =7 470<0.1621 504<0.5 =-3 =2 206<0.8889 =1 =-7 52<0.5 423<0.07889 27<0.5 =18 =2 2<0.5 =3 =-3 374<0.1985 186<18.5 =6 =-4 182<2.708 =0 =-7
452<0.5 182<1.946 184<5.5 377<0.5 =-1 =-11 35<0.5 =-2 =7 376<0.5 432<0.5 =0 =4 184<7.5 =2 =10 187<0.5072 182<2.773 149<0.5 =-2 =-6 52<0.5 =-3 =2 184<11.5 480<0.05516 =13 =2 =-6
187<0.3119 182<2.565 9<0.2662 179<0.5 =-3 =2 472<0.5 =-2 =10 146<0.5 480<0.1168 =0 =5 186<14.5 =2 =15 360<0.5 480<0.08556 178<0.5 =2 =12 383<0.5 =-1 =7 186<20.5 452<0.5 =13 =-1 =-4
185<4.5 479<0.5 504<0.5 480<0.2677 =-1 =7 7<0.3529 =4 =-6 14<0.5 7<0.6027 =4 =-8 190<0.5 =-6 =10 52<0.5 397<0.5 315<0.5 =12 =-3 365<0.5 =0 =-8 416<0.5 7<0.5355 =8 =-6 =-6
36<0.5 475<0.5 499<0.324 363<0.5 =0 =5 184<1.5 =0 =13 425<0.6142 350<2.197 =0 =11 =-3 184<14.5 350<3.332 495<0.1981 =-11 =3 =2 27<0.5 =-1 =11
432<0.5 342<0.5 460<0.5 118<0.5 =-1 =12 196<0.5 =9 =-2 =15 186<16.5 373<0.048 183<0.5 =0 =6 179<0.5 =-5 =4 365<0.5 182<2.303 =-1 =6 418<0.82 =17 =-1
13<0.5 182<2.303 170<0.5 9<0.1155 =-4 =1 422<1e-9 =11 =-4 354<0.5 245<0.5 =1 =-6 2<0.5 =-1 =-8 489<0.5 501<0.5 182<2.944 =17 =1 =1 =-2
454<0.3297 420<0.95 499<1e-9 438<0.5 =0 =2 39<0.5 =11 =-5 480<0.1644 455<0.5546 =-7 =5 52<0.5 =0 =9 420<1.46 39<0.5 488<2.97 =23 =4 480<0.03537 =9 =-6 457<0.5 481<0.7083 =-5 =6 =8
378<0.5 206<0.2143 417<0.5 182<3.135 =-2 =8 206<1e-9 =9 =4 499<1e-9 472<0.5 =-2 =1 28<0.5 =13 =-1 212<0.5 485<0.2487 178<0.5 =-8 =4 206<0.5333 =6 =-3 =6
433<0.5 455<0.4721 206<0.7143 369<0.5 =1 =-2 465<0.1495 =-5 =4 32<0.5 350<2.89 =14 =3 =0 437<0.5 206<0.3125 423<0.1634 =5 =-7 449<0.5 =-6 =6 0<0.5 31<0.5 =-10 =4 315<0.5 =-3 =9
62<0.8571 206<0.8889 367<0.5 373<0.09359 =1 =-2 373<0.2313 =1 =9 62<0.8095 465<0.364 =-10 =3 398<0.5 =-2 =9 206<0.5714 456<0.03419 188<4.5 =-12 =0 435<0.5 =-5 =11 62<0.9167 206<0.8235 =0 =13 373<0.3866 =-6 =5
24<0.5 446<0.5 461<0.5 245<0.5 =0 =-5 196<0.5 =11 =-5 332<0.5 183<0.5 =-1 =-9 362<0.5 =8 =-5 470<0.1621 480<1e-9 182<3.045 =8 =-5 482<0.5412 =-6 =2 206<0.2143 9<0.03622 =2 =-5 182<2.708 =22 =4
181<0.5 185<4.5 396<0.5 201<0.5 =1 =-4 193<0.125 =-6 =0 350<2.708 196<0.5 =2 =-6 399<0.5 =9 =-1 29<0.5 40<0.5 395<0.5 =15 =-2 =-4 44<0.5 =-4 4<0.5 =-3 =5
190<0.5 376<0.5 433<0.5 354<0.5 =0 =-5 195<0.5 =-7 =-1 453<0.5 195<0.5 =8 =1 195<1.5 =-3 =4 27<0.5 417<0.5 60<0.5 =11 =0 470<1e-9 =5 =-9 365<0.5 185<3.5 =-5 =2 453<0.5 =-2 =9
373<0.048 484<0.8733 420<1.33 426<0.5 =1 =7 374<1e-9 =0 =-9 420<0.95 484<0.9518 =18 =2 52<0.5 =-6 =6 470<0.382 484<0.7798 0<0.5 =-4 =3 373<0.1804 =-5 =14 332<0.5 431<0.5 =1 =-4 191<0.1871 =10 =-2
332<0.5 475<0.5 492<0.5 352<0.5 =-1 =2 182<2.89 =-11 =2 14<0.5 429<0.5 =12 =3 =-3 480<0.1644 418<0.75 384<0.5 =6 =-3 422<0.2547 =-7 =8 14<0.5 182<2.197 =-1 =-11 368<1.5 =4 =-3
7<0.319 485<0.1508 146<0.5 62<0.8571 =0 =-7 377<0.5 =-1 =13 62<0.2222 399<0.5 =1 =9 495<0.1619 =0 =18 289<0.5 485<0.2487 399<0.5 =-9 =2 501<0.5 =1 =-4 423<0.1318 501<0.5 =-1 =17 =-2
495<0.3505 245<0.5 17<0.5 198<0.5 =1 =-5 350<2.708 =-5 =0 184<13.5 187<0.4267 =-9 =1 186<21.5 =11 =0 374<0.302 184<3.5 456<0.2732 =-4 =7 7<0.6027 =14 =-3 495<0.4229 =-7 =1
495<0.4229 197<3.091 374<0.5401 244<0.5 =1 =12 417<0.5 =-9 =2 376<0.5 454<0.3297 =-6 =5 456<0.03831 =8 =-5 479<0.5 374<0.01214 423<0.0616 =10 =-3 55<0.5 =-6 =2 =17
146<0.5 374<0.5401 342<0.5 197<1.099 =1 =-1 197<1e-9 =1 =19 383<0.5 482<0.4854 =-9 =4 182<2.565 =7 =-2 182<2.303 482<0.08053 182<1.792 =2 =-9 =3 7<0.4801 62<0.125 =5 =17 =-5
203<0.5 484<0.6962 457<0.5 187<0.3589 =0 =2 476<0.5 =-1 =-7 483<0.7159 419<0.95 =9 =2 =-4 487<0.5 3<0.5 188<5.5 =-9 =6 201<0.5 =0 =-10 483<0.06596 =-6 464<0.39 =8 =-6
367<0.5 36<0.5 452<0.5 384<0.5 =1 =-4 180<0.5 =-3 =0 230<0.5 9<1e-9 =-5 =-12 =1 206<0.75 9<0.1016 354<0.5 =5 =-5 368<4.5 =-3 =9 9<0.1464 444<0.5 =-8 =4 466<0.4437 =-2 =4
378<0.5 62<0.7647 289<0.5 179<0.5 =0 =3 397<0.5 =18 =-1 383<0.5 389<0.5 =-5 =5 397<0.5 =-1 =8 195<0.5 429<0.5 387<0.5 =-11 =-2 3<0.5 =3 =-5 195<1.5 423<1e-9 =0 =11 62<0.4737 =-10 =0
176<0.5 461<0.5 146<0.5 195<5.5 =0 =7 417<0.5 =10 =1 368<1.5 350<1.946 =5 =-4 350<2.944 =14 =-3 =16
62<0.8571 36<0.5 13<0.5 478<0.5 =0 =5 62<0.08 =-3 =10 187<0.3589 429<0.5 =-11 =-2 482<0.03363 =6 =-6 432<0.5 54<0.5 9<0.212 =-10 =2 187<0.139 =8 =-1 392<0.5 379<0.5 =10 =-1 =-2
376<0.5 373<0.7977 206<0.75 479<0.5 =0 =3 14<0.5 =-6 =5 472<0.5 392<0.5 =6 =-1 46<0.5 =-10 =3 399<0.5 392<0.5 1<0.5 =-2 =9 373<0.1362 =1 =9 188<1.5 192<0.125 =14 =3 373<0.3458 =-5 =7
10<0.5 9<0.124 178<0.5 182<2.565 =-2 =1 4<0.5 =1 =10 487<0.5 476<0.5 =4 =-2 500<0.535 =-2 =11 350<2.197 437<0.5 182<2.773 =-3 =8 =-8 348<0.5 467<1 =15 =0 350<3.178 =-3 =1
206<0.3333 379<0.5 182<2.565 431<0.5 =1 =-6 436<0.5 =3 =-3 456<0.05481 417<0.5 =-8 =0 501<0.5 =11 =-4 417<0.5 470<0.1621 456<0.09247 =-2 =8 149<0.5 =5 =0 199<0.5 7<0.2681 =-4 =-11 57<0.5 =-2 =10
244<0.5 482<0.5412 479<0.5 204<0.5 =-1 =2 206<0.6154 =3 =-4 191<0.6503 206<0.3333 =0 =6 193<0.5 =3 =-10 14<0.5 62<0.7143 =16 =-1 =-2
349<0.5 244<0.5 9<0.124 350<3.091 =-1 =1 44<0.5 =1 =13 396<0.5 =14 =-2 186<15.5 183<0.5 350<2.197 =-5 =5 350<1.792 =0 =16 482<0.01606 182<2.303 =-6 =4 350<1.946 =-1 =-11
367<0.5 146<0.5 488<5.278 10<0.5 =-1 =7 464<0.7038 =6 =-6 454<1e-9 62<0.06667 =2 =15 183<0.5 =0 =-5 332<0.5 440<0.5 42<0.5 =1 =10 423<0.07889 =-9 =3 465<0.01981 62<0.7143 =16 =-3 62<0.4375 =7 =-8
244<0.5 187<0.3119 474<0.5 181<0.5 =-1 =8 493<0.5 =4 =-5 376<0.5 52<0.5 =-1 =2 179<0.5 =8 =-1 437<0.5 =17 187<1e-9 =-3 =6
118<0.5 37<0.5 155<0.5 487<0.5 =0 =4 365<0.5 =0 =14 365<0.5 5<0.5 =-3 =5 382<0.5 =-9 =0 182<2.485 368<1.5 =-3 =2 182<2.89 =21 =1
391<0.5 17<0.5 358<0.5 7<0.2912 =2 =-1 55<0.5 =-7 =4 62<0.5556 4<0.5 =3 =-4 388<0.5 =-13 =9 40<0.5 187<0.6663 350<2.485 =-7 =-2 480<0.1248 =8 =-3 187<0.382 9<0.05471 =14 =-3 62<0.4737 =-6 =3
492<0.5 17<0.5 391<0.5 378<0.5 =1 =-4 465<0.1112 =-1 =-7 449<0.5 485<0.1928 =-2 =8 357<0.5 =-9 =3 193<0.4444 198<0.5 453<0.5 =-10 =-1 191<0.05615 =-1 =5 =3
492<0.5 332<0.5 94<0.5 373<0.2826 =0 =-3 206<0.4286 =7 =-2 454<0.1207 421<0.5 =3 =11 500<0.5199 =-7 =5 362<0.5 376<0.5 206<0.8889 =-10 =1 =2 206<0.25 466<0.1442 =8 =1 149<0.5 =-4 =0
446<0.5 39<0.5 456<0.1114 456<0.02014 =1 =-3 372<0.5 =6 =-3 0<0.5 473<0.5 =-2 =6 456<0.1825 =8 =-1 492<0.5 466<0.5206 465<0.1966 =-10 =1 466<0.7548 =5 =-6 =5
352<0.5 1<0.5 440<0.5 185<4.5 =0 =3 485<0.03939 =-6 =1 186<16.5 374<0.2221 =-2 =5 482<0.6128 =-10 =4 348<0.5 1<0.5 456<0.07604 =2 =8 423<0.0906 =14 =-5 373<0.06269 180<0.5 =-5 =9 185<5.5 =-9 =2
350<3.091 349<0.5 374<0.4389 187<0.4519 =-1 =2 206<1e-9 =2 =-7 186<15.5 183<0.5 =1 =13 197<2.485 =-8 =2 197<2.197 187<0.382 187<0.2894 =4 =12 466<0.2053 =3 =-4 206<0.1333 454<0.3684 =-11 =3 183<0.5 =7 =-1
423<0.1634 62<0.8571 420<0.95 455<0.2258 =1 =11 465<0.03364 =-7 =1 420<0.47 495<0.139 =-8 =2 423<0.0616 =8 =-1 185<2.5 54<0.5 425<0.5802 =-8 =7 423<0.2547 =9 =-4 350<2.197 495<0.1862 =-9 =3 62<0.1905 =9 =1
224<0.5 474<0.5 348<0.5 206<0.25 =1 =-1 14<0.5 =-6 =10 467<1 418<0.42 =2 =10 188<0.5 =-8 =0 191<0.1017 486<0.5 14<0.5 =17 =-1 35<0.5 =4 =-3 397<0.5 =4 =-7
203<0.5 182<2.944 433<0.5 396<0.5 =1 =-2 186<15.5 =-1 =-8 491<0.5 197<3.611 =2 =-5 473<0.5 =-13 =1 194<0.5 184<4.5 350<2.773 =-11 =-4 184<6.5 =5 =-6 433<0.5 466<0.4794 =8 =-4 488<7.496 =-7 =0
455<0.2765 90<0.5 350<3.178 187<0.479 =-1 =2 452<0.5 =0 =5 465<0.1966 350<2.197 =-1 =16 =-3 368<1.5 455<0.5546 =-7 =7 465<0.3139 187<0.479 =12 =1 =0
196<3.5 206<0.8889 185<4.5 182<1.946 =-3 =1 350<2.708 =1 =7 187<0.4267 428<0.5 =-2 =-10 428<0.5 =-6 =7 483<0.7159 373<0.5381 =-14 =-1 =2
7<0.6027 111<0.5 348<0.5 350<3.178 =0 =4 379<0.5 =-4 =9 350<2.708 362<0.5 =-9 =2 52<0.5 =5 =-7 350<2.708 204<0.5 182<1.792 =0 =-11 182<2.708 =5 =-5 398<0.5 449<0.5 =6 =-4 443<0.5 =-8 =0
431<0.5 452<0.5 423<0.2547 62<0.6316 =1 =5 39<0.5 =-6 =5 392<0.5 381<0.5 =-2 =7 470<0.382 =-1 =6 146<0.5 47<0.5 185<4.5 =-5 =3 482<0.1045 =4 =-3 62<1e-9 =-7 185<1.5 =17 =5
423<0.1634 244<0.5 391<0.5 352<0.5 =0 =3 55<0.5 =-1 =-7 14<0.5 =13 =-2 449<0.5 466<0.8146 350<2.565 =-3 =-8 452<0.5 =-2 =8 350<2.303 332<0.5 =12 =-2 190<0.5 =-4 =6
440<0.5 474<0.5 352<0.5 37<0.5 =0 =-7 52<0.5 =5 =0 52<0.5 463<0.5 =3 =-4 482<0.01606 =9 =3 500<0.6412 182<1.946 437<0.5 =5 =-3 421<0.5 =-7 =-1 186<16.5 =9 482<0.324 =-4 =3
10<0.5 492<0.5 422<0.2994 118<0.5 =0 =10 435<0.5 =-4 =12 3<0.5 485<0.6175 =-10 =1 182<2.89 =-4 =5 191<0.08872 206<0.8889 182<2.944 =5 =21 =-2 191<0.417 465<0.1287 =-5 =6 =-9
203<0.5 370<0.4308 62<0.4 352<0.5 =0 =4 149<0.5 =1 =-3 503<0.07559 =13 503<0.1327 =-5 =5 435<0.5 140<0.5 332<0.5 =-7 =3 =9 62<0.6667 194<0.5 =-4 =6 393<0.5 =12 =-2
455<0.4721 422<0.3869 140<0.5 342<0.5 =0 =13 373<1e-9 =-1 =17 379<0.5 182<2.303 =-2 =11 =-6 500<0.5493 370<0.4103 =1 =14 =-1
492<0.5 36<0.5 415<0.5 393<0.5 =1 =-3 7<0.306 =10 =-6 39<0.5 393<0.5 =-2 =9 503<0.1327 =-11 =-1 195<1.5 230<0.5 474<0.5 =-8 =2 52<0.5 =-2 =6 9<1e-9 =-1 =6
62<0.8571 396<0.5 185<5.5 346<0.5 =1 =7 62<0.3667 =1 =24 62<0.3667 315<0.5 =-3 =5 155<0.5 =-7 =11 187<1e-9 43<0.5 60<0.5 =-11 =1 472<0.5 =4 =-3 479<0.5 375<0.5 =-6 =3 187<0.4519 =10 =-4
178<0.5 17<0.5 482<0.8395 7<0.4801 =0 =-4 429<0.5 =-1 =11 350<3.332 452<0.5 =-2 =-8 196<0.5 =-6 =11 187<0.2226 206<0.1538 196<0.5 =10 =-6 368<3.5 =1 =-8 429<0.5 480<0.04316 =17 =5 206<0.2778 =4 =-6
62<0.9167 206<0.8235 195<5.5 396<0.5 =1 =-1 25<0.5 =12 =-5 62<0.7143 465<0.279 =-9 =2 470<0.382 =-5 =22 206<0.7143 =-11 470<1e-9 428<0.5 =-2 =6 =-3
501<0.5 186<22.5 62<0.7647 350<2.565 =0 =2 54<0.5 =-5 =11 397<0.5 200<0.5 =-10 =3 62<0.6 =-3 =5 418<0.7 350<2.398 14<0.5 =3 =-8 62<0.125 =-7 =-1 368<1.5 185<5.5 =-13 =4 350<2.773 =-8 =5
499<1e-9 426<0.5 260<0.5 36<0.5 =0 =-7 =-12 362<0.5 350<2.996 =9 =-4 399<0.5 =-9 =3 179<0.5 483<0.7159 418<0.86 =15 =-2 =-5 188<0.5 185<2.5 =-2 =4 =-8
59<0.5 203<0.5 342<0.5 17<0.5 =1 =-3 447<0.5 =15 =0 422<0.2994 350<2.89 =-7 =-2 9<0.03622 =10 =-2 186<23.5 7<0.4157 368<2.5 =2 =6 416<0.5 =-5 =8 41<0.5 350<3.178 =-10 =3 =8
367<0.5 452<0.5 378<0.5 470<0.382 =0 =3 485<0.09576 =-9 =4 422<0.345 381<0.5 =-2 =5 191<0.1229 =16 =-4 377<0.5 1<0.5 28<0.5 =-6 =3 188<0.5 =0 =9 473<0.5 432<0.5 =2 =8 =15
374<0.4389 492<0.5 499<1e-9 13<0.5 =0 =8 188<0.5 =12 =-1 184<2.5 180<0.5 =-5 =6 446<0.5 =-8 =3 381<0.5 370<1e-9 1<0.5 =-6 =1 =4 184<4.5 =-2 374<0.978 =8 =-1
467<0.4794 417<0.5 467<1e-9 379<0.5 =-7 =-15 379<0.5 =8 =-10 379<0.5 186<17.5 =17 =1 348<0.5 =-13 =0 379<0.5 503<0.1541 417<0.5 =18 =50 373<0.2313 =68 =16 183<0.5 500<0.535 =0 =21 503<0.5543 =-3 =-13
467<0.3585 184<4.5 379<0.5 30<0.5 =7 =44 500<0.535 =-13 =2 184<8.5 379<0.5 =-2 =-13 34<0.5 =-13 =0 379<0.5 184<9.5 467<1 =35 =62 193<0.25 =-4 =24 52<0.5 197<2.565 =-12 =2 467<0.7548 =-4 =15
465<0.03364 62<0.3333 206<0.2143 62<0.1905 =28 =10 206<0.3684 =4 =-10 456<0.1114 62<0.5556 =-8 =-13 62<0.4737 =18 =2 62<0.3667 206<0.4 180<0.5 =28 =47 488<2.97 =6 =33 206<0.4 488<2.485 =-7 =11 470<0.382 =6 =34
465<1e-9 62<0.3333 206<0.1333 379<0.5 =34 =-7 206<0.3684 =2 =-10 485<0.8554 62<0.5556 =-8 =-13 206<0.6667 =20 =1 379<0.5 62<0.3667 206<0.4286 =39 =8 188<0.5 =17 =-1 185<3.5 413<0.5 =-10 =7 465<0.279 =-3 =18
467<0.2053 184<3.5 379<0.5 29<0.5 =3 =18 444<0.5 =-13 =-4 379<0.5 184<9.5 =-2 =-12 190<0.5 =-15 =0 379<0.5 467<1 184<8.5 =23 =2 433<0.5 =47 =18 429<0.5 184<7.5 =-2 =-11 433<0.5 =10 =-8
192<1e-9 62<0.3333 432<0.5 349<0.5 =-3 =16 197<1.946 =20 =3 456<0.1825 62<0.5556 =-7 =-12 =25 62<0.3333 17<0.5 373<0.2313 =24 =8 470<1e-9 =-5 =6 373<0.02741 62<0.6667 =16 =-1 432<0.5 =-4 =16
467<0.2053 184<4.5 14<0.5 32<0.5 =4 =26 488<2.351 =-12 =2 456<0.1114 184<9.5 =-7 =-13 485<0.5097 =-3 =24 14<0.5 488<3.814 184<9.5 =18 =-4 480<0.1168 =20 =38 183<0.5 488<2.14 =-6 =14 480<1e-9 =5 =-9
466<0.1442 379<0.5 62<0.4 32<0.5 =3 =22 62<0.6316 =-4 =-11 10<0.5 99<0.5 =-14 =4 7<0.2681 =-5 =8 379<0.5 480<0.1843 62<0.6 =16 =-5 7<0.2912 =34 =6 185<3.5 17<0.5 =-5 =-11 466<0.5206 =-2 =12
192<1e-9 14<0.5 29<0.5 463<0.5 =-5 =11 36<0.5 =8 =-8 495<0.3505 200<0.5 =-14 =-5 47<0.5 =-3 =12 29<0.5 14<0.5 490<0.5 =7 =20 183<0.5 =2 =-8 490<0.5 437<0.5 =11 =27 =34
9<1e-9 206<0.1333 184<4.5 184<2.5 =31 =10 184<9.5 =-1 =-13 455<0.2395 29<0.5 =-9 =-2 206<0.7143 =28 =-2 29<0.5 184<9.5 373<0.09359 =11 =0 206<0.4667 =-11 =8 184<4.5 206<0.6667 =28 =-1 9<0.1464 =5 =25
482<0.1854 379<0.5 417<0.5 427<0.5 =-5 =13 349<0.5 =5 =28 488<2.398 253<0.5 =-13 =7 482<0.08053 =6 =-4 379<0.5 482<0.6128 396<0.5 =13 =-1 433<0.5 =25 =5 52<0.5 396<0.5 =-13 =-2 482<0.6996 =-3 =19
467<0.2053 379<0.5 62<0.6316 34<0.5 =1 =18 480<0.109 =-11 =4 456<0.1387 62<0.2222 =-9 =-14 62<0.1905 =-4 =18 379<0.5 62<0.3667 365<0.5 =13 =23 480<0.1644 =-1 =22 50<0.5 467<0.7548 =-5 =7 456<0.003504 =-13 =2
191<1e-9 184<5.5 206<0.3333 376<0.5 =7 =26 350<2.996 =-9 =4 184<9.5 376<0.5 =-8 =4 9<0.1622 =-13 =8 184<5.5 206<0.25 184<3.5 =23 =10 191<0.246 =2 =17 376<0.5 184<10.5 =3 =-7 206<0.3125 =-3 =27
14<0.5 480<1e-9 417<0.5 182<2.565 =-8 =0 350<2.996 =2 =17 480<0.2677 474<0.5 =7 =23 423<1e-9 =30 =2 500<0.4865 456<0.1387 348<0.5 =-13 =-7 350<1.946 =17 =-4 185<2.5 480<0.08556 =0 =-10 472<0.5 =-3 =13
480<1e-9 206<0.3125 62<0.3333 35<0.5 =6 =21 62<0.5556 =-1 =-12 32<0.5 187<1e-9 =-10 =-4 62<0.4375 =3 =17 17<0.5 480<0.1644 62<0.6667 =8 =-8 378<0.5 =19 =-5 480<0.1481 473<0.5 =-9 =5 500<0.6685 =6 =-10
465<0.00542 396<0.5 62<0.5556 433<0.5 =5 =-7 473<0.5 =-10 =13 62<0.2857 35<0.5 =-9 =4 187<0.5818 =-14 =-3 29<0.5 433<0.5 396<0.5 =10 =-2 182<3.135 =-9 =2 7<0.2912 396<0.5 =21 =3 191<0.2038 =-3 =11
465<1e-9 206<0.1333 62<0.3333 379<0.5 =21 =-7 62<0.5556 =2 =-11 474<0.5 379<0.5 =-6 =-12 186<17.5 =16 =-1 379<0.5 206<0.4286 62<0.3667 =16 =-1 482<0.5412 =-2 =13 482<0.3992 189<0.5 =-11 =-1 465<0.6253 =7 =-10
191<1e-9 29<0.5 474<0.5 206<0.1333 =-1 =-10 379<0.5 =14 =-7 206<0.2143 39<0.5 =4 =22 476<0.5 =-3 =12 29<0.5 17<0.5 433<0.5 =7 =-4 377<0.5 =-9 =-2 396<0.5 436<0.5 =17 =2 466<0.3709 =-6 =10
14<0.5 206<0.2143 62<0.4 417<0.5 =11 =21 62<0.6 =2 =-12 480<0.1354 206<0.7143 =-2 =-10 465<0.1722 =3 =17 482<0.3602 499<0.3687 500<0.5493 =-12 =-5 =11 206<0.4286 62<0.3333 =-2 =-10 500<0.6852 =16 =-5
184<9.5 197<1.099 29<0.5 373<0.3458 =6 =-9 37<0.5 =15 =-3 484<0.9175 264<0.5 =-4 =14 418<0.82 =28 =3 482<0.5412 425<0.446 485<0.8554 =-10 =14 425<0.6394 =2 =16 315<0.5 184<10.5 =7 =-2 197<1.946 =18 =-2
191<0.07462 39<0.5 502<0.5 349<0.5 =-7 =3 315<0.5 =4 =-2 368<3.5 370<0.3 =0 =18 436<0.5 =9 =-5 423<0.009255 433<0.5 482<0.5412 =6 =14 182<3.045 =-9 =4 455<0.1387 182<2.944 =-7 =1 453<0.5 =17 =-1
379<0.5 206<0.2143 184<5.5 378<0.5 =15 =-7 184<9.5 =2 =-11 9<0.124 206<0.6154 =-1 =-8 423<1e-9 =12 =-5 488<2.14 456<0.1825 62<0.3333 =-9 =-13 =14 206<0.5333 62<0.3333 =0 =-11 50<0.5 =12 =-6
62<0.5238 427<0.5 430<0.5 432<0.5 =4 =13 432<0.5 =-2 =6 185<1.5 500<0.6685 =6 =-6 195<1.5 =22 =5 503<0.1832 62<0.7143 500<0.5199 =-6 =2 499<1e-9 =-11 =6 423<0.009255 62<0.9167 =10 =-3 503<0.3041 =-9 =5
379<0.5 206<0.1538 62<0.5556 197<1.099 =17 =6 62<0.6667 =-4 =-12 465<0.0145 32<0.5 =-5 =10 197<1.099 =7 =-2 503<0.092 190<0.5 200<0.5 =-12 =-2 418<0.42 =-5 =6 206<0.4286 62<0.4 =-1 =-11 500<0.6685 =9 =-6
184<9.5 379<0.5 482<0.3992 29<0.5 =0 =7 482<0.6128 =8 =13 193<0.1 495<0.1981 =-11 =9 52<0.5 =-6 =5 465<0.1722 376<0.5 29<0.5 =-11 =-2 482<0.2666 =-2 =10 376<0.5 482<0.6996 =-5 =8 =20
396<0.5 184<10.5 465<0.04239 187<1e-9 =-1 =6 4<0.5 =5 =11 503<0.1832 455<0.2554 =-9 =11 48<0.5 =-1 =14 503<0.1031 187<0.5818 62<0.2857 =-7 =-12 62<0.06667 =13 =-3 465<0.279 62<0.3667 =2 =-7 62<0.125 =-3 =11
396<0.5 470<0.1621 484<0.6962 189<0.5 =-2 =5 484<0.9518 =9 =24 378<0.5 149<0.5 =13 =5 503<0.1327 =-10 =2 503<0.09726 485<0.8554 31<0.5 =-10 =4 149<0.5 =16 =-2 470<0.1621 450<0.5 =-7 =8 424<0.5 =-1 =7
206<0.1538 417<0.5 396<0.5 433<0.5 =5 =-4 186<26.5 =-12 =4 396<0.5 433<0.5 =21 =7 186<15.5 =-2 =8 488<2.079 32<0.5 499<0.3687 =-5 =24 206<0.7143 =11 =-4 433<0.5 488<3.814 =3 =13 0<0.5 =-7 =3
396<0.5 423<1e-9 432<0.5 460<0.5 =1 =18 193<0.2 =9 =17 456<0.09247 418<0.6 =-2 =-10 472<0.5 =2 =15 467<0.5976 395<0.5 456<0.1114 =-9 =8 449<0.5 =9 =-4 423<0.02034 47<0.5 =7 =-3 =-12
474<0.5 184<9.5 396<0.5 470<0.1621 =0 =9 466<0.5976 =-7 =4 465<0.279 477<0.5 =-10 =4 470<0.382 =-3 =7 434<0.5 186<12.5 374<1e-9 =-7 =3 40<0.5 =12 =-1 315<0.5 =27 =2
396<0.5 62<0.6667 373<0.09359 454<1e-9 =7 =-3 0<0.5 =-1 =13 488<2.97 434<0.5 =-9 =7 504<3.5 =10 =-4 9<0.07928 485<0.8554 62<0.125 =-3 =-10 62<0.2222 =-2 =23 449<0.5 185<2.5 =-3 =5 57<0.5 =-9 =2
14<0.5 197<1.099 187<1e-9 463<0.5 =-1 =9 373<0.2826 =11 =-1 349<0.5 419<1e-9 =-6 =10 373<0.1147 =21 =3 503<0.092 495<0.3142 185<2.5 =-12 =-7 48<0.5 =11 =-3 503<0.5543 373<0.1804 =5 =-10 185<1.5 =-13 =0
197<1.099 379<0.5 373<0.1554 474<0.5 =5 =18 29<0.5 =-4 =6 185<2.5 252<0.5 =-11 =5 9<0.05967 =-6 =7 455<0.2765 349<0.5 485<0.92 =-6 =9 379<0.5 =11 =-10 383<0.5 456<0.05481 =25 =9 456<0.002585 =-7 =12
29<0.5 465<0.1287 187<0.3589 417<0.5 =-7 =-1 185<1.5 =-3 =3 17<0.5 482<0.4393 =1 =9 393<0.5 =-8 =1 187<1e-9 455<0.2395 483<0.6655 =0 =13 =19 201<0.5 37<0.5 =11 =-5 187<0.4045 =-5 =8
191<0.05615 62<0.5238 14<0.5 427<0.5 =0 =11 474<0.5 =-9 =6 187<1e-9 425<0.446 =-10 =8 432<0.5 =-4 =9 14<0.5 474<0.5 62<0.8095 =4 =-9 203<0.5 =16 =-2 456<0.1114 467<0.6648 =-8 =1 184<2.5 =-3 =20
427<0.5 432<0.5 9<0.08437 456<0.1114 =-3 =7 17<0.5 =4 =-6 423<0.0427 391<0.5 =9 =-3 23<0.5 =-4 =8 470<1e-9 420<0.35 59<0.5 =0 =14 420<0.95 =21 =5 183<0.5 186<23.5 =26 =3 59<0.5 =12 =-2
184<10.5 191<0.2038 474<0.5 14<0.5 =0 =-7 433<0.5 =11 =1 433<0.5 423<0.05221 =10 =-2 191<0.417 =3 =-10 434<0.5 463<0.5 42<0.5 =-10 =3 423<1e-9 =3 =-9 423<0.009255 188<2.5 =21 =-3 =-6
206<0.3333 184<5.5 377<0.5 34<0.5 =-2 =13 433<0.5 =11 =1 184<9.5 146<0.5 =-1 =20 484<0.5489 =-11 =6 482<0.5412 474<0.5 3<0.5 =-8 =-3 184<0.5 =-3 =10 433<0.5 501<0.5 =11 =-3 191<0.1618 =4 =-7
191<1e-9 460<0.5 178<0.5 94<0.5 =-4 =7 456<0.006396 =11 =-1 186<18.5 423<0.009255 =20 =-3 182<2.89 =-6 =3 456<0.1114 423<0.009255 395<0.5 =2 =11 186<13.5 =3 =-8 495<0.2647 32<0.5 =4 =17 423<0.2262 =19 =-1
9<0.124 182<2.565 434<0.5 432<0.5 =-6 =1 182<2.303 =-2 =9 14<0.5 373<0.1554 =4 =-1 467<0.4794 =-8 =3 434<0.5 490<0.5 7<0.3341 =3 =-8 9<0.5108 =10 =-3 9<0.1464 =5 =24
184<9.5 14<0.5 363<0.5 474<0.5 =2 =9 365<0.5 =18 =3 193<0.1 495<0.3505 =-9 =12 191<0.417 =3 =-9 459<0.5 193<0.1429 31<0.5 =-8 =7 29<0.5 =-2 =6 397<0.5 191<1e-9 =-5 =4 58<0.5 =18 =0
376<0.5 184<10.5 197<1.099 94<0.5 =2 =14 349<0.5 =-4 =10 465<0.279 392<0.5 =-11 =-3 182<2.485 =-4 =6 197<1.099 187<0.2894 182<2.944 =5 =16 184<14.5 =22 =-1 349<0.5 503<0.142 =-3 =9 423<0.03472 =19 =-4
433<0.5 9<0.1155 62<0.5556 7<0.319 =2 =-4 425<0.4118 =-6 =15 7<0.4157 434<0.5 =7 =18 369<0.5 =-9 =0 0<0.5 186<16.5 352<0.5 =-6 =6 56<0.5 =-13 =2 7<0.1503 417<0.5 =1 =15 464<0.07331 =-8 =3
197<1.099 379<0.5 29<0.5 350<3.178 =1 =8 53<0.5 =8 =-11 52<0.5 41<0.5 =-11 =0 480<0.07072 =-4 =4 349<0.5 499<0.324 7<0.319 =-2 =-9 =19 379<0.5 197<3.091 =17 =-7 197<4.443 =-11 =1
197<1.099 379<0.5 36<0.5 146<0.5 =3 =16 470<0.1621 =-1 =-10 467<0.2053 286<0.5 =-10 =0 470<1e-9 =-10 =3 191<0.1871 197<3.091 27<0.5 =-4 =1 191<0.1082 =-10 =2 456<0.1825 475<0.5 =2 =13 374<0.04692 =18 =6
191<1e-9 197<1.099 396<0.5 62<0.6667 =3 =-8 62<0.2222 =-2 =-10 7<0.3341 419<1e-9 =-5 =7 474<0.5 =-11 =2 378<0.5 419<0.38 197<1.099 =4 =-1 191<0.08872 =2 =15 54<0.5 9<1e-9 =-2 =-13 =5
455<0.2258 480<0.1354 363<0.5 13<0.5 =-2 =15 483<0.6114 =10 =-8 432<0.5 500<0.7361 =4 =-8 54<0.5 =13 =-4 1<0.5 420<1.05 422<0.1649 =25 =0 374<0.1743 =5 =15 =2
376<0.5 184<11.5 373<0.7977 197<1.099 =2 =-2 197<1.946 =-13 =6 485<0.8554 503<0.1832 =-9 =-2 =14 197<1.099 180<0.5 454<1e-9 =9 =-8 184<9.5 =20 =3 503<0.1541 484<0.9518 =-4 =9 429<0.5 =12 =-1
29<0.5 482<0.5412 484<0.9459 197<1.099 =-1 =-4 482<0.1576 =22 =2 197<1.946 315<0.5 =2 =11 7<0.3967 =1 =-8 36<0.5 7<0.319 436<0.5 =7 =-1 197<1.099 =4 =-6 7<0.4348 =-11 =1
456<0.1114 433<0.5 418<0.37 62<0.5556 =3 =-3 370<0.3 =-5 =10 62<0.08 377<0.5 =10 =-6 190<0.5 =-8 =6 62<0.1538 399<0.5 369<0.5 =5 =-2 456<0.1387 =0 =15 190<0.5 368<1.5 =-3 =12 359<0.5 =23 =-1
206<0.1538 62<0.3333 14<0.5 423<0.1474 =12 =1 3<0.5 =8 =-7 184<9.5 428<0.5 =-6 =3 471<0.5 =-11 =4 191<0.06647 187<0.3349 206<0.5 =-3 =-8 350<1.946 =-10 =3 423<0.009255 395<0.5 =1 =11 206<0.25 =3 =-7
206<0.09091 62<0.3333 452<0.5 186<20.5 =16 =0 184<2.5 =9 =0 62<0.6316 467<0.2053 =3 =-6 367<0.5 =-11 =0 197<1.099 376<0.5 377<0.5 =-6 =2 369<0.5 =9 =-8 455<0.2258 191<0.222 =-6 =2 377<0.5 =3 =15
376<0.5 35<0.5 482<0.5412 399<0.5 =-4 =-1 9<0.5108 =4 =-8 481<0.225 348<0.5 =2 =-6 7<0.3967 =17 =2 9<0.124 197<1.099 453<0.5 =12 =2 193<0.08333 =1 =-7 404<0.5 403<0.5 =20 =3 =-1
495<0.3505 433<0.5 9<0.1622 184<10.5 =1 =-6 418<0.44 =8 =-5 0<0.5 437<0.5 =-3 =-12 184<2.5 =8 =-4 418<0.37 315<0.5 =0 =-4 7<0.319 184<1.5 =7 =28 315<0.5 =11 =0
29<0.5 432<0.5 395<0.5 502<0.5 =-3 =2 183<0.5 =12 =3 482<0.2944 502<0.5 =1 =9 379<0.5 =12 =-1 9<0.03622 55<0.5 367<0.5 =-1 =6 482<0.05633 =7 =-6 32<0.5 418<0.46 =6 =-3 46<0.5 =14 =-2
62<0.6667 433<0.5 197<1.099 350<2.565 =1 =5 370<0.4103 =-1 =18 376<0.5 437<0.5 =-2 =-11 184<2.5 =9 =-1 376<0.5 395<0.5 432<0.5 =-9 =3 435<0.5 =-2 =12 453<0.5 188<1.5 =15 =-3 352<0.5 =-6 =2
206<0.2143 417<0.5 502<0.5 55<0.5 =-4 =3 185<3.5 =4 =18 206<0.09091 452<0.5 =14 =6 479<0.5 =3 =12 470<0.1621 370<0.3 504<0.5 =-5 =2 484<0.9518 =4 =16 395<0.5 206<0.8889 =2 =-8 417<0.5 =15 =3
182<2.565 460<0.5 433<0.5 465<0.4372 =-3 =7 62<0.06667 =-1 =-11 433<0.5 362<0.5 =16 =-2 182<2.303 =1 =-5 433<0.5 378<0.5 349<0.5 =3 =12 62<0.4737 =-9 =2 182<3.135 437<0.5 =-4 =-11 29<0.5 =-1 =10
187<0.3589 455<0.2258 480<0.2677 427<0.5 =-2 =4 503<0.2067 =15 =3 464<0.07331 418<0.9 =13 =0 180<0.5 =-6 =6 376<0.5 495<0.1981 14<0.5 =3 =-3 198<0.5 =11 =-5 358<0.5 495<0.139 =15 =-1 =-7
474<0.5 62<0.5556 349<0.5 488<5.278 =0 =9 483<0.5581 =10 =-6 495<0.4229 193<0.2 =-7 =2 418<0.78 =22 =-2 433<0.5 495<0.07187 372<0.5 =8 =1 466<0.3709 =19 =2 58<0.5 193<0.2 =-9 =-2 488<4.503 =7 =-6
206<0.6154 62<0.5556 14<0.5 479<0.5 =3 =9 348<0.5 =-5 =5 502<0.5 473<0.5 =-9 =8 187<1e-9 =-3 =11 62<0.5556 478<0.5 482<0.8395 =-9 =6 187<0.2662 =15 =-3 397<0.5 376<0.5 =-7 =9 62<0.9167 =19 =-7
182<2.565 480<0.2677 427<0.5 62<0.5556 =-2 =-7 185<2.5 =1 =15 500<0.7361 352<0.5 =10 =-1 =-6 378<0.5 470<0.1621 352<0.5 =0 =6 52<0.5 =2 =6 500<0.6412 7<0.1503 =-10 =2 =4
396<0.5 373<0.09359 197<1.099 350<3.178 =4 =13 370<0.4103 =-1 =14 460<0.5 45<0.5 =-3 =3 7<1e-9 =13 =-4 465<0.1287 485<0.7453 178<0.5 =-7 =7 495<0.1981 =-3 =15 365<0.5 482<0.3602 =-2 =6 350<2.996 =-10 =1
17<0.5 187<1e-9 373<0.048 455<0.2932 =0 =15 352<0.5 =-4 =2 378<0.5 373<0.3458 =4 =-2 184<17.5 =-10 =6 184<7.5 4<0.5 184<6.5 =-2 =7 373<0.1147 =-4 =-10 504<0.5 426<0.5 =-12 =3 467<1 =4 =-6
433<0.5 396<0.5 187<0.3119 197<2.773 =2 =-4 378<0.5 =6 =-5 500<0.535 187<0.4519 =-6 =0 7<0.1503 =2 =-10 29<0.5 190<0.5 197<1e-9 =-9 =-4 418<0.82 =13 =-8 197<1e-9 417<0.5 =3 =13 187<0.139 =4 =-4
376<0.5 373<0.4445 197<1.099 396<0.5 =3 =-2 264<0.5 =-3 =8 420<0.41 436<0.5 =-10 =4 423<0.1318 =13 =-5 420<0.83 187<0.4045 474<0.5 =4 =14 485<0.2487 =16 =-3 373<1e-9 193<0.25 =-10 =4 373<0.03741 =9 =-2
197<1.099 373<0.2826 62<0.7647 14<0.5 =4 =-2 193<0.25 =-8 =6 433<0.5 473<0.5 =-3 =9 437<0.5 =-3 =-12 349<0.5 191<0.2038 474<0.5 =-5 =4 485<0.7453 =0 =13 14<0.5 197<2.996 =13 =-4 197<4.443 =-10 =1
397<0.5 455<0.4228 185<2.5 264<0.5 =-3 =6 203<0.5 =3 =-6 =15 396<0.5 378<0.5 452<0.5 =5 =1 352<0.5 =-9 =3 62<0.3667 189<0.5 =-2 =7 155<0.5 =-8 =10
62<0.8571 182<2.303 9<0.1464 32<0.5 =-4 =8 62<0.08 =-4 =5 29<0.5 427<0.5 =0 =6 9<0.1155 =2 =9 9<0.212 427<0.5 94<0.5 =-11 =4 449<0.5 =7 =-3 467<0.5206 =-5 467<1 =8 =-1
203<0.5 62<0.6667 186<18.5 379<0.5 =2 =-3 32<0.5 =-3 =4 485<0.7453 186<23.5 =-7 =6 423<1e-9 =16 =1 471<0.5 488<4.503 499<1e-9 =-9 =5 466<0.5976 =-2 =6 397<0.5 488<5.278 =-5 =4 503<0.2067 =12 =0
455<0.2148 184<10.5 470<0.382 479<0.5 =-1 =3 482<0.6128 =1 =9 395<0.5 44<0.5 =-6 =8 196<0.5 =9 =-5 182<3.219 436<0.5 420<1.33 =16 =5 =-2 419<0.72 =-4 =2
474<0.5 455<0.3521 7<0.4801 498<0.5 =-1 =14 384<0.5 =-7 =3 6<1.5 457<0.5 =16 =3 =2 433<0.5 30<0.5 491<0.5 =10 =-6 473<0.5 =-2 =8 496<0.5 368<2.5 =-7 =1 =4
378<0.5 182<2.565 187<0.5818 395<0.5 =-3 =5 368<1.5 =1 =9 332<0.5 197<3.091 =2 =-6 423<0.009255 =10 =-2 350<3.332 423<0.1318 187<0.5072 =-12 =-1 368<2.5 =-4 =8 431<0.5 =9 =-3
378<0.5 425<0.113 432<0.5 352<0.5 =-1 =3 423<0.009255 =6 =-3 60<0.5 428<0.5 =2 =15 425<0.4118 =-8 =2 371<0.5 385<0.5 428<0.5 =-12 =-6 373<0.02741 =4 =-2 149<0.5 =-3 =9
62<0.8571 363<0.5 203<0.5 453<0.5 =2 =-1 194<0.5 =-6 =4 62<0.1905 14<0.5 =17 =-3 428<0.5 =-2 =9 503<0.2067 383<0.5 485<0.6175 =-10 =2 195<0.5 =7 =-5 486<0.5 399<0.5 =-6 =4 =5
433<0.5 396<0.5 62<0.8571 472<0.5 =1 =4 465<0.3139 =-9 =4 465<0.279 62<0.3667 =-2 =-8 185<2.5 =-2 =8 0<0.5 190<0.5 352<0.5 =-8 =1 418<0.82 =14 =-3 184<2.5 62<1e-9 =3 =17 25<0.5 =-7 =5
206<0.1333 396<0.5 485<0.4275 192<0.1667 =6 =-1 352<0.5 =15 =3 197<2.708 179<0.5 =-10 =0 485<1e-9 =13 =-5 206<0.8235 455<0.2258 352<0.5 =-1 =4 420<0.95 =18 =5 376<0.5 412<0.5 =-9 =9 197<1e-9 =6 =-4
490<0.5 350<3.178 203<0.5 7<0.319 =1 =-4 362<0.5 =-6 =3 348<0.5 396<0.5 =8 =-4 368<2.5 =3 =-7 504<4.5 431<0.5 374<0.1113 =7 =-2 350<2.398 =8 =-3 =-9
206<0.3684 182<2.708 94<0.5 502<0.5 =-2 =4 206<0.25 =16 =2 206<0.09091 502<0.5 =5 =13 17<0.5 =3 =-5 470<0.1002 474<0.5 342<0.5 =-6 =13 39<0.5 =7 =-3 466<0.5206 187<0.382 =-3 =5 57<0.5 =8 =-3
452<0.5 499<0.324 370<0.4826 433<0.5 =1 =-2 193<0.2 =18 =3 =20 62<0.5556 363<0.5 17<0.5 =-1 =-7 191<0.09468 =12 =-3 485<0.8554 356<0.5 =-8 =5 =11
456<0.1114 423<0.009255 468<0.5 460<0.5 =0 =9 503<0.1169 =13 =-4 362<0.5 504<1.5 =-5 =7 423<0.05221 =15 =-1 1<0.5 485<0.6175 185<3.5 =-1 =9 195<1.5 =11 =3 392<0.5 456<0.1825 =7 =-1 59<0.5 =-11 =-1
187<0.2894 182<2.565 460<0.5 179<0.5 =-5 =2 48<0.5 =11 =-3 62<0.3333 350<2.996 =1 =7 190<0.5 =-2 =9 376<0.5 185<1.5 502<0.5 =-3 =5 487<0.5 =3 =12 179<0.5 33<0.5 =14 =-2 374<0.1316 =6 =-7
206<0.2143 502<0.5 179<0.5 485<0.3633 =0 =7 447<0.5 =4 =13 206<0.1333 195<0.5 =7 =14 50<0.5 =0 =9 467<0.821 187<0.6201 4<0.5 =-5 =-1 376<0.5 =3 =15 365<0.5 183<0.5 =9 =3 503<0.142 =-9 =4
474<0.5 332<0.5 488<2.833 29<0.5 =-2 =0 315<0.5 =0 =6 417<0.5 29<0.5 =-1 =7 496<0.5 =9 =-4 376<0.5 488<4.503 384<0.5 =6 =-5 368<1.5 =-10 =5 453<0.5 195<2.5 =16 =2 427<0.5 =5 =-3
206<0.7143 182<2.565 187<0.3349 179<0.5 =-4 =3 495<0.1269 =2 =9 206<0.1333 367<0.5 =4 =12 197<3.091 =1 =-6 482<0.6996 350<3.332 197<1e-9 =-4 =-9 =12 187<0.4519 197<2.303 =11 =-2 182<2.485 =3 =-7
146<0.5 187<0.3119 184<4.5 349<0.5 =0 =10 485<0.7453 =-3 =12 42<0.5 62<0.1538 =-1 =3 182<2.197 =-1 =11 182<2.303 186<19.5 7<1e-9 =5 =-1 191<1e-9 =-8 =0 7<0.4801 62<0.08 =7 =21 =-6
206<0.4286 377<0.5 149<0.5 378<0.5 =1 =-9 456<0.03831 =-7 =9 186<21.5 188<1.5 =5 =0 200<0.5 =-5 =8 191<0.08253 199<0.5 474<0.5 =-7 =3 188<1.5 =4 =-5 378<0.5 377<0.5 =6 =-1 206<0.5 =3 =-12
206<0.7143 396<0.5 206<0.3333 185<4.5 =2 =16 482<0.6128 =-2 =6 206<0.4 185<4.5 =-8 =0 427<0.5 =1 =15 480<0.1644 437<0.5 376<0.5 =-11 =2 348<0.5 =-3 =8 192<0.3333 418<1e-9 =15 =-5 348<0.5 =1 =-7
433<0.5 9<0.212 182<2.398 187<0.2894 =-4 =2 332<0.5 =1 =6 41<0.5 488<3.814 =4 =11 182<2.485 =5 =-9 182<3.135 365<0.5 33<0.5 =-9 =-1 493<0.5 =-3 =9 187<0.5414 204<0.5 =0 =9 464<0.1667 =-10 =-2
62<0.8571 190<0.5 418<0.54 230<0.5 =1 =10 417<0.5 =-5 =0 479<0.5 418<0.42 =-5 =5 486<0.5 =19 =-1 54<0.5 482<0.8395 190<0.5 =-10 =2 192<0.5 =4 =0 365<0.5 =-3 =12
197<1.099 373<0.4445 440<0.5 350<2.708 =1 =4 350<2.773 =-11 =-1 470<0.382 47<0.5 =-14 =-2 184<0.5 =7 =-3 495<0.2647 454<0.3297 342<0.5 =-3 =18 7<0.2912 =10 =-4 7<0.3529 418<0.42 =-2 =15 350<2.197 =4 =-6
433<0.5 396<0.5 315<0.5 367<0.5 =2 =9 482<0.6996 =-1 =6 315<0.5 456<0.1825 =-5 =9 480<0.1843 =-1 =8 186<16.5 0<0.5 485<0.1717 =-5 =5 420<0.47 =10 =-4 195<5.5 357<0.5 =-10 =6 50<0.5 =9 =-3
36<0.5 62<0.8571 191<0.2038 350<3.178 =0 =4 485<0.7453 =2 =9 191<0.6503 485<0.2487 =-8 =3 489<0.5 =6 =-2 350<3.091 62<0.4737 =-13 350<1.792 =7 =-5 397<0.5 =6 199<0.5 =0 =-4
62<0.8571 7<0.6027 456<0.1114 396<0.5 =1 =-2 186<12.5 =-5 =6 186<20.5 186<13.5 =4 =-11 188<0.5 =-3 =8 499<1e-9 193<0.2 188<3.5 =-11 =1 62<0.9167 =4 =-6 188<1.5 =7 =-1
479<0.5 376<0.5 332<0.5 191<0.1323 =-3 =1 62<0.5556 =4 =-6 454<1e-9 453<0.5 =9 =0 399<0.5 =-8 =4 346<0.5 456<0.1114 9<0.1016 =0 =6 191<0.07462 =0 =14 191<0.1323 348<0.5 =21 =-2 =-3
433<0.5 187<0.5818 224<0.5 423<0.1634 =0 =-5 482<0.05633 =15 =-1 418<0.63 423<0.02034 =5 =13 192<1e-9 =3 =-9 373<0.2575 456<0.1114 352<0.5 =-4 =5 423<0.1474 =7 =-3 376<0.5 439<0.5 =-13 =5 428<0.5 =-3 =6
433<0.5 474<0.5 7<0.6027 146<0.5 =0 =8 197<5.323 =-10 =3 376<0.5 427<0.5 =2 =9 202<0.5 =16 =-1 29<0.5 456<0.1114 195<5.5 =-6 =7 374<0.1985 =-1 =11 7<0.2912 449<0.5 =4 =15 456<0.09247 =1 =-7
474<0.5 350<3.091 349<0.5 206<0.1333 =2 =-2 186<15.5 =11 =-3 502<0.5 180<0.5 =-1 =5 206<0.1538 =13 =3 52<0.5 206<0.7143 504<0.5 =5 =-6 404<0.5 =-9 =7 454<0.1096 363<0.5 =10 =-4 454<0.2182 =-6 =2
456<0.1114 456<0.003504 182<3.332 94<0.5 =0 =6 387<0.5 =9 =-2 425<0.3423 182<2.565 =-8 =-2 =11 417<0.5 379<0.5 483<0.4641 =8 =0 =20 185<2.5 182<3.135 =1 =-5 180<0.5 =1 =9
361<0.5 495<0.2647 342<0.5 9<0.1155 =0 =2 501<0.5 =19 =-2 350<2.197 192<0.125 =12 =0 202<0.5 =5 =-3 389<0.5 194<0.5 332<0.5 =-11 =-1 55<0.5 =7 =-3 315<0.5 189<0.5 =3 =-8 9<0.07928 =-1 =10
187<0.139 203<0.5 456<0.1114 9<0.1155 =-2 =3 423<0.1634 =7 =-4 381<0.5 182<3.332 =-9 =1 3<0.5 =-4 =8 29<0.5 456<0.1387 188<4.5 =1 =-11 182<3.219 =12 =-6 501<0.5 182<3.219 =6 =-2 7<0.2394 =4 =-7
376<0.5 206<0.75 432<0.5 244<0.5 =0 =16 206<0.4 =6 =-1 483<0.8575 500<0.5493 =-8 =-2 399<0.5 =8 =-3 9<0.124 9<0.05471 7<0.2394 =7 =0 206<0.4 =-7 =4 404<0.5 7<0.3341 =16 =1 =-6
456<0.1114 418<0.57 373<0.1362 354<0.5 =2 =-5 367<0.5 =-3 =3 224<0.5 502<0.5 =-8 =-3 =14 62<0.1538 472<0.5 485<0.7453 =4 =-2 =11 485<0.317 62<0.4375 =4 =-7 39<0.5 =14 =2
352<0.5 376<0.5 332<0.5 461<0.5 =-1 =9 184<5.5 =6 =-3 454<1e-9 452<0.5 =7 =0 449<0.5 =-4 =6 184<6.5 452<0.5 467<1 =11 =1 458<0.5 =3 =-7 392<0.5 211<0.5 =-6 =8 184<9.5 =-2 =11
455<0.4228 197<1.099 376<0.5 437<0.5 =3 =-1 420<0.35 =6 =-7 498<0.5 197<3.091 =-1 =-5 485<0.8554 =-4 =10 456<0.06471 =17 455<0.5546 =-3 =5
7<0.3529 36<0.5 373<0.7977 24<0.5 =1 =9 376<0.5 =-10 =4 426<0.5 367<0.5 =-12 =1 428<0.5 =-4 =10 197<1.099 199<0.5 373<0.03741 =5 =-8 191<0.1618 =16 =-6 499<1e-9 367<0.5 =-8 =-1 197<2.708 =-4 =9
206<0.25 184<8.5 184<4.5 378<0.5 =5 =-6 502<0.5 =-1 =6 473<0.5 185<6.5 =-9 =12 193<1e-9 =-2 =16 184<2.5 206<0.4286 502<0.5 =1 =-7 438<0.5 =-8 =2 423<0.0616 395<0.5 =1 =10 473<0.5 =-8 =11
206<0.8235 373<0.048 502<0.5 13<0.5 =1 =14 206<0.3125 =7 =1 185<4.5 201<0.5 =-1 =-8 374<0.006522 =2 =9 465<0.2204 23<0.5 113<0.5 =-8 =6 465<0.02617 =-1 =6 14<0.5 467<0.6648 =6 =-7 465<0.6253 =13 =-3
206<0.1333 184<4.5 480<0.1481 422<0.05804 =7 =-3 9<0.1622 =-8 =2 480<0.03537 184<6.5 =5 =-3 374<0.09245 =-10 =-1 349<0.5 350<2.565 184<6.5 =-5 =2 374<0.1985 =1 =-4 17<0.5 47<0.5 =11 =1 204<0.5 =-9 =2
62<0.8571 349<0.5 454<1e-9 376<0.5 =-1 =5 454<0.3008 =-8 =1 191<0.1229 3<0.5 =14 =3 420<0.35 =-6 =8 54<0.5 454<0.09807 482<0.6996 =-11 =3 196<0.5 =9 =-2 62<0.9167 =13 =-1
187<0.2894 203<0.5 395<0.5 455<0.2258 =-1 =8 391<0.5 =6 =-6 183<0.5 52<0.5 =-6 =3 359<0.5 =-8 =-1 464<0.7038 489<0.5 464<0.009968 =4 =1 483<0.3038 =-2 =11 433<0.5 182<2.398 =2 =-4 =-11
396<0.5 492<0.5 452<0.5 59<0.5 =1 =5 185<3.5 =-1 =6 332<0.5 60<0.5 =-11 =0 458<0.5 =5 =-3 368<2.5 500<0.5493 383<0.5 =-3 =6 482<0.4393 =-1 =7 10<0.5 376<0.5 =-8 =3 188<0.5 =-1 =9
492<0.5 432<0.5 354<0.5 146<0.5 =0 =7 392<0.5 =-3 =-9 3<0.5 350<2.398 =6 =0 361<0.5 =8 =-5 388<0.5 181<0.5 477<0.5 =-10 =3 =4 437<0.5 =6 =-1
452<0.5 206<0.2778 396<0.5 62<0.4 =6 =-1 62<0.2857 =1 =-11 62<0.2222 206<0.5 =0 =-8 470<0.1621 =-2 =7 62<0.7143 454<0.09807 368<1.5 =2 =-2 195<3.5 =-9 =6 206<0.6154 502<0.5 =-13 =-1 368<1.5 =-4 =13
474<0.5 62<0.6 7<0.6027 36<0.5 =1 =-10 457<0.5 =-9 =3 499<1e-9 489<0.5 =-5 =4 435<0.5 =1 =16 62<0.1905 433<0.5 182<3.219 =1 =10 182<3.332 =-8 =0 7<0.07479 479<0.5 =7 =-2 458<0.5 =20 =-1
376<0.5 433<0.5 182<2.565 465<0.4372 =-2 =6 495<0.3505 =1 =11 502<0.5 495<0.2887 =-7 =10 35<0.5 =-3 =6 420<0.83 188<2.5 465<0.1112 =8 =2 182<2.996 =-4 =5 188<3.5 465<0.279 =-6 =2 =3
495<0.3505 349<0.5 474<0.5 423<0.2262 =-1 =-6 1<0.5 =4 =-7 186<15.5 184<9.5 =11 =-7 196<0.5 =1 =-8 184<3.5 186<13.5 423<1e-9 =9 =1 179<0.5 =-7 =5 423<0.03472 184<4.5 =3 =19 398<0.5 =8 =-4
17<0.5 470<0.382 437<0.5 489<0.5 =0 =7 376<0.5 =-10 =4 378<0.5 463<0.5 =2 =8 428<0.5 =-10 =-3 432<0.5 182<2.565 480<0.4813 =-10 =2 423<0.1318 =-4 =4 186<15.5 350<2.565 =-4 =0 379<0.5 =15 =-1
7<0.4801 485<0.6175 224<0.5 397<0.5 =-2 =1 466<0.1133 =13 =-5 188<1.5 54<0.5 =8 =-4 202<0.5 =2 =-5 31<0.5 359<0.5 279<0.5 =-7 =5 7<0.644 =3 =-5 =5
206<0.8235 396<0.5 363<0.5 348<0.5 =2 =-4 191<0.09468 =13 =1 206<0.3684 241<0.5 =-5 =9 482<0.4393 =-2 =8 382<0.5 14<0.5 191<0.246 =-9 =4 206<0.8889 =6 =-4 =10
203<0.5 492<0.5 206<0.7143 201<0.5 =2 =-4 483<0.8004 =-4 =6 464<0.39 190<0.5 =-9 =1 =3 472<0.5 190<0.5 14<0.5 =-8 =1 398<0.5 =6 =-2 488<1.609 206<0.4 =-2 =-8 464<0.1667 =5 =-5
62<0.8571 378<0.5 423<0.1634 440<0.5 =1 =-4 224<0.5 =-4 =9 212<0.5 62<0.8095 =-7 =3 =6 193<0.4444 438<0.5 389<0.5 =-10 =3 431<0.5 =5 =-4 377<0.5 =-2 =8
374<0.5401 446<0.5 197<3.091 7<0.6027 =1 =-5 191<0.1017 =-6 =2 502<0.5 388<0.5 =-9 =3 183<0.5 =8 =-1 184<1.5 180<0.5 9<0.06963 =-5 =2 =7 197<2.89 446<0.5 =-11 =2 184<5.5 =5 =-4
427<0.5 332<0.5 94<0.5 373<0.2826 =0 =-4 182<3.045 =6 =-4 467<0.3977 182<2.303 =-1 =7 14<0.5 =-4 =7 191<0.6503 391<0.5 373<0.1362 =8 =0 182<3.045 =-6 =3 =-9
224<0.5 36<0.5 197<1.099 376<0.5 =0 =4 264<0.5 =-2 =6 367<0.5 62<0.3667 =-12 =0 365<0.5 =-6 =10 62<0.6316 482<0.05633 368<2.5 =17 =3 =-2 =-6
206<0.3684 379<0.5 393<0.5 467<0.4274 =3 =0 206<0.2143 =-6 =0 437<0.5 467<1 =-2 =10 206<0.2778 =-10 =-2 417<0.5 188<1.5 24<0.5 =1 =11 454<0.3684 =-4 =11 332<0.5 192<0.125 =-7 =-1 206<0.6154 =9 =-3
455<0.4228 350<3.178 315<0.5 14<0.5 =1 =-4 480<0.1168 =-3 =3 471<0.5 350<3.332 =5 =1 29<0.5 =-7 =2 485<0.2192 189<0.5 =15 =3 455<0.5546 =-4 =6
376<0.5 190<0.5 197<3.091 62<0.8095 =0 =-6 368<5.5 =-6 =10 368<1.5 452<0.5 =14 =1 62<0.2222 =-4 =7 390<0.5 391<0.5 418<0.63 =7 =-2 368<1.5 =4 =-3 197<1.099 368<2.5 =-2 =8 453<0.5 =-13 =0
349<0.5 454<1e-9 479<0.5 480<0.09648 =-1 =2 484<0.6962 =2 =15 454<0.4216 184<10.5 =-6 =6 184<0.5 =-4 =8 480<0.1024 368<3.5 377<0.5 =-1 =12 189<0.5 =-3 =4 483<0.1807 365<0.5 =-2 =8 464<0.4756 =-10 =0
201<0.5 94<0.5 427<0.5 434<0.5 =0 =4 368<5.5 =5 =-3 470<0.382 368<4.5 =0 =8 374<0.1529 =14 =-1 191<0.1323 464<0.2174 179<0.5 =-9 =0 60<0.5 =-1 =10 464<0.03711 368<1.5 =-2 =10 193<0.125 =5 =-5
206<0.8235 62<0.7647 7<0.6027 188<1.5 =2 =-1 472<0.5 =-9 =5 474<0.5 480<0.1644 =-10 =-1 472<0.5 =9 =-2 62<0.7647 404<0.5 366<0.5 =-11 =1 495<0.1082 =-3 =7 482<0.2666 472<0.5 =-2 =34 482<0.7787 =-8 =8
197<1.099 378<0.5 196<3.5 179<0.5 =1 =4 =-10 470<0.1621 456<0.02702 =5 =-5 436<0.5 =-9 =3 370<0.4103 182<3.135 495<0.4229 =-3 =7 456<0.1825 =3 =-9 495<0.1741 467<0.5206 =12 =2 =1
446<0.5 244<0.5 185<4.5 349<0.5 =0 =5 58<0.5 =5 =-2 396<0.5 =18 =-3 422<0.345 449<0.5 500<0.5199 =-11 =-3 483<0.137 =5 =-5 =2
456<0.1114 182<2.565 461<0.5 452<0.5 =0 =-4 480<0.08053 =17 =-1 191<0.6503 191<0.1323 =0 =4 62<0.125 =-2 =-12 495<0.2647 9<0.07437 182<3.045 =6 =-1 7<0.2681 =1 =-8 62<0.2222 182<1.946 =-6 =5 182<2.565 =2 =21
62<0.9167 433<0.5 206<0.7143 62<0.6316 =2 =-5 62<0.6316 =-8 =21 182<2.944 184<5.5 =-3 =-9 199<0.5 =-2 =6 206<0.8889 366<0.5 389<0.5 =-12 =1 197<2.398 =-2 =3 433<0.5 =-1 =3
187<0.3119 488<3.814 348<0.5 14<0.5 =0 =-4 379<0.5 =-6 =8 28<0.5 187<0.2226 =8 =-1 59<0.5 =-4 =6 14<0.5 197<1.099 423<0.02034 =4 =11 315<0.5 =4 =-4 185<3.5 197<2.398 =-10 =5 23<0.5 =9 =-5
475<0.5 185<4.5 492<0.5 36<0.5 =0 =-10 362<0.5 =-10 =0 399<0.5 188<4.5 =5 =-7 10<0.5 =-4 =6 368<1.5 192<0.3333 =4 482<0.6128 =4 =-9 =16
203<0.5 62<0.9167 187<0.2894 351<0.5 =1 =-3 193<0.5 =3 =-5 33<0.5 58<0.5 =-12 =-1 184<16.5 =-1 =3 3<0.5 193<0.25 352<0.5 =-11 =0 368<1.5 =-2 =6 29<0.5 368<1.5 =1 =-5 186<22.5 =10 =-7
367<0.5 373<0.09359 492<0.5 385<0.5 =1 =8 494<0.5 =-8 =2 348<0.5 352<0.5 =-2 =3 373<0.2061 =-2 =-8 35<0.5 373<0.09359 449<0.5 =-3 =3 192<0.09091 =8 =-3 52<0.5 373<0.1147 =6 =-3 348<0.5 =10 =-3
206<0.6154 184<10.5 37<0.5 397<0.5 =0 =2 4<0.5 =1 =-9 206<0.4667 437<0.5 =-3 =-11 383<0.5 =-2 =13 184<7.5 377<0.5 500<0.5199 =-6 =8 454<0.4216 =-10 =8 397<0.5 454<0.1096 =-3 =12 184<10.5 =4 =15
432<0.5 354<0.5 438<0.5 62<0.8571 =0 =-6 62<0.3667 =6 =-2 376<0.5 373<0.2061 =-9 =0 195<0.5 =7 =-4 373<0.048 416<0.5 401<0.5 =6 =-5 373<0.009345 =-7 =5 483<0.6655 392<0.5 =-6 =2 397<0.5 =15 =2
206<0.8889 206<0.09091 456<0.07604 396<0.5 =2 =-4 7<0.6027 =11 =-5 350<3.178 482<0.6128 =-1 =2 7<0.2912 =5 =-2 482<0.6996 434<0.5 350<2.996 =-10 =2 374<1e-9 =5 =-5 197<1e-9 =5 =-4
203<0.5 432<0.5 346<0.5 427<0.5 =0 =3 192<1e-9 =9 =1 476<0.5 186<16.5 =0 =6 192<1e-9 =15 =3 422<0.2994 504<0.5 4<0.5 =-9 =-3 192<0.1429 =9 =-3 398<0.5 456<0.03035 =-4 =4 =16
479<0.5 187<0.479 482<0.6996 206<0.3684 =0 =-3 7<0.3737 =6 =-10 52<0.5 482<0.1045 =3 =-5 428<0.5 =0 =6 396<0.5 206<0.75 62<0.5556 =5 =-1 62<0.6667 =-10 =12 10<0.5 485<0.7453 =-6 =5 486<0.5 =17 =-2
36<0.5 420<1.33 94<0.5 484<0.8885 =0 =10 374<0.273 =8 =-6 484<0.9581 462<0.5 =-7 =3 350<2.303 =8 =1 28<0.5 29<0.5 =6 =-5 367<0.5 374<0.302 =-11 =1 45<0.5 =4 =-4
423<0.2262 495<0.3142 332<0.5 370<0.3 =0 =8 417<0.5 =1 =7 374<0.302 332<0.5 =10 =-3 368<1.5 =2 =-8 397<0.5 195<2.5 293<0.5 =-8 =5 52<0.5 =-2 =7 417<0.5 186<12.5 =11 =-5 495<0.07187 =-1 =13
376<0.5 94<0.5 17<0.5 384<0.5 =0 =-4 178<0.5 =-4 =11 472<0.5 500<0.5493 =-1 =6 392<0.5 =11 =2 420<0.83 358<0.5 179<0.5 =4 =9 4<0.5 =4 =-7 449<0.5 392<0.5 =-10 =-1 315<0.5 =11 =0
17<0.5 349<0.5 376<0.5 361<0.5 =0 =-6 374<1e-9 =6 =0 14<0.5 501<0.5 =2 =13 381<0.5 =-11 =2 464<0.244 14<0.5 52<0.5 =5 =-1 387<0.5 =-7 =3 418<0.66 410<0.5 =-10 =2 =2
206<1e-9 417<0.5 464<0.1438 14<0.5 =3 =-9 464<0.39 =-9 =-1 191<0.222 483<0.8004 =12 =-2 185<1.5 =-6 =6 470<0.1621 349<0.5 206<0.2143 =1 =-3 14<0.5 =7 =-10 17<0.5 372<0.5 =3 =-2 466<0.5976 =-6 =2
427<0.5 206<0.6154 184<10.5 454<1e-9 =2 =-3 456<0.03419 =-8 =6 184<10.5 14<0.5 =-8 =3 361<0.5 =14 =-6 179<0.5 206<0.5714 184<8.5 =5 =-8 7<1e-9 =15 =-3 25<0.5 376<0.5 =1 =-10 180<0.5 =8 =-1
178<0.5 190<0.5 181<0.5 348<0.5 =0 =-3 17<0.5 =9 =-4 497<0.5 371<0.5 =7 =-5 197<1.099 =3 =-10 387<0.5 463<0.5 350<2.944 =1 =9 350<2.708 =2 =-10 186<13.5 350<2.565 =-4 =5 365<0.5 =5 =21
191<0.2038 363<0.5 487<0.5 397<0.5 =-2 =0 390<0.5 =8 =-5 449<0.5 14<0.5 =8 =-5 191<1e-9 =-7 =1 485<0.7453 456<0.02366 449<0.5 =3 =-2 195<1.5 =-7 =2 359<0.5 349<0.5 =9 =-1 191<0.2785 =-5 =4
260<0.5 423<0.2021 446<0.5 431<0.5 =1 =-1 492<0.5 =-6 =6 23<0.5 374<0.0273 =-7 =-1 47<0.5 =-2 =12 =-12
397<0.5 495<0.1512 195<5.5 454<0.3297 =-3 =6 186<12.5 =-5 =13 52<0.5 186<12.5 =-4 =9 62<0.2222 =-4 =3 378<0.5 454<0.1409 467<1.32 =1 =8 454<0.3297 =-8 =1 62<0.4375 374<0.3721 =-8 =7 368<2.5 =8 =-5
433<0.5 206<0.8235 184<10.5 206<0.6667 =1 =-4 206<0.6154 =-6 =11 184<12.5 464<0.39 =-10 =3 17<0.5 =21 =-3 375<0.5 360<0.5 184<5.5 =-3 =-8 202<0.5 =10 =-3 206<0.3684 180<0.5 =7 =-1 365<0.5 =-7 =2
487<0.5 482<0.4854 447<0.5 342<0.5 =-1 =18 350<3.332 =1 =9 429<0.5 350<2.996 =-2 =5 503<0.167 =11 =2 447<0.5 482<0.08053 467<0.1442 =3 =15 350<2.996 =7 =-4 196<1.5 =-7 =0
203<0.5 432<0.5 354<0.5 250<0.5 =1 =-8 495<0.2301 =-5 =12 410<0.5 179<0.5 =2 =6 =13 191<0.07462 54<0.5 363<0.5 =-8 =5 348<0.5 =7 =-1 191<0.1401 397<0.5 =-3 =8 57<0.5 =-7 =5
475<0.5 446<0.5 452<0.5 7<0.3341 =1 =-3 381<0.5 =-2 =8 188<3.5 13<0.5 =-8 =5 188<4.5 =8 =-4 465<0.364 191<0.2785 =13 =2 191<0.222 =-3 433<0.5 =7 =-1
396<0.5 206<0.3684 483<0.1807 391<0.5 =4 =-2 428<0.5 =-4 =1 482<0.6996 438<0.5 =-3 =4 197<2.303 =7 =-2 206<0.3333 185<4.5 197<2.708 =-9 =1 480<1e-9 =5 =-6 480<0.06045 187<0.3589 =-5 =3 349<0.5 =5 =-6
201<0.5 206<0.8889 373<0.2826 418<0.51 =2 =-2 454<0.3297 =-2 =11 62<0.8095 466<0.5976 =-10 =-1 197<1e-9 =14 =-2 379<0.5 475<0.5 44<0.5 =-6 =3 =7 466<0.3709 197<2.773 =-7 =7 374<0.1529 =15 =-3
146<0.5 187<0.139 182<3.219 125<0.5 =-2 =12 453<0.5 =0 =8 486<0.5 483<1e-9 =3 =0 0<0.5 =-3 =9 454<1e-9 182<2.303 377<0.5 =-3 =6 48<0.5 =16 =3 454<0.3297 35<0.5 =-9 =1 =5
36<0.5 433<0.5 489<0.5 422<0.2994 =1 =7 350<3.332 =7 =-3 29<0.5 437<0.5 =-1 =-7 201<0.5 =7 =-4 62<0.4737 350<3.091 =-11 350<3.178 =5 =-6 188<0.5 197<1.946 =7 =-2 350<3.091 =-5 =1
203<0.5 182<3.045 456<0.1114 187<0.479 =-1 =2 191<0.1157 =1 =6 500<1e-9 361<0.5 =5 =-6 456<0.1387 =2 =-7 25<0.5 471<0.5 422<0.2994 =-7 =6 368<1.5 =-6 =4 368<2.5 204<0.5 =-4 =5 187<0.2894 =10 =1
395<0.5 321<0.5 455<0.4721 420<0.95 =0 =-4 464<0.1438 =13 =-1 187<0.4519 494<0.5 =17 =1 =-4 362<0.5 420<0.88 467<1 =5 =-3 465<0.05356 =-9 =4 418<0.49 191<0.1323 =-10 =1 =6
475<0.5 492<0.5 446<0.5 187<0.3589 =0 =2 194<0.5 =-8 =9 186<23.5 191<0.1618 =-9 =-2 184<13.5 =5 =-1 480<0.2677 =13 187<0.8806 483<0.8831 =0 =4 =-6
332<0.5 492<0.5 321<0.5 374<0.302 =0 =-3 186<15.5 =17 =-2 390<0.5 184<13.5 =-10 =-1 500<0.376 =-3 =8 480<0.1644 445<0.5 201<0.5 =4 =-6 62<0.6 =15 =-3 184<2.5 467<0.9433 =-6 =6 186<19.5 =-14 =-1
182<2.303 465<0.4372 355<0.5 94<0.5 =-4 =2 409<0.5 =9 =-3 424<0.5 191<0.417 =1 =11 488<2.639 =-4 =3 197<3.091 384<0.5 191<0.6503 =1 =-10 191<0.246 =-5 =6 456<0.1114 94<0.5 =-7 =5 191<0.1735 =-4 =11
17<0.5 480<0.2677 187<0.2894 361<0.5 =0 =-7 381<0.5 =1 =7 424<0.5 =11 433<0.5 =4 =-5 208<0.5 140<0.5 436<0.5 =-4 =3 =6 =11
13<0.5 18<0.5 190<0.5 197<3.091 =0 =-4 14<0.5 =2 =13 397<0.5 480<0.1644 =-11 =-1 197<2.485 =-4 =13 480<0.1354 187<0.3589 197<1.099 =-4 =7 5<0.5 =15 =2 483<0.7588 =-4 =2
373<0.048 502<0.5 378<0.5 361<0.5 =1 =-6 164<0.5 =-8 =1 4<0.5 197<1.099 =6 =-2 52<0.5 =4 =-4 332<0.5 201<0.5 179<0.5 =-2 =1 189<0.5 =-7 =6 197<1e-9 350<2.303 =-3 =10 373<0.2313 =-4 =3
396<0.5 348<0.5 349<0.5 454<1e-9 =1 =-3 368<3.5 =7 =-2 191<0.1229 4<0.5 =-11 =-1 480<0.06045 =7 =-1 368<2.5 348<0.5 47<0.5 =1 =-5 464<0.1236 =9 =0 208<0.5 42<0.5 =-8 =5 =8
431<0.5 399<0.5 7<0.2912 403<0.5 =0 =5 9<1e-9 =-1 =-7 196<1.5 346<0.5 =2 =12 422<0.2302 =-6 =5 383<0.5 27<0.5 184<10.5 =-3 =-8 500<0.5199 =2 =-5 184<0.5 480<0.05516 =-4 =4 447<0.5 =9 =-3
426<0.5 478<0.5 352<0.5 425<0.2298 =-1 =5 184<6.5 =4 =-2 480<1e-9 418<0.75 =11 =-4 184<1.5 =7 =-5 447<0.5 403<0.5 438<0.5 =10 =-2 191<0.1082 =-4 =1 449<0.5 184<7.5 =-8 =0 =5
352<0.5 376<0.5 182<1.946 191<0.417 =-7 =4 432<0.5 =-1 =3 420<0.67 474<0.5 =3 =12 399<0.5 =-5 =5 182<3.332 348<0.5 466<0.1611 =5 =-1 191<0.08253 =-8 =1 456<0.09247 393<0.5 =14 =-1 =-4
13<0.5 205<0.5 146<0.5 384<0.5 =0 =-5 182<2.303 =-4 =9 =-11 62<0.08 =-2 195<0.5 182<2.944 =17 =-1 192<0.07692 =3 =-3
378<0.5 397<0.5 199<0.5 349<0.5 =-1 =4 14<0.5 =3 =-8 450<0.5 52<0.5 =0 =2 52<0.5 =16 =2 114<0.5 368<1.5 28<0.5 =4 =-7 10<0.5 =-10 =3 =14
197<2.89 24<0.5 500<0.6685 393<0.5 =0 =-4 503<0.1169 =10 =1 52<0.5 62<0.6 =-8 =13 436<0.5 =14 =-2 495<0.1741 346<0.5 193<0.3333 =-5 =2 62<0.5556 =13 =-2 421<0.5 485<0.1108 =-7 =9 495<0.2887 =-9 =1
433<0.5 431<0.5 480<0.2677 206<0.09091 =3 =0 503<0.24 =14 =4 27<0.5 427<0.5 =-4 =3 206<0.5333 =4 =-5 374<1e-9 449<0.5 362<0.5 =-8 =-1 483<0.6114 =-3 =6 3<0.5 188<0.5 =10 =-1 480<0.09121 =-7 =5
433<0.5 383<0.5 206<0.4286 62<0.4 =3 =-4 62<0.3667 =-5 =5 393<0.5 62<0.3667 =4 =13 482<0.5412 =-9 =8 350<3.178 206<0.1538 9<0.03622 =-3 =6 2<0.5 =-2 =-7 40<0.5 392<0.5 =7 =-1 =-6
206<0.1333 464<0.2174 4<0.5 350<2.485 =10 =3 456<0.07604 =0 =11 180<0.5 9<0.04343 =6 =-10 488<2.833 =-2 =6 350<2.708 349<0.5 480<0.1354 =-3 =2 379<0.5 =7 =-10 397<0.5 480<1e-9 =2 =-3 494<0.5 =3 =-2
376<0.5 373<0.7977 193<0.5 10<0.5 =0 =7 187<0.6201 =1 =-12 46<0.5 500<0.5902 =-10 =4 =6 201<0.5 187<0.3589 368<1.5 =5 =-1 418<0.37 =11 =0 368<2.5 55<0.5 =-8 =4 =-15
440<0.5 468<0.5 182<2.565 39<0.5 =-1 =-5 367<0.5 =0 =4 423<0.1318 195<1.5 =13 =2 =-7 188<1.5 500<0.6685 453<0.5 =-3 =-12 149<0.5 =-1 =5 182<3.135 4<0.5 =-5 =1 368<3.5 =12 =-1
114<0.5 370<0.4103 354<0.5 70<0.5 =0 =-8 187<0.3119 =-6 =1 30<0.5 488<1.609 =11 =1 =-3 2<0.5 438<0.5 396<0.5 =17 =2 =0 186<14.5 =4 =-5
245<0.5 289<0.5 484<0.9459 420<0.88 =1 =-3 149<0.5 =2 =13 470<1e-9 350<2.398 =19 =-2 435<0.5 =2 =-6 350<2.708 501<0.5 2<0.5 =1 =-6 465<0.279 =-11 =-1 465<0.009793 =-3 =10
427<0.5 425<0.113 181<0.5 431<0.5 =0 =-3 465<0.06628 =0 =13 60<0.5 467<0.4794 =11 =1 40<0.5 =-8 =4 203<0.5 41<0.5 447<0.5 =6 =-3 417<0.5 =1 =-6 449<0.5 47<0.5 =-1 =-10 =3
244<0.5 374<0.4389 391<0.5 396<0.5 =1 =-1 62<0.3667 =-4 =0 376<0.5 455<0.2024 =-7 =4 373<0.5381 =-3 =8 396<0.5 62<0.7143 =16 =-1 =-1
370<0.6688 13<0.5 182<1.946 184<5.5 =-7 =-1 209<0.5 =0 =-8 182<2.303 191<1e-9 =20 =1 383<0.5 =-3 =10 193<0.1429 =13 =-2
482<0.8395 13<0.5 352<0.5 499<1e-9 =0 =7 398<0.5 =5 =-1 180<0.5 187<0.4519 =-7 =8 186<18.5 =15 =1 187<0.6663 40<0.5 191<0.6503 =8 =-1 465<0.3139 =-6 =1 476<0.5 465<0.6253 =5 =-4 367<0.5 =-8 =1
13<0.5 426<0.5 9<0.1155 464<0.1667 =0 =-3 191<0.417 =3 =-3 23<0.5 191<0.08872 =11 =2 =-7 482<0.8395 180<0.5 482<0.3602 =-2 =8 9<0.1016 =16 =0 =-3
13<0.5 197<2.944 182<2.303 9<0.1155 =-3 =2 52<0.5 =0 =2 346<0.5 62<0.3333 =-6 =0 377<0.5 =0 =13 182<2.773 188<1.5 9<0.1809 =19 =1 =-3 383<0.5 182<2.944 =1 =-6 =8
446<0.5 484<0.7798 197<1.099 368<2.5 =2 =-1 315<0.5 =1 =-3 481<0.7083 0<0.5 =15 =-2 484<0.9518 =-3 =7 487<0.5 423<0.117 374<0.1529 =-11 =-1 52<0.5 =8 =-3 =7
363<0.5 444<0.5 62<0.9167 374<0.5401 =0 =-6 184<12.5 =2 =-9 199<0.5 470<0.1621 =-7 =-1 193<1e-9 =6 =-5 374<0.07552 199<0.5 193<0.1 =-8 =4 379<0.5 =10 =-4 62<0.3333 501<0.5 =17 =0 367<0.5 =-6 =9
500<0.6412 370<0.4308 90<0.5 420<0.88 =0 =-5 187<0.3589 =13 =-4 423<1e-9 60<0.5 =13 =2 =-3 423<1e-9 187<0.6663 4<0.5 =9 =1 435<0.5 =-7 =2 495<0.0479 399<0.5 =-10 =3 495<0.1182 =8 =-3
94<0.5 185<2.5 367<0.5 343<0.5 =-1 =8 9<0.09542 =3 =-3 366<0.5 193<0.1429 =2 =-2 193<0.25 =10 =-3 479<0.5 55<0.5 501<0.5 =5 =-3 501<0.5 =-4 =5 197<2.773 464<0.02118 =13 =2 55<0.5 =1 =-7
206<1e-9 183<0.5 396<0.5 348<0.5 =4 =-8 493<0.5 =-10 =2 424<0.5 401<0.5 =7 =-2 462<0.5 =2 =-5 374<0.5401 492<0.5 368<3.5 =1 =-1 362<0.5 =-8 =4 382<0.5 164<0.5 =-8 =3 206<0.3684 =-3 =9
479<0.5 17<0.5 465<0.4372 185<4.5 =-1 =3 391<0.5 =5 =-4 182<2.565 286<0.5 =-9 =5 365<0.5 =2 =-5 423<0.3393 190<0.5 348<0.5 =3 =-3 188<0.5 =2 =14 418<1.06 383<0.5 =-10 =0 =2
13<0.5 446<0.5 418<0.57 230<0.5 =0 =7 197<1.099 =2 =-4 197<1.099 315<0.5 =-5 =2 197<5.323 =-11 =2 188<1.5 192<0.1 418<0.36 =20 =-2 357<0.5 =6 =-2 =-4
182<3.135 495<0.4229 397<0.5 456<0.1114 =-2 =3 52<0.5 =-1 =1 184<4.5 60<0.5 =-3 =5 465<1e-9 =18 =-2 456<0.06471 456<0.02702 390<0.5 =4 =-1 197<2.485 =14 =-1 486<0.5 184<8.5 =-6 =9 377<0.5 =11 =-1
401<0.5 420<1.33 380<0.5 378<0.5 =1 =-4 482<0.6128 =-9 =2 465<0.03364 457<0.5 =-8 =2 482<0.1854 =8 =-3 182<2.708 230<0.5 23<0.5 =-11 =2 =4 50<0.5 54<0.5 =-4 =6 384<0.5 =-2 =10
206<0.8235 62<0.7647 433<0.5 396<0.5 =2 =-1 34<0.5 =-3 =7 369<0.5 463<0.5 =-8 =3 420<0.72 =16 =-1 62<0.6667 379<0.5 224<0.5 =-13 =0 206<0.8889 =10 =-2 482<0.2381 62<0.7647 =1 =27 482<0.6996 =-6 =5
466<0.3466 191<1e-9 29<0.5 455<0.3521 =-10 =30 187<1e-9 =-2 =8 432<0.5 29<0.5 =-1 =18 401<0.5 =34 =-3 29<0.5 377<0.5 434<0.5 =3 =41 490<0.5 =24 =63 490<0.5 423<0.2021 =41 =-2 =84
500<1e-9 62<0.3333 14<0.5 29<0.5 =3 =17 185<11.5 =-13 =2 456<0.1825 14<0.5 =-10 =-15 =25 14<0.5 62<0.3667 191<0.2038 =34 =57 503<0.1832 =4 =41 185<3.5 189<0.5 =-11 =-4 500<0.5199 =-6 =15
467<0.2053 417<0.5 396<0.5 9<0.06479 =-7 =5 9<0.09542 =-14 =0 396<0.5 197<1.099 =17 =3 31<0.5 =-9 =12 396<0.5 397<0.5 437<0.5 =20 =-2 417<0.5 =28 =49 467<0.9433 395<0.5 =-3 =17 9<0.07437 =-4 =27
464<0.04686 417<0.5 456<0.1114 34<0.5 =-9 =7 456<0.1825 =4 =22 32<0.5 35<0.5 =1 =12 358<0.5 =31 =1 17<0.5 503<0.142 417<0.5 =7 =26 433<0.5 =33 =8 433<0.5 54<0.5 =-1 =17 472<0.5 =-1 =-13
9<1e-9 62<0.3333 396<0.5 197<2.996 =9 =-8 189<0.5 =-10 =20 456<0.1825 62<0.5556 =-7 =-13 190<0.5 =7 =31 62<0.3667 396<0.5 197<2.565 =30 =13 480<0.1024 =-1 =19 480<0.1481 62<0.7143 =2 =-11 396<0.5 =24 =2
467<0.2053 32<0.5 432<0.5 455<0.2395 =-7 =31 365<0.5 =3 =16 197<2.944 457<0.5 =20 =0 456<0.06471 =-5 =5 490<0.5 17<0.5 482<0.6128 =9 =25 456<0.06471 =-6 =9 504<3.5 17<0.5 =34 =7 483<0.8575 =0 =-12
192<1e-9 206<0.1333 29<0.5 485<0.4275 =0 =35 37<0.5 =30 =-8 29<0.5 485<0.8554 =-10 =9 476<0.5 =-3 =13 490<0.5 376<0.5 206<0.1538 =12 =3 7<0.2912 =28 =-1 50<0.5 189<0.5 =14 =32 192<0.5 =22 =-7
191<1e-9 379<0.5 48<0.5 376<0.5 =-8 =2 197<1.099 =5 =-3 241<0.5 200<0.5 =-14 =-5 =3 379<0.5 490<0.5 197<1.099 =15 =4 503<0.1169 =10 =30 485<0.7453 503<0.092 =-13 =-3 60<0.5 =26 =-2
467<0.4794 14<0.5 417<0.5 474<0.5 =-4 =15 474<0.5 =8 =27 485<0.7453 474<0.5 =-14 =-4 417<0.5 =17 =-4 14<0.5 480<0.1168 417<0.5 =5 =21 482<0.6128 =20 =34 183<0.5 470<0.1621 =0 =19 480<1e-9 =4 =-10
191<1e-9 206<0.1333 14<0.5 27<0.5 =5 =19 197<2.89 =-12 =9 14<0.5 206<0.3125 =-1 =-9 190<0.5 =-13 =-2 14<0.5 206<0.2143 180<0.5 =14 =26 197<1.099 =13 =0 206<0.4286 190<0.5 =-10 =2 466<0.5206 =-6 =11
465<1e-9 62<0.3333 186<15.5 197<1.099 =12 =-1 332<0.5 =-4 =7 62<0.5556 197<1.099 =-4 =-9 31<0.5 =-13 =5 62<0.4 17<0.5 433<0.5 =18 =5 482<0.5412 =-4 =8 62<0.6667 482<0.2944 =-2 =11 465<0.4372 =-9 =8
184<5.5 206<0.3333 379<0.5 206<0.1333 =32 =16 186<20.5 =-8 =11 466<0.2667 370<0.4103 =-8 =22 206<0.6667 =10 =-3 465<0.09392 184<9.5 379<0.5 =-2 =-13 474<0.5 =-13 =-2 206<0.3333 184<9.5 =2 =-13 379<0.5 =14 =-3
62<0.3667 379<0.5 191<0.05615 349<0.5 =2 =24 7<0.319 =17 =6 488<2.14 125<0.5 =-11 =5 397<0.5 =-6 =8 193<0.125 396<0.5 62<0.6667 =-3 =-12 9<0.212 =-14 =5 379<0.5 62<0.8095 =10 =-7 52<0.5 =-12 =-3
184<8.5 14<0.5 191<0.1323 349<0.5 =3 =24 465<0.1966 =13 =22 500<0.4865 485<0.8554 =-12 =8 52<0.5 =-6 =8 482<0.6128 485<0.6175 480<0.1644 =-11 =0 485<0.8554 =1 =15 14<0.5 480<0.2151 =5 =26 9<0.1464 =10 =-11
184<9.5 14<0.5 466<0.3466 349<0.5 =2 =17 373<0.03741 =17 =8 466<0.1442 404<0.5 =-12 =-2 185<3.5 =-6 =6 376<0.5 466<0.2667 90<0.5 =-12 =5 35<0.5 =-8 =1 466<1e-9 373<1e-9 =5 =-7 184<15.5 =21 =2
465<0.00542 417<0.5 474<0.5 35<0.5 =-9 =-3 202<0.5 =9 =-5 350<3.178 1<0.5 =3 =-7 369<0.5 =23 =1 30<0.5 465<0.1287 417<0.5 =0 =7 43<0.5 =9 =-3 =25
465<1e-9 396<0.5 29<0.5 417<0.5 =-7 =1 417<0.5 =1 =10 417<0.5 178<0.5 =-12 =0 200<0.5 =-7 =11 29<0.5 433<0.5 396<0.5 =9 =-3 417<0.5 =-8 =1 396<0.5 46<0.5 =18 =4 9<0.09542 =-6 =12
184<9.5 206<0.3684 184<4.5 206<0.1333 =22 =10 197<1.099 =3 =-6 480<0.1024 206<0.6667 =-4 =-11 480<0.2151 =4 =16 480<0.1354 206<0.5 473<0.5 =-13 =2 197<1.099 =-1 =-11 206<0.3125 197<2.773 =-14 =-1 397<0.5 =1 =16
191<1e-9 184<4.5 35<0.5 44<0.5 =-4 =13 470<0.1002 =3 =14 184<9.5 35<0.5 =-7 =-1 463<0.5 =-12 =1 184<9.5 423<0.009255 378<0.5 =9 =-9 419<1e-9 =-2 =17 488<3.814 62<0.8095 =-3 =-11 477<0.5 =10 =-3
14<0.5 206<0.2143 182<2.565 474<0.5 =0 =17 185<2.5 =11 =22 467<0.4794 474<0.5 =-5 =13 503<0.2067 =5 =19 503<0.092 185<2.5 253<0.5 =-13 =4 182<3.045 =-9 =-2 185<2.5 315<0.5 =-11 =0 206<0.4286 =-1 =12
396<0.5 397<0.5 29<0.5 437<0.5 =-1 =-11 39<0.5 =1 =11 395<0.5 431<0.5 =8 =-3 203<0.5 =22 =3 424<0.5 395<0.5 456<0.1825 =-10 =8 365<0.5 =7 =-5 365<0.5 503<0.09726 =-6 =11 488<5.278 =-7 =2
466<0.3466 32<0.5 432<0.5 456<0.1114 =-5 =6 367<0.5 =4 =15 186<22.5 197<2.303 =16 =5 52<0.5 =-4 =1 432<0.5 197<2.197 50<0.5 =8 =-2 456<0.1114 =-2 =9 203<0.5 7<0.3341 =19 =3 =-2
62<0.5556 379<0.5 3<0.5 373<0.048 =6 =-2 29<0.5 =6 =15 189<0.5 485<0.6175 =-10 =5 464<0.7038 =7 =-13 193<0.2 485<0.6175 194<0.5 =-10 =6 149<0.5 =12 =-3 379<0.5 500<0.535 =-2 =14 373<0.07615 =-10 =2
14<0.5 184<9.5 395<0.5 189<0.5 =2 =10 470<0.382 =11 =20 480<0.2677 425<0.6394 =-9 =14 193<0.2 =3 =20 456<0.1114 500<0.535 21<0.5 =-12 =0 470<0.1002 =-9 =4 184<2.5 =-5 =25
474<0.5 482<0.2117 396<0.5 185<1.5 =-4 =3 35<0.5 =-10 =0 423<1e-9 482<0.6996 =5 =11 396<0.5 =1 =-11 396<0.5 185<1.5 452<0.5 =12 =1 66<0.5 =21 =2 449<0.5 185<4.5 =2 =16 495<0.06083 =-9 =3
182<2.565 395<0.5 434<0.5 193<0.25 =-6 =4 352<0.5 =2 =27 197<1e-9 17<0.5 =15 =-4 423<0.0616 =5 =-9 197<1.099 377<0.5 434<0.5 =-2 =17 332<0.5 =6 =17 349<0.5 490<0.5 =-4 =9 377<0.5 =2 =21
62<0.5238 379<0.5 373<0.09359 478<0.5 =6 =25 201<0.5 =1 =-7 503<0.08114 456<0.1387 =-10 =10 52<0.5 =-8 =8 503<0.09726 495<0.3505 473<0.5 =-9 =5 62<0.7647 =20 =-2 379<0.5 62<0.7647 =8 =-4 183<0.5 =-1 =-11
193<0.125 417<0.5 29<0.5 425<0.1607 =-6 =13 455<0.2258 =0 =18 29<0.5 460<0.5 =0 =23 7<0.4574 =8 =-5 29<0.5 373<0.09359 470<0.382 =2 =9 395<0.5 =-4 =9 7<0.319 368<1.5 =9 =15 394<0.5 =-4 =12
184<9.5 14<0.5 191<0.2038 378<0.5 =3 =-9 495<0.2647 =10 =20 193<0.1 495<0.3505 =-11 =12 183<0.5 =4 =-6 480<0.1843 456<0.1825 32<0.5 =-10 =2 495<0.1619 =-1 =15 14<0.5 480<0.2677 =3 =17 183<0.5 =4 =-8
206<0.2143 417<0.5 432<0.5 182<2.708 =-7 =2 391<0.5 =16 =-3 206<0.1333 17<0.5 =23 =2 188<1.5 =13 =1 467<0.242 395<0.5 463<0.5 =-7 =2 197<1e-9 =12 =-3 197<1.099 189<0.5 =2 =10 481<0.1 =-3 =16
206<0.2143 182<2.565 432<0.5 434<0.5 =-5 =14 373<0.048 =17 =0 432<0.5 377<0.5 =1 =9 418<1.06 =22 =-2 9<0.04343 455<0.3521 350<3.178 =-6 =4 418<0.46 =25 =2 29<0.5 373<0.01884 =3 =-4 437<0.5 =4 =14
187<0.139 480<0.1168 34<0.5 377<0.5 =-7 =-3 179<0.5 =2 =14 480<0.2677 452<0.5 =6 =-1 470<1e-9 =4 =18 42<0.5 34<0.5 377<0.5 =-2 =4 495<1e-9 =17 =1 374<0.4389 362<0.5 =17 =6 =1
14<0.5 197<1.099 187<0.139 480<0.2677 =1 =19 34<0.5 =8 =20 455<0.2148 193<0.25 =-5 =2 455<0.3521 =8 =27 464<0.07331 499<0.3687 187<0.3589 =-11 =-6 =9 470<0.1002 197<2.565 =-11 =-1 429<0.5 =0 =15
206<0.2143 39<0.5 452<0.5 434<0.5 =3 =21 488<2.398 =-4 =3 348<0.5 493<0.5 =13 =25 500<0.535 =-7 =7 467<0.4794 349<0.5 425<0.3766 =-5 =13 484<0.9113 =4 =23 433<0.5 9<0.108 =1 =11 0<0.5 =-9 =5
34<0.5 455<0.2148 467<0.821 182<2.565 =-5 =0 503<0.09726 =-1 =7 370<0.4826 419<0.76 =17 =4 423<0.02034 =27 =6 423<0.117 7<0.5355 86<0.5 =14 =-3 =-6 58<0.5 =-8 =2
206<0.3684 377<0.5 376<0.5 485<0.317 =-10 =7 206<0.1333 =17 =5 373<0.048 423<0.1816 =9 =-2 348<0.5 =4 =-6 503<0.1541 474<0.5 455<0.2932 =-6 =16 376<0.5 =4 =21 423<0.009255 466<0.1442 =-9 =8 466<0.7548 =-10 =2
14<0.5 376<0.5 186<15.5 470<0.1621 =1 =7 185<1.5 =-6 =0 454<1e-9 186<17.5 =14 =5 264<0.5 =-4 =11 185<3.5 190<0.5 467<0.6648 =-11 =-5 186<16.5 =-5 =11 467<0.821 365<0.5 =-1 =-10 470<0.1621 =1 =19
184<10.5 191<0.1323 184<4.5 350<3.091 =0 =10 187<0.3119 =-5 =2 17<0.5 182<1.946 =-2 =8 182<2.996 =-7 =8 30<0.5 383<0.5 191<0.417 =-10 =0 187<0.3349 =-4 =9 452<0.5 182<2.773 =12 =-2 374<0.07552 =-5 =2
184<9.5 197<1.099 376<0.5 377<0.5 =-6 =6 454<0.1298 =16 =-4 455<0.2765 456<0.1114 =-4 =5 368<4.5 =19 =2 480<0.1354 54<0.5 477<0.5 =-9 =2 2<0.5 =-4 =6 376<0.5 192<0.1667 =7 =-5 47<0.5 =17 =3
184<6.5 206<0.4667 14<0.5 373<0.09359 =11 =4 500<0.5756 =-6 =2 191<0.08253 342<0.5 =-10 =20 185<5.5 =-3 =10 206<0.4667 184<9.5 14<0.5 =-1 =-11 75<0.5 =-12 =4 191<0.1017 31<0.5 =-4 =21 206<0.8235 =8 =-3
184<9.5 197<1.099 376<0.5 50<0.5 =4 =-4 187<0.2894 =10 =21 455<0.2258 197<3.091 =-2 =-8 370<0.4826 =7 =22 376<0.5 480<0.1843 468<0.5 =-9 =9 187<0.7392 =4 =-5 480<0.1024 452<0.5 =3 =-7 196<0.5 =23 =0
184<8.5 396<0.5 470<0.382 373<0.09359 =3 =-2 373<0.5381 =10 =1 191<0.1157 474<0.5 =-7 =4 365<0.5 =5 =-4 376<0.5 193<0.2 29<0.5 =-9 =-3 470<0.382 =-4 =4 191<0.08253 183<0.5 =4 =-5 423<1e-9 =19 =-2
62<0.6667 379<0.5 349<0.5 470<0.1621 =0 =5 472<0.5 =19 =2 488<2.14 348<0.5 =-9 =1 470<0.1621 =-5 =7 488<4.503 94<0.5 59<0.5 =-10 =-1 472<0.5 =-3 =7 379<0.5 =12 50<0.5 =0 =-7
184<6.5 433<0.5 378<0.5 7<0.319 =5 =-2 187<0.4045 =-11 =0 29<0.5 186<16.5 =-2 =-11 7<0.2912 =14 =-4 474<0.5 193<0.25 187<0.382 =-7 =-1 433<0.5 =6 =-9 449<0.5 193<0.5 =13 =-5 193<0.1 =-7 =3
396<0.5 433<0.5 480<0.2151 474<0.5 =2 =10 6<0.5 =15 =1 0<0.5 350<3.091 =-8 =0 417<0.5 =-3 =12 467<0.6648 474<0.5 395<0.5 =-8 =5 480<0.06045 =-1 =9 368<2.5 457<0.5 =8 =-10 467<1 =-10 =-2
206<0.3333 432<0.5 35<0.5 34<0.5 =-1 =8 435<0.5 =2 =8 206<0.1333 196<1.5 =15 =3 467<0.2755 =0 =14 470<0.1621 504<0.5 484<0.9636 =-7 =17 437<0.5 =3 =-11 488<2.079 206<0.5333 =2 =-3 424<0.5 =3 =13
206<0.2143 396<0.5 39<0.5 502<0.5 =2 =10 206<0.1333 =14 =6 4<0.5 47<0.5 =-4 =12 35<0.5 =-10 =2 465<0.1722 206<0.6667 4<0.5 =-5 =0 454<0.3297 =-9 =8 9<0.108 463<0.5 =-3 =7 9<0.5108 =6 =-4
62<0.6316 29<0.5 427<0.5 502<0.5 =-1 =4 399<0.5 =4 =14 36<0.5 391<0.5 =6 =-1 62<0.4737 =-12 =-1 485<0.7453 465<0.09392 29<0.5 =-11 =-1 62<0.9167 =2 =-12 374<0.07552 =19 374<0.302 =-3 =7
62<0.6316 187<0.2894 482<0.8395 349<0.5 =-1 =9 500<0.4865 =-4 =13 52<0.5 186<16.5 =4 =-3 467<0.7548 =5 =12 463<0.5 195<0.5 68<0.5 =-10 =4 29<0.5 =-6 =2 62<0.8571 187<0.3349 =0 =9 186<20.5 =-8 =4
14<0.5 197<1.099 373<0.09359 187<1e-9 =3 =9 376<0.5 =-2 =9 484<0.924 191<1e-9 =-6 =0 423<0.1634 =18 =-7 500<0.4865 99<0.5 499<0.3687 =-9 =5 =7 182<3.332 315<0.5 =-6 =2 423<1e-9 =18 =-3
197<1.099 378<0.5 488<2.741 474<0.5 =1 =9 191<0.6503 =9 =0 444<0.5 186<14.5 =-1 =-10 180<0.5 =5 =-6 349<0.5 191<0.246 474<0.5 =-6 =4 485<0.7453 =3 =15 186<15.5 440<0.5 =17 =-3 420<0.63 =-4 =13
187<1e-9 484<0.9175 182<2.565 460<0.5 =-5 =13 349<0.5 =-1 =9 7<0.5074 182<3.045 =16 =2 =0 373<0.4445 375<0.5 7<0.2912 =2 =-3 7<0.5645 =7 =-6 372<0.5 373<0.7977 =-3 =-10 182<3.219 =8 =-7
206<0.3684 432<0.5 374<0.1113 495<0.2887 =0 =13 374<0.273 =8 =1 187<0.139 373<0.1362 =7 =-2 374<0.4389 =16 =0 470<0.1621 370<0.4103 187<0.3349 =-8 =-2 =13 465<0.279 187<0.139 =-4 =4 9<0.108 =2 =14
62<0.6667 433<0.5 187<0.3119 332<0.5 =0 =6 37<0.5 =6 =-7 186<16.5 374<1e-9 =-3 =3 443<0.5 =-11 =4 485<0.8554 187<0.3349 483<0.8831 =-9 =1 483<0.4219 =-6 =4 =14
474<0.5 62<0.7647 7<0.319 373<0.3458 =2 =-5 455<0.2395 =-5 =9 395<0.5 488<5.278 =-10 =4 452<0.5 =11 =-4 376<0.5 373<0.1362 377<0.5 =-1 =11 397<0.5 =-9 =1 391<0.5 390<0.5 =21 =5 374<0.04692 =5 =-2
206<0.4286 14<0.5 502<0.5 186<16.5 =4 =-1 206<0.1333 =14 =3 186<23.5 350<2.773 =-11 =-4 186<25.5 =9 =-5 474<0.5 418<0.51 189<0.5 =-5 =1 499<0.3687 =-11 =10 206<0.8889 182<3.219 =9 =-3 182<2.303 =1 =-8
433<0.5 395<0.5 455<0.3824 480<0.2677 =0 =9 193<0.2 =18 =3 14<0.5 420<0.5 =10 =-1 193<0.1667 =-8 =4 182<3.332 190<0.5 373<0.4445 =-6 =-14 7<0.3737 =14 =1 453<0.5 7<0.1503 =2 =-9 373<0.2575 =14 =-5
433<0.5 427<0.5 456<0.1114 456<0.002585 =1 =-4 495<0.1741 =3 =13 186<11.5 =-3 186<24.5 =11 =-1 29<0.5 495<0.1862 186<15.5 =-4 =-10 186<17.5 =11 =-3 6<0.5 201<0.5 =12 =-2 495<0.1182 =-5 =3
184<10.5 396<0.5 397<0.5 363<0.5 =0 =13 9<0.212 =4 =12 184<5.5 52<0.5 =-4 =1 193<0.125 =-9 =-1 9<0.2662 383<0.5 419<0.41 =-8 =10 52<0.5 =9 =-5 476<0.5 488<7.496 =14 =-2 193<0.5 =2 =-7
206<0.2143 184<4.5 379<0.5 348<0.5 =12 =-1 348<0.5 =-7 =9 184<9.5 396<0.5 =1 =-11 469<0.5 =-12 =9 470<0.1621 349<0.5 187<0.3119 =-6 =0 379<0.5 =9 =-8 480<0.1644 187<0.139 =-2 =4 35<0.5 =12 =1
206<0.25 180<0.5 58<0.5 3<0.5 =2 =-3 503<0.1169 =8 =-2 206<0.09091 437<0.5 =12 =5 476<0.5 =1 =7 191<0.246 376<0.5 206<0.6154 =-2 =-8 437<0.5 =-1 =9 495<0.2887 397<0.5 =0 =7 418<0.42 =3 =21
396<0.5 433<0.5 201<0.5 349<0.5 =2 =11 191<0.417 =-6 =10 373<0.4445 352<0.5 =-4 =4 56<0.5 =-13 =-1 482<0.4393 185<4.5 419<0.53 =-7 =4 315<0.5 =-5 =3 365<0.5 315<0.5 =1 =11 185<4.5 =-9 =1
197<1.099 373<0.2826 182<2.565 427<0.5 =0 =11 432<0.5 =4 =10 94<0.5 434<0.5 =-5 =6 182<2.89 =13 =1 7<0.3341 203<0.5 465<0.1287 =-1 =4 25<0.5 =-9 =4 474<0.5 432<0.5 =-9 =-2 182<2.708 =9 =-3
396<0.5 363<0.5 187<0.3349 182<2.485 =-4 =1 186<15.5 =6 =1 387<0.5 464<0.244 =14 =-4 472<0.5 =-6 =4 466<0.5206 495<0.3142 187<0.6201 =-7 =3 315<0.5 =19 =-1 47<0.5 423<1e-9 =7 =-10 399<0.5 =-10 =1
62<0.6 454<1e-9 378<0.5 14<0.5 =3 =-3 114<0.5 =-8 =9 454<0.3297 370<0.4103 =-8 =5 418<0.39 =9 =-4 62<0.8571 425<0.113 460<0.5 =-4 =9 14<0.5 =14 =-4 54<0.5 454<0.09807 =-11 =5 27<0.5 =7 =-2
370<0.3 34<0.5 397<0.5 437<0.5 =-1 =-9 499<0.3687 =0 =18 420<0.5 186<18.5 =10 =1 462<0.5 =-7 =6 496<0.5 193<0.1 420<1.33 =19 =5 454<0.1807 =0 =10 =-1
370<0.3 197<1.099 379<0.5 9<0.1622 =2 =8 193<0.1 =-9 =0 498<0.5 197<3.091 =-2 =-7 374<0.1743 =18 =-4 3<0.5 =-1 182<3.219 197<2.197 =3 =16 =2
373<0.2826 17<0.5 480<0.2151 455<0.2258 =1 =9 332<0.5 =9 =-4 379<0.5 54<0.5 =-3 =7 366<0.5 =-8 =1 179<0.5 0<0.5 194<0.5 =-6 =3 417<0.5 =-1 =15 359<0.5 459<0.5 =-2 =9 391<0.5 =9 =-2
456<0.1114 456<0.002585 146<0.5 17<0.5 =0 =-5 374<0.302 =14 =-1 502<0.5 394<0.5 =-6 =3 350<3.091 =-2 =9 495<0.2647 1<0.5 28<0.5 =6 =-1 456<0.1825 =1 =-9 350<2.708 332<0.5 =20 =0 28<0.5 =11 =-3
62<0.5556 7<0.6027 396<0.5 349<0.5 =2 =10 368<2.5 =0 =-7 457<0.5 202<0.5 =-10 =-1 =9 463<0.5 42<0.5 473<0.5 =-6 =5 429<0.5 =10 =-3 75<0.5 462<0.5 =7 =-4 =17
482<0.6128 495<0.4229 376<0.5 377<0.5 =-5 =0 420<0.67 =5 =-4 423<0.03472 3<0.5 =21 =5 7<0.2681 =3 =-5 477<0.5 488<2.14 375<0.5 =-4 =6 7<0.3967 =7 =-4 375<0.5 482<0.6996 =3 =-9 488<5.278 =7 =-1
432<0.5 182<2.565 187<0.3349 465<0.2468 =-4 =1 377<0.5 =5 =-1 435<0.5 182<3.135 =-2 =2 480<0.1354 =2 =9 187<1e-9 480<0.1168 454<0.1409 =2 =-7 182<1.792 =-1 =12 54<0.5 188<1.5 =12 =1 368<1.5 =4 =-7
474<0.5 184<10.5 197<1.099 373<0.3866 =3 =-6 484<0.9518 =-2 =11 420<1e-9 500<0.5756 =-7 =-1 55<0.5 =-3 =16 433<0.5 373<0.1554 420<0.83 =12 =1 373<0.2061 =-6 =4 375<0.5 52<0.5 =-7 =2 373<0.09359 =9 =-4
206<0.1333 62<0.3333 184<1.5 480<0.1354 =15 =3 480<0.08556 =9 =0 62<0.5556 480<0.04316 =3 =-8 279<0.5 =-10 =3 482<0.5412 349<0.5 206<0.7143 =-2 =-7 186<15.5 =13 =0 477<0.5 501<0.5 =6 =-3 42<0.5 =-8 =5
206<0.1875 62<0.3333 186<14.5 197<1.946 =15 =7 197<3.091 =6 =-6 62<0.6 495<0.1741 =-3 =7 473<0.5 =-11 =4 480<0.1354 206<0.8235 187<0.3119 =-3 =2 62<0.7647 =-12 =18 418<0.49 193<0.5 =6 =-1 495<0.2647 =-11 =6
62<0.8571 376<0.5 433<0.5 396<0.5 =2 =-2 350<3.091 =-8 =3 201<0.5 437<0.5 =2 =10 480<0.1481 =-10 =2 465<0.4372 494<0.5 56<0.5 =-11 =2 352<0.5 =-5 =5 14<0.5 =6 =-4
206<0.1333 62<0.3333 378<0.5 62<0.08 =12 =7 62<0.2222 =-7 =1 396<0.5 62<0.6316 =2 =-9 440<0.5 =-13 =-1 191<0.05615 206<0.5 62<0.5556 =1 =-10 62<0.4737 =-9 =5 495<0.3505 459<0.5 =0 =13 62<0.2222 =0 =17
206<0.8235 184<10.5 206<0.6154 479<0.5 =1 =7 184<7.5 =-6 =7 206<0.5 469<0.5 =-10 =6 397<0.5 =-1 =12 184<12.5 184<8.5 471<0.5 =-13 =1 206<0.8889 =3 =-9 488<2.741 456<1e-9 =22 =-2 184<19.5 =-4 =0
433<0.5 423<1e-9 463<0.5 378<0.5 =1 =-8 180<0.5 =3 =8 474<0.5 349<0.5 =-4 =4 149<0.5 =12 =0 376<0.5 485<0.4275 373<0.2313 =-5 =-12 373<0.2313 =8 =-6 485<1e-9 358<0.5 =10 =-5 9<0.1016 =-6 =4
474<0.5 7<0.4801 363<0.5 352<0.5 =0 =4 188<3.5 =9 =-7 197<1e-9 7<0.5645 =-3 =9 418<1.22 =-8 =3 185<1.5 376<0.5 377<0.5 =-7 =1 454<0.2375 =11 =-2 454<0.1096 45<0.5 =12 =2 185<3.5 =-6 =3
206<0.2143 184<4.5 433<0.5 379<0.5 =9 =-1 186<16.5 =4 =-11 184<9.5 186<16.5 =-4 =6 425<1e-9 =-11 =6 470<0.1621 206<0.7143 264<0.5 =-3 =7 184<7.5 =-10 =-4 184<2.5 206<0.4 =2 =-5 17<0.5 =5 =-4
395<0.5 432<0.5 376<0.5 146<0.5 =-2 =14 9<0.1464 =1 =14 182<1.792 348<0.5 =-7 =6 365<0.5 =2 =8 436<0.5 350<2.708 361<0.5 =5 =-6 377<0.5 =4 =11 9<0.108 348<0.5 =-11 =1 =4
62<0.8095 17<0.5 191<1e-9 349<0.5 =-1 =7 191<0.246 =2 =5 62<0.5556 501<0.5 =-1 =-8 388<0.5 =-12 =5 94<0.5 459<0.5 383<0.5 =-9 =2 397<0.5 =-4 =9 452<0.5 =8 =0
495<0.3505 432<0.5 435<0.5 470<0.1621 =-4 =1 350<2.708 =-1 =3 7<0.2912 3<0.5 =3 =8 363<0.5 =-3 =9 7<0.319 375<0.5 =18 374<0.03711 =-1 =5 7<0.3967 495<0.4229 =-7 =1 190<0.5 =-4 =10
376<0.5 482<0.5412 182<2.303 13<0.5 =-5 =14 432<0.5 =-1 =4 503<0.5543 467<0.4794 =-3 =6 379<0.5 =2 =-12 474<0.5 456<1e-9 180<0.5 =2 =9 503<0.142 =-5 =8 466<0.5206 27<0.5 =17 =5 466<0.7548 =-8 =5
206<0.25 185<4.5 188<3.5 485<0.5097 =1 =7 26<0.5 =-7 =7 4<0.5 206<0.1538 =21 =3 179<0.5 =-1 =17 482<0.6996 187<1e-9 342<0.5 =-5 =23 485<1e-9 =2 =-5 503<0.5543 206<0.2778 =-6 =8 196<1.5 =-6 =0
206<0.1538 62<0.3333 201<0.5 62<0.08 =10 =5 62<0.1905 =-7 =2 62<0.6316 428<0.5 =-5 =2 321<0.5 =-11 =6 470<0.1621 206<0.8235 203<0.5 =-1 =-7 465<0.364 =-12 =0 474<0.5 479<0.5 =0 =6 62<1e-9 =0 =12
206<0.4286 379<0.5 348<0.5 187<0.3349 =2 =6 94<0.5 =-4 =10 3<0.5 485<0.06491 =-3 =11 470<0.382 =-12 =-5 376<0.5 465<0.1287 499<1e-9 =-5 =12 357<0.5 =2 =-11 465<0.05356 187<0.3119 =-2 =7 404<0.5 =12 =-3
206<0.09091 417<0.5 392<0.5 179<0.5 =-4 =9 472<0.5 =8 =0 33<0.5 272<0.5 =12 =-4 9<0.03622 =-5 =7 9<0.124 206<0.8235 352<0.5 =-1 =4 9<0.1016 =-8 =3 376<0.5 43<0.5 =3 =-8 348<0.5 =16 =2
432<0.5 197<3.091 17<0.5 378<0.5 =0 =-6 182<2.773 =-8 =-1 7<0.2912 454<0.2789 =-5 =7 10<0.5 =-11 =8 365<0.5 13<0.5 363<0.5 =1 =11 =15 182<2.398 7<0.2394 =3 =-6 454<0.2375 =11 =-2
62<0.7647 487<0.5 197<3.091 374<0.4389 =1 =-6 456<0.1114 =-7 =4 186<12.5 482<0.3992 =-8 =2 374<0.04692 =11 =0 459<0.5 193<0.3333 485<0.8554 =-8 =6 62<0.9167 =5 =-5 449<0.5 170<0.5 =15 =-1 =-2
499<0.324 206<0.8235 206<0.09091 437<0.5 =6 =-2 197<1.099 =1 =-2 191<0.1495 445<0.5 =-8 =4 395<0.5 =-3 =9 485<0.7453 =-3 =21
456<0.1114 418<0.57 376<0.5 62<0.8571 =0 =-9 454<1e-9 =6 =-3 206<0.3125 496<0.5 =0 =-10 478<0.5 =-10 =6 62<0.1538 206<0.1333 186<12.5 =-1 =11 363<0.5 =-3 =10 206<0.1538 418<0.86 =8 =-7 186<14.5 =6 =20
373<0.2826 206<0.7143 423<0.1634 468<0.5 =1 =10 418<0.44 =5 =-4 437<0.5 9<0.212 =-8 =3 350<2.89 =-1 =14 206<1e-9 350<2.303 350<1.792 =-2 =15 417<0.5 =-4 =5 342<0.5 9<0.1809 =-5 =6 =16
492<0.5 36<0.5 184<10.5 332<0.5 =1 =5 459<0.5 =-4 =9 184<10.5 7<0.4574 =-11 =1 365<0.5 =-1 =8 184<1.5 365<0.5 =-3 =4 443<0.5 204<0.5 =-12 =-4 =1
427<0.5 197<1.099 195<2.5 373<0.4445 =0 =-5 58<0.5 =9 =-3 499<0.324 418<0.51 =-1 =-6 485<0.7453 =-3 =16 373<0.1362 422<0.2302 418<0.82 =8 =-1 485<0.1281 =-6 =2 376<0.5 373<0.2313 =-9 =3 195<0.5 =1 =11
13<0.5 470<0.1002 502<0.5 349<0.5 =-3 =6 373<0.09359 =4 =-3 378<0.5 184<6.5 =3 =-1 332<0.5 =-9 =6 480<0.1354 204<0.5 373<0.3458 =21 =-2 =-3 184<6.5 =-6 =6
474<0.5 62<0.7647 187<0.3589 361<0.5 =0 =-8 188<1.5 =4 =-1 503<0.24 186<20.5 =-8 =0 191<0.6503 =8 =-3 440<0.5 433<0.5 47<0.5 =9 =3 187<0.5414 =2 =-8 473<0.5 =-9 =0
94<0.5 395<0.5 206<0.3684 14<0.5 =1 =-5 465<0.1722 =-4 =2 435<0.5 500<0.6412 =3 =-5 206<0.3684 =3 =14 206<0.4286 369<0.5 201<0.5 =16 =-5 465<0.01981 =-2 =8 394<0.5 483<0.7588 =-6 =5 =8
197<2.89 182<2.303 9<0.1016 455<0.2765 =-3 =9 452<0.5 =4 =-3 14<0.5 474<0.5 =2 =6 368<2.5 =0 =-8 499<0.3687 453<0.5 195<2.5 =-1 =-8 195<0.5 =-10 =-3 =16
373<0.048 182<3.332 370<0.4103 206<0.8235 =1 =-5 456<0.1825 =13 =2 206<0.4667 456<0.1825 =14 =-2 444<0.5 =-4 =9 206<1e-9 62<0.1905 192<0.1667 =12 =-1 9<1e-9 =4 =-8 332<0.5 352<0.5 =-4 =3 186<21.5 =6 =-6
433<0.5 463<0.5 184<10.5 3<0.5 =-1 =2 25<0.5 =-6 =4 423<0.009255 361<0.5 =5 =-7 375<0.5 =-6 =2 34<0.5 437<0.5 374<0.09245 =-4 =4 184<1.5 =-1 =-12 423<0.009255 444<0.5 =9 =-2 =-5
427<0.5 146<0.5 432<0.5 182<3.332 =-1 =4 23<0.5 =2 =9 454<1e-9 182<2.303 =-1 =17 3<0.5 =-7 =5 500<0.5995 362<0.5 193<0.3333 =6 =13 5<0.5 =-5 =3 433<0.5 465<0.06628 =-6 =8 =-10
197<1.099 379<0.5 378<0.5 440<0.5 =3 =-4 9<1e-9 =-3 =-10 183<0.5 368<2.5 =5 =-7 315<0.5 =-12 =-2 349<0.5 484<0.8885 321<0.5 =-3 =13 149<0.5 =0 =12 379<0.5 418<0.7 =11 =-2 =-10
203<0.5 206<0.25 14<0.5 348<0.5 =4 =-5 348<0.5 =-7 =8 7<0.3529 465<0.279 =0 =4 359<0.5 =-8 =3 59<0.5 350<3.091 206<1e-9 =4 =-10 367<0.5 =-4 =10 483<0.09866 199<0.5 =-8 =9 387<0.5 =8 =-8
452<0.5 433<0.5 460<0.5 182<2.303 =-1 =2 374<0.1113 =15 =2 374<1e-9 495<0.247 =-8 =6 182<3.135 =-4 =6 203<0.5 182<3.135 392<0.5 =-3 =1 472<0.5 =1 =9 422<0.2994 362<0.5 =-9 =1 182<2.398 =-3 =10
190<0.5 332<0.5 463<0.5 187<0.3119 =-2 =2 14<0.5 =3 =-3 417<0.5 187<0.5072 =0 =8 187<0.2894 =11 =1 417<0.5 182<2.944 496<0.5 =7 =-6 182<3.332 =22 =-4 196<0.5 182<2.996 =5 =-9 187<0.1712 =0 =11
459<0.5 59<0.5 146<0.5 24<0.5 =-1 =8 417<0.5 =14 =2 359<0.5 186<23.5 =5 =-3 350<2.996 =-5 =2 474<0.5 429<0.5 417<0.5 =-4 =7 350<2.303 =1 =15 =14
370<0.6688 492<0.5 420<0.95 184<10.5 =1 =-3 484<0.9581 =-6 =7 184<2.5 482<0.05633 =-4 =4 388<0.5 =-10 =3 488<1.735 =18 =1
376<0.5 433<0.5 182<2.565 431<0.5 =0 =-5 396<0.5 =2 =-1 352<0.5 3<0.5 =-3 =-10 483<0.137 =4 =-5 420<0.83 9<0.1809 467<0.5976 =6 =-2 55<0.5 =16 =3 455<0.2148 1<0.5 =-7 =3 463<0.5 =-1 =9
446<0.5 423<0.05221 495<0.2647 62<0.8571 =1 =-7 62<0.2222 =2 =19 187<0.5072 474<0.5 =-5 =5 480<0.109 =7 =-4 487<0.5 374<0.1529 495<0.1619 =-13 =1 206<0.25 =7 =-7 =10
427<0.5 479<0.5 224<0.5 244<0.5 =-1 =10 483<0.4641 =9 =-5 450<0.5 498<0.5 =1 =13 188<1.5 =1 =18 187<0.5414 186<24.5 362<0.5 =4 =-4 315<0.5 =-7 =2 503<0.24 368<4.5 =14 =-2 =-1
352<0.5 474<0.5 349<0.5 475<0.5 =-1 =11 420<0.37 =2 =13 184<2.5 182<3.219 =-2 =9 5<0.5 =3 =14 184<7.5 182<1.946 503<0.1169 =-9 =1 188<3.5 =8 =-3 434<0.5 450<0.5 =-7 =8 188<1.5 =9 =0
455<0.2258 361<0.5 440<0.5 482<0.6128 =0 =4 488<2.639 =-7 =5 194<0.5 389<0.5 =-9 =-1 206<0.3684 =7 =-2 436<0.5 206<0.1333 482<0.08053 =5 =-3 189<0.5 =13 =3 206<0.3684 =-4 =0
206<0.09091 184<4.5 480<0.08053 183<0.5 =3 =10 202<0.5 =5 =-8 184<11.5 187<0.5818 =-2 =11 307<0.5 =-12 =1 417<0.5 455<1e-9 187<0.3119 =-1 =2 191<0.1017 =3 =18 206<0.4286 349<0.5 =0 =12 488<5.278 =-7 =8
201<0.5 432<0.5 459<0.5 495<0.1981 =-1 =5 373<0.01884 =11 =2 391<0.5 495<0.1619 =6 =-3 187<0.139 =-11 =5 373<0.1804 59<0.5 44<0.5 =-4 =4 377<0.5 =10 =-1 387<0.5 471<0.5 =-12 =-1 58<0.5 =7 =-4
378<0.5 373<0.048 440<0.5 454<1e-9 =2 =-3 500<0.6412 =-8 =4 470<0.382 454<0.4216 =-3 =9 182<2.944 =0 =6 5<0.5 178<0.5 402<0.5 =-8 =2 =5 182<2.303 373<0.2061 =-7 =2 39<0.5 =10 =-3
455<0.2258 350<2.89 36<0.5 415<0.5 =-1 =9 367<0.5 =-11 =3 62<0.3667 435<0.5 =2 =8 392<0.5 =-5 =2 485<0.8554 383<0.5 485<0.2192 =12 =3 485<1e-9 =-2 =5 397<0.5 482<0.1316 =0 =5 =-6
427<0.5 62<0.8571 36<0.5 433<0.5 =1 =-2 62<0.6667 =-10 =8 482<0.6996 413<0.5 =-9 =4 193<0.25 =0 =5 373<0.1362 435<0.5 194<0.5 =4 =-6 464<0.342 =12 =-1 373<0.2575 377<0.5 =2 =-9 433<0.5 =8 =-6
363<0.5 342<0.5 482<0.5412 244<0.5 =-1 =12 191<0.6503 =3 =-6 184<7.5 =20 413<0.5 =-3 =2 14<0.5 191<0.08872 365<0.5 =11 =0 184<1.5 =8 =-3 195<1.5 =-9 =1
182<2.303 477<0.5 422<0.1234 437<0.5 =-1 =-4 66<0.5 =-11 =1 464<0.02871 3<0.5 =2 =18 464<0.2174 =1 =-7 352<0.5 1<0.5 499<1e-9 =0 =9 182<3.219 =-7 =-1 431<0.5 437<0.5 =8 =1 179<0.5 =-6 =6
495<0.3505 36<0.5 492<0.5 433<0.5 =1 =-2 435<0.5 =-10 =-1 184<18.5 164<0.5 =-10 =0 =5 184<3.5 52<0.5 397<0.5 =9 =0 501<0.5 =-7 =0 60<0.5 245<0.5 =17 =0 182<2.398 =3 =-1
203<0.5 499<0.324 418<0.57 62<0.9167 =1 =-10 470<0.1002 =-2 =-11 485<0.7453 =-2 62<0.08 =3 =18 332<0.5 195<1.5 428<0.5 =-1 =-9 192<0.09091 =-6 =6 485<0.05254 465<0.1495 =11 =-4 =-5
376<0.5 479<0.5 1<0.5 402<0.5 =-1 =-10 402<0.5 =-7 =11 495<0.1512 450<0.5 =0 =16 368<3.5 =13 =0 9<0.124 465<0.1287 454<0.1807 =5 =-3 483<0.6655 =-10 =2 201<0.5 404<0.5 =14 =-1 =-2
376<0.5 352<0.5 52<0.5 377<0.5 =-5 =-2 7<0.2064 =1 =-2 453<0.5 350<2.197 =-4 =7 350<2.398 =4 =-2 7<0.3341 111<0.5 195<5.5 =5 =-8 428<0.5 =0 =-7 55<0.5 52<0.5 =3 =-3 191<0.1082 =-9 =-1
17<0.5 373<0.1362 454<0.1409 361<0.5 =2 =-6 454<0.5351 =-5 =7 454<0.3297 187<0.5414 =-3 =4 204<0.5 =12 =-5 178<0.5 172<0.5 502<0.5 =-6 =1 =10 187<1e-9 429<0.5 =-5 =2 4<0.5 =-1 =16
354<0.5 367<0.5 352<0.5 474<0.5 =-1 =4 417<0.5 =0 =8 29<0.5 447<0.5 =0 =9 52<0.5 =1 =12 495<0.2301 453<0.5 432<0.5 =-3 =6 1<0.5 =-10 =2 179<0.5 350<2.708 =4 =-3 =9
479<0.5 13<0.5 184<10.5 206<0.4286 =1 =-3 206<0.6667 =-7 =9 206<0.06667 =-5 483<0.7159 =17 =-2 206<0.8889 184<6.5 206<0.6154 =7 =-6 206<0.3684 =-6 =8 184<13.5 373<0.4445 =-13 =3 2<0.5 =-3 =9
206<0.3125 62<0.3333 206<1e-9 184<2.5 =12 =3 350<3.091 =3 =7 184<9.5 437<0.5 =0 =-5 473<0.5 =-10 =5 62<0.2222 350<3.178 206<0.5 =-3 =-7 488<2.197 =8 =-7 488<2.079 412<0.5 =0 =13 402<0.5 =4 =-6
456<0.1114 206<0.8889 428<0.5 470<0.382 =-3 =0 203<0.5 =2 =-4 482<0.8395 332<0.5 =-10 =1 191<0.6503 =6 =-2 372<0.5 191<1e-9 501<0.5 =5 =-9 446<0.5 =7 =-6 392<0.5 206<0.5 =6 =-6 26<0.5 =-8 =1
90<0.5 62<0.9167 415<0.5 504<0.5 =0 =3 7<0.306 =13 =-6 188<4.5 59<0.5 =-11 =1 4<0.5 =3 =-1 7<0.319 182<1.946 =-2 4<0.5 =5 =19 =-6
185<4.5 379<0.5 431<0.5 399<0.5 =0 =3 376<0.5 =-4 =3 185<3.5 437<0.5 =-2 =-8 466<0.8146 =-1 =11 399<0.5 7<0.4574 45<0.5 =9 =4 185<7.5 =-6 =5 47<0.5 374<0.06156 =-1 =6 181<0.5 =-9 =6
431<0.5 433<0.5 187<0.5414 59<0.5 =0 =4 374<0.03711 =7 =-1 376<0.5 472<0.5 =-1 =-7 62<0.1538 =8 =-1 62<0.6316 349<0.5 495<0.1981 =-2 =6 374<0.006522 =-3 =12 470<0.1621 =-13 187<0.382 =-7 =5
197<1.099 374<0.5401 423<0.009255 25<0.5 =1 =5 199<0.5 =3 =12 470<0.1002 206<0.8235 =-11 =3 206<0.25 =3 =-4 361<0.5 423<0.009255 191<0.222 =0 =4 206<0.5 =-2 =-8 188<2.5 206<0.06667 =-1 =-13 374<0.0273 =-4 =4
352<0.5 52<0.5 502<0.5 434<0.5 =-3 =4 206<0.4 =5 =-3 472<0.5 206<0.1538 =3 =-2 206<0.6667 =2 =9 57<0.5 206<0.1333 482<0.2117 =-4 =6 482<0.1854 =5 =-2 187<0.1712 377<0.5 =-3 =14 472<0.5 =-5 =6
206<0.8889 425<0.113 0<0.5 433<0.5 =0 =-4 7<0.2912 =8 =-6 60<0.5 187<0.8806 =10 =-3 187<0.5072 =-11 =4 184<12.5 483<0.7588 363<0.5 =-13 =1 191<0.1871 =1 =0 433<0.5 383<0.5 =14 =-1 =-4
446<0.5 187<0.3119 182<2.303 484<0.5489 =-4 =8 484<0.924 =0 =9 500<0.6212 22<0.5 =3 =-5 187<0.4045 =6 =-3 418<0.86 40<0.5 356<0.5 =-9 =2 183<0.5 =8 =-5 =4
206<0.09091 396<0.5 452<0.5 188<2.5 =8 =-2 185<3.5 =-2 =11 185<5.5 183<0.5 =-12 =-3 501<0.5 =11 =-4 472<0.5 488<5.278 484<0.9636 =-2 =12 464<0.2174 =1 =9 52<0.5 427<0.5 =-3 =5 431<0.5 =4 =-1
185<4.5 201<0.5 379<0.5 224<0.5 =0 =9 452<0.5 =-2 =-9 379<0.5 60<0.5 =-8 =0 185<1.5 =-2 =11 7<0.4574 354<0.5 4<0.5 =9 =3 192<0.1 =-7 =1 499<1e-9 192<0.125 =-10 =0 =6
452<0.5 460<0.5 190<0.5 342<0.5 =0 =15 379<0.5 =3 =17 373<0.07615 399<0.5 =-3 =14 184<15.5 =17 =0 184<11.5 197<1.099 373<0.1554 =2 =-3 371<0.5 =-4 =4 40<0.5 434<0.5 =-9 =3 185<2.5 =8 =-3
396<0.5 13<0.5 349<0.5 428<0.5 =-1 =1 204<0.5 =3 =14 6<0.5 180<0.5 =3 =17 =-2 458<0.5 423<0.0427 457<0.5 =1 =-8 423<0.5086 =-8 =5 146<0.5 404<0.5 =-9 =1 =6
203<0.5 179<0.5 492<0.5 399<0.5 =-1 =2 388<0.5 =-7 =7 390<0.5 192<0.07692 =6 =1 191<0.07462 =1 =-7 194<0.5 428<0.5 420<0.37 =1 =-11 48<0.5 =-11 =-3 191<0.05615 =-7 315<0.5 =10 =1
452<0.5 354<0.5 197<2.773 94<0.5 =1 =6 14<0.5 =-3 =7 504<0.5 365<0.5 =-7 =2 186<15.5 =8 =-3 454<0.09807 371<0.5 197<1.099 =0 =-4 14<0.5 =8 =-5 454<0.2789 1<0.5 =-12 =0 481<0.1 =-4 =6
201<0.5 495<0.4229 454<0.09807 492<0.5 =1 =-7 454<0.3297 =-6 =3 464<0.1236 422<0.1743 =14 =-2 =-1 480<0.1644 14<0.5 488<4.503 =-8 =7 467<0.5206 =-2 =12 464<0.27 465<0.1722 =3 =11 467<1.892 =-3 =2
350<2.708 463<0.5 410<0.5 415<0.5 =-2 =9 379<0.5 =11 =-2 379<0.5 465<0.1287 =2 =7 350<2.565 =-8 =6 182<3.135 402<0.5 397<0.5 =-1 =3 387<0.5 =-11 =-1 488<7.496 387<0.5 =7 =1 379<0.5 =-8 =4
456<0.1114 182<3.135 427<0.5 179<0.5 =-1 =2 368<2.5 =9 =0 456<0.06471 491<0.5 =3 =-8 4<0.5 =-8 =1 184<4.5 164<0.5 420<2.07 =3 =-5 485<0.3633 =5 =-11 485<0.6175 428<0.5 =6 =-7 45<0.5 =17 =-2
373<0.7977 197<1.099 432<0.5 7<0.3529 =0 =5 206<0.4 =6 =-2 7<0.319 455<0.2148 =-1 =8 206<0.2143 =0 =-7 25<0.5 94<0.5 191<0.1735 =-9 =-1 =1 186<16.5 =-6 479<0.5 =0 =9
474<0.5 112<0.5 182<2.485 399<0.5 =-3 =0 367<0.5 =0 =4 197<2.485 186<15.5 =1 =16 191<1e-9 =-3 =1 186<12.5 398<0.5 =-10 372<0.5 =-2 =8 398<0.5 182<3.045 =8 =0 186<15.5 =4 =-2
446<0.5 178<0.5 17<0.5 483<0.8329 =0 =5 59<0.5 =-5 =3 186<13.5 374<0.302 =-5 =6 7<0.4801 =8 =-5 487<0.5 418<0.86 206<1e-9 =0 =-9 =3 =7
492<0.5 373<0.048 192<0.1 204<0.5 =2 =8 395<0.5 =-1 =5 391<0.5 34<0.5 =0 =6 23<0.5 =-5 =3 195<1.5 502<0.5 193<0.4444 =-10 =2 204<0.5 =-4 =5 191<0.09468 =-2 =5
495<0.3505 475<0.5 349<0.5 24<0.5 =-1 =6 369<0.5 =2 =11 187<0.6201 474<0.5 =11 =2 =-1 374<0.302 315<0.5 369<0.5 =17 =4 485<0.1928 =-4 =5 =-6
197<1.099 112<0.5 437<0.5 483<0.8329 =1 =9 180<0.5 =-1 =1 387<0.5 417<0.5 =15 =0 =-3 349<0.5 484<0.7798 9<0.08437 =-4 =0 58<0.5 =6 =-5 62<0.3333 186<15.5 =12 =1 27<0.5 =-5 =5
423<0.1634 13<0.5 351<0.5 479<0.5 =0 =3 362<0.5 =-3 =6 192<0.1 418<1e-9 =16 =-3 192<0.25 =-2 =5 421<0.5 164<0.5 187<0.3349 =-6 =0 185<2.5 =-4 =10 59<0.5 26<0.5 =-5 =2 197<3.611 =10 =-3
206<0.8235 62<0.8571 475<0.5 348<0.5 =0 =-3 368<1.5 =0 =11 184<12.5 206<0.3333 =-7 =10 485<0.6175 =-11 =4 62<0.7647 62<0.5556 224<0.5 =-11 =3 467<0.4794 =-4 =6 467<0.821 62<0.9167 =30 =0 184<17.5 =-3 =2
182<3.332 190<0.5 455<0.4228 201<0.5 =0 =-4 186<16.5 =9 =-1 186<19.5 25<0.5 =6 =-2 456<0.1114 =-8 =1 377<0.5 456<0.02014 390<0.5 =12 =2 496<0.5 =-4 =2 3<0.5 186<15.5 =7 =-3 186<16.5 =-7 =1
350<3.091 433<0.5 499<0.324 187<0.3589 =-1 =2 452<0.5 =15 =-2 381<0.5 352<0.5 =-5 =3 187<0.4045 =9 =-7 502<0.5 206<0.06667 472<0.5 =-8 =0 196<0.5 =0 =5 483<0.06596 366<0.5 =11 =-4 424<0.5 =-4 =5
495<0.4229 455<0.5546 420<0.95 0<0.5 =0 =6 483<0.4641 =-6 =4 =12 3<0.5 199<0.5 60<0.5 =16 =1 =-1 350<1.946 =-2 =2
433<0.5 396<0.5 472<0.5 348<0.5 =1 =-4 378<0.5 =4 =-6 178<0.5 368<2.5 =0 =-6 52<0.5 =1 =18 195<1.5 374<0.01214 350<2.996 =-8 =1 39<0.5 =1 =-6 376<0.5 346<0.5 =-1 =13 193<0.1429 =13 =-1
433<0.5 376<0.5 475<0.5 501<0.5 =1 =-2 495<0.1269 =10 =1 466<0.5206 391<0.5 =6 =0 466<0.7548 =-10 =1 373<0.4445 29<0.5 190<0.5 =-3 =6 495<0.08924 =7 =-1 376<0.5 389<0.5 =-13 =0 180<0.5 =-3 =2
13<0.5 62<0.8571 97<0.5 332<0.5 =0 =3 436<0.5 =-10 =-1 33<0.5 9<0.5108 =-8 =4 43<0.5 =-2 =7 62<0.08 =-3 482<0.8395 62<0.8571 =15 =-2 =0
185<4.5 203<0.5 199<0.5 444<0.5 =0 =-4 444<0.5 =1 =8 195<1.5 3<0.5 =-9 =-2 52<0.5 =-3 =8 186<22.5 456<0.1825 456<0.02366 =4 =-3 369<0.5 =15 =1 351<0.5 503<0.1031 =-7 =1 52<0.5 =-1 =9
350<3.178 244<0.5 455<0.5546 423<0.1634 =0 =-3 193<0.2 =14 =-2 62<0.7143 =14 =-2 62<0.3333 373<0.07615 471<0.5 =11 =-3 470<1e-9 =-2 =6 444<0.5 381<0.5 =-4 =6 33<0.5 =7 =-4
206<0.8889 418<0.75 195<5.5 349<0.5 =0 =4 191<0.08872 =14 =-5 485<0.8554 343<0.5 =-5 =9 191<0.246 =-2 =7 434<0.5 365<0.5 21<0.5 =-9 =4 396<0.5 =4 =-3 418<1e-9 =7 =-2
499<0.2642 62<0.9167 446<0.5 363<0.5 =0 =5 196<0.5 =-7 =0 477<0.5 50<0.5 =-10 =1 =2 374<1e-9 62<0.2222 464<1e-9 =-5 =0 499<0.3687 =-2 =10 =13
206<0.8235 475<0.5 37<0.5 363<0.5 =0 =4 206<0.7143 =-7 =6 425<0.6142 =10 =-2 376<0.5 482<0.6996 185<8.5 =-7 =4 472<0.5 =-6 =7 186<14.5 206<0.8889 =1 =-5 456<1e-9 =8 =-3
36<0.5 244<0.5 190<0.5 185<2.5 =0 =1 315<0.5 =7 =-1 444<0.5 399<0.5 =14 =1 =0 393<0.5 485<0.317 500<0.5199 =-10 =-1 =3 =3
185<4.5 495<0.4229 182<2.565 460<0.5 =-2 =7 367<0.5 =0 =3 465<1e-9 423<0.1816 =17 =-3 182<2.89 =2 =-5 466<0.7548 480<0.09648 185<6.5 =4 =-2 352<0.5 =12 =-4 429<0.5 428<0.5 =-8 =-1 464<0.302 =-3 =7
384<0.5 197<3.091 52<0.5 184<15.5 =-1 =10 62<0.7143 =2 =-4 62<0.2857 420<0.67 =-9 =-1 35<0.5 =5 =-8 355<0.5 350<3.091 197<2.944 =-8 =2 188<1.5 =-6 =7 350<2.303 62<0.3333 =2 =17 350<2.996 =-7 =5
373<0.3458 479<0.5 17<0.5 349<0.5 =0 =6 377<0.5 =-7 =0 30<0.5 7<0.319 =4 =-1 191<0.1618 =-7 =3 187<0.5818 9<0.124 191<0.3134 =-4 =9 500<0.5902 =7 =-4 397<0.5 431<0.5 =-8 =4 354<0.5 =14 =-1
197<1.099 62<0.9167 14<0.5 504<0.5 =1 =6 348<0.5 =-3 =9 59<0.5 =-11 =2 423<0.0616 352<0.5 321<0.5 =-2 =13 457<0.5 =6 =-6 2<0.5 418<0.72 =1 =-6 481<0.6333 =-9 =4
7<0.6027 485<0.6175 393<0.5 352<0.5 =0 =2 7<0.07479 =-1 =-10 417<0.5 458<0.5 =12 =1 352<0.5 =-1 =7 422<0.2547 442<0.5 381<0.5 =-8 =2 =4 485<0.4275 =-1 =6
146<0.5 350<3.091 376<0.5 433<0.5 =-1 =-5 184<7.5 =0 =8 62<0.3667 197<2.197 =6 =0 465<0.009793 =0 =-5 62<0.08 188<0.5 186<15.5 =-9 =-1 197<1e-9 =10 =-4 376<0.5 369<0.5 =22 =0 365<0.5 =-3 =10
206<0.6154 62<0.6 369<0.5 94<0.5 =2 =7 349<0.5 =-3 =8 502<0.5 164<0.5 =-9 =2 206<0.09091 =-6 =6 62<0.5556 186<10.5 48<0.5 =-3 =12 387<0.5 =-8 =-1 3<0.5 187<0.8806 =6 =-6 192<0.2 =22 =3
342<0.5 17<0.5 367<0.5 492<0.5 =0 =-8 332<0.5 =2 =9 286<0.5 488<1.609 =-2 =-6 =17 501<0.5 =19 =1
350<2.708 452<0.5 492<0.5 428<0.5 =-1 =1 474<0.5 =-9 =-1 62<0.3667 182<3.332 =-5 =4 474<0.5 =-2 =10 374<0.03711 470<0.1621 403<0.5 =0 =9 62<0.5556 =6 =-1 62<0.4 350<2.89 =-3 =1 470<1e-9 =-1 =-8
245<0.5 393<0.5 9<0.124 206<0.2143 =2 =-1 29<0.5 =1 =9 206<0.2143 485<0.7453 =-8 =4 192<0.1429 =2 =-5 201<0.5 184<11.5 206<1e-9 =1 =-9 350<1.792 =12 =-5 398<0.5 =1 =7
427<0.5 467<0.9433 483<0.2224 447<0.5 =0 =3 9<0.05471 =1 =-3 503<0.08114 503<0.0418 =4 =-4 470<0.1621 =1 =6 467<1 503<0.142 420<0.35 =2 =8 503<0.24 =12 =-1 196<0.5 =1 =-7
378<0.5 479<0.5 474<0.5 482<0.6128 =-1 =3 2<0.5 =7 =1 354<0.5 457<0.5 =3 =-3 192<0.2 =-8 =4 10<0.5 418<0.36 504<0.5 =-8 =2 182<2.303 =-5 =6 428<0.5 =-5 =11
420<0.95 188<4.5 478<0.5 342<0.5 =0 =15 14<0.5 =7 =-6 198<0.5 420<0.37 =-7 =3 203<0.5 =7 =-2 365<0.5 495<0.2647 465<0.09392 =-9 =-1 185<1.5 =8 =-2 454<0.3297 185<3.5 =-5 =3 495<0.1862 =11 =-5
94<0.5 182<1.946 474<0.5 476<0.5 =-7 =0 184<0.5 =-3 =8 196<1.5 197<3.091 =0 =-3 59<0.5 =-6 =7 184<0.5 52<0.5 465<0.06628 =-2 =7 476<0.5 =-11 =3 197<1.099 474<0.5 =10 =-3 197<3.611 =0 =9
446<0.5 188<2.5 192<0.1818 191<0.1495 =1 =4 503<0.1031 =-5 =0 191<0.06647 0<0.5 =-4 =7 463<0.5 =3 =-4 502<0.5 492<0.5 178<0.5 =-9 =1 =4 433<0.5 458<0.5 =10 =-3 =-5
17<0.5 203<0.5 428<0.5 186<12.5 =-4 =0 46<0.5 =2 =-5 487<0.5 62<0.1538 =-8 =-2 397<0.5 =0 =9 186<13.5 62<0.6 429<0.5 =1 =9 =-7 4<0.5 365<0.5 =2 =-4 178<0.5 =-7 =8
230<0.5 350<2.708 203<0.5 289<0.5 =-1 =10 59<0.5 =-9 =0 186<12.5 9<0.08437 =-5 =3 423<0.07035 =2 =-2 39<0.5 423<0.1474 399<0.5 =12 =0 392<0.5 =-6 =0 188<0.5 350<1.792 =-9 =0 437<0.5 =9 =-4
244<0.5 197<3.091 452<0.5 464<0.1912 =1 =-2 350<3.091 =-3 =3 186<21.5 183<0.5 =4 =-4 465<0.2204 =-12 =1 197<2.485 428<0.5 =-3 350<2.197 =-1 =5 62<0.5238 =18 =1
332<0.5 18<0.5 196<1.5 495<0.3505 =0 =8 504<0.5 =-4 =5 185<3.5 187<0.7392 =-11 =2 206<0.1538 =8 =-3 206<0.5714 206<0.06667 368<3.5 =-3 =7 364<0.5 =7 =-2 188<0.5 202<0.5 =-12 =3 206<0.6667 =-4 =11
495<0.1512 452<0.5 423<0.2262 415<0.5 =1 =8 422<0.1582 =-7 =6 62<0.5556 62<0.5238 =-1 =9 494<0.5 =-6 =4 62<0.2222 495<0.1619 423<0.0616 =16 =-1 498<0.5 =-3 =5 423<0.1634 315<0.5 =13 =3 501<0.5 =-5 =6
453<0.5 376<0.5 346<0.5 454<0.3297 =0 =6 464<0.01568 =11 =-1 454<0.1703 200<0.5 =6 =-5 454<0.3297 =-8 =2 464<0.1667 423<0.1634 289<0.5 =0 =11 435<0.5 =-9 =-1 463<0.5 485<0.1928 =-9 =4 423<1e-9 =3 =-5
206<0.3333 192<0.1818 348<0.5 40<0.5 =3 =-3 462<0.5 =-6 =6 206<0.2778 206<1e-9 =-8 =-2 480<0.08556 =12 =0 39<0.5 433<0.5 40<0.5 =0 =6 186<15.5 =0 =-8 35<0.5 7<0.2394 =0 =-8 349<0.5 =-7 =5
454<0.3297 454<1e-9 179<0.5 197<3.091 =0 =-4 401<0.5 =2 =-4 499<1e-9 197<1e-9 =7 =-5 454<0.2077 =11 =-4 456<0.002585 197<1.946 197<1e-9 =0 =-6 436<0.5 =17 =-3 449<0.5 179<0.5 =2 =-7 =9
396<0.5 367<0.5 399<0.5 348<0.5 =0 =-4 196<1.5 =3 =-5 332<0.5 373<0.5381 =2 =12 402<0.5 =13 =-4 185<2.5 197<3.091 366<0.5 =-7 =2 464<0.1053 =-2 =9 366<0.5 348<0.5 =-2 =6 456<1e-9 =12 =-5
350<3.091 482<0.6128 503<0.08114 224<0.5 =0 =8 487<0.5 =-3 =6 191<0.6503 368<1.5 =7 =1 193<0.5 =2 =-8 480<1e-9 62<0.5238 463<0.5 =7 =-4 54<0.5 =-5 =7 193<0.1 62<0.3667 =-3 =-10 62<0.06667 =-3 =4
378<0.5 17<0.5 483<0.8329 393<0.5 =1 =-3 9<0.07928 =-1 =5 54<0.5 365<0.5 =-2 =-6 203<0.5 =8 =-3 393<0.5 212<0.5 485<0.03939 =-8 =2 =8 483<1e-9 458<0.5 =12 =-2 =-4
446<0.5 182<2.565 423<0.03472 495<0.06083 =-1 =6 186<16.5 =-9 =0 454<0.09807 332<0.5 =1 =5 191<0.2038 =-5 =6 423<0.1816 182<2.197 4<0.5 =5 =-3 388<0.5 =-9 =1 197<1.946 =8 =-2
206<0.7143 94<0.5 354<0.5 423<0.1634 =1 =-3 187<0.479 =-6 =4 372<0.5 395<0.5 =8 =-5 206<0.3125 =3 =-8 423<1e-9 395<0.5 483<0.2608 =-5 =0 203<0.5 =7 =-5 187<0.6663 382<0.5 =-11 =3 418<0.72 =-4 =6
484<0.9581 372<0.5 146<0.5 195<1.5 =-1 =2 450<0.5 =9 =-5 332<0.5 362<0.5 =-4 =2 187<0.3349 =10 =-4 495<0.08924 =13 =-1
146<0.5 420<1.33 454<0.3297 440<0.5 =0 =-4 418<0.9 =12 =-7 500<0.5037 484<0.9581 =-9 =4 187<0.479 =7 =-5 3<0.5 418<0.44 465<0.03364 =-1 =8 418<0.86 =-9 =1 55<0.5 34<0.5 =14 =1 465<0.0145 =1 =-5
381<0.5 140<0.5 13<0.5 206<1e-9 =3 =0 206<0.2143 =-4 =13 396<0.5 368<3.5 =16 =-2 185<3.5 =-4 =1 196<0.5 485<0.6175 206<0.25 =-5 =3 206<0.5714 =13 =-3 471<0.5 60<0.5 =13 =0 480<0.1024 =3 =-8
426<0.5 349<0.5 501<0.5 373<0.4445 =1 =-4 373<0.3866 =-3 =6 437<0.5 6<1.5 =8 =-3 367<0.5 =-8 =5 372<0.5 373<0.2575 466<0.2667 =13 =2 187<0.4519 =-5 =5 463<0.5 28<0.5 =-9 =0 =3
13<0.5 10<0.5 487<0.5 203<0.5 =0 =-5 428<0.5 =-2 =8 480<0.109 350<2.197 =-3 =14 192<0.3333 =2 =-5 374<1e-9 485<1e-9 188<1.5 =16 =-1 =-1 374<0.1743 186<15.5 =-6 =0 =4
480<0.2677 488<1.504 367<0.5 43<0.5 =1 =-3 315<0.5 =6 =-1 488<1.735 465<0.04239 =2 =-6 480<1e-9 =3 =-1 471<0.5 479<0.5 368<4.5 =10 =-3 368<3.5 =-4 =1 387<0.5 437<0.5 =0 =-6 =3`),
  likeness: {
    claims: parseLine(`any	-2894
around	861
both negated or none	475
both rumours	-166
both tell breach	468
both tell else	21
both tell ransom	-721
both tell telling	-89
classes	303
covers the shorter	603
lead	957
names	781
no words	-544
one denies	-1967
other number	236
rare word	-101
rare words	1772
same data	-14
same name	429
same name around	121
same number	850
same object	337
same predicate	-64
same speaker	460
short	-502
speakers of one kind	-21
telling words	54
two rare words	252
words	342
words of the same speaker	795`),
    denials: parseLine(`any	-620
around	1453
both negated or none	-32
both tell breach	594
both tell else	-75
classes	349
covers the shorter	594
lead	288
no words	-377
rare word	-139
rare words	637
same data	256
same name around	257
same object	516
same predicate	277
short	94
speakers of one kind	-7
telling words	49
two rare words	357
words	622
words of the same speaker	622`),
  },
};
