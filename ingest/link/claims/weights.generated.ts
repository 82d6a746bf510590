/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What speaks for a denial answering a claim of an earlier document: weights in logits, one feature a line, and decision trees over the same features.
 * Learned from 5446 pairs of annotated claims in two documents and 6002 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  weights: {
    'AUTHOR ALLEGES': 0.47,
    'AUTHOR lead': 0.29,
    'accuses': -0.05,
    'answers another': -0.17,
    'answers here': -0.14,
    'any': -0.22,
    'around': 0.32,
    'both authenticity': 0.11,
    'both concealment': 0.28,
    'both demand': 0.61,
    'both deny': -0.5,
    'both fault': 0.16,
    'both negated': -0.37,
    'both origin': -0.84,
    'both outage': 0.32,
    'both payment': -0.1,
    'both publication': -0.33,
    'both sale': 0.33,
    'both taking': 0.27,
    'both telling': 0.05,
    'breach general outsider': -0.06,
    'breach many data outsider': 0.22,
    'breach outsider': 0.19,
    'breach outsider same name': -0.09,
    'breach same name': 0.43,
    'breach same name around': 0.26,
    'breach specific data': -0.26,
    'breachy, ALLEGES': 0.2,
    'breachy, ASSERTS': 0.17,
    'breachy, CONFIRMS': -0.32,
    'breachy, lead': 0.24,
    'breachy, negated': -0.33,
    'breachy, of AGENCY': 0.12,
    'breachy, of ATTACKER': 0.1,
    'breachy, of AUTHOR': -0.24,
    'breachy, of MEDIA': 0.06,
    'breachy, of PERSON': -0.06,
    'breachy, of UNNAMED': -0.52,
    'by AGENCY': -0.06,
    'by AGENCY, not of AGENCY, breachy': -0.12,
    'by ATTACKER': -0.44,
    'by AUTHOR': -0.37,
    'by MEDIA': -0.29,
    'by UNNAMED': -0.42,
    'claim about credential': 0.11,
    'claim about data': -0.19,
    'claim about identity': -0.28,
    'claim about machine': -0.24,
    'claim about money': 0.21,
    'claim about ransom': -0.57,
    'claim at': -0.28,
    'claim by accept': -0.06,
    'claim by accord': 0.32,
    'claim by accus': 0.28,
    'claim by acknowledg': -0.23,
    'claim by add': -0.23,
    'claim by admitt': -0.18,
    'claim by agre': -0.24,
    'claim by alleg': 0.16,
    'claim by answ': 0.21,
    'claim by are': 0.08,
    'claim by ask': -0.41,
    'claim by assert': 0.14,
    'claim by been': 0.11,
    'claim by believ': -0.44,
    'claim by boast': 0.28,
    'claim by call': -0.11,
    'claim by claim': 0.5,
    'claim by com': 0.18,
    'claim by conced': -0.13,
    'claim by confirm': -0.35,
    'claim by den': -0.21,
    'claim by deni': -0.1,
    'claim by describ': -0.08,
    'claim by dismiss': 0.37,
    'claim by disput': -0.14,
    'claim by fear': 0.07,
    'claim by find': 0.14,
    'claim by found': -0.34,
    'claim by ha': -0.56,
    'claim by had': 0.31,
    'claim by inform': -0.48,
    'claim by insist': -0.32,
    'claim by is': -0.08,
    'claim by it': -0.51,
    'claim by link': -0.14,
    'claim by maintain': 0.16,
    'claim by not': 0.11,
    'claim by of': 0.4,
    'claim by offer': -0.19,
    'claim by on': 0.13,
    'claim by out': -0.41,
    'claim by post': -0.24,
    'claim by purport': 0.26,
    'claim by put': -0.21,
    'claim by read': 0.53,
    'claim by reckon': -0.25,
    'claim by reject': 0.22,
    'claim by repli': 0.17,
    'claim by report': 0.32,
    'claim by said': 0.14,
    'claim by say': 0.25,
    'claim by stat': 0.39,
    'claim by state': -0.28,
    'claim by stress': 0.05,
    'claim by submitt': 0.14,
    'claim by suggest': 0.16,
    'claim by suspect': 0.11,
    'claim by that': -0.05,
    'claim by the': 0.27,
    'claim by thought': -0.08,
    'claim by to': -0.16,
    'claim by told': -0.14,
    'claim by took': -0.28,
    'claim by understood': -0.13,
    'claim by wa': -0.37,
    'claim by would': -0.06,
    'claim by writ': 0.2,
    'claim by wrot': 0.77,
    'claim exposed': 0.23,
    'claim gives an amount': 0.12,
    'claim is recalled': -0.13,
    'claim opens its side': -0.29,
    'claims before it': -0.05,
    'classes': 0.25,
    'closest': 0.31,
    'closest via': 0.66,
    'covered': 0.7,
    'covers the claim': -0.15,
    'covers the denial': -0.06,
    'data word shared': -0.39,
    'data words of the claim': 0.19,
    'days': -0.19,
    'denial about credential': 0.13,
    'denial about data': 0.26,
    'denial about health': 0.29,
    'denial about identity': -0.39,
    'denial about money': -0.34,
    'denial about people': -0.19,
    'denial about ransom': -0.37,
    'denial at': -0.48,
    'denial by a': -0.41,
    'denial by accept': 0.51,
    'denial by accord': -0.17,
    'denial by add': 0.06,
    'denial by admitt': -0.45,
    'denial by agre': 0.28,
    'denial by answer': -0.15,
    'denial by argu': -0.35,
    'denial by assert': 0.14,
    'denial by assur': -0.21,
    'denial by away': -0.12,
    'denial by back': 0.19,
    'denial by be': -0.14,
    'denial by claim': 0.1,
    'denial by clarifi': 0.21,
    'denial by contend': 0.26,
    'denial by contest': -0.07,
    'denial by contradict': -0.13,
    'denial by correct': -0.13,
    'denial by den': -0.2,
    'denial by deni': 0.2,
    'denial by describ': -0.13,
    'denial by did': -0.18,
    'denial by different': -0.14,
    'denial by disagre': 0.05,
    'denial by dismiss': -0.08,
    'denial by disown': -0.07,
    'denial by doe': 0.33,
    'denial by establish': 0.22,
    'denial by exonerat': -0.12,
    'denial by explain': -0.25,
    'denial by find': -0.24,
    'denial by found': 0.08,
    'denial by guilt': -0.11,
    'denial by ha': 0.18,
    'denial by had': -0.19,
    'denial by have': 0.09,
    'denial by inform': 0.13,
    'denial by insist': -0.21,
    'denial by insistenc': 0.05,
    'denial by is': 0.21,
    'denial by issu': -0.16,
    'denial by known': -0.15,
    'denial by let': -0.15,
    'denial by maintain': -0.37,
    'denial by mov': -0.18,
    'denial by no': -0.17,
    'denial by none': -0.14,
    'denial by not': 0.21,
    'denial by persuad': 0.18,
    'denial by plead': -0.11,
    'denial by point': -0.07,
    'denial by react': -0.11,
    'denial by reiterat': -0.21,
    'denial by reject': 0.07,
    'denial by repeat': 0.05,
    'denial by repli': -0.26,
    'denial by rul': 0.08,
    'denial by said': 0.09,
    'denial by say': 0.08,
    'denial by scotch': -0.34,
    'denial by spok': 0.14,
    'denial by stat': -0.36,
    'denial by state': -0.16,
    'denial by stor': -0.14,
    'denial by stress': -0.5,
    'denial by submitt': -0.38,
    'denial by suggest': -0.27,
    'denial by tell': 0.49,
    'denial by testifi': -0.34,
    'denial by that': -0.13,
    'denial by to': -0.21,
    'denial by told': 0.19,
    'denial by wa': -0.26,
    'denial by went': -0.12,
    'denial by wish': -0.13,
    'denial by withdrawn': -0.11,
    'denial by would': 0.08,
    'denial by writ': 0.25,
    'denial by wrot': 0.65,
    'denial contrasts': -0.39,
    'denial gives a number': -0.12,
    'denial is recalled': -0.1,
    'denial length': -0.14,
    'denial narrows': -0.06,
    'denial of authenticity': 0.09,
    'denial of concealment': 0.26,
    'denial of culprit': -0.11,
    'denial of demand': 0.08,
    'denial of fault': -0.1,
    'denial of harm': 0.32,
    'denial of outage': 0.05,
    'denial of payment': -0.34,
    'denial of publication': -0.12,
    'denial of safety': 0.48,
    'denial of sale': -0.14,
    'denial of taking': 0.15,
    'denial opens with none': -0.06,
    'denied there': -0.16,
    'denied there by the same side': 0.55,
    'first': -0.2,
    'general, breachy': -0.07,
    'it ALLEGES': 0.52,
    'it ASSERTS': -0.17,
    'it CONFIRMS': -0.51,
    'it DENIES': -0.55,
    'it authenticity': 0.17,
    'it concealment': 0.61,
    'it culprit': 0.21,
    'it fault': -0.21,
    'it harm': 0.15,
    'it origin': 0.2,
    'it outage': -0.09,
    'it sale': -0.2,
    'it telling': -0.19,
    'its denials there': 0.16,
    'its sentence names the answerer': 0.22,
    'its speaker denies': -0.23,
    'kind breach>breach': -0.21,
    'kind breach>else': -0.2,
    'kind breach>fault': 0.06,
    'kind breach>ransom': 0.08,
    'kind breach>telling': -0.26,
    'kind else>breach': -0.07,
    'kind else>else': 0.18,
    'kind else>fault': -0.27,
    'kind else>ransom': 0.07,
    'kind else>telling': -0.17,
    'kind ransom>else': 0.09,
    'kind ransom>ransom': -0.06,
    'kind ransom>telling': -0.22,
    'kind telling>breach': 0.19,
    'kind telling>else': 0.06,
    'kind telling>fault': 0.15,
    'kind telling>ransom': -0.28,
    'kind telling>telling': -0.16,
    'later than 100 days': 0.11,
    'lead': -0.09,
    'likely answers here': -0.14,
    'likely denied there': 0.33,
    'likely denied there by anybody': -0.36,
    'many data words': -0.14,
    'names its speaker': 0.67,
    'names the answerer': 0.43,
    'negated': 0.06,
    'no words': -0.48,
    'of AGENCY': -0.27,
    'of ATTACKER': 0.45,
    'of AUTHOR': -0.96,
    'of MEDIA': -0.05,
    'of PERSON': 0.13,
    'of UNNAMED': 0.43,
    'one document': -0.18,
    'only denial culprit': -0.11,
    'only denial demand': -0.53,
    'only denial fault': -0.23,
    'only denial origin': 0.39,
    'only denial outage': -0.27,
    'only denial payment': -0.24,
    'only denial publication': 0.08,
    'only denial sale': -0.43,
    'only denial telling': -0.09,
    'other object': -0.06,
    'other predicate': -0.18,
    'partly': 0.12,
    'points': -0.34,
    'points at a rumour': 0.2,
    'points at media': 0.4,
    'ransom both, outsider': 0.17,
    'rare word around': 0.44,
    'safe, breachy': 0.25,
    'safe, taking': 0.29,
    'said again here': 0.35,
    'same data': -0.39,
    'same day': -0.2,
    'same name': 0.49,
    'same name around': 0.16,
    'same number': 1.46,
    'same object': 0.09,
    'says safe': 0.11,
    'says untrue': 0.15,
    'share of its denials there': 0.11,
    'short': -0.16,
    'specific data shared': 0.86,
    'telling words': 0.06,
    'two rare words': 0.2,
    'two words': 0.75,
    'undated': -0.08,
    'unreal': -0.3,
    'untrue, breachy': -0.12,
    'untrue, taking': 0.26,
    'via': 1.37,
    'via breach, breachy': 0.08,
    'via breach, breachy, outsider': -0.38,
    'via number': 0.67,
    'via same speaker': 0.59,
    'weightiest': 0.75,
    'within 3 days': -0.18,
    'words': -0.43,
    'words of these two alone': -0.74,
  },
  forest: parseForest(`-2.53
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by on	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by claim	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by testifi	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
367<0.3851 27<0.5 322<0.5 257<0.5 =-41 =8 124<5.5 =41 =-27 124<4.5 47<0.5 =93 =-15 42<0.5 =-24 =26 15<0.5 351<0.1435 124<9.5 =133 =20 371<2.5 =254 =-13 123<0.5 315<0.5 =-17 =41 350<0.5 =-42 =18
8<1e-9 27<0.5 138<0.5 129<0.5 =-44 =8 293<0.5 =-18 =84 124<4.5 34<0.5 =123 =-22 341<0.3984 =-41 =-9 260<0.5 355<3.555 341<0.1241 =24 =123 =270 341<0.3984 367<1e-9 =8 =-45 124<7.5 =43 =-17
8<1e-9 276<0.5 73<0.5 37<0.5 =-35 =-5 315<0.5 =-6 =99 126<23.5 3<0.5 =-11 =100 330<0.5 =14 =-20 28<0.5 357<0.5 128<0.5 =22 =64 8<0.5942 =147 =15 =194
130<1e-9 305<0.5 278<0.5 327<0.5 =-53 =-14 277<0.5 =16 =-38 60<0.25 278<0.5 =32 =146 277<0.5 =22 =-21 60<0.2941 137<0.5 278<0.5 =74 =150 123<0.5 =14 =-18 130<0.1167 30<0.5 =-33 =34 242<0.5 =50 =-21
130<1e-9 30<0.5 3<0.5 334<0.5 =-50 =12 260<0.5 =4 =-49 60<0.5 210<0.5 =105 =6 233<2.398 =-16 =32 260<0.5 130<0.2024 27<0.5 =23 =113 60<0.4444 =176 =70 311<0.5 305<0.5 =-9 =47 129<0.5 =-51 =1
130<1e-9 3<0.5 335<0.5 126<9.5 =5 =-49 343<0.5 =-6 =70 248<0.5 257<0.5 =-26 =48 258<0.5 =-12 =55 257<0.5 258<0.5 122<2.996 =-31 =28 130<0.2024 =37 =125 8<0.09343 8<0.07174 =89 =-2 =191
132<0.125 27<0.5 257<0.5 310<0.5 =-32 =19 0<0.5 =38 =-23 127<1e-9 350<0.5 =-10 =34 19<0.5 =83 =-12 27<0.5 123<0.5 6<0.5 =111 =-13 257<0.5 =18 =93 355<1.638 =-4 =147
308<0.5 27<0.5 341<0.3984 315<0.5 =22 =-37 309<0.5 =84 =19 124<6.5 =151 2<0.5 =-9 =55 27<0.5 305<0.5 322<0.5 =-34 =1 233<2.197 =8 =65 124<4.5 259<0.5 =93 =-27 42<0.5 =-21 =23
130<0.0859 299<0.5 343<0.5 30<0.5 =-44 =14 23<0.5 =-21 =29 248<0.5 343<0.5 =-20 =25 126<19.5 =93 =22 120<0.5 132<0.1667 8<0.2183 =-10 =49 242<0.5 =45 =-22 299<0.5 130<0.1167 =-10 =64 125<7.5 =128 =-5
8<0.08151 30<0.5 253<0.3 341<0.3984 =-32 =-4 =88 274<0.5 325<0.5 =95 =-14 233<2.398 =-20 =9 341<0.3984 15<0.5 357<0.5 =1 =49 102<0.5 =-44 =22 15<0.5 115<0.5 =109 =14 8<0.1632 =-27 =22
130<0.05221 136<1e-9 60<0.3333 145<0.4545 =75 =-18 145<0.3889 =-46 =-11 62<0.5 145<1e-9 =5 =-43 =21 260<0.5 351<0.2272 60<0.6552 =52 =-11 102<0.5 =132 =12 102<0.5 125<7.5 =-36 =39 2<0.5 =43 =-8
308<0.5 311<0.5 357<0.5 268<0.5 =38 =-6 126<27.5 =125 =1 29<0.5 1<0.5 =-40 =8 =48 27<0.5 127<0.3459 341<0.3984 =-36 =-13 126<15.5 =37 =-10 37<0.5 32<0.5 =-15 =21 6<0.5 =75 =8
130<1e-9 37<0.5 138<0.5 224<0.5 =-40 =10 293<0.5 =-15 =85 138<0.5 251<1.5 =-20 =35 13<0.5 =85 =-6 13<0.5 130<0.4406 124<5.5 =58 =12 =116 124<7.5 50<0.5 =-15 =25 276<0.5 =-39 =9
13<0.5 130<0.0859 37<0.5 276<0.5 =-19 =36 6<0.5 =58 =-8 130<0.3308 367<0.7489 =44 =-25 6<1.5 =106 =16 122<2.996 369<0.5 304<0.5 =-49 =-6 122<2.398 =-26 =21 370<0.1088 304<0.5 =-31 =24 130<0.3308 =69 =-15
60<0.25 341<0.3984 345<0.5 129<0.5 =-15 =61 271<0.5 =75 =9 125<3.5 120<0.5 =32 =106 30<0.5 =-3 =64 355<2.079 345<0.5 60<0.5333 =-20 =-39 341<1e-9 =-5 =32 341<0.1241 343<0.5 =3 =-33 355<2.565 =31 =92
130<0.05221 60<0.15 134<2.5 224<0.5 =-6 =63 302<1e-9 =82 =0 32<0.5 4<0.5 =-47 =-18 302<1e-9 =47 =-20 310<0.5 32<0.5 357<0.5 =7 =45 31<0.5 =105 =4 60<0.8148 210<0.5 =105 =31 =-1
124<5.5 341<0.3984 130<1e-9 347<0.5 =-30 =18 13<0.5 =50 =-28 13<0.5 233<2.398 =39 =86 130<0.05221 =-31 =36 341<0.3984 130<0.1328 301<0.61 =-43 =13 311<0.5 =10 =-36 130<0.1167 124<10.5 =12 =-24 233<3.367 =38 =-22
341<0.3984 134<5.5 301<0.36 345<0.5 =-29 =25 298<0.5 =92 =10 298<0.5 =83 =11 257<0.5 357<0.5 15<0.5 =11 =-30 127<0.6919 =72 =14 39<0.5 322<0.5 =86 =28 25<0.5 =-4 =20
257<0.5 8<0.08151 349<0.5 4<0.5 =-33 =-7 122<2.303 =-3 =80 120<0.5 123<0.5 =19 =-13 4<0.5 =19 =69 299<0.5 0<0.5 8<0.1346 =26 =94 132<0.1429 =-32 =5 307<0.5 122<2.303 =23 =113 45<0.5 =-13 =13
8<0.09942 124<10.5 322<0.5 127<0.1727 =-18 =14 3<0.5 =1 =71 52<0.5 131<1e-9 =-37 =-6 127<0.1178 =-16 =29 124<2.5 1<0.5 328<0.5 =87 =11 3<0.5 =-13 =30 8<0.1346 273<0.5 =-19 =23 347<0.5 =43 =10
310<0.5 312<0.5 305<0.5 367<0.5301 =-20 =10 125<2.5 =5 =80 302<0.79 330<0.5 =91 =11 28<0.5 =-18 =20 355<2.351 300<0.35 258<0.5 =-5 =60 366<1e-9 =-5 =76 =95
260<0.5 341<0.3984 130<1e-9 305<0.5 =-33 =45 30<0.5 =9 =75 124<10.5 125<2.5 =61 =21 351<0.0885 =-16 =46 125<7.5 122<3.045 78<0.5 =-48 =14 341<0.1241 =-25 =30 130<0.0859 122<2.773 =-30 =26 =62
257<0.5 33<0.5 362<0.3536 341<0.3984 =-30 =-2 124<10.5 =76 =0 4<0.5 367<0.4094 =-28 =18 60<0.4091 =53 =-3 124<2.5 302<1.93 31<0.5 =95 =14 46<0.5 =-15 =21 341<0.3984 345<0.5 =-20 =29 251<5.5 =53 =-19
29<0.5 73<0.5 124<6.5 57<0.5 =-2 =41 119<0.5 =-26 =4 124<10.5 126<14.5 =0 =89 8<0.09343 =-16 =32 273<0.5 4<0.5 =77 351<0.036 =-22 =4 =94
130<1e-9 138<0.5 30<0.5 3<0.5 =-42 =-16 119<0.5 =-5 =45 134<1.5 119<0.5 =-4 =43 247<0.5 =65 =-10 120<0.5 362<0.3536 351<0.1435 =-6 =20 134<0.5 =0 =74 41<0.5 351<0.1004 =24 =58 138<0.5 =-22 =11
253<0.3 312<0.5 362<0.3536 298<0.5 =-1 =-37 6<1.5 =82 =-7 126<17.5 307<0.5 =76 =-11 333<0.5 =-6 =28 =104
311<0.5 124<5.5 130<1e-9 127<1e-9 =-4 =36 140<0.5 =54 =-1 351<0.19 60<0.5333 =2 =-20 280<0.5 =64 =7 1<0.5 87<0.5 367<0.6314 =-49 =-15 130<0.06291 =-19 =16 134<1.5 316<0.5 =-27 =23 126<20.5 =43 =-22
260<0.5 351<0.09518 136<1.099 124<10.5 =28 =-18 253<0.4093 =-25 =78 311<0.5 277<0.5 =62 =17 124<2.5 =20 =-27 122<2.996 102<0.5 100<0.5 =-45 =12 124<5.5 =24 =-29 307<0.5 126<26.5 =-30 =31 124<4.5 =-11 =52
345<0.5 362<0.2926 136<1.099 233<2.996 =-2 =33 275<0.5 =-29 =34 136<5.416 274<0.5 =71 =11 =-26 371<0.5 6<0.5 46<0.5 =41 =5 136<5.352 =98 =-1 370<0.2183 =6 =-25
13<0.5 345<0.5 3<0.5 355<3.555 =-18 =35 126<17.5 =36 =6 15<0.5 136<5.081 =71 =-1 =-19 147<0.5 367<0.5301 369<0.5 =-45 =2 367<0.6825 =14 =-37 =45
13<0.5 344<0.5 130<0.0859 119<0.5 =-11 =24 120<0.5 =9 =45 58<0.5 =96 =-5 304<0.5 341<0.3984 126<10.5 =-8 =-51 357<0.5 =-30 =27 126<20.5 124<9.5 =-23 =3 124<14.5 =62 =2
310<0.5 362<0.2926 276<0.5 32<0.5 =-17 =25 351<0.0885 =14 =62 6<1.5 136<5.416 =83 =-18 300<0.85 =-2 =-19 136<5.081 130<0.0859 4<0.5 =-23 =54 =73 130<0.2226 224<0.5 =-38 =-4 =18
124<5.5 8<1e-9 241<0.5 310<0.5 =-12 =30 256<0.5 =12 =54 268<0.5 15<0.5 =51 =-20 302<0.32 =-14 =31 125<6.5 278<0.5 344<0.5 =-33 =27 277<0.5 =12 =-20 135<0.5 370<0.07838 =-33 =19 124<16.5 =102 =-12
257<0.5 362<0.2926 277<0.5 40<0.5 =-3 =35 370<0.1023 =-35 =13 145<0.6818 122<2.565 =17 =96 233<1.792 =1 =-17 250<0.5 315<0.5 271<0.5 =25 =-18 119<0.5 =24 =84 233<2.565 145<0.2 =3 =-31 145<0.2667 =-15 =31
13<0.5 344<0.5 310<0.5 3<0.5 =-16 =8 145<0.6818 =44 =-21 1<0.5 309<0.5 =83 =-10 =-5 122<2.996 370<0.1088 78<0.5 =-46 =26 50<0.5 =-25 =24 145<0.3684 224<0.5 =-30 =15 141<0.5 =44 =-14
341<0.3984 301<0.61 344<0.5 139<0.5 =-25 =23 8<0.1131 =66 =-16 60<0.5 136<5.081 =79 =-1 =-8 8<0.08151 60<0.3333 34<0.5 =26 =-36 264<0.5 =-20 =12 242<0.5 43<0.5 =54 =-10 60<0.25 =17 =-38
346<0.5 30<0.5 124<9.5 233<3.135 =0 =31 351<0.19 =-25 =30 142<0.5 282<0.5 =48 =-14 124<8.5 =8 =-17 =77
311<0.5 355<1.792 134<5.5 248<0.5 =-8 =15 =64 300<0.45 309<0.5 =49 =3 300<0.79 =-35 =18 1<0.5 305<0.5 267<0.5 =-42 =26 251<4.5 =26 =-10 258<0.5 134<1.5 =-2 =61 300<0.77 =-17 =27
311<0.5 8<0.09343 127<0.1489 60<0.5714 =-4 =-26 126<14.5 =55 =10 259<0.5 126<23.5 =47 =12 8<0.1463 =11 =-34 48<0.5 134<1.5 8<0.1463 =-31 =12 136<2.303 =27 =-28 281<0.5 302<1e-9 =-53 =3 =4
351<1e-9 361<0.5 136<5.081 339<0.5 =-11 =40 15<0.5 =-48 =7 38<0.5 136<1.099 =38 =-8 122<2.197 =4 =-28 312<0.5 304<0.5 120<0.5 =-8 =17 =52 136<1.946 =67 =11
260<0.5 351<0.2272 233<3.135 119<0.5 =-8 =18 124<11.5 =45 =-13 33<0.5 250<0.5 =61 =11 =8 9<0.5 195<0.5 256<0.5 =-40 =-6 233<1.792 =44 =-12 351<0.1221 233<2.197 =-10 =75 =-15
8<0.09343 349<0.5 248<0.5 130<0.1689 =-19 =15 40<0.5 =2 =46 314<0.5 130<0.1095 =63 =-1 =-10 32<0.5 347<0.5 251<4.5 =36 =-7 258<0.5 =-23 =23 =70
13<0.5 345<0.5 341<0.3984 130<0.09268 =-23 =15 122<2.197 =-11 =26 362<1e-9 127<0.2994 =7 =54 136<5.352 =83 =-4 8<0.09942 362<0.313 50<0.5 =-48 =-13 50<0.5 =48 =-17 341<0.3984 350<0.5 =-35 =15 122<3.045 =-1 =57
257<0.5 362<0.141 300<0.42 13<0.5 =0 =-22 29<0.5 =-42 =13 274<0.5 122<2.708 =3 =57 302<0.57 =-37 =25 302<0.79 70<0.5 140<0.5 =50 =-9 300<0.72 =-25 =8 275<0.5 56<0.5 =-33 =4 =25
29<0.5 253<0.3 136<3.091 134<1.5 =-1 =22 130<0.1167 =-42 =16 130<0.05221 =79 =12 56<0.5 127<0.2994 235<0.5 =-10 =29 127<0.6295 =50 =0 =61
311<0.5 124<9.5 145<0.4545 136<3.091 =46 =-1 145<0.8571 =-7 =-49 145<0.4545 126<14.5 =22 =-40 136<1.099 =42 =-11 124<2.5 145<0.6818 126<23.5 =30 =-26 233<1.609 =4 =-36 293<0.5 305<0.5 =-41 =0 274<0.5 =-12 =24
310<0.5 335<0.5 276<0.5 73<0.5 =-12 =37 233<2.197 =0 =36 300<0.68 141<0.5 =67 =4 233<2.197 =9 =-13 130<1e-9 145<0.2 299<0.5 =-7 =62 138<0.5 =-27 =31 145<0.5294 6<1.5 =71 =13 341<0.3984 =22 =-16
260<0.5 310<0.5 119<0.5 355<1.638 =-13 =13 251<4.5 =25 =-22 251<1.5 355<2.251 =-5 =40 136<5.118 =51 =-7 362<0.3536 288<0.5 158<0.5 =-39 =13 =14 50<0.5 =72 =4
310<0.5 362<0.2926 8<0.09942 119<0.5 =-20 =2 300<0.61 =15 =-30 124<11.5 325<0.5 =59 =-20 368<0.5 =-22 =4 300<0.35 239<0.5 13<0.5 =44 =-16 =-16 362<0.141 351<0.0562 =-42 =9 300<0.61 =-11 =50
312<0.5 57<0.5 8<0.09942 362<0.3536 =-12 =34 347<0.5 =24 =-1 125<3.5 131<0.1667 =39 =-3 276<0.5 =-28 =26 136<1e-9 327<0.5 31<0.5 =60 =8 =-10 301<0.32 335<0.5 =-18 =23 =26
257<0.5 340<0.5 129<0.5 341<0.3984 =-22 =0 136<5.416 =38 =-24 268<0.5 =67 =0 268<0.5 233<2.773 60<0.8571 =26 =-21 131<0.25 =-22 =25 60<0.5 =75 136<3.091 =-20 =11
73<0.5 276<0.5 122<2.197 124<12.5 =-17 =-44 56<0.5 =4 =-20 233<2.708 125<3.5 =-2 =31 260<0.5 =62 =-9 120<0.5 125<1.5 302<0.57 =32 =-16 233<2.708 =11 =-33 307<0.5 124<0.5 =13 =71 58<0.5 =19 =-16
311<0.5 355<4.464 349<0.5 120<0.5 =-6 =11 233<2.303 =-1 =70 307<0.5 =55 =8 0<0.5 347<0.5 29<0.5 =-46 =15 131<1e-9 =33 =-28 114<0.5 136<3.178 =40 =-2 60<0.5 =2 =-25
257<0.5 145<0.6818 60<0.6552 268<0.5 =12 =-21 123<0.5 =-1 =-43 60<0.6552 317<0.5 =-44 =16 341<0.3984 =-12 =57 351<0.09518 136<1.099 134<1.5 =7 =54 345<0.5 =-23 =26 133<0.5 330<0.5 =56 =-1 =-1
233<3.135 130<0.1821 3<0.5 28<0.5 =-25 =34 122<2.303 =-19 =7 365<0.5 122<2.89 =1 =33 =61 124<11.5 126<20.5 126<11.5 =-9 =45 122<2.944 =-19 =35 122<2.944 278<0.5 =3 =-37 2<0.5 =-7 =31
260<0.5 246<0.5 248<0.5 351<0.1435 =-9 =31 351<0.1144 =25 =-14 241<0.5 127<0.1178 =45 =-18 =85 362<0.3536 125<7.5 102<0.5 =-43 =-3 298<0.5 =30 =-8 145<0.3 =7 =83
139<0.5 73<0.5 132<0.1667 298<0.5 =-5 =-30 370<0.08437 =-29 =16 5<0.5 124<10.5 =46 =16 124<4.5 =17 =-15 124<11.5 3<0.5 234<0.5 =-3 =33 234<0.5 =66 =-10 132<0.1667 124<17.5 =-30 =2 =14
311<0.5 346<0.5 124<6.5 136<5.081 =13 =-20 127<0.6919 =-9 =24 =57 138<0.5 129<0.5 183<0.5 =-39 =12 127<1e-9 =20 =-13 60<0.25 136<1.099 =45 =-16 60<0.9091 =-33 =12
13<0.5 29<0.5 57<0.5 5<0.5 =5 =-16 126<28.5 =30 =-27 103<0.5 133<0.5 =59 =10 =-8 129<0.5 128<0.5 9<0.5 =-40 =17 371<0.5 =16 =-36 50<0.5 60<0.6111 =55 =-7 60<0.6111 =-15 =6
30<0.5 352<0.1714 120<0.5 119<0.5 =-16 =5 145<0.3 =28 =-7 284<0.5 145<0.8 =52 =-8 =-16 145<0.7143 42<0.5 125<6.5 =43 =2 141<0.5 =20 =-11 125<2.5 25<0.5 =10 =-7 =-22
127<0.1489 130<0.1821 145<0.2 134<0.5 =-11 =33 3<0.5 =-35 =-12 129<0.5 45<0.5 =21 =-17 145<0.6818 =60 =-11 48<0.5 263<0.5 322<0.5 =11 =37 277<0.5 =85 =1 311<0.5 127<0.5416 =-20 =47 369<0.5 =-47 =8
311<0.5 259<0.5 8<0.1131 13<0.5 =8 =-22 300<0.42 =38 =-16 102<0.5 30<0.5 =-44 =10 313<0.5 =53 =-21 32<0.5 138<0.5 300<0.83 =-45 =9 316<0.5 =-16 =53 300<0.65 138<0.5 =48 =8 =0
145<0.8571 344<0.5 139<0.5 341<0.3984 =-9 =8 277<0.5 =36 =-6 13<0.5 309<0.5 =69 =-21 =-31 341<0.3984 126<21.5 136<6.038 =-47 =0 145<0.9167 =9 =-14 316<0.5 126<19.5 =5 =-23 333<0.5 =28 =-13
362<0.269 346<0.5 246<0.5 127<0.5416 =-13 =13 277<0.5 =42 =-17 127<0.6295 =58 =0 126<14.5 362<0.3536 130<1e-9 =-7 =19 =-30 134<0.5 362<0.3536 =-18 =33 126<21.5 =83 =0
362<0.3536 264<0.5 145<0.6818 253<0.3 =1 =50 126<9.5 =30 =-23 311<0.5 251<2.5 =44 =1 130<0.1564 =-23 =25 50<0.5 251<5.5 =92 =8 278<0.5 =-28 =14
346<0.5 257<0.5 134<5.5 276<0.5 =-10 =15 126<14.5 =-10 =40 126<18.5 302<0.83 =44 =-6 46<0.5 =9 =-21 13<0.5 =60 =2
260<0.5 346<0.5 354<0.5 135<2.5 =8 =-34 2<0.5 =-1 =56 =55 129<0.5 135<0.5 39<0.5 =-38 =4 134<1.5 =-13 =24 124<10.5 251<2.5 =60 =4 =-9
127<0.5416 15<0.5 60<0.6111 140<0.5 =10 =-24 21<0.5 =-18 =24 118<0.5 355<5.205 =-36 =16 53<0.5 =2 =30 311<0.5 126<29.5 60<0.8571 =40 =-11 135<0.5 =6 =-20 355<2.741 60<0.6111 =-12 =36 6<0.5 =-36 =9
60<0.8571 362<0.269 341<0.3984 362<0.141 =-12 =8 127<0.5416 =3 =32 60<0.2222 331<0.5 =-8 =23 127<0.6295 =59 =-14 57<0.5 370<0.1586 324<0.5 =-42 =7 60<0.9091 =14 =-15 50<0.5 =18 =-9
304<0.5 12<0.5 103<0.5 30<0.5 =-7 =22 309<0.5 =43 =-24 =70 144<0.5 318<0.5 55<0.5 =58 =5 134<0.5 =-9 =12 =-14
145<0.129 37<0.5 126<21.5 134<0.5 =-1 =45 338<0.5 =-26 =23 369<0.5 233<2.773 =76 =5 =-8 129<0.5 341<0.3984 138<0.5 =-21 =4 367<0.6412 =0 =35 126<18.5 126<12.5 =3 =59 300<0.68 =-29 =15
257<0.5 145<1e-9 54<0.5 15<0.5 =44 =-8 =-13 341<0.3984 123<0.5 =-1 =-23 259<0.5 =2 =-24 140<0.5 31<0.5 364<0.5 =31 =-16 241<0.5 =7 =-26 120<0.5 =-34 =0
134<5.5 12<0.5 145<1e-9 134<0.5 =4 =43 362<0.15 =-7 =14 =59 362<0.1604 31<0.5 363<0.5 =75 =-5 =-3 362<0.2345 =-26 =13
362<0.15 300<0.5 334<0.5 244<0.5 =3 =-37 60<0.8571 =40 =-7 300<0.87 352<0.1714 =-38 =7 351<0.036 =19 =-15 60<0.2222 300<0.77 322<0.5 =-24 =33 26<0.5 =48 =-15 60<0.6552 300<0.35 =-15 =61 130<0.1821 =-30 =34
311<0.5 34<0.5 247<0.5 362<0.3536 =8 =43 355<2.741 =-40 =21 =-37 1<0.5 344<0.5 267<0.5 =-40 =15 6<0.5 =-16 =38 306<0.5 362<1e-9 =-8 =42 293<0.5 =-21 =30
362<0.3536 277<0.5 139<0.5 119<0.5 =-6 =18 130<0.1004 =55 =0 333<0.5 6<0.5 =5 =-35 270<0.5 =-43 =12 6<1.5 351<1e-9 122<1.946 =7 =77 =1 =-22
145<0.8571 350<0.5 304<0.5 349<0.5 =-4 =30 299<0.5 =42 =0 231<0.5 134<0.5 =8 =34 355<2.197 =-41 =20 8<0.09942 42<0.5 211<0.5 =-46 =-1 =9 8<0.1235 =48 8<0.2924 =-28 =9
362<0.269 13<0.5 136<5.081 60<0.5333 =9 =-9 232<0.5 =-32 =16 132<0.1667 60<0.2941 =-14 =-41 132<0.5 =28 =-32 332<0.5 21<0.5 6<1.5 =47 =0 =-14 362<0.313 =12 =-24
103<0.5 29<0.5 134<0.5 302<0.38 =-16 =18 350<0.5 =-2 =23 302<1e-9 145<0.75 =42 =-15 =-11 279<0.5 122<2.197 302<0.57 =-24 =2 122<3.045 =64 =-14 351<0.06173 331<0.5 =3 =-28 =29
260<0.5 310<0.5 125<7.5 125<4.5 =1 =23 231<0.5 =-44 =14 251<1.5 130<0.1689 =-19 =33 360<0.5 =42 =-1 362<0.3536 125<7.5 367<0.6412 =-38 =-1 130<0.0859 =-11 =39 251<2.5 =55 =-1
311<0.5 277<0.5 44<0.5 102<0.5 =19 =-7 122<2.708 =-38 =6 122<2.944 248<0.5 =-10 =-39 233<2.89 =-10 =50 0<0.5 139<0.5 122<3.135 =-44 =-8 233<3.367 =45 =-14 1<0.5 210<0.5 =-18 =23 136<1.099 =64 =2
259<0.5 345<0.5 21<0.5 58<0.5 =-7 =9 135<0.5 =3 =37 15<0.5 58<0.5 =40 =-9 137<0.5 =-32 =10 224<0.5 181<0.5 285<0.5 =-42 =5 =8 =48
124<13.5 38<0.5 244<0.5 336<0.5 =6 =53 300<0.74 =-36 =10 124<12.5 300<0.83 =-33 =24 248<0.5 =29 =-7 135<0.5 8<0.0628 300<0.7 =-28 =14 2<0.5 =5 =52 73<0.5 236<0.5 =-40 =3 315<0.5 =-13 =12
140<0.5 127<0.1489 229<0.5 145<0.5294 =1 =-21 307<0.5 =61 =-9 251<4.5 260<0.5 =19 =-5 293<0.5 =-25 =4 133<0.5 54<0.5 353<0.5 =-48 =2 145<0.5714 =0 =21 331<0.5 351<0.2272 =38 =-8 351<0.1004 =-16 =-1
124<13.5 229<0.5 136<3.091 236<0.5 =7 =44 362<0.175 =-22 =15 124<5.5 136<1.946 =81 =8 8<1e-9 =20 =-22 345<0.5 370<0.1586 92<0.5 =-28 =21 131<0.25 =34 =-11 348<0.5 46<0.5 =43 =-9 =-14
145<0.1667 120<0.5 307<0.5 340<0.5 =-15 =44 119<0.5 =51 =-8 370<0.05961 145<0.129 =49 =-2 53<0.5 =21 =-12 370<0.1023 4<0.5 257<0.5 =-28 =9 145<0.8571 =1 =-30 53<0.5 31<0.5 =23 =-16 120<0.5 =-22 =7
301<0.4 132<0.2 138<0.5 362<0.2926 =-11 =26 21<0.5 =3 =41 367<0.5628 264<0.5 =-16 =25 132<0.5 =35 =1 367<0.5154 301<0.82 =58 352<0.6905 =-14 =26 =-3
338<0.5 41<0.5 331<0.5 60<0.08333 =-10 =9 0<0.5 =-11 =29 262<0.5 60<0.9091 =-38 =3 273<0.5 =39 =-16 268<0.5 271<0.5 330<0.5 =32 =1 41<0.5 =-21 =13 367<0.5995 26<0.5 =-7 =22 =-33
253<0.4327 346<0.5 139<0.5 341<0.3984 =-10 =4 124<13.5 =31 =-32 48<0.5 =52 =2 =56
276<0.5 253<0.4327 27<0.5 314<0.5 =-11 =21 136<3.807 =14 =-24 =57 125<1.5 273<0.5 136<3.638 =-24 =13 314<0.5 =31 =-18 136<2.303 133<0.5 =53 =-1 306<0.5 =-18 =8
257<0.5 139<0.5 311<0.5 34<0.5 =1 =-34 29<0.5 =-37 =14 60<0.6552 130<0.2226 =40 =-13 328<0.5 =-33 =-2 318<0.5 60<0.8571 351<0.09518 =18 =50 308<0.5 =-1 =-26 0<0.5 =-31 =2
122<2.303 338<0.5 129<0.5 148<0.5 =-23 =19 251<2.5 =31 =-13 302<0.42 8<0.5942 =-13 =25 119<0.5 =47 =-7 136<1.609 43<0.5 244<0.5 =16 =-31 210<0.5 =-24 =8 253<0.4093 124<1.5 =-30 =-3 =49
122<2.303 127<0.6919 130<0.1821 138<0.5 =-31 =-1 122<1.946 =-23 =21 357<0.5 60<0.7 =44 =-8 119<0.5 =-25 =21 56<0.5 311<0.5 82<0.5 =17 =-25 122<3.367 =-23 =22 29<0.5 122<2.89 =-30 =-5 127<0.3936 =44 =-7
124<5.5 126<17.5 300<0.5 48<0.5 =31 =-12 300<0.77 =-18 =8 53<0.5 318<0.5 =10 =-25 143<0.5 =-24 =13 344<0.5 118<0.5 304<0.5 =-12 =23 331<0.5 =51 =-13 13<0.5 =53 =-21
338<0.5 224<0.5 138<0.5 362<0.313 =-13 =25 367<0.3851 =19 =-16 138<0.5 126<15.5 =-18 =44 264<0.5 =-19 =21 102<0.5 367<0.6983 224<0.5 =32 =-14 346<0.5 =-17 =26 367<0.6983 130<1e-9 =4 =-34 =16
140<0.5 136<1.099 73<0.5 124<5.5 =11 =-3 124<8.5 =45 =12 124<1.5 30<0.5 =-29 =22 124<2.5 =26 =-4 252<0.5 328<0.5 354<0.5 =-44 =5 258<0.5 =-9 =18 308<0.5 =41 302<0.46 =9 =-16
145<0.8 247<0.5 140<0.5 118<0.5 =6 =50 354<0.5 =-26 =26 20<0.5 294<0.5 =-38 =3 130<1e-9 =37 =-18 351<0.1313 35<0.5 362<0.313 =-35 =7 =26 145<0.8571 =-20 367<0.6825 =41 =-11
362<0.3536 92<0.5 119<0.5 302<1.44 =-9 =35 41<0.5 =13 =-30 309<0.5 302<1e-9 =67 =3 333<0.5 =-13 =15 300<0.35 =-15 300<0.89 264<0.5 =52 =0 =-10
310<0.5 293<0.5 12<0.5 134<7.5 =-7 =37 126<17.5 =45 =2 370<0.06571 138<0.5 =4 =68 350<0.5 =-25 =16 126<16.5 370<0.04148 45<0.5 =-35 =20 =26 135<2.5 262<0.5 =31 =-11 =-16
16<0.5 304<0.5 364<0.5 311<0.5 =4 =-14 303<0.5 =-42 =-6 125<5.5 319<0.5 =52 =-9 258<0.5 =15 =-13 356<0.5 282<0.5 250<0.5 =-44 =-1 =1 =8
122<2.197 305<0.5 127<0.6919 322<0.5 =-31 =10 233<2.197 =-10 =34 343<0.5 =39 =-1 140<0.5 16<0.5 127<0.3699 =3 =24 124<10.5 =-42 =21 122<3.367 250<0.5 =-33 =12 =26
233<3.135 355<4.464 25<0.5 56<0.5 =-6 =-20 307<0.5 =8 =-20 260<0.5 124<4.5 =8 =40 3<0.5 =-31 =20 124<6.5 124<1.5 235<0.5 =1 =33 264<0.5 =51 =-8 264<0.5 236<0.5 =-23 =30 2<0.5 =-11 =46
253<0.4327 355<4.464 103<0.5 29<0.5 =-6 =19 126<19.5 =46 =-1 355<12.6 274<0.5 =36 =-1 =-18 =48
122<3.135 277<0.5 348<0.5 44<0.5 =4 =-24 135<1.5 =4 =57 127<0.3936 370<0.1088 =-29 =4 348<0.5 =27 =-25 45<0.5 268<0.5 247<0.5 =49 =-22 348<0.5 =11 =-28 293<0.5 29<0.5 =-26 =24 122<3.367 =49 =-4
277<0.5 246<0.5 348<0.5 365<0.5 =0 =41 48<0.5 =34 =-21 348<0.5 252<0.5 =59 =-7 =-12 257<0.5 366<1e-9 9<0.5 =-19 =28 366<0.2606 =3 =36 268<0.5 351<0.06173 =0 =19 =47
366<0.3031 259<0.5 38<0.5 300<0.42 =8 =-8 310<0.5 =-28 =50 314<0.5 25<0.5 =-48 =7 46<0.5 =42 =-12 =61
233<3.135 311<0.5 259<0.5 127<0.7836 =2 =35 266<0.5 =-29 =26 138<0.5 132<0.1429 =-35 =-4 251<2.5 =-14 =42 251<2.5 8<0.06801 243<0.5 =56 =-12 132<0.1667 =-29 =36 8<0.08151 127<0.3233 =-24 =7 309<0.5 =38 =-6
126<9.5 300<0.5 255<0.5 =77 =9 318<0.5 363<0.5 =-29 =0 =6 136<5.081 145<0.6818 120<0.5 =-2 =13 233<2.89 =-19 =12 300<0.45 145<0.5 =-34 =17 130<0.2473 =-39 =3
34<0.5 16<0.5 367<0.4395 235<0.5 =-3 =17 58<0.5 =21 =-5 266<0.5 367<0.5995 =-35 =-2 =19 224<0.5 242<0.5 =-43 119<0.5 =-18 =24 =10
253<0.4093 246<0.5 354<0.5 122<2.197 =-18 =-3 2<0.5 =-8 =45 348<0.5 13<0.5 =42 =-13 46<0.5 =-23 =7 141<0.5 =58 =6
322<0.5 365<0.5 300<0.5 127<0.445 =-8 =10 345<0.5 =-28 =14 300<0.58 =-18 =53 127<1e-9 120<0.5 8<1e-9 =20 =-20 145<0.2 =15 =-35 133<0.5 120<0.5 =12 =50 119<0.5 =-32 =-3
259<0.5 16<0.5 145<0.08333 132<1e-9 =35 =-1 130<0.1821 =-1 =15 302<0.51 310<0.5 =-38 =0 =8 224<0.5 22<0.5 21<0.5 =-44 =-2 145<0.6 =-13 =17 145<0.3889 =0 =47
138<0.5 278<0.5 132<0.1429 134<0.5 =-34 =-9 136<1.609 =-20 =22 257<0.5 4<0.5 =-23 =4 119<0.5 =-1 =36 342<0.5 135<2.5 60<0.5333 =26 =-2 145<0.1667 =3 =-35 127<0.2161 48<0.5 =-43 =5 367<0.5995 =22 =-19
145<0.9167 57<0.5 142<0.5 136<5.081 =8 =-19 145<0.75 =-31 =23 60<0.1905 145<0.2 =62 =18 273<0.5 =-13 =25 60<0.8148 44<0.5 =-49 =4 60<0.9091 =31 =-4
73<0.5 145<0.9167 16<0.5 330<0.5 =4 =-9 330<0.5 =-36 =11 44<0.5 127<0.7836 =-48 =3 =20 127<0.2793 145<0.5294 56<0.5 =20 =-16 258<0.5 =17 =-33 233<3.045 =51 =2
350<0.5 127<0.5416 62<0.5 132<0.4 =-10 =15 302<1e-9 =37 =-6 348<0.5 131<0.3333 =36 =-6 127<0.5861 =17 =-19 293<0.5 132<0.1 138<0.5 =2 =29 131<0.3333 =-22 =15 38<0.5 127<0.3459 =62 =5 =-11
122<2.303 368<0.5 370<0.3532 138<0.5 =-23 =-4 367<0.5756 =-11 =25 370<0.05961 145<0.3333 =13 =-19 =44 311<0.5 264<0.5 122<2.708 =22 =-3 122<2.708 =-7 =41 126<16.5 126<14.5 =-14 =26 139<0.5 =-37 =24
126<9.5 127<0.445 48<0.5 273<0.5 =55 =1 330<0.5 =-11 =4 124<3.5 =-14 =4 304<0.5 166<0.5 132<0.4 =-7 =13 127<0.3936 =39 =-7 144<0.5 316<0.5 =40 =-13 =-19
349<0.5 118<0.5 142<0.5 128<0.5 =-3 =13 57<0.5 =-30 =11 351<1e-9 =74 =-21 363<0.5 280<0.5 102<0.5 =56 =-9 60<0.375 =5 =-18 =-21
98<0.5 135<1.5 16<0.5 355<4.464 =1 =31 210<0.5 =-32 =1 233<1.946 =50 348<0.5 =-29 =0 233<2.303 =66 135<0.5 =-14 =21
355<4.464 82<0.5 145<0.8571 60<0.8148 =7 =-31 60<0.7778 =-46 =69 60<0.4444 =-40 309<0.5 =10 =-20 311<0.5 300<0.42 367<0.5756 =2 =58 =-6 60<0.375 355<12.6 =17 =-8 =-25
339<0.5 362<0.269 311<0.5 277<0.5 =5 =-7 233<3.135 =-21 =7 224<0.5 123<0.5 =-2 =37 60<0.375 =-17 =-1 369<0.5 =45 =2
257<0.5 248<0.5 302<0.32 251<3.5 =-18 =5 126<17.5 =-12 =32 13<0.5 234<0.5 =17 =-15 50<0.5 =-35 =-5 302<0.79 241<0.5 234<0.5 =29 =-13 135<0.5 =13 =-26 123<0.5 =13 352<0.2679 =-33 =7
257<0.5 362<0.2926 3<0.5 103<0.5 =-26 =17 130<0.07166 =5 =-11 195<0.5 369<0.5 =-6 =43 =58 53<0.5 60<0.8571 131<0.1429 =36 =1 3<0.5 =2 =-20 130<0.09268 37<0.5 =-40 =0 130<0.1328 =23 =-9
366<1e-9 350<0.5 15<0.5 305<0.5 =-4 =23 147<0.5 =-36 =48 326<0.5 345<0.5 =16 =-9 256<0.5 =-3 =-23 26<0.5 233<3.045 368<0.5 =69 =3 =-8 =-6
122<3.367 122<2.197 125<6.5 42<0.5 =-20 =17 122<1.792 =52 =-15 140<0.5 138<0.5 =-1 =15 53<0.5 =-33 =-2 268<0.5 145<0.6 45<0.5 =70 =13 277<0.5 =-25 =18 145<0.1667 =21 145<0.75 =-31 =19
126<9.5 273<0.5 131<0.125 350<0.5 =48 =-6 126<8.5 =8 =-7 306<0.5 =20 =-18 264<0.5 240<0.5 24<0.5 =-5 =11 268<0.5 =30 =-7 126<21.5 353<0.5 =30 =-5 254<0.5 =-16 =18
346<0.5 82<0.5 305<0.5 134<1.5 =-6 =12 233<2.197 =1 =32 312<0.5 =-38 134<0.5 =18 =-20 13<0.5 =50 =-9
127<0.7836 244<0.5 128<0.5 13<0.5 =0 =-17 259<0.5 =17 =-31 369<0.5 52<0.5 =-37 =0 135<0.5 =-13 =19 278<0.5 368<0.5 369<0.5 =-33 =0 =32 60<0.6552 125<3.5 =70 =7 125<1.5 =3 =-15
253<0.4327 366<1e-9 349<0.5 355<4.464 =-5 =15 2<0.5 =-4 =35 119<0.5 134<0.5 =7 =63 60<0.15 =-21 =3 60<0.1154 =8 =47
145<0.2 124<9.5 130<0.1564 127<1e-9 =49 =18 131<0.25 =-15 =29 340<0.5 211<0.5 =-42 =5 =26 124<4.5 229<0.5 21<0.5 =-19 =13 5<0.5 =44 =-8 145<0.2424 126<17.5 =10 =-45 119<0.5 =-1 =22
229<0.5 57<0.5 55<0.5 251<2.5 =4 =-14 347<0.5 =-36 =-8 310<0.5 343<0.5 =-17 =13 307<0.5 =40 =-13 124<9.5 3<0.5 =0 50<0.5 =2 =68 260<0.5 =-23 =11
362<0.2926 229<0.5 263<0.5 73<0.5 =-6 =19 122<2.197 =-9 =35 124<5.5 307<0.5 =61 =2 367<1e-9 =13 =-21 50<0.5 26<0.5 122<1.946 =-3 =57 124<3.5 =10 =-14 122<2.565 330<0.5 =-26 =2 362<0.3536 =28 =-9
257<0.5 145<0.2 315<0.5 280<0.5 =8 =54 351<0.0562 =15 =-18 4<0.5 131<0.1429 =-23 =5 240<0.5 =0 =34 224<0.5 127<0.3936 145<0.5294 =-2 =26 53<0.5 =51 =7 333<0.5 =-43 =9
311<0.5 9<0.5 277<0.5 31<0.5 =13 =-15 52<0.5 =-14 =23 258<0.5 353<0.5 =101 =-8 315<0.5 =8 =-19 134<0.5 255<0.5 285<0.5 =-39 =10 343<0.5 =-19 =28 293<0.5 349<0.5 =-11 =23 338<0.5 =35 =-10
12<0.5 144<0.5 240<0.5 127<0.7836 =1 =25 127<0.1489 =4 =50 =-41 126<15.5 =61 127<0.6295 =-21 =28
16<0.5 127<0.5416 136<5.081 277<0.5 =5 =-12 134<5.5 =-32 =11 126<29.5 356<0.5 =26 =-20 277<0.5 =6 =-29 124<10.5 241<0.5 316<0.5 =-45 =-6 136<1e-9 =5 =-13 341<1e-9 =-15 127<0.6295 =23 =-12
122<1.946 126<15.5 60<0.8148 60<0.2941 =-6 =57 =-12 224<0.5 166<0.5 =-31 =15 126<17.5 =37 =-12 233<3.135 126<9.5 369<0.5 =40 =-18 130<0.0859 =-6 =8 60<0.375 122<2.89 =45 =10 126<20.5 =-22 =14
362<0.175 300<0.5 73<0.5 367<0.6412 =-4 =19 53<0.5 =34 =-4 300<0.83 61<0.5 =-39 =22 53<0.5 =18 =-20 300<0.89 60<0.2222 300<0.7 =-18 =31 351<0.1004 =48 =-10 26<0.5 134<0.5 =-18 =24 =-34
253<0.4093 304<0.5 122<1.946 345<0.5 =-22 =22 31<0.5 =5 =-16 367<0.6314 238<0.5 =41 =-11 =-11 =44
304<0.5 134<5.5 122<2.197 302<0.33 =-22 =11 130<0.1821 =-6 =12 124<2.5 130<0.1095 =49 =-1 306<0.5 =-30 =7 122<2.303 130<0.3308 350<0.5 =-30 =4 =24 131<0.125 124<0.5 =-4 =58 306<0.5 =6 =-20
142<0.5 247<0.5 130<1e-9 138<0.5 =-10 =17 251<3.5 =15 =-12 370<0.1464 141<0.5 =-34 =3 =9 317<0.5 127<0.3699 44<0.5 =-31 =10 45<0.5 =-27 =19 =36
263<0.5 307<0.5 136<5.416 124<9.5 =3 =-12 130<0.2818 =-42 =2 134<1.5 124<1.5 =-9 =27 127<0.3936 =-27 =9 134<1.5 135<0.5 268<0.5 =31 =-13 124<17.5 =-19 =7 =63
300<0.32 130<0.1438 293<0.5 60<0.05556 =-4 =10 268<0.5 =43 =-20 125<6.5 73<0.5 =-17 =18 60<0.1905 =-11 =49 130<0.09268 125<3.5 333<0.5 =-27 =-1 27<0.5 =19 =-20 370<0.05961 60<0.08333 =-14 =30 370<0.1746 =-28 =3
322<0.5 0<0.5 1<0.5 253<0.4093 =-5 =31 60<0.1154 =-33 =11 126<18.5 60<0.8571 =50 =-10 60<0.6111 =-13 =17 60<0.5714 272<0.5 316<0.5 =17 =52 136<3.178 =-23 =16 123<0.5 126<26.5 =17 =-13 369<0.5 =-34 =12
140<0.5 122<2.303 343<0.5 124<2.5 =35 =-5 31<0.5 =-18 =15 324<0.5 82<0.5 =9 =-25 52<0.5 =-34 =11 122<3.135 351<0.19 354<0.5 =-41 =0 15<0.5 =16 =-11 15<0.5 351<0.04354 =-2 =36 =-12
271<0.5 346<0.5 71<0.5 143<0.5 =5 =-9 =40 =41 369<0.5 143<0.5 210<0.5 =-43 =-3 60<0.25 =-13 =47 119<0.5 60<0.6552 =63 =-3 =-25
346<0.5 367<0.7489 252<0.5 82<0.5 =6 =-27 355<1.946 =-15 =17 354<0.5 355<3.045 =-3 =-39 =5 311<0.5 =40 =3
0<0.5 229<0.5 300<0.72 142<0.5 =2 =-16 248<0.5 =-26 =11 135<0.5 300<0.65 =-15 =19 250<0.5 =64 =3 299<0.5 210<0.5 300<0.79 =-20 =14 =36 =44
31<0.5 16<0.5 191<0.5 259<0.5 =5 =-14 102<0.5 =-36 =5 266<0.5 131<0.1667 =-38 =-4 =19 210<0.5 362<0.15 310<0.5 =-37 =4 6<1.5 =21 =-12 258<0.5 315<0.5 =-11 =39 274<0.5 =-24 =10
64<0.5 124<1.5 332<0.5 127<0.1489 =-20 =1 355<2.015 =36 =-18 324<0.5 231<0.5 =9 =-9 124<3.5 =8 =-32 355<2.251 =-37 =-2
235<0.5 259<0.5 355<1.638 293<0.5 =-8 =28 145<0.3333 =-4 =15 124<6.5 21<0.5 =-49 =-6 145<0.3889 =-25 =27 120<0.5 124<0.5 =50 269<0.5 =-20 =17 271<0.5 145<0.3684 =51 =10 141<0.5 =-24 =6
145<0.129 60<0.3333 136<1.609 313<0.5 =61 =-6 141<0.5 =-10 =29 136<3.091 254<0.5 =-37 =16 8<0.03686 =37 =-13 309<0.5 60<0.2941 145<0.4545 =12 =-25 145<0.3889 =-13 =20 338<0.5 101<0.5 =-27 =34 145<0.2 =-14 =26
322<0.5 362<0.3536 12<0.5 251<1.5 =-14 =-1 =39 251<2.5 130<0.07166 =-2 =49 341<0.1241 =-25 =9 241<0.5 141<0.5 333<0.5 =32 =-11 362<0.1604 =-14 =31 130<0.05221 251<2.5 =78 =4 355<2.079 =-28 =15
142<0.5 134<5.5 128<0.5 235<0.5 =-6 =13 127<0.6295 =20 =-15 130<0.0859 299<0.5 =-9 =62 370<0.04148 =6 =-23 127<0.3459 293<0.5 52<0.5 =-36 =8 =31 130<0.1564 43<0.5 =20 =-17 127<0.4718 =-30 =4
341<0.3984 274<0.5 362<0.141 0<0.5 =-7 =30 24<0.5 =21 =-18 134<3.5 60<0.9091 =-38 =16 362<0.08644 =12 =-22 236<0.5 355<2.565 60<0.8571 =5 =-25 145<0.5294 =6 =46 268<0.5 277<0.5 =53 =4 =-8
362<0.2926 363<0.5 349<0.5 304<0.5 =-1 =23 141<0.5 =0 =40 306<0.5 56<0.5 =14 =-18 56<0.5 =-44 =-1 31<0.5 293<0.5 251<3.5 =40 =8 =-5 =-16
310<0.5 345<0.5 109<0.5 4<0.5 =-13 =-1 =30 370<0.1586 46<0.5 =33 =-3 145<0.1667 =5 =-31 145<0.4286 363<0.5 370<0.04148 =43 =8 =-10 145<0.7143 45<0.5 =-25 =9 145<0.8571 =38 =-4
145<0.8571 259<0.5 16<0.5 56<0.5 =8 =-3 251<2.5 =-35 =4 224<0.5 16<0.5 =-36 =10 145<0.3 =-8 =54 26<0.5 351<0.1435 103<0.5 =-46 =1 355<2.741 =25 =-19 251<4.5 4<0.5 =1 =40 =-16
259<0.5 16<0.5 124<13.5 124<1.5 =-2 =12 302<0.33 =-13 =26 124<15.5 210<0.5 =-43 =4 251<1.5 =-5 =26 124<6.5 =-49 314<0.5 273<0.5 =-33 =37 251<3.5 =49 =-8
285<0.5 310<0.5 253<0.5586 233<2.197 =-14 =-2 =40 343<0.5 337<0.5 =-15 =26 367<0.5756 =31 =-8 251<2.5 333<0.5 370<0.1157 =62 =4 =-16 307<0.5 =12 233<2.303 =-20 =-1
229<0.5 311<0.5 326<0.5 115<0.5 =7 =-18 367<0.4615 =-37 =1 0<0.5 363<0.5 =-22 =12 333<0.5 =19 =-18 353<0.5 125<1.5 =62 309<0.5 =-2 =10 2<0.5 =1 =-15
127<0.6919 302<1.93 122<2.89 277<0.5 =2 =-20 224<0.5 =3 =36 300<0.32 27<0.5 =-11 =20 =-35 370<0.1943 122<2.996 22<0.5 =59 =3 50<0.5 =-22 =2 122<2.708 277<0.5 =18 =-14 =-35
346<0.5 367<0.6983 12<0.5 366<0.3871 =0 =43 =39 354<0.5 131<0.09091 =-4 =-40 131<0.3333 =25 =-7 351<0.555 367<0.6314 =7 =43 =-3
92<0.5 366<0.3031 229<0.5 340<0.5 =-4 =27 3<0.5 =-16 =34 =38 3<0.5 278<0.5 =4 =-5 =46
305<0.5 71<0.5 9<0.5 248<0.5 =-8 =2 13<0.5 =-10 =52 136<1e-9 =43 134<0.5 =5 =-11 125<2.5 134<0.5 136<1e-9 =25 =-18 251<1.5 =13 =-36 333<0.5 43<0.5 =55 =5 =-5
351<0.3009 143<0.5 136<3.091 367<0.6412 =2 =30 362<0.1604 =-16 =6 21<0.5 25<0.5 =-23 =20 367<0.5301 =33 =-18 351<0.555 =47 132<0.5 =11 143<0.5 =-22 =1
244<0.5 103<0.5 367<0.7226 331<0.5 =4 =-8 302<0.33 =-39 =0 130<0.0859 299<0.5 =-23 =19 136<5.081 =43 =-10 313<0.5 126<10.5 =6 136<5.118 =-43 =5 277<0.5 =13 =-11
140<0.5 21<0.5 233<2.773 53<0.5 =9 =-5 276<0.5 =-11 =29 4<0.5 233<2.485 =15 =-25 351<0.1144 =32 =-10 294<0.5 57<0.5 233<1.946 =9 =-36 4<0.5 =-16 =20 =24
346<0.5 253<0.4327 265<0.5 371<0.5 =-5 =-31 60<0.1154 =-19 =27 =31 =44
145<0.9167 34<0.5 304<0.5 136<5.081 =2 =-16 350<0.5 =31 =-8 136<1.609 =-31 39<0.5 =-5 =4 132<0.4 56<0.5 =-40 350<0.5 =-11 =10 =5
346<0.5 361<0.5 127<0.4178 314<0.5 =-7 =9 355<2.398 =14 =-6 127<0.4718 233<3.135 =7 =36 136<1.946 =-25 =11 127<0.5861 =35 =1
300<0.89 127<0.5416 349<0.5 61<0.5 =-3 =21 306<0.5 =3 =41 53<0.5 131<0.4 =27 =-8 315<0.5 =31 =-27 255<0.5 264<0.5 38<0.5 =-34 =5 127<1e-9 =-8 =24 127<0.1489 =-8 =10
272<0.5 331<0.5 60<0.08333 145<0.2667 =25 =-16 127<0.2161 =23 =5 38<0.5 123<0.5 =16 =-5 233<1.792 =12 =-40 127<1e-9 334<0.5 122<1.792 =12 =-46 =5 60<0.2222 343<0.5 =-8 =39 126<21.5 =-26 =10
126<9.5 130<0.1167 245<0.5 42<0.5 =59 =7 =-7 274<0.5 =-25 =6 240<0.5 129<0.5 223<0.5 =-2 =-30 350<0.5 =3 =45 130<0.1564 52<0.5 =41 =-10 128<0.5 =-20 =10
322<0.5 257<0.5 362<0.141 3<0.5 =-21 =-2 15<0.5 =3 =39 53<0.5 273<0.5 =30 =-1 335<0.5 =-18 =22 327<0.5 124<11.5 351<0.06173 =33 =-1 141<0.5 =14 =-14 124<6.5 134<0.5 =23 =-11 =-33
310<0.5 257<0.5 262<0.5 259<0.5 =-8 =-33 330<0.5 =-4 =50 268<0.5 145<0.6364 =-5 =26 8<0.06801 =47 =-4 145<0.5294 252<0.5 129<0.5 =34 =-13 306<0.5 =25 =-11 241<0.5 301<0.4 =-32 =15 210<0.5 =47 =-16
60<0.08333 355<3.555 132<0.08333 142<0.5 =-1 =-28 264<0.5 =-28 =1 141<0.5 4<0.5 =-1 =33 =-10 366<0.2606 33<0.5 331<0.5 =5 =-12 60<0.6552 =20 =-10 =42
56<0.5 60<0.8571 54<0.5 60<0.2941 =-1 =10 138<0.5 =5 =45 273<0.5 256<0.5 =-39 =9 341<1e-9 =35 =-15 60<0.7368 341<1e-9 248<0.5 =-11 =17 310<0.5 =-28 =10 300<0.54 26<0.5 =38 =-6 =-16
12<0.5 229<0.5 123<0.5 278<0.5 =30 =-3 274<0.5 =-2 =-22 132<0.1429 123<0.5 =-9 =62 =-16 277<0.5 126<15.5 =55 =4 =-1
253<0.4327 132<0.125 140<0.5 231<0.5 =0 =-19 231<0.5 =-40 =5 268<0.5 15<0.5 =16 =-13 224<0.5 =-14 =23 =40
305<0.5 122<3.367 265<0.5 253<0.4327 =-4 =33 127<1e-9 =-8 =40 124<0.5 127<0.1178 =1 =-23 273<0.5 =9 =65 134<1.5 142<0.5 370<0.2183 =46 =-2 124<7.5 =14 =-19 341<1e-9 351<1e-9 =-9 =16 =-41
142<0.5 145<0.8571 60<0.8148 26<0.5 =8 =-4 43<0.5 =-29 =34 60<0.7368 60<1e-9 =-5 =-50 58<0.5 =46 =-13 322<0.5 57<0.5 300<0.79 =-42 =11 130<0.1095 =21 =-21 60<0.2941 124<2.5 =-5 =50 273<0.5 =-23 =1
98<0.5 15<0.5 16<0.5 60<1e-9 =-10 =5 39<0.5 =-35 =5 355<4.464 262<0.5 =-30 =9 278<0.5 =-13 =21 252<0.5 =44 56<0.5 =4 =-4
331<0.5 314<0.5 311<0.5 309<0.5 =9 =-9 210<0.5 =-16 =12 370<0.2183 132<0.125 =11 =59 =-15 342<0.5 119<0.5 268<0.5 =-15 =24 56<0.5 =17 =-10 368<0.5 55<0.5 =-49 =-12 =-1
134<5.5 366<0.3031 322<0.5 0<0.5 =-4 =24 102<0.5 =17 =-12 =41 299<0.5 251<4.5 251<1.5 =2 =-23 130<0.07166 =6 =0 130<0.07166 251<3.5 =73 =11 =-4
346<0.5 82<0.5 122<1.946 53<0.5 =-21 =11 367<0.4615 =6 =-5 60<0.7778 =-34 45<0.5 =-9 =7 260<0.5 =42 =-6
346<0.5 230<0.5 82<0.5 320<0.5 =2 =-18 40<0.5 =-27 =0 250<0.5 =-38 =0 48<0.5 =44 =-5
19<0.5 301<0.4 98<0.5 15<0.5 =0 =-15 45<0.5 =38 =-4 271<0.5 355<2.079 =42 =-7 =-13 8<0.08658 =-43 =11
145<0.9167 118<0.5 102<0.5 250<0.5 =-1 =-17 145<0.3333 =-12 =25 351<0.06736 58<0.5 =57 =-5 =-18 124<13.5 =-42 273<0.5 311<0.5 =23 =-4 =-5
38<0.5 269<0.5 300<0.54 147<0.5 =2 =45 136<4.997 =-2 =-29 351<0.1004 327<0.5 =-40 =1 =10 300<0.83 9<0.5 40<0.5 =-33 =18 =22 56<0.5 =36 =-7
145<0.08333 60<0.3333 343<0.5 126<17.5 =-14 =18 260<0.5 =64 =-14 126<17.5 60<0.4444 =-16 =37 103<0.5 =-42 =11 262<0.5 126<12.5 21<0.5 =-24 =11 60<0.08333 =-10 =5 145<0.7143 126<20.5 =50 =-6 273<0.5 =-32 =3
366<0.3031 341<0.3984 134<0.5 301<0.43 =-23 =28 278<0.5 =4 =-19 237<0.5 133<0.5 =6 =-16 351<0.1313 =-25 =7 =41
229<0.5 147<0.5 224<0.5 126<9.5 =20 =-3 351<0.036 =24 =-13 300<0.42 277<0.5 =1 =48 =-11 27<0.5 123<0.5 =-6 131<0.125 =55 =-5 =-7
98<0.5 324<0.5 1<0.5 367<0.6412 =-3 =11 0<0.5 =6 =38 300<0.65 351<0.1073 =-39 =0 331<0.5 =9 =-11 309<0.5 331<0.5 =51 =7 56<0.5 =-15 =3
326<0.5 16<0.5 12<0.5 304<0.5 =0 =22 =34 251<2.5 257<0.5 =-43 =10 45<0.5 =17 =-17 257<0.5 302<0.65 =-38 =4 300<0.65 =12 =-13
19<0.5 314<0.5 259<0.5 253<0.4327 =1 =41 25<0.5 =-40 =10 351<0.1073 25<0.5 =33 =-7 132<0.25 =-35 =9 355<2.565 298<0.5 =-41 =0 =17
122<2.197 8<0.2183 31<0.5 305<0.5 =-26 =13 50<0.5 =34 =-12 307<0.5 127<0.5861 =7 =50 =-17 273<0.5 127<0.3936 52<0.5 =0 =27 8<0.06801 =38 =5 122<3.367 126<14.5 =9 =-14 60<0.05556 =-14 =55
257<0.5 50<0.5 298<0.5 134<5.5 =-12 =21 27<0.5 =25 =-19 136<3.97 328<0.5 =13 =-11 229<0.5 =-33 =22 125<3.5 126<18.5 211<0.5 =21 =-20 211<0.5 =-9 =30 4<0.5 =-1 126<16.5 =6 =48
8<0.1632 315<0.5 256<0.5 136<5.081 =15 =-14 5<0.5 =10 =-19 277<0.5 132<0.08333 =3 =-15 132<0.2 =-20 =9 130<0.2818 8<0.2924 132<0.4 =14 =40 =-4 8<0.2183 =-38 132<0.5 =23 =-8`),
};
