/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 15251 pairs of annotated claims in two documents and 11121 in one, of 340 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:4909cb3e5b61e04c5221db558a62a76bdfd5f25dcffb6177ff6b1aa7f7138674, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	397
AUTHOR lead	11
accuses	36
answerer denies there	-304
answerer speaks there	-175
answers another	-67
answers here	22
answers what is not told there	-864
any	-2396
around	237
both authenticity	385
both concealment	475
both culprit	161
both demand	1026
both deny	-246
both fault	108
both harm	-50
both negated	-428
both origin	-152
both outage	527
both payment	63
both sale	150
both taking	164
both telling	266
breach general outsider	21
breach many data outsider	114
breach no data word in denial	-29
breach no name	48
breach outsider	140
breach outsider same name	44
breach same name	47
breach same name around	107
breach specific data	-24
breachy, ALLEGES	344
breachy, ASSERTS	129
breachy, CONFIRMS	-592
breachy, DENIES	-510
breachy, PARTLY_DENIES	401
breachy, lead	71
breachy, negated	-10
breachy, of AGENCY	94
breachy, of ATTACKER	-126
breachy, of AUTHOR	10
breachy, of MEDIA	-291
breachy, of PERSON	12
breachy, of UNNAMED	-278
by AGENCY	34
by AGENCY, not of AGENCY, breachy	-18
by ATTACKER	-276
by AUTHOR	-8
by MEDIA	-465
by PERSON	73
by UNNAMED	-83
claim about credential	-66
claim about data	-30
claim about health	-142
claim about identity	94
claim about machine	-22
claim about money	134
claim about people	34
claim about ransom	-255
claim at	-1160
claim by a	55
claim by about	-18
claim by accept	72
claim by accord	404
claim by accus	188
claim by acknowledg	-459
claim by ad	-451
claim by add	174
claim by admit	372
claim by advis	-407
claim by agre	-309
claim by alleg	189
claim by allegedli	-482
claim by announc	-340
claim by answer	-224
claim by ar	55
claim by as	43
claim by ask	-821
claim by assert	255
claim by assur	436
claim by attribut	965
claim by back	-9
claim by be	545
claim by been	41
claim by believ	204
claim by blame	109
claim by boast	586
claim by by	-451
claim by call	-183
claim by charg	175
claim by claim	464
claim by clarifi	-212
claim by conced	-411
claim by confirm	-210
claim by count	-48
claim by credit	-187
claim by demand	-312
claim by deni	-57
claim by describ	-36
claim by dismiss	526
claim by disput	-175
claim by doe	-105
claim by effect	-314
claim by estim	203
claim by explain	112
claim by fear	370
claim by find	104
claim by give	-472
claim by go	251
claim by ha	-316
claim by had	162
claim by have	193
claim by her	226
claim by in	429
claim by inform	-732
claim by insist	57
claim by is	-83
claim by it	-337
claim by know	413
claim by let	-158
claim by link	-191
claim by list	-95
claim by maintain	634
claim by no	-294
claim by not	-195
claim by note	70
claim by of	286
claim by offer	-49
claim by on	9
claim by out	-761
claim by point	-64
claim by post	-212
claim by promis	-112
claim by publish	103
claim by purport	407
claim by put	25
claim by read	630
claim by reckon	181
claim by record	-112
claim by reject	-112
claim by repeat	782
claim by repli	429
claim by report	776
claim by rule	-47
claim by rumour	373
claim by say	-44
claim by see	-263
claim by show	435
claim by speak	105
claim by stand	-148
claim by state	640
claim by statement	-360
claim by stori	421
claim by stress	78
claim by submit	102
claim by suggest	200
claim by suspect	190
claim by take	-388
claim by tell	-112
claim by term	-348
claim by that	-47
claim by the	432
claim by think	148
claim by to	-282
claim by tweet	306
claim by understand	84
claim by view	-106
claim by wa	-793
claim by want	-338
claim by wish	-373
claim by with	868
claim by word	-332
claim by write	288
claim exposed	222
claim gives an amount	41
claim is recalled	220
claim length	225
claim opens its side	-109
claims before it	-39
claims of its side	73
classes	198
closer claims	-31
closest	113
closest via	272
covered	784
covers the claim	-601
covers the denial	136
data word shared	-237
data words of the claim	38
data words of the denial	16
days	-143
denial about credential	-139
denial about data	123
denial about identity	-244
denial about machine	-119
denial about money	-468
denial about people	118
denial about ransom	-588
denial at	-1195
denial by a	-431
denial by accept	261
denial by accord	-557
denial by account	69
denial by accus	718
denial by ad	-392
denial by add	243
denial by admit	-457
denial by affirm	-296
denial by agre	288
denial by alwai	507
denial by answer	225
denial by argu	-723
denial by as	429
denial by asid	17
denial by ask	72
denial by assert	482
denial by assur	153
denial by back	316
denial by be	-283
denial by been	-147
denial by believ	-564
denial by brand	85
denial by brush	17
denial by call	299
denial by categor	456
denial by claim	-191
denial by clarifi	-18
denial by conced	199
denial by conclud	-183
denial by contend	280
denial by contest	58
denial by continu	-317
denial by contradict	50
denial by correct	-470
denial by count	86
denial by counter	77
denial by declar	901
denial by deni	58
denial by depon	-60
denial by describ	-114
denial by did	-626
denial by differ	-257
denial by disagre	36
denial by dismiss	-250
denial by disown	-111
denial by disput	73
denial by do	216
denial by doe	246
denial by establish	211
denial by exoner	-344
denial by explain	-260
denial by find	-464
denial by go	-217
denial by grant	-33
denial by guilti	-62
denial by ha	332
denial by had	348
denial by hold	8
denial by identifi	211
denial by in	36
denial by inform	-73
denial by insist	12
denial by is	235
denial by issu	-352
denial by junk	-93
denial by know	214
denial by laugh	195
denial by let	-288
denial by maintain	-214
denial by mark	215
denial by merit	-14
denial by mock	163
denial by move	-454
denial by no	-98
denial by none	-371
denial by nor	252
denial by not	88
denial by note	-331
denial by observ	-415
denial by of	613
denial by off	28
denial by on	66
denial by opin	135
denial by out	148
denial by persuad	298
denial by place	76
denial by plead	-62
denial by point	-91
denial by post	372
denial by put	324
denial by question	215
denial by react	-359
denial by read	260
denial by rebut	1067
denial by record	400
denial by reiter	-240
denial by reject	74
denial by remark	-35
denial by repeat	-340
denial by repli	-90
denial by retort	32
denial by rubbish	-445
denial by rule	62
denial by say	-60
denial by scotch	-477
denial by see	244
denial by shoot	377
denial by show	-244
denial by sinc	-43
denial by speak	293
denial by stamp	-27
denial by state	-217
denial by statement	-71
denial by stori	-257
denial by stress	-17
denial by submit	-174
denial by suggest	-199
denial by swear	153
denial by take	-275
denial by tell	135
denial by term	404
denial by testifi	-574
denial by that	367
denial by the	169
denial by think	-21
denial by to	150
denial by trash	463
denial by wa	-410
denial by were	1120
denial by wish	254
denial by withdraw	-145
denial by word	-433
denial by write	473
denial contrasts	-258
denial gives a number	-140
denial is recalled	158
denial length	122
denial narrows	-113
denial of authenticity	171
denial of concealment	142
denial of culprit	-202
denial of demand	340
denial of fault	49
denial of harm	89
denial of holding	86
denial of origin	32
denial of outage	166
denial of payment	-143
denial of publication	92
denial of safety	426
denial of sale	-42
denial of taking	79
denial of telling	42
denial opens with none	35
denials of the side	-15
denied there	-281
denied there by the same side	883
denies others there	-56
first	-232
further than the closest claim	-833
further than the closest denial	-127
general, breachy	109
it ALLEGES	604
it ASSERTS	102
it CONFIRMS	-429
it DENIES	-249
it PARTLY_DENIES	-59
it authenticity	185
it concealment	165
it culprit	44
it demand	-217
it fault	62
it harm	62
it origin	61
it outage	-53
it payment	232
it sale	-87
it taking	50
it telling	-172
its denials there	206
its sentence names the answerer	142
its speaker denies	-547
its speaker speaks here	96
kind breach>breach	-49
kind breach>else	85
kind breach>fault	-325
kind breach>ransom	-67
kind breach>telling	-21
kind else>breach	42
kind else>else	112
kind else>fault	-15
kind else>ransom	229
kind else>telling	393
kind ransom>breach	127
kind ransom>else	161
kind ransom>ransom	-245
kind ransom>telling	-7
kind telling>breach	43
kind telling>else	333
kind telling>ransom	168
kind telling>telling	490
later than 100 days	63
lead	-48
likely answers here	-243
likely denied there	358
likely denied there by anybody	-518
many data words	-66
more over its own denial	357
more over what it answers	-727
mutually closest	32
names	106
names its speaker	567
names the answerer	337
negated	59
no predicate	21
no words	-181
of AGENCY	-189
of ATTACKER	592
of AUTHOR	-663
of MEDIA	409
of PERSON	98
of UNNAMED	366
one document	-394
only denial authenticity	124
only denial concealment	-186
only denial culprit	-308
only denial demand	-649
only denial fault	-58
only denial harm	140
only denial origin	77
only denial outage	-358
only denial payment	-232
only denial publication	120
only denial sale	-125
only denial taking	28
only denial telling	-122
other object	-126
other predicate	-109
over another's denial	926
over its own denial	732
over what it answers	1271
partly	-171
points	-67
points at a rumour	99
points at media	602
ransom both, outsider	87
rare word	-184
rare word around	323
rare words	-589
rare words around	833
rarest word	495
rarity of words	-245
safe, breachy	486
safe, taking	-203
said again here	411
same data	-237
same day	176
same name	179
same name around	502
same number	800
same object	149
same predicate and object	-95
says safe	-129
says untrue	32
sentence words	-281
share of its denials there	-102
share of the claims	1098
share of the denials	571
share over its own denial	306
share over what it answers	596
short	-31
specific data shared	909
telling words	-46
two rare words	314
two words	691
undated	201
unreal	-777
untrue, breachy	18
untrue, taking	-15
via	773
via breach, breachy	-30
via breach, breachy, outsider	-348
via number	-19
via same speaker	740
weightiest	571
within 14 days	-178
within 3 days	272
words	-937
words of these two alone	-219`),
  forest: parseForest(`-2.337
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both harm	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by a	claim by about	claim by accept	claim by accord	claim by accus	claim by acknowledg	claim by ad	claim by admit	claim by advis	claim by agre	claim by alleg	claim by allegedli	claim by announc	claim by answer	claim by ar	claim by as	claim by ask	claim by assert	claim by assur	claim by attribut	claim by be	claim by been	claim by believ	claim by boast	claim by by	claim by call	claim by charg	claim by claim	claim by conced	claim by confirm	claim by count	claim by demand	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by doe	claim by effect	claim by estim	claim by explain	claim by find	claim by ha	claim by had	claim by have	claim by her	claim by in	claim by inform	claim by insist	claim by is	claim by it	claim by know	claim by link	claim by maintain	claim by no	claim by not	claim by note	claim by of	claim by offer	claim by on	claim by out	claim by point	claim by post	claim by promis	claim by publish	claim by purport	claim by put	claim by read	claim by reckon	claim by record	claim by reject	claim by repeat	claim by repli	claim by report	claim by rule	claim by rumour	claim by say	claim by see	claim by show	claim by speak	claim by state	claim by statement	claim by stori	claim by stress	claim by submit	claim by suggest	claim by suspect	claim by take	claim by tell	claim by term	claim by that	claim by the	claim by think	claim by to	claim by understand	claim by view	claim by wa	claim by want	claim by wish	claim by with	claim by write	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by accus	denial by ad	denial by add	denial by admit	denial by affirm	denial by agre	denial by alwai	denial by answer	denial by argu	denial by as	denial by asid	denial by assert	denial by assur	denial by back	denial by be	denial by believ	denial by brand	denial by brush	denial by call	denial by categor	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by continu	denial by contradict	denial by correct	denial by declar	denial by deni	denial by describ	denial by did	denial by differ	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exoner	denial by explain	denial by find	denial by go	denial by grant	denial by guilti	denial by ha	denial by had	denial by have	denial by hold	denial by identifi	denial by in	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by know	denial by laugh	denial by let	denial by maintain	denial by mark	denial by merit	denial by mock	denial by move	denial by no	denial by none	denial by not	denial by note	denial by observ	denial by of	denial by off	denial by on	denial by opin	denial by out	denial by persuad	denial by place	denial by plead	denial by point	denial by post	denial by put	denial by question	denial by read	denial by rebut	denial by record	denial by reiter	denial by reject	denial by remark	denial by repeat	denial by repli	denial by retort	denial by rubbish	denial by rule	denial by say	denial by scotch	denial by see	denial by shoot	denial by show	denial by speak	denial by stamp	denial by state	denial by statement	denial by stori	denial by stress	denial by submit	denial by suggest	denial by swear	denial by take	denial by tell	denial by term	denial by testifi	denial by that	denial by the	denial by think	denial by to	denial by trash	denial by wa	denial by were	denial by wish	denial by word	denial by write	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
434<0.25 62<0.2632 14<0.5 399<0.5 =14 =47 449<0.01523 =-23 =7 423<0.2076 14<0.5 =-15 =-28 =64 14<0.5 177<0.25 62<0.375 =84 =15 434<0.4794 =45 =145 50<0.5 62<0.4 =42 =1 177<0.6 =1 =-25
470<1e-9 62<0.3333 35<0.5 441<0.5 =-9 =45 42<0.5 =20 =47 423<0.2076 9<0.2305 =-22 =54 =67 62<0.375 9<0.1183 182<0.5 =49 =-4 447<0.7328 =100 =-9 447<0.1718 470<0.1287 =-8 =17 447<0.7328 =82 =-22
397<0.5 29<0.5 340<0.2617 344<0.5 =13 =45 166<2.398 =3 =-16 7<0.4067 389<0.08124 =86 =-2 468<0.5 =27 =-2 39<0.5 441<0.5 462<0.42 =-18 =43 340<0.3266 =30 =-9 29<0.5 344<0.5 =-21 =10 32<0.5 =31 =71
175<1e-9 62<0.3333 343<0.5 344<0.5 =-23 =8 421<0.1899 =52 =-5 62<0.5625 344<0.5 =-22 =-7 9<0.1698 =-25 =20 62<0.3333 399<0.5 343<0.5 =28 =77 340<0.1097 =92 =36 343<0.5 177<0.2 =-9 =21 9<0.0865 =15 =103
449<0.1475 190<0.1364 346<0.5 179<0.5 =14 =50 181<2.89 =-26 =8 423<0.1295 346<0.5 =-10 =-26 423<0.2076 =15 =53 346<0.5 457<0.5 449<0.7201 =24 =72 351<0.5 =95 =23 52<0.5 181<2.773 =-18 =13 449<0.7201 =2 =58
176<1e-9 168<3.5 190<0.2 14<0.5 =77 =-7 190<0.45 =6 =-19 168<10.5 14<0.5 =-1 =-24 190<0.6316 =-27 =-11 14<0.5 168<9.5 190<0.2941 =69 =25 190<0.3571 =-19 =29 169<2.5 286<0.5 =-21 =8 390<0.01883 =26 =-17
432<0.009035 469<0.5 29<0.5 62<0.4 =-11 =-25 39<0.5 =-9 =20 62<0.4 390<0.05244 =36 =8 25<0.5 =-11 =21 400<0.5 447<0.197 62<0.375 =40 =2 390<0.03669 =81 =-2 62<0.08333 430<0.5 =-2 =21 439<0.5 =-6 =-23
9<1e-9 62<0.375 344<0.5 0<0.5 =-11 =23 400<0.5 =17 =-14 462<0.42 392<0.3178 =-20 =24 62<0.5625 =-2 =35 400<0.5 447<0.197 62<0.375 =34 =3 17<0.5 =69 =19 62<0.4 449<0.07552 =-13 =10 453<0.5 =-24 =3
434<0.3585 346<0.5 190<0.1364 62<0.3333 =66 =-10 32<0.5 =-9 =31 452<0.8912 455<2.442 =-26 =1 =31 346<0.5 455<2.603 62<0.4444 =28 =-3 434<0.7733 =29 =69 286<0.5 301<0.5 =-15 =23 190<0.45 =-2 =57
175<1e-9 39<0.5 469<0.5 135<0.5 =-18 =12 340<0.02558 =15 =-5 35<0.5 44<0.5 =-8 =24 166<3.332 =10 =36 25<0.5 469<0.5 447<0.1718 =5 =27 340<0.03552 =48 =10 175<0.08149 420<0.5 =-7 =16 357<0.5 =71 =23
449<0.2638 168<6.5 14<0.5 181<1.099 =23 =-3 452<0.6544 =-18 =19 452<0.8912 430<0.5 =-19 =1 7<0.3466 =45 =4 17<0.5 449<0.631 168<6.5 =30 =5 447<0.7328 =51 =-13 168<4.5 177<0.6 =22 =-12 462<0.1981 =-16 =13
175<1e-9 14<0.5 62<0.5625 181<1.099 =12 =-11 30<0.5 =-21 =16 78<0.5 423<0.02658 =-25 =1 =8 14<0.5 390<1e-9 62<0.6818 =32 =4 62<0.375 =15 =-14 452<0.7834 52<0.5 =-19 =4 62<0.1923 =-2 =52
434<0.5206 62<0.375 363<0.5 383<0.5 =16 =-17 447<0.0722 =-15 =5 363<0.5 62<0.5625 =1 =-17 447<0.2356 =-24 =5 447<0.7328 447<0.1194 62<0.6429 =18 =-12 434<0.7733 =20 =49 62<0.125 =2 =-24
175<1e-9 384<0.5 399<0.5 469<0.5 =-19 =-1 423<0.004874 =16 =-13 181<3.045 346<0.5 =13 =-13 451<0.918 =-21 =11 399<0.5 390<1e-9 423<0.2076 =12 =52 423<0.09555 =-16 =18 396<0.5 182<0.5 =53 =-9 432<0.01763 =-14 =34
431<0.0406 14<0.5 62<0.5625 32<0.5 =4 =40 423<0.2076 =-17 =28 423<0.09555 393<0.5 =-24 =-2 7<0.3904 =30 =-3 168<9.5 457<0.5 354<0.5 =18 =1 9<0.8953 =38 =-7 450<0.8268 34<0.5 =-11 =14 14<0.5 =29 =-7
447<1e-9 32<0.5 346<0.5 162<0.5 =-6 =28 462<0.312 =-21 =29 340<0.1524 387<0.35 =41 =-6 169<3.5 =-11 =14 346<0.5 447<0.3096 32<0.5 =13 =45 447<0.7328 =58 =-1 449<0.3665 169<8.5 =-19 =13 431<0.5155 =13 =-18
343<0.5 168<9.5 35<0.5 467<0.4981 =-10 =13 400<0.5 =21 =-7 450<0.8268 362<0.5 =-21 =3 17<0.5 =17 =-9 439<0.5 168<10.5 27<0.5 =10 =40 455<2.603 =-11 =13 168<17.5 387<0.75 =53 =-6 425<0.5 =-10 =7
9<1e-9 384<0.5 346<0.5 317<3.091 =-10 =11 467<0.4981 =-23 =3 317<3.135 332<0.5 =-2 =14 166<2.565 =-1 =43 17<0.5 25<0.5 392<1e-9 =10 =39 390<0.007556 =44 =-13 415<0.5 346<0.5 =-4 =-18 9<0.08146 =-2 =13
168<9.5 190<0.3333 346<0.5 190<0.1364 =41 =19 10<0.5 =-15 =22 467<0.4337 462<0.3444 =-15 =25 190<0.7308 =14 =-11 190<0.45 467<0.6852 422<0.2041 =-25 =19 286<0.5 =-9 =22 467<0.5108 394<0.5 =-12 =20 404<0.5 =-4 =22
343<0.5 399<0.5 434<0.3585 62<0.4 =-5 =-19 62<0.6818 =11 =-9 358<0.5 62<0.2632 =31 =10 419<0.5 =10 =-15 9<0.1394 387<0.38 62<0.1563 =44 =13 337<0.3921 =-6 =36 0<0.5 =65 =10
175<1e-9 14<0.5 181<1.099 317<3.135 =0 =34 422<0.2338 =-15 =32 21<0.5 320<0.5 =-22 =-3 181<2.639 =-7 =16 14<0.5 175<0.2286 469<0.5 =5 =20 181<2.303 =34 =12 437<0.1687 155<0.5 =-17 =8 455<2.14 =-11 =17
434<0.5206 29<0.5 62<0.5625 135<0.5 =-5 =39 174<0.5 =-19 =10 363<0.5 62<0.5625 =21 =-2 174<0.5 =-18 =19 177<0.125 166<3.135 175<0.1764 =-14 =7 431<0.176 =22 =-8 345<0.5 437<0.3716 =16 =37 164<0.5 =-22 =-1
343<0.5 455<2.603 14<0.5 171<1e-9 =-7 =8 174<0.5 =-18 =19 364<0.5 14<0.5 =12 =-16 467<0.7489 =27 =-10 385<0.35 185<0.5 171<1e-9 =21 =48 171<0.2627 =-15 =9 172<0.5 370<0.5 =16 =-12 385<0.95 =-12 =8
432<0.02913 190<0.3333 39<0.5 401<0.5 =-3 =32 190<0.1364 =41 =11 392<1e-9 29<0.5 =-19 =-6 190<0.8333 =35 =-1 29<0.5 43<0.5 432<0.2686 =4 =18 190<0.2353 =4 =-21 318<0.5 5<0.5 =35 =13 467<0.5918 =-9 =17
175<1e-9 39<0.5 346<0.5 171<1e-9 =-12 =0 462<0.312 =-20 =11 171<1e-9 43<0.5 =2 =-22 183<0.5 =10 =33 346<0.5 447<0.3096 384<0.5 =3 =18 447<0.7328 =43 =1 52<0.5 452<0.343 =-20 =29 434<0.7061 =-8 =21
190<0.3333 168<6.5 14<0.5 181<1.099 =38 =15 452<0.6544 =-10 =27 168<9.5 14<0.5 =3 =-22 469<0.5 =-24 =-7 432<0.02913 394<0.5 451<1e-9 =-16 =16 166<2.708 =45 =-2 390<0.01352 432<0.1783 =3 =20 181<1.099 =0 =-24
399<0.5 34<0.5 449<0.5027 190<0.3333 =0 =-13 402<0.5 =5 =23 6<0.5 67<0.5 =32 =-4 190<0.3571 =11 =-11 190<0.45 358<0.5 190<0.2 =50 =22 396<0.5 =9 =-16 62<0.4 175<0.2286 =-14 =15 166<2.197 =-5 =32
168<9.5 14<0.5 362<0.5 335<4.5 =3 =22 389<0.1636 =29 =-3 450<0.1576 174<0.5 =-17 =16 437<0.1687 =-8 =16 343<0.5 432<0.02913 330<0.5 =-19 =3 437<0.1687 =-16 =5 437<0.1687 286<0.5 =-16 =16 332<0.5 =32 =-5
400<0.5 363<0.5 441<0.5 444<0.5 =6 =34 2<0.5 =45 =24 9<0.1037 462<0.312 =-14 =20 439<0.5 =-10 =15 462<0.1981 34<0.5 166<3.332 =-21 =1 166<2.89 =-2 =23 170<17.5 166<3.332 =40 =-9 175<0.2099 =-12 =11
343<0.5 340<0.3266 384<0.5 452<0.8912 =-4 =41 319<0.5 =6 =29 35<0.5 452<0.7834 =-21 =9 364<0.5 =-17 =8 437<0.3716 170<18.5 340<0.05978 =23 =5 340<1e-9 =7 =-12 170<19.5 363<0.5 =42 =-1 33<0.5 =20 =-12
190<0.1364 404<0.5 341<0.08873 423<0.05298 =11 =35 421<0.227 =39 =-3 39<0.5 343<0.5 =-19 =16 341<0.2482 =27 =-3 432<0.05816 171<1e-9 462<0.42 =-14 =40 343<0.5 =-2 =25 400<0.5 416<0.5 =16 =-4 404<0.5 =0 =-22
399<0.5 34<0.5 168<10.5 190<0.6316 =4 =-16 190<0.6316 =-20 =5 7<0.3334 419<0.5 =34 =7 45<0.5 =-15 =8 190<0.2353 168<3.5 351<0.5 =48 =-7 138<0.5 =22 =-10 190<0.6316 390<0.01883 =18 =-10 168<12.5 =-19 =33
400<0.5 447<0.1398 14<0.5 181<1.099 =9 =-4 434<0.4794 =-16 =11 346<0.5 138<0.5 =32 =11 434<0.7061 =-8 =15 462<0.1981 29<0.5 179<6.5 =-18 =16 385<0.35 =25 =-9 179<0.5 470<0.06567 =-13 =6 170<16.5 =39 =0
399<0.5 62<0.6818 345<0.5 391<0.5 =-1 =12 362<0.5 =-20 =7 457<0.5 362<0.5 =-18 =9 4<0.5 =15 =-3 332<0.5 335<1.5 457<0.5 =-4 =21 396<0.5 =20 =3 166<2.485 318<0.5 =15 =-9 353<0.5 =36 =5
175<1e-9 190<0.3333 168<4.5 181<3.045 =22 =-18 168<10.5 =-2 =-22 171<1e-9 426<0.5 =-18 =4 3<0.5 =-11 =9 449<0.7201 462<0.3444 190<0.2353 =10 =-2 190<0.6818 =36 =2 190<0.4211 35<0.5 =0 =24 176<0.5 =34 =-3
441<0.5 432<0.005153 317<3.091 462<0.42 =-9 =30 181<1.099 =18 =-12 90<0.5 172<1.5 =4 =-6 185<0.5 =27 =-6 177<0.6 187<0.5 1<0.5 =28 =-2 177<0.1 =-18 =11 17<0.5 471<0.5 =9 =-8 =-16
441<0.5 430<0.5 317<3.091 470<0.106 =-8 =4 14<0.5 =10 =-11 342<0.5 166<2.565 =-5 =8 33<0.5 =28 =-2 447<0.7328 343<0.5 389<0.1139 =18 =-8 358<0.5 =39 =12 39<0.5 =-18 =8
62<0.6818 363<0.5 330<0.5 364<0.5 =1 =12 317<2.197 =2 =46 431<0.302 423<0.1295 =-11 =21 416<0.5 =21 =-14 426<0.5 423<0.1295 167<0.5 =-7 =-20 385<0.77 =22 =1 9<0.1279 62<0.8125 =6 =-12 =32
441<0.5 190<0.1364 363<0.5 339<0.5 =11 =39 39<0.5 =-17 =11 9<0.08146 179<5.5 =-8 =26 434<0.8884 =-1 =17 340<0.1524 470<0.3586 190<0.8333 =32 =-4 14<0.5 =12 =-14 58<0.5 9<0.3093 =-10 =15 363<0.5 =27 =-6
343<0.5 344<0.5 169<3.5 466<1e-9 =-16 =17 467<0.525 =-9 =13 455<4.868 29<0.5 =-3 =8 335<2.5 =12 =30 7<0.2706 407<0.5 180<1.5 =24 =3 180<0.5 =-15 =6 332<0.5 425<0.5 =-16 =9 0<0.5 =21 =-7
14<0.5 440<0.5 9<0.2305 317<3.135 =-1 =13 186<0.5 =25 =-2 1<0.5 317<2.197 =-1 =35 164<0.5 =4 =-6 9<0.09722 348<0.5 175<0.1065 =-19 =-5 180<0.5 =-8 =15 286<0.5 301<0.5 =-11 =12 47<0.5 =23 =-1
441<0.5 35<0.5 432<0.01763 62<0.2963 =-4 =-13 390<0.007556 =4 =-11 340<0.2915 62<0.7222 =12 =-11 335<2.5 =-14 =4 343<0.5 340<0.02558 62<0.5625 =24 =-6 455<2.89 =-6 =21 155<0.5 370<0.5 =41 =1 =-4
171<0.1378 432<0.3651 168<10.5 330<0.5 =-4 =21 432<0.05816 =-19 =-3 176<0.1429 168<9.5 =31 =1 455<2.001 =-10 =11 168<9.5 345<0.5 343<0.5 =8 =23 414<0.5 =-19 =2 167<0.5 55<0.5 =-3 =24 343<0.5 =-14 =5
441<0.5 29<0.5 340<0.2915 168<9.5 =1 =-12 343<0.5 =-18 =6 345<0.5 14<0.5 =11 =-7 168<17.5 =-20 =14 14<0.5 340<0.1314 345<0.5 =27 =-5 58<0.5 =-2 =22 185<0.5 396<0.5 =-16 =15 50<0.5 =24 =-4
181<1.099 340<0.2915 388<0.5 168<10.5 =9 =-5 59<0.5 =10 =42 343<0.5 340<0.6511 =-7 =-22 172<2.5 =18 =-8 452<0.8912 337<0.4317 168<7.5 =-5 =-15 =38 168<0.5 172<0.5 =6 =-17 388<0.5 =35 =2
430<0.5 29<0.5 175<0.1065 394<0.5 =-9 =16 174<0.5 =0 =22 387<0.44 183<0.5 =4 =19 422<0.38 =-18 =26 390<1e-9 14<0.5 429<0.5 =27 =10 181<2.639 =-12 =10 181<1.946 138<0.5 =13 =-8 405<0.5 =-15 =6
190<0.2353 384<0.5 3<0.5 172<0.5 =16 =-3 455<2.89 =-15 =5 1<0.5 363<0.5 =32 =7 190<0.1364 =10 =-14 437<0.1025 190<0.7308 175<1e-9 =-12 =0 112<0.5 =-22 =9 175<0.2286 470<0.08868 =-1 =11 430<0.5 =13 =36
400<0.5 171<0.1378 449<0.5634 190<0.2 =8 =-8 396<0.5 =4 =30 14<0.5 190<0.6 =17 =-2 190<0.3846 =-13 =6 166<3.135 423<0.1295 0<0.5 =-21 =-1 462<0.2108 =-5 =23 190<0.1364 14<0.5 =29 =-7 190<0.45 =0 =-20
400<0.5 363<0.5 181<1.099 62<0.7692 =15 =-7 190<1e-9 =25 =-3 62<0.375 175<0.1764 =-6 =15 190<0.5 =-25 =2 166<3.135 29<0.5 168<5.5 =-13 =-23 27<0.5 =-6 =19 190<0.45 40<0.5 =15 =-14 470<0.1198 =-22 =8
422<0.2296 363<0.5 400<0.5 421<0.1146 =7 =-10 166<3.135 =-17 =2 452<0.8912 434<0.5976 =-12 =3 168<2.5 =0 =35 333<0.5 =44 =-2
340<0.08932 399<0.5 7<0.2967 423<0.06166 =3 =26 423<0.09555 =-12 =9 7<0.4498 344<0.5 =-6 =18 7<0.5173 =-15 =8 29<0.5 179<0.5 421<0.2874 =-18 =16 340<0.6511 =1 =-22 396<0.5 2<0.5 =-9 =9 421<0.2384 =-19 =5
190<0.0625 437<0.3716 169<3.5 399<0.5 =9 =27 447<0.1194 =48 =-2 401<0.5 439<0.5 =15 =-13 =25 317<3.135 430<0.5 437<0.3716 =-9 =0 447<0.7328 =7 =-23 169<3.5 447<0.05685 =9 =-3 190<0.6818 =24 =-6
181<1.099 404<0.5 471<0.5 342<0.5 =5 =16 58<0.5 =12 =35 343<0.5 470<0.08868 =-6 =4 419<0.5 =20 =2 316<0.5 175<0.1326 422<0.2338 =-13 =19 465<0.5 =1 =21 175<0.1226 181<5.081 =33 =-3 335<3.5 =7 =-14
181<1.099 363<0.5 190<0.2632 168<10.5 =22 =-20 168<7.5 =-3 =13 431<0.1097 169<4.5 =-15 =-1 190<0.3846 =-9 =22 240<0.5 190<0.0625 168<2.5 =22 =-1 441<0.5 =-11 =13 363<0.5 168<9.5 =31 =-9 181<3.045 =-18 =9
163<0.5 62<0.6429 392<0.142 390<0.007556 =1 =-9 177<0.6 =25 =-4 432<0.1783 423<0.2076 =-17 =22 420<0.5 =12 =-14 421<0.1091 346<0.5 332<0.5 =10 =21 138<0.5 =-10 =13 390<1e-9 90<0.5 =-9 =17 423<0.003942 =4 =-23
400<0.5 343<0.5 135<0.5 449<0.852 =-1 =16 385<0.41 =33 =-7 181<1.099 33<0.5 =21 =2 450<0.6914 =-1 =20 469<0.5 462<0.2108 339<0.5 =-18 =-2 365<0.5 =-1 =19 181<1.099 335<2.5 =19 =-2 430<0.5 =-17 =3
400<0.5 441<0.5 62<0.5625 36<0.5 =4 =-21 177<0.3333 =-10 =13 18<0.5 358<0.5 =20 =-2 340<0.1097 =-15 =4 340<0.2617 341<0.012 317<3.091 =-17 =7 341<0.4558 =9 =-14 9<0.1913 175<0.2286 =-24 =0 =1
400<0.5 452<0.8912 7<0.4067 62<0.5625 =5 =-5 452<0.3892 =-15 =0 62<0.08333 2<0.5 =12 =-11 42<0.5 =49 =3 452<0.4469 179<5.5 34<0.5 =-16 =14 183<0.5 =-1 =31 62<0.08333 7<0.2706 =11 =-10 170<17.5 =37 =-3
340<0.04534 317<3.091 422<0.2643 73<0.5 =1 =24 350<0.5 =38 =-3 346<0.5 176<0.1 =30 =7 471<0.5 =-15 =14 90<0.5 317<2.833 447<0.08821 =-11 =0 340<0.3266 =2 =-11 404<0.5 446<0.5 =-9 =13 170<15.5 =0 =36
399<0.5 343<0.5 90<0.5 362<0.5 =-5 =9 33<0.5 =28 =-3 437<0.3716 240<0.5 =3 =27 46<0.5 =21 =-9 180<1.5 396<0.5 395<0.5 =6 =22 469<0.5 =-5 =15 179<2.5 170<17.5 =-18 =-2 =13
400<0.5 363<0.5 9<0.2305 335<3.5 =2 =11 467<0.7008 =29 =7 335<2.5 175<0.2286 =-4 =14 343<0.5 =-16 =4 405<0.5 452<0.4469 343<0.5 =-15 =0 434<0.1133 =11 =-6 47<0.5 326<0.5 =-11 =17 14<0.5 =26 =-5
422<0.2338 363<0.5 169<4.5 427<0.5 =0 =25 286<0.5 =32 =1 335<2.5 470<0.09412 =-9 =8 169<5.5 =-18 =-3 470<0.09412 =38 =3
171<0.1378 441<0.5 451<0.9419 166<2.303 =-10 =-3 =27 401<0.5 169<2.5 =-2 =15 166<2.773 =37 =4 14<0.5 451<1e-9 335<1.5 =2 =10 462<0.1765 =35 =3 166<3.332 335<2.5 =-3 =-20 432<0.009035 =-2 =25
190<0.1364 3<0.5 166<2.565 90<0.5 =-1 =30 424<0.5 =22 =-15 346<0.5 90<0.5 =-1 =23 170<21.5 =-23 =0 390<0.01883 441<0.5 391<0.5 =-3 =7 335<2.5 =16 =1 392<0.142 206<0.5 =-15 =23 359<0.5 =28 =1
171<0.3083 163<0.5 62<0.7692 421<0.3441 =-3 =27 60<0.5 =-20 =0 187<0.5 52<0.5 =12 =2 171<0.1712 =-16 =10 399<0.5 437<0.1025 404<0.5 =3 =-17 62<0.2222 =0 =16 54<0.5 186<0.5 =17 =36 27<0.5 =2 =-13
390<0.01352 430<0.5 90<0.5 135<0.5 =-1 =15 467<0.525 =16 =-10 424<0.5 419<0.5 =14 =0 319<0.5 =-18 =2 423<0.09555 329<0.5 426<0.5 =-12 =10 363<0.5 =15 =-16 466<1e-9 28<0.5 =19 =0 =-12
190<0.8333 466<0.3357 181<1.099 400<0.5 =6 =-6 385<0.51 =0 =-12 =38 181<1e-9 455<2.197 401<0.5 =-13 =6 444<0.5 =12 =-13 379<0.5 362<0.5 =-24 =-3 =3
400<0.5 423<0.2076 9<0.1394 23<0.5 =-1 =9 385<0.35 =14 =-11 358<0.5 286<0.5 =31 =4 =-9 452<0.3892 342<0.5 433<0.1919 =-19 =-8 405<0.5 =-8 =15 23<0.5 335<2.5 =17 =0 423<0.09555 =0 =-12
340<0.3266 190<0.7308 171<0.2859 452<0.4469 =-1 =13 414<0.5 =7 =34 437<0.1687 462<0.3444 =-18 =10 9<0.1698 =-4 =17 437<1e-9 190<0.1364 365<0.5 =14 =-12 462<0.244 =-23 =10 176<0.125 29<0.5 =-14 =3 190<0.4211 =-2 =19
340<0.3266 7<0.6352 423<0.2076 337<0.3921 =2 =35 170<12.5 =-12 =28 188<0.5 469<0.5 =-22 =-2 52<0.5 =-9 =18 401<0.5 364<0.5 445<0.5 =-20 =9 169<1.5 =4 =-13 172<2.5 419<0.5 =25 =-6 395<0.5 =-2 =-15
62<0.8667 449<0.5634 90<0.5 166<3.135 =-2 =7 387<0.63 =18 =-2 444<0.5 450<0.1949 =-12 =14 432<0.2686 =7 =-15 449<0.7201 49<0.5 170<13.5 =-2 =-24 62<0.9167 =11 =-3 62<0.9167 =15 =-3
190<0.1364 384<0.5 168<9.5 363<0.5 =10 =-16 399<0.5 =-22 =0 452<0.8912 467<0.6852 =29 =0 432<1e-9 =8 =-14 9<0.1394 466<0.2787 440<0.5 =-5 =14 452<0.343 =-5 =31 400<0.5 452<1e-9 =14 =-7 0<0.5 =-11 =10
399<0.5 36<0.5 29<0.5 135<0.5 =-4 =22 330<0.5 =4 =23 212<0.5 317<3.332 =-22 =-2 =0 354<0.5 179<2.5 452<0.8912 =2 =23 416<0.5 =10 =26 177<0.1 394<0.5 =32 =5 9<0.1183 =-10 =7
400<0.5 345<0.5 390<1e-9 419<0.5 =7 =-1 469<0.5 =-7 =6 341<0.4558 172<3.5 =-16 =4 =10 166<3.135 404<0.5 341<1e-9 =-14 =4 313<0.5 =-23 =5 341<1e-9 31<0.5 =-11 =9 172<2.5 =12 =-12
190<0.6 62<0.6429 181<4.382 446<0.5 =4 =14 452<0.3892 =-21 =3 452<0.6544 445<0.5 =-21 =5 190<0.2353 =-9 =19 62<0.6 190<0.8333 445<0.5 =-11 =25 379<0.5 =-24 =3 364<0.5 390<1e-9 =5 =-16 7<0.235 =36 =-7
363<0.5 169<4.5 187<0.5 163<0.5 =0 =7 471<0.5 =-12 =3 432<0.1336 407<0.5 =24 =-4 180<0.5 =-13 =5 169<2.5 432<0.1139 466<1e-9 =-21 =7 432<0.1539 =21 =-11 392<0.142 432<0.2686 =-7 =7 169<3.5 =-2 =26
399<0.5 407<0.5 345<0.5 449<0.5634 =-2 =7 54<0.5 =-16 =20 180<1.5 362<0.5 =-17 =2 341<1e-9 =12 =-6 23<0.5 172<1.5 187<0.5 =12 =-11 340<0.234 =0 =-15 341<0.381 447<0.1398 =33 =0 =-7
422<0.2103 445<0.5 432<0.1783 329<0.5 =-4 =5 177<0.6 =6 =-8 172<3.5 432<0.1783 =22 =-7 =-10 177<0.1667 =31 =4
62<0.7222 340<0.08932 166<2.565 138<0.5 =2 =-7 223<0.5 =6 =-11 401<0.5 310<0.5 =-7 =41 62<0.5 =19 =-6 470<0.1949 467<0.6281 165<0.5 =-15 =8 62<0.8125 =16 =-11 332<0.5 434<0.25 =-10 =14 =-12
181<1.099 166<3.135 14<0.5 430<0.5 =1 =12 168<6.5 =-1 =-14 317<2.708 168<5.5 =-2 =19 390<0.1427 =19 =-10 316<0.5 310<0.5 455<4.868 =-8 =9 =34 14<0.5 181<3.045 =30 =-10 181<5.081 =-18 =4
34<0.5 399<0.5 310<0.5 466<0.3357 =-3 =30 =36 332<0.5 172<1.5 =6 =-13 340<0.6511 =18 =-7 9<0.09722 455<2.001 172<1.5 =16 =0 340<0.07322 =-23 =5 =25
423<0.1295 363<0.5 14<0.5 423<0.006072 =5 =-3 423<0.02964 =-20 =23 62<0.3333 437<0.1025 =-11 =4 332<0.5 =-7 =-21 62<0.2632 446<0.5 166<2.944 =7 =-12 9<1e-9 =27 =-3 462<0.1528 462<0.1006 =0 =-9 50<0.5 =40 =2
190<0.1364 384<0.5 135<0.5 329<0.5 =-7 =8 =26 190<0.0625 166<2.485 =10 =36 357<0.5 =17 =-2 449<0.5027 405<0.5 190<0.7308 =-3 =-12 340<0.3266 =12 =-7 447<0.7328 9<0.08146 =-5 =11 =-22
171<0.1378 426<0.5 168<12.5 43<0.5 =-1 =-12 44<0.5 =-14 =15 332<0.5 111<0.5 =22 =-3 179<0.5 =-10 =5 345<0.5 183<0.5 454<0.5 =3 =22 319<0.5 =7 =28 32<0.5 168<18.5 =-16 =11 =12
317<3.091 400<0.5 452<0.8912 393<0.5 =-2 =16 358<0.5 =25 =-16 166<3.135 33<0.5 =-19 =2 340<0.07322 =10 =-17 319<0.5 340<0.02558 454<0.5 =15 =-13 449<0.1757 =4 =-17 166<1.946 14<0.5 =-10 =5 14<0.5 =29 =-5
187<0.5 451<0.3872 175<0.2286 179<5.5 =0 =17 470<0.2614 =11 =-1 467<0.525 462<1e-9 =31 =1 172<0.5 =-9 =8 178<0.5 3<0.5 449<0.5027 =-18 =9 172<0.5 =-18 =4 29<0.5 175<0.1003 =7 =-7 467<0.5918 =21 =-1
422<0.2643 466<0.3357 407<0.5 343<0.5 =-1 =7 175<0.2594 =-15 =8 =27 420<0.5 =35 343<0.5 =-10 =8
392<0.142 319<0.5 447<0.3096 383<0.5 =-1 =-13 447<0.7328 =19 =-14 166<1.946 55<0.5 =-20 =5 384<0.5 =4 =17 177<0.6 1<0.5 418<0.5 =22 =-1 180<0.5 =2 =-6 359<0.5 =-13 =0
190<0.6 400<0.5 421<0.1209 17<0.5 =7 =-6 421<0.3441 =-13 =7 469<0.5 369<0.5 =-12 =20 190<0.2941 =14 =-7 437<0.1687 454<0.5 330<0.5 =-14 =10 434<1 =19 =-6 432<0.2686 317<2.485 =-8 =3 455<4.868 =26 =-2
62<0.8125 340<0.08932 469<0.5 422<0.2643 =0 =26 317<3.091 =7 =22 400<0.5 345<0.5 =-1 =-19 168<4.5 =-20 =-2 177<0.375 379<0.5 432<0.3651 =-19 =2 340<0.07322 =-3 =11 319<0.5 62<0.9167 =23 =-5 =-5
459<0.5 345<0.5 168<10.5 172<4.5 =3 =-14 437<0.3716 =-11 =0 168<19.5 453<0.5 =-17 =0 166<2.303 =-2 =15 140<0.5 169<4.5 168<0.5 =1 =-24 170<16.5 =-7 =7 =6
393<0.5 363<0.5 400<0.5 427<0.5 =3 =27 170<15.5 =4 =-10 423<0.1295 450<0.8576 =-8 =5 385<0.82 =24 =-8 332<0.5 319<0.5 385<0.51 =29 =-2 175<1e-9 =-11 =6 170<21.5 59<0.5 =-11 =5 =14
190<0.0625 168<9.5 168<2.5 461<0.5 =26 =2 163<0.5 =1 =22 444<0.5 30<0.5 =-21 =1 =1 171<0.1378 163<0.5 394<0.5 =-6 =10 190<0.2 =18 =-1 14<0.5 396<0.5 =6 =-4 190<0.45 =-14 =5
62<0.8667 240<0.5 405<0.5 385<0.82 =0 =-11 62<0.375 =12 =-5 14<0.5 176<0.1429 =23 =-7 443<0.5 =-16 =1 449<0.852 405<0.5 35<0.5 =-24 =-3 341<1e-9 =10 =-5 =10
400<0.5 62<0.8667 25<0.5 452<0.8912 =1 =16 452<1e-9 =13 =-5 437<0.1687 172<4.5 =-22 =5 461<0.5 =-8 =11 31<0.5 317<3.135 263<0.5 =-11 =14 172<2.5 =8 =-10 341<0.006681 455<2.803 =-9 =6 420<0.5 =5 =23
163<0.5 179<5.5 452<0.4469 62<0.7692 =-2 =-14 27<0.5 =13 =-5 387<1e-9 62<0.1923 =33 =6 =-6 62<0.1923 168<2.5 341<0.2482 =1 =15 168<4.5 =-18 =1 356<0.5 341<0.6103 =14 =-13 =-14
171<0.3083 163<0.5 362<0.5 451<0.9298 =-5 =22 14<0.5 =9 =-9 421<1e-9 176<0.07692 =10 =-1 421<0.3441 =-13 =4 52<0.5 172<1.5 362<0.5 =0 =13 59<0.5 =-12 =9 138<0.5 421<1e-9 =17 =-6 171<0.5433 =-7 =10
190<0.7778 340<0.02558 446<0.5 383<0.5 =3 =-12 170<21.5 =15 =-5 400<0.5 190<0.0625 =10 =-2 404<0.5 =-5 =-21 175<0.1919 24<0.5 166<2.708 =-7 =-18 437<0.3716 =-3 =12 176<0.3333 437<0.3716 =1 =24 170<16.5 =0 =-13
345<0.5 169<4.5 443<0.5 401<0.5 =-3 =7 183<0.5 =0 =9 223<0.5 69<0.5 =10 =-15 164<0.5 =-17 =1 239<0.5 319<0.5 431<0.07891 =-11 =-25 348<0.5 =-9 =10 =5
345<0.5 321<0.5 400<0.5 62<0.5625 =5 =-2 462<0.1981 =-7 =15 168<8.5 175<0.09282 =-15 =-2 343<0.5 =-4 =18 168<14.5 462<0.06229 172<3.5 =-19 =6 175<0.1409 =19 =-8 166<2.485 62<0.6 =5 =-11 168<17.5 =2 =25
340<0.6511 421<0.1209 62<0.6818 407<0.5 =3 =-9 335<2.5 =0 =-14 421<0.3441 335<4.5 =-16 =9 467<0.5493 =-1 =20 34<0.5 260<0.5 358<0.5 =-18 =4 =9 358<0.5 55<0.5 =3 =16 =-6
7<0.6003 36<0.5 342<0.5 449<0.5634 =-2 =7 181<3.135 =7 =-11 362<0.5 165<0.5 =-21 =1 =4 181<1e-9 452<0.6544 4<0.5 =16 =-5 =-6 60<0.5 371<0.5 =-24 =4 452<0.1641 =15 =-9
190<0.8333 62<0.7692 190<0.1364 62<0.2632 =15 =-4 364<0.5 =-3 =4 350<0.5 336<0.5 =-18 =12 190<0.3333 =-8 =22 62<0.7222 371<0.5 180<1.5 =-26 =0 167<0.5 =10 =-6 62<0.9167 457<0.5 =48 =-2 =-6
441<0.5 390<0.2177 319<0.5 415<0.5 =-1 =-14 340<0.01776 =13 =1 39<0.5 182<0.5 =-20 =2 423<0.09555 =-8 =14 423<0.05298 170<19.5 346<0.5 =6 =-13 45<0.5 =16 =-8 7<0.713 14<0.5 =24 =-2 =-6
181<1.099 346<0.5 190<0.6 168<11.5 =8 =-14 168<7.5 =-18 =17 167<0.5 433<0.6648 =-4 =24 165<0.5 =-17 =5 190<0.7308 181<5.081 185<0.5 =0 =-15 447<0.1398 =-20 =3 438<0.5 349<0.5 =-18 =9 =15
181<1.099 340<0.2915 169<2.5 404<0.5 =5 =-2 62<0.375 =13 =-1 62<1e-9 1<0.5 =12 =-9 62<0.7222 =-12 =7 240<0.5 393<0.5 169<5.5 =-7 =8 357<0.5 =20 =-8 62<0.375 340<0.1314 =30 =-2 62<0.4444 =-10 =6
181<3.045 171<0.1378 172<0.5 4<0.5 =9 =-1 317<2.89 =-8 =0 317<2.197 346<0.5 =1 =-21 354<0.5 =6 =-3 422<0.2643 450<0.8268 260<0.5 =-12 =9 317<2.708 =12 =-4 169<2.5 =4 =26
13<0.5 337<0.4317 419<0.5 7<0.4067 =2 =-6 171<0.1378 =-6 =2 7<1e-9 =33 =1 50<0.5 58<0.5 170<19.5 =36 =1 =1 =-3
190<0.3571 62<0.4 363<0.5 400<0.5 =14 =2 62<0.2632 =6 =-15 363<0.5 55<0.5 =-7 =15 361<0.5 =-25 =11 62<0.2632 175<0.2594 23<0.5 =-14 =4 335<3.5 =11 =-17 400<0.5 439<0.5 =-1 =11 462<0.2108 =-13 =8
187<0.5 390<0.1898 363<0.5 286<0.5 =6 =-1 432<0.09631 =-7 =4 423<0.04583 347<0.5 =-17 =9 166<2.708 =-12 =8 178<0.5 90<0.5 406<0.5 =-14 =8 332<0.5 =-6 =23 2<0.5 180<2.5 =5 =-13 432<0.3651 =24 =-5
328<0.5 310<0.5 10<0.5 62<0.6429 =1 =-7 177<0.375 =25 =-10 62<0.6818 =37 =-2 450<0.7391 335<3.5 423<0.03224 =-27 =-3 335<4.5 =5 =-14 62<0.4 =12 =-13
343<0.5 319<0.5 399<0.5 452<0.4469 =-4 =5 358<0.5 =6 =-12 183<0.5 331<0.5 =-1 =18 4<0.5 =-3 =26 358<0.5 368<0.5 178<0.5 =13 =-12 350<0.5 =-13 =6 447<0.1532 335<1.5 =2 =-12 =10
190<0.3333 60<0.5 469<0.5 401<0.5 =-4 =13 390<0.1898 =9 =-8 172<2.5 190<0.2632 =16 =2 57<0.5 =-9 =3 390<0.01883 432<0.1783 343<0.5 =-5 =5 57<0.5 =10 =-9 47<0.5 432<0.3651 =-22 =2 188<0.5 =-12 =13
181<1.099 340<0.2915 388<0.5 185<0.5 =3 =-10 433<0.1133 =21 =1 163<0.5 443<0.5 =-13 =-1 432<0.08269 =11 =-7 465<0.5 310<0.5 432<0.1783 =-6 =3 =25 138<0.5 163<0.5 =25 =2 =-1
190<0.6316 62<0.6429 387<1e-9 321<0.5 =6 =-6 337<0.5243 =-7 =24 336<0.5 457<0.5 =-18 =8 387<0.63 =35 =-9 62<0.6429 346<0.5 394<0.5 =-18 =2 447<0.0722 =-12 =12 400<0.5 62<0.9167 =36 =-4 170<19.5 =-13 =11
459<0.5 462<0.42 181<3.045 399<0.5 =0 =6 387<0.5 =-12 =2 370<0.5 168<4.5 =7 =36 =-11 387<0.54 317<2.708 348<0.5 =-25 =0 467<0.535 =-15 =7 181<2.639 =-3 =13
459<0.5 190<0.7778 36<0.5 400<0.5 =4 =-4 167<0.5 =1 =-21 447<0.1398 346<0.5 =-15 =6 183<0.5 =16 =-5 441<0.5 182<0.5 23<0.5 =-21 =2 =5 =5
135<0.5 340<0.3266 337<0.5243 313<0.5 =0 =17 =31 9<0.1524 175<0.1639 =-12 =1 4<0.5 =18 =-7 452<0.01973 34<0.5 169<3.5 =35 =-5 9<0.0446 =-7 =3 462<0.187 340<0.08932 =-14 =-1 =5
441<0.5 422<0.2816 310<0.5 190<0.3571 =2 =-3 =27 317<2.303 =30 387<1.4 =12 =-10 17<0.5 2<0.5 48<0.5 =21 =-2 188<0.5 =1 =19 317<2.708 166<2.398 =3 =-18 364<0.5 =-7 =14
462<0.42 13<0.5 90<0.5 189<0.5 =-1 =-23 437<0.3716 =3 =19 172<1.5 62<0.1923 =5 =32 =-7 183<0.5 452<0.5337 52<0.5 =-6 =6 52<0.5 =45 =3 =1
462<0.42 166<3.135 343<0.5 319<0.5 =-3 =4 366<0.5 =2 =19 462<0.1006 467<0.535 =5 =13 31<0.5 =-11 =13 452<0.2392 =-1 396<0.5 3<0.5 =32 =2 453<0.5 =-3 =13
400<0.5 442<0.5 166<1.792 359<0.5 =-10 =6 420<0.5 =4 =-1 =20 166<2.944 174<0.5 180<1.5 =-18 =0 453<0.5 =12 =-6 444<0.5 339<0.5 =7 =-6 183<0.5 =-20 =1
343<0.5 162<0.5 430<0.5 394<0.5 =-3 =12 390<0.007556 =6 =-7 450<1e-9 318<0.5 =20 =-4 4<0.5 =-13 =14 463<0.5 408<0.5 333<0.5 =9 =-5 =-12 286<0.5 390<0.007556 =0 =-16 =3
340<0.3266 310<0.5 171<0.3083 360<0.5 =0 =-9 342<0.5 =2 =13 340<0.2915 363<0.5 =-1 =9 =43 163<0.5 452<0.5337 455<4.159 =-13 =10 170<16.5 =-5 =21 346<0.5 35<0.5 =19 =0 =-14
390<0.1427 166<2.197 386<1e-9 90<0.5 =-9 =8 =22 319<0.5 169<2.5 =-2 =5 364<0.5 =18 =0 441<0.5 163<0.5 335<7.5 =-18 =12 332<0.5 =-8 =13 48<0.5 166<2.485 =1 =29 =-12
174<0.5 187<0.5 392<0.6308 181<5.081 =1 =-12 471<1.5 =23 =-8 439<0.5 449<0.5027 =-19 =11 342<0.5 =-6 =10 181<5.416 168<0.5 181<1.099 =12 =-8 317<2.944 =19 =1 =-12
17<0.5 181<3.045 387<0.38 36<0.5 =3 =-14 422<0.2643 =-12 =13 423<0.2076 422<0.3146 =-13 =15 462<0.285 =-6 =19 423<0.02658 42<0.5 45<0.5 =-15 =-4 181<1.099 =14 =-7 181<2.996 335<1.5 =5 =-13 335<2.5 =28 =-1
190<0.1364 384<0.5 4<0.5 190<0.1111 =-1 =20 162<0.5 =-12 =15 404<0.5 166<2.197 =-6 =23 166<2.944 =14 =-15 437<0.1025 317<3.135 431<0.176 =-6 =3 341<0.01846 =11 =-4 384<0.5 190<0.3333 =-6 =12 190<0.3333 =8 =-7
393<0.5 319<0.5 240<0.5 341<0.4558 =-1 =-12 404<0.5 =22 =-15 341<0.3061 341<1e-9 =2 =19 164<0.5 =-19 =-3 414<0.5 471<0.5 18<0.5 =21 =-5 =-4 =-12
166<2.565 171<0.3308 426<0.5 448<0.225 =-8 =8 172<1.5 =17 =-10 345<0.5 183<0.5 =3 =16 =-20 175<0.4495 175<0.2594 142<0.5 =2 =26 455<1.946 =-6 =23 423<0.2076 185<0.5 =-23 =3 =4
407<0.5 441<0.5 10<0.5 7<0.6352 =1 =-13 179<0.5 =0 =31 462<0.07252 443<0.5 =10 =-6 3<0.5 =28 =0 471<0.5 403<0.5 171<0.5433 =-17 =7 179<1.5 =17 =-11 391<0.5 =2 =13
62<0.8667 181<1.099 407<0.5 447<0.7328 =3 =-17 447<0.1398 =-11 =11 422<0.2643 170<18.5 =-1 =-11 9<0.0446 =24 =0 432<0.3095 23<0.5 369<0.5 =-22 =3 168<12.5 =18 =-8 344<0.5 =-4 =13
190<0.7308 168<10.5 190<0.0625 404<0.5 =14 =-3 168<1.5 =-3 =4 190<0.6316 467<0.6476 =-15 =5 179<0.5 =3 =33 168<8.5 168<1.5 179<0.5 =3 =-15 387<0.75 =-21 =8 168<16.5 343<0.5 =-1 =22 404<0.5 =-6 =36
407<0.5 62<0.8667 10<0.5 169<2.5 =0 =4 171<0.5848 =30 =-2 389<0.382 450<0.7866 =-17 =3 =11 462<0.1642 432<0.02305 317<3.332 =-20 =4 344<0.5 =-15 =5 167<0.5 =-3 171<0.1378 =22 =-1
36<0.5 413<0.5 166<3.332 176<0.1 =2 =-2 385<0.35 =15 =-8 385<0.54 469<0.5 =-18 =1 166<2.944 =19 =-8 360<0.5 150<0.5 453<0.5 =-23 =-3 =2 =14
13<0.5 459<0.5 454<0.5 467<0.7489 =1 =-15 468<0.5 =12 =-5 182<0.5 421<0.2165 =-17 =5 =5 168<9.5 177<0.3333 =28 =5 168<14.5 =-5 =7
183<0.5 263<0.5 455<2.603 171<0.4783 =-4 =5 171<0.4256 =8 =-3 344<0.5 28<0.5 =-12 =3 425<0.5 =35 =2 56<0.5 410<0.5 431<0.302 =3 =-12 425<0.5 =29 =-5 176<0.2308 316<0.5 =26 =-9 =-7
430<0.5 317<3.135 419<0.5 14<0.5 =-2 =6 169<4.5 =-9 =2 432<0.05816 326<0.5 =5 =22 467<0.5918 =-11 =10 172<1.5 447<0.7328 452<1e-9 =10 =-1 21<0.5 =-19 =1 176<0.125 27<0.5 =-14 =6 169<1.5 =-11 =15
135<0.5 459<0.5 10<0.5 337<0.3921 =0 =20 470<0.1198 =28 =-5 343<0.5 470<0.175 =-23 =-3 =15 404<0.5 343<0.5 342<0.5 =16 =-5 341<1e-9 =4 =-12 341<0.2732 470<0.1479 =41 =4 358<0.5 =10 =-6
459<0.5 291<0.5 325<0.5 466<1e-9 =1 =17 179<1.5 =-15 =12 344<0.5 181<1e-9 =-7 =5 385<0.51 =36 =2 147<0.5 179<1.5 187<0.5 =-21 =4 =5 =15
36<0.5 179<5.5 407<0.5 341<0.4558 =1 =-10 171<0.5848 =-12 =12 357<0.5 341<0.127 =26 =-3 =-5 301<0.5 358<0.5 173<0.5 =-21 =-1 =2 172<0.5 =7 =-6
169<1.5 462<0.1981 14<0.5 179<5.5 =-3 =19 370<0.5 =-17 =6 336<0.5 462<0.285 =25 =1 462<0.244 =-14 =1 340<0.3266 331<0.5 180<1.5 =5 =-5 335<2.5 =-20 =4 462<0.1528 421<0.1799 =-13 =12 335<1.5 =-2 =19
190<0.0625 62<0.2632 377<0.5 463<0.5 =21 =-1 =-9 452<0.09428 399<0.5 =-13 =10 7<0.4734 =25 =-4 317<3.135 171<0.4783 449<0.5027 =-4 =5 351<0.5 =3 =27 171<0.4783 431<0.07891 =12 =-3 457<0.5 =-12 =3
13<0.5 190<0.0625 168<10.5 437<0.1687 =13 =-4 181<3.714 =-22 =6 362<0.5 318<0.5 =-1 =-8 167<0.5 =18 =2 190<0.2 181<1e-9 =4 =-5 50<0.5 168<9.5 =34 =4 =1
310<0.5 181<1.099 169<2.5 346<0.5 =2 =-14 187<0.5 =8 =-7 316<0.5 169<5.5 =-6 =13 346<0.5 =22 =-15 62<0.375 =40 =2
462<0.42 181<1.099 363<0.5 14<0.5 =4 =-18 434<0.1611 =-9 =4 396<0.5 467<0.525 =2 =-8 346<0.5 =-13 =8 172<1.5 168<12.5 =27 =1 175<1e-9 =8 =-11
17<0.5 328<0.5 168<3.5 190<0.3333 =6 =-9 171<0.3083 =1 =11 301<0.5 385<0.54 =-20 =8 341<0.127 =-6 =17 341<0.1505 455<4.159 171<0.3308 =-17 =-5 429<0.5 =20 =-10 341<0.3061 168<7.5 =24 =-6 190<0.7778 =-15 =9
190<0.0625 363<0.5 170<18.5 28<0.5 =2 =14 170<21.5 =29 =-3 3<0.5 346<0.5 =-8 =20 170<18.5 =-24 =5 337<0.6688 435<0.5 392<0.3178 =-2 =10 26<0.5 =22 =-5 =30
59<0.5 185<0.5 90<0.5 401<0.5 =-2 =10 357<0.5 =14 =-13 346<0.5 462<0.227 =-18 =5 168<6.5 =18 =-9 462<0.1288 7<1e-9 164<0.5 =-1 =10 387<0.95 =18 =-7 462<0.2617 50<0.5 =-16 =7 7<0.6003 =12 =-9
313<0.5 422<0.2643 330<0.5 393<0.5 =-1 =10 363<0.5 =15 =-8 176<0.1 403<0.5 =25 =-2 =-1 2<0.5 171<0.6214 403<0.5 =29 =-2 =-3 186<0.5 363<0.5 =13 =-5 172<1.5 =-10 =3
330<0.5 310<0.5 394<0.5 36<0.5 =-1 =-18 169<2.5 =-2 =22 423<0.003942 =31 =1 175<0.1003 385<0.67 317<2.89 =10 =26 423<0.07525 =-11 =8 171<1e-9 423<1e-9 =1 =-12 3<0.5 =15 =-6
343<0.5 462<0.1981 399<0.5 169<2.5 =-6 =1 169<1.5 =13 =1 52<0.5 399<0.5 =20 =-1 171<0.4256 =-6 =12 185<0.5 421<0.1899 55<0.5 =15 =3 421<0.4765 =-10 =11 396<0.5 55<0.5 =-23 =-3 163<0.5 =-6 =7
340<0.1314 466<1e-9 150<0.5 7<0.2967 =3 =-4 62<0.5625 =-12 =4 384<0.5 461<0.5 =39 =-4 340<1e-9 =9 =-17 450<0.6914 171<0.4783 424<0.5 =-9 =9 317<2.996 =10 =-10 62<0.08333 62<1e-9 =6 =-12 340<0.6511 =24 =-1
13<0.5 390<0.1656 328<0.5 345<0.5 =2 =-9 190<0.2 =2 =-17 402<0.5 335<7.5 =-17 =10 425<0.5 =9 =-11 190<0.2 175<1e-9 =5 =-3 58<0.5 341<1e-9 =38 =3 =-1
328<0.5 390<0.2177 167<0.5 340<0.1524 =7 =-2 313<0.5 =0 =16 440<0.5 340<0.1776 =-16 =3 =18 190<0.2632 60<0.5 340<1e-9 =-12 =3 =10 438<0.5 422<0.161 =-20 =2 =3
407<0.5 170<14.5 171<0.2627 45<0.5 =-8 =3 432<0.01299 =8 =-4 390<0.1898 317<2.197 =-3 =4 392<1e-9 =-14 =15 399<0.5 171<0.5433 325<0.5 =-20 =4 =14 170<15.5 62<0.1563 =7 =-15 62<0.0625 =-5 =22
187<0.5 240<0.5 169<4.5 170<27.5 =-1 =16 317<2.708 =1 =13 3<0.5 334<0.5 =30 =-7 336<0.5 =-14 =19 437<0.3716 25<0.5 457<0.5 =-20 =-1 167<0.5 =15 =-4 317<2.398 169<7.5 =-14 =8 170<28.5 =10 =-14
421<0.1899 363<0.5 190<0.6 467<0.6685 =3 =11 449<0.7201 =-6 =14 396<0.5 310<0.5 =-7 =25 335<2.5 =11 =-10 467<0.6142 421<0.4765 190<0.6316 =-21 =0 190<0.1739 =17 =-6 190<0.1739 =-3 421<0.2724 =2 =21
426<0.5 345<0.5 291<0.5 169<4.5 =0 =6 364<0.5 =35 =0 62<0.3333 172<3.5 =-21 =5 455<2.14 =13 =-15 172<1.5 56<0.5 416<0.5 =26 =-4 =-6 364<0.5 62<0.2632 =11 =-4 340<0.9957 =-13 =2
163<0.5 340<0.1524 184<0.5 430<0.5 =-1 =6 432<0.3651 =15 =-13 171<0.4519 380<0.5 =-9 =14 400<0.5 =13 =-11 182<0.5 183<0.5 171<0.3308 =7 =-5 470<0.07134 =18 =-4 411<0.5 383<0.5 =-19 =6 =8
18<0.5 163<0.5 140<0.5 466<1e-9 =-1 =13 344<0.5 =-2 =27 357<0.5 348<0.5 =6 =-7 62<0.1923 =-10 =9 467<0.7008 163<0.5 172<2.5 =-22 =1 432<0.009035 =15 =-7 164<0.5 62<0.4 =-12 =1 =27
421<0.1209 166<2.565 337<0.3921 7<0.4498 =-2 =-11 190<0.4211 =22 =2 190<0.1364 62<0.3333 =13 =-5 439<0.5 =-2 =5 421<0.4765 166<3.219 90<0.5 =-18 =0 7<1e-9 =14 =-6 286<0.5 =28 62<0.08333 =-2 =-13
235<0.5 363<0.5 183<0.5 62<0.1563 =-4 =2 414<0.5 =5 =27 169<2.5 40<0.5 =-16 =-2 52<0.5 =-7 =7 175<0.2594 40<0.5 62<0.6 =-26 =-1 317<2.398 =-3 =4 =10
190<0.8333 187<0.5 166<3.332 7<0.7736 =1 =-20 423<0.003942 =15 =-6 317<2.708 166<2.197 =6 =-16 317<2.944 =8 =-5 447<0.1398 317<2.197 340<0.1776 =-22 =-3 170<21.5 =-8 =8 364<0.5 470<0.106 =1 =-12 166<2.303 =0 =26
459<0.5 442<0.5 172<4.5 171<0.1378 =0 =4 434<0.25 =-17 =21 171<0.8704 =22 =-5 423<0.07525 383<0.5 182<0.5 =-20 =1 =4 317<2.485 =-7 =17
185<0.5 14<0.5 161<0.5 398<0.5 =3 =-4 =29 332<0.5 169<3.5 =-7 =8 317<3.332 =-20 =8 14<0.5 166<1.946 469<0.5 =15 =-12 332<0.5 =-19 =-2 317<2.944 177<0.1667 =-17 =17 177<0.25 =29 =-5
394<0.5 212<0.5 449<0.852 449<0.09685 =1 =-4 178<0.5 =13 =-10 390<0.05244 335<4.5 =23 =-4 341<0.2192 =-12 =1 341<0.2482 335<1.5 341<0.0593 =28 =-7 341<0.07249 =3 =16 335<3.5 354<0.5 =-15 =2 335<4.5 =0 =6
345<0.5 86<0.5 407<0.5 447<0.7328 =1 =-19 175<0.09282 =-16 =5 452<1e-9 =32 =-9 28<0.5 166<2.303 180<1.5 =-21 =9 164<0.5 =14 =-10 =-21
135<0.5 115<0.5 340<0.3266 310<0.5 =0 =26 403<0.5 =-10 =17 411<0.5 168<16.5 =27 =-2 =-2 341<0.2732 423<0.003044 333<0.5 =26 =-9 416<0.5 =-12 =7 340<0.1314 =-17 =11
179<5.5 62<0.8667 189<0.5 39<0.5 =1 =-3 336<0.5 =-21 =1 449<0.7201 172<2.5 =-19 =2 =7 62<0.2963 396<0.5 423<0.04583 =29 =9 170<14.5 =4 =-5 =-9
459<0.5 317<3.135 7<0.4967 263<0.5 =1 =24 170<20.5 =-15 =20 176<0.07692 180<1.5 =16 =-7 431<0.2666 =-5 =16 170<23.5 212<0.5 471<0.5 =-21 =-2 =3 402<0.5 =12 =-5
13<0.5 441<0.5 393<0.5 459<0.5 =-1 =-14 335<1.5 =23 =4 47<0.5 177<0.3333 =19 =-5 401<0.5 =-5 =16 172<1.5 470<0.175 341<1e-9 =30 =5 =2 =-3
310<0.5 171<0.5848 10<0.5 291<0.5 =0 =21 45<0.5 =25 =-6 171<0.6214 170<25.5 =19 =-9 176<0.1667 =8 =-4 170<17.5 =1 404<0.5 =27 =3
166<2.565 138<0.5 169<6.5 170<19.5 =2 =-7 385<1e-9 =30 =-3 170<20.5 344<0.5 =-1 =-13 170<28.5 =7 =-11 466<0.3357 170<23.5 470<0.09412 =1 =8 169<4.5 =-3 =-16 =26
172<4.5 459<0.5 462<0.42 447<0.7328 =1 =-19 370<0.5 =20 =-5 423<0.07525 343<0.5 =-21 =4 462<0.1765 =16 =-7 177<1e-9 170<12.5 =11 170<27.5 =-26 =1 416<0.5 177<0.125 =-13 =9 =17
394<0.5 181<1.099 7<0.3703 166<3.332 =-1 =11 169<1.5 =1 =17 240<0.5 346<0.5 =-7 =3 346<0.5 =20 =-11 169<2.5 166<2.708 335<5.5 =18 =-9 166<3.135 =-12 =5 179<1.5 180<1.5 =33 =4 163<0.5 =8 =-11
340<0.6511 363<0.5 183<0.5 364<0.5 =-2 =4 23<0.5 =3 =23 168<6.5 467<0.535 =-4 =7 398<0.5 =-14 =3 168<0.5 172<2.5 437<1e-9 =-5 =17 166<3.045 =-13 =5 34<0.5 368<0.5 =-19 =3 359<0.5 =-6 =11
313<0.5 181<2.773 37<0.5 317<2.708 =-1 =4 45<0.5 =-18 =-5 423<0.07525 421<0.3441 =-8 =16 9<1e-9 =14 =-9 9<0.1279 357<0.5 433<0.5976 =26 =-5 27<0.5 =-10 =4 450<0.7866 =-13 =4
452<0.3892 181<3.045 345<0.5 316<0.5 =0 =12 455<1.946 =-4 =-23 452<0.03296 387<1.24 =-7 =9 389<0.1564 =-21 =9 29<0.5 181<1e-9 9<1e-9 =38 =3 62<0.2632 =0 =19 181<1.946 181<1e-9 =-7 =11 452<0.7834 =0 =-17
343<0.5 340<0.6511 179<5.5 7<0.6003 =0 =-11 178<0.5 =21 =-2 446<0.5 29<0.5 =-20 =-2 364<0.5 =-13 =10 335<1.5 7<0.5173 179<1.5 =9 =23 47<0.5 =-11 =1 398<0.5 286<0.5 =3 =-9 7<0.09373 =21 =-6
349<0.5 340<0.04534 396<0.5 3<0.5 =3 =-4 351<0.5 =7 =-14 437<1e-9 169<4.5 =-8 =6 434<0.8884 =1 =18 58<0.5 170<17.5 343<0.5 =-5 =20 340<0.1314 =38 =-3 317<2.944 =-13 =0
451<0.9298 62<0.2222 421<0.1146 164<0.5 =-4 =2 240<0.5 =-15 =25 401<0.5 62<0.2963 =7 =-1 186<0.5 =18 =-3 362<0.5 7<0.3466 =23 =2 =1
190<0.2353 168<7.5 168<2.5 358<0.5 =13 =0 47<0.5 =7 =-5 404<0.5 138<0.5 =5 =-8 190<1e-9 =-8 =-26 168<3.5 190<0.3571 317<2.565 =-8 =7 385<0.35 =-6 =-18 452<0.6544 385<0.71 =3 =-15 286<0.5 =28 =-2
363<0.5 286<0.5 334<0.5 181<3.045 =3 =-7 52<0.5 =4 =19 181<1e-9 3<0.5 =15 =1 433<0.3466 =-9 =0 334<0.5 14<0.5 455<2.277 =-3 =-19 4<0.5 =12 =-3 362<0.5 181<4.382 =-21 =6 181<1e-9 =14 =-1
142<0.5 310<0.5 442<0.5 301<0.5 =-2 =4 444<0.5 =16 =-1 62<0.375 =25 =-2 443<0.5 62<0.1923 340<0.07322 =2 =-3 5<0.5 =34 =-2 =-2
171<0.3083 263<0.5 166<2.485 115<0.5 =-6 =23 340<0.3266 =2 =-6 4<0.5 259<0.5 =39 =-3 48<0.5 =2 =-7 414<0.5 62<0.1923 340<0.04534 =-7 =2 340<0.02558 =10 =1 166<2.996 62<0.7222 =29 =-4 62<0.1923 =5 =-11
392<0.6308 36<0.5 446<0.5 4<0.5 =1 =-3 7<0.2706 =6 =-5 168<19.5 317<1.946 =1 =-23 =11 467<0.7008 336<0.5 317<2.197 =-5 =26 =-4 62<0.2963 =4 =-9
462<0.42 179<5.5 7<0.3904 449<0.7201 =0 =8 168<8.5 =-7 =5 462<0.09103 432<0.0701 =28 =-3 168<1.5 =-15 =6 432<1e-9 168<2.5 335<1.5 =10 =-2 168<12.5 =34 =2 432<0.2072 =-9 =4
168<9.5 168<8.5 60<0.5 380<0.5 =-1 =14 168<5.5 =6 =-11 186<0.5 363<0.5 =18 =-3 467<0.4981 =-13 =7 167<0.5 336<0.5 354<0.5 =-4 =20 390<1e-9 =28 =-3 447<0.1194 168<11.5 =-18 =-7 176<0.1667 =24 =-4
468<0.5 447<0.7328 447<0.3096 442<0.5 =0 =18 171<0.5069 =18 =-1 39<0.5 =-21 =8 391<0.5 170<13.5 341<1e-9 =-12 =14 171<0.5069 =-8 =9 170<19.5 171<0.6214 =-23 =0 =1
190<0.8333 129<0.5 442<0.5 169<1.5 =-2 =1 470<0.3586 =17 =-2 181<1.099 =30 398<0.5 =-9 =0 353<0.5 181<1e-9 384<0.5 =1 =-16 34<0.5 =-19 =4 169<2.5 =16 =-3
324<0.5 427<0.5 340<0.6511 177<0.6 =0 =-13 46<0.5 =-14 =14 56<0.5 420<0.5 =21 =1 =-10 432<0.1336 363<0.5 441<0.5 =30 =-12 332<0.5 =-15 =1 168<7.5 420<0.5 =-22 =-2 =4
341<0.3432 363<0.5 390<0.1252 445<0.5 =2 =18 168<1.5 =8 =-10 169<2.5 341<0.0264 =-14 =0 315<0.5 =-2 =11 169<2.5 463<0.5 401<0.5 =-16 =0 =8 55<0.5 48<0.5 =4 =-15 168<0.5 =-4 =26
321<0.5 324<0.5 13<0.5 377<0.5 =1 =-22 138<0.5 =25 =-2 434<0.3977 363<0.5 =26 =-8 443<0.5 =-19 =1 183<0.5 168<6.5 470<0.1949 =-19 =5 60<0.5 =7 =-13 181<1e-9 50<0.5 =-12 =7 434<0.3977 =16 =-8
340<0.2915 166<3.332 163<0.5 171<0.3083 =-2 =4 417<0.5 =7 =-13 390<0.06038 338<0.5 =14 =-11 390<0.2177 =-18 =3 171<0.4783 163<0.5 417<0.5 =-15 =18 350<0.5 =-2 =15 58<0.5 400<0.5 =23 =-8 432<0.03691 =-16 =8
135<0.5 171<0.1378 368<0.5 182<0.5 =-1 =-16 437<0.3716 =-18 =1 42<0.5 354<0.5 =2 =-6 469<0.5 =14 =-1 171<1e-9 166<2.303 432<0.05816 =-20 =3 39<0.5 =17 =-3 6<0.5 437<0.3716 =6 =34 =-3
176<0.1818 9<0.1524 190<0.3571 363<0.5 =6 =-7 3<0.5 =-6 =3 423<0.003942 411<0.5 =21 =-10 453<0.5 =-14 =-1 190<0.4211 423<0.2076 455<4.868 =-11 =-1 =14 364<0.5 366<0.5 =-10 =10 396<0.5 =-1 =18
135<0.5 360<0.5 313<0.5 330<0.5 =0 =9 168<8.5 =18 =-10 24<0.5 447<0.1718 =-11 =5 172<1.5 =12 =-9 417<0.5 168<1.5 172<0.5 =-11 =11 336<0.5 =30 =2 =-11
328<0.5 398<0.5 442<0.5 253<0.5 =0 =-11 177<0.6 =18 =-6 138<0.5 446<0.5 =-2 =14 340<0.1524 =-7 =-24 7<0.4967 398<0.5 327<0.5 =-20 =0 177<0.125 =-11 =13 332<0.5 =-3 =13
169<4.5 405<0.5 330<0.5 315<0.5 =0 =-7 469<0.5 =15 =1 463<0.5 59<0.5 =5 =19 446<0.5 =3 =-14 315<0.5 346<0.5 169<7.5 =11 =-14 212<0.5 =-5 =17 346<0.5 452<1e-9 =10 =-15 17<0.5 =50 =-5
449<0.1219 29<0.5 452<0.8912 441<0.5 =-18 =20 9<1e-9 =68 =-1 190<0.1364 45<0.5 =93 =25 32<0.5 =0 =42 29<0.5 449<0.5027 455<4.159 =19 =69 9<0.8953 =77 =-18 45<0.5 =136 348<0.5 =63 =3
433<0.1919 14<0.5 29<0.5 469<0.5 =-12 =9 28<0.5 =49 =12 220<0.5 429<0.5 =-27 =0 =7 14<0.5 457<0.5 340<0.08932 =59 =24 390<0.1656 =133 =7 177<0.6 433<0.4794 =-5 =33 176<0.4 =3 =-26
432<0.01763 62<0.2632 469<0.5 34<0.5 =-4 =52 400<0.5 =47 =9 62<0.5625 469<0.5 =-17 =5 466<1e-9 =-26 =11 62<0.375 400<0.5 398<0.5 =81 =31 62<0.08333 =36 =-7 177<0.2 34<0.5 =-9 =40 400<0.5 =55 =-18
431<0.06516 384<0.5 423<0.1295 363<0.5 =-9 =-25 390<0.07808 =64 =-8 363<0.5 1<0.5 =39 =0 390<0.3714 =-15 =17 390<0.01352 469<0.5 50<0.5 =45 =9 340<0.03552 =98 =26 363<0.5 398<0.5 =20 =-9 431<0.1281 =-1 =-17
432<1e-9 39<0.5 469<0.5 90<0.5 =-20 =8 399<0.5 =-4 =29 399<0.5 317<3.135 =0 =35 336<0.5 =48 =-3 39<0.5 432<0.1783 469<0.5 =0 =37 43<0.5 =39 =-19 40<0.5 41<0.5 =72 =29 340<0.2915 =28 =-11
175<1e-9 190<0.1364 469<0.5 343<0.5 =-8 =40 166<2.565 =6 =68 29<0.5 441<0.5 =-21 =9 171<1e-9 =-11 =14 343<0.5 35<0.5 449<0.296 =1 =24 190<0.3846 =59 =13 6<0.5 407<0.5 =91 =0 331<0.5 =20 =-9
455<1.735 168<3.5 399<0.5 34<0.5 =-1 =42 421<1e-9 =50 =1 423<0.2076 168<9.5 =-10 =-24 =64 399<0.5 434<0.8884 168<9.5 =20 =-8 177<0.6 =51 =11 182<0.5 328<0.5 =78 =-2 =1
175<1e-9 14<0.5 181<1.099 404<0.5 =18 =-5 422<0.2338 =-17 =45 169<10.5 10<0.5 =-26 =-4 402<0.5 =1 =15 14<0.5 430<0.5 171<0.1378 =7 =31 431<0.2342 =36 =78 169<2.5 286<0.5 =-21 =-3 431<0.302 =1 =42
432<1e-9 39<0.5 469<0.5 135<0.5 =-18 =22 317<3.135 =-3 =32 29<0.5 59<0.5 =-13 =30 336<0.5 =29 =-8 29<0.5 17<0.5 432<0.3095 =11 =43 138<0.5 =-18 =-1 419<0.5 37<0.5 =56 =6 359<0.5 =-5 =27
432<0.009035 29<0.5 174<0.5 164<0.5 =-18 =-7 52<0.5 =24 =1 31<0.5 163<0.5 =-3 =15 54<0.5 =42 =-2 29<0.5 447<0.1718 164<0.5 =0 =20 447<0.7328 =42 =-24 447<0.1122 385<0.35 =33 =6 434<0.5976 =31 =69
434<0.3585 14<0.5 39<0.5 441<0.5 =-7 =34 317<2.996 =16 =41 173<0.5 260<0.5 =-24 =1 166<3.045 =-8 =16 14<0.5 441<0.5 467<0.6476 =18 =44 =70 433<0.8146 166<3.332 =-10 =16 434<2 =19 =-14
430<0.5 177<0.1 452<0.7834 29<0.5 =-14 =4 187<0.5 =37 =-9 400<0.5 181<1.099 =23 =2 166<3.135 =-19 =2 390<0.007556 400<0.5 181<2.303 =49 =24 177<0.5 =12 =-21 344<0.5 414<0.5 =-22 =3 452<0.4469 =-3 =31
168<6.5 190<0.3333 346<0.5 190<0.1364 =66 =34 3<0.5 =1 =-20 431<0.0406 34<0.5 =-14 =20 190<0.6316 =29 =-4 431<0.1097 343<0.5 346<0.5 =-17 =-27 172<0.5 =23 =-8 190<0.3846 455<2.89 =-19 =5 346<0.5 =41 =-2
168<5.5 14<0.5 175<1e-9 181<1.099 =18 =-4 400<0.5 =38 =12 176<0.1429 432<0.1783 =-17 =5 177<0.6 =29 =-18 177<0.125 343<0.5 168<9.5 =-11 =-23 168<10.5 =16 =-7 400<0.5 177<0.375 =9 =39 317<3.091 =-22 =3
62<0.375 346<0.5 171<1e-9 175<1e-9 =0 =20 345<0.5 =31 =-13 177<0.1 192<0.5 =-20 =13 52<0.5 =-7 =27 177<0.2 62<0.5625 346<0.5 =-1 =-21 175<0.2594 =-21 =-2 346<0.5 431<0.1097 =0 =33 52<0.5 =-22 =7
168<5.5 14<0.5 441<0.5 183<0.5 =10 =29 340<0.1314 =55 =14 455<1.946 174<0.5 =-16 =15 167<0.5 =25 =-1 447<0.1398 441<0.5 168<9.5 =-8 =-21 340<0.02558 =26 =3 14<0.5 434<0.5206 =7 =41 167<0.5 =12 =-20
434<0.3585 29<0.5 441<0.5 469<0.5 =-15 =2 469<0.5 =9 =38 31<0.5 163<0.5 =0 =17 58<0.5 =20 =52 90<0.5 449<0.5634 441<0.5 =4 =26 169<1.5 =10 =31 =49
62<0.375 340<0.08932 171<1e-9 447<0.1052 =2 =30 42<0.5 =19 =49 343<0.5 340<0.4951 =1 =-18 33<0.5 =27 =-4 447<0.1718 343<0.5 62<0.6429 =-11 =-22 447<0.09922 =-3 =24 447<0.7328 9<0.2305 =4 =42 =-21
14<0.5 190<0.3333 384<0.5 169<1.5 =-8 =13 190<0.1364 =70 =26 447<0.197 9<0.05031 =-14 =3 7<0.2706 =45 =2 391<0.5 423<0.04044 169<3.5 =-24 =-13 7<0.3703 =29 =-3 52<0.5 9<0.3093 =-6 =-26 190<0.4211 =-4 =43
14<0.5 457<0.5 362<0.5 175<1e-9 =-4 =7 319<0.5 =22 =50 363<0.5 175<0.2099 =22 =45 178<0.5 =-6 =9 433<0.3138 462<0.3444 315<0.5 =-24 =-5 52<0.5 =33 =-4 52<0.5 315<0.5 =-18 =13 433<0.4794 =0 =22
9<0.05031 384<0.5 452<0.8912 469<0.5 =-14 =0 27<0.5 =49 =2 1<0.5 344<0.5 =-3 =19 343<0.5 =-13 =20 17<0.5 181<1.946 400<0.5 =26 =-1 455<4.159 =-2 =20 138<0.5 1<0.5 =-18 =2 455<4.159 =-8 =22
399<0.5 343<0.5 9<0.0446 190<0.1364 =4 =-14 390<0.007556 =5 =-14 9<0.1394 181<1.099 =23 =-3 =54 190<0.2 340<0.3266 181<5.081 =54 =-2 169<2.5 =16 =-11 450<0.1949 364<0.5 =-11 =8 9<0.05031 =-3 =30
432<1e-9 35<0.5 441<0.5 34<0.5 =-13 =13 340<0.01776 =29 =5 340<0.08932 188<0.5 =10 =34 48<0.5 =-16 =3 457<0.5 441<0.5 164<0.5 =0 =10 40<0.5 =28 =-5 177<0.6 383<0.5 =29 =-4 344<0.5 =-14 =29
343<0.5 344<0.5 177<0.125 169<4.5 =-23 =-12 169<3.5 =-11 =13 169<1.5 135<0.5 =-6 =40 166<2.485 =0 =16 441<0.5 7<0.235 336<0.5 =26 =-3 169<2.5 =-14 =11 7<0.4967 411<0.5 =50 =8 =6
62<0.375 175<1e-9 399<0.5 34<0.5 =-5 =21 185<0.5 =15 =-14 400<0.5 399<0.5 =15 =28 462<0.2617 =-3 =27 447<0.1718 423<0.2076 62<0.6429 =-7 =-20 462<0.1981 =4 =43 400<0.5 385<0.37 =26 =-1 286<0.5 =-21 =0
399<0.5 441<0.5 9<0.1394 35<0.5 =-10 =4 437<0.3716 =4 =27 40<0.5 328<0.5 =26 =-11 169<4.5 =-13 =26 332<0.5 449<0.09685 421<0.2165 =9 =-11 54<0.5 =31 =-2 166<2.485 433<0.1388 =5 =28 54<0.5 =49 =5
190<0.1364 166<3.135 401<0.5 452<0.4469 =3 =43 452<0.01973 =52 =0 420<0.5 449<0.4547 =52 =5 354<0.5 =23 =-1 449<0.5634 452<0.8912 171<0.1378 =-12 =0 341<0.3432 =35 =-7 455<2.14 166<2.708 =0 =-13 455<8.671 =22 =-4
346<0.5 430<0.5 32<0.5 396<0.5 =2 =-9 421<1e-9 =26 =-5 385<1e-9 163<0.5 =16 =35 462<0.227 =-5 =29 470<0.07729 462<0.42 406<0.5 =-21 =1 385<0.54 =28 =2 286<0.5 396<0.5 =-17 =6 449<0.5027 =1 =23
62<0.375 335<5.5 171<1e-9 9<0.09722 =-2 =19 345<0.5 =14 =-14 364<0.5 340<0.2617 =17 =-6 62<0.2963 =50 =6 434<0.5206 441<0.5 62<0.5625 =-8 =-19 168<10.5 =16 =-1 62<0.7222 340<0.1524 =14 =-9 9<0.1913 =-16 =10
62<0.5 190<0.3333 62<0.2632 190<0.0625 =45 =20 469<0.5 =-5 =18 432<0.03691 32<0.5 =-13 =11 190<0.7308 =12 =-16 190<0.6818 423<0.2076 62<0.6429 =-9 =-23 =35 432<0.03691 439<0.5 =-17 =4 447<0.7328 =34 =-13
346<0.5 181<1.099 447<0.197 317<3.135 =5 =25 424<0.5 =36 =1 7<0.2967 337<0.4171 =0 =39 263<0.5 =-16 =18 167<0.5 9<0.06075 166<3.332 =-14 =11 181<1e-9 =19 =-6 176<0.1667 447<0.1718 =-22 =3 181<1e-9 =-16 =4
452<0.8912 181<1.099 340<0.2915 166<2.565 =1 =13 29<0.5 =-18 =7 422<0.2338 7<0.4734 =-6 =-21 470<0.08868 =38 =-1 340<0.04534 166<3.135 7<0.4498 =64 =15 181<1.099 =23 =-10 335<4.5 443<0.5 =-14 =3 =16
168<9.5 344<0.5 427<0.5 431<0.01382 =-8 =7 0<0.5 =34 =0 390<0.007556 446<0.5 =8 =23 439<0.5 =-2 =15 449<0.5634 29<0.5 427<0.5 =-18 =14 28<0.5 =10 =-7 449<0.852 431<0.1512 =10 =-7 344<0.5 =-3 =28
190<0.2353 3<0.5 469<0.5 439<0.5 =5 =27 385<0.67 =31 =-5 401<0.5 402<0.5 =-2 =-18 317<1.946 =-5 =55 447<0.08821 317<3.135 462<0.42 =-13 =33 411<0.5 =1 =24 364<0.5 190<0.6316 =2 =-13 447<0.197 =12 =33
62<0.5625 363<0.5 317<3.135 346<0.5 =7 =-16 172<2.5 =30 =5 431<0.1097 62<0.3333 =-7 =-21 317<2.398 =-5 =14 462<0.42 426<0.5 177<0.1429 =-19 =-4 172<1.5 =27 =-8 =42
175<1e-9 362<0.5 90<0.5 179<5.5 =-8 =29 437<0.1687 =3 =27 169<3.5 164<0.5 =-2 =18 169<7.5 =45 =-6 34<0.5 447<0.7328 447<0.3096 =4 =33 467<0.5918 =-3 =-23 27<0.5 431<0.01382 =-3 =17 447<0.05685 =7 =43
452<0.8912 181<1.099 25<0.5 452<0.4469 =0 =26 336<0.5 =22 =-14 337<0.4171 7<0.4967 =-5 =-21 =42 7<0.6352 286<0.5 179<2.5 =47 =11 181<3.135 =16 =-8 =-6
452<0.8912 34<0.5 432<0.05816 90<0.5 =-5 =13 6<0.5 =8 =-5 385<0.51 185<0.5 =26 =-1 443<0.5 =-18 =5 385<1.04 175<0.07282 =-8 419<0.5 =39 =11 28<0.5 =11 =-10
384<0.5 423<0.2076 449<0.5634 29<0.5 =-9 =1 432<0.8131 =13 =-12 59<0.5 =43 =1 319<0.5 29<0.5 317<3.135 =-2 =14 387<1.02 =17 =-3 345<0.5 467<0.525 =32 =4 =-15
168<9.5 181<1.099 346<0.5 345<0.5 =16 =-17 177<0.1 =-21 =2 240<0.5 7<0.4067 =-2 =-17 14<0.5 =36 =-14 426<0.5 177<0.375 423<0.2076 =-16 =20 346<0.5 =17 =-12 419<0.5 332<0.5 =28 =0 168<12.5 =11 =-12
168<9.5 363<0.5 171<0.1378 319<0.5 =0 =19 335<1.5 =5 =19 175<0.2286 166<3.332 =-11 =9 168<6.5 =23 =-5 343<0.5 399<0.5 169<6.5 =-17 =10 166<2.197 =-7 =22 447<0.1194 171<0.7421 =-8 =16 =31
168<6.5 400<0.5 345<0.5 421<1e-9 =12 =-7 441<0.5 =-20 =-1 317<2.708 0<0.5 =-15 =6 40<0.5 =3 =-17 343<0.5 447<0.08821 441<0.5 =-14 =6 400<0.5 =2 =-17 447<0.1194 170<22.5 =9 =-18 443<0.5 =39 =12
363<0.5 169<1.5 432<0.2072 361<0.5 =-5 =26 471<2.5 =14 =-17 171<0.1378 441<0.5 =3 =25 187<0.5 =22 =0 432<0.1139 423<0.1295 169<2.5 =-24 =-10 60<0.5 =40 =-6 396<0.5 432<0.1336 =14 =-5 432<0.3095 =5 =31
190<0.3333 62<0.3333 181<3.135 345<0.5 =23 =-16 452<0.3892 =-18 =4 62<0.5625 181<1e-9 =-13 =3 452<0.2392 =-24 =5 450<0.579 343<0.5 452<0.8912 =-12 =18 181<2.485 =14 =-8 345<0.5 369<0.5 =12 =-19 =-18
400<0.5 441<0.5 62<0.5625 36<0.5 =5 =-22 433<0.1388 =-14 =1 2<0.5 345<0.5 =28 =-7 170<13.5 =28 =7 170<15.5 423<0.09555 62<0.375 =4 =-16 384<0.5 =42 =0 59<0.5 433<0.8146 =-20 =0 356<0.5 =-10 =18
62<0.5625 346<0.5 340<0.3266 36<0.5 =9 =-15 29<0.5 =-14 =6 167<0.5 177<0.125 =-7 =13 462<0.187 =-18 =22 31<0.5 175<0.08149 462<0.42 =-16 =16 346<0.5 =1 =-15 342<0.5 =-5 37<0.5 =29 =-3
62<0.5625 7<0.4067 401<0.5 341<0.6103 =5 =-20 404<0.5 =5 =30 423<0.07525 439<0.5 =-15 =6 170<11.5 =-19 =12 423<0.1295 177<0.2 337<1e-9 =-15 =18 332<0.5 =7 =-11 7<0.6003 341<0.0593 =40 =4 =4
14<0.5 430<0.5 183<0.5 363<0.5 =-2 =-11 179<1.5 =5 =21 432<0.1783 316<0.5 =4 =29 390<0.007556 =20 =-1 434<0.7061 423<0.1295 21<0.5 =-17 =11 =30 177<0.6 177<0.2 =-1 =29 430<0.5 =8 =-22
441<0.5 469<0.5 434<0.25 23<0.5 =-8 =6 401<0.5 =1 =21 172<0.5 55<0.5 =9 =25 414<0.5 =0 =15 447<0.7328 401<0.5 469<0.5 =9 =25 357<0.5 =37 =6 =-13
343<0.5 452<0.4469 385<0.45 43<0.5 =1 =-15 170<14.5 =-1 =-16 423<0.06166 47<0.5 =4 =-15 170<12.5 =-5 =17 441<0.5 385<0.37 419<0.5 =18 =1 416<0.5 =-13 =9 60<0.5 55<0.5 =43 =10 432<1e-9 =-6 =12
190<0.2353 384<0.5 404<0.5 166<2.565 =-3 =13 39<0.5 =-17 =11 190<0.1364 447<0.08299 =41 =16 193<0.5 =18 =-16 437<0.1025 361<0.5 432<0.1783 =-12 =0 190<0.8333 =24 =-6 432<0.2686 447<0.09373 =-2 =10 17<0.5 =26 =-6
346<0.5 441<0.5 345<0.5 169<2.5 =0 =8 403<0.5 =-18 =5 187<0.5 392<0.6308 =14 =35 39<0.5 =5 =-12 169<1.5 162<0.5 286<0.5 =-24 =-12 365<0.5 =9 =-7 10<0.5 392<0.3178 =-10 =22 180<0.5 =3 =33
343<0.5 344<0.5 434<0.8884 394<0.5 =-12 =7 175<0.4495 =8 =-15 23<0.5 175<0.2286 =-1 =12 403<0.5 =18 =-9 421<0.1899 111<0.5 185<0.5 =22 =-2 166<3.219 =-12 =4 366<0.5 421<0.4765 =-15 =2 421<0.2623 =-7 =27
340<0.08932 90<0.5 394<0.5 469<0.5 =-1 =8 315<0.5 =20 =-6 359<0.5 35<0.5 =32 =5 469<0.5 =0 =21 176<0.1 29<0.5 340<0.4951 =-9 =-23 359<0.5 =-8 =6 429<0.5 4<0.5 =10 =-1 186<0.5 =-16 =7
190<0.2353 168<9.5 363<0.5 168<1.5 =29 =14 168<2.5 =5 =-12 383<0.5 436<0.5 =-25 =12 168<15.5 =-5 =19 437<0.1025 190<0.6316 168<10.5 =-4 =-19 449<0.7201 =-20 =-1 175<0.2286 166<2.303 =-8 =6 326<0.5 =26 =5
399<0.5 343<0.5 169<2.5 135<0.5 =-8 =30 363<0.5 =11 =-4 421<0.1091 7<0.2706 =20 =-5 421<0.3042 =-17 =5 332<0.5 335<1.5 169<1.5 =16 =-9 28<0.5 =14 =0 163<0.5 420<0.5 =21 =4 387<1.02 =43 =1
363<0.5 400<0.5 286<0.5 345<0.5 =11 =-17 335<2.5 =-8 =8 340<0.3266 405<0.5 =-8 =14 335<5.5 =-27 =4 335<2.5 52<0.5 362<0.5 =-13 =11 390<0.04419 =7 =-16 35<0.5 235<0.5 =-22 =7 437<0.1687 =-14 =12
14<0.5 181<1.099 340<0.2915 345<0.5 =10 =-9 163<0.5 =-11 =12 422<0.2296 410<0.5 =-6 =17 181<2.485 =0 =36 169<2.5 423<0.02964 450<0.08524 =-24 =-11 6<1.5 =26 =-6 450<0.8576 315<0.5 =-9 =20 384<0.5 =33 =-4
168<10.5 363<0.5 437<0.3716 404<0.5 =5 =-14 166<2.996 =20 =3 433<0.3138 174<0.5 =-11 =15 437<0.1687 =-6 =10 437<0.3716 448<0.2917 73<0.5 =-18 =9 168<12.5 =28 =-2 9<0.1524 166<2.708 =-9 =5 346<0.5 =17 =-3
168<10.5 340<0.08932 469<0.5 7<0.4734 =5 =-12 336<0.5 =14 =-15 171<0.3308 330<0.5 =-10 =16 340<0.3266 =12 =-6 9<0.1524 336<0.5 171<1e-9 =-19 =-8 167<0.5 =22 =-4 343<0.5 350<0.5 =-6 =18 =22
62<0.7692 393<0.5 34<0.5 344<0.5 =-5 =3 452<1e-9 =16 =-4 172<2.5 329<0.5 =25 =-6 55<0.5 =-11 =0 426<0.5 431<0.5155 337<1e-9 =-17 =15 433<0.6648 =15 =-3 62<0.8667 364<0.5 =1 =22 =-6
181<1.099 168<10.5 330<0.5 17<0.5 =5 =-6 411<0.5 =9 =35 359<0.5 432<0.1783 =-14 =0 411<0.5 =1 =21 316<0.5 319<0.5 432<0.1783 =-11 =0 432<1e-9 =-2 =20 168<4.5 432<0.2686 =38 =-5 334<0.5 =7 =-11
340<0.3266 168<9.5 407<0.5 335<5.5 =4 =15 467<0.6281 =-14 =13 423<0.1295 361<0.5 =-10 =22 434<0.25 =25 =-2 350<0.5 176<0.25 29<0.5 =-19 =-4 3<0.5 =15 =-11 168<1.5 3<0.5 =28 =1 176<0.1 =-10 =8
190<0.1364 384<0.5 437<0.1025 341<1e-9 =-2 =13 170<26.5 =-13 =11 449<0.5027 170<16.5 =34 =13 170<14.5 =-10 =5 437<0.3716 190<0.6316 240<0.5 =-4 =25 449<0.852 =-19 =9 447<0.197 449<0.7201 =1 =17 449<0.8993 =23 =0
190<0.0625 404<0.5 399<0.5 45<0.5 =8 =29 =33 427<0.5 177<0.25 =-10 =12 =18 437<0.1687 190<0.3333 404<0.5 =5 =-21 449<0.5634 =-12 =7 317<2.565 449<0.5634 =-3 =15 17<0.5 =12 =-4
190<0.7308 388<0.5 171<0.3083 386<1e-9 =-2 =23 190<1e-9 =24 =6 7<0.4067 396<0.5 =23 =-2 190<0.2 =9 =-18 437<0.1687 447<0.1532 371<0.5 =-23 =0 169<3.5 =-10 =14 447<0.1291 175<0.2594 =-8 =19 17<0.5 =21 =-3
171<0.1378 423<0.06166 426<0.5 449<0.7201 =-6 =8 416<0.5 =20 =-4 52<0.5 421<0.1899 =18 =-7 35<0.5 =4 =-15 400<0.5 434<0.7061 343<0.5 =3 =15 328<0.5 =17 =-6 166<3.135 343<0.5 =-15 =12 354<0.5 =13 =-15
168<9.5 340<0.3266 313<0.5 422<0.2643 =3 =27 176<0.1429 =35 =0 343<0.5 180<0.5 =-16 =-3 340<0.4145 =-9 =19 343<0.5 362<0.5 449<0.852 =-12 =9 335<2.5 =19 =-6 447<0.1122 335<1.5 =12 =-14 =27
363<0.5 364<0.5 467<0.6685 25<0.5 =-3 =8 447<0.7328 =10 =-18 421<0.1899 357<0.5 =11 =-2 443<0.5 =-18 =3 394<0.5 186<0.5 393<0.5 =-5 =12 467<0.5493 =-18 =-3 332<0.5 187<0.5 =22 =-1 395<0.5 =-12 =9
422<0.2643 190<0.3333 168<9.5 62<0.2632 =12 =1 436<0.5 =-20 =18 62<0.2222 9<0.1524 =-13 =6 181<1.099 =7 =-7 25<0.5 190<0.6 =44 =5 =1
337<0.3921 401<0.5 340<0.3266 399<0.5 =-1 =8 403<0.5 =-15 =15 387<0.63 185<0.5 =24 =-7 340<0.2059 =-12 =9 455<1.609 =41 =5
400<0.5 62<0.8667 427<0.5 390<0.01883 =5 =-4 48<0.5 =40 =-1 432<0.3651 49<0.5 =-22 =9 =9 324<0.5 32<0.5 429<0.5 =-15 =-1 396<0.5 =12 =-4 432<0.0701 62<0.5 =31 =-5 =-12
400<0.5 441<0.5 330<0.5 9<0.1394 =-1 =9 346<0.5 =24 =-6 421<0.1209 399<0.5 =12 =29 343<0.5 =-12 =5 452<0.4469 168<5.5 183<0.5 =-9 =6 343<0.5 =-21 =-4 62<0.1563 174<0.5 =-12 =9 177<0.1429 =37 =2
319<0.5 441<0.5 363<0.5 185<0.5 =1 =-14 449<0.3665 =-11 =3 346<0.5 189<0.5 =16 =-9 185<0.5 =-11 =14 168<6.5 166<1.946 414<0.5 =-18 =14 172<3.5 =24 =-3 166<2.485 398<0.5 =10 =-17 170<25.5 =-17 =5
190<0.1364 384<0.5 404<0.5 434<0.7061 =9 =-15 14<0.5 =-8 =-23 449<0.5634 169<2.5 =14 =35 344<0.5 =-16 =8 449<0.5027 181<1e-9 179<2.5 =-2 =14 190<0.7308 =-6 =-17 341<0.03649 190<0.3571 =0 =16 344<0.5 =3 =-19
135<0.5 174<0.5 363<0.5 329<0.5 =-1 =10 169<2.5 =-17 =-4 7<0.4067 419<0.5 =34 =1 169<3.5 =-9 =14 7<0.1696 166<2.565 175<1e-9 =-9 =19 170<14.5 =9 =61 416<0.5 166<2.303 =1 =-17 =7
62<0.8125 363<0.5 437<1e-9 185<0.5 =2 =-13 9<0.1524 =8 =24 433<0.5976 174<0.5 =-9 =12 437<0.1687 =-11 =12 9<0.1037 466<1e-9 172<3.5 =-22 =-2 385<0.73 =-4 =12 455<2.001 =26 433<0.7548 =-14 =8
190<0.3333 62<0.5625 346<0.5 62<0.2963 =15 =4 396<0.5 =-14 =2 441<0.5 285<0.5 =-19 =16 163<0.5 =-5 =18 62<0.2632 190<0.7308 433<0.7548 =-9 =8 424<0.5 =-21 =8 437<0.1687 449<0.631 =-6 =10 402<0.5 =20 =6
400<0.5 419<0.5 345<0.5 452<0.8912 =5 =21 150<0.5 =-17 =8 212<0.5 181<1.099 =0 =-9 185<0.5 =23 =0 170<16.5 452<0.3892 450<0.579 =-2 =-18 419<0.5 =30 =-6 184<0.5 394<0.5 =-18 =7 388<0.5 =-4 =32
317<3.091 135<0.5 435<0.5 449<0.1475 =-3 =3 358<0.5 =27 =-6 7<0.1696 447<0.05062 =11 =33 317<2.708 =-13 =1 62<0.375 468<0.5 335<2.5 =23 =6 431<0.2039 =-18 =13 324<0.5 7<0.09373 =-11 =4 138<0.5 =30 =-3
190<0.8333 462<0.42 90<0.5 31<0.5 =0 =14 190<0.2 =30 =5 170<19.5 470<1e-9 =39 =5 =-4 175<0.2594 369<0.5 426<0.5 =-18 =5 344<0.5 =16 =-3 446<0.5 175<0.4495 =19 =0 =-7
190<0.2941 62<0.375 181<3.135 400<0.5 =16 =3 447<0.1532 =-15 =15 168<10.5 4<0.5 =4 =-11 436<0.5 =-21 =19 364<0.5 183<0.5 432<0.1783 =-16 =2 342<0.5 =-4 =17 62<0.2222 447<0.06223 =-10 =4 62<0.9167 =9 =-15
190<0.1364 14<0.5 315<0.5 365<0.5 =5 =17 277<0.5 =-18 =20 385<0.45 315<0.5 =-18 =9 385<0.6 =33 =-12 437<0.1687 190<0.6 171<0.5848 =-4 =10 344<0.5 =-1 =-17 171<0.1378 419<0.5 =6 =-7 186<0.5 =14 =-1
346<0.5 185<0.5 407<0.5 316<0.5 =3 =18 175<0.2594 =-13 =11 175<0.2099 347<0.5 =-17 =13 431<0.03262 =30 =-1 335<2.5 390<0.0237 167<0.5 =12 =-6 175<0.3414 =-20 =6 335<3.5 47<0.5 =-17 =2 230<0.5 =-23 =6
400<0.5 363<0.5 169<4.5 138<0.5 =6 =-1 54<0.5 =20 =2 335<2.5 52<0.5 =-7 =5 103<0.5 =-15 =12 460<0.5 429<0.5 410<0.5 =-13 =11 450<0.4783 =14 =-11 48<0.5 =-12 319<0.5 =-3 =23
190<0.8333 62<0.7692 190<0.1739 62<0.08333 =20 =1 437<0.1025 =-4 =7 441<0.5 450<0.8854 =-21 =2 190<0.6818 =-8 =21 62<0.7222 14<0.5 62<0.6818 =-27 =1 371<0.5 =-9 =13 437<0.1687 59<0.5 =-13 =5 433<0.6648 =50 =4
390<0.06038 340<0.3266 362<0.5 455<2.603 =1 =7 46<0.5 =14 =-13 29<0.5 135<0.5 =-14 =21 396<0.5 =7 =-6 451<0.3872 390<0.1656 180<0.5 =-11 =6 470<0.1375 =-16 =2 423<0.05298 180<0.5 =2 =-2 =24
399<0.5 343<0.5 319<0.5 422<0.2041 =-5 =19 190<0.6316 =8 =-6 387<0.63 441<0.5 =8 =27 332<0.5 =-18 =11 190<0.4211 172<1.5 318<0.5 =21 =-6 190<1e-9 =25 =-1 332<0.5 447<0.1532 =-13 =11 318<0.5 =15 =-8
330<0.5 7<0.4067 452<0.6544 363<0.5 =2 =-4 363<0.5 =8 =33 423<0.07525 390<0.0237 =1 =-19 317<2.996 =-1 =24 390<0.1252 317<2.303 7<1e-9 =10 =-11 363<0.5 =32 =-1 335<1.5 =11 =-17
171<0.1378 351<0.5 449<0.852 163<0.5 =-4 =5 396<0.5 =-3 =24 170<18.5 319<0.5 =-25 =-3 452<0.343 =-10 =13 400<0.5 455<5.666 421<0.1146 =6 =-6 181<2.89 =28 =-6 31<0.5 356<0.5 =-10 =19 57<0.5 =24 =-7
343<0.5 462<0.42 399<0.5 169<2.5 =-6 =2 169<1.5 =18 =1 434<1e-9 169<4.5 =38 =3 =-4 421<0.1091 368<0.5 62<0.8667 =16 =-9 395<0.5 =9 =-14 441<0.5 186<0.5 =-13 =4 44<0.5 =24 =3
190<0.1364 363<0.5 315<0.5 384<0.5 =7 =20 163<0.5 =-19 =9 411<0.5 315<0.5 =-20 =3 184<0.5 =-3 =18 393<0.5 190<0.8333 466<0.2787 =-1 =25 166<2.398 =-1 =-18 190<0.2941 171<0.2627 =-9 =10 455<2.335 =33 =1
400<0.5 62<0.8667 185<0.5 343<0.5 =2 =11 438<0.5 =-11 =8 223<0.5 172<3.5 =-21 =4 =6 366<0.5 343<0.5 354<0.5 =-5 =-20 7<0.09373 =16 =-13 62<0.08333 183<0.5 =-11 =9 469<0.5 =-23 =-4
462<0.42 181<3.045 62<0.6429 316<0.5 =0 =16 419<0.5 =-1 =-17 421<0.3441 451<0.9298 =-13 =12 470<0.106 =-9 =28 389<0.1139 452<0.2392 =-2 62<0.125 =8 =43 =-8
400<0.5 455<4.868 407<0.5 419<0.5 =2 =-4 403<0.5 =-17 =4 371<0.5 455<8.671 =18 =0 =-8 184<0.5 410<0.5 59<0.5 =-13 =-2 58<0.5 =15 =-6 319<0.5 383<0.5 =-12 =2 419<0.5 =30 =-5
62<0.8667 392<0.5011 337<0.3921 181<3.045 =0 =-8 62<0.08333 =3 =33 177<0.6 359<0.5 =33 =-1 62<0.2632 =-1 =-14 432<0.3651 172<2.5 49<0.5 =-22 =9 23<0.5 =-7 =16 14<0.5 =12 =-5
337<0.4317 343<0.5 190<0.6316 62<0.6429 =3 =-16 62<0.6429 =-13 =16 181<1.099 332<0.5 =16 =-1 416<0.5 =-5 =17 344<0.5 =6 =32
462<0.42 181<1.099 171<0.1378 452<0.4469 =-2 =15 453<0.5 =6 =-5 337<0.3921 7<0.3334 =-2 =-12 337<0.4317 =4 =28 7<0.3904 48<0.5 469<0.5 =38 =6 =6 181<2.303 =6 =-10
190<0.1364 432<0.1783 39<0.5 47<0.5 =12 =-2 171<0.5069 =19 =-5 339<0.5 171<0.4519 =-20 =6 39<0.5 =19 =-4 7<0.4067 337<0.4317 405<0.5 =-2 =8 =29 183<0.5 175<0.1326 =-20 =-2 7<0.4967 =-11 =11
340<0.2915 166<3.332 423<0.2076 385<0.67 =1 =-7 396<0.5 =21 =-3 385<0.35 33<0.5 =24 =-2 450<0.1169 =7 =-18 450<0.7866 427<0.5 400<0.5 =-7 =-20 3<0.5 =15 =0 166<2.565 166<2.197 =4 =30 431<0.302 =-8 =5
340<0.3266 317<3.091 399<0.5 393<0.5 =-2 =15 3<0.5 =4 =17 9<1e-9 168<6.5 =23 =-2 9<0.09166 =-3 =8 364<0.5 354<0.5 403<0.5 =-19 =3 340<0.4145 =13 =-8 363<0.5 443<0.5 =-2 =22 168<19.5 =-17 =13
179<5.5 187<0.5 459<0.5 466<0.3357 =1 =28 179<1.5 =-19 =4 179<1.5 395<0.5 =-3 =-18 431<0.02474 =-11 =15 357<0.5 453<0.5 171<1e-9 =10 =37 39<0.5 =-7 =10 =-5
190<0.8333 62<0.8125 162<0.5 390<0.2177 =3 =-9 434<0.1919 =23 =1 385<0.77 383<0.5 =-21 =4 47<0.5 =-4 =15 62<0.7692 354<0.5 246<0.5 =-24 =8 45<0.5 =-10 =16 434<0.3585 439<0.5 =-4 =48 168<17.5 =-9 =4
394<0.5 162<0.5 363<0.5 181<1.099 =3 =-4 335<2.5 =-1 =-16 434<0.2342 172<1.5 =29 =0 62<0.2632 =-11 =10 166<2.89 434<0.7733 172<1.5 =32 =3 =-11 166<3.045 48<0.5 =-4 =-21 444<0.5 =12 =-4
171<0.3083 317<3.091 400<0.5 363<0.5 =0 =-7 53<0.5 =-12 =13 335<2.5 396<0.5 =13 =-6 7<0.2706 =-6 =10 17<0.5 169<4.5 172<1.5 =6 =-3 317<2.833 =7 =30 180<0.5 335<3.5 =-18 =5 171<0.4519 =-13 =17
163<0.5 168<10.5 166<3.332 423<0.2076 =-1 =15 423<0.003942 =17 =-6 399<0.5 166<2.708 =-14 =-2 166<2.197 =-3 =20 356<0.5 400<0.5 384<0.5 =13 =4 34<0.5 =-13 =5 400<0.5 =-19 =2
163<0.5 340<0.3266 17<0.5 36<0.5 =2 =-19 469<0.5 =-11 =6 462<0.244 450<0.7866 =-13 =8 168<7.5 =19 =-5 437<0.3716 462<0.187 170<17.5 =3 =-9 170<12.5 =-6 =23 187<0.5 325<0.5 =15 =-6 59<0.5 =-10 =12
168<10.5 187<0.5 24<0.5 319<0.5 =0 =7 423<1e-9 =26 =-5 129<0.5 168<4.5 =-13 =1 =20 359<0.5 350<0.5 449<0.5634 =-14 =-1 364<0.5 =-7 =14 183<0.5 455<2.512 =-8 =14 449<0.07552 =28 =-5
345<0.5 392<0.142 328<0.5 9<0.1394 =0 =9 385<0.71 =-16 =4 9<0.2305 172<0.5 =30 =10 14<0.5 =4 =-10 54<0.5 168<19.5 169<1.5 =-2 =-24 172<1.5 =-2 =19 =21
171<0.3083 163<0.5 317<3.091 180<0.5 =-3 =-10 168<6.5 =9 =-9 317<1.609 460<0.5 =32 =-3 171<0.2627 =1 =17 317<2.565 90<0.5 359<0.5 =3 =-7 170<18.5 =6 =27 168<10.5 168<1.5 =1 =15 467<0.6142 =-10 =9
13<0.5 313<0.5 319<0.5 393<0.5 =-1 =13 168<1.5 =14 =2 168<11.5 52<0.5 =4 =25 =-12 467<0.6852 428<0.5 =-1 =43 =-4
340<0.3266 62<0.8125 181<5.081 447<0.7328 =3 =-18 334<0.5 =-14 =9 49<0.5 170<20.5 =-17 =0 344<0.5 =14 =-2 343<0.5 29<0.5 62<0.7222 =-18 =5 62<0.125 =10 =-11 52<0.5 340<0.4145 =-12 =18 387<0.75 =-14 =-1
181<5.081 179<5.5 337<0.3921 400<0.5 =1 =-6 335<1.5 =2 =28 175<0.1226 62<0.2222 =34 =3 341<0.006681 =-13 =7 175<0.2099 177<0.25 37<0.5 =-23 =3 175<0.1326 =9 =-7 423<0.04583 455<2.079 =7 =-14 168<3.5 =3 =19
340<0.04534 462<0.1981 166<3.332 343<0.5 =0 =9 385<0.67 =16 =-5 286<0.5 385<1.27 =19 =-3 166<2.944 =-10 =8 171<0.5069 444<0.5 166<2.944 =-7 =-1 3<0.5 =1 =22 343<0.5 340<0.6511 =5 =-14 166<2.197 =-1 =22
190<0.2941 168<9.5 343<0.5 344<0.5 =-8 =9 431<0.06516 =23 =-4 336<0.5 462<0.187 =-22 =3 169<1.5 =-11 =24 62<0.2222 332<0.5 447<0.197 =-13 =7 26<0.5 =-5 =22 437<0.1687 343<0.5 =-7 =11 138<0.5 =16 =0
462<0.42 393<0.5 187<0.5 183<0.5 =-1 =5 7<0.3171 =-11 =8 170<19.5 62<0.1923 =-11 =11 434<0.1919 =39 =8 62<0.3333 396<0.5 172<1.5 =21 =-9 =-12 7<0.4967 423<0.03224 =2 =45 =-5
340<0.1524 181<5.081 168<10.5 181<1.099 =6 =-1 387<1e-9 =-7 =18 184<0.5 178<0.5 =-18 =5 168<7.5 =1 =11 396<0.5 169<4.5 272<0.5 =-6 =28 340<0.4145 =17 =-18 403<0.5 427<0.5 =-18 =11 2<0.5 =14 =-6
13<0.5 452<0.4469 422<0.2643 389<0.1139 =0 =-15 467<0.4024 =29 =-1 62<0.2632 452<0.6544 =12 =-2 452<0.5337 =-3 =25 50<0.5 62<0.08333 =4 317<3.135 =40 =4 =1
390<0.1252 435<0.5 37<0.5 422<0.2976 =0 =20 315<0.5 =-15 =3 399<0.5 332<0.5 =27 =3 =1 316<0.5 432<1e-9 314<0.5 =-16 =15 432<0.02913 =10 =-8 462<1e-9 6<1.5 =-9 =0 175<0.1508 =30 =0
407<0.5 166<3.135 399<0.5 174<0.5 =-2 =13 334<0.5 =2 =20 452<0.2098 187<0.5 =10 =-6 452<0.4469 =-18 =4 399<0.5 239<0.5 411<0.5 =-18 =3 =9 58<0.5 334<0.5 =17 =-4 =-11
172<4.5 345<0.5 169<5.5 313<0.5 =0 =14 363<0.5 =39 =7 301<0.5 179<0.5 =-24 =-5 168<7.5 =-2 =30 176<0.07692 412<0.5 421<0.2623 =-25 =2 =8 341<0.012 9<0.06614 =-7 =3 =16
171<0.3083 421<0.3441 421<0.1899 60<0.5 =-2 =4 240<0.5 =-15 =10 339<0.5 317<2.398 =36 =7 171<1e-9 =-10 =1 52<0.5 467<0.7008 319<0.5 =-1 =14 60<0.5 =-16 =3 1<0.5 176<0.1667 =13 =2 171<0.3793 =10 =-15
407<0.5 181<1.099 340<0.2915 62<0.7222 =5 =-7 62<0.7222 =-8 =11 181<2.303 167<0.5 =1 =-16 286<0.5 =3 =-5 455<2.512 340<0.234 104<0.5 =-19 =2 62<0.2222 =-11 =2 420<0.5 62<0.3333 =3 =16 =-4
190<0.0625 452<0.1278 60<0.5 404<0.5 =4 =-13 335<1.5 =-6 =20 431<0.0406 351<0.5 =33 =-4 =-4 13<0.5 318<0.5 432<0.1783 =-2 =6 452<0.04462 =-11 =4 190<0.2353 =-4 170<14.5 =3 =36
466<1e-9 345<0.5 400<0.5 455<4.868 =1 =12 174<0.5 =-8 =20 54<0.5 341<0.4558 =-16 =12 =15 390<0.06038 186<0.5 450<0.1576 =40 =3 =-6 332<0.5 =-17 =12
190<0.5263 62<0.6429 363<0.5 240<0.5 =6 =23 62<0.375 =2 =-18 439<0.5 190<0.1364 =-15 =3 435<0.5 =-23 =4 62<0.4444 454<0.5 319<0.5 =-15 =3 52<0.5 =19 =2 411<0.5 7<0.4067 =18 =-8 7<0.4734 =-14 =8
17<0.5 449<0.852 163<0.5 340<0.02558 =2 =-4 384<0.5 =12 =2 400<0.5 470<0.3586 =22 =3 447<0.3096 =-8 =2 355<0.5 319<0.5 403<0.5 =-12 =6 180<0.5 =-7 =16 163<0.5 384<0.5 =-10 =9 =26
343<0.5 190<0.5263 168<10.5 346<0.5 =4 =-6 387<1e-9 =-17 =12 168<7.5 346<0.5 =-16 =1 437<0.1025 =-3 =19 387<0.38 180<0.5 172<0.5 =19 =5 59<0.5 =-2 =18 446<0.5 190<0.0625 =12 =-13 190<0.2632 =-3 =21
340<0.07322 181<4.382 452<0.4469 422<0.2643 =2 =29 387<1.02 =15 =-19 434<0.8884 184<0.5 =-17 =8 =14 400<0.5 398<0.5 424<0.5 =1 =14 169<3.5 =-17 =3 60<0.5 184<0.5 =-21 =2 340<0.4951 =4 =-15
310<0.5 317<3.135 462<0.3444 426<0.5 =-2 =12 52<0.5 =24 =-2 387<0.35 424<0.5 =11 =-4 6<1.5 =-15 =6 =36
166<3.135 423<0.07525 364<0.5 404<0.5 =-2 =-18 415<0.5 =1 =-11 468<0.5 166<2.565 =-1 =15 168<9.5 =-11 =9 182<0.5 450<0.08524 333<0.5 =4 =-18 423<0.07525 =13 =-9 2<0.5 4<0.5 =13 =-8 =-18
345<0.5 190<0.8333 62<0.8125 190<0.1739 =5 =0 432<0.3651 =-18 =9 62<0.7692 432<0.3651 =-20 =8 455<2.803 =42 =-7 301<0.5 57<0.5 62<0.8125 =-21 =5 317<2.398 =16 =-10 190<0.3846 181<1.099 =-8 =5 190<0.5 =27 =0
399<0.5 343<0.5 459<0.5 341<0.6103 =0 =-18 433<0.8146 =-18 =-2 420<0.5 341<0.006681 =16 =2 1<0.5 =-3 =22 358<0.5 104<0.5 3<0.5 =8 =20 6<0.5 =-15 =1 341<0.3432 420<0.5 =-7 =-23 =12
13<0.5 310<0.5 263<0.5 459<0.5 =0 =-14 14<0.5 =27 =-6 166<2.708 2<0.5 =8 =-5 =35 166<2.773 470<0.175 =40 =-1 181<1.946 439<0.5 =-11 =6 =11
340<0.6511 310<0.5 399<0.5 407<0.5 =0 =-11 23<0.5 =2 =19 170<19.5 =36 =-5 403<0.5 431<0.0406 44<0.5 =-23 =-2 170<19.5 =-2 =13 170<23.5 354<0.5 =19 =1 =0
7<0.4067 400<0.5 335<6.5 170<18.5 =0 =5 170<18.5 =20 =-1 341<0.012 462<0.312 =-12 =11 404<0.5 =10 =-11 462<0.1528 414<0.5 7<0.5651 =-5 =-16 170<13.5 =18 =-3 7<0.5381 335<5.5 =-9 =9 430<0.5 =17 =-14
399<0.5 407<0.5 319<0.5 400<0.5 =-1 =-8 170<20.5 =11 =-11 174<0.5 168<8.5 =-19 =-1 =12 168<5.5 170<15.5 385<0.73 =-4 =10 168<1.5 =1 =14 385<0.45 14<0.5 =20 =-5 319<0.5 =-14 =13
317<3.091 393<0.5 291<0.5 422<0.2296 =-3 =14 317<1.946 =-4 =32 168<3.5 450<0.2748 =7 =-13 385<0.45 =24 =-6 168<11.5 450<1e-9 387<1e-9 =15 =-10 450<0.1949 =-12 =6 177<0.1429 41<0.5 =-18 =4 =9
181<1.099 340<0.2915 39<0.5 176<0.1429 =8 =-1 166<3.332 =-5 =13 135<0.5 45<0.5 =-9 =7 39<0.5 =23 =4 240<0.5 466<0.3357 334<0.5 =-7 =3 466<0.7041 =27 =-4 340<0.05978 181<2.996 =27 =-2 401<0.5 =-10 =9
166<3.332 166<2.197 359<0.5 441<0.5 =-10 =7 181<4.382 =9 =-9 363<0.5 315<0.5 =3 =-7 4<0.5 =6 =-6 181<2.773 351<0.5 403<0.5 =20 =-10 368<0.5 =4 =-11 316<0.5 359<0.5 =0 =-17 =14
394<0.5 447<0.3096 10<0.5 62<0.8667 =-1 =-14 419<0.5 =2 =30 447<0.7328 444<0.5 =23 =-4 62<0.125 =-1 =-17 170<11.5 =-16 170<24.5 170<17.5 =6 =25 446<0.5 =-12 =5
10<0.5 135<0.5 321<0.5 185<0.5 =0 =-8 399<0.5 =-14 =10 55<0.5 44<0.5 =26 =-4 4<0.5 =8 =-14 447<0.1532 334<0.5 359<0.5 =30 =4 =-3 55<0.5 447<0.7328 =5 =-6 =-11
190<0.8333 13<0.5 166<3.135 466<1e-9 =-1 =16 190<0.45 =9 =-2 447<0.1194 166<2.944 =34 =1 176<0.25 =-11 =8 447<0.1398 447<1e-9 166<2.398 =4 =-13 432<0.3095 =-24 =-3 447<0.2356 396<0.5 =20 =-2 176<0.25 =4 =-10
171<0.3083 449<0.7201 393<0.5 135<0.5 =-3 =10 181<1.946 =18 =-7 181<2.303 186<0.5 =17 =-10 442<0.5 =-11 =11 350<0.5 348<0.5 48<0.5 =-2 =7 171<0.4031 =31 =2 168<4.5 462<1e-9 =11 =-9 402<0.5 =38 =3
462<0.42 385<0.51 62<0.8667 382<0.5 =2 =20 49<0.5 =-14 =9 423<0.06166 317<3.135 =-14 =9 385<0.86 =7 =-6 370<0.5 423<0.02964 62<0.4 =7 =-4 62<0.0625 =6 =35 =-4
179<5.5 10<0.5 166<2.485 341<0.2482 =-1 =-14 341<0.08873 =0 =6 431<0.5155 180<0.5 =4 =30 =-9 357<0.5 341<0.1707 383<0.5 =33 =0 =-1 =-10
462<0.3444 363<0.5 14<0.5 444<0.5 =1 =11 404<0.5 =3 =-23 166<3.332 392<0.3178 =-6 =17 175<0.05517 =-4 =28 390<0.0294 166<3.135 166<1.792 =-3 =22 =-4 390<0.06811 =-12 390<0.2997 =16 =-5
190<0.1364 62<0.375 175<0.08712 60<0.5 =11 =27 358<0.5 =7 =-21 385<0.37 436<0.5 =-15 =16 385<0.54 =27 =-8 449<0.7201 390<1e-9 62<0.6 =-2 =8 392<0.402 =-10 =19 190<0.4211 62<0.375 =8 =-17 62<0.0625 =-13 =20
190<0.3333 62<0.2963 55<0.5 54<0.5 =13 =-5 177<1e-9 =6 =-10 55<0.5 177<0.2 =-11 =6 390<0.1252 =11 =-17 62<0.2632 317<3.135 166<2.565 =-16 =-6 432<1e-9 =18 =-5 400<0.5 390<0.01883 =8 =-9 463<0.5 =-15 =17
390<0.06811 328<0.5 340<0.04534 263<0.5 =3 =29 364<0.5 =-6 =2 470<0.0596 462<0.1765 =-21 =4 62<0.1923 =11 =-12 341<1e-9 366<0.5 23<0.5 =-20 =1 470<0.09972 =-7 =16 341<0.01846 385<0.79 =21 =-2 62<0.1923 =5 =-10
317<3.091 190<0.0625 62<0.2632 432<0.3651 =16 =-10 181<2.303 =-14 =12 62<0.2222 190<0.3333 =1 =-10 142<0.5 =1 =32 62<0.375 181<1e-9 432<1e-9 =27 =10 425<0.5 =-2 =16 181<1e-9 190<0.6316 =-15 =10 181<2.773 =9 =-7
179<5.5 459<0.5 330<0.5 168<2.5 =-3 =1 335<1.5 =26 =2 452<0.2712 177<0.375 =-22 =0 340<0.1097 =-9 =20 172<2.5 173<0.5 168<5.5 =30 =-5 =-4 335<1.5 =-11 317<3.091 =7 =-1
129<0.5 240<0.5 39<0.5 423<0.1295 =0 =14 356<0.5 =-4 =16 404<0.5 175<0.1152 =25 =-3 170<21.5 =-18 =7 404<0.5 423<0.03224 =-9 =12 340<1e-9 =2 =33
190<0.8333 181<1.099 59<0.5 169<2.5 =-1 =6 166<3.135 =6 =19 240<0.5 190<1e-9 =9 =-4 317<2.197 =1 =23 437<0.3716 421<0.1493 166<2.197 =-1 =-20 385<0.54 =9 =-9 9<0.1037 317<2.197 =-19 =5 2<0.5 =-2 =21
187<0.5 324<0.5 310<0.5 166<2.197 =-4 =2 452<0.03296 =31 =-2 441<0.5 407<0.5 =21 =-12 166<2.565 =2 =-15 52<0.5 439<0.5 452<0.7834 =-24 =4 62<0.2632 =4 =-11 62<0.2222 393<0.5 =-12 =14 138<0.5 =24 =-9
341<0.4558 462<0.42 181<3.045 340<0.02558 =4 =-1 343<0.5 =-9 =6 7<0.4967 183<0.5 =30 =2 169<1.5 =3 =-9 186<0.5 430<0.5 317<3.332 =-20 =7 317<2.89 =9 =-14 169<2.5 317<2.89 =-12 =3 168<7.5 =25 =-2
454<0.5 185<0.5 330<0.5 10<0.5 =0 =14 341<0.03649 =1 =20 320<0.5 467<0.7008 =-12 =5 =12 176<0.1667 341<0.03649 =26 341<0.1505 =-8 =19 432<0.3651 467<0.5918 =-6 =19 467<0.6685 =3 =-16
163<0.5 466<1e-9 179<5.5 345<0.5 =-1 =-12 443<0.5 =4 =23 166<2.996 461<0.5 =27 =-4 168<4.5 =-7 =1 449<0.09685 188<0.5 187<0.5 =7 =-11 286<0.5 =26 =2 449<0.4122 166<2.773 =-13 =-2 29<0.5 =2 =20
171<0.2859 166<2.565 175<0.4495 447<0.03648 =-4 =-11 432<0.2686 =-2 =14 316<0.5 181<1.099 =3 =-4 344<0.5 =-11 =22 343<0.5 180<0.5 36<0.5 =-3 =19 364<0.5 =0 =14 387<0.95 180<0.5 =25 =4 317<2.303 =1 =-15
407<0.5 190<0.0625 384<0.5 432<0.1783 =3 =-21 433<0.25 =21 =2 384<0.5 2<0.5 =-3 =5 190<0.2353 =4 =-7 362<0.5 432<0.02305 462<0.2617 =-17 =6 432<0.0701 =15 =-13 190<0.3846 2<0.5 =-6 =0 =15
319<0.5 62<0.8125 165<0.5 390<0.2177 =0 =-11 441<0.5 =19 =-5 431<0.5155 467<0.7226 =-16 =6 471<1.5 =14 =-2 341<0.381 62<0.375 464<0.5 =14 =-11 405<0.5 =13 =-6 7<0.235 410<0.5 =-19 =3 =5
462<0.42 17<0.5 421<0.1209 135<0.5 =1 =15 240<0.5 =-8 =18 454<0.5 419<0.5 =-4 =-17 175<0.3414 =25 =-8 168<4.5 395<0.5 7<0.3334 =12 =-2 385<0.67 =-7 =0 7<0.4734 342<0.5 =35 =4 =0
169<2.5 14<0.5 392<0.6308 316<0.5 =-2 =12 171<1e-9 =2 =27 166<3.219 317<1.609 =7 =-14 175<0.05517 =-12 =19 168<5.5 317<2.833 57<0.5 =0 =15 14<0.5 =7 =29 171<0.3793 239<0.5 =-7 =16 29<0.5 =9 =-8
340<0.3266 421<0.1209 286<0.5 346<0.5 =5 =-6 344<0.5 =5 =-4 240<0.5 62<0.4 =-14 =4 =20 421<0.3441 163<0.5 55<0.5 =-15 =-2 346<0.5 =5 =-14 =29
435<0.5 459<0.5 337<0.3921 389<0.08124 =0 =-12 433<0.1133 =22 =1 462<0.1104 170<23.5 =-20 =3 462<0.1981 =15 =-10 348<0.5 385<0.71 62<0.4 =9 =31 =-2 =-8
166<3.045 90<0.5 13<0.5 423<0.06166 =-2 =6 166<2.89 =26 =-10 423<0.01614 357<0.5 =15 =-9 172<0.5 =10 =-15 54<0.5 175<0.1508 432<0.1139 =5 =15 432<0.009035 =17 =-7 344<0.5 175<0.1003 =-6 =17 432<0.05816 =-18 =-1
135<0.5 447<0.7328 177<0.375 10<0.5 =0 =16 447<0.1052 =21 =6 62<0.125 =-1 =-23 171<1e-9 441<0.5 359<0.5 =-10 =13 =17 170<22.5 6<0.5 =34 =0 =-3
407<0.5 459<0.5 17<0.5 187<0.5 =3 =-5 166<2.565 =-14 =0 416<0.5 441<0.5 =-20 =4 166<2.565 =-7 =15 301<0.5 440<0.5 431<0.302 =-16 =2 =10 177<0.08333 340<0.234 =-8 =4 =20
90<0.5 421<0.4765 421<0.1209 427<0.5 =-1 =14 316<0.5 =-16 =13 387<2.12 =29 =-1 357<0.5 424<0.5 32<0.5 =15 =-3 452<1e-9 =-1 =-13 =-14
390<0.1656 190<0.8333 166<3.332 39<0.5 =2 =-4 190<0.45 =15 =-6 379<0.5 426<0.5 =-11 =9 =13 318<0.5 440<0.5 329<0.5 =-16 =1 =15 452<0.08166 390<0.2997 =5 =-8 166<2.944 =16 =-1
422<0.2296 313<0.5 310<0.5 335<6.5 =0 =9 329<0.5 =29 =-3 168<4.5 432<0.1336 =28 =-6 343<0.5 =-7 =13 467<0.525 168<1.5 168<0.5 =16 =-7 169<1.5 =8 =34 =-4
7<0.6003 462<0.42 422<0.2643 129<0.5 =0 =17 164<0.5 =27 =1 416<0.5 7<0.4734 =28 =-1 =-5 462<0.2108 373<0.5 7<0.713 =-18 =-5 452<0.4469 =-2 =9 462<0.2617 164<0.5 =25 =-5 446<0.5 =-15 =4
340<0.6511 44<0.5 426<0.5 317<2.708 =-1 =3 0<0.5 =19 =-7 168<5.5 181<4.382 =-18 =7 340<0.04534 =13 =-8 44<0.5 427<0.5 181<2.303 =-16 =10 =10 341<0.1505 179<0.5 =-8 =1 =14
171<0.3083 163<0.5 263<0.5 366<0.5 =-4 =2 3<0.5 =28 =-1 398<0.5 155<0.5 =7 =-9 450<0.1576 =1 =-15 398<0.5 150<0.5 405<0.5 =5 =20 23<0.5 =-15 =6 450<0.4783 450<0.1169 =-1 =12 470<0.3586 =-18 =5
10<0.5 317<1.609 421<0.1209 399<0.5 =19 =-4 =-16 392<0.5693 313<0.5 =-1 =10 317<2.565 =-5 =18 183<0.5 179<0.5 437<1e-9 =4 =-18 176<0.1667 =18 =-5 455<2.277 167<0.5 =4 =40 =4
363<0.5 439<0.5 340<0.02558 332<0.5 =0 =10 179<1.5 =-2 =-11 14<0.5 57<0.5 =4 =15 =-20 332<0.5 14<0.5 362<0.5 =-10 =10 340<0.1097 =8 =-11 170<17.5 340<0.1524 =-23 =-3 62<0.2632 =7 =-11
162<0.5 310<0.5 447<0.7328 447<0.3096 =0 =16 190<0.1111 =0 =-23 62<0.375 =35 62<0.6818 =2 =-2 190<0.0625 341<0.1707 =39 =-2 171<0.2215 3<0.5 =-11 =12 317<1.946 =-5 =25
454<0.5 172<4.5 142<0.5 345<0.5 =0 =-10 183<0.5 =24 =-2 434<0.3243 175<0.1639 =-21 =4 =23 175<0.1508 340<0.05978 60<0.5 =33 =5 29<0.5 =11 =-10 455<4.159 340<0.1524 =-20 =7 455<8.671 =16 =-4
343<0.5 400<0.5 10<0.5 166<1.792 =-9 =0 344<0.5 =23 =1 369<0.5 31<0.5 =-9 =8 166<3.219 =-5 =31 387<0.95 434<0.25 387<0.5 =8 =25 403<0.5 =1 =-12 166<2.565 166<2.303 =-6 =13 2<0.5 =6 =-14
4<0.5 463<0.5 169<5.5 432<1e-9 =-1 =5 170<17.5 =32 =0 169<4.5 462<0.244 =-14 =0 170<13.5 =11 =-5 142<0.5 46<0.5 354<0.5 =-3 =5 188<0.5 =-17 =4 425<0.5 470<0.06567 =28 =5 =-5
399<0.5 174<0.5 166<3.135 394<0.5 =-3 =10 455<2.14 =-1 =9 14<0.5 190<0.3846 =12 =-11 4<0.5 =38 =-4 171<1e-9 358<0.5 190<0.0625 =16 =1 168<12.5 =-18 =7 177<0.08333 168<1.5 =0 =23 455<3.045 =-4 =15
447<0.7328 447<0.3096 330<0.5 337<0.5243 =0 =21 433<0.5206 =13 =-9 467<0.7156 186<0.5 =19 =2 =-8 62<0.125 =6 =-23
442<0.5 414<0.5 328<0.5 430<0.5 =-1 =3 431<0.06516 =-14 =0 431<0.176 363<0.5 =14 =-6 176<0.3333 =-23 =6 431<0.5155 =23 =-4
166<1.946 169<6.5 223<0.5 414<0.5 =-11 =4 169<1.5 =15 =2 340<0.07322 423<0.003942 =27 =-4 =-6 340<0.08932 338<0.5 33<0.5 =3 =-4 35<0.5 =-18 =2 332<0.5 414<0.5 =-7 =10 340<0.6511 =7 =-16
188<0.5 450<0.8268 400<0.5 408<0.5 =0 =-13 179<0.5 =-13 =0 447<0.7328 420<0.5 =13 =-6 23<0.5 =-16 =1 9<0.06614 411<0.5 447<0.08299 =3 =30 346<0.5 =25 =-3 450<0.235 437<1e-9 =18 =-5 186<0.5 =-4 =-18
190<0.8333 162<0.5 335<1.5 467<0.6685 =4 =-6 446<0.5 =-3 =4 467<0.5493 175<0.3414 =19 =-10 171<0.5069 =-14 =11 170<21.5 180<1.5 343<0.5 =-17 =0 365<0.5 =13 =-4 335<2.5 446<0.5 =-12 =12 29<0.5 =23 =-2
466<0.3357 451<0.3872 328<0.5 185<0.5 =1 =-6 323<0.5 =-11 =5 357<0.5 425<0.5 =20 =-3 462<1e-9 =-14 =0 179<0.5 =2 =25
190<0.0625 169<4.5 170<18.5 341<0.08873 =-6 =10 170<21.5 =22 =-3 449<0.2324 170<16.5 =37 =5 =-10 462<0.42 349<0.5 190<0.8333 =0 =-10 190<0.2353 =-5 =19 170<18.5 396<0.5 =28 =1 170<20.5 =-7 =7
46<0.5 328<0.5 459<0.5 467<0.6685 =0 =6 169<4.5 =-17 =8 40<0.5 9<0.07128 =-17 =-4 169<2.5 =-4 =12 168<2.5 9<0.05031 5<0.5 =-24 =-2 163<0.5 =-14 =17 39<0.5 316<0.5 =-9 =17 317<2.833 =19 =0
181<3.045 188<0.5 301<0.5 4<0.5 =1 =-3 366<0.5 =3 =19 62<0.3333 317<2.197 =-12 =10 423<0.02136 =-5 =15 456<0.5 421<0.3441 4<0.5 =-14 =-3 5<0.5 =23 =-7 62<0.375 =20 =-1
189<0.5 186<0.5 463<0.5 459<0.5 =2 =-12 166<2.944 =-18 =1 346<0.5 6<0.5 =-4 =6 470<0.1198 =-22 =0 13<0.5 =-24 =5
48<0.5 177<0.6 432<0.1783 329<0.5 =1 =10 301<0.5 =10 =-8 171<0.667 3<0.5 =5 =-5 455<4.159 =-2 =-21 171<0.1378 351<0.5 359<0.5 =-6 =1 423<0.07525 =-21 =-1 403<0.5 414<0.5 =6 =-9 452<0.2098 =-21 =13
212<0.5 69<0.5 181<5.081 190<0.8333 =1 =-7 423<0.1295 =-13 =7 469<0.5 =-23 423<1e-9 =13 =-5 453<0.5 190<0.3846 370<0.5 =-7 =10 166<3.135 =41 =0 423<0.006072 362<0.5 =9 =-10 190<0.3846 =1 =-12
421<0.1209 394<0.5 135<0.5 13<0.5 =0 =16 39<0.5 =20 =-1 169<2.5 172<0.5 =6 =-9 432<0.009035 =30 =6 240<0.5 178<0.5 421<0.4765 =-14 =5 39<0.5 =17 =-3 421<0.1799 =-4 =22
464<0.5 337<0.3921 459<0.5 432<0.2362 =0 =4 57<0.5 =-13 =5 387<1.02 =27 52<0.5 =-6 =10 332<0.5 7<0.5381 432<0.1539 =-26 =-1 439<0.5 =-9 =13 167<0.5 179<1.5 =3 =-13 432<1e-9 =1 =17
408<0.5 187<0.5 56<0.5 168<10.5 =2 =-4 58<0.5 =-1 =-24 57<0.5 39<0.5 =-4 =-18 176<0.07692 =-9 =14 169<5.5 432<0.2362 329<0.5 =-24 =4 =4 334<0.5 =18 =-4
333<0.5 206<0.5 341<0.3432 466<0.3357 =0 =21 9<0.06075 =-8 =2 3<0.5 =23 27<0.5 =-12 =8 452<0.05545 341<0.08873 341<0.03649 =11 =-11 341<0.4558 =31 =-7 177<0.1429 56<0.5 =-18 =2 177<0.2222 =18 =-9
172<4.5 79<0.5 7<0.6352 82<0.5 =1 =26 402<0.5 =-14 =1 =-20 455<1.846 33<0.5 23<0.5 =-24 =1 166<1.946 =14 =-8 341<0.04512 =-9 =19
187<0.5 341<0.4558 62<0.7692 190<0.8333 =3 =-15 190<0.7308 =-16 =22 190<0.7778 460<0.5 =-14 =3 317<2.197 =-5 =15 178<0.5 341<0.012 232<0.5 =-16 =8 170<17.5 =-9 =16 400<0.5 59<0.5 =-6 =18 =-12
212<0.5 351<0.5 181<5.081 377<0.5 =1 =-18 175<0.2099 =-15 =7 322<0.5 170<18.5 =-19 =7 469<0.5 =18 =-4 390<0.1252 39<0.5 138<0.5 =26 =3 166<2.944 =15 =-14 =-12`),
  likeness: {
    claims: parseLine(`any	-3178
around	1050
both negated or none	416
both rumours	194
both tell breach	363
both tell else	-47
both tell ransom	-369
both tell telling	49
classes	503
covers the shorter	1074
lead	621
names	743
no words	-386
one denies	-1640
other number	72
rare word	-127
rare words	1533
same data	66
same name	318
same name around	243
same number	297
same object	264
same predicate	40
same speaker	733
short	-186
speakers of one kind	-236
telling words	45
two rare words	493
words	515
words of the same speaker	838`),
    denials: parseLine(`any	-702
around	976
both negated or none	32
both tell breach	532
both tell else	-139
classes	333
covers the shorter	468
lead	122
no words	-202
rare word	-21
rare words	696
same name around	91
same object	576
same predicate	56
short	134
speakers of one kind	-15
telling words	39
two rare words	222
words	585
words of the same speaker	585`),
  },
};
