/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What speaks for a denial answering a claim of an earlier document: weights in logits, one feature a line, and decision trees over the same features.
 * Learned from 5069 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  weights: {
    'AUTHOR ALLEGES': 0.47,
    'AUTHOR lead': 0.33,
    'answers another': -0.08,
    'answers here': -0.25,
    'any': -0.21,
    'around': 0.31,
    'both authenticity': 0.12,
    'both concealment': 0.28,
    'both demand': 0.6,
    'both deny': -0.49,
    'both fault': 0.14,
    'both negated': -0.43,
    'both origin': -0.84,
    'both outage': 0.3,
    'both payment': -0.1,
    'both publication': -0.36,
    'both sale': 0.36,
    'both taking': 0.28,
    'both telling': 0.06,
    'breach general outsider': -0.07,
    'breach many data outsider': 0.27,
    'breach outsider': 0.19,
    'breach outsider same name': -0.11,
    'breach same name': 0.41,
    'breach same name around': 0.27,
    'breach specific data': -0.27,
    'breachy, ALLEGES': 0.2,
    'breachy, ASSERTS': 0.15,
    'breachy, CONFIRMS': -0.31,
    'breachy, lead': 0.24,
    'breachy, negated': -0.32,
    'breachy, of AGENCY': 0.1,
    'breachy, of ATTACKER': 0.09,
    'breachy, of AUTHOR': -0.25,
    'breachy, of MEDIA': 0.06,
    'breachy, of PERSON': -0.08,
    'breachy, of UNNAMED': -0.52,
    'by AGENCY': -0.05,
    'by AGENCY, not of AGENCY, breachy': -0.12,
    'by ATTACKER': -0.47,
    'by AUTHOR': -0.35,
    'by MEDIA': -0.29,
    'by UNNAMED': -0.4,
    'claim about credential': 0.1,
    'claim about data': -0.16,
    'claim about identity': -0.28,
    'claim about machine': -0.28,
    'claim about money': 0.2,
    'claim about ransom': -0.57,
    'claim at': -0.28,
    'claim by accept': -0.06,
    'claim by accord': 0.27,
    'claim by accus': 0.29,
    'claim by acknowledg': -0.24,
    'claim by add': -0.23,
    'claim by admitt': -0.17,
    'claim by agre': -0.22,
    'claim by alleg': 0.14,
    'claim by are': 0.09,
    'claim by ask': -0.41,
    'claim by assert': 0.14,
    'claim by been': 0.14,
    'claim by believ': -0.43,
    'claim by boast': 0.27,
    'claim by call': -0.12,
    'claim by claim': 0.52,
    'claim by conced': -0.14,
    'claim by confirm': -0.37,
    'claim by den': -0.21,
    'claim by deni': -0.1,
    'claim by describ': -0.08,
    'claim by dismiss': 0.38,
    'claim by disput': -0.14,
    'claim by fear': 0.06,
    'claim by find': 0.13,
    'claim by found': -0.35,
    'claim by ha': -0.55,
    'claim by had': 0.3,
    'claim by inform': -0.44,
    'claim by insist': -0.32,
    'claim by is': -0.06,
    'claim by it': -0.47,
    'claim by link': -0.18,
    'claim by maintain': 0.18,
    'claim by not': 0.11,
    'claim by of': 0.46,
    'claim by offer': -0.21,
    'claim by on': 0.12,
    'claim by out': -0.41,
    'claim by post': -0.25,
    'claim by purport': 0.28,
    'claim by put': -0.21,
    'claim by read': 0.54,
    'claim by reject': 0.21,
    'claim by repli': 0.21,
    'claim by report': 0.36,
    'claim by said': 0.11,
    'claim by say': 0.26,
    'claim by stat': 0.4,
    'claim by state': -0.3,
    'claim by stress': 0.07,
    'claim by submitt': 0.12,
    'claim by suggest': 0.13,
    'claim by suspect': 0.12,
    'claim by that': -0.05,
    'claim by the': 0.34,
    'claim by thought': -0.08,
    'claim by to': -0.14,
    'claim by told': -0.15,
    'claim by took': -0.27,
    'claim by understood': -0.14,
    'claim by wa': -0.37,
    'claim by would': -0.06,
    'claim by writ': 0.12,
    'claim by wrot': 0.75,
    'claim exposed': 0.23,
    'claim gives an amount': 0.14,
    'claim is recalled': -0.11,
    'claim opens its side': -0.31,
    'claims before it': -0.05,
    'classes': 0.26,
    'closest': 0.31,
    'closest via': 0.66,
    'covered': 0.73,
    'covers the claim': -0.17,
    'covers the denial': -0.05,
    'data word shared': -0.4,
    'data words of the claim': 0.17,
    'data words of the denial': 0.05,
    'days': -0.18,
    'denial about credential': 0.11,
    'denial about data': 0.25,
    'denial about health': 0.28,
    'denial about identity': -0.38,
    'denial about money': -0.34,
    'denial about people': -0.17,
    'denial about ransom': -0.36,
    'denial at': -0.49,
    'denial by a': -0.41,
    'denial by accept': 0.59,
    'denial by accord': -0.19,
    'denial by add': 0.08,
    'denial by admitt': -0.43,
    'denial by agre': 0.31,
    'denial by answer': -0.15,
    'denial by argu': -0.28,
    'denial by assert': 0.14,
    'denial by assur': -0.2,
    'denial by away': -0.12,
    'denial by back': 0.19,
    'denial by be': -0.14,
    'denial by clarifi': 0.22,
    'denial by conced': 0.06,
    'denial by contend': 0.27,
    'denial by contest': -0.08,
    'denial by contradict': -0.12,
    'denial by correct': -0.12,
    'denial by den': -0.17,
    'denial by deni': 0.21,
    'denial by describ': -0.07,
    'denial by did': -0.19,
    'denial by different': -0.14,
    'denial by dismiss': -0.07,
    'denial by disown': -0.07,
    'denial by doe': 0.13,
    'denial by establish': 0.23,
    'denial by exonerat': -0.13,
    'denial by explain': -0.24,
    'denial by find': -0.25,
    'denial by found': 0.09,
    'denial by guilt': -0.1,
    'denial by ha': 0.2,
    'denial by had': -0.14,
    'denial by have': 0.07,
    'denial by inform': 0.14,
    'denial by insist': -0.23,
    'denial by is': 0.23,
    'denial by issu': -0.16,
    'denial by known': -0.15,
    'denial by let': -0.15,
    'denial by maintain': -0.38,
    'denial by mov': -0.2,
    'denial by no': -0.18,
    'denial by none': -0.16,
    'denial by not': 0.1,
    'denial by persuad': 0.18,
    'denial by plead': -0.1,
    'denial by react': -0.09,
    'denial by reiterat': -0.22,
    'denial by repli': -0.27,
    'denial by rul': 0.1,
    'denial by said': 0.1,
    'denial by say': 0.11,
    'denial by scotch': -0.33,
    'denial by spok': 0.17,
    'denial by stat': -0.35,
    'denial by state': -0.16,
    'denial by stor': -0.14,
    'denial by stress': -0.44,
    'denial by submitt': -0.38,
    'denial by suggest': -0.26,
    'denial by tell': 0.5,
    'denial by testifi': -0.33,
    'denial by to': -0.21,
    'denial by told': 0.19,
    'denial by wa': -0.27,
    'denial by went': -0.11,
    'denial by wish': -0.12,
    'denial by withdrawn': -0.11,
    'denial by would': 0.09,
    'denial by writ': 0.08,
    'denial by wrot': 0.69,
    'denial contrasts': -0.38,
    'denial gives a number': -0.18,
    'denial is recalled': -0.14,
    'denial length': -0.15,
    'denial narrows': -0.07,
    'denial of authenticity': 0.11,
    'denial of concealment': 0.22,
    'denial of culprit': -0.1,
    'denial of demand': 0.07,
    'denial of fault': -0.1,
    'denial of harm': 0.33,
    'denial of payment': -0.37,
    'denial of publication': -0.12,
    'denial of safety': 0.4,
    'denial of sale': -0.17,
    'denial of taking': 0.15,
    'denial opens with none': -0.06,
    'denied there by the same side': 0.71,
    'first': -0.21,
    'general, breachy': -0.07,
    'it ALLEGES': 0.51,
    'it ASSERTS': -0.17,
    'it CONFIRMS': -0.49,
    'it DENIES': -0.54,
    'it PARTLY_DENIES': 0.05,
    'it authenticity': 0.16,
    'it concealment': 0.6,
    'it culprit': 0.23,
    'it fault': -0.17,
    'it harm': 0.14,
    'it origin': 0.19,
    'it outage': -0.09,
    'it sale': -0.23,
    'it telling': -0.19,
    'its denials there': 0.17,
    'its sentence names the answerer': 0.21,
    'its speaker denies': -0.27,
    'kind breach>breach': -0.2,
    'kind breach>else': -0.23,
    'kind breach>fault': 0.06,
    'kind breach>ransom': 0.16,
    'kind breach>telling': -0.25,
    'kind else>else': 0.14,
    'kind else>fault': -0.24,
    'kind else>telling': -0.14,
    'kind ransom>ransom': -0.05,
    'kind ransom>telling': -0.2,
    'kind telling>breach': 0.18,
    'kind telling>else': 0.07,
    'kind telling>fault': 0.14,
    'kind telling>ransom': -0.29,
    'kind telling>telling': -0.17,
    'later than 100 days': 0.13,
    'lead': -0.07,
    'likely answers here': -0.11,
    'likely denied there': 0.24,
    'likely denied there by anybody': -0.51,
    'many data words': -0.12,
    'names its speaker': 0.68,
    'names the answerer': 0.43,
    'negated': 0.07,
    'no predicate': 0.08,
    'no words': -0.48,
    'of AGENCY': -0.27,
    'of ATTACKER': 0.45,
    'of AUTHOR': -0.95,
    'of MEDIA': -0.08,
    'of PERSON': 0.14,
    'of UNNAMED': 0.44,
    'one document': -0.17,
    'only denial authenticity': 0.05,
    'only denial culprit': -0.08,
    'only denial demand': -0.52,
    'only denial fault': -0.22,
    'only denial origin': 0.39,
    'only denial outage': -0.27,
    'only denial payment': -0.26,
    'only denial publication': 0.1,
    'only denial sale': -0.49,
    'only denial telling': -0.09,
    'other number': 0.05,
    'other object': -0.11,
    'other predicate': -0.17,
    'partly': 0.12,
    'points': -0.35,
    'points at a rumour': 0.21,
    'points at media': 0.4,
    'ransom both, outsider': 0.17,
    'rare word around': 0.41,
    'safe, breachy': 0.27,
    'safe, taking': 0.29,
    'said again here': 0.36,
    'same data': -0.4,
    'same day': -0.18,
    'same name': 0.48,
    'same name around': 0.17,
    'same number': 1.44,
    'same object': 0.07,
    'says safe': 0.16,
    'says untrue': 0.13,
    'share of its denials there': 0.32,
    'short': -0.14,
    'specific data shared': 0.89,
    'telling words': 0.06,
    'two rare words': 0.21,
    'two words': 0.75,
    'undated': -0.08,
    'unreal': -0.16,
    'untrue, breachy': -0.12,
    'untrue, taking': 0.27,
    'via': 1.48,
    'via breach, breachy': 0.21,
    'via breach, breachy, outsider': -0.46,
    'via number': 0.84,
    'via same speaker': 0.73,
    'weightiest': 0.74,
    'within 3 days': -0.24,
    'words': -0.43,
    'words of these two alone': -0.73,
  },
  forest: parseForest(`-2.504
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by testifi	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
367<1e-9 27<0.5 359<0.3412 137<0.5 =-20 =-5 50<0.5 =49 =-11 123<4.5 257<0.5 =64 =-13 42<0.5 =-13 =19 15<0.5 367<0.1088 123<5.5 =46 =7 123<5.5 =118 =56 21<0.5 274<0.5 =-20 =9 144<0.2424 =19 =-7
131<0.125 24<0.5 302<0.5 359<0.3412 =-13 =39 125<12.5 =-7 =35 311<0.5 122<0.5 =8 =61 231<1.946 =6 =-8 15<0.5 367<0.1586 136<0.5 =42 =-6 364<0.7784 =85 =3 122<0.5 367<0.1464 =-7 =24 6<0.5 =-21 =6
305<0.5 258<0.5 123<5.5 41<0.5 =83 =15 231<3.367 =31 =-9 121<2.996 275<0.5 =-21 =-7 335<0.5 =22 =-9 29<0.5 27<0.5 335<0.5 =-17 =10 123<5.5 =36 =-12 304<0.5 123<14.5 =76 =1 =0
305<0.5 15<0.5 354<0.5 121<2.197 =7 =32 266<0.5 =103 =12 124<7.5 208<0.5 =-21 =-3 =6 133<2.5 346<0.5 42<0.5 =-14 =19 6<0.5 =27 =-6 253<0.5 231<2.303 =-8 =19 58<0.5 =4 =46
129<1e-9 255<0.5 307<0.5 30<0.5 =-19 =10 338<0.3984 =-14 =29 60<0.4483 125<18.5 =59 =6 126<0.4175 =-14 =11 258<0.5 348<0.1435 60<0.375 =49 =0 257<0.5 =96 =-4 348<1e-9 129<0.1819 =-6 =19 121<3.135 =-24 =10
305<0.5 296<0.5 73<0.5 16<0.5 =16 =-16 =56 16<0.5 232<0.5 =55 =5 121<2.996 =-8 =4 296<0.5 4<0.5 32<0.5 =-24 =9 302<0.5 =-9 =18 137<0.5 32<0.5 =1 =39 304<0.5 =42 =-4
8<1e-9 29<0.5 307<0.5 276<0.5 =-19 =-6 144<0.4286 =33 =-12 73<0.5 =46 =4 276<0.5 307<0.5 309<0.5 =-7 =31 119<0.5 =1 =45 13<0.5 124<2.5 =71 =23 8<0.1131 =-13 =22
364<0.4395 296<0.5 4<0.5 42<0.5 =-21 =7 126<0.4714 =-10 =9 137<0.5 4<0.5 =-11 =11 46<0.5 =16 =48 308<0.5 367<0.1746 122<0.5 =6 =35 364<0.7489 =63 =5 296<0.5 46<0.5 =-20 =7 134<1.5 =-2 =33
8<0.09344 30<0.5 123<5.5 144<0.3 =30 =-8 363<0.2546 =-17 =30 44<0.5 144<0.6818 =64 =2 =-11 308<0.5 275<0.5 242<0.5 =66 =6 297<0.51 =24 =-10 0<0.5 123<2.5 =-2 =-20 =26
348<1e-9 123<2.5 274<0.5 119<0.5 =-6 =13 308<0.5 =44 =-1 308<0.5 331<0.5 =-12 =14 290<0.5 =-24 =0 308<0.5 348<0.19 119<0.5 =4 =42 15<0.5 =74 =3 297<0.47 25<0.5 =-21 =3 297<0.69 =25 =-6
338<0.3984 359<0.2908 27<0.5 13<0.5 =-12 =-26 30<0.5 =-1 =35 297<0.42 328<0.5 =-6 =1 350<0.5 =52 =4 275<0.5 364<0.4395 300<0.5 =15 =50 264<0.5 =57 =6 364<0.5493 13<0.5 =-3 =-18 127<0.5 =5 =42
129<1e-9 4<0.5 332<0.5 359<0.2908 =-23 =8 125<18.5 =30 =-2 123<3.5 258<0.5 =22 =-12 258<0.5 =-4 =-23 258<0.5 129<0.2015 133<5.5 =11 =52 123<6.5 =62 =23 121<3.135 359<0.15 =-18 =7 335<0.5 =24 =-7
338<0.1241 307<0.5 121<3.135 124<3.5 =-18 =0 133<1.5 =-6 =23 144<0.2083 121<2.197 =5 =51 121<2.773 =-7 =15 309<0.5 307<0.5 121<2.944 =-3 =20 144<0.4583 =51 =1 31<0.5 231<2.398 =20 =71 121<2.398 =16 =-2
129<1e-9 3<0.5 42<0.5 69<0.5 =-23 =10 250<0.5 =14 =-6 300<0.5 307<0.5 =-9 =15 312<0.5 =-5 =37 307<0.5 28<0.5 308<0.5 =14 =-5 =49 =59
13<0.5 335<0.5 302<0.5 133<5.5 =-3 =40 124<2.5 =18 =62 130<0.1429 229<0.5 =24 =-11 240<0.5 =54 =8 130<1e-9 359<0.3096 227<0.5 =-24 =1 124<3.5 =22 =-7 124<3.5 208<0.5 =-21 =2 344<0.5 =36 =-5
123<5.5 4<0.5 24<0.5 119<0.5 =-13 =2 250<0.5 =34 =0 40<0.5 231<2.303 =0 =24 297<0.38 =66 =12 126<0.4448 4<0.5 121<1.609 =2 =-17 123<11.5 =2 =-12 4<0.5 313<0.5 =-10 =13 121<2.485 =-2 =27
258<0.5 364<0.4395 118<0.5 246<0.5 =-10 =7 299<1e-9 =24 =-4 343<0.5 28<0.5 =14 =45 =61 299<0.58 5<0.5 356<0.5 =-22 =7 138<0.5 =-12 =5 =13
338<0.3984 29<0.5 362<0.5 57<0.5 =-14 =3 249<1.5 =41 =1 270<0.5 =29 =4 8<0.1131 119<0.5 42<0.5 =-5 =27 34<0.5 =21 =-12 348<0.2272 119<0.5 =11 =41 =56
354<0.5 338<0.1241 273<0.5 125<9.5 =19 =-13 249<4.5 =28 =4 119<0.5 38<0.5 =2 =-15 125<21.5 =26 =9 367<0.7054 367<0.1088 =5 =44 338<1e-9 =-18 =19
60<0.25 28<0.5 338<0.3984 140<0.5 =-6 =16 257<0.5 =27 =-23 125<22.5 =58 =0 367<0.1343 30<0.5 251<1e-9 =-14 =24 60<0.8148 =22 =-8 338<0.3984 312<0.5 =13 =-19 131<0.4 =9 =42
129<1e-9 32<0.5 231<3.135 60<0.15 =-3 =-14 60<0.375 =24 =-8 6<0.5 231<2.398 =6 =40 231<1.946 =-1 =-11 60<0.375 307<0.5 32<0.5 =14 =39 =47 32<0.5 367<0.1586 =-5 =10 60<0.6538 =38 =5
129<1e-9 296<0.5 135<1.099 337<0.5 =-9 =25 342<0.5 =-23 =7 135<1e-9 249<1.5 =4 =31 246<0.5 =-16 =9 307<0.5 342<0.5 352<4.484 =1 =21 131<0.5 =31 =-3 119<0.5 135<3.178 =-3 =22 135<5.094 =49 =7
255<0.5 307<0.5 29<0.5 3<0.5 =-17 =-2 55<0.5 =36 =-8 57<0.5 3<0.5 =-10 =25 121<2.996 =54 =3 60<0.8571 312<0.5 2<0.5 =30 =-1 324<0.5 =44 =1 =-16
129<1e-9 13<0.5 135<1e-9 357<0.5 =2 =27 324<0.5 =-18 =1 128<0.5 124<10.5 =-24 =9 2<0.5 =13 =-4 13<0.5 352<4.484 16<0.5 =14 =-15 124<3.5 =44 =9 124<3.5 128<0.5 =-17 =13 352<3.561 =-5 =29
32<0.5 305<0.5 119<0.5 344<0.5 =9 =-6 144<0.6 =20 =1 137<0.5 338<0.3984 =-17 =-3 319<0.5 =0 =31 135<2.89 44<0.5 250<0.5 =39 =1 53<0.5 =10 =-10 270<0.5 31<0.5 =21 =-11 253<0.5 =0 =-14
13<0.5 352<1.768 60<0.5333 48<0.5 =10 =-15 302<0.5 =-13 =19 352<4.484 352<2.251 =23 =5 240<0.5 =37 =-1 352<2.485 301<0.5 163<0.5 =-20 =1 60<0.1905 =-7 =11 367<0.7054 55<0.5 =16 =-6 =-19
338<0.3984 251<0.3 30<0.5 348<0.1004 =-14 =2 360<0.5 =5 =29 135<1.946 =8 =48 348<0.1641 119<0.5 30<0.5 =-3 =16 144<0.6818 =19 =-8 137<0.5 =34 348<0.2272 =-6 =15
342<0.5 8<0.08148 274<0.5 133<1.5 =-11 =5 124<3.5 =2 =45 308<0.5 124<1.5 =30 =7 48<0.5 =3 =-21 364<0.6983 282<0.5 233<0.5 =33 =3 =-4 =-12
27<0.5 274<0.5 12<0.5 335<0.5 =-8 =8 125<17.5 =47 =3 124<3.5 231<2.708 =1 =24 304<0.5 =51 =4 60<0.4091 257<0.5 124<6.5 =30 =-7 =-17 335<0.5 124<6.5 =-12 =24 231<2.197 =-1 =36
27<0.5 302<0.5 332<0.5 73<0.5 =-8 =17 297<0.47 =38 =-9 122<0.5 =41 131<0.125 =17 =-4 37<0.5 305<0.5 297<0.71 =17 =-6 328<0.5 =7 =-10 297<0.4 34<0.5 =32 =-6 131<1e-9 =-12 =17
126<1e-9 367<0.05961 335<0.5 362<0.5 =-14 =22 357<0.5 =2 =33 41<0.5 368<0.5 =17 =-1 =-8 258<0.5 135<1.099 335<0.5 =14 =38 362<0.5 =-3 =27 126<0.3933 119<0.5 =-22 =-4 335<0.5 =2 =-15
258<0.5 307<0.5 256<0.5 34<0.5 =16 =-12 130<0.08333 =-7 =6 249<1.5 359<0.141 =3 =27 325<0.5 =30 =-5 359<0.3412 50<0.5 301<0.5 =-23 =0 130<1e-9 =-17 =5 50<0.5 =48 =1
13<0.5 129<0.4428 135<1.099 125<21.5 =14 =-1 129<0.05221 =-14 =7 134<1.5 =37 =1 121<2.996 9<0.5 129<0.1819 =-23 =-5 134<0.5 =-5 =20 129<0.1009 135<1.946 =5 =-17 345<0.5 =27 =-2
129<0.05221 137<0.5 3<0.5 118<0.5 =-22 =-3 124<1.5 =-10 =1 21<0.5 327<0.5 =13 =-9 275<0.5 =41 =-7 273<0.5 262<0.5 306<0.5 =9 =-8 129<0.0858 =-2 =27 =36
255<0.5 129<0.05221 246<0.5 144<0.3 =-4 =-18 256<0.5 =-15 =13 307<0.5 359<0.3412 =-1 =39 123<16.5 =37 =-3 123<9.5 144<0.7143 69<0.5 =35 =0 129<0.07166 =-6 =13 144<0.6364 144<0.4583 =-21 =4 278<0.5 =41 =-1
60<0.2963 257<0.5 308<0.5 275<0.5 =23 =3 32<0.5 =-8 =21 60<0.25 =-25 =-2 308<0.5 275<0.5 60<0.5333 =17 =-1 251<1e-9 =-12 =18 359<0.1181 288<0.5 =-23 =0 269<0.5 =1 =29
255<0.5 307<0.5 33<0.5 8<0.07686 =-12 =1 140<0.5 =-2 =18 60<0.5714 304<0.5 =21 =-2 348<0.1071 =-10 =10 8<0.1632 60<0.8571 345<0.5 =11 =34 =-15 =42
13<0.5 308<0.5 367<0.1023 244<0.5 =3 =30 124<3.5 =23 =1 121<3.135 324<0.5 =-18 =-1 125<14.5 =-14 =15 121<2.996 9<0.5 124<7.5 =-22 =8 308<0.5 =24 =-8 367<0.09664 283<0.5 =-8 =10 367<0.1943 =30 =-7
298<1e-9 275<0.5 276<0.5 133<0.5 =-14 =2 121<1.946 =-5 =14 131<0.1667 121<3.219 =-15 =10 208<0.5 =-3 =22 298<1.5 135<5.075 298<0.54 =4 =36 46<0.5 =-4 =13 =2
29<0.5 73<0.5 359<0.3412 4<0.5 =-9 =2 364<1e-9 =30 =2 276<0.5 57<0.5 =-6 =19 57<0.5 =31 =8 54<0.5 352<2.89 232<0.5 =29 =5 =5 =4
123<11.5 308<0.5 354<0.5 274<0.5 =3 =23 39<0.5 =30 =-2 344<0.5 123<2.5 =-4 =-23 48<0.5 =12 =-16 100<0.5 52<0.5 121<3.135 =-14 =6 123<15.5 =13 =-6 312<0.5 =-6 =23
258<0.5 342<0.5 308<0.5 348<0.1435 =3 =22 324<0.5 =-14 =9 16<0.5 141<0.5 =31 =1 =-4 146<0.5 364<0.5301 184<0.5 =-18 =9 364<0.6825 =7 =-21 =26
338<0.3984 251<0.4308 128<0.5 342<0.5 =-10 =12 50<0.5 =31 =-11 =43 275<0.5 330<0.5 306<0.5 =13 =-1 144<0.4583 =30 =11 330<0.5 144<0.1667 =18 =-1 43<0.5 =-21 =0
359<0.3412 338<0.3984 137<0.5 138<0.5 =-15 =15 290<0.5 =0 =42 306<0.5 125<14.5 =28 =7 335<0.5 =-6 =18 4<0.5 =43 303<0.5 =-3 =14
129<1e-9 246<0.5 244<0.5 331<0.5 =-12 =11 297<1e-9 =23 =-9 296<0.5 121<2.89 =-11 =12 235<0.5 =18 =-8 128<0.5 257<0.5 8<0.1464 =3 =15 124<1.5 =8 =-19 129<0.0858 =-6 364<0.4865 =35 =8
129<0.1819 133<5.5 276<0.5 133<0.5 =-18 =-1 3<0.5 =-9 =5 144<0.75 129<0.0858 =36 =0 =-10 16<0.5 340<0.5 234<0.5 =25 =-11 276<0.5 =-17 =16 125<18.5 =-13 =1
349<0.2917 336<0.5 129<0.0858 133<5.5 =-7 =20 262<0.5 =1 =21 361<0.5 125<21.5 =37 =4 =-2 =31
123<9.5 338<0.3984 342<0.5 347<0.5 =-8 =8 13<0.5 =24 =-11 275<0.5 121<3.219 =23 =-10 319<0.5 =-2 =24 342<0.5 131<0.4 125<14.5 =17 =-12 121<2.485 =-8 =24 338<1e-9 347<0.5 =-13 =7 142<0.5 =21 =-2
126<1e-9 348<0.08849 227<0.5 364<0.6412 =-10 =11 306<0.5 =16 =0 306<0.5 232<0.5 =14 =-4 348<0.2272 =-10 =14 15<0.5 302<0.5 265<0.5 =4 =29 272<0.5 =30 =-6 138<0.5 124<1.5 =-21 =-1 327<0.5 =20 =-5
359<0.2664 308<0.5 144<1e-9 310<0.5 =28 =0 9<0.5 =1 =28 0<0.5 347<0.5 =-21 =1 240<0.5 =14 =-10 50<0.5 128<0.5 344<0.5 =-7 =16 129<0.0858 =10 =48 124<2.5 233<0.5 =-14 =7 =12
13<0.5 341<0.5 123<12.5 144<0.8 =6 =-23 144<0.5714 =-21 =15 144<0.6 272<0.5 =39 =2 29<0.5 =-8 =6 124<7.5 259<0.5 9<0.5 =-19 =3 124<2.5 =-19 =19 144<0.6 123<13.5 =31 =-5 347<0.5 =-10 =4
346<0.5 273<0.5 135<2.89 24<0.5 =1 =17 128<0.5 =-13 =11 269<0.5 =31 =0 133<0.5 312<0.5 =-8 367<1e-9 =12 =-5 24<0.5 =42 =8
308<0.5 352<4.484 135<5.075 123<11.5 =7 =-4 28<0.5 =-13 =7 135<5.094 57<0.5 =29 =6 =1 123<2.5 0<0.5 133<5.5 =-11 =29 133<2.5 =44 =2 138<0.5 87<0.5 =-22 =2 133<0.5 =-12 =22
126<0.1489 249<3.5 341<0.5 141<0.5 =-7 =-20 41<0.5 =15 =0 123<12.5 121<2.944 =16 =-6 118<0.5 =-15 =1 123<6.5 257<0.5 249<1.5 =5 =17 =-17 122<0.5 118<0.5 =0 =28 341<0.5 =-8 =16
73<0.5 144<0.6818 60<0.6538 3<0.5 =-1 =9 144<0.6 =-20 =4 60<0.6538 11<0.5 =-19 =9 269<0.5 =20 =-7 144<0.5294 60<0.5 60<1e-9 =4 =37 118<0.5 =8 =-11 256<0.5 249<1.5 =28 =-1 348<0.06171 =-11 =5
258<0.5 346<0.5 129<0.05221 135<1.609 =1 =-14 343<0.5 =6 =32 310<0.5 134<1.5 =34 =0 134<0.5 =-2 =14 129<1e-9 78<0.5 219<0.5 =-21 =5 =10 304<0.5 344<0.5 =1 =-20 335<0.5 =30 =-10
255<0.5 359<0.3412 137<0.5 338<0.3984 =-15 =-2 275<0.5 =11 =-11 131<0.1 =33 =0 8<0.1236 60<0.8571 113<0.5 =13 =-8 =-15 =37
21<0.5 346<0.5 141<0.5 363<1e-9 =0 =28 44<0.5 =-14 =7 121<2.303 60<0.7778 =-10 =6 239<0.5 =4 =42 144<0.6818 60<0.3333 121<2.944 =11 =36 121<2.708 =16 =-9 134<1.5 348<0.1435 =-14 =8 =11
343<0.5 13<0.5 251<0.3 338<0.1241 =-3 =4 =28 301<0.5 123<7.5 =-4 =-19 271<0.5 =-1 =20 13<0.5 =33 =0
251<0.3 123<10.5 338<0.3984 1<0.5 =-4 =8 257<0.5 =11 =-12 348<0.1641 2<0.5 =-17 =-1 258<0.5 =18 =-10 =32
144<0.6364 60<0.6538 144<0.1304 60<0.3333 =29 =-5 367<0.1023 =2 =16 144<0.6 307<0.5 =-21 =-2 295<0.5 =9 =-5 60<0.6111 100<0.5 42<0.5 =-18 =2 144<0.8 =17 =-9 340<0.5 347<0.5 =-7 =9 364<0.6983 =31 =-7
251<0.3 274<0.5 123<10.5 16<0.5 =2 =-18 364<0.5493 =-12 =4 133<1.5 364<0.6825 =17 =-7 319<0.5 =-11 =7 =32
13<0.5 57<0.5 352<4.484 262<0.5 =-2 =12 137<0.5 =25 =0 121<2.944 121<2.303 =-4 =24 271<0.5 =-7 =10 124<7.5 121<2.996 352<4.484 =-20 =1 271<0.5 =-7 =17 327<0.5 266<0.5 =29 =-1 124<9.5 =-6 =4
129<0.1819 342<0.5 123<5.5 144<0.3333 =14 =-5 144<0.3913 =-17 =-1 209<0.5 5<0.5 =8 =27 =-12 123<11.5 144<0.6364 131<0.3333 =26 =7 60<0.4091 =-14 =10 144<0.5 340<0.5 =4 =-20 131<0.2 =-8 =20
129<0.05221 137<0.5 297<0.4 121<2.197 =-19 =-4 121<1.792 =1 =-21 290<0.5 239<0.5 =-3 =13 121<3.219 =33 =4 307<0.5 304<0.5 258<0.5 =4 =-9 121<2.197 =-8 =20 360<0.5 131<0.08333 =32 =9 =-2
342<0.5 352<4.484 338<0.3984 133<5.5 =-8 =15 306<0.5 =4 =-7 367<0.7054 131<0.25 =-1 =28 =-10 367<0.1586 46<0.5 252<0.5 =27 =-6 125<17.5 =16 =-9 118<0.5 306<0.5 =-2 =-14 338<1e-9 =-2 =13
308<0.5 275<0.5 345<0.5 60<0.5714 =8 =-2 60<0.8148 =26 =-10 128<0.5 60<0.4483 =-3 =-12 122<0.5 =-3 =27 0<0.5 54<0.5 128<0.5 =-16 =8 60<0.1905 =17 =-11 1<0.5 58<0.5 =-10 =4 24<0.5 =26 =0
359<0.2664 60<0.5 144<0.6364 3<0.5 =-1 =11 244<0.5 =-15 =21 144<0.5714 337<0.5 =-16 =16 121<2.197 =-6 =16 60<0.6538 121<2.565 60<0.1176 =20 =-6 144<0.6364 =38 =0 144<0.6364 =-10 =9
255<0.5 73<0.5 138<0.5 308<0.5 =-1 =-14 121<2.303 =-1 =20 276<0.5 121<2.708 =-9 =6 121<1.946 =2 =28 327<0.5 121<1.946 50<0.5 =4 =-12 87<0.5 =22 =-4 121<3.135 121<1.946 =11 =-11 =14
359<0.2908 338<0.3984 13<0.5 129<1e-9 =-8 =3 359<0.1904 =-21 =4 257<0.5 352<2.565 =4 =16 124<1.5 =5 =-19 297<0.42 =-8 329<0.5 208<0.5 =35 =1 =2
15<0.5 308<0.5 34<0.5 323<0.5 =6 =-11 123<13.5 =-18 =10 138<0.5 27<0.5 =-13 =15 254<0.5 =5 =35 138<0.5 8<0.1632 57<0.5 =-19 =0 118<0.5 =-11 =18 137<0.5 330<0.5 =1 =-5 123<13.5 =24 =-3
257<0.5 341<0.5 343<0.5 102<0.5 =-1 =13 =27 15<0.5 272<0.5 =30 =2 =-10 144<0.3913 243<0.5 =-23 =-2 348<1e-9 26<0.5 =14 =-8 =-16
73<0.5 302<0.5 301<0.5 12<0.5 =-5 =24 249<2.5 =21 =-1 135<2.89 249<4.5 =23 =1 129<0.1098 =-17 =3 135<1.099 122<0.5 =-3 274<0.5 =25 =0 118<0.5 129<1e-9 =-3 =19 24<0.5 =-14 =10
15<0.5 135<5.075 251<0.5586 238<0.5 =3 =23 =32 309<0.5 130<0.125 =-16 =0 135<5.094 =-2 =8 97<0.5 126<0.6921 193<0.5 =-20 =13 127<0.5 =25 =-12 =12
359<0.2664 255<0.5 308<0.5 275<0.5 =4 =-7 227<0.5 =-16 =14 275<0.5 271<0.5 =2 =15 271<0.5 =30 =-1 50<0.5 55<0.5 297<0.42 =1 =41 =2 26<0.5 276<0.5 =-13 =2 =7
251<0.5586 8<0.08665 135<5.075 82<0.5 =-2 =-17 138<0.5 =-16 =11 15<0.5 315<0.5 =10 =-11 135<1.946 =-15 =6 =33
307<0.5 251<0.5586 262<0.5 1<0.5 =-4 =6 129<0.06304 =0 =15 =28 249<1.5 129<0.1819 231<3.135 =-14 =11 275<0.5 =20 =-1 314<0.5 120<0.5 =20 =-3 =-7
359<0.2664 346<0.5 347<0.5 301<0.5 =-3 =16 240<0.5 =3 =26 5<0.5 347<0.5 =30 =2 =-8 50<0.5 23<0.5 359<0.3412 =10 =36 =-3 25<0.5 359<0.3412 =3 =-9 =17
21<0.5 255<0.5 222<0.5 343<0.5 =-4 =21 121<2.773 =2 =24 53<0.5 240<0.5 =15 =-7 121<2.303 =-11 =4 249<4.5 13<0.5 311<0.5 =23 =-3 364<0.604 =-16 =12 32<0.5 209<0.5 =-16 =1 =0
125<17.5 13<0.5 26<0.5 48<0.5 =16 =-3 131<0.1429 =-5 =17 101<0.5 125<16.5 =-21 =5 140<0.5 =20 =-4 131<0.2 137<0.5 274<0.5 =-8 =6 319<0.5 =-2 =19 131<0.3333 339<0.5 =19 =-3 311<0.5 =-1 =16
359<0.2908 290<0.5 227<0.5 8<0.03686 =-6 =2 60<0.4091 =35 =-12 144<0.6818 8<0.05737 =25 =4 4<0.5 =-13 =4 60<0.25 327<0.5 53<0.5 =16 =-3 =-7 278<0.5 144<0.1667 =-1 =44 =-7
126<0.5416 341<0.5 354<0.5 329<0.5 =-5 =6 266<0.5 =13 =-4 13<0.5 58<0.5 =33 =-8 =-11 266<0.5 303<0.5 45<0.5 =-5 =11 58<0.5 =28 =-5 124<3.5 126<0.5855 =2 =-17 126<0.6921 =12 =-3
244<0.5 301<0.5 347<0.5 343<0.5 =-4 =17 129<0.09283 =0 =16 56<0.5 130<0.1667 =29 =-1 125<15.5 =0 =-7 123<7.5 130<0.125 56<0.5 =40 =4 =0 254<0.5 =-13 123<10.5 =-2 =9
30<0.5 251<0.4308 21<0.5 301<0.5 =-4 =15 134<0.5 =0 =18 =37 303<0.5 121<2.708 28<0.5 =-6 =15 348<0.04345 =-12 =5 44<0.5 139<0.5 =25 =-3 =-5
121<2.197 352<2.89 296<0.5 260<0.5 =-16 =7 53<0.5 =7 =-12 308<0.5 352<4.484 =3 =19 =-6 308<0.5 275<0.5 31<0.5 =11 =-5 121<2.398 =-13 =2 125<15.5 125<14.5 =-6 =29 313<0.5 =-14 =7
319<0.5 354<0.5 229<0.5 144<0.2083 =7 =-3 261<0.5 =-14 =6 338<0.3984 229<0.5 =-7 =21 125<16.5 =5 =21 239<0.5 272<0.5 133<2.5 =10 =-11 133<2.5 =-14 =7 303<0.5 290<0.5 =-4 =6 131<1e-9 =39 =3
144<0.1304 303<0.5 13<0.5 179<0.5 =30 =-4 359<0.08816 =-12 =8 50<0.5 342<0.5 =-14 =6 13<0.5 =-1 =21 231<3.135 359<0.3096 338<0.3984 =-7 =1 144<0.6 =22 =-2 303<0.5 271<0.5 =-15 =14 26<0.5 =20 =1
133<0.5 328<0.5 311<0.5 56<0.5 =0 =-12 27<0.5 =17 =-6 42<0.5 338<1e-9 =-17 =-5 =13 138<0.5 346<0.5 257<0.5 =2 =-14 140<0.5 =1 =25 232<0.5 124<1.5 =30 =10 305<0.5 =-8 =2
359<0.3412 118<0.5 4<0.5 296<0.5 =-12 =-1 123<10.5 =4 =-5 303<0.5 124<2.5 =19 =-2 275<0.5 =4 =-10 50<0.5 46<0.5 4<0.5 =37 =5 =2 295<0.5 123<9.5 =7 =-4 =-7
138<0.5 359<0.141 308<0.5 73<0.5 =-1 =12 1<0.5 =-18 =-2 8<0.0627 309<0.5 =16 =-8 127<0.5 =-15 =9 130<0.1667 268<0.5 213<0.5 =23 =-5 =-7 126<0.4448 =-14 364<0.5628 =-4 =10
255<0.5 48<0.5 123<10.5 16<0.5 =5 =-20 266<0.5 =-9 =15 262<0.5 5<0.5 =-19 =0 266<0.5 =21 =-4 266<0.5 37<0.5 348<0.09507 =4 =21 25<0.5 =-15 =2 254<0.5 123<8.5 =43 =2 123<1.5 =-6 =8
135<5.075 290<0.5 283<0.5 57<0.5 =-1 =8 330<0.5 =22 =-5 137<0.5 347<0.5 =-18 =12 134<2.5 =36 =3 48<0.5 45<0.5 349<0.7083 =-21 =6 101<0.5 =-8 =9 133<0.5 =-1 =10
121<2.303 42<0.5 1<0.5 286<0.5 =-9 =11 121<2.197 =-6 =21 297<0.47 249<3.5 =17 =0 =-7 3<0.5 280<0.5 336<0.5 =-5 =19 59<0.5 =19 =-5 40<0.5 119<0.5 =9 =-1 249<1.5 =3 =24
126<0.5416 125<15.5 126<0.3231 2<0.5 =-6 =8 348<0.1313 =23 =-3 8<0.08148 144<0.8571 =-3 =-20 126<0.3933 =9 =-12 266<0.5 348<0.556 249<4.5 =22 =-2 121<2.197 =9 =-10 348<0.19 274<0.5 =-19 =0 125<17.5 =-4 =10
359<0.2908 139<0.5 137<0.5 8<0.1346 =-4 =9 233<0.5 =3 =22 121<3.135 121<1.792 =1 =-20 27<0.5 =-11 =17 299<0.92 121<1.946 50<0.5 =2 =-3 141<0.5 =33 =-5 =-5
121<2.197 73<0.5 309<0.5 227<0.5 =-16 =9 125<17.5 =-4 =18 125<16.5 =-9 309<0.5 =15 =-1 13<0.5 341<0.5 246<0.5 =0 =8 1<0.5 =23 =-3 133<0.5 352<2.485 =-20 =3 345<0.5 =6 =-12
126<0.1489 130<0.2 342<0.5 135<1e-9 =-3 =-11 119<0.5 =15 =-6 119<0.5 135<1.609 =-8 =5 =22 13<0.5 265<0.5 135<2.89 =6 =-5 231<2.485 =33 =0 301<0.5 233<0.5 =-12 =5 305<0.5 =21 =-2
363<1e-9 257<0.5 8<0.1632 144<0.8571 =0 =-16 13<0.5 =17 =-7 21<0.5 135<4.97 =-17 =5 249<1.5 =15 =-7 26<0.5 =27 =-2
343<0.5 251<0.5586 290<0.5 307<0.5 =-3 =6 119<0.5 =17 =1 =26 13<0.5 =25 =0
261<0.5 251<0.3 323<0.5 139<0.5 =1 =-12 348<0.122 =-21 =5 135<1.609 =-6 =33 56<0.5 144<0.2424 =-7 135<3.912 =34 =-2 126<0.1937 =-9 =1
12<0.5 338<0.3984 125<25.5 144<0.8 =-1 =-18 311<0.5 =-23 =2 121<2.303 118<0.5 =-11 =2 222<0.5 =6 =24 125<18.5 =32 =5
338<0.3984 324<0.5 0<0.5 308<0.5 =-3 =-15 137<0.5 =17 =-5 133<0.5 1<0.5 =-15 =9 252<0.5 =20 =-12 352<2.565 234<0.5 38<0.5 =3 =-10 168<0.5 =22 =-4 247<0.5 324<0.5 =20 =1 367<0.265 =-3 =8
343<0.5 306<0.5 102<0.5 130<0.125 =-3 =5 142<0.5 =22 =-5 100<0.5 301<0.5 =-12 =4 250<0.5 =25 =-2 131<0.5 =28 =-2
359<0.2908 139<0.5 122<0.5 133<1.5 =9 =-5 341<0.5 =-2 =14 351<0.5 261<0.5 =-19 =9 15<0.5 =17 =-4 60<0.6538 232<0.5 43<0.5 =29 =0 =0 122<0.5 =2 =-9
135<5.075 144<0.8571 255<0.5 319<0.5 =-1 =10 144<0.4286 =0 =18 234<0.5 213<0.5 =-14 =2 275<0.5 =7 =-1 144<1e-9 2<0.5 =13 =-3 144<0.5 48<0.5 =-22 =2 135<5.323 =-16 =3
359<0.141 231<3.045 126<0.3933 301<0.5 =-6 =15 364<0.6212 =10 =-8 249<2.5 126<0.5066 =22 =-9 126<0.1178 =9 =-6 50<0.5 144<0.75 277<0.5 =32 =10 2<0.5 =4 =-9 135<3.912 231<2.708 =14 =-5 359<0.15 =9 =-20
251<0.4308 338<0.3984 359<0.3412 142<0.5 =-8 =2 367<0.04147 =19 =-5 60<0.5333 56<0.5 =8 =-3 4<0.5 =11 =-7 =23
302<0.5 73<0.5 118<0.5 133<5.5 =-5 =15 130<0.07143 =11 =-3 124<1.5 53<0.5 =24 =0 254<0.5 =-9 =6 249<4.5 57<0.5 130<0.2 =30 =3 304<0.5 =-19 =8 5<0.5 =-17 =5
21<0.5 222<0.5 127<0.5 57<0.5 =-4 =4 132<0.5 =9 =-9 311<0.5 254<0.5 =-4 =13 254<0.5 =29 =2 4<0.5 305<0.5 368<2.5 =12 =-3 233<0.5 =-13 =6 235<0.5 253<0.5 =17 =0 =-8
255<0.5 144<0.1304 266<0.5 131<0.1 =16 =2 324<0.5 =-12 =8 231<3.135 329<0.5 =-6 =8 319<0.5 =0 =21 144<0.6364 266<0.5 126<0.5416 =-4 =13 328<0.5 =23 =0 133<2.5 319<0.5 =26 =3 =0
331<0.5 144<0.8571 138<0.5 129<1e-9 =-3 =3 129<0.1247 =17 =-11 348<0.1313 311<0.5 =-19 =1 129<0.2218 =20 =0 69<0.5 144<0.3913 144<0.1667 =14 =-8 144<0.9167 =18 =-2 =-3
144<0.9167 343<0.5 229<0.5 246<0.5 =0 =6 258<0.5 =-9 =7 144<0.2424 =2 =22 123<13.5 =-22 2<0.5 =-7 =13
242<0.5 319<0.5 258<0.5 335<0.5 =0 =9 302<0.5 =-11 =12 231<3.135 130<0.08333 =9 =-10 271<0.5 =30 =5 367<0.265 38<0.5 306<0.5 =-24 =-4 271<0.5 =6 =-2 =4
125<22.5 297<0.82 15<0.5 246<0.5 =3 =9 146<0.5 =-10 =22 247<0.5 335<0.5 =-14 =3 210<0.5 =9 =-3 219<0.5 33<0.5 4<0.5 =4 =-9 125<26.5 =-4 =15 45<0.5 =26 =-5
60<0.8571 363<0.2671 13<0.5 126<0.7836 =2 =19 122<0.5 =3 =-12 =24 123<13.5 246<0.5 126<0.299 =-7 =0 =21 56<0.5 135<5.864 =-22 =5 122<0.5 =8 =-4
359<0.3412 8<0.1346 341<0.5 139<0.5 =-2 =-15 43<0.5 =20 =-10 130<0.1667 359<1e-9 =19 =-7 344<0.5 =9 =-6 118<0.5 359<0.3839 275<0.5 =-4 =13 =34 =-1
242<0.5 135<5.075 267<0.5 144<0.8571 =5 =-8 297<0.79 =-15 =5 367<0.1746 32<0.5 =-14 =6 50<0.5 =15 =-4 297<0.63 270<0.5 231<1.946 =-1 =-22 =4 60<0.6538 325<0.5 =8 =-1 =-2
359<0.3412 255<0.5 319<0.5 117<0.5 =-5 =19 134<0.5 =-1 =17 31<0.5 252<0.5 =11 =-13 359<0.06823 =-10 =7 352<1.54 =24 =0
331<0.5 319<0.5 57<0.5 359<0.2308 =-4 =13 129<0.1331 =12 =-4 60<0.5333 231<3.135 =7 =30 60<0.9091 =-13 =10 327<0.5 359<1e-9 60<0.8571 =25 =-3 =-3 60<0.25 =4 60<0.7778 =-10 =2
121<2.197 335<0.5 302<0.5 31<0.5 =-15 =10 =16 299<1e-9 348<0.19 =-8 =8 =19 73<0.5 121<3.135 56<0.5 =1 =-8 50<0.5 =0 =17 29<0.5 299<0.64 =21 =2 =-5
359<0.141 286<0.5 308<0.5 337<0.5 =1 =23 48<0.5 =-1 =-23 133<5.5 =-23 =3 272<0.5 27<0.5 208<0.5 =22 =1 133<1.5 =-12 =7 129<0.1819 296<0.5 =-15 =-3 60<0.2222 =-5 =20
257<0.5 251<0.5586 336<0.5 367<0.1343 =-1 =7 276<0.5 =26 =5 =26 222<0.5 123<17.5 130<0.25 =-21 =-1 272<0.5 =-7 =15 249<2.5 =19 =-4
343<0.5 319<0.5 255<0.5 222<0.5 =-5 =10 299<0.74 =11 =-10 133<0.5 276<0.5 =0 =22 346<0.5 =-3 =24 48<0.5 =23 =3
125<9.5 366<0.5 364<0.5628 22<0.5 =29 =-1 =-9 =-10 261<0.5 337<0.5 82<0.5 =-1 =-14 249<2.5 =22 =2 125<13.5 =-9 125<28.5 =22 =-4
117<0.5 255<0.5 317<0.5 307<0.5 =-2 =6 8<0.1131 =-19 =2 126<0.4175 8<0.1632 =0 =17 249<2.5 =32 =-1 8<0.07172 249<1.5 60<0.375 =9 =-5 =37 =-4
317<0.5 323<0.5 301<0.5 123<5.5 =3 =-2 125<19.5 =-5 =19 262<0.5 258<0.5 =-20 =-2 297<1e-9 =12 =0 30<0.5 324<0.5 =-22 344<0.5 =-4 =7 =4
139<0.5 299<0.92 123<10.5 34<0.5 =5 =-16 266<0.5 =-5 =8 298<0.68 8<0.1236 =-16 =6 53<0.5 =14 =-6 247<0.5 54<0.5 129<0.3333 =-20 =3 =6 129<1e-9 =-8 53<0.5 =-2 =17
16<0.5 346<0.5 8<0.1632 328<0.5 =1 =-6 310<0.5 =12 =0 360<0.5 13<0.5 =19 =-1 =-3 327<0.5 6<0.5 249<3.5 =-23 =-4 232<0.5 =-8 =9 122<0.5 =12 =-7
347<0.5 3<0.5 272<0.5 303<0.5 =5 =-7 30<0.5 =-19 =3 40<0.5 294<0.5 =-2 =15 121<2.485 =-3 =18 246<0.5 121<2.303 52<0.5 =-9 =6 266<0.5 =10 =-12 303<0.5 262<0.5 =-4 =17 33<0.5 =38 =2
308<0.5 262<0.5 306<0.5 135<2.89 =7 =-4 125<20.5 =-14 =1 335<0.5 133<0.5 =-2 =13 135<3.912 =34 =5 133<1.5 302<0.5 359<0.2151 =-18 =6 21<0.5 =-5 =14 344<0.5 133<7.5 =-9 =14 123<5.5 =22 =-4
351<0.5 60<0.05556 290<0.5 238<0.5 =-9 =12 367<0.07188 =16 =-7 48<0.5 44<0.5 =3 =-13 308<0.5 =-1 =-22 101<0.5 60<0.4483 367<0.1088 =5 =23 8<0.08148 =6 =-8 =-4
129<0.2015 129<0.1438 126<0.1489 269<0.5 =-5 =8 235<0.5 =6 =-11 126<0.1178 129<0.1819 =-5 =11 144<0.5714 =-19 =0 312<0.5 6<1.5 249<1.5 =26 =6 144<0.2727 =-10 =0 239<0.5 126<0.4448 =4 =-8 339<0.5 =16 =-2
246<0.5 60<0.1905 144<0.2083 312<0.5 =1 =26 144<0.4583 =-4 =-16 144<0.3684 123<9.5 =8 =-20 118<0.5 =1 =19 1<0.5 222<0.5 256<0.5 =-6 =4 144<0.1304 =-4 =21 48<0.5 295<0.5 =25 =0 123<1.5 =0 =-4
255<0.5 16<0.5 126<0.5416 240<0.5 =-4 =6 133<0.5 =-2 =17 52<0.5 348<0.19 =-20 =1 =2 222<0.5 139<0.5 135<1.099 =15 =4 141<0.5 =-11 =3 =-11
133<5.5 56<0.5 15<0.5 131<0.4 =1 =14 297<0.77 =-13 =10 29<0.5 352<3.561 =-11 =4 133<1.5 =18 =2 130<0.09091 297<0.69 =25 =4 =-4
261<0.5 60<0.8571 297<0.63 60<0.2222 =-2 =4 362<0.5 =-9 =12 126<0.3697 366<0.5 =-20 =4 126<0.5066 =13 =-7 240<0.5 52<0.5 313<0.5 =27 =-4 =-5 126<0.1178 =-7 =1
144<0.1304 119<0.5 140<0.5 291<0.5 =-6 =9 134<0.5 =-2 =26 367<0.08432 260<0.5 =22 =-6 352<2.398 =-7 =11 342<0.5 352<4.484 227<0.5 =-3 =16 140<0.5 =18 =-5 352<2.89 255<0.5 =7 =25 367<0.7054 =-19 =-1
129<0.2015 6<0.5 321<0.5 38<0.5 =1 =-9 38<0.5 =-21 =4 359<0.1592 318<0.5 =-14 =8 102<0.5 =-3 =15 359<0.1298 308<0.5 249<1.5 =13 =-2 249<1.5 =-15 =-1 249<3.5 33<0.5 =25 =4 129<0.3333 =-6 =3
12<0.5 139<0.5 73<0.5 54<0.5 =1 =-7 276<0.5 =-2 =13 351<0.5 291<0.5 =-15 =5 130<0.2 =-4 =12 =22
60<0.8148 238<0.5 21<0.5 277<0.5 =3 =-3 256<0.5 =-1 =13 342<0.5 258<0.5 =25 =-4 =-8 313<0.5 348<0.3018 279<0.5 =-17 =10 126<0.7836 =10 =-2 348<1e-9 126<0.1727 =22 =-3 =-7
343<0.5 364<0.7489 270<0.5 255<0.5 =0 =7 48<0.5 =-11 =4 347<0.5 21<0.5 =-21 =0 =-1 =21
126<0.5416 62<0.5 359<0.2308 329<0.5 =-3 =8 50<0.5 =16 =-8 239<0.5 134<0.5 =21 =2 =-1 33<0.5 364<0.6825 134<2.5 =17 =-6 256<0.5 =-12 =5 359<0.1298 249<2.5 =-14 =2 =9
16<0.5 277<0.5 135<5.075 135<3.912 =4 =16 60<0.25 =-14 =5 8<0.08665 270<0.5 =-2 =-13 37<0.5 =0 =18 208<0.5 209<0.5 325<0.5 =-21 =-1 =-1 310<0.5 =-8 =12
337<0.5 16<0.5 126<0.5416 304<0.5 =-2 =6 249<4.5 =12 =-10 60<0.6538 310<0.5 =-21 =-2 256<0.5 =-6 =11 122<0.5 =28 249<2.5 =7 =-5
227<0.5 365<0.5 121<2.197 32<0.5 =-11 =8 31<0.5 =1 =-8 31<0.5 266<0.5 =14 =-3 =-9 348<0.1071 122<0.5 =-3 304<0.5 =33 =0 =-7
255<0.5 144<0.6364 60<0.6538 266<0.5 =5 =-9 271<0.5 =-19 =7 60<0.6538 244<0.5 =-16 =10 340<0.5 =-8 =26 222<0.5 144<0.5 60<0.5 =11 =-20 60<0.4483 =1 =31 347<0.5 =-15 =2
351<0.5 301<0.5 231<3.135 15<0.5 =-1 =-13 306<0.5 =10 =-11 272<0.5 231<2.996 =21 =-5 124<2.5 =3 =-11 130<0.4 310<0.5 231<3.135 =21 =4 =1 364<0.6314 =4 231<2.485 =1 =-7
343<0.5 337<0.5 133<5.5 222<0.5 =-2 =6 129<0.07166 =17 =-8 6<0.5 124<1.5 =1 =20 =-3 348<0.556 =16 =-1
343<0.5 367<0.06563 138<0.5 323<0.5 =2 =-14 39<0.5 =18 =-6 142<0.5 364<0.5301 =-10 =4 340<0.5 =-2 =-19 =18
227<0.5 323<0.5 358<0.5 126<0.5416 =-3 =6 126<0.4714 =12 =-11 262<0.5 123<17.5 =-22 =0 =5 123<4.5 135<1.609 =34 =1 352<1e-9 126<0.4175 =-6 =10 =-10
125<9.5 352<2.251 60<0.1905 324<0.5 =-5 =10 121<2.303 =2 =41 =-8 251<0.5586 352<4.484 333<0.5 =-2 =17 352<12.67 =14 =-8 =28
126<0.7836 126<0.216 121<2.303 231<3.135 =-6 =13 60<0.08333 =-1 =7 137<0.5 12<0.5 =-9 =14 50<0.5 =-3 =10 60<0.7 231<1.792 121<2.485 =-6 =6 341<0.5 =25 =-4 231<1.792 =3 =-10
347<0.5 297<0.67 321<0.5 343<0.5 =0 =15 297<1e-9 =-15 =4 262<0.5 30<0.5 =-16 =9 296<0.5 =17 =-8 133<0.5 308<0.5 278<0.5 =-2 =10 263<0.5 =-14 =1 101<0.5 360<0.5 =13 =-10 364<0.4865 =-18 =9
359<0.3412 133<5.5 272<0.5 92<0.5 =0 =15 119<0.5 =-12 =3 129<0.0858 359<0.15 =20 =-1 =-11 50<0.5 4<0.5 277<0.5 =38 =0 =0 135<3.584 =5 =-10
92<0.5 297<0.89 365<0.5 297<0.38 =2 =-5 130<0.2 =5 =25 271<0.5 352<1.768 =-18 =1 254<0.5 =7 =-5 297<1e-9 13<0.5 =30 =-3 =-5
341<0.5 37<0.5 129<0.1098 135<1.099 =-1 =-12 135<1.609 =-2 =14 297<0.4 123<1.5 =4 =18 3<0.5 =-15 =9 306<0.5 37<0.5 8<0.1464 =25 =2 28<0.5 =-7 =4 =-12
57<0.5 134<2.5 330<0.5 135<5.075 =3 =-13 290<0.5 =-8 =7 304<0.5 =-22 =2 144<0.3684 364<0.4615 42<0.5 =25 =-6 144<0.3 =-12 =9 364<0.4395 45<0.5 =-14 =5 45<0.5 =14 =-2
367<0.05161 297<0.82 13<0.5 299<0.74 =6 =-7 359<0.3096 =-9 =20 121<3.367 363<1e-9 =-16 =4 =10 367<0.1023 121<2.485 256<0.5 =-4 =9 121<3.135 =-20 =0 367<0.1155 121<2.398 =-11 =17 367<0.1343 =-16 =0
262<0.5 73<0.5 144<1e-9 13<0.5 =14 =-12 135<3.178 =-2 =-10 5<0.5 247<0.5 =15 =-4 144<0.2083 =10 =-9 311<0.5 39<0.5 144<0.6818 =-6 =15 133<0.5 =-7 =25 328<0.5 235<0.5 =31 =5 350<0.5 =-7 =9
126<0.7836 251<0.5586 338<0.1241 359<0.1298 =-6 =3 329<0.5 =0 =13 =21 129<0.1247 123<17.5 =26 =-2 8<0.2183 8<0.1057 =2 =-11 276<0.5 =-5 =14
363<1e-9 137<0.5 55<0.5 121<2.944 =-3 =5 307<0.5 =-15 =4 253<0.5 270<0.5 =3 =-20 348<0.06171 =23 =-7 309<0.5 =28 =-8
21<0.5 128<0.5 15<0.5 342<0.5 =-1 =8 123<3.5 =2 =-15 55<0.5 335<0.5 =20 =-4 135<3.178 =4 =-11 123<16.5 4<0.5 129<0.05221 =-10 =10 123<1.5 =4 =21 124<2.5 =-14 =8
126<0.3933 141<0.5 132<0.5 144<0.2083 =6 =-2 144<0.7143 =-20 =11 57<0.5 44<0.5 =-16 =7 277<0.5 =11 =-8 133<0.5 348<0.122 249<3.5 =-8 =7 144<0.4286 =-3 =15 367<0.2183 58<0.5 =17 =0 58<0.5 =-13 =5
144<0.9167 19<0.5 249<5.5 16<0.5 =3 =-9 358<0.5 =-11 =11 249<5.5 253<0.5 =-23 =2 =5 311<0.5 19<0.5 249<4.5 =-23 =3 =4 121<2.708 =-4 =11
231<3.135 231<2.773 359<0.141 31<0.5 =1 =-9 276<0.5 =15 =-2 276<0.5 351<0.5 =-18 =3 364<0.6412 =-2 =16 8<1e-9 133<0.5 134<0.5 =-7 =4 22<0.5 =22 =-3 364<0.4865 133<0.5 =1 =-16 347<0.5 =1 =22
257<0.5 348<0.1435 303<0.5 4<0.5 =9 =0 121<1.946 =-14 =-2 258<0.5 121<3.045 =12 =-4 46<0.5 =-11 =10 5<0.5 25<0.5 121<1.946 =3 =-21 303<0.5 =-10 =14 310<0.5 344<0.5 =19 =-2 =-4
118<0.5 301<0.5 119<0.5 125<15.5 =7 =-6 129<0.1247 =-1 =12 129<0.1331 123<14.5 =24 =-4 129<0.4428 =-13 =9 125<14.5 297<0.42 270<0.5 =24 =-4 119<0.5 =10 =-15 125<15.5 256<0.5 =5 =-17 347<0.5 =1 =16
117<0.5 359<0.141 9<0.5 258<0.5 =0 =-11 123<9.5 =24 =-9 123<1.5 342<0.5 =-8 =11 123<13.5 =19 =-8 348<1e-9 =39 =-7
347<0.5 255<0.5 251<0.3849 144<0.6364 =-2 =-10 =26 299<0.74 123<2.5 =18 =0 137<0.5 =-18 =8 330<0.5 144<1e-9 312<0.5 =2 =-11 361<0.5 =13 =-8 249<1.5 130<0.1429 =-12 =1 275<0.5 =13 =-7
193<0.5 135<5.075 135<4.97 50<0.5 =-2 =3 126<0.3933 =20 =-5 126<0.5416 209<0.5 =-14 =2 135<6.184 =13 =-5 55<0.5 253<0.5 316<0.5 =26 =-3 =-5 =-6
82<0.5 239<0.5 299<0.92 129<1e-9 =-3 =4 361<0.5 =-16 =2 46<0.5 124<3.5 =-3 =12 132<0.5 =15 =-6 342<0.5 130<0.1667 =-22 =2 =7
82<0.5 50<0.5 128<0.5 13<0.5 =-2 =-13 328<0.5 =16 =-1 5<0.5 208<0.5 =3 =11 260<0.5 =-9 =14 283<0.5 315<0.5 243<0.5 =-21 =1 =1 =11
359<0.2664 118<0.5 100<0.5 133<5.5 =-5 =14 275<0.5 =26 =-6 60<0.7368 133<4.5 =2 =-16 125<26.5 =23 =-10 124<3.5 232<0.5 299<0.92 =23 =-2 =-4 140<0.5 60<0.25 =-12 =2 =8
121<2.773 122<0.5 275<0.5 43<0.5 =4 =37 126<0.6296 =-7 =18 126<0.3697 349<0.08333 =-9 =14 121<2.197 =-9 =8 208<0.5 43<0.5 135<4.97 =5 =-12 315<0.5 =-12 =8 135<3.178 264<0.5 =21 =-8 297<1e-9 =10 =-11
358<0.5 249<1.5 219<0.5 346<0.5 =-7 =13 276<0.5 =-4 =20 307<0.5 123<7.5 =3 =-6 133<2.5 =3 =17 303<0.5 308<0.5 168<0.5 =21 =-4 60<0.05556 =5 =-12 276<0.5 297<0.69 =15 =-5 26<0.5 =1 =-16
117<0.5 38<0.5 351<0.5 134<2.5 =2 =-11 260<0.5 =16 =-3 231<2.708 233<0.5 =-18 =3 118<0.5 =7 =-7 305<0.5 =-9 =34
125<18.5 9<0.5 325<0.5 359<0.2308 =-1 =15 249<1.5 =23 =0 308<0.5 5<0.5 =32 =1 48<0.5 =2 =-2 135<2.89 330<0.5 309<0.5 =4 =-8 8<0.2183 =-10 =14 349<0.2917 113<0.5 =-14 =5 134<0.5 =-3 =8
6<1.5 237<0.5 144<0.8 123<10.5 =6 =-4 123<17.5 =-13 =26 239<0.5 30<0.5 =-21 =3 134<1.5 =13 =-6 281<0.5 55<0.5 =-20 121<2.944 =7 =-10 =5
347<0.5 44<0.5 301<0.5 139<0.5 =-1 =-13 123<4.5 =-4 =22 8<0.1346 24<0.5 =-23 =-2 =0 118<0.5 123<6.5 138<0.5 =0 =24 303<0.5 =-15 =5 121<3.219 121<2.197 =-4 =22 4<0.5 =6 =-6
31<0.5 114<0.5 361<0.5 16<0.5 =4 =-8 126<0.3933 =-15 =1 208<0.5 307<0.5 =-18 =6 60<0.1905 =11 =-3 298<0.45 126<0.4714 60<0.6538 =-2 =-17 123<14.5 =-21 =2 =12
359<0.141 6<0.5 307<0.5 38<0.5 =0 =-11 339<0.5 =9 =-5 208<0.5 52<0.5 =-14 =4 123<4.5 =-14 =17 272<0.5 119<0.5 270<0.5 =20 =-8 328<0.5 =-7 =13 119<0.5 48<0.5 =-15 =3 208<0.5 =9 =-7
308<0.5 142<0.5 44<0.5 124<1.5 =11 =4 121<2.89 =-15 =10 21<0.5 129<0.2218 =-10 =7 121<2.773 =24 =-8 359<0.1181 54<0.5 255<0.5 =-15 =5 3<0.5 =-12 =20 272<0.5 3<0.5 =18 =-3 359<0.1716 =4 =-10
328<0.5 364<0.6983 254<0.5 140<0.5 =10 =-3 119<0.5 =4 =-8 133<1.5 283<0.5 =-18 =0 55<0.5 =7 =-4 118<0.5 301<0.5 279<0.5 =-11 =11 13<0.5 =15 =-3 3<0.5 250<0.5 =19 =-3 348<0.19 =-9 =16
308<0.5 323<0.5 142<0.5 273<0.5 =3 =16 310<0.5 =-7 =6 131<0.2 =-20 =5 324<0.5 255<0.5 5<0.5 =-18 =-1 303<0.5 =9 =-6 55<0.5 131<0.1429 =16 =-5 347<0.5 =-13 =7
16<0.5 244<0.5 121<2.197 45<0.5 =-10 =4 38<0.5 =3 =-7 142<0.5 121<2.773 =4 =29 46<0.5 =-8 =4 52<0.5 134<0.5 =-20 352<2.251 =-13 =8 =3
2<0.5 83<0.5 41<0.5 122<0.5 =1 =-7 130<1e-9 =19 =-8 299<1e-9 =16 =0 323<0.5 263<0.5 125<15.5 =8 =0 275<0.5 =23 =-10 41<0.5 =-16 =0
208<0.5 125<9.5 25<0.5 123<1.5 =-9 =9 297<0.4 =28 =-2 314<0.5 251<1e-9 =-4 =10 140<0.5 =1 =26 257<0.5 338<0.3984 2<0.5 =9 =-8 325<0.5 =12 =-7 249<3.5 =-13 =3
255<0.5 359<0.141 133<5.5 352<4.484 =-3 =10 60<0.1905 =21 =-5 60<0.2222 129<0.1009 =11 =-10 367<0.05961 =21 =-1 60<0.8571 304<0.5 133<0.5 =18 =6 60<0.7 =-8 =15 =-11
125<9.5 304<0.5 129<0.08096 253<0.5 =21 =3 126<0.279 =-10 =8 =-8 56<0.5 262<0.5 261<0.5 =-1 =14 125<22.5 =15 =-9 45<0.5 348<0.19 =-14 =11 4<0.5 =17 =-4
363<1e-9 297<0.79 73<0.5 364<0.6983 =0 =-11 124<2.5 =12 =-3 364<0.4865 87<0.5 =-16 =6 123<7.5 =12 =-7 26<0.5 121<1.946 =0 =23 =-7
359<0.3839 343<0.5 6<0.5 234<0.5 =-1 =15 123<4.5 =-10 =3 126<0.6296 48<0.5 =20 =2 =-3 121<2.197 =22 121<2.708 =-5 =10
12<0.5 304<0.5 25<0.5 52<0.5 =-3 =12 311<0.5 =8 =-15 25<0.5 13<0.5 =7 =21 119<0.5 =4 =-19 =18
299<0.92 16<0.5 231<2.996 231<1.609 =11 =-1 249<2.5 =15 =-4 257<0.5 249<3.5 =-18 =0 =3 298<0.74 231<2.398 254<0.5 =-12 =5 334<0.5 =-25 =0 6<0.5 =-6 =8
144<0.8 126<0.7836 124<4.5 275<0.5 =2 =-7 135<3.178 =11 =-7 354<0.5 135<3.178 =25 =-7 144<0.1304 =8 =-7 32<0.5 8<0.1632 283<0.5 =-13 =4 118<0.5 =7 =-6 135<1.946 =-1 =13
38<0.5 123<1.5 144<0.1304 365<0.5 =22 =-9 30<0.5 =-10 =0 268<0.5 263<0.5 =0 =14 364<0.604 =24 =-3 3<0.5 123<12.5 144<0.2424 =7 =-11 140<0.5 =21 =-2 337<0.5 364<0.6825 =-22 =3 =6
144<0.8571 60<0.8148 319<0.5 124<1.5 =4 =-1 60<0.5714 =11 =-8 358<0.5 295<0.5 =-21 =3 144<0.3913 =-4 =11 60<0.7778 163<0.5 281<0.5 =-24 =0 =2 367<0.3535 60<0.9091 =37 =-3 =-7
316<0.5 142<0.5 308<0.5 189<0.5 =3 =-15 133<1.5 =-12 =5 2<0.5 26<0.5 =-14 =3 133<3.5 =5 =-15 246<0.5 =-19 =0
231<1.609 295<0.5 300<0.5 269<0.5 =24 =-2 328<0.5 =-9 =8 =-13 311<0.5 57<0.5 129<0.1819 =-5 =4 60<0.2963 =10 =-4 328<0.5 46<0.5 =24 =-4 313<0.5 =-11 =8
117<0.5 365<0.5 6<0.5 242<0.5 =0 =-14 283<0.5 =-10 =16 124<5.5 126<0.7836 =-2 =23 121<2.708 =36 =-3 8<0.07172 58<0.5 =33 =-4 =-4
242<0.5 364<0.6825 117<0.5 123<5.5 =4 =-1 367<1e-9 =25 =-3 343<0.5 231<2.197 =1 =-17 =12 231<1.792 =6 6<0.5 208<0.5 =-22 =-2 327<0.5 =5 =-2
352<1.768 296<0.5 32<0.5 21<0.5 =-18 =2 246<0.5 =24 =-12 32<0.5 57<0.5 =-2 =44 297<0.65 =79 =-6 15<0.5 352<3.561 136<0.5 =56 =-8 352<12.67 =136 =3 352<3.045 348<0.1641 =-20 =5 275<0.5 =-11 =22
348<1e-9 296<0.5 274<0.5 367<0.1088 =-18 =23 312<0.5 =-6 =21 255<0.5 46<0.5 =-7 =30 304<0.5 =69 =4 255<0.5 256<0.5 208<0.5 =-17 =10 348<0.1435 =30 =90 87<0.5 348<0.09507 =41 =135 =11
364<0.3851 27<0.5 359<0.3412 3<0.5 =-22 =-9 297<0.51 =-8 =41 37<0.5 309<0.5 =-8 =24 135<1e-9 =71 =13 27<0.5 354<0.5 311<0.5 =8 =49 126<0.7836 =75 =6 311<0.5 262<0.5 =102 =5 121<2.485 =-1 =22
129<1e-9 302<0.5 24<0.5 137<0.5 =-20 =-2 276<0.5 =-5 =44 13<0.5 312<0.5 =4 =54 =-12 13<0.5 354<0.5 276<0.5 =17 =52 1<0.5 =99 =9 359<0.3412 276<0.5 =-22 =-2 =24
352<1.768 37<0.5 342<0.5 308<0.5 =-10 =-24 15<0.5 =29 =-9 144<0.3684 38<0.5 =59 =-8 246<0.5 =-6 =19 308<0.5 354<0.5 15<0.5 =36 =-13 15<0.5 =92 =19 48<0.5 0<0.5 =4 =31 343<0.5 =-22 =0
255<0.5 367<1e-9 274<0.5 40<0.5 =-17 =18 15<0.5 =31 =-13 258<0.5 308<0.5 =41 =-1 338<1e-9 =-23 =2 338<0.1241 125<16.5 304<0.5 =45 =1 58<0.5 =-6 =18 315<0.5 248<0.5 =72 =9 =-2
307<0.5 30<0.5 135<1.099 123<5.5 =16 =-9 298<0.35 =-18 =23 13<0.5 123<15.5 =52 =-5 231<2.708 =-9 =0 123<5.5 135<5.094 242<0.5 =64 =0 327<0.5 =7 =-7 231<2.398 46<0.5 =2 =-14 327<0.5 =38 =-4
348<1e-9 37<0.5 128<0.5 302<0.5 =-15 =14 50<0.5 =47 =0 126<1e-9 249<3.5 =-9 =26 139<0.5 =38 =-4 308<0.5 348<0.3018 15<0.5 =36 =-3 =86 48<0.5 121<2.565 =-14 =6 121<3.367 =-24 =0
348<0.08849 126<1e-9 23<0.5 359<0.3096 =-16 =20 297<1e-9 =18 =-19 33<0.5 309<0.5 =-4 =34 144<0.6 =30 =-5 119<0.5 368<0.5 131<0.1667 =-2 =34 359<0.0783 =-19 =14 237<0.5 348<0.1071 =18 =65 =-7
367<1e-9 27<0.5 359<0.3412 13<0.5 =-7 =-25 50<0.5 =64 =-3 60<0.3333 257<0.5 =39 =-12 335<0.5 =-6 =12 258<0.5 60<0.25 257<0.5 =51 =-10 367<0.1586 =3 =44 344<0.5 48<0.5 =21 =-13 367<0.05961 =8 =-18
130<0.125 27<0.5 342<0.5 307<0.5 =-15 =12 141<0.5 =20 =-8 123<5.5 126<0.1489 =14 =53 42<0.5 =-11 =11 309<0.5 307<0.5 310<0.5 =2 =30 123<16.5 =47 =2 135<1.946 =62 =8
129<1e-9 3<0.5 331<0.5 42<0.5 =-23 =13 297<0.82 =25 =-5 13<0.5 123<10.5 =20 =-10 124<8.5 =-23 =2 308<0.5 60<0.375 119<0.5 =22 =56 129<0.2218 =-4 =33 123<2.5 13<0.5 =21 =-11 30<0.5 =-18 =16
354<0.5 29<0.5 3<0.5 309<0.5 =-15 =13 251<0.3 =1 =55 126<0.1727 25<0.5 =33 =0 31<0.5 =65 =6 126<0.6921 31<0.5 =50 =4 140<0.5 118<0.5 =3 =31 342<0.5 =-12 =0
129<1e-9 135<1.099 258<0.5 296<0.5 =-1 =23 121<3.367 =-24 =6 137<0.5 359<0.3096 =-23 =7 273<0.5 =-9 =21 258<0.5 348<0.1071 342<0.5 =9 =50 129<0.1009 =-7 =42 121<3.045 359<0.3096 =-19 =15 330<0.5 =21 =-5
129<1e-9 13<0.5 135<1.099 118<0.5 =-2 =25 137<0.5 =-21 =-1 359<0.3096 163<0.5 =-25 =2 =12 13<0.5 129<0.4428 23<0.5 =14 =43 135<4.97 =54 =6 304<0.5 50<0.5 =-17 =1 129<0.2818 =23 =-8
123<5.5 27<0.5 276<0.5 133<5.5 =-11 =32 275<0.5 =38 =-2 121<2.303 137<0.5 =-7 =23 82<0.5 =40 =-6 305<0.5 308<0.5 246<0.5 =20 =-13 359<0.1592 =-19 =14 342<0.5 244<0.5 =-16 =6 123<7.5 =-10 =11
13<0.5 367<0.1023 345<0.5 335<0.5 =-6 =20 266<0.5 =42 =-2 135<2.89 124<4.5 =37 =3 56<0.5 =11 =-13 9<0.5 146<0.5 364<0.6412 =-23 =-1 =17 367<0.1943 231<2.197 =-6 =28 =-11
123<5.5 27<0.5 144<0.2424 340<0.5 =8 =32 305<0.5 =11 =-14 144<0.4583 121<1.946 =-6 =45 121<2.565 =-5 =18 342<0.5 364<0.4395 117<0.5 =-15 =26 144<0.4286 =-8 =11 144<0.3333 340<0.5 =10 =-13 364<0.6983 =26 =-8
129<1e-9 274<0.5 27<0.5 138<0.5 =-16 =18 135<1e-9 =15 =-17 135<2.89 13<0.5 =33 =-8 60<0.7778 =-13 =1 15<0.5 348<0.19 60<0.3333 =21 =1 13<0.5 =43 =-2 193<0.5 274<0.5 =-18 =5 =20
129<1e-9 32<0.5 346<0.5 331<0.5 =-13 =17 5<0.5 =32 =-9 5<0.5 248<0.5 =27 =-10 60<0.1176 =1 =-12 308<0.5 60<0.3333 257<0.5 =30 =-15 348<0.19 =3 =29 32<0.5 359<0.15 =-18 =4 =27
367<0.1088 276<0.5 251<0.4308 144<0.2083 =-1 =-17 =41 258<0.5 144<0.8571 =11 =-16 133<1.5 =-19 =4 258<0.5 356<0.5 240<0.5 =30 =2 =-13 364<0.6825 131<0.5 =21 =-15 =-21
129<0.05221 13<0.5 308<0.5 275<0.5 =5 =-10 121<3.219 =-19 =4 134<0.5 342<0.5 =-26 =-1 121<2.944 =-15 =6 308<0.5 257<0.5 13<0.5 =26 =4 352<1.946 =1 =-17 296<0.5 121<3.135 =-19 =14 129<0.1331 =-2 =21
338<0.3984 342<0.5 129<1e-9 142<0.5 =-21 =-5 296<0.5 =-8 =13 129<0.3333 231<1.946 =5 =33 231<2.89 =-10 =0 60<0.4483 231<3.135 306<0.5 =18 =3 306<0.5 =51 =7 129<0.4428 352<2.303 =-9 =9 125<25.5 =37 =2
307<0.5 258<0.5 305<0.5 330<0.5 =7 =25 125<15.5 =11 =-7 359<0.3412 121<3.367 =-20 =15 =29 4<0.5 305<0.5 26<0.5 =31 =6 140<0.5 =-12 =18 121<1.792 73<0.5 =-9 =16 13<0.5 =39 =-5
8<0.09344 307<0.5 341<0.5 21<0.5 =-8 =9 306<0.5 =37 =-8 144<0.4286 340<0.5 =13 =38 134<0.5 =-11 =14 308<0.5 340<0.5 352<4.484 =0 =26 129<0.1438 =45 =23 5<0.5 0<0.5 =-17 =4 8<0.1464 =-8 =19
129<1e-9 276<0.5 138<0.5 309<0.5 =-20 =1 41<0.5 =-5 =19 126<0.1489 258<0.5 =-4 =-19 258<0.5 =17 =-7 258<0.5 129<0.2015 144<0.8 =9 =-14 15<0.5 =26 =-5 128<0.5 50<0.5 =-18 =0 297<0.54 =23 =-1
276<0.5 137<0.5 129<0.1098 62<0.5 =-20 =22 359<0.1298 =-7 =17 327<0.5 8<0.06797 =24 =-2 249<1.5 =-15 =8 8<0.08148 359<0.3096 125<14.5 =20 =-3 15<0.5 =49 =1 312<0.5 125<16.5 =11 =-13 15<0.5 =28 =-2
307<0.5 28<0.5 135<1.099 13<0.5 =5 =-14 349<0.2917 =-13 =14 240<0.5 249<4.5 =40 =5 123<2.5 =8 =-9 246<0.5 348<1e-9 135<1e-9 =15 =-10 124<2.5 =34 =4 123<16.5 135<5.094 =50 =6 =-8
255<0.5 144<0.6364 60<0.375 266<0.5 =17 =-14 144<0.4583 =-15 =1 60<0.6111 244<0.5 =-22 =19 249<1.5 =-10 =11 60<0.8571 296<0.5 144<0.4286 =0 =25 295<0.5 =35 =-3 144<0.75 =-18 =0
129<0.06304 137<0.5 135<1e-9 27<0.5 =-11 =9 62<0.5 =-20 =12 290<0.5 60<0.05556 =24 =-3 13<0.5 =51 =1 359<0.3412 13<0.5 257<0.5 =14 =-16 348<0.06734 =7 =-14 50<0.5 =59 125<18.5 =12 =-1
338<0.3984 28<0.5 251<0.3 343<0.5 =-11 =29 =34 121<2.398 =1 =35 118<0.5 367<0.09664 340<0.5 =25 =-4 240<0.5 =20 =-4 286<0.5 310<0.5 =24 =5 =-12
123<5.5 302<0.5 133<1.5 3<0.5 =-6 =7 137<0.5 =10 =29 133<1.5 =42 29<0.5 =-6 =0 348<0.1435 337<0.5 123<13.5 =-5 =-16 122<0.5 =33 =-7 368<0.5 324<0.5 =19 =-10 348<0.2272 =3 =-12
73<0.5 30<0.5 354<0.5 100<0.5 =-6 =18 254<0.5 =21 =-5 125<23.5 35<0.5 =30 =-8 52<0.5 =-8 =9 299<0.64 125<15.5 33<0.5 =4 =-5 235<0.5 =43 =5 254<0.5 278<0.5 =-17 =0 335<0.5 =-2 =24
60<0.3333 231<3.135 27<0.5 338<0.3984 =-10 =8 121<2.303 =-5 =22 135<3.761 121<1.946 =-1 =35 129<0.1564 =-13 =6 29<0.5 331<0.5 343<0.5 =-10 =23 327<0.5 =27 =-8 60<0.4483 =-6 60<0.6538 =36 =3
255<0.5 359<0.2664 308<0.5 8<0.07686 =-5 =11 138<0.5 =-20 =17 50<0.5 144<0.7143 =42 =0 324<0.5 =-6 =13 5<0.5 125<17.5 304<0.5 =37 =0 8<0.1346 =6 =32 26<0.5 50<0.5 =19 =-3 359<0.2151 =-20 =2
255<0.5 359<0.2664 338<0.3984 251<0.3 =-12 =28 121<2.303 =-9 =9 50<0.5 121<1.946 =0 =38 295<0.5 =14 =-8 60<0.5 299<0.74 121<2.773 =18 =40 60<0.05556 =-6 =14 246<0.5 113<0.5 =12 =-12 =-17
129<1e-9 48<0.5 246<0.5 123<12.5 =-3 =-17 258<0.5 =15 =-17 42<0.5 9<0.5 =-23 =3 123<3.5 =-2 =15 308<0.5 123<6.5 38<0.5 =20 =-8 131<0.4 =0 =24 297<0.47 129<0.08096 =3 =-16 123<9.5 =17 =-8
342<0.5 359<0.3839 131<0.125 275<0.5 =-1 =-14 335<0.5 =3 =19 50<0.5 =45 =3 303<0.5 144<0.6364 334<0.5 =37 =2 249<2.5 =9 =-6 359<0.2664 131<0.1429 =-1 =12 =28
29<0.5 73<0.5 255<0.5 222<0.5 =-7 =13 129<0.0858 =3 =23 135<1.099 122<0.5 =1 =30 129<0.05221 =-5 =19 135<4.97 239<0.5 324<0.5 =21 =-8 =37 =2
338<0.3984 137<0.5 129<0.05221 342<0.5 =-21 =-2 307<0.5 =-4 =20 13<0.5 246<0.5 =4 =27 125<10.5 =5 =-20 275<0.5 125<19.5 327<0.5 =31 =7 125<26.5 =0 =28 352<2.485 32<0.5 =-9 =11 125<28.5 =25 =-7
308<0.5 123<10.5 257<0.5 13<0.5 =14 =-3 101<0.5 =-17 =13 131<0.125 125<14.5 =22 =-10 364<0.5301 =-7 =12 29<0.5 123<2.5 125<19.5 =12 =-17 265<0.5 =-21 =6 58<0.5 =26 =2
307<0.5 255<0.5 359<0.2664 4<0.5 =-18 =-4 60<1e-9 =-4 =23 299<0.74 60<0.8571 =22 =-15 8<0.09944 =-12 =15 317<0.5 135<5.094 60<0.7778 =22 =-3 231<2.197 =8 =-15 60<0.25 =-12 =1
342<0.5 60<0.5333 319<0.5 56<0.5 =2 =-13 137<0.5 =7 =35 274<0.5 333<0.5 =-14 =11 124<2.5 =0 =21 15<0.5 252<0.5 114<0.5 =24 =-3 =-6 124<3.5 =-16 =2
13<0.5 244<0.5 345<0.5 102<0.5 =-1 =15 16<0.5 =21 =-5 345<0.5 361<0.5 =37 =2 =1 367<0.1088 366<0.5 294<0.5 =-19 =5 269<0.5 =-6 =17 364<0.6825 345<0.5 =22 =-10 249<2.5 =-19 =0
30<0.5 348<0.1641 137<0.5 121<2.708 =-11 =0 13<0.5 =9 =-14 13<0.5 121<2.197 =2 =22 367<0.7054 =10 =-15 311<0.5 134<1.5 13<0.5 =28 =-3 121<2.944 =-10 =8 121<2.303 =2 =-8
123<9.5 38<0.5 4<0.5 133<3.5 =-4 =16 126<0.299 =6 =21 364<0.5628 125<10.5 =7 =-20 124<2.5 =15 =-7 118<0.5 364<0.4395 126<0.6296 =-17 =3 338<0.3984 =-16 =5 125<14.5 123<10.5 =1 =35 347<0.5 =-6 =17
60<0.5333 275<0.5 308<0.5 299<0.41 =16 =0 32<0.5 =-8 =25 8<0.1464 9<0.5 =-8 =21 135<3.178 =23 =-8 363<0.2 8<0.1464 299<0.4 =-11 =4 308<0.5 =12 =-11 =25
307<0.5 123<11.5 144<0.6364 21<0.5 =3 =22 100<0.5 =-15 =13 144<0.6364 144<0.4583 =-25 =-8 312<0.5 =-9 =22 144<0.3913 60<0.375 101<0.5 =36 =-1 122<0.5 =8 =-10 6<0.5 303<0.5 =-4 =18 303<0.5 =-1 =-20
73<0.5 274<0.5 290<0.5 227<0.5 =-5 =24 121<2.89 =0 =24 124<3.5 348<0.1435 =-4 =19 124<8.5 =48 =-1 121<1.946 248<0.5 304<0.5 =8 =-5 =-8 124<1.5 =34 121<2.708 =-4 =13
129<1e-9 340<0.5 355<0.5 144<0.1304 =-1 =-16 =11 300<0.5 125<15.5 =10 =-4 144<0.75 =22 =-9 343<0.5 348<0.03586 6<1.5 =21 =-17 27<0.5 =-1 =10 348<0.556 =34 =1
8<0.09344 133<5.5 126<0.6921 273<0.5 =-6 =17 276<0.5 =-3 =25 296<0.5 327<0.5 =-9 =10 144<0.6364 =36 =1 344<0.5 368<0.5 327<0.5 =27 =7 343<0.5 =-7 =13 138<0.5 32<0.5 =-7 =16 133<0.5 =-1 =32
307<0.5 251<0.5586 338<0.3984 125<15.5 =1 =-12 335<0.5 =0 =18 =37 324<0.5 352<2.303 3<0.5 =-9 =12 125<21.5 =30 =-5 125<16.5 276<0.5 =7 =-4 367<0.05961 =40 =6
13<0.5 139<0.5 4<0.5 348<0.09507 =-7 =20 350<0.5 =12 =2 339<0.5 325<0.5 =-23 =6 249<1.5 =12 =-6 359<0.3096 121<2.996 125<10.5 =4 =-19 359<1e-9 =14 =-14 249<2.5 =32 =2
274<0.5 309<0.5 128<0.5 144<0.6364 =-2 =-11 144<0.6818 =21 =-7 340<0.5 144<0.6818 =-12 =11 271<0.5 =7 =30 144<0.9167 276<0.5 271<0.5 =-4 =21 303<0.5 =11 =33 =-8
346<0.5 57<0.5 263<0.5 30<0.5 =-3 =10 322<0.5 =18 =-6 307<0.5 312<0.5 =-4 =13 208<0.5 =28 =4 258<0.5 24<0.5 350<0.5 =31 =4 =3 122<0.5 =3 =-5
255<0.5 133<5.5 308<0.5 262<0.5 =-3 =13 137<0.5 =-19 =1 296<0.5 133<6.5 =-6 =5 135<3.912 =32 =-3 131<0.1429 367<0.07188 229<0.5 =12 =-9 =-14 121<2.197 =3 135<1.946 =34 =3
222<0.5 60<0.5 34<0.5 27<0.5 =-1 =11 =-22 118<0.5 131<0.2 =-15 =4 26<0.5 =16 =-8 130<0.125 41<0.5 121<2.303 =2 =28 =-10 256<0.5 367<0.1343 =-3 =19 123<10.5 =-16 =0
273<0.5 135<3.178 275<0.5 122<0.5 =16 =2 208<0.5 =-8 =7 50<0.5 307<0.5 =-8 =14 281<0.5 =-20 =5 360<0.5 367<0.04147 135<4.97 =37 =2 =5 =4
123<5.5 126<0.5416 319<0.5 352<3.561 =-3 =20 138<0.5 =8 =35 308<0.5 134<1.5 =32 =3 364<0.5756 =-12 =6 308<0.5 352<4.484 123<9.5 =2 =-8 364<0.6314 =21 =3 29<0.5 0<0.5 =-23 =-3 =17
29<0.5 338<0.3984 123<5.5 324<0.5 =-3 =16 129<0.1247 =-17 =-2 275<0.5 123<16.5 =11 =-6 208<0.5 =-6 =9 58<0.5 55<0.5 73<0.5 =32 =5 =1 25<0.5 =-15 =3
255<0.5 48<0.5 9<0.5 258<0.5 =2 =-10 231<2.303 =-2 =36 8<0.04516 263<0.5 =-22 =12 340<0.5 =10 =-9 44<0.5 282<0.5 26<0.5 =19 =6 249<3.5 =-13 =8 249<1.5 =-1 =-15
343<0.5 290<0.5 8<0.09944 275<0.5 =0 =-8 344<0.5 =12 =-1 125<27.5 297<1e-9 =21 =1 =-9 368<1.5 =32 =-2
144<0.1304 60<0.15 269<0.5 101<0.5 =37 =4 3<0.5 =-4 =6 336<0.5 60<0.3333 =6 =-12 =21 359<0.2908 312<0.5 251<0.3 =-10 =13 8<0.08148 =-2 =7 60<0.6538 101<0.5 =26 =-3 =-9
341<0.5 123<10.5 138<0.5 257<0.5 =3 =-17 125<17.5 =30 =7 131<0.4 125<14.5 =18 =-10 304<0.5 =18 =-2 13<0.5 31<0.5 =33 =3 =-15
338<0.1241 349<0.2917 313<0.5 101<0.5 =-11 =5 123<3.5 =22 =-5 251<0.4308 349<0.5833 =22 =-5 =37 275<0.5 101<0.5 121<2.197 =-1 =13 324<0.5 =-12 =16 121<2.89 240<0.5 =-14 =5 345<0.5 =14 =-6
338<0.3984 133<5.5 342<0.5 58<0.5 =-12 =-1 13<0.5 =14 =-13 141<0.5 297<0.82 =33 =0 =-7 121<2.303 8<0.1464 123<9.5 =-2 =-16 123<13.5 =18 =-3 100<0.5 73<0.5 =6 =25 =33
244<0.5 126<0.4448 251<0.4308 312<0.5 =-8 =-1 =24 266<0.5 262<0.5 =9 =28 126<0.5066 =5 =-16 266<0.5 258<0.5 =29 328<0.5 =4 =-3 37<0.5 =-5 =1
359<0.3412 307<0.5 257<0.5 258<0.5 =1 =-9 359<0.06823 =-17 =6 144<0.3913 295<0.5 =21 =-3 5<0.5 =8 =-11 6<1.5 305<0.5 =5 =38 =-4
126<0.3448 8<0.08665 57<0.5 118<0.5 =-10 =2 299<0.86 =11 =-16 324<0.5 348<0.07149 =28 =7 =-21 16<0.5 351<0.5 125<14.5 =16 =3 130<0.4 =26 =-1 125<21.5 348<0.06734 =11 =-9 =-18
301<0.5 125<9.5 297<0.4 306<0.5 =38 =0 290<0.5 =-13 =4 21<0.5 347<0.5 =-5 =4 125<14.5 =24 =5 143<0.5 317<0.5 135<5.403 =25 =-3 =-2 =-6
8<0.1346 128<0.5 57<0.5 222<0.5 =-5 =11 307<0.5 =2 =23 144<0.6818 367<0.05961 =27 =-2 256<0.5 =5 =-11 16<0.5 125<29.5 125<14.5 =-1 =16 =-8 144<0.2424 =3 =-11
359<0.3412 127<0.5 126<1e-9 144<0.1304 =8 =-8 319<0.5 =0 =17 339<0.5 143<0.5 =13 =-12 271<0.5 =-10 =10 348<1e-9 144<0.6818 =35 =1 =4
133<0.5 276<0.5 278<0.5 163<0.5 =-18 =9 297<0.48 =-10 =12 15<0.5 144<0.5714 =8 =-3 122<0.5 =2 =-17 262<0.5 290<0.5 334<0.5 =-1 =15 276<0.5 =25 =5 310<0.5 1<0.5 =26 =-13 13<0.5 =-16 =8
274<0.5 121<3.135 258<0.5 308<0.5 =2 =-10 128<0.5 =-16 =7 55<0.5 278<0.5 =17 =-11 37<0.5 =-15 =5 121<2.89 125<28.5 272<0.5 =28 =-6 121<2.398 =1 =-12 125<21.5 41<0.5 =-16 =6 231<2.303 =-1 =21
307<0.5 257<0.5 338<0.3984 273<0.5 =-5 =16 60<0.8571 =6 =-18 60<0.3333 =-24 60<0.5714 =11 =-15 246<0.5 124<1.5 303<0.5 =22 =1 45<0.5 =-5 =7 360<0.5 232<0.5 =32 =1 =-3
30<0.5 126<0.5416 131<0.4 346<0.5 =-5 =12 276<0.5 =0 =17 344<0.5 307<0.5 =20 =-3 299<0.82 =-5 =15 311<0.5 58<0.5 126<0.6921 =22 =1 126<0.216 =10 =-9 =-14
343<0.5 342<0.5 123<5.5 233<0.5 =-1 =17 263<0.5 =-8 =14 16<0.5 139<0.5 =15 =-8 256<0.5 =3 =-12 =27
258<0.5 144<1e-9 119<0.5 53<0.5 =-4 =16 23<0.5 =31 =4 338<0.3984 1<0.5 =-4 =10 307<0.5 =3 =15 9<0.5 193<0.5 144<0.5294 =-18 =-3 56<0.5 =-6 =32 338<0.3984 3<0.5 =-7 =4 =29
144<0.8571 301<0.5 347<0.5 346<0.5 =-3 =19 121<1.946 =-5 =11 143<0.5 233<0.5 =27 =-2 =-9 8<0.1057 324<0.5 193<0.5 =-22 =1 121<2.303 =10 =-6 364<0.5301 =16 131<0.5 =-9 =5
12<0.5 133<5.5 227<0.5 57<0.5 =-2 =7 123<9.5 =25 =-5 123<5.5 133<6.5 =24 =7 249<2.5 =-9 =4 123<9.5 =29 =3
359<0.2908 255<0.5 222<0.5 133<5.5 =-6 =11 121<2.773 =-2 =22 8<0.1346 125<18.5 =13 =-4 =30 121<2.485 48<0.5 359<0.3839 =-12 =4 =12 297<0.42 =-2 141<0.5 =39 =1
144<0.9167 342<0.5 362<0.5 297<0.58 =2 =-10 297<0.4 =-5 =29 126<0.6296 58<0.5 =19 =-2 144<0.1667 =6 =-10 60<0.7368 =-23 312<0.5 =-3 =13
275<0.5 122<0.5 60<0.08333 73<0.5 =-14 =5 2<0.5 =6 =24 341<0.5 60<0.7368 =2 =-11 15<0.5 =22 =-7 344<0.5 364<0.6412 272<0.5 =-7 =11 131<0.1667 =-7 =28 281<0.5 60<0.6111 =-17 =-1 364<0.4395 =15 =-7
123<10.5 16<0.5 3<0.5 129<1e-9 =-12 =9 44<0.5 =9 =-9 208<0.5 342<0.5 =-23 =-2 125<16.5 =-7 =4 125<14.5 247<0.5 121<1.946 =12 =-10 =34 131<0.2 121<2.944 =-14 =5 123<12.5 =-7 =11
255<0.5 256<0.5 146<0.5 278<0.5 =-13 =1 =20 262<0.5 306<0.5 =2 =-10 129<0.06304 =2 =26 60<0.8571 129<0.09283 135<1e-9 =12 =-4 138<0.5 =24 =-4 =-15
227<0.5 308<0.5 144<0.8571 126<0.5416 =3 =13 42<0.5 =-14 =8 247<0.5 128<0.5 =-12 =11 294<0.5 =13 =-11 313<0.5 56<0.5 308<0.5 =16 =-5 =-7 =38
308<0.5 121<2.303 73<0.5 305<0.5 =2 =-8 297<0.73 =11 =-9 141<0.5 277<0.5 =13 =5 13<0.5 =-10 =14 121<2.89 296<0.5 22<0.5 =-21 =0 121<2.485 =11 =-11 347<0.5 25<0.5 =-12 =8 26<0.5 =21 =-2
363<0.3406 231<3.135 141<0.5 15<0.5 =2 =-13 132<0.5 =-15 =0 295<0.5 239<0.5 =4 =18 =-14 =32
129<0.2015 4<0.5 144<0.1304 303<0.5 =27 =-6 272<0.5 =-7 =-21 247<0.5 144<0.8 =0 =-13 144<0.5 =4 =24 60<0.5333 144<0.6364 129<0.2818 =33 =9 335<0.5 =-18 =2 144<0.6 8<1e-9 =9 =-17 276<0.5 =-2 =18
251<0.3849 338<0.3984 272<0.5 125<25.5 =0 =-18 54<0.5 =-18 =12 364<0.5628 144<0.5294 =4 =-5 118<0.5 =4 =24 =28
359<0.3096 255<0.5 319<0.5 311<0.5 =-7 =6 137<0.5 =0 =19 126<0.3933 247<0.5 =-4 =15 297<0.38 =28 =-6 50<0.5 297<0.42 =-1 359<0.3412 =1 =36 276<0.5 359<0.3412 =2 =-11 =13
255<0.5 359<0.141 5<0.5 133<2.5 =-3 =12 144<0.1304 =9 =-19 299<1.46 359<0.1592 =28 =8 144<0.3684 =0 =-16 31<0.5 299<1.46 230<0.5 =15 =-8 246<0.5 =-18 =14 29<0.5 144<0.4583 =-19 =-3 =7
307<0.5 125<17.5 12<0.5 60<0.5333 =6 =-7 =29 26<0.5 142<0.5 =-3 =-15 303<0.5 =12 =-3 297<1e-9 93<0.5 256<0.5 =-6 =17 =-6 344<0.5 2<0.5 =-3 =-16 142<0.5 =17 =-3
343<0.5 251<0.4308 363<1e-9 255<0.5 =-3 =5 327<0.5 =29 =-7 =26 =26
242<0.5 231<3.135 338<0.3984 231<2.89 =-1 =-16 364<0.6412 =2 =21 249<2.5 348<0.08217 =25 =-1 240<0.5 =-7 =11 297<1e-9 348<0.3018 =-23 =-2 296<0.5 297<0.73 =16 =-2 =-6
231<3.135 73<0.5 301<0.5 118<0.5 =-5 =4 123<2.5 =-9 =23 125<15.5 231<2.398 =6 =-10 118<0.5 =21 =4 123<6.5 123<1.5 1<0.5 =-2 =21 308<0.5 =30 =0 275<0.5 134<0.5 =15 =-3 123<18.5 =-15 =4
343<0.5 126<0.5416 244<0.5 229<0.5 =-1 =-13 239<0.5 =5 =30 262<0.5 229<0.5 =8 =-11 56<0.5 =32 =2 367<0.7054 =28 =-2
126<1e-9 141<0.5 328<0.5 37<0.5 =4 =-9 307<0.5 =-8 =4 142<0.5 307<0.5 =-20 =-4 275<0.5 =-3 =10 275<0.5 347<0.5 308<0.5 =7 =-7 126<0.4714 =20 =2 142<0.5 126<0.5416 =-4 =11 328<0.5 =-22 =0
359<0.2664 337<0.5 119<0.5 298<1e-9 =-5 =15 138<0.5 =1 =22 296<0.5 =29 =-2 271<0.5 125<17.5 359<0.2908 =-3 =40 123<2.5 =15 =-8 123<10.5 299<0.41 =-15 =9 =14
133<5.5 363<1e-9 126<0.3448 118<0.5 =-5 =3 32<0.5 =2 =17 255<0.5 =30 60<0.5714 =-11 =5 118<0.5 60<0.2963 129<0.1098 =36 =-1 =-7 =-7
359<0.3412 255<0.5 302<0.5 144<0.3913 =0 =-7 133<2.5 =16 =-12 270<0.5 269<0.5 =13 =-9 48<0.5 =-9 =7 328<0.5 144<0.2083 =0 =32 144<0.2424 =11 =-13
144<0.1304 133<0.5 253<0.5 347<0.5 =2 =-12 =17 101<0.5 347<0.5 =11 =33 278<0.5 =-14 =15 231<3.135 274<0.5 273<0.5 =-5 =20 231<2.708 =0 =22 306<0.5 2<0.5 =3 =19 144<0.5294 =-15 =5
359<0.2664 297<0.4 48<0.5 117<0.5 =2 =29 308<0.5 =-1 =-22 144<0.2083 297<0.82 =10 =-7 359<0.1809 =-20 =5 299<0.92 135<5.403 121<1.946 =0 =26 =-8 =-5
128<0.5 299<0.74 222<0.5 13<0.5 =1 =-9 324<0.5 =5 =25 126<0.5416 230<0.5 =-14 =7 125<17.5 =15 =-7 2<0.5 125<19.5 126<0.3231 =33 =4 13<0.5 =-11 =12 140<0.5 60<0.8148 =-11 =9 =15
139<0.5 301<0.5 341<0.5 60<0.5333 =2 =-6 258<0.5 =20 =-11 236<0.5 60<1e-9 =-1 =22 =-6 351<0.5 44<0.5 261<0.5 =-19 =7 =10 60<0.3333 =14 =-5
31<0.5 9<0.5 359<0.141 336<0.5 =-1 =22 276<0.5 =15 =-2 276<0.5 364<0.5154 =-5 =7 324<0.5 =30 =1 360<0.5 313<0.5 364<1e-9 =-8 =-21 124<1.5 =-1 =7 250<0.5 276<0.5 =-9 =3 =17
325<0.5 242<0.5 131<0.2 104<0.5 =-1 =17 53<0.5 =13 =-6 134<0.5 =-19 53<0.5 =5 =-9 134<0.5 50<0.5 258<0.5 =9 =-9 239<0.5 =-16 =2 367<0.07188 252<2.5 =25 =-4 367<0.1088 =-12 =14
129<0.1686 121<2.303 302<0.5 250<0.5 =-13 =4 125<15.5 =22 =-6 246<0.5 144<0.2083 =8 =-4 258<0.5 =11 =-18 141<0.5 324<0.5 348<0.556 =14 =-4 307<0.5 =-13 =12 46<0.5 58<0.5 =-17 =2 =5
308<0.5 126<0.7836 21<0.5 257<0.5 =2 =-9 137<0.5 =0 =25 123<11.5 135<4.97 =27 =-2 8<0.1464 =-11 =3 138<0.5 48<0.5 3<0.5 =5 =-13 351<0.5 =-22 =4 3<0.5 123<8.5 =-10 =2 329<0.5 =31 =-5
301<0.5 135<5.075 257<0.5 13<0.5 =3 =-7 311<0.5 =-18 =6 304<0.5 23<0.5 =-17 =5 135<5.323 =-11 =11 16<0.5 257<0.5 300<0.5 =23 =2 =-3 =-3
251<0.3 362<0.5 319<0.5 255<0.5 =-5 =6 132<0.5 =8 =-14 359<0.2509 =2 =22 251<0.4308 =6 =33
126<0.5416 341<0.5 338<0.3984 324<0.5 =-8 =2 317<0.5 =3 =-13 58<0.5 338<0.3984 =31 =3 53<0.5 =-13 =1 136<0.5 16<0.5 360<0.5 =14 =-8 276<0.5 =-11 =5 =-12
227<0.5 341<0.5 82<0.5 57<0.5 =-1 =7 283<0.5 =-19 =7 306<0.5 258<0.5 =24 =-9 =-15 304<0.5 258<0.5 =29 =-2 327<0.5 =1 =-6
138<0.5 73<0.5 302<0.5 0<0.5 =-3 =11 60<0.4483 =2 =22 60<1e-9 126<0.1727 =-13 =2 282<0.5 =17 =0 60<0.6538 367<0.05161 60<0.4483 =12 =45 60<0.1176 =15 =-8 325<0.5 =-18 =-1
8<0.1464 144<0.8571 60<0.8148 323<0.5 =2 =-16 358<0.5 =-18 =8 60<0.7368 135<5.864 =-26 =3 310<0.5 =31 =-4 341<0.5 130<0.1667 327<0.5 =26 =-5 231<2.197 =-5 =11 130<0.4 =-14 308<0.5 =5 =-4
16<0.5 126<0.3448 129<0.4428 222<0.5 =-5 =8 144<0.5714 =18 =-3 31<0.5 144<0.8 =9 =-4 3<0.5 =-18 =3 257<0.5 264<0.5 353<0.5 =-19 =2 =1 =3
12<0.5 262<0.5 319<0.5 367<0.1088 =-4 =5 231<3.135 =-1 =20 126<1e-9 247<0.5 =-10 =13 1<0.5 =18 =-12 =29
56<0.5 144<0.08333 60<0.3333 250<0.5 =33 =-6 144<1e-9 =9 =-18 144<0.9167 83<0.5 =1 =17 60<0.7368 =-22 =8 319<0.5 255<0.5 60<0.5714 =-19 =0 296<0.5 =-7 =16 255<0.5 325<0.5 =17 =-6 =-8
343<0.5 308<0.5 144<0.08333 33<0.5 =2 =24 134<1.5 =1 =-8 29<0.5 51<0.5 =-11 =12 144<0.4583 =23 =-10 367<0.7054 =22 =0
359<0.3412 251<0.4308 82<0.5 308<0.5 =1 =-6 130<0.2 =-18 =5 =27 50<0.5 46<0.5 4<0.5 =40 =6 =0 =-6
138<0.5 283<0.5 130<0.2222 121<1.946 =-13 =-2 344<0.5 =13 =-3 130<0.4 295<0.5 =19 =-4 =-7 121<2.303 231<2.565 5<0.5 =-15 =2 231<2.89 =19 =-7 39<0.5 3<0.5 =2 =19 =-6
125<19.5 359<0.1298 38<0.5 338<0.3984 =-2 =9 250<0.5 =-18 =4 123<1.5 278<0.5 =-8 =15 123<9.5 =25 =-1 338<0.3984 54<0.5 313<0.5 =-13 =6 256<0.5 =-6 =25 322<0.5 2<0.5 =-3 =6 =-16
363<0.3406 246<0.5 129<0.1686 311<0.5 =-4 =12 340<0.5 =15 =2 258<0.5 348<0.03586 =13 =-1 129<0.2473 =-17 =4 =26
359<0.2664 100<0.5 102<0.5 3<0.5 =-8 =0 256<0.5 =-5 =13 8<0.05737 231<2.708 =-12 =13 =28 322<0.5 281<0.5 38<0.5 =20 =-1 =-4 =-4
144<0.8571 337<0.5 323<0.5 348<0.05619 =4 =-3 41<0.5 =-16 =3 41<0.5 275<0.5 =26 =2 =-4 348<0.1435 141<0.5 366<0.5 =-21 =3 =10 367<0.265 =12 =-11
343<0.5 319<0.5 331<0.5 283<0.5 =-3 =13 8<0.0627 =3 =20 324<0.5 15<0.5 =12 =-7 249<1.5 =12 =-10 348<0.3018 =21 =3
298<0.35 129<0.1819 302<0.5 129<0.1438 =-2 =-15 124<2.5 =-2 =25 249<2.5 327<0.5 =16 =-4 8<0.07172 =-16 =3 60<0.08333 124<3.5 254<0.5 =-3 =13 =-12 =25
73<0.5 359<0.141 102<0.5 227<0.5 =-3 =17 249<3.5 =3 =29 50<0.5 24<0.5 =21 =-6 363<1e-9 =-6 =16 359<0.15 222<0.5 302<0.5 =20 =-5 =-6 359<0.3096 =-11 =5
347<0.5 124<4.5 123<6.5 235<0.5 =1 =-14 121<3.135 =-10 =3 123<6.5 121<3.219 =-7 =16 121<2.303 =-1 =30 137<0.5 123<15.5 121<2.485 =-9 =3 121<2.197 =-2 =19 260<0.5 124<1.5 =15 =-9 123<9.5 =45 =-6
359<0.2664 121<2.197 124<6.5 42<0.5 =-12 =11 121<1.792 =17 =-1 297<0.4 125<9.5 =21 =2 277<0.5 =2 =-15 121<1.946 =-10 55<0.5 348<1e-9 =27 =3 297<0.63 =-7 =5
31<0.5 15<0.5 121<2.303 125<15.5 =9 =-6 121<2.565 =12 =3 146<0.5 267<0.5 =-12 =12 =19 361<0.5 275<0.5 125<27.5 =-16 =9 231<2.773 =-10 =15 134<1.5 =12 =-5
16<0.5 299<0.74 144<0.6818 126<0.3448 =1 =9 124<3.5 =-1 =-17 297<0.38 299<1.46 =-10 =12 251<0.3 =-17 =1 297<0.71 144<0.5714 =-17 125<19.5 =8 =-10 =2
141<0.5 15<0.5 8<0.08148 137<0.5 =-1 =8 367<0.08432 =24 =5 267<0.5 123<0.5 =8 =-11 48<0.5 =12 =-1 125<27.5 351<0.5 247<0.5 =-10 =6 130<0.1429 =15 =-2 324<0.5 =-22 =4
139<0.5 273<0.5 16<0.5 245<0.5 =2 =-12 123<10.5 =-19 =5 232<0.5 338<0.1241 =23 =-4 =-7 351<0.5 311<0.5 123<19.5 =-18 =1 50<0.5 =16 =-9 367<0.1464 =-1 =13
363<0.3406 144<0.8571 123<16.5 29<0.5 =1 =11 144<0.5714 =-20 =13 123<12.5 44<0.5 =-21 =3 2<0.5 =-2 =16 =24
251<0.4308 12<0.5 118<0.5 133<5.5 =-3 =13 133<4.5 =5 =-13 =21 =28
244<0.5 4<0.5 28<0.5 272<0.5 =-1 =-13 =18 131<0.4 132<0.5 =3 =-9 8<0.2183 =23 =0 310<0.5 121<2.303 123<6.5 =4 =-10 124<3.5 =27 =-4 124<5.5 121<2.996 =-18 =5 =11
251<0.4308 129<0.1819 144<1e-9 348<0.03586 =21 =-9 97<0.5 =-3 =18 348<0.1144 297<0.67 =5 =32 124<2.5 =4 =-7 =21
301<0.5 251<0.5586 230<0.5 323<0.5 =1 =-12 21<0.5 =-16 =4 =21 56<0.5 256<0.5 125<19.5 =-3 =34 144<0.1667 =16 =-4 140<0.5 =-10 =7
117<0.5 343<0.5 229<0.5 347<0.5 =-1 =7 121<3.135 =-13 =10 348<0.3018 =21 =1 348<0.06734 2<0.5 =-2 =36 =-9
283<0.5 82<0.5 328<0.5 53<0.5 =5 =-3 0<0.5 =-4 =14 335<0.5 =-19 =-1 348<0.1313 123<15.5 133<0.5 =24 =1 304<0.5 =2 =-5 123<5.5 =3 =-3
139<0.5 48<0.5 9<0.5 121<1.946 =-6 =2 272<0.5 =25 =-8 118<0.5 312<0.5 =-2 =-21 271<0.5 =21 =0 138<0.5 121<1.946 133<0.5 =-4 =8 122<0.5 =0 =-21 =7
139<0.5 16<0.5 331<0.5 233<0.5 =1 =8 3<0.5 =22 =1 310<0.5 327<0.5 =-17 =-3 208<0.5 =-2 =15 291<0.5 27<0.5 347<0.5 =-19 =-1 56<0.5 =8 =-8 =13
73<0.5 359<0.15 6<0.5 60<0.5333 =2 =-6 121<1.792 =10 =-12 344<0.5 272<0.5 =6 =-11 121<3.219 =20 =-5 118<0.5 359<0.15 121<2.303 =8 =29 =-3 6<0.5 27<0.5 =-6 =12 3<0.5 =-14 =1
343<0.5 29<0.5 56<0.5 130<0.07143 =3 =-4 184<0.5 =-8 =14 243<0.5 253<0.5 =20 =1 =-7 =21
139<0.5 346<0.5 297<0.82 359<0.15 =0 =10 348<0.1313 =-14 =3 24<0.5 262<0.5 =20 =-3 =-2 348<0.05619 39<0.5 =-21 118<0.5 =-3 =3 8<0.05737 =19 348<0.19 =-13 =3
121<3.367 45<0.5 102<0.5 338<0.3984 =-9 =0 60<0.3333 =19 =-4 248<0.5 60<0.2222 =0 =11 135<3.761 =-13 =7 50<0.5 57<0.5 258<0.5 =-14 =8 60<0.1905 =20 =-4 60<0.05556 254<0.5 =-7 =10 60<0.4091 =42 =-3
245<0.5 328<0.5 348<0.1144 58<0.5 =7 =-3 309<0.5 =-5 =15 254<0.5 359<0.06823 =-9 =6 250<0.5 =7 =-10 255<0.5 368<0.5 348<0.07149 =-21 =-1 =2 331<0.5 =8 =-7
135<5.075 359<0.2664 234<0.5 61<0.5 =0 =12 135<1e-9 =21 =-8 135<2.197 359<0.2908 =-1 =22 128<0.5 =-6 =9 137<0.5 134<1.5 48<0.5 =-18 =6 =12 276<0.5 135<5.323 =-3 =8 =-8
301<0.5 349<0.2917 31<0.5 125<9.5 =14 =0 240<0.5 =-13 =6 54<0.5 325<0.5 =18 =2 =-4 125<16.5 124<2.5 =4 =-11 233<0.5 239<0.5 =28 =2 45<0.5 =-6 =3
12<0.5 343<0.5 117<0.5 359<0.3839 =-1 =15 348<0.06734 =32 =-11 13<0.5 =19 =-2 144<0.1667 =3 =26
137<0.5 131<0.2 308<0.5 364<0.5949 =0 =-15 255<0.5 =-19 =6 257<0.5 364<0.6983 =14 =-4 =-14 306<0.5 31<0.5 339<0.5 =13 =-2 319<0.5 =-8 =8 133<1.5 208<0.5 =-16 =1 239<0.5 =11 =-10
227<0.5 82<0.5 144<0.2083 123<9.5 =12 =-19 123<1.5 =-10 =0 123<15.5 249<4.5 =-20 =1 144<0.3913 =-2 =5 123<9.5 13<0.5 58<0.5 =33 =4 =-4 =-10
251<0.5586 297<0.86 255<0.5 144<0.6364 =2 =-8 231<2.398 =0 =12 274<0.5 38<0.5 =-20 =2 =4 =26
48<0.5 38<0.5 60<0.6538 60<0.05556 =-1 =6 126<0.4175 =-7 =7 364<0.604 193<0.5 =-15 =13 118<0.5 =-4 =17 102<0.5 60<0.6111 348<0.09507 =-16 =1 118<0.5 =-4 =14 118<0.5 60<0.25 =4 =-4 =17
123<10.5 144<0.6364 16<0.5 125<12.5 =-4 =9 125<10.5 =3 =-13 231<3.135 121<3.135 =-18 =-5 5<0.5 =33 =-6 144<0.5714 363<1e-9 129<0.3333 =-20 =3 231<2.565 =-1 =17 5<0.5 121<2.197 =-4 =30 121<1.792 =5 =-11
359<0.141 239<0.5 41<0.5 60<0.8571 =0 =-14 60<0.15 =-3 =-19 310<0.5 319<0.5 =-5 =15 344<0.5 =28 =-3 299<1.46 129<0.07166 60<0.08333 =19 =-7 60<0.08333 =-2 =24 360<0.5 129<1e-9 =-1 =-14 =2
290<0.5 335<0.5 338<0.3984 227<0.5 =-6 =16 121<2.303 =-5 =5 307<0.5 26<0.5 =-3 =16 26<0.5 =21 =1 38<0.5 364<0.3851 55<0.5 =28 =2 22<0.5 =-9 =12 48<0.5 =-15 =3
323<0.5 60<0.08333 314<0.5 131<0.2 =-9 =8 =17 97<0.5 143<0.5 =2 =-17 304<0.5 =30 =-4 364<0.4395 =-20 60<0.375 =5 =-7
301<0.5 117<0.5 257<0.5 251<0.4308 =0 =19 222<0.5 =-19 =21 58<0.5 271<0.5 =4 =29 =-4 60<1e-9 =-8 113<0.5 257<0.5 =19 =-1 =-2
31<0.5 255<0.5 137<0.5 311<0.5 =-4 =7 364<1e-9 =12 =-2 269<0.5 240<0.5 =13 =-5 271<0.5 =-13 =5 313<0.5 29<0.5 122<0.5 =-1 =-15 254<0.5 =-6 =14 126<1e-9 =1 =15
323<0.5 133<0.5 122<0.5 364<0.6983 =7 =-11 29<0.5 =-7 =18 2<0.5 144<0.3333 =4 =-7 366<0.5 =5 =18 352<2.398 1<0.5 =-18 =0 =3
73<0.5 255<0.5 138<0.5 308<0.5 =-1 =-12 129<0.1686 =14 =-9 126<0.6296 232<0.5 =6 =-10 =24 274<0.5 124<2.5 365<0.5 =20 =0 246<0.5 =-8 =15 =-10
141<0.5 363<1e-9 343<0.5 249<4.5 =2 =-6 249<1.5 =0 =23 309<0.5 =25 =-5 0<0.5 238<0.5 234<0.5 =-12 =6 324<0.5 =-2 =14 328<0.5 =-4 =16
126<0.7836 144<0.9167 359<0.2664 307<0.5 =-2 =5 144<0.1667 =-4 =13 234<0.5 270<0.5 =-18 =1 2<0.5 =-2 =5 131<0.5 303<0.5 306<0.5 =9 =-7 144<0.7143 =38 =-2 258<0.5 =8 =-12
231<3.045 242<0.5 100<0.5 333<0.5 =-1 =20 309<0.5 =27 =-4 295<0.5 352<2.741 =-19 =-1 141<0.5 =6 =-2 124<5.5 124<4.5 26<0.5 =8 =-2 =23 46<0.5 =-11 =1
350<0.5 274<0.5 260<0.5 5<0.5 =2 =-6 240<0.5 =15 =-6 303<0.5 298<0.35 =-6 =7 22<0.5 =19 =-7 84<0.5 268<0.5 132<0.5 =-7 =8 248<0.5 =2 =14 =17
57<0.5 227<0.5 219<0.5 262<0.5 =-4 =6 276<0.5 =-5 =27 4<0.5 =-5 131<0.1429 =26 =1 27<0.5 8<0.1464 38<0.5 =20 =-2 272<0.5 =-14 =3 297<0.38 310<0.5 =7 =-5 130<0.08333 =-16 =3
297<0.58 352<4.484 319<0.5 126<0.6921 =-2 =11 134<0.5 =-2 =16 329<0.5 308<0.5 =22 =-3 =-10 129<0.1686 319<0.5 134<1.5 =-17 =2 365<0.5 =12 =-11 6<1.5 297<0.75 =-4 =22 =-13
125<9.5 134<1.5 125<8.5 5<0.5 =8 =-9 129<0.1175 =35 =-1 =-9 261<0.5 114<0.5 135<5.075 =0 =-10 33<0.5 =-17 =0 125<14.5 123<9.5 =-12 =6 275<0.5 =26 =0
359<0.141 297<0.67 255<0.5 54<0.5 =-3 =8 31<0.5 =9 =-11 31<0.5 121<2.398 =-4 =-21 254<0.5 =9 =-4 299<1.46 121<2.565 126<0.3697 =-11 =12 60<0.5333 =8 =27 246<0.5 121<2.708 =0 =-16 =2
124<4.5 123<9.5 123<1.5 125<24.5 =-5 =12 131<0.3333 =6 =-9 262<0.5 331<0.5 =-10 =8 249<2.5 =14 =-9 344<0.5 133<1.5 125<27.5 =23 =-5 125<17.5 =9 =-10 123<9.5 304<0.5 =-17 =8 131<0.2 =23 =-8
257<0.5 238<0.5 243<0.5 130<0.1667 =3 =-5 46<0.5 =-1 =-17 50<0.5 312<0.5 =-6 =6 258<0.5 =30 =-4 101<0.5 264<0.5 140<0.5 =-20 =-1 =3 46<0.5 303<0.5 =1 =10 =-5
125<9.5 352<2.251 48<0.5 134<1.5 =21 =-1 312<0.5 =-5 =1 =-6 338<0.3984 322<0.5 344<0.5 =-8 =2 277<0.5 =21 =-2 344<0.5 322<0.5 =7 =-14 37<0.5 =-7 =15
308<0.5 352<2.565 124<1.5 249<3.5 =9 =-6 249<3.5 =-3 =7 124<2.5 22<0.5 =19 =-5 249<1.5 =15 =-8 344<0.5 1<0.5 11<0.5 =-19 =5 324<0.5 =-6 =11 231<2.773 129<0.0858 =23 =-5 231<3.135 =-17 =1
12<0.5 359<0.141 328<0.5 311<0.5 =-1 =9 24<0.5 =-8 =12 37<0.5 272<0.5 =15 =-5 359<0.1592 =5 =-13 333<0.5 =-3 3<0.5 =3 =25
255<0.5 16<0.5 133<5.5 311<0.5 =-1 =8 364<0.4094 =18 =-3 60<0.5333 208<0.5 =-22 =-2 246<0.5 =10 =-4 222<0.5 60<0.8571 299<0.74 =13 =-1 48<0.5 =-12 =2 304<0.5 =-16 =1
251<0.4308 269<0.5 307<0.5 261<0.5 =0 =15 5<0.5 =11 =-3 366<0.5 208<0.5 =-12 =7 328<0.5 =21 =-11 =22
352<4.484 222<0.5 359<0.3412 97<0.5 =-3 =17 131<1e-9 =20 =-5 299<1e-9 125<16.5 =-6 =15 135<5.323 =-12 =2 367<0.7054 367<0.1464 =-7 342<0.5 =25 =-4 353<0.5 =0 =-9
144<0.9167 359<0.141 297<0.67 321<0.5 =2 =-18 144<1e-9 =9 =-17 45<0.5 297<0.54 =-11 =8 336<0.5 =16 =-5 134<0.5 231<2.773 =-21 =0 328<0.5 =8 =-5
302<0.5 124<2.5 303<0.5 256<0.5 =0 =12 255<0.5 =-5 =3 303<0.5 239<0.5 =-13 =1 260<0.5 =0 =15 124<2.5 271<0.5 129<0.1175 =-13 =5 29<0.5 =-6 =18 46<0.5 327<0.5 =31 =-1 256<0.5 =6 =-5
359<0.3839 238<0.5 60<0.08333 234<0.5 =-6 =10 123<5.5 =5 =-2 13<0.5 123<11.5 =21 =-4 =-7 50<0.5 =26 60<0.2222 =-7 =0
125<9.5 125<8.5 344<0.5 46<0.5 =-2 =5 =-12 231<2.773 133<0.5 =1 =25 =-6 125<12.5 21<0.5 352<3.045 =-17 =1 125<11.5 =-3 =9 352<4.484 352<2.89 =0 =-13 240<0.5 =13 =-2
301<0.5 343<0.5 299<1.69 12<0.5 =0 =15 33<0.5 =-17 =-1 348<0.556 =18 =1 231<2.996 348<0.06734 118<0.5 =30 =0 348<0.19 =-10 =11 2<0.5 =-10 =5
261<0.5 144<0.8 260<0.5 122<0.5 =4 =-2 144<0.5 =17 =-6 42<0.5 8<0.07686 =-15 =0 =12 144<0.2424 303<0.5 =-8 =0 140<0.5 295<0.5 =25 =-1 45<0.5 =5 =-4
139<0.5 229<0.5 135<5.075 299<1.46 =3 =-10 135<5.323 =-16 =1 367<0.1343 319<0.5 =-15 =5 249<1.5 =1 =13 26<0.5 367<0.1464 102<0.5 =-23 =0 123<5.5 =8 =-7 303<0.5 135<1.609 =22 =2 339<0.5 =-13 =7
124<4.5 307<0.5 248<0.5 141<0.5 =0 =-10 11<0.5 =-13 =12 8<0.1057 126<0.4448 =-1 =12 124<2.5 =23 =1 55<0.5 8<0.06797 126<0.3448 =10 =29 231<2.89 =-5 =15 =-20
238<0.5 262<0.5 44<0.5 306<0.5 =2 =-6 272<0.5 =-20 =2 306<0.5 44<0.5 =-5 =27 269<0.5 =21 =-4 272<0.5 291<0.5 295<0.5 =22 =0 =-3 123<10.5 =-1 =-6
137<0.5 308<0.5 339<0.5 55<0.5 =1 =-9 310<0.5 =20 =-7 255<0.5 352<2.015 =-19 =-1 304<0.5 =9 =-5 339<0.5 21<0.5 297<0.63 =7 =-8 126<0.6296 =24 =-6 131<0.08333 =6 50<0.5 =-18 =1
16<0.5 144<0.8571 60<0.8148 299<1.69 =3 =-11 297<0.67 =-17 =8 60<0.8148 102<0.5 =-24 =8 130<0.25 =34 =-2 52<0.5 130<0.1667 =-21 130<0.2 =9 =-10 =8
92<0.5 19<0.5 144<0.9167 257<0.5 =1 =-8 52<0.5 =-16 =7 144<0.1304 =3 275<0.5 =-22 =1 5<0.5 306<0.5 =29 =0 =-2
71<0.5 351<0.5 331<0.5 330<0.5 =0 =-7 239<0.5 =12 =-9 328<0.5 4<0.5 =25 =3 364<0.6598 =-10 =2 4<0.5 =-1 =25
119<0.5 130<0.125 266<0.5 231<2.398 =-6 =1 56<0.5 =29 =-2 365<0.5 358<0.5 =-11 =5 56<0.5 =17 =-6 73<0.5 254<0.5 249<4.5 =7 =-7 340<0.5 =-14 =3 276<0.5 297<0.65 =-5 =10 297<0.38 =20 =-1
135<5.403 60<0.8571 34<0.5 330<0.5 =5 =-1 123<10.5 =-19 =9 359<1e-9 328<0.5 =-18 =-1 231<2.89 =-4 =17 231<2.197 101<0.5 130<0.09091 =-10 =7 60<0.5333 =15 =-4 231<3.045 =-21 60<0.1905 =1 =-4
297<0.58 92<0.5 340<0.5 278<0.5 =0 =17 314<0.5 =-2 =14 3<0.5 =-2 =19 60<0.7778 348<0.3018 341<0.5 =-12 =9 =13 126<0.1178 328<0.5 =23 =-5 60<0.9091 =-8 =5
133<0.5 304<0.5 319<0.5 92<0.5 =-7 =11 123<6.5 =16 =-8 123<4.5 102<0.5 =-10 =10 335<0.5 =18 =-6 138<0.5 2<0.5 124<5.5 =-3 =-19 123<11.5 =2 =23 319<0.5 299<1e-9 =27 =-5 123<5.5 =6 =-13
82<0.5 135<3.178 118<0.5 300<0.5 =-1 =9 130<0.09091 =10 =-4 299<0.4 138<0.5 =-14 =9 45<0.5 =-2 =11 135<3.912 357<0.5 =-18 =-1 5<0.5 =-5 =8
123<10.5 50<0.5 351<0.5 45<0.5 =-7 =0 137<0.5 =24 =-2 299<0.37 257<0.5 =10 =-7 24<0.5 =-15 =4 266<0.5 250<0.5 8<0.09344 =-13 =2 123<14.5 =17 =-4 258<0.5 255<0.5 =24 =-3 =-10
134<2.5 231<3.135 19<0.5 104<0.5 =0 =14 367<0.1746 =-15 =5 123<6.5 123<1.5 =2 =18 53<0.5 =-7 =9 131<0.5 142<0.5 123<0.5 =-3 =-21 123<6.5 =-3 =3 =6
308<0.5 348<0.3018 139<0.5 60<0.2222 =-1 =5 280<0.5 =-12 =7 348<0.556 =21 45<0.5 =10 =-5 138<0.5 0<0.5 359<1e-9 =-19 =2 344<0.5 =12 =-5 348<0.05029 329<0.5 =19 =-2 60<0.2222 =5 =-9`),
};
