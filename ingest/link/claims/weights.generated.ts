/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What speaks for a denial answering a claim of an earlier document: weights in logits, one feature a line, and decision trees over the same features.
 * Learned from 5127 pairs of annotated claims in two documents and 5995 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  weights: {
    'AUTHOR ALLEGES': 0.43,
    'AUTHOR lead': 0.185,
    'accuses': -0.009,
    'answerer denies there': 0.054,
    'answerer speaks there': 0.065,
    'answers another': -0.26,
    'answers here': -0.119,
    'any': -2.616,
    'around': 0.628,
    'both authenticity': 0.184,
    'both concealment': 0.355,
    'both culprit': 0.034,
    'both demand': 0.796,
    'both deny': -0.354,
    'both fault': 0.206,
    'both negated': -0.384,
    'both origin': -0.896,
    'both outage': 0.447,
    'both payment': -0.079,
    'both publication': -0.488,
    'both sale': 0.482,
    'both taking': 0.276,
    'both telling': 0.105,
    'breach general outsider': -0.075,
    'breach many data outsider': 0.266,
    'breach no data word in denial': 0.091,
    'breach no name': 0.038,
    'breach outsider': 0.205,
    'breach outsider same name': -0.115,
    'breach same name': 0.471,
    'breach same name around': 0.285,
    'breach specific data': -0.18,
    'breachy, ALLEGES': 0.259,
    'breachy, ASSERTS': 0.118,
    'breachy, CONFIRMS': -0.314,
    'breachy, DENIES': -0.106,
    'breachy, PARTLY_DENIES': -0.057,
    'breachy, lead': 0.237,
    'breachy, negated': -0.278,
    'breachy, of AGENCY': 0.092,
    'breachy, of ATTACKER': 0.103,
    'breachy, of AUTHOR': -0.234,
    'breachy, of MEDIA': 0.129,
    'breachy, of PERSON': -0.049,
    'breachy, of UNNAMED': -0.516,
    'by AGENCY': 0.076,
    'by AGENCY, not of AGENCY, breachy': -0.084,
    'by ATTACKER': -0.476,
    'by AUTHOR': -0.14,
    'by MEDIA': -0.424,
    'by PERSON': 0.055,
    'by UNNAMED': -0.287,
    'claim about credential': 0.069,
    'claim about data': -0.073,
    'claim about health': -0.017,
    'claim about identity': -0.099,
    'claim about machine': -0.242,
    'claim about money': 0.18,
    'claim about people': -0.06,
    'claim about ransom': -0.692,
    'claim at': -0.577,
    'claim by accept': -0.084,
    'claim by accord': 0.4,
    'claim by accus': 0.423,
    'claim by acknowledg': -0.338,
    'claim by add': -0.261,
    'claim by admitt': -0.273,
    'claim by agre': -0.35,
    'claim by alleg': 0.143,
    'claim by are': 0.146,
    'claim by ask': -0.558,
    'claim by assert': 0.223,
    'claim by been': 0.339,
    'claim by believ': -0.626,
    'claim by boast': 0.371,
    'claim by bore': -0.045,
    'claim by call': -0.171,
    'claim by claim': 0.521,
    'claim by conced': -0.204,
    'claim by confirm': -0.436,
    'claim by demand': -0.038,
    'claim by den': -0.341,
    'claim by deni': -0.145,
    'claim by describ': -0.118,
    'claim by dismiss': 0.561,
    'claim by disput': -0.235,
    'claim by fear': 0.143,
    'claim by find': 0.203,
    'claim by found': -0.459,
    'claim by ha': -0.596,
    'claim by had': 0.522,
    'claim by have': -0.092,
    'claim by inform': -0.685,
    'claim by insist': -0.528,
    'claim by is': -0.248,
    'claim by it': -0.656,
    'claim by link': -0.315,
    'claim by maintain': 0.197,
    'claim by not': 0.179,
    'claim by of': 0.585,
    'claim by offer': -0.2,
    'claim by on': 0.142,
    'claim by out': -0.647,
    'claim by post': -0.358,
    'claim by purport': 0.332,
    'claim by put': -0.213,
    'claim by read': 0.71,
    'claim by reject': 0.326,
    'claim by repli': 0.301,
    'claim by report': 0.417,
    'claim by said': 0.111,
    'claim by say': 0.311,
    'claim by show': -0.032,
    'claim by stat': 0.506,
    'claim by state': -0.4,
    'claim by stress': 0.106,
    'claim by submitt': 0.171,
    'claim by suggest': 0.257,
    'claim by suspect': 0.284,
    'claim by tell': 0.071,
    'claim by that': -0.081,
    'claim by the': 0.449,
    'claim by thought': -0.116,
    'claim by to': -0.193,
    'claim by told': -0.168,
    'claim by took': -0.434,
    'claim by understood': -0.217,
    'claim by wa': -0.58,
    'claim by would': -0.097,
    'claim by writ': 0.182,
    'claim by wrot': 0.845,
    'claim exposed': 0.23,
    'claim gives an amount': 0.093,
    'claim is recalled': -0.188,
    'claim length': 0.195,
    'claim opens its side': -0.22,
    'claims before it': -0.025,
    'claims of its side': 0.006,
    'claims there': -0.021,
    'classes': 0.442,
    'closest': 0.345,
    'closest via': 0.568,
    'covered': 0.996,
    'covers the claim': -0.254,
    'covers the denial': -0.016,
    'data word shared': -0.405,
    'data words of the claim': 0.111,
    'data words of the denial': 0.02,
    'days': -0.05,
    'denial about credential': 0.064,
    'denial about data': 0.272,
    'denial about health': 0.238,
    'denial about identity': -0.328,
    'denial about machine': -0.012,
    'denial about money': -0.327,
    'denial about people': -0.164,
    'denial about ransom': -0.344,
    'denial at': -0.492,
    'denial by a': -0.601,
    'denial by accept': 0.72,
    'denial by accord': -0.121,
    'denial by add': 0.033,
    'denial by admitt': -0.624,
    'denial by agre': 0.435,
    'denial by alway': 0.093,
    'denial by answer': -0.182,
    'denial by argu': -0.455,
    'denial by assert': 0.157,
    'denial by assur': -0.254,
    'denial by away': -0.182,
    'denial by back': 0.282,
    'denial by be': -0.185,
    'denial by call': 0.006,
    'denial by claim': -0.03,
    'denial by clarifi': 0.231,
    'denial by conced': 0.019,
    'denial by conclud': 0.072,
    'denial by contend': 0.342,
    'denial by contest': -0.165,
    'denial by contradict': -0.158,
    'denial by correct': -0.202,
    'denial by den': -0.285,
    'denial by deni': 0.191,
    'denial by depon': 0.005,
    'denial by describ': 0.007,
    'denial by did': -0.361,
    'denial by different': -0.226,
    'denial by disagre': 0.115,
    'denial by dismiss': -0.025,
    'denial by disown': -0.056,
    'denial by disput': 0.04,
    'denial by doe': 0.182,
    'denial by establish': 0.302,
    'denial by exonerat': -0.453,
    'denial by explain': -0.381,
    'denial by find': -0.38,
    'denial by found': -0.024,
    'denial by grant': 0.025,
    'denial by guilt': -0.066,
    'denial by ha': 0.22,
    'denial by had': -0.248,
    'denial by have': 0.183,
    'denial by inform': 0.145,
    'denial by insist': -0.203,
    'denial by insistenc': 0.022,
    'denial by is': 0.263,
    'denial by issu': -0.219,
    'denial by it': -0.012,
    'denial by known': -0.188,
    'denial by let': -0.188,
    'denial by maintain': -0.472,
    'denial by mov': -0.282,
    'denial by no': -0.251,
    'denial by none': -0.259,
    'denial by not': 0.043,
    'denial by noth': 0.011,
    'denial by of': -0.084,
    'denial by on': -0.028,
    'denial by opin': 0.021,
    'denial by out': -0.035,
    'denial by persuad': 0.288,
    'denial by plead': -0.066,
    'denial by point': -0.081,
    'denial by react': -0.132,
    'denial by read': -0.132,
    'denial by reiterat': -0.274,
    'denial by reject': 0.041,
    'denial by repeat': 0.027,
    'denial by repli': -0.335,
    'denial by rul': 0.212,
    'denial by said': 0.079,
    'denial by say': 0.092,
    'denial by scotch': -0.481,
    'denial by sinc': 0.019,
    'denial by spok': 0.215,
    'denial by stat': -0.432,
    'denial by state': -0.219,
    'denial by stor': -0.226,
    'denial by stress': -0.61,
    'denial by submitt': -0.619,
    'denial by suggest': -0.403,
    'denial by tell': 0.637,
    'denial by testifi': -0.488,
    'denial by that': -0.22,
    'denial by to': -0.178,
    'denial by told': 0.144,
    'denial by wa': -0.37,
    'denial by went': -0.204,
    'denial by wish': -0.202,
    'denial by withdrawn': -0.145,
    'denial by would': 0.13,
    'denial by writ': 0.163,
    'denial by wrot': 0.857,
    'denial contrasts': -0.328,
    'denial gives a number': -0.21,
    'denial is recalled': -0.18,
    'denial narrows': -0.027,
    'denial of authenticity': 0.088,
    'denial of concealment': 0.201,
    'denial of culprit': -0.084,
    'denial of demand': 0.18,
    'denial of fault': -0.082,
    'denial of harm': 0.451,
    'denial of holding': 0.039,
    'denial of origin': 0.035,
    'denial of outage': 0.053,
    'denial of payment': -0.286,
    'denial of publication': -0.091,
    'denial of safety': 0.548,
    'denial of sale': -0.157,
    'denial of taking': 0.143,
    'denial of telling': 0.04,
    'denial opens with none': -0.069,
    'denials of the side': -0.017,
    'denied there': -0.095,
    'denied there by the same side': 0.432,
    'denies others there': -0.049,
    'first': -0.216,
    'general, breachy': -0.103,
    'it ALLEGES': 0.626,
    'it ASSERTS': 0.023,
    'it CONFIRMS': -0.301,
    'it DENIES': -0.389,
    'it PARTLY_DENIES': 0.075,
    'it authenticity': 0.125,
    'it concealment': 0.62,
    'it culprit': 0.157,
    'it demand': -0.029,
    'it fault': -0.123,
    'it harm': 0.082,
    'it origin': 0.123,
    'it outage': -0.126,
    'it payment': 0.115,
    'it publication': 0.024,
    'it sale': -0.254,
    'it taking': -0.054,
    'it telling': -0.146,
    'its denials there': 0.324,
    'its sentence names the answerer': 0.202,
    'its speaker denies': -0.267,
    'its speaker speaks here': 0.062,
    'kind breach>breach': -0.101,
    'kind breach>else': -0.029,
    'kind breach>fault': 0.174,
    'kind breach>ransom': 0.241,
    'kind breach>telling': -0.217,
    'kind else>breach': 0.11,
    'kind else>else': 0.342,
    'kind else>fault': -0.349,
    'kind else>ransom': 0.141,
    'kind else>telling': -0.076,
    'kind ransom>breach': 0.13,
    'kind ransom>else': 0.179,
    'kind ransom>ransom': -0.111,
    'kind ransom>telling': -0.331,
    'kind telling>breach': 0.204,
    'kind telling>else': 0.131,
    'kind telling>fault': 0.194,
    'kind telling>ransom': -0.328,
    'kind telling>telling': -0.183,
    'later than 100 days': -0.06,
    'lead': 0.034,
    'likely answers here': -0.063,
    'likely denied there': 0.123,
    'likely denied there by anybody': -0.404,
    'many data words': -0.082,
    'names its speaker': 0.727,
    'names the answerer': 0.466,
    'negated': 0.106,
    'no predicate': 0.148,
    'no words': -0.484,
    'of AGENCY': -0.139,
    'of ATTACKER': 0.536,
    'of AUTHOR': -0.655,
    'of MEDIA': 0.01,
    'of PERSON': 0.212,
    'of UNNAMED': 0.533,
    'one document': -0.016,
    'only denial authenticity': 0.062,
    'only denial culprit': -0.118,
    'only denial demand': -0.596,
    'only denial fault': -0.205,
    'only denial harm': -0.125,
    'only denial origin': 0.279,
    'only denial outage': -0.393,
    'only denial payment': -0.263,
    'only denial publication': 0.043,
    'only denial sale': -0.506,
    'only denial taking': 0.047,
    'other number': 0.025,
    'other object': -0.015,
    'other predicate': -0.09,
    'partly': 0.092,
    'points': -0.232,
    'points at a rumour': 0.198,
    'points at media': 0.474,
    'ransom both, outsider': 0.245,
    'rare word': -0.124,
    'rare word around': 0.352,
    'safe, breachy': 0.353,
    'safe, taking': 0.31,
    'said again here': 0.382,
    'same data': -0.405,
    'same day': 0.04,
    'same name': 0.497,
    'same name around': 0.101,
    'same number': 1.754,
    'same object': 0.073,
    'same predicate and object': -0.018,
    'says safe': 0.064,
    'says untrue': 0.155,
    'sentence words': -0.271,
    'share of its denials there': 0.162,
    'short': -0.023,
    'specific data shared': 1.048,
    'telling words': -0.008,
    'two rare words': -0.056,
    'two words': 0.904,
    'undated': 0.059,
    'unreal': -0.185,
    'untrue, breachy': -0.06,
    'untrue, taking': 0.22,
    'via': 1.878,
    'via breach, breachy': 0.087,
    'via breach, breachy, outsider': -0.451,
    'via number': 0.702,
    'via same speaker': 0.733,
    'weightiest': 0.935,
    'within 14 days': 0.13,
    'within 3 days': 0.07,
    'words': -0.86,
    'words of these two alone': -0.378,
  },
  forest: parseForest(`-2.515
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
348<1e-9 27<0.5 359<0.3463 302<0.5 =-18 =13 50<0.5 =64 =-2 123<4.5 144<0.4545 =76 =24 275<0.5 =-20 =-2 257<0.5 367<0.1746 123<5.5 =68 =18 15<0.5 =153 =10 124<7.5 101<0.5 =-22 =4 =25
8<1e-9 37<0.5 363<0.2606 60<0.3333 =-6 =-19 =38 28<0.5 73<0.5 =4 =49 =70 60<0.2593 15<0.5 306<0.5 =93 =26 133<0.5 =9 =-9 15<0.5 8<0.09348 =2 =41 101<0.5 =-16 =6
131<0.125 273<0.5 60<0.2593 46<0.5 =-5 =21 117<0.5 =-19 =22 124<2.5 60<0.6538 =24 =-9 3<0.5 =-6 =73 308<0.5 274<0.5 60<0.9091 =99 =5 3<0.5 =-9 =40 46<0.5 60<0.1923 =3 =-22 126<0.1489 =-7 =28
129<1e-9 24<0.5 342<0.5 340<0.5 =-22 =-10 126<0.299 =0 =28 340<0.5 55<0.5 =-8 =12 46<0.5 =6 =57 15<0.5 348<0.19 342<0.5 =20 =64 9<0.5 =89 =-3 140<0.5 131<0.5 =5 =-16 259<0.5 =-21 =0
354<0.5 28<0.5 305<0.5 308<0.5 =22 =-9 123<5.5 =-1 =-18 123<5.5 =76 29<0.5 =-11 =31 308<0.5 230<1.946 =14 16<0.5 =111 =17 135<1e-9 121<3.135 =-21 =3 =26
305<0.5 257<0.5 275<0.5 335<0.5 =3 =38 15<0.5 =60 =-7 121<2.996 273<0.5 =-17 =10 275<0.5 =-10 =33 254<0.5 273<0.5 133<5.5 =-15 =36 252<0.5 =5 =44 299<1e-9 125<20.5 =42 =5 122<0.5 =18 =-10
348<0.1004 123<2.5 135<1.099 274<0.5 =37 =-1 349<0.5833 =-8 =29 364<0.5493 123<9.5 =-8 =-20 135<3.912 =23 =-17 15<0.5 119<0.5 274<0.5 =37 =1 364<0.4094 =18 =70 255<0.5 248<3.5 =-17 =6 =18
352<1.768 27<0.5 290<0.5 138<0.5 =-16 =6 38<0.5 =23 =-17 296<0.5 53<0.5 =-6 =23 135<1e-9 =52 =12 27<0.5 135<1.099 353<0.5 =30 =-13 131<0.1429 =-17 =13 261<0.5 311<0.5 =67 =12 =1
348<1e-9 296<0.5 302<0.5 367<0.1088 =-17 =19 126<0.216 =-4 =31 135<2.944 57<0.5 =12 =55 276<0.5 =-19 =4 119<0.5 32<0.5 348<0.2272 =-4 =18 =49 41<0.5 256<0.5 =47 =-12 135<1e-9 =-14 =9
354<0.5 30<0.5 338<0.3984 133<5.5 =-16 =29 60<0.2593 =21 =-3 44<0.5 35<0.5 =50 =-10 133<0.5 =3 =-9 338<0.3984 135<1e-9 121<3.135 =-22 =11 60<0.375 =52 =9 =68
27<0.5 354<0.5 342<0.5 359<0.3463 =-11 =46 257<0.5 =38 =-9 368<1.5 253<0.5 =52 =-6 =-16 126<0.1178 3<0.5 297<0.41 =5 =-15 257<0.5 =24 =-11 297<0.32 266<0.5 =52 =-1 133<1.5 =-14 =30
348<1e-9 13<0.5 344<0.5 312<0.5 =-15 =2 238<0.5 =6 =43 128<0.5 238<0.5 =-27 =-13 123<10.5 =28 =-6 308<0.5 13<0.5 123<6.5 =52 =23 121<2.996 =-14 =21 30<0.5 123<2.5 =5 =-23 =28
60<0.2593 27<0.5 308<0.5 348<0.1004 =5 =38 138<0.5 =-16 =15 34<0.5 297<1e-9 =50 =15 =-12 348<0.08217 364<0.5949 125<18.5 =-8 =-18 125<28.5 =23 =-9 308<0.5 297<0.32 =28 =-8 248<3.5 =-23 =12
13<0.5 130<0.125 118<0.5 133<5.5 =-4 =36 58<0.5 =10 =29 256<0.5 123<15.5 =37 =2 121<1.946 =6 =-14 128<0.5 121<3.367 221<0.5 =-23 =-2 328<0.5 =14 =-6 130<1e-9 123<10.5 =27 =-6 =-9
254<0.5 307<0.5 305<0.5 338<0.1236 =-7 =16 346<0.5 =-15 =16 144<0.5294 299<1e-9 =51 =10 126<0.1489 =-4 =23 299<0.63 113<0.5 44<0.5 =46 =-1 338<1e-9 =-10 =24 230<2.996 305<0.5 =10 =-12 =27
367<0.1088 13<0.5 338<0.1236 349<0.225 =-11 =34 126<0.299 =6 =29 126<0.6921 78<0.5 =-23 =6 306<0.5 =-7 =17 308<0.5 306<0.5 117<0.5 =40 =-3 131<0.2 =-13 =14 1<0.5 50<0.5 =-19 =2 13<0.5 =28 =-7
8<0.09348 307<0.5 359<0.2926 309<0.5 =-11 =16 121<2.485 =-2 =43 121<2.485 340<0.5 =-10 =13 304<0.5 =34 =-1 15<0.5 309<0.5 121<2.398 =8 =27 =56 359<0.2345 327<0.5 =-17 =5 =14
8<1e-9 346<0.5 302<0.5 300<0.5 =-13 =9 300<0.5 =18 =-8 230<2.303 230<1.792 =7 =-14 360<0.5 =52 =0 23<0.5 16<0.5 241<0.5 =14 =-10 208<0.5 =-16 =11 8<0.05737 =1 56<0.5 =47 =7
129<1e-9 4<0.5 309<0.5 125<9.5 =4 =-24 249<0.5 =38 =-6 60<0.45 230<3.135 =5 =38 125<17.5 =2 =-15 359<0.3105 60<0.2593 256<0.5 =23 =-16 309<0.5 =0 =30 60<0.6538 125<20.5 =62 =1 =-1
354<0.5 342<0.5 3<0.5 309<0.5 =-15 =7 33<0.5 =-3 =14 15<0.5 316<0.5 =36 =-6 50<0.5 =-13 =0 348<0.556 364<0.5301 364<0.5154 =18 =-3 329<0.5 =45 =9 353<0.5 230<2.197 =-9 =27 =-16
338<0.1236 257<0.5 364<0.4615 57<0.5 =-14 =12 312<0.5 =15 =-5 =-23 274<0.5 348<0.144 21<0.5 =15 =36 =46 364<0.5301 330<0.5 =-5 =-22 364<0.6825 =20 =-6
129<1e-9 338<0.3984 345<0.5 324<0.5 =-20 =-3 290<0.5 =0 =34 23<0.5 307<0.5 =-8 =21 228<0.5 =33 =-9 307<0.5 338<0.1236 0<0.5 =-6 =17 352<2.565 =11 =34 60<0.8148 295<0.5 =44 =4 =-6
257<0.5 129<1e-9 37<0.5 290<0.5 =-8 =19 359<1e-9 =17 =-17 308<0.5 129<0.2473 =15 =35 1<0.5 =-13 =12 359<0.3105 124<7.5 121<3.367 =-24 =11 129<0.1326 =-4 =32 50<0.5 124<3.5 =36 =2 =-2
338<0.3984 359<0.1952 349<0.225 226<0.5 =-15 =22 250<0.3584 =5 =41 366<0.5 296<0.5 =-3 =21 255<0.5 =-1 =48 274<0.5 123<13.5 144<0.5294 =39 =8 144<0.5714 =-18 =32 131<0.125 118<0.5 =-11 =5 344<0.5 =19 =-2
338<0.1236 359<0.185 250<0.4403 352<1.768 =-16 =-2 =38 50<0.5 359<0.3463 =16 =50 55<0.5 =-16 =10 352<2.565 121<2.303 42<0.5 =-8 =23 38<0.5 =15 =-12 142<0.5 230<1.946 =8 =42 354<0.5 =-9 =17
13<0.5 341<0.5 364<0.4395 275<0.5 =-10 =4 5<0.5 =17 =-2 141<0.5 208<0.5 =48 =6 =-1 146<0.5 9<0.5 364<0.5949 =-20 =1 274<0.5 =-12 =27 =27
13<0.5 342<0.5 60<0.2593 245<0.5 =4 =29 348<0.19 =-7 =26 135<2.944 359<0.05462 =24 =54 60<0.7368 =-3 =14 359<0.3463 131<0.1667 57<0.5 =-23 =-7 348<0.1071 =19 =-11 =31
29<0.5 298<0.47 308<0.5 129<0.1814 =-2 =18 138<0.5 =-18 =12 121<2.944 =48 121<3.045 =-8 =25 58<0.5 13<0.5 271<0.5 =51 =6 =-4 121<2.996 121<2.944 =0 =-8 =16
123<5.5 3<0.5 8<0.05149 324<0.5 =-10 =11 274<0.5 =16 =-8 274<0.5 338<0.3984 =12 =32 364<0.4981 =-6 =17 338<0.3984 341<0.5 363<1e-9 =-16 =10 5<0.5 =-8 =20 8<0.1464 123<10.5 =7 =-8 101<0.5 =32 =-3
257<0.5 126<1e-9 348<0.144 32<0.5 =-8 =11 45<0.5 =30 =1 73<0.5 137<0.5 =4 =18 365<0.5 =37 =1 124<7.5 259<0.5 302<0.5 =-23 =5 306<0.5 =-10 =26 304<0.5 8<0.03686 =-5 =10 =24
13<0.5 341<0.5 123<5.5 135<5.075 =12 =-11 275<0.5 =-11 =2 121<3.367 319<0.5 =39 =5 =1 121<2.996 9<0.5 367<0.1343 =-22 =-5 275<0.5 =-10 =25 60<0.375 135<1e-9 =29 =-2 123<15.5 =-13 =12
254<0.5 359<0.3463 3<0.5 129<1e-9 =-21 =-4 133<2.5 =-2 =17 129<0.0858 275<0.5 =-7 =8 =46 129<1e-9 230<2.398 230<1.946 =8 =-17 277<0.5 =26 =-7 297<0.95 130<0.1429 =44 =21 =0
254<0.5 3<0.5 130<0.1429 134<0.5 =-20 =-6 367<0.7054 =9 =-16 230<3.135 15<0.5 =3 =-14 328<0.5 =23 =5 125<18.5 230<1.609 53<0.5 =2 =-3 59<0.5 =32 =-5 134<0.5 6<0.5 =25 =-4 230<2.485 =-14 =6
60<0.3333 256<0.5 137<0.5 354<0.5 =1 =26 125<29.5 =25 =-6 231<0.5 =-26 =-3 254<0.5 125<9.5 48<0.5 =29 =-5 273<0.5 =-12 =8 60<0.8571 238<0.5 =18 =-3 =-18
30<0.5 307<0.5 338<0.3984 290<0.5 =-13 =6 309<0.5 =0 =26 135<5.094 119<0.5 =4 =29 121<2.708 =-16 =1 44<0.5 124<6.5 303<0.5 =15 =38 =-6 =-15
348<0.144 307<0.5 230<3.135 144<0.7143 =-5 =-18 144<0.4545 =1 =23 144<0.5294 4<0.5 =2 =29 55<0.5 =-15 =6 344<0.5 367<0.7054 348<0.3018 =16 =38 144<0.4286 =5 =-3 338<0.1236 144<0.2 =8 =-12 230<2.197 =-4 =16
129<0.05216 275<0.5 124<3.5 133<5.5 =-17 =13 60<0.4118 =-6 =33 60<0.45 144<0.5 =22 =-13 144<0.5 =-17 =7 27<0.5 129<0.4414 121<2.197 =-15 =4 364<0.6825 =26 =-10 60<0.7 124<3.5 =31 =-1 129<0.1814 =-14 =7
254<0.5 230<3.135 73<0.5 221<0.5 =-6 =13 234<0.5 =20 =-7 319<0.5 101<0.5 =9 =-10 13<0.5 =36 =0 5<0.5 221<0.5 321<0.5 =27 =-5 230<2.398 =-9 =9 362<0.5 27<0.5 =6 =-15 =21
302<0.5 129<1e-9 37<0.5 135<1.609 =-5 =-17 46<0.5 =-4 =15 130<0.09091 135<5.075 =16 =-5 352<4.484 =-1 =15 58<0.5 266<0.5 262<0.5 =35 =-5 =-7 122<0.5 =16 140<0.5 =-1 =-12
30<0.5 129<1e-9 245<0.5 312<0.5 =-17 =-5 48<0.5 =12 =-22 241<0.5 256<0.5 =9 =-14 129<0.3285 =-22 =2 125<16.5 13<0.5 =37 =-7 46<0.5 129<0.1008 =29 =1 129<0.09267 =-6 =14
128<0.5 13<0.5 6<0.5 118<0.5 =2 =16 29<0.5 =-10 =21 122<0.5 301<0.5 =-6 =16 6<1.5 =-20 =1 135<5.403 297<0.41 135<3.761 =-9 =8 54<0.5 =40 =-2 =-9
254<0.5 255<0.5 221<0.5 193<0.5 =-16 =15 135<1.946 =17 =-8 265<0.5 135<2.944 =6 =-8 313<0.5 =-21 =9 135<1e-9 247<0.5 50<0.5 =26 =10 270<0.5 =3 =-8 272<0.5 127<0.5 =-7 =13 58<0.5 =25 =3
359<0.3463 338<0.3984 298<0.38 342<0.5 =-9 =11 298<1.32 =27 =-2 8<0.1464 40<0.5 =2 =20 57<0.5 =29 =-1 6<1.5 =44 255<0.5 =16 =-8
27<0.5 338<0.3984 137<0.5 333<0.5 =-15 =11 245<0.5 =-4 =25 60<0.5333 124<2.5 =15 =2 131<0.4 =-9 =19 60<0.375 247<0.5 135<3.912 =22 =0 135<3.912 =-14 =13 23<0.5 53<0.5 =-11 =4 60<0.45 =-5 =15
359<0.2926 352<4.484 60<0.5 144<0.6818 =6 =-16 144<0.6 =-20 =9 352<12.67 329<0.5 =24 =-3 144<0.3684 =1 =-8 270<0.5 60<0.6538 297<0.44 =5 =44 =-9 359<0.3463 =-12 133<0.5 =-6 =14
8<0.09348 30<0.5 257<0.5 135<2.944 =0 =-13 129<0.1008 =-18 =-1 303<0.5 134<0.5 =-11 =12 46<0.5 =36 =12 13<0.5 239<0.5 317<0.5 =19 =-8 58<0.5 =-9 =10 368<0.5 56<0.5 =11 =-7 142<0.5 =-18 =1
254<0.5 359<0.2926 3<0.5 230<2.996 =-16 =-2 275<0.5 =-7 =3 50<0.5 3<0.5 =37 =4 128<0.5 =15 =-9 296<0.5 348<0.122 119<0.5 =-7 =5 134<0.5 =31 =5 0<0.5 50<0.5 =21 =1 =46
60<0.5 245<0.5 248<1.5 309<0.5 =-7 =15 135<1.099 =11 =-4 60<0.3333 135<2.944 =18 =3 135<1.099 =-7 =8 342<0.5 367<0.1943 2<0.5 =-15 =-5 245<0.5 =18 =-15 4<0.5 15<0.5 =25 =-5 122<0.5 =11 =-9
254<0.5 144<0.6818 359<0.2926 257<0.5 =3 =-15 121<2.398 =1 =31 367<0.1943 219<0.5 =-18 =21 257<0.5 =18 =-8 124<3.5 144<0.64 121<3.135 =0 =19 53<0.5 =26 =-6 =41
254<0.5 359<0.2681 257<0.5 301<0.5 =-3 =23 124<6.5 =-19 =10 50<0.5 144<0.7143 =36 =-6 46<0.5 =-11 =12 60<0.8571 8<0.1237 221<0.5 =13 =-10 =32 144<0.75 =-17 =1
243<0.5 126<0.3448 141<0.5 274<0.5 =1 =-10 43<0.5 =-18 =2 56<0.5 126<0.5855 =3 =16 137<0.5 =-10 =8 13<0.5 60<0.8571 360<0.5 =35 =5 =-4 141<0.5 =-10 =4
343<0.5 60<0.5 144<0.64 135<1.099 =14 =0 230<3.367 =-13 =22 144<0.5 363<1e-9 =-17 =20 135<1.099 =16 =-11 =33
254<0.5 338<0.3984 133<5.5 128<0.5 =-11 =9 60<0.3 =20 =-4 121<2.398 123<10.5 =1 =-13 127<0.5 =3 =21 123<12.5 295<0.5 52<0.5 =20 =-2 230<2.303 =7 =-13 230<2.197 277<0.5 =19 =-10 236<0.5 =-14 =9
123<10.5 48<0.5 15<0.5 34<0.5 =9 =-17 126<0.7836 =-14 =22 123<0.5 8<0.06797 =-6 =26 135<3.912 =-19 =8 2<0.5 123<19.5 298<0.42 =-20 =10 131<0.25 =-9 =13 8<0.05737 26<0.5 =2 =-12 135<1.609 =20 =-8
307<0.5 359<0.2926 302<0.5 309<0.5 =-5 =10 58<0.5 =19 =-5 60<0.6538 270<0.5 =32 =0 =-10 129<1e-9 340<0.5 126<0.1489 =-16 =7 48<0.5 =18 =-10 119<0.5 60<0.7368 =-5 =17 60<1e-9 =5 =37
73<0.5 343<0.5 4<0.5 332<0.5 =-8 =15 256<0.5 =3 =-10 257<0.5 =31 =-5 249<0.5 124<2.5 290<0.5 =33 =2 208<0.5 =12 =-5 4<0.5 344<0.5 =-9 =3 135<3.178 =-5 =21
129<0.0858 133<5.5 118<0.5 40<0.5 =-10 =9 324<0.5 =2 =22 263<0.5 118<0.5 =30 =3 =-5 356<0.5 273<0.5 328<0.5 =12 =-4 130<0.3333 =28 =5 =-19
308<0.5 302<0.5 359<0.3463 73<0.5 =0 =14 131<1e-9 =34 =-3 230<2.398 310<0.5 =13 =-5 245<0.5 =35 =6 123<2.5 245<0.5 32<0.5 =-10 =14 55<0.5 =27 =-9 359<0.185 264<0.5 =-22 =8 55<0.5 =20 =-8
308<0.5 60<0.45 319<0.5 127<0.5 =2 =18 339<0.5 =25 =-6 364<0.5493 251<0.5 =-9 =22 133<1.5 =1 =26 296<0.5 133<0.5 125<27.5 =-23 =-2 125<16.5 =2 =-15 125<15.5 125<14.5 =-5 =25 319<0.5 =-11 =11
13<0.5 348<0.3018 137<0.5 121<2.485 =-10 =2 21<0.5 =6 =30 121<1.792 =5 =30 124<7.5 9<0.5 193<0.5 =-19 =12 308<0.5 =28 =-8 43<0.5 328<0.5 =32 =-4 =-10
346<0.5 144<0.6818 139<0.5 323<0.5 =5 =-16 325<0.5 =-14 =6 254<0.5 367<0.1943 =-16 =4 121<3.367 =12 =-10 360<0.5 311<0.5 255<0.5 =9 =35 =0 =-5
60<0.8571 144<0.8571 15<0.5 144<0.1304 =17 =3 97<0.5 =-11 =12 60<0.7368 60<1e-9 =-7 =-28 2<0.5 =1 =28 144<0.75 21<0.5 221<0.5 =-25 =-3 144<0.4286 =-4 =11 60<0.9091 15<0.5 =19 =-2 =-6
144<0.2 60<0.3 303<0.5 13<0.5 =41 =-1 247<0.5 =13 =-5 312<0.5 6<0.5 =22 =-5 346<0.5 =-21 =5 8<0.0995 319<0.5 60<0.4118 =-12 =-1 346<0.5 =2 =26 139<0.5 53<0.5 =13 =-3 53<0.5 =-13 =2
24<0.5 347<0.5 342<0.5 122<0.5 =0 =-8 257<0.5 =15 =-6 100<0.5 128<0.5 =3 =26 =30 82<0.5 304<0.5 271<0.5 =26 =8 23<0.5 =12 =-10 =-11
308<0.5 274<0.5 354<0.5 121<2.197 =-5 =8 132<0.5 =25 =7 121<3.219 273<0.5 =-8 =13 230<2.773 =0 =38 0<0.5 138<0.5 359<0.1226 =-22 =5 4<0.5 =-12 =24 1<0.5 273<0.5 =-13 =8 24<0.5 =43 =8
359<0.2926 257<0.5 352<4.484 337<0.5 =-2 =24 133<3.5 =20 =-6 352<1.54 22<0.5 =-21 =5 50<0.5 =-13 =10 303<0.5 230<2.565 119<0.5 =-13 =0 296<0.5 =-1 =20 322<0.5 50<0.5 =32 =6 =-5
118<0.5 121<2.708 8<0.2971 345<0.5 =-9 =9 119<0.5 =3 =20 50<0.5 128<0.5 =-5 =22 245<0.5 =1 =19 56<0.5 122<0.5 275<0.5 =43 =12 8<0.1133 =3 =22 121<3.135 27<0.5 =-16 =4 60<0.375 =17 =-7
359<0.2926 338<0.3984 245<0.5 129<0.05216 =-16 =2 257<0.5 =8 =-17 256<0.5 277<0.5 =8 =-6 221<0.5 =-15 =8 248<2.5 129<1e-9 124<1.5 =3 =-8 359<0.3105 =-6 =38 248<4.5 230<2.303 =-1 =-12 245<0.5 =18 =2
137<0.5 8<0.0995 221<0.5 254<0.5 =-10 =4 359<0.07094 =16 =-3 125<23.5 265<0.5 =15 =-6 8<0.1632 =-7 =6 39<0.5 8<0.04516 244<0.5 =18 =-12 9<0.5 =-2 =21 265<0.5 313<0.5 =-19 =2 125<21.5 =10 =-2
250<0.3584 254<0.5 307<0.5 3<0.5 =-9 =1 245<0.5 =3 =20 327<0.5 315<0.5 =15 =-10 275<0.5 =-10 =3 298<1.21 =31 =7
230<3.135 254<0.5 261<0.5 57<0.5 =-6 =6 44<0.5 =3 =37 299<0.77 319<0.5 =14 =-6 135<3.761 =-18 =3 123<11.5 319<0.5 113<0.5 =3 =26 121<2.944 =38 =4 121<3.135 291<0.5 =-17 =3 =11
250<0.3584 73<0.5 261<0.5 125<15.5 =5 =-4 310<0.5 =13 =-9 125<15.5 367<1e-9 =-14 =2 297<0.95 =20 =-7 =29
133<5.5 250<0.3584 337<0.5 121<2.197 =-11 =0 274<0.5 =29 =-1 =27 60<0.3 125<14.5 60<0.1176 =-4 =7 249<0.5 =34 =2 133<6.5 =-10 =2
137<0.5 335<0.5 131<0.2 121<3.135 =-7 =4 130<0.1667 =16 =-2 131<0.4 340<0.5 =4 =20 130<0.2 =6 =-9 130<0.1 140<0.5 268<0.5 =0 =20 131<0.1429 =22 =-6 268<0.5 50<0.5 =5 =-7 =-17
358<0.5 308<0.5 352<4.484 329<0.5 =-1 =12 5<0.5 =21 =-1 125<15.5 125<14.5 =-9 =31 46<0.5 =-19 =-3 144<0.1667 119<0.5 248<2.5 =-6 =10 46<0.5 =42 =4 238<0.5 119<0.5 =8 =-9 364<0.3851 =21 =0
308<0.5 119<0.5 302<0.5 118<0.5 =-5 =5 271<0.5 =22 =-7 144<0.2 29<0.5 =24 =1 8<0.05737 =-2 =15 29<0.5 245<0.5 254<0.5 =-19 =-2 1<0.5 =-13 =17 144<0.4545 =25 1<0.5 =5 =-9
144<0.6818 60<0.6538 38<0.5 144<1e-9 =24 =7 304<0.5 =-14 =6 340<0.5 303<0.5 =10 =-10 346<0.5 =-20 =4 60<0.6538 346<0.5 150<0.5 =-17 =11 =18 340<0.5 348<0.1313 =-11 =7 308<0.5 =28 =-5
301<0.5 12<0.5 346<0.5 367<0.1088 =-3 =5 142<0.5 =29 =-1 =33 56<0.5 55<0.5 347<0.5 =32 =6 =-4 124<2.5 =4 =-10
302<0.5 60<0.5333 56<0.5 226<0.5 =4 =34 125<13.5 =12 =-13 125<10.5 310<0.5 =-3 =25 12<0.5 =-9 =16 56<0.5 324<0.5 60<0.5714 =2 =22 312<0.5 =5 =-17 =29
308<0.5 342<0.5 237<0.5 348<0.122 =-2 =10 123<16.5 =28 =-3 257<0.5 58<0.5 =21 =-2 122<0.5 =8 =-15 27<0.5 325<0.5 138<0.5 =-19 =5 0<0.5 =-2 =20 296<0.5 45<0.5 =-5 =1 =21
121<2.197 129<0.4414 259<0.5 299<0.32 =-17 =10 246<0.5 =22 =-6 304<0.5 238<0.5 =14 =0 3<0.5 =3 =-8 301<0.5 118<0.5 8<0.0995 =-4 =7 130<0.07143 =10 =0 8<0.1237 121<2.303 =-6 =28 124<2.5 =9 =-8
359<0.2681 230<3.135 21<0.5 254<0.5 =-6 =5 322<0.5 =13 =-14 121<1.946 228<0.5 =-11 =1 121<2.565 =21 =6 114<0.5 299<1.49 121<2.708 =8 =32 =0 =-7
346<0.5 125<23.5 250<1e-9 121<2.197 =-7 =3 124<1.5 =3 =20 364<0.6412 104<0.5 =-10 =15 60<0.5714 =-3 =19 350<0.5 121<2.303 125<14.5 =8 =-7 13<0.5 =30 =0 121<2.773 =1 =-6
307<0.5 290<0.5 311<0.5 367<0.1023 =-7 =2 25<0.5 =12 =-10 137<0.5 121<2.89 =-17 =7 367<1e-9 =43 =1 248<3.5 352<2.485 262<0.5 =-4 =22 =21 297<0.73 121<1.792 =1 =26 124<1.5 =-7 =8
347<0.5 307<0.5 261<0.5 32<0.5 =-8 =7 308<0.5 =18 =-10 141<0.5 144<0.8 =21 =-8 144<0.4286 =1 =-12 8<0.0815 137<0.5 144<0.3684 =10 =-5 124<1.5 =27 =-2 297<0.49 352<2.251 =36 =11 =-5
256<0.5 60<0.8571 124<3.5 102<0.5 =-2 =14 121<2.89 =15 =-4 348<0.1313 321<0.5 =-19 =3 348<0.2272 =9 =-3 60<0.3333 =-25 101<0.5 118<0.5 =-13 =13 124<1.5 =23 =-3
343<0.5 302<0.5 308<0.5 256<0.5 =3 =-13 137<0.5 =-13 =3 28<0.5 54<0.5 =23 =-6 56<0.5 =-10 =6 =24
243<0.5 135<5.075 272<0.5 262<0.5 =-1 =15 366<0.5 =23 =-7 138<0.5 5<0.5 =-5 =-20 129<0.06303 =15 =1 129<0.1008 360<0.5 13<0.5 =30 =-1 =-7 135<1e-9 =-14 =12
308<0.5 121<2.303 367<0.3535 97<0.5 =-7 =23 364<0.5756 =0 =21 241<0.5 129<0.2012 =5 =16 6<0.5 =-18 =5 133<0.5 121<2.303 121<1.946 =-11 =8 121<3.219 =-21 =-2 121<2.89 291<0.5 =-13 =9 135<3.178 =14 =-5
243<0.5 273<0.5 298<0.34 347<0.5 =-3 =4 135<1.946 =-5 =26 27<0.5 125<25.5 =20 =-2 125<14.5 =21 =-8 129<0.1008 345<0.5 125<24.5 =26 =4 =3 135<1e-9 =-10 =9
135<5.075 256<0.5 128<0.5 50<0.5 =-1 =7 50<0.5 =23 =-1 322<0.5 231<0.5 =-17 =1 =11 132<0.5 4<0.5 128<0.5 =-21 =2 299<1.49 =-7 =9 =10
21<0.5 144<0.1304 33<0.5 310<0.5 =6 =-9 366<0.5 =27 =-5 8<0.1464 144<0.8571 =-4 =-19 137<0.5 =14 =-7 255<0.5 273<0.5 32<0.5 =-12 =9 =20 144<0.2414 310<0.5 =-7 =12 330<0.5 =26 =-4
123<5.5 226<0.5 119<0.5 27<0.5 =-7 =11 125<23.5 =11 =-8 =35 121<3.135 309<0.5 125<23.5 =-3 =-12 344<0.5 =13 =-7 125<24.5 366<0.5 =-9 =24 338<0.1236 =0 =31
139<0.5 60<0.5333 16<0.5 329<0.5 =4 =15 121<2.303 =2 =-18 121<3.135 329<0.5 =-3 =-18 121<3.219 =22 =-4 121<3.135 57<0.5 121<2.197 =-4 =-26 2<0.5 =-11 =14 271<0.5 310<0.5 =19 =-1 =-6
126<0.5416 123<10.5 319<0.5 351<0.5 =-2 =18 134<0.5 =2 =18 358<0.5 331<0.5 =-11 =11 126<0.216 =14 =-7 364<0.6825 303<0.5 306<0.5 =11 =-10 126<0.6921 =9 =33 123<5.5 123<1.5 =-6 =11 277<0.5 =-14 =0
359<0.2067 5<0.5 57<0.5 12<0.5 =-1 =22 55<0.5 =2 =23 303<0.5 118<0.5 =-8 =10 57<0.5 =-18 =-2 39<0.5 16<0.5 73<0.5 =20 =-5 =-9 =-9
126<0.3448 141<0.5 257<0.5 301<0.5 =0 =21 304<0.5 =-18 =11 315<0.5 102<0.5 =-18 =4 3<0.5 =-3 =16 16<0.5 228<0.5 124<4.5 =8 =23 354<0.5 =-13 =11 126<0.3933 =8 354<0.5 =-16 =2
351<0.5 261<0.5 232<0.5 135<2.944 =-1 =-11 130<0.09091 =14 =-6 125<17.5 264<0.5 =-6 =18 309<0.5 =17 =-7 2<0.5 57<0.5 125<21.5 =15 =-1 354<0.5 =-14 =0 13<0.5 123<0.5 =5 =28 130<0.5 =7 =-4
341<0.5 56<0.5 299<1.36 360<0.5 =3 =-11 135<5.094 =-14 =5 129<0.1172 30<0.5 =-15 =10 308<0.5 =14 =-8 257<0.5 122<0.5 30<0.5 =6 =-12 129<1e-9 =9 =31 =-14
343<0.5 346<0.5 317<0.5 16<0.5 =1 =-12 238<0.5 =-17 =5 142<0.5 265<0.5 =27 =-5 121<2.398 =5 =-6 =21
126<0.5416 121<3.135 307<0.5 15<0.5 =-4 =-17 129<1e-9 =-4 =14 121<3.219 126<0.1178 =0 =25 58<0.5 =6 =-9 16<0.5 121<3.135 121<1.946 =-4 =21 338<1e-9 =-13 =4 230<1.946 123<6.5 =-6 =10 137<0.5 =-19 =1
359<0.3463 254<0.5 319<0.5 221<0.5 =-6 =11 55<0.5 =10 =-7 126<0.3933 121<2.89 =-4 =11 131<0.1429 =4 =29 352<1.54 135<5.403 121<1.946 =-1 =29 =-4 =-3
343<0.5 319<0.5 254<0.5 73<0.5 =-6 =7 58<0.5 =9 =-5 230<3.135 352<2.251 =4 =-10 312<0.5 =0 =23 127<0.5 =2 8<0.597 =26 =0
121<2.197 354<0.5 126<0.6921 42<0.5 =-14 =10 126<0.7836 =20 =-2 344<0.5 =16 132<0.5 =-6 =6 134<2.5 125<10.5 357<0.5 =19 =-6 126<0.4448 =0 =8 354<0.5 121<2.485 =2 =-19 =2
308<0.5 9<0.5 126<0.4448 8<0.0815 =-2 =9 8<1e-9 =16 =2 123<9.5 144<0.64 =36 =-4 =-7 48<0.5 137<0.5 8<0.09348 =-13 =8 123<3.5 =15 =-7 128<0.5 =-24 =6
133<5.5 298<0.68 336<0.5 71<0.5 =-1 =19 230<3.045 =24 =-4 101<0.5 253<0.5 =21 =4 =-3 60<0.1923 276<0.5 =35 275<0.5 =16 =-5 119<0.5 297<1e-9 =-4 =7 133<6.5 =-12 =0
126<0.1489 141<0.5 247<0.5 130<0.1429 =-2 =11 324<0.5 =-17 =1 35<0.5 142<0.5 =-20 =-1 118<0.5 =5 =-2 319<0.5 315<0.5 139<0.5 =5 =-9 101<0.5 =-19 =14 101<0.5 242<0.5 =20 =-3 340<0.5 =6 =-11
274<0.5 308<0.5 347<0.5 60<0.8148 =6 =-13 326<0.5 =14 =-10 359<0.1779 134<1.5 =-11 =8 348<0.05029 =15 =-5 126<0.6921 302<0.5 344<0.5 =-4 =-16 33<0.5 =17 =-3 127<0.5 350<0.5 =29 =-3 344<0.5 =6 =-12
15<0.5 34<0.5 16<0.5 60<0.8571 =3 =-10 60<0.6111 =-18 =5 30<0.5 60<0.8148 =-22 =4 =7 97<0.5 304<0.5 353<0.5 =-18 =6 270<0.5 =-11 =18 =17
125<19.5 144<0.8571 277<0.5 128<0.5 =2 =18 125<16.5 =2 =25 129<0.08055 =-22 308<0.5 =13 =-5 121<2.773 126<0.6921 129<0.08055 =-13 =-2 248<4.5 =14 =-7 230<2.996 43<0.5 =4 =-17 121<2.944 =0 =24
359<0.2067 256<0.5 135<2.944 48<0.5 =4 =-5 298<0.32 =-11 =13 221<0.5 123<19.5 =-21 =7 50<0.5 =14 =-1 50<0.5 123<15.5 114<0.5 =26 =-6 =-7 135<2.944 123<9.5 =18 =-4 229<0.5 =-18 =8
135<3.178 50<0.5 233<0.5 30<0.5 =-3 =9 25<0.5 =25 =-5 42<0.5 244<0.5 =10 =-9 140<0.5 =-14 =2 50<0.5 135<4.317 298<0.32 =-12 =9 308<0.5 =12 =-11 298<0.47 21<0.5 =-19 =2 135<4.317 =15 =-3
343<0.5 341<0.5 21<0.5 130<0.4 =-1 =-15 248<4.5 =12 =-12 367<0.1586 274<0.5 =23 =2 4<0.5 =0 =-8 48<0.5 =25 =2
359<0.3463 308<0.5 124<1.5 31<0.5 =8 =-8 245<0.5 =-5 =5 133<7.5 30<0.5 =-12 =8 =19 50<0.5 327<0.5 129<0.1008 =4 =34 =-3 295<0.5 =5 =-9
363<1e-9 135<5.075 29<0.5 247<0.5 =0 =-10 133<0.5 =26 =1 347<0.5 247<0.5 =-19 =2 297<1e-9 =15 =-9 254<0.5 =31 135<3.178 =-10 =10
141<0.5 129<1e-9 137<0.5 144<0.3684 =2 =-9 246<0.5 =4 =29 356<0.5 31<0.5 =8 =-3 =-17 351<0.5 237<0.5 246<0.5 =-14 =5 =11 367<0.2183 303<0.5 =0 =17 367<0.7054 =-8 =0
122<0.5 274<0.5 123<1.5 230<2.996 =-1 =-17 144<0.5294 =27 =3 330<0.5 140<0.5 =9 =-10 348<0.05619 =-19 =2 123<5.5 144<0.1304 303<0.5 =37 =2 226<0.5 =-4 =28 144<0.4545 123<9.5 =-3 =-23 254<0.5 =-1 =19
144<0.8571 29<0.5 73<0.5 253<0.5 =2 =-6 118<0.5 =20 =0 269<0.5 341<0.5 =28 =4 53<0.5 =-15 =7 126<0.4448 8<0.1133 193<0.5 =-23 =1 367<0.1155 =6 =-3 344<0.5 6<0.5 =19 =-3 247<0.5 =-15 =8
102<0.5 254<0.5 24<0.5 252<0.5 =-4 =-12 324<0.5 =-1 =18 50<0.5 230<2.773 =13 =-6 230<2.303 =-12 =0 30<0.5 277<0.5 5<0.5 =10 =-10 13<0.5 =23 =-5 =-11
31<0.5 254<0.5 221<0.5 134<0.5 =-4 =4 312<0.5 =-7 =19 123<2.5 100<0.5 =22 =-7 123<7.5 =-7 =6 26<0.5 271<0.5 123<0.5 =1 =11 =-6 303<0.5 364<0.5756 =-6 =13 208<0.5 =-18 =-1
122<0.5 60<0.08333 40<0.5 277<0.5 =-20 =1 =5 60<0.5 16<0.5 =13 =-11 265<0.5 =-6 =18 257<0.5 338<0.3984 263<0.5 =-5 =11 101<0.5 =5 =-11 359<0.3463 232<0.5 =-21 =6 =18
338<0.3984 125<25.5 0<0.5 277<0.5 =-4 =5 1<0.5 =-1 =20 290<0.5 367<0.265 =-22 =1 =1 233<0.5 291<0.5 324<0.5 =2 =-7 125<21.5 =26 =-6 26<0.5 282<0.5 =27 =-1 125<20.5 =-6 =0
343<0.5 364<0.7489 82<0.5 144<0.2 =6 =-1 234<0.5 =-18 =7 347<0.5 =-20 =3 =23
139<0.5 315<0.5 12<0.5 307<0.5 =1 =10 =24 352<2.485 8<1e-9 =-5 =-21 =8 57<0.5 242<0.5 73<0.5 =-19 =3 352<1.638 =7 =-3 8<0.05149 141<0.5 =-1 =18 354<0.5 =-10 =4
308<0.5 274<0.5 23<0.5 279<0.5 =2 =20 118<0.5 =3 =23 60<0.45 60<0.2222 =-6 =9 60<0.5714 =-19 =-1 296<0.5 273<0.5 60<0.15 =5 =-18 135<1.099 =9 =-6 118<0.5 247<0.5 =9 =-5 255<0.5 =9 =-15
229<0.5 141<0.5 359<0.3862 271<0.5 =3 =-4 =25 27<0.5 358<0.5 =-14 =8 352<2.303 =8 =-12 359<0.2197 232<0.5 348<0.144 =-20 =0 =0 =5
144<0.8571 343<0.5 16<0.5 133<1.5 =0 =6 208<0.5 =-16 =6 =20 269<0.5 125<21.5 100<0.5 =-21 =2 335<0.5 =-8 =13 328<0.5 =-2 =11
256<0.5 123<10.5 50<0.5 61<0.5 =-3 =16 249<0.5 =11 =-11 58<0.5 131<0.4 =-10 =7 123<11.5 =-12 =12 60<0.3333 =-23 131<1e-9 123<11.5 =20 =-4 =-16
12<0.5 3<0.5 342<0.5 164<0.5 =-8 =17 352<2.89 =16 =-13 104<0.5 125<21.5 =2 =-4 =22 125<18.5 =28 =0
230<2.197 8<0.07703 359<0.3463 230<1.792 =-5 =-16 255<0.5 =19 =-6 8<0.2971 56<0.5 =15 =-3 =-11 306<0.5 297<1e-9 139<0.5 =9 =-8 297<0.57 =-11 =4 230<2.485 247<0.5 =9 =-13 32<0.5 =-10 =6
362<0.5 73<0.5 248<4.5 259<0.5 =-1 =9 247<0.5 =-11 =7 5<0.5 246<0.5 =16 =-3 249<0.5 =6 =-11 295<0.5 =20 =2
241<0.5 117<0.5 38<0.5 60<0.6538 =4 =-4 352<2.398 =-15 =12 352<1e-9 =31 =-5 349<0.1 121<2.398 230<2.303 =10 =-8 =-20 =8
122<0.5 133<1.5 139<0.5 230<2.197 =0 =13 228<0.5 =-16 =7 144<0.08333 123<8.5 =16 =-4 60<0.1176 =-20 =-2 12<0.5 123<5.5 144<0.1304 =19 =-3 144<0.6 =-14 =7 =24
308<0.5 352<4.484 363<1e-9 144<0.8571 =1 =-9 254<0.5 =24 =-2 246<0.5 144<0.6 =19 =-2 =-2 226<0.5 48<0.5 290<0.5 =-7 =13 297<0.78 =-22 =-1 134<0.5 =-3 =26
144<0.8571 138<0.5 359<0.3862 301<0.5 =-2 =11 53<0.5 =20 =0 39<0.5 240<0.5 =13 =-7 =-8 357<0.5 260<0.5 266<0.5 =-19 =4 =6 6<0.5 303<0.5 =14 =-2 =-7
16<0.5 144<0.8 60<0.6538 60<0.08333 =-1 =8 144<0.6 =-16 =15 60<0.7368 60<1e-9 =2 =-22 338<0.3984 =-1 =32 52<0.5 208<0.5 297<0.73 =-22 =2 144<0.2692 =6 =-7 =6
359<0.3862 135<5.075 135<4.97 102<0.5 =0 =12 15<0.5 =25 =-3 101<0.5 208<0.5 =-16 =-1 130<0.09091 =-4 =14 134<0.5 =26 =3
343<0.5 82<0.5 359<0.3862 137<0.5 =-2 =4 133<1.5 =18 =-2 342<0.5 130<0.2 =-19 =1 =7 368<1.5 =21 =-3
125<21.5 9<0.5 325<0.5 60<0.5333 =3 =-4 60<0.7368 =4 =28 137<0.5 274<0.5 =-9 =4 =34 312<0.5 178<0.5 41<0.5 =-14 =0 =5 263<0.5 325<0.5 =-1 =-14 137<0.5 =19 =-2
257<0.5 97<0.5 261<0.5 337<0.5 =0 =21 144<0.64 =4 =19 144<0.5 =27 122<0.5 =1 =-4 122<0.5 328<0.5 56<0.5 =16 =-3 50<0.5 =-15 =3 281<0.5 347<0.5 =-19 =-3 50<0.5 =-2 =11
250<0.5586 60<0.08333 329<0.5 300<0.5 =-10 =2 242<0.5 =16 =-6 48<0.5 123<10.5 =6 =-2 123<12.5 =-11 =8 =25
125<19.5 276<0.5 144<0.8571 241<0.5 =10 =-6 125<18.5 =-16 =3 32<0.5 275<0.5 =3 =-11 268<0.5 =16 =-9 117<0.5 335<0.5 233<0.5 =-5 =11 352<2.741 =12 =-4 144<0.6818 5<0.5 =28 =-3 =-8
301<0.5 364<0.6412 125<14.5 297<0.49 =11 =-8 57<0.5 =-4 =6 364<0.6825 246<0.5 =22 =-4 343<0.5 =-4 =13 230<2.996 56<0.5 60<1e-9 =-3 =24 265<0.5 =8 =-8 125<20.5 =1 =-6
226<0.5 12<0.5 144<0.8571 45<0.5 =-2 =3 60<0.7778 =-24 =26 125<15.5 =27 144<0.5 =-4 =4 60<0.4118 50<0.5 =-1 =31 257<0.5 =-12 =5
323<0.5 16<0.5 126<0.5416 358<0.5 =-1 =8 125<28.5 =13 =-10 118<0.5 135<2.944 =-18 =0 135<1e-9 =9 =-6 242<0.5 252<0.5 54<0.5 =-17 =-1 =-2 126<0.1178 =6 =-4
126<0.7836 226<0.5 301<0.5 12<0.5 =-2 =20 367<0.1586 =19 =-8 304<0.5 60<0.4118 =36 =-2 =-9 129<0.124 60<0.5714 144<0.7143 =40 =3 144<0.5294 =-6 =2 342<0.5 129<0.1814 =-8 =12 =-13
362<0.5 299<1.36 138<0.5 73<0.5 =-1 =11 133<0.5 =-5 =19 272<1.5 133<3.5 =-18 =0 45<0.5 =7 =0 299<2.09 338<1e-9 =22 =2 =-2
16<0.5 126<0.3933 141<0.5 243<0.5 =0 =15 60<0.3333 =-4 =-17 264<0.5 241<0.5 =7 =-14 =29 130<0.1429 313<0.5 322<0.5 =-19 =0 =0 130<0.2 367<0.1343 =-3 =14 =-12
359<0.3463 257<0.5 21<0.5 61<0.5 =0 =13 125<14.5 =28 =4 124<6.5 230<3.045 =-17 =7 338<0.3984 =-10 =16 230<2.89 303<0.5 144<0.2692 =-1 =6 144<0.6818 =29 =0 124<2.5 =9 =-9
307<0.5 244<0.5 357<0.5 290<0.5 =-1 =7 230<2.303 =16 =0 25<0.5 60<0.6538 =-23 =-1 328<0.5 =2 =-6 144<0.5294 60<0.375 312<0.5 =5 =27 230<2.398 =-12 =12 60<0.4118 365<0.5 =-16 =5 144<0.64 =-3 =30
256<0.5 12<0.5 117<0.5 338<0.3984 =-2 =2 348<0.06727 =30 =-8 =21 311<0.5 359<0.1779 23<0.5 =-22 =-2 =0 44<0.5 366<0.5 =31 =-3 =-9
123<1.5 144<0.2 347<0.5 307<0.5 =-5 =19 135<1.946 =25 =-2 137<0.5 101<0.5 =-15 =4 26<0.5 =5 =-10 273<0.5 267<0.5 304<0.5 =-1 =6 123<6.5 =25 =-1 119<0.5 352<1.856 =11 =-9 144<0.6818 =26 =0
241<0.5 38<0.5 141<0.5 125<9.5 =16 =3 57<0.5 =-13 =8 328<0.5 232<0.5 =-4 =16 129<0.1682 =-21 =5 129<0.3285 60<0.8148 136<0.5 =-19 =2 45<0.5 =-5 =6 =7
245<0.5 126<0.5416 351<0.5 299<1.09 =-2 =-17 130<0.1667 =18 =-2 352<2.303 125<20.5 =2 =22 123<12.5 =-10 =8 8<0.05149 3<0.5 303<0.5 =10 =-8 269<0.5 =16 =-5 3<0.5 328<0.5 =14 =-11 130<0.07143 =6 =-12
241<0.5 5<0.5 254<0.5 56<0.5 =3 =-5 315<0.5 =10 =-11 277<0.5 250<0.4288 =-7 =13 56<0.5 =13 =-8 287<0.5 348<0.2272 =-17 =-2 5<0.5 56<0.5 =-9 =3 =10
121<2.303 45<0.5 60<0.1176 26<0.5 =9 =-8 8<0.2971 =-14 =4 338<1e-9 243<0.5 =19 =-7 352<1.856 =-8 =10 139<0.5 308<0.5 123<15.5 =4 =16 330<0.5 =1 =-14 57<0.5 26<0.5 =-18 =-1 2<0.5 =-7 =17
359<0.3463 302<0.5 133<5.5 301<0.5 =-3 =13 359<0.1541 =21 =-10 133<1.5 124<3.5 =7 =27 131<0.125 =1 =-15 135<5.403 53<0.5 246<0.5 =31 =1 118<0.5 =7 =-5 =-8
226<0.5 343<0.5 135<2.944 256<0.5 =1 =-11 50<0.5 =1 =-16 348<0.556 48<0.5 =21 =4 =-2 305<0.5 =-3 4<0.5 =-3 123<9.5 =29 =1
97<0.5 298<0.61 121<1.946 124<6.5 =-11 =13 347<0.5 =-2 =4 338<1e-9 298<1.32 =22 =0 =-4 274<0.5 37<0.5 =28 =3 =-3
226<0.5 348<0.06727 135<1.099 274<0.5 =7 =-2 122<0.5 =4 =-6 348<0.08847 124<5.5 =-15 =4 134<0.5 =3 =-5 304<0.5 122<0.5 =-5 25<0.5 =33 =1 58<0.5 =2 =-9
118<0.5 48<0.5 44<0.5 60<0.8571 =3 =-11 271<0.5 =-16 =2 340<0.5 268<0.5 =-6 =20 331<0.5 =-18 =1 60<0.2222 312<0.5 349<0.775 =-10 =9 60<0.15 =7 =-9 367<0.07838 41<0.5 =22 =-8 367<0.1343 =-15 =6
126<0.7836 342<0.5 129<0.2012 300<0.5 =-4 =5 324<0.5 =9 =-7 129<0.1326 125<11.5 =-5 =13 4<0.5 =9 =-9 129<0.124 =27 344<0.5 125<21.5 =-3 =14 127<0.5 =8 =-13
323<0.5 359<0.2067 12<0.5 226<0.5 =0 =16 =20 270<0.5 144<0.7143 =20 =-6 144<0.1304 =10 =-12 123<13.5 313<0.5 =-19 =1 60<0.8148 144<0.4545 =-1 =7 =-3
97<0.5 129<0.09267 4<0.5 29<0.5 =-12 =19 125<15.5 =9 =-1 31<0.5 271<0.5 =7 =-5 40<0.5 =-15 =3 271<0.5 297<0.41 328<0.5 =28 =2 =0 =-3
226<0.5 124<6.5 82<0.5 260<0.5 =0 =15 282<0.5 =-17 =8 275<0.5 142<0.5 =-2 =22 129<0.2217 =-18 =0 265<0.5 4<0.5 =-4 15<0.5 =25 =-2 =-6
135<5.075 121<2.197 135<1.609 124<3.5 =-10 =4 58<0.5 =1 =21 276<0.5 321<0.5 =6 =-10 25<0.5 =-5 =4 131<0.2 121<2.197 328<0.5 =6 =-8 57<0.5 =-19 =-2 134<0.5 135<5.403 =3 =-10 =17
299<1.36 125<10.5 139<0.5 366<0.5 =19 =-6 =-11 13<0.5 226<0.5 =1 =19 60<0.375 =0 =-14 123<2.5 8<0.1237 247<0.5 =-18 =5 =4 125<17.5 366<0.5 =10 =-1 =-5
237<0.5 15<0.5 342<0.5 273<0.5 =-2 =8 135<1e-9 =0 =18 193<0.5 135<4.97 =-14 =4 238<0.5 =24 =-2 299<1e-9 248<5.5 15<0.5 =25 =2 =1 =-3
359<0.3862 92<0.5 319<0.5 302<0.5 =-3 =5 230<2.996 =-1 =10 230<2.565 350<0.5 =26 =2 =-5 297<0.44 =-7 308<0.5 =31 =-2
9<0.5 262<0.5 368<0.5 363<0.2797 =0 =19 343<0.5 =-17 =8 293<0.5 125<21.5 =21 =1 58<0.5 =-13 =8 123<9.5 350<0.5 26<0.5 =40 =-5 =-7 =-11
226<0.5 307<0.5 254<0.5 244<0.5 =-2 =-19 140<0.5 =7 =-7 134<1.5 239<0.5 =3 =18 8<0.0815 =-14 =9 304<0.5 271<0.5 2<0.5 =26 =4 =-3 295<0.5 =-7 =4
301<0.5 245<0.5 311<0.5 243<0.5 =-3 =12 123<13.5 =14 =-9 129<0.05216 242<0.5 =11 =-7 352<2.485 =-9 =7 230<2.996 313<0.5 123<0.5 =-3 =21 248<3.5 =-9 =2 =-8
319<0.5 306<0.5 343<0.5 368<0.5 =0 =-15 368<1.5 =19 =1 100<0.5 261<0.5 =-14 =5 59<0.5 =31 =-5 55<0.5 57<0.5 254<0.5 =17 =-2 306<0.5 =-11 =2 57<0.5 295<0.5 =-14 =1 238<0.5 =-7 =10
343<0.5 60<0.08333 13<0.5 226<0.5 =-8 =9 327<0.5 =17 =-5 48<0.5 60<0.6538 =5 =-4 29<0.5 =-11 =11 13<0.5 =23 =-2
31<0.5 21<0.5 311<0.5 30<0.5 =-3 =7 32<0.5 =10 =-12 13<0.5 137<0.5 =5 =24 295<0.5 =-7 =2 250<1e-9 219<0.5 29<0.5 =-13 =0 =6 =11
121<2.303 365<0.5 97<0.5 272<0.5 =-7 =12 =15 73<0.5 134<1.5 =21 =-4 =-5 134<0.5 308<0.5 127<0.5 =6 =19 121<3.135 =-16 =6 121<2.708 137<0.5 =-3 =14 359<0.1659 =-7 =10
16<0.5 346<0.5 242<0.5 351<0.5 =1 =12 367<0.1256 =-8 =8 133<0.5 268<0.5 =-10 =15 340<0.5 =2 =20 256<0.5 133<0.5 310<0.5 =-19 =-2 133<1.5 =7 =-10 =5
317<0.5 260<0.5 254<0.5 21<0.5 =-1 =7 310<0.5 =3 =19 242<0.5 249<0.5 =18 =-2 =-8 126<1e-9 140<0.5 310<0.5 =-7 =4 =10 324<0.5 126<0.1178 =-1 =-21 275<0.5 =-1 =3
121<1.946 125<15.5 125<12.5 =-8 121<1.792 =20 =-1 125<27.5 144<1e-9 =9 =-15 248<3.5 =11 =-4 324<0.5 351<0.5 135<5.403 =0 =-14 127<0.5 =23 =-1 144<0.5294 144<0.2414 =9 =-4 121<2.773 =3 =26
124<4.5 164<0.5 299<0.53 249<0.5 =0 =14 250<0.5586 =-12 =12 254<0.5 =25 =-4 345<0.5 330<0.5 119<0.5 =20 =3 253<0.5 =-5 =8 330<0.5 21<0.5 =-15 =-2 =2
117<0.5 323<0.5 16<0.5 343<0.5 =2 =16 52<0.5 =-16 =12 140<0.5 135<4.317 =-19 =2 =4 131<0.125 =25 =-1
351<0.5 262<0.5 137<0.5 55<0.5 =-1 =-12 132<0.5 =6 =-12 246<0.5 304<0.5 =20 =-2 121<2.996 =-11 =5 328<0.5 310<0.5 367<0.7054 =23 =-5 =-1 121<2.773 =8 =-13
144<0.9167 44<0.5 241<0.5 319<0.5 =2 =9 269<0.5 =-15 =7 48<0.5 304<0.5 =-19 =10 303<0.5 =12 =-1 44<0.5 263<0.5 8<0.1857 =-21 =-1 =1 =10
121<3.135 347<0.5 44<0.5 308<0.5 =-1 =-11 144<0.75 =-18 =1 121<2.303 365<0.5 =-9 =16 268<0.5 =14 =-6 209<0.5 297<0.76 359<0.1779 =6 =24 268<0.5 =-14 =11 =-15
92<0.5 123<15.5 298<0.32 33<0.5 =-4 =1 268<0.5 =11 =-3 142<0.5 8<0.0627 =1 =20 265<0.5 =-11 =6 26<0.5 6<0.5 248<2.5 =28 =2 =-3 =-5
121<2.197 324<0.5 135<1.099 31<0.5 =-8 =11 135<2.944 =14 =-1 221<0.5 =-20 =8 124<6.5 141<0.5 348<0.1645 =2 =12 122<0.5 =4 =-11 304<0.5 121<3.367 =-21 =7 122<0.5 =15 =-4
301<0.5 15<0.5 244<0.5 8<0.0995 =-1 =4 134<0.5 =-2 =-16 40<0.5 314<0.5 =-12 =9 =12 313<0.5 317<0.5 55<0.5 =20 =-3 =-8 =-8
133<0.5 121<2.708 121<1.946 230<2.303 =5 =-15 276<0.5 =8 =-3 121<2.996 163<0.5 =-13 =10 135<1e-9 =7 =-15 121<2.303 351<0.5 43<0.5 =-12 =13 230<2.89 =19 =-3 339<0.5 144<0.75 =8 =-6 351<0.5 =-11 =3
359<0.2067 297<0.49 9<0.5 73<0.5 =-1 =9 350<0.5 =21 =-6 60<0.7778 129<1e-9 =-20 =-5 359<0.05462 =19 =-9 101<0.5 359<0.2926 277<0.5 =-9 =14 297<0.35 =-6 =13 275<0.5 =40 60<0.45 =-6 =7
248<5.5 331<0.5 135<5.403 307<0.5 =0 =7 129<0.2473 =-16 =11 327<0.5 299<0.72 =23 =-4 297<0.41 =-11 =-1 342<0.5 300<0.5 307<0.5 =-16 =0 26<0.5 =9 =-6 297<0.35 =-5 =11
226<0.5 299<0.32 12<0.5 243<0.5 =-3 =7 119<0.5 =1 =18 299<1.36 271<0.5 =17 =-5 8<0.0627 =-8 =7 122<0.5 =-6 299<1e-9 =25 =0
298<0.61 241<0.5 361<0.5 44<0.5 =1 =-10 44<0.5 =-14 =3 208<0.5 5<0.5 =-20 =0 129<0.08055 =-5 =5 23<0.5 298<1.32 =27 =-2 =-11
144<0.9167 82<0.5 260<0.5 144<0.1667 =7 =0 144<0.2414 =-6 =21 342<0.5 130<0.2 =-18 =3 =6 123<13.5 137<0.5 =-21 =0 328<0.5 =-6 275<0.5 =-2 =14
273<0.5 133<1.5 319<0.5 1<0.5 =-4 =-15 125<15.5 =20 =2 138<0.5 242<0.5 =4 =-9 6<0.5 =28 =1 267<0.5 125<12.5 =-11 125<28.5 =13 =-8 =-14
73<0.5 129<0.2217 135<2.944 257<0.5 =0 =-9 129<0.1008 =-13 =6 130<0.4 122<0.5 =-1 =16 344<0.5 =2 =-13 135<5.403 45<0.5 135<1.099 =21 =1 296<0.5 =-6 =10 53<0.5 =-8 =1
363<0.312 125<9.5 123<1.5 25<0.5 =-10 =7 129<0.1008 =33 =-2 312<0.5 125<18.5 =1 =-8 50<0.5 =-2 =6 =26
367<0.07188 246<0.5 328<0.5 125<25.5 =5 =-9 324<0.5 =-6 =5 2<0.5 135<1e-9 =6 =-15 299<1.36 =20 =-6 367<0.1023 365<0.5 135<5.094 =-18 =1 328<0.5 =12 =-2 324<0.5 234<0.5 =4 =-11 307<0.5 =-14 =5
126<0.5416 347<0.5 121<3.135 144<1e-9 =10 =-6 144<0.3684 =-5 =9 8<0.0815 144<0.4286 =6 =-5 121<2.197 =-8 =21 303<0.5 126<0.6921 119<0.5 =-6 =16 348<0.05029 =1 =-17 364<0.7226 43<0.5 =16 =-6 133<0.5 =-9 =2
44<0.5 301<0.5 282<0.5 57<0.5 =-1 =6 129<0.3285 =18 =-6 143<0.5 313<0.5 =20 =-6 =-9 269<0.5 229<0.5 364<0.5628 =-26 =0 =3 50<0.5 57<0.5 =1 =10 =-7
323<0.5 141<0.5 118<0.5 135<4.317 =-1 =8 60<0.2222 =0 =12 60<0.2593 246<0.5 =-3 =19 208<0.5 =-19 =10 261<0.5 135<4.317 41<0.5 =-20 =0 60<0.2593 =5 =-4 135<1.609 =9 =-2
352<1.768 24<0.5 32<0.5 302<0.5 =-16 =26 296<0.5 =11 =54 296<0.5 275<0.5 =-8 =24 =70 15<0.5 352<3.561 119<0.5 =25 =61 352<12.67 =144 =9 270<0.5 138<0.5 =-17 =11 335<0.5 =25 =-10
131<0.1429 30<0.5 359<0.3463 245<0.5 =-16 =3 297<0.44 =-4 =59 44<0.5 35<0.5 =63 =-3 =-9 254<0.5 343<0.5 265<0.5 =32 =-3 =83 =124
131<0.125 30<0.5 338<0.3984 128<0.5 =-20 =12 296<0.5 =-4 =25 125<23.5 54<0.5 =59 =1 46<0.5 =16 =-7 338<0.1236 312<0.5 352<3.561 =14 =74 260<0.5 =-20 =18 15<0.5 348<0.1645 =58 =124 364<0.604 =-9 =19
8<1e-9 302<0.5 24<0.5 13<0.5 =-10 =-24 338<1e-9 =7 =46 124<2.5 357<0.5 =-4 =39 13<0.5 =75 =-2 308<0.5 13<0.5 348<0.1071 =39 =89 208<0.5 =-6 =31 27<0.5 230<3.135 =-19 =11 =27
305<0.5 123<5.5 265<0.5 348<0.556 =65 =-2 254<0.5 =-7 =41 348<0.144 342<0.5 =-3 =27 368<0.5 =55 =-5 29<0.5 123<2.5 137<0.5 =-2 =35 254<0.5 =-17 =2 141<0.5 =57 =-1
348<1e-9 30<0.5 40<0.5 254<0.5 =-17 =6 4<0.5 =-7 =39 125<24.5 304<0.5 =44 =-2 124<2.5 =-9 =5 257<0.5 308<0.5 348<0.144 =38 =82 254<0.5 =-8 =23 121<2.996 124<6.5 =-20 =5 340<0.5 =-8 =26
8<1e-9 24<0.5 13<0.5 135<1.099 =4 =-16 367<0.1256 =-24 =18 249<0.5 304<0.5 =57 =-7 40<0.5 =-11 =6 13<0.5 348<0.19 133<0.5 =12 =38 8<0.1237 =16 =79 121<2.996 102<0.5 =-19 =12 367<0.1746 =22 =-10
367<1e-9 338<0.1236 250<0.3584 344<0.5 =-20 =2 =48 23<0.5 21<0.5 =-5 =22 101<0.5 =33 =-3 308<0.5 367<0.1023 255<0.5 =0 =30 255<0.5 =33 =62 1<0.5 366<0.5 =-17 =8 134<1.5 =-4 =43
352<1.768 123<5.5 273<0.5 24<0.5 =-1 =38 125<12.5 =-7 =41 290<0.5 97<0.5 =-18 =23 137<0.5 =-11 =33 257<0.5 123<2.5 124<7.5 =62 =-5 352<4.484 =11 =55 124<3.5 327<0.5 =-20 =6 364<0.6825 =23 =-12
348<1e-9 296<0.5 275<0.5 344<0.5 =-23 =-3 257<0.5 =-2 =-18 27<0.5 128<0.5 =-5 =47 135<1e-9 =63 =7 257<0.5 307<0.5 254<0.5 =13 =50 60<0.7778 =76 =6 121<2.996 27<0.5 =-20 =0 275<0.5 =-11 =19
8<1e-9 29<0.5 137<0.5 42<0.5 =-15 =16 60<0.5333 =16 =-14 60<1e-9 121<3.045 =-6 =17 303<0.5 =4 =46 60<0.375 256<0.5 257<0.5 =44 =4 =-15 15<0.5 324<0.5 =16 =-15 365<0.5 =-19 =6
127<0.5 341<0.5 40<0.5 331<0.5 =-8 =25 144<0.5 =37 =-1 306<0.5 1<0.5 =54 =6 =-8 141<0.5 256<0.5 364<0.6983 =39 =7 =-14 139<0.5 245<0.5 =-16 =-2 =14
129<1e-9 296<0.5 275<0.5 345<0.5 =-23 =6 257<0.5 =-3 =-22 135<1e-9 230<2.303 =1 =37 324<0.5 =-18 =7 308<0.5 257<0.5 8<0.1348 =24 =54 140<0.5 =8 =-18 296<0.5 133<1.5 =-23 =-3 257<0.5 =16 =-11
123<3.5 338<0.3984 133<1.5 273<0.5 =-12 =19 126<0.1489 =4 =38 274<0.5 230<1.792 =9 =61 126<0.299 =-10 =23 338<0.1236 250<1e-9 351<0.5 =-18 =9 =19 8<0.1348 123<10.5 =7 =-12 274<0.5 =44 =11
254<0.5 307<0.5 3<0.5 359<0.1779 =-20 =6 364<0.5301 =-6 =12 126<0.299 364<0.4615 =5 =35 265<0.5 =47 =1 296<0.5 126<0.3933 271<0.5 =8 =-14 297<0.49 =38 =-7 295<0.5 44<0.5 =64 =3 26<0.5 =-8 =3
8<0.0995 28<0.5 254<0.5 255<0.5 =-20 =-3 135<1e-9 =25 =-7 44<0.5 125<22.5 =47 =-1 =-6 308<0.5 340<0.5 275<0.5 =24 =-11 125<29.5 =44 =9 0<0.5 6<0.5 =-14 =11 126<0.3933 =2 =25
129<0.05216 3<0.5 27<0.5 9<0.5 =-23 =8 340<0.5 =-11 =20 13<0.5 60<0.5714 =16 =-7 35<0.5 =-25 =-8 13<0.5 119<0.5 29<0.5 =6 =47 129<0.3285 =25 =61 122<0.5 352<2.485 =-6 =28 6<0.5 =-22 =5
129<1e-9 3<0.5 32<0.5 331<0.5 =-22 =18 57<0.5 =21 =-8 73<0.5 302<0.5 =-6 =24 246<0.5 =37 =-5 119<0.5 129<0.2217 57<0.5 =-7 =12 334<0.5 =17 =-1 41<0.5 57<0.5 =20 =45 255<0.5 =7 =-14
60<0.2593 144<0.3684 256<0.5 321<0.5 =38 =-11 =-16 131<0.1429 239<0.5 =-14 =24 144<0.64 =31 =-2 131<0.08333 346<0.5 128<0.5 =-13 =11 121<2.303 =-4 =20 144<0.5 60<0.45 =14 =-14 131<0.5 =21 =-8
60<0.2593 144<0.4545 135<1.609 274<0.5 =41 =14 131<0.1667 =-8 =24 245<0.5 141<0.5 =-15 =13 274<0.5 =27 =-9 364<0.5301 137<0.5 30<0.5 =-16 =12 60<0.5333 =11 =-9 144<0.3684 60<0.4118 =17 =-20 135<4.97 =21 =-12
123<5.5 307<0.5 254<0.5 8<1e-9 =-8 =11 126<1e-9 =11 =45 314<0.5 52<0.5 =39 =0 =-4 8<0.09348 359<0.185 118<0.5 =-16 =-1 123<9.5 =20 =-4 254<0.5 307<0.5 =-1 =24 312<0.5 =6 =30
129<1e-9 296<0.5 138<0.5 340<0.5 =-21 =-9 119<0.5 =1 =26 144<0.2 340<0.5 =0 =49 27<0.5 =-13 =16 27<0.5 15<0.5 31<0.5 =12 =-16 348<1e-9 =10 =-15 144<0.6818 129<0.05216 =0 =39 31<0.5 =13 =-9
338<0.3984 250<0.3584 341<0.5 343<0.5 =-14 =31 15<0.5 =37 =-12 =47 123<5.5 256<0.5 124<4.5 =35 =4 126<0.3697 =-21 =-2 8<0.1348 364<0.6212 =-5 =21 324<0.5 =33 =-5
307<0.5 338<0.1236 349<0.2917 32<0.5 =-14 =9 45<0.5 =4 =32 352<2.565 119<0.5 =-8 =13 344<0.5 =42 =17 135<5.075 245<0.5 352<2.197 =9 =41 =46 352<1e-9 102<0.5 =-15 =1 =7
342<0.5 354<0.5 243<0.5 302<0.5 =-6 =22 230<2.197 =-2 =36 367<0.7054 364<0.5301 =4 =31 238<0.5 =-14 =3 15<0.5 306<0.5 230<2.398 =14 =45 56<0.5 =11 =-11 124<4.5 =-19 =1
308<0.5 8<0.08674 60<0.3333 144<0.3 =28 =-1 125<14.5 =13 =-10 306<0.5 125<29.5 =29 =-8 144<0.7143 =-3 =16 32<0.5 133<5.5 128<0.5 =-21 =13 60<0.1923 =27 =-4 60<0.5 =33 =-9
254<0.5 307<0.5 133<5.5 118<0.5 =-10 =3 125<14.5 =-10 =28 245<0.5 340<0.5 =-1 =18 48<0.5 =40 =-3 340<0.5 245<0.5 272<0.5 =-8 =10 125<18.5 =34 =-5 125<21.5 121<2.197 =8 =44 121<2.773 =17 =0
29<0.5 123<9.5 73<0.5 133<5.5 =2 =27 5<0.5 =35 =5 367<0.1586 126<0.6296 =-14 =9 126<0.5855 =12 =-10 135<3.611 126<0.3231 133<0.5 =31 =7 126<0.6921 =49 =8 =-3
342<0.5 24<0.5 4<0.5 332<0.5 =-14 =25 133<5.5 =0 =32 60<0.3 144<0.64 =35 =1 230<1.946 =2 =-11 144<0.5294 60<0.6111 368<1.5 =35 =-4 144<0.2 =9 =-13 60<0.5333 121<3.045 =-10 =9 368<0.5 =25 =-5
254<0.5 33<0.5 131<0.1667 302<0.5 =-10 =16 276<0.5 =11 =-11 123<3.5 123<1.5 =12 =32 124<4.5 =-5 =27 123<14.5 6<0.5 221<0.5 =30 =-7 45<0.5 =-9 =15 348<0.144 234<0.5 =-15 =5 =14
60<0.3333 308<0.5 274<0.5 299<1.49 =23 =-2 131<1e-9 =-7 =14 137<0.5 133<5.5 =-17 =10 60<1e-9 =26 =-2 257<0.5 308<0.5 131<0.1 =-5 =10 29<0.5 =-21 =18 60<0.375 131<0.2 =-9 =7 9<0.5 =-23 =0
273<0.5 27<0.5 138<0.5 254<0.5 =-8 =10 50<0.5 =-1 =27 29<0.5 5<0.5 =11 =-6 =28 124<1.5 29<0.5 255<0.5 =9 =-11 248<4.5 =29 =-8 114<0.5 124<7.5 =36 =1 =-1
352<4.484 135<1.099 300<0.5 302<0.5 =0 =20 122<0.5 =-2 =27 144<0.2 230<2.89 =16 =-13 128<0.5 =-15 =8 352<12.67 230<1.946 144<0.5 =-5 =8 144<0.75 =30 =4 144<0.3684 =3 =-9
254<0.5 255<0.5 221<0.5 193<0.5 =-16 =17 257<0.5 =25 =-1 126<1e-9 352<1.768 =-8 =7 335<0.5 =6 =22 312<0.5 327<0.5 281<0.5 =16 =-7 126<0.3697 =-12 =1 70<0.5 139<0.5 =28 =3 =-7
257<0.5 354<0.5 135<1.099 60<0.45 =13 =-2 298<0.38 =-9 =25 125<12.5 =6 230<3.367 =31 =6 359<0.3463 124<7.5 273<0.5 =-22 =-1 327<0.5 =15 =-9 124<1.5 =34 =2
359<0.2926 13<0.5 308<0.5 6<0.5 =11 =-5 32<0.5 =-13 =16 367<0.1088 9<0.5 =-21 =6 308<0.5 =11 =-19 6<1.5 277<0.5 144<0.7143 =54 =4 13<0.5 =0 =3 295<0.5 128<0.5 =2 =15 =-7
308<0.5 119<0.5 28<0.5 367<0.1088 =-7 =9 44<0.5 =30 =-8 144<0.6818 312<0.5 =5 =25 342<0.5 =-14 =17 133<0.5 343<0.5 47<0.5 =-23 =3 =9 238<0.5 347<0.5 =-11 =6 41<0.5 =-6 =23
307<0.5 254<0.5 230<3.135 275<0.5 =-15 =-3 60<0.375 =20 =-4 60<0.5333 297<0.44 =27 =3 275<0.5 =-15 =6 245<0.5 125<21.5 60<0.08333 =0 =23 352<2.197 =-17 =6 125<16.5 118<0.5 =-8 =23 60<0.8148 =43 =-1
129<0.2012 338<0.3984 296<0.5 129<0.1008 =-16 =2 128<0.5 =-1 =25 121<2.303 319<0.5 =-10 =10 126<0.4448 =6 =21 128<0.5 15<0.5 121<2.197 =1 =20 121<2.996 =-11 =13 130<0.2 =41 =4
359<0.3463 3<0.5 341<0.5 343<0.5 =-11 =21 368<0.5 =25 =-6 15<0.5 125<17.5 =16 =3 124<6.5 =-15 =17 6<1.5 125<21.5 =57 =5 230<2.708 =10 =-2
123<10.5 338<0.3984 272<1.5 138<0.5 =-5 =22 2<0.5 =7 =35 51<0.5 329<0.5 =12 =28 305<0.5 =0 =-14 338<0.1236 272<0.5 127<0.5 =-20 =-1 121<2.303 =12 =-1 335<0.5 121<2.398 =-16 =1 121<1.792 =0 =24
254<0.5 307<0.5 274<0.5 124<4.5 =-5 =43 8<0.1348 =-15 =6 248<1.5 348<0.1071 =-4 =17 300<0.5 =11 =34 8<0.1348 265<0.5 245<0.5 =12 =-5 23<0.5 =31 =-3 =34
359<0.3463 13<0.5 21<0.5 131<0.4 =-2 =20 142<0.5 =10 =32 121<2.996 131<0.1667 =-21 =-7 359<0.07094 =10 =-14 297<0.44 297<0.37 =1 =-6 352<1.54 =47 =6
13<0.5 341<0.5 60<0.5333 144<0.64 =14 =-15 144<0.6 =-17 =17 43<0.5 139<0.5 =37 =1 =-3 275<0.5 101<0.5 138<0.5 =-23 =-3 144<0.6 =-10 =8 60<0.3 232<0.5 =-6 =21 144<0.3684 =-21 =-3
137<0.5 131<0.2 121<2.565 30<0.5 =-14 =7 135<3.178 =3 =-15 364<0.6983 121<3.219 =18 =-5 131<0.3333 =7 =-15 239<0.5 296<0.5 310<0.5 =-10 =7 126<0.3697 =4 =20 131<1e-9 39<0.5 =44 =-2 126<0.3231 =-13 =14
129<1e-9 135<1.609 60<0.3333 144<0.3684 =26 =-4 144<0.3913 =-16 =3 60<0.7778 264<0.5 =-19 =6 121<1.792 =18 =-11 119<0.5 328<0.5 348<0.03586 =34 =3 144<0.6818 =-15 =15 134<1.5 144<0.6818 =25 =2 351<0.5 =-11 =13
359<0.3463 257<0.5 346<0.5 352<4.484 =-1 =25 261<0.5 =36 =-7 352<2.485 294<0.5 =-22 =5 334<0.5 =13 =-18 297<0.41 =-2 =51
129<0.0858 245<0.5 338<0.3984 33<0.5 =-17 =-3 300<0.5 =-3 =12 38<0.5 269<0.5 =8 =-7 340<0.5 =2 =-11 307<0.5 261<0.5 128<0.5 =0 =23 310<0.5 =28 =-9 295<0.5 =29 249<0.5 =-7 =14
27<0.5 119<0.5 124<3.5 332<0.5 =-11 =12 60<0.1923 =-11 =10 338<0.3984 137<0.5 =-11 =9 127<0.5 =5 =26 37<0.5 133<0.5 131<0.2 =-14 =9 124<4.5 =3 =24 6<0.5 126<1e-9 =8 =33 4<0.5 =-10 =8
359<0.2926 135<1.099 60<0.45 144<0.5 =17 =-8 144<0.5294 =-16 =14 144<0.1304 307<0.5 =-2 =31 298<0.61 =-13 =11 60<0.6538 135<5.403 114<0.5 =39 =-5 =-8 135<1.946 =2 =-10
338<0.3984 342<0.5 128<0.5 343<0.5 =-10 =18 248<2.5 =18 =-6 257<0.5 297<1e-9 =5 =30 =-13 8<0.0995 340<0.5 230<2.89 =33 =0 257<0.5 =2 =-13 101<0.5 8<0.1464 =10 =25 119<0.5 =-12 =21
308<0.5 359<0.3463 257<0.5 348<0.3018 =4 =32 131<0.1667 =-17 =11 297<0.44 =1 =41 121<3.135 359<0.3862 133<1.5 =-20 =-6 =10 341<0.5 133<5.5 =-9 =21 297<0.35 =-1 =37
346<0.5 302<0.5 352<3.561 125<21.5 =-1 =-9 338<0.3984 =1 =21 124<3.5 352<2.565 =9 =-12 =33 60<0.6111 140<0.5 124<1.5 =-7 =12 =41 125<20.5 124<2.5 =-12 =6 =14
254<0.5 137<0.5 364<0.5301 3<0.5 =-16 =-3 16<0.5 =7 =-17 56<0.5 263<0.5 =12 =-16 341<0.5 =-9 =14 125<15.5 268<0.5 296<0.5 =7 =39 312<0.5 =-12 =14 56<0.5 312<0.5 =-4 =15 25<0.5 =-14 =6
302<0.5 338<0.3984 298<0.34 243<0.5 =-9 =18 338<1e-9 =23 =-4 124<2.5 118<0.5 =4 =20 144<0.1304 =19 =-6 300<0.5 124<2.5 358<0.5 =1 =26 271<0.5 =36 =-3 144<0.5 =0 =-13
128<0.5 335<0.5 3<0.5 118<0.5 =-14 =1 302<0.5 =0 =15 368<0.5 256<0.5 =18 =-13 365<0.5 =-7 =10 60<0.375 =27 60<0.5714 =-11 122<0.5 =17 =-1
60<0.6538 38<0.5 306<0.5 137<0.5 =3 =18 261<0.5 =-8 =19 364<0.5628 307<0.5 =-22 =11 270<0.5 =-10 =14 348<0.1645 52<0.5 290<0.5 =-17 =8 123<14.5 =19 =-3 275<0.5 277<0.5 =-13 =3 137<0.5 =20 =-2
243<0.5 308<0.5 129<0.08055 221<0.5 =-4 =19 261<0.5 =6 =25 245<0.5 133<1.5 =-22 =-3 137<0.5 =-7 =24 129<0.1008 360<0.5 134<1.5 =39 =0 =-3 124<2.5 =10 =-6
348<0.19 125<15.5 48<0.5 304<0.5 =13 =-6 8<1e-9 =-17 =5 73<0.5 67<0.5 =-6 =9 302<0.5 =18 =-7 257<0.5 141<0.5 232<0.5 =31 =4 =-5 125<20.5 304<0.5 =-17 =1 364<0.6825 =15 =-7
254<0.5 255<0.5 128<0.5 101<0.5 =-17 =-2 131<0.25 =21 =-8 57<0.5 342<0.5 =-3 =15 248<1.5 =0 =24 134<0.5 319<0.5 248<6.5 =20 =-5 270<0.5 =-13 =14 133<2.5 57<0.5 =-2 =18 =-13
257<0.5 343<0.5 341<0.5 308<0.5 =3 =-8 134<2.5 =23 =-6 =32 301<0.5 230<1.609 126<1e-9 =12 =-7 2<0.5 =-6 =-19 2<0.5 230<2.773 =-5 =3 =15
254<0.5 73<0.5 138<0.5 273<0.5 =-6 =6 60<0.5333 =19 =-7 124<1.5 60<0.5 =38 =-3 3<0.5 =-5 =9 60<0.8571 44<0.5 265<0.5 =10 =27 57<0.5 =-15 =7 =-14
359<0.3463 274<0.5 5<0.5 23<0.5 =3 =18 359<0.1779 =-12 =7 273<0.5 354<0.5 =-13 =9 8<0.07703 =0 =20 135<5.403 231<0.5 =37 =-1 =-6
144<0.1304 296<0.5 119<0.5 291<0.5 =-12 =10 367<0.04147 =22 =-15 52<0.5 364<0.6598 =42 =0 =-3 139<0.5 137<0.5 131<0.2 =-4 =9 367<0.06563 =12 =-3 258<0.5 54<0.5 =-19 =8 =10
359<0.3463 297<0.44 337<0.5 123<10.5 =3 =-5 =30 359<0.2067 230<2.996 =-16 =0 133<0.5 =-13 =11 297<0.44 =-5 367<1e-9 129<1e-9 =1 =39 =0
359<0.2681 308<0.5 126<0.299 335<0.5 =-3 =11 230<2.708 =4 =16 133<5.5 313<0.5 =-15 =6 141<0.5 =18 =-6 248<2.5 123<15.5 271<0.5 =35 =0 303<0.5 =3 =-4 268<0.5 123<2.5 =5 =-12 =21
129<0.0858 3<0.5 254<0.5 46<0.5 =-18 =1 338<1e-9 =-5 =14 221<0.5 137<0.5 =-5 =6 137<0.5 =22 =-5 262<0.5 129<0.1326 43<0.5 =15 =-11 129<0.1814 =-9 =4 129<0.1095 =-8 122<0.5 =4 =31
359<0.2926 4<0.5 331<0.5 121<3.135 =-12 =2 359<0.08228 =21 =-8 346<0.5 123<12.5 =3 =-6 319<0.5 =5 =29 123<10.5 270<0.5 121<1.946 =2 =39 121<2.944 =-11 =10 245<0.5 =-11 =2
359<0.3463 137<0.5 129<1e-9 275<0.5 =-17 =-3 23<0.5 =0 =17 306<0.5 60<0.5333 =14 =-1 345<0.5 =-19 =4 129<0.05216 2<0.5 =6 =-6 60<0.6111 137<0.5 =34 =7 =1
38<0.5 135<5.075 359<0.2681 257<0.5 =4 =-9 297<0.49 =-3 =27 131<0.2 259<0.5 =-19 =3 129<0.1326 =20 =-5 97<0.5 266<0.5 364<0.604 =-24 =-1 =16 =19
338<0.3984 312<0.5 335<0.5 359<0.1659 =-8 =5 230<2.708 =13 =-1 133<5.5 273<0.5 =-19 =0 48<0.5 =21 =-6 337<0.5 273<0.5 354<0.5 =0 =15 324<0.5 =17 =-5 =27
133<5.5 335<0.5 364<0.6412 45<0.5 =-6 =1 248<2.5 =21 =-9 257<0.5 265<0.5 =16 =-3 60<1e-9 =2 =-16 60<0.1923 133<6.5 =40 4<0.5 =9 =-3 248<4.5 344<0.5 =6 =-14 =5
257<0.5 342<0.5 245<0.5 243<0.5 =-3 =17 121<2.197 =-9 =12 121<3.135 252<0.5 =10 =-7 122<0.5 =-6 =31 208<0.5 126<0.6921 121<2.996 =-19 =-3 340<0.5 =10 =-9 338<0.1236 =-14 137<0.5 =-1 =24
301<0.5 57<0.5 308<0.5 261<0.5 =0 =13 341<0.5 =-11 =9 125<23.5 249<0.5 =20 =-3 208<0.5 =-15 =9 121<2.303 50<0.5 121<2.197 =15 =-5 327<0.5 =-9 =2 297<0.41 277<0.5 =34 =-2 =-5
15<0.5 274<0.5 129<0.05216 137<0.5 =-5 =11 307<0.5 =7 =18 330<0.5 254<0.5 =-2 =18 297<0.95 =-23 =7 122<0.5 4<0.5 271<0.5 =-14 =3 134<0.5 =-2 =17 297<1.29 278<0.5 =-23 =7 =9
343<0.5 338<0.3984 226<0.5 254<0.5 =-7 =4 4<0.5 =-5 =29 118<0.5 134<1.5 =3 =-9 13<0.5 =13 =-7 13<0.5 =26 =2
123<9.5 129<0.2012 230<3.135 301<0.5 =-1 =23 134<1.5 =20 =-4 364<0.7489 125<14.5 =-1 =21 =-15 52<0.5 363<1e-9 125<14.5 =12 =-11 309<0.5 =30 =-3 45<0.5 42<0.5 =-11 =11 304<0.5 =36 =0
343<0.5 359<0.2067 275<0.5 232<0.5 =-9 =9 359<0.08228 =2 =-11 50<0.5 119<0.5 =31 =7 245<0.5 =-13 =11 367<0.7054 =30 =0
21<0.5 125<9.5 359<0.08228 352<2.251 =39 =-8 359<0.1541 =-12 =3 359<0.2067 48<0.5 =0 =-9 299<1.49 =18 =-13 255<0.5 58<0.5 38<0.5 =12 =-5 26<0.5 =-12 =0 265<0.5 123<16.5 =34 =-7 123<12.5 =-16 =17
230<3.135 73<0.5 359<0.2067 6<0.5 =-3 =-13 50<0.5 =20 =-8 123<0.5 328<0.5 =8 =-12 119<0.5 =2 =21 306<0.5 123<11.5 6<0.5 =25 =4 312<0.5 =12 =-10 348<0.122 358<0.5 =-19 =2 =5
359<0.3463 144<1e-9 13<0.5 54<0.5 =28 =-4 =-12 308<0.5 306<0.5 =4 =-6 48<0.5 =-3 =-25 135<5.403 144<0.6818 352<1e-9 =35 =6 =-2 =-7
256<0.5 329<0.5 359<0.3862 336<0.5 =-1 =17 50<0.5 =26 =1 119<0.5 53<0.5 =-11 =7 364<0.5154 =32 =6 311<0.5 360<0.5 235<0.5 =-21 =0 =0 242<0.5 23<0.5 =-8 =2 =20
358<0.5 126<0.5416 123<12.5 245<0.5 =-3 =6 348<0.1645 =-13 =9 239<0.5 344<0.5 =20 =5 238<0.5 =-15 =13 118<0.5 123<3.5 238<0.5 =2 =22 360<0.5 =-9 =8 123<2.5 123<0.5 =9 =-6 221<0.5 =28 =-5
118<0.5 3<0.5 359<0.2926 279<0.5 =-14 =15 254<0.5 =19 =-7 21<0.5 301<0.5 =-2 =17 60<0.3333 =24 =1 335<0.5 60<0.08333 6<0.5 =2 =-12 56<0.5 =14 =-5 134<1.5 334<0.5 =30 =6 60<0.1176 =-1 =3
73<0.5 261<0.5 135<2.944 135<2.197 =-2 =16 299<0.32 =-17 =3 308<0.5 255<0.5 =3 =22 255<0.5 =9 =-16 124<2.5 121<1.946 135<1e-9 =9 =-10 359<0.185 =27 =0 53<0.5 277<0.5 =0 =11 299<2.31 =-10 =3
343<0.5 250<0.4288 244<0.5 16<0.5 =1 =-14 261<0.5 =-18 =7 250<0.5586 =6 =26 =26
230<3.135 351<0.5 342<0.5 248<1.5 =-8 =1 310<0.5 =14 =-6 13<0.5 =24 122<0.5 =5 =-6 248<2.5 126<0.4714 274<0.5 =29 =4 131<0.1429 =-10 =6 239<0.5 252<0.5 =-11 =13 41<0.5 =14 =-4
129<0.2012 274<0.5 297<0.41 321<0.5 =3 =-18 251<1.5 =-10 =17 146<0.5 273<0.5 =-10 =11 =25 344<0.5 274<0.5 50<0.5 =12 =-4 123<12.5 =32 =-5 130<0.1 125<17.5 =0 =18 232<0.5 =-8 =9
359<0.3463 15<0.5 121<2.197 310<0.5 =-9 =10 323<0.5 =5 =-15 138<0.5 259<0.5 =-15 =3 137<0.5 =-7 =10 50<0.5 300<0.5 248<2.5 =40 =3 =2 248<1.5 =8 248<3.5 =-8 =-1
12<0.5 21<0.5 144<0.1304 296<0.5 =-5 =28 126<0.7836 =-4 =14 13<0.5 144<0.6818 =18 =-5 367<0.1343 =-16 =9 144<0.1304 =4 =31
347<0.5 126<0.299 364<0.6412 359<0.2067 =-8 =9 303<0.5 =23 =-2 239<0.5 121<2.197 =-5 =9 39<0.5 =-10 =10 121<1.946 322<0.5 239<0.5 =-18 =7 274<0.5 =15 =-4 60<0.5714 274<0.5 =18 =-2 322<0.5 =-7 =18
347<0.5 60<0.8571 299<0.93 346<0.5 =-1 =13 362<0.5 =-15 =5 52<0.5 =-19 123<18.5 =4 =-4 228<0.5 266<0.5 51<0.5 =13 =-12 =-12 325<0.5 344<0.5 =-16 =-1 =4
243<0.5 126<0.5416 342<0.5 33<0.5 =-6 =3 144<0.3333 =-2 =15 239<0.5 350<0.5 =17 =-5 327<0.5 =-12 =8 238<0.5 126<0.1178 134<1.5 =20 =-6 144<0.4286 =4 =-16 360<0.5 =35 =-4
230<3.135 363<0.2606 257<0.5 141<0.5 =3 =-10 27<0.5 =-13 =11 =33 326<0.5 139<0.5 135<4.407 =17 =-1 352<2.015 =-12 =6 324<0.5 =-11 =1
359<0.2926 73<0.5 102<0.5 254<0.5 =-4 =5 123<9.5 =16 =-2 359<0.185 123<14.5 =17 =-3 =-9 141<0.5 123<11.5 123<4.5 =10 =30 255<0.5 =-7 =6 =-9
308<0.5 299<1.36 274<0.5 356<0.5 =8 =-18 330<0.5 =3 =-14 123<1.5 33<0.5 =-19 =-5 123<4.5 =8 =-8 0<0.5 29<0.5 324<0.5 =-17 =0 123<8.5 =0 =13 123<2.5 =27 273<0.5 =-10 =11
126<0.3448 359<0.3463 325<0.5 102<0.5 =-6 =9 125<21.5 =15 =-11 125<14.5 =-6 125<22.5 =23 =0 137<0.5 131<0.125 118<0.5 =-11 =5 54<0.5 =8 =-10 131<0.08333 329<0.5 =25 =-5 274<0.5 =6 =-13
362<0.5 319<0.5 254<0.5 3<0.5 =-6 =0 58<0.5 =12 =-2 130<0.07143 28<0.5 =15 =-8 273<0.5 =-8 =11 230<2.996 =26 =4
346<0.5 250<0.4288 317<0.5 53<0.5 =-2 =4 125<19.5 =-5 =-22 53<0.5 =26 =4 140<0.5 337<0.5 =-13 37<0.5 =14 =0 245<0.5 259<0.5 =32 =1 5<0.5 =2 =-6
144<0.8571 121<2.303 345<0.5 8<0.1632 =-10 =6 274<0.5 =18 =-8 133<5.5 135<1.099 =5 =-2 130<0.09091 =25 =-8 60<0.7368 121<3.219 =-29 121<3.367 =7 =-10 121<1.946 60<0.8571 =-4 =2 130<0.25 =33 =-5
241<0.5 31<0.5 133<0.5 129<0.1814 =-4 =10 138<0.5 =3 =19 140<0.5 13<0.5 =-13 =7 129<0.124 =8 =-10 359<0.1659 52<0.5 129<0.2012 =-24 =-5 =3 45<0.5 =-2 =13
250<0.5586 308<0.5 9<0.5 129<0.0858 =-2 =6 121<2.708 =30 =5 48<0.5 121<2.89 =-9 =4 =-24 =31
254<0.5 56<0.5 123<5.5 58<0.5 =1 =15 299<1e-9 =-5 =10 366<0.5 123<15.5 =-14 =5 123<8.5 =-5 =14 248<1.5 268<0.5 51<0.5 =18 =-8 327<0.5 =0 =-9 306<0.5 122<0.5 =14 =-5 122<0.5 =0 =18
123<10.5 226<0.5 34<0.5 329<0.5 =2 =15 =-18 265<0.5 246<0.5 =35 =-1 =-1 118<0.5 129<0.1008 209<0.5 =-15 =8 134<0.5 =9 =-10 46<0.5 130<0.07143 =25 =-9 266<0.5 =-11 =11
349<0.5833 341<0.5 328<0.5 252<0.5 =2 =-9 0<0.5 =-7 =13 58<0.5 15<0.5 =20 =-8 134<0.5 =0 =-12 328<0.5 =25 296<0.5 =4 =-6
123<9.5 256<0.5 134<2.5 230<3.135 =5 =15 246<0.5 =-18 =3 101<0.5 291<0.5 =-20 =2 123<5.5 =-7 =24 309<0.5 290<0.5 117<0.5 =-8 =13 230<3.367 =14 =-5 31<0.5 57<0.5 =20 =-4 =-10
359<0.3862 135<5.075 133<5.5 118<0.5 =-2 =6 129<0.08055 =28 =-8 351<0.5 138<0.5 =-15 =9 =15 129<0.1557 135<4.407 =5 =-6 =26
125<9.5 134<1.5 113<0.5 208<0.5 =37 =-3 249<0.5 =2 =-6 =-11 12<0.5 256<0.5 301<0.5 =0 =14 26<0.5 =-1 =-21 125<15.5 =26 125<22.5 =-4 =8
301<0.5 38<0.5 4<0.5 129<1e-9 =-10 =4 339<0.5 =4 =-8 266<0.5 4<0.5 =2 =-19 =17 348<0.05619 248<3.5 252<0.5 =35 =-3 2<0.5 =-4 =3 348<0.2272 129<0.1326 =4 =-15 =14
256<0.5 308<0.5 352<4.484 323<0.5 =3 =-17 45<0.5 =21 =0 226<0.5 342<0.5 =-11 =5 340<0.5 =-2 =17 221<0.5 9<0.5 164<0.5 =-22 =2 =9 45<0.5 =-2 =13
301<0.5 260<0.5 308<0.5 9<0.5 =0 =27 137<0.5 =-13 =2 43<0.5 60<0.8571 =24 =-4 =-8 60<0.15 58<0.5 =-7 =5 60<0.8148 129<0.3285 =30 =4 60<0.9091 =3 =-2
144<0.9167 332<0.5 307<0.5 301<0.5 =-2 =13 144<0.4545 =15 =-5 327<0.5 56<0.5 =23 =0 125<17.5 =10 =-10 348<0.144 236<0.5 =-19 =1 =1
133<5.5 308<0.5 125<14.5 306<0.5 =14 =-5 60<0.08333 =-6 =2 232<0.5 0<0.5 =-17 =4 3<0.5 =-11 =16 125<14.5 125<12.5 =-1 =-12 60<0.1923 40<0.5 =36 =6 41<0.5 =8 =-7
250<0.5586 343<0.5 135<5.075 48<0.5 =1 =-8 339<0.5 =-12 =7 131<0.5 =21 =-1 =27
274<0.5 243<0.5 261<0.5 312<0.5 =-3 =3 129<0.09267 =-1 =24 134<0.5 126<0.3697 =28 =-1 125<17.5 =-4 =11 363<0.2606 9<0.5 125<16.5 =-17 =-4 125<20.5 =30 =-8 =24
73<0.5 16<0.5 290<0.5 343<0.5 =-2 =19 367<0.07188 =18 =-7 273<0.5 =-21 122<0.5 =9 =-9 297<0.41 273<0.5 122<0.5 =-4 =21 =-5 122<0.5 =7 335<0.5 =-14 =3
57<0.5 55<0.5 330<0.5 123<1.5 =-5 =4 274<0.5 =0 =-19 307<0.5 236<0.5 =-20 =4 340<0.5 =-5 =8 55<0.5 39<0.5 102<0.5 =-5 =11 2<0.5 =-4 =21 137<0.5 56<0.5 =12 =-8 360<0.5 =37 =0
144<0.8 59<0.5 321<0.5 144<0.1304 =9 =3 297<0.49 =-17 =10 245<0.5 =-16 =-1 358<0.5 266<0.5 140<0.5 =-18 =-1 =9 297<0.35 310<0.5 =16 =-7 =-8
250<0.5586 347<0.5 301<0.5 139<0.5 =-1 =-15 60<0.2222 =-2 =24 46<0.5 157<0.5 =11 =-12 263<0.5 =-3 =12 =33
15<0.5 8<0.09348 135<5.075 135<4.97 =0 =21 229<0.5 =-15 =10 256<0.5 229<0.5 =9 =-9 8<0.1464 =1 =-17 347<0.5 270<0.5 8<0.597 =-18 =3 255<0.5 =-12 =13 139<0.5 221<0.5 =11 =-4 =-5
290<0.5 349<0.775 82<0.5 319<0.5 =-1 =6 367<0.1023 =-15 =2 248<2.5 328<0.5 =22 =0 =1 367<0.07188 134<0.5 126<0.3231 =12 =-9 8<1e-9 =37 =1 352<3.045 =-12 123<3.5 =-2 =12
270<0.5 48<0.5 139<0.5 38<0.5 =1 =-17 135<3.761 =-22 =8 311<0.5 297<0.37 =-19 =-2 8<0.03686 =-8 =18 135<3.178 299<1e-9 133<1.5 =6 =21 298<0.32 =-15 =1 297<0.44 299<0.72 =-10 =17 311<0.5 =-20 =5
298<0.47 274<0.5 308<0.5 135<2.944 =6 =-6 359<0.2197 =-9 =7 258<0.5 359<0.3463 =-9 =17 45<0.5 =23 =-7 135<1.946 =-4 268<0.5 359<0.1779 =28 =4 =-1
328<0.5 269<0.5 123<10.5 134<0.5 =3 =12 261<0.5 =-5 =18 53<0.5 134<0.5 =9 =-6 208<0.5 =-23 =2 134<1.5 361<0.5 280<0.5 =1 =-16 230<1.946 =0 =-18 269<0.5 54<0.5 =-19 =5 =11
241<0.5 41<0.5 137<0.5 60<0.08333 =-8 =3 314<0.5 =3 =30 226<0.5 238<0.5 =-15 =0 =17 367<0.265 349<0.1 228<0.5 =-24 =0 =6 =7
141<0.5 142<0.5 82<0.5 134<0.5 =2 =9 125<24.5 =-14 =5 330<0.5 1<0.5 =-3 =13 27<0.5 =-19 =5 351<0.5 260<0.5 330<0.5 =-16 =4 45<0.5 =-6 =17 364<0.6314 296<0.5 =-12 =11 129<0.4414 =22 =0
274<0.5 310<0.5 123<13.5 125<12.5 =-7 =5 131<0.25 =-9 =10 125<14.5 349<0.1 =36 =-2 15<0.5 =6 =-16 273<0.5 208<0.5 193<0.5 =-12 =12 131<0.1429 =-2 =19 352<2.741 347<0.5 =27 =-1 =-5
343<0.5 364<0.7226 144<0.8571 230<1.609 =18 =2 348<0.1313 =-12 =12 135<2.944 129<0.4414 =6 =-8 =-21 =22
8<0.0995 144<0.8571 8<1e-9 123<10.5 =3 =-6 30<0.5 =-10 =9 123<12.5 309<0.5 =-25 =1 230<2.197 =-4 =18 144<0.3 123<9.5 144<0.2414 =9 =-9 308<0.5 =-20 =4 344<0.5 311<0.5 =18 =-4 144<0.5714 =6 =-4
363<1e-9 118<0.5 73<0.5 259<0.5 =-4 =5 123<3.5 =21 =0 41<0.5 135<5.075 =8 =-7 335<0.5 =-13 =4 118<0.5 299<0.72 =32 =-4 270<0.5 =-8 =2
250<0.4288 319<0.5 254<0.5 8<0.0815 =-6 =2 88<0.5 =7 =-13 238<0.5 124<4.5 =-4 =18 8<0.1237 =28 =-8 =27
60<0.8571 126<0.5416 319<0.5 335<0.5 =-3 =7 60<0.5333 =14 =-13 308<0.5 127<0.5 =19 =3 131<0.1667 =-14 =1 297<1.1 307<0.5 126<0.6921 =-21 =4 297<0.35 =7 =-4 =10
241<0.5 256<0.5 364<0.4395 323<0.5 =-1 =-18 5<0.5 =8 =-4 221<0.5 140<0.5 =-23 =3 248<2.5 =19 =-5 299<0.72 52<0.5 364<0.6314 =-22 =-2 =0 119<0.5 =4 =-3
121<2.197 129<0.4414 134<1.5 309<0.5 =-17 =2 60<0.45 =-7 =15 367<0.3535 367<0.1746 =10 =-4 368<1.5 =21 =-2 56<0.5 82<0.5 57<0.5 =4 =13 =-13 60<0.5714 121<2.89 =-17 =-3 60<0.6111 =25 =-1
16<0.5 139<0.5 124<4.5 137<0.5 =-2 =6 265<0.5 =5 =23 60<0.6111 131<0.1429 =-23 =-2 248<1.5 =16 =-9 60<0.5333 297<0.47 348<0.2272 =-24 =-1 =0 124<1.5 348<0.1004 =-7 =2 338<1e-9 =-3 =9
347<0.5 230<1.609 144<0.7143 140<0.5 =24 =-3 254<0.5 =-14 =9 237<0.5 247<0.5 =-2 =-10 230<2.303 =-1 =16 144<0.9167 253<0.5 303<0.5 =3 =22 124<1.5 =9 =-6 27<0.5 =-16 313<0.5 =-8 =9
343<0.5 297<1e-9 241<0.5 248<5.5 =1 =-12 125<10.5 =2 =-19 342<0.5 128<0.5 =-12 =2 251<0.5 =16 =-6 =17
139<0.5 144<0.8571 306<0.5 102<0.5 =3 =18 295<0.5 =-6 =12 348<0.1313 118<0.5 =-19 =-2 3<0.5 =-4 =13 279<0.5 327<0.5 247<0.5 =-19 =0 348<0.05029 =-10 =13 144<0.3 =-3 =12
144<0.8571 269<0.5 256<0.5 290<0.5 =1 =12 259<0.5 =-15 =9 352<1.638 20<0.5 =-16 =8 119<0.5 =-9 =9 123<13.5 123<0.5 144<0.9167 =7 =-8 =-25 297<1e-9 352<5.205 =18 =-4 =-4
279<0.5 139<0.5 301<0.5 124<4.5 =-2 =6 56<0.5 =18 =-7 291<0.5 21<0.5 =-16 =1 =9 252<0.5 124<1.5 308<0.5 =27 =1 58<0.5 =-6 =10 =-5
121<2.303 299<0.32 13<0.5 329<0.5 =-5 =9 135<1.609 =-19 =3 299<0.77 133<0.5 =32 =-2 347<0.5 =-9 =7 321<0.5 299<0.31 367<0.265 =7 =-12 135<3.761 =-13 =3 60<0.8571 =-21 =3
359<0.3463 50<0.5 13<0.5 135<3.912 =-2 =11 123<19.5 =-15 =5 135<4.407 142<0.5 =4 =16 140<0.5 =-13 =8 50<0.5 4<0.5 =35 =0 135<3.611 =4 =-11
16<0.5 135<2.944 139<0.5 126<0.7836 =4 =18 228<0.5 =-15 =7 129<0.1095 309<0.5 =-15 =8 126<0.5416 =-1 =23 39<0.5 353<0.5 124<6.5 =-20 =-2 =3 33<0.5 =9 =-2
226<0.5 359<0.2067 332<0.5 34<0.5 =-2 =-18 359<0.08228 =16 =-7 270<0.5 299<1.49 =18 =-4 359<0.3463 =-15 =9 131<0.1429 122<0.5 =-3 6<0.5 =35 =1 =-6
121<2.197 349<0.1 11<0.5 132<0.5 =-11 =6 =12 =14 135<5.075 12<0.5 132<0.5 =2 =-7 =20 303<0.5 43<0.5 =-22 =-2 5<0.5 =11 =-10
337<0.5 38<0.5 48<0.5 339<0.5 =4 =-9 311<0.5 =-8 =13 123<12.5 232<0.5 =-17 =10 270<0.5 =-11 =14 123<3.5 =0 =22
361<0.5 56<0.5 60<0.5333 60<0.4118 =3 =15 357<0.5 =-4 =11 359<0.2926 32<0.5 =-9 =9 239<0.5 =18 =-4 253<0.5 142<0.5 =14 =-8 208<0.5 =-21 359<0.1349 =-6 =8
144<0.8571 16<0.5 144<0.75 232<0.5 =0 =8 58<0.5 =18 =-7 144<0.2 257<0.5 =9 =-3 254<0.5 =-19 =0 313<0.5 262<0.5 299<1.62 =-15 =2 350<0.5 =-4 =7 276<0.5 144<0.9167 =1 =-7 149<0.5 =11 =-2
237<0.5 256<0.5 126<0.5416 352<5.205 =-2 =17 261<0.5 =2 =25 221<0.5 239<0.5 =-21 =5 245<0.5 =-1 =13 306<0.5 299<1e-9 271<0.5 =27 =1 =-6 276<0.5 =-7 =0
12<0.5 118<0.5 131<0.4 296<0.5 =-6 =3 131<0.5 =23 =-8 121<2.708 252<0.5 =13 =-12 303<0.5 =7 =-7 =22
124<4.5 343<0.5 313<0.5 361<0.5 =-1 =-16 130<1e-9 =11 =-3 =19 330<0.5 4<0.5 270<0.5 =1 =-12 300<0.5 =19 =-6 350<0.5 365<0.5 =-1 =13 =-17
60<0.08333 324<0.5 131<0.2 138<0.5 =-11 =4 53<0.5 =14 =-3 230<3.045 124<1.5 =-8 =11 =20 60<0.3333 230<2.708 25<0.5 =0 =13 340<0.5 =0 =20 55<0.5 306<0.5 =3 =-8 123<10.5 =-20 =-1
141<0.5 118<0.5 73<0.5 226<0.5 =-3 =15 245<0.5 =19 =0 367<0.07188 73<0.5 =11 =-3 367<0.1088 =-16 =3 248<3.5 270<0.5 345<0.5 =-18 =-1 265<0.5 =5 =-11 270<0.5 248<5.5 =14 =-4 =-9
121<2.197 126<0.6921 364<0.7226 126<0.3933 =-7 =-19 =11 208<0.5 364<0.6983 =21 =-5 =-9 241<0.5 126<0.1489 367<0.09664 =-1 =9 43<0.5 =8 =-5 121<2.398 126<0.1727 =1 =9 274<0.5 =-20 =-1
226<0.5 135<5.075 139<0.5 125<14.5 =8 =0 144<0.6 =-14 =7 351<0.5 57<0.5 =-18 =4 =19 60<0.4118 =25 60<0.7778 =-10 =4
117<0.5 346<0.5 352<4.484 273<0.5 =-2 =8 335<0.5 =21 =0 238<0.5 121<2.89 =9 =-9 121<2.303 =-5 =26 130<1e-9 =35 =-1
117<0.5 126<0.5416 342<0.5 133<5.5 =-4 =11 259<0.5 =3 =25 303<0.5 261<0.5 =-10 =11 140<0.5 =18 =-3 367<1e-9 =29 276<0.5 =-8 =1
306<0.5 92<0.5 41<0.5 135<5.075 =5 =-4 230<2.89 =2 =-13 6<0.5 =29 =-1 261<0.5 124<1.5 246<0.5 =9 =-11 101<0.5 =-13 =8 124<1.5 53<0.5 =-10 =1 246<0.5 =18 =-6
301<0.5 62<0.5 12<0.5 137<0.5 =-3 =2 143<0.5 =2 =20 347<0.5 =22 =-2 348<0.06727 55<0.5 299<1e-9 =25 =-3 =-2 348<0.3018 131<0.125 =0 =-16 =8
299<1.36 308<0.5 126<0.6921 121<2.303 =-4 =4 230<2.197 =-11 =26 48<0.5 344<0.5 =-8 =11 297<0.78 =-22 =1 126<0.5066 349<0.775 338<0.1236 =-19 =-1 =3 =10
31<0.5 125<9.5 230<2.773 130<0.125 =28 =0 =-12 8<0.1632 57<0.5 =-2 =7 130<0.1667 =23 =1 230<3.045 58<0.5 102<0.5 =-7 =13 54<0.5 =-19 =0 270<0.5 133<2.5 =20 =1 344<0.5 =-11 =0
274<0.5 135<2.944 257<0.5 97<0.5 =4 =21 359<0.1541 =-18 =4 247<0.5 358<0.5 =-11 =8 4<0.5 =-9 =18 359<0.3463 4<0.5 123<19.5 =-18 =4 135<3.912 =-4 =15 123<4.5 =3 =25
262<0.5 180<0.5 244<0.5 125<19.5 =4 =-2 327<0.5 =-17 =4 52<0.5 =-20 =5 274<0.5 221<0.5 125<21.5 =25 =-2 =-4 248<3.5 338<1e-9 =4 =-15 =6
139<0.5 241<0.5 123<10.5 144<0.64 =7 =-9 144<0.64 =-11 =19 135<4.97 144<0.8571 =-17 =2 123<7.5 =-3 =10 131<0.1 365<0.5 =-21 123<11.5 =-2 =4 248<1.5 140<0.5 =12 =-5 131<0.2 =-12 =0
276<0.5 241<0.5 367<0.1088 367<0.08432 =4 =-12 367<0.1155 =32 =6 297<0.49 208<0.5 =-22 =1 313<0.5 =13 =-1 351<0.5 30<0.5 297<0.41 =-4 =-18 44<0.5 =6 =-7 367<0.2183 367<0.07188 =-4 =27 367<0.7054 =-10 =0
16<0.5 256<0.5 244<0.5 316<0.5 =3 =-13 232<0.5 =-15 =5 60<0.375 140<0.5 =-21 =-1 60<0.5333 =14 =-8 60<0.7368 232<0.5 249<0.5 =-22 =-2 =0 248<3.5 =-5 =8
359<0.2067 250<0.4288 83<0.5 133<5.5 =-3 =8 249<0.5 =17 =-2 =16 114<0.5 250<1e-9 359<0.2345 =28 =10 =-4 =-10
308<0.5 121<2.303 8<0.597 338<1e-9 =3 =-9 248<1.5 =21 =0 344<0.5 124<4.5 =4 =16 261<0.5 =-4 =10 121<3.135 359<0.2067 52<0.5 =-16 =5 248<2.5 =11 =-2 344<0.5 37<0.5 =-16 =10 129<0.0858 =17 =-9
122<0.5 256<0.5 123<1.5 230<2.565 =1 =-15 230<1.946 =0 =13 135<1e-9 =-20 =-1 121<2.89 123<13.5 121<2.708 =0 =-13 121<2.708 =-18 =3 273<0.5 133<0.5 =-7 =10 230<2.708 =-17 =1
323<0.5 12<0.5 21<0.5 363<0.312 =1 =19 258<0.5 =10 =-10 230<2.303 =21 =2 291<0.5 8<0.1237 140<0.5 =-20 =-2 =2 =12
252<0.5 121<3.367 254<0.5 348<0.556 =2 =-15 139<0.5 =11 =-8 37<0.5 367<0.05161 =-6 =18 =25 364<0.5628 364<0.4395 329<0.5 =-7 =11 37<0.5 =0 =21 348<0.144 121<2.996 =-21 =-4 =0
254<0.5 144<0.6818 60<0.6538 311<0.5 =0 =14 118<0.5 =-16 =8 60<0.6111 329<0.5 =-19 =8 129<0.05216 =-11 =21 60<0.8571 126<0.5066 311<0.5 =8 =-10 129<0.2217 =26 =0 48<0.5 =-14 =1
241<0.5 307<0.5 255<0.5 9<0.5 =3 =28 265<0.5 =-1 =-13 125<12.5 31<0.5 =-13 =6 319<0.5 =6 =21 359<0.1659 38<0.5 130<0.2222 =-22 =-3 340<0.5 =6 =-2 123<8.5 =7 =-3
144<0.9167 282<0.5 82<0.5 348<0.1144 =2 =-4 123<15.5 =-16 =3 124<1.5 123<17.5 =29 =-2 121<2.485 =-16 =9 123<19.5 19<0.5 137<0.5 =-22 =-1 =2 =10
129<0.1814 221<0.5 124<3.5 124<1.5 =-1 =-8 344<0.5 =11 =-9 129<0.1008 279<0.5 =16 =-9 123<10.5 =-15 =1 344<0.5 123<1.5 53<0.5 =-9 =6 368<0.5 =18 =1 257<0.5 364<0.4865 =12 =-2 124<6.5 =-17 =4
308<0.5 126<0.7836 363<1e-9 131<0.4 =-1 =12 327<0.5 =21 =-6 144<0.4545 275<0.5 =-1 =26 344<0.5 =12 =-13 48<0.5 245<0.5 129<0.06303 =-13 =2 296<0.5 =-9 =20 269<0.5 =-22 =2
144<1e-9 123<9.5 299<0.82 271<0.5 =24 =-3 =-8 123<15.5 277<0.5 =-16 =2 255<0.5 =-3 =14 226<0.5 359<0.2681 343<0.5 =-3 =14 259<0.5 =2 =26 304<0.5 123<5.5 =27 =-1 58<0.5 =2 =-9
82<0.5 144<0.2 248<1.5 133<1.5 =-9 =17 269<0.5 =13 =-10 22<0.5 118<0.5 =-3 =4 4<0.5 =-8 =19 282<0.5 125<24.5 =-18 =1 =2
92<0.5 299<1.36 298<0.32 16<0.5 =-1 =-12 60<0.1176 =-2 =20 130<0.1429 271<0.5 =-19 =6 =9 306<0.5 =23 =-1
117<0.5 232<0.5 219<0.5 15<0.5 =-1 =-9 248<2.5 =26 =-4 299<0.72 367<0.06563 =12 =-1 6<0.5 =2 =-15 367<1e-9 248<1.5 328<0.5 =-3 =5 =33 =-4
55<0.5 189<0.5 297<0.76 297<0.37 =3 =10 247<0.5 =-9 =11 133<1.5 =-19 =0 57<0.5 367<0.1746 324<0.5 =-16 =-3 =6 276<0.5 254<0.5 =19 =-5 37<0.5 =-10 =3
16<0.5 234<0.5 125<9.5 297<0.73 =16 =-8 304<0.5 =-1 =6 249<0.5 129<0.2818 =-14 =7 208<0.5 =14 =-7 248<2.5 124<6.5 297<0.73 =-21 =0 =0 124<2.5 275<0.5 =-2 =13 =-9
44<0.5 141<0.5 142<0.5 129<0.1095 =1 =8 230<2.197 =-17 =0 230<3.135 132<0.5 =-13 =6 129<0.1095 =17 =-6 46<0.5 125<19.5 118<0.5 =-9 =3 135<1.099 =17 =-2 304<0.5 125<16.5 =-3 =-22 56<0.5 =9 =-3
144<0.8571 123<10.5 144<0.4545 265<0.5 =9 =-10 303<0.5 =-11 =2 144<0.4545 265<0.5 =-19 =3 245<0.5 =13 =-4 123<13.5 228<0.5 121<3.219 =-25 =0 306<0.5 =7 =-2 121<2.398 121<1.946 =-3 =22 127<0.5 =-10 =6
12<0.5 189<0.5 328<0.5 349<0.1 =2 =20 243<0.5 =-4 =13 129<0.1172 =-18 =-2 =21
60<0.08333 126<0.5416 33<0.5 346<0.5 =-10 =12 122<0.5 =-13 =4 230<2.996 352<2.015 =23 =1 =-10 134<1.5 60<0.45 56<0.5 =11 =-2 60<0.5714 =-10 =2 126<0.1937 342<0.5 =-17 =1 123<9.5 =-3 =13
343<0.5 12<0.5 241<0.5 242<0.5 =1 =-7 297<0.57 =-17 =7 119<0.5 =0 =21 367<0.3535 =19 =2
319<0.5 16<0.5 121<2.398 45<0.5 =-9 =2 241<0.5 =1 =-14 121<2.708 121<2.485 =-7 =7 353<0.5 =-18 =3 310<0.5 124<3.5 54<0.5 =1 =22 =25 121<2.996 142<0.5 =-16 =16 45<0.5 =21 =-5
343<0.5 121<1.946 125<15.5 60<0.8148 =17 =-7 125<26.5 =-15 =7 31<0.5 123<15.5 =0 =10 272<0.5 =-11 =15 368<1.5 338<1e-9 =21 =2 =-1
260<0.5 302<0.5 73<0.5 97<0.5 =-3 =12 352<2.197 =2 =18 248<1.5 348<0.1144 =22 =-4 133<0.5 =8 =-9 125<14.5 330<0.5 =-14 =7 125<27.5 350<0.5 =29 =-2 =-5
60<0.08333 237<0.5 351<0.5 121<3.045 =-10 =-1 57<0.5 =-1 =15 =17 121<2.197 299<1e-9 147<0.5 =-10 =12 327<0.5 =24 =-10 15<0.5 135<5.075 =6 =-6 121<3.045 =-12 =10
367<0.1023 367<0.06563 290<0.5 258<0.5 =1 =-16 134<0.5 =-5 =24 121<2.303 255<0.5 =-5 =15 121<3.135 =-20 =-6 367<0.1155 123<5.5 367<0.1088 =3 =33 60<0.5714 =-9 =13 245<0.5 123<4.5 =-1 =9 60<0.2593 =11 =-18
133<0.5 275<0.5 348<0.09498 282<0.5 =-12 =10 257<0.5 =11 =-7 119<0.5 257<0.5 =6 =-6 322<0.5 =-6 =15 6<1.5 130<0.07143 323<0.5 =7 =-9 275<0.5 =6 =-5 21<0.5 298<0.38 =-15 =3 =7
254<0.5 308<0.5 141<0.5 44<0.5 =3 =-11 126<0.3231 =-16 =3 138<0.5 359<0.1349 =-17 =0 359<1e-9 =14 =-7 140<0.5 54<0.5 242<0.5 =15 =-7 138<0.5 =-16 =5 296<0.5 270<0.5 =-18 =5 126<0.1489 =-7 =13
121<3.135 57<0.5 71<0.5 55<0.5 =-1 =-13 25<0.5 =24 =-4 248<2.5 296<0.5 =-8 =9 127<0.5 =22 =-11 55<0.5 342<0.5 248<1.5 =12 =0 345<0.5 =26 =0 121<3.367 25<0.5 =-16 =-1 2<0.5 =-13 =18
92<0.5 82<0.5 317<0.5 301<0.5 =0 =11 125<19.5 =-2 =-18 367<0.1088 315<0.5 =-18 =3 125<19.5 =8 =-5 5<0.5 253<0.5 =27 =-1 =-5
124<1.5 129<1e-9 239<0.5 60<0.375 =-10 =6 134<0.5 =-4 =18 239<0.5 31<0.5 =13 =-7 246<0.5 =-9 =12 239<0.5 113<0.5 126<0.7836 =-6 =8 124<2.5 =-3 =16 307<0.5 50<0.5 =-8 =8 134<1.5 =21 =-1
60<0.8571 274<0.5 15<0.5 60<0.08333 =0 =7 270<0.5 =-15 =4 344<0.5 254<0.5 =0 =15 131<0.4 =-14 =8 238<0.5 357<0.5 38<0.5 =-18 =3 45<0.5 =-2 =7 45<0.5 60<0.9091 =-10 =4 338<1e-9 =15 =-4
123<0.5 144<0.3684 347<0.5 24<0.5 =-10 =10 348<1e-9 =28 =-9 130<0.1 282<0.5 =-16 =3 121<2.944 =-9 =12 308<0.5 121<2.303 25<0.5 =1 =-12 56<0.5 =9 =-6 125<16.5 312<0.5 =17 =-12 144<0.64 =-17 =2
319<0.5 367<0.1088 123<14.5 144<0.5 =-2 =-9 144<0.64 =-9 =32 367<0.1155 352<2.565 =29 =-5 352<2.565 =-5 =5 60<0.5714 230<3.135 144<0.6818 =9 =-8 252<0.5 =29 =-3 60<0.9091 359<0.2197 =-17 =4 230<2.89 =-1 =11`),
};
