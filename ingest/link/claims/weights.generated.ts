/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 20637 pairs of annotated claims in two documents and 15852 in one, of 614 documents.
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
  line: parseLine(`AUTHOR ALLEGES	865
AUTHOR lead	101
accuses	16
answerer denies there	-141
answerer speaks there	-142
answers another	-53
answers here	67
answers what is not told there	-970
any	-2182
around	229
both authenticity	335
both concealment	499
both culprit	54
both demand	656
both deny	-412
both fault	97
both harm	316
both negated	-569
both origin	-160
both outage	272
both payment	207
both publication	119
both sale	182
both taking	142
both telling	333
breach general outsider	-7
breach many data outsider	113
breach no data word in denial	-70
breach no name	58
breach outsider	152
breach outsider same name	-102
breach same name	150
breach same name around	189
breach specific data	-6
breachy, ALLEGES	405
breachy, ASSERTS	99
breachy, CONFIRMS	-623
breachy, DENIES	-471
breachy, PARTLY_DENIES	569
breachy, lead	5
breachy, negated	22
breachy, of AGENCY	93
breachy, of ATTACKER	-51
breachy, of AUTHOR	105
breachy, of MEDIA	-241
breachy, of PERSON	41
breachy, of UNNAMED	-230
by AGENCY	-36
by AGENCY, not of AGENCY, breachy	64
by ATTACKER	-191
by AUTHOR	-37
by MEDIA	-482
by PERSON	39
by UNNAMED	-106
claim about credential	80
claim about data	-49
claim about health	-23
claim about identity	95
claim about machine	-55
claim about money	113
claim about people	11
claim about ransom	-280
claim at	-1400
claim by a	177
claim by about	28
claim by accept	-50
claim by accord	384
claim by account	255
claim by accus	356
claim by acknowledg	-634
claim by ad	-298
claim by add	121
claim by admit	200
claim by advis	-536
claim by agre	-345
claim by alleg	257
claim by allegedli	-607
claim by announc	-9
claim by answer	-229
claim by ar	-210
claim by as	-40
claim by ask	-697
claim by assert	375
claim by assur	674
claim by attribut	860
claim by back	6
claim by be	278
claim by been	91
claim by believ	149
claim by blame	311
claim by boast	568
claim by by	-393
claim by call	-101
claim by charg	-142
claim by claim	472
claim by clarifi	-231
claim by complain	-45
claim by conced	-460
claim by conclud	-252
claim by confirm	-162
claim by count	-165
claim by credit	-165
claim by declar	408
claim by demand	-103
claim by deni	-421
claim by describ	-49
claim by dismiss	379
claim by disput	-164
claim by doe	-117
claim by effect	-149
claim by estim	422
claim by explain	-176
claim by fear	330
claim by find	123
claim by give	-223
claim by go	246
claim by ha	-488
claim by had	203
claim by have	496
claim by he	409
claim by her	108
claim by hi	627
claim by hold	514
claim by in	349
claim by inform	-532
claim by insist	317
claim by is	-288
claim by it	326
claim by know	400
claim by let	-194
claim by link	-7
claim by list	96
claim by maintain	661
claim by name	-12
claim by no	-219
claim by not	-87
claim by note	-229
claim by of	142
claim by on	-34
claim by out	-766
claim by point	-93
claim by post	27
claim by press	-574
claim by promis	-204
claim by publish	-92
claim by purport	371
claim by put	47
claim by read	679
claim by reckon	81
claim by record	-88
claim by reject	-154
claim by repeat	775
claim by repli	341
claim by report	685
claim by rule	-77
claim by rumour	449
claim by say	30
claim by see	-225
claim by she	206
claim by show	319
claim by speak	113
claim by state	642
claim by statement	-369
claim by stori	222
claim by stress	223
claim by submit	511
claim by suggest	92
claim by suspect	288
claim by take	-392
claim by talk	76
claim by tell	-22
claim by term	-334
claim by that	31
claim by the	246
claim by thei	146
claim by think	10
claim by threaten	-764
claim by to	-241
claim by tweet	329
claim by understand	119
claim by view	18
claim by wa	-907
claim by want	-440
claim by wish	-128
claim by with	972
claim by word	-417
claim by would	-200
claim by write	333
claim exposed	155
claim gives an amount	33
claim is recalled	286
claim length	257
claim opens its side	60
claims before it	-56
claims of its side	84
claims there	-13
classes	229
closer claims	-17
closest	155
closest via	219
covered	977
covers the claim	-765
data word shared	-87
data words of the claim	32
data words of the denial	-32
days	-140
denial about credential	-157
denial about data	72
denial about health	-162
denial about identity	-216
denial about machine	-62
denial about money	-416
denial about people	62
denial about ransom	-517
denial at	-1393
denial by a	-346
denial by accept	233
denial by accord	-590
denial by account	-180
denial by accus	750
denial by ad	-485
denial by adam	-184
denial by add	275
denial by admit	-279
denial by affirm	-243
denial by agre	300
denial by alwai	410
denial by an	165
denial by answer	352
denial by argu	-720
denial by as	224
denial by ask	97
denial by assert	479
denial by assur	357
denial by back	115
denial by be	-323
denial by been	-71
denial by believ	-545
denial by brand	170
denial by call	254
denial by categor	155
denial by charg	-365
denial by claim	-57
denial by clarifi	-230
denial by conced	37
denial by conclud	-278
denial by confirm	-186
denial by contend	397
denial by contest	-16
denial by continu	-481
denial by contradict	-227
denial by correct	-471
denial by count	145
denial by counter	390
denial by declar	882
denial by deni	-98
denial by depon	36
denial by describ	144
denial by did	-585
denial by differ	-29
denial by disagre	163
denial by dismiss	-339
denial by disown	-81
denial by disput	-5
denial by doe	196
denial by earlier	270
denial by establish	226
denial by exoner	-483
denial by explain	35
denial by find	-557
denial by further	-249
denial by go	-693
denial by grant	24
denial by guilti	-53
denial by ha	257
denial by had	-50
denial by have	-30
denial by he	-9
denial by her	-295
denial by hi	201
denial by hold	356
denial by identifi	347
denial by in	-20
denial by inform	-69
denial by insist	138
denial by is	404
denial by issu	110
denial by it	-459
denial by junk	-71
denial by know	252
denial by laugh	227
denial by let	-320
denial by letter	50
denial by maintain	44
denial by mark	199
denial by merit	45
denial by mock	202
denial by move	-427
denial by no	-9
denial by none	-422
denial by nor	330
denial by not	136
denial by note	-171
denial by of	739
denial by off	8
denial by on	-182
denial by opin	169
denial by otherwis	58
denial by persuad	255
denial by place	124
denial by plainli	575
denial by plead	-53
denial by point	-362
denial by post	538
denial by protest	-353
denial by put	596
denial by question	199
denial by react	-399
denial by read	258
denial by rebut	1086
denial by record	576
denial by refut	21
denial by reiter	-104
denial by reject	68
denial by remark	-82
denial by repeat	261
denial by repli	131
denial by report	-30
denial by retort	-200
denial by rubbish	-431
denial by rule	192
denial by say	12
denial by scotch	-425
denial by see	324
denial by she	37
denial by shoot	526
denial by show	-196
denial by sinc	72
denial by speak	66
denial by stamp	-48
denial by stand	391
denial by state	78
denial by statement	-88
denial by stori	-309
denial by stress	-209
denial by submit	-293
denial by suggest	-237
denial by swear	184
denial by take	34
denial by tell	265
denial by term	242
denial by testifi	-381
denial by that	427
denial by the	112
denial by think	17
denial by to	265
denial by trash	480
denial by view	-170
denial by wa	-468
denial by were	1124
denial by wish	267
denial by withdraw	-147
denial by word	-385
denial by would	-13
denial by write	295
denial contrasts	-362
denial gives a number	-332
denial is recalled	668
denial length	148
denial narrows	-65
denial of authenticity	141
denial of concealment	164
denial of culprit	-171
denial of demand	224
denial of fault	24
denial of harm	82
denial of holding	-38
denial of origin	50
denial of outage	183
denial of payment	-163
denial of publication	62
denial of safety	202
denial of sale	-25
denial of taking	49
denial of telling	69
denial opens with none	96
denials of the side	-34
denied there	-359
denied there by the same side	1056
denies others there	-35
first	-356
further than the closest claim	-665
further than the closest denial	-191
general, breachy	58
it ALLEGES	524
it ASSERTS	168
it CONFIRMS	-402
it DENIES	-408
it PARTLY_DENIES	-364
it authenticity	214
it concealment	25
it culprit	117
it demand	-254
it fault	98
it harm	-61
it origin	86
it outage	-69
it payment	41
it publication	-68
it sale	-218
it taking	-17
it telling	-255
its denials there	128
its sentence names the answerer	222
its speaker denies	-660
its speaker speaks here	150
kind breach>breach	-55
kind breach>else	122
kind breach>fault	-295
kind breach>ransom	-12
kind breach>telling	86
kind else>breach	109
kind else>else	147
kind else>fault	405
kind else>ransom	251
kind else>telling	201
kind ransom>breach	113
kind ransom>else	144
kind ransom>fault	-297
kind ransom>ransom	-13
kind ransom>telling	-333
kind telling>breach	189
kind telling>else	493
kind telling>ransom	5
kind telling>telling	515
later than 100 days	80
lead	-111
likely answers here	-263
likely denied there	269
likely denied there by anybody	-598
many data words	-135
more over its own denial	703
more over what it answers	-600
mutually closest	-25
names	12
names its speaker	462
names the answerer	407
negated	140
no predicate	95
no words	-219
of AGENCY	-222
of ATTACKER	415
of AUTHOR	-751
of MEDIA	234
of PERSON	117
of UNNAMED	325
one document	-328
only denial authenticity	112
only denial concealment	-218
only denial culprit	-208
only denial demand	-415
only denial fault	-53
only denial harm	-94
only denial origin	-48
only denial outage	-22
only denial payment	-338
only denial publication	56
only denial sale	-70
only denial telling	-205
other number	320
other object	-161
other predicate	-61
over another's denial	1647
over its own denial	1368
over what it answers	918
partly	-105
points	-156
points at a rumour	130
points at media	547
ransom both, outsider	478
rare word	-201
rare word around	275
rare words	-717
rare words around	779
rarest word	399
rarity of words	-144
safe, breachy	334
safe, taking	-126
said again here	380
same data	-87
same day	252
same name	151
same name around	524
same number	1012
same object	70
same predicate and object	-75
says safe	233
says untrue	94
sentence words	-79
share of its denials there	-369
share of the claims	1121
share of the denials	410
share over its own denial	721
share over what it answers	358
specific data shared	685
telling words	-46
two rare words	515
two words	762
undated	-448
unreal	-729
untrue, taking	39
via	1104
via breach, breachy	139
via breach, breachy, outsider	-459
via number	151
via same speaker	1113
weightiest	582
within 14 days	-138
within 3 days	335
words	-725
words of these two alone	-179`),
  forest: parseForest(`-2.118
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both harm	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by a	claim by about	claim by accept	claim by accord	claim by account	claim by accus	claim by acknowledg	claim by ad	claim by add	claim by admit	claim by advis	claim by agre	claim by alleg	claim by allegedli	claim by announc	claim by answer	claim by ar	claim by as	claim by ask	claim by assert	claim by assur	claim by attribut	claim by back	claim by be	claim by been	claim by believ	claim by blame	claim by boast	claim by by	claim by call	claim by charg	claim by claim	claim by clarifi	claim by complain	claim by conced	claim by confirm	claim by count	claim by declar	claim by demand	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by doe	claim by effect	claim by estim	claim by explain	claim by find	claim by go	claim by ha	claim by had	claim by have	claim by he	claim by her	claim by hi	claim by hold	claim by in	claim by inform	claim by insist	claim by is	claim by it	claim by know	claim by link	claim by maintain	claim by name	claim by no	claim by not	claim by note	claim by of	claim by offer	claim by on	claim by out	claim by point	claim by post	claim by promis	claim by publish	claim by purport	claim by put	claim by read	claim by reckon	claim by record	claim by reject	claim by repeat	claim by repli	claim by report	claim by rule	claim by rumour	claim by say	claim by see	claim by she	claim by show	claim by speak	claim by state	claim by statement	claim by stori	claim by stress	claim by submit	claim by suggest	claim by suspect	claim by take	claim by talk	claim by tell	claim by term	claim by that	claim by the	claim by think	claim by threaten	claim by to	claim by understand	claim by view	claim by wa	claim by want	claim by wish	claim by with	claim by would	claim by write	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by account	denial by accus	denial by ad	denial by add	denial by admit	denial by affirm	denial by agre	denial by alwai	denial by an	denial by answer	denial by argu	denial by as	denial by asid	denial by assert	denial by assur	denial by back	denial by be	denial by believ	denial by brand	denial by brush	denial by call	denial by categor	denial by charg	denial by claim	denial by clarifi	denial by conced	denial by conclud	denial by confirm	denial by contend	denial by contest	denial by continu	denial by contradict	denial by correct	denial by counter	denial by declar	denial by deni	denial by describ	denial by did	denial by differ	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by earlier	denial by establish	denial by exoner	denial by explain	denial by find	denial by further	denial by go	denial by grant	denial by guilti	denial by ha	denial by had	denial by have	denial by he	denial by her	denial by hold	denial by identifi	denial by in	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by know	denial by laugh	denial by let	denial by maintain	denial by mark	denial by merit	denial by mock	denial by move	denial by no	denial by none	denial by not	denial by note	denial by observ	denial by of	denial by off	denial by on	denial by opin	denial by otherwis	denial by out	denial by persuad	denial by place	denial by plead	denial by point	denial by post	denial by protest	denial by put	denial by question	denial by read	denial by rebut	denial by record	denial by refut	denial by reiter	denial by reject	denial by remark	denial by repeat	denial by repli	denial by report	denial by retort	denial by rubbish	denial by rule	denial by say	denial by scotch	denial by see	denial by she	denial by shoot	denial by show	denial by speak	denial by stamp	denial by stand	denial by state	denial by statement	denial by stori	denial by stress	denial by submit	denial by suggest	denial by swear	denial by take	denial by tell	denial by term	denial by testifi	denial by that	denial by the	denial by think	denial by to	denial by trash	denial by view	denial by wa	denial by were	denial by wish	denial by word	denial by would	denial by write	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
483<0.05633 62<0.3333 14<0.5 191<1e-9 =4 =24 241<0.5 =-13 =5 191<0.1157 14<0.5 =-10 =-15 460<0.5 =-3 =24 14<0.5 62<0.3636 191<0.246 =42 =75 483<0.5412 =6 =40 483<0.4388 17<0.5 =-6 =-13 191<0.6467 =13 =-11
191<1e-9 184<4.5 14<0.5 29<0.5 =-1 =16 474<0.5 =-13 =4 62<0.5556 14<0.5 =-5 =-14 30<0.5 =-14 =-1 14<0.5 184<6.5 191<0.1732 =25 =48 490<0.5 =3 =46 185<3.5 367<0.5 =-9 =1 425<0.5 =-3 =19
467<0.3466 39<0.5 397<0.5 481<1e-9 =-6 =7 486<0.7512 =-13 =13 397<0.5 32<0.5 =11 =34 193<0.1429 =-8 =9 397<0.5 434<0.5 504<0.1541 =27 =54 186<16.5 =14 =-7 465<0.3021 382<0.5 =-2 =12 504<0.09724 =-6 =27
484<0.03459 380<0.5 475<0.5 433<0.5 =-5 =7 43<0.5 =23 =-1 496<0.3144 489<2.398 =-15 =3 182<2.996 =-1 =11 380<0.5 489<3.814 433<0.5 =13 =31 43<0.5 =50 =12 471<0.1024 182<3.332 =-11 =2 489<2.14 =-8 =12
466<1e-9 62<0.3333 29<0.5 475<0.5 =-5 =16 197<1.099 =16 =1 486<0.921 62<0.6316 =-9 =-14 =27 62<0.3636 29<0.5 468<0.6648 =9 =24 466<0.05378 =21 =41 491<0.5 466<0.1499 =-5 =6 434<0.5 =31 =-5
468<0.4794 184<4.5 503<0.5 468<0.2053 =0 =14 186<10.5 =-5 =15 184<9.5 467<1e-9 =-6 =2 435<0.5 =-12 =2 62<0.2857 358<0.5 186<16.5 =30 =18 502<0.5 =6 =-5 471<0.1024 503<0.5 =0 =20 62<0.6 =25 =5
466<1e-9 62<0.2857 380<0.5 333<0.5 =3 =21 191<0.187 =-12 =7 457<0.1113 380<0.5 =-9 =-15 496<0.2116 =-1 =25 380<0.5 62<0.6 468<0.9403 =16 =31 489<4.477 =-3 =30 185<3.5 483<0.7001 =-11 =-2 468<0.7548 =-4 =17
467<0.3466 475<0.5 371<0.4317 503<0.5 =-6 =3 =39 435<0.5 185<1.5 =3 =17 =35 189<0.5 475<0.5 489<3.814 =5 =16 40<0.5 =22 =3 185<1.5 435<0.5 =10 =34 489<2.741 =16 =28
191<1e-9 380<0.5 48<0.5 475<0.5 =-7 =14 373<0.5 =1 =12 104<0.5 321<0.5 =-13 =2 2<0.5 =6 =-3 380<0.5 9<0.162 456<0.1712 =8 =35 424<0.0199 =29 =1 430<0.5 183<0.5 =-4 =-11 501<0.4865 =-6 =6
191<1e-9 206<0.2143 435<0.5 433<0.5 =-1 =23 186<19.5 =42 =-3 32<0.5 350<0.5 =-10 =2 206<0.7143 =12 =-3 17<0.5 491<0.5 206<0.1538 =17 =5 37<0.5 =25 =-4 378<0.5 190<0.5 =-10 =6 481<0.1837 =-3 =11
62<0.3636 380<0.5 467<0.2053 29<0.5 =2 =12 29<0.5 =14 =25 193<0.1 496<0.2294 =-12 =2 471<0.1024 =-6 =7 193<0.2 62<0.6316 380<0.5 =-2 =-13 485<0.7586 =-12 =7 380<0.5 471<0.3988 =8 =21 471<0.1678 =-10 =4
9<0.03621 31<0.5 42<0.5 481<1e-9 =-6 =3 187<1e-9 =0 =22 37<0.5 389<0.5 =17 =-2 =-4 489<3.814 34<0.5 424<0.02805 =6 =-5 421<0.56 =30 =4 434<0.5 424<0.06209 =25 =3 50<0.5 =14 =-12
431<0.5 377<0.5 491<0.5 180<0.5 =0 =7 185<1.5 =5 =18 7<0.3033 421<1.64 =27 =4 501<0.6685 =-4 =4 39<0.5 377<0.5 350<0.5 =-7 =4 197<1.099 =10 =-3 32<0.5 186<16.5 =6 =-4 203<0.5 =23 =-6
184<9.5 206<0.2143 184<4.5 184<2.5 =26 =13 501<0.6685 =-1 =14 483<0.3986 206<0.5 =0 =-9 7<0.3033 =16 =-4 481<0.164 31<0.5 377<0.5 =-13 =-4 206<0.5 =-1 =17 206<0.3684 501<0.5995 =-11 =-2 501<0.7361 =20 =-3
184<5.5 397<0.5 434<0.5 3<0.5 =7 =20 29<0.5 =-3 =24 501<0.5037 35<0.5 =-9 =4 484<0.8575 =1 =15 484<0.3831 475<0.5 29<0.5 =-10 =-2 397<0.5 =11 =-3 184<9.5 434<0.5 =10 =-5 351<2.485 =2 =-7
184<6.5 9<1e-9 351<3.091 433<0.5 =-2 =8 495<0.5 =6 =29 433<0.5 32<0.5 =7 =21 40<0.5 =19 =-3 193<0.2 486<0.8576 184<10.5 =-6 =-12 496<0.1862 =-1 =23 184<10.5 195<2.5 =12 =-5 435<0.5 =-1 =14
483<0.1845 418<0.5 457<0.1821 35<0.5 =-8 =-1 424<0.04388 =27 =-1 34<0.5 35<0.5 =-1 =9 186<16.5 =24 =10 17<0.5 424<1e-9 481<0.1352 =7 =16 433<0.5 =-4 =10 183<0.5 186<15.5 =-5 =8 496<0.2294 =-8 =7
191<1e-9 206<0.1333 62<0.3333 503<0.5 =16 =39 62<0.5556 =2 =-12 197<1.099 187<1e-9 =-7 =1 371<0.4317 =-11 =22 62<0.6316 206<0.6667 197<1.099 =13 =5 484<0.6118 =-9 =0 206<0.7143 503<0.5 =-11 =6 197<1.099 =25 =-5
191<1e-9 206<0.1333 62<0.2222 458<0.5 =27 =-1 62<0.5238 =4 =-11 29<0.5 187<1e-9 =-11 =-4 206<0.4667 =3 =-7 29<0.5 62<0.4737 206<0.5714 =8 =-6 206<0.5333 =-8 =7 206<0.6667 62<0.8095 =16 =-6 62<0.6316 =-6 =13
29<0.5 501<0.4318 457<0.1821 418<0.5 =-7 =-1 28<0.5 =16 =-1 434<0.5 457<1e-9 =6 =-2 186<16.5 =0 =-10 39<0.5 504<0.1665 457<0.1113 =0 =14 193<0.2 =2 =22 36<0.5 473<0.5 =9 =18 23<0.5 =-11 =0
9<1e-9 39<0.5 180<0.5 31<0.5 =-6 =11 197<2.773 =1 =-8 351<3.178 195<0.5 =-3 =4 201<0.5 =20 =-6 17<0.5 489<3.814 197<2.197 =7 =0 505<4.5 =14 =-9 427<0.5 180<0.5 =-9 =-2 195<0.5 =8 =-2
380<0.5 184<9.5 197<1.099 434<0.5 =10 =1 264<0.5 =-2 =22 466<0.279 184<10.5 =-4 =-10 197<1.946 =15 =-4 431<0.5 185<3.5 197<2.565 =-10 =-1 349<0.5 =-1 =14 208<0.5 349<0.5 =-13 =-6 375<0.04684 =-3 =9
14<0.5 206<0.3125 184<5.5 206<0.1333 =23 =12 184<9.5 =2 =-12 9<0.124 471<0.1678 =-7 =0 484<0.7589 =7 =18 9<0.1016 10<0.5 349<0.5 =-12 =-5 184<6.5 =10 =-3 206<0.4286 179<0.5 =-8 =3 471<0.1024 =-5 =12
184<9.5 396<0.5 465<0.08873 197<1.099 =2 =-4 7<0.4105 =7 =-4 197<2.565 369<4.5 =19 =4 184<2.5 =7 =-4 193<0.1429 395<0.5 31<0.5 =-10 =6 419<0.51 =12 =-2 471<0.1678 505<0.5 =-10 =2 489<2.14 =-6 =8
184<9.5 378<0.5 435<0.5 193<0.1 =-7 =0 455<1e-9 =20 =-1 374<0.09389 7<0.5699 =8 =-7 3<0.5 =-4 =5 193<0.2 435<0.5 500<1e-9 =-11 =9 455<1e-9 =14 =-5 398<0.5 480<0.5 =-6 =2 484<0.6663 =-2 =10
62<0.6667 377<0.5 503<0.5 465<0.03702 =-3 =4 494<0.5 =6 =17 424<1e-9 201<0.5 =13 =-1 58<0.5 =-4 =8 481<0.164 426<0.1607 377<0.5 =-11 =-3 62<0.8571 =13 =-1 377<0.5 430<0.5 =-4 =6 =18
397<0.5 471<1e-9 350<0.5 374<0.2575 =1 =-7 186<15.5 =22 =1 379<0.5 9<0.1807 =7 =19 333<0.5 =-11 =3 9<0.08432 428<0.5 489<3.814 =-10 =4 186<20.5 =-2 =6 483<0.6128 428<0.5 =-4 =10 468<0.7548 =-2 =11
206<0.2143 418<0.5 182<2.565 58<0.5 =-7 =4 503<0.5 =1 =12 40<0.5 206<0.1333 =22 =9 182<2.996 =-10 =3 468<0.4794 377<0.5 187<0.3113 =-7 =-1 197<1e-9 =13 =-3 504<0.1541 197<1e-9 =3 =-3 504<0.5537 =12 =-3
380<0.5 184<10.5 191<0.2038 187<1e-9 =0 =6 7<0.3549 =14 =2 481<0.2671 486<0.8576 =-9 =11 9<0.1807 =1 =19 486<0.7512 504<0.09193 10<0.5 =-12 =5 504<0.5537 =-1 =-13 184<2.5 191<0.06636 =1 =-6 184<7.5 =31 =3
380<0.5 184<9.5 379<0.5 434<0.5 =5 =-3 424<0.1495 =-9 =3 9<0.2658 486<0.8576 =-7 =16 =18 486<0.7512 489<2.14 349<0.5 =-12 =-4 52<0.5 =-9 =2 496<0.1982 457<0.09243 =0 =-3 184<2.5 =2 =23
184<9.5 456<0.2288 189<0.5 378<0.5 =-4 =2 9<0.5103 =7 =-5 186<16.5 498<0.5 =24 =4 186<18.5 =-2 =9 9<0.162 486<0.8576 32<0.5 =-10 =3 419<0.79 =18 =1 466<0.4372 192<0.25 =4 =-6 505<1.5 =12 =-4
380<0.5 206<0.2143 184<8.5 184<3.5 =16 =6 184<9.5 =-1 =-12 467<0.3466 350<0.5 =-5 =13 189<0.5 =0 =7 467<0.4794 457<0.1113 452<0.5 =-11 =4 184<2.5 =-5 =22 206<0.4667 3<0.5 =-3 =-11 17<0.5 =16 =-6
62<0.3333 371<0.4112 379<0.5 428<0.5 =2 =12 187<0.4041 =-12 =-2 =23 187<0.3345 191<0.123 62<0.6667 =-5 =-11 182<2.565 =-4 =5 62<0.8571 7<0.3221 =5 =-4 191<0.417 =-9 =4
14<0.5 197<1.099 374<0.09389 184<10.5 =10 =-2 29<0.5 =-3 =6 482<0.225 264<0.5 =-4 =14 197<4.407 =14 =-2 483<0.4851 10<0.5 501<0.6412 =-10 =-1 399<0.5 =-3 =10 193<0.5 430<0.5 =0 =14 197<2.708 =-13 =0
380<0.5 466<0.01455 479<0.5 434<0.5 =0 =-5 369<1.5 =23 =5 434<0.5 466<0.4372 =5 =14 0<0.5 =-7 =11 501<0.4865 286<0.5 252<0.5 =-10 =4 445<0.5 =7 =-2 183<0.5 369<2.5 =9 =-6 466<0.00543 =11 =-8
14<0.5 197<1.099 184<10.5 374<0.1559 =9 =0 464<0.5 =-7 =11 482<0.225 499<0.5 =-4 =16 424<0.1825 =12 =-5 496<0.3529 193<0.1 349<0.5 =-11 =-4 349<0.5 =-5 =6 3<0.5 184<7.5 =21 =1 =-1
206<0.2143 184<4.5 380<0.5 197<2.996 =15 =-1 197<2.708 =-10 =8 184<9.5 380<0.5 =1 =-9 479<0.5 =-11 =2 191<0.2223 197<1.099 187<0.2887 =-3 =4 419<0.51 =-5 =-11 17<0.5 466<0.1725 =2 =11 466<0.1499 =8 =-6
206<0.1875 418<0.5 35<0.5 503<0.5 =-4 =4 45<0.5 =2 =10 206<0.1333 197<3.091 =18 =0 35<0.5 =3 =11 468<0.4794 475<0.5 206<0.3333 =-1 =-6 418<0.5 =13 =-1 483<0.6128 351<2.565 =-5 =3 398<0.5 =2 =12
466<0.00543 178<0.5 496<0.4228 485<0.9553 =-3 =21 394<0.5 =18 =2 369<2.5 421<1e-9 =7 =-6 378<0.5 =-1 =18 17<0.5 396<0.5 485<0.924 =3 =15 369<4.5 =13 =-2 488<0.5 369<4.5 =-8 =3 466<0.279 =9 =-5
397<0.5 29<0.5 185<1.5 184<10.5 =-1 =-8 374<0.115 =6 =-2 197<1.099 201<0.5 =11 =-1 368<0.5 =0 =12 466<0.1288 396<0.5 178<0.5 =-9 =4 369<2.5 =10 =-8 483<0.5412 396<0.5 =-4 =9 47<0.5 =9 =-4
397<0.5 206<0.3333 185<1.5 433<0.5 =1 =13 453<0.5 =12 =4 471<0.1678 189<0.5 =-7 =1 481<0.1166 =1 =15 481<0.1023 484<0.8831 456<0.2288 =-8 =7 189<0.5 =0 =10 206<0.4286 185<6.5 =-7 =7 183<0.5 =11 =-1
14<0.5 206<0.5 184<9.5 206<0.1333 =11 =3 501<0.6685 =-9 =6 184<7.5 206<0.6667 =-5 =-12 483<0.5412 =1 =19 483<0.3986 496<0.3529 241<0.5 =-9 =8 150<0.5 =10 =-5 206<0.4286 186<23.5 =-9 =4 316<0.5 =-1 =15
475<0.5 206<0.4 380<0.5 29<0.5 =1 =8 382<0.5 =-10 =-1 191<0.08254 187<1e-9 =-9 =-3 434<0.5 =1 =-7 380<0.5 379<0.5 453<0.5 =15 =5 453<0.5 =-10 =0 434<0.5 504<0.09193 =-4 =7 =-9
380<0.5 206<0.3125 62<0.4 397<0.5 =9 =0 62<0.6316 =-2 =-9 191<0.246 486<0.01585 =-2 =-8 62<0.9167 =10 =-6 206<0.4667 62<0.3636 468<1 =-6 =3 486<0.6192 =-14 =6 468<0.5206 496<0.3529 =-6 =14 52<0.5 =-2 =19
380<0.5 475<0.5 483<0.7001 39<0.5 =-2 =3 9<0.124 =3 =11 379<0.5 455<0.1087 =12 =1 393<0.5 =-10 =2 489<2.159 486<0.7512 10<0.5 =-10 =7 3<0.5 =14 =-4 193<0.5 489<4.477 =0 =13 150<0.5 =-13 =3
397<0.5 29<0.5 185<1.5 377<0.5 =-4 =7 428<0.5 =3 =15 419<0.48 376<0.5 =3 =9 456<0.2288 =-1 =11 428<0.5 185<2.5 496<0.3144 =-10 =6 467<0.7548 =-5 =5 369<2.5 17<0.5 =16 =-2 17<0.5 =-6 =2
14<0.5 475<0.5 197<1.099 186<15.5 =4 =0 456<0.2452 =-4 =14 496<0.07208 186<16.5 =10 =2 197<3.611 =22 =2 483<0.4388 496<0.1982 475<0.5 =-9 =1 382<0.5 =-2 =12 465<0.7026 430<0.5 =-1 =12 483<0.5412 =-1 =-13
62<0.6667 29<0.5 428<0.5 433<0.5 =-1 =5 353<0.5 =5 =17 36<0.5 3<0.5 =2 =8 351<3.178 =-12 =2 193<0.2 30<0.5 24<0.5 =-9 =5 453<0.5 =12 =-2 62<0.9167 7<0.07156 =5 =-5 =-8
187<1e-9 191<1e-9 25<0.5 182<3.332 =-5 =7 197<2.398 =7 =-6 500<0.2642 424<0.009587 =2 =-3 424<1e-9 =23 =-4 433<0.5 197<1.099 380<0.5 =6 =-4 420<0.38 =-3 =10 182<2.197 187<0.62 =-8 =7 197<1e-9 =19 =9
377<0.5 378<0.5 489<2.14 486<0.7512 =-9 =11 465<0.7026 =2 =-12 350<0.5 374<0.4446 =1 =-7 186<15.5 =18 =0 455<1e-9 475<0.5 457<0.003617 =8 =-1 =19 400<0.5 465<0.03702 =-8 =2 455<0.3244 =0 =14
62<0.6667 428<0.5 380<0.5 368<0.5 =0 =5 468<0.7548 =-6 =2 186<23.5 380<0.5 =11 =-4 378<0.5 =3 =-7 466<0.1725 460<0.5 48<0.5 =-10 =-5 398<0.5 =-5 =9 468<0.4274 368<0.5 =16 =-4 504<0.1095 =-11 =2
460<0.5 32<0.5 379<0.5 424<1e-9 =1 =-4 351<3.332 =-9 =4 46<0.5 429<0.5 =3 =10 3<0.5 =2 =-9 424<0.1495 455<0.2212 369<5.5 =17 =-1 351<2.303 =1 =-4 =-6
187<0.3113 62<0.5556 479<0.5 439<0.5 =-1 =5 369<2.5 =15 =0 426<0.113 435<0.5 =-7 =7 480<0.5 =15 =-4 369<1.5 471<0.3988 438<0.5 =0 =-10 465<0.03702 =1 =9 417<0.5 184<11.5 =7 =-2 184<14.5 =-9 =8
62<0.7647 374<0.1364 7<0.3221 428<0.5 =2 =11 7<0.6066 =-2 =-10 0<0.5 1<0.5 =-2 =-11 1<0.5 =0 =15 179<0.5 489<4.477 455<0.1491 =-11 =3 483<0.8395 =7 =-4 374<0.2575 469<0.5 =-4 =5 62<0.8571 =16 =-2
475<0.5 62<0.5556 374<0.2834 187<0.3345 =0 =4 434<0.5 =-2 =-9 483<0.4388 187<0.5405 =-8 =0 62<0.8571 =4 =-6 434<0.5 385<0.5 404<0.5 =10 =-2 418<0.5 =-6 =2 4<0.5 424<0.07023 =-11 =9 374<0.115 =7 =-4
377<0.5 184<6.5 353<0.5 333<0.5 =-1 =6 453<0.5 =8 =-1 14<0.5 184<10.5 =-1 =-6 185<7.5 =-8 =4 370<0.5 188<2.5 424<0.009587 =12 =2 39<0.5 =-5 =6 366<0.5 350<0.5 =-5 =12 453<0.5 =11 =0
434<0.5 456<0.2288 197<1.099 489<2.485 =1 =8 500<0.3272 =-3 =19 197<2.197 421<1.21 =3 =-3 424<0.1638 =18 =1 374<0.4446 479<0.5 29<0.5 =-5 =6 374<0.115 =15 =-1 368<0.5 =-15 375<0.09245 =-5 =5
187<1e-9 485<0.9479 182<2.565 489<2.97 =-5 =5 350<0.5 =-1 =10 =17 471<0.1678 456<0.2288 438<0.5 =1 =-4 421<1.21 =16 =5 378<0.5 187<0.4264 =-3 =4 182<2.398 =1 =9
187<0.3586 197<1.099 14<0.5 333<0.5 =1 =8 9<0.0899 =-9 =2 244<0.5 264<0.5 =-4 =8 =23 14<0.5 369<1.5 435<0.5 =1 =12 429<0.5 =2 =9 197<2.398 333<0.5 =-7 =4 369<2.5 =11 =-8
377<0.5 62<0.6667 485<0.8833 502<0.5 =1 =-4 7<0.4278 =16 =-2 486<0.8576 484<0.8575 =-9 =2 =12 455<1e-9 187<0.4041 196<1.5 =7 =-4 7<0.154 =17 =0 193<0.25 7<0.2888 =-2 =-9 455<0.3563 =-1 =8
377<0.5 486<0.7512 466<0.0794 197<3.091 =-2 =-9 6<0.5 =3 =-4 1<0.5 28<0.5 =13 =4 439<0.5 =-6 =7 421<0.49 186<18.5 465<0.1667 =12 =3 481<0.08047 =-2 =13 371<0.4112 333<0.5 =-6 =7 =10
371<0.4112 62<0.5556 471<0.3988 480<0.5 =-1 =4 52<0.5 =0 =5 426<0.113 377<0.5 =-6 =3 465<0.7026 =17 =-3 192<0.07692 =21 192<0.125 =-2 =11
397<0.5 350<0.5 424<0.07983 369<1.5 =0 =3 426<0.3423 =-4 =10 369<3.5 188<2.5 =16 =2 428<0.5 =-4 =6 428<0.5 10<0.5 426<0.4984 =-5 =12 58<0.5 =13 =-1 459<0.5 388<0.5 =4 =19 188<2.5 =-4 =4
457<0.1113 483<0.6128 397<0.5 29<0.5 =-1 =3 489<4.477 =-5 =9 465<0.7026 457<1e-9 =7 =-1 505<2.5 =2 =-10 409<0.5 374<0.04846 54<0.5 =11 =0 384<0.5 =2 =14 =-8
206<0.1333 62<0.3333 349<0.5 62<0.08 =15 =7 204<0.5 =5 =-5 62<0.6316 187<0.5062 =-2 =8 479<0.5 =-11 =1 434<0.5 489<2.079 187<1e-9 =-4 =1 426<0.113 =3 =15 377<0.5 195<5.5 =-9 =3 1<0.5 =-4 =6
206<0.4667 184<9.5 184<6.5 206<0.1333 =7 =3 55<0.5 =-3 =5 505<0.5 486<0.7512 =-10 =9 182<2.89 =-3 =13 184<7.5 206<0.6111 347<0.5 =-4 =11 465<0.3897 =-9 =1 197<1.099 17<0.5 =11 =-6 486<0.7512 =-4 =14
206<0.4 62<0.3636 471<1e-9 206<0.09091 =9 =1 355<0.5 =9 =-4 380<0.5 62<0.5556 =0 =-7 468<1.892 =-13 =-1 62<0.3333 380<0.5 366<0.5 =-9 =-3 504<0.05764 =-7 =8 471<0.1678 456<0.1173 =-3 =16 481<0.1477 =6 =18
14<0.5 350<0.5 475<0.5 491<0.5 =-1 =5 377<0.5 =4 =14 418<0.5 183<0.5 =-3 =8 437<0.5 =18 =0 183<0.5 367<0.5 366<0.5 =1 =-8 369<2.5 =16 =-2 483<0.4388 178<0.5 =-10 =4 465<0.7026 =2 =-12
184<11.5 496<0.2644 203<0.5 485<0.9553 =1 =15 194<0.5 =-7 =5 457<0.1113 204<0.5 =-3 =10 421<2.09 =15 =-3 433<0.5 457<0.1821 460<0.5 =-7 =3 =9 184<15.5 439<0.5 =-3 =5 487<0.5 =13 =-1
396<0.5 187<0.3113 456<0.3683 501<0.6412 =-2 =3 7<0.07156 =19 =4 369<1.5 179<0.5 =-2 =7 24<0.5 =3 =12 369<1.5 488<0.5 201<0.5 =13 =-1 =-3 436<0.5 193<0.2 =-2 =7 7<0.5381 =9 =-4
374<0.4446 187<0.1385 475<0.5 351<3.178 =-2 =4 374<0.01857 =8 =-1 433<0.5 502<0.5 =2 =-3 481<0.05514 =13 =5 455<0.3563 34<0.5 502<0.5 =-9 =0 351<2.197 =12 =-2 52<0.5 =20 =-1
374<0.04846 503<0.5 13<0.5 396<0.5 =0 =6 501<0.6852 =22 =1 429<0.5 501<0.6412 =1 =9 197<1.099 =10 =-3 374<0.7977 197<1e-9 184<5.5 =3 =-3 496<0.1742 =-5 =2 44<0.5 147<0.5 =-11 =7 185<1.5 =11 =-4
206<0.7143 434<0.5 379<0.5 424<0.06209 =3 =-2 115<0.5 =-6 =10 29<0.5 438<0.5 =-1 =-9 421<1e-9 =15 =-4 501<0.5037 55<0.5 435<0.5 =-7 =3 439<0.5 =-13 =-2 197<1e-9 379<0.5 =6 =-8 475<0.5 =-7 =2
457<0.1113 457<0.003617 25<0.5 24<0.5 =0 =11 201<0.5 =6 =-7 364<0.5 190<0.5 =-5 =2 366<0.5 =12 =-4 496<0.2116 496<0.07208 372<0.5 =-5 =5 193<0.125 =5 =-2 375<0.07571 60<0.5 =17 =5 52<0.5 =11 =-2
62<0.8571 17<0.5 483<0.8395 456<0.3683 =0 =13 478<0.5 =11 =-6 378<0.5 286<0.5 =-8 =9 430<0.5 =-4 =3 483<0.779 426<0.113 147<0.5 =-12 =0 =2 193<0.25 =-5 =8
197<1.099 379<0.5 184<10.5 186<15.5 =4 =1 464<0.5 =-4 =8 350<0.5 398<0.5 =-2 =-10 183<0.5 =-3 =6 350<0.5 455<0.5699 190<0.5 =-4 =4 44<0.5 =18 =-1 184<4.5 481<0.1352 =16 =0 197<2.565 =10 =-3
206<0.5333 62<0.5556 197<3.091 434<0.5 =5 =-1 466<0.1964 =-7 =6 197<1e-9 469<0.5 =-11 =9 182<2.565 =-7 =2 62<0.4375 466<0.0794 200<0.5 =-10 =4 351<2.708 =-6 =2 197<1e-9 17<0.5 =12 =-6 179<0.5 =-2 =9
182<2.565 481<0.2671 434<0.5 397<0.5 =-1 =-6 0<0.5 =-11 =3 434<0.5 464<0.5 =2 =11 468<1 =3 =-7 434<0.5 397<0.5 197<2.485 =5 =0 501<0.535 =-4 =3 182<3.135 366<0.5 =-9 =0 0<0.5 =-1 =8
500<0.374 197<1.099 380<0.5 201<0.5 =2 =-4 183<0.5 =4 =-9 350<0.5 456<0.3683 =-4 =9 380<0.5 =12 =-10 =20
500<0.374 353<0.5 187<0.2887 350<0.5 =-2 =6 17<0.5 =2 =-5 396<0.5 94<0.5 =2 =12 191<0.2038 =14 =-5 =20
379<0.5 496<0.4228 380<0.5 473<0.5 =-1 =3 349<0.5 =-5 =8 486<0.1945 =-4 368<0.5 =16 =2 496<0.06092 394<0.5 375<0.3721 =-10 =1 48<0.5 =-4 =8 47<0.5 496<0.1082 =4 =-5 457<0.05542 =1 =9
206<0.2143 397<0.5 182<2.565 150<0.5 =3 =-4 418<0.5 =4 =9 503<0.5 405<0.5 =-7 =4 483<0.05633 =12 =-5 483<0.5412 206<0.4286 187<0.3345 =-2 =3 496<0.3529 =-5 =10 9<0.5103 486<1e-9 =6 =-3 14<0.5 =4 =-11
377<0.5 378<0.5 316<0.5 286<0.5 =-7 =5 483<0.7001 =-3 =10 493<0.5 351<3.091 =0 =4 391<0.5 =-11 =-1 6<0.5 359<0.5 170<0.5 =7 =-1 366<0.5 =-9 =5 459<0.5 351<2.708 =-5 =2 188<0.5 =13 =-6
206<0.1333 418<0.5 380<0.5 399<0.5 =-2 =4 181<0.5 =-10 =8 375<0.09245 206<1e-9 =11 =4 445<0.5 =16 =-2 483<0.5412 496<0.3529 206<0.3684 =0 =-4 418<0.5 =16 =-1 197<1.946 206<0.2778 =-1 =8 197<2.565 =-8 =2
434<0.5 182<2.303 187<0.3113 489<2.485 =-5 =5 60<0.5 =5 =-3 350<0.5 483<0.5412 =1 =5 14<0.5 =11 =-6 182<2.944 374<0.2575 450<0.5 =-8 =3 451<0.5 =-13 =1 0<0.5 374<0.04846 =3 =-7 419<0.46 =10 =-2
29<0.5 486<0.6192 367<0.5 433<0.5 =-2 =3 419<1e-9 =7 =-5 373<0.5 486<0.921 =4 =13 199<0.5 =-4 =11 419<0.51 437<0.5 187<0.1385 =2 =6 450<0.5 =0 =-12 204<0.5 485<0.9479 =-4 =5 419<0.86 =8 =-5
206<0.7143 475<0.5 349<0.5 397<0.5 =1 =-4 380<0.5 =-6 =4 193<0.5 418<0.5 =9 =3 206<0.1538 =0 =-7 481<0.1245 380<0.5 485<0.9112 =-9 =5 466<0.09411 =-3 =11 396<0.5 150<0.5 =-3 =6 =12
374<0.1364 424<0.2039 447<0.5 433<0.5 =2 =6 502<0.5 =-3 =-12 475<0.5 419<0.61 =-1 =-8 424<0.259 =-5 =10 187<0.5804 455<0.3989 343<0.5 =-3 =16 187<0.2431 =13 =-3 375<0.2493 375<0.01869 =3 =13 1<0.5 =-4 =4
62<0.6667 36<0.5 197<3.091 17<0.5 =2 =-4 486<0.921 =-5 =6 350<0.5 21<0.5 =-12 =1 =2 460<0.5 486<0.7512 59<0.5 =-6 =2 182<2.398 =-2 =14 0<0.5 437<0.5 =14 =-2 62<0.7647 =2 =-3
377<0.5 434<0.5 182<2.565 466<0.1725 =-3 =3 368<0.5 =1 =5 182<3.045 444<0.5 =-10 =5 197<1e-9 =-6 =2 370<0.5 187<0.3113 182<2.944 =1 =9 201<0.5 =14 =-2 475<0.5 182<2.996 =-6 =1 375<0.0271 =12 =-3
374<0.1364 475<0.5 350<0.5 424<0.09112 =1 =-5 397<0.5 =11 =-3 489<4.477 494<0.5 =10 =1 489<7.496 =0 =-8 486<0.8576 179<0.5 374<0.7977 =-2 =-9 44<0.5 =0 =7 179<0.5 373<0.5 =11 =0 486<0.921 =-3 =0
500<0.3272 471<0.3988 480<0.5 505<0.5 =-2 =3 496<0.1512 =1 =10 432<0.5 52<0.5 =1 =5 147<0.5 =-2 =15 471<0.1678 =2 =17
187<0.2887 364<0.5 466<0.3141 198<0.5 =-1 =-7 185<3.5 =2 =10 486<0.6192 366<0.5 =5 =-4 =14 94<0.5 488<0.5 389<0.5 =1 =-6 466<0.279 =11 =-4 9<0.09542 501<0.4641 =11 =-7 =15
377<0.5 206<0.4286 62<0.3333 379<0.5 =4 =-7 14<0.5 =-2 =-11 62<0.4 14<0.5 =-8 =2 7<0.3033 =3 =-6 7<0.2888 9<0.1807 180<0.5 =2 =9 316<0.5 =18 =4 475<0.5 45<0.5 =-8 =5 195<0.5 =13 =-2
396<0.5 424<0.1495 453<0.5 379<0.5 =1 =-7 29<0.5 =-3 =0 475<0.5 379<0.5 =-6 =5 186<15.5 =-1 =12 380<0.5 437<0.5 186<25.5 =7 =-6 373<0.5 =0 =-10 186<19.5 59<0.5 =-9 =0 484<0.3831 =-4 =7
206<0.1538 184<2.5 349<0.5 14<0.5 =10 =-3 436<0.5 =-6 =6 184<8.5 14<0.5 =3 =-8 29<0.5 =-9 =-2 481<0.164 353<0.5 456<0.2288 =-2 =11 47<0.5 =2 =9 29<0.5 465<0.02861 =11 =2 445<0.5 =12 =-1
147<0.5 9<0.124 479<0.5 333<0.5 =-1 =3 369<2.5 =11 =-1 503<0.5 419<0.48 =2 =-5 424<1e-9 =11 =0 419<0.76 55<0.5 186<23.5 =15 =0 9<0.06475 =-2 =8 =-6
206<0.2143 195<0.5 435<0.5 433<0.5 =-1 =5 206<0.1333 =16 =2 186<21.5 493<0.5 =5 =-8 186<26.5 =-6 =3 434<0.5 426<0.544 206<0.8235 =0 =-6 60<0.5 =13 =-3 351<3.178 29<0.5 =-7 =2 1<0.5 =-3 =10
147<0.5 496<0.4228 62<0.8571 203<0.5 =0 =-4 504<0.2063 =-9 =2 62<0.125 188<1.5 =4 =-5 486<0.1945 =-3 =21 182<2.303 454<0.5 179<0.5 =4 =-3 316<0.5 =-7 =-1 62<0.08 179<0.5 =-3 =8 29<0.5 =22 =2
206<0.2143 397<0.5 186<21.5 182<2.565 =1 =5 39<0.5 =-11 =2 4<0.5 5<0.5 =6 =-5 186<18.5 =-10 =1 471<0.1678 466<0.1288 199<0.5 =-6 =0 484<0.8326 =-1 =3 466<0.1725 428<0.5 =0 =10 17<0.5 =6 =-3
206<0.8235 206<0.09091 503<0.5 178<0.5 =0 =12 203<0.5 =10 =-7 13<0.5 466<0.1725 =-1 =2 9<0.2658 =16 =-1 481<0.1477 428<0.5 383<0.5 =-9 =5 185<3.5 =0 =7 466<0.09411 =-5 491<0.5 =10 =-1
182<2.565 475<0.5 471<0.3988 371<0.4989 =-4 =11 464<0.5 =-1 =7 418<0.5 501<0.535 =12 =2 435<0.5 =-7 =6 464<0.5 350<0.5 471<0.3988 =-1 =2 473<0.5 =11 =-4 59<0.5 471<0.1024 =1 =9 445<0.5 =10 =-5
364<0.5 206<0.1333 62<0.2857 182<2.197 =-5 =7 62<0.6316 =-1 =-11 398<0.5 464<0.5 =-4 =2 351<2.708 =-1 =3 14<0.5 188<3.5 62<0.5556 =13 =-1 188<4.5 =0 =-6 206<0.4 =-8 432<0.5 =-4 =6
62<0.8571 187<0.5804 457<0.1113 419<0.48 =0 =-5 62<0.2222 =2 =10 193<0.5 188<4.5 =6 =-6 29<0.5 =-8 =5 245<0.5 191<0.6467 367<0.5 =-10 =0 =2 187<0.2431 62<0.9167 =8 =-1 =-2
500<0.374 375<0.5393 379<0.5 179<0.5 =0 =3 351<3.091 =-8 =3 184<0.5 =3 483<0.4388 =-11 =2 184<1.5 =2 =18
206<0.3684 14<0.5 349<0.5 201<0.5 =3 =-3 400<0.5 =-6 =2 3<0.5 438<0.5 =6 =-10 206<0.3333 =-10 =1 9<0.1016 3<0.5 475<0.5 =-6 =2 206<0.8235 =0 =-7 7<0.393 468<0.7548 =0 =5 9<0.212 =-11 =0
485<0.9639 476<0.5 455<1e-9 377<0.5 =0 =5 384<0.5 =-6 =9 369<1.5 467<0.8146 =-4 =6 =15 =17
434<0.5 397<0.5 400<0.5 59<0.5 =0 =4 496<1e-9 =4 =8 502<0.5 467<0.5206 =-2 =2 471<0.3988 =-8 =7 29<0.5 496<0.1982 361<0.5 =-5 =6 195<5.5 =9 =-4 76<0.5 496<0.08933 =10 =0 =-3
203<0.5 500<0.3272 397<0.5 185<4.5 =1 =8 367<0.5 =-3 =11 =15 472<0.5 364<0.5 395<1.5 =-7 =7 186<14.5 =-1 =13 187<0.1988 484<0.1371 =-7 =0 465<0.3897 =7 =-4
377<0.5 434<0.5 447<0.5 453<0.5 =1 =-1 351<2.773 =-10 =0 351<3.091 3<0.5 =-3 =-10 347<0.5 =2 =14 455<1e-9 454<0.5 482<0.08333 =9 =-2 504<0.07555 =4 =-5 502<0.5 52<0.5 =1 =-8 453<0.5 =5 =-3
476<0.5 457<0.1113 481<0.2149 456<0.401 =-1 =10 457<1e-9 =5 =-7 184<4.5 423<0.1039 =0 =7 486<0.6192 =3 =17 481<0.2671 =14 184<3.5 =3 184<7.5 =-6 =3
428<0.5 409<0.5 469<0.5 500<0.2642 =0 =10 369<1.5 =13 =3 351<2.89 2<0.5 =1 =-14 52<0.5 =-6 =3 369<4.5 316<0.5 373<0.5 =5 =-4 423<0.1039 =11 =-4 351<1.946 2<0.5 =6 =0 351<2.708 =-10 =1
374<0.3463 379<0.5 447<0.5 471<0.1024 =0 =2 202<0.5 =-8 =3 54<0.5 164<0.5 =-9 =3 188<0.5 =12 =-3 471<1e-9 377<0.5 5<0.5 =-9 =-2 188<1.5 =-4 =5 184<9.5 384<0.5 =-3 =7 375<0.006545 =0 =14
434<0.5 397<0.5 316<0.5 493<0.5 =3 =-10 369<1.5 =-4 =1 369<2.5 316<0.5 =-3 =4 426<0.113 =-8 =5 374<0.3137 450<0.5 439<0.5 =-4 =5 199<0.5 =0 =12 372<0.5 53<0.5 =-12 =1 =2
206<0.8235 184<12.5 10<0.5 197<1.099 =2 =-1 465<0.4756 =15 =-5 206<0.6667 206<0.5714 =-10 =-2 438<0.5 =-3 =14 184<12.5 466<0.3141 272<0.5 =-12 =3 369<1.5 =-4 =11 438<0.5 353<0.5 =-3 =2 465<0.2173 =22 =1
36<0.5 416<0.5 461<0.5 185<4.5 =-1 =3 9<0.1464 =2 =14 436<0.5 504<0.0811 =-3 =5 60<0.5 =15 =0 113<0.5 264<0.5 504<0.1541 =-10 =-1 =0 =2
17<0.5 182<2.303 411<0.5 185<4.5 =-2 =4 438<0.5 =13 =-2 355<0.5 52<0.5 =0 =3 26<0.5 =-5 =3 62<0.4 182<2.485 501<0.5995 =-9 =2 62<0.25 =-3 =4 50<0.5 404<0.5 =-11 =2 454<0.5 =-6 =8
62<0.8571 371<0.3 426<0.446 397<0.5 =1 =-2 62<0.4375 =1 =14 501<0.4024 424<0.1825 =15 =-3 192<0.125 =-5 =5 384<0.5 59<0.5 501<0.6412 =-11 =1 192<0.1667 =8 =-3 182<2.485 62<0.9167 =15 =-2 =-5
182<2.565 185<6.5 377<0.5 434<0.5 =-2 =-9 370<0.5 =5 =-3 150<0.5 419<0.63 =17 =-3 14<0.5 =-8 =7 349<0.5 7<0.3033 196<1.5 =3 =-3 351<3.091 =-4 =6 504<0.09724 185<5.5 =-6 =8 504<0.1665 =5 =-2
182<2.565 187<0.5804 470<0.5 453<0.5 =-1 =-5 397<0.5 =15 =-2 434<0.5 502<0.5 =6 =-4 187<0.7382 =4 =-8 182<3.332 434<0.5 397<0.5 =2 =-2 473<0.5 =0 =-7 388<0.5 353<0.5 =5 =13 187<1e-9 =6 =-7
350<0.5 197<1.099 379<0.5 375<0.4389 =1 =-6 438<0.5 =1 =-9 380<0.5 368<0.5 =-4 =3 197<2.565 =-4 =6 380<0.5 28<0.5 197<1e-9 =-4 =6 486<0.5128 =14 =-1 =-11
493<0.5 245<0.5 201<0.5 397<0.5 =1 =-1 188<1.5 =0 =-6 187<0.4507 184<14.5 =-9 =6 457<1e-9 =7 =-7 397<0.5 463<0.5 378<0.5 =-1 =-12 187<0.1709 =-5 =2 9<0.05468 199<0.5 =-6 =1 184<8.5 =7 =-2
7<0.5699 190<0.5 471<0.1678 206<0.1333 =4 =-2 9<0.162 =1 =7 7<0.3033 503<0.5 =13 =1 486<0.921 =5 =-5 206<0.3125 457<0.07646 59<0.5 =-7 =6 200<0.5 =9 =-6 501<0.6931 190<0.5 =-12 =-3 =1
351<2.89 456<0.2745 427<0.5 434<0.5 =-1 =-3 186<19.5 =1 =14 457<0.06571 420<0.99 =15 =4 456<0.5474 =-4 =5 394<0.5 349<0.5 196<2.5 =4 =-6 180<0.5 =-6 =5 486<0.7512 416<0.5 =-7 =2 =11
377<0.5 374<0.1364 206<0.8235 184<11.5 =1 =-5 184<15.5 =-8 =15 187<0.5804 206<1e-9 =1 =-4 206<0.7143 =6 =-5 473<0.5 184<7.5 366<0.5 =-4 =2 374<0.01857 =11 =0 182<2.944 187<0.3113 =0 =10 465<0.1236 =16 =-1
456<0.4912 182<2.565 432<0.5 17<0.5 =0 =-8 480<0.5 =-7 =1 230<0.5 421<1.02 =1 =-5 56<0.5 =11 =-6 471<0.1024 =14 =0
197<2.944 424<0.1825 447<0.5 374<0.1559 =2 =-1 472<0.5 =-9 =10 404<0.5 187<0.5405 =-6 =5 397<0.5 =9 =-3 371<0.4317 351<2.398 374<0.01857 =-4 =4 374<0.1364 =-4 =-13 =11
62<0.8571 453<0.5 126<0.5 377<0.5 =1 =4 62<0.6 =17 =1 180<0.5 185<5.5 =-3 =7 198<0.5 =2 =-6 419<1.03 433<0.5 59<0.5 =-9 =1 419<0.55 =5 =-2 457<0.03407 =-1 =8
203<0.5 343<0.5 374<0.06289 503<0.5 =1 =6 368<0.5 =-2 =4 184<7.5 =23 184<11.5 =-2 =3 488<0.5 308<0.5 48<0.5 =-8 =-3 =6 192<0.09091 206<0.3684 =0 =-7 206<0.7143 =10 =-4
453<0.5 379<0.5 480<0.5 376<0.5 =0 =3 496<0.1512 =3 =12 351<3.178 182<1.946 =1 =-8 197<1e-9 =9 =-3 351<2.89 193<0.3333 382<0.5 =-5 =4 501<0.6852 =9 =-5 382<0.5 349<0.5 =3 =-5 359<0.5 =16 =-3
447<0.5 429<0.5 343<0.5 468<1 =0 =-5 184<7.5 =17 =-3 17<0.5 468<1.319 =2 =10 286<0.5 =-3 =11 503<0.5 389<0.5 495<0.5 =-10 =3 436<0.5 =-4 =8 186<18.5 184<1.5 =0 =7 =-4
197<1.099 374<0.4446 419<0.43 62<0.8571 =1 =-6 187<0.3345 =4 =11 147<0.5 29<0.5 =-8 =-1 62<0.06667 =10 =1 350<0.5 419<0.51 457<0.09243 =-2 =8 496<0.2644 =-7 =2 380<0.5 419<0.67 =11 =-5 =-10
333<0.5 481<0.1837 353<0.5 469<0.5 =-1 =8 62<0.4737 =5 =-5 424<0.04388 489<2.037 =12 =4 400<0.5 =-8 =0 62<0.3333 186<16.5 455<0.1491 =10 =-1 62<0.25 =-1 =9 481<0.03534 424<0.1825 =5 =-9 353<0.5 =-7 =4
434<0.5 461<0.5 433<0.5 496<0.3529 =0 =8 374<0.04846 =6 =-1 39<0.5 27<0.5 =17 =0 374<0.0765 =-5 =6 496<0.2116 377<0.5 353<0.5 =-7 =3 419<0.46 =5 =-7 1<0.5 374<0.2067 =20 =-1 496<0.2644 =-5 =4
62<0.8571 377<0.5 1<0.5 195<5.5 =0 =10 353<0.5 =-7 =4 454<0.5 62<0.5238 =3 =11 504<0.0811 =2 =-7 466<0.3141 403<0.5 433<0.5 =-9 =2 424<1e-9 =8 =-1 465<0.3897 =8 489<5.278 =-5 =2
197<3.091 493<0.5 475<0.5 244<0.5 =0 =13 47<0.5 =6 =0 182<2.89 465<0.2699 =-11 =-1 150<0.5 =-5 =9 455<0.3244 500<1e-9 420<0.38 =-8 =5 424<0.06209 =14 =-3 197<3.611 185<1.5 =-4 =1 424<0.2039 =14 =-3
206<0.7143 62<0.6316 7<0.5699 402<0.5 =2 =-3 206<0.3125 =0 =-11 503<0.5 206<0.6111 =-9 =5 481<0.04953 =-1 =12 62<0.6316 361<0.5 481<0.2671 =-9 =3 =11 62<0.9167 192<0.5 =17 =-3 206<0.8889 =-5 =1
244<0.5 197<3.091 147<0.5 197<2.996 =0 =11 62<0.2222 =2 =15 62<0.2857 499<0.5 =-9 =6 378<0.5 =11 =-3 62<0.6667 397<0.5 =16 =-1 =-2
456<0.2288 421<1.47 434<0.5 36<0.5 =1 =-7 182<2.944 =-7 =0 489<2.351 374<0.4446 =-10 =5 197<2.398 =-1 =6 182<3.219 421<1.32 183<0.5 =19 =6 482<0.775 =-3 =6 371<0.3 =2 =-6
427<0.5 7<0.4278 485<0.924 203<0.5 =1 =-3 468<0.1133 =14 =2 423<0.2697 474<0.5 =-5 =6 459<0.5 =11 =-6 184<0.5 182<2.708 =-7 464<0.5 =-2 =9 389<0.5 170<0.5 =11 =-2 =-1
500<0.3272 182<2.565 428<0.5 486<0.921 =-2 =8 191<0.1618 =12 =-2 333<0.5 464<0.5 =0 =3 466<0.1725 =7 =-5 =13
201<0.5 397<0.5 206<0.6111 62<0.6316 =3 =-5 62<0.5238 =-8 =8 62<0.3636 52<0.5 =-3 =2 206<0.4667 =-12 =5 185<3.5 486<0.6192 47<0.5 =-8 =-1 206<0.25 =8 =-4 52<0.5 184<1.5 =1 =-9 62<0.2222 =16 =-3
206<0.3125 184<5.5 186<19.5 193<0.1667 =5 =1 471<0.3988 =-5 =4 432<0.5 358<0.5 =-3 =10 478<0.5 =-11 =2 184<5.5 351<2.996 206<0.5 =-2 =-7 27<0.5 =3 =-7 424<0.0351 428<0.5 =3 =14 395<0.5 =-8 =6
493<0.5 485<0.9594 421<1.02 485<0.7586 =1 =9 188<0.5 =-7 =0 =11 182<2.89 468<0.5976 201<0.5 =-13 =1 182<2.398 =3 =-7 185<1.5 391<0.5 =-7 =2 4<0.5 =-1 =10
203<0.5 62<0.8571 396<0.5 245<0.5 =0 =-5 398<0.5 =0 =6 54<0.5 9<0.162 =-10 =2 52<0.5 =12 =-1 398<0.5 469<0.5 501<0.7083 =-10 =3 =7 382<0.5 432<0.5 =0 =-7 62<0.3636 =9 =0
7<0.4278 182<3.332 434<0.5 397<0.5 =1 =-1 486<0.03945 =-5 =3 454<0.5 486<0.6192 =3 =-6 484<0.3036 =12 =-1 31<0.5 75<0.5 360<0.5 =-5 =1 486<0.428 =-1 =8 494<0.5 477<0.5 =1 =12 =-2
374<0.04846 421<1.02 457<0.09243 182<3.332 =0 =7 193<0.125 =7 =-1 350<0.5 480<0.5 =-8 =3 197<2.773 =15 =-1 398<0.5 349<0.5 494<0.5 =-3 =5 419<0.57 =-12 =0 437<0.5 360<0.5 =-1 =5 46<0.5 =16 =0
185<4.5 398<0.5 186<23.5 0<0.5 =-1 =4 150<0.5 =-10 =1 394<0.5 351<2.773 =0 =3 184<8.5 =-6 =3 351<2.708 199<0.5 400<0.5 =4 =-5 398<0.5 =7 =-10 438<0.5 400<0.5 =15 =-1 484<0.1371 =-3 =7
493<0.5 447<0.5 185<5.5 441<0.5 =0 =-4 55<0.5 =8 =-2 182<2.197 182<1.946 =-2 =7 369<3.5 =-10 =-2 182<2.89 504<0.1827 54<0.5 =-13 =0 369<1.5 =4 =-6 182<3.045 457<0.02711 =11 =-4 =-9
7<0.3033 90<0.5 377<0.5 434<0.5 =1 =-3 421<0.75 =4 =-3 206<0.3125 369<2.5 =16 =3 180<0.5 =-3 =6 206<0.1875 498<0.5 453<0.5 =7 =-1 7<0.5043 =-9 =1 479<0.5 418<0.5 =-4 =-9 191<0.05593 =18 =0
182<2.303 411<0.5 453<0.5 448<0.5 =-2 =5 12<0.5 =-6 =6 380<0.5 358<0.5 =15 =1 =-3 203<0.5 440<0.5 428<0.5 =1 =4 388<0.5 =-7 =6 488<0.5 390<0.5 =-5 =4 182<3.219 =7 =-2
94<0.5 147<0.5 34<0.5 462<0.5 =0 =7 62<1e-9 =-2 =7 421<1.64 62<0.4737 =10 =-1 375<0.0271 =-5 =2 375<0.0271 351<2.708 424<0.2039 =14 =-1 62<1e-9 =-3 =7 180<0.5 375<0.1531 =3 =-10 421<1e-9 =9 =-2
206<0.8889 457<0.1113 182<3.045 464<0.5 =-1 =1 206<0.6667 =3 =-5 182<3.332 424<0.1043 =7 =-1 7<0.2888 =4 =-10 62<0.8095 465<0.3419 272<0.5 =-12 =3 =3 483<0.2369 7<0.3221 =20 =-1 =-7
197<1.099 487<0.5 379<0.5 14<0.5 =2 =-1 48<0.5 =-7 =4 461<0.5 386<0.5 =-4 =6 369<2.5 =10 =1 264<0.5 486<0.5128 185<5.5 =-3 =5 373<0.5 =4 =-4 14<0.5 197<3.091 =8 =-5 =-8
197<1.099 374<0.3137 62<0.7647 206<0.8235 =3 =-7 206<0.8235 =-9 =18 398<0.5 52<0.5 =-11 =-1 432<0.5 =2 =-7 7<0.238 486<0.13 366<0.5 =-1 =3 52<0.5 =13 =2 206<0.3333 197<2.398 =-5 =2 75<0.5 =-8 =6
402<0.5 433<0.5 379<0.5 350<0.5 =0 =4 438<0.5 =2 =-9 35<0.5 417<0.5 =6 =-4 187<0.6663 =0 =11 195<0.5 501<0.5037 467<0.3466 =-7 =3 187<0.2654 =-14 =-1 353<0.5 434<0.5 =2 =-5 180<0.5 =1 =11
493<0.5 350<0.5 502<0.5 374<0.4446 =1 =-3 289<0.5 =-2 =11 14<0.5 502<0.5 =3 =13 182<3.135 =-11 =2 182<2.89 504<0.1827 264<0.5 =-12 =1 =2 185<1.5 391<0.5 =-9 =0 486<0.05365 =11 =-2
182<3.135 457<0.09243 457<0.03407 24<0.5 =-1 =7 423<0.4187 =-6 =6 376<0.5 182<1.792 =-5 =6 375<0.037 =-4 =4 374<0.3463 452<0.5 457<0.2779 =3 =-5 374<0.2316 =16 =-6 186<15.5 481<0.03534 =3 =-8 56<0.5 =-11 =2
206<0.09091 184<2.5 186<16.5 33<0.5 =9 =-3 483<0.1845 =-2 =7 179<0.5 7<0.2073 =-4 =3 398<0.5 =13 =1 62<0.2222 206<0.3684 480<0.5 =0 =6 366<0.5 =-6 =0 206<0.3684 62<0.3636 =4 =-4 398<0.5 =-1 =5
355<0.5 188<4.5 192<0.2 187<0.1385 =0 =2 483<0.7001 =-3 =2 465<0.03702 351<3.332 =-9 =2 454<0.5 =-2 =10 454<0.5 351<2.303 196<0.5 =8 =-3 351<3.178 =-5 =5 190<0.5 188<1.5 =-13 =-3 =6
455<0.5699 244<0.5 433<0.5 355<0.5 =0 =-5 355<0.5 =1 =11 453<0.5 =13 =1 34<0.5 419<0.9 179<0.5 =18 =4 =-1 =0
374<0.04846 13<0.5 203<0.5 441<0.5 =1 =-5 59<0.5 =-6 =1 481<0.1352 =17 =-1 3<0.5 115<0.5 496<0.4228 =-3 =9 55<0.5 =15 =1 380<0.5 465<0.1439 =2 =-4 184<15.5 =-6 =5
206<0.8889 456<0.2288 480<0.5 333<0.5 =-1 =2 457<0.1113 =1 =9 391<0.5 333<0.5 =12 =0 39<0.5 =1 =-10 184<12.5 468<0.9403 185<8.5 =-12 =1 =1 376<0.5 467<0.3138 =2 =-6 393<0.5 =19 =1
424<0.1825 206<0.8889 371<0.4989 206<0.1538 =2 =0 504<0.0504 =15 =-1 504<0.1241 479<0.5 =-9 =5 197<1.099 =5 =-5 3<0.5 422<0.5 468<0.25 =-7 =-1 197<2.944 =7 =-3 378<0.5 424<0.5107 =-8 =5 206<0.4667 =8 =-4
197<3.091 195<5.5 400<0.5 185<5.5 =-1 =5 377<0.5 =1 =9 377<0.5 484<0.1371 =14 =-2 =-4 424<1e-9 183<0.5 185<3.5 =7 =-5 484<0.6663 =-5 =4 379<0.5 185<3.5 =-11 =0 400<0.5 =-3 =8
481<0.2671 351<2.708 455<0.3001 13<0.5 =-1 =10 42<0.5 =9 =-3 374<0.4446 502<0.5 =2 =-2 191<0.05593 =-8 =1 191<0.6467 424<0.07023 370<0.5 =12 =2 =-3 477<0.5 52<0.5 =0 =9 430<0.5 =-10 =1
392<0.5 206<0.8889 188<4.5 456<0.2288 =1 =7 198<0.5 =-8 =5 199<0.5 184<12.5 =-10 =1 188<0.5 =-4 =9 180<0.5 184<6.5 419<0.61 =-8 =0 184<9.5 =4 =-6 9<0.06475 42<0.5 =-2 =-12 375<0.0271 =0 =12
364<0.5 493<0.5 455<0.5699 421<1.02 =0 =-4 486<0.01585 =13 =0 421<0.43 418<0.5 =-9 =0 182<2.708 =-3 =9 397<0.5 484<0.6118 199<0.5 =4 =12 =-7 486<0.1123 182<3.219 =-9 =0 =1
206<0.1333 481<0.04953 186<14.5 423<1e-9 =7 =-8 206<0.06667 =4 =-2 180<0.5 349<0.5 =-3 =-11 454<0.5 =2 =-5 479<0.5 481<0.09104 423<0.2515 =-2 =7 430<0.5 =0 =4 45<0.5 351<1.946 =-4 =14 206<0.3684 =4 =-9
206<0.3333 14<0.5 385<0.5 185<4.5 =2 =8 192<0.1429 =-3 =-13 351<2.773 186<20.5 =-9 =5 438<0.5 =12 =-5 398<0.5 377<0.5 502<0.5 =-4 =0 55<0.5 =6 =-6 454<0.5 351<2.197 =-2 =3 441<0.5 =-1 =-10
13<0.5 206<0.1538 418<0.5 397<0.5 =0 =-8 400<0.5 =3 =10 471<0.3988 505<0.5 =-3 =2 416<0.5 =1 =11 150<0.5 504<0.1827 182<2.89 =23 =3 =0 206<0.2143 =-6 184<5.5 =-3 =8
379<0.5 9<0.124 212<0.5 426<0.113 =0 =7 62<0.5238 =-12 =2 432<0.5 7<0.4278 =4 =-6 483<0.779 =-6 =3 437<0.5 428<0.5 7<0.238 =-9 =1 =4 400<0.5 382<0.5 =-8 =1 7<0.265 =15 =1
493<0.5 369<2.5 364<0.5 455<0.1392 =1 =-3 369<1.5 =12 =0 380<0.5 59<0.5 =-1 =4 349<0.5 =-9 =4 230<0.5 478<0.5 187<0.7382 =-9 =3 =2 436<0.5 =-1 =6
421<1.32 59<0.5 196<1.5 365<0.5 =1 =-3 465<0.3897 =-5 =5 196<1.5 353<0.5 =1 =6 57<0.5 =2 =12 505<0.5 374<0.1813 420<1.87 =-9 =5 419<0.46 =5 =-5 =8
455<0.3989 185<4.5 455<1e-9 181<0.5 =0 =8 505<0.5 =-5 =4 245<0.5 355<0.5 =4 =-6 =-7 375<0.273 6<0.5 489<2.97 =18 =-2 60<0.5 =6 =-4 393<0.5 =0 =-6
500<0.3272 36<0.5 375<0.273 350<0.5 =0 =4 480<0.5 =-3 =3 427<0.5 188<3.5 =-10 =1 =7 453<0.5 =15 =-3
434<0.5 392<0.5 206<0.8235 184<11.5 =2 =-4 184<13.5 =-8 =13 40<0.5 184<11.5 =-4 =6 182<2.773 =-3 =13 182<3.219 57<0.5 53<0.5 =-6 =7 184<5.5 =6 =-6 393<0.5 40<0.5 =6 =-6 439<0.5 =-7 =7
485<0.6715 375<0.5393 178<0.5 90<0.5 =0 =9 481<0.04307 =8 =-2 435<0.5 45<0.5 =-10 =1 453<0.5 =5 =-4 391<0.5 46<0.5 375<0.273 =10 =0 =-4 421<1.02 =8 485<0.8945 =1 =-10
496<0.3144 434<0.5 426<0.381 490<0.5 =0 =6 35<0.5 =11 =-5 186<16.5 349<0.5 =1 =-6 496<0.2887 =-9 =7 484<0.06596 372<0.5 424<0.3351 =11 =-4 419<0.57 =4 =-4 419<0.73 486<0.8576 =-7 =1 496<0.3529 =-2 =6
488<0.5 203<0.5 179<0.5 416<0.5 =0 =7 192<0.09091 =5 =-1 351<2.773 429<0.5 =-1 =-8 48<0.5 =-5 =6 463<0.5 465<0.05945 484<0.1807 =2 =13 473<0.5 =-11 =0 465<0.0468 48<0.5 =5 =-6 466<0.4372 =17 =-3
190<0.5 394<0.5 36<0.5 62<0.8571 =0 =-6 62<0.4737 =-10 =1 45<0.5 204<0.5 =0 =-8 501<0.5995 =-11 =4 375<0.3029 457<0.0137 197<2.197 =2 =-5 62<0.2222 =2 =10 369<1.5 487<0.5 =5 =-3 376<0.5 =-9 =1
13<0.5 392<0.5 62<0.9167 350<0.5 =1 =4 502<0.5 =-10 =4 191<0.1401 29<0.5 =1 =-4 434<0.5 =-8 =3 457<1e-9 62<0.08 =-1 365<0.5 =16 =-1 187<0.6663 =-6 =1
224<0.5 374<0.1559 500<1e-9 421<0.49 =0 =-3 25<0.5 =11 =-4 472<0.5 182<2.944 =-3 =0 182<3.045 =8 =-5 483<0.05633 497<0.5 421<1e-9 =16 =-1 =-5 =-8
7<0.5699 455<0.3563 197<3.091 458<0.5 =1 =-3 500<1e-9 =-5 =8 179<0.5 204<0.5 =11 =0 192<0.125 =-4 =4 458<0.5 197<1e-9 7<0.6888 =8 =-3 197<3.611 =-8 =2 424<0.05238 =9 =-2
428<0.5 424<0.1825 379<0.5 322<0.5 =0 =11 424<0.02805 =-6 =7 436<0.5 484<0.3441 =-8 =2 374<0.2316 =-4 =7 489<2.741 7<0.3033 388<0.5 =5 =12 456<0.1173 =-4 =5 436<0.5 467<0.8146 =-10 =1 =1
94<0.5 182<2.303 462<0.5 185<4.5 =-4 =3 191<0.246 =17 =-3 206<0.09091 62<0.3333 =6 =-4 62<0.25 =-2 =1 206<0.2143 30<0.5 455<0.5699 =15 =0 =-2 438<0.5 191<0.07437 =-7 =2 62<0.08 =-4 =13
476<0.5 447<0.5 17<0.5 427<0.5 =0 =5 59<0.5 =-4 =5 503<0.5 374<0.1813 =-10 =1 434<0.5 =11 =-5 481<0.2671 191<0.1324 =2 =13 191<0.417 =-5 434<0.5 =5 =-1
355<0.5 196<3.5 36<0.5 448<0.5 =0 =3 62<0.4737 =-9 =4 62<0.6316 =-11 399<0.5 =-2 =5 433<0.5 454<0.5 351<1.946 =3 =-4 463<0.5 =-11 =0 393<0.5 25<0.5 =9 =1 473<0.5 =1 =-9
471<0.3988 457<0.1113 322<0.5 371<0.4989 =-2 =11 487<0.5 =18 =-1 203<0.5 419<0.48 =10 =2 7<0.2888 =-9 =2 94<0.5 459<0.5 47<0.5 =3 =-1 9<0.05955 =-5 =3 32<0.5 483<0.2939 =14 =1 =-3
476<0.5 351<2.708 90<0.5 59<0.5 =-1 =2 351<1.792 =-2 =13 436<0.5 186<12.5 =-7 =0 186<13.5 =7 =2 434<0.5 =10 186<18.5 =-3 =4
182<2.485 13<0.5 178<0.5 478<0.5 =-2 =5 374<0.2316 =6 =-5 369<1.5 466<1e-9 =1 =-4 185<1.5 =1 =17 350<0.5 374<0.7977 450<0.5 =0 =3 375<0.1987 =-9 =3 504<0.103 7<0.3401 =9 =-2 7<0.2073 =-7 =3
94<0.5 7<0.5699 493<0.5 424<0.1825 =1 =-4 195<1.5 =-8 =2 419<1.03 112<0.5 =-8 =6 351<2.996 =-3 =12 201<0.5 421<0.95 428<0.5 =10 =-3 7<0.154 =3 =-7 421<0.75 =-7 =5
206<0.09091 3<0.5 185<4.5 465<0.2173 =5 =-6 468<0.5206 =21 =0 183<0.5 185<6.5 =-7 =5 206<1e-9 =4 =-2 426<0.231 353<0.5 481<0.2149 =-1 =3 182<1.792 =-8 =3 9<0.212 501<0.5199 =2 =14 182<2.485 =5 =-8
178<0.5 196<1.5 496<0.1512 441<0.5 =0 =-5 7<0.238 =7 =1 478<0.5 470<0.5 =-5 =6 391<0.5 =7 =-4 466<0.03368 7<0.4523 25<0.5 =11 =1 459<0.5 =-7 =2 430<0.5 465<0.0468 =-4 =4 465<0.2699 =0 =-9
224<0.5 353<0.5 333<0.5 94<0.5 =-1 =4 466<0.02624 =5 =-1 481<0.06542 347<0.5 =3 =16 190<0.5 =-2 =8 483<0.05633 29<0.5 466<0.05378 =18 =-2 204<0.5 =3 =0 481<0.08547 =-1 =-7
362<0.5 364<0.5 245<0.5 402<0.5 =1 =-3 187<1e-9 =-7 =0 199<0.5 29<0.5 =-3 =4 501<0.5878 =11 =-3 192<0.09091 187<0.5405 202<0.5 =-11 =-1 =6 466<0.01979 199<0.5 =12 =-2 418<0.5 =-7 =0
392<0.5 476<0.5 186<22.5 184<11.5 =0 =-3 184<14.5 =-5 =2 378<0.5 186<17.5 =-6 =1 465<0.4756 =11 =0 35<0.5 184<6.5 180<0.5 =-5 =1 184<9.5 =11 =-1 147<0.5 448<0.5 =-7 =0 =11
343<0.5 62<0.8571 375<0.4389 397<0.5 =1 =-1 369<2.5 =-6 =0 245<0.5 486<0.2198 =-8 =4 62<0.9167 =8 =-2 184<7.5 =19 =-1
424<0.1825 62<1e-9 374<0.537 424<0.04388 =-3 =4 188<2.5 =9 =-4 374<0.1559 428<0.5 =1 =6 413<0.5 =-1 =11 10<0.5 457<0.09243 374<0.1559 =-7 =-1 423<1e-9 =-2 =9 4<0.5 457<0.03407 =17 =0 =-3
351<2.708 496<0.2116 94<0.5 350<0.5 =-1 =2 9<0.124 =2 =12 457<0.1113 502<0.5 =-5 =7 184<4.5 =4 =13 197<1.099 184<3.5 188<0.5 =1 =6 496<0.1862 =0 =9 14<0.5 457<0.1394 =-4 =2 9<0.162 =2 =18
468<0.3585 184<4.5 29<0.5 9<0.03621 =-3 =11 32<0.5 =13 =41 9<0.03621 184<9.5 =-8 =-13 188<0.5 =7 =-5 184<4.5 29<0.5 40<0.5 =37 =6 =74 9<0.1345 184<9.5 =14 =-6 465<0.7026 =32 =2
191<1e-9 397<0.5 29<0.5 475<0.5 =-8 =10 28<0.5 =19 =4 9<0.1016 187<0.62 =-14 =-6 376<0.5 =-4 =12 489<3.814 397<0.5 185<1.5 =9 =27 465<0.3021 =-5 =12 50<0.5 397<0.5 =59 =27 465<0.7026 =32 =-8
468<0.25 380<0.5 475<0.5 48<0.5 =-5 =3 434<0.5 =25 =2 500<0.374 349<0.5 =-15 =-9 =8 380<0.5 468<1 483<0.5412 =17 =36 445<0.5 =56 =10 185<3.5 483<0.7001 =-11 =1 52<0.5 =-1 =18
466<1e-9 418<0.5 486<0.8576 35<0.5 =-11 =-5 496<0.1862 =-2 =30 32<0.5 191<1e-9 =-1 =13 349<0.5 =20 =-5 418<0.5 193<0.2 35<0.5 =1 =12 398<0.5 =9 =25 25<0.5 466<0.0794 =14 =28 7<0.3401 =55 =6
468<0.2053 418<0.5 380<0.5 457<0.1821 =-6 =24 457<0.09243 =-14 =12 380<0.5 475<0.5 =8 =26 200<0.5 =-12 =4 380<0.5 491<0.5 418<0.5 =10 =26 7<0.5381 =42 =0 436<0.5 50<0.5 =-5 =-14 468<0.7548 =-6 =7
467<0.2053 206<0.1333 29<0.5 457<0.09243 =-1 =34 471<0.1678 =32 =10 29<0.5 457<0.1394 =-10 =10 206<0.5 =4 =-7 29<0.5 378<0.5 206<0.4 =-4 =8 434<0.5 =20 =2 206<0.6667 379<0.5 =33 =-4 465<0.1236 =-3 =14
466<1e-9 39<0.5 14<0.5 433<0.5 =-7 =2 486<0.7512 =-14 =11 14<0.5 36<0.5 =10 =-8 421<0.4 =-11 =-1 14<0.5 481<0.1837 39<0.5 =9 =23 466<0.1725 =12 =40 483<0.5412 504<0.09193 =-13 =-5 504<0.5537 =12 =-13
9<1e-9 503<0.5 35<0.5 489<2.037 =-8 =17 43<0.5 =1 =-10 197<1.099 35<0.5 =2 =10 150<0.5 =-10 =0 489<3.814 197<1.099 483<0.6128 =8 =21 35<0.5 =-1 =9 434<0.5 197<1.946 =34 =17 465<0.7026 =12 =-13
193<1e-9 206<0.2143 418<0.5 14<0.5 =0 =-14 14<0.5 =34 =-4 14<0.5 187<1e-9 =-9 =-1 253<0.5 =-13 =8 14<0.5 489<3.814 206<0.25 =19 =6 434<0.5 =29 =11 183<0.5 206<0.4286 =-4 =14 389<0.5 =-9 =3
184<5.5 467<0.3466 197<1.099 195<2.5 =6 =20 350<0.5 =-4 =26 197<2.565 505<3.5 =20 =-7 504<0.0504 =-7 =10 504<0.09724 184<9.5 147<0.5 =-7 =11 435<0.5 =-12 =0 184<10.5 197<1.099 =15 =1 504<0.1827 =-9 =3
466<1e-9 380<0.5 418<0.5 187<1e-9 =-8 =-1 4<0.5 =1 =9 483<0.08053 178<0.5 =-13 =-2 =7 380<0.5 418<0.5 483<0.6128 =5 =22 185<7.5 =19 =-6 185<3.5 483<0.3986 =-12 =-5 468<0.821 =-4 =14
466<0.01455 14<0.5 39<0.5 456<0.2288 =-5 =22 377<0.5 =7 =21 486<0.7512 10<0.5 =-13 =-3 52<0.5 =12 =-1 14<0.5 188<0.5 424<0.0351 =19 =4 377<0.5 =5 =21 468<0.6648 501<0.535 =-12 =-5 52<0.5 =-8 =10
62<0.3636 380<0.5 466<1e-9 350<0.5 =3 =25 186<18.5 =18 =6 189<0.5 457<0.1821 =-11 =8 436<0.5 =-6 =8 466<0.1288 457<0.1821 62<0.6316 =-6 =-12 424<0.09112 =27 =-1 17<0.5 193<0.25 =2 =15 427<0.5 =-10 =5
184<5.5 467<0.2053 378<0.5 34<0.5 =-8 =19 434<0.5 =8 =-5 17<0.5 420<0.36 =13 =33 378<0.5 =-4 =7 481<0.1352 184<9.5 484<0.3831 =-6 =5 457<0.1821 =-12 =6 17<0.5 434<0.5 =16 =-5 393<0.5 =-9 =1
466<1e-9 14<0.5 418<0.5 475<0.5 =-5 =9 264<0.5 =3 =25 185<5.5 467<1e-9 =-13 =7 382<0.5 =-7 =5 14<0.5 475<0.5 491<0.5 =6 =16 372<0.5 =24 =-1 185<3.5 467<0.5976 =-11 =-4 9<0.08432 =-5 =10
184<8.5 206<0.2143 184<4.5 17<0.5 =23 =-1 505<0.5 =0 =16 431<0.5 471<0.1024 =1 =13 206<0.5 =-2 =-11 206<0.5 184<9.5 34<0.5 =-5 =16 505<1.5 =-13 =4 471<0.1678 505<0.5 =-10 =0 467<0.1854 =-1 =20
14<0.5 206<0.2143 182<2.565 435<0.5 =0 =24 206<0.1333 =20 =10 481<0.1352 485<0.9479 =-4 =28 481<0.2671 =9 =28 189<0.5 457<0.1394 367<0.5 =-12 =-3 351<2.197 =11 =-3 185<3.5 182<3.332 =-8 =11 193<0.1667 =-2 =14
62<0.5556 206<0.5 206<0.1538 62<0.3333 =19 =1 191<0.187 =2 =15 483<0.5412 206<0.6111 =-4 =-11 62<0.4375 =5 =25 206<0.6111 489<2.639 486<0.6192 =-13 =5 206<0.3333 =-7 =10 471<0.1678 377<0.5 =-10 =8 191<0.1157 =4 =25
184<8.5 380<0.5 504<0.09724 456<0.3683 =4 =32 398<0.5 =9 =16 504<0.07555 100<0.5 =-12 =6 398<0.5 =-8 =2 377<0.5 468<0.5206 32<0.5 =-11 =2 504<0.1827 =-5 =5 188<0.5 455<0.2014 =18 =-7 398<0.5 =-8 =3
62<0.5556 29<0.5 484<0.09872 503<0.5 =-4 =7 399<0.5 =7 =0 187<1e-9 371<1e-9 =3 =17 201<0.5 =16 =2 193<0.2 457<0.1821 29<0.5 =-11 =-5 316<0.5 =20 =0 489<4.477 396<0.5 =-3 =10 193<0.5 =14 =2
9<1e-9 39<0.5 503<0.5 371<0.3677 =-6 =26 351<3.091 =1 =15 351<2.996 186<16.5 =4 =-4 455<1e-9 =16 =-5 377<0.5 188<0.5 7<0.4105 =7 =-7 48<0.5 =-1 =6 9<0.124 473<0.5 =0 =15 7<0.3033 =29 =3
14<0.5 62<0.6667 197<1.099 374<0.1559 =11 =1 350<0.5 =-2 =22 193<0.2 377<0.5 =-12 =-2 191<0.2785 =-4 =15 489<2.14 496<0.3529 10<0.5 =-12 =1 424<0.0199 =18 =-3 183<0.5 424<0.0199 =10 =-9 50<0.5 =-4 =-13
433<0.5 193<0.1 206<0.1333 418<0.5 =-3 =18 34<0.5 =-7 =4 471<0.1678 206<0.4667 =2 =-4 379<0.5 =8 =-8 206<0.2143 182<1.792 3<0.5 =-5 =3 453<0.5 =28 =10 504<0.1419 206<0.4667 =5 =-5 58<0.5 =17 =4
184<9.5 14<0.5 197<1.099 397<0.5 =10 =-2 264<0.5 =-2 =20 483<0.4388 185<5.5 =-11 =-2 504<0.5537 =5 =-12 481<0.164 457<0.1113 483<0.8395 =-10 =8 424<0.1495 =17 =-8 14<0.5 9<0.2658 =0 =21 185<2.5 =-11 =7
14<0.5 466<0.04249 475<0.5 29<0.5 =-3 =3 434<0.5 =16 =-1 29<0.5 434<0.5 =6 =-3 466<0.279 =10 =20 489<2.14 349<0.5 286<0.5 =-12 =6 418<0.5 =-6 =4 466<0.6253 467<0.5976 =-4 =8 =-12
62<0.4737 397<0.5 197<1.099 351<3.178 =8 =20 456<0.2288 =-1 =22 504<0.09724 375<0.0271 =-9 =-4 467<0.7548 =-1 =13 193<0.2 62<0.7647 397<0.5 =-3 =-11 179<0.5 =-13 =-5 424<0.0351 62<0.9167 =7 =-7 504<0.3038 =-12 =2
184<9.5 14<0.5 466<1e-9 350<0.5 =0 =15 36<0.5 =8 =-10 468<0.4794 496<0.3144 =-9 =15 466<0.6253 =1 =-11 481<0.164 475<0.5 496<0.4228 =-10 =7 467<0.2053 =-1 =11 14<0.5 466<0.4372 =2 =18 4<0.5 =-9 =-1
184<9.5 14<0.5 396<0.5 466<0.09411 =1 =8 185<1.5 =7 =21 504<0.07555 486<0.7512 =-11 =9 185<3.5 =-6 =5 481<0.2149 483<0.5412 486<0.8576 =-10 =6 182<2.89 =-4 =11 14<0.5 481<0.2671 =1 =15 185<2.5 =-9 =4
206<0.1333 373<0.5 29<0.5 179<0.5 =0 =10 42<0.5 =11 =21 375<0.037 375<0.006545 =16 =0 191<0.2038 =27 =3 191<0.07437 206<0.4 373<0.5 =-3 =7 3<0.5 =-10 =-4 434<0.5 191<0.246 =3 =11 186<16.5 =0 =-11
62<0.6667 380<0.5 197<1.099 475<0.5 =5 =16 371<0.4317 =-2 =27 504<0.0811 10<0.5 =-10 =6 471<0.1024 =-5 =5 504<0.2063 475<0.5 193<0.4286 =-10 =5 484<0.3036 =-4 =11 380<0.5 150<0.5 =13 =-1 316<0.5 =-10 =3
380<0.5 377<0.5 434<0.5 467<0.4794 =0 =6 190<0.5 =-8 =9 421<0.49 471<0.3988 =8 =16 423<1e-9 =-3 =10 504<0.09724 382<0.5 252<0.5 =-11 =4 353<0.5 =-5 =8 430<0.5 351<2.773 =-9 =1 471<0.1024 =-4 =12
191<1e-9 475<0.5 182<2.565 479<0.5 =-7 =5 147<0.5 =-2 =16 374<0.2834 417<0.5 =10 =-4 459<0.5 =4 =-6 500<0.3272 475<0.5 374<0.09389 =4 =-2 379<0.5 =12 =-8 471<0.1678 =2 =31
62<0.5556 14<0.5 197<1.099 377<0.5 =6 =17 456<0.2288 =-1 =20 504<0.09193 241<0.5 =-9 =6 183<0.5 =8 =-5 377<0.5 474<0.5 504<0.1325 =-10 =-2 14<0.5 =13 =-6 453<0.5 501<0.4318 =4 =18 501<0.5628 =-8 =2
184<5.5 379<0.5 14<0.5 186<16.5 =7 =0 501<0.4865 =-7 =3 189<0.5 187<0.3586 =-14 =-5 501<0.5878 =5 =-6 187<0.3345 184<10.5 374<0.06289 =-2 =-7 460<0.5 =-9 =3 14<0.5 184<10.5 =9 =-1 183<0.5 =-1 =-11
433<0.5 197<1.099 29<0.5 483<0.5412 =-2 =6 36<0.5 =7 =-8 455<0.3563 7<0.3033 =-3 =-8 393<0.5 =12 =-2 197<1.946 201<0.5 316<0.5 =16 =9 480<0.5 =-6 =5 483<0.0161 316<0.5 =3 =-7 467<0.4437 =15 =4
182<2.565 461<0.5 31<0.5 180<0.5 =-5 =1 186<20.5 =19 =-3 434<0.5 455<0.2212 =19 =0 438<0.5 =-4 =3 434<0.5 379<0.5 351<2.565 =2 =6 351<1.792 =0 =-10 186<16.5 182<3.135 =-5 =5 31<0.5 =-11 =5
397<0.5 434<0.5 187<1e-9 480<0.5 =0 =6 433<0.5 =6 =14 29<0.5 496<0.1621 =-8 =4 425<0.5 =14 =1 483<0.4388 428<0.5 426<0.113 =-8 =10 191<0.187 =12 =-3 465<0.1439 466<0.1114 =-8 =2 52<0.5 =-1 =9
206<0.3125 380<0.5 197<3.091 453<0.5 =8 =2 369<5.5 =-7 =10 197<2.565 185<7.5 =-12 =9 200<0.5 =-3 =11 481<0.164 398<0.5 350<0.5 =-8 =4 187<0.1988 =-5 =3 463<0.5 398<0.5 =3 =17 438<0.5 =4 =-10
62<0.6667 206<0.6667 206<0.1333 62<0.2857 =14 =0 191<0.1732 =-1 =9 62<0.6 468<0.9403 =-11 =0 206<0.75 =20 =-2 206<0.6111 194<0.5 486<0.7512 =-13 =2 62<0.8095 =8 =-4 62<0.9167 206<0.75 =1 =11 374<0.3866 =-9 =2
380<0.5 191<1e-9 39<0.5 350<0.5 =-4 =9 29<0.5 =-3 =5 29<0.5 457<0.09243 =1 =8 419<0.48 =10 =1 486<0.7512 468<0.7548 10<0.5 =-9 =5 193<0.5 =4 =-9 496<0.1982 486<0.8576 =1 =-4 =22
380<0.5 396<0.5 182<2.565 489<4.477 =-3 =12 434<0.5 =4 =-3 423<0.3169 453<0.5 =13 =5 =-6 486<0.7512 193<0.1 83<0.5 =-10 =4 52<0.5 =-8 =3 418<0.5 =25 429<0.5 =3 =-3
184<9.5 433<0.5 377<0.5 420<1e-9 =-1 =11 187<0.5062 =5 =21 187<1e-9 489<2.741 =1 =16 349<0.5 =14 =2 377<0.5 486<0.8576 433<0.5 =-9 =3 419<0.79 =16 =1 466<0.3141 196<0.5 =3 =-6 =15
187<0.3586 396<0.5 485<0.8833 424<1e-9 =-1 =-5 485<0.9639 =7 =22 203<0.5 40<0.5 =8 =-4 473<0.5 =-10 =1 17<0.5 396<0.5 180<0.5 =2 =7 21<0.5 =14 =-3 398<0.5 187<0.3817 =3 =-9 9<0.06958 =4 =-4
62<0.3636 333<0.5 434<0.5 397<0.5 =4 =-3 34<0.5 =-5 =10 397<0.5 186<16.5 =14 =5 471<0.1678 =-6 =6 397<0.5 434<0.5 187<0.4507 =-2 =8 34<0.5 =-11 =4 466<0.2468 371<1e-9 =-10 =10 376<0.5 =-3 =9
62<0.6 397<0.5 398<0.5 186<19.5 =2 =-5 473<0.5 =3 =9 484<0.8575 31<0.5 =-6 =10 430<0.5 =0 =11 464<0.5 475<0.5 500<0.3045 =-9 =10 459<0.5 =8 =-6 62<0.8571 398<0.5 =0 =10 467<0.4794 =-10 =1
433<0.5 17<0.5 481<0.09643 182<3.045 =-2 =3 481<0.2671 =3 =11 182<2.773 389<0.5 =-10 =4 489<2.398 =-4 =2 366<0.5 481<0.1352 13<0.5 =0 =19 453<0.5 =15 =2 182<2.485 352<0.5 =8 =-8 182<3.135 =16 =2
14<0.5 187<1e-9 466<1e-9 499<0.5 =-3 =18 420<0.36 =1 =14 473<0.5 503<0.5 =-1 =6 196<0.5 =8 =2 190<0.5 504<0.09724 187<0.6663 =-9 =2 193<0.5 =1 =-10 454<0.5 187<0.7382 =15 =0 58<0.5 =1 =-3
206<0.2143 378<0.5 435<0.5 34<0.5 =-6 =9 455<0.2014 =16 =2 349<0.5 493<0.5 =8 =-9 193<0.125 =-7 =8 191<0.2038 474<0.5 457<0.00273 =-3 =-8 434<0.5 =12 =1 434<0.5 484<0.8326 =4 =13 316<0.5 =-8 =5
457<0.1113 419<0.48 374<0.09389 481<0.09643 =1 =6 94<0.5 =-3 =7 224<0.5 351<3.178 =-8 =2 424<0.09112 =-3 =13 419<0.73 409<0.5 374<0.04846 =16 =8 =-5 424<0.1043 475<0.5 =5 =17 190<0.5 =-6 =6
206<0.3125 184<5.5 378<0.5 435<0.5 =1 =11 471<0.3988 =8 =17 184<9.5 503<0.5 =-4 =4 420<0.38 =-12 =3 481<0.1477 471<0.1678 199<0.5 =-8 =0 184<3.5 =-4 =2 471<0.1678 7<0.2888 =3 =-9 184<1.5 =0 =14
62<0.6316 374<0.09389 7<0.5699 380<0.5 =4 =-3 473<0.5 =-10 =9 0<0.5 434<0.5 =-1 =-11 62<0.08 =15 =-3 481<0.1166 31<0.5 62<0.8571 =-6 =-12 360<0.5 =15 =-3 380<0.5 374<0.04846 =7 =-6 360<0.5 =-11 =-1
371<0.4112 397<0.5 398<0.5 350<0.5 =-2 =10 333<0.5 =3 =9 466<0.1288 486<0.8576 =-7 =15 366<0.5 =4 =-7 423<0.1226 497<0.5 467<0.5206 =27 =7 =2 =-1
377<0.5 374<0.4446 457<0.1113 378<0.5 =-5 =0 439<0.5 =6 =15 370<0.5 224<0.5 =-11 =7 453<0.5 =13 =-5 370<0.5 201<0.5 457<0.02056 =12 =0 430<0.5 =-7 =2 193<0.25 350<0.5 =-5 =9 =11
62<0.3333 197<3.091 351<2.996 379<0.5 =2 =-10 374<0.4446 =9 =-5 456<0.3319 489<4.477 =-9 =5 =10 377<0.5 62<0.7647 197<1.099 =0 =-6 31<0.5 =-10 =7 464<0.5 374<0.03741 =5 =-4 424<0.009587 =16 =-3
197<1.099 374<0.3866 14<0.5 187<1e-9 =1 =6 430<0.5 =-6 =3 398<0.5 34<0.5 =-12 =2 34<0.5 =-3 =8 485<0.924 264<0.5 486<0.921 =-5 =8 14<0.5 =10 =-9 374<0.06289 486<0.7512 =18 =5 485<0.9594 =-2 =10
475<0.5 483<0.6128 380<0.5 197<1.099 =2 =-3 486<0.6192 =-7 =11 182<2.398 471<0.3988 =-3 =2 419<0.39 =9 =0 377<0.5 379<0.5 398<0.5 =2 =9 454<0.5 =-8 =0 368<0.5 60<0.5 =20 =1 =0
184<10.5 191<0.246 428<0.5 224<0.5 =0 =15 375<0.3721 =9 =-8 378<0.5 191<0.417 =9 =-4 375<0.3029 =9 =-4 396<0.5 433<0.5 461<0.5 =-7 =5 28<0.5 =11 =-2 484<0.2606 186<16.5 =6 =-3 186<24.5 =11 =1
206<0.3684 418<0.5 195<0.5 29<0.5 =-5 =1 32<0.5 =1 =12 206<0.1333 40<0.5 =14 =0 350<0.5 =2 =17 9<0.108 3<0.5 350<0.5 =-8 =7 206<0.8235 =-1 =-9 424<0.0199 418<0.5 =7 =-2 477<0.5 =-10 =0
62<0.8571 197<1.099 25<0.5 52<0.5 =-1 =3 349<0.5 =9 =-5 350<0.5 424<0.009587 =-1 =-6 197<2.996 =12 =-3 193<0.4286 396<0.5 59<0.5 =-12 =-1 62<0.9167 =4 =-4 471<1e-9 197<2.303 =-5 =1 =7
377<0.5 482<0.225 197<1.099 438<0.5 =4 =-1 353<0.5 =-4 =4 484<0.6118 197<4.407 =12 =-3 =-3 197<1.099 201<0.5 193<0.1 =6 =13 55<0.5 =-8 =6 400<0.5 193<0.25 =-2 =7 435<0.5 =1 =15
184<10.5 485<0.9182 377<0.5 457<0.1113 =0 =6 486<0.01585 =7 =0 391<0.5 351<3.091 =17 =4 464<0.5 =-1 =4 377<0.5 433<0.5 486<0.8576 =-8 =11 184<14.5 =0 =9 52<0.5 199<0.5 =10 =-4 464<0.5 =-7 =4
374<0.04846 468<0.4794 474<0.5 479<0.5 =0 =13 45<0.5 =18 =1 483<0.8395 465<0.244 =6 =1 465<0.7026 =11 =-4 333<0.5 34<0.5 434<0.5 =-2 =-9 179<0.5 =1 =10 368<0.5 2<0.5 =6 =-3 374<0.09389 =-3 =16
206<0.1333 62<0.3333 503<0.5 397<0.5 =9 =-1 424<0.1495 =19 =1 397<0.5 62<0.6316 =2 =-10 182<1.946 =-3 =-14 467<0.4794 206<0.4286 62<0.4 =2 =-6 62<0.4 =-7 =0 489<2.079 438<0.5 =-6 =0 434<0.5 =5 =-2
206<0.3333 62<0.3636 379<0.5 374<0.1364 =9 =3 3<0.5 =2 =-11 62<0.6 185<2.5 =0 =-8 503<0.5 =-11 =-1 62<0.2222 206<0.4667 3<0.5 =-6 =2 364<0.5 =-8 =8 398<0.5 464<0.5 =-6 =2 504<0.09724 =0 =9
62<0.6667 397<0.5 471<0.3988 350<0.5 =-1 =11 183<0.5 =2 =7 62<0.3636 489<3.814 =-2 =8 467<0.5206 =-9 =-1 432<0.5 62<0.8571 466<1e-9 =-5 =4 59<0.5 =-9 =5 184<19.5 49<0.5 =-12 =6 466<1e-9 =-5 =12
453<0.5 434<0.5 432<0.5 188<2.5 =4 =-1 180<0.5 =-3 =3 496<0.1862 29<0.5 =-5 =6 57<0.5 =11 =-2 187<0.5062 25<0.5 467<0.2667 =-5 =0 150<0.5 =6 =-2 188<1.5 369<4.5 =13 =-1 2<0.5 =-5 =4
374<0.1364 197<1.099 351<3.178 396<0.5 =1 =8 14<0.5 =11 =-5 350<0.5 7<0.238 =0 =-6 14<0.5 =12 =-9 34<0.5 43<0.5 3<0.5 =-4 =0 374<0.4446 =-5 =-14 393<0.5 9<1e-9 =-4 =7 197<2.773 =15 =-4
206<0.1333 418<0.5 182<2.565 504<0.0418 =-2 =-9 380<0.5 =6 =-7 434<0.5 180<0.5 =9 =17 182<3.045 =-5 =11 206<0.7143 434<0.5 466<0.2468 =0 =5 182<2.944 =-9 =-2 481<0.1245 377<0.5 =-9 =1 374<1e-9 =6 =-5
184<11.5 36<0.5 362<0.5 479<0.5 =1 =9 20<0.5 =-8 =1 184<10.5 419<0.79 =-12 =-1 =1 435<0.5 433<0.5 367<0.5 =-9 =1 480<0.5 =0 =7 52<0.5 360<0.5 =12 =-1 62<0.8095 =-5 =2
475<0.5 496<0.4228 397<0.5 364<0.5 =0 =8 451<0.5 =-5 =7 423<0.1726 199<0.5 =20 =0 =-3 496<0.07208 377<0.5 427<0.5 =2 =10 392<0.5 =15 =-2 1<0.5 40<0.5 =19 =-4 =-5
182<2.565 486<0.921 9<0.2658 493<0.5 =-2 =-11 459<0.5 =3 =12 496<0.1512 =2 =17 191<0.1324 456<0.3683 473<0.5 =-1 =2 483<0.1314 =20 =3 496<0.2462 419<0.48 =5 =-3 186<12.5 =0 =14
496<0.2644 17<0.5 428<0.5 489<2.639 =-1 =3 185<2.5 =3 =14 503<0.5 389<0.5 =-7 =3 185<1.5 =-2 =8 185<1.5 378<0.5 489<1.735 =15 =-1 9<0.06475 =-3 =6 17<0.5 48<0.5 =15 =4 496<0.3529 =-5 =4
62<0.8571 424<0.06209 374<0.1364 14<0.5 =3 =-2 368<0.5 =-3 =5 457<0.09243 59<0.5 =-6 =2 374<0.2316 =3 =-6 59<0.5 49<0.5 475<0.5 =-11 =-2 351<1.792 =6 =-4 351<2.398 424<1e-9 =9 =-1 =-5
475<0.5 480<0.5 471<0.1024 371<0.4317 =-2 =12 489<2.14 =0 =4 457<0.1113 7<0.4105 =3 =-8 7<0.6451 =13 =-6 434<0.5 373<0.5 495<0.5 =9 =-1 489<1.792 =4 =-6 52<0.5 504<0.1827 =0 =-11 504<0.08618 =-3 =11
206<0.4667 397<0.5 206<0.09091 453<0.5 =9 =2 500<0.2642 =1 =19 206<0.3684 457<0.1394 =-6 =8 187<0.3817 =-2 =13 483<0.6128 426<0.381 377<0.5 =-6 =0 453<0.5 =14 =1 7<0.3401 477<0.5 =10 =-2 501<0.7083 =-10 =2
206<0.3684 62<0.3333 434<0.5 379<0.5 =8 =-9 186<16.5 =3 =-9 62<0.5556 375<0.006545 =-3 =2 478<0.5 =-9 =4 62<0.4 206<0.5 62<0.1905 =-3 =5 351<3.091 =-8 =1 468<0.5206 32<0.5 =-1 =15 434<0.5 =10 =-4
475<0.5 456<0.2745 187<0.3586 483<0.8395 =-2 =6 398<0.5 =0 =4 194<0.5 483<0.3238 =14 =4 =-2 17<0.5 379<0.5 1<0.5 =8 =-3 =-7 183<0.5 459<0.5 =7 =-2 375<0.2218 =-9 =0
496<0.3529 197<1.099 434<0.5 481<0.1837 =1 =8 0<0.5 =-6 =8 350<0.5 191<0.108 =-6 =1 180<0.5 =2 =12 191<0.2223 466<0.00543 418<0.5 =13 =-1 =-7 =17
457<0.1113 419<0.67 374<0.4446 17<0.5 =1 =-4 502<0.5 =-7 =1 197<1.099 475<0.5 =-4 =5 485<0.9182 =-10 =3 496<0.2116 197<1e-9 496<0.1512 =3 =15 419<0.55 =6 =-1 60<0.5 369<6.5 =15 =-3 374<0.03741 =8 =-3
184<10.5 36<0.5 17<0.5 350<0.5 =1 =7 195<1.5 =-5 =4 21<0.5 164<0.5 =-13 =-2 =2 464<0.5 179<0.5 195<1.5 =-8 =3 28<0.5 =6 =-4 419<1e-9 425<0.5 =8 =-1 419<1.03 =-7 =3
379<0.5 371<0.4112 9<0.162 457<0.1113 =0 =4 29<0.5 =3 =12 484<0.5582 496<0.1982 =16 =2 =2 115<0.5 212<0.5 486<0.08132 =-10 =1 =7 =9
184<10.5 197<1.099 379<0.5 14<0.5 =3 =-3 197<1e-9 =-9 =0 485<0.903 453<0.5 =-1 =-5 371<0.4989 =4 =14 481<0.1837 421<0.36 457<0.1113 =-7 =4 421<0.7 =14 =-7 459<0.5 316<0.5 =-7 =4 182<2.485 =12 =0
475<0.5 350<0.5 419<0.48 29<0.5 =-2 =2 56<0.5 =-5 =4 186<15.5 14<0.5 =13 =-6 28<0.5 =-9 =4 434<0.5 429<0.5 35<0.5 =6 =-4 14<0.5 =10 =-4 419<0.55 439<0.5 =-6 =4 186<16.5 =8 =-1
206<0.6111 206<0.1538 418<0.5 397<0.5 =2 =-8 206<0.09091 =10 =4 353<0.5 468<0.5976 =-2 =3 188<4.5 =7 =-8 418<0.5 473<0.5 421<0.43 =-7 =4 374<0.2067 =3 =-5 380<0.5 366<0.5 =-12 =-3 351<2.303 =-6 =7
485<0.9182 500<0.374 417<0.5 493<0.5 =1 =-8 466<0.1725 =-9 =4 =16 457<0.2779 396<0.5 486<0.7512 =15 =4 485<0.9479 =-4 =5 =0
206<0.2143 14<0.5 375<0.09245 45<0.5 =1 =6 206<0.1333 =10 =1 360<0.5 496<0.1982 =-9 =3 438<0.5 =11 =-5 466<0.1725 187<0.2887 353<0.5 =-5 =1 398<0.5 =-2 =4 191<0.108 489<2.639 =-3 =6 192<0.1667 =10 =3
206<0.7143 32<0.5 206<0.2143 397<0.5 =4 =-6 7<0.3221 =0 =-7 457<0.1821 438<0.5 =0 =9 =15 460<0.5 24<0.5 191<0.246 =-7 =1 188<0.5 =13 =-1 418<0.5 453<0.5 =17 =-2 =-6
62<0.8571 456<0.2288 434<0.5 421<0.4 =1 =-4 351<2.996 =-4 =3 62<0.08 456<0.4484 =-2 =10 421<1.32 =18 =5 54<0.5 9<0.5103 457<0.1113 =-11 =3 =3 52<0.5 =10 =-2
206<0.8235 62<0.7647 374<0.1559 13<0.5 =2 =14 349<0.5 =0 =-7 426<0.231 490<0.5 =-9 =4 206<0.5 =-1 =10 62<0.7647 380<0.5 272<0.5 =-12 =3 62<0.2222 =6 =-6 471<0.3988 191<1e-9 =2 =-6 380<0.5 =28 =-1
206<0.8235 424<0.1825 206<0.09091 397<0.5 =5 =-5 471<0.1678 =-1 =2 39<0.5 28<0.5 =-4 =-10 206<0.1333 =10 =-4 466<0.3141 364<0.5 471<0.3988 =-12 =-5 =5 9<0.0899 =-4 466<0.6253 =10 =-1
206<0.25 397<0.5 349<0.5 185<1.5 =1 =7 489<2.741 =-6 =2 185<2.5 489<4.477 =-9 =3 349<0.5 =-3 =5 7<0.3221 191<0.1732 32<0.5 =-2 =7 468<0.1133 =12 =3 364<0.5 475<0.5 =-9 =8 351<1.946 =-2 =18
206<0.3684 418<0.5 378<0.5 438<0.5 =1 =-9 147<0.5 =0 =18 206<0.09091 188<3.5 =11 =-1 4<0.5 =0 =5 418<0.5 428<0.5 466<0.1114 =-3 =4 466<0.05378 =19 =4 489<5.278 353<0.5 =-7 =2 206<0.5714 =9 =2
428<0.5 206<0.8235 184<9.5 206<0.4286 =2 =-2 206<0.5333 =-8 =4 184<12.5 466<0.279 =-11 =1 398<0.5 =-5 =15 398<0.5 439<0.5 29<0.5 =-4 =8 453<0.5 =17 =-4 422<0.5 184<0.5 =2 =12 =-6
377<0.5 456<0.2288 433<0.5 457<0.1394 =-2 =5 424<1e-9 =4 =-3 421<0.82 501<0.4865 =21 =1 466<0.009815 =-3 =10 421<1.64 359<0.5 424<0.009587 =7 =0 384<0.5 =-9 =2 456<0.3683 384<0.5 =-12 =2 =7
206<0.8235 147<0.5 483<0.6128 206<0.3333 =1 =-2 206<0.2778 =-1 =6 438<0.5 373<0.5 =8 =-6 48<0.5 =17 =3 438<0.5 400<0.5 170<0.5 =-12 =1 489<2.14 =-7 =7 378<0.5 206<0.8889 =8 =-2 351<2.197 =-10 =-1
187<0.3113 62<0.4 439<0.5 394<0.5 =0 =-6 453<0.5 =8 =0 393<0.5 486<0.6192 =-5 =7 193<0.1667 =-1 =13 42<0.5 393<0.5 22<0.5 =4 =-5 486<1e-9 =1 =-6 489<1.887 349<0.5 =16 =-1 374<0.0765 =7 =-8
428<0.5 447<0.5 485<0.9479 375<0.5393 =0 =-8 194<0.5 =12 =-1 194<0.5 375<0.1531 =-10 =0 191<0.123 =8 =-2 471<0.3988 485<0.3422 191<0.1618 =2 =-6 486<0.428 =15 =-1 373<0.5 40<0.5 =13 =-3 191<1e-9 =3 =-6
433<0.5 197<1.099 374<0.2834 351<2.708 =-1 =4 398<0.5 =-8 =-1 353<0.5 185<5.5 =-4 =5 349<0.5 =4 =-5 374<0.04846 366<0.5 197<1.099 =8 =0 197<4.407 =14 =-1 366<0.5 4<0.5 =-7 =1 182<2.565 =-3 =11
496<0.3529 333<0.5 203<0.5 7<0.2888 =1 =-3 472<0.5 =-6 =3 182<2.773 433<0.5 =0 =8 496<0.06092 =10 =-3 33<0.5 7<0.6888 352<0.5 =14 =1 =-3 =-2
377<0.5 184<6.5 1<0.5 394<0.5 =1 =-5 494<0.5 =-6 =5 486<0.5128 471<0.1678 =-5 =-1 316<0.5 =13 =0 201<0.5 486<0.01585 112<0.5 =8 =-4 499<0.5 =-2 =11 430<0.5 466<0.1114 =-4 =-15 184<2.5 =-6 =6
377<0.5 434<0.5 24<0.5 180<0.5 =-1 =2 7<0.3401 =13 =-6 438<0.5 186<15.5 =3 =-6 182<3.332 =-12 =-3 455<1e-9 186<18.5 465<0.07371 =10 =2 481<0.09104 =-4 =10 455<0.4569 400<0.5 =-9 =3 182<2.485 =-3 =8
187<0.2887 206<0.2143 378<0.5 3<0.5 =2 =-6 147<0.5 =2 =17 481<0.2671 343<0.5 =-3 =18 197<2.708 =11 =1 433<0.5 367<0.5 384<0.5 =0 =6 183<0.5 =14 =2 481<0.04953 206<0.5 =16 =1 481<0.164 =-3 =6
496<0.3529 355<0.5 184<10.5 455<1e-9 =1 =-3 435<0.5 =-4 =7 489<2.639 455<0.3001 =-7 =3 184<7.5 =6 =-7 184<3.5 376<0.5 369<1.5 =4 =-4 369<2.5 =1 =8 184<12.5 50<0.5 =18 =-1 369<1.5 =2 =-2
374<0.2834 197<1.099 24<0.5 419<1e-9 =1 =6 62<0.2222 =-2 =16 485<0.8237 419<0.48 =0 =-5 440<0.5 =9 =-5 147<0.5 419<0.82 351<2.303 =-1 =-5 351<2.485 =-8 =10 374<0.3463 =-1 =14
379<0.5 398<0.5 438<0.5 350<0.5 =0 =7 4<0.5 =-14 =-4 150<0.5 419<0.55 =4 =-3 369<3.5 =1 =-3 438<0.5 150<0.5 369<4.5 =-6 =4 45<0.5 =-1 =8 202<0.5 386<0.5 =-10 =0 369<2.5 =2 =-5
203<0.5 184<10.5 7<0.3033 186<21.5 =2 =-3 473<0.5 =-3 =5 183<0.5 352<0.5 =3 =-7 25<0.5 =-6 =6 472<0.5 204<0.5 505<0.5 =-8 =-1 3<0.5 =-6 =6 398<0.5 7<0.3737 =-7 =7 184<10.5 =12 =-6
428<0.5 62<0.8571 379<0.5 471<0.1678 =-1 =2 333<0.5 =-8 =6 384<0.5 489<4.477 =-9 =3 62<0.9167 =7 =-4 187<0.1988 484<0.3441 62<0.4737 =3 =-6 5<0.5 =9 =-1 489<2.398 62<1e-9 =3 =14 360<0.5 =-8 =7
182<2.565 483<0.779 453<0.5 481<0.2671 =-1 =6 31<0.5 =-5 =8 504<0.5537 194<0.5 =7 =-4 182<1.946 =1 =-6 186<23.5 392<0.5 36<0.5 =2 =-6 21<0.5 =-2 =10 484<0.6663 366<0.5 =-9 =1 466<0.2468 =11 =-4
201<0.5 197<2.773 377<0.5 378<0.5 =-3 =2 2<0.5 =10 =3 347<0.5 486<0.921 =-3 =6 453<0.5 =15 =-2 374<0.06289 14<0.5 486<0.151 =-5 =6 400<0.5 =11 =-3 245<0.5 59<0.5 =-11 =0 =7
475<0.5 351<3.091 94<0.5 350<0.5 =-2 =4 375<0.01186 =11 =-1 481<1e-9 503<0.5 =2 =13 428<0.5 =-3 =11 418<0.5 486<1e-9 450<0.5 =6 =-6 186<12.5 =-3 =18 421<1.32 374<0.1364 =5 =-3 435<0.5 =-10 =0
397<0.5 350<0.5 351<3.178 481<0.164 =-1 =4 62<0.3333 =6 =-1 186<15.5 6<0.5 =14 =2 370<0.5 =-5 =8 62<0.3636 351<2.773 188<2.5 =-2 =-11 182<2.944 =0 =11 367<0.5 186<18.5 =-9 =-1 62<0.5556 =-3 =11
17<0.5 197<3.091 350<0.5 374<0.2834 =1 =-3 380<0.5 =9 =-10 457<0.2779 485<0.8515 =-6 =6 375<0.006545 =12 =-2 457<0.03832 172<0.5 484<0.03459 =-3 =-7 =7 197<2.89 4<0.5 =5 =-7 7<0.238 =-2 =20
206<0.6111 62<0.5556 480<0.5 471<1e-9 =0 =3 379<0.5 =6 =-7 438<0.5 206<0.1875 =-8 =1 31<0.5 =-10 =8 62<0.5238 206<0.8235 62<0.4 =-7 =0 468<0.9403 =-12 =-1 471<0.1678 424<0.0199 =4 =-6 206<0.8889 =17 =1
182<2.565 453<0.5 448<0.5 483<0.779 =-2 =5 392<0.5 =9 =-10 150<0.5 495<0.5 =-3 =4 458<0.5 =-7 =0 447<0.5 368<0.5 483<0.5412 =0 =4 380<0.5 =5 =-6 378<0.5 193<0.1429 =-4 =9 182<2.708 =0 =-10
456<0.2288 505<0.5 475<0.5 7<0.4278 =0 =-5 454<0.5 =6 =-1 7<0.3221 505<4.5 =6 =-8 2<0.5 =2 =-7 391<0.5 183<0.5 453<0.5 =17 =2 456<0.4912 =1 =10 179<0.5 455<1e-9 =9 =-2 =-6
377<0.5 206<0.6111 434<0.5 432<0.5 =2 =-2 7<0.265 =-5 =5 418<0.5 191<0.123 =-5 =3 186<22.5 =-10 =2 455<1e-9 405<0.5 60<0.5 =8 =2 384<0.5 =-6 =5 450<0.5 206<0.2143 =0 =-7 455<0.2333 =-5 =13
457<0.1113 62<0.8571 457<0.003617 434<0.5 =1 =-3 224<0.5 =-3 =12 390<0.5 433<0.5 =-9 =2 453<0.5 =6 =-1 62<0.3333 473<0.5 433<0.5 =0 =5 430<0.5 =14 =2 204<0.5 264<0.5 =16 =-2 430<0.5 =-8 =6
479<0.5 62<0.6316 374<0.3463 62<1e-9 =-2 =1 457<0.09243 =-4 =9 59<0.5 501<0.6412 =-5 =2 28<0.5 =-1 =12 199<0.5 374<0.1364 483<0.2369 =7 =-4 501<0.376 =-11 =4 378<0.5 29<0.5 =-5 =5 374<0.1559 =15 =1
206<0.75 17<0.5 479<0.5 461<0.5 =1 =8 188<4.5 =8 =-6 465<0.1667 504<0.1419 =-3 =8 191<0.1016 =3 =-9 398<0.5 188<3.5 423<0.2515 =-9 =3 191<0.09442 =-4 =9 191<0.246 37<0.5 =-3 =9 316<0.5 =0 =12
374<0.04846 503<0.5 454<0.5 75<0.5 =1 =12 396<0.5 =-4 =6 421<0.4 46<0.5 =7 =-4 =-9 471<0.3988 224<0.5 374<0.537 =-3 =-8 184<10.5 =11 =-2 374<0.4446 184<5.5 =5 =-1 188<1.5 =2 =-7
500<0.2642 182<2.565 377<0.5 470<0.5 =-3 =10 454<0.5 =7 =-3 362<0.5 349<0.5 =1 =-2 468<1e-9 =-10 =-3 424<0.0351 418<0.5 =18 182<2.565 =0 =5 182<2.773 =1 =-3
187<0.3586 351<3.091 203<0.5 457<0.1113 =-1 =4 37<0.5 =-7 =5 196<1.5 196<0.5 =2 =6 489<2.277 =0 =-8 434<0.5 467<0.1854 351<1.946 =0 =6 489<5.278 =0 =8 50<0.5 9<0.1807 =-1 =9 459<0.5 =-11 =-1
379<0.5 353<0.5 29<0.5 434<0.5 =0 =-4 375<0.006545 =4 =0 374<0.3463 7<0.6066 =5 =-6 375<1e-9 =-7 =4 54<0.5 7<0.238 178<0.5 =-10 =6 7<0.4105 =10 =-5 374<1e-9 =13 =-3
377<0.5 457<0.09243 62<0.3333 333<0.5 =0 =5 55<0.5 =-4 =1 62<0.2222 496<1e-9 =-6 =2 496<0.1621 =2 =14 421<1.64 187<0.5804 475<0.5 =2 =11 188<1.5 =15 =1 188<2.5 485<0.9295 =-10 =0 =3
62<0.8095 197<1.099 374<0.3866 264<0.5 =1 =-8 377<0.5 =-6 =7 264<0.5 423<0.4187 =-2 =10 380<0.5 =6 =-8 487<0.5 480<0.5 475<0.5 =-11 =1 186<23.5 =-4 =8 62<0.9167 52<0.5 =8 =-2 =-7
453<0.5 353<0.5 500<0.3272 476<0.5 =0 =11 =16 465<0.02861 497<0.5 =7 =-4 360<0.5 =3 =-9 483<0.8395 459<0.5 454<0.5 =0 =-4 264<0.5 =-6 =7 467<0.8146 =0 =12
94<0.5 454<0.5 502<0.5 52<0.5 =-1 =2 351<2.485 =0 =-4 206<1e-9 418<0.5 =-2 =11 56<0.5 =-3 =4 206<0.2143 30<0.5 502<0.5 =13 =0 =-4 503<0.5 424<1e-9 =7 =-8 424<1e-9 =-10 =3
424<0.1825 469<0.5 391<0.5 377<0.5 =0 =5 375<0.1743 =-3 =1 492<0.5 351<2.197 =-1 =13 =-3 457<0.09243 457<0.02056 375<0.0271 =-6 =8 150<0.5 =-3 =-10 192<0.07692 185<5.5 =-5 =7 192<0.2 =11 =-3
187<0.3586 351<3.178 466<0.06644 190<0.5 =-2 =4 359<0.5 =1 =-9 184<5.5 349<0.5 =10 =-1 474<0.5 =-4 =7 193<0.2 359<0.5 46<0.5 =5 =-4 196<2.5 =-7 =1 187<0.62 438<0.5 =-1 =5 184<5.5 =-8 =2
427<0.5 203<0.5 374<0.7977 428<0.5 =0 =5 373<0.5 =-10 =5 52<0.5 23<0.5 =-7 =0 29<0.5 =-4 =4 196<0.5 436<0.5 483<0.05633 =3 =-5 374<0.2575 =10 =-3 471<0.1678 430<0.5 =-4 =7 374<0.537 =22 =-2
203<0.5 397<0.5 368<0.5 353<0.5 =0 =4 447<0.5 =5 =-10 481<0.1023 414<0.5 =-4 =9 184<6.5 =6 =-4 488<0.5 141<0.5 37<0.5 =-6 =4 =7 448<0.5 483<0.3986 =10 =0 =-4
500<0.374 206<0.8235 456<0.2288 184<10.5 =1 =-3 457<0.2779 =10 =-4 184<12.5 14<0.5 =-10 =0 434<0.5 =14 =-4 206<0.2143 =2 =18
493<0.5 206<0.8235 457<0.1394 197<3.091 =1 =-4 418<0.5 =9 =2 191<0.246 471<0.3988 =-9 =-2 17<0.5 =7 =-4 455<0.2333 363<0.5 475<0.5 =-12 =0 374<0.06289 =-4 =5 =5
182<2.303 94<0.5 456<0.1087 3<0.5 =-1 =-4 47<0.5 =-1 =13 391<0.5 486<1e-9 =8 =-3 =-7 147<0.5 421<1.02 191<0.6467 =1 =-8 458<0.5 =-6 =7 421<1e-9 35<0.5 =17 =4 3<0.5 =-6 =6
182<3.332 496<0.1742 434<0.5 416<0.5 =0 =10 377<0.5 =-6 =4 418<0.5 498<0.5 =8 =-4 206<0.1333 =7 =-3 206<0.4667 486<0.428 402<0.5 =11 =-4 465<0.009979 =4 =-11 351<2.944 191<0.08254 =-7 =2 478<0.5 =10 =-4
187<0.4507 245<0.5 379<0.5 374<0.04846 =1 =-1 115<0.5 =-7 =7 188<1.5 466<0.3141 =-11 =1 374<0.2575 =6 =-6 52<0.5 468<1.892 188<1.5 =3 =-3 187<0.8806 =0 =-10 351<3.332 468<0.7548 =3 =9 365<0.5 =-7 =5
377<0.5 197<3.091 206<0.6111 433<0.5 =0 =4 3<0.5 =-7 =1 457<0.09243 371<0.4112 =-8 =6 190<0.5 =-1 =11 370<0.5 375<0.337 449<0.5 =7 =-5 50<0.5 =-4 =6 52<0.5 375<0.09245 =8 =-5 206<0.06667 =6 =-8
185<4.5 432<0.5 353<0.5 427<0.5 =0 =11 373<0.5 =3 =13 377<0.5 480<0.5 =-5 =0 351<2.944 =6 =-6 351<2.708 179<0.5 504<0.09724 =0 =-7 391<0.5 =10 =-4 186<12.5 =-6 186<27.5 =11 =-4
203<0.5 206<0.8889 10<0.5 475<0.5 =0 =4 199<0.5 =3 =16 465<0.3419 364<0.5 =-9 =4 193<0.5 =5 =-2 488<0.5 364<0.5 423<0.2697 =-7 =3 206<0.25 =8 =-4 434<0.5 192<0.3333 =10 =-3 378<0.5 =0 =-8
187<0.1385 402<0.5 9<0.09542 350<0.5 =-2 =4 457<1e-9 =4 =-4 195<0.5 369<5.5 =-11 =1 366<0.5 =5 =-5 384<0.5 29<0.5 354<0.5 =-1 =9 429<0.5 =-2 =4 432<0.5 374<0.01857 =7 =0 457<1e-9 =14 =0
182<2.197 395<0.5 496<0.3529 375<0.273 =-3 =-12 351<2.398 =14 =-3 420<0.66 351<2.303 =13 =1 182<1.792 =-4 =4 500<0.2642 441<0.5 368<0.5 =0 =3 351<2.944 =-7 =2 375<0.2493 351<2.996 =13 =1 =1
13<0.5 94<0.5 493<0.5 453<0.5 =1 =-1 377<0.5 =-8 =6 184<0.5 202<0.5 =-3 =4 486<0.1727 =9 =-1 191<1e-9 374<0.04846 =24 374<0.2834 =-3 =6 481<0.07536 =-4 481<0.164 =10 =-2
94<0.5 147<0.5 36<0.5 493<0.5 =0 =-7 184<19.5 =-9 =6 55<0.5 503<0.5 =11 =-2 392<0.5 =1 =-9 375<0.06129 186<18.5 429<0.5 =-1 =8 =16 369<3.5 504<1e-9 =0 =-8 184<9.5 =7 =-3
377<0.5 434<0.5 403<0.5 432<0.5 =1 =-2 230<0.5 =-8 =5 351<3.178 464<0.5 =-6 =-1 458<0.5 =5 =-6 400<0.5 43<0.5 504<0.1827 =0 =7 496<0.04747 =8 =0 192<0.1429 360<0.5 =13 =0 192<0.3333 =-3 =5
447<0.5 182<2.565 424<0.06209 428<0.5 =-1 =9 2<0.5 =-4 =-10 424<0.2039 62<0.8571 =2 =-8 62<0.2222 =2 =-8 194<0.5 351<3.178 197<4.407 =-12 =2 375<0.1316 =-5 =9 =8
500<0.374 244<0.5 480<0.5 13<0.5 =-1 =9 351<3.091 =1 =6 197<2.485 182<2.398 =-4 =6 =18 =14
206<0.8889 184<10.5 206<0.7143 206<0.3684 =2 =0 184<8.5 =-7 =9 206<0.4667 505<0.5 =-10 =1 52<0.5 =12 =1 184<12.5 199<0.5 428<0.5 =-13 =1 187<0.1988 =7 =-5 53<0.5 187<0.7382 =10 =-2 =-2
147<0.5 203<0.5 244<0.5 351<2.708 =-1 =1 504<0.07555 =15 =1 195<1.5 351<2.773 =-9 =-3 373<0.5 =4 =-4 377<0.5 424<0.06209 195<1.5 =16 =2 424<0.1825 =-2 =0 504<0.1419 466<0.009815 =2 =-10 =7
333<0.5 374<0.04846 379<0.5 421<1.47 =2 =-5 351<3.091 =-8 =3 244<0.5 471<1e-9 =-3 =0 =14 489<3.814 402<0.5 351<2.197 =0 =7 471<0.1024 =-8 =2 490<0.5 473<0.5 =-11 =0 =1
374<0.09389 351<2.708 376<0.5 501<0.6412 =-2 =3 378<0.5 =-2 =4 428<0.5 423<0.1226 =2 =-5 483<0.6128 =12 =-1 471<0.3988 349<0.5 446<0.5 =-2 =8 501<0.5995 =-11 =0 45<0.5 483<0.08053 =1 =-4 48<0.5 =-7 =7
456<0.3683 433<0.5 369<2.5 398<0.5 =-2 =2 397<0.5 =-1 =-8 392<0.5 186<18.5 =3 =8 48<0.5 =2 =-9 485<0.8515 =0 468<0.7548 34<0.5 =14 =3 485<0.9639 =-1 =4
500<0.3272 62<0.8571 456<0.3683 375<0.4389 =0 =-4 489<1.609 =12 =0 9<0.2658 403<0.5 =-8 =3 489<3.814 =5 =-1 62<0.125 =0 =14
190<0.5 197<1.099 377<0.5 378<0.5 =-3 =0 180<0.5 =0 =8 455<0.3563 268<0.5 =-2 =10 421<1.47 =12 =-1 484<0.2606 29<0.5 453<0.5 =13 =2 206<0.3684 =5 =-7 471<1e-9 421<0.43 =-7 =4 436<0.5 =0 =6
424<0.1825 185<4.5 480<0.5 483<0.7001 =-1 =3 347<0.5 =2 =12 206<0.1538 3<0.5 =20 =-2 457<0.1394 =1 =11 206<0.4 185<2.5 404<0.5 =-6 =8 184<1.5 =10 =0 195<2.5 457<0.00273 =2 =-10 =1
94<0.5 441<0.5 396<0.5 186<19.5 =0 =-3 437<0.5 =5 =-7 361<0.5 488<0.5 =-6 =3 3<0.5 =-2 =6 180<0.5 466<0.1288 186<19.5 =-5 =3 28<0.5 =6 =-1 186<16.5 489<2.14 =2 =12 185<2.5 =14 =2
62<0.6316 392<0.5 394<0.5 428<0.5 =1 =6 62<0.3636 =0 =-6 467<0.5976 9<0.06475 =-2 =4 9<0.1345 =-10 =0 486<0.7512 432<0.5 505<0.5 =-3 =5 9<0.212 =-9 =6 351<1.792 =-3 432<0.5 =15 =1
353<0.5 203<0.5 289<0.5 474<0.5 =-1 =5 438<0.5 =14 =-3 192<0.09091 418<0.5 =-2 =-10 195<1.5 =-5 =6 418<0.5 47<0.5 187<0.3113 =-3 =4 191<1e-9 =9 =-1 203<0.5 457<0.04812 =9 =3 187<0.2431 =-7 =6
197<3.091 17<0.5 398<0.5 438<0.5 =0 =-5 459<0.5 =3 =-1 62<0.4375 7<1e-9 =0 =-5 42<0.5 =-8 =5 496<0.4228 62<0.2857 7<0.2888 =-4 =-11 400<0.5 =-5 =8 2<0.5 7<0.265 =12 =1 =-1
196<1.5 355<0.5 289<0.5 371<0.4989 =0 =9 436<0.5 =16 =-4 12<0.5 188<1.5 =-8 =0 435<0.5 =-2 =8 429<0.5 436<0.5 192<0.1667 =0 =-9 192<1e-9 =11 =0 488<0.5 192<0.25 =-7 =3 58<0.5 =3 =-6
13<0.5 17<0.5 385<0.5 206<0.3333 =2 =0 398<0.5 =-8 =-1 433<0.5 197<2.89 =-5 =3 424<0.07983 =10 =-4 496<0.08933 375<1e-9 206<0.1875 =0 =22 436<0.5 =6 =-4 =-6
424<0.1825 500<1e-9 461<0.5 374<0.7977 =0 =-6 374<0.0765 =2 =12 418<0.5 424<0.1183 =16 =-3 351<2.398 =6 =-6 187<0.5062 374<0.1559 57<0.5 =-8 =1 187<0.1385 =3 =-8 489<2.833 197<3.091 =8 =-3 =-7
7<0.5699 94<0.5 374<0.4446 206<0.8889 =1 =-6 434<0.5 =-1 =-11 206<0.4286 30<0.5 =9 =-2 186<16.5 =-7 =7 206<0.3333 184<3.5 374<0.009412 =0 =11 460<0.5 =-8 =4 355<0.5 358<0.5 =-11 =2 184<6.5 =-2 =8
374<0.04846 454<0.5 460<0.5 191<0.6467 =2 =-5 55<0.5 =12 =-2 57<0.5 195<0.5 =-3 =1 438<0.5 =8 =-1 471<0.3988 496<1e-9 0<0.5 =-4 =2 471<0.1024 =1 =-7 53<0.5 419<1e-9 =2 =-9 209<0.5 =-10 =0
59<0.5 369<2.5 364<0.5 206<0.8235 =0 =-4 369<1.5 =10 =0 206<0.09091 184<7.5 =5 =-6 481<0.164 =-4 =3 195<1.5 39<0.5 374<0.2575 =3 =-7 374<0.09389 =-12 =1 206<0.4667 374<0.04846 =10 =2 186<14.5 =-7 =2
333<0.5 500<1e-9 155<0.5 379<0.5 =0 =-6 62<0.1905 =-2 =14 62<0.2222 2<0.5 =5 =-6 421<1e-9 =16 =-1 62<0.4 459<0.5 421<0.95 =7 =-5 199<0.5 =3 =-7 183<0.5 486<1e-9 =7 =-5 379<0.5 =-6 =3
13<0.5 37<0.5 355<0.5 197<1.099 =1 =-1 14<0.5 =-3 =-10 359<0.5 9<0.07924 =-9 =-1 47<0.5 =7 =-1 503<0.5 188<1.5 192<0.2 =18 =2 =-2 9<1e-9 =2 =-4
397<0.5 368<0.5 289<0.5 455<0.1087 =0 =-3 351<1.792 =-1 =16 182<2.398 351<1.946 =-10 =-1 374<0.3137 =4 =11 369<2.5 382<0.5 467<0.5976 =-3 =4 368<0.5 =10 =-4 182<3.135 378<0.5 =-9 =-3 351<2.773 =-4 =5
488<0.5 17<0.5 9<0.2658 206<0.7143 =1 =-3 375<0.037 =7 =-1 9<0.03621 459<0.5 =2 =-8 9<0.1345 =-10 =-3 351<2.89 7<0.238 465<0.3021 =15 =-2 =-7 398<0.5 486<0.2512 =-8 =4 465<0.05945 =9 =-2
7<0.3549 147<0.5 374<0.4446 185<4.5 =1 =4 421<0.38 =-4 =8 375<0.3029 7<0.2073 =10 =-5 351<2.89 =-5 =3 421<0.61 388<0.5 351<1.609 =-9 =1 351<3.178 =-9 =2 456<0.2156 400<0.5 =-12 =-3 374<1e-9 =-5 =8
196<3.5 62<0.9167 0<0.5 480<0.5 =0 =2 370<0.5 =7 =-3 480<0.5 59<0.5 =-10 =1 502<0.5 =-2 =3 62<0.6316 59<0.5 260<0.5 =-14 =-2 =0 191<0.08254 =-1 =5
424<0.2039 469<0.5 429<0.5 192<1e-9 =0 =-2 384<0.5 =1 =5 369<1.5 45<0.5 =17 =3 187<1e-9 =-2 =7 39<0.5 475<0.5 453<0.5 =-9 =-2 424<0.229 =-5 =10 418<0.5 369<1.5 =1 =-7 374<0.09389 =10 =-4
496<0.1862 7<0.4278 364<0.5 258<0.5 =0 =-9 388<0.5 =8 =-6 460<0.5 423<0.2515 =-6 =5 421<0.7 =13 =-3 62<0.2222 7<0.2073 369<2.5 =8 =-3 489<2.197 =0 =-7 62<0.6316 458<0.5 =12 =-3 500<0.2824 =-5 =8
197<1.099 191<0.1401 199<0.5 501<0.6685 =1 =10 457<0.00273 =3 =13 430<0.5 438<0.5 =1 =-3 376<0.5 =4 =-5 371<0.4989 423<0.2515 380<0.5 =-2 =4 380<0.5 =7 =-8 371<0.8562 =13 =-1
182<2.303 187<0.3586 4<0.5 184<1.5 =-7 =2 456<0.2288 =-7 =6 182<1.946 462<0.5 =-4 =6 468<0.7548 =7 =-4 206<1e-9 62<0.3333 14<0.5 =11 =-2 368<0.5 =-7 =9 52<0.5 203<0.5 =-1 =-6 501<0.6931 =1 =8
424<0.1825 62<0.8571 206<0.8889 447<0.5 =1 =-5 364<0.5 =-9 =4 206<0.8889 206<0.5714 =-11 =-2 9<0.5103 =17 =-1 366<0.5 426<0.2869 364<0.5 =-7 =4 =6 184<3.5 4<0.5 =0 =13 183<0.5 =-9 =1
505<0.5 369<2.5 396<0.5 206<0.8889 =0 =-6 40<0.5 =6 =-8 206<0.09091 62<0.2857 =8 =-3 411<0.5 =-3 =10 191<0.417 3<0.5 380<0.5 =4 =14 457<0.03832 =-6 =6 369<2.5 374<0.009412 =-10 =3 466<0.1964 =-4 =7
182<3.332 206<0.8235 182<2.485 462<0.5 =-2 =10 368<0.5 =0 =4 184<12.5 465<0.3419 =-11 =5 465<0.3897 =16 =-4 206<0.4667 180<0.5 184<7.5 =13 =-3 388<0.5 =5 =-4 14<0.5 3<0.5 =-8 =-1 366<0.5 =14 =-4
182<3.135 94<0.5 46<0.5 489<5.278 =-1 =5 366<0.5 =-1 =-12 484<0.6663 197<1.099 =5 =-1 481<0.1088 =1 =13 197<2.89 362<0.5 489<2.079 =2 =6 193<0.1429 =-9 =2 264<0.5 504<0.1665 =-3 =-12 47<0.5 =1 =8
62<1e-9 25<0.5 489<5.278 489<2.741 =-3 =-11 28<0.5 =2 =9 454<0.5 195<0.5 =5 =-6 4<0.5 =1 =10 493<0.5 434<0.5 179<0.5 =0 =3 195<1.5 =-5 =5 427<0.5 388<0.5 =-8 =1 =3
500<0.374 13<0.5 250<0.5 419<0.67 =0 =-3 195<1.5 =-10 =1 374<0.3463 477<0.5 =11 =-2 =-4 195<0.5 =2 =16
496<0.4228 182<2.773 392<0.5 32<0.5 =-1 =5 501<0.6412 =-7 =4 368<0.5 351<2.708 =-1 =2 355<0.5 =5 =-8 2<0.5 182<2.89 9<0.03621 =18 =3 =-1 351<2.89 39<0.5 =-7 =4 =5
382<0.5 289<0.5 375<0.3029 496<0.2887 =0 =5 60<0.5 =-4 =1 471<1e-9 196<0.5 =17 =-2 196<0.5 =-5 =2 60<0.5 196<0.5 483<0.5412 =0 =10 196<2.5 =11 =-2 48<0.5 197<1e-9 =-7 =7 450<0.5 =-11 =-1
94<0.5 377<0.5 197<3.091 438<0.5 =1 =-1 457<0.09243 =-6 =2 197<2.773 454<0.5 =6 =0 197<3.611 =-9 =2 206<0.3125 197<2.89 44<0.5 =12 =-1 457<0.06571 =-8 =5 186<16.5 199<0.5 =-9 =5 187<0.2224 =2 =17
465<0.1439 197<3.091 62<0.4737 188<4.5 =2 =-5 474<0.5 =-2 =9 391<0.5 424<1e-9 =1 =-6 423<0.1226 =-11 =0 57<0.5 181<0.5 484<0.8326 =-3 =2 62<0.2222 =2 =13 62<0.1538 501<0.5878 =-5 =4 423<1e-9 =-11 =2
500<0.2642 187<0.5804 421<1.64 10<0.5 =0 =9 485<0.9594 =-8 =5 193<0.5 351<3.178 =5 =-4 467<0.4121 =3 =-10 351<2.944 500<0.3045 =1 =12 =0
185<4.5 112<0.5 59<0.5 201<0.5 =0 =-4 62<0.08 =-2 =4 468<0.7548 25<0.5 =-10 =-1 =3 5<0.5 59<0.5 489<2.833 =5 =-2 62<0.2857 =2 =-6 62<0.3636 150<0.5 =4 =-4 471<0.1678 =-8 =2
244<0.5 493<0.5 185<4.5 62<1e-9 =-2 =0 52<0.5 =0 =6 421<0.51 193<0.4286 =-9 =2 185<2.5 =-3 =10 62<0.7143 481<0.05514 =18 =3 =-2
182<2.303 462<0.5 496<0.4228 375<0.273 =-2 =-7 424<0.1183 =10 =0 191<0.2223 =14 =-3 244<0.5 400<0.5 471<0.1678 =-1 =2 192<0.3333 =3 =-4 =14
505<0.5 433<0.5 369<2.5 419<0.67 =1 =-4 380<0.5 =-2 =-7 188<1.5 369<1.5 =0 =5 185<2.5 =2 =-6 191<0.6467 375<0.273 423<0.1564 =5 =-5 188<0.5 =1 =-9 369<1.5 =-11 =6
428<0.5 397<0.5 201<0.5 400<0.5 =0 =3 501<0.6931 =-5 =5 382<0.5 502<0.5 =-2 =-9 3<0.5 =14 =0 369<1.5 17<0.5 193<0.4286 =12 =-1 438<0.5 =-4 =0 191<0.05593 199<0.5 =1 =11 3<0.5 =-8 =1
455<0.5699 7<0.4278 453<0.5 126<0.5 =1 =16 10<0.5 =-1 =14 199<0.5 186<13.5 =1 =-6 466<0.00543 =8 =-5 316<0.5 496<0.08933 =18 =-2 35<0.5 =-3 =5
447<0.5 397<0.5 186<21.5 350<0.5 =1 =6 186<27.5 =-6 =3 178<0.5 407<0.5 =-2 =12 62<0.4 =16 =-5 194<0.5 333<0.5 363<0.5 =-9 =2 363<0.5 =5 =-5 =7
496<0.1512 374<0.1559 419<0.48 419<0.43 =1 =9 423<0.1564 =-4 =5 187<0.5804 423<0.1789 =-3 =7 419<0.48 =5 =-8 184<2.5 480<0.5 374<0.1813 =-4 =4 29<0.5 =11 =-2 179<0.5 457<0.1113 =0 =9 457<0.0137 =-1 =17
400<0.5 502<0.5 483<0.6128 481<0.07536 =0 =-3 481<0.164 =6 =0 350<0.5 496<0.3144 =-4 =6 397<0.5 =8 =-6 397<0.5 486<0.09706 183<0.5 =-2 =3 374<0.06289 =11 =1 427<0.5 481<0.1023 =-6 =2 374<1e-9 =-3 =14
147<0.5 94<0.5 182<2.944 402<0.5 =-1 =-6 492<0.5 =1 =-10 206<0.4286 182<3.045 =8 =-6 199<0.5 =-5 =7 206<0.25 55<0.5 182<2.197 =-1 =14 180<0.5 =4 =-2 199<0.5 459<0.5 =-5 =6 471<0.1678 =2 =10
493<0.5 500<0.3272 455<0.1087 147<0.5 =1 =8 191<0.187 =-4 =5 453<0.5 184<1.5 =0 =15 =-2 455<0.2333 363<0.5 394<0.5 =-9 =1 183<0.5 =-4 =6 =6
196<3.5 199<0.5 43<0.5 197<2.944 =0 =-3 186<13.5 =2 =-6 9<1e-9 186<15.5 =7 =1 150<0.5 =1 =-5 186<19.5 43<0.5 =-11 468<0.1854 =-2 =1 186<21.5 =3 =-3
455<0.5699 343<0.5 379<0.5 474<0.5 =0 =4 351<3.332 =-5 =7 473<0.5 =15 =2 94<0.5 465<0.1236 34<0.5 =16 =0 =2 =-3
496<0.2887 394<0.5 355<0.5 351<2.708 =0 =2 489<2.741 =-5 =5 188<0.5 416<0.5 =-1 =8 445<0.5 =-7 =4 498<0.5 451<0.5 170<0.5 =8 =-5 =-5 496<0.3529 186<15.5 =-8 =-1 351<2.773 =-2 =5
476<0.5 426<0.381 343<0.5 206<0.3684 =1 =-1 62<0.3636 =16 =-3 206<0.4 436<0.5 =-4 =6 375<0.3029 =13 =-5 465<0.4756 378<0.5 =1 =13 490<0.5 =-4 =1
467<0.2053 30<0.5 503<0.5 377<0.5 =-9 =5 374<0.06289 =9 =-2 186<15.5 349<0.5 =37 =-1 34<0.5 =4 =18 467<0.4794 377<0.5 180<0.5 =6 =17 7<1e-9 =49 =4 180<0.5 503<0.5 =20 =43 374<0.2316 =49 =13
191<1e-9 184<4.5 14<0.5 32<0.5 =4 =24 200<0.5 =-13 =-1 184<9.5 14<0.5 =-6 =-15 32<0.5 =-14 =-5 14<0.5 184<9.5 191<0.2223 =25 =54 191<0.417 =-5 =31 465<0.07371 486<0.8576 =-12 =8 465<0.7026 =3 =-12
466<1e-9 184<4.5 14<0.5 350<0.5 =4 =29 178<0.5 =-12 =4 184<9.5 14<0.5 =-5 =-14 191<0.417 =-13 =5 14<0.5 184<4.5 468<0.4794 =25 =45 468<1 =7 =46 468<0.4794 186<21.5 =-11 =-1 52<0.5 =-7 =8
483<0.05633 418<0.5 35<0.5 433<0.5 =-11 =0 9<1e-9 =-4 =8 461<0.5 35<0.5 =-1 =13 =41 17<0.5 483<0.6128 418<0.5 =9 =28 434<0.5 =41 =7 434<0.5 9<0.1345 =-7 =8 1<0.5 =-11 =0
491<0.5 184<6.5 380<0.5 186<16.5 =13 =2 189<0.5 =-11 =6 189<0.5 184<9.5 =-6 =-13 374<1e-9 =8 =-6 380<0.5 424<0.1825 351<3.332 =46 =20 351<2.944 =12 =-2 185<1.5 502<0.5 =-11 =7 424<0.0199 =20 =-6
468<0.25 475<0.5 191<1e-9 376<0.5 =-9 =-2 424<1e-9 =6 =-4 435<0.5 191<0.05593 =5 =21 =42 489<3.814 378<0.5 435<0.5 =2 =25 434<0.5 =19 =-1 434<0.5 424<0.06209 =39 =9 191<0.6467 =17 =-12
191<1e-9 206<0.1538 397<0.5 42<0.5 =6 =33 3<0.5 =-2 =-13 32<0.5 350<0.5 =-10 =2 3<0.5 =-1 =16 397<0.5 434<0.5 491<0.5 =15 =38 206<0.1538 =18 =-3 491<0.5 206<0.4286 =-8 =3 206<0.06667 =-4 =16
468<0.2053 184<4.5 25<0.5 428<0.5 =0 =23 36<0.5 =19 =-8 457<0.1821 184<9.5 =-7 =-12 186<13.5 =2 =26 184<5.5 40<0.5 25<0.5 =19 =37 351<2.708 =-5 =11 504<0.1419 184<9.5 =2 =-8 184<10.5 =16 =1
191<1e-9 418<0.5 503<0.5 475<0.5 =-10 =2 494<0.5 =-4 =13 377<0.5 503<0.5 =-2 =10 438<0.5 =2 =31 483<0.3598 418<0.5 31<0.5 =-1 =23 377<0.5 =10 =26 434<0.5 489<4.477 =15 =31 191<0.6467 =12 =-10
466<1e-9 206<0.2143 184<4.5 14<0.5 =28 =-5 184<9.5 =-4 =-13 29<0.5 428<0.5 =-11 =3 206<0.5 =2 =-8 14<0.5 184<10.5 206<0.4667 =22 =3 206<0.6111 =-9 =12 504<0.09724 206<0.8235 =-12 =2 17<0.5 =3 =-9
62<0.3636 14<0.5 467<0.3466 333<0.5 =5 =21 189<0.5 =15 =25 189<0.5 483<0.2661 =-11 =0 183<0.5 =17 =-3 193<0.2 62<0.6316 14<0.5 =-3 =-13 34<0.5 =-12 =-1 14<0.5 483<0.5412 =5 =25 183<0.5 =0 =-10
504<1e-9 62<0.3333 378<0.5 435<0.5 =-7 =10 197<1.099 =10 =-1 457<0.1113 62<0.5556 =-6 =-12 424<0.009587 =26 =2 62<0.3636 17<0.5 197<2.944 =16 =2 197<1.099 =1 =-7 504<0.1541 62<0.8095 =-1 =-14 17<0.5 =13 =-5
467<0.2053 29<0.5 457<0.1821 397<0.5 =-5 =-11 434<0.5 =20 =2 397<0.5 349<0.5 =10 =-4 457<0.1394 =-10 =10 29<0.5 397<0.5 434<0.5 =12 =-1 467<0.7548 =-5 =7 379<0.5 437<0.5 =23 =6 =-5
9<1e-9 206<0.1333 397<0.5 29<0.5 =7 =29 185<5.5 =-11 =1 187<1e-9 350<0.5 =-10 =5 29<0.5 =-5 =6 29<0.5 397<0.5 206<0.2143 =14 =3 9<0.1464 =-5 =5 9<0.124 206<0.4286 =17 =3 457<0.00273 =29 =8
62<0.3333 397<0.5 29<0.5 466<0.00543 =0 =11 438<0.5 =12 =26 9<0.1016 351<2.773 =-8 =-1 316<0.5 =2 =17 9<0.08432 397<0.5 62<0.5556 =-1 =-10 485<0.3422 =-13 =7 466<0.1725 184<8.5 =8 =-8 397<0.5 =13 =1
380<0.5 491<0.5 456<0.2745 475<0.5 =0 =16 419<0.79 =39 =12 379<0.5 484<0.7163 =14 =24 =-3 489<2.14 190<0.5 349<0.5 =-13 =-6 7<0.3737 =6 =-6 471<0.1024 316<0.5 =-11 =-1 369<2.5 =10 =-6
466<0.04249 62<0.4 197<1.099 377<0.5 =2 =23 456<0.2288 =-5 =19 62<0.6667 187<0.3817 =-8 =0 377<0.5 =-13 =-4 17<0.5 62<0.6667 197<2.197 =13 =4 377<0.5 =-6 =20 54<0.5 437<0.5 =-7 =5 196<1.5 =13 =-1
191<1e-9 397<0.5 39<0.5 475<0.5 =-5 =13 187<1e-9 =2 =13 187<0.62 418<0.5 =-12 =-7 418<0.5 =-3 =9 433<0.5 424<0.009587 468<0.6648 =3 =10 182<2.944 =-8 =2 430<0.5 453<0.5 =24 =11 424<1e-9 =12 =-5
380<0.5 62<0.5556 9<0.124 350<0.5 =3 =22 457<0.004763 =17 =5 9<0.1464 426<0.113 =-9 =19 9<0.2658 =4 =23 501<0.535 457<0.1394 491<0.5 =-12 =4 62<0.1905 =-2 =20 183<0.5 450<0.5 =9 =-6 52<0.5 =-13 =-3
191<1e-9 433<0.5 377<0.5 182<2.565 =-10 =-4 186<18.5 =8 =-3 369<2.5 182<2.565 =-4 =6 486<0.03945 =18 =-1 32<0.5 433<0.5 377<0.5 =2 =14 447<0.5 =14 =-2 372<0.5 21<0.5 =23 =5 =-2
206<0.2143 433<0.5 29<0.5 486<0.5128 =0 =17 37<0.5 =14 =-10 453<0.5 54<0.5 =27 =3 206<0.09091 =17 =4 191<0.1016 471<0.3988 371<0.3 =-9 =17 377<0.5 =-3 =11 471<0.1678 29<0.5 =-3 =8 191<0.246 =5 =19
380<0.5 197<1.099 483<0.4851 186<15.5 =8 =1 379<0.5 =17 =-6 350<0.5 191<0.2038 =-5 =7 197<3.091 =21 =-1 483<0.3986 496<0.3144 185<4.5 =-13 =-8 186<16.5 =-2 =11 465<0.7026 47<0.5 =9 =-7 185<1.5 =-13 =0
14<0.5 189<0.5 32<0.5 485<0.9182 =0 =22 186<22.5 =14 =-4 7<0.4105 465<0.1236 =6 =13 376<0.5 =-7 =8 465<0.07371 486<0.7512 452<0.5 =-12 =5 7<0.393 =11 =-5 185<3.5 316<0.5 =-9 =-1 366<0.5 =13 =-5
191<1e-9 29<0.5 503<0.5 420<1e-9 =-7 =6 188<0.5 =11 =-2 39<0.5 55<0.5 =-3 =6 438<0.5 =4 =13 29<0.5 434<0.5 489<3.814 =2 =12 438<0.5 =-1 =-9 191<0.246 39<0.5 =3 =12 453<0.5 =22 =4
380<0.5 206<0.2143 373<0.5 195<0.5 =2 =13 349<0.5 =25 =3 466<0.1725 206<0.4667 =0 =-7 464<0.5 =4 =14 467<0.4794 349<0.5 10<0.5 =-12 =2 489<2.197 =-5 =6 206<0.4286 489<2.159 =-12 =-4 17<0.5 =14 =-7
62<0.3636 434<0.5 466<0.01455 23<0.5 =1 =10 17<0.5 =9 =-2 186<16.5 0<0.5 =-2 =13 56<0.5 =-12 =8 193<0.2 62<0.6316 486<0.6192 =-4 =12 486<0.7512 =-10 =8 434<0.5 424<0.0351 =9 =-9 0<0.5 =-10 =1
29<0.5 501<0.5037 486<0.5128 434<0.5 =-3 =-10 500<0.3272 =3 =22 374<0.2067 434<0.5 =6 =-1 481<0.2671 =-6 =7 481<0.1477 31<0.5 393<0.5 =2 =7 392<0.5 =17 =3 33<0.5 458<0.5 =21 =5 52<0.5 =-3 =11
380<0.5 475<0.5 504<0.1541 371<0.4112 =0 =24 465<0.08873 =0 =11 1<0.5 397<0.5 =16 =3 3<0.5 =-6 =6 504<0.05764 457<0.1113 349<0.5 =-12 =-5 40<0.5 =18 =0 183<0.5 349<0.5 =1 =13 349<0.5 =-9 =1
62<0.5556 397<0.5 197<1.099 185<1.5 =4 =12 350<0.5 =-3 =18 504<0.09724 496<0.3144 =-8 =8 52<0.5 =-3 =7 377<0.5 62<0.7143 496<0.1982 =-6 =6 464<0.5 =-12 =-4 464<0.5 197<1e-9 =4 =-6 197<2.773 =16 =1
397<0.5 197<1.099 434<0.5 374<0.0765 =10 =3 0<0.5 =-7 =11 456<0.2288 191<0.2038 =-4 =4 456<0.4912 =8 =24 466<0.1499 474<0.5 457<0.1394 =-9 =6 366<0.5 =15 =-2 366<0.5 457<1e-9 =7 =-6 376<0.5 =-11 =3
184<9.5 397<0.5 398<0.5 434<0.5 =3 =-3 419<0.43 =10 =0 468<0.9403 35<0.5 =-7 =2 502<0.5 =10 =-5 484<0.8575 460<0.5 25<0.5 =-10 =0 434<0.5 =10 =-5 502<0.5 204<0.5 =8 =-7 =-7
206<0.2143 184<4.5 206<0.1333 418<0.5 =11 =23 4<0.5 =5 =14 184<9.5 503<0.5 =-2 =6 475<0.5 =-14 =-3 481<0.1352 475<0.5 206<0.5 =-3 =-8 426<0.3423 =5 =15 434<0.5 7<0.2073 =11 =-4 377<0.5 =-8 =12
380<0.5 191<1e-9 182<2.565 428<0.5 =-5 =12 350<0.5 =1 =13 29<0.5 475<0.5 =2 =11 191<0.2223 =8 =16 501<0.4865 349<0.5 382<0.5 =-12 =-5 471<0.1024 =-9 =3 471<0.1024 316<0.5 =-9 =-1 465<0.3021 =-1 =12
14<0.5 197<1.099 187<1e-9 9<0.2658 =0 =21 377<0.5 =6 =16 371<1e-9 457<0.1113 =-5 =3 371<0.4989 =6 =24 183<0.5 193<0.1 457<0.1113 =-8 =11 424<0.04388 =7 =-11 190<0.5 9<0.07924 =-12 =-7 457<0.0137 =-6 =11
14<0.5 197<1.099 182<2.565 466<0.4372 =-1 =14 186<15.5 =10 =2 350<0.5 420<0.36 =-5 =9 186<15.5 =18 =1 185<3.5 466<0.1288 427<0.5 =-11 =3 465<0.244 =0 =-8 468<0.821 187<0.3113 =-6 =1 369<1.5 =15 =0
206<0.3125 180<0.5 486<0.428 25<0.5 =-1 =8 41<0.5 =13 =-6 206<0.09091 200<0.5 =16 =2 195<1.5 =4 =9 481<0.1837 425<0.5 438<0.5 =-7 =-3 206<0.8235 =4 =-9 465<0.7026 486<1e-9 =15 =-2 183<0.5 =3 =-6
184<9.5 206<0.3684 184<4.5 397<0.5 =13 =0 397<0.5 =2 =-10 468<0.4794 3<0.5 =-9 =-2 206<0.7143 =6 =-6 206<0.5 206<0.4 496<0.4228 =-12 =4 425<0.5 =-9 =4 197<1.099 466<0.06644 =2 =16 496<0.2644 =-8 =8
184<9.5 197<1.099 351<2.565 483<0.5412 =0 =8 184<5.5 =8 =1 420<1e-9 419<0.48 =0 =-6 419<0.67 =12 =1 483<0.6128 426<0.6437 428<0.5 =-9 =3 197<1e-9 =2 =16 351<2.303 483<0.7001 =-3 =10 316<0.5 =-7 =3
14<0.5 197<1.099 9<0.162 188<1.5 =4 =0 36<0.5 =13 =-5 350<0.5 482<0.225 =-4 =6 197<3.611 =17 =-3 183<0.5 467<0.5206 427<0.5 =-6 =4 424<1e-9 =11 =-8 496<0.3529 197<2.565 =-11 =-5 430<0.5 =15 =0
418<0.5 466<0.09411 496<0.3529 455<0.3001 =-4 =10 424<0.1825 =15 =-4 424<0.009587 367<0.5 =3 =13 496<0.08933 =-10 =0 351<2.996 479<0.5 186<16.5 =3 =-3 351<1.946 =2 =21 197<1.099 182<1.946 =-4 =14 458<0.5 =-3 =8
29<0.5 191<0.05593 433<0.5 350<0.5 =-6 =3 457<0.003617 =7 =-5 500<0.3272 433<0.5 =0 =8 375<0.1117 =26 =2 191<0.1494 456<0.3319 421<1.02 =3 =-9 =19 424<0.04388 46<0.5 =13 =0 186<14.5 =3 =-7
184<9.5 29<0.5 378<0.5 489<2.14 =-5 =0 188<1.5 =4 =-2 419<0.48 201<0.5 =8 =-1 371<0.3 =-3 =13 31<0.5 489<4.477 186<19.5 =-9 =-4 425<0.5 =12 =1 179<0.5 369<1.5 =-5 =2 =18
62<0.6316 206<0.5333 62<0.4 206<0.1333 =12 =3 206<0.4667 =-4 =10 62<0.4375 479<0.5 =-8 =12 206<0.7143 =10 =-9 206<0.6111 503<0.5 474<0.5 =-12 =3 193<0.1429 =-7 =10 424<0.0199 432<0.5 =11 =-1 370<0.5 =-10 =1
397<0.5 434<0.5 187<1e-9 432<0.5 =2 =-5 42<0.5 =5 =16 377<0.5 503<0.5 =-9 =2 7<0.3033 =9 =-6 484<0.8575 187<0.3586 377<0.5 =-8 =7 382<0.5 =-2 =9 430<0.5 483<0.7001 =-6 =5 489<1.887 =-2 =15
14<0.5 197<1.099 481<0.1837 31<0.5 =2 =12 481<0.2671 =8 =16 457<0.09243 7<0.238 =-1 =-8 7<0.2888 =13 =-1 501<0.535 457<0.1394 178<0.5 =-9 =2 191<0.1157 =-3 =12 471<0.1024 197<2.565 =-10 =0 467<0.8146 =1 =10
380<0.5 197<1.099 377<0.5 182<2.565 =-2 =5 370<0.5 =11 =-6 456<0.2288 182<2.485 =-6 =-1 419<0.9 =13 =-3 471<0.1678 197<2.565 186<24.5 =-12 =1 489<2.741 =-6 =2 197<2.708 501<0.4865 =-7 =3 186<16.5 =18 =0
14<0.5 197<1.099 36<0.5 25<0.5 =2 =9 438<0.5 =-2 =-10 371<0.3 316<0.5 =0 =-5 371<0.4317 =6 =18 193<0.1 190<0.5 56<0.5 =-10 =-1 316<0.5 =11 =-4 316<0.5 193<0.5 =-2 =-12 369<2.5 =6 =-6
475<0.5 197<1.099 14<0.5 187<0.2887 =0 =6 183<0.5 =0 =-10 264<0.5 499<0.5 =-4 =13 14<0.5 =9 =-10 14<0.5 203<0.5 454<0.5 =11 =4 429<0.5 =3 =-6 471<0.1678 7<0.3221 =-11 =1 199<0.5 =9 =-2
206<0.1333 397<0.5 349<0.5 195<0.5 =6 =13 180<0.5 =-9 =4 241<0.5 349<0.5 =-9 =-1 =12 483<0.7001 187<1e-9 206<0.3125 =-1 =-7 471<0.1024 =-2 =4 430<0.5 478<0.5 =5 =-5 471<1e-9 =6 =19
62<0.6667 206<0.3684 62<0.3333 206<1e-9 =17 =7 186<20.5 =-2 =-11 62<0.3333 366<0.5 =-7 =0 206<0.75 =4 =-8 206<0.7143 501<0.6412 479<0.5 =-13 =2 62<0.8095 =3 =-7 466<0.03368 377<0.5 =-4 =12 463<0.5 =18 =-1
184<10.5 14<0.5 396<0.5 36<0.5 =2 =-10 349<0.5 =11 =-2 483<0.5412 183<0.5 =-3 =-8 465<0.7026 =8 =-11 396<0.5 426<0.446 62<0.8571 =-6 =-12 14<0.5 =12 =-2 484<0.4641 182<1.792 =8 =-4 491<0.5 =14 =1
184<10.5 380<0.5 475<0.5 350<0.5 =1 =10 1<0.5 =10 =-2 501<0.5199 496<0.2116 =-8 =8 52<0.5 =-5 =5 377<0.5 486<0.8576 433<0.5 =-9 =2 =17 450<0.5 455<0.2014 =10 =-6 458<0.5 =-9 =1
182<2.565 377<0.5 457<0.09243 466<0.3141 =-5 =2 496<0.06092 =-3 =7 455<1e-9 23<0.5 =7 =20 400<0.5 =-10 =5 197<1.099 457<0.09243 377<0.5 =2 =9 473<0.5 =8 =20 264<0.5 455<0.4569 =-2 =11 378<0.5 =-2 =12
62<0.4 197<3.091 7<0.5699 36<0.5 =3 =-9 439<0.5 =-8 =3 468<0.4794 499<0.5 =-8 =7 465<0.3897 =6 =-3 426<0.3423 62<0.8571 484<0.3036 =-5 =0 501<0.6685 =-11 =0 465<0.7026 201<0.5 =14 =-1 501<0.6852 =0 =-5
62<0.6667 374<0.09389 419<0.51 433<0.5 =3 =8 191<0.246 =-3 =7 29<0.5 374<0.7977 =-2 =-11 182<2.944 =0 =8 377<0.5 179<0.5 24<0.5 =-10 =3 55<0.5 =-6 =11 9<0.1345 369<1.5 =1 =-8 =13
187<0.3113 62<0.3333 351<3.178 350<0.5 =-1 =11 186<14.5 =14 =4 475<0.5 466<0.1114 =-6 =-1 351<2.944 =8 =-4 433<0.5 50<0.5 62<0.7143 =4 =-5 471<0.1024 =-7 =3 501<0.4641 201<0.5 =15 =-3 191<0.1157 =-4 =8
396<0.5 485<0.9182 457<0.1113 457<1e-9 =0 =-5 421<0.95 =7 =-3 363<0.5 457<0.1394 =17 =5 485<0.9553 =-3 =4 14<0.5 351<2.708 193<0.2 =3 =10 188<4.5 =13 =-4 388<0.5 487<0.5 =-9 =0 429<0.5 =-4 =8
206<0.1333 62<0.3333 184<2.5 349<0.5 =17 =4 434<0.5 =8 =-5 62<0.6316 35<0.5 =-5 =3 443<0.5 =-13 =1 483<0.5412 396<0.5 206<0.3333 =0 =-5 436<0.5 =2 =11 9<0.1155 501<0.6212 =-3 =6 9<0.5103 =9 =-3
396<0.5 187<0.3113 94<0.5 371<0.4989 =-2 =17 373<0.5 =10 =-1 377<0.5 185<1.5 =-2 =4 5<0.5 =13 =1 185<1.5 504<0.1168 35<0.5 =-2 =4 193<0.5 =12 =-3 42<0.5 459<0.5 =14 =5 477<0.5 =-2 =9
184<9.5 483<0.3986 14<0.5 349<0.5 =2 =-4 349<0.5 =-6 =2 17<0.5 454<0.5 =7 =1 484<0.7589 =4 =-5 9<0.108 75<0.5 195<0.5 =-9 =-4 188<0.5 =9 =-4 34<0.5 501<0.4641 =10 =-1 =17
379<0.5 197<1.099 14<0.5 378<0.5 =9 =2 52<0.5 =-8 =1 500<0.2642 371<0.4989 =-2 =15 486<0.7512 =-3 =20 428<0.5 394<0.5 7<0.238 =-11 =0 351<2.303 =6 =-4 =6
206<0.2143 14<0.5 182<2.565 179<0.5 =-1 =9 206<0.09091 =11 =5 3<0.5 47<0.5 =-4 =12 351<1.609 =2 =-11 483<0.6128 398<0.5 351<3.178 =-6 =3 351<2.708 =-3 =3 434<0.5 206<0.8235 =7 =-4 0<0.5 =-5 =6
184<10.5 380<0.5 379<0.5 398<0.5 =0 =4 369<5.5 =-8 =9 457<0.1113 185<2.5 =-8 =-1 184<2.5 =-5 =24 457<0.2779 25<0.5 489<2.485 =-7 =1 195<0.5 =0 =8 =16
396<0.5 187<0.3113 197<1.099 52<0.5 =-2 =1 456<0.2745 =-4 =10 369<1.5 190<0.5 =-1 =7 429<0.5 =2 =6 369<4.5 197<2.398 188<4.5 =10 =-3 2<0.5 =7 =-4 435<0.5 197<2.398 =-5 =1 =5
475<0.5 182<2.565 179<0.5 191<0.2785 =-4 =2 14<0.5 =3 =-5 191<0.09442 333<0.5 =-1 =7 191<0.246 =2 =8 377<0.5 457<0.09243 185<1.5 =-2 =5 182<3.219 =15 =0 182<2.773 =18 191<0.123 =11 =-5
377<0.5 147<0.5 197<3.091 182<2.485 =-3 =1 424<1e-9 =-3 =-12 197<1e-9 182<1.946 =-2 =22 456<1e-9 =0 =9 197<1.099 201<0.5 454<0.5 =13 =4 182<1.946 =2 =-11 504<0.1541 391<0.5 =0 =-8 484<0.4641 =-3 =13
206<0.3125 62<0.4 379<0.5 17<0.5 =7 =-2 2<0.5 =1 =-11 184<9.5 182<3.045 =-3 =8 496<0.09921 =-11 =-2 62<0.25 206<0.5 333<0.5 =-3 =7 364<0.5 =-8 =7 187<0.2887 473<0.5 =-4 =1 377<0.5 =4 =16
206<0.3333 380<0.5 374<0.06289 379<0.5 =6 =-6 187<0.5405 =0 =9 438<0.5 490<0.5 =-5 =7 181<0.5 =-11 =2 475<0.5 187<0.5804 438<0.5 =-6 =-1 369<1.5 =-1 =7 193<0.5 203<0.5 =10 =-4 206<0.75 =-7 =1
184<10.5 7<0.4278 333<0.5 203<0.5 =1 =-5 496<0.09921 =8 =-3 496<0.2116 445<0.5 =-8 =4 184<2.5 =-4 =6 195<1.5 475<0.5 496<0.4228 =-7 =10 187<0.62 =5 =-6 503<0.5 187<0.3817 =-3 =7 =15
184<10.5 471<0.1024 350<0.5 197<1.099 =1 =-4 14<0.5 =10 =-10 379<0.5 351<2.485 =1 =5 351<3.332 =-9 =3 377<0.5 186<20.5 9<0.09542 =-10 =-3 28<0.5 =-5 =6 52<0.5 186<21.5 =12 =-3 436<0.5 =-8 =5
374<0.09389 428<0.5 419<0.48 182<3.332 =1 =9 496<0.1982 =-5 =5 436<0.5 56<0.5 =5 =-6 419<0.63 =14 =2 353<0.5 182<2.944 428<0.5 =-5 =6 374<0.4446 =1 =-6 432<0.5 374<0.7977 =7 =-5 182<2.944 =-9 =3
434<0.5 457<0.1821 187<0.4507 460<0.5 =0 =10 377<0.5 =4 =11 186<10.5 =-3 373<0.5 =12 =4 0<0.5 186<15.5 457<0.01766 =-5 =5 358<0.5 =-11 =8 186<16.5 187<0.2224 =4 =13 187<0.3586 =-6 =3
374<0.1364 396<0.5 182<2.303 456<0.2288 =-3 =12 351<2.89 =1 =4 40<0.5 455<0.1806 =9 =-5 473<0.5 =3 =-9 455<0.3989 434<0.5 496<0.3529 =-2 =12 0<0.5 =-11 =7 483<0.1314 33<0.5 =16 =0 =-1
206<0.2143 14<0.5 394<0.5 94<0.5 =5 =15 433<0.5 =-6 =7 197<2.708 496<0.3529 =-10 =5 193<0.1429 =10 =-5 191<0.1016 197<1e-9 333<0.5 =-2 =10 224<0.5 =-6 =8 496<0.3529 6<0.5 =3 =-3 193<0.125 =18 =-2
62<0.8571 206<0.7143 62<0.6316 206<0.09091 =6 =1 206<0.5333 =-8 =5 62<0.6316 14<0.5 =-11 =-3 206<0.8889 =19 =1 206<0.8889 486<0.7512 367<0.5 =-13 =-2 =5 375<1e-9 486<1e-9 =11 =-1 =-2
206<0.1333 418<0.5 397<0.5 182<2.565 =-5 =3 186<26.5 =-10 =8 40<0.5 186<16.5 =14 =7 182<3.332 =-8 =12 471<0.1678 206<0.7143 456<0.2288 =-2 =10 504<0.1419 =-10 =-1 17<0.5 24<0.5 =2 =14 504<0.0418 =-9 =0
206<0.3125 418<0.5 14<0.5 496<0.1621 =0 =8 496<0.1982 =-9 =4 206<0.09091 455<0.1491 =13 =2 350<0.5 =3 =15 466<0.1725 475<0.5 471<0.1678 =-6 =-1 418<0.5 =11 =-2 9<0.09542 477<0.5 =-4 =6 471<1e-9 =3 =11
475<0.5 62<0.5556 351<3.091 36<0.5 =0 =-12 62<0.3636 =6 =-2 377<0.5 500<1e-9 =-6 =15 188<0.5 =9 =-4 377<0.5 355<0.5 351<2.197 =0 =6 464<0.5 =-8 =4 62<1e-9 351<2.565 =8 =-3 351<3.178 =19 =2
62<0.6667 379<0.5 471<0.3988 438<0.5 =1 =-6 52<0.5 =1 =5 333<0.5 457<0.07646 =-9 =4 62<0.4375 =-2 =9 460<0.5 481<0.1166 457<0.1113 =-8 =6 62<0.7647 =3 =-4 62<0.8571 62<0.7143 =1 =14 487<0.5 =-5 =4
62<0.8571 374<0.1364 433<0.5 424<0.1825 =1 =-6 455<0.1696 =7 =-1 29<0.5 343<0.5 =-4 =21 62<0.25 =3 =-1 495<0.5 49<0.5 489<4.477 =-11 =2 62<0.9167 =5 =-2 62<0.9167 374<0.1813 =9 =-3 =-4
374<0.4446 187<0.3586 481<0.2149 182<2.303 =-4 =0 424<1e-9 =9 =-9 398<0.5 466<0.6253 =2 =-8 41<0.5 =6 =0 435<0.5 421<0.38 466<0.4372 =-9 =5 424<0.1183 =8 =-6 188<2.5 450<0.5 =12 =-4 3<0.5 =-8 =1
206<0.4286 39<0.5 434<0.5 403<0.5 =1 =-8 438<0.5 =-1 =-10 206<0.1333 484<0.5083 =10 =-3 350<0.5 =1 =13 484<0.8326 34<0.5 460<0.5 =-4 =11 486<1e-9 =7 =-6 434<0.5 424<0.06209 =8 =-6 438<0.5 =8 =-8
206<0.6111 397<0.5 206<0.2143 94<0.5 =3 =14 264<0.5 =-1 =11 206<0.3684 468<1.892 =-6 =7 459<0.5 =4 =-5 377<0.5 481<0.2671 500<1e-9 =-6 =10 504<0.3038 =15 =-2 486<0.2512 351<2.944 =9 =-4 351<1.609 =2 =-10
364<0.5 374<0.09389 14<0.5 197<1.099 =3 =-1 486<0.3657 =-4 =18 29<0.5 374<0.7977 =-3 =-11 3<0.5 =-3 =4 397<0.5 484<0.6118 374<0.4446 =13 =-2 187<0.2887 =-4 =4 475<0.5 197<2.708 =-9 =5 =4
187<0.3586 469<0.5 461<0.5 485<0.8237 =-1 =5 435<0.5 =-3 =11 188<4.5 487<0.5 =13 =-4 =-8 376<0.5 394<0.5 435<0.5 =1 =9 7<0.3549 =11 =-7 368<0.5 365<0.5 =5 =-4 432<0.5 =14 =0
184<9.5 434<0.5 455<1e-9 475<0.5 =2 =7 455<0.3563 =-6 =4 34<0.5 496<0.1862 =-5 =7 450<0.5 =4 =16 453<0.5 197<1.099 17<0.5 =1 =-6 455<0.1491 =-7 =4 184<11.5 503<0.5 =-6 =6 34<0.5 =-11 =0
374<0.04846 447<0.5 503<0.5 500<0.2642 =1 =13 421<0.4 =6 =-9 503<0.5 432<0.5 =-13 =-1 191<0.05593 =-3 =6 398<0.5 349<0.5 374<0.7977 =-2 =-12 191<0.2223 =-11 =2 432<0.5 426<0.113 =1 =16 374<0.3137 =-2 =-9
203<0.5 397<0.5 368<0.5 187<1e-9 =0 =3 333<0.5 =4 =14 457<0.1394 466<0.09411 =-5 =0 7<0.3033 =16 =1 194<0.5 351<3.091 469<0.5 =-10 =8 368<0.5 =-2 =9 188<3.5 375<1e-9 =4 =-5 =11
379<0.5 481<0.1352 351<2.708 35<0.5 =-3 =1 182<3.332 =1 =8 471<1e-9 52<0.5 =-3 =5 392<0.5 =8 =-6 115<0.5 212<0.5 351<1.792 =-2 =-10 =8 =9
374<0.09389 7<0.5699 447<0.5 182<2.303 =-1 =3 503<0.5 =-10 =3 457<0.07646 60<0.5 =-12 =1 7<0.6451 =3 =-7 471<0.3988 457<0.1113 361<0.5 =-5 =6 182<3.332 =5 =-5 464<0.5 182<2.303 =-4 =1 9<0.06958 =0 =12
434<0.5 397<0.5 493<0.5 316<0.5 =3 =0 388<0.5 =-10 =1 483<0.4388 457<0.1113 =-4 =6 366<0.5 =5 =-5 374<0.4446 0<0.5 199<0.5 =-5 =1 191<0.1324 =0 =11 0<0.5 =-14 188<2.5 =4 =-2
374<0.1559 441<0.5 7<0.5699 428<0.5 =1 =8 457<0.07646 =-11 =-1 187<0.5804 190<0.5 =-9 =5 =8 455<0.3244 398<0.5 50<0.5 =-4 =-12 367<0.5 =-1 =11 187<0.2887 7<0.3549 =16 =0 180<0.5 =-5 =3
433<0.5 441<0.5 419<0.67 379<0.5 =1 =-6 496<0.1862 =-7 =1 196<1.5 496<0.2294 =-9 =4 429<0.5 =10 =-2 187<1e-9 505<0.5 392<0.5 =1 =-8 =12 54<0.5 192<0.125 =11 =3 376<0.5 =-9 =6
493<0.5 9<0.09542 14<0.5 349<0.5 =0 =-4 190<0.5 =-5 =9 424<0.009587 504<0.07555 =10 =3 424<0.259 =-7 =2 363<0.5 481<0.2149 57<0.5 =-12 =-2 =3 429<0.5 =-4 424<1e-9 =7 =-3
206<0.8235 94<0.5 374<0.2834 182<2.565 =-1 =2 343<0.5 =-3 =17 206<0.2143 197<2.89 =17 =2 9<0.08432 =0 =13 481<0.1477 380<0.5 182<2.398 =-2 =-11 182<3.045 =-3 =9 501<0.6852 419<1e-9 =10 =-4 351<2.485 =-8 =1
62<0.8571 206<0.7143 62<0.6316 206<0.09091 =5 =1 206<0.5333 =-8 =5 62<0.6316 380<0.5 =-11 =1 398<0.5 =-2 =25 206<0.7143 496<0.3529 501<0.6852 =-13 =-2 =1 380<0.5 197<2.773 =12 =-3 =-4
457<0.1113 9<0.124 62<0.6316 197<3.091 =0 =-7 150<0.5 =-2 =-8 94<0.5 504<0.5537 =3 =-5 182<1.946 =0 =14 480<0.5 185<2.5 62<0.5556 =-2 =11 433<0.5 =10 =1 186<12.5 182<2.89 =3 =-7 468<0.821 =15 =1
456<0.3683 433<0.5 496<0.2887 441<0.5 =0 =-7 500<1e-9 =5 =15 188<1.5 203<0.5 =6 =-3 368<0.5 =-2 =9 194<0.5 467<0.7548 419<0.9 =16 =2 =2 =-1
453<0.5 424<0.1825 190<0.5 379<0.5 =2 =-6 373<0.5 =10 =0 202<0.5 375<1e-9 =-8 =-2 454<0.5 =5 =-4 351<3.091 455<0.1087 380<0.5 =-2 =-7 350<0.5 =-11 =3 426<0.2869 481<1e-9 =6 =0 =-7
7<0.4278 453<0.5 428<0.5 178<0.5 =0 =8 489<2.639 =9 =-5 483<0.8395 382<0.5 =-2 =6 191<0.417 =13 =2 360<0.5 186<13.5 191<0.06636 =-4 =3 426<0.113 =-8 =5 455<0.1491 7<0.5699 =9 =-4 7<0.5699 =-5 =0
485<0.9479 483<0.5412 475<0.5 14<0.5 =0 =-4 495<0.5 =4 =-5 465<0.7026 375<0.1987 =4 =-7 14<0.5 =7 =-11 482<0.775 150<0.5 =-7 =13 483<0.3986 =16 =3
496<0.3529 147<0.5 362<0.5 397<0.5 =0 =-3 503<0.5 =-9 =3 455<1e-9 29<0.5 =15 =2 455<0.3244 =-6 =4 191<0.07437 429<0.5 375<0.09245 =10 =-3 369<3.5 =-8 =1 9<0.06475 333<0.5 =17 =-1 489<2.485 =-5 =9
481<0.2671 10<0.5 456<0.2452 90<0.5 =-1 =11 485<0.6715 =-2 =7 388<0.5 481<0.1352 =11 =0 48<0.5 =2 =-5 193<0.5 466<0.1288 =1 388<0.5 =13 =4 438<0.5 57<0.5 =8 =0 471<1e-9 =-10 =0
187<0.3586 94<0.5 374<0.1364 352<0.5 =1 =-4 372<0.5 =-3 =7 30<0.5 34<0.5 =7 =-3 374<1e-9 =0 =-5 493<0.5 374<0.4446 481<0.4806 =4 =-4 28<0.5 =1 =-7 188<1.5 187<0.4041 =-1 =-10 481<0.06542 =-5 =6
353<0.5 364<0.5 7<0.3033 374<0.2834 =1 =-4 429<0.5 =-7 =-1 487<0.5 380<0.5 =10 =-3 197<2.773 =-7 =1 418<0.5 451<0.5 496<0.2116 =-1 =10 40<0.5 =15 =-1 201<0.5 379<0.5 =10 =-5 380<0.5 =-5 =1
379<0.5 353<0.5 206<0.1333 483<0.2661 =4 =-3 468<0.9403 =-2 =4 206<0.6667 486<0.2198 =4 =11 179<0.5 =-7 =6 40<0.5 350<0.5 347<0.5 =-11 =3 368<0.5 =-6 =8 206<0.6111 =8 =-3
353<0.5 434<0.5 396<0.5 94<0.5 =0 =5 183<0.5 =9 =2 186<16.5 351<3.178 =-2 =8 467<0.8146 =-10 =1 186<25.5 418<0.5 186<16.5 =-1 =7 186<11.5 =-7 =9 55<0.5 351<2.996 =-9 =0 471<0.1678 =-4 =5
206<0.7143 453<0.5 206<0.25 14<0.5 =4 =-3 471<0.1678 =-2 =3 501<0.6412 14<0.5 =-1 =-8 35<0.5 =6 =-3 484<0.8575 471<0.1678 363<0.5 =-9 =0 14<0.5 =-4 =3 9<0.1155 =-4 9<0.5103 =10 =-2
187<0.2887 206<0.1333 418<0.5 484<0.2606 =-1 =-9 391<0.5 =12 =3 466<0.05378 366<0.5 =-4 =1 424<0.009587 =3 =-6 206<0.6667 184<11.5 484<1e-9 =5 =2 206<0.5 =-9 =6 184<7.5 187<0.3345 =1 =-10 191<0.6467 =13 =-6
62<0.8571 197<1.099 374<0.4446 487<0.5 =3 =-1 471<0.1678 =-11 =-1 456<0.4484 191<0.2038 =-2 =3 419<0.76 =14 =-2 475<0.5 147<0.5 188<4.5 =-10 =2 52<0.5 =5 =-2 182<2.398 188<1.5 =10 =-2 =-6
62<0.8571 203<0.5 190<0.5 454<0.5 =1 =-1 62<1e-9 =-2 =8 59<0.5 200<0.5 =-7 =4 183<0.5 =6 =-1 54<0.5 59<0.5 193<0.4286 =-11 =3 450<0.5 =7 =-3 62<0.9167 =7 =-1
184<11.5 206<0.6111 94<0.5 475<0.5 =0 =5 206<0.4667 =10 =-5 184<8.5 380<0.5 =-8 =1 206<0.8235 =11 =-5 206<0.5333 500<1e-9 206<0.3684 =-13 =-5 374<0.02736 =9 =-1 434<0.5 206<0.75 =3 =13 48<0.5 =-7 =5
182<2.303 461<0.5 496<0.4228 462<0.5 =-3 =8 419<0.73 =12 =-1 453<0.5 182<1.946 =0 =12 =-5 147<0.5 33<0.5 14<0.5 =1 =-2 351<3.091 =-4 =3 418<0.5 456<1e-9 =19 =-3 496<0.1187 =7 =-7
203<0.5 475<0.5 62<0.4 353<0.5 =0 =6 397<0.5 =-1 =-6 46<0.5 491<0.5 =7 =-2 =-10 488<0.5 197<1e-9 201<0.5 =-1 =-9 448<0.5 =-10 =3 504<0.0504 =-4 504<0.2388 =8 =-2
206<0.6667 453<0.5 206<0.2143 465<0.1915 =4 =-2 486<1e-9 =1 =-3 382<0.5 198<0.5 =-1 =-7 486<0.2512 =7 =-3 35<0.5 396<0.5 206<0.8889 =-2 =-9 437<0.5 =6 =-4 437<0.5 455<0.3563 =-10 =3 206<0.7143 =7 =-3
434<0.5 187<0.3345 394<0.5 485<0.7586 =0 =7 483<0.4851 =-7 =3 17<0.5 34<0.5 =2 =8 430<0.5 =-4 =4 34<0.5 439<0.5 195<1.5 =-7 =-2 47<0.5 =-3 =8 7<0.2073 352<0.5 =10 =0 316<0.5 =-4 =3
62<0.8571 24<0.5 353<0.5 479<0.5 =-1 =7 62<0.3636 =7 =-5 4<0.5 484<0.03459 =-6 =7 363<0.5 =13 =-3 481<0.1245 370<0.5 498<0.5 =-11 =3 58<0.5 =8 =-1 150<0.5 504<0.2388 =10 =-3 465<0.3419 =-7 =1
206<0.8235 62<0.7647 206<0.1333 62<0.2857 =7 =-3 369<3.5 =1 =-3 421<0.36 426<0.6437 =-9 =7 421<0.65 =20 =-4 62<0.7647 62<0.5556 428<0.5 =-12 =0 473<0.5 =6 =-9 425<0.5 184<12.5 =-1 =18 378<0.5 =-4 =4
13<0.5 441<0.5 427<0.5 182<1.946 =-4 =0 54<0.5 =5 =17 433<0.5 182<3.135 =-8 =1 187<0.1709 =5 =-6 180<0.5 187<0.4264 =-7 182<2.944 =12 =-1 481<0.1023 =23 =1
185<2.5 380<0.5 424<0.1825 201<0.5 =0 =-4 54<0.5 =-6 =2 466<0.1114 465<0.1439 =-10 =3 465<0.4756 =3 =-10 379<0.5 441<0.5 424<1e-9 =3 =0 468<0.9403 =-7 =5 54<0.5 386<0.5 =-9 =2 =5
434<0.5 7<0.5699 453<0.5 424<0.1825 =2 =-3 182<2.485 =-4 =1 459<0.5 419<1.24 =-10 =6 453<0.5 =4 =-5 182<3.135 486<0.3657 366<0.5 =-10 =-3 7<0.3549 =12 =-3 29<0.5 353<0.5 =-2 =8 7<0.3033 =10 =-1
427<0.5 197<1.099 374<0.4446 380<0.5 =2 =-2 435<0.5 =-7 =4 453<0.5 374<0.4446 =-1 =9 179<0.5 =-5 =1 432<0.5 374<0.2067 185<4.5 =16 =0 185<2.5 =2 =-4 185<2.5 199<0.5 =-6 =4 399<0.5 =-1 =13
457<0.09243 147<0.5 447<0.5 493<0.5 =0 =-7 375<0.1531 =-9 =-1 455<1e-9 375<0.3029 =13 =-1 455<0.3989 =-5 =4 421<2.09 486<0.6192 454<0.5 =4 =-4 23<0.5 =7 =-4 373<0.5 =1 =-8
500<0.3272 197<2.773 432<0.5 453<0.5 =2 =-1 384<0.5 =-2 =5 466<0.1288 195<4.5 =-4 =8 351<2.197 =10 =-1 453<0.5 184<1.5 =3 =19 =-2
493<0.5 351<3.091 453<0.5 191<0.108 =0 =2 471<0.1678 =-4 =0 62<0.3636 467<1e-9 =9 =1 426<0.113 =-3 =7 391<0.5 377<0.5 62<0.1538 =-2 =-12 =5 191<1e-9 =-7 184<7.5 =11 =-2
36<0.5 206<0.8235 182<3.135 433<0.5 =-1 =3 206<0.09091 =7 =1 481<0.1352 383<0.5 =-8 =7 478<0.5 =8 =-4 113<0.5 72<0.5 =-9 =0 =1
433<0.5 456<0.2288 500<0.374 36<0.5 =0 =-8 =14 393<0.5 489<1.735 =6 =-5 0<0.5 =16 =0 430<0.5 188<1.5 199<0.5 =5 =15 481<0.04953 =3 =-7 481<0.2149 188<1.5 =-1 =-7 =10
197<1.099 374<0.4446 378<0.5 393<0.5 =-2 =3 23<0.5 =2 =6 435<0.5 368<0.5 =-8 =1 393<0.5 =-1 =10 264<0.5 368<0.5 378<0.5 =0 =-5 376<0.5 =1 =8 424<0.2039 192<0.125 =11 =-3 457<0.06571 =-7 =0
424<0.1825 17<0.5 203<0.5 37<0.5 =1 =-6 488<0.5 =-5 =6 58<0.5 450<0.5 =-3 =-9 477<0.5 =7 =-4 179<0.5 57<0.5 450<0.5 =-8 =-1 391<0.5 =-2 =6 376<0.5 94<0.5 =9 =-4 7<0.2073 =1 =-7
377<0.5 456<0.2288 333<0.5 190<0.5 =-1 =5 402<0.5 =4 =-7 421<1.47 368<0.5 =14 =0 47<0.5 =3 =-6 421<0.82 201<0.5 9<0.1155 =5 =13 9<0.07924 =3 =-12 456<0.2452 188<3.5 =-9 =4 482<0.775 =-4 =7
485<0.9639 197<3.091 379<0.5 196<3.5 =1 =-13 333<0.5 =-7 =3 500<1e-9 484<0.3441 =-7 =2 374<0.009412 =13 =-2 199<0.5 =16 =2
350<0.5 471<0.1678 505<0.5 349<0.5 =-1 =-7 465<0.7026 =4 =-8 147<0.5 369<3.5 =2 =-3 471<0.3988 =-3 =12 186<15.5 369<2.5 466<0.0794 =16 =4 23<0.5 =-1 =8 370<0.5 28<0.5 =-9 =2 186<16.5 =-5 =14
62<0.8571 244<0.5 379<0.5 471<0.3988 =0 =3 197<2.773 =-7 =5 397<0.5 369<4.5 =19 =1 =-1 481<0.164 496<0.4228 197<4.407 =-11 =3 =6 62<0.9167 17<0.5 =6 =-2 400<0.5 =-4 =1
353<0.5 34<0.5 374<0.7977 454<0.5 =0 =-2 351<2.303 =-1 =-12 421<1e-9 186<15.5 =9 =3 9<0.1155 =-5 =6 373<0.5 58<0.5 186<16.5 =1 =6 375<1e-9 =1 =-7 458<0.5 25<0.5 =13 =0 489<1e-9 =6 =-9
187<0.5804 480<0.5 481<0.2149 178<0.5 =-1 =5 316<0.5 =0 =9 496<0.2887 7<0.6066 =2 =-9 7<0.6066 =14 =-2 481<0.04307 187<0.62 374<0.1559 =5 =-3 374<0.2316 =6 =13 373<0.5 32<0.5 =1 =11 481<0.1837 =-9 =2
206<0.8889 62<0.8571 206<0.09091 62<0.3333 =7 =-5 62<0.2222 =-2 =1 206<0.6111 433<0.5 =-11 =3 475<0.5 =-1 =8 62<0.8095 491<0.5 424<0.07023 =-12 =-1 =2 436<0.5 9<0.212 =18 =0 =-4
182<3.332 368<0.5 43<0.5 7<0.2888 =0 =-3 7<0.07156 =-8 =4 380<0.5 182<2.398 =-2 =6 182<3.045 =-11 =3 388<0.5 192<0.07692 7<0.4278 =10 =-4 378<0.5 =9 =-5 188<0.5 486<0.01585 =9 =-2 501<0.5756 =-10 =0
434<0.5 500<0.3272 62<0.9167 24<0.5 =0 =7 433<0.5 =-10 =7 62<0.125 =-2 =16 195<5.5 31<0.5 62<0.08 =-1 =-6 62<0.1905 =0 =11 62<0.2222 50<0.5 =14 =-1 =-8
377<0.5 119<0.5 485<0.9182 182<1.946 =-5 =0 421<1.02 =14 =3 184<6.5 =18 =-1 421<1.64 375<0.037 182<2.398 =9 =4 375<0.1987 =-4 =4 485<0.9553 163<0.5 =-9 =-1 =4
364<0.5 500<0.2642 244<0.5 421<1.02 =0 =-4 14<0.5 =13 =-2 375<0.1117 424<0.02805 =16 =-4 419<0.51 =1 =-5 369<1.5 45<0.5 425<0.5 =21 =0 39<0.5 =-4 =4 375<0.2493 333<0.5 =-5 =6 14<0.5 =11 =-1
433<0.5 62<0.9167 250<0.5 496<0.3529 =0 =6 187<0.3345 =-9 =1 195<1.5 390<0.5 =-11 =1 316<0.5 =-1 =3 187<1e-9 481<0.1166 400<0.5 =-2 =5 465<0.3419 =12 =0 316<0.5 21<0.5 =10 =-5 62<0.1905 =-2 =7
185<4.5 36<0.5 350<0.5 197<1.099 =1 =-2 3<0.5 =10 =0 351<3.178 350<0.5 =-12 =1 188<1.5 =-3 =5 188<4.5 351<2.708 489<2.833 =3 =-6 62<0.2857 =10 =1 =-10
185<4.5 374<0.09389 397<0.5 439<0.5 =1 =6 468<0.9403 =-4 =3 368<0.5 377<0.5 =-4 =2 316<0.5 =9 =-4 424<0.05238 4<0.5 197<1.099 =16 =5 188<3.5 =3 =-9 424<0.4047 377<0.5 =-7 =5 197<2.89 =-4 =9
7<0.2888 182<3.332 1<0.5 428<0.5 =0 =5 34<0.5 =-6 =7 187<1e-9 432<0.5 =10 =0 394<0.5 =3 =-8 364<0.5 419<0.48 459<0.5 =-2 =8 383<0.5 =-4 =5 182<2.708 424<0.1495 =4 =-6 187<0.2431 =15 =-1
244<0.5 475<0.5 206<0.25 184<4.5 =5 =-4 184<3.5 =-3 =1 193<0.5 184<6.5 =2 =9 206<0.1538 =0 =-10 397<0.5 184<10.5 =19 =-1 =-1
206<0.8235 62<0.7647 13<0.5 480<0.5 =0 =3 184<1.5 =-1 =13 206<0.6111 470<0.5 =-9 =9 184<12.5 =10 =-3 62<0.6667 466<0.279 479<0.5 =-11 =1 481<0.08547 =-2 =7 434<0.5 45<0.5 =18 =-2 202<0.5 =-4 =3
201<0.5 224<0.5 485<0.6715 419<0.48 =1 =-2 421<1.02 =11 =1 191<0.108 392<0.5 =15 =-1 466<0.05378 =2 =-7 488<0.5 440<0.5 466<0.1288 =-7 =-1 4<0.5 =12 =-2 466<0.05378 =13 4<0.5 =5 =-9
377<0.5 434<0.5 500<1e-9 62<0.5556 =0 =-2 184<4.5 =1 =15 473<0.5 483<0.3986 =-2 =8 200<0.5 =-9 =2 421<1.64 196<0.5 400<0.5 =4 =13 75<0.5 =2 =-7 455<0.4569 456<0.3683 =-11 =0 467<1e-9 =7 =-7
441<0.5 182<2.303 462<0.5 187<0.3113 =-3 =1 484<1e-9 =18 =0 368<0.5 245<0.5 =1 =-5 447<0.5 =4 =-8 433<0.5 187<0.1988 200<0.5 =-9 =1 187<0.2431 =5 =-4 352<0.5 58<0.5 =7 =-3 =-6
206<0.3333 62<0.3333 197<3.091 392<0.5 =6 =-1 369<4.5 =-7 =6 471<0.1024 62<0.6 =1 =-6 468<0.25 =-4 =-11 62<0.25 14<0.5 206<0.4 =-1 =-7 504<0.08618 =-5 =7 471<0.1678 456<0.2288 =-1 =16 62<0.9167 =6 =-7
206<0.8235 397<0.5 206<0.3684 421<1.47 =2 =-5 468<0.4794 =-2 =3 206<0.3684 186<19.5 =-6 =2 468<0.1442 =-3 =4 14<0.5 413<0.5 9<0.2658 =-8 =2 =6 206<0.8889 400<0.5 =10 =-1 9<0.0899 =-5 =6
17<0.5 7<0.4278 230<0.5 112<0.5 =1 =-6 424<0.1335 =9 =-5 445<0.5 436<0.5 =-6 =0 378<0.5 =-4 =8 54<0.5 388<0.5 392<0.5 =-6 =5 55<0.5 =-1 =9 378<0.5 463<0.5 =-6 =3 424<0.04388 =12 =-4
434<0.5 224<0.5 94<0.5 455<0.5699 =1 =12 9<0.124 =3 =14 497<0.5 481<0.09643 =11 =-1 =-4 353<0.5 378<0.5 9<0.5103 =2 =-9 463<0.5 =-8 =-1 489<4.477 188<3.5 =6 =-6 =-9
493<0.5 447<0.5 182<3.332 496<0.4228 =0 =10 374<0.06289 =8 =0 194<0.5 351<3.178 =-9 =0 199<0.5 =9 =-1 62<0.1538 351<2.996 351<2.303 =7 =-8 =8 478<0.5 385<0.5 =-11 =0 =4
434<0.5 397<0.5 350<0.5 480<0.5 =0 =4 191<0.1157 =10 =1 206<0.3684 184<5.5 =-1 =-10 378<0.5 =4 =-3 182<3.135 316<0.5 440<0.5 =-8 =6 191<0.2038 =-2 =8 199<0.5 184<0.5 =-4 =4 375<0.006545 =1 =11
147<0.5 475<0.5 350<0.5 480<0.5 =-1 =2 191<0.1157 =7 =-3 191<0.08869 62<0.6316 =7 =-4 419<0.7 =-2 =10 62<0.125 3<0.5 52<0.5 =2 =-8 483<0.2939 =7 =-2 355<0.5 48<0.5 =16 =1 =-2
493<0.5 197<3.091 17<0.5 37<0.5 =1 =-5 178<0.5 =-4 =11 420<1e-9 424<1e-9 =-2 =-9 197<4.407 =11 =-2 388<0.5 475<0.5 448<0.5 =-11 =0 197<1.099 =5 =-2 375<1e-9 =8 =-6
469<0.5 37<0.5 362<0.5 493<0.5 =0 =-6 377<0.5 =-7 =3 501<0.4865 80<0.5 =-10 =3 48<0.5 =-8 =2 424<0.1183 351<3.332 351<2.303 =3 =13 374<0.06289 =-4 =5 351<2.565 =0 =-8
483<0.8395 187<0.2887 351<3.178 179<0.5 =-2 =2 360<0.5 =1 =9 428<0.5 488<0.5 =1 =6 489<4.477 =9 =-5 40<0.5 489<2.079 =-5 481<0.1352 =13 =5 489<2.97 3<0.5 =6 =-5 =-7
476<0.5 355<0.5 375<0.4389 201<0.5 =1 =-3 178<0.5 =-5 =5 400<0.5 112<0.5 =-6 =5 459<0.5 =4 =-5 465<0.4756 =12 50<0.5 =2 =-4
434<0.5 10<0.5 500<0.3272 476<0.5 =0 =9 206<0.25 =-1 =14 351<2.197 432<0.5 =-7 =3 502<0.5 =16 =-5 351<3.091 190<0.5 184<5.5 =-3 =-9 184<0.5 =-1 =10 188<2.5 468<0.4274 =9 =2 495<0.5 =-6 =6
496<0.3144 181<0.5 485<0.9639 421<1.64 =0 =-6 =11 421<1e-9 388<0.5 =11 =-4 450<0.5 =-7 =6 375<0.3029 502<0.5 486<0.5128 =-5 =7 481<1e-9 =17 =2 184<4.5 =-7 =2
206<0.8235 351<2.708 206<0.2143 418<0.5 =-1 =5 418<0.5 =1 =-5 471<1e-9 369<6.5 =0 =9 468<1.319 =3 =11 483<0.7001 413<0.5 182<2.398 =-1 =-8 180<0.5 =10 =-1 473<0.5 351<2.303 =-6 =1 468<1 =8 =0
493<0.5 350<0.5 197<1.099 46<0.5 =1 =-5 481<0.2671 =-2 =7 380<0.5 197<1.946 =0 =8 279<0.5 =-11 =5 436<0.5 448<0.5 468<0.821 =-12 =-2 197<1e-9 =1 =-2 496<0.1082 468<0.821 =-7 =5 =9
197<3.091 402<0.5 457<0.1113 34<0.5 =0 =4 39<0.5 =6 =-1 466<0.1964 484<0.03459 =-4 =3 393<0.5 =-13 =1 485<0.9479 488<0.5 457<0.2779 =-6 =4 186<18.5 =11 =1 =10
244<0.5 206<0.8235 62<0.8095 333<0.5 =0 =3 59<0.5 =-8 =5 62<0.6667 426<0.113 =-8 =6 465<0.02109 =17 =-1 62<0.7143 =16 =-1
429<0.5 464<0.5 126<0.5 455<0.2687 =-3 =5 185<2.5 =-2 =17 42<0.5 502<0.5 =3 =-3 495<0.5 =-11 =5 17<0.5 9<0.2658 206<0.75 =1 =-5 349<0.5 =13 =-1 178<0.5 3<0.5 =0 =-6 466<0.06644 =15 =-6
244<0.5 471<0.3988 289<0.5 397<0.5 =0 =-5 417<0.5 =14 =-1 369<3.5 47<0.5 =3 =0 26<0.5 =-3 =11 397<0.5 =17 =-2
206<0.8235 201<0.5 37<0.5 489<5.278 =0 =5 382<0.5 =-9 =3 14<0.5 191<0.417 =-6 =8 50<0.5 =13 =-5 466<0.3141 14<0.5 428<0.5 =-8 =1 369<1.5 =6 =-6 47<0.5 466<0.6253 =9 =-2 489<2.037 =-6 =3
185<4.5 374<0.09389 184<10.5 455<1e-9 =1 =-4 464<0.5 =-5 =3 455<0.3244 380<0.5 =-2 =-7 62<1e-9 =-3 =10 4<0.5 432<0.5 458<0.5 =10 =-2 475<0.5 =-5 =6 367<0.5 316<0.5 =-3 =4 484<0.222 =15 =-2
392<0.5 206<0.8889 353<0.5 206<0.1333 =2 =-1 46<0.5 =4 =-10 9<0.108 369<3.5 =-12 =-1 369<1.5 =-2 =9 418<0.5 185<1.5 467<0.3709 =8 =-6 28<0.5 =2 =-9 185<2.5 206<0.1333 =-1 =-8 9<0.108 =4 =-7
244<0.5 434<0.5 394<0.5 448<0.5 =0 =3 186<19.5 =-4 =4 186<16.5 182<2.944 =-4 =3 422<0.5 =-9 =2 434<0.5 =14 =0
398<0.5 438<0.5 289<0.5 203<0.5 =0 =-6 197<2.485 =18 =-1 377<0.5 383<0.5 =-10 =1 184<1.5 =11 =-3 379<0.5 397<0.5 9<0.1155 =2 =5 184<6.5 =2 =-5 54<0.5 184<19.5 =-9 =8 =12
375<0.3029 397<0.5 505<0.5 201<0.5 =1 =-4 481<0.4806 =5 =-5 458<0.5 349<0.5 =-2 =6 33<0.5 =-11 =2 185<4.5 461<0.5 289<0.5 =-4 =5 =6 196<0.5 185<6.5 =11 =-4 196<1.5 =-8 =2
428<0.5 182<2.565 392<0.5 496<0.4228 =-1 =11 186<24.5 =-8 =3 349<0.5 42<0.5 =1 =5 485<0.8945 =-4 =10 398<0.5 43<0.5 456<0.1173 =-4 =6 182<2.944 =-5 =8 376<0.5 316<0.5 =5 =12 182<2.944 =6 =-9
379<0.5 351<2.708 206<0.2143 184<4.5 =4 =-3 184<5.5 =-4 =2 185<4.5 197<2.197 =2 =-2 369<2.5 =10 =1 184<6.5 489<2.485 419<0.38 =-10 =1 =1 483<0.3598 351<1.946 =10 =-1 =-10
244<0.5 7<0.5699 230<0.5 416<0.5 =0 =7 424<0.1335 =7 =-6 369<1.5 473<0.5 =-11 =4 188<0.5 =-6 =4 184<10.5 =13 =-2
371<0.3 447<0.5 481<0.164 333<0.5 =0 =4 202<0.5 =4 =-3 193<0.125 417<0.5 =-9 =3 373<0.5 =-3 =8 489<1.609 424<0.1183 395<2.5 =16 =3 =0 424<0.02805 430<0.5 =-7 =2 =5
469<0.5 375<0.4389 353<0.5 377<0.5 =0 =3 349<0.5 =4 =-3 197<2.398 183<0.5 =-10 =-4 481<1e-9 =-4 =10 388<0.5 197<2.565 196<0.5 =4 =11 =1 25<0.5 =-5 =4
343<0.5 441<0.5 371<0.4989 197<1.099 =1 =-1 489<1.609 =12 =-1 496<0.2887 351<2.944 =-8 =0 191<0.187 =0 =8 184<7.5 =21 436<0.5 =2 =-3
187<0.4507 351<3.178 182<2.485 486<0.6192 =-4 =5 501<0.6412 =-1 =5 316<0.5 445<0.5 =-2 =10 432<0.5 =8 =-3 351<3.178 488<0.5 489<2.485 =4 =-1 467<0.5206 =13 =0 9<1e-9 432<0.5 =8 =-6 473<0.5 =-10 =-1
476<0.5 343<0.5 141<0.5 90<0.5 =0 =8 180<0.5 =-1 =12 =13 369<1.5 465<0.4756 =2 =-6 =13
377<0.5 394<0.5 397<0.5 185<5.5 =0 =16 10<0.5 =-3 =10 486<0.3657 187<0.8806 =-6 =8 424<0.07983 =7 =-8 187<0.5804 419<0.38 186<18.5 =4 =-1 504<0.1419 =-4 =6 188<1.5 405<0.5 =13 =-2 188<2.5 =-3 =1
112<0.5 188<4.5 462<0.5 385<0.5 =1 =-4 467<0.1854 =14 =-2 465<0.05945 46<0.5 =-9 =5 458<0.5 =11 =1 386<0.5 188<3.5 457<0.05542 =-9 =-2 453<0.5 =-1 =4 =3
0<0.5 455<1e-9 53<0.5 196<3.5 =0 =-10 289<0.5 =-7 =11 455<0.4569 481<0.1023 =-6 =2 466<0.2203 =9 =-3 418<0.5 182<3.332 481<0.1166 =-8 =4 481<1e-9 =10 =-4 7<0.3033 373<0.5 =19 =7 369<1.5 =-9 =1
397<0.5 349<0.5 493<0.5 351<3.178 =1 =5 484<0.8326 =-8 =2 199<0.5 351<2.565 =-5 =1 62<0.06667 =1 =-9 182<3.332 185<2.5 496<0.3144 =-7 =7 349<0.5 =-1 =6 351<2.708 62<0.125 =6 =-6 191<0.05593 =1 =18
181<0.5 488<0.5 185<4.5 476<0.5 =-1 =8 206<0.1538 =10 =0 484<0.8575 351<3.178 =9 =-1 206<0.6111 =-5 =1 48<0.5 374<0.04846 206<0.8235 =17 =-2 185<2.5 =5 =-4 191<1e-9 375<0.06129 =-7 =1 =4
447<0.5 398<0.5 190<0.5 349<0.5 =0 =-5 27<0.5 =6 =-3 308<0.5 178<0.5 =1 =7 9<0.1345 =-8 =5 194<0.5 503<0.5 496<0.1621 =-10 =3 9<0.06958 =-5 =5 186<14.5 =9 =0
350<0.5 62<1e-9 199<0.5 150<0.5 =-5 =-1 194<0.5 =5 =-11 457<0.003617 459<0.5 =2 =-2 457<0.09243 =-3 =2 502<0.5 418<0.5 349<0.5 =-5 =7 501<0.4641 =7 =-1 14<0.5 188<2.5 =16 =-2 =-7
500<0.3272 181<0.5 493<0.5 447<0.5 =0 =-5 475<0.5 =-7 =5 421<1.64 17<0.5 =12 =-4 188<0.5 =-6 =0 62<0.125 =1 =14
426<0.231 490<0.5 441<0.5 424<0.1825 =0 =-4 197<2.944 =-7 =5 466<0.3642 192<0.2857 =1 =14 197<1e-9 =-7 =3 195<1.5 27<0.5 192<0.1429 =14 =2 206<0.2778 =1 =-7 374<0.03741 466<0.01979 =9 =-4 =-7
476<0.5 382<0.5 13<0.5 206<0.8235 =0 =-4 191<1e-9 =16 =-1 192<0.09091 380<0.5 =3 =18 206<0.1875 =5 =-4 14<0.5 206<0.5 =14 =2 =-5
13<0.5 185<5.5 147<0.5 419<0.67 =0 =-3 418<0.5 =11 =1 391<0.5 4<0.5 =6 =0 489<2.277 =16 =-3 489<2.351 419<1e-9 462<0.5 =-1 =19 =-4 465<0.0468 =-6 489<5.278 =7 =-3
374<0.3463 18<0.5 424<0.1825 480<0.5 =0 =3 197<2.197 =0 =-6 428<0.5 45<0.5 =-8 =1 183<0.5 =10 =-3 434<0.5 397<0.5 394<0.5 =1 =-6 187<0.5062 =-9 =5 186<14.5 368<0.5 =-6 =6 =-13
24<0.5 206<0.3333 418<0.5 468<0.4794 =0 =-4 206<0.09091 =7 =2 418<0.5 424<0.05238 =2 =-4 455<0.4569 =-5 =8 374<0.2067 424<1e-9 501<0.7083 =13 =-1 457<0.04812 =-5 =4 206<0.5714 =-8 =6
496<0.4228 455<0.1087 196<3.5 34<0.5 =0 =4 62<0.6316 =-11 =2 455<0.5699 62<0.7647 =-5 =7 419<0.48 =10 =-2 2<0.5 450<0.5 434<0.5 =19 =-1 =1 369<2.5 419<0.79 =-7 =2 =7
377<0.5 374<0.537 230<0.5 447<0.5 =0 =-6 7<0.4278 =8 =-5 370<0.5 191<0.2223 =-8 =3 48<0.5 =13 =-1 7<0.3033 441<0.5 184<0.5 =2 =6 374<0.1364 =-9 =4 184<6.5 396<0.5 =-8 =6 184<12.5 =8 =-5
90<0.5 371<0.4112 501<0.6412 483<0.03371 =0 =-2 195<1.5 =0 =8 496<0.2294 501<0.4641 =12 =0 =-2 419<0.36 62<0.5556 =14 =1 486<0.5128 =-6 =3
188<2.5 422<0.5 186<19.5 36<0.5 =0 =-9 197<2.398 =-1 =-6 425<0.5 197<2.996 =6 =-4 197<1e-9 =-10 =1 349<0.5 373<0.5 186<14.5 =3 =-2 186<15.5 =-9 =-2 206<0.3125 206<1e-9 =-3 =-12 27<0.5 =-3 =10
421<1.02 377<0.5 94<0.5 485<0.7586 =-1 =9 206<0.5 =8 =-4 187<0.5062 489<1.887 =4 =-3 55<0.5 =11 =0 485<0.9594 501<0.6212 480<0.5 =-8 =1 489<4.477 =-1 =6 351<2.303 =10 =0
466<0.03368 29<0.5 191<1e-9 475<0.5 =-11 =4 186<15.5 =6 =-3 191<1e-9 377<0.5 =-1 =10 42<0.5 =13 =31 29<0.5 374<0.1364 434<0.5 =24 =4 377<0.5 =0 =25 191<0.1494 186<20.5 =38 =2 466<0.04249 =8 =67
468<0.3585 14<0.5 481<1e-9 48<0.5 =-6 =2 30<0.5 =10 =40 489<2.97 286<0.5 =-14 =-2 =12 14<0.5 491<0.5 424<0.009587 =29 =9 424<0.2039 =66 =8 471<0.1024 52<0.5 =-12 =0 489<2.197 =-3 =16
193<1e-9 62<0.2222 14<0.5 333<0.5 =7 =27 178<0.5 =-12 =4 457<0.1821 62<0.5556 =-7 =-13 190<0.5 =8 =35 14<0.5 62<0.3636 471<1e-9 =30 =45 504<0.1419 =0 =26 471<0.1024 438<0.5 =-4 =-14 193<0.1667 =-5 =11
466<1e-9 433<0.5 456<0.3683 182<2.708 =-11 =-5 =38 182<2.485 486<0.3657 =-5 =10 366<0.5 =6 =30 433<0.5 17<0.5 466<0.1288 =7 =20 182<2.773 =-9 =-1 188<1.5 186<21.5 =44 =4 182<2.197 =-4 =18
466<1e-9 457<0.1113 397<0.5 32<0.5 =-5 =13 32<0.5 =-13 =-1 480<0.5 486<0.5128 =-2 =14 486<0.3203 =-1 =31 397<0.5 456<0.1712 481<0.164 =13 =28 =48 484<0.8575 481<0.09104 =-8 =2 502<0.5 =22 =-2
468<0.2053 62<0.3333 397<0.5 471<0.3988 =5 =18 35<0.5 =-10 =5 62<0.6667 397<0.5 =-4 =-13 466<0.1725 =-14 =1 62<0.3636 378<0.5 34<0.5 =7 =34 471<0.1678 =24 =38 188<0.5 62<0.7143 =14 =-4 466<0.3642 =-6 =14
466<1e-9 380<0.5 433<0.5 373<0.5 =-6 =7 457<0.1113 =5 =21 457<0.1821 273<0.5 =-14 =1 =10 380<0.5 491<0.5 379<0.5 =11 =-8 466<0.09411 =15 =36 52<0.5 49<0.5 =-11 =5 484<0.8575 =-5 =16
184<5.5 14<0.5 467<0.3466 197<1.099 =14 =1 197<2.303 =28 =17 193<0.1 185<5.5 =-13 =-5 471<0.1024 =-6 =8 481<0.1477 184<9.5 14<0.5 =-1 =-13 486<0.8576 =-12 =11 14<0.5 197<1.099 =26 =3 185<2.5 =-12 =6
468<0.4794 380<0.5 39<0.5 191<1e-9 =-6 =4 36<0.5 =13 =-11 190<0.5 501<0.5199 =-13 =-6 7<0.3737 =11 =-10 380<0.5 191<0.246 197<2.197 =19 =6 432<0.5 =34 =13 183<0.5 468<0.7548 =0 =19 197<2.565 =-9 =4
466<0.00543 457<0.1113 433<0.5 485<0.7586 =-8 =13 421<0.4 =6 =-7 424<0.1495 421<1.47 =16 =-1 353<0.5 =-4 =11 17<0.5 433<0.5 9<0.124 =5 =16 504<1e-9 =11 =27 457<0.07646 457<1e-9 =-6 =-13 504<0.05764 =1 =12
62<0.3333 193<1e-9 34<0.5 378<0.5 =-8 =6 7<0.238 =27 =0 40<0.5 491<0.5 =13 =24 52<0.5 =-5 =4 193<0.125 62<0.6 378<0.5 =-10 =-2 500<0.3045 =-12 =13 62<0.8095 424<0.009587 =9 =-7 193<0.4286 =-12 =3
184<4.5 14<0.5 191<0.07437 197<1.099 =11 =-1 191<0.187 =15 =24 504<0.0811 185<10.5 =-11 =6 184<2.5 =-4 =11 504<0.09724 184<9.5 14<0.5 =-2 =-12 377<0.5 =-12 =-3 14<0.5 481<0.2149 =5 =26 185<3.5 =-8 =6
9<1e-9 380<0.5 475<0.5 457<0.1821 =-3 =17 188<1.5 =20 =5 496<0.3529 484<0.3831 =-13 =6 457<0.09243 =-2 =19 380<0.5 475<0.5 377<0.5 =7 =19 203<0.5 =28 =2 366<0.5 188<0.5 =2 =-8 333<0.5 =-13 =-3
468<0.4794 396<0.5 182<2.565 25<0.5 =-8 =0 35<0.5 =-3 =6 197<2.398 369<4.5 =19 =-2 369<1.5 =14 =-6 468<1 188<0.5 182<2.398 =5 =15 421<0.46 =3 =14 465<0.7026 195<3.5 =23 =-3 463<0.5 =20 =-10
466<0.03368 39<0.5 486<0.921 371<0.3 =-6 =24 191<0.08254 =-3 =20 29<0.5 57<0.5 =-4 =6 421<0.56 =15 =0 29<0.5 483<0.6128 180<0.5 =-1 =7 434<0.5 =18 =-3 379<0.5 437<0.5 =20 =5 =-8
184<5.5 380<0.5 197<1.099 186<16.5 =16 =4 264<0.5 =1 =30 501<0.4865 496<0.4228 =-10 =7 62<0.1905 =-4 =10 489<2.079 184<9.5 380<0.5 =-2 =-12 486<0.8576 =-12 =11 184<9.5 380<0.5 =11 =-2 466<0.279 =-7 =6
191<1e-9 206<0.1333 39<0.5 397<0.5 =5 =-10 380<0.5 =39 =1 206<0.4667 39<0.5 =-7 =4 377<0.5 =-11 =-3 380<0.5 206<0.1538 397<0.5 =19 =-3 483<0.6128 =2 =16 206<0.4286 349<0.5 =-11 =1 183<0.5 =12 =-5
62<0.4 397<0.5 398<0.5 29<0.5 =1 =10 187<1e-9 =10 =17 489<2.14 496<0.1982 =-8 =7 489<3.814 =2 =16 193<0.2 62<0.6667 397<0.5 =-2 =-12 377<0.5 =-13 =-3 377<0.5 62<0.6667 =7 =-4 489<2.079 =2 =25
184<9.5 206<0.3333 62<0.3333 206<0.1333 =23 =11 376<0.5 =-3 =4 483<0.5412 206<0.6667 =-3 =-11 9<0.5103 =16 =-6 206<0.5 9<0.2658 470<0.5 =-13 =7 206<0.2143 =-7 =9 9<0.09542 377<0.5 =-9 =6 377<0.5 =4 =25
466<1e-9 457<0.1113 456<0.2288 333<0.5 =-5 =5 7<0.3549 =24 =2 7<0.6451 1<0.5 =12 =0 =-8 30<0.5 466<0.2468 456<0.2452 =2 =21 9<0.124 =4 =13 350<0.5 9<1e-9 =7 =23 =4
14<0.5 191<1e-9 428<0.5 375<0.09245 =-4 =2 374<0.1364 =19 =1 491<0.5 485<0.8945 =5 =29 489<5.278 =11 =21 489<2.14 457<0.1113 10<0.5 =-12 =4 496<0.2294 =-6 =19 504<0.5537 374<1e-9 =7 =-5 505<0.5 =4 =-14
14<0.5 206<0.2143 418<0.5 182<2.565 =-5 =7 206<0.1333 =30 =15 9<0.124 187<1e-9 =-6 =1 489<2.97 =3 =16 489<2.14 457<0.09243 10<0.5 =-12 =3 351<1.792 =18 =-6 182<3.332 9<0.5103 =0 =-12 501<0.7083 =21 =-4
184<8.5 504<0.09724 456<0.2288 396<0.5 =0 =12 501<0.4641 =23 =3 17<0.5 467<0.4794 =6 =13 59<0.5 =-4 =6 504<0.1827 184<10.5 467<0.5206 =-6 =3 501<0.6412 =-11 =-3 501<0.7083 467<0.5206 =-1 =9 378<0.5 =-9 =0
418<0.5 467<0.3466 187<0.3113 25<0.5 =-7 =1 194<0.5 =0 =12 17<0.5 188<0.5 =8 =0 52<0.5 =-9 =-1 333<0.5 25<0.5 187<0.1709 =0 =7 230<0.5 =17 =-3 186<16.5 188<3.5 =21 =-3 6<0.5 =9 =-4
184<9.5 29<0.5 189<0.5 475<0.5 =-2 =11 185<1.5 =1 =9 32<0.5 350<0.5 =5 =21 375<0.2493 =19 =1 475<0.5 435<0.5 456<0.2452 =-10 =12 9<0.08432 =-2 =17 467<0.2053 184<10.5 =9 =-4 490<0.5 =13 =-1
380<0.5 206<0.3333 418<0.5 185<1.5 =-4 =5 206<0.1333 =27 =10 481<0.1837 187<0.3113 =-6 =1 5<0.5 =16 =-4 483<0.3986 185<5.5 104<0.5 =-11 =4 187<0.7382 =-6 =9 52<0.5 436<0.5 =-12 =-1 206<0.4286 =-5 =15
184<9.5 206<0.4286 380<0.5 62<0.3333 =12 =2 186<18.5 =-9 =4 467<0.3709 350<0.5 =-9 =5 374<0.02736 =8 =-4 206<0.4667 489<4.477 371<1e-9 =-13 =5 206<0.25 =-4 =7 398<0.5 457<0.1113 =-9 =7 9<0.07432 =-2 =14
377<0.5 483<0.2106 35<0.5 457<0.1821 =-6 =10 43<0.5 =4 =-4 197<1.099 481<0.4806 =7 =-5 421<0.75 =-2 =11 197<1.099 187<0.3817 421<0.38 =14 =-4 200<0.5 =27 =3 424<0.1335 3<0.5 =0 =8 484<0.1807 =-10 =2
397<0.5 197<1.099 374<0.4446 187<1e-9 =3 =10 377<0.5 =-10 =10 485<0.9182 7<0.3033 =-1 =-7 424<0.1638 =21 =-6 483<0.3986 496<0.3529 187<0.4507 =-9 =-2 197<2.197 =17 =0 369<1.5 7<0.265 =12 =-9 483<0.8395 =-5 =2
206<0.2143 94<0.5 422<0.5 486<0.3657 =3 =12 187<0.6663 =19 =-4 34<0.5 50<0.5 =26 =6 =-1 481<0.1352 475<0.5 187<1e-9 =-7 =-1 206<0.6111 =13 =-2 377<0.5 486<1e-9 =7 =-4 206<0.3333 =-4 =21
184<10.5 380<0.5 475<0.5 350<0.5 =2 =16 434<0.5 =18 =1 483<0.4388 191<0.1732 =-10 =-1 466<0.6253 =5 =-12 466<0.279 34<0.5 469<0.5 =-11 =5 25<0.5 =-5 =9 434<0.5 150<0.5 =11 =-3 191<0.1324 =1 =-10
206<0.2143 14<0.5 433<0.5 188<2.5 =8 =0 493<0.5 =18 =-6 200<0.5 496<0.1982 =-11 =-1 366<0.5 =9 =-5 191<0.1732 32<0.5 350<0.5 =-5 =7 206<0.7143 =11 =-5 424<1e-9 496<0.2462 =6 =20 420<1e-9 =-7 =8
184<8.5 14<0.5 374<0.09389 457<0.003617 =8 =1 201<0.5 =1 =-7 467<0.4794 457<0.0431 =-9 =6 504<0.5537 =5 =-10 426<0.113 483<0.7001 435<0.5 =-8 =6 380<0.5 =6 =-6 14<0.5 316<0.5 =24 =0 184<13.5 =-7 =0
14<0.5 466<1e-9 187<1e-9 418<0.5 =-5 =1 433<0.5 =2 =14 379<0.5 434<0.5 =6 =-1 192<0.25 =-10 =0 484<0.1807 427<0.5 253<0.5 =-11 =9 375<0.04684 =9 =-5 50<0.5 366<0.5 =3 =-6 398<0.5 =-13 =-1
184<9.5 197<1.099 435<0.5 438<0.5 =7 =1 197<1e-9 =15 =-1 350<0.5 482<0.225 =-4 =8 453<0.5 =18 =1 9<0.1464 426<0.113 68<0.5 =-9 =6 3<0.5 =16 =1 398<0.5 197<2.565 =-9 =0 435<0.5 =3 =18
475<0.5 466<0.09411 503<0.5 39<0.5 =-4 =1 480<0.5 =1 =12 424<0.009587 17<0.5 =5 =-2 457<0.09243 =-6 =4 435<0.5 193<0.5 457<0.1821 =7 =19 369<1.5 =-7 =2 =22
62<0.5556 471<0.3988 503<0.5 485<0.9182 =-2 =13 374<0.02736 =11 =0 483<0.5412 377<0.5 =2 =13 52<0.5 =6 =15 377<0.5 486<0.6192 483<0.7001 =-9 =1 316<0.5 =16 =-2 188<0.5 454<0.5 =19 =-1 483<0.1845 =-6 =10
206<0.2143 418<0.5 380<0.5 197<1.099 =4 =-2 496<0.2116 =-13 =0 206<0.1333 380<0.5 =18 =0 394<0.5 =9 =-5 481<0.1477 475<0.5 197<1e-9 =-2 =-7 418<0.5 =13 =0 187<0.8806 483<0.3238 =3 =10 380<0.5 =8 =-11
206<0.2143 184<4.5 397<0.5 349<0.5 =16 =1 35<0.5 =-2 =12 184<9.5 397<0.5 =3 =-10 485<0.5952 =-12 =3 489<2.079 187<1e-9 496<0.3144 =-7 =10 206<0.6667 =1 =-7 473<0.5 490<0.5 =-3 =8 50<0.5 =7 =-4
206<0.3125 376<0.5 60<0.5 455<0.3244 =0 =12 374<0.2834 =9 =-3 453<0.5 374<0.3866 =11 =1 448<0.5 =1 =15 483<0.5412 371<0.4112 398<0.5 =-8 =-2 450<0.5 =22 =4 398<0.5 7<1e-9 =3 =-8 7<0.393 =13 =-3
29<0.5 434<0.5 486<0.8576 461<0.5 =-1 =22 424<1e-9 =13 =1 206<0.1538 486<0.3657 =-3 =7 353<0.5 =-10 =-3 206<0.5 424<0.04388 1<0.5 =8 =19 206<0.1333 =8 =-4 489<2.079 474<0.5 =-6 =11 183<0.5 =-1 =10
62<0.6316 206<0.6111 14<0.5 206<0.2143 =9 =2 457<0.1821 =-6 =16 62<0.4375 455<0.3244 =-10 =4 206<0.7143 =8 =-7 206<0.6667 501<0.6412 31<0.5 =-11 =6 503<0.5 =-6 =12 471<0.1678 421<0.46 =-6 =7 62<0.9167 =23 =-4
62<0.6667 206<0.6111 206<0.1333 62<0.3333 =12 =-1 9<0.04337 =-1 =5 62<0.5238 489<2.079 =-10 =-4 206<0.75 =12 =-7 206<0.7143 489<4.477 486<0.8576 =-12 =12 187<1e-9 =-5 =9 419<1e-9 62<0.9167 =10 =-5 179<0.5 =-9 =4
380<0.5 398<0.5 503<0.5 485<0.9182 =-4 =13 374<0.04846 =8 =-3 475<0.5 9<0.162 =2 =10 374<0.1559 =13 =5 193<0.1 208<0.5 119<0.5 =-10 =4 398<0.5 =8 =-2 471<0.1024 193<0.1429 =2 =-9 369<2.5 =5 =-6
380<0.5 475<0.5 489<4.477 182<2.565 =-3 =2 9<0.124 =0 =12 1<0.5 496<0.0813 =8 =21 0<0.5 =-9 =6 185<3.5 496<0.2887 483<0.3986 =-11 =-5 52<0.5 =14 =-4 483<0.3238 382<0.5 =-6 =4 194<0.5 =9 =-4
434<0.5 187<1e-9 483<0.5412 475<0.5 =-2 =6 504<0.1419 =2 =10 180<0.5 32<0.5 =1 =11 36<0.5 =9 =-10 29<0.5 503<0.5 418<0.5 =-11 =-5 199<0.5 =-3 =6 421<1e-9 418<0.5 =5 =18 504<0.06969 =-3 =7
397<0.5 434<0.5 187<1e-9 203<0.5 =2 =-7 424<1e-9 =7 =1 418<0.5 496<0.1621 =-9 =6 353<0.5 =-3 =7 467<0.5976 496<0.3144 367<0.5 =-8 =2 486<0.428 =-2 =14 183<0.5 501<0.535 =-3 =10 48<0.5 =-5 =3
197<1.099 17<0.5 379<0.5 481<0.2149 =3 =11 333<0.5 =-9 =1 197<1e-9 195<1.5 =-9 =0 355<0.5 =4 =-3 350<0.5 190<0.5 7<0.2888 =-3 =-9 7<0.3033 =12 =-1 421<0.36 197<3.091 =9 =-6 =21
29<0.5 466<1e-9 350<0.5 457<0.09243 =-5 =3 3<0.5 =16 =1 7<0.3221 188<0.5 =3 =0 457<0.07646 =-8 =3 34<0.5 489<2.833 350<0.5 =1 =12 7<0.3737 =10 =-1 455<0.1277 359<0.5 =12 =-1 466<0.04249 =-8 =8
184<10.5 374<0.1559 7<0.4278 396<0.5 =3 =10 188<0.5 =-7 =1 455<0.3244 374<0.4446 =-1 =-6 196<0.5 =14 =-1 474<0.5 396<0.5 478<0.5 =-8 =3 369<2.5 =9 =-4 501<0.7083 188<2.5 =17 =-4 =-5
14<0.5 34<0.5 374<0.4446 7<0.3033 =2 =-3 421<0.38 =-8 =6 421<1e-9 7<0.3221 =12 =-3 4<0.5 =-6 =4 183<0.5 501<0.4024 185<10.5 =-6 =10 7<0.238 =8 =-5 500<1e-9 316<0.5 =-11 =-5 4<0.5 =8 =-2
397<0.5 398<0.5 503<0.5 0<0.5 =-4 =7 197<1.099 =4 =-7 428<0.5 422<0.5 =3 =13 195<1.5 =14 =-3 467<0.7548 428<0.5 427<0.5 =-7 =3 459<0.5 =12 =-3 504<0.1095 197<2.398 =-6 =4 459<0.5 =8 =-5
62<0.6316 397<0.5 434<0.5 203<0.5 =4 =-2 50<0.5 =-2 =-11 193<0.1 62<0.125 =-2 =-8 430<0.5 =-3 =6 193<0.3333 30<0.5 62<0.8571 =-6 =-11 62<0.8095 =9 =-2 380<0.5 484<0.3831 =-6 =8 501<0.5756 =1 =-10
377<0.5 434<0.5 7<0.4784 433<0.5 =0 =5 6<2.5 =-7 =7 438<0.5 483<0.1314 =-6 =2 422<0.5 =-12 =-2 7<0.2888 405<0.5 370<0.5 =10 =3 501<0.5199 =-4 =2 450<0.5 465<0.05945 =-7 =2 7<0.4523 =10 =-5
62<0.5556 206<0.5 206<0.1333 62<0.3333 =11 =1 4<0.5 =-1 =5 206<0.8235 62<0.4375 =-5 =7 482<0.2917 =-13 =0 206<0.6111 426<0.113 503<0.5 =-11 =-3 4<0.5 =15 =-1 398<0.5 195<0.5 =-6 =4 62<0.9167 =14 =-6
182<2.565 460<0.5 483<0.779 433<0.5 =-4 =1 400<0.5 =7 =-1 455<0.2118 450<0.5 =13 =-2 =-4 186<15.5 14<0.5 438<0.5 =3 =9 501<0.535 =-8 =3 433<0.5 483<0.3986 =-2 =3 455<1e-9 =11 =-4
184<10.5 197<1.099 374<0.3137 433<0.5 =3 =8 29<0.5 =-8 =3 456<0.2452 455<0.3989 =-3 =8 9<0.07432 =16 =3 481<0.164 457<0.1821 433<0.5 =-9 =2 457<0.2779 =2 =12 2<0.5 396<0.5 =-5 =8 62<0.9167 =8 =-4
62<0.6667 397<0.5 471<0.3988 456<0.3683 =0 =15 191<0.2785 =6 =13 481<0.1023 62<0.3636 =-3 =-8 62<0.3636 =5 =-3 481<0.1837 496<0.4228 59<0.5 =-9 =1 =14 471<1e-9 503<0.5 =-5 =4 464<0.5 =0 =11
397<0.5 434<0.5 191<0.2223 455<0.1087 =2 =-4 483<0.4851 =5 =12 186<16.5 486<0.3657 =-3 =6 56<0.5 =-10 =3 483<0.6128 428<0.5 486<0.7512 =-6 =6 45<0.5 =12 =0 199<0.5 351<2.485 =1 =10 193<0.125 =2 =-7
197<1.099 374<0.4446 182<2.485 435<0.5 =-1 =10 351<2.565 =2 =6 435<0.5 471<0.3988 =-12 =-5 393<0.5 =1 =15 350<0.5 499<0.5 244<0.5 =-4 =19 457<0.1821 =-1 =16 369<3.5 186<15.5 =19 =2 197<2.708 =8 =-5
197<1.099 62<0.6667 351<3.091 187<0.478 =1 =6 62<0.3636 =11 =-1 62<0.8571 377<0.5 =-4 =11 35<0.5 =-12 =-1 350<0.5 466<0.04249 194<0.5 =-6 =4 351<2.197 =4 =-2 184<4.5 481<0.1023 =18 =-1 197<2.303 =11 =-3
62<0.6 197<3.091 379<0.5 364<0.5 =2 =12 438<0.5 =1 =-10 191<0.417 191<0.1016 =-9 =-1 467<0.3138 =16 =3 501<0.6412 457<0.1113 435<0.5 =-8 =6 424<0.1183 =14 =-5 197<2.303 182<2.708 =0 =13 501<0.6685 =4 =-6
377<0.5 378<0.5 496<0.1982 501<0.535 =-7 =-2 457<0.0137 =-7 =11 374<0.0765 351<3.091 =1 =8 471<1e-9 =-5 =2 201<0.5 419<0.38 441<0.5 =9 =-4 374<0.009412 =5 =-4 351<2.303 =5 55<0.5 =-11 =1
206<0.1333 418<0.5 397<0.5 484<0.3441 =4 =-5 186<26.5 =-10 =5 54<0.5 455<0.1806 =13 =3 206<1e-9 =4 =-5 484<0.3831 206<0.5 398<0.5 =-3 =1 418<0.5 =-4 =-9 488<0.5 454<0.5 =3 =-2 438<0.5 =14 =3
434<0.5 397<0.5 475<0.5 419<0.48 =3 =-3 2<0.5 =13 =6 9<0.1016 182<2.944 =-7 =0 366<0.5 =4 =-6 29<0.5 374<0.4446 182<2.565 =-9 =-3 377<0.5 =-15 =2 419<0.43 182<2.89 =0 =15 374<0.06289 =-4 =3
184<6.5 379<0.5 480<0.5 434<0.5 =2 =-4 7<0.6066 =8 =-9 486<0.1727 501<0.6412 =-11 =2 418<0.5 =7 =-4 486<0.7512 434<0.5 474<0.5 =-3 =10 486<0.5128 =-10 =7 375<0.07571 7<0.6451 =17 =0 7<0.5381 =-5 =4
496<0.3529 197<3.091 397<0.5 201<0.5 =2 =-5 369<2.5 =-1 =-8 420<1e-9 369<5.5 =-8 =4 197<4.407 =10 =-3 7<0.6888 453<0.5 7<0.3221 =20 =5 7<0.2888 =-4 =8 =-4
377<0.5 182<2.565 486<0.6192 197<1.099 =-2 =-6 391<0.5 =7 =-3 36<0.5 197<3.091 =1 =-4 394<0.5 =-11 =3 182<3.135 481<0.1023 392<0.5 =3 =-5 197<1.946 =12 =-1 481<0.04307 473<0.5 =8 =23 481<0.08047 =-4 =8
62<0.6316 447<0.5 471<0.3988 350<0.5 =0 =9 379<0.5 =5 =-8 192<0.1429 357<0.5 =-11 =2 62<0.3333 =8 =-6 432<0.5 193<0.2 179<0.5 =-6 =6 380<0.5 =8 =-6 384<0.5 416<0.5 =-12 =0 52<0.5 =10 =-4
206<0.2143 418<0.5 397<0.5 185<1.5 =-3 =5 486<0.8576 =-9 =6 206<1e-9 197<3.611 =15 =-3 349<0.5 =7 =-4 7<0.3221 486<0.7512 374<0.1364 =0 =-5 418<0.5 =23 =5 475<0.5 206<0.4286 =-5 =-10 418<0.5 =9 =-5
371<0.4112 453<0.5 475<0.5 464<0.5 =-1 =3 380<0.5 =7 =-1 351<3.091 471<1e-9 =-5 =-1 503<0.5 =-1 =11 456<0.3319 =-3 501<0.4024 =23 368<0.5 =-1 =10
184<10.5 206<0.5 184<6.5 206<0.3333 =6 =0 206<0.4 =-3 =6 184<7.5 206<0.6667 =-4 =-9 385<0.5 =3 =20 206<0.6111 206<0.4667 421<0.36 =-12 =0 393<0.5 =-6 =4 421<0.49 45<0.5 =9 =-3 50<0.5 =-7 =0
377<0.5 184<10.5 374<0.4446 197<1.099 =3 =-2 368<0.5 =-9 =2 29<0.5 466<0.279 =-9 =1 453<0.5 =6 =-5 197<1.099 196<1.5 454<0.5 =13 =5 435<0.5 =4 =-6 350<0.5 191<0.1401 =-5 =6 374<0.1559 =14 =2
187<0.3113 396<0.5 94<0.5 351<3.178 =-2 =3 9<0.07432 =4 =15 392<0.5 9<0.04943 =4 =11 1<0.5 =-9 =5 185<1.5 17<0.5 483<0.7001 =0 =9 488<0.5 =-8 =3 468<0.7548 475<0.5 =3 =13 351<1.792 =-4 =10
197<1.099 14<0.5 379<0.5 9<0.212 =2 =10 437<0.5 =-9 =3 183<0.5 465<0.1236 =-2 =13 185<3.5 =-10 =-1 350<0.5 191<0.2223 185<5.5 =-5 =6 424<1e-9 =9 =-3 14<0.5 197<2.773 =15 =3 197<4.407 =-11 =1
182<2.565 481<0.2671 483<0.779 94<0.5 =-3 =4 400<0.5 =6 =-2 501<0.6931 427<0.5 =6 =17 489<5.278 =-8 =2 191<0.1324 333<0.5 441<0.5 =0 =-7 486<0.03945 =7 =-1 486<0.8576 436<0.5 =0 =6 445<0.5 =12 =-2
500<0.374 197<1.099 351<2.944 185<1.5 =-2 =1 361<0.5 =3 =11 353<0.5 368<0.5 =-4 =1 418<0.5 =-1 =10 =20
206<0.1333 380<0.5 182<2.303 94<0.5 =-5 =9 349<0.5 =8 =-2 3<0.5 504<1e-9 =13 =-5 182<2.303 =-1 =-13 471<0.1678 350<0.5 206<0.6111 =-2 =-7 380<0.5 =10 =-10 379<0.5 187<1e-9 =0 =5 187<0.4041 =-9 =2
206<0.8235 197<1.099 441<0.5 475<0.5 =2 =6 489<2.485 =-7 =5 371<0.4317 264<0.5 =-3 =5 =14 44<0.5 489<2.485 24<0.5 =-9 =6 206<0.8889 =4 =-4 55<0.5 =10 =0
62<0.8571 371<0.4317 475<0.5 62<0.5556 =1 =-3 193<0.5 =6 =-6 419<0.73 501<0.4865 =18 =3 =0 486<0.7512 193<0.4286 501<0.7361 =-10 =1 182<2.398 =5 =-3 =4
364<0.5 453<0.5 439<0.5 29<0.5 =-1 =2 418<0.5 =1 =10 455<1e-9 188<3.5 =-2 =-7 369<4.5 =-9 =5 369<1.5 397<0.5 9<0.09542 =21 =-1 =-5 29<0.5 445<0.5 =-5 =2 424<0.0351 =10 =-4
456<0.2288 206<0.1538 184<6.5 466<0.1964 =7 =0 184<9.5 =-2 =-10 471<0.1678 191<0.1157 =-5 =-1 483<0.6128 =1 =7 184<1.5 206<0.6111 182<2.303 =-1 =10 =-4 453<0.5 =20 486<0.13 =-3 =8
374<0.1559 424<0.1043 496<0.2294 433<0.5 =1 =5 418<0.5 =16 =2 224<0.5 57<0.5 =-5 =2 399<0.5 =14 =0 455<0.3989 343<0.5 446<0.5 =-4 =5 =20 375<0.1743 457<0.03407 =16 =3 =-1
62<0.5556 197<3.091 333<0.5 188<1.5 =2 =-1 394<0.5 =7 =-3 484<0.3441 191<0.2038 =-8 =3 455<0.1696 =1 =12 453<0.5 466<0.09411 399<0.5 =-6 =1 468<0.2755 =12 =1 34<0.5 419<0.57 =-9 =1 62<0.7143 =7 =-3
184<10.5 36<0.5 434<0.5 7<0.4784 =2 =-4 182<3.135 =-6 =2 504<0.1541 =-13 =-1 9<0.09542 36<0.5 470<0.5 =-8 =8 182<2.398 =-4 =14 467<0.1133 182<2.197 =-2 =16 433<0.5 =-3 =9
377<0.5 433<0.5 184<10.5 1<0.5 =0 =-6 486<0.8576 =-7 =14 392<0.5 185<2.5 =7 =1 368<0.5 =-8 =10 455<1e-9 424<0.0351 481<0.09643 =6 =13 185<1.5 =-10 =3 450<0.5 1<0.5 =-7 =5 182<2.485 =-3 =14
187<0.2887 203<0.5 475<0.5 353<0.5 =-1 =3 355<0.5 =6 =-5 29<0.5 483<0.8395 =-10 =2 438<0.5 =-4 =5 29<0.5 436<0.5 203<0.5 =0 =-7 426<0.231 =3 =20 481<0.164 464<0.5 =6 =0 375<0.037 =14 =3
447<0.5 36<0.5 380<0.5 197<1.099 =3 =-1 486<0.6192 =-3 =17 486<0.3203 189<0.5 =-10 =-1 =2 503<0.5 389<0.5 491<0.5 =-11 =-3 502<0.5 =7 =-4 466<0.01979 197<1.099 =4 =-2 =-4
485<0.8237 396<0.5 434<0.5 476<0.5 =0 =12 0<0.5 =-7 =7 14<0.5 453<0.5 =8 =1 316<0.5 =-9 =2 391<0.5 485<0.9479 375<0.273 =8 =-3 424<0.06209 =18 =4 502<0.5 180<0.5 =0 =-7 191<0.05593 =0 =6
206<0.3684 182<2.708 180<0.5 483<0.1565 =-1 =-6 400<0.5 =1 =7 258<0.5 437<0.5 =4 =-2 419<0.43 =-11 =-1 483<0.7001 398<0.5 199<0.5 =-6 =0 39<0.5 =1 =-6 191<0.6467 465<0.2699 =2 =10 182<2.303 =0 =-8
374<0.09389 456<0.4484 7<0.6066 203<0.5 =2 =-3 369<4.5 =-9 =4 489<2.197 =17 =2 377<0.5 1<0.5 455<0.3244 =-3 =8 347<0.5 =-11 =1 1<0.5 369<1.5 =4 =-3 374<0.2067 =1 =18
457<0.1113 62<0.8571 424<0.2039 351<2.89 =-1 =3 426<0.2869 =-7 =7 466<0.4372 489<4.477 =-10 =3 182<2.303 =7 =-3 62<0.2222 499<0.5 197<1.099 =6 =-1 369<2.5 =14 =0 424<0.1183 186<14.5 =5 =21 62<0.5238 =6 =-5
434<0.5 488<0.5 203<0.5 179<0.5 =0 =4 366<0.5 =-7 =-2 448<0.5 451<0.5 =10 =-1 203<0.5 =-6 =1 29<0.5 190<0.5 195<5.5 =-6 =9 48<0.5 =2 =16 197<1.099 374<0.2834 =12 =1 374<0.1813 =-6 =7
184<6.5 353<0.5 419<0.73 379<0.5 =1 =-7 190<0.5 =-6 =3 379<0.5 458<0.5 =9 =0 =-9 426<0.113 377<0.5 195<0.5 =-5 =0 455<0.2014 =4 =-7 501<0.7083 185<2.5 =16 =-1 478<0.5 =-6 =3
428<0.5 374<0.2834 362<0.5 505<0.5 =0 =4 481<0.1477 =-8 =2 419<1.24 368<0.5 =-5 =1 =14 501<0.6931 203<0.5 504<0.06401 =6 =13 191<0.1401 =2 =-6 351<2.398 =-1 =-7
203<0.5 182<2.303 170<0.5 489<2.277 =-4 =2 487<0.5 =12 =-1 380<0.5 349<0.5 =2 =-3 349<0.5 =-4 =8 194<0.5 52<0.5 94<0.5 =-10 =3 445<0.5 =-5 =6 399<0.5 419<0.43 =-3 =5 505<2.5 =6 =-2
350<0.5 464<0.5 48<0.5 428<0.5 =-2 =5 195<5.5 =0 =10 7<0.3033 505<3.5 =4 =-9 186<13.5 =1 =-7 186<15.5 378<0.5 7<0.154 =5 =-5 369<1.5 =17 =5 370<0.5 378<0.5 =-9 =1 186<16.5 =0 =12
206<0.7143 62<0.6667 206<0.1538 62<0.3333 =6 =-2 473<0.5 =-1 =2 503<0.5 206<0.6111 =-11 =0 481<0.08047 =-3 =11 62<0.6316 465<0.3419 496<0.3529 =-10 =5 150<0.5 =-7 =7 473<0.5 481<0.2149 =-5 =8 193<0.5 =20 =-2
17<0.5 187<0.3113 182<2.485 435<0.5 =-4 =2 471<0.1678 =-1 =3 186<15.5 188<1.5 =5 =0 182<2.773 =3 =-2 182<2.565 184<3.5 183<0.5 =7 =-7 184<19.5 =-12 =-1 182<3.219 183<0.5 =0 =-6 4<0.5 =8 =-4
206<0.3684 184<9.5 184<4.5 206<0.09091 =8 =3 454<0.5 =2 =-4 503<0.5 485<0.4736 =-11 =4 432<0.5 =3 =-7 184<4.5 206<0.6667 351<3.091 =-4 =2 364<0.5 =-9 =11 424<0.0351 191<0.1016 =1 =6 450<0.5 =-8 =2
485<0.7586 374<0.09389 397<0.5 370<0.5 =2 =-4 316<0.5 =-5 =2 182<2.944 434<0.5 =-2 =-10 471<0.3988 =-1 =7 417<0.5 44<0.5 380<0.5 =10 =-3 195<0.5 =-5 =6 374<1e-9 =-5 =4
475<0.5 17<0.5 505<0.5 462<0.5 =-1 =12 477<0.5 =2 =8 496<0.3529 172<0.5 =-6 =8 62<0.2857 =-4 =18 460<0.5 393<0.5 186<12.5 =-6 =7 399<0.5 =-7 =2 =15
190<0.5 62<0.7647 14<0.5 187<0.5804 =0 =5 501<0.535 =-6 =1 370<0.5 150<0.5 =-2 =-9 501<1e-9 =8 =-3 62<0.2222 62<0.1905 2<0.5 =8 =0 =-6 486<0.7512 375<0.1743 =5 =-7 180<0.5 =20 =7
377<0.5 433<0.5 184<11.5 480<0.5 =-1 =2 393<0.5 =-7 =-1 483<0.03371 421<1.32 =2 =-8 501<0.4479 =0 =7 421<1.64 391<0.5 467<0.2667 =7 =3 421<1e-9 =3 =-6 480<0.5 477<0.5 =-12 =1 419<0.46 =7 =-2
496<0.4228 489<3.814 428<0.5 343<0.5 =-1 =17 195<1.5 =6 =-5 501<0.4865 =-9 403<0.5 =4 =-6 184<1.5 7<0.2073 =4 369<2.5 =-5 =1 7<0.4105 204<0.5 =19 =2 405<0.5 =-4 =5
147<0.5 7<0.5699 0<0.5 94<0.5 =0 =4 7<0.3033 =9 =-8 202<0.5 50<0.5 =-8 =1 7<0.6888 =5 =-5 7<0.154 483<0.2939 195<2.5 =13 =0 489<2.485 =0 =5 450<0.5 195<0.5 =-1 =-8 =4
62<0.8571 424<0.1825 379<0.5 434<0.5 =1 =-2 424<0.1495 =-6 =7 457<0.09243 496<0.3144 =-7 =6 193<0.08333 =-4 =10 353<0.5 390<0.5 193<0.4286 =-10 =1 150<0.5 =6 =-2 193<1e-9 374<0.1813 =10 =-3 400<0.5 =-5 =0
456<0.2452 469<0.5 421<0.7 377<0.5 =-1 =5 375<0.006545 =-2 =-9 31<0.5 457<0.02056 =9 =-1 =18 457<0.2779 456<0.3683 375<0.01869 =7 =-1 468<0.1133 =16 =4 179<0.5 =3 =-4
396<0.5 90<0.5 333<0.5 496<0.4228 =-1 =11 368<0.5 =1 =11 3<0.5 195<1.5 =6 =-2 =16 369<4.5 423<0.3169 194<0.5 =7 =-1 450<0.5 =-6 =1 423<0.1472 388<0.5 =-7 =3 =7
206<0.3684 397<0.5 349<0.5 206<0.09091 =6 =2 180<0.5 =-7 =4 186<19.5 3<0.5 =1 =-9 388<0.5 =5 =-6 483<0.7001 369<2.5 206<0.8889 =-1 =-9 197<2.485 =-4 =-10 9<0.5103 9<0.1016 =-1 =8 484<0.8831 =2 =-9
62<0.8571 377<0.5 378<0.5 468<0.7548 =-5 =2 182<2.398 =-2 =2 455<1e-9 375<0.1531 =7 =0 2<0.5 =5 =-5 49<0.5 466<0.4372 59<0.5 =-10 =2 378<0.5 =-1 =5 62<0.9167 =6 =-1
224<0.5 398<0.5 438<0.5 182<2.944 =-2 =2 0<0.5 =-11 =5 489<3.814 397<0.5 =2 =-2 385<0.5 =7 =-4 191<0.1016 351<1.946 423<0.06096 =4 =-4 14<0.5 =22 =-3 351<2.197 466<0.2203 =-8 =0 =4
377<0.5 434<0.5 502<0.5 355<0.5 =1 =-5 374<0.4446 =-3 =7 374<0.2316 375<0.01186 =-6 =2 361<0.5 =-12 =3 421<1.64 182<3.135 453<0.5 =4 =-2 391<0.5 =12 =1 374<0.09389 333<0.5 =-11 =0 179<0.5 =4 =-4
456<0.2288 182<2.303 13<0.5 4<0.5 =0 =-5 483<0.1845 =22 =-2 197<3.091 224<0.5 =1 =11 191<0.1016 =-8 =1 7<0.4523 197<2.303 371<0.3481 =9 =0 170<0.5 =15 =-1 197<2.303 =5 421<1.21 =-7 =1
500<0.3272 197<1.099 505<0.5 377<0.5 =0 =4 504<0.5537 =8 =-9 371<0.4989 353<0.5 =-3 =3 504<0.0504 =14 =3 453<0.5 =20 =-2
206<0.8235 434<0.5 490<0.5 206<0.1333 =4 =0 206<0.6667 =10 =0 0<0.5 351<3.091 =-7 =2 421<1e-9 =6 =-3 396<0.5 367<0.5 197<1e-9 =-5 =-12 414<0.5 =5 =-5 316<0.5 199<0.5 =9 =-3 183<0.5 =2 =-4
350<0.5 185<4.5 454<0.5 206<0.8235 =1 =-7 184<5.5 =-1 =-5 400<0.5 206<0.25 =11 =2 377<0.5 =-5 =8 184<4.5 481<0.07536 198<0.5 =12 =-5 224<0.5 =3 =-8 496<0.1742 206<0.06667 =-9 =0 368<0.5 =13 =-1
493<0.5 500<0.374 187<0.3586 343<0.5 =-1 =18 50<0.5 =3 =-3 62<0.06667 =1 =17 455<0.2333 187<0.7382 62<0.1538 =0 =-11 316<0.5 =-5 =6 =6
457<0.1113 419<0.48 17<0.5 201<0.5 =1 =-4 3<0.5 =0 =-7 351<3.178 186<20.5 =-6 =2 419<0.73 =9 =-6 62<0.1538 7<0.238 375<0.1743 =10 =0 182<3.045 =2 =-8 354<0.5 7<0.6888 =12 =-6 =-8
13<0.5 456<0.2288 351<3.091 464<0.5 =-1 =1 501<0.376 =4 =0 164<0.5 456<0.4912 =5 =11 =-2 188<1.5 204<0.5 504<0.1665 =18 =2 =1 351<2.773 =-3 =1
206<0.8235 436<0.5 224<0.5 374<0.09389 =1 =-3 423<0.2277 =13 =-3 455<0.3563 423<0.5429 =2 =15 430<0.5 =16 =2 383<0.5 186<21.5 484<0.8831 =-8 =4 186<23.5 =5 =-2 398<0.5 =-2 150<0.5 =10 =0
206<0.6111 14<0.5 368<0.5 473<0.5 =0 =2 333<0.5 =3 =12 3<0.5 473<0.5 =6 =-7 206<0.3125 =-11 =0 14<0.5 418<0.5 396<0.5 =-3 =10 366<0.5 =-11 =-1 182<3.045 17<0.5 =4 =-7 381<0.5 =19 =1
244<0.5 424<0.1825 500<0.2642 485<0.9553 =0 =11 424<0.0351 =13 =-1 352<0.5 193<0.08333 =-7 =-1 369<1.5 =-4 =6 192<0.1429 =17 =2
374<0.3463 13<0.5 62<0.5556 206<0.6111 =2 =-6 206<0.5714 =-7 =9 481<0.164 60<0.5 =20 =-3 =-4 42<0.5 370<0.5 484<0.8326 =-5 =5 481<0.05514 =-2 =13 52<0.5 185<1.5 =4 =-8 316<0.5 =15 =3
351<2.708 464<0.5 416<0.5 455<0.3001 =-2 =6 60<0.5 =13 =-5 423<1e-9 397<0.5 =4 =-1 60<0.5 =-10 =1 382<0.5 368<0.5 369<6.5 =1 =9 397<0.5 =7 =-5 58<0.5 45<0.5 =12 =-1 466<0.1288 =-8 =7
362<0.5 475<0.5 455<0.4569 182<2.303 =-2 =1 424<0.02805 =13 =-7 374<0.115 455<0.1087 =7 =-6 182<2.708 =6 =-4 188<2.5 194<0.5 182<2.197 =0 =-9 =3 184<2.5 =-6 184<5.5 =10 =-1
350<0.5 489<3.814 421<1.47 367<0.5 =0 =5 204<0.5 =-8 =1 316<0.5 150<0.5 =-3 =6 375<0.06129 =10 =-5 14<0.5 183<0.5 418<0.5 =-6 =5 184<4.5 =13 =3 382<0.5 =-11 =2
397<0.5 185<4.5 476<0.5 451<0.5 =1 =-5 474<0.5 =11 =-5 55<0.5 504<0.103 =10 =-5 204<0.5 =-5 =10 372<0.5 185<2.5 467<0.7548 =-6 =1 481<0.09104 =-1 =4 =-12
351<2.996 203<0.5 428<0.5 364<0.5 =-1 =7 423<0.2697 =5 =-8 45<0.5 201<0.5 =-4 =-12 375<0.09245 =4 =-9 503<0.5 386<0.5 457<0.1821 =1 =8 397<0.5 =-11 =0 468<0.1442 441<0.5 =11 =-4 457<0.09243 =-2 =7
364<0.5 392<0.5 147<0.5 428<0.5 =0 =4 455<1e-9 =12 =-4 180<0.5 21<0.5 =-7 =9 368<0.5 =-3 =9 466<0.1114 478<0.5 450<0.5 =11 =0 197<1e-9 =1 =-6 39<0.5 193<0.2 =-8 =1 =1
206<0.7143 201<0.5 350<0.5 432<0.5 =2 =-2 355<0.5 =6 =-8 374<0.09389 484<0.06596 =-5 =4 472<0.5 =-10 =-1 354<0.5 464<0.5 377<0.5 =-7 =2 484<0.03459 =10 =-3 27<0.5 355<0.5 =15 =-1 =-3
364<0.5 496<0.4228 197<3.091 392<0.5 =1 =-3 488<0.5 =-4 =8 52<0.5 188<1.5 =18 =2 187<0.5062 =-2 =7 188<3.5 375<0.037 380<0.5 =5 =-5 197<2.944 =17 =-1 375<0.1743 =-9 =0
432<0.5 17<0.5 429<0.5 427<0.5 =-1 =10 426<0.113 =2 =12 186<13.5 62<0.5556 =6 =-7 354<0.5 =-5 =5 62<0.6316 10<0.5 27<0.5 =-3 =2 501<0.4024 =18 =0 186<22.5 377<0.5 =-10 =3 9<0.06475 =-3 =12
187<0.3586 481<0.2149 94<0.5 355<0.5 =-1 =-6 112<0.5 =5 =-7 430<0.5 397<0.5 =5 =-5 50<0.5 =12 =-1 377<0.5 50<0.5 187<0.3817 =8 =1 430<0.5 =-7 =2 195<0.5 373<0.5 =13 =0 489<2.485 =3 =-5
244<0.5 379<0.5 434<0.5 481<0.2671 =1 =8 375<0.01186 =-5 =1 429<0.5 445<0.5 =-12 =4 185<2.5 =1 =-6 432<0.5 =17 =0
500<0.3272 13<0.5 371<0.4317 476<0.5 =0 =9 419<0.73 =10 =1 150<0.5 186<19.5 =18 =1 186<16.5 =-6 =7 375<0.1743 500<0.374 =2 =15 =2
379<0.5 203<0.5 70<0.5 37<0.5 =1 =-5 184<2.5 =4 =-8 472<0.5 184<2.5 =-7 =-1 352<0.5 =2 =11 184<3.5 32<0.5 484<0.7589 =-11 =-1 =1 150<0.5 184<14.5 =-8 =3 184<6.5 =2 =16
197<1.099 374<0.3866 479<0.5 193<0.5 =2 =-6 466<0.1288 =12 =-5 471<0.1678 479<0.5 =-11 =2 9<0.162 =-2 =14 7<0.3033 496<0.2644 456<0.2288 =-1 =8 373<0.5 =13 =-2 372<0.5 419<0.46 =0 =-7 457<0.07646 =-7 =11
500<0.374 353<0.5 374<0.7977 427<0.5 =0 =6 486<0.06624 =-8 =9 418<0.5 486<0.3203 =-1 =9 480<0.5 =11 =4 500<0.6455 =15 =2
187<0.3113 206<0.3684 39<0.5 147<0.5 =-1 =11 375<0.1117 =1 =8 468<0.821 39<0.5 =-2 =-7 9<0.108 =-3 =9 39<0.5 434<0.5 206<0.6667 =5 =-1 50<0.5 =1 =-7 206<0.25 18<0.5 =4 =-8 180<0.5 =-6 =0
364<0.5 24<0.5 147<0.5 176<0.5 =-1 =16 370<0.5 =10 =-3 188<1.5 9<0.212 =11 =-2 369<1.5 =-7 =3 369<1.5 9<0.09542 188<3.5 =15 =-2 =-3 6<0.5 25<0.5 =-2 =7 479<0.5 =2 =-8
36<0.5 62<0.8095 351<2.708 397<0.5 =0 =-3 185<4.5 =1 =8 370<0.5 351<1.946 =1 =-8 466<1e-9 =9 =-2 333<0.5 351<3.091 184<10.5 =-13 =1 180<0.5 =3 =-4 185<2.5 351<2.398 =0 =8 =-2
374<0.3463 182<3.135 475<0.5 94<0.5 =-1 =5 496<1e-9 =2 =12 193<0.2 316<0.5 =6 =2 9<0.124 =-4 =3 349<0.5 465<0.244 397<0.5 =-2 =-8 418<0.5 =12 =-3 182<1.792 397<0.5 =3 =-1 193<0.125 =-13 =-2
197<3.091 377<0.5 447<0.5 62<0.6667 =1 =-3 501<0.5878 =-8 =-1 180<0.5 196<0.5 =3 =-4 62<0.6316 =9 =-1 500<1e-9 455<0.3563 377<0.5 =-8 =-1 351<2.565 =11 =-6 455<0.1491 351<2.398 =12 =1 =-4
402<0.5 182<2.197 377<0.5 465<0.3897 =-5 =2 52<0.5 =6 =-4 245<0.5 394<0.5 =1 =-2 394<0.5 =-7 =5 182<2.485 391<0.5 23<0.5 =-11 =0 =3 52<0.5 370<0.5 =-2 =13 398<0.5 =-8 =0
190<0.5 350<0.5 421<1.32 179<0.5 =0 =2 485<0.9594 =-7 =6 438<0.5 279<0.5 =8 =-4 432<0.5 =-5 =6 43<0.5 56<0.5 457<0.1394 =1 =7 351<1.792 =0 =-6 468<0.1133 195<0.5 =-2 =19 =0
187<0.4507 182<3.219 179<0.5 182<2.565 =-2 =0 494<0.5 =1 =8 374<1e-9 7<0.4105 =8 =-4 377<0.5 =-1 =6 377<0.5 374<0.4446 433<0.5 =2 =7 187<0.8806 =-8 =4 370<0.5 7<0.238 =14 =-3 195<0.5 =5 =-8
493<0.5 343<0.5 197<1.099 379<0.5 =1 =-5 244<0.5 =-2 =16 =20 418<0.5 198<0.5 484<0.8326 =-12 =0 465<1e-9 =5 =-2 436<0.5 23<0.5 =-7 =2 185<3.5 =7 =-1
17<0.5 483<0.7001 62<0.8571 434<0.5 =1 =-2 54<0.5 =-7 =6 478<0.5 504<0.08618 =-6 =7 7<0.07156 =-8 =1 172<0.5 486<0.09706 54<0.5 =-5 =4 430<0.5 =-3 =10 =11
434<0.5 201<0.5 377<0.5 423<0.3169 =1 =9 455<1e-9 =6 =-1 483<0.2106 473<0.5 =-8 =-2 185<4.5 =-1 =12 374<0.4446 450<0.5 439<0.5 =-4 =4 374<0.03741 =11 =-1 377<0.5 195<5.5 =-13 =-1 197<1e-9 =5 =-4
500<0.374 197<3.091 147<0.5 245<0.5 =1 =-5 182<2.303 =-2 =11 191<0.1016 456<0.2962 =-7 =6 375<0.09245 =-2 =9 =12
374<0.04846 486<0.5128 419<0.48 184<10.5 =2 =-2 395<0.5 =-4 =8 400<0.5 184<2.5 =-2 =9 184<9.5 =16 =-3 471<0.3988 187<0.5062 486<0.6192 =-4 =3 434<0.5 =5 =-5 394<0.5 333<0.5 =1 =8 187<0.5062 =-8 =7
441<0.5 17<0.5 206<0.2143 349<0.5 =3 =-4 3<0.5 =-2 =2 172<0.5 3<0.5 =-1 =-6 =11 433<0.5 1<0.5 496<0.1621 =-9 =3 186<19.5 =7 =-2 352<0.5 206<0.6111 =8 =-4 =-4
206<0.8235 62<0.7647 10<0.5 7<0.6066 =1 =-6 481<0.1088 =15 =-2 206<0.6111 503<0.5 =-9 =1 468<0.821 =-2 =8 62<0.6667 468<0.9403 387<0.5 =-11 =4 150<0.5 =-6 =9 398<0.5 481<1e-9 =4 =-5 484<0.8326 =18 =1
447<0.5 455<0.5699 188<4.5 455<0.1087 =0 =-4 467<0.1442 =-9 =5 184<0.5 477<0.5 =3 =-3 182<2.398 =2 =15 188<3.5 496<0.1621 392<0.5 =-12 =2 47<0.5 =-5 =10 195<0.5 188<4.5 =10 =0 =-6
488<0.5 203<0.5 70<0.5 351<3.178 =0 =3 9<0.162 =-10 =1 465<0.03702 50<0.5 =-1 =-10 351<3.332 =-10 =2 351<2.996 465<0.4756 429<0.5 =1 =12 14<0.5 =2 =-5 465<0.05945 464<0.5 =9 =-5 =-12
500<0.374 62<0.8571 350<0.5 483<0.5412 =0 =2 14<0.5 =7 =-12 52<0.5 62<0.9167 =3 =-5 367<0.5 =-11 =1 62<0.125 =2 =15
351<2.708 17<0.5 359<0.5 7<0.393 =0 =-4 184<15.5 =-8 =4 480<0.5 457<0.05542 =-8 =2 62<0.4 =9 =-4 62<0.3636 353<0.5 62<1e-9 =-2 =3 457<0.03407 =10 =1 351<2.773 434<0.5 =5 =-8 397<0.5 =-2 =-7
426<0.113 191<0.246 428<0.5 94<0.5 =-1 =3 191<0.1618 =4 =-5 199<0.5 388<0.5 =3 =9 501<0.5756 =-7 =2 434<0.5 351<2.197 =-5 483<0.6128 =10 =0 426<0.381 180<0.5 =10 =-1 351<2.996 =-9 =0
355<0.5 182<2.565 187<0.3345 461<0.5 =-2 =8 504<0.1827 =4 =-1 186<21.5 483<0.5412 =1 =4 398<0.5 =-7 =-1 182<2.303 316<0.5 186<23.5 =9 =-4 202<0.5 =-6 =4 481<0.1166 187<0.5804 =-6 =3 186<15.5 =5 =-4
419<0.51 457<0.03029 397<0.5 400<0.5 =0 =4 458<0.5 =-1 =-9 374<0.0765 481<0.1245 =11 =-3 393<0.5 =3 =-6 457<0.09243 204<0.5 457<0.003617 =5 =-7 179<0.5 =-2 =10 4<0.5 187<0.4041 =-4 =5 457<0.2779 =8 =-3
206<0.25 184<8.5 397<0.5 349<0.5 =4 =-3 197<2.708 =-5 =5 197<1e-9 361<0.5 =-11 =-1 55<0.5 =-4 =7 184<3.5 206<0.4 179<0.5 =1 =-5 458<0.5 =-6 =5 434<0.5 473<0.5 =0 =4 206<0.6111 =-7 =0
185<5.5 112<0.5 397<0.5 493<0.5 =1 =-8 369<2.5 =0 =-8 369<4.5 185<4.5 =-11 =2 =4 378<0.5 184<0.5 188<1.5 =-6 =6 7<0.5381 =12 =-3 397<0.5 369<1.5 =0 =19 185<6.5 =1 =-10
377<0.5 119<0.5 182<2.565 94<0.5 =-3 =5 191<0.6467 =0 =-12 182<2.398 =-1 429<0.5 =2 =18 187<0.4041 504<0.0811 186<19.5 =5 =-5 504<0.1827 =-7 =5 184<15.5 186<13.5 =0 =12 466<1e-9 =1 =-5
206<0.7143 397<0.5 206<0.3684 349<0.5 =3 =-2 39<0.5 =0 =-5 206<0.3684 39<0.5 =-6 =0 459<0.5 =4 =-6 466<0.03368 349<0.5 460<0.5 =-8 =1 445<0.5 =-1 =11 501<0.376 39<0.5 =11 =-2 473<0.5 =-6 =2
375<0.5393 62<0.9167 351<3.091 360<0.5 =0 =-3 62<0.3333 =5 =-3 419<1.03 0<0.5 =-10 =1 397<0.5 =-1 =3 164<0.5 62<0.08 35<0.5 =-3 =5 34<0.5 =-12 =-1 =7
178<0.5 206<0.8235 197<1.099 94<0.5 =0 =6 191<0.2038 =-2 =2 378<0.5 52<0.5 =-4 =6 191<0.246 =-8 =1 378<0.5 204<0.5 37<0.5 =21 =-1 =-5 206<0.1333 197<2.708 =12 =0 393<0.5 =3 =-6
206<0.09091 62<0.3333 453<0.5 481<1e-9 =11 =3 184<2.5 =4 =-4 429<0.5 6<1.5 =-9 =7 62<0.6316 =4 =-8 475<0.5 481<0.2149 366<0.5 =-2 =1 193<0.5 =6 =-3 489<2.833 184<4.5 =2 =10 150<0.5 =-10 =1
206<0.25 14<0.5 418<0.5 4<0.5 =3 =-2 206<0.09091 =7 =2 3<0.5 424<0.04388 =5 =-6 121<0.5 =-9 =3 418<0.5 486<0.7512 468<0.25 =-2 =2 23<0.5 =11 =-4 7<0.2073 351<2.485 =-5 =0 360<0.5 =-10 =-1
424<0.06209 90<0.5 493<0.5 185<4.5 =0 =3 193<0.4286 =-8 =2 429<0.5 =15 185<1.5 =-2 =6 496<0.1982 193<0.1667 53<0.5 =-3 =7 59<0.5 =-10 =0 350<0.5 204<0.5 =-1 =6 399<0.5 =12 =1
453<0.5 501<0.376 206<0.2778 438<0.5 =5 =0 351<3.178 =-1 =9 206<0.75 55<0.5 =1 =-3 14<0.5 =-8 =3 351<2.89 10<0.5 483<0.1845 =-5 =0 180<0.5 =17 =0 393<0.5 180<0.5 =-3 =3 483<0.03371 =9 =-4
206<0.8889 456<0.2288 398<0.5 206<0.3333 =0 =-3 379<0.5 =1 =-8 206<0.09091 421<1.21 =-4 =5 421<1.47 =12 =0 199<0.5 483<0.779 366<0.5 =-11 =0 =1 204<0.5 394<0.5 =10 =-4 =-4
480<0.5 500<0.2642 473<0.5 350<0.5 =-2 =4 424<1e-9 =0 =11 424<0.0351 500<0.6455 =14 =1 =-3 36<0.5 424<0.1825 473<0.5 =5 =1 501<0.5756 =-4 =6 =-8
442<0.5 377<0.5 1<0.5 457<0.09243 =0 =3 480<0.5 =-5 =1 9<0.1807 369<2.5 =4 =-1 316<0.5 =13 =3 23<0.5 185<5.5 449<0.5 =-9 =0 369<2.5 =6 =-2 378<0.5 =-1 =5
421<1.47 29<0.5 182<1.946 489<2.833 =-6 =3 496<0.1862 =0 =4 429<0.5 351<2.773 =1 =-4 437<0.5 =4 =-3 505<0.5 384<0.5 452<0.5 =-9 =4 351<2.398 =-2 =6 =6
375<0.5393 353<0.5 434<0.5 39<0.5 =1 =-2 182<3.135 =-6 =1 184<5.5 182<1.792 =-7 =6 179<0.5 =-4 =7 184<1.5 374<1e-9 =-5 374<0.2575 =9 =-3 383<0.5 483<0.4388 =-9 =3 374<0.0765 =4 =-1
62<0.8571 362<0.5 457<0.1113 457<0.003617 =1 =-2 62<0.1538 =0 =8 187<0.1988 378<0.5 =-2 =-9 466<0.01979 =3 =-5 457<0.1113 52<0.5 437<0.5 =-4 =4 21<0.5 =-10 =3 454<0.5 457<0.1394 =1 =-2 =7
13<0.5 351<2.708 316<0.5 397<0.5 =1 =-3 364<0.5 =-3 =8 436<0.5 364<0.5 =-1 =7 428<0.5 =2 =12 374<0.03741 5<0.5 351<2.944 =18 =0 =-1 316<0.5 436<0.5 =5 =-1 =-5
230<0.5 197<1.099 351<3.091 181<0.5 =0 =8 481<1e-9 =6 =-1 322<0.5 481<0.2671 =-2 =6 351<2.398 =13 =-2 369<3.5 351<1.792 418<0.5 =5 =-3 438<0.5 =17 =3 369<5.5 197<2.773 =-7 =0 486<1e-9 =5 =-1
368<0.5 141<0.5 455<0.1087 196<3.5 =0 =-12 9<0.06475 =-6 =4 450<0.5 397<0.5 =17 =-1 =-3 380<0.5 399<0.5 441<0.5 =2 =-8 182<2.708 =1 =11 182<2.996 =-11 466<0.02624 =-3 =6
36<0.5 394<0.5 434<0.5 461<0.5 =1 =8 374<0.4446 =-1 =-11 187<0.3817 230<0.5 =-5 =8 180<0.5 =-1 =8 187<0.5405 503<0.5 230<0.5 =-11 =1 419<1e-9 =3 =-3 369<1.5 206<0.4286 =7 =0 =-5
379<0.5 230<0.5 187<0.4507 489<4.477 =0 =5 462<0.5 =1 =10 419<0.61 47<0.5 =1 =12 503<0.5 =-8 =0 195<0.5 369<1.5 374<0.1813 =1 =-8 197<2.398 =-12 =-1 180<0.5 432<0.5 =12 =-6 481<0.08547 =-9 =0
90<0.5 188<4.5 426<0.4984 81<0.5 =0 =-10 9<0.212 =8 =-3 33<0.5 466<0.04249 =-9 =3 204<0.5 =6 =-4 186<14.5 375<0.037 =-4 =2 375<0.3029 =16 =-1
424<0.1825 441<0.5 185<4.5 375<0.4389 =1 =-4 351<2.708 =1 =8 489<2.485 481<0.06542 =-2 =-10 184<6.5 =7 =-3 184<1.5 448<0.5 185<2.5 =1 =10 =-5 475<0.5 179<0.5 =-7 =0 375<0.006545 =10 =-4
400<0.5 7<0.393 59<0.5 382<0.5 =-1 =3 194<0.5 =1 =7 504<0.06401 455<0.1491 =1 =-8 504<0.3038 =-11 =3 397<0.5 418<0.5 352<0.5 =3 =-5 188<1.5 =8 =1 382<0.5 421<0.56 =-6 =6 454<0.5 =8 =-3
244<0.5 182<2.565 462<0.5 481<0.2671 =-2 =4 466<0.009815 =18 =-3 197<3.091 147<0.5 =1 =12 368<0.5 =-5 =3 197<2.485 182<2.485 =-4 368<0.5 =0 =7 400<0.5 =17 =2
353<0.5 479<0.5 419<0.82 13<0.5 =0 =8 369<4.5 =-6 =4 369<1.5 193<0.1 =16 =-2 32<0.5 =-1 =8 197<2.398 193<0.1 351<3.178 =1 =8 180<0.5 =-4 =1 28<0.5 419<0.7 =14 =0 197<2.944 =5 =-7
374<0.04846 427<0.5 62<0.8571 362<0.5 =1 =-6 502<0.5 =-9 =2 363<0.5 455<1e-9 =11 =-3 150<0.5 =1 =-7 333<0.5 430<0.5 199<0.5 =-2 =1 461<0.5 =-4 =6 62<0.4 459<0.5 =6 =-3 437<0.5 =-8 =12
434<0.5 179<0.5 186<12.5 52<0.5 =-8 =-1 195<5.5 =0 =11 195<4.5 496<0.1862 =3 =10 351<2.565 =1 =-11 186<16.5 496<0.1862 402<0.5 =-2 =7 418<0.5 =15 =0 195<5.5 444<0.5 =-8 =6 419<1e-9 =13 =-5
493<0.5 196<3.5 343<0.5 496<0.4228 =0 =8 =15 497<0.5 504<0.1665 =-13 =0 =2 391<0.5 188<2.5 191<0.3148 =-11 =1 196<0.5 =-3 =3 191<1e-9 =-7 430<0.5 =13 =1
493<0.5 7<0.5699 454<0.5 460<0.5 =1 =8 488<0.5 =-1 =6 197<1e-9 48<0.5 =8 =-1 197<3.611 =-8 =4 363<0.5 367<0.5 102<0.5 =-9 =2 481<0.04953 =-2 =5 7<0.2073 429<0.5 =-2 =8 =-3
429<0.5 36<0.5 114<0.5 493<0.5 =-1 =-8 186<18.5 =10 =0 =-10 421<1.47 17<0.5 201<0.5 =2 =-3 4<0.5 =1 =-4 395<1.5 501<0.5878 =-11 =2 366<0.5 =-3 =5
333<0.5 496<0.2887 147<0.5 485<0.9639 =0 =12 455<1e-9 =9 =-3 436<0.5 52<0.5 =7 =-3 484<0.06596 =13 =0 375<0.2493 465<0.2173 182<2.565 =2 =8 380<0.5 =-5 =8 440<0.5 28<0.5 =-8 =-1 =7
392<0.5 206<0.8889 62<0.8571 416<0.5 =1 =9 374<0.3463 =-7 =3 184<17.5 428<0.5 =-10 =4 471<0.1024 =-1 =11 374<0.1559 184<11.5 40<0.5 =-4 =5 206<0.3684 =-4 =15 0<0.5 472<0.5 =-9 =3 206<0.2143 =6 =-1
244<0.5 377<0.5 147<0.5 185<1.5 =-2 =0 185<3.5 =11 =-5 454<0.5 419<0.48 =6 =-4 192<0.125 =1 =-7 14<0.5 184<10.5 =15 =-2 =-3
485<0.8833 447<0.5 424<1e-9 115<0.5 =0 =13 473<0.5 =-3 =7 488<0.5 424<0.1638 =-8 =3 =9 30<0.5 150<0.5 419<0.39 =1 =8 404<0.5 =14 =2 =-2
185<4.5 380<0.5 350<0.5 400<0.5 =-1 =3 352<0.5 =6 =-3 190<0.5 201<0.5 =-6 =5 185<1.5 =17 =-1 351<2.708 182<2.398 400<0.5 =12 =-3 179<0.5 =-3 =4 184<5.5 185<6.5 =12 =1 351<2.944 =7 =-5
203<0.5 377<0.5 374<0.7977 184<10.5 =1 =-3 486<0.03945 =-7 =5 200<0.5 187<0.4041 =2 =8 180<0.5 =-11 =1 187<0.4264 505<0.5 423<0.2697 =-7 =6 453<0.5 =8 =-2 467<0.3466 48<0.5 =-1 =11 180<0.5 =-9 =1
203<0.5 402<0.5 202<0.5 224<0.5 =1 =8 457<0.09243 =-2 =4 57<0.5 484<0.3441 =-2 =-9 9<0.04337 =-1 =7 436<0.5 141<0.5 34<0.5 =-6 =1 =8 9<0.1345 465<0.0468 =1 =-8 501<0.6852 =12 =-1
197<1.099 375<0.5393 465<0.7026 62<0.8571 =1 =-5 192<0.5 =1 =-9 62<0.08 430<0.5 =2 =-4 465<0.2173 =-9 =2 191<0.246 426<0.231 62<0.6316 =-1 =-6 375<0.06129 =8 =-5 186<14.5 62<0.3636 =3 =-6 432<0.5 =7 =-2`),
  likeness: {
    claims: parseLine(`any	-2888
around	837
both negated or none	467
both rumours	-173
both tell breach	461
both tell else	21
both tell ransom	-724
both tell telling	-91
classes	306
covers the shorter	570
lead	950
names	780
no words	-542
one denies	-1957
other number	235
rare word	-113
rare words	1764
same data	-16
same name	447
same name around	105
same number	833
same object	331
same predicate	-63
same speaker	532
short	-498
speakers of one kind	-44
telling words	64
two rare words	253
words	299
words of the same speaker	939`),
    denials: parseLine(`any	-380
around	1446
both negated or none	-43
both tell breach	560
both tell else	-99
classes	402
covers the shorter	570
lead	265
no words	-413
rare word	-134
rare words	732
same data	620
same name around	253
same object	517
same predicate	318
short	38
speakers of one kind	-184
telling words	47
two rare words	312
words	607
words of the same speaker	607`),
  },
};
