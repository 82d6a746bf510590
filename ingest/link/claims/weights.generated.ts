/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5043 pairs of annotated claims in two documents and 5785 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	567
AUTHOR lead	191
accuses	-8
answerer denies there	27
answerer speaks there	-11
answers another	-193
answers here	-111
answers what is not told there	-806
any	-2568
around	494
both authenticity	415
both concealment	284
both culprit	35
both demand	782
both deny	-351
both fault	88
both negated	-290
both origin	-693
both outage	346
both payment	-189
both publication	-661
both sale	32
both taking	228
both telling	434
breach general outsider	-173
breach many data outsider	413
breach no data word in denial	-38
breach no name	161
breach outsider	310
breach outsider same name	-101
breach same name	444
breach same name around	280
breach specific data	-166
breachy, ALLEGES	403
breachy, ASSERTS	212
breachy, CONFIRMS	-363
breachy, DENIES	-115
breachy, PARTLY_DENIES	278
breachy, lead	171
breachy, negated	-168
breachy, of AGENCY	72
breachy, of ATTACKER	-103
breachy, of AUTHOR	-82
breachy, of MEDIA	-83
breachy, of PERSON	-17
breachy, of UNNAMED	-562
by AGENCY	56
by AGENCY, not of AGENCY, breachy	-117
by ATTACKER	-341
by AUTHOR	-58
by MEDIA	-429
by PERSON	52
by UNNAMED	-345
claim about data	-88
claim about health	-38
claim about identity	-103
claim about machine	-232
claim about money	282
claim about people	-23
claim about ransom	-791
claim at	-534
claim by accept	-54
claim by accord	439
claim by accus	200
claim by acknowledg	-305
claim by ad	-485
claim by admit	132
claim by agre	-378
claim by alleg	420
claim by allegedli	-627
claim by ar	-48
claim by ask	-567
claim by assert	322
claim by assur	198
claim by attribut	1028
claim by back	-52
claim by be	-87
claim by been	260
claim by believ	-603
claim by boast	388
claim by call	62
claim by claim	562
claim by conced	-224
claim by confirm	-378
claim by demand	-34
claim by deni	-423
claim by describ	-187
claim by dismiss	592
claim by disput	-173
claim by doe	-119
claim by fear	108
claim by find	-232
claim by ha	-431
claim by had	546
claim by have	-119
claim by inform	-682
claim by insist	-570
claim by is	-418
claim by it	-607
claim by know	239
claim by link	-274
claim by maintain	305
claim by not	-41
claim by of	604
claim by offer	-443
claim by on	140
claim by out	-484
claim by post	-388
claim by purport	377
claim by put	-233
claim by read	790
claim by reject	237
claim by repli	807
claim by report	303
claim by rule	-211
claim by say	173
claim by show	-18
claim by speak	-231
claim by state	510
claim by statement	-403
claim by stress	57
claim by submit	-40
claim by suggest	89
claim by suspect	131
claim by take	-419
claim by tell	-159
claim by that	-84
claim by the	408
claim by think	-329
claim by to	-137
claim by understand	73
claim by wa	-542
claim by write	658
claim exposed	247
claim gives an amount	64
claim is recalled	-186
claim length	170
claim opens its side	-235
claims before it	-27
claims there	-17
classes	329
closest	-71
closest via	483
covered	608
covers the claim	-330
covers the denial	-316
data word shared	-233
data words of the claim	70
days	-47
denial about credential	49
denial about data	228
denial about health	189
denial about identity	-327
denial about machine	-52
denial about money	-492
denial about people	-88
denial about ransom	-309
denial at	-565
denial by a	-612
denial by accept	654
denial by accord	-152
denial by ad	-91
denial by admit	-417
denial by agre	343
denial by alwai	544
denial by argu	-506
denial by assert	178
denial by assur	-273
denial by back	482
denial by be	-185
denial by call	-112
denial by claim	12
denial by clarifi	250
denial by conced	-24
denial by conclud	35
denial by contend	146
denial by contest	-98
denial by correct	-216
denial by deni	-14
denial by depon	-158
denial by describ	-210
denial by did	-326
denial by differ	-160
denial by disagre	102
denial by dismiss	-69
denial by disown	-45
denial by disput	-122
denial by doe	299
denial by establish	227
denial by exoner	-177
denial by explain	-292
denial by find	-110
denial by go	-191
denial by grant	-8
denial by guilti	-48
denial by ha	187
denial by had	5
denial by have	168
denial by inform	129
denial by insist	-220
denial by is	253
denial by issu	-258
denial by it	-47
denial by know	-219
denial by let	-219
denial by maintain	-327
denial by move	-409
denial by no	-160
denial by none	-218
denial by nor	53
denial by not	99
denial by note	-105
denial by of	-154
denial by on	-12
denial by opin	108
denial by out	-89
denial by persuad	269
denial by plead	-48
denial by point	-62
denial by react	-254
denial by read	27
denial by reiter	-262
denial by reject	75
denial by repeat	59
denial by repli	89
denial by rule	205
denial by say	66
denial by scotch	-290
denial by show	-274
denial by sinc	54
denial by speak	63
denial by state	-633
denial by statement	-258
denial by stori	-160
denial by stress	-610
denial by submit	-626
denial by suggest	-302
denial by tell	179
denial by testifi	-570
denial by to	-247
denial by wa	-471
denial by wish	-216
denial by withdraw	-129
denial by would	6
denial by write	855
denial contrasts	-592
denial gives a number	-115
denial is recalled	-172
denial length	13
denial narrows	-18
denial of authenticity	141
denial of concealment	100
denial of culprit	-117
denial of demand	185
denial of fault	85
denial of harm	600
denial of holding	-67
denial of origin	35
denial of outage	-104
denial of payment	-213
denial of publication	-107
denial of safety	342
denial of sale	-265
denial of taking	136
denial of telling	39
denial opens with none	-30
denials of the side	-14
denied there	-54
denied there by the same side	575
denies others there	-71
first	-299
further than the closest claim	-419
further than the closest denial	-273
general, breachy	-102
it ALLEGES	650
it ASSERTS	39
it CONFIRMS	-286
it DENIES	-369
it PARTLY_DENIES	-46
it authenticity	184
it concealment	501
it culprit	145
it demand	-145
it fault	-18
it harm	171
it origin	53
it outage	-97
it payment	237
it publication	47
it sale	-153
it taking	-75
it telling	-403
its denials there	200
its sentence names the answerer	167
its speaker denies	-235
its speaker speaks here	85
kind breach>breach	-124
kind breach>else	110
kind breach>fault	-176
kind breach>ransom	72
kind breach>telling	-286
kind else>breach	353
kind else>else	197
kind else>fault	-103
kind else>ransom	74
kind else>telling	96
kind ransom>breach	195
kind ransom>else	10
kind ransom>ransom	-113
kind ransom>telling	-225
kind telling>breach	191
kind telling>else	70
kind telling>ransom	-120
kind telling>telling	-52
later than 100 days	-22
lead	-33
likely answers here	-129
likely denied there	-34
likely denied there by anybody	-494
many data words	-167
more over its own denial	701
more over what it answers	204
mutually closest	-208
names	61
names its speaker	681
names the answerer	484
negated	105
no predicate	32
no words	-237
of AGENCY	-135
of ATTACKER	616
of AUTHOR	-636
of MEDIA	182
of PERSON	121
of UNNAMED	577
one document	25
only denial authenticity	78
only denial concealment	-60
only denial culprit	-161
only denial demand	-566
only denial fault	-5
only denial harm	21
only denial origin	228
only denial outage	-452
only denial payment	-125
only denial publication	68
only denial sale	-324
only denial taking	54
only denial telling	-173
other number	96
other object	-99
other predicate	-156
over another's denial	44
over its own denial	426
over what it answers	1277
partly	37
points	-211
points at a rumour	141
points at media	402
ransom both, outsider	301
rare word	-74
rare word around	315
rare words	-477
rare words around	728
rarest word	696
rarity of words	-63
safe, breachy	611
safe, taking	159
said again here	342
same data	-233
same day	65
same name	480
same name around	214
same number	1490
same object	115
says untrue	-46
sentence words	-258
share of its denials there	215
share of the claims	885
share of the denials	421
share over its own denial	366
share over what it answers	1063
specific data shared	1023
telling words	-23
two rare words	54
two words	790
undated	297
unreal	-452
untrue, breachy	97
untrue, taking	237
via	992
via breach, breachy	70
via breach, breachy, outsider	-388
via number	83
via same speaker	545
weightiest	500
within 14 days	80
words	-863
words of these two alone	-372`),
  forest: parseForest(`-2.48
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by ad	claim by admit	claim by agre	claim by alleg	claim by allegedli	claim by ar	claim by attribut	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by doe	claim by find	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by say	claim by show	claim by speak	claim by state	claim by statement	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by the	claim by think	claim by to	claim by understand	claim by write	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by ad	denial by admit	denial by agre	denial by alwai	denial by answer	denial by argu	denial by assert	denial by assur	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by deni	denial by describ	denial by did	denial by differ	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exoner	denial by explain	denial by find	denial by go	denial by grant	denial by guilti	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by know	denial by let	denial by maintain	denial by move	denial by no	denial by none	denial by not	denial by note	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by read	denial by reiter	denial by reject	denial by repeat	denial by repli	denial by rule	denial by say	denial by scotch	denial by show	denial by speak	denial by state	denial by statement	denial by stori	denial by stress	denial by submit	denial by suggest	denial by tell	denial by testifi	denial by to	denial by wa	denial by wish	denial by write	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
254<0.5 310<0.5 31<0.5 302<0.5 =-16 =15 255<0.5 =-5 =49 341<0.5 348<0.382 =-3 =47 =95 348<0.382 123<2.5 268<0.5 =64 =0 251<0.03694 =6 =-17 73<0.5 123<15.5 =100 =22 =-9
344<0.2122 31<0.5 363<0.6998 358<0.1863 =-14 =50 130<0.0866 =-5 =61 295<0.5 327<0.5 =24 =-5 332<0.1994 =70 =4 275<0.5 381<0.6301 127<2.5 =36 =-13 =-21 274<0.5 381<0.052 =5 =116 344<0.6648 =10 =69
345<0.2755 29<0.5 334<0.09965 134<5.5 =-13 =39 373<0.2707 =11 =66 145<0.8077 136<2.944 =67 =5 =2 16<0.5 368<0.5 280<0.5 =47 =-3 271<0.5 =115 =0 228<3.332 145<0.129 =3 =-19 =15
361<0.1253 28<0.5 334<0.0384 362<1e-9 =-18 =23 363<0.6998 =7 =44 61<0.25 274<0.5 =62 =5 118<0.5 =-16 =11 311<0.5 274<0.5 132<0.1429 =27 =91 61<0.375 =47 =1 295<0.5 334<0.0384 =-19 =11 361<0.8539 =25 =-7
345<0.1919 352<0.5 257<0.5 4<0.5 =-16 =2 194<0.5 =-27 =16 257<0.5 145<0.8077 =41 =0 309<0.5 =-15 =3 257<0.5 345<0.8146 301<0.009804 =42 =-5 32<0.5 =102 =16 4<0.5 309<0.5 =-19 =0 345<0.6291 =-9 =14
342<0.02693 123<2.5 254<0.5 58<0.5 =-7 =27 307<0.5 =56 =-2 352<0.5 333<0.2586 =-17 =34 16<0.5 =20 =-7 254<0.5 310<0.5 382<0.5 =19 =-13 123<16.5 =83 =11 123<15.5 =85 =12
345<0.2755 28<0.5 363<0.6998 3<0.5 =-23 =-6 51<0.5 =49 =5 295<0.5 134<0.5 =-12 =10 332<0.1994 =59 =-9 257<0.5 345<0.8146 134<0.5 =11 =44 127<1.5 =74 =7 104<0.5 340<0.5 =-1 =-21 6<0.5 =30 =-2
368<0.5 28<0.5 361<0.3735 334<0.0384 =-16 =19 331<0.5 =21 =-2 30<0.5 274<0.5 =23 =-8 332<1e-9 =70 =4 311<0.5 257<0.5 =84 348<0.382 =-2 =24 49<0.5 265<0.5 =24 =-4 =-18
344<0.1611 38<0.5 373<0.3449 118<0.5 =-16 =-2 51<0.5 =49 =-1 136<1e-9 251<0.6088 =36 =-1 358<1e-9 =-8 =27 61<0.3333 1<0.5 318<0.5 =47 =-1 49<0.5 =17 =-13 381<0.1364 40<0.5 =-9 =12 340<0.5 =37 =-5
360<0.1675 25<0.5 257<0.5 275<0.5 =-13 =7 259<0.5 =-26 =-7 145<0.7273 298<1.5 =60 =4 121<2.773 =0 =-12 257<0.5 345<1.118 119<0.5 =18 =43 =71 3<0.5 228<3.135 =-20 =3 345<0.6291 =-14 =35
131<1e-9 363<0.6998 118<0.5 126<0.3066 =-17 =1 125<14.5 =30 =-3 363<0.8756 59<0.5 =27 =-11 =56 29<0.5 265<0.5 34<0.5 =16 =41 51<0.5 =-13 =7 125<22.5 =65 =9
130<1e-9 3<0.5 254<0.5 373<0.178 =-26 =-5 301<0.02784 =10 =-16 123<4.5 243<0.5 =7 =41 117<0.5 =-12 =24 311<0.5 123<5.5 256<0.5 =48 =-14 358<0.1625 =1 =45 123<3.5 254<0.5 =2 =34 373<0.2048 =-21 =6
61<0.25 254<0.5 131<0.125 246<2.5 =-6 =15 251<0.1813 =38 =0 350<0.5 61<0.08333 =0 =32 63<0.5 =54 =1 381<0.1364 352<0.5 194<0.5 =-15 =13 252<0.4558 =27 =-11 382<1.5 237<0.5 =23 =-2 237<0.5 =-12 =0
130<1e-9 305<0.5 136<1.099 257<0.5 =3 =-22 333<0.272 =-22 =24 124<2.5 123<7.5 =15 =-6 59<0.5 =61 =5 257<0.5 358<0.08879 123<6.5 =22 =-6 130<0.11 =-1 =44 373<0.3449 305<0.5 =-16 =16 =30
28<0.5 352<0.5 3<0.5 334<0.09965 =-19 =25 14<0.5 =6 =-18 14<0.5 125<12.5 =-8 =43 125<22.5 =-18 =16 301<1e-9 118<0.5 121<2.303 =-4 =27 14<0.5 =49 =-11 125<12.5 301<0.07419 =-3 =34 25<0.5 =-21 =11
9<1e-9 363<0.6998 31<0.5 359<0.2083 =-13 =28 306<0.5 =-5 =31 7<0.3939 =47 261<0.5 =-4 =20 119<0.5 254<0.5 307<0.5 =-4 =12 9<0.1071 =5 =36 301<0.009804 286<0.5 =36 =-3 380<0.5 =-12 =10
28<0.5 342<0.1086 363<0.6998 348<0.382 =-18 =-3 252<0.28 =34 =-3 348<0.382 381<0.6301 =5 =-19 44<0.5 =31 =-8 354<0.5 381<0.1364 76<0.5 =2 =20 =35 =39
28<0.5 360<0.1406 334<0.06664 3<0.5 =-20 =-5 27<0.5 =27 =-10 275<0.5 334<0.02664 =-8 =15 350<0.5 =-11 =23 27<0.5 115<0.5 =39 =1 350<0.5 54<0.5 =-8 =11 25<0.5 =14 =39
310<0.5 30<0.5 345<0.8146 14<0.5 =-4 =-18 382<1.5 =28 =-15 14<0.5 136<1.946 =45 =0 =-8 61<0.375 246<1.5 298<0.46 =23 =-4 136<5.118 =63 =2 364<0.5 315<0.5 =-4 =23 298<0.91 =-18 =1
130<1e-9 136<1.099 123<4.5 58<0.5 =7 =36 76<0.5 =-9 =21 129<0.5 225<0.5 =-19 =7 136<4.97 =11 =-11 123<5.5 136<5.075 382<1.5 =28 =-7 136<5.323 =-10 =14 312<0.5 343<0.2879 =-4 =10 343<0.05326 =-2 =38
9<0.08227 363<0.8756 28<0.5 303<1e-9 =-13 =24 7<0.1484 =10 =-8 132<0.1 =43 =3 275<0.5 28<0.5 104<0.5 =-10 =20 270<0.5 =30 =5 301<1e-9 312<0.5 =24 =54 363<0.1421 =-12 =2
130<1e-9 257<0.5 7<0.1484 228<3.135 =-2 =28 85<0.5 =-17 =3 9<0.03686 194<0.5 =-23 =3 357<0.5 =-6 =14 61<0.375 257<0.5 252<0.28 =26 =-4 104<0.5 =-8 =20 254<0.5 381<0.174 =-9 =7 130<0.4414 =6 =35
9<1e-9 3<0.5 363<0.349 76<0.5 =-20 =2 145<0.3 =35 =1 76<0.5 305<0.5 =-4 =24 145<0.5294 =44 =-7 31<0.5 353<0.5 6<0.5 =11 =-10 132<0.5 =44 =-1 121<3.219 40<0.5 =44 =5 =4
254<0.5 310<0.5 34<0.5 381<0.09772 =-16 =1 307<0.5 =13 =-14 243<0.5 131<0.1429 =-1 =25 121<1.946 =3 =44 332<1e-9 125<17.5 121<3.367 =40 =0 252<0.0949 =23 =-1 243<0.5 372<0.5 =-14 =12 125<18.5 =25 =-4
14<0.5 345<0.4599 31<0.5 348<0.382 =-8 =7 354<0.5 =10 =44 345<1.118 145<0.75 =18 =-5 121<3.135 =40 =8 373<0.3174 345<0.8146 329<0.5 =-21 =9 132<0.5 =24 =-19 246<2.5 373<0.3449 =3 =41 =1
123<5.5 14<0.5 343<0.03326 3<0.5 =-5 =19 137<0.5 =30 =-8 128<0.5 373<0.2048 =-20 =8 104<0.5 =-13 =25 343<0.1094 363<0.349 356<0.5 =-15 =17 373<0.1961 =-9 =30 312<0.5 121<2.303 =14 =-3 =37
343<0.02047 243<0.5 123<10.5 3<0.5 =-12 =1 378<0.4615 =-20 =6 123<3.5 332<1e-9 =25 =-5 118<0.5 =-9 =17 123<5.5 1<0.5 39<0.5 =27 =-4 343<0.05326 =12 =-6 273<0.5 275<0.5 =-11 =6 357<0.5 =30 =0
310<0.5 33<0.5 360<0.4165 373<0.1864 =-10 =13 348<0.382 =-3 =20 9<0.08227 9<0.05766 =16 =-9 =40 7<0.2141 119<0.5 228<2.89 =15 =-12 121<2.996 =37 =2 334<0.09965 135<0.5 =-15 =2 =20
343<0.01593 61<0.3333 3<0.5 134<5.5 =-11 =18 310<0.5 =6 =36 273<0.5 262<0.5 =-14 =5 134<0.5 =-8 =20 28<0.5 310<0.5 275<0.5 =-6 =10 301<0.1138 =34 =-6 301<1e-9 61<0.8095 =35 =-2 3<0.5 =-14 =12
348<0.12 334<0.0384 138<0.5 344<0.3037 =-22 =-2 253<0.5 =-9 =24 121<2.485 313<0.5 =-13 =12 121<3.367 =24 =-6 14<0.5 256<0.5 358<0.2218 =12 =38 229<0.5 =-17 =11 132<0.1667 10<0.5 =-20 =26 121<2.996 =-5 =32
311<0.5 274<0.5 126<0.1786 9<0.147 =-1 =27 136<5.075 =27 =-1 344<0.6291 121<2.944 =-15 =0 335<0.5 =21 =-9 31<0.5 134<4.5 33<0.5 =-21 =14 121<3.367 =-6 =27 121<2.944 =-10 126<1e-9 =2 =33
14<0.5 341<0.5 126<1e-9 246<4.5 =-7 =10 228<3.135 =6 =24 343<0.07862 276<0.5 =-14 =15 16<0.5 =40 =-3 345<0.8146 172<0.5 102<0.5 =-19 =8 =14 342<0.7752 331<0.5 =38 =-11 =-18
123<9.5 257<0.5 35<0.5 4<0.5 =1 =15 =-22 373<0.2048 345<0.6291 =-20 =5 51<0.5 =29 =-4 358<0.1442 362<0.743 373<0.3449 =-15 =12 =14 257<0.5 343<0.1757 =-2 =27 127<0.5 =-17 =2
343<0.01593 334<0.03123 126<1e-9 125<29.5 =-14 =8 31<0.5 =-1 =23 298<1.28 125<19.5 =26 =4 334<0.1786 =-14 =3 14<0.5 254<0.5 343<0.2448 =5 =20 343<0.03326 =4 =30 125<9.5 =13 126<1e-9 =1 =-14
363<0.8756 273<0.5 38<0.5 251<0.2798 =-2 =-14 145<0.3 =31 =-3 266<0.5 267<0.5 =23 =-9 =-12 145<0.6818 250<0.5 =48 =10 =-9
333<0.2353 301<1e-9 126<1e-9 9<0.07793 =-8 =13 142<0.5 =12 =-6 145<0.129 61<0.6923 =24 =-12 351<0.5 =-18 =13 145<0.6 =37 =5
14<0.5 352<0.5 58<0.5 9<0.147 =-3 =14 295<0.5 =4 =23 142<0.5 256<0.5 =30 =-4 132<0.1429 =-9 =6 344<0.6648 194<0.5 290<0.5 =-19 =6 276<0.5 =18 =0 382<0.5 261<0.5 =26 =-4 =-17
123<5.5 273<0.5 343<0.03326 348<0.12 =-7 =6 245<0.5 =16 =-6 121<2.89 245<0.5 =38 =3 316<0.5 =-4 =22 373<0.1864 348<0.382 235<0.5 =-17 =11 343<0.1286 =-6 =12 123<10.5 270<0.5 =44 =1 373<0.2172 =5 =-12
138<0.5 373<0.3174 275<0.5 373<0.1864 =-15 =4 14<0.5 =4 =-14 129<0.5 373<0.3449 =-5 =9 246<3.5 =31 =4 251<0.3091 242<0.5 14<0.5 =22 =-2 251<1e-9 =2 =-15 55<0.5 361<0.4215 =-13 =9 306<0.5 =-6 =26
311<0.5 333<0.2353 343<0.2448 125<14.5 =15 =-1 341<0.5 =9 =28 331<0.5 294<0.5 =50 =6 297<1 =-1 =7 28<0.5 224<0.5 52<0.5 =-17 =12 228<2.303 =-7 =23 228<2.89 228<2.303 =2 =28 =-3
295<0.5 345<0.4992 121<2.303 133<0.5 =-13 =12 30<0.5 =-2 =23 51<0.5 277<0.5 =-5 =11 143<0.5 =22 =-3 335<0.5 341<0.5 243<0.5 =-1 =12 5<0.5 =29 =-1 240<0.5 345<0.4992 =32 =3 =0
311<0.5 358<0.09585 145<0.8571 4<0.5 =-6 =5 252<0.3234 =-20 =8 274<0.5 301<0.009804 =23 =0 360<0.3761 =-8 =11 28<0.5 134<5.5 111<0.5 =-15 =14 6<0.5 =18 =-7 134<0.5 =-7 6<0.5 =25 =2
123<9.5 138<0.5 7<0.3387 7<1e-9 =0 =18 303<0.1112 =-17 =19 274<0.5 242<0.5 =22 =-7 345<0.4599 =-12 =10 358<0.1625 22<0.5 362<0.743 =-15 =12 143<0.5 =-6 =29 16<0.5 142<0.5 =20 =-6 132<0.4 =3 =-12
311<0.5 274<0.5 355<0.5 123<10.5 =11 =-4 145<0.7273 =34 =-5 129<0.5 343<0.1094 =-12 =6 145<0.6429 =40 =-4 49<0.5 139<0.5 28<0.5 =-12 =17 354<0.5 =-6 =28 241<0.5 365<0.5 =-27 =-4 =2
28<0.5 305<0.5 130<0.2038 49<0.5 =-4 =-15 132<0.5 =9 =-11 124<2.5 145<0.1667 =14 =-8 342<0.02121 =43 =5 145<0.129 246<4.5 132<0.1429 =31 =7 124<1.5 =-6 =7 381<0.08517 76<0.5 =0 =16 145<0.6818 =22 =-3
254<0.5 145<0.6429 14<0.5 130<0.3256 =3 =22 373<0.3174 =-14 =27 226<0.5 332<0.2908 =-16 =15 336<0.5 =27 =-12 126<0.5151 332<0.1994 32<0.5 =14 =-2 251<0.4196 =-16 =10 277<0.5 27<0.5 =44 =10 =4
130<1e-9 138<0.5 348<0.382 246<7.5 =-18 =15 117<0.5 =-4 =30 136<1.099 251<0.6088 =20 =-10 300<0.2682 =-14 =15 312<0.5 123<5.5 251<0.3091 =12 =-11 304<0.5 =-4 =18 358<0.09585 130<0.11 =10 =-7 =32
228<3.135 145<0.129 59<0.5 363<0.2311 =-3 =25 360<0.09584 =28 =4 361<0.6455 126<0.5573 =-8 =7 143<0.5 =11 =-12 322<0.5 360<0.4835 145<0.3913 =-6 =10 255<0.5 =5 =28 342<1e-9 145<0.2727 =-6 =41 360<0.2218 =-7 =10
346<0.5 273<0.5 14<0.5 358<0.2871 =-1 =27 344<0.6648 =-16 =6 136<1.609 251<0.1508 =26 =-1 344<0.3037 =-11 =12 7<1e-9 =37 24<0.5 =5 =-6
61<0.375 251<0.09018 350<0.5 327<0.5 =-2 =19 125<19.5 =25 =10 76<0.5 130<0.08105 =-12 =7 298<1.8 =25 =3 126<0.3294 300<0.3921 129<0.5 =-14 =14 249<2.5 =29 =-6 14<0.5 309<0.5 =16 =-6 330<0.5 =-17 =18
275<0.5 354<0.5 248<0.3761 367<0.5 =-13 =13 =21 47<0.5 53<0.5 =-10 =12 14<0.5 =22 =-12 14<0.5 124<1.5 61<0.7333 =20 =-4 142<0.5 =6 =-13 259<0.5 121<2.398 =-24 =-4 313<0.5 =40 =2
61<0.5294 256<0.5 224<0.5 33<0.5 =2 =18 251<0.2798 =38 =-6 61<0.3333 =-25 46<0.5 =-6 =19 363<0.349 344<0.4992 118<0.5 =-15 =0 251<0.03694 =-7 =14 374<0.5 363<0.6998 =-11 =11 =25
310<0.5 118<0.5 343<0.2879 30<0.5 =-7 =18 132<0.5 =21 =-10 357<0.5 246<4.5 =5 =-12 274<0.5 =26 =-6 246<1.5 130<1e-9 226<0.5 =-13 =9 275<0.5 =20 =2 294<0.5 121<1.792 =-4 =28 343<0.02609 =-8 =8
333<0.2353 348<0.12 346<0.5 129<0.5 =-8 =12 7<1e-9 =29 =3 366<2.526 14<0.5 =5 =-11 2<0.5 =8 =24 366<1.638 248<0.3761 333<0.2881 =12 =-2 =42 =4
311<0.5 230<0.5 304<0.5 123<10.5 =3 =-5 357<0.5 =28 =-3 118<0.5 123<6.5 =17 =-6 112<0.5 =28 =-4 28<0.5 363<0.349 138<0.5 =-20 =-6 123<1.5 =-6 =16 1<0.5 119<0.5 =4 =-6 331<0.5 =3 =25
254<0.5 126<0.2852 123<10.5 251<0.3091 =1 =-14 281<0.5 =-15 =9 265<0.5 126<0.5151 =16 =2 123<9.5 =-21 =13 9<0.147 103<0.5 123<9.5 =18 =0 126<1e-9 =-18 =-1 125<15.5 =7 =35
123<10.5 251<0.3091 39<0.5 35<0.5 =10 =-16 228<1.609 =15 =-13 103<0.5 125<25.5 =-12 =6 =14 363<0.8756 125<14.5 309<0.5 =25 =-4 341<0.5 =-11 =6 =23
123<10.5 35<0.5 139<0.5 142<0.5 =5 =-7 52<0.5 =20 =-9 =-19 343<0.2879 247<0.5 270<0.5 =-14 =-2 252<0.1882 =-1 =20 252<0.0949 355<0.5 =15 =-3 =-7
343<0.1094 334<0.0384 7<0.3741 257<0.5 =1 =-16 300<0.3921 =-21 =13 125<12.5 7<0.3198 =10 =-16 125<19.5 =26 =4 142<0.5 370<0.5 257<0.5 =17 =0 =-16 126<0.2852 =-21 344<0.4609 =-10 =8
14<0.5 301<1e-9 24<0.5 127<1.5 =7 =-4 242<0.5 =17 =-5 334<0.0384 85<0.5 =-14 =14 230<0.5 =-3 =18 129<0.5 122<0.5 360<0.03633 =-14 =12 230<0.5 =-24 =-2 296<0.53 =32 334<0.0206 =8 =-9
274<0.5 354<0.5 338<0.5 275<0.5 =-7 =2 7<0.1484 =25 =-4 378<1e-9 140<0.5 =23 =-15 378<0.4409 =-11 =6 373<0.3449 345<0.6291 259<0.5 =-13 =3 366<2.73 =14 =-4 134<0.5 =3 =24
126<0.3066 334<0.1786 358<0.1011 138<0.5 =-10 =1 273<0.5 =3 =22 295<0.5 =34 126<0.1211 =8 =-9 128<0.5 138<0.5 273<0.5 =0 =24 358<1e-9 =24 =2 334<0.0384 348<1e-9 =-12 =1 =14
311<0.5 274<0.5 138<0.5 7<0.2755 =6 =-10 56<0.5 =10 =29 336<0.5 138<0.5 =6 =-11 358<0.05684 =-18 =1 303<1e-9 260<0.5 48<0.5 =-13 =13 42<0.5 =-5 =21 358<0.1077 14<0.5 =22 =-2 =-9
311<0.5 353<0.5 362<0.5229 352<0.5 =0 =11 331<0.5 =32 =-7 =28 371<0.5 183<0.5 254<0.5 =-16 =0 =15 58<0.5 228<2.565 =-12 =8 =21
310<0.5 346<0.5 311<0.5 345<1.118 =-2 =18 138<0.5 =-15 =1 145<0.2424 =27 330<0.5 =8 =-4 145<0.4286 298<1.28 357<0.5 =27 =4 145<0.2 =6 =-9 133<0.5 138<0.5 =-12 =11 =15
311<0.5 118<0.5 219<0.5 343<0.06666 =-7 =6 343<0.04147 =24 =-3 14<0.5 125<21.5 =15 =1 276<0.5 =14 =-16 139<0.5 125<16.5 125<14.5 =-12 =11 121<3.219 =-21 =-5 121<2.773 51<0.5 =-12 =2 342<0.04502 =32 =-4
311<0.5 126<0.4798 142<0.5 7<0.4724 =6 =-9 56<0.5 =-16 =8 252<0.2505 302<0.5 =24 =1 125<15.5 =1 =-15 251<0.1266 139<0.5 125<15.5 =10 =-9 145<0.2727 =-1 =40 125<9.5 =5 126<0.8303 =-23 =3
373<0.3174 257<0.5 358<0.2871 136<2.944 =4 =-7 352<0.5 =27 =9 104<0.5 219<0.5 =-16 =1 361<0.1253 =-12 =19 32<0.5 136<5.416 363<0.1611 =-5 =36 =-7 =-8
311<0.5 9<0.1656 123<10.5 277<0.5 =1 =14 372<0.5 =-8 =9 256<0.5 350<0.5 =0 =27 =-17 33<0.5 230<0.5 95<0.5 =-17 =19 123<6.5 =19 =-15 136<2.944 123<8.5 =23 =0 =-5
357<0.5 333<0.3848 346<0.5 126<0.2852 =-6 =1 228<2.303 =-3 =25 =24 251<0.09018 228<2.197 373<1e-9 =-7 =19 381<0.0423 =26 =7 270<0.5 133<0.5 =-16 =13 33<0.5 =3 =30
333<0.2353 273<0.5 356<0.5 363<0.8756 =-5 =15 121<2.303 =-6 =24 121<2.89 366<2.73 =25 =-1 121<3.135 =-14 =4 331<0.5 294<0.5 =34 =1 255<0.5 =14 =-6
334<0.09965 254<0.5 134<5.5 275<0.5 =-9 =0 307<0.5 =30 =-3 126<0.5151 126<0.3781 =8 =-11 277<0.5 =30 =-4 134<6.5 334<0.1786 275<0.5 =13 =-5 134<2.5 =31 =5 =-4
14<0.5 351<0.5 7<0.3741 337<0.5 =2 =21 3<0.5 =-12 =4 251<0.05574 =34 61<0.5714 =-7 =21 124<7.5 129<0.5 209<0.5 =-19 =-1 246<1.5 =23 =-5 251<0.0272 61<0.5294 =34 =-1 124<8.5 =8 =-8
228<3.135 254<0.5 265<0.5 16<0.5 =1 =-15 117<0.5 =-20 =12 9<0.1351 265<0.5 =1 =20 =29 127<1.5 61<0.5294 315<0.5 =8 =37 228<3.332 =16 =-11 33<0.5 138<0.5 =-16 =2 =24
254<0.5 251<0.6088 310<0.5 300<0.3921 =-3 =28 142<0.5 =13 =-8 342<0.04502 45<0.5 =-23 =5 357<0.5 =-7 =11 32<0.5 334<0.0206 45<0.5 =19 =-8 334<0.1786 =-11 =9 251<0.4196 380<0.5 =-12 =3 =11
301<1e-9 256<0.5 123<16.5 122<0.5 =11 =3 343<0.333 =-12 =12 123<6.5 =-23 128<0.5 =7 =-16 300<0.2965 303<0.1112 333<0.1712 =-15 =3 296<0.46 =-7 =19 366<1.548 =30 =-4
311<0.5 126<0.2852 9<0.08227 145<0.3 =5 =-6 54<0.5 =18 =-6 131<0.2 145<0.8571 =14 =-7 360<0.291 =-11 =6 1<0.5 31<0.5 145<0.7273 =-20 =-1 126<0.4227 =22 =-7 230<0.5 145<0.129 =15 =-9 343<0.06666 =23 =-4
254<0.5 230<0.5 358<0.1863 377<1e-9 =-4 =21 126<0.8303 =16 =-11 135<0.5 373<1e-9 =-3 =18 331<0.5 =26 =1 135<0.5 298<1.35 296<0.78 =21 =-8 38<0.5 =-11 =4 228<2.944 228<2.485 =-8 =16 38<0.5 =-18 =2
352<0.5 362<0.5229 123<10.5 145<0.6 =6 =-13 145<0.4545 =-21 =8 123<1.5 61<1e-9 =5 =-11 145<0.6 =31 =1 131<0.2 123<8.5 145<0.7273 =13 =-14 131<0.125 =33 =0 228<2.773 =-16 2<0.5 =7 =-2
224<0.5 145<0.129 123<9.5 295<0.5 =9 =28 363<0.2311 =-19 =8 303<0.1112 22<0.5 =-6 =8 145<0.6 =22 =-4 123<10.5 363<0.2653 =42 =-5 145<0.5 =-7 =3
145<0.1667 121<2.303 358<0.09585 295<0.5 =-17 =3 49<0.5 =19 =-4 344<0.4609 138<0.5 =25 =5 9<0.07237 =7 =-11 348<0.12 138<0.5 121<3.135 =-13 =3 358<0.05684 =10 =-6 9<0.186 121<2.197 =-8 =4 358<0.1442 =-5 =21
123<10.5 145<0.6429 129<0.5 3<0.5 =-2 =12 3<0.5 =31 =3 138<0.5 145<0.7273 =-5 =-23 325<0.5 =-7 =14 145<0.6429 377<1e-9 130<0.3256 =-18 =1 123<16.5 =1 =16 123<12.5 282<0.5 =-9 =11 127<0.5 =8 =31
353<0.5 126<0.3066 140<0.5 121<2.773 =-5 =3 121<3.219 =-22 =4 334<0.03123 334<0.003712 =5 =-17 135<0.5 =-3 =24 230<0.5 =25 =2
121<2.303 379<0.5 123<15.5 124<1.5 =2 =-12 145<0.75 =-24 =4 361<0.06364 357<0.5 =-9 =14 =23 7<0.352 239<0.5 256<0.5 =8 =-12 342<0.2482 =-23 =7 145<0.129 121<2.996 =18 =-5 279<0.5 =-16 =9
251<0.3091 61<0.65 136<2.944 17<0.5 =9 =-12 130<0.1013 =-14 =12 330<0.5 337<0.5 =-3 =17 371<0.5 =-21 =6 43<0.5 341<0.5 61<0.5714 =-15 =0 318<0.5 =16 =-5 330<0.5 =28 =-3
145<0.8571 123<16.5 145<0.08333 123<5.5 =26 =-7 301<1e-9 =3 =-6 145<0.6 44<0.5 =-20 =1 123<17.5 =-8 =14 343<0.03326 123<19.5 129<0.5 =-24 =1 =3 2<0.5 343<0.333 =-14 =4 123<12.5 =-3 =29
7<0.3741 142<0.5 7<1e-9 9<0.1071 =0 =10 51<0.5 =23 =0 133<0.5 28<0.5 =-19 =-2 34<0.5 =-1 =18 381<0.1364 234<0.5 272<0.5 =-17 =3 357<0.5 =-1 =10 9<0.186 125<18.5 =18 =0 =-6
277<0.5 301<1e-9 341<0.5 275<0.5 =-8 =0 14<0.5 =12 =-10 313<0.5 352<0.5 =-19 =7 334<0.01483 =-15 =14 334<0.01748 14<0.5 128<0.5 =10 =-6 360<0.2559 =-19 =3 301<0.08666 61<0.65 =37 =2 373<0.1105 =10 =-11
76<0.5 122<0.5 274<0.5 61<0.08333 =-14 =16 251<0.2798 =5 =-18 357<0.5 228<1.609 =16 =-6 61<0.375 =11 =-7 125<15.5 358<1e-9 322<0.5 =-13 =2 =7 61<1e-9 343<1e-9 =9 =-9 47<0.5 =29 =8
145<0.8077 61<0.8095 10<0.5 35<0.5 =4 =-15 381<0.1924 =35 =-8 44<0.5 377<1e-9 =-19 =10 251<0.3091 =-3 =18 61<0.6923 61<1e-9 251<0.4196 =-8 =10 194<0.5 =-25 =4 348<0.382 46<0.5 =-11 =5 121<2.197 =-5 =35
145<0.1667 123<9.5 361<0.03027 298<0.72 =27 =-3 331<0.5 =13 =-14 125<14.5 =7 266<0.5 =-23 =8 7<0.352 126<1e-9 373<1e-9 =-6 =17 128<0.5 =8 =-5 261<0.5 333<0.1712 =-19 =11 61<0.6 =-10 =25
346<0.5 365<0.5 310<0.5 228<1.609 =12 =-3 3<0.5 =-6 =15 57<0.5 381<0.1042 =2 =26 9<0.0627 =13 =-12 6<0.5 =24 228<2.773 =-7 =6
76<0.5 145<0.8571 142<0.5 356<0.5 =2 =17 28<0.5 =-14 =5 9<0.1017 337<0.5 =-22 =2 125<19.5 =-7 =11 125<15.5 361<1e-9 145<0.75 =-12 =1 =9 379<0.5 332<0.3198 =23 =1 28<0.5 =2 =-6
254<0.5 310<0.5 300<0.3679 348<0.382 =-8 =0 61<0.2222 =-5 =30 145<0.5294 61<0.375 =21 =-2 61<0.4091 =-13 =9 318<0.5 61<0.8571 298<1.35 =14 =-5 145<0.5714 =-12 =-1 357<0.5 =-18 =5
14<0.5 256<0.5 358<0.2871 327<0.5 =1 =9 358<0.5064 =22 =5 314<0.5 180<0.5 =-22 =5 61<0.2963 =-11 =31 194<0.5 259<0.5 104<0.5 =-20 =1 124<2.5 =-6 =18 228<1.792 =24 =-5
365<0.5 136<5.075 274<0.5 228<3.135 =0 =14 10<0.5 =-7 =19 156<0.5 245<0.5 =-16 =3 =8 313<0.5 358<0.09585 136<1.609 =33 =3 135<1.5 =-6 =14 =-5
224<0.5 301<1e-9 252<0.5958 252<0.02895 =0 =7 360<0.3761 =-16 =4 51<0.5 243<0.5 =-8 =5 360<0.4165 =-19 =3 2<0.5 381<0.1187 124<1.5 =41 =5 =3 354<0.5 130<1e-9 =-8 =3 =5
373<0.3174 10<0.5 76<0.5 100<0.5 =-4 =20 373<0.1105 =14 =-13 132<0.4 135<0.5 =0 =38 =-11 51<0.5 4<0.5 145<0.6818 =33 =0 135<0.5 =10 =-7 7<0.4724 251<0.008619 =10 =-3 =-9
13<0.5 304<0.5 145<0.8077 123<10.5 =3 =-7 123<17.5 =-16 =25 57<0.5 316<0.5 =26 =-4 277<0.5 =-10 =5 =26
76<0.5 145<0.3333 123<9.5 246<1.5 =1 =18 145<0.3 =-15 =7 343<0.1094 123<9.5 =-9 =5 16<0.5 =11 =-9 334<0.007066 119<0.5 145<0.6818 =-2 =25 145<0.6818 =28 =-4 145<0.3 334<0.0206 =-7 =19 306<0.5 =2 =-15
142<0.5 126<1e-9 277<0.5 360<0.8473 =-7 =18 313<0.5 =10 =-3 360<0.05717 229<0.5 =5 =24 346<0.5 =-4 =19 126<0.4018 228<3.135 235<0.5 =-22 =2 360<0.03633 =12 =-7 123<4.5 56<0.5 =-17 =7 315<0.5 =-6 =21
365<0.5 303<1e-9 305<0.5 252<1e-9 =-7 =0 122<0.5 =29 =-3 309<0.5 378<0.6598 =25 =-5 =-13 344<0.4609 343<0.1462 126<0.1786 =5 =28 =0 343<0.2093 =-8 378<0.6931 =12 =-6
118<0.5 134<5.5 76<0.5 0<0.5 =-5 =13 298<0.72 =18 =-2 136<1.099 252<0.1179 =34 =-6 5<0.5 =7 =-10 246<4.5 134<2.5 14<0.5 =11 =-5 343<0.03326 =-10 =6 41<0.5 252<0.3234 =-18 =9 =14
35<0.5 17<0.5 305<0.5 61<0.5294 =3 =-4 373<0.1864 =14 =-9 61<0.65 316<0.5 =-21 =1 61<0.7727 =14 =-7 219<0.5 373<0.1515 =-23 =2 =11
352<0.5 256<0.5 381<0.1364 342<0.03504 =1 =-11 365<0.5 =4 =20 53<0.5 363<0.06447 =-18 =8 =15 381<0.1364 59<0.5 363<0.03375 =11 =33 343<0.004832 =-10 =5 131<0.5 138<0.5 =-19 =2 311<0.5 =9 =-6
256<0.5 257<0.5 332<0.1994 271<0.5 =5 =-7 341<0.5 =-15 =7 373<0.2048 360<0.6123 =-16 =1 331<0.5 =23 =-4 61<0.3333 229<0.5 =-22 =-1 61<0.5714 330<0.5 =-7 =15 271<0.5 =-14 =2
359<0.2083 224<0.5 310<0.5 346<0.5 =-2 =15 145<0.5294 =14 =-5 61<0.4444 3<0.5 =0 =31 252<0.02895 =-11 =7 61<0.08333 268<0.5 =6 =-7 145<0.8077 228<2.303 =35 =8 =-3
239<0.5 7<0.3741 251<0.2798 20<0.5 =6 =-14 274<0.5 =4 =-19 145<0.2 251<0.07148 =14 =-9 53<0.5 =-14 =10 9<0.1656 7<0.5319 228<3.332 =-22 =-1 126<1e-9 =4 =-5 366<2.862 =11 =-5
16<0.5 242<0.5 140<0.5 121<2.197 =-4 =5 365<0.5 =-14 =12 276<0.5 361<0.4739 =-8 =13 =-20 379<0.5 228<3.332 147<0.5 =-18 =8 2<0.5 =-6 =13 276<0.5 138<0.5 =19 =-3 =-7
305<0.5 76<0.5 363<0.349 260<0.5 =-5 =12 298<1 =11 =-9 332<0.3038 125<15.5 =-3 =14 340<0.5 =-13 =10 252<1e-9 322<0.5 42<0.5 =24 =-1 125<17.5 =9 =-8 265<0.5 228<2.708 =-13 =8 228<2.197 =-3 =12
140<0.5 311<0.5 326<0.5 20<0.5 =5 =-12 358<0.07221 =-17 =6 373<0.2048 139<0.5 =-10 =7 358<1e-9 =18 =-3 358<0.1863 2<0.5 136<5.323 =-23 =3 344<0.2122 =-11 =4 355<0.5 =11 =-3
303<0.1112 3<0.5 363<0.8756 131<0.3333 =-10 =10 145<0.6818 =23 =-3 51<0.5 277<0.5 =-5 =11 131<0.1667 =10 =-6 59<0.5 126<0.8303 142<0.5 =27 =-5 =-7 =-12
142<0.5 322<0.5 130<0.2038 251<0.05574 =3 =-6 132<0.5 =12 =-7 251<1e-9 31<0.5 =-11 =15 251<0.3537 =21 =-5 58<0.5 336<0.5 258<0.5 =-20 =5 251<0.07148 =10 =-5 130<0.1368 251<1e-9 =-3 =18 9<0.1239 =-16 =2
252<0.5958 20<0.5 136<5.075 252<0.04884 =1 =9 349<0.5 =-10 =8 7<0.2141 131<0.25 =-21 =1 7<0.4724 =7 =-5 131<0.2 136<4.97 =-20 =2 =2
224<0.5 20<0.5 127<4.5 57<0.5 =2 =-5 314<0.5 =-18 =5 334<0.05028 =-23 =5 252<0.1179 298<1e-9 354<0.5 =35 =3 =-1 =-6
353<0.5 248<0.5688 121<1.946 246<2.5 =-1 =-21 9<0.08227 =-1 =6 =26 9<0.5488 =23 =0
134<5.5 140<0.5 304<0.5 121<1.946 =-9 =1 366<2.234 =21 =0 366<4.435 36<0.5 =-18 =3 381<0.2577 =15 =-3 118<0.5 334<0.1786 381<0.06676 =33 =3 =-1 =-9
142<0.5 373<0.1864 7<0.5024 219<0.5 =0 =13 355<0.5 =-18 =6 134<1.5 270<0.5 =28 =1 7<0.3741 =10 =-8 349<0.5 33<0.5 6<1.5 =-19 =5 354<0.5 =-8 =12 121<3.219 361<0.7413 =18 =-9 =-16
333<0.2353 241<0.5 339<0.5 121<2.303 =-7 =0 126<0.5573 =-2 =24 123<4.5 121<2.773 =-1 =33 124<6.5 =-8 =13 145<0.6429 145<0.129 =0 297<1.21 =29 =6 =-8
304<0.5 100<0.5 121<1.946 145<0.5294 =-2 =-16 39<0.5 =1 =-8 145<0.5714 251<0.1266 =28 =2 =-2 251<0.4196 121<2.303 243<0.5 =-7 =10 240<0.5 =31 =-2 49<0.5 =-9 =4
17<0.5 123<13.5 126<0.5573 251<0.07148 =4 =-4 27<0.5 =18 =-1 352<0.5 310<0.5 =-13 =3 121<2.197 =-6 =17 9<0.147 254<0.5 251<0.4196 =-22 =-1 251<0.0272 =-5 =6 123<11.5 121<3.045 =-8 =1 =9
363<0.8756 35<0.5 145<0.9259 58<0.5 =0 =7 61<0.8095 =-21 =16 273<0.5 61<0.65 =-21 =4 =7 61<0.08333 145<0.2424 =3 =-12 145<0.6818 =30 =5
363<0.6998 274<0.5 58<0.5 13<0.5 =-1 =26 121<2.996 =15 =-5 251<0.1508 121<3.135 =-6 =11 7<0.7639 =-19 =12 123<1.5 306<0.5 51<0.5 =14 =-13 358<0.07221 =-19 =2 121<2.708 363<0.8756 =-1 =15 358<0.06214 =34 =6
127<3.5 360<0.03633 332<0.1994 121<2.485 =1 =9 7<0.2755 =0 =-17 228<2.303 366<2.234 =-7 =11 259<0.5 =-7 =7 360<0.02109 301<0.2707 259<0.5 =-18 =2 125<19.5 =6 =-3 311<0.5 228<2.89 =-1 =25 =-7
118<0.5 51<0.5 363<0.2311 330<0.5 =-3 =-12 38<0.5 =13 =-8 5<0.5 34<0.5 =3 =15 246<7.5 =-10 =11 332<0.1806 381<0.07217 343<0.01593 =6 =24 130<0.1699 =-12 =9 363<1e-9 330<0.5 =11 =-12 363<0.8756 =-18 =1
138<0.5 348<0.382 373<0.1864 358<0.1077 =-14 =4 123<0.5 =-9 =10 61<0.05556 49<0.5 =-10 =11 16<0.5 =7 =-10 358<1e-9 34<0.5 229<0.5 =0 =22 49<0.5 =27 =-7 61<0.375 358<0.1011 =-6 =9 24<0.5 =-17 =7
224<0.5 356<0.5 10<0.5 341<0.5 =-3 =5 381<0.1924 =24 =-9 6<0.5 251<0.09018 =24 =1 7<0.4253 =-10 =9 123<10.5 251<0.2798 7<0.4724 =34 =-5 =-6 7<0.2755 =-10 =3
304<0.5 125<19.5 7<0.4724 131<0.09091 =9 =-2 334<0.0384 =-20 =0 76<0.5 117<0.5 =-6 =14 251<0.1266 =2 =23 233<0.5 251<0.6088 143<0.5 =27 =-1 =-6 =-7
241<0.5 373<0.3174 334<0.00479 310<0.5 =0 =10 277<0.5 =-12 =12 51<0.5 14<0.5 =6 =34 294<0.5 =3 =-11 14<0.5 25<0.5 227<0.5 =25 =-5 =-2 =-8
7<0.4724 140<0.5 318<0.5 251<0.2161 =5 =-3 342<0.2866 =-14 =5 58<0.5 343<0.2879 =-17 =5 307<0.5 =14 =-8 31<0.5 331<0.5 58<0.5 =-10 =10 7<0.7639 =-23 =4 251<0.01857 =-5 =16
346<0.5 333<0.2353 95<0.5 338<0.5 =-1 =12 276<0.5 =24 =-4 298<1 =30 343<0.03326 =-12 =12 301<1e-9 121<3.219 =23 =4 =-6
100<0.5 17<0.5 300<0.3679 127<4.5 =1 =-15 61<0.2222 =-6 =28 61<0.6 26<0.5 =-17 =-1 132<0.2 =-6 =9 331<0.5 6<0.5 =31 =0 228<1.946 =12 =-10
22<0.5 301<0.09953 381<0.1364 145<0.2424 =6 =-4 145<0.3 =-4 =11 115<0.5 145<0.129 =5 =-18 124<3.5 =-2 =20 271<0.5 259<0.5 381<0.2183 =13 =-2 =-10 145<0.6429 =-17 =0
13<0.5 322<0.5 303<0.5545 248<0.6954 =-1 =21 132<0.5 =21 =-4 135<0.5 132<0.1667 =-6 =12 132<0.1 =24 =-7 =22
248<0.5688 353<0.5 85<0.5 254<0.5 =-1 =4 301<0.006007 =-18 =9 342<0.7752 =17 =1 =24
304<0.5 123<16.5 14<0.5 277<0.5 =0 =10 123<7.5 =2 =-17 46<0.5 344<0.8146 =-18 =4 277<0.5 =-6 =10 57<0.5 123<7.5 119<0.5 =-4 =9 361<0.1253 =34 =7 277<0.5 =-11 =5
7<0.4724 248<0.4445 9<0.09442 360<0.2218 =1 =-15 119<0.5 =1 =13 =21 343<0.05326 137<0.5 355<0.5 =-16 =5 =9 360<0.09584 336<0.5 =21 =-2 336<0.5 =-10 =4
230<0.5 141<0.5 32<0.5 7<0.352 =4 =-8 343<0.09125 =-2 =-22 261<0.5 310<0.5 =-13 =4 343<1e-9 =-5 =18 378<0.677 20<0.5 355<0.5 =7 =26 =-7 366<6.438 =-10 =0
57<0.5 55<0.5 252<0.1882 309<0.5 =5 =-4 104<0.5 =-11 =6 345<0.1442 254<0.5 =23 =0 345<0.8146 =-13 =16 30<0.5 314<0.5 325<0.5 =-13 =5 47<0.5 =24 =-14 252<0.02223 350<0.5 =10 =-8 =19
112<0.5 333<0.3848 252<0.5958 140<0.5 =2 =-7 309<0.5 =-17 =6 =19 264<0.5 219<0.5 318<0.5 =-18 =-1 =3 =4
126<0.2852 311<0.5 9<0.2803 365<0.5 =-1 =17 246<1.5 =19 =2 303<1e-9 334<0.02664 =-19 =-1 2<0.5 =10 =-1 126<0.4227 9<0.07237 366<2.079 =11 =34 366<2.526 =-18 =16 311<0.5 32<0.5 =7 =-9 126<0.4507 =8 =-11
239<0.5 58<0.5 56<0.5 334<0.0384 =0 =13 132<0.2222 =-15 =2 332<0.1994 47<0.5 =18 =4 343<0.1462 =-11 =8 296<0.55 343<0.2879 =-22 =1 330<0.5 373<0.1515 =-1 =11 =-3
348<0.382 251<0.3091 138<0.5 334<0.0384 =-9 =7 9<0.05196 =11 =-4 290<0.5 7<0.3387 =-21 =1 =10 244<0.5 133<0.5 246<4.5 =5 =-7 251<0.1508 =-19 =15 240<0.5 251<0.3537 =25 =-4 =-4
23<0.5 271<0.5 100<0.5 132<0.5 =0 =-13 295<0.5 =20 =4 122<0.5 125<19.5 =-14 =10 378<0.5756 =-22 =0 125<19.5 =-10 3<0.5 =-4 =32
145<0.1667 306<0.5 366<1.638 7<0.4462 =26 =-3 39<0.5 =4 =-7 126<0.2852 7<0.4462 =-10 =15 230<0.5 =3 =30 126<0.3066 366<2.398 44<0.5 =-7 =6 322<0.5 =11 =-10 9<0.05196 364<0.5 =12 =-4 9<0.1656 =-7 =7
142<0.5 359<0.08333 121<1.946 125<18.5 =6 =-14 7<0.3741 =4 =-7 261<0.5 61<0.08333 =2 =28 =-4 130<0.1368 121<2.708 125<27.5 =16 =-9 130<0.08105 =-18 =4 246<3.5 =-20 121<2.398 =-9 =5
230<0.5 248<0.4131 123<0.5 351<0.5 =-11 =11 363<0.8756 =-1 =18 135<0.5 =22 =3 298<1 123<5.5 252<0.3234 =16 =-9 123<10.5 =-7 =10 371<0.5 =-1 =-12
239<0.5 242<0.5 136<5.075 358<0.03653 =5 =-1 305<0.5 =-9 =6 252<0.1365 279<0.5 =-19 =5 143<0.5 =10 =-6 242<0.5 355<0.5 =-23 145<0.4286 =2 =-5 =6
17<0.5 344<0.8146 252<0.5958 252<0.2505 =0 =10 294<0.5 =-17 =-1 364<0.5 141<0.5 =22 =-2 =-12 252<0.07756 364<0.5 254<0.5 =-18 =-1 354<0.5 =2 =-6 315<0.5 =-7 2<0.5 =-2 =10
268<0.5 134<5.5 141<0.5 124<5.5 =4 =-6 251<0.008619 =-11 =-1 123<2.5 247<0.5 =28 =0 336<0.5 =-9 =3 124<6.5 134<0.5 251<0.2798 =-22 =-2 123<11.5 =-7 =15 123<4.5 251<0.09018 =-8 =3 =28
365<0.5 251<0.1813 298<1.5 219<0.5 =1 =12 61<0.1176 =-19 =6 311<0.5 124<1.5 =7 =-8 225<0.5 =-21 =5 47<0.5 130<0.2818 345<0.3977 =33 =7 =-9 246<1.5 =-19 366<2.351 =-3 =16
251<0.4922 145<0.9259 251<1e-9 355<0.5 =1 =-17 296<0.41 =7 =-4 123<13.5 =-21 313<0.5 =8 =-3 9<0.186 43<0.5 332<0.2582 =-18 =11 123<5.5 =2 =10 123<4.5 =2 =17
256<0.5 123<13.5 322<0.5 344<0.6648 =-1 =8 61<0.3333 =15 =-1 330<0.5 246<2.5 =4 =-9 17<0.5 =-19 =6 314<0.5 123<19.5 334<0.02664 =-24 =1 61<0.8095 =-4 =10 61<0.25 =-7 123<15.5 =26 =-4
134<0.5 124<6.5 27<0.5 145<0.3913 =-9 =2 205<0.5 =-16 =9 145<0.5714 61<0.5294 =38 =-8 61<0.4091 =-15 =5 145<0.08333 61<0.4857 361<0.4739 =28 =-4 373<0.07982 =-7 =5 121<2.303 145<0.6818 =-13 =7 145<0.75 =4 =-14
142<0.5 39<0.5 45<0.5 225<0.5 =6 =-10 47<0.5 =8 =-11 228<2.89 47<0.5 =0 =-20 228<3.045 =17 =-3 269<0.5 251<1e-9 379<0.5 =-22 =2 251<0.09018 =7 =-12 228<2.773 228<2.565 =6 =-7 =23
333<0.2586 303<0.5545 124<8.5 252<0.5958 =1 =-15 257<0.5 =-21 =7 257<0.5 =26 =-12 136<3.611 126<0.1786 =-10 =6 =27
132<0.3333 298<1.35 321<0.5 323<0.5 =3 =-15 246<3.5 =24 =-1 343<0.1462 61<0.15 =-16 =0 =8 298<0.91 358<0.08322 61<0.375 =12 =-10 226<0.5 =-12 =5 =14
322<0.5 334<0.09965 251<0.1508 209<0.5 =-2 =9 58<0.5 =-8 =6 299<0.5 246<2.5 =23 =-2 251<0.1813 =-11 =9 361<0.4215 209<0.5 251<0.4196 =18 =-7 9<0.0627 =-8 =19 126<0.2423 9<0.08227 =0 =-17 277<0.5 =13 =-4
352<0.5 366<4.435 344<0.3037 298<0.83 =1 =-11 230<0.5 =-10 =3 381<0.1364 =-8 381<0.6301 =17 =-7 381<0.148 259<0.5 230<0.5 =10 =-11 =33 123<14.5 59<0.5 =-16 =1 =6
352<0.5 358<0.1625 300<0.3679 7<0.3741 =-2 =-13 358<0.07221 =20 =-6 131<0.3333 3<0.5 =0 =24 361<0.913 =-8 =11 381<0.1603 47<0.5 138<0.5 =25 =4 138<0.5 =-13 =11 118<0.5 49<0.5 =-16 =0 =4
333<0.3096 121<1.946 349<0.5 137<0.5 =-12 =8 =16 373<0.3174 136<1.609 =1 =-6 301<0.09953 =18 =-9 136<3.178 =-2 =28
142<0.5 269<0.5 145<0.9259 171<0.5 =5 =-15 61<0.8571 =-17 =8 47<0.5 145<0.4545 =15 =-10 343<0.06666 =-18 =8 136<1.099 127<0.5 119<0.5 =-19 =0 121<2.944 =15 =-8 16<0.5 279<0.5 =-18 =1 14<0.5 =8 =-5
362<0.5554 300<0.3679 252<0.5958 7<0.4724 =1 =-8 345<0.2339 =-18 =3 61<0.4444 7<0.05342 =-14 =7 342<0.004912 =40 =-1 381<0.0423 136<5.075 136<3.611 =6 =33 =1 =-4
251<0.3091 321<0.5 13<0.5 267<0.5 =0 =11 =22 251<1e-9 124<2.5 =2 =-7 274<0.5 =31 =0 343<0.2879 118<0.5 34<0.5 =-18 =1 49<0.5 =-11 =11 274<0.5 253<0.5 =18 =-2 =-3
334<0.03123 314<0.5 254<0.5 121<3.367 =-5 =11 9<0.1071 =0 =15 340<0.5 254<0.5 =12 =-3 =-10 328<0.5 299<0.5 301<0.1138 =20 =0 380<0.5 =-7 =10 =-15
10<0.5 365<0.5 333<0.2353 298<0.77 =0 =-14 363<0.3035 =21 =-2 3<0.5 125<22.5 =26 =-1 126<0.4507 =-10 =12 381<0.1924 26<0.5 125<25.5 =32 =-3 =-4 =-9
311<0.5 334<0.1786 10<0.5 100<0.5 =0 =17 364<0.5 =29 =-8 295<0.5 =30 129<0.5 =-12 =14 251<0.09018 334<1e-9 366<2.862 =6 =-10 322<0.5 =-15 =6 373<0.2367 171<0.5 =-22 =3 =10
121<1.946 145<1e-9 104<0.5 364<0.5 =-5 =2 =18 379<0.5 86<0.5 =-13 =6 363<0.04435 =17 =-8 129<0.5 20<0.5 331<0.5 =4 =-2 132<0.1667 =-16 =4 209<0.5 142<0.5 =21 =-4 363<0.1611 =0 =-8
353<0.5 145<0.5294 361<0.1643 323<0.5 =5 =-14 309<0.5 =-1 =-15 255<0.5 125<17.5 =12 =-2 361<0.7413 =-11 =5 345<2.218 =19 =0
272<0.5 219<0.5 256<0.5 353<0.5 =-1 =14 363<0.06447 =-17 =10 123<10.5 58<0.5 =14 =-7 123<19.5 =-13 =8 165<0.5 261<0.5 272<2.5 =21 =1 =-6 =-9
239<0.5 339<0.5 29<0.5 131<0.1667 =4 =-3 4<0.5 =10 =-11 274<0.5 =26 =0 126<0.7071 244<0.5 298<0.77 =-20 =-1 =2 =5
219<0.5 254<0.5 281<0.5 380<0.5 =-5 =5 141<0.5 =15 =-7 140<0.5 330<0.5 =12 =-1 137<0.5 =-12 =0 243<0.5 307<0.5 318<0.5 =-11 =13 343<0.09125 =17 =-9 343<1e-9 363<0.1611 =32 =-3 121<2.89 =9 =-11
256<0.5 271<0.5 276<0.5 325<0.5 =2 =19 354<0.5 =-4 =6 23<0.5 343<0.333 =-13 =3 378<0.5756 =-3 =13 314<0.5 271<0.5 22<0.5 =-24 =-4 123<15.5 =-4 =14 276<0.5 49<0.5 =26 =-3 =-11
122<0.5 61<0.08333 378<0.5493 136<3.178 =-17 =1 =1 65<0.5 268<0.5 =6 =19 119<0.5 =-14 =2 136<1.099 315<0.5 121<2.773 =-3 =25 119<0.5 =-5 =4 132<0.1667 277<0.5 =-11 =1 61<0.05556 =-7 =12
45<0.5 254<0.5 145<0.6818 269<0.5 =2 =-14 366<2.169 =-13 =1 145<0.6429 265<0.5 =-1 =14 32<0.5 =23 =-5 261<0.5 299<0.5 145<0.9259 =-23 =6 265<0.5 =9 =-7 331<0.5 =16 =0
254<0.5 57<0.5 311<0.5 127<1.5 =-1 =8 378<0.5108 =-13 =5 345<0.25 123<0.5 =-1 =-16 273<0.5 =-6 =17 358<0.08879 127<1.5 119<0.5 =16 =-5 55<0.5 =-10 =10 32<0.5 378<0.5902 =24 =6 =-8
271<0.5 17<0.5 145<0.8571 61<0.8095 =5 =-14 61<0.7333 =-18 =19 305<0.5 125<10.5 =3 =-18 =5 252<0.0949 132<0.4 61<0.8095 =-21 =2 =13 61<0.4091 123<1.5 =-2 =25 296<0.81 =-9 =4
298<0.77 241<0.5 298<0.61 17<0.5 =0 =-11 378<1e-9 =25 =-6 133<0.5 123<7.5 =20 =0 =-7 345<0.3977 297<0.82 68<0.5 =-17 =2 297<1.21 =8 =-9 9<0.1017 =-1 =14
17<0.5 331<0.5 370<0.5 248<0.4445 =4 =27 =-17 59<0.5 363<0.2311 =-8 =9 130<0.1013 =13 =-7 246<2.5 363<0.06447 =-21 4<0.5 =-3 =4 9<0.1071 251<0.2575 =-11 =8 =10
7<0.352 363<0.1109 228<2.197 9<0.1071 =-8 =7 344<0.3466 =4 =-4 51<0.5 354<0.5 =27 =0 34<0.5 =-3 =12 145<0.2 363<0.2653 322<0.5 =-9 =5 364<0.5 =16 =-3 53<0.5 104<0.5 =-18 =-1 7<0.5634 =18 =-4
57<0.5 250<0.5 16<0.5 127<5.5 =4 =-13 350<0.5 =6 =-13 34<0.5 327<0.5 =-13 =4 138<0.5 =-3 =11 322<0.5 345<1.118 331<0.5 =-13 =-1 311<0.5 =15 =-4 246<1.5 255<0.5 =3 =26 141<0.5 =6 =-11
332<0.1193 7<0.3741 256<0.5 58<0.5 =2 =11 343<1e-9 =1 =-19 303<0.1112 224<0.5 =-11 =11 =13 332<0.2908 7<0.6032 124<5.5 =-22 =2 332<0.2128 =18 =-5 7<0.4462 364<0.5 =-1 =18 209<0.5 =-15 =0
22<0.5 9<0.09442 259<0.5 321<0.5 =-4 =11 330<0.5 =-1 =18 121<1.946 331<0.5 =-13 =10 361<0.09042 =19 =4 252<0.1882 271<0.5 246<4.5 =15 =-5 274<0.5 =-15 =5 38<0.5 24<0.5 =-16 =0 124<1.5 =8 =-2
261<0.5 10<0.5 76<0.5 251<0.4922 =-1 =-10 6<1.5 =9 =-8 358<0.1325 364<0.5 =24 =-8 =-11 34<0.5 334<0.06664 363<0.05453 =3 =-17 =16 31<0.5 209<0.5 =23 =0 =0
224<0.5 248<0.5688 311<0.5 240<0.5 =1 =-8 251<0.09018 =0 =-16 =20 46<0.5 4<0.5 =-5 251<0.008619 =5 =28 =-5
117<0.5 332<0.2128 334<0.02356 126<1e-9 =-4 =2 51<0.5 =13 =-7 366<2.526 227<0.5 =-17 =6 126<0.2423 =19 =3 2<0.5 251<1e-9 =-6 =2 251<0.01857 243<0.5 =12 =-7 =31
121<2.303 3<0.5 121<2.197 254<0.5 =-8 =12 143<0.5 =17 =-5 9<0.147 251<0.1127 =-13 =-3 251<0.2575 =7 =-11 318<0.5 240<0.5 26<0.5 =3 =13 138<0.5 =-13 =8 342<0.1788 371<0.5 =-20 =5 =2
280<0.5 224<0.5 61<0.8571 321<0.5 =1 =12 243<0.5 =-15 =6 61<0.375 =24 261<0.5 =-8 =2 273<0.5 232<0.5 =-20 =3 =4
260<0.5 112<0.5 313<0.5 134<0.5 =-5 =2 125<14.5 =20 =1 372<0.5 228<1.609 =6 =-17 274<0.5 =8 =-4 125<13.5 =-8 261<0.5 274<0.5 =30 =-1 135<0.5 =1 =-7
118<0.5 251<0.3537 228<2.565 44<0.5 =-2 =-17 136<1.099 =8 =-9 130<0.11 259<0.5 =-22 =1 311<0.5 =15 =-10 327<0.5 251<0.4196 300<0.3921 =-3 =18 311<0.5 =16 =-7 358<0.05684 251<0.07148 =27 =1 344<0.4992 =-6 =2
145<0.3 251<0.3537 361<0.5895 226<0.5 =11 =-7 130<0.1368 =4 =-9 44<0.5 49<0.5 =-17 =-2 306<0.5 =13 =-5 361<0.6455 243<0.5 126<0.5151 =-8 =5 130<0.11 =6 =-9 243<0.5 9<0.08227 =-6 =19 3<0.5 =3 =-15
304<0.5 235<0.5 125<28.5 318<0.5 =-1 =-11 118<0.5 =-13 =1 332<1e-9 14<0.5 =17 =-6 =-7 125<16.5 61<0.1176 =2 125<13.5 =0 =-9 14<0.5 61<0.25 =-6 =11 125<18.5 =-2 =34
348<0.382 228<2.773 145<0.2 361<0.4215 =12 =-9 333<0.272 =-5 =12 228<3.135 266<0.5 =-16 =6 251<0.1127 =5 =-13 225<0.5 360<0.09584 145<0.5 =9 =-2 345<0.8146 =-8 =7 159<0.5 =-18 =3
20<0.5 85<0.5 7<0.4462 125<9.5 =14 =1 303<0.1112 =-9 =12 352<0.5 122<0.5 =-2 =-16 =10 345<0.25 7<0.5634 =-21 =0 382<0.5 =8 =-6
377<0.3912 78<0.5 10<0.5 257<0.5 =2 =-5 132<0.4 =20 =-11 =-15 =22
126<0.2852 274<0.5 142<0.5 134<6.5 =3 =-16 126<0.1786 =-16 =2 341<0.5 194<0.5 =-13 =13 61<0.25 =21 =-8 57<0.5 141<0.5 276<0.5 =12 =-6 123<11.5 =24 =-1 345<0.25 53<0.5 =-16 =6 327<0.5 =9 =-10
123<1.5 363<0.2053 134<5.5 124<3.5 =-6 =4 47<0.5 =22 =2 332<0.4175 130<0.3256 =-17 =1 =7 363<0.349 363<0.02645 38<0.5 =2 =14 379<0.5 =-10 =6 38<0.5 228<2.773 =30 =2 228<2.89 =-15 =6
142<0.5 71<0.5 362<1e-9 219<0.5 =0 =8 331<0.5 =21 =-3 =24 126<0.4018 331<0.5 355<0.5 =-21 =3 122<0.5 =6 =-8 345<0.2755 246<2.5 =1 =27 138<0.5 =2 =-14
235<0.5 326<0.5 370<0.5 260<0.5 =1 =12 138<0.5 =-17 =0 366<2.73 145<0.7273 =-21 =4 =9 364<0.5 226<0.5 381<0.1112 =23 =-2 =-3 =-7
248<0.5688 123<10.5 224<0.5 381<0.1924 =1 =-8 373<0.0703 =24 =-2 363<0.8756 95<0.5 =-6 =16 =14 =19
9<1e-9 29<0.5 295<0.5 348<0.12 =-22 =-10 138<0.5 =-7 =24 45<0.5 246<4.5 =62 =4 =-2 348<0.12 295<0.5 313<0.5 =-9 =20 119<0.5 =8 =70 9<0.1351 295<0.5 =22 =78 136<1e-9 =114 =-6
344<0.2122 30<0.5 28<0.5 310<0.5 =-18 =8 38<0.5 =-3 =34 145<0.8571 332<1e-9 =79 =0 =-1 16<0.5 28<0.5 275<0.5 =13 =70 121<3.219 =124 =11 121<3.367 228<3.332 =-18 =5 =10
342<0.02693 334<0.09965 254<0.5 134<5.5 =-15 =41 352<0.5 =8 =64 145<0.5714 42<0.5 =67 =7 334<0.1786 =-7 =12 257<0.5 9<0.1239 145<0.7273 =50 =-2 275<0.5 =35 =117 121<3.135 49<0.5 =-3 =-23 275<0.5 =-5 =32
344<0.2122 25<0.5 363<0.6998 14<0.5 =-7 =-26 134<2.5 =63 =-2 45<0.5 136<1.099 =83 =13 =-12 14<0.5 311<0.5 342<0.1788 =41 =98 49<0.5 =25 =-12 275<0.5 313<0.5 =-24 =-1 344<0.6648 =-4 =43
345<0.2755 28<0.5 363<0.6998 352<0.5 =-17 =14 134<2.5 =52 =-1 123<4.5 35<0.5 =55 =-14 134<0.5 =-12 =7 14<0.5 345<0.8146 123<6.5 =54 =14 360<0.2559 =22 =95 124<3.5 378<0.6598 =0 =-21 378<0.5276 =-6 =44
345<0.1919 363<0.6998 3<0.5 312<0.5 =-23 =13 14<0.5 =7 =-24 145<0.6818 125<14.5 =13 =65 363<0.8756 =-7 =8 14<0.5 358<0.08879 295<0.5 =5 =32 311<0.5 =79 =11 348<0.12 125<10.5 =2 =-20 366<2.526 =-5 =31
345<0.2755 295<0.5 373<0.3449 257<0.5 =-10 =-26 7<0.3741 =41 =-2 7<0.3939 58<0.5 =10 =42 296<0.81 =-21 =0 257<0.5 311<0.5 309<0.5 =64 =20 0<0.5 =0 =33 382<0.5 345<0.8146 =-9 =26 =-21
130<1e-9 348<0.382 303<1e-9 243<0.5 =-24 =-10 49<0.5 =26 =-2 274<0.5 24<0.5 =9 =41 23<0.5 =-14 =24 310<0.5 348<0.12 47<0.5 =-6 =18 274<0.5 =44 =10 301<0.1296 =71 =10
130<0.0866 33<0.5 352<0.5 25<0.5 =-15 =22 257<0.5 =24 =-5 61<0.25 7<0.352 =64 =-10 135<0.5 =-14 =5 257<0.5 61<0.375 137<0.5 =50 =-1 358<0.1625 =2 =48 358<1e-9 7<0.3387 =36 =-9 61<0.2963 =-3 =-21
254<0.5 41<0.5 334<0.06664 132<0.125 =-14 =8 27<0.5 =45 =-7 119<0.5 27<0.5 =17 =-10 7<0.5634 =54 =-5 332<1e-9 7<0.2755 90<0.5 =52 =0 248<1e-9 =-7 =24 352<0.5 277<0.5 =-13 =9 =15
358<1e-9 38<0.5 363<0.8756 348<0.382 =-19 =-5 =38 307<0.5 136<1e-9 =31 =1 295<0.5 =4 =-19 312<0.5 311<0.5 368<0.5 =13 =53 0<0.5 =-13 =20 136<1.946 =79 358<0.1077 =-2 =20
130<1e-9 30<0.5 138<0.5 13<0.5 =-16 =27 34<0.5 =-6 =25 294<0.5 251<0.4922 =49 =3 =-1 310<0.5 344<0.8146 14<0.5 =13 =-12 331<0.5 =47 =10 145<0.6429 255<0.5 =-2 =62 358<0.1154 =-3 =15
31<0.5 130<1e-9 3<0.5 254<0.5 =-25 =-3 257<0.5 =3 =-23 348<0.382 257<0.5 =8 =-16 130<0.4414 =19 =51 125<23.5 257<0.5 251<0.4922 =63 =5 =-8 228<2.398 246<2.5 =-11 =4 127<2.5 =3 =24
358<0.08879 28<0.5 354<0.5 348<0.382 =-19 =-4 119<0.5 =-10 =16 354<0.5 136<1.099 =10 =-11 274<0.5 =44 =-2 257<0.5 301<0.006007 256<0.5 =44 =-6 136<5.075 =6 =-13 104<0.5 122<0.5 =-7 =-22 136<1e-9 =12 =-9
345<0.4274 29<0.5 295<0.5 358<0.1625 =-12 =22 145<0.4286 =24 =-10 45<0.5 145<0.8571 =45 =-3 =-5 16<0.5 119<0.5 6<1.5 =19 =-10 145<0.6429 =47 =7 22<0.5 276<0.5 =-17 =1 145<0.2727 =18 =-8
31<0.5 9<0.09442 126<1e-9 363<0.8756 =-14 =25 16<0.5 =4 =-16 16<0.5 345<0.4599 =9 =35 228<3.135 =-17 =7 36<0.5 228<2.303 126<0.1211 =-2 =33 =51 =-10
310<0.5 254<0.5 360<0.1406 118<0.5 =-15 =1 382<0.5 =11 =-13 358<0.0774 298<0.72 =12 =-4 298<1.35 =53 =1 358<1e-9 298<1e-9 243<0.5 =10 =47 245<0.5 =-16 =13 =43
257<0.5 310<0.5 348<0.12 138<0.5 =-13 =11 274<0.5 =19 =-2 145<0.4545 294<0.5 =46 =3 138<0.5 =-2 =28 129<0.5 344<0.8146 147<0.5 =-25 =13 342<0.4981 =19 =-13 145<0.6429 246<2.5 =35 =1 =-6
363<0.8756 254<0.5 310<0.5 273<0.5 =-12 =13 246<1.5 =-2 =30 136<1e-9 251<0.2575 =40 =17 362<0.8796 =-8 =21 373<0.2707 134<2.5 =23 =-10 =68
343<0.03326 3<0.5 363<0.6998 254<0.5 =-20 =-1 343<1e-9 =34 =-9 41<0.5 251<0.1508 =5 =-12 269<0.5 =35 =-5 254<0.5 311<0.5 209<0.5 =8 =26 296<0.46 =-17 =9 318<0.5 =44 =-3
343<0.06666 38<0.5 129<0.5 133<0.5 =-12 =15 301<1e-9 =38 =-3 39<0.5 247<0.5 =21 =-6 142<0.5 =-16 =-1 254<0.5 142<0.5 345<0.8146 =8 =23 38<0.5 =-20 =10 358<0.09585 38<0.5 =-6 =15 =47
360<0.1406 348<0.12 333<0.2353 363<0.6998 =-16 =15 331<0.5 =42 =-1 274<0.5 295<0.5 =7 =24 305<0.5 =-11 =20 119<0.5 331<0.5 348<0.382 =-2 =19 0<0.5 =-14 =12 165<0.5 21<0.5 =31 =-6 =-5
28<0.5 123<10.5 251<0.3091 57<0.5 =11 =-7 373<0.1961 =-17 =15 132<0.1429 305<0.5 =-19 =5 209<0.5 =-5 =13 123<5.5 307<0.5 326<0.5 =41 =-5 57<0.5 =15 =-10 54<0.5 132<0.2 =-8 =19 327<0.5 =28 =-8
352<0.5 368<0.5 123<5.5 275<0.5 =-8 =15 381<0.1924 =-12 =12 123<7.5 381<0.6301 =42 =-8 128<0.5 =16 =-4 254<0.5 131<0.2 279<0.5 =27 =-7 123<6.5 =13 =-11 =47
123<5.5 343<0.04147 47<0.5 311<0.5 =-1 =-19 298<1 =19 =-16 311<0.5 341<0.5 =19 =42 61<0.15 =10 =-11 363<0.6998 343<0.333 124<6.5 =-14 =9 382<0.5 =17 =-12 373<0.1961 =-7 123<13.5 =54 =6
28<0.5 352<0.5 361<0.3735 126<1e-9 =-15 =-2 61<0.4444 =13 =-5 257<0.5 319<0.5 =29 =-6 124<6.5 =-16 =12 61<0.2963 126<0.1211 247<0.5 =17 =-6 301<1e-9 =36 =-1 54<0.5 118<0.5 =-13 =5 299<0.5 =30 =-13
9<0.08227 3<0.5 303<0.1112 254<0.5 =-17 =5 39<0.5 =29 =-4 34<0.5 254<0.5 =-6 =12 124<2.5 =6 =25 16<0.5 311<0.5 358<0.2871 =19 =43 361<0.6998 =8 =-15 55<0.5 261<0.5 =-22 =4 =4
61<0.375 33<0.5 310<0.5 251<0.2161 =4 =-13 136<1.946 =34 =6 136<2.944 53<0.5 =35 =8 364<0.5 =-6 =20 300<0.3679 342<0.2099 337<0.5 =-13 =8 16<0.5 =12 =-15 136<2.944 =39 136<4.97 =-7 =5
352<0.5 58<0.5 334<0.1786 348<0.382 =-13 =0 276<0.5 =41 =-5 295<0.5 136<1e-9 =8 =-13 136<2.944 =37 =0 16<0.5 59<0.5 86<0.5 =33 =-4 131<0.09091 =-9 =10 304<0.5 363<0.02645 =-16 =3 =4
341<0.5 243<0.5 343<0.01593 241<0.5 =-12 =13 368<0.5 =1 =21 61<0.3333 145<0.6818 =23 =-2 145<0.3913 =-13 =4 343<0.09125 118<0.5 61<0.25 =5 =-21 373<0.1105 =24 =-1 382<1.5 17<0.5 =35 =-11 343<0.6169 =3 =-14
14<0.5 126<1e-9 310<0.5 9<0.2183 =-7 =19 4<0.5 =-2 =18 360<0.3251 243<0.5 =-1 =17 32<0.5 =30 =-7 334<0.09965 123<1.5 126<0.3066 =-9 =22 360<0.1675 =-23 =-6 =24
257<0.5 118<0.5 134<5.5 353<0.5 =-3 =40 136<5.118 =37 =-5 125<14.5 363<0.6998 =39 =-10 136<1.099 =13 =-3 363<0.5257 344<0.8146 305<0.5 =-22 =6 382<0.5 =12 =-12 296<0.62 =28 =-1
257<0.5 130<0.1852 30<0.5 3<0.5 =-10 =5 269<0.5 =35 =-4 256<0.5 358<0.2218 =14 =35 358<0.1077 =5 =-18 373<0.3174 366<2.398 125<9.5 =6 =-21 125<21.5 =-15 =19 130<0.1852 =24 =0
130<1e-9 3<0.5 118<0.5 126<0.6483 =-21 =10 127<0.5 =-18 =5 257<0.5 243<0.5 =-1 =19 259<0.5 =-20 =5 311<0.5 61<0.4857 124<8.5 =19 =-10 126<0.3294 =-6 =12 373<0.2048 135<1.5 =-15 =8 243<0.5 =16 =-5
28<0.5 310<0.5 103<0.5 360<0.2559 =-10 =4 136<1e-9 =35 =1 145<0.5294 136<5.075 =36 =-1 243<0.5 =-15 =18 9<0.08227 243<0.5 145<0.5294 =9 =-9 9<0.06805 =20 =-11 322<0.5 136<4.407 =36 =0 =2
138<0.5 9<0.1656 373<0.3174 311<0.5 =-4 =-18 296<0.88 =30 =-2 16<0.5 265<0.5 =24 =-5 9<0.186 =7 =-11 127<4.5 9<0.05196 354<0.5 =6 =27 261<0.5 =-2 =25 245<0.5 373<0.178 =-18 =0 =4
305<0.5 312<0.5 123<10.5 3<0.5 =-5 =8 134<1.5 =-14 =5 332<1e-9 32<0.5 =36 =0 7<1e-9 =7 =-12 271<0.5 123<13.5 312<0.5 =40 =0 243<0.5 =-8 =8 243<0.5 61<0.1905 =7 =-3 =-11
33<0.5 311<0.5 343<0.1757 121<2.303 =-12 =4 364<0.5 =18 =2 334<0.0384 139<0.5 =-21 =8 61<0.1176 =-8 =24 123<6.5 121<1.792 =-4 330<0.5 =31 =4 343<0.01184 209<0.5 =-12 =7 360<0.1947 =23 =-1
123<10.5 145<0.6429 145<0.1667 119<0.5 =12 =36 136<1.099 =13 =-3 228<3.332 145<0.7273 =-8 =-22 =17 145<0.6 347<0.5 333<0.1517 =-19 =9 =18 136<1.099 257<0.5 =20 =-9 118<0.5 =-15 =6
61<0.375 39<0.5 254<0.5 265<0.5 =9 =-13 45<0.5 =21 =-9 61<0.2963 344<0.8146 =-21 =6 274<0.5 =-7 =16 311<0.5 361<0.6455 377<1e-9 =-6 =22 243<0.5 =18 =-8 373<0.2048 12<0.5 =-22 =0 373<0.2554 =32 =-9
14<0.5 275<0.5 230<0.5 248<0.4131 =-9 =30 251<0.3091 =27 =-16 274<0.5 375<0.5 =14 =-15 336<0.5 =1 =-15 194<0.5 10<0.5 124<3.5 =-21 =-4 364<0.5 =22 =-8 301<0.009804 364<0.5 =2 =29 =-3
358<0.1863 61<0.3333 138<0.5 366<1.548 =-5 =10 322<0.5 =8 =40 334<0.06664 312<0.5 =-9 =11 336<0.5 =24 =-6 366<11.83 364<0.5 330<0.5 =28 =8 61<0.4091 =-7 =12 61<0.7333 =-11 =1
123<5.5 145<0.3704 136<1.609 361<0.7877 =31 =1 361<0.3292 =-6 =19 248<0.3 378<0.5276 =-7 =8 =27 145<0.3913 123<9.5 246<1.5 =-7 =11 249<1.5 =-20 =7 301<1e-9 378<0.5493 =-1 =15 248<1e-9 =-19 =14
257<0.5 123<10.5 145<0.6429 3<0.5 =3 =21 125<9.5 =19 =-14 145<0.6 363<0.6998 =-17 =17 7<0.05342 =24 =-8 124<7.5 363<0.6998 244<0.5 =-18 =5 =13 123<7.5 123<2.5 =-1 =23 363<0.03375 =-10 =4
123<10.5 145<0.6429 145<0.08333 257<0.5 =31 =-7 275<0.5 =1 =13 33<0.5 343<0.2879 =-17 =5 123<2.5 =10 =-9 145<0.5 266<0.5 123<11.5 =-4 =-22 47<0.5 =-7 =15 343<0.03326 276<0.5 =-14 =10 311<0.5 =30 =-9
9<0.09442 243<0.5 254<0.5 145<0.5294 =-4 =-19 332<0.1806 =11 =-11 49<0.5 45<0.5 =10 =-11 145<0.2727 =3 =-19 243<0.5 137<0.5 381<0.6301 =18 =-4 61<0.375 =-11 =2 253<0.5 53<0.5 =-11 =13 145<0.5 =20 =-6
343<0.06666 334<0.03123 138<0.5 3<0.5 =-17 =-4 237<0.5 =-2 =23 332<0.1889 328<0.5 =19 =-7 332<0.4175 =-10 =10 273<0.5 257<0.5 330<0.5 =13 =-4 228<3.045 =-12 =9 381<0.2183 =29 228<2.303 =0 =8
305<0.5 130<1e-9 136<1.609 14<0.5 =3 =-13 362<0.5554 =-19 =14 256<0.5 14<0.5 =11 =-4 136<4.97 =-22 =8 121<2.773 136<4.97 =33 =0 371<0.5 122<0.5 =17 =-10 =19
254<0.5 363<0.8756 76<0.5 122<0.5 =0 =-8 122<0.5 =-4 =17 123<1.5 130<0.4414 =-10 =14 =38 127<3.5 363<0.09944 245<0.5 =20 =-4 59<0.5 =11 =-15 59<0.5 =-15 =2
366<4.435 333<0.2533 274<0.5 138<0.5 =-2 =8 343<0.1462 =-11 =6 131<0.09091 =32 =3 382<1.5 352<0.5 =27 131<0.5 =-9 =13 27<0.5 =-12 =3
126<0.2852 28<0.5 373<0.1864 310<0.5 =-11 =7 363<0.1611 =-11 =15 126<0.1211 362<0.743 =-5 =18 373<0.1105 =27 =-12 61<0.8095 274<0.5 311<0.5 =21 =0 145<0.3333 =11 =-8 145<0.8571 228<2.773 =-22 =0 131<0.1667 =16 =-2
123<9.5 251<0.3091 343<0.04147 298<2.14 =4 =-19 345<0.1442 =26 =10 312<0.5 310<0.5 =-15 =4 130<0.118 =0 =21 352<0.5 345<0.6291 372<0.5 =-15 =3 378<0.6412 =-5 =13 302<0.5 298<0.57 =24 =-7 133<0.5 =-9 =2
311<0.5 362<0.5229 274<0.5 7<0.3741 =9 =-8 363<0.6998 =-7 =22 272<2.5 =35 =-5 251<0.1508 346<0.5 251<1e-9 =-9 =5 =26 0<0.5 303<0.1488 =-25 =1 330<0.5 =-6 =3
25<0.5 9<0.1017 322<0.5 58<0.5 =-6 =6 255<0.5 =-7 =15 343<0.1094 252<0.006273 =-12 =9 32<0.5 =14 =-12 252<0.3234 251<0.2798 332<0.4965 =21 =-4 24<0.5 =-7 =7 =-6
254<0.5 311<0.5 274<0.5 124<4.5 =5 =35 342<0.2866 =-7 =14 139<0.5 30<0.5 =-19 =9 357<0.5 =-4 =26 7<0.2141 358<0.09585 118<0.5 =3 =18 68<0.5 =32 =5 124<3.5 2<0.5 =6 =-18 =18
305<0.5 334<0.0384 348<0.382 333<0.2586 =-12 =35 35<0.5 =3 =-20 373<0.178 277<0.5 =-7 =14 121<2.485 =-2 =28 299<0.5 343<0.4333 269<0.5 =30 =-3 =-6 255<0.5 =-1 =-12
348<0.382 352<0.5 130<1e-9 4<0.5 =-20 =-5 28<0.5 =-4 =13 14<0.5 1<0.5 =27 =-4 =-13 274<0.5 32<0.5 343<0.01593 =9 =20 251<0.4196 =-10 =17 251<0.2798 336<0.5 =9 =-13 273<0.5 =-20 =5
311<0.5 358<0.1625 10<0.5 309<0.5 =4 =-7 228<2.197 =-6 =35 301<0.006007 124<2.5 =26 =9 =-8 134<0.5 48<0.5 121<3.219 =-22 =2 =14 125<16.5 134<2.5 =21 =-8 134<2.5 =-16 =1
311<0.5 345<1.118 256<0.5 145<0.1667 =12 =1 53<0.5 =-17 =13 145<0.4545 =30 4<0.5 =17 =0 30<0.5 33<0.5 365<0.5 =-15 =5 371<0.5 =15 =-2 121<2.944 =-8 299<0.5 =27 =3
61<0.5294 139<0.5 343<0.09125 28<0.5 =-4 =6 265<0.5 =14 =-10 131<0.1667 135<0.5 =4 =29 360<0.1406 =-12 =5 303<0.3857 261<0.5 371<0.5 =-11 =4 61<0.7333 =12 =-3 257<0.5 =25 =-6
310<0.5 16<0.5 61<0.8571 271<0.5 =1 =-13 372<0.5 =-21 =7 61<1e-9 145<0.5294 =-6 =15 315<0.5 =-5 =-22 145<0.5294 121<1.792 9<0.05196 =-7 =5 269<0.5 =26 =-1 61<0.7333 333<0.2586 =-16 =7 145<0.75 =-9 =20
30<0.5 311<0.5 358<0.2871 334<0.1786 =-1 =23 16<0.5 =28 =-1 134<1.5 334<0.09965 =-19 =7 0<0.5 =-5 =22 269<0.5 274<0.5 142<0.5 =31 =4 124<3.5 =-7 =11 275<0.5 =3 =-15
145<0.129 306<0.5 134<0.5 7<0.4462 =8 =-8 39<0.5 =34 =-6 7<0.5024 229<0.5 =-4 =13 122<0.5 =2 =19 7<0.352 76<0.5 305<0.5 =0 =14 7<0.2141 =19 =-6 297<0.44 377<0.2757 =-14 =11 298<0.91 =22 =-11
228<3.135 7<0.3741 363<0.2311 343<0.01593 =-4 =5 228<2.773 =30 =-4 352<0.5 363<0.8756 =-18 =9 228<2.398 =-4 =21 123<6.5 261<0.5 332<1e-9 =32 =-5 361<0.06364 =3 =-9 14<0.5 236<0.5 =10 =-8 =-15
30<0.5 76<0.5 219<0.5 345<0.8146 =-5 =9 121<2.773 =0 =25 136<1.099 252<0.1616 =31 =4 345<0.3977 =-9 =13 136<1.609 349<0.5 76<0.5 =28 =-1 =-2 251<0.2161 252<1e-9 =2 =-8 =5
346<0.5 248<0.3 311<0.5 121<2.485 =-4 =5 1<0.5 =-15 =1 248<0.4445 =8 =35 127<3.5 104<0.5 =32 =3 =-5
333<0.2353 7<0.3741 228<3.135 142<0.5 =1 =-11 127<1.5 =27 =1 303<0.1112 363<0.8756 =-17 =9 =27 135<1.5 =26 =3
363<0.8756 134<5.5 358<0.08879 369<0.5 =-4 =22 119<0.5 =-1 =14 125<14.5 125<12.5 =5 =-11 307<0.5 =36 =-4 125<14.5 =-4 56<0.5 296<0.49 =6 =34 =1
254<0.5 10<0.5 31<0.5 103<0.5 =-5 =25 104<0.5 =14 =-8 9<0.1152 364<0.5 =37 =0 9<0.2183 =0 =-10 9<0.1071 219<0.5 7<0.05342 =9 =-6 296<0.74 =-15 =1 2<0.5 343<0.09125 =-8 =14 =30
373<0.3174 251<0.2798 5<0.5 142<0.5 =7 =-9 104<0.5 =-12 =13 43<0.5 58<0.5 =-14 =6 251<0.4196 =-3 =20 32<0.5 121<1.946 =-3 104<0.5 =36 =0 =-7
346<0.5 61<0.7333 145<0.8571 127<3.5 =5 =-11 61<1e-9 =1 =-26 145<0.6 136<6.038 =-21 =10 118<0.5 =1 =25 301<0.01433 145<0.6 143<0.5 =38 =8 =0 =-12
363<0.6998 254<0.5 255<0.5 121<3.367 =-14 =10 300<0.3921 =-1 =29 45<0.5 121<2.89 =4 =17 =-16 299<0.5 381<0.052 296<0.7 =10 =33 381<0.1364 =-11 =16 296<1.02 59<0.5 =16 =-5 =-16
363<0.349 296<0.65 254<0.5 57<0.5 =1 =-9 127<2.5 =12 =-7 3<0.5 115<0.5 =-23 =1 296<0.84 =-9 =17 250<0.5 231<0.5 332<0.2253 =27 =0 =-9 129<0.5 253<0.5 =0 =-15 363<0.8756 =13 =2
305<0.5 274<0.5 14<0.5 138<0.5 =0 =11 328<0.5 =-21 =4 10<0.5 336<0.5 =-6 =-18 336<0.5 =25 =2 299<0.5 123<11.5 269<0.5 =29 =-2 135<0.5 =9 =-11 =-8
304<0.5 76<0.5 30<0.5 344<0.7548 =-3 =8 136<1.946 =20 =-14 252<0.03694 136<1.099 =26 =9 251<0.814 =-7 =12 251<0.6088 240<0.5 344<0.1854 =42 =5 =-2 =-6
248<0.3761 356<0.5 126<0.2852 345<0.8146 =-5 =10 265<0.5 =7 =-8 274<0.5 314<0.5 =29 =-4 246<3.5 =-8 =2 345<0.1133 =30 =5
126<0.3066 118<0.5 251<0.1508 243<0.5 =-4 =8 310<0.5 =-17 =1 306<0.5 294<0.5 =21 =-6 357<0.5 =-6 =9 251<0.6088 128<0.5 364<0.5 =18 =-3 342<0.1086 =-9 =7 254<0.5 294<0.5 =-18 =3 =8
61<0.65 142<0.5 20<0.5 356<0.5 =3 =22 61<0.08333 =2 =-22 58<0.5 244<0.5 =-17 =7 270<0.5 =12 =-9 275<0.5 44<0.5 262<0.5 =-19 =3 126<0.2229 =12 =-5 350<0.5 228<2.708 =-3 =22 228<2.565 =2 =-19
123<9.5 332<0.1287 10<0.5 256<0.5 =6 =-13 135<0.5 =1 =39 341<0.5 136<4.317 =-25 =-3 344<0.2582 =-7 =19 301<1e-9 246<2.5 134<0.5 =-3 =8 9<0.147 =-15 =8 300<0.4136 332<0.2908 =-21 =2 =7
126<1e-9 373<0.3174 254<0.5 310<0.5 =-11 =3 252<0.02895 =10 =-6 121<1.946 =-8 228<2.708 =33 =-4 274<0.5 252<0.4558 334<0.007066 =11 =-1 228<3.332 =-15 =2 10<0.5 290<0.5 =-8 =20 228<2.197 =-6 =27
251<0.2798 7<0.4724 121<3.219 346<0.5 =2 =24 251<0.05574 =29 =0 333<0.2586 300<0.2965 =-13 =10 =12 28<0.5 103<0.5 126<0.3781 =-18 =-1 246<1.5 =16 =1 121<2.303 121<1.609 =16 =-14 343<0.03326 =1 =22
373<0.3174 58<0.5 322<0.5 13<0.5 =-4 =21 61<0.5294 =15 =-11 56<0.5 373<0.1105 =6 =-11 39<0.5 =23 =-12 301<0.09953 298<1.28 360<0.09584 =34 =2 =1 =-11
348<0.382 251<0.09018 297<1e-9 1<0.5 =-4 =11 121<2.303 =26 =6 365<0.5 311<0.5 =-4 =-21 366<2.485 =-6 =20 121<2.303 358<0.2218 10<0.5 =-7 =16 122<0.5 =0 =13 360<0.09584 240<0.5 =15 =-4 132<0.1667 =-11 =6
123<11.5 145<0.6429 35<0.5 136<5.075 =9 =-8 =-18 145<0.8571 240<0.5 =-7 =11 252<0.4558 =-24 =5 145<0.4545 363<0.349 310<0.5 =-26 =-6 343<1e-9 =15 =-8 136<1.099 145<0.5714 =-6 =21 145<0.5294 =15 =-13
224<0.5 365<0.5 142<0.5 310<0.5 =0 =9 269<0.5 =-15 =5 343<0.2448 381<0.1112 =4 =28 58<0.5 =8 =-7 132<0.1429 363<0.0878 265<0.5 =37 =0 =-3 345<0.7214 =-4 =2
373<0.3174 257<0.5 136<5.075 124<7.5 =4 =-17 31<0.5 =-14 =8 124<7.5 138<0.5 =-19 =-2 61<0.3333 =19 =-4 6<1.5 121<1.946 =-2 244<0.5 =33 =3 136<2.197 =4 =-9
224<0.5 126<0.2852 118<0.5 334<0.1786 =-9 =15 251<0.6088 =-1 =18 334<0.03123 358<0.0774 =5 =-5 126<0.3294 =-6 =23 61<0.4091 251<0.2798 =39 =-2 118<0.5 121<2.197 =0 =-10 =8
14<0.5 300<0.3921 9<0.1656 277<0.5 =-2 =8 274<0.5 =17 =0 123<6.5 5<0.5 =-9 =8 123<11.5 =42 =1 373<0.2048 10<0.5 9<0.1017 =-18 =-4 274<0.5 =-8 =26 123<10.5 358<1e-9 =32 =-2 =-7
305<0.5 256<0.5 333<0.2353 348<0.382 =-5 =2 273<0.5 =25 =-7 10<0.5 125<25.5 =-22 =-1 =12 59<0.5 366<2.73 125<11.5 =-8 =25 =-6 228<2.708 125<17.5 =-1 =-17 =4
9<0.09442 303<0.1112 344<0.3466 235<0.5 =-2 =20 61<0.2963 =-4 =-20 59<0.5 309<0.5 =24 =-6 =-9 343<0.09125 358<0.0679 315<0.5 =-4 =21 61<0.15 =-1 =-22 343<0.6169 309<0.5 =18 =1 122<0.5 =11 =-8
76<0.5 300<0.3921 228<3.135 122<0.5 =3 =-5 322<0.5 =0 =29 123<4.5 300<0.4488 =3 =-9 344<1e-9 =39 =-1 236<0.5 123<0.5 253<0.5 =-13 =8 123<10.5 =24 =3 =-11
243<0.5 145<0.2 3<0.5 252<0.2505 =21 =-9 255<0.5 =-13 =6 7<0.2141 130<0.2038 =-3 =8 130<0.09299 =-23 =-6 257<0.5 130<0.11 252<0.1882 =16 =-6 126<0.3066 =-12 =10 366<4.435 360<0.7777 =-18 =5 145<0.3 =9 =-3
344<0.8146 334<0.0384 334<1e-9 140<0.5 =1 =-13 36<0.5 =-13 =6 38<0.5 328<0.5 =18 =-10 134<4.5 =-10 =10 364<0.5 331<0.5 382<2.5 =28 =-4 361<0.8539 =-11 =5 =-9
311<0.5 274<0.5 344<0.3037 52<0.5 =8 =-10 361<0.6455 =-15 =11 344<0.6291 361<0.4215 =-3 =-15 51<0.5 =-5 =17 0<0.5 139<0.5 267<0.5 =-17 =7 342<0.04502 =14 =-8 1<0.5 343<0.1757 =-9 =7 69<0.5 =25 =0
332<0.1287 126<1e-9 24<0.5 272<0.5 =-5 =15 296<0.65 =10 =-7 125<29.5 246<4.5 =6 =-6 276<0.5 =-17 =1 332<0.4965 76<0.5 245<0.5 =-19 =1 332<0.2582 =13 =-4 299<0.5 =16 =-4
228<3.135 365<0.5 349<0.5 7<0.5024 =1 =-11 243<0.5 =-21 =1 228<2.944 344<0.4274 =26 =5 358<0.1325 =-9 =5 61<0.375 136<1.099 61<0.1176 =8 =29 363<0.5257 =-12 =9 348<1e-9 61<0.4857 =-10 =18 328<0.5 =-11 =6
13<0.5 352<0.5 85<0.5 228<1.609 =14 =0 344<0.4992 =-20 =-2 350<0.5 358<0.1325 =21 =-6 134<1.5 =11 =-13 125<15.5 =33 343<0.03326 =-7 =10
373<0.3449 241<0.5 344<0.6648 314<0.5 =-3 =8 296<0.39 =10 =-8 130<0.11 61<0.5714 =24 =1 136<1e-9 =-10 =7 3<0.5 61<0.25 119<0.5 =-4 =9 =30 253<0.5 =-6 =7
248<0.3 365<0.5 353<0.5 241<0.5 =-2 =14 49<0.5 =25 =0 343<0.2879 2<0.5 =4 =30 138<0.5 =0 =-7 297<1.33 =28 =3
353<0.5 134<5.5 142<0.5 95<0.5 =-1 =18 354<0.5 =-19 =-1 334<0.1786 240<0.5 =23 =0 =-8 345<2.218 =22 =1
230<0.5 303<0.1112 366<4.435 61<1e-9 =-12 =-2 123<5.5 =15 =-1 14<0.5 313<0.5 =23 =1 =-13 123<4.5 145<0.3333 130<0.2488 =37 =-1 138<0.5 =-10 =14 118<0.5 138<0.5 =-15 =4 145<0.3333 =-13 =26
239<0.5 121<2.303 126<0.3294 276<0.5 =-4 =-16 121<2.197 =-3 =13 311<0.5 124<1.5 =13 =3 139<0.5 =-7 =17 381<0.2183 61<0.9091 254<0.5 =-24 =-2 =3 =6
145<0.8077 61<0.7333 14<0.5 145<0.2 =12 =2 373<0.2048 =-11 =31 124<6.5 366<4.435 =-14 =11 61<0.8095 =21 =-6 61<0.7333 327<0.5 124<8.5 =-26 =1 124<1.5 =-12 =6 2<0.5 343<0.1757 =-10 =5 61<0.9091 =37 =-4
256<0.5 61<0.3333 7<0.2755 142<0.5 =9 =-3 243<0.5 =-12 =5 361<0.6998 345<0.2339 =-2 =-14 243<0.5 =12 =-13 61<0.3333 =-24 132<0.1667 268<0.5 =15 =-10 =-15
304<0.5 357<0.5 100<0.5 140<0.5 =-2 =-16 61<0.05556 =-4 =25 115<0.5 373<0.2958 =1 =22 61<0.4091 =33 =-4 57<0.5 357<0.5 61<0.1905 =4 =34 343<1e-9 =10 =-5 126<0.3066 =-9 =3
61<0.8571 35<0.5 224<0.5 348<0.382 =-2 =5 123<4.5 =32 =-4 229<0.5 123<9.5 =-22 =-1 =7 296<1.02 379<0.5 205<0.5 =-19 =4 251<1e-9 =8 =-4 =15
254<0.5 230<0.5 251<0.6088 305<0.5 =-4 =11 298<0.44 =-22 =8 121<1.792 209<0.5 =-15 =2 3<0.5 =0 =16 246<1.5 261<0.5 227<0.5 =20 =-8 121<2.485 =-12 =7 251<0.1508 298<0.72 =11 =-8 209<0.5 =-20 =2
145<1e-9 14<0.5 61<0.65 246<3.5 =6 =36 61<0.9091 =-9 =5 =-12 10<0.5 274<0.5 232<0.5 =2 =-10 373<0.3449 =-8 =14 358<0.1325 255<0.5 =34 =1 =-9
127<4.5 136<1.099 132<0.08333 121<2.197 =-4 =10 121<3.135 =-6 =10 297<1e-9 132<0.1667 =-9 =8 123<1.5 =-5 =26 269<0.5 20<0.5 =-21 =1 =4
76<0.5 310<0.5 121<3.135 300<0.3679 =-5 =18 271<0.5 =7 =-14 121<1.792 259<0.5 =-17 =1 253<0.5 =18 =-1 252<0.1616 121<2.708 54<0.5 =14 =-5 381<0.08517 =32 =4 310<0.5 121<1.946 =-6 =16 358<0.03653 =-12 =2
365<0.5 142<0.5 373<0.3174 254<0.5 =0 =7 363<0.349 =-2 =21 28<0.5 42<0.5 =-18 =1 125<19.5 =12 =-8 123<13.5 31<0.5 =22 =4 134<1.5 =-10 =5
10<0.5 311<0.5 366<4.435 366<1e-9 =3 =-4 17<0.5 =18 =-3 127<1.5 366<2.621 =3 =-12 30<0.5 =-17 =8 366<2.862 364<0.5 34<0.5 =35 =-2 136<1.609 =-6 =4 341<0.5 =4 =-8
121<1.946 300<1e-9 254<0.5 344<0.6648 =-18 =2 343<0.09125 =-4 =9 135<0.5 300<0.2201 =4 =-5 =25 224<0.5 126<0.2852 135<0.5 =3 =-5 358<0.0679 =11 =1 128<0.5 32<0.5 =31 =2 =-7
228<3.135 256<0.5 0<0.5 265<0.5 =1 =-9 228<2.773 =20 =-13 61<0.3333 219<0.5 =-24 =-2 127<1.5 =-6 =20 61<0.375 322<0.5 381<0.1187 =1 =20 61<1e-9 =1 =33 259<0.5 246<2.5 =7 =-20 246<2.5 =-3 =19
13<0.5 251<0.3091 304<0.5 381<0.052 =2 =-4 247<0.5 =19 =-3 312<0.5 24<0.5 =-12 =7 243<0.5 =13 =-4 251<0.1508 =25 =-1
122<0.5 61<0.08333 265<0.5 310<0.5 =-17 =-3 =2 301<0.03932 350<0.5 =16 =6 359<0.2917 =-12 =12 230<0.5 13<0.5 236<0.5 =-4 =-15 =22 138<0.5 130<1e-9 =-6 =10 310<0.5 =25 =-7
142<0.5 311<0.5 219<0.5 373<0.3174 =1 =22 373<0.2048 =17 =-12 373<0.2367 139<0.5 =-11 =10 301<0.02043 =-2 =22 269<0.5 124<7.5 127<0.5 =-24 =-7 127<0.5 =16 =-2 59<0.5 =18 =-5
263<0.5 375<0.5 125<19.5 129<0.5 =3 =19 57<0.5 =1 =-12 25<0.5 125<22.5 =-21 =-1 378<1e-9 =-4 =7 125<29.5 125<9.5 =6 125<23.5 =-23 =-2 =12
22<0.5 16<0.5 7<0.4724 125<9.5 =18 =1 30<0.5 =-15 =13 363<0.2311 1<0.5 =-19 =6 313<0.5 =23 =-4 230<0.5 363<0.05453 252<0.2505 =11 =-11 354<0.5 =-18 =1 336<0.5 251<0.05574 =5 =37 47<0.5 =5 =-8
145<0.7273 298<1 127<1.5 145<0.1667 =13 =5 259<0.5 =-3 =14 343<0.1757 129<0.5 =-16 =4 =14 36<0.5 312<0.5 228<2.944 =-14 =5 134<1.5 =15 =-6 49<0.5 =21 =-2
251<0.3091 145<0.4545 241<0.5 134<1.5 =1 =9 343<0.1286 =25 =-3 126<0.2423 125<19.5 =-1 =-13 282<0.5 =4 =25 126<0.4798 378<0.6412 9<0.186 =-15 =9 145<0.3913 =0 =22 145<0.7273 145<0.2424 =-3 =21 =-9
254<0.5 145<0.7273 358<0.1154 4<0.5 =-3 =5 275<0.5 =2 =-13 313<0.5 308<0.5 =3 =-12 328<0.5 =-22 =0 126<0.5151 145<0.6818 296<0.62 =-3 =16 90<0.5 =19 =-8 5<0.5 125<22.5 =32 =7 =-1
334<0.09965 296<0.65 16<0.5 123<6.5 =5 =-2 123<0.5 =16 =-13 352<0.5 286<0.5 =-16 =6 123<8.5 =-8 =15 123<1.5 145<0.3 373<0.2554 =-9 =21 =-18 296<0.55 =1 145<0.2424 =5 =31
344<0.6648 126<0.8303 352<0.5 344<0.3037 =-1 =-11 252<0.1882 =10 =-6 131<0.1667 334<0.009135 =31 =-3 131<0.4 =-10 =2 331<0.5 126<0.6483 9<0.07237 =0 =22 119<0.5 =-10 =4 126<0.1786 344<0.8146 =2 =-15 9<0.0882 =-1 =13
334<0.0384 118<0.5 49<0.5 123<6.5 =2 =-6 228<2.303 =-4 =-18 228<2.197 255<0.5 =6 =-15 136<5.075 =9 =-10 123<4.5 49<0.5 131<0.125 =-4 =9 228<2.89 =19 =-4 344<0.4609 228<3.135 =33 =0 =-4
145<0.9259 242<0.5 251<0.07148 251<1e-9 =2 =12 275<0.5 =-8 =3 310<0.5 261<0.5 =-20 =8 5<0.5 =12 =-5 131<0.1429 =-22 366<2.73 =5 =-4
134<5.5 353<0.5 358<0.03653 252<0.5958 =2 =-16 298<0.72 =-5 =11 358<0.2871 =18 =1 252<0.02223 61<0.05556 =11 344<0.1442 =-15 =3 363<0.1421 61<0.1905 =39 =-4 =0
58<0.5 142<0.5 56<0.5 305<0.5 =1 =16 130<0.1699 =-14 =2 173<0.5 7<0.5634 =-19 =3 7<0.1484 =7 =0 56<0.5 130<0.09299 2<0.5 =7 =-10 130<0.1368 =23 =2 332<1e-9 307<0.5 =25 =-3 306<0.5 =1 =-10
277<0.5 136<2.944 251<0.3537 45<0.5 =3 =-11 312<0.5 =-10 =13 248<0.3761 194<0.5 =-14 =12 =21 314<0.5 127<1.5 257<0.5 =11 =-2 6<0.5 =-16 =9 366<2.398 55<0.5 =38 =-4 =-6
9<0.08227 126<0.3066 58<0.5 142<0.5 =-5 =-17 332<0.246 =9 =-16 126<0.3781 61<0.65 =19 =-11 126<0.8303 =-2 =14 123<5.5 309<0.5 126<0.4018 =21 =4 123<4.5 =-8 =8 61<0.2963 360<0.1406 =2 =-18 345<0.3977 =-6 =6
304<0.5 254<0.5 219<0.5 34<0.5 =-7 =1 296<1.02 =12 =-8 126<0.5151 126<0.4227 =3 =-15 127<1.5 =28 =-2 276<0.5 126<0.1211 246<1.5 =1 =-11 265<0.5 =22 =-7 127<2.5 229<0.5 =34 =-3 =-4
248<0.3761 241<0.5 311<0.5 10<0.5 =-1 =19 49<0.5 =-4 =-19 358<0.1077 17<0.5 =18 =-5 =-11 145<0.5294 =26 =2
235<0.5 365<0.5 136<2.944 251<0.4922 =3 =-8 130<0.1013 =-13 =6 344<0.4609 137<0.5 =25 =-2 344<0.6648 =-11 =9 228<2.303 121<2.303 =9 =-12 130<0.1463 57<0.5 =31 =2 =2
365<0.5 140<0.5 132<0.5 345<0.8146 =1 =13 345<0.3977 =1 =-17 291<0.5 327<0.5 =-20 =-2 =11 47<0.5 128<0.5 =32 352<0.5 =7 =-12 132<0.4 378<0.6142 =-16 =2 =12
334<0.0384 7<0.2141 333<0.2586 23<0.5 =-1 =20 228<2.303 =26 =3 300<0.3921 10<0.5 =-15 =10 =23 51<0.5 6<1.5 138<0.5 =25 =4 276<0.5 =6 =-11 296<1.02 253<0.5 =-16 =5 276<0.5 =14 =-6
353<0.5 311<0.5 124<1.5 331<0.5 =9 =-4 256<0.5 =-1 =-20 135<1.5 346<0.5 =-13 =14 142<0.5 =16 =-9 366<6.438 =19 =3
304<0.5 228<3.135 139<0.5 76<0.5 =-2 =9 131<0.1667 =15 =-9 360<0.4165 360<0.02109 =11 =-8 61<0.5294 =28 =1 228<2.89 121<1.609 =-3 125<19.5 =2 =28 61<0.1176 =3 61<0.6 =-7 =0
245<0.5 145<0.1667 295<0.5 122<0.5 =9 =-8 379<0.5 =24 =-7 301<1e-9 378<0.5493 =-1 =7 303<0.1112 =-11 =13 227<0.5 104<0.5 310<0.5 =-17 =-1 127<0.5 =-8 =15 =14
342<0.03504 138<0.5 311<0.5 332<0.2128 =3 =-11 28<0.5 =-14 =7 251<0.6088 242<0.5 =13 =-11 228<1.792 =5 =-14 228<2.303 251<0.2798 342<0.3866 =13 =-7 251<0.6088 =-21 =1 353<0.5 313<0.5 =-12 =1 228<3.045 =1 =12
300<0.3921 249<0.5 343<0.2448 112<0.5 =0 =-11 302<0.5 =17 =-2 230<0.5 259<0.5 =-19 =3 =5 358<0.07221 274<0.5 311<0.5 =31 =0 =-3 =-4
304<0.5 276<0.5 127<2.5 291<0.5 =6 =-12 335<0.5 =-13 =11 117<0.5 126<0.1211 =-8 =-1 126<0.4507 =26 =-8 228<3.045 143<0.5 250<0.5 =26 =-3 126<1e-9 =4 =-7 =-4
363<0.6998 136<5.075 61<0.8571 242<0.5 =2 =-9 58<0.5 =-11 =5 33<0.5 251<0.4196 =-16 =6 252<0.2174 =12 =-2 61<0.08333 306<0.5 363<0.8756 =12 =0 378<0.4865 =-13 =3 381<0.052 136<1.946 =8 =26 334<0.1786 =-7 =7
122<0.5 252<0.2505 298<0.61 334<1e-9 =6 =-8 252<0.03694 =25 =-7 209<0.5 121<2.303 =-3 =31 =-6 129<0.5 332<0.1399 314<0.5 =-2 =7 180<0.5 =-15 =15 121<2.89 357<0.5 =-7 =18 252<0.1616 =28 =0
121<2.197 379<0.5 51<0.5 312<0.5 =-5 =11 330<0.5 =-18 =-4 330<0.5 310<0.5 =24 =0 =-9 58<0.5 326<0.5 42<0.5 =3 =-8 121<3.219 =-18 =4 121<2.944 330<0.5 =24 =-7 381<0.09772 =-5 =11
62<0.5 251<0.1508 251<1e-9 123<5.5 =1 =-6 296<0.41 =9 =-7 360<0.1947 126<0.5151 =-10 =3 143<0.5 =19 =-8 364<0.5 348<1e-9 =30 251<0.3091 =8 =-5 26<0.5 =-12 =7
145<0.8077 251<0.4922 277<0.5 252<0.0949 =-2 =8 265<0.5 =11 =-7 130<0.1013 254<0.5 =-18 =-1 342<0.07304 =18 =-10 358<0.1325 335<0.5 127<1.5 =-18 =0 252<0.0949 =10 =-3 131<0.25 342<0.08769 =-2 =19 342<0.7752 =-11 =1
235<0.5 112<0.5 35<0.5 332<0.1994 =3 =-7 125<25.5 =-16 =9 40<0.5 9<0.1351 =-15 =3 125<21.5 =9 =-1 332<1e-9 26<0.5 125<16.5 =2 =22 =1 =-3
224<0.5 145<0.9259 20<0.5 122<0.5 =5 =-2 381<0.05967 =-20 =-1 138<0.5 381<0.1364 =-21 =-2 =0 4<0.5 =-4 121<1.946 =-2 128<0.5 =25 =2
254<0.5 76<0.5 347<0.5 336<0.5 =-2 =-6 119<0.5 =17 =-2 246<4.5 126<0.2852 =-3 =11 7<1e-9 =26 =-3 126<0.8303 246<1.5 7<0.2755 =12 =-3 43<0.5 =3 =-11 =27
117<0.5 334<0.0384 311<0.5 10<0.5 =-1 =16 371<0.5 =-11 =5 337<0.5 40<0.5 =8 =-9 =-10 343<1e-9 121<2.398 4<0.5 =1 =-5 4<0.5 =2 =40 =-10
57<0.5 377<1e-9 121<2.773 138<0.5 =-5 =5 31<0.5 =8 =-11 228<2.773 =23 =2 30<0.5 351<0.5 33<0.5 =-12 =4 14<0.5 =17 =-6 252<0.04884 138<0.5 =-5 =6 =22
277<0.5 126<0.3066 336<0.5 240<0.5 =0 =-15 304<0.5 =-12 =8 126<0.3781 336<0.5 =17 =-7 126<0.5573 =-4 =8 125<25.5 252<0.0635 355<0.5 =16 =-10 322<0.5 =-10 =5 131<0.25 266<0.5 =-16 =4 =6
60<0.5 127<4.5 131<0.09091 238<0.5 =4 =-15 365<0.5 =-4 =10 131<0.1 127<6.5 =-17 =-1 =9 252<0.0949 =-16 =0
7<0.3741 134<0.5 305<0.5 344<0.8146 =-5 =7 209<0.5 =1 =30 134<5.5 62<0.5 =3 =19 130<0.0866 =30 =-12 351<0.5 130<0.3256 325<0.5 =-14 =2 130<0.4414 =10 =-2 344<0.1611 =2 =19
365<0.5 60<0.5 339<0.5 228<3.135 =-1 =6 19<0.5 =21 =-6 243<0.5 =-15 =-1 327<0.5 228<2.944 128<0.5 =28 =4 131<0.2 =-9 =6 358<0.0774 =-10 =3
239<0.5 132<0.5 7<0.3387 121<2.303 =-2 =8 135<0.5 =-12 =6 131<0.1667 =2 121<1.946 =1 =-19 121<2.398 121<1.946 =-8 330<0.5 =15 =-2 7<0.5319 =-24 121<2.944 =7 =-6
248<0.5688 235<0.5 13<0.5 35<0.5 =0 =-14 =18 274<0.5 358<0.1154 =25 =0 121<2.773 =-10 =2 =24
353<0.5 377<1e-9 333<0.2353 13<0.5 =-1 =16 297<1.21 =21 =-4 9<1e-9 363<0.06447 =-3 =23 =-8 125<14.5 =1 =21
123<10.5 142<0.5 39<0.5 123<0.5 =-3 =6 14<0.5 =-20 =1 122<0.5 123<1.5 =-10 =8 226<0.5 =-15 =6 51<0.5 22<0.5 254<0.5 =-8 =9 345<0.3138 =23 =-7 133<0.5 40<0.5 =-15 =-1 =10
276<0.5 271<0.5 51<0.5 136<4.317 =6 =27 123<10.5 =6 =-13 348<0.12 0<0.5 =-21 =2 354<0.5 =13 =-9 252<1e-9 304<0.5 347<0.5 =-8 =12 123<5.5 =1 =20 32<0.5 240<0.5 =11 =-6 121<2.708 =2 =-15
140<0.5 125<9.5 252<1e-9 342<0.08769 =-10 =7 125<8.5 =-3 =29 51<0.5 300<1e-9 =-4 =13 5<0.5 =7 =-8 381<0.0423 252<0.3234 =-24 252<0.5958 =3 =-4 360<0.09584 126<0.2852 =-2 =20 252<0.0635 =-12 =7
324<0.5 353<0.5 10<0.5 256<0.5 =1 =-10 138<0.5 =-4 =26 343<0.6169 =21 =-1 39<0.5 261<0.5 =-21 121<2.89 =7 =-6 252<0.006273 =10 =-2
318<0.5 61<0.5294 256<0.5 17<0.5 =5 =-12 61<0.3333 =-18 =3 322<0.5 209<0.5 =-3 =9 127<4.5 =-20 =10 270<0.5 127<1.5 61<0.4444 =-20 =1 127<3.5 =11 =-7 332<0.2355 =-21 =-2
76<0.5 338<0.5 136<2.944 301<0.05604 =-1 =11 333<0.2881 =-9 =14 242<0.5 301<0.009804 =20 =-4 =-5 47<0.5 5<0.5 46<0.5 =29 =4 58<0.5 =-11 =4 136<3.611 307<0.5 =0 =-13 126<0.2852 =12 =-2
314<0.5 145<0.9259 58<0.5 373<0.1961 =-3 =8 121<2.303 =-10 =9 61<0.8095 =-23 =9 47<0.5 7<0.3741 61<0.7333 =29 =-1 330<0.5 =-12 =7 121<2.565 145<0.75 =-23 =4 58<0.5 =17 =-10
377<1e-9 344<0.8146 362<0.9492 265<0.5 =-1 =-9 =16 126<0.7071 130<0.2038 =3 =22 121<2.398 =0 =-12 132<1e-9 28<0.5 330<0.5 =26 =0 =1 =-5
373<0.1864 100<0.5 34<0.5 9<0.147 =-4 =5 358<0.03653 =8 =-4 228<2.303 =25 39<0.5 =-10 =17 56<0.5 270<0.5 58<0.5 =27 =-8 363<0.5257 =-15 =9 46<0.5 270<0.5 =-16 =5 296<0.74 =-4 =8
256<0.5 129<0.5 14<0.5 140<0.5 =2 =-12 104<0.5 =-12 =8 3<0.5 7<0.4253 =27 =-1 253<0.5 =-9 =2 5<0.5 117<0.5 31<0.5 =-21 =5 =8 104<0.5 309<0.5 =-7 =0 =25
142<0.5 7<0.4253 334<0.01604 95<0.5 =1 =21 344<0.1133 =20 =-5 303<0.1112 334<0.09965 =-13 =3 =19 251<1e-9 132<0.4 336<0.5 =-21 =2 344<0.4609 =6 =-5 251<0.07148 332<1e-9 =13 =-9 22<0.5 =-12 =13
145<0.9259 124<6.5 134<0.5 272<0.5 =-4 =17 240<0.5 =4 =-7 119<0.5 145<0.7273 =26 =-11 361<0.288 =-14 =10 240<0.5 33<0.5 =-20 =1 124<2.5 55<0.5 =7 =-2 =-4
332<0.1287 136<5.416 20<0.5 121<2.303 =-3 =4 252<0.3698 =-17 =9 145<0.6818 121<1.946 =3 =-22 121<2.89 =-5 =8 130<0.09299 136<6.038 165<0.5 =-20 =8 136<6.184 =15 =-7 145<0.2727 360<0.2218 =-17 =3 332<0.3198 =-3 =21
145<0.1667 61<0.3333 332<1e-9 251<0.1813 =26 =4 125<16.5 =3 =-11 125<19.5 121<2.708 =15 =-10 121<2.944 =-24 =7 61<0.1176 145<0.4545 251<0.09018 =4 =-10 344<0.6648 =-16 =4 121<1.946 125<15.5 =10 =-11 125<27.5 =5 =-11
353<0.5 140<0.5 54<0.5 255<0.5 =8 =-1 255<0.5 =-11 =2 308<0.5 343<0.04147 =12 =-7 40<0.5 =-22 =1 342<0.7752 =21 =0
224<0.5 20<0.5 271<0.5 274<0.5 =2 =-4 244<0.5 =-14 =9 342<0.2099 61<0.6 =-20 =-1 =6 61<0.4091 =27 7<0.352 =-7 =5
65<0.5 242<0.5 138<0.5 55<0.5 =1 =-11 9<0.07237 =9 =-2 9<0.147 327<0.5 =-17 =1 =10 332<0.1715 =-18 =0
334<0.02356 39<0.5 1<0.5 252<0.2174 =1 =-7 136<1.099 =14 =-7 366<2.526 252<0.1882 =-18 =3 276<0.5 =21 =-6 61<0.2222 273<0.5 366<3.555 =-9 =9 =15 345<0.3466 231<0.5 =29 =-8 9<0.1071 =-8 =3
248<0.5688 117<0.5 140<0.5 251<0.3091 =2 =-5 381<0.1042 =-16 =7 4<0.5 =-8 2<0.5 =-2 =30 =24
343<0.06666 343<0.04147 127<4.5 134<4.5 =-1 =10 237<0.5 =-19 =1 127<3.5 361<0.1973 =-2 =-22 =8 342<0.07304 336<0.5 330<0.5 =27 =-1 9<0.147 =-7 =10 9<0.09442 130<0.07155 =6 =-12 130<0.1463 =15 =-1
304<0.5 118<0.5 141<0.5 252<0.03694 =2 =-6 123<5.5 =-1 =-13 251<0.2161 378<0.3869 =4 =-9 132<0.2 =18 =-3 344<0.1854 251<0.4196 332<1e-9 =27 =-3 =-6 228<2.708 =-12 =10
224<0.5 365<0.5 232<0.5 353<0.5 =-1 =16 129<0.5 =-16 =14 125<28.5 360<0.6975 =18 =-3 135<1.5 =-8 =1 125<22.5 122<0.5 =-3 59<0.5 =30 =-2 125<24.5 =-10 =0
76<0.5 17<0.5 298<1.35 363<0.6998 =1 =11 251<0.1813 =-17 =4 209<0.5 123<15.5 =-20 =3 251<0.1266 =-7 =13 298<1 31<0.5 123<18.5 =19 =-5 =-3 253<0.5 209<0.5 =-13 =1 251<1e-9 =13 =-3
123<1.5 145<0.2 332<1e-9 145<0.129 =23 =6 332<0.3739 =-12 =7 22<0.5 224<0.5 =-15 =5 251<0.2161 =8 =-5 363<0.349 296<0.65 359<0.08333 =2 =25 3<0.5 =-23 =6 145<0.6818 3<0.5 =25 =-4 4<0.5 =-13 =8
125<9.5 252<1e-9 228<2.485 121<2.708 =-1 =10 226<0.5 =-16 =3 125<8.5 =-3 135<0.5 =36 =5 13<0.5 34<0.5 252<0.1882 =-1 =-10 125<25.5 =1 =16 252<0.04884 =19 =1
17<0.5 346<0.5 184<0.5 373<0.3449 =1 =14 16<0.5 =-15 =-1 274<0.5 25<0.5 =22 =-1 =-3 123<11.5 363<0.06447 =-22 54<0.5 =4 =-5 228<2.303 =10 =-7
136<5.075 136<4.317 256<0.5 136<2.944 =3 =-8 53<0.5 =-14 =16 16<0.5 328<0.5 =19 =-5 57<0.5 =-7 =2 16<0.5 29<0.5 132<0.2 =-16 =0 =6 7<0.2141 =-5 119<0.5 =18 =-3
256<0.5 358<0.2871 303<0.5545 224<0.5 =-1 =13 =16 16<0.5 311<0.5 =19 =-4 341<0.5 =4 =-8 31<0.5 230<0.5 296<0.39 =-21 =9 309<0.5 =10 =-4 =10
252<0.5958 123<1.5 219<0.5 251<0.6088 =-9 =7 246<1.5 =21 =-1 252<0.2505 251<0.814 =1 =-16 123<10.5 =20 =-1 246<5.5 =-20 =4
304<0.5 224<0.5 219<0.5 118<0.5 =-4 =1 26<0.5 =1 =18 46<0.5 306<0.5 =-1 =23 =-6 366<2.73 86<0.5 316<0.5 =21 =-1 =-6 =-6
225<0.5 57<0.5 127<4.5 107<0.5 =3 =19 26<0.5 =-13 =4 314<0.5 26<0.5 =-10 =7 379<0.5 =15 =-5 301<0.1296 336<0.5 =-19 127<1.5 =0 =-2 =4
362<0.9492 224<0.5 363<0.349 228<2.197 =-6 =0 295<0.5 =20 =-6 61<0.4444 51<0.5 =-1 =27 14<0.5 =-10 =5 =19
228<3.135 304<0.5 86<0.5 228<1.609 =11 =-3 228<2.197 =-4 =24 316<0.5 145<0.5714 =23 =2 270<0.5 =-9 =4 145<0.3913 363<0.6998 344<0.6648 =-7 =9 =20 14<0.5 363<0.07665 =21 =0 237<0.5 =-10 =2
333<0.2353 118<0.5 251<0.4922 136<1e-9 =1 =-6 343<0.2448 =-16 =8 251<0.1266 327<0.5 =-3 =10 122<0.5 =21 =6 136<3.761 298<1 =10 =-13 =23
304<0.5 125<9.5 209<0.5 306<0.5 =26 =3 =-8 100<0.5 334<0.0384 =-1 =6 134<0.5 =25 =-4 228<2.485 243<0.5 59<0.5 =-8 =5 =7 57<0.5 228<3.045 =35 =-1 136<1.099 =-6 =1
303<0.1925 360<0.09584 365<0.5 332<0.1889 =2 =-10 228<2.944 =27 =0 332<0.2768 360<0.6123 =-9 =2 360<0.2218 =-6 =15 59<0.5 255<0.5 254<0.5 =-13 =12 =21 =-11
118<0.5 134<5.5 125<20.5 245<0.5 =-3 =-19 307<0.5 =-3 =9 252<1e-9 251<1e-9 =-6 =6 123<5.5 =19 =-2 131<0.09091 355<0.5 124<1.5 =15 =3 130<0.07155 =-13 =3 124<4.5 251<0.6088 =-11 =13 44<0.5 =18 =-1
321<0.5 145<0.9259 353<0.5 61<0.1176 =-3 =1 382<1.5 =18 =-4 61<0.8095 =-18 311<0.5 =11 =-1 61<0.2963 253<0.5 =-11 145<0.3704 =12 =-3 61<0.65 =28 306<0.5 =-4 =3
259<0.5 254<0.5 310<0.5 290<0.5 =-5 =12 27<0.5 =9 =-3 61<0.8571 332<0.1994 =8 =-5 =-14 255<0.5 361<0.7877 57<0.5 =27 =-2 361<0.913 =2 =-7 303<1e-9 47<0.5 =-12 =7 =15
343<0.06666 332<0.1287 277<0.5 246<4.5 =0 =-12 251<0.1508 =13 =-5 130<0.1013 266<0.5 =-19 =6 46<0.5 =-5 =19 344<0.3709 311<0.5 372<0.5 =19 =-1 343<0.1757 =-12 =8 9<0.09442 130<0.07155 =10 =-13 130<0.1463 =18 =0
121<3.367 318<0.5 361<0.7877 365<0.5 =-1 =10 135<0.5 =15 =-11 129<0.5 121<1.792 =5 =-14 =9 51<0.5 122<0.5 363<1e-9 =8 =-2 352<0.5 =-13 =4 363<0.02645 268<0.5 =29 =0 361<1e-9 =7 =-7
121<2.197 259<0.5 366<4.435 2<0.5 =-15 =-2 61<0.4091 =0 =13 121<1.792 121<1.609 =2 =-7 301<0.07419 =20 =-2 221<0.5 142<0.5 322<0.5 =3 =10 274<0.5 =-9 =7 =-18`),
  likeness: {
    claims: parseLine(`any	-3807
around	782
both negated or none	347
both rumours	207
both tell breach	16
both tell else	139
both tell ransom	-117
both tell telling	-5
classes	558
covers the shorter	1096
lead	425
names	307
no words	-467
one denies	-762
other number	25
rare word	317
rare words	1322
same data	246
same name	691
same name around	94
same number	787
same object	312
same predicate	116
same speaker	815
short	12
speakers of one kind	101
telling words	30
two rare words	580
words	601
words of the same speaker	356`),
    denials: parseLine(`any	-481
around	742
both negated or none	-37
both tell breach	418
both tell else	-239
classes	210
covers the shorter	414
lead	291
no words	-221
rare word	71
rare words	498
same name around	-138
same object	406
same predicate	10
short	52
speakers of one kind	93
telling words	32
words	502
words of the same speaker	502`),
  },
};
