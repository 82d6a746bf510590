/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 17979 pairs of annotated claims in two documents and 12412 in one, of 421 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:8321db4d8aa55e75d8b99563cdd2010590ecb2facc734f7807da75c5c7f1207f, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	271
AUTHOR lead	59
answerer denies there	-390
answerer speaks there	-170
answers another	-59
answers here	77
answers what is not told there	-1015
any	-2318
around	227
both authenticity	306
both concealment	425
both culprit	70
both demand	920
both deny	-297
both fault	70
both harm	239
both negated	-469
both origin	-214
both outage	294
both payment	-26
both sale	67
both taking	149
both telling	252
breach general outsider	29
breach many data outsider	114
breach no data word in denial	-37
breach no name	55
breach outsider	113
breach outsider same name	68
breach same name	81
breach same name around	97
breach specific data	-43
breachy, ALLEGES	392
breachy, ASSERTS	111
breachy, CONFIRMS	-637
breachy, DENIES	-495
breachy, PARTLY_DENIES	521
breachy, lead	41
breachy, negated	33
breachy, of AGENCY	48
breachy, of ATTACKER	-143
breachy, of AUTHOR	63
breachy, of MEDIA	-314
breachy, of PERSON	-27
breachy, of UNNAMED	-222
by AGENCY	-30
by AGENCY, not of AGENCY, breachy	48
by ATTACKER	-201
by AUTHOR	-115
by MEDIA	-482
by PERSON	65
by UNNAMED	-82
claim about credential	-41
claim about data	-90
claim about health	-18
claim about identity	123
claim about machine	-62
claim about money	156
claim about people	47
claim about ransom	-280
claim at	-1333
claim by a	163
claim by about	-6
claim by accept	-41
claim by accord	378
claim by account	272
claim by accus	336
claim by acknowledg	-634
claim by ad	-300
claim by add	272
claim by admit	244
claim by advis	-503
claim by agre	-332
claim by alleg	288
claim by allegedli	-398
claim by announc	-370
claim by answer	-227
claim by ar	60
claim by as	133
claim by ask	-767
claim by assert	296
claim by assur	780
claim by attribut	998
claim by be	314
claim by been	29
claim by believ	160
claim by blame	39
claim by boast	473
claim by by	-490
claim by call	-119
claim by charg	129
claim by claim	497
claim by clarifi	-255
claim by complain	-51
claim by conced	-474
claim by confirm	-254
claim by count	-79
claim by credit	-185
claim by demand	-95
claim by deni	-49
claim by describ	-32
claim by dismiss	592
claim by disput	-172
claim by doe	-90
claim by effect	-246
claim by estim	249
claim by explain	80
claim by fear	404
claim by find	200
claim by give	-188
claim by go	95
claim by ha	-384
claim by had	137
claim by have	385
claim by he	600
claim by her	195
claim by hi	316
claim by hold	135
claim by in	347
claim by inform	-707
claim by insist	159
claim by is	-11
claim by it	158
claim by know	362
claim by let	-190
claim by link	-129
claim by list	-50
claim by maintain	636
claim by name	-25
claim by no	-278
claim by not	-176
claim by note	76
claim by of	262
claim by offer	13
claim by on	-185
claim by out	-798
claim by point	-50
claim by post	-37
claim by press	-643
claim by promis	-170
claim by publish	36
claim by purport	396
claim by put	12
claim by read	608
claim by reckon	103
claim by record	-80
claim by reject	-132
claim by repeat	873
claim by repli	389
claim by report	805
claim by rule	-64
claim by rumour	433
claim by say	-17
claim by see	-272
claim by she	278
claim by show	456
claim by speak	44
claim by stand	-167
claim by state	613
claim by statement	-383
claim by stori	220
claim by stress	162
claim by submit	144
claim by suggest	314
claim by suspect	295
claim by take	-361
claim by talk	134
claim by tell	-159
claim by term	-371
claim by that	-60
claim by the	351
claim by think	110
claim by threaten	-764
claim by to	-184
claim by tweet	307
claim by understand	94
claim by view	-47
claim by wa	-820
claim by want	-376
claim by wish	-112
claim by with	884
claim by word	-366
claim by would	-123
claim by write	310
claim exposed	210
claim is recalled	292
claim length	248
claim opens its side	-10
claims before it	-41
claims of its side	67
classes	288
closer claims	-25
closest	128
closest via	194
covered	858
covers the claim	-748
data word shared	-174
data words of the claim	37
days	-153
denial about credential	-126
denial about data	86
denial about health	-108
denial about identity	-238
denial about machine	-145
denial about money	-504
denial about people	66
denial about ransom	-659
denial at	-1351
denial by a	-280
denial by accept	274
denial by accord	-651
denial by account	52
denial by accus	673
denial by ad	-395
denial by adam	-244
denial by add	225
denial by admit	-438
denial by affirm	-249
denial by agre	264
denial by alwai	545
denial by an	462
denial by answer	279
denial by argu	-768
denial by as	246
denial by asid	6
denial by ask	102
denial by assert	554
denial by assur	191
denial by back	331
denial by be	-190
denial by been	-47
denial by believ	-520
denial by brand	105
denial by brush	6
denial by call	277
denial by categor	251
denial by claim	-222
denial by clarifi	54
denial by conced	211
denial by conclud	-291
denial by confirm	-241
denial by contend	326
denial by contest	122
denial by continu	-375
denial by contradict	117
denial by correct	-484
denial by count	135
denial by counter	289
denial by declar	810
denial by deni	27
denial by depon	-48
denial by describ	116
denial by did	-621
denial by disagre	63
denial by dismiss	-304
denial by disown	-95
denial by disput	56
denial by do	232
denial by doe	260
denial by earlier	290
denial by establish	290
denial by exoner	-298
denial by explain	-317
denial by find	-506
denial by further	-280
denial by go	-586
denial by grant	8
denial by guilti	-92
denial by ha	394
denial by had	375
denial by have	15
denial by he	-158
denial by her	-110
denial by hold	224
denial by identifi	280
denial by in	-113
denial by inform	-122
denial by insist	179
denial by is	271
denial by issu	-340
denial by it	-466
denial by junk	-39
denial by know	319
denial by laugh	209
denial by let	-193
denial by maintain	-240
denial by mark	168
denial by merit	8
denial by mock	173
denial by move	-460
denial by no	-34
denial by none	-391
denial by nor	308
denial by not	91
denial by note	-252
denial by observ	-443
denial by of	638
denial by off	29
denial by on	-159
denial by opin	160
denial by otherwis	83
denial by out	129
denial by persuad	267
denial by place	150
denial by plainli	575
denial by plead	-92
denial by point	-132
denial by post	310
denial by put	567
denial by question	168
denial by react	-381
denial by read	526
denial by rebut	1046
denial by record	473
denial by reiter	-258
denial by reject	26
denial by remark	-100
denial by repeat	-271
denial by repli	20
denial by report	-291
denial by retort	-273
denial by rubbish	-452
denial by rule	103
denial by say	-46
denial by scotch	-440
denial by see	364
denial by she	-57
denial by shoot	399
denial by show	-263
denial by sinc	-33
denial by speak	168
denial by stamp	-194
denial by stand	571
denial by state	-40
denial by statement	-43
denial by stori	-295
denial by stress	-74
denial by submit	-247
denial by suggest	-224
denial by swear	78
denial by take	-219
denial by tell	184
denial by term	232
denial by testifi	-577
denial by that	430
denial by the	93
denial by think	-33
denial by to	269
denial by trash	479
denial by view	-238
denial by wa	-465
denial by were	1158
denial by wish	289
denial by withdraw	-137
denial by word	-289
denial by would	-118
denial by write	393
denial contrasts	-285
denial gives a number	-252
denial is recalled	326
denial length	152
denial narrows	-92
denial of authenticity	171
denial of concealment	172
denial of culprit	-200
denial of demand	315
denial of fault	9
denial of harm	148
denial of holding	26
denial of origin	46
denial of outage	154
denial of payment	-144
denial of publication	66
denial of safety	304
denial of sale	-44
denial of taking	78
denial of telling	35
denial opens with none	48
denials of the side	-33
denied there	-355
denied there by the same side	1341
denies others there	-51
first	-262
further than the closest claim	-901
further than the closest denial	-118
general, breachy	103
it ALLEGES	518
it ASSERTS	124
it CONFIRMS	-243
it DENIES	-299
it PARTLY_DENIES	-85
it authenticity	205
it concealment	57
it culprit	104
it demand	-177
it fault	44
it harm	11
it origin	97
it outage	-109
it payment	63
it publication	-108
it sale	-68
it taking	17
it telling	-123
its denials there	150
its sentence names the answerer	161
its speaker denies	-514
its speaker speaks here	123
kind breach>breach	-48
kind breach>else	83
kind breach>fault	-207
kind breach>ransom	-89
kind breach>telling	22
kind else>breach	78
kind else>else	131
kind else>fault	87
kind else>ransom	232
kind else>telling	329
kind ransom>breach	89
kind ransom>else	-76
kind ransom>fault	-298
kind ransom>ransom	-291
kind ransom>telling	-161
kind telling>breach	112
kind telling>else	357
kind telling>ransom	114
kind telling>telling	451
later than 100 days	119
lead	-81
likely answers here	-228
likely denied there	329
likely denied there by anybody	-540
many data words	-103
more over its own denial	127
more over what it answers	-666
mutually closest	-40
names	177
names its speaker	614
names the answerer	294
negated	126
no predicate	48
no words	-160
of AGENCY	-207
of ATTACKER	499
of AUTHOR	-636
of MEDIA	363
of PERSON	106
of UNNAMED	274
one document	-474
only denial authenticity	140
only denial concealment	-149
only denial culprit	-269
only denial demand	-586
only denial fault	-59
only denial harm	-27
only denial origin	30
only denial outage	-130
only denial payment	-148
only denial publication	85
only denial sale	-81
only denial taking	36
only denial telling	-136
other number	43
other object	-112
other predicate	-90
over another's denial	968
over its own denial	998
over what it answers	1272
partly	-222
points	-66
points at a rumour	56
points at media	571
ransom both, outsider	280
rare word	-227
rare word around	294
rare words	-775
rare words around	926
rarest word	443
rarity of words	-273
safe, breachy	264
safe, taking	-290
said again here	490
same data	-174
same day	197
same name	84
same name around	500
same number	808
same object	179
same predicate and object	-36
says safe	290
says untrue	108
sentence words	-230
share of its denials there	-155
share of the claims	1217
share of the denials	685
share over its own denial	363
share over what it answers	449
short	-32
specific data shared	790
telling words	-55
two rare words	463
two words	836
undated	292
unreal	-775
untrue, breachy	14
untrue, taking	12
via	814
via breach, breachy	-74
via breach, breachy, outsider	-310
via number	-18
via same speaker	840
weightiest	587
within 14 days	-70
within 3 days	306
words	-935
words of these two alone	-134`),
  forest: parseForest(`-2.258
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both harm	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by a	claim by about	claim by accept	claim by accord	claim by account	claim by accus	claim by acknowledg	claim by ad	claim by add	claim by admit	claim by advis	claim by agre	claim by alleg	claim by allegedli	claim by announc	claim by answer	claim by ar	claim by as	claim by ask	claim by assert	claim by assur	claim by attribut	claim by be	claim by been	claim by believ	claim by blame	claim by boast	claim by by	claim by call	claim by charg	claim by claim	claim by complain	claim by conced	claim by confirm	claim by count	claim by demand	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by doe	claim by effect	claim by estim	claim by explain	claim by find	claim by go	claim by ha	claim by had	claim by have	claim by he	claim by her	claim by hi	claim by hold	claim by in	claim by inform	claim by insist	claim by is	claim by it	claim by know	claim by link	claim by maintain	claim by no	claim by not	claim by note	claim by of	claim by offer	claim by on	claim by out	claim by point	claim by post	claim by promis	claim by publish	claim by purport	claim by put	claim by read	claim by reckon	claim by record	claim by reject	claim by repeat	claim by repli	claim by report	claim by rule	claim by rumour	claim by say	claim by see	claim by she	claim by show	claim by speak	claim by state	claim by statement	claim by stori	claim by stress	claim by submit	claim by suggest	claim by suspect	claim by take	claim by talk	claim by tell	claim by term	claim by that	claim by the	claim by think	claim by threaten	claim by to	claim by understand	claim by view	claim by wa	claim by want	claim by wish	claim by with	claim by word	claim by write	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by accus	denial by ad	denial by add	denial by admit	denial by affirm	denial by agre	denial by alwai	denial by an	denial by answer	denial by argu	denial by as	denial by asid	denial by assert	denial by assur	denial by back	denial by be	denial by believ	denial by brand	denial by brush	denial by call	denial by categor	denial by claim	denial by conced	denial by conclud	denial by confirm	denial by contend	denial by contest	denial by continu	denial by contradict	denial by correct	denial by counter	denial by declar	denial by deni	denial by describ	denial by did	denial by differ	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by earlier	denial by establish	denial by exoner	denial by explain	denial by find	denial by further	denial by go	denial by grant	denial by guilti	denial by ha	denial by had	denial by have	denial by he	denial by her	denial by hold	denial by identifi	denial by in	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by know	denial by laugh	denial by let	denial by maintain	denial by mark	denial by merit	denial by mock	denial by move	denial by no	denial by none	denial by not	denial by note	denial by observ	denial by of	denial by off	denial by on	denial by opin	denial by otherwis	denial by out	denial by persuad	denial by place	denial by plead	denial by point	denial by post	denial by put	denial by question	denial by read	denial by rebut	denial by record	denial by reiter	denial by reject	denial by remark	denial by repeat	denial by repli	denial by report	denial by retort	denial by rubbish	denial by rule	denial by say	denial by scotch	denial by see	denial by she	denial by shoot	denial by show	denial by speak	denial by stamp	denial by state	denial by statement	denial by stori	denial by stress	denial by submit	denial by suggest	denial by swear	denial by take	denial by tell	denial by term	denial by testifi	denial by that	denial by the	denial by think	denial by to	denial by trash	denial by view	denial by wa	denial by were	denial by wish	denial by word	denial by would	denial by write	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
187<1e-9 62<0.2308 14<0.5 359<3.5 =3 =18 21<0.5 =-11 =3 14<0.5 180<8.5 =-2 =-12 38<0.5 =-15 =-3 14<0.5 189<0.25 62<0.3333 =34 =4 187<0.19 =31 =76 189<0.1 341<1.946 =-6 =-14 50<0.5 =9 =-12
458<0.4609 408<0.5 454<0.5 423<0.5 =-9 =4 387<0.5 =9 =-5 387<0.5 424<0.5 =20 =0 454<0.5 =-9 =3 424<0.5 471<0.1195 408<0.5 =14 =34 387<0.5 =65 =24 193<1e-9 386<0.5 =-11 =7 458<0.8915 =6 =26
187<1e-9 408<0.5 493<0.5 370<0.5 =-9 =-14 423<0.5 =-2 =14 370<0.5 48<0.5 =3 =16 10<0.5 =-11 =5 370<0.5 9<0.139 408<0.5 =6 =29 476<0.01769 =47 =10 474<0.2048 476<0.7209 =-13 =10 461<0.1042 =-5 =13
457<0.25 62<0.2308 34<0.5 447<0.1247 =2 =22 360<0.5 =37 =2 447<0.2507 62<0.5 =-5 =-11 =38 424<0.5 62<0.375 480<0.5 =29 =51 471<0.1533 =4 =30 52<0.5 367<0.5 =-10 =14 62<0.375 =19 =-1
456<0.05002 180<4.5 370<0.5 29<0.5 =2 =17 415<0.5 =-12 =10 180<9.5 370<0.5 =-3 =-13 456<0.03135 =-12 =2 370<0.5 180<6.5 29<0.5 =23 =41 189<0.2 =1 =26 420<0.5 29<0.5 =-7 =8 456<0.1226 =-6 =15
9<1e-9 447<0.1247 493<0.5 367<0.5 =-8 =4 178<2.565 =-3 =9 364<0.037 445<0.1752 =27 =0 183<1e-9 =0 =12 493<0.5 367<0.5 364<0.1365 =11 =-3 9<0.1186 =12 =47 364<0.2609 479<2.708 =23 =39 184<3.5 =-6 =7
458<0.4992 202<0.1333 428<0.5 366<0.5 =13 =33 456<0.07386 =-6 =11 456<1e-9 341<3.178 =-9 =2 366<0.5 =-1 =8 493<0.5 43<0.5 366<0.5 =13 =34 341<2.197 =7 =-8 480<0.5 202<0.6667 =24 =-3 =42
473<0.213 202<0.1333 29<0.5 493<0.5 =-1 =20 369<0.5 =30 =-5 31<0.5 423<0.5 =-8 =3 202<0.76 =22 =-1 17<0.5 473<0.5126 423<0.5 =9 =29 176<0.5 =21 =34 368<0.5 388<0.5 =-12 =0 189<0.1667 =-4 =10
456<1e-9 202<0.1333 363<0.5 3<0.5 =11 =-7 193<2.944 =40 =3 32<0.5 202<0.52 =-6 =-11 193<1.946 =13 =-2 29<0.5 456<0.1226 202<0.2593 =8 =-3 17<0.5 =14 =-2 37<0.5 443<0.5 =27 =9 202<0.4762 =-9 =6
455<0.04347 202<0.1333 14<0.5 191<0.5 =6 =25 234<0.5 =-12 =5 14<0.5 202<0.3125 =2 =-6 447<0.1668 =-12 =19 29<0.5 14<0.5 471<0.2321 =9 =26 388<0.5 =-9 =8 443<0.5 202<0.6667 =31 =9 2<0.5 =-6 =13
62<0.375 202<0.2222 387<0.5 339<0.5 =30 =2 339<0.5 =-4 =13 474<0.1234 202<0.4091 =1 =-9 202<0.6667 =15 =-2 494<0.1279 465<0.5 387<0.5 =-7 =-14 202<0.1667 =-7 =15 202<0.35 387<0.5 =3 =-12 193<2.303 =17 =0
456<1e-9 62<0.3333 202<0.2222 387<0.5 =24 =-3 202<0.4091 =1 =-9 62<0.6667 387<0.5 =-4 =-12 202<0.625 =-14 =-6 62<0.375 202<0.2593 387<0.5 =30 =2 456<0.2741 =3 =17 202<0.3125 454<0.5 =-10 =-1 455<0.1183 =-1 =14
457<0.1985 202<0.1333 39<0.5 3<0.5 =6 =-6 364<0.4009 =29 =5 32<0.5 202<0.35 =-3 =-9 202<0.7222 =19 =-4 424<0.5 29<0.5 457<0.7061 =6 =14 7<0.3883 =21 =1 178<3.135 493<0.5 =-9 =3 202<0.4091 =16 =-5
180<5.5 387<0.5 388<0.5 446<0.2797 =5 =35 369<0.5 =16 =-6 494<0.09391 30<0.5 =-8 =13 458<0.8146 =4 =19 471<0.1713 180<9.5 458<0.4992 =-5 =8 490<0.2588 =-10 =15 471<0.6308 387<0.5 =19 =4 388<0.5 =-10 =10
187<1e-9 180<5.5 29<0.5 257<0.5 =-3 =13 37<0.5 =9 =-10 367<0.5 180<9.5 =-7 =-12 180<9.5 =5 =-5 180<10.5 187<0.2261 473<0.3772 =4 =12 424<0.5 =20 =-3 367<0.5 476<0.8347 =-8 =14 187<0.2553 =2 =21
187<1e-9 202<0.1333 363<0.5 428<0.5 =7 =-7 356<0.5 =30 =10 367<0.5 35<0.5 =-9 =-2 461<0.3781 =-2 =15 367<0.5 42<0.5 479<2.708 =1 =8 202<0.76 =21 =1 409<1e-9 146<0.5 =28 =5 9<1e-9 =11 =-2
456<1e-9 35<0.5 425<0.5 486<0.42 =-7 =22 3<0.5 =-1 =16 364<0.06229 412<0.5 =4 =15 23<0.5 =-5 =6 364<0.2609 414<0.008491 454<0.5 =5 =13 447<0.0601 =-6 =8 425<0.5 474<0.7985 =-7 =8 364<0.5982 =3 =20
454<0.5 202<0.1333 363<0.5 35<0.5 =-2 =12 339<0.5 =26 =1 455<0.0197 465<0.5 =-6 =9 494<0.1051 =-1 =6 17<0.5 7<0.2736 364<0.0934 =15 =3 93<0.5 =-3 =17 494<0.3417 494<0.192 =-6 =8 =-11
180<6.5 32<0.5 473<0.1295 93<0.5 =0 =13 424<0.5 =11 =1 182<23.5 369<0.5 =21 =-2 180<2.5 =-7 =1 473<0.5719 465<0.5 44<0.5 =-9 =15 40<0.5 =10 =-5 424<0.5 189<0.2 =3 =16 359<2.5 =-11 =-2
493<0.5 187<1e-9 39<0.5 340<0.5 =-8 =2 202<0.4091 =10 =-6 414<0.008491 9<0.139 =2 =10 202<0.2 =4 =-8 202<0.2593 39<0.5 414<0.1656 =14 =1 445<0.1109 =27 =-4 491<0.6476 476<0.7209 =-5 =11 365<0.04615 =20 =-1
29<0.5 458<0.3466 476<0.8347 425<0.5 =-5 =7 199<0.5 =16 =-3 189<0.5 458<1.01 =4 =15 146<0.5 =-6 =4 37<0.5 31<0.5 356<0.5 =4 =11 146<0.5 =24 =8 458<0.3466 199<0.5 =-12 =3 =8
370<0.5 465<0.5 491<0.4581 29<0.5 =-3 =5 457<0.5694 =4 =11 45<0.5 184<2.5 =19 =2 447<0.05226 =0 =11 494<0.09391 447<0.1668 339<0.5 =-13 =-4 =13 52<0.5 339<0.5 =-11 =11 457<0.4992 =-3 =14
62<0.375 202<0.2 62<0.08333 369<0.5 =23 =-6 3<0.5 =12 =1 202<0.6667 187<0.2261 =0 =15 187<0.2553 =-11 =4 479<2.197 476<0.8347 62<0.5625 =-4 =-10 202<0.1667 =-1 =19 202<0.35 183<0.4808 =-8 =4 453<0.5 =13 =1
387<0.5 424<0.5 202<0.2222 178<2.197 =-2 =12 471<0.1533 =0 =15 178<3.135 25<0.5 =-11 =5 202<0.4762 =6 =-9 9<0.09722 471<0.08325 174<0.5 =-10 =1 178<2.944 =-3 =8 473<0.6451 474<0.4108 =4 =-3 202<0.3125 =-3 =17
187<1e-9 42<0.5 34<0.5 424<0.5 =-4 =-10 360<0.5 =13 =-8 23<0.5 447<0.004865 =6 =-7 447<0.002953 =23 =4 424<0.5 414<0.008491 486<0.3444 =7 =28 447<0.1247 =-5 =8 178<3.135 447<0.1003 =-8 =3 195<0.5 =-1 =10
370<0.5 193<1.099 428<0.5 467<0.5 =7 =16 456<0.4522 =0 =17 361<0.4236 456<0.1888 =-4 =5 =30 494<0.09391 279<0.5 259<0.5 =-11 =3 47<0.5 =-5 =10 50<0.5 458<0.8915 =-3 =9 146<0.5 =-13 =0
183<0.1387 471<0.1052 341<3.178 447<0.1247 =-5 =4 364<0.04684 =14 =-1 471<0.3009 383<0.5 =0 =10 189<0.5 =19 =3 42<0.5 364<0.2609 471<0.6308 =5 =-9 461<0.1042 =-7 =1 420<0.5 360<0.5 =21 =4 471<0.05175 =10 =-5
183<1e-9 387<0.5 386<0.5 184<0.5 =1 =-4 184<1.5 =11 =0 479<2.14 486<0.3444 =-10 =13 461<1e-9 =-6 =6 387<0.5 39<0.5 184<1.5 =6 =-2 1<0.5 =14 =5 479<4.159 416<0.1484 =-5 =9 461<0.1042 =0 =14
180<9.5 370<0.5 369<0.5 187<1e-9 =2 =8 180<6.5 =-9 =-1 187<0.1077 180<5.5 =-7 =-13 461<0.3781 =-4 =8 367<0.5 30<0.5 471<0.1966 =-11 =-1 7<1e-9 =12 =-3 471<0.09927 414<1e-9 =-1 =-10 427<0.5 =21 =0
62<0.375 341<3.091 423<0.5 479<1.609 =-1 =5 184<1.5 =12 =-1 445<0.1177 364<0.0934 =18 =7 445<0.3363 =-12 =1 62<0.6667 364<0.1569 479<2.14 =-2 =3 359<4.5 =-7 =0 479<2.485 32<0.5 =-10 =3 458<0.8146 =-5 =6
62<0.4 465<0.5 343<0.5 445<1e-9 =2 =-6 50<0.5 =13 =-1 367<0.5 445<0.1263 =10 =-4 =23 367<0.5 473<0.5126 416<0.4864 =-8 =12 471<0.6308 =4 =-9 471<0.1195 443<0.5 =6 =-6 444<0.5 =20 =2
14<0.5 454<0.5 32<0.5 469<0.5 =-1 =12 345<0.5 =11 =-8 9<0.2243 414<0.008491 =7 =-1 414<0.05341 =17 =2 189<0.1 186<0.5 261<0.5 =-11 =4 3<0.5 =11 =-3 179<0.5 414<0.03801 =9 =-9 189<0.5 =-5 =-13
14<0.5 471<0.1966 408<0.5 178<2.565 =-4 =2 341<3.178 =4 =15 471<0.3009 178<2.485 =3 =11 418<0.5 =21 =2 458<0.4992 486<0.3139 179<0.5 =-7 =-12 47<0.5 =-2 =8 179<0.5 47<0.5 =14 =-2 307<0.5 =-9 =3
202<0.2593 368<0.5 367<0.5 447<0.06985 =-8 =10 193<2.773 =13 =-2 363<0.5 493<0.5 =3 =11 193<2.996 =18 =-5 456<0.2422 29<0.5 476<0.9107 =-5 =16 202<0.35 =8 =-1 495<3.5 200<0.5 =9 =-1 =-9
14<0.5 202<0.3125 181<1.5 363<0.5 =-2 =11 387<0.5 =12 =0 471<0.1402 202<0.7222 =-1 =-9 414<1e-9 =9 =-6 447<0.1668 181<2.5 186<0.5 =-10 =5 471<0.1713 =-5 =10 =17
180<9.5 202<0.52 424<0.5 180<4.5 =9 =2 182<16.5 =1 =-8 473<0.5719 192<0.5 =-8 =-2 415<0.5 =-6 =11 202<0.4762 491<0.677 190<0.5 =-12 =1 473<0.5126 =-7 =5 367<0.5 428<0.5 =-8 =1 445<0.1752 =19 =-6
14<0.5 364<0.0934 408<0.5 7<0.3363 =3 =-4 445<0.1451 =8 =-4 367<0.5 364<0.9641 =-3 =-12 445<1e-9 =7 =-4 476<0.7209 491<0.535 10<0.5 =-10 =4 388<0.5 =-9 =3 7<0.3883 408<0.5 =27 =-1 364<1e-9 =-5 =0
423<0.5 456<0.1226 202<0.3125 178<2.944 =-2 =6 418<0.5 =-6 =6 450<0.5 471<0.6308 =3 =-8 454<0.5 =2 =20 202<0.4091 178<1.792 202<0.2857 =-3 =8 197<0.5 =15 =-1 355<0.5 447<0.1668 =-3 =10 7<0.3526 =13 =-1
62<0.5625 202<0.625 202<0.1333 180<2.5 =16 =3 343<0.5 =0 =10 479<2.12 31<0.5 =-10 =3 7<0.2978 =1 =-8 202<0.5833 479<2.708 447<0.04251 =-12 =-1 202<0.375 =-6 =9 428<0.5 473<0.6451 =-6 =13 453<0.5 =14 =-7
424<0.5 183<1e-9 9<0.139 368<0.5 =-4 =0 7<0.3363 =9 =-6 367<0.5 368<0.5 =-3 =6 411<1.01 =15 =-4 364<0.352 366<0.5 429<0.5 =-7 =2 183<0.1387 =-1 =8 357<0.5 359<5.5 =-15 =-1 364<0.9641 =3 =-2
180<9.5 7<0.3883 184<0.5 257<0.5 =5 =17 343<0.5 =0 =7 447<0.08351 354<0.5 =-8 =8 467<0.5 =0 =10 465<0.5 29<0.5 181<1.5 =-11 =-5 187<0.1013 =-6 =11 441<0.5 7<0.4693 =8 =-4 =-4
180<9.5 193<1.099 369<0.5 175<0.5 =4 =10 323<0.5 =-8 =6 472<0.225 193<3.091 =-1 =-6 395<0.5 =10 =-5 471<0.1966 472<0.2917 59<0.5 =-9 =1 180<12.5 =14 =0 388<0.5 180<11.5 =0 =-7 193<2.303 =13 =-4
193<1.099 25<0.5 479<2.485 425<0.5 =0 =10 471<0.6308 =8 =-9 414<0.09068 45<0.5 =15 =7 485<0.5 =-5 =1 414<0.008491 307<0.5 343<0.5 =1 =13 4<0.5 =-1 =-9 409<0.48 409<0.41 =-6 =2 479<4.836 =-8 =4
180<10.5 14<0.5 183<0.1387 343<0.5 =-1 =8 492<0.5 =7 =-2 494<0.09391 234<0.5 =-7 =11 461<1e-9 =-7 =5 386<0.5 425<0.5 374<0.5 =-9 =0 5<0.5 =11 =-7 455<0.1183 461<1e-9 =-5 =3 494<0.2168 =15 =2
202<0.2 39<0.5 143<0.5 175<0.5 =-1 =6 444<0.5 =21 =3 25<0.5 35<0.5 =0 =8 491<0.5628 =16 =4 458<0.8915 416<0.1484 388<0.5 =-5 =-1 202<0.5833 =17 =0 9<0.09186 491<0.5756 =-4 =5 388<0.5 =3 =12
367<0.5 364<0.2897 202<0.625 493<0.5 =0 =6 428<0.5 =-8 =3 202<1e-9 52<0.5 =-3 =10 388<0.5 =-10 =-3 445<1e-9 414<0.01784 184<2.5 =15 =3 438<0.5 =-2 =11 445<0.3363 119<0.5 =-7 =4 356<0.5 =-2 =11
62<0.6667 387<0.5 361<0.403 7<0.3363 =3 =-2 491<0.4024 =22 =5 415<0.5 62<0.375 =-3 =-9 47<0.5 =5 =-3 9<0.09186 490<1e-9 174<0.5 =-10 =6 411<0.63 =14 =-2 62<0.9167 17<0.5 =3 =-8 9<0.295 =-10 =-1
424<0.5 416<0.2776 202<0.1333 3<0.5 =8 =-1 473<0.6451 =-1 =7 60<0.5 341<2.197 =-2 =18 187<0.05617 =-6 =5 178<3.045 341<2.996 34<0.5 =-11 =5 189<0.125 =-6 =8 202<0.4762 32<0.5 =1 =12 196<0.5 =-8 =8
193<1.099 341<3.091 479<2.485 40<0.5 =1 =-6 479<8.487 =8 =-6 368<0.5 363<0.5 =-2 =12 50<0.5 =12 =0 490<0.3205 361<0.4236 42<0.5 =-4 =3 =18 =18
423<0.5 178<3.135 447<0.1247 425<0.5 =-3 =4 186<0.5 =2 =16 202<0.1667 428<0.5 =12 =-5 340<0.5 =-1 =13 202<0.4091 407<0.5 48<0.5 =13 =5 447<0.1003 =-8 =0 461<0.3781 439<0.5 =-4 =10 39<0.5 =11 =-3
370<0.5 340<0.5 183<1e-9 471<0.3009 =-2 =15 367<0.5 =2 =10 3<0.5 471<0.08848 =24 =4 360<0.5 =-2 =19 189<0.1 174<0.5 3<0.5 =-6 =-10 3<0.5 =8 =-2 461<0.1687 341<2.833 =-10 =-1 443<0.5 =6 =-4
62<0.6667 387<0.5 461<0.3781 257<0.5 =1 =15 425<0.5 =5 =14 186<0.5 474<0.1234 =-6 =0 3<0.5 =15 =-5 476<0.8347 425<0.5 30<0.5 =-9 =7 5<0.5 =12 =-5 =12
370<0.5 446<0.2797 178<2.565 422<0.5 =0 =-8 43<0.5 =3 =-2 =19 186<0.5 179<0.5 457<0.4992 =-4 =5 101<0.5 =-9 =2 363<0.5 413<1e-9 =16 =-2 =-4
62<0.5625 193<3.091 387<0.5 183<1e-9 =2 =5 9<0.09722 =-4 =4 187<0.2553 457<0.5694 =-9 =3 447<0.1668 =-1 =15 447<0.1668 189<0.2 416<0.4864 =-7 =14 193<2.303 =6 =-9 307<0.5 =19 =-1
62<0.5 193<1.099 367<0.5 428<0.5 =5 =0 194<0.5 =12 =-5 340<0.5 183<0.7441 =-3 =9 474<0.45 =16 =-1 367<0.5 447<0.1668 183<0.335 =-8 =-2 414<0.06111 =16 =-4 414<0.008491 62<0.8571 =11 =-6 414<0.2708 =-9 =2
62<0.5 343<0.5 367<0.5 1<0.5 =1 =-6 445<1e-9 =9 =-3 445<0.1109 62<0.08333 =13 =5 367<0.5 =-9 =3 183<0.335 456<0.03932 472<0.4167 =-9 =6 454<0.5 =-6 =1 367<0.5 17<0.5 =0 =-9 62<0.8571 =14 =-3
180<9.5 202<0.35 370<0.5 180<6.5 =8 =1 188<0.1667 =-7 =1 202<0.6667 180<3.5 =-3 =3 491<0.4953 =-9 =-2 202<0.4762 491<0.677 45<0.5 =-12 =-3 9<0.1037 =9 =-3 367<0.5 6<0.5 =4 =-8 202<0.625 =3 =20
424<0.5 465<0.5 340<0.5 193<1.099 =2 =-3 14<0.5 =14 =-10 427<0.5 484<0.5 =13 =1 9<0.05087 =-5 =6 191<1.5 34<0.5 473<0.2733 =-10 =-3 408<0.5 =-1 =8 484<0.5 34<0.5 =-2 =8 193<2.996 =10 =-2
193<1.099 14<0.5 369<0.5 184<2.5 =5 =-1 183<0.5087 =-8 =6 189<0.1667 339<0.5 =-8 =1 426<0.5 =-5 =9 257<0.5 446<0.2797 333<0.5 =-4 =18 189<0.125 =16 =2 14<0.5 193<2.773 =19 =5 =-10
423<0.5 62<0.8571 465<0.5 480<0.5 =-1 =8 420<0.5 =3 =12 476<0.7209 441<0.5 =-11 =2 =6 197<0.5 392<0.5 195<0.5 =5 =12 182<19.5 =-7 =3 182<19.5 47<0.5 =-8 =0 443<0.5 =8 =-2
423<0.5 465<0.5 479<4.159 459<0.5 =-2 =11 52<0.5 =0 =8 494<0.1737 444<0.5 =9 =1 388<0.5 =-7 =2 183<0.2891 382<0.5 356<0.5 =1 =10 183<0.1997 =-8 =2 184<1.5 194<0.5 =15 =-4 60<0.5 =-6 =5
14<0.5 202<0.35 408<0.5 178<3.135 =-1 =8 202<0.1333 =13 =3 456<0.03932 341<3.091 =-5 =3 408<0.5 =5 =-3 447<0.0601 474<0.2048 181<4.5 =-10 =-1 202<0.44 =-6 =5 408<0.5 202<0.2 =-1 =21 2<0.5 =3 =-5
364<0.4729 62<0.64 341<3.091 183<0.4521 =0 =5 470<0.5 =4 =13 183<0.3595 178<2.89 =-8 =-1 146<0.5 =5 =-4 458<0.8915 62<1e-9 188<0.1429 =-3 =6 30<0.5 =-10 =2 188<0.2222 474<0.7108 =-4 =2 =8
424<0.5 193<1.099 14<0.5 364<0.1569 =6 =0 202<0.3125 =-9 =1 475<0.9494 202<0.625 =-1 =-6 =17 364<0.352 429<0.5 202<0.06667 =4 =-6 414<0.1036 =11 =-8 357<0.5 =-14 50<0.5 =4 =-2
62<0.8571 193<1.099 367<0.5 7<0.217 =0 =6 411<1e-9 =9 =-6 490<0.3205 7<0.3883 =-1 =-7 62<0.129 =3 =23 429<0.5 471<0.3009 59<0.5 =-12 =0 471<0.6308 =5 =-4 198<0.5 384<0.5 =-7 =4 307<0.5 =10 =-1
180<9.5 414<0.1656 470<0.5 9<0.1186 =0 =4 180<6.5 =6 =-4 182<14.5 180<5.5 =4 =-6 409<0.64 =-1 =-10 182<19.5 181<2.5 343<0.5 =-9 =0 366<0.5 =-3 =10 29<0.5 181<1.5 =-6 =0 180<12.5 =11 =0
465<0.5 180<10.5 202<0.625 387<0.5 =2 =-2 187<1e-9 =-9 =-2 202<0.5833 42<0.5 =-10 =2 388<0.5 =-3 =12 2<0.5 455<0.2408 43<0.5 =14 =-3 178<2.773 =4 =-6 202<0.5833 202<0.375 =1 =13 180<6.5 =-9 =4
367<0.5 364<0.352 180<9.5 202<0.52 =3 =-4 202<0.4762 =-9 =2 143<0.5 427<0.5 =-8 =2 202<0.3125 =13 =-3 465<0.5 7<0.2463 176<0.5 =4 =10 472<0.4167 =-6 =6 202<0.8947 358<0.5 =17 =2 =-2
424<0.5 387<0.5 193<1.099 9<0.139 =3 =10 340<0.5 =-2 =14 9<0.1037 447<0.2507 =-5 =12 181<3.5 =-2 =6 182<16.5 191<0.5 363<0.5 =-9 =5 34<0.5 =1 =13 56<0.5 34<0.5 =-11 =5 191<2.5 =-2 =16
364<0.0934 445<1e-9 180<11.5 17<0.5 =3 =-2 189<0.2 =-7 =2 189<0.125 450<0.5 =-9 =2 423<0.5 =-3 =9 461<0.3781 428<0.5 189<0.3333 =-4 =5 364<0.1365 =0 =-13 17<0.5 422<0.5 =6 =-3 455<0.2408 =-11 =2
183<0.1387 364<0.06229 178<3.332 7<0.3363 =1 =-4 7<0.4922 =11 =-5 189<0.25 353<0.5 =-5 =1 364<0.2104 =10 =-1 181<2.5 367<0.5 200<0.5 =-1 =4 183<0.4043 =1 =10 37<0.5 136<0.5 =6 =-7 458<0.6291 =-9 =3
465<0.5 180<6.5 343<0.5 323<0.5 =-1 =6 178<1.946 =-7 =8 454<0.5 486<0.42 =-4 =10 479<4.159 =-2 =5 479<3.02 429<0.5 47<0.5 =12 =5 180<0.5 =3 =-4 178<2.398 491<0.7083 =9 =-2 197<0.5 =-7 =3
193<1.099 93<0.5 458<0.8146 387<0.5 =2 =-2 179<0.5 =11 =2 182<17.5 484<0.5 =1 =11 386<0.5 =19 =1 7<0.3526 186<0.5 443<0.5 =0 =-4 443<0.5 =15 =-3 182<13.5 409<0.57 =5 =-4 445<0.3363 =-9 =5
476<0.7209 178<3.332 14<0.5 339<0.5 =1 =-6 339<0.5 =-6 =6 52<0.5 429<0.5 =-2 =12 463<0.5 =3 =17 186<0.5 464<0.5 184<1.5 =3 =-4 =15 382<0.5 52<0.5 =17 =6 =-6
424<0.5 473<0.5126 93<0.5 451<0.5 =-1 =11 381<0.5 =7 =-7 193<1.099 176<0.5 =5 =12 476<0.2557 =-3 =5 186<0.5 365<0.03691 473<0.05411 =-10 =-4 365<0.4493 =1 =-10 456<0.009452 374<0.5 =16 =-1 494<0.08266 =-4 =5
486<0.42 193<3.091 341<3.091 423<0.5 =-1 =4 193<1.099 =6 =-1 189<0.3333 410<0.41 =-7 =7 486<0.04756 =8 =-4 408<0.5 =18 368<0.5 =-3 193<2.303 =0 =9
62<0.64 202<0.7222 202<0.1333 62<0.1538 =11 =1 183<0.3114 =-1 =4 14<0.5 445<0.3363 =-11 =4 471<0.06862 =-5 =6 202<0.6667 479<4.836 462<0.5 =-10 =6 193<2.303 =10 =-1 193<1e-9 479<5.607 =19 =-5 367<0.5 =-6 =3
364<0.04684 14<0.5 202<0.44 483<0.5 =5 =-8 195<0.5 =-3 =8 339<0.5 202<0.44 =-8 =2 187<0.4414 =14 =-4 202<0.1333 52<0.5 143<0.5 =-2 =11 178<2.773 =1 =11 137<0.5 195<0.5 =-4 =0 422<0.5 =12 =1
175<0.5 178<2.565 17<0.5 93<0.5 =-3 =6 445<0.1263 =-10 =2 14<0.5 197<0.5 =2 =-6 494<0.09391 =-6 =2 30<0.5 43<0.5 445<0.1049 =4 =-3 195<0.5 =-7 =4 445<0.254 414<0.03801 =13 =-1 =-3
446<0.235 486<0.42 193<3.091 423<0.5 =0 =4 456<0.1888 =-7 =1 180<1.5 181<2.5 =-5 =3 413<1e-9 =21 =0 193<1.946 =1 183<0.2891 182<20.5 =21 =1 =0
483<0.5 486<0.42 431<0.5 388<0.5 =-1 =2 495<0.5 =-7 =5 408<0.5 471<1e-9 =22 =2 176<0.5 =-3 =5 438<0.5 486<0.1104 177<0.5 =-12 =0 486<0.1982 =3 =-5 443<0.5 =7 =-4
180<10.5 36<0.5 183<0.3114 414<0.08063 =1 =-5 52<0.5 =0 =5 183<0.3595 =-11 47<0.5 =-5 =3 25<0.5 183<0.3595 450<0.5 =-7 =8 47<0.5 =-3 =8 183<0.2233 414<0.1036 =10 =-4 471<0.09377 =-6 =2
424<0.5 387<0.5 340<0.5 339<0.5 =2 =-5 202<0.625 =13 =-5 180<5.5 479<4.159 =0 =10 202<0.375 =-11 =1 182<15.5 202<0.2857 470<0.5 =2 =14 182<14.5 =-8 =3 434<0.5 56<0.5 =-9 =3 202<0.3125 =8 =-1
465<0.5 370<0.5 339<0.5 193<1.099 =2 =-1 466<0.5 =-8 =10 339<0.5 486<0.2111 =-6 =8 17<0.5 =9 =-6 189<0.25 48<0.5 348<0.5 =12 =-1 193<2.485 =6 =-4 395<0.5 48<0.5 =-4 =2 370<0.5 =8 =-1
424<0.5 418<0.5 193<1.099 93<0.5 =1 =9 341<2.398 =1 =-3 382<0.5 494<0.1737 =11 =-1 341<1.792 =1 =-6 341<3.178 193<1e-9 373<0.5 =-9 =5 193<2.996 =-1 =-8 14<0.5 193<1.099 =7 =-3 193<1.946 =-7 =2
423<0.5 181<2.5 25<0.5 257<0.5 =-2 =6 431<0.5 =5 =-6 418<0.5 390<0.5 =3 =-2 440<0.5 =17 =0 307<0.5 23<0.5 2<0.5 =7 =0 54<0.5 =14 =2 481<0.5 182<16.5 =-3 =5 =9
202<0.1333 178<2.565 363<0.5 181<4.5 =-3 =8 178<1.946 =-6 =12 461<0.1687 181<2.5 =4 =12 181<4.5 =-6 =5 461<0.1687 361<0.445 202<0.625 =-1 =-6 =16 176<0.5 175<0.5 =-2 =4 36<0.5 =5 =-7
454<0.5 341<3.091 202<0.06667 180<2.5 =12 =-2 340<0.5 =-3 =5 180<6.5 180<1.5 =1 =11 438<0.5 =-5 =5 435<0.5 362<0.5 479<8.487 =5 =-4 470<0.5 =-9 =4 39<0.5 180<9.5 =-11 =4 179<0.5 =-6 =5
143<0.5 364<0.2897 341<3.091 417<0.5 =-1 =8 457<1e-9 =7 =0 333<0.5 445<0.3002 =-5 =9 =14 39<0.5 445<1e-9 367<0.5 =24 =6 202<0.1333 =6 =-6 364<0.1147 365<0.006731 =0 =-10 365<0.03691 =1 =9
490<0.3205 34<0.5 424<0.5 422<0.5 =1 =-3 486<0.1982 =-5 =8 381<0.5 187<0.1501 =5 =16 178<2.303 =-8 =3 =17
361<0.403 183<0.2891 409<0.67 417<0.5 =-1 =7 476<0.4955 =-7 =2 52<0.5 367<0.5 =-1 =6 411<1e-9 =5 =-9 =17
465<0.5 199<0.5 13<0.5 337<0.5 =0 =7 456<1e-9 =17 =4 462<0.5 419<0.5 =-3 =-9 200<0.5 =5 =-3 444<0.5 453<0.5 40<0.5 =9 =0 307<0.5 =-7 =8 2<0.5 387<0.5 =11 =-3 195<0.5 =-6 =2
193<2.773 369<0.5 14<0.5 340<0.5 =2 =11 52<0.5 =-7 =3 184<3.5 32<0.5 =-8 =5 52<0.5 =-3 =10 187<0.1013 340<0.5 181<5.5 =-6 =4 193<2.996 =8 =-5 307<0.5 486<0.42 =3 =15 6<1.5 =-5 =5
143<0.5 183<0.3114 175<0.5 191<5.5 =-2 =12 369<0.5 =4 =-8 187<0.4414 492<0.5 =3 =-3 491<0.6281 =1 =-7 411<2.63 183<1e-9 4<0.5 =-2 =9 468<0.5 =19 =-1 =-4
364<0.0934 491<0.535 446<0.2797 411<0.35 =1 =-5 187<0.05617 =17 =2 479<8.487 189<0.125 =-1 =5 388<0.5 =-9 =0 424<0.5 420<0.5 182<14.5 =4 =-1 181<1.5 =0 =-8 364<0.4729 191<4.5 =-7 =7 =-14
191<5.5 193<3.091 341<3.091 183<0.4521 =-1 =3 180<6.5 =6 =-3 447<0.2507 196<0.5 =-7 =5 363<0.5 =13 =-4 486<0.0916 180<5.5 409<0.6 =20 =2 =-4 486<0.2869 180<1.5 =-8 =-1 =7
202<0.8333 370<0.5 202<0.4091 178<2.565 =0 =4 428<0.5 =-3 =3 202<0.4762 486<0.1866 =-6 =5 341<2.565 =-2 =8 178<2.398 178<2.303 456<0.364 =-7 =6 341<2.833 =13 =-3 370<0.5 374<0.5 =-11 =-3 178<3.045 =-4 =8
446<0.2797 184<1.5 490<1e-9 178<3.332 =0 =6 180<5.5 =4 =17 190<0.5 426<0.5 =-3 =0 494<0.192 =7 =-5 190<0.5 444<0.5 =19 475<0.9494 =-1 =7 =-1
354<0.5 446<0.2797 416<0.5321 202<0.1333 =2 =-1 9<0.1902 =12 =-2 9<0.07631 =14 =3 341<2.197 365<0.2241 178<2.398 =2 =-10 =6 45<0.5 18<0.5 =16 =-3 9<0.05087 =-2 =6
197<0.5 423<0.5 181<4.5 450<0.5 =-1 =8 35<0.5 =2 =10 382<0.5 356<0.5 =3 =8 22<0.5 =-7 =7 476<0.7209 307<0.5 449<0.5 =-9 =3 368<0.5 =7 =-6 188<0.07692 =1 =12
473<0.5126 361<0.403 354<0.5 352<0.5 =-1 =-8 387<0.5 =9 =-5 473<0.05411 191<1.5 =16 =3 =2 9<0.7632 187<0.2261 187<0.1626 =4 =-3 187<0.4414 =10 =3 424<0.5 =5 =-10
414<0.1656 417<0.5 425<0.5 3<0.5 =1 =-2 5<0.5 =6 =-2 414<0.08063 359<1.5 =13 =4 =-4 178<2.708 426<0.5 455<0.1608 =-11 =2 178<1.946 =4 =-5 342<0.5 449<0.5 =0 =-7 359<1.5 =-2 =9
465<0.5 470<0.5 479<4.836 354<0.5 =-2 =5 479<8.487 =6 =-6 345<0.5 9<0.06145 =2 =8 9<0.139 =-10 =3 424<0.5 352<0.5 345<0.5 =8 =-2 =-6 471<0.03733 389<0.5 =-3 =3 456<0.2741 =-9 =-1
364<0.1365 445<0.1049 465<0.5 345<0.5 =1 =-4 189<0.5 =7 =-4 445<0.3363 93<0.5 =-7 =1 185<0.5 =-2 =10 445<0.3002 382<0.5 364<0.5982 =-1 =-7 146<0.5 =-10 =-3 93<0.5 367<0.5 =15 =2 364<0.2609 =-5 =3
343<0.5 423<0.5 431<0.5 446<0.2584 =-1 =10 9<0.1902 =-9 =4 392<0.5 366<0.5 =2 =7 174<0.5 =-11 =0 191<1.5 359<2.5 47<0.5 =2 =10 491<0.5756 =-3 =6 187<0.1232 54<0.5 =12 =-3 187<0.1626 =-6 =6
486<0.42 62<0.5625 193<3.091 17<0.5 =1 =-3 409<0.51 =-1 =-9 190<0.5 146<0.5 =-2 =-7 62<0.8095 =10 =-5 62<0.0625 193<2.944 =-4 =2 358<0.5 =19 =-2
62<0.8571 446<0.2584 13<0.5 352<0.5 =0 =-8 146<0.5 =18 =0 193<1.946 =1 7<0.3883 =16 =1 45<0.5 9<0.295 21<0.5 =-10 =3 491<0.6931 =-1 =3 409<0.6 193<2.773 =-6 =2 =10
486<0.42 323<0.5 451<0.5 416<0.5321 =-1 =8 390<0.5 =3 =17 180<9.5 454<0.5 =7 =0 182<19.5 =-10 =2 414<0.03116 180<1.5 182<14.5 =3 =0 422<0.5 =21 =2 180<10.5 =-7 =5
443<0.5 414<0.1656 470<0.5 181<2.5 =0 =3 370<0.5 =6 =-2 418<0.5 381<0.5 =-8 =2 181<2.5 =-5 =11 341<2.944 444<0.5 465<0.5 =-3 =7 419<0.5 =-2 =-9 192<1.5 455<0.03501 =6 =-1 487<0.5 =-7 =3
62<0.8571 364<0.1569 183<0.1387 340<0.5 =0 =7 52<0.5 =1 =6 333<0.5 367<0.5 =-3 =4 =20 413<0.434 473<0.7341 447<0.1003 =-10 =2 9<0.1279 =-3 =5 =6
202<0.8947 490<0.3205 409<0.51 437<0.5 =1 =-7 202<0.2593 =1 =-7 409<0.51 =2 =14 474<0.7572 195<0.5 418<0.5 =-10 =1 29<0.5 =5 =-5 47<0.5 474<0.8854 =0 =-3 =6
490<0.3205 483<0.5 437<0.5 36<0.5 =1 =-7 382<0.5 =-9 =7 437<0.5 467<0.5 =-10 =-2 =6 364<0.1365 4<0.5 =20 =5 =-2
160<0.5 7<0.6119 199<0.5 143<0.5 =1 =8 190<0.5 =-6 =5 193<3.912 353<0.5 =-9 =1 360<0.5 =-5 =9 25<0.5 471<0.1966 257<0.5 =-7 =2 494<0.2561 =7 =-4 384<0.5 428<0.5 =9 =-3 =-5
181<4.5 62<0.8095 387<0.5 193<2.773 =1 =-2 458<0.8915 =-5 =5 471<0.1293 411<0.54 =-9 =4 187<0.19 =13 =-5 196<0.5 193<2.303 56<0.5 =6 =-6 187<0.1232 =-5 =5 178<3.135 181<5.5 =1 =19 =-3
62<0.8571 10<0.5 17<0.5 369<0.5 =1 =-6 379<0.5 =-4 =8 341<2.197 486<0.06251 =-8 =5 494<0.1466 =18 =0 443<0.5 238<0.5 181<1.5 =-7 =3 341<1.946 =7 =0 393<0.5 =-12 =2
364<0.04684 413<0.1171 18<0.5 202<0.8947 =2 =-6 202<0.76 =-7 =7 446<1e-9 486<0.2278 =-10 =0 202<0.44 =-2 =6 175<0.5 364<0.5982 180<9.5 =-1 =-5 454<0.5 =-9 =4 202<0.06667 180<6.5 =15 =-3 364<0.5982 =-1 =8
483<0.5 476<0.9107 361<0.403 202<0.2593 =1 =-1 202<1e-9 =0 =14 182<12.5 202<0.2857 =-6 =0 202<0.6667 =10 =-3 191<1.5 181<4.5 225<0.5 =-13 =1 202<0.52 =-3 =7 202<0.35 =4 =-1
431<0.5 183<0.2891 471<0.3009 414<0.08063 =0 =-4 370<0.5 =11 =-2 438<0.5 366<0.5 =0 =4 183<0.5087 =2 =16 183<0.5848 93<0.5 435<0.5 =-8 =2 176<0.5 =-5 =8 =6
431<0.5 387<0.5 181<4.5 62<0.72 =1 =-3 182<13.5 =0 =12 62<0.375 458<0.25 =-2 =4 56<0.5 =-6 =5 479<2.485 368<0.5 435<0.5 =-13 =2 2<0.5 =-1 =-8 182<15.5 443<0.5 =10 =-1 479<2.862 =4 =-5
490<0.3205 446<0.2584 193<3.091 178<3.332 =0 =5 62<0.72 =-6 =4 193<1.946 =-1 341<2.398 =18 =3 476<0.8347 =0 =16
17<0.5 483<0.5 490<0.3205 365<0.4493 =1 =-6 62<0.1538 =3 =16 379<0.5 447<0.1003 =-10 =2 =3 379<0.5 470<0.5 341<2.708 =-8 =-3 62<0.375 =7 =-5 474<0.7108 409<0.45 =10 =-1 =-3
36<0.5 450<0.5 364<0.352 62<0.7647 =1 =-4 175<0.5 =-5 =3 198<0.5 56<0.5 =10 =-3 =-6 323<0.5 465<0.5 56<0.5 =-11 =1 =0 364<1e-9 =6 =-4
418<0.5 14<0.5 197<0.5 193<1.099 =2 =-1 486<0.2446 =-6 =8 179<0.5 359<1.5 =6 =-3 486<0.1866 =-7 =6 365<0.3771 384<0.5 40<0.5 =9 =-3 456<1e-9 =6 =-7 40<0.5 =-9 =2
361<0.445 178<2.197 452<0.5 31<0.5 =-4 =7 =11 341<3.178 185<0.5 =-1 =2 421<0.5 =0 =6 =15
367<0.5 143<0.5 93<0.5 62<0.8571 =-1 =-8 461<0.3781 =2 =11 62<0.08333 422<0.5 =4 =-8 414<0.05341 =23 =0 414<0.1174 62<0.4 7<0.2463 =5 =-4 198<0.5 =11 =-2 62<0.375 7<0.3883 =5 =-4 490<1e-9 =-8 =1
193<1.099 62<0.8571 143<0.5 369<0.5 =2 =-4 39<0.5 =14 =1 54<0.5 56<0.5 =-10 =5 146<0.5 =13 =-2 361<0.445 456<0.1888 237<0.5 =-3 =13 4<0.5 =4 =-2 =16
447<0.1003 7<0.4693 178<3.135 424<0.5 =0 =-5 375<0.5 =4 =-8 435<0.5 490<1e-9 =-8 =8 7<0.5175 =-5 =7 178<3.135 39<0.5 476<0.4238 =1 =10 7<0.2463 =6 =-2 193<2.773 470<0.5 =-1 =7 477<0.5 =-9 =-2
486<0.3444 364<0.4729 181<4.5 387<0.5 =0 =-3 404<0.5 =3 =18 425<0.5 423<0.5 =-8 =1 199<0.5 =9 =-3 323<0.5 307<0.5 47<0.5 =8 =19 365<0.2508 =4 =-6 =-5
418<0.5 191<5.5 334<0.5 13<0.5 =0 =9 180<5.5 =16 =-3 62<0.2667 409<0.81 =11 =-1 180<8.5 =-5 =2 191<1.5 9<0.1686 392<0.5 =11 =-3 465<0.5 =1 =-7 180<7.5 409<0.39 =-9 =2 =5
354<0.5 409<0.57 9<0.1279 199<0.5 =0 =-4 467<0.5 =5 =0 476<0.3286 416<0.2776 =-8 =9 180<2.5 =-3 =4 387<0.5 180<11.5 356<0.5 =12 =-2 60<0.5 =-8 =5 476<0.1022 303<0.5 =-7 =2 =2
364<0.352 386<0.5 202<0.1333 62<0.3 =7 =-4 62<0.08333 =-4 =1 181<2.5 364<1e-9 =3 =-4 454<0.5 =13 =2 427<0.5 44<0.5 202<1e-9 =5 =-7 52<0.5 =7 =-6 307<0.5 3<0.5 =12 =-2 2<0.5 =0 =-7
143<0.5 364<0.352 445<0.1109 13<0.5 =1 =12 257<0.5 =-6 =8 367<0.5 473<0.1554 =-6 =5 181<2.5 =4 =-6 55<0.5 181<3.5 367<0.5 =20 =2 182<19.5 =-6 =1 364<0.352 180<1.5 =-8 =2 =5
483<0.5 490<0.3205 445<0.1177 7<0.6521 =1 =-7 189<0.1667 =-6 =7 490<0.7041 =15 =3 225<0.5 184<2.5 178<1.792 =1 =-10 365<1e-9 =-4 =6 178<2.303 =6 =-2
486<0.2869 367<0.5 423<0.5 341<1.792 =-5 =-1 382<0.5 =3 =-4 411<0.85 458<0.5439 =5 =-1 390<0.5 =-6 =7 323<0.5 341<2.996 341<1.386 =-2 =9 175<0.5 =-4 =7 486<0.3444 =2 =-5
183<0.5848 340<0.5 479<4.836 7<0.4693 =0 =-4 182<18.5 =2 =11 370<0.5 463<0.5 =11 =-2 344<0.5 =-10 =2 424<0.5 182<29.5 58<0.5 =7 =1 =-8 367<0.5 52<0.5 =-9 =0 =5
202<0.8947 62<0.8571 414<0.1656 361<0.445 =1 =13 39<0.5 =-5 =3 447<0.03814 202<0.5833 =-11 =-1 202<0.2593 =-3 =5 62<0.7647 377<0.5 415<0.5 =-12 =-3 =3 62<0.8571 444<0.5 =-3 =5 50<0.5 =14 =-1
424<0.5 417<0.5 36<0.5 470<0.5 =0 =3 183<0.5087 =-9 =2 353<0.5 355<0.5 =9 =-5 184<2.5 =-7 =1 29<0.5 337<0.5 353<0.5 =-5 =1 470<0.5 =-4 =15 476<1e-9 183<0.1997 =-1 =14 =-3
367<0.5 422<0.5 54<0.5 342<0.5 =1 =-3 342<0.5 =-5 =4 374<0.5 465<0.5 =-5 =3 368<0.5 =-3 =8 411<0.85 197<0.5 48<0.5 =7 =1 55<0.5 =-8 =2 179<0.5 444<0.5 =-1 =7 323<0.5 =-9 =5
362<0.5 143<0.5 422<0.5 417<0.5 =1 =11 62<0.64 =-1 =-8 178<2.303 47<0.5 =-8 =3 62<0.2 =3 =19 243<0.5 485<0.5 450<0.5 =-10 =4 62<0.4444 =-3 =7 =6
62<0.8571 7<0.6119 445<0.1109 143<0.5 =0 =9 445<0.3363 =-7 =5 6<2.5 62<0.6 =-8 =2 62<0.5 =8 =-1 413<0.434 386<0.5 423<0.5 =-10 =1 390<0.5 =5 =-3 =6
183<0.3114 178<2.565 342<0.5 187<0.4414 =-3 =4 425<0.5 =-10 =3 199<0.5 345<0.5 =1 =-5 178<2.708 =5 =-7 18<0.5 374<0.5 178<2.708 =4 =0 408<0.5 =12 =2 54<0.5 45<0.5 =-6 =2 183<0.4043 =8 =1
340<0.5 372<0.5 445<0.1177 177<0.5 =0 =8 445<0.3363 =-8 =3 374<0.5 414<0.06111 =8 =-1 479<2.054 =2 =-8 428<0.5 387<0.5 488<0.5 =12 =-5 426<0.5 =2 =-9 182<21.5 182<15.5 =2 =-11 28<0.5 =-4 =11
361<0.403 470<0.5 62<0.9167 495<0.5 =0 =3 424<0.5 =-11 =0 355<0.5 62<0.4 =5 =-1 486<0.2111 =-10 =0 385<2.5 30<0.5 =17 =3 =2
7<0.5485 406<0.5 282<0.5 143<0.5 =0 =7 461<1e-9 =18 =-1 7<0.3363 60<0.5 =17 =-1 =-6 202<0.2 365<0.006731 429<0.5 =-7 =4 7<0.7477 =9 =-3 180<9.5 347<0.5 =-12 =4 476<0.5983 =-7 =14
418<0.5 36<0.5 365<0.5825 359<2.5 =1 =-1 193<2.565 =-9 =3 341<3.091 182<25.5 =-11 =2 33<0.5 =-3 =7 187<0.05617 178<2.708 365<0.2241 =20 =-2 425<0.5 =6 =-4 359<1.5 494<0.1737 =10 =-3 474<0.3275 =-8 =2
225<0.5 93<0.5 24<0.5 4<0.5 =1 =-1 4<0.5 =-1 =13 479<2.251 479<1.846 =5 =-6 435<0.5 =12 =0 39<0.5 445<0.1049 479<2.367 =13 =-2 =-4 184<0.5 =-8 =6
7<0.6521 447<0.1247 479<8.487 479<5.607 =0 =7 473<0.5719 =1 =-10 183<0.335 414<0.06986 =4 =-4 408<0.5 =14 =4 357<0.5 45<0.5 425<0.5 =-11 =-1 29<0.5 =6 =-4 24<0.5 368<0.5 =-2 =7 =-4
387<0.5 14<0.5 375<0.5 381<0.5 =2 =-2 13<0.5 =-6 =8 463<0.5 4<0.5 =6 =-8 256<0.5 =-12 =2 359<2.5 414<1e-9 463<0.5 =7 =0 182<24.5 =-7 =7 182<19.5 182<10.5 =8 =-12 182<23.5 =5 =-2
341<3.091 143<0.5 184<0.5 350<0.5 =1 =-6 468<0.5 =-2 =4 34<0.5 178<2.303 =-1 =13 =-8 193<1.099 421<0.5 178<3.135 =0 =4 435<0.5 =5 =13 225<0.5 179<0.5 =2 =-5 =10
490<0.3205 93<0.5 431<0.5 59<0.5 =0 =2 323<0.5 =-6 =3 463<0.5 444<0.5 =-2 =4 192<1.5 =10 =0 490<0.7041 =13 =2
417<0.5 197<0.5 414<0.1036 187<0.4414 =1 =-4 193<2.773 =0 =-7 478<0.5 468<0.5 =-6 =5 494<0.1589 =-2 =12 375<0.5 414<0.03116 408<0.5 =12 =2 408<0.5 =-5 =3 =-5
417<0.5 199<0.5 490<0.3205 193<1.099 =1 =-1 193<2.89 =2 =12 358<0.5 494<0.08266 =-7 =0 35<0.5 =-3 =10 146<0.5 494<0.137 353<0.5 =14 =-1 387<0.5 =4 =-7 179<0.5 461<0.1042 =-2 =7 175<0.5 =-9 =1
414<0.2127 13<0.5 341<3.091 143<0.5 =0 =6 470<0.5 =1 =7 365<1e-9 178<2.773 =16 =2 341<2.303 =2 =-4 365<0.1122 426<0.5 359<7.5 =-12 =6 447<0.1003 =-5 =7 409<0.64 50<0.5 =10 =-4 182<13.5 =5 =-6
333<0.5 337<0.5 187<0.1077 219<0.5 =-1 =8 62<0.2 =-1 =3 179<0.5 359<1.5 =4 =-7 62<0.5625 =15 =-4 62<0.375 =17 62<0.64 =-2 =2
369<0.5 313<0.5 341<2.708 257<0.5 =-1 =4 445<0.1841 =2 =-6 341<1.946 444<0.5 =-2 =3 341<2.398 =18 =1 384<0.5 428<0.5 390<0.5 =-7 =6 341<3.091 =-10 =-1 48<0.5 341<2.708 =-4 =2 =12
364<0.4729 62<0.72 62<0.0625 364<0.2897 =0 =-7 494<0.2561 =2 =-3 191<0.5 473<0.8514 =-7 =5 48<0.5 =-2 =11 374<0.5 93<0.5 137<0.5 =-9 =8 179<0.5 =-3 =7 2<0.5 364<0.9641 =9 =-1 363<0.5 =-6 =1
466<0.5 178<3.332 417<0.5 178<1.792 =-5 =-1 202<0.2857 =-1 =9 202<0.4762 364<0.07572 =11 =0 380<0.5 =-8 =10 471<0.6308 62<0.1538 =15 62<0.3333 =-2 =9 62<0.5 =-2 =0
352<0.5 202<0.8947 483<0.5 186<0.5 =0 =4 187<0.3333 =-8 =4 182<21.5 44<0.5 =-9 =5 181<2.5 =6 =-6 191<1.5 323<0.5 409<0.57 =-12 =1 426<0.5 =4 =-3 182<14.5 202<0.4091 =9 =-2 202<0.3125 =2 =-8
345<0.5 445<0.1177 417<0.5 365<0.4493 =1 =-5 201<0.5 =6 =-5 257<0.5 445<0.4726 =-7 =5 414<0.03116 =15 =-1 479<2.708 427<0.5 411<0.35 =-8 =2 365<0.01214 =9 =-5 365<1e-9 182<19.5 =7 =-2 =-5
183<0.2891 386<0.5 446<0.235 313<0.5 =-1 =12 447<0.04722 =14 =-2 199<0.5 2<0.5 =8 =2 52<0.5 =-7 =2 62<0.1538 26<0.5 189<0.1 =1 =-4 419<0.5 =-1 =10 52<0.5 17<0.5 =2 =-7 62<0.4 =9 =3
10<0.5 364<0.4729 178<3.332 369<0.5 =0 =-5 62<0.4 =5 =-5 143<0.5 111<0.5 =-6 =6 408<0.5 =1 =7 195<0.5 62<0.4 178<1.946 =-3 =9 58<0.5 =-7 =1 462<0.5 178<2.996 =27 =3 =-3
199<0.5 202<0.8333 191<5.5 339<0.5 =1 =-3 175<0.5 =11 =-4 14<0.5 463<0.5 =-9 =-3 52<0.5 =-1 =10 59<0.5 417<0.5 339<0.5 =-9 =0 202<0.44 =-4 =9 463<0.5 481<0.5 =-5 =3 182<14.5 =-1 =10
367<0.5 143<0.5 341<3.091 412<0.5 =-1 =3 180<6.5 =4 =-4 3<0.5 180<7.5 =-6 =1 29<0.5 =19 =3 180<7.5 409<0.36 46<0.5 =4 =-10 187<0.1501 =-8 =3 341<2.944 349<0.5 =10 =-5 185<0.5 =-7 =5
424<0.5 10<0.5 175<0.5 416<0.3328 =0 =7 180<1.5 =0 =5 477<0.5 27<0.5 =16 =0 365<0.04615 =-5 =1 182<15.5 365<0.07572 52<0.5 =-7 =1 365<0.5825 =12 =-6 56<0.5 29<0.5 =-9 =4 6<0.5 =8 =-4
486<0.42 473<0.7341 343<0.5 416<0.6308 =-1 =9 46<0.5 =4 =-8 9<0.7632 494<0.1051 =-3 =6 473<0.7989 =0 =-7 181<4.5 413<0.1171 494<1e-9 =14 =2 =-1 =-3
199<0.5 181<2.5 387<0.5 143<0.5 =0 =7 456<0.1042 =-8 =0 183<0.1387 41<0.5 =0 =6 439<0.5 =4 =-5 478<0.5 408<0.5 456<0.03932 =1 =-8 59<0.5 =-12 =-3 2<0.5 182<16.5 =5 =-7 58<0.5 =13 =-1
364<0.4729 202<0.8333 178<2.565 183<0.335 =-2 =2 3<0.5 =2 =0 474<0.7985 403<0.5 =-7 =6 183<0.894 =5 =-3 425<0.5 187<0.175 46<0.5 =-11 =5 202<0.2222 =-6 =9 54<0.5 192<1.5 =9 =-3 =-4
341<2.708 443<0.5 202<0.2222 62<0.4444 =5 =-6 62<0.2308 =-5 =2 33<0.5 17<0.5 =-1 =-9 350<0.5 =-11 =3 62<0.3 202<0.35 60<0.5 =3 =10 387<0.5 =-4 =7 202<0.35 447<0.01598 =-7 =3 444<0.5 =8 =-1
89<0.5 175<0.5 178<1.792 401<0.5 =-7 =5 473<0.7341 =-1 =4 29<0.5 376<0.5 =-1 =11 409<0.6 =5 =-3 414<1e-9 =15 =-2
424<0.5 414<0.008491 479<4.159 151<0.5 =1 =10 473<0.3038 =12 =3 473<1e-9 193<1e-9 =8 =-1 479<4.836 =-7 =0 364<0.4729 429<0.5 440<0.5 =-4 =3 414<0.03116 =9 =-7 =-13
444<0.5 424<0.5 413<0.2571 178<3.045 =0 =4 195<0.5 =-2 =21 429<0.5 178<2.944 =-6 =-1 449<0.5 =11 =-2 178<3.332 414<0.2127 25<0.5 =-2 =2 447<0.08351 =-11 =-1 474<0.2871 29<0.5 =11 =-3 479<2.428 =-10 =5
7<0.3363 186<0.5 340<0.5 9<0.139 =0 =3 182<15.5 =10 =-1 195<0.5 435<0.5 =11 =-3 447<0.1668 =2 =-5 465<0.5 182<14.5 474<0.06096 =3 =-6 457<0.4274 =-6 =0 7<0.3735 =-5 9<0.06145 =12 =-2
13<0.5 178<2.303 66<0.5 447<0.2507 =-2 =9 193<2.485 =13 =-1 352<0.5 202<0.06667 =4 =0 491<0.6685 =-8 =3 178<2.773 202<0.2 =2 471<0.1195 =21 =2 202<0.35 =-7 193<1.099 =0 =5
424<0.5 422<0.5 466<0.5 416<0.3726 =1 =7 =10 178<2.565 368<0.5 =-1 =-8 185<0.5 =2 =-3 178<3.332 486<0.2111 307<0.5 =-7 =0 6<1.5 =13 =-1 447<0.006364 375<0.5 =10 =-4 485<0.5 =-8 =3
361<0.445 195<0.5 43<0.5 414<0.008491 =1 =-2 463<0.5 =-2 =-8 435<0.5 372<0.5 =0 =9 457<1e-9 =15 =-7 =11
486<0.42 193<2.944 201<0.5 191<5.5 =1 =8 427<0.5 =-11 =1 178<2.303 409<0.48 =5 =-3 358<0.5 =-5 =3 180<4.5 52<0.5 =5 193<2.773 =0 =-6 424<0.5 28<0.5 =19 =2 =-1
36<0.5 341<2.708 445<0.3363 423<0.5 =-1 =2 493<0.5 =11 =-3 372<0.5 182<12.5 =-4 =2 411<1e-9 =9 =-4 180<10.5 7<0.5485 56<0.5 =-10 =0 =2 341<2.565 33<0.5 =10 =-1 =-2
61<0.5 447<0.1003 409<0.51 198<0.5 =1 =-2 465<0.5 =-4 =7 62<0.2308 307<0.5 =-1 =6 447<0.2507 =4 =13 339<0.5 62<0.72 =-11 =0 307<0.5 =-3 =3
387<0.5 424<0.5 193<1e-9 409<0.48 =3 =10 478<0.5 =0 =8 365<0.01214 0<0.5 =-5 =2 365<0.5825 =2 =-8 416<0.1484 123<0.5 449<0.5 =-1 =-6 383<0.5 =12 =0 456<0.312 365<0.3393 =13 =-2 =-2
116<0.5 13<0.5 343<0.5 367<0.5 =-1 =2 444<0.5 =5 =0 192<0.5 7<0.3185 =11 =0 =-2 367<0.5 178<2.398 =-1 =16 =-1
352<0.5 17<0.5 364<0.9641 483<0.5 =1 =-6 427<0.5 =-7 =4 174<0.5 3<0.5 =-1 =-7 182<21.5 =12 =-3 178<2.303 399<0.5 419<0.5 =-7 =1 477<0.5 =10 =-1 184<3.5 176<0.5 =-13 =-4 176<0.5 =8 =-4
424<0.5 183<0.5848 473<0.8514 431<0.5 =0 =-5 189<0.1429 =-4 =8 438<0.5 427<0.5 =4 =-4 180<4.5 =2 =16 178<2.89 440<0.5 430<0.5 =-8 =4 178<2.708 =-5 =9 383<0.5 447<0.01598 =-1 =6 180<6.5 =-7 =3
424<0.5 62<0.9167 392<0.5 465<0.5 =1 =4 191<0.5 =-6 =2 447<0.08351 =-10 =1 364<0.4729 366<0.5 458<0.1985 =-5 =0 191<0.5 =-4 =4 =-12
172<0.5 183<0.5848 225<0.5 471<0.3009 =-1 =5 39<0.5 =7 =-5 471<0.6308 176<0.5 =1 =6 39<0.5 =-11 =0 =15
202<0.2593 428<0.5 193<1.099 191<0.5 =3 =8 193<2.303 =-4 =2 425<0.5 423<0.5 =-5 =6 479<2.054 =10 =0 428<0.5 364<0.04684 202<0.7222 =1 =-5 193<2.303 =-8 =-1 364<0.9641 18<0.5 =2 =-7 427<0.5 =-8 =6
202<0.8333 178<2.197 472<0.2917 146<0.5 =-1 =-8 =9 343<0.5 174<0.5 =0 =6 389<0.5 =7 =0 471<0.1402 403<0.5 178<2.303 =-2 =-9 =7 343<0.5 409<1e-9 =9 =-3 =-4
257<0.5 369<0.5 160<0.5 381<0.5 =1 =-2 493<0.5 =-5 =1 421<0.5 365<0.1772 =-10 =2 191<0.5 =-6 =6 182<15.5 370<0.5 413<1e-9 =14 =-3 182<12.5 =1 =-5 360<0.5 182<21.5 =-9 =2 472<0.775 =13 =-3
473<0.5126 458<1e-9 202<0.35 62<0.5625 =3 =-7 62<0.6 =-3 =6 50<0.5 202<0.5833 =-2 =-6 166<0.5 =0 =11 202<0.2857 370<0.5 62<0.375 =3 =-3 183<0.7441 =-10 =1 187<0.4414 463<0.5 =3 =10 458<1.371 =2 =-7
343<0.5 414<1e-9 187<0.2553 251<0.5 =0 =-9 188<0.3333 =7 =1 187<0.08872 476<0.7209 =-1 =8 182<13.5 =0 =-7 365<0.4493 180<7.5 28<0.5 =7 =1 182<16.5 =-9 =5 414<0.06111 364<0.9641 =-10 =0 =3
7<0.5485 469<0.5 84<0.5 479<8.487 =0 =-7 =12 195<0.5 193<1e-9 =0 =-8 473<0.05411 =17 =-1 426<0.5 56<0.5 193<3.912 =-10 =1 341<2.485 =-3 =8 387<0.5 193<1.946 =8 =-3 353<0.5 =-10 =1
183<0.2891 340<0.5 456<0.312 192<1.5 =-1 =-5 192<0.5 =5 =-2 3<0.5 409<0.73 =14 =-6 366<0.5 =-7 =6 52<0.5 395<0.5 456<0.01378 =2 =-2 494<0.3417 =11 =-3 7<0.3883 339<0.5 =5 =-2 192<0.5 =-7 =4
62<0.0625 178<2.303 409<0.71 429<0.5 =-9 =2 60<0.5 =-3 =6 29<0.5 429<0.5 =-3 =5 491<0.5628 =0 =10 143<0.5 362<0.5 184<4.5 =1 =-5 29<0.5 =-8 =4 178<2.398 183<0.1997 =-8 =7 7<0.4693 =15 =-3
459<0.5 450<0.5 483<0.5 474<0.833 =0 =3 356<0.5 =-10 =4 356<0.5 364<0.01857 =11 =2 178<2.89 =-5 =1 409<0.76 187<0.1077 62<0.5625 =12 =-1 178<2.485 =9 =-5 =-4
422<0.5 424<0.5 387<0.5 33<0.5 =2 =-2 473<0.5719 =-2 =4 182<15.5 384<0.5 =0 =13 418<0.5 =-5 =4 476<0.8347 181<2.5 450<0.5 =-6 =6 418<0.5 =-1 =14 182<17.5 =13 =-3
387<0.5 434<0.5 257<0.5 390<0.5 =0 =2 372<0.5 =7 =-6 195<0.5 429<0.5 =-1 =14 429<0.5 =19 =2 372<0.5 181<2.5 477<0.5 =-7 =2 195<0.5 =1 =-7 477<0.5 419<0.5 =11 =1 378<0.5 =-6 =6
490<1e-9 417<0.5 343<0.5 34<0.5 =-1 =4 57<0.5 =1 =7 479<2.197 193<2.303 =11 =-2 193<2.565 =-5 =5 29<0.5 4<0.5 366<0.5 =16 =-1 193<3.091 =-4 =7 4<0.5 =-7 =6
191<5.5 62<0.8571 198<0.5 461<0.3781 =0 =2 62<0.3333 =1 =-5 47<0.5 444<0.5 =-10 =1 191<0.5 =-6 =8 62<0.2667 476<0.4238 =15 487<0.5 =-4 =4 56<0.5 =-6 =2
181<4.5 387<0.5 202<0.44 62<0.5625 =2 =-5 62<0.4 =-6 =5 202<0.3125 62<0.2667 =1 =-12 456<0.1042 =-4 =6 479<2.001 183<0.5087 202<0.1667 =9 =1 202<0.2857 =0 =16 420<0.5 178<3.219 =-5 =7 473<0.335 =-6 =9
423<0.5 36<0.5 181<2.5 41<0.5 =0 =-5 477<0.5 =2 =-3 342<0.5 365<0.3053 =-10 =3 3<0.5 =-3 =7 183<0.6688 390<0.5 3<0.5 =-1 =5 364<0.1147 =9 =0 491<0.6476 390<0.5 =14 =3 =2
202<0.8333 359<1.5 354<0.5 257<0.5 =1 =9 187<0.08872 =15 =1 202<0.1333 180<7.5 =4 =-6 180<1.5 =-5 =0 180<12.5 457<0.8146 187<0.2553 =-11 =0 443<0.5 =-2 =3 188<0.25 409<0.54 =19 =-2 457<0.7061 =-2 =0
473<0.1295 370<0.5 465<0.5 29<0.5 =-6 =7 454<0.5 =18 =42 186<0.5 9<0.08146 =-14 =-4 409<0.57 =9 =-6 370<0.5 9<0.139 29<0.5 =21 =44 455<0.2128 =29 =73 461<1e-9 428<0.5 =-2 =-13 473<0.4588 =0 =23
458<0.3466 14<0.5 423<0.5 446<0.2797 =-3 =35 414<0.008491 =18 =4 458<1e-9 80<0.5 =-13 =0 174<0.5 =-7 =1 14<0.5 458<0.8146 423<0.5 =20 =42 414<0.008491 =53 =20 458<2 458<0.8146 =1 =16 =-10
456<0.05002 202<0.1333 3<0.5 423<0.5 =15 =51 44<0.5 =-6 =39 456<1e-9 14<0.5 =-7 =-13 202<0.2593 =14 =-2 370<0.5 479<4.159 29<0.5 =16 =33 14<0.5 =56 =6 179<0.5 479<2.12 =-5 =24 52<0.5 =-9 =1
473<0.1295 180<4.5 202<0.2222 180<2.5 =38 =14 202<0.35 =6 =-7 476<0.8347 180<9.5 =-6 =-13 486<0.1866 =3 =32 180<9.5 202<0.6667 9<0.7632 =28 =-1 473<0.5719 =-6 =18 202<0.375 479<4.836 =-13 =8 388<0.5 =-1 =23
456<0.03135 408<0.5 423<0.5 476<0.8347 =-9 =17 183<0.1387 =-3 =15 423<0.5 367<0.5 =-1 =21 356<0.5 =11 =38 408<0.5 473<0.5126 367<0.5 =2 =27 456<0.7444 =26 =-2 1<0.5 187<0.09413 =17 =39 341<3.091 =3 =20
458<0.1985 180<4.5 14<0.5 32<0.5 =8 =36 341<3.091 =-12 =-3 476<0.8347 9<0.2243 =-10 =22 193<1e-9 =2 =27 180<6.5 14<0.5 414<0.008491 =30 =13 458<0.638 =-2 =14 491<0.5878 9<0.1279 =-7 =8 14<0.5 =18 =-4
180<5.5 188<1e-9 366<0.5 219<0.5 =-1 =26 37<0.5 =14 =-10 17<0.5 25<0.5 =19 =38 146<0.5 =-5 =11 9<0.09186 180<10.5 183<0.2891 =-8 =-1 416<0.4376 =-13 =8 17<0.5 414<1e-9 =14 =-4 193<1e-9 =-10 =0
187<1e-9 35<0.5 44<0.5 423<0.5 =-9 =3 193<2.773 =19 =-5 193<1.099 463<0.5 =16 =-1 182<14.5 =2 =-8 423<0.5 414<0.008491 458<0.4992 =5 =15 476<0.3675 =-6 =8 352<0.5 430<0.5 =28 =2 =-1
9<1e-9 370<0.5 29<0.5 493<0.5 =-6 =4 467<0.5 =5 =21 474<0.5437 186<0.5 =-13 =0 =13 370<0.5 481<0.5 193<1.099 =13 =2 424<0.5 =33 =5 461<1e-9 193<2.303 =-12 =-3 455<0.3022 =-2 =18
62<0.3333 457<0.1985 368<0.5 44<0.5 =-6 =15 257<0.5 =6 =34 493<0.5 176<0.5 =9 =19 182<18.5 =26 =0 479<2.14 486<0.42 62<0.5625 =-6 =-11 181<1.5 =3 =24 493<0.5 474<0.6594 =-3 =8 479<2.428 =-1 =23
9<1e-9 447<0.1247 387<0.5 181<1.5 =-7 =4 416<0.2776 =-11 =10 7<0.3526 364<0.009256 =34 =12 492<0.5 =14 =-6 471<0.1713 29<0.5 364<0.2609 =4 =-8 39<0.5 =6 =21 471<0.6308 471<0.3009 =17 =35 181<1.5 =-8 =14
479<1.609 29<0.5 465<0.5 368<0.5 =-11 =-4 367<0.5 =7 =32 37<0.5 36<0.5 =8 =-8 181<8.5 =-12 =-1 29<0.5 181<1.5 455<0.1183 =-3 =6 479<2.708 =5 =19 471<0.1713 339<0.5 =17 =0 479<2.708 =6 =31
473<0.3772 39<0.5 387<0.5 179<0.5 =4 =-3 486<0.3444 =-10 =13 387<0.5 29<0.5 =4 =16 341<3.091 =-6 =5 17<0.5 473<0.6451 29<0.5 =6 =20 471<0.6308 =21 =-2 178<2.996 179<0.5 =0 =-7 474<0.3275 =-6 =9
62<0.375 368<0.5 494<0.1051 62<0.0625 =3 =-6 9<0.7632 =12 =-7 364<0.1147 454<0.5 =10 =22 364<0.4729 =3 =-7 494<0.1466 454<0.5 62<0.5625 =-5 =-11 9<0.2243 =-1 =13 458<0.4992 62<0.5625 =6 =-6 17<0.5 =16 =-2
62<0.4 9<1e-9 367<0.5 423<0.5 =-2 =9 445<1e-9 =24 =-1 367<0.5 423<0.5 =7 =15 388<0.5 =8 =27 473<0.213 367<0.5 423<0.5 =-10 =0 183<0.4043 =-1 =13 367<0.5 62<0.8095 =4 =-8 9<0.06145 =3 =28
202<0.1333 14<0.5 428<0.5 339<0.5 =23 =-2 367<0.5 =-2 =29 339<0.5 441<0.5 =-12 =3 388<0.5 =-5 =14 458<0.4992 447<0.1668 367<0.5 =-7 =5 7<0.6521 =17 =-7 9<0.09186 9<1e-9 =17 =1 14<0.5 =17 =5
454<0.5 30<0.5 183<1e-9 446<0.3181 =-5 =26 364<0.0934 =5 =-3 183<1e-9 365<0.02673 =15 =-1 343<0.5 =27 =3 366<0.5 471<0.6308 471<0.2321 =5 =21 491<0.6142 =10 =-11 364<0.0934 409<0.71 =21 =2 175<0.5 =-2 =20
14<0.5 408<0.5 474<0.5437 193<1.099 =1 =-6 443<0.5 =14 =-1 193<3.091 341<3.178 =10 =22 361<0.4236 =-6 =17 474<0.2048 447<0.06985 417<0.5 =-12 =1 486<0.1982 =-6 =19 50<0.5 341<2.197 =-7 =6 339<0.5 =-12 =-1
180<6.5 370<0.5 187<1e-9 356<0.5 =1 =9 187<0.2079 =11 =19 187<0.1329 372<0.5 =-10 =0 187<0.4414 =10 =-8 471<0.07801 180<9.5 34<0.5 =-5 =12 31<0.5 =-11 =10 370<0.5 471<0.1966 =1 =18 461<0.3781 =-10 =-1
62<0.375 370<0.5 193<1.099 428<0.5 =14 =5 343<0.5 =0 =15 494<0.09391 123<0.5 =-9 =6 52<0.5 =-4 =12 494<0.1279 370<0.5 62<0.64 =-1 =-9 182<10.5 =2 =-13 367<0.5 193<1.099 =5 =-4 494<0.1589 =3 =21
180<9.5 456<1e-9 447<0.1003 32<0.5 =-2 =11 492<0.5 =15 =0 17<0.5 447<0.2507 =8 =20 178<2.996 =-6 =2 456<0.2741 447<0.1247 472<0.2917 =-10 =9 445<0.1752 =13 =-1 461<0.3781 180<10.5 =6 =-6 456<0.4522 =1 =19
180<6.5 187<1e-9 341<3.091 418<0.5 =-3 =12 470<0.5 =7 =26 343<0.5 187<0.2261 =5 =13 189<0.5 =19 =-7 189<0.2 425<0.5 180<9.5 =-4 =-10 187<0.2079 =2 =17 458<0.5439 62<0.6667 =4 =-8 368<0.5 =3 =12
423<0.5 34<0.5 457<0.1388 447<0.1247 =-5 =13 183<0.3114 =1 =5 183<0.1727 341<2.197 =13 =3 476<0.2271 =23 =0 183<1e-9 9<0.07167 382<0.5 =3 =-9 409<0.45 =15 =-3 54<0.5 197<0.5 =18 =4 419<0.5 =-6 =6
202<0.1333 39<0.5 363<0.5 3<0.5 =8 =-6 486<0.1642 =36 =5 445<0.1659 35<0.5 =17 =32 363<0.5 =6 =-4 187<0.2261 473<0.3772 202<0.35 =-1 =-7 7<1e-9 =7 =-3 456<0.7444 458<0.8146 =7 =16 388<0.5 =-10 =16
187<1e-9 370<0.5 465<0.5 29<0.5 =-5 =3 424<0.5 =15 =-4 234<0.5 10<0.5 =-11 =3 =7 370<0.5 465<0.5 424<0.5 =7 =-2 424<0.5 =22 =5 486<0.3444 388<0.5 =-9 =0 178<2.708 =-1 =18
202<0.1333 387<0.5 178<2.565 425<0.5 =1 =18 339<0.5 =20 =-3 178<2.944 182<27.5 =-10 =3 339<0.5 =-3 =10 471<0.1402 183<1e-9 340<0.5 =-7 =9 367<0.5 =-1 =12 471<0.6308 471<0.3009 =7 =21 491<0.6142 =4 =-11
187<1e-9 29<0.5 178<2.708 425<0.5 =-8 =2 364<0.4729 =-1 =-12 37<0.5 476<1e-9 =5 =-3 430<0.5 =-11 =5 364<0.2609 29<0.5 476<0.8347 =3 =16 179<0.5 =4 =13 29<0.5 187<0.2832 =-9 =5 364<0.5982 =1 =14
493<0.5 367<0.5 368<0.5 494<0.06025 =-10 =-1 39<0.5 =-2 =6 388<0.5 30<0.5 =-1 =12 5<0.5 =16 =1 178<2.565 181<1.5 491<0.6142 =-6 =3 367<0.5 =2 =18 181<2.5 178<3.135 =5 =12 430<0.5 =16 =-2
387<0.5 364<0.0934 32<0.5 414<0.008491 =5 =-1 364<0.02636 =16 =5 29<0.5 364<0.4729 =-3 =-10 470<0.5 =1 =10 458<0.4992 456<0.1418 32<0.5 =-8 =2 40<0.5 =5 =-5 47<0.5 414<1e-9 =8 =-8 480<0.5 =-8 =5
14<0.5 408<0.5 471<0.1402 447<0.2507 =-2 =21 369<0.5 =10 =-8 257<0.5 195<0.5 =3 =12 3<0.5 =30 =9 458<0.638 447<0.1668 181<2.5 =-12 =-6 60<0.5 =18 =-1 471<0.6308 479<2.12 =-3 =10 175<0.5 =-12 =-1
387<0.5 388<0.5 39<0.5 43<0.5 =-1 =-10 191<0.5 =-3 =8 367<0.5 429<0.5 =3 =13 414<1e-9 =15 =-4 455<0.09834 416<0.1484 476<0.9107 =-8 =9 420<0.5 =15 =0 414<0.01784 47<0.5 =6 =-3 =-13
62<0.5 187<0.1077 197<0.5 407<0.5 =2 =-10 461<0.3781 =-11 =-1 414<0.008491 189<0.5 =8 =0 447<0.08351 =-5 =10 455<0.1183 476<0.7209 29<0.5 =-10 =-4 447<0.1003 =-4 =15 62<0.72 455<0.1608 =14 =3 189<0.2 =-10 =1
465<0.5 187<1e-9 341<3.091 257<0.5 =-6 =7 193<1.099 =10 =-5 59<0.5 476<0.5983 =0 =7 370<0.5 =10 =-2 370<0.5 193<2.89 272<0.5 =15 =0 414<0.06111 =-3 =9 146<0.5 193<2.89 =-9 =8 47<0.5 =18 =-3
62<0.4444 341<3.091 187<0.1157 340<0.5 =-1 =13 449<0.5 =4 =12 492<0.5 62<0.3 =12 =2 187<0.2261 =-9 =5 464<0.5 9<0.139 62<0.5625 =-3 =-9 450<0.5 =1 =13 3<0.5 187<0.4414 =23 =-1 467<0.5 =4 =-6
493<0.5 425<0.5 180<6.5 364<0.2897 =1 =-7 473<0.6451 =-7 =2 445<1e-9 440<0.5 =21 =0 341<2.833 =2 =-9 180<10.5 364<0.02636 445<1e-9 =15 =-7 341<2.708 =-2 =6 458<0.8146 33<0.5 =-11 =3 =4
62<0.64 193<1.099 364<0.2897 463<0.5 =11 =4 25<0.5 =-6 =8 410<0.66 471<0.05175 =-4 =1 307<0.5 =17 =1 471<0.1127 447<0.1668 175<0.5 =-11 =-2 307<0.5 =11 =-4 62<0.9167 192<0.5 =8 =-3 =-10
62<0.5 14<0.5 354<0.5 470<0.5 =2 =9 378<0.5 =20 =0 339<0.5 491<0.535 =-8 =0 389<0.5 =13 =-2 471<0.1195 490<1e-9 62<0.6667 =-4 =-9 445<0.1841 =16 =-4 370<0.5 473<0.5719 =1 =11 40<0.5 =-10 =0
180<9.5 193<1.099 364<0.2897 341<2.708 =3 =10 427<0.5 =-6 =8 7<0.4054 187<1e-9 =-3 =3 187<0.2079 =-10 =2 189<0.1429 423<0.5 366<0.5 =-11 =-5 341<2.398 =-5 =6 193<2.303 193<1e-9 =1 =11 9<0.2243 =-10 =3
370<0.5 193<1.099 428<0.5 341<3.091 =6 =14 388<0.5 =-9 =4 475<0.9494 456<0.1888 =-4 =4 =24 494<0.09391 359<2.5 191<0.5 =-8 =-3 10<0.5 =-13 =5 50<0.5 359<2.5 =6 =-7 426<0.5 =-13 =4
180<10.5 423<0.5 143<0.5 341<3.091 =-1 =5 3<0.5 =3 =22 364<0.0934 407<0.5 =10 =-4 479<3.02 =-1 =14 471<0.1966 476<0.9107 30<0.5 =-9 =7 =14 461<0.1687 368<0.5 =-7 =3 178<1.792 =-1 =13
62<0.6667 387<0.5 370<0.5 183<0.2891 =2 =9 463<0.5 =-3 =-13 458<0.3037 62<0.375 =-4 =-10 471<0.09377 =-3 =5 471<0.1713 190<0.5 422<0.5 =-7 =-12 2<0.5 =-4 =10 370<0.5 189<0.2 =-3 =11 395<0.5 =-10 =1
62<0.375 446<0.2797 354<0.5 479<4.159 =1 =9 181<6.5 =15 =-5 181<3.5 414<0.02507 =23 =3 =5 183<0.335 143<0.5 476<0.8347 =-5 =12 48<0.5 =15 =-2 184<1.5 414<0.04557 =6 =-6 192<1.5 =-5 =9
424<0.5 446<0.2797 473<0.5126 408<0.5 =-1 =4 17<0.5 =8 =-1 364<0.1147 =25 =5 178<3.135 186<0.5 157<0.5 =-11 =4 3<0.5 =6 =-5 32<0.5 341<3.091 =-5 =5 412<0.5 =17 =-2
370<0.5 446<0.2942 445<0.1177 369<0.5 =2 =-8 445<0.4726 =-8 =6 188<0.09091 =24 =3 494<0.09391 359<2.5 181<7.5 =-6 =4 30<0.5 =-12 =1 50<0.5 359<2.5 =6 =-6 181<5.5 =-12 =0
202<0.2222 62<0.375 14<0.5 182<21.5 =16 =-1 471<1e-9 =1 =-8 180<9.5 461<0.1687 =2 =-9 181<6.5 =-12 =5 461<0.1687 480<0.5 202<0.625 =-4 =-9 471<0.6308 =11 =-10 471<0.1402 183<1e-9 =-2 =5 202<0.3125 =0 =16
465<0.5 367<0.5 187<0.05617 193<1.099 =-1 =-6 476<0.8347 =0 =7 193<1.099 183<0.2442 =5 =17 7<0.3526 =2 =-7 367<0.5 183<0.6688 193<2.303 =10 =2 146<0.5 =-9 =7 444<0.5 =22 443<0.5 =10 =-3
202<0.2 387<0.5 178<3.135 364<0.06229 =9 =2 3<0.5 =18 =2 35<0.5 3<0.5 =1 =-10 178<2.398 =-4 =11 456<0.1638 202<0.7222 257<0.5 =-3 =10 491<0.5092 =-11 =-3 447<1e-9 495<3.5 =5 =-9 447<0.0601 =-10 =4
367<0.5 183<0.1387 454<0.5 341<3.091 =-4 =2 33<0.5 =3 =-11 476<0.7209 388<0.5 =-1 =3 410<0.37 =11 =-6 447<0.002953 454<0.5 360<0.5 =9 =0 341<2.996 =18 =1 179<0.5 183<0.3595 =0 =12 474<0.7108 =-7 =7
62<0.6667 387<0.5 354<0.5 465<0.5 =1 =9 62<0.3333 =17 =4 457<0.6291 486<0.3139 =-6 =11 494<0.1051 =-4 =8 465<0.5 494<0.2561 386<0.5 =-9 =2 458<0.6291 =-5 =5 454<0.5 178<1.792 =9 =-5 491<0.7083 =12 =-4
202<0.1333 14<0.5 363<0.5 181<4.5 =5 =23 198<0.5 =20 =6 181<5.5 363<0.5 =-11 =4 463<0.5 =12 =-1 456<0.1418 202<0.35 14<0.5 =2 =-7 461<0.1042 =-8 =-1 461<0.3781 14<0.5 =2 =-6 202<0.35 =-1 =11
62<0.72 465<0.5 361<0.4236 360<0.5 =1 =-6 =22 468<0.5 1<0.5 =11 =0 184<0.5 =-8 =3 471<0.1713 490<0.2757 191<1.5 =-10 =1 =13 62<0.9167 471<0.6308 =8 =-3 455<0.2128 =-7 =0
202<0.1333 370<0.5 178<2.565 425<0.5 =1 =17 3<0.5 =15 =3 193<2.708 422<0.5 =-11 =0 3<0.5 =14 =-8 471<0.09377 202<0.52 370<0.5 =0 =-7 461<0.3781 =-8 =-1 17<0.5 426<0.5 =2 =9 179<0.5 =1 =-9
180<9.5 370<0.5 197<0.5 359<2.5 =1 =5 479<1.735 =-9 =0 494<0.09391 486<0.3139 =-7 =7 461<1e-9 =-5 =8 367<0.5 189<0.2 486<0.42 =-9 =9 461<0.3781 =-5 =3 411<0.63 359<2.5 =12 =1 50<0.5 =-9 =2
465<0.5 25<0.5 364<0.4729 193<1.099 =1 =-3 425<0.5 =-10 =5 193<2.485 14<0.5 =9 =-6 456<0.03932 =-6 =10 364<0.1365 479<3.02 392<0.5 =13 =-4 495<0.5 =6 =-5 443<0.5 364<0.5982 =7 =-7 187<0.1077 =-9 =1
447<0.1247 367<0.5 364<0.5982 493<0.5 =-2 =3 46<0.5 =-11 =2 9<0.139 386<0.5 =2 =11 341<2.944 =17 =3 181<2.5 189<0.1 476<0.3675 =-4 =8 476<0.9107 =-6 =3 181<7.5 364<0.07572 =16 =4 =-4
423<0.5 181<2.5 425<0.5 428<0.5 =-1 =-6 445<1e-9 =11 =-2 9<0.1037 476<0.8347 =0 =12 440<0.5 =8 =-6 463<0.5 175<0.5 494<0.1589 =0 =10 445<1e-9 =10 =-1 365<0.1772 28<0.5 =13 =6 365<0.3771 =-3 =6
178<2.565 361<0.403 9<0.139 467<0.5 =-5 =1 17<0.5 =5 =-6 =20 364<0.2609 493<0.5 42<0.5 =1 =7 364<0.02636 =9 =1 225<0.5 39<0.5 =-6 =0 429<0.5 =-2 =16
424<0.5 183<0.2891 180<6.5 343<0.5 =0 =7 471<0.07801 =-5 =1 176<0.5 180<9.5 =5 =-2 183<0.5848 =5 =13 364<0.352 59<0.5 180<5.5 =-3 =-9 484<0.5 =0 =15 359<6.5 =-14 =0
62<0.8571 367<0.5 364<0.4729 62<0.3 =2 =-1 187<0.175 =-10 =2 411<0.85 184<0.5 =13 =5 410<0.66 =-7 =6 411<0.5 238<0.5 464<0.5 =-11 =2 341<1.792 =5 =-3 180<18.5 483<0.5 =9 =-2 =-3
193<1.099 387<0.5 365<0.5825 471<0.6308 =4 =-8 27<0.5 =-8 =1 456<0.1418 365<0.006731 =-6 =-2 182<19.5 =-1 =6 472<0.225 343<0.5 447<0.1247 =-5 =1 408<0.5 =-3 =9 193<4.997 447<0.004865 =14 =2 191<0.5 =3 =-5
202<0.1333 370<0.5 178<2.303 47<0.5 =5 =-4 387<0.5 =11 =0 435<0.5 234<0.5 =-9 =8 341<2.708 =-3 =15 424<0.5 473<0.5126 202<0.52 =1 =-5 178<2.398 =0 =8 429<0.5 195<0.5 =-9 =-3 202<0.35 =10 =-5
7<0.5485 447<0.08351 143<0.5 479<2.708 =-1 =3 461<0.3781 =1 =15 390<0.5 181<4.5 =2 =15 181<1.5 =3 =16 337<0.5 447<0.1247 60<0.5 =-11 =-1 7<0.6521 =5 =-8 414<0.06111 7<0.6929 =15 =0 =0
202<0.1333 62<0.3 14<0.5 196<0.5 =17 =0 196<0.5 =-4 =20 62<0.5625 428<0.5 =6 =-10 29<0.5 =-12 =-3 471<0.1713 418<0.5 202<0.52 =-1 =-6 62<0.4444 =2 =16 52<0.5 14<0.5 =5 =-6 323<0.5 =10 =-5
202<0.1333 39<0.5 476<0.1563 181<4.5 =-1 =12 196<0.5 =12 =-4 29<0.5 182<14.5 =11 =-3 360<0.5 =17 =4 414<1e-9 364<0.1569 202<0.7222 =3 =-4 478<0.5 =-5 =9 202<0.2 52<0.5 =7 =-3 356<0.5 =-9 =-2
180<9.5 7<0.3883 257<0.5 52<0.5 =0 =3 3<0.5 =21 =-1 469<0.5 476<0.3286 =-8 =-2 25<0.5 =17 =1 423<0.5 93<0.5 476<0.8347 =-7 =9 180<11.5 =-2 =11 7<0.217 477<0.5 =11 =-2 6<1.5 =-6 =1
62<0.8095 199<0.5 32<0.5 451<0.5 =1 =12 146<0.5 =10 =1 57<0.5 408<0.5 =-3 =-10 461<0.3781 =-3 =11 93<0.5 455<0.4996 57<0.5 =-10 =2 491<0.7226 =6 =-2 182<21.5 =8 =-2
202<0.2857 370<0.5 364<0.06229 178<3.219 =5 =15 443<0.5 =4 =-4 3<0.5 388<0.5 =-5 =7 177<0.5 =-11 =5 473<0.5719 465<0.5 7<0.3363 =-3 =-9 364<0.037 =9 =1 188<0.5 7<0.2978 =9 =-5 370<0.5 =3 =-11
183<1e-9 471<0.3009 341<3.178 184<0.5 =0 =-4 182<16.5 =8 =-3 9<1e-9 =0 479<8.487 =13 =0 352<0.5 143<0.5 341<2.197 =-1 =4 183<0.6688 =19 =-2 341<2.996 178<2.197 =1 =-10 178<2.944 =7 =-4
257<0.5 187<0.1077 356<0.5 354<0.5 =-3 =6 182<14.5 =5 =0 25<0.5 458<0.8915 =0 =4 7<0.3526 =12 =-4 182<15.5 187<0.1232 368<0.5 =2 =21 408<0.5 =-3 =6 426<0.5 356<0.5 =-1 =10 387<0.5 =1 =-10
93<0.5 178<2.565 361<0.403 417<0.5 =-3 =7 =15 423<0.5 178<3.332 =0 =5 378<0.5 =3 =16 463<0.5 179<0.5 198<0.5 =13 =0 473<0.1836 =-2 =9 192<1.5 31<0.5 =16 =1 182<20.5 =-1 =2
367<0.5 493<0.5 343<0.5 35<0.5 =-3 =0 225<0.5 =1 =12 495<0.5 365<0.0927 =-1 =5 365<0.2759 =9 =-4 411<0.85 383<0.5 389<0.5 =7 =-1 6<0.5 =13 =-3 257<0.5 456<0.1226 =-7 =2 =7
490<0.3205 445<0.1049 367<0.5 178<2.565 =-3 =1 9<0.1186 =4 =13 445<0.4726 178<3.219 =-7 =2 341<2.303 =10 =-5 365<0.01214 =20 =3
202<0.1333 408<0.5 180<9.5 387<0.5 =3 =-6 193<3.912 =-12 =4 193<3.091 474<0.2048 =17 =6 447<0.06985 =-4 =6 340<0.5 193<1.099 364<0.2609 =1 =-5 490<0.3205 =-5 =16 180<4.5 447<0.04251 =17 =-5 447<0.01194 =-4 =10
424<0.5 387<0.5 257<0.5 343<0.5 =1 =8 193<1e-9 =-4 =15 473<0.7989 62<0.375 =-1 =-7 62<0.129 =-7 =9 182<16.5 178<2.708 476<0.7209 =-10 =4 193<2.773 =3 =-6 418<0.5 191<4.5 =-11 =-1 52<0.5 =3 =-5
180<9.5 36<0.5 323<0.5 343<0.5 =0 =5 456<0.02444 =9 =2 323<0.5 =-11 =-1 367<0.5 191<0.5 456<0.2741 =-8 =0 181<2.5 =-3 =10 48<0.5 356<0.5 =9 =-2 307<0.5 =-9 =5
183<0.1387 476<0.9107 180<4.5 381<0.5 =0 =-4 445<0.3002 =-4 =12 363<0.5 48<0.5 =16 =1 146<0.5 =-6 =2 14<0.5 492<0.5 495<0.5 =3 =8 374<0.5 =-3 =7 476<0.3675 179<0.5 =1 =-6 180<3.5 =0 =16
180<10.5 387<0.5 340<0.5 461<0.1687 =0 =6 180<4.5 =17 =2 494<0.09391 10<0.5 =-6 =12 341<2.708 =-3 =9 179<0.5 180<11.5 387<0.5 =17 =0 9<0.1517 =-4 =4 367<0.5 225<0.5 =-9 =3 9<0.139 =-1 =11
369<0.5 181<2.5 370<0.5 461<0.3781 =-1 =5 394<0.5 =-7 =4 418<0.5 10<0.5 =2 =15 191<1.5 =16 =0 54<0.5 461<0.1687 40<0.5 =-5 =8 344<0.5 =-12 =-1 3<0.5 =-1 =12
416<0.5321 364<0.4729 423<0.5 490<0.3205 =-1 =18 428<0.5 =2 =12 425<0.5 427<0.5 =-10 =6 356<0.5 =8 =-3 9<0.1902 429<0.5 27<0.5 =21 =0 =-3 370<0.5 =5 339<0.5 =-5 =1
465<0.5 93<0.5 443<0.5 193<3.178 =1 =-6 485<0.5 =-3 =3 193<1.946 34<0.5 =10 =1 471<0.1052 =-1 =8 2<0.5 447<1e-9 193<1.946 =8 =-2 =17 447<0.1668 34<0.5 =-1 =7 193<1.946 =12 =0
202<0.1333 408<0.5 471<0.08325 4<0.5 =5 =-3 486<0.1982 =-9 =5 445<0.1659 54<0.5 =14 =1 39<0.5 =4 =-7 414<1e-9 471<0.1402 202<0.7222 =0 =-6 471<0.6308 =6 =-6 202<0.35 59<0.5 =-2 =6 465<0.5 =-9 =4
424<0.5 387<0.5 339<0.5 445<0.1177 =4 =-3 466<0.5 =-6 =10 181<3.5 143<0.5 =-6 =7 339<0.5 =-2 =9 428<0.5 365<1e-9 458<0.8915 =-9 =1 473<0.3772 =0 =13 412<0.5 373<0.5 =-11 =0 52<0.5 =-5 =11
424<0.5 183<0.2891 345<0.5 450<0.5 =0 =9 9<0.09722 =-9 =1 367<0.5 457<0.6291 =2 =8 381<0.5 =12 =0 191<1.5 31<0.5 428<0.5 =-5 =-11 183<0.1387 =-6 =13 474<0.7108 467<0.5 =-1 =6 =-10
202<0.2593 387<0.5 143<0.5 3<0.5 =5 =0 444<0.5 =19 =2 3<0.5 7<1e-9 =7 =-3 35<0.5 =-8 =7 7<0.2463 388<0.5 202<0.625 =-1 =-6 39<0.5 =3 =-2 354<0.5 39<0.5 =-5 =-12 =10
446<0.2797 175<0.5 17<0.5 456<0.2741 =-1 =5 493<0.5 =-7 =1 199<0.5 195<0.5 =3 =8 25<0.5 =-6 =7 =16
62<0.8571 17<0.5 367<0.5 333<0.5 =0 =16 381<0.5 =5 =-2 62<0.4 62<0.2308 =-4 =2 476<0.1759 =-10 =2 471<0.1293 56<0.5 429<0.5 =-12 =0 388<0.5 =-2 =5 62<0.9167 419<0.5 =9 =-4 =-8
202<0.1333 408<0.5 493<0.5 458<0.5439 =-2 =-10 191<0.5 =-1 =10 31<0.5 381<0.5 =14 =3 58<0.5 =-7 =4 424<0.5 414<1e-9 458<0.4992 =-1 =4 202<0.4091 =-1 =-9 191<5.5 186<0.5 =-7 =1 476<0.2557 =8 =-8
178<3.332 465<0.5 17<0.5 178<2.197 =-4 =0 470<0.5 =-6 =3 45<0.5 476<0.1366 =4 =12 341<1.792 =3 =-4 426<0.5 184<2.5 461<0.1687 =7 =-3 181<1.5 =-8 =5 341<2.708 461<1e-9 =8 =-4 461<0.1042 =3 =21
361<0.4236 180<10.5 7<0.4693 339<0.5 =1 =-3 182<13.5 =3 =-6 461<0.1687 479<1.846 =-9 =-2 390<0.5 =2 =-6 486<0.1296 =18 =1
424<0.5 9<0.2243 447<0.2507 178<2.996 =0 =3 182<10.5 =-5 =10 414<0.05341 178<2.996 =11 =0 474<0.7985 =-8 =0 182<16.5 178<3.135 192<1.5 =-5 =4 474<0.6023 =5 =-7 386<0.5 348<0.5 =-11 =4 485<0.5 =-4 =8
202<0.3125 62<0.3333 445<1e-9 187<0.08254 =9 =5 411<0.61 =-9 =3 62<0.5625 476<0.1022 =-4 =7 493<0.5 =-11 =-3 62<0.2308 202<0.52 494<0.1589 =-4 =5 469<0.5 =-8 =8 476<0.9107 6<0.5 =2 =-5 202<0.6667 =22 =4
424<0.5 202<0.35 370<0.5 422<0.5 =5 =-1 372<0.5 =-5 =9 473<0.5719 418<0.5 =-3 =8 182<14.5 =1 =9 364<0.0934 341<3.178 29<0.5 =-4 =10 473<0.5719 =12 =-5 486<0.2869 337<0.5 =-10 =3 341<2.565 =-2 =8
62<0.8571 183<0.3114 178<2.565 473<0.7989 =-3 =6 257<0.5 =0 =9 471<0.6308 62<0.129 =0 =4 178<2.197 =0 =-10 471<0.3009 238<0.5 47<0.5 =-11 =-4 62<0.9167 =5 =-1 471<0.6308 =6 =-2
424<0.5 446<0.235 478<0.5 483<0.5 =0 =-8 448<0.5 =10 =-4 491<0.4024 58<0.5 =16 =3 457<0.3352 =-7 =7 428<0.5 393<0.5 491<0.4337 =-4 =2 =12 56<0.5 302<0.5 =-11 =7 350<0.5 =-1 =12
7<0.6119 343<0.5 465<0.5 219<0.5 =-1 =10 52<0.5 =2 =8 365<0.3771 365<0.0927 =3 =10 60<0.5 =-10 =1 447<0.2507 60<0.5 182<12.5 =1 =-12 182<20.5 =-6 =3 =3
183<0.3114 143<0.5 414<0.06986 184<2.5 =0 =-4 390<0.5 =-6 =0 34<0.5 427<0.5 =15 =-2 365<0.2759 =0 =-6 9<0.06145 195<0.5 187<0.1077 =1 =9 48<0.5 =5 =16 424<0.5 447<0.003887 =3 =-2 183<0.4043 =8 =-6
424<0.5 62<0.8571 7<0.3363 406<0.5 =1 =15 450<0.5 =-2 =11 189<0.2 386<0.5 =-10 =1 491<0.5423 =-5 =7 191<1.5 356<0.5 491<0.4337 =-9 =-4 429<0.5 =-2 =6 39<0.5 491<0.6685 =-8 =6 62<0.129 =0 =13
486<0.3444 257<0.5 193<1.099 323<0.5 =1 =6 187<0.1077 =-4 =0 62<0.3 193<1.946 =-3 =18 384<0.5 =-5 =8 52<0.5 414<0.01784 =22 486<0.42 =4 =-5 62<0.2308 476<0.5983 =5 =-7 193<4.997 =10 =-4
13<0.5 443<0.5 490<0.3205 431<0.5 =1 =-4 =14 370<0.5 197<0.5 =0 =-7 473<0.7341 =-8 =3 182<13.5 =2 =15
202<0.35 62<0.4 445<0.1841 62<0.3 =7 =1 374<0.5 =-6 =5 461<0.1687 62<0.7647 =-2 =-9 303<0.5 =-11 =6 62<0.3 187<0.2553 195<0.5 =-7 =-1 62<0.08333 =-3 =6 461<0.1687 62<0.4444 =-6 =1 17<0.5 =8 =-4
343<0.5 424<0.5 62<0.8571 431<0.5 =1 =-6 386<0.5 =-11 =4 364<0.352 28<0.5 =-6 =0 62<0.9167 =-13 =1 62<0.375 341<2.944 369<0.5 =4 =-8 359<4.5 =14 =0 447<0.06985 425<0.5 =-4 =10 =12
367<0.5 193<3.091 368<0.5 359<2.5 =-1 =-9 225<0.5 =1 =11 490<1e-9 359<5.5 =-7 =7 199<0.5 =15 =-2 354<0.5 443<0.5 62<0.0625 =1 =8 193<1.099 =3 =-6 62<0.5 =17 =0
193<1.099 369<0.5 431<0.5 367<0.5 =2 =6 479<2.708 =-7 =5 323<0.5 183<0.5087 =-9 =1 176<0.5 =10 =-3 361<0.4236 414<0.03801 187<0.2079 =-2 =4 183<0.6238 =-7 =2 =18
470<0.5 30<0.5 340<0.5 494<0.09391 =-2 =1 370<0.5 =8 =-11 307<0.5 345<0.5 =7 =-3 195<0.5 =-5 =7 341<3.091 454<0.5 476<0.8347 =-2 =9 415<0.5 =8 =-3 370<0.5 473<0.4588 =12 =-2 441<0.5 =-7 =1
175<0.5 183<0.3114 340<0.5 343<0.5 =-2 =2 14<0.5 =7 =-9 423<0.5 372<0.5 =0 =7 176<0.5 =1 =10 445<0.1049 42<0.5 187<0.1232 =4 =0 183<1e-9 =1 =15 340<0.5 187<0.06636 =-7 =0 =8
202<0.1333 62<0.1538 182<16.5 471<0.1052 =16 =1 424<0.5 =7 =-6 62<0.64 428<0.5 =4 =-6 423<0.5 =-11 =3 478<0.5 202<0.8947 417<0.5 =-1 =8 62<0.7647 =-12 =7 424<0.5 62<0.1538 =2 =14 471<0.06298 =7 =-5
181<2.5 62<0.7647 414<0.1656 343<0.5 =0 =4 341<3.178 =-7 =2 450<0.5 182<22.5 =-8 =1 414<1e-9 =10 =-2 341<2.197 476<0.5983 409<0.64 =-1 =-10 486<0.1197 =-2 =11 431<0.5 341<3.091 =3 =7 182<21.5 =-6 =5
202<0.35 193<3.091 471<0.05791 184<0.5 =6 =2 392<0.5 =0 =-11 446<0.1917 447<0.06985 =-7 =1 446<0.3181 =1 =8 473<0.5719 490<1e-9 195<0.5 =-4 =1 474<0.1234 =12 =-4 193<2.303 471<0.6308 =8 =-7 4<0.5 =4 =-10
183<0.2891 364<0.06229 193<2.996 368<0.5 =-2 =2 385<0.5 =-7 =6 424<0.5 62<0.129 =1 =-4 367<0.5 =-8 =2 374<0.5 17<0.5 364<0.352 =3 =-4 341<2.708 =-7 =-1 45<0.5 424<0.5 =13 =2 193<1e-9 =-6 =5
62<0.8571 369<0.5 461<0.1687 184<0.5 =1 =-2 387<0.5 =4 =0 323<0.5 454<0.5 =-9 =2 181<2.5 =13 =-4 386<0.5 467<0.5 485<0.5 =-10 =1 180<16.5 =-5 =6 184<1.5 62<0.9167 =7 =-2 =-3
13<0.5 424<0.5 175<0.5 471<0.3009 =-1 =7 7<0.4693 =4 =-6 182<15.5 440<0.5 =-1 =9 178<3.332 =-9 =3 178<2.944 452<0.5 187<0.1407 =-3 =2 471<0.1127 =21 =3 455<0.0197 =-3 =2
483<0.5 490<0.3205 13<0.5 201<0.5 =1 =-12 480<0.5 =13 =-2 =14 149<0.5 59<0.5 440<0.5 =-11 =-3 =2 =2
486<0.42 143<0.5 364<0.4729 202<0.76 =1 =-4 29<0.5 =-9 =0 367<0.5 202<0.2593 =19 =5 364<0.009256 =-7 =7 178<3.135 178<1.792 =1 413<0.1171 =19 =0 =-3
361<0.403 199<0.5 202<0.35 178<2.944 =1 =4 409<0.51 =0 =-7 183<0.335 463<0.5 =-10 =-3 388<0.5 =-5 =5 202<1e-9 =2 =17
437<0.5 409<0.51 151<0.5 7<0.1609 =0 =4 62<0.0625 =-3 =16 193<1.099 435<0.5 =0 =10 7<0.1609 =5 =-6 409<0.79 373<0.5 188<0.25 =-11 =-1 =3 =6
202<0.1333 188<0.1 353<0.5 181<4.5 =2 =11 409<0.67 =14 =-3 178<2.944 458<0.1985 =4 =-6 202<1e-9 =-2 =6 490<1e-9 7<0.3526 343<0.5 =-1 =4 193<1.099 =0 =-8 29<0.5 178<1.792 =-2 =16 409<0.81 =3 =-7
352<0.5 191<5.5 479<4.836 197<0.5 =0 =-4 52<0.5 =-2 =10 360<0.5 420<0.5 =13 =0 =-2 365<0.1548 190<0.5 360<0.5 =-10 =0 =2 365<0.2006 =9 365<0.2508 =0 =-5
202<0.1333 408<0.5 476<0.1179 359<5.5 =-5 =5 350<0.5 =8 =-3 339<0.5 427<0.5 =11 =-2 370<0.5 =-7 =12 364<0.04684 202<0.8333 359<1.5 =4 =-1 408<0.5 =-3 =-10 461<0.1687 195<0.5 =-6 =-1 479<2.603 =-1 =9
354<0.5 490<0.3205 416<0.6308 471<0.3009 =0 =5 189<0.25 =14 =-3 180<1.5 =-1 =17 455<0.2128 370<0.5 184<3.5 =12 =-5 4<0.5 =4 =-7 =-7
202<0.2222 14<0.5 188<0.1 196<0.5 =5 =-4 443<0.5 =1 =-4 3<0.5 461<0.3781 =-1 =13 177<0.5 =-11 =8 461<0.1687 341<3.178 75<0.5 =-4 =7 188<0.07692 =6 =0 474<0.08966 54<0.5 =-1 =9 359<2.5 =6 =-1
202<0.52 93<0.5 424<0.5 465<0.5 =1 =6 393<0.5 =-4 =9 202<0.2593 343<0.5 =14 =3 461<0.3781 =-3 =9 474<0.5437 183<0.4043 465<0.5 =-6 =3 202<0.6667 =4 =-4 461<0.3781 491<0.6281 =-8 =2 491<0.5199 =-1 =10
424<0.5 36<0.5 490<0.3205 374<0.5 =0 =4 364<0.01857 =14 =2 386<0.5 340<0.5 =-9 =1 =5 364<0.4729 186<0.5 178<3.135 =-5 =1 189<1e-9 =10 =0 =-13
416<0.4376 418<0.5 9<0.2243 175<0.5 =-1 =1 189<0.5 =6 =-3 187<0.05617 14<0.5 =8 =-5 474<0.2472 =-5 =5 189<0.5 494<0.08857 39<0.5 =6 =-6 494<0.2168 =18 =1 453<0.5 =1 =-7
446<0.2797 386<0.5 353<0.5 478<0.5 =-1 =6 456<0.06181 =5 =-2 440<0.5 182<23.5 =6 =-3 444<0.5 =-7 =0 491<0.4024 444<0.5 =16 =2 363<0.5 =-4 =5
178<2.197 446<1e-9 456<0.4522 459<0.5 =-5 =6 341<2.197 =-2 =5 6<0.5 =15 =-1 143<0.5 364<0.352 178<3.332 =1 =5 175<0.5 =-6 =4 178<2.303 471<1e-9 =-7 =4 363<0.5 =16 =2
367<0.5 143<0.5 191<5.5 180<10.5 =0 =-4 447<0.0601 =14 =0 3<0.5 180<8.5 =-5 =4 182<21.5 =19 =0 411<0.85 192<0.5 184<0.5 =10 =3 182<18.5 =5 =-7 184<0.5 356<0.5 =-14 =1 180<1.5 =-2 =9
183<0.2891 36<0.5 471<0.3009 487<0.5 =0 =-5 14<0.5 =11 =-2 =-10 388<0.5 350<0.5 471<0.6308 =2 =-9 10<0.5 =-6 =5 423<0.5 408<0.5 =5 =0 453<0.5 =12 =0
202<0.2222 62<0.3 193<3.091 93<0.5 =6 =17 447<0.08351 =-9 =1 428<0.5 62<0.6 =2 =-8 62<0.3333 =1 =-12 62<0.129 202<0.4091 193<3.178 =0 =-10 469<0.5 =-8 =6 476<0.9107 476<1e-9 =2 =-4 307<0.5 =18 =-1
424<0.5 431<0.5 414<0.1656 4<0.5 =3 =0 191<2.5 =-4 =11 479<2.485 349<0.5 =-8 =3 474<0.3685 =-3 =10 341<3.178 182<16.5 191<0.5 =-6 =1 192<1.5 =-8 =1 470<0.5 479<2.367 =-4 =7 60<0.5 =10 =1
424<0.5 174<0.5 178<2.303 426<0.5 =-3 =1 352<0.5 =1 =-7 456<0.01854 3<0.5 =7 =17 415<0.5 =-7 =5 178<3.135 348<0.5 50<0.5 =-4 =-11 4<0.5 =9 =-2 375<0.5 29<0.5 =0 =9 178<3.219 =2 =-9
486<0.42 341<3.091 443<0.5 409<0.51 =1 =-4 175<0.5 =-4 =1 445<0.1177 470<0.5 =2 =8 3<0.5 =-9 =0 178<1.792 =-1 470<0.5 443<0.5 =9 =-3 =18
202<0.8947 17<0.5 417<0.5 202<0.2222 =2 =-1 202<0.2857 =-1 =13 202<0.1111 180<7.5 =7 =-5 379<0.5 =-6 =6 180<12.5 315<0.5 192<1.5 =-12 =0 =2 183<0.7441 179<0.5 =-2 =12 =-4
364<0.352 7<0.6521 392<0.5 366<0.5 =1 =3 476<0.3675 =-5 =4 175<0.5 364<0.2352 =-9 =3 55<0.5 =7 =-5 9<0.1902 175<0.5 427<0.5 =-8 =2 44<0.5 =-1 =8 370<0.5 457<0.1985 =2 =13 =0
143<0.5 364<0.352 418<0.5 417<0.5 =-1 =6 364<0.1569 =7 =-3 427<0.5 341<2.303 =-1 =-7 364<0.5982 =-4 =11 62<0.2308 364<0.4009 2<0.5 =4 =-7 =11 411<1e-9 368<0.5 =5 =21 409<0.45 =-3 =2
199<0.5 62<0.8571 36<0.5 365<0.4493 =1 =-4 180<10.5 =-9 =6 54<0.5 366<0.5 =-10 =2 =8 190<0.5 200<0.5 62<0.6667 =-8 =0 179<0.5 =7 =-4 457<0.3037 43<0.5 =8 =-4 179<0.5 =2 =-7
193<2.944 143<0.5 4<0.5 184<0.5 =4 =0 17<0.5 =0 =-4 178<2.303 479<1.735 =-8 =0 181<1.5 =17 =1 446<0.2168 13<0.5 358<0.5 =-6 =2 =10 410<1.4 419<0.5 =2 =16 =1
369<0.5 367<0.5 143<0.5 486<0.42 =0 =10 4<0.5 =0 =13 55<0.5 183<0.4043 =3 =13 420<0.5 =2 =-9 337<0.5 418<0.5 461<0.1687 =-2 =-9 =4 =8
486<0.42 9<0.139 464<0.5 323<0.5 =-1 =3 429<0.5 =8 =-4 414<0.01784 34<0.5 =3 =13 7<0.3363 =0 =-8 359<3.5 414<0.03116 =16 365<0.01869 =-4 =3 414<0.01784 =-1 =2
62<0.5625 424<0.5 53<0.5 384<0.5 =2 =-2 39<0.5 =0 =-11 2<0.5 3<0.5 =4 =-5 373<0.5 =-5 =6 465<0.5 495<0.5 177<0.5 =-4 =8 9<0.1037 =11 =2 365<0.04615 389<0.5 =5 =-4 365<0.4493 =16 =-2
387<0.5 193<2.773 340<0.5 193<1.099 =2 =-1 193<1e-9 =-4 =17 476<0.5983 191<4.5 =-3 =10 180<1.5 =-4 =11 181<2.5 10<0.5 486<0.3444 =-7 =6 184<0.5 =9 =-2 178<3.135 9<0.1037 =-3 =4 467<0.5 =10 =-4
197<0.5 387<0.5 257<0.5 365<0.5825 =1 =-6 463<0.5 =11 =-8 447<0.1668 359<2.5 =-1 =-6 408<0.5 =17 =-3 187<0.2261 478<0.5 387<0.5 =-8 =1 419<0.5 =-1 =9 494<0.1121 =12 419<0.5 =-7 =3
409<0.71 372<0.5 422<0.5 365<0.5825 =1 =-6 146<0.5 =1 =-7 195<0.5 183<0.4521 =5 =-7 422<0.5 =4 =24 182<14.5 6<1.5 195<0.5 =-7 =3 182<12.5 =-1 =12 186<0.5 465<0.5 =-9 =3 7<0.6929 =5 =-5
465<0.5 7<0.3883 343<0.5 445<0.3363 =0 =9 363<0.5 =2 =9 193<1e-9 447<0.04251 =-4 =12 200<0.5 =-6 =1 1<0.5 7<0.1609 420<0.5 =-1 =9 341<2.197 =1 =13 364<1e-9 2<0.5 =-3 =4 341<2.303 =1 =-11
417<0.5 180<9.5 36<0.5 45<0.5 =0 =3 178<2.565 =-1 =-10 411<1e-9 447<0.04251 =-4 =5 447<0.02662 =10 =-4 180<3.5 175<0.5 455<0.005296 =3 =-7 443<0.5 =8 =-2 178<2.303 454<0.5 =-5 =4 188<0.1667 =17 =1
446<0.235 193<3.091 364<0.1569 75<0.5 =1 =10 193<2.996 =-2 =15 489<0.5 419<0.5 =-8 =-1 365<0.006731 =10 =0 193<2.708 364<1e-9 =-6 =7 409<0.6 =15 =1
202<0.8947 431<0.5 202<0.1333 408<0.5 =-1 =8 408<0.5 =1 =-2 193<3.912 183<0.5848 =-6 =4 52<0.5 =6 =-2 44<0.5 373<0.5 384<0.5 =-9 =1 =4 444<0.5 =5 =-1
93<0.5 431<0.5 198<0.5 341<2.708 =0 =2 307<0.5 =-4 =1 384<0.5 357<0.5 =-8 =4 393<0.5 =10 =-5 411<0.74 473<0.3772 29<0.5 =14 =5 187<0.1501 =3 =-4 491<0.6281 447<1e-9 =1 =-8 =9
191<5.5 202<0.1333 428<0.5 187<0.08872 =6 =0 425<0.5 =-5 =10 386<0.5 257<0.5 =-1 =6 359<1.5 =10 =2 187<0.1077 202<0.76 =15 =-3 191<6.5 =1 =-7
422<0.5 340<0.5 183<0.3595 456<0.312 =-1 =4 348<0.5 =2 =11 3<0.5 387<0.5 =13 =-4 411<0.41 =-7 =7 345<0.5 176<0.5 307<0.5 =-5 =0 200<0.5 =-1 =8 183<0.5437 =-12 387<0.5 =-2 =6
199<0.5 483<0.5 424<0.5 175<0.5 =0 =4 178<2.944 =-6 =1 379<0.5 447<0.1003 =-10 =3 =6 478<0.5 191<1.5 447<0.002953 =-10 =1 178<2.708 =12 =-7 424<0.5 370<0.5 =9 =0 =-5
202<0.625 387<0.5 339<0.5 424<0.5 =2 =-1 202<0.2 =-9 =0 174<0.5 339<0.5 =-4 =4 202<0.3125 =0 =16 428<0.5 367<0.5 445<0.3363 =-8 =7 420<0.5 =4 =-6 341<2.708 417<0.5 =-2 =8 366<0.5 =12 =-5
486<0.42 414<0.1656 362<0.5 352<0.5 =1 =-5 476<0.1759 =-10 =0 219<0.5 413<1e-9 =-5 =5 =10 456<1e-9 414<0.03116 =15 414<0.1174 =-4 =5 456<0.1888 =-4 =5
202<0.8333 199<0.5 202<0.2 3<0.5 =4 =-1 7<0.3363 =1 =-5 7<0.2736 462<0.5 =-8 =2 7<0.6119 =10 =-4 473<0.8514 182<21.5 279<0.5 =-9 =3 184<0.5 =-4 =4 3<0.5 =-1 =5
361<0.445 406<0.5 450<0.5 70<0.5 =0 =-7 474<1e-9 =6 =0 426<0.5 474<0.7985 =-2 =7 449<0.5 =13 =-3 =12
199<0.5 200<0.5 490<0.3205 333<0.5 =0 =15 =12 14<0.5 457<0.1133 =7 =1 202<0.44 =-8 =3 462<0.5 434<0.5 417<0.5 =-7 =5 202<0.2222 =-6 =9 424<0.5 390<0.5 =7 =-4 457<0.5694 =-7 =-1
202<0.76 191<5.5 14<0.5 340<0.5 =0 =6 202<0.44 =-5 =3 188<0.09091 440<0.5 =15 =2 202<0.4091 =-4 =0 463<0.5 425<0.5 186<0.5 =-10 =1 181<1.5 =-4 =7 491<0.5092 178<2.398 =3 =-6 181<1.5 =13 =-2
486<0.42 193<2.773 202<0.52 370<0.5 =2 =-5 473<0.5719 =-3 =6 475<0.9227 415<0.5 =-4 =2 411<1.4 =13 =1 178<2.773 182<18.5 =18 202<0.4091 =-2 =6 365<0.07572 =-4 =3
381<0.5 175<0.5 182<12.5 180<1.5 =2 =-6 487<0.5 =0 =-4 29<0.5 182<18.5 =-1 =7 182<17.5 =9 =1 181<2.5 180<3.5 29<0.5 =-10 =-1 3<0.5 =3 =-7 479<2.251 52<0.5 =-2 =7 456<0.03135 =0 =-8
417<0.5 483<0.5 337<0.5 1<0.5 =0 =-3 180<7.5 =9 =-3 57<0.5 99<0.5 =-10 =2 187<0.08872 =0 =7 180<3.5 187<0.1013 419<0.5 =9 =-2 =-9 364<0.2609 188<0.1 =16 =4 187<0.07438 =-5 =3
178<2.303 383<0.5 166<0.5 381<0.5 =-3 =-10 443<0.5 =-2 =12 34<0.5 181<4.5 =-3 =8 182<21.5 =13 =0 340<0.5 343<0.5 423<0.5 =-1 =3 44<0.5 =4 =-7 14<0.5 202<0.5833 =10 =-4 202<0.76 =-9 =2
465<0.5 483<0.5 333<0.5 473<0.7989 =0 =4 184<1.5 =-1 =16 225<0.5 182<17.5 =-10 =-2 52<0.5 =-1 =6 420<0.5 7<1e-9 41<0.5 =-3 =5 39<0.5 =11 =-3 494<0.1589 7<0.2736 =13 =0 370<0.5 =-5 =5
181<4.5 59<0.5 197<0.5 445<0.3363 =-1 =9 56<0.5 =-8 =6 202<0.35 62<0.2308 =7 =-1 62<0.6 =-2 =12 202<0.1667 3<0.5 456<0.1638 =17 =-4 368<0.5 =-6 =5 187<0.06636 418<0.5 =-3 =13 470<0.5 =6 =-4
446<0.2797 486<0.3444 237<0.5 341<3.091 =-1 =2 428<0.5 =17 =-2 365<0.3053 341<2.398 =12 =3 341<2.197 =1 =-4 486<0.1761 358<0.5 410<1.4 =17 =2 =1 =-1
445<0.1177 13<0.5 375<0.5 465<0.5 =0 =3 471<0.1127 =-6 =8 187<1e-9 409<1e-9 =16 =-2 181<1.5 =7 =-4 257<0.5 445<0.3363 386<0.5 =-9 =3 453<0.5 =-4 =8 409<0.36 =13 =1
369<0.5 470<0.5 469<0.5 473<0.6451 =-1 =3 477<0.5 =8 =-7 414<0.1656 202<0.2 =7 =1 180<1.5 =4 =-6 9<1e-9 180<5.5 307<0.5 =-8 =0 307<0.5 =10 =-4 438<0.5 182<23.5 =-13 =-1 =-1
464<0.5 487<0.5 180<10.5 202<0.625 =2 =-5 202<0.625 =-8 =14 183<0.335 193<1e-9 =-1 =-8 193<1.099 =9 =-1 202<0.1333 193<1.946 180<3.5 =6 =-2 =-7 456<0.312 202<0.5833 =12 =-1 14<0.5 =5 =-5
193<1.099 431<0.5 397<0.5 187<0.4414 =2 =-4 47<0.5 =13 =-2 195<0.5 474<0.6594 =-8 =0 1<0.5 =-2 =9 358<0.5 385<0.5 35<0.5 =-1 =-4 179<0.5 =15 =0 35<0.5 193<2.565 =-5 =1 32<0.5 =11 =-2
13<0.5 424<0.5 323<0.5 10<0.5 =0 =8 62<0.375 =6 =-1 364<0.4729 337<0.5 =-2 =10 =-12 364<0.3205 188<0.09091 176<0.5 =4 =21 179<0.5 =-1 =7 =-4
451<0.5 445<0.4726 445<0.1841 367<0.5 =0 =3 257<0.5 =-7 =11 178<2.89 414<0.008491 =15 =1 =-1 28<0.5 178<2.197 184<0.5 =2 =-2 474<0.08966 =17 =0 9<0.1279 191<0.5 =1 =-8 =7
181<4.5 93<0.5 59<0.5 486<0.2111 =-1 =3 487<0.5 =2 =-7 32<0.5 109<0.5 =6 =-6 27<0.5 =0 =-6 195<0.5 182<13.5 40<0.5 =-4 =7 390<0.5 =7 =0 182<14.5 366<0.5 =-6 =10 486<0.1982 =-7 =6
364<0.04684 367<0.5 466<0.5 191<5.5 =0 =9 189<0.5 =10 =-1 411<1.52 192<0.5 =8 =0 364<0.009256 =-8 =1 182<15.5 292<0.5 468<0.5 =-4 =2 =13 341<2.833 445<0.4726 =-2 =11 4<0.5 =-1 =7
197<0.5 387<0.5 339<0.5 483<0.5 =2 =-7 182<13.5 =-11 =-1 339<0.5 359<2.5 =-1 =-8 370<0.5 =-5 =17 14<0.5 494<0.1737 344<0.5 =-8 =4 183<0.5437 =8 =-3 387<0.5 37<0.5 =-6 =3 494<0.07188 =0 =14
178<3.332 186<0.5 431<0.5 451<0.5 =0 =7 2<0.5 =0 =-10 62<0.2 365<0.01869 =5 =-6 178<2.944 =4 =17 202<0.4762 62<0.4 182<17.5 =10 =1 17<0.5 =-8 =4 435<0.5 491<0.5423 =-9 =2 202<0.625 =10 =-2
193<2.773 75<0.5 400<0.5 193<2.708 =0 =4 146<0.5 =-10 =0 192<0.5 50<0.5 =11 =-1 191<0.5 =-5 =4 419<0.5 180<3.5 195<0.5 =-8 =0 491<0.7083 =-3 =6 199<0.5 448<0.5 =2 =-6 491<0.7083 =-9 =2
486<0.42 143<0.5 443<0.5 191<2.5 =0 =4 359<2.5 =0 =-4 422<0.5 494<0.05249 =-2 =8 180<2.5 =-2 =22 62<0.0625 7<0.217 =3 =-4 7<0.3526 202<0.2 =3 =19 422<0.5 =4 =-3
193<2.773 387<0.5 469<0.5 282<0.5 =1 =13 414<0.132 =11 =-6 359<2.5 307<0.5 =-2 =4 245<0.5 =-6 =6 307<0.5 414<0.02507 486<0.42 =2 =14 42<0.5 =-6 =4 486<0.1761 359<1.5 =-11 =-4 486<0.2446 =6 =-5
36<0.5 431<0.5 33<0.5 444<0.5 =2 =-1 188<0.1818 =-1 =-8 479<4.159 388<0.5 =-1 =-8 =6 341<3.091 180<10.5 7<0.4693 =-11 =2 341<2.303 =6 =-2 388<0.5 =8 444<0.5 =0 =-2
183<0.3114 359<2.5 411<0.54 23<0.5 =1 =8 440<0.5 =-6 =4 46<0.5 491<0.6142 =-2 =3 479<1.735 =-11 =-1 492<0.5 479<2.428 182<13.5 =-1 =4 182<19.5 =2 =-6 479<4.836 356<0.5 =-9 =2 457<0.8146 =0 =8
202<0.625 470<0.5 202<1e-9 187<0.06636 =9 =-4 59<0.5 =-1 =3 369<0.5 178<1.946 =-5 =4 449<0.5 =-10 =0 367<0.5 193<1e-9 471<0.07314 =-3 =4 47<0.5 =-9 =-1 443<0.5 178<2.996 =12 =-4 470<0.5 =-7 =6
13<0.5 446<0.2797 36<0.5 414<0.1858 =0 =-3 386<0.5 =-8 =4 365<0.1328 189<0.08333 =-1 =8 =13 192<0.5 7<0.3185 365<1e-9 =16 =1 =-2 =-2
202<0.625 180<10.5 414<0.08063 189<1e-9 =3 =1 193<2.773 =1 =-6 360<0.5 476<0.8347 =-8 =7 445<0.1841 =12 =-5 180<10.5 180<7.5 351<0.5 =-8 =5 389<0.5 =5 =-8 476<0.05678 189<0.08333 =20 =4 445<0.2434 =-7 =5
199<0.5 17<0.5 341<3.091 456<0.1042 =0 =2 457<0.1985 =5 =-1 383<0.5 470<0.5 =-7 =2 463<0.5 =5 =-1 189<0.25 93<0.5 341<3.091 =-7 =-1 184<3.5 =6 =-2 57<0.5 456<0.2741 =2 =-7 17<0.5 =9 =0
62<0.8571 411<0.38 365<0.4493 411<1e-9 =1 =10 175<0.5 =-6 =2 257<0.5 445<0.3002 =-7 =1 472<0.775 =14 =-2 445<0.1542 409<1.04 455<0.4996 =-8 =2 388<0.5 =-1 =7 390<0.5 =9 =-1
202<0.76 178<2.565 451<0.5 17<0.5 =-1 =-7 7<1e-9 =10 =-2 445<0.1109 143<0.5 =2 =12 445<0.3363 =-7 =3 461<0.3781 436<0.5 265<0.5 =-8 =4 =6 52<0.5 408<0.5 =-1 =-9 467<0.5 =7 =-3
257<0.5 365<0.4493 93<0.5 341<2.708 =-1 =1 182<20.5 =1 =17 174<0.5 346<0.5 =-6 =5 182<14.5 =1 =10 182<15.5 341<1.792 383<0.5 =-5 =4 9<0.1037 =14 =-3 358<0.5 146<0.5 =2 =-4 182<21.5 =-9 =-1
333<0.5 414<0.3192 365<0.4493 33<0.5 =1 =-2 180<2.5 =1 =-7 476<0.1563 395<0.5 =-12 =3 181<3.5 =-1 =10 476<0.02997 =19 =-2
486<0.42 202<0.8333 180<12.5 202<0.52 =1 =-2 202<0.625 =-9 =13 180<12.5 17<0.5 =-10 =3 471<0.6308 =14 =-3 180<4.5 419<0.5 =7 202<0.2 =2 =-7 202<0.1667 =-1 202<0.76 =19 =2
181<4.5 390<0.5 178<2.996 225<0.5 =-2 =5 193<2.89 =2 =-4 447<0.006364 350<0.5 =1 =-5 192<1.5 =7 =-3 390<0.5 193<2.303 17<0.5 =7 =-3 3<0.5 =2 =-7 178<2.398 350<0.5 =-9 =1 178<2.996 =5 =-6
17<0.5 183<0.5848 199<0.5 390<0.5 =0 =2 180<4.5 =-6 =1 183<0.6688 390<0.5 =9 =-1 174<0.5 =-1 =12 476<0.1022 183<0.5087 357<0.5 =-6 =3 474<0.833 =5 =-8 180<1.5 476<0.2271 =0 =-6 183<0.2658 =11 =-2
282<0.5 341<3.091 490<0.3205 463<0.5 =-1 =1 364<0.07572 =10 =1 188<0.07692 364<0.352 =5 =-3 404<0.5 =-2 =8 448<0.5 447<0.01598 341<2.398 =17 =0 420<0.5 =2 =-2 =-3
202<0.8947 7<0.6119 369<0.5 193<4.997 =1 =-5 112<0.5 =-6 =13 193<1e-9 426<0.5 =-3 =9 423<0.5 =-9 =3 52<0.5 458<0.8146 315<0.5 =-10 =2 458<1.371 =4 =-2 58<0.5 41<0.5 =-6 =6 486<1e-9 =7 =-2
431<0.5 191<5.5 39<0.5 193<2.773 =1 =-1 189<0.08333 =-1 =-4 353<0.5 58<0.5 =13 =-3 =-5 184<1.5 186<0.5 456<0.364 =-9 =2 =4 180<8.5 191<1.5 =-6 =5 195<0.5 =11 =-3
178<3.332 183<0.3114 178<2.565 445<0.3002 =-3 =5 143<0.5 =0 =10 476<0.05678 178<2.773 =3 =-2 492<0.5 =8 =-2 193<2.89 58<0.5 479<5.607 =9 =-3 479<2.862 =-2 =10 445<0.1659 379<0.5 =-7 =2 =4
417<0.5 381<0.5 160<0.5 471<0.6308 =1 =-9 384<0.5 =-2 =-9 181<5.5 202<0.2222 =1 =-6 193<2.944 =12 =-4 202<0.2857 146<0.5 181<5.5 =8 =-3 202<0.2 =-8 =2 341<2.996 432<0.5 =16 =-3 431<0.5 =-5 =2
470<0.5 177<0.5 406<0.5 452<0.5 =-1 =5 60<0.5 =10 =-4 341<2.197 175<0.5 =-5 =4 357<0.5 =11 =-3 355<0.5 180<6.5 369<0.5 =5 =-7 180<15.5 =-3 =9 429<0.5 =-11 180<3.5 =1 =-4
199<0.5 116<0.5 414<0.008491 24<0.5 =1 =7 384<0.5 =0 =-8 67<0.5 180<6.5 =14 =-1 =-1 58<0.5 443<0.5 474<0.833 =2 =-7 341<1.792 =6 =-6 417<0.5 365<0.3771 =-10 =3 =4
352<0.5 1<0.5 183<0.2891 414<0.1656 =0 =-5 374<0.5 =1 =8 29<0.5 9<0.03757 =-7 =0 =8 180<7.5 180<3.5 179<0.5 =4 =-6 =-12 180<12.5 370<0.5 =8 =-4 =-5
123<0.5 189<0.5 237<0.5 471<0.3009 =0 =6 444<0.5 =-1 =14 366<0.5 307<0.5 =-10 =2 491<0.5878 =-3 =8 443<0.5 27<0.5 =17 =1 =-3
183<1e-9 9<0.07167 457<0.8146 364<0.06229 =0 =-3 62<0.08333 =0 =-11 420<0.5 473<0.1295 =5 =-3 364<0.1365 =6 =-5 420<0.5 187<0.4414 47<0.5 =4 =1 345<0.5 =-8 =2 187<0.2832 182<21.5 =-5 =5 457<0.7061 =12 =-1
193<3.091 177<0.5 411<0.38 89<0.5 =0 =10 7<0.3735 =-1 =-10 456<0.06181 47<0.5 =-2 =8 356<0.5 =14 =-1 478<0.5 47<0.5 456<0.1888 =-9 =1 180<4.5 =-4 =5 47<0.5 =12 =-1
187<1e-9 180<4.5 202<0.2222 180<2.5 =30 =9 202<0.4091 =0 =-10 180<9.5 202<0.1333 =-2 =-10 450<0.5 =-14 =-1 180<5.5 202<0.35 471<0.6308 =45 =-2 415<0.5 =5 =34 471<0.1402 476<0.8347 =-4 =23 202<0.2593 =1 =32
457<0.3585 62<0.2308 202<0.1333 14<0.5 =54 =-3 202<0.35 =9 =-7 14<0.5 62<0.64 =-1 =-12 486<0.3444 =-14 =5 370<0.5 479<4.159 62<0.4444 =35 =12 189<0.1667 =7 =70 52<0.5 146<0.5 =-9 =4 202<0.44 =0 =31
458<0.242 370<0.5 32<0.5 187<1e-9 =-4 =7 46<0.5 =25 =-3 486<0.42 10<0.5 =-13 =0 414<1e-9 =13 =-1 370<0.5 458<0.8146 414<0.008491 =23 =6 187<0.2553 =34 =64 179<0.5 458<0.7548 =-1 =26 189<0.5 =-2 =-13
479<1.735 370<0.5 202<0.2222 39<0.5 =2 =34 465<0.5 =-7 =14 447<0.1668 447<0.06985 =-13 =-1 =13 370<0.5 479<4.836 465<0.5 =14 =35 414<0.1174 =51 =9 179<0.5 359<2.5 =17 =-9 52<0.5 =-10 =0
9<1e-9 408<0.5 14<0.5 465<0.5 =-6 =11 474<0.2871 =-14 =12 14<0.5 257<0.5 =8 =34 339<0.5 =-11 =6 14<0.5 9<0.139 408<0.5 =7 =27 447<1e-9 =40 =14 181<3.5 307<0.5 =-10 =1 9<0.1037 =-3 =22
473<0.1295 62<0.3333 370<0.5 465<0.5 =6 =27 479<2.603 =-11 =11 465<0.5 62<0.5625 =-6 =-12 370<0.5 =7 =-5 370<0.5 479<4.159 62<0.6 =20 =0 473<0.213 =6 =39 62<0.3333 388<0.5 =-4 =16 50<0.5 =0 =-11
456<0.01378 62<0.4 14<0.5 29<0.5 =1 =13 447<0.1668 =-11 =12 29<0.5 447<0.1003 =-12 =4 387<0.5 =-1 =-13 62<0.375 29<0.5 14<0.5 =19 =4 344<0.5 =37 =-2 473<0.5126 481<0.5 =-5 =16 14<0.5 =24 =0
473<0.213 180<6.5 370<0.5 29<0.5 =2 =14 339<0.5 =-12 =-2 29<0.5 180<9.5 =-8 =-13 370<0.5 =-2 =-12 29<0.5 180<9.5 458<0.4609 =3 =18 473<0.7341 =-5 =10 166<0.5 341<3.178 =34 =9 =2
454<0.5 39<0.5 364<0.1365 465<0.5 =-3 =13 370<0.5 =-7 =-13 370<0.5 36<0.5 =11 =-9 465<0.5 =-9 =6 370<0.5 7<0.3363 443<0.5 =24 =9 93<0.5 =2 =18 339<0.5 307<0.5 =-10 =0 466<0.5 =10 =-5
455<0.06833 447<0.1247 370<0.5 423<0.5 =-3 =9 479<2.428 =-12 =2 414<0.06986 199<0.5 =26 =3 470<0.5 =1 =17 17<0.5 479<2.603 494<0.1466 =7 =17 414<0.01784 =25 =6 479<4.159 447<0.05226 =-8 =3 494<0.3417 =19 =-9
187<1e-9 180<5.5 341<3.091 359<3.5 =-4 =5 445<1e-9 =18 =-8 180<9.5 143<0.5 =-7 =17 31<0.5 =-12 =7 180<6.5 187<0.2261 458<0.3466 =5 =14 471<0.6308 =25 =-3 471<0.1713 180<10.5 =2 =-7 471<0.6308 =15 =-6
456<0.01378 202<0.1333 428<0.5 14<0.5 =18 =-2 425<0.5 =-10 =30 32<0.5 14<0.5 =-6 =-12 14<0.5 =12 =-7 14<0.5 471<0.1966 202<0.2593 =17 =4 456<0.07386 =2 =27 179<0.5 479<2.12 =-6 =12 50<0.5 =-5 =-13
473<0.1295 14<0.5 34<0.5 193<1.099 =2 =-5 445<0.1177 =23 =-1 339<0.5 417<0.5 =-13 =-2 461<1e-9 =-8 =2 14<0.5 183<0.1387 473<0.5719 =3 =14 193<1.099 =22 =8 461<1e-9 339<0.5 =-8 =8 473<0.6451 =1 =17
187<1e-9 180<4.5 341<3.091 14<0.5 =1 =-10 193<1.099 =24 =-2 180<9.5 14<0.5 =-3 =-12 423<0.5 =-12 =-2 423<0.5 180<9.5 14<0.5 =10 =0 9<0.2243 =-6 =7 382<0.5 180<15.5 =23 =-1 195<0.5 =9 =-7
491<0.4581 493<0.5 44<0.5 465<0.5 =-6 =7 411<0.8 =20 =-3 193<1.099 364<0.02636 =14 =2 186<0.5 =-10 =7 424<0.5 481<0.5 193<1.099 =10 =1 193<1.946 =23 =12 193<1e-9 455<0.04347 =0 =-11 364<0.06229 =9 =-6
187<1e-9 14<0.5 193<1.099 428<0.5 =7 =-2 475<0.9358 =-7 =22 186<0.5 456<0.2137 =-12 =3 193<2.89 =7 =-5 423<0.5 424<0.5 414<0.008491 =9 =-4 428<0.5 =2 =-12 184<2.5 182<10.5 =-1 =21 182<15.5 =-3 =13
180<5.5 202<0.2 387<0.5 424<0.5 =28 =7 3<0.5 =5 =-6 456<0.1638 202<0.4091 =2 =-8 202<0.6667 =14 =-2 456<0.1042 387<0.5 424<0.5 =-4 =-13 481<0.5 =-12 =5 202<0.35 180<9.5 =0 =-13 424<0.5 =16 =-7
62<0.375 29<0.5 458<0.4609 364<0.4729 =0 =-12 364<0.2897 =11 =-6 36<0.5 467<0.5 =9 =20 =-12 458<0.5439 367<0.5 180<9.5 =-5 =-11 364<0.037 =8 =-4 367<0.5 368<0.5 =-4 =7 62<0.8095 =24 =4
456<1e-9 202<0.1333 62<0.5 14<0.5 =20 =-4 62<0.5625 =-1 =-12 29<0.5 465<0.5 =-9 =6 183<1e-9 =-3 =7 29<0.5 493<0.5 414<0.008491 =3 =-7 202<0.5556 =14 =-2 7<0.3526 62<0.2667 =20 =10 493<0.5 =-5 =9
456<0.05002 370<0.5 25<0.5 341<3.091 =-3 =4 341<1.792 =-2 =9 474<0.2472 417<0.5 =-11 =0 389<0.5 =-4 =9 34<0.5 184<0.5 456<0.7444 =9 =-4 456<0.364 =0 =11 184<2.5 =24 =4
180<6.5 202<0.35 423<0.5 180<1.5 =13 =4 183<1e-9 =15 =30 187<0.1077 195<0.5 =-8 =3 202<0.6667 =7 =-4 456<0.05002 447<0.1003 416<0.5321 =-9 =13 476<0.4955 =-2 =16 202<0.375 180<9.5 =0 =-11 461<0.1687 =3 =18
423<0.5 456<0.05002 202<0.2593 493<0.5 =-2 =11 31<0.5 =-7 =12 425<0.5 493<0.5 =2 =11 197<0.5 =23 =1 202<0.4091 197<0.5 445<1e-9 =20 =4 491<1e-9 =-8 =8 491<0.5092 4<0.5 =-7 =2 182<14.5 =-3 =14
180<9.5 202<0.44 14<0.5 202<0.1333 =17 =6 494<0.1051 =-10 =1 473<0.5719 202<0.625 =-4 =-10 202<0.7222 =15 =-1 456<0.2741 202<0.5833 447<0.2507 =-12 =8 388<0.5 =-8 =2 202<0.4091 495<0.5 =-10 =5 14<0.5 =18 =0
62<0.375 341<3.091 9<0.1186 447<0.1247 =-1 =11 461<1e-9 =5 =14 343<0.5 339<0.5 =10 =-2 387<0.5 =26 =2 9<0.09722 447<0.1668 387<0.5 =-5 =-11 447<0.2507 =4 =24 447<1e-9 56<0.5 =6 =-9 447<0.04722 =-9 =6
187<1e-9 493<0.5 367<0.5 35<0.5 =-8 =-1 408<0.5 =0 =12 178<2.565 447<0.02325 =0 =-7 307<0.5 =11 =3 367<0.5 368<0.5 185<0.5 =-7 =2 25<0.5 =4 =14 447<0.003887 388<0.5 =8 =22 188<1e-9 =3 =-5
187<1e-9 14<0.5 193<1.099 341<3.091 =0 =12 340<0.5 =-8 =17 372<0.5 456<0.2422 =-11 =4 343<0.5 =-6 =8 364<0.2609 14<0.5 193<2.89 =8 =-1 461<0.1687 =-6 =5 456<0.312 411<0.67 =-7 =10 187<0.1407 =-2 =14
180<9.5 14<0.5 193<1.099 387<0.5 =9 =-1 475<0.9494 =0 =26 473<0.5719 486<0.3444 =-8 =17 52<0.5 =-4 =16 9<0.1517 472<0.4167 479<2.485 =-9 =-1 180<12.5 =11 =0 14<0.5 193<2.303 =12 =-5 179<0.5 =1 =-9
9<0.09722 387<0.5 183<1e-9 323<0.5 =-2 =7 469<0.5 =4 =21 183<0.1387 410<0.35 =-10 =6 52<0.5 =-7 =0 458<0.8146 93<0.5 183<0.4521 =-1 =7 =22 9<0.7632 448<0.5 =14 =2 183<0.894 =9 =-8
465<0.5 183<1e-9 455<0.2683 387<0.5 =-2 =-8 414<0.008491 =7 =-5 42<0.5 367<0.5 =1 =12 414<0.01784 =18 =4 367<0.5 182<12.5 192<0.5 =-8 =1 50<0.5 =9 =-4 382<0.5 =28 419<0.5 =0 =8
473<0.5126 408<0.5 476<0.8347 183<0.3114 =-5 =1 494<0.07188 =20 =0 1<0.5 36<0.5 =6 =-11 484<0.5 =-5 =8 456<0.7444 193<1.099 189<0.2 =5 =17 476<0.9107 =2 =15 3<0.5 183<0.5437 =-2 =-12 =9
180<9.5 202<0.2 180<2.5 1<0.5 =19 =5 7<0.217 =0 =8 202<0.6667 7<0.2978 =3 =-6 456<0.364 =-9 =6 202<0.4762 75<0.5 410<1e-9 =-12 =6 202<0.2593 =-5 =11 388<0.5 367<0.5 =-9 =5 456<0.03135 =0 =15
180<6.5 193<1.099 412<0.5 1<0.5 =5 =-3 62<0.2667 =15 =-4 361<0.4236 7<0.3526 =1 =-7 =26 425<0.5 476<0.8347 62<0.6667 =-3 =-9 182<20.5 =21 =-1 350<0.5 62<0.8571 =16 =-1 182<20.5 =-5 =3
187<1e-9 370<0.5 418<0.5 424<0.5 =-1 =-8 364<0.1365 =16 =-3 234<0.5 183<0.6238 =-10 =0 =7 424<0.5 387<0.5 183<0.1387 =4 =11 455<0.3022 =-3 =7 493<0.5 364<0.2609 =-3 =-13 182<16.5 =10 =-4
180<9.5 424<0.5 14<0.5 193<1.099 =7 =1 494<0.09391 =-7 =7 178<3.135 182<15.5 =-6 =-12 182<16.5 =5 =-6 189<0.2 32<0.5 425<0.5 =-9 =5 181<2.5 =-3 =16 424<0.5 193<2.303 =7 =-5 178<2.303 =0 =-10
202<0.1333 408<0.5 180<9.5 3<0.5 =8 =-4 468<0.5 =-12 =0 455<0.3022 199<0.5 =20 =0 202<0.06667 =5 =-4 455<0.09834 364<0.1569 423<0.5 =-3 =5 424<0.5 =-5 =-12 424<0.5 189<0.2 =1 =10 455<0.3944 =-3 =-12
367<0.5 368<0.5 494<0.06025 417<0.5 =-9 =4 178<3.332 =-2 =15 364<0.0934 341<3.178 =2 =12 23<0.5 =-4 =4 445<1e-9 9<0.1517 408<0.5 =6 =17 =23 340<0.5 445<0.1841 =1 =-8 =11
424<0.5 476<0.9107 408<0.5 457<0.3585 =-2 =4 181<6.5 =5 =-8 28<0.5 411<1.52 =24 =1 484<0.5 =1 =11 178<3.135 0<0.5 476<0.5983 =-11 =2 1<0.5 =-5 =13 341<3.091 178<3.332 =-6 =2 495<2.5 =9 =-3
473<0.5126 423<0.5 361<0.403 387<0.5 =-1 =-6 =24 307<0.5 443<0.5 =9 =1 359<1.5 =-6 =4 471<0.6308 369<0.5 457<0.25 =-2 =9 28<0.5 =-7 =0 3<0.5 358<0.5 =-11 =-1 =2
202<0.1333 370<0.5 178<2.398 422<0.5 =3 =-11 345<0.5 =11 =0 193<2.708 372<0.5 =-10 =2 178<2.89 =-3 =14 187<0.05617 257<0.5 193<1.099 =-2 =-9 370<0.5 =16 =-7 414<0.008491 187<0.2553 =2 =9 202<0.3125 =0 =-8
29<0.5 465<0.5 456<1e-9 343<0.5 =-5 =2 176<0.5 =-2 =4 370<0.5 1<0.5 =13 =-6 52<0.5 =-10 =6 183<0.1387 193<1.099 387<0.5 =6 =-5 446<0.235 =-5 =17 387<0.5 46<0.5 =13 =0 9<0.139 =-3 =10
367<0.5 178<2.565 481<0.5 143<0.5 =-5 =11 424<0.5 =9 =-7 424<0.5 387<0.5 =4 =-3 182<15.5 =1 =-9 445<1e-9 414<0.008491 182<18.5 =16 =8 181<1.5 =-5 =4 446<0.3181 440<0.5 =-8 =5 =11
465<0.5 479<2.708 361<0.445 486<0.42 =-2 =18 =26 424<0.5 479<4.836 =4 =11 428<0.5 =2 =-10 424<0.5 445<0.1263 428<0.5 =15 =7 425<0.5 =-5 =7 444<0.5 27<0.5 =-8 =3 195<0.5 =-1 =10
62<0.5625 193<3.091 387<0.5 470<0.5 =3 =9 474<0.2048 =-5 =4 447<0.2507 338<0.5 =-7 =10 62<1e-9 =-2 =12 189<0.2 447<0.2507 25<0.5 =-9 =2 =13 457<0.4992 2<0.5 =-7 =2 479<5.607 =11 =-1
180<9.5 465<0.5 343<0.5 193<1.099 =2 =-2 180<5.5 =10 =-1 495<2.5 431<0.5 =11 =-2 =-5 367<0.5 56<0.5 465<0.5 =-9 =1 356<0.5 =12 =-4 411<0.63 192<0.5 =14 =-3 54<0.5 =-9 =1
424<0.5 9<0.139 446<0.2797 17<0.5 =0 =-6 =18 414<0.01784 367<0.5 =7 =18 193<1.946 =6 =-11 182<15.5 341<3.178 393<0.5 =-4 =12 193<2.708 =13 =-5 386<0.5 434<0.5 =-10 =7 341<2.708 =-5 =10
202<0.1333 3<0.5 414<0.2127 181<3.5 =9 =22 182<14.5 =2 =-8 426<0.5 146<0.5 =6 =-5 348<0.5 =-11 =4 473<0.7341 183<1e-9 486<0.3444 =-4 =12 388<0.5 =-2 =4 9<0.7632 9<0.09722 =-1 =11 449<0.5 =-9 =1
29<0.5 364<0.0934 202<0.2857 408<0.5 =0 =11 456<0.1418 =-4 =4 367<0.5 364<0.352 =-4 =-10 408<0.5 =-1 =12 202<0.1333 370<0.5 188<0.2 =13 =-3 175<0.5 =-7 =2 175<0.5 471<0.1713 =-1 =13 6<0.5 =12 =0
424<0.5 183<0.2891 193<2.485 93<0.5 =0 =10 361<0.445 =-4 =18 34<0.5 193<3.912 =4 =-5 193<2.773 =18 =-2 428<0.5 193<1.099 350<0.5 =7 =-4 186<0.5 =-8 =4 29<0.5 196<0.5 =-12 =3 183<0.1997 =1 =11
447<0.1247 424<0.5 422<0.5 7<0.3363 =3 =-3 143<0.5 =-5 =14 59<0.5 429<0.5 =-8 =0 43<0.5 =-4 =6 7<0.6521 359<3.5 438<0.5 =13 =2 1<0.5 =6 =-2 476<0.8347 =3 =-10
62<0.3333 341<3.091 257<0.5 9<0.1186 =0 =6 14<0.5 =18 =-8 411<1e-9 424<0.5 =12 =4 447<0.06985 =-11 =0 447<0.1668 183<0.3595 493<0.5 =-6 =0 367<0.5 =-1 =13 356<0.5 195<0.5 =20 =1 =1
447<0.1247 13<0.5 451<0.5 175<0.5 =-2 =2 0<0.5 =15 =-5 5<0.5 182<23.5 =19 =0 =0 490<0.3205 182<12.5 458<0.5439 =-6 =6 1<0.5 =9 =0 =21
180<10.5 202<0.625 387<0.5 202<0.35 =6 =0 494<0.09391 =-5 =3 471<0.06862 181<10.5 =-10 =6 463<0.5 =-6 =3 202<0.625 460<0.5 447<0.2507 =-11 =8 =11 388<0.5 414<1e-9 =1 =-9 181<3.5 =13 =-4
62<0.375 202<0.52 424<0.5 369<0.5 =7 =-8 202<0.1667 =4 =-5 9<0.1037 195<0.5 =-9 =-1 14<0.5 =-4 =9 202<0.4091 3<0.5 62<0.72 =-2 =-9 163<0.5 =-11 =6 461<0.3781 473<0.5719 =-6 =5 9<0.07631 =3 =14
180<9.5 202<0.625 14<0.5 340<0.5 =4 =16 476<0.7209 =-4 =12 367<0.5 14<0.5 =-10 =-3 39<0.5 =-3 =7 202<0.4091 476<0.2019 464<0.5 =-12 =1 184<2.5 =-5 =8 367<0.5 193<1.099 =3 =-9 411<0.63 =19 =-4
178<2.565 9<0.2243 183<0.2891 476<0.8347 =-5 =7 17<0.5 =3 =-8 491<0.6931 454<0.5 =3 =14 176<0.5 =-7 =4 486<0.3444 193<3.178 26<0.5 =2 =10 445<0.3002 =-7 =5 476<0.2019 =-4 184<1.5 =18 =3
202<0.1333 428<0.5 181<1.5 363<0.5 =0 =11 383<0.5 =7 =17 367<0.5 181<4.5 =-7 =3 387<0.5 =12 =-1 471<0.1966 202<0.8333 340<0.5 =-1 =9 471<0.1402 =-10 =3 471<0.6308 448<0.5 =9 =-5 480<0.5 =3 =-11
183<0.1387 471<0.3009 425<0.5 474<0.833 =-3 =5 7<1e-9 =8 =-4 370<0.5 146<0.5 =18 =3 480<0.5 =1 =-5 181<1.5 370<0.5 425<0.5 =0 =9 476<0.04224 =-9 =2 476<0.9107 348<0.5 =4 =12 474<0.3275 =20 =2
446<0.235 32<0.5 93<0.5 456<0.01378 =-3 =0 202<0.2222 =17 =3 181<2.5 184<1.5 =6 =-2 419<0.5 =2 =16 7<0.5175 25<0.5 374<0.5 =22 =4 =3 =-2
367<0.5 93<0.5 423<0.5 186<0.5 =-2 =5 356<0.5 =0 =9 33<0.5 360<0.5 =13 =1 467<0.5 =-8 =1 360<0.5 431<0.5 197<0.5 =10 =-3 179<0.5 =0 =-9 356<0.5 340<0.5 =-7 =7 52<0.5 =14 =-3
202<0.2222 493<0.5 363<0.5 39<0.5 =-2 =6 350<0.5 =10 =-3 359<2.5 414<0.1656 =15 =-1 443<0.5 =8 =-1 7<0.3363 471<0.1402 186<0.5 =-1 =12 424<0.5 =9 =-4 490<0.3205 350<0.5 =-9 =3 =15
447<0.1247 7<0.3363 25<0.5 473<0.5719 =-1 =4 9<0.07631 =4 =11 447<0.08351 347<0.5 =-6 =6 28<0.5 =6 =-4 486<0.2278 189<0.1429 343<0.5 =1 =9 481<0.5 =-9 =3 408<0.5 438<0.5 =22 =-5 486<0.2632 =-3 =8
193<1.099 367<0.5 368<0.5 52<0.5 =-10 =-1 341<3.178 =2 =9 176<0.5 349<0.5 =7 =-4 188<0.1667 =15 =4 490<0.3205 361<0.445 429<0.5 =-4 =3 =18 =17
183<0.3114 178<2.565 175<0.5 446<0.2942 =-4 =12 182<14.5 =8 =-1 418<0.5 414<0.1656 =1 =-5 199<0.5 =7 =-3 374<0.5 388<0.5 52<0.5 =-3 =2 422<0.5 =6 =-1 378<0.5 349<0.5 =13 =-2 494<0.07743 =-8 =2
62<0.72 193<1.099 387<0.5 184<0.5 =7 =2 456<0.1418 =-4 =5 340<0.5 187<0.1157 =-5 =1 387<0.5 =16 =-7 29<0.5 193<3.912 456<0.364 =-10 =1 4<0.5 =-4 =12 191<0.5 477<0.5 =-8 =1 179<0.5 =23 =-1
180<10.5 340<0.5 193<1.099 370<0.5 =3 =-5 7<0.3526 =-1 =-7 193<1e-9 35<0.5 =-9 =4 370<0.5 =18 =-8 423<0.5 456<0.4522 475<0.4625 =-7 =8 461<0.1687 =-6 =9 4<0.5 454<0.5 =-5 =1 7<1e-9 =13 =-3
367<0.5 447<0.1247 368<0.5 494<0.09391 =-6 =1 340<0.5 =0 =9 414<0.06986 3<0.5 =9 =1 494<0.05249 =-2 =11 431<0.5 414<0.01784 381<0.5 =9 =0 181<2.5 =-3 =8 447<0.01598 365<0.1548 =-8 =2 =2
364<0.2609 178<2.565 361<0.403 409<0.57 =-1 =-7 =16 3<0.5 257<0.5 =3 =15 143<0.5 =-1 =18 143<0.5 29<0.5 404<0.5 =-7 =8 175<0.5 =-3 =6 364<0.2897 =-4 409<0.36 =15 =0
424<0.5 193<1.099 387<0.5 491<0.6685 =3 =11 473<0.5719 =-4 =7 257<0.5 490<0.3205 =-3 =15 387<0.5 =13 =-5 191<1.5 193<1e-9 386<0.5 =-11 =3 193<1.099 =2 =-6 39<0.5 186<0.5 =-8 =6 193<2.996 =9 =-5
180<9.5 193<3.091 387<0.5 14<0.5 =3 =-7 359<2.5 =0 =-6 414<1e-9 186<0.5 =-3 =11 342<0.5 =-12 =3 56<0.5 25<0.5 450<0.5 =-6 =5 193<2.944 =6 =-5 444<0.5 193<4.997 =17 =-2 =-5
62<0.6667 199<0.5 17<0.5 369<0.5 =2 =-6 470<0.5 =-5 =5 462<0.5 448<0.5 =-8 =3 187<0.05617 =-6 =6 471<0.1127 175<0.5 490<1e-9 =-10 =9 55<0.5 =-3 =12 62<0.9167 187<0.2079 =10 =1 456<0.312 =-9 =1
181<2.5 25<0.5 42<0.5 490<1e-9 =-2 =12 443<0.5 =10 =0 7<0.3526 381<0.5 =9 =0 381<0.5 =-7 =2 386<0.5 492<0.5 447<0.1247 =1 =10 7<0.3363 =-2 =-9 25<0.5 370<0.5 =15 =2 181<3.5 =-4 =4
364<0.0934 202<0.7222 387<0.5 202<0.2857 =6 =1 417<0.5 =-2 =10 461<0.1687 178<2.398 =-2 =-9 456<0.1418 =-2 =9 461<0.3781 202<0.06667 52<0.5 =-1 =9 364<0.4729 =-4 =-12 323<0.5 93<0.5 =-1 =12 364<0.352 =16 =0
202<0.1333 423<0.5 178<3.045 473<0.05411 =2 =-5 196<0.5 =10 =-6 382<0.5 178<1.792 =-2 =15 178<2.398 =-8 =0 414<0.008491 424<0.5 474<0.5437 =0 =6 178<3.332 =-6 =3 193<1.099 183<0.335 =-4 =9 183<0.6238 =-9 =2
418<0.5 424<0.5 471<0.3009 175<0.5 =-1 =3 422<0.5 =12 =2 182<16.5 3<0.5 =2 =-7 196<0.5 =-10 =1 191<1.5 377<0.5 182<12.5 =-2 =11 =-6 484<0.5 409<0.45 =-7 =2 =5
183<0.3114 465<0.5 93<0.5 178<2.565 =-4 =-1 411<0.41 =7 =-2 345<0.5 199<0.5 =7 =-3 178<2.303 =0 =-8 187<0.4414 187<0.2261 470<0.5 =2 =7 431<0.5 =9 =-3 491<0.6931 178<2.773 =3 =-7 342<0.5 =-10 =0
361<0.4236 352<0.5 465<0.5 454<0.5 =-1 =2 420<0.5 =2 =10 409<0.57 382<0.5 =-10 =0 176<0.5 =6 =-4 =18
369<0.5 473<0.3772 469<0.5 343<0.5 =-1 =4 414<0.1174 =15 =-5 17<0.5 474<0.3275 =-2 =6 179<0.5 =3 =-7 207<0.5 341<3.178 365<0.3771 =-10 =4 193<1e-9 =9 =-6 =9
364<0.0934 414<0.008491 178<3.332 486<0.2632 =2 =11 5<0.5 =11 =-1 476<0.1563 469<0.5 =-6 =7 47<0.5 =-2 =6 339<0.5 443<0.5 1<0.5 =1 =-7 494<0.06025 =-5 =2 465<0.5 93<0.5 =-9 =5 35<0.5 =13 =-5
62<0.6667 364<0.352 445<0.1177 183<0.3114 =1 =5 445<0.3363 =-9 =3 43<0.5 62<1e-9 =3 =-4 196<0.5 =-12 =0 454<0.5 31<0.5 182<23.5 =-8 =-1 27<0.5 =9 =-3 426<0.5 457<0.5694 =-7 =3 457<0.3037 =14 =2
62<0.72 202<0.76 202<0.1333 62<0.129 =10 =1 257<0.5 =0 =10 370<0.5 62<0.6 =-11 =2 191<0.5 =-4 =7 202<0.76 476<0.8347 179<0.5 =-3 =-12 =11 461<0.1687 445<0.1542 =-7 =3 62<0.9167 =26 =-1
143<0.5 369<0.5 486<0.42 195<0.5 =-1 =3 195<0.5 =14 =-3 323<0.5 341<3.091 =-10 =2 383<0.5 =12 =-3 493<0.5 55<0.5 341<3.091 =18 =0 195<0.5 =-2 =6 =-7
202<0.1333 428<0.5 193<3.091 431<0.5 =7 =-3 468<0.5 =-5 =7 425<0.5 110<0.5 =-8 =10 =17 465<0.5 473<0.7341 486<0.42 =-2 =11 202<0.3125 =-1 =8 189<0.5 486<0.04756 =4 =13 202<0.76 =-8 =0
364<0.2609 178<3.332 431<0.5 465<0.5 =0 =5 458<1 =-7 =4 413<1e-9 407<0.5 =8 =-4 =-7 34<0.5 364<0.4729 178<2.944 =-4 =2 425<0.5 =-8 =5 189<0.1667 178<2.398 =4 =-3 =11
62<0.8571 424<0.5 387<0.5 339<0.5 =3 =-4 458<0.4992 =-4 =2 29<0.5 493<0.5 =-6 =2 62<0.5 =13 =-2 473<0.8514 56<0.5 198<0.5 =-13 =-3 341<2.303 =5 =-3 =3
345<0.5 7<0.6521 407<0.5 36<0.5 =1 =-8 187<0.1013 =-10 =0 182<20.5 182<13.5 =-1 =-11 414<0.03116 =-4 =5 187<0.2261 338<0.5 42<0.5 =-9 =1 =8 182<16.5 187<0.4414 =8 =-1 187<0.4414 =-6 =6
29<0.5 178<2.303 471<0.3009 377<0.5 =-5 =5 415<0.5 =10 =0 50<0.5 2<0.5 =2 =-1 59<0.5 =-6 =6 307<0.5 411<0.5 407<0.5 =5 =-7 456<0.07386 =-5 =9 467<0.5 178<3.135 =-2 =4 3<0.5 =1 =12
364<0.2897 193<1.099 368<0.5 359<1.5 =3 =-2 470<0.5 =2 =7 340<0.5 385<0.5 =-4 =5 365<0.03691 =2 =14 143<0.5 458<0.8915 193<2.303 =-6 =-1 365<0.01869 =5 =-4 193<1e-9 =13 =0
202<0.1333 408<0.5 428<0.5 178<2.565 =-4 =6 425<0.5 =-8 =6 202<1e-9 474<0.6594 =16 =-3 14<0.5 =8 =-2 202<0.8333 181<2.5 14<0.5 =0 =-6 369<0.5 =3 =-6 456<0.312 181<8.5 =-8 =4 457<0.7061 =-1 =7
470<0.5 354<0.5 388<0.5 313<0.5 =-2 =14 357<0.5 =0 =7 14<0.5 192<0.5 =3 =12 =-9 14<0.5 355<0.5 357<0.5 =4 =13 494<0.08857 =-9 =4 307<0.5 476<0.08509 =-10 =8 461<0.3781 =-5 =9
364<0.04684 17<0.5 483<0.5 202<0.7222 =3 =-2 187<0.19 =-10 =1 455<0.1394 62<0.5625 =2 =-9 197<0.5 =-9 =3 202<1e-9 62<0.5 455<0.00947 =11 =-3 58<0.5 =-7 =2 429<0.5 191<5.5 =-3 =9 364<0.352 =6 =-3
465<0.5 443<0.5 429<0.5 323<0.5 =-1 =4 193<2.89 =6 =-4 445<0.1049 9<0.2243 =-3 =10 365<0.4493 =-12 =2 367<0.5 486<0.07292 2<0.5 =3 =-3 383<0.5 =14 =1 182<19.5 457<0.4992 =16 =2 9<1e-9 =-5 =6
93<0.5 178<3.332 425<0.5 181<2.5 =-2 =1 411<0.63 =10 =-1 183<0.2442 199<0.5 =9 =-4 341<2.485 =-4 =5 182<19.5 491<0.5628 178<1.792 =-5 =3 388<0.5 =2 =16 365<0.1548 420<0.5 =20 =4 178<2.773 =-5 =5
367<0.5 62<0.5625 193<3.178 341<3.091 =0 =4 186<0.5 =-8 =2 491<0.6281 189<0.3333 =-6 =2 193<2.303 =6 =-7 445<0.1841 193<2.773 62<0.8571 =8 =-3 62<0.4444 =-5 =5 445<0.3363 156<0.5 =-10 =6 191<1.5 =7 =-7
191<5.5 13<0.5 62<0.72 437<0.5 =1 =-8 191<0.5 =-6 =2 178<2.944 184<1.5 =20 =-3 382<0.5 =-8 =5 486<0.1642 62<0.2 188<0.1 =22 =1 365<0.0927 =-6 =3 365<0.006731 =-7 =2
367<0.5 486<0.1982 7<0.5485 359<6.5 =-1 =6 463<0.5 =-8 =5 414<0.05341 359<1.5 =12 =4 200<0.5 =-3 =10 445<0.1841 184<2.5 359<2.5 =10 =3 494<0.04379 =-3 =4 440<0.5 420<0.5 =-11 =-2 445<0.2434 =-4 =10
446<0.2797 180<9.5 354<0.5 359<6.5 =0 =7 387<0.5 =10 =-5 490<1e-9 423<0.5 =-4 =5 146<0.5 =13 =0 421<0.5 =3 361<0.445 184<0.5 =-2 =6 =20
361<0.403 183<0.3114 178<2.303 458<0.8146 =-5 =4 345<0.5 =1 =-7 483<0.5 387<0.5 =3 =-1 454<0.5 =-9 =0 =16
62<0.5 199<0.5 341<2.565 366<0.5 =-2 =3 388<0.5 =1 =5 481<0.5 341<2.833 =-8 =-2 455<0.3944 =7 =-8 146<0.5 68<0.5 23<0.5 =-2 =5 341<2.833 =14 =-3 473<0.6451 465<0.5 =-7 =3 62<0.7647 =6 =-2
423<0.5 193<2.944 178<3.135 425<0.5 =-1 =4 479<2.14 =1 =7 368<0.5 409<0.6 =3 =-7 456<0.364 =-8 =7 183<1e-9 479<2.485 202<0.06667 =6 =-3 178<2.565 =15 =4 202<0.4091 193<4.997 =12 =-4 456<1e-9 =7 =-2
483<0.5 416<0.6308 354<0.5 470<0.5 =-1 =2 365<0.07572 =2 =13 14<0.5 60<0.5 =18 =1 9<0.139 =3 =-7 438<0.5 200<0.5 445<0.2123 =-13 =2 491<0.5756 =-6 =6 443<0.5 =8 =-5
183<1e-9 471<0.3009 62<0.6 470<0.5 =-1 =2 443<0.5 =-2 =-9 17<0.5 370<0.5 =11 =0 =-5 9<0.05681 477<0.5 36<0.5 =5 =-8 374<0.5 =-6 =6 374<0.5 479<2.708 =-4 =1 387<0.5 =10 =0
7<0.3526 59<0.5 352<0.5 471<0.3009 =0 =6 382<0.5 =-9 =5 419<0.5 412<0.5 =-3 =8 160<0.5 =7 =-5 463<0.5 435<0.5 479<4.836 =-5 =6 368<0.5 =-6 =6 381<0.5 181<1.5 =-3 =5 181<3.5 =15 =-3
418<0.5 474<0.833 57<0.5 34<0.5 =-1 =4 449<0.5 =1 =7 413<1e-9 189<0.5 =6 =-1 =-8 191<1.5 377<0.5 189<0.5 =9 =-5 =-7 409<0.45 57<0.5 =-7 =-1 45<0.5 =5 =-1
364<0.2609 62<0.8571 197<0.5 337<0.5 =1 =9 494<0.07188 =-8 =1 54<0.5 418<0.5 =-10 =4 182<19.5 =8 =-1 323<0.5 468<0.5 479<3.02 =-6 =4 364<0.5982 =8 =-4 444<0.5 62<0.0625 =-6 =1 182<20.5 =12 =-2
423<0.5 345<0.5 181<2.5 470<0.5 =-2 =3 364<0.4009 =2 =-5 183<0.2891 447<0.05226 =-10 =3 392<0.5 =-2 =7 356<0.5 181<1.5 414<0.008491 =14 =-2 364<0.04684 =2 =-6 175<0.5 342<0.5 =6 =-4 411<1.01 =20 =0
17<0.5 417<0.5 491<0.6476 340<0.5 =-1 =5 414<0.008491 =5 =-1 62<0.1538 187<0.175 =5 =-8 414<0.06986 =15 =-5 379<0.5 62<0.6 455<0.2408 =-3 =-9 411<0.48 =-12 =2 175<0.5 62<0.1538 =4 =-3 =12
202<0.8333 62<0.8571 197<0.5 387<0.5 =2 =-1 388<0.5 =-7 =0 486<1e-9 7<0.6929 =-12 =2 183<1e-9 =-6 =6 62<0.7647 370<0.5 62<0.6667 =-13 =-1 62<0.08333 =8 =-4 415<0.5 463<0.5 =-2 =29 481<0.5 =1 =-4
424<0.5 416<0.6308 62<0.8571 143<0.5 =0 =9 364<0.3205 =-9 =0 444<0.5 364<0.3205 =16 =2 =-1 182<15.5 364<0.4729 182<14.5 =-1 =7 =-10 364<0.352 59<0.5 =-7 =1 =-13
202<0.1333 180<9.5 339<0.5 4<0.5 =9 =3 52<0.5 =-8 =2 468<0.5 59<0.5 =-11 =2 9<1e-9 =8 =-2 388<0.5 202<0.3125 491<0.5995 =-1 =8 195<0.5 =-6 =1 359<2.5 473<0.5126 =2 =9 59<0.5 =-3 =10
369<0.5 7<0.4922 13<0.5 201<0.5 =1 =-12 183<0.7441 =15 =0 193<1.099 414<0.1036 =6 =-7 490<1e-9 =-9 =4 183<0.5437 359<5.5 174<0.5 =-9 =4 193<1e-9 =-2 =7 359<2.5 461<0.1042 =7 =-1 =-5
387<0.5 181<4.5 364<0.06229 193<3.091 =3 =-4 388<0.5 =-3 =2 178<2.89 447<0.03814 =17 =-2 365<0.03691 =9 =-1 181<2.5 184<2.5 473<0.7341 =-9 =-2 419<0.5 =9 =-4 364<0.2897 24<0.5 =0 =16 447<0.1247 =-8 =5
191<5.5 418<0.5 180<10.5 193<4.997 =0 =-6 471<0.1966 =-4 =3 191<1.5 388<0.5 =1 =10 461<1e-9 =2 =-6 447<0.0601 188<0.09091 193<3.912 =17 =0 =1 193<1.099 191<6.5 =8 =-1 47<0.5 =-6 =1
183<0.2891 414<0.1656 178<3.219 424<0.5 =0 =-6 364<0.4009 =5 =-7 390<0.5 340<0.5 =-9 =3 447<0.0601 =-5 =7 364<0.4729 187<0.4414 341<2.833 =1 =6 388<0.5 =-7 =1 183<0.5437 462<0.5 =-9 =5 388<0.5 =-6 =7
367<0.5 191<5.5 448<0.5 341<2.89 =-1 =2 458<1 =-3 =-13 188<0.09091 184<2.5 =13 =0 188<0.1429 =-5 =4 365<0.006731 341<2.398 443<0.5 =14 =0 444<0.5 =6 =-3 44<0.5 458<0.25 =4 =-4 191<2.5 =-6 =5
483<0.5 446<0.2797 445<0.1109 367<0.5 =0 =5 445<0.3363 =-7 =4 202<0.625 =14 =-2 367<0.5 181<4.5 184<2.5 =-12 =-1 419<0.5 =-4 =2 =9
423<0.5 7<0.6119 364<0.352 341<2.708 =-1 =2 427<0.5 =-5 =4 447<0.1247 398<0.5 =-11 =4 7<0.6521 =4 =-4 183<1e-9 494<0.1051 474<0.2871 =0 =-11 174<0.5 =11 =-3 364<0.1365 18<0.5 =10 =0 494<0.06629 =4 =-6
202<0.1333 180<2.5 182<16.5 471<0.07801 =12 =2 424<0.5 =5 =-4 180<9.5 182<17.5 =-2 =8 447<0.03814 =-10 =3 471<0.1713 416<0.1484 323<0.5 =-2 =3 180<2.5 =0 =13 188<0.1429 447<0.006364 =17 =-1 471<0.6308 =3 =-7
369<0.5 388<0.5 428<0.5 62<0.6667 =0 =-6 3<0.5 =-13 =-4 445<0.1177 62<0.3333 =4 =0 62<0.4 =-9 =3 418<0.5 146<0.5 350<0.5 =-10 =-2 62<0.2308 =-8 =3 =7
62<0.8571 143<0.5 343<0.5 34<0.5 =-1 =5 180<6.5 =6 =-3 368<0.5 382<0.5 =6 =-7 181<3.5 =15 =-3 54<0.5 456<0.312 143<0.5 =-11 =1 62<0.9167 =4 =-2 368<0.5 =-2 =13
465<0.5 423<0.5 445<0.1109 479<2.14 =-1 =1 120<0.5 =-7 =5 197<0.5 378<0.5 =2 =11 187<0.175 =-11 =5 479<2.773 389<0.5 55<0.5 =11 =-2 55<0.5 =-2 =7 458<0.3709 =8 423<0.5 =-8 =7
202<0.7222 10<0.5 37<0.5 369<0.5 =1 =-6 202<0.4762 =-9 =-1 60<0.5 471<0.6308 =14 =-2 55<0.5 =-4 =4 471<0.1293 37<0.5 418<0.5 =-6 =3 192<0.5 =-3 =11 453<0.5 188<0.2857 =12 =-1 179<0.5 =1 =-6
424<0.5 387<0.5 193<1e-9 143<0.5 =3 =12 446<0.3181 =0 =11 359<2.5 458<0.4992 =-2 =5 478<0.5 =-7 =5 365<0.01214 343<0.5 401<0.5 =-7 =2 363<0.5 =-5 =7 365<0.4493 193<3.178 =3 =-7 458<0.8146 =-9 =2
445<0.1109 36<0.5 388<0.5 379<0.5 =0 =-6 439<0.5 =2 =-7 183<0.5087 340<0.5 =-11 =2 183<0.6688 =7 =-4 445<0.4726 340<0.5 407<0.5 =-8 =0 445<0.1752 =-4 =9 365<0.0609 368<0.5 =0 =13 =-3
202<0.8333 417<0.5 14<0.5 202<0.35 =2 =-1 339<0.5 =-5 =10 202<0.2 183<0.5848 =-5 =9 479<2.303 =14 =1 368<0.5 456<0.1888 384<0.5 =-5 =7 183<1e-9 =12 =-3 183<0.4267 456<0.312 =-11 =0 3<0.5 =-7 =5
199<0.5 414<0.1656 424<0.5 187<0.2261 =1 =5 341<3.091 =-4 =4 342<0.5 62<0.08333 =0 =-7 341<2.708 =-3 =12 62<0.1538 479<4.836 435<0.5 =-11 =0 =5 358<0.5 399<0.5 =-5 =5 35<0.5 =-2 =11
490<0.3205 62<0.8571 406<0.5 17<0.5 =0 =-3 447<1e-9 =13 =-3 485<0.5 43<0.5 =-9 =3 429<0.5 =-3 =12 62<0.08333 =0 =15
340<0.5 476<0.9107 446<0.2797 151<0.5 =-1 =10 58<0.5 =10 =0 39<0.5 58<0.5 =10 =0 7<0.3735 =1 =-5 3<0.5 455<0.3421 359<1.5 =18 =7 =-4 446<0.2584 27<0.5 =-7 =2 =10
361<0.445 225<0.5 469<0.5 483<0.5 =0 =-7 195<0.5 =0 =11 7<0.3363 180<6.5 =13 =1 341<1.946 =-7 =5 =12
181<4.5 193<2.89 343<0.5 450<0.5 =0 =7 193<2.303 =2 =15 490<1e-9 414<1e-9 =-1 =-7 193<3.091 =-1 =16 477<0.5 359<1.5 470<0.5 =11 =0 14<0.5 =5 =-2 366<0.5 52<0.5 =-9 =4 181<5.5 =-1 =10
143<0.5 202<0.8947 424<0.5 10<0.5 =1 =10 186<0.5 =-4 =8 457<0.7061 445<0.2234 =-9 =3 188<0.1667 =-5 =6 202<0.2593 367<0.5 445<1e-9 =23 =2 193<1e-9 =6 =-2 408<0.5 41<0.5 =2 =19 454<0.5 =-6 =4
199<0.5 365<0.4493 490<0.3205 447<0.003887 =2 =-1 =13 193<3.912 45<0.5 =-7 =1 193<5.403 =6 =-1 59<0.5 490<1e-9 365<0.3053 =-7 =1 426<0.5 =-3 =12 188<0.09091 438<0.5 =-6 =5 474<0.5437 =7 =-2
424<0.5 202<0.1333 408<0.5 458<0.1985 =1 =-7 55<0.5 =10 =3 408<0.5 472<0.225 =1 =15 202<0.4091 =1 =-5 428<0.5 202<0.3125 198<0.5 =3 =-3 444<0.5 =-7 =1 31<0.5 202<0.7222 =-9 =1 202<0.3125 =-3 =10
93<0.5 364<0.1569 17<0.5 193<3.091 =1 =-4 175<0.5 =-5 =2 183<0.5087 474<0.7572 =-4 =5 388<0.5 =-3 =7 202<0.2 191<1.5 323<0.5 =15 =-1 193<1.099 =7 =-5 428<0.5 364<0.009256 =3 =-6 183<0.2442 =1 =13
93<0.5 451<0.5 178<2.565 30<0.5 =-2 =8 456<0.7444 =1 =-10 0<0.5 356<0.5 =12 =-1 178<2.944 =-5 =3 193<1.946 30<0.5 197<0.5 =10 =-2 383<0.5 =-3 =1 341<3.178 341<2.197 =-1 =6 =-10
364<0.04684 352<0.5 59<0.5 75<0.5 =1 =11 182<13.5 =0 =7 382<0.5 60<0.5 =-10 =1 =4 356<0.5 225<0.5 445<0.4726 =-3 =10 364<0.4009 =13 =-3 364<0.4729 366<0.5 =0 =6 31<0.5 =-8 =3
364<0.1835 414<0.1656 381<0.5 446<0.2584 =1 =9 408<0.5 =1 =-5 340<0.5 416<0.3726 =-6 =8 414<0.3862 =8 =-4 175<0.5 50<0.5 408<0.5 =-3 =1 427<0.5 =-9 =5 29<0.5 2<0.5 =4 =-4 364<0.2609 =-2 =8
202<0.1333 408<0.5 428<0.5 182<17.5 =-1 =9 182<26.5 =-8 =4 182<16.5 381<0.5 =12 =1 386<0.5 =-2 =7 7<0.3883 470<0.5 183<0.5437 =-1 =3 441<0.5 =2 =14 202<0.3125 182<13.5 =8 =-4 356<0.5 =-8 =2
202<0.8947 364<0.352 446<0.2797 411<0.38 =1 =-5 476<0.7209 =13 =-2 341<2.303 29<0.5 =-2 =6 456<0.312 =-7 =5 411<0.94 461<0.3781 59<0.5 =-13 =-2 323<0.5 =-6 =3 409<0.54 =9 =-2
446<0.2797 422<0.5 381<0.5 387<0.5 =2 =-1 35<0.5 =-4 =1 450<0.5 181<4.5 =-4 =2 387<0.5 =13 =-1 193<2.708 446<0.348 =3 =-5 9<0.04537 =17 =0
490<0.3205 343<0.5 361<0.403 352<0.5 =0 =-5 6<0.5 =13 =-1 186<0.5 160<0.5 =3 =-6 =16 490<0.7041 =14 =3
175<0.5 364<0.352 13<0.5 483<0.5 =0 =-7 493<0.5 =13 =0 341<2.303 180<5.5 =-4 =4 7<0.6521 =-8 =3 7<0.4693 381<0.5 423<0.5 =3 =8 180<3.5 =-4 =6 350<0.5 7<0.7477 =-8 =2 180<3.5 =5 =-3
340<0.5 183<0.3114 414<0.1656 178<2.565 =-2 =1 341<2.996 =-8 =0 187<0.4414 178<2.773 =4 =0 176<0.5 =-8 =5 368<0.5 14<0.5 187<0.07438 =-3 =5 372<0.5 =-12 =3 187<0.1232 465<0.5 =15 =-6 178<2.944 =-5 =7
471<0.1052 341<3.178 187<0.2079 219<0.5 =-2 =8 365<0.3393 =6 =-7 474<0.06096 55<0.5 =1 =11 409<0.41 =-4 =7 187<0.4414 444<0.5 471<0.3009 =3 =11 187<0.2553 =-3 =3 461<0.1687 32<0.5 =-8 =5 457<0.6291 =-2 =7
174<0.5 181<4.5 423<0.5 373<0.5 =-1 =5 356<0.5 =0 =6 357<0.5 356<0.5 =3 =-1 185<0.5 =14 =-4 491<0.5628 357<0.5 110<0.5 =9 =-2 =-3 28<0.5 307<0.5 =-3 =6 =-10
364<0.4729 411<1.4 202<0.8947 359<1.5 =2 =0 180<13.5 =-9 =8 381<0.5 3<0.5 =-6 =3 =-12 180<0.5 202<0.6667 1<0.5 =8 =-5 =-6 476<0.4955 180<12.5 =-8 =1 =6
486<0.42 199<0.5 180<10.5 116<0.5 =1 =12 475<0.4625 =-3 =12 190<0.5 7<0.2736 =-7 =6 424<0.5 =6 =-6 342<0.5 7<0.6929 494<1e-9 =14 =2 =-2 =-1
414<0.1656 443<0.5 202<0.1667 387<0.5 =5 =-5 408<0.5 =2 =-3 341<2.89 458<0.7548 =-4 =3 456<0.02444 =5 =-4 181<2.5 458<0.6291 219<0.5 =-8 =4 341<2.708 =-3 =7 202<0.2857 176<0.5 =7 =-3 472<0.1833 =-8 =6
367<0.5 143<0.5 180<9.5 323<0.5 =0 =3 446<0.1993 =-4 =11 3<0.5 180<2.5 =-8 =5 359<1.5 =2 =17 465<0.5 192<0.5 414<0.1174 =5 =-7 385<0.5 =-3 =7 359<2.5 25<0.5 =16 =2 359<4.5 =-4 =9
343<0.5 7<0.5485 366<0.5 176<0.5 =-2 =1 375<0.5 =2 =-7 182<20.5 200<0.5 =-8 =1 408<0.5 =-3 =6 363<0.5 488<0.5 422<0.5 =4 =-3 470<0.5 =0 =-8 378<0.5 411<1.52 =15 =-4 =-4
36<0.5 202<0.8947 186<0.5 193<1.099 =1 =-1 488<0.5 =7 =-3 473<0.7341 354<0.5 =-8 =3 193<1e-9 =6 =-1 160<0.5 341<1.792 23<0.5 =-3 =3 192<2.5 =-10 =-1 202<0.375 =3 =-2
333<0.5 486<0.42 367<0.5 62<0.4444 =0 =-2 411<0.85 =5 =-4 62<0.1538 183<0.3825 =-3 =6 409<0.41 =-1 =16 62<0.375 =19 62<0.64 =-2 =2
478<0.5 199<0.5 361<0.445 353<0.5 =0 =3 =13 7<0.3185 463<0.5 =-8 =-2 7<0.4922 =11 =-4 202<0.2857 409<0.36 192<1.5 =1 =-9 =10 43<0.5 414<1e-9 =12 =-1 349<0.5 =-4 =4
417<0.5 17<0.5 471<0.3009 367<0.5 =0 =3 422<0.5 =8 =-3 379<0.5 113<0.5 =-5 =8 456<0.1226 =12 =-2 182<19.5 182<14.5 182<12.5 =-5 =11 181<3.5 =4 =-7 447<0.03376 471<0.06862 =22 =5 =-1
13<0.5 417<0.5 191<5.5 480<0.5 =-1 =4 184<2.5 =10 =-2 341<2.996 461<0.1687 =2 =13 456<0.2137 =-6 =1 341<2.485 60<0.5 452<0.5 =0 =22 =1 456<1e-9 364<0.06229 =9 =1 182<16.5 =-7 =2
343<0.5 424<0.5 202<0.8333 354<0.5 =0 =6 494<0.2168 =-6 =5 440<0.5 178<2.944 =-9 =-2 178<2.708 =-5 =6 178<1.792 368<0.5 341<2.833 =-3 =6 =-12 29<0.5 494<0.192 =7 =-4 193<2.773 =2 =-6
59<0.5 197<0.5 414<0.08063 486<0.1866 =0 =5 413<0.434 =-4 =10 473<0.213 486<0.2278 =-8 =2 473<0.5719 =3 =-4 411<1.52 434<0.5 454<0.5 =2 =7 345<0.5 =16 =-2 42<0.5 5<0.5 =-2 =-10 =2
413<0.1953 416<0.5321 409<0.81 197<0.5 =1 =-3 486<0.1528 =-7 =2 9<0.1902 191<1.5 =13 =-3 178<2.485 =6 =-7 365<0.1122 45<0.5 486<0.2278 =-11 =-1 35<0.5 =-3 =6 424<0.5 370<0.5 =11 =-2 =-4
364<0.06229 189<0.5 473<0.7989 431<0.5 =1 =-5 420<0.5 =3 =9 366<0.5 420<0.5 =-10 =-2 449<0.5 =9 =-3 388<0.5 333<0.5 351<0.5 =-4 =4 =11 420<0.5 175<0.5 =0 =5 471<0.1402 =-5 =5
417<0.5 400<0.5 480<0.5 416<0.5321 =-1 =6 463<0.5 =6 =-4 179<0.5 432<0.5 =-4 =2 59<0.5 =-11 =0 353<0.5 342<0.5 409<0.48 =10 =-3 176<0.5 =-3 =1 4<0.5 =0 =-8
202<0.8947 424<0.5 7<0.3363 357<0.5 =1 =6 202<0.1333 =4 =-3 365<0.07572 59<0.5 =-5 =3 202<0.2857 =9 =-3 470<0.5 200<0.5 358<0.5 =-1 =7 365<0.1548 =-8 =1 365<0.4493 374<0.5 =-11 =1 =2
417<0.5 7<0.6119 418<0.5 193<2.944 =0 =-3 191<1.5 =7 =-8 341<3.091 407<0.5 =-9 =1 356<0.5 =7 =-4 23<0.5 180<0.5 341<2.303 =3 =-5 414<1e-9 =11 =-4 364<0.06229 =-7 =0
486<0.42 62<0.5625 62<0.2 343<0.5 =-1 =4 339<0.5 =3 =-4 471<0.1052 411<1e-9 =-5 =8 33<0.5 =4 =-7 62<0.0625 52<0.5 =1 =-7 409<0.95 471<1e-9 =19 =3 =-1
174<0.5 178<3.332 359<2.5 451<0.5 =0 =10 14<0.5 =-1 =-8 202<0.4762 364<0.06229 =10 =1 14<0.5 =-7 =8 456<0.01854 360<0.5 374<0.5 =12 =-3 341<1.792 =4 =-3 415<0.5 178<2.944 =-9 =2 202<0.375 =-2 =11
199<0.5 483<0.5 337<0.5 4<0.5 =2 =0 456<0.1226 =10 =-4 379<0.5 438<0.5 =-9 =2 =6 348<0.5 370<0.5 358<0.5 =-6 =3 456<0.03932 =8 =-3 456<0.02444 287<0.5 =13 =0 =-3
486<0.42 191<5.5 193<3.091 445<0.1109 =0 =-4 323<0.5 =-5 =4 486<0.0916 188<0.09091 =14 =-2 486<0.2632 =-7 =4 457<1e-9 440<0.5 =14 =0 =0
364<0.04684 62<0.8571 3<0.5 479<8.487 =2 =-8 42<0.5 =-1 =7 458<0.8915 40<0.5 =-9 =1 471<0.1533 =-4 =5 333<0.5 479<4.159 451<0.5 =-2 =6 5<0.5 =7 =-3 62<0.375 =15 =1
183<0.5848 490<0.3205 375<0.5 387<0.5 =0 =-2 183<0.1387 =-8 =1 191<0.5 62<0.3 =-3 =6 =15 458<2 375<0.5 426<0.5 =1 =6 468<0.5 =14 =0 4<0.5 191<1.5 =-10 =0 =2
175<0.5 18<0.5 183<0.3114 474<0.833 =-1 =4 187<0.4414 =2 =-4 187<0.1626 176<0.5 =-12 =-3 474<0.833 =4 =-6 380<0.5 382<0.5 364<0.352 =2 =9 444<0.5 =-7 =3 424<0.5 491<0.5423 =-10 =0 364<1e-9 =3 =-2
431<0.5 392<0.5 364<0.4729 181<4.5 =1 =4 29<0.5 =-7 =4 374<0.5 187<0.08254 =-2 =-9 364<0.037 =10 =-6 491<0.6281 307<0.5 427<0.5 =-4 =5 187<0.1626 =-12 =-1 181<1.5 =-3 =8
424<0.5 445<0.1109 37<0.5 483<0.5 =1 =-6 455<0.3022 =-7 =3 445<0.3363 257<0.5 =-8 =5 48<0.5 =10 =-5 182<15.5 428<0.5 436<0.5 =2 =12 182<14.5 =-10 =3 348<0.5 341<3.296 =-7 =2 341<2.303 =-2 =7
352<0.5 365<0.5825 422<0.5 17<0.5 =1 =-2 181<4.5 =-4 =3 180<1.5 368<0.5 =-3 =6 359<5.5 =-11 =2 365<0.1328 40<0.5 422<0.5 =-11 =0 179<0.5 =8 =-3 359<3.5 59<0.5 =-7 =0 =10
178<2.197 385<0.5 419<0.5 238<0.5 =-7 =6 9<0.139 =-3 =6 6<0.5 =12 =1 143<0.5 191<5.5 205<0.5 =0 =-7 6<1.5 =9 =-4 55<0.5 429<0.5 =13 =-1 198<0.5 =-6 =6
483<0.5 183<0.4521 364<0.2897 490<1e-9 =0 =8 374<0.5 =-5 =3 187<0.4414 395<0.5 =2 =12 180<1.5 =4 =-7 428<0.5 193<4.997 458<0.7548 =-12 =-2 =-1 183<0.4043 180<2.5 =1 =-7 192<0.5 =-2 =8
367<0.5 143<0.5 178<1.946 361<1e-9 =-5 =7 483<0.5 =0 =-8 4<0.5 193<2.773 =-5 =4 47<0.5 =17 =-1 411<0.85 448<0.5 392<0.5 =5 =-2 44<0.5 =-6 =3 359<1.5 193<2.708 =-3 =8 257<0.5 =-7 =7
447<0.2507 438<0.5 184<0.5 201<0.5 =1 =-9 468<0.5 =-2 =5 447<0.1247 447<0.002953 =1 =9 =-7 48<0.5 407<0.5 25<0.5 =11 =1 =-1 25<0.5 184<0.5 =-1 =-6 26<0.5 =0 =5
62<0.375 341<2.833 454<0.5 62<0.0625 =-4 =0 179<0.5 =-2 =5 193<1.099 182<27.5 =5 =-7 14<0.5 =-6 =14 341<2.944 424<0.5 359<5.5 =1 =-6 486<0.1406 =-8 =5 193<1e-9 423<0.5 =-10 =4 413<1e-9 =-2 =10
365<0.4493 358<0.5 478<0.5 199<0.5 =0 =-6 471<0.07801 =12 =1 370<0.5 48<0.5 =1 =9 7<0.4054 =-9 =2 62<0.0625 359<3.5 341<2.197 =2 =-5 =6 485<0.5 375<0.5 =-11 =2 341<2.303 =-5 =3
490<0.3205 178<3.332 432<0.5 443<0.5 =1 =-1 202<0.4091 =0 =-11 202<0.52 62<0.4 =8 =-6 370<0.5 =-8 =10 447<0.1668 =1 490<0.7041 =13 =3
13<0.5 201<0.5 375<0.5 18<0.5 =1 =-5 191<0.5 =-7 =1 =-13 365<1e-9 182<13.5 =-1 191<0.5 =17 =-1 183<0.4808 =4 =-3
424<0.5 175<0.5 339<0.5 490<1e-9 =0 =9 184<1.5 =-1 =-8 180<1.5 486<0.04756 =2 =-5 184<4.5 =5 =-6 186<0.5 341<3.178 34<0.5 =-5 =2 180<1.5 =7 =-2 180<2.5 419<0.5 =4 =-6 471<0.1052 =15 =0
13<0.5 343<0.5 406<0.5 490<1e-9 =-1 =7 5<0.5 =11 =-3 193<2.303 467<0.5 =-1 =4 193<2.89 =12 =-1 202<0.2 176<0.5 =-3 =3 387<0.5 202<0.76 =14 =0 =1
62<0.8571 459<0.5 62<0.0625 182<16.5 =0 =-4 486<0.42 =0 =11 62<0.0625 =13 62<0.4444 =-3 =10 471<0.3009 353<0.5 384<0.5 =-11 =0 182<16.5 =5 =-4 14<0.5 =4 =-1
364<0.4729 13<0.5 418<0.5 471<0.3009 =0 =5 40<0.5 =5 =-5 364<0.1569 365<0.07572 =13 =-1 =-4 341<2.197 25<0.5 365<1e-9 =2 =-7 =11 188<0.3333 374<0.5 =-8 =2 189<0.1429 =9 =-2
473<0.7341 282<0.5 445<0.1109 143<0.5 =0 =8 445<0.3363 =-6 =3 388<0.5 355<0.5 =15 =-1 45<0.5 =3 =-4 467<0.5 494<0.08857 473<0.7989 =1 =-7 189<0.5 =8 =-1 390<0.5 3<0.5 =1 =-8 473<0.8977 =8 =-6
488<0.5 93<0.5 479<8.487 416<0.5321 =0 =6 14<0.5 =-1 =-11 182<19.5 9<0.06145 =-1 =8 425<0.5 =14 =-1 476<0.3286 384<0.5 365<0.3053 =-10 =-1 =2 476<0.5983 198<0.5 =-2 =11 474<0.2472 =-8 =4
93<0.5 364<0.2897 36<0.5 59<0.5 =0 =3 417<0.5 =-8 =5 424<0.5 339<0.5 =0 =-7 485<0.5 =-11 =3 363<0.5 425<0.5 435<0.5 =9 =-2 389<0.5 =-6 =1 364<0.2352 364<1e-9 =1 =-5 389<0.5 =0 =5
36<0.5 202<0.2593 408<0.5 428<0.5 =1 =-6 202<0.1111 =7 =2 408<0.5 461<0.1687 =-1 =4 409<0.43 =-3 =-9 419<0.5 =-11 491<0.5199 202<0.7222 =-7 =4 =4
448<0.5 178<2.565 460<0.5 444<0.5 =0 =-4 387<0.5 =14 =-3 431<0.5 456<0.7444 =2 =-10 45<0.5 =-7 =2 188<0.125 428<0.5 457<0.1985 =-6 =4 443<0.5 =-1 =9 456<0.03932 178<2.773 =6 =-5 178<2.485 =-4 =-13
183<0.2891 282<0.5 454<0.5 340<0.5 =-1 =4 470<0.5 =0 =8 182<15.5 278<0.5 =19 =-1 341<1.792 =1 =-3 419<0.5 176<0.5 341<2.565 =-5 =1 182<13.5 =-3 =4 42<0.5 52<0.5 =0 =4 359<1.5 =1 =13
193<2.773 333<0.5 369<0.5 62<0.3 =1 =-1 62<0.3 =-9 =2 62<0.3333 =16 62<0.64 =-3 =2 447<0.1668 446<0.235 307<0.5 =-2 =-6 414<0.01784 =11 =-2 28<0.5 363<0.5 =12 =-3 184<0.5 =3 =-8
343<0.5 465<0.5 198<0.5 362<0.5 =0 =-7 365<0.0927 =-4 =0 187<0.1626 2<0.5 =10 =3 187<0.2261 =-5 =2 365<0.3053 445<0.254 435<0.5 =4 =11 =-9 56<0.5 365<0.3771 =-1 =-9 =4
340<0.5 193<1.099 272<0.5 495<0.5 =0 =4 45<0.5 =-11 =-1 7<0.3735 187<0.1077 =-2 =1 414<0.02507 =-2 =-8 187<0.1157 182<15.5 414<0.3862 =15 =-4 193<1e-9 =-5 =4 422<0.5 350<0.5 =-7 =0 477<0.5 =7 =-4
365<0.5825 341<2.708 365<0.0927 46<0.5 =-2 =6 46<0.5 =3 =-10 384<0.5 372<0.5 =2 =8 9<0.05681 =-7 =2 359<4.5 372<0.5 400<0.5 =-11 =2 3<0.5 =4 =-3 341<2.485 =6 =-4
369<0.5 89<0.5 445<0.4726 445<0.1841 =0 =-5 363<0.5 =14 =0 7<0.3735 454<0.5 =15 =2 =-3 447<0.08351 471<0.09377 447<0.03814 =-9 =1 471<0.1127 =9 =-4 =8
431<0.5 36<0.5 225<0.5 372<0.5 =0 =4 447<0.008483 =9 =-4 342<0.5 447<0.08351 =-10 =2 191<1.5 =5 =-2 419<0.5 191<2.5 457<0.7061 =-4 =4 388<0.5 =5 =0 9<0.1902 424<0.5 =-9 =0 =2
362<0.5 342<0.5 423<0.5 431<0.5 =1 =-6 370<0.5 =3 =-7 13<0.5 370<0.5 =-2 =-7 =9 476<0.1179 342<0.5 492<0.5 =-13 =-3 359<2.5 =-2 =2 359<1.5 27<0.5 =-7 =3 191<0.5 =8 =-2
7<0.6119 437<0.5 178<1.792 426<0.5 =-5 =3 89<0.5 =0 =7 478<0.5 178<2.303 =1 =-8 =8 397<0.5 490<1e-9 7<0.6929 =-2 =-9 58<0.5 =6 =-3 180<4.5 =7 =-2
367<0.5 343<0.5 199<0.5 414<0.08063 =0 =-3 358<0.5 =-6 =3 178<1.946 9<0.1037 =-9 =2 363<0.5 =2 =9 9<0.1517 455<0.1394 183<0.3114 =2 =8 9<0.1186 =-9 =3 462<0.5 =14 =-2
483<0.5 178<1.946 446<1e-9 474<0.9243 =-4 =6 388<0.5 =8 =0 341<3.178 9<0.08146 =-1 =2 62<0.375 =6 =-3 149<0.5 387<0.5 485<0.5 =-11 =0 474<0.1654 =-5 =5 =3
333<0.5 465<0.5 183<0.2891 429<0.5 =-1 =2 18<0.5 =1 =-4 183<0.6238 372<0.5 =2 =13 60<0.5 =-6 =5 463<0.5 =12 =1
456<0.05002 370<0.5 423<0.5 187<1e-9 =-6 =6 183<1e-9 =5 =29 479<3.02 490<0.3024 =-14 =15 =17 370<0.5 479<4.159 443<0.5 =31 =12 191<4.5 =77 =8 50<0.5 455<0.09834 =-9 =14 455<0.06833 =2 =-13
473<0.1554 202<0.1333 493<0.5 29<0.5 =-3 =18 178<2.565 =10 =47 456<1e-9 29<0.5 =-10 =-3 29<0.5 =0 =14 423<0.5 473<0.5126 479<4.159 =10 =33 424<0.5 =40 =5 202<0.6667 40<0.5 =63 =2 188<0.2 =-5 =13
187<1e-9 387<0.5 29<0.5 363<0.5 =-8 =6 447<0.006364 =9 =-4 9<0.09722 447<0.1247 =-13 =7 443<0.5 =10 =-7 423<0.5 367<0.5 368<0.5 =-2 =14 9<0.1186 =21 =67 483<0.5 368<0.5 =4 =45 =-2
474<0.03049 14<0.5 32<0.5 363<0.5 =-4 =10 364<0.1365 =29 =7 10<0.5 83<0.5 =-13 =1 7<0.2736 =-6 =5 370<0.5 474<0.833 364<0.2609 =20 =1 454<0.5 =23 =49 50<0.5 474<0.2048 =-8 =7 7<0.07788 =-12 =3
457<0.25 62<0.2308 14<0.5 29<0.5 =5 =23 341<3.091 =-10 =3 447<0.1668 14<0.5 =-7 =-14 414<0.06111 =31 =-3 14<0.5 471<0.1402 62<0.2667 =29 =3 7<0.4453 =41 =3 179<0.5 359<2.5 =21 =-6 189<0.5 =-3 =-13
458<0.3466 180<4.5 14<0.5 364<0.0934 =14 =3 479<2.054 =-10 =6 447<0.2507 180<9.5 =-6 =-12 =26 62<0.375 370<0.5 479<2.603 =21 =37 461<1e-9 =-1 =19 14<0.5 479<2.708 =1 =25 356<0.5 =-2 =-12
456<0.05002 14<0.5 423<0.5 32<0.5 =-4 =17 183<0.2442 =6 =25 486<0.3444 188<0.1667 =-13 =2 409<0.64 =16 =-4 370<0.5 471<0.1713 183<1e-9 =8 =20 369<0.5 =35 =-2 52<0.5 339<0.5 =-9 =9 456<0.1418 =-5 =14
187<1e-9 408<0.5 493<0.5 14<0.5 =-8 =-13 25<0.5 =-2 =16 14<0.5 182<16.5 =12 =0 184<1.5 =-12 =-3 408<0.5 189<0.2 476<0.8347 =-1 =25 493<0.5 =10 =32 14<0.5 364<0.0934 =28 =13 349<0.5 =-5 =11
187<1e-9 39<0.5 446<0.235 424<0.5 =-7 =-12 =21 323<0.5 195<0.5 =0 =13 192<0.5 =32 =1 39<0.5 458<0.8146 414<0.008491 =6 =-4 424<0.5 =21 =-3 366<0.5 187<0.07438 =0 =14 424<0.5 =29 =11
187<1e-9 408<0.5 387<0.5 45<0.5 =-7 =3 357<0.5 =-13 =-2 387<0.5 5<0.5 =9 =-1 183<0.1387 =-8 =0 408<0.5 457<0.3585 447<0.2507 =-2 =26 364<0.2609 =12 =-4 387<0.5 364<0.0934 =23 =10 187<0.2261 =-1 =13
473<0.01566 408<0.5 493<0.5 465<0.5 =-9 =6 25<0.5 =0 =15 493<0.5 340<0.5 =1 =25 424<0.5 =19 =4 424<0.5 473<0.5126 493<0.5 =5 =17 9<0.139 =13 =24 428<0.5 493<0.5 =2 =12 47<0.5 =-12 =-2
180<6.5 454<0.5 474<0.1234 447<0.1247 =0 =15 461<0.1687 =6 =15 471<0.6308 447<0.002953 =18 =8 474<0.7108 =4 =-10 471<0.1195 180<9.5 491<0.5199 =-6 =5 447<0.2507 =-11 =10 367<0.5 447<1e-9 =6 =-7 447<0.006364 =32 =4
187<1e-9 29<0.5 14<0.5 193<1.099 =-1 =-9 181<2.5 =-13 =-9 14<0.5 193<1.099 =9 =-1 38<0.5 =-11 =2 14<0.5 29<0.5 187<0.2832 =5 =16 414<0.008491 =20 =5 181<3.5 455<0.09834 =-10 =-3 414<1e-9 =8 =-9
479<2.14 202<0.1333 14<0.5 60<0.5 =12 =31 193<2.708 =-12 =3 465<0.5 29<0.5 =-8 =0 14<0.5 =16 =-3 458<0.7548 193<1.099 364<0.352 =12 =-6 202<0.2 =9 =-4 9<0.7632 9<0.09186 =8 =21 14<0.5 =20 =-10
456<0.06181 387<0.5 424<0.5 465<0.5 =1 =20 191<1.5 =-10 =3 481<0.5 186<0.5 =-10 =1 =14 424<0.5 471<0.1966 176<0.5 =3 =14 387<0.5 =26 =9 193<1e-9 440<0.5 =-10 =3 193<2.708 =11 =-3
180<6.5 493<0.5 187<0.1232 34<0.5 =-1 =19 424<0.5 =13 =0 341<3.091 181<1.5 =3 =14 189<0.1 =33 =9 189<0.2 180<9.5 493<0.5 =-6 =3 425<0.5 =-11 =3 424<0.5 458<0.5439 =-1 =15 180<7.5 =1 =-10
473<0.1295 370<0.5 32<0.5 454<0.5 =-2 =7 181<3.5 =10 =27 486<0.3139 479<2.603 =-12 =7 414<0.02507 =15 =-2 414<0.008491 370<0.5 479<4.836 =9 =20 181<3.5 =-3 =13 183<0.335 479<4.159 =-7 =5 368<0.5 =-3 =10
180<6.5 370<0.5 193<1.099 364<0.1147 =15 =5 187<0.1013 =-2 =8 494<0.09391 447<0.1668 =-9 =13 187<0.4414 =9 =-10 9<0.1517 180<9.5 370<0.5 =-1 =-10 447<0.2507 =-10 =11 367<0.5 424<0.5 =7 =-10 =25
456<0.01378 447<0.1003 32<0.5 323<0.5 =-5 =4 307<0.5 =12 =-1 199<0.5 7<0.6929 =11 =-6 419<0.5 =0 =-8 424<0.5 9<0.2243 178<2.565 =1 =9 7<0.4054 =20 =-4 178<3.135 307<0.5 =-11 =-2 184<0.5 =10 =-3
9<1e-9 39<0.5 361<0.403 476<0.9107 =-6 =18 =37 387<0.5 25<0.5 =6 =17 21<0.5 =-6 =8 425<0.5 493<0.5 414<0.02507 =4 =-6 480<0.5 =9 =22 409<0.79 394<0.5 =27 =3 =-3
408<0.5 473<0.6451 493<0.5 187<0.2261 =-6 =3 181<1.5 =-3 =9 409<0.41 458<2 =14 =-2 187<0.2553 =-11 =6 387<0.5 199<0.5 182<16.5 =12 =5 190<0.5 =-7 =12 367<0.5 323<0.5 =-5 =6 =14
62<0.375 370<0.5 257<0.5 445<1e-9 =8 =-5 184<1.5 =29 =1 456<0.1418 471<0.09377 =-8 =3 17<0.5 =12 =-4 456<0.1226 62<0.64 370<0.5 =-3 =-12 490<1e-9 =-12 =5 17<0.5 456<0.364 =1 =14 456<0.2741 =-1 =-12
423<0.5 367<0.5 187<1e-9 368<0.5 =-10 =-3 364<0.2609 =3 =-8 193<1.099 358<0.5 =20 =3 446<0.3181 =-1 =22 356<0.5 364<0.04684 193<2.89 =15 =1 471<0.1533 =-2 =15 364<0.4729 368<0.5 =-3 =22 =-4
458<0.4609 34<0.5 35<0.5 425<0.5 =-5 =8 420<0.5 =4 =-3 411<0.63 420<0.5 =19 =3 472<0.08333 =-5 =9 448<0.5 471<0.6308 471<0.1195 =4 =12 188<0.5 =4 =-8 386<0.5 307<0.5 =-10 =-2 =3
180<9.5 387<0.5 364<0.0934 182<20.5 =9 =-1 388<0.5 =-3 =7 474<0.2048 447<0.1668 =-7 =10 372<0.5 =1 =14 471<0.1195 447<0.2507 25<0.5 =-11 =0 =12 425<0.5 474<0.833 =-4 =6 =18
202<0.1333 408<0.5 3<0.5 48<0.5 =1 =15 465<0.5 =-9 =1 36<0.5 187<0.09413 =39 =22 =-6 187<1e-9 202<0.52 191<5.5 =-4 =17 469<0.5 =-10 =10 424<0.5 481<0.5 =2 =12 202<0.35 =1 =-9
202<0.1333 363<0.5 29<0.5 493<0.5 =-2 =12 339<0.5 =20 =-6 193<3.091 339<0.5 =30 =3 =4 456<0.06181 202<0.35 193<1.099 =2 =-5 486<0.42 =-7 =14 29<0.5 471<0.1966 =0 =8 7<0.4453 =13 =-8
14<0.5 465<0.5 408<0.5 193<1.099 =1 =-6 193<3.091 =7 =-5 193<2.89 369<0.5 =18 =1 486<0.1006 =-1 =11 473<0.5126 486<0.3444 339<0.5 =-10 =0 52<0.5 =18 =-1 52<0.5 339<0.5 =-11 =14 454<0.5 =15 =0
456<0.1418 39<0.5 361<0.403 176<0.5 =-5 =0 =22 25<0.5 323<0.5 =1 =12 7<0.3363 =14 =-2 25<0.5 473<0.6451 187<0.2832 =1 =8 456<0.7444 =10 =-7 456<0.1638 =-2 58<0.5 =18 =5
465<0.5 183<1e-9 476<0.8347 7<0.3363 =-3 =-9 7<0.577 =11 =-6 364<0.0934 193<1.099 =7 =1 34<0.5 =-1 =12 495<2.5 1<0.5 193<2.89 =15 =5 364<0.02636 =6 =-7 =-8
202<0.2222 423<0.5 447<0.08351 29<0.5 =2 =9 343<0.5 =9 =25 183<1e-9 195<0.5 =14 =-1 =24 455<0.0197 183<1e-9 450<0.5 =-8 =8 343<0.5 =-3 =6 29<0.5 7<0.1609 =2 =-7 189<0.25 =6 =18
180<9.5 465<0.5 257<0.5 187<0.1077 =-1 =5 3<0.5 =28 =-3 424<0.5 46<0.5 =17 =-3 3<0.5 =-5 =5 471<0.1966 465<0.5 68<0.5 =-10 =6 424<0.5 =4 =-7 424<0.5 456<0.4522 =1 =13 479<5.607 =0 =-8
456<1e-9 408<0.5 31<0.5 181<1.5 =-7 =-3 353<0.5 =11 =-1 182<16.5 195<0.5 =2 =13 424<0.5 =-2 =-11 424<0.5 93<0.5 480<0.5 =3 =13 407<0.5 =16 =-1 182<16.5 408<0.5 =-3 =8 196<0.5 =-9 =4
14<0.5 193<1.099 454<0.5 408<0.5 =0 =6 479<2.862 =7 =16 410<1e-9 454<0.5 =-5 =1 193<4.997 =16 =-1 479<2.14 186<0.5 234<0.5 =-11 =4 4<0.5 =7 =-3 424<0.5 455<0.3421 =-2 =9 193<2.303 =-13 =-2
387<0.5 465<0.5 43<0.5 23<0.5 =1 =10 195<0.5 =-7 =2 43<0.5 359<2.5 =8 =16 447<0.01988 =-7 =7 457<0.4992 447<0.1668 333<0.5 =-7 =16 492<0.5 =14 =-2 359<2.5 491<0.535 =1 =12 176<0.5 =-10 =0
62<0.4 193<1.099 359<3.5 425<0.5 =3 =16 46<0.5 =11 =-4 7<0.3735 361<0.4236 =2 =25 182<13.5 =0 =-9 471<0.1713 62<0.64 473<0.5126 =-5 =6 425<0.5 =-10 =5 461<0.3781 473<0.2419 =-8 =3 182<26.5 =13 =-3
202<0.2 387<0.5 178<2.565 424<0.5 =4 =-11 370<0.5 =14 =-6 3<0.5 202<0.06667 =9 =-6 177<0.5 =-9 =7 187<0.2261 465<0.5 257<0.5 =-5 =9 60<0.5 =9 =-3 424<0.5 178<2.565 =5 =15 463<0.5 =7 =-11
180<9.5 493<0.5 143<0.5 29<0.5 =-1 =5 366<0.5 =23 =6 341<3.091 495<0.5 =2 =12 471<0.05175 =20 =4 471<0.08848 175<0.5 75<0.5 =-10 =0 52<0.5 =3 =-8 29<0.5 341<2.303 =3 =-5 5<0.5 =13 =-5
183<0.1387 456<0.312 361<0.445 341<3.178 =-4 =3 =24 492<0.5 431<0.5 =9 =-7 455<0.3421 =2 =-8 367<0.5 368<0.5 307<0.5 =-7 =1 412<0.5 =4 =11 431<0.5 183<0.2891 =3 =17 456<1e-9 =0 =-7
14<0.5 178<2.565 422<0.5 424<0.5 =2 =-10 9<0.2243 =-10 =7 424<0.5 181<6.5 =5 =-9 195<0.5 =-3 =6 479<2.12 181<2.5 83<0.5 =-12 =4 197<0.5 =-6 =8 189<0.5 178<3.332 =2 =19 9<0.295 =2 =-12
180<9.5 341<3.091 458<0.4992 387<0.5 =1 =-5 1<0.5 =6 =-3 180<5.5 343<0.5 =7 =20 387<0.5 =3 =-7 423<0.5 32<0.5 185<0.5 =-9 =-4 175<0.5 =-5 =16 4<0.5 419<0.5 =1 =-7 341<2.398 =-1 =14
202<0.1333 408<0.5 428<0.5 29<0.5 =1 =12 34<0.5 =-11 =2 339<0.5 1<0.5 =24 =10 4<0.5 =-5 =14 471<0.09377 202<0.52 464<0.5 =-2 =12 491<0.5092 =-8 =-1 424<0.5 471<0.3009 =4 =14 428<0.5 =0 =-10
180<10.5 493<0.5 461<0.1687 180<5.5 =1 =-5 369<0.5 =5 =-8 484<0.5 1<0.5 =6 =-2 382<0.5 =17 =-6 471<0.1966 31<0.5 385<0.5 =-9 =8 180<14.5 =14 =-2 461<0.1687 486<0.1104 =-5 =3 471<0.3009 =1 =11
424<0.5 479<4.159 446<0.2797 143<0.5 =0 =13 487<0.5 =20 =4 492<0.5 483<0.5 =11 =-3 364<0.009256 =-4 =8 364<0.4729 182<16.5 343<0.5 =-2 =11 59<0.5 =-9 =0 =-15
62<0.5 429<0.5 465<0.5 364<0.3205 =1 =-5 18<0.5 =9 =-5 14<0.5 50<0.5 =14 =0 56<0.5 =-4 =6 490<1e-9 189<0.25 416<0.3328 =-7 =12 14<0.5 =6 =-4 364<0.02636 425<0.5 =29 =-1 176<0.5 =-6 =5
180<9.5 387<0.5 461<0.3781 257<0.5 =1 =16 36<0.5 =10 =-7 457<0.3037 465<0.5 =-6 =4 52<0.5 =-5 =6 456<0.2741 465<0.5 374<0.5 =-9 =0 9<0.07167 =4 =-7 9<0.09186 378<0.5 =-11 =2 192<0.5 =8 =-3
367<0.5 493<0.5 424<0.5 447<0.1247 =-2 =9 476<0.4955 =-9 =3 470<0.5 189<0.3333 =1 =11 50<0.5 =13 =-3 476<0.01769 176<0.5 492<0.5 =7 =-2 407<0.5 =15 =-1 179<0.5 476<0.1563 =-4 =11 476<0.4238 =-7 =2
62<0.375 364<0.2897 187<0.2079 345<0.5 =3 =-5 187<0.4414 =10 =2 424<0.5 422<0.5 =1 =-7 351<0.5 =-13 =3 424<0.5 9<0.09722 62<0.8095 =-3 =-10 62<0.9167 =3 =-9 177<0.5 487<0.5 =-11 =0 =3
465<0.5 470<0.5 185<0.5 32<0.5 =-3 =8 383<0.5 =0 =8 7<0.3526 368<0.5 =1 =7 409<1.04 =-5 =4 450<0.5 420<0.5 409<1e-9 =-1 =14 7<0.2463 =12 =-2 =17
62<0.5625 370<0.5 369<0.5 364<0.0934 =5 =0 62<0.3 =-11 =2 494<0.07743 186<0.5 =-8 =6 388<0.5 =-5 =6 473<0.6451 62<0.8571 425<0.5 =-5 =8 238<0.5 =-12 =2 370<0.5 471<0.1052 =-3 =9 471<0.1195 =6 =-10
193<1.099 364<0.2897 423<0.5 34<0.5 =1 =12 364<0.04684 =11 =3 34<0.5 427<0.5 =-7 =5 364<0.4009 =-2 =11 446<0.235 486<0.3444 193<3.178 =-3 =-9 178<3.135 =11 =-1 427<0.5 446<0.2797 =3 =22 =0
62<0.375 470<0.5 193<1.099 200<0.5 =1 =8 356<0.5 =-3 =3 193<3.091 36<0.5 =9 =-9 456<0.08766 =-8 =8 456<0.1226 490<1e-9 193<2.565 =-4 =-9 29<0.5 =13 =-2 417<0.5 62<0.8095 =1 =-8 471<0.1713 =1 =18
62<0.5625 14<0.5 469<0.5 340<0.5 =2 =12 195<0.5 =6 =24 474<0.2048 10<0.5 =-7 =12 359<2.5 =4 =-6 447<0.1668 471<0.1533 62<0.8571 =-6 =-12 14<0.5 =6 =-8 =18
17<0.5 183<0.1387 178<3.332 175<0.5 =-2 =2 375<0.5 =10 =-3 366<0.5 343<0.5 =1 =8 178<3.135 =4 =11 178<2.565 56<0.5 279<0.5 =-11 =2 179<0.5 =4 =-3 14<0.5 48<0.5 =-2 =7 343<0.5 =-8 =4
180<9.5 323<0.5 195<0.5 471<0.1195 =-1 =5 59<0.5 =2 =12 471<1e-9 180<2.5 =14 =5 479<1.735 =-5 =4 425<0.5 447<0.1247 471<0.1713 =-7 =1 55<0.5 =13 =-1 447<1e-9 356<0.5 =15 =0 =-7
14<0.5 257<0.5 471<0.3009 339<0.5 =1 =-5 178<2.944 =14 =1 463<0.5 409<0.64 =22 =1 191<0.5 =2 =-7 339<0.5 307<0.5 486<0.2869 =-10 =14 455<0.0838 =-6 =4 184<0.5 471<0.3009 =17 =-5 47<0.5 =-5 =5
62<0.5 341<3.091 369<0.5 364<0.009256 =3 =-1 473<0.3038 =-11 =2 470<0.5 62<0.375 =7 =-5 436<0.5 =17 =-2 471<0.08848 353<0.5 465<0.5 =-7 =3 364<0.2352 =4 =-6 178<2.565 341<2.398 =3 =-6 493<0.5 =2 =16
193<1.099 364<0.2897 3<0.5 188<0.5 =5 =-6 31<0.5 =0 =10 34<0.5 48<0.5 =-8 =0 364<0.5982 =-3 =13 490<0.3205 237<0.5 410<1e-9 =-3 =6 =17 =18
424<0.5 465<0.5 93<0.5 17<0.5 =0 =-5 193<1.099 =14 =2 381<0.5 45<0.5 =10 =0 454<0.5 =4 =-5 428<0.5 193<2.89 364<0.02636 =5 =-3 458<0.638 =-10 =2 386<0.5 373<0.5 =-12 =-1 383<0.5 =-6 =7
202<0.2222 180<4.5 14<0.5 424<0.5 =16 =6 184<1.5 =-8 =7 180<9.5 182<16.5 =-2 =8 181<6.5 =-12 =7 473<0.5126 202<0.35 180<10.5 =3 =-9 367<0.5 =-6 =2 424<0.5 479<2.14 =-6 =6 357<0.5 =-8 =2
424<0.5 387<0.5 467<0.5 471<0.3009 =0 =13 441<0.5 =7 =-5 461<0.1042 279<0.5 =-7 =8 494<0.06025 =-3 =3 364<0.4729 440<0.5 59<0.5 =-5 =2 364<0.04684 =11 =-5 =-14
62<0.375 431<0.5 1<0.5 360<0.5 =4 =-2 178<3.332 =-6 =4 454<0.5 1<0.5 =-9 =1 188<1e-9 =-5 =6 143<0.5 454<0.5 486<0.42 =-5 =14 14<0.5 =3 =-7 178<2.303 461<0.3781 =-5 =3 181<1.5 =23 =2
423<0.5 490<0.3205 425<0.5 183<0.2891 =-2 =2 463<0.5 =0 =11 =23 356<0.5 182<12.5 444<0.5 =-7 =3 183<0.3114 =2 =10 182<15.5 183<0.2233 =1 =11 192<1.5 =20 =3
202<0.2 180<4.5 14<0.5 193<2.996 =15 =-2 193<2.708 =-6 =8 180<9.5 387<0.5 =3 =-10 445<0.1752 =-12 =4 461<0.1042 202<0.625 257<0.5 =-4 =10 180<6.5 =-11 =-5 414<1e-9 180<2.5 =-1 =5 180<15.5 =-11 =2
367<0.5 486<0.1982 364<0.4729 361<0.445 =-1 =21 456<0.312 =-9 =9 447<0.1247 486<0.42 =-2 =12 488<0.5 =13 =2 447<0.003887 431<0.5 359<7.5 =9 =-5 364<0.352 =-7 =4 446<0.2099 364<1e-9 =2 =-7 =11
202<0.2222 180<7.5 387<0.5 424<0.5 =11 =3 3<0.5 =8 =-6 7<0.217 180<9.5 =-7 =-13 180<10.5 =3 =-7 473<0.5719 202<0.52 180<10.5 =1 =-9 180<7.5 =-9 =2 7<0.2978 9<0.7632 =7 =-7 479<4.836 =-11 =7
465<0.5 180<6.5 341<3.091 340<0.5 =-1 =8 360<0.5 =8 =-9 25<0.5 447<0.1668 =-4 =10 52<0.5 =-2 =9 364<0.1365 491<0.7083 48<0.5 =11 =3 52<0.5 =-7 =3 176<0.5 341<2.565 =-2 =8 368<0.5 =1 =-9
7<0.3883 486<0.3444 181<2.5 93<0.5 =-1 =8 32<0.5 =3 =11 7<0.3526 414<0.3192 =16 =-2 =-3 463<0.5 493<0.5 219<0.5 =-8 =4 182<14.5 =6 =-4 486<0.1406 182<17.5 =-4 =9 486<0.2632 =17 =-1
424<0.5 193<1.099 473<0.5719 467<0.5 =1 =4 479<2.12 =-4 =8 257<0.5 343<0.5 =-3 =4 362<0.5 =13 =-7 343<0.5 459<0.5 193<1e-9 =-8 =-4 195<0.5 =0 =11 408<0.5 476<0.3286 =-5 =6 456<1e-9 =0 =13
202<0.2593 408<0.5 387<0.5 4<0.5 =5 =-2 182<24.5 =-9 =5 202<0.06667 199<0.5 =15 =-6 470<0.5 =4 =13 473<0.5719 408<0.5 447<0.1668 =-2 =19 195<0.5 =-8 =0 461<0.1042 4<0.5 =4 =-6 176<0.5 =5 =16
367<0.5 93<0.5 143<0.5 13<0.5 =-2 =15 3<0.5 =0 =20 411<0.74 109<0.5 =11 =-3 473<0.2419 =-6 =7 411<0.85 444<0.5 184<1.5 =15 =-1 1<0.5 =1 =14 410<0.66 390<0.5 =-9 =1 27<0.5 =9 =0
202<0.1333 62<0.3 40<0.5 432<0.5 =12 =-5 426<0.5 =-8 =7 62<0.5625 428<0.5 =5 =-8 62<0.6667 =-5 =-12 202<0.8333 62<0.8095 461<0.1042 =-1 =3 59<0.5 =-10 =5 62<0.6667 190<0.5 =-12 =2 461<0.3781 =-1 =22
367<0.5 62<0.375 341<2.833 340<0.5 =-2 =7 181<4.5 =4 =11 476<0.7209 14<0.5 =-3 =-7 486<0.1866 =-2 =16 476<0.01769 197<0.5 443<0.5 =11 =3 29<0.5 =-10 =0 181<2.5 476<0.3286 =-7 =1 476<0.1366 =-2 =8
424<0.5 414<0.008491 369<0.5 187<0.2553 =2 =7 188<0.25 =-7 =2 463<0.5 23<0.5 =-4 =5 188<0.1667 =9 =-7 31<0.5 351<0.5 429<0.5 =-6 =1 493<0.5 =0 =12 57<0.5 382<0.5 =13 =1 =-3
17<0.5 193<3.091 491<0.6685 469<0.5 =1 =9 494<0.1195 =12 =4 446<0.235 456<0.1888 =-7 =3 =13 204<0.5 113<0.5 436<0.5 =-6 =1 =6 =11
193<1.099 25<0.5 491<0.6476 199<0.5 =1 =-5 191<1.5 =3 =15 36<0.5 389<0.5 =-3 =8 191<1.5 =-8 =0 388<0.5 358<0.5 193<2.89 =-3 =-7 27<0.5 =-1 =8 416<0.2776 193<2.708 =-4 =1 =13
443<0.5 195<0.5 407<0.5 471<0.1293 =0 =4 478<0.5 =-8 =5 366<0.5 415<0.5 =3 =-4 471<0.05791 =13 =1 200<0.5 372<0.5 175<0.5 =-5 =0 470<0.5 =-1 =15 17<0.5 431<0.5 =4 =-7 409<0.86 =-8 =6
364<0.1569 387<0.5 483<0.5 354<0.5 =2 =11 358<0.5 =-11 =-1 187<0.08872 9<0.08146 =-6 =10 356<0.5 =4 =-5 424<0.5 23<0.5 333<0.5 =-2 =14 14<0.5 =8 =-6 364<0.352 342<0.5 =-6 =5 =-13
62<0.6667 369<0.5 257<0.5 407<0.5 =1 =-6 3<0.5 =15 =-2 323<0.5 495<0.5 =-8 =3 62<0.4444 =-3 =14 191<0.5 456<0.1888 490<1e-9 =-10 =4 458<0.4609 =7 =-3 366<0.5 42<0.5 =-6 =7 6<0.5 =10 =-5
183<0.2891 62<0.64 446<0.2797 411<0.35 =0 =-6 32<0.5 =15 =2 383<0.5 457<0.3977 =-10 =-1 146<0.5 =4 =-5 52<0.5 423<0.5 58<0.5 =1 =-6 4<0.5 =0 =11 411<1e-9 146<0.5 =8 =2 457<0.25 =-10 =1
62<0.6667 36<0.5 13<0.5 361<0.445 =1 =15 456<0.06181 =18 =2 323<0.5 62<0.375 =-12 =-3 365<0.006731 =-4 =3 388<0.5 456<0.1888 30<0.5 =-9 =4 356<0.5 =3 =-6 62<0.9167 48<0.5 =-2 =3 365<0.1548 =-9 =0
367<0.5 143<0.5 180<9.5 359<7.5 =0 =13 490<1e-9 =-5 =10 3<0.5 180<2.5 =-5 =7 198<0.5 =20 =2 197<0.5 6<0.5 180<7.5 =5 =11 146<0.5 =-2 =9 359<2.5 444<0.5 =4 =-4 =-11
341<3.091 446<0.235 437<0.5 9<0.1186 =-1 =2 471<0.1713 =-10 =1 9<0.07631 30<0.5 =14 =2 =1 9<1e-9 360<0.5 1<0.5 =10 =0 485<0.5 =-9 =7 494<0.1121 188<0.09091 =3 =-4 353<0.5 =8 =-5
202<0.1333 408<0.5 14<0.5 339<0.5 =3 =-8 183<0.4521 =-11 =2 365<0.0927 40<0.5 =10 =-4 14<0.5 =18 =-3 7<0.3883 183<0.3114 456<0.2741 =-3 =5 202<0.625 =3 =-3 446<0.1511 464<0.5 =-7 =9 7<0.5175 =12 =-4
202<0.3125 180<9.5 14<0.5 339<0.5 =8 =-3 339<0.5 =-8 =10 89<0.5 460<0.5 =-11 =4 =7 180<3.5 195<0.5 340<0.5 =-9 =3 420<0.5 =1 =-9 183<0.335 187<0.1157 =-3 =3 367<0.5 =4 =16
202<0.2222 62<0.5294 387<0.5 193<2.773 =10 =3 62<0.129 =7 =-7 313<0.5 495<0.5 =-10 =-1 =6 62<0.2 202<0.35 341<2.565 =-4 =5 458<0.638 =-8 =-1 473<0.6451 417<0.5 =-1 =13 494<0.1737 =13 =2
62<0.8571 7<0.5485 343<0.5 181<2.5 =-1 =2 62<0.4 =7 =-2 469<0.5 375<0.5 =-7 =2 181<1.5 =-2 =8 474<0.7985 413<0.434 205<0.5 =-11 =1 =3 62<0.9167 14<0.5 =5 =-3 =-5
424<0.5 183<0.2891 178<2.565 9<0.295 =-3 =9 36<0.5 =1 =-10 422<0.5 359<6.5 =4 =16 178<2.996 =-3 =4 182<15.5 476<0.2271 178<3.332 =-4 =7 476<0.9107 =11 =-3 178<3.332 434<0.5 =-9 =5 9<0.1186 =-2 =9
183<0.1387 199<0.5 340<0.5 445<0.1109 =0 =-6 370<0.5 =10 =-10 323<0.5 299<0.5 =-9 =5 29<0.5 =-4 =9 423<0.5 52<0.5 177<0.5 =-1 =12 426<0.5 =1 =5 359<1.5 27<0.5 =-1 =7 184<2.5 =12 =-1
29<0.5 451<0.5 490<0.3205 341<3.091 =-2 =2 409<0.51 =1 =15 0<0.5 178<2.197 =0 =17 365<0.01869 =-4 =1 9<0.2243 411<1.01 193<2.773 =3 =-1 456<0.03135 =-10 =4 341<2.89 =13 =0
202<0.2593 428<0.5 178<2.565 414<0.1656 =2 =-5 470<0.5 =5 =13 14<0.5 388<0.5 =-9 =2 118<0.5 =-10 =6 414<0.01784 471<0.1402 202<0.8333 =-1 =-9 471<0.6308 =6 =-8 195<0.5 373<0.5 =-10 =1 4<0.5 =-4 =7
369<0.5 414<0.01784 178<3.332 447<0.2507 =1 =9 62<0.4 =8 =-5 416<0.2776 178<2.565 =-6 =-1 176<0.5 =14 =0 28<0.5 414<0.02507 471<0.08848 =-8 =1 198<0.5 =9 =-4 62<0.6 185<0.5 =-12 =-1 178<2.303 =-3 =7
202<0.1333 180<3.5 369<0.5 411<0.35 =11 =2 =-8 428<0.5 180<11.5 =5 =-8 110<0.5 =-9 =12 9<0.08146 202<0.52 180<9.5 =1 =-9 180<7.5 =-8 =3 447<1e-9 189<0.5 =4 =-3 202<0.2593 =5 =-6
443<0.5 186<0.5 370<0.5 257<0.5 =1 =10 461<1e-9 =-7 =0 370<0.5 372<0.5 =4 =-6 444<0.5 =18 =-1 341<3.178 175<0.5 62<0.6667 =-3 =-9 341<2.89 =-1 =8 62<0.3 341<3.296 =11 =2 444<0.5 =2 =-6
193<1.099 370<0.5 354<0.5 495<0.5 =2 =7 365<0.1328 =3 =18 473<0.5719 465<0.5 =-7 =4 9<0.295 =7 =-11 409<0.57 307<0.5 197<0.5 =3 =-7 370<0.5 =-6 =5 490<0.3205 413<0.3152 =-7 =5 =14
418<0.5 414<0.1656 451<0.5 7<0.6119 =1 =-7 359<2.5 =14 =0 26<0.5 340<0.5 =-7 =3 7<0.217 =10 =0 359<4.5 59<0.5 7<0.4922 =12 =-3 43<0.5 =-4 =5 59<0.5 477<0.5 =-8 =3 =6
62<0.8571 429<0.5 17<0.5 340<0.5 =0 =6 455<0.1394 =-2 =-8 62<0.375 365<0.3771 =8 =-7 422<0.5 =0 =-8 93<0.5 455<0.3421 467<0.5 =-11 =-2 341<2.398 =4 =-4 7<1e-9 =-1 =6
486<0.42 361<0.445 416<0.2146 9<0.139 =-1 =3 189<0.5 =9 =-5 =15 476<0.3286 178<2.303 =2 =-4 9<1e-9 =17 =1
364<0.2897 193<1.099 62<0.8571 370<0.5 =4 =-2 473<0.7989 =-9 =2 257<0.5 490<0.3205 =-3 =14 370<0.5 =10 =-8 93<0.5 143<0.5 427<0.5 =-6 =2 193<1e-9 =11 =-3 365<0.1328 27<0.5 =2 =14 461<0.1687 =-6 =4
183<0.2891 178<2.565 425<0.5 456<0.364 =-4 =4 445<0.1841 =8 =-3 181<2.5 429<0.5 =-1 =3 28<0.5 =4 =0 447<0.08351 34<0.5 192<0.5 =0 =3 445<1e-9 =12 =-3 178<2.996 486<0.0916 =0 =14 183<0.5087 =3 =-5
202<0.1333 471<0.07801 461<0.1687 427<0.5 =9 =0 435<0.5 =-3 =9 183<0.5087 491<0.6685 =-5 =0 495<0.5 =8 =-6 461<0.1042 202<0.625 202<0.35 =0 =-3 418<0.5 =-9 =1 183<0.1387 417<0.5 =-1 =10 352<0.5 =5 =-8
369<0.5 364<0.06229 62<0.8571 370<0.5 =3 =-1 455<0.2128 =-9 =1 339<0.5 485<0.5 =-2 =5 370<0.5 =-8 =3 427<0.5 180<19.5 32<0.5 =-10 =1 =3 46<0.5 307<0.5 =13 =-4 =-6
361<0.445 191<5.5 367<0.5 486<0.2278 =-1 =5 445<0.1841 =5 =-6 486<0.0916 188<0.125 =17 =-1 176<0.5 =4 =-6 =17
202<0.1333 408<0.5 383<0.5 143<0.5 =-4 =13 387<0.5 =8 =-4 381<0.5 456<0.03932 =14 =7 443<0.5 =6 =-4 414<0.01784 456<0.03135 202<0.44 =1 =-5 408<0.5 =4 =-1 202<0.3125 426<0.5 =-4 =3 468<0.5 =-9 =5
62<0.8571 445<0.1109 34<0.5 360<0.5 =1 =11 443<0.5 =9 =2 445<0.4726 463<0.5 =-7 =6 341<2.833 =15 =-3 447<0.03814 33<0.5 455<0.4996 =-10 =2 341<2.398 =6 =-3 341<2.708 343<0.5 =-5 =2 47<0.5 =-1 =12
143<0.5 62<0.72 354<0.5 183<0.3114 =0 =2 476<0.01769 =2 =12 360<0.5 476<0.8347 =-7 =12 411<0.63 =18 =1 62<0.2308 447<1e-9 182<19.5 =10 =-4 447<0.1247 =-8 =0 62<0.5 182<21.5 =24 =2 470<0.5 =-1 =8
143<0.5 93<0.5 337<0.5 424<0.5 =0 =-3 381<0.5 =10 =-3 33<0.5 381<0.5 =8 =-5 176<0.5 =-5 =0 39<0.5 352<0.5 339<0.5 =13 =1 =0 382<0.5 44<0.5 =-3 =8 =-7
364<0.4729 183<0.3114 62<0.4444 9<0.08146 =0 =4 490<1e-9 =-3 =13 438<0.5 62<1e-9 =-2 =3 350<0.5 =12 =-4 424<0.5 9<0.1686 447<0.1003 =-5 =10 =10 =-13
202<0.1333 62<0.5294 428<0.5 375<0.5 =9 =-2 367<0.5 =-5 =13 7<0.4273 469<0.5 =-9 =2 7<0.6119 =9 =-5 202<0.8333 473<0.6451 417<0.5 =-1 =8 467<0.5 =6 =-1 62<0.72 14<0.5 =-14 =-1 193<1.099 =22 =-6
424<0.5 451<0.5 486<0.42 393<0.5 =1 =-7 189<1e-9 =12 =-3 486<0.0916 48<0.5 =15 =2 =-4 182<15.5 486<0.1761 365<0.01214 =-5 =4 183<0.4808 =15 =-4 34<0.5 373<0.5 =-9 =5 28<0.5 =10 =1
202<0.1333 180<9.5 339<0.5 180<1.5 =9 =3 368<0.5 =8 =-8 476<0.1759 193<3.912 =-11 =3 180<11.5 =11 =-5 418<0.5 180<2.5 202<0.4091 =1 =-7 476<0.7209 =0 =10 412<0.5 481<0.5 =9 =-4 202<0.4091 =1 =-7
417<0.5 341<3.091 7<0.5485 476<0.4955 =0 =4 447<0.1247 =-8 =0 188<0.07692 384<0.5 =8 =-3 473<0.1295 =-5 =1 363<0.5 429<0.5 473<0.1015 =15 =3 341<2.89 =-4 =0 341<2.303 =3 341<2.944 =-6 =-1
367<0.5 345<0.5 365<0.5825 59<0.5 =0 =3 35<0.5 =-11 =0 9<0.1902 57<0.5 =-8 =1 424<0.5 =8 =-2 445<0.1841 365<0.03691 424<0.5 =9 =1 58<0.5 =0 =10 445<0.3363 413<0.1525 =-8 =2 58<0.5 =-3 =8
483<0.5 193<1.099 367<0.5 473<0.8514 =0 =8 183<0.2442 =2 =10 443<0.5 414<0.008491 =1 =-3 486<0.2632 =-5 =4 367<0.5 438<0.5 434<0.5 =-11 =1 443<0.5 =4 =-4 =4
13<0.5 193<1.099 14<0.5 369<0.5 =2 =-4 189<0.1 =-6 =2 340<0.5 358<0.5 =-3 =3 14<0.5 =8 =-9 348<0.5 467<0.5 6<0.5 =16 =1 =0 =-1
483<0.5 36<0.5 7<0.3363 470<0.5 =0 =3 193<1e-9 =9 =-3 384<0.5 7<0.5175 =-8 =1 =4 440<0.5 438<0.5 384<0.5 =-11 =-2 455<0.04347 =6 =-4 7<0.3185 458<0.4121 =-5 =2 =8
361<0.4236 364<0.01857 3<0.5 188<0.2 =4 =-3 428<0.5 =-7 =0 478<0.5 424<0.5 =-1 =-6 58<0.5 =10 =-2 =14
486<0.42 364<0.352 193<3.091 7<0.6521 =1 =-9 445<0.3002 =-5 =5 9<0.1902 445<0.3002 =-5 =8 =13 7<0.3526 180<1.5 193<2.89 =-1 =4 =18 193<2.89 193<2.485 =-2 =7 =-3
364<0.352 445<0.1177 392<0.5 486<0.2869 =1 =8 179<0.5 =2 =-7 445<0.3363 359<4.5 =-7 =5 39<0.5 =9 =-4 427<0.5 9<0.139 364<0.9641 =-4 =-11 455<0.03501 =11 =-4 343<0.5 3<0.5 =5 =-6 =14
17<0.5 183<1e-9 386<0.5 330<0.5 =-1 =11 359<2.5 =9 =0 13<0.5 187<0.4414 =2 =-5 493<0.5 =14 =-1 343<0.5 417<0.5 42<0.5 =-5 =6 187<0.2553 =-2 =11 359<1.5 189<0.25 =14 =-2 183<0.3595 =-5 =3
199<0.5 183<0.2891 414<0.08063 340<0.5 =0 =8 476<0.1563 =-8 =-1 477<0.5 189<0.5 =4 =-4 456<0.1042 =-5 =4 478<0.5 7<0.2463 463<0.5 =-13 =-4 183<0.1387 =-4 =7 200<0.5 7<0.217 =9 =-3 =-7
202<0.8333 193<1.099 445<0.1109 367<0.5 =1 =6 359<4.5 =-12 =2 257<0.5 202<0.1667 =1 =-3 14<0.5 =10 =-9 9<0.2243 14<0.5 428<0.5 =-12 =-5 178<3.045 =-4 =8 202<0.8947 479<4.836 =12 =0 473<0.8514 =-4 =1
178<3.135 93<0.5 174<0.5 143<0.5 =-1 =6 9<0.05087 =8 =-2 33<0.5 178<1.792 =-2 =9 9<0.05087 =1 =-8 341<2.708 343<0.5 409<0.51 =1 =-5 14<0.5 =11 =-4 409<0.91 9<1e-9 =10 =4 444<0.5 =-8 =0
202<0.1333 471<0.08325 3<0.5 414<0.1656 =9 =-3 93<0.5 =-2 =10 471<0.1402 473<0.1836 =-5 =3 414<0.06111 =-9 =2 414<0.01784 456<0.1638 355<0.5 =-1 =-9 471<0.6308 =3 =-8 464<0.5 202<0.3125 =-2 =-8 457<0.3585 =13 =2
174<0.5 367<0.5 364<0.4009 343<0.5 =-1 =3 456<0.312 =-7 =9 180<7.5 390<0.5 =-1 =9 349<0.5 =8 =-7 9<0.05087 27<0.5 414<0.2708 =14 =-2 62<0.129 =8 =-2 62<0.2 62<0.08333 =2 =-11 180<6.5 =6 =-4
431<0.5 197<0.5 424<0.5 387<0.5 =2 =-1 393<0.5 =-3 =8 9<0.1686 56<0.5 =-7 =5 183<0.6688 =11 =-3 423<0.5 186<0.5 491<0.6281 =-10 =1 =5 2<0.5 =7 9<1e-9 =4 =-6
175<0.5 183<0.4808 414<0.1036 490<1e-9 =-1 =10 494<1e-9 =-6 =1 388<0.5 18<0.5 =2 =-10 176<0.5 =2 =9 382<0.5 445<0.1049 1<0.5 =5 =-4 494<0.06629 =-6 =3 440<0.5 354<0.5 =-7 =4 183<0.1387 =-4 =8
202<0.625 62<0.5625 343<0.5 202<0.1333 =4 =0 389<0.5 =10 =2 3<0.5 202<0.2 =-7 =2 32<0.5 =-11 =5 62<0.6 456<0.1226 182<11.5 =6 =-9 62<0.129 =-5 =2 428<0.5 360<0.5 =0 =11 471<0.6308 =21 =-1
341<2.833 367<0.5 424<0.5 143<0.5 =-1 =9 196<0.5 =-6 =6 2<0.5 191<0.5 =11 =1 183<0.5087 =-1 =9 180<6.5 388<0.5 360<0.5 =2 =-5 27<0.5 =8 =0 146<0.5 424<0.5 =2 =-7 447<0.01598 =-7 =1
486<0.42 178<2.197 472<0.225 101<0.5 =-4 =11 420<0.5 =11 =1 197<0.5 17<0.5 =1 =-4 491<0.4743 =-8 =1 178<3.135 195<0.5 476<0.2557 =1 =17 =-2 =-3
333<0.5 364<0.3205 417<0.5 361<0.4236 =0 =12 188<0.1667 =11 =-2 188<0.25 180<14.5 =-5 =3 494<0.1466 =-3 =6 180<7.5 =19 =1
199<0.5 181<4.5 387<0.5 390<0.5 =0 =4 455<0.1183 =-6 =1 390<0.5 414<0.05341 =7 =-4 387<0.5 =5 =-5 59<0.5 323<0.5 62<0.1538 =-12 =-4 178<2.773 =-3 =7 62<0.5294 382<0.5 =-4 =12 189<0.2 =18 =0
459<0.5 225<0.5 180<10.5 180<0.5 =-2 =1 179<0.5 =3 =-5 180<2.5 429<0.5 =-5 =8 470<0.5 =2 =13 184<3.5 341<2.197 179<0.5 =-5 =3 341<3.296 =14 =0 =-4
364<0.4729 417<0.5 354<0.5 7<0.3363 =1 =-2 341<2.197 =-6 =10 182<19.5 45<0.5 =4 =-6 479<2.054 =20 =-2 111<0.5 56<0.5 188<0.25 =-8 =3 43<0.5 =7 =-3 =9
437<0.5 36<0.5 362<0.5 282<0.5 =1 =12 34<0.5 =-6 =6 358<0.5 486<0.1982 =-9 =3 356<0.5 =-2 =7 382<0.5 367<0.5 438<0.5 =-12 =2 400<0.5 =-2 =6 368<0.5 =0 =6
197<0.5 225<0.5 367<0.5 364<0.4729 =0 =-6 411<0.85 =5 =-7 477<0.5 39<0.5 =14 =0 2<0.5 =-2 =7 478<0.5 307<0.5 364<0.3205 =-10 =-2 364<0.1835 =3 =-8 456<0.1226 193<1.099 =15 =-1 364<1e-9 =2 =-5
202<0.7222 62<0.6667 437<0.5 343<0.5 =1 =5 478<0.5 =-9 =8 179<0.5 492<0.5 =-3 =15 202<0.5833 =-11 =-1 62<0.64 370<0.5 445<0.2434 =-11 =2 449<0.5 =2 =-8 447<0.002953 443<0.5 =20 =4 447<0.1003 =-7 =5
447<0.08351 7<0.4693 470<0.5 473<0.5719 =-1 =3 2<0.5 =4 =0 435<0.5 490<1e-9 =-9 =10 7<0.5175 =-8 =10 146<0.5 7<0.3526 359<3.5 =7 =-6 465<0.5 =-4 =9 42<0.5 485<0.5 =10 =-2 419<0.5 =-5 =3
202<0.7222 430<0.5 178<2.565 469<0.5 =-1 =11 431<0.5 =2 =-5 202<0.1333 365<0.01214 =-6 =6 342<0.5 =-9 =4 456<0.2741 14<0.5 193<3.912 =-8 =0 178<3.045 =-3 =10 193<2.485 456<0.7444 =11 =-2 181<3.5 =-6 =1
483<0.5 17<0.5 183<0.5848 10<0.5 =0 =12 381<0.5 =6 =-3 389<0.5 486<0.1982 =-7 =8 58<0.5 =-2 =7 156<0.5 177<0.5 434<0.5 =-10 =1 =4 =7
202<0.2222 180<7.5 387<0.5 350<0.5 =5 =-1 180<2.5 =3 =-4 492<0.5 465<0.5 =-9 =2 180<11.5 =9 =-6 180<2.5 202<0.4091 365<0.2508 =-1 =6 474<0.5437 =-7 =0 465<0.5 414<0.02507 =1 =-5 189<0.25 =13 =-2
143<0.5 191<5.5 422<0.5 14<0.5 =1 =-2 62<0.64 =-1 =-8 187<0.08872 476<0.4238 =17 =0 188<0.1429 =-6 =2 62<0.2308 7<0.2736 187<0.09413 =0 =10 =-8 178<2.303 44<0.5 =-6 =2 387<0.5 =24 =1
191<5.5 181<2.5 387<0.5 339<0.5 =0 =-5 420<0.5 =-10 =1 341<3.091 184<2.5 =2 =-6 456<0.03932 =10 =-2 486<0.0916 62<0.2308 364<0.2897 =18 =0 364<0.352 =-5 =3 62<0.129 =-7 28<0.5 =-1 =3
416<0.5321 202<0.2593 3<0.5 193<3.091 =3 =-6 14<0.5 =1 =-10 7<0.217 364<0.2609 =0 =-4 435<0.5 =-6 =2 495<1.5 473<0.7989 364<0.02636 =17 =3 =0 =-4
446<0.2797 181<4.5 339<0.5 59<0.5 =-1 =2 370<0.5 =-6 =5 182<27.5 193<3.178 =4 =-5 417<0.5 =-8 =5 193<1.946 =0 361<0.4236 410<0.95 =6 =-2 =14
367<0.5 423<0.5 431<0.5 180<9.5 =0 =-3 182<21.5 =-9 =4 182<17.5 197<0.5 =1 =-7 187<0.1626 =3 =13 411<0.85 465<0.5 431<0.5 =5 =-6 182<18.5 =14 =1 440<0.5 180<1.5 =-8 =0 187<0.1077 =11 =-1
202<0.8333 62<0.8095 17<0.5 337<0.5 =1 =8 202<0.1111 =6 =-5 59<0.5 9<0.1279 =-10 =0 456<0.03932 =15 =-3 62<0.7647 14<0.5 62<0.6 =-12 =0 184<0.5 =5 =-6 9<0.1902 415<0.5 =20 =1 202<0.8947 =3 =-3
178<3.332 17<0.5 1<0.5 352<0.5 =1 =-6 0<0.5 =-6 =8 178<2.565 456<0.7444 =-9 =2 456<1e-9 =2 =-6 175<0.5 58<0.5 62<1e-9 =2 =12 60<0.5 =-5 =4 187<0.06636 367<0.5 =-9 =-1 189<0.2 =9 =-4
364<0.06229 178<3.332 491<1e-9 409<0.67 =2 =-2 110<0.5 =-1 =14 409<0.36 462<0.5 =12 =-4 484<0.5 =-4 =3 183<0.1387 458<0.3466 225<0.5 =-5 =8 473<0.07868 =10 =-1 388<0.5 364<0.4729 =-1 =-11 180<6.5 =5 =-1
490<0.3205 181<4.5 365<0.5825 475<0.9494 =0 =10 471<0.1293 =-8 =2 182<27.5 70<0.5 =4 =-8 52<0.5 =-8 =0 490<0.7041 =14 =1
343<0.5 202<0.1333 180<4.5 454<0.5 =8 =0 414<1e-9 =-6 =3 180<2.5 202<0.4091 =-1 =-7 446<0.1993 =0 =17 193<2.944 193<2.303 178<1.792 =-8 =3 414<0.132 =14 =-1 486<0.1982 9<0.139 =-9 =3 444<0.5 =6 =-3
364<0.02636 490<1e-9 408<0.5 383<0.5 =0 =5 461<0.1687 =0 =-5 414<0.06111 29<0.5 =15 =-1 414<0.2367 =-4 =3 461<0.3781 225<0.5 183<0.335 =-4 =0 343<0.5 =0 =15 93<0.5 425<0.5 =1 =7 364<0.07572 =0 =11
466<0.5 341<3.178 478<0.5 352<0.5 =0 =-8 456<0.364 =7 =-3 456<1e-9 383<0.5 =3 =10 180<5.5 =2 =-4 456<0.4522 180<2.5 =14 =2 180<7.5 465<0.5 =-5 =2 =4
343<0.5 417<0.5 354<0.5 181<5.5 =-1 =4 359<1.5 =16 =0 463<0.5 48<0.5 =4 =-6 358<0.5 =12 =0 7<0.3883 7<0.217 189<0.5 =3 =-7 181<5.5 =14 =-4 426<0.5 390<0.5 =-11 =3 7<0.4054 =-3 =8
369<0.5 483<0.5 431<0.5 437<0.5 =1 =-4 422<0.5 =-1 =-11 379<0.5 225<0.5 =-9 =5 =9 323<0.5 428<0.5 28<0.5 =1 =-6 435<0.5 =-9 =3 179<0.5 =-1 408<0.5 =11 =1
197<0.5 93<0.5 445<0.4726 445<0.1841 =0 =-6 180<0.5 =1 =15 341<2.833 33<0.5 =9 =-3 390<0.5 =-2 =8 476<0.7209 474<0.2472 463<0.5 =-10 =-2 383<0.5 =-2 =7 183<0.1387 =-2 =13
36<0.5 352<0.5 202<0.8947 191<5.5 =0 =9 28<0.5 =-8 =-1 191<1.5 184<3.5 =-10 =4 426<0.5 =-4 =9 28<0.5 191<1.5 =4 =-4 184<3.5 429<0.5 =-11 =-1 184<4.5 =1 =-2
202<0.8947 424<0.5 10<0.5 369<0.5 =2 =-4 409<0.6 =13 =-1 364<0.4729 484<0.5 =-2 =6 =-12 471<0.1293 445<0.2234 37<0.5 =-10 =1 341<2.197 =-3 =5 341<1.946 =7 181<1.5 =3 =-5
199<0.5 174<0.5 178<3.135 476<0.8347 =-1 =5 193<2.773 =4 =-4 456<0.01854 341<2.944 =6 =18 456<0.1888 =-6 =5 191<1.5 456<0.03135 417<0.5 =-4 =11 9<0.04537 =2 =-11 62<0.4 471<0.1052 =-6 =6 9<0.1104 =16 =-1
202<0.1333 62<0.5294 455<0.3022 198<0.5 =6 =1 341<2.485 =0 =-10 202<0.1111 354<0.5 =-9 =3 193<1e-9 =-6 =8 359<2.5 340<0.5 461<0.1687 =-1 =4 193<1e-9 =-1 =12 370<0.5 491<0.677 =-2 =6 211<0.5 =-10 =5
431<0.5 62<0.9167 365<0.4493 143<0.5 =1 =7 175<0.5 =-6 =2 380<0.5 6<1.5 =-11 =0 =3 191<2.5 178<1.946 180<9.5 =-3 =5 197<0.5 =-8 =2 179<0.5 =-2 6<0.5 =7 =-1
237<0.5 183<0.3114 333<0.5 59<0.5 =-1 =2 193<1e-9 =-2 =12 408<0.5 191<0.5 =1 =5 438<0.5 =-2 =7 368<0.5 =-2 444<0.5 =2 =17
143<0.5 364<0.02636 490<1e-9 409<0.64 =1 =-4 29<0.5 =13 =0 468<0.5 359<2.5 =-1 =-4 62<0.1538 =-3 =8 181<3.5 55<0.5 450<0.5 =13 =0 364<0.009256 =-7 =5 =-6
463<0.5 422<0.5 182<21.5 181<4.5 =-1 =3 482<0.5 =-8 =2 457<0.1388 9<1e-9 =-2 =6 464<0.5 =-8 =3 357<0.5 5<0.5 143<0.5 =0 =7 182<12.5 =-4 =8 9<0.06668 181<3.5 =3 =19 415<0.5 =-4 =6
417<0.5 387<0.5 197<0.5 307<0.5 =2 =-1 478<0.5 =-6 =5 359<2.5 307<0.5 =-3 =3 410<0.39 =-8 =6 180<3.5 365<0.1772 195<0.5 =-5 =3 176<0.5 =-2 =9 343<0.5 166<0.5 =12 =-2 6<0.5 =-3 =1
62<0.9167 195<0.5 424<0.5 474<0.6594 =0 =3 473<0.4193 =-4 =1 146<0.5 471<0.05175 =6 =0 354<0.5 =-3 =9 456<0.4522 440<0.5 456<0.1888 =-11 =0 456<1e-9 =3 =-4 =2
387<0.5 470<0.5 282<0.5 195<0.5 =-1 =2 180<8.5 =14 =-2 178<1.946 180<8.5 =-9 =4 474<0.45 =2 =10 359<2.5 418<0.5 390<0.5 =1 =-5 470<0.5 =16 =-5 42<0.5 180<19.5 =-8 =5 14<0.5 =6 =0
486<0.42 201<0.5 341<1.792 388<0.5 =-4 =0 447<0.1247 =1 =4 341<1.792 426<0.5 =3 =-2 426<0.5 =-11 =-2 7<0.4922 195<0.5 461<0.3781 =15 =3 =-1 389<0.5 =-5 =4
416<0.5321 451<0.5 490<0.3205 360<0.5 =0 =-3 176<0.5 =1 =11 356<0.5 443<0.5 =10 =-2 9<1e-9 =0 =-5 494<0.2168 35<0.5 356<0.5 =18 =-1 146<0.5 =2 =-4 453<0.5 =2 2<0.5 =-9 =0
352<0.5 466<0.5 445<0.1177 202<0.8947 =1 =-6 364<0.4009 =-5 =8 495<2.5 202<0.52 =13 =0 =-3 462<0.5 485<0.5 202<0.2593 =-2 =-11 =3 =4
202<0.8947 137<0.5 202<0.35 180<6.5 =3 =-5 180<7.5 =-3 =4 387<0.5 =13 179<0.5 =1 =-3 180<17.5 395<0.5 93<0.5 =-11 =0 187<0.08872 =-1 =6 9<0.295 182<26.5 =13 =0 =-1
367<0.5 364<0.4729 178<2.565 361<1e-9 =-2 =9 486<0.1982 =1 =5 423<0.5 9<0.2243 =-9 =2 364<0.9641 =6 =-5 183<0.4043 455<0.0838 414<0.01784 =4 =-4 178<2.944 =-8 =4 445<0.1451 458<0.25 =16 =5 445<0.381 =-9 =2
361<0.403 424<0.5 116<0.5 10<0.5 =0 =8 =12 182<15.5 476<0.2271 =-2 =7 56<0.5 =-7 =5 457<0.1133 =14 =-1
181<4.5 10<0.5 178<1.946 383<0.5 =-6 =1 199<0.5 =0 =-4 195<0.5 178<2.996 =-4 =6 180<10.5 =20 =-4 178<3.332 359<2.5 493<0.5 =2 =12 478<0.5 =-3 =10 180<4.5 420<0.5 =16 =0 29<0.5 =4 =-5
333<0.5 414<0.2127 202<0.1333 409<0.36 =0 =9 180<2.5 =-2 =1 416<0.2776 182<14.5 =-1 =-8 =11 180<7.5 =16 =-3
93<0.5 341<3.178 174<0.5 359<2.5 =0 =-2 461<0.1042 =1 =12 471<0.04557 350<0.5 =3 =10 372<0.5 =-3 =7 381<0.5 181<2.5 457<0.1611 =10 =2 471<0.1293 =-2 =11 341<2.303 =4 =-8
36<0.5 367<0.5 364<0.352 191<5.5 =0 =8 52<0.5 =-7 =0 191<0.5 356<0.5 =7 =0 364<0.5982 =-2 =8 183<0.3595 191<2.5 178<2.303 =-1 =-11 =1 456<0.03135 183<0.6238 =9 =-2 =-7
199<0.5 37<0.5 175<0.5 445<0.3363 =1 =10 43<0.5 =3 =-2 449<0.5 176<0.5 =-4 =4 =-9 180<4.5 495<0.5 256<0.5 =-7 =3 39<0.5 =5 =-1 180<6.5 353<0.5 =6 =-3 37<0.5 =-3 =4
483<0.5 109<0.5 423<0.5 181<2.5 =-1 =2 463<0.5 =0 =7 175<0.5 484<0.5 =-10 =0 183<0.2233 =7 =-9 183<0.7441 181<4.5 149<0.5 =-10 =1 307<0.5 =4 =0 193<1e-9 =5 =0
345<0.5 409<0.57 282<0.5 13<0.5 =0 =9 461<1e-9 =20 =-1 195<0.5 341<3.178 =-5 =5 474<0.06096 =4 =-2 423<0.5 183<0.4267 341<2.996 =-10 =-2 368<0.5 =7 =-5 180<1.5 365<0.07572 =-6 =2 341<2.303 =13 =2
184<4.5 423<0.5 181<2.5 18<0.5 =-1 =-8 17<0.5 =2 =-3 184<1.5 183<1e-9 =2 =9 356<0.5 =-5 =4 494<0.04379 46<0.5 372<0.5 =-12 =0 =2 183<0.3595 =10 =-3
361<0.403 423<0.5 18<0.5 458<0.8146 =-1 =2 54<0.5 =-7 =6 390<0.5 356<0.5 =0 =5 444<0.5 =3 =14 192<1.5 =10 =2
202<0.2222 3<0.5 191<0.5 60<0.5 =0 =6 350<0.5 =6 =-2 370<0.5 382<0.5 =0 =-8 118<0.5 =-8 =6 461<0.3781 458<0.7548 440<0.5 =-4 =0 191<0.5 =3 =-2 225<0.5 202<0.8947 =1 =-6 2<0.5 =-1 =17
183<0.4808 487<0.5 178<3.332 143<0.5 =-1 =5 341<3.178 =2 =11 458<0.1611 7<0.4273 =-10 =-1 456<0.1638 =8 =-6 471<0.6308 178<2.773 422<0.5 =6 =-2 456<0.02444 =4 =-3 178<1.792 =1 =-10
36<0.5 333<0.5 202<0.8947 490<0.3205 =1 =11 479<2.603 =-7 =2 =14 341<2.944 386<0.5 457<0.3977 =-11 =-1 =1 178<2.485 202<0.35 =9 =-2 341<2.996 =1 =-5
202<0.8333 198<0.5 409<0.57 352<0.5 =2 =-5 202<0.2 =3 =-6 382<0.5 31<0.5 =-1 =6 455<0.05574 =-10 =3 368<0.5 467<0.5 409<0.64 =5 =-4 188<0.09091 =-1 =-8 461<0.3781 188<0.2 =-11 =0 455<0.2128 =-5 =3
409<0.6 116<0.5 369<0.5 313<0.5 =0 =10 40<0.5 =-5 =5 368<0.5 420<0.5 =5 =-3 =13 23<0.5 182<12.5 458<0.5439 =-11 =0 182<13.5 =8 =-5 182<14.5 473<0.1295 =17 =1 186<0.5 =-8 =5
365<0.4493 112<0.5 375<0.5 7<0.5485 =1 =-4 452<0.5 =-5 =5 60<0.5 449<0.5 =16 =0 =-3 375<0.5 372<0.5 373<0.5 =-7 =4 479<1.735 =-1 =5 449<0.5 =8 365<0.5825 =-5 =2
418<0.5 93<0.5 341<2.833 443<0.5 =0 =-4 62<0.3 =3 =-2 9<0.1279 463<0.5 =-1 =6 343<0.5 =15 =2 392<0.5 9<0.295 412<0.5 =6 =-3 =-5 343<0.5 62<0.5625 =-8 =1 =2
17<0.5 193<5.403 151<0.5 186<0.5 =0 =4 372<0.5 =15 =-4 202<0.7222 367<0.5 =-10 =1 5<0.5 =7 =-3 3<0.5 9<1e-9 200<0.5 =7 =-6 183<0.4521 =-8 =0 178<2.197 182<17.5 =-5 =5 21<0.5 =-8 =3
178<3.332 175<0.5 447<0.2507 444<0.5 =0 =-2 458<0.1985 =0 =12 381<0.5 178<2.303 =0 =4 180<3.5 =-5 =4 444<0.5 200<0.5 341<2.89 =-3 =4 447<0.01988 =8 =-6 199<0.5 447<0.02662 =13 =2 184<2.5 =-6 =1
193<1.099 24<0.5 491<0.7083 62<0.72 =1 =-3 456<0.7444 =11 =-7 62<0.8571 4<0.5 =2 =12 =-2 340<0.5 237<0.5 490<1e-9 =-3 =4 444<0.5 =-2 =17 366<0.5 62<0.129 =8 =-3 37<0.5 =13 =-3
178<3.332 175<0.5 446<0.2584 199<0.5 =-1 =-5 411<1.4 =13 =2 381<0.5 387<0.5 =4 =-1 146<0.5 =2 =-7 193<2.89 487<0.5 381<0.5 =8 =1 383<0.5 =2 =-7 456<0.08766 29<0.5 =-6 =1 455<0.1861 =9 =-4
466<0.5 333<0.5 416<0.6308 178<3.332 =0 =3 494<0.3417 =10 =-4 180<7.5 =16 =-1 416<1e-9 183<0.894 =11 =-1 =-3
183<0.5087 36<0.5 342<0.5 54<0.5 =1 =-5 183<0.3595 =-4 =5 180<18.5 183<0.3595 =-10 =1 =5 457<0.3585 7<0.3526 181<1.5 =2 =9 181<6.5 =-5 =5 494<0.192 457<0.6291 =-3 =7 458<0.4609 =3 =-5
62<0.9167 172<0.5 62<0.0625 378<0.5 =0 =-7 143<0.5 =1 =10 =16 455<0.3421 393<0.5 =-11 182<14.5 =-1 =1 =1
181<4.5 432<0.5 414<0.1656 89<0.5 =0 =9 388<0.5 =-7 =3 9<0.1037 180<16.5 =-12 =2 474<0.6023 =7 =-7 339<0.5 4<0.5 492<0.5 =8 =-4 426<0.5 =4 =-5 414<0.06986 474<0.7572 =19 =-2 477<0.5 =-6 =3
188<0.2 9<0.1686 445<0.1841 70<0.5 =1 =-7 445<0.4726 =-6 =6 5<0.5 188<0.1818 =9 =0 456<0.2422 =-5 =3 177<0.5 4<0.5 429<0.5 =-1 =6 307<0.5 =-7 =-2 184<0.5 =10 =-1
191<5.5 200<0.5 181<2.5 470<0.5 =-2 =1 42<0.5 =2 =-4 370<0.5 455<0.06833 =5 =-1 455<0.09834 =-9 =-1 187<0.08872 50<0.5 146<0.5 =13 =1 191<6.5 =1 =-2 419<0.5 =-8 181<1.5 =-2 =6
361<0.445 13<0.5 357<0.5 353<0.5 =-1 =2 5<0.5 =6 =-4 191<0.5 479<2.862 =13 =-1 =-2 5<0.5 =12 =-1`),
  likeness: {
    claims: parseLine(`any	-2907
around	1002
both negated or none	451
both rumours	-27
both tell breach	392
both tell else	-13
both tell ransom	-618
both tell telling	-130
classes	524
covers the shorter	869
lead	847
names	777
no words	-395
one denies	-1914
other number	158
rare word	-70
rare words	1766
same data	48
same name	395
same name around	114
same number	462
same object	222
same predicate	-95
same speaker	526
short	-492
speakers of one kind	-161
telling words	31
two rare words	436
words	365
words of the same speaker	1017`),
    denials: parseLine(`any	-663
around	1118
both negated or none	-16
both tell breach	440
both tell else	-139
classes	325
covers the shorter	482
lead	170
no words	-240
rare word	-41
rare words	799
same name around	39
same object	588
same predicate	68
short	94
speakers of one kind	-14
telling words	42
two rare words	252
words	651
words of the same speaker	651`),
  },
};
