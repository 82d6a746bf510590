/**
 * Made by `npm run train -- FOLDER` (bench/train-data-types); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: NO YES.
 * Learned by logistic regression from 1273 mentions in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const dataTypeWeights = `*	-9 9
ADDRESS, kinds beside 0	10 -10
ADDRESS, kinds beside 1	-8 8
ADDRESS, kinds beside 2	-7 7
ADDRESS, named 2 times	-7 7
BANK_ACCOUNT, named 2 times	-12 12
COMMUNICATIONS, kinds beside 0	33 -33
COMMUNICATIONS, named 1 times	6 -6
COMMUNICATIONS, named 2 times	30 -30
CORPORATE, kinds beside 0	20 -20
CORPORATE, named 1 times	21 -21
CREDENTIALS, kinds beside 0	13 -13
DATE_OF_BIRTH, named 1 times	-5 5
DEVICE, kinds beside 0	-7 7
EDUCATION, kinds beside 0	-14 14
EDUCATION, kinds beside 1	5 -5
EDUCATION, named 1 times	11 -11
EDUCATION, named 2 times	-20 20
EMAIL, kinds beside 0	27 -27
EMAIL, kinds beside 2	-5 5
EMAIL, named 2 times	23 -23
EMPLOYMENT, kinds beside 0	-8 8
EMPLOYMENT, kinds beside 1	12 -12
FAMILY, kinds beside 0	12 -12
FAMILY, kinds beside 1	15 -15
FAMILY, named 1 times	17 -17
FAMILY, named 2 times	13 -13
HEALTH_RECORD, kinds beside 0	-21 21
HEALTH_RECORD, kinds beside 1	-7 7
HEALTH_RECORD, named 2 times	-27 27
INSURANCE, kinds beside 0	-18 18
INSURANCE, kinds beside 1	12 -12
INSURANCE, kinds beside 2	-5 5
INSURANCE, named 1 times	-7 7
LOCATION, named 1 times	6 -6
MEDICAL_IMAGE, named 1 times	9 -9
MEDICAL_IMAGE, named 2 times	-8 8
NAME, kinds beside 0	12 -12
NAME, kinds beside 2	-20 20
NAME, named 2 times	-11 11
NATIONAL_ID, kinds beside 0	-22 22
NATIONAL_ID, kinds beside 1	-11 11
NATIONAL_ID, kinds beside 2	12 -12
NATIONAL_ID, named 1 times	-9 9
NATIONAL_ID, named 2 times	-13 13
PASSPORT, kinds beside 0	-7 7
PASSPORT, kinds beside 1	-7 7
PASSPORT, kinds beside 2	8 -8
PAYMENT_CARD, kinds beside 1	6 -6
PAYMENT_CARD, kinds beside 2	7 -7
PAYMENT_CARD, named 1 times	-5 5
PAYMENT_CARD, named 2 times	15 -15
PERSONAL, kinds beside 0	-11 11
PERSONAL, kinds beside 1	11 -11
PERSONAL, kinds beside 2	15 -15
PERSONAL, named 1 times	-5 5
PERSONAL, named 2 times	19 -19
PHONE, kinds beside 0	11 -11
PHONE, kinds beside 1	-10 10
PHONE, kinds beside 2	-12 12
PHONE, named 2 times	-15 15
PHOTO, kinds beside 0	16 -16
PHOTO, kinds beside 2	-7 7
PHOTO, named 2 times	6 -6
TAX_ID, kinds beside 0	7 -7
TAX_ID, kinds beside 1	-6 6
TEST_RESULT, kinds beside 0	-6 6
TEST_RESULT, kinds beside 1	-8 8
TEST_RESULT, named 1 times	-5 5
TEST_RESULT, named 2 times	-10 10
TRAVEL, kinds beside 0	-14 14
TRAVEL, named 1 times	-7 7
TRAVEL, named 2 times	-12 12
at the beginning	-5 5
at the end	9 -9
before 	-12 12
before '	-15 15
before (	11 -11
before ,	-18 18
before .	-12 12
before ;	-7 7
before a	12 -12
before about	-9 9
before all	6 -6
before an	16 -16
before and	-15 15
before by	8 -8
before contain	-5 5
before core	-5 5
before cror	5 -5
before for	8 -8
before from	11 -11
before full	-10 10
before held	-5 5
before her	-18 18
before hi	5 -5
before hold	-7 7
before includ	9 -9
before it	9 -9
before lakh	7 -7
before mill	-9 9
before no	-25 25
before on	7 -7
before one	13 -13
before scratch	14 -14
before shar	20 -20
before support	12 -12
before that	-18 18
before their	-10 10
before to	13 -13
before voic	6 -6
before were	-7 7
before with	-12 12
before your	-13 13
behind ,	-10 10
behind :	-5 5
behind a	9 -9
behind are	-19 19
behind at	-5 5
behind being	-6 6
behind hold	13 -13
behind is	-12 12
behind it	5 -5
behind magpi	17 -17
behind may	-7 7
behind numb	-6 6
behind of	-15 15
behind on	13 -13
behind system	-7 7
behind that	-11 11
behind to	8 -8
behind wa	-7 7
behind were	-17 17
behind who	6 -6
behind with	-9 9
behind “	9 -9
in BODY	-17 17
in CAPTION	9 -9
in HEADING	11 -11
in LIST_ITEM	-8 8
in the middle	-10 10
is ADDRESS	-5 5
is BANK_ACCOUNT	-8 8
is COMMUNICATIONS	35 -35
is CORPORATE	20 -20
is CREDENTIALS	8 -8
is DATE_OF_BIRTH	-6 6
is EDUCATION	-9 9
is EMAIL	22 -22
is FAMILY	31 -31
is HEALTH_RECORD	-29 29
is INSURANCE	-10 10
is LOCATION	6 -6
is NAME	-9 9
is NATIONAL_ID	-21 21
is PASSPORT	-6 6
is PAYMENT_CARD	10 -10
is PERSONAL	14 -14
is PHONE	-11 11
is PHOTO	10 -10
is TEST_RESULT	-14 14
is TRAVEL	-19 19
kinds beside 0	16 -16
kinds beside 2	-20 20
kinds beside 3	-9 9
kinds in sentence 0	5 -5
kinds in sentence 1	7 -7
kinds in sentence 2	-10 10
kinds in sentence 3	-9 9
left 	-21 21
left "	-18 18
left '	-5 5
left (	11 -11
left 2022	14 -14
left 31	-6 6
left 4	6 -6
left 61	-8 8
left 900	7 -7
left :	-5 5
left ;	-8 8
left a	12 -12
left about	6 -6
left account	-7 7
left acknowledg	-6 6
left address	7 -7
left aft	13 -13
left against	7 -7
left alleg	-19 19
left and	8 -8
left answ	9 -9
left answer	10 -10
left anyon	-7 7
left archiv	-8 8
left are	15 -15
left arrest	-16 16
left as	-5 5
left ask	11 -11
left at	-10 10
left august	-6 6
left bank	-5 5
left bear	12 -12
left being	16 -16
left birth	-10 10
left but	15 -15
left by	16 -16
left can	-10 10
left cas	-6 6
left case	9 -9
left chang	12 -12
left check	-16 16
left complet	18 -18
left contain	-14 14
left contractor	-7 7
left copi	-8 8
left copy	-9 9
left core	-5 5
left could	-9 9
left council	-11 11
left cror	5 -5
left current	7 -7
left custom	-16 16
left data	12 -12
left date	-5 5
left day	22 -22
left detail	6 -6
left diagnos	-5 5
left different	-6 6
left direct	8 -8
left disput	5 -5
left do	-6 6
left docu	10 -10
left doe	11 -11
left driv	-7 7
left email	-7 7
left employe	14 -14
left even	6 -6
left ever	7 -7
left export	7 -7
left fear	-6 6
left field	-6 6
left fil	8 -8
left file	-21 21
left find	-9 9
left five	-12 12
left fold	-5 5
left for	-13 13
left found	-18 18
left full	-8 8
left gb	-5 5
left get	-6 6
left ha	5 -5
left have	-23 23
left he	5 -5
left health	-7 7
left held	-7 7
left her	-17 17
left hi	9 -9
left hold	-11 11
left how	-15 15
left i	6 -6
left id	10 -10
left in	8 -8
left includ	5 -5
left index	-13 13
left inform	8 -8
left is	9 -9
left it	-5 5
left lakh	6 -6
left leak	-7 7
left list	-20 20
left live	15 -15
left look	6 -6
left lost	-5 5
left many	-5 5
left may	-6 6
left me	-10 10
left memb	-12 12
left messag	10 -10
left mr	5 -5
left my	-20 20
left n't	7 -7
left name	-17 17
left neith	10 -10
left newspap	-6 6
left night	10 -10
left no	-13 13
left nobod	-7 7
left not	11 -11
left numb	-8 8
left occupational	10 -10
left of	-18 18
left on	13 -13
left one	16 -16
left only	13 -13
left open	-8 8
left operator	7 -7
left our	7 -7
left over	8 -8
left own	-8 8
left part	-13 13
left pass	12 -12
left password	7 -7
left payslip	10 -10
left person	5 -5
left phon	-6 6
left pick	-5 5
left pin	-12 12
left polic	12 -12
left questionnair	-5 5
left reach	12 -12
left receiv	-9 9
left refus	-10 10
left result	10 -10
left review	-5 5
left saralyatra	6 -6
left say	10 -10
left scann	-7 7
left scratch	7 -7
left securit	18 -18
left sell	-5 5
left sent	9 -9
left serv	11 -11
left shar	17 -17
left sinc	-7 7
left six	-5 5
left social	12 -12
left some	15 -15
left staff	7 -7
left state	-6 6
left stor	-6 6
left storag	10 -10
left student	-6 6
left suggest	16 -16
left support	9 -9
left that	-9 9
left the	13 -13
left their	-11 11
left them	16 -16
left they	-6 6
left thi	-11 11
left thre	-11 11
left through	13 -13
left time	13 -13
left to	5 -5
left told	-17 17
left und	-12 12
left union	-7 7
left upi	-11 11
left us	-10 10
left use	12 -12
left voic	6 -6
left which	-6 6
left who	9 -9
left with	-7 7
left you	-11 11
left your	-13 13
left —	8 -8
left ’	-5 5
left “	-17 17
left ”	6 -6
left •	17 -17
named 1 times	32 -32
named 2 times	-6 6
named 3 times	-33 33
phrase aadhaar	-6 6
phrase aadhaar number	-6 6
phrase balance	11 -11
phrase bank	10 -10
phrase bank account	14 -14
phrase bank account number	-10 10
phrase bank detail	-6 6
phrase card	16 -16
phrase card number	-7 7
phrase contract	19 -19
phrase credential	14 -14
phrase customer database	8 -8
phrase date of birth	-6 6
phrase e-mail	16 -16
phrase email	8 -8
phrase employer	24 -24
phrase guarantor	28 -28
phrase health claim	-5 5
phrase image	10 -10
phrase insurance	-6 6
phrase invoice	16 -16
phrase kyc document	13 -13
phrase loan file	-7 7
phrase log-in	23 -23
phrase login	18 -18
phrase manifest	-6 6
phrase medical	-14 14
phrase message	22 -22
phrase mobile	-5 5
phrase name	-19 19
phrase passenger data	-5 5
phrase password	-49 49
phrase payment card	-6 6
phrase payslip	-7 7
phrase personal information	-13 13
phrase phone number	-21 21
phrase photograph	7 -7
phrase pin	-15 15
phrase policy	7 -7
phrase pps number	10 -10
phrase prescription	-8 8
phrase scan	20 -20
phrase selfie	-7 7
phrase social security number	-10 10
phrase special-education plan	17 -17
phrase student record	-5 5
phrase takaful	-5 5
phrase telephone	21 -21
phrase text message	5 -5
phrase x-ray	-12 12
plural	-15 15
quoted	-6 6
right '	15 -15
right (	5 -5
right )	9 -9
right ,	-8 8
right 3	5 -5
right 9	-7 7
right ?	-14 14
right a	21 -21
right about	-10 10
right address	-6 6
right affect	9 -9
right against	5 -5
right alter	-5 5
right among	10 -10
right an	-12 12
right and	-8 8
right are	-19 19
right as	6 -6
right balanc	7 -7
right bank	-8 8
right be	13 -13
right been	-11 11
right befor	9 -9
right being	-14 14
right between	6 -6
right bill	16 -16
right birth	-6 6
right bucket	-7 7
right but	8 -8
right by	6 -6
right call	-14 14
right came	5 -5
right card	-13 13
right carri	5 -5
right cas	-9 9
right counsel	-7 7
right cror	7 -7
right detail	-5 5
right did	-5 5
right do	5 -5
right doe	5 -5
right driv	6 -6
right e-mail	-5 5
right expos	7 -7
right form	8 -8
right from	-8 8
right ha	-12 12
right hand	-8 8
right he	-8 8
right held	-7 7
right her	-10 10
right hold	13 -13
right includ	14 -14
right inform	5 -5
right into	-5 5
right issu	10 -10
right it	-7 7
right lakh	-6 6
right larkin	-5 5
right last	7 -7
right leak	7 -7
right list	6 -6
right made	10 -10
right magpi	17 -17
right may	-5 5
right medical	9 -9
right mill	-11 11
right mobil	-6 6
right moth	-5 5
right my	-11 11
right nam	-10 10
right name	-6 6
right no	-9 9
right not	22 -22
right numb	-39 39
right octob	5 -5
right of	-23 23
right offer	-8 8
right open	-16 16
right or	-15 15
right out	11 -11
right pap	5 -5
right part	-8 8
right passport	12 -12
right password	-11 11
right pay	-7 7
right peopl	-8 8
right phon	-10 10
right photograph	9 -9
right public	5 -5
right questionnair	10 -10
right reach	-5 5
right rela	9 -9
right say	11 -11
right securit	5 -5
right sent	-7 7
right sex	-6 6
right she	6 -6
right show	11 -11
right social	8 -8
right system	-8 8
right test	6 -6
right than	7 -7
right that	-7 7
right the	8 -8
right them	12 -12
right they	-5 5
right thi	6 -6
right to	-13 13
right took	8 -8
right turn	-6 6
right two	10 -10
right up	-13 13
right used	-8 8
right wa	-16 16
right were	-21 21
right what	9 -9
right which	5 -5
right without	-13 13
right written	-6 6
right your	-5 5
right “	7 -7
right ”	18 -18
strong	-9 9
strong, before 	-8 8
strong, before '	-12 12
strong, before ^	-7 7
strong, before a	16 -16
strong, before an	7 -7
strong, before and	-6 6
strong, before any	-6 6
strong, before by	16 -16
strong, before contain	-5 5
strong, before from	11 -11
strong, before held	-5 5
strong, before her	-11 11
strong, before includ	9 -9
strong, before it	7 -7
strong, before mill	-8 8
strong, before no	-18 18
strong, before shar	10 -10
strong, before stolen	5 -5
strong, before support	12 -12
strong, before that	-14 14
strong, before their	-19 19
strong, before to	10 -10
strong, before were	-7 7
strong, before with	-13 13
strong, before your	-5 5
strong, behind ,	-5 5
strong, behind are	-19 19
strong, behind at	-5 5
strong, behind by	-6 6
strong, behind for	-7 7
strong, behind had	5 -5
strong, behind is	-10 10
strong, behind leak	-5 5
strong, behind numb	-6 6
strong, behind to	13 -13
strong, behind were	-10 10
strong, in BODY	-9 9
strong, in CAPTION	6 -6
strong, in LIST_ITEM	-9 9
strong, in the middle	-17 17
strong, kinds beside 0	-5 5
strong, kinds beside 2	-11 11
strong, kinds in sentence 0	11 -11
strong, kinds in sentence 2	-13 13
strong, kinds in sentence 3	-10 10
strong, named 1 times	8 -8
strong, named 2 times	-5 5
strong, named 3 times	-13 13
strong, negated	-18 18
strong, plural	-9 9
strong, words of exposure 2	-11 11
strong, words of the incident 0	16 -16
strong, words of the incident 2	-10 10
strong, words of the incident 3	-13 13
two before , the	7 -7
two before . the	16 -16
two before : the	8 -8
two before and the	-6 6
two before answer the	6 -6
two before claim that	-8 8
two before doe not	13 -13
two before in a	-6 6
two before in the	-8 8
two before lost the	-6 6
two before name ,	-9 9
two before numb ,	12 -12
two before numb and	-12 12
two before of the	-11 11
two before on the	-10 10
two before said the	-7 7
two before seen the	-5 5
two before sell the	-7 7
two before that the	-7 7
two before that their	5 -5
two before to an	5 -5
two before to the	6 -6
two before with the	5 -5
two before ” of	7 -7
two behind , "	5 -5
two behind , includ	16 -16
two behind , ”	20 -20
two behind . "	-5 5
two behind . ^	8 -8
two behind . a	8 -8
two behind . in	9 -9
two behind . it	-10 10
two behind . neith	-6 6
two behind . they	-5 5
two behind . we	-8 8
two behind . your	-6 6
two behind and ,	8 -8
two behind and a	7 -7
two behind and the	11 -11
two behind are in	7 -7
two behind had been	-6 6
two behind in which	5 -5
two behind is in	-6 6
two behind of about	-6 6
two behind of all	5 -5
two behind of the	6 -6
two behind on sale	5 -5
two behind wa not	8 -8
two behind were not	-15 15
two behind ” .	-7 7
weak	8 -8
weak, at the beginning	-8 8
weak, at the end	6 -6
weak, before ,	-21 21
weak, before .	-11 11
weak, before about	-9 9
weak, before all	6 -6
weak, before an	10 -10
weak, before and	-9 9
weak, before by	-7 7
weak, before core	-5 5
weak, before for	7 -7
weak, before her	-6 6
weak, before no	-6 6
weak, before on	7 -7
weak, before one	10 -10
weak, before scratch	14 -14
weak, before shar	10 -10
weak, before their	9 -9
weak, before voic	6 -6
weak, before your	-9 9
weak, behind ,	-5 5
weak, behind :	-6 6
weak, behind ;	7 -7
weak, behind a	9 -9
weak, behind had	-9 9
weak, behind hold	13 -13
weak, behind in	5 -5
weak, behind of	-15 15
weak, behind on	10 -10
weak, behind system	-5 5
weak, behind that	-9 9
weak, behind to	-5 5
weak, behind wa	-10 10
weak, behind were	-7 7
weak, behind who	6 -6
weak, behind with	-6 6
weak, behind “	11 -11
weak, in BODY	-12 12
weak, in HEADING	10 -10
weak, in the middle	8 -8
weak, kinds beside 0	26 -26
weak, kinds beside 2	-9 9
weak, kinds beside 3	-13 13
weak, kinds in sentence 1	5 -5
weak, named 1 times	26 -26
weak, named 3 times	-19 19
weak, negated	17 -17
weak, plural	-7 7
weak, quoted	-9 9
weak, words of exposure 0	5 -5
weak, words of exposure 1	-9 9
weak, words of exposure 2	11 -11
weak, words of the incident 0	-11 11
weak, words of the incident 1	7 -7
weak, words of the incident 3	11 -11
words of exposure 1	-6 6
words of the incident 2	-12 12`;
