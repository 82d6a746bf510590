/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What speaks for a denial answering a claim of an earlier document: weights in logits, one feature a line, and decision trees over the same features.
 * Learned from 5408 pairs of annotated claims in two documents and 5956 in one, of 169 documents.
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
    'accuses': -0.07,
    'answerer denies there': 0.05,
    'answers another': -0.23,
    'answers here': -0.17,
    'any': -0.22,
    'around': 0.33,
    'both authenticity': 0.13,
    'both concealment': 0.28,
    'both demand': 0.6,
    'both deny': -0.5,
    'both fault': 0.17,
    'both negated': -0.4,
    'both origin': -0.83,
    'both outage': 0.32,
    'both payment': -0.12,
    'both publication': -0.36,
    'both sale': 0.34,
    'both taking': 0.31,
    'both telling': 0.08,
    'breach general outsider': -0.13,
    'breach many data outsider': 0.29,
    'breach outsider': 0.15,
    'breach outsider same name': -0.07,
    'breach same name': 0.41,
    'breach same name around': 0.24,
    'breach specific data': -0.28,
    'breachy, ALLEGES': 0.17,
    'breachy, ASSERTS': 0.2,
    'breachy, CONFIRMS': -0.35,
    'breachy, lead': 0.23,
    'breachy, negated': -0.36,
    'breachy, of AGENCY': 0.13,
    'breachy, of ATTACKER': 0.09,
    'breachy, of AUTHOR': -0.29,
    'breachy, of MEDIA': 0.07,
    'breachy, of UNNAMED': -0.51,
    'by AGENCY': -0.06,
    'by AGENCY, not of AGENCY, breachy': -0.13,
    'by ATTACKER': -0.44,
    'by AUTHOR': -0.38,
    'by MEDIA': -0.29,
    'by UNNAMED': -0.4,
    'claim about credential': 0.08,
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
    'claim by agre': -0.24,
    'claim by alleg': 0.16,
    'claim by are': 0.07,
    'claim by ask': -0.42,
    'claim by assert': 0.13,
    'claim by attribut': 0.55,
    'claim by back': -0.06,
    'claim by been': 0.11,
    'claim by believ': -0.46,
    'claim by boast': 0.26,
    'claim by call': -0.11,
    'claim by claim': 0.52,
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
    'claim by ha': -0.55,
    'claim by had': 0.27,
    'claim by inform': -0.49,
    'claim by insist': -0.33,
    'claim by is': -0.07,
    'claim by it': -0.47,
    'claim by link': -0.13,
    'claim by maintain': 0.17,
    'claim by not': 0.11,
    'claim by of': 0.48,
    'claim by offer': -0.19,
    'claim by on': 0.26,
    'claim by out': -0.41,
    'claim by post': -0.24,
    'claim by purport': 0.27,
    'claim by put': -0.18,
    'claim by read': 0.54,
    'claim by reject': 0.19,
    'claim by repli': 0.17,
    'claim by report': 0.31,
    'claim by said': 0.14,
    'claim by say': 0.29,
    'claim by stat': 0.4,
    'claim by state': -0.3,
    'claim by submitt': 0.14,
    'claim by suggest': 0.14,
    'claim by suspect': 0.12,
    'claim by that': -0.05,
    'claim by the': 0.32,
    'claim by thought': -0.05,
    'claim by to': -0.19,
    'claim by told': -0.21,
    'claim by took': -0.27,
    'claim by understood': -0.14,
    'claim by wa': -0.38,
    'claim by would': -0.06,
    'claim by writ': 0.19,
    'claim by wrot': 0.76,
    'claim exposed': 0.24,
    'claim gives an amount': 0.15,
    'claim is recalled': -0.14,
    'claim opens its side': -0.31,
    'claims before it': -0.05,
    'classes': 0.25,
    'closest': 0.31,
    'closest via': 0.68,
    'covered': 0.76,
    'covers the claim': -0.15,
    'covers the denial': -0.07,
    'data word shared': -0.4,
    'data words of the claim': 0.19,
    'data words of the denial': 0.05,
    'days': -0.19,
    'denial about credential': 0.17,
    'denial about data': 0.23,
    'denial about health': 0.3,
    'denial about identity': -0.37,
    'denial about money': -0.31,
    'denial about people': -0.19,
    'denial about ransom': -0.41,
    'denial at': -0.49,
    'denial by a': -0.35,
    'denial by accept': 0.5,
    'denial by accord': -0.18,
    'denial by add': 0.07,
    'denial by admitt': -0.46,
    'denial by agre': 0.28,
    'denial by answer': -0.17,
    'denial by argu': -0.25,
    'denial by assert': 0.17,
    'denial by assur': -0.2,
    'denial by away': -0.12,
    'denial by back': 0.21,
    'denial by be': -0.15,
    'denial by claim': 0.09,
    'denial by clarifi': 0.2,
    'denial by contend': 0.27,
    'denial by contest': -0.06,
    'denial by contradict': -0.16,
    'denial by correct': -0.11,
    'denial by den': -0.18,
    'denial by deni': 0.2,
    'denial by did': -0.2,
    'denial by different': -0.06,
    'denial by dismiss': -0.12,
    'denial by disown': -0.07,
    'denial by disput': -0.06,
    'denial by doe': 0.34,
    'denial by establish': 0.25,
    'denial by exonerat': -0.11,
    'denial by explain': -0.26,
    'denial by find': -0.24,
    'denial by found': 0.09,
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
    'denial by rul': 0.07,
    'denial by said': 0.12,
    'denial by say': 0.1,
    'denial by scotch': -0.33,
    'denial by spok': 0.1,
    'denial by stat': -0.36,
    'denial by state': -0.18,
    'denial by stor': -0.06,
    'denial by stress': -0.44,
    'denial by submitt': -0.36,
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
    'denial by would': 0.16,
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
    'denial of payment': -0.34,
    'denial of publication': -0.13,
    'denial of safety': 0.41,
    'denial of sale': -0.12,
    'denial of taking': 0.15,
    'denial opens with none': -0.05,
    'denied there': -0.21,
    'denied there by the same side': 0.75,
    'first': -0.2,
    'general, breachy': -0.11,
    'it ALLEGES': 0.55,
    'it ASSERTS': -0.17,
    'it CONFIRMS': -0.56,
    'it DENIES': -0.55,
    'it authenticity': 0.2,
    'it concealment': 0.61,
    'it culprit': 0.26,
    'it fault': -0.21,
    'it harm': 0.13,
    'it origin': 0.17,
    'it outage': -0.1,
    'it payment': 0.07,
    'it sale': -0.2,
    'it telling': -0.21,
    'its denials there': 0.12,
    'its sentence names the answerer': 0.19,
    'its speaker denies': -0.22,
    'kind breach>breach': -0.21,
    'kind breach>else': -0.25,
    'kind breach>ransom': 0.13,
    'kind breach>telling': -0.34,
    'kind else>else': 0.12,
    'kind else>fault': -0.27,
    'kind else>ransom': 0.11,
    'kind else>telling': -0.1,
    'kind ransom>else': 0.15,
    'kind ransom>ransom': -0.07,
    'kind ransom>telling': -0.23,
    'kind telling>breach': 0.19,
    'kind telling>else': 0.06,
    'kind telling>fault': 0.14,
    'kind telling>ransom': -0.31,
    'kind telling>telling': -0.13,
    'later than 100 days': 0.14,
    'lead': -0.09,
    'likely answers here': -0.06,
    'likely denied there': 0.14,
    'likely denied there by anybody': -0.37,
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
    'only denial origin': 0.39,
    'only denial outage': -0.3,
    'only denial payment': -0.21,
    'only denial publication': 0.08,
    'only denial sale': -0.43,
    'only denial telling': -0.1,
    'other object': -0.07,
    'other predicate': -0.16,
    'partly': 0.09,
    'points': -0.34,
    'points at a rumour': 0.18,
    'points at media': 0.41,
    'ransom both, outsider': 0.16,
    'rare word around': 0.47,
    'safe, breachy': 0.29,
    'safe, taking': 0.3,
    'said again here': 0.33,
    'same data': -0.4,
    'same day': -0.21,
    'same name': 0.48,
    'same name around': 0.17,
    'same number': 1.47,
    'same object': 0.08,
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
    'via': 1.32,
    'via breach, breachy, outsider': -0.28,
    'via number': 0.79,
    'via same speaker': 0.58,
    'weightiest': 0.74,
    'within 3 days': -0.15,
    'words': -0.43,
    'words of these two alone': -0.72,
  },
  forest: parseForest(`-2.522
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by on	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by testifi	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
367<1e-9 27<0.5 310<0.5 257<0.5 =-41 =5 122<1.792 =-31 =36 124<4.5 47<0.5 =125 =-13 42<0.5 =-21 =29 341<0.3984 310<0.5 257<0.5 =-5 =93 124<10.5 =189 =14 15<0.5 351<0.1433 =117 =284 367<0.5995 =-23 =34
8<1e-9 29<0.5 60<0.2963 136<1.609 =14 =-27 98<0.5 =-40 =56 60<0.5714 =127 343<0.5 =-11 =1 260<0.5 8<0.09948 60<0.25 =103 =8 259<0.5 =186 =4 123<0.5 8<0.1461 =-17 =47 367<0.4094 =24 =-43
8<1e-9 30<0.5 124<2.5 145<0.3333 =66 =-22 4<0.5 =-48 =-21 124<15.5 145<0.8519 =95 =-4 =-15 13<0.5 124<5.5 259<0.5 =173 =-22 8<0.163 =23 =141 125<3.5 330<0.5 =-44 =8 8<0.1461 =-16 =43
367<0.3851 60<0.25 3<0.5 312<0.5 =-29 =57 40<0.5 =23 =141 29<0.5 312<0.5 =-38 =18 60<0.7 =54 =-4 60<0.25 318<0.5 367<0.7489 =125 =1 367<0.5154 =10 =-19 312<0.5 60<0.8148 =36 =-14 =106
132<0.1429 29<0.5 124<5.5 46<0.5 =-7 =47 276<0.5 =-33 =11 142<0.5 210<0.5 =123 =6 =-3 311<0.5 277<0.5 15<0.5 =178 =-3 367<0.5301 =-22 =76 46<0.5 60<0.1905 =-2 =-42 124<8.5 =58 =-9
355<3.555 27<0.5 351<1e-9 299<0.5 =-36 =2 13<0.5 =35 =-34 299<0.5 53<0.5 =-6 =65 315<0.5 =43 =158 13<0.5 1<0.5 31<0.5 =208 =30 =15 370<0.6991 135<0.5 =2 =85 =-40
308<0.5 341<0.3984 13<0.5 315<0.5 =67 =-5 277<0.5 =-45 =-8 357<0.5 277<0.5 =84 =35 =159 13<0.5 341<0.3984 57<0.5 =-29 =35 277<0.5 =47 =-9 362<0.3965 302<0.86 =-55 =13 =41
130<1e-9 341<0.3984 134<5.5 347<0.5 =-47 =-10 124<2.5 =55 =-4 124<10.5 27<0.5 =5 =63 30<0.5 =-32 =32 27<0.5 341<0.3984 362<0.2909 =-7 =70 327<0.5 =74 =1 124<15.5 320<0.5 =126 =-8 127<0.149 =0 =-16
130<1e-9 3<0.5 257<0.5 345<0.5 =-51 =-6 136<1e-9 =93 =-28 60<0.15 233<2.485 =7 =63 21<0.5 =-22 =29 311<0.5 310<0.5 257<0.5 =24 =139 136<5.081 =150 =36 0<0.5 233<3.135 =-34 =23 60<0.8571 =59 =-13
130<1e-9 28<0.5 21<0.5 23<0.5 =-33 =22 368<0.5 =36 =-26 314<0.5 315<0.5 =2 =99 =-21 345<0.5 130<0.2054 5<0.5 =30 =-8 365<0.5 =49 =136 16<0.5 356<0.5 =120 =-5 =-10
8<0.08159 30<0.5 362<0.348 4<0.5 =-37 =-6 298<0.5 =87 =6 126<15.5 =116 46<0.5 =66 =4 15<0.5 309<0.5 142<0.5 =83 =14 4<0.5 =-26 =32 362<0.05203 309<0.5 =-32 =5 126<18.5 =27 =-17
345<0.5 73<0.5 351<0.05021 60<0.4483 =-8 =-36 32<0.5 =12 =88 60<0.5 145<0.6364 =123 =4 251<2.5 =-10 =24 142<0.5 277<0.5 44<0.5 =96 =-4 333<0.5 =38 =-11 28<0.5 277<0.5 =-24 =-1 =23
132<0.1667 60<0.25 127<1e-9 276<0.5 =-14 =40 134<1.5 =23 =83 30<0.5 3<0.5 =-39 =-15 46<0.5 =62 =-2 15<0.5 60<0.375 38<0.5 =83 =-16 135<0.5 =52 =0 309<0.5 132<0.3333 =4 =-37 343<0.5 =-7 =30
257<0.5 310<0.5 355<1.792 37<0.5 =-34 =7 258<0.5 =-12 =25 355<2.351 136<1.609 =66 =-14 =123 136<1e-9 327<0.5 126<21.5 =117 =40 126<16.5 =29 =-15 330<0.5 274<0.5 =33 =-18 268<0.5 =-38 =28
130<0.06303 27<0.5 4<0.5 9<0.5 =-48 =6 13<0.5 =-3 =-49 124<5.5 136<1e-9 =74 =-15 119<0.5 =-30 =7 13<0.5 130<0.4379 124<6.5 =58 =10 136<4.97 =115 =7 125<7.5 102<0.5 =-33 =28 =74
8<1e-9 260<0.5 30<0.5 343<0.5 =-24 =3 53<0.5 =17 =68 366<1e-9 9<0.5 =-52 =3 =19 311<0.5 357<0.5 15<0.5 =35 =-25 260<0.5 =102 =18 30<0.5 346<0.5 =-33 =29 =43
257<0.5 310<0.5 341<0.1241 29<0.5 =-37 =25 122<2.398 =-21 =15 122<2.485 132<0.1429 =-3 =60 251<1.5 =25 =103 345<0.5 134<1.5 341<0.3984 =-7 =45 252<0.5 =133 =-11 =109
257<0.5 258<0.5 122<2.996 314<0.5 =-46 =10 128<0.5 =-12 =38 128<0.5 60<0.3333 =15 =-21 324<0.5 =59 =-22 60<0.5333 6<0.5 250<0.5 =88 =11 248<0.5 =-6 =68 127<0.6918 126<15.5 =10 =-23 =45
276<0.5 351<0.08841 362<0.2909 4<0.5 =-35 =-4 136<5.416 =68 =-17 120<0.5 2<0.5 =-10 =29 351<0.1065 =10 =76 233<2.303 15<0.5 158<0.5 =41 =-17 =-19 38<0.5 327<0.5 =122 =30 =-6
355<1.792 362<0.3106 37<0.5 338<0.5 =-23 =26 28<0.5 =11 =67 60<0.6111 38<0.5 =105 =-11 124<14.5 =-11 =12 355<3.555 355<2.741 60<0.8571 =29 =-17 60<0.15 =12 =-30 355<12.6 124<15.5 =72 =5 60<0.5333 =-1 =-20
351<0.09498 30<0.5 248<0.5 349<0.5 =-24 =48 58<0.5 =-6 =45 126<23.5 44<0.5 =63 =-11 46<0.5 =36 =-23 15<0.5 320<0.5 351<0.1433 =30 =60 351<0.1217 =4 =-16 45<0.5 46<0.5 =-34 =1 353<0.5 =32 =-14
13<0.5 119<0.5 367<0.4395 145<0.3 =18 =-22 355<4.464 =18 =64 126<14.5 307<0.5 =89 =-17 126<15.5 =-10 =34 125<7.5 147<0.5 288<0.5 =-41 =14 =38 145<0.6 367<0.4395 =-2 =72 126<22.5 =4 =-22
13<0.5 345<0.5 278<0.5 370<0.1343 =-19 =46 60<0.4483 =37 =-9 319<0.5 320<0.5 =71 =-2 =-13 370<0.1089 366<1e-9 60<0.2963 =-20 =-44 330<0.5 =35 =-8 371<0.5 347<0.5 =56 =-17 331<0.5 =-42 =0
341<0.1241 253<0.3 346<0.5 345<0.5 =-24 =22 343<0.5 =67 =1 =110 355<2.565 312<0.5 303<0.5 =-1 =44 31<0.5 =66 =-13 143<0.5 =72 126<18.5 =35 =-6
260<0.5 357<0.5 4<0.5 129<0.5 =-23 =50 127<0.37 =8 =38 8<0.08159 =4 =73 129<0.5 125<7.5 210<0.5 =-48 =-15 131<0.1 =-15 =37 125<1.5 =39 251<1.5 =7 =-15
341<0.1241 362<0.2054 28<0.5 302<0.58 =-32 =-2 60<0.5333 =52 =-20 60<0.6552 210<0.5 =57 =-6 57<0.5 =-23 =15 60<0.4483 259<0.5 13<0.5 =45 =-13 60<0.3333 =-43 =12 367<0.5628 122<2.197 =-43 =-7 2<0.5 =9 =62
355<3.555 253<0.4333 126<15.5 30<0.5 =8 =62 304<0.5 =-13 =43 =102 370<0.6991 370<0.1089 =-7 314<0.5 =62 =13 48<0.5 =33 241<0.5 =-32 =0
299<0.5 312<0.5 4<0.5 132<1e-9 =-36 =1 127<0.37 =-11 =18 271<0.5 252<0.5 =72 =10 =-13 248<0.5 338<0.5 349<0.5 =-6 =52 300<0.53 =59 =-3 277<0.5 127<0.5855 =68 =-11 122<2.708 =-20 =16
257<0.5 311<0.5 362<0.3106 233<2.996 =-7 =28 254<1.5 =81 =2 139<0.5 362<0.2909 =-49 =22 60<0.1905 =54 =-8 60<0.4483 362<0.1082 60<0.15 =72 =32 56<0.5 =-6 =28 330<0.5 60<0.8571 =37 =-22 70<0.5 =-30 =5
130<0.1843 305<0.5 57<0.5 3<0.5 =-32 =-8 60<0.1905 =47 =-11 58<0.5 269<0.5 =71 =-14 141<0.5 =23 =-22 13<0.5 120<0.5 60<0.9091 =33 =-20 102<0.5 =78 =3 102<0.5 21<0.5 =-28 =10 338<0.5 =68 =-2
260<0.5 119<0.5 132<0.2 138<0.5 =-13 =19 367<0.5628 =-1 =50 136<3.091 124<16.5 =45 =-16 133<0.5 =-16 =38 132<0.1667 124<7.5 285<0.5 =-23 =19 140<0.5 =-50 =-4 210<0.5 132<0.5 =1 =-37 136<1.609 =61 =-2
130<1e-9 136<1.609 260<0.5 127<1e-9 =-7 =27 8<0.08159 =-40 =16 275<0.5 139<0.5 =-44 =-3 145<0.3684 =-9 =41 56<0.5 145<0.75 259<0.5 =35 =-11 8<0.1344 =-21 =21 136<1.099 127<0.5855 =21 =-22 254<0.5 =-27 =17
341<0.3984 138<0.5 346<0.5 352<0.4167 =-31 =31 =51 60<0.05556 341<1e-9 =74 =-13 48<0.5 =8 =-34 60<0.5333 145<0.6818 56<0.5 =49 =3 236<0.5 =-46 =26 145<0.5714 248<0.5 =-52 =-14 330<0.5 =62 =1
257<0.5 258<0.5 305<0.5 102<0.5 =-36 =2 341<1e-9 =-13 =47 341<0.1241 365<0.5 =-13 =62 277<0.5 =32 =-7 102<0.5 307<0.5 343<0.5 =17 =49 62<0.5 =-6 =37 300<0.39 =-22 =3
310<0.5 38<0.5 249<0.5 370<0.1089 =-10 =17 21<0.5 =8 =79 367<0.5995 118<0.5 =-47 =15 337<0.5 =42 =-14 55<0.5 322<0.5 251<3.5 =-5 =49 6<1.5 =74 =-3 284<0.5 =75 =2
362<0.3106 338<0.5 136<1.609 57<0.5 =-4 =32 45<0.5 =-34 =-9 15<0.5 136<4.443 =40 =-13 249<0.5 =-34 =14 136<5.416 115<0.5 122<1.946 =1 =86 =-11 =-18
253<0.3 260<0.5 8<0.09348 347<0.5 =-8 =21 300<0.39 =38 =1 125<7.5 78<0.5 =-36 =28 56<0.5 =61 =-15 =95
362<0.2909 357<0.5 361<0.5 4<0.5 =-23 =1 41<0.5 =37 =-16 370<0.6991 31<0.5 =50 =-11 333<0.5 =-30 =10 124<11.5 254<0.5 =73 =-4 251<2.5 124<14.5 =-11 =29 =-18
130<0.06303 278<0.5 352<0.2679 62<0.5 =-29 =30 46<0.5 =30 =-4 13<0.5 21<0.5 =4 =50 8<0.03686 =-27 =18 73<0.5 371<0.5 315<0.5 =31 =8 346<0.5 =-35 =25 130<0.1245 =5 =64
311<0.5 357<0.5 259<0.5 260<0.5 =9 =-21 102<0.5 =-38 =13 298<0.5 =52 =9 92<0.5 344<0.5 210<0.5 =-33 =-5 260<0.5 =32 =-20 =33
260<0.5 345<0.5 365<0.5 300<1e-9 =8 =-16 300<0.56 =-17 =87 126<28.5 331<0.5 =61 =22 132<1e-9 =4 =-17 132<0.1667 129<0.5 126<10.5 =1 =-41 300<0.47 =-9 =39 367<0.6825 126<23.5 =-6 =61 =-36
260<0.5 346<0.5 134<5.5 276<0.5 =-2 =29 266<0.5 =68 =-16 =73 122<2.996 125<6.5 350<0.5 =-47 =-8 122<1.792 =25 =-14 333<0.5 348<0.5 =37 =-13 =-25
27<0.5 12<0.5 246<0.5 127<0.3459 =-14 =6 241<0.5 =4 =79 277<0.5 =76 =-3 127<1e-9 136<1e-9 277<0.5 =25 =-17 352<0.225 =-30 =27 259<0.5 5<0.5 =59 =17 =-26
310<0.5 127<0.4449 122<3.135 351<0.2272 =-19 =36 136<5.081 =23 =-30 268<0.5 126<18.5 =40 =12 305<0.5 =-30 =32 136<5.081 124<6.5 122<2.996 =62 =-12 122<2.197 =-27 =28 122<2.996 6<0.5 =2 =-38 =15
130<1e-9 349<0.5 48<0.5 24<0.5 =-12 =29 257<0.5 =-49 =7 363<0.5 362<1e-9 =58 =-6 =-13 310<0.5 257<0.5 362<0.2054 =-4 =38 362<1e-9 =51 =6 255<0.5 276<0.5 =60 =5 130<0.1699 =-23 =30
257<0.5 310<0.5 229<0.5 129<0.5 =-16 =34 60<0.375 =79 =-4 145<0.5294 60<0.2963 =67 =4 132<0.1429 =-21 =11 136<1.099 60<0.8571 122<1.946 =4 =57 145<0.6 =-28 =-1 145<0.5 145<0.1667 =12 =-31 136<1.946 =-19 =32
60<0.6552 145<0.6818 145<0.1333 60<0.15 =76 =12 278<0.5 =-4 =20 236<0.5 264<0.5 =-39 =3 58<0.5 =52 =-15 145<0.6 73<0.5 21<0.5 =-47 =-5 258<0.5 =-18 =19 278<0.5 248<0.5 =-29 =18 60<0.9091 =63 =-19
233<3.135 130<0.08102 126<9.5 369<0.5 =60 =-12 73<0.5 =-19 =22 120<0.5 267<0.5 =-7 =34 259<0.5 =33 =-25 309<0.5 298<0.5 319<0.5 =45 =-18 130<0.2054 =-26 =13 130<0.1095 =-32 127<0.1178 =26 =-13
362<0.2681 60<0.5333 4<0.5 130<1e-9 =-31 =9 40<0.5 =8 =49 370<0.1943 124<5.5 =23 =-26 260<0.5 =41 =-30 60<0.6111 300<0.44 124<4.5 =-21 =6 300<0.94 =76 =-8 130<0.3295 =-31 =16
124<9.5 136<5.081 48<0.5 127<0.149 =6 =27 124<0.5 =31 =-20 352<0.6333 8<0.1344 =-38 =14 =26 264<0.5 125<4.5 8<0.09348 =-32 =2 119<0.5 =5 =70 251<2.5 4<0.5 =-2 =69 127<0.4449 =-25 =16
311<0.5 334<0.5 305<0.5 303<0.5 =-6 =29 125<2.5 =-3 =62 125<2.5 300<0.84 =58 =-13 =-20 138<0.5 362<0.2909 0<0.5 =-44 =-5 124<9.5 =32 =-12 124<2.5 362<0.07821 =45 =0 251<2.5 =-36 =24
130<1e-9 3<0.5 126<9.5 135<1.5 =38 =-13 44<0.5 =-32 =21 126<14.5 135<0.5 =-3 =60 310<0.5 =-7 =27 310<0.5 367<0.6983 362<0.1734 =6 =44 231<0.5 =-35 =6 126<21.5 135<1.5 =56 =3 367<0.5756 =16 =-16
260<0.5 145<0.5 344<0.5 341<0.3984 =-3 =20 55<0.5 =67 =3 8<0.04521 233<3.135 =-24 =43 341<0.3984 =-9 =28 122<3.135 125<7.5 366<1e-9 =-40 =17 251<1.5 =46 =-19 145<0.3684 128<0.5 =-20 =8 55<0.5 =50 =-7
130<0.2054 29<0.5 138<0.5 278<0.5 =-28 =-5 293<0.5 =-1 =57 241<0.5 272<0.5 =25 =-11 =55 124<9.5 371<1.5 362<0.348 =31 =69 124<5.5 =1 =-14 273<0.5 130<0.4379 =-30 =10 311<0.5 =44 =-13
130<0.08102 248<0.5 246<0.5 341<0.3984 =-30 =-8 142<0.5 =42 =-10 260<0.5 60<0.1905 =35 =9 =-40 129<0.5 103<0.5 32<0.5 =1 =39 60<0.6111 =53 =2 142<0.5 60<0.05556 =16 =65 =-13
341<0.3984 30<0.5 352<0.225 126<19.5 =-6 =-28 367<0.4094 =37 =0 124<11.5 126<13.5 =3 =55 =-25 73<0.5 264<0.5 309<0.5 =10 =-13 313<0.5 =44 =-18 126<15.5 =-16 30<0.5 =62 =6
257<0.5 134<0.5 341<0.3984 130<0.144 =-37 =-2 124<10.5 =8 =-20 349<0.5 139<0.5 =-2 =44 277<0.5 =71 =-5 122<2.89 330<0.5 122<1.946 =-15 =32 122<1.792 =40 =-26 268<0.5 119<0.5 =-15 =36 2<0.5 =108 =25
15<0.5 57<0.5 370<0.1586 126<19.5 =7 =-12 126<14.5 =-6 =28 126<29.5 315<0.5 =14 =40 =-26 118<0.5 235<0.5 240<0.5 =-32 =7 123<0.5 =-16 =27 123<0.5 =-5 =31
276<0.5 134<5.5 346<0.5 301<0.37 =-8 =48 260<0.5 =58 =-10 145<0.75 119<0.5 =67 =1 =-17 233<2.303 134<1.5 301<0.42 =24 =-18 122<3.219 =-34 =-3 60<0.6552 260<0.5 =59 =0 124<13.5 =17 =-20
311<0.5 277<0.5 127<0.149 316<0.5 =1 =30 318<0.5 =30 =-24 333<0.5 347<0.5 =13 =-22 127<0.5855 =-40 =33 139<0.5 0<0.5 369<0.5 =-41 =8 210<0.5 =-4 =52 316<0.5 53<0.5 =-19 =9 347<0.5 =-3 =66
362<0.2681 305<0.5 122<2.773 8<0.1849 =-14 =26 343<0.5 =-11 =16 134<1.5 8<0.2183 =49 =-14 233<2.485 =-35 =4 6<1.5 130<0.2234 233<2.89 =29 =-10 125<3.5 =79 =1 122<2.944 122<2.565 =-17 =39 =-24
362<0.348 341<0.3984 138<0.5 130<1e-9 =-38 =-3 277<0.5 =20 =-32 277<0.5 233<2.89 =9 =33 128<0.5 =-18 =22 126<14.5 =-6 126<17.5 130<0.06303 =-8 =82 233<2.996 =28 =-21
311<0.5 351<0.3009 9<0.5 136<3.091 =6 =-12 48<0.5 =65 =1 313<0.5 =52 =8 139<0.5 0<0.5 51<0.5 =-37 =26 299<0.5 =-15 =51 350<0.5 299<0.5 =-20 =9 316<0.5 =-5 =78
311<0.5 309<0.5 8<0.09348 115<0.5 =9 =-34 125<1.5 =43 =11 3<0.5 132<0.2 =-36 =12 260<0.5 =9 =-18 299<0.5 345<0.5 67<0.5 =-36 =20 260<0.5 =24 =-20 327<0.5 8<0.1057 =-20 =24 8<0.05161 =49 =-7
60<0.6552 48<0.5 140<0.5 139<0.5 =10 =38 355<4.464 =-38 =15 73<0.5 355<1.54 =-38 =-7 60<0.08333 =2 =32 263<0.5 52<0.5 345<0.5 =-27 =4 331<0.5 =26 =-14 4<0.5 =45 60<0.8148 =-16 =7
126<15.5 136<4.331 48<0.5 277<0.5 =38 =-11 60<1e-9 =22 =-36 370<0.1464 =-36 =14 276<0.5 56<0.5 60<0.8571 =-1 =-43 370<0.1023 =-30 =-1 125<2.5 258<0.5 =23 =-17 126<17.5 =-18 =52
257<0.5 362<0.2054 4<0.5 166<0.5 =-23 =46 139<0.5 =-3 =34 50<0.5 300<0.44 =-16 =51 362<0.348 =14 =-36 53<0.5 125<3.5 300<0.69 =27 =-12 =69 273<0.5 125<1.5 =-35 =11 250<0.5 =25 =-13
257<0.5 145<0.6364 60<0.5333 322<0.5 =7 =43 340<0.5 =-26 =34 60<0.5333 221<0.5 =-40 =21 126<21.5 =-18 =24 126<18.5 60<0.8571 58<0.5 =64 =16 145<0.6 =-21 =-1 135<0.5 315<0.5 =-9 =34 322<0.5 =-24 =5
362<0.2909 124<5.5 136<3.091 126<21.5 =21 =-8 370<0.1257 =-29 =28 125<6.5 311<0.5 =-9 =-32 231<0.5 =36 =-21 136<5.416 60<0.2222 300<0.69 =-27 =39 6<1.5 =74 =-6 =-22
362<0.2681 27<0.5 311<0.5 309<0.5 =8 =-12 122<3.135 =-32 =5 6<0.5 299<0.5 =13 =31 348<0.5 =-21 =25 122<1.946 =-15 115<0.5 31<0.5 =49 =0 =-15
365<0.5 73<0.5 119<0.5 134<5.5 =-9 =39 260<0.5 =14 =-17 6<0.5 124<14.5 =39 =-5 119<0.5 =18 =-17 56<0.5 =49 =3
138<0.5 8<0.163 265<0.5 278<0.5 =-18 =-3 127<0.1178 =-4 =38 371<0.5 347<0.5 =38 =7 13<0.5 =18 =-30 137<0.5 127<0.149 135<1.5 =11 =-25 8<0.05161 =42 =0 327<0.5 56<0.5 =-34 =-3 =-1
130<0.1699 139<0.5 122<2.303 276<0.5 =-23 =19 240<0.5 =-3 =35 122<2.996 53<0.5 =-1 =31 233<3.367 =59 =-1 142<0.5 122<1.946 130<0.4379 =-40 =30 15<0.5 =37 =-1 332<0.5 53<0.5 =-30 =6 =11
366<0.3068 136<5.081 277<0.5 124<16.5 =12 =-14 347<0.5 =4 =-23 331<0.5 258<0.5 =14 =-16 250<0.5 =-38 =9 =59
346<0.5 122<2.303 127<0.37 71<0.5 =-24 =18 126<15.5 =54 =-2 244<0.5 31<0.5 =9 =-15 302<0.76 =-42 =4 370<0.6991 =53 =-4
145<0.8519 60<0.5333 145<0.2105 60<0.15 =52 =9 145<0.6 =7 =-15 145<0.6 29<0.5 =-33 =20 60<0.8148 =51 =-9 60<0.8148 263<0.5 60<0.7778 =-54 =-2 =5 347<0.5 60<0.9091 =63 =-7 =-2
341<0.3984 362<0.141 138<0.5 246<0.5 =-30 =18 260<0.5 =12 =-35 300<0.44 60<0.8148 =-35 =5 60<0.6111 =29 =-18 127<0.4449 60<0.5 259<0.5 =15 =-32 334<0.5 =-21 =23 148<0.5 60<0.2222 =10 =42 =-23
257<0.5 224<0.5 33<0.5 310<0.5 =-13 =21 125<4.5 =6 =45 136<1.946 302<1e-9 =45 =-14 280<0.5 =-23 =15 224<0.5 302<0.85 135<0.5 =36 =12 301<1e-9 =-11 =22 306<0.5 =0 =-25
129<0.5 311<0.5 277<0.5 119<0.5 =3 =19 304<0.5 =-15 =16 30<0.5 135<1.5 =-30 =-1 119<0.5 =32 =-7 236<0.5 233<1.386 =-10 3<0.5 =43 =7 =-14
322<0.5 132<0.2 24<0.5 361<0.5 =-11 =15 53<0.5 =37 =2 210<0.5 145<0.3333 =-14 =17 140<0.5 =45 =3 138<0.5 304<0.5 56<0.5 =-15 =20 =50 132<0.1429 128<0.5 =62 =4 =-12
344<0.5 293<0.5 354<0.5 135<2.5 =-5 =-44 43<0.5 =32 =-8 370<0.07196 135<0.5 =1 =57 357<0.5 =-27 =21 15<0.5 58<0.5 370<0.1586 =53 =5 =-10 =-23
142<0.5 229<0.5 301<0.35 140<0.5 =4 =-25 60<0.08333 =5 =55 60<0.375 50<0.5 =-1 =70 60<0.7 =-19 =12 24<0.5 265<0.5 263<0.5 =-27 =13 60<0.6552 =31 =-8 315<0.5 =-14 =34
140<0.5 122<2.197 145<0.6364 348<0.5 =-13 =39 351<0.2272 =-51 =-1 16<0.5 253<0.4333 =6 =57 124<10.5 =-45 =11 263<0.5 368<0.5 351<0.2272 =-40 =3 122<2.303 =17 =-6 =15
362<0.2681 257<0.5 310<0.5 3<0.5 =-23 =-5 320<0.5 =15 =-31 318<0.5 302<0.79 =23 =-10 =-33 262<0.5 127<0.37 302<0.53 =-11 =24 273<0.5 =41 =-6 =66
233<3.135 339<0.5 352<0.225 129<0.5 =-4 =19 338<0.5 =10 =50 303<0.5 =56 =-3 322<0.5 125<3.5 367<0.4981 =-13 =27 125<7.5 =37 =-4 125<3.5 =62 =-14
124<10.5 233<3.135 311<0.5 242<0.5 =12 =-12 0<0.5 =-20 =17 264<0.5 6<0.5 =47 =8 280<0.5 =-26 =12 264<0.5 293<0.5 351<0.08841 =-23 =2 233<3.135 =35 =-15 233<2.398 124<12.5 =-17 =12 280<0.5 =50 =-2
253<0.4333 145<0.1333 120<0.5 255<0.5 =-15 =52 306<0.5 =53 =9 136<3.091 367<0.5301 =-5 =16 129<0.5 =-26 =16 =60
145<0.1333 124<9.5 231<0.5 262<0.5 =57 =-11 130<0.1174 =-18 =3 237<0.5 127<0.3459 =-45 =-3 2<0.5 =11 =-10 145<0.8519 60<0.8148 56<0.5 =9 =-8 264<0.5 =-36 =42 60<0.7368 103<0.5 =-52 =-1 311<0.5 =51 =-6
145<0.8 349<0.5 275<0.5 31<0.5 =0 =-19 145<0.1667 =-10 =41 364<0.5 102<0.5 =48 =-7 =-16 257<0.5 327<0.5 256<0.5 =-45 =-6 279<0.5 =15 =-14 145<0.913 347<0.5 =38 =-8 =-20
122<2.197 125<6.5 31<0.5 357<0.5 =-29 =10 50<0.5 =26 =-11 60<0.4091 60<0.15 =6 =-18 122<1.792 =60 =3 304<0.5 31<0.5 260<0.5 =9 =-14 332<0.5 =-27 =9 122<2.303 =-11 126<16.5 =-4 =65
257<0.5 118<0.5 259<0.5 322<0.5 =-5 =17 314<0.5 =-41 =12 308<0.5 =-8 2<0.5 =-5 =76 125<3.5 330<0.5 314<0.5 =23 =-16 299<0.5 =-24 =18 333<0.5 =53 =-11
350<0.5 127<0.7827 60<0.8571 142<0.5 =-1 =-20 127<0.4716 =-38 =-1 355<2.872 60<0.4483 =73 =0 371<0.5 =7 =-16 60<0.375 158<0.5 127<0.149 =15 =44 60<0.25 =-26 =2 368<0.5 249<0.5 =-18 =18 249<0.5 =47 =-5
145<0.8519 15<0.5 145<0.1333 313<0.5 =31 =-7 130<0.2054 =-1 =20 233<3.367 147<0.5 =-29 =30 332<0.5 =39 =0 130<0.1174 103<0.5 307<0.5 =-48 =-5 341<1e-9 =-4 =15 131<0.25 233<1.946 =28 =-2 370<0.6991 =-17 =3
354<0.5 229<0.5 120<0.5 276<0.5 =-10 =16 351<0.1065 =1 =25 60<0.4091 6<0.5 =71 =5 122<2.89 =-25 =10 313<0.5 124<14.5 355<12.6 =45 =-4 =-3 =-1
344<0.5 349<0.5 253<0.4333 122<1.946 =-26 =-3 =53 143<0.5 60<0.5 =55 =8 122<2.708 =14 =-24 15<0.5 309<0.5 127<0.6295 =60 =-1 =-18 =-21
126<9.5 140<0.5 302<1e-9 130<0.1174 =63 =-4 =-9 =-16 16<0.5 233<3.135 264<0.5 =-7 =13 136<1.946 =24 =-13 302<0.58 39<0.5 =-43 =4 =10
229<0.5 365<0.5 21<0.5 143<0.5 =-3 =-20 241<0.5 =2 =38 145<0.4583 =47 145<0.6364 =-7 =4 353<0.5 145<0.25 124<6.5 =2 =-7 =62 =-15
362<0.2681 276<0.5 122<3.401 265<0.5 =-8 =26 58<0.5 =54 =-21 122<2.89 124<11.5 =35 =3 41<0.5 =-21 =23 302<0.85 132<0.08333 130<0.06303 =6 =57 122<2.565 =-18 =15 130<0.2054 =-22 =6
253<0.4333 145<0.1333 60<0.3333 306<0.5 =72 =3 343<0.5 =8 =-28 130<0.2054 138<0.5 =-12 =8 138<0.5 =21 =-7 =50
322<0.5 277<0.5 125<6.5 263<0.5 =-3 =39 124<6.5 =2 =57 333<0.5 258<0.5 =3 =-25 132<0.1667 =-41 =2 350<0.5 33<0.5 125<2.5 =-14 =13 132<0.1429 =28 =-18 252<0.5 124<5.5 =62 =10 =-15
253<0.56 8<0.1344 41<0.5 51<0.5 =1 =-31 134<7.5 =-27 =24 341<0.3984 231<0.5 =-8 =30 367<0.5628 =2 =39 =57
142<0.5 341<0.3984 362<0.2054 257<0.5 =-14 =9 300<0.44 =-26 =28 15<0.5 13<0.5 =18 =-7 127<0.6918 =-28 =48 57<0.5 300<0.81 267<0.5 =-36 =8 127<0.3459 =-7 =23 131<0.1429 362<0.09719 =44 =-13 41<0.5 =-20 =11
362<0.3965 8<0.08159 13<0.5 138<0.5 =-4 =14 367<0.6412 =-27 =22 242<0.5 237<0.5 =20 =-11 351<0.06734 =25 =-28 138<0.5 60<0.2222 233<2.398 =27 =-6 =67 =-15
16<0.5 334<0.5 21<0.5 118<0.5 =-2 =48 258<0.5 =-4 =32 102<0.5 56<0.5 =35 =0 =-11 52<0.5 8<0.1461 302<0.5 =-43 =-3 124<11.5 =-13 =15 =21
366<1e-9 246<0.5 253<0.4333 145<0.2105 =7 =-7 =39 233<2.303 58<0.5 =-14 =28 139<0.5 =53 =-5 131<0.07143 312<0.5 =59 =6 =-16
341<0.3984 54<0.5 145<0.1333 233<2.773 =26 =-15 126<17.5 =-6 =-23 126<17.5 322<0.5 =-36 =9 145<0.6 =72 =-2 324<0.5 56<0.5 249<0.5 =8 =29 322<0.5 =-15 =30 233<2.303 126<14.5 =-7 =6 =-38
311<0.5 44<0.5 340<0.5 351<0.1895 =1 =23 258<0.5 =3 =64 264<0.5 48<0.5 =-46 =6 =47 299<0.5 344<0.5 139<0.5 =-39 =-6 136<1e-9 =-17 =37 0<0.5 139<0.5 =-17 =38 =35
344<0.5 342<0.5 138<0.5 8<0.1461 =-7 =15 54<0.5 =9 =58 127<0.2161 126<22.5 =-49 =10 124<2.5 =9 =-19 8<0.1344 277<0.5 124<2.5 =15 =53 126<15.5 =-3 =15 131<0.4 =-23 278<0.5 =-8 =13
311<0.5 9<0.5 307<0.5 73<0.5 =-2 =22 60<0.08333 =-11 =28 233<1.946 =-12 60<0.1176 =-3 =72 134<0.5 196<0.5 60<1e-9 =-1 =-38 60<0.3333 =15 =-2 139<0.5 257<0.5 =-20 =17 60<0.6111 =54 =-8
345<0.5 6<0.5 127<0.4449 273<0.5 =-7 =13 370<0.2183 =22 =-6 130<0.1332 327<0.5 =-30 =6 127<0.1178 =37 =-19 370<0.1257 15<0.5 127<0.149 =12 =43 127<1e-9 =5 =-16 313<0.5 367<0.6212 =12 =-14 =-30
350<0.5 83<0.5 305<0.5 345<0.5 =-7 =11 274<0.5 =26 =-17 124<10.5 353<0.5 =62 =-1 124<18.5 =-17 =9 124<5.5 355<2.398 260<0.5 =23 =78 251<1.5 =4 =-20 124<8.5 254<0.5 =-31 =20 274<0.5 =19 =-20
304<0.5 134<5.5 311<0.5 355<4.464 =2 =34 362<0.2909 =-19 =23 362<0.1604 299<0.5 =-2 =62 362<0.2345 =-23 =-1 259<0.5 56<0.5 280<0.5 =53 =2 127<0.2795 =-13 =10 =-14
13<0.5 248<0.5 268<0.5 8<0.1344 =-4 =26 258<0.5 =-2 =-43 274<0.5 8<0.06806 =26 =0 278<0.5 =-37 =6 123<0.5 248<0.5 262<0.5 =6 =42 330<0.5 =-27 =5 8<0.07721 206<0.5 =-40 =7 132<0.25 =26 =-31
60<0.8571 145<0.8519 60<0.08333 145<0.1333 =37 =-17 59<0.5 =7 =-32 60<0.7778 60<1e-9 =-6 =-47 6<0.5 =48 =-7 145<0.5714 283<0.5 145<1e-9 =-2 =-46 306<0.5 =10 =-7 308<0.5 260<0.5 =29 =-4 248<0.5 =-30 =10
140<0.5 122<2.303 8<0.1461 138<0.5 =-23 =8 367<0.5756 =-5 =38 289<0.5 132<0.3333 =11 =-9 306<0.5 =-2 =-31 122<3.135 122<1.946 126<21.5 =20 =-15 348<0.5 =-52 =1 367<0.5493 126<15.5 =1 =-19 =40
129<0.5 346<0.5 145<1e-9 313<0.5 =38 =-12 136<3.091 =1 =-16 258<0.5 =0 =47 126<18.5 136<5.416 145<0.6818 =61 =-2 =-19 132<1e-9 126<22.5 =-6 =39 =-28
119<0.5 134<5.5 331<0.5 60<0.8571 =-1 =-29 123<0.5 =-4 =-27 60<0.1905 145<0.4583 =66 =-1 330<0.5 =-23 =4 60<0.2222 145<0.4583 341<0.3984 =-21 =42 351<1e-9 =-34 =8 145<0.3684 313<0.5 =-24 =28 127<0.2161 =58 =9
126<9.5 252<0.5 367<0.5628 269<0.5 =54 =-7 =-12 =-13 56<0.5 349<0.5 367<0.6412 =2 =23 251<2.5 =44 =4 322<0.5 158<0.5 =-19 =33 327<0.5 =31 =-11
253<0.4333 122<2.303 127<0.6918 354<0.5 =-16 =30 309<0.5 =30 =-12 136<1.099 101<0.5 =8 =56 123<0.5 =10 =-16 =63
264<0.5 309<0.5 122<3.401 73<0.5 =-6 =16 58<0.5 =49 =-2 21<0.5 317<0.5 =-27 =16 45<0.5 =-14 =31 251<2.5 122<2.708 31<0.5 =-14 =33 138<0.5 =51 =7 125<4.5 122<2.303 =8 =-33 251<3.5 =-5 =29
310<0.5 257<0.5 122<2.303 130<0.1843 =-35 =-5 224<0.5 =-7 =26 1<0.5 351<0.1217 =-1 =35 67<0.5 =58 =7 210<0.5 136<4.443 122<1.792 =0 =33 130<1e-9 =-31 =13 122<2.303 122<1.609 =1 =-29 60<1e-9 =-20 =23
16<0.5 34<0.5 136<5.081 240<0.5 =2 =30 139<0.5 =-20 =22 =-35 34<0.5 313<0.5 140<0.5 =-43 =4 251<1.5 =-20 =7 =7
349<0.5 120<0.5 134<2.5 352<0.225 =-10 =34 4<0.5 =-11 =47 130<0.0865 302<1e-9 =2 =-30 327<0.5 =24 =-8 122<2.303 125<1.5 =-22 =6 130<0.1095 60<0.5714 =58 =2 =-12
34<0.5 98<0.5 38<0.5 293<0.5 =0 =21 367<0.6212 =-28 =27 302<1e-9 37<0.5 =45 =5 56<0.5 =3 =-6 234<0.5 =-46 =8
136<5.081 305<0.5 259<0.5 73<0.5 =3 =23 325<0.5 =-36 =22 58<0.5 38<0.5 =47 =-14 123<0.5 =19 =-28 147<0.5 57<0.5 131<0.3333 =-35 =5 58<0.5 =16 =-15 56<0.5 =-7 =32
127<0.3459 142<0.5 349<0.5 367<0.6412 =-3 =21 130<0.1095 =35 =-7 236<0.5 0<0.5 =-31 =13 =23 138<0.5 130<0.06303 238<0.5 =-20 =34 130<0.09284 =51 =4 367<0.5493 331<0.5 =38 =-14 33<0.5 =-14 =27
122<3.135 257<0.5 57<0.5 362<0.348 =-13 =14 258<0.5 =-27 =23 351<0.1217 302<0.85 =12 =-21 122<2.197 =6 =41 244<0.5 258<0.5 134<3.5 =41 =-10 255<0.5 =20 =-16 =-31
349<0.5 362<0.141 15<0.5 132<0.4 =-3 =21 268<0.5 =-34 =16 274<0.5 132<1e-9 =30 =-5 313<0.5 =-29 =11 276<0.5 362<1e-9 13<0.5 =40 =-2 362<0.2188 =-17 =15 =-13
326<0.5 9<0.5 259<0.5 118<0.5 =-1 =41 276<0.5 =-37 =28 258<0.5 351<0.1217 =83 =-13 367<0.5301 =-21 =15 257<0.5 =-43 138<0.5 =10 =-18
304<0.5 257<0.5 145<0.6364 127<0.1727 =8 =-5 314<0.5 =-24 =39 126<18.5 58<0.5 =42 =-4 46<0.5 =12 =-26 126<16.5 120<0.5 =-26 =20 316<0.5 320<0.5 =50 =-11 126<22.5 =2 =-13
363<0.5 82<0.5 38<0.5 259<0.5 =7 =-17 310<0.5 =-22 =33 338<0.5 231<0.5 =-37 =-2 =5 332<0.5 30<0.5 =-41 138<0.5 =-14 =5 299<0.5 =-10 =20
127<0.541 355<4.464 361<0.5 244<0.5 =-4 =-34 41<0.5 =19 =-16 300<0.64 367<0.6314 =3 =43 =-14 233<2.996 355<2.741 280<0.5 =44 =2 127<0.6918 =16 =-21 280<0.5 300<0.67 =-34 =7 =10
253<0.4333 12<0.5 346<0.5 355<1e-9 =0 =-11 48<0.5 =43 =1 =47 =49
300<0.87 244<0.5 136<5.081 38<0.5 =7 =-14 57<0.5 =-26 =15 136<4.331 8<0.163 =-39 =0 330<0.5 =-8 =21 244<0.5 136<4.443 276<0.5 =-37 =0 135<0.5 =-14 =24 =21
139<0.5 16<0.5 28<0.5 60<0.2222 =-5 =4 44<0.5 =23 =-13 52<0.5 351<0.1217 =-40 =0 =18 60<0.6552 351<0.06165 270<0.5 =49 =-13 357<0.5 =-21 =24 131<0.1667 =-33 =-4
134<5.5 60<0.2222 145<0.3913 136<1e-9 =19 =-9 248<0.5 =-31 =0 145<0.3684 60<0.3333 =36 =-22 237<0.5 =13 =56 60<0.2963 130<0.1095 145<0.75 =61 =-14 =-10 251<2.5 =-31 =7
233<3.135 326<0.5 251<3.5 129<0.5 =-4 =29 125<1.5 =-2 =29 8<0.1057 264<0.5 =-43 =4 =5 124<11.5 251<2.5 126<20.5 =43 =7 8<0.07721 =-4 =35 53<0.5 8<0.08674 =-35 =4 251<2.5 =50 =-11
302<1.72 362<0.141 6<0.5 244<0.5 =6 =-38 145<0.1333 =8 =-25 300<0.44 224<0.5 =-31 =4 274<0.5 =31 =-10 145<0.25 300<0.6 =18 =-11 145<0.7143 =-40 =-5
311<0.5 331<0.5 73<0.5 16<0.5 =7 =-17 119<0.5 =44 =-1 15<0.5 300<0.6 =4 =-25 326<0.5 =-42 =4 139<0.5 362<0.348 339<0.5 =-25 =22 300<0.67 =-9 =36 264<0.5 362<0.1604 =36 =-5 =-11
362<0.2054 300<0.6 122<2.197 322<0.5 =-18 =16 140<0.5 =7 =-19 122<2.485 6<1.5 =-10 =36 362<0.1298 =-43 =-6 126<13.5 300<0.83 =-37 =-2 300<0.44 124<16.5 =-27 =8 300<0.94 =40 =-14
354<0.5 140<0.5 44<0.5 92<0.5 =1 =38 350<0.5 =-32 =1 261<0.5 314<0.5 =-32 =3 =13 127<0.324 127<0.1937 =6 =-18 235<0.5 131<0.1429 =61 =14 =-2
326<0.5 136<5.081 310<0.5 251<5.5 =2 =-25 145<0.4583 =31 =-8 50<0.5 53<0.5 =17 =-23 57<0.5 =-42 =3 328<0.5 13<0.5 =-41 45<0.5 =-11 =9 331<0.5 =-8 =14
12<0.5 130<0.08102 118<0.5 246<0.5 =-10 =24 =45 285<0.5 249<0.5 =6 =-11 50<0.5 =51 =-5 126<18.5 =60 =8
346<0.5 322<0.5 60<0.2222 27<0.5 =-18 =-1 347<0.5 =7 =-10 241<0.5 309<0.5 =-9 =23 60<0.375 =70 =-13 48<0.5 =51 =-9
230<0.5 135<2.5 103<0.5 293<0.5 =1 =21 309<0.5 =33 =-12 57<0.5 132<0.1429 =-47 =-1 2<0.5 =-17 =28 309<0.5 =-41 =2
354<0.5 264<0.5 71<0.5 262<0.5 =-9 =14 4<0.5 =0 =41 313<0.5 341<0.3984 =4 =31 306<0.5 =9 =-23 327<0.5 135<3.5 4<0.5 =52 =18 =-3 132<0.125 =9 =-15
145<0.8 311<0.5 331<0.5 271<0.5 =13 =-11 45<0.5 =3 =-17 293<0.5 1<0.5 =-25 =-1 338<0.5 =38 =-16 141<0.5 263<0.5 361<0.5 =-37 =3 =21 53<0.5 127<1e-9 =-12 =34 330<0.5 =-19 =9
362<0.141 324<0.5 300<0.6 92<0.5 =-1 =40 240<0.5 =-23 =18 =-45 1<0.5 345<0.5 278<0.5 =22 =-12 362<0.1837 =-1 =47 300<0.84 362<0.2909 =-33 =1 =11
265<0.5 229<0.5 326<0.5 192<0.5 =-3 =-29 316<0.5 =-36 =8 355<2.079 300<1e-9 =48 =2 =-13 124<13.5 124<1.5 119<0.5 =-16 =6 233<3.367 =45 =-12 233<2.197 124<18.5 =17 =-4 =-22
124<1.5 145<0.2105 136<1.609 145<0.1333 =55 =5 124<0.5 =-24 =15 129<0.5 332<0.5 =-24 =12 145<0.5714 =33 =-18 145<0.3913 124<6.5 135<2.5 =30 =-24 124<9.5 =-5 =-33 124<7.5 136<1e-9 =-15 =20 311<0.5 =34 =-5
134<5.5 322<0.5 8<0.03686 127<0.6918 =-13 =33 127<0.2581 =17 =-11 131<0.08333 127<1e-9 =1 =31 127<0.37 =-38 =27 8<1e-9 362<0.1604 322<0.5 =53 =9 =-4 279<0.5 =19 =-27
257<0.5 224<0.5 362<0.2054 118<0.5 =-8 =40 262<0.5 =8 =52 130<0.1009 126<22.5 =53 =-3 13<0.5 =-32 =27 224<0.5 126<18.5 362<0.2188 =35 =-18 8<0.1344 =-5 =27 126<20.5 =-34 =15
338<0.5 344<0.5 342<0.5 140<0.5 =0 =-29 2<0.5 =-35 =-7 235<0.5 233<2.197 =0 =33 =-7 224<0.5 102<0.5 56<0.5 =26 =2 314<0.5 =-24 =17 233<2.565 =-26 =1
233<2.197 301<1e-9 98<0.5 233<1.792 =-3 =-25 315<0.5 =2 =39 25<0.5 301<0.82 =43 =6 =-7 127<0.6918 346<0.5 48<0.5 =3 =-15 =38 242<0.5 126<16.5 =-8 =52 356<0.5 =-22 =5
253<0.4146 346<0.5 122<2.303 126<18.5 =2 =-20 299<0.5 =7 =-7 126<14.5 =4 =42 251<1.5 =3 =54
73<0.5 16<0.5 147<0.5 127<0.7827 =-2 =23 277<0.5 =-9 =55 124<10.5 126<10.5 =0 =-42 347<0.5 =21 =-20 125<2.5 126<15.5 127<0.2161 =-19 =0 124<19.5 =45 =-11 127<0.324 251<4.5 =-37 =8 347<0.5 =0 =28
145<0.1333 341<1e-9 251<2.5 130<1e-9 =-19 =17 274<0.5 =56 =2 8<1e-9 130<1e-9 =-1 =31 145<1e-9 =-39 =2 29<0.5 257<0.5 16<0.5 =-6 =-38 210<0.5 =0 =38 255<0.5 57<0.5 =38 =6 119<0.5 =17 =-24
120<0.5 332<0.5 118<0.5 33<0.5 =-8 =10 33<0.5 =41 =0 345<0.5 134<1.5 =-38 =4 =10 332<0.5 338<0.5 257<0.5 =-5 =14 135<0.5 =30 =-2 224<0.5 60<0.4091 =48 =-7 =-11
21<0.5 314<0.5 143<0.5 365<0.5 =0 =33 25<0.5 =-19 =27 279<0.5 367<0.5995 =44 =-27 2<0.5 =-31 =4 258<0.5 131<0.25 45<0.5 =-25 =11 371<0.5 =41 =-12 314<0.5 360<0.5 =41 =-12 135<0.5 =-26 =15
354<0.5 12<0.5 349<0.5 51<0.5 =-1 =-22 273<0.5 =-1 =40 277<0.5 =42 =0 245<0.5 56<0.5 306<0.5 =5 =44 122<2.944 =15 =-15 =-14
34<0.5 59<0.5 344<0.5 139<0.5 =0 =15 8<0.1461 =30 =-16 350<0.5 =-32 =-1 250<0.5 122<2.944 =-38 37<0.5 =20 =-18 =10
253<0.4333 346<0.5 122<3.135 57<0.5 =-6 =10 55<0.5 =18 =-15 132<0.5 =39 =-2 126<16.5 =9 =56
331<0.5 309<0.5 251<4.5 302<1.72 =13 =-18 57<0.5 =-23 =30 145<0.6818 354<0.5 =-22 =25 248<0.5 =23 =-23 304<0.5 57<0.5 241<0.5 =-19 =6 299<0.5 =-18 =24 141<0.5 145<0.3684 =-18 =20 =37
142<0.5 130<1e-9 248<0.5 210<0.5 =-5 =-25 268<0.5 =3 =48 131<0.09091 300<0.94 =25 =-21 347<0.5 =12 =-11 103<0.5 300<0.44 46<0.5 =-16 =7 282<0.5 =-42 =18 233<2.708 =-15 =29
98<0.5 252<0.5 232<0.5 362<0.0674 =1 =16 362<0.1734 =-35 =5 130<0.1699 232<0.5 =-24 =27 130<0.2484 =22 =-8 315<0.5 362<0.05203 =-15 =14 277<0.5 =60 =0
259<0.5 122<2.197 78<0.5 43<0.5 =-14 =19 =33 236<0.5 145<0.08333 =19 =2 5<0.5 =51 =-19 242<0.5 235<0.5 303<0.5 =-43 =-5 127<1e-9 =-11 =29 145<0.3 =-15 4<0.5 =-6 =48
346<0.5 253<0.4333 311<0.5 136<3.091 =6 =-7 126<15.5 =12 =-23 =43 13<0.5 =43 =-1
253<0.4333 15<0.5 16<0.5 302<1.72 =4 =-19 259<0.5 =-28 =9 302<0.58 127<0.7827 =-24 =11 331<0.5 =31 =-4 =42
326<0.5 118<0.5 16<0.5 346<0.5 =3 =32 210<0.5 =-30 =11 351<0.06734 331<0.5 =66 =-11 =-15 351<0.1065 60<0.08333 122<2.708 =-7 =7 122<1.946 =-2 =-40 =16
311<0.5 302<1.72 346<0.5 242<0.5 =-2 =12 =37 351<0.1217 136<5.416 =-39 =4 =8 1<0.5 210<0.5 165<0.5 =-39 =4 60<0.5714 =-20 =25 257<0.5 327<0.5 =-14 =13 302<1e-9 =49 =-7
233<2.197 238<0.5 233<1.609 278<0.5 =-19 =17 361<0.5 =-19 =17 336<0.5 306<0.5 =13 =-12 =33 276<0.5 262<0.5 260<0.5 =0 =-19 43<0.5 =27 =-17 306<0.5 256<0.5 =5 =-27 330<0.5 =56 =-5
322<0.5 101<0.5 331<0.5 58<0.5 =3 =-15 300<0.83 =-19 =18 136<1e-9 248<0.5 =58 =2 127<0.2795 =-31 =14 355<1e-9 138<0.5 126<15.5 =32 =-10 6<1.5 =56 =-5 127<0.324 277<0.5 =-43 =-4 8<0.1057 =37 =-6
122<2.197 251<4.5 145<0.6 235<0.5 =-2 =29 126<15.5 =14 =-31 368<0.5 =-41 =0 142<0.5 133<0.5 136<1.099 =12 =-2 138<0.5 =24 =-35 57<0.5 233<3.045 =-35 =10 122<2.944 =31 =-12
305<0.5 326<0.5 119<0.5 279<0.5 =2 =-13 370<0.07196 =14 =-8 294<0.5 370<0.1089 =-36 =2 =5 233<2.708 277<0.5 233<1.792 =5 =-25 135<0.5 =34 =5 348<0.5 =56 =3
16<0.5 122<1.946 345<0.5 148<0.5 =-21 =34 306<0.5 =-11 =36 122<3.135 41<0.5 =3 =-20 367<0.4981 =2 =29 122<2.773 122<2.485 273<0.5 =-22 =6 351<0.06734 =19 =-5 =-38
246<0.5 124<1.5 351<0.1433 332<0.5 =-17 =7 371<0.5 =15 =-9 265<0.5 350<0.5 =-5 =9 277<0.5 =29 =-15 327<0.5 142<0.5 277<0.5 =49 =-14 339<0.5 =22 =-21 =-15
60<0.8571 285<0.5 326<0.5 122<2.197 =-8 =4 294<0.5 =-29 =20 333<0.5 370<0.265 =42 =-4 60<0.1176 =5 =-17 21<0.5 316<0.5 368<0.5 =-37 =4 330<0.5 =21 =-9 135<0.5 =-11 =43
138<0.5 130<1e-9 341<0.3984 62<0.5 =-28 =26 127<0.6295 =-10 =32 124<1.5 130<0.1009 =11 =-25 124<6.5 =23 =-3 322<0.5 127<0.1937 127<0.1178 =-3 =-32 367<0.5628 =20 =-12 124<11.5 273<0.5 =21 =62 235<0.5 =-27 =10
362<0.3965 240<0.5 115<0.5 238<0.5 =-1 =17 233<1.792 =21 =-29 264<0.5 362<0.141 =34 =-9 =-9 233<2.996 =31 =-11
73<0.5 273<0.5 60<1e-9 136<3.091 =30 =-26 362<0.2909 =-3 =19 123<0.5 60<0.7778 =-7 =49 361<0.5 =-24 =5 60<1e-9 331<0.5 300<0.39 =15 =-13 =-27 362<1e-9 251<2.5 =17 =48 300<0.69 =-23 =18
263<0.5 277<0.5 316<0.5 13<0.5 =0 =-34 271<0.5 =28 =-15 2<0.5 136<1.099 =-9 =26 370<0.1746 =-21 =8 264<0.5 277<0.5 251<2.5 =9 =57 4<0.5 =18 =-15 277<0.5 =-12 =10
253<0.4333 340<0.5 282<0.5 363<0.5 =-2 =-23 15<0.5 =27 =-16 300<1e-9 277<0.5 =39 =0 =-4 301<0.82 =41 =7
143<0.5 370<0.1023 138<0.5 139<0.5 =-3 =31 370<0.09033 =15 =-31 248<0.5 370<0.2183 =32 =-2 233<2.89 =-21 =11 21<0.5 46<0.5 55<0.5 =-25 =6 235<0.5 =17 =-12 126<13.5 =63 134<0.5 =31 =-17
301<0.35 126<27.5 130<0.1245 4<0.5 =-12 =3 224<0.5 =12 =-24 256<0.5 310<0.5 =-29 =6 332<0.5 =23 =-12 271<0.5 333<0.5 =38 =-4 300<0.67 =-18 =12
118<0.5 60<0.8571 124<18.5 56<0.5 =1 =-12 60<0.7778 =-4 =38 361<0.5 345<0.5 =-32 =7 258<0.5 =-5 =15 251<1.5 258<0.5 =-18 =3 =57
310<0.5 233<2.197 362<0.348 241<0.5 =-9 =-37 258<0.5 =44 =-16 60<0.08333 125<4.5 =-18 =18 38<0.5 =10 =-16 248<0.5 125<1.5 60<0.5 =40 =-9 45<0.5 =-15 =12 234<0.5 53<0.5 =41 =6 233<2.485 =-13 =5
253<0.3 82<0.5 311<0.5 122<2.197 =-13 =6 316<0.5 =-19 =16 122<1.946 330<0.5 =15 =-10 =-39 136<1.609 =-2 253<0.4333 =7 =54
21<0.5 347<0.5 8<0.05161 224<0.5 =-9 =25 313<0.5 =10 =36 120<0.5 293<0.5 =-29 =15 313<0.5 =9 =-28 274<0.5 58<0.5 261<0.5 =30 =-12 127<0.4449 =-27 =12 119<0.5 15<0.5 =25 =-13 =-35
145<0.8519 16<0.5 300<0.87 259<0.5 =7 =-17 145<1e-9 =26 =-25 300<0.67 145<0.6818 =-30 =2 233<3.045 =11 =-5 44<0.5 257<0.5 41<0.5 =-34 =4 300<1e-9 =17 =-18 233<1.946 =-3 =18
264<0.5 263<0.5 307<0.5 344<0.5 =-8 =18 130<0.2234 =16 =-18 127<0.149 145<0.75 =-19 =19 3<0.5 =2 =48 127<0.149 362<0.1082 317<0.5 =-28 =17 130<0.06303 =-7 =50 241<0.5 145<0.3684 =9 =48 130<0.1009 =10 =-20
126<9.5 135<1.5 252<0.5 338<0.5 =59 =4 =-5 =-17 253<0.3671 322<0.5 346<0.5 =-6 =31 264<0.5 =4 =44 347<0.5 =49 =-1
229<0.5 340<0.5 186<0.5 103<0.5 =0 =18 =-32 6<0.5 251<2.5 =50 =4 =-12 128<0.5 233<1.792 136<6.038 =-15 =12 243<0.5 =56 =-7 =-10
50<0.5 362<0.348 13<0.5 131<0.125 =-6 =12 147<0.5 =-25 =19 131<1e-9 300<0.69 =5 =63 =-15 124<10.5 300<1e-9 314<0.5 =19 =51 124<1.5 =-20 =8 263<0.5 46<0.5 =-27 =5 233<2.89 =-8 =44
302<1.72 60<0.5333 44<0.5 132<0.3333 =10 =-9 258<0.5 =-40 =5 210<0.5 273<0.5 =-20 =11 135<0.5 =36 =-9 352<0.875 132<0.1667 210<0.5 =-42 =-5 =-2 =28
264<0.5 44<0.5 62<0.5 263<0.5 =-2 =29 39<0.5 =52 =-10 350<0.5 135<1.5 =-37 =6 315<0.5 =-10 =12 370<0.07838 8<0.05161 134<1.5 =20 =-13 =57 8<0.1461 13<0.5 =-31 =1 13<0.5 =27 =-6
143<0.5 265<0.5 301<1e-9 224<0.5 =-2 =21 345<0.5 =38 =-1 224<0.5 251<5.5 =42 =-9 =-10 229<0.5 262<0.5 251<1.5 =-2 =-26 251<1.5 =-21 =38 =27
34<0.5 361<0.5 331<0.5 73<0.5 =0 =23 351<0.3009 =-10 =22 60<0.8148 60<0.375 =18 =-21 122<1.946 =-3 =69 234<0.5 327<0.5 =-40 =4 =16
346<0.5 147<0.5 341<0.3984 253<0.3 =-7 =30 355<2.485 =2 =19 300<0.51 =56 =-10 260<0.5 =45 =-11
304<0.5 259<0.5 136<5.081 370<0.06571 =4 =-8 366<1e-9 =-22 =33 306<0.5 122<1.792 =7 =-45 280<0.5 =-16 =30 316<0.5 131<0.1 238<0.5 =50 =-9 351<0.2272 =-25 =26 =-18
346<0.5 366<0.3068 283<0.5 314<0.5 =-6 =6 124<19.5 =-32 =14 =27 =34`),
};
