/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What makes claims and denials of two documents alike, as claims/likeness.ts reads it. What speaks for a denial answering a claim of an earlier document: decision trees over its features, as learned/forest.ts reads them, and weights of the same, as learned/line.ts does.
 * Learned from 5175 pairs of annotated claims in two documents and 6025 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import { parseLine } from '../../extract/learned/line.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  line: parseLine(`AUTHOR ALLEGES	325
AUTHOR lead	141
accuses	10
answerer denies there	21
answerer speaks there	-14
answers another	-259
answers here	-97
answers what is not told there	-829
any	-2613
around	383
both authenticity	182
both concealment	307
both culprit	112
both demand	795
both deny	-343
both fault	169
both negated	-357
both origin	-771
both outage	434
both payment	-44
both publication	-500
both sale	378
both taking	297
both telling	149
breach general outsider	-104
breach many data outsider	193
breach no data word in denial	61
breach no name	65
breach outsider	185
breach outsider same name	-106
breach same name	432
breach same name around	297
breach specific data	-234
breachy, ALLEGES	284
breachy, ASSERTS	143
breachy, CONFIRMS	-334
breachy, DENIES	-48
breachy, PARTLY_DENIES	-49
breachy, lead	280
breachy, negated	-259
breachy, of AGENCY	109
breachy, of ATTACKER	92
breachy, of AUTHOR	-251
breachy, of MEDIA	49
breachy, of PERSON	14
breachy, of UNNAMED	-427
by AGENCY	38
by AGENCY, not of AGENCY, breachy	-117
by ATTACKER	-519
by AUTHOR	-55
by MEDIA	-460
by PERSON	36
by UNNAMED	-288
claim about credential	23
claim about data	-57
claim about health	-16
claim about identity	-96
claim about machine	-231
claim about money	234
claim about people	-93
claim about ransom	-725
claim at	-594
claim by accept	-97
claim by accord	401
claim by accus	421
claim by acknowledg	-311
claim by add	-316
claim by admitt	-322
claim by agre	-330
claim by alleg	159
claim by are	57
claim by ask	-563
claim by assert	243
claim by attribut	762
claim by back	-90
claim by been	281
claim by believ	-665
claim by boast	394
claim by bore	-45
claim by call	128
claim by claim	575
claim by conced	-175
claim by confirm	-398
claim by credit	-182
claim by demand	-50
claim by den	-442
claim by deni	-178
claim by describ	-145
claim by dismiss	561
claim by disput	-224
claim by fear	100
claim by find	162
claim by found	-460
claim by ha	-597
claim by had	523
claim by have	-80
claim by inform	-668
claim by insist	-537
claim by is	-267
claim by it	-721
claim by link	-300
claim by maintain	171
claim by not	147
claim by of	632
claim by offer	-239
claim by on	61
claim by out	-622
claim by post	-330
claim by purport	357
claim by put	-211
claim by read	700
claim by reject	289
claim by repli	301
claim by report	455
claim by said	85
claim by say	330
claim by show	8
claim by stat	515
claim by state	-372
claim by stress	88
claim by submitt	172
claim by suggest	277
claim by suspect	250
claim by tell	70
claim by that	-80
claim by the	424
claim by thought	-86
claim by to	-160
claim by told	-147
claim by took	-463
claim by understood	-207
claim by wa	-651
claim by would	-101
claim by writ	267
claim by wrot	756
claim exposed	214
claim gives an amount	97
claim is recalled	-206
claim length	182
claim opens its side	-211
claims before it	-26
claims there	-21
classes	456
closer claims	-22
closest	122
closest via	311
covered	611
covers the claim	-353
covers the denial	-419
data word shared	-238
data words of the claim	95
data words of the denial	21
days	-50
denial about credential	92
denial about data	256
denial about health	235
denial about identity	-287
denial about machine	14
denial about money	-338
denial about people	-150
denial about ransom	-399
denial at	-445
denial by a	-621
denial by accept	669
denial by accord	-76
denial by add	-17
denial by admitt	-627
denial by agre	397
denial by alway	584
denial by answer	-165
denial by argu	-478
denial by assert	137
denial by assur	-277
denial by away	-175
denial by back	326
denial by be	-211
denial by call	-35
denial by claim	253
denial by clarifi	244
denial by conced	-16
denial by conclud	45
denial by contend	287
denial by contest	-184
denial by contradict	-159
denial by correct	-244
denial by den	-333
denial by deni	175
denial by describ	-298
denial by did	-329
denial by different	-217
denial by disagre	103
denial by dismiss	-7
denial by disown	-36
denial by disput	10
denial by doe	304
denial by establish	239
denial by exonerat	-443
denial by explain	-319
denial by find	-409
denial by found	52
denial by grant	-24
denial by guilt	-80
denial by ha	165
denial by had	-15
denial by have	249
denial by inform	179
denial by insist	-297
denial by is	293
denial by issu	-229
denial by it	75
denial by known	-214
denial by let	-214
denial by maintain	-375
denial by mov	-298
denial by no	-262
denial by none	-138
denial by not	75
denial by of	-25
denial by on	45
denial by opin	14
denial by out	58
denial by persuad	304
denial by plead	-80
denial by point	-101
denial by react	-284
denial by read	-133
denial by reiterat	-238
denial by reject	50
denial by repeat	23
denial by repli	-463
denial by rul	210
denial by said	78
denial by say	98
denial by scotch	-525
denial by sinc	86
denial by spok	185
denial by stat	-535
denial by state	-229
denial by stor	-217
denial by stress	-656
denial by submitt	-606
denial by suggest	-321
denial by tell	638
denial by testifi	-492
denial by that	-280
denial by to	-172
denial by told	158
denial by wa	-411
denial by went	-190
denial by wish	-244
denial by withdrawn	-130
denial by would	102
denial by writ	151
denial by wrot	892
denial contrasts	-504
denial gives a number	-172
denial is recalled	-138
denial length	5
denial narrows	-18
denial of authenticity	117
denial of concealment	179
denial of culprit	-77
denial of demand	205
denial of fault	-91
denial of harm	492
denial of holding	46
denial of origin	34
denial of outage	23
denial of payment	-289
denial of publication	-94
denial of safety	380
denial of sale	-166
denial of taking	134
denial of telling	50
denial opens with none	-78
denials of the side	-9
denied there	-204
denied there by the same side	692
denies others there	-70
first	-242
further than the closest claim	-367
further than the closest denial	-270
general, breachy	-95
it ALLEGES	648
it ASSERTS	8
it CONFIRMS	-337
it DENIES	-374
it PARTLY_DENIES	53
it authenticity	208
it concealment	632
it culprit	207
it demand	-77
it fault	-122
it harm	67
it origin	99
it outage	-145
it payment	137
it publication	22
it sale	-240
it taking	-92
it telling	-150
its denials there	135
its sentence names the answerer	206
its speaker denies	-242
its speaker speaks here	80
kind breach>breach	-85
kind breach>else	-32
kind breach>fault	248
kind breach>ransom	216
kind breach>telling	-224
kind else>breach	85
kind else>else	283
kind else>fault	-412
kind else>ransom	38
kind else>telling	-163
kind ransom>breach	154
kind ransom>else	170
kind ransom>ransom	-68
kind ransom>telling	-304
kind telling>breach	230
kind telling>else	90
kind telling>fault	189
kind telling>ransom	-314
kind telling>telling	-161
later than 100 days	-64
lead	-30
likely answers here	-59
likely denied there	70
likely denied there by anybody	-498
many data words	-104
more over its own denial	610
more over what it answers	26
mutually closest	-132
names	97
names its speaker	707
names the answerer	476
negated	91
no predicate	187
no words	-237
of AGENCY	-147
of ATTACKER	564
of AUTHOR	-651
of MEDIA	152
of PERSON	168
of UNNAMED	492
one document	8
only denial authenticity	96
only denial concealment	8
only denial culprit	-143
only denial demand	-567
only denial fault	-195
only denial harm	-99
only denial origin	245
only denial outage	-412
only denial payment	-292
only denial publication	44
only denial sale	-447
only denial taking	23
other number	83
other object	-7
other predicate	-104
over another's denial	134
over its own denial	587
over what it answers	1251
partly	99
points	-214
points at a rumour	191
points at media	454
ransom both, outsider	275
rare word	-136
rare word around	333
rare words	-291
rare words around	740
rarest word	616
rarity of words	-72
safe, breachy	513
safe, taking	255
said again here	320
same data	-238
same day	56
same name	396
same name around	162
same number	1502
same object	109
same predicate and object	30
says safe	140
says untrue	87
sentence words	-348
share of its denials there	123
share of the claims	876
share of the denials	458
share over its own denial	460
share over what it answers	1196
short	-44
specific data shared	944
telling words	-24
two rare words	-131
two words	778
undated	174
unreal	-176
untrue, breachy	-95
untrue, taking	217
via	1365
via breach, breachy	-36
via breach, breachy, outsider	-397
via number	288
via same speaker	590
weightiest	396
within 14 days	102
within 3 days	-46
words	-900
words of these two alone	-313`),
  forest: parseForest(`-2.51
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	answers what is not told there	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closer claims	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by alway	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	further than the closest claim	further than the closest denial	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	more over its own denial	more over what it answers	mutually closest	names	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	over another's denial	over its own denial	over what it answers	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	rare words	rare words around	rarest word	rarity of words	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	share of the claims	share of the denials	share over its own denial	share over what it answers	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
350<0.02424 371<0.686 38<0.5 14<0.5 =-12 =-27 47<0.5 =-4 =32 278<0.5 147<0.75 =81 =7 254<0.5 =-8 =12 14<0.5 376<0.5 278<0.5 =59 =3 42<0.5 =168 =4 124<0.5 134<0.1667 =-7 =34 321<0.5 =-23 =8
353<0.2755 371<0.686 33<0.5 280<0.5 =-16 =22 340<0.2395 =51 =-4 381<0.1953 283<0.5 =18 =-5 340<0.2475 =77 =6 14<0.5 263<0.5 376<0.5 =55 =120 353<0.4437 =3 =-11 102<0.5 356<0.3845 =-19 =7 368<0.2781 =0 =45
352<0.4274 28<0.5 342<0.06509 366<1e-9 =-18 =2 125<1.5 =3 =56 125<5.5 356<1e-9 =19 =71 281<0.5 =2 =-19 356<0.1137 350<0.8222 366<0.09498 =6 =56 =-20 125<16.5 352<0.4437 =20 =93 =11
132<1e-9 356<0.3845 313<0.5 354<0.5 =-24 =18 127<18.5 =-3 =32 303<0.5 320<0.5 =-7 =24 57<0.5 =34 =-6 356<0.3845 342<0.1001 306<0.54 =-4 =42 42<0.5 =62 =6 389<0.1023 102<0.5 =37 =-4 352<0.4437 =29 =95
132<1e-9 280<0.5 356<0.3845 360<0.5 =-25 =9 281<0.5 =8 =-19 14<0.5 282<0.5 =6 =49 317<0.5 =-12 =1 14<0.5 351<0.2812 362<0.5 =13 =42 16<0.5 =89 =-3 356<0.3845 371<0.686 =-21 =23 310<0.5 =-6 =35
9<1e-9 30<0.5 371<0.686 25<0.5 =-15 =31 131<0.5 =11 =61 309<0.04086 =67 =-7 264<0.5 376<0.5 309<1e-9 =32 =-4 123<3.219 =77 =7 321<0.5 257<0.5 =-19 =11 389<0.1343 =-9 =21
132<1e-9 313<0.5 138<1.099 264<0.5 =1 =-24 141<0.5 =-23 =3 138<2.944 264<0.5 =46 =-5 138<5.416 =-12 =1 261<0.5 262<0.5 313<0.5 =-13 =22 350<0.2129 =16 =59 6<0.5 0<0.5 =99 =21 304<0.48 =-10 =26
351<0.05758 342<0.1001 3<0.5 147<0.2 =-5 =-23 264<0.5 =7 =-22 51<0.5 304<0.42 =2 =58 253<2.5 =15 =-4 319<0.5 264<0.5 16<0.5 =56 =0 353<0.8146 =-9 =24 323<0.5 147<0.3889 =22 =-9 267<0.5 =-23 =5
353<0.167 31<0.5 371<0.686 3<0.5 =-20 =-4 136<3.5 =37 =0 38<0.5 47<0.5 =26 =-1 340<0.2134 =64 =-6 261<0.5 353<0.8146 38<0.5 =1 =37 390<1.5 =45 =-11 390<0.5 374<1.768 =10 =73 =7
350<0.02424 38<0.5 371<0.686 356<0.3845 =-19 =-2 278<0.5 =42 =8 31<0.5 356<0.3845 =0 =26 259<0.257 =61 =0 16<0.5 356<0.3845 349<0.5 =-2 =37 281<0.5 =60 =22 47<0.5 365<0.5 =-15 =9 349<0.5 =12 =-2
261<0.5 353<0.8146 34<0.5 371<0.4011 =-15 =19 282<0.5 =-6 =21 389<0.7054 389<0.1088 =4 =48 348<0.5 =15 =-17 309<1e-9 366<0.09498 306<1e-9 =34 =-1 =69 126<3.5 321<0.5 =-18 =2 =35
368<0.1801 38<0.5 360<0.5 297<0.5 =-14 =14 59<0.5 =29 =-12 147<0.4545 4<0.5 =4 =51 261<0.5 =-10 =22 319<0.5 121<0.5 350<0.2847 =8 =34 353<0.4794 =11 =66 261<0.5 311<0.2013 =-22 =11 350<0.1828 =2 =22
351<0.02304 128<1e-9 342<0.1773 356<0.3845 =-21 =-8 =28 74<0.5 136<0.5 =-11 =9 138<5.118 =56 =1 264<0.5 366<0.144 136<0.5 =5 =28 263<0.5 =51 =-4 356<1e-9 342<0.03707 =-21 =6 374<2.485 =-15 =26
61<0.2593 261<0.5 318<0.5 3<0.5 =-15 =8 3<0.5 =18 =67 7<0.04987 226<0.5 =59 =6 29<0.5 =-9 =18 352<0.5439 381<0.3488 356<0.3845 =-19 =-7 126<1.5 =-1 =33 356<1e-9 358<0.5 =7 =-17 126<4.5 =33 =4
125<5.5 147<0.4545 282<0.5 261<0.5 =4 =40 3<0.5 =15 =49 352<0.2267 244<0.5 =-14 =18 123<2.773 =1 =28 352<0.4274 120<0.5 363<0.5 =-17 =10 147<0.6 =-10 =20 147<0.3333 358<0.5 =8 =-15 282<0.5 =-6 =30
14<0.5 360<0.5 318<0.5 120<0.5 =-6 =17 138<1.609 =36 =9 127<22.5 124<0.5 =12 =52 235<2.398 =-9 =17 353<0.2755 304<1.08 235<1.609 =-4 =-24 235<2.303 =8 =-5 356<0.1137 127<10.5 =3 =-21 124<0.5 =21 =-6
132<1e-9 303<0.5 30<0.5 141<0.5 =-16 =2 123<2.708 =21 =-3 147<0.4545 7<0.04987 =28 =-4 22<0.5 =-10 =20 303<0.5 30<0.5 132<0.08544 =-8 =13 =42 7<0.3618 40<0.5 =40 =-1 366<1e-9 =-10 =18
132<1e-9 303<0.5 3<0.5 261<0.5 =-24 =-6 137<0.5 =-12 =3 147<0.2414 138<1.609 =53 =-2 243<0.5 =-8 =16 261<0.5 74<0.5 131<0.5 =4 =29 127<22.5 =43 =2 7<0.4133 137<0.5 =51 =17 366<0.08847 =-11 =12
28<0.5 368<0.3109 370<0.4353 346<0.5 =-9 =28 138<5.081 =44 =-6 16<0.5 127<18.5 =30 =12 350<0.2129 =5 =-14 136<2.5 127<14.5 340<0.2823 =42 =-4 309<0.02968 =10 =-21 340<0.1847 138<5.081 =45 =-1 350<1e-9 =-6 =27
132<1e-9 280<0.5 136<2.5 33<0.5 =-14 =11 303<0.5 =-5 =30 127<22.5 16<0.5 =34 =-8 129<0.5 =-13 =9 318<0.5 360<0.5 33<0.5 =4 =26 264<0.5 =42 =-10 127<21.5 127<11.5 =6 =53 132<0.1687 =-5 =14
261<0.5 316<0.5 16<0.5 339<0.5 =18 =-2 22<0.5 =-14 =6 3<0.5 24<0.5 =-21 =3 250<0.5 =-8 =14 127<17.5 226<0.5 309<1e-9 =42 =7 =-8 366<0.2273 281<0.5 =-3 =20 =35
125<5.5 318<0.5 33<0.5 9<1e-9 =-6 =18 45<0.5 =40 =-2 259<0.1623 53<0.5 =44 =-5 277<0.5 =18 =-14 356<0.3845 367<0.08333 329<0.5 =-18 =11 277<0.5 =26 =-1 374<2.485 264<0.5 =1 =-21 350<0.1127 =-2 =30
14<0.5 389<0.1088 360<0.5 138<1.099 =5 =-11 147<0.5294 =36 =4 319<0.5 353<0.6167 =15 =39 261<0.5 =-10 =13 353<0.6167 102<0.5 224<0.5 =-23 =8 233<0.5 =-9 =13 389<0.7054 46<0.5 =30 =-2 =-18
61<0.2593 28<0.5 3<0.5 384<0.5 =-12 =24 127<27.5 =19 =-7 123<2.303 54<0.5 =16 =-14 144<0.5 =38 =2 366<0.09498 31<0.5 54<0.5 =-16 =-2 61<0.4483 =-4 =24 350<0.1528 123<1.792 =17 =-8 350<0.8222 =23 =-10
28<0.5 4<0.5 320<0.5 350<0.2129 =-18 =3 129<0.5 =-3 =30 282<0.5 141<0.5 =-13 =25 339<0.5 =14 =-4 386<0.4395 254<0.5 302<0.5 =16 =-9 341<0.2656 =-15 =15 302<0.5 368<0.04254 =5 =36 =4
319<0.5 61<0.5 127<14.5 46<0.5 =10 =45 132<0.08544 =2 =21 389<0.1943 127<14.5 =13 =-11 127<16.5 =-1 =29 30<0.5 297<0.5 61<0.2593 =-10 =-24 350<0.06676 =15 =-10 365<0.5 244<0.5 =4 =-3 =25
261<0.5 31<0.5 352<0.4794 3<0.5 =-14 =-2 263<0.5 =11 =-18 128<0.1178 338<0.5 =-5 =20 30<0.5 =7 =41 134<0.1429 126<3.5 338<0.5 =12 =-5 40<0.5 =41 =1 338<0.5 =35 =7
31<0.5 264<0.5 309<1e-9 127<19.5 =12 =0 279<0.5 =-13 =26 149<0.5 352<0.242 =-21 =-3 =28 322<0.5 36<0.5 127<26.5 =35 =-3 259<0.006285 =-7 =2 372<0.5 =3 =-10
74<0.5 381<0.1777 356<0.3845 29<0.5 =-13 =15 346<0.5 =3 =35 136<0.5 126<2.5 =-10 =15 126<6.5 =31 =-8 138<1.946 252<0.5 =40 =5 339<0.5 372<0.5 =19 =0 126<1.5 =4 =-12
319<0.5 61<0.5 14<0.5 140<0.5 =9 =30 123<2.996 =-12 =21 128<0.3461 371<0.686 =-14 =18 317<0.5 =20 =-6 371<0.4011 0<0.5 141<0.5 =-24 =7 272<0.5 =-7 =24 302<0.5 134<0.1 =26 =-3 123<2.773 =6 =-10
371<0.686 356<0.3845 370<1e-9 360<0.5 =-13 =14 371<0.2893 =36 =-4 9<0.07713 147<0.8571 =5 =-19 374<1.856 =37 =14 7<0.4936 147<0.6818 =43 =3 235<2.485 371<0.8805 =-15 =4 7<0.5715 =-6 =26
61<0.3 235<3.135 41<0.5 351<1e-9 =-3 =10 388<0.5 =32 =-4 317<0.5 302<0.5 =40 =-2 351<0.01281 =-7 =10 351<0.2812 342<0.06509 46<0.5 =-14 =-4 309<1e-9 =28 =-4 390<1.5 137<0.5 =30 =4 =-12
319<0.5 128<0.3461 9<0.08151 307<0.5 =-6 =12 277<0.5 =3 =36 137<0.5 353<0.7548 =-3 =25 340<0.3024 =28 =-4 258<0.09375 1<0.5 235<3.135 =-15 =15 127<19.5 =24 =0 9<0.1463 235<3.367 =-26 =-3 =5
31<0.5 389<0.1088 140<0.5 282<0.5 =-17 =-1 58<0.5 =1 =32 352<0.8146 281<0.5 =12 =-7 144<0.5 =31 =-3 256<1.5 103<0.5 36<0.5 =30 =-4 =-5 =-10
38<0.5 132<0.05208 313<0.5 341<0.2552 =-10 =27 39<0.5 =24 =-5 33<0.5 348<0.5 =6 =-7 32<0.5 =33 =-2 39<0.5 35<0.5 304<0.37 =24 =3 22<0.5 =-18 =3 265<0.5 49<0.5 =-19 =0 =2
351<0.09598 140<0.5 282<0.5 384<0.5 =-17 =20 125<5.5 =5 =-8 125<9.5 235<2.565 =-2 =22 127<14.5 =20 =-13 125<6.5 272<0.5 309<0.08931 =29 =-14 352<0.4437 =19 =-12 235<2.398 350<0.4949 =18 =-3 349<0.5 =-11 =8
342<0.1001 3<0.5 351<0.1812 373<0.5 =-14 =26 310<0.5 =24 =-8 125<10.5 35<0.5 =11 =-19 268<0.5 =-9 =15 38<0.5 134<0.1 125<9.5 =45 =9 353<0.4437 =-4 =12 25<0.5 =-15 384<0.5 =0 =20
120<0.5 121<0.5 385<1e-9 1<0.5 =-10 =11 338<0.5 =30 =-5 58<0.5 134<0.125 =-1 =12 339<0.5 =26 =3 340<0.1183 57<0.5 334<0.5 =19 =-8 322<0.5 =-7 =24 340<0.4121 260<0.5 =-21 =3 5<0.5 =25 =-5
264<0.5 359<0.5 9<0.1344 341<0.2552 =-1 =38 304<0.72 =24 =-8 317<0.5 1<0.5 =44 =-3 =-10 381<0.3488 330<0.5 185<0.5 =-21 =6 339<0.5 =13 =-9 =25
264<0.5 360<0.5 74<0.5 366<0.144 =-2 =18 127<15.5 =-2 =30 235<2.398 138<2.944 =11 =-7 127<27.5 =35 =-1 381<0.3488 126<7.5 127<10.5 =0 =-21 235<2.708 =15 =-11 =33
313<0.5 235<3.135 351<0.05758 381<0.1659 =-8 =10 84<0.5 =4 =31 330<0.5 380<0.5 =-1 =21 309<0.01691 =39 =-6 126<2.5 277<0.5 128<0.541 =-9 =11 259<0.01866 =5 =23 34<0.5 =46 277<0.5 =1 =13
318<0.5 319<0.5 351<0.2812 281<0.5 =4 =-9 147<0.2 =0 =24 0<0.5 237<0.5 =-19 =4 7<0.2744 =13 =-13 56<0.5 147<0.2 138<5.081 =32 =-2 351<0.05758 =-5 =18 7<0.2241 147<0.6818 =50 =3 138<2.944 =15 =-13
121<0.5 381<0.1659 4<0.5 346<0.5 =-17 =22 134<0.4 =-5 =12 306<1.18 51<0.5 =24 =1 =-9 349<0.5 141<0.5 130<0.5 =-3 =19 51<0.5 =6 =42 32<0.5 386<0.6825 =35 =8 259<1e-9 =-7 =11
319<0.5 281<0.5 61<0.5333 140<0.5 =12 =29 120<0.5 =-5 =13 280<0.5 130<0.5 =-14 =5 336<0.5 =22 =-11 140<0.5 0<0.5 266<0.5 =-24 =-5 1<0.5 =-12 =18 61<0.1538 284<0.5 =18 =-11 359<0.5 =-16 =15
136<0.5 320<0.5 381<0.3965 386<0.5301 =-11 =2 =22 340<0.1613 126<1.5 =33 =6 338<0.5 =3 =-6 381<0.2928 264<0.5 120<0.5 =2 =13 124<0.5 =8 =-21 340<0.1847 56<0.5 =42 =0 =2
381<0.3488 281<0.5 140<0.5 33<0.5 =-5 =17 258<0.09375 =23 =4 258<0.1526 304<0.5 =2 =-20 280<0.5 =-23 =9 371<0.686 7<0.6587 =-10 =9 =39
318<0.5 261<0.5 128<0.149 61<0.6111 =-7 =-20 57<0.5 =3 =-13 138<1.099 252<0.5 =24 =-10 138<3.761 =-10 =6 259<0.02616 137<1.5 94<0.5 =26 =-3 128<0.3702 =-12 =22 244<0.5 22<0.5 =-11 =10 128<1e-9 =0 =29
319<0.5 123<2.303 349<0.5 305<1e-9 =-10 =16 243<0.5 =17 =-7 147<0.1667 263<0.5 =27 =-13 7<0.3984 =7 =-13 136<5.5 93<0.5 49<0.5 =-9 =-23 =20 123<3.219 147<0.5714 =-8 =3 147<0.6 =38 =-7
303<0.5 132<0.08544 251<0.5 235<2.303 =-15 =-5 120<0.5 =-3 =25 319<0.5 235<2.398 =18 =1 253<3.5 =-19 =-1 140<0.5 33<0.5 132<0.2012 =-4 =15 114<0.5 =21 =-2 132<0.1081 129<3.5 =29 =-2 366<0.1004 =-12 =15
341<0.3424 356<0.3845 371<0.4011 258<0.3349 =-5 =-22 304<0.4 =-8 =14 281<0.5 32<0.5 =13 =-3 123<2.996 =-10 =11 =39
128<1e-9 349<0.5 58<0.5 127<9.5 =14 =-9 127<18.5 =-6 =10 369<0.7949 365<0.5 =-5 =18 =23 14<0.5 144<0.5 128<0.258 =21 =8 58<0.5 =-14 =10 10<0.5 27<0.5 =-15 =11 127<25.5 =29 =-5
318<0.5 127<17.5 54<0.5 33<0.5 =-6 =21 235<2.565 =1 =21 366<0.1901 323<0.5 =-14 =-6 278<0.5 =17 =-10 127<12.5 235<3.135 =-15 =6 258<0.404 306<0.4 =20 =3 126<1.5 =6 =-12
261<0.5 381<0.2928 318<0.5 226<0.5 =-8 =11 250<0.5 =0 =27 371<0.4011 344<0.5 =-14 =5 278<0.5 =37 =4 9<0.1344 272<0.5 258<0.06064 =9 =-4 49<0.5 =29 =-6 351<0.1142 =6 =32
14<0.5 364<0.5 363<0.5 349<0.5 =-3 =10 128<0.3236 =-9 =18 258<0.1526 309<0.01087 =35 =0 =-6 371<0.686 352<0.5976 312<0.5 =-19 =5 128<0.6295 =19 =-16 =22
125<9.5 263<0.5 342<0.1773 342<0.004902 =10 =-5 125<1.5 =-1 =43 322<0.5 =-23 45<0.5 =25 =-10 366<0.144 22<0.5 120<0.5 =-14 =0 125<16.5 =20 =-12 145<0.5 374<12.67 =18 =-8 374<3.561 =-8 =-1
342<0.1001 282<0.5 374<1.946 250<0.5 =-16 =1 374<2.351 =19 =-5 123<1.946 374<2.565 =-13 =17 339<0.5 =10 =-1 306<1.34 123<3.367 123<1.946 =2 =34 7<0.4936 =2 =-11 7<0.3618 =7 =-11
128<0.2995 61<0.5333 147<0.5714 138<1e-9 =13 =-4 231<0.5 =-16 =21 147<0.6 367<0.2917 =-21 =12 136<0.5 =-2 =22 136<0.5 261<0.5 386<0.6825 =0 =-18 137<0.5 =30 =-6 147<0.75 368<0.641 =19 =-4 56<0.5 =-13 =10
360<0.5 342<0.1773 342<0.004902 258<0.07571 =5 =-5 308<0.3197 =-15 =20 58<0.5 338<0.5 =32 =2 134<1e-9 =6 =-4 264<0.5 368<0.7858 258<0.1286 =23 =7 =-4 124<0.5 344<0.5 =17 =-4 =-17
235<3.135 319<0.5 339<0.5 144<0.5 =7 =-10 366<0.144 =-8 =10 125<3.5 140<0.5 =-10 =16 123<3.219 =-22 =3 123<2.197 34<0.5 125<2.5 =-1 =-18 =1 368<0.3568 368<0.02477 =19 =-9 125<9.5 =37 =1
309<1e-9 263<0.5 264<0.5 332<0.5 =8 =-18 126<7.5 =-10 =17 128<0.5852 141<0.5 =-22 =3 =15 360<0.5 307<0.5 128<0.7821 =-15 =5 318<0.5 =-5 =15 14<0.5 128<0.445 =23 =-2 =-8
136<5.5 361<0.5 345<0.5 364<0.5 =-3 =20 143<0.5 =22 =-5 134<0.5 =29 =2 371<0.2271 130<0.5 138<3.912 =39 =2 =4 131<0.5 335<0.5 =3 =-13 =10
360<0.5 356<0.3845 132<1e-9 47<0.5 =-17 =-5 272<0.5 =5 =-12 317<0.5 339<0.5 =12 =-1 101<0.5 =-7 =31 16<0.5 59<0.5 310<0.5 =25 =1 313<0.5 =8 =-9 317<0.5 =-16 =0
261<0.5 318<0.5 322<0.5 258<0.07571 =-2 =-14 277<0.5 =13 =-10 7<0.2744 258<0.3046 =19 =-5 3<0.5 =-10 =11 258<0.8436 1<0.5 124<0.5 =19 =0 7<0.04987 =34 =-5 120<0.5 121<0.5 =-10 =9 =40
125<5.5 35<0.5 371<0.02507 256<0.5 =11 =-16 342<0.03707 =-14 =10 259<0.02616 =-17 =-2 371<0.4011 312<0.5 355<0.5 =-7 =23 123<2.303 =0 =26 381<0.185 =-11 123<1.946 =-4 =36
128<0.2995 7<0.4133 342<0.03707 16<0.5 =-1 =-17 9<1e-9 =23 =-13 367<0.7083 7<0.7552 =-20 =0 =9 74<0.5 259<0.2234 330<0.5 =4 =19 342<0.0197 =-12 =7 121<0.5 128<0.4718 =-9 =12 7<0.2744 =34 =2
255<0.3 235<3.135 147<0.129 125<5.5 =25 =-12 369<0.7115 =-4 =8 258<0.09375 125<7.5 =29 =-4 369<0.06468 =5 =-16 305<1.27 =35 =2
61<0.5333 248<0.5 39<0.5 132<0.2012 =2 =13 129<0.5 =4 =-20 264<0.5 309<0.01087 =36 =-2 =-7 280<0.5 135<0.5 352<0.7061 =-12 =5 2<0.5 =-5 =18 235<2.197 127<16.5 =7 =-8 235<3.135 =30 =-5
319<0.5 351<0.1532 125<10.5 83<0.5 =5 =-18 123<3.135 =-9 =16 259<0.257 330<0.5 =16 =-3 123<2.485 =-10 =1 235<3.135 125<2.5 259<0.01236 =-11 =8 58<0.5 =-19 =2 59<0.5 123<3.045 =0 =29 =-11
125<9.5 263<0.5 319<0.5 39<0.5 =9 =-7 136<5.5 =-7 =16 226<0.5 138<4.97 =-24 =9 =12 366<0.144 360<0.5 251<0.5 =-17 =4 133<0.1429 =15 =-8 133<0.3333 138<2.303 =26 =0 125<19.5 =-12 =12
16<0.5 261<0.5 361<0.5 280<0.5 =-2 =12 =26 143<0.5 28<0.5 =23 =4 303<0.5 =-10 =11 386<0.604 98<0.5 289<0.5 =-18 =4 =7 348<0.5 264<0.5 =-4 =19 264<0.5 =4 =-15
313<0.5 356<0.3845 136<5.5 131<0.5 =-10 =8 366<0.05618 =21 =-7 263<0.5 61<0.4483 =10 =-2 102<0.5 =-21 =7 127<25.5 127<11.5 =-10 308<0.2227 =26 =-8 51<0.5 128<0.149 =3 =-13 =7
140<0.5 381<0.3488 138<1.099 261<0.5 =-2 =13 351<0.1812 =-13 =11 147<0.6818 304<0.98 =28 =1 =0 366<1e-9 128<1e-9 127<23.5 =9 =-15 129<3.5 =25 =-1 138<1e-9 320<0.5 =-11 =15 54<0.5 =-7 =17
136<5.5 319<0.5 330<0.5 7<0.3618 =3 =-9 128<1e-9 =-2 =23 261<0.5 250<0.5 =-19 =0 1<0.5 =-6 =26 275<0.5 61<0.1923 147<0.64 =46 =-4 147<0.5714 =-9 =5 147<0.4286 =-7 =5
318<0.5 231<0.5 74<0.5 258<0.2457 =-1 =-11 275<0.5 =22 =-6 128<0.5066 251<0.5 =35 =-1 =-7 138<5.118 374<2.303 258<0.3349 =13 =-8 121<0.5 =4 =29 51<0.5 309<1e-9 =5 =-6 =-10
136<5.5 370<0.9483 128<0.2995 9<0.08151 =-5 =6 330<0.5 =1 =19 =26 61<0.1923 381<0.1541 389<0.05161 =39 =8 =-8 247<0.5 128<0.1727 =-11 =0 =5
364<0.5 319<0.5 366<0.3018 61<0.8571 =2 =-13 264<0.5 =25 =-7 140<0.5 369<0.06468 =-20 =-3 134<0.08333 =12 =-10 145<0.5 264<0.5 6<0.5 =43 =4 51<0.5 =-3 =3 277<0.5 275<0.5 =-12 =2 =15
342<0.1001 319<0.5 374<4.484 127<14.5 =9 =-3 342<0.003807 =19 =-8 141<0.5 251<0.5 =-17 =1 61<0.7368 =24 =-7 144<0.5 27<0.5 125<9.5 =31 =0 131<0.5 =-10 =13 369<0.06468 =-12 =5
313<0.5 138<2.944 263<0.5 58<0.5 =2 =14 10<0.5 =-16 =16 255<0.4146 351<0.1812 =-14 =10 =28 259<0.08676 55<0.5 274<0.5 =29 =-9 =-7 235<2.197 =-15 277<0.5 =-3 =19
144<0.5 313<0.5 237<0.5 359<0.5 =-1 =15 121<0.5 =1 =16 340<0.1613 266<0.5 =18 =-2 =-5 373<0.5 267<0.5 202<0.5 =-14 =8 54<0.5 =-7 =15 42<0.5 51<0.5 =16 =-1 =-6
268<0.5 248<0.5 264<0.5 138<1.099 =4 =-5 342<0.06509 =-13 =20 17<0.5 284<0.5 =26 =-1 =-6 321<0.5 34<0.5 126<3.5 =3 =19 42<0.5 =50 =-5 350<0.05207 61<0.8148 =-17 =10 =9
258<0.07571 340<0.1276 254<0.5 244<0.5 =7 =-3 305<1.27 =33 =-5 340<0.4121 270<0.5 =-13 =7 258<0.00856 =2 =24 120<0.5 9<0.08151 74<0.5 =-14 =13 258<0.2088 =16 =-4 349<0.5 127<14.5 =14 =-3 6<0.5 =28 =-4
61<0.8571 381<0.2928 14<0.5 311<0.2013 =2 =23 28<0.5 =-10 =13 144<0.5 61<0.6563 =27 =-7 =-8 366<0.144 44<0.5 235<2.996 =-24 =-3 =9 368<0.2386 =-8 14<0.5 =13 =-4
16<0.5 123<2.197 51<0.5 342<0.01689 =-4 =13 366<0.3018 =-16 =5 7<0.3618 319<0.5 =8 =-1 308<0.3365 =-9 =26 61<0.4483 315<0.5 140<0.5 =-12 =5 61<0.2593 =-5 =26 298<0.5 61<0.9091 =-21 =1 61<0.6111 =5 =-1
237<0.5 123<2.303 128<0.3702 255<1e-9 =-12 =16 61<0.4118 =14 =-4 138<1.099 318<0.5 =3 =18 126<4.5 =-8 =12 7<0.4936 127<20.5 306<1.06 =22 =-6 34<0.5 =-5 =19 128<0.3702 54<0.5 =-14 =1 138<1.946 =-2 =11
341<0.2552 14<0.5 142<0.5 311<0.1112 =1 =23 132<0.2012 =-23 =14 123<3.135 149<0.5 =-16 =15 124<0.5 =23 =-5 235<2.89 280<0.5 =35 =4 =2
373<0.5 16<0.5 340<0.1183 120<0.5 =-2 =7 46<0.5 =-17 =6 41<0.5 123<3.219 =-16 =3 =14 310<0.5 46<0.5 16<0.5 =33 =2 356<1e-9 =-10 =10 120<0.5 314<0.5 =4 =-13 =13
261<0.5 136<5.5 101<0.5 352<0.8146 =-4 =10 317<0.5 =-4 =33 132<0.1081 147<0.75 =31 =-7 =-10 147<0.64 340<0.2134 45<0.5 =11 =-12 340<0.4121 =-18 =6 147<0.9167 276<0.5 =32 =-4 276<0.5 =-10 =3
381<0.2064 128<0.3236 364<0.5 279<0.5 =-6 =15 125<7.5 =22 =-5 275<0.5 17<0.5 =9 =-9 128<0.3702 =7 =-18 266<0.5 132<0.08544 2<0.5 =9 =-15 147<0.6818 =16 =-6 =34
136<5.5 127<9.5 7<0.2744 133<0.125 =34 =-7 335<0.5 =-12 =4 125<10.5 226<0.5 =0 =14 136<0.5 =-10 =2 127<14.5 243<0.5 =4 =-13 125<5.5 7<0.4936 =36 =4 55<0.5 =-5 =3
61<0.5333 237<0.5 39<0.5 35<0.5 =4 =-18 120<0.5 =-22 =-1 121<0.5 137<0.5 =-11 =11 126<5.5 =25 =-9 389<0.1943 120<0.5 127<29.5 =-11 =8 61<0.7368 =-10 =11 127<17.5 372<0.5 =-10 =2 389<0.7054 =15 =-4
16<0.5 147<0.8571 280<0.5 57<0.5 =4 =-8 123<2.89 =21 =-4 9<0.09368 273<0.5 =-18 =4 389<0.2183 =12 =-4 371<0.4011 224<0.5 147<0.3 =-4 =-21 =16 127<19.5 =21 =-7
127<9.5 7<0.2744 127<8.5 46<0.5 =0 =3 132<0.09975 =31 =1 259<1e-9 =-10 7<0.4627 =8 =-4 385<0.3943 318<0.5 267<0.5 =-4 =11 250<0.5 =0 =17 =27
128<0.3702 370<0.9483 381<0.3488 364<0.5 =-6 =11 51<0.5 =25 =-5 =28 368<0.08417 283<0.5 272<0.5 =20 =-8 74<0.5 =-1 =20 368<0.2043 376<0.5 =-20 =-2 386<0.6825 =9 =-7
319<0.5 147<0.8571 128<0.541 264<0.5 =4 =-7 317<0.5 =17 =2 276<0.5 366<0.1312 =-18 =2 303<0.5 =21 =-5 136<0.5 213<0.5 371<0.5028 =-23 =4 368<0.3109 =-6 =16 374<2.303 374<1.768 =-1 =23 374<4.484 =-17 =-1
61<0.8571 127<18.5 249<0.5 16<0.5 =9 =-7 235<3.135 =-14 =6 307<0.5 356<0.3845 =-7 =1 126<2.5 =15 =-12 254<0.5 360<0.5 53<0.5 =-21 =6 132<0.1687 =-5 =9 =9
255<0.4146 306<1.34 318<0.5 128<0.3936 =-2 =6 260<0.5 =14 =-1 128<0.5066 9<0.1235 =-18 =3 =7 =31
312<0.5 32<0.5 14<0.5 140<0.5 =0 =9 137<0.5 =-14 =2 381<0.1777 127<8.5 =10 =-15 137<1.5 =15 =-10 328<0.5 57<0.5 304<0.75 =27 =-3 253<1.5 =6 =-7 =-7
7<0.3845 304<0.4 17<0.5 297<0.5 =1 =14 51<0.5 =-19 =-4 144<0.5 51<0.5 =30 =2 314<0.5 =-1 =-13 51<0.5 147<0.8 131<0.5 =-1 =18 =-18 352<0.5976 7<0.3984 =-2 =-22 =9
341<0.2552 142<0.5 250<0.5 272<0.5 =1 =-11 369<0.2669 =9 =-6 373<0.5 335<0.5 =-18 =1 132<0.2478 =18 =0 352<0.1182 =28 =2
381<0.3488 258<0.07571 7<0.4936 342<0.01549 =3 =17 359<0.5 =-16 =17 9<0.1849 363<0.5 =-8 =6 319<0.5 =18 =0 304<0.44 =-4 6<1.5 =32 342<0.1001 =-6 =3
381<0.3965 119<0.5 134<0.125 336<0.5 =-5 =8 309<1e-9 =7 =-8 2<0.5 =-6 309<0.03495 =33 =-3 340<0.1847 =24 =3
13<0.5 332<0.5 351<0.1812 58<0.5 =-2 =6 137<0.5 =13 =-2 342<0.06509 16<0.5 =-20 =2 =4 281<0.5 =31 =-2
318<0.5 289<0.5 141<0.5 134<0.125 =-7 =1 61<0.6563 =14 =-13 350<0.2527 309<0.04086 =20 =-7 134<0.5 =-10 =3 253<1.5 132<0.05208 4<0.5 =-20 =2 4<0.5 =14 =-9 7<1e-9 315<0.5 =21 =-7 103<0.5 =-8 =17
13<0.5 61<0.5333 3<0.5 342<0.1773 =-6 =13 389<0.06571 =8 =-2 380<0.5 342<0.01689 =-11 =7 61<0.8148 =-2 =27 =25
147<0.129 125<5.5 340<0.1847 263<0.5 =29 =-6 =-10 128<0.445 340<0.2605 =-16 =4 125<9.5 =17 =-5 30<0.5 32<0.5 125<1.5 =-6 =1 147<0.75 =-16 =6 125<0.5 128<0.2162 =-10 =13 134<0.25 =22 =-7
7<0.2744 246<0.5 235<3.135 349<0.5 =1 =11 61<0.5333 =20 =-4 39<0.5 317<0.5 =-20 =-2 258<0.06064 =-2 =5 266<0.5 236<0.5 286<0.5 =-13 =8 253<3.5 =11 =-10 61<0.2222 235<2.197 =4 =-13 253<1.5 =2 =30
258<0.07571 138<5.081 147<0.2692 386<0.4094 =19 =-1 7<0.3984 =4 =-13 147<1e-9 =12 357<0.5 =-18 =3 120<0.5 258<0.3046 22<0.5 =-6 =14 24<0.5 =-17 =2 147<0.6818 258<0.3046 =-12 =7 319<0.5 =36 =-7
237<0.5 147<0.8571 125<13.5 147<0.64 =5 =-6 147<0.64 =-18 =19 125<16.5 134<0.4 =-22 =3 5<0.5 =22 =-2 128<1e-9 235<2.485 24<0.5 =-1 =18 251<0.5 =-12 =6 125<9.5 371<0.03361 =30 =-2 128<0.1727 =7 =-13
373<0.5 258<0.07571 138<4.97 51<0.5 =1 =13 258<0.01856 =-18 =9 319<0.5 268<0.5 =-3 =13 258<0.09375 =13 =-22 130<0.5 147<0.3889 4<0.5 =18 =-8 =39 262<0.5 386<0.6983 =-13 =3 =11
345<0.5 144<0.5 351<0.1328 250<0.5 =-6 =5 314<0.5 =-5 =11 58<0.5 53<0.5 =-19 =3 123<2.944 =16 =-10 126<2.5 243<0.5 250<0.5 =26 =-3 126<1.5 =4 =-6 =-10
17<0.5 340<0.1276 129<2.5 140<0.5 =2 =10 363<0.5 =-9 =9 340<0.4121 132<0.2478 =-18 =8 132<0.07084 =-6 =13 237<0.5 306<1e-9 =-19 =-1 =4
123<2.197 132<0.2012 244<0.5 313<0.5 =-17 =10 235<2.398 =-10 =14 349<0.5 138<1.609 =-12 =16 264<0.5 =18 =-2 238<0.5 46<0.5 123<3.135 =2 =13 353<0.4794 =1 =-15 138<1e-9 264<0.5 =39 =-5 317<0.5 =-12 =2
28<0.5 144<0.5 235<1.946 342<0.0295 =-10 =13 46<0.5 =0 =10 125<3.5 61<0.1176 =-8 =14 101<0.5 =-18 =4 9<0.08151 9<0.04521 254<0.5 =9 =-5 144<0.5 =-18 =16 244<0.5 342<1e-9 =25 =-3 61<0.2593 =3 =-8
342<0.1773 263<0.5 7<0.3618 127<9.5 =18 =1 342<0.01549 =-23 =-1 266<0.5 127<25.5 =-21 =-1 102<0.5 =-3 =22 127<14.5 =-6 306<1.57 =26 =2
147<0.9167 61<0.8148 61<0.08333 147<0.2 =16 =-8 147<0.8571 =6 =-14 147<0.8571 268<0.5 =-21 =9 129<0.5 =1 =29 276<0.5 =-23 =11
281<0.5 324<0.5 124<0.5 315<0.5 =11 =-6 342<0.048 =-3 =8 317<0.5 389<0.04147 =20 =3 143<0.5 =-15 =5 131<0.5 124<0.5 389<0.0968 =-7 =10 330<0.5 =-16 =6 124<0.5 315<0.5 =-11 =6 342<0.01689 =-2 =28
74<0.5 235<3.135 268<0.5 253<2.5 =-6 =2 235<2.89 =2 =20 258<0.09375 253<1.5 =31 =4 386<0.5154 =1 =-18 257<0.5 283<0.5 253<2.5 =-6 =14 235<3.045 =21 =1 258<0.2457 133<1e-9 =-12 =0 =13
231<0.5 22<0.5 267<0.5 353<0.8146 =-2 =6 128<0.149 =-1 =22 128<0.5066 14<0.5 =18 =-7 128<0.6915 =-12 =6 353<0.4794 251<0.5 127<22.5 =30 =3 =1 =-4
255<0.4327 261<0.5 319<0.5 355<0.5 =1 =23 141<0.5 =-14 =16 127<21.5 342<0.02218 =14 =-4 258<0.8436 =-7 =11 =26
342<0.0295 126<4.5 340<0.1183 305<1e-9 =-1 =19 369<0.7115 =-17 =12 342<1e-9 134<0.3333 =12 =-3 342<0.01456 =-13 =4 340<0.1992 1<0.5 238<0.5 =20 =-8 54<0.5 =9 =-8 342<0.1773 340<0.4121 =-15 =0 58<0.5 =16 =0
341<0.3424 368<0.5002 231<0.5 58<0.5 =-4 =5 125<9.5 =26 =-12 125<14.5 139<0.5 =12 =-12 46<0.5 =-12 =1 =22
7<0.3618 264<0.5 126<7.5 128<0.7821 =3 =22 =-20 126<7.5 213<0.5 =-14 =3 127<22.5 =26 =-6 147<0.1667 129<1.5 7<0.4374 =-7 =12 147<1e-9 =3 =-12 268<0.5 332<0.5 =-19 =8 57<0.5 =12 =-6
367<0.2083 231<0.5 235<2.197 58<0.5 =-8 =3 248<0.5 =-2 =14 315<0.5 278<0.5 =27 =0 136<0.5 =4 =-10 306<1.34 27<0.5 315<0.5 =30 =2 =-2 370<0.9537 =-9 =12
381<0.2557 306<0.36 123<2.197 132<0.4435 =-11 =14 319<0.5 =4 =-5 341<0.398 373<0.5 =-15 =10 =14 61<0.7368 277<0.5 123<1.946 =0 =27 16<0.5 =-8 =15 =-11
332<0.5 32<0.5 356<0.3845 250<0.5 =-5 =9 121<0.5 =1 =11 124<0.5 253<1.5 =-8 =12 61<0.9091 =-13 =10 306<1e-9 386<0.6825 137<2.5 =-23 =-1 =0 306<0.79 =8 =-5
381<0.3488 312<0.5 317<0.5 141<0.5 =0 =13 268<0.5 =-10 =12 127<16.5 317<0.5 =9 =-12 324<0.5 =24 =-3 51<0.5 126<2.5 =32 371<0.686 =-7 =11 127<17.5 =3 =-9
17<0.5 389<0.1088 61<0.1923 307<0.5 =-8 =1 125<10.5 =7 =-5 389<0.1155 125<5.5 =30 =1 389<0.1343 =-7 =6 40<0.5 389<0.1943 333<0.5 =-22 =-1 351<0.4321 =3 =-4 =6
258<0.404 61<0.6563 340<0.1183 127<19.5 =10 =1 243<0.5 =-12 =7 258<0.1117 295<0.5 =-13 =16 366<0.06171 =14 =-12 320<0.5 61<0.7 321<0.5 =-16 =-2 57<0.5 =-9 =21 258<0.8436 =-6 =22
138<5.081 283<0.5 381<0.1659 319<0.5 =6 =-8 381<0.2345 =33 =2 312<0.5 381<0.2557 =-5 =15 137<1.5 =30 =-3 385<1e-9 149<0.5 29<0.5 =-15 =3 381<0.1659 =-3 =11 =11
74<0.5 138<2.944 138<2.197 258<0.5999 =2 =-10 258<0.07571 =31 =-7 102<0.5 258<0.5999 =-12 =12 127<18.5 =20 =-6 127<15.5 368<1e-9 =-13 =3 141<0.5 123<1.946 =3 =24 =-8
258<0.09375 253<4.5 83<0.5 61<0.5333 =8 =-2 213<0.5 =-19 =3 318<0.5 141<0.5 =-14 =6 58<0.5 =-5 =18 381<0.3488 369<0.6656 369<0.09998 =-4 =-13 253<2.5 =15 =-10 =23
123<1.792 127<15.5 318<0.5 4<0.5 =-2 =18 =-6 239<0.5 320<0.5 =-20 =7 127<20.5 =-7 =15 365<0.5 318<0.5 263<0.5 =-2 =-16 259<0.006285 =13 =1 131<0.5 5<0.5 =7 =-6 127<12.5 =1 =24
330<0.5 385<1e-9 226<0.5 123<1.946 =-11 =0 123<2.773 =-1 =21 342<0.02511 =-2 127<15.5 =0 =24 61<0.5714 130<0.5 140<0.5 =8 =28 134<0.1667 =-11 =4 123<3.135 258<0.2457 =-19 =6 =12
147<0.8571 342<0.0295 57<0.5 141<0.5 =1 =18 330<0.5 =-10 =8 235<2.565 317<0.5 =24 =-5 389<0.1155 =-4 =16 351<0.1532 276<0.5 346<0.5 =-22 =5 235<1.946 =-6 =15 352<0.4794 235<1.792 =18 =1 282<0.5 =-6 =1
17<0.5 123<2.197 277<0.5 132<0.4435 =-15 =9 137<0.5 =-10 =20 134<0.5 339<0.5 =4 =-1 352<0.4437 =5 =-15 253<2.5 =-21 374<2.398 304<1e-9 =-12 =4 =9
319<0.5 120<0.5 385<1e-9 128<0.3936 =-4 =6 143<0.5 =23 =0 61<0.2222 56<0.5 =-5 =13 128<0.258 =28 =3 136<0.5 311<0.27 12<0.5 =-17 =5 374<2.89 =7 =-4 140<0.5 143<0.5 =-15 =6 350<0.2129 =14 =-9
249<0.5 125<13.5 17<0.5 263<0.5 =6 =-10 7<0.3178 =-19 =6 101<0.5 145<0.5 =-2 =-20 =20 243<0.5 353<0.8146 125<13.5 =-22 =-2 =6 =8
261<0.5 272<0.5 16<0.5 328<0.5 =2 =-13 381<0.1444 =-16 =6 16<0.5 40<0.5 =-21 =1 315<0.5 =-6 =20 306<1.43 45<0.5 243<0.5 =14 =1 =-9 46<0.5 138<5.323 =-19 =2 126<1.5 =-4 =5
361<0.5 381<0.1659 381<0.08151 28<0.5 =-2 =5 351<0.1142 =-19 =4 125<9.5 121<0.5 =24 =2 342<0.1773 =-16 =6 =23
326<0.5 17<0.5 231<0.5 137<2.5 =2 =-10 61<0.4118 =29 =-5 53<0.5 125<15.5 =-20 =5 =7 321<0.5 360<0.5 61<0.9091 =-21 =6 125<3.5 =-4 =11 264<0.5 27<0.5 =-12 =9 59<0.5 =16 =-3
17<0.5 339<0.5 147<0.8 340<0.1992 =6 =-9 349<0.5 =-13 =10 14<0.5 4<0.5 =5 =-3 385<1e-9 =-16 =6 40<0.5 54<0.5 =-21 147<0.4286 =6 =-9 =3
89<0.5 246<0.5 309<0.06516 115<0.5 =6 =-7 360<0.5 =-11 =15 309<0.06516 128<0.5852 =-18 =1 4<0.5 =-3 =11 =-18
334<0.5 246<0.5 263<0.5 74<0.5 =2 =10 61<0.3333 =-19 =5 381<0.1777 276<0.5 =-18 =5 127<17.5 =11 =-5 133<0.1667 324<0.5 250<0.5 =-21 =-2 =4 =6
242<0.5 98<0.5 142<0.5 127<9.5 =10 =-2 58<0.5 =-15 =4 258<1e-9 61<0.05556 =-9 =8 =20 14<0.5 127<18.5 136<0.5 =2 =26 124<0.5 =-8 =9 =-8
370<0.9483 368<0.5002 373<0.5 389<0.07196 =0 =-8 2<0.5 =-3 =21 389<0.3535 309<0.1016 =13 =-6 368<0.8533 =3 =-14 =21
389<0.2183 142<0.5 235<2.197 341<0.2656 =-4 =22 313<0.5 =2 =15 134<0.1429 54<0.5 =-23 =1 373<0.5 =-3 =17 310<0.5 3<0.5 =14 51<0.5 =-12 =-1 361<0.5 295<0.5 =-16 =4 =7
261<0.5 313<0.5 147<0.64 125<12.5 =2 =-15 125<12.5 =-19 =16 147<0.2692 127<15.5 =12 =-16 278<0.5 =23 =-6 54<0.5 147<0.64 61<0.5333 =16 =-15 61<0.5714 =2 =45 147<0.4545 121<0.5 =-9 =9 147<0.75 =-18 =2
261<0.5 330<0.5 129<4.5 129<3.5 =-3 =11 372<0.5 =-19 =2 130<0.5 372<0.5 =12 =-6 14<0.5 =-15 =9 142<0.5 306<0.85 47<0.5 =18 =3 29<0.5 =-10 =6 123<2.944 =-17 =0
250<0.5 9<0.09368 224<0.5 30<0.5 =-6 =7 137<0.5 =-4 =24 309<1e-9 147<0.3 =-1 =12 147<0.2 =4 =-16 9<0.06801 259<0.1956 42<0.5 =13 =-6 139<0.5 =-12 =8 147<0.8 103<0.5 =-12 =10 =11
142<0.5 284<0.5 263<0.5 268<0.5 =0 =9 259<0.01866 =-13 =2 258<0.2088 310<0.5 =20 =1 5<0.5 =-19 =4 373<0.5 322<0.5 114<0.5 =-16 =4 51<0.5 =15 =-7 2<0.5 =0 =12
361<0.5 246<0.5 58<0.5 127<9.5 =13 =-3 145<0.5 =8 =-7 386<0.6314 308<0.04715 =-20 =-1 144<0.5 =9 =-6 363<0.5 =19 =2
328<0.5 14<0.5 268<0.5 317<0.5 =4 =-7 33<0.5 =14 =-10 127<10.5 136<0.5 =-5 =19 350<0.1293 =-11 =1 31<0.5 127<11.5 =6 136<1.5 =-21 =-3 =6
231<0.5 283<0.5 145<0.5 371<0.686 =3 =18 2<0.5 =-11 =6 31<0.5 7<0.3618 =-3 =-19 59<0.5 =12 =-4 125<6.5 315<0.5 125<3.5 =34 =2 =1 129<1.5 =-14 =9
57<0.5 241<0.5 124<0.5 252<0.5 =10 =-12 365<0.5 =-4 =7 261<0.5 137<0.5 =-2 =-20 2<0.5 =-2 =11 261<0.5 235<2.996 313<0.5 =-15 =5 335<0.5 =-6 =15 303<0.5 380<0.5 =-11 =6 235<2.398 =-3 =20
22<0.5 231<0.5 311<0.567 9<0.1344 =-3 =6 14<0.5 =24 =-9 258<1e-9 281<0.5 =-4 =1 258<0.404 =30 =1 253<2.5 14<0.5 134<0.1667 =22 =-2 386<0.604 =-15 =15 262<0.5 =-14 258<0.00856 =12 =-6
319<0.5 123<2.303 138<1.609 43<0.5 =-8 =10 259<0.0712 =12 =-6 340<0.1992 259<0.2836 =4 =17 340<0.4121 =-15 =11 140<0.5 368<0.5002 128<0.7821 =-13 =5 253<3.5 =-6 =14 123<2.944 136<2.5 =-15 =7 259<0.05847 =1 =29
126<7.5 226<0.5 261<0.5 330<0.5 =-3 =7 235<2.773 =10 =-4 102<0.5 320<0.5 =6 =-15 351<0.03821 =32 =4 315<0.5 103<0.5 213<0.5 =-24 =-2 =2 351<1e-9 =-8 =14
263<0.5 306<1.34 238<0.5 72<0.5 =2 =21 9<0.03686 =2 =27 341<0.398 128<0.4176 =-13 =2 =7 226<0.5 237<0.5 238<0.5 =-20 =3 54<0.5 =-8 =9 253<2.5 =12 =-4
340<0.1276 131<0.5 136<5.5 84<0.5 =0 =16 61<0.1923 =19 =-8 253<3.5 138<5.416 =23 =-3 126<3.5 =-10 =7 353<0.6648 61<0.7778 143<0.5 =-20 =4 126<1.5 =-4 =19 342<1e-9 =13 =0
17<0.5 35<0.5 83<0.5 129<4.5 =1 =-11 123<2.197 =2 =-16 =-16 254<0.5 338<0.5 390<1.5 =-20 =-1 284<0.5 =11 =-7 =6
246<0.5 7<0.3618 304<0.4 281<0.5 =4 =-3 386<0.6314 =21 =-7 342<0.01456 185<0.5 =-22 =0 257<0.5 =5 =-11 7<0.337 276<0.5 351<0.2453 =-22 =-1 =6 371<0.2893 342<0.01352 =-1 =14 =-5
258<0.2732 147<0.1667 102<0.5 306<1.34 =16 =-7 133<0.125 =-13 =7 258<1e-9 306<0.85 =-3 =-17 231<0.5 =3 =26 277<0.5 101<0.5 91<0.5 =-15 =10 140<0.5 =-4 =13 74<0.5 147<0.08333 =15 =-7 =24
20<0.5 269<0.5 146<0.5 334<0.5 =1 =-13 =-20 128<1e-9 259<0.2836 =-10 =9 140<0.5 =26 =0 132<0.08544 =-22 132<0.1321 =11 =-8
341<0.398 103<0.5 74<0.5 213<0.5 =-3 =3 280<0.5 =12 =-13 26<0.5 317<0.5 =20 =-6 24<0.5 =-14 =4 =25
126<4.5 259<0.006285 74<0.5 54<0.5 =3 =-5 342<0.00683 =17 =-5 55<0.5 250<0.5 =-10 =1 259<0.1432 =-5 =17 258<0.02797 147<0.64 306<0.62 =27 =-5 127<19.5 =16 =-10 127<20.5 282<0.5 =3 =-17 259<0.006285 =-3 =14
123<2.303 9<0.1463 10<0.5 258<0.09375 =-13 =0 123<2.197 =21 =-5 386<0.5756 134<0.1429 =6 =-14 386<0.6825 =23 =-4 83<0.5 246<0.5 323<0.5 =-1 =5 306<0.65 =-17 =6 237<0.5 371<0.1764 =-16 =-1 =0
231<0.5 318<0.5 339<0.5 57<0.5 =4 =-6 59<0.5 =-7 =3 126<2.5 304<0.42 =17 =-4 140<0.5 =-5 =10 353<0.4794 126<1.5 51<0.5 =3 =31 57<0.5 =9 =-6 =-3
386<0.6412 386<0.5949 261<0.5 259<0.5879 =0 =-16 32<0.5 =9 =-10 366<0.144 366<0.07149 =-3 =-23 369<0.5024 =-7 =10 366<0.08217 386<0.7226 126<4.5 =36 =5 =-3 369<0.6656 132<0.2478 =-15 =5 14<0.5 =16 =-10
255<0.4327 312<0.5 13<0.5 144<0.5 =0 =-7 281<0.5 =24 =2 122<0.5 127<16.5 =0 =21 =-5 =25
341<0.3424 142<0.5 312<0.5 13<0.5 =-1 =19 137<0.5 =1 =23 55<0.5 342<0.06509 =-16 =7 277<0.5 =-5 =17 =23
134<0.5 312<0.5 248<0.5 267<0.5 =-1 =12 145<0.5 =17 =-6 57<0.5 61<1e-9 =-6 =22 =-11 295<0.5 129<0.5 145<0.5 =-19 =-1 =0 =7
351<0.2812 351<0.2453 376<0.5 308<0.3365 =0 =16 351<0.1812 =19 =-3 125<3.5 =-2 =-17 362<0.5 213<0.5 358<0.5 =18 =1 =26 351<0.3403 352<0.7061 =18 =-5 233<0.5 =-14 =4
281<0.5 126<4.5 58<0.5 127<27.5 =-1 =11 340<0.1992 =11 =-8 39<0.5 =41 =-11 341<0.2169 381<0.3488 353<0.8146 =-10 =2 342<0.06509 =-4 =13 =20
61<0.8571 7<0.3618 51<0.5 261<0.5 =-4 =8 27<0.5 =3 =13 359<0.5 283<0.5 =-2 =-19 272<0.5 =19 =-1 132<0.3333 336<0.5 44<0.5 =-20 =4 132<1e-9 =11 =-5 262<0.5 =-6 =11
242<0.5 93<0.5 60<0.5 226<0.5 =-1 =7 =-17 342<1e-9 281<0.5 =24 =0 =-3 281<0.5 253<4.5 125<11.5 =32 =-1 =-4 250<0.5 =-11 =1
237<0.5 283<0.5 145<0.5 127<18.5 =11 =2 126<5.5 =-8 =14 127<26.5 44<0.5 =-7 =6 282<0.5 =-9 =19 140<0.5 28<0.5 352<0.8146 =-9 =10 127<15.5 =-5 =19 127<25.5 226<0.5 =25 =-7 369<0.5024 =-13 =2
334<0.5 147<0.8571 371<0.3333 7<0.2744 =3 =-6 7<0.6946 =5 =28 366<0.1312 24<0.5 =-18 =7 366<0.2273 =16 =-2 389<0.06571 =-19 389<0.0968 =7 =-7
364<0.5 267<0.5 384<0.5 271<0.5 =-3 =9 388<0.5 =12 =0 136<1.5 366<0.1067 =-6 =12 =26 243<0.5 40<0.5 355<0.5 =-13 =7 =8 366<1e-9 =26 =4
341<0.3424 224<0.5 47<0.5 235<2.773 =4 =-4 235<2.303 =-9 =1 147<0.3684 =-7 =24 =18
361<0.5 389<0.07196 126<6.5 386<0.4981 =2 =16 301<0.5 =-13 =9 386<0.6412 366<0.2273 =-11 =5 366<0.08217 =21 =-1 350<0.8222 =19 =-2
83<0.5 366<0.1143 355<0.5 250<0.5 =0 =6 272<0.5 =22 =0 345<0.5 386<0.6314 =-11 =1 =14 326<0.5 9<0.1235 =-21 =2 =9
13<0.5 231<0.5 361<0.5 132<0.2825 =0 =-9 49<0.5 =21 =0 277<0.5 124<0.5 =-1 =25 137<0.5 =5 =-7 281<0.5 =23 =0
361<0.5 249<0.5 140<0.5 356<0.3845 =-5 =0 353<0.5439 =7 =-11 26<0.5 272<0.5 =-19 =2 128<0.1937 =-8 =13 264<0.5 =21 =-5
246<0.5 250<0.5 309<0.07518 123<2.944 =3 =-4 259<0.05847 =-14 =3 253<4.5 259<0.1956 =11 =-10 318<0.5 =-14 =9 309<0.02968 123<2.398 293<0.5 =-5 =6 =-22 126<3.5 =-6 =14
147<0.9167 340<0.1276 381<0.2064 135<0.5 =2 =-8 371<0.1764 =-9 =23 385<1e-9 169<0.5 =-12 =12 371<0.3333 =-5 =17 61<0.7368 =-22 213<0.5 14<0.5 =15 =-1 =-5
123<3.135 319<0.5 125<0.5 243<0.5 =-13 =9 125<12.5 =3 =-5 125<2.5 133<0.125 =-2 =13 213<0.5 =-17 =8 259<0.257 22<0.5 310<0.5 =-3 =11 371<1e-9 =20 =-6 61<0.2222 46<0.5 =7 =-8 133<0.07143 =37 =2
373<0.5 93<0.5 61<0.08333 147<0.2 =15 =-12 342<0.1773 =-1 =22 5<0.5 123<1.946 =0 =28 =-4 57<0.5 350<0.4949 374<1.768 =-3 =24 =-3 9<0.0628 =9 =-13
84<0.5 119<0.5 103<0.5 340<0.1992 =0 =-8 133<0.1 =1 =16 134<1e-9 284<0.5 =31 =-1 =-10 306<1e-9 14<0.5 51<0.5 =22 =5 339<0.5 =2 =-2 258<0.00856 253<1.5 =-7 =0 =7
140<0.5 98<0.5 26<0.5 322<0.5 =-7 =10 322<0.5 =6 =-13 235<2.485 306<1e-9 =29 =-3 =-2 133<0.1 253<2.5 7<0.04987 =7 =-12 235<2.89 =26 =-3 374<1.768 128<0.3461 =-20 =1 374<2.197 =14 =-5
308<0.3365 373<0.5 144<0.5 248<0.5 =-1 =10 61<0.1176 =-20 =-4 125<10.5 132<0.1321 =21 =0 132<0.1687 =-10 =4 381<1e-9 237<0.5 253<4.5 =-11 =2 =8 61<0.1923 =2 =31
368<0.08417 14<0.5 250<0.5 351<0.01767 =0 =12 43<0.5 =11 =-11 123<2.996 365<0.5 =-18 =1 284<0.5 =18 =-6 368<0.1272 386<0.6598 128<0.5066 =-24 =-2 =-1 386<0.4395 14<0.5 =-16 =2 145<0.5 =4 =-8
58<0.5 123<2.89 363<0.5 93<0.5 =-6 =12 123<2.708 =13 =-10 381<0.1444 358<0.5 =-9 =4 6<1.5 =18 =-10 123<2.944 303<0.5 322<0.5 =8 =-13 147<0.7143 =27 =2 147<0.4545 235<2.773 =17 =-5 348<0.5 =-18 =12
381<0.2064 267<0.5 137<2.5 145<0.5 =0 =-6 322<0.5 =-18 =6 53<0.5 235<2.708 =3 =27 =-5 315<0.5 381<0.2928 339<0.5 =-11 =-1 235<1.792 =-4 =15 235<1.609 =-4 349<0.5 =33 =4
235<1.609 7<0.2744 173<0.5 10<0.5 =24 =-3 =-8 309<0.03495 =-11 309<0.07518 =14 =-6 124<0.5 56<0.5 258<0.404 =11 =-7 368<0.3109 =-14 =10 365<0.5 14<0.5 =0 =-12 258<0.07571 =11 =-4
259<0.451 263<0.5 259<0.3719 258<0.2088 =2 =-4 304<0.55 =18 =-5 280<0.5 126<1.5 =5 =-20 =11 339<0.5 =-18 258<0.8436 2<0.5 =7 =-12 136<0.5 =13 =-3
123<2.197 262<0.5 10<0.5 320<0.5 =-6 =12 351<0.1532 =24 =-4 351<0.1812 357<0.5 =-18 =7 134<0.3333 =12 =-11 61<0.1176 361<0.5 353<0.5439 =-1 =-12 =13 101<0.5 145<0.5 =5 =-5 317<0.5 =3 =30
123<2.303 9<0.1463 138<1.609 293<0.5 =-11 =12 309<0.06516 =11 =-13 263<0.5 138<2.303 =14 =-5 =-10 319<0.5 57<0.5 123<2.565 =13 =3 132<0.182 =-7 =10 58<0.5 382<0.5 =-10 =9 138<2.303 =10 =-11
385<1e-9 322<0.5 263<0.5 213<0.5 =-1 =6 127<25.5 =-21 =6 263<0.5 269<0.5 =-1 =17 213<0.5 =31 =-5 144<0.5 127<14.5 =-1 340<0.2727 =24 =1 =-4
309<0.04664 231<0.5 319<0.5 353<0.8146 =2 =13 28<0.5 =-7 =10 259<0.2836 28<0.5 =25 =1 =-5 266<0.5 308<0.04715 342<0.1001 =-15 =2 308<0.4133 =10 =-6 381<0.2702 213<0.5 =-15 =16 =24
30<0.5 32<0.5 60<0.5 306<0.5 =1 =8 259<0.1432 =-17 =2 259<0.01866 369<0.1382 =7 =-11 369<0.03334 =-19 =-2 59<0.5 51<0.5 259<0.2234 =24 =2 128<0.237 =2 =-7 128<0.3236 =-8 =1
353<0.2755 38<0.5 371<0.686 360<0.5 =-17 =13 132<0.08544 =5 =87 138<1e-9 128<1e-9 =18 =74 132<1e-9 =-9 =28 319<0.5 353<0.8146 264<0.5 =70 =1 389<0.1023 =28 =180 132<0.1561 136<1.5 =0 =38 371<1e-9 =-23 =10
353<0.2755 31<0.5 371<0.686 138<1.099 =-6 =-22 381<0.185 =3 =69 259<0.2234 138<5.323 =62 =-6 136<1.5 =13 =-9 389<0.7054 353<0.8146 39<0.5 =43 =-6 389<0.0968 =18 =113 390<0.5 =20 =-20
350<0.02424 29<0.5 342<0.03707 38<0.5 =-17 =10 278<0.5 =34 =-6 38<0.5 33<0.5 =-6 =28 138<2.944 =94 =11 14<0.5 376<0.5 138<1.099 =52 =15 258<0.477 =122 =11 126<3.5 138<2.944 =-18 =3 49<0.5 =30 =-5
351<0.03082 30<0.5 61<0.2593 28<0.5 =-6 =31 370<0.4353 =-18 =14 61<0.5714 =61 61<0.7778 =-6 =6 61<0.2593 28<0.5 351<0.08189 =7 =55 281<0.5 =110 =7 351<0.2812 128<0.3236 =-7 =16 350<0.8222 =56 =-14
350<0.02424 136<5.5 120<0.5 362<0.5 =-16 =0 349<0.5 =0 =45 147<0.75 258<0.477 =63 =-6 =-8 350<0.8222 376<0.5 374<3.045 =27 =-13 44<0.5 =70 =6 374<6.908 =9 365<0.5 =-14 =2
386<0.3851 33<0.5 371<0.686 3<0.5 =-24 =-2 213<0.5 =48 =3 61<0.375 306<1e-9 =67 =5 253<1.5 =11 =-12 356<0.3845 306<0.79 61<0.2593 =16 =-6 =52 281<0.5 126<2.5 =88 =22 61<0.4483 =32 =-3
132<1e-9 31<0.5 28<0.5 4<0.5 =-25 =-11 323<0.5 =-17 =17 147<0.2414 313<0.5 =-9 =15 147<0.7143 =49 =1 16<0.5 309<1e-9 28<0.5 =32 =68 305<1e-9 =-5 =28 131<0.5 147<0.3 =-1 =-20 =8
9<1e-9 28<0.5 381<0.3488 279<0.5 =-16 =24 309<0.1016 =50 =-5 309<1e-9 263<0.5 =21 =-9 259<1e-9 =-19 =9 28<0.5 368<0.2781 307<0.5 =-5 =21 262<0.5 =17 =49 309<1e-9 =67 24<0.5 =17 =-6
351<0.05758 313<0.5 136<5.5 384<0.5 =-12 =45 138<3.912 =48 =-3 138<2.944 351<1e-9 =55 =-1 138<5.118 =-12 =7 121<0.5 282<0.5 138<1e-9 =-22 =9 351<0.3403 =8 =41 309<0.1016 263<0.5 =56 =-9 =-7
351<0.01281 140<0.5 31<0.5 123<2.89 =-19 =-6 123<2.773 =31 =0 136<1.5 244<0.5 =-9 =24 125<8.5 =47 =-3 125<5.5 42<0.5 123<1.946 =1 =43 368<0.5632 =-9 =14 351<0.2812 134<0.4 =-6 =25 134<0.5 =36 =-12
9<1e-9 342<0.1773 38<0.5 120<0.5 =-16 =-1 147<0.4545 =27 =-8 307<0.5 =60 =10 121<0.5 369<0.7949 268<0.5 =-3 =20 9<0.08151 =-10 =25 309<1e-9 263<0.5 =44 =-11 243<0.5 =-11 =9
351<0.05758 61<0.3333 235<3.135 33<0.5 =-4 =30 138<1.609 =60 =-10 371<0.686 281<0.5 =-12 =-24 127<20.5 =38 =4 319<0.5 281<0.5 7<0.3618 =54 =13 351<0.1532 =-10 =23 371<0.4011 235<2.197 =-5 =-20 235<2.708 =1 =23
351<1e-9 28<0.5 141<0.5 282<0.5 =-20 =-7 129<3.5 =23 =-11 128<1e-9 120<0.5 =-9 =9 7<0.337 =36 =-10 319<0.5 264<0.5 263<0.5 =38 =-11 314<0.5 =3 =-14 28<0.5 141<0.5 =-20 =6 =28
132<1e-9 3<0.5 43<0.5 125<2.5 =-11 =-24 49<0.5 =-6 =16 125<9.5 313<0.5 =10 =48 313<0.5 =-15 =10 319<0.5 317<0.5 125<5.5 =47 =15 262<0.5 =-5 =11 0<0.5 136<4.5 =-17 =12 125<2.5 =43 =-6
368<0.2043 28<0.5 371<0.686 101<0.5 =-14 =29 278<0.5 =43 =-3 281<0.5 340<0.2134 =27 =-6 371<0.2528 =-10 =18 282<0.5 358<0.5 353<0.7548 =3 =39 350<0.2527 =9 =-23 353<0.4794 366<0.144 =1 =28 302<0.5 =40 =-3
61<0.2593 7<0.3618 41<0.5 320<0.5 =11 =44 47<0.5 =6 =60 350<0.03196 7<0.7552 =-19 =1 304<0.93 =-8 =33 350<0.1293 319<0.5 345<0.5 =-8 =22 31<0.5 =-23 =9 319<0.5 250<0.5 =31 =-5 7<0.1468 =-19 =18
14<0.5 132<0.2012 140<0.5 282<0.5 =-17 =7 303<0.5 =6 =35 263<0.5 132<0.4435 =25 =56 46<0.5 =-12 =10 131<0.5 353<0.3037 107<0.5 =-24 =1 319<0.5 =3 =-20 277<0.5 309<0.06516 =21 =-2 =-6
303<0.5 360<0.5 356<0.3845 366<0.1004 =-20 =-3 374<2.251 =-4 =18 39<0.5 390<0.5 =40 =-2 123<3.135 =-14 =5 147<0.2 308<0.1461 144<0.5 =52 =-1 =-7 147<0.6818 307<0.5 =7 =31 33<0.5 =-14 =21
356<0.3845 342<0.06509 280<0.5 135<0.5 =-16 =13 338<0.5 =27 =-5 306<1.34 249<0.5 =38 =-9 7<0.3618 =10 =-11 16<0.5 389<0.08437 120<0.5 =4 =22 40<0.5 =29 =-2 339<0.5 40<0.5 =-7 =11 38<0.5 =-23 =0
366<0.1004 31<0.5 356<0.3845 342<0.048 =-16 =13 281<0.5 =15 =-11 138<2.944 233<0.5 =31 =-5 46<0.5 =9 =-9 320<0.5 262<0.5 350<0.4021 =7 =-15 366<0.1901 =11 =39 138<3.611 =55 =4
264<0.5 376<0.5 364<0.5 31<0.5 =-1 =28 309<0.01087 =55 =-6 32<0.5 39<0.5 =43 =4 =5 124<0.5 386<0.604 198<0.5 =-17 =14 386<0.6825 =26 =-13 61<0.05556 309<0.05484 =-10 =15 288<0.5 =-25 =3
261<0.5 318<0.5 342<0.06509 9<0.03686 =-16 =-2 61<0.1176 =-7 =34 147<0.4286 61<0.375 =56 =2 9<0.1058 =-1 =27 61<0.5 5<0.5 252<0.5 =49 =6 381<0.1444 =-7 =26 147<0.6818 342<0.048 =-21 =6 61<0.6111 =-6 =55
356<0.3845 381<0.312 362<0.5 261<0.5 =-19 =3 370<1e-9 =-1 =34 371<0.4011 138<2.944 =10 =-11 =41 121<0.5 9<0.1344 120<0.5 =-7 =11 39<0.5 =24 =-3 35<0.5 128<0.2995 =15 =34 =-17
61<0.2593 4<0.5 384<0.5 345<0.5 =-7 =25 131<0.5 =7 =38 318<0.5 339<0.5 =20 =3 259<0.1623 =51 =0 351<0.1532 54<0.5 385<1e-9 =-16 =13 34<0.5 =-8 =15 26<0.5 345<0.5 =2 =26 =34
261<0.5 25<0.5 3<0.5 352<0.5976 =-18 =12 313<0.5 =0 =25 61<0.3 147<0.6818 =43 =-1 147<0.4286 =-13 =10 351<0.00499 61<0.5 147<0.3 =36 =9 147<0.5 =-20 =19 32<0.5 61<0.8571 =41 =0 =2
9<0.09368 125<5.5 140<0.5 131<0.5 =-2 =25 365<0.5 =9 =32 279<0.5 309<0.01087 =-7 =-21 309<0.05484 =28 =2 16<0.5 309<1e-9 236<0.5 =28 =4 309<0.1756 =-15 =12 365<0.5 277<0.5 =-17 =-2 =8
14<0.5 359<0.5 128<1e-9 147<1e-9 =27 =-6 6<0.5 =15 =-4 59<0.5 =52 =1 368<0.2781 131<0.5 266<0.5 =-25 =-7 147<0.64 =20 =-6 390<0.5 143<0.5 =12 =-13 278<0.5 =-19 =0
14<0.5 128<1e-9 351<0.008758 385<1e-9 =-9 =25 335<0.5 =13 =-12 360<0.5 319<0.5 =15 =-5 127<28.5 =44 =-10 124<0.5 389<0.1088 360<0.5 =-14 =13 358<0.5 =-11 =22 7<0.04987 127<9.5 =0 =-24 128<0.5852 =-15 =15
14<0.5 349<0.5 128<0.149 120<0.5 =-9 =5 258<0.04473 =20 =-2 302<0.5 246<0.5 =34 =-2 369<0.5024 =-14 =16 371<0.686 352<0.5976 312<0.5 =-22 =0 349<0.5 =7 =-15 =28
132<1e-9 4<0.5 43<0.5 140<0.5 =-23 =-3 53<0.5 =15 =-6 125<10.5 74<0.5 =3 =36 250<0.5 =-17 =4 381<0.3488 16<0.5 351<0.1532 =3 =22 277<0.5 =-17 =4 125<9.5 =44 =4
318<0.5 356<0.3845 311<1e-9 367<0.2083 =-13 =19 128<0.5066 =28 =-6 132<0.2214 28<0.5 =-2 =11 317<0.5 =26 =3 340<0.1183 241<0.5 270<0.5 =28 =-3 =-10 132<1e-9 26<0.5 =-19 =0 386<0.5628 =5 =29
264<0.5 125<9.5 147<0.5 147<0.08333 =41 =15 250<0.5 =-10 =14 147<0.5714 318<0.5 =-18 =7 323<0.5 =-9 =21 123<3.135 342<0.01826 10<0.5 =-23 =2 2<0.5 =20 =-8 352<0.2667 342<0.02511 =-12 =8 147<0.5 =-5 =34
14<0.5 318<0.5 360<0.5 7<0.1468 =3 =-13 371<0.03361 =13 =40 123<2.197 366<0.1067 =-11 =22 7<0.3618 =35 =6 371<0.686 123<3.135 79<0.5 =-21 =9 350<0.08186 =-8 =19 7<0.3178 =37 =3
341<0.2552 360<0.5 318<0.5 138<1.099 =-1 =-12 253<1.5 =-2 =23 39<0.5 147<0.8571 =24 =-4 352<0.4794 =-15 =2 =42
356<0.3845 279<0.5 127<9.5 7<0.3984 =29 =-11 388<0.5 =-14 =4 125<1.5 257<0.5 =-12 =17 125<12.5 =37 =-1 281<0.5 125<10.5 32<0.5 =26 =4 320<0.5 =-5 =25 352<0.5976 128<0.6915 =-11 =8 386<0.5301 =-3 =20
264<0.5 368<0.4001 127<21.5 3<0.5 =-2 =13 356<0.3845 =-18 =-1 278<0.5 353<0.4121 =3 =27 349<0.5 =8 =-10 126<7.5 371<0.686 79<0.5 =-21 =14 =26 338<0.5 57<0.5 =36 =-5 =-7
280<0.5 371<0.4011 356<0.3845 305<0.5 =-13 =29 281<0.5 =14 =-5 238<0.5 257<0.5 =26 =6 =-7 322<0.5 142<0.5 235<2.708 =15 =42 =-11 31<0.5 235<1.792 =11 =-5 =-13
14<0.5 9<0.1344 140<0.5 356<0.3845 =-12 =6 330<0.5 =6 =30 350<0.1528 386<0.5949 =18 =-11 386<0.5493 =3 =33 134<0.1667 312<0.5 131<0.5 =-20 =1 54<0.5 =14 =-8 126<3.5 277<0.5 =-18 =9 143<0.5 =30 =-1
61<0.3333 263<0.5 9<0.1058 363<0.5 =3 =27 366<0.556 =27 =-4 236<0.5 363<0.5 =-25 =-1 =4 127<14.5 319<0.5 32<0.5 =28 =-4 61<0.9091 =-16 =4 9<0.09368 313<0.5 =-13 =12 59<0.5 =8 =-18
264<0.5 127<17.5 61<0.5333 49<0.5 =22 =-1 256<0.5 =-5 =14 356<0.3845 130<0.5 =-9 =13 61<0.8571 =7 =-12 315<0.5 10<0.5 130<0.5 =-24 =-6 49<0.5 =15 =-8 61<0.375 344<0.5 =20 =-5 268<0.5 =-12 =8
31<0.5 319<0.5 9<0.09368 250<0.5 =-6 =8 345<0.5 =8 =34 0<0.5 141<0.5 =-19 =9 7<0.04987 =19 =-16 147<0.6818 45<0.5 344<0.5 =32 =3 314<0.5 =-6 =1 366<0.06171 379<0.5 =-15 =4 =10
136<0.5 282<0.5 341<0.2552 310<0.5 =-20 =4 =24 74<0.5 243<0.5 =-3 =9 365<0.5 =29 =5 141<0.5 2<0.5 303<0.5 =-11 =12 254<0.5 =13 =-2 74<0.5 262<0.5 =5 =39 =-9
128<0.3461 125<2.5 343<0.5 324<0.5 =-1 =20 254<0.5 =31 =-1 132<0.08544 360<0.5 =-14 =7 381<0.1953 =-2 =24 136<0.5 313<0.5 272<0.5 =3 =-20 138<1.946 =29 =-8 235<1.946 3<0.5 =-13 =4 129<4.5 =23 =-10
14<0.5 351<0.2812 311<0.1112 120<0.5 =-3 =10 317<0.5 =34 =-9 144<0.5 349<0.5 =14 =36 =-13 102<0.5 149<0.5 79<0.5 =-19 =8 =10 253<1.5 16<0.5 =24 =-8 213<0.5 =-19 =1
261<0.5 258<0.5999 74<0.5 352<0.8146 =-3 =16 336<0.5 =22 =-11 358<0.5 283<0.5 =18 =-7 24<0.5 =-23 =5 303<0.5 243<0.5 88<0.5 =16 =-5 368<0.2043 =-16 =9 306<0.85 47<0.5 =42 =13 258<0.09375 =-10 =11
132<1e-9 3<0.5 345<0.5 31<0.5 =-20 =7 309<0.006498 =19 =-8 128<0.149 379<0.5 =-10 =9 128<0.2162 =34 =4 381<0.312 101<0.5 16<0.5 =5 =-11 306<1e-9 =34 =-2 306<1.57 309<0.01691 =35 =4 =1
258<0.07571 147<0.64 125<11.5 7<0.3618 =19 =-2 147<0.4545 =-17 =4 125<12.5 335<0.5 =-15 =7 5<0.5 =13 =-9 120<0.5 258<0.5999 138<1.099 =0 =-15 322<0.5 =-21 =1 258<0.5999 368<0.08417 =2 =-16 51<0.5 =27 =-10
61<0.3333 128<0.149 231<0.5 248<0.5 =-4 =21 =31 4<0.5 33<0.5 =-3 =19 2<0.5 =7 =21 371<0.3333 128<0.445 350<0.3199 =-12 =5 282<0.5 =-9 =12 350<0.08186 306<0.65 =33 =-6 304<0.78 =4 =-10
381<0.2557 14<0.5 366<0.144 140<0.5 =-4 =8 137<0.5 =22 =5 124<0.5 134<0.1667 =-8 =22 381<0.1953 =-22 =4 136<0.5 381<0.3965 253<1.5 =1 =-15 =15 340<0.2727 =35 303<0.5 =-6 =7
14<0.5 351<0.1812 147<0.6818 138<1.099 =7 =-6 235<3.135 =-12 =13 366<0.08847 121<0.5 =-9 =11 328<0.5 =22 =-9 389<0.1088 131<0.5 141<0.5 =-19 =3 54<0.5 =20 =-6 366<0.06736 =34 259<0.1019 =-10 =7
261<0.5 262<0.5 123<3.367 198<0.5 =-16 =10 57<0.5 =21 =-9 319<0.5 123<2.398 =-5 =8 311<0.1557 =-13 =16 126<3.5 374<1.768 311<1e-9 =-1 =24 304<1e-9 =25 =-10 =37
261<0.5 74<0.5 131<0.5 313<0.5 =-8 =11 147<0.6818 =23 =-8 126<2.5 147<0.8571 =33 =-10 128<0.3702 =-8 =12 340<1e-9 129<2.5 53<0.5 =25 =-1 297<0.5 =-8 =20 250<0.5 74<0.5 =-14 =6 338<0.5 =23 =-5
264<0.5 138<1.099 35<0.5 120<0.5 =4 =16 22<0.5 =-20 =-3 132<0.0923 63<0.5 =-13 =14 235<2.708 =15 =-5 126<7.5 198<0.5 368<0.641 =-19 =-2 7<1e-9 =-6 =13 339<0.5 338<0.5 =26 =2 126<9.5 =-7 =3
61<0.5333 17<0.5 364<0.5 128<0.3461 =1 =14 132<0.1081 =41 =-7 142<0.5 =-23 =-2 136<0.5 320<0.5 30<0.5 =-18 =10 340<0.1613 =26 =-5 128<0.3461 381<0.185 =-11 =22 284<0.5 =25 =-10
58<0.5 366<0.3018 381<0.2928 140<0.5 =-6 =4 277<0.5 =27 =-2 390<0.5 372<0.5 =31 =8 361<0.5 =-10 =4 303<0.5 244<0.5 351<0.2453 =7 =-8 42<0.5 =-13 =7 340<0.1847 315<0.5 =32 =-3 366<0.08847 =-13 =12
125<9.5 35<0.5 231<0.5 373<0.5 =3 =23 125<4.5 =38 =-2 128<0.541 =-21 =-1 351<0.2812 268<0.5 318<0.5 =-15 =4 243<0.5 =0 =20 339<0.5 390<1.5 =16 =-6 243<0.5 =2 =-5
258<0.3046 147<0.8571 342<0.0295 342<0.003807 =4 =-12 278<0.5 =21 =-7 132<0.1237 324<0.5 =-24 =-1 352<0.242 =-9 =12 351<0.2453 120<0.5 129<5.5 =-20 =1 258<0.8436 =-9 =16 147<0.3889 352<0.5439 =4 =-7 132<0.1164 =-1 =30
342<0.1001 319<0.5 127<14.5 297<0.5 =9 =39 9<0.09368 =-4 =11 141<0.5 38<0.5 =-21 =0 258<0.1286 =33 =-13 381<0.2191 38<0.5 127<14.5 =-9 =19 258<0.1777 =-16 =1 127<12.5 =1 127<19.5 =44 =7
261<0.5 25<0.5 361<0.5 354<0.5 =-5 =22 134<0.5 =24 =0 250<0.5 134<0.2 =-2 =18 260<0.5 =4 =34 127<18.5 52<0.5 45<0.5 =25 =-6 =-6 358<0.5 365<0.5 =-11 =6 127<21.5 =19 =-4
341<0.2552 342<0.0295 342<0.004902 353<0.8146 =-2 =12 256<1.5 =-20 =7 360<0.5 260<0.5 =15 =-7 =34 145<0.5 =35 =6
128<0.149 280<0.5 72<0.5 136<5.5 =-7 =14 4<0.5 =0 =26 125<9.5 356<0.3845 =-4 =24 338<0.5 =3 =-14 365<0.5 280<0.5 125<16.5 =2 =-16 128<0.541 =0 =32 272<0.5 125<5.5 =24 =7 6<0.5 =-12 =9
261<0.5 318<0.5 123<3.135 365<0.5 =-11 =1 368<0.4001 =0 =20 61<0.375 126<2.5 =21 =5 386<0.5949 =-9 =15 126<3.5 61<0.8571 260<0.5 =19 =1 49<0.5 =-14 =1 40<0.5 54<0.5 =46 =7 =5
235<3.135 147<0.1667 125<9.5 258<0.1526 =27 =3 126<6.5 =-18 =10 282<0.5 342<0.06509 =-12 =10 126<1.5 =10 =-5 258<0.09375 125<7.5 135<0.5 =38 =-3 147<0.5294 =-7 =12 369<0.06468 387<0.5 =14 =-8 389<0.06571 =-3 =-19
381<0.3488 16<0.5 340<0.1183 25<0.5 =3 =17 340<0.4121 =-16 =7 41<0.5 235<1.609 =12 =-14 =18 51<0.5 304<0.48 =6 =41 7<0.4133 =2 =-9
320<0.5 61<0.6563 381<0.2064 74<0.5 =-2 =17 138<5.416 =21 =-15 386<0.6412 333<0.5 =-16 =6 356<0.3845 =-8 =18 32<0.5 381<0.08151 252<0.5 =25 =-5 381<0.185 =-12 =8 356<0.1137 =-11 61<0.4483 =6 =-4
356<0.3845 360<0.5 371<0.686 371<0.02507 =-2 =-13 268<0.5 =2 =26 59<0.5 133<0.2 =22 =-6 54<0.5 =-15 =5 246<0.5 376<0.5 268<0.5 =3 =17 368<0.8533 =24 =0 372<0.5 =-16 =1
341<0.3424 264<0.5 58<0.5 127<17.5 =8 =-3 123<2.996 =19 =-4 123<3.045 126<7.5 =-16 =8 147<0.6 =-6 =26 =36
128<0.445 125<5.5 330<0.5 353<0.4437 =-4 =14 263<0.5 =21 =-9 371<0.3333 120<0.5 =-11 =2 125<13.5 =19 =-5 7<0.337 244<0.5 263<0.5 =18 =-6 120<0.5 =-6 =10 7<0.4936 244<0.5 =-16 =1 371<0.198 =-8 =8
319<0.5 374<4.484 120<0.5 125<10.5 =4 =-11 51<0.5 =12 =0 44<0.5 257<0.5 =25 =2 =-3 140<0.5 52<0.5 132<0.1081 =-20 =-1 =17 9<0.06801 129<4.5 =16 =-10 125<2.5 =4 =-19
340<0.1183 263<0.5 120<0.5 128<0.3936 =-1 =9 57<0.5 =14 =-5 61<0.3333 237<0.5 =-26 =-1 317<0.5 =10 =-11 138<3.912 61<0.8571 128<0.5852 =-25 =4 =8 340<0.3216 335<0.5 =-12 =8 309<1e-9 =19 =-8
312<0.5 341<0.3424 144<0.5 342<0.1001 =0 =15 357<0.5 =-14 =8 =33 137<1.5 304<0.75 298<0.5 =28 =-1 =-4 128<0.149 =-6 =4
360<0.5 7<0.3618 318<0.5 61<0.8571 =0 =-17 241<0.5 =15 =-9 381<0.1659 147<0.2 =-2 =-24 147<0.2692 =-11 =6 321<0.5 147<0.8571 306<0.85 =21 =-4 128<0.5066 =-9 =3 61<0.6111 381<0.07094 =-13 =6 374<1.768 =14 =-1
346<0.5 13<0.5 364<0.5 351<0.09598 =-4 =5 335<0.5 =21 =-1 =32 304<1e-9 253<4.5 315<0.5 =36 =1 =0 147<0.1667 =6 =-7
370<0.9483 7<0.3845 125<10.5 17<0.5 =5 =-17 280<0.5 =-7 =11 342<0.0295 83<0.5 =-21 =13 125<1.5 =-18 =13 =33
381<0.3488 22<0.5 356<0.3845 381<0.2064 =-8 =10 125<10.5 =5 =-6 253<4.5 262<0.5 =4 =22 253<6.5 =-16 =6 369<0.03334 147<0.6818 =32 =-1 =-1
261<0.5 352<0.5976 253<1.5 128<1e-9 =-14 =-4 41<0.5 =-2 =18 128<0.6295 124<0.5 =22 =4 253<2.5 =-16 =3 322<0.5 71<0.5 5<0.5 =17 =4 =-9 128<0.3236 4<0.5 =-2 =-15 =10
226<0.5 140<0.5 389<0.09009 312<0.5 =-8 =10 373<0.5 =3 =20 129<3.5 389<0.07196 =13 =-5 22<0.5 =-15 =10 123<2.773 360<0.5 124<0.5 =7 =-9 =17 323<0.5 372<0.5 =-13 =16 368<0.1272 =40 =9
142<0.5 14<0.5 248<0.5 282<0.5 =-2 =6 125<4.5 =30 =4 6<0.5 121<0.5 =-14 =3 304<0.55 =25 =-10 337<0.5 125<19.5 141<0.5 =-18 =5 282<0.5 =-3 =6 =10
319<0.5 132<0.07952 123<2.303 280<0.5 =-11 =7 57<0.5 =7 =-13 263<0.5 386<0.6825 =11 =-3 323<0.5 =10 =-16 258<0.09375 61<0.2593 304<0.65 =15 =-7 213<0.5 =-14 =7 132<0.2214 61<0.9091 =-24 =0 386<0.5301 =8 =-9
261<0.5 318<0.5 322<0.5 235<2.708 =-11 =0 61<0.7 =11 =-7 61<0.375 383<0.5 =17 =-8 250<0.5 =-11 =14 61<0.8571 143<0.5 6<0.5 =19 =0 303<0.5 =-12 =11 49<0.5 =-16 =1
261<0.5 258<0.5999 381<0.2064 121<0.5 =-7 =4 317<0.5 =15 =-4 302<0.5 285<0.5 =-22 =4 123<2.708 =8 =-3 127<18.5 307<0.5 125<12.5 =24 =-3 258<0.2088 =-9 =13 323<0.5 237<0.5 =-13 =9 335<0.5 =10 =-11
258<0.3349 318<0.5 249<0.5 123<3.367 =1 =17 264<0.5 =-22 =-3 7<0.3618 123<2.197 =2 =24 258<0.02797 =6 =-12 128<0.541 282<0.5 7<0.639 =-24 =4 126<2.5 =4 =-22 319<0.5 272<0.5 =23 =-2 123<2.89 =-9 =1
261<0.5 147<0.64 318<0.5 10<0.5 =-2 =20 147<0.3684 =18 =-3 235<3.135 130<0.5 =-16 =2 336<0.5 =29 =-8 89<0.5 127<18.5 114<0.5 =20 =-2 12<0.5 =1 =27 =-13
360<0.5 242<0.5 309<1e-9 313<0.5 =-2 =11 236<0.5 =-15 =7 128<0.1937 127<18.5 =12 =-9 262<0.5 =0 =34 128<0.6915 144<0.5 45<0.5 =19 =-6 30<0.5 =-9 =5 61<0.3333 127<18.5 =-3 =9 31<0.5 =-12 =-1
319<0.5 355<0.5 369<0.8568 255<0.4327 =1 =23 244<0.5 =18 =-12 262<0.5 =4 =30 258<0.09375 141<0.5 359<0.5 =-6 =14 369<0.4538 =39 =-6 52<0.5 251<0.5 =-23 =-5 =6
263<0.5 127<21.5 340<0.1992 319<0.5 =8 =-4 386<0.4865 =-18 =12 132<0.2012 358<0.5 =-19 =-4 253<1.5 =16 =-1 333<0.5 127<25.5 53<0.5 =-21 =7 127<28.5 =14 =-8 140<0.5 =-8 =20
74<0.5 267<0.5 125<13.5 231<0.5 =1 =24 9<0.07713 =-13 =1 57<0.5 126<4.5 =33 =-1 314<0.5 =-8 =4 126<1.5 129<3.5 333<0.5 =28 =0 =-2 128<1e-9 302<0.5 =-11 =6 323<0.5 =-2 =20
263<0.5 138<5.081 147<0.2 125<5.5 =29 =-15 282<0.5 =-6 =3 352<0.1611 231<0.5 =-19 =5 309<1e-9 =5 =-8 10<0.5 125<19.5 226<0.5 =-23 =5 338<0.5 =15 =-3 =13
319<0.5 123<2.303 317<0.5 369<0.7115 =-4 =14 9<0.2183 =-18 =11 144<0.5 20<0.5 =9 =-11 373<0.5 =-12 =17 140<0.5 9<0.09368 191<0.5 =-19 =7 369<0.5024 =12 =-6 389<0.05161 129<3.5 =19 =-11 129<3.5 =-13 =4
147<0.8571 144<0.5 342<0.1001 342<0.004902 =4 =-5 306<1.34 =25 =-5 58<0.5 147<0.75 =-19 =12 381<0.08999 =15 =-7 366<0.144 320<0.5 214<0.5 =-24 =0 342<1e-9 =9 =-6 235<1.946 =24 235<2.303 =-10 =0
341<0.398 313<0.5 57<0.5 312<0.5 =-1 =18 33<0.5 =-14 =8 278<0.5 259<0.08676 =19 =-3 262<0.5 =5 =-15 =32
264<0.5 250<0.5 311<0.1112 129<2.5 =-1 =-12 38<0.5 =21 =-2 125<6.5 322<0.5 =15 =-12 126<5.5 =-3 =18 123<3.135 126<7.5 198<0.5 =-16 =7 128<0.2793 =-5 =17 134<0.1 126<1.5 =5 =-12 363<0.5 =28 =-4
255<0.4327 364<0.5 361<0.5 356<0.3845 =-3 =2 366<0.556 =24 =2 235<2.303 59<0.5 =-9 =9 358<0.5 =3 =30 =28
261<0.5 226<0.5 371<0.4011 7<0.337 =-2 =-14 147<0.6818 =16 =-15 145<0.5 147<0.6 =21 =2 27<0.5 =-13 =12 126<3.5 147<0.64 147<0.3 =6 =-4 126<2.5 =17 =-9 40<0.5 =30 =1
364<0.5 313<0.5 132<0.3333 250<0.5 =-3 =5 14<0.5 =18 =-4 374<2.741 277<0.5 =4 =25 61<0.375 =-2 =-9 132<0.09975 129<3.5 272<0.5 =28 =2 =-4 277<0.5 =-7 =6
261<0.5 141<0.5 381<0.3965 42<0.5 =-3 =-17 284<0.5 =26 =4 369<0.5549 342<0.004902 =23 =-1 374<4.484 =-13 =6 127<18.5 306<2.24 246<0.5 =21 =-4 6<0.5 =-1 =-15 338<0.5 47<0.5 =12 =-6 127<29.5 =-16 =4
330<0.5 13<0.5 261<0.5 101<0.5 =-3 =23 27<0.5 =12 =-4 127<23.5 =25 =2 137<0.5 40<0.5 127<15.5 =5 =-10 39<0.5 =25 =-5 350<1e-9 138<1.609 =34 =4 277<0.5 =-13 =6
58<0.5 13<0.5 381<0.1444 74<0.5 =-3 =11 303<0.5 =14 =-3 =24 303<0.5 309<0.02968 2<0.5 =-4 =11 128<0.3936 =-14 =-1 382<0.5 239<0.5 =22 =-7 253<1.5 =1 =-9
258<0.07571 61<0.6563 140<0.5 302<0.5 =5 =-9 389<0.05161 =23 =-2 389<0.1943 387<0.5 =-11 =10 140<0.5 =17 =-11 351<0.2812 22<0.5 280<0.5 =-9 =6 140<0.5 =-6 =23 374<1.768 366<0.08217 =-7 =6 123<2.197 =2 =26
32<0.5 147<0.8571 125<10.5 147<0.64 =8 =-5 147<0.4545 =-15 =7 125<13.5 128<0.6295 =-25 =2 125<18.5 =2 =28 147<0.129 125<4.5 =22 128<0.1178 =3 =-8 44<0.5 269<0.5 =-18 =6 29<0.5 =-4 =12
381<0.2928 341<0.3424 313<0.5 249<0.5 =-1 =-16 126<3.5 =-1 =27 =22 61<0.7 126<3.5 389<0.05161 =29 =3 61<0.2593 =-8 =9 302<0.5 =1 =-5
123<2.303 366<0.09498 140<0.5 381<0.3488 =-15 =9 317<0.5 =6 =-11 138<1.609 317<0.5 =2 =-18 366<0.1312 =30 =7 246<0.5 248<0.5 123<2.708 =8 =0 243<0.5 =3 =31 306<0.65 123<2.485 =1 =-21 =5
319<0.5 281<0.5 126<4.5 275<0.5 =7 =-7 39<0.5 =33 =-7 351<0.1142 330<0.5 =-9 =8 54<0.5 =13 =-12 28<0.5 55<0.5 93<0.5 =-13 =9 349<0.5 =10 =-5 120<0.5 =19 137<0.5 =5 =-9
7<0.3618 258<0.2088 141<0.5 263<0.5 =6 =-10 351<0.00499 =38 =-1 55<0.5 340<0.2906 =-7 =19 147<0.6 =21 =-6 147<0.2 258<0.06064 128<0.445 =27 =-8 309<0.04086 =8 =-16 258<0.1526 125<11.5 =-22 =-1 121<0.5 =17 =-7
61<0.8571 340<0.1276 261<0.5 330<0.5 =-2 =10 54<0.5 =15 =-1 340<0.4121 184<0.5 =-16 =6 144<0.5 =11 =-10 251<0.5 138<4.97 379<0.5 =-22 =1 129<0.5 =-6 =8 129<0.5 =-7 138<1.099 =19 =-3
261<0.5 318<0.5 123<2.197 350<0.1528 =-19 =7 51<0.5 =-4 =5 138<5.118 128<0.237 =17 =1 9<0.07174 =-13 =4 272<0.5 9<0.1344 12<0.5 =-2 =26 253<2.5 =27 =4 128<0.445 123<3.367 =31 =-2 128<0.5066 =-7 =5
235<3.135 263<0.5 138<5.081 39<0.5 =2 =-10 132<0.2478 =-14 =7 226<0.5 127<25.5 =-22 =5 137<0.5 =14 =-3 258<0.01856 268<0.5 136<3.5 =29 =-2 351<1e-9 =2 =-6 330<0.5 53<0.5 =-12 =14 61<0.375 =21 =-13
364<0.5 16<0.5 366<0.09498 360<0.5 =-4 =10 369<0.5024 =0 =12 198<0.5 273<0.5 =-14 =5 315<0.5 =-3 =20 235<2.303 126<5.5 40<0.5 =-14 =6 =11 145<0.5 =31 277<0.5 =-6 =12
370<0.9483 381<0.3488 261<0.5 318<0.5 =-5 =6 137<0.5 =11 =-5 253<3.5 366<1e-9 =26 =-3 46<0.5 =-10 =4 =25
250<0.5 74<0.5 266<0.5 280<0.5 =-6 =5 235<1.946 =-14 =15 126<2.5 129<2.5 =20 =-7 129<0.5 =-15 =3 14<0.5 61<0.5714 235<1.609 =34 =9 147<0.6 =-12 =15 352<0.8146 309<0.2792 =-16 =8 =7
16<0.5 123<2.197 386<0.6314 313<0.5 =-12 =13 368<0.2781 =-7 =14 267<0.5 147<0.8571 =4 =-9 53<0.5 =26 =-6 371<0.3333 10<0.5 273<0.5 =-17 =5 123<2.485 =-2 =11 123<2.708 =-2 =20
124<0.5 125<1.5 147<0.2414 51<0.5 =-5 =14 258<0.1526 =-22 =2 147<0.8571 125<11.5 =14 =1 125<18.5 =-17 =10 58<0.5 125<13.5 147<0.5 =2 =-7 147<0.5714 =-22 =5 340<1e-9 125<3.5 =17 =0 130<0.5 =-13 =7
147<0.1667 145<0.5 366<0.06736 387<0.5 =21 =-7 126<2.5 =-7 =9 360<0.5 137<1.5 =-12 =6 =11 312<0.5 305<1e-9 309<1e-9 =0 =-8 147<0.6 =20 =-5 240<0.5 247<0.5 =21 =-4 =-7
364<0.5 342<0.01689 267<0.5 138<1.099 =0 =-8 123<2.303 =-5 =19 235<2.773 317<0.5 =16 =-7 363<0.5 =-13 =13 145<0.5 14<0.5 123<2.303 =4 =26 =-5 355<0.5 260<0.5 =-11 =0 =6
275<0.5 53<0.5 147<0.9167 341<0.2552 =-1 =15 322<0.5 =-22 =5 244<0.5 147<0.3333 =-10 =9 213<0.5 =32 =1 364<0.5 381<0.1659 147<0.2 =0 =-17 132<0.1429 =14 =-6 140<0.5 =-3 =18
32<0.5 381<0.3965 17<0.5 351<0.2812 =0 =9 286<0.5 =-16 =4 368<1e-9 =26 =4 128<0.237 260<0.5 258<0.1286 =-8 =18 55<0.5 =-13 =4 2<0.5 58<0.5 =-5 =9 381<0.1777 =-20 =2
136<0.5 144<0.5 368<0.7097 134<0.125 =0 =-10 134<0.5 =16 =-6 33<0.5 247<0.5 =-17 =5 =7 128<0.3236 365<0.5 41<0.5 =-5 =11 47<0.5 =16 =-2 136<5.5 2<0.5 =0 =11 =26
246<0.5 258<0.2732 138<5.081 16<0.5 =5 =-10 141<0.5 =-15 =15 369<0.8568 277<0.5 =-13 =2 =19 389<0.3535 39<0.5 342<0.0197 =-24 =-1 277<0.5 =6 =-2 =1
381<0.3488 319<0.5 281<0.5 126<4.5 =3 =29 344<0.5 =1 =-16 136<4.5 31<0.5 =-11 =7 381<0.05462 =20 =-7 309<0.06516 306<0.44 124<0.5 =4 =27 =3 127<19.5 =4 =-5
340<1e-9 297<0.5 121<0.5 342<0.0295 =-4 =9 343<0.5 =2 =23 132<1e-9 121<0.5 =36 =-2 134<0.4 =-8 =17 340<0.4121 132<0.2214 321<0.5 =-19 =4 342<0.1773 =-7 =14 132<0.06303 303<0.5 =3 =-12 7<0.3618 =21 =-1
58<0.5 128<0.541 361<0.5 120<0.5 =-5 =2 =19 369<0.8345 235<1.946 =-3 =13 61<0.5 =-13 =4 306<1.34 134<0.3333 45<0.5 =19 =-7 353<0.4437 =7 =-10 61<1e-9 306<2.24 =10 =-7 =-18
147<0.8 138<5.081 242<0.5 389<0.06571 =5 =-3 281<0.5 =29 =-8 132<0.1081 345<0.5 =-17 =7 147<0.4286 =-9 =11 262<0.5 74<0.5 124<0.5 =12 =-11 =16 368<0.2043 252<0.5 =-22 =-1 132<0.1321 =-6 =9
361<0.5 249<0.5 142<0.5 125<9.5 =3 =-2 374<1.54 =-20 =4 261<0.5 304<0.93 =-21 =-1 5<0.5 =12 =-10 14<0.5 =24 =-1
32<0.5 140<0.5 123<2.89 351<0.1812 =-8 =7 226<0.5 =2 =22 351<0.00499 339<0.5 =23 =4 351<0.0697 =-11 =4 38<0.5 352<0.5976 359<0.5 =-7 =8 =10 237<0.5 123<3.367 =-20 =2 =5
83<0.5 345<0.5 147<0.8571 61<0.5333 =3 =-4 61<0.8148 =-21 =26 342<1e-9 258<0.06064 =25 =5 258<0.09375 =-9 =5 353<0.4794 =-23 =9
381<0.3965 370<0.9483 370<0.8256 313<0.5 =-1 =8 =-20 =20 137<0.5 46<0.5 =5 =28 =0
258<0.1777 284<0.5 7<0.3618 102<0.5 =2 =-9 279<0.5 =-13 =10 144<0.5 310<0.5 =19 =-2 262<0.5 =2 =-16 9<0.1849 284<0.5 42<0.5 =-2 =-20 133<0.25 =-22 =5 353<0.2267 =4 =24
13<0.5 381<0.1659 356<0.3845 354<0.5 =-6 =16 332<0.5 =3 =-14 371<0.1764 381<0.2191 =9 =-17 304<0.59 =-2 =17 =19
123<2.303 341<1e-9 366<0.08217 127<17.5 =-2 =-13 253<2.5 =8 =-17 =19 58<0.5 56<0.5 322<0.5 =1 =17 123<2.996 =-3 =-18 123<2.944 368<0.1543 =23 =-4 342<0.048 =8 =-11
127<9.5 343<0.5 49<0.5 129<0.5 =29 =7 297<0.5 =-7 =2 =-9 385<1e-9 343<0.5 127<12.5 =-14 =-2 132<0.09975 =13 =-7 338<0.5 237<0.5 =21 =-1 127<19.5 =-7 =4
258<0.07571 61<0.6563 266<0.5 281<0.5 =6 =-3 321<0.5 =30 =0 295<0.5 74<0.5 =-10 =5 =11 351<0.2453 22<0.5 280<0.5 =-9 =3 61<0.6111 =-9 =24 132<0.1081 258<0.2457 =4 =-12 317<0.5 =20 =-3
258<0.2088 61<0.08333 302<0.5 351<0.00499 =3 =-7 351<0.1812 =-19 =5 61<0.5333 17<0.5 =10 =-12 368<0.7858 =-3 =14 297<0.5 380<0.5 298<0.5 =-11 =6 235<2.89 =14 =-6 61<0.2593 61<1e-9 =12 =-14 344<0.5 =26 =-3
7<0.3845 235<3.135 45<0.5 144<0.5 =4 =-7 127<26.5 =-17 =9 330<0.5 16<0.5 =0 =21 125<11.5 =30 =-7 359<0.5 342<0.0295 256<0.5 =-22 =4 7<0.7552 =-8 =18 366<0.04341 =-1 =18
332<0.5 7<0.5439 124<0.5 57<0.5 =10 =-6 136<1.5 =-2 =8 259<0.1432 7<0.7552 =-14 =0 372<0.5 =13 =-6 7<0.4936 302<0.5 =-20 259<1e-9 =2 =-2 7<0.5715 =11 =-1
13<0.5 341<0.3424 32<0.5 140<0.5 =-1 =4 314<0.5 =0 =-13 =23 =21
13<0.5 74<0.5 381<0.2064 231<0.5 =-2 =18 304<0.4 =-13 =15 259<0.1623 381<0.1541 =18 =-3 136<0.5 =16 =-15 281<0.5 =27 =-1
128<0.7821 144<0.5 281<0.5 319<0.5 =4 =-6 123<3.135 =-9 =7 135<0.5 30<0.5 =-16 =9 128<0.1727 =-8 =9 353<1 123<1.792 147<0.1667 =4 =-7 244<0.5 =33 =-1 123<2.197 =2 144<0.5 =-9 =1
261<0.5 272<0.5 268<0.5 361<0.5 =-1 =15 22<0.5 =5 =29 14<0.5 161<0.5 =-17 =9 363<0.5 =11 =-13 272<0.5 389<0.1343 133<0.1429 =3 =-15 4<0.5 =18 =3 =20
370<0.9483 119<0.5 268<0.5 259<0.02616 =-1 =-8 362<0.5 =-2 =14 351<1e-9 =30 350<0.05207 =0 =-7 =26
59<0.5 123<1.946 120<0.5 266<0.5 =-16 =10 318<0.5 =13 =-6 128<0.3702 277<0.5 =-2 =8 57<0.5 =14 =-4 123<2.944 262<0.5 49<0.5 =-13 =11 123<2.485 =-5 =16 127<9.5 358<0.5 =12 =2 40<0.5 =-17 =2
370<0.9483 138<5.081 258<0.06064 39<0.5 =5 =-12 61<0.6111 =-6 =7 9<0.08689 258<0.5999 =-17 =6 3<0.5 =14 =-8 =20
17<0.5 334<0.5 328<0.5 103<0.5 =1 =11 26<0.5 =-15 =13 368<0.4478 268<0.5 =-20 =1 =8 270<0.5 57<0.5 314<0.5 =-11 =6 388<0.5 =-21 =-1 =6
231<0.5 261<0.5 144<0.5 147<0.5 =2 =-5 343<0.5 =-16 =8 147<0.4286 303<0.5 =-15 =9 2<0.5 =22 =3 134<0.1429 315<0.5 387<0.5 =34 =-2 126<1.5 =3 =-5 =-9
74<0.5 297<0.5 93<0.5 235<3.135 =-1 =7 5<0.5 =22 =-4 250<0.5 134<0.4 =-4 =15 386<0.5493 =31 =-8 126<2.5 382<0.5 353<0.1611 =21 =2 =-6 213<0.5 5<0.5 =12 =-7 =-9
289<0.5 341<0.3424 254<0.5 318<0.5 =0 =7 335<0.5 =-11 =11 =20 133<0.1667 59<0.5 344<0.5 =32 =0 121<0.5 =-7 =4 315<0.5 =-9 235<2.197 =-3 =7
32<0.5 17<0.5 387<0.5 385<1e-9 =2 =20 61<1e-9 =-10 =20 61<0.6111 359<0.5 =-20 =0 368<0.3109 =-3 =12 14<0.5 351<0.05758 244<0.5 =-11 =8 49<0.5 =-24 =2 124<0.5 127<22.5 =28 =-3 350<0.008274 =-5 =1
246<0.5 58<0.5 351<0.1532 317<0.5 =0 =-8 337<0.5 =6 =-10 382<0.5 56<0.5 =3 =16 351<0.01767 =-17 =1 388<0.5 317<0.5 =-20 121<0.5 =-10 =10 335<0.5 =9 =-2
231<0.5 361<0.5 13<0.5 119<0.5 =-1 =16 121<0.5 =-4 =27 =17 369<0.2669 4<0.5 =-4 235<1.792 =0 =33 =-7
147<0.9167 120<0.5 61<0.8571 381<0.2064 =0 =11 306<0.62 =-13 =10 61<0.2222 147<0.3 =16 =-10 147<0.2692 =0 =19 61<0.8148 103<0.5 =-22 =4 61<0.9091 =13 =-1
318<0.5 147<0.8571 60<0.5 0<0.5 =0 =12 121<0.5 =-17 =-1 125<17.5 379<0.5 =-22 =1 356<0.1137 =-5 =23 147<0.4286 125<5.5 254<0.5 =32 =2 22<0.5 =-10 =13 125<8.5 22<0.5 =-12 =7 7<1e-9 =22 =-6
22<0.5 255<0.4146 93<0.5 61<0.8571 =-2 =-14 304<1e-9 =22 =-5 =17 41<0.5 266<0.5 283<0.5 =13 =2 =-10 309<0.06516 =21 =0
281<0.5 282<0.5 124<0.5 38<0.5 =17 =-4 278<0.5 =-2 =-14 340<0.1992 49<0.5 =5 =18 340<0.4121 =-18 =7 352<0.5976 330<0.5 371<0.686 =-12 =10 371<0.03361 =10 =-11 351<0.4321 363<0.5 =17 =-4 132<0.3333 =-8 =4
263<0.5 319<0.5 58<0.5 123<3.135 =1 =12 340<0.1992 =14 =-5 335<0.5 123<3.219 =-12 =4 127<15.5 =28 =-7 61<0.3333 335<0.5 =-20 =1 351<1e-9 123<2.944 =-3 =24 358<0.5 =7 =-18
341<0.398 372<0.5 258<0.5999 246<0.5 =3 =-12 120<0.5 =-18 =7 49<0.5 25<0.5 =-9 =4 288<0.5 =9 =-9 =20
123<1.946 280<0.5 32<0.5 353<0.9046 =-15 =6 258<0.2088 =-8 =15 124<0.5 =22 258<0.09375 =-9 =5 144<0.5 318<0.5 61<0.7 =3 =-8 259<0.1956 =13 =-8 235<3.045 46<0.5 =-17 =-1 61<0.2593 =17 =-11
237<0.5 123<3.135 326<0.5 283<0.5 =2 =-7 374<2.485 =-19 =2 129<0.5 214<0.5 =15 =-9 352<0.242 =6 =-12 127<21.5 319<0.5 340<0.2395 =19 =-5 127<15.5 =7 =-10 123<3.219 137<1.5 =-8 =10 =18
246<0.5 309<0.06516 127<28.5 283<0.5 =6 =-2 27<0.5 =-19 =14 257<0.5 127<9.5 =10 =-14 138<1.609 =20 =-10 139<0.5 138<5.081 309<0.2347 =-22 =2 =2 =2
312<0.5 61<0.08333 147<0.2 306<1.43 =13 =-9 304<1e-9 =-7 =-19 101<0.5 137<2.5 =1 =-15 147<0.1667 =-6 =24 240<0.5 333<0.5 9<0.1463 =27 =1 =-4 =-7
231<0.5 364<0.5 328<0.5 374<4.484 =-1 =9 123<2.708 =0 =-21 2<0.5 244<0.5 =-7 =9 58<0.5 =19 =-1 369<0.03334 124<0.5 =-3 123<1.946 =1 =31 =-3
246<0.5 127<9.5 371<0.2893 137<1.5 =28 =-8 =-11 371<0.4011 319<0.5 =2 =-7 136<2.5 =16 =-6 309<0.06516 127<10.5 =1 127<28.5 =-21 =-2 371<0.1059 =-3 =7
366<0.08847 297<0.5 128<0.7821 232<0.5 =-2 =-19 138<3.178 =16 =-3 368<0.08417 128<0.258 =25 =3 137<0.5 =1 =-13 14<0.5 137<0.5 138<5.416 =14 =-7 129<0.5 =-7 =9 350<0.4949 350<0.08186 =-14 =11 =-16
258<0.3349 17<0.5 250<0.5 266<0.5 =-1 =14 53<0.5 =5 =31 123<2.773 2<0.5 =-11 =5 374<3.561 =-18 =-2 28<0.5 362<0.5 374<2.565 =-20 =9 127<22.5 =6 =-11 243<0.5 250<0.5 =18 =-3 136<0.5 =4 =-14
123<2.303 374<2.485 330<0.5 1<0.5 =-10 =12 33<0.5 =-1 =16 372<0.5 366<0.1219 =-4 =16 =-9 7<0.3178 381<1e-9 51<0.5 =-1 =7 214<0.5 =22 =-4 253<1.5 55<0.5 =-14 =7 51<0.5 =12 =-10
371<0.4011 58<0.5 319<0.5 304<0.5 =1 =-10 141<0.5 =-14 =10 322<0.5 133<0.1667 =13 =-7 128<0.1727 =-15 =2 125<1.5 381<0.2928 350<0.06676 =-15 =1 304<0.65 =-5 =15 125<9.5 22<0.5 =26 =1 371<0.8805 =-11 =11
279<0.5 83<0.5 146<0.5 334<0.5 =2 =-14 306<0.37 =-17 =2 138<5.416 276<0.5 =-20 =1 =4 276<0.5 138<5.416 322<0.5 =26 =0 =-3 =-3
261<0.5 57<0.5 250<0.5 123<3.367 =-2 =16 353<0.3037 =13 =-8 125<15.5 259<0.08676 =-16 =3 120<0.5 =20 =-7 362<0.5 259<0.02616 143<0.5 =24 =-8 59<0.5 =9 =-9 30<0.5 125<0.5 =4 =-12 =11
341<0.398 126<8.5 61<0.8571 61<0.7778 =2 =12 339<0.5 =-13 =3 125<9.5 253<2.5 =-17 =-2 125<13.5 =9 =-4 =24
340<0.1183 13<0.5 261<0.5 61<0.7 =-1 =-9 132<0.08544 =1 =11 281<0.5 =27 =-1 133<0.1429 132<0.2478 125<16.5 =-20 =8 =6 340<0.2475 =-8 132<0.2478 =19 =-1
306<1.34 341<0.2552 281<0.5 55<0.5 =1 =12 10<0.5 =-6 =22 =25 138<3.611 352<0.3977 138<3.178 =-24 =0 =0 129<0.5 123<3.045 =-10 =5 138<4.97 =17 =-4
342<0.01549 342<0.004902 318<0.5 235<2.197 =-7 =1 365<0.5 =13 =-7 276<0.5 322<0.5 =-19 =6 =10 147<0.7143 276<0.5 374<1.54 =17 =-1 147<0.1667 =2 =-15 268<0.5 317<0.5 =-17 =-1 121<0.5 =7 =-3
147<0.8 258<0.3046 61<0.7368 339<0.5 =6 =-2 336<0.5 =-12 =11 120<0.5 366<0.08217 =-12 =3 314<0.5 =13 =-3 61<0.7778 138<4.97 61<1e-9 =-1 =-24 262<0.5 =16 =-7 366<0.3018 138<1.099 =35 =0 362<0.5 =2 =-6
125<1.5 258<0.2457 335<0.5 9<0.08689 =-11 =6 132<0.1687 =11 =-13 3<0.5 335<0.5 =15 =-4 32<0.5 =-5 =9 371<0.8805 16<0.5 371<0.03361 =5 =-5 371<0.3333 =-11 =15 307<0.5 =24 =3
129<0.5 235<3.135 235<2.773 40<0.5 =-5 =12 352<0.8146 =-20 =1 368<0.2781 61<0.6111 =-13 =10 61<0.5333 =28 =2 128<0.6915 244<0.5 129<4.5 =0 =-18 61<0.5714 =13 =-8 127<16.5 282<0.5 =-11 =0 314<0.5 =0 =38
308<0.3365 311<0.567 340<0.1992 147<0.1667 =7 =-1 138<3.912 =-19 =1 317<0.5 366<0.1312 =21 =0 =-6 147<0.4286 123<2.89 258<1e-9 =1 =38 =-3 281<0.5 =-7 =1
226<0.5 246<0.5 269<0.5 140<0.5 =-3 =4 127<21.5 =18 =-4 350<0.2847 381<0.1777 =-18 =2 =3 3<0.5 126<3.5 264<0.5 =-14 =5 =6 140<0.5 366<0.03586 =24 =1 9<0.05152 =-10 =11
17<0.5 339<0.5 304<1.08 61<0.8571 =4 =-10 350<0.08186 =25 =-2 133<0.09091 366<1e-9 =-2 =16 366<0.1219 =-14 =5 61<0.6111 40<0.5 237<0.5 =-22 =2 =1 235<2.303 =14 125<18.5 =-9 =0
242<0.5 146<0.5 147<0.9167 247<0.5 =1 =-6 103<0.5 =-15 =11 269<0.5 =-20 132<0.08544 =2 =-1 258<0.1526 340<1e-9 381<0.08151 =25 =-2 =-6 127<26.5 =-8 =5
35<0.5 369<0.1382 306<0.79 306<0.5 =2 =21 147<0.6818 =-13 =9 31<0.5 54<0.5 =-1 =-10 379<0.5 =17 =-4 280<0.5 136<2.5 =-19 =3 =7
138<5.081 352<0.8146 133<0.07143 147<0.5294 =5 =-4 143<0.5 =-7 =4 319<0.5 372<0.5 =16 =-6 147<0.2 =2 =-13 231<0.5 374<3.561 234<0.5 =-16 =3 =2 =7
231<0.5 373<0.5 321<0.5 326<0.5 =-1 =-13 324<0.5 =6 =-11 102<0.5 389<0.7054 =17 =-6 =-9 2<0.5 =25 54<0.5 121<0.5 =0 =8 =-7
306<1.34 381<0.2064 261<0.5 304<0.69 =0 =-13 260<0.5 =14 =-3 371<0.1764 381<0.2191 =9 =-13 304<0.42 =-6 =22 350<0.06676 147<0.7143 372<0.5 =-22 =-3 304<1e-9 =14 =-7 =7
58<0.5 322<0.5 137<2.5 138<5.081 =-1 =-13 141<0.5 =-20 =4 2<0.5 258<1e-9 =-6 =27 314<0.5 =11 =-16 322<0.5 138<2.944 350<0.4021 =12 =-6 381<0.05462 =6 =-11 3<0.5 =15 314<0.5 =-20 =-2
248<0.5 137<0.5 261<0.5 335<0.5 =-7 =2 351<0.1812 =2 =20 244<0.5 336<0.5 =-4 =11 351<0.0697 =15 =-6 383<0.5 132<0.09975 278<0.5 =24 =-2 51<0.5 =-7 =4 =-10
312<0.5 258<0.3046 351<0.3403 306<1.34 =3 =-11 103<0.5 =-13 =7 261<0.5 268<0.5 =-12 =6 26<0.5 =-5 =17 57<0.5 133<0.2 258<0.404 =31 =-5 =-4 =-10
319<0.5 126<1.5 259<0.01866 147<0.3889 =3 =16 120<0.5 =-9 =8 313<0.5 51<0.5 =-5 =4 147<0.3889 =-2 =20 259<0.01866 371<0.686 61<0.9091 =-15 =8 7<0.4374 =14 =-7 259<0.451 372<0.5 =16 =-11 =-14
141<0.5 61<0.1176 114<0.5 371<0.2893 =-4 =-14 258<0.2088 =-2 =19 371<0.3333 371<0.06292 =1 =-11 38<0.5 =21 =-9 61<0.6563 258<0.1777 268<0.5 =28 =-5 61<0.4483 =-8 =7 284<0.5 =-15 258<0.1117 =-4 =4
31<0.5 382<0.5 373<0.5 144<0.5 =1 =-7 264<0.5 =20 =-9 268<0.5 123<3.367 =-19 =0 =14 235<2.303 235<1.946 253<1.5 =19 =0 379<0.5 =-21 =8 253<4.5 129<1.5 =28 =6 253<5.5 =-7 =6
119<0.5 361<0.5 360<0.5 9<0.1344 =-4 =6 320<0.5 =1 =16 49<0.5 =18 =2 351<1e-9 304<0.48 147<0.6818 =35 =-1 =-2 351<0.09598 =2 =-6
147<0.9167 147<0.5714 61<0.5333 263<0.5 =6 =-11 138<6.038 =-16 =14 61<0.5714 343<0.5 =-7 =20 138<1.099 =37 =0 61<0.8148 103<0.5 =-21 =4 132<0.182 =12 =-2
17<0.5 235<1.946 137<1.5 58<0.5 =-8 =6 =21 128<0.541 340<0.1183 =2 =-10 351<0.03082 =21 =3 53<0.5 321<0.5 125<18.5 =-21 =0 137<0.5 =-9 =11 =3
235<1.609 138<4.443 304<0.65 42<0.5 =21 =-1 304<0.87 =-5 =3 =-10 235<2.197 138<1.609 301<0.5 =-10 =11 2<0.5 =12 =-5 389<0.07196 235<2.89 =7 =-2 251<0.5 =0 =-17
371<0.8805 371<0.02507 246<0.5 256<1.5 =4 =-16 121<0.5 =-18 =-1 311<0.2013 256<0.5 =-9 =10 =18 136<3.5 25<0.5 381<0.2345 =26 =9 =-1 =-7
138<5.081 138<4.443 351<0.3403 356<0.3845 =-2 =3 312<0.5 =-13 =6 140<0.5 381<0.1659 =-10 =17 213<0.5 =34 =-5 351<0.1812 49<0.5 185<0.5 =-20 =3 314<0.5 =-2 =10 125<9.5 389<0.1943 =17 =0 =-4
93<0.5 306<1.34 16<0.5 261<0.5 =0 =6 237<0.5 =-12 =9 351<0.1812 128<0.5066 =-18 =5 =10 7<1e-9 =26 =-3
61<0.08333 343<0.5 231<0.5 374<1.768 =-9 =1 =14 57<0.5 26<0.5 =17 =-2 123<2.996 =-11 =6 319<0.5 57<0.5 352<0.3037 =8 =-2 125<11.5 =-8 =8 123<2.944 61<0.9091 =-14 =7 323<0.5 =12 =-8
89<0.5 98<0.5 123<1.946 386<0.4615 =-12 =4 231<0.5 =-1 =16 339<0.5 129<1.5 =0 =25 258<0.1286 =-7 =3 =-17
123<3.135 308<0.3365 242<0.5 381<0.3965 =-3 =15 127<22.5 =26 =-6 51<0.5 125<11.5 =32 =-4 34<0.5 =-9 =3 17<0.5 56<0.5 147<0.8571 =13 =-7 123<3.367 =-13 =9 =-15
7<0.3984 238<0.5 3<0.5 61<0.3 =-2 =10 350<0.2527 =-1 =-9 27<0.5 306<1e-9 =19 =-4 =-7 360<0.5 321<0.5 289<0.5 =-17 =9 309<0.02305 =-13 =10 366<0.06171 140<0.5 =3 =18 =-4
147<0.1667 98<0.5 256<0.5 10<0.5 =1 =19 147<0.08333 =23 =-1 =21 147<0.3889 267<0.5 366<0.1901 =-6 =6 147<0.2414 =-4 =18 368<0.7858 360<0.5 =0 =11 366<0.3018 =20 =-6
32<0.5 332<0.5 123<2.197 138<1.609 =-11 =9 147<0.3 =7 =1 123<2.303 381<0.1017 =-4 =10 =-21 123<2.197 259<1e-9 3<0.5 =-3 =19 =-9 265<0.5 370<0.8573 =-14 =7 =12`),
  likeness: {
    claims: parseLine(`any	-3794
around	837
both negated or none	346
both rumours	191
both tell breach	-7
both tell else	165
both tell ransom	-361
both tell telling	11
classes	445
covers the shorter	1109
lead	410
names	345
no words	-474
one denies	-761
other number	36
rare word	345
rare words	1353
same data	251
same name	697
same name around	104
same number	798
same object	403
same predicate	117
same speaker	819
short	9
speakers of one kind	96
telling words	28
two rare words	447
words	594
words of the same speaker	375`),
    denials: parseLine(`any	-458
around	700
both negated or none	-41
both tell breach	312
both tell else	-255
classes	134
covers the shorter	401
lead	270
no words	-232
rare word	119
rare words	524
same name around	-154
same object	456
same predicate	69
short	50
speakers of one kind	103
telling words	31
words	513
words of the same speaker	513`),
  },
};
