/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 29164 pairs of annotated claims in two documents and 20822 in one, of 830 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:4dcf7dd789951ffeecdcf3e8db58631ab0af9f1bfd39818fb39cd68d347aac82, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:5547b96aaebd15918d8fb7d99a8eac2632b6b1ef0aace88da4f303f59c72489c, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './likeness.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	836
AUTHOR lead	75
accuses	22
answerer denies there	-78
answerer speaks there	-44
answers another	-78
answers here	35
answers what is not told there	-975
any	-2166
around	145
both authenticity	205
both concealment	441
both culprit	151
both demand	730
both deny	-538
both fault	-80
both harm	441
both negated	-506
both origin	-144
both outage	227
both payment	254
both publication	175
both sale	307
both taking	100
both telling	391
breach general outsider	-22
breach many data outsider	129
breach no data word in denial	-62
breach no name	79
breach outsider	83
breach outsider same name	-133
breach same name	229
breach same name around	151
breach specific data	-74
breachy, ALLEGES	390
breachy, ASSERTS	88
breachy, CONFIRMS	-278
breachy, DENIES	-320
breachy, PARTLY_DENIES	266
breachy, lead	11
breachy, negated	28
breachy, of AGENCY	30
breachy, of ATTACKER	61
breachy, of AUTHOR	74
breachy, of MEDIA	-284
breachy, of PERSON	-9
breachy, of UNNAMED	-287
by AGENCY	-68
by AGENCY, not of AGENCY, breachy	114
by ATTACKER	-238
by AUTHOR	-58
by MEDIA	-395
by PERSON	37
by UNNAMED	-88
claim about credential	145
claim about data	-59
claim about health	10
claim about identity	31
claim about machine	-6
claim about money	123
claim about people	-35
claim about ransom	-255
claim at	-1413
claim by a	257
claim by about	-72
claim by accept	98
claim by accord	547
claim by account	444
claim by accus	341
claim by acknowledg	-258
claim by ad	-418
claim by add	-73
claim by admit	164
claim by advertis	650
claim by advis	-574
claim by agre	-438
claim by alleg	305
claim by allegedli	-357
claim by announc	32
claim by answer	-299
claim by ar	-250
claim by argu	-272
claim by as	7
claim by ask	-762
claim by assert	251
claim by assur	602
claim by attribut	833
claim by back	-52
claim by be	308
claim by been	101
claim by believ	260
claim by blame	298
claim by boast	574
claim by by	-504
claim by call	-98
claim by certifi	321
claim by charg	494
claim by claim	471
claim by clarifi	-330
claim by conced	-538
claim by conclud	-246
claim by confirm	-338
claim by consid	632
claim by contradict	-326
claim by count	114
claim by counter	-169
claim by credit	-155
claim by declar	154
claim by demand	-315
claim by deni	-505
claim by describ	166
claim by did	-364
claim by dismiss	475
claim by disput	-224
claim by doe	-122
claim by effect	-153
claim by establish	-37
claim by estim	606
claim by explain	-318
claim by fear	389
claim by find	-47
claim by for	-494
claim by give	12
claim by go	127
claim by ha	-569
claim by had	160
claim by have	483
claim by he	348
claim by her	70
claim by hi	661
claim by hold	848
claim by in	-78
claim by inform	-653
claim by insist	336
claim by is	-301
claim by it	300
claim by know	358
claim by learnt	-275
claim by let	-247
claim by like	-134
claim by link	5
claim by list	167
claim by maintain	601
claim by messag	476
claim by name	-300
claim by no	-135
claim by not	-18
claim by note	-416
claim by of	420
claim by offer	-33
claim by on	-58
claim by opinion	360
claim by out	-788
claim by point	-199
claim by post	338
claim by press	-588
claim by promis	-360
claim by publish	-46
claim by purport	344
claim by put	416
claim by read	595
claim by reckon	-17
claim by record	-96
claim by reiter	-254
claim by reject	-265
claim by repeat	629
claim by repli	119
claim by report	703
claim by retort	-295
claim by rule	-82
claim by rumour	494
claim by say	34
claim by see	-200
claim by she	203
claim by shout	360
claim by show	356
claim by speak	-16
claim by stand	-278
claim by state	752
claim by statement	-409
claim by stori	243
claim by stress	102
claim by submit	433
claim by suggest	147
claim by suspect	271
claim by take	-440
claim by talk	-33
claim by tell	-31
claim by term	-355
claim by that	-30
claim by the	413
claim by thei	26
claim by think	189
claim by threaten	-792
claim by to	-237
claim by tweet	377
claim by understand	22
claim by view	798
claim by wa	-535
claim by want	-474
claim by wish	-97
claim by with	962
claim by word	-597
claim by would	-187
claim by write	328
claim exposed	128
claim gives an amount	61
claim is recalled	352
claim length	280
claim opens its side	56
claims before it	-64
claims of its side	99
claims there	-18
classes	294
closer claims	-5
closest	102
closest via	186
covered	996
covers the claim	-899
covers the denial	101
data word shared	-76
data words of the claim	65
days	-159
denial about credential	-150
denial about data	133
denial about health	-101
denial about identity	-327
denial about machine	-72
denial about money	-476
denial about people	-20
denial about ransom	-509
denial at	-1431
denial by a	-374
denial by accept	369
denial by accord	-420
denial by account	-440
denial by accus	786
denial by acknowledg	-847
denial by ad	-445
denial by adam	-229
denial by add	175
denial by admit	-397
denial by affirm	-350
denial by agre	321
denial by allow	-638
denial by alwai	324
denial by an	227
denial by answer	293
denial by argu	-817
denial by as	161
denial by asid	-17
denial by ask	137
denial by assert	200
denial by assur	266
denial by back	-148
denial by be	-340
denial by been	-121
denial by believ	-395
denial by brand	163
denial by brush	-17
denial by but	-217
denial by by	335
denial by call	183
denial by cannot	5
denial by categor	334
denial by certifi	216
denial by charg	-37
denial by claim	-50
denial by clarifi	-144
denial by conced	79
denial by conclud	-130
denial by confirm	24
denial by contend	373
denial by contest	-134
denial by continu	-472
denial by contradict	-257
denial by correct	-541
denial by count	163
denial by counter	-39
denial by declar	781
denial by deni	-210
denial by denial	-435
denial by depon	18
denial by describ	208
denial by did	-663
denial by differ	43
denial by disagre	361
denial by dismiss	-145
denial by disown	-379
denial by disput	138
denial by doe	206
denial by earlier	355
denial by establish	332
denial by exoner	-491
denial by explain	37
denial by fault	-370
denial by file	-219
denial by find	-516
denial by firm	-185
denial by further	716
denial by go	-490
denial by grant	320
denial by guilti	-87
denial by ha	266
denial by had	-26
denial by have	14
denial by he	11
denial by her	-285
denial by hi	325
denial by hold	386
denial by identifi	384
denial by in	274
denial by inform	345
denial by insist	17
denial by is	378
denial by issu	6
denial by it	-242
denial by junk	147
denial by keep	-13
denial by know	187
denial by laugh	176
denial by let	-350
denial by letter	-40
denial by maintain	194
denial by mark	220
denial by merit	-22
denial by mock	262
denial by motiv	-111
denial by move	-409
denial by no	-117
denial by none	-247
denial by nor	314
denial by not	123
denial by note	-202
denial by noth	102
denial by observ	117
denial by of	814
denial by off	-10
denial by on	-75
denial by opin	106
denial by otherwis	-44
denial by out	-229
denial by persuad	292
denial by place	-46
denial by plainli	591
denial by plead	-87
denial by point	-248
denial by post	576
denial by protest	-281
denial by put	584
denial by question	220
denial by react	-351
denial by read	129
denial by rebut	1192
denial by record	495
denial by refut	95
denial by reiter	415
denial by reject	-139
denial by remark	-50
denial by repeat	454
denial by repli	108
denial by report	-254
denial by retort	-88
denial by rubbish	-291
denial by rule	129
denial by say	47
denial by scotch	-380
denial by see	265
denial by share	15
denial by she	32
denial by shoot	17
denial by short	-115
denial by shout	76
denial by show	-257
denial by sinc	119
denial by speak	173
denial by stamp	-23
denial by stand	457
denial by state	-142
denial by statement	-124
denial by stori	-260
denial by stress	-180
denial by stuck	-142
denial by submit	-528
denial by suggest	-267
denial by swear	299
denial by take	90
denial by tell	260
denial by term	260
denial by testifi	-365
denial by that	461
denial by the	186
denial by think	54
denial by to	336
denial by trash	595
denial by version	-318
denial by view	-22
denial by wa	-509
denial by were	1310
denial by will	292
denial by wish	324
denial by withdraw	-593
denial by word	-305
denial by would	-30
denial by write	197
denial contrasts	-392
denial gives a number	-323
denial is recalled	627
denial length	138
denial narrows	-39
denial of authenticity	114
denial of concealment	171
denial of culprit	-167
denial of demand	237
denial of harm	95
denial of holding	-101
denial of origin	60
denial of outage	142
denial of payment	-154
denial of publication	83
denial of safety	274
denial of sale	-88
denial of taking	40
denial of telling	55
denial opens with none	114
denials of the side	-15
denied there	-397
denied there by the same side	1107
denies others there	27
first	-442
further than the closest claim	-650
further than the closest denial	-250
general, breachy	19
it ALLEGES	593
it ASSERTS	171
it CONFIRMS	-413
it DENIES	-555
it PARTLY_DENIES	-282
it authenticity	206
it concealment	-64
it culprit	64
it demand	-281
it fault	199
it harm	-310
it origin	50
it outage	-36
it payment	-114
it publication	-26
it sale	-211
it taking	-25
it telling	-310
its denials there	6
its sentence names the answerer	207
its speaker denies	-711
its speaker speaks here	113
kind breach>breach	-58
kind breach>else	81
kind breach>fault	-410
kind breach>ransom	28
kind breach>telling	179
kind else>breach	114
kind else>else	202
kind else>fault	305
kind else>ransom	301
kind else>telling	392
kind ransom>breach	82
kind ransom>fault	-345
kind ransom>ransom	158
kind ransom>telling	-291
kind telling>breach	88
kind telling>else	514
kind telling>ransom	111
kind telling>telling	449
later than 100 days	278
lead	-134
likely answers here	-355
likely denied there	91
likely denied there by anybody	-550
many data words	-126
more over its own denial	431
more over what it answers	-400
mutually closest	81
names	143
names its speaker	339
names the answerer	382
negated	108
no predicate	96
no words	-223
of AGENCY	-270
of ATTACKER	445
of AUTHOR	-881
of MEDIA	167
of PERSON	111
of UNNAMED	239
one document	-184
only denial authenticity	104
only denial concealment	-98
only denial culprit	-225
only denial demand	-497
only denial fault	72
only denial harm	-96
only denial origin	-78
only denial outage	-19
only denial payment	-354
only denial publication	75
only denial sale	-165
only denial taking	14
only denial telling	-324
other number	429
other object	-146
other predicate	-35
over another's denial	2145
over its own denial	1678
over what it answers	347
partly	-85
points	-193
points at a rumour	157
points at media	456
ransom both, outsider	287
rare word	-258
rare word around	287
rare words	-773
rare words around	788
rarest word	255
rarity of words	-205
safe, breachy	295
safe, taking	-143
said again here	329
same data	-76
same day	211
same name	205
same name around	568
same number	1130
same object	34
same predicate and object	80
says safe	201
says untrue	124
sentence words	127
share of its denials there	-216
share of the claims	1204
share of the denials	396
share over its own denial	767
share over what it answers	312
short	43
specific data shared	659
telling words	-31
two rare words	499
two words	811
undated	-624
unreal	-736
untrue, breachy	-43
untrue, taking	24
via	1333
via breach, breachy	304
via breach, breachy, outsider	-451
via number	67
via same speaker	1063
weightiest	624
within 14 days	-43
within 3 days	349
words	-632
words of these two alone	-251`),
  forest: parseForest(`-2.098
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both harm	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by a	claim by about	claim by accept	claim by accord	claim by account	claim by accus	claim by acknowledg	claim by ad	claim by add	claim by admit	claim by advertis	claim by advis	claim by agre	claim by alleg	claim by allegedli	claim by announc	claim by answer	claim by ar	claim by as	claim by ask	claim by assert	claim by assur	claim by attribut	claim by back	claim by be	claim by been	claim by believ	claim by blame	claim by boast	claim by by	claim by call	claim by charg	claim by claim	claim by clarifi	claim by complain	claim by conced	claim by confirm	claim by consid	claim by contradict	claim by count	claim by counter	claim by declar	claim by demand	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by doe	claim by effect	claim by estim	claim by explain	claim by fear	claim by find	claim by give	claim by go	claim by ha	claim by had	claim by have	claim by he	claim by her	claim by hi	claim by hold	claim by in	claim by inform	claim by insist	claim by is	claim by it	claim by know	claim by let	claim by like	claim by link	claim by maintain	claim by messag	claim by name	claim by no	claim by not	claim by note	claim by of	claim by offer	claim by on	claim by opinion	claim by out	claim by point	claim by post	claim by promis	claim by publish	claim by purport	claim by put	claim by read	claim by reckon	claim by record	claim by reiter	claim by reject	claim by repeat	claim by repli	claim by report	claim by retort	claim by rule	claim by rumour	claim by say	claim by see	claim by she	claim by show	claim by speak	claim by stand	claim by state	claim by statement	claim by stori	claim by stress	claim by submit	claim by suggest	claim by suspect	claim by take	claim by talk	claim by tell	claim by term	claim by that	claim by the	claim by think	claim by threaten	claim by to	claim by understand	claim by view	claim by wa	claim by want	claim by wish	claim by with	claim by word	claim by would	claim by write	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by account	denial by accus	denial by acknowledg	denial by ad	denial by adam	denial by add	denial by admit	denial by affirm	denial by agre	denial by alwai	denial by an	denial by answer	denial by argu	denial by as	denial by asid	denial by assert	denial by assur	denial by back	denial by be	denial by believ	denial by brand	denial by brush	denial by but	denial by by	denial by call	denial by categor	denial by charg	denial by claim	denial by clarifi	denial by conced	denial by conclud	denial by confirm	denial by contend	denial by contest	denial by continu	denial by contradict	denial by correct	denial by counter	denial by declar	denial by deni	denial by denial	denial by describ	denial by did	denial by differ	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by earlier	denial by establish	denial by exoner	denial by explain	denial by fault	denial by find	denial by firm	denial by further	denial by go	denial by grant	denial by guilti	denial by ha	denial by had	denial by have	denial by he	denial by her	denial by hi	denial by hold	denial by identifi	denial by in	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by keep	denial by know	denial by laugh	denial by let	denial by maintain	denial by mark	denial by merit	denial by mock	denial by motiv	denial by move	denial by no	denial by none	denial by not	denial by note	denial by noth	denial by observ	denial by of	denial by off	denial by on	denial by opin	denial by out	denial by persuad	denial by place	denial by plead	denial by point	denial by post	denial by protest	denial by put	denial by question	denial by read	denial by rebut	denial by record	denial by refut	denial by reiter	denial by reject	denial by remark	denial by repeat	denial by repli	denial by report	denial by retort	denial by rubbish	denial by rule	denial by say	denial by scotch	denial by see	denial by share	denial by she	denial by shoot	denial by short	denial by shout	denial by show	denial by speak	denial by stamp	denial by stand	denial by state	denial by statement	denial by stori	denial by stress	denial by stuck	denial by submit	denial by suggest	denial by swear	denial by take	denial by tell	denial by term	denial by testifi	denial by that	denial by the	denial by thi	denial by think	denial by to	denial by trash	denial by version	denial by view	denial by wa	denial by were	denial by wish	denial by withdraw	denial by word	denial by would	denial by write	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
515<0.03634 62<0.3333 220<0.2143 14<0.5 =35 =-12 220<0.3571 =4 =-9 14<0.5 62<0.625 =-6 =-13 310<0.5 =-16 =0 14<0.5 522<0.5 62<0.4667 =34 =3 405<0.7048 =73 =2 199<3.5 220<0.4545 =-12 =-4 520<2.14 =-10 =13
512<1e-9 198<3.5 411<0.5 382<2.996 =4 =23 380<0.5 =-14 =-4 198<9.5 411<0.5 =-4 =-14 457<0.4808 =-14 =5 411<0.5 198<9.5 512<0.1578 =25 =55 512<0.2075 =-4 =30 17<0.5 512<0.06281 =-14 =-1 482<0.5 =-12 =1
9<1e-9 198<4.5 411<0.5 381<0.5 =4 =33 532<0.5037 =-14 =8 517<0.8663 198<9.5 =-8 =-14 35<0.5 =26 =2 411<0.5 198<6.5 502<0.1547 =24 =43 9<0.1426 =0 =27 199<3.5 405<1e-9 =-7 =-13 9<0.1053 =-7 =14
532<1e-9 198<4.5 14<0.5 211<1.099 =14 =0 192<0.5 =-14 =-1 198<9.5 14<0.5 =-4 =-14 517<0.8663 =-14 =14 14<0.5 522<0.5 198<4.5 =25 =6 211<1.946 =49 =30 502<0.09269 211<2.565 =-14 =-4 522<0.5 =-2 =19
514<0.1322 62<0.3333 29<0.5 459<0.5 =-4 =16 7<0.281 =17 =2 62<0.625 488<0.1919 =-7 =22 488<0.1919 =-13 =8 29<0.5 62<0.625 502<0.3436 =10 =23 514<0.5847 =-6 =10 410<0.5 7<0.4804 =37 =4 405<1e-9 =-1 =-5
497<1e-9 14<0.5 39<0.5 381<0.5 =-7 =7 36<0.5 =10 =-11 488<0.08216 26<0.5 =-14 =0 211<2.89 =-7 =13 14<0.5 9<0.1764 449<0.5 =8 =23 455<1e-9 =36 =4 502<0.09269 488<0.04413 =-12 =2 9<0.1053 =-7 =9
496<0.0312 198<3.5 32<0.5 464<0.5 =0 =12 37<0.5 =27 =-7 198<9.5 32<0.5 =-6 =10 32<0.5 =-13 =-1 198<9.5 464<0.5 502<0.1547 =9 =22 405<0.05069 =39 =17 520<2.708 502<0.1547 =-12 =-1 502<0.3436 =0 =21
498<0.3585 14<0.5 198<8.5 487<0.2988 =3 =39 505<0.5 =-10 =17 527<0.4047 514<0.5847 =-14 =4 382<1.946 =14 =-4 14<0.5 198<9.5 514<0.4648 =17 =31 514<0.5189 =-7 =14 197<0.5 514<0.6711 =-2 =20 496<0.6742 =-5 =-14
499<0.3466 198<3.5 411<0.5 211<1.946 =12 =-1 380<0.5 =-12 =-3 411<0.5 198<9.5 =-2 =-11 488<0.08216 =-14 =12 411<0.5 535<0.1479 198<9.5 =15 =-8 499<0.5976 =11 =29 199<3.5 340<0.5 =-11 =0 211<1e-9 =18 =-3
520<1e-9 428<0.5 62<0.4375 211<1.099 =9 =-2 62<0.625 =-4 =-12 513<0.3667 62<0.125 =-8 =-13 400<2.5 =13 =-2 428<0.5 465<0.5 62<0.7647 =19 =-4 1<0.5 =-6 =10 520<3.713 533<0.5 =-2 =-12 489<0.5 =18 =-6
14<0.5 522<0.5 506<0.5 449<0.5 =-3 =6 465<0.5 =26 =6 410<0.5 465<0.5 =26 =13 =-3 203<0.5 199<3.5 200<10.5 =-4 =-14 21<0.5 =-11 =3 199<6.5 196<3.367 =-5 =19 45<0.5 =25 =-1
497<1e-9 464<0.5 408<0.5 402<0.3 =-8 =31 211<1.099 =13 =0 201<1e-9 211<2.197 =5 =-4 430<0.5 =9 =31 408<0.5 464<0.5 514<0.5847 =2 =14 197<0.5 =13 =24 9<0.1579 211<1.099 =24 =7 =36
498<0.2267 220<0.3333 449<0.5 29<0.5 =-7 =6 220<0.1333 =30 =9 30<0.5 402<0.386 =-9 =17 248<0.5 =15 =-4 14<0.5 29<0.5 455<0.0134 =10 =-2 220<0.3846 =25 =13 502<0.09269 488<0.0992 =-10 =5 220<0.3571 =-8 =10
497<1e-9 464<0.5 402<0.386 35<0.5 =-8 =-2 200<15.5 =28 =4 508<0.5 35<0.5 =0 =7 405<0.3411 =22 =-1 464<0.5 497<0.1368 25<0.5 =1 =13 4<0.5 =4 =12 405<0.05069 393<0.5 =23 =-1 450<0.42 =14 =-2
411<0.5 497<0.03722 220<0.1333 198<4.5 =28 =-3 220<0.3571 =0 =-7 198<10.5 220<0.3571 =17 =7 220<0.6875 =-8 =21 499<0.7109 527<0.3418 207<0.1 =-13 =-9 455<0.0134 =12 =-8 497<0.601 220<0.4211 =-6 =17 162<0.5 =-13 =1
411<0.5 198<9.5 502<0.1547 29<0.5 =-1 =9 428<0.5 =15 =-2 522<0.5 498<1e-9 =-10 =-4 162<0.5 =17 =1 498<0.2939 517<0.7678 522<0.5 =-13 =5 198<2.5 =-2 =20 197<0.5 400<2.5 =7 =-10 50<0.5 =-6 =-14
14<0.5 211<1.099 498<0.3585 30<0.5 =2 =23 512<0.1208 =11 =20 402<0.3 449<0.5 =-7 =1 402<0.5468 =17 =40 532<0.4865 527<0.4047 259<0.5 =-13 =4 382<2.398 =7 =-4 429<0.5 211<2.398 =-12 =-2 5<0.5 =7 =-10
9<0.04135 220<0.3571 198<5.5 220<0.1333 =18 =5 198<9.5 =-3 =-13 505<0.5 4<0.5 =-12 =-6 1<0.5 =18 =-4 455<0.0134 9<0.1216 198<5.5 =7 =-2 536<3.5 =13 =-9 451<0.35 211<1.099 =8 =-8 220<0.2941 =22 =3
205<1e-9 14<0.5 196<2.565 466<0.5 =-7 =4 450<1e-9 =4 =-6 84<0.5 310<0.5 =-13 =-1 460<0.5 =5 =-5 14<0.5 502<0.1547 487<0.2088 =3 =22 428<0.5 =14 =1 520<2.14 310<0.5 =-12 =5 502<0.09269 =-7 =7
411<0.5 512<0.08775 39<0.5 211<1.099 =1 =-6 201<1e-9 =3 =11 512<0.2564 196<2.565 =2 =11 536<3.5 =21 =-1 535<0.09391 488<0.08216 199<5.5 =-13 =-7 518<0.5 =-1 =19 199<3.5 482<0.5 =-6 =7 515<0.8559 =3 =16
62<0.55 32<0.5 207<0.08333 513<0.225 =-2 =13 522<0.5 =4 =11 211<3.091 200<23.5 =18 =-2 488<0.1919 =-6 =5 207<0.2 517<0.6407 32<0.5 =-11 =2 488<0.1187 =-5 =24 534<0.5 465<0.5 =5 =-8 62<0.8 =22 =1
62<0.625 520<2.079 516<0.6616 211<1.099 =2 =-5 516<0.9468 =11 =28 17<0.5 502<0.1547 =7 =14 502<0.3436 =-8 =3 512<0.1578 516<0.7804 9<0.04739 =-11 =-6 450<0.53 =15 =-3 17<0.5 9<0.2532 =3 =18 515<0.5157 =0 =-10
14<0.5 506<0.5 29<0.5 514<0.2087 =-4 =5 520<2.773 =5 =18 408<0.5 211<2.89 =15 =0 =28 514<0.4221 520<2.565 310<0.5 =-12 =5 199<4.5 =-6 =8 496<0.6742 514<0.8299 =1 =15 =-13
411<0.5 220<0.2941 198<5.5 405<0.07965 =19 =9 198<9.5 =1 =-12 512<0.1424 506<0.5 =-5 =11 5<0.5 =13 =0 532<0.4865 199<4.5 10<0.5 =-13 =0 199<10.5 =-7 =5 220<0.4545 199<6.5 =-8 =6 50<0.5 =9 =-8
428<0.5 506<0.5 532<0.4479 402<0.4512 =-1 =28 520<2.773 =3 =10 410<0.5 4<0.5 =8 =17 469<0.5 =1 =-10 535<0.1375 506<0.5 498<0.4992 =-10 =-4 512<0.07748 =-3 =12 498<0.8915 207<0.4 =-4 =6 455<0.1481 =14 =-4
205<1e-9 32<0.5 211<1.099 464<0.5 =-3 =8 516<0.6616 =-8 =9 55<0.5 464<0.5 =3 =16 211<2.773 =22 =-4 464<0.5 211<1.099 427<0.5 =4 =17 516<0.8537 =-3 =16 205<0.1813 461<0.5 =13 =1 409<0.5 =-6 =18
220<0.2143 196<2.565 404<0.5 32<0.5 =-4 =12 476<0.5 =16 =-2 407<0.5 404<0.5 =5 =14 200<16.5 =18 =3 499<0.4992 502<0.1547 285<0.5 =-8 =10 459<0.5 =-2 =15 502<0.3436 495<0.5 =-4 =5 532<0.5037 =1 =15
62<0.625 205<1e-9 464<0.5 4<0.5 =-5 =0 455<1e-9 =9 =-3 455<1e-9 410<0.5 =7 =-10 516<0.6616 =-2 =13 512<0.1129 54<0.5 62<0.8571 =-9 =-14 193<0.5 =-2 =12 514<0.5847 512<0.4387 =-4 =13 536<2.5 =13 =-6
29<0.5 411<0.5 220<0.3333 449<0.5 =-3 =12 512<0.1767 =-6 =10 535<0.09391 531<0.3473 =-11 =10 52<0.5 =-8 =2 220<0.4545 449<0.5 428<0.5 =7 =-7 220<0.1333 =24 =12 512<0.05783 509<0.5 =-7 =8 449<0.5 =13 =-1
220<0.3333 196<2.708 42<0.5 95<0.5 =-3 =15 423<0.5 =18 =-8 408<0.5 409<0.5 =-8 =9 196<3.045 =6 =23 514<0.5189 408<0.5 487<0.2088 =-6 =11 504<0.5 =-3 =10 7<0.2994 496<0.6742 =13 =-1 220<0.5 =1 =-7
14<0.5 198<9.5 7<0.3165 408<0.5 =3 =12 205<0.05511 =-7 =0 408<0.5 207<0.2 =-9 =1 205<0.05511 =-4 =16 207<0.1 488<0.08216 259<0.5 =-11 =5 7<0.4071 =12 =-3 17<0.5 431<0.5 =3 =-6 196<2.996 =-11 =-2
14<0.5 198<9.5 4<0.5 495<0.5 =-2 =4 410<0.5 =6 =-8 495<0.5 409<0.5 =-1 =-9 429<0.5 =-3 =9 498<0.5976 206<0.25 458<0.5 =-11 =-1 198<7.5 =2 =-8 197<0.5 489<0.5 =12 =-5 50<0.5 =-3 =-13
198<8.5 411<0.5 381<0.5 504<0.5 =0 =6 504<0.5 =22 =4 207<0.1 204<0.5 =-11 =6 199<3.5 =-6 =7 207<0.2 505<0.5 495<0.5 =-9 =-1 380<0.5 =14 =-4 465<0.5 463<0.5 =7 =-3 423<0.5 =-10 =3
14<0.5 220<0.3571 194<0.5 506<0.5 =1 =12 220<0.08333 =14 =6 506<0.5 456<0.5 =-6 =5 404<0.5 =15 =-2 456<0.5 438<0.5 495<0.5 =-11 =-4 382<1.792 =-3 =13 502<0.1547 162<0.5 =-10 =1 220<0.3333 =-6 =17
62<0.4667 29<0.5 405<0.3411 382<3.091 =0 =7 452<1e-9 =-10 =3 3<0.5 382<3.091 =1 =10 382<2.565 =6 =13 506<0.5 62<0.8 532<0.4146 =-7 =0 34<0.5 =-12 =-1 457<0.1293 382<2.944 =7 =-10 521<0.5 =17 =-2
411<0.5 62<0.625 381<0.5 400<1.5 =-1 =4 52<0.5 =7 =20 514<0.5847 457<1e-9 =-8 =12 207<0.2 =-3 =15 514<0.2589 517<0.7678 10<0.5 =-11 =4 463<0.5 =13 =-3 461<0.5 52<0.5 =-11 =0 497<0.601 =13 =-7
506<0.5 203<0.5 487<0.2088 211<1.099 =0 =-6 482<0.5 =15 =-7 520<3.713 211<1.099 =5 =-2 17<0.5 =10 =-1 17<0.5 211<2.773 210<1.5 =12 =2 57<0.5 =-1 =8 534<0.5 9<1e-9 =3 =-8 =10
205<0.08784 534<0.5 3<0.5 285<0.5 =-7 =20 490<0.5 =1 =-5 25<0.5 240<0.5 =3 =17 433<0.5 =17 =-4 427<0.5 25<0.5 455<0.0134 =3 =-3 455<0.1481 =13 =0 455<1e-9 210<1.5 =16 =-1 513<0.2917 =-2 =9
220<0.2143 198<4.5 484<0.5 410<0.5 =13 =-7 533<0.5 =8 =0 198<9.5 534<0.5 =-3 =6 513<0.08333 =-12 =7 205<0.07362 506<0.5 220<0.4545 =-3 =-8 220<0.6 =11 =-4 205<0.2378 450<0.49 =1 =-6 410<0.5 =8 =-6
198<9.5 411<0.5 211<1.099 202<0.5 =8 =3 487<0.2088 =-2 =13 520<2.079 488<0.08216 =-9 =14 17<0.5 =4 =-6 466<0.5 207<0.2 487<0.2524 =-9 =17 502<0.3436 =-6 =3 488<0.0234 202<2.5 =18 =-4 =-6
62<0.4667 411<0.5 410<0.5 502<0.1547 =1 =8 62<0.4375 =-10 =3 520<2.079 488<0.08216 =-9 =8 205<0.3877 =5 =-8 514<0.3845 62<0.8571 488<0.08216 =-5 =7 520<3.713 =-12 =2 62<0.8 2<0.5 =1 =10 514<0.7632 =-9 =2
428<0.5 465<0.5 62<0.625 381<0.5 =4 =18 512<0.1129 =-6 =6 408<0.5 534<0.5 =-10 =0 48<0.5 =2 =13 498<0.5976 62<0.3571 533<0.5 =-3 =-10 506<0.5 =-11 =0 533<0.5 62<0.4375 =7 =-5 62<0.7647 =-8 =5
428<0.5 201<0.2883 62<0.55 510<0.5 =1 =15 408<0.5 =-7 =4 14<0.5 62<0.8 =7 =-6 504<0.5 =2 =-13 496<0.3005 196<2.944 408<0.5 =-9 =3 62<0.3571 =0 =-6 532<0.535 207<0.4 =-6 =7 504<0.5 =0 =12
408<0.5 62<0.7143 405<0.4342 7<0.3544 =1 =-5 486<0.316 =-9 =13 486<0.2076 158<0.5 =-9 =9 340<0.5 =14 =-3 7<0.2542 196<3.045 486<0.09201 =9 =-3 393<0.5 =15 =-5 514<0.2087 427<0.5 =-6 =7 57<0.5 =9 =-1
211<1.946 465<0.5 459<0.5 361<0.5 =1 =10 460<0.5 =6 =16 0<0.5 211<1e-9 =-11 =-2 449<0.5 =-1 =14 381<0.5 426<0.5 520<4.303 =-6 =3 483<0.5 =1 =15 211<3.091 532<0.5995 =14 =-1 382<1.792 =4 =-8
428<0.5 211<1.099 14<0.5 200<15.5 =6 =1 52<0.5 =-14 =-3 381<0.5 402<0.4512 =-3 =18 211<3.091 =15 =-2 514<0.5847 527<0.4047 512<0.4387 =-7 =11 488<0.08216 =-5 =19 461<0.5 481<0.5 =2 =-9 211<1.099 =15 =0
14<0.5 205<0.2157 450<0.69 516<0.6616 =1 =10 205<0.05511 =-9 =-1 455<0.0134 206<0.2 =14 =6 516<0.6168 =-3 =14 520<2.197 517<0.7678 458<0.5 =-9 =0 205<0.1145 =-4 =14 9<0.4567 499<0.4992 =-4 =8 494<0.5 =-1 =-12
14<0.5 62<0.625 510<0.5 7<0.3358 =2 =-4 198<2.5 =21 =5 9<0.2532 62<0.8571 =-4 =-11 497<0.253 =-3 =17 514<0.3845 527<0.4047 482<0.5 =-9 =2 7<0.5059 =20 =-2 496<0.6742 497<0.2832 =-1 =8 536<0.5 =1 =-12
196<2.565 497<0.1005 505<0.5 62<0.55 =-3 =-8 512<0.09346 =17 =-5 512<0.2075 361<0.5 =-2 =7 407<0.5 =4 =12 399<0.5 42<0.5 382<2.708 =-2 =3 397<0.5 =5 =15 361<0.5 50<0.5 =6 =-7 62<0.3571 =23 =3
428<0.5 429<0.5 34<0.5 534<0.5 =-3 =3 3<0.5 =4 =11 512<0.1208 196<2.485 =0 =5 502<0.09269 =5 =12 514<0.4648 427<0.5 196<2.944 =-9 =-3 14<0.5 =9 =-4 400<1.5 502<0.3436 =0 =13 512<0.1305 =-9 =2
220<0.2143 62<0.3571 220<0.08333 198<2.5 =14 =6 200<18.5 =7 =-1 198<9.5 29<0.5 =-4 =3 487<0.1763 =-11 =11 201<0.3107 506<0.5 395<0.5 =-5 =9 62<0.06667 =-1 =9 220<0.6429 429<0.5 =0 =7 62<0.55 =-9 =12
201<0.448 514<0.5847 402<0.3 510<0.5 =-2 =8 402<0.4512 =6 =15 522<0.5 404<0.5 =5 =-5 465<0.5 =13 =3 465<0.5 464<0.5 456<0.5 =4 =10 7<0.5668 =14 =-2 340<0.5 452<0.53 =-7 =6 7<0.2994 =6 =-5
220<0.2143 449<0.5 428<0.5 199<1.5 =-3 =5 199<7.5 =-10 =6 220<0.08333 215<0.5 =15 =-4 95<0.5 =5 =18 7<0.281 497<0.253 427<0.5 =-3 =6 17<0.5 =7 =-4 510<0.5 513<0.45 =-9 =-2 382<1.946 =-4 =13
506<0.5 405<0.09686 450<0.69 194<0.5 =0 =4 205<0.2157 =-7 =7 50<0.5 479<0.5 =-3 =4 408<0.5 =-11 =5 408<0.5 162<0.5 409<0.5 =-5 =5 405<0.06465 =13 =4 60<0.5 487<0.1763 =18 =3 460<0.5 =-4 =11
514<0.5189 486<0.3544 361<0.5 459<0.5 =-2 =5 199<1.5 =1 =7 450<0.49 406<0.3001 =14 =-4 451<1e-9 =-1 =12 406<0.2485 509<0.5 450<0.49 =7 =0 469<0.5 =6 =-5 409<0.5 382<2.565 =-4 =3 =-8
465<0.5 484<0.5 505<0.5 463<0.5 =3 =-3 207<0.25 =18 =6 217<0.5 488<0.1187 =-2 =7 9<0.1764 =-8 =5 0<0.5 527<0.2428 525<0.5 =-9 =-1 200<17.5 =15 =-2 200<16.5 488<1e-9 =9 =0 525<0.5 =-7 =8
220<0.3333 196<2.708 464<0.5 466<0.5 =-4 =7 196<1.792 =-6 =10 209<0.5 464<0.5 =1 =13 211<2.197 =10 =3 512<0.1424 457<0.3518 240<0.5 =-4 =14 196<3.135 =16 =-1 465<0.5 450<0.36 =8 =-4 423<0.5 =-8 =8
14<0.5 211<2.197 198<11.5 382<3.091 =2 =8 9<0.2532 =-6 =10 486<0.3544 382<2.398 =0 =-5 194<0.5 =1 =11 517<0.7678 520<1.974 259<0.5 =-9 =8 52<0.5 =-8 =3 198<0.5 =0 =21
405<0.1379 455<0.06506 530<0.5 402<0.5468 =1 =18 =17 487<0.1763 476<0.5 =-5 =2 405<0.03793 =10 =-4 486<0.2851 487<0.2524 399<0.5 =-4 =0 452<1.12 =14 =1 405<0.2057 57<0.5 =-3 =5 476<0.5 =14 =-1
29<0.5 527<0.2617 429<0.5 198<9.5 =-3 =-9 463<0.5 =2 =-3 488<0.08216 511<0.5 =-5 =6 382<2.485 =25 =7 522<0.5 215<0.5 508<0.5 =2 =8 519<0.5 =-8 =5 529<0.5 215<0.5 =13 =5 397<0.5 =-5 =6
428<0.5 429<0.5 34<0.5 527<0.2428 =-2 =7 452<0.46 =11 =1 508<0.5 210<1.5 =3 =-8 382<2.398 =1 =8 517<0.9251 52<0.5 532<0.535 =-9 =-3 6<0.5 =-1 =-10 527<0.1836 =-3 =15
220<0.1333 62<0.3333 449<0.5 405<0.5125 =7 =-7 1<0.5 =13 =6 62<0.625 515<1e-9 =1 =-6 54<0.5 =-10 =3 502<0.1547 285<0.5 220<0.6 =-3 =-8 3<0.5 =14 =0 457<0.3985 408<0.5 =1 =8 200<16.5 =20 =3
196<2.565 517<0.6407 427<0.5 514<0.7632 =-4 =5 512<0.08775 =2 =12 527<0.0684 382<2.89 =-6 =6 199<1.5 =3 =18 405<0.4342 205<0.08784 382<3.091 =0 =6 194<0.5 =2 =6 29<0.5 401<0.5 =-11 =4 512<0.07277 =-1 =10
408<0.5 405<0.7048 428<0.5 62<0.625 =1 =-4 535<0.09391 =-6 =0 517<0.3548 468<0.5 =-12 =0 =6 7<0.2542 401<0.5 62<0.8571 =10 =-3 62<0.1429 =5 =-1 506<0.5 62<0.125 =-8 =1 0<0.5 =16 =-3
465<0.5 428<0.5 211<1.946 62<0.8 =5 =-6 487<0.356 =-2 =11 62<0.3571 533<0.5 =0 =-8 427<0.5 =-8 =4 34<0.5 469<0.5 211<1.099 =2 =-6 4<0.5 =-15 =-7 211<2.485 215<0.5 =11 =-5 4<0.5 =-9 =4
201<0.3329 196<2.565 514<0.7632 516<0.6616 =-5 =6 527<1e-9 =6 =-7 361<0.5 527<0.1836 =-1 =6 198<6.5 =8 =-3 400<1.5 459<0.5 491<0.5 =-1 =14 3<0.5 =0 =19 411<0.5 524<0.5 =6 =-6 10<0.5 =-5 =12
211<1.099 198<10.5 488<0.1187 408<0.5 =2 =7 517<0.4281 =0 =16 408<0.5 24<0.5 =-6 =8 485<0.5 =12 =0 516<0.6616 205<0.1983 285<0.5 =-4 =8 517<0.3548 =0 =6 516<0.961 451<0.61 =12 =1 502<1e-9 =17 =3
62<0.8 531<0.3165 478<0.5 202<1.5 =2 =-1 382<2.773 =-11 =-2 382<2.773 62<0.125 =2 =28 =2 512<0.1424 207<0.4 407<0.5 =-11 =-4 =4 62<0.9167 60<0.5 =9 =-7 496<0.3395 =-9 =3
465<0.5 211<1.946 405<0.05069 409<0.5 =1 =6 198<4.5 =3 =-3 527<0.3418 486<0.316 =-3 =5 198<4.5 =4 =19 0<0.5 405<0.3411 527<0.1961 =-6 =5 263<0.5 =-14 =0 430<0.5 198<2.5 =3 =-7 215<0.5 =9 =-6
506<0.5 17<0.5 7<0.5059 484<0.5 =2 =-2 211<1.946 =-1 =-9 196<2.565 527<0.4047 =-11 =2 14<0.5 =-1 =-6 465<0.5 14<0.5 484<0.5 =12 =3 197<0.5 =7 =-9 0<0.5 7<0.2032 =-8 =5 196<3.367 =10 =-2
29<0.5 488<0.1187 211<1.099 14<0.5 =1 =-6 285<0.5 =-4 =7 211<1.099 207<0.1429 =16 =0 527<0.2617 =-1 =11 211<2.197 196<3.135 515<0.8317 =3 =13 428<0.5 =11 =-2 487<0.3975 512<0.1305 =-2 =7 512<0.09346 =15 =2
220<0.2143 62<0.3571 14<0.5 200<21.5 =9 =-5 4<0.5 =3 =-7 62<0.5882 469<0.5 =1 =-6 503<0.5 =-10 =6 429<0.5 405<0.2572 382<2.773 =-5 =0 382<2.398 =-5 =-11 514<0.5847 220<0.5294 =2 =-4 62<0.06667 =-4 =9
196<2.398 485<0.5 464<0.5 514<0.7632 =-3 =5 196<1.792 =-3 =7 25<0.5 468<0.5 =-9 =-1 193<0.5 =-1 =13 464<0.5 200<16.5 3<0.5 =0 =3 1<0.5 =-2 =-8 340<0.5 455<0.0758 =10 =1 390<0.5 =2 =-12
220<0.3571 62<0.4 17<0.5 465<0.5 =7 =2 534<0.5 =-3 =11 463<0.5 424<0.5 =-5 =0 58<0.5 =-13 =-1 62<0.25 382<3.091 220<0.5 =-4 =-9 203<0.5 =5 =-5 520<1.792 427<0.5 =-2 =10 450<0.4 =7 =-6
408<0.5 62<0.6667 516<0.7804 211<1.099 =1 =-2 516<0.961 =5 =15 95<0.5 531<0.3165 =-6 =12 490<0.5 =14 =-2 215<0.5 211<1.099 380<0.5 =9 =-4 397<0.5 =0 =8 512<0.1578 30<0.5 =-11 =1 =4
62<0.8571 217<0.5 381<0.5 464<0.5 =0 =4 14<0.5 =10 =-10 535<0.1608 361<0.5 =-7 =4 522<0.5 =-4 =8 468<0.5 158<0.5 535<0.23 =-11 =0 =4 62<0.9167 210<0.5 =9 =-4 527<0.1363 =-7 =2
201<0.2883 220<0.3571 62<0.4 220<0.08333 =8 =2 29<0.5 =-8 =0 62<0.3333 220<0.4545 =-2 =-8 497<0.03722 =-3 =5 410<0.5 199<1.5 408<0.5 =-1 =8 220<0.6429 =7 =0 201<0.5034 202<3.5 =-11 =0 460<0.5 =-10 =3
201<0.4755 506<0.5 361<0.5 410<0.5 =-2 =-10 7<0.1581 =5 =-3 1<0.5 410<0.5 =7 =-5 56<0.5 =-6 =6 411<0.5 460<0.5 410<0.5 =2 =-8 202<1.5 =7 =2 496<0.6742 499<1.036 =0 =11 =-10
217<0.5 527<0.3418 196<3.045 514<0.5847 =-1 =4 7<0.4071 =4 =-4 450<0.45 485<0.5 =5 =-8 498<0.1133 =20 =4 503<0.5 514<0.6711 95<0.5 =-9 =2 3<0.5 =-1 =7 196<3.219 463<0.5 =6 =-6 514<0.2858 =-7 =2
201<0.3329 196<2.565 497<0.1803 492<0.5 =-5 =8 512<0.4387 =0 =11 512<0.1424 382<2.996 =-1 =3 497<0.02883 =-6 =9 192<0.5 14<0.5 202<1.5 =4 =-1 382<2.708 =-7 =3 517<0.4281 217<0.5 =17 =0 =-2
410<0.5 506<0.5 405<0.2793 402<0.5468 =0 =17 29<0.5 =-6 =0 408<0.5 1<0.5 =5 =-5 2<0.5 =19 =7 57<0.5 406<0.4311 32<0.5 =-11 =1 199<2.5 =-2 =7 199<1.5 405<0.3411 =12 =0 406<0.1343 =-8 =2
405<0.05069 211<3.091 32<0.5 524<0.5 =2 =-8 517<0.8663 =7 =17 517<0.8663 68<0.5 =-8 =5 404<0.5 =15 =-5 486<0.2851 4<0.5 95<0.5 =-5 =5 29<0.5 =-2 =3 210<1.5 2<0.5 =15 =6 486<0.5045 =-6 =5
428<0.5 395<0.5 429<0.5 199<2.5 =-2 =4 512<0.2564 =2 =11 515<0.565 400<3.5 =14 =2 29<0.5 =-8 =5 199<4.5 514<0.3845 310<0.5 =-7 =9 461<0.5 =-4 =6 204<0.5 399<0.5 =1 =-7 450<0.9 =16 =-4
7<0.5059 484<0.5 428<0.5 381<0.5 =2 =8 488<0.08216 =-2 =10 413<0.5 29<0.5 =-4 =1 431<0.5 =2 =14 488<0.1187 402<0.3 325<0.5 =-10 =5 =4 7<0.6816 515<0.03634 =7 =-4 515<0.6199 =-6 =4
464<0.5 527<0.3418 472<0.5 34<0.5 =-1 =4 1<0.5 =-8 =3 28<0.5 7<0.3358 =20 =5 497<0.08445 =-5 =7 7<0.2542 406<0.4311 23<0.5 =5 =11 497<0.00578 =-5 =1 486<0.1305 527<0.1836 =6 =-2 527<0.2428 =-9 =3
220<0.6 14<0.5 464<0.5 196<2.89 =-1 =3 220<0.2143 =9 =3 220<0.3333 3<0.5 =-3 =-9 515<0.2711 =-5 =3 515<0.6199 395<0.5 24<0.5 =-6 =7 196<2.303 =-3 =12 14<0.5 196<2.89 =4 =-5 196<2.996 =2 =23
201<0.1364 497<0.3178 381<0.5 527<0.4047 =-3 =12 62<0.2143 =10 =-2 397<0.5 465<0.5 =7 =-6 405<0.01885 =-5 =5 465<0.5 447<0.5 194<0.5 =1 =4 201<0.448 =-1 =17 405<0.09686 206<0.6667 =3 =-9 29<0.5 =-8 =2
220<0.2143 534<0.5 194<0.5 425<0.5 =0 =-9 410<0.5 =5 =-10 220<0.1333 472<0.5 =12 =-2 400<3.5 =8 =-2 514<0.5847 465<0.5 220<0.5294 =0 =-4 394<0.5 =-7 =0 465<0.5 410<0.5 =6 =-9 220<0.6 =-8 =2
527<0.4047 62<0.8571 472<0.5 510<0.5 =0 =8 201<0.3107 =-7 =0 54<0.5 158<0.5 =-9 =4 201<0.2416 =8 =-2 2<0.5 454<0.1233 399<0.5 =23 =2 =1 200<14.5 407<0.5 =-5 =0 515<0.1895 =14 =-1
201<0.3107 158<0.5 405<0.3411 500<0.5 =-1 =8 403<1.5 =-6 =10 48<0.5 452<0.49 =15 =2 405<0.07965 =3 =-5 408<0.5 409<0.5 527<0.1961 =-4 =13 405<0.3411 =4 =-3 452<1.12 202<2.5 =12 =1 405<0.1379 =-7 =7
484<0.5 470<0.5 465<0.5 455<0.0865 =2 =-3 29<0.5 =-5 =3 496<0.02359 60<0.5 =5 =13 205<0.1983 =-2 =8 29<0.5 205<1e-9 534<0.5 =-6 =1 470<0.5 =-1 =-6 382<2.944 215<0.5 =-1 =-8 481<0.5 =7 =-5
220<0.1333 194<0.5 42<0.5 206<0.09091 =3 =-4 384<0.5 =18 =1 416<0.5 406<0.07889 =5 =12 455<0.06506 =0 =-9 514<0.5847 381<0.5 382<2.565 =-4 =0 382<2.565 =8 =-6 465<0.5 406<0.09513 =6 =-8 207<0.5 =0 =-10
408<0.5 405<0.2793 402<0.4512 220<0.6 =1 =-3 527<0.1713 =16 =2 405<0.7048 484<0.5 =-1 =-6 206<0.3333 =-11 =1 215<0.5 455<0.0758 263<0.5 =7 =-4 467<0.5 =-4 =4 405<0.2057 220<0.25 =-1 =-12 405<0.3411 =7 =-3
459<0.5 527<0.2856 485<0.5 36<0.5 =0 =-10 449<0.5 =-4 =0 444<0.5 527<0.3418 =3 =9 =-4 209<1.5 451<1.27 512<0.4387 =7 =-5 =-4 43<0.5 193<0.5 =-1 =-11 498<0.4992 =5 =-3
220<0.4545 198<6.5 215<0.5 4<0.5 =2 =6 203<0.5 =-6 =7 198<10.5 505<0.5 =-3 =13 451<0.46 =-10 =7 198<6.5 213<0.5 381<0.5 =-8 =6 391<0.5 =-2 =9 502<0.1547 517<0.4281 =-2 =17 220<0.5 =-2 =12
220<0.3571 411<0.5 380<0.5 211<3.091 =4 =-5 381<0.5 =-3 =12 211<2.773 532<0.5493 =-9 =-2 17<0.5 =10 =-6 514<0.6711 459<0.5 39<0.5 =-2 =-6 406<0.03887 =9 =-1 532<0.5037 499<0.5976 =-1 =-10 211<1.792 =8 =-1
201<0.577 511<0.5 506<0.5 95<0.5 =-2 =4 199<4.5 =3 =14 517<0.8663 497<0.253 =1 =8 423<0.5 =13 =-2 416<0.5 24<0.5 200<19.5 =3 =-4 199<1.5 =0 =19 508<0.5 535<0.1772 =22 =2 497<0.08445 =-4 =6
408<0.5 465<0.5 211<1.946 410<0.5 =2 =-7 516<0.961 =-2 =11 204<0.5 209<1.5 =-8 =-3 211<2.708 =0 =16 201<0.4028 211<2.773 210<1.5 =4 =-5 516<0.6616 =-7 =3 488<0.2877 210<0.5 =14 =5 =-2
62<0.8571 510<0.5 502<0.1547 263<0.5 =-1 =-9 158<0.5 =1 =12 206<0.125 400<4.5 =12 =-4 509<0.5 =-5 =5 502<0.1547 448<0.5 202<2.5 =-12 =-2 209<0.5 =-3 =5 162<0.5 400<2.5 =6 =-4 263<0.5 =-9 =1
211<2.197 465<0.5 411<0.5 36<0.5 =3 =-7 200<17.5 =-5 =4 0<0.5 527<0.1961 =-7 =6 449<0.5 =-3 =7 7<0.4071 527<0.2617 314<0.5 =-1 =15 7<0.3358 =9 =-3 527<0.2258 491<0.5 =-9 =4 7<0.4804 =-7 =3
201<0.3107 196<2.565 17<0.5 466<0.5 =-3 =4 310<0.5 =-12 =2 405<0.7048 211<3.091 =1 =-6 466<0.5 =-11 =2 464<0.5 408<0.5 17<0.5 =2 =-4 198<1.5 =3 =11 405<0.3411 62<0.125 =5 =14 207<0.125 =3 =-8
220<0.6429 484<0.5 220<0.1538 534<0.5 =3 =11 201<0.3574 =-1 =3 215<0.5 201<0.1364 =-2 =3 199<3.5 =-8 =4 409<0.5 400<1.5 52<0.5 =-1 =10 497<0.1803 =-9 =4 531<1e-9 201<0.6654 =-8 =3 220<0.8125 =14 =-3
478<0.5 429<0.5 486<0.4061 506<0.5 =-2 =4 455<0.0134 =11 =-6 450<0.8 486<0.316 =2 =11 400<1.5 =-11 =0 208<0.5 536<0.5 474<0.5 =-11 =2 52<0.5 =-5 =5 55<0.5 =8 =-4
220<0.3571 62<0.3333 36<0.5 484<0.5 =6 =2 62<0.2143 =-11 =5 428<0.5 62<0.5882 =1 =-7 517<0.5248 =-13 =6 62<0.3333 220<0.5 361<0.5 =-2 =9 381<0.5 =-8 =4 455<0.0134 220<0.4211 =-3 =6 381<0.5 =-7 =11
217<0.5 487<0.327 7<0.281 410<0.5 =1 =-6 200<13.5 =3 =-4 499<0.1133 487<0.356 =1 =15 499<0.4121 =-8 =6 207<0.4 395<0.5 3<0.5 =-9 =-3 497<0.01595 =12 =-5 497<0.253 499<0.3037 =1 =12 430<0.5 =-5 =1
220<0.3571 62<0.3571 486<1e-9 60<0.5 =4 =8 381<0.5 =-1 =12 62<0.5882 514<1e-9 =1 =-6 503<0.5 =-8 =2 62<0.3333 220<0.5 62<0.1429 =-4 =2 514<0.8299 =-8 =5 427<0.5 491<0.5 =1 =16 206<0.25 =15 =-1
211<3.091 524<0.5 484<0.5 459<0.5 =1 =6 198<11.5 =-1 =-7 467<0.5 496<0.219 =-12 =-1 449<0.5 =-6 =2 517<0.8663 475<0.5 88<0.5 =-7 =5 198<3.5 =-3 =9 449<0.5 =20 496<0.0312 =-8 =5
410<0.5 211<1.099 405<0.3411 199<1.5 =1 =3 408<0.5 =-5 =4 516<0.6616 7<0.3902 =-1 =-6 450<1.28 =6 =-8 209<0.5 7<0.1581 532<0.6212 =-12 =0 213<0.5 =-6 =6 199<1.5 2<0.5 =12 =-5 399<0.5 =-7 =3
408<0.5 428<0.5 199<2.5 511<0.5 =-1 =3 201<1e-9 =1 =5 199<4.5 514<0.4221 =-7 =0 382<2.708 =-2 =6 401<0.5 201<0.4028 199<3.5 =3 =15 398<0.5 =13 =-2 466<0.5 382<1.946 =-4 =3 3<0.5 =-7 =1
463<0.5 465<0.5 201<0.4241 478<0.5 =1 =-7 211<1.099 =6 =1 0<0.5 405<0.1581 =-3 =-10 4<0.5 =-3 =6 158<0.5 506<0.5 381<0.5 =-5 =6 4<0.5 =10 =0 380<0.5 452<0.46 =13 =2 =-7
196<2.565 201<0.3107 516<0.7804 180<0.5 =-4 =13 7<0.5059 =8 =-5 493<0.5 29<0.5 =-1 =4 200<19.5 =14 =-5 205<0.2673 211<1.099 200<15.5 =3 =0 381<0.5 =-2 =11 205<0.5788 495<0.5 =4 =12 201<0.5034 =2 =-10
7<0.5059 405<0.09686 534<0.5 527<0.2617 =0 =7 218<0.5 =3 =11 486<0.2851 394<0.5 =-2 =2 7<0.3544 =8 =-4 211<1e-9 9<1e-9 463<0.5 =11 =-2 =-3 527<0.04459 531<1e-9 =-11 =2 66<0.5 =-4 =10
62<0.8571 507<0.5 384<0.5 395<0.5 =0 =6 62<0.3571 =6 =-2 496<0.3395 496<0.1711 =3 =18 401<0.5 =0 =9 452<0.49 496<0.3395 162<0.5 =-5 =-12 205<0.3877 =5 =-3 52<0.5 =9 =-2
457<0.4808 62<0.8571 402<0.5468 211<1.099 =1 =-1 532<0.5493 =14 =2 497<0.2832 54<0.5 =-10 =4 209<0.5 =6 =-6 62<0.4375 406<0.01335 532<0.6212 =10 =-3 206<0.1429 =-5 =6 206<0.3333 62<0.7143 =24 =5 461<0.5 =4 =-4
220<0.1333 196<2.565 464<0.5 408<0.5 =-5 =5 202<3.5 =6 =-9 428<0.5 534<0.5 =5 =10 391<0.5 =-5 =8 502<0.1547 381<0.5 220<0.6875 =-2 =-8 428<0.5 =9 =-7 196<2.303 9<0.1426 =-4 =3 361<0.5 =2 =8
527<0.3418 7<0.2994 410<0.5 199<2.5 =0 =3 199<1.5 =-1 =-9 527<1e-9 510<0.5 =-6 =6 384<0.5 =-2 =5 198<4.5 202<1.5 406<0.3344 =9 =-4 508<0.5 =-5 =3 7<0.3544 406<0.3001 =25 =1 198<7.5 =7 =-4
464<0.5 373<0.5 472<0.5 467<0.5 =-1 =1 527<0.3123 =-6 =5 =22 400<1.5 527<0.0684 199<1.5 =3 =-5 39<0.5 =10 =-1 387<0.5 199<2.5 =6 =1 =16
486<0.5045 393<0.5 196<3.045 465<0.5 =0 =-6 54<0.5 =3 =-4 503<0.5 450<0.93 =-8 =7 198<1.5 =-2 =8 455<0.02452 198<0.5 340<0.5 =6 =-4 9<0.1426 =20 =4 520<1e-9 =-5 =0
220<0.6875 62<0.625 10<0.5 14<0.5 =2 =-2 512<0.05783 =18 =2 457<0.6553 534<0.5 =-7 =2 14<0.5 =15 =-1 62<0.625 14<0.5 510<0.5 =-9 =7 40<0.5 =5 =-4 469<0.5 512<0.1578 =-2 =12 499<0.8146 =29 =3
408<0.5 464<0.5 478<0.5 527<0.3418 =-1 =7 404<0.5 =-9 =0 431<0.5 202<1.5 =3 =-2 2<0.5 =8 =-6 227<0.5 9<0.1764 211<1.099 =5 =1 210<0.5 =14 =1 =-10
524<0.5 531<0.3165 196<3.045 428<0.5 =0 =-3 211<2.303 =4 =-1 449<0.5 455<0.05538 =23 =-2 196<2.565 =-1 =4 408<0.5 458<0.5 496<0.3869 =-11 =-1 =4 196<2.565 4<0.5 =-3 =0 =5
361<0.5 217<0.5 442<0.5 451<0.35 =0 =5 535<0.1772 =12 =-3 535<0.08296 454<0.2925 =-7 =4 455<1e-9 =3 =-8 6<1.5 55<0.5 196<2.773 =1 =6 205<0.1217 =10 =1 454<0.2183 464<0.5 =-11 =1 205<0.1813 =13 =-4
507<0.5 472<0.5 220<0.1333 449<0.5 =0 =7 502<0.09269 =-2 =2 494<0.5 495<0.5 =-7 =0 532<0.7008 =6 =-4 411<0.5 514<0.8299 532<0.5584 =4 =17 535<0.29 =4 =1 =-3
217<0.5 62<0.8571 204<0.5 399<0.5 =0 =3 62<0.2143 =1 =10 517<0.7678 56<0.5 =-8 =5 =7 519<0.5 52<0.5 517<0.3548 =-10 =3 469<0.5 =-6 =-1 402<1e-9 520<1.447 =-5 =7 =-8
423<0.5 48<0.5 202<1.5 427<0.5 =0 =6 380<0.5 =-2 =-6 382<2.197 512<0.05273 =-3 =4 43<0.5 =4 =-1 162<0.5 57<0.5 382<2.89 =-4 =2 498<0.5694 =10 =-1 394<0.5 471<0.5 =-8 =5 535<0.04811 =6 =-8
314<0.5 386<0.5 457<0.1293 198<11.5 =1 =-3 198<2.5 =2 =9 485<0.5 198<4.5 =-4 =3 494<0.5 =-10 =3 469<0.5 448<0.5 431<0.5 =21 =2 =-1 463<0.5 431<0.5 =-5 =2 =3
507<0.5 393<0.5 488<0.1187 442<0.5 =0 =10 198<2.5 =0 =12 423<0.5 201<0.2883 =-10 =-3 532<0.535 =-1 =9 201<0.6157 485<0.5 198<2.5 =17 =5 =4 532<0.6852 =-5 =3
220<0.1538 62<0.3571 468<0.5 418<0.5 =5 =-6 60<0.5 =-5 =5 517<0.1005 430<0.5 =-7 =-1 60<0.5 =6 =-5 506<0.5 470<0.5 514<0.7632 =-2 =4 485<0.5 =6 =1 62<0.1875 220<0.5625 =2 =-8 207<0.5 =10 =-5
510<0.5 262<0.5 381<0.5 9<0.1216 =-1 =2 200<15.5 =8 =-4 210<0.5 198<11.5 =17 =-1 =-1 198<8.5 202<3.5 402<1e-9 =11 =-5 409<0.5 =2 =-6 32<0.5 200<20.5 =-9 =7 =6
405<0.7048 382<2.773 381<0.5 205<0.1693 =-2 =3 14<0.5 =6 =-9 198<6.5 450<0.55 =4 =-1 42<0.5 =-3 =14 466<0.5 46<0.5 527<0.1053 =-11 =3 48<0.5 =8 =-4 382<2.303 =13 449<0.5 =6 =-4
220<0.1333 198<3.5 40<0.5 486<0.1384 =8 =1 394<0.5 =-6 =5 198<10.5 206<0.125 =2 =-5 486<0.2286 =-10 =5 13<0.5 24<0.5 6<0.5 =0 =-3 220<0.2143 =-4 =11 198<1.5 =-3 196<2.996 =18 =-2
262<0.5 211<2.944 386<0.5 453<0.5 =0 =4 9<0.1764 =-6 =4 488<0.1187 486<0.316 =-5 =8 382<2.565 =8 =-3 211<2.303 382<2.485 430<0.5 =1 =-3 =6 =21
217<0.5 427<0.5 486<0.3544 196<2.303 =-3 =1 468<0.5 =8 =-3 468<0.5 465<0.5 =7 =1 9<1e-9 =-8 =5 503<0.5 489<0.5 196<2.944 =-4 =-10 39<0.5 =-5 =8 465<0.5 9<0.03428 =-3 =8 499<1 =-7 =2
52<0.5 459<0.5 527<0.1836 391<0.5 =-2 =-6 205<0.08151 =-1 =7 423<0.5 499<1 =6 =-4 196<3.219 =-7 =5 196<2.303 499<0.7109 493<0.5 =-4 =9 514<0.5847 =-2 =8 205<0.2378 399<0.5 =0 =4 423<0.5 =7 =-3
408<0.5 1<0.5 196<1.946 213<0.5 =-6 =2 24<0.5 =0 =8 196<3.367 200<14.5 =-4 =-11 2<0.5 =5 =-5 455<0.0865 2<0.5 200<21.5 =8 =-3 196<2.708 =6 =0 207<1e-9 430<0.5 =-1 =-9 4<0.5 =-2 =6
405<0.2793 455<0.2763 524<0.5 215<0.5 =1 =-3 420<0.5 =-6 =8 505<0.5 194<0.5 =-9 =-2 =10 9<0.1764 463<0.5 465<0.5 =-1 =-6 59<0.5 =-8 =4 52<0.5 465<0.5 =13 =-3 497<0.1175 =5 =-5
196<2.565 524<0.5 199<4.5 151<0.5 =-2 =13 449<0.5 =6 =-2 212<0.5 23<0.5 =-12 =1 =3 399<0.5 199<2.5 408<0.5 =-1 =3 459<0.5 =2 =9 50<0.5 479<0.5 =4 =12 205<0.2673 =-10 =3
507<0.5 24<0.5 472<0.5 192<0.5 =0 =4 490<0.5 =-2 =-9 504<0.5 406<0.01335 =6 =-5 490<0.5 =13 =-4 457<1e-9 207<0.4 =15 504<0.5 =8 =-5 =-2
95<0.5 531<0.2927 450<0.69 52<0.5 =-1 =1 517<0.3548 =-7 =0 517<0.5248 =-4 450<0.47 =2 =17 452<1.45 30<0.5 196<2.944 =8 =2 512<0.05783 =-4 =5 451<0.35 512<0.08268 =-8 =0 202<0.5 =-1 =7
428<0.5 220<0.2143 62<0.3571 197<0.5 =1 =5 463<0.5 =0 =-10 62<0.4 220<0.4545 =1 =-6 220<0.5294 =-1 =8 62<0.3571 14<0.5 220<0.5294 =-1 =-9 455<0.03509 =3 =-6 220<0.4211 488<0.1187 =-13 =2 427<0.5 =1 =13
213<0.5 512<0.2564 7<0.281 361<0.5 =0 =3 384<0.5 =-5 =3 207<0.5 361<0.5 =10 =-2 52<0.5 =-5 =8 512<0.05273 425<0.5 202<2.5 =7 =1 447<0.5 =-8 =10 512<0.09346 196<2.89 =-6 =-1 218<0.5 =3 =-4
408<0.5 1<0.5 7<0.642 486<0.3544 =0 =6 489<0.5 =-8 =2 421<0.5 514<0.8299 =-7 =4 461<0.5 =11 =-6 486<1e-9 489<0.5 7<0.2542 =6 =-1 62<0.07692 =3 =-10 489<0.5 481<0.5 =-5 =5 39<0.5 =-3 =11
201<0.3107 210<1.5 410<0.5 486<0.4061 =0 =9 198<2.5 =-12 =-3 460<0.5 201<0.2209 =3 =-8 56<0.5 =-8 =6 519<0.5 384<0.5 198<0.5 =-3 =2 198<6.5 =8 =0 57<0.5 535<0.23 =5 =-5 509<0.5 =17 =-1
410<0.5 215<0.5 531<0.3165 201<0.1364 =0 =2 484<0.5 =18 =-3 502<0.1547 514<0.2087 =-9 =-1 532<0.4479 =-4 =6 26<0.5 455<1e-9 192<0.5 =-9 =6 36<0.5 =9 =-5 =14
217<0.5 199<4.5 411<0.5 220<0.6 =1 =-2 499<0.8915 =-8 =3 220<0.25 429<0.5 =15 =5 445<0.5 =1 =14 9<0.2037 220<0.4211 9<0.113 =-4 =4 46<0.5 =-8 =5 199<1.5 499<0.5976 =2 =-6 522<0.5 =-3 =11
220<0.5294 62<0.4375 46<0.5 401<0.5 =3 =0 406<0.01335 =0 =-11 428<0.5 534<0.5 =-4 =3 297<0.5 =-12 =6 62<0.4375 486<0.3544 409<0.5 =-3 =-8 450<0.49 =9 =-5 450<0.62 494<0.5 =9 =0 46<0.5 =-6 =6
220<0.3333 198<9.5 198<4.5 429<0.5 =2 =5 499<0.1919 =1 =-4 452<0.46 389<0.5 =-10 =3 488<0.051 =11 =-3 198<3.5 213<0.5 381<0.5 =-7 =6 206<0.09091 =5 =-3 488<0.0992 488<1e-9 =3 =-4 198<4.5 =-2 =16
402<0.5468 472<0.5 62<0.9167 263<0.5 =0 =-5 520<4.303 =-11 =2 95<0.5 361<0.5 =-6 =2 210<0.5 =-1 =10 25<0.5 520<2.152 =15 =2 =-2
408<0.5 464<0.5 467<0.5 527<0.1961 =-3 =5 506<0.5 =0 =6 197<0.5 460<0.5 =-6 =3 220<0.5294 =7 =-3 401<0.5 352<0.5 406<0.006613 =8 =3 =-8 512<0.04147 7<0.3165 =4 =-4 512<0.09931 =-8 =1
465<0.5 428<0.5 262<0.5 406<0.006613 =2 =0 490<0.5 =19 =0 490<0.5 438<0.5 =-1 =12 482<0.5 =-7 =8 405<0.5125 406<1e-9 29<0.5 =-6 =2 517<0.7678 =2 =-4 492<0.5 =-13 =-1
478<0.5 493<0.5 199<2.5 455<0.2763 =0 =-7 52<0.5 =0 =3 7<1e-9 199<3.5 =14 =-4 199<1.5 =1 =-7 382<2.773 397<0.5 427<0.5 =-12 =0 497<1e-9 =5 =-3 207<0.125 455<0.1211 =-6 =3 497<0.1368 =10 =-5
507<0.5 428<0.5 217<0.5 380<0.5 =1 =-3 502<1e-9 =-7 =0 398<0.5 461<0.5 =-4 =1 460<0.5 =15 =-1 201<0.8836 411<0.5 =13 =-3 =-4
215<0.5 407<0.5 17<0.5 402<0.5468 =0 =12 206<0.1429 =0 =-8 200<14.5 405<0.5125 =5 =-8 480<0.5 =1 =-9 59<0.5 56<0.5 497<0.1803 =-8 =-1 405<0.07965 =11 =1 200<14.5 206<0.1667 =-7 =4 488<1e-9 =11 =-4
402<0.5468 510<0.5 502<0.3436 521<0.5 =-1 =4 408<0.5 =1 =4 428<0.5 518<0.5 =8 =-4 488<0.06941 =-8 =2 488<0.08216 =13 487<0.6216 =-2 =5
215<0.5 7<0.6816 428<0.5 470<0.5 =1 =4 427<0.5 =-2 =5 482<0.5 497<0.1175 =-11 =0 490<0.5 =-4 =8 428<0.5 494<0.5 62<0.3571 =-9 =-3 7<0.2032 =-2 =9 62<0.3333 409<0.5 =15 =-3 433<0.5 =-8 =4
465<0.5 473<0.5 428<0.5 406<1e-9 =2 =0 199<4.5 =-3 =3 499<0.5976 382<3.178 =-10 =2 515<0.8559 =7 =-5 200<16.5 382<2.773 406<0.1776 =-4 =3 489<0.5 =4 =-3 214<0.5 532<0.677 =-9 =0 453<0.5 =-3 =11
220<0.1333 428<0.5 416<0.5 468<0.5 =5 =-3 52<0.5 =-8 =-2 211<2.708 35<0.5 =-8 =-1 454<1e-9 =18 =-4 263<0.5 514<0.7632 457<0.4808 =-1 =8 509<0.5 =5 =-8 425<0.5 496<0.4664 =-8 =3 60<0.5 =7 =-5
263<0.5 215<0.5 410<0.5 425<0.5 =1 =-3 534<0.5 =-7 =5 14<0.5 201<0.3107 =-8 =-2 382<2.303 =-3 =12 201<0.577 215<0.5 24<0.5 =-8 =5 467<0.5 =11 =-4 382<2.197 201<0.734 =11 =0 405<0.1581 =-7 =4
95<0.5 195<0.5 396<0.5 527<0.1473 =0 =3 428<0.5 =-2 =-11 436<0.5 196<2.398 =-2 =7 =18 486<0.2076 198<12.5 194<0.5 =-1 =8 198<19.5 =19 =-1 508<0.5 55<0.5 =-1 =-9 196<2.708 =-1 =5
199<4.5 314<0.5 215<0.5 524<0.5 =0 =-6 56<0.5 =-5 =6 469<0.5 450<0.76 =23 =-1 292<0.5 =-6 =1 382<2.708 527<0.1836 450<1e-9 =0 =-8 205<0.08784 =-1 =17 525<0.5 472<0.5 =11 =-3 202<3.5 =-7 =4
520<5.108 399<0.5 192<0.5 278<0.5 =-1 =-9 486<0.102 =5 =-2 14<0.5 206<0.1667 =4 =-3 192<0.5 =-7 =6 206<0.6667 220<0.1333 206<0.25 =3 =-8 455<0.2011 =10 =-5 14<0.5 =6 514<0.4648 =0 =-11
408<0.5 1<0.5 220<0.8125 95<0.5 =0 =5 14<0.5 =-6 =4 220<0.08333 28<0.5 =-4 =10 510<0.5 =-7 =7 9<0.1764 499<0.5976 452<0.99 =4 =-1 383<0.5 =-1 =-13 7<1e-9 0<0.5 =14 =4 =0
394<0.5 459<0.5 465<0.5 10<0.5 =0 =9 196<2.89 =-8 =-1 481<0.5 532<0.677 =5 =-4 496<0.1943 =-4 =8 52<0.5 53<0.5 481<0.5 =0 =-5 382<2.398 =15 =-1 415<0.5 162<0.5 =8 =2 497<0.02883 =-10 =0
405<0.2793 211<1.099 62<0.9167 452<0.38 =2 =-8 361<0.5 =-10 =0 381<0.5 205<0.3034 =-2 =5 17<0.5 =7 =-8 516<0.9068 515<0.8002 459<0.5 =-3 =4 62<0.4 =0 =11 452<1.24 =11 =0
211<1.099 406<0.5286 59<0.5 361<0.5 =0 =5 400<2.5 =3 =7 381<0.5 400<3.5 =-10 =-2 =3 262<0.5 381<0.5 516<0.6616 =-2 =4 502<1e-9 =5 =-4 211<2.485 198<7.5 =-3 =3 =21
220<0.8125 198<11.5 36<0.5 405<0.3411 =1 =-2 202<3.5 =-8 =1 220<0.6429 517<0.7678 =-7 =13 408<0.5 =4 =18 198<12.5 395<0.5 199<8.5 =-9 =3 198<7.5 =4 =-3 206<0.25 7<0.3165 =24 =-3 382<2.485 =-5 =1
405<0.4342 524<0.5 514<0.7632 384<0.5 =0 =3 535<0.5009 =5 =-5 486<0.1566 209<1.5 =-8 =2 340<0.5 =9 =-4 382<2.303 340<0.5 200<23.5 =4 =-7 409<0.5 =0 =-8 535<0.1126 486<1e-9 =-8 =2 382<2.485 =-4 =4
215<0.5 428<0.5 441<0.5 314<0.5 =1 =12 506<0.5 =-9 =1 204<0.5 461<0.5 =-4 =1 60<0.5 =13 =-3 429<0.5 488<0.1919 430<0.5 =-4 =-10 60<0.5 =-2 =8 415<0.5 414<0.5 =-3 =7 200<17.5 =9 =-3
211<2.197 278<0.5 527<0.1473 194<0.5 =0 =2 400<1.5 =11 =2 =-13 381<0.5 411<0.5 400<1.5 =-5 =-1 3<0.5 =10 =-10 211<3.091 411<0.5 =9 =-10 486<0.1832 =-10 =5
215<0.5 13<0.5 62<0.8571 361<0.5 =0 =3 511<0.5 =-7 =3 495<0.5 202<1.5 =15 =-3 534<0.5 =5 =-5 512<0.1767 392<0.5 456<0.5 =-6 =0 202<2.5 =-4 =13 198<5.5 499<1.892 =10 =0 499<0.7109 =4 =-5
405<0.1379 7<0.2542 7<0.2345 52<0.5 =0 =2 433<0.5 =12 =-6 211<1.099 514<0.2858 =9 =-1 487<0.356 =-5 =8 48<0.5 2<0.5 486<0.2851 =-2 =12 515<0.1048 =-6 =-1 213<0.5 382<3.332 =-2 =7 46<0.5 =6 =-6
511<0.5 467<0.5 13<0.5 464<0.5 =-3 =0 497<1e-9 =19 =0 423<0.5 504<0.5 =0 =2 394<0.5 =-7 =4 534<0.5 210<0.5 466<0.5 =-1 =9 215<0.5 =6 =-2 528<0.5 423<0.5 =9 =-2 394<0.5 =-4 =2
472<0.5 66<0.5 428<0.5 511<0.5 =0 =3 459<0.5 =-2 =7 200<23.5 6<1.5 =8 =-3 382<2.565 =-6 =1 361<0.5 459<0.5 390<0.5 =-7 =3 200<14.5 =-3 =9 59<0.5 200<13.5 =12 =2 =-4
199<4.5 428<0.5 211<3.091 220<0.3333 =2 =-1 205<0.1305 =-7 =0 220<0.3846 382<1.609 =7 =-7 427<0.5 =-1 =11 220<0.25 406<0.1135 40<0.5 =7 =-4 220<1e-9 =3 =16 409<0.5 205<0.3877 =7 =-5 498<0.1919 =0 =-11
527<0.4047 201<0.2883 492<0.5 210<1.5 =-1 =-5 499<1e-9 =9 =-3 205<0.3877 205<0.2378 =1 =6 465<0.5 =0 =-12 450<0.45 400<1.5 205<0.139 =-4 =7 =-7 23<0.5 499<1e-9 =17 =2 =-4
405<0.05069 531<0.3165 17<0.5 485<0.5 =2 =0 461<0.5 =-5 =2 484<0.5 =17 =-1 380<0.5 463<0.5 502<0.3436 =-1 =3 512<0.09346 =-5 =3 411<0.5 390<0.5 =-7 =5 502<0.09269 =-4 =14
396<0.5 59<0.5 199<5.5 381<0.5 =0 =4 3<0.5 =12 =0 57<0.5 162<0.5 =3 =-2 198<10.5 =5 =21 506<0.5 199<2.5 525<0.5 =-1 =-11 406<0.2485 =-11 =0 198<7.5 200<15.5 =11 =0 467<0.5 =-2 =0
524<0.5 516<0.961 423<0.5 404<0.5 =1 =-2 196<2.708 =-5 =0 9<0.06703 =14 206<0.125 =-4 =6 196<2.89 195<0.5 404<0.5 =-12 =-1 =4 196<3.135 455<0.0865 =12 =-3 502<0.09269 =-10 =2
495<0.5 382<2.773 440<0.5 459<0.5 =-1 =4 532<0.5493 =-13 =0 425<0.5 62<0.4667 =3 =-1 24<0.5 =-8 =0 62<1e-9 490<0.5 200<15.5 =-1 =-8 9<0.1426 =-1 =11 9<0.06703 411<0.5 =7 =-6 517<1e-9 =3 =-2
211<3.091 199<4.5 463<0.5 213<0.5 =0 =3 517<0.5248 =-3 =6 211<2.89 512<0.09346 =2 =7 218<0.5 =15 =-3 527<0.4047 497<0.2024 213<0.5 =-8 =-2 211<3.638 =-6 =11 517<0.4281 =-2 =11
220<0.8125 62<0.8 334<0.5 384<0.5 =0 =3 497<0.07121 =4 =16 469<0.5 467<0.5 =-6 =12 501<0.5 =-10 =3 62<0.7143 513<0.3667 497<0.1368 =-11 =-1 400<2.5 =8 =-1 496<0.2452 469<0.5 =-2 =29 509<0.5 =2 =-6
217<0.5 455<0.09711 405<0.1379 455<0.03509 =1 =6 399<0.5 =-1 =3 7<0.3544 57<0.5 =-1 =5 487<0.327 =-6 =9 452<0.53 405<0.3411 405<0.2309 =-2 =6 201<0.4241 =-11 =0 515<0.3519 478<0.5 =-12 =1 499<0.6291 =6 =-4
373<0.5 17<0.5 505<0.5 423<0.5 =0 =-2 196<2.773 =9 =1 196<2.565 458<0.5 =-9 =5 185<0.5 =-1 =15 =18
465<0.5 201<0.6157 428<0.5 454<0.3563 =0 =8 340<0.5 =-4 =1 497<0.01057 460<0.5 =1 =9 428<0.5 =3 =-4 0<0.5 384<0.5 382<3.091 =-7 =0 406<1e-9 =-2 =8 452<1.35 390<0.5 =3 =-8 340<0.5 =-13 =2
158<0.5 457<0.1293 199<4.5 211<3.091 =0 =-4 220<0.25 =6 =0 384<0.5 45<0.5 =8 =-1 220<0.3571 =-8 =2 486<0.1121 199<3.5 406<0.1135 =15 =4 =-4 486<0.5045 205<0.107 =-8 =2 =6
199<4.5 428<0.5 212<0.5 151<0.5 =0 =11 477<0.5 =-6 =12 192<0.5 498<0.7061 =-4 =1 199<2.5 =-1 =13 263<0.5 37<0.5 7<0.5059 =4 =-5 498<0.25 =-8 =3 397<0.5 210<0.5 =-9 =0 =2
215<0.5 162<0.5 62<0.1875 419<0.5 =0 =-4 193<0.5 =1 =6 463<0.5 361<0.5 =-1 =4 62<0.5882 =-1 =-9 411<0.5 521<0.5 18<0.5 =-5 =5 498<0.8915 =7 =-2 535<0.0723 484<0.5 =3 =-5 535<0.29 =13 =-4
507<0.5 489<0.5 510<0.5 394<0.5 =0 =3 40<0.5 =7 =-6 464<0.5 394<0.5 =-2 =-10 405<0.2309 =9 =-6 205<0.1217 =-4 512<0.4387 =11 490<0.5 =-1 =0
211<2.197 411<0.5 536<0.5 7<0.1581 =1 =4 476<0.5 =7 =-2 197<0.5 47<0.5 =6 =-5 527<0.1961 =-7 =7 7<0.281 486<0.3544 290<0.5 =-1 =14 205<0.139 =11 =0 527<0.0684 378<0.5 =-8 =6 25<0.5 =-1 =-9
262<0.5 402<0.5468 211<1.099 158<0.5 =0 =9 486<0.4061 =-2 =4 487<0.356 =0 514<0.6711 =14 =0 220<0.6 198<10.5 =16 =-1 =-3
158<0.5 408<0.5 527<0.4047 524<0.5 =-1 =-7 196<2.708 =2 =11 201<0.3574 210<1.5 =2 =-7 527<0.2428 =8 =-3 196<2.303 201<0.2416 406<1e-9 =0 =-8 =5 209<2.5 449<0.5 =18 =6 201<0.1964 =0 =-6
457<0.5699 455<0.2763 278<0.5 99<0.5 =0 =-7 390<0.5 =-10 =9 21<0.5 205<0.3877 =-5 =5 =7 209<1.5 205<0.5788 428<0.5 =10 =1 514<0.5189 =4 =-4 205<0.1008 =-8 =5
399<0.5 485<0.5 487<0.2088 39<0.5 =1 =-2 451<0.95 =12 =-2 494<0.5 535<0.08872 =-1 =-6 535<0.0723 =10 =1 411<0.5 302<0.5 482<0.5 =3 =-8 202<0.5 =0 =16 382<3.091 450<0.9 =-9 =5 512<0.07748 =-3 =7
433<0.5 198<0.5 285<0.5 211<1.946 =-1 =-5 211<2.303 =-8 =13 441<0.5 457<0.1293 =1 =6 481<0.5 =-9 =2 54<0.5 198<4.5 415<0.5 =-3 =4 415<0.5 =-10 =0 47<0.5 450<1e-9 =12 =-1 211<1.946 =-5 =3
220<0.8824 262<0.5 425<0.5 486<0.5045 =0 =8 220<0.4211 =-6 =3 14<0.5 220<0.6 =15 =-1 =-3 52<0.5 414<0.5 223<0.5 =-10 =3 =6 405<0.05069 196<2.565 =2 =-6 196<2.303 =-2 =8
507<0.5 433<0.5 524<0.5 13<0.5 =0 =9 420<0.5 =-7 =9 45<0.5 57<0.5 =-7 =3 424<0.5 =-2 =6 43<0.5 409<0.5 512<0.2564 =4 =-5 463<0.5 =15 =3 =-6
410<0.5 502<0.3436 524<0.5 384<0.5 =-1 =3 527<0.1154 =-12 =-1 95<0.5 192<0.5 =1 =7 210<1.5 =8 =-3 121<0.5 198<14.5 527<0.05801 =-7 =3 400<2.5 =10 =-3 =9
91<0.5 204<0.5 386<0.5 405<0.1379 =1 =-1 2<0.5 =-1 =-6 406<0.01335 462<0.5 =2 =10 205<0.139 =-4 =4 406<0.1997 220<0.6 220<0.3333 =19 =4 =-2 405<0.1164 220<0.4211 =0 =6 =-6
486<0.3544 486<0.1384 488<0.051 413<0.5 =0 =4 449<0.5 =7 =1 205<0.1983 488<0.08216 =-2 =-8 218<0.5 =8 =-3 218<0.5 217<0.5 492<0.5 =8 =-5 488<1e-9 =1 =-6 449<0.5 =-9 213<0.5 =-2 =8
382<2.773 495<0.5 473<0.5 472<0.5 =-1 =-7 511<0.5 =-12 =3 207<0.1667 455<0.0134 =5 =-2 496<0.219 =-2 =2 198<6.5 211<2.197 489<0.5 =4 =0 511<0.5 =-2 =5 413<0.5 382<2.996 =0 =-5 203<0.5 =10 =-4
514<0.1322 449<0.5 411<0.5 497<1e-9 =-8 =4 348<0.5 =-15 =2 220<0.2143 411<0.5 =41 =-9 220<0.4545 =3 =-10 411<0.5 522<0.5 449<0.5 =18 =39 514<0.2589 =37 =80 220<0.4211 200<23.5 =-10 =7 428<0.5 =-10 =6
497<0.01595 39<0.5 487<0.2088 506<0.5 =-10 =4 487<0.327 =9 =29 35<0.5 0<0.5 =-5 =25 213<0.5 =8 =24 407<0.5 502<0.3436 487<0.2088 =7 =48 497<0.3178 =16 =39 39<0.5 502<0.1547 =12 =32 410<0.5 =46 =0
498<0.2267 62<0.25 30<0.5 205<1e-9 =-2 =10 217<0.5 =37 =2 62<0.625 488<0.1919 =-7 =24 517<0.8663 =-14 =12 62<0.4 4<0.5 469<0.5 =22 =0 498<0.4609 =22 =38 62<0.8 455<0.0134 =14 =-5 518<0.5 =-10 =10
497<0.03722 62<0.3333 14<0.5 48<0.5 =3 =14 520<2.079 =-14 =0 62<0.625 14<0.5 =-4 =-15 408<0.5 =-14 =-8 14<0.5 520<2.944 62<0.5882 =24 =-2 62<0.8 =48 =5 520<2.14 398<0.5 =-13 =-1 199<3.5 =-6 =12
497<1e-9 29<0.5 220<0.3333 409<0.5 =-11 =-2 13<0.5 =-12 =9 220<0.1333 467<0.5 =31 =14 32<0.5 =-3 =16 29<0.5 409<0.5 514<0.5189 =-6 =8 211<1.099 =21 =5 499<0.6291 32<0.5 =15 =38 456<0.5 =30 =51
497<1e-9 220<0.1333 464<0.5 27<0.5 =-3 =11 451<0.56 =34 =4 32<0.5 220<0.3571 =-5 =-11 220<0.6875 =13 =-6 522<0.5 464<0.5 32<0.5 =4 =28 220<0.4545 =34 =6 536<3.5 464<0.5 =26 =47 201<0.8836 =5 =-13
462<0.5 14<0.5 512<0.1767 449<0.5 =8 =22 207<0.25 =19 =39 199<3.5 340<0.5 =-12 =-6 220<0.4545 =-5 =13 14<0.5 449<0.5 29<0.5 =-8 =0 220<0.3333 =24 =-6 199<10.5 222<0.5 =-14 =-1 405<0.1379 =3 =-3
520<1e-9 198<5.5 29<0.5 487<0.1763 =-4 =25 37<0.5 =14 =-13 198<9.5 29<0.5 =-9 =-2 9<0.1579 =-13 =9 198<9.5 17<0.5 29<0.5 =14 =27 54<0.5 =-4 =13 520<4.303 515<0.67 =-9 =-1 17<0.5 =20 =-6
206<1e-9 62<0.3333 411<0.5 510<0.5 =5 =30 21<0.5 =-13 =1 62<0.625 411<0.5 =-3 =-14 505<0.5 =-13 =2 411<0.5 62<0.625 522<0.5 =14 =28 522<0.5 =-6 =16 502<0.09269 398<0.5 =-12 =-4 405<1e-9 =5 =-7
497<1e-9 14<0.5 62<0.55 220<0.3571 =11 =-7 506<0.5 =-12 =2 104<0.5 272<0.5 =-14 =0 62<0.1875 =6 =-4 14<0.5 198<8.5 220<0.6429 =19 =-2 220<0.6 =-6 =16 532<0.4865 9<0.2037 =-13 =-2 52<0.5 =-9 =2
14<0.5 498<0.2267 39<0.5 449<0.5 =-5 =3 32<0.5 =6 =24 512<0.1767 449<0.5 =6 =16 455<0.04545 =29 =4 207<0.1 310<0.5 124<0.5 =-14 =2 47<0.5 =-7 =4 502<0.1547 460<0.5 =-5 =-12 522<0.5 =-3 =12
497<1e-9 62<0.3333 220<0.2143 411<0.5 =19 =-9 381<0.5 =-8 =14 62<0.625 411<0.5 =-4 =-14 531<0.2769 =-13 =11 411<0.5 62<0.625 220<0.5 =17 =1 220<0.6875 =-8 =22 220<0.4545 200<23.5 =-12 =3 497<0.1175 =-8 =3
205<1e-9 62<0.2143 29<0.5 361<0.5 =-4 =10 486<1e-9 =13 =-2 29<0.5 457<0.4291 =-11 =13 62<0.55 =1 =-8 62<0.3571 29<0.5 405<0.2793 =9 =-4 5<0.5 =21 =12 9<0.1311 62<0.8 =-2 =-14 408<0.5 =6 =35
497<1e-9 62<0.5 409<0.5 466<0.5 =-8 =9 4<0.5 =-3 =7 31<0.5 527<0.4047 =-11 =12 54<0.5 =14 =-4 62<0.4667 17<0.5 514<0.5189 =9 =20 409<0.5 =-9 =6 514<0.5847 512<0.2564 =-6 =14 17<0.5 =15 =-5
14<0.5 499<0.3466 506<0.5 211<1.099 =3 =-5 211<2.773 =22 =2 9<0.1216 211<1.946 =11 =1 7<0.3165 =21 =0 520<2.14 527<0.3418 290<0.5 =-13 =1 52<0.5 =13 =-6 197<0.5 499<0.7109 =-3 =18 52<0.5 =-12 =-1
14<0.5 62<0.625 499<0.3466 381<0.5 =1 =21 502<0.1547 =8 =18 512<0.1129 505<0.5 =-11 =11 207<0.2 =-2 =14 499<0.4992 517<0.7678 512<0.1129 =-13 =-5 62<0.2143 =-3 =22 502<0.1547 469<0.5 =-4 =-14 207<0.2 =-3 =10
520<1.665 449<0.5 488<0.0992 28<0.5 =-8 =-3 488<0.148 =3 =14 395<0.5 7<0.3358 =4 =-6 50<0.5 =26 =3 17<0.5 522<0.5 7<0.3544 =6 =-4 536<3.5 =16 =-6 520<2.773 56<0.5 =-9 =2 535<0.5009 =5 =-11
499<0.3466 39<0.5 459<0.5 201<0.3107 =-6 =-1 400<2.5 =14 =1 40<0.5 451<0.35 =5 =22 409<0.5 =-11 =0 535<0.1375 48<0.5 409<0.5 =-3 =4 40<0.5 =11 =0 499<0.6291 459<0.5 =2 =19 535<0.5009 =16 =2
411<0.5 205<1e-9 449<0.5 464<0.5 =-6 =6 201<1e-9 =0 =11 464<0.5 9<0.2532 =4 =22 217<0.5 =19 =4 535<0.09391 259<0.5 192<0.5 =-13 =-3 =4 205<0.3877 499<0.8915 =-6 =11 447<0.5 =-11 =2
198<9.5 220<0.3571 198<4.5 211<1.099 =18 =7 35<0.5 =-4 =4 514<0.5189 506<0.5 =-7 =9 211<1.946 =16 =3 220<0.6429 514<0.7632 506<0.5 =-12 =-3 220<0.2667 =-7 =8 408<0.5 514<0.5847 =-6 =13 211<1e-9 =29 =2
428<0.5 220<0.2143 464<0.5 209<0.5 =2 =13 202<2.5 =24 =9 502<0.3436 381<0.5 =-6 =14 514<0.5189 =5 =21 514<0.4648 488<0.1187 502<0.3436 =-13 =-8 534<0.5 =1 =17 502<0.1547 204<0.5 =-7 =6 461<0.5 =3 =20
428<0.5 205<1e-9 465<0.5 5<0.5 =2 =-5 0<0.5 =-11 =3 465<0.5 512<0.1305 =6 =16 0<0.5 =-7 =14 9<0.09856 488<0.0992 469<0.5 =-12 =-8 527<0.3418 =-3 =14 533<0.5 499<0.7109 =-1 =11 205<0.2673 =-12 =-1
428<0.5 506<0.5 487<0.2088 203<0.5 =-1 =8 487<0.4438 =14 =29 465<0.5 200<16.5 =23 =11 50<0.5 =5 =-10 9<0.09856 527<0.4047 506<0.5 =-11 =-1 488<0.08216 =-5 =19 504<0.5 17<0.5 =-1 =-10 405<0.09686 =8 =-3
198<9.5 211<1.099 532<0.5037 200<15.5 =7 =0 535<0.5009 =12 =-2 451<0.35 7<0.3902 =-2 =-10 402<0.5468 =9 =35 535<0.1479 532<0.677 451<0.46 =-11 =8 211<1.792 =16 =-8 494<0.5 532<0.5584 =-1 =9 28<0.5 =-7 =2
62<0.4667 408<0.5 464<0.5 203<0.5 =-2 =6 201<1e-9 =5 =18 504<0.5 201<0.4241 =3 =16 201<1e-9 =15 =26 535<0.1375 457<0.4808 62<0.7143 =-5 =-11 405<0.009412 =27 =5 408<0.5 468<0.5 =1 =13 210<0.5 =20 =3
411<0.5 62<0.625 211<1.099 405<0.3411 =10 =-2 516<0.6616 =-2 =16 207<0.2 517<0.7678 =-10 =15 211<1.792 =11 =-7 207<0.1 517<0.7678 373<0.5 =-12 =5 7<0.4071 =19 =-3 340<0.5 17<0.5 =-6 =-12 498<0.7061 =-3 =11
408<0.5 196<2.565 496<0.1711 463<0.5 =-5 =-11 465<0.5 =4 =-11 220<0.2143 405<0.5125 =8 =-10 205<0.1693 =-3 =8 7<0.2542 220<0.2143 196<2.303 =7 =23 469<0.5 =4 =14 220<0.2143 455<0.1646 =12 =-9 205<0.1693 =-9 =6
411<0.5 62<0.4667 502<0.1547 534<0.5 =0 =8 201<1e-9 =5 =14 512<0.1578 506<0.5 =-7 =9 9<0.2532 =4 =21 532<0.4865 62<0.125 214<0.5 =-9 =6 9<0.08706 =-13 =-5 340<0.5 502<0.09269 =-11 =-2 9<0.2037 =0 =13
408<0.5 464<0.5 535<0.03951 487<0.2217 =-5 =18 405<0.1379 =2 =-4 484<0.5 496<0.017 =7 =16 210<1.5 =5 =-9 517<1e-9 484<0.5 25<0.5 =13 =21 1<0.5 =3 =18 517<0.3548 405<1e-9 =1 =-9 435<0.5 =7 =-8
62<0.5 506<0.5 7<0.3358 409<0.5 =-2 =4 487<0.2088 =-6 =8 1<0.5 410<0.5 =14 =-3 0<0.5 =-4 =7 514<0.5189 506<0.5 62<0.8 =-7 =-12 408<0.5 =4 =21 408<0.5 409<0.5 =-7 =7 62<0.8 =20 =3
211<1.099 34<0.5 196<2.565 498<0.3585 =-4 =3 205<0.1217 =3 =9 196<2.944 495<0.5 =7 =18 210<1.5 =25 =4 487<0.2088 205<0.1983 506<0.5 =-6 =5 7<0.3358 =6 =-5 487<0.356 205<0.1693 =1 =16 208<0.5 =23 =3
408<0.5 464<0.5 205<1e-9 449<0.5 =-6 =-1 502<0.1547 =-2 =5 3<0.5 512<0.1578 =5 =15 405<0.4342 =13 =-1 401<0.5 449<0.5 512<0.07277 =3 =15 3<0.5 =9 =21 481<0.5 512<0.09931 =-2 =12 205<0.1983 =14 =-2
464<0.5 34<0.5 205<1e-9 487<0.327 =-4 =22 487<0.1763 =1 =13 450<0.47 9<0.1579 =11 =21 205<0.1305 =-8 =7 197<0.5 484<0.5 387<0.5 =4 =21 525<0.5 =-6 =4 205<0.1813 450<0.66 =9 =-2 194<0.5 =8 =18
220<0.3571 29<0.5 194<0.5 534<0.5 =-4 =4 405<0.4342 =8 =-9 220<0.1333 46<0.5 =15 =0 3<0.5 =1 =11 512<0.1053 3<0.5 457<0.1293 =-9 =8 382<3.178 =-4 =6 427<0.5 512<0.1767 =0 =8 405<0.1379 =20 =-1
411<0.5 220<0.3333 220<0.1333 534<0.5 =7 =18 4<0.5 =-1 =6 514<0.5847 201<0.2883 =-6 =1 429<0.5 =4 =14 514<0.3845 488<0.08216 520<3.713 =-12 =3 455<0.02452 =17 =-5 199<3.5 497<0.601 =-2 =-13 455<0.0758 =12 =-7
14<0.5 198<9.5 429<0.5 487<0.356 =1 =20 504<0.5 =3 =9 520<4.303 205<0.5788 =-7 =14 496<0.4664 =4 =17 520<2.14 310<0.5 214<0.5 =-12 =-2 205<0.1008 =-3 =16 496<0.6742 196<3.045 =-3 =10 429<0.5 =-14 =-3
411<0.5 62<0.625 428<0.5 504<0.5 =2 =8 459<0.5 =-5 =15 512<0.1129 531<1e-9 =-9 =12 497<0.3178 =-2 =11 520<2.152 488<0.08216 62<0.4375 =-9 =-13 382<1.792 =20 =-3 50<0.5 498<0.4992 =-5 =4 196<2.996 =-13 =0
17<0.5 203<0.5 487<0.327 457<0.1293 =-1 =13 406<0.006613 =9 =22 465<0.5 515<0.8317 =5 =13 0<0.5 =-5 =6 409<0.5 272<0.5 520<2.079 =-13 =-6 =10 54<0.5 464<0.5 =-3 =6 162<0.5 =-5 =13
428<0.5 198<9.5 465<0.5 201<1e-9 =2 =9 0<0.5 =-8 =8 505<0.5 456<0.5 =-8 =0 411<0.5 =16 =-5 499<0.3709 198<3.5 459<0.5 =-5 =10 201<0.6157 =-11 =-1 489<0.5 532<0.4337 =-8 =2 198<8.5 =-12 =-2
220<0.1538 449<0.5 409<0.5 517<0.2683 =-8 =9 211<1.099 =5 =-3 194<0.5 455<0.1481 =12 =-3 412<0.5 =20 =-5 514<0.5847 201<0.1364 220<0.4545 =-3 =-7 211<1.099 =4 =-4 465<0.5 211<1.792 =12 =0 211<2.485 =-10 =1
198<9.5 220<0.6 220<0.1333 62<0.3333 =13 =-2 506<0.5 =1 =12 62<0.55 205<0.2378 =-10 =-1 406<0.3344 =12 =-7 220<0.6 220<0.4545 501<0.5 =-12 =7 62<0.55 =12 =-7 459<0.5 497<0.03722 =-2 =9 17<0.5 =23 =-3
220<0.1538 404<0.5 193<0.5 27<0.5 =1 =7 200<21.5 =12 =-3 202<2.5 455<0.1342 =15 =-1 527<0.1053 =3 =-7 512<0.08268 4<0.5 285<0.5 =-7 =20 487<0.327 =-1 =14 455<1e-9 410<0.5 =5 =-7 499<0.8915 =-8 =3
428<0.5 381<0.5 455<1e-9 405<0.3411 =4 =-4 509<0.5 =-4 =8 455<0.25 405<0.09686 =18 =8 450<0.66 =5 =-6 535<0.09391 205<0.3034 10<0.5 =-8 =5 455<1e-9 =9 =-3 455<0.04545 197<0.5 =3 =-5 512<1e-9 =-1 =-12
198<9.5 14<0.5 7<0.281 410<0.5 =4 =-8 395<0.5 =-4 =14 514<0.5847 527<0.3123 =-8 =9 496<0.6742 =10 =-12 514<0.7632 44<0.5 491<0.5 =-8 =5 455<1e-9 =14 =-4 411<0.5 512<0.1305 =-1 =15 52<0.5 =-9 =4
14<0.5 429<0.5 487<0.2752 534<0.5 =-3 =4 450<0.69 =17 =4 200<16.5 7<0.4542 =6 =-6 512<0.1053 =-2 =7 532<0.4865 204<0.5 200<15.5 =-12 =-7 200<16.5 =-2 =13 429<0.5 340<0.5 =-11 =-1 7<1e-9 =3 =-10
29<0.5 427<0.5 62<0.5882 405<0.2572 =0 =-7 488<0.148 =-8 =13 199<1.5 484<0.5 =5 =-7 7<0.642 =14 =-5 512<0.1129 62<0.3333 382<2.996 =4 =12 55<0.5 =-3 =5 7<0.4279 456<0.5 =8 =16 535<0.1772 =-7 =1
196<2.565 62<0.55 465<0.5 9<0.2532 =-1 =12 62<0.06667 =-1 =-13 497<0.3178 488<0.1919 =-10 =14 495<0.5 =-3 =10 211<1.099 465<0.5 409<0.5 =1 =8 0<0.5 =-6 =12 205<0.2157 487<0.2088 =-3 =9 455<0.0865 =11 =-2
411<0.5 198<10.5 201<0.4755 217<0.5 =2 =-5 465<0.5 =9 =0 505<0.5 62<0.8571 =-5 =-10 198<14.5 =15 =-4 488<0.1187 498<0.4992 380<0.5 =-10 =-2 197<0.5 =6 =-7 198<2.5 200<13.5 =1 =-3 =23
62<0.3571 410<0.5 217<0.5 29<0.5 =2 =6 208<0.5 =-7 =5 54<0.5 517<0.1377 =-13 =-2 99<0.5 =11 =-2 207<0.2 517<0.6407 62<0.7647 =-3 =-10 45<0.5 =22 =-4 6<0.5 499<1.358 =7 =-3 499<1 =-9 =2
198<9.5 211<1.099 411<0.5 410<0.5 =5 =-7 199<5.5 =-8 =9 486<0.3544 487<0.356 =-3 =11 211<2.773 =13 =1 512<0.1208 505<0.5 487<0.2524 =-8 =12 490<0.5 =10 =-3 205<0.139 485<0.5 =16 =0 497<0.2832 =-5 =4
14<0.5 201<0.3107 506<0.5 361<0.5 =-2 =5 382<3.332 =8 =-5 465<0.5 202<1.5 =8 =2 200<15.5 =4 =-8 520<2.14 200<15.5 382<1.792 =0 =-12 201<0.1964 =-9 =-1 489<0.5 382<2.773 =-4 =4 499<0.1919 =1 =-12
411<0.5 381<0.5 198<10.5 4<0.5 =-1 =3 517<0.7678 =-6 =17 200<15.5 198<9.5 =21 =-7 47<0.5 =4 =-5 532<0.535 413<0.5 517<0.8663 =-10 =8 429<0.5 =-6 =4 397<0.5 429<0.5 =-5 =6 9<1e-9 =2 =-9
506<0.5 196<2.565 17<0.5 201<0.2883 =-4 =2 448<0.5 =-12 =2 381<0.5 205<0.1693 =0 =6 411<0.5 =13 =-10 465<0.5 411<0.5 201<0.539 =9 =18 162<0.5 =-4 =8 527<0.1961 0<0.5 =-11 =3 449<0.5 =11 =2
506<0.5 196<2.565 9<0.1764 516<0.6616 =-5 =7 455<1e-9 =5 =-7 361<0.5 9<0.1579 =0 =6 199<2.5 =4 =13 14<0.5 7<0.281 200<11.5 =-2 =10 508<0.5 =-1 =10 199<4.5 461<0.5 =-9 =4 490<0.5 =15 =-4
408<0.5 465<0.5 211<1.946 514<0.5847 =1 =8 509<0.5 =-3 =10 211<1e-9 517<0.5248 =-11 =13 211<1.099 =5 =-7 211<2.485 5<0.5 352<0.5 =10 =-6 535<0.1375 =1 =12 55<0.5 514<0.05848 =3 =-5 522<0.5 =-8 =3
428<0.5 429<0.5 381<0.5 488<0.1187 =-3 =4 200<15.5 =14 =2 361<0.5 484<0.5 =5 =1 399<0.5 =7 =19 498<0.5976 39<0.5 200<15.5 =-10 =-5 409<0.5 =-5 =2 532<0.535 382<1.946 =2 =-6 382<2.398 =-2 =6
408<0.5 199<1.5 29<0.5 405<0.1379 =-3 =-8 46<0.5 =5 =-3 514<0.3845 381<0.5 =-1 =10 499<0.6291 =0 =8 6<0.5 380<0.5 390<0.5 =9 =0 532<0.6212 =-6 =7 467<0.5 530<0.5 =-3 =11 405<0.009412 =15 =0
211<1.099 405<0.4342 382<2.565 405<1e-9 =3 =-3 409<0.5 =2 =6 502<1e-9 405<0.5125 =-4 =-14 206<0.1 =-4 =3 487<0.2088 455<0.0134 531<0.2602 =-2 =21 450<0.69 =-4 =-9 402<0.5468 468<0.5 =6 =-7 455<0.03509 =23 =3
62<0.3571 361<0.5 465<0.5 428<0.5 =3 =-2 196<3.045 =-8 =0 399<0.5 2<0.5 =10 =2 428<0.5 =21 =2 428<0.5 465<0.5 207<0.2 =-1 =6 31<0.5 =-10 =8 348<0.5 295<0.5 =-9 =8 =9
220<0.1333 209<0.5 29<0.5 527<0.1363 =-1 =9 407<0.5 =-2 =10 380<0.5 205<0.158 =11 =2 489<0.5 =-10 =6 205<0.1693 381<0.5 211<1.099 =0 =-7 200<15.5 =13 =-1 527<0.2617 465<0.5 =4 =-7 205<0.2157 =2 =18
62<0.625 14<0.5 510<0.5 3<0.5 =-1 =3 518<0.5 =16 =-1 520<2.14 200<17.5 =-9 =0 496<0.6742 =2 =-12 512<0.1129 208<0.5 531<1e-9 =-8 =10 62<0.8571 =13 =-3 202<1.5 535<0.1479 =8 =-1 202<4.5 =-11 =1
428<0.5 429<0.5 199<2.5 408<0.5 =-4 =3 405<0.1164 =6 =-2 198<10.5 410<0.5 =5 =-8 162<0.5 =3 =-7 514<0.5847 199<4.5 200<20.5 =-8 =-2 488<0.1187 =-3 =16 481<0.5 55<0.5 =6 =-4 205<0.139 =1 =-10
506<0.5 361<0.5 512<0.1578 402<0.4512 =-2 =16 58<0.5 =2 =10 450<0.8 512<0.1129 =6 =-1 486<0.2286 =-6 =4 465<0.5 424<0.5 468<0.5 =11 =-1 31<0.5 =-3 =10 450<0.62 533<0.5 =-6 =3 194<0.5 =13 =1
220<0.3333 428<0.5 39<0.5 465<0.5 =4 =-3 215<0.5 =9 =-2 521<0.5 534<0.5 =-7 =6 488<0.002973 =13 =-1 514<0.5847 427<0.5 516<0.9395 =-4 =14 197<0.5 =15 =1 5<0.5 206<0.6667 =8 =-6 521<0.5 =-9 =4
506<0.5 198<6.5 382<2.773 7<0.4542 =0 =-7 211<2.197 =6 =-1 211<1.099 14<0.5 =-1 =-9 527<0.3418 =-7 =7 465<0.5 211<2.89 484<0.5 =12 =4 7<0.4071 =3 =-7 48<0.5 508<0.5 =0 =-11 484<0.5 =9 =-4
428<0.5 465<0.5 484<0.5 427<0.5 =3 =10 215<0.5 =0 =-8 0<0.5 469<0.5 =-3 =-11 430<0.5 =-1 =9 497<0.2832 400<2.5 340<0.5 =-6 =-1 10<0.5 =-9 =7 400<1.5 532<0.535 =-2 =11 515<0.565 =7 =-4
220<0.2143 62<0.3333 411<0.5 380<0.5 =11 =1 62<0.125 =3 =-8 62<0.625 196<3.045 =-4 =5 208<0.5 =-11 =4 205<0.2378 201<0.3107 395<0.5 =-5 =8 62<0.125 =-3 =3 465<0.5 206<0.2 =11 =4 469<0.5 =2 =-11
506<0.5 7<0.5059 527<0.3418 215<0.5 =0 =-5 396<0.5 =14 =-4 488<0.148 211<1e-9 =2 =-10 486<0.1121 =6 =-9 527<0.0684 502<0.3436 421<0.5 =3 =-8 21<0.5 =9 =-2 517<0.1005 =-4 40<0.5 =15 =-2
62<0.8571 211<1.946 411<0.5 382<3.178 =2 =8 532<0.5037 =-9 =-1 285<0.5 205<0.1008 =-5 =2 205<0.1145 =18 =-1 205<0.3034 466<0.5 452<0.49 =-11 =4 382<2.303 =6 =-3 382<2.398 210<0.5 =8 =-3 205<0.3877 =2 =-7
198<9.5 381<0.5 400<1.5 459<0.5 =-3 =12 382<2.89 =0 =5 411<0.5 206<0.1667 =12 =-2 =-12 506<0.5 497<0.3178 415<0.5 =-7 =3 9<0.09287 =-5 =3 193<0.5 216<0.5 =4 =-5 411<0.5 =16 =-3
464<0.5 514<0.5847 62<0.4 213<0.5 =-1 =4 517<0.6407 =-4 =11 62<0.06667 520<2.708 =-9 =4 17<0.5 =7 =-3 7<0.2542 405<0.1379 441<0.5 =8 =-6 397<0.5 =-3 =7 205<1e-9 209<0.5 =-3 =-10 517<0.3548 =-6 =8
524<0.5 427<0.5 13<0.5 534<0.5 =-1 =3 455<0.04545 =16 =-5 9<0.07664 468<0.5 =4 =-7 200<24.5 =11 =-4 21<0.5 534<0.5 200<23.5 =-11 =-1 517<0.2683 =-5 =4 =4
211<1.946 411<0.5 200<15.5 58<0.5 =3 =8 410<0.5 =0 =-10 429<0.5 204<0.5 =-12 =1 515<0.2711 =-7 =2 381<0.5 486<0.3544 205<0.1983 =-5 =2 44<0.5 =9 =-5 411<0.5 211<3.091 =14 =-6 211<5.081 =-10 =2
14<0.5 205<0.2378 4<0.5 382<3.178 =-2 =4 200<16.5 =3 =-2 206<0.3333 515<0.3113 =5 =12 207<0.4 =0 =9 192<0.5 207<0.1 310<0.5 =-8 =10 205<0.3877 =1 =-9 58<0.5 514<0.6711 =-4 =9 55<0.5 =21 =-1
487<0.2088 429<0.5 534<0.5 381<0.5 =-4 =5 511<0.5 =0 =10 36<0.5 456<0.5 =1 =4 381<0.5 =-10 =7 444<0.5 468<0.5 414<0.5 =10 =-3 487<0.356 =-4 =3 =-4
196<2.565 408<0.5 198<8.5 205<0.1983 =-3 =1 199<6.5 =-7 =12 486<0.1566 424<0.5 =4 =13 527<0.2617 =-4 =6 7<0.3902 527<0.2856 429<0.5 =0 =3 198<4.5 =7 =21 486<0.09201 527<0.1961 =-3 =5 205<0.08784 =-11 =-3
220<0.3571 198<5.5 17<0.5 220<0.08333 =9 =5 196<2.773 =-6 =2 198<9.5 464<0.5 =-4 =5 486<0.1903 =-10 =3 198<5.5 220<0.5 384<0.5 =-2 =8 213<0.5 =-9 =0 465<0.5 9<0.09287 =1 =8 31<0.5 =-10 =7
428<0.5 465<0.5 9<0.1216 196<2.303 =-3 =2 7<0.373 =7 =-7 0<0.5 196<3.135 =-9 =-3 7<0.3358 =7 =-8 196<2.944 202<0.5 197<0.5 =1 =-5 95<0.5 =-9 =6 488<0.04413 196<3.367 =-3 =8 60<0.5 =14 =-3
220<0.3333 428<0.5 199<2.5 464<0.5 =0 =8 211<2.565 =9 =0 199<4.5 464<0.5 =-8 =4 512<1e-9 =6 =-2 502<0.09269 506<0.5 495<0.5 =-7 =-2 220<0.6 =11 =-1 512<0.1578 24<0.5 =-1 =15 423<0.5 =11 =1
408<0.5 199<1.5 62<0.8 1<0.5 =-2 =-6 48<0.5 =-12 =-2 455<0.02452 488<0.1187 =1 =8 517<0.08455 =-10 =-1 201<0.4028 2<0.5 455<0.09711 =9 =-3 395<0.5 =-1 =15 450<0.42 62<0.3333 =10 =20 199<1.5 =-2 =7
408<0.5 62<0.8571 402<0.5468 217<0.5 =0 =-5 422<0.5 =17 =3 497<0.2832 200<20.5 =-12 =-1 495<0.5 =-4 =6 469<0.5 183<0.5 209<3.5 =2 =11 495<0.5 =-9 =0 33<0.5 62<0.1429 =12 =5 202<1.5 =-4 =3
201<0.2883 198<4.5 361<0.5 381<0.5 =-1 =7 202<3.5 =8 =-6 457<0.6553 514<0.8299 =-4 =5 535<0.1772 =16 =-2 410<0.5 14<0.5 202<1.5 =5 =0 199<3.5 =-6 =6 32<0.5 381<0.5 =-9 =3 =3
408<0.5 465<0.5 463<0.5 201<0.2883 =0 =4 506<0.5 =-4 =4 384<0.5 504<0.5 =-6 =-12 459<0.5 =0 =16 201<0.4028 506<0.5 7<0.2994 =3 =-7 499<0.7109 =14 =-2 7<0.2542 200<22.5 =14 =3 514<0.2087 =-5 =7
502<0.1547 263<0.5 34<0.5 534<0.5 =-2 =2 486<0.1305 =9 =-1 508<0.5 210<2.5 =-10 =5 535<1e-9 =6 =-5 194<0.5 382<2.565 517<0.2683 =-3 =12 48<0.5 =0 =7 202<1.5 535<0.08872 =4 =9 382<3.091 =-2 =6
215<0.5 459<0.5 394<0.5 524<0.5 =0 =-10 381<0.5 =3 =13 217<0.5 535<0.1285 =5 =14 512<0.07277 =-9 =4 512<0.1767 56<0.5 59<0.5 =-9 =0 58<0.5 =8 =-3 198<4.5 47<0.5 =13 =-1 519<0.5 =-7 =10
405<0.05069 531<0.3165 457<0.4291 510<0.5 =1 =10 512<0.4387 =13 =-3 =21 509<0.5 408<0.5 405<0.7048 =-2 =-10 196<2.944 =-1 =7 405<0.5125 405<0.07965 =-2 =11 386<0.5 =-7 =3
211<1.099 408<0.5 220<0.5294 199<1.5 =-1 =4 449<0.5 =0 =-7 486<0.1121 202<2.5 =8 =0 400<2.5 =1 =-10 7<0.2542 486<0.3544 484<0.5 =1 =-4 425<0.5 =11 =-6 220<0.2143 7<0.281 =-6 =0 487<0.2365 =-8 =4
220<0.3333 194<0.5 484<0.5 386<0.5 =2 =-8 422<0.5 =-5 =2 220<0.08333 216<0.5 =9 =2 200<18.5 =4 =-3 514<0.5189 7<0.281 465<0.5 =-1 =-7 402<0.3568 =-8 =8 455<0.06506 515<0.3519 =-4 =6 4<0.5 =-10 =0
211<1.099 488<0.1187 14<0.5 536<0.5 =1 =8 461<0.5 =-7 =3 202<4.5 217<0.5 =14 =-4 =-4 507<0.5 531<0.3165 450<0.49 =-1 =-4 488<0.148 =-1 =16 498<0.8915 209<0.5 =-4 =4 =16
428<0.5 510<0.5 201<0.3107 285<0.5 =-1 =8 399<0.5 =2 =7 205<0.08151 382<2.197 =1 =17 517<0.2369 =-1 =9 459<0.5 517<0.6407 517<1e-9 =-4 =-9 340<0.5 =11 =-3 470<0.5 201<0.734 =11 =-1 =-6
62<0.8571 220<0.6 62<0.55 384<0.5 =2 =8 536<0.5 =-6 =5 62<0.55 214<0.5 =-8 =6 429<0.5 =-1 =20 220<0.6875 6<1.5 386<0.5 =-12 =-1 211<1.792 =7 =-5 514<0.7632 263<0.5 =-6 =6 536<1.5 =8 =-1
211<1.099 459<0.5 428<0.5 361<0.5 =1 =7 400<2.5 =-1 =-6 400<5.5 382<2.485 =4 =12 30<0.5 =-10 =5 527<0.3418 478<0.5 452<0.42 =-3 =0 40<0.5 =-12 =1 382<2.197 27<0.5 =22 =-1 3<0.5 =-2 =10
201<0.3107 472<0.5 455<0.1342 198<4.5 =1 =-2 506<0.5 =-6 =4 95<0.5 455<0.3073 =-8 =6 198<1.5 =-6 =12 405<0.3411 14<0.5 506<0.5 =3 =9 52<0.5 =-6 =3 205<0.1008 201<0.734 =-6 =3 476<0.5 =3 =-7
7<0.5059 196<2.565 463<0.5 512<0.2564 =-1 =9 199<4.5 =-7 =3 158<0.5 199<1.5 =0 =3 118<0.5 =13 =-4 205<0.107 395<0.5 454<0.3563 =-9 =6 450<0.69 =9 =-2 9<0.0523 196<2.944 =-1 =15 511<0.5 =-10 =2
62<0.8571 405<0.7048 196<2.565 201<0.3329 =-2 =2 263<0.5 =2 =-5 466<0.5 46<0.5 =-10 =3 481<0.5 =7 =-5 9<0.2037 54<0.5 452<0.49 =-10 =2 62<0.9167 =10 =-2 496<0.3005 535<0.23 =3 =-6 411<0.5 =8 =0
408<0.5 405<0.4342 393<0.5 198<10.5 =1 =-4 201<0.2209 =-10 =-4 401<0.5 468<0.5 =-8 =5 39<0.5 =9 =-5 9<0.1579 452<1.45 200<18.5 =5 =-1 481<0.5 =-8 =10 490<0.5 512<0.2075 =11 =2 =17
405<0.1379 428<0.5 200<15.5 381<0.5 =3 =12 389<0.5 =-1 =9 200<15.5 192<0.5 =-6 =7 488<0.1187 =0 =13 486<0.4061 48<0.5 373<0.5 =-4 =20 200<14.5 =4 =-3 405<0.1821 =-1 484<0.5 =17 =2
220<0.7368 62<0.6667 405<0.07965 220<0.1538 =5 =1 429<0.5 =-3 =1 534<0.5 220<0.6 =-9 =1 405<0.07965 =8 =-6 62<0.6667 510<0.5 214<0.5 =-10 =4 2<0.5 =11 =-3 429<0.5 405<0.1581 =-5 =5 62<0.9167 =25 =-4
464<0.5 408<0.5 514<0.6711 196<2.565 =-4 =0 397<0.5 =6 =-2 486<1e-9 210<0.5 =7 =1 405<1e-9 =-6 =1 397<0.5 405<0.1379 210<1.5 =4 =-5 384<0.5 =-7 =7 196<2.197 405<0.03793 =5 =-7 405<0.4342 =10 =-4
62<0.8571 478<0.5 427<0.5 29<0.5 =-1 =2 48<0.5 =6 =1 450<0.98 13<0.5 =-9 =4 =4 427<0.5 445<0.5 496<0.4664 =-10 =1 512<0.08268 =-2 =7 62<0.9167 465<0.5 =8 =-3 =-5
405<0.3411 194<0.5 455<0.1342 215<0.5 =0 =-6 59<0.5 =-7 =4 201<0.4241 213<0.5 =0 =5 464<0.5 =4 =11 408<0.5 405<0.7048 484<0.5 =0 =-8 533<0.5 =-11 =3 450<0.38 200<15.5 =10 =0 =-7
220<0.1333 62<0.2857 410<0.5 454<0.1372 =9 =1 200<14.5 =5 =-9 29<0.5 62<0.625 =-3 =-11 423<0.5 =4 =-5 7<0.3358 220<0.6429 62<0.625 =1 =-5 62<0.5882 =-8 =11 220<0.2143 200<14.5 =5 =-5 76<0.5 =-7 =11
465<0.5 527<0.4047 512<0.2564 463<0.5 =1 =-2 489<0.5 =8 =-9 198<4.5 424<0.5 =9 =-2 =20 405<0.5125 527<0.1961 198<5.5 =-1 =-8 405<0.009412 =12 =0 =-13
201<0.4755 405<0.2793 386<0.5 209<0.5 =-1 =2 498<0.8915 =-7 =1 158<0.5 408<0.5 =-5 =1 405<0.3411 =-1 =13 13<0.5 408<0.5 192<0.5 =1 =11 209<0.5 =11 =1 198<1.5 =-4 201<0.734 =20 =4
428<0.5 215<0.5 502<0.3436 469<0.5 =1 =-5 463<0.5 =5 =-2 202<1.5 502<1e-9 =-6 =3 509<0.5 =-9 =4 340<0.5 204<0.5 398<0.5 =-6 =4 202<0.5 =12 =-4 431<0.5 17<0.5 =4 =-5 520<5.108 =-7 =4
402<0.4512 405<0.05069 395<0.5 410<0.5 =1 =-5 206<0.1667 =10 =-4 3<0.5 199<4.5 =-4 =6 399<0.5 =-1 =5 520<2.152 405<0.1581 422<0.5 =19 =3 =1 =1
472<0.5 263<0.5 486<0.4061 217<0.5 =1 =-3 450<0.53 =12 =1 201<0.5034 499<0.4992 =-9 =-1 469<0.5 =-7 =7 532<0.6537 404<0.5 486<0.2851 =-5 =5 431<0.5 =-12 =0 450<0.45 200<15.5 =7 =-1 =-4
408<0.5 405<0.4342 196<2.708 194<0.5 =-3 =1 502<0.3436 =0 =4 533<0.5 497<0.3178 =-8 =5 196<2.996 =7 =-6 199<3.5 6<0.5 194<0.5 =3 =7 506<0.5 =-4 =10 60<0.5 405<0.3091 =16 =1 =-2
220<0.5294 62<0.4375 211<2.197 220<0.1333 =7 =3 381<0.5 =-1 =9 48<0.5 534<0.5 =-7 =1 196<3.135 =-1 =9 62<0.4375 381<0.5 205<0.2673 =-9 =5 211<1e-9 =-4 =10 211<1.099 62<0.9167 =10 =-5 488<0.0992 =-1 =16
457<0.1293 524<0.5 205<0.2378 399<0.5 =-1 =2 512<0.07277 =9 =2 209<1.5 193<0.5 =-10 =2 162<0.5 =-2 =7 162<0.5 9<0.1426 361<0.5 =7 =-5 411<0.5 =1 =-10 511<0.5 490<0.5 =15 =2 =0
506<0.5 520<5.108 381<0.5 463<0.5 =0 =-4 502<0.3436 =7 =-1 515<0.67 467<0.5 =-1 =6 196<2.708 =4 =11 405<0.1581 520<3.713 192<0.5 =7 =-6 532<0.5584 =5 =-6 391<0.5 32<0.5 =5 =-3 502<0.3436 =-11 =1
211<3.091 196<2.565 516<0.6616 493<0.5 =-2 =11 513<0.5833 =15 =2 382<3.091 512<0.1424 =0 =5 512<1e-9 =8 =1 530<0.5 516<0.9468 509<0.5 =-7 =1 =6 340<0.5 =14 =-2
217<0.5 427<0.5 196<2.303 4<0.5 =1 =-5 487<0.1763 =0 =6 406<0.03887 498<0.8915 =7 =2 47<0.5 =-4 =3 208<0.5 3<0.5 361<0.5 =-11 =2 463<0.5 =-1 =-9 196<3.045 4<0.5 =-2 =8 486<0.1903 =-5 =7
220<0.3571 198<5.5 411<0.5 210<1.5 =5 =-2 199<3.5 =-9 =2 198<9.5 48<0.5 =-4 =2 501<0.5 =-9 =7 198<4.5 213<0.5 220<0.4545 =-3 =-9 510<0.5 =-2 =12 455<0.05538 204<0.5 =3 =19 420<0.5 =-8 =6
220<0.3571 62<0.4 211<3.091 62<0.3333 =5 =0 400<5.5 =-7 =10 198<10.5 498<0.1919 =0 =-7 451<0.37 =-10 =7 62<0.25 213<0.5 220<0.4545 =-3 =-9 476<0.5 =0 =12 455<0.04545 408<0.5 =3 =10 7<0.281 =2 =-8
211<1.946 405<0.3778 196<2.773 17<0.5 =1 =-6 9<1e-9 =5 =1 9<0.1764 486<0.2167 =-5 =8 196<1.946 =-2 =11 7<0.3902 486<0.4061 33<0.5 =0 =-6 7<0.3165 =10 =-4 28<0.5 449<0.5 =-1 =-8 380<0.5 =-11 =2
220<0.08333 517<0.3548 205<0.07362 209<1.5 =3 =11 424<0.5 =-4 =5 419<0.5 499<1 =12 =-1 424<0.5 =4 =-6 205<0.07362 220<0.3571 215<0.5 =0 =-9 240<0.5 =-4 =13 404<0.5 459<0.5 =1 =7 470<0.5 =-4 =9
527<0.4047 62<0.8571 36<0.5 52<0.5 =-1 =1 201<0.5034 =-10 =3 201<0.4241 401<0.5 =-10 =3 407<0.5 =-4 =6 450<0.36 =-5 455<0.25 62<0.125 =5 =20 =-4
500<0.5 220<0.7368 384<0.5 220<0.08333 =2 =-1 380<0.5 =4 =-3 205<0.2673 409<0.5 =1 =-8 208<0.5 =7 =-3 400<5.5 209<0.5 220<0.1875 =-4 =9 515<0.7198 =14 =-1 =-3
484<0.5 455<0.2763 158<0.5 531<0.3165 =1 =16 449<0.5 =16 =3 506<0.5 199<5.5 =-8 =2 430<0.5 =10 =-2 194<0.5 424<0.5 240<0.5 =-5 =9 199<1.5 =-4 =2 462<0.5 467<0.5 =0 =7 361<0.5 =-2 =4
211<2.197 411<0.5 410<0.5 405<0.5125 =2 =-3 45<0.5 =-8 =3 197<0.5 47<0.5 =7 =-8 310<0.5 =-8 =4 516<0.7804 399<0.5 411<0.5 =-3 =4 520<1.558 =5 =-3 451<0.79 450<0.8 =13 =0 516<0.961 =-5 =8
410<0.5 502<0.1547 516<0.961 469<0.5 =0 =-5 502<1e-9 =13 =1 209<0.5 514<0.5847 =0 =6 382<2.485 =1 =6 382<3.091 227<0.5 200<25.5 =-10 =4 =8 39<0.5 200<19.5 =12 =-4 =-5
478<0.5 402<0.5468 211<1.099 95<0.5 =1 =7 486<0.3544 =-2 =5 488<0.148 =15 =-2 503<0.5 382<3.178 524<0.5 =-10 =1 499<0.1611 =3 =-4 55<0.5 =10 =-2
211<3.091 428<0.5 314<0.5 382<3.091 =1 =4 200<17.5 =23 =-3 199<4.5 502<0.1547 =-9 =-2 382<2.708 =-1 =9 517<0.7678 515<0.7628 516<0.9468 =-8 =6 486<0.1305 =-1 =9 39<0.5 200<15.5 =1 =16 406<0.0644 =-5 =2
507<0.5 215<0.5 410<0.5 14<0.5 =1 =-3 26<0.5 =-6 =9 14<0.5 503<0.5 =-8 =0 535<0.0723 =1 =16 505<0.5 14<0.5 =14 =-3 536<1.5 =-4 =0
220<0.1333 62<0.4 428<0.5 391<0.5 =7 =-1 391<0.5 =-5 =9 198<11.5 428<0.5 =-2 =-12 54<0.5 =-13 =2 7<0.281 198<0.5 220<0.3571 =0 =-6 497<0.1803 =0 =3 205<0.3034 220<0.3846 =-3 =-7 406<0.09513 =9 =-3
486<0.3544 486<1e-9 158<0.5 29<0.5 =0 =2 535<0.1479 =13 =0 532<0.6537 451<0.35 =-5 =1 9<0.09856 =10 =0 466<0.5 210<1.5 517<0.08455 =13 =4 29<0.5 =-6 =2 513<0.08333 158<0.5 =-9 =4 =6
472<0.5 527<0.3418 402<0.5468 506<0.5 =0 =4 532<0.5584 =15 =0 7<0.3358 7<0.2345 =4 =20 7<0.4071 =-4 =5 201<0.539 532<0.6537 216<0.5 =-8 =-1 532<0.7008 =5 =-2 399<0.5 =8 =-5
215<0.5 531<0.2769 220<0.6 62<0.625 =2 =-6 62<0.5 =-6 =8 517<0.5248 =-5 220<0.2143 =3 =18 205<0.1305 209<4.5 412<0.5 =-9 =5 =7 209<1.5 429<0.5 =-6 =4 394<0.5 =11 =-2
217<0.5 527<0.2856 17<0.5 460<0.5 =-1 =1 198<6.5 =0 =-8 531<1e-9 198<0.5 =-2 =6 =15 503<0.5 460<0.5 31<0.5 =-2 =8 199<4.5 =-8 =2 429<0.5 415<0.5 =-5 =7 532<0.4146 =-4 =6
465<0.5 201<0.1364 220<0.2143 424<0.5 =0 =5 514<0.5189 =-2 =4 447<0.5 408<0.5 =1 =7 405<0.2572 =14 =-5 200<16.5 0<0.5 405<0.09686 =0 =-7 220<0.3571 =7 =-1 209<5.5 514<0.7632 =-10 =3 5<0.5 =10 =-5
7<0.6816 204<0.5 196<3.045 493<0.5 =-1 =8 450<0.66 =3 =-3 7<0.3544 423<0.5 =11 =-3 513<0.3667 =-2 =9 66<0.5 202<0.5 =-13 450<0.82 =5 =-5 =6
220<0.1333 198<4.5 484<0.5 3<0.5 =10 =3 198<2.5 =5 =-2 430<0.5 7<0.1581 =-8 =2 198<9.5 =4 =-7 7<0.281 198<0.5 470<0.5 =-4 =6 406<0.5286 =1 =-9 205<0.2378 510<0.5 =-5 =6 455<0.06506 =6 =-4
402<0.5468 408<0.5 199<2.5 158<0.5 =-1 =10 396<0.5 =2 =-5 431<0.5 211<2.485 =3 =-3 390<0.5 =10 =-2 520<2.303 =15 =1
465<0.5 506<0.5 464<0.5 511<0.5 =-1 =2 488<1e-9 =4 =-1 518<0.5 401<0.5 =6 =0 488<0.06941 =-4 =7 200<16.5 380<0.5 50<0.5 =2 =-7 488<0.1187 =-11 =4 214<0.5 380<0.5 =-10 =-3 407<0.5 =-2 =12
201<0.3107 510<0.5 507<0.5 425<0.5 =-1 =-5 400<1.5 =-1 =14 428<0.5 382<1.946 =-3 =9 409<0.5 =-8 =2 42<0.5 408<0.5 2<0.5 =2 =-1 198<3.5 =2 =10 520<2.14 400<1.5 =2 =15 201<0.6157 =-6 =8
524<0.5 457<0.1293 428<0.5 215<0.5 =1 =-4 199<4.5 =-4 =2 9<0.2037 57<0.5 =9 =-1 200<13.5 =-8 =1 452<1.12 195<0.5 419<0.5 =-9 =2 202<1.5 =5 =-1 =5
204<0.5 487<0.5105 502<1e-9 220<0.2143 =1 =-3 410<0.5 =2 =-7 527<0.08611 =14 =2 529<0.5 444<0.5 421<0.5 =8 =-5 =-9 527<0.4047 220<0.4211 =-8 =1 =3
455<0.09711 478<0.5 459<0.5 59<0.5 =0 =3 453<0.5 =5 =-4 208<0.5 536<0.5 =-9 =-1 213<0.5 =12 =-3 431<0.5 451<0.53 201<0.3329 =-7 =0 404<0.5 =9 =-3 4<0.5 490<0.5 =6 =-2 201<0.1692 =0 =-8
393<0.5 399<0.5 204<0.5 429<0.5 =-1 =1 406<0.1343 =8 =-1 196<2.398 42<0.5 =-5 =9 215<0.5 =5 =-7 220<0.1538 406<0.02028 210<0.5 =-7 =3 194<0.5 =11 =-1 199<4.5 340<0.5 =-11 =-4 498<0.1611 =-3 =6
211<3.091 472<0.5 198<11.5 381<0.5 =1 =5 415<0.5 =-4 =5 536<0.5 499<0.8915 =-7 =0 498<0.3977 =9 =-2 527<0.4047 404<0.5 28<0.5 =-2 =-7 498<0.5694 =-13 =-1 198<1.5 =0 7<0.3358 =15 =1
62<0.8571 220<0.8125 62<1e-9 220<0.3571 =2 =-7 95<0.5 =1 =6 62<0.7647 402<1e-9 =-9 =6 429<0.5 =-2 =21 220<0.8824 95<0.5 536<0.5 =-11 =0 =5 205<0.1813 411<0.5 =14 =0 =-2
217<0.5 516<0.6616 395<0.5 7<0.3165 =0 =-3 216<0.5 =8 =-1 1<0.5 7<0.642 =8 =-7 516<0.9068 =5 =-8 206<0.25 201<1e-9 3<0.5 =-9 =-4 42<0.5 =-3 =5 3<0.5 521<0.5 =-6 =2 206<0.5 =7 =-2
459<0.5 263<0.5 408<0.5 1<0.5 =0 =-5 9<0.1216 =1 =10 514<0.5847 419<0.5 =-8 =-1 504<0.5 =-5 =6 217<0.5 489<0.5 495<0.5 =8 =1 62<0.3333 =-7 =1 489<0.5 419<0.5 =-10 =3 =2
199<4.5 196<2.565 201<0.3107 9<0.2532 =-4 =7 62<0.5882 =3 =-3 220<0.7368 399<0.5 =0 =4 62<0.5882 =-8 =9 220<0.25 62<0.2857 409<0.5 =3 =16 200<14.5 =4 =-9 62<0.1875 409<0.5 =2 =-8 398<0.5 =3 =16
196<3.045 201<0.577 423<0.5 91<0.5 =-1 =11 201<0.1692 =-7 =-1 497<0.02197 517<0.2069 =4 =18 24<0.5 =0 =8 416<0.5 517<0.3026 467<0.5 =2 =6 535<0.06657 =1 =-8 158<0.5 517<0.4281 =-9 =4 =11
7<0.5059 507<0.5 262<0.5 381<0.5 =0 =4 428<0.5 =16 =-2 201<0.8836 205<0.1217 =0 =13 =-3 517<0.3548 201<0.5034 9<0.2037 =-11 =0 7<0.6816 =3 =-5 205<0.08784 497<0.1175 =-8 =9 9<1e-9 =7 =-6
217<0.5 406<0.4311 506<0.5 512<0.2564 =0 =5 520<4.303 =5 =-7 192<0.5 7<0.5306 =-6 =4 7<0.08793 =9 =-2 502<0.3436 520<4.303 454<0.2519 =-8 =2 496<0.3869 =4 =-5 520<1.735 496<0.017 =-1 =-7 496<0.1711 =7 =-2
262<0.5 199<2.5 428<0.5 394<0.5 =0 =3 196<3.219 =-6 =7 396<0.5 459<0.5 =2 =8 481<0.5 =-6 =7 428<0.5 216<0.5 460<0.5 =4 =22 =1 =-3
464<0.5 199<2.5 62<0.8 455<0.3073 =0 =-8 263<0.5 =-7 =5 263<0.5 62<0.3333 =3 =0 427<0.5 =-9 =1 423<0.5 489<0.5 199<1.5 =6 =2 199<2.5 =14 =-3 22<0.5 35<0.5 =3 =-9 400<2.5 =0 =8
524<0.5 472<0.5 215<0.5 14<0.5 =1 =-2 14<0.5 =-4 =9 495<0.5 54<0.5 =-7 =6 194<0.5 =-2 =7 466<0.5 519<0.5 510<0.5 =-10 =2 =3 =6
199<4.5 14<0.5 380<0.5 220<0.3571 =2 =-1 194<0.5 =-7 =2 220<0.4545 200<17.5 =-8 =-1 460<0.5 =9 =-2 398<0.5 263<0.5 220<0.25 =7 =1 =-11 460<0.5 520<1.887 =26 =2 484<0.5 =-4 =7
408<0.5 384<0.5 465<0.5 211<2.197 =0 =-2 453<0.5 =-6 =-1 211<2.708 511<0.5 =-2 =4 211<2.89 =16 =1 211<2.485 514<0.3461 529<0.5 =6 =-6 205<0.08151 =-7 =1 211<3.638 497<0.04653 =-5 =2 196<2.944 =10 =-2
485<0.5 408<0.5 400<1.5 378<0.5 =-1 =8 486<0.5045 =1 =13 452<0.99 39<0.5 =6 =1 486<0.3544 =-6 =4 213<0.5 380<0.5 393<0.5 =-1 =-10 203<0.5 =-9 =2 203<0.5 435<0.5 =2 =17 199<2.5 =-1 =-10
524<0.5 384<0.5 211<1.099 488<0.0234 =1 =5 381<0.5 =-2 =5 488<0.05959 496<0.02359 =4 =-1 39<0.5 =13 =2 195<0.5 488<0.08216 211<3.638 =-10 =3 211<2.485 =8 =-5 533<0.5 =8 =-2
405<0.09686 452<1.45 527<0.1836 211<1.099 =1 =-1 340<0.5 =8 =0 381<0.5 380<0.5 =-9 =2 =10 3<0.5 380<0.5 497<0.3647 =-2 =8 411<0.5 =-10 =7 6<1.5 515<0.7628 =0 =-6 485<0.5 =14 =-3
410<0.5 220<0.8824 484<0.5 204<0.5 =1 =8 194<0.5 =-3 =1 382<2.197 37<0.5 =-11 =3 484<0.5 =-5 =4 26<0.5 445<0.5 381<0.5 =-8 =1 =6 =6
7<0.6816 505<0.5 478<0.5 480<0.5 =0 =-3 519<0.5 =-7 =8 207<0.5 210<1.5 =7 =-1 532<0.6212 =3 =-7 384<0.5 =-9 488<0.02017 7<0.734 =3 =0 424<0.5 =-5 =1
410<0.5 262<0.5 13<0.5 507<0.5 =0 =8 536<0.5 =12 =-6 502<0.3436 411<0.5 =16 =-1 532<1e-9 =-3 =4 209<0.5 400<1.5 361<0.5 =-6 =8 391<0.5 =-14 =-3 502<0.3436 532<0.6537 =14 =-4 32<0.5 =-7 =2
196<2.303 493<0.5 162<0.5 205<0.2378 =-2 =3 399<0.5 =-4 =-10 515<1e-9 460<0.5 =2 =19 400<2.5 =-7 =4 334<0.5 423<0.5 463<0.5 =1 =-1 162<0.5 =1 =-5 177<0.5 400<1.5 =3 =14 =-5
52<0.5 422<0.5 492<0.5 488<0.2877 =-1 =7 488<0.03472 =12 =-4 459<0.5 400<2.5 =-8 =0 497<1e-9 =-3 =8 201<0.2883 199<2.5 381<0.5 =-1 =7 211<1.792 =4 =-2 463<0.5 452<0.42 =5 =-2 201<0.734 =-2 =5
215<0.5 263<0.5 196<1.946 193<0.5 =-5 =4 472<0.5 =1 =-4 506<0.5 220<0.5294 =-3 =-10 205<0.139 =-3 =10 411<0.5 205<0.3877 263<0.5 =-6 =8 496<0.3395 =9 =1 450<0.4 405<0.2572 =13 =-3 =-5
240<0.5 402<0.5468 382<3.091 484<0.5 =0 =-2 62<0.3571 =4 =-3 25<0.5 340<0.5 =13 =2 =-1 535<0.0723 48<0.5 411<0.5 =17 =-3 424<0.5 =-7 =7 449<0.5 =-10 194<0.5 =-3 =5
314<0.5 473<0.5 262<0.5 408<0.5 =0 =2 14<0.5 =13 =-3 494<0.5 382<3.178 =-10 =1 515<0.6199 =9 =-6 428<0.5 309<0.5 382<2.398 =21 =-2 62<0.2143 =-2 =1 495<0.5 =-6 =5
447<0.5 263<0.5 158<0.5 454<0.3563 =0 =6 198<1.5 =2 =10 47<0.5 13<0.5 =-9 =5 198<7.5 =-3 =8 199<1.5 4<0.5 198<11.5 =-10 =2 409<0.5 =-3 =7 194<0.5 198<14.5 =20 =-1 533<0.5 =7 =-3
410<0.5 472<0.5 504<0.5 285<0.5 =-1 =7 285<0.5 =2 =-10 532<0.6212 490<0.5 =-3 =-9 220<0.3333 =-3 =8 54<0.5 162<0.5 417<0.5 =-11 =2 209<0.5 =-6 =10 52<0.5 220<0.4211 =1 =-2 424<0.5 =1 =14
211<3.091 416<0.5 196<3.045 484<0.5 =1 =-2 382<3.091 =1 =7 493<0.5 422<0.5 =-7 =7 205<0.1217 =11 =-3 205<0.107 400<4.5 414<0.5 =-10 =5 516<0.4039 =9 =-7 52<0.5 211<3.638 =-1 =7 520<2.037 =3 =-9
95<0.5 459<0.5 507<0.5 450<0.76 =0 =-4 457<1e-9 =11 =-3 193<0.5 455<0.06506 =6 =-2 198<10.5 =-4 =8 390<0.5 7<0.5668 498<0.8915 =8 =0 198<10.5 =-5 =3 =-5
484<0.5 7<0.2542 406<0.5286 404<0.5 =2 =-1 400<2.5 =-9 =0 204<0.5 205<0.3034 =-4 =6 449<0.5 =8 =-3 207<0.25 400<5.5 17<0.5 =-1 =-6 400<7.5 =-8 =3 400<3.5 407<0.5 =5 =-3 =12
478<0.5 507<0.5 215<0.5 394<0.5 =0 =3 502<0.1547 =-6 =-1 14<0.5 =11 509<0.5 =0 =-4 519<0.5 13<0.5 487<0.1868 =-10 =1 =4 =6
524<0.5 314<0.5 46<0.5 373<0.5 =0 =16 461<0.5 =-6 =3 411<0.5 400<1.5 =17 =2 =-4 420<0.5 498<0.5976 519<0.5 =-12 =2 533<0.5 =2 =-5 62<0.4667 =12 =-2
220<0.1333 62<0.4 14<0.5 202<2.5 =7 =1 199<5.5 =-6 =12 469<0.5 220<0.08333 =-4 =7 419<0.5 =-9 =3 395<0.5 62<0.2143 220<0.3333 =1 =-5 517<0.6407 =0 =15 518<0.5 14<0.5 =11 =-3 62<0.125 =1 =-8
192<0.5 200<19.5 413<0.5 411<0.5 =0 =-3 26<0.5 =3 =16 95<0.5 411<0.5 =-4 =5 527<0.08611 =13 =-3 497<0.02197 401<0.5 220<0.6429 =13 =-4 400<2.5 =-6 =6 218<0.5 209<1.5 =5 =-7 517<0.04242 =-9 =1
428<0.5 381<0.5 199<5.5 504<0.5 =-1 =1 2<0.5 =-3 =19 469<0.5 6<1.5 =9 =-5 400<3.5 =0 =-10 199<4.5 533<0.5 382<3.178 =-2 =-8 382<2.708 =-11 =-4 469<0.5 400<2.5 =9 =-3 14<0.5 =-4 =3
95<0.5 211<3.091 472<0.5 199<4.5 =0 =4 62<0.9167 =-5 =10 62<0.2857 514<0.3461 =-9 =2 28<0.5 =4 =-9 406<0.03887 62<0.625 211<1e-9 =9 =2 23<0.5 =19 =-2 9<0.09287 535<0.09391 =0 =-9 207<0.1667 =12 =1
17<0.5 521<0.5 487<0.5105 502<0.3436 =0 =1 361<0.5 =12 =-3 504<0.5 394<0.5 =8 =-2 206<0.5 =3 =-7 198<7.5 382<2.773 59<0.5 =-4 =4 455<0.06506 =4 =-7 488<0.03067 392<0.5 =-9 =3 455<0.2763 =8 =-2
17<0.5 405<0.05069 517<0.4281 464<0.5 =0 =3 486<0.09201 =7 =-1 486<0.316 502<0.3436 =-2 =1 218<0.5 =9 =-6 185<0.5 192<0.5 409<0.5 =-7 =-1 498<0.5694 =11 =-4 428<0.5 =13 =0
151<0.5 196<2.197 413<0.5 424<0.5 =-5 =3 409<0.5 =16 =-4 263<0.5 217<0.5 =1 =-2 469<0.5 =-8 =-1 194<0.5 382<2.303 =2 =-6 481<0.5 382<1.792 =2 =21 =-2
486<0.5045 527<0.4047 433<0.5 200<19.5 =0 =-3 199<2.5 =-6 =1 497<1e-9 465<0.5 =13 =-2 512<0.09346 =-5 =4 497<0.2269 200<13.5 466<0.5 =3 =-5 460<0.5 =4 =16 495<0.5 =-8 =8
13<0.5 278<0.5 373<0.5 527<0.3418 =0 =6 =18 210<1.5 527<0.2428 =-12 =0 =5 527<0.08611 210<0.5 535<0.1772 =15 =1 4<0.5 =2 =-2 =-5
410<0.5 52<0.5 466<0.5 484<0.5 =-1 =-4 33<0.5 =7 =-5 434<0.5 478<0.5 =1 =-5 201<0.3107 =-8 =2 26<0.5 455<0.1481 534<0.5 =-9 =0 455<0.2011 =9 =-5 =12
519<0.5 441<0.5 7<0.5059 118<0.5 =1 =-6 211<1e-9 =8 =-4 489<0.5 211<2.944 =-10 =2 211<1.099 =9 =-5 394<0.5 419<0.5 535<0.09391 =3 =10 210<1.5 =3 =-7 210<1.5 205<0.1983 =7 =-6 211<1e-9 =-10 =-1
527<0.4047 13<0.5 95<0.5 217<0.5 =0 =-3 201<1e-9 =1 =8 536<0.5 194<0.5 =2 =18 467<0.5 =3 =-7 398<0.5 498<0.5694 380<0.5 =15 =-1 =-3 =-3
373<0.5 408<0.5 196<1.946 199<6.5 =-6 =6 465<0.5 =0 =-3 515<0.67 515<0.03634 =3 =-2 423<0.5 =10 =1 =16
262<0.5 512<0.03437 382<3.091 9<0.09287 =0 =6 62<0.3571 =6 =-1 495<0.5 119<0.5 =-2 =12 202<1.5 =2 =-4 62<0.7143 58<0.5 =15 =2 =-2
200<22.5 361<0.5 204<0.5 408<0.5 =0 =2 484<0.5 =6 =-2 495<0.5 450<1e-9 =5 =0 41<0.5 =-4 =8 495<0.5 464<0.5 41<0.5 =-7 =1 397<0.5 =-2 =7 207<0.1429 422<0.5 =11 =-5 518<0.5 =-8 =1
220<0.8125 423<0.5 478<0.5 41<0.5 =1 =-2 503<0.5 =-7 =5 485<0.5 210<0.5 =2 =-4 478<0.5 =-4 =8 427<0.5 210<0.5 406<0.5286 =-8 =8 514<0.2335 =-3 =5 210<0.5 496<0.1943 =6 =-1 2<0.5 =2 =-5
62<0.8571 211<2.197 52<0.5 428<0.5 =1 =-5 486<0.2286 =2 =9 486<0.3544 49<0.5 =-1 =-11 468<0.5 =8 =-6 54<0.5 486<0.1305 9<0.1426 =-10 =-1 52<0.5 =9 =-2 52<0.5 =13 =-2
390<0.5 406<0.4311 464<0.5 472<0.5 =0 =-5 340<0.5 =5 =0 201<0.2416 516<0.8872 =-7 =4 200<17.5 =3 =-9 201<1e-9 533<0.5 511<0.5 =-11 =2 498<0.3352 =-4 =9 533<0.5 200<17.5 =3 =-5 201<0.6157 =-8 =2
405<0.3411 447<0.5 220<0.08333 14<0.5 =3 =-6 384<0.5 =-1 =4 220<0.2143 220<0.06667 =1 =-6 406<0.07889 =17 =-2 193<0.5 240<0.5 488<0.1187 =-5 =5 517<0.0114 =13 =0 406<0.223 535<0.09391 =-2 =6 4<0.5 =11 =-3
217<0.5 486<0.5045 396<0.5 467<0.5 =0 =1 464<0.5 =-5 =7 2<0.5 382<2.944 =20 =0 400<1.5 =-4 =7 209<1.5 382<2.89 31<0.5 =-9 =5 211<2.197 =1 =-8 62<0.4 382<2.773 =-6 =3 382<3.178 =15 =-3
423<0.5 62<0.8571 62<1e-9 406<0.1135 =-3 =2 196<2.996 =1 =3 511<0.5 263<0.5 =-10 =2 450<0.66 =-4 =7 196<2.773 201<0.3329 463<0.5 =-9 =-1 62<0.2857 =-5 =5 394<0.5 35<0.5 =1 =-6 498<0.7061 =9 =-7
199<4.5 428<0.5 213<0.5 486<1e-9 =0 =-3 532<1e-9 =5 =-1 196<3.367 514<0.4221 =-5 =0 496<0.092 =1 =14 4<0.5 533<0.5 470<0.5 =11 =-2 199<7.5 =-5 =8 196<1.792 431<0.5 =12 =-1 213<0.5 =2 =-5
158<0.5 52<0.5 14<0.5 198<9.5 =-1 =3 380<0.5 =-7 =9 448<0.5 499<1.358 =1 =7 384<0.5 =-9 =3 490<0.5 207<0.3333 499<0.4437 =1 =12 =-7 202<2.5 517<1e-9 =19 =1 =-3
62<0.8571 527<0.2856 199<2.5 464<0.5 =-1 =3 450<0.93 =2 =-6 62<0.2143 450<0.9 =4 =-8 27<0.5 =11 =0 497<0.2832 54<0.5 434<0.5 =-10 =4 202<0.5 =-1 =8 533<0.5 468<0.5 =-6 =5 450<0.36 =12 =-1
211<3.091 199<4.5 314<0.5 17<0.5 =0 =-3 422<0.5 =16 =-2 382<2.708 490<0.5 =-1 =6 211<2.89 =5 =18 400<5.5 488<0.1187 519<0.5 =-7 =7 449<0.5 =12 =-4 461<0.5 220<0.2941 =10 =1 =-1
185<0.5 62<0.9167 384<0.5 26<0.5 =0 =4 62<0.4 =4 =-4 495<0.5 201<0.6654 =-11 =0 532<0.6852 =8 =-5 511<0.5 62<0.55 =17 =-1 =-2
201<0.448 514<0.8299 227<0.5 70<0.5 =0 =-7 17<0.5 =-8 =3 7<1e-9 62<0.625 =8 =-2 517<0.6407 =-10 =-1 206<0.1667 505<0.5 62<0.25 =1 =5 517<0.2369 =14 =-2 29<0.5 62<0.125 =-6 =-1 201<0.734 =1 =10
450<0.8 405<0.09686 206<0.1667 378<0.5 =2 =10 461<0.5 =-2 =2 494<0.5 361<0.5 =-1 =5 519<0.5 =-7 =5 527<0.2258 95<0.5 531<0.2927 =-7 =5 405<0.009412 =7 =-4 511<0.5 422<0.5 =-3 =7 535<1e-9 =13 =-2
514<0.7632 10<0.5 196<1.946 409<0.5 =0 =-5 123<0.5 =0 =15 205<0.08151 380<0.5 =17 =-4 495<0.5 =2 =-7 9<0.4567 9<0.09856 495<0.5 =-5 =7 455<1e-9 =7 =-2 409<0.5 425<0.5 =-10 =0 =5
499<0.3466 428<0.5 497<1e-9 487<0.327 =-5 =41 30<0.5 =10 =51 497<1e-9 487<0.1565 =-14 =4 427<0.5 =-8 =8 428<0.5 3<0.5 205<0.5788 =31 =-3 499<1 =38 =80 499<1.036 202<0.5 =8 =-4 7<1e-9 =31 =1
496<0.0312 449<0.5 29<0.5 411<0.5 =-9 =-15 428<0.5 =3 =-12 411<0.5 29<0.5 =4 =23 214<0.5 =-13 =2 411<0.5 520<3.713 449<0.5 =15 =37 209<4.5 =62 =7 197<0.5 520<2.14 =-8 =11 502<0.09269 =-13 =-5
496<1e-9 39<0.5 428<0.5 402<0.3 =-6 =32 516<0.6168 =-14 =4 428<0.5 32<0.5 =9 =35 32<0.5 =-10 =7 428<0.5 522<0.5 39<0.5 =14 =32 496<0.6742 =47 =1 496<0.3005 211<1.099 =0 =-8 211<1e-9 =23 =-2
514<0.1322 411<0.5 9<1e-9 25<0.5 =-5 =8 25<0.5 =7 =28 488<0.08216 203<0.5 =-15 =-3 527<0.1961 =-6 =16 411<0.5 522<0.5 488<0.002153 =22 =6 514<0.2589 =21 =47 514<0.5847 522<0.5 =-12 =-2 9<0.4567 =10 =-13
497<1e-9 428<0.5 506<0.5 381<0.5 =-6 =13 465<0.5 =22 =-1 205<0.1813 513<0.7083 =-13 =7 455<0.02452 =12 =-8 428<0.5 465<0.5 514<0.5189 =16 =37 408<0.5 =-5 =29 514<0.5847 9<0.09856 =-9 =2 461<0.5 =7 =31
497<1e-9 62<0.3333 32<0.5 42<0.5 =-2 =20 211<3.091 =31 =-3 62<0.5882 488<0.08216 =-8 =7 488<0.148 =-14 =7 62<0.3571 499<0.4992 32<0.5 =11 =33 211<1.099 =30 =18 9<0.1216 62<0.625 =1 =-10 211<1.099 =18 =0
514<0.1832 449<0.5 411<0.5 31<0.5 =-6 =20 222<0.5 =-14 =4 411<0.5 211<1.946 =15 =2 214<0.5 =-13 =1 411<0.5 522<0.5 211<1.792 =20 =4 211<1.946 =36 =21 502<0.09269 211<2.708 =-13 =-5 514<0.5847 =-6 =12
9<1e-9 62<0.3333 220<0.2143 428<0.5 =30 =-5 220<0.4211 =2 =-10 62<0.5882 428<0.5 =-2 =-13 517<0.8663 =-13 =17 62<0.4 220<0.5 428<0.5 =26 =4 9<0.1311 =-5 =11 220<0.4545 62<0.625 =-1 =-11 465<0.5 =15 =-9
498<0.2267 198<3.5 34<0.5 35<0.5 =-2 =11 211<2.485 =31 =6 198<8.5 35<0.5 =-7 =2 506<0.5 =-12 =1 198<9.5 17<0.5 211<1.099 =22 =11 54<0.5 =-5 =11 456<0.5 34<0.5 =-10 =16 211<1.792 =5 =-8
497<1e-9 198<3.5 411<0.5 381<0.5 =3 =30 380<0.5 =-13 =0 198<9.5 411<0.5 =-3 =-14 151<0.5 =-13 =8 411<0.5 198<6.5 3<0.5 =12 =24 512<0.1424 =-3 =18 514<0.3845 488<0.04413 =-12 =2 52<0.5 =-10 =6
14<0.5 62<0.625 512<1e-9 201<1e-9 =-1 =9 512<0.2564 =14 =35 512<0.1578 505<0.5 =-12 =9 9<0.2532 =6 =30 520<2.14 272<0.5 199<4.5 =-14 =-10 162<0.5 =7 =-4 199<3.5 340<0.5 =-12 =0 533<0.5 =12 =-4
497<1e-9 220<0.3333 534<0.5 209<0.5 =-4 =4 220<0.1333 =22 =3 3<0.5 240<0.5 =-11 =7 402<0.386 =-7 =18 427<0.5 426<0.5 211<1.792 =8 =-1 220<0.3333 =29 =11 211<2.398 7<0.4804 =25 =-2 517<0.2683 =0 =15
198<8.5 205<1e-9 29<0.5 408<0.5 =-6 =6 37<0.5 =7 =-12 29<0.5 194<0.5 =3 =11 7<0.281 =24 =9 207<0.2 517<0.6407 408<0.5 =-12 =-3 198<10.5 =20 =-1 515<0.7198 468<0.5 =-5 =6 408<0.5 =5 =22
62<0.4667 411<0.5 498<0.3585 3<0.5 =0 =10 29<0.5 =12 =22 535<0.09391 527<0.3123 =-12 =6 50<0.5 =3 =-12 535<0.1375 506<0.5 62<0.625 =-7 =-12 457<0.1293 =0 =16 411<0.5 498<0.5694 =1 =18 415<0.5 =-9 =5
198<9.5 428<0.5 502<0.3436 29<0.5 =0 =10 9<0.09287 =13 =25 9<0.09856 409<0.5 =-11 =-4 211<1e-9 =12 =-2 9<0.09856 506<0.5 451<0.46 =-12 =4 202<2.5 =2 =-8 502<0.3436 522<0.5 =-10 =2 9<0.1579 =0 =13
205<1e-9 220<0.2941 408<0.5 199<1.5 =-5 =2 450<0.8 =20 =-8 30<0.5 504<0.5 =-11 =-7 220<0.5 =15 =0 408<0.5 514<0.5189 220<0.2667 =7 =-2 205<0.5788 =13 =-4 450<0.38 390<0.5 =21 =3 220<0.1538 =18 =2
198<4.5 411<0.5 29<0.5 381<0.5 =4 =23 7<0.3358 =17 =2 9<0.08182 192<0.5 =-12 =5 502<0.09269 =-8 =4 9<0.0523 198<9.5 411<0.5 =-3 =-13 527<0.4047 =-12 =10 502<0.3436 198<12.5 =-2 =-11 411<0.5 =10 =-4
14<0.5 497<0.03722 29<0.5 488<0.1919 =-4 =11 31<0.5 =3 =18 29<0.5 535<0.1608 =4 =13 535<0.1772 =14 =26 535<0.09391 488<0.08216 438<0.5 =-13 =1 527<0.2258 =-7 =17 17<0.5 535<0.5009 =3 =-12 382<3.332 =-11 =3
198<6.5 220<0.3333 409<0.5 34<0.5 =-4 =20 211<1.946 =22 =7 499<0.25 220<0.5 =-4 =-10 220<0.6 =8 =-4 207<0.2 62<0.625 211<1.099 =-2 =-9 220<0.6875 =-13 =-2 220<0.5 198<10.5 =4 =-9 211<1.792 =18 =-1
62<0.4667 220<0.3571 62<0.3333 220<0.1333 =20 =9 517<0.3026 =-2 =12 535<0.1375 220<0.5 =-2 =-9 7<0.281 =11 =-7 535<0.1285 62<0.6667 196<3.135 =-6 =5 220<0.7368 =-13 =-1 220<0.5294 522<0.5 =-8 =2 502<0.3436 =-1 =25
411<0.5 205<0.08784 449<0.5 506<0.5 =-5 =10 487<0.356 =3 =30 455<0.0134 29<0.5 =7 =15 487<0.2088 =-2 =15 532<0.4865 272<0.5 531<0.3473 =-13 =4 490<0.5 =12 =-4 17<0.5 455<0.0758 =2 =-11 200<20.5 =-11 =-1
14<0.5 211<1.099 207<0.2 449<0.5 =1 =11 465<0.5 =16 =1 516<0.6616 285<0.5 =-5 =15 402<0.5468 =10 =40 207<0.1 272<0.5 108<0.5 =-12 =1 211<2.398 =-1 =9 50<0.5 400<2.5 =0 =-7 211<2.303 =-14 =-3
514<0.4221 464<0.5 196<2.708 31<0.5 =-7 =20 4<0.5 =-4 =3 508<0.5 197<0.5 =0 =10 196<2.485 =5 =21 464<0.5 427<0.5 496<0.6742 =8 =-4 4<0.5 =-1 =19 196<3.219 =21 =3
411<0.5 522<0.5 487<0.2088 7<0.281 =2 =-5 468<0.5 =21 =-3 465<0.5 7<0.3544 =15 =1 409<0.5 =10 =-3 517<0.7678 199<3.5 522<0.5 =-12 =-7 522<0.5 =-7 =11 60<0.5 533<0.5 =28 =2 =-2
198<9.5 220<0.2143 198<4.5 40<0.5 =17 =-3 407<0.5 =-3 =4 497<0.05832 506<0.5 =-6 =12 9<0.1579 =2 =11 220<0.5 76<0.5 501<0.5 =-12 =7 220<0.25 =-5 =13 9<0.1426 506<0.5 =-6 =17 429<0.5 =-2 =21
14<0.5 220<0.2143 62<0.3571 220<0.08333 =22 =13 62<0.625 =-1 =-12 512<0.1053 201<0.1364 =-6 =2 455<1e-9 =11 =-4 532<0.4865 517<0.7678 21<0.5 =-12 =-2 205<0.1008 =-4 =19 502<0.09269 398<0.5 =-10 =5 220<0.1875 =-10 =9
411<0.5 62<0.625 220<0.3571 62<0.3333 =13 =0 512<0.1424 =-4 =11 220<0.6875 506<0.5 =-11 =6 211<1.099 =17 =-7 514<0.4648 527<0.3418 201<0.1964 =-12 =-8 518<0.5 =-4 =16 497<0.601 220<0.4545 =-4 =14 429<0.5 =-13 =0
14<0.5 198<9.5 211<1.099 506<0.5 =7 =21 285<0.5 =-1 =20 517<0.6407 463<0.5 =-5 =-12 340<0.5 =19 =2 532<0.4865 517<0.7678 61<0.5 =-12 =3 62<0.1875 =-3 =17 502<0.1547 211<2.565 =-12 =-2 498<0.4992 =-3 =13
514<0.1832 449<0.5 488<0.0992 48<0.5 =-7 =-1 450<0.8 =19 =1 213<0.5 492<0.5 =0 =17 217<0.5 =11 =-1 514<0.6711 522<0.5 506<0.5 =0 =12 502<1e-9 =5 =11 502<1e-9 497<0.601 =8 =-5 400<5.5 =14 =-6
464<0.5 497<1e-9 34<0.5 451<0.35 =-5 =8 488<0.002973 =10 =-2 429<0.5 34<0.5 =-3 =12 410<0.5 =6 =-11 3<0.5 494<0.5 461<0.5 =7 =0 422<0.5 =16 =1 448<0.5 39<0.5 =13 =22 461<0.5 =-6 =0
62<0.625 220<0.3571 62<0.3333 220<0.1333 =14 =6 409<0.5 =-8 =2 203<0.5 7<0.281 =-4 =-11 62<0.25 =-1 =10 220<0.6875 517<0.7678 463<0.5 =-8 =-15 7<0.6816 =21 =-3 408<0.5 9<0.07664 =-7 =9 7<0.1581 =25 =-2
29<0.5 465<0.5 9<0.2037 457<0.2589 =-1 =19 522<0.5 =5 =15 408<0.5 510<0.5 =-9 =4 449<0.5 =-6 =8 201<0.1364 215<0.5 402<0.3568 =2 =21 55<0.5 =-12 =-1 31<0.5 535<0.199 =7 =18 217<0.5 =21 =5
506<0.5 499<0.4992 402<0.4512 534<0.5 =-3 =3 455<0.0865 =26 =4 17<0.5 514<0.5847 =3 =11 422<0.5 =-7 =5 17<0.5 1<0.5 524<0.5 =15 =-4 405<0.09686 =7 =-5 197<0.5 202<1.5 =11 =-1 495<0.5 =-1 =-10
14<0.5 220<0.3571 464<0.5 211<1.099 =7 =0 201<0.2209 =10 =22 205<0.2378 381<0.5 =-5 =13 506<0.5 =8 =23 520<2.14 84<0.5 200<15.5 =-13 =-9 467<0.5 =8 =-4 429<0.5 205<0.3877 =-5 =-13 220<0.4211 =-4 =10
14<0.5 62<0.625 211<1.099 410<0.5 =7 =-8 205<0.1983 =-2 =9 514<0.5847 503<0.5 =-8 =7 484<0.5 =10 =-7 532<0.4865 488<0.08216 67<0.5 =-11 =5 211<2.773 =-2 =17 52<0.5 211<2.773 =-9 =4 499<0.4992 =-6 =9
14<0.5 201<1e-9 497<1e-9 29<0.5 =-5 =0 405<0.06465 =5 =-2 464<0.5 408<0.5 =2 =13 400<1.5 =7 =19 199<3.5 497<0.1175 517<0.3548 =-13 =5 497<0.601 =-4 =-13 497<0.253 380<0.5 =-7 =10 469<0.5 =0 =15
62<0.625 428<0.5 7<0.3165 199<1.5 =2 =7 395<0.5 =-4 =19 9<0.1053 62<0.2857 =-4 =-9 199<2.5 =-4 =6 408<0.5 207<0.2 506<0.5 =-10 =0 468<0.5 =-4 =11 9<0.1764 62<0.8571 =3 =-8 =20
29<0.5 465<0.5 205<0.05511 211<1.099 =0 =-6 9<0.1764 =1 =8 405<0.5125 408<0.5 =-7 =2 492<0.5 =-15 =0 211<1.946 382<2.565 205<0.2157 =3 =15 386<0.5 =11 =-2 513<0.3667 285<0.5 =-3 =14 382<2.485 =18 =5
220<0.1538 428<0.5 215<0.5 455<0.1342 =9 =0 406<0.1343 =-7 =4 200<26.5 409<0.5 =-9 =-3 406<1e-9 =10 =-2 502<0.1547 487<0.2088 494<0.5 =-6 =1 487<0.4438 =8 =18 532<0.5037 428<0.5 =3 =-6 207<0.2 =3 =10
62<0.55 14<0.5 395<0.5 381<0.5 =2 =13 62<0.1875 =21 =6 520<2.14 204<0.5 =-10 =5 496<0.6742 =2 =-11 408<0.5 62<0.8 520<1.792 =-7 =0 140<0.5 =-12 =5 0<0.5 486<0.1474 =11 =-8 62<0.5882 =3 =-8
198<9.5 506<0.5 203<0.5 516<0.6616 =-1 =12 499<0.4992 =0 =8 1<0.5 207<0.5 =14 =-1 29<0.5 =-8 =6 497<0.3178 517<0.6407 506<0.5 =-9 =1 218<0.5 =15 =-2 9<0.2037 198<11.5 =5 =-5 216<0.5 =11 =-5
14<0.5 198<10.5 211<1.099 405<0.3411 =7 =-4 381<0.5 =-2 =16 457<0.1293 517<0.7678 =-8 =11 484<0.5 =18 =-2 532<0.4865 517<0.7678 380<0.5 =-11 =-3 52<0.5 =17 =-3 465<0.5 533<0.5 =2 =-8 52<0.5 =-13 =1
211<1.099 411<0.5 405<0.3411 62<0.7647 =6 =-7 502<1e-9 =-10 =0 199<6.5 199<1.5 =-12 =-5 497<0.00578 =-3 =23 402<0.3 486<0.3544 7<0.3358 =-3 =-9 455<0.02452 =14 =-2 402<0.5468 423<0.5 =10 =-2 =24
201<0.3329 14<0.5 459<0.5 395<0.5 =-2 =9 217<0.5 =9 =-4 532<0.535 192<0.5 =-10 =6 498<0.5976 =-4 =5 14<0.5 429<0.5 534<0.5 =1 =9 463<0.5 =11 =2 429<0.5 192<0.5 =-11 =6 413<0.5 =-3 =11
506<0.5 201<0.2883 449<0.5 488<0.1187 =-4 =6 384<0.5 =-1 =9 405<0.03793 17<0.5 =7 =-5 4<0.5 =-5 =3 17<0.5 484<0.5 410<0.5 =12 =-5 405<0.01885 =9 =-1 9<0.2037 216<0.5 =6 =-6 201<0.5034 =0 =-10
220<0.3333 428<0.5 196<2.565 464<0.5 =-2 =7 200<16.5 =9 =0 409<0.5 200<24.5 =-10 =6 194<0.5 =-6 =7 497<0.04653 506<0.5 3<0.5 =-9 =-4 220<0.6 =13 =-1 7<0.2994 9<0.113 =0 =7 529<0.5 =-7 =6
198<10.5 14<0.5 205<0.2157 4<0.5 =-2 =3 410<0.5 =9 =-5 197<0.5 455<0.05538 =1 =-12 192<0.5 =-9 =7 427<0.5 9<0.2532 54<0.5 =-8 =2 536<2.5 =5 =-6 9<0.0523 486<0.1305 =-5 =8 520<2.773 =13 =-2
408<0.5 411<0.5 502<0.1547 534<0.5 =-3 =4 410<0.5 =4 =-9 520<1.792 517<0.7678 =-9 =13 52<0.5 =-7 =3 9<0.1426 7<0.2542 217<0.5 =7 =-2 530<0.5 =-3 =10 484<0.5 455<1e-9 =20 =2 =1
220<0.1333 198<2.5 410<0.5 17<0.5 =17 =1 220<0.06667 =-8 =1 198<9.5 407<0.5 =-1 =7 486<0.2612 =-11 =4 201<0.3107 207<0.08333 220<0.3571 =-2 =-7 427<0.5 =0 =10 408<0.5 429<0.5 =-3 =5 33<0.5 =15 =-2
220<0.3846 194<0.5 29<0.5 484<0.5 =0 =-7 455<0.1481 =6 =-5 220<0.08333 400<2.5 =7 =13 502<0.3436 =1 =7 502<0.1547 402<0.386 521<0.5 =-7 =5 383<0.5 =18 =3 497<0.05832 32<0.5 =-3 =9 520<1.792 =2 =10
408<0.5 516<0.8872 199<1.5 158<0.5 =-4 =16 533<0.5 =2 =-3 470<0.5 448<0.5 =16 =-1 516<0.9468 =-2 =6 5<0.5 162<0.5 33<0.5 =10 =3 2<0.5 =3 =-5 456<0.5 3<0.5 =-5 =4 520<2.565 =0 =15
62<0.625 506<0.5 405<0.09686 455<0.06506 =3 =-3 399<0.5 =-3 =3 405<0.7048 536<2.5 =10 =-7 196<2.565 =2 =-8 463<0.5 62<0.8571 514<0.1322 =-4 =4 9<0.2532 =-11 =2 9<0.2532 514<0.5847 =-12 =-2 =8
198<10.5 220<0.6 14<0.5 220<0.2143 =6 =1 192<0.5 =-6 =8 198<7.5 381<0.5 =-9 =6 499<0.3466 =-1 =10 220<0.6429 517<0.7678 486<0.2167 =-10 =3 488<0.148 =1 =13 455<0.02452 465<0.5 =8 =-4 29<0.5 =-11 =1
198<9.5 205<0.1983 381<0.5 382<2.773 =-2 =2 382<2.565 =10 =-9 455<0.0758 202<1.5 =8 =0 409<0.5 =-9 =1 512<0.1053 505<0.5 162<0.5 =-5 =-10 198<13.5 =11 =-3 205<0.139 199<3.5 =16 =-2 495<0.5 =-5 =3
464<0.5 408<0.5 465<0.5 211<1.099 =1 =-4 200<15.5 =-3 =-11 211<1.099 200<18.5 =11 =3 506<0.5 =-1 =14 433<0.5 397<0.5 497<0.01595 =3 =9 497<0.3178 =12 =0 452<0.99 200<18.5 =-9 =6 =7
464<0.5 497<0.05832 381<0.5 382<2.773 =-4 =0 504<0.5 =11 =-2 410<0.5 491<0.5 =2 =12 381<0.5 =-10 =0 400<1.5 522<0.5 381<0.5 =0 =11 460<0.5 =1 =12 424<0.5 421<0.5 =6 =-6 5<0.5 =14 =5
506<0.5 7<0.5059 516<0.6616 408<0.5 =-1 =5 468<0.5 =11 =-2 527<0.2258 510<0.5 =-10 =3 511<0.5 =-3 =12 408<0.5 527<0.0684 43<0.5 =4 =-9 461<0.5 =17 =1 514<0.2335 60<0.5 =19 =6 514<0.4648 =-4 =10
428<0.5 429<0.5 29<0.5 495<0.5 =-4 =1 205<1e-9 =0 =5 201<0.3107 217<0.5 =3 =-7 459<0.5 =6 =17 499<0.6291 459<0.5 457<0.1293 =-7 =9 490<0.5 =14 =-6 461<0.5 29<0.5 =-3 =8 532<0.4146 =-7 =9
196<2.565 427<0.5 464<0.5 198<8.5 =-2 =-8 405<0.1581 =6 =-4 405<0.1379 452<0.53 =12 =-4 209<0.5 =-8 =6 405<0.7048 464<0.5 527<0.3418 =1 =15 390<0.5 =8 =-6 44<0.5 202<4.5 =-13 =-1 423<0.5 =9 =-3
196<2.565 9<0.2532 459<0.5 455<0.05538 =-3 =-8 5<0.5 =9 =-2 411<0.5 512<0.4387 =6 =19 382<2.708 =-10 =10 411<0.5 217<0.5 512<0.1129 =2 =7 382<3.091 =-6 =3 196<2.996 398<0.5 =-8 =2 515<0.1895 =-5 =6
62<0.4667 220<0.5294 220<0.1538 62<0.3333 =9 =-1 429<0.5 =-2 =5 220<0.6 470<0.5 =-3 =10 514<0.6711 =-9 =0 220<0.5 463<0.5 505<0.5 =-6 =10 62<0.625 =-8 =-14 429<0.5 455<0.04545 =0 =-12 202<1.5 =10 =-4
220<0.2143 488<0.1187 29<0.5 435<0.5 =0 =8 380<0.5 =6 =-4 220<0.1333 529<0.5 =14 =3 4<0.5 =0 =8 7<0.281 514<0.5189 220<0.6429 =0 =-5 465<0.5 =7 =-5 488<0.1187 497<0.3647 =-10 =2 395<0.5 =-2 =12
220<0.1333 62<0.4 198<2.5 1<0.5 =13 =4 405<0.2793 =6 =-2 198<9.5 407<0.5 =-4 =6 517<0.1377 =-11 =1 429<0.5 220<0.3333 405<0.09686 =2 =-5 506<0.5 =-6 =3 514<0.5847 220<0.5 =2 =-3 220<0.25 =-1 =9
196<2.565 506<0.5 455<0.06506 497<0.2269 =-3 =2 527<0.3418 =-9 =5 410<0.5 497<0.3178 =4 =13 205<0.158 =2 =-7 405<0.7048 455<0.02452 199<1.5 =1 =4 527<0.3418 =-3 =12 415<0.5 381<0.5 =-12 =3 532<0.4146 =-4 =6
62<0.8 527<0.2617 450<0.69 52<0.5 =-1 =2 205<1e-9 =-10 =-2 205<0.2157 7<0.3165 =9 =-3 7<0.642 =19 =-4 31<0.5 512<0.1424 450<0.98 =-10 =2 502<1e-9 =-6 =3 502<1e-9 =9 =-1
428<0.5 220<0.3571 211<2.197 411<0.5 =5 =-11 381<0.5 =-1 =12 7<0.281 514<0.7632 =-1 =8 402<0.3 =-8 =10 499<0.6291 201<0.6157 505<0.5 =-7 =6 207<0.1429 =9 =-5 17<0.5 220<0.4211 =-1 =10 499<1.358 =-11 =3
408<0.5 409<0.5 199<4.5 532<0.4865 =-9 =-4 382<2.773 =-3 =7 198<11.5 211<2.197 =2 =-2 532<0.5756 =-9 =2 9<0.1764 486<1e-9 489<0.5 =6 =-3 486<0.2612 =-3 =4 486<0.1566 =18 =4
62<0.4375 410<0.5 384<0.5 7<0.3544 =1 =-4 400<1.5 =3 =9 532<0.6212 10<0.5 =-10 =1 =2 457<0.4291 62<0.8571 427<0.5 =-3 =5 452<0.49 =-10 =3 536<1.5 40<0.5 =17 =-1 =-4
516<0.6616 506<0.5 215<0.5 455<0.06506 =0 =-4 203<0.5 =-9 =0 527<0.0684 491<0.5 =3 =14 411<0.5 =16 =-5 516<0.961 451<0.95 517<0.8663 =11 =1 422<0.5 =2 =-7 =17
465<0.5 194<0.5 62<0.5 62<0.1429 =-2 =2 9<0.1426 =-5 =3 507<0.5 486<0.3544 =3 =12 382<2.485 =3 =17 0<0.5 534<0.5 378<0.5 =-10 =2 382<2.996 =-6 =6 7<0.3358 449<0.5 =-2 =9 206<0.09091 =-13 =5
211<1.099 408<0.5 198<10.5 361<0.5 =1 =8 517<0.1005 =-6 =8 33<0.5 162<0.5 =10 =1 202<1.5 =-2 =5 451<0.35 520<5.108 7<0.3544 =-2 =-7 198<3.5 =10 =3 211<1.946 198<3.5 =14 =2 454<0.04325 =6 =-2
428<0.5 220<0.2143 449<0.5 200<21.5 =1 =-13 220<0.08333 =11 =4 502<0.1547 382<3.178 =-4 =4 13<0.5 =3 =23 514<0.3845 517<0.7678 373<0.5 =-6 =15 200<16.5 =-2 =19 220<0.4211 521<0.5 =-5 =8 382<2.398 =0 =11
198<9.5 14<0.5 381<0.5 400<1.5 =-1 =2 200<15.5 =15 =-1 199<3.5 192<0.5 =-7 =8 400<2.5 =4 =-9 512<0.1129 62<0.8571 199<4.5 =-5 =5 415<0.5 =-11 =1 17<0.5 7<0.2345 =4 =-6 400<3.5 =-8 =1
211<1.099 62<0.8571 200<15.5 450<0.45 =2 =8 465<0.5 =1 =-7 488<0.03472 427<0.5 =-10 =1 62<0.9167 =10 =-2 516<0.6616 527<0.3418 450<0.49 =-2 =-7 488<0.2877 =3 =20 402<0.5468 450<0.8 =5 =-5 494<0.5 =18 =3
506<0.5 62<0.8571 478<0.5 520<5.108 =0 =8 519<0.5 =-10 =5 535<0.29 54<0.5 =-11 =3 =4 520<2.773 535<0.09945 431<0.5 =4 =12 216<0.5 =15 =0 409<0.5 162<0.5 =-11 =6 200<15.5 =8 =-4
62<0.8 211<1.099 465<0.5 463<0.5 =4 =0 407<0.5 =-6 =3 487<0.2088 507<0.5 =-2 =12 217<0.5 =9 =-4 517<0.7678 497<0.3178 129<0.5 =-9 =4 211<1e-9 =-4 =5 =7
201<0.3107 395<0.5 516<0.6616 199<2.5 =-2 =1 402<0.5468 =4 =15 517<0.6407 400<4.5 =6 =-9 =18 17<0.5 204<0.5 429<0.5 =1 =5 419<0.5 =13 =-3 48<0.5 9<0.05757 =-1 =-10 199<1.5 =-3 =8
408<0.5 409<0.5 514<0.4648 398<0.5 =-6 =2 535<0.5009 =2 =-11 201<1e-9 514<0.8299 =-1 =9 502<0.1547 =1 =5 7<0.2542 201<0.4241 449<0.5 =2 =8 33<0.5 =14 =-3 62<0.4 454<0.04325 =-6 =7 450<0.8 =10 =-3
220<0.2143 198<4.5 465<0.5 425<0.5 =9 =-2 34<0.5 =-2 =8 198<9.5 58<0.5 =-2 =4 501<0.5 =-11 =11 205<0.2378 3<0.5 205<0.09396 =-6 =-1 490<0.5 =1 =-4 465<0.5 220<0.2667 =-1 =8 205<0.3034 =5 =-9
506<0.5 211<2.197 200<15.5 209<0.5 =0 =4 517<0.5248 =-2 =7 486<0.3544 527<0.3418 =-3 =8 218<0.5 =9 =-2 200<16.5 211<1.099 50<0.5 =9 =-1 43<0.5 =5 =-8 527<1e-9 209<0.5 =2 =-5 517<0.1377 =-1 =12
464<0.5 408<0.5 196<2.565 497<0.1576 =-6 =0 405<0.3778 =1 =-7 211<2.485 196<2.944 =3 =9 431<0.5 =-3 =7 196<2.197 200<13.5 =-12 405<0.1581 =4 =-7 211<2.773 405<0.05069 =11 =3 200<15.5 =-3 =6
408<0.5 409<0.5 199<4.5 517<0.08455 =-7 =3 455<0.03509 =3 =-9 199<1.5 158<0.5 =-2 =12 427<0.5 =1 =8 486<1e-9 532<0.6537 207<0.125 =7 =2 427<0.5 =16 =-1 486<0.4061 193<0.5 =0 =-7 400<2.5 =9 =-1
527<0.2617 220<0.6 62<0.55 429<0.5 =0 =3 517<0.6407 =-6 =13 62<0.55 213<0.5 =-9 =1 429<0.5 =-1 =14 517<0.6407 465<0.5 4<0.5 =-6 =5 400<3.5 =14 =-3 62<0.2143 206<0.09091 =2 =12 498<0.1919 =30 =7
201<0.5034 196<2.565 498<0.8915 487<0.2088 =-4 =7 463<0.5 =4 =-3 215<0.5 213<0.5 =1 =4 340<0.5 =-8 =0 194<0.5 527<0.2617 533<0.5 =2 =-4 201<0.577 =-1 =19 448<0.5 433<0.5 =9 =-5 =-7
402<0.5468 520<4.303 211<1.099 200<15.5 =2 =-2 531<0.3473 =-2 =17 536<4.5 452<0.42 =4 =11 =-9 210<0.5 535<0.05455 =21 =5 =1
201<0.3107 361<0.5 512<0.1578 196<2.565 =-5 =-1 33<0.5 =7 =-6 449<0.5 196<2.89 =-3 =5 486<0.1994 =13 =-5 464<0.5 52<0.5 14<0.5 =0 =-7 205<0.2378 =2 =8 512<0.05273 486<0.102 =17 =0 217<0.5 =6 =-4
220<0.4545 62<0.4 211<1.946 382<3.091 =4 =9 220<0.08333 =5 =-1 62<0.5882 488<0.06941 =-2 =7 534<0.5 =-8 =1 62<0.3333 505<0.5 240<0.5 =-7 =7 406<0.05049 =10 =-6 488<0.0992 469<0.5 =-2 =6 455<0.2763 =23 =-2
394<0.5 9<0.1764 217<0.5 198<9.5 =0 =-3 198<2.5 =-8 =-3 491<0.5 33<0.5 =4 =-7 =17 198<9.5 411<0.5 380<0.5 =6 =-1 384<0.5 =-5 =7 9<0.1426 529<0.5 =-8 =4 411<0.5 =8 =-3
427<0.5 464<0.5 472<0.5 531<0.2769 =-1 =19 494<0.5 =-9 =1 455<1e-9 340<0.5 =8 =1 213<0.5 =-4 =7 406<0.03887 17<0.5 214<0.5 =8 =-1 9<0.04739 =6 =-9 460<0.5 500<0.5 =-3 =7 516<1e-9 =4 =-5
512<0.1578 220<0.1333 449<0.5 428<0.5 =1 =-9 202<2.5 =11 =3 3<0.5 514<0.3845 =-4 =4 361<0.5 =0 =7 220<0.1333 194<0.5 512<0.4387 =-9 =2 449<0.5 =-3 =6 535<0.1772 455<0.0134 =14 =-2 520<3.713 =-2 =6
196<2.303 199<5.5 95<0.5 13<0.5 =-4 =10 47<0.5 =0 =8 200<18.5 450<0.47 =16 =-1 514<0.2589 =-6 =8 211<3.091 478<0.5 395<0.5 =1 =7 508<0.5 =-10 =-1 514<0.2858 239<0.5 =-7 =7 209<0.5 =-5 =7
428<0.5 217<0.5 215<0.5 213<0.5 =1 =5 205<0.3034 =-6 =10 503<0.5 514<0.6711 =-8 =4 9<0.03428 =-6 =6 527<0.3123 52<0.5 459<0.5 =-8 =3 400<1.5 =4 =-4 52<0.5 194<0.5 =22 =-2 499<0.7109 =-6 =10
465<0.5 196<2.565 517<0.7678 205<0.5788 =-2 =8 7<0.6018 =11 =-5 7<0.5668 399<0.5 =2 =5 517<0.4281 =-10 =-2 196<3.135 340<0.5 19<0.5 =-10 =3 409<0.5 =4 =-6 40<0.5 517<0.7678 =3 =-5 427<0.5 =-11 =5
405<0.1379 196<3.135 465<0.5 488<0.1187 =1 =7 527<0.1363 =-7 =5 452<1.12 210<1.5 =6 =-3 26<0.5 =-5 =4 408<0.5 465<0.5 373<0.5 =-2 =18 527<0.1836 =-12 =3 4<0.5 405<0.5125 =-4 =7 405<0.2309 =13 =2
17<0.5 201<0.5034 510<0.5 205<0.2673 =-1 =5 205<0.08784 =11 =-1 24<0.5 505<0.5 =3 =11 211<2.398 =15 =-1 196<2.996 125<0.5 447<0.5 =-7 =7 =15 502<0.09269 62<0.25 =-7 =3 203<0.5 =1 =14
405<0.2793 194<0.5 413<0.5 427<0.5 =-1 =4 382<2.197 =-7 =9 382<2.89 205<0.08784 =-1 =4 408<0.5 =4 =11 29<0.5 405<0.7048 206<0.1 =-5 =1 408<0.5 =-11 =2 9<0.1053 215<0.5 =1 =-8 33<0.5 =12 =-4
220<0.7368 381<0.5 211<1.099 517<0.3026 =1 =9 487<0.356 =-2 =8 200<15.5 428<0.5 =13 =-2 211<1.792 =-8 =2 427<0.5 429<0.5 381<0.5 =-10 =2 409<0.5 =2 =-6 406<0.05049 399<0.5 =9 =-4 517<0.6407 =-7 =1
405<0.09686 428<0.5 450<0.55 381<0.5 =3 =10 470<0.5 =-3 =7 62<0.3571 512<0.1424 =-1 =7 438<0.5 =-6 =10 486<0.4061 201<0.734 29<0.5 =-4 =0 62<0.625 =9 =-3 425<0.5 34<0.5 =16 =0 =-4
220<0.8125 62<0.8 428<0.5 220<0.3333 =3 =-1 62<0.3571 =0 =-6 505<0.5 197<0.5 =-2 =-11 198<13.5 =11 =-2 62<0.7647 497<0.1803 213<0.5 =-12 =-3 197<0.5 =8 =-7 514<0.3461 469<0.5 =0 =30 518<0.5 =-6 =4
201<0.3107 220<0.1333 496<0.1089 3<0.5 =6 =0 211<1.946 =-1 =-8 381<0.5 515<0.8317 =-3 =5 515<0.3894 =8 =-1 465<0.5 463<0.5 521<0.5 =3 =12 496<0.07781 =2 =-5 496<0.6742 409<0.5 =4 =-4 =-11
405<0.3411 201<0.3107 220<0.3333 39<0.5 =0 =5 497<0.2832 =-3 =4 200<18.5 463<0.5 =5 =-1 209<3.5 =-3 =13 465<0.5 463<0.5 199<1.5 =3 =-3 201<0.4755 =-9 =3 29<0.5 0<0.5 =-13 =-2 201<1e-9 =12 =1
405<0.1379 464<0.5 386<0.5 198<11.5 =1 =-4 198<10.5 =-7 =5 198<5.5 60<0.5 =2 =8 5<0.5 =13 =0 516<0.5195 215<0.5 405<0.7048 =-1 =-7 59<0.5 =-10 =4 217<0.5 467<0.5 =5 =13 =-6
62<0.8 215<0.5 7<0.5059 158<0.5 =1 =10 506<0.5 =-5 =3 9<0.113 502<0.1547 =-9 =-2 467<0.5 =-1 =8 158<0.5 518<0.5 495<0.5 =-10 =-2 502<0.1547 =-6 =5 202<1.5 452<1e-9 =10 =-1 =-1
410<0.5 408<0.5 1<0.5 52<0.5 =-1 =1 200<15.5 =-2 =-9 9<0.1764 215<0.5 =3 =-6 =13 121<0.5 26<0.5 460<0.5 =-11 =-5 =10 =13
211<3.091 196<2.565 201<0.3107 150<0.5 =-4 =12 463<0.5 =3 =-6 361<0.5 217<0.5 =1 =-4 497<0.02197 =10 =2 204<0.5 497<0.2024 487<0.327 =-10 =4 211<3.638 =-6 =7 198<4.5 199<2.5 =-5 =4 162<0.5 =17 =1
381<0.5 511<0.5 506<0.5 262<0.5 =-1 =17 198<2.5 =0 =7 488<0.1187 482<0.5 =1 =13 401<0.5 =17 =3 504<0.5 515<0.4278 198<9.5 =12 =-3 401<0.5 =-4 =6 27<0.5 435<0.5 =-7 =7 52<0.5 =-3 =9
464<0.5 204<0.5 211<1.099 36<0.5 =1 =-8 381<0.5 =-3 =7 511<0.5 7<0.3544 =8 =-1 3<0.5 =21 =-1 201<0.3329 396<0.5 433<0.5 =1 =-7 7<0.373 =15 =-3 449<0.5 524<0.5 =15 =-7 490<0.5 =5 =-4
13<0.5 263<0.5 486<0.3544 211<1.099 =1 =-1 7<0.373 =10 =-4 47<0.5 425<0.5 =-10 =1 497<0.3178 =-4 =5 7<0.373 202<1.5 497<0.05832 =23 =6 =-3 =-6
465<0.5 506<0.5 520<4.303 463<0.5 =0 =-3 455<0.109 =8 =-4 46<0.5 490<0.5 =8 =2 520<1.974 =-8 =1 196<2.944 374<0.5 310<0.5 =-9 =4 196<2.708 =-2 =7 0<0.5 469<0.5 =0 =-8 213<0.5 =1 =10
211<1.099 410<0.5 411<0.5 220<0.6 =3 =-2 197<0.5 =4 =-8 469<0.5 220<0.4545 =6 =-6 227<0.5 =-10 =6 487<0.2088 7<0.3358 262<0.5 =-1 =16 220<0.1538 =0 =-8 496<0.005765 487<0.356 =3 =14 496<0.219 =-2 =7
484<0.5 427<0.5 524<0.5 36<0.5 =1 =-7 408<0.5 =-9 =6 200<23.5 211<2.485 =8 =0 512<0.07748 =-10 =1 196<3.045 207<0.25 425<0.5 =-3 =-9 512<0.1424 =-2 =6 211<2.485 408<0.5 =2 =11 394<0.5 =-8 =3
459<0.5 204<0.5 428<0.5 510<0.5 =0 =8 498<0.5976 =-5 =1 449<0.5 206<0.1 =12 =2 201<0.6157 =0 =18 211<2.398 197<0.5 511<0.5 =14 =-2 380<0.5 =6 =-2 2<0.5 518<0.5 =0 =10 201<0.6654 =-8 =5
381<0.5 405<0.1379 534<0.5 504<0.5 =-2 =2 405<0.02792 =6 =0 509<0.5 408<0.5 =-3 =3 405<0.5125 =9 =-4 205<0.1145 515<0.4696 47<0.5 =14 =4 497<0.2832 =1 =-7 517<0.3548 162<0.5 =1 =-9 2<0.5 =11 =-3
215<0.5 405<0.4342 524<0.5 361<0.5 =1 =4 422<0.5 =-9 =4 466<0.5 401<0.5 =-7 =2 407<0.5 =12 =2 520<1.735 206<0.25 457<0.3082 =-10 =4 =6 466<0.5 405<0.1164 =3 =-3 =-14
459<0.5 220<0.6429 196<2.565 17<0.5 =-1 =-8 220<0.1333 =4 =1 497<0.3178 531<1e-9 =-5 =11 17<0.5 =6 =-5 419<0.5 406<0.3694 452<0.99 =5 =-4 205<0.1217 =-10 =1 429<0.5 220<0.1875 =9 =-4 380<0.5 =20 =1
455<0.06506 464<0.5 527<0.4047 196<2.773 =-1 =1 213<0.5 =16 =-4 423<0.5 478<0.5 =5 =-9 535<0.1285 =-7 =5 517<0.1005 428<0.5 216<0.5 =-6 =1 438<0.5 =-10 =2 470<0.5 196<2.89 =-5 =1 28<0.5 =10 =-1
220<0.2143 62<0.4 428<0.5 215<0.5 =6 =-5 62<0.125 =5 =-6 198<11.5 428<0.5 =-2 =-11 512<0.2564 =-11 =4 62<0.1429 220<0.3571 211<1e-9 =3 =-3 26<0.5 =-6 =2 465<0.5 457<0.1293 =1 =12 340<0.5 =-8 =0
465<0.5 514<0.6711 516<0.6616 428<0.5 =1 =-3 450<0.8 =8 =-1 17<0.5 410<0.5 =7 =-5 200<17.5 =-7 =5 34<0.5 200<15.5 534<0.5 =-4 =5 56<0.5 =-9 =6 488<0.1187 497<0.1175 =8 =-2 404<0.5 =4 =-7
386<0.5 215<0.5 13<0.5 402<0.5468 =0 =12 535<0.1772 =15 =0 535<0.09391 209<4.5 =-7 =6 383<0.5 =3 =-9 509<0.5 379<0.5 424<0.5 =-4 =-10 =9 200<15.5 498<0.5976 =11 =-1 520<4.303 =-8 =0
361<0.5 472<0.5 512<0.1767 457<0.5699 =0 =8 497<0.1005 =-4 =5 468<0.5 9<0.1764 =-9 =4 407<0.5 =8 =-5 512<0.1578 488<0.002153 47<0.5 =8 =-1 415<0.5 =-1 =9 400<1.5 497<0.3647 =-3 =6 497<0.2832 =-1 =-10
220<0.8125 62<0.8 199<4.5 411<0.5 =0 =-5 220<0.25 =8 =1 497<0.2832 198<11.5 =-1 =-11 484<0.5 =8 =-6 62<0.7647 487<0.09648 497<0.2832 =-11 =1 484<0.5 =6 =-2 502<0.3436 407<0.5 =-7 =5 62<0.9167 =24 =-3
484<0.5 7<0.5668 495<0.5 198<10.5 =1 =-4 59<0.5 =2 =10 202<0.5 359<0.5 =-10 =3 424<0.5 =4 =-9 62<0.5882 0<0.5 202<4.5 =-1 =-8 7<0.2994 =9 =-5 196<2.398 177<0.5 =-10 =1 7<0.3902 =-5 =5
201<0.4755 382<3.091 506<0.5 381<0.5 =-2 =4 424<0.5 =6 =-2 62<0.3571 211<1.946 =9 =0 405<0.3411 =-2 =-11 17<0.5 392<0.5 204<0.5 =3 =9 47<0.5 =15 =-1 199<2.5 211<2.708 =-8 =3 206<0.1429 =9 =-1
527<0.3418 211<3.091 405<0.7048 199<4.5 =0 =5 34<0.5 =-9 =5 220<1e-9 209<0.5 =-3 =10 497<0.1803 =-7 =0 62<0.25 484<0.5 424<0.5 =8 =-1 193<0.5 =-7 =3 28<0.5 200<19.5 =20 =-3 488<0.148 =-4 =7
263<0.5 196<2.197 406<0.2736 34<0.5 =-4 =6 59<0.5 =-12 =0 217<0.5 428<0.5 =1 =-2 519<0.5 =-5 =5 459<0.5 89<0.5 220<0.1333 =-1 =-9 =8 9<0.05757 454<0.04325 =8 =-2 9<0.113 =-5 =4
410<0.5 217<0.5 408<0.5 199<2.5 =-1 =2 55<0.5 =5 =1 3<0.5 520<4.303 =-8 =3 407<0.5 =-3 =2 199<1.5 467<0.5 472<0.5 =-7 =4 220<0.5625 =12 =-4 399<0.5 284<0.5 =-12 =3 397<0.5 =-5 =6
405<0.3411 464<0.5 199<2.5 502<0.3436 =-2 =1 459<0.5 =2 =14 199<2.5 5<0.5 =7 =1 488<0.1187 =-1 =8 454<0.2702 466<0.5 486<0.3544 =-5 =6 497<0.04653 =-4 =13 205<0.1217 467<0.5 =3 =15 =-3
441<0.5 14<0.5 512<0.2564 211<2.773 =1 =-3 202<1.5 =10 =-4 380<0.5 517<0.7678 =-5 =12 200<15.5 =-2 =13 200<17.5 460<0.5 340<0.5 =-7 =4 211<3.638 =-12 =2 207<0.125 450<0.45 =-6 =3 =6
196<2.565 95<0.5 427<0.5 62<0.55 =-1 =-5 405<0.1581 =7 =-3 382<3.091 405<0.05069 =12 =0 405<0.05069 =-6 =2 405<0.7048 62<0.8571 481<0.5 =1 =3 200<13.5 =2 =-9 158<0.5 196<2.708 =3 =-11 =9
408<0.5 204<0.5 196<1.792 193<0.5 =-9 =2 429<0.5 =-2 =1 529<0.5 482<0.5 =8 =-7 211<1.946 =1 =-8 401<0.5 211<1.099 196<3.045 =5 =10 207<1e-9 =5 =-4 334<0.5 397<0.5 =-3 =2 =9
405<0.05069 402<0.4131 211<3.091 464<0.5 =0 =5 517<0.7678 =-7 =5 488<0.1919 59<0.5 =13 =3 =-2 399<0.5 382<2.708 492<0.5 =-5 =6 211<2.197 =1 =-4 340<0.5 52<0.5 =0 =10 504<0.5 =-5 =0
262<0.5 510<0.5 512<0.2564 384<0.5 =-1 =3 499<1.892 =7 =-2 515<0.5157 213<0.5 =3 =12 395<0.5 =5 =-9 504<0.5 62<0.7143 =20 =-1 62<0.2143 =6 62<0.625 =-4 =1
62<0.8571 478<0.5 524<0.5 423<0.5 =1 =-2 195<0.5 =-8 =7 534<0.5 503<0.5 =-10 =4 403<0.5 =7 =-6 514<0.6711 505<0.5 464<0.5 =-10 =3 196<2.565 =7 =-1 512<0.1305 =-5 205<0.5788 =7 =-1
527<0.2856 484<0.5 455<0.1803 399<0.5 =0 =4 454<1e-9 =-7 =2 210<1.5 201<0.1964 =-2 =2 460<0.5 =1 =-9 450<0.45 431<0.5 499<0.5976 =-8 =4 450<0.36 =-2 =10 361<0.5 23<0.5 =12 =-1 535<0.05455 =-7 =3
465<0.5 506<0.5 7<0.3358 410<0.5 =1 =-5 510<0.5 =-3 =6 45<0.5 468<0.5 =7 =-3 199<5.5 =-3 =12 196<3.045 532<0.5902 21<0.5 =-8 =4 206<0.6667 =3 =-10 424<0.5 200<16.5 =4 =-8 470<0.5 =-7 =9
95<0.5 217<0.5 405<0.7048 524<0.5 =1 =-6 465<0.5 =-3 =-13 519<0.5 62<0.1429 =-9 =-3 391<0.5 =5 =-7 211<2.197 517<0.05537 502<0.3436 =1 =8 405<0.2057 =16 =-1 211<2.565 532<0.5902 =-7 =5 517<0.2369 =7 =-2
220<0.7368 198<10.5 381<0.5 211<1.099 =2 =-1 14<0.5 =8 =-11 220<0.4211 464<0.5 =-9 =2 3<0.5 =7 =0 198<8.5 14<0.5 210<0.5 =-12 =-4 340<0.5 =-4 =9 198<10.5 467<0.5 =-3 =5 211<1.099 =14 =-2
13<0.5 527<0.1961 59<0.5 217<0.5 =0 =-5 422<0.5 =4 =-2 62<0.2143 384<0.5 =-1 =8 488<0.1187 =2 =19 488<1e-9 207<0.4 386<0.5 =16 =1 =1 203<0.5 =-6 =2
220<0.1333 406<0.07889 209<0.5 29<0.5 =-4 =4 499<0.7109 =5 =-4 416<0.5 32<0.5 =8 =-3 406<0.3694 =-7 =1 506<0.5 201<0.3107 504<0.5 =-3 =0 416<0.5 =0 =7 220<0.25 504<0.5 =-4 =2 206<0.1429 =8 =1
527<0.2617 457<0.1293 507<0.5 209<1.5 =-1 =2 497<0.3647 =14 =2 198<6.5 497<0.04653 =6 =-2 14<0.5 =14 =-5 484<0.5 382<2.944 199<3.5 =11 =1 514<0.105 =-2 =6 198<5.5 206<0.09091 =-9 =7 206<0.09091 =9 =-3
314<0.5 524<0.5 405<0.1379 450<0.76 =1 =-3 4<0.5 =-3 =1 209<1.5 409<0.5 =-1 =-9 405<0.009412 =10 =-5 4<0.5 411<0.5 450<0.76 =25 =1 =-1 48<0.5 409<0.5 =-2 =9 =-5
486<0.3544 95<0.5 361<0.5 427<0.5 =-1 =3 198<6.5 =5 =-1 9<0.08182 427<0.5 =4 =-3 499<1 =13 =0 533<0.5 486<0.5045 453<0.5 =-6 =4 484<0.5 =8 =-1 457<0.2589 468<0.5 =11 =-3 =-2
527<0.2856 220<0.5294 198<9.5 211<3.091 =1 =-6 488<0.03067 =-7 =4 198<7.5 14<0.5 =-7 =0 211<2.565 =8 =-2 198<4.5 488<0.148 514<0.2858 =-6 =7 220<0.6 =6 =-4 198<7.5 488<0.04413 =1 =22 527<0.4047 =-2 =11
393<0.5 410<0.5 62<0.8571 220<0.8125 =1 =-5 220<0.8824 =-8 =11 209<0.5 488<0.0992 =-9 =4 455<0.1481 =-3 =12 208<0.5 526<0.5 535<0.23 =-9 =2 =4 499<0.3037 =7 =-4
478<0.5 408<0.5 220<0.6875 192<0.5 =0 =4 24<0.5 =-4 =12 504<0.5 536<0.5 =0 =8 220<0.8824 =6 =-3 519<0.5 536<0.5 52<0.5 =-2 =-11 220<0.25 =7 =-4 =9
263<0.5 380<0.5 428<0.5 215<0.5 =1 =-5 220<0.3571 =-5 =1 220<0.3846 507<0.5 =-5 =5 428<0.5 =-1 =8 220<0.2143 449<0.5 464<0.5 =-6 =5 406<0.02917 =11 =-3 449<0.5 32<0.5 =-5 =7 416<0.5 =-13 =2
402<0.5468 527<0.3418 429<0.5 220<0.2143 =1 =-3 472<0.5 =1 =-6 7<0.5059 62<0.25 =2 =14 6<1.5 =-6 =4 32<0.5 452<1.61 =15 =3 =0
402<0.5468 192<0.5 17<0.5 510<0.5 =0 =6 198<7.5 =-2 =-8 207<0.1429 486<0.102 =10 =-3 47<0.5 =2 =-7 520<2.152 25<0.5 =15 =3 =2
24<0.5 7<0.6816 495<0.5 200<21.5 =0 =-4 511<0.5 =1 =7 200<20.5 211<3.638 =-10 =1 527<0.1154 =-4 =6 201<0.577 211<1.099 198<4.5 =-2 =12 200<13.5 =3 =-8 455<1e-9 198<14.5 =17 =-2 533<0.5 =-4 =4
405<0.2793 447<0.5 199<4.5 14<0.5 =1 =-3 47<0.5 =7 =0 490<0.5 535<0.23 =15 =1 =-1 385<0.5 213<0.5 436<0.5 =-5 =3 62<0.3571 =3 =-5 199<2.5 405<0.3091 =-2 =12 =-5
472<0.5 7<0.642 314<0.5 384<0.5 =1 =3 469<0.5 =17 =-2 400<2.5 525<0.5 =-11 =2 2<0.5 =6 =-5 201<0.539 495<0.5 207<0.125 =-4 =-10 209<1.5 =-2 =9 2<0.5 =10 =-4
393<0.5 59<0.5 217<0.5 516<0.8732 =0 =6 25<0.5 =-6 =5 209<4.5 517<0.0199 =3 =-1 517<0.5248 =16 =1 534<0.5 502<0.1547 388<0.5 =-10 =1 520<2.565 =0 =-8 520<2.773 465<0.5 =8 =-3 =-4
472<0.5 408<0.5 183<0.5 158<0.5 =0 =8 18<0.5 =7 =-7 198<0.5 395<0.5 =-1 =13 200<18.5 =7 =0 7<0.281 450<0.47 508<0.5 =-6 =1 406<1e-9 =-1 =13 532<0.5902 468<0.5 =-12 =1 =1
263<0.5 402<0.4512 196<3.045 519<0.5 =0 =6 62<1e-9 =-1 =3 485<0.5 9<0.0523 =14 =3 464<0.5 =5 =-2 196<2.197 485<0.5 210<0.5 =9 =-2 =-4 210<0.5 62<0.7647 =-8 =4 496<0.2452 =-2 =7
465<0.5 506<0.5 7<0.4279 125<0.5 =0 =14 527<1e-9 =-7 =-1 468<0.5 527<0.0684 =3 =10 205<0.2673 =-8 =5 0<0.5 469<0.5 515<0.8317 =-2 =9 56<0.5 =-11 =1 7<0.2994 1<0.5 =-3 =7 486<0.2076 =-9 =3
395<0.5 199<4.5 381<0.5 502<0.1547 =-1 =1 504<0.5 =7 =-3 4<0.5 62<0.2857 =12 =-2 41<0.5 =-1 =8 206<0.1667 400<3.5 62<0.55 =12 =0 406<0.1776 =-7 =7 424<0.5 4<0.5 =1 =-14 25<0.5 =-2 =8
524<0.5 464<0.5 396<0.5 262<0.5 =0 =14 506<0.5 =-5 =5 202<1.5 431<0.5 =3 =11 512<0.08268 =0 =-9 486<0.1994 394<0.5 195<0.5 =-10 =1 424<0.5 =-3 =9 485<0.5 =0 =9
158<0.5 405<0.7048 220<0.5 62<0.4375 =2 =-4 62<0.4375 =-6 =6 44<0.5 532<0.5584 =-9 =0 220<0.3571 =-1 =7 62<0.2143 220<0.3333 220<0.1538 =1 =13 424<0.5 =-8 =3 433<0.5 455<0.0865 =18 =-1 =-4
95<0.5 199<4.5 215<0.5 384<0.5 =0 =3 9<0.2037 =-5 =7 200<22.5 200<16.5 =2 =8 220<0.2941 =6 =-8 220<0.4545 452<1.12 489<0.5 =12 =0 455<0.03509 =3 =-9 9<0.1216 452<0.74 =-9 =2 504<0.5 =1 =11
531<0.3165 220<0.8125 511<0.5 450<0.69 =0 =-3 378<0.5 =2 =12 202<1.5 199<8.5 =-7 =9 193<0.5 =-2 =11 484<0.5 382<2.773 =21 =1 382<2.708 =-3 =2
531<0.2927 423<0.5 463<0.5 17<0.5 =1 =-3 194<0.5 =-4 =0 488<0.148 488<0.002153 =-2 =-10 488<0.2877 =6 =-3 484<0.5 =17 =-7
531<0.3165 262<0.5 486<0.3544 486<1e-9 =0 =-3 60<0.5 =8 =-2 486<1e-9 484<0.5 =15 =-1 =-1 484<0.5 405<0.02792 =18 =2 =-3
423<0.5 465<0.5 24<0.5 527<0.3418 =1 =9 62<0.125 =-2 =11 527<0.1961 50<0.5 =-2 =-9 211<1.099 =14 =-1 29<0.5 450<0.62 515<0.4278 =-1 =-6 527<0.1961 =-2 =15 465<0.5 211<2.197 =-3 =-9 512<0.04147 =5 =-2
52<0.5 486<0.4061 216<0.5 314<0.5 =-1 =10 505<0.5 =-5 =2 450<0.8 455<0.0134 =12 =-1 =-7 450<0.76 509<0.5 405<0.07965 =2 =-1 201<0.2883 =-5 =7 405<0.1164 496<0.1943 =-8 =2 455<0.03509 =7 =-1
13<0.5 394<0.5 465<0.5 9<0.09287 =-1 =2 209<1.5 =-5 =1 206<0.1667 489<0.5 =5 =-2 9<0.1216 =-8 =2 455<0.04545 196<2.944 62<0.125 =-1 =18 406<1e-9 =4 =-5 =-6
405<0.2793 485<0.5 533<0.5 531<1e-9 =1 =13 516<0.7804 =-2 =6 382<3.091 397<0.5 =-3 =1 425<0.5 =3 =-7 486<0.316 484<0.5 533<0.5 =-2 =3 382<2.944 =-7 =-1 382<2.303 485<0.5 =18 =1 450<0.82 =-4 =8
262<0.5 201<0.3107 514<0.8299 210<1.5 =-1 =-5 62<0.625 =8 =-4 408<0.5 465<0.5 =2 =-4 211<1.099 =9 =0 211<2.485 201<0.1964 62<0.1429 =2 =-5 391<0.5 =9 =1 =20
441<0.5 524<0.5 527<0.1961 14<0.5 =1 =-3 202<0.5 =8 =0 420<0.5 422<0.5 =-9 =1 196<2.565 =-1 =14 199<4.5 196<2.944 419<0.5 =-11 =0 60<0.5 =-5 =7 202<1.5 =6 =-2
220<0.1333 198<2.5 497<1e-9 380<0.5 =10 =-1 391<0.5 =4 =-6 428<0.5 198<10.5 =1 =-8 62<0.2857 =-3 =-11 62<0.1429 213<0.5 220<0.3571 =-1 =-7 500<0.5 =2 =13 220<0.3846 62<0.3571 =3 =-4 62<0.3333 =-3 =4
201<0.577 373<0.5 196<3.045 512<0.2564 =-1 =5 62<1e-9 =-1 =3 62<0.3571 =22 =-2 408<0.5 512<0.07748 205<0.08784 =2 =10 205<0.5788 =0 =-9 62<0.8571 196<1.946 =-1 =12 =-3
17<0.5 168<0.5 514<0.8299 13<0.5 =0 =10 508<0.5 =6 =-3 413<0.5 218<0.5 =17 =-2 =-4 54<0.5 122<0.5 216<0.5 =-3 =-8 =13 14<0.5 490<0.5 =11 =-1 515<0.4278 =-6 =4
465<0.5 201<0.6157 36<0.5 487<0.2088 =0 =5 201<0.5034 =-8 =6 207<0.2 202<4.5 =6 =-5 50<0.5 =-1 =9 200<16.5 380<0.5 405<0.7048 =1 =-11 488<0.04413 =-10 =3 414<0.5 527<0.2856 =-8 =4 201<0.1364 =-2 =9
209<0.5 484<0.5 220<0.8824 491<0.5 =0 =8 400<5.5 =-8 =6 9<0.2532 31<0.5 =-3 =5 405<0.05069 =10 =-1 220<0.3333 194<0.5 202<2.5 =2 =-5 400<1.5 =1 =6 502<0.1547 240<0.5 =-3 =10 9<1e-9 =4 =0
487<0.4438 196<3.045 465<0.5 17<0.5 =0 =-4 504<0.5 =-2 =-8 418<0.5 500<0.5 =2 =10 526<0.5 =-8 =3 429<0.5 450<0.82 =14 =1 487<0.5105 =-4 162<0.5 =10 =-3
384<0.5 408<0.5 465<0.5 62<0.7647 =0 =-5 527<0.2428 =-6 =7 401<0.5 472<0.5 =5 =-5 216<0.5 =-4 =5 62<0.4 216<0.5 486<0.09201 =8 =-1 209<1.5 =-3 =7 527<0.1961 62<0.7647 =-6 =5 508<0.5 =15 =-4
457<0.1293 455<0.25 13<0.5 394<0.5 =0 =3 535<0.1608 =13 =-4 216<0.5 210<0.5 =-3 =-11 47<0.5 =6 =-4 380<0.5 535<0.5009 518<0.5 =8 =-3 =-4 9<0.09287 535<0.03951 =0 =-8 535<0.199 =8 =-2
196<2.303 13<0.5 199<4.5 499<0.8146 =-3 =2 202<2.5 =7 =-6 515<0.5157 =17 =-1 158<0.5 52<0.5 484<0.5 =0 =-3 478<0.5 =2 =-6 452<2.25 199<1.5 =13 =0 =-6
199<4.5 463<0.5 361<0.5 527<0.3418 =-1 =7 62<0.4 =5 =-2 62<0.625 214<0.5 =-1 =-9 271<0.5 =-8 =6 4<0.5 198<7.5 463<0.5 =12 =-2 502<0.1547 =-8 =10 527<0.1836 463<0.5 =-3 =4 199<6.5 =16 =-3
196<1.946 408<0.5 515<0.8813 55<0.5 =-7 =1 515<0.9134 =0 =5 449<0.5 406<0.223 =10 =-3 =-8 396<0.5 196<3.045 1<0.5 =1 =-6 398<0.5 =3 =-5 464<0.5 450<0.38 =-3 =-9 5<0.5 =13 =-2
408<0.5 409<0.5 199<3.5 488<0.03898 =-5 =7 411<0.5 =-5 =4 196<1.946 95<0.5 =-5 =3 464<0.5 =0 =3 431<0.5 199<3.5 536<0.5 =1 =9 528<0.5 =11 =-2 47<0.5 520<1.792 =16 =2 484<0.5 =6 =-6
488<0.1187 402<0.5468 13<0.5 70<0.5 =0 =-8 202<1.5 =9 =-3 207<0.125 488<0.01383 =14 =3 499<0.4437 =-2 =3 200<16.5 302<0.5 510<0.5 =1 =8 =14 35<0.5 29<0.5 =14 =0 6<1.5 =4 =-6
91<0.5 215<0.5 196<3.045 14<0.5 =0 =-4 405<0.5125 =2 =-7 14<0.5 519<0.5 =-6 =3 196<2.773 =-3 =18 406<0.1997 486<0.1655 =17 =2 460<0.5 =3 =-6
17<0.5 512<0.1767 36<0.5 457<0.625 =1 =9 198<10.5 =-9 =10 535<0.1201 506<0.5 =13 =1 460<0.5 =-1 =5 196<2.773 420<0.5 198<3.5 =-3 =-9 497<1e-9 =11 =-6 497<0.3647 535<0.1608 =1 =10 199<2.5 =-11 =0
408<0.5 465<0.5 220<0.6 196<2.708 =-1 =1 14<0.5 =-3 =3 525<0.5 434<0.5 =-5 =7 220<0.3571 =8 =-8 452<0.83 196<1.946 220<0.08333 =-5 =12 395<0.5 =3 =11 220<0.6875 512<0.05273 =-1 =-9 6<0.5 =10 =-3
211<3.091 405<0.7048 433<0.5 361<0.5 =1 =3 199<2.5 =-5 =3 408<0.5 211<2.197 =-9 =5 199<1.5 =6 =-2 531<1e-9 530<0.5 487<0.4438 =-6 =8 409<0.5 =1 =8 405<0.009412 =16 405<0.1379 =-3 =1
507<0.5 380<0.5 384<0.5 447<0.5 =0 =7 62<0.25 =6 =0 426<0.5 404<0.5 =-3 =-8 211<2.485 =10 =-4 512<0.2564 485<0.5 =14 =0 400<1.5 =-6 =3
262<0.5 406<0.4311 428<0.5 211<2.565 =1 =-2 220<0.3846 =-4 =1 2<0.5 380<0.5 =-9 =1 7<0.3165 =-3 =7 428<0.5 515<0.3894 198<10.5 =18 =-1 =-1 =-4
168<0.5 215<0.5 381<0.5 334<0.5 =0 =8 515<0.2328 =6 =-3 532<0.4337 392<0.5 =-7 =7 340<0.5 =-3 =3 196<3.045 196<2.485 532<0.4337 =-3 =3 532<0.5199 =17 =0 =-1
472<0.5 486<0.5045 405<0.05069 534<0.5 =0 =4 504<0.5 =-3 =1 220<0.1538 209<1.5 =-2 =7 405<0.07965 =1 =16 486<0.1121 499<0.8915 40<0.5 =-5 =3 194<0.5 =-4 =7 9<0.07664 =-13 =0
217<0.5 314<0.5 220<0.08333 512<0.03437 =5 =-2 404<0.5 =0 =-2 14<0.5 162<0.5 =18 =1 =-4 521<0.5 425<0.5 452<1.12 =-3 =-10 =-12 496<0.6742 =11 =-2
396<0.5 262<0.5 511<0.5 404<0.5 =0 =-3 380<0.5 =3 =-4 411<0.5 382<2.773 =16 =0 =-2 506<0.5 194<0.5 42<0.5 =-7 =4 382<2.89 =-4 =3 194<0.5 484<0.5 =11 =-1 6<0.5 =-2 =3
13<0.5 459<0.5 486<0.5045 486<1e-9 =0 =-3 2<0.5 =16 =2 211<2.485 193<0.5 =7 =-1 2<0.5 =1 =-7 450<0.4 202<1.5 497<1e-9 =18 =5 198<4.5 =1 =-4 =-5
455<0.2235 402<0.5468 382<2.89 454<0.3563 =-1 =8 199<4.5 =1 =8 32<0.5 516<0.8537 =2 =13 =0 488<0.04413 382<2.773 406<0.4311 =-11 =1 382<2.89 =7 =-4 454<0.1081 384<0.5 =-5 =5 496<0.05117 =13 =-5
220<0.1333 449<0.5 428<0.5 419<0.5 =-1 =8 201<0.6654 =-9 =4 3<0.5 486<0.1384 =10 =0 220<1e-9 =7 =-2 449<0.5 455<0.0758 220<0.3333 =-1 =2 505<0.5 =-4 =8 220<0.3333 3<0.5 =-2 =4 7<0.281 =-4 =-9
158<0.5 441<0.5 405<0.7048 13<0.5 =0 =8 468<0.5 =-8 =10 481<0.5 489<0.5 =-10 =3 496<0.1711 =9 =-5 405<0.4342 405<0.2572 453<0.5 =7 =-4 496<1e-9 =-8 =2 =15
465<0.5 523<0.5 519<0.5 212<0.5 =1 =-4 481<0.5 =7 =-2 427<0.5 31<0.5 =-16 =-2 382<2.708 =-4 =9 48<0.5 495<0.5 382<2.773 =-8 =-3 509<0.5 =2 =-10 498<0.5976 213<0.5 =0 =6 213<0.5 =-9 =1
185<0.5 314<0.5 514<0.8299 384<0.5 =-1 =2 218<0.5 =5 =-7 211<2.398 409<0.5 =-6 =5 211<3.091 =20 =-2 7<0.2542 400<1.5 =1 =20 =-2
196<1.946 4<0.5 202<0.5 484<0.5 =-9 =4 486<0.1384 =7 =-4 150<0.5 535<0.1055 =-8 =0 2<0.5 =11 =-4 220<0.1333 449<0.5 515<0.3519 =1 =-6 515<0.565 =6 =-2 502<0.1547 384<0.5 =-2 =3 404<0.5 =2 =-2
486<0.4061 168<0.5 36<0.5 7<0.6816 =0 =-8 209<2.5 =-10 =8 58<0.5 7<0.3165 =15 =-2 220<0.2941 =5 =-6 455<0.04545 486<0.5045 485<0.5 =8 =-6 209<3.5 =14 =-1 210<0.5 220<0.3333 =-8 =0 =5
510<0.5 512<0.1208 220<0.1333 62<0.2857 =4 =-3 62<0.1429 =-3 =0 535<0.1126 62<1e-9 =-1 =9 205<0.3877 =1 =-3 213<0.5 220<0.2667 408<0.5 =-7 =6 205<0.1693 =9 =-5 419<0.5 206<0.1667 =13 =0 220<0.1875 =-5 =3
498<0.2267 29<0.5 497<1e-9 464<0.5 =-11 =2 455<1e-9 =3 =-7 497<1e-9 42<0.5 =-1 =13 455<0.0134 =27 =1 29<0.5 464<0.5 502<0.3436 =8 =24 406<0.223 =53 =6 455<1e-9 497<0.02883 =20 =63 423<0.5 =24 =1
498<0.25 62<0.3333 35<0.5 512<1e-9 =-4 =13 201<1e-9 =7 =23 62<0.625 205<0.08784 =-9 =1 457<0.4808 =-14 =8 62<0.3571 40<0.5 9<0.113 =29 =51 429<0.5 =-6 =9 207<0.2 62<0.5882 =8 =-7 512<0.09346 =2 =26
499<0.3466 39<0.5 428<0.5 199<1.5 =-8 =1 488<0.148 =-14 =15 428<0.5 30<0.5 =12 =42 35<0.5 =-11 =7 428<0.5 502<1e-9 29<0.5 =13 =42 499<1 =34 =65 499<1 17<0.5 =3 =-11 455<0.02452 =25 =-3
532<1e-9 39<0.5 428<0.5 199<2.5 =-7 =4 516<0.7804 =-14 =5 428<0.5 408<0.5 =8 =30 194<0.5 =-11 =-1 428<0.5 199<1.5 408<0.5 =8 =38 512<0.1767 =26 =52 512<0.1767 194<0.5 =-7 =4 17<0.5 =25 =-2
514<0.1322 62<0.3333 29<0.5 506<0.5 =-3 =16 34<0.5 =10 =27 506<0.5 62<0.625 =-8 =-14 62<0.625 =11 =-2 17<0.5 62<0.625 514<0.5189 =19 =35 514<0.5847 =-5 =15 62<0.4 162<0.5 =-6 =7 212<0.5 =-10 =2
497<1e-9 14<0.5 506<0.5 211<1.099 =0 =-8 380<0.5 =18 =-1 527<0.4047 532<0.4865 =-15 =2 382<2.398 =5 =-4 14<0.5 9<0.2037 211<1.946 =19 =7 497<0.1005 =9 =46 514<0.5189 9<0.1053 =-13 =-7 9<0.4567 =8 =-14
206<1e-9 62<0.25 30<0.5 487<0.356 =1 =46 211<2.485 =33 =6 62<0.625 35<0.5 =-9 =1 487<0.2524 =-13 =8 62<0.3571 17<0.5 464<0.5 =19 =34 4<0.5 =-8 =6 62<0.6667 211<1.099 =12 =-1 206<0.25 =-8 =4
499<0.3466 198<4.5 506<0.5 382<2.996 =-1 =12 408<0.5 =17 =37 198<9.5 506<0.5 =-6 =14 408<0.5 =-13 =-3 198<9.5 465<0.5 499<1 =16 =34 408<0.5 =-3 =27 535<0.1285 506<0.5 =-11 =9 408<0.5 =2 =25
520<1e-9 62<0.3333 409<0.5 408<0.5 =-13 =14 211<1.099 =12 =1 62<0.625 409<0.5 =-11 =-3 408<0.5 =-14 =-4 522<0.5 62<0.4667 409<0.5 =1 =16 203<0.5 =-8 =2 409<0.5 408<0.5 =-4 =37 455<0.02452 =34 =10
9<1e-9 449<0.5 428<0.5 29<0.5 =-7 =2 488<0.1187 =-13 =18 428<0.5 361<0.5 =5 =27 409<0.5 =-10 =7 428<0.5 502<1e-9 449<0.5 =2 =16 9<0.1216 =16 =30 9<0.09856 409<0.5 =-11 =-1 502<0.09269 =-5 =7
497<1e-9 62<0.5 428<0.5 510<0.5 =2 =30 517<0.7678 =-11 =2 517<0.7678 506<0.5 =-13 =-3 527<0.1836 =-1 =19 428<0.5 62<0.625 32<0.5 =14 =31 512<0.1578 =-6 =12 497<0.253 62<0.4 =-3 =-11 533<0.5 =10 =-8
514<0.1832 220<0.2143 449<0.5 409<0.5 =-11 =0 220<0.1333 =35 =16 31<0.5 4<0.5 =-10 =-5 220<0.6875 =16 =-6 409<0.5 408<0.5 52<0.5 =-10 =-1 9<0.1216 =15 =33 520<3.713 455<1e-9 =12 =-1 514<0.6711 =20 =33
532<0.4146 449<0.5 488<0.1187 409<0.5 =-11 =-5 455<0.09711 =24 =-3 381<0.5 408<0.5 =0 =14 409<0.5 =6 =34 522<0.5 506<0.5 455<1e-9 =6 =-5 17<0.5 =24 =1 17<0.5 455<0.0758 =21 =4 429<0.5 =-9 =10
497<1e-9 220<0.1333 404<0.5 25<0.5 =2 =24 397<0.5 =39 =15 220<0.3571 451<0.35 =-3 =17 31<0.5 =-10 =9 514<0.5189 220<0.2143 484<0.5 =14 =3 502<0.1547 =-2 =6 465<0.5 533<0.5 =20 =5 496<0.4664 =7 =-14
535<1e-9 220<0.2143 62<0.3333 409<0.5 =3 =24 62<0.625 =-3 =-14 506<0.5 220<0.3571 =-4 =-10 62<0.06667 =-2 =12 62<0.3571 220<0.3846 409<0.5 =6 =23 512<0.1424 =-3 =13 220<0.4211 409<0.5 =-11 =-2 535<0.1375 =0 =15
198<8.5 211<1.099 499<0.4121 200<15.5 =7 =0 535<0.5009 =14 =-4 486<0.3544 4<0.5 =-5 =2 200<10.5 =-2 =19 535<0.1375 488<0.1919 505<0.5 =-11 =10 535<0.04811 =25 =1 499<0.4992 502<0.3436 =-10 =-1 485<0.5 =9 =-4
428<0.5 497<0.00578 201<1e-9 402<0.3 =-4 =23 199<1.5 =-1 =11 408<0.5 409<0.5 =-11 =9 201<0.448 =14 =29 499<0.6291 31<0.5 408<0.5 =-11 =4 37<0.5 =14 =-5 532<0.535 409<0.5 =-8 =4 455<1e-9 =10 =-8
14<0.5 497<1e-9 29<0.5 201<1e-9 =-6 =2 211<1.946 =9 =-1 520<3.713 211<1.946 =10 =1 456<0.5 =14 =23 520<2.079 488<0.08216 134<0.5 =-13 =-5 211<2.773 =-6 =17 52<0.5 380<0.5 =-12 =0 456<0.5 =-7 =7
205<1e-9 449<0.5 409<0.5 34<0.5 =-12 =1 199<1.5 =-8 =-2 7<0.4279 34<0.5 =3 =19 527<0.2856 =-12 =7 194<0.5 506<0.5 499<0.5976 =-2 =5 494<0.5 =17 =2 449<0.5 205<0.2378 =3 =14 7<0.4071 =16 =0
62<0.4667 29<0.5 487<0.2752 515<0.1492 =-2 =4 454<0.2075 =27 =2 3<0.5 400<1.5 =0 =9 199<3.5 =16 =3 207<0.2 62<0.6667 29<0.5 =-8 =0 457<0.5252 =-12 =7 450<0.49 534<0.5 =5 =20 196<2.944 =-11 =6
198<9.5 205<1e-9 211<1.099 34<0.5 =1 =18 402<0.4512 =-6 =35 17<0.5 211<1.099 =11 =4 205<0.3877 =-3 =-11 514<0.5847 9<0.4567 517<0.7678 =-11 =8 465<0.5 =20 =-5 465<0.5 211<1.099 =12 =-6 383<0.5 =-9 =2
411<0.5 211<1.099 520<2.708 408<0.5 =3 =16 476<0.5 =19 =1 285<0.5 520<5.108 =-3 =18 211<3.091 =25 =-3 488<0.1187 520<1.792 488<0.08216 =-13 =2 429<0.5 =-12 =-4 450<0.55 =18 488<0.1919 =-4 =3
62<0.5882 408<0.5 35<0.5 498<0.4609 =-4 =5 429<0.5 =3 =10 450<0.38 215<0.5 =17 =0 527<0.1053 =-5 =9 512<0.1578 32<0.5 62<0.7143 =-7 =-12 209<0.5 =-4 =13 408<0.5 206<0.6667 =5 =-10 =22
411<0.5 198<9.5 211<1.946 405<0.3411 =10 =-3 402<0.4512 =-1 =34 506<0.5 520<4.303 =-9 =12 405<1e-9 =18 =-1 199<3.5 405<1e-9 436<0.5 =-11 =-4 198<15.5 =-14 =-6 520<2.14 436<0.5 =-11 =1 455<0.0758 =8 =-10
62<0.3571 220<0.3571 428<0.5 220<0.08333 =24 =12 514<0.3845 =-4 =7 205<0.2378 220<0.5 =-3 =-9 220<0.6429 =13 =-1 514<0.3131 62<0.625 428<0.5 =-1 =-11 220<0.6429 =-12 =0 220<0.4211 428<0.5 =0 =-13 494<0.5 =15 =2
411<0.5 220<0.3333 449<0.5 45<0.5 =-1 =7 220<0.1333 =24 =12 9<0.1216 201<0.1364 =-7 =0 514<0.5847 =4 =17 514<0.3845 517<0.7678 522<0.5 =-12 =-1 406<0.223 =-3 =16 497<0.601 397<0.5 =6 =-12 50<0.5 =-3 =-15
198<9.5 220<0.3571 198<4.5 194<0.5 =7 =15 534<0.5 =-3 =7 514<0.5189 3<0.5 =-9 =-2 502<0.1547 =3 =16 220<0.5 497<0.3178 513<0.225 =-11 =5 400<2.5 =-7 =5 502<0.1547 408<0.5 =-9 =9 497<0.02883 =-1 =17
428<0.5 465<0.5 506<0.5 201<0.3107 =1 =9 217<0.5 =20 =4 0<0.5 209<1.5 =-11 =-5 7<0.2542 =10 =-4 514<0.4648 31<0.5 199<4.5 =-11 =-4 502<1e-9 =-5 =18 502<0.09269 452<1e-9 =-7 =6 199<2.5 =-1 =10
428<0.5 465<0.5 201<0.3107 487<0.2088 =1 =18 202<1.5 =13 =4 34<0.5 527<0.1961 =-8 =6 4<0.5 =3 =16 535<0.09391 488<0.1187 409<0.5 =-11 =-5 533<0.5 =16 =-2 427<0.5 499<0.7109 =-5 =4 495<0.5 =21 =0
411<0.5 205<0.2378 211<1.099 29<0.5 =2 =9 285<0.5 =-4 =19 497<0.1803 484<0.5 =8 =-1 410<0.5 =17 =-2 199<3.5 222<0.5 482<0.5 =-13 =-5 =6 9<0.1053 211<2.89 =-9 =-1 502<1e-9 =-5 =13
14<0.5 220<0.3333 39<0.5 196<2.565 =-1 =7 220<0.1333 =20 =10 514<0.5847 429<0.5 =-7 =0 515<0.3519 =-6 =12 532<0.4865 517<0.7678 287<0.5 =-12 =3 204<0.5 =-2 =15 196<3.367 220<0.4545 =-10 =1 532<0.6852 =16 =-5
14<0.5 520<2.773 402<0.3 211<1.946 =2 =-4 402<0.5468 =13 =32 211<1.946 532<0.5037 =5 =14 452<0.46 =-1 =12 535<0.09391 527<0.3123 211<2.89 =-12 =-6 397<0.5 =13 =-3 429<0.5 469<0.5 =-3 =-15 397<0.5 =4 =-7
428<0.5 199<1.5 451<0.35 466<0.5 =-3 =8 402<0.4512 =8 =23 4<0.5 205<0.1217 =-2 =8 196<2.485 =1 =10 522<0.5 199<4.5 515<0.3519 =-10 =-4 488<0.1187 =-4 =16 504<0.5 409<0.5 =-6 =5 196<2.708 =1 =13
220<0.2941 449<0.5 35<0.5 58<0.5 =-4 =2 405<0.07965 =7 =-1 220<0.1333 202<2.5 =18 =8 4<0.5 =-1 =12 498<0.25 201<0.3107 4<0.5 =-9 =-5 459<0.5 =-1 =18 429<0.5 405<0.09686 =1 =-7 520<3.713 =3 =11
464<0.5 408<0.5 514<0.3845 402<1e-9 =-4 =10 536<3.5 =4 =-12 486<1e-9 488<0.002973 =13 =2 486<0.316 =-3 =8 361<0.5 32<0.5 514<0.105 =4 =11 210<1.5 =18 =2 486<1e-9 47<0.5 =24 =5 460<0.5 =4 =-2
411<0.5 205<0.1983 464<0.5 459<0.5 =-1 =10 215<0.5 =8 =-5 58<0.5 205<0.5788 =6 =18 454<0.1866 =17 =1 520<2.14 204<0.5 214<0.5 =-12 =-2 484<0.5 =5 =-7 502<0.09269 340<0.5 =-12 =-2 405<0.05069 =5 =-4
428<0.5 502<0.1547 451<0.35 534<0.5 =-3 =5 402<0.5468 =7 =24 9<0.1216 449<0.5 =2 =9 162<0.5 =16 =9 514<0.5847 35<0.5 9<0.09856 =-9 =-3 449<0.5 =-4 =8 207<0.2 502<0.3436 =-9 =1 455<0.04545 =11 =-6
198<9.5 428<0.5 502<0.3436 381<0.5 =1 =20 200<15.5 =11 =4 427<0.5 496<0.3005 =-6 =4 213<0.5 =13 =-4 491<0.5 427<0.5 62<0.8571 =-7 =-13 456<0.5 =-2 =9 497<0.04653 461<0.5 =-6 =7 =16
14<0.5 62<0.5882 205<0.1983 361<0.5 =2 =10 512<0.2564 =9 =16 506<0.5 512<0.1208 =-9 =2 512<0.07748 =3 =17 532<0.4865 222<0.5 502<0.3436 =-12 =-9 205<0.08151 =-3 =11 502<0.09269 398<0.5 =-10 =3 62<0.5 =7 =-6
198<9.5 220<0.4545 14<0.5 62<0.4 =9 =-1 429<0.5 =-12 =-6 62<0.3333 7<0.281 =-6 =-13 220<0.6429 =6 =-6 220<0.6 517<0.6407 62<0.55 =-2 =-12 220<0.25 =-3 =13 429<0.5 517<0.6407 =-8 =13 62<0.5882 =-6 =12
428<0.5 429<0.5 487<0.356 469<0.5 =0 =-7 383<0.5 =20 =2 484<0.5 427<0.5 =5 =15 400<1.5 =-4 =2 514<0.5847 427<0.5 209<0.5 =-8 =-4 400<2.5 =13 =-7 397<0.5 400<1.5 =12 =0 39<0.5 =-10 =1
198<9.5 220<0.6 220<0.1333 198<4.5 =13 =0 502<0.3436 =-1 =7 198<7.5 395<0.5 =-9 =12 496<0.03997 =-3 =11 220<0.5 495<0.5 501<0.5 =-12 =7 499<0.7109 =-7 =4 502<0.1547 457<1e-9 =-7 =9 9<0.113 =3 =15
411<0.5 506<0.5 201<0.2883 487<0.2088 =-2 =11 42<0.5 =3 =16 484<0.5 393<0.5 =15 =1 481<0.5 =8 =-4 199<3.5 514<0.2087 382<1.609 =0 =-12 52<0.5 =-11 =-3 9<0.1053 380<0.5 =-7 =7 382<2.485 =0 =15
196<2.565 497<0.253 463<0.5 194<0.5 =-5 =0 413<0.5 =-10 =5 9<0.09287 194<0.5 =-6 =4 409<0.5 =0 =8 7<0.3358 50<0.5 203<0.5 =3 =7 469<0.5 =1 =-11 527<0.1961 368<0.5 =-6 =15 517<0.5248 =-5 =8
62<0.625 211<1.099 200<15.5 459<0.5 =5 =13 465<0.5 =2 =-7 487<0.2088 507<0.5 =-3 =17 487<0.4438 =8 =22 512<0.1578 506<0.5 62<0.8571 =-7 =-13 488<0.051 =-1 =16 465<0.5 62<0.9167 =10 =-7 48<0.5 =-9 =7
464<0.5 211<1.099 29<0.5 465<0.5 =1 =-6 31<0.5 =4 =13 402<0.4512 520<4.303 =-5 =4 520<2.152 =18 =1 450<0.76 524<0.5 512<0.2075 =7 =17 202<1.5 =-9 =-1 211<1.792 202<1.5 =10 =-7 452<0.83 =-8 =2
211<1.099 405<0.3411 31<0.5 24<0.5 =3 =16 404<0.5 =15 =5 34<0.5 465<0.5 =-4 =-13 202<2.5 =11 =-2 451<0.35 455<0.0134 527<0.21 =-2 =9 7<0.3165 =-4 =-10 402<0.5468 407<0.5 =2 =11 =21
220<0.2143 449<0.5 29<0.5 209<0.5 =-5 =2 425<0.5 =5 =-8 194<0.5 380<0.5 =8 =-4 220<0.08333 =18 =11 512<0.1208 7<0.3358 220<0.5 =-1 =-5 487<0.327 =-9 =9 7<0.2542 29<0.5 =5 =12 7<0.3902 =-1 =-10
14<0.5 196<2.565 512<0.2564 464<0.5 =-4 =2 512<0.4387 =8 =18 211<2.197 405<0.5125 =6 =-7 399<0.5 =-2 =7 199<3.5 488<0.03898 196<3.367 =-10 =1 211<2.565 =-4 =13 532<0.535 488<0.1187 =-6 =14 479<0.5 =7 =-6
512<0.1424 487<0.327 211<1.099 361<0.5 =0 =8 488<0.1187 =-4 =3 426<1.5 =19 512<0.04147 =12 =-2 17<0.5 361<0.5 512<0.1767 =3 =10 499<1.358 =-5 =3 52<0.5 211<2.773 =-9 =8 488<0.002153 =7 =-6
31<0.5 449<0.5 502<0.3436 469<0.5 =-2 =-11 490<0.5 =2 =-4 215<0.5 382<2.996 =2 =7 199<3.5 =-7 =2 449<0.5 215<0.5 406<0.3001 =15 =2 199<1.5 =-1 =2 390<0.5 406<0.223 =7 =-1 =-6
220<0.3571 428<0.5 196<2.565 517<0.6407 =-2 =11 220<0.1333 =9 =4 459<0.5 196<3.367 =-7 =5 47<0.5 =14 =-4 512<0.1208 459<0.5 535<0.09945 =-6 =0 196<3.045 =10 =-1 7<0.281 408<0.5 =6 =15 517<0.6407 =-11 =1
14<0.5 506<0.5 464<0.5 29<0.5 =-2 =3 197<0.5 =1 =9 465<0.5 33<0.5 =13 =2 527<0.1961 =-4 =6 197<0.5 496<0.3005 506<0.5 =-5 =12 382<2.398 =0 =14 204<0.5 52<0.5 =-12 =-7 488<0.01383 =-5 =16
62<0.6667 411<0.5 516<0.6616 203<0.5 =1 =5 426<2.5 =12 =-1 498<0.4992 483<0.5 =-9 =7 340<0.5 =-5 =5 512<0.1129 59<0.5 516<0.72 =-10 =5 430<0.5 =-4 =7 408<0.5 427<0.5 =-3 =11 508<0.5 =17 =0
198<9.5 506<0.5 211<1.099 410<0.5 =3 =-9 507<0.5 =-2 =15 502<0.1547 496<0.3395 =7 =-7 470<0.5 =13 =1 506<0.5 9<0.08182 208<0.5 =-9 =5 518<0.5 =-3 =6 202<1.5 206<0.2 =12 =-1 520<2.037 =-7 =7
198<9.5 201<0.4755 217<0.5 506<0.5 =0 =8 52<0.5 =-10 =-4 42<0.5 465<0.5 =6 =-3 460<0.5 =5 =24 506<0.5 535<0.1285 201<0.577 =-8 =1 499<0.8146 =-4 =4 198<12.5 504<0.5 =14 =0 498<0.8915 =-4 =5
196<2.565 201<0.3329 402<0.3 515<0.8002 =-5 =2 =14 17<0.5 506<0.5 =3 =13 210<0.5 =-12 =-1 211<1.099 488<0.0992 50<0.5 =4 =-4 517<0.4281 =-1 =16 516<0.6616 42<0.5 =-2 =6 217<0.5 =9 =-6
220<0.3333 198<6.5 14<0.5 211<2.197 =11 =3 211<2.708 =-8 =3 198<9.5 457<0.1293 =-4 =16 451<0.41 =-11 =7 205<0.08784 381<0.5 211<1e-9 =-4 =-9 47<0.5 =16 =-3 514<0.5847 205<0.1693 =-3 =3 206<0.6667 =8 =-7
411<0.5 381<0.5 205<0.08784 510<0.5 =-2 =14 201<0.5034 =2 =7 469<0.5 382<2.565 =16 =-3 399<0.5 =-5 =12 199<3.5 514<0.6711 204<0.5 =-11 =4 535<0.5009 =2 =-12 535<0.08296 2<0.5 =2 =-8 382<2.565 =-2 =11
198<10.5 408<0.5 1<0.5 516<0.8537 =0 =11 470<0.5 =-8 =3 504<0.5 215<0.5 =4 =-5 198<4.5 =11 =3 408<0.5 56<0.5 427<0.5 =-9 =-1 62<0.6667 =12 =-1 455<0.09711 481<0.5 =10 =-4 198<17.5 =-6 =0
464<0.5 459<0.5 381<0.5 514<0.4648 =-2 =3 40<0.5 =10 =-5 400<1.5 217<0.5 =16 =-1 217<0.5 =5 =-6 455<1e-9 400<1.5 217<0.5 =4 =-9 423<0.5 =11 =0 459<0.5 498<0.2267 =-5 =6 488<0.051 =-1 =14
220<0.2143 215<0.5 425<0.5 407<0.5 =3 =8 404<0.5 =-6 =5 535<0.1126 385<0.5 =-10 =6 382<3.091 =5 =-4 502<0.1547 285<0.5 522<0.5 =-5 =3 535<0.1201 =15 =-5 463<0.5 382<2.565 =1 =6 158<0.5 =-3 =14
220<0.5294 14<0.5 196<2.708 516<0.7804 =-1 =14 220<0.1333 =9 =3 517<0.6407 220<0.4545 =-8 =1 196<2.708 =-4 =17 514<0.5847 450<0.62 516<0.9395 =-4 =13 517<0.8663 =-12 =-3 517<1e-9 508<0.5 =9 =-2 517<0.6407 =-10 =0
62<0.625 215<0.5 464<0.5 408<0.5 =0 =6 340<0.5 =8 =2 512<0.1767 514<0.2087 =-9 =0 340<0.5 =1 =15 408<0.5 401<0.5 514<0.5189 =-8 =0 382<2.197 =-5 =14 0<0.5 452<0.69 =13 =-5 512<0.1305 =-7 =6
220<0.1538 62<0.3571 428<0.5 455<0.2763 =10 =-4 62<0.2857 =3 =-10 62<0.625 428<0.5 =0 =-12 448<0.5 =-11 =5 506<0.5 512<0.1578 4<0.5 =-5 =-1 455<0.0134 =6 =-5 220<0.8824 62<0.2143 =4 =13 512<0.1424 =-10 =1
411<0.5 198<10.5 7<0.4542 217<0.5 =3 =-3 388<0.5 =-6 =14 506<0.5 9<0.04739 =-8 =-2 527<0.05801 =1 =13 514<0.5847 527<0.3123 460<0.5 =-4 =-10 52<0.5 =21 =-7 205<0.3877 198<7.5 =11 =-1 9<0.2532 =-1 =-12
62<0.8571 211<1.099 201<0.1364 512<0.1053 =-1 =4 200<15.5 =6 =1 516<0.6616 7<0.3902 =-1 =-8 7<0.5059 =10 =-3 512<0.1305 486<0.1903 44<0.5 =-12 =3 455<0.0758 =-2 =5 460<0.5 62<0.9167 =10 =-5 200<20.5 =-7 =4
220<0.3333 449<0.5 428<0.5 199<2.5 =-1 =6 200<19.5 =-10 =1 410<0.5 211<3.091 =8 =-7 383<0.5 =-12 =-1 205<0.07362 381<0.5 7<0.281 =-5 =-11 200<15.5 =17 =-3 514<0.7632 449<0.5 =1 =-4 206<0.6667 =8 =-6
198<11.5 472<0.5 211<1.946 200<16.5 =3 =0 487<0.2088 =-2 =7 204<0.5 535<0.1201 =-8 =0 452<0.65 =-1 =9 457<0.4808 200<16.5 21<0.5 =-11 =3 515<0.4278 =-6 =0 535<0.5009 198<14.5 =11 =0 =-3
506<0.5 405<0.7048 384<0.5 512<0.1578 =-1 =4 194<0.5 =1 =7 34<0.5 468<0.5 =-11 =1 497<0.00578 =-1 =13 405<0.1164 520<7.327 382<2.197 =2 =10 521<0.5 =3 =-10 429<0.5 533<0.5 =-7 =4 199<2.5 =10 =-1
14<0.5 405<0.05069 527<0.3418 457<0.1293 =2 =11 406<0.3344 =17 =-4 196<2.303 497<0.3178 =-6 =4 361<0.5 =-1 =6 199<5.5 196<3.045 488<0.148 =-9 =11 405<0.03793 =5 =-6 216<0.5 212<0.5 =9 =-6 9<0.1053 =-8 =3
411<0.5 405<0.09686 478<0.5 450<0.66 =3 =-2 463<0.5 =-10 =0 4<0.5 207<0.3333 =-5 =4 0<0.5 =0 =11 461<0.5 398<0.5 84<0.5 =-8 =6 450<1e-9 =10 =-7 405<0.009412 502<0.1547 =-2 =9 214<0.5 =-9 =6
14<0.5 198<10.5 201<0.4755 382<3.091 =0 =5 408<0.5 =4 =13 408<0.5 517<0.7678 =-7 =16 202<0.5 =13 =-2 199<3.5 196<3.367 517<0.08455 =-9 =1 515<0.2711 =-7 =11 382<2.773 515<0.8559 =-4 =10 400<2.5 =11 =-5
14<0.5 205<0.2157 500<0.5 196<2.565 =-3 =1 382<2.398 =1 =14 196<2.485 205<0.5788 =0 =9 382<2.398 =12 =6 340<0.5 199<6.5 204<0.5 =-9 =7 4<0.5 =12 =-3 520<2.565 210<0.5 =-6 =3 489<0.5 =14 =-5
531<0.3165 198<11.5 361<0.5 427<0.5 =-1 =5 198<6.5 =6 =-1 162<0.5 429<0.5 =-7 =1 517<0.7678 =-9 =10 517<0.5248 =-2 198<1.5 =4 207<0.1 =32 =6
220<0.2143 449<0.5 196<2.565 193<0.5 =-6 =2 14<0.5 =4 =-7 14<0.5 220<0.08333 =10 =6 196<3.219 =-6 =7 205<0.08784 7<0.281 361<0.5 =-3 =6 476<0.5 =-10 =5 449<0.5 517<0.7678 =2 =20 59<0.5 =-4 =4
381<0.5 211<1.946 411<0.5 520<4.303 =2 =10 199<2.5 =-10 =0 512<0.2564 487<0.356 =-4 =7 463<0.5 =13 =-3 200<15.5 411<0.5 211<3.091 =16 =-5 211<2.944 =-10 =1 452<0.49 196<2.708 =-10 =0 58<0.5 =12 =-4
220<0.4545 14<0.5 196<2.565 492<0.5 =-2 =14 215<0.5 =4 =-3 196<3.367 488<0.04413 =-8 =5 502<1e-9 =-3 =9 497<0.04653 531<1e-9 24<0.5 =-6 =7 7<0.5668 =15 =-5 502<0.1547 532<0.5902 =-5 =1 532<0.4865 =0 =7
201<0.3107 405<0.06465 427<0.5 517<0.6407 =-1 =6 193<0.5 =8 =-1 215<0.5 490<0.5 =-2 =-6 278<0.5 =-9 =4 464<0.5 405<0.7048 411<0.5 =3 =-3 206<0.3333 =-10 =4 54<0.5 405<0.3411 =11 =-1 497<1e-9 =3 =-7
464<0.5 527<0.3418 381<0.5 502<0.3436 =-3 =1 411<0.5 =8 =-10 205<0.1473 4<0.5 =-3 =9 29<0.5 =21 =5 405<0.2572 397<0.5 405<0.1379 =5 =-3 499<0.5976 =11 =4 23<0.5 502<1e-9 =-8 =2 207<1e-9 =8 =-1
408<0.5 196<2.565 513<0.45 514<0.7632 =-4 =3 196<2.485 =8 =0 217<0.5 534<0.5 =0 =4 9<0.1579 =-6 =6 9<0.1579 431<0.5 215<0.5 =2 =-8 217<0.5 =12 =-3 496<0.1943 =19 498<0.7061 =-3 =10
220<0.6429 405<0.07965 402<0.5468 455<0.09711 =2 =-2 535<0.09391 =19 =4 408<0.5 405<0.7048 =-2 =-11 196<3.045 =1 =10 512<0.1053 409<0.5 512<0.06281 =-4 =5 395<0.5 =-8 =6 455<0.0134 427<0.5 =2 =11 512<0.1129 =0 =-11
465<0.5 7<0.3358 410<0.5 198<9.5 =3 =-2 198<6.5 =-10 =0 488<0.04413 513<0.7083 =-7 =10 198<2.5 =-3 =3 0<0.5 209<0.5 439<0.5 =-10 =7 488<0.01383 =-6 =3 7<0.3358 198<4.5 =8 =-3 206<0.09091 =-10 =5
220<0.1538 464<0.5 408<0.5 35<0.5 =-1 =3 390<0.5 =9 =-8 220<0.1333 515<0.6199 =13 =2 502<1e-9 =-3 =9 502<0.1547 205<0.1008 395<0.5 =-5 =9 470<0.5 =0 =7 520<2.079 220<0.5294 =2 =-4 220<0.25 =-3 =5
62<0.8571 381<0.5 211<1.099 14<0.5 =2 =-3 531<0.2769 =-2 =16 14<0.5 406<1e-9 =4 =14 380<0.5 =-11 =1 497<0.3178 158<0.5 49<0.5 =-11 =2 2<0.5 =-2 =6 512<0.1578 400<1.5 =1 =-6 465<0.5 =8 =-3
220<0.5 196<2.565 34<0.5 524<0.5 =-2 =-11 486<0.1121 =10 =-3 199<2.5 429<0.5 =-1 =4 220<0.1333 =10 =3 497<0.04653 240<0.5 476<0.5 =-6 =2 23<0.5 =18 =-2 382<1.792 532<0.5756 =12 =1 263<0.5 =0 =-9
62<0.8571 381<0.5 201<0.1692 382<3.091 =-2 =3 400<1.5 =-1 =3 411<0.5 504<0.5 =13 =2 489<0.5 =-12 =5 515<0.8317 457<0.609 54<0.5 =-11 =1 =2 504<0.5 535<0.1126 =-2 =9 194<0.5 =-6 =3
465<0.5 527<0.3418 5<0.5 486<0.4061 =2 =15 516<0.8537 =-2 =7 406<0.3001 205<0.08151 =2 =18 527<0.4047 =-6 =3 34<0.5 405<0.2572 527<0.1961 =-4 =6 12<0.5 =-12 =2 215<0.5 6<0.5 =9 =-1 406<1e-9 =0 =-10
405<0.3411 220<0.1333 464<0.5 428<0.5 =3 =-5 452<1e-9 =13 =4 506<0.5 499<0.8146 =-2 =3 535<0.1479 =7 =-2 486<0.4061 492<0.5 403<0.5 =-6 =4 9<0.09856 =2 =13 405<0.4342 =1 =16
464<0.5 467<0.5 158<0.5 510<0.5 =-2 =7 504<0.5 =2 =13 211<2.197 505<0.5 =2 =11 205<0.3034 =-2 =6 197<0.5 202<1.5 442<0.5 =1 =15 193<0.5 =-7 =3 211<3.091 393<0.5 =8 =-6 205<0.1813 =-9 =7
220<0.2143 198<4.5 215<0.5 405<0.1379 =8 =4 452<1e-9 =0 =-11 198<9.5 469<0.5 =1 =-5 501<0.5 =-11 =7 429<0.5 205<0.2157 240<0.5 =-4 =12 469<0.5 =5 =-9 531<0.3165 24<0.5 =1 =14 382<2.773 =23 =2
62<0.8571 491<0.5 7<0.4279 411<0.5 =1 =-3 488<0.1187 =-7 =1 380<0.5 210<0.5 =14 =2 60<0.5 =-6 =5 9<0.2532 531<1e-9 44<0.5 =-10 =2 202<1.5 =6 =-1 14<0.5 62<0.9167 =9 =0 =-4
62<0.8571 465<0.5 427<0.5 520<4.303 =1 =6 452<0.99 =7 =-2 40<0.5 204<0.5 =-2 =7 418<0.5 =-13 =2 457<0.4808 54<0.5 521<0.5 =-10 =3 52<0.5 =9 =-3 =8
209<0.5 433<0.5 464<0.5 514<0.5847 =-2 =3 211<5.081 =5 =-6 200<18.5 471<0.5 =-9 =4 467<0.5 =-3 =6 211<2.565 510<0.5 467<0.5 =1 =4 202<4.5 =11 =-5 509<0.5 340<0.5 =0 =-5 532<0.5037 =16 =3
201<0.3329 217<0.5 198<5.5 9<0.1764 =1 =8 485<0.5 =-1 =-6 59<0.5 511<0.5 =-10 =-2 198<5.5 =-4 =7 408<0.5 1<0.5 198<9.5 =3 =-1 9<0.0523 =-2 =-9 201<0.4028 460<0.5 =7 =-3 198<4.5 =8 =17
465<0.5 457<0.4291 472<0.5 62<0.4667 =1 =-2 493<0.5 =-6 =9 200<12.5 =-3 476<0.5 =14 =-4 0<0.5 527<0.1961 59<0.5 =-8 =-2 200<15.5 =13 =-7 7<0.3358 62<0.2857 =7 =-3 205<0.1693 =-10 =4
7<0.5059 408<0.5 465<0.5 402<0.5468 =0 =18 469<0.5 =-1 =-9 201<0.4028 452<0.83 =4 =-3 404<0.5 =13 =4 488<0.1187 464<0.5 413<0.5 =-10 =0 452<0.37 =5 =-9 400<4.5 452<0.38 =2 =-7 497<0.01057 =16 =1
381<0.5 464<0.5 62<0.8571 455<0.109 =0 =-4 54<0.5 =-9 =10 3<0.5 59<0.5 =0 =7 421<0.5 =7 =-6 411<0.5 62<0.625 47<0.5 =12 =2 383<0.5 =-8 =5 448<0.5 =-11 =2
405<0.3411 524<0.5 386<0.5 373<0.5 =1 =22 486<0.2612 =-5 =6 452<1.12 199<4.5 =-9 =2 =5 486<0.3544 262<0.5 492<0.5 =-5 =7 =13 210<0.5 =22 =-2
201<0.1364 495<0.5 382<3.091 7<0.5668 =-2 =-9 198<5.5 =5 =-3 390<0.5 7<0.4279 =4 =-4 532<0.677 =-10 =2 17<0.5 95<0.5 408<0.5 =1 =6 532<0.5037 =13 =3 400<2.5 199<2.5 =-8 =-1 409<0.5 =-5 =6
410<0.5 395<0.5 201<0.3107 381<0.5 =-1 =6 206<0.6667 =3 =-7 206<0.1667 382<1.946 =-2 =12 424<0.5 =-6 =7 382<3.332 381<0.5 201<0.734 =-10 =1 200<16.5 =9 =-6 394<0.5 201<1e-9 =3 =-5 =10
527<0.2856 450<0.69 410<0.5 199<2.5 =0 =3 209<0.5 =-10 =-3 488<0.1187 200<14.5 =-5 =-10 199<2.5 =-3 =6 488<0.148 470<0.5 450<0.66 =4 =-7 428<0.5 =15 =-2 202<1.5 196<3.045 =18 =5 450<0.9 =4 =-6
459<0.5 381<0.5 463<0.5 502<0.3436 =-1 =2 517<0.5248 =-4 =5 411<0.5 400<3.5 =8 =-2 28<0.5 =-11 =-1 199<1.5 400<1.5 213<0.5 =8 =-3 452<0.99 =0 =-12 400<1.5 490<0.5 =17 =-1 29<0.5 =8 =1
220<0.3571 198<6.5 14<0.5 220<0.08333 =7 =3 200<20.5 =-3 =16 198<10.5 428<0.5 =-1 =-10 527<0.4047 =-10 =8 198<4.5 382<3.178 205<0.06545 =-8 =-3 3<0.5 =0 =10 527<0.2856 502<0.3436 =-1 =5 515<0.06978 =24 =3
527<0.3418 506<0.5 7<0.4542 196<3.135 =-1 =3 201<0.577 =-6 =5 2<0.5 499<0.1611 =11 =3 47<0.5 =4 =-2 7<0.5059 423<0.5 450<0.36 =-3 =17 210<0.5 =-5 =3 196<2.773 425<0.5 =-8 =0 488<0.08216 =-2 =9
201<0.3329 361<0.5 217<0.5 459<0.5 =-1 =5 456<0.5 =-8 =1 399<0.5 55<0.5 =-1 =7 456<0.5 =14 =-5 464<0.5 408<0.5 502<0.1547 =-1 =3 215<0.5 =9 =-4 194<0.5 205<0.3877 =4 =-6 390<0.5 =12 =-2
220<0.8125 262<0.5 527<0.3418 7<0.2542 =1 =-2 7<0.3165 =13 =1 =18 60<0.5 527<0.1961 496<0.3395 =-6 =3 517<0.3548 =-4 =10 361<0.5 397<0.5 =-12 =-2 =2
192<0.5 215<0.5 427<0.5 479<0.5 =0 =3 202<3.5 =4 =-9 205<0.1305 47<0.5 =-8 =-1 210<3.5 =2 =-8 449<0.5 433<0.5 218<0.5 =13 =1 6<0.5 =2 =-6 504<0.5 406<0.09513 =-6 =4 202<1.5 =12 =-4
408<0.5 465<0.5 402<0.5468 158<0.5 =0 =10 =14 204<0.5 525<0.5 =-6 =1 209<0.5 =-4 =9 452<0.83 395<0.5 485<0.5 =6 =0 =16 209<3.5 43<0.5 =-5 =2 =9
220<0.3571 428<0.5 196<3.045 449<0.5 =0 =4 515<0.67 =7 =-2 449<0.5 488<0.0992 =-8 =10 382<2.773 =-2 =7 449<0.5 488<0.0992 450<0.49 =1 =-8 454<1e-9 =15 =-3 384<0.5 240<0.5 =-6 =12 382<2.944 =-1 =13
62<0.8 220<0.8125 196<2.773 17<0.5 =0 =-8 220<0.2143 =4 =1 62<0.7647 533<0.5 =-11 =-1 220<0.8824 =23 =-3 220<0.8125 168<0.5 415<0.5 =-11 =1 =6 499<0.3037 62<0.9167 =30 =-1 47<0.5 =-5 =3
524<0.5 495<0.5 361<0.5 192<0.5 =-1 =5 59<0.5 =5 =-5 17<0.5 59<0.5 =3 =9 294<0.5 =-6 =5 519<0.5 158<0.5 212<0.5 =-10 =1 431<0.5 =0 =4 =5
408<0.5 384<0.5 514<0.6711 199<4.5 =-2 =3 17<0.5 =5 =-5 517<0.2069 50<0.5 =3 =-6 35<0.5 =13 =4 486<1e-9 512<0.09346 512<0.04724 =5 =-4 499<0.25 =15 =6 285<0.5 499<0.3466 =-4 =2 =9
220<0.1333 428<0.5 58<0.5 476<0.5 =3 =-3 211<2.197 =12 =1 211<2.708 193<0.5 =-9 =1 205<0.08151 =20 =-1 205<0.2378 381<0.5 211<1e-9 =0 =-4 211<3.091 =7 =-6 206<0.2 490<0.5 =5 =15 205<0.3877 =4 =-2
405<0.1379 7<0.2542 36<0.5 484<0.5 =3 =0 201<0.4028 =-11 =-1 220<0.2143 405<0.03793 =4 =-4 62<0.125 =-9 =-2 201<0.6157 408<0.5 405<0.7048 =-3 =-9 405<0.3778 =-1 =6 62<0.625 220<0.4545 =10 =-1 495<0.5 =-7 =2
405<0.09686 478<0.5 402<0.5468 527<0.3418 =1 =9 517<1e-9 =15 =3 382<2.89 532<0.6852 =-11 =-1 533<0.5 =5 =-5 240<0.5 3<0.5 527<0.4047 =-4 =12 0<0.5 =-1 =8 495<0.5 382<1.946 =-3 =17 =-2
196<3.045 423<0.5 478<0.5 411<0.5 =1 =-3 534<0.5 =-9 =1 29<0.5 455<0.02452 =1 =-9 396<0.5 =-8 =-2 408<0.5 404<0.5 200<21.5 =4 =-5 406<0.1343 =-5 =1 7<0.2542 215<0.5 =10 =-5 496<0.0312 =-6 =5
484<0.5 220<0.3333 62<0.4 211<3.091 =6 =-8 55<0.5 =-6 =0 62<0.25 220<0.5294 =-2 =-7 429<0.5 =-1 =6 211<2.197 196<3.045 411<0.5 =-1 =-8 62<1e-9 =-2 =6 394<0.5 493<0.5 =-5 =7 450<0.45 =5 =-7
62<0.8571 478<0.5 95<0.5 472<0.5 =1 =-5 340<0.5 =8 =2 382<2.773 527<0.1053 =-10 =0 207<0.125 =-6 =6 427<0.5 527<0.0684 472<0.5 =-11 =1 511<0.5 =-5 =10 382<2.303 62<0.9167 =11 =-2 =-5
220<0.5294 62<0.4375 448<0.5 62<1e-9 =0 =4 497<0.1803 =-11 =3 469<0.5 512<0.2075 =-2 =7 62<0.55 =-3 =-10 62<0.4375 519<0.5 263<0.5 =-7 =-14 452<0.57 =-2 =8 469<0.5 488<0.08216 =0 =14 489<0.5 =11 =-6
13<0.5 486<0.5045 195<0.5 52<0.5 =-2 =1 467<0.5 =11 =-2 217<0.5 422<0.5 =14 =-2 =-2 52<0.5 409<0.5 14<0.5 =9 =-3 469<0.5 =-6 =0 532<0.677 =21 =-1
410<0.5 510<0.5 334<0.5 314<0.5 =0 =13 406<0.2485 =13 =-4 414<0.5 202<3.5 =8 =-2 =-7 198<6.5 421<0.5 32<0.5 =-9 =0 =3 515<1e-9 198<7.5 =16 =-2 406<0.07889 =-9 =1
405<0.05069 59<0.5 7<0.6018 488<0.148 =1 =7 200<20.5 =-9 =6 7<0.3358 200<22.5 =7 =-4 28<0.5 =2 =-5 48<0.5 468<0.5 381<0.5 =-3 =5 405<0.3778 =0 =13 200<15.5 411<0.5 =3 =-7 26<0.5 =-3 =8
465<0.5 492<0.5 463<0.5 49<0.5 =1 =-10 415<0.5 =-3 =6 486<0.1738 394<0.5 =15 =-1 6<0.5 =2 =-5 0<0.5 200<15.5 527<0.1961 =-4 =10 209<5.5 =-9 =4 394<0.5 481<0.5 =-1 =9 200<15.5 =16 =0
220<0.3571 428<0.5 211<2.197 200<21.5 =4 =-5 202<1.5 =1 =-4 200<19.5 488<0.03898 =-5 =6 193<0.5 =-1 =16 506<0.5 201<0.6157 450<0.49 =-2 =-7 207<0.2 =8 =0 60<0.5 207<0.4 =9 =-3 220<0.6 =1 =-10
262<0.5 199<2.5 213<0.5 493<0.5 =-2 =9 198<4.5 =4 =-2 459<0.5 396<0.5 =1 =-6 396<0.5 =11 =-3 198<10.5 211<2.197 511<0.5 =8 =-3 =22 =-2
410<0.5 486<0.3544 405<0.4342 199<4.5 =0 =5 382<2.303 =1 =-7 217<0.5 405<0.2057 =4 =14 512<0.07748 =-7 =2 512<0.05273 209<0.5 508<0.5 =-9 =2 52<0.5 =-5 =7 459<0.5 536<0.5 =-14 =-2 =1
410<0.5 13<0.5 487<0.5105 7<0.3165 =1 =-2 216<0.5 =13 =1 520<2.367 7<1e-9 =19 =-3 199<1.5 =6 =-5 199<1.5 463<0.5 200<19.5 =10 =-4 207<0.1667 =-10 =2 459<0.5 200<24.5 =-11 =3 =6
408<0.5 527<0.3418 211<3.091 123<0.5 =0 =16 214<0.5 =-7 =6 35<0.5 482<0.5 =15 =-5 211<2.303 =6 =-5 486<0.09201 200<18.5 498<0.5976 =7 =2 3<0.5 =6 =-3 527<0.2617 211<1.792 =-7 =0 211<2.773 =10 =-2
405<0.1379 450<0.8 464<0.5 527<0.1836 =0 =5 397<0.5 =2 =8 470<0.5 56<0.5 =-6 =6 405<0.05069 =8 =-3 408<0.5 429<0.5 392<0.5 =-5 =6 428<0.5 =1 =-5 450<0.47 380<0.5 =6 =-4 451<0.35 =-9 =3
220<0.5 62<0.55 14<0.5 215<0.5 =3 =-4 215<0.5 =-3 =8 463<0.5 494<0.5 =-6 =4 32<0.5 =-12 =2 62<0.4375 14<0.5 378<0.5 =-8 =8 52<0.5 =-7 =5 502<0.1547 193<0.5 =0 =10 62<0.9167 =12 =-7
220<0.2143 62<0.3571 14<0.5 380<0.5 =6 =-1 214<0.5 =-8 =14 62<0.625 499<0.1919 =1 =-5 388<0.5 =-9 =7 429<0.5 499<0.8146 240<0.5 =-4 =13 469<0.5 =4 =-5 201<0.1364 427<0.5 =-1 =6 52<0.5 =0 =5
455<0.1342 472<0.5 491<0.5 314<0.5 =0 =13 514<0.03396 =10 =-1 2<0.5 442<0.5 =-2 =9 455<0.0865 =-7 =4 461<0.5 485<0.5 213<0.5 =-1 =6 240<0.5 =-6 =7 177<0.5 415<0.5 =-8 =1 28<0.5 =-4 =5
217<0.5 486<0.5045 406<0.4311 7<0.5059 =1 =-3 7<0.2994 =-6 =3 455<0.0134 198<0.5 =3 =21 201<0.2209 =0 =-5 503<0.5 198<4.5 248<0.5 =-8 =6 198<6.5 =3 =-5 457<0.3082 59<0.5 =-2 =6 =-5
506<0.5 217<0.5 478<0.5 493<0.5 =0 =12 211<3.091 =-9 =4 519<0.5 3<0.5 =-9 =-3 406<0.03887 =9 =-3 460<0.5 32<0.5 522<0.5 =6 =-6 406<0.1135 =-7 =-1 449<0.5 520<4.303 =12 =-5 469<0.5 =0 =6
381<0.5 201<0.448 198<0.5 384<0.5 =-4 =4 405<0.2793 =0 =-3 465<0.5 201<0.734 =2 =6 201<0.6157 =2 =-8 200<15.5 14<0.5 198<9.5 =11 =-7 29<0.5 =-9 =3 52<0.5 209<0.5 =-10 =0 198<0.5 =8 =-1
506<0.5 507<0.5 406<0.5286 332<0.5 =0 =-7 517<0.4281 =-8 =3 515<0.8813 496<0.4664 =15 =1 =-1 14<0.5 198<6.5 496<0.05117 =5 =-1 3<0.5 =14 =5 9<0.1216 5<0.5 =5 =-5 496<0.07781 =2 =-10
405<0.09686 7<0.5059 196<3.135 17<0.5 =1 =-4 4<0.5 =6 =2 205<1e-9 491<0.5 =-10 =3 535<0.0778 =3 =-6 196<2.773 466<0.5 23<0.5 =-4 =3 382<1.946 =13 =1 405<0.7048 532<0.5756 =1 =-5 466<0.5 =-10 =5
13<0.5 478<0.5 91<0.5 524<0.5 =0 =-6 4<0.5 =2 =14 6<1.5 207<0.125 =-10 =-3 =5 202<1.5 207<0.4 220<0.1875 =1 =19 496<0.4664 =-3 =3 496<0.017 =-4 =0
62<0.8571 158<0.5 472<0.5 399<0.5 =0 =3 62<0.125 =-8 =-2 62<0.125 460<0.5 =7 =-4 62<0.4667 =18 =1 384<0.5 506<0.5 472<0.5 =-10 =3 202<1.5 =5 =-4 216<0.5 485<0.5 =-5 =2 460<0.5 =9 =-2
484<0.5 263<0.5 196<1.946 66<0.5 =-5 =8 465<0.5 =2 =-1 62<0.55 442<0.5 =-9 =2 383<0.5 =-3 =10 382<3.091 405<0.3091 17<0.5 =-2 =-8 23<0.5 =-8 =1 62<0.4 389<0.5 =5 =-7 209<0.5 =-6 =4
524<0.5 514<0.5847 240<0.5 441<0.5 =0 =-8 497<0.07121 =12 =-5 497<0.601 198<0.5 =-3 =5 409<0.5 =-10 =5 408<0.5 422<0.5 200<11.5 =1 =-14 467<0.5 =-7 =9 =8
410<0.5 201<0.1364 433<0.5 9<0.1216 =-1 =3 209<0.5 =-10 =1 533<0.5 14<0.5 =3 =-2 201<0.539 =-4 =3 209<2.5 201<0.577 406<0.4311 =-9 =5 400<2.5 =8 =-6 28<0.5 =-4 =17
215<0.5 408<0.5 465<0.5 487<0.2088 =0 =6 504<0.5 =-2 =-7 201<0.4028 452<2.25 =2 =-9 452<1.61 =10 =-4 201<0.3574 14<0.5 506<0.5 =-8 =0 499<0.4992 =-5 =13 208<0.5 475<0.5 =-4 =9 535<0.1201 =-3 =11
395<0.5 514<0.5847 384<0.5 205<0.3034 =-1 =4 449<0.5 =1 =6 205<0.06545 467<0.5 =-9 =1 7<0.5668 =4 =-8 515<0.6199 518<0.5 449<0.5 =5 =15 409<0.5 =1 =-7 4<0.5 411<0.5 =5 =-2 =-10
486<0.3544 199<4.5 217<0.5 486<1e-9 =0 =-3 95<0.5 =-5 =7 53<0.5 202<4.5 =5 =-6 496<0.07781 =-9 =1 424<0.5 44<0.5 496<0.2705 =14 =0 =-3 26<0.5 205<0.139 =2 =-5 496<0.03997 =-1 =12
196<2.565 201<0.3107 497<0.3178 463<0.5 =-2 =-7 532<0.5902 =0 =8 408<0.5 463<0.5 =2 =-4 198<14.5 =9 =-3 472<0.5 263<0.5 380<0.5 =2 =-2 198<6.5 =-7 =3 532<0.6537 210<1.5 =-7 =2 467<0.5 =1 =8
220<0.6 511<0.5 493<0.5 411<0.5 =0 =-4 517<1e-9 =14 =-8 517<0.2369 382<2.708 =-1 =5 220<0.4545 =10 =-2 409<0.5 400<1.5 205<0.3034 =5 =-4 37<0.5 =-6 =8 3<0.5 205<0.1145 =-9 =-1 400<1.5 =-4 =1
408<0.5 400<1.5 527<0.1473 458<0.5 =-2 =6 455<0.0758 =7 =-4 10<0.5 411<0.5 =1 =-4 499<1.036 =14 =-3 452<0.99 499<0.25 2<0.5 =11 =4 1<0.5 =-1 =7 527<0.2856 481<0.5 =-7 =6 527<0.3123 =11 =1
408<0.5 373<0.5 95<0.5 62<0.625 =0 =-4 452<1.83 =6 =-5 62<0.3571 =22 62<0.5882 =-2 =3 215<0.5 452<1.45 200<18.5 =6 =0 481<0.5 =-5 =7 520<2.944 209<0.5 =-8 =5 =-12
465<0.5 423<0.5 62<0.8 488<0.051 =1 =4 506<0.5 =-7 =3 206<0.1667 48<0.5 =2 =-4 496<0.05117 =3 =-12 340<0.5 384<0.5 481<0.5 =-7 =0 62<0.2857 =5 =-9 499<1 207<0.25 =1 =-6 201<1e-9 =1 =11
262<0.5 510<0.5 410<0.5 485<0.5 =1 =-1 45<0.5 =-7 =1 210<0.5 55<0.5 =-2 =6 428<0.5 =12 =-5 391<0.5 428<0.5 210<0.5 =19 =2 =-3 =-1
506<0.5 402<0.5468 211<1.099 95<0.5 =0 =6 486<0.5045 =-2 =8 452<0.57 =-4 452<1.61 =16 =3 1<0.5 207<0.5 485<0.5 =7 =1 200<20.5 =-7 =1 4<0.5 =-10 202<1.5 =2 =-5
478<0.5 7<0.3358 196<3.045 527<0.2856 =0 =9 215<0.5 =3 =-4 510<0.5 486<0.1121 =-1 =-7 401<0.5 =10 =-2 519<0.5 423<0.5 526<0.5 =-9 =4 532<0.5493 =-3 =8 =5
524<0.5 262<0.5 516<0.6616 455<0.09711 =0 =-3 532<0.4865 =7 =-2 14<0.5 504<0.5 =19 =4 =-3 422<0.5 479<0.5 454<0.4055 =-11 =1 502<0.3436 =-4 =5 162<0.5 496<0.127 =-8 =3 5<0.5 =10 =-3
381<0.5 9<0.1764 384<0.5 447<0.5 =-1 =7 206<0.09091 =4 =-2 455<0.04545 535<0.199 =8 =2 425<0.5 =-7 =5 515<0.4278 33<0.5 526<0.5 =7 =-3 60<0.5 =-6 =2 513<0.2917 194<0.5 =-8 =-1 =6
394<0.5 423<0.5 459<0.5 520<2.565 =-1 =2 512<0.4387 =5 =-6 490<0.5 406<0.2485 =-6 =0 196<2.773 =-4 =7 496<0.03997 212<0.5 428<0.5 =7 =-3 388<0.5 =-9 =2 382<2.303 496<0.3869 =11 =-3 512<0.04147 =5 =-4
95<0.5 486<0.3544 486<1e-9 192<0.5 =0 =5 62<0.1429 =-6 =0 44<0.5 422<0.5 =10 =-1 =-8 406<0.2485 201<0.1964 44<0.5 =5 =-2 486<0.1994 =14 =2 340<0.5 55<0.5 =-3 =6 409<0.5 =-1 =-8
211<1.099 488<0.002153 410<0.5 490<0.5 =1 =-2 211<1e-9 =-7 =1 498<0.1133 455<0.1803 =10 =1 201<0.3329 =-3 =7 381<0.5 205<0.1983 486<0.5045 =-3 =7 455<0.0758 =5 =-3 205<0.1217 211<3.091 =9 =-5 488<0.08216 =-6 =4
441<0.5 91<0.5 512<0.1767 505<0.5 =0 =4 361<0.5 =4 =-6 216<0.5 7<0.373 =12 =0 =1 460<0.5 456<0.5 2<0.5 =-7 =3 14<0.5 =-1 =5 212<0.5 7<0.5668 =-11 =2 194<0.5 =-3 =4
199<2.5 14<0.5 457<0.4291 524<0.5 =0 =-7 465<0.5 =11 =-5 340<0.5 310<0.5 =-9 =9 535<0.1126 =-6 =9 459<0.5 52<0.5 517<0.7678 =-2 =7 481<0.5 =1 =8 201<0.2883 424<0.5 =7 =-3 206<0.3333 =14 =-1
484<0.5 531<0.2769 455<0.1803 62<0.8571 =1 =-6 397<0.5 =-6 =0 455<0.05538 193<0.5 =20 =2 =-4 382<2.773 3<0.5 33<0.5 =-4 =-10 488<0.04413 =-2 =6 62<0.55 489<0.5 =3 =-2 464<0.5 =-6 =13
62<0.8571 396<0.5 13<0.5 314<0.5 =0 =11 205<1e-9 =17 =1 464<0.5 481<0.5 =-7 =2 383<0.5 =10 =-5 468<0.5 464<0.5 3<0.5 =-1 =-12 2<0.5 =9 =-3 62<0.9167 481<0.5 =8 =-2 213<0.5 =-5 =2
158<0.5 473<0.5 399<0.5 425<0.5 =0 =-3 340<0.5 =4 =0 532<0.535 390<0.5 =-10 =2 535<0.1126 =7 =-2 211<2.89 535<0.1479 424<0.5 =5 =15 201<1e-9 =3 =-4 416<0.5 55<0.5 =0 =-6 =1
196<3.045 465<0.5 463<0.5 487<0.5105 =0 =12 198<11.5 =-2 =-9 485<0.5 213<0.5 =-6 =1 210<1.5 =-10 =-1 198<0.5 213<0.5 9<0.1216 =-5 =8 485<0.5 =1 =10 54<0.5 205<1e-9 =6 =2 497<0.02197 =-7 =2
507<0.5 405<0.7048 206<0.1667 512<0.1578 =0 =8 9<0.1053 =-5 =0 408<0.5 7<0.2345 =-9 =7 202<2.5 =9 =-8 536<2.5 405<0.1379 506<0.5 =13 =1 =0 =-7
423<0.5 205<0.1693 10<0.5 411<0.5 =0 =-4 201<0.448 =15 =2 489<0.5 527<0.2617 =2 =9 52<0.5 =-6 =1 205<0.139 45<0.5 429<0.5 =-2 =2 201<0.3107 =-6 =2 483<0.5 192<0.5 =-7 =4 =5
220<0.3333 211<3.091 411<0.5 196<2.89 =0 =3 211<2.89 =-6 =14 530<0.5 487<0.356 =-8 =6 =7 9<0.1053 458<0.5 13<0.5 =-2 =13 201<0.2639 =13 =0 515<0.8317 409<0.5 =5 =-2 17<0.5 =8 =-3
217<0.5 62<0.625 459<0.5 527<0.1836 =0 =4 400<1.5 =10 =1 517<0.6407 463<0.5 =-1 =-8 527<0.2856 =15 =0 503<0.5 460<0.5 28<0.5 =4 =-5 382<2.773 =-11 =-3 62<0.1875 383<0.5 =-5 =5 498<0.4274 =8 =-4
531<0.3165 262<0.5 196<2.197 9<0.2037 =-4 =3 215<0.5 =0 =-3 196<2.398 469<0.5 =1 =-3 58<0.5 =17 =-1 484<0.5 455<0.0134 =16 =0 196<2.485 =2 =-5
7<0.5059 199<2.5 527<0.3418 411<0.5 =0 =-5 62<0.25 =-3 =15 24<0.5 200<22.5 =2 =-4 7<0.2542 =17 =-2 200<20.5 488<0.051 405<0.2793 =-12 =0 202<0.5 =-5 =2 62<0.1429 527<1e-9 =1 =16 46<0.5 =-3 =6
486<0.3544 211<1.099 406<0.5286 62<0.8571 =1 =-6 340<0.5 =-8 =0 263<0.5 340<0.5 =0 =-2 41<0.5 =-10 =6 62<0.07692 484<0.5 498<0.4992 =9 =-2 532<0.4337 =-9 =-1 60<0.5 205<0.139 =15 =1 205<0.1693 =-6 =6
373<0.5 211<3.091 405<0.7048 213<0.5 =0 =2 158<0.5 =-6 =8 205<0.1008 400<4.5 =-9 =5 518<0.5 =-3 =12 205<0.08784 =25 =0
220<0.1333 512<1e-9 202<5.5 4<0.5 =8 =3 406<0.3344 =-10 =1 14<0.5 206<0.1667 =2 =-4 201<0.8836 =-11 =1 506<0.5 512<0.1767 4<0.5 =-3 =0 206<0.1429 =14 =2 499<1 468<0.5 =7 =-4 201<0.539 =2 =-9
393<0.5 70<0.5 405<0.4342 227<0.5 =1 =-5 452<0.42 =-4 =9 201<0.3574 436<0.5 =-12 =3 428<0.5 =6 =-4 526<0.5 468<0.5 200<13.5 =-1 =-8 198<3.5 =-6 =5 9<1e-9 =7 =-1
196<2.303 455<0.0865 4<0.5 202<2.5 =4 =-4 134<0.5 =-3 =12 532<0.5995 382<3.178 =-10 =-2 400<3.5 =7 =-3 381<0.5 211<1.099 455<0.0134 =1 =6 400<1.5 =-3 =0 211<1.099 532<0.4641 =2 =-9 400<1.5 =12 =3
199<4.5 406<0.5286 62<0.8 62<0.1429 =-1 =1 382<2.485 =1 =-10 414<0.5 240<0.5 =-8 =2 382<2.773 =6 =-2 382<2.708 499<0.1611 23<0.5 =1 =10 449<0.5 =0 =-8 62<0.2857 407<0.5 =13 =2 512<0.08268 =-4 =7
384<0.5 450<0.76 405<0.1379 472<0.5 =1 =-5 479<0.5 =-2 =4 527<0.4047 506<0.5 =-5 =3 198<7.5 =12 =-2 198<6.5 196<2.944 196<1.792 =-6 =8 208<0.5 =4 =-10 198<10.5 410<0.5 =-6 =10 527<1e-9 =2 =12
211<1.099 410<0.5 14<0.5 385<0.5 =2 =9 200<16.5 =-6 =3 54<0.5 502<0.3436 =1 =-9 =7 381<0.5 393<0.5 451<0.35 =-2 =2 14<0.5 =-11 =1 14<0.5 211<3.091 =8 =-3 200<12.5 =1 =-9
465<0.5 82<0.5 7<0.281 46<0.5 =1 =-4 198<2.5 =-4 =0 7<0.4279 422<0.5 =-13 =0 =1 34<0.5 382<2.565 56<0.5 =-7 =2 380<0.5 =0 =-8 7<0.1581 487<0.1868 =7 =-10 422<0.5 =2 =-9
487<0.5105 211<2.197 200<15.5 200<11.5 =-6 =2 465<0.5 =0 =-6 76<0.5 7<0.281 =0 =-4 487<1e-9 =10 =-2 9<0.0523 =13 497<0.2269 =-3 =6
454<0.3563 465<0.5 487<0.2088 488<0.1187 =0 =4 451<0.95 =9 =0 209<1.5 394<0.5 =-5 =3 39<0.5 =-4 =4 488<0.04413 489<0.5 340<0.5 =6 =-4 454<0.4055 =2 =-6 394<0.5 214<0.5 =16 =-1 201<0.1364 =-5 =2
334<0.5 405<0.3411 13<0.5 24<0.5 =0 =6 405<0.1164 =10 =-2 466<0.5 405<0.7048 =-2 =-7 200<16.5 =-2 =8 17<0.5 476<0.5 14<0.5 =15 =-3 405<0.07965 =-6 =5 400<2.5 =-5 =2
200<21.5 199<4.5 428<0.5 314<0.5 =1 =15 515<0.2328 =-6 =0 382<2.708 14<0.5 =2 =-5 62<0.5 =11 =-3 476<0.5 62<0.5882 519<0.5 =-6 =3 382<2.197 =-5 =7 201<0.1364 200<24.5 =-6 =2 199<6.5 =12 =-3
211<3.091 399<0.5 470<0.5 413<0.5 =-1 =3 57<0.5 =1 =8 479<0.5 470<0.5 =1 =11 201<0.2883 =10 =-3 400<5.5 531<0.2927 14<0.5 =-7 =1 =9 391<0.5 430<0.5 =-3 =1 =10
510<0.5 220<0.1538 499<0.5439 209<0.5 =0 =4 197<0.5 =-6 =-1 447<0.5 400<5.5 =-1 =-6 197<0.5 =16 =-1 518<0.5 220<0.1875 517<0.6407 =0 =9 197<0.5 =1 =16 220<0.06667 502<0.3436 =-3 =4 468<0.5 =-7 =0
395<0.5 390<0.5 507<0.5 95<0.5 =0 =4 512<0.2564 =11 =-2 45<0.5 499<1 =-7 =2 405<1e-9 =-4 =6 400<1.5 45<0.5 297<0.5 =15 =-2 533<0.5 =-6 =4 32<0.5 504<0.5 =-5 =4 512<0.08268 =11 =1
473<0.5 361<0.5 484<0.5 410<0.5 =1 =-7 54<0.5 =-2 =4 405<0.1821 198<6.5 =3 =-3 527<0.1592 =8 =-6 209<3.5 396<0.5 197<0.5 =-2 =-9 406<1e-9 =4 =-4 =6
472<0.5 405<0.05069 209<4.5 452<1.12 =1 =-3 205<0.107 =14 =-2 520<4.303 380<0.5 =-1 =-5 535<0.1772 =-1 =12 520<2.565 361<0.5 459<0.5 =-8 =2 520<1.887 =-5 =7 380<0.5 450<0.47 =7 =-4 =-4
13<0.5 211<2.197 517<0.1005 450<0.59 =0 =-8 9<0.0623 =5 =-1 262<0.5 205<0.08784 =-3 =1 211<2.485 =-2 =17 450<0.36 62<0.06667 =-1 515<0.06978 =18 =5 517<0.1377 =-6 =1
263<0.5 425<0.5 196<1.946 198<5.5 =-6 =-1 210<1.5 =1 =-2 45<0.5 485<0.5 =0 =-5 198<15.5 =-9 =8 196<1.946 397<0.5 497<0.08445 =11 =-1 =-3 425<0.5 522<0.5 =-8 =1 496<0.03997 =7 =-2
382<2.773 531<0.3165 263<0.5 473<0.5 =0 =-8 47<0.5 =-8 =0 340<0.5 406<0.1135 =17 =2 517<0.9251 =-2 =4 425<0.5 405<0.4342 7<0.1581 =4 =-1 207<0.1 =-7 =2 207<0.1429 517<0.4281 =-9 =6 7<0.1581 =5 =-5
217<0.5 487<0.2088 524<0.5 399<0.5 =0 =3 2<0.5 =-8 =-1 405<0.1581 198<2.5 =1 =9 =12 519<0.5 198<4.5 489<0.5 =-8 =1 407<0.5 =-4 =5 427<0.5 206<0.09091 =-2 =8 200<15.5 =-8 =0
455<0.2763 486<0.3544 511<0.5 452<0.99 =0 =-4 534<0.5 =1 =8 60<0.5 455<0.02452 =10 =-3 452<1.61 =2 =-5 505<0.5 403<1.5 517<0.2369 =-8 =1 496<0.092 =7 =-6 =9
13<0.5 7<0.6816 484<0.5 516<0.6616 =1 =6 405<0.3091 =0 =-5 66<0.5 498<0.7061 =-9 =2 =6 202<1.5 535<0.1772 194<0.5 =2 =20 205<0.2378 =-7 =6 405<0.3091 =-6 =0
158<0.5 59<0.5 210<1.5 408<0.5 =-1 =3 201<0.734 =-6 =7 57<0.5 508<0.5 =3 =-2 213<0.5 =2 =15 408<0.5 210<0.5 508<0.5 =16 =0 205<0.1217 =4 =-4 202<0.5 520<2.565 =-9 =6 211<2.89 =7 =-3
217<0.5 427<0.5 485<0.5 499<0.1133 =2 =0 198<4.5 =1 =-4 419<0.5 484<0.5 =3 =-2 46<0.5 =12 =-7 519<0.5 198<1.5 479<0.5 =-11 =4 505<0.5 =-4 =8 198<11.5 206<0.125 =-3 =7 =-7
373<0.5 395<0.5 382<2.773 390<0.5 =0 =-8 198<6.5 =2 =-2 515<0.565 382<1.946 =-4 =7 29<0.5 =-11 =4 198<7.5 =18 =0
62<0.9167 220<0.6 62<0.55 211<1.099 =2 =0 469<0.5 =0 =-8 62<0.55 213<0.5 =-7 =1 211<1.099 =14 =4 386<0.5 488<0.148 220<0.8824 =-10 =2 =2 210<0.5 399<0.5 =5 =-1 =-1
196<2.565 162<0.5 150<0.5 410<0.5 =0 =-8 201<0.2639 =15 =-3 201<0.539 514<0.8856 =-5 =7 382<3.178 =4 =-7 382<2.89 200<22.5 481<0.5 =0 =3 417<0.5 =-7 =8 400<1.5 535<0.1126 =-2 =7 206<1e-9 =6 =2`),
  likeness: {
    claims: parseLine(`any	-3033
around	1209
both negated or none	472
both rumours	-102
both tell breach	524
both tell else	-56
both tell ransom	-952
both tell telling	252
classes	254
covers the shorter	49
lead	1160
names	770
no words	-534
one denies	-2156
other number	260
rare word	-108
rare words	1606
same data	-31
same name	337
same name around	227
same number	1205
same object	356
same predicate	24
same speaker	288
short	-501
speakers of one kind	110
telling words	68
two rare words	138
words	534
words of the same speaker	807`),
    denials: parseLine(`any	-734
around	1779
both negated or none	-149
both tell breach	535
both tell else	-136
classes	267
covers the shorter	760
lead	337
no words	-344
rare word	-212
rare words	1118
same data	-211
same name around	187
same object	497
same predicate	379
short	64
speakers of one kind	47
telling words	51
two rare words	570
words	701
words of the same speaker	701`),
  },
};
