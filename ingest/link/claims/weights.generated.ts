/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What speaks for a denial answering a claim of an earlier document: weights in logits, one feature a line, and decision trees over the same features.
 * Learned from 5382 pairs of annotated claims in two documents and 5956 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  weights: {
    'AUTHOR ALLEGES': 0.49,
    'AUTHOR lead': 0.31,
    'accuses': -0.06,
    'answerer denies there': 0.05,
    'answers another': -0.25,
    'answers here': -0.16,
    'any': -0.22,
    'around': 0.33,
    'both authenticity': 0.13,
    'both concealment': 0.28,
    'both demand': 0.6,
    'both deny': -0.5,
    'both fault': 0.17,
    'both negated': -0.4,
    'both origin': -0.82,
    'both outage': 0.33,
    'both payment': -0.12,
    'both publication': -0.36,
    'both sale': 0.35,
    'both taking': 0.31,
    'both telling': 0.08,
    'breach general outsider': -0.13,
    'breach many data outsider': 0.29,
    'breach outsider': 0.15,
    'breach outsider same name': -0.07,
    'breach same name': 0.41,
    'breach same name around': 0.24,
    'breach specific data': -0.28,
    'breachy, ALLEGES': 0.16,
    'breachy, ASSERTS': 0.21,
    'breachy, CONFIRMS': -0.35,
    'breachy, lead': 0.23,
    'breachy, negated': -0.36,
    'breachy, of AGENCY': 0.13,
    'breachy, of ATTACKER': 0.09,
    'breachy, of AUTHOR': -0.29,
    'breachy, of MEDIA': 0.06,
    'breachy, of UNNAMED': -0.51,
    'by AGENCY': -0.06,
    'by AGENCY, not of AGENCY, breachy': -0.13,
    'by ATTACKER': -0.44,
    'by AUTHOR': -0.38,
    'by MEDIA': -0.29,
    'by UNNAMED': -0.4,
    'claim about credential': 0.09,
    'claim about data': -0.17,
    'claim about health': -0.05,
    'claim about identity': -0.3,
    'claim about machine': -0.23,
    'claim about money': 0.18,
    'claim about ransom': -0.61,
    'claim at': -0.3,
    'claim by accept': -0.06,
    'claim by accord': 0.28,
    'claim by accus': 0.31,
    'claim by acknowledg': -0.22,
    'claim by add': -0.26,
    'claim by admitt': -0.15,
    'claim by agre': -0.23,
    'claim by alleg': 0.16,
    'claim by are': 0.06,
    'claim by ask': -0.42,
    'claim by assert': 0.13,
    'claim by attribut': 0.55,
    'claim by been': 0.11,
    'claim by believ': -0.46,
    'claim by boast': 0.28,
    'claim by call': -0.12,
    'claim by claim': 0.53,
    'claim by conced': -0.12,
    'claim by confirm': -0.35,
    'claim by demand': -0.05,
    'claim by den': -0.21,
    'claim by deni': -0.1,
    'claim by describ': -0.09,
    'claim by dismiss': 0.37,
    'claim by disput': -0.15,
    'claim by fear': 0.07,
    'claim by find': 0.12,
    'claim by found': -0.34,
    'claim by ha': -0.54,
    'claim by had': 0.27,
    'claim by inform': -0.49,
    'claim by insist': -0.33,
    'claim by is': -0.06,
    'claim by it': -0.47,
    'claim by link': -0.13,
    'claim by maintain': 0.17,
    'claim by not': 0.11,
    'claim by of': 0.48,
    'claim by offer': -0.19,
    'claim by on': 0.25,
    'claim by out': -0.41,
    'claim by post': -0.24,
    'claim by purport': 0.27,
    'claim by put': -0.19,
    'claim by read': 0.54,
    'claim by reject': 0.19,
    'claim by repli': 0.18,
    'claim by report': 0.31,
    'claim by said': 0.13,
    'claim by say': 0.29,
    'claim by stat': 0.4,
    'claim by state': -0.29,
    'claim by submitt': 0.14,
    'claim by suggest': 0.14,
    'claim by suspect': 0.11,
    'claim by that': -0.05,
    'claim by the': 0.32,
    'claim by thought': -0.05,
    'claim by to': -0.18,
    'claim by told': -0.21,
    'claim by took': -0.27,
    'claim by understood': -0.14,
    'claim by wa': -0.38,
    'claim by would': -0.06,
    'claim by writ': 0.19,
    'claim by wrot': 0.76,
    'claim exposed': 0.23,
    'claim gives an amount': 0.15,
    'claim is recalled': -0.14,
    'claim opens its side': -0.31,
    'claims before it': -0.05,
    'classes': 0.25,
    'closest': 0.31,
    'closest via': 0.63,
    'covered': 0.76,
    'covers the claim': -0.14,
    'covers the denial': -0.07,
    'data word shared': -0.39,
    'data words of the claim': 0.19,
    'data words of the denial': 0.05,
    'days': -0.18,
    'denial about credential': 0.17,
    'denial about data': 0.24,
    'denial about health': 0.3,
    'denial about identity': -0.38,
    'denial about money': -0.31,
    'denial about people': -0.19,
    'denial about ransom': -0.41,
    'denial at': -0.49,
    'denial by a': -0.35,
    'denial by accept': 0.5,
    'denial by accord': -0.18,
    'denial by add': 0.07,
    'denial by admitt': -0.45,
    'denial by agre': 0.28,
    'denial by answer': -0.17,
    'denial by argu': -0.24,
    'denial by assert': 0.17,
    'denial by assur': -0.2,
    'denial by away': -0.12,
    'denial by back': 0.21,
    'denial by be': -0.15,
    'denial by claim': 0.1,
    'denial by clarifi': 0.2,
    'denial by contend': 0.27,
    'denial by contest': -0.07,
    'denial by contradict': -0.16,
    'denial by correct': -0.11,
    'denial by den': -0.17,
    'denial by deni': 0.2,
    'denial by did': -0.2,
    'denial by different': -0.06,
    'denial by dismiss': -0.11,
    'denial by disown': -0.07,
    'denial by disput': -0.06,
    'denial by doe': 0.34,
    'denial by establish': 0.24,
    'denial by exonerat': -0.11,
    'denial by explain': -0.26,
    'denial by find': -0.24,
    'denial by found': 0.08,
    'denial by guilt': -0.08,
    'denial by ha': 0.19,
    'denial by had': -0.19,
    'denial by have': 0.14,
    'denial by inform': 0.14,
    'denial by insist': -0.28,
    'denial by is': 0.2,
    'denial by issu': -0.18,
    'denial by it': 0.08,
    'denial by known': -0.16,
    'denial by let': -0.16,
    'denial by maintain': -0.37,
    'denial by mov': -0.2,
    'denial by no': -0.17,
    'denial by none': -0.09,
    'denial by not': 0.19,
    'denial by plead': -0.08,
    'denial by react': -0.12,
    'denial by reiterat': -0.21,
    'denial by reject': 0.07,
    'denial by repli': -0.27,
    'denial by rul': 0.06,
    'denial by said': 0.12,
    'denial by say': 0.1,
    'denial by scotch': -0.33,
    'denial by spok': 0.1,
    'denial by stat': -0.36,
    'denial by state': -0.18,
    'denial by stor': -0.06,
    'denial by stress': -0.43,
    'denial by submitt': -0.35,
    'denial by suggest': -0.28,
    'denial by tell': 0.52,
    'denial by testifi': -0.35,
    'denial by that': -0.17,
    'denial by to': -0.2,
    'denial by told': 0.17,
    'denial by wa': -0.28,
    'denial by went': -0.14,
    'denial by wish': -0.11,
    'denial by withdrawn': -0.11,
    'denial by would': 0.15,
    'denial by writ': 0.25,
    'denial by wrot': 0.63,
    'denial contrasts': -0.48,
    'denial gives a number': -0.13,
    'denial is recalled': -0.1,
    'denial length': -0.14,
    'denial narrows': -0.08,
    'denial of authenticity': 0.1,
    'denial of concealment': 0.26,
    'denial of culprit': -0.11,
    'denial of demand': 0.08,
    'denial of fault': -0.1,
    'denial of harm': 0.32,
    'denial of payment': -0.33,
    'denial of publication': -0.13,
    'denial of safety': 0.41,
    'denial of sale': -0.12,
    'denial of taking': 0.15,
    'denial opens with none': -0.05,
    'denied there': -0.2,
    'denied there by the same side': 0.75,
    'first': -0.19,
    'general, breachy': -0.11,
    'it ALLEGES': 0.55,
    'it ASSERTS': -0.17,
    'it CONFIRMS': -0.55,
    'it DENIES': -0.55,
    'it authenticity': 0.2,
    'it concealment': 0.6,
    'it culprit': 0.26,
    'it fault': -0.21,
    'it harm': 0.14,
    'it origin': 0.17,
    'it outage': -0.11,
    'it payment': 0.07,
    'it sale': -0.2,
    'it telling': -0.22,
    'its denials there': 0.13,
    'its sentence names the answerer': 0.19,
    'its speaker denies': -0.22,
    'kind breach>breach': -0.21,
    'kind breach>else': -0.25,
    'kind breach>fault': 0.05,
    'kind breach>ransom': 0.12,
    'kind breach>telling': -0.34,
    'kind else>else': 0.12,
    'kind else>fault': -0.27,
    'kind else>ransom': 0.11,
    'kind else>telling': -0.1,
    'kind ransom>else': 0.15,
    'kind ransom>ransom': -0.07,
    'kind ransom>telling': -0.22,
    'kind telling>breach': 0.19,
    'kind telling>else': 0.06,
    'kind telling>fault': 0.14,
    'kind telling>ransom': -0.31,
    'kind telling>telling': -0.12,
    'later than 100 days': 0.13,
    'lead': -0.1,
    'likely denied there': 0.14,
    'likely denied there by anybody': -0.4,
    'many data words': -0.16,
    'names its speaker': 0.6,
    'names the answerer': 0.4,
    'negated': 0.08,
    'no predicate': 0.07,
    'no words': -0.48,
    'of AGENCY': -0.28,
    'of ATTACKER': 0.44,
    'of AUTHOR': -0.97,
    'of PERSON': 0.12,
    'of UNNAMED': 0.45,
    'one document': -0.19,
    'only denial culprit': -0.1,
    'only denial demand': -0.5,
    'only denial fault': -0.24,
    'only denial origin': 0.38,
    'only denial outage': -0.3,
    'only denial payment': -0.21,
    'only denial publication': 0.08,
    'only denial sale': -0.43,
    'only denial telling': -0.11,
    'other object': -0.07,
    'other predicate': -0.16,
    'partly': 0.09,
    'points': -0.34,
    'points at a rumour': 0.19,
    'points at media': 0.41,
    'ransom both, outsider': 0.16,
    'rare word around': 0.47,
    'safe, breachy': 0.29,
    'safe, taking': 0.3,
    'said again here': 0.33,
    'same data': -0.39,
    'same day': -0.21,
    'same name': 0.48,
    'same name around': 0.17,
    'same number': 1.46,
    'same object': 0.07,
    'says safe': 0.16,
    'says untrue': 0.1,
    'share of its denials there': 0.35,
    'short': -0.15,
    'specific data shared': 0.88,
    'telling words': 0.05,
    'two rare words': 0.2,
    'two words': 0.75,
    'unreal': -0.18,
    'untrue, taking': 0.38,
    'via': 1.37,
    'via breach, breachy': 0.05,
    'via breach, breachy, outsider': -0.27,
    'via number': 0.84,
    'via same speaker': 0.57,
    'weightiest': 0.73,
    'within 3 days': -0.16,
    'words': -0.43,
    'words of these two alone': -0.72,
  },
  forest: parseForest(`-2.519
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by on	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by testifi	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
369<0.04148 27<0.5 275<0.5 334<0.5 =-38 =30 232<2.398 =-2 =70 124<4.5 47<0.5 =118 =-12 42<0.5 =-20 =32 310<0.5 15<0.5 350<0.1434 =106 =254 124<4.5 =17 =-23 1<0.5 350<0.05021 =20 =-34 141<0.5 =61 =-8
369<1e-9 28<0.5 4<0.5 361<0.312 =-47 =32 302<0.5 =-16 =43 44<0.5 297<0.5 =135 =-3 =-8 369<0.1089 230<0.5 258<0.5 =61 =-23 369<0.05961 =9 =-30 370<2.5 249<0.5 =136 =21 =-33
130<1e-9 60<0.15 250<2.5 32<0.5 =-14 =60 301<1e-9 =79 =-26 339<0.5 259<0.5 =-31 =-55 60<0.5714 =58 =-4 259<0.5 354<3.555 120<0.5 =29 =103 241<0.5 =236 =42 195<0.5 223<0.5 =-28 =16 =59
132<0.125 28<0.5 124<5.5 3<0.5 =-26 =38 344<0.5 =-37 =36 124<5.5 136<2.944 =185 =17 145<0.3913 =-11 =32 256<0.5 124<5.5 145<0.6 =124 =15 369<0.1343 =-8 =43 =195
130<1e-9 304<0.5 340<0.3984 124<2.5 =-25 =-49 124<4.5 =39 =-23 13<0.5 124<13.5 =102 =-4 =-21 259<0.5 130<0.2054 124<6.5 =88 =6 60<0.9091 =157 =0 340<0.3984 102<0.5 =-43 =-2 60<0.2963 =51 =-16
350<1e-9 27<0.5 337<0.5 129<0.5 =-34 =20 60<0.1905 =76 =-20 60<0.25 136<1e-9 =106 =0 343<0.5 =-13 =59 310<0.5 276<0.5 136<4.443 =147 =8 257<0.5 =-1 =80 0<0.5 60<0.2222 =3 =-47 114<0.5 =68 =-3
354<1.792 298<0.5 344<0.5 13<0.5 =-22 =-49 15<0.5 =64 =-19 145<0.4583 140<0.5 =76 =-30 138<0.5 =-35 =32 13<0.5 350<0.1218 145<0.8 =75 =-27 319<0.5 =147 =-21 350<1e-9 =51 346<0.5 =-1 =-44
29<0.5 337<0.5 24<0.5 5<0.5 =-4 =-32 46<0.5 =-11 =81 119<0.5 345<0.5 =16 =80 41<0.5 =104 =-13 306<0.5 =144 =14
132<0.125 29<0.5 13<0.5 119<0.5 =-18 =34 129<0.5 =-50 =23 331<0.5 =98 =7 13<0.5 354<3.555 308<0.5 =61 =-11 122<2.996 =153 =21 122<2.996 223<0.5 =-38 =30 4<0.5 =-13 =61
369<1e-9 259<0.5 304<0.5 277<0.5 =-27 =13 3<0.5 =-2 =91 78<0.5 195<0.5 =-53 =1 =22 309<0.5 277<0.5 27<0.5 =-10 =59 356<0.5 =31 =115 =136
350<1e-9 309<0.5 311<0.5 232<3.135 =-30 =12 232<2.398 =-7 =59 247<0.5 145<0.4583 =29 =-26 126<16.5 =-15 =111 311<0.5 309<0.5 340<0.1241 =-9 =32 126<24.5 =126 =2 =130
307<0.5 259<0.5 356<0.5 124<5.5 =58 =12 15<0.5 =111 =-1 125<3.5 102<0.5 =-39 =11 136<1e-9 =60 =-21 60<0.15 136<1.609 57<0.5 =21 =102 129<0.5 =-32 =40 4<0.5 311<0.5 =-44 =21 259<0.5 =-1 =-43
130<0.06303 138<0.5 277<0.5 62<0.5 =-50 =27 304<0.5 =-14 =43 321<0.5 57<0.5 =-8 =51 145<0.25 =-5 =65 310<0.5 354<3.555 129<0.5 =29 =111 308<0.5 =109 =28 129<0.5 48<0.5 =-7 =-50 145<0.5714 =59 =-5
130<0.08642 340<0.3984 60<0.25 321<0.5 =-23 =19 361<0.1604 =-47 =-13 276<0.5 60<0.5333 =63 =-13 304<0.5 =-31 =37 259<0.5 340<0.1241 361<0.2064 =-1 =74 8<0.08159 =32 =97 125<7.5 361<0.312 =-42 =49 =65
8<0.08159 40<0.5 361<0.2917 3<0.5 =-35 =-5 329<0.5 =66 =-7 3<0.5 45<0.5 =-17 =21 145<0.5 =116 =14 366<0.7489 258<0.5 140<0.5 =66 =6 8<0.1131 =19 =-33 257<0.5 =-39 8<0.1235 =-6 =31
124<2.5 136<1.609 38<0.5 119<0.5 =35 =80 43<0.5 =-35 =-4 350<1e-9 25<0.5 =-36 =22 251<0.5 =2 =69 350<1e-9 139<0.5 119<0.5 =-33 =-4 124<13.5 =37 =-22 350<0.1434 124<5.5 =37 =-12 299<1e-9 =48 =-9
27<0.5 132<1e-9 247<0.5 333<0.5 =-32 =38 259<0.5 =29 =-49 259<0.5 356<0.5 =14 =57 312<0.5 =-32 =21 60<0.3333 258<0.5 136<1.099 =108 =41 21<0.5 =-33 =-3 337<0.5 276<0.5 =2 =-38 134<0.5 =-4 =65
130<1e-9 124<4.5 250<3.5 232<3.135 =-22 =64 5<0.5 =63 =4 259<0.5 21<0.5 =-23 =19 9<0.5 =-52 =5 310<0.5 120<0.5 276<0.5 =30 =-3 124<10.5 =86 =17 124<2.5 135<1.5 =-4 =48 122<3.135 =-40 =6
124<5.5 145<0.2105 310<0.5 120<0.5 =37 =117 0<0.5 =-16 =64 27<0.5 232<3.135 =-15 =47 145<0.8519 =49 =-15 350<0.1434 339<0.5 344<0.5 =-28 =16 257<0.5 =1 =74 277<0.5 350<0.1895 =22 =-25 145<0.3333 =-15 =76
13<0.5 344<0.5 369<0.1023 360<0.5 =-9 =48 126<21.5 =52 =16 126<28.5 210<0.5 =86 =2 =-20 9<0.5 369<0.1089 359<0.5 =-42 =4 126<23.5 =-30 =29 369<0.1943 126<25.5 =52 =-11 =-20
130<1e-9 4<0.5 311<0.5 339<0.5 =-45 =15 232<2.708 =-9 =51 309<0.5 135<0.5 =-18 =16 122<1.792 =-5 =62 309<0.5 311<0.5 15<0.5 =10 =-21 5<0.5 =98 =6 122<1.946 130<0.4388 =-25 =40 56<0.5 =87 =21
32<0.5 361<0.2917 138<0.5 128<0.5 =-24 =18 276<0.5 =34 =-22 136<5.416 253<1.5 =79 =-10 =-24 301<0.45 126<21.5 278<0.5 =-1 =108 122<2.197 =35 =-32 28<0.5 5<0.5 =3 =-22 =18
256<0.5 257<0.5 304<0.5 313<0.5 =-38 =14 340<1e-9 =-1 =51 340<0.3984 138<0.5 =-25 =23 37<0.5 =19 =58 340<0.3984 134<1.5 123<0.5 =41 =-11 31<0.5 =63 =9 313<0.5 140<0.5 =86 =10 352<0.5 =22 =-11
130<1e-9 3<0.5 145<0.2105 298<0.5 =-22 =48 343<0.5 =-43 =29 232<3.135 145<0.5294 =7 =-25 145<0.25 =-14 =67 298<0.5 366<0.6983 366<0.6412 =12 =47 368<0.5 =-25 =9 145<0.1333 =83 1<0.5 =38 =1
256<0.5 73<0.5 275<0.5 348<0.5 =-20 =43 125<2.5 =4 =73 127<0.2795 135<0.5 =32 =-23 136<3.807 =86 =15 136<1e-9 326<0.5 140<0.5 =80 =5 125<1.5 =-30 =43 326<0.5 135<0.5 =11 =-31 125<1.5 =-3 =57
27<0.5 310<0.5 8<0.1346 276<0.5 =7 =-22 258<0.5 =48 =-32 232<3.135 364<0.5 =-37 =37 126<17.5 =36 =-13 298<0.5 350<0.05618 53<0.5 =-18 =22 32<0.5 =18 =60 258<0.5 251<0.5 =74 =21 =-12
8<0.09348 60<0.2963 302<0.5 276<0.5 =5 =-22 308<0.5 =44 =-16 365<1e-9 340<0.3984 =-35 =-10 60<0.45 =-10 =57 310<0.5 308<0.5 43<0.5 =67 =-1 263<0.5 =-13 =48 299<0.45 131<0.1429 =14 =-43 8<0.1463 =-10 =36
256<0.5 309<0.5 257<0.5 102<0.5 =-38 =3 350<0.08841 =-12 =24 350<1e-9 251<0.5 =30 =-24 249<0.5 =65 =6 350<0.09498 28<0.5 134<1.5 =-3 =31 232<2.303 =5 =70 =66
130<0.2054 348<0.5 28<0.5 247<0.5 =-20 =5 32<0.5 =12 =61 299<1e-9 313<0.5 =73 =0 361<0.2188 =-22 =30 120<0.5 250<2.5 15<0.5 =31 =-17 130<0.7089 =-25 =16 15<0.5 137<0.5 =68 =-4 =-15
8<0.08159 134<0.5 29<0.5 284<0.5 =-27 =9 343<0.5 =57 =-2 119<0.5 134<5.5 =-13 =69 129<0.5 =20 =74 27<0.5 48<0.5 122<2.197 =-5 =33 292<0.5 =-25 =21 122<2.303 8<0.2183 =-6 =30 6<0.5 =85 =27
256<0.5 309<0.5 340<0.3984 361<0.2064 =-33 =18 122<2.303 =-21 =11 122<2.197 354<2.197 =-18 =26 57<0.5 =28 =70 342<0.5 126<18.5 127<0.2795 =-2 =60 60<1e-9 =11 =-46 60<0.8571 223<0.5 =69 =-10 127<0.37 =-25 =6
130<1e-9 138<0.5 310<0.5 124<4.5 =5 =-23 196<0.5 =-50 =18 134<1.5 321<0.5 =-19 =57 232<2.303 =-2 =77 124<6.5 310<0.5 317<0.5 =48 =-19 361<0.3488 =-6 =49 310<0.5 354<4.464 =2 =41 29<0.5 =-38 =40
256<0.5 4<0.5 343<0.5 103<0.5 =-27 =21 5<0.5 =2 =58 60<0.3333 232<2.303 =3 =37 21<0.5 =-15 =25 60<0.5 5<0.5 232<1.609 =-13 =70 349<0.5 =-3 =44 209<0.5 343<0.5 =-16 =32 4<0.5 =-4 =53
351<0.3095 134<5.5 299<1e-9 101<0.5 =3 =59 129<0.5 =-24 =26 41<0.5 257<0.5 =9 =69 3<0.5 =-13 =33 327<0.5 =79 =6
361<0.312 136<1.609 30<0.5 258<0.5 =8 =-32 2<0.5 =-13 =53 351<0.3095 354<4.464 =-29 =26 143<0.5 =47 =-6 136<5.416 6<1.5 50<0.5 =103 =15 55<0.5 =-14 =35 =-20
256<0.5 310<0.5 276<0.5 299<1e-9 =30 =-10 332<0.5 =-4 =-38 299<0.41 321<0.5 =-45 =-1 366<0.4865 =-22 =28 126<18.5 306<0.5 321<0.5 =70 =12 299<1e-9 =27 =-10 350<0.09498 276<0.5 =-17 =18 350<0.1434 =11 =51
340<0.3984 252<0.3 364<0.5 30<0.5 =-24 =27 126<14.5 =-1 =70 =91 276<0.5 120<0.5 126<15.5 =51 =4 232<2.485 =23 =58 128<0.5 275<0.5 =-25 =19 347<0.5 =48 =-24
275<0.5 122<2.89 361<0.3965 6<0.5 =-9 =-31 =64 136<2.944 6<1.5 =29 =-28 361<0.2064 =-34 =6 125<1.5 273<0.5 270<0.5 =26 =-17 122<2.996 =4 =-30 15<0.5 125<7.5 =75 =-7 =-12
340<0.3984 344<0.5 351<0.225 338<0.5 =-23 =40 124<1.5 =-2 =51 15<0.5 145<0.4583 =76 =3 =-29 276<0.5 124<10.5 145<0.6818 =55 =-16 145<0.5714 =-34 =57 128<0.5 122<2.996 =-26 =19 346<0.5 =55 =-16
256<0.5 130<1e-9 33<0.5 348<0.5 =-24 =20 50<0.5 =-13 =25 267<0.5 345<0.5 =9 =60 126<24.5 =-31 =13 8<0.1346 125<3.5 126<17.5 =36 =-9 =66 =70
73<0.5 129<0.5 275<0.5 342<0.5 =-19 =-1 272<0.5 =8 =41 50<0.5 350<0.07644 =67 =-3 127<0.1727 =-19 =26 342<0.5 350<1e-9 50<0.5 =11 =-24 =39 123<0.5 =1 344<0.5 =66 =10
256<0.5 310<0.5 257<0.5 261<0.5 =-24 =23 247<0.5 =4 =33 48<0.5 366<0.4865 =-29 =5 =-52 301<1.19 52<0.5 119<0.5 =22 =50 3<0.5 =1 =-12 28<0.5 247<0.5 =-19 =8 =19
259<0.5 356<0.5 145<0.08333 102<0.5 =42 =-2 343<0.5 =-5 =47 331<0.5 142<0.5 =57 =2 =4 126<23.5 27<0.5 283<0.5 =-42 =13 145<0.6818 =-20 =53 130<0.1443 235<0.5 =-24 =32 126<27.5 =58 =-20
60<0.45 136<2.944 310<0.5 258<0.5 =31 =-26 27<0.5 =-18 =57 355<0.5 351<0.3095 =-30 =38 =52 263<0.5 275<0.5 124<5.5 =35 =-26 326<0.5 =32 =-20 60<0.6111 123<0.5 =13 =-27 273<0.5 =51 =-8
130<1e-9 127<1e-9 359<0.5 338<0.5 =-28 =30 314<0.5 =-23 =22 138<0.5 314<0.5 =-32 =2 46<0.5 =16 =55 15<0.5 343<0.5 122<2.197 =-6 =19 273<0.5 =65 =8 122<2.197 130<0.4388 =-11 =24 127<0.1178 =-1 =-43
354<3.555 134<5.5 340<0.3984 45<0.5 =-28 =4 120<0.5 =-4 =22 145<0.75 298<0.5 =7 =70 =-16 310<0.5 232<1.946 =0 273<0.5 =57 =3 250<1.5 230<0.5 =-29 =4 =30
344<0.5 353<0.5 129<0.5 25<0.5 =-11 =11 299<0.45 =-28 =47 259<0.5 299<0.71 =59 =-2 138<0.5 =-16 =3 259<0.5 283<0.5 210<0.5 =49 =-10 =-18 123<0.5 56<0.5 =34 =-16 =-37
356<0.5 122<2.303 256<0.5 335<0.5 =-26 =37 326<0.5 =16 =-28 310<0.5 136<1.609 =20 =-4 0<0.5 =-27 =23 310<0.5 6<0.5 326<0.5 =53 =11 309<0.5 =-10 =31 369<0.2183 369<0.1343 =-14 =52 =-30
13<0.5 245<0.5 21<0.5 343<0.5 =-2 =46 131<0.2 =39 =-17 232<2.303 122<2.89 =26 =-13 122<2.303 =-7 =93 122<2.996 299<0.45 303<0.5 =-44 =5 299<0.6 =32 =-24 4<0.5 299<0.45 =-30 =13 277<0.5 =-19 =37
60<0.5333 145<0.6364 145<0.1333 305<0.5 =79 =13 321<0.5 =14 =41 232<3.367 331<0.5 =-37 =21 =35 145<0.5714 343<0.5 304<0.5 =-40 =6 342<0.5 =51 =-18 342<0.5 133<0.5 =-17 =29 60<0.9091 =43 =-18
73<0.5 345<0.5 348<0.5 274<0.5 =-6 =38 326<0.5 =40 =1 =55 270<0.5 236<0.5 327<0.5 =44 =-8 =-7 =-20
130<1e-9 138<0.5 340<0.3984 333<0.5 =-40 =13 13<0.5 =5 =-33 126<14.5 13<0.5 =62 =-15 321<0.5 =-16 =44 358<0.5 310<0.5 326<0.5 =23 =-4 126<16.5 =20 =-20 =-39
361<0.3488 124<11.5 48<0.5 304<0.5 =7 =36 254<0.5 =-27 =13 350<0.1895 137<0.5 =-26 =12 276<0.5 =31 =-8 6<1.5 354<1e-9 124<11.5 =113 =11 =9 126<18.5 =2 =-12
124<10.5 259<0.5 247<0.5 56<0.5 =11 =-17 124<3.5 =41 =11 195<0.5 9<0.5 =-29 =21 45<0.5 =-7 =56 354<2.565 21<0.5 275<0.5 =-31 =12 45<0.5 =-11 =57 247<0.5 277<0.5 =-8 =42 354<4.464 =-28 =-2
361<0.2917 8<0.09348 134<5.5 119<0.5 =-15 =6 126<14.5 =-6 =54 310<0.5 6<0.5 =37 =-8 46<0.5 =-30 =14 6<1.5 305<0.5 134<1.5 =-4 =28 271<0.5 =83 =-7 134<0.5 =-24 135<0.5 =-1 =25
38<0.5 136<2.944 60<0.3333 309<0.5 =13 =42 259<0.5 =3 =-37 309<0.5 274<0.5 =-30 =14 350<1e-9 =-13 =46 350<0.1632 40<0.5 9<0.5 =-41 =16 329<0.5 =0 =15 56<0.5 60<0.3333 =0 =35 8<0.2924 =3 =-15
256<0.5 3<0.5 364<0.5 344<0.5 =-25 =19 122<2.944 =66 =4 60<0.3333 60<0.08333 =4 =27 122<2.303 =-24 =1 8<0.1346 124<12.5 58<0.5 =39 =4 232<2.565 =10 =-42 =63
364<0.5 277<0.5 139<0.5 300<1e-9 =-20 =39 130<0.07172 =51 =-3 258<0.5 120<0.5 =1 =20 223<0.5 =-33 =31 56<0.5 =74 =16
13<0.5 258<0.5 136<5.081 131<0.1429 =6 =27 131<0.07143 =-28 =4 261<0.5 22<0.5 =-42 =10 125<1.5 =54 =-16 125<7.5 209<0.5 303<0.5 =-34 =12 366<0.3851 =-17 =32 261<0.5 145<0.8519 =60 =-7 =-11
309<0.5 256<0.5 139<0.5 340<0.1241 =-25 =-3 31<0.5 =38 =-8 31<0.5 44<0.5 =25 =-20 26<0.5 =13 =-24 250<1.5 337<0.5 205<0.5 =-15 =25 350<0.1067 =-2 =46 143<0.5 270<0.5 =55 =-17 250<2.5 =14 =-17
8<0.1463 124<12.5 331<0.5 142<0.5 =3 =-22 124<2.5 =50 =2 122<2.773 52<0.5 =-39 =9 340<0.3984 =-18 =37 124<6.5 142<0.5 122<2.197 =4 =57 =-14 124<10.5 122<1.946 =29 =-36 340<0.3984 =-6 =30
361<0.2064 8<0.07721 127<0.3459 145<0.3043 =-1 =-25 126<14.5 =51 =3 366<0.4981 349<0.5 =18 =85 60<0.45 =13 =-14 299<0.45 232<2.89 =-28 =1 126<19.5 126<13.5 =6 =76 299<0.87 =26 =-26
361<0.2681 134<5.5 136<1.609 223<0.5 =-3 =27 132<0.1429 =-26 =6 298<0.5 134<6.5 =-25 =9 361<0.1502 =69 =10 134<0.5 361<0.3965 102<0.5 =-21 =13 45<0.5 =3 =29 120<0.5 =73 132<0.1 =0 =38
340<0.3984 130<1e-9 247<0.5 210<0.5 =-33 =21 298<0.5 =-11 =30 309<0.5 28<0.5 =-7 =47 120<0.5 =-3 =48 120<0.5 103<0.5 28<0.5 =-6 =30 8<0.05161 =1 =46 8<0.05161 21<0.5 =5 =39 328<0.5 =47 =-9
361<0.2681 13<0.5 136<1.099 34<0.5 =12 =-27 252<0.4137 =-14 =59 135<0.5 361<0.1086 =-39 =0 135<1.5 =18 =-25 299<0.45 299<0.37 134<0.5 =18 =-12 =-17 253<1.5 21<0.5 =60 =-4 299<0.79 =-13 =2
124<10.5 16<0.5 330<0.5 3<0.5 =0 =28 349<0.5 =-11 =18 299<0.76 =-42 =1 130<0.08642 119<0.5 92<0.5 =-34 =19 349<0.5 =-10 =30 131<0.125 299<0.79 =32 =-10 349<0.5 =-14 =19
361<0.3488 252<0.4137 259<0.5 299<0.6 =5 =-17 102<0.5 =-31 =7 53<0.5 =70 =13 299<0.49 =-13 299<0.89 230<0.5 =79 =0 =-3
345<0.5 245<0.5 310<0.5 350<0.3009 =0 =37 32<0.5 =-21 =23 259<0.5 145<0.6 =51 =3 145<0.5 =-15 =4 350<0.555 =54 =4
60<0.5 27<0.5 278<0.5 56<0.5 =11 =-16 141<0.5 =-32 =5 44<0.5 23<0.5 =29 =5 23<0.5 =-26 =27 259<0.5 344<0.5 315<0.5 =-17 =12 58<0.5 =36 =-22 47<0.5 23<0.5 =-41 =6 =8
345<0.5 30<0.5 349<0.5 132<0.2 =-11 =10 129<0.5 =8 =50 313<0.5 145<0.7143 =34 =-11 =-21 132<0.5 =63 =-2
124<10.5 34<0.5 340<0.3984 247<0.5 =-9 =29 52<0.5 =22 =-23 21<0.5 =-39 =-2 119<0.5 56<0.5 127<0.6918 =-28 =26 126<21.5 =-19 =45 125<4.5 46<0.5 =20 =-21 38<0.5 =65 =-8
127<0.149 345<0.5 236<0.5 310<0.5 =-10 =-27 278<0.5 =25 =-8 =39 101<0.5 267<0.5 54<0.5 =6 =41 247<0.5 =-24 =9 299<0.64 =53 =5
60<0.8571 145<0.8 13<0.5 145<0.1333 =31 =6 147<0.5 =-19 =41 60<0.7 316<0.5 =-44 =15 342<0.5 =-18 =53 145<0.8519 145<0.6 6<1.5 =-53 =0 346<0.5 =-21 =17 350<0.1895 257<0.5 =-4 =42 =-6
8<0.163 57<0.5 127<0.2995 147<0.5 =-13 =35 344<0.5 =1 =32 82<0.5 135<1.5 =13 =44 =-28 258<0.5 259<0.5 135<0.5 =55 =9 50<0.5 =-11 =28 =-29
130<0.06303 138<0.5 340<0.3984 368<0.5 =-31 =0 275<0.5 =-8 =31 241<0.5 292<0.5 =-8 =32 240<0.5 =7 =94 258<0.5 251<0.5 350<0.05618 =26 =4 232<2.565 =47 =3 135<1.5 241<0.5 =-44 =3 =0
73<0.5 29<0.5 145<0.1333 124<3.5 =53 =-17 126<28.5 =-1 =-31 145<0.7143 306<0.5 =44 =-2 145<0.8 =-23 =2 126<15.5 350<1e-9 145<0.25 =2 =-33 =18 124<0.5 342<0.5 =-16 =10 122<1.946 =7 =58
232<3.135 8<0.1346 252<0.4327 130<0.2054 =-10 =17 =56 131<0.1667 233<0.5 =44 =-17 13<0.5 =17 =-18 276<0.5 134<0.5 244<0.5 =-11 =42 8<0.06801 =54 =2 130<0.1247 236<0.5 =-30 =16 141<0.5 =28 =-12
256<0.5 361<0.2064 6<0.5 50<0.5 =-11 =8 361<0.1413 =-33 =6 50<0.5 223<0.5 =40 =-10 55<0.5 =-15 =27 223<0.5 126<18.5 124<12.5 =48 =-14 46<0.5 =23 =-19 124<17.5 =-31 =3
309<0.5 73<0.5 246<0.5 139<0.5 =-5 =18 293<0.5 =-37 =3 45<0.5 145<0.3333 =-9 =57 145<0.2105 =21 =-17 145<0.3913 137<0.5 306<0.5 =44 =7 =-12 45<0.5 366<0.5301 =-27 =15 145<0.6 =-14 =33
354<4.464 365<0.3068 252<0.3 348<0.5 =-6 =25 354<1.638 =49 =-1 =54 354<12.6 275<0.5 352<0.5 =47 =4 =3 120<0.5 =-16 =0
140<0.5 127<0.149 309<0.5 50<0.5 =-14 =1 53<0.5 =23 =-6 366<0.6825 31<0.5 =18 =-11 27<0.5 =-28 =11 133<0.5 292<0.5 230<0.5 =-44 =-5 127<0.1727 =-7 =10 27<0.5 127<0.5063 =-19 =8 =16
309<0.5 136<1.099 2<0.5 83<0.5 =-8 =38 136<1e-9 =8 =51 300<1e-9 361<0.1298 =-24 =2 300<1.16 =36 =-6 247<0.5 337<0.5 128<0.5 =-15 =17 =38 276<0.5 =55 =6
136<5.081 15<0.5 243<0.5 335<0.5 =9 =61 136<1e-9 =-36 =-4 267<0.5 9<0.5 =-30 =16 306<0.5 =-12 =28 341<0.5 230<0.5 135<1.5 =-39 =6 143<0.5 =17 =-9 =17
232<3.135 15<0.5 127<0.149 8<0.2183 =-10 =26 131<0.07143 =16 =-3 232<2.485 250<2.5 =2 =-28 8<0.5942 =-46 =13 250<2.5 8<0.06801 296<0.5 =47 =-13 131<0.25 =-21 =14 8<0.06801 30<0.5 =-23 =29 337<0.5 =45 =-1
325<0.5 323<0.5 258<0.5 297<0.5 =7 =-8 223<0.5 =-28 =37 129<0.5 297<0.5 =-42 =-2 =35 128<0.5 233<0.5 324<0.5 =-40 =2 =4 =3
256<0.5 139<0.5 130<0.2234 24<0.5 =-14 =16 342<0.5 =33 =-2 130<0.2234 134<0.5 =6 =43 =-25 6<0.5 324<0.5 231<0.5 =31 =-9 334<0.5 =-27 =12 324<0.5 352<0.5 =-16 =18 =43
303<0.5 256<0.5 309<0.5 313<0.5 =-14 =12 122<1.792 =-23 =18 267<0.5 8<0.163 =3 =38 122<2.89 =-3 =71 56<0.5 234<0.5 83<0.5 =54 =-2 259<0.5 =-9 =7 241<0.5 =-21 =14
292<0.5 73<0.5 122<3.135 129<0.5 =-7 =19 25<0.5 =4 =35 53<0.5 301<1.37 =46 =-6 8<0.05161 =-24 =14 135<0.5 122<2.944 130<0.09284 =-26 =9 256<0.5 =0 =31 8<0.03686 135<3.5 =76 =-6 132<0.4 =-16 =38
256<0.5 145<0.6364 60<0.6667 257<0.5 =-13 =13 347<0.5 =-41 =12 60<0.5333 122<2.996 =-47 =-9 340<0.3984 =-11 =46 8<0.1235 60<0.8148 60<0.05556 =-5 =23 145<0.8 =-36 =4 346<0.5 =57 60<0.25 =23 =-8
127<0.541 122<3.135 138<0.5 8<0.1463 =-15 =16 8<0.05161 =14 =-14 125<2.5 127<0.1178 =5 =34 354<2.015 =-20 =19 33<0.5 305<0.5 60<0.3333 =28 =-15 347<0.5 =51 =8 341<0.5 127<0.5855 =8 =-32 =13
252<0.4327 12<0.5 101<0.5 339<0.5 =-3 =39 271<0.5 =38 =-9 =47 =56
252<0.56 263<0.5 292<0.5 309<0.5 =-7 =9 369<0.06571 =36 =-12 310<0.5 312<0.5 =38 =-16 145<0.25 =12 =-30 =54
119<0.5 73<0.5 124<10.5 228<0.5 =-5 =52 33<0.5 =-26 =7 124<18.5 127<0.4178 =47 =1 =-11 301<1.58 349<0.5 259<0.5 =12 =-11 330<0.5 =10 =43 354<1.792 124<3.5 =-45 =7 =15
126<15.5 308<0.5 125<6.5 45<0.5 =1 =27 2<0.5 =-10 =84 232<1.609 =7 =-38 310<0.5 232<2.89 46<0.5 =1 =-21 136<2.197 =23 =-20 139<0.5 127<0.6918 =-32 =5 55<0.5 =-13 =48
16<0.5 136<5.081 282<0.5 235<0.5 =5 =34 2<0.5 =-31 =5 130<0.1699 332<0.5 =-34 =12 366<0.5154 =33 =-18 258<0.5 256<0.5 250<3.5 =-43 =4 2<0.5 =-9 =13 =13
256<0.5 16<0.5 330<0.5 310<0.5 =12 =-20 228<0.5 =-12 =34 301<0.48 210<0.5 =-47 =3 =5 127<0.3936 122<2.944 127<0.2161 =7 =-31 301<1.19 =44 =-21 31<0.5 241<0.5 =57 =-4 =-15
361<0.2681 145<0.8519 304<0.5 118<0.5 =-4 =42 326<0.5 =31 =-20 306<0.5 326<0.5 =-32 =0 256<0.5 =-20 =24 256<0.5 6<1.5 145<0.75 =60 =-11 145<0.1667 =-22 =16 4<0.5 50<0.5 =20 =-8 =-22
12<0.5 345<0.5 360<0.5 277<0.5 =-14 =-1 60<0.8148 =8 =54 =39 =49
243<0.5 343<0.5 41<0.5 124<0.5 =-16 =4 132<0.1429 =-33 =9 308<0.5 21<0.5 =45 =-3 =-28 299<0.64 369<0.3532 308<0.5 =-49 =-7 =1 240<0.5 124<11.5 =26 =-5 =-17
223<0.5 345<0.5 127<0.3459 103<0.5 =-8 =19 13<0.5 =13 =-15 13<0.5 =48 =0 102<0.5 136<1e-9 127<0.2995 =31 =-2 125<3.5 =-33 =15 143<0.5 132<1e-9 =81 =7 =-6
259<0.5 136<5.081 140<0.5 44<0.5 =12 =-21 120<0.5 =-41 =6 6<0.5 58<0.5 =25 =-11 6<1.5 =-30 =8 123<0.5 60<0.375 136<3.178 =32 =-12 125<6.5 =-24 =20 209<0.5 60<0.8148 =-40 =4 8<0.08159 =-10 =30
122<1.946 23<0.5 9<0.5 356<0.5 =-30 =8 352<0.5 =27 =-5 134<0.5 122<1.609 =8 =-13 =27 349<0.5 41<0.5 361<0.1604 =-2 =21 27<0.5 =-31 =13 0<0.5 19<0.5 =24 =-15 352<0.5 =-25 =4
127<0.541 343<0.5 21<0.5 306<0.5 =-10 =5 305<0.5 =40 =1 308<0.5 58<0.5 =53 =-7 =-22 267<0.5 43<0.5 366<0.6825 =34 =-7 305<0.5 =6 =-27 209<0.5 122<2.708 =-1 =-35 =8
3<0.5 361<0.312 350<0.09498 326<0.5 =-24 =6 350<0.1312 =30 =-7 257<0.5 60<0.6667 =65 =-5 145<0.3913 =23 =-14 60<0.6667 145<0.6818 142<0.5 =23 =-5 305<0.5 =-43 =1 145<0.7143 253<1.5 =-44 =15 321<0.5 =64 =-11
124<13.5 354<4.464 38<0.5 256<0.5 =1 =18 354<2.398 =-30 =12 132<0.5 346<0.5 =64 =15 250<2.5 =-17 =19 132<0.2 354<1.946 354<1.638 =-14 =24 38<0.5 =-45 =0 277<0.5 346<0.5 =1 =-19 354<2.303 =-6 =25
60<0.5333 145<0.6364 3<0.5 361<0.3488 =-7 =40 258<0.5 =24 =-18 220<0.5 35<0.5 =-30 =24 =38 145<0.5714 361<0.1934 125<6.5 =-41 =9 278<0.5 =-10 =36 314<0.5 52<0.5 =-33 =24 60<0.6111 =-9 =48
262<0.5 361<0.2681 310<0.5 258<0.5 =3 =-25 134<5.5 =-30 =37 352<0.5 123<0.5 =5 =43 305<0.5 =-16 =17 134<1.5 259<0.5 26<0.5 =27 =-13 =-15 =71
365<0.3068 140<0.5 127<0.7827 92<0.5 =1 =37 132<0.5 =46 =-11 354<4.464 328<0.5 =-34 =13 257<0.5 =-9 =27 =58
182<0.5 321<0.5 256<0.5 132<0.1667 =-10 =7 127<0.3936 =6 =35 60<0.5714 127<1e-9 =0 =44 125<4.5 =-29 =20 =-36
126<9.5 130<0.1175 124<1.5 330<0.5 =-8 =14 48<0.5 =72 =-6 257<0.5 =3 =-23 130<0.08642 48<0.5 136<1.609 =2 =-20 341<0.5 =-35 =23 350<0.036 60<0.2222 =2 =63 136<3.807 =-9 =23
256<0.5 302<0.5 238<0.5 138<0.5 =-8 =7 367<0.5 =-32 =5 60<0.3333 6<0.5 =41 =8 124<12.5 =-29 =12 60<0.8571 363<0.5 317<0.5 =26 =-14 138<0.5 =-29 =2 =-27
247<0.5 369<0.1089 337<0.5 223<0.5 =-11 =13 369<0.09033 =24 =-19 346<0.5 142<0.5 =37 =-20 353<0.5 =-13 =16 369<0.07196 138<0.5 223<0.5 =1 =45 21<0.5 =12 =57 367<0.5 131<0.25 =-25 =7 =29
145<0.1333 298<0.5 122<2.944 40<0.5 =-21 =16 267<0.5 =45 =-5 367<0.5 133<0.5 =64 =-4 122<2.89 =4 =-17 123<0.5 267<0.5 367<0.5 =-4 =39 54<0.5 =45 =-22 351<0.6905 139<0.5 =-12 =13 270<0.5 =42 =-15
303<0.5 313<0.5 57<0.5 256<0.5 =-10 =9 55<0.5 =-2 =33 278<0.5 257<0.5 =60 =9 23<0.5 =-31 =22 120<0.5 124<8.5 327<0.5 =-25 =7 124<13.5 =43 =-3 55<0.5 124<13.5 =70 =-9 =-12
310<0.5 263<0.5 60<0.5333 126<19.5 =14 =-3 359<0.5 =-16 =31 130<0.08102 123<0.5 =15 =-11 126<15.5 =2 =50 139<0.5 126<15.5 126<14.5 =-25 =27 54<0.5 =-35 =7 126<18.5 240<0.5 =-24 =4 5<0.5 =41 =-5
345<0.5 12<0.5 349<0.5 303<0.5 =-8 =27 134<0.5 =-2 =18 126<15.5 =64 126<22.5 =-12 =9 =47
134<5.5 145<0.6364 82<0.5 29<0.5 =0 =29 122<1.946 =4 =-35 232<3.135 263<0.5 =-25 =14 132<0.1 =54 =-21 131<0.1 145<0.75 263<0.5 =47 =-7 =-12 =-9
82<0.5 252<0.4327 21<0.5 308<0.5 =2 =-12 250<4.5 =22 =-27 277<0.5 =51 =6 8<0.09348 317<0.5 =-44 =2 =6
60<0.8571 38<0.5 142<0.5 330<0.5 =12 =-2 271<0.5 =-20 =35 98<0.5 8<0.163 =-26 =8 =30 57<0.5 350<0.1434 124<12.5 =5 =-46 138<0.5 =25 =-10 124<17.5 =-8 =33
310<0.5 127<0.4449 60<0.8571 127<0.2369 =8 =-7 240<0.5 =-38 =3 299<1e-9 141<0.5 =41 =-1 21<0.5 =-17 =21 343<0.5 60<0.15 315<0.5 =-9 =28 126<10.5 =14 =-36 127<0.3936 119<0.5 =67 =-10 =-19
310<0.5 127<0.7827 353<0.5 365<1e-9 =-1 =38 145<0.3043 =3 =50 145<0.3684 352<0.5 =68 =-3 346<0.5 =33 =-22 29<0.5 346<0.5 67<0.5 =-36 =7 315<0.5 =-10 =42 145<0.4583 =47 145<0.6364 =-22 =-1
321<0.5 284<0.5 73<0.5 304<0.5 =-6 =18 299<0.34 =33 =-5 131<0.1667 299<0.83 =46 =-8 350<0.2272 =-19 =7 60<0.5714 232<3.135 303<0.5 =9 =56 299<0.45 =71 =-1 344<0.5 360<0.5 =-32 =10 =11
142<0.5 310<0.5 354<2.565 263<0.5 =1 =25 231<0.5 =28 =-12 298<0.5 361<0.1736 =-28 =10 0<0.5 =-7 =33 271<0.5 324<0.5 44<0.5 =-31 =14 354<1.54 =30 =-20 305<0.5 =-11 301<1e-9 =35 =-3
98<0.5 38<0.5 126<9.5 232<2.485 =47 =-1 235<0.5 =-5 =24 137<0.5 147<0.5 =-35 =13 238<0.5 =29 =-13 232<2.303 =58 309<0.5 =-16 =29
348<0.5 345<0.5 303<0.5 98<0.5 =-3 =41 131<0.2 =33 =-14 =37 2<0.5 60<0.375 136<1e-9 =24 =-6 =-24 265<0.5 130<0.08102 =49 =6 =-3
16<0.5 364<0.5 138<0.5 223<0.5 =-7 =20 292<0.5 =6 =40 =35 52<0.5 102<0.5 =-45 123<0.5 =-12 =6 =5
122<2.303 354<1.856 321<0.5 365<1e-9 =-23 =14 349<0.5 =-10 =36 50<0.5 232<2.565 =6 =34 354<2.197 =20 =-26 319<0.5 306<0.5 354<1e-9 =10 =-4 310<0.5 =31 =-12 240<0.5 232<1.792 =6 =-40 140<0.5 =23 =-11
252<0.4327 345<0.5 145<0.8519 339<0.5 =-1 =35 315<0.5 =-30 =15 369<0.6991 145<0.25 =6 =42 =-1 =60
361<0.3488 299<1e-9 323<0.5 250<4.5 =8 =-15 350<0.1067 =-42 =-4 263<0.5 279<0.5 =-22 =6 130<0.09284 =-18 =58 250<3.5 299<0.93 255<0.5 =69 =4 =-6 305<0.5 =-26 60<0.2963 =19 =1
321<0.5 308<0.5 340<0.3984 364<0.5 =-5 =32 191<0.5 =12 =-29 101<0.5 263<0.5 =-21 =9 83<0.5 =48 =4 135<0.5 308<0.5 272<0.5 =-21 =10 33<0.5 =-5 =42 307<0.5 347<0.5 =-25 =27 114<0.5 =50 =-14
252<0.4327 339<0.5 353<0.5 142<0.5 =-1 =-18 56<0.5 =30 =-8 123<0.5 =47 120<0.5 =-5 =6 =44
339<0.5 313<0.5 57<0.5 135<1.5 =-4 =-25 263<0.5 =16 =-20 46<0.5 366<0.5995 =39 =-35 263<0.5 =-23 =27 310<0.5 138<0.5 =-2 =58 =-4
264<0.5 239<0.5 16<0.5 354<1.792 =-3 =8 329<0.5 =-34 =11 251<0.5 248<0.5 =47 =-9 =-8 248<0.5 298<0.5 122<1.792 =-10 =48 125<1.5 =13 =-20 122<2.996 =-20 =11
252<0.3649 246<0.5 16<0.5 258<0.5 =4 =-22 119<0.5 =-31 =5 142<0.5 32<0.5 =-37 =0 =18 126<14.5 =5 =48
345<0.5 303<0.5 126<15.5 45<0.5 =-2 =21 56<0.5 =0 =-16 232<2.996 60<0.6111 =52 =-3 =-27 369<0.6991 =44 =-1
361<0.1413 228<0.5 323<0.5 239<0.5 =-2 =30 263<0.5 =-45 =4 60<0.4118 50<0.5 =-6 =72 329<0.5 =-17 =3 299<0.45 321<0.5 283<0.5 =-31 =9 =17 60<0.6111 37<0.5 =47 =-1 261<0.5 =-18 =19
361<0.3488 252<0.4137 136<2.944 134<5.5 =-2 =28 52<0.5 =-21 =25 136<2.944 =-2 =56 136<5.416 60<0.6667 60<0.2222 =14 =66 =-7 =-14
139<0.5 55<0.5 53<0.5 59<0.5 =9 =-32 298<0.5 =7 =-23 309<0.5 275<0.5 =-28 =14 136<1.099 =28 =-5 350<0.05021 261<0.5 267<0.5 =26 =-17 =71 366<0.6212 315<0.5 =-32 =-2 369<0.1089 =-1 =34
124<1.5 123<0.5 273<0.5 326<0.5 =-52 =-2 =13 314<0.5 364<0.5 =-19 =9 346<0.5 =-5 =20 325<0.5 123<0.5 350<0.1141 =25 =-16 273<0.5 =8 =-21 131<0.1 =-38 53<0.5 =13 =-15
136<5.081 15<0.5 361<0.2917 138<0.5 =6 =-5 27<0.5 =41 =-8 232<2.996 195<0.5 =-36 =20 130<0.2818 =34 =-16 130<0.2484 299<0.83 138<0.5 =-44 =4 50<0.5 =22 =-13 50<0.5 =37 346<0.5 =3 =-14
127<0.7827 228<0.5 147<0.5 71<0.5 =-3 =28 259<0.5 =-3 =47 4<0.5 =-15 352<0.5 =42 =1 350<0.555 346<0.5 332<0.5 =60 =4 350<0.1067 =26 =-9 119<0.5 332<0.5 =-23 =0 =7
31<0.5 259<0.5 345<0.5 354<2.079 =8 =-4 250<1.5 =10 =46 130<0.1843 135<0.5 =-38 =-8 370<0.5 =29 =-29 13<0.5 331<0.5 249<0.5 =-30 =0 124<8.5 =19 =-16 46<0.5 124<9.5 =-14 =6 340<0.1241 =-4 =45
127<0.37 366<0.6412 245<0.5 303<0.5 =-9 =19 125<3.5 =31 =-13 366<0.6983 127<0.2369 =51 =-3 355<0.5 =-19 =22 16<0.5 299<0.81 299<0.6 =13 =-22 33<0.5 =59 =-5 304<0.5 250<3.5 =-36 =4 =6
134<5.5 126<14.5 130<0.157 125<3.5 =9 =41 250<2.5 =-28 =21 73<0.5 319<0.5 =-4 =-32 340<0.3984 =-8 =31 126<14.5 58<0.5 =-30 =4 40<0.5 124<5.5 =59 =-1 =0
57<0.5 313<0.5 25<0.5 344<0.5 =-13 =7 125<4.5 =2 =29 272<0.5 60<0.8571 =34 =-12 349<0.5 =-18 =19 60<0.1905 42<0.5 125<6.5 =29 =-15 =-16 305<0.5 4<0.5 =7 =-32 4<0.5 =-17 =29
92<0.5 365<0.3068 119<0.5 48<0.5 =0 =-24 321<0.5 =2 =29 =36 5<0.5 =50 =-12
303<0.5 304<0.5 134<2.5 12<0.5 =-6 =27 299<0.45 =20 =-7 134<2.5 271<0.5 =32 =-16 =-31 124<13.5 124<3.5 337<0.5 =-18 =29 55<0.5 =62 =-5 124<19.5 =-15 =-1
127<0.6918 252<0.4327 356<0.5 252<1e-9 =1 =-32 127<0.324 =2 =33 =43 356<0.5 352<0.5 209<0.5 =64 =-8 369<0.1089 =-12 =22 3<0.5 369<0.6991 =18 =-16 131<0.5 =-27 =1
361<0.2681 243<0.5 361<0.08777 138<0.5 =0 =13 277<0.5 =-1 =-31 312<0.5 127<1e-9 =1 =-39 305<0.5 =29 =-10 272<0.5 131<0.2 267<0.5 =39 =2 =-3 53<0.5 305<0.5 =-14 =34 330<0.5 =-27 =1
126<21.5 327<0.5 60<0.6111 126<19.5 =10 =-5 126<19.5 =-22 =5 295<0.5 138<0.5 =9 =46 =-17 220<0.5 354<2.565 309<0.5 =-16 =9 346<0.5 =27 =-16 60<0.5714 340<1e-9 =-5 =48 =-7
34<0.5 310<0.5 301<1.37 228<0.5 =4 =37 299<0.45 =4 =-31 0<0.5 299<0.41 =-32 =2 232<2.89 =25 =-13 60<0.5333 =-40 272<0.5 =-13 =17
145<0.8519 292<0.5 142<0.5 345<0.5 =3 =41 98<0.5 =-22 =36 8<0.05161 265<0.5 =42 =-13 8<0.09348 =-26 =13 8<0.07721 32<0.5 142<0.5 =-43 =7 =2 2<0.5 130<0.1699 =-2 =-26 277<0.5 =-1 =35
262<0.5 191<0.5 245<0.5 230<0.5 =0 =-15 282<0.5 =21 =-8 126<15.5 =4 181<0.5 =-39 =0 126<13.5 =-18 56<0.5 126<25.5 =57 =-1 135<0.5 =-14 =7
321<0.5 56<0.5 350<0.09498 131<0.1 =3 =-17 131<1e-9 =-12 =20 256<0.5 304<0.5 =-26 =17 306<0.5 =20 =-20 55<0.5 57<0.5 48<0.5 =34 =-20 255<0.5 =-32 =9 138<0.5 350<0.08841 =-29 =3 299<0.52 =16 =-6
122<2.197 136<2.197 261<0.5 354<4.464 =-29 =13 313<0.5 =-12 =32 136<4.331 124<12.5 =35 =-10 299<0.81 =-22 =16 124<1.5 235<0.5 250<1.5 =-1 =-20 136<1.099 =44 =-12 330<0.5 310<0.5 =17 =-4 122<3.401 =-6 =34
57<0.5 118<0.5 130<0.2054 241<0.5 =-8 =9 250<1.5 =25 =-2 350<0.06727 125<4.5 =69 =-8 =-14 145<0.8 8<0.1463 42<0.5 =27 =-10 130<0.1843 =-21 =4 41<0.5 130<0.09284 =-28 =3 =12
127<0.541 281<0.5 125<4.5 234<0.5 =-6 =10 60<0.4118 =-2 =40 60<0.1176 50<0.5 =-19 =-1 60<0.7368 =43 =-5 142<0.5 306<0.5 44<0.5 =26 =-11 8<0.08674 =11 =-27 306<0.5 46<0.5 =-30 =2 =15
263<0.5 262<0.5 369<0.1089 369<0.06571 =-2 =-22 130<0.1443 =34 =-1 241<0.5 352<0.5 =47 =4 =-3 250<2.5 311<0.5 369<0.1157 =34 =-5 346<0.5 =-10 =6 130<0.08642 332<0.5 =-27 =8 130<0.1247 =31 =-13
345<0.5 304<0.5 73<0.5 266<0.5 =-6 =24 126<15.5 =-10 =24 232<3.045 126<25.5 =12 =-25 =51 350<0.555 =46 =3
252<0.4327 12<0.5 366<0.6825 8<0.09348 =0 =14 301<0.84 =-22 =14 60<0.25 =4 =41 =43
258<0.5 60<0.45 38<0.5 124<1.5 =-2 =14 232<2.89 =-35 =18 125<6.5 124<5.5 =31 =-11 308<0.5 =62 =-8 124<6.5 =-39 60<0.5714 232<2.89 =40 =-16 60<0.8148 =-26 =3
228<0.5 361<0.3965 136<5.081 331<0.5 =-2 =16 145<1e-9 =23 =-31 232<2.996 135<0.5 =45 =0 =-4 132<0.1429 27<0.5 145<0.25 =3 =69 =-3 =-5
143<0.5 330<0.5 58<0.5 5<0.5 =19 =-2 234<0.5 =-11 =27 1<0.5 15<0.5 =-5 =-37 326<0.5 =-1 =49 25<0.5 332<0.5 248<0.5 =-17 =9 27<0.5 =-43 =6 53<0.5 276<0.5 =3 =-13 =40
365<0.3068 145<0.6364 60<0.5333 301<1.37 =12 =-30 145<0.5 =-28 =12 60<0.6111 232<3.367 =-34 =48 131<0.25 =51 =-6 =40
145<0.8519 122<3.135 124<12.5 145<0.2105 =20 =-3 145<0.4583 =-39 =20 250<2.5 8<0.1235 =39 =-18 41<0.5 =-21 =12 124<17.5 8<0.163 334<0.5 =-49 =0 131<0.2 =17 =-16 143<0.5 250<1.5 =-3 =57 =-11
345<0.5 366<0.7226 333<0.5 92<0.5 =-2 =31 141<0.5 =25 =-11 255<0.5 124<19.5 =-41 =6 =2 257<0.5 =0 =38
132<0.08333 118<0.5 140<0.5 326<0.5 =0 =14 230<0.5 =-35 =13 48<0.5 =63 =-5 132<0.4 348<0.5 345<0.5 =-16 =24 132<0.1667 =29 =2 369<0.2183 341<0.5 =11 =40 250<1.5 =13 =-21
118<0.5 303<0.5 21<0.5 364<0.5 =-8 =17 128<0.5 =-3 =37 232<2.996 232<2.708 =2 =51 =-14 58<0.5 145<0.6818 145<0.2727 =6 =66 =-6 =-12
122<2.197 347<0.5 350<0.2272 127<0.4178 =-14 =-41 305<0.5 =-17 =23 308<0.5 232<2.197 =-3 =36 =-11 57<0.5 122<2.944 127<0.37 =-11 =10 299<0.6 =15 =-19 122<2.944 124<4.5 =44 =7 278<0.5 =15 =-20
299<0.77 15<0.5 126<9.5 299<0.54 =10 =54 136<5.416 =-1 =-32 21<0.5 124<0.5 =9 =-34 50<0.5 =-25 =21 278<0.5 124<9.5 126<12.5 =-1 =48 263<0.5 =-21 =19 136<4.331 21<0.5 =-29 =8 352<0.5 =29 =-12
195<0.5 321<0.5 325<0.5 310<0.5 =1 =-12 354<1.638 =-40 =6 326<0.5 15<0.5 =22 =-15 310<0.5 =-22 =21 340<1e-9 299<0.71 142<0.5 =65 =-5 =-9 25<0.5 6<0.5 =-18 =5 =17
234<0.5 256<0.5 48<0.5 173<0.5 =-2 =41 54<0.5 =-33 =34 329<0.5 313<0.5 =24 =-16 87<0.5 =-13 =29 138<0.5 329<0.5 48<0.5 =-1 =33 124<12.5 =-34 =7 341<0.5 48<0.5 =48 =-2 277<0.5 =13 =-28
122<2.303 367<0.5 232<2.708 71<0.5 =-19 =19 122<2.197 =-17 =13 232<2.485 250<2.5 =46 =-5 27<0.5 =-23 =13 243<0.5 122<2.565 264<0.5 =23 =-29 122<3.135 =0 =17 297<0.5 =-34 122<2.944 =18 =-6
252<0.4327 147<0.5 288<0.5 28<0.5 =2 =-15 299<0.83 =-38 =24 299<0.52 259<0.5 =5 =53 =-8 =40
16<0.5 125<4.5 282<0.5 34<0.5 =1 =-30 127<0.541 =-32 =4 38<0.5 125<5.5 =40 =5 232<2.708 =-32 =9 256<0.5 52<0.5 368<0.5 =-38 =-1 =0 232<2.565 =-15 =15
130<0.08102 3<0.5 134<0.5 98<0.5 =-34 =17 247<0.5 =-15 =16 139<0.5 19<0.5 =-1 =-35 261<0.5 =4 =58 143<0.5 350<0.1141 130<0.1843 =10 =40 350<0.1434 =-16 =10 350<0.3009 254<0.5 =-21 =9 =21
122<2.197 125<6.5 361<0.3965 32<0.5 =-27 =14 =37 122<1.792 145<0.6364 =61 =-5 145<0.25 =5 =-18 341<0.5 130<0.1843 48<0.5 =7 =-18 354<2.741 =36 =-5 353<0.5 354<4.464 =-35 =4 145<0.3043 =-14 =21
118<0.5 321<0.5 8<0.09348 343<0.5 =-9 =25 346<0.5 =18 =-4 240<0.5 6<0.5 =-7 =24 133<0.5 =45 =-17 8<0.07175 272<0.5 45<0.5 =-6 =6 =67 =-10
145<0.913 73<0.5 16<0.5 122<2.303 =-10 =3 122<2.773 =-2 =-41 6<1.5 140<0.5 =25 =-15 =-25 33<0.5 35<0.5 232<2.89 =-44 =-1 =11 298<0.5 122<2.708 =-8 =24 =-10
326<0.5 145<0.6364 135<2.5 261<0.5 =7 =31 57<0.5 =-38 =17 311<0.5 130<0.157 =-4 =-28 53<0.5 =48 =-6 1<0.5 24<0.5 145<0.75 =-26 =13 232<2.708 =30 =2 273<0.5 =53 =-14
82<0.5 361<0.2064 230<0.5 140<0.5 =6 =-18 309<0.5 =-21 =25 361<0.2188 2<0.5 =63 =2 361<0.2681 =-13 =23 284<0.5 279<0.5 230<0.5 =-39 =-1 4<0.5 =7 =-14 =19
252<0.4327 353<0.5 55<0.5 303<0.5 =-1 =23 57<0.5 =-30 =18 319<0.5 40<0.5 =30 =-6 =-11 =47
34<0.5 127<0.7827 354<4.464 350<0.1312 =1 =-15 126<19.5 =2 =35 350<0.555 305<0.5 =8 =46 354<6.876 =0 =-25 134<2.5 =-36 =4
16<0.5 124<1.5 344<0.5 234<0.5 =-17 =11 131<0.125 =19 =-11 310<0.5 124<10.5 =12 =-2 124<2.5 =12 =-21 124<10.5 327<0.5 =-42 =1 130<0.1699 310<0.5 =22 =-7 =-13
124<1.5 145<0.2105 102<0.5 46<0.5 =32 =-2 =-21 250<1.5 346<0.5 =-14 =16 354<3.555 =-31 =-1 56<0.5 119<0.5 303<0.5 =1 =38 250<2.5 =38 =-8 195<0.5 354<2.197 =-24 =12 124<9.5 =45 =-5
62<0.5 252<0.4327 340<0.1241 134<0.5 =-20 =0 9<0.5 =-1 =40 136<3.611 =1 =34 39<0.5 340<1e-9 =45 =6 =-2
58<0.5 343<0.5 48<0.5 123<0.5 =15 =-1 341<0.5 =-22 =25 257<0.5 256<0.5 =-31 =17 127<0.6295 =64 =2 267<0.5 257<0.5 308<0.5 =-24 =21 263<0.5 =-3 =35 60<0.6667 209<0.5 =-47 =-3 =1
270<0.5 126<21.5 13<0.5 33<0.5 =14 =-8 361<0.312 =-22 =22 326<0.5 122<3.135 =-6 =17 27<0.5 =-32 =7 33<0.5 312<0.5 261<0.5 =-36 =7 122<2.708 =17 =-16 272<0.5 122<3.135 =2 =44 122<2.565 =0 =-33
239<0.5 252<0.4327 140<0.5 252<1e-9 =2 =-22 260<0.5 =-24 =19 53<0.5 =43 =1 124<16.5 53<0.5 158<0.5 =57 =-8 126<16.5 =10 =-13 =-15
126<9.5 251<0.5 22<0.5 15<0.5 =55 =-5 =-9 =-16 361<0.3965 351<0.875 249<0.5 =-1 =-17 46<0.5 =43 =-7 56<0.5 26<0.5 =44 =2 =-14
122<3.135 275<0.5 276<0.5 301<1.19 =-1 =-28 256<0.5 =-23 =22 250<4.5 366<0.6314 =29 =-16 368<0.5 =-25 =15 257<0.5 5<0.5 126<12.5 =6 =51 366<0.4094 =8 =-20 267<0.5 21<0.5 =1 =38 39<0.5 =-28 =3
132<0.4 299<0.6 299<0.56 366<0.6412 =-2 =18 130<0.05278 =1 =58 129<0.5 299<0.83 =-29 =-5 366<0.5154 =24 =-29 130<0.2818 119<0.5 130<0.1247 =7 =52 130<0.1443 =15 =-23 350<0.2272 =-25 259<0.5 =32 =-19
361<0.3965 124<1.5 299<0.45 302<0.5 =-10 =15 299<0.89 =-32 =4 124<10.5 16<0.5 =8 =-26 267<0.5 =-12 =18 299<0.68 124<2.5 =-27 =5 299<0.89 =62 =-13
103<0.5 325<0.5 346<0.5 102<0.5 =-7 =10 134<1.5 =-2 =20 134<3.5 15<0.5 =-33 =4 =2 308<0.5 46<0.5 136<2.944 =52 =-9 31<0.5 =-26 =29 13<0.5 52<0.5 =-30 =5 =10
252<0.4327 353<0.5 118<0.5 364<0.5 =-5 =26 132<0.125 =45 =-14 4<0.5 299<0.45 =48 =5 366<0.6598 =-13 =26 =39
250<4.5 127<0.541 50<0.5 284<0.5 =-7 =39 299<1e-9 =18 =-11 50<0.5 16<0.5 =32 =-6 308<0.5 =16 =-28 73<0.5 250<7 223<0.5 =-25 =-2 346<0.5 =21 =-13 6<0.5 =26 =-9
140<0.5 317<0.5 15<0.5 136<5.081 =9 =-15 267<0.5 =-28 =20 122<2.89 60<0.4118 =-41 =-4 53<0.5 =22 =-22 347<0.5 328<0.5 122<1.946 =8 =-40 =13 369<0.06571 =-10 127<0.7827 =25 =-5
12<0.5 284<0.5 232<2.197 248<0.5 =-12 =11 283<0.5 =0 =27 60<0.8571 53<0.5 =26 =-4 =-16 127<0.4449 =4 60<0.5 =4 =53
261<0.5 345<0.5 236<0.5 125<4.5 =-3 =11 127<0.6918 =-24 =23 =32 126<20.5 145<0.6818 236<0.5 =56 =-11 31<0.5 =-19 =8 312<0.5 145<0.4286 =36 =-17 =-36
115<0.5 303<0.5 252<0.4327 335<0.5 =-2 =24 122<2.708 =39 =7 232<2.996 122<2.303 =-3 =41 =-15 37<0.5 232<1.792 276<0.5 =19 =-13 21<0.5 =-46 =6 232<2.197 =-6 =17`),
};
