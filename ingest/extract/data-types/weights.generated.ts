/**
 * Made by `npm run train -- FOLDER` (bench/train-data-types); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: NO YES.
 * Learned by logistic regression from 1233 mentions in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const dataTypeWeights = `*	-7 7
ADDRESS, kinds beside 0	9 -9
ADDRESS, kinds beside 1	-7 7
ADDRESS, kinds beside 2	-8 8
ADDRESS, named 2 times	-6 6
BANK_ACCOUNT, named 2 times	-10 10
BIOMETRIC, named 1 times	16 -16
COMMUNICATIONS, kinds beside 0	35 -35
COMMUNICATIONS, named 1 times	5 -5
COMMUNICATIONS, named 2 times	32 -32
CORPORATE, kinds beside 0	18 -18
CORPORATE, named 1 times	22 -22
CREDENTIALS, kinds beside 0	14 -14
CREDENTIALS, kinds beside 1	-6 6
DATE_OF_BIRTH, named 1 times	-5 5
DEVICE, kinds beside 0	-7 7
EDUCATION, kinds beside 0	-16 16
EDUCATION, kinds beside 1	6 -6
EDUCATION, named 2 times	-15 15
EMAIL, kinds beside 0	27 -27
EMAIL, kinds beside 2	-6 6
EMAIL, named 2 times	24 -24
EMPLOYMENT, kinds beside 0	-8 8
EMPLOYMENT, kinds beside 1	13 -13
EMPLOYMENT, kinds beside 2	-5 5
EMPLOYMENT, named 1 times	5 -5
EMPLOYMENT, named 2 times	-5 5
FAMILY, kinds beside 0	10 -10
FAMILY, kinds beside 1	14 -14
FAMILY, kinds beside 2	7 -7
FAMILY, named 1 times	15 -15
FAMILY, named 2 times	16 -16
HEALTH_RECORD, kinds beside 0	-24 24
HEALTH_RECORD, kinds beside 1	-7 7
HEALTH_RECORD, named 2 times	-29 29
INSURANCE, kinds beside 0	-23 23
INSURANCE, kinds beside 1	13 -13
INSURANCE, kinds beside 2	-6 6
INSURANCE, named 1 times	-5 5
INSURANCE, named 2 times	-10 10
LOCATION, named 1 times	7 -7
MEDICAL_IMAGE, kinds beside 2	-7 7
MEDICAL_IMAGE, named 1 times	9 -9
MEDICAL_IMAGE, named 2 times	-10 10
NAME, kinds beside 0	14 -14
NAME, kinds beside 2	-21 21
NAME, named 2 times	-7 7
NATIONAL_ID, kinds beside 0	-22 22
NATIONAL_ID, kinds beside 1	-11 11
NATIONAL_ID, kinds beside 2	11 -11
NATIONAL_ID, named 1 times	-9 9
NATIONAL_ID, named 2 times	-14 14
PASSPORT, kinds beside 0	-8 8
PASSPORT, kinds beside 1	-5 5
PASSPORT, kinds beside 2	8 -8
PAYMENT_CARD, kinds beside 1	6 -6
PAYMENT_CARD, kinds beside 2	6 -6
PAYMENT_CARD, named 2 times	13 -13
PERSONAL, kinds beside 0	-8 8
PERSONAL, kinds beside 1	11 -11
PERSONAL, kinds beside 2	13 -13
PERSONAL, named 2 times	14 -14
PHONE, kinds beside 0	12 -12
PHONE, kinds beside 1	-12 12
PHONE, kinds beside 2	-11 11
PHONE, named 2 times	-14 14
PHOTO, kinds beside 0	15 -15
PHOTO, named 2 times	12 -12
TAX_ID, kinds beside 0	7 -7
TAX_ID, kinds beside 1	-6 6
TEST_RESULT, kinds beside 0	-9 9
TEST_RESULT, kinds beside 1	-8 8
TEST_RESULT, named 1 times	-12 12
TEST_RESULT, named 2 times	-6 6
TRAVEL, kinds beside 0	-15 15
TRAVEL, named 1 times	-6 6
TRAVEL, named 2 times	-13 13
at the beginning	-5 5
at the end	8 -8
before 	-8 8
before '	-15 15
before ,	-21 21
before .	-13 13
before ^	-5 5
before a	16 -16
before about	-10 10
before all	6 -6
before an	15 -15
before and	-16 16
before any	-5 5
before by	8 -8
before central	7 -7
before contain	-5 5
before core	-5 5
before cror	5 -5
before for	8 -8
before from	12 -12
before full	-10 10
before held	-5 5
before her	-18 18
before hi	6 -6
before hold	-8 8
before it	10 -10
before mask	-5 5
before mill	-10 10
before no	-23 23
before on	7 -7
before one	13 -13
before our	8 -8
before scratch	13 -13
before shar	21 -21
before support	11 -11
before that	-19 19
before their	-9 9
before to	12 -12
before voic	6 -6
before were	-6 6
before with	-17 17
before your	-9 9
behind ,	-8 8
behind :	-5 5
behind ;	5 -5
behind ?	7 -7
behind a	10 -10
behind are	-16 16
behind at	-5 5
behind being	-6 6
behind hold	13 -13
behind imag	-7 7
behind is	-11 11
behind it	5 -5
behind magpi	17 -17
behind may	-7 7
behind numb	-5 5
behind of	-7 7
behind on	13 -13
behind stolen	5 -5
behind that	-5 5
behind to	6 -6
behind wa	-7 7
behind were	-18 18
behind who	5 -5
behind with	-8 8
behind “	9 -9
behind ”	-5 5
in BODY	-17 17
in CAPTION	11 -11
in HEADING	12 -12
in LIST_ITEM	-7 7
in the middle	-6 6
is ADDRESS	-5 5
is BANK_ACCOUNT	-7 7
is BIOMETRIC	16 -16
is COMMUNICATIONS	37 -37
is CORPORATE	21 -21
is CREDENTIALS	6 -6
is DATE_OF_BIRTH	-6 6
is DEVICE	-5 5
is EDUCATION	-11 11
is EMAIL	22 -22
is FAMILY	31 -31
is HEALTH_RECORD	-32 32
is INSURANCE	-16 16
is LOCATION	7 -7
is NAME	-9 9
is NATIONAL_ID	-23 23
is PASSPORT	-6 6
is PAYMENT_CARD	10 -10
is PERSONAL	16 -16
is PHONE	-11 11
is PHOTO	13 -13
is TEST_RESULT	-18 18
is TRAVEL	-18 18
kinds beside 0	14 -14
kinds beside 2	-19 19
kinds in sentence 0	5 -5
kinds in sentence 1	6 -6
kinds in sentence 2	-6 6
kinds in sentence 3	-9 9
left 	-20 20
left "	-15 15
left '	-6 6
left (	8 -8
left ,	7 -7
left 31	-6 6
left 4	6 -6
left 61	-5 5
left 900	8 -8
left ;	-8 8
left a	10 -10
left aadhaar	6 -6
left about	7 -7
left account	-7 7
left acknowledg	-6 6
left address	6 -6
left aft	12 -12
left against	6 -6
left alleg	-19 19
left answ	9 -9
left answer	11 -11
left anyon	-6 6
left are	8 -8
left arrest	-15 15
left ask	8 -8
left at	-8 8
left august	-6 6
left bank	-6 6
left bear	13 -13
left birth	-8 8
left but	14 -14
left by	16 -16
left can	-10 10
left cas	-6 6
left case	6 -6
left central	7 -7
left chang	13 -13
left check	-17 17
left claim	-7 7
left collector	-5 5
left complet	18 -18
left contain	-18 18
left contractor	-8 8
left copi	-5 5
left copy	-11 11
left core	-5 5
left could	-8 8
left council	-13 13
left cror	5 -5
left current	8 -8
left custom	-21 21
left data	12 -12
left date	-5 5
left day	22 -22
left detail	5 -5
left diagnos	-5 5
left different	-5 5
left direct	8 -8
left disput	5 -5
left docu	10 -10
left doe	10 -10
left driv	-7 7
left email	-7 7
left employe	14 -14
left even	6 -6
left ever	6 -6
left export	7 -7
left fear	-6 6
left field	-7 7
left fil	6 -6
left file	-21 21
left find	-9 9
left five	-12 12
left fold	-5 5
left for	-14 14
left found	-19 19
left full	-8 8
left get	-6 6
left have	-20 20
left he	7 -7
left health	-6 6
left held	-7 7
left her	-18 18
left hi	7 -7
left hold	-13 13
left how	-17 17
left i	5 -5
left id	9 -9
left in	7 -7
left includ	6 -6
left index	-12 12
left insur	7 -7
left is	7 -7
left it	-6 6
left knew	-5 5
left lakh	10 -10
left leak	-6 6
left lett	7 -7
left list	-20 20
left live	15 -15
left look	6 -6
left many	-5 5
left may	-6 6
left me	-10 10
left memb	-13 13
left messag	10 -10
left mill	-5 5
left mr	6 -6
left my	-17 17
left n't	7 -7
left nam	-5 5
left name	-19 19
left neith	11 -11
left newspap	-5 5
left night	10 -10
left no	-14 14
left nobod	-7 7
left not	12 -12
left numb	-8 8
left occupational	9 -9
left of	-15 15
left on	12 -12
left one	14 -14
left only	12 -12
left open	-6 6
left operator	7 -7
left our	10 -10
left over	9 -9
left own	-8 8
left pan	9 -9
left part	-12 12
left pass	12 -12
left password	7 -7
left payslip	9 -9
left person	5 -5
left phon	-7 7
left pin	-12 12
left polic	11 -11
left protect	-7 7
left reach	8 -8
left receiv	-9 9
left refus	-10 10
left result	11 -11
left saralyatra	9 -9
left say	9 -9
left scan	7 -7
left scann	-6 6
left scratch	6 -6
left securit	18 -18
left sent	9 -9
left serv	11 -11
left shar	18 -18
left she	-6 6
left sinc	-7 7
left six	-5 5
left social	14 -14
left some	10 -10
left staff	7 -7
left state	-6 6
left stor	-6 6
left storag	11 -11
left student	-6 6
left suggest	14 -14
left support	13 -13
left that	-10 10
left the	15 -15
left their	-11 11
left them	19 -19
left thi	-11 11
left thre	-12 12
left through	12 -12
left time	13 -13
left told	-16 16
left union	-7 7
left upi	-12 12
left us	-11 11
left use	14 -14
left vendor	8 -8
left voic	6 -6
left wa	-6 6
left who	9 -9
left with	-11 11
left you	-11 11
left your	-10 10
left —	7 -7
left ’	-5 5
left “	-21 21
left ”	6 -6
named 1 times	31 -31
named 2 times	-8 8
named 3 times	-28 28
phrase aadhaar	-9 9
phrase aadhaar number	-6 6
phrase balance	10 -10
phrase bank	9 -9
phrase bank account	13 -13
phrase bank account number	-11 11
phrase bank detail	-6 6
phrase card	19 -19
phrase card number	-9 9
phrase contract	15 -15
phrase credential	13 -13
phrase customer database	8 -8
phrase data of people	-8 8
phrase date of birth	-6 6
phrase e-mail	17 -17
phrase email	8 -8
phrase employer	24 -24
phrase family	8 -8
phrase guarantor	26 -26
phrase image	8 -8
phrase insurance	-9 9
phrase invoice	15 -15
phrase kyc document	13 -13
phrase loan	-5 5
phrase loan file	-7 7
phrase log-in	23 -23
phrase login	19 -19
phrase manifest	-7 7
phrase medical	-13 13
phrase message	23 -23
phrase name	-21 21
phrase passenger data	-5 5
phrase password	-44 44
phrase payment card	-6 6
phrase payslip	-7 7
phrase personal information	-13 13
phrase phone number	-21 21
phrase photograph	6 -6
phrase pin	-17 17
phrase policy	7 -7
phrase pps number	10 -10
phrase prescription	-7 7
phrase scan	16 -16
phrase selfie	17 -17
phrase social security number	-10 10
phrase special-education plan	17 -17
phrase student record	-7 7
phrase takaful	-5 5
phrase telephone	19 -19
phrase text message	5 -5
phrase x-ray	-12 12
plural	-16 16
right '	13 -13
right (	10 -10
right ,	-10 10
right 9	-7 7
right ?	-13 13
right a	19 -19
right aadhaar	-5 5
right about	-13 13
right addres	-6 6
right address	-7 7
right affect	9 -9
right alter	-5 5
right among	11 -11
right an	-14 14
right and	-10 10
right are	-18 18
right as	7 -7
right ask	6 -6
right balanc	8 -8
right bank	-9 9
right be	13 -13
right been	-11 11
right befor	9 -9
right being	-14 14
right bill	18 -18
right birth	-7 7
right but	6 -6
right call	-13 13
right came	6 -6
right card	-17 17
right cas	-9 9
right contact	-11 11
right counsel	-7 7
right cror	12 -12
right detail	-6 6
right doe	6 -6
right driv	6 -6
right e-mail	-5 5
right expos	7 -7
right form	6 -6
right from	-8 8
right ha	-8 8
right hand	-8 8
right he	-8 8
right held	-7 7
right her	-8 8
right hold	13 -13
right includ	14 -14
right inform	6 -6
right into	-6 6
right is	-7 7
right it	-8 8
right lakh	-6 6
right larkin	-6 6
right last	7 -7
right leak	7 -7
right list	7 -7
right made	10 -10
right magpi	17 -17
right may	-5 5
right medical	8 -8
right mill	-11 11
right mobil	-7 7
right moth	-6 6
right my	-10 10
right nam	-9 9
right name	-7 7
right no	-9 9
right not	26 -26
right numb	-40 40
right octob	6 -6
right of	-26 26
right offer	-8 8
right onlin	-7 7
right open	-13 13
right or	-14 14
right out	10 -10
right pap	7 -7
right part	-7 7
right passport	13 -13
right password	-11 11
right pay	-7 7
right peopl	-7 7
right phon	-10 10
right photograph	9 -9
right privat	6 -6
right public	5 -5
right questionnair	9 -9
right reach	-5 5
right result	-5 5
right say	10 -10
right securit	5 -5
right sent	-7 7
right sex	-6 6
right she	6 -6
right show	12 -12
right social	7 -7
right test	5 -5
right the	14 -14
right them	14 -14
right they	-5 5
right thi	6 -6
right to	-8 8
right took	9 -9
right two	7 -7
right up	-10 10
right used	-8 8
right wa	-16 16
right were	-20 20
right what	8 -8
right which	9 -9
right without	-13 13
right your	-6 6
right “	10 -10
right ”	16 -16
strong	-7 7
strong, at the end	7 -7
strong, before 	-8 8
strong, before '	-11 11
strong, before ^	-8 8
strong, before a	13 -13
strong, before an	6 -6
strong, before and	-6 6
strong, before any	-6 6
strong, before by	15 -15
strong, before from	12 -12
strong, before held	-5 5
strong, before her	-12 12
strong, before includ	9 -9
strong, before it	8 -8
strong, before mill	-9 9
strong, before no	-17 17
strong, before shar	11 -11
strong, before support	11 -11
strong, before that	-13 13
strong, before their	-18 18
strong, before to	11 -11
strong, before were	-6 6
strong, before with	-11 11
strong, behind are	-15 15
strong, behind at	-5 5
strong, behind by	-8 8
strong, behind for	-7 7
strong, behind had	5 -5
strong, behind in	-8 8
strong, behind is	-10 10
strong, behind leak	-6 6
strong, behind numb	-5 5
strong, behind stolen	5 -5
strong, behind to	12 -12
strong, behind were	-9 9
strong, in BODY	-10 10
strong, in CAPTION	8 -8
strong, in LIST_ITEM	-6 6
strong, in the middle	-15 15
strong, kinds beside 0	-5 5
strong, kinds beside 2	-7 7
strong, kinds beside 3	5 -5
strong, kinds in sentence 0	9 -9
strong, kinds in sentence 2	-13 13
strong, kinds in sentence 3	-7 7
strong, named 2 times	-6 6
strong, named 3 times	-5 5
strong, negated	-20 20
strong, plural	-11 11
strong, words of exposure 0	-5 5
strong, words of exposure 2	-7 7
strong, words of the incident 0	20 -20
strong, words of the incident 2	-9 9
strong, words of the incident 3	-17 17
two before , the	7 -7
two before . the	14 -14
two before : the	8 -8
two before ^ ^	-5 5
two before and the	-8 8
two before answer the	6 -6
two before claim that	-8 8
two before doe not	13 -13
two before have the	-5 5
two before in a	-6 6
two before in the	-8 8
two before lost the	-5 5
two before name ,	-11 11
two before numb ,	10 -10
two before numb and	-11 11
two before of the	-8 8
two before on the	-10 10
two before said the	-7 7
two before seen the	-5 5
two before sell the	-8 8
two before that the	-10 10
two before that their	6 -6
two before the central	7 -7
two before to the	7 -7
two before with the	5 -5
two before ” of	6 -6
two behind , "	5 -5
two behind , but	5 -5
two behind , includ	16 -16
two behind , ”	19 -19
two behind . "	-5 5
two behind . ^	7 -7
two behind . a	8 -8
two behind . in	9 -9
two behind . it	-11 11
two behind . neith	-6 6
two behind . we	-9 9
two behind . your	-7 7
two behind . “	8 -8
two behind and ,	8 -8
two behind and a	13 -13
two behind and insuranc	7 -7
two behind and passport	5 -5
two behind and the	8 -8
two behind are in	6 -6
two behind are not	5 -5
two behind had been	-5 5
two behind in which	6 -6
two behind of about	-7 7
two behind of the	5 -5
two behind on sale	6 -6
two behind wa not	8 -8
two behind were not	-15 15
two behind ” .	-10 10
weak	8 -8
weak, at the beginning	-5 5
weak, before ,	-22 22
weak, before .	-12 12
weak, before about	-10 10
weak, before all	6 -6
weak, before an	10 -10
weak, before and	-10 10
weak, before by	-7 7
weak, before central	7 -7
weak, before core	-5 5
weak, before for	6 -6
weak, before her	-6 6
weak, before hold	-5 5
weak, before no	-6 6
weak, before on	8 -8
weak, before one	10 -10
weak, before scratch	13 -13
weak, before shar	10 -10
weak, before that	-6 6
weak, before their	9 -9
weak, before voic	6 -6
weak, before with	-6 6
weak, before your	-10 10
weak, behind ,	-5 5
weak, behind :	-5 5
weak, behind ;	6 -6
weak, behind a	10 -10
weak, behind had	-9 9
weak, behind hold	13 -13
weak, behind imag	-7 7
weak, behind in	6 -6
weak, behind of	-10 10
weak, behind on	11 -11
weak, behind to	-6 6
weak, behind wa	-10 10
weak, behind were	-9 9
weak, behind who	5 -5
weak, behind “	11 -11
weak, behind ”	-5 5
weak, in BODY	-10 10
weak, in HEADING	10 -10
weak, in the middle	9 -9
weak, kinds beside 0	23 -23
weak, kinds beside 2	-12 12
weak, kinds beside 3	-9 9
weak, kinds in sentence 2	7 -7
weak, named 1 times	30 -30
weak, named 3 times	-22 22
weak, negated	16 -16
weak, plural	-5 5
weak, quoted	-8 8
weak, words of exposure 1	-9 9
weak, words of exposure 2	12 -12
weak, words of the incident 0	-13 13
weak, words of the incident 1	5 -5
weak, words of the incident 3	15 -15
words of exposure 1	-6 6
words of exposure 2	5 -5
words of the incident 0	5 -5
words of the incident 2	-10 10`;
