/**
 * Made by `node bench/link-across/main.ts FOLDER...`; not for editing by hand.
 * What speaks for a denial answering a claim of an earlier document: weights in logits, one feature a line, and decision trees over the same features.
 * Learned from 5600 pairs of annotated claims in two documents and 6002 in one, of 169 documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:f02340d897e8248a7f47da2106fd1d967f31efb1c559df2311d7a009da790bf3, the sum over the sha256sum lines of the folder's files in the order of their names.
 * Learned from sha256:c8ee2d7dd483afd65b1b570bb1d68c83114d748e4d8b62be946219290f9c2048, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
import { parseForest } from '../../extract/learned/forest.ts';
import type { AcrossWeights } from './link-claims.ts';

export const acrossWeights: AcrossWeights = {
  weights: {
    'AUTHOR ALLEGES': 0.5,
    'AUTHOR lead': 0.29,
    'accuses': -0.05,
    'answers another': -0.14,
    'answers here': -0.19,
    'any': -0.21,
    'around': 0.34,
    'both authenticity': 0.11,
    'both concealment': 0.28,
    'both demand': 0.59,
    'both deny': -0.48,
    'both fault': 0.16,
    'both negated': -0.41,
    'both origin': -0.84,
    'both outage': 0.32,
    'both payment': -0.08,
    'both publication': -0.34,
    'both sale': 0.33,
    'both taking': 0.26,
    'both telling': 0.05,
    'breach general outsider': -0.07,
    'breach many data outsider': 0.25,
    'breach outsider': 0.19,
    'breach outsider same name': -0.08,
    'breach same name': 0.43,
    'breach same name around': 0.28,
    'breach specific data': -0.27,
    'breachy, ALLEGES': 0.22,
    'breachy, ASSERTS': 0.18,
    'breachy, CONFIRMS': -0.33,
    'breachy, DENIES': -0.07,
    'breachy, PARTLY_DENIES': -0.05,
    'breachy, lead': 0.23,
    'breachy, negated': -0.31,
    'breachy, of AGENCY': 0.13,
    'breachy, of ATTACKER': 0.06,
    'breachy, of AUTHOR': -0.24,
    'breachy, of MEDIA': 0.06,
    'breachy, of PERSON': -0.08,
    'breachy, of UNNAMED': -0.53,
    'by AGENCY': -0.07,
    'by AGENCY, not of AGENCY, breachy': -0.11,
    'by ATTACKER': -0.44,
    'by AUTHOR': -0.36,
    'by MEDIA': -0.32,
    'by UNNAMED': -0.41,
    'claim about credential': 0.1,
    'claim about data': -0.2,
    'claim about identity': -0.25,
    'claim about machine': -0.22,
    'claim about money': 0.18,
    'claim about ransom': -0.61,
    'claim at': -0.29,
    'claim by accept': -0.05,
    'claim by accord': 0.32,
    'claim by accus': 0.26,
    'claim by acknowledg': -0.25,
    'claim by add': -0.25,
    'claim by admitt': -0.18,
    'claim by agre': -0.24,
    'claim by alleg': 0.18,
    'claim by answ': 0.21,
    'claim by are': 0.1,
    'claim by ask': -0.4,
    'claim by assert': 0.14,
    'claim by been': 0.15,
    'claim by believ': -0.44,
    'claim by boast': 0.28,
    'claim by call': -0.13,
    'claim by claim': 0.54,
    'claim by com': 0.2,
    'claim by conced': -0.13,
    'claim by confirm': -0.34,
    'claim by demand': -0.05,
    'claim by den': -0.22,
    'claim by deni': -0.1,
    'claim by describ': -0.09,
    'claim by dismiss': 0.37,
    'claim by disput': -0.15,
    'claim by fear': 0.07,
    'claim by find': 0.14,
    'claim by found': -0.33,
    'claim by ha': -0.55,
    'claim by had': 0.34,
    'claim by inform': -0.49,
    'claim by insist': -0.34,
    'claim by is': -0.09,
    'claim by it': -0.47,
    'claim by link': -0.12,
    'claim by maintain': 0.16,
    'claim by not': 0.11,
    'claim by of': 0.46,
    'claim by offer': -0.15,
    'claim by on': 0.12,
    'claim by out': -0.41,
    'claim by post': -0.24,
    'claim by purport': 0.25,
    'claim by put': -0.19,
    'claim by read': 0.58,
    'claim by reject': 0.2,
    'claim by repli': 0.17,
    'claim by report': 0.31,
    'claim by said': 0.17,
    'claim by say': 0.23,
    'claim by stat': 0.4,
    'claim by state': -0.27,
    'claim by stress': 0.06,
    'claim by submitt': 0.15,
    'claim by suggest': 0.17,
    'claim by suspect': 0.14,
    'claim by tell': 0.05,
    'claim by that': -0.05,
    'claim by the': 0.31,
    'claim by thought': -0.09,
    'claim by to': -0.16,
    'claim by told': -0.18,
    'claim by took': -0.28,
    'claim by understood': -0.13,
    'claim by wa': -0.37,
    'claim by would': -0.06,
    'claim by writ': 0.1,
    'claim by wrot': 0.78,
    'claim exposed': 0.24,
    'claim gives an amount': 0.13,
    'claim is recalled': -0.1,
    'claim opens its side': -0.32,
    'claims before it': -0.05,
    'classes': 0.25,
    'closest': 0.31,
    'closest via': 0.73,
    'covered': 0.67,
    'covers the claim': -0.14,
    'data word shared': -0.39,
    'data words of the claim': 0.19,
    'days': -0.18,
    'denial about credential': 0.16,
    'denial about data': 0.27,
    'denial about health': 0.27,
    'denial about identity': -0.41,
    'denial about money': -0.29,
    'denial about people': -0.17,
    'denial about ransom': -0.35,
    'denial at': -0.49,
    'denial by 40': 0.12,
    'denial by 8': 0.12,
    'denial by a': -0.41,
    'denial by accept': 0.51,
    'denial by accord': -0.2,
    'denial by add': 0.06,
    'denial by admitt': -0.45,
    'denial by agre': 0.26,
    'denial by answer': -0.14,
    'denial by argu': -0.29,
    'denial by assert': 0.14,
    'denial by assur': -0.22,
    'denial by away': -0.12,
    'denial by back': 0.19,
    'denial by be': -0.14,
    'denial by claim': -0.05,
    'denial by clarifi': 0.19,
    'denial by contend': 0.25,
    'denial by contest': -0.05,
    'denial by contradict': -0.11,
    'denial by correct': -0.11,
    'denial by den': -0.2,
    'denial by deni': 0.18,
    'denial by describ': -0.05,
    'denial by did': -0.18,
    'denial by different': -0.13,
    'denial by disagre': 0.06,
    'denial by dismiss': -0.11,
    'denial by disown': -0.08,
    'denial by disput': 0.06,
    'denial by do': -0.07,
    'denial by doe': 0.26,
    'denial by establish': 0.21,
    'denial by exonerat': -0.13,
    'denial by explain': -0.25,
    'denial by find': -0.25,
    'denial by found': 0.13,
    'denial by guilt': -0.09,
    'denial by ha': 0.18,
    'denial by had': -0.2,
    'denial by have': 0.1,
    'denial by inform': 0.14,
    'denial by insist': -0.19,
    'denial by is': 0.22,
    'denial by issu': -0.17,
    'denial by known': -0.15,
    'denial by let': -0.15,
    'denial by maintain': -0.38,
    'denial by mov': -0.18,
    'denial by no': -0.18,
    'denial by none': -0.15,
    'denial by not': 0.14,
    'denial by of': -0.05,
    'denial by out': -0.06,
    'denial by persuad': 0.18,
    'denial by plead': -0.09,
    'denial by react': -0.11,
    'denial by reiterat': -0.23,
    'denial by reject': 0.06,
    'denial by repeat': 0.06,
    'denial by repli': -0.26,
    'denial by rul': 0.08,
    'denial by said': 0.09,
    'denial by say': 0.09,
    'denial by scotch': -0.32,
    'denial by spok': 0.14,
    'denial by stat': -0.33,
    'denial by state': -0.17,
    'denial by stor': -0.13,
    'denial by stress': -0.48,
    'denial by submitt': -0.34,
    'denial by suggest': -0.26,
    'denial by tell': 0.45,
    'denial by testifi': -0.34,
    'denial by that': -0.15,
    'denial by to': -0.21,
    'denial by told': 0.21,
    'denial by wa': -0.26,
    'denial by went': -0.11,
    'denial by wish': -0.11,
    'denial by withdrawn': -0.11,
    'denial by would': 0.05,
    'denial by writ': 0.26,
    'denial by wrot': 0.69,
    'denial contrasts': -0.33,
    'denial gives a number': -0.15,
    'denial is recalled': -0.1,
    'denial length': -0.14,
    'denial of authenticity': 0.09,
    'denial of concealment': 0.26,
    'denial of culprit': -0.11,
    'denial of demand': 0.06,
    'denial of fault': -0.11,
    'denial of harm': 0.34,
    'denial of outage': 0.06,
    'denial of payment': -0.31,
    'denial of publication': -0.1,
    'denial of safety': 0.49,
    'denial of sale': -0.14,
    'denial of taking': 0.15,
    'denial opens with none': -0.06,
    'denied there': -0.28,
    'denied there by the same side': 0.46,
    'first': -0.22,
    'general, breachy': -0.07,
    'it ALLEGES': 0.52,
    'it ASSERTS': -0.18,
    'it CONFIRMS': -0.5,
    'it DENIES': -0.52,
    'it authenticity': 0.14,
    'it concealment': 0.59,
    'it culprit': 0.22,
    'it demand': 0.1,
    'it fault': -0.22,
    'it harm': 0.14,
    'it origin': 0.19,
    'it outage': -0.11,
    'it sale': -0.18,
    'it telling': -0.21,
    'its sentence names the answerer': 0.22,
    'its speaker denies': -0.22,
    'kind breach>breach': -0.21,
    'kind breach>else': -0.21,
    'kind breach>fault': 0.06,
    'kind breach>ransom': 0.06,
    'kind breach>telling': -0.27,
    'kind else>breach': -0.08,
    'kind else>else': 0.13,
    'kind else>fault': -0.24,
    'kind else>ransom': 0.13,
    'kind else>telling': -0.16,
    'kind ransom>else': 0.16,
    'kind ransom>ransom': -0.11,
    'kind ransom>telling': -0.23,
    'kind telling>breach': 0.18,
    'kind telling>fault': 0.13,
    'kind telling>ransom': -0.22,
    'kind telling>telling': -0.15,
    'later than 100 days': 0.1,
    'lead': -0.07,
    'likely answers here': -0.16,
    'likely denied there': 0.63,
    'likely denied there by anybody': -0.34,
    'many data words': -0.13,
    'names its speaker': 0.68,
    'names the answerer': 0.41,
    'negated': 0.06,
    'no predicate': 0.05,
    'no words': -0.47,
    'of AGENCY': -0.27,
    'of ATTACKER': 0.46,
    'of AUTHOR': -0.96,
    'of MEDIA': -0.1,
    'of PERSON': 0.14,
    'of UNNAMED': 0.43,
    'one document': -0.19,
    'only denial culprit': -0.12,
    'only denial demand': -0.52,
    'only denial fault': -0.25,
    'only denial origin': 0.4,
    'only denial outage': -0.26,
    'only denial payment': -0.23,
    'only denial publication': 0.1,
    'only denial sale': -0.43,
    'only denial telling': -0.06,
    'other object': -0.09,
    'other predicate': -0.18,
    'partly': 0.12,
    'points': -0.34,
    'points at a rumour': 0.2,
    'points at media': 0.41,
    'ransom both, outsider': 0.13,
    'rare word around': 0.46,
    'safe, breachy': 0.23,
    'safe, taking': 0.28,
    'said again here': 0.33,
    'same data': -0.39,
    'same day': -0.21,
    'same name': 0.5,
    'same name around': 0.14,
    'same number': 1.47,
    'same object': 0.08,
    'says safe': 0.1,
    'says untrue': 0.15,
    'share of its denials there': 0.1,
    'short': -0.15,
    'specific data shared': 0.85,
    'telling words': 0.06,
    'two rare words': 0.17,
    'two words': 0.73,
    'unreal': -0.3,
    'untrue, breachy': -0.11,
    'untrue, taking': 0.26,
    'via': 1.31,
    'via breach, breachy': 0.16,
    'via breach, breachy, outsider': -0.36,
    'via number': 0.7,
    'via same speaker': 0.65,
    'weightiest': 0.75,
    'within 14 days': -0.09,
    'within 3 days': -0.15,
    'words': -0.42,
    'words of these two alone': -0.74,
  },
  forest: parseForest(`-2.544
AUTHOR ALLEGES	AUTHOR lead	accuses	answerer denies there	answerer speaks there	answers another	answers here	any	around	both authenticity	both concealment	both culprit	both demand	both deny	both fault	both negated	both origin	both outage	both payment	both publication	both sale	both taking	both telling	breach general outsider	breach many data outsider	breach no data word in denial	breach no name	breach outsider	breach outsider same name	breach same name	breach same name around	breach specific data	breachy, ALLEGES	breachy, ASSERTS	breachy, CONFIRMS	breachy, DENIES	breachy, PARTLY_DENIES	breachy, lead	breachy, negated	breachy, of AGENCY	breachy, of ATTACKER	breachy, of AUTHOR	breachy, of MEDIA	breachy, of PERSON	breachy, of UNNAMED	by AGENCY	by AGENCY, not of AGENCY, breachy	by ATTACKER	by AUTHOR	by MEDIA	by PERSON	by UNNAMED	claim about credential	claim about data	claim about health	claim about identity	claim about machine	claim about money	claim about people	claim about ransom	claim at	claim by accord	claim by accus	claim by acknowledg	claim by add	claim by admitt	claim by agre	claim by alleg	claim by are	claim by been	claim by believ	claim by boast	claim by call	claim by claim	claim by conced	claim by confirm	claim by den	claim by deni	claim by describ	claim by dismiss	claim by disput	claim by find	claim by found	claim by ha	claim by had	claim by have	claim by inform	claim by insist	claim by is	claim by it	claim by link	claim by maintain	claim by not	claim by of	claim by offer	claim by on	claim by out	claim by purport	claim by put	claim by read	claim by reject	claim by repli	claim by report	claim by said	claim by say	claim by show	claim by stat	claim by state	claim by stress	claim by suggest	claim by suspect	claim by tell	claim by that	claim by the	claim by thought	claim by to	claim by told	claim by wa	claim by writ	claim by wrot	claim exposed	claim gives an amount	claim is recalled	claim length	claim opens its side	claims before it	claims of its side	claims there	classes	closest	closest via	covered	covers the claim	covers the denial	data word shared	data words of the claim	data words of the denial	days	denial about credential	denial about data	denial about health	denial about identity	denial about machine	denial about money	denial about people	denial about ransom	denial at	denial by a	denial by accept	denial by accord	denial by add	denial by admitt	denial by agre	denial by answer	denial by argu	denial by assert	denial by assur	denial by back	denial by be	denial by call	denial by conced	denial by conclud	denial by contend	denial by contest	denial by correct	denial by den	denial by deni	denial by describ	denial by did	denial by different	denial by dismiss	denial by disown	denial by disput	denial by do	denial by doe	denial by establish	denial by exonerat	denial by explain	denial by find	denial by found	denial by grant	denial by guilt	denial by ha	denial by had	denial by have	denial by inform	denial by insist	denial by is	denial by issu	denial by it	denial by known	denial by let	denial by maintain	denial by mov	denial by no	denial by none	denial by not	denial by of	denial by on	denial by opin	denial by out	denial by persuad	denial by plead	denial by point	denial by react	denial by read	denial by reiterat	denial by reject	denial by repeat	denial by repli	denial by rul	denial by said	denial by say	denial by scotch	denial by sinc	denial by spok	denial by stat	denial by state	denial by stor	denial by stress	denial by submitt	denial by suggest	denial by tell	denial by testifi	denial by to	denial by told	denial by wa	denial by went	denial by wish	denial by would	denial by writ	denial by wrot	denial contrasts	denial gives a number	denial is recalled	denial length	denial narrows	denial of authenticity	denial of concealment	denial of culprit	denial of demand	denial of fault	denial of harm	denial of holding	denial of origin	denial of outage	denial of payment	denial of publication	denial of safety	denial of sale	denial of taking	denial of telling	denial opens with none	denials of the side	denied there	denied there by the same side	denies others there	first	general, breachy	it ALLEGES	it ASSERTS	it CONFIRMS	it DENIES	it PARTLY_DENIES	it authenticity	it concealment	it culprit	it demand	it fault	it harm	it origin	it outage	it payment	it publication	it sale	it taking	it telling	its denials there	its sentence names the answerer	its speaker denies	its speaker speaks here	kind breach>breach	kind breach>else	kind breach>fault	kind breach>ransom	kind breach>telling	kind else>breach	kind else>else	kind else>fault	kind else>ransom	kind else>telling	kind ransom>breach	kind ransom>else	kind ransom>ransom	kind ransom>telling	kind telling>breach	kind telling>else	kind telling>fault	kind telling>ransom	kind telling>telling	later than 100 days	lead	likely answers here	likely denied there	likely denied there by anybody	many data words	names its speaker	names the answerer	negated	no predicate	no words	of AGENCY	of ATTACKER	of AUTHOR	of MEDIA	of PERSON	of UNNAMED	one document	only denial authenticity	only denial concealment	only denial culprit	only denial demand	only denial fault	only denial harm	only denial origin	only denial outage	only denial payment	only denial publication	only denial sale	only denial taking	only denial telling	other number	other object	other predicate	partly	points	points at a rumour	points at media	ransom both, outsider	rare word	rare word around	safe, breachy	safe, taking	said again here	same data	same day	same name	same name around	same number	same object	same predicate and object	says safe	says untrue	sentence words	share of its denials there	short	specific data shared	telling words	two rare words	two words	undated	unreal	untrue, breachy	untrue, taking	via	via breach, breachy	via breach, breachy, outsider	via number	via same speaker	weightiest	within 14 days	within 3 days	words	words of these two alone
369<0.3851 27<0.5 278<0.5 367<0.5 =-36 =58 137<1.792 =43 =-23 137<1e-9 73<0.5 =44 =121 303<0.37 =-18 =78 15<0.5 359<0.5 302<0.5 =103 =20 =272 275<0.5 278<0.5 =-40 =13 137<1e-9 =32 =-22
8<1e-9 30<0.5 312<0.5 27<0.5 =-37 =1 123<2.773 =0 =73 127<23.5 35<0.5 =140 =-11 301<0.5 =7 =-13 27<0.5 8<0.09942 137<1.386 =42 =-24 373<0.5 =127 =-17 35<0.5 225<0.5 =212 =27 =13
8<1e-9 364<0.3536 37<0.5 3<0.5 =-47 =-19 3<0.5 =-14 =64 137<5.352 276<0.5 =136 =12 =-12 13<0.5 372<0.1746 259<0.5 =54 =152 261<0.5 =242 =-11 3<0.5 364<0.3142 =-41 =13 250<0.5 =35 =-22
131<0.06303 30<0.5 60<0.08333 146<0.2105 =74 =-12 317<0.5 =-46 =-23 60<0.5 317<0.5 =10 =107 136<0.5 =-23 =18 312<0.5 60<0.2917 146<0.6 =89 =10 146<0.4583 =-14 =42 260<0.5 =6 60<0.8125 =214 =8
132<1e-9 30<0.5 312<0.5 314<0.5 =-31 =42 146<0.4286 =60 =-15 137<2.303 146<0.4286 =109 =14 146<0.5 =-13 =11 313<0.5 311<0.5 116<0.5 =130 =9 266<0.5 =3 =104 132<0.1429 146<0.3 =-17 =25 329<0.5 =-38 =26
357<1.54 301<0.5 343<0.1137 350<0.5 =-41 =22 314<0.5 =-14 =53 46<0.5 343<0.3845 =-19 =39 139<0.5 =46 =145 343<0.3845 312<0.5 301<0.5 =-15 =46 357<2.398 =13 =135 357<2.565 301<0.5 =31 =114 =169
310<0.5 27<0.5 312<0.5 4<0.5 =-3 =42 =92 315<0.5 =135 235<2.485 =-8 =52 27<0.5 312<0.5 295<0.5 =-34 =20 137<1.792 =46 =-19 301<0.5 4<0.5 =-21 =16 143<0.5 =113 =-11
133<0.125 13<0.5 343<0.1137 307<0.5 =-27 =71 311<0.5 =42 =-5 196<0.5 222<0.5 =-51 =14 15<0.5 =-18 =18 13<0.5 15<0.5 343<0.3845 =54 =119 339<0.5 =-26 =-1 343<0.1137 137<4.331 =-46 =6 275<0.5 =1 =59
353<1e-9 37<0.5 343<0.3845 367<0.5 =-36 =33 125<9.5 =14 =-31 27<0.5 318<0.5 =-21 =40 304<1e-9 =117 =-1 27<0.5 343<0.3845 345<0.5 =22 =-34 340<0.5 =39 =134 125<5.5 =149 353<0.1435 =2 =98
353<0.08847 301<0.5 343<0.1137 129<0.5 =-37 =17 13<0.5 =5 =-34 259<0.5 46<0.5 =-13 =46 304<1.71 =129 =-23 262<0.5 313<0.5 43<0.5 =114 =13 1<0.5 =-34 =32 126<3.5 302<0.74 =-48 =7 133<0.1667 =-21 =41
369<0.4395 259<0.5 312<0.5 364<0.3536 =-31 =56 317<0.5 =-4 =64 301<0.5 127<19.5 =26 =-18 128<1e-9 =28 =145 259<0.5 312<0.5 30<0.5 =9 =73 127<21.5 =125 =13 369<0.7226 127<26.5 =120 =23 =14
132<1e-9 347<0.5 32<0.5 312<0.5 =-27 =16 304<0.39 =51 =-5 300<0.5 274<0.5 =60 =-3 304<0.24 =-19 =17 313<0.5 261<0.5 348<0.5 =50 =134 132<0.25 =-37 =4 136<1.5 348<0.5 =-27 =30 132<0.2222 =47 =-18
13<0.5 353<0.1071 60<0.5 146<0.5 =41 =-16 146<0.4583 =-37 =-8 361<0.5 353<0.1895 =54 =117 =-23 174<0.5 369<0.5301 222<0.5 =-47 =14 353<0.06727 =32 =-26 =28
259<0.5 369<0.3851 3<0.5 29<0.5 =-39 =25 125<5.5 =24 =-22 60<0.3684 270<0.5 =59 =-15 133<0.2 =-24 =19 125<4.5 137<3.091 320<0.5 =114 =3 354<0.7083 =-13 =37 133<0.1429 250<0.5 =12 =-32 60<0.8571 =74 =0
262<0.5 8<0.08155 250<0.5 30<0.5 =-17 =54 364<0.2078 =23 =103 343<0.3845 30<0.5 =6 =84 261<0.5 =91 =-13 364<0.2939 159<0.5 133<0.1667 =-51 =-23 =18 364<0.3536 53<0.5 =14 =-10 =76
131<1e-9 27<0.5 278<0.5 139<0.5 =-39 =-4 146<0.6818 =46 =-25 301<0.5 280<0.5 =-34 =10 123<2.303 =-6 =61 364<0.2939 13<0.5 347<0.5 =23 =94 123<3.367 =-35 =14 334<0.5 143<0.5 =136 =11 =16
37<0.5 372<0.1023 364<0.2939 13<0.5 =-11 =-46 127<19.5 =80 =3 13<0.5 372<0.3532 =27 =95 124<0.5 =24 =-31 261<0.5 13<0.5 372<0.08437 =41 =98 372<0.1088 =-26 =15 =-37
131<1e-9 280<0.5 231<0.5 253<3.5 =-45 =-14 =33 279<0.5 301<0.5 =4 =54 31<0.5 =-30 =24 313<0.5 357<3.555 130<0.5 =22 =81 355<0.5 =93 =-10 301<0.5 365<0.5 =-39 =16 53<0.5 =-15 =47
131<1e-9 3<0.5 336<0.5 102<0.5 =-45 =2 243<0.5 =36 =-13 60<0.5714 260<0.5 =-13 =29 58<0.5 =-30 =4 60<0.3684 261<0.5 131<0.2061 =34 =75 133<1e-9 =-1 =-31 130<0.5 306<0.5 =-10 =43 46<0.5 =56 =-7
131<1e-9 137<1e-9 262<0.5 60<0.3333 =37 =-7 9<0.5 =-43 =9 349<0.5 37<0.5 =-43 =-10 137<3.091 =18 =-24 262<0.5 359<0.5 137<5.081 =32 =-19 43<0.5 =79 =7 309<0.5 349<0.5 =-7 =-44 279<0.5 =-18 =59
347<0.5 372<0.1088 312<0.5 4<0.5 =-32 =-6 57<0.5 =10 =73 4<0.5 136<0.5 =30 =-12 244<0.5 =53 =3 270<0.5 136<3.5 286<0.5 =68 =-11 =-14 353<0.1312 133<0.1429 =-12 =27 =-20
262<0.5 340<0.5 307<0.5 139<0.5 =-14 =20 58<0.5 =81 =-9 121<0.5 300<0.5 =32 =-14 313<0.5 =97 =10 359<0.5 9<0.5 187<0.5 =-41 =11 313<0.5 =29 =-14 313<0.5 142<0.5 =43 =-11 =-30
13<0.5 343<0.1137 146<1e-9 182<0.5 =77 =-10 364<0.1439 =-22 =21 279<0.5 121<0.5 =19 =62 278<0.5 =-15 =57 364<0.2939 369<0.5301 31<0.5 =-49 =-10 343<1e-9 =-42 =30 235<2.89 308<0.5 =4 =72 275<0.5 =-12 =3
60<0.25 146<0.4583 4<0.5 146<0.2105 =43 =-12 15<0.5 =67 =-15 32<0.5 266<0.5 =-23 =15 127<17.5 =60 =-1 353<0.09507 130<0.5 127<14.5 =5 =-30 146<0.6818 =45 =-5 146<0.3333 353<0.1143 =8 =-36 15<0.5 =51 =-26
259<0.5 312<0.5 4<0.5 346<0.5 =-36 =39 133<0.4 =-9 =46 353<1e-9 250<0.5 =-19 =64 125<15.5 =74 =-11 345<0.5 124<0.5 250<0.5 =5 =93 353<0.09507 =-23 =48 320<0.5 125<17.5 =71 =-3 125<10.5 =-21 =-1
262<0.5 346<0.5 280<0.5 139<0.5 =-25 =23 3<0.5 =-6 =21 1<0.5 237<0.5 =100 =2 =-15 130<0.5 369<0.5301 126<8.5 =-42 =8 369<0.6825 =19 =-41 46<0.5 126<3.5 =47 =-1 =-10
131<1e-9 3<0.5 127<9.5 26<0.5 =-13 =33 19<0.5 =-39 =16 128<1e-9 225<0.5 =-21 =27 127<22.5 =45 =-10 262<0.5 346<0.5 353<0.1435 =14 =55 =93 196<0.5 127<23.5 =-34 =11 =45
364<0.2939 359<0.5 27<0.5 102<0.5 =-19 =43 6<0.5 =25 =-16 357<12.6 244<0.5 =56 =12 =-19 303<1e-9 116<0.5 6<1.5 =93 =31 =-14 =-16
343<0.1137 364<0.2078 30<0.5 262<0.5 =-18 =-49 262<0.5 =41 =-10 137<4.997 58<0.5 =18 =64 357<2.741 =-24 =32 279<0.5 121<0.5 357<2.565 =9 =58 333<0.5 =66 =23 364<0.3536 324<0.5 =-17 =26 =65
353<0.1435 24<0.5 32<0.5 368<1e-9 =-13 =49 252<0.5 =35 =-15 137<1.386 124<0.5 =8 =77 303<0.65 =-19 =33 15<0.5 261<0.5 299<0.5 =51 =-18 =-14 311<0.5 132<0.3333 =4 =-36 8<0.2183 =-14 =38
131<1e-9 3<0.5 336<0.5 27<0.5 =-41 =-10 135<0.5 =-7 =46 262<0.5 37<0.5 =0 =32 231<0.5 =-42 =7 28<0.5 262<0.5 8<0.1346 =7 =38 130<0.5 =-24 =37 124<0.5 =9 =83
13<0.5 349<0.5 307<0.5 12<0.5 =-2 =68 53<0.5 =54 =-9 141<0.5 261<0.5 =40 =-13 254<0.5 =-28 =16 124<0.5 349<0.5 352<0.5 =16 =-20 264<0.5 =-33 =12 9<0.5 307<0.5 =-44 =3 253<1.5 =-18 =65
259<0.5 128<1e-9 129<0.5 231<0.5 =-29 =42 121<0.5 =8 =61 33<0.5 278<0.5 =-7 =38 322<0.5 =38 =-21 128<0.4178 120<0.5 1<0.5 =-5 =52 50<0.5 =55 =11 6<0.5 =89 142<0.5 =-17 =37
313<0.5 125<10.5 146<0.6364 270<0.5 =36 =-8 146<0.8571 =-5 =-46 146<0.5 21<0.5 =-41 =3 369<0.5154 =2 =51 125<3.5 139<0.5 27<0.5 =-34 =37 146<0.6 =46 =-18 365<0.5 211<0.5 =-45 =-13 275<0.5 =19 =-13
313<0.5 125<5.5 34<0.5 250<0.5 =21 =51 =-43 133<0.2 314<0.5 =-18 =33 103<0.5 =40 =-19 140<0.5 364<0.1439 28<0.5 =-44 =19 133<0.1429 =-14 =27 48<0.5 270<0.5 =41 =-15 =-17
125<5.5 343<0.3845 324<0.5 130<0.5 =-16 =25 279<0.5 =51 =-14 126<6.5 123<2.398 =9 =50 357<2.485 =-31 =5 343<0.3845 123<3.135 62<0.5 =-34 =16 270<0.5 =24 =-20 357<2.485 279<0.5 =3 =-27 253<3.5 =49 =-4
255<0.3584 343<0.3845 139<0.5 340<0.5 =-31 =7 13<0.5 =30 =-27 8<0.09339 335<0.5 =15 =-9 329<0.5 =45 =-7 304<0.42 =-14 =104
259<0.5 73<0.5 307<0.5 262<0.5 =-9 =-34 275<0.5 =8 =56 6<1.5 53<0.5 =52 =13 120<0.5 =14 =-25 6<1.5 44<0.5 301<0.5 =21 =59 4<0.5 =23 =-32 56<0.5 352<0.5 =-28 =7 =14
131<1e-9 307<0.5 139<0.5 343<0.3845 =-39 =-7 324<0.5 =-6 =60 126<2.5 144<0.5 =-10 =36 123<3.045 =102 =5 312<0.5 261<0.5 343<0.3845 =1 =31 132<1e-9 =1 =-40 127<21.5 143<0.5 =63 =-2 144<0.5 =23 =-17
259<0.5 312<0.5 33<0.5 131<0.05284 =-27 =-4 278<0.5 =2 =39 131<0.08707 3<0.5 =-30 =28 56<0.5 =56 =-7 8<0.08658 126<3.5 253<1.5 =24 =-18 3<0.5 =5 =65 332<0.5 =71 =-7
259<0.5 57<0.5 342<0.5 30<0.5 =-13 =26 315<0.5 =4 =81 301<0.5 4<0.5 =-27 =14 279<0.5 =64 =-18 304<0.84 301<0.5 329<0.5 =32 =-23 362<0.5 =64 =6 277<1.5 6<0.5 =15 =-29 =25
131<1e-9 128<0.1489 306<0.5 253<3.5 =-26 =0 48<0.5 =42 =-11 5<0.5 48<0.5 =26 =-15 126<3.5 =-27 =17 352<0.5 266<0.5 30<0.5 =-3 =41 315<0.5 =52 =2 315<0.5 270<0.5 =55 =-13 126<1.5 =37 =-19
313<0.5 357<4.464 125<10.5 146<0.6364 =23 =-28 146<0.6364 =-34 =22 142<0.5 302<0.44 =70 =3 146<0.3 =21 =-13 352<0.5 347<0.5 308<0.5 =-18 =-48 146<0.4286 =27 =-26 244<0.5 317<0.5 =12 =-34 125<5.5 =52 =-7
128<0.1489 129<0.5 30<0.5 99<0.5 =-19 =33 274<0.5 =27 =-14 279<0.5 127<15.5 =-20 =8 121<0.5 =9 =72 13<0.5 127<15.5 300<0.5 =51 =-16 40<0.5 =7 =57 123<3.367 9<0.5 =-29 =14 136<0.5 =-6 =35
259<0.5 135<5.5 235<3.135 342<0.5 =-11 =59 311<0.5 =33 =-18 301<0.5 41<0.5 =21 =-13 =68 256<0.5 252<0.5 270<0.5 =27 =61 258<0.5 =13 =-23 =-28
235<3.135 259<0.5 24<0.5 278<0.5 =-17 =14 235<2.197 =-6 =40 244<0.5 123<2.89 =12 =46 139<0.5 =-21 =14 123<1.946 357<1.54 324<0.5 =-28 =5 =7 279<0.5 123<2.944 =65 =18 123<2.944 =-27 =42
128<0.3459 255<0.4495 351<0.5 343<0.3845 =-21 =0 6<1.5 =52 =2 =79 280<0.5 146<1e-9 =41 27<0.5 =-14 =17 261<0.5 16<0.5 =36 =-4 236<0.5 =-26 =31
343<0.3845 364<0.1636 303<0.32 135<5.5 =-27 =46 364<1e-9 =47 =-1 50<0.5 364<0.2939 =13 =63 8<0.1056 =-17 =32 8<0.1346 135<2.5 128<0.7836 =1 =49 146<0.75 =43 =-18 311<0.5 329<0.5 =58 =0 8<0.1849 =-16 =27
60<0.3333 139<0.5 343<0.3845 135<5.5 =-16 =43 357<1.54 =8 =36 126<5.5 134<0.5 =47 =0 135<3.5 =-34 =11 372<0.1257 67<0.5 341<0.5 =-20 =31 6<0.5 =44 =-8 349<0.5 357<2.303 =-20 =32 335<0.5 =-17 =23
255<0.3584 235<3.135 146<0.1333 301<0.5 =1 =61 359<0.5 =-9 =21 57<0.5 307<0.5 =4 =58 15<0.5 =62 =-12 303<0.35 =-14 =95
125<5.5 250<0.5 343<0.3845 248<0.5 =-17 =56 127<21.5 =33 =-13 247<0.5 271<0.5 =35 =-15 139<0.5 =-22 =21 52<0.5 123<3.135 124<0.5 =-4 =-23 127<20.5 =-10 =52 15<0.5 125<14.5 =51 =1 =-21
364<0.2694 351<0.5 255<0.3584 8<0.09339 =-11 =12 303<0.42 =-1 =68 235<2.303 26<0.5 =-14 =28 253<4.5 =81 =-5 235<1.386 =-13 50<0.5 334<0.5 =78 =-5 253<1.5 =52 =-5
125<10.5 343<0.3845 139<0.5 135<5.5 =-19 =28 13<0.5 =27 =-29 38<0.5 232<0.5 =24 =-29 264<0.5 =-28 =26 127<14.5 139<0.5 302<0.65 =-19 =9 =64 265<0.5 359<0.5 =-27 =9 343<0.1137 =-13 =33
29<0.5 313<0.5 279<0.5 58<0.5 =5 =32 136<1.5 =-4 =-33 127<15.5 127<14.5 =-22 =56 136<1.5 =-34 =7 58<0.5 146<0.75 372<0.1257 =65 =4 =7 333<0.5 =-18 =17
29<0.5 353<0.1641 130<0.5 279<0.5 =-3 =-19 353<0.08847 =34 =-24 15<0.5 261<0.5 =34 =-17 369<0.6598 =16 =-34 55<0.5 308<0.5 353<0.06165 =-2 =29 8<0.09339 =61 =13 =-5
255<0.427 312<0.5 137<1.386 261<0.5 =4 =-34 128<0.5861 =-22 =15 146<0.4583 137<5.118 =45 =-28 243<0.5 =-21 =38 303<0.42 =0 =69
364<0.2939 313<0.5 123<2.303 353<0.3009 =-17 =43 302<0.54 =21 =-18 259<0.5 123<3.219 =-42 =1 301<0.5 =-14 =46 137<5.416 116<0.5 302<1.14 =66 =-6 =-13 =-23
29<0.5 235<3.135 259<0.5 312<0.5 =-16 =16 123<2.303 =-8 =30 244<0.5 250<0.5 =-14 =31 123<1.946 =-7 =69 275<0.5 5<0.5 235<2.485 =-29 =17 =52 5<0.5 235<2.996 =73 =13 244<0.5 =-7 =20
125<10.5 146<0.6364 146<0.1333 125<5.5 =61 =-11 235<3.135 =6 =41 248<0.5 127<9.5 =26 =-28 =41 146<0.6 351<0.5 146<0.4286 =-40 =-14 275<0.5 =-18 =39 280<0.5 4<0.5 =-22 =14 15<0.5 =45 =-16
125<11.5 137<5.081 121<0.5 330<0.5 =-6 =27 340<0.5 =12 =48 369<1e-9 314<0.5 =-40 =9 349<0.5 =23 =-15 314<0.5 40<0.5 369<0.5756 =-29 =-4 27<0.5 =53 =-9 48<0.5 135<0.5 =17 =-28 =55
367<0.5 359<0.5 347<0.5 60<0.5 =-1 =-18 58<0.5 =34 =-4 128<0.6919 302<0.65 =52 =-10 311<0.5 =-20 =6 302<0.74 60<0.1154 =19 =-16 =80
348<0.5 356<0.5 141<0.5 127<15.5 =12 =-6 54<0.5 =-38 =13 54<0.5 8<0.5942 =47 =0 8<0.1235 =-16 =17 =59
307<0.5 364<0.3536 306<0.5 123<2.197 =-22 =-1 317<0.5 =-8 =42 146<0.5714 123<2.565 =14 =72 309<0.5 =-25 =27 123<2.773 372<0.2183 2<0.5 =25 =70 =-3 146<0.6818 124<0.5 =45 =4 128<0.2994 =-19 =0
348<0.5 313<0.5 353<0.3009 15<0.5 =5 =-19 13<0.5 =50 =-5 265<0.5 351<0.5 =-23 =17 13<0.5 =32 =-7 13<0.5 =68 =1
73<0.5 29<0.5 259<0.5 48<0.5 =-4 =-28 8<0.1346 =7 =44 137<1.792 48<0.5 =48 =-8 135<0.5 =-15 =4 126<1.5 44<0.5 273<0.5 =60 =-1 =-4 128<0.2994 53<0.5 =7 =-30 235<2.996 =36 =-17
73<0.5 123<2.303 357<1.856 277<0.5 =-28 =30 370<0.5 =-4 =63 351<0.5 313<0.5 =7 =-14 142<0.5 =-10 =72 123<1.946 353<0.1004 21<0.5 =-16 =18 =32 53<0.5 370<0.5 =58 =-9 2<0.5 =-12 =24
131<0.08707 346<0.5 56<0.5 60<0.5714 =2 =-23 312<0.5 =-33 =16 15<0.5 37<0.5 =65 =8 =-7 313<0.5 335<0.5 312<0.5 =9 =35 135<0.5 =12 =61 1<0.5 6<0.5 =-44 =6 26<0.5 =39 =-14
123<2.197 8<0.2183 307<0.5 235<1.946 =0 =-33 332<0.5 =40 =1 235<2.197 353<0.5537 =0 =-18 =53 8<0.09339 235<2.197 367<0.5 =-15 =37 56<0.5 =12 =-7 121<0.5 357<1.946 =37 =-5 6<1.5 =48 =-5
278<0.5 135<5.5 348<0.5 137<3.091 =-1 =-24 133<0.5 =50 =1 127<14.5 127<12.5 =12 =-28 60<0.2917 =63 =-9 127<11.5 =-20 127<15.5 303<1e-9 =69 =8 127<17.5 =-14 =26
248<0.5 357<4.464 141<0.5 13<0.5 =3 =-17 265<0.5 =-31 =14 373<1.5 334<0.5 =49 =-7 357<6.876 =9 =-25 13<0.5 128<0.445 6<1.5 =57 =-8 =-2 =-20
351<0.5 231<0.5 128<0.5416 137<5.081 =-3 =-29 56<0.5 =26 =-14 50<0.5 128<1e-9 =4 =-20 125<9.5 =86 =-16 266<0.5 125<7.5 353<0.09507 =82 =2 56<0.5 =-6 =30 =-16
73<0.5 364<0.1439 3<0.5 337<0.5 =-23 =38 333<0.5 =8 =-8 276<0.5 15<0.5 =33 =-9 131<0.2061 =-20 =19 333<0.5 286<0.5 330<0.5 =52 =-4 =-8 257<0.5 250<0.5 =32 =-5 27<0.5 =7 =-23
364<0.2939 302<0.54 120<0.5 48<0.5 =2 =-28 372<0.07196 =27 =-4 364<0.1333 43<0.5 =-32 =10 60<1e-9 =-26 =8 135<0.5 253<1.5 302<0.54 =-13 =49 =-34 275<0.5 370<0.5 =75 =-5 302<0.69 =-11 =28
60<0.8571 130<0.5 5<0.5 262<0.5 =12 =-16 137<5.081 =-5 =-29 137<5.416 127<9.5 =-13 =44 =-23 127<13.5 123<2.197 =-13 =35 212<0.5 130<0.5 =-42 =11 45<0.5 =-7 =22
131<1e-9 343<1e-9 135<5.5 124<0.5 =0 =-28 4<0.5 =0 =43 24<0.5 50<0.5 =-8 =8 4<0.5 =-13 =36 349<0.5 133<0.5 131<0.4356 =20 =56 125<12.5 =-23 =8 357<1e-9 235<2.565 =48 =1 30<0.5 =-6 =26
137<5.081 125<10.5 141<0.5 328<0.5 =14 =-31 137<3.807 =-30 =12 282<0.5 336<0.5 =-6 =33 137<3.807 =-36 =9 368<1e-9 128<0.5066 278<0.5 =-44 =1 308<0.5 =-16 =17 =35
333<0.5 16<0.5 237<0.5 261<0.5 =6 =-21 126<2.5 =41 =-5 284<0.5 358<0.5 =-35 =7 =10 341<0.5 265<0.5 136<1.5 =-7 =-29 349<0.5 =-4 =43 126<2.5 =43 =-15
259<0.5 225<0.5 235<3.135 313<0.5 =-4 =-28 352<0.5 =-2 =34 139<0.5 132<0.125 =37 =-5 266<0.5 =-13 =21 1<0.5 347<0.5 343<0.3845 =-19 =17 333<0.5 =47 =10 =53
364<0.2694 15<0.5 123<2.197 304<0.33 =-25 =27 137<1.386 =11 =-8 99<0.5 257<0.5 =-36 =22 =28 137<1.792 123<2.565 50<0.5 =-12 =6 128<0.3936 =78 =11 279<0.5 304<1.44 =-18 =23 235<2.89 =58 =-21
8<0.08155 324<0.5 146<0.8571 60<0.8125 =-3 =-33 60<0.7333 =-48 =23 60<0.5294 243<0.5 =14 =65 364<0.1953 =-35 =17 372<0.08437 141<0.5 131<0.4356 =51 =5 =-11 372<0.1088 273<0.5 =-27 =7 250<0.5 =22 =-10
262<0.5 340<0.5 137<1.386 137<1e-9 =4 =31 124<0.5 =23 =-22 316<0.5 137<5.352 =35 =-13 123<2.773 =-18 =19 123<2.996 130<0.5 319<0.5 =-36 =6 315<0.5 =18 =-15 124<0.5 4<0.5 =-13 =74 254<0.5 =-29 =21
131<0.2061 250<0.5 146<0.1333 301<0.5 =-3 =49 128<0.6295 =-12 =28 127<15.5 40<0.5 =38 =-24 40<0.5 =-7 =55 304<1e-9 352<0.5 370<0.5 =-7 =24 146<0.75 =41 =-14 237<0.5 146<0.5 =64 =14 =-5
120<0.5 135<5.5 367<0.5 8<0.07713 =-11 =5 123<2.89 =49 =0 309<0.5 8<0.05749 =59 =-6 =-15 320<0.5 6<1.5 13<0.5 =24 =-10 38<0.5 =-22 =23 144<0.5 =-30 =-3
38<0.5 303<0.65 248<0.5 343<0.3845 =-8 =6 156<0.5 =39 =-19 139<0.5 126<2.5 =22 =-13 =55 119<0.5 369<0.5995 267<0.5 =-37 =18 369<0.6825 =25 =-17 126<2.5 =28 =-10
248<0.5 140<0.5 131<0.08707 343<0.3845 =-19 =-2 31<0.5 =12 =-29 60<0.65 131<0.07172 =57 =6 238<0.5 =-38 =10 60<0.5 131<0.1013 365<0.5 =70 =-7 =-10 33<0.5 =-26 =14
146<0.1333 301<0.5 123<2.944 330<0.5 =-28 =11 260<0.5 =-3 =53 278<0.5 53<0.5 =72 =15 =-6 131<0.08707 225<0.5 139<0.5 =-20 =6 123<2.565 =-8 =53 349<0.5 225<0.5 =21 =-34 315<0.5 =1 =-29
255<0.427 347<0.5 237<0.5 372<0.1347 =-10 =11 316<0.5 =4 =49 13<0.5 6<0.5 =13 =44 311<0.5 =-31 =8 =46
146<0.08333 13<0.5 304<0.79 27<0.5 =19 =55 304<1.44 =-21 =5 135<0.5 =-31 146<1e-9 =-10 =22 29<0.5 261<0.5 124<0.5 =7 =-7 316<0.5 =-38 =8 146<0.75 13<0.5 =35 =-9 =-13
125<9.5 34<0.5 140<0.5 137<5.416 =7 =-26 352<0.5 =1 =59 26<0.5 =2 =-44 352<0.5 133<0.2 99<0.5 =-26 =23 369<0.5628 =-22 =17 279<0.5 137<2.303 =32 =-16 127<22.5 =-29 =9
261<0.5 38<0.5 303<0.37 137<3.091 =7 =-12 273<0.5 =39 =-6 99<0.5 119<0.5 =-31 =31 =35 244<0.5 236<0.5 137<1e-9 =-44 =2 308<0.5 =-9 =22 26<0.5 311<0.5 =34 =-5 120<0.5 =-18 =3
343<0.3845 131<1e-9 336<0.5 121<0.5 =-9 =-36 27<0.5 =55 =-3 312<0.5 346<0.5 =-6 =37 6<1.5 =45 =2 31<0.5 120<0.5 121<0.5 =-8 =23 270<0.5 =37 =-12 56<0.5 131<1e-9 =-4 =-38 273<0.5 =2 =29
313<0.5 131<0.4356 120<0.5 133<0.4 =-4 =33 133<0.1429 =20 =-19 121<0.5 339<0.5 =20 =-24 =57 231<0.5 307<0.5 130<0.5 =-27 =10 253<1.5 =24 =-5 345<0.5 =-6 =44
303<0.65 29<0.5 6<1.5 16<0.5 =0 =-35 256<1.5 =-31 =28 146<0.7143 146<0.3913 =9 =52 =-22 333<0.5 =46 139<0.5 302<0.5 =-23 =3 =22
368<0.3406 255<0.3584 137<3.091 13<0.5 =5 =-14 357<4.464 =-20 =24 137<1.792 =0 =58 =62
248<0.5 306<0.5 247<0.5 307<0.5 =-5 =18 348<0.5 =-25 =19 321<0.5 322<0.5 =38 =-5 =-8 144<0.5 262<0.5 264<0.5 =57 =-2 333<0.5 =5 =-9 27<0.5 =-21 =12
348<0.5 73<0.5 369<0.7226 364<0.1439 =-4 =18 60<0.8571 =-44 =3 126<1.5 60<0.4 =68 =7 128<0.1727 =-19 =15 357<6.876 =59 =6
346<0.5 353<0.1435 139<0.5 123<2.485 =-21 =1 237<0.5 =1 =33 123<2.485 349<0.5 =16 =-21 350<0.5 =43 =2 262<0.5 33<0.5 123<3.367 =59 =2 5<0.5 =-15 =30 =-28
141<0.5 278<0.5 225<0.5 259<0.5 =-7 =15 259<0.5 =30 =-26 316<0.5 137<3.091 =33 =-7 60<0.8125 =-25 =8 123<3.367 137<3.807 123<2.197 =1 =-42 123<2.565 =-17 =24 =26
324<0.5 255<0.4495 348<0.5 123<1.946 =-24 =-2 =37 131<0.06303 =64 =1 139<0.5 131<0.1013 31<0.5 =-21 =16 123<2.708 =3 =43 8<0.0628 125<9.5 =66 =-5 343<1e-9 =8 =-23
31<0.5 259<0.5 225<0.5 104<0.5 =-6 =24 254<0.5 =37 =-20 128<0.3936 251<0.5 =4 =37 88<0.5 =46 =-5 43<0.5 73<0.5 104<0.5 =-34 =8 301<0.5 =16 =-7 128<0.4718 247<0.5 =22 =-12 =-21
135<5.5 126<8.5 131<0.08707 137<1.792 =3 =-22 121<0.5 =-1 =22 306<0.5 =-45 =8 131<0.07172 146<0.75 268<0.5 =67 =-9 =-12 123<2.89 =16 137<1e-9 =-31 =7
146<0.08333 13<0.5 276<0.5 235<2.773 =43 =4 250<0.5 =-14 =13 48<0.5 243<0.5 =-30 =4 =15 279<0.5 313<0.5 242<0.5 =6 =43 48<0.5 =-2 =-39 58<0.5 287<0.5 =-10 =31 13<0.5 =-43 =-2
60<0.8571 146<0.8571 261<0.5 60<0.5 =11 =-6 60<0.3333 =-45 =11 60<0.7333 44<0.5 =-50 =-3 280<0.5 =-10 =48 363<0.5 283<0.5 272<0.5 =-48 =6 =15 260<0.5 =-8 146<0.3913 =-4 =29
313<0.5 120<0.5 60<0.65 9<0.5 =2 =45 8<0.0628 =-34 =5 60<0.6897 60<0.5714 =12 =-32 225<0.5 =54 =-14 318<0.5 295<0.5 8<0.1346 =-31 =-2 60<0.3333 =32 =-13 139<0.5 60<1e-9 =11 =-29 225<0.5 =46 =-9
364<0.2939 302<0.54 319<0.5 313<0.5 =5 =-15 8<0.03686 =8 =63 354<0.55 272<0.5 =-21 =15 =22 6<1.5 369<0.5756 308<0.5 =4 =74 =-13 237<0.5 369<0.5628 =-24 =18 =19
44<0.5 279<0.5 250<0.5 137<1.386 =6 =-11 48<0.5 =22 =-21 361<0.5 369<0.5301 =-17 =5 85<0.5 =46 =-3 48<0.5 133<0.25 225<0.5 =-48 =-2 =7 127<18.5 =-13 =42
368<0.3406 121<0.5 295<0.5 84<0.5 =-11 =29 139<0.5 =-21 =59 41<0.5 60<1e-9 =-10 =16 0<0.5 =-30 =3 =58
348<0.5 255<0.3715 346<0.5 356<0.5 =-4 =26 311<0.5 =38 =-26 131<0.05284 =55 135<1.5 =-4 =18 372<0.6991 =44 =-2
128<0.7836 120<0.5 73<0.5 368<1e-9 =-8 =27 144<0.5 =28 =-7 308<0.5 128<0.2369 =36 =-5 372<1e-9 =4 =-23 372<0.6991 308<0.5 282<0.5 =14 =-11 312<0.5 =67 =-6 136<1.5 120<0.5 =-24 =-1 =0
123<2.303 44<0.5 311<0.5 329<0.5 =-4 =17 372<0.2183 =-32 =7 143<0.5 =-51 =18 265<0.5 143<0.5 306<0.5 =6 =39 123<2.944 =-3 =-38 256<0.5 43<0.5 =61 =-5 =-15
137<3.091 251<0.5 340<0.5 225<0.5 =-4 =19 26<0.5 =1 =40 311<0.5 51<0.5 =32 =-20 266<0.5 =-16 =22 282<0.5 127<18.5 344<0.5 =-13 =48 278<0.5 =-34 =9 143<0.5 334<0.5 =30 =-11 =-22
141<0.5 137<3.091 369<0.6412 340<0.5 =1 =21 369<0.6825 =45 =-5 255<0.4495 52<0.5 =-16 =34 =38 356<0.5 296<0.5 136<0.5 =18 =-38 =15 136<2.5 =29 =-14
235<3.135 266<0.5 73<0.5 315<0.5 =-10 =3 370<0.5 =20 =-19 315<0.5 32<0.5 =33 =-12 335<0.5 =-32 =2 125<6.5 125<1.5 237<0.5 =-5 =30 266<0.5 =51 =-8 266<0.5 357<1.946 =-23 =8 125<10.5 =-3 =42
348<0.5 356<0.5 342<0.5 231<0.5 =-3 =28 123<2.708 =47 =8 131<0.1103 131<0.06303 =4 =52 131<0.1845 =-21 =22 357<6.876 =48 =6
60<0.8571 143<0.5 333<0.5 60<0.1154 =-4 =14 39<0.5 =-9 =23 334<0.5 60<0.6 =-29 =2 60<0.3684 =42 =-22 43<0.5 327<0.5 8<0.5942 =-38 =7 142<0.5 =-14 =25 =19
119<0.5 146<0.08333 135<0.5 26<0.5 =-18 =24 304<0.79 =37 =-3 231<0.5 73<0.5 =-8 =12 309<0.5 =46 =-21 133<0.125 146<0.6818 =78 =-7 =-19
352<0.5 104<0.5 246<0.5 338<0.5 =-4 =38 355<0.5 =-36 =3 281<0.5 311<0.5 =46 =-13 369<0.5493 =-25 =13 273<0.5 126<5.5 313<0.5 =28 =-1 370<0.5 =-26 =16 124<0.5 126<3.5 =18 =-13 268<0.5 =-30 =-1
99<0.5 120<0.5 306<0.5 29<0.5 =-8 =18 301<0.5 =36 =-5 244<0.5 3<0.5 =18 =-6 347<0.5 =37 =-17 53<0.5 =55 136<0.5 =-10 =3
364<0.3536 12<0.5 139<0.5 8<0.07713 =-12 =8 295<0.5 =2 =38 60<0.25 =-1 =53 50<0.5 260<0.5 =72 258<0.5 =4 =27 60<0.08333 =9 315<0.5 =-23 =6
34<0.5 267<0.5 141<0.5 145<0.5 =3 =-35 333<0.5 =-5 =-44 146<0.3333 146<0.08333 =26 =-27 13<0.5 =44 =-15 146<0.7143 126<4.5 =-40 45<0.5 =-17 =9 126<2.5 =18 =-14
83<0.5 128<0.1489 130<0.5 225<0.5 =-7 =16 50<0.5 =44 =-27 2<0.5 125<10.5 =6 =-27 128<0.2161 =42 =8 125<8.5 127<19.5 =-39 =-5 128<1e-9 2<0.5 =23 =-7 282<0.5 =-17 =2
348<0.5 356<0.5 372<0.07196 146<1e-9 =28 =-1 103<0.5 =-20 =15 146<0.3 235<3.045 =-19 =12 372<0.6991 =46 =-6 353<0.5537 =45 =-7
246<0.5 225<0.5 57<0.5 348<0.5 =-4 =35 239<0.5 =21 =-25 103<0.5 126<3.5 =-4 =32 60<0.5714 =67 =-8 256<1.5 138<0.5 371<0.5 =-37 =-2 =0 =11
135<5.5 16<0.5 266<0.5 335<0.5 =3 =-15 33<0.5 =6 =39 304<0.49 332<0.5 =-36 =2 =10 5<0.5 355<0.5 24<0.5 =60 =9 =-1 371<0.5 355<0.5 =-22 =13 =19
123<3.135 13<0.5 57<0.5 324<0.5 =-7 =12 366<0.5 =26 =-26 364<0.4009 123<2.996 =-32 =6 =17 250<0.5 13<0.5 335<0.5 =-13 =16 349<0.5 =53 =-13 123<3.219 53<0.5 =15 =83 266<0.5 =-27 =37
364<0.2939 357<4.464 307<0.5 123<2.89 =-11 =4 123<2.708 =36 =2 313<0.5 308<0.5 =10 =49 128<0.5416 =9 =-29 253<1.5 304<1e-9 233<0.5 =67 =7 304<0.75 =-15 =21 316<0.5 253<4.5 =-21 =15 =39
125<11.5 279<0.5 34<0.5 133<0.3333 =10 =-8 =-28 335<0.5 58<0.5 =8 =-23 130<0.5 =-38 =13 29<0.5 133<0.4 58<0.5 =-22 =4 125<14.5 =25 =-6 45<0.5 =31 =-7
287<0.5 352<0.5 351<0.5 24<0.5 =-7 =16 6<0.5 =33 =-18 120<0.5 315<0.5 =6 =-16 235<1.609 =-18 =35 126<1.5 235<2.485 300<0.5 =61 =-3 300<0.5 =-13 =7 235<2.197 311<0.5 =-19 =7 124<0.5 =29 =-5
125<9.5 34<0.5 125<1.5 139<0.5 =-13 =15 136<2.5 =14 =-35 236<0.5 =-40 =-2 126<4.5 211<0.5 318<0.5 =-22 =9 324<0.5 =16 =-18 359<0.5 247<0.5 =34 =-12 =-15
12<0.5 348<0.5 83<0.5 119<0.5 =0 =32 258<0.5 =-8 =-37 48<0.5 =49 =-5 =51
130<0.5 357<1.792 328<0.5 126<3.5 =-5 =8 251<0.5 =-40 =10 126<1.5 332<0.5 =22 =-8 126<6.5 =-9 =22 137<5.416 357<2.079 328<0.5 =37 =-10 8<0.1235 =-15 =6 =-25
137<5.081 313<0.5 125<1.5 364<0.186 =-12 =20 328<0.5 =9 =-34 135<1.5 140<0.5 =-31 =7 8<0.05149 =29 =-11 364<0.3536 8<0.1346 314<0.5 =-40 =5 8<0.1849 =23 =-18 127<19.5 =42 =-17
146<0.8571 60<0.65 146<0.6818 146<0.1333 =29 =6 127<9.5 =49 =-25 146<0.6818 275<0.5 =-39 =-5 60<0.8125 =62 =-18 60<0.7333 60<1e-9 135<1.5 =22 =-25 196<0.5 =-56 =6 343<0.3845 127<24.5 =-18 =6 =52
303<0.37 50<0.5 238<0.5 306<0.5 =-7 =25 262<0.5 =58 =-13 304<0.23 128<0.3233 =4 =28 235<1.386 =12 =-23 132<0.1 304<0.57 280<0.5 =13 =-10 =49 =-1
146<0.8571 346<0.5 93<0.5 21<0.5 =-2 =15 304<1e-9 =48 =-10 262<0.5 58<0.5 =48 =-10 =-27 353<0.1312 212<0.5 23<0.5 =-49 =1 =14 280<0.5 =-12 =30
306<0.5 287<0.5 255<0.4495 31<0.5 =2 =-16 =44 127<27.5 372<0.1943 =60 =-13 311<0.5 =-20 =8 235<2.996 144<0.5 60<1e-9 =-5 =62 60<0.3684 =0 =-12 =-12
38<0.5 60<0.5 60<0.08333 356<0.5 =-4 =37 50<0.5 =5 =29 266<0.5 338<0.5 =-13 =30 253<2.5 =65 =-10 131<0.05284 235<3.367 302<0.87 =-39 =6 =8 353<0.06727 60<0.2143 =-12 =49 132<0.5 =-21 =14
127<9.5 371<0.5 132<0.125 135<0.5 =-4 =58 =-9 =-16 306<0.5 333<0.5 16<0.5 =5 =-21 135<0.5 =-17 =-1 121<0.5 127<19.5 =-28 =22 237<0.5 =44 =-5
145<0.5 261<0.5 313<0.5 9<0.5 =5 =40 48<0.5 =2 =-33 282<0.5 125<9.5 =-41 =8 103<0.5 =-9 =46 235<1.792 125<8.5 =-7 =8 =-43
128<0.5416 352<0.5 351<0.5 128<0.2369 =-4 =-16 235<2.303 =-6 =32 279<0.5 137<1.386 =18 =-9 2<0.5 =17 =-32 373<0.5 270<0.5 2<0.5 =10 =34 307<0.5 =-28 =25 137<4.443 301<0.5 =-31 =0 =2
15<0.5 259<0.5 364<0.2078 343<0.3845 =-13 =3 275<0.5 =29 =-11 53<0.5 2<0.5 =39 =8 275<0.5 =-18 =16 312<0.5 364<0.3536 53<0.5 =-36 =-6 235<2.565 =32 =-17 2<0.5 =-12 =32
16<0.5 313<0.5 359<0.5 125<1.5 =-6 =6 143<0.5 =33 =-4 135<0.5 196<0.5 =-32 =17 13<0.5 =15 =-32 304<0.49 125<15.5 211<0.5 =-43 =-3 343<1e-9 =-2 =9 =11
16<0.5 12<0.5 240<0.5 347<0.5 =1 =14 55<0.5 =-40 =11 =34 52<0.5 253<2.5 =-45 46<0.5 =-19 =14 =5
348<0.5 21<0.5 128<0.6919 37<0.5 =-2 =-14 357<2.741 =36 =-15 139<0.5 39<0.5 =-8 =25 128<0.6919 =46 =-17 128<0.5861 =44 =3
259<0.5 316<0.5 146<0.6364 60<0.5 =3 =-15 60<0.65 =-30 =23 281<0.5 333<0.5 =52 =-9 352<0.5 =-32 =26 146<0.6364 60<0.6 44<0.5 =23 =-33 3<0.5 =5 =-48 60<0.6 317<0.5 =25 =-25 146<0.9167 =104 =2
265<0.5 303<0.74 342<0.5 304<0.84 =-3 =-21 5<0.5 =39 =-6 354<0.7083 27<0.5 =-14 =11 27<0.5 =51 =11 27<0.5 6<1.5 132<0.1 =54 =5 =-13 =-8
246<0.5 255<0.427 137<3.178 304<0.45 =5 =-23 350<0.5 =-18 =7 303<0.42 =-12 =45 6<0.5 =-45 357<1.638 250<0.5 =-9 =28 =-20
146<0.9167 324<0.5 123<1.946 304<0.33 =-21 =22 25<0.5 =0 =16 302<0.84 55<0.5 =25 =-3 312<0.5 =-26 =6 32<0.5 23<0.5 =-39 308<0.5 =6 =-8 =1
261<0.5 267<0.5 146<0.8571 348<0.5 =1 =31 235<2.197 =-30 =7 251<0.5 46<0.5 =42 =-6 48<0.5 =-19 =5 103<0.5 127<25.5 370<0.5 =-43 =1 276<0.5 =-23 =39 127<19.5 50<0.5 =58 =-8 =-17
123<3.135 357<4.464 6<0.5 13<0.5 =1 =-22 287<0.5 =-17 =20 13<0.5 279<0.5 =40 =-13 340<0.5 =19 =-23 45<0.5 16<0.5 291<0.5 =34 =-16 =-22 123<3.367 346<0.5 =-5 =35 211<0.5 =-41 =19
259<0.5 130<0.5 225<0.5 334<0.5 =-11 =13 144<0.5 =26 =-23 123<2.708 123<2.303 =18 =-19 127<9.5 =0 =41 314<0.5 23<0.5 140<0.5 =37 =-17 120<0.5 =-19 =8 123<1.792 =40 4<0.5 =11 =-22
225<0.5 348<0.5 333<0.5 16<0.5 =3 =-25 146<0.08333 =18 =-14 260<0.5 =-1 =40 304<0.79 99<0.5 143<0.5 =35 =-10 =-18 =-30
306<0.5 141<0.5 19<0.5 120<0.5 =-2 =8 55<0.5 =-33 =7 296<0.5 267<0.5 =-28 =23 128<1e-9 =30 =-10 56<0.5 138<0.5 55<0.5 =44 =-2 =-12 =-19
242<0.5 348<0.5 6<1.5 367<0.5 =-2 =34 347<0.5 =-23 =33 50<0.5 60<0.1154 =11 =-3 =35 127<20.5 254<0.5 135<1.5 =55 =6 =1 123<2.303 60<0.4444 =35 =-11 123<2.996 =-26 =9
364<0.1333 246<0.5 120<0.5 125<6.5 =3 =-15 317<0.5 =-9 =14 127<10.5 =3 274<0.5 =-46 =-1 125<4.5 146<0.2105 308<0.5 =39 =5 352<0.5 =-20 =19 8<0.0628 123<1.792 =-10 =47 125<7.5 =16 =-18
364<0.2694 238<0.5 242<0.5 261<0.5 =-2 =-24 279<0.5 =41 =-22 123<2.303 129<0.5 =-27 =2 364<1e-9 =58 =-15 123<2.565 311<0.5 131<0.4356 =-30 =1 364<0.3536 =-13 =25 131<0.07172 137<1.792 =24 =-18 311<0.5 =53 =-3
140<0.5 259<0.5 146<0.6818 315<0.5 =-5 =10 127<21.5 =-31 =0 146<0.6364 127<15.5 =23 =-9 145<0.5 =36 =-17 123<2.303 127<17.5 260<0.5 =29 =-4 279<0.5 =-36 =1 248<0.5 274<0.5 =43 =-11 =-11
333<0.5 56<0.5 128<0.6919 146<0.1333 =25 =2 8<0.08155 =53 =4 347<0.5 27<0.5 =-17 =8 128<0.5861 =33 =-17 125<2.5 146<0.2424 235<2.773 =44 =-12 128<0.1489 =-25 =15 25<0.5 371<0.5 =-22 =6 146<0.3333 =-15 =17
364<0.2694 364<0.2369 246<0.5 31<0.5 =3 =-12 315<0.5 =-34 =10 330<0.5 =-36 =1 121<0.5 235<1.946 270<0.5 =-20 =34 270<0.5 =45 =-5 363<0.5 133<0.1 =-12 =10 =19
141<0.5 259<0.5 102<0.5 364<0.2694 =-2 =22 347<0.5 =52 =-2 304<0.79 142<0.5 =29 =0 131<0.1103 =-26 =8 135<4.5 131<0.1711 239<0.5 =-36 =3 235<2.89 =-17 =10 =15
313<0.5 125<1.5 146<0.2424 48<0.5 =12 =52 128<0.1489 =-39 =-10 278<0.5 317<0.5 =12 =-3 146<0.2424 =-20 =42 125<2.5 259<0.5 250<0.5 =-19 =12 67<0.5 =41 =3 346<0.5 327<0.5 =-38 =5 128<0.3936 =45 =-12
134<0.5 235<2.197 332<0.5 253<2.5 =8 =-15 253<4.5 =-31 =13 48<0.5 253<4.5 =11 =-11 235<2.996 =-18 =17 253<4.5 48<0.5 339<0.5 =-40 =1 339<0.5 =21 =-13 235<3.135 =21 =-2
135<0.5 126<6.5 231<0.5 235<3.135 =-12 =11 =35 125<5.5 123<1.946 =0 =-26 103<0.5 =75 =-4 249<0.5 344<0.5 123<2.303 =-12 =15 4<0.5 =16 =-22 259<0.5 54<0.5 =-39 =1 137<1.792 =12 =-15
31<0.5 259<0.5 146<0.6364 353<0.03577 =10 =-10 302<0.5 =-6 =-42 273<0.5 234<0.5 =21 =-17 302<0.44 =3 =-28 146<0.1333 121<0.5 =-9 =22 146<0.3684 52<0.5 =-42 =-1 333<0.5 =-24 =9
34<0.5 89<0.5 137<5.081 241<0.5 =5 =-15 252<0.5 =-19 =16 =-30 225<0.5 =-42 =19
146<0.9167 16<0.5 132<0.1 140<0.5 =3 =29 146<0.4286 =-16 =5 146<0.2105 132<0.1429 =-7 =18 353<0.1895 =-37 =2 238<0.5 42<0.5 =-42 =0 311<0.5 =-2 =7
131<0.1845 307<0.5 127<10.5 302<0.65 =31 =-21 137<1.386 =-3 =-20 127<26.5 127<12.5 =-19 =33 121<0.5 =-23 =2 137<1e-9 211<0.5 335<0.5 =-23 =10 133<0.1667 =-13 =38 6<1.5 373<0.5 =53 =8 6<2.5 =-12 =31
131<0.1711 137<1.386 123<2.303 135<0.5 =-6 =-35 50<0.5 =-4 =20 146<1e-9 308<0.5 =44 =-18 62<0.5 =-20 =36 302<0.76 308<0.5 348<0.5 =-17 =23 123<1.946 =-9 =25 50<0.5 302<1.02 =73 =-2 302<1.02 =-15 =16
21<0.5 302<0.54 353<0.06165 329<0.5 =1 =14 32<0.5 =-10 =32 347<0.5 302<0.78 =-28 =-4 353<0.1004 =27 =-11 139<0.5 37<0.5 261<0.5 =-18 =21 302<0.5 =22 =-16 279<0.5 353<0.1143 =54 =-5 15<0.5 =-25 =2
128<0.5416 249<0.5 279<0.5 126<4.5 =1 =49 335<0.5 =3 =-36 266<0.5 143<0.5 =-33 =10 =7 355<0.5 56<0.5 33<0.5 =39 =-5 359<0.5 =-25 =8 293<0.5 126<4.5 =-26 =7 =20
119<0.5 8<0.08155 279<0.5 126<4.5 =-6 =47 196<0.5 =-18 =25 53<0.5 235<2.398 =28 =0 8<0.1056 =15 =-19 133<0.125 =44 =-6
123<1.946 126<6.5 32<0.5 127<28.5 =-29 =4 316<0.5 =16 =-14 123<1.792 309<0.5 =43 =-8 308<0.5 =3 =-14 352<0.5 123<3.135 38<0.5 =-1 =-22 302<0.65 =20 =-11 8<0.08155 133<0.125 =8 =-35 353<0.5537 =50 =-12
12<0.5 320<0.5 125<1.5 318<0.5 =-11 =14 51<0.5 =6 =-26 276<0.5 83<0.5 =-32 =15 253<1.5 =-12 =24 =45
128<0.3459 120<0.5 127<13.5 253<3.5 =-44 =14 127<17.5 =15 =-8 60<0.1875 135<0.5 =-33 =9 128<0.2369 =29 =-20 4<0.5 281<0.5 345<0.5 =31 =-18 120<0.5 =-30 =4 372<0.2183 135<1.5 =16 =38 60<0.5 =-21 =17
71<0.5 356<0.5 295<0.5 134<0.5 =-1 =-29 357<1.54 =35 =-11 56<0.5 262<0.5 =36 =1 357<2.741 =16 =-24 123<2.197 =-1 =54
267<0.5 15<0.5 256<1.5 50<0.5 =-7 =4 144<0.5 =-3 =52 296<0.5 39<0.5 =-26 =7 211<0.5 =26 =-5 4<0.5 211<0.5 144<0.5 =56 =3 =-13 343<0.3845 120<0.5 =-28 =11 121<0.5 =-17 =27
281<0.5 123<2.197 264<0.5 45<0.5 =-24 =7 140<0.5 =-8 =62 59<0.5 278<0.5 =18 =-1 =-25 123<2.303 128<0.445 45<0.5 =-36 =-10 253<4.5 =25 =-18 50<0.5 318<0.5 =-12 =17 128<0.5066 =16 =-28
146<0.9167 140<0.5 348<0.5 145<0.5 =-2 =-29 350<0.5 =36 =4 125<9.5 131<0.1013 =36 =2 146<0.5294 =-25 =21 125<13.5 =-43 369<1e-9 125<15.5 =7 =-14 =19
366<0.5 351<0.5 128<0.445 257<0.5 =2 =-14 372<0.2183 =19 =-13 279<0.5 6<1.5 =38 =-11 53<0.5 =-13 =5 131<0.09335 128<0.4178 258<0.5 =-2 =-37 =-3 6<1.5 53<0.5 =3 =26 =-23
124<0.5 280<0.5 120<0.5 332<0.5 =22 =-21 56<0.5 =74 =-14 307<0.5 276<0.5 =-13 =26 56<0.5 =12 =52 276<0.5 139<0.5 353<1e-9 =-14 =7 125<9.5 =14 =-11 137<1e-9 126<2.5 =-2 =-34 30<0.5 =-34 =8
255<0.4495 73<0.5 324<0.5 8<0.09339 =-7 =7 372<1e-9 =21 =-17 53<0.5 302<0.8 =32 =-5 243<0.5 =-24 =9 =50
306<0.5 135<1.5 316<0.5 307<0.5 =-11 =15 225<0.5 =5 =44 6<1.5 268<0.5 =12 =-13 142<0.5 =-23 =5 145<0.5 237<0.5 6<1.5 =34 =-10 345<0.5 =12 =-14 =-19
324<0.5 279<0.5 126<4.5 353<0.1435 =-2 =16 124<0.5 =44 =-6 264<0.5 35<0.5 =-18 =25 126<5.5 =39 =-16 243<0.5 126<2.5 334<0.5 =-14 =26 103<0.5 =29 =-10 353<1e-9 178<0.5 =55 =-7 353<0.1071 =-20 =1
265<0.5 255<0.4495 351<0.5 102<0.5 =-4 =22 125<7.5 =32 =1 137<3.091 =1 =41 135<1.5 45<0.5 125<3.5 =-15 =35 235<1.946 =0 =-26 =55
342<0.5 16<0.5 83<0.5 0<0.5 =0 =22 132<0.2 =-34 =10 268<0.5 339<0.5 =-38 =0 =15 41<0.5 270<0.5 =47 =3 =-9
144<0.5 57<0.5 131<0.1103 259<0.5 =-9 =19 281<0.5 =21 =-7 132<0.3333 281<0.5 =40 =15 305<0.5 =-18 =0 132<0.09091 128<0.4178 275<0.5 =-18 =12 259<0.5 =30 =-12 126<5.5 353<0.3009 =-31 =9 132<0.3333 =-3 =30
131<0.2061 141<0.5 306<0.5 126<6.5 =-1 =-28 123<2.303 =-12 =34 123<3.135 350<0.5 =-50 =3 132<1e-9 =-7 =26 345<0.5 125<1.5 146<0.2105 =23 =-22 132<0.4 =41 =-2 125<13.5 146<0.6 =18 =-22 146<0.7143 =-43 =14
324<0.5 128<0.5416 57<0.5 103<0.5 =-12 =8 318<0.5 =0 =32 349<0.5 146<0.1667 =-2 =35 146<0.5 =14 =-30 132<0.07143 128<0.2161 28<0.5 =39 =-15 146<0.5714 =-16 =23 128<0.3233 56<0.5 =-44 =3 =45
328<0.5 123<1.946 83<0.5 311<0.5 =-6 =-33 312<0.5 =30 =-5 83<0.5 372<0.06571 =11 =-4 312<0.5 =-34 =3 357<2.398 143<0.5 123<3.367 =-39 =-1 =1 =9
57<0.5 307<0.5 328<0.5 146<0.1333 =12 =-3 327<0.5 =-36 =1 276<0.5 143<0.5 =28 =-11 121<0.5 =-26 =13 8<0.0628 146<0.3913 103<0.5 =46 =-18 139<0.5 =-15 =25 324<0.5 8<0.09339 =-15 =20 =-33
231<0.5 123<3.135 333<0.5 60<0.8571 =4 =-32 135<0.5 =-20 =1 350<0.5 60<0.05263 =-2 =28 123<3.219 =9 =-27 3<0.5 =-15 60<0.4444 =61 333<0.5 =-14 =9
141<0.5 368<1e-9 235<2.197 273<0.5 =0 =-30 146<0.4583 =2 =15 27<0.5 144<0.5 =56 =-9 =-8 123<3.135 339<0.5 45<0.5 =-34 =1 50<0.5 =-10 =19 146<0.5714 143<0.5 =-14 =3 56<0.5 =25 =-4
306<0.5 369<0.6412 369<0.5995 46<0.5 =2 =-10 21<0.5 =-43 =9 369<0.6825 13<0.5 =10 =48 13<0.5 =3 =-24 372<0.07196 241<0.5 321<0.5 =50 =-11 =-12 372<0.2183 136<0.5 =-27 =2 =15
99<0.5 350<0.5 126<6.5 71<0.5 =-1 =24 125<6.5 =-5 =41 139<0.5 3<0.5 =-2 =-43 33<0.5 =7 =-21 60<0.05263 308<0.5 =6 =-17 121<0.5 =0 =47
44<0.5 307<0.5 279<0.5 126<4.5 =-1 =45 353<0.3009 =-14 =30 53<0.5 267<0.5 =29 =-17 235<2.708 =-22 =6 143<0.5 284<0.5 365<0.5 =-40 =0 =11 235<2.565 =28 =-4
364<0.4009 8<0.08155 8<0.06801 295<0.5 =-3 =22 334<0.5 =-34 =21 237<0.5 146<0.5 =-7 =17 372<0.1464 =46 =3 50<0.5 =38 137<3.97 =7 =-11
16<0.5 258<0.5 253<4.5 326<0.5 =10 =-16 40<0.5 =-18 =23 253<2.5 353<0.1435 =-15 =16 253<3.5 =25 =-2 253<2.5 =-39 253<4.5 142<0.5 =-13 =31 =-15
364<0.2078 93<0.5 275<0.5 127<9.5 =18 =-10 58<0.5 =10 =-15 4<0.5 146<0.5714 =-6 =5 146<0.3684 =52 =4 103<0.5 146<0.5714 127<19.5 =25 =-5 300<0.5 =-25 =5 275<0.5 364<0.3142 =68 =3 =-8
235<1.609 300<0.5 146<0.75 23<0.5 =57 =-7 60<0.5714 =-19 =19 =-26 60<0.8571 146<0.8571 9<0.5 =1 =30 60<0.7778 =-37 =48 146<0.8571 130<0.5 =-32 =17 8<0.1849 =29 =-8
344<0.5 315<0.5 332<0.5 139<0.5 =-2 =16 369<0.6412 =-14 =18 350<0.5 252<0.5 =17 =-10 279<0.5 =13 =-36 356<0.5 327<0.5 275<0.5 =-43 =-8 133<0.1 =21 =-13 132<0.09091 =-21 132<0.4 =26 =-16`),
};
