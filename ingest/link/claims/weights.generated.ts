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
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	865
AUTHOR lead	101
accuses	15
answerer denies there	-142
answerer speaks there	-143
answers another	-64
answers here	58
answers what is not told there	-959
any	-2182
around	227
both authenticity	336
both concealment	499
both culprit	55
both demand	657
both deny	-412
both fault	97
both harm	318
both negated	-569
both origin	-157
both outage	273
both payment	207
both publication	117
both sale	182
both taking	142
both telling	333
breach general outsider	-8
breach many data outsider	115
breach no data word in denial	-71
breach no name	58
breach outsider	153
breach outsider same name	-102
breach same name	151
breach same name around	188
breach specific data	-5
breachy, ALLEGES	408
breachy, ASSERTS	99
breachy, CONFIRMS	-623
breachy, DENIES	-472
breachy, PARTLY_DENIES	568
breachy, lead	6
breachy, negated	22
breachy, of AGENCY	94
breachy, of ATTACKER	-50
breachy, of AUTHOR	106
breachy, of MEDIA	-241
breachy, of PERSON	42
breachy, of UNNAMED	-230
by AGENCY	-36
by AGENCY, not of AGENCY, breachy	64
by ATTACKER	-191
by AUTHOR	-36
by MEDIA	-483
by PERSON	39
by UNNAMED	-105
claim about credential	79
claim about data	-49
claim about health	-23
claim about identity	93
claim about machine	-54
claim about money	112
claim about people	11
claim about ransom	-280
claim at	-1400
claim by a	176
claim by about	28
claim by accept	-49
claim by accord	386
claim by account	257
claim by accus	353
claim by acknowledg	-634
claim by ad	-297
claim by add	121
claim by admit	200
claim by advis	-538
claim by agre	-346
claim by alleg	257
claim by allegedli	-609
claim by announc	-5
claim by answer	-231
claim by ar	-210
claim by as	-41
claim by ask	-696
claim by assert	375
claim by assur	675
claim by attribut	859
claim by back	6
claim by be	277
claim by been	93
claim by believ	147
claim by blame	308
claim by boast	568
claim by by	-392
claim by call	-101
claim by charg	-143
claim by claim	474
claim by clarifi	-231
claim by complain	-46
claim by conced	-461
claim by conclud	-252
claim by confirm	-162
claim by count	-165
claim by credit	-165
claim by declar	408
claim by demand	-104
claim by deni	-421
claim by describ	-51
claim by dismiss	378
claim by disput	-164
claim by doe	-117
claim by effect	-151
claim by estim	421
claim by explain	-177
claim by fear	330
claim by find	122
claim by give	-222
claim by go	244
claim by ha	-490
claim by had	207
claim by have	496
claim by he	408
claim by her	107
claim by hi	627
claim by hold	514
claim by in	350
claim by inform	-533
claim by insist	319
claim by is	-290
claim by it	327
claim by know	400
claim by let	-195
claim by list	96
claim by maintain	661
claim by name	-10
claim by no	-219
claim by not	-87
claim by note	-229
claim by of	142
claim by on	-35
claim by out	-766
claim by point	-94
claim by post	26
claim by press	-572
claim by promis	-204
claim by publish	-91
claim by purport	372
claim by put	48
claim by read	678
claim by reckon	79
claim by record	-88
claim by reject	-156
claim by repeat	776
claim by repli	341
claim by report	689
claim by rule	-76
claim by rumour	450
claim by say	30
claim by see	-225
claim by she	204
claim by show	321
claim by speak	113
claim by state	642
claim by statement	-369
claim by stori	227
claim by stress	222
claim by submit	512
claim by suggest	92
claim by suspect	287
claim by take	-393
claim by talk	90
claim by tell	-23
claim by term	-336
claim by that	31
claim by the	249
claim by thei	142
claim by think	9
claim by threaten	-762
claim by to	-243
claim by tweet	330
claim by understand	120
claim by view	17
claim by wa	-908
claim by want	-440
claim by wish	-130
claim by with	971
claim by word	-417
claim by would	-199
claim by write	333
claim exposed	154
claim gives an amount	33
claim is recalled	284
claim length	257
claim opens its side	60
claims before it	-56
claims of its side	84
claims there	-13
classes	229
closer claims	-17
closest	156
closest via	216
covered	980
covers the claim	-764
data word shared	-84
data words of the claim	32
data words of the denial	-32
days	-139
denial about credential	-152
denial about data	72
denial about health	-161
denial about identity	-215
denial about machine	-63
denial about money	-416
denial about people	61
denial about ransom	-517
denial at	-1393
denial by a	-349
denial by accept	234
denial by accord	-591
denial by account	-181
denial by accus	752
denial by ad	-485
denial by adam	-184
denial by add	279
denial by admit	-279
denial by affirm	-241
denial by agre	299
denial by alwai	409
denial by an	165
denial by answer	352
denial by argu	-718
denial by as	225
denial by ask	96
denial by assert	486
denial by assur	358
denial by back	113
denial by be	-323
denial by been	-72
denial by believ	-546
denial by brand	172
denial by call	254
denial by categor	158
denial by charg	-365
denial by claim	-56
denial by clarifi	-230
denial by conced	37
denial by conclud	-279
denial by confirm	-184
denial by contend	397
denial by contest	-13
denial by continu	-480
denial by contradict	-226
denial by correct	-471
denial by count	144
denial by counter	393
denial by declar	875
denial by deni	-98
denial by depon	37
denial by describ	144
denial by did	-586
denial by differ	-28
denial by disagre	164
denial by dismiss	-339
denial by disown	-81
denial by doe	195
denial by earlier	270
denial by establish	236
denial by exoner	-486
denial by explain	36
denial by find	-559
denial by further	-248
denial by go	-693
denial by grant	22
denial by guilti	-54
denial by ha	258
denial by had	-46
denial by have	-30
denial by he	-9
denial by her	-296
denial by hi	201
denial by hold	355
denial by identifi	346
denial by in	-21
denial by inform	-69
denial by insist	138
denial by is	405
denial by issu	110
denial by it	-459
denial by junk	-72
denial by know	251
denial by laugh	226
denial by let	-321
denial by letter	51
denial by maintain	44
denial by mark	199
denial by merit	45
denial by mock	201
denial by move	-425
denial by no	-9
denial by none	-423
denial by nor	329
denial by not	138
denial by note	-172
denial by of	738
denial by off	9
denial by on	-183
denial by opin	169
denial by otherwis	56
denial by persuad	254
denial by place	124
denial by plainli	577
denial by plead	-54
denial by point	-362
denial by post	535
denial by protest	-353
denial by put	595
denial by question	199
denial by react	-397
denial by read	259
denial by rebut	1086
denial by record	574
denial by refut	23
denial by reiter	-100
denial by reject	68
denial by remark	-84
denial by repeat	263
denial by repli	129
denial by report	-31
denial by retort	-199
denial by rubbish	-433
denial by rule	192
denial by say	12
denial by scotch	-424
denial by see	324
denial by she	37
denial by shoot	526
denial by show	-197
denial by sinc	71
denial by speak	64
denial by stamp	-49
denial by stand	390
denial by state	77
denial by statement	-89
denial by stori	-308
denial by stress	-206
denial by submit	-293
denial by suggest	-235
denial by swear	184
denial by take	35
denial by tell	265
denial by term	241
denial by testifi	-381
denial by that	425
denial by the	112
denial by think	18
denial by to	267
denial by trash	481
denial by view	-169
denial by wa	-468
denial by were	1123
denial by wish	270
denial by withdraw	-147
denial by word	-386
denial by would	-12
denial by write	297
denial contrasts	-363
denial gives a number	-333
denial is recalled	663
denial length	148
denial narrows	-65
denial of authenticity	140
denial of concealment	164
denial of culprit	-170
denial of demand	225
denial of fault	23
denial of harm	82
denial of holding	-38
denial of origin	50
denial of outage	183
denial of payment	-164
denial of publication	62
denial of safety	201
denial of sale	-25
denial of taking	49
denial of telling	69
denial opens with none	96
denials of the side	-34
denied there	-350
denied there by the same side	1134
denies others there	-51
first	-355
further than the closest claim	-667
further than the closest denial	-190
general, breachy	59
it ALLEGES	526
it ASSERTS	168
it CONFIRMS	-402
it DENIES	-408
it PARTLY_DENIES	-363
it authenticity	214
it concealment	25
it culprit	117
it demand	-254
it fault	101
it harm	-62
it origin	87
it outage	-69
it payment	42
it publication	-69
it sale	-219
it taking	-17
it telling	-255
its denials there	114
its sentence names the answerer	224
its speaker denies	-661
its speaker speaks here	150
kind breach>breach	-54
kind breach>else	122
kind breach>fault	-297
kind breach>ransom	-12
kind breach>telling	86
kind else>breach	113
kind else>else	147
kind else>fault	403
kind else>ransom	251
kind else>telling	202
kind ransom>breach	112
kind ransom>else	144
kind ransom>fault	-298
kind ransom>ransom	-13
kind ransom>telling	-332
kind telling>breach	192
kind telling>else	491
kind telling>ransom	5
kind telling>telling	516
later than 100 days	80
lead	-109
likely answers here	-252
likely denied there	236
likely denied there by anybody	-600
many data words	-137
more over its own denial	799
more over what it answers	-554
mutually closest	-26
names	15
names its speaker	460
names the answerer	407
negated	139
no predicate	95
no words	-219
of AGENCY	-221
of ATTACKER	414
of AUTHOR	-751
of MEDIA	229
of PERSON	119
of UNNAMED	327
one document	-330
only denial authenticity	111
only denial concealment	-218
only denial culprit	-208
only denial demand	-415
only denial fault	-54
only denial harm	-95
only denial origin	-48
only denial outage	-22
only denial payment	-339
only denial publication	57
only denial sale	-70
only denial telling	-204
other number	321
other object	-161
other predicate	-60
over another's denial	1636
over its own denial	1297
over what it answers	897
partly	-104
points	-156
points at a rumour	130
points at media	546
ransom both, outsider	478
rare word	-202
rare word around	276
rare words	-717
rare words around	778
rarest word	399
rarity of words	-143
safe, breachy	334
safe, taking	-125
said again here	379
same data	-84
same day	253
same name	150
same name around	525
same number	1013
same object	71
same predicate and object	-77
says safe	233
says untrue	93
sentence words	-80
share of its denials there	-380
share of the claims	1121
share of the denials	411
share over its own denial	752
share over what it answers	373
specific data shared	681
telling words	-46
two rare words	515
two words	761
undated	-423
unreal	-729
untrue, taking	38
via	1100
via breach, breachy	131
via breach, breachy, outsider	-475
via number	159
via same speaker	1117
weightiest	582
within 14 days	-140
within 3 days	331
words	-725
words of these two alone	-179`),
  forest: parseForest(`-2.118
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both harm	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by a	claim by about	claim by accept	claim by accord	claim by account	claim by accus	claim by acknowledg	claim by ad	claim by add	claim by admit	claim by advis	claim by agre	claim by alleg	claim by allegedli	claim by announc	claim by answer	claim by ar	claim by as	claim by ask	claim by assert	claim by assur	claim by attribut	claim by back	claim by be	claim by been	claim by believ	claim by blame	claim by boast	claim by by	claim by call	claim by charg	claim by claim	claim by clarifi	claim by complain	claim by conced	claim by confirm	claim by count	claim by declar	claim by demand	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by doe	claim by effect	claim by estim	claim by explain	claim by find	claim by go	claim by ha	claim by had	claim by have	claim by he	claim by her	claim by hi	claim by hold	claim by in	claim by inform	claim by insist	claim by is	claim by it	claim by know	claim by link	claim by maintain	claim by name	claim by no	claim by not	claim by note	claim by of	claim by offer	claim by on	claim by out	claim by point	claim by post	claim by promis	claim by publish	claim by purport	claim by put	claim by read	claim by reckon	claim by record	claim by reject	claim by repeat	claim by repli	claim by report	claim by rule	claim by rumour	claim by say	claim by see	claim by she	claim by show	claim by speak	claim by state	claim by statement	claim by stori	claim by stress	claim by submit	claim by suggest	claim by suspect	claim by take	claim by talk	claim by tell	claim by term	claim by that	claim by the	claim by think	claim by threaten	claim by to	claim by understand	claim by view	claim by wa	claim by want	claim by wish	claim by with	claim by would	claim by write	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by account	denial by accus	denial by ad	denial by add	denial by admit	denial by affirm	denial by agre	denial by alwai	denial by an	denial by answer	denial by argu	denial by as	denial by asid	denial by assert	denial by assur	denial by back	denial by be	denial by believ	denial by brand	denial by brush	denial by call	denial by categor	denial by charg	denial by claim	denial by clarifi	denial by conced	denial by conclud	denial by confirm	denial by contend	denial by contest	denial by continu	denial by contradict	denial by correct	denial by counter	denial by declar	denial by deni	denial by describ	denial by did	denial by differ	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by earlier	denial by establish	denial by exoner	denial by explain	denial by find	denial by further	denial by go	denial by grant	denial by guilti	denial by ha	denial by had	denial by have	denial by he	denial by her	denial by hold	denial by identifi	denial by in	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by know	denial by laugh	denial by let	denial by maintain	denial by mark	denial by merit	denial by mock	denial by move	denial by no	denial by none	denial by not	denial by note	denial by observ	denial by of	denial by off	denial by on	denial by opin	denial by otherwis	denial by out	denial by persuad	denial by place	denial by plead	denial by point	denial by post	denial by protest	denial by put	denial by question	denial by read	denial by rebut	denial by record	denial by refut	denial by reiter	denial by reject	denial by remark	denial by repeat	denial by repli	denial by report	denial by retort	denial by rubbish	denial by rule	denial by say	denial by scotch	denial by see	denial by she	denial by shoot	denial by show	denial by speak	denial by stamp	denial by stand	denial by state	denial by statement	denial by stori	denial by stress	denial by submit	denial by suggest	denial by swear	denial by take	denial by tell	denial by term	denial by testifi	denial by that	denial by the	denial by think	denial by to	denial by trash	denial by view	denial by wa	denial by were	denial by wish	denial by word	denial by would	denial by write	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
483<0.05633 62<0.3333 14<0.5 191<1e-9 =4 =24 241<0.5 =-13 =5 191<0.1157 14<0.5 =-10 =-15 460<0.5 =-3 =24 14<0.5 62<0.3636 191<0.246 =42 =75 483<0.5412 =6 =40 483<0.4388 17<0.5 =-6 =-13 191<0.6467 =13 =-11
191<1e-9 184<4.5 14<0.5 29<0.5 =-1 =16 474<0.5 =-13 =4 62<0.5556 14<0.5 =-5 =-14 30<0.5 =-14 =-1 14<0.5 184<6.5 191<0.1732 =25 =48 490<0.5 =3 =46 185<3.5 367<0.5 =-9 =1 425<0.5 =-3 =19
467<0.3466 39<0.5 397<0.5 481<1e-9 =-6 =7 486<0.7515 =-13 =13 397<0.5 32<0.5 =11 =34 193<0.1429 =-8 =9 397<0.5 434<0.5 504<0.1541 =27 =54 186<16.5 =14 =-7 465<0.3021 382<0.5 =-2 =12 504<0.09724 =-6 =27
484<0.03459 380<0.5 475<0.5 433<0.5 =-5 =7 43<0.5 =23 =-1 496<0.3144 489<2.398 =-15 =3 182<2.996 =-1 =11 380<0.5 489<3.814 433<0.5 =13 =31 43<0.5 =50 =12 471<0.1024 182<3.332 =-11 =2 489<2.14 =-8 =12
466<1e-9 62<0.3333 29<0.5 475<0.5 =-5 =16 197<1.099 =16 =1 486<0.921 62<0.6316 =-9 =-14 =27 62<0.3636 29<0.5 468<0.6648 =9 =24 466<0.05378 =21 =41 491<0.5 466<0.1499 =-5 =6 434<0.5 =31 =-5
468<0.4794 184<4.5 503<0.5 468<0.2053 =0 =14 186<10.5 =-5 =15 184<9.5 467<1e-9 =-6 =2 435<0.5 =-12 =2 62<0.2857 358<0.5 186<16.5 =30 =18 502<0.5 =6 =-5 471<0.1024 503<0.5 =0 =20 62<0.6 =25 =5
466<1e-9 62<0.2857 380<0.5 333<0.5 =3 =21 191<0.187 =-12 =7 457<0.1113 380<0.5 =-9 =-15 496<0.2116 =-2 =25 380<0.5 62<0.6 468<0.9403 =16 =31 489<4.477 =-3 =30 185<3.5 483<0.7001 =-11 =-2 468<0.7548 =-4 =17
467<0.3466 475<0.5 371<0.4317 503<0.5 =-6 =3 =38 435<0.5 185<1.5 =3 =17 =35 189<0.5 475<0.5 489<3.814 =5 =16 40<0.5 =22 =3 185<1.5 435<0.5 =10 =34 489<2.741 =16 =28
191<1e-9 380<0.5 48<0.5 475<0.5 =-7 =14 373<0.5 =1 =12 104<0.5 321<0.5 =-13 =2 2<0.5 =6 =-3 380<0.5 9<0.162 475<0.5 =8 =27 424<0.01992 =29 =1 430<0.5 183<0.5 =-4 =-11 501<0.4865 =-6 =6
191<1e-9 206<0.2143 435<0.5 433<0.5 =-1 =23 186<19.5 =43 =-3 32<0.5 350<0.5 =-10 =2 206<0.7143 =12 =-3 17<0.5 491<0.5 206<0.1538 =17 =5 37<0.5 =25 =-4 378<0.5 190<0.5 =-10 =6 481<0.1837 =-3 =11
62<0.3636 380<0.5 467<0.2053 29<0.5 =2 =12 29<0.5 =14 =25 193<0.1 496<0.2294 =-12 =2 471<0.1024 =-6 =7 193<0.2 62<0.6316 380<0.5 =-2 =-13 485<0.5879 =-12 =6 380<0.5 62<0.9167 =16 =-7 471<0.1678 =-10 =4
9<0.03621 31<0.5 42<0.5 481<1e-9 =-6 =3 187<1e-9 =0 =22 37<0.5 389<0.5 =17 =-2 =-4 489<3.814 34<0.5 424<0.02806 =6 =-5 421<0.55 =30 =5 434<0.5 424<0.06212 =25 =3 50<0.5 =13 =-12
431<0.5 377<0.5 491<0.5 180<0.5 =0 =7 185<1.5 =5 =18 7<0.3023 421<1.65 =26 =4 501<0.6685 =-4 =4 39<0.5 377<0.5 350<0.5 =-7 =4 197<1.099 =10 =-3 32<0.5 186<16.5 =6 =-4 203<0.5 =23 =-6
184<9.5 206<0.2143 184<4.5 184<2.5 =26 =13 501<0.6685 =-1 =14 483<0.3986 206<0.5 =0 =-9 7<0.3023 =16 =-4 481<0.164 31<0.5 377<0.5 =-13 =-4 206<0.5 =-1 =17 206<0.3684 501<0.5995 =-11 =-2 501<0.7361 =20 =-3
184<5.5 397<0.5 434<0.5 3<0.5 =7 =20 29<0.5 =-3 =24 501<0.5037 35<0.5 =-9 =4 484<0.8575 =1 =15 484<0.3831 475<0.5 29<0.5 =-10 =-2 397<0.5 =10 =-3 184<9.5 434<0.5 =10 =-5 351<2.485 =2 =-7
184<6.5 9<1e-9 351<3.091 433<0.5 =-2 =8 495<0.5 =6 =29 433<0.5 396<0.5 =7 =20 40<0.5 =19 =-3 193<0.2 486<0.8576 184<10.5 =-6 =-12 496<0.1863 =-1 =23 184<10.5 195<2.5 =12 =-5 435<0.5 =-1 =15
418<0.5 481<0.09104 35<0.5 34<0.5 =-8 =5 55<0.5 =-3 =5 434<0.5 424<1e-9 =12 =-4 502<0.5 =-8 =2 333<0.5 34<0.5 35<0.5 =0 =9 186<16.5 =21 =8 186<16.5 40<0.5 =27 =2 3<0.5 =-5 =10
191<1e-9 206<0.1333 62<0.3333 503<0.5 =15 =38 62<0.5556 =2 =-12 197<1.099 187<1e-9 =-7 =1 371<0.4317 =-11 =22 62<0.3636 206<0.4286 197<1.099 =19 =10 206<0.6667 =2 =-8 206<0.3333 62<0.6316 =-2 =-11 197<1.099 =11 =-3
191<1e-9 206<0.1333 62<0.2222 458<0.5 =26 =-1 62<0.5238 =4 =-11 29<0.5 187<1e-9 =-11 =-4 206<0.4667 =2 =-7 29<0.5 62<0.6316 206<0.6111 =7 =-5 206<0.7143 =-9 =13 206<0.6667 62<0.8095 =16 =-6 62<0.6316 =-6 =13
29<0.5 501<0.4318 457<0.1113 418<0.5 =-8 =-2 457<0.1821 =2 =14 434<0.5 425<0.5 =2 =8 186<16.5 =0 =-10 39<0.5 504<0.1665 457<0.1113 =0 =14 193<0.2 =2 =22 36<0.5 3<0.5 =9 =18 23<0.5 =-11 =0
468<0.4794 39<0.5 180<0.5 31<0.5 =-5 =14 197<2.773 =2 =-8 351<2.996 30<0.5 =0 =13 197<2.197 =16 =-1 17<0.5 188<0.5 489<1.966 =1 =13 468<1 =2 =12 351<2.708 192<0.1 =-1 =-11 45<0.5 =-5 =8
380<0.5 184<9.5 197<1.099 466<0.0794 =6 =13 420<0.36 =-2 =17 466<0.279 184<10.5 =-4 =-10 197<1.946 =16 =-4 431<0.5 185<3.5 197<2.565 =-10 =-1 349<0.5 =-1 =14 208<0.5 349<0.5 =-13 =-6 375<0.04684 =-3 =10
14<0.5 184<9.5 206<0.3684 184<4.5 =16 =4 9<0.124 =-5 =10 9<0.2658 206<0.4667 =-11 =-2 206<0.3684 =1 =26 9<0.1016 10<0.5 349<0.5 =-12 =-5 184<6.5 =10 =-3 206<0.4286 184<7.5 =-3 =-13 471<0.1024 =-5 =13
184<9.5 197<1.099 396<0.5 489<2.639 =2 =11 369<4.5 =19 =3 395<0.5 7<0.4105 =-2 =-9 7<0.4515 =16 =-1 193<0.1429 395<0.5 31<0.5 =-10 =5 419<0.51 =12 =-2 197<1.946 489<2.14 =-6 =6 489<3.814 =-10 =3
184<9.5 378<0.5 435<0.5 193<0.1 =-8 =0 455<1e-9 =20 =-1 374<0.09389 350<0.5 =6 =23 3<0.5 =-4 =5 193<0.2 435<0.5 500<1e-9 =-11 =9 455<1e-9 =14 =-5 398<0.5 480<0.5 =-6 =2 484<0.6663 =-1 =10
62<0.6667 465<0.03702 503<0.5 377<0.5 =-3 =8 494<0.5 =5 =18 376<0.5 52<0.5 =1 =7 36<0.5 =11 =-8 481<0.164 426<0.1607 460<0.5 =-11 =2 62<0.8571 =12 =-1 377<0.5 430<0.5 =-3 =6 =18
397<0.5 471<1e-9 350<0.5 374<0.2575 =1 =-7 186<15.5 =22 =1 379<0.5 9<0.1807 =8 =20 333<0.5 =-11 =4 9<0.08432 428<0.5 489<3.814 =-10 =4 186<20.5 =-2 =6 467<0.5976 428<0.5 =-5 =10 501<0.535 =-4 =9
206<0.2143 418<0.5 182<2.565 58<0.5 =-7 =4 503<0.5 =1 =13 206<0.1333 40<0.5 =23 =-4 40<0.5 =9 =-4 504<0.1541 197<1.099 377<0.5 =-3 =10 500<0.3272 =-8 =23 468<0.5206 187<0.2887 =-5 =5 504<0.5537 =13 =-3
380<0.5 184<10.5 191<0.204 187<1e-9 =0 =6 7<0.3559 =14 =2 481<0.2671 486<0.8576 =-9 =12 9<0.1807 =1 =19 486<0.7515 504<0.09193 10<0.5 =-12 =5 504<0.5537 =-1 =-13 184<2.5 191<0.06634 =1 =-6 184<7.5 =31 =3
380<0.5 184<9.5 434<0.5 397<0.5 =6 =-3 351<3.091 =-4 =4 9<0.1464 486<0.8576 =-8 =15 9<0.2658 =3 =18 486<0.7515 489<2.14 349<0.5 =-12 =-4 52<0.5 =-9 =2 496<0.1982 457<0.09242 =0 =-3 184<2.5 =2 =23
184<9.5 456<0.2289 189<0.5 378<0.5 =-4 =2 9<0.5103 =7 =-5 186<16.5 498<0.5 =22 =3 186<18.5 =-3 =8 9<0.162 486<0.8576 32<0.5 =-10 =3 419<0.79 =19 =1 466<0.4372 192<0.25 =5 =-6 505<1.5 =11 =-4
380<0.5 206<0.2143 184<8.5 184<3.5 =16 =6 184<9.5 =-1 =-12 467<0.3466 350<0.5 =-5 =13 189<0.5 =1 =7 467<0.4794 457<0.1113 452<0.5 =-11 =4 184<2.5 =-5 =23 206<0.4667 3<0.5 =-3 =-11 17<0.5 =17 =-6
191<1e-9 62<0.5556 7<0.4787 503<0.5 =-1 =6 199<0.5 =-10 =1 187<0.1988 460<0.5 =-11 =1 4<0.5 =-9 =-1 396<0.5 62<0.8095 379<0.5 =3 =-10 462<0.5 =-10 =6 7<0.4105 379<0.5 =13 =-5 58<0.5 =-7 =5
14<0.5 197<1.099 374<0.09389 184<10.5 =10 =-2 29<0.5 =-3 =6 264<0.5 482<0.225 =-4 =10 184<4.5 =25 =3 483<0.4851 10<0.5 501<0.6412 =-10 =-1 399<0.5 =-2 =10 193<0.5 430<0.5 =0 =14 197<2.708 =-13 =1
380<0.5 434<0.5 466<0.01455 479<0.5 =0 =14 466<0.4372 =5 =14 0<0.5 374<0.09389 =-3 =-12 6<0.5 =12 =1 193<0.1 286<0.5 252<0.5 =-10 =4 369<2.5 =6 =-2 183<0.5 202<0.5 =8 =-8 466<0.00543 =10 =-9
14<0.5 197<1.099 184<10.5 374<0.1559 =9 =0 464<0.5 =-7 =11 482<0.225 499<0.5 =-4 =17 424<0.1826 =11 =-6 496<0.3529 193<0.1 349<0.5 =-11 =-4 349<0.5 =-5 =7 3<0.5 184<7.5 =22 =1 =-1
206<0.1333 184<5.5 380<0.5 184<2.5 =19 =10 197<2.708 =-9 =15 184<10.5 380<0.5 =1 =-12 197<3.611 =-12 =1 466<0.00543 187<1e-9 206<0.3125 =-3 =-8 428<0.5 =-1 =18 17<0.5 191<0.246 =1 =9 480<0.5 =-8 =3
206<0.1875 418<0.5 35<0.5 503<0.5 =-4 =5 45<0.5 =2 =10 206<0.09091 197<3.091 =19 =0 197<1.099 =12 =3 468<0.4794 475<0.5 3<0.5 =-7 =-2 418<0.5 =12 =-1 398<0.5 206<0.75 =0 =-9 483<0.6128 =3 =12
466<0.00543 178<0.5 496<0.4228 396<0.5 =-3 =5 394<0.5 =18 =2 369<2.5 421<1e-9 =7 =-6 378<0.5 =-1 =18 17<0.5 471<0.1678 438<0.5 =3 =-6 369<3.5 =8 =1 488<0.5 369<4.5 =-8 =2 466<0.279 =8 =-5
397<0.5 29<0.5 185<1.5 147<0.5 =-3 =13 374<0.115 =6 =-2 197<1.099 201<0.5 =11 =-2 368<0.5 =0 =12 466<0.1288 187<0.3586 178<0.5 =-9 =3 185<4.5 =-6 =4 483<0.5412 396<0.5 =-4 =9 47<0.5 =9 =-4
397<0.5 206<0.2143 185<1.5 453<0.5 =6 =-2 453<0.5 =14 =5 471<0.1678 456<0.2289 =-5 =13 481<0.1166 =3 =13 481<0.1023 484<0.8831 456<0.2161 =-7 =7 189<0.5 =0 =11 206<0.4286 185<6.5 =-7 =7 183<0.5 =11 =-1
14<0.5 206<0.5 184<9.5 206<0.1333 =11 =4 501<0.6685 =-9 =6 184<7.5 206<0.6667 =-5 =-12 483<0.1565 =0 =15 483<0.3986 496<0.3529 241<0.5 =-9 =8 150<0.5 =11 =-5 206<0.4286 186<23.5 =-9 =4 316<0.5 =-1 =15
206<0.2778 380<0.5 453<0.5 379<0.5 =8 =-9 195<0.5 =-3 =5 382<0.5 126<0.5 =-10 =4 504<0.0504 =7 =-4 191<0.08253 187<0.3345 32<0.5 =-7 =4 206<0.6667 =4 =-6 434<0.5 191<0.246 =1 =9 29<0.5 =-8 =7
380<0.5 206<0.3125 62<0.4 397<0.5 =10 =0 62<0.6316 =-2 =-9 191<0.246 486<0.01585 =-2 =-8 62<0.9167 =10 =-5 206<0.4667 62<0.3636 468<1 =-6 =3 486<0.6195 =-14 =6 468<0.5206 496<0.3529 =-6 =14 52<0.5 =-2 =19
380<0.5 475<0.5 483<0.7001 39<0.5 =-2 =3 9<0.124 =3 =11 379<0.5 455<0.1087 =12 =1 393<0.5 =-11 =2 489<2.159 486<0.7515 10<0.5 =-10 =7 3<0.5 =15 =-4 193<0.5 489<4.477 =0 =13 150<0.5 =-13 =3
397<0.5 29<0.5 185<1.5 377<0.5 =-4 =7 428<0.5 =2 =15 419<0.51 376<0.5 =3 =9 496<0.1187 =-4 =4 428<0.5 185<2.5 496<0.3144 =-10 =6 467<0.8146 =-4 =6 369<2.5 17<0.5 =17 =-2 17<0.5 =-6 =2
14<0.5 197<1.099 186<15.5 475<0.5 =5 =15 433<0.5 =-1 =9 456<0.2449 499<0.5 =-3 =15 371<0.4989 =9 =23 483<0.4388 496<0.1982 475<0.5 =-9 =1 382<0.5 =-2 =12 465<0.7026 430<0.5 =-1 =12 483<0.5412 =-1 =-13
62<0.6667 29<0.5 428<0.5 433<0.5 =-1 =5 353<0.5 =6 =17 36<0.5 3<0.5 =2 =8 351<3.178 =-12 =2 193<0.2 30<0.5 24<0.5 =-9 =5 453<0.5 =11 =-2 62<0.9167 7<0.07156 =5 =-5 =-8
187<1e-9 182<2.565 191<0.417 193<0.25 =-5 =4 379<0.5 =9 =-8 191<0.1157 380<0.5 =0 =-8 424<1e-9 =7 =-2 433<0.5 197<1.099 380<0.5 =6 =-4 424<0.03512 =0 =-8 182<2.565 187<0.62 =-1 =11 197<1e-9 =22 =11
377<0.5 378<0.5 489<2.14 486<0.7515 =-9 =11 182<3.332 =-2 =14 350<0.5 374<0.4446 =1 =-7 186<15.5 =18 =0 455<1e-9 475<0.5 457<0.003612 =9 =-2 =19 400<0.5 465<0.03702 =-8 =2 201<0.5 =10 =-5
62<0.6667 428<0.5 380<0.5 471<0.3988 =0 =4 468<0.7548 =-6 =2 186<23.5 380<0.5 =11 =-4 378<0.5 =3 =-7 466<0.1725 75<0.5 435<0.5 =-9 =1 398<0.5 =-1 =7 468<0.4274 368<0.5 =15 =-5 504<0.1095 =-11 =2
460<0.5 32<0.5 379<0.5 424<1e-9 =1 =-4 351<3.332 =-9 =4 46<0.5 429<0.5 =3 =11 3<0.5 =2 =-9 424<0.1492 455<0.2212 369<5.5 =17 =-1 351<2.303 =1 =-4 =-7
187<0.3113 62<0.5556 479<0.5 439<0.5 =-1 =5 369<2.5 =15 =0 486<0.7515 179<0.5 =-8 =1 316<0.5 =18 =-2 369<1.5 471<0.3988 438<0.5 =0 =-9 465<0.03702 =1 =9 417<0.5 184<11.5 =7 =-2 184<14.5 =-10 =8
62<0.7647 374<0.1364 7<0.5699 428<0.5 =2 =11 473<0.5 =-10 =2 0<0.5 1<0.5 =-2 =-11 1<0.5 =-1 =15 179<0.5 489<4.477 455<0.1493 =-11 =2 483<0.8395 =7 =-3 374<0.2575 432<0.5 =1 =-7 62<0.8571 =16 =-2
475<0.5 62<0.5556 374<0.2834 187<0.3345 =0 =4 434<0.5 =-2 =-9 483<0.4388 187<0.5405 =-8 =0 62<0.8571 =4 =-6 434<0.5 385<0.5 404<0.5 =10 =-1 418<0.5 =-6 =3 4<0.5 424<0.06212 =-11 =9 374<0.115 =7 =-4
377<0.5 184<6.5 353<0.5 43<0.5 =0 =-7 453<0.5 =8 =-1 14<0.5 184<10.5 =-1 =-6 185<7.5 =-8 =4 370<0.5 188<2.5 424<0.009587 =13 =1 39<0.5 =-5 =7 400<0.5 482<0.775 =-6 =5 453<0.5 =15 =-2
434<0.5 456<0.2289 197<1.099 489<2.485 =1 =8 500<0.3272 =-3 =18 197<2.197 421<0.88 =2 =-3 424<0.1636 =17 =0 374<0.4446 479<0.5 29<0.5 =-5 =5 374<0.115 =15 =-1 368<0.5 =-15 375<0.09245 =-5 =5
187<0.3113 182<2.565 485<0.9479 471<0.3988 =-6 =-2 371<0.4989 =1 =15 350<0.5 471<0.1678 =-1 =3 378<0.5 =-2 =14 186<11.5 27<0.5 192<0.2 =-11 =0 4<0.5 =8 =-4 180<0.5 402<0.5 =2 =14 471<0.1024 =3 =9
187<0.3586 197<1.099 14<0.5 333<0.5 =1 =8 9<0.0899 =-9 =1 264<0.5 244<0.5 =-4 =23 14<0.5 =11 =-8 14<0.5 369<1.5 435<0.5 =1 =12 429<0.5 =2 =9 197<2.398 333<0.5 =-7 =4 369<2.5 =11 =-8
62<0.6667 379<0.5 29<0.5 224<0.5 =0 =13 7<0.429 =5 =-5 54<0.5 369<5.5 =-9 =6 188<0.5 =12 =-2 377<0.5 486<0.8576 484<0.8575 =-9 =2 =12 0<0.5 455<0.1807 =13 =-4 7<0.5699 =-6 =2
377<0.5 486<0.7515 466<0.0794 197<3.091 =-2 =-9 6<0.5 =3 =-4 1<0.5 28<0.5 =13 =3 439<0.5 =-6 =7 421<0.49 197<1.099 468<0.6291 =12 =3 453<0.5 =6 =-6 371<0.4317 333<0.5 =-6 =6 =10
62<0.5556 371<0.4114 471<0.3988 480<0.5 =-1 =4 52<0.5 =0 =5 419<0.73 384<0.5 =18 =4 =2 426<0.113 377<0.5 486<0.8576 =-6 =9 464<0.5 =-1 =12 465<0.7026 480<0.5 =19 =1 =-3
397<0.5 350<0.5 424<0.07986 369<1.5 =0 =3 426<0.3423 =-4 =11 369<3.5 417<0.5 =16 =0 428<0.5 =-4 =6 428<0.5 10<0.5 426<0.4984 =-5 =12 58<0.5 =12 =-1 459<0.5 388<0.5 =4 =19 188<2.5 =-4 =4
457<0.1113 475<0.5 29<0.5 483<0.7001 =-3 =4 484<0.5582 =1 =9 505<2.5 48<0.5 =8 =2 =-8 374<0.04846 409<0.5 54<0.5 =10 =0 =-5 384<0.5 484<0.3831 =0 =8 =13
206<0.1538 62<0.3333 424<0.2291 489<2.079 =11 =5 185<2.5 =-9 =4 62<0.5556 185<3.5 =2 =-10 190<0.5 =-10 =3 434<0.5 489<2.079 187<0.62 =-3 =7 426<0.4984 =3 =17 377<0.5 195<5.5 =-9 =4 424<1e-9 =4 =-7
206<0.4667 184<9.5 17<0.5 197<3.091 =4 =-5 182<2.565 =-9 =-2 505<0.5 486<0.7515 =-10 =9 182<2.89 =-2 =13 184<7.5 206<0.6667 465<0.0468 =-7 =0 428<0.5 =-10 =-1 197<1.099 17<0.5 =11 =-6 486<0.7515 =-4 =13
206<0.3333 62<0.3333 380<0.5 206<0.09091 =10 =6 185<5.5 =-4 =10 62<0.5556 380<0.5 =0 =-10 443<0.5 =-9 =4 471<0.1678 456<0.2289 505<0.5 =-6 =0 62<0.125 =0 =14 481<0.1477 62<0.25 =-4 =3 62<0.06667 =-3 =14
14<0.5 350<0.5 475<0.5 491<0.5 =-1 =5 377<0.5 =4 =14 183<0.5 418<0.5 =-3 =7 9<0.1016 =15 =2 183<0.5 367<0.5 366<0.5 =1 =-8 369<2.5 =16 =-2 483<0.4388 178<0.5 =-10 =4 465<0.7026 =3 =-12
184<11.5 496<0.2887 203<0.5 457<0.003612 =2 =-2 194<0.5 =-7 =5 457<0.1113 204<0.5 =-2 =10 184<3.5 =8 =20 433<0.5 457<0.1821 471<0.3988 =-9 =-4 =9 184<15.5 439<0.5 =-3 =5 487<0.5 =13 =-1
187<0.3345 396<0.5 456<0.3643 501<0.6412 =-2 =3 6<1.5 =15 =0 369<4.5 196<1.5 =7 =-4 368<0.5 =-5 =3 416<0.5 178<0.5 447<0.5 =2 =-7 7<0.429 =12 =-2 7<0.3406 436<0.5 =7 =21 =-7
187<0.1385 374<0.06289 351<3.178 475<0.5 =-2 =6 503<0.5 =3 =19 343<0.5 455<0.3563 =-4 =7 =16 433<0.5 52<0.5 456<0.2289 =-2 =12 502<0.5 =4 =-2 481<0.05514 201<0.5 =14 =0 374<0.115 =7 =-6
374<0.04846 503<0.5 13<0.5 396<0.5 =0 =6 501<0.6852 =23 =1 429<0.5 501<0.6412 =1 =8 197<1.099 =10 =-3 374<0.7977 197<1e-9 184<5.5 =3 =-3 496<0.1863 =-4 =2 44<0.5 147<0.5 =-11 =7 185<1.5 =11 =-3
206<0.7143 434<0.5 379<0.5 197<1.099 =3 =0 115<0.5 =-6 =10 29<0.5 438<0.5 =-1 =-9 421<1e-9 =14 =-4 501<0.5037 55<0.5 435<0.5 =-7 =3 439<0.5 =-13 =-2 197<1e-9 379<0.5 =6 =-8 475<0.5 =-7 =3
457<0.1113 457<0.003612 24<0.5 25<0.5 =0 =5 60<0.5 =15 =-3 364<0.5 432<0.5 =-3 =-10 366<0.5 =13 =-4 496<0.2116 423<0.1575 496<0.07213 =-5 =2 457<0.1821 =1 =14 375<0.07571 60<0.5 =17 =5 52<0.5 =11 =-2
62<0.8571 17<0.5 483<0.8395 456<0.2289 =0 =11 478<0.5 =11 =-6 378<0.5 190<0.5 =-8 =6 430<0.5 =-4 =3 193<0.4286 147<0.5 433<0.5 =-12 =0 378<0.5 =-3 =3 378<0.5 483<0.8395 =-4 =0 =8
197<1.099 379<0.5 184<10.5 186<15.5 =4 =1 464<0.5 =-4 =8 350<0.5 398<0.5 =-1 =-10 183<0.5 =-3 =6 350<0.5 455<0.572 190<0.5 =-4 =4 44<0.5 =19 =-1 184<4.5 481<0.1352 =16 =-1 197<2.565 =9 =-2
206<0.5333 62<0.5556 197<3.091 434<0.5 =5 =-1 466<0.1964 =-7 =7 197<1e-9 469<0.5 =-11 =9 197<2.197 =3 =-6 62<0.4375 466<0.1288 206<0.6111 =-5 =-11 9<0.108 =-7 =1 197<1e-9 17<0.5 =12 =-6 481<0.164 =-3 =7
182<2.565 481<0.2671 374<0.09389 433<0.5 =-2 =3 455<0.3991 =-6 =7 434<0.5 464<0.5 =2 =11 468<1 =4 =-7 434<0.5 397<0.5 197<2.485 =5 =0 501<0.535 =-4 =3 182<3.135 366<0.5 =-9 =0 0<0.5 =-1 =8
500<0.374 197<1.099 380<0.5 201<0.5 =2 =-4 183<0.5 =4 =-9 350<0.5 456<0.3643 =-4 =8 380<0.5 =12 =-10 =20
500<0.374 187<0.3113 350<0.5 353<0.5 =-2 =3 191<0.123 =10 =-4 17<0.5 185<1.5 =1 =4 185<2.5 =-8 =2 =20
379<0.5 380<0.5 473<0.5 368<0.5 =-1 =5 264<0.5 =3 =-9 349<0.5 496<0.2116 =-6 =10 458<0.5 =12 =-7 496<0.06092 394<0.5 375<0.3721 =-10 =1 48<0.5 =-4 =8 47<0.5 496<0.1082 =4 =-5 =9
206<0.3333 397<0.5 182<2.565 150<0.5 =3 =-4 206<0.09091 =9 =3 418<0.5 486<0.7515 =-8 =10 483<0.03371 =6 =-5 483<0.5412 427<0.5 371<0.3 =-4 =10 418<0.5 =12 =-2 9<0.5103 486<1e-9 =7 =-3 14<0.5 =3 =-10
377<0.5 378<0.5 483<0.7001 351<2.773 =-7 =-2 193<0.5 =8 =-11 493<0.5 351<3.091 =0 =4 363<0.5 =-10 =1 6<0.5 359<0.5 170<0.5 =7 =-1 366<0.5 =-9 =5 351<2.197 351<1.792 =-2 =8 351<2.708 =-8 =2
206<0.1333 418<0.5 380<0.5 399<0.5 =-2 =4 181<0.5 =-10 =8 375<0.09245 206<1e-9 =11 =4 445<0.5 =16 =-2 483<0.5412 496<0.3529 206<0.4286 =-1 =-5 418<0.5 =17 =-1 197<1.946 206<0.25 =-3 =7 197<2.565 =-8 =2
182<2.303 187<0.3113 489<2.485 485<0.5879 =-6 =9 368<0.5 =5 =-4 60<0.5 14<0.5 =6 =-2 187<0.62 =-7 =4 434<0.5 350<0.5 483<0.5412 =1 =5 14<0.5 =10 =-6 182<2.944 353<0.5 =-9 =-1 0<0.5 =-1 =7
187<0.3586 203<0.5 424<1e-9 433<0.5 =0 =5 364<0.5 =-4 =8 364<0.5 230<0.5 =-7 =6 186<15.5 =7 =-4 428<0.5 487<0.5 474<0.5 =2 =10 462<0.5 =-4 =8 195<1.5 505<0.5 =13 =-2 =-3
206<0.3333 418<0.5 397<0.5 349<0.5 =2 =-6 486<0.7515 =-8 =7 206<0.09091 349<0.5 =11 =-2 350<0.5 =3 =12 466<0.1725 475<0.5 366<0.5 =-5 =0 418<0.5 =11 =-2 434<0.5 418<0.5 =6 =-1 396<0.5 =-9 =6
374<0.1364 187<1e-9 419<0.58 420<0.36 =1 =9 496<0.2116 =-6 =4 433<0.5 481<0.4806 =3 =-7 54<0.5 =12 =-7 187<0.5804 455<0.3563 343<0.5 =-3 =16 187<0.2431 =11 =-2 375<0.2493 375<0.0271 =3 =13 1<0.5 =-4 =4
62<0.6667 36<0.5 7<0.5699 17<0.5 =2 =-3 197<1e-9 =5 =-7 350<0.5 62<0.4737 =-12 =-1 =2 460<0.5 486<0.7515 59<0.5 =-6 =2 182<2.398 =-2 =14 0<0.5 437<0.5 =14 =-2 182<2.398 =2 =-3
377<0.5 434<0.5 182<2.565 466<0.1725 =-3 =2 197<3.611 =2 =-6 182<3.045 444<0.5 =-10 =5 197<1e-9 =-6 =3 370<0.5 187<0.3113 182<2.944 =1 =9 201<0.5 =15 =-2 475<0.5 466<0.279 =-5 =4 375<0.0271 =12 =-3
475<0.5 350<0.5 424<0.06212 374<0.7977 =0 =-7 400<0.5 =-6 =0 397<0.5 374<0.115 =11 =2 180<0.5 =-9 =9 374<0.1559 489<4.477 494<0.5 =10 =1 489<7.496 =0 =-8 58<0.5 179<0.5 =-7 =1 397<0.5 =6 =-2
500<0.3272 441<0.5 471<0.3988 480<0.5 =-1 =3 432<0.5 =4 =-1 505<0.5 496<0.2887 =-7 =7 484<0.6118 =8 =0 471<0.1678 =2 =18
187<0.2887 364<0.5 466<0.3141 198<0.5 =-1 =-7 185<3.5 =1 =10 486<0.6195 366<0.5 =5 =-4 =14 94<0.5 488<0.5 389<0.5 =1 =-6 466<0.279 =11 =-4 9<0.09542 501<0.4641 =11 =-7 =15
377<0.5 206<0.4286 62<0.3636 379<0.5 =4 =-8 14<0.5 =-2 =-12 62<0.4 14<0.5 =-8 =1 7<0.3023 =3 =-6 7<0.2859 9<0.1807 468<0.4794 =7 =-1 316<0.5 =18 =4 475<0.5 45<0.5 =-8 =5 195<0.5 =13 =-1
396<0.5 424<0.1331 379<0.5 453<0.5 =1 =-2 437<0.5 =-8 =2 475<0.5 186<13.5 =-1 =-7 186<15.5 =-3 =13 380<0.5 437<0.5 186<25.5 =7 =-6 373<0.5 =0 =-10 186<19.5 59<0.5 =-9 =0 484<0.3831 =-4 =7
206<0.75 184<10.5 206<0.1333 184<2.5 =8 =1 481<0.1477 =0 =5 206<0.4667 456<0.2161 =-10 =8 47<0.5 =-1 =11 184<12.5 14<0.5 184<7.5 =-12 =-2 206<0.8889 =6 =-5 473<0.5 353<0.5 =-6 =4 465<0.02109 =22 =3
14<0.5 476<0.5 350<0.5 479<0.5 =0 =7 186<15.5 =10 =-1 369<1.5 186<15.5 =-2 =6 =16 52<0.5 427<0.5 286<0.5 =-8 =7 186<18.5 =-4 =14 369<1.5 419<0.36 =10 =-5 481<0.07069 =-9 =-1
206<0.2143 195<0.5 435<0.5 433<0.5 =-1 =5 206<0.1333 =16 =3 186<21.5 493<0.5 =5 =-8 186<26.5 =-6 =3 351<2.708 434<0.5 500<1e-9 =-2 =8 29<0.5 =-9 =4 384<0.5 473<0.5 =-1 =3 434<0.5 =10 =-4
496<0.4228 147<0.5 62<0.8571 94<0.5 =0 =5 504<0.2063 =-9 =3 182<2.303 454<0.5 =2 =-7 62<0.08 =4 =20 62<0.125 188<1.5 486<0.8576 =0 =7 =-5 486<0.1945 =-3 186<18.5 =24 =0
206<0.2143 397<0.5 186<21.5 182<2.565 =1 =5 39<0.5 =-11 =2 4<0.5 5<0.5 =6 =-5 186<18.5 =-10 =1 471<0.1678 484<0.5582 199<0.5 =-5 =0 192<0.5 =2 =-7 500<0.3272 351<2.485 =-1 =3 =16
206<0.8235 362<0.5 456<0.3643 206<0.1333 =3 =0 384<0.5 =12 =0 503<0.5 20<0.5 =-10 =1 454<0.5 =7 =-1 481<0.1477 428<0.5 383<0.5 =-9 =5 185<3.5 =0 =7 466<0.09411 =-4 491<0.5 =11 =0
182<2.565 475<0.5 471<0.3988 371<0.4989 =-4 =11 464<0.5 =-1 =6 418<0.5 182<2.485 =11 =0 435<0.5 =-6 =6 464<0.5 186<21.5 397<0.5 =1 =-2 418<0.5 =-1 =-8 59<0.5 471<0.1024 =1 =8 445<0.5 =10 =-5
364<0.5 36<0.5 398<0.5 206<0.3125 =1 =-4 182<2.303 =-2 =2 351<3.332 183<0.5 =-1 =-13 =4 14<0.5 188<3.5 62<0.5556 =13 =-1 188<4.5 =1 =-6 206<0.4 =-8 432<0.5 =-4 =6
62<0.8571 187<0.5804 457<0.1113 419<0.48 =0 =-5 62<0.2222 =2 =11 193<0.5 188<1.5 =7 =2 29<0.5 =-8 =5 245<0.5 191<0.6467 193<0.2 =-10 =-3 =3 62<0.9167 =7 =-2
375<0.5393 500<0.374 379<0.5 179<0.5 =0 =3 351<3.091 =-8 =4 184<1.5 =2 =18 184<1.5 473<0.5 351<2.398 =0 =7 =-5 483<0.4388 351<3.332 =-12 =0 =2
206<0.3684 14<0.5 349<0.5 201<0.5 =3 =-3 400<0.5 =-6 =1 3<0.5 438<0.5 =6 =-11 206<0.3333 =-10 =0 9<0.1016 206<0.8235 3<0.5 =-5 =0 224<0.5 =-9 =3 7<0.3933 468<0.7548 =0 =5 9<0.212 =-11 =0
371<0.4317 457<0.1113 457<0.003612 377<0.5 =0 =4 400<0.5 =-5 =0 184<4.5 500<1e-9 =2 =-6 62<0.6 =16 =3 485<0.7103 =-3 457<0.1399 485<0.9479 =3 =19 =1
434<0.5 397<0.5 400<0.5 59<0.5 =0 =4 496<1e-9 =3 =8 502<0.5 467<0.5206 =-2 =2 471<0.3988 =-8 =7 29<0.5 496<0.1982 361<0.5 =-5 =5 195<5.5 =10 =-4 76<0.5 496<0.08933 =10 =0 =-4
203<0.5 500<0.3272 493<0.5 397<0.5 =1 =-2 195<1.5 =-8 =4 =14 472<0.5 364<0.5 395<1.5 =-7 =7 28<0.5 =-3 =12 187<0.1988 484<0.1371 =-7 =0 465<0.3897 =7 =-4
377<0.5 434<0.5 447<0.5 17<0.5 =1 =-3 351<2.773 =-10 =0 496<0.1982 351<3.091 =-7 =2 1<0.5 =15 =-1 455<1e-9 454<0.5 482<0.08333 =9 =-3 504<0.07555 =4 =-5 502<0.5 52<0.5 =0 =-8 453<0.5 =4 =-3
476<0.5 457<0.1113 481<0.2149 203<0.5 =-1 =-4 457<1e-9 =6 =-8 184<4.5 421<2.1 =2 =-9 486<0.6195 =2 =16 481<0.2671 =14 184<3.5 =4 184<7.5 =-5 =3
428<0.5 469<0.5 409<0.5 179<0.5 =-1 =2 351<2.89 =-11 =1 369<1.5 351<2.303 =3 =16 6<0.5 =6 =-6 351<2.708 351<1.946 2<0.5 =11 =2 369<4.5 =2 =-10 4<0.5 9<1e-9 =1 =-6 384<0.5 =12 =0
374<0.3463 379<0.5 480<0.5 350<0.5 =0 =6 184<6.5 =5 =0 54<0.5 164<0.5 =-8 =4 188<0.5 =11 =-3 471<1e-9 377<0.5 5<0.5 =-10 =-2 188<1.5 =-4 =4 184<9.5 384<0.5 =-3 =7 375<0.006545 =-1 =14
434<0.5 397<0.5 316<0.5 493<0.5 =3 =-10 369<1.5 =-4 =1 369<2.5 316<0.5 =-3 =4 426<0.113 =-8 =5 374<0.3137 450<0.5 439<0.5 =-4 =4 199<0.5 =0 =12 372<0.5 53<0.5 =-12 =1 =2
206<0.8235 184<12.5 10<0.5 197<1.099 =2 =-1 465<0.4756 =15 =-5 206<0.6667 468<1 =-9 =3 438<0.5 =-3 =13 184<12.5 466<0.3141 272<0.5 =-12 =3 369<1.5 =-4 =11 438<0.5 353<0.5 =-3 =2 53<0.5 =19 =-2
416<0.5 36<0.5 461<0.5 185<4.5 =-1 =3 9<0.1464 =2 =14 113<0.5 504<0.1541 =-9 =0 =2 436<0.5 504<0.0811 60<0.5 =-3 =0 468<0.5206 =0 =6 60<0.5 185<1.5 =2 =16 =0
17<0.5 182<2.303 411<0.5 185<4.5 =-2 =4 438<0.5 =13 =-2 355<0.5 471<1e-9 =1 =3 26<0.5 =-4 =3 62<0.4 182<2.485 501<0.5995 =-9 =2 62<0.25 =-3 =5 50<0.5 404<0.5 =-11 =2 454<0.5 =-6 =9
62<0.8571 371<0.3 426<0.446 9<0.212 =0 =4 62<0.4375 =1 =15 501<0.5493 420<0.96 =15 =3 9<0.108 =-7 =5 384<0.5 59<0.5 501<0.6412 =-11 =2 192<0.1667 =8 =-3 182<2.485 62<0.9167 =15 =-2 =-5
203<0.5 7<0.3023 349<0.5 182<2.565 =-1 =3 14<0.5 =-5 =6 351<3.091 344<0.5 =-4 =10 468<0.3977 =7 =-5 488<0.5 351<2.773 469<0.5 =-10 =7 196<1.5 =2 =-7 434<0.5 504<0.2063 =12 =-2 468<1 =-7 =0
182<2.565 187<0.5804 470<0.5 453<0.5 =-1 =-5 397<0.5 =15 =-3 502<0.5 434<0.5 =6 =-5 388<0.5 =-6 =7 182<3.332 434<0.5 397<0.5 =2 =-2 473<0.5 =0 =-7 388<0.5 353<0.5 =5 =13 187<1e-9 =6 =-7
350<0.5 197<1.099 377<0.5 379<0.5 =0 =-7 455<0.1186 =6 =-9 380<0.5 368<0.5 =-4 =3 197<2.565 =-4 =7 380<0.5 28<0.5 438<0.5 =5 =-4 486<0.5129 =13 =-1 =-11
493<0.5 13<0.5 245<0.5 457<0.1113 =0 =4 187<0.4507 =-8 =1 457<0.01757 188<1.5 =15 =-2 =-4 397<0.5 463<0.5 378<0.5 =-1 =-12 187<0.1709 =-5 =2 504<0.1168 184<2.5 =3 =-7 186<16.5 =0 =7
353<0.5 206<0.1333 7<0.07156 206<1e-9 =4 =-1 7<0.5699 =9 =-3 471<0.1678 490<0.5 =-3 =6 9<0.108 =1 =6 188<2.5 486<0.1727 457<0.02056 =4 =-11 206<0.5714 =12 =-7 7<0.2859 9<0.06958 =-1 =10 421<0.7 =-10 =-1
351<2.708 456<0.3643 190<0.5 434<0.5 =-1 =-4 457<0.1113 =-2 =7 457<0.1113 351<2.303 =14 =1 =0 394<0.5 3<0.5 349<0.5 =1 =-5 397<0.5 =5 =-1 486<0.7515 416<0.5 =-6 =4 =10
377<0.5 374<0.1364 206<0.8235 184<11.5 =2 =-5 184<15.5 =-8 =14 187<0.5804 374<0.537 =-3 =-8 206<0.7143 =6 =-5 473<0.5 184<7.5 366<0.5 =-4 =2 374<0.01857 =11 =0 182<3.135 187<0.3113 =1 =11 465<0.1236 =19 =-1
456<0.4492 421<1.32 455<0.3003 182<2.565 =-2 =1 196<0.5 =14 =-1 439<0.5 25<0.5 =-9 =2 393<0.5 =9 =-4 450<0.5 424<0.06212 431<0.5 =4 =17 =1 465<0.009979 =-2 =3
197<2.944 424<0.1826 447<0.5 374<0.1559 =2 =-1 472<0.5 =-9 =11 404<0.5 187<0.5405 =-6 =6 397<0.5 =9 =-3 371<0.4317 369<5.5 286<0.5 =-5 =8 184<6.5 =10 =-4 =11
62<0.8571 377<0.5 493<0.5 1<0.5 =0 =-4 62<0.1538 =0 =-9 392<0.5 359<0.5 =6 =-6 180<0.5 =-7 =4 419<1.04 433<0.5 59<0.5 =-9 =1 419<0.48 =5 =-2 457<0.04319 =-1 =8
206<0.7143 184<10.5 374<0.06289 503<0.5 =1 =6 368<0.5 =-2 =5 206<0.6111 421<0.36 =-8 =5 47<0.5 =4 =19 184<8.5 378<0.5 185<3.5 =-6 =6 311<0.5 =-11 =6 471<0.1678 421<0.45 =-6 =6 184<11.5 =4 =18
453<0.5 379<0.5 480<0.5 376<0.5 =0 =3 496<0.1512 =2 =11 351<3.178 197<1e-9 =-8 =-2 197<1e-9 =9 =-2 351<2.89 193<0.3333 382<0.5 =-5 =4 501<0.6852 =9 =-5 382<0.5 349<0.5 =3 =-5 359<0.5 =15 =-3
447<0.5 429<0.5 343<0.5 186<12.5 =-5 =0 184<7.5 =18 =-3 17<0.5 468<1.319 =2 =10 286<0.5 =-3 =12 472<0.5 366<0.5 375<0.1531 =-11 =-1 468<0.1442 =6 =-5 489<2.079 =10 =-1
197<1.099 374<0.4446 457<0.00273 62<0.8571 =1 =-6 164<0.5 =6 =-5 62<0.06667 378<0.5 =7 =-4 62<0.3636 =-10 =-3 350<0.5 419<0.51 457<0.09242 =-2 =8 496<0.2644 =-6 =1 419<0.67 380<0.5 =11 =-9 187<0.478 =-8 =4
333<0.5 481<0.1837 353<0.5 469<0.5 =-1 =8 62<0.4737 =5 =-5 424<0.0439 17<0.5 =6 =-2 400<0.5 =-8 =-1 62<0.3333 455<0.1493 186<15.5 =11 =2 375<0.01869 =4 =-8 481<0.03534 424<0.1826 =5 =-9 353<0.5 =-7 =4
434<0.5 461<0.5 433<0.5 496<0.3529 =0 =9 374<0.04846 =6 =-1 39<0.5 27<0.5 =17 =0 374<0.0765 =-5 =7 496<0.2116 377<0.5 353<0.5 =-7 =2 419<0.46 =5 =-7 1<0.5 374<0.2067 =19 =-1 496<0.2644 =-5 =4
62<0.8571 377<0.5 1<0.5 195<5.5 =0 =10 353<0.5 =-7 =3 454<0.5 62<0.5238 =3 =11 504<0.0811 =2 =-7 466<0.279 403<0.5 21<0.5 =-9 =3 424<1e-9 =8 =-1 465<0.3897 504<0.1541 =-1 =9 489<5.278 =-6 =3
197<3.091 475<0.5 493<0.5 432<0.5 =1 =-2 182<2.89 =-10 =0 47<0.5 193<0.5 =8 =-5 182<3.219 =2 =-6 455<0.3248 500<1e-9 420<0.38 =-8 =4 424<0.06212 =14 =-3 197<3.611 185<1.5 =-5 =0 424<0.2041 =14 =-3
206<0.1333 62<0.3333 503<0.5 423<0.06791 =4 =-5 481<0.08047 =11 =-2 467<0.2053 62<0.6316 =2 =-7 7<0.2379 =-11 =0 7<0.3023 481<0.1352 483<0.8395 =-1 =10 192<0.1818 =9 =1 27<0.5 62<0.1538 =-6 =0 192<0.1429 =-11 =3
244<0.5 464<0.5 481<1e-9 504<0.09724 =0 =7 481<0.2671 =-2 =8 419<1e-9 504<0.08618 =6 =1 422<0.5 =-3 =5 62<0.6667 397<0.5 =16 =-1 =-2
456<0.2289 421<1.47 374<0.09389 182<3.332 =1 =6 434<0.5 =0 =-6 489<2.351 374<0.4446 =-10 =5 197<2.398 =-1 =6 182<3.219 421<1.21 351<1.946 =3 =17 52<0.5 =-4 =6 485<0.9027 =-8 =2
427<0.5 7<0.3559 203<0.5 178<0.5 =1 =6 59<0.5 =-6 =2 474<0.5 485<0.9479 =-3 =6 184<2.5 =-4 =12 184<0.5 464<0.5 465<0.07371 =-7 =1 =6 379<0.5 389<0.5 =10 =-1 182<2.773 =-3 =1
500<0.3272 182<2.565 428<0.5 486<0.921 =-2 =8 191<0.1618 =12 =-1 333<0.5 464<0.5 =0 =3 466<0.1725 =7 =-6 =13
201<0.5 397<0.5 206<0.6111 62<0.6316 =3 =-5 62<0.5238 =-8 =8 62<0.3636 428<0.5 =-1 =9 206<0.4667 =-12 =4 185<3.5 486<0.6195 47<0.5 =-8 =-1 206<0.25 =7 =-4 52<0.5 184<1.5 =1 =-8 62<0.2222 =16 =-4
206<0.3125 184<5.5 186<19.5 193<0.1667 =5 =0 471<0.3988 =-5 =4 478<0.5 432<0.5 =-3 =-11 349<0.5 =10 =-4 184<5.5 351<2.996 206<0.5 =-2 =-7 27<0.5 =3 =-7 424<0.03512 428<0.5 =3 =14 395<0.5 =-8 =6
493<0.5 147<0.5 485<0.9637 421<1.03 =0 =-4 =12 421<0.43 182<2.303 =-2 =14 485<0.893 =-5 =6 182<2.89 468<0.5976 201<0.5 =-12 =1 182<2.398 =3 =-7 185<1.5 391<0.5 =-7 =3 4<0.5 =0 =10
203<0.5 62<0.8571 396<0.5 343<0.5 =0 =16 398<0.5 =0 =6 54<0.5 9<0.162 =-10 =2 52<0.5 =12 =-1 398<0.5 501<0.7083 469<0.5 =-10 =6 186<19.5 =6 =-2 432<0.5 394<0.5 =2 =-8 501<0.5995 =-7 =5
7<0.429 182<3.332 434<0.5 397<0.5 =1 =-2 486<0.03945 =-5 =3 454<0.5 486<0.6195 =3 =-6 484<0.3036 =11 =-2 31<0.5 504<0.06401 489<2.197 =-3 =11 489<2.97 =-10 =-1 494<0.5 477<0.5 =1 =12 =-2
374<0.04846 421<1.03 457<0.1821 182<3.332 =1 =7 182<3.135 =11 =-1 350<0.5 400<0.5 =-9 =3 197<2.773 =14 =-1 398<0.5 349<0.5 494<0.5 =-3 =5 189<0.5 =-12 =3 437<0.5 360<0.5 =-1 =5 46<0.5 =16 =0
185<4.5 398<0.5 186<23.5 0<0.5 =-1 =4 150<0.5 =-10 =1 394<0.5 351<2.708 =0 =2 184<8.5 =-6 =3 351<2.708 199<0.5 400<0.5 =4 =-5 398<0.5 =7 =-10 438<0.5 400<0.5 =15 =0 484<0.1371 =-3 =7
447<0.5 493<0.5 185<5.5 496<0.4228 =0 =9 55<0.5 =8 =-2 427<0.5 455<0.2333 =-9 =4 =6 182<2.197 52<0.5 184<11.5 =9 =-1 184<3.5 =1 =-3 456<0.2161 369<3.5 =-10 =-3 =1
419<0.67 377<0.5 206<0.6667 378<0.5 =-2 =1 191<0.1324 =-5 =2 421<0.65 206<0.1333 =10 =3 206<0.75 =-5 =7 206<0.3125 7<0.5382 191<0.417 =-3 =6 453<0.5 =7 =-3 479<0.5 7<0.3023 =2 =-8 =11
182<2.303 411<0.5 453<0.5 448<0.5 =-2 =5 428<0.5 =-6 =4 380<0.5 358<0.5 =15 =1 =-3 203<0.5 440<0.5 428<0.5 =1 =4 388<0.5 =-8 =6 488<0.5 390<0.5 =-5 =4 182<3.219 =7 =-3
147<0.5 94<0.5 34<0.5 24<0.5 =-1 =6 373<0.5 =7 =-2 375<0.0271 351<2.708 =13 =4 180<0.5 =-6 =4 421<1.47 62<0.4737 62<0.2222 =5 =18 351<2.303 =4 =-4 351<2.89 482<0.7083 =-6 =0 =3
206<0.8889 203<0.5 457<0.1113 182<3.045 =-1 =3 7<0.2379 =9 =2 187<0.1385 369<3.5 =-3 =-12 29<0.5 =-4 =3 62<0.8095 465<0.3419 272<0.5 =-12 =3 =4 483<0.2369 7<0.2859 =20 =-1 =-7
197<3.091 206<0.25 375<0.09245 14<0.5 =1 =-5 375<0.4389 =6 =-2 373<0.5 396<0.5 =0 =5 369<4.5 =-4 =-14 486<0.5129 488<0.5 486<0.01585 =-4 =-11 206<0.4667 =0 =12 373<0.5 195<2.5 =13 =-5 185<1.5 =-7 =0
197<1.099 374<0.3137 62<0.7647 206<0.8235 =3 =-7 206<0.8235 =-9 =18 398<0.5 52<0.5 =-11 =-1 432<0.5 =2 =-7 7<0.2647 457<0.1113 366<0.5 =-1 =3 7<0.2073 =10 =1 206<0.3333 197<2.398 =-4 =2 75<0.5 =-8 =7
402<0.5 433<0.5 379<0.5 426<0.113 =0 =5 438<0.5 =3 =-9 35<0.5 417<0.5 =6 =-4 187<0.6663 =0 =10 195<0.5 187<0.4264 501<0.5037 =-6 =-12 187<0.5405 =1 =-5 353<0.5 434<0.5 =1 =-5 180<0.5 =0 =11
493<0.5 455<0.572 350<0.5 455<0.1493 =1 =-4 14<0.5 =6 =-9 486<0.01585 502<0.5 =18 =3 182<2.565 =-6 =6 182<2.89 504<0.1665 264<0.5 =-12 =1 473<0.5 =-1 =3 185<1.5 391<0.5 =-9 =0 486<0.151 =11 =-2
182<3.135 457<0.09242 457<0.03404 24<0.5 =-1 =7 423<0.4179 =-6 =6 376<0.5 9<0.09542 =7 =-2 186<20.5 =-2 =8 374<0.3463 457<0.2779 452<0.5 =3 =13 374<0.1813 =-8 =4 186<15.5 481<0.03534 =3 =-7 56<0.5 =-11 =2
343<0.5 476<0.5 206<0.09091 62<0.3333 =5 =-3 62<0.2222 =-2 =1 505<2.5 62<0.1538 =14 =3 =-4 62<0.3636 =19 184<10.5 =-2 =3
355<0.5 188<4.5 192<0.2 187<0.1385 =0 =3 483<0.7001 =-3 =2 465<0.03702 351<3.332 =-9 =2 454<0.5 =-2 =10 454<0.5 351<2.303 196<0.5 =8 =-3 351<3.178 =-5 =5 486<0.1123 188<2.5 =-12 =1 316<0.5 =7 =-5
455<0.572 244<0.5 433<0.5 355<0.5 =0 =-5 355<0.5 =1 =10 453<0.5 =13 =1 419<0.9 34<0.5 453<0.5 =16 =2 =0 =-2
374<0.04846 13<0.5 441<0.5 203<0.5 =1 =-3 489<2.485 =-8 =5 481<0.1352 =18 =-1 3<0.5 115<0.5 496<0.4228 =-3 =10 55<0.5 =15 =1 380<0.5 465<0.1439 =2 =-4 184<15.5 =-6 =5
456<0.2289 206<0.8889 480<0.5 505<0.5 =-1 =3 457<0.1113 =1 =9 184<12.5 468<0.9403 =-12 =1 376<0.5 =-2 =16 391<0.5 333<0.5 206<0.06667 =4 =13 457<1e-9 =5 =-5 39<0.5 55<0.5 =4 =-4 =-10
424<0.1826 206<0.8889 371<0.4989 375<0.4389 =1 =-4 504<0.0504 =15 =-1 504<0.1241 479<0.5 =-9 =5 353<0.5 =5 =-5 422<0.5 3<0.5 468<0.25 =-7 =-1 424<0.2916 =-5 =7 55<0.5 =10 197<1.946 =2 =-3
197<3.091 195<5.5 379<0.5 185<5.5 =0 =4 195<0.5 =-9 =0 377<0.5 484<0.1371 =14 =-2 =-5 424<1e-9 183<0.5 185<3.5 =7 =-5 484<0.6663 =-6 =4 379<0.5 185<3.5 =-11 =0 400<0.5 =-3 =9
481<0.2671 351<2.708 455<0.3003 13<0.5 =-1 =11 42<0.5 =9 =-4 374<0.4446 502<0.5 =3 =-2 496<0.07213 =-6 =7 191<0.6467 424<0.009587 370<0.5 =12 =1 484<0.8326 =-4 =2 477<0.5 52<0.5 =0 =9 430<0.5 =-9 =1
392<0.5 206<0.8889 188<4.5 456<0.2289 =1 =7 198<0.5 =-7 =5 184<17.5 199<0.5 =-9 =1 47<0.5 =-3 =8 180<0.5 184<6.5 419<0.61 =-8 =0 184<9.5 =4 =-6 9<0.06475 42<0.5 =-2 =-12 375<0.0271 =0 =12
364<0.5 489<5.278 421<1.03 377<0.5 =0 =3 391<0.5 =-1 =-11 465<0.7026 484<0.6663 =1 =10 377<0.5 =-8 =5 484<0.6118 397<0.5 393<0.5 =5 =13 489<1.609 =-7 =3 =-10
206<0.8889 461<0.5 349<0.5 206<0.1538 =2 =0 378<0.5 =4 =-5 5<0.5 186<17.5 =12 =0 206<0.1333 =1 =-6 481<0.1166 147<0.5 455<0.1696 =-9 =2 =3 186<16.5 9<0.162 =0 =6 430<0.5 =-6 =3
400<0.5 185<4.5 206<0.5 14<0.5 =0 =-5 378<0.5 =0 =-4 206<0.25 192<1e-9 =12 =2 14<0.5 =-2 =5 203<0.5 14<0.5 185<5.5 =4 =-7 196<0.5 =-6 =3 196<1.5 186<16.5 =-5 =5 =-11
13<0.5 37<0.5 181<0.5 206<0.2143 =1 =-1 455<1e-9 =10 =-3 184<13.5 505<0.5 =-9 =3 206<0.6111 =-2 =9 150<0.5 504<0.1827 182<2.89 =22 =3 =0 206<0.2143 =-6 184<5.5 =-3 =9
379<0.5 483<0.5412 212<0.5 349<0.5 =1 =-3 9<0.05468 =-12 =0 9<0.5103 9<0.1155 =0 =6 14<0.5 =8 =-12 7<0.2379 360<0.5 212<0.5 =-9 =4 9<1e-9 =6 =-4 7<0.4105 432<0.5 =12 =-2 =-4
493<0.5 369<2.5 364<0.5 455<0.1392 =1 =-3 369<1.5 =12 =0 380<0.5 349<0.5 =0 =-6 349<0.5 =-9 =4 351<2.708 389<0.5 369<5.5 =-11 =2 =4 187<0.3113 451<0.5 =-7 =3 3<0.5 =-2 =10
421<1.32 59<0.5 196<1.5 475<0.5 =0 =3 465<0.3897 =-5 =5 196<1.5 353<0.5 =1 =6 57<0.5 =2 =12 505<0.5 374<0.1813 499<0.5 =-9 =4 419<0.58 =5 =-5 =8
455<0.3991 455<1e-9 185<4.5 181<0.5 =0 =8 245<0.5 =3 =-7 505<0.5 195<0.5 =-1 =-7 455<0.1696 =-6 =10 375<0.273 6<0.5 489<2.97 =18 =-2 375<0.1316 =5 =-4 393<0.5 =1 =-6
500<0.3272 36<0.5 375<0.273 350<0.5 =0 =4 480<0.5 =-4 =3 427<0.5 188<3.5 =-10 =1 =7 453<0.5 =15 =-3
434<0.5 392<0.5 206<0.8235 184<11.5 =2 =-3 184<8.5 =-9 =6 40<0.5 184<11.5 =-4 =6 182<2.773 =-3 =12 182<2.944 489<2.037 206<0.5714 =-9 =-2 184<7.5 =2 =-8 206<0.4667 393<0.5 =4 =-3 0<0.5 =-8 =1
456<0.2289 375<0.5393 90<0.5 62<0.9167 =0 =-8 375<0.1987 =12 =-2 435<0.5 45<0.5 =-10 =1 453<0.5 =5 =-4 391<0.5 58<0.5 453<0.5 =13 =3 421<0.82 =5 =-5 421<1.03 =8 =-10
434<0.5 426<0.381 396<0.5 186<16.5 =0 =2 436<0.5 =1 =8 35<0.5 484<0.3831 =16 =5 184<4.5 =-6 =1 186<16.5 486<0.1945 349<0.5 =0 =-7 419<0.73 =9 =-1 496<0.2887 349<0.5 =-10 =-1 430<0.5 =9 =-3
488<0.5 203<0.5 179<0.5 416<0.5 =0 =7 192<0.09091 =5 =-1 351<3.332 429<0.5 =0 =-6 180<0.5 =-3 =9 463<0.5 465<0.05945 369<1.5 =0 =11 473<0.5 =-11 =0 465<0.0468 48<0.5 =5 =-6 466<0.4372 =17 =-2
190<0.5 394<0.5 36<0.5 62<0.8571 =0 =-6 62<0.4737 =-9 =1 24<0.5 501<0.6931 =-6 =4 369<2.5 =-1 =8 375<0.3029 457<0.01368 376<0.5 =-5 =2 62<0.2222 =3 =10 369<1.5 487<0.5 =5 =-3 376<0.5 =-9 =1
13<0.5 392<0.5 62<0.9167 350<0.5 =1 =4 502<0.5 =-10 =4 191<0.1401 29<0.5 =1 =-4 434<0.5 =-8 =3 457<1e-9 62<0.08 =-1 365<0.5 =16 =-1 187<0.6663 =-6 =1
374<0.1559 500<1e-9 421<0.49 182<3.135 =0 =3 350<0.5 =-5 =6 498<0.5 9<0.07432 =14 =-1 =-6 224<0.5 472<0.5 353<0.5 =-3 =2 182<3.045 =8 =-5 481<1e-9 378<0.5 =1 =18 =-3
7<0.5699 455<0.3563 455<0.1807 458<0.5 =1 =-3 458<0.5 =-7 =5 179<0.5 204<0.5 =11 =0 192<0.125 =-4 =4 458<0.5 197<1e-9 7<0.6903 =6 =-4 197<3.611 =-8 =3 424<0.05238 =9 =-2
428<0.5 424<0.1826 379<0.5 322<0.5 =0 =11 424<0.02806 =-6 =7 436<0.5 484<0.3441 =-8 =1 374<0.2316 =-3 =7 191<0.6467 197<2.773 57<0.5 =7 =0 484<0.3441 =-4 =6 =-10
94<0.5 182<2.303 462<0.5 185<4.5 =-4 =3 191<0.246 =17 =-3 206<0.09091 62<0.3333 =6 =-4 62<0.25 =-2 =1 206<0.2143 30<0.5 455<0.572 =15 =0 =-2 438<0.5 191<0.07437 =-8 =2 62<0.08 =-4 =13
476<0.5 447<0.5 17<0.5 462<0.5 =0 =7 59<0.5 =-4 =5 503<0.5 374<0.1813 =-10 =1 434<0.5 =11 =-5 481<0.2671 191<0.1324 =2 =13 191<0.417 =-5 434<0.5 =5 =-1
355<0.5 196<3.5 36<0.5 448<0.5 =0 =3 62<0.4737 =-9 =4 62<0.6316 450<0.5 =-12 =-2 399<0.5 =-2 =4 433<0.5 454<0.5 351<1.946 =3 =-4 463<0.5 =-11 =0 393<0.5 450<0.5 =3 =11 473<0.5 =1 =-9
471<0.3988 457<0.1113 456<0.3643 4<0.5 =-1 =-4 9<0.04943 =12 =-1 9<0.07924 191<0.1157 =1 =6 477<0.5 =-7 =4 459<0.5 47<0.5 487<0.5 =4 =-2 433<0.5 =-2 =6 9<0.162 181<0.5 =-4 =6 366<0.5 =10 =-1
476<0.5 351<2.708 90<0.5 59<0.5 =-1 =2 351<1.792 =-2 =13 436<0.5 186<12.5 =-7 =0 186<13.5 =7 =2 434<0.5 186<13.5 =3 =11 186<18.5 =-3 =4
182<2.485 13<0.5 178<0.5 478<0.5 =-2 =5 374<0.2316 =7 =-4 369<1.5 466<1e-9 =1 =-4 185<1.5 =1 =16 350<0.5 374<0.7977 7<0.6903 =1 =-8 375<0.0271 =-11 =0 504<0.103 7<0.3406 =9 =-1 7<0.2073 =-7 =3
94<0.5 7<0.5699 424<0.1826 493<0.5 =1 =-6 351<3.178 =-5 =3 419<1.04 112<0.5 =-8 =6 351<2.996 =-3 =12 201<0.5 421<0.95 428<0.5 =10 =-4 424<0.009587 =2 =-8 421<0.75 =-7 =4
206<0.09091 3<0.5 185<3.5 481<0.07536 =5 =-4 466<0.1725 =17 =-1 183<0.5 185<6.5 =-7 =5 206<1e-9 =4 =-2 426<0.231 479<0.5 434<0.5 =0 =-4 487<0.5 =10 =-7 501<0.5199 199<0.5 =-3 =8 193<0.5 =13 =-3
178<0.5 196<1.5 441<0.5 493<0.5 =0 =-6 464<0.5 =-6 =2 478<0.5 470<0.5 =-5 =6 391<0.5 =7 =-4 466<0.03368 7<0.4515 25<0.5 =11 =1 459<0.5 =-7 =2 430<0.5 465<0.0468 =-4 =4 465<0.2699 =0 =-9
224<0.5 333<0.5 94<0.5 353<0.5 =-1 =2 464<0.5 =1 =10 466<0.02624 402<0.5 =6 =-5 483<0.5412 =-3 =6 483<0.05633 29<0.5 466<0.05378 =18 =-2 204<0.5 =3 =0 481<0.08547 =-1 =-8
362<0.5 402<0.5 245<0.5 364<0.5 =1 =5 187<1e-9 =-8 =1 420<0.36 466<0.1964 =-2 =-10 =8 192<0.09091 187<0.5405 202<0.5 =-11 =-1 =6 466<0.01979 199<0.5 =12 =-2 418<0.5 =-7 =0
476<0.5 392<0.5 186<22.5 201<0.5 =0 =-3 184<14.5 =-5 =2 35<0.5 184<6.5 =-2 =5 147<0.5 =-6 =11 465<0.4756 =10 473<0.5 =3 184<7.5 =-6 =0
343<0.5 397<0.5 400<0.5 187<0.1385 =-1 =1 60<0.5 =1 =7 369<2.5 62<0.3636 =2 =-4 178<0.5 =-7 =8 184<7.5 =19 =-1
424<0.1826 62<1e-9 374<0.537 424<0.02806 =-3 =4 188<2.5 =9 =-4 374<0.1559 428<0.5 =1 =6 413<0.5 =-1 =11 10<0.5 457<0.09242 419<0.67 =-2 =-8 423<0.149 =-3 =8 4<0.5 457<0.03404 =17 =0 =-3
351<2.708 496<0.2116 9<0.1155 350<0.5 =-2 =3 504<0.07555 =9 =0 457<0.1113 350<0.5 =-4 =9 184<1.5 =2 =11 197<1.099 184<3.5 188<0.5 =1 =6 484<0.8326 =0 =6 14<0.5 457<0.1399 =-4 =2 351<2.773 =-5 =10
468<0.3585 184<4.5 29<0.5 9<0.03621 =-3 =11 32<0.5 =13 =41 9<0.03621 184<9.5 =-8 =-13 188<0.5 =7 =-5 184<4.5 29<0.5 40<0.5 =37 =6 =74 9<0.1345 184<9.5 =14 =-6 465<0.7026 =32 =2
191<1e-9 397<0.5 29<0.5 475<0.5 =-8 =10 28<0.5 =19 =4 9<0.1016 187<0.62 =-14 =-6 376<0.5 =-4 =12 489<3.814 397<0.5 185<1.5 =9 =27 465<0.3021 =-5 =12 50<0.5 397<0.5 =59 =27 465<0.7026 =32 =-8
468<0.25 380<0.5 475<0.5 48<0.5 =-5 =3 434<0.5 =25 =2 500<0.374 349<0.5 =-15 =-9 =8 380<0.5 468<1 483<0.5412 =17 =36 445<0.5 =56 =10 185<3.5 483<0.7001 =-11 =1 52<0.5 =-1 =18
466<1e-9 418<0.5 486<0.8576 35<0.5 =-11 =-5 496<0.1863 =-2 =30 32<0.5 191<1e-9 =-1 =12 349<0.5 =20 =-5 418<0.5 193<0.2 35<0.5 =1 =12 398<0.5 =9 =25 25<0.5 466<0.0794 =14 =28 7<0.3406 =55 =6
468<0.2053 418<0.5 380<0.5 457<0.1821 =-6 =24 457<0.09242 =-14 =12 380<0.5 475<0.5 =8 =26 200<0.5 =-12 =4 380<0.5 491<0.5 418<0.5 =10 =26 7<0.5382 =42 =0 436<0.5 50<0.5 =-5 =-14 468<0.7548 =-6 =7
467<0.2053 206<0.1333 29<0.5 457<0.09242 =-1 =34 471<0.1678 =32 =10 29<0.5 457<0.1399 =-10 =9 206<0.5 =4 =-7 29<0.5 378<0.5 206<0.4 =-4 =8 434<0.5 =20 =2 206<0.6667 379<0.5 =33 =-4 465<0.1236 =-3 =14
466<1e-9 39<0.5 14<0.5 433<0.5 =-7 =2 486<0.7515 =-14 =11 14<0.5 36<0.5 =10 =-8 421<0.4 =-11 =-1 14<0.5 481<0.1837 39<0.5 =9 =23 466<0.1725 =12 =40 483<0.5412 504<0.09193 =-13 =-5 504<0.5537 =12 =-13
9<1e-9 503<0.5 35<0.5 489<2.037 =-8 =17 43<0.5 =1 =-10 197<1.099 35<0.5 =2 =10 150<0.5 =-10 =0 489<3.814 197<1.099 483<0.6128 =8 =21 35<0.5 =-1 =9 434<0.5 197<1.946 =34 =17 465<0.7026 =12 =-13
489<1e-9 206<0.2143 418<0.5 14<0.5 =0 =-14 14<0.5 =34 =-4 14<0.5 187<1e-9 =-9 =-1 253<0.5 =-13 =8 14<0.5 489<3.814 206<0.25 =19 =6 434<0.5 =29 =11 183<0.5 206<0.4286 =-4 =14 389<0.5 =-9 =3
184<5.5 467<0.3466 197<1.099 195<2.5 =6 =20 350<0.5 =-4 =26 197<2.565 505<3.5 =20 =-7 504<0.0504 =-7 =10 504<0.09724 184<9.5 147<0.5 =-7 =11 435<0.5 =-12 =0 184<10.5 197<1.099 =15 =1 504<0.1827 =-9 =3
466<1e-9 380<0.5 418<0.5 187<1e-9 =-8 =-1 4<0.5 =1 =9 483<0.08053 178<0.5 =-13 =-2 =7 380<0.5 418<0.5 483<0.6128 =5 =22 185<7.5 =19 =-6 185<3.5 483<0.3986 =-12 =-5 468<0.821 =-4 =14
466<0.01455 14<0.5 39<0.5 456<0.2289 =-5 =22 377<0.5 =7 =21 486<0.7515 10<0.5 =-13 =-3 52<0.5 =12 =-1 14<0.5 188<0.5 424<0.03512 =19 =4 377<0.5 =5 =21 468<0.6648 501<0.535 =-12 =-5 52<0.5 =-8 =10
62<0.3636 380<0.5 466<1e-9 350<0.5 =3 =25 186<18.5 =18 =6 189<0.5 457<0.1821 =-11 =9 436<0.5 =-6 =8 466<0.1288 457<0.1821 62<0.6316 =-6 =-12 424<0.09099 =27 =-1 17<0.5 193<0.25 =2 =15 427<0.5 =-10 =5
184<5.5 467<0.2053 378<0.5 34<0.5 =-8 =19 434<0.5 =8 =-5 17<0.5 420<0.36 =13 =33 378<0.5 =-4 =7 481<0.1352 184<9.5 484<0.3831 =-6 =5 457<0.1821 =-12 =6 17<0.5 434<0.5 =16 =-5 393<0.5 =-9 =1
466<1e-9 14<0.5 418<0.5 475<0.5 =-5 =9 264<0.5 =3 =25 185<5.5 504<1e-9 =-13 =7 382<0.5 =-7 =5 14<0.5 475<0.5 491<0.5 =6 =16 372<0.5 =24 =-1 185<3.5 467<0.5976 =-11 =-4 9<0.08432 =-5 =10
184<8.5 206<0.2143 184<4.5 17<0.5 =23 =-1 505<0.5 =0 =16 431<0.5 471<0.1024 =1 =13 206<0.5 =-2 =-11 206<0.5 184<9.5 34<0.5 =-5 =16 505<1.5 =-13 =4 471<0.1678 505<0.5 =-10 =0 467<0.1854 =-1 =20
14<0.5 206<0.2143 182<2.565 435<0.5 =0 =24 206<0.1333 =20 =10 481<0.1352 192<1e-9 =-6 =1 481<0.2671 =9 =28 189<0.5 457<0.1399 367<0.5 =-12 =-3 351<2.197 =11 =-3 185<3.5 182<3.332 =-8 =11 193<0.1667 =-2 =14
62<0.5556 206<0.5 206<0.1538 62<0.3333 =19 =1 191<0.204 =2 =16 483<0.5412 206<0.6111 =-4 =-11 62<0.4375 =5 =25 206<0.6111 489<2.639 486<0.6195 =-13 =5 206<0.3333 =-7 =10 471<0.1678 377<0.5 =-9 =8 191<0.1157 =4 =24
184<8.5 380<0.5 504<0.09724 456<0.3643 =4 =31 398<0.5 =9 =16 504<0.07555 100<0.5 =-12 =6 398<0.5 =-8 =2 377<0.5 468<0.5206 32<0.5 =-11 =2 504<0.1827 =-5 =5 188<0.5 455<0.2014 =18 =-7 398<0.5 =-8 =3
62<0.5556 29<0.5 484<0.09872 457<0.1113 =-3 =10 399<0.5 =7 =0 187<1e-9 371<1e-9 =3 =17 201<0.5 =16 =2 193<0.2 457<0.1821 29<0.5 =-11 =-5 316<0.5 =20 =0 489<4.477 396<0.5 =-3 =10 193<0.5 =14 =2
9<1e-9 503<0.5 371<0.3694 39<0.5 =-6 =1 =31 351<3.091 188<0.5 =9 =-2 188<2.5 =23 =4 377<0.5 503<0.5 398<0.5 =-2 =5 489<2.639 =6 =14 9<0.124 473<0.5 =0 =15 7<0.3023 =29 =3
14<0.5 62<0.6667 197<1.099 374<0.1559 =11 =1 350<0.5 =-2 =22 193<0.2 377<0.5 =-12 =-2 191<0.2785 =-4 =15 489<2.14 496<0.3529 10<0.5 =-12 =1 424<0.01992 =17 =-3 183<0.5 424<0.01992 =10 =-9 50<0.5 =-4 =-13
433<0.5 193<0.1 206<0.1333 418<0.5 =-3 =18 34<0.5 =-7 =5 471<0.1678 206<0.4667 =2 =-4 379<0.5 =8 =-9 206<0.2143 182<1.792 3<0.5 =-5 =3 453<0.5 =28 =10 504<0.1419 206<0.4667 =5 =-5 58<0.5 =17 =4
184<9.5 14<0.5 197<1.099 397<0.5 =10 =-2 264<0.5 =-2 =20 483<0.4388 185<5.5 =-11 =-2 504<0.5537 =6 =-12 481<0.164 457<0.2779 483<0.8395 =-10 =8 =19 14<0.5 9<0.2658 =0 =21 185<2.5 =-11 =7
14<0.5 466<0.04249 475<0.5 29<0.5 =-3 =3 434<0.5 =16 =-1 29<0.5 434<0.5 =6 =-3 466<0.279 =10 =20 489<2.14 349<0.5 286<0.5 =-12 =6 418<0.5 =-6 =4 466<0.6253 467<0.5976 =-4 =8 =-12
62<0.4737 397<0.5 197<1.099 351<3.178 =8 =20 456<0.2289 =-1 =22 504<0.09724 375<0.0271 =-9 =-4 467<0.7548 =-1 =13 193<0.2 62<0.7647 397<0.5 =-3 =-11 179<0.5 =-13 =-5 424<0.03512 62<0.9167 =7 =-7 504<0.3038 =-12 =2
184<9.5 14<0.5 466<1e-9 350<0.5 =0 =15 36<0.5 =8 =-10 468<0.4794 496<0.3144 =-9 =15 466<0.6253 =1 =-11 481<0.164 475<0.5 496<0.4228 =-10 =8 467<0.2053 =-1 =11 14<0.5 466<0.4372 =2 =18 4<0.5 =-8 =-1
184<9.5 14<0.5 396<0.5 468<0.821 =2 =10 185<1.5 =7 =21 504<0.07555 486<0.7515 =-11 =9 185<3.5 =-6 =5 481<0.2149 483<0.5412 486<0.8576 =-10 =7 182<2.89 =-4 =11 14<0.5 481<0.2671 =1 =15 185<2.5 =-9 =4
206<0.1333 373<0.5 29<0.5 179<0.5 =0 =10 42<0.5 =11 =21 375<0.037 375<0.006545 =16 =0 191<0.204 =27 =3 191<0.07437 206<0.4 373<0.5 =-3 =7 3<0.5 =-10 =-4 434<0.5 191<0.246 =3 =11 186<16.5 =0 =-11
62<0.6667 380<0.5 197<1.099 475<0.5 =5 =16 371<0.4317 =-2 =27 504<0.0811 10<0.5 =-10 =6 471<0.1024 =-5 =5 504<0.2063 475<0.5 193<0.4286 =-10 =5 484<0.3036 =-4 =11 380<0.5 150<0.5 =13 =-1 316<0.5 =-10 =3
380<0.5 377<0.5 434<0.5 467<0.4794 =0 =6 190<0.5 =-8 =9 421<0.49 471<0.3988 =8 =16 423<1e-9 =-3 =10 504<0.09724 382<0.5 252<0.5 =-11 =4 353<0.5 =-5 =8 430<0.5 351<2.773 =-9 =1 471<0.1024 =-4 =12
191<1e-9 475<0.5 182<2.565 479<0.5 =-7 =5 147<0.5 =-2 =17 417<0.5 374<0.2834 =10 =1 182<2.303 =1 =-6 500<0.3272 475<0.5 374<0.09389 =4 =-2 379<0.5 =12 =-8 471<0.1678 =2 =31
62<0.5556 14<0.5 197<1.099 377<0.5 =6 =17 456<0.2289 =-1 =20 504<0.09193 241<0.5 =-9 =6 183<0.5 =8 =-4 377<0.5 474<0.5 504<0.1325 =-10 =-2 14<0.5 =12 =-6 453<0.5 501<0.4318 =4 =18 501<0.5628 =-8 =2
184<5.5 379<0.5 14<0.5 186<16.5 =7 =0 501<0.4865 =-7 =3 189<0.5 187<0.3586 =-14 =-5 501<0.5878 =5 =-5 187<0.3345 184<10.5 374<0.06289 =-2 =-7 460<0.5 =-9 =3 14<0.5 184<10.5 =9 =-1 183<0.5 =-1 =-11
433<0.5 197<1.099 29<0.5 483<0.5412 =-2 =6 36<0.5 =7 =-8 455<0.3563 7<0.3023 =-3 =-8 393<0.5 =12 =-2 197<1.946 201<0.5 316<0.5 =16 =9 480<0.5 =-7 =5 483<0.0161 316<0.5 =3 =-7 467<0.4437 =15 =4
182<2.565 461<0.5 193<0.25 31<0.5 =-4 =16 434<0.5 =6 =-8 434<0.5 455<0.2212 =19 =0 438<0.5 =-4 =3 186<16.5 420<0.36 36<0.5 =3 =-11 389<0.5 =14 =-3 434<0.5 351<2.89 =-2 =6 31<0.5 =-11 =5
397<0.5 434<0.5 187<1e-9 480<0.5 =0 =6 433<0.5 =6 =14 29<0.5 496<0.1622 =-8 =4 496<0.08933 =15 =3 483<0.4388 428<0.5 426<0.113 =-8 =10 191<0.187 =12 =-3 465<0.1439 466<0.1114 =-8 =2 52<0.5 =-1 =9
206<0.3125 380<0.5 197<3.091 453<0.5 =8 =2 369<5.5 =-7 =10 197<2.565 185<7.5 =-12 =9 200<0.5 =-3 =11 481<0.164 398<0.5 350<0.5 =-8 =4 187<0.1988 =-5 =2 463<0.5 398<0.5 =3 =17 438<0.5 =4 =-10
62<0.6667 206<0.6667 206<0.1333 62<0.2857 =14 =0 191<0.1732 =-1 =9 62<0.6 468<0.9403 =-11 =0 206<0.75 =20 =-2 206<0.6111 194<0.5 486<0.7515 =-13 =2 62<0.8095 =8 =-4 62<0.9167 206<0.75 =1 =11 374<0.3866 =-9 =2
380<0.5 191<1e-9 39<0.5 350<0.5 =-3 =9 186<15.5 =6 =-2 29<0.5 457<0.09242 =1 =7 419<0.48 =10 =2 486<0.7515 468<0.7548 10<0.5 =-9 =5 193<0.5 =4 =-9 496<0.1982 486<0.8576 =1 =-4 =21
380<0.5 396<0.5 182<2.565 486<0.921 =-3 =18 434<0.5 =4 =-3 423<0.3169 453<0.5 =13 =6 =-6 486<0.7515 193<0.1 83<0.5 =-10 =4 52<0.5 =-8 =3 418<0.5 =25 429<0.5 =2 =-3
184<9.5 433<0.5 377<0.5 420<1e-9 =-1 =11 187<0.5062 =5 =21 187<1e-9 489<2.741 =1 =16 196<1.5 =14 =3 377<0.5 486<0.8576 433<0.5 =-9 =3 419<0.79 =16 =1 466<0.3141 196<0.5 =3 =-6 =15
187<0.3586 396<0.5 485<0.8826 424<1e-9 =-1 =-5 424<0.1636 =14 =-3 203<0.5 40<0.5 =8 =-4 473<0.5 =-10 =1 17<0.5 396<0.5 180<0.5 =2 =7 21<0.5 =14 =-3 398<0.5 187<0.3817 =3 =-8 9<0.06958 =4 =-4
62<0.3636 333<0.5 434<0.5 397<0.5 =4 =-3 34<0.5 =-5 =10 397<0.5 186<16.5 =14 =5 471<0.1678 =-6 =6 397<0.5 434<0.5 187<0.4507 =-2 =8 34<0.5 =-11 =3 466<0.2468 371<1e-9 =-11 =10 376<0.5 =-3 =9
62<0.6 397<0.5 398<0.5 186<21.5 =1 =-9 473<0.5 =3 =9 189<0.5 31<0.5 =-7 =10 430<0.5 =-4 =8 464<0.5 475<0.5 500<0.3045 =-9 =10 459<0.5 =8 =-6 62<0.8571 398<0.5 =0 =10 467<0.4794 =-10 =1
433<0.5 34<0.5 468<0.4794 371<0.4989 =-2 =22 17<0.5 =3 =-6 455<0.1186 393<0.5 =4 =16 468<0.25 =-8 =4 366<0.5 481<0.1352 13<0.5 =0 =19 453<0.5 =15 =2 182<2.485 352<0.5 =8 =-8 182<3.135 =16 =2
14<0.5 187<1e-9 466<1e-9 499<0.5 =-3 =17 420<0.36 =1 =13 473<0.5 503<0.5 =-1 =7 196<0.5 =8 =3 190<0.5 504<0.09724 187<0.6663 =-9 =2 193<0.5 =1 =-10 454<0.5 187<0.7382 =14 =0 58<0.5 =1 =-3
206<0.2143 378<0.5 435<0.5 34<0.5 =-6 =9 206<0.1333 =17 =3 349<0.5 493<0.5 =8 =-9 193<0.125 =-7 =8 191<0.204 474<0.5 457<0.00273 =-3 =-8 434<0.5 =12 =1 434<0.5 484<0.8326 =4 =13 316<0.5 =-8 =5
374<0.04846 457<0.1113 419<0.48 481<0.09643 =1 =6 351<3.178 =-8 =5 424<0.1042 422<0.5 =15 =3 351<2.996 =-1 =13 94<0.5 374<0.4446 475<0.5 =-2 =5 457<0.07652 =-8 =6 457<0.01757 430<0.5 =12 =-2 457<0.1399 =-7 =2
206<0.3125 184<5.5 378<0.5 435<0.5 =1 =11 471<0.3988 =8 =17 184<9.5 503<0.5 =-4 =4 420<0.38 =-12 =3 481<0.1477 471<0.1678 199<0.5 =-8 =1 184<3.5 =-4 =2 471<0.1678 7<0.2859 =3 =-9 184<1.5 =0 =14
62<0.6316 374<0.09389 7<0.5699 380<0.5 =4 =-3 473<0.5 =-10 =8 29<0.5 434<0.5 =-2 =-9 473<0.5 =-2 =5 481<0.1166 31<0.5 62<0.8571 =-6 =-12 360<0.5 =15 =-3 380<0.5 374<0.04846 =7 =-6 360<0.5 =-11 =-1
397<0.5 350<0.5 398<0.5 486<0.921 =-2 =9 9<0.124 =2 =8 52<0.5 316<0.5 =10 =-5 183<0.5 =5 =19 466<0.1288 486<0.8576 367<0.5 =-7 =1 =15 366<0.5 316<0.5 =0 =8 28<0.5 =-9 =1
377<0.5 374<0.4446 378<0.5 185<3.5 =-7 =0 350<0.5 =1 =11 370<0.5 434<0.5 =-8 =-15 453<0.5 =13 =-5 370<0.5 201<0.5 457<0.02056 =12 =0 430<0.5 =-8 =2 350<0.5 193<0.25 =-5 =8 430<0.5 =13 =2
62<0.3333 197<3.091 351<2.996 379<0.5 =2 =-10 374<0.4446 =9 =-5 456<0.3281 489<4.477 =-9 =6 =11 377<0.5 62<0.7647 197<1.099 =0 =-6 31<0.5 =-10 =7 464<0.5 374<0.03741 =5 =-4 424<0.009587 =16 =-3
197<1.099 374<0.3866 14<0.5 187<1e-9 =1 =6 430<0.5 =-6 =3 398<0.5 34<0.5 =-12 =2 9<0.124 =-3 =8 485<0.9238 264<0.5 190<0.5 =-5 =5 14<0.5 =10 =-9 485<0.9552 197<4.407 =8 =-5 486<0.1123 =22 =4
475<0.5 483<0.6128 380<0.5 197<1.099 =2 =-3 486<0.6195 =-7 =12 182<2.398 195<0.5 =-2 =5 419<0.39 =9 =0 377<0.5 379<0.5 398<0.5 =2 =9 454<0.5 =-8 =0 368<0.5 60<0.5 =20 =2 =0
184<10.5 191<0.246 428<0.5 224<0.5 =0 =14 375<0.3721 =9 =-8 375<0.3029 378<0.5 =3 =9 58<0.5 =-6 =6 396<0.5 433<0.5 461<0.5 =-8 =5 28<0.5 =11 =-2 484<0.2606 186<16.5 =6 =-3 186<24.5 =11 =1
206<0.3684 418<0.5 195<0.5 29<0.5 =-5 =1 32<0.5 =1 =12 206<0.1333 40<0.5 =14 =0 350<0.5 =2 =17 9<0.108 3<0.5 350<0.5 =-8 =7 485<0.9176 =-3 =13 424<0.01992 418<0.5 =7 =-2 477<0.5 =-10 =0
62<0.8571 197<1.099 25<0.5 52<0.5 =-1 =3 349<0.5 =9 =-5 350<0.5 424<0.009587 =-1 =-6 197<2.996 =11 =-3 193<0.4286 396<0.5 59<0.5 =-12 =-1 62<0.9167 =4 =-4 471<1e-9 197<2.303 =-5 =1 =7
377<0.5 482<0.225 197<1.099 438<0.5 =4 =-1 353<0.5 =-4 =4 484<0.6118 197<4.407 =11 =-3 =-4 197<1.099 201<0.5 193<0.1 =6 =13 55<0.5 =-8 =6 400<0.5 193<0.25 =-2 =7 435<0.5 =1 =15
184<10.5 191<0.1732 377<0.5 351<2.996 =-2 =4 486<0.01585 =8 =-2 486<0.8576 17<0.5 =4 =-4 184<1.5 =5 =17 464<0.5 433<0.5 486<0.8576 =-8 =10 351<2.398 =-3 =10 453<0.5 380<0.5 =7 =-7 457<0.04814 =-9 =3
374<0.04846 468<0.4794 474<0.5 479<0.5 =0 =13 45<0.5 =18 =1 483<0.8395 465<0.244 =5 =1 465<0.7026 =11 =-4 333<0.5 34<0.5 434<0.5 =-2 =-9 179<0.5 =1 =10 368<0.5 2<0.5 =6 =-3 374<0.09389 =-3 =16
206<0.1333 62<0.3333 503<0.5 397<0.5 =9 =-1 424<0.1492 =19 =1 397<0.5 62<0.6316 =2 =-10 182<1.946 =-3 =-14 467<0.4794 206<0.4286 62<0.4 =2 =-6 62<0.4 =-7 =0 489<2.079 438<0.5 =-6 =0 434<0.5 =5 =-2
206<0.3125 62<0.3636 379<0.5 374<0.09389 =10 =4 3<0.5 =2 =-11 62<0.6 185<2.5 =0 =-8 503<0.5 =-11 =-1 62<0.2222 206<0.4667 3<0.5 =-6 =2 474<0.5 =-8 =7 398<0.5 464<0.5 =-6 =2 504<0.09724 =0 =8
62<0.6667 397<0.5 471<0.3988 350<0.5 =-1 =10 183<0.5 =2 =7 62<0.3636 489<3.814 =-2 =8 467<0.5206 =-9 =-1 432<0.5 62<0.8571 466<1e-9 =-5 =4 59<0.5 =-9 =5 184<19.5 49<0.5 =-12 =6 182<2.398 =-5 =11
453<0.5 434<0.5 432<0.5 188<2.5 =4 =-1 180<0.5 =-3 =3 496<0.1863 29<0.5 =-5 =6 57<0.5 =11 =-1 187<0.5062 25<0.5 467<0.2667 =-5 =0 150<0.5 =6 =-1 188<1.5 369<4.5 =13 =-1 2<0.5 =-5 =4
374<0.1364 197<1.099 351<3.178 396<0.5 =1 =8 14<0.5 =11 =-5 350<0.5 7<0.2647 =0 =-6 14<0.5 =12 =-9 34<0.5 43<0.5 343<0.5 =-3 =16 374<0.4446 =-5 =-14 393<0.5 9<1e-9 =-4 =7 197<2.773 =15 =-4
206<0.1333 418<0.5 182<2.565 504<0.0418 =-2 =-9 380<0.5 =5 =-7 434<0.5 180<0.5 =9 =17 182<3.045 =-5 =11 206<0.7143 434<0.5 500<0.3272 =0 =19 182<2.944 =-9 =-1 481<0.1245 377<0.5 =-9 =1 374<1e-9 =6 =-5
184<11.5 36<0.5 479<0.5 488<0.5 =0 =8 40<0.5 =11 =-5 184<10.5 419<0.79 =-12 =-1 =1 435<0.5 433<0.5 367<0.5 =-9 =1 480<0.5 =0 =7 52<0.5 360<0.5 =13 =-1 62<0.8095 =-5 =2
475<0.5 397<0.5 353<0.5 485<0.9479 =0 =13 432<0.5 =6 =-4 451<0.5 496<0.2887 =-5 =9 188<1.5 =1 =13 496<0.07213 377<0.5 427<0.5 =1 =10 392<0.5 =15 =-2 1<0.5 40<0.5 =19 =-4 =-5
182<2.565 9<0.2658 486<0.8576 493<0.5 =-3 =-11 498<0.5 =13 =-4 459<0.5 186<15.5 =9 =-1 463<0.5 =13 =2 191<0.1324 456<0.392 473<0.5 =-1 =2 9<0.05955 =19 =3 496<0.2462 419<0.48 =5 =-3 186<12.5 =-1 =14
496<0.2644 17<0.5 428<0.5 489<2.639 =-1 =3 185<2.5 =3 =14 503<0.5 389<0.5 =-7 =4 185<1.5 =-2 =8 496<0.4228 351<2.197 352<0.5 =11 =-1 185<1.5 =0 =6 2<0.5 351<2.996 =21 =1 351<2.485 =-4 =9
62<0.8571 424<0.06212 374<0.1364 14<0.5 =3 =-2 0<0.5 =-2 =12 457<0.09242 59<0.5 =-6 =2 374<0.2316 =3 =-6 59<0.5 49<0.5 475<0.5 =-11 =-2 351<1.792 =6 =-4 351<2.398 424<1e-9 =9 =-1 =-5
475<0.5 480<0.5 471<0.1678 371<0.6954 =-2 =16 147<0.5 =1 =11 457<0.1113 7<0.4105 =3 =-8 7<0.6451 =14 =-6 434<0.5 373<0.5 495<0.5 =9 =-1 489<1.792 =4 =-6 52<0.5 504<0.1827 =0 =-11 504<0.08618 =-3 =11
206<0.4667 397<0.5 206<0.09091 453<0.5 =9 =2 500<0.2642 =1 =18 206<0.3684 457<0.1399 =-6 =8 187<0.3817 =-2 =13 483<0.6128 426<0.381 377<0.5 =-6 =0 453<0.5 =14 =1 7<0.3406 477<0.5 =11 =-2 501<0.7083 =-10 =2
206<0.3684 62<0.3333 434<0.5 379<0.5 =8 =-9 186<16.5 =4 =-9 62<0.5556 375<0.006545 =-3 =2 478<0.5 =-9 =4 62<0.4 206<0.5 62<0.1905 =-3 =5 351<3.091 =-8 =1 468<0.5206 32<0.5 =-1 =15 434<0.5 =10 =-4
475<0.5 456<0.2763 187<0.3586 483<0.8395 =-2 =6 398<0.5 =0 =4 194<0.5 58<0.5 =14 =3 =-2 17<0.5 379<0.5 1<0.5 =8 =-3 =-7 183<0.5 459<0.5 =7 =-2 375<0.2218 =-9 =0
496<0.3529 197<1.099 434<0.5 481<0.1837 =1 =8 0<0.5 =-6 =8 350<0.5 191<0.108 =-6 =1 180<0.5 =2 =12 418<0.5 486<0.428 197<2.565 =8 =-4 9<0.04337 =26 =3 191<0.07437 434<0.5 =-7 =2 9<1e-9 =9 =-1
457<0.1113 419<0.67 374<0.4446 17<0.5 =1 =-4 502<0.5 =-7 =2 197<1.099 475<0.5 =-4 =5 485<0.9176 =-10 =4 496<0.2116 197<1e-9 =13 419<0.58 =6 =-1 60<0.5 369<6.5 =15 =-3 374<0.03741 =8 =-2
184<10.5 36<0.5 17<0.5 350<0.5 =1 =7 195<1.5 =-5 =4 21<0.5 164<0.5 =-13 =-2 =2 94<0.5 464<0.5 56<0.5 =-7 =6 425<0.5 =4 =-4 48<0.5 433<0.5 =14 =-2 184<12.5 =-5 =4
379<0.5 9<0.162 371<0.4114 457<0.1113 =0 =4 484<0.5083 =14 =0 29<0.5 434<0.5 =4 =-3 419<0.51 =13 =1 115<0.5 212<0.5 486<0.08139 =-10 =1 =7 =9
184<10.5 197<1.099 379<0.5 14<0.5 =3 =-3 197<1e-9 =-9 =0 485<0.9027 453<0.5 =-1 =-5 371<0.4989 =4 =14 481<0.1837 421<0.36 457<0.1113 =-7 =4 421<0.7 =14 =-7 459<0.5 316<0.5 =-7 =4 182<2.485 =12 =0
475<0.5 350<0.5 419<0.73 29<0.5 =-2 =1 439<0.5 =-7 =3 186<15.5 14<0.5 =13 =-6 28<0.5 =-9 =4 434<0.5 429<0.5 35<0.5 =6 =-4 14<0.5 =10 =-4 419<0.55 439<0.5 =-6 =4 186<16.5 =8 =-1
206<0.6111 206<0.1538 418<0.5 397<0.5 =2 =-8 206<0.09091 =11 =4 353<0.5 468<0.5976 =-2 =3 188<2.5 =8 =-1 418<0.5 473<0.5 421<0.45 =-7 =4 374<0.2067 =4 =-5 380<0.5 366<0.5 =-12 =-3 351<2.303 =-6 =7
485<0.9176 500<0.374 455<1e-9 147<0.5 =0 =12 455<0.3003 =-7 =1 =16 457<0.2779 494<0.5 396<0.5 =15 =4 =0 =0
206<0.2143 14<0.5 375<0.09245 45<0.5 =1 =7 206<0.1333 =10 =1 360<0.5 496<0.1982 =-9 =3 438<0.5 =11 =-5 466<0.1725 187<0.2887 353<0.5 =-5 =1 398<0.5 =-2 =4 191<0.108 489<2.639 =-3 =6 192<0.1667 =10 =3
206<0.7143 32<0.5 206<0.2143 397<0.5 =4 =-6 7<0.3559 =0 =-7 457<0.1821 438<0.5 =0 =9 =16 460<0.5 24<0.5 191<0.246 =-7 =1 188<0.5 =13 =-1 418<0.5 453<0.5 =17 =-2 =-6
62<0.8571 456<0.2289 364<0.5 419<0.48 =1 =-3 351<2.197 =-3 =10 62<0.08 456<0.392 =-2 =9 421<1.32 =18 =6 54<0.5 9<0.5103 457<0.09242 =-11 =2 =3 52<0.5 =11 =-2
206<0.8235 62<0.7647 374<0.1559 13<0.5 =2 =14 349<0.5 =0 =-7 426<0.231 490<0.5 =-9 =4 206<0.5 =-1 =10 62<0.7647 380<0.5 272<0.5 =-12 =3 62<0.2222 =6 =-6 471<0.3988 191<1e-9 =2 =-6 380<0.5 =28 =-1
206<0.8235 206<0.09091 397<0.5 349<0.5 =6 =-5 197<2.708 =-8 =10 471<0.1678 505<0.5 =-2 =2 397<0.5 =4 =0 466<0.3141 364<0.5 471<0.3988 =-12 =-6 =5 9<0.0899 =-4 466<0.6253 =9 =-1
206<0.25 397<0.5 185<1.5 190<0.5 =0 =9 349<0.5 =7 =-3 185<2.5 489<4.477 =-9 =4 349<0.5 =-3 =5 7<0.2647 486<0.6195 489<2.037 =-2 =2 351<2.944 =16 =0 364<0.5 475<0.5 =-8 =6 487<0.5 =18 =-3
206<0.3684 418<0.5 378<0.5 438<0.5 =1 =-9 52<0.5 =-2 =2 206<0.09091 423<0.06791 =11 =-2 4<0.5 =0 =5 418<0.5 428<0.5 466<0.1114 =-3 =4 466<0.05378 =19 =4 489<5.278 353<0.5 =-7 =2 206<0.5714 =9 =2
428<0.5 206<0.8235 184<9.5 206<0.4286 =2 =-2 206<0.5333 =-8 =5 184<12.5 466<0.279 =-11 =1 398<0.5 =-5 =15 398<0.5 439<0.5 29<0.5 =-4 =8 453<0.5 =17 =-4 422<0.5 184<0.5 =2 =12 =-6
456<0.2289 377<0.5 433<0.5 457<0.1113 =-2 =4 424<1e-9 =4 =-3 421<1.03 359<0.5 =6 =-7 373<0.5 =-1 =-12 421<0.82 465<0.005356 =21 489<2.741 =-4 =6 466<0.009815 435<0.5 =-6 =5 194<0.5 =15 =-1
206<0.8235 147<0.5 483<0.6128 206<0.3333 =1 =-2 206<0.2778 =-1 =6 378<0.5 197<2.773 =5 =-6 206<0.25 =18 =4 438<0.5 400<0.5 170<0.5 =-12 =1 489<2.14 =-7 =7 378<0.5 206<0.8889 =8 =-2 351<2.197 =-10 =-1
187<0.3113 62<0.4 439<0.5 394<0.5 =0 =-6 453<0.5 =7 =0 393<0.5 486<0.6195 =-5 =7 193<0.1667 =-1 =13 42<0.5 393<0.5 22<0.5 =4 =-5 486<1e-9 =1 =-6 489<1.887 349<0.5 =16 =-2 374<0.0765 =7 =-8
428<0.5 447<0.5 375<0.5393 485<0.9479 =0 =10 383<0.5 =-9 =8 194<0.5 375<0.1531 =-10 =0 191<0.123 =7 =-2 471<0.3988 485<0.3422 191<0.1618 =2 =-6 486<0.428 =15 =-1 373<0.5 40<0.5 =13 =-2 191<1e-9 =4 =-6
433<0.5 197<1.099 374<0.2834 351<2.708 =-1 =4 398<0.5 =-8 =-1 182<2.944 457<0.1821 =-5 =9 351<2.485 =3 =-4 374<0.04846 366<0.5 197<1.099 =9 =0 197<4.407 =14 =-1 366<0.5 4<0.5 =-7 =1 182<2.565 =-3 =11
496<0.3529 333<0.5 203<0.5 7<0.2859 =1 =-3 472<0.5 =-6 =3 182<2.773 433<0.5 =0 =8 496<0.06092 =10 =-3 33<0.5 7<0.6903 352<0.5 =14 =1 =-3 =-2
377<0.5 184<6.5 1<0.5 394<0.5 =1 =-5 494<0.5 =-6 =5 486<0.5129 471<0.1678 =-5 =-1 316<0.5 =13 =0 201<0.5 486<0.01585 112<0.5 =8 =-4 499<0.5 =-2 =10 430<0.5 466<0.1114 =-5 =-15 184<2.5 =-6 =6
377<0.5 434<0.5 24<0.5 180<0.5 =-1 =2 7<0.3406 =13 =-6 438<0.5 186<15.5 =3 =-6 182<3.332 =-12 =-3 455<1e-9 186<18.5 465<0.07371 =9 =2 481<0.09104 =-4 =11 455<0.4585 400<0.5 =-9 =3 182<2.485 =-3 =8
187<0.2887 206<0.2143 378<0.5 3<0.5 =2 =-6 147<0.5 =2 =16 481<0.2671 343<0.5 =-3 =18 197<2.708 =11 =1 433<0.5 367<0.5 384<0.5 =0 =6 183<0.5 =14 =2 481<0.04953 206<0.5 =16 =1 481<0.164 =-3 =6
496<0.3529 355<0.5 184<10.5 455<1e-9 =1 =-3 435<0.5 =-4 =8 489<2.639 455<0.3003 =-7 =3 184<7.5 =5 =-7 184<3.5 190<0.5 =-4 376<0.5 =0 =8 184<12.5 50<0.5 =17 =-1 369<1.5 =2 =-2
374<0.2834 197<1.099 24<0.5 62<0.7143 =2 =-3 62<0.2222 =-2 =16 485<0.7983 362<0.5 =-1 =-11 440<0.5 =9 =-5 147<0.5 419<0.82 351<2.303 =0 =-5 351<2.485 =-8 =9 374<0.3463 =-1 =14
379<0.5 398<0.5 438<0.5 350<0.5 =0 =7 4<0.5 =-14 =-4 150<0.5 419<0.55 =4 =-3 369<3.5 =1 =-3 438<0.5 150<0.5 369<4.5 =-6 =4 45<0.5 =-1 =8 202<0.5 386<0.5 =-10 =0 369<2.5 =2 =-5
203<0.5 184<10.5 7<0.3023 180<0.5 =0 =3 473<0.5 =-3 =6 183<0.5 352<0.5 =4 =-7 25<0.5 =-6 =6 472<0.5 204<0.5 505<0.5 =-8 =-1 3<0.5 =-6 =6 398<0.5 7<0.3747 =-7 =7 375<0.01869 =12 =-3
428<0.5 62<0.8571 379<0.5 471<0.1678 =-1 =2 333<0.5 =-8 =5 489<4.477 384<0.5 =-9 =3 380<0.5 =4 =-1 187<0.1988 504<0.1419 439<0.5 =-1 =8 471<1e-9 =2 =13 489<2.398 62<1e-9 =3 =14 360<0.5 =-8 =7
182<2.565 453<0.5 416<0.5 466<0.4372 =-1 =5 186<20.5 =13 =-2 31<0.5 484<0.8004 =-5 =2 186<19.5 =9 =1 186<23.5 392<0.5 36<0.5 =2 =-6 21<0.5 =-2 =10 484<0.6663 366<0.5 =-9 =1 466<0.2468 =11 =-4
197<2.773 374<0.09389 441<0.5 14<0.5 =3 =-1 400<0.5 =-8 =3 201<0.5 377<0.5 =-1 =5 59<0.5 =-10 =3 486<0.921 419<0.46 487<0.5 =-3 =3 42<0.5 =-8 =2 375<1e-9 499<0.5 =4 =14 419<0.67 =-5 =3
475<0.5 351<3.091 94<0.5 379<0.5 =-1 =-8 375<0.01186 =11 =-1 481<1e-9 503<0.5 =2 =12 428<0.5 =-3 =11 418<0.5 486<1e-9 450<0.5 =6 =-6 186<12.5 =-3 =18 351<2.944 4<0.5 =-5 =1 486<1e-9 =10 =-3
397<0.5 350<0.5 351<3.178 481<0.164 =-1 =4 62<0.3333 =6 =-1 186<15.5 6<0.5 =14 =2 370<0.5 =-5 =8 62<0.3636 351<2.773 188<2.5 =-2 =-11 182<2.944 =0 =11 367<0.5 186<18.5 =-9 =-1 62<0.5556 =-3 =10
17<0.5 197<3.091 350<0.5 206<0.3333 =2 =-1 380<0.5 =9 =-9 485<0.8468 455<0.572 =-6 =9 396<0.5 =10 =-1 457<0.03832 172<0.5 484<0.03459 =-3 =-7 =7 197<2.89 4<0.5 =5 =-7 7<0.2379 =-3 =19
206<0.8889 62<0.8571 480<0.5 368<0.5 =-1 =3 190<0.5 =2 =14 423<0.6166 206<0.7143 =-11 =1 =6 62<0.8095 366<0.5 423<0.2193 =-13 =1 62<0.08 =4 =-6 468<0.5976 6<0.5 =15 =-1 =-4
447<0.5 182<2.303 453<0.5 448<0.5 =-2 =5 150<0.5 =-3 =-9 201<0.5 368<0.5 =1 =4 380<0.5 =-6 =10 194<0.5 375<0.1531 380<0.5 =-12 =0 483<0.08053 =-6 =6 465<0.009979 =-1 =4
7<0.5699 456<0.2289 505<0.5 475<0.5 =-1 =4 7<0.3226 =5 =-2 391<0.5 58<0.5 =13 =2 179<0.5 =4 =-6 477<0.5 372<0.5 353<0.5 =-9 =0 378<0.5 =-4 =5 7<0.6903 455<1e-9 =8 =-4 =-7
377<0.5 206<0.6111 434<0.5 432<0.5 =2 =-2 7<0.2647 =-5 =4 418<0.5 191<0.123 =-5 =3 186<22.5 =-10 =2 455<1e-9 60<0.5 17<0.5 =8 =-6 186<15.5 =7 =-3 450<0.5 206<0.2143 =0 =-7 455<0.2333 =-5 =13
457<0.1113 434<0.5 457<0.003612 432<0.5 =2 =-1 432<0.5 =-2 =-9 390<0.5 50<0.5 =-3 =-10 430<0.5 =10 =-7 62<0.2222 473<0.5 433<0.5 =-1 =5 430<0.5 =14 =1 487<0.5 204<0.5 =8 =-2 =20
62<0.8571 479<0.5 427<0.5 483<0.6128 =-1 =3 374<0.03741 =11 =0 199<0.5 374<0.1364 =4 =-7 378<0.5 =0 =13 455<0.1493 6<1.5 433<0.5 =-9 =3 457<0.04319 =-2 =6 435<0.5 =9 =-2
206<0.75 17<0.5 428<0.5 36<0.5 =1 =-7 206<0.5714 =3 =14 116<0.5 501<0.4024 =-2 =-6 =9 398<0.5 188<3.5 423<0.2515 =-9 =3 191<0.09442 =-4 =9 191<0.246 37<0.5 =-4 =9 316<0.5 =0 =12
374<0.4446 475<0.5 353<0.5 13<0.5 =0 =11 184<6.5 =6 =-4 379<0.5 421<1.47 =5 =-5 431<0.5 =-8 =0 421<0.38 377<0.5 224<0.5 =-8 =8 188<1.5 =7 =-2 421<0.95 202<0.5 =13 =-2 184<1.5 =-3 =4
182<2.565 377<0.5 470<0.5 126<0.5 =-3 =11 432<0.5 =12 =0 454<0.5 39<0.5 =9 =-2 27<0.5 =-1 =-7 362<0.5 7<0.6066 349<0.5 =2 =-2 385<0.5 =-7 =5 468<1e-9 182<2.708 =-1 =-11 468<0.7548 =1 =-7
187<0.3586 351<3.091 203<0.5 457<0.1113 =-1 =4 37<0.5 =-7 =5 196<1.5 422<0.5 =3 =10 489<2.277 =0 =-9 434<0.5 467<0.1854 351<1.946 =0 =6 489<5.278 =0 =8 50<0.5 9<0.1807 =-1 =9 459<0.5 =-11 =0
493<0.5 379<0.5 353<0.5 434<0.5 =1 =-3 374<0.3463 =5 =-2 54<0.5 7<0.2379 =-9 =4 374<1e-9 =13 =-1 455<0.1696 466<0.4372 402<0.5 =-10 =0 =1 421<0.75 =8 =-2
377<0.5 457<0.09242 62<0.3333 333<0.5 =0 =5 55<0.5 =-4 =1 62<0.2222 496<1e-9 =-5 =2 496<0.1863 =3 =14 421<1.65 187<0.5804 475<0.5 =2 =11 188<1.5 =15 =1 188<2.5 420<1.59 =-9 =2 =3
62<0.8095 197<1.099 374<0.3866 264<0.5 =1 =-8 377<0.5 =-6 =6 264<0.5 423<0.4179 =-2 =9 374<0.04846 =8 =-3 487<0.5 480<0.5 475<0.5 =-10 =1 186<23.5 =-4 =8 62<0.9167 52<0.5 =8 =-2 =-7
453<0.5 500<0.3272 353<0.5 479<0.5 =0 =9 465<0.02861 =6 =0 =16 483<0.8395 380<0.5 479<0.5 =-2 =6 349<0.5 =-9 =4 467<0.8146 =0 =12
483<0.6128 206<0.3684 418<0.5 397<0.5 =0 =-7 206<1e-9 =10 =2 418<0.5 424<0.0439 =1 =-6 351<3.178 =-6 =2 206<0.3684 378<0.5 483<0.779 =0 =-9 418<0.5 =0 =7 424<0.06212 378<0.5 =10 =4 =-8
424<0.1826 391<0.5 377<0.5 433<0.5 =0 =3 359<0.5 =6 =-7 469<0.5 351<2.89 =-4 =0 186<14.5 =2 =17 457<0.1399 186<12.5 199<0.5 =-2 =10 375<1e-9 =-8 =-4 185<3.5 185<1.5 =2 =-8 418<0.5 =-1 =15
187<0.3586 351<3.178 434<0.5 466<0.06644 =-1 =1 438<0.5 =-1 =-8 184<5.5 349<0.5 =9 =-1 474<0.5 =-4 =6 193<0.2 359<0.5 46<0.5 =5 =-4 196<2.5 =-7 =1 184<5.5 187<0.62 =1 =-8 434<0.5 =4 =-5
427<0.5 203<0.5 374<0.7977 428<0.5 =0 =5 373<0.5 =-10 =5 52<0.5 23<0.5 =-7 =0 29<0.5 =-4 =4 196<0.5 436<0.5 483<0.05633 =3 =-5 374<0.2575 =10 =-3 471<0.1678 430<0.5 =-5 =7 196<1.5 =23 =1
203<0.5 184<10.5 397<0.5 368<0.5 =1 =5 481<0.1023 =-3 =3 460<0.5 184<17.5 =-4 =2 366<0.5 =10 =-3 488<0.5 141<0.5 94<0.5 =-6 =2 =8 448<0.5 483<0.3986 =10 =0 =-4
500<0.374 206<0.8235 456<0.2289 187<0.3113 =0 =2 457<0.2779 =10 =-5 184<12.5 14<0.5 =-10 =0 434<0.5 =14 =-4 206<0.2143 =2 =18
493<0.5 206<0.8235 374<0.04846 433<0.5 =1 =6 471<0.3988 =-2 =2 191<0.246 471<0.1678 =-9 =-2 17<0.5 =7 =-4 455<0.2333 363<0.5 185<7.5 =-12 =2 374<0.06289 =-4 =5 =5
182<3.135 471<0.3988 503<0.5 486<0.5129 =-3 =2 488<0.5 =1 =11 182<2.303 3<0.5 =6 =-2 52<0.5 =-1 =4 7<0.429 391<0.5 18<0.5 =5 =-7 430<0.5 =2 =-6 503<0.5 448<0.5 =-8 =6 35<0.5 =-3 =7
182<2.565 396<0.5 493<0.5 486<0.6195 =-2 =4 467<0.8146 =-11 =4 203<0.5 351<2.303 =9 =2 206<0.1538 =0 =-6 206<0.09091 418<0.5 182<3.135 =-1 =10 206<1e-9 =13 =3 191<0.2223 206<0.6667 =0 =-4 191<0.6467 =7 =-8
187<0.4507 245<0.5 385<0.5 464<0.5 =-1 =3 202<0.5 =-6 =5 188<1.5 466<0.3141 =-11 =1 374<0.2575 =7 =-6 52<0.5 489<2.97 187<0.5804 =-2 =5 187<0.8806 =-1 =-8 351<3.332 468<0.7548 =3 =9 365<0.5 =-7 =5
377<0.5 434<0.5 206<0.8889 197<3.091 =1 =-4 9<0.0899 =-10 =0 439<0.5 438<0.5 =-2 =-10 347<0.5 =3 =19 370<0.5 375<0.337 449<0.5 =7 =-5 50<0.5 =-4 =5 52<0.5 375<0.09245 =8 =-5 206<0.06667 =6 =-8
379<0.5 185<4.5 432<0.5 353<0.5 =0 =4 192<0.2 =-2 =-7 351<2.708 489<2.833 =2 =-9 186<12.5 =-6 =11 394<0.5 351<3.332 10<0.5 =-10 =5 185<1.5 =11 =-1 374<0.09389 432<0.5 =1 =-2 =12
203<0.5 206<0.8889 10<0.5 475<0.5 =0 =3 199<0.5 =3 =16 465<0.3419 364<0.5 =-8 =5 193<0.5 =5 =-2 488<0.5 364<0.5 423<0.2697 =-7 =3 206<0.25 =8 =-4 434<0.5 192<0.3333 =9 =-3 378<0.5 =0 =-8
43<0.5 187<1e-9 9<0.1155 500<1e-9 =-1 =6 457<1e-9 =4 =-5 384<0.5 47<0.5 =2 =-2 369<2.5 =10 =1 195<0.5 29<0.5 9<0.2658 =-12 =0 392<0.5 =5 =-5 199<0.5 29<0.5 =-5 =4 374<0.04846 =11 =-1
500<0.2642 441<0.5 182<2.197 375<0.273 =-2 =-11 368<0.5 =0 =3 501<0.6412 351<2.944 =-8 =1 9<0.09542 =-2 =8 375<0.3029 351<2.996 191<0.1016 =1 =14 =0 =-2
94<0.5 13<0.5 377<0.5 197<3.091 =0 =-5 196<0.5 =5 =-1 191<1e-9 374<0.04846 =24 =2 503<0.5 =5 =-4 184<0.5 202<0.5 481<1e-9 =-7 =3 481<1e-9 =7 =-1 197<1.099 32<0.5 =13 =-3 374<0.04846 =7 =-6
94<0.5 493<0.5 147<0.5 375<0.5393 =0 =-7 55<0.5 =10 =-4 195<1.5 186<23.5 =-9 =2 429<0.5 =-3 =6 186<18.5 195<1.5 458<0.5 =6 =-7 504<0.05764 =-8 =6 375<0.1531 184<19.5 =17 =-2 186<20.5 =2 =-3
377<0.5 434<0.5 403<0.5 432<0.5 =1 =-2 230<0.5 =-8 =5 351<3.178 496<0.1392 =-5 =1 458<0.5 =5 =-6 400<0.5 43<0.5 504<0.1827 =0 =7 496<0.04747 =8 =0 192<0.1429 360<0.5 =14 =0 192<0.3333 =-2 =5
447<0.5 182<2.565 484<0.8575 424<0.06212 =-1 =-6 351<2.303 =-2 =8 258<0.5 62<0.8571 =1 =-8 7<0.3406 =-11 =1 194<0.5 351<3.178 197<4.407 =-12 =2 375<0.1316 =-5 =8 =8
500<0.374 244<0.5 480<0.5 185<2.5 =-1 =1 351<3.091 =1 =6 197<2.485 182<2.398 =-4 =6 =18 =14
206<0.8235 184<10.5 206<0.3684 184<6.5 =3 =-3 184<5.5 =-3 =5 206<0.4667 505<0.5 =-10 =2 52<0.5 =12 =0 184<12.5 446<0.5 484<0.8575 =-10 =2 =7 419<0.48 505<0.5 =18 =-2 =-4
147<0.5 196<3.5 244<0.5 351<2.708 =-1 =1 504<0.07555 =16 =1 368<0.5 =-14 504<0.0504 =3 =-3 377<0.5 424<0.06212 45<0.5 =16 =1 424<0.1826 =-2 =0 504<0.1419 466<0.009815 =2 =-9 =7
333<0.5 374<0.04846 421<1.32 438<0.5 =3 =0 350<0.5 =-7 =10 244<0.5 471<1e-9 =-3 =0 =14 489<3.814 402<0.5 351<2.197 =0 =7 471<0.1024 =-8 =2 490<0.5 473<0.5 =-11 =0 =1
374<0.09389 351<2.708 376<0.5 500<0.374 =-1 =11 378<0.5 =-2 =4 428<0.5 429<0.5 =0 =3 483<0.6128 =12 =0 349<0.5 45<0.5 377<0.5 =-3 =3 48<0.5 =-7 =5 471<0.3988 501<0.5995 =-11 =-1 374<0.1813 =10 =-3
456<0.4954 433<0.5 369<2.5 398<0.5 =-1 =2 397<0.5 =-1 =-8 392<0.5 186<18.5 =2 =8 48<0.5 =2 =-9 =14
500<0.3272 62<0.8571 456<0.2289 370<0.5 =0 =-3 437<0.5 =7 =-4 9<0.2658 403<0.5 =-8 =3 489<3.814 =5 =-1 184<1.5 =0 =14
190<0.5 197<1.099 377<0.5 378<0.5 =-3 =0 180<0.5 =1 =8 455<0.3563 244<0.5 =-2 =11 421<1.47 =12 =-1 484<0.2606 29<0.5 453<0.5 =13 =1 206<0.3684 =4 =-7 471<1e-9 421<0.43 =-7 =3 436<0.5 =0 =6
185<4.5 396<0.5 206<0.6111 184<10.5 =1 =-7 184<7.5 =-8 =7 40<0.5 29<0.5 =6 =0 184<0.5 =1 =-9 206<0.1538 3<0.5 9<1e-9 =23 =3 35<0.5 =-8 =10 457<0.1399 486<0.1727 =2 =-8 185<6.5 =14 =-2
94<0.5 441<0.5 396<0.5 186<19.5 =0 =-2 437<0.5 =5 =-8 361<0.5 411<0.5 =-6 =3 3<0.5 =-1 =6 180<0.5 186<19.5 28<0.5 =2 =-6 399<0.5 =0 =6 186<16.5 489<2.14 =2 =12 185<2.5 =14 =2
62<0.6316 392<0.5 394<0.5 428<0.5 =1 =6 62<0.3636 =0 =-6 467<0.5976 9<0.06475 =-2 =4 9<0.1345 =-10 =0 486<0.7515 432<0.5 505<0.5 =-3 =5 9<0.212 =-9 =6 351<1.792 =-3 432<0.5 =15 =1
353<0.5 203<0.5 289<0.5 474<0.5 =0 =5 438<0.5 =14 =-3 473<0.5 9<0.1464 =-8 =1 191<0.06634 =-5 =1 418<0.5 47<0.5 187<0.3113 =-3 =4 191<1e-9 =9 =-1 203<0.5 457<0.04814 =9 =3 187<0.2431 =-7 =6
197<3.091 17<0.5 398<0.5 479<0.5 =-1 =8 459<0.5 =3 =-1 62<0.4375 7<1e-9 =1 =-6 42<0.5 =-8 =5 496<0.4228 62<0.2857 7<0.2859 =-4 =-11 400<0.5 =-5 =8 2<0.5 7<0.2647 =12 =1 =-1
196<1.5 355<0.5 289<0.5 7<0.3023 =1 =-2 436<0.5 =16 =-4 12<0.5 188<1.5 =-8 =0 435<0.5 =-2 =8 429<0.5 436<0.5 192<0.1667 =0 =-9 192<1e-9 =12 =0 488<0.5 192<0.25 =-7 =3 58<0.5 =3 =-6
13<0.5 17<0.5 385<0.5 36<0.5 =1 =-7 398<0.5 =-8 =-1 433<0.5 197<2.89 =-5 =3 424<0.07986 =10 =-4 496<0.08933 478<0.5 375<1e-9 =21 =1 =-2 =-6
424<0.1826 500<1e-9 461<0.5 374<0.7977 =0 =-6 374<0.0765 =3 =12 418<0.5 424<0.1181 =16 =-3 351<2.398 =6 =-5 187<0.5062 57<0.5 419<0.67 =-3 =-9 374<0.009412 =7 =-3 489<2.833 197<3.091 =9 =-4 =-7
7<0.5699 94<0.5 374<0.2834 206<0.8889 =1 =-6 398<0.5 =-5 =0 206<0.4286 30<0.5 =9 =-2 186<16.5 =-7 =7 206<0.3333 184<3.5 374<0.009412 =0 =11 460<0.5 =-8 =4 355<0.5 358<0.5 =-11 =2 184<6.5 =-2 =8
374<0.04846 454<0.5 460<0.5 191<0.6467 =2 =-5 55<0.5 =12 =-2 57<0.5 60<0.5 =-3 =2 438<0.5 =8 =-1 471<0.3988 496<1e-9 0<0.5 =-4 =1 471<0.1024 =1 =-6 374<0.3137 388<0.5 =1 =10 468<0.9403 =-2 =12
59<0.5 369<2.5 481<0.04953 206<0.7143 =2 =-4 414<0.5 =-2 =11 206<0.09091 184<7.5 =5 =-6 481<0.164 =-4 =3 195<1.5 39<0.5 374<0.2575 =3 =-7 374<0.09389 =-12 =1 206<0.4667 374<0.04846 =10 =2 186<14.5 =-7 =2
333<0.5 500<1e-9 155<0.5 379<0.5 =0 =-6 62<0.1905 =-2 =14 62<0.2222 2<0.5 =5 =-6 421<1e-9 =15 =-1 62<0.4 459<0.5 421<0.95 =7 =-5 199<0.5 =3 =-7 183<0.5 5<0.5 =7 =-5 379<0.5 =-6 =3
13<0.5 37<0.5 493<0.5 203<0.5 =0 =-3 457<0.09242 =-7 =4 359<0.5 9<0.07924 =-9 =-1 47<0.5 =7 =-1 503<0.5 188<1.5 481<0.1352 =18 =2 =-2 9<1e-9 =3 =-4
485<0.9479 13<0.5 182<1.946 29<0.5 =-5 =1 483<0.7001 =0 =4 182<2.944 187<0.3586 =-2 =14 182<3.219 =-5 =3 472<0.5 504<0.07555 187<0.2887 =15 =2 504<0.1419 =-5 =7 =-3
488<0.5 17<0.5 9<0.2658 206<0.7143 =1 =-3 375<0.037 =7 =-1 9<0.03621 459<0.5 =2 =-8 9<0.1345 =-10 =-3 351<2.89 7<0.2379 465<0.3021 =14 =-2 =-7 398<0.5 486<0.2514 =-8 =4 465<0.05945 =9 =-2
7<0.3559 447<0.5 392<0.5 375<0.3029 =2 =-2 21<0.5 =-2 =9 472<0.5 392<0.5 =-8 =4 =9 421<0.88 400<0.5 333<0.5 =-3 =3 60<0.5 =0 =11 456<0.392 164<0.5 =-11 =2 =3
196<3.5 62<0.9167 480<0.5 0<0.5 =0 =5 62<0.4 =3 =-1 480<0.5 59<0.5 =-10 =1 502<0.5 =-2 =3 62<0.6316 59<0.5 260<0.5 =-14 =-2 =1 191<0.08253 =-1 =6
424<0.2041 469<0.5 429<0.5 192<1e-9 =0 =-2 384<0.5 =1 =5 369<1.5 45<0.5 =18 =4 187<1e-9 =-2 =7 39<0.5 475<0.5 391<0.5 =-8 =2 424<0.2291 =-5 =10 418<0.5 369<1.5 =1 =-7 374<0.09389 =11 =-4
496<0.1863 7<0.5699 364<0.5 7<0.2859 =0 =-3 369<1.5 =14 =2 500<1e-9 460<0.5 =-9 =5 421<0.65 =9 =-1 62<0.2222 421<2.1 369<3.5 =3 =-4 7<0.2379 =-1 =-9 62<0.6316 458<0.5 =12 =-3 500<0.2824 =-4 =8
197<1.099 191<0.1401 199<0.5 501<0.6931 =1 =12 183<0.5 =-1 =7 430<0.5 467<0.1854 =2 =-3 376<0.5 =4 =-5 371<0.4989 423<0.2515 380<0.5 =-2 =4 380<0.5 =7 =-8 371<0.8562 =14 =-1
182<2.303 187<0.3586 4<0.5 184<1.5 =-7 =2 456<0.2289 =-7 =7 182<1.946 462<0.5 =-4 =6 468<0.7548 =7 =-3 206<1e-9 62<0.3333 14<0.5 =11 =-2 368<0.5 =-7 =9 52<0.5 203<0.5 =-1 =-6 501<0.6931 =1 =8
424<0.1826 371<0.4989 447<0.5 479<0.5 =0 =6 472<0.5 =-7 =8 456<0.4492 =0 =13 366<0.5 426<0.2869 364<0.5 =-7 =3 =6 184<7.5 402<0.5 =8 =-5 419<1.26 =-7 =2
505<0.5 369<2.5 396<0.5 206<0.8889 =1 =-6 40<0.5 =6 =-8 206<0.09091 62<0.4737 =6 =-7 199<0.5 =-4 =1 191<0.417 374<0.0765 369<3.5 =3 =11 191<0.1732 =-5 =4 436<0.5 359<0.5 =-10 =1 369<1.5 =-4 =5
182<3.332 206<0.8235 182<2.485 462<0.5 =-2 =10 368<0.5 =0 =4 184<12.5 465<0.3419 =-11 =5 465<0.3897 =16 =-4 206<0.4667 180<0.5 184<7.5 =13 =-3 388<0.5 =6 =-4 14<0.5 3<0.5 =-8 =-1 199<0.5 =14 =-4
182<3.135 94<0.5 90<0.5 489<5.278 =-1 =4 182<2.485 =2 =14 197<2.197 461<0.5 =6 =-4 481<0.08047 =-3 =8 197<2.89 362<0.5 193<0.1667 =4 =1 193<0.1429 =-9 =2 264<0.5 504<0.1665 =-3 =-12 47<0.5 =1 =8
62<1e-9 25<0.5 489<5.278 489<2.741 =-3 =-11 28<0.5 =1 =8 454<0.5 195<0.5 =5 =-5 4<0.5 =1 =11 493<0.5 434<0.5 454<0.5 =1 =-1 195<1.5 =-5 =5 427<0.5 388<0.5 =-8 =1 =3
500<0.374 13<0.5 250<0.5 419<0.67 =0 =-3 195<1.5 =-10 =1 374<0.3463 351<3.178 =12 =-1 =-4 195<0.5 =1 =16
496<0.4228 421<0.95 377<0.5 433<0.5 =-1 =2 201<0.5 =4 =-7 501<0.5995 351<2.197 =-10 =-4 501<0.6931 =10 =1 2<0.5 182<2.773 351<2.944 =18 =2 375<0.006545 =-2 =2 351<2.89 39<0.5 =-7 =4 =6
382<0.5 289<0.5 230<0.5 375<0.4389 =0 =-5 378<0.5 =-3 =7 471<1e-9 196<0.5 =17 =-2 196<0.5 =-5 =2 60<0.5 475<0.5 483<0.779 =3 =15 481<0.1352 =20 =-4 48<0.5 197<1e-9 =-7 =7 450<0.5 =-11 =-1
224<0.5 94<0.5 197<3.091 81<0.5 =0 =-10 420<1e-9 =-5 =4 206<0.3125 197<2.89 =10 =-3 186<16.5 =-7 =10 192<0.09091 498<0.5 186<15.5 =17 =2 =-6 425<0.5 =0 =-7
465<0.1439 197<4.407 62<0.4737 188<4.5 =2 =-4 474<0.5 =-2 =10 352<0.5 286<0.5 =-8 =6 5<0.5 =-2 =8 181<0.5 484<0.8326 476<0.5 =-4 =6 503<0.5 =-1 =10 62<0.2222 =2 =12
500<0.2642 187<0.5804 421<1.65 10<0.5 =0 =9 374<0.009412 =-11 =-2 193<0.5 351<3.178 =5 =-4 467<0.4121 =4 =-10 351<2.944 500<0.3045 =2 =12 =0
185<4.5 112<0.5 59<0.5 201<0.5 =0 =-4 62<0.08 =-2 =4 468<0.7548 25<0.5 =-10 =-1 =3 5<0.5 59<0.5 489<2.833 =5 =-1 62<0.2857 =2 =-6 62<0.3636 150<0.5 =4 =-4 471<0.1678 =-8 =3
185<4.5 493<0.5 244<0.5 62<1e-9 =-2 =0 62<0.7143 =13 =-1 62<0.1538 374<0.01857 =-6 =4 467<0.8146 =-11 =-1 188<4.5 431<0.5 430<0.5 =-1 =6 487<0.5 =8 =0 52<0.5 =-8 187<1e-9 =1 =-2
182<2.303 462<0.5 496<0.4228 375<0.273 =-2 =-7 7<0.5052 =10 =0 191<0.2223 =14 =-3 244<0.5 400<0.5 471<0.1024 =-1 =2 192<0.3333 =3 =-4 =14
505<0.5 62<0.6667 350<0.5 62<1e-9 =-3 =0 191<0.1157 =6 =-5 185<1.5 474<0.5 =-6 =5 370<0.5 =-1 =11 191<0.6467 375<0.273 423<0.1575 =5 =-5 188<0.5 =1 =-9 369<1.5 =-10 =6
428<0.5 397<0.5 201<0.5 400<0.5 =0 =3 501<0.6931 =-5 =5 382<0.5 502<0.5 =-2 =-9 3<0.5 =15 =1 369<1.5 17<0.5 193<0.4286 =11 =-1 438<0.5 =-4 =0 191<0.05593 199<0.5 =1 =11 3<0.5 =-8 =0
455<0.572 453<0.5 126<0.5 489<1e-9 =2 =-1 388<0.5 =18 =-2 10<0.5 393<0.5 =-3 =1 =15 316<0.5 496<0.08933 =18 =-2 35<0.5 =-3 =5
447<0.5 496<0.2887 397<0.5 186<21.5 =1 =-4 62<0.3636 =0 =-5 480<0.5 62<0.2222 =-3 =7 3<0.5 =16 =0 194<0.5 333<0.5 363<0.5 =-9 =3 363<0.5 =5 =-5 =6
496<0.1512 374<0.1559 419<0.63 351<2.773 =0 =3 423<0.1575 =-5 =5 187<0.5804 423<0.1789 =-3 =7 419<0.48 =5 =-8 184<2.5 480<0.5 374<0.1813 =-4 =5 29<0.5 =11 =-2 457<0.1113 179<0.5 =0 =12 183<0.5 =3 =12
379<0.5 400<0.5 502<0.5 483<0.5412 =0 =3 350<0.5 =-4 =6 397<0.5 486<0.09706 =2 =7 351<2.708 =-6 =2 432<0.5 369<1.5 150<0.5 =-8 =2 351<2.197 =9 =-2 483<0.3986 18<0.5 =-13 =1 467<0.5206 =-4 =3
147<0.5 94<0.5 182<2.944 402<0.5 =-1 =-6 492<0.5 =1 =-10 206<0.4286 182<3.045 =8 =-6 199<0.5 =-5 =7 206<0.25 34<0.5 370<0.5 =15 =2 392<0.5 =3 =-2 199<0.5 459<0.5 =-4 =6 =10
493<0.5 500<0.3272 455<0.1087 147<0.5 =1 =8 191<0.204 =-4 =5 453<0.5 191<0.3154 =17 =2 =-2 389<0.5 187<0.6663 421<0.51 =-9 =2 187<0.8806 =5 =-2 187<1e-9 =8 =-1
181<0.5 9<1e-9 199<0.5 43<0.5 =0 =-5 195<1.5 =2 =9 396<0.5 490<0.5 =-2 =2 373<0.5 =5 =-5 40<0.5 186<19.5 197<2.485 =11 =-2 186<24.5 =-5 =7 =-5
455<0.572 343<0.5 379<0.5 7<0.3023 =1 =-2 351<3.332 =-5 =7 473<0.5 =14 =1 94<0.5 465<0.1236 34<0.5 =16 =0 =2 =-3
496<0.2887 355<0.5 394<0.5 351<2.708 =0 =2 416<0.5 =-4 =4 489<4.477 373<0.5 =-3 =-12 472<0.5 =8 =0 445<0.5 498<0.5 451<0.5 =8 =-5 195<2.5 =-5 =4 191<1e-9 366<0.5 =-1 =4 =-7
476<0.5 426<0.381 343<0.5 206<0.3684 =1 =-1 62<0.3636 =15 =-3 206<0.4 436<0.5 =-4 =6 375<0.3029 =13 =-5 465<0.4756 378<0.5 =0 =13 490<0.5 =-4 =1
467<0.2053 30<0.5 503<0.5 377<0.5 =-9 =5 374<0.06289 =9 =-2 186<15.5 349<0.5 =37 =-1 34<0.5 =4 =18 467<0.4794 377<0.5 180<0.5 =6 =17 7<1e-9 =49 =4 180<0.5 503<0.5 =20 =43 374<0.2316 =49 =13
191<1e-9 184<4.5 14<0.5 366<0.5 =2 =14 200<0.5 =-13 =-1 184<9.5 14<0.5 =-6 =-15 32<0.5 =-14 =-5 14<0.5 184<9.5 191<0.2223 =25 =54 191<0.417 =-5 =31 465<0.07371 486<0.8576 =-12 =8 465<0.7026 =3 =-12
466<1e-9 184<4.5 14<0.5 350<0.5 =4 =29 178<0.5 =-12 =4 184<9.5 14<0.5 =-5 =-14 191<0.417 =-13 =5 14<0.5 184<4.5 468<0.4794 =25 =45 468<1 =7 =46 468<0.4794 186<21.5 =-11 =-1 52<0.5 =-7 =8
483<0.05633 418<0.5 35<0.5 433<0.5 =-11 =0 9<1e-9 =-4 =8 461<0.5 35<0.5 =-1 =13 =41 17<0.5 483<0.6128 418<0.5 =9 =28 434<0.5 =41 =7 434<0.5 9<0.1345 =-7 =8 1<0.5 =-11 =0
491<0.5 184<6.5 380<0.5 186<16.5 =13 =2 189<0.5 =-11 =6 189<0.5 184<9.5 =-6 =-13 374<1e-9 =8 =-6 380<0.5 424<0.1826 351<3.332 =46 =20 351<2.944 =12 =-2 185<1.5 502<0.5 =-11 =7 424<0.01992 =20 =-6
191<1e-9 475<0.5 376<0.5 503<0.5 =-10 =-2 37<0.5 =0 =-14 435<0.5 187<0.4507 =3 =19 455<0.2559 =37 =4 489<3.814 424<0.009587 396<0.5 =10 =29 457<0.09242 =-6 =9 434<0.5 424<0.06212 =39 =9 191<0.6467 =16 =-12
191<1e-9 206<0.1538 397<0.5 42<0.5 =6 =32 3<0.5 =-2 =-13 32<0.5 350<0.5 =-10 =2 3<0.5 =0 =16 397<0.5 434<0.5 491<0.5 =15 =38 206<0.1538 =17 =-4 491<0.5 206<0.4286 =-8 =3 206<0.06667 =-4 =16
468<0.2053 184<4.5 25<0.5 428<0.5 =0 =22 36<0.5 =19 =-8 457<0.1821 184<9.5 =-7 =-12 186<13.5 =2 =26 184<5.5 40<0.5 25<0.5 =19 =37 351<2.708 =-5 =11 504<0.1419 184<9.5 =2 =-8 184<10.5 =16 =1
191<1e-9 418<0.5 503<0.5 475<0.5 =-10 =2 494<0.5 =-4 =13 377<0.5 503<0.5 =-2 =10 438<0.5 =2 =32 483<0.3598 418<0.5 31<0.5 =-1 =23 377<0.5 =10 =26 434<0.5 489<4.477 =15 =31 191<0.6467 =11 =-10
466<1e-9 206<0.2143 184<4.5 14<0.5 =28 =-5 184<9.5 =-4 =-13 29<0.5 428<0.5 =-11 =3 206<0.5 =2 =-8 14<0.5 184<10.5 206<0.4667 =22 =3 206<0.6111 =-9 =12 504<0.09724 206<0.8235 =-12 =2 17<0.5 =2 =-9
62<0.3636 14<0.5 467<0.3466 333<0.5 =4 =20 189<0.5 =16 =26 189<0.5 483<0.2661 =-11 =0 183<0.5 =16 =-4 193<0.2 62<0.6316 14<0.5 =-3 =-13 34<0.5 =-12 =-1 14<0.5 483<0.5412 =5 =25 183<0.5 =0 =-10
501<1e-9 62<0.3333 30<0.5 378<0.5 =-6 =4 197<2.485 =31 =4 457<0.1113 62<0.5556 =-6 =-12 424<0.009587 =26 =1 62<0.3636 17<0.5 197<2.944 =16 =2 378<0.5 =-5 =4 504<0.1541 62<0.8095 =-1 =-14 17<0.5 =13 =-5
467<0.2053 29<0.5 457<0.1821 397<0.5 =-5 =-11 434<0.5 =19 =2 397<0.5 349<0.5 =9 =-4 457<0.1113 =-10 =7 29<0.5 397<0.5 434<0.5 =12 =-2 467<0.7548 =-5 =7 379<0.5 437<0.5 =23 =7 =-5
9<1e-9 206<0.1333 397<0.5 29<0.5 =7 =28 185<5.5 =-11 =0 187<1e-9 350<0.5 =-10 =5 29<0.5 =-5 =5 29<0.5 397<0.5 206<0.2143 =14 =3 9<0.1464 =-5 =5 9<0.124 206<0.4286 =18 =3 457<0.00273 =28 =8
62<0.3333 397<0.5 29<0.5 466<0.00543 =0 =11 438<0.5 =12 =26 9<0.1016 351<2.773 =-8 =-1 316<0.5 =2 =17 9<0.08432 397<0.5 62<0.5556 =-1 =-10 485<0.3422 =-13 =7 466<0.1725 184<8.5 =8 =-8 397<0.5 =13 =1
380<0.5 491<0.5 475<0.5 456<0.2763 =0 =31 203<0.5 =20 =-5 379<0.5 484<0.7163 =14 =24 =-3 489<2.14 190<0.5 349<0.5 =-13 =-6 7<0.3747 =6 =-6 471<0.1024 316<0.5 =-11 =-1 369<2.5 =10 =-6
466<0.04249 62<0.4 197<1.099 377<0.5 =2 =23 456<0.2289 =-5 =19 62<0.6667 187<0.3817 =-8 =0 377<0.5 =-13 =-4 17<0.5 62<0.6667 197<2.197 =13 =4 377<0.5 =-5 =19 54<0.5 437<0.5 =-7 =5 196<1.5 =13 =-1
191<1e-9 397<0.5 39<0.5 475<0.5 =-5 =13 187<1e-9 =2 =13 187<0.62 418<0.5 =-12 =-7 418<0.5 =-3 =9 433<0.5 424<0.009587 468<0.6648 =3 =10 182<2.944 =-8 =3 430<0.5 453<0.5 =24 =11 424<1e-9 =12 =-5
380<0.5 62<0.5556 9<0.124 350<0.5 =3 =22 457<0.004767 =17 =5 9<0.1464 426<0.113 =-9 =19 9<0.2658 =4 =23 501<0.535 457<0.1399 491<0.5 =-12 =4 62<0.1905 =-2 =20 183<0.5 468<0.6648 =0 =12 52<0.5 =-13 =-3
191<1e-9 433<0.5 377<0.5 182<2.565 =-10 =-4 186<18.5 =8 =-3 369<2.5 393<0.5 =-4 =6 486<0.03945 =18 =-1 32<0.5 433<0.5 377<0.5 =2 =14 447<0.5 =15 =-2 372<0.5 21<0.5 =22 =5 =-2
206<0.2143 433<0.5 29<0.5 486<0.5129 =0 =16 37<0.5 =14 =-10 453<0.5 54<0.5 =27 =3 206<0.09091 =16 =4 191<0.09442 29<0.5 471<0.3988 =-10 =-4 206<0.5 =4 =-6 471<0.1678 29<0.5 =-3 =7 191<0.246 =6 =19
380<0.5 197<1.099 483<0.4851 186<15.5 =8 =1 379<0.5 =17 =-6 350<0.5 191<0.204 =-5 =7 197<3.091 =21 =-1 483<0.3986 496<0.3144 185<4.5 =-13 =-8 186<16.5 =-2 =11 465<0.7026 47<0.5 =8 =-7 185<1.5 =-13 =0
14<0.5 189<0.5 32<0.5 485<0.9176 =0 =22 186<22.5 =14 =-4 7<0.4105 465<0.1236 =6 =13 376<0.5 =-7 =8 189<0.5 486<0.7515 185<5.5 =-12 =-5 7<0.2647 =15 =-3 185<3.5 316<0.5 =-9 =2 366<0.5 =14 =-5
191<1e-9 29<0.5 503<0.5 420<1e-9 =-7 =6 188<0.5 =10 =-2 39<0.5 55<0.5 =-3 =6 438<0.5 =4 =14 29<0.5 434<0.5 489<3.814 =2 =12 438<0.5 =-1 =-10 191<0.246 39<0.5 =3 =11 453<0.5 =22 =3
380<0.5 206<0.2143 373<0.5 195<0.5 =2 =13 349<0.5 =24 =3 466<0.1725 3<0.5 =-7 =0 464<0.5 =4 =14 467<0.4794 349<0.5 10<0.5 =-12 =2 489<2.197 =-5 =5 206<0.4286 489<2.159 =-12 =-4 17<0.5 =14 =-7
62<0.3636 434<0.5 466<0.02624 224<0.5 =2 =20 17<0.5 =10 =-2 186<16.5 0<0.5 =-2 =12 56<0.5 =-12 =8 193<0.2 62<0.6316 486<0.6195 =-4 =12 486<0.7515 =-10 =8 434<0.5 424<0.03512 =9 =-9 0<0.5 =-10 =1
29<0.5 501<0.5037 486<0.5129 434<0.5 =-3 =-10 500<0.3272 =3 =22 374<0.2067 434<0.5 =6 =-1 414<0.5 =-6 =9 465<0.03702 31<0.5 351<2.996 =2 =9 392<0.5 =17 =2 481<0.1477 501<0.5493 =12 =5 33<0.5 =20 =6
380<0.5 475<0.5 504<0.1541 371<0.4317 =0 =27 465<0.08873 =-1 =11 1<0.5 397<0.5 =16 =3 3<0.5 =-6 =6 504<0.05764 457<0.1113 349<0.5 =-12 =-5 40<0.5 =17 =0 183<0.5 349<0.5 =1 =13 349<0.5 =-9 =1
62<0.5556 397<0.5 197<1.099 185<1.5 =4 =12 350<0.5 =-3 =18 504<0.09724 496<0.3144 =-8 =8 52<0.5 =-3 =6 377<0.5 62<0.7143 496<0.1982 =-6 =6 464<0.5 =-12 =-4 464<0.5 197<1e-9 =4 =-6 197<2.773 =16 =1
397<0.5 197<1.099 434<0.5 374<0.0765 =10 =3 0<0.5 =-7 =10 456<0.2289 191<0.204 =-4 =4 456<0.4492 =9 =23 466<0.1499 474<0.5 457<0.1399 =-9 =6 366<0.5 =15 =-2 366<0.5 486<1e-9 =7 =-6 376<0.5 =-11 =3
184<9.5 397<0.5 398<0.5 434<0.5 =3 =-3 419<0.43 =10 =1 468<0.9403 378<0.5 =-7 =-1 502<0.5 =10 =-5 484<0.8575 460<0.5 25<0.5 =-10 =0 434<0.5 =10 =-5 204<0.5 502<0.5 =8 =-7 =-7
184<9.5 206<0.3684 184<4.5 206<0.1333 =19 =7 503<0.5 =-2 =6 481<0.1352 206<0.6111 =-3 =-10 434<0.5 =7 =-6 206<0.4667 75<0.5 503<0.5 =-13 =-5 206<0.25 =-6 =11 377<0.5 465<0.1236 =-7 =6 170<0.5 =19 =-5
380<0.5 475<0.5 182<2.565 191<0.2785 =-4 =6 191<0.2223 =2 =13 377<0.5 441<0.5 =11 =-4 454<0.5 =24 =4 501<0.4865 349<0.5 382<0.5 =-12 =-5 471<0.1024 =-9 =4 471<0.1024 316<0.5 =-9 =-1 465<0.3021 =-1 =12
14<0.5 197<1.099 187<1e-9 9<0.2658 =0 =21 377<0.5 =6 =16 371<1e-9 457<0.1113 =-5 =3 371<0.4989 =6 =24 183<0.5 193<0.1 457<0.1113 =-8 =11 424<0.0439 =7 =-10 190<0.5 9<0.07924 =-11 =-7 457<0.01368 =-6 =11
14<0.5 197<1.099 182<2.565 466<0.4372 =-1 =14 186<15.5 =9 =2 350<0.5 420<0.36 =-5 =9 186<15.5 =18 =1 185<3.5 253<0.5 466<0.1288 =-11 =-6 =8 468<0.821 187<0.3113 =-6 =1 369<1.5 =15 =0
206<0.2143 195<0.5 180<0.5 25<0.5 =-2 =11 183<0.5 =1 =10 206<0.09091 438<0.5 =18 =6 188<0.5 =11 =2 481<0.164 206<0.7143 484<0.1371 =-4 =2 438<0.5 =-12 =-6 465<0.7026 457<1e-9 =11 =-2 183<0.5 =3 =-5
184<9.5 206<0.3684 184<4.5 397<0.5 =12 =0 397<0.5 =2 =-10 468<0.4794 3<0.5 =-9 =-2 206<0.7143 =6 =-5 206<0.5 206<0.4 496<0.4228 =-12 =4 425<0.5 =-9 =4 197<1.099 466<0.06644 =2 =15 496<0.2644 =-8 =7
184<9.5 197<1.099 351<2.565 483<0.5412 =0 =8 184<5.5 =8 =1 420<1e-9 419<0.55 =0 =-6 419<0.67 =12 =1 483<0.6128 426<0.446 428<0.5 =-9 =3 351<2.996 =14 =0 351<2.303 483<0.7001 =-3 =9 316<0.5 =-7 =3
14<0.5 197<1.099 9<0.162 188<1.5 =4 =0 36<0.5 =13 =-5 350<0.5 482<0.225 =-5 =6 197<3.611 =17 =-3 183<0.5 467<0.5206 427<0.5 =-6 =4 424<1e-9 =10 =-8 496<0.3529 197<2.565 =-11 =-5 430<0.5 =15 =0
418<0.5 466<0.09411 496<0.3529 455<0.3003 =-4 =10 424<0.1826 =15 =-4 424<0.009587 367<0.5 =3 =14 496<0.08933 =-9 =0 351<2.996 479<0.5 186<16.5 =3 =-3 351<1.946 =2 =21 197<1.099 182<1.946 =-4 =14 458<0.5 =-4 =8
29<0.5 191<0.05593 433<0.5 350<0.5 =-6 =4 457<0.003612 =7 =-5 500<0.3272 433<0.5 =0 =8 375<0.1117 =26 =2 191<0.1494 392<0.5 433<0.5 =3 =9 180<0.5 =-6 =3 424<0.0439 46<0.5 =13 =0 186<14.5 =3 =-7
184<9.5 29<0.5 378<0.5 489<2.14 =-5 =0 188<1.5 =4 =-2 419<0.48 201<0.5 =7 =-1 184<5.5 =1 =-9 31<0.5 489<4.477 186<19.5 =-9 =-4 425<0.5 =12 =1 179<0.5 369<1.5 =-5 =2 =18
62<0.6316 206<0.5333 62<0.4 206<0.1333 =12 =3 206<0.4667 =-4 =9 425<0.5 479<0.5 =-8 =15 62<0.4375 =-2 =13 206<0.6111 503<0.5 474<0.5 =-12 =3 193<0.1429 =-7 =10 424<0.01992 432<0.5 =11 =-1 370<0.5 =-10 =1
397<0.5 434<0.5 187<1e-9 350<0.5 =0 =10 188<1.5 =9 =2 377<0.5 503<0.5 =-9 =2 7<0.2647 =9 =-6 484<0.8575 187<0.2224 481<0.2671 =-8 =10 382<0.5 =-2 =5 430<0.5 483<0.7001 =-6 =4 489<1.887 =-2 =15
14<0.5 197<1.099 481<0.1837 31<0.5 =2 =12 481<0.2671 =8 =16 457<0.1113 7<0.2647 =-2 =-8 7<0.2859 =14 =-1 501<0.535 457<0.1399 178<0.5 =-9 =2 191<0.1157 =-3 =12 471<0.1024 197<2.565 =-10 =0 467<0.8146 =1 =10
380<0.5 197<1.099 377<0.5 182<2.565 =-1 =5 370<0.5 =11 =-6 456<0.2289 464<0.5 =-4 =1 419<0.9 =14 =-4 471<0.1678 197<2.565 186<24.5 =-12 =1 489<2.741 =-6 =2 197<2.708 501<0.4865 =-7 =3 186<16.5 =18 =0
14<0.5 197<1.099 36<0.5 25<0.5 =2 =9 438<0.5 =-2 =-10 371<0.3 316<0.5 =0 =-5 352<0.5 =16 =0 193<0.1 190<0.5 56<0.5 =-10 =-1 316<0.5 =11 =-4 465<0.7026 369<2.5 =3 =-8 =-12
475<0.5 197<1.099 14<0.5 187<0.2887 =0 =6 183<0.5 =0 =-10 264<0.5 499<0.5 =-4 =13 14<0.5 =9 =-10 14<0.5 203<0.5 437<0.5 =10 =0 429<0.5 =4 =-5 471<0.1678 7<0.3226 =-11 =1 199<0.5 =9 =-2
206<0.3333 397<0.5 374<0.1364 195<0.5 =4 =10 349<0.5 =3 =-8 468<1.319 241<0.5 =-7 =12 484<0.8575 =-4 =10 483<0.7001 471<0.1678 199<0.5 =-8 =-1 187<0.1385 =-4 =4 430<0.5 484<0.3441 =-8 =7 398<0.5 =3 =20
62<0.6667 206<0.3684 62<0.3333 206<0.09091 =14 =6 186<20.5 =-2 =-11 62<0.3333 366<0.5 =-7 =0 206<0.75 =5 =-8 206<0.7143 501<0.6412 479<0.5 =-13 =2 62<0.8095 =3 =-7 466<0.03368 377<0.5 =-4 =11 463<0.5 =18 =-1
184<10.5 14<0.5 396<0.5 36<0.5 =2 =-11 421<0.88 =11 =-1 483<0.5412 183<0.5 =-3 =-8 465<0.7026 =8 =-11 396<0.5 426<0.446 62<0.8571 =-6 =-12 14<0.5 =12 =-2 484<0.4641 182<1.792 =8 =-4 491<0.5 =13 =2
184<10.5 380<0.5 475<0.5 350<0.5 =1 =10 1<0.5 =10 =-2 501<0.5199 496<0.2116 =-8 =9 52<0.5 =-5 =5 486<0.8576 377<0.5 433<0.5 =-9 =2 450<0.5 =6 =-8 496<0.1742 =2 =20
182<2.565 377<0.5 457<0.09242 466<0.3141 =-5 =2 496<0.06092 =-3 =7 455<1e-9 23<0.5 =7 =20 400<0.5 =-10 =6 197<1.099 457<0.1113 52<0.5 =0 =5 473<0.5 =9 =21 264<0.5 455<0.4585 =-2 =11 378<0.5 =-2 =12
62<0.4 197<3.091 7<0.5699 36<0.5 =3 =-9 439<0.5 =-8 =3 468<0.4794 499<0.5 =-8 =7 465<0.3897 =6 =-3 426<0.3423 62<0.8571 484<0.3036 =-5 =0 501<0.6685 =-11 =0 465<0.7026 201<0.5 =14 =-1 501<0.6852 =0 =-5
62<0.6667 377<0.5 374<0.4446 419<0.48 =2 =-3 29<0.5 =-9 =0 9<0.1464 150<0.5 =6 =-6 =17 377<0.5 179<0.5 24<0.5 =-10 =3 55<0.5 =-6 =11 9<0.1345 369<1.5 =1 =-8 =13
187<0.3113 62<0.3333 351<3.178 350<0.5 =-1 =10 186<14.5 =14 =4 475<0.5 466<0.1114 =-6 =-1 351<2.944 =8 =-3 433<0.5 50<0.5 62<0.7143 =4 =-5 471<0.1024 =-7 =3 501<0.6412 451<0.5 =13 =-3 465<0.1236 =-5 =7
14<0.5 396<0.5 485<0.9176 351<3.091 =-1 =4 457<0.2779 =16 =1 421<0.88 351<2.708 =6 =13 368<0.5 =-7 =7 457<0.09242 489<2.14 200<0.5 =-8 =5 193<0.5 =1 =-9 188<0.5 =16 179<0.5 =4 =-3
206<0.1333 62<0.3333 184<2.5 349<0.5 =17 =4 378<0.5 =-2 =9 62<0.6316 35<0.5 =-5 =3 443<0.5 =-13 =1 483<0.5412 396<0.5 206<0.3333 =0 =-5 436<0.5 =2 =11 9<0.1155 501<0.6212 =-3 =6 9<0.5103 =8 =-3
187<0.3113 396<0.5 94<0.5 371<0.4989 =-2 =18 33<0.5 =9 =-3 185<2.5 193<0.125 =1 =10 420<0.76 =12 =-4 377<0.5 185<1.5 193<0.5 =-1 =-12 378<0.5 =0 =6 5<0.5 482<0.5833 =16 =-4 55<0.5 =5 =-6
184<9.5 17<0.5 483<0.6128 14<0.5 =2 =-4 484<0.3441 =-2 =8 195<1.5 188<0.5 =-1 =-8 14<0.5 =8 =-5 9<0.108 75<0.5 195<0.5 =-9 =-4 188<0.5 =9 =-4 34<0.5 501<0.4641 =10 =-1 =17
379<0.5 197<1.099 14<0.5 378<0.5 =9 =2 52<0.5 =-8 =1 500<0.2642 371<0.4989 =-3 =16 486<0.7515 =-2 =20 428<0.5 394<0.5 496<0.06092 =-10 =1 351<2.303 =6 =-4 =6
206<0.2143 14<0.5 182<2.565 179<0.5 =-1 =9 206<0.09091 =11 =5 3<0.5 47<0.5 =-4 =12 351<1.609 =2 =-11 398<0.5 483<0.6128 351<3.178 =-6 =2 369<3.5 =-1 =9 501<0.5037 206<0.5333 =1 =-4 351<2.708 =2 =7
457<0.1113 184<9.5 457<0.003612 379<0.5 =2 =-8 363<0.5 =-4 =4 25<0.5 489<2.485 =-7 =1 349<0.5 =7 =-6 184<2.5 185<2.5 480<0.5 =-2 =8 380<0.5 =10 =-4 457<0.2779 380<0.5 =4 =19 =23
396<0.5 187<0.3113 197<1.099 52<0.5 =-2 =1 456<0.2449 =-4 =9 369<1.5 2<0.5 =-3 =1 429<0.5 =2 =6 369<4.5 197<2.398 188<4.5 =10 =-3 2<0.5 =6 =-4 435<0.5 197<2.398 =-5 =2 =5
475<0.5 182<2.565 179<0.5 191<0.2785 =-4 =2 14<0.5 =3 =-5 191<0.09442 333<0.5 =-1 =7 191<0.246 =2 =7 377<0.5 457<0.09242 185<1.5 =-2 =6 182<3.219 =16 =0 182<2.773 =18 191<0.123 =11 =-5
197<3.091 147<0.5 377<0.5 182<2.303 =-4 =1 197<1.099 =8 =-1 182<2.303 504<0.0504 =-4 =6 197<1e-9 =22 =6 424<0.009587 484<0.8326 40<0.5 =-5 =7 429<0.5 =14 =3 456<1e-9 147<0.5 =-12 =2 429<0.5 =-4 =7
206<0.3125 62<0.4 379<0.5 17<0.5 =7 =-2 2<0.5 =1 =-11 184<9.5 182<3.045 =-3 =8 496<0.09921 =-11 =-2 62<0.25 206<0.5 333<0.5 =-3 =7 364<0.5 =-8 =7 187<0.2887 473<0.5 =-4 =1 377<0.5 =4 =16
206<0.3333 380<0.5 374<0.06289 379<0.5 =6 =-6 187<0.5405 =0 =9 438<0.5 4<0.5 =1 =-7 181<0.5 =-11 =3 475<0.5 187<0.5804 438<0.5 =-6 =-1 369<1.5 =0 =7 193<0.5 374<0.2575 =11 =-1 206<0.75 =-6 =1
184<10.5 333<0.5 203<0.5 7<0.3226 =1 =-3 488<0.5 =-7 =6 496<0.09921 52<0.5 =1 =9 187<0.3817 =-5 =7 195<1.5 475<0.5 496<0.4228 =-7 =9 187<0.62 =5 =-6 503<0.5 187<0.3817 =-2 =7 =15
471<0.1024 438<0.5 350<0.5 197<1.099 =2 =-4 14<0.5 =11 =-10 377<0.5 219<0.5 =-12 =2 184<1.5 =11 =-2 379<0.5 184<6.5 351<2.485 =1 =7 9<0.2658 =-1 =12 184<19.5 351<3.332 =-10 =3 351<2.303 =-1 =8
374<0.09389 428<0.5 419<0.48 182<3.332 =1 =9 496<0.1982 =-5 =5 436<0.5 56<0.5 =5 =-6 182<3.332 =13 =0 353<0.5 182<2.944 428<0.5 =-5 =6 374<0.4446 =1 =-6 432<0.5 374<0.7977 =6 =-4 182<2.944 =-9 =3
434<0.5 457<0.1821 187<0.4507 460<0.5 =0 =10 377<0.5 =4 =11 186<14.5 454<0.5 =8 =-1 373<0.5 =15 =3 0<0.5 186<15.5 457<0.01757 =-6 =5 358<0.5 =-11 =8 186<16.5 187<0.2224 =4 =12 187<0.3586 =-6 =3
374<0.1364 396<0.5 456<0.2289 182<2.303 =-3 =1 496<0.06092 =16 =2 40<0.5 455<0.1807 =9 =-5 473<0.5 =3 =-9 455<0.3991 434<0.5 496<0.3529 =-2 =12 0<0.5 =-11 =6 204<0.5 33<0.5 =16 =1 =-2
206<0.2143 14<0.5 394<0.5 94<0.5 =5 =15 433<0.5 =-6 =7 197<2.708 496<0.3529 =-10 =6 193<0.1429 =10 =-5 191<0.1016 197<1e-9 333<0.5 =-2 =10 224<0.5 =-6 =8 496<0.3529 6<0.5 =3 =-3 193<0.125 =17 =-2
62<0.8571 206<0.7143 62<0.6316 206<0.09091 =6 =1 206<0.5333 =-8 =5 62<0.6316 14<0.5 =-11 =-3 206<0.8889 =19 =1 206<0.8889 486<0.7515 367<0.5 =-13 =-2 =5 375<1e-9 486<1e-9 =10 =-1 =-2
206<0.1333 418<0.5 397<0.5 182<2.565 =-5 =3 186<26.5 =-10 =8 40<0.5 424<0.1492 =14 =2 182<3.332 =-8 =12 471<0.1678 206<0.7143 456<0.2289 =-2 =9 504<0.1419 =-10 =-1 17<0.5 24<0.5 =2 =14 504<0.0418 =-9 =0
206<0.2143 418<0.5 14<0.5 496<0.1622 =-1 =9 496<0.1982 =-10 =3 206<0.09091 455<0.1493 =13 =2 378<0.5 =0 =7 471<0.1678 350<0.5 505<0.5 =-5 =2 14<0.5 =8 =-8 466<0.279 206<0.8889 =2 =-10 478<0.5 =10 =-3
475<0.5 62<0.6316 36<0.5 424<0.07986 =1 =-3 351<3.332 =-12 =0 464<0.5 500<1e-9 =-7 =9 453<0.5 =3 =-7 377<0.5 355<0.5 351<2.197 =0 =7 464<0.5 =-8 =4 62<1e-9 351<2.565 =9 =-2 351<3.178 =19 =2
62<0.6667 379<0.5 471<0.3988 438<0.5 =1 =-6 380<0.5 =4 =-1 333<0.5 457<0.07652 =-10 =4 62<0.4375 =-2 =9 460<0.5 481<0.1166 457<0.09242 =-9 =4 7<0.3559 =0 =-9 62<0.8571 62<0.7143 =1 =14 487<0.5 =-5 =4
62<0.8571 374<0.04846 433<0.5 351<3.178 =0 =7 455<0.1696 =9 =0 398<0.5 224<0.5 =-4 =12 432<0.5 =2 =-4 495<0.5 49<0.5 489<4.477 =-11 =2 62<0.9167 =5 =-2 62<0.9167 374<0.1813 =8 =-3 =-4
374<0.4446 187<0.3586 481<0.2149 182<2.303 =-4 =0 424<1e-9 =9 =-9 398<0.5 485<0.9238 =1 =12 41<0.5 =6 =0 435<0.5 421<0.38 466<0.4372 =-9 =5 424<0.1181 =8 =-6 188<2.5 450<0.5 =12 =-5 3<0.5 =-8 =1
206<0.4286 39<0.5 434<0.5 403<0.5 =1 =-8 438<0.5 =-1 =-10 206<0.1333 484<0.5083 =11 =-3 350<0.5 =1 =13 484<0.8326 34<0.5 460<0.5 =-4 =11 486<1e-9 =7 =-5 434<0.5 424<0.02806 =8 =-5 438<0.5 =8 =-8
206<0.1333 397<0.5 486<0.3664 192<0.1818 =5 =-3 351<2.708 =15 =4 241<0.5 351<2.773 =-9 =-1 =9 464<0.5 479<0.5 475<0.5 =-3 =5 459<0.5 =13 =-5 459<0.5 206<0.8235 =2 =-8 466<0.02624 =-2 =11
364<0.5 374<0.09389 14<0.5 197<1.099 =3 =-1 486<0.3664 =-4 =18 29<0.5 374<0.7977 =-3 =-11 3<0.5 =-2 =4 397<0.5 484<0.6118 374<0.4446 =13 =-2 187<0.2887 =-4 =5 475<0.5 197<2.708 =-9 =5 =4
187<0.3586 469<0.5 461<0.5 493<0.5 =-1 =-9 435<0.5 =-3 =12 188<4.5 487<0.5 =12 =-4 =-8 376<0.5 394<0.5 435<0.5 =0 =10 7<0.3559 =11 =-7 368<0.5 365<0.5 =6 =-4 432<0.5 =14 =0
184<9.5 434<0.5 455<1e-9 475<0.5 =2 =7 455<0.3563 =-6 =4 34<0.5 496<0.2294 =-5 =10 7<0.2859 =10 =-3 453<0.5 197<1.099 384<0.5 =-1 =7 455<0.1493 =-7 =4 184<11.5 503<0.5 =-6 =5 34<0.5 =-11 =0
374<0.04846 447<0.5 500<1e-9 379<0.5 =2 =-6 424<0.1042 =16 =-2 503<0.5 432<0.5 =-13 =-1 192<0.09091 =-3 =6 426<0.113 349<0.5 187<0.5804 =-2 =3 398<0.5 =-10 =-2 187<0.2224 398<0.5 =-7 =7 374<0.3463 =15 =3
203<0.5 397<0.5 368<0.5 187<1e-9 =0 =3 333<0.5 =3 =14 457<0.1399 466<0.09411 =-5 =0 351<2.773 =14 =1 194<0.5 351<3.091 469<0.5 =-9 =8 368<0.5 =-2 =9 188<3.5 375<1e-9 =3 =-5 =11
379<0.5 481<0.1352 351<2.708 35<0.5 =-3 =1 182<3.332 =1 =8 471<0.1024 191<0.417 =3 =-6 392<0.5 =8 =-6 115<0.5 212<0.5 351<1.792 =-2 =-11 =8 =9
374<0.09389 7<0.5699 62<0.5556 245<0.5 =3 =-7 464<0.5 =-4 =3 457<0.07652 60<0.5 =-12 =1 7<0.6451 =3 =-7 471<0.3988 457<0.1113 62<0.08 =0 =-6 182<3.332 =6 =-5 464<0.5 182<2.303 =-4 =1 9<0.06958 =-1 =11
434<0.5 397<0.5 493<0.5 316<0.5 =3 =0 388<0.5 =-10 =1 483<0.4388 457<0.1113 =-4 =6 366<0.5 =5 =-5 374<0.4446 0<0.5 199<0.5 =-5 =1 191<0.1324 =0 =11 0<0.5 =-14 188<2.5 =3 =-2
374<0.1559 7<0.5699 441<0.5 428<0.5 =1 =8 187<0.5804 =-8 =8 457<0.07652 347<0.5 =-11 =1 455<0.1493 =2 =-8 455<0.3248 398<0.5 50<0.5 =-4 =-12 367<0.5 =-1 =11 187<0.2887 7<0.3559 =17 =0 180<0.5 =-5 =3
433<0.5 441<0.5 419<0.67 379<0.5 =1 =-6 496<0.1863 =-7 =1 196<1.5 496<0.2294 =-9 =5 429<0.5 =10 =-2 187<1e-9 505<0.5 392<0.5 =1 =-8 =12 54<0.5 192<0.125 =11 =3 376<0.5 =-9 =7
493<0.5 9<0.09542 14<0.5 349<0.5 =1 =-5 190<0.5 =-5 =9 424<0.009587 504<0.07555 =10 =3 424<0.2591 =-7 =2 363<0.5 481<0.2149 57<0.5 =-12 =-1 =3 429<0.5 =-4 424<1e-9 =7 =-3
206<0.8235 94<0.5 374<0.2834 182<2.565 =-1 =2 343<0.5 =-3 =17 206<0.2143 197<2.89 =18 =2 9<0.04943 =-1 =10 378<0.5 206<0.8889 501<0.5756 =7 =-6 481<0.1245 =-9 =5 186<21.5 413<0.5 =-11 =2 9<0.05955 =-5 =7
62<0.8571 206<0.7143 62<0.6316 206<0.2143 =4 =0 206<0.5333 =-8 =5 62<0.6316 380<0.5 =-11 =1 398<0.5 =-2 =25 206<0.7143 496<0.3529 419<1.26 =-13 =1 =1 380<0.5 197<2.773 =12 =-3 =-4
457<0.1113 9<0.124 62<0.6316 197<3.091 =0 =-7 150<0.5 =-2 =-8 94<0.5 504<0.5537 =3 =-5 197<2.708 =15 =1 480<0.5 62<0.1538 185<2.5 =-3 =5 55<0.5 =3 =17 9<0.108 186<11.5 =-3 =14 =-5
456<0.2449 433<0.5 496<0.2887 419<0.61 =0 =-5 500<1e-9 =4 =15 400<0.5 186<16.5 =0 =7 374<0.115 =10 =0 58<0.5 419<0.73 456<0.3281 =3 =15 351<2.773 =-2 =5 456<0.4954 419<0.61 =-6 =3 =8
453<0.5 190<0.5 434<0.5 379<0.5 =2 =-6 0<0.5 =-4 =6 375<0.2493 56<0.5 =10 =-1 380<0.5 =-5 =11 351<3.091 455<0.1087 380<0.5 =-2 =-7 350<0.5 =-11 =3 403<0.5 426<0.2869 =4 =-6 =-7
7<0.429 453<0.5 178<0.5 379<0.5 =1 =-6 187<0.2654 =2 =15 483<0.8395 382<0.5 =-2 =6 191<0.417 =13 =2 360<0.5 186<13.5 483<0.3986 =2 =-6 426<0.113 =-8 =5 191<0.187 455<0.1493 =9 =-5 187<0.3345 =-7 =0
485<0.9479 483<0.5412 475<0.5 14<0.5 =0 =-4 48<0.5 =6 =-1 465<0.7026 375<0.1987 =4 =-6 14<0.5 =7 =-11 424<0.1331 458<0.5 463<0.5 =16 =2 =3 =1
496<0.3529 147<0.5 362<0.5 397<0.5 =0 =-3 503<0.5 =-10 =2 455<1e-9 29<0.5 =15 =2 455<0.3248 =-6 =5 191<0.07437 429<0.5 375<0.09245 =10 =-3 369<3.5 =-7 =1 466<1e-9 375<0.3029 =18 =2 466<0.09411 =-4 =9
481<0.2671 456<0.2289 421<0.95 90<0.5 =0 =11 472<0.5 =-6 =5 421<1.03 466<0.01455 =12 =2 466<0.01455 =-3 =8 193<0.5 466<0.1725 438<0.5 =-1 =5 438<0.5 =15 =8 438<0.5 57<0.5 =8 =0 471<1e-9 =-10 =-1
187<0.3586 94<0.5 457<0.1113 417<0.5 =-1 =-10 4<0.5 =1 =7 30<0.5 201<0.5 =7 =-3 374<1e-9 =0 =-5 493<0.5 374<0.4446 481<0.4806 =4 =-4 28<0.5 =1 =-7 188<1.5 187<0.4041 =-1 =-11 481<0.06542 =-5 =6
353<0.5 364<0.5 398<0.5 456<0.2289 =-2 =7 379<0.5 =1 =-7 487<0.5 380<0.5 =10 =-3 197<2.773 =-7 =1 418<0.5 451<0.5 496<0.2116 =-1 =10 204<0.5 =15 =0 201<0.5 379<0.5 =10 =-5 489<2.277 =-6 =0
206<0.6111 353<0.5 206<0.1333 483<0.2661 =4 =-3 468<0.25 =-2 =2 486<0.2199 230<0.5 =3 =15 194<0.5 =12 =-3 483<0.7001 428<0.5 481<0.2671 =-5 =5 483<0.2661 =9 =-6 430<0.5 351<2.197 =6 =-1 5<0.5 =14 =-7
353<0.5 434<0.5 396<0.5 94<0.5 =0 =5 183<0.5 =9 =1 186<16.5 351<3.178 =-2 =8 467<0.8146 =-10 =1 186<25.5 418<0.5 186<16.5 =-1 =7 186<11.5 =-7 =9 55<0.5 351<2.996 =-9 =0 471<0.1678 =-4 =5
206<0.7143 453<0.5 206<0.25 14<0.5 =4 =-3 471<0.1678 =-2 =3 501<0.6412 14<0.5 =-1 =-8 35<0.5 =6 =-3 484<0.8575 471<0.1678 363<0.5 =-9 =0 14<0.5 =-4 =3 9<0.1155 =-4 9<0.5103 =11 =-2
187<0.2887 206<0.1333 418<0.5 184<7.5 =-1 =-7 391<0.5 =12 =3 466<0.05378 366<0.5 =-4 =1 424<0.009587 =2 =-6 484<1e-9 199<0.5 39<0.5 =4 =-2 45<0.5 =11 =-2 488<0.5 203<0.5 =1 =-6 466<0.279 =9 =-3
62<0.8571 197<1.099 374<0.3137 416<0.5 =2 =13 147<0.5 =-4 =11 456<0.2289 191<0.204 =-2 =3 391<0.5 =9 =-2 475<0.5 147<0.5 188<4.5 =-10 =2 52<0.5 =5 =-2 182<2.398 188<1.5 =9 =-2 =-6
62<0.8571 203<0.5 190<0.5 454<0.5 =1 =-1 62<1e-9 =-3 =8 59<0.5 458<0.5 =-7 =0 183<0.5 =6 =-1 54<0.5 59<0.5 193<0.4286 =-11 =3 450<0.5 =6 =-3 62<0.9167 =7 =-1
184<11.5 206<0.6111 94<0.5 419<0.48 =2 =-2 206<0.4667 =11 =-5 184<7.5 380<0.5 =-8 =2 206<0.8235 =9 =-6 206<0.5333 500<1e-9 206<0.3684 =-13 =-6 374<0.02736 =9 =-1 434<0.5 206<0.75 =3 =13 48<0.5 =-7 =5
182<2.303 461<0.5 496<0.4228 462<0.5 =-3 =8 419<0.73 =12 =-1 453<0.5 182<1.946 =0 =12 =-5 147<0.5 33<0.5 14<0.5 =1 =-2 351<2.708 =-5 =0 112<0.5 7<0.5382 =13 =-4 =-4
203<0.5 475<0.5 62<0.5556 353<0.5 =0 =5 486<0.6195 =-3 =9 46<0.5 491<0.5 =7 =-2 =-9 488<0.5 197<1e-9 201<0.5 =-1 =-9 448<0.5 =-10 =3 504<0.0504 =-4 504<0.2388 =8 =-2
206<0.6667 453<0.5 206<0.1538 465<0.1667 =5 =-3 439<0.5 =0 =5 382<0.5 198<0.5 =-1 =-7 486<0.2514 =7 =-3 35<0.5 396<0.5 206<0.8889 =-2 =-8 437<0.5 =6 =-4 437<0.5 455<0.3563 =-10 =3 206<0.7143 =7 =-3
434<0.5 187<0.3345 394<0.5 147<0.5 =0 =7 483<0.4851 =-7 =3 34<0.5 2<0.5 =3 =0 7<0.3023 =10 =-7 34<0.5 439<0.5 195<1.5 =-7 =-1 47<0.5 =-3 =8 7<0.2859 352<0.5 =9 =0 316<0.5 =-7 =4
62<0.8571 187<0.3586 62<0.3333 353<0.5 =0 =6 457<0.1113 =-3 =8 62<0.1905 437<0.5 =1 =-8 457<0.1113 =3 =13 481<0.1245 370<0.5 498<0.5 =-11 =3 58<0.5 =8 =-2 150<0.5 504<0.2388 =10 =-3 465<0.3419 =-7 =1
206<0.8235 62<0.7647 206<0.1333 62<0.2857 =7 =-3 369<3.5 =1 =-3 421<0.36 426<0.6437 =-9 =7 421<0.65 =21 =-4 62<0.7647 62<0.5556 428<0.5 =-12 =-1 473<0.5 =6 =-8 425<0.5 7<0.2859 =19 =-1 378<0.5 =-4 =4
13<0.5 441<0.5 427<0.5 182<1.946 =-4 =0 54<0.5 =5 =17 433<0.5 182<3.135 =-8 =0 187<0.1709 =5 =-5 180<0.5 187<0.4264 =-7 182<2.944 =11 =-2 481<0.1023 =22 =1
185<2.5 380<0.5 426<0.6145 424<0.1826 =0 =-6 349<0.5 =14 =-1 466<0.1114 465<0.1439 =-10 =3 465<0.4756 =3 =-10 379<0.5 441<0.5 424<1e-9 =3 =0 468<0.9403 =-7 =5 54<0.5 386<0.5 =-9 =2 =5
434<0.5 7<0.5699 203<0.5 182<2.303 =-1 =2 9<0.162 =-4 =5 459<0.5 419<1.26 =-10 =6 29<0.5 =4 =-5 182<3.135 486<0.3664 366<0.5 =-10 =-3 7<0.3559 =12 =-3 353<0.5 9<0.124 =-2 =9 484<0.2606 =12 =-2
427<0.5 197<1.099 374<0.4446 380<0.5 =2 =-2 435<0.5 =-7 =4 453<0.5 374<0.4446 =-1 =9 179<0.5 =-5 =1 432<0.5 374<0.2067 185<4.5 =16 =0 185<2.5 =2 =-4 185<2.5 199<0.5 =-6 =4 399<0.5 =-1 =12
457<0.09242 147<0.5 371<0.4989 447<0.5 =-1 =-8 454<0.5 =15 =2 455<1e-9 375<0.3029 =13 =-1 455<0.3991 =-5 =4 421<2.1 486<0.6195 454<0.5 =3 =-4 23<0.5 =7 =-4 501<0.4865 28<0.5 =-10 =-2 =0
432<0.5 453<0.5 197<4.407 424<0.1042 =2 =-2 466<0.1964 =-8 =3 351<2.944 203<0.5 =-2 =-8 197<1.946 =5 =-3 384<0.5 428<0.5 424<0.0439 =-3 =-8 184<10.5 =7 =-5 195<1.5 187<0.5062 =9 =-5 187<0.1709 =-8 =-1
493<0.5 351<3.091 453<0.5 191<0.108 =0 =2 455<1e-9 =-2 =-8 62<0.3636 431<0.5 =1 =9 426<0.113 =-3 =7 62<0.06667 188<0.5 =-5 =10 377<0.5 391<0.5 =-12 =-2 =5
36<0.5 206<0.8235 433<0.5 182<3.135 =-1 =3 206<0.4 =5 =-2 481<0.1352 182<2.398 =-1 =-9 478<0.5 =8 =-4 113<0.5 72<0.5 =-9 =0 =1
433<0.5 500<0.374 456<0.2289 447<0.5 =0 =-7 393<0.5 =2 =13 =14 430<0.5 188<1.5 199<0.5 =5 =14 481<0.05514 =3 =-7 481<0.2149 188<1.5 =0 =-7 =10
197<1.099 374<0.4446 378<0.5 393<0.5 =-2 =3 23<0.5 =2 =6 34<0.5 147<0.5 =-8 =10 393<0.5 =-2 =10 264<0.5 368<0.5 190<0.5 =-4 =3 376<0.5 =1 =8 424<0.2041 192<0.125 =11 =-3 374<0.0765 =-7 =0
424<0.1826 17<0.5 203<0.5 37<0.5 =1 =-6 488<0.5 =-4 =5 58<0.5 450<0.5 =-3 =-9 477<0.5 =7 =-5 179<0.5 39<0.5 186<20.5 =-7 =0 497<0.5 =3 =-5 376<0.5 94<0.5 =11 =-4 7<0.2073 =1 =-7
377<0.5 333<0.5 190<0.5 1<0.5 =-1 =-5 457<0.1113 =1 =9 402<0.5 421<0.82 =4 =-6 473<0.5 =-10 =0 421<0.82 201<0.5 9<0.1155 =5 =12 9<0.07924 =3 =-13 9<0.1345 450<0.5 =-9 =4 =6
485<0.9238 197<3.091 379<0.5 196<3.5 =1 =-13 333<0.5 =-7 =3 500<1e-9 455<0.3563 =-7 =6 374<0.009412 =12 =-2 472<0.5 485<0.9637 457<0.1399 =8 =-2 =15 =-3
201<0.5 350<0.5 471<0.1678 505<0.5 =-2 =3 369<3.5 =2 =-2 186<15.5 369<2.5 =13 =1 370<0.5 =-5 =7 466<0.1288 501<0.5037 47<0.5 =-11 =-1 489<2.741 =-4 =5 467<0.5976 58<0.5 =11 =-4 501<0.5995 =-5 =5
62<0.8571 379<0.5 471<0.1678 368<0.5 =-1 =3 397<0.5 =4 =0 197<2.773 333<0.5 =-8 =3 7<0.3559 =9 =-4 481<0.164 496<0.4228 197<4.407 =-11 =3 =6 62<0.9167 17<0.5 =6 =-2 400<0.5 =-4 =1
34<0.5 374<0.7977 353<0.5 454<0.5 =0 =-2 373<0.5 =2 =9 437<0.5 421<0.4 =-11 =4 351<2.485 =7 =0 421<1e-9 391<0.5 186<18.5 =11 =1 369<2.5 =-3 =6 9<0.1155 485<0.9238 =-7 =3 =8
187<0.5804 480<0.5 178<0.5 481<0.2149 =-1 =4 187<0.2224 =1 =12 7<0.6066 496<0.2887 =2 =14 374<0.2316 =-10 =1 481<0.04307 187<0.62 374<0.1559 =5 =-3 378<0.5 =13 =6 373<0.5 32<0.5 =1 =11 481<0.1837 =-9 =2
206<0.09091 62<0.3333 185<4.5 349<0.5 =7 =-1 501<0.4641 =20 =3 484<0.1807 459<0.5 =1 =-7 351<3.332 =-12 =-2 62<0.2222 206<0.3333 391<0.5 =3 =-2 390<0.5 =-5 =5 206<0.4 62<0.3333 =6 =-4 62<0.4 =-1 =6
182<3.332 368<0.5 459<0.5 455<0.1087 =0 =-4 62<0.6316 =-1 =-7 380<0.5 182<2.398 =-2 =6 182<3.045 =-11 =3 388<0.5 7<0.429 192<0.07692 =11 =1 432<0.5 =-7 =3 188<0.5 486<0.01585 =9 =-2 501<0.5756 =-10 =0
434<0.5 500<0.3272 62<0.9167 403<0.5 =1 =-5 433<0.5 =-11 =7 62<0.125 =-3 =16 195<5.5 31<0.5 62<0.08 =-1 =-6 62<0.1905 =0 =11 62<0.2222 50<0.5 =14 =-1 =-7
377<0.5 119<0.5 485<0.9027 182<1.946 =-5 =0 457<0.2779 =10 =-2 184<6.5 =18 =-1 421<1.65 375<0.037 184<7.5 =4 =9 375<0.1987 =-4 =5 482<0.775 375<0.0271 =-12 =-2 373<0.5 =-3 =4
364<0.5 244<0.5 500<0.2642 460<0.5 =0 =5 375<0.1117 =13 =-4 14<0.5 424<1e-9 =15 =0 =-2 369<1.5 45<0.5 425<0.5 =21 =0 39<0.5 =-4 =3 375<0.2493 333<0.5 =-4 =6 14<0.5 =11 =-1
433<0.5 62<0.9167 250<0.5 441<0.5 =0 =-5 187<0.3345 =-9 =1 195<1.5 390<0.5 =-11 =1 316<0.5 =-1 =3 187<1e-9 481<0.1166 400<0.5 =-2 =5 465<0.3419 =12 =0 316<0.5 21<0.5 =10 =-5 62<0.1905 =-2 =7
36<0.5 185<4.5 432<0.5 197<3.091 =1 =-4 62<0.6316 =-1 =-8 188<4.5 351<1.946 =-3 =6 =-10 366<0.5 427<0.5 489<2.277 =-13 =-1 =0 429<0.5 =-7 197<1.099 =6 =-2
185<4.5 374<0.09389 397<0.5 439<0.5 =1 =6 468<0.9403 =-4 =4 368<0.5 377<0.5 =-4 =2 316<0.5 =9 =-4 424<0.05238 4<0.5 197<1.099 =16 =5 188<3.5 =3 =-9 424<0.4057 377<0.5 =-7 =5 197<2.89 =-4 =8
7<0.2859 34<0.5 182<1.946 349<0.5 =-5 =3 455<0.3003 =0 =8 182<3.135 392<0.5 =6 =-4 57<0.5 =12 =1 364<0.5 421<1.65 419<0.48 =1 =-4 501<0.4865 =-12 =-1 182<2.708 424<0.1492 =3 =-5 187<0.2431 =15 =0
244<0.5 475<0.5 206<0.25 184<4.5 =4 =-4 184<3.5 =-3 =0 193<0.5 184<6.5 =2 =10 206<0.1538 =0 =-10 397<0.5 184<10.5 =19 =-1 =-1
206<0.8235 62<0.7647 480<0.5 206<1e-9 =4 =0 394<0.5 =4 =-5 206<0.6111 470<0.5 =-9 =9 184<12.5 =10 =-4 62<0.6667 466<0.279 479<0.5 =-12 =1 481<0.08547 =-2 =8 434<0.5 45<0.5 =18 =-2 202<0.5 =-4 =3
201<0.5 224<0.5 419<0.48 333<0.5 =1 =4 457<0.09242 =-5 =2 191<0.108 392<0.5 =14 =0 466<0.05378 =2 =-7 488<0.5 440<0.5 466<0.1288 =-7 =-1 4<0.5 =12 =-2 466<0.05378 =12 4<0.5 =5 =-9
377<0.5 434<0.5 423<0.4179 427<0.5 =0 =6 432<0.5 =13 =-6 473<0.5 369<1.5 =4 =-4 200<0.5 =-9 =3 421<1.65 196<0.5 400<0.5 =4 =13 75<0.5 =2 =-8 455<0.4585 400<0.5 =-11 =0 483<1e-9 =8 =-8
441<0.5 455<0.572 182<2.303 462<0.5 =-2 =12 368<0.5 =0 =3 94<0.5 182<2.996 =18 =3 =-4 433<0.5 187<0.1988 178<0.5 =-9 =3 187<0.2431 =5 =-4 352<0.5 58<0.5 =7 =-3 =-6
206<0.3333 62<0.3333 197<3.091 392<0.5 =5 =-1 369<4.5 =-7 =6 471<0.1024 496<0.1982 =-2 =8 468<0.25 =-4 =-11 62<0.25 14<0.5 366<0.5 =-7 =-2 504<0.08618 =-4 =7 471<0.1678 456<0.2289 =-1 =13 62<0.9167 =6 =-7
206<0.8235 397<0.5 421<1.21 206<0.3684 =2 =0 206<0.6667 =-6 =4 206<0.3684 186<19.5 =-6 =2 468<0.1442 =-2 =4 14<0.5 413<0.5 34<0.5 =-8 =1 =5 206<0.8889 400<0.5 =10 =-1 9<0.0899 =-5 =6
17<0.5 7<0.3023 464<0.5 463<0.5 =1 =9 445<0.5 =4 =-4 445<0.5 6<1.5 =-4 =2 503<0.5 =0 =14 54<0.5 388<0.5 424<0.1492 =-6 =3 55<0.5 =0 =9 378<0.5 463<0.5 =-6 =3 424<0.0439 =12 =-4
434<0.5 62<0.9167 94<0.5 460<0.5 =1 =7 9<0.124 =2 =14 388<0.5 502<0.5 =-11 =1 432<0.5 =6 =-2 353<0.5 378<0.5 9<0.5103 =2 =-9 5<0.5 =-8 =-2 489<4.477 188<3.5 =6 =-6 =-8
493<0.5 182<3.332 496<0.4228 206<0.8235 =0 =-4 486<0.1945 =-5 =11 374<0.06289 206<0.2778 =13 =2 62<1e-9 =-6 =3 62<0.1538 351<2.996 351<2.303 =7 =-8 =8 478<0.5 385<0.5 =-11 =0 =4
480<0.5 428<0.5 350<0.5 184<0.5 =-3 =0 191<0.1157 =8 =-3 55<0.5 60<0.5 =8 =-2 376<0.5 =-4 =3 184<6.5 206<0.6111 379<0.5 =7 =-8 191<0.08253 =-10 =1 206<0.3684 503<0.5 =-8 =2 179<0.5 =2 =13
350<0.5 475<0.5 480<0.5 193<0.3333 =-1 =2 496<0.2887 =2 =14 191<0.08869 62<0.6316 =7 =-4 419<0.7 =-2 =11 191<0.1157 3<0.5 62<0.6 =14 =-3 316<0.5 =6 =-3 421<0.36 164<0.5 =-7 =5 =8
493<0.5 197<3.091 17<0.5 410<0.5 =1 =-6 178<0.5 =-4 =11 420<1e-9 424<1e-9 =-2 =-9 197<4.407 =11 =-2 388<0.5 475<0.5 448<0.5 =-11 =0 197<1.099 =5 =-3 375<1e-9 =8 =-6
469<0.5 37<0.5 362<0.5 244<0.5 =0 =12 377<0.5 =-7 =3 501<0.4865 80<0.5 =-10 =3 48<0.5 =-8 =2 424<0.1181 351<3.332 351<2.303 =3 =13 374<0.06289 =-4 =5 351<2.565 =0 =-8
483<0.8395 187<0.2887 351<3.178 424<0.1826 =-1 =-6 360<0.5 =1 =9 428<0.5 351<2.773 =0 =3 489<4.477 =9 =-5 40<0.5 50<0.5 489<2.079 =-4 =9 187<0.478 =2 =-6 404<0.5 467<0.4794 =1 =-7 =1
476<0.5 355<0.5 178<0.5 375<0.4389 =0 =-5 481<1e-9 =9 =-2 400<0.5 112<0.5 =-6 =5 459<0.5 =4 =-6 465<0.4756 =12 50<0.5 =2 =-4
434<0.5 10<0.5 500<0.3272 432<0.5 =1 =-2 184<1.5 =-1 =14 351<2.197 432<0.5 =-7 =3 502<0.5 =17 =-5 351<3.091 190<0.5 184<5.5 =-3 =-9 184<0.5 =-2 =9 188<2.5 468<0.4274 =9 =2 495<0.5 =-6 =6
496<0.3144 147<0.5 441<0.5 364<0.5 =0 =5 505<0.5 =-6 =7 375<0.273 193<0.25 =10 =-4 392<0.5 =3 =-6 502<0.5 486<0.5129 184<8.5 =-7 =2 393<0.5 =7 =-2 375<0.1987 481<1e-9 =18 =1 184<4.5 =-3 =3
206<0.8235 351<2.708 206<0.2143 418<0.5 =-2 =5 418<0.5 =1 =-5 471<1e-9 369<6.5 =0 =9 369<3.5 =4 =-1 483<0.7001 413<0.5 182<2.398 =-1 =-8 180<0.5 =10 =-1 473<0.5 351<2.303 =-6 =1 468<1 =8 =0
493<0.5 350<0.5 197<1.099 46<0.5 =1 =-5 481<0.2671 =-2 =7 380<0.5 197<1.946 =0 =7 279<0.5 =-11 =5 436<0.5 448<0.5 468<0.821 =-12 =-3 197<1e-9 =1 =-2 496<0.1082 468<0.821 =-7 =5 =9
197<3.091 402<0.5 112<0.5 457<0.1113 =0 =3 466<0.3141 =-7 =8 466<0.1964 422<0.5 =-3 =8 393<0.5 =-13 =1 485<0.9479 488<0.5 457<0.2779 =-6 =3 186<18.5 =10 =1 =10
244<0.5 377<0.5 206<0.6111 62<0.5556 =1 =-5 62<0.5238 =-7 =7 421<1.65 454<0.5 =6 =1 351<2.303 =0 =-11 62<0.7143 =16 =-1
429<0.5 483<0.6128 206<0.3333 445<0.5 =0 =-6 451<0.5 =-4 =4 191<0.417 202<0.5 =6 =-6 206<0.6111 =-9 =5 419<0.67 201<0.5 178<0.5 =1 =9 374<0.009412 =3 =-7 502<0.5 483<0.08053 =-2 =7 374<0.3866 =-9 =6
244<0.5 471<0.3988 397<0.5 505<0.5 =-1 =3 367<0.5 =-6 =9 369<3.5 47<0.5 =3 =0 26<0.5 =-3 =10 397<0.5 =17 =-2
206<0.8235 201<0.5 37<0.5 362<0.5 =0 =-4 382<0.5 =-9 =3 14<0.5 191<0.417 =-6 =8 50<0.5 =13 =-5 466<0.3141 14<0.5 428<0.5 =-8 =1 369<1.5 =6 =-6 47<0.5 466<0.6253 =8 =-2 489<2.037 =-6 =3
185<4.5 374<0.09389 184<10.5 455<1e-9 =1 =-3 464<0.5 =-5 =3 455<0.3248 380<0.5 =-2 =-7 62<1e-9 =-3 =10 4<0.5 432<0.5 458<0.5 =10 =-3 475<0.5 =-5 =7 367<0.5 316<0.5 =-3 =4 484<0.222 =15 =-2
496<0.3529 59<0.5 206<1e-9 418<0.5 =-2 =10 456<0.4954 =-1 =9 380<0.5 496<0.1274 =4 =-3 450<0.5 =-6 =4 418<0.5 28<0.5 7<0.6903 =14 =-2 439<0.5 =-5 =3 7<0.1545 421<1e-9 =1 =8 467<0.242 =-7 =1
244<0.5 434<0.5 186<17.5 388<0.5 =-1 =3 39<0.5 =3 =-3 186<16.5 182<2.944 =-4 =3 422<0.5 =-9 =2 434<0.5 =14 =0
398<0.5 438<0.5 289<0.5 203<0.5 =0 =-5 197<2.485 =18 =-1 377<0.5 383<0.5 =-10 =2 184<1.5 =10 =-3 379<0.5 397<0.5 497<0.5 =3 =-5 184<6.5 =2 =-5 54<0.5 184<19.5 =-9 =8 =12
375<0.3029 397<0.5 349<0.5 197<3.091 =2 =-2 476<0.5 =-4 =8 458<0.5 349<0.5 =-2 =6 33<0.5 =-11 =2 185<4.5 461<0.5 289<0.5 =-4 =6 =6 196<0.5 185<6.5 =11 =-4 196<1.5 =-7 =2
500<0.374 428<0.5 29<0.5 480<0.5 =-1 =2 392<0.5 =2 =-3 398<0.5 43<0.5 =-3 =5 316<0.5 =3 =10 =11
379<0.5 351<2.708 206<1e-9 397<0.5 =6 =-9 419<0.67 =0 =-5 185<4.5 197<2.197 =2 =-2 369<2.5 =10 =0 184<6.5 351<3.091 457<0.06587 =-10 =2 369<1.5 =5 =-3 483<0.3598 351<1.946 =10 =0 =-10
244<0.5 230<0.5 17<0.5 447<0.5 =0 =-6 3<0.5 =0 =-7 351<1.792 2<0.5 =-6 =5 369<4.5 =10 =-4 184<10.5 =13 =-2
371<0.3 447<0.5 36<0.5 481<0.164 =0 =3 333<0.5 =-7 =1 193<0.125 417<0.5 =-9 =3 425<0.5 =4 =-5 489<1.609 424<0.1181 395<2.5 =16 =3 =2 424<0.02806 195<1.5 =-7 =2 =6
469<0.5 375<0.4389 353<0.5 377<0.5 =0 =3 349<0.5 =4 =-3 197<2.398 474<0.5 =-7 =3 481<1e-9 =-4 =10 388<0.5 196<0.5 197<1e-9 =8 =-2 378<0.5 =-1 =12 25<0.5 =-5 =4
343<0.5 441<0.5 371<0.4989 197<1.099 =1 =-1 496<0.1742 =12 =-3 496<0.2887 351<2.944 =-8 =0 191<0.187 =0 =8 184<7.5 =21 436<0.5 =2 =-3
187<0.4507 182<2.565 393<0.5 486<0.6195 =-4 =5 432<0.5 =3 =-4 501<0.6412 501<0.5878 =0 =-6 197<2.303 =8 =2 351<3.178 488<0.5 489<2.485 =4 =-1 467<0.5206 =13 =0 9<1e-9 432<0.5 =8 =-6 473<0.5 =-11 =-1
476<0.5 343<0.5 141<0.5 493<0.5 =0 =-5 180<0.5 =-1 =12 =13 369<1.5 465<0.4756 =2 =-7 =13
179<0.5 10<0.5 397<0.5 197<2.89 =0 =-4 367<0.5 =-4 =6 481<0.1088 424<0.2591 =14 =-3 185<2.5 =-5 =3 185<3.5 405<0.5 25<0.5 =0 =4 183<0.5 =-2 =12 186<13.5 504<0.05764 =2 =-7 186<14.5 =14 =4
112<0.5 188<4.5 462<0.5 385<0.5 =1 =-4 467<0.1854 =14 =-1 465<0.05945 46<0.5 =-9 =5 458<0.5 =11 =1 386<0.5 188<3.5 465<0.01564 =-5 =-11 453<0.5 =0 =4 =4
421<1.47 455<0.3563 455<0.1087 426<0.113 =0 =5 373<0.5 =-6 =3 481<1e-9 7<0.4105 =19 =-4 182<3.135 =6 =-5 7<0.2073 398<0.5 466<0.01455 =-3 =7 55<0.5 =-8 =0 483<0.3238 196<0.5 =-13 =-3 =4
397<0.5 349<0.5 493<0.5 351<3.178 =1 =5 484<0.8326 =-8 =2 199<0.5 351<2.565 =-5 =1 62<0.06667 =1 =-10 182<3.332 185<2.5 496<0.3144 =-7 =7 349<0.5 =-1 =6 351<2.708 62<0.125 =7 =-6 191<0.05593 =1 =18
181<0.5 488<0.5 374<0.3866 185<4.5 =0 =4 437<0.5 =-5 =9 351<3.178 484<0.8575 =8 =-4 473<0.5 =-6 =4 48<0.5 374<0.04846 206<0.8235 =18 =-2 185<2.5 =5 =-4 191<1e-9 375<0.06129 =-6 =1 =4
447<0.5 398<0.5 190<0.5 349<0.5 =0 =-5 43<0.5 =2 =13 308<0.5 178<0.5 =1 =6 9<0.1345 =-8 =5 194<0.5 503<0.5 496<0.1622 =-10 =3 9<0.06958 =-5 =6 186<14.5 =9 =0
350<0.5 62<1e-9 199<0.5 150<0.5 =-5 =-1 194<0.5 =5 =-11 471<0.1678 438<0.5 =0 =-6 430<0.5 =0 =5 502<0.5 418<0.5 349<0.5 =-5 =7 501<0.4641 =7 =-1 14<0.5 188<2.5 =15 =-1 =-7
181<0.5 500<0.3272 493<0.5 447<0.5 =0 =-5 475<0.5 =-8 =5 62<0.125 =1 =12 17<0.5 421<1.65 404<0.5 =14 =-5 188<0.5 =-6 =2 113<0.5 =-5 62<0.4 =-1 =2
426<0.231 490<0.5 441<0.5 206<1e-9 =3 =0 197<2.944 =-6 =5 466<0.3642 192<0.2857 =1 =14 197<1e-9 =-7 =3 186<13.5 429<0.5 =-10 195<1.5 =8 =-1 197<1e-9 52<0.5 =-1 =6 206<0.1538 =0 =15
476<0.5 382<0.5 13<0.5 206<0.8235 =0 =-5 191<1e-9 =16 =-1 192<0.09091 380<0.5 =3 =19 206<0.1875 =5 =-4 14<0.5 206<0.5 =14 =2 =-5
13<0.5 419<0.67 465<0.01564 347<0.5 =1 =9 484<0.8326 =-1 =2 423<0.1246 56<0.5 =-5 =4 397<0.5 =10 =-5 489<2.351 419<1e-9 462<0.5 =-1 =19 =-4 465<0.0468 =-6 489<5.278 =7 =-3
374<0.3463 18<0.5 424<0.1826 480<0.5 =1 =3 374<0.2067 =-4 =4 428<0.5 45<0.5 =-8 =1 183<0.5 =10 =-3 434<0.5 397<0.5 394<0.5 =1 =-6 187<0.5062 =-9 =5 186<14.5 368<0.5 =-6 =6 34<0.5 =-13 =-2
24<0.5 206<0.8235 374<0.1364 360<0.5 =1 =-2 455<0.3563 =-2 =9 466<0.3141 486<0.3664 =-7 =1 466<0.6253 =4 =-4 374<0.2067 424<1e-9 501<0.7083 =13 =-1 457<0.04814 =-5 =4 206<0.5714 =-7 =6
496<0.4228 455<0.1087 196<3.5 34<0.5 =0 =4 62<0.6316 =-11 =2 455<0.572 62<0.7647 =-5 =7 419<0.48 =10 =-2 2<0.5 450<0.5 434<0.5 =18 =-1 =1 369<2.5 419<0.79 =-7 =2 =7
377<0.5 374<0.7977 230<0.5 447<0.5 =0 =-5 7<0.429 =8 =-5 473<0.5 186<16.5 =4 =-2 489<2.351 =-9 =2 7<0.2647 373<0.5 471<0.1678 =8 =3 374<0.01857 =-5 =6 184<5.5 396<0.5 =-9 =5 184<12.5 =7 =-5
90<0.5 62<0.9167 371<0.4114 496<0.1742 =-1 =2 496<0.07213 =10 =-1 502<0.5 195<1.5 =-10 =2 501<0.5493 =-4 =5 419<0.36 =14 486<0.5129 =-6 =4
46<0.5 188<2.5 422<0.5 452<0.5 =0 =5 425<0.5 =5 =-5 349<0.5 373<0.5 =0 =-7 206<0.4 =-9 =4 430<0.5 206<0.4667 363<0.5 =-12 =1 186<23.5 =4 =-5 33<0.5 186<19.5 =12 =0 369<1.5 =4 =-7
421<1.65 377<0.5 94<0.5 455<0.4585 =-1 =10 206<0.5 =7 =-4 187<0.5062 489<1.887 =3 =-3 55<0.5 =11 =0 485<0.9552 501<0.6412 480<0.5 =-11 =0 =2 55<0.5 =9 =-4
466<0.03368 29<0.5 191<1e-9 475<0.5 =-11 =4 186<15.5 =6 =-3 191<1e-9 377<0.5 =-1 =10 42<0.5 =14 =31 29<0.5 374<0.1364 434<0.5 =24 =4 377<0.5 =0 =25 191<0.1494 186<20.5 =38 =2 466<0.04249 =8 =67
468<0.3585 14<0.5 481<1e-9 48<0.5 =-6 =2 30<0.5 =10 =40 489<2.97 286<0.5 =-14 =-2 =12 14<0.5 491<0.5 424<0.009587 =29 =9 424<0.2041 =66 =8 471<0.1024 52<0.5 =-12 =0 489<2.197 =-3 =16
504<1e-9 62<0.2222 14<0.5 333<0.5 =7 =27 178<0.5 =-12 =4 457<0.1821 62<0.5556 =-7 =-13 190<0.5 =7 =35 14<0.5 62<0.3636 471<1e-9 =30 =45 504<0.1419 =0 =26 471<0.1024 438<0.5 =-4 =-14 193<0.1667 =-5 =11
466<1e-9 433<0.5 456<0.2289 182<2.708 =-11 =-5 374<0.04846 =30 =2 182<2.485 374<0.04846 =3 =-8 366<0.5 =6 =30 433<0.5 17<0.5 466<0.1288 =7 =20 182<2.773 =-9 =-1 188<1.5 186<21.5 =44 =4 182<2.197 =-4 =18
466<1e-9 457<0.1113 397<0.5 32<0.5 =-5 =13 32<0.5 =-13 =-1 480<0.5 486<0.5129 =-2 =14 486<0.3205 =1 =30 397<0.5 456<0.1712 481<0.164 =13 =28 =48 484<0.8575 481<0.09104 =-8 =2 502<0.5 =22 =-2
468<0.2053 62<0.3333 397<0.5 471<0.3988 =5 =18 35<0.5 =-10 =5 62<0.6667 397<0.5 =-4 =-13 466<0.1725 =-14 =1 62<0.3636 378<0.5 34<0.5 =7 =34 471<0.1678 =24 =38 188<0.5 62<0.7143 =14 =-4 466<0.3642 =-6 =14
466<1e-9 380<0.5 433<0.5 373<0.5 =-6 =7 457<0.09242 =5 =20 457<0.1821 273<0.5 =-14 =1 =10 380<0.5 491<0.5 379<0.5 =11 =-8 466<0.09411 =15 =36 52<0.5 49<0.5 =-11 =5 484<0.8575 =-5 =16
184<5.5 14<0.5 467<0.3466 197<1.099 =14 =1 197<2.303 =28 =17 193<0.1 185<5.5 =-13 =-5 471<0.1024 =-6 =8 481<0.1477 184<9.5 14<0.5 =-1 =-13 486<0.8576 =-12 =11 14<0.5 197<1.099 =26 =3 185<2.5 =-12 =6
468<0.4794 380<0.5 39<0.5 191<1e-9 =-6 =4 36<0.5 =13 =-11 190<0.5 501<0.5199 =-13 =-6 7<0.3747 =11 =-10 380<0.5 191<0.246 197<2.197 =19 =6 432<0.5 =34 =13 183<0.5 468<0.7548 =0 =19 197<2.565 =-9 =4
466<0.00543 457<0.1113 433<0.5 485<0.9552 =-7 =27 421<0.4 =6 =-7 424<0.1492 421<2.1 =15 =-6 185<2.5 =-4 =11 17<0.5 433<0.5 9<0.124 =5 =16 504<1e-9 =11 =27 457<0.07652 457<1e-9 =-6 =-13 504<0.05764 =1 =12
62<0.3333 193<1e-9 34<0.5 378<0.5 =-8 =6 7<0.3406 =26 =-2 40<0.5 491<0.5 =13 =24 52<0.5 =-5 =4 193<0.125 62<0.6 378<0.5 =-10 =-2 500<0.3045 =-12 =13 62<0.8095 424<0.009587 =9 =-7 193<0.4286 =-12 =3
184<4.5 14<0.5 191<0.07437 197<1.099 =11 =-1 191<0.187 =15 =24 504<0.0811 185<10.5 =-11 =6 184<2.5 =-4 =11 504<0.09724 184<9.5 14<0.5 =-2 =-12 377<0.5 =-12 =-3 14<0.5 481<0.2149 =5 =26 185<3.5 =-8 =6
9<1e-9 380<0.5 475<0.5 457<0.1821 =-3 =17 188<1.5 =20 =5 496<0.3529 484<0.3831 =-13 =6 457<0.09242 =-2 =19 380<0.5 475<0.5 377<0.5 =7 =19 203<0.5 =28 =2 366<0.5 188<0.5 =2 =-8 333<0.5 =-13 =-3
468<0.4794 396<0.5 182<2.565 25<0.5 =-8 =0 35<0.5 =-3 =6 197<2.398 369<4.5 =19 =-2 369<1.5 =14 =-6 468<1 188<0.5 182<2.398 =5 =15 195<1.5 =2 =11 465<0.7026 195<3.5 =23 =-3 463<0.5 =20 =-10
466<0.03368 39<0.5 486<0.921 371<0.3 =-6 =24 191<0.08253 =-3 =21 29<0.5 57<0.5 =-4 =6 421<0.55 =15 =0 29<0.5 483<0.6128 180<0.5 =-1 =7 434<0.5 =18 =-3 379<0.5 437<0.5 =20 =5 =-8
184<5.5 380<0.5 197<1.099 186<16.5 =16 =4 264<0.5 =1 =30 501<0.4865 496<0.4228 =-10 =7 62<0.1905 =-4 =10 489<2.079 184<9.5 380<0.5 =-2 =-12 486<0.8576 =-12 =11 184<9.5 380<0.5 =11 =-2 466<0.279 =-7 =6
191<1e-9 206<0.1333 39<0.5 397<0.5 =5 =-10 380<0.5 =39 =1 206<0.4667 39<0.5 =-7 =4 377<0.5 =-11 =-3 380<0.5 206<0.1538 397<0.5 =19 =-3 483<0.6128 =2 =16 206<0.4286 349<0.5 =-11 =1 183<0.5 =12 =-5
62<0.4 397<0.5 398<0.5 29<0.5 =1 =10 187<1e-9 =10 =17 489<2.14 496<0.1982 =-8 =7 489<3.814 =2 =16 193<0.2 62<0.6667 397<0.5 =-2 =-12 377<0.5 =-13 =-3 377<0.5 62<0.6667 =7 =-4 489<2.079 =2 =25
184<9.5 206<0.3333 62<0.3333 206<0.1333 =23 =11 376<0.5 =-3 =4 483<0.5412 206<0.6667 =-3 =-11 9<0.5103 =16 =-6 206<0.5 9<0.2658 470<0.5 =-13 =7 206<0.2143 =-7 =9 9<0.09542 377<0.5 =-9 =6 377<0.5 =4 =25
466<1e-9 457<0.1113 456<0.2289 333<0.5 =-5 =5 7<0.3559 =23 =3 7<0.2859 421<2.1 =17 =-2 473<0.5 =1 =17 30<0.5 466<0.2468 456<0.2449 =2 =21 9<0.124 =4 =13 350<0.5 9<1e-9 =7 =23 =4
14<0.5 191<1e-9 428<0.5 375<0.09245 =-4 =2 374<0.1364 =19 =1 491<0.5 485<0.8826 =5 =28 489<5.278 =11 =21 489<2.14 457<0.1113 10<0.5 =-12 =4 496<0.2294 =-6 =19 504<0.5537 374<1e-9 =7 =-5 505<0.5 =4 =-14
14<0.5 206<0.2143 418<0.5 182<2.565 =-5 =7 206<0.1333 =30 =15 9<0.124 187<1e-9 =-6 =1 489<2.97 =3 =16 489<2.14 457<0.09242 10<0.5 =-12 =3 351<1.792 =18 =-6 182<3.332 9<0.5103 =0 =-12 501<0.7083 =21 =-4
184<8.5 504<0.09724 456<0.2289 396<0.5 =0 =12 371<0.3 =9 =25 17<0.5 467<0.4794 =6 =13 59<0.5 =-4 =6 504<0.1827 184<10.5 467<0.5206 =-6 =3 501<0.6412 =-11 =-3 501<0.7083 467<0.5206 =-1 =9 378<0.5 =-9 =0
418<0.5 467<0.3466 187<0.3113 25<0.5 =-7 =1 194<0.5 =0 =12 17<0.5 188<0.5 =8 =0 52<0.5 =-9 =-1 25<0.5 333<0.5 187<0.1709 =0 =7 186<16.5 =20 =5 230<0.5 48<0.5 =5 =19 186<14.5 =1 =-6
184<9.5 29<0.5 189<0.5 475<0.5 =-2 =11 185<1.5 =1 =9 32<0.5 350<0.5 =5 =21 375<0.2493 =18 =1 475<0.5 435<0.5 456<0.2289 =-10 =12 9<0.08432 =-2 =17 467<0.2053 184<10.5 =9 =-4 490<0.5 =13 =-1
380<0.5 206<0.3333 418<0.5 185<1.5 =-4 =5 206<0.1333 =27 =10 481<0.1837 187<0.3113 =-6 =1 5<0.5 =16 =-4 483<0.3986 185<5.5 104<0.5 =-11 =4 187<0.7382 =-6 =9 52<0.5 436<0.5 =-12 =-1 206<0.4286 =-5 =15
184<9.5 206<0.4286 380<0.5 62<0.3333 =12 =2 186<18.5 =-9 =4 467<0.3709 350<0.5 =-9 =5 374<0.02736 =8 =-4 206<0.4667 489<4.477 371<1e-9 =-13 =5 206<0.25 =-4 =7 398<0.5 428<0.5 =-9 =6 9<0.07432 =-2 =14
377<0.5 483<0.2106 35<0.5 457<0.1821 =-6 =10 43<0.5 =4 =-4 197<1.099 481<0.4806 =7 =-5 421<0.75 =-2 =11 197<1.099 187<0.3817 421<0.38 =14 =-4 200<0.5 =27 =3 424<0.1331 3<0.5 =0 =8 484<0.1807 =-10 =2
397<0.5 197<1.099 374<0.4446 187<1e-9 =3 =10 377<0.5 =-10 =10 485<0.9176 7<0.3023 =-1 =-7 424<0.1636 =21 =-6 483<0.3986 496<0.3529 187<0.4507 =-9 =-2 197<2.197 =17 =0 369<1.5 7<0.2647 =12 =-9 483<0.8395 =-5 =2
206<0.2143 94<0.5 422<0.5 486<0.3664 =3 =12 187<0.6663 =19 =-4 34<0.5 50<0.5 =26 =6 =-1 481<0.1352 475<0.5 187<1e-9 =-7 =-1 206<0.6111 =13 =-2 377<0.5 486<1e-9 =7 =-4 206<0.3333 =-4 =21
184<10.5 380<0.5 475<0.5 350<0.5 =2 =16 434<0.5 =18 =1 483<0.4388 191<0.1732 =-10 =-1 466<0.6253 =5 =-12 466<0.279 34<0.5 469<0.5 =-11 =5 25<0.5 =-6 =9 434<0.5 150<0.5 =11 =-2 191<0.1324 =1 =-10
206<0.2143 14<0.5 433<0.5 188<2.5 =8 =0 493<0.5 =18 =-6 200<0.5 496<0.1982 =-11 =-1 366<0.5 =9 =-5 191<0.1732 32<0.5 350<0.5 =-6 =7 206<0.7143 =10 =-4 424<1e-9 496<0.1982 =6 =19 395<0.5 =-7 =8
184<8.5 14<0.5 374<0.09389 457<0.003612 =8 =1 201<0.5 =1 =-7 467<0.4794 457<0.04319 =-9 =6 504<0.5537 =5 =-10 426<0.113 483<0.7001 435<0.5 =-8 =6 380<0.5 =6 =-6 14<0.5 316<0.5 =24 =0 184<13.5 =-7 =0
14<0.5 466<1e-9 187<1e-9 418<0.5 =-5 =1 433<0.5 =2 =14 379<0.5 434<0.5 =6 =-1 192<0.25 =-10 =0 484<0.1807 427<0.5 253<0.5 =-11 =9 375<0.04684 =9 =-5 50<0.5 366<0.5 =3 =-6 398<0.5 =-13 =-1
184<9.5 197<1.099 435<0.5 438<0.5 =7 =1 197<1e-9 =15 =-1 350<0.5 482<0.225 =-4 =8 453<0.5 =18 =1 9<0.1464 426<0.113 68<0.5 =-9 =6 3<0.5 =16 =1 398<0.5 197<2.565 =-9 =0 435<0.5 =3 =18
475<0.5 466<0.09411 503<0.5 39<0.5 =-4 =1 480<0.5 =1 =12 424<0.009587 17<0.5 =5 =-2 457<0.09242 =-6 =4 435<0.5 193<0.5 457<0.1821 =7 =20 369<1.5 =-7 =2 =22
62<0.5556 471<1e-9 503<0.5 377<0.5 =-3 =5 374<0.02736 =11 =0 35<0.5 483<0.5412 =1 =11 430<0.5 =11 =1 377<0.5 486<0.6195 483<0.7001 =-9 =1 316<0.5 =16 =-2 374<1e-9 454<0.5 =19 =-1 483<0.1845 =-6 =10
206<0.2143 418<0.5 380<0.5 197<1.099 =4 =-2 496<0.2116 =-13 =0 206<0.1333 380<0.5 =18 =0 394<0.5 =9 =-5 481<0.1477 475<0.5 197<1e-9 =-2 =-7 418<0.5 =13 =0 187<0.8806 483<0.3238 =3 =10 380<0.5 =8 =-10
206<0.2143 184<4.5 397<0.5 349<0.5 =16 =1 35<0.5 =-2 =12 184<9.5 397<0.5 =3 =-10 485<0.5879 =-12 =3 489<2.079 187<1e-9 496<0.3144 =-7 =10 206<0.6667 =1 =-7 473<0.5 490<0.5 =-3 =8 50<0.5 =7 =-4
206<0.3125 376<0.5 60<0.5 455<0.3248 =0 =12 374<0.2834 =9 =-3 453<0.5 374<0.3866 =11 =1 448<0.5 =1 =15 483<0.5412 371<0.4114 398<0.5 =-8 =-2 450<0.5 =22 =3 398<0.5 7<1e-9 =3 =-8 7<0.3933 =13 =-4
29<0.5 434<0.5 486<0.8576 461<0.5 =-1 =22 424<1e-9 =13 =1 206<0.1538 486<0.3664 =-3 =7 353<0.5 =-10 =-3 206<0.5 424<0.0439 1<0.5 =8 =19 206<0.1333 =8 =-4 489<2.079 474<0.5 =-6 =11 183<0.5 =-2 =10
62<0.6316 206<0.6111 14<0.5 206<0.2143 =9 =2 457<0.1821 =-6 =16 62<0.4375 455<0.3248 =-10 =3 206<0.7143 =8 =-7 206<0.6667 501<0.6412 31<0.5 =-11 =6 503<0.5 =-6 =12 471<0.1678 421<0.45 =-6 =7 62<0.9167 =23 =-4
62<0.6667 206<0.6111 206<0.1333 62<0.3333 =12 =-1 9<0.04337 =-1 =5 62<0.5238 489<2.079 =-10 =-4 206<0.75 =12 =-7 206<0.7143 489<4.477 486<0.8576 =-12 =12 187<1e-9 =-5 =9 6<0.5 62<0.9167 =10 =-5 179<0.5 =-9 =4
380<0.5 398<0.5 503<0.5 485<0.9176 =-4 =14 374<0.04846 =8 =-3 475<0.5 9<0.162 =2 =10 374<0.1559 =13 =5 193<0.1 208<0.5 119<0.5 =-10 =4 398<0.5 =8 =-2 471<0.1024 193<0.1429 =2 =-9 369<2.5 =5 =-6
380<0.5 475<0.5 489<4.477 182<2.565 =-3 =2 9<0.124 =-1 =12 1<0.5 496<0.08133 =8 =22 0<0.5 =-9 =6 185<3.5 496<0.2887 483<0.3986 =-11 =-5 52<0.5 =14 =-4 483<0.3238 382<0.5 =-6 =4 194<0.5 =9 =-4
434<0.5 187<1e-9 483<0.5412 418<0.5 =-3 =1 504<0.1419 =2 =10 180<0.5 32<0.5 =1 =11 36<0.5 =9 =-10 29<0.5 503<0.5 418<0.5 =-11 =-5 199<0.5 =-3 =6 421<1e-9 418<0.5 =5 =17 504<0.06969 =-4 =7
397<0.5 434<0.5 187<1e-9 203<0.5 =2 =-7 424<1e-9 =7 =1 418<0.5 496<0.1622 =-9 =7 353<0.5 =-3 =7 467<0.5976 496<0.3144 367<0.5 =-8 =3 486<0.428 =-2 =14 183<0.5 501<0.535 =-3 =10 48<0.5 =-5 =3
197<1.099 17<0.5 379<0.5 481<0.2149 =3 =11 333<0.5 =-9 =1 197<1e-9 195<1.5 =-9 =0 355<0.5 =4 =-3 350<0.5 482<0.225 481<0.2671 =-5 =9 35<0.5 =1 =11 421<0.36 197<3.091 =9 =-6 =21
29<0.5 466<1e-9 350<0.5 457<0.1113 =-5 =4 3<0.5 =16 =1 7<0.3226 188<0.5 =4 =0 457<0.07652 =-8 =3 34<0.5 489<2.833 350<0.5 =1 =12 7<0.3747 =10 =0 455<0.1277 359<0.5 =13 =-1 466<0.04249 =-8 =8
184<10.5 374<0.1559 7<0.429 396<0.5 =3 =10 188<0.5 =-7 =1 455<0.3248 435<0.5 =-3 =6 196<0.5 =14 =-1 474<0.5 396<0.5 478<0.5 =-8 =3 369<2.5 =9 =-4 501<0.7083 188<2.5 =17 =-4 =-5
14<0.5 34<0.5 374<0.4446 7<0.3023 =2 =-3 421<0.38 =-8 =6 421<1e-9 7<0.3226 =12 =-3 4<0.5 =-7 =3 183<0.5 501<0.4024 185<10.5 =-6 =10 7<0.2379 =8 =-5 500<1e-9 316<0.5 =-11 =-5 4<0.5 =8 =-2
397<0.5 398<0.5 503<0.5 0<0.5 =-4 =7 197<1.099 =4 =-7 428<0.5 422<0.5 =3 =12 195<1.5 =15 =-3 467<0.7548 428<0.5 427<0.5 =-7 =3 459<0.5 =12 =-3 504<0.1095 197<2.398 =-6 =4 459<0.5 =8 =-5
62<0.6667 397<0.5 434<0.5 203<0.5 =4 =-2 50<0.5 =-2 =-11 193<0.1 62<0.125 =-2 =-8 430<0.5 =-3 =6 193<0.3333 460<0.5 470<0.5 =-9 =6 434<0.5 =9 =-5 380<0.5 501<0.5756 =-2 =8 501<0.5756 =2 =-9
377<0.5 434<0.5 7<0.5699 433<0.5 =0 =5 473<0.5 =-9 =3 438<0.5 483<0.1314 =-6 =2 422<0.5 =-12 =-2 7<0.3023 370<0.5 405<0.5 =10 =-1 480<0.5 =-1 =13 450<0.5 460<0.5 =-7 =0 7<0.4515 =10 =-5
62<0.5556 206<0.5 206<0.1333 62<0.3333 =11 =1 4<0.5 =-1 =5 206<0.8235 62<0.4375 =-5 =7 482<0.2917 =-13 =0 206<0.6111 426<0.113 496<0.3529 =-10 =10 4<0.5 =15 =-1 398<0.5 195<0.5 =-6 =4 62<0.9167 =14 =-6
182<2.565 460<0.5 483<0.779 433<0.5 =-4 =1 400<0.5 =7 =-1 455<0.2119 450<0.5 =13 =-2 =-4 186<15.5 14<0.5 438<0.5 =3 =9 501<0.535 =-8 =3 433<0.5 483<0.3986 =-3 =3 455<1e-9 =11 =-4
184<10.5 197<1.099 374<0.3137 433<0.5 =3 =8 29<0.5 =-8 =3 456<0.2289 455<0.3991 =-3 =7 9<0.07432 =15 =3 481<0.164 457<0.1113 433<0.5 =-9 =3 9<0.06475 =9 =-4 2<0.5 396<0.5 =-5 =8 62<0.9167 =8 =-4
62<0.6667 397<0.5 471<0.3988 456<0.392 =0 =15 191<0.2785 =6 =13 481<0.1023 62<0.3636 =-3 =-8 62<0.3636 =5 =-3 481<0.1837 496<0.4228 59<0.5 =-9 =1 =14 471<1e-9 503<0.5 =-5 =4 464<0.5 =0 =11
397<0.5 434<0.5 191<0.2223 455<0.1087 =2 =-4 483<0.4851 =5 =12 186<16.5 486<0.3664 =-3 =6 56<0.5 =-10 =4 428<0.5 483<0.6128 486<0.7515 =-6 =6 351<1.946 =-6 =5 45<0.5 17<0.5 =16 =-1 388<0.5 =-4 =6
197<1.099 374<0.4446 182<2.485 435<0.5 =-1 =10 351<2.565 =2 =6 435<0.5 471<0.3988 =-12 =-5 393<0.5 =1 =15 350<0.5 499<0.5 244<0.5 =-4 =19 457<0.1821 =-1 =16 369<3.5 186<15.5 =19 =2 197<2.708 =8 =-5
197<1.099 62<0.8571 377<0.5 378<0.5 =-5 =3 201<0.5 =11 =-6 35<0.5 351<1.609 =2 =-12 47<0.5 =-6 =5 350<0.5 466<0.04249 471<0.3988 =-6 =6 351<2.197 =4 =-2 184<4.5 481<0.1023 =18 =-1 197<2.303 =11 =-3
62<0.6 197<3.091 379<0.5 364<0.5 =2 =12 438<0.5 =1 =-10 191<0.417 191<0.1016 =-9 =-1 467<0.3138 =17 =3 501<0.6412 195<0.5 435<0.5 =-9 =6 31<0.5 =-4 =13 197<2.303 182<2.708 =0 =13 501<0.6685 =3 =-6
377<0.5 374<0.4446 378<0.5 496<0.1982 =-4 =6 374<0.0765 =2 =-1 502<0.5 471<0.3988 =-13 =-6 378<0.5 =-6 =5 201<0.5 457<0.003612 441<0.5 =9 =-6 374<0.009412 =6 =-4 351<2.303 =5 55<0.5 =-11 =1
206<0.1333 418<0.5 397<0.5 484<0.3441 =4 =-5 186<26.5 =-10 =5 54<0.5 502<0.5 =14 =6 206<1e-9 =4 =-5 484<0.3831 206<0.5 398<0.5 =-3 =1 418<0.5 =-4 =-9 454<0.5 206<0.8235 =4 =-5 30<0.5 =-2 =12
434<0.5 397<0.5 475<0.5 419<0.48 =3 =-3 2<0.5 =14 =6 9<0.1016 182<2.944 =-7 =0 366<0.5 =4 =-6 29<0.5 374<0.4446 182<2.565 =-10 =-3 377<0.5 =-15 =1 419<0.58 182<2.89 =0 =14 374<0.04846 =-4 =2
184<6.5 379<0.5 480<0.5 434<0.5 =2 =-4 7<0.6066 =8 =-9 486<0.1727 501<0.6412 =-11 =2 418<0.5 =7 =-4 486<0.7515 434<0.5 474<0.5 =-3 =10 486<0.5129 =-10 =7 375<0.07571 7<0.6451 =17 =0 7<0.5382 =-5 =4
496<0.3529 197<3.091 397<0.5 201<0.5 =2 =-5 369<2.5 =-1 =-8 420<1e-9 484<0.3441 =-8 =-2 197<4.407 =10 =-4 7<0.6903 196<1.5 375<0.4389 =15 =-1 =-1 =-4
428<0.5 182<2.565 377<0.5 486<0.6195 =-4 =6 39<0.5 =5 =-5 197<3.091 36<0.5 =2 =-11 478<0.5 =-6 =4 192<0.25 399<0.5 387<0.5 =10 =-2 182<2.708 =10 =2 465<0.3897 =-5 193<0.5 =4 =-1
62<0.6316 471<0.3988 350<0.5 190<0.5 =-1 =6 380<0.5 =11 =-9 379<0.5 52<0.5 =2 =6 375<0.3721 =-8 =4 432<0.5 193<0.2 179<0.5 =-6 =6 380<0.5 =8 =-6 384<0.5 416<0.5 =-12 =0 52<0.5 =10 =-4
206<0.2143 418<0.5 397<0.5 185<1.5 =-3 =5 486<0.8576 =-9 =6 206<1e-9 197<3.611 =15 =-3 349<0.5 =7 =-3 7<0.3226 486<0.7515 374<0.1364 =0 =-5 418<0.5 =24 =5 475<0.5 423<0.4628 =-9 =6 374<1e-9 =-5 =10
371<0.4317 453<0.5 475<0.5 464<0.5 =-1 =3 380<0.5 =7 =-1 351<3.091 471<1e-9 =-5 =-1 503<0.5 =-1 =12 484<0.3831 456<0.3643 =4 =22 =5
184<10.5 206<0.5 184<6.5 206<0.3333 =6 =0 206<0.4 =-3 =6 184<7.5 206<0.6667 =-4 =-9 385<0.5 =2 =20 206<0.6111 206<0.4667 421<0.36 =-12 =0 467<0.5976 =-6 =6 481<0.164 421<0.49 =5 =-7 489<7.496 =16 =-2
197<1.099 377<0.5 374<0.4446 184<10.5 =3 =-4 398<0.5 =-13 =-4 196<1.5 454<0.5 =13 =5 184<2.5 =4 =-6 350<0.5 191<0.1324 439<0.5 =-6 =0 482<0.2917 =0 =10 14<0.5 184<4.5 =17 =2 =-11
187<0.3113 351<3.178 396<0.5 483<0.8395 =-2 =6 392<0.5 =6 =-5 39<0.5 503<0.5 =0 =7 191<0.1732 =12 =1 185<1.5 483<0.7001 94<0.5 =-1 =10 9<0.5103 =11 =-7 468<0.7548 475<0.5 =3 =13 351<1.792 =-4 =10
197<1.099 14<0.5 379<0.5 9<0.212 =2 =11 437<0.5 =-9 =4 183<0.5 465<0.005356 =-4 =11 185<3.5 =-10 =-1 191<0.2223 350<0.5 185<5.5 =-5 =6 14<0.5 =9 =-8 424<1e-9 6<0.5 =3 =14 191<0.3154 =2 =-7
182<2.565 481<0.2671 94<0.5 483<0.779 =-3 =4 486<1e-9 =7 =-4 501<0.6931 427<0.5 =6 =18 489<5.278 =-9 =2 447<0.5 191<0.1732 441<0.5 =1 =-6 486<0.8576 =3 =12 481<0.1477 333<0.5 =-10 =2 =4
500<0.374 197<1.099 351<2.944 185<1.5 =-2 =1 361<0.5 =3 =11 353<0.5 368<0.5 =-4 =1 418<0.5 =-1 =10 =19
206<0.1333 380<0.5 182<2.303 94<0.5 =-5 =9 349<0.5 =7 =-2 3<0.5 504<1e-9 =13 =-5 182<2.303 =-1 =-13 471<0.1678 350<0.5 206<0.6111 =-2 =-7 380<0.5 =9 =-10 187<0.1385 379<0.5 =0 =-8 379<0.5 =5 =-4
197<1.099 206<0.4286 179<0.5 441<0.5 =2 =-7 150<0.5 =9 =1 425<0.5 199<0.5 =-4 =3 196<0.5 =7 =-1 371<0.4317 206<0.2143 57<0.5 =-1 =6 486<0.921 =-5 =8 =14
62<0.5556 364<0.5 439<0.5 333<0.5 =0 =4 62<0.3636 =7 =-4 184<1.5 459<0.5 =17 =1 489<2.277 =5 =-6 486<0.6195 193<0.125 460<0.5 =-7 =5 419<0.46 =1 =-10 60<0.5 419<0.86 =19 =0 =-4
453<0.5 439<0.5 29<0.5 435<0.5 =-1 =7 9<0.1807 =2 =11 186<21.5 418<0.5 =2 =12 196<1.5 =-8 =7 364<0.5 455<1e-9 467<0.2667 =-3 =0 369<4.5 =-9 =5 186<13.5 424<1e-9 =1 =18 29<0.5 =-4 =6
456<0.2289 206<0.8235 184<10.5 206<0.1538 =4 =0 206<0.6111 =-9 =7 184<12.5 446<0.5 =-11 =7 471<0.3988 =-4 =15 497<0.5 184<1.5 195<0.5 =1 =11 453<0.5 =20 =4 =0
374<0.1559 424<0.09099 32<0.5 505<0.5 =1 =5 46<0.5 =8 =-7 224<0.5 457<0.1399 =-5 =2 399<0.5 =15 =1 455<0.3991 343<0.5 446<0.5 =-4 =5 =20 375<0.1743 457<0.03404 =16 =3 =-1
62<0.5556 197<3.091 188<1.5 419<0.51 =3 =-1 45<0.5 =-2 =5 484<0.3441 191<0.204 =-8 =3 455<0.1696 =1 =12 453<0.5 466<0.09411 399<0.5 =-6 =1 468<0.2755 =12 =1 34<0.5 419<0.55 =-9 =0 62<0.7143 =7 =-3
184<10.5 36<0.5 434<0.5 7<0.4787 =2 =-4 182<3.135 =-6 =2 504<0.1541 =-13 =-1 9<0.09542 36<0.5 470<0.5 =-8 =7 182<2.398 =-4 =14 467<0.1133 182<2.197 =-2 =16 433<0.5 =-3 =9
184<10.5 397<0.5 203<0.5 1<0.5 =3 =-3 488<0.5 =-6 =5 504<0.103 184<5.5 =-2 =-8 366<0.5 =4 =-5 150<0.5 398<0.5 185<1.5 =-9 =4 17<0.5 =5 =-6 433<0.5 486<0.7515 =-9 =9 376<0.5 =11 =0
187<0.2887 475<0.5 353<0.5 395<0.5 =-2 =5 349<0.5 =4 =-6 203<0.5 355<0.5 =7 =-5 504<0.07555 =-10 =2 29<0.5 436<0.5 433<0.5 =-1 =6 426<0.231 =3 =20 481<0.164 170<0.5 =5 =-5 375<0.037 =14 =3
447<0.5 371<0.4989 197<1.099 380<0.5 =2 =-4 490<0.5 =-2 =8 501<0.4024 486<0.08139 =20 =5 =1 503<0.5 389<0.5 491<0.5 =-11 =-3 502<0.5 =7 =-4 466<0.01979 197<1.099 =4 =-2 =-4
485<0.9479 434<0.5 475<0.5 10<0.5 =0 =11 496<0.07213 =4 =13 0<0.5 351<3.091 =-8 =1 418<0.5 =0 =11 194<0.5 =16 =-2
206<0.3684 182<2.708 180<0.5 483<0.1565 =-1 =-7 400<0.5 =1 =7 258<0.5 437<0.5 =4 =-2 419<0.43 =-11 =-1 483<0.7001 398<0.5 366<0.5 =-6 =-1 39<0.5 =1 =-5 191<0.6467 489<2.14 =-2 =8 182<2.303 =0 =-8
374<0.09389 7<0.6066 456<0.3643 455<1e-9 =2 =-3 202<0.5 =15 =-2 369<3.5 466<0.1288 =-11 =0 436<0.5 =-5 =8 377<0.5 1<0.5 455<0.3248 =-3 =8 347<0.5 =-11 =1 1<0.5 369<1.5 =5 =-3 374<0.2067 =1 =18
457<0.1113 62<0.5556 351<2.89 29<0.5 =-2 =2 197<1.099 =5 =-1 489<2.485 351<2.398 =-2 =-7 197<1.946 =6 =-3 62<0.2222 197<1e-9 424<0.01992 =-2 =17 499<0.5 =-1 =9 424<0.1042 186<14.5 =6 =21 62<0.4375 =8 =-5
434<0.5 488<0.5 203<0.5 179<0.5 =0 =4 195<5.5 =-6 =5 448<0.5 451<0.5 =10 =-1 203<0.5 =-6 =1 29<0.5 190<0.5 195<5.5 =-6 =9 3<0.5 =13 =-2 197<1.099 374<0.2834 =12 =1 374<0.1813 =-6 =7
184<6.5 353<0.5 419<0.73 379<0.5 =1 =-7 190<0.5 =-6 =3 379<0.5 458<0.5 =8 =0 =-9 426<0.113 377<0.5 195<0.5 =-5 =0 455<0.2014 =5 =-7 501<0.7083 185<2.5 =17 =-1 478<0.5 =-6 =3
428<0.5 374<0.2834 362<0.5 456<0.2289 =0 =8 481<0.1477 =-8 =2 419<1.26 368<0.5 =-5 =2 =14 501<0.6931 44<0.5 203<0.5 =8 =-1 =-4 351<2.398 =-1 =-7
203<0.5 182<2.303 170<0.5 489<2.277 =-4 =2 487<0.5 =12 =-2 396<0.5 454<0.5 =1 =-1 380<0.5 =6 =-4 194<0.5 94<0.5 52<0.5 =-10 =-4 182<2.773 =7 =-5 399<0.5 419<0.43 =-3 =5 505<2.5 =6 =-2
434<0.5 350<0.5 500<0.374 7<0.2859 =1 =-3 =17 378<0.5 370<0.5 =-6 =7 369<1.5 =15 =5 186<16.5 333<0.5 186<12.5 =-7 =0 465<0.2173 =8 =-3 200<0.5 452<0.5 =-10 =2 195<2.5 =-4 =13
206<0.6111 62<0.5556 206<0.1538 503<0.5 =3 =10 473<0.5 =-1 =4 503<0.5 206<0.5333 =-9 =1 206<0.1875 =-5 =9 62<0.5238 496<0.3529 481<0.2671 =-8 =3 186<15.5 =-3 =14 473<0.5 421<0.36 =-3 =10 193<0.5 =13 =-4
17<0.5 187<0.3113 182<2.485 466<0.4372 =-3 =4 471<0.1678 =-1 =3 186<15.5 188<1.5 =6 =0 182<2.773 =3 =-2 182<2.565 184<3.5 183<0.5 =7 =-7 184<19.5 =-12 =-1 466<0.3141 501<0.6212 =-3 =7 180<0.5 =-10 =1
206<0.1333 184<4.5 379<0.5 272<0.5 =8 =-6 196<0.5 =-9 =1 184<9.5 468<0.25 =2 =-5 184<11.5 =-4 =-11 191<0.2223 3<0.5 206<0.6111 =-2 =-7 351<2.708 =-2 =4 424<0.07023 392<0.5 =5 =-3 184<6.5 =2 =-9
485<0.9176 374<0.09389 397<0.5 493<0.5 =2 =-8 316<0.5 =-5 =2 471<0.3988 0<0.5 =-4 =7 182<2.944 =-1 =7 48<0.5 417<0.5 374<0.09389 =14 =3 =1 467<0.3466 182<2.944 =1 =-4 =11
475<0.5 62<0.8571 333<0.5 343<0.5 =-1 =18 62<0.4 =7 =-4 495<0.5 428<0.5 =-10 =3 429<0.5 =6 =-5 393<0.5 48<0.5 186<12.5 =-5 =10 7<0.1545 =-3 =8 399<0.5 186<18.5 =-9 =5 186<14.5 =8 =0
190<0.5 62<0.7647 14<0.5 187<0.5804 =0 =5 501<0.535 =-6 =1 370<0.5 374<0.3463 =-7 =2 501<1e-9 =8 =-2 62<0.2222 2<0.5 62<0.1905 =8 =-5 486<0.921 =2 =-6 486<0.7515 375<0.1743 =5 =-7 180<0.5 =21 =7
377<0.5 433<0.5 184<11.5 480<0.5 =-1 =2 376<0.5 =-7 =-1 483<0.03371 421<1.32 =2 =-7 501<0.6212 =4 =9 421<1.65 391<0.5 467<0.2667 =8 =3 421<1e-9 =3 =-7 480<0.5 477<0.5 =-12 =1 419<1e-9 =6 =-2
496<0.4228 464<0.5 184<8.5 428<0.5 =-1 =5 32<0.5 =-4 =6 7<0.429 188<1.5 =4 =-2 184<3.5 =-2 =-11 184<1.5 35<0.5 =-3 =3 7<0.4105 204<0.5 =19 =3 405<0.5 =-4 =5
7<0.5699 147<0.5 0<0.5 94<0.5 =0 =5 7<0.2859 =9 =-8 7<0.1545 429<0.5 =13 =6 28<0.5 =1 =-6 202<0.5 50<0.5 308<0.5 =-8 =0 7<0.6066 =9 =-4 7<0.6451 50<0.5 =8 =-3 192<0.125 =-6 =0
62<0.8571 424<0.1826 379<0.5 434<0.5 =1 =-2 424<0.1492 =-6 =7 457<0.04814 496<0.2644 =-8 =6 436<0.5 =-5 =5 353<0.5 390<0.5 193<0.4286 =-10 =1 150<0.5 =6 =-2 150<0.5 434<0.5 =9 =-3 437<0.5 =-6 =2
469<0.5 456<0.2289 421<0.7 377<0.5 =-1 =5 375<0.006545 =-2 =-9 421<1.03 483<0.1565 =15 =-1 398<0.5 =7 =-3 487<0.5 398<0.5 =15 457<0.01002 =7 =-3 398<0.5 =-5 =4
396<0.5 90<0.5 36<0.5 333<0.5 =0 =3 164<0.5 =-9 =2 3<0.5 195<1.5 =6 =-2 =16 369<4.5 423<0.2697 194<0.5 =7 =-1 502<0.5 =-6 =0 423<0.149 388<0.5 =-7 =3 =6
206<0.3684 397<0.5 349<0.5 206<0.09091 =6 =2 180<0.5 =-7 =3 186<19.5 3<0.5 =1 =-9 388<0.5 =5 =-6 483<0.7001 369<2.5 206<0.8889 =0 =-8 455<0.4585 =-6 =10 9<0.5103 9<0.1016 =-1 =8 484<0.8831 =2 =-9
62<0.8571 377<0.5 378<0.5 468<0.7548 =-4 =2 182<2.398 =-2 =1 455<1e-9 375<0.1531 =8 =0 2<0.5 =4 =-5 49<0.5 466<0.4372 59<0.5 =-10 =1 378<0.5 =-1 =5 62<0.9167 =6 =-1
224<0.5 398<0.5 438<0.5 182<2.944 =-2 =2 0<0.5 =-11 =5 489<3.814 397<0.5 =2 =-2 385<0.5 =7 =-4 351<1.946 3<0.5 191<0.06634 =-1 =6 182<2.565 =1 =-7 14<0.5 191<0.1732 =21 =1 =-5
13<0.5 377<0.5 434<0.5 355<0.5 =0 =-5 374<0.2316 =-2 =-12 421<0.82 182<3.135 =3 =9 374<0.009412 =-8 =1 182<2.944 374<0.3463 504<0.1665 =22 =2 =-4 150<0.5 =4 =-6
182<2.303 13<0.5 4<0.5 197<1.099 =3 =-3 371<1e-9 =-5 =6 483<0.1845 =21 =-2 197<3.091 224<0.5 353<0.5 =1 =4 191<0.1016 =18 =-7 191<0.1016 456<0.2289 =-8 =7 373<0.5 =3 =-8
453<0.5 500<0.3272 197<2.773 377<0.5 =1 =5 504<0.1419 =-3 =3 =19 10<0.5 203<0.5 179<0.5 =-2 =3 458<0.5 =-8 =3 504<0.1419 197<2.773 =15 =1 =1
206<0.8235 434<0.5 490<0.5 206<0.1333 =3 =0 206<0.6667 =10 =0 0<0.5 351<3.091 =-7 =2 421<1e-9 =6 =-3 396<0.5 367<0.5 197<1e-9 =-5 =-12 414<0.5 =6 =-5 316<0.5 199<0.5 =8 =-3 183<0.5 =2 =-4
496<0.3144 206<0.8235 184<10.5 206<0.6111 =1 =-3 206<0.4667 =-10 =5 184<12.5 468<0.6648 =-10 =-1 489<5.278 =12 =-4 184<3.5 206<0.3333 185<3.5 =10 =-2 481<0.06542 =-8 =0 206<0.4 184<5.5 =8 =0 193<0.1429 =22 =0
493<0.5 187<0.3586 62<0.4 343<0.5 =0 =18 496<0.1863 =-3 =5 50<0.5 384<0.5 =2 =8 434<0.5 =1 =-9 455<0.2333 187<0.7382 62<0.1538 =0 =-11 316<0.5 =-5 =6 =6
351<3.091 190<0.5 419<0.48 9<0.1155 =-1 =3 457<0.1113 =-6 =0 7<0.3747 62<0.25 =4 =19 375<0.01869 =2 =-6 62<0.3636 9<1e-9 421<1e-9 =11 =-4 489<2.833 =1 =8 196<1.5 358<0.5 =-2 =11 54<0.5 =-10 =5
13<0.5 456<0.2289 351<3.091 464<0.5 =-1 =1 501<0.376 =4 =0 164<0.5 6<0.5 =11 =4 =-2 188<1.5 204<0.5 5<0.5 =17 =1 =1 351<2.773 =-3 =1
206<0.8235 436<0.5 224<0.5 374<0.09389 =1 =-3 423<0.2277 =13 =-3 423<0.6166 455<0.3563 =1 =14 484<0.222 =21 =1 383<0.5 186<21.5 484<0.8831 =-8 =4 186<23.5 =5 =-2 398<0.5 =-2 150<0.5 =10 =0
206<0.7143 368<0.5 10<0.5 17<0.5 =0 =-4 192<0.1667 =12 =-2 380<0.5 333<0.5 =3 =12 182<3.045 =-10 =1 14<0.5 418<0.5 473<0.5 =-6 =0 366<0.5 =-12 =0 473<0.5 206<0.8235 =-7 =2 17<0.5 =13 =-2
244<0.5 424<0.1826 500<0.2642 371<0.4989 =0 =12 424<0.03512 =13 =-1 486<0.1945 422<0.5 =-7 =5 182<2.708 =-5 =4 188<0.5 182<2.565 =-2 =6 =18
374<0.3463 13<0.5 185<4.5 62<0.9167 =0 =-10 206<0.2143 =9 =1 481<0.164 60<0.5 =20 =-3 =-4 42<0.5 484<0.8004 186<15.5 =-2 =-6 62<0.4 =-2 =12 52<0.5 185<1.5 =4 =-8 316<0.5 =15 =3
351<2.708 464<0.5 416<0.5 455<0.3003 =-2 =5 60<0.5 =14 =-5 423<1e-9 397<0.5 =4 =-1 60<0.5 =-10 =1 382<0.5 368<0.5 369<6.5 =1 =8 397<0.5 =7 =-4 58<0.5 45<0.5 =11 =-2 466<0.1288 =-8 =7
362<0.5 475<0.5 455<0.4585 182<2.303 =-2 =1 424<0.1042 =12 =-7 402<0.5 455<0.1087 =6 =-4 473<0.5 =-8 =0 194<0.5 188<2.5 182<2.197 =0 =-9 184<2.5 =-6 =6 189<0.5 =8 =-3
350<0.5 421<1.47 367<0.5 147<0.5 =0 =7 419<1e-9 =8 =-2 489<4.477 349<0.5 =-8 =1 =5 14<0.5 183<0.5 418<0.5 =-6 =5 184<4.5 =13 =3 382<0.5 =-11 =2
397<0.5 185<4.5 476<0.5 451<0.5 =1 =-5 474<0.5 =12 =-5 55<0.5 504<0.103 =10 =-5 204<0.5 =-5 =10 372<0.5 185<2.5 467<0.7548 =-6 =1 481<0.09104 =-1 =4 =-12
351<2.996 203<0.5 428<0.5 364<0.5 =-1 =7 423<0.2697 =5 =-8 45<0.5 444<0.5 =-7 =3 375<0.09245 =4 =-9 503<0.5 386<0.5 366<0.5 =0 =4 397<0.5 =-11 =0 468<0.1442 441<0.5 =11 =-4 192<0.1429 =-3 =4
364<0.5 392<0.5 447<0.5 147<0.5 =0 =8 472<0.5 =-8 =7 180<0.5 21<0.5 =-7 =8 368<0.5 =-3 =10 466<0.1114 478<0.5 450<0.5 =11 =-1 197<1e-9 =1 =-6 39<0.5 193<0.2 =-7 =1 =2
206<0.7143 201<0.5 432<0.5 392<0.5 =2 =-2 384<0.5 =-2 =6 374<0.09389 484<0.06596 =-5 =4 472<0.5 =-10 =-1 354<0.5 464<0.5 377<0.5 =-7 =2 484<0.03459 =9 =-3 27<0.5 355<0.5 =15 =-1 =-3
364<0.5 496<0.4228 475<0.5 197<3.091 =0 =-4 373<0.5 =5 =-2 52<0.5 188<1.5 =19 =2 398<0.5 =-3 =6 188<3.5 375<0.037 52<0.5 =8 =0 197<2.944 =18 =-1 375<0.1743 =-9 =0
432<0.5 17<0.5 429<0.5 427<0.5 =-1 =10 426<0.113 =2 =11 186<13.5 62<0.5556 =6 =-7 354<0.5 =-5 =5 62<0.6316 10<0.5 27<0.5 =-3 =2 501<0.4024 =17 =0 186<22.5 377<0.5 =-10 =3 9<0.06475 =-3 =12
187<0.3586 481<0.1837 94<0.5 355<0.5 =-1 =-6 112<0.5 =5 =-6 430<0.5 489<4.477 =-1 =8 186<12.5 =-3 =9 377<0.5 50<0.5 187<0.3817 =7 =1 430<0.5 =-7 =3 195<0.5 373<0.5 =13 =0 489<2.277 =4 =-4
244<0.5 379<0.5 434<0.5 424<0.06212 =1 =-2 375<0.01186 =-5 =1 429<0.5 445<0.5 =-12 =4 185<2.5 =1 =-6 432<0.5 =17 =0
500<0.2642 476<0.5 371<0.4317 419<0.61 =0 =-3 419<0.73 =10 =1 465<0.4756 =13 186<18.5 =-4 =1 375<0.3029 39<0.5 =15 =0 =-1
379<0.5 355<0.5 70<0.5 203<0.5 =1 =-2 203<0.5 =-7 =3 454<0.5 393<0.5 =2 =-5 33<0.5 =-7 =2 184<3.5 32<0.5 484<0.7589 =-11 =-1 =1 150<0.5 184<14.5 =-8 =3 29<0.5 =13 =-1
197<1.099 374<0.3866 14<0.5 479<0.5 =2 =10 349<0.5 =-4 =9 471<0.1678 479<0.5 =-11 =1 9<0.162 =-2 =13 7<0.3023 496<0.2644 456<0.2289 =-1 =8 373<0.5 =13 =-2 419<0.46 187<0.4507 =-3 =9 457<0.07652 =-9 =-3
500<0.374 368<0.5 374<0.4446 427<0.5 =0 =7 195<1.5 =-7 =2 442<0.5 355<0.5 =3 =-6 374<0.2834 =-9 =1 500<0.6455 =15 =2
187<0.3113 206<0.3684 39<0.5 147<0.5 =-1 =11 375<0.1117 =1 =8 39<0.5 468<0.821 =-2 =5 187<0.1709 =-8 =-1 39<0.5 434<0.5 206<0.6667 =5 =-1 468<1.319 =1 =-8 206<0.25 18<0.5 =4 =-8 180<0.5 =-7 =0
364<0.5 24<0.5 176<0.5 147<0.5 =-1 =5 =15 188<1.5 9<0.212 =11 =-2 369<1.5 =-7 =3 369<1.5 9<0.09542 188<3.5 =16 =-2 =-3 6<0.5 25<0.5 =-2 =7 479<0.5 =2 =-8
36<0.5 62<0.8095 185<4.5 350<0.5 =0 =4 351<3.091 =2 =12 370<0.5 351<1.946 =2 =-8 466<1e-9 =10 =-2 333<0.5 351<3.091 184<10.5 =-12 =1 180<0.5 =3 =-4 185<2.5 351<2.398 =0 =8 =-2
374<0.3463 182<3.135 433<0.5 457<0.1821 =-1 =6 374<0.04846 =5 =-1 193<0.2 316<0.5 =6 =2 9<0.124 =-4 =3 349<0.5 465<0.244 421<0.45 =-4 =5 418<0.5 =12 =-2 182<1.792 397<0.5 =3 =-1 193<0.125 =-13 =-1
197<3.091 377<0.5 447<0.5 62<0.7647 =0 =-4 501<0.5878 =-8 =0 180<0.5 388<0.5 =0 =8 62<0.6316 =9 =-1 500<1e-9 455<0.3563 377<0.5 =-8 =0 351<2.565 =11 =-6 455<0.1493 351<2.398 =12 =1 =-4
402<0.5 182<1.946 377<0.5 245<0.5 =-6 =4 55<0.5 =7 =-6 245<0.5 480<0.5 =0 =3 394<0.5 =-7 =4 182<2.485 391<0.5 23<0.5 =-11 =0 =3 52<0.5 370<0.5 =-2 =13 398<0.5 =-8 =0
428<0.5 179<0.5 195<5.5 457<0.09242 =-1 =3 188<2.5 =14 =-3 421<1.47 43<0.5 =4 =-3 193<0.2 =-8 =4 398<0.5 445<0.5 351<2.944 =-4 =6 376<0.5 =2 =9 195<1.5 459<0.5 =13 =0 316<0.5 =-10 =4
187<0.4507 182<3.219 245<0.5 179<0.5 =-1 =2 182<1.946 =7 =-8 374<1e-9 7<0.4105 =8 =-4 377<0.5 =-2 =6 377<0.5 374<0.4446 433<0.5 =2 =7 187<0.8806 =-8 =4 370<0.5 7<0.2379 =14 =-3 195<0.5 =5 =-8
493<0.5 343<0.5 197<1.099 379<0.5 =1 =-5 244<0.5 =-2 =15 =20 418<0.5 198<0.5 484<0.8326 =-12 =1 465<1e-9 =5 =-2 436<0.5 23<0.5 =-7 =2 185<3.5 =7 =-1
17<0.5 483<0.7001 62<0.8571 465<0.1439 =1 =-2 54<0.5 =-7 =6 478<0.5 504<0.08618 =-6 =7 7<0.07156 =-8 =1 172<0.5 486<0.09706 54<0.5 =-5 =4 430<0.5 =-3 =10 =11
434<0.5 201<0.5 377<0.5 423<0.5429 =1 =12 455<1e-9 =6 =-1 483<0.2106 374<0.3463 =-7 =0 185<4.5 =-1 =12 377<0.5 439<0.5 197<1e-9 =-9 =-3 374<0.1559 =9 =-6 197<1e-9 192<0.1429 =9 =-5 423<0.3675 =-4 =11
500<0.374 197<3.091 147<0.5 245<0.5 =1 =-5 193<0.3333 =9 =-5 191<0.1016 456<0.2947 =-7 =6 375<0.09245 =-2 =9 =12
374<0.04846 486<0.5129 456<0.2289 419<0.63 =1 =-4 471<1e-9 =10 =0 400<0.5 184<2.5 =-2 =9 184<9.5 =16 =-3 471<0.3988 187<0.5062 486<0.6195 =-4 =3 434<0.5 =6 =-5 394<0.5 333<0.5 =1 =9 187<0.5062 =-8 =7
17<0.5 206<0.4286 433<0.5 355<0.5 =1 =-6 421<0.4 =6 =-2 378<0.5 183<0.5 =9 =0 3<0.5 =-5 =0 172<0.5 3<0.5 437<0.5 =-3 =8 186<20.5 =-8 =1 =11
206<0.8235 62<0.7647 7<0.5699 10<0.5 =1 =10 206<0.3333 =1 =-9 206<0.6111 503<0.5 =-9 =1 468<0.821 =-2 =8 62<0.6667 468<0.9403 387<0.5 =-11 =4 150<0.5 =-6 =10 468<0.6648 62<0.7647 =1 =19 4<0.5 =4 =-5
447<0.5 455<0.572 421<1.32 188<4.5 =0 =-7 350<0.5 =-7 =9 184<0.5 188<1.5 =-3 =3 182<2.398 =3 =15 188<3.5 496<0.1512 392<0.5 =-11 =2 47<0.5 =-5 =10 195<0.5 188<4.5 =10 =0 =-6
488<0.5 203<0.5 70<0.5 351<3.178 =0 =3 9<0.162 =-10 =1 465<0.03702 184<2.5 =-6 =0 351<3.332 =-10 =2 351<2.996 465<0.4756 429<0.5 =2 =13 14<0.5 =3 =-5 465<0.05945 464<0.5 =9 =-5 =-12
500<0.374 350<0.5 483<0.7001 62<0.8571 =0 =-6 478<0.5 =4 =-6 14<0.5 186<15.5 =11 =-1 349<0.5 =-12 =1 62<0.125 =2 =15
351<2.708 17<0.5 359<0.5 7<0.3933 =1 =-4 489<2.639 =-9 =1 480<0.5 457<0.05554 =-8 =2 62<0.4 =9 =-4 62<0.3636 353<0.5 62<1e-9 =-2 =3 457<0.03404 =10 =1 351<2.773 434<0.5 =5 =-8 397<0.5 =-1 =-7
94<0.5 428<0.5 191<0.246 426<0.113 =-1 =6 199<0.5 =3 =-3 468<1 450<0.5 =5 =-3 =-6 486<0.1727 180<0.5 494<0.5 =1 =9 197<5.323 =8 =-2 199<0.5 59<0.5 =-7 =2 484<0.03459 =-2 =9
423<0.4628 182<2.565 187<0.3345 461<0.5 =-2 =8 437<0.5 =2 =10 355<0.5 186<21.5 =1 =-3 481<0.1166 =-5 =4 7<0.07156 418<0.5 481<1e-9 =7 =-1 =-6 481<0.08047 57<0.5 =15 =-1 =-2
419<0.48 457<0.1113 397<0.5 400<0.5 =0 =4 458<0.5 =-1 =-9 448<0.5 203<0.5 =14 =-2 =-5 475<0.5 457<0.09242 371<1e-9 =-6 =5 501<0.6412 =-2 =9 393<0.5 9<0.1016 =12 =-4 419<0.94 =-7 =3
206<0.25 184<7.5 397<0.5 349<0.5 =5 =-4 197<2.708 =-4 =6 465<0.01564 184<11.5 =-1 =-9 473<0.5 =-5 =-14 184<3.5 206<0.4 179<0.5 =1 =-5 458<0.5 =-6 =5 434<0.5 473<0.5 =0 =4 206<0.6111 =-7 =1
185<5.5 112<0.5 397<0.5 493<0.5 =1 =-7 369<2.5 =0 =-8 369<4.5 185<4.5 =-11 =2 =5 378<0.5 184<0.5 188<1.5 =-6 =6 7<0.5052 =12 =-2 397<0.5 369<1.5 =0 =19 185<6.5 =1 =-10
377<0.5 119<0.5 182<2.565 94<0.5 =-3 =6 191<0.6467 =1 =-12 182<2.398 =-1 429<0.5 =2 =18 187<0.4041 504<0.0811 186<19.5 =4 =-5 504<0.1827 =-7 =5 62<0.8095 186<13.5 =0 =12 186<18.5 =2 =-5
206<0.7143 397<0.5 206<0.3684 349<0.5 =3 =-2 39<0.5 =1 =-5 206<0.3684 39<0.5 =-6 =0 459<0.5 =4 =-6 466<0.1725 479<0.5 380<0.5 =-7 =0 454<0.5 =12 =-2 373<0.5 465<0.1915 =12 =1 188<1.5 =-10 =-1
375<0.5393 62<0.9167 351<3.091 360<0.5 =0 =-3 62<0.3333 =5 =-3 419<1.04 0<0.5 =-10 =1 397<0.5 =-1 =3 164<0.5 62<0.08 35<0.5 =-3 =5 34<0.5 =-12 =0 =7
178<0.5 206<0.8235 197<1.099 94<0.5 =0 =6 371<0.4114 =-2 =8 378<0.5 52<0.5 =-4 =6 191<0.246 =-8 =1 378<0.5 204<0.5 37<0.5 =21 =-1 =-5 206<0.1333 197<2.708 =12 =0 393<0.5 =3 =-6
475<0.5 206<0.3684 62<0.3636 453<0.5 =4 =1 467<0.1854 =-2 =-8 62<0.3333 467<0.3466 =-7 =-2 434<0.5 =4 =-6 489<2.833 184<4.5 206<0.5714 =4 =-5 206<0.3684 =2 =14 150<0.5 62<0.6667 =-10 =3 489<4.477 =7 =-4
206<0.25 14<0.5 418<0.5 429<0.5 =-3 =2 206<0.09091 =7 =1 3<0.5 424<0.0439 =5 =-6 121<0.5 =-10 =3 418<0.5 486<0.7515 468<0.25 =-2 =2 23<0.5 =12 =-5 7<0.2647 351<3.178 =-4 =5 203<0.5 =-10 =1
424<0.06212 90<0.5 493<0.5 185<4.5 =0 =3 193<0.4286 =-8 =2 429<0.5 =15 185<1.5 =-2 =6 496<0.1982 193<0.1667 486<0.13 =-6 =-1 59<0.5 =-10 =0 350<0.5 204<0.5 =-1 =6 399<0.5 =12 =0
453<0.5 206<0.8889 501<0.376 206<0.1333 =4 =1 418<0.5 =1 =-3 94<0.5 333<0.5 =-9 =4 182<2.197 =-2 =8 351<2.89 10<0.5 483<0.1845 =-5 =0 180<0.5 =17 =-1 180<0.5 182<3.135 =-3 =8 186<20.5 =6 =-4
206<0.8889 36<0.5 398<0.5 206<0.3333 =1 =-3 394<0.5 =2 =-4 164<0.5 419<0.79 =-9 =1 =1 199<0.5 483<0.779 366<0.5 =-10 =0 =1 204<0.5 394<0.5 =10 =-3 =-5
480<0.5 500<0.2642 473<0.5 350<0.5 =-2 =4 424<1e-9 =0 =11 424<0.03512 500<0.6455 =14 =1 =-3 473<0.5 424<0.1826 399<0.5 =8 =2 353<0.5 =-5 =2 459<0.5 48<0.5 =4 =-1 399<0.5 =-4 =1
442<0.5 377<0.5 1<0.5 457<0.09242 =0 =3 9<0.03621 =-6 =0 9<0.1807 369<2.5 =3 =-1 316<0.5 =13 =3 23<0.5 185<5.5 449<0.5 =-9 =0 369<2.5 =6 =-2 378<0.5 =-1 =5
421<1.47 29<0.5 182<1.946 489<2.833 =-6 =3 496<0.1863 =0 =4 429<0.5 351<2.773 =1 =-4 437<0.5 =4 =-3 505<0.5 3<0.5 384<0.5 =-11 =2 398<0.5 =2 =-8 =6
375<0.5393 36<0.5 434<0.5 39<0.5 =1 =-1 182<3.135 =-5 =2 429<0.5 =-11 374<0.04846 =3 =-7 184<1.5 374<1e-9 =-5 374<0.2575 =9 =-3 383<0.5 483<0.4388 =-9 =3 374<0.0765 =5 =-1
62<0.8571 187<0.3113 362<0.5 147<0.5 =0 =7 187<0.1988 =-8 =-1 62<0.2222 466<0.05378 =2 =-3 457<0.09242 =3 =11 52<0.5 195<0.5 466<0.279 =-7 =5 466<1e-9 =9 =-3 457<0.1113 21<0.5 =-11 =3 =2
13<0.5 351<2.708 350<0.5 9<0.1155 =-2 =1 9<0.09542 =5 =-7 436<0.5 364<0.5 =-1 =7 428<0.5 =2 =12 374<0.03741 5<0.5 351<2.944 =18 =0 =-1 316<0.5 436<0.5 =5 =-1 =-5
230<0.5 197<1.099 351<3.091 181<0.5 =0 =8 481<1e-9 =6 =0 322<0.5 481<0.2671 =-2 =6 459<0.5 =13 =-2 369<3.5 351<1.792 418<0.5 =5 =-3 438<0.5 =17 =3 369<5.5 197<2.773 =-7 =0 486<1e-9 =5 =-1
182<3.332 141<0.5 7<0.6903 457<0.1113 =0 =3 56<0.5 =-9 =3 397<0.5 450<0.5 =19 =-2 =-5 457<0.03832 481<1e-9 55<0.5 =13 =3 501<0.5493 =-4 =9 487<0.5 466<0.1725 =-7 =4 457<0.1821 =8 =-3
94<0.5 36<0.5 394<0.5 461<0.5 =0 =7 187<0.3817 =-5 =3 187<0.5405 503<0.5 =-11 =0 369<1.5 =7 =-5 206<0.4286 44<0.5 33<0.5 =10 =0 445<0.5 =-5 =3 199<0.5 374<0.537 =-5 =7 52<0.5 =-1 =8
432<0.5 481<0.2671 201<0.5 14<0.5 =1 =-2 14<0.5 =-6 =13 465<0.3419 467<0.8146 =13 =0 14<0.5 =6 =-9 350<0.5 47<0.5 481<0.1023 =-5 =1 481<0.08047 =3 =-4 180<0.5 487<0.5 =5 =-6 195<1.5 =12 =-1
90<0.5 188<4.5 70<0.5 426<0.4984 =0 =6 9<0.162 =-10 =6 467<0.1854 33<0.5 =-9 =0 28<0.5 =-2 =6 186<14.5 375<0.037 =-4 =2 375<0.3029 =16 =-1
424<0.1826 441<0.5 185<4.5 375<0.4389 =1 =-4 351<2.708 =0 =8 489<2.485 42<0.5 =-6 =3 184<6.5 =7 =-3 184<1.5 185<3.5 428<0.5 =-3 =7 =11 187<0.5062 179<0.5 =-7 =0 184<3.5 =9 =-2
400<0.5 7<0.3933 59<0.5 188<0.5 =0 =-2 194<0.5 =1 =7 504<0.06401 455<0.1493 =1 =-9 504<0.3038 =-11 =3 397<0.5 418<0.5 352<0.5 =3 =-4 188<1.5 =8 =1 382<0.5 421<0.55 =-6 =6 454<0.5 =8 =-3
244<0.5 182<2.565 462<0.5 481<0.2671 =-2 =4 466<0.009815 =18 =-3 197<3.091 147<0.5 =1 =11 368<0.5 =-5 =3 197<2.485 182<2.485 =-4 466<0.009815 =0 =7 400<0.5 =17 =2
353<0.5 479<0.5 419<0.9 505<0.5 =0 =3 28<0.5 =-3 =-10 369<1.5 193<0.1 =17 =-2 419<0.55 =3 =-6 197<2.398 193<0.1 351<3.178 =1 =7 180<0.5 =-4 =1 419<0.58 197<2.944 =14 =1 28<0.5 =3 =-6
374<0.04846 427<0.5 62<0.8571 362<0.5 =1 =-5 502<0.5 =-9 =2 363<0.5 455<1e-9 =11 =-3 150<0.5 =1 =-7 333<0.5 430<0.5 185<4.5 =-1 =3 461<0.5 =-4 =6 62<0.4 459<0.5 =6 =-3 437<0.5 =-8 =13
434<0.5 179<0.5 186<12.5 52<0.5 =-8 =-1 195<5.5 =0 =10 195<4.5 496<0.1863 =3 =10 351<2.565 =1 =-10 186<16.5 496<0.1863 402<0.5 =-2 =7 418<0.5 =15 =-1 195<5.5 444<0.5 =-8 =6 419<1e-9 =13 =-5
196<3.5 493<0.5 343<0.5 496<0.4228 =0 =8 =16 391<0.5 188<2.5 =-9 =0 191<1e-9 =-7 =11 497<0.5 504<0.1665 =-13 =-1 =2
493<0.5 7<0.5699 454<0.5 460<0.5 =1 =7 488<0.5 =-1 =6 197<1e-9 48<0.5 =8 =-1 197<3.611 =-7 =4 363<0.5 367<0.5 102<0.5 =-9 =2 481<0.04953 =-2 =5 7<0.2073 429<0.5 =-2 =8 =-3
421<1.47 429<0.5 36<0.5 114<0.5 =-1 =9 =-9 17<0.5 201<0.5 =2 =-3 4<0.5 =1 =-4 350<0.5 501<0.6412 452<0.5 =-9 =4 =4 =6
333<0.5 496<0.4228 485<0.9602 147<0.5 =0 =6 182<2.565 =3 =13 52<0.5 424<0.05238 =19 =-2 436<0.5 =-4 =8 375<0.2493 465<0.2173 368<0.5 =4 =11 380<0.5 =-5 =8 440<0.5 28<0.5 =-8 =-1 =7
392<0.5 206<0.8889 62<0.8571 416<0.5 =1 =9 374<0.0765 =-9 =0 184<17.5 428<0.5 =-10 =4 471<0.1024 =-1 =11 374<0.1364 184<11.5 40<0.5 =-3 =6 206<0.3684 =-4 =13 0<0.5 472<0.5 =-8 =3 206<0.3125 =6 =-3
244<0.5 377<0.5 147<0.5 185<1.5 =-2 =0 185<3.5 =10 =-6 454<0.5 486<0.01585 =6 =-2 349<0.5 =1 =-10 14<0.5 184<10.5 =15 =-2 =-3
485<0.8826 447<0.5 424<1e-9 115<0.5 =0 =13 473<0.5 =-3 =7 488<0.5 424<0.2591 =-8 =4 =8 30<0.5 150<0.5 419<0.39 =0 =8 404<0.5 =14 =2 =-2
185<4.5 380<0.5 400<0.5 350<0.5 =-1 =6 5<0.5 =1 =6 190<0.5 185<3.5 =-6 =2 185<1.5 =17 =0 351<2.708 182<2.398 400<0.5 =12 =-3 179<0.5 =-3 =4 184<5.5 185<6.5 =12 =1 351<2.944 =7 =-5
203<0.5 377<0.5 374<0.7977 184<10.5 =1 =-3 486<0.03945 =-7 =5 200<0.5 187<0.4041 =2 =8 180<0.5 =-11 =1 187<0.4264 505<0.5 423<0.2697 =-7 =6 453<0.5 =8 =-2 467<0.3466 48<0.5 =0 =11 180<0.5 =-8 =1
203<0.5 402<0.5 202<0.5 224<0.5 =1 =8 457<0.1113 =-2 =5 57<0.5 484<0.3441 =-2 =-9 9<0.04337 =-1 =7 436<0.5 141<0.5 34<0.5 =-6 =1 =8 9<0.1345 465<0.0468 =2 =-8 501<0.6852 =12 =-1
197<1.099 375<0.5393 465<0.7026 62<0.8571 =1 =-5 192<0.5 =1 =-9 62<0.08 430<0.5 =2 =-3 465<0.2173 =-9 =2 191<0.108 192<0.1 191<0.05593 =-2 =2 56<0.5 =-8 =2 465<0.009979 184<2.5 =-2 =7 62<0.4737 =1 =-5`),
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
