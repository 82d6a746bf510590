/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What speaks for a denial answering a claim of an earlier document: weights in logits, one feature a line, and decision trees over the same features.
 * Learned from 9174 pairs of annotated claims in two documents and 14591 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  weights: {
    'AUTHOR ALLEGES': 0.67,
    'AUTHOR lead': 0.11,
    'answers another': -0.22,
    'answers here': -0.14,
    'any': -0.22,
    'around': 0.26,
    'both authenticity': 0.16,
    'both concealment': 0.34,
    'both demand': 0.64,
    'both deny': -0.38,
    'both fault': 0.26,
    'both negated': -0.28,
    'both origin': -0.9,
    'both outage': 0.33,
    'both payment': -0.19,
    'both publication': -0.33,
    'both sale': 0.24,
    'both taking': 0.29,
    'both telling': 0.14,
    'breach general outsider': -0.16,
    'breach many data outsider': 0.23,
    'breach no name': 0.06,
    'breach outsider': 0.15,
    'breach outsider same name': -0.13,
    'breach same name': 0.42,
    'breach same name around': 0.21,
    'breach specific data': -0.22,
    'breachy, ALLEGES': 0.13,
    'breachy, ASSERTS': 0.29,
    'breachy, CONFIRMS': -0.26,
    'breachy, DENIES': -0.11,
    'breachy, PARTLY_DENIES': -0.07,
    'breachy, lead': 0.27,
    'breachy, negated': -0.22,
    'breachy, of AGENCY': 0.07,
    'breachy, of AUTHOR': -0.33,
    'breachy, of PERSON': 0.1,
    'breachy, of UNNAMED': -0.5,
    'by AGENCY': -0.22,
    'by ATTACKER': -0.08,
    'by AUTHOR': -0.37,
    'by MEDIA': -0.27,
    'by PERSON': -0.05,
    'by UNNAMED': -0.4,
    'claim about credential': 0.1,
    'claim about data': -0.2,
    'claim about health': -0.08,
    'claim about identity': -0.15,
    'claim about machine': -0.14,
    'claim about money': 0.3,
    'claim about people': -0.06,
    'claim about ransom': -0.6,
    'claim at': -0.28,
    'claim by a': -0.12,
    'claim by accord': 0.23,
    'claim by acknowledg': -0.25,
    'claim by add': -0.3,
    'claim by admit': 0.1,
    'claim by admitt': -0.38,
    'claim by advertis': 0.27,
    'claim by advis': -0.2,
    'claim by agre': -0.37,
    'claim by also': -0.12,
    'claim by announc': -0.29,
    'claim by answ': 0.07,
    'claim by answer': -0.06,
    'claim by are': 0.06,
    'claim by argu': 0.18,
    'claim by as': -0.11,
    'claim by ask': -0.62,
    'claim by assert': 0.2,
    'claim by assess': -0.23,
    'claim by assur': -0.09,
    'claim by at': 0.23,
    'claim by attribut': 1.16,
    'claim by back': -0.1,
    'claim by be': -0.09,
    'claim by been': 0.17,
    'claim by believ': -0.14,
    'claim by blam': -0.13,
    'claim by boast': 0.33,
    'claim by by': -0.07,
    'claim by call': 0.23,
    'claim by can': -0.08,
    'claim by circulat': -0.17,
    'claim by claim': 0.4,
    'claim by clarifi': -0.13,
    'claim by com': 0.06,
    'claim by complain': -0.26,
    'claim by conced': -0.09,
    'claim by confidenc': 0.53,
    'claim by confirm': -0.44,
    'claim by consid': 0.08,
    'claim by contend': 0.17,
    'claim by count': 0.15,
    'claim by demand': -0.15,
    'claim by den': -0.43,
    'claim by deni': -0.07,
    'claim by disagre': 0.36,
    'claim by disclos': -0.09,
    'claim by dismiss': 0.1,
    'claim by disput': -0.29,
    'claim by doe': -0.2,
    'claim by estimat': -0.13,
    'claim by fear': -0.05,
    'claim by find': 0.37,
    'claim by found': -0.57,
    'claim by given': -0.21,
    'claim by guilt': -0.17,
    'claim by ha': -0.4,
    'claim by had': 0.38,
    'claim by hav': -0.05,
    'claim by have': 0.24,
    'claim by heard': -0.06,
    'claim by inform': -0.45,
    'claim by insist': -0.4,
    'claim by it': -0.45,
    'claim by let': -0.15,
    'claim by like': -0.18,
    'claim by link': -0.17,
    'claim by maintain': 0.44,
    'claim by nam': 0.33,
    'claim by no': -0.09,
    'claim by none': -0.08,
    'claim by now': 0.53,
    'claim by of': 0.15,
    'claim by offer': -0.18,
    'claim by on': 0.43,
    'claim by opin': -0.05,
    'claim by out': -0.62,
    'claim by plead': -0.17,
    'claim by point': -0.08,
    'claim by post': -0.16,
    'claim by public': 0.69,
    'claim by purport': 0.27,
    'claim by put': -0.19,
    'claim by read': 0.45,
    'claim by reiterat': -0.14,
    'claim by remark': -0.18,
    'claim by repeat': -0.06,
    'claim by report': 0.17,
    'claim by responsibilit': -0.43,
    'claim by rul': -0.18,
    'claim by rumour': 0.45,
    'claim by said': 0.09,
    'claim by say': 0.13,
    'claim by see': -0.22,
    'claim by shar': -0.07,
    'claim by show': -0.15,
    'claim by spok': -0.24,
    'claim by spoken': -0.1,
    'claim by stat': 0.44,
    'claim by state': -0.29,
    'claim by submitt': 0.56,
    'claim by suggest': 0.3,
    'claim by support': -0.07,
    'claim by suspect': -0.12,
    'claim by tell': 0.19,
    'claim by that': -0.06,
    'claim by the': 0.27,
    'claim by thi': -0.2,
    'claim by think': 0.48,
    'claim by thought': -0.29,
    'claim by threaten': -0.16,
    'claim by to': -0.28,
    'claim by told': -0.05,
    'claim by took': -0.08,
    'claim by tweet': 0.27,
    'claim by understood': -0.17,
    'claim by view': 0.05,
    'claim by wa': -0.28,
    'claim by warn': -0.23,
    'claim by were': -0.06,
    'claim by wish': -0.1,
    'claim by with': 0.38,
    'claim by withdrew': -0.21,
    'claim by word': -0.16,
    'claim by would': -0.12,
    'claim by wrot': 0.4,
    'claim exposed': 0.24,
    'claim gives an amount': 0.15,
    'claim is recalled': -0.24,
    'claim opens its side': -0.25,
    'claims before it': -0.05,
    'classes': 0.29,
    'closest': 0.37,
    'closest via': 0.75,
    'covered': 0.93,
    'covers the claim': -0.19,
    'covers the denial': -0.14,
    'data word shared': -0.38,
    'data words of the claim': 0.19,
    'days': -0.25,
    'denial about credential': 0.25,
    'denial about data': 0.21,
    'denial about health': 0.36,
    'denial about identity': -0.39,
    'denial about money': -0.35,
    'denial about people': -0.1,
    'denial about ransom': -0.18,
    'denial at': -0.37,
    'denial by 40': 0.1,
    'denial by 8': 0.1,
    'denial by a': -0.36,
    'denial by accept': 0.48,
    'denial by accord': -0.08,
    'denial by account': -0.08,
    'denial by add': -0.06,
    'denial by admit': 0.24,
    'denial by admitt': -0.54,
    'denial by agre': 0.21,
    'denial by alway': 0.09,
    'denial by an': 0.06,
    'denial by answ': 0.06,
    'denial by answer': -0.14,
    'denial by argu': -0.3,
    'denial by as': -0.14,
    'denial by assur': -0.25,
    'denial by assuranc': -0.08,
    'denial by away': -0.06,
    'denial by back': 0.11,
    'denial by believ': -0.25,
    'denial by buy': 0.25,
    'denial by call': 0.1,
    'denial by can': -0.15,
    'denial by cannot': 0.07,
    'denial by categorical': -0.11,
    'denial by claim': 0.11,
    'denial by clarifi': 0.14,
    'denial by conced': -0.18,
    'denial by confirm': -0.05,
    'denial by contend': 0.2,
    'denial by contest': -0.06,
    'denial by contradict': -0.21,
    'denial by convinc': -0.08,
    'denial by correct': -0.11,
    'denial by counter': 0.11,
    'denial by declar': 0.55,
    'denial by den': 0.06,
    'denial by denial': -0.17,
    'denial by deny': -0.26,
    'denial by depon': 0.06,
    'denial by did': -0.14,
    'denial by disagre': 0.29,
    'denial by dismiss': -0.19,
    'denial by disown': -0.07,
    'denial by disput': 0.1,
    'denial by do': -0.1,
    'denial by doe': 0.26,
    'denial by establish': 0.19,
    'denial by exonerat': -0.2,
    'denial by explain': -0.18,
    'denial by grant': -0.09,
    'denial by guilt': -0.15,
    'denial by ha': 0.23,
    'denial by had': -0.29,
    'denial by hav': -0.18,
    'denial by have': 0.08,
    'denial by inform': 0.17,
    'denial by insist': 0.05,
    'denial by is': 0.21,
    'denial by issu': -0.23,
    'denial by it': 0.23,
    'denial by known': 0.17,
    'denial by let': 0.17,
    'denial by like': 0.09,
    'denial by lodg': 0.06,
    'denial by maintain': -0.35,
    'denial by merit': 0.12,
    'denial by most': 0.09,
    'denial by mov': -0.32,
    'denial by no': -0.08,
    'denial by nobod': 0.11,
    'denial by none': -0.22,
    'denial by nor': -0.05,
    'denial by not': 0.13,
    'denial by of': 0.16,
    'denial by on': -0.06,
    'denial by opin': 0.08,
    'denial by otherwis': 0.06,
    'denial by out': -0.1,
    'denial by paint': 0.07,
    'denial by per': 0.07,
    'denial by persuad': 0.25,
    'denial by pictur': 0.07,
    'denial by plead': -0.15,
    'denial by point': -0.07,
    'denial by put': -0.09,
    'denial by react': -0.11,
    'denial by reiterat': -0.17,
    'denial by reject': 0.14,
    'denial by rep': 0.36,
    'denial by repli': -0.26,
    'denial by report': 0.09,
    'denial by rest': 0.19,
    'denial by rule': -0.15,
    'denial by said': -0.12,
    'denial by satisfi': 0.19,
    'denial by say': 0.1,
    'denial by scotch': -0.34,
    'denial by see': 0.23,
    'denial by shot': 0.42,
    'denial by show': -0.33,
    'denial by shown': 0.11,
    'denial by sign': -0.22,
    'denial by sinc': 0.09,
    'denial by spok': 0.07,
    'denial by stand': 0.07,
    'denial by stat': -0.63,
    'denial by state': -0.23,
    'denial by stress': -0.48,
    'denial by submitt': -0.41,
    'denial by suggest': -0.29,
    'denial by swor': -0.05,
    'denial by tell': 0.32,
    'denial by testifi': -0.41,
    'denial by that': -0.18,
    'denial by the': 0.12,
    'denial by think': -0.09,
    'denial by to': -0.28,
    'denial by told': 0.13,
    'denial by view': 0.05,
    'denial by wa': -0.21,
    'denial by went': -0.24,
    'denial by were': 0.19,
    'denial by wish': -0.11,
    'denial by withdrawn': -0.14,
    'denial by would': 0.15,
    'denial by writ': 0.1,
    'denial by wrot': 0.35,
    'denial contrasts': -0.55,
    'denial is recalled': 0.18,
    'denial length': -0.16,
    'denial narrows': -0.07,
    'denial of authenticity': 0.12,
    'denial of concealment': 0.22,
    'denial of culprit': -0.11,
    'denial of demand': -0.06,
    'denial of fault': -0.14,
    'denial of harm': 0.24,
    'denial of holding': 0.07,
    'denial of payment': -0.37,
    'denial of publication': -0.05,
    'denial of safety': 0.35,
    'denial of sale': -0.25,
    'denial of taking': 0.05,
    'denied there by the same side': 0.75,
    'denies others there': 0.06,
    'first': -0.16,
    'it ALLEGES': 0.58,
    'it ASSERTS': -0.22,
    'it CONFIRMS': -0.69,
    'it DENIES': -0.43,
    'it PARTLY_DENIES': 0.18,
    'it authenticity': 0.32,
    'it concealment': 0.56,
    'it culprit': 0.2,
    'it fault': -0.19,
    'it harm': 0.27,
    'it origin': 0.24,
    'it payment': -0.13,
    'it publication': -0.08,
    'it telling': -0.16,
    'its denials there': 0.11,
    'its sentence names the answerer': 0.25,
    'its speaker denies': -0.31,
    'its speaker speaks here': 0.06,
    'kind breach>breach': -0.28,
    'kind breach>else': -0.26,
    'kind breach>telling': -0.42,
    'kind else>telling': -0.14,
    'kind ransom>telling': -0.2,
    'kind telling>breach': 0.05,
    'kind telling>else': -0.16,
    'kind telling>fault': 0.1,
    'kind telling>ransom': -0.1,
    'kind telling>telling': -0.14,
    'later than 100 days': 0.16,
    'lead': -0.07,
    'likely answers here': -0.09,
    'likely denied there': 0.12,
    'likely denied there by anybody': -0.36,
    'many data words': -0.23,
    'names its speaker': 0.6,
    'names the answerer': 0.5,
    'no words': -0.41,
    'of AGENCY': -0.18,
    'of ATTACKER': 0.54,
    'of AUTHOR': -1.02,
    'of UNNAMED': 0.38,
    'one document': -0.15,
    'only denial authenticity': 0.06,
    'only denial culprit': -0.14,
    'only denial demand': -0.55,
    'only denial fault': -0.29,
    'only denial harm': -0.12,
    'only denial origin': 0.32,
    'only denial outage': -0.3,
    'only denial payment': -0.26,
    'only denial publication': 0.1,
    'only denial sale': -0.43,
    'only denial taking': -0.06,
    'other number': -0.12,
    'other object': -0.21,
    'other predicate': -0.25,
    'points': -0.18,
    'points at a rumour': 0.14,
    'points at media': 0.28,
    'ransom both, outsider': 0.3,
    'rare word': -0.06,
    'rare word around': 0.71,
    'safe, breachy': 0.35,
    'safe, taking': 0.25,
    'said again here': 0.26,
    'same data': -0.38,
    'same day': -0.19,
    'same name': 0.41,
    'same name around': 0.29,
    'same number': 1.41,
    'same object': 0.18,
    'same predicate and object': -0.17,
    'says safe': 0.12,
    'says untrue': 0.07,
    'sentence words': 0.12,
    'share of its denials there': 0.37,
    'short': -0.19,
    'specific data shared': 0.81,
    'two rare words': 0.2,
    'two words': 0.63,
    'unreal': -0.4,
    'untrue, breachy': -0.07,
    'untrue, taking': 0.31,
    'via': 1.5,
    'via breach, breachy, outsider': -0.36,
    'via number': 0.79,
    'via same speaker': 0.5,
    'weightiest': 1,
    'within 14 days': -0.16,
    'within 3 days': -0.13,
    'words': -0.59,
    'words of these two alone': -0.83,
  },
  forest: parseForest(`-2.96
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by a	claim by accept	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admit	claim by admitt	claim by advertis	claim by advis	claim by agre	claim by alleg	claim by answ	claim by are	claim by argu	claim by as	claim by ask	claim by assert	claim by assess	claim by assur	claim by attribut	claim by back	claim by be	claim by been	claim by believ	claim by blam	claim by boast	claim by bore	claim by by	claim by call	claim by can	claim by claim	claim by clarifi	claim by com	claim by complain	claim by conced	claim by confirm	claim by consid	claim by count	claim by credit	claim by demand	claim by den	claim by deni	claim by describ	claim by disclos	claim by dismiss	claim by disput	claim by do	claim by doe	claim by estimat	claim by explain	claim by fear	claim by find	claim by found	claim by guilt	claim by ha	claim by had	claim by hav	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by known	claim by let	claim by like	claim by link	claim by maintain	claim by no	claim by none	claim by not	claim by now	claim by of	claim by offer	claim by on	claim by out	claim by plead	claim by point	claim by post	claim by purport	claim by put	claim by read	claim by reckon	claim by reject	claim by remark	claim by repli	claim by report	claim by responsibilit	claim by rul	claim by rumour	claim by said	claim by say	claim by shar	claim by show	claim by spok	claim by spoken	claim by stat	claim by state	claim by stress	claim by submitt	claim by suggest	claim by support	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by took	claim by understood	claim by view	claim by wa	claim by warn	claim by went	claim by with	claim by word	claim by would	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by 40	denial by 8	denial by a	denial by accept	denial by accord	denial by account	denial by add	denial by admit	denial by admitt	denial by agre	denial by alway	denial by anoth	denial by answ	denial by answer	denial by argu	denial by as	denial by assert	denial by assur	denial by assuranc	denial by away	denial by back	denial by be	denial by believ	denial by buy	denial by call	denial by claim	denial by conced	denial by conclud	denial by confirm	denial by contend	denial by contest	denial by contradict	denial by convinc	denial by correct	denial by den	denial by deni	denial by denial	denial by deny	denial by depon	denial by describ	denial by did	denial by different	denial by disagre	denial by dismiss	denial by disown	denial by disput	denial by do	denial by doe	denial by doubt	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by hav	denial by have	denial by inform	denial by insist	denial by insistenc	denial by interject	denial by is	denial by issu	denial by it	denial by known	denial by laugh	denial by let	denial by like	denial by maintain	denial by most	denial by mov	denial by no	denial by nobod	denial by none	denial by nor	denial by not	denial by noth	denial by object	denial by of	denial by off	denial by on	denial by opin	denial by otherwis	denial by out	denial by per	denial by persuad	denial by plead	denial by point	denial by previous	denial by protest	denial by put	denial by react	denial by read	denial by reiterat	denial by reject	denial by rep	denial by repeat	denial by repli	denial by rest	denial by rul	denial by said	denial by satisfi	denial by say	denial by scotch	denial by see	denial by shot	denial by show	denial by shown	denial by sign	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by swor	denial by tell	denial by testifi	denial by that	denial by the	denial by thi	denial by to	denial by told	denial by view	denial by wa	denial by went	denial by were	denial by wish	denial by would	denial by writ	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>fault	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
423<0.5 15<0.5 472<0.5 199<0.5 =145 =13 41<0.5 =410 =31 472<0.5 399<0.5 =-33 =5 187<1.5 =-10 =75 27<0.5 390<0.5 425<0.5 =-32 =25 15<0.5 =69 =-20 196<2.5 415<1e-9 =65 =-7 207<0.8182 =181 =-9
8<1e-9 420<0.5 427<0.5 477<0.2909 =-28 =81 60<0.4762 =98 =14 387<0.5 60<0.68 =52 =-30 38<0.5 =174 =-6 60<0.25 38<0.5 34<0.5 =215 =-10 8<0.1072 =-16 =11 8<0.09461 60<0.36 =51 =-4 38<0.5 =116 =6
466<1e-9 24<0.5 181<0.5 453<0.5 =-27 =34 413<0.5 =33 =-40 207<0.45 429<0.5 =159 =2 417<1e-9 =38 =-10 15<0.5 466<0.1901 207<0.76 =106 =2 485<0.6991 =272 =45 466<0.1652 188<23.5 =-40 =1 485<0.6991 =44 =-30
482<0.3851 414<0.5 453<0.5 191<0.5 =-32 =51 430<0.5 =-8 =65 207<0.45 392<0.5 =33 =145 27<0.5 =-30 =65 392<0.5 430<0.5 15<0.5 =99 =-22 4<0.5 =-45 =30 430<0.5 417<0.37 =-10 =72 35<0.5 =175 =-12
193<1e-9 460<0.5 191<0.5 3<0.5 =-42 =-6 311<0.5 =101 =2 13<0.5 413<0.5 =119 =2 376<0.5 =-24 =4 13<0.5 193<0.1429 2<0.5 =17 =99 41<0.5 =167 =10 48<0.5 442<0.5 =39 =-29 193<0.125 =-1 =-43
192<1e-9 27<0.5 3<0.5 427<0.5 =-50 =36 374<0.5 =-1 =-42 414<0.5 456<0.3729 =-30 =35 417<1.19 =165 =-21 371<0.5 13<0.5 472<0.5 =61 =158 456<0.3729 =-27 =37 397<0.5 417<1.19 =215 =29 =3
8<1e-9 414<0.5 425<0.5 481<0.3031 =-28 =90 374<0.5 =37 =-34 57<0.5 426<0.5 =36 =-26 142<0.5 =119 =-9 374<0.5 426<0.5 8<0.08243 =57 =143 414<0.5 =-12 =55 187<7.5 426<0.5 =-2 =-38 =60
466<1e-9 27<0.5 374<0.5 430<0.5 =-30 =0 470<1.792 =-44 =46 414<0.5 188<14.5 =54 =0 477<0.08777 =118 =13 374<0.5 466<0.1462 188<20.5 =76 =17 204<0.5 =146 =32 188<23.5 383<0.5 =-35 =17 466<0.06801 =39 =-4
30<0.5 194<0.125 456<0.3729 191<0.5 =-36 =32 374<0.5 =21 =-33 456<0.3729 430<0.5 =51 =-34 472<0.5 =56 =147 54<0.5 186<15.5 374<0.5 =186 =-1 456<1e-9 =-11 =18 =-16
192<1e-9 371<0.5 425<0.5 390<0.5 =-35 =17 4<0.5 =-19 =42 414<0.5 207<0.45 =-24 =29 207<0.5217 =152 =14 425<0.5 371<0.5 477<0.2681 =13 =95 122<0.5 =137 =-3 382<0.5 207<0.6667 =191 =38 =0
192<1e-9 30<0.5 196<1.5 13<0.5 =-15 =-42 207<0.7273 =35 =-29 188<23.5 207<0.6923 =110 =2 25<0.5 =-18 =17 13<0.5 8<0.1365 196<0.5 =19 =77 364<0.5 =118 =15 391<0.5 =-47 194<0.1667 =-9 =49
466<1e-9 189<1e-9 456<0.3729 477<0.0674 =-42 =9 391<0.5 =18 =-28 198<1.099 391<0.5 =82 =-1 425<0.5 =-32 =52 426<0.5 391<0.5 466<0.1901 =64 =140 53<0.5 =44 =-14 0<0.5 477<0.1181 =-41 =32 188<25.5 =69 =-14
186<5.5 426<0.5 391<0.5 189<1e-9 =54 =120 189<0.2995 =-5 =49 462<0.5 477<0.2188 =-37 =34 201<0.5 =8 =89 472<0.5 181<0.5 3<0.5 =-42 =-12 431<0.5 =2 =70 426<0.5 347<2.996 =95 =3 188<16.5 =4 =-29
414<0.5 466<0.0835 460<0.5 392<0.5 =-38 =-14 446<0.5 =53 =4 392<0.5 458<0.5 =24 =-27 466<0.1901 =27 =89 200<0.5 1<0.5 391<0.5 =63 =-1 191<0.5 =-24 =43 391<0.5 368<1.5 =100 =-14 4<0.5 =-17 =40
192<1e-9 46<0.5 427<0.5 81<0.5 =-24 =96 347<2.565 =1 =88 186<4.5 6<0.5 =99 =2 187<4.5 =-13 =41 186<5.5 382<0.5 35<0.5 =77 =-17 388<0.5 =35 =-30 192<0.4406 2<0.5 =-5 =26 471<0.5 =76 =-12
371<0.5 192<0.05306 456<0.3729 462<0.5 =-45 =0 186<10.5 =26 =-30 477<0.2909 456<0.3729 =-2 =36 50<0.5 =122 =-16 456<0.3729 186<2.5 427<0.5 =92 =7 192<0.1726 =-9 =31 186<9.5 44<0.5 =133 =9 197<0.5 =66 =-1
8<0.09461 30<0.5 456<0.3729 467<0.225 =-30 =103 414<0.5 =-4 =40 421<0.5 37<0.5 =-24 =35 388<0.5 =117 =14 456<0.3729 374<0.5 471<0.5 =4 =73 423<0.5 =-37 =24 373<0.5 442<0.5 =94 =14 8<0.1502 =18 =-23
189<1e-9 466<0.1238 456<0.3729 417<0.33 =-38 =7 420<0.5 =-5 =67 397<0.5 182<0.5 =35 =93 =-16 37<0.5 456<1e-9 188<15.5 =41 =-16 189<0.2995 =8 =50 415<0.52 16<0.5 =96 =-12 417<0.76 =-26 =34
414<0.5 8<1e-9 198<1.099 374<0.5 =4 =-34 467<0.225 =-40 =55 374<0.5 373<0.5 =34 =-21 187<7.5 =-23 =53 207<0.25 198<1.609 373<0.5 =138 =-24 416<1e-9 =4 =66 207<0.45 187<4.5 =42 =-25 362<0.5 =-18 =34
192<1e-9 456<0.3729 189<1e-9 207<0.08333 =18 =-41 188<15.5 =38 =-13 184<2.485 188<18.5 =23 =-17 189<1e-9 =13 =67 426<0.5 188<18.5 38<0.5 =68 =-6 194<0.4 =20 =71 184<3.135 431<0.5 =-26 =21 207<0.45 =57 =-10
371<0.5 33<0.5 470<1.792 191<0.5 =-23 =50 426<0.5 =26 =-15 24<0.5 390<0.5 =13 =62 198<1.099 =98 =34 198<1e-9 397<0.5 434<0.5 =72 =-7 =-18 389<0.5 460<0.5 =-7 =34 =61
13<0.5 459<0.5 426<0.5 182<0.5 =-3 =33 200<0.5 =-34 =8 58<0.5 =98 53<0.5 =-10 =28 477<0.3106 423<0.5 188<23.5 =-25 =23 286<0.5 =-37 =14 200<0.5 188<19.5 =72 =-1 =-10
477<0.3106 456<0.3729 467<0.225 29<0.5 =-26 =53 370<0.5 =75 =4 60<0.4762 187<1.5 =59 =15 470<2.303 =-14 =38 60<0.8846 38<0.5 60<0.68 =112 =13 =5 =-9
186<9.5 477<0.2909 456<0.3729 362<0.5 =-21 =23 23<0.5 =22 =69 382<0.5 347<2.303 =25 =116 347<1.946 =26 =-20 181<0.5 485<0.1586 422<0.5 =-33 =-9 197<0.5 =37 =-17 186<16.5 382<0.5 =23 =74 476<0.5 =-24 =23
371<0.5 40<0.5 423<0.5 372<0.5 =-6 =27 390<0.5 =-21 =29 388<0.5 335<0.5 =72 =5 466<1e-9 =-8 =30 198<1.099 433<0.5 197<1.5 =70 =10 456<1e-9 =3 =-22 470<2.639 191<0.5 =-14 =32 =40
371<0.5 425<0.5 33<0.5 420<0.5 =-23 =33 60<0.2857 =39 =-5 372<0.5 196<0.5 =-35 =1 385<0.5 =55 =-23 60<0.84 5<0.5 442<0.5 =63 =9 477<0.1298 =-11 =39 453<0.5 431<0.5 =-28 =3 =21
37<0.5 456<0.3729 477<0.141 367<0.4146 =-32 =74 50<0.5 =58 =-1 428<0.5 390<0.5 =13 =51 187<1.5 =21 =-15 373<0.5 351<0.5 35<0.5 =56 =-10 188<16.5 =6 =-21 =-32
472<0.5 198<1.609 184<2.773 425<0.5 =-7 =30 477<0.1934 =22 =84 467<0.225 477<0.3106 =-36 =44 205<0.5 =64 =0 485<0.6991 460<0.5 382<0.5 =86 =24 184<2.89 =23 =-11 188<19.5 =-17 41<0.5 =18 =-6
8<0.08243 3<0.5 191<0.5 29<0.5 =-31 =33 387<0.5 =44 =-8 387<0.5 92<0.5 =-6 =38 362<0.5 =9 =66 426<0.5 424<0.5 373<0.5 =60 =-6 5<0.5 =16 =-22 46<0.5 383<0.5 =-30 =13 31<0.5 =45 =-4
371<0.5 192<0.08213 92<0.5 335<0.5 =-20 =26 207<0.381 =72 =8 152<0.5 92<0.5 =9 =50 424<0.5 =86 =2 189<0.3936 414<0.5 207<0.381 =-30 =41 31<0.5 =63 =0 335<0.5 168<0.5 =83 =4 =-6
371<0.5 372<0.5 211<0.5 187<5.5 =-31 =-3 391<0.5 =-10 =62 192<0.08213 37<0.5 =-11 =31 382<0.5 =32 =-22 187<3.5 192<1e-9 430<0.5 =-20 =17 197<0.5 =65 =12 187<6.5 =101 =13
192<1e-9 456<0.3729 200<0.5 64<0.5 =-39 =34 408<0.5 =-6 =106 181<0.5 184<2.303 =-12 =10 15<0.5 =36 =-14 460<0.5 476<0.5 192<0.2075 =4 =27 470<2.197 =79 =-5 15<0.5 364<0.5 =70 =-3 =-30
425<0.5 371<0.5 33<0.5 192<0.1035 =-25 =1 198<5.318 =24 =-34 198<1e-9 442<0.5 =53 =-3 192<0.1276 =-11 =45 192<1e-9 198<1.609 372<0.5 =-10 =51 347<3.091 =-34 =17 372<0.5 =2 422<0.5 =77 =23
390<0.5 92<0.5 8<1e-9 480<0.5 =-13 =68 426<0.5 =20 =-15 443<0.5 398<0.5 =53 =5 =-20 15<0.5 169<0.5 445<0.5 =63 =25 =-16 2<0.5 485<1e-9 =-23 =-1 196<0.5 =11 =0
186<10.5 198<2.944 48<0.5 358<0.5 =26 =-19 57<0.5 =-15 =41 192<0.1111 40<0.5 =-42 =14 477<0.2054 =13 =61 192<0.06402 392<0.5 163<0.5 =-43 =21 476<0.5 =-17 =39 194<0.2 192<0.4406 =-10 =35 392<0.5 =-4 =38
186<5.5 92<0.5 383<0.5 413<0.5 =22 =-15 186<4.5 =-41 =1 378<0.5 400<0.5 =67 =-9 =-20 60<0.8846 2<0.5 429<0.5 =-18 =20 464<0.5 =3 =65 189<0.6918 378<0.5 =-47 =9 421<0.5 =1 =18
181<0.5 420<0.5 472<0.5 360<0.5 =-10 =31 347<2.565 =2 =40 207<0.76 207<0.3158 =13 =65 347<1.946 =7 =-21 38<0.5 6<0.5 207<0.45 =50 =24 442<0.5 =-6 =48 422<0.5 472<0.5 =-33 =30 347<2.197 =46 =-4
374<0.5 425<0.5 196<0.5 60<0.64 =0 =-27 360<0.5 =13 =56 413<0.5 60<0.4 =53 =15 50<0.5 =16 =-16 60<0.1333 60<0.1 347<3.258 =-20 =15 185<0.5 =63 =-12 255<0.5 196<0.5 =-42 =-19 60<0.4 =45 =-8
371<0.5 426<0.5 391<0.5 413<0.5 =21 =-21 192<0.08213 =-25 =1 207<0.1364 192<1e-9 =-23 =19 54<0.5 =-38 =-1 445<0.5 8<0.1155 53<0.5 =46 =5 =88 382<0.5 460<0.5 =-22 =39 188<19.5 =66 =-5
189<0.149 192<0.1111 430<0.5 421<0.5 =-12 =-39 391<0.5 =6 =-22 189<0.1178 192<0.4406 =16 =52 =-30 48<0.5 391<0.5 187<1.5 =17 =52 443<0.5 =6 =-31 427<0.5 195<0.5 =-27 =13 =38
453<0.5 420<0.5 186<10.5 360<0.5 =0 =48 2<0.5 =-29 =-8 58<0.5 186<12.5 =71 =-4 56<0.5 =-23 =27 371<0.5 388<0.5 442<0.5 =41 =-8 186<19.5 =-25 =43 347<2.708 =84 485<0.1257 =-10 =34
371<0.5 477<0.2681 456<0.3729 196<5.5 =-24 =45 186<5.5 =19 =-8 387<0.5 184<1.946 =-5 =73 366<0.5 =-15 =32 8<0.1502 186<10.5 482<0.5756 =30 =-10 362<0.5 =11 =-33 =80
60<0.3226 373<0.5 198<1.609 437<0.5 =22 =58 192<1e-9 =-35 =19 425<0.5 349<0.5 =-51 =-3 =-1 371<0.5 420<0.5 425<0.5 =-20 =14 388<0.5 =46 =-19 442<0.5 458<0.5 =-11 =41 382<0.5 =-39 =23
186<10.5 390<0.5 365<1.5 477<0.3106 =-8 =56 198<5.004 =18 =-21 188<27.5 198<1.609 =46 =-6 182<0.5 =-25 =3 2<0.5 390<0.5 445<0.5 =-18 =-40 446<0.5 =24 =-24 188<14.5 =57 198<1.792 =4 =-29
426<0.5 184<2.303 192<0.4406 60<0.4762 =-4 =-27 60<0.68 =60 =5 207<0.7273 60<0.64 =27 =-16 60<0.64 =-33 =64 184<3.135 133<0.5 191<0.5 =-39 =4 446<0.5 =50 =0 207<0.625 355<0.5 =-1 =53 470<2.251 =-41 =-2
60<0.4762 360<0.5 8<0.1072 456<0.3729 =-10 =9 356<0.5 =39 =-5 192<0.1035 188<19.5 =85 =13 2<0.5 =-15 =11 378<0.5 420<0.5 92<0.5 =-22 =16 185<0.5 =48 =-4 192<0.09465 189<1e-9 =-10 =20 428<0.5 =67 =-5
371<0.5 372<0.5 255<0.5 151<0.5 =-30 =-1 186<4.5 =-8 =59 426<0.5 207<0.3158 =23 =-1 462<0.5 =-36 =13 189<0.324 197<0.5 347<2.485 =33 =-3 186<4.5 =22 =-31 479<0.5 60<0.8846 =56 =-12 =-12
453<0.5 460<0.5 429<0.5 373<0.5 =-7 =-46 188<19.5 =38 =6 439<0.5 311<0.5 =34 =-1 =-14 188<20.5 188<18.5 373<0.5 =24 =-15 420<0.5 =-17 =31 15<0.5 369<0.5 =58 =4 423<0.5 =-18 =12
13<0.5 425<0.5 449<0.5 2<0.5 =-8 =9 445<0.5 =49 =-6 6<0.5 353<0.5 =40 =-23 466<1e-9 =-9 =30 286<0.5 9<0.5 484<0.5 =-29 =13 426<0.5 =69 =-17 45<0.5 53<0.5 =-15 =6 426<0.5 =80 =-6
367<0.3 374<0.5 461<0.5 21<0.5 =-2 =34 =69 286<0.5 50<0.5 =-36 =-10 186<10.5 =74 =-17 =85
182<0.5 28<0.5 467<0.225 387<0.5 =-15 =4 187<1.5 =-3 =76 347<2.303 187<1.5 =-14 =27 =65 461<0.5 6<0.5 373<0.5 =19 =-31 459<0.5 =-16 =44 =63
371<0.5 425<0.5 3<0.5 191<0.5 =-28 =32 184<3.296 =-4 =45 184<1.792 345<0.5 =-16 =27 435<0.5 =38 =-22 8<0.1365 184<3.135 429<0.5 =16 =-17 413<0.5 =57 =-14 =64
426<0.5 184<2.303 470<2.639 429<0.5 =-17 =9 415<0.36 =37 =-10 465<0.5 184<3.045 =3 =28 195<0.5 =34 =-10 201<0.5 27<0.5 242<0.5 =-32 =16 414<0.5 =-3 =39 465<0.5 26<0.5 =-33 =12 200<0.5 =1 =106
198<5.004 57<0.5 12<0.5 420<0.5 =-5 =26 188<18.5 =74 =8 55<0.5 205<0.5 =16 =-25 192<0.09465 =60 =-4 192<0.1035 6<1.5 270<0.5 =-50 =8 429<0.5 =-16 =22 8<1e-9 6<1.5 =35 =-10 8<0.1365 =-39 =20
198<2.944 391<0.5 374<0.5 204<0.5 =22 =-8 182<0.5 =-41 =-4 192<0.08213 448<0.5 =-11 =-39 192<0.1276 =29 =-4 192<0.1111 197<1.5 417<0.63 =-46 =-14 448<0.5 =-24 =43 198<3.912 355<0.5 =-30 =15 198<5.004 =49 =-1
184<3.135 13<0.5 461<0.5 445<0.5 =6 =-11 =63 419<0.5 184<2.303 =-41 =-9 187<2.5 =-8 =45 460<0.5 415<0.5 16<0.5 =26 =-28 191<0.5 =-22 =21 58<0.5 13<0.5 =87 =-1 347<2.833 =22 =-17
477<0.348 426<0.5 186<10.5 16<0.5 =11 =-38 466<0.1901 =-14 =33 201<0.5 188<15.5 =3 =-34 186<3.5 =66 =-2 347<2.996 186<11.5 =79 2<0.5 =-9 =16 185<0.5 =-18 =21
460<0.5 3<0.5 485<0.1089 207<0.1765 =7 =-24 198<1.609 =-4 =28 196<2.5 60<0.64 =5 =-13 187<2.5 =47 =-7 207<0.875 196<0.5 207<0.25 =-10 =27 58<0.5 =52 =7 399<0.5 =-30 =21
198<2.944 13<0.5 460<0.5 360<0.5 =3 =44 466<0.04405 =17 =50 187<7.5 187<2.5 =-32 =-2 356<0.5 =57 =-10 40<0.5 481<0.3031 466<0.09618 =-28 =0 =40 198<6.038 196<0.5 =-3 =39 =-7
420<0.5 373<0.5 8<0.1365 57<0.5 =-5 =21 382<0.5 =29 =-9 360<0.5 201<0.5 =-38 =18 =22 188<27.5 418<0.5 383<0.5 =44 =-21 184<3.296 =-24 =-3 468<0.5 184<2.944 =-30 =3 428<0.5 =16 =-12
371<0.5 426<0.5 207<0.6667 481<1e-9 =2 =66 360<0.5 =-21 =50 201<0.5 188<16.5 =-18 =-48 181<0.5 =60 =-10 207<0.5882 188<15.5 198<1e-9 =58 =5 187<2.5 =-8 =33 207<0.9286 56<0.5 =54 =2 187<1.5 =4 =-16
391<0.5 456<0.3729 196<0.5 182<0.5 =-31 =-1 207<0.2222 =40 =-2 466<0.2257 182<0.5 =4 =23 205<0.5 =58 =7 189<0.6918 190<0.5 422<0.5 =-23 =-3 485<0.1089 =-23 =32 466<0.05695 207<0.6667 =82 =-8 190<0.5 =8 =-19
367<0.4333 419<0.5 391<0.5 431<0.5 =-2 =31 184<2.89 =-24 =9 347<2.996 243<0.5 =51 =-14 424<0.5 =4 =-22 =76
453<0.5 189<0.3459 181<0.5 29<0.5 =-12 =29 349<0.5 =0 =26 200<0.5 462<0.5 =19 =-13 466<1e-9 =45 =0 399<0.5 181<0.5 462<0.5 =10 =-14 5<0.5 =55 =-2 485<1e-9 188<26.5 =84 =1 189<1e-9 =-16 =10
453<0.5 60<0.8846 207<0.625 60<0.5556 =20 =-29 60<0.6 =-36 =65 207<0.875 21<0.5 =-52 =27 458<0.5 =-5 =69 482<0.6825 446<0.5 56<0.5 =47 =3 346<0.5 =-5 =35 376<0.5 60<0.25 =9 =-29 =27
476<0.5 419<0.5 420<0.5 190<0.5 =-8 =13 392<0.5 =-2 =36 440<0.5 3<0.5 =4 =54 =-14 13<0.5 151<0.5 482<0.5756 =51 =-18 349<0.5 =8 =-24 189<0.6295 355<0.5 =-30 =0 =21
367<0.3671 202<0.5 459<0.5 6<0.5 =5 =-11 15<0.5 =48 =-18 457<0.5 184<3.135 =-44 =11 485<0.09033 =-16 =27 =64
8<0.08243 60<0.8846 391<0.5 392<0.5 =-7 =11 184<2.944 =-21 =11 87<0.5 47<0.5 =-40 =0 =15 15<0.5 184<2.197 8<0.2186 =-26 =24 16<0.5 =37 =-17 415<0.76 419<0.5 =-37 =13 =26
204<0.5 426<0.5 391<0.5 44<0.5 =16 =-24 477<0.348 =-5 =46 477<0.2909 48<0.5 =-13 =-51 415<0.55 =-9 =53 415<1.08 250<0.5 444<0.5 =-32 =8 =16 =24
373<0.5 13<0.5 466<0.2966 343<0.5 =2 =50 414<0.5 =52 =11 185<0.5 485<0.1089 =-5 =30 9<0.5 =-26 =17 376<0.5 387<0.5 350<0.5 =-46 =11 414<0.5 =23 =-23 185<0.5 =-13 428<0.5 =38 =-8
446<0.5 6<0.5 464<0.5 445<0.5 =16 =0 421<0.5 =2 =76 198<1.792 414<0.5 =0 =32 481<0.3031 =-21 =39 57<0.5 30<0.5 454<0.5 =-17 =31 56<0.5 =6 =43 56<0.5 195<0.5 =35 =-12 388<0.5 =-31 =14
189<0.37 184<3.135 422<0.5 192<0.4406 =-12 =22 184<1.946 =-12 =14 365<1.5 192<0.1111 =-5 =33 365<3.5 =40 =6 56<0.5 184<1.946 463<0.5 =-15 =28 192<0.4406 =31 =-4 52<0.5 311<0.5 =-19 =24 =32
425<0.5 184<3.135 189<0.3936 81<0.5 =-13 =66 184<1.792 =-26 =19 198<3.178 391<0.5 =14 =50 30<0.5 =-29 =14 184<1.792 347<2.485 379<0.5 =-32 =7 311<0.5 =25 =-18 134<0.5 184<3.135 =37 =-9 4<0.5 =-22 =0
426<0.5 373<0.5 470<4.464 81<0.5 =2 =76 203<0.5 =53 =-1 429<0.5 51<0.5 =-44 =10 347<2.565 =-25 =70 188<15.5 188<14.5 188<10.5 =3 =-33 189<1e-9 =-11 =71 201<0.5 51<0.5 =-33 =17 55<0.5 =-11 =45
60<0.4762 343<0.5 16<0.5 192<0.1872 =6 =27 348<0.5 =-36 =7 185<0.5 186<3.5 =6 =-15 382<0.5 =87 =-13 0<0.5 394<0.5 388<0.5 =0 =-20 192<0.4406 =-31 =20 60<0.84 3<0.5 =-6 =79 =-26
477<0.2054 392<0.5 200<0.5 0<0.5 =-30 =11 408<0.5 =3 =64 182<0.5 441<0.5 =1 =-35 188<18.5 =29 =5 37<0.5 415<0.43 188<21.5 =-30 =7 415<1.08 =53 =-15 413<0.5 =-27 366<0.5 =-7 =31
460<0.5 464<0.5 422<0.5 425<0.5 =-10 =11 458<0.5 =-6 =16 437<0.5 25<0.5 =-11 =42 438<0.5 =69 =-1 374<0.5 207<0.875 459<0.5 =20 =56 371<0.5 =-28 =1 188<21.5 =-39 185<0.5 =42 =-11
189<0.541 459<0.5 347<1.609 182<0.5 =5 =29 464<0.5 =-6 =28 415<0.43 56<0.5 =-7 =27 =61 56<0.5 43<0.5 184<3.045 =39 =-8 45<0.5 =8 =-26 415<0.79 189<0.5855 =11 =-31 =18
184<2.197 192<0.4406 465<0.5 92<0.5 =-24 =11 8<0.05203 =12 =-18 484<0.5 207<0.56 =44 =2 =-10 439<0.5 207<0.08333 184<2.773 =8 =55 355<0.5 =0 =18 184<2.398 207<0.3158 =20 =-14 368<1.5 =-46 =13
198<5.004 202<0.5 184<2.303 424<0.5 =4 =-17 426<0.5 =15 =-6 466<0.1652 184<3.296 =-38 =25 38<0.5 =32 =-10 469<0.5 480<0.5 379<0.5 =-35 =8 =17 =28
181<0.5 196<5.5 429<0.5 422<0.5 =-13 =4 349<0.5 =2 =59 422<0.5 188<14.5 =-8 =66 365<1.5 =15 =-14 390<0.5 31<0.5 196<1.5 =6 =32 33<0.5 =-40 =3 421<0.5 362<0.5 =20 =-27 188<25.5 =59 =-8
198<5.004 15<0.5 459<0.5 474<0.5 =5 =-40 374<0.5 =49 =-21 382<0.5 184<3.296 =-31 =22 365<1.5 =-13 =48 480<0.5 415<1e-9 347<1.946 =-21 =18 448<0.5 =-44 =12 =23
60<0.84 371<0.5 437<0.5 426<0.5 =1 =-27 60<0.2857 =47 =-7 417<0.82 364<0.5 =30 =-3 463<0.5 =-17 =34 196<0.5 439<0.5 214<0.5 =-43 =8 60<0.8846 =24 =-13 456<0.3729 46<0.5 =-31 =6 60<0.8846 =45 =-23
186<10.5 207<0.625 207<0.45 186<7.5 =31 =-3 186<7.5 =-12 =61 200<0.5 477<0.1604 =-41 =12 447<0.5 =-11 =42 207<0.56 477<0.1934 360<0.5 =-43 =7 207<0.2222 =-23 =39 186<12.5 181<0.5 =-20 =30 196<0.5 =18 =60
480<0.5 391<0.5 347<3.258 381<0.5 =0 =36 203<0.5 =5 =43 250<0.5 347<2.197 =-1 =-18 398<0.5 =55 =-6 203<0.5 =51 =9
204<0.5 477<0.348 184<1.946 188<16.5 =27 =-18 399<0.5 =0 =21 348<0.5 188<14.5 =-2 =56 =-16 142<0.5 228<0.5 421<0.5 =-6 =-33 =35 =38
426<0.5 373<0.5 378<0.5 60<0.84 =6 =-22 60<0.1 =3 =36 60<0.36 347<3.258 =-45 =6 60<0.5556 =25 =-22 343<0.5 0<0.5 437<0.5 =-34 =-2 184<2.303 =42 =-6 430<0.5 =-11 60<0.2857 =59 =-5
60<0.8846 207<0.875 186<10.5 207<0.5 =21 =-14 207<0.5882 =-32 =43 60<0.8 292<0.5 =-51 =9 58<0.5 =105 =-2 207<0.9286 186<12.5 186<10.5 =-10 =31 133<0.5 =-47 =10 188<18.5 =-4 =52
469<0.5 343<0.5 361<0.5 207<1e-9 =24 =-2 8<0.1502 =-36 =18 185<0.5 207<0.25 =7 =-21 363<0.5 =59 =-8 478<0.5 374<0.5 188<28.5 =54 =3 197<1.5 =7 =-14 =-14
367<0.4146 419<0.5 189<0.2995 184<2.89 =-8 =6 92<0.5 =4 =40 8<1e-9 184<2.197 =1 =63 8<0.5275 =-13 =23 =59
367<0.4333 198<2.944 196<1.5 420<0.5 =-5 =24 0<0.5 =10 =63 286<0.5 471<0.5 =-23 =25 198<5.389 =37 =-11 =55
477<0.2681 439<0.5 426<0.5 391<0.5 =9 =-9 184<3.296 =-23 =15 205<0.5 377<0.5 =-48 =6 184<3.045 =12 =-25 184<1.946 184<1.609 =8 =-20 50<0.5 60<0.76 =50 =-6 184<2.565 =-22 =26
192<0.1726 202<0.5 456<0.3729 207<1e-9 =25 =-13 373<0.5 =7 =-26 207<0.6923 189<0.6295 =-46 =1 13<0.5 =-14 =27 365<2.5 188<14.5 428<0.5 =-21 =19 358<0.5 =34 =-23 25<0.5 424<0.5 =-1 =-34 =37
435<0.5 60<0.4762 434<0.5 343<0.5 =7 =52 380<0.5 =-41 =3 4<0.5 30<0.5 =-25 =31 394<0.5 =6 =-21 232<0.5 22<0.5 477<0.2345 =-35 =9 =10 391<0.5 =-3 4<0.5 =-2 =30
201<0.5 367<0.3 360<0.5 377<0.5 =-2 =30 186<7.5 =49 =-11 188<14.5 =7 =62 186<14.5 466<0.03653 378<0.5 =61 =-11 482<0.5493 =-22 =30 196<0.5 =-30 188<23.5 =-11 =20
92<0.5 465<0.5 419<0.5 198<5.004 =-3 =-30 414<0.5 =40 =-11 198<3.611 189<0.4716 =26 =-10 192<0.1872 =-37 =23 415<0.55 189<0.2795 465<0.5 =24 =-7 482<0.5995 =73 =10 192<0.1474 198<1.609 =7 =-30 =17
465<0.5 60<0.8846 4<0.5 27<0.5 =-19 =14 422<0.5 =-2 =15 425<0.5 470<2.565 =-41 =6 184<2.197 =-6 =24 60<0.5217 356<0.5 184<2.565 =30 =4 186<5.5 =59 =-5 60<0.76 60<0.5556 =4 =-33 13<0.5 =31 =-18
60<0.8846 207<0.9286 347<1.609 60<0.1 =-11 =35 4<0.5 =-6 =7 60<0.8 289<0.5 =-48 =9 13<0.5 =17 =-2 207<0.875 443<0.5 481<1e-9 =-47 =10 45<0.5 =-13 =26 458<0.5 =-6 13<0.5 =53 =-3
461<0.5 196<1.5 390<0.5 426<0.5 =-3 =-22 188<18.5 =-4 =24 417<1.19 187<6.5 =18 =-29 466<0.08884 =-40 =21 194<0.5 =58 =-3
8<0.1365 189<0.6918 477<0.3965 202<0.5 =-1 =-28 =46 482<0.5301 468<0.5 =78 =-15 186<3.5 =5 =-19 412<0.5 482<0.5493 445<0.5 =20 =-24 189<0.5855 =39 =9 =-18
377<0.5 461<0.5 204<0.5 481<0.3031 =-1 =47 469<0.5 =-23 =13 486<1.5 =44 =1 188<13.5 =-21 188<27.5 379<0.5 =61 =-5 =-17
456<0.3729 454<0.5 359<0.5 4<0.5 =-18 =-3 57<0.5 =19 =-21 5<0.5 =59 23<0.5 =5 =-14 391<0.5 15<0.5 424<0.5 =15 =-1 356<0.5 =-31 =3 203<0.5 378<0.5 =-3 =26 39<0.5 =-33 =6
373<0.5 465<0.5 184<3.135 446<0.5 =3 =-14 207<0.8182 =23 =-25 207<0.35 182<0.5 =7 =48 184<2.89 =17 =-21 187<1.5 151<0.5 335<0.5 =-21 =23 207<0.4138 =63 =-8 390<0.5 183<0.5 =-47 =3 =11
425<0.5 16<0.5 373<0.5 188<15.5 =14 =-2 356<0.5 =-34 =26 428<0.5 =-40 188<15.5 =17 =-18 365<3.5 55<0.5 188<20.5 =-17 =12 365<1.5 =-4 =52 23<0.5 31<0.5 =63 =-5 347<2.197 =8 =-19
477<0.2054 371<0.5 142<0.5 413<0.5 =-4 =-28 442<0.5 =42 =0 8<0.1365 26<0.5 =13 =-8 =44 37<0.5 193<0.09091 22<0.5 =46 =-12 362<0.5 =14 =-19 477<0.2188 =13 =-25
460<0.5 461<0.5 456<0.3729 477<0.141 =-13 =9 439<0.5 =5 =-27 48<0.5 =54 =8 415<0.36 371<0.5 414<0.5 =8 =-16 356<0.5 =43 =3 364<0.5 52<0.5 =55 =7 =-5
367<0.3 480<0.5 456<0.3729 201<0.5 =-13 =20 373<0.5 =4 =-21 477<0.2536 =-1 =43 =60
57<0.5 441<0.5 60<0.8 197<2.5 =1 =-35 476<0.5 =-29 =39 359<0.5 =-49 60<0.6 =13 =-4 188<14.5 197<0.5 456<0.3729 =-9 =37 60<1e-9 =1 =-42 55<0.5 371<0.5 =0 =34 38<0.5 =47 =-21
198<5.004 441<0.5 16<0.5 434<0.5 =5 =-26 380<0.5 =-31 =12 359<0.5 264<0.5 =-33 =4 372<0.5 =-3 =12 467<0.6333 485<0.1746 448<0.5 =-37 =6 485<0.265 =30 =-4 =29
201<0.5 371<0.5 426<0.5 373<0.5 =1 =-27 200<0.5 =-36 =-7 53<0.5 382<0.5 =13 =58 181<0.5 =-36 =8 485<0.06571 186<11.5 397<0.5 =53 =-16 53<0.5 =-12 =19 482<0.5995 485<0.1464 =-33 =1 431<0.5 =34 =-5
371<0.5 426<0.5 335<0.5 81<0.5 =-1 =54 188<22.5 =39 =-11 437<0.5 22<0.5 =-28 =8 45<0.5 =-12 =25 335<0.5 168<0.5 347<2.833 =25 =-1 347<2.485 =-22 =11 347<2.197 446<0.5 =11 =-15 426<0.5 =-39 =4
367<0.56 446<0.5 189<0.37 429<0.5 =-3 =19 462<0.5 =25 =2 476<0.5 50<0.5 =-17 =-2 466<0.07805 =23 =-21 =60
198<5.004 15<0.5 432<0.5 189<0.3936 =1 =15 60<0.4762 =55 =-9 56<0.5 189<0.3459 =-36 =14 189<0.1937 =51 =-21 189<0.541 201<0.5 417<0.37 =-37 =-9 60<0.5556 =20 =-6 198<6.184 198<5.088 =-9 =32 =-9
470<4.464 200<0.5 207<0.08333 372<0.5 =-10 =34 480<0.5 =-7 =32 437<0.5 363<0.5 =-8 =33 193<0.09091 =55 =-16 486<1.5 50<0.5 193<0.2222 =-9 =25 =48 196<1.5 =-21 =7
477<0.2909 198<5.004 202<0.5 464<0.5 =-2 =23 187<4.5 =-33 =14 448<0.5 467<0.6333 =-38 =9 365<2.5 =-21 =44 198<5.476 60<0.2083 58<0.5 =-17 =23 58<0.5 =66 =-6 =-21
453<0.5 420<0.5 187<1.5 349<0.5 =-1 =27 365<4.5 =-12 =19 58<0.5 187<2.5 =11 =62 456<1e-9 =-7 =-39 442<0.5 388<0.5 482<0.7489 =31 =-6 482<0.5301 =18 =-30 187<1.5 =-37 365<3.5 =-12 =34
81<0.5 373<0.5 142<0.5 92<0.5 =-1 =16 207<0.5 =60 =-13 429<0.5 380<0.5 =-42 =19 442<0.5 =-7 =42 207<0.5217 =98 =-12
461<0.5 361<0.5 198<5.004 198<4.934 =2 =37 192<0.1726 =-29 =14 8<0.1258 362<0.5 =-41 =1 =20 =48
425<0.5 343<0.5 191<0.5 408<0.5 =-3 =20 485<0.07838 =41 =-17 465<0.5 2<0.5 =28 =-20 =62 362<0.5 192<0.137 430<0.5 =-22 =11 193<0.4 =39 =-17 92<0.5 25<0.5 =62 =-11 27<0.5 =-26 =41
461<0.5 202<0.5 459<0.5 377<0.5 =-2 =25 8<0.1365 =38 =-24 192<0.2075 54<0.5 =-34 =19 8<0.1502 =25 =-9 194<0.5 =48 =1
477<0.2054 464<0.5 198<5.004 188<22.5 =1 =-11 449<0.5 =-34 =19 421<0.5 184<2.773 =-20 =36 188<16.5 =-6 =90 188<13.5 56<0.5 421<0.5 =-5 =-31 =10 56<0.5 46<0.5 =50 =7 477<0.2909 =-33 =16
184<1.386 8<0.07208 90<0.5 334<0.5 =-46 =4 187<3.5 =-6 =12 421<0.5 =-10 =13 419<0.5 184<3.135 189<0.541 =-4 =17 358<0.5 =16 =-32 193<0.1667 187<5.5 =54 =1 193<0.4 =-35 =14
81<0.5 12<0.5 206<0.5 184<1.386 =-31 =-3 374<0.5 =-47 =19 391<0.5 206<0.5 =6 =55 =0 =75
481<0.3031 81<0.5 255<0.5 8<0.1072 =-3 =11 15<0.5 =-1 =73 468<0.5 =47 =4 =47
469<0.5 204<0.5 415<0.88 477<0.1502 =0 =20 30<0.5 =-34 =5 415<0.78 384<0.5 =-27 =16 193<0.07143 =28 =-9 205<0.5 204<0.5 =55 8<0.06819 =-20 =25 =-6
198<1.792 202<0.5 19<0.5 196<5.5 =4 =39 194<0.1667 =-35 =7 466<0.04405 197<0.5 =20 =-36 8<0.0779 =31 =-20 477<0.1502 460<0.5 200<0.5 =-30 =-5 446<0.5 =38 =-17 45<0.5 8<0.09461 =-16 =17 8<0.1155 =40 =-16
198<1.609 50<0.5 29<0.5 422<0.5 =-6 =9 58<0.5 =38 =-8 376<0.5 448<0.5 =12 =-7 56<0.5 =50 =-7 466<0.09618 189<0.5855 460<0.5 =-23 =19 347<2.996 =44 =-14 6<0.5 374<0.5 =49 =-12 194<0.25 =12 =-21
116<0.5 367<0.4333 437<0.5 31<0.5 =2 =-16 442<0.5 =24 =-8 =52 286<0.5 409<0.5 141<0.5 =-39 =3 430<0.5 =-3 =30 =28
455<0.5 477<0.141 5<0.5 358<0.5 =2 =-30 60<0.4762 =-9 =-34 386<0.5 482<0.3851 =31 =2 192<1e-9 =-1 =-29 5<0.5 =60 =0
353<0.5 425<0.5 381<0.5 181<0.5 =-2 =9 372<0.5 =-7 =43 92<0.5 370<0.5 =30 =-7 181<0.5 =15 =-26 442<0.5 453<0.5 28<0.5 =-37 =13 57<0.5 =24 =-14 2<0.5 447<0.5 =-13 =2 =33
377<0.5 128<0.5 455<0.5 461<0.5 =-2 =33 391<0.5 =46 =-13 53<0.5 =52 =-8 182<0.5 57<0.5 4<0.5 =19 =-26 =42 396<0.5 391<0.5 =68 =-4 =-12
358<0.5 451<0.5 92<0.5 201<0.5 =-3 =17 53<0.5 =26 =-19 =50 8<0.1155 261<0.5 440<0.5 =-44 =1 372<0.5 =12 =-4 466<0.108 =21 347<2.303 =0 =-17
157<0.5 446<0.5 16<0.5 188<23.5 =10 =-2 472<0.5 =-30 =5 188<21.5 356<0.5 =-6 =14 25<0.5 =-20 =11 188<26.5 458<0.5 =-7 =69 =-10
81<0.5 117<0.5 16<0.5 446<0.5 =3 =-7 428<0.5 =-36 =-1 182<0.5 57<0.5 =58 =-4 466<1e-9 =-16 =20 207<0.5217 =84 =-15
465<0.5 456<0.3729 187<4.5 425<0.5 =-17 =9 470<2.351 =36 =-15 347<1.609 414<0.5 =26 =-17 470<2.639 =-2 =17 347<2.303 414<0.5 66<0.5 =-16 =31 13<0.5 =-5 =66 357<0.5 25<0.5 =30 =-6 8<1e-9 =-20 =5
391<0.5 186<1.5 462<0.5 188<24.5 =-21 =16 184<3.296 =15 =-19 186<2.5 13<0.5 =40 =-15 184<1.386 =-36 =9 448<0.5 184<2.398 462<0.5 =-14 =-44 58<0.5 =22 =-23 419<0.5 186<15.5 =-50 =-7 50<0.5 =21 =-15
60<0.8846 81<0.5 188<13.5 151<0.5 =-21 =26 477<0.3965 =1 =43 =51 188<13.5 184<2.303 =-12 =39 56<0.5 370<0.5 =-40 =2 184<2.303 =33 =-19
181<0.5 461<0.5 128<0.5 335<0.5 =-7 =10 356<0.5 =43 =-10 372<0.5 =1 =40 356<0.5 168<0.5 483<0.5 =-6 =29 370<0.5 =55 =-15 470<1e-9 28<0.5 =53 =0 428<0.5 =-20 =20
81<0.5 367<0.4333 429<0.5 373<0.5 =-2 =-42 188<15.5 =-30 =16 188<16.5 =7 =51 =50
399<0.5 207<0.1364 186<9.5 421<0.5 =53 =10 185<0.5 =-8 =-45 186<1.5 207<0.25 =11 =-18 185<0.5 =10 =-6 286<0.5 186<2.5 207<0.5 =48 =0 378<0.5 =-7 =33 391<0.5 207<0.5 =-15 =27 =75
464<0.5 204<0.5 446<0.5 60<0.05882 =-10 =10 81<0.5 =-7 =44 32<0.5 60<0.25 =-7 =-35 5<0.5 =39 =-10 355<0.5 365<1.5 392<0.5 =-5 =30 58<0.5 =-33 =15 60<0.6 365<4.5 =112 =-2 =-18
186<6.5 60<0.05882 350<0.5 459<0.5 =-10 =27 365<1.5 =52 =7 16<0.5 356<0.5 =10 =36 470<1e-9 =-4 =-34 181<0.5 356<0.5 371<0.5 =-10 =16 187<5.5 =-35 =9 365<4.5 485<0.06571 =31 =-19 =-36
377<0.5 455<0.5 481<0.3943 422<0.5 =-6 =5 =43 414<0.5 391<0.5 =50 =2 =-2 188<13.5 =-21 188<27.5 207<0.2222 =-4 =60 =-17
391<0.5 31<0.5 474<0.5 463<0.5 =4 =23 207<0.76 =-34 =9 207<0.1364 445<0.5 =31 =1 396<0.5 =-27 =19 211<0.5 485<0.1089 453<0.5 =-19 =14 463<0.5 =20 =-19 15<0.5 207<0.4138 =8 =-18 =76
377<0.5 358<0.5 60<0.64 394<0.5 =0 =13 445<0.5 =1 =-28 415<0.88 381<0.5 =-43 =28 =30 394<0.5 60<0.8 198<3.912 =50 =-9 13<0.5 =-8 =11 50<0.5 =-20 197<0.5 =18 =-10
378<0.5 6<0.5 358<0.5 425<0.5 =0 =14 0<0.5 =-32 =2 362<0.5 192<0.1726 =-28 =12 482<0.3851 =23 =-24 394<0.5 33<0.5 192<0.08213 =3 =29 391<0.5 =52 =-7 183<0.5 133<0.5 =-28 =8 =29
202<0.5 371<0.5 334<0.5 361<0.5 =1 =-26 385<0.5 =-36 =6 187<4.5 203<0.5 =14 =-11 45<0.5 =56 =9 54<0.5 431<0.5 198<3.912 =-39 =6 187<2.5 =10 =-20 2<0.5 =-6 =37
60<0.8846 204<0.5 394<0.5 60<0.84 =0 =33 60<0.64 =21 =-26 432<0.5 354<0.5 =-21 =27 60<0.4 =47 =-6 465<0.5 376<0.5 22<0.5 =-34 =3 187<2.5 =-5 =12 53<0.5 60<0.931 =21 =-5 =-10
424<0.5 207<0.875 186<16.5 426<0.5 =12 =-8 207<0.5882 =-38 =39 186<12.5 426<0.5 =-46 =-5 188<27.5 =36 =-10 378<0.5 485<1e-9 188<20.5 =-18 =4 207<0.7273 =-38 =7 187<3.5 207<0.45 =-28 =12 187<6.5 =51 =-2
461<0.5 391<0.5 232<0.5 379<0.5 =4 =28 186<19.5 =-40 =5 232<0.5 207<0.625 =-3 =-21 186<5.5 =68 =-11 =46
51<0.5 367<0.4333 12<0.5 161<0.5 =2 =34 =39 =38 414<0.5 97<0.5 212<0.5 =-35 =9 =11 437<0.5 181<0.5 =-26 =20 =34
420<0.5 196<1.5 286<0.5 470<4.464 =-4 =19 15<0.5 =-12 =78 2<0.5 484<0.5 =8 =-24 41<0.5 =26 =-16 196<2.5 365<1.5 15<0.5 =53 =-13 347<2.708 =0 =31 372<0.5 =-1 =-26
289<0.5 477<0.3965 439<0.5 3<0.5 =-10 =1 6<1.5 =-33 =14 415<0.64 414<0.5 =-2 =-25 415<0.88 =72 =-11 189<0.4716 429<0.5 198<2.944 =65 =-11 =-16 =-17
434<0.5 16<0.5 182<0.5 466<0.05695 =1 =-15 6<0.5 =12 =-8 39<0.5 448<0.5 =-40 =-2 =13 390<0.5 55<0.5 =-40 187<1.5 =19 =-12 =4
16<0.5 461<0.5 57<0.5 198<5.004 =-3 =-26 55<0.5 =-2 =25 189<0.7827 =42 =0 445<0.5 348<0.5 =-46 428<0.5 =-17 =16 60<0.4762 =-14 207<0.3158 =-7 =23
189<0.541 184<3.135 347<1.609 369<0.5 =16 =-31 465<0.5 =-9 =9 425<0.5 29<0.5 =11 =43 189<0.2581 =-33 =0 190<0.5 347<1.946 187<5.5 =-14 =25 347<3.258 =39 =-13 463<0.5 472<0.5 =33 =-10 182<0.5 =-31 =6
397<0.5 461<0.5 60<0.1 207<0.2222 =35 =-21 207<0.2222 =-14 =9 194<0.5 =42 =-1 267<0.5 199<0.5 194<0.2 =-36 =4 207<0.28 =23 =-10 =23
184<3.135 184<1.386 197<0.5 404<0.5 =-43 =9 391<0.5 =-9 =11 157<0.5 391<0.5 =1 =-10 347<2.833 =44 =-13 207<0.6923 198<3.178 403<0.5 =28 =-25 25<0.5 =-24 =15 347<2.833 371<0.5 =-38 =-3 456<0.3729 =-19 =43
477<0.3106 390<0.5 367<0.4333 188<9.5 =23 =-4 =45 207<0.3158 33<0.5 =3 =-27 388<0.5 =25 =-8 184<2.565 477<0.3965 184<2.398 =-29 =6 50<0.5 =26 =-12 207<0.6923 6<1.5 =62 =13 =-13
461<0.5 184<1.386 13<0.5 186<1.5 =-1 =-41 205<0.5 =-14 =12 186<1.5 207<0.1364 =31 =-16 207<0.25 =-10 =8 372<0.5 =2 =48
439<0.5 57<0.5 361<0.5 188<9.5 =35 =1 466<0.108 =-35 =5 351<0.5 478<0.5 =21 =-16 26<0.5 =-29 =4 477<0.1837 433<0.5 229<0.5 =-36 =8 =10 =13
419<0.5 371<0.5 207<0.625 429<0.5 =-1 =15 5<0.5 =-8 =-36 207<0.5882 187<2.5 =-7 =30 187<2.5 =32 =-11 347<2.996 347<2.485 347<1.792 =26 =-5 185<0.5 =68 =6 182<0.5 =-24 =4
419<0.5 211<0.5 12<0.5 455<0.5 =-3 =30 =39 391<0.5 446<0.5 =-18 =22 468<0.5 =-3 =61 56<0.5 394<0.5 193<0.1667 =48 =-4 189<1e-9 =-18 =19 446<0.5 =-20 187<3.5 =22 =-10
92<0.5 44<0.5 429<0.5 184<1.946 =-15 =-1 184<2.485 =39 =-7 378<0.5 48<0.5 =-38 =1 =29 184<1.946 466<0.1014 429<0.5 =-19 =18 =21 181<0.5 205<0.5 =58 =-3 415<0.39 =15 =-20
81<0.5 425<0.5 476<0.5 446<0.5 =2 =-10 186<17.5 =11 =50 437<0.5 152<0.5 =0 =24 186<1.5 =11 =55 =51
343<0.5 464<0.5 117<0.5 422<0.5 =-6 =3 184<1.946 =-10 =36 421<0.5 189<1e-9 =-22 =18 365<4.5 =69 =-5 201<0.5 184<1.946 422<0.5 =1 =-13 189<1e-9 =25 =-7 =63
426<0.5 391<0.5 463<0.5 466<0.05109 =8 =-10 403<0.5 =33 =-12 448<0.5 197<1.5 =2 =-30 466<0.05695 =-39 =7 197<1.5 122<0.5 365<3.5 =-26 =1 168<0.5 =39 =-23 197<2.5 365<5.5 =39 =-7 186<1.5 =7 =-23
289<0.5 441<0.5 360<0.5 368<1.5 =-1 =25 186<7.5 =35 =-9 348<0.5 378<0.5 =-36 =3 187<1.5 =16 =-4 374<0.5 186<14.5 331<0.5 =60 =-5 187<2.5 =-13 =10 =-18
446<0.5 429<0.5 200<0.5 186<6.5 =-9 =4 363<0.5 =2 =36 25<0.5 186<17.5 =38 =-27 456<1e-9 =1 =-41 343<0.5 181<0.5 147<0.5 =-14 =26 58<0.5 =-11 =23 439<0.5 357<0.5 =48 =-3 =-7
419<0.5 367<0.3671 187<3.5 446<0.5 =0 =-11 54<0.5 =12 =-33 446<0.5 =43 =7 433<0.5 55<0.5 394<0.5 =42 =0 =-17 187<2.5 =13 =-27
44<0.5 286<0.5 117<0.5 51<0.5 =1 =-22 347<2.398 =0 =42 374<0.5 25<0.5 =-8 =32 263<0.5 =73 =-8 378<0.5 335<0.5 196<2.5 =-42 =-7 387<0.5 =-6 =9 =28
187<5.5 453<0.5 376<0.5 466<0.03653 =-2 =-14 477<0.2345 =6 =54 415<0.61 388<0.5 =24 =-9 466<0.108 =-30 =3 385<0.5 372<0.5 463<0.5 =33 =-15 466<0.06801 =-24 =19 388<0.5 187<7.5 =73 =-8 =-10
192<0.1726 3<0.5 396<0.5 460<0.5 =-20 =14 445<0.5 =35 =-14 19<0.5 192<0.137 =4 =-21 428<0.5 =-40 =0 198<1.609 470<1.856 453<0.5 =-31 =6 392<0.5 =-14 =20 365<3.5 443<0.5 =44 =-15 192<0.2075 =8 =-26
21<0.5 376<0.5 371<0.5 455<0.5 =-7 =37 207<0.6667 =-1 =29 207<0.5 207<0.08333 =-9 =47 192<0.1111 =-19 =19 13<0.5 207<0.2222 408<0.5 =-13 =26 41<0.5 =41 =-3 192<0.1872 182<0.5 =-30 =2 50<0.5 =-19 =29
189<0.4449 81<0.5 87<0.5 0<0.5 =-3 =20 116<0.5 =36 =0 =39 8<0.03763 388<0.5 200<0.5 =2 =29 414<0.5 =72 =-4 12<0.5 189<0.5063 =16 =-11 =31
419<0.5 57<0.5 60<0.84 207<0.875 =1 =-37 207<0.875 =-40 =57 393<0.5 192<0.2832 =28 =-24 4<0.5 =-21 =9 394<0.5 60<0.1 207<0.25 =18 =-23 60<0.68 =65 =-2 58<0.5 192<0.1111 =-29 =10 =15
184<3.135 44<0.5 391<0.5 187<3.5 =0 =28 184<2.398 =-20 =2 184<2.565 184<1.609 =0 =-39 356<0.5 =9 =-23 207<0.1364 466<0.0835 198<1.792 =62 =-11 =-14 13<0.5 207<0.45 =10 =-19 207<0.381 =-22 =58
207<0.875 186<10.5 207<0.45 456<0.3729 =4 =28 186<7.5 =-17 =17 207<0.45 481<1e-9 =-45 =35 207<0.625 =10 =44 186<16.5 186<12.5 467<0.225 =-48 =2 448<0.5 =-16 =22 365<1.5 372<0.5 =14 =-17 13<0.5 =71 =-4
353<0.5 60<0.1 194<0.2 432<0.5 =-13 =25 370<0.5 =0 =37 441<0.5 194<0.5 =5 =-22 194<0.2 =-36 =15 421<0.5 43<0.5 458<0.5 =11 =-15 =21 32<0.5 484<0.5 =-39 =6 =11
398<0.5 59<0.5 477<0.3965 5<0.5 =2 =-10 187<3.5 =38 =-19 207<0.875 388<0.5 =-41 =13 =11 53<0.5 58<0.5 203<0.5 =44 =-18 188<25.5 =-22 =12 419<0.5 388<0.5 =-24 =13 =22
188<22.5 187<3.5 187<1.5 13<0.5 =11 =-16 449<0.5 =-13 =43 168<0.5 382<0.5 =5 =32 196<1.5 =59 =-9 2<0.5 188<24.5 484<0.5 =-4 =53 425<0.5 =-27 =5 188<26.5 446<0.5 =-19 =12 353<0.5 =25 =-19
371<0.5 393<0.5 21<0.5 364<0.5 =3 =-16 197<1.5 =-9 =73 207<0.08333 8<1e-9 =27 =-13 417<0.63 =-16 =16 433<0.5 207<0.6667 186<9.5 =15 =-17 186<10.5 =2 =63 417<0.76 =-38 =-1
202<0.5 19<0.5 207<0.875 186<16.5 =4 =-15 186<12.5 =-52 =42 184<2.565 26<0.5 =-9 =17 =-40 469<0.5 366<0.5 466<0.1901 =-36 =6 423<0.5 =18 =-18 207<0.28 =-9 =30
33<0.5 371<0.5 212<0.5 365<3.5 =-6 =7 383<0.5 =-41 =7 212<0.5 467<0.6905 =2 =44 =48 365<1.5 54<0.5 482<0.5301 =-19 =18 189<0.2369 =45 =-8 198<5.088 365<4.5 =31 =5 415<0.39 =3 =-26
477<0.141 415<0.58 157<0.5 201<0.5 =-4 =16 187<7.5 =49 =-15 343<0.5 310<0.5 =-28 =20 347<2.398 =26 =-4 415<0.43 199<0.5 347<2.89 =-34 =9 50<0.5 =-2 =8 446<0.5 415<0.68 =-7 =18 347<2.833 =53 =5
196<5.5 434<0.5 286<0.5 371<0.5 =-4 =9 15<0.5 =-4 =79 55<0.5 183<0.5 =-34 =9 207<0.6667 =11 =-3 385<0.5 207<0.5 196<6.5 =60 =7 197<0.5 =-22 =19 4<0.5 =29 =-35
44<0.5 81<0.5 374<0.5 116<0.5 =4 =-21 184<2.944 =-15 =17 424<0.5 =3 =53 204<0.5 378<0.5 52<0.5 =-48 =5 =10 186<13.5 =22 =-7
196<5.5 189<0.7827 441<0.5 185<0.5 =7 =-2 409<0.5 =-32 =15 458<0.5 468<0.5 =45 =1 188<17.5 =-18 =20 188<14.5 184<2.944 =14 =-34 380<0.5 413<0.5 =50 =2 =-18
461<0.5 207<0.8182 484<0.5 446<0.5 =5 =-5 207<0.1364 =58 =3 415<0.46 414<0.5 =5 =-26 =-40 13<0.5 =47 =-4
480<0.5 358<0.5 465<0.5 390<0.5 =-6 =9 382<0.5 =11 =-24 485<0.265 52<0.5 =-33 =9 =10 191<0.5 485<0.05183 =-9 =17 =37
429<0.5 467<0.875 185<0.5 388<0.5 =-1 =26 196<1.5 =-10 =8 45<0.5 446<0.5 =10 =-1 =42 394<0.5 199<0.5 45<0.5 =7 =-18 =48 362<0.5 204<0.5 =86 =-8 421<0.5 =-24 =19
388<0.5 362<0.5 426<0.5 419<0.5 =2 =26 207<0.1364 =15 =-24 13<0.5 415<0.52 =12 =42 415<0.78 =-28 =9 50<0.5 57<0.5 207<0.56 =-42 =-9 466<1e-9 =31 =-12 415<0.46 186<6.5 =42 =0 58<0.5 =-35 =5
347<1.609 60<0.1 429<0.5 33<0.5 =-36 =1 =22 368<0.5 54<0.5 =40 =-19 =-23 9<0.5 469<0.5 195<0.5 =1 =-25 60<0.3226 =44 =1 391<0.5 347<2.565 =-23 =20 =73
479<0.5 272<0.5 184<1.386 453<0.5 =-32 =6 457<0.5 =1 =-16 186<8.5 =50 2<0.5 =-12 =9 356<0.5 368<0.5 345<0.5 =-44 =-1 =-2 186<4.5 =14 =-15
376<0.5 142<0.5 12<0.5 350<0.5 =-4 =22 =42 197<0.5 347<2.303 =23 =-18 =55 50<0.5 197<1.5 424<0.5 =-12 =20 428<0.5 =37 =-7 197<1.5 347<2.565 =9 =64 347<2.89 =-11 =1
186<7.5 365<2.5 15<0.5 184<1.609 =32 =-6 286<0.5 =13 =71 279<0.5 182<0.5 =35 =11 184<3.135 =-29 =1 427<0.5 184<2.565 351<0.5 =-17 =12 349<0.5 =7 =-22 184<2.565 355<0.5 =32 =-10 =-22
81<0.5 343<0.5 335<0.5 477<0.348 =-4 =23 371<0.5 =21 =-17 185<0.5 207<0.25 =0 =-23 382<0.5 =48 =-8 207<0.5217 =72 =-15
367<0.4333 417<1.37 87<0.5 60<0.4762 =3 =-6 184<1.792 =-6 =42 189<0.4178 415<0.5 =-6 =-42 184<2.944 =19 =3 417<0.85 =55 =-5
389<0.5 81<0.5 196<5.5 426<0.5 =0 =-13 380<0.5 =32 =-19 207<0.5217 =66 =-16 417<0.85 417<0.37 =2 207<0.28 =3 =62 453<0.5 207<0.25 =13 =-17 =22
477<0.2054 197<2.5 193<0.07143 180<0.5 =1 =40 8<0.1258 =-15 =5 60<0.64 194<0.1429 =-43 =-1 462<0.5 =-13 =19 442<0.5 151<0.5 477<0.348 =-12 =19 382<0.5 =46 =-6 477<0.348 437<0.5 =53 =5 45<0.5 =8 =-5`),
};
