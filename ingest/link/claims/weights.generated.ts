/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5010 pairs of annotated claims in two documents and 5778 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	575
AUTHOR lead	180
accuses	-13
answerer denies there	17
answerer speaks there	-30
answers another	-193
answers here	-99
answers what is not told there	-750
any	-2571
around	448
both authenticity	459
both concealment	304
both culprit	29
both demand	813
both deny	-360
both fault	88
both negated	-311
both origin	-701
both outage	358
both payment	-59
both publication	-619
both sale	-28
both taking	246
both telling	198
breach general outsider	-170
breach many data outsider	387
breach no data word in denial	-66
breach no name	103
breach outsider	300
breach outsider same name	-161
breach same name	387
breach same name around	330
breach specific data	-181
breachy, ALLEGES	367
breachy, ASSERTS	165
breachy, CONFIRMS	-381
breachy, DENIES	-119
breachy, PARTLY_DENIES	239
breachy, lead	187
breachy, negated	-194
breachy, of AGENCY	66
breachy, of ATTACKER	-56
breachy, of AUTHOR	-91
breachy, of MEDIA	-31
breachy, of PERSON	31
breachy, of UNNAMED	-627
by AGENCY	53
by AGENCY, not of AGENCY, breachy	-125
by ATTACKER	-327
by AUTHOR	-73
by MEDIA	-370
by PERSON	51
by UNNAMED	-318
claim about credential	-7
claim about data	-74
claim about health	23
claim about identity	-107
claim about machine	-234
claim about money	270
claim about people	-21
claim about ransom	-780
claim at	-543
claim by accept	-41
claim by accord	453
claim by accus	215
claim by acknowledg	-279
claim by ad	-476
claim by admit	153
claim by agre	-372
claim by alleg	422
claim by allegedli	-624
claim by ar	-37
claim by ask	-537
claim by assert	320
claim by assur	212
claim by attribut	1026
claim by back	-18
claim by be	-73
claim by been	244
claim by believ	-597
claim by boast	402
claim by call	84
claim by claim	552
claim by conced	-195
claim by confirm	-505
claim by credit	-196
claim by demand	-24
claim by deni	-405
claim by describ	-186
claim by dismiss	603
claim by disput	-168
claim by doe	-117
claim by fear	112
claim by find	-241
claim by ha	-435
claim by had	522
claim by have	-118
claim by inform	-692
claim by insist	-554
claim by is	-416
claim by it	-624
claim by know	244
claim by link	-222
claim by maintain	333
claim by not	-26
claim by of	583
claim by offer	-482
claim by on	169
claim by out	-548
claim by post	-383
claim by purport	383
claim by put	-220
claim by read	758
claim by reject	258
claim by repli	579
claim by report	422
claim by rule	-220
claim by say	176
claim by speak	-215
claim by state	511
claim by statement	-414
claim by stress	68
claim by submit	-41
claim by suggest	84
claim by suspect	129
claim by take	-416
claim by tell	-142
claim by that	-74
claim by the	375
claim by think	-291
claim by to	-155
claim by understand	65
claim by wa	-651
claim by write	675
claim exposed	232
claim gives an amount	82
claim is recalled	-197
claim length	173
claim opens its side	-208
claims before it	-27
claims there	-17
classes	328
closer claims	-6
closest	-56
closest via	482
covered	642
covers the claim	-318
covers the denial	-307
data word shared	-237
data words of the claim	79
days	-49
denial about credential	34
denial about data	192
denial about health	228
denial about identity	-322
denial about machine	-16
denial about money	-468
denial about people	-103
denial about ransom	-308
denial at	-560
denial by a	-610
denial by accept	679
denial by accord	-125
denial by ad	-153
denial by admit	-422
denial by agre	337
denial by alwai	580
denial by answer	-19
denial by argu	-498
denial by assert	182
denial by assur	-269
denial by back	478
denial by be	-180
denial by call	-119
denial by claim	6
denial by clarifi	289
denial by conced	-37
denial by conclud	23
denial by contend	157
denial by contest	-105
denial by correct	-222
denial by deni	-19
denial by depon	-109
denial by describ	-184
denial by did	-309
denial by differ	-162
denial by disagre	83
denial by dismiss	-69
denial by disown	-61
denial by disput	-113
denial by doe	329
denial by establish	213
denial by exoner	-185
denial by explain	-296
denial by find	-115
denial by go	-201
denial by grant	-24
denial by guilti	-16
denial by ha	219
denial by had	12
denial by have	179
denial by inform	91
denial by insist	-305
denial by is	143
denial by issu	-248
denial by it	-70
denial by know	-214
denial by let	-214
denial by maintain	-413
denial by move	-401
denial by no	-175
denial by none	-229
denial by nor	47
denial by not	43
denial by note	-107
denial by of	-169
denial by on	-31
denial by opin	94
denial by out	-98
denial by persuad	42
denial by plead	-16
denial by point	-62
denial by react	-262
denial by read	-55
denial by reiter	-291
denial by reject	26
denial by repeat	48
denial by repli	90
denial by rule	194
denial by say	45
denial by scotch	-278
denial by show	-299
denial by sinc	40
denial by speak	61
denial by state	-601
denial by statement	-248
denial by stori	-162
denial by stress	-649
denial by submit	-620
denial by suggest	-306
denial by tell	155
denial by testifi	-559
denial by to	-233
denial by wa	-493
denial by wish	-222
denial by withdraw	-136
denial by write	813
denial contrasts	-681
denial gives a number	-105
denial is recalled	-169
denial length	14
denial narrows	-21
denial of authenticity	151
denial of concealment	107
denial of culprit	-120
denial of demand	191
denial of fault	70
denial of harm	618
denial of holding	-45
denial of origin	36
denial of outage	-96
denial of payment	-247
denial of publication	-97
denial of safety	237
denial of sale	-293
denial of taking	143
denial of telling	-30
denial opens with none	-38
denials of the side	-15
denied there by the same side	692
denies others there	-73
first	-293
further than the closest claim	-381
further than the closest denial	-263
general, breachy	-115
it ALLEGES	659
it ASSERTS	39
it CONFIRMS	-287
it DENIES	-379
it PARTLY_DENIES	-33
it authenticity	145
it concealment	510
it culprit	200
it demand	-192
it fault	-22
it harm	160
it origin	58
it outage	-90
it payment	205
it publication	30
it sale	-157
it taking	-65
it telling	-328
its denials there	243
its sentence names the answerer	168
its speaker denies	-243
its speaker speaks here	91
kind breach>breach	-77
kind breach>else	52
kind breach>fault	-190
kind breach>ransom	40
kind breach>telling	-288
kind else>breach	238
kind else>else	99
kind else>fault	-121
kind else>ransom	96
kind else>telling	99
kind ransom>breach	145
kind ransom>else	73
kind ransom>ransom	-173
kind ransom>telling	-186
kind telling>breach	126
kind telling>else	115
kind telling>ransom	-255
kind telling>telling	231
lead	-16
likely answers here	-137
likely denied there	-82
likely denied there by anybody	-502
many data words	-175
more over its own denial	584
more over what it answers	97
mutually closest	-202
names	93
names its speaker	685
names the answerer	463
negated	88
no predicate	39
no words	-242
of AGENCY	-134
of ATTACKER	618
of AUTHOR	-644
of MEDIA	174
of PERSON	112
of UNNAMED	606
one document	19
only denial authenticity	81
only denial concealment	-63
only denial culprit	-161
only denial demand	-597
only denial fault	-18
only denial harm	-7
only denial origin	232
only denial outage	-457
only denial payment	-238
only denial publication	68
only denial sale	-320
only denial taking	52
only denial telling	-159
other number	65
other object	-102
other predicate	-113
over another's denial	-18
over its own denial	492
over what it answers	1400
partly	54
points	-210
points at a rumour	126
points at media	393
ransom both, outsider	282
rare word	-78
rare word around	324
rare words	-469
rare words around	721
rarest word	694
rarity of words	-67
safe, breachy	657
safe, taking	158
said again here	356
same data	-237
same day	73
same name	445
same name around	208
same number	1452
same object	123
same predicate and object	8
says safe	68
says untrue	-48
sentence words	-257
share of its denials there	170
share of the claims	895
share of the denials	426
share over its own denial	317
share over what it answers	985
specific data shared	999
telling words	-25
two rare words	70
two words	775
undated	203
unreal	-498
untrue, breachy	140
untrue, taking	191
via	940
via breach, breachy	20
via breach, breachy, outsider	-409
via number	76
via same speaker	697
weightiest	505
within 14 days	95
within 3 days	10
words	-868
words of these two alone	-361`),
  forest: parseForest(`-2.482
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by ad	claim by admit	claim by agre	claim by alleg	claim by allegedli	claim by ar	claim by attribut	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by doe	claim by find	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by say	claim by show	claim by speak	claim by state	claim by statement	claim by stress	claim by suggest	claim by suspect	claim by take	claim by tell	claim by the	claim by think	claim by to	claim by understand	claim by write	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by ad	denial by admit	denial by agre	denial by alwai	denial by answer	denial by argu	denial by assert	denial by assur	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by deni	denial by describ	denial by did	denial by differ	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exoner	denial by explain	denial by find	denial by go	denial by grant	denial by guilti	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by know	denial by let	denial by maintain	denial by move	denial by no	denial by none	denial by not	denial by note	denial by of	denial by on	denial by opin	denial by out	denial by plead	denial by point	denial by read	denial by reiter	denial by reject	denial by repeat	denial by repli	denial by rule	denial by say	denial by scotch	denial by show	denial by speak	denial by state	denial by statement	denial by stori	denial by stress	denial by submit	denial by suggest	denial by tell	denial by testifi	denial by to	denial by wa	denial by wish	denial by write	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind telling>breach	kind telling>else	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
341<0.02693 31<0.5 124<2.5 254<0.5 =-3 =40 14<0.5 =-14 =-26 14<0.5 124<11.5 =80 =7 =-11 14<0.5 367<0.5 310<0.5 =75 =6 310<0.5 =178 =34 104<0.5 275<0.5 =-21 =3 251<0.09018 =53 =-5
131<1e-9 33<0.5 257<0.5 137<1.609 =-4 =-22 81<0.5 =-28 =8 137<1e-9 53<0.5 =53 =0 137<5.416 =-14 =0 257<0.5 367<0.5 254<0.5 =23 =66 42<0.5 =123 =16 362<0.6984 304<0.5 =-14 =19 =33
344<0.2755 28<0.5 362<0.6984 304<0.5 =-18 =10 46<0.5 =1 =42 27<0.5 126<21.5 =62 =6 349<0.5 =-9 =26 310<0.5 256<0.5 39<0.5 =81 =15 46<0.5 =-12 =17 49<0.5 251<0.1508 =32 =-4 349<0.5 =0 =-23
131<1e-9 28<0.5 31<0.5 4<0.5 =-26 =-14 306<0.5 =30 =-9 127<1e-9 274<0.5 =5 =-19 362<0.1261 =47 =-13 28<0.5 357<0.1627 362<0.882 =-1 =48 310<0.5 =73 =-10 122<3.219 329<0.5 =90 =28 33<0.5 =-8 =17
341<0.02121 29<0.5 362<0.6984 14<0.5 =-8 =-25 253<0.5 =50 =4 61<0.2941 331<0.2031 =67 =3 127<0.1826 =-8 =23 14<0.5 61<0.25 166<0.5 =75 =-8 341<0.2099 =3 =54 104<0.5 236<0.5 =-18 =5 333<0.003892 =38 =-1
360<0.3735 33<0.5 309<0.5 347<0.12 =-19 =-5 347<0.3781 =3 =35 226<0.5 5<0.5 =49 =6 328<0.5 =-9 =0 310<0.5 308<0.5 5<0.5 =72 =16 360<0.7877 =-5 =29 49<0.5 127<0.3109 =2 =28 =-22
365<1.548 31<0.5 362<0.6984 28<0.5 =-17 =2 333<0.1808 =12 =65 146<0.7222 45<0.5 =48 =-6 28<0.5 =-10 =6 28<0.5 310<0.5 365<3.555 =14 =55 333<0.06719 =-12 =26 257<0.5 146<0.6818 =69 =14 =-3
342<0.06641 294<0.5 30<0.5 354<0.5 =-17 =6 228<2.197 =-2 =25 33<0.5 4<0.5 =-11 =18 331<1e-9 =61 =-5 310<0.5 16<0.5 6<0.5 =59 =13 357<0.1627 =-9 =12 47<0.5 240<0.5 =-20 =7 228<2.773 =19 =-10
341<0.04502 124<2.5 228<3.135 275<0.5 =-5 =19 252<0.2807 =50 =-7 127<0.3336 275<0.5 =-21 =-10 47<0.5 =-7 =12 120<0.5 275<0.5 314<0.5 =2 =-17 341<0.3286 =5 =40 61<0.5263 229<0.5 =56 =4 127<0.3336 =-11 =30
38<0.5 300<1e-9 251<0.2789 61<0.4444 =16 =-3 336<0.5 =-16 =11 372<0.1523 7<0.05696 =7 =-22 124<9.5 =11 =-22 146<0.2 300<0.07654 268<0.5 =73 =8 372<0.1101 =7 =-9 353<0.5 7<0.2263 =7 =-18 17<0.5 =43 =-4
131<1e-9 28<0.5 257<0.5 30<0.5 =-12 =22 81<0.5 =-27 =8 314<0.5 139<0.5 =-20 =19 126<16.5 =42 =14 310<0.5 257<0.5 357<0.08871 =17 =47 357<0.0679 =20 =-9 333<0.06719 28<0.5 =-14 =20 295<0.96 =25 =-9
131<1e-9 4<0.5 311<0.5 351<0.5 =-25 =6 331<0.1904 =38 =-9 127<1e-9 9<0.07793 =-11 =19 41<0.5 =7 =46 254<0.5 41<0.5 265<0.5 =12 =-6 =52 331<1e-9 295<0.41 =65 =11 331<0.3448 =-10 =12
342<0.01593 28<0.5 351<0.5 118<0.5 =-18 =14 251<0.07148 =37 =-2 61<0.15 331<0.2715 =41 =-9 125<4.5 =-9 =26 120<0.5 342<0.1094 61<0.2941 =9 =-15 275<0.5 =-2 =24 300<1e-9 61<0.375 =54 =20 230<0.5 =-11 =13
357<0.08871 61<0.25 137<1.609 246<2.5 =5 =32 248<0.4303 =-12 =28 30<0.5 310<0.5 =-11 =-25 61<0.6923 =29 =-2 310<0.5 357<0.2872 61<0.4828 =28 =0 359<0.6975 =61 =18 246<1.5 137<4.205 =-20 =15 137<1.946 =25 =-4
341<0.02121 333<0.03983 28<0.5 3<0.5 =-23 =-7 146<0.08333 =39 =3 362<0.882 146<0.2 =30 =1 333<0.1808 =-1 =56 257<0.5 380<0.174 28<0.5 =11 =35 32<0.5 =44 =-9 123<0.5 341<0.3286 =-5 =21 380<0.1924 =-2 =-23
131<1e-9 31<0.5 25<0.5 3<0.5 =-20 =-6 247<0.5 =39 =-11 45<0.5 273<0.5 =2 =38 =-12 254<0.5 372<0.3444 120<0.5 =-2 =15 300<0.01116 =65 =1 357<0.07737 377<0.4615 =23 =-7 9<0.04577 =5 =57
14<0.5 127<1e-9 131<0.1699 275<0.5 =-17 =0 124<11.5 =34 =0 302<0.1112 3<0.5 =3 =25 =59 344<0.4599 148<0.5 81<0.5 =-22 =8 =23 133<0.5 124<6.5 =29 =-3 126<26.5 =-20 =-1
342<0.09046 61<0.2941 146<0.3684 309<0.5 =21 =63 243<0.5 =-16 =12 30<0.5 235<0.5 =-15 =11 146<0.4545 =-3 =25 61<0.4828 146<0.6818 143<0.5 =41 =-5 9<0.1351 =-12 =12 146<0.6 26<0.5 =-16 =17 339<0.5 =35 =-6
14<0.5 131<0.1847 347<0.3781 350<0.5 =-9 =37 256<0.5 =14 =-14 256<0.5 342<0.2448 =20 =48 126<22.5 =-13 =3 362<0.5309 347<0.3781 126<9.5 =2 =-26 365<2.526 =-17 =26 7<0.3622 =36 =-2
362<0.6984 347<0.3781 361<0.4897 302<1e-9 =-12 =22 251<0.2789 =36 =-6 274<0.5 120<0.5 =10 =31 377<0.5276 =-14 =14 311<0.5 =40 =6
362<0.882 9<0.08227 257<0.5 3<0.5 =-12 =5 362<0.4233 =-22 =8 257<0.5 7<1e-9 =26 =-6 357<0.05684 =24 =-13 143<0.5 =54 =6
257<0.5 131<1e-9 31<0.5 139<0.5 =-8 =8 313<0.5 =29 =-8 309<0.5 271<0.5 =15 =-11 146<0.6818 =44 =8 362<0.6984 343<0.6291 81<0.5 =-22 =10 341<0.7752 =16 =-17 =21
28<0.5 343<0.4121 251<0.2564 146<0.2727 =5 =-9 353<0.5 =-21 =-6 265<0.5 255<0.5 =8 =27 146<0.5294 =-11 =10 298<0.5 33<0.5 255<0.5 =-16 =9 128<2.5 =30 =-5 7<0.515 146<0.8077 =44 =-8 300<0.02863 =-12 =12
294<0.5 311<0.5 332<0.2085 377<0.4409 =-11 =2 125<2.5 =3 =41 331<0.1904 268<0.5 =39 =0 331<0.3253 =-16 =8 7<0.2263 257<0.5 125<6.5 =26 =-10 10<0.5 =-17 =8 332<0.2219 7<0.761 =-12 =10 =30
124<5.5 309<0.5 311<0.5 58<0.5 =-2 =21 5<0.5 =33 =-3 252<0.1904 316<0.5 =42 =-6 357<1e-9 =-12 =17 357<0.1437 372<0.1864 299<0.3568 =-13 =14 124<10.5 =34 =-9 381<0.5 125<2.5 =26 =-1 380<0.6301 =0 =-15
342<0.06641 30<0.5 362<0.6984 243<0.5 =-12 =2 298<0.5 =33 =0 305<0.5 122<3.045 =-8 =16 228<2.197 =8 =38 273<0.5 344<0.8146 298<0.5 =0 =23 9<0.06806 =-7 =23 122<2.89 =36 255<0.5 =16 =-6
294<0.5 347<0.3781 362<0.6984 332<0.1843 =-17 =33 146<0.6818 =38 =-5 365<2.234 16<0.5 =3 =-19 146<0.3333 =-1 =28 146<0.2 238<0.5 257<0.5 =39 =0 =-7 146<0.6818 140<0.5 =8 =31 340<0.5 =-15 =12
28<0.5 304<0.5 357<0.2221 313<0.5 =-10 =9 381<0.5 =28 =-16 125<2.5 61<0.2222 =13 =-8 16<0.5 =47 =3 61<0.3333 122<2.303 313<0.5 =14 =-13 247<0.5 =34 =8 119<0.5 357<0.1324 =-19 =20 125<6.5 =5 =55
135<0.5 311<0.5 4<0.5 352<0.5 =-17 =14 127<0.4885 =-6 =13 125<1.5 =35 228<2.565 =-9 =17 38<0.5 127<0.3336 16<0.5 =0 =-16 136<0.5 =1 =22 306<0.5 137<2.944 =29 =3 133<0.1667 =-11 =12
254<0.5 135<5.5 333<0.1808 359<0.3251 =-9 =10 61<1e-9 =-2 =48 251<0.6131 61<0.1905 =56 =6 =-9 331<0.1904 61<0.8571 45<0.5 =29 =-4 =-13 331<0.4181 356<0.5 =-17 =5 32<0.5 =16 =-4
119<0.5 3<0.5 372<0.3183 350<0.5 =-15 =11 51<0.5 =28 =-2 135<5.5 344<0.6291 =-3 =14 =38 42<0.5 308<0.5 141<0.5 =22 =-6 131<1e-9 =-14 =13 372<0.1966 31<0.5 =-20 =2 =12
124<5.5 139<0.5 254<0.5 133<0.1667 =-4 =11 5<0.5 =23 =-2 306<0.5 125<6.5 =29 =-12 360<0.1253 =-15 =16 360<0.6455 118<0.5 351<0.5 =-13 =11 126<15.5 =-5 =32 144<0.5 16<0.5 =21 =-8 133<0.125 =0 =-18
14<0.5 309<0.5 31<0.5 275<0.5 =-8 =5 306<0.5 =28 =-10 124<5.5 297<1.03 =36 =7 132<0.2 =-4 =25 343<0.6648 124<1.5 230<0.5 =-10 =20 304<0.5 =-20 =4 123<0.5 124<7.5 =31 =6 3<0.5 =-17 =7
14<0.5 340<0.5 243<0.5 347<0.3781 =-11 =5 61<0.3333 =22 =-2 342<0.1757 347<0.12 =0 =20 61<0.8571 =39 =6 122<2.996 259<0.5 133<0.1667 =-24 =-6 251<0.01857 =13 =-15 347<0.12 333<0.03983 =-13 =6 61<0.3333 =36 =-2
254<0.5 76<0.5 140<0.5 146<0.64 =-4 =-15 127<0.3336 =3 =38 146<0.5 61<0.4828 =39 =4 127<0.2674 =-14 =18 124<10.5 127<0.2462 131<0.09323 =4 =25 128<1.5 =42 =9 146<0.64 61<0.4444 =10 =-21 61<0.8571 =39 =-5
131<1e-9 137<1.609 251<0.1801 140<0.5 =6 =32 310<0.5 =-6 =-24 248<0.3849 296<0.56 =-19 =1 =28 309<0.5 43<0.5 343<0.6648 =-2 =15 7<0.3785 =32 =-10 137<5.075 255<0.5 =-1 =30 =1
131<1e-9 275<0.5 326<0.5 63<0.5 =-19 =18 126<15.5 =22 =-11 274<0.5 126<14.5 =40 =2 340<0.5 =-14 =12 372<0.2977 351<0.5 120<0.5 =-4 =9 354<0.5 =28 =-4 126<22.5 143<0.5 =36 =1 =-4
124<5.5 256<0.5 7<0.2721 251<0.3069 =17 =-1 351<0.5 =-12 =26 228<3.135 245<0.5 =-24 =-1 =-1 357<0.1437 100<0.5 124<9.5 =-2 =-13 =26 16<0.5 125<2.5 =22 =-7 6<0.5 =-17 =9
257<0.5 228<3.135 254<0.5 25<0.5 =-4 =19 317<0.5 =16 =-9 356<0.5 300<1e-9 =18 =-8 40<0.5 =37 =-6 130<0.5 125<7.5 123<0.5 =-10 =-25 341<0.02121 =-5 =28 125<3.5 333<0.01632 =-2 =39 =-6
9<0.09442 355<0.5 296<1e-9 333<0.03983 =-7 =10 7<0.4056 =30 =6 251<0.2789 265<0.5 =34 =1 346<0.5 =-6 =0 16<0.5 341<0.1086 380<0.08517 =22 =-6 329<0.5 =27 =4 341<0.1481 9<0.147 =-11 =21 378<0.5 =-19 =4
344<0.8146 351<0.5 76<0.5 3<0.5 =-10 =1 7<0.4056 =24 =-7 7<0.3622 251<0.1508 =16 =-4 137<5.323 =39 =0 381<1.5 380<0.09772 142<0.5 =9 =-14 1<0.5 =27 =-2 243<0.5 =-11 =-1
254<0.5 76<0.5 30<0.5 321<0.5 =-6 =6 133<0.25 =22 =-3 236<0.5 306<0.5 =29 =4 =-7 357<0.07737 377<0.4615 245<0.5 =13 =-6 =-13 32<0.5 329<0.5 =34 =-1 =-4
257<0.5 135<0.5 275<0.5 131<0.1368 =-18 =4 268<0.5 =7 =-15 140<0.5 241<0.5 =4 =30 229<0.5 =32 =4 131<1e-9 140<0.5 135<2.5 =-21 =2 137<2.944 =-5 =12 377<0.677 377<0.6412 =-4 =20 =-20
127<0.3109 257<0.5 146<0.4545 137<1.099 =10 =-5 360<0.6455 =-11 =11 130<0.5 125<9.5 =-22 =7 125<3.5 =24 =-5 16<0.5 251<0.6131 137<1.099 =20 =3 365<1.946 =-13 =4 136<0.5 219<0.5 =-22 =-1 377<0.5493 =-6 =16
61<0.65 228<3.135 143<0.5 251<0.3069 =7 =-5 134<0.5 =-17 =12 251<0.09018 61<0.5263 =41 =2 372<0.1375 =-9 =15 357<0.1627 119<0.5 58<0.5 =-21 =8 126<14.5 =22 =-7 61<0.6923 =-9 381<0.5 =26 =-5
296<1e-9 347<0.3781 146<0.2 122<2.303 =-10 =16 140<0.5 =-12 =11 119<0.5 330<0.5 =5 =-9 230<0.5 =8 =26 330<0.5 293<0.5 =38 122<2.89 =-5 =10 296<0.75 =-10 =9
347<0.3781 296<0.35 372<0.1864 33<0.5 =-13 =9 137<3.178 =19 =-1 137<5.075 297<1.54 =39 =7 =-7 256<0.5 16<0.5 7<0.3333 =10 =-13 377<0.5756 =-14 =10 245<0.5 244<0.5 =-19 =1 135<0.5 =0 =2
124<5.5 256<0.5 3<0.5 241<0.5 =-3 =30 230<0.5 =9 =30 326<0.5 =-20 =-2 342<0.1094 299<0.3568 332<0.1843 =-12 =13 357<1e-9 =30 =-6 254<0.5 237<0.5 =3 =-12 357<0.1225 =-8 =32
309<0.5 351<0.5 119<0.5 251<0.01857 =-3 =-12 7<0.3622 =7 =-11 59<0.5 16<0.5 =24 =-9 146<0.129 =2 =-15 146<0.5294 7<0.4056 61<0.6 =30 =5 300<0.02863 =9 =-10 61<0.4 272<0.5 =-11 =9 251<0.2789 =16 =-4
342<0.03315 243<0.5 333<0.1808 303<0.5 =-9 =18 372<0.2707 =-2 =26 251<0.1801 61<0.5714 =17 =-5 136<1.5 =-13 =14 120<0.5 252<0.1904 16<0.5 =5 =-8 246<3.5 =-18 =5 61<0.4828 251<0.1801 =25 =4 127<0.3336 =-14 =16
61<0.375 39<0.5 347<0.3781 139<0.5 =-5 =14 125<5.5 =15 =0 100<0.5 343<0.5694 =-19 =6 =12 351<0.5 333<0.1808 360<0.6455 =-12 =5 =26 132<0.1429 245<0.5 =28 =-3 360<0.8294 =-16 =8
273<0.5 336<0.5 361<0.8904 35<0.5 =-1 =-18 =22 329<0.5 300<0.06615 =24 =-4 126<16.5 =7 =-13 125<1.5 359<0.4165 0<0.5 =-13 =12 =18 126<23.5 361<0.8785 =33 =-3 104<0.5 =6 =-11
124<10.5 146<0.6818 17<0.5 14<0.5 =12 =-3 295<0.47 =-20 =4 146<0.8571 316<0.5 =-6 =16 344<0.6291 =-24 =6 146<0.6 247<0.5 146<0.4286 =-23 =-8 243<0.5 =14 =-9 295<1e-9 124<13.5 =3 =28 124<13.5 =7 =-15
347<0.12 332<0.2626 146<1e-9 305<0.5 =27 =-1 127<1e-9 =-13 =-2 297<1.03 =37 276<0.5 =-6 =6 359<0.5459 309<0.5 337<0.5 =0 =23 146<0.5 =25 =-8 243<0.5 237<0.5 =27 =2 343<0.6648 =-14 =11
304<0.5 25<0.5 347<0.3781 131<1e-9 =-13 =-1 311<0.5 =-1 =17 342<0.007812 252<0.2519 =9 =-9 295<0.82 =25 =-4 135<1.5 43<0.5 251<0.3537 =35 =-6 =-10 347<1e-9 252<0.04864 =11 =-5 =-15
309<0.5 248<0.3849 300<1e-9 28<0.5 =-6 =5 351<0.5 =-17 =7 =28 331<0.14 243<0.5 61<0.375 =15 =-7 251<0.4925 =33 =-1 9<0.05196 282<0.5 =-22 =0 344<0.25 =-3 =27
14<0.5 127<0.3336 342<0.333 241<0.5 =-4 =17 144<0.5 =26 =-7 377<0.6931 17<0.5 =13 =-5 47<0.5 =-16 =5 259<0.5 122<3.045 232<0.5 =-21 =0 9<0.09442 =-11 =23 310<0.5 326<0.5 =27 =-3 372<0.1188 =-14 =4
351<0.5 7<0.3622 251<0.09018 126<19.5 =13 =2 119<0.5 =-9 =7 146<0.1667 251<0.05574 =13 =-14 261<0.5 =-21 =2 14<0.5 295<0.39 340<0.5 =2 =22 146<0.6 =41 =-4 126<22.5 146<0.75 =-17 =4 276<0.5 =0 =17
333<0.03245 5<0.5 256<0.5 61<0.375 =8 =-4 61<0.3333 =-25 =-4 299<0.43 122<1.792 =3 =-16 122<2.485 =17 =1 61<0.1176 122<2.944 253<0.5 =22 =-8 49<0.5 =-16 =11 231<0.5 61<0.7333 =32 =1 =-12
257<0.5 30<0.5 342<0.1757 146<0.4286 =4 =-6 256<0.5 =14 =-17 228<2.197 294<0.5 =10 =-6 146<0.75 =25 =-5 372<0.1864 347<0.3781 146<0.8077 =-25 =-2 365<2.526 =-13 =16 251<1e-9 362<0.2645 =8 =-7 126<15.5 =-1 =35
122<2.303 131<0.2038 321<0.5 29<0.5 =-14 =6 330<0.5 =10 =-10 246<2.5 255<0.5 =-1 =16 131<0.2226 =6 =-12 219<0.5 254<0.5 41<0.5 =-3 =15 295<0.39 =18 =-7 295<0.93 122<2.773 =5 =29 =-11
333<0.06719 347<0.3781 342<0.1094 135<5.5 =-10 =15 297<0.75 =-3 =29 256<0.5 16<0.5 =7 =-11 237<0.5 =-15 =5 38<0.5 297<1.66 362<0.3535 =-1 =34 =-12 371<0.5 132<0.125 =-14 =12 =12
61<0.65 141<0.5 139<0.5 310<0.5 =4 =-10 271<0.5 =14 =-14 134<0.5 252<0.06318 =-23 =-6 360<0.4739 =14 =-11 336<0.5 138<0.5 376<1e-9 =-15 =14 252<0.03694 =-3 =18 275<0.5 61<0.7333 =3 =-6 356<0.5 =24 =4
130<0.5 351<0.5 28<0.5 251<0.6131 =-3 =-18 124<5.5 =9 =-3 371<0.5 132<0.2 =19 =-4 124<2.5 =-14 =1 219<0.5 124<9.5 55<0.5 =29 =2 230<0.5 =-5 =7 =-8
274<0.5 124<10.5 275<0.5 333<0.03245 =-2 =16 124<1.5 =5 =21 9<0.147 44<0.5 =-9 =12 275<0.5 =-3 =17 333<0.1808 344<0.6291 304<0.5 =-12 =10 377<0.5493 =-7 =11 =25
372<0.3183 347<0.3781 358<0.4167 372<0.1784 =-9 =7 297<1.03 =32 =-1 9<0.147 61<0.4 =6 =-5 132<0.25 =19 =3 331<0.2309 61<0.6923 132<1e-9 =32 =8 7<0.5442 =3 =-3 363<0.5 =-6 =10
254<0.5 251<0.4925 140<0.5 332<0.2085 =-2 =17 144<0.5 =25 =-4 313<0.5 333<0.03983 =-19 =9 124<15.5 =16 =-4 127<0.5689 126<18.5 379<0.5 =15 =-6 124<0.5 =7 =-10 333<0.008401 124<15.5 =35 =-1 =-1
333<0.03983 333<0.004882 230<0.5 256<0.5 =1 =-15 353<0.5 =3 =24 140<0.5 63<0.5 =-15 =10 330<0.5 =13 =-7 252<0.2519 331<1e-9 32<0.5 =16 =-5 252<0.006095 =6 =-15 378<0.5 300<0.1328 =44 =1 =-1
7<0.4527 76<0.5 361<0.4897 347<1e-9 =-6 =2 330<0.5 =30 =4 125<1.5 372<0.08891 =27 =-6 335<0.5 =10 =-12 30<0.5 372<0.257 248<0.3 =-18 =6 295<0.9 =8 =-10 =13
127<1e-9 119<0.5 341<0.2099 376<1e-9 =-9 =14 330<0.5 =14 =-7 330<0.5 120<0.5 =1 =-13 356<0.5 =0 =23 317<0.5 381<1.5 239<0.5 =8 =-8 =-15 127<0.3832 236<0.5 =-22 =1 27<0.5 =9 =-8
333<0.03983 333<0.004882 61<0.5263 251<0.3069 =6 =-7 346<0.5 =-8 =17 254<0.5 313<0.5 =-18 =3 331<0.2031 =14 =-14 61<0.1176 104<0.5 305<0.5 =5 =-12 =18 360<0.1643 316<0.5 =29 =-5 59<0.5 =8 =-12
309<0.5 343<0.8146 39<0.5 126<9.5 =20 =-1 372<0.2189 =-18 =13 127<0.8569 9<0.09442 =6 =28 351<0.5 =-1 =-11 253<0.5 372<0.1646 252<0.4551 =26 =-7 372<0.2707 =-12 =7 3<0.5 130<0.5 =-12 =9 124<5.5 =18 =-7
345<0.5 309<0.5 261<0.5 272<0.5 =-5 =16 252<0.0288 =0 =19 126<12.5 252<1e-9 =2 =-13 137<5.094 =13 =-4 5<0.5 298<0.5 =33 =6 =4
135<5.5 333<0.1808 275<0.5 139<0.5 =-11 =8 331<0.14 =4 =-15 209<0.5 38<0.5 =30 =-1 =-3 333<0.1808 378<0.5 268<0.5 =33 =1 =-7 =-7
137<5.075 124<10.5 274<0.5 275<0.5 =2 =12 365<3.555 =-4 =15 351<0.5 362<0.882 =-9 =16 86<0.5 =17 =-6 348<0.5 362<0.6984 227<0.5 =-21 =1 2<0.5 =12 =-7 =15
251<0.2564 61<0.65 140<0.5 7<0.2263 =6 =-7 251<0.008619 =-1 =31 24<0.5 371<0.5 =-11 =8 228<2.565 =16 =-7 371<0.5 331<0.3448 228<2.197 =-21 =-8 228<2.565 =26 =-7 228<2.398 253<0.5 =-3 =29 141<0.5 =-12 =8
347<0.3781 277<0.5 345<0.5 332<0.2711 =-8 =13 300<1e-9 =28 =-6 252<0.01644 126<19.5 =22 =1 125<2.5 =-17 =5 120<0.5 125<6.5 311<0.5 =-2 =13 61<0.08333 =-8 =20 125<6.5 330<0.5 =18 =3 139<0.5 =-17 =0
146<0.1667 61<0.3333 256<0.5 125<1.5 =10 =30 =-10 299<1e-9 125<6.5 =-15 =17 61<0.5714 =25 =-3 275<0.5 55<0.5 377<0.6142 =-11 =1 57<0.5 =21 =-9 9<0.08227 146<0.8571 =1 =-17 61<0.2222 =-1 =15
257<0.5 141<0.5 352<0.5 310<0.5 =5 =-3 =25 364<0.5 372<0.2383 =-16 =5 =11 372<0.1864 306<0.5 236<0.5 =-17 =2 380<0.09772 =-9 =14 300<0.117 305<0.5 =0 =29 372<0.2189 =4 =-7
333<0.03983 254<0.5 310<0.5 274<0.5 =5 =-8 136<1.5 =-18 =0 331<0.2031 136<0.5 =18 =2 331<0.5015 =-12 =8 331<0.14 336<0.5 136<1.5 =21 =3 =-5 371<0.5 359<0.3761 =-10 =8 =11
224<0.5 10<0.5 310<0.5 125<1.5 =4 =-4 251<0.02682 =3 =-21 139<0.5 251<0.05574 =-11 =8 126<20.5 =41 =0 32<0.5 297<1e-9 126<22.5 =38 =4 =-4 =-6
135<5.5 9<0.1351 126<14.5 44<0.5 =3 =34 303<0.5 =-4 =20 311<0.5 342<0.6198 =9 =-8 =25 126<14.5 122<2.89 =5 =-13 293<0.5 9<0.05766 =34 =3 =0
310<0.5 127<0.4885 143<0.5 255<0.5 =-4 =6 53<0.5 =-15 =10 124<10.5 57<0.5 =20 =-6 76<0.5 =-7 =12 33<0.5 139<0.5 359<0.5459 =-19 =2 230<0.5 =-7 =13 61<0.5263 =25 =-8
122<2.303 359<0.291 368<0.5 302<0.4393 =-10 =12 =14 61<0.4828 133<0.25 =25 =-1 133<0.4 =-12 =14 103<0.5 372<0.3444 331<0.1212 =2 =-10 362<0.4233 =-7 =27 297<2.98 28<0.5 =38 =8 =-10
352<0.5 127<1e-9 362<0.2355 224<0.5 =-6 =17 51<0.5 =17 =-11 274<0.5 257<0.5 =7 =-13 122<2.944 =-13 =11 257<0.5 =27 =-5
333<0.06719 304<0.5 365<4.435 235<0.5 =-4 =17 341<0.7752 =17 =-5 59<0.5 9<0.2183 =20 =-8 341<0.08769 =-13 =7 124<1.5 371<0.5 49<0.5 =-13 =6 =10 146<0.6818 124<9.5 =31 =4 228<1.792 =2 =-7
10<0.5 352<0.5 254<0.5 255<0.5 =-10 =0 128<1.5 =11 =-6 49<0.5 =27 =1 380<0.148 228<2.197 372<1e-9 =-6 =4 128<3.5 =45 =-4 122<1.946 =0 =-12
146<0.1667 305<0.5 257<0.5 276<0.5 =4 =27 359<0.3761 =-11 =5 146<0.129 30<0.5 =-10 =9 143<0.5 =14 =-10 9<0.147 30<0.5 272<0.5 =-5 =10 250<0.5 =17 =-6 353<0.5 254<0.5 =8 =28 255<0.5 =-13 =6
274<0.5 125<4.5 228<3.135 127<0.3109 =-2 =7 146<0.5714 =7 =32 359<0.1675 228<1.946 =-3 =51 =-6 344<0.6291 148<0.5 57<0.5 =-5 =-21 =19 354<0.5 377<0.5493 =-1 =17 =-14
126<18.5 295<0.44 14<0.5 306<0.5 =11 =-3 228<2.303 =9 =-12 130<0.5 342<0.04143 =-16 =5 34<0.5 =22 =0 228<1.609 297<0.37 268<0.5 =20 =-6 =-9 16<0.5 342<0.1757 =-4 =8 228<3.332 =-18 =5
135<5.5 332<0.3158 13<0.5 304<0.5 =-3 =8 59<0.5 =27 =-1 124<1.5 =-1 =29 126<14.5 59<0.5 =-15 =3 333<0.1037 124<5.5 =33 =-3 =0
124<11.5 141<0.5 7<0.4056 133<0.5 =6 =-10 351<0.5 =-11 =18 133<0.1429 370<0.5 =-20 =0 228<2.89 =-3 =15 370<0.5 344<0.5716 362<0.6984 =-13 =6 128<0.5 =-2 =10 119<0.5 124<19.5 =-8 =6 330<0.5 =-3 =28
331<1e-9 274<0.5 125<4.5 228<3.135 =2 =13 380<0.07907 =28 =-1 335<0.5 343<0.6648 =-2 =13 303<0.5 =-18 =7 228<1.946 251<0.008619 252<0.0288 =2 =-12 49<0.5 =20 =-6 335<0.5 331<0.5015 =-21 =3 49<0.5 =16 =-6
254<0.5 57<0.5 303<0.5 16<0.5 =1 =-13 132<0.07143 =24 =3 321<0.5 304<0.5 =-14 =6 326<0.5 =16 =-7 32<0.5 127<0.5689 297<2.17 =10 =-9 331<1e-9 =32 =-3 305<0.5 =7 58<0.5 =-15 =3
228<3.135 76<0.5 146<0.9231 131<0.2038 =-4 =4 124<19.5 =-23 =4 273<0.5 275<0.5 =2 =20 =-7 61<0.375 314<0.5 312<0.5 =-7 =14 308<0.5 =24 =-4 146<0.3913 262<0.5 =-19 =5 344<0.2339 =20 =-7
310<0.5 9<0.2803 10<0.5 333<0.1808 =0 =22 333<0.01151 =35 =-7 228<1.946 343<0.4121 =3 =-6 =28 126<15.5 126<14.5 126<9.5 =11 =-14 124<9.5 =26 =-4 298<0.5 333<0.1037 =-18 =6 333<1e-9 =16 =-12
239<0.5 122<2.197 127<0.6567 365<2.862 =-10 =12 363<0.5 =16 =-8 256<0.5 295<0.44 =6 =-3 61<0.3333 =-21 =4 295<0.59 127<0.6567 =-21 =0 300<0.02197 =-4 =19
362<0.882 254<0.5 303<0.5 361<0.4897 =-4 =16 315<0.5 =20 =-5 252<0.07739 297<1.03 =15 =-10 126<17.5 =11 =-12 124<1.5 128<0.5 =5 =-13 310<0.5 =31 =3
14<0.5 95<0.5 248<0.3849 364<0.5 =2 =18 58<0.5 =27 =1 252<0.1358 =31 =-5 259<0.5 148<0.5 104<0.5 =-17 =-2 =20 57<0.5 347<1e-9 =1 =35 252<0.1904 =-11 =4
126<9.5 298<0.5 61<0.1176 =-5 49<0.5 =39 =-4 251<0.2161 246<1.5 =-13 =2 =7 347<0.3781 333<0.03245 332<0.3158 =-9 =19 61<0.08333 =-4 =11 119<0.5 127<0.428 =-3 =7 251<0.4196 =4 =26
351<0.5 7<0.4056 362<0.2645 310<0.5 =2 =-8 299<0.1456 =19 =-8 299<0.3259 7<0.761 =-17 =3 353<0.5 =24 =1 370<0.5 132<0.3333 29<0.5 =22 =5 132<0.5 =-13 =4 305<0.5 =-11 =4
146<0.1667 61<0.375 137<1.609 310<0.5 =27 =-4 344<0.2755 =-12 =20 137<2.197 146<1e-9 =0 =-19 365<2.079 =24 =-13 364<0.5 31<0.5 61<0.1176 =-10 =-1 146<0.7222 =13 =-10 344<0.4274 146<0.2424 =-1 =30 344<1 =-9 =3
345<0.5 352<0.5 141<0.5 273<0.5 =-1 =9 134<0.5 =-17 =2 342<0.6198 =24 =1 131<0.1097 274<0.5 =28 =-4 =-2
242<0.5 141<0.5 124<10.5 35<0.5 =7 =-17 61<0.6 =-13 =1 28<0.5 313<0.5 =-19 =2 124<11.5 =-5 =13 380<0.07217 228<1.792 47<0.5 =-4 =8 252<0.3698 =-24 =0 2<0.5 =10 26<0.5 =-9 =3
146<0.1667 354<0.5 333<0.01908 28<0.5 =-3 =10 2<0.5 =31 =-4 380<0.1924 228<3.045 =37 =3 =1 362<0.882 332<0.2626 7<0.3785 =-1 =-14 127<0.1568 =3 =22 7<0.5914 56<0.5 =24 =2 =-3
228<3.135 329<0.5 146<0.8571 228<1.609 =13 =1 336<0.5 =-14 =10 362<0.2645 125<6.5 =-11 =7 294<0.5 =19 =-2 251<0.09018 38<0.5 146<0.3913 =-4 =19 295<0.59 =35 =1 2<0.5 294<0.5 =-17 =3 294<0.5 =15 =-14
251<0.3069 146<0.2424 61<0.5714 122<2.303 =2 =18 247<0.5 =-16 =10 260<0.5 61<0.2222 =-7 =3 265<0.5 =27 =-6 342<0.333 252<0.1631 281<0.5 =-16 =9 126<18.5 =18 =-9 146<0.3913 =-8 146<0.7222 =23 =0
13<0.5 332<0.2711 345<0.5 310<0.5 =1 =-7 146<0.3 =22 =0 329<0.5 6<0.5 =29 =5 =-4 126<17.5 =25 127<0.6137 =-7 =11
333<0.1808 304<0.5 14<0.5 302<0.5363 =-1 =18 333<0.01632 =-11 =11 365<2.862 26<0.5 =17 =0 357<0.2221 =-8 =1 124<1.5 360<0.1973 =-11 =5 =31
146<0.8077 61<0.8095 256<0.5 124<10.5 =6 =-3 146<0.7222 =-16 =9 44<0.5 356<0.5 =-25 =-5 =20 61<0.7333 259<0.5 372<0.1864 =-25 =5 251<1e-9 =10 =-7 137<1.099 259<0.5 =29 =-4 137<5.323 =-6 =4
146<0.9231 135<5.5 261<0.5 343<0.8146 =-3 =11 252<0.0288 =0 =20 294<0.5 343<0.1854 =-11 =8 268<0.5 =30 =-6 124<19.5 340<0.5 137<5.323 =-22 =1 =1 =6
143<0.5 304<0.5 274<0.5 125<4.5 =2 =24 372<0.1864 =-8 =18 125<2.5 277<0.5 =6 =-12 342<0.02035 =32 =-1 2<0.5 226<0.5 380<0.3416 =-23 =7 342<0.02598 =-3 =6 126<19.5 357<0.1324 =12 =-8 380<0.08517 =-14 =4
300<1e-9 0<0.5 17<0.5 342<0.2881 =1 =9 329<0.5 =-17 =6 116<0.5 293<0.5 =27 =-2 47<0.5 =-7 =1 351<0.5 315<0.5 229<0.5 =-17 =2 137<1.946 =15 =-10 373<0.5 133<0.1667 =29 =2 137<1.099 =3 =-7
7<0.2263 239<0.5 127<0.2893 143<0.5 =2 =-11 57<0.5 =12 =-4 127<0.6137 128<3.5 =-19 =3 =3 277<0.5 299<0.3259 257<0.5 =-16 =7 7<0.4527 =-5 =24 300<0.06615 124<10.5 =25 =-4 127<0.3336 =-9 =8
248<0.5688 9<0.09442 297<0.75 310<0.5 =1 =-8 245<0.5 =-15 =2 38<0.5 341<0.1086 =-7 =7 32<0.5 =24 =-4 =25
143<0.5 146<0.8571 61<0.8095 133<0.5 =6 =-15 333<0.01516 =-17 =7 61<0.7333 61<1e-9 =-2 =-26 61<0.9091 =31 =-5 228<3.045 61<0.6 334<0.5 =-15 =5 61<0.8095 =10 =-12 61<0.25 61<0.08333 =0 =22 =-13
35<0.5 261<0.5 343<0.8146 14<0.5 =1 =-11 377<0.5276 =-6 =15 342<0.1757 142<0.5 =-2 =20 344<0.9202 =34 =3 219<0.5 273<0.5 =-21 =0 =0
128<4.5 17<0.5 127<1e-9 61<0.08333 =-9 =2 9<0.05196 =11 =0 209<0.5 300<0.1486 =-20 =0 129<0.5 =11 =-10 360<0.1643 351<0.5 321<0.5 =-21 =-1 =-1 =3
224<0.5 310<0.5 359<0.2218 359<0.09584 =1 =-14 243<0.5 =12 =-7 251<0.09018 38<0.5 =-11 =16 372<0.2383 =-20 =3 123<0.5 =-1 359<0.2218 372<0.0703 =38 =1 =0
248<0.4445 124<10.5 141<0.5 17<0.5 =5 =-16 364<0.5 =-17 =10 380<0.174 265<0.5 =-11 =8 129<0.5 =27 =0 =24
309<0.5 126<17.5 17<0.5 251<1e-9 =-1 =9 246<3.5 =-16 =1 315<0.5 344<0.9202 =-6 =6 276<0.5 =-6 =14 246<1.5 340<0.5 128<2.5 =-13 =12 228<2.89 =20 =-1 126<15.5 344<0.1442 =-4 =9 243<0.5 =12 =33
130<0.5 7<0.2721 239<0.5 256<0.5 =3 =-13 209<0.5 =-21 =2 324<0.5 146<1e-9 =14 =-13 122<2.773 =21 =-6 133<0.08333 295<0.9 146<0.64 =31 =-2 46<0.5 =-9 =4 344<0.8146 46<0.5 =-15 =0 =6
323<0.5 126<9.5 7<0.3622 240<0.5 =28 =-1 =-9 224<0.5 235<0.5 =0 =14 129<0.5 =20 =-6 39<0.5 7<0.5696 339<0.5 =-20 =-1 =1 3<0.5 =6 =-2
143<0.5 7<0.4527 239<0.5 303<0.5 =3 =17 =-16 351<0.5 130<0.5 =-16 =6 61<1e-9 =-6 =19 61<0.4828 321<0.5 341<0.02693 =-20 =-2 61<0.25 =9 =-8 312<0.5 33<0.5 =-12 =9 305<0.5 =24 =-5
302<0.5363 122<2.303 377<0.5756 133<0.1429 =-4 =-25 133<0.25 =-5 =16 377<0.4615 325<0.5 =4 =-17 377<0.5276 =-15 =0 257<0.5 294<0.5 =29 =4 =-10
119<0.5 124<10.5 365<2.398 128<2.5 =5 =-6 357<0.07737 =8 =-10 58<0.5 262<0.5 =-12 =5 357<0.05052 =15 =-8 246<4.5 298<0.5 122<2.398 =1 =14 122<2.944 =7 =-6 281<0.5 245<0.5 =-16 =9 =8
251<1e-9 252<0.1631 254<0.5 130<0.5 =-9 =6 331<0.2031 =10 =-12 308<0.5 347<1e-9 =6 =-12 6<0.5 =25 =-3 127<0.5689 237<0.5 363<0.5 =-4 =8 139<0.5 =1 =19 137<4.97 252<0.3234 =20 =-4 =-8
248<0.3849 122<2.303 277<0.5 233<0.5 =-12 =10 300<0.06615 =8 =-12 57<0.5 250<0.5 =5 =-6 302<0.1112 =-9 =15 132<0.07143 =24 =0
137<5.075 274<0.5 230<0.5 137<3.912 =1 =11 139<0.5 =2 =21 303<0.5 251<0.2789 =-4 =-17 301<0.5 =18 =-9 251<0.2161 146<1e-9 =9 376<1e-9 =-17 =6 131<0.1013 137<6.184 =-10 =0 146<0.2424 =-2 =18
239<0.5 13<0.5 35<0.5 331<0.2031 =2 =-7 127<0.6137 =-19 =8 274<0.5 =25 =1 372<0.2189 343<0.5694 133<0.4 =-23 =2 =1 =3
251<0.3069 9<0.08227 341<0.1481 209<0.5 =5 =-6 380<0.06676 =2 =-18 209<0.5 9<0.186 =9 =-7 9<0.1656 =8 =28 119<0.5 360<0.7877 354<0.5 =-14 =6 251<0.6131 =13 =-1 9<0.07793 335<0.5 =16 =-6 251<0.6131 =-18 =6
252<0.5958 242<0.5 337<0.5 10<0.5 =1 =15 252<0.07739 =25 =0 116<0.5 46<0.5 =-20 =3 =10 343<0.4121 =-20 =4
309<0.5 242<0.5 362<0.2355 362<0.06391 =1 =-14 51<0.5 =16 =-6 252<0.3698 357<0.1437 =-21 =6 146<0.4545 =10 =-1 146<0.5294 295<0.93 293<0.5 =20 =-2 51<0.5 =-9 =8 243<0.5 357<1e-9 =-15 =3 146<0.7222 =-1 =20
271<0.5 261<0.5 248<0.3 135<5.5 =-1 =12 358<0.7083 =24 =3 378<0.5 311<0.5 =15 =-1 =-14 133<0.4 252<0.2192 358<0.08333 =-18 =2 372<1e-9 =9 =-4 =8
303<0.5 119<0.5 9<0.08227 277<0.5 =-6 =3 16<0.5 =6 =-15 42<0.5 128<0.5 =-3 =11 362<0.4233 =-16 =1 251<0.4196 228<2.996 240<0.5 =25 =-3 =-4 =-10
345<0.5 333<0.03245 32<0.5 330<0.5 =2 =-7 228<2.773 =-16 =0 330<0.5 38<0.5 =7 =-12 136<1.5 =22 =-10 7<1e-9 =23 42<0.5 =-11 =9
76<0.5 224<0.5 61<0.8571 61<0.6 =-1 =9 126<13.5 =11 =-16 61<0.4444 126<22.5 =33 =0 270<0.5 =-12 =6 125<2.5 126<15.5 2<0.5 =1 =-6 374<0.5 =25 =1 359<0.1675 353<0.5 =-12 =2 =9
352<0.5 85<0.5 135<0.5 125<5.5 =-5 =12 230<0.5 =1 =11 49<0.5 246<4.5 =-19 =4 125<1.5 =9 =-5 127<0.6137 =19 =2
141<0.5 146<0.5714 251<0.6131 331<0.2031 =7 =-8 43<0.5 =-15 =11 46<0.5 28<0.5 =-13 =9 251<0.4196 =2 =24 377<0.4409 44<0.5 378<0.5 =-22 =2 251<0.01857 =-4 =8 132<0.1429 255<0.5 =-3 =17 28<0.5 =-13 =4
224<0.5 76<0.5 219<0.5 254<0.5 =-4 =4 131<0.1013 =17 =-6 252<0.03694 126<17.5 =0 =22 228<1.792 =8 =-9 252<0.1171 251<0.3069 126<27.5 =32 =2 =-3 =-3
343<0.3037 146<0.5294 45<0.5 137<5.075 =10 =-8 146<0.1667 =6 =-18 364<0.5 331<0.3052 =-4 =14 =24 4<0.5 49<0.5 27<0.5 =16 =0 55<0.5 =-6 =11 343<0.8146 231<0.5 =-12 =7 146<0.5294 =-3 =15
127<0.3109 122<2.303 74<0.5 341<0.08769 =-13 =2 295<0.39 =15 =1 297<0.42 224<0.5 =1 =20 127<0.1568 =-15 =8 363<0.5 357<0.0679 270<0.5 =20 =4 341<0.1788 =-4 =10 357<0.1225 273<0.5 =-17 =9 131<0.6467 =17 =-11
143<0.5 277<0.5 240<0.5 135<0.5 =-2 =4 61<0.25 =-3 =-19 349<0.5 124<4.5 =4 =27 228<2.565 =-8 =9 353<0.5 53<0.5 231<0.5 =-19 =3 124<11.5 =10 =-2 57<0.5 135<0.5 =-10 =8 22<0.5 =-16 =2
304<0.5 100<0.5 230<0.5 228<3.332 =-1 =-17 313<0.5 =1 =29 330<0.5 3<0.5 =1 =31 228<2.303 =7 =-7 344<0.7214 61<1e-9 347<1e-9 =12 =-13 251<0.3537 =22 =-7 =-7
239<0.5 137<5.075 274<0.5 123<0.5 =12 =3 304<0.5 =-4 =12 133<0.2 370<0.5 =-15 =5 305<0.5 =-6 =9 315<0.5 133<0.4 137<5.094 =-22 =2 =4 137<1e-9 =-2 =6
335<0.5 281<0.5 372<0.07931 131<0.1463 =5 =-3 372<0.4247 =-9 =12 251<0.008619 359<0.3761 =-7 =18 126<21.5 =29 =-4 274<0.5 144<0.5 310<0.5 =7 =-8 344<0.9202 =-16 =4 362<0.4233 249<1.5 =-22 =4 =5
125<1.5 310<0.5 253<0.5 243<0.5 =17 =3 24<0.5 =-8 =9 49<0.5 228<3.135 =-2 =14 364<0.5 =-21 =1 51<0.5 236<0.5 342<0.03315 =1 =-9 =-20 2<0.5 233<0.5 =-5 =12 127<0.1826 =0 =17
224<0.5 299<0.3568 76<0.5 343<0.8146 =-2 =8 124<0.5 =-8 =12 377<0.3869 299<0.4998 =32 =-1 =-10 124<9.5 4<0.5 =-5 51<0.5 =3 =29 14<0.5 124<13.5 =-1 =-12 =6
58<0.5 143<0.5 56<0.5 321<0.5 =2 =10 140<0.5 =-14 =12 120<0.5 128<0.5 =-15 =1 321<0.5 =-22 =-2 297<1.54 209<0.5 219<0.5 =7 =-11 321<0.5 =34 =-4 251<0.1801 380<0.07217 =-18 =2 =8
13<0.5 310<0.5 127<0.7077 376<0.2642 =-1 =16 124<13.5 =16 =-12 47<0.5 172<0.5 =-15 =6 127<1e-9 =-9 =8 =19
372<0.3183 235<0.5 0<0.5 1<0.5 =-1 =-13 1<0.5 =0 =22 14<0.5 372<0.1101 =22 =-5 =-8 137<5.416 139<0.5 122<1.946 =-4 =23 122<2.708 =3 =-5 =-8
122<3.135 14<0.5 277<0.5 76<0.5 =-4 =10 122<2.708 =10 =-5 306<0.5 219<0.5 =-15 =4 47<0.5 =12 =-10 265<0.5 46<0.5 333<0.01284 =25 =-1 47<0.5 =-18 =13 257<0.5 254<0.5 =-17 =5 146<0.5714 =-4 =22
364<0.5 13<0.5 352<0.5 131<0.1463 =1 =-6 14<0.5 =22 =-5 =19 131<0.118 59<0.5 =28 =4 131<0.2038 360<0.1973 =3 =-17 360<0.7877 =18 =-3
315<0.5 61<0.8095 146<0.8571 123<0.5 =6 =-2 343<0.6291 =-19 =7 146<0.8571 122<2.565 =-25 =-4 343<0.4609 =17 =-4 343<0.1442 122<1.792 378<0.5 =-16 =6 61<0.1905 =25 =4 362<0.5309 380<0.1042 =-17 =0 =10
20<0.5 13<0.5 123<0.5 370<0.5 =5 =-8 14<0.5 =0 =-13 338<0.5 =-5 =21 300<0.102 365<2.621 =-23 =2 =6
219<0.5 58<0.5 56<0.5 125<3.5 =-2 =6 131<0.1699 =-16 =1 247<0.5 139<0.5 =5 =20 357<0.08317 =-14 =9 131<0.1013 56<0.5 378<0.5 =21 =-3 125<1.5 =-8 =2 357<0.1011 125<2.5 =-21 =0 47<0.5 =13 =-4
235<0.5 20<0.5 55<0.5 166<0.5 =-1 =15 126<16.5 =-6 =14 341<0.2099 =-20 =7 124<16.5 137<5.075 26<0.5 =27 =-1 =-4 =-5
230<0.5 357<0.2221 351<0.5 7<0.2721 =-2 =-11 59<0.5 =10 =-13 257<0.5 357<0.2872 =3 =20 59<0.5 =-11 =7 268<0.5 127<1e-9 59<0.5 =-3 =15 254<0.5 =16 =-8 357<1e-9 146<0.4286 =9 =-11 =-17
22<0.5 251<0.1508 251<1e-9 352<0.5 =-4 =14 365<1e-9 =10 =-4 335<0.5 58<0.5 =-5 =7 254<0.5 =-18 =2 144<0.5 58<0.5 304<0.5 =-4 =11 146<0.6818 =18 =-3 58<0.5 226<0.5 =28 =-2 =-8
146<0.129 314<0.5 247<0.5 135<0.5 =1 =28 122<1.946 =9 =-7 131<0.1013 122<2.398 =-4 =11 127<0.428 =-16 =5 122<1.946 146<0.5294 127<0.226 =6 =-13 357<0.2872 =-19 =8 59<0.5 146<0.3913 =-2 =4 122<2.89 =1 =-9
9<0.1351 100<0.5 45<0.5 313<0.5 =-3 =14 271<0.5 =-15 =7 300<0.02197 335<0.5 =22 =0 =-4 256<0.5 127<0.7077 6<0.5 =14 =-3 381<0.5 =6 =-14 =-16
343<0.1133 128<3.5 146<0.8571 331<0.2169 =7 =-7 126<21.5 =-15 =6 104<0.5 286<0.5 =-18 =8 126<19.5 =23 =-8 342<0.007812 270<0.5 347<0.3781 =7 =-12 =28 104<0.5 125<6.5 =-8 =10 343<0.8146 =-3 =20
143<0.5 269<0.5 103<0.5 362<0.2355 =0 =9 347<0.3781 =0 =20 281<0.5 360<0.7413 =-14 =4 252<1e-9 =-3 =12 58<0.5 174<0.5 44<0.5 =-20 =-2 =4 246<2.5 301<0.5 =-9 =6 380<0.1603 =20 =-5
107<0.5 259<0.5 9<0.2803 122<2.197 =-9 =-1 365<6.438 =19 =-5 252<0.07739 257<0.5 =-9 =17 252<0.9597 =25 =-3 308<0.5 =25 252<0.03694 =-7 =6
310<0.5 373<0.5 40<0.5 125<1.5 =6 =0 131<0.1368 =15 =-6 25<0.5 261<0.5 =-21 =6 331<0.1712 =10 =-6 58<0.5 95<0.5 251<0.1265 =-6 =-19 =17 139<0.5 295<0.78 =-11 =7 295<1e-9 =35 =-2
355<0.5 302<0.1112 126<23.5 127<0.1234 =-2 =3 378<0.5 =-6 =13 257<0.5 59<0.5 =20 =-7 =-13 257<0.5 357<0.06214 373<0.5 =24 =-3 142<0.5 =-2 =3 =-6
251<0.1801 137<5.075 134<0.5 332<0.2711 =3 =21 362<0.2355 =-13 =13 362<0.6984 49<0.5 =-16 =10 54<0.5 =15 =-8 359<0.1947 144<0.5 371<0.5 =-11 =6 251<0.814 =8 =-10 226<0.5 357<0.1627 =15 =1 =-2
65<0.5 123<0.5 61<0.08333 219<0.5 =-20 =3 146<0.8571 =10 =-11 271<0.5 17<0.5 =1 =-15 46<0.5 =-1 =-23 =-18
224<0.5 242<0.5 310<0.5 261<0.5 =1 =10 126<15.5 =5 =-9 252<0.3698 380<0.128 =-18 =0 330<0.5 =10 =-2 2<0.5 123<0.5 =3 =30 228<2.708 =-8 =4
380<0.1042 10<0.5 68<0.5 380<0.07217 =-2 =-11 49<0.5 =14 =-5 255<0.5 363<0.5 =32 =-2 321<0.5 =-10 =7 343<0.8146 125<5.5 44<0.5 =1 =-18 354<0.5 =18 =1 363<0.5 310<0.5 =25 =-2 =-8
242<0.5 60<0.5 141<0.5 360<0.8793 =3 =-7 120<0.5 =-15 =0 =-16 261<0.5 228<1.792 255<0.5 =5 =-1 116<0.5 =-18 =4 342<1e-9 =-3 =11
241<0.5 376<0.2642 137<5.075 137<4.205 =0 =13 362<0.6984 =-14 =10 =16 14<0.5 143<0.5 132<0.1667 =22 =0 125<2.5 =2 =-7 =-9
254<0.5 139<0.5 133<0.125 243<0.5 =-11 =1 133<0.3333 =8 =-6 259<0.5 133<0.1429 =7 =-9 126<20.5 =35 =-5 126<18.5 146<0.3684 61<0.375 =10 =-12 55<0.5 =26 =-2 32<0.5 243<0.5 =8 =-5 4<0.5 =2 =-20
20<0.5 239<0.5 122<2.398 296<1e-9 =-4 =20 300<1e-9 =4 =-4 122<2.303 5<0.5 =-4 =15 209<0.5 =-22 =-1 132<0.125 300<0.07654 =-25 =1 377<0.5902 =10 =-6
364<0.5 352<0.5 365<2.862 47<0.5 =3 =-3 380<0.1603 =2 =-16 365<11.83 =18 =-3 344<0.5716 329<0.5 39<0.5 =29 =1 =-1 344<0.8146 =-18 360<0.7413 =13 =-4
333<0.03983 20<0.5 7<0.2263 14<0.5 =3 =-7 259<0.5 =-11 =13 132<0.1667 56<0.5 =-21 =3 =3 126<11.5 333<0.06719 =5 =-14 310<0.5 341<0.1086 =19 =-5 356<0.5 =-8 =10
252<0.5958 57<0.5 45<0.5 310<0.5 =5 =-3 3<0.5 =11 =-16 252<0.07739 365<2.526 =-13 =6 137<1.946 =13 =-9 344<0.4274 300<0.102 =-19 =3 =4
139<0.5 254<0.5 219<0.5 344<0.8146 =-7 =6 349<0.5 =-2 =18 135<0.5 142<0.5 =23 =-9 146<0.64 =-5 =9 275<0.5 342<0.007812 128<3.5 =24 =-4 277<0.5 =-2 =12 334<0.5 28<0.5 =4 =-8 277<0.5 =20 =-5
7<0.4527 239<0.5 295<0.51 295<0.44 =2 =-12 362<0.6984 =3 =20 341<0.1259 295<0.54 =-19 =3 323<0.5 =5 =-1 312<0.5 355<0.5 296<0.75 =-15 =8 =10 295<1.15 46<0.5 =-12 =7 128<1.5 =0 =28
228<2.197 342<0.06641 140<0.5 173<0.5 =-9 =14 274<0.5 =16 =-4 342<0.2448 59<0.5 =19 =-3 313<0.5 =-10 =4 22<0.5 300<0.1328 126<26.5 =4 =-9 277<0.5 =-19 =1 342<0.1094 4<0.5 =-1 =20 342<0.2881 =-16 =8
313<0.5 329<0.5 141<0.5 146<0.8571 =2 =-10 146<0.6818 =-16 =4 10<0.5 299<0.297 =-9 =18 228<2.773 =0 =25 104<0.5 357<0.1011 380<0.07217 =-3 =22 =-18 271<0.5 34<0.5 =29 =5 122<2.485 =1 =-6
124<1.5 334<0.5 255<0.5 27<0.5 =8 =-8 320<0.5 =-11 =12 329<0.5 230<0.5 =-7 =10 275<0.5 =2 =19 333<0.1808 126<9.5 136<1.5 =29 =-6 358<0.2917 =-1 =15 137<1.609 =2 =28
122<2.197 127<0.6567 221<0.5 138<0.5 =-12 =7 347<0.3781 =-2 =11 305<0.5 122<1.946 =-7 =2 133<1e-9 =3 =14 232<0.5 57<0.5 123<0.5 =10 =2 355<0.5 =-4 =20 336<0.5 370<0.5 =-13 =7 =12
251<0.07148 137<4.97 372<0.3183 251<1e-9 =0 =6 9<1e-9 =22 =-3 136<1.5 38<0.5 =-16 =4 131<0.08125 =16 =-3 306<0.5 9<0.03686 295<0.54 =-9 =9 131<0.1368 =9 =-4 131<0.1847 25<0.5 =-20 =-1 137<3.761 =-9 =17
333<0.03983 342<0.1094 123<0.5 51<0.5 =-3 =10 298<0.5 =-5 =9 133<0.5 47<0.5 =13 =-2 120<0.5 =-12 =5 294<0.5 131<0.2818 271<0.5 =25 =-2 333<0.1808 =-6 =5 330<0.5 132<0.1429 =-10 =14 342<1e-9 =15 =-6
141<0.5 54<0.5 126<24.5 254<0.5 =3 =14 124<5.5 =9 =-10 126<17.5 265<0.5 =5 =-8 126<24.5 =-11 =7 364<0.5 333<0.06719 126<17.5 =-2 =-19 =5 139<0.5 =15 =-4
57<0.5 133<0.5 128<4.5 45<0.5 =5 =-4 341<0.01657 =-13 =4 120<0.5 282<0.5 =-19 =0 228<2.303 =9 =-5 313<0.5 304<0.5 252<0.2192 =-12 =8 123<0.5 =22 =-3 47<0.5 120<0.5 =30 =1 126<21.5 =-12 =1
100<0.5 302<0.1112 380<0.1364 122<2.708 =0 =-6 54<0.5 =8 =-6 308<0.5 357<0.5116 =20 =-3 =-16 120<0.5 =-3 =23
248<0.5688 363<0.5 357<0.2872 321<0.5 =-1 =6 365<11.83 =17 =-6 333<0.1808 377<0.4094 =-10 =3 46<0.5 =1 =16 =19
333<0.03245 333<0.004882 122<3.367 119<0.5 =-3 =4 119<0.5 =22 =-8 146<0.129 126<18.5 =18 =-6 228<3.135 =-18 =2 294<0.5 316<0.5 122<2.303 =0 =22 =-12 146<0.4545 126<11.5 =-8 =9 228<1.609 =4 =-16
360<0.06364 325<0.5 128<4.5 323<0.5 =5 =-11 22<0.5 =-14 =6 =-19 344<1.118 10<0.5 357<0.08871 =-12 =-2 341<0.1086 =-3 =20 334<0.5 341<0.4981 =19 =1 =-8
113<0.5 61<0.8571 146<0.9231 254<0.5 =1 =9 128<2.5 =-21 =2 146<0.8571 354<0.5 =-18 =5 131<0.2038 =20 =-2 121<0.5 354<0.5 205<0.5 =-20 =5 61<0.3333 =9 =-3 =11
118<0.5 365<2.526 365<2.351 277<0.5 =-3 =4 252<0.3698 =-13 =5 347<0.12 14<0.5 =1 =-15 14<0.5 =1 =24 365<1e-9 4<0.5 372<1e-9 =-4 =4 276<0.5 =-1 =40 365<2.526 =-6 =0
127<0.2893 54<0.5 297<0.65 270<0.5 =-1 =8 332<0.3158 =-16 =8 126<9.5 295<0.51 =17 =-4 376<1e-9 =-9 =13 125<8.5 363<0.5 9<0.07237 =12 =3 131<0.08672 =-11 =8 =-16
7<0.2721 252<0.5958 252<0.1171 311<0.5 =-1 =10 32<0.5 =10 =-8 124<2.5 330<0.5 =-3 =5 314<0.5 =-1 =-17 124<1.5 229<0.5 230<0.5 =-19 =-2 250<0.5 =-6 =7 119<0.5 245<0.5 =-9 =8 2<0.5 =27 =0
122<1.946 358<0.08333 32<0.5 133<0.125 =-14 =0 122<1.792 =10 =-5 122<1.609 =1 =16 143<0.5 353<0.5 122<3.135 =3 =10 274<0.5 =1 =-11 228<3.045 257<0.5 =-14 =8 122<2.773 =18 =-4
252<0.1358 251<0.814 45<0.5 141<0.5 =5 =-7 61<0.15 =0 =-19 45<0.5 359<0.05717 =-20 =6 =14 251<0.814 329<0.5 357<0.1324 =-14 =7 33<0.5 =8 =-10 252<0.5958 2<0.5 =-1 =22 =-8
118<0.5 47<0.5 313<0.5 209<0.5 =-2 =7 124<9.5 =21 =-6 124<5.5 124<1.5 =-6 =8 346<0.5 =-13 =9 343<1e-9 14<0.5 124<6.5 =2 =34 7<1e-9 =-3 =1 276<0.5 =-9 =2
17<0.5 141<0.5 313<0.5 256<0.5 =1 =-15 26<0.5 =12 =-9 317<0.5 377<0.5602 =-18 =0 =11 377<0.5756 26<0.5 =-20 =3 312<0.5 228<2.303 =2 =-9 125<3.5 =10 =1
239<0.5 7<0.4262 7<0.3622 0<0.5 =1 =12 126<19.5 =24 =-7 135<0.5 362<0.1845 =-8 =11 31<0.5 =-14 =9 300<0.02197 131<0.4414 126<22.5 =-20 =-3 =0 135<0.5 4<0.5 =-1 =13 =-3
9<1e-9 38<0.5 372<0.3183 351<0.5 =-19 =14 104<0.5 =43 =-3 29<0.5 256<0.5 =16 =-16 252<0.2519 =76 =-5 275<0.5 38<0.5 372<0.1269 =-3 =39 9<0.06268 =5 =72 9<0.08227 34<0.5 =10 =44 326<0.5 =99 =12
341<0.02693 38<0.5 248<0.3849 14<0.5 =-10 =-25 =57 14<0.5 243<0.5 =12 =47 49<0.5 =-21 =4 14<0.5 367<0.5 124<4.5 =77 =26 122<3.367 =151 =4 312<0.5 122<3.135 =-20 =7 365<2.526 =-2 =41
344<0.2339 30<0.5 131<0.1847 254<0.5 =-16 =9 365<1.946 =34 =-6 137<2.944 124<13.5 =67 =4 =-2 124<5.5 265<0.5 344<0.4599 =42 =105 131<0.08672 =-5 =29 357<0.1225 351<0.5 =-6 =33 339<0.5 =60 =8
359<0.02109 31<0.5 254<0.5 3<0.5 =-23 =-8 137<1e-9 =30 =-5 274<0.5 306<0.5 =56 =7 122<2.565 =-10 =11 254<0.5 257<0.5 359<0.4835 =19 =65 125<6.5 =-14 =32 297<1.54 300<1e-9 =105 =6 =-1
343<0.2582 28<0.5 372<0.3444 14<0.5 =-10 =-26 310<0.5 =53 =-4 61<0.3333 45<0.5 =43 =-12 54<0.5 =-14 =22 310<0.5 257<0.5 256<0.5 =73 =-4 61<0.375 =19 =-9 49<0.5 61<0.2941 =17 =-7 =-24
343<0.2122 33<0.5 41<0.5 353<0.5 =-16 =-1 122<2.398 =-4 =40 61<0.25 331<0.3253 =62 =0 146<0.3684 =-15 =17 254<0.5 34<0.5 61<0.4828 =22 =-1 122<3.219 =58 =2 90<0.5 5<0.5 =87 =13 =-1
343<0.2122 28<0.5 333<0.03983 3<0.5 =-25 =-10 146<0.6818 =30 =-10 38<0.5 333<0.03245 =-2 =32 146<0.4286 =59 =4 28<0.5 275<0.5 309<0.5 =-9 =44 314<0.5 =-10 =40 122<3.219 =73 =9
342<0.03315 38<0.5 131<0.08672 304<0.5 =-16 =19 310<0.5 =17 =-12 146<0.4286 24<0.5 =17 =62 33<0.5 =-15 =29 310<0.5 342<0.1757 308<0.5 =34 =-6 256<0.5 =61 =-5 146<0.2 277<0.5 =24 =-11 246<2.5 =-19 =6
131<1e-9 294<0.5 347<0.3781 361<0.4897 =-22 =12 76<0.5 =-10 =25 146<0.2 310<0.5 =63 =-3 47<0.5 =-16 =15 309<0.5 43<0.5 347<0.12 =-1 =23 32<0.5 =74 =5 125<3.5 255<0.5 =0 =78 =3
131<1e-9 30<0.5 347<0.3781 361<0.4897 =-21 =12 274<0.5 =16 =-17 314<0.5 350<0.5 =-7 =18 =54 14<0.5 357<0.1627 124<6.5 =36 =-1 256<0.5 =74 =-3 362<0.6984 124<7.5 =1 =-22 =36
342<0.02035 28<0.5 304<0.5 228<3.135 =-19 =0 14<0.5 =32 =-5 274<0.5 295<0.39 =26 =0 146<0.3913 =1 =-17 14<0.5 28<0.5 342<0.1757 =8 =37 9<0.08227 =24 =65 40<0.5 304<0.5 =-17 =10 209<0.5 =20 =-6
31<0.5 359<0.1947 362<0.882 347<0.3781 =-17 =1 124<1.5 =4 =64 347<0.3781 120<0.5 =-8 =21 125<2.5 =47 =17 146<0.7222 124<16.5 271<0.5 =60 =-4 =-7 135<1.5 135<0.5 =0 =19 =-11
28<0.5 351<0.5 362<0.6984 367<0.5 =-12 =18 135<2.5 =40 =-7 39<0.5 366<0.5 =32 =-7 123<0.5 =11 =-17 35<0.5 137<1.099 135<2.5 =25 =60 332<0.2085 =-2 =38 273<0.5 =-20 =1
14<0.5 367<0.5 294<0.5 30<0.5 =-5 =42 300<1e-9 =22 =-2 265<0.5 133<0.2 =2 =51 360<0.5895 =14 =-3 133<0.1667 130<0.5 75<0.5 =-26 =2 123<0.5 =-8 =27 123<0.5 228<1.946 =-6 =32 5<0.5 =-20 =6
33<0.5 377<0.4409 257<0.5 4<0.5 =-14 =3 372<0.3183 =-25 =23 257<0.5 132<0.125 =5 =27 304<0.5 =-12 =24 297<0.79 53<0.5 317<0.5 =50 =-2 228<2.565 =-10 =12 360<0.1973 5<0.5 =5 =-12 =17
131<1e-9 294<0.5 299<0.3568 300<1e-9 =-11 =-22 249<2.5 =28 =-7 246<2.5 135<1.5 =-8 =11 232<0.5 =21 =-9 300<1e-9 372<0.257 344<0.8146 =10 =30 =59 230<0.5 378<0.5 =-11 =9 372<0.0703 =-8 =20
342<0.09046 25<0.5 333<0.1808 248<0.3849 =-10 =52 300<0.07654 =46 =-5 7<0.4056 294<0.5 =3 =50 300<0.09086 =-10 =10 347<0.3781 25<0.5 314<0.5 =10 =-14 =46 9<0.08227 342<0.1757 =-6 =14 237<0.5 =39 =11
257<0.5 127<1e-9 340<0.5 362<0.882 =-8 =32 295<0.68 =32 =-9 30<0.5 365<4.435 =11 =38 127<0.6567 =57 =5 362<0.5309 343<0.4992 369<0.5 =-24 =2 340<0.5 =19 =-14 295<0.59 =28 =3
131<1e-9 124<2.5 146<0.4286 349<0.5 =-7 =42 146<0.6818 =-1 =-18 346<0.5 351<0.5 =-15 =6 252<0.006095 =28 =0 124<5.5 146<0.6818 146<0.129 =50 =24 124<1.5 =6 =-11 357<0.1437 380<0.174 =-10 =15 146<0.3333 =-10 =25
131<1e-9 347<0.3781 139<0.5 299<0.3568 =-22 =11 251<0.09018 =24 =-15 274<0.5 124<10.5 =32 =-4 47<0.5 =-16 =-1 16<0.5 357<0.2872 124<6.5 =22 =0 259<0.5 =48 =0 265<0.5 344<1.118 =-22 =-5 237<0.5 =16 =-11
14<0.5 127<1e-9 132<0.2 273<0.5 =-7 =17 309<0.5 =10 =35 309<0.5 359<0.3251 =9 =33 378<0.5 =43 =2 125<3.5 376<1e-9 122<3.367 =-24 =1 =13 359<0.2218 127<0.3109 =-18 =4 306<0.5 =3 =44
29<0.5 300<1e-9 372<0.2977 311<0.5 =-1 =24 146<0.6818 =52 =-5 146<0.2 372<0.05511 =-14 =18 361<0.6765 =-20 =10 313<0.5 274<0.5 143<0.5 =45 =-5 123<0.5 =-11 =19 270<0.5 =-12 =8
343<0.4274 14<0.5 340<0.5 248<0.3849 =-3 =38 252<1e-9 =7 =35 195<0.5 303<0.5 =-23 =7 16<0.5 =-5 =21 16<0.5 293<0.5 45<0.5 =26 =1 343<0.7548 =-9 =11 270<0.5 341<0.1259 =-1 =-14 146<0.3 =16 =-8
357<0.09578 124<5.5 251<0.1508 7<0.2263 =20 =-8 42<0.5 =-4 =-24 350<0.5 125<6.5 =-15 =6 274<0.5 =27 =-4 16<0.5 265<0.5 42<0.5 =31 =-4 251<0.02682 =-13 =10 228<3.332 7<0.515 =-17 =5 =16
309<0.5 311<0.5 304<0.5 61<0.65 =-2 =-15 270<0.5 =3 =33 295<0.44 304<0.5 =33 =4 2<0.5 =15 =-9 61<0.375 120<0.5 4<0.5 =-10 =15 61<1e-9 =9 =43 295<1e-9 277<0.5 =1 =29 128<2.5 =-15 =1
310<0.5 131<1e-9 314<0.5 304<0.5 =-15 =19 257<0.5 =7 =-15 254<0.5 362<0.882 =8 =39 331<1e-9 =39 =3 135<5.5 372<0.1646 254<0.5 =-23 =3 362<0.3535 =-9 =17 131<0.08125 251<0.4925 =33 =-4 =-11
248<0.359 310<0.5 274<0.5 61<0.5263 =20 =-1 343<0.6291 =-12 =14 0<0.5 228<3.135 =-20 =-1 38<0.5 =-4 =26 =58
309<0.5 28<0.5 224<0.5 342<0.1094 =-11 =3 61<0.4444 =40 =-2 342<0.03315 61<0.15 =16 =-3 125<4.5 =32 =-7 246<1.5 342<0.09046 209<0.5 =1 =-17 61<0.1176 =5 =30 373<0.5 61<0.8095 =38 =-1 =-6
124<5.5 7<0.2721 243<0.5 9<0.08227 =1 =22 113<0.5 =28 =-10 351<0.5 237<0.5 =-19 =3 135<1.5 =-1 =23 9<0.09442 351<0.5 4<0.5 =-18 =-8 7<0.3333 =-2 =27 381<0.5 56<0.5 =18 =-15 226<0.5 =-15 =5
3<0.5 131<1e-9 33<0.5 350<0.5 =-22 =9 6<0.5 =19 =-7 372<0.3444 309<0.5 =-3 =23 =33 61<0.3333 309<0.5 315<0.5 =7 =31 269<0.5 =38 =6 357<0.1437 22<0.5 =-8 =11 139<0.5 =22 =-9
351<0.5 362<0.6984 362<1e-9 127<1e-9 =-6 =10 249<0.5 =-19 =-1 61<1e-9 379<0.5 =-5 =15 298<0.5 =42 =9 14<0.5 59<0.5 318<0.5 =41 =-4 357<0.03632 =-9 =18 350<0.5 127<0.3109 =-7 =19 =-18
124<5.5 275<0.5 139<0.5 357<0.05052 =-16 =6 136<1.5 =24 =-2 125<6.5 16<0.5 =24 =-10 357<0.1077 =-19 =10 131<0.2038 127<0.3336 118<0.5 =-15 =18 16<0.5 =7 =-16 311<0.5 132<0.4 =8 =-8 =33
333<0.03983 310<0.5 342<0.1287 349<0.5 =-12 =4 39<0.5 =20 =-9 33<0.5 55<0.5 =-20 =2 126<18.5 =32 =-2 38<0.5 333<0.1808 146<0.64 =22 =-9 310<0.5 =58 =7 146<0.3684 126<10.5 =-4 =19 61<0.1176 =-19 =1
254<0.5 76<0.5 139<0.5 372<0.1864 =-12 =12 230<0.5 =-3 =31 252<0.1631 261<0.5 =32 =-6 128<0.5 =7 =-14 331<0.2031 128<2.5 142<0.5 =31 =7 124<5.5 =13 =-13 342<0.03315 146<0.75 =-19 =10 =12
131<0.05218 140<0.5 28<0.5 350<0.5 =-15 =16 7<0.2263 =9 =-18 61<0.65 128<4.5 =42 =-8 =-15 28<0.5 342<0.1757 362<0.6984 =-5 =24 276<0.5 =19 =-11 126<20.5 135<0.5 =-1 =33 342<0.09046 =-14 =11
294<0.5 342<0.06641 139<0.5 260<0.5 =-12 =12 274<0.5 =9 =-15 16<0.5 146<0.3333 =-2 =16 341<0.1259 =3 =-18 146<0.4545 146<0.2 378<0.5 =36 =2 7<0.2721 =18 =-4 131<1e-9 300<0.1486 =-16 =10 295<0.39 =8 =-12
257<0.5 127<1e-9 131<0.1699 24<0.5 =-8 =5 9<0.2183 =5 =24 31<0.5 9<0.1656 =7 =28 360<0.8294 =31 =6 10<0.5 133<0.1667 261<0.5 =-22 =2 133<0.5 =6 =-16 127<0.7077 =25 =-10
257<0.5 302<0.1112 3<0.5 131<0.09323 =-12 =6 332<0.2219 =5 =30 308<0.5 =36 =-7 130<0.5 131<0.1847 9<0.08227 =-24 =0 312<0.5 =-15 =14 123<0.5 =-6 295<0.78 =29 =1
124<2.5 146<0.3684 3<0.5 347<0.3781 =-3 =22 256<0.5 =35 =-14 334<0.5 228<3.135 =-6 =17 333<1e-9 =27 =1 347<1e-9 333<0.03245 358<0.2083 =-16 =24 209<0.5 =19 =-11 342<0.4333 359<0.5459 =-2 =18 359<0.8473 =30 =4
28<0.5 275<0.5 139<0.5 131<0.1097 =-20 =-4 379<0.5 =-1 =21 122<2.398 126<18.5 =7 =-11 44<0.5 =11 =-11 126<14.5 295<0.39 209<0.5 =41 =0 132<0.125 =-12 =13 76<0.5 300<0.04076 =5 =-17 7<0.2263 =30 =2
119<0.5 350<0.5 347<0.12 294<0.5 =-14 =3 128<1.5 =6 =-7 308<0.5 365<6.438 =33 =-3 =-11 2<0.5 293<0.5 279<0.5 =29 =-4 128<0.5 =-9 =11 253<0.5 246<2.5 =3 =-16 5<0.5 =17 =-4
310<0.5 343<0.6648 14<0.5 137<2.944 =10 =-8 372<0.2066 =-17 =18 7<0.3333 126<28.5 =27 =-1 =-4 372<0.1784 0<0.5 31<0.5 =-23 =0 5<0.5 =10 =-11 126<16.5 137<3.178 =30 =-2 137<4.205 =-12 =8
61<0.375 224<0.5 28<0.5 120<0.5 =-8 =7 225<0.5 =15 =-15 372<0.0703 =45 =5 357<0.1627 351<0.5 44<0.5 =-15 =3 44<0.5 =22 =-9 365<5.17 274<0.5 =27 =1 352<0.5 =-12 =12
347<0.3781 332<0.2339 372<0.1864 33<0.5 =-13 =9 124<9.5 =13 =-7 24<0.5 124<6.5 =33 =3 =-1 344<0.8146 124<10.5 228<2.773 =5 =18 309<0.5 =-10 =11 131<0.1699 131<0.1463 =17 =-13 124<13.5 =37 =3
254<0.5 135<5.5 362<0.6984 4<0.5 =-14 =1 329<0.5 =29 =-7 252<0.1171 299<0.07837 =36 =0 =-3 342<0.1757 349<0.5 252<0.07739 =3 =-16 119<0.5 =6 =23 329<0.5 =33 =3
344<0.8146 31<0.5 140<0.5 309<0.5 =-8 =7 341<0.1259 =18 =-14 228<2.303 252<0.07739 =4 =-17 137<1.609 =26 =1 341<0.7752 228<1.946 =-4 330<0.5 =28 =1 366<0.5 277<0.5 =10 =-6 =-14
14<0.5 9<0.2183 243<0.5 274<0.5 =1 =-13 125<1.5 =3 =17 120<0.5 132<0.5 =-1 =20 =32 125<7.5 343<0.8146 376<1e-9 =-18 =7 341<0.4981 =21 =-12 122<2.944 125<8.5 =10 =-10 =25
362<0.882 248<0.3849 342<0.1094 146<0.129 =11 =-5 9<0.09442 =-2 =14 293<0.5 =38 =3 27<0.5 =34 372<0.257 =-11 =16
352<0.5 333<0.03983 333<1e-9 251<0.3069 =2 =-8 72<0.5 =-15 =16 251<0.03694 343<0.3466 =24 =-13 333<0.06719 =-11 =7 380<0.6301 =29 =2
310<0.5 333<0.1808 16<0.5 127<1e-9 =0 =10 333<0.02411 =-14 =13 61<0.08333 =1 =45 251<0.1265 140<0.5 38<0.5 =-13 =11 61<0.2222 =44 =1 333<0.06719 289<0.5 =-24 =5 =4
345<0.5 309<0.5 275<0.5 248<0.4114 =-8 =23 274<0.5 =9 =-5 300<1e-9 127<1e-9 =9 =25 333<0.02737 =-16 =9 300<0.1328 25<0.5 251<0.2789 =47 =1 =5 =-6
254<0.5 76<0.5 135<0.5 131<0.1699 =-12 =1 4<0.5 =-7 =5 7<0.4056 61<0.8095 =24 =-5 128<0.5 =10 =-13 61<0.8571 45<0.5 7<0.4056 =20 =-5 136<0.5 =-14 =2 =-14
9<0.08227 248<0.3 137<1.099 122<2.303 =-11 =5 362<0.6984 =-15 =10 146<0.5294 344<0.1133 =41 =8 =2 120<0.5 146<0.3 307<0.5 =-16 =13 252<0.09484 =9 =-20 7<0.4262 166<0.5 =21 =-8 357<0.1627 =-13 =6
254<0.5 228<3.135 76<0.5 304<0.5 =-7 =11 306<0.5 =19 =-7 255<0.5 133<0.1667 =-17 =18 23<0.5 =20 =-6 9<0.1071 347<0.3781 57<0.5 =-8 =12 32<0.5 =17 =-3 57<0.5 =28 =5
342<0.2881 124<10.5 146<0.64 331<1e-9 =10 =-9 326<0.5 =-17 =7 146<0.64 362<0.882 =-19 =16 61<0.6 =-15 =24 301<0.5 357<0.05052 =3 34<0.5 =30 =5 357<0.5116 9<0.07237 =-9 =15 4<0.5 =-16 =3
257<0.5 357<0.2872 126<17.5 243<0.5 =2 =17 118<0.5 =-3 =27 310<0.5 342<0.6198 =33 =13 =-4 259<0.5 122<2.996 219<0.5 =-23 =3 126<22.5 =-7 =20 310<0.5 335<0.5 =30 =-2 126<10.5 =4 =-10
362<0.882 257<0.5 295<0.44 143<0.5 =8 =-8 302<0.27 =-13 =26 362<0.4233 9<0.08227 =-18 =-5 61<0.25 =-5 =25 61<0.08333 7<0.4056 295<0.54 =4 =20 =-12 =38
127<1e-9 146<0.2 122<2.303 297<1e-9 =-15 =8 331<0.2715 =22 =-7 342<0.2881 275<0.5 =-18 =-5 363<0.5 =20 =-9 120<0.5 257<0.5 360<0.09042 =10 =-4 343<0.6291 =-16 =6 268<0.5 32<0.5 =20 =0 122<3.135 =-14 =9
119<0.5 332<0.2626 376<1e-9 137<2.944 =-2 =-14 331<0.1809 =28 =-4 =23 42<0.5 331<0.2031 137<3.178 =16 =0 295<1e-9 =8 =-15 137<3.761 143<0.5 =-19 =5 265<0.5 =11 =-5
309<0.5 329<0.5 347<0.3781 228<3.135 =-4 =15 359<0.5459 =4 =22 61<0.65 146<1e-9 =21 =-5 146<0.6 =-22 =0 146<0.5294 61<0.375 6<1.5 =32 =-4 228<2.398 =-15 =11 61<0.4 58<0.5 =-20 =5 146<0.6 =-3 =23
364<0.5 254<0.5 310<0.5 274<0.5 =5 =-7 372<0.1646 =-18 =5 1<0.5 228<1.792 =17 =2 69<0.5 =39 =1 326<0.5 341<0.7752 300<1e-9 =30 =2 =-3 228<3.045 =-8 =7
254<0.5 304<0.5 76<0.5 127<0.1234 =-9 =0 127<0.2674 =1 =23 246<4.5 300<1e-9 =24 =-8 300<0.04876 =-15 =13 331<0.2031 127<1e-9 313<0.5 =11 =-12 246<4.5 =22 =-4 243<0.5 24<0.5 =-16 =4 300<0.02863 =17 =-4
332<0.2085 345<0.5 344<0.8146 146<1e-9 =13 =-5 377<0.5493 =-9 =14 128<3.5 124<11.5 =28 =-1 =-2 124<1.5 135<1.5 =-6 =9 =28
135<0.5 343<0.7548 30<0.5 299<0.3568 =-9 =20 47<0.5 =-5 =23 131<0.1097 128<1.5 =-14 =2 308<0.5 =18 =-3 7<0.4056 333<0.03245 135<5.5 =5 =29 247<0.5 =39 =4 30<0.5 299<0.297 =-15 =16 =21
304<0.5 345<0.5 310<0.5 274<0.5 =4 =-6 0<0.5 =-13 =5 274<0.5 333<1e-9 =31 =3 =0 365<2.621 59<0.5 266<0.5 =25 =-5 351<0.5 =5 =-11 142<0.5 =-9 =5
230<0.5 376<0.312 364<0.5 317<0.5 =-1 =-13 343<0.4274 =23 =-1 =28 120<0.5 308<0.5 131<0.06361 =-2 =18 295<0.47 =-14 =2 377<0.4094 331<0.2396 =33 =-6 377<0.5602 =-13 =11
302<0.1112 127<0.1234 128<2.5 61<0.4828 =3 =-9 43<0.5 =-18 =4 304<0.5 298<0.5 =0 =15 365<4.435 =23 =-5 14<0.5 59<0.5 61<0.7727 =38 =6 =-5 =-15
251<0.2789 124<9.5 146<0.1667 247<0.5 =32 =2 146<0.8571 =4 =-25 146<0.64 247<0.5 =-16 =8 124<10.5 =-13 =17 310<0.5 9<0.1656 372<0.1188 =-8 =15 277<0.5 =26 =0 327<0.5 251<0.3069 =-1 =-26 252<0.2519 =-4 =6
254<0.5 321<0.5 57<0.5 25<0.5 =-2 =17 195<0.5 =-14 =10 143<0.5 26<0.5 =18 =3 38<0.5 =-11 =10 357<0.08317 126<18.5 56<0.5 =19 =-4 47<0.5 =1 =-18 131<0.1097 =-2 380<0.1924 =26 =7
143<0.5 274<0.5 125<4.5 61<0.65 =6 =-5 341<0.007756 =45 =6 341<0.08769 195<0.5 =-10 =13 357<0.1077 =19 =-3 228<3.135 360<0.03027 36<0.5 =-22 =14 253<0.5 =-15 =14 131<1e-9 61<0.25 =31 =0 341<0.02121 =-14 =2
310<0.5 365<2.526 146<1e-9 14<0.5 =23 =-12 141<0.5 =0 =-16 377<0.6931 377<0.5602 =-1 =21 342<0.2093 =-9 =9 49<0.5 326<0.5 357<0.1324 =-12 =9 146<0.4286 =-4 =16 362<0.5309 =-25 =1
122<2.303 365<1.856 272<0.5 127<0.2893 =-12 =2 297<0.59 =22 =-3 46<0.5 228<1.946 =-18 =3 377<0.5602 =-4 =22 309<0.5 141<0.5 300<0.09086 =5 =-9 258<0.5 =-15 =11 297<1e-9 239<0.5 =23 =-8 341<0.04502 =-11 =18
304<0.5 141<0.5 340<0.5 308<0.5 =2 =-7 143<0.5 =11 =-6 34<0.5 258<0.5 =-17 =7 306<0.5 =8 =-12 299<0.2626 365<4.435 266<0.5 =21 =-7 =-5 =-8
14<0.5 256<0.5 310<0.5 331<0.1318 =8 =-5 372<0.2383 =-9 =18 104<0.5 273<0.5 =-25 =4 61<0.3333 =-11 =27 372<0.2066 122<3.135 303<0.5 =-20 =6 123<0.5 =15 =-5 343<1e-9 61<0.7333 =27 =-3 =-5
351<0.5 7<0.4056 371<0.5 376<0.2642 =-1 =24 268<0.5 =16 =-7 333<0.1037 239<0.5 =-19 =8 275<0.5 =18 =-18 380<0.148 55<0.5 371<0.5 =20 =-5 4<0.5 =-1 =-11 133<0.25 =10 274<0.5 =0 =-19
256<0.5 347<0.3781 302<0.1112 362<0.2355 =-9 =6 9<0.147 =29 =-8 9<0.2183 146<0.7222 =6 =-7 126<25.5 =26 =8 362<0.06391 321<0.5 303<0.5 =-21 =-1 135<0.5 =13 =-13 146<0.2 330<0.5 =23 =-2 228<1.792 =2 =-7
14<0.5 302<0.1112 342<0.2881 355<0.5 =-1 =20 32<0.5 =16 =-11 308<0.5 1<0.5 =28 =-6 =-10 104<0.5 122<3.367 81<0.5 =-21 =14 61<0.3333 =27 =-9 131<0.07166 27<0.5 =-14 =10 251<0.3069 =19 =-5
146<0.08333 331<1e-9 120<0.5 347<0.12 =15 =-4 328<0.5 =25 =-6 363<0.5 =1 =-12 343<0.8146 309<0.5 333<0.0511 =-5 =8 146<0.4286 =18 =-5 142<0.5 363<0.5 =25 =-3 146<0.5714 =-14 =0
254<0.5 130<0.5 219<0.5 14<0.5 =-2 =-12 122<2.773 =0 =20 124<9.5 244<0.5 =24 =-5 372<0.4247 =-10 =5 252<0.03694 317<0.5 124<9.5 =23 =6 122<2.197 =1 =-15 122<2.773 228<3.135 =-14 =7 228<2.197 =-7 =15
256<0.5 137<1.099 14<0.5 372<0.2383 =6 =26 122<2.996 =-13 =17 367<0.5 333<0.01632 =-11 =0 57<0.5 =16 =-1 333<0.02411 244<0.5 166<0.5 =-20 =2 =3 136<0.5 =12 =-4
248<0.5688 310<0.5 365<2.526 299<0.398 =-2 =21 300<1e-9 =12 =-13 135<4.5 294<0.5 =-15 =-1 57<0.5 =22 =-8 =28
127<0.2893 359<0.4835 146<0.1667 305<0.5 =12 =-4 230<0.5 =-9 =0 146<0.6818 209<0.5 =5 =26 =-12 57<0.5 359<0.09584 3<0.5 =5 =22 146<0.4286 =-4 =11 359<0.2559 302<0.7689 =-16 =6 127<0.5689 =14 =-7
243<0.5 133<0.1429 254<0.5 362<0.2355 =-8 =5 47<0.5 =14 =-6 61<0.05556 25<0.5 =-9 =6 359<0.6123 =5 =17 14<0.5 61<0.3333 232<0.5 =18 =-6 132<0.09091 =7 =-12 122<2.944 359<0.8473 =-22 =4 359<0.3251 =10 =-8
61<0.4828 35<0.5 251<0.3069 137<1.609 =10 =-1 28<0.5 =-14 =9 245<0.5 =-23 =1 261<0.5 358<0.2917 63<0.5 =-11 =15 333<0.003892 =18 =0 251<0.3537 271<0.5 =18 =-10 =-12
333<0.1808 135<5.5 296<0.78 333<0.003892 =-1 =-10 308<0.5 =21 =0 61<0.1905 246<3.5 =33 =1 135<6.5 =-11 =6 124<1.5 246<1.5 =9 127<1e-9 =0 =-14 143<0.5 135<1.5 =36 =8 =-1
310<0.5 325<0.5 52<0.5 143<0.5 =5 =-5 380<0.174 =-17 =8 380<0.128 318<0.5 =-19 =0 =6 140<0.5 52<0.5 128<0.5 =-1 =-17 =20 135<0.5 371<0.5 =-11 =10 128<4.5 =27 =-3
124<10.5 35<0.5 137<2.944 39<0.5 =7 =-9 296<0.78 =-7 =19 229<0.5 =-21 =3 337<0.5 380<0.174 31<0.5 =-12 =4 353<0.5 =8 =-7 329<0.5 7<1e-9 =21 =-4 =-6
364<0.5 141<0.5 251<0.3069 331<0.1212 =5 =-7 119<0.5 =-14 =12 258<0.5 122<1.609 =5 =-18 =6 295<0.82 39<0.5 381<1.5 =26 =-1 142<0.5 =5 =-6 =-4
228<3.135 333<0.03245 16<0.5 127<0.358 =-3 =5 125<7.5 =-19 =14 228<2.773 126<14.5 =-2 =19 348<0.5 =-17 =9 61<0.375 321<0.5 128<1.5 =15 =-7 252<0.1358 =43 =5 142<0.5 347<1e-9 =18 =-2 53<0.5 =-19 =9
345<0.5 219<0.5 342<0.02035 139<0.5 =-9 =4 360<0.288 =10 =-1 236<0.5 246<1.5 =22 =6 =-15 274<0.5 143<0.5 246<4.5 =26 =4 =1 =-3
224<0.5 310<0.5 7<0.2721 120<0.5 =-1 =8 136<0.5 =-13 =3 372<0.2383 28<0.5 =-15 =8 330<0.5 =-1 =24 123<0.5 =-5 28<0.5 4<0.5 =-3 =39 =2
135<5.5 347<0.3781 131<1e-9 299<0.3568 =-11 =17 314<0.5 =4 =-14 120<0.5 371<0.5 =-2 =12 29<0.5 =10 =-8 268<0.5 299<1e-9 131<0.118 =33 =2 =-5 =-6
256<0.5 127<0.2893 28<0.5 103<0.5 =-5 =20 245<0.5 =6 =-9 120<0.5 126<15.5 =14 =-3 334<0.5 =9 =30 313<0.5 263<0.5 127<0.6137 =-25 =0 =8 126<19.5 28<0.5 =19 =-2 126<21.5 =-12 =4
137<5.075 332<0.2085 58<0.5 143<0.5 =1 =-12 122<2.944 =18 =-1 137<1.609 =0 =30 362<0.6984 43<0.5 304<0.5 =-19 =0 =6 124<3.5 295<0.7 =-9 =-1 =19
124<10.5 335<0.5 241<0.5 372<0.3183 =4 =16 127<0.3336 =25 =-2 120<0.5 136<1.5 =-15 =17 137<1.099 =8 =-9 124<14.5 136<1.5 31<0.5 =-14 =6 127<0.3336 =-8 =20 124<16.5 243<0.5 =-2 =30 136<0.5 =0 =-14
135<5.5 13<0.5 357<0.08871 118<0.5 =-3 =17 126<23.5 =8 =-3 252<1e-9 146<0.5 =3 =33 =0 126<14.5 252<0.006095 =-9 =5 306<0.5 128<2.5 =38 =-1 =-4
228<3.135 143<0.5 242<0.5 76<0.5 =2 =13 357<0.1077 =-14 =3 127<0.406 125<6.5 =-18 =8 357<0.0679 =16 =-1 127<0.4556 52<0.5 32<0.5 =18 =-1 127<0.226 =0 =-7 357<0.1627 28<0.5 =-12 =3 =11
344<1.118 126<9.5 135<2.5 308<0.5 =30 =0 120<0.5 =-11 =2 334<0.5 128<2.5 =-1 =-10 131<0.1013 =13 =-7 381<1.5 126<14.5 =-3 228<2.197 =2 =21 126<20.5 =-12 =0
242<0.5 119<0.5 251<0.3537 140<0.5 =0 =15 331<0.293 =-13 =12 270<0.5 136<1.5 =18 =-7 230<0.5 =-3 =20 381<0.5 243<0.5 324<0.5 =-20 =1 61<0.1905 =14 =-10 =8
135<5.5 7<0.4527 219<0.5 372<0.3444 =0 =20 297<1.33 =14 =-11 350<0.5 277<0.5 =-15 =5 =15 128<0.5 7<0.05696 =-12 =16 7<0.05696 =35 25<0.5 =-12 =6
251<0.3069 331<0.2031 124<10.5 35<0.5 =8 =-17 53<0.5 =-7 =13 279<0.5 342<0.0785 =-17 =4 28<0.5 =14 =-2 76<0.5 331<0.3448 100<0.5 =-12 =16 =17 300<1e-9 61<0.5263 =19 =2 =-7
13<0.5 310<0.5 122<2.303 362<0.1845 =-5 =11 239<0.5 =4 =-14 49<0.5 353<0.5 =-10 =7 53<0.5 =-24 =-2 =27
273<0.5 35<0.5 310<0.5 343<0.6648 =0 =11 251<0.1508 =0 =-20 219<0.5 =-22 =8 122<2.89 122<2.485 251<1e-9 =-4 =12 310<0.5 =29 =-4 122<3.135 2<0.5 =-1 =-20 58<0.5 =14 =-6
303<0.5 61<0.8571 335<0.5 17<0.5 =5 =-15 9<0.05766 =-10 =6 371<0.5 9<0.2183 =-19 =3 253<0.5 =12 =-3 17<0.5 295<0.85 61<1e-9 =-3 =29 =-5 =-6
274<0.5 139<0.5 13<0.5 275<0.5 =-8 =3 =32 321<0.5 131<0.09323 =0 =12 131<0.2038 =32 =-11 273<0.5 341<0.3286 252<0.006095 =-16 =1 377<0.5602 =-9 =20 356<0.5 341<0.2482 =24 =-1 122<2.303 =0 =-5
333<0.1808 7<0.2263 13<0.5 323<0.5 =1 =-15 301<0.5 =23 =3 299<0.3259 333<0.03983 =-17 =-1 341<0.007756 =33 =-4 124<1.5 7<0.3333 =5 =-17 298<0.5 =35 =7
224<0.5 14<0.5 302<0.5363 361<0.4897 =1 =17 61<0.2941 =2 =26 104<0.5 125<6.5 =-15 =8 341<0.3866 =0 =20 61<0.375 =38 252<0.0288 126<19.5 =0 =-11 =6
254<0.5 321<0.5 333<0.1037 255<0.5 =-11 =-1 126<14.5 =-8 =18 22<0.5 61<0.5263 =11 =-16 49<0.5 =32 =-3 297<1.03 61<0.8571 227<0.5 =13 =-9 9<0.06806 =-13 =-1 53<0.5 326<0.5 =-17 =2 =4
365<2.526 345<0.5 344<0.3138 137<1.099 =3 =-5 360<0.6455 =-15 =0 5<0.5 298<0.5 =27 =4 122<2.89 =-9 =8 275<0.5 137<1e-9 228<1.792 =6 =-15 344<0.3977 =-10 =11 270<0.5 344<0.4599 =-4 =13 137<1.609 =27 =-3
251<0.3069 259<0.5 248<0.3849 137<5.416 =1 =-15 =22 136<0.5 228<1.946 =-11 =7 132<0.09091 =42 =-2 43<0.5 342<0.333 44<0.5 =-14 =6 274<0.5 =18 =-5 251<0.4925 =-4 =14
141<0.5 309<0.5 17<0.5 13<0.5 =-1 =18 53<0.5 =-19 =7 243<0.5 9<0.1071 =-2 =16 372<0.1646 =26 =-2 344<0.2339 17<0.5 378<0.5 =-22 =0 =3 131<0.118 =11 309<0.5 =-11 =5
57<0.5 146<0.9231 124<13.5 146<0.64 =10 =-10 146<0.64 =-19 =26 129<0.5 =-22 =-1 30<0.5 333<0.03245 349<0.5 =-19 =-7 276<0.5 =18 =-9 146<0.5 120<0.5 =25 =3 =-1
146<0.9231 124<10.5 146<0.64 146<0.1667 =15 =4 126<9.5 =13 =-14 146<0.64 126<14.5 =18 =-15 333<0.003892 =20 =-3 124<17.5 =-22 335<0.5 =6 =-1
376<1e-9 228<3.135 235<0.5 364<0.5 =-3 =12 228<2.303 =-2 =21 324<0.5 359<0.3761 =0 =17 274<0.5 =26 =-4 311<0.5 =30 =-6
45<0.5 146<0.9231 128<4.5 323<0.5 =4 =-11 321<0.5 =-20 =7 124<13.5 =-21 122<2.398 =9 =-6 47<0.5 335<0.5 34<0.5 =1 =19 =0 133<0.25 354<0.5 =-23 =2 =3
332<0.1843 58<0.5 61<0.2222 54<0.5 =-1 =-12 124<10.5 =5 =-4 57<0.5 61<0.25 =12 =-1 4<0.5 =-13 =3 330<0.5 332<0.2711 332<0.2339 =3 =-1 =26 139<0.5 =-10 =10
7<0.4056 329<0.5 265<0.5 251<0.09018 =9 =1 126<24.5 =-9 =11 127<0.1234 265<0.5 =-10 =9 334<0.5 =-1 =30 350<0.5 299<0.3259 261<0.5 =-15 =1 127<0.3832 =15 =-5 137<1.099 =21 =2
122<2.197 365<4.435 358<0.08333 276<0.5 =-17 =-5 299<0.07837 =-5 =16 228<2.197 =-5 =21 146<0.1667 333<0.02148 38<0.5 =-4 =18 26<0.5 =28 =-2 333<0.1808 3<0.5 =-11 =0 122<3.367 =22 =-4
125<8.5 251<0.2161 143<0.5 60<0.5 =6 =-16 127<0.1826 =-19 =3 28<0.5 127<0.4885 =-12 =5 139<0.5 =11 =-3 61<0.65 24<0.5 =-22 =3 =4
303<0.5 35<0.5 333<0.03245 362<0.018 =1 =-12 294<0.5 =20 =-2 61<0.8095 =-22 251<0.09018 =-3 =12 294<0.5 251<0.03694 246<3.5 =34 =-1 61<0.6 =8 =-9 120<0.5 =-9 =3
303<0.5 13<0.5 230<0.5 248<0.4445 =-2 =23 125<1.5 =13 =-1 125<2.5 =26 =1 251<0.4196 132<0.1667 228<2.996 =34 =-5 9<0.2183 =-5 =2 61<0.4828 =-10 251<0.814 =6 =-4
224<0.5 345<0.5 272<0.5 362<0.882 =-2 =10 297<1.03 =21 =0 362<1e-9 298<0.5 =21 =1 122<2.89 =-8 =3 61<0.4444 251<0.2789 270<0.5 =37 =2 =-8 251<0.1265 =-14 =8
254<0.5 333<0.03245 303<0.5 10<0.5 =-6 =15 327<0.5 =19 =-7 124<2.5 295<0.43 =-11 =4 344<0.3977 =23 =-3 127<0.7077 265<0.5 127<0.1568 =7 =-4 124<2.5 =22 =-6 =33
333<0.1808 248<0.4114 7<0.4527 135<0.5 =-3 =4 362<0.2355 =-17 =-3 135<1.5 =24 =4 372<0.257 135<1.5 =10 =-14 51<0.5 =27 =1
127<0.2893 35<0.5 372<0.1864 372<0.07931 =0 =-17 127<0.1826 =12 =-13 =-17 359<0.09584 57<0.5 251<0.6131 =18 =-5 30<0.5 =-8 =8 359<0.2559 344<0.8146 =-16 =15 353<0.5 =11 =-2
127<0.3109 143<0.5 104<0.5 7<0.3622 =1 =-11 275<0.5 =17 =1 258<0.5 261<0.5 =-16 =1 =9 341<0.3286 246<4.5 127<0.8569 =6 =22 143<0.5 =-10 =7 261<0.5 124<6.5 =-19 =-2 =11
10<0.5 309<0.5 242<0.5 264<0.5 =-1 =17 261<0.5 =-21 =6 306<0.5 24<0.5 =16 =-3 357<0.1077 =-11 =11 357<0.1324 252<0.3234 =29 =-4 =-9
118<0.5 248<0.4445 241<0.5 273<0.5 =-2 =8 357<0.1154 =19 =-8 =24 357<1e-9 126<15.5 =-3 =46 136<0.5 =-8 =1
345<0.5 7<0.4262 122<3.135 74<0.5 =-2 =15 255<0.5 =17 =-2 7<0.7354 29<0.5 =-14 =9 126<20.5 =-6 =21 274<0.5 5<0.5 377<0.4615 =20 =4 =1 =-2
352<0.5 13<0.5 76<0.5 123<0.5 =3 =-3 331<0.2715 =13 =-7 338<0.5 =-5 125<2.5 =23 =2 127<0.6137 =18 =0
143<0.5 295<0.93 126<18.5 277<0.5 =4 =23 135<5.5 =0 =24 377<0.6598 170<0.5 =-16 =3 =6 47<0.5 295<0.78 254<0.5 =-21 =-1 228<2.197 =-5 =18 126<22.5 295<0.39 =15 =-10 295<0.51 =-14 =2
100<0.5 351<0.5 349<0.5 131<0.09323 =-12 =2 122<2.197 =-9 =3 131<0.1368 61<1e-9 =-5 =19 254<0.5 =-11 =14 120<0.5 123<0.5 =-6 =4 297<1e-9 =28 =-4
248<0.5688 254<0.5 139<0.5 347<0.3781 =-12 =2 230<0.5 =0 =18 136<0.5 237<0.5 =14 =-8 55<0.5 =-7 =16 =24
242<0.5 235<0.5 230<0.5 351<0.5 =-1 =9 123<0.5 =0 =10 351<0.5 372<0.1269 =28 =-5 =-9 309<0.5 261<0.5 300<0.2069 =-19 =3 137<1e-9 =5 =-4 137<2.944 =7 =-2
228<3.135 323<0.5 331<0.2031 228<2.996 =2 =-10 365<2.526 =-14 =8 137<5.094 365<2.73 =-21 =-2 =2 246<2.5 128<4.5 360<0.06364 =24 =5 =-7 357<0.1011 245<0.5 =-11 =14 128<0.5 =18 =-1
235<0.5 76<0.5 333<0.1808 58<0.5 =-2 =5 25<0.5 =17 =-7 333<0.007283 28<0.5 =21 =6 58<0.5 =-12 =4 265<0.5 226<0.5 39<0.5 =27 =-3 =-4 =-5
372<0.1784 303<0.5 332<0.3259 9<0.1071 =-4 =4 228<2.303 =28 =0 57<0.5 230<0.5 =21 =-2 142<0.5 =-9 =5 295<0.96 295<0.7 372<0.2066 =23 =-3 228<1.609 =-2 =27 271<0.5 372<0.3444 =-18 =0 =7
143<0.5 268<0.5 127<0.358 125<2.5 =3 =-6 127<0.4556 =16 =4 125<5.5 54<0.5 =-18 =2 54<0.5 =28 =-7 314<0.5 132<0.1429 332<0.1494 =-24 =-1 300<0.1758 =5 =-6 132<0.1429 127<0.1826 =-7 =15 127<0.6137 =-18 =-1
256<0.5 303<0.5 248<0.4114 228<3.135 =-1 =7 =19 228<2.996 251<0.4196 =24 =-3 =-8 237<0.5 53<0.5 66<0.5 =-19 =0 =5 228<1.946 =11 51<0.5 =-8 =3
61<0.8571 252<0.5958 17<0.5 146<0.8571 =5 =-11 40<0.5 =-16 =4 9<0.1351 61<0.08333 =-1 =-21 =4 371<0.5 9<0.2803 300<0.2069 =-23 =5 124<19.5 =-3 =7 146<0.3913 =-4 =20
303<0.5 277<0.5 126<9.5 54<0.5 =-1 =23 347<0.3781 =-7 =0 257<0.5 122<2.197 =-4 =14 126<23.5 =-17 =2 354<0.5 356<0.5 233<0.5 =22 =-5 357<0.03632 =8 =-10 =-5
239<0.5 127<1e-9 9<0.1071 61<0.08333 =-15 =-3 122<2.197 =-7 =14 146<0.3913 61<0.3333 =5 =-13 295<1e-9 =10 =-11 9<0.2183 295<0.68 138<0.5 =-23 =1 =1 =4
261<0.5 332<0.2711 345<0.5 27<0.5 =0 =-6 300<0.1328 =16 =-4 268<0.5 300<1e-9 =25 =2 =-6 34<0.5 46<0.5 95<0.5 =-6 =15 27<0.5 =15 =-10 378<0.5 46<0.5 =32 =7 =-9
352<0.5 230<0.5 303<0.5 301<0.5 =-1 =-8 233<0.5 =14 =-8 61<0.25 127<0.406 =15 =-4 54<0.5 =-6 =10 127<0.6137 =20 =0
122<3.135 45<0.5 39<0.5 32<0.5 =3 =-8 125<7.5 =-15 =8 135<2.5 315<0.5 =-22 =1 54<0.5 =10 =-2 251<0.03694 341<0.1481 242<0.5 =20 =-5 125<2.5 =5 =-14 251<0.3069 251<0.1265 =-7 =11 28<0.5 =-15 =4
303<0.5 304<0.5 248<0.4303 241<0.5 =-2 =12 =20 252<0.1171 59<0.5 =21 =-3 139<0.5 =-19 =12 276<0.5 128<0.5 120<0.5 =-15 =7 127<0.1826 =-5 =19 240<0.5 127<0.1826 =36 =3 =-6
17<0.5 123<0.5 240<0.5 268<0.5 =4 =16 252<0.1358 =-13 =7 119<0.5 58<0.5 =-6 =6 312<0.5 =1 =14 119<0.5 229<0.5 =-20 314<0.5 =6 =-7 123<0.5 341<0.01179 =18 =-2 =-10
127<0.4885 122<3.135 277<0.5 362<0.882 =-6 =9 14<0.5 =8 =-12 271<0.5 132<1e-9 =0 =17 131<1e-9 =1 =-16 132<0.3333 362<0.2058 39<0.5 =17 =-6 131<0.1699 =-13 =3 104<0.5 362<1e-9 =-13 =8 =6
333<0.03983 7<0.5442 309<0.5 300<0.02197 =-1 =11 28<0.5 =15 =-1 354<0.5 137<5.864 =-21 =-1 300<0.05753 =4 =-4 9<1e-9 330<0.5 38<0.5 =10 =-11 269<0.5 =30 =0 350<0.5 367<0.5 =-14 =6 =13
242<0.5 333<0.01632 333<0.006063 342<0.06641 =-2 =4 269<0.5 =-18 =8 343<0.1133 128<3.5 =16 =-15 31<0.5 =-12 =8 54<0.5 343<0.2122 251<1e-9 =3 =-12 269<0.5 =10 =-2 277<0.5 =-19 314<0.5 =1 =-1
141<0.5 271<0.5 363<0.5 131<0.1261 =6 =-1 248<0.4303 =-4 =19 126<19.5 245<0.5 =-19 =2 9<0.1017 =-6 =13 28<0.5 146<0.7222 359<0.6123 =-20 =4 3<0.5 =10 =-3 46<0.5 131<0.1013 =-15 =9 =15
124<1.5 365<2.303 123<0.5 275<0.5 =1 =-17 279<0.5 =2 =-19 365<5.17 24<0.5 =-22 =3 =4 333<0.03245 16<0.5 294<0.5 =0 =12 308<0.5 =-15 =2 231<0.5 124<3.5 =3 =19 =-16
35<0.5 297<1.54 126<9.5 7<0.3622 =20 =-7 359<0.09584 =3 =-3 331<0.4181 124<13.5 =-18 =1 6<0.5 =10 =-7 124<9.5 =-21 268<0.5 228<2.303 =14 =-3 =-5
57<0.5 124<11.5 116<0.5 124<8.5 =1 =10 126<14.5 =-6 =25 49<0.5 122<2.398 =-14 =0 276<0.5 =-3 =15 333<0.06719 124<11.5 126<9.5 =8 =-12 228<2.996 =9 =-9 56<0.5 124<9.5 =21 =-5 =-9
301<0.5 360<0.6998 360<0.1643 228<2.197 =-2 =4 344<0.8146 =-10 =8 310<0.5 365<1.792 =-2 =20 133<0.1667 =6 =-10 352<0.5 228<3.135 228<2.303 =0 =-17 344<0.4274 =-8 =14 133<0.5 =16 =0
251<0.1508 132<0.1 326<0.5 355<0.5 =2 =22 373<0.5 =22 =-8 343<0.8146 40<0.5 =-2 =-16 380<0.09772 =-9 =13 360<0.6998 249<1.5 281<0.5 =-10 =7 122<2.773 =18 =-8 61<0.4 61<0.1905 =2 =-12 251<0.6131 =28 =2
295<0.44 317<0.5 33<0.5 140<0.5 =0 =12 246<1.5 =18 =1 309<0.5 219<0.5 =-20 =7 47<0.5 =20 =-2 333<0.1808 299<0.3568 31<0.5 =-15 =6 329<0.5 =-5 =22 124<1.5 375<0.5 =-14 =2 298<0.5 =31 =3
10<0.5 364<0.5 358<0.2083 13<0.5 =-2 =16 128<0.5 =-2 =21 2<0.5 128<1.5 =-10 =14 132<0.1667 =23 =0 357<0.1077 128<3.5 57<0.5 =34 =0 =-3 =-14
317<0.5 146<0.1667 243<0.5 341<0.2099 =14 =-7 59<0.5 =-8 =12 7<0.3785 260<0.5 =1 =18 286<0.5 =-13 =12 219<0.5 362<0.1094 341<0.2866 =-20 =-1 294<0.5 =18 =-8 =10
135<0.5 342<0.1757 131<0.06361 342<0.02598 =-3 =28 49<0.5 =-16 =5 49<0.5 143<0.5 =12 =-9 131<0.4414 =-15 =-1 35<0.5 295<0.96 122<3.367 =4 =14 22<0.5 =-14 =9 271<0.5 22<0.5 =-16 =-1 =2
146<0.64 61<0.65 17<0.5 143<0.5 =8 =-4 146<0.1667 =4 =-20 137<1.609 146<0.6 =-22 =5 135<0.5 =-10 =9 61<0.6 137<2.197 303<0.5 =-19 =6 62<0.5 =-7 =17 137<1e-9 377<0.6931 =31 =-4 137<3.912 =-15 =7
224<0.5 235<0.5 128<2.5 275<0.5 =-5 =2 364<0.5 =-11 =18 251<0.1801 251<1e-9 =1 =26 =-6 7<0.4857 270<0.5 251<0.2564 =29 =-3 251<0.03694 =-4 =6 =-5
104<0.5 356<0.5 228<1.609 61<0.08333 =-8 =18 281<0.5 =-4 =8 209<0.5 226<0.5 =3 =-15 61<0.2222 =-2 =25 126<29.5 330<0.5 34<0.5 =17 =-3 251<0.008619 =-13 =9 146<0.08333 =2 =-16
76<0.5 362<0.882 40<0.5 251<1e-9 =-5 =0 124<5.5 =-1 =14 124<1.5 372<0.2707 =-15 =4 9<1e-9 =29 =3 372<0.08891 304<0.5 299<1e-9 =18 =-5 =-3 253<0.5 372<0.1646 =1 =-14 =0
248<0.5688 252<0.5958 371<0.5 61<0.65 =1 =-7 359<0.07675 =11 =-10 132<0.2 121<0.5 =-17 =1 =4 =21
146<0.9231 118<0.5 127<0.4885 127<0.4556 =0 =-15 254<0.5 =1 =20 341<0.1259 315<0.5 =27 =-1 =-9 61<0.8095 340<0.5 =-22 =0 61<0.9091 =15 =-1
364<0.5 137<5.075 137<4.205 20<0.5 =0 =-14 51<0.5 =19 =-3 46<0.5 343<0.6648 =-21 =5 306<0.5 =-7 =11 343<0.4609 47<0.5 129<0.5 =33 =3 2<0.5 =-11 =10 343<0.6648 4<0.5 =0 =-12 61<0.3333 =11 =-1
141<0.5 45<0.5 133<0.5 343<0.8146 =2 =13 255<0.5 =-19 =9 372<0.2189 133<0.25 =-13 =4 =6 28<0.5 343<0.6648 267<0.5 =-21 =3 357<0.1437 =8 =-4 126<16.5 =-6 126<22.5 =15 =-5
352<0.5 313<0.5 251<0.4925 132<0.1 =3 =-5 33<0.5 =-15 =12 28<0.5 61<0.5714 =23 =-2 4<0.5 =12 =-11 133<0.5 =20 =-3
299<0.3259 239<0.5 122<2.197 34<0.5 =-8 =9 338<0.5 =2 =18 296<1e-9 209<0.5 =-21 =4 =5 333<0.01036 122<2.565 61<0.5714 =16 =-4 =-12 333<0.01516 =2 =26
242<0.5 135<0.5 42<0.5 124<9.5 =3 =-6 126<22.5 =-19 =0 85<0.5 124<1.5 =1 =8 49<0.5 =-15 =0 27<0.5 254<0.5 365<2.73 =-13 =5 =6 243<0.5 41<0.5 =-22 =-3 =-1
146<0.9231 61<0.8571 61<0.6923 146<0.7222 =2 =-8 146<0.6 =-9 =35 146<0.8571 312<0.5 =-19 =2 9<0.1239 =14 =-3 61<0.8095 136<0.5 =-21 61<0.3333 =1 =-2 14<0.5 =8 =-1
126<18.5 124<1.5 295<0.44 127<0.3832 =6 =-10 125<3.5 =-15 =7 251<0.2789 9<0.03686 =13 =1 124<11.5 =-8 =12 302<0.4393 263<0.5 9<0.1351 =-6 =5 251<0.02682 =27 =-7 16<0.5 =21 =-3
297<1.54 308<0.5 219<0.5 269<0.5 =2 =-8 42<0.5 =14 =-8 261<0.5 343<0.8146 =-8 =9 46<0.5 =0 =15 343<0.3466 5<0.5 49<0.5 =-9 =6 =-20 =8
376<0.2642 327<0.5 297<1.03 100<0.5 =1 =21 380<0.1042 =-15 =9 246<1.5 61<0.5263 =5 =-7 142<0.5 =-23 =-1 =22
61<0.8571 254<0.5 146<0.8571 251<0.3069 =2 =-6 61<0.7333 =-21 =12 126<17.5 7<0.3785 =18 =-6 252<0.0288 =13 =-9 146<0.8571 371<0.5 137<2.197 =-24 =-4 333<0.01151 =-6 =9 255<0.5 =-6 =18
61<0.8571 57<0.5 376<1e-9 246<4.5 =3 =-6 378<0.5 =20 =-5 252<0.1171 357<0.07737 =-12 =1 61<0.08333 =-3 =19 300<0.02197 357<0.2872 356<0.5 =-21 =-2 =5 2<0.5 378<0.5 =-6 =2 246<1.5 =-4 =23
126<29.5 369<0.5 7<0.2263 85<0.5 =3 =-13 7<0.7354 =-6 =11 247<0.5 =-18 =5 24<0.5 357<0.1863 17<0.5 =-18 =3 =5 228<2.565 =15 =-1
236<0.5 310<0.5 342<0.2448 118<0.5 =1 =15 16<0.5 =12 =-5 95<0.5 372<0.1646 =-8 =7 =18 16<0.5 26<0.5 295<0.78 =-16 =2 229<0.5 =-6 =10 380<0.1924 128<3.5 =16 =-2 =-4
20<0.5 310<0.5 325<0.5 27<0.5 =5 =-1 133<0.25 =-17 =3 251<0.1265 27<0.5 =-5 =12 58<0.5 =-21 =1 133<0.4 251<0.3069 137<2.197 =-21 =-2 61<0.6 =-6 =6 =5
345<0.5 146<0.8571 124<10.5 228<1.609 =15 =0 146<0.4545 =-18 =8 9<0.1071 228<2.708 =-22 =8 228<1.792 =14 =-7 124<7.5 228<2.303 =1 246<4.5 =23 =1 124<12.5 146<0.2 =3 =-8 =9
323<0.5 10<0.5 352<0.5 341<0.03504 =2 =-5 =17 380<0.1924 128<3.5 =26 =-5 =-11 372<0.1646 128<3.5 =-21 =1 =4
118<0.5 76<0.5 228<3.135 261<0.5 =-4 =5 124<6.5 =12 =-5 252<0.03694 32<0.5 =21 =-4 135<0.5 =6 =-13 133<1e-9 3<0.5 252<0.01644 =-6 =4 228<1.792 =-1 =36 =-6
123<0.5 315<0.5 273<0.5 354<0.5 =6 =-10 126<27.5 =25 =-7 22<0.5 126<26.5 =-15 =8 =8 315<0.5 136<0.5 47<0.5 =4 =-7 308<0.5 =-3 =-19 335<0.5 122<2.708 =1 =19 126<18.5 =3 =-9
310<0.5 125<1.5 342<0.03315 331<0.1212 =4 =-15 243<0.5 =20 =1 118<0.5 256<0.5 =-1 =-16 342<1e-9 =33 =-7 362<0.3049 136<1.5 254<0.5 =-16 =0 251<0.1265 =11 =-8 305<0.5 341<1e-9 =27 =-2 259<0.5 =-17 =9
10<0.5 141<0.5 14<0.5 119<0.5 =-1 =6 362<0.4233 =-9 =14 362<0.5309 351<0.5 =-14 =3 =6 136<0.5 228<2.398 =-10 228<2.89 =16 =-7 128<3.5 381<0.5 =32 =1 =-3
148<0.5 256<0.5 377<0.5493 299<0.3568 =-1 =15 120<0.5 =0 =10 252<0.006095 245<0.5 =-18 =1 124<6.5 =-6 =20 252<1e-9 =-4 =25
352<0.5 135<5.5 294<0.5 34<0.5 =-1 =6 246<1.5 =0 =-9 372<0.08891 126<14.5 =-3 =23 372<0.2977 =-16 =6 49<0.5 =20 =0
127<0.3109 362<0.2355 347<0.3781 345<0.5 =-10 =14 47<0.5 =3 =-7 135<2.5 316<0.5 =15 =-13 251<0.1801 =-14 =8 357<0.0679 251<0.6131 363<0.5 =15 =-5 127<0.7077 =-16 =4 254<0.5 360<0.4215 =2 =-8 127<0.5689 =-7 =19
257<0.5 118<0.5 32<0.5 280<0.5 =4 =-12 360<0.1973 =1 =-17 276<0.5 128<0.5 =-6 =6 136<0.5 =31 =3 61<0.375 340<0.5 128<0.5 =17 =-4 =-14 136<0.5 =-22 226<0.5 =-7 =11
243<0.5 313<0.5 359<0.3761 252<0.1904 =-6 =4 353<0.5 =12 =-3 128<0.5 301<0.5 =-9 =6 144<0.5 =22 =-6 359<0.291 252<0.1904 246<4.5 =14 =-2 295<0.39 =-12 =8 359<0.5459 144<0.5 =-21 =-1 344<0.8146 =-7 =7
125<4.5 251<1e-9 143<0.5 40<0.5 =-3 =10 246<3.5 =-21 =3 360<0.6998 137<1.099 =3 =-7 42<0.5 =19 =-7 104<0.5 126<22.5 326<0.5 =24 =-4 124<6.5 =-5 =12 124<1.5 125<6.5 =14 =-3 257<0.5 =-17 =7
364<0.5 143<0.5 342<0.2881 219<0.5 =-2 =8 256<0.5 =12 =-13 246<3.5 334<0.5 =-18 =7 246<5.5 =13 =-10 335<0.5 342<0.2881 237<0.5 =23 =0 343<0.6648 =-8 =4 =-5
256<0.5 124<16.5 260<0.5 52<0.5 =1 =-11 127<0.1234 =-2 =21 122<2.708 380<0.1924 =-19 =2 305<0.5 =17 =-11 124<6.5 228<3.135 =-23 =-1 380<1e-9 3<0.5 =-6 =17 251<0.2564 =-13 =2
248<0.4303 71<0.5 130<0.5 125<4.5 =-3 =5 125<1.5 =17 =-1 =22 =17
245<0.5 224<0.5 310<0.5 126<16.5 =-3 =4 135<5.5 =-10 =13 61<0.4444 342<0.004832 =27 =3 135<0.5 =1 =-9 127<0.6137 126<20.5 126<16.5 =-4 =-25 326<0.5 =-6 =10 380<0.1042 126<23.5 =25 =-4 357<0.2872 =-10 =2
322<0.5 228<2.565 342<0.6198 7<0.4857 =1 =-12 228<2.197 =-22 =-2 128<4.5 28<0.5 =8 =-1 344<0.1919 =-16 =7 342<0.1094 =-19 =5
364<0.5 141<0.5 137<5.075 318<0.5 =1 =-16 274<0.5 =-13 =5 290<0.5 363<0.5 =-18 =4 =10 342<0.333 379<0.5 132<0.09091 =4 =23 =2 49<0.5 =-6 141<0.5 =5 =-1
359<0.5459 146<0.9231 248<0.5688 277<0.5 =-1 =5 =21 313<0.5 =-20 228<1.946 =-2 =6 335<0.5 49<0.5 293<0.5 =18 =-2 294<0.5 =-11 =0 146<0.5714 =-12 =3
124<10.5 146<0.4545 137<5.075 359<0.03633 =13 =2 362<0.143 =-18 =-1 122<3.045 353<0.5 =-12 =0 31<0.5 =10 =-18 146<0.4545 247<0.5 346<0.5 =-21 =8 123<0.5 =22 =-3 137<1e-9 122<2.398 =4 =25 124<17.5 =-12 =8`),
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
