/**
 * Made by `npm run train -- FOLDER` (bench/train-data-types); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: NO YES.
 * Learned by logistic regression from 1273 mentions in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const dataTypeWeights = `*	-9 9
ADDRESS, kinds beside 0	10 -10
ADDRESS, kinds beside 1	-8 8
ADDRESS, kinds beside 2	-6 6
ADDRESS, named 2 times	-7 7
BANK_ACCOUNT, named 2 times	-12 12
COMMUNICATIONS, kinds beside 0	33 -33
COMMUNICATIONS, named 1 times	6 -6
COMMUNICATIONS, named 2 times	30 -30
CORPORATE, kinds beside 0	20 -20
CORPORATE, named 1 times	21 -21
CREDENTIALS, kinds beside 0	13 -13
DATE_OF_BIRTH, named 1 times	-5 5
DEVICE, kinds beside 0	-6 6
EDUCATION, kinds beside 0	-14 14
EDUCATION, kinds beside 1	5 -5
EDUCATION, named 1 times	11 -11
EDUCATION, named 2 times	-21 21
EMAIL, kinds beside 0	27 -27
EMAIL, kinds beside 2	-5 5
EMAIL, named 2 times	23 -23
EMPLOYMENT, kinds beside 0	-8 8
EMPLOYMENT, kinds beside 1	12 -12
FAMILY, kinds beside 0	13 -13
FAMILY, kinds beside 1	14 -14
FAMILY, named 1 times	16 -16
FAMILY, named 2 times	14 -14
HEALTH_RECORD, kinds beside 0	-20 20
HEALTH_RECORD, kinds beside 1	-7 7
HEALTH_RECORD, named 2 times	-27 27
INSURANCE, kinds beside 0	-19 19
INSURANCE, kinds beside 1	13 -13
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
NATIONAL_ID, named 1 times	-8 8
NATIONAL_ID, named 2 times	-12 12
PASSPORT, kinds beside 0	-7 7
PASSPORT, kinds beside 1	-7 7
PASSPORT, kinds beside 2	8 -8
PAYMENT_CARD, kinds beside 1	6 -6
PAYMENT_CARD, kinds beside 2	7 -7
PAYMENT_CARD, named 1 times	-5 5
PAYMENT_CARD, named 2 times	15 -15
PERSONAL, kinds beside 0	-12 12
PERSONAL, kinds beside 1	12 -12
PERSONAL, kinds beside 2	14 -14
PERSONAL, named 1 times	-6 6
PERSONAL, named 2 times	19 -19
PHONE, kinds beside 0	10 -10
PHONE, kinds beside 1	-10 10
PHONE, kinds beside 2	-11 11
PHONE, named 2 times	-14 14
PHOTO, kinds beside 0	16 -16
PHOTO, kinds beside 2	-7 7
PHOTO, named 1 times	5 -5
PHOTO, named 2 times	5 -5
TAX_ID, kinds beside 0	7 -7
TAX_ID, kinds beside 1	-6 6
TEST_RESULT, kinds beside 0	-7 7
TEST_RESULT, kinds beside 1	-8 8
TEST_RESULT, named 1 times	-5 5
TEST_RESULT, named 2 times	-10 10
TRAVEL, kinds beside 0	-14 14
TRAVEL, named 1 times	-7 7
TRAVEL, named 2 times	-11 11
at the beginning	-5 5
at the end	9 -9
before 	-21 21
before (	11 -11
before ,	-18 18
before .	-13 13
before ;	-6 6
before a	11 -11
before about	-9 9
before all	6 -6
before an	17 -17
before and	-15 15
before ani	-5 5
before by	8 -8
before core	-5 5
before crore	5 -5
before file	-5 5
before for	9 -9
before from	11 -11
before full	-10 10
before her	-18 18
before hi	5 -5
before hold	-11 11
before includ	9 -9
before it	10 -10
before lakh	7 -7
before million	-9 9
before no	-24 24
before on	13 -13
before scratch	13 -13
before share	19 -19
before support	13 -13
before that	-18 18
before their	-10 10
before to	13 -13
before voic	6 -6
before were	-7 7
before with	-12 12
before your	-13 13
behind 	13 -13
behind ,	-8 8
behind :	-5 5
behind a	9 -9
behind ar	-19 19
behind at	-5 5
behind be	5 -5
behind holder	12 -12
behind is	-12 12
behind it	5 -5
behind magpi	17 -17
behind mai	-6 6
behind number	-6 6
behind of	-15 15
behind on	14 -14
behind system	-7 7
behind that	-10 10
behind to	8 -8
behind us	-6 6
behind wa	-7 7
behind were	-17 17
behind who	7 -7
behind with	-9 9
behind “	9 -9
in BODY	-18 18
in CAPTION	9 -9
in HEADING	11 -11
in LIST_ITEM	-9 9
in the middle	-9 9
is BANK_ACCOUNT	-8 8
is COMMUNICATIONS	35 -35
is CORPORATE	20 -20
is CREDENTIALS	8 -8
is DATE_OF_BIRTH	-6 6
is EDUCATION	-10 10
is EMAIL	22 -22
is FAMILY	29 -29
is HEALTH_RECORD	-28 28
is INSURANCE	-10 10
is LOCATION	6 -6
is NAME	-9 9
is NATIONAL_ID	-20 20
is PASSPORT	-6 6
is PAYMENT_CARD	10 -10
is PERSONAL	14 -14
is PHONE	-11 11
is PHOTO	10 -10
is TEST_RESULT	-15 15
is TRAVEL	-19 19
kinds beside 0	16 -16
kinds beside 2	-20 20
kinds beside 3	-8 8
kinds in sentence 0	5 -5
kinds in sentence 1	7 -7
kinds in sentence 2	-10 10
kinds in sentence 3	-9 9
left 	-21 21
left "	-17 17
left (	10 -10
left 2022	14 -14
left 31	-6 6
left 4	6 -6
left 61	-8 8
left 900	7 -7
left :	-6 6
left ;	-8 8
left a	11 -11
left about	5 -5
left access	8 -8
left account	-8 8
left acknowledg	-6 6
left address	5 -5
left admit	-8 8
left after	13 -13
left against	7 -7
left alleg	-18 18
left and	8 -8
left answer	17 -17
left anyon	-6 6
left ar	15 -15
left archiv	-8 8
left arrest	-16 16
left ask	10 -10
left at	-11 11
left august	-6 6
left bank	-5 5
left be	15 -15
left bear	12 -12
left birth	-10 10
left but	15 -15
left by	15 -15
left can	-10 10
left chang	12 -12
left check	-16 16
left child	-5 5
left come	-7 7
left complet	18 -18
left contain	-12 12
left contractor	-7 7
left copy	-12 12
left core	-5 5
left could	-9 9
left council	-11 11
left crore	5 -5
left current	8 -8
left custom	-16 16
left dai	22 -22
left data	13 -13
left date	-6 6
left deni	-12 12
left detail	6 -6
left diagnos	-5 5
left differ	-9 9
left direct	6 -6
left disput	5 -5
left do	-5 5
left document	13 -13
left doe	12 -12
left driver	-6 6
left email	-8 8
left employe	14 -14
left even	6 -6
left everi	9 -9
left export	8 -8
left fear	-6 6
left field	-6 6
left file	-11 11
left find	-24 24
left five	-12 12
left folder	-6 6
left for	-13 13
left full	-7 7
left gb	-5 5
left get	-6 6
left ha	6 -6
left have	-24 24
left he	5 -5
left health	-8 8
left her	-18 18
left hi	9 -9
left hold	-15 15
left how	-15 15
left i	6 -6
left id	11 -11
left in	8 -8
left includ	6 -6
left index	-12 12
left information	5 -5
left is	9 -9
left it	-5 5
left know	-7 7
left lakh	6 -6
left leak	-7 7
left leave	-5 5
left letter	5 -5
left list	-20 20
left live	16 -16
left look	7 -7
left mai	-5 5
left mani	-5 5
left me	-10 10
left medic	-5 5
left member	-12 12
left messag	9 -9
left mr	6 -6
left my	-19 19
left n't	7 -7
left name	-17 17
left neither	10 -10
left newspap	-7 7
left night	10 -10
left no	-14 14
left nobodi	-7 7
left number	-8 8
left occup	10 -10
left of	-18 18
left on	24 -24
left onli	13 -13
left open	-7 7
left oper	14 -14
left order	-5 5
left our	8 -8
left over	7 -7
left own	-8 8
left part	-8 8
left pass	12 -12
left passport	-5 5
left password	7 -7
left payslip	10 -10
left person	5 -5
left phone	-6 6
left pick	-5 5
left pin	-12 12
left questionnair	-5 5
left reach	12 -12
left receiv	-9 9
left refer	5 -5
left refus	-10 10
left result	10 -10
left review	-5 5
left saralyatra	6 -6
left say	10 -10
left scan	-5 5
left scratch	8 -8
left security	18 -18
left senat	6 -6
left send	9 -9
left server	10 -10
left share	17 -17
left sinc	-6 6
left six	-5 5
left social	12 -12
left some	15 -15
left staff	6 -6
left statement	-7 7
left storag	11 -11
left store	-6 6
left student	-6 6
left suggest	15 -15
left support	9 -9
left take	13 -13
left tell	-19 19
left that	-8 8
left the	14 -14
left thei	-6 6
left their	-11 11
left them	16 -16
left thi	-12 12
left three	-10 10
left through	13 -13
left time	10 -10
left under	-12 12
left union	-7 7
left upi	-12 12
left voic	6 -6
left which	-6 6
left who	11 -11
left with	-6 6
left you	-10 10
left your	-12 12
left —	7 -7
left “	-17 17
left ”	5 -5
left •	17 -17
named 1 times	32 -32
named 2 times	-6 6
named 3 times	-33 33
phrase aadhaar	-6 6
phrase aadhaar number	-6 6
phrase balance	11 -11
phrase bank	9 -9
phrase bank account	13 -13
phrase bank account number	-10 10
phrase bank detail	-6 6
phrase card	16 -16
phrase card number	-8 8
phrase contract	19 -19
phrase credential	15 -15
phrase customer data	-5 5
phrase customer database	8 -8
phrase date of birth	-5 5
phrase e-mail	15 -15
phrase email	8 -8
phrase employer	23 -23
phrase guarantor	27 -27
phrase image	11 -11
phrase insurance	-5 5
phrase invoice	16 -16
phrase kyc document	13 -13
phrase loan file	-6 6
phrase log-in	23 -23
phrase login	18 -18
phrase manifest	-6 6
phrase medical	-15 15
phrase message	21 -21
phrase mobile	-5 5
phrase name	-18 18
phrase passenger data	-5 5
phrase password	-48 48
phrase payment card	-5 5
phrase payslip	-6 6
phrase personal information	-13 13
phrase phone number	-21 21
phrase photograph	6 -6
phrase pin	-16 16
phrase policy	7 -7
phrase pps number	10 -10
phrase prescription	-7 7
phrase scan	19 -19
phrase selfie	-6 6
phrase social security number	-10 10
phrase special-education plan	18 -18
phrase student record	-5 5
phrase takaful	-5 5
phrase telephone	21 -21
phrase text message	5 -5
phrase x-ray	-12 12
plural	-14 14
quoted	-7 7
right 	12 -12
right (	5 -5
right )	8 -8
right ,	-9 9
right 3	5 -5
right 9	-8 8
right ?	-14 14
right a	22 -22
right about	-10 10
right access	-10 10
right address	-9 9
right affect	9 -9
right against	5 -5
right alter	-6 6
right among	11 -11
right an	-12 12
right and	-8 8
right ar	-19 19
right as	6 -6
right balanc	6 -6
right bank	-8 8
right been	-11 11
right befor	9 -9
right between	5 -5
right bill	7 -7
right birth	-6 6
right bucket	-7 7
right but	7 -7
right by	6 -6
right call	-11 11
right card	-14 14
right case	-8 8
right come	5 -5
right counsel	-7 7
right crore	7 -7
right custom	5 -5
right date	-5 5
right detail	-5 5
right did	-5 5
right do	14 -14
right doe	5 -5
right driver	6 -6
right e-mail	-5 5
right expos	7 -7
right form	6 -6
right from	-7 7
right ha	-13 13
right hand	-8 8
right he	-8 8
right her	-10 10
right hold	-7 7
right holder	12 -12
right includ	14 -14
right information	6 -6
right into	-5 5
right issu	10 -10
right it	-6 6
right lakh	-6 6
right larkin	-5 5
right last	7 -7
right leak	6 -6
right list	6 -6
right magpi	17 -17
right make	10 -10
right mask	-5 5
right medic	9 -9
right million	-11 11
right mobil	-6 6
right moth	-5 5
right my	-10 10
right name	-14 14
right no	-9 9
right not	19 -19
right note	16 -16
right number	-39 39
right octob	5 -5
right of	-23 23
right offer	-8 8
right on	-5 5
right open	-15 15
right or	-16 16
right order	-8 8
right out	11 -11
right paper	6 -6
right part	-9 9
right pass	-7 7
right passport	12 -12
right password	-11 11
right pay	-8 8
right peopl	-8 8
right phone	-10 10
right photograph	9 -9
right public	5 -5
right questionnair	10 -10
right reach	-5 5
right relai	9 -9
right security	5 -5
right send	-7 7
right sex	-6 6
right she	6 -6
right show	9 -9
right social	9 -9
right system	-8 8
right take	10 -10
right tell	8 -8
right test	6 -6
right than	7 -7
right that	-8 8
right the	7 -7
right thei	-5 5
right them	13 -13
right thi	6 -6
right to	-13 13
right turn	-6 6
right two	9 -9
right up	-12 12
right us	-12 12
right wa	-16 16
right were	-21 21
right what	9 -9
right which	6 -6
right without	-13 13
right write	-5 5
right your	-5 5
right “	7 -7
right ”	17 -17
strong	-9 9
strong, before 	-16 16
strong, before ^	-7 7
strong, before a	15 -15
strong, before an	7 -7
strong, before and	-6 6
strong, before ani	-6 6
strong, before by	15 -15
strong, before contain	-5 5
strong, before from	11 -11
strong, before her	-12 12
strong, before hold	-8 8
strong, before includ	10 -10
strong, before it	7 -7
strong, before million	-8 8
strong, before no	-18 18
strong, before share	10 -10
strong, before steal	5 -5
strong, before support	13 -13
strong, before that	-14 14
strong, before their	-19 19
strong, before to	10 -10
strong, before were	-7 7
strong, before with	-13 13
strong, before your	-5 5
strong, behind 	13 -13
strong, behind ar	-19 19
strong, behind at	-5 5
strong, behind by	-6 6
strong, behind for	-7 7
strong, behind had	5 -5
strong, behind is	-9 9
strong, behind leak	-5 5
strong, behind number	-6 6
strong, behind to	12 -12
strong, behind were	-10 10
strong, in BODY	-10 10
strong, in CAPTION	6 -6
strong, in LIST_ITEM	-9 9
strong, in the middle	-17 17
strong, kinds beside 2	-12 12
strong, kinds beside 3	5 -5
strong, kinds in sentence 0	11 -11
strong, kinds in sentence 2	-13 13
strong, kinds in sentence 3	-10 10
strong, named 1 times	8 -8
strong, named 2 times	-5 5
strong, named 3 times	-13 13
strong, negated	-17 17
strong, plural	-8 8
strong, words of exposure 2	-11 11
strong, words of the incident 0	16 -16
strong, words of the incident 2	-9 9
strong, words of the incident 3	-13 13
two before , the	6 -6
two before . the	16 -16
two before : the	8 -8
two before address ,	-5 5
two before and the	-6 6
two before answer the	5 -5
two before claim that	-8 8
two before custom 	8 -8
two before doe not	14 -14
two before hold the	13 -13
two before in a	-7 7
two before in the	-7 7
two before lose the	-5 5
two before name ,	-7 7
two before number ,	12 -12
two before number and	-11 11
two before of the	-11 11
two before on the	-13 13
two before say the	-11 11
two before see the	-5 5
two before sell the	-7 7
two before that the	-7 7
two before that their	6 -6
two before to an	5 -5
two before to the	5 -5
two before us the	9 -9
two before with the	5 -5
two before ” of	5 -5
two behind , address	-5 5
two behind , includ	15 -15
two behind , social	5 -5
two behind , ”	19 -19
two behind . "	-5 5
two behind . ^	8 -8
two behind . a	8 -8
two behind . in	9 -9
two behind . it	-9 9
two behind . neither	-6 6
two behind . on	5 -5
two behind . thei	-5 5
two behind . we	-8 8
two behind . your	-6 6
two behind and ,	9 -9
two behind and a	7 -7
two behind and the	11 -11
two behind ar in	7 -7
two behind had been	-6 6
two behind in which	5 -5
two behind is in	-6 6
two behind of about	-7 7
two behind of all	5 -5
two behind of the	5 -5
two behind on sell	5 -5
two behind wa not	7 -7
two behind were not	-15 15
two behind ” .	-7 7
weak	8 -8
weak, at the beginning	-8 8
weak, at the end	6 -6
weak, before 	-5 5
weak, before ,	-20 20
weak, before .	-11 11
weak, before about	-9 9
weak, before all	6 -6
weak, before an	10 -10
weak, before and	-9 9
weak, before by	-7 7
weak, before core	-5 5
weak, before for	7 -7
weak, before her	-7 7
weak, before no	-6 6
weak, before not	5 -5
weak, before on	12 -12
weak, before scratch	13 -13
weak, before share	9 -9
weak, before their	9 -9
weak, before voic	6 -6
weak, before your	-8 8
weak, behind :	-6 6
weak, behind ;	7 -7
weak, behind a	9 -9
weak, behind be	11 -11
weak, behind had	-10 10
weak, behind holder	12 -12
weak, behind in	5 -5
weak, behind of	-15 15
weak, behind on	11 -11
weak, behind system	-5 5
weak, behind that	-9 9
weak, behind wa	-10 10
weak, behind were	-7 7
weak, behind who	7 -7
weak, behind with	-5 5
weak, behind “	10 -10
weak, in BODY	-12 12
weak, in HEADING	10 -10
weak, in the middle	8 -8
weak, kinds beside 0	25 -25
weak, kinds beside 2	-7 7
weak, kinds beside 3	-13 13
weak, kinds in sentence 1	5 -5
weak, named 1 times	26 -26
weak, named 3 times	-19 19
weak, negated	17 -17
weak, plural	-6 6
weak, quoted	-9 9
weak, words of exposure 1	-9 9
weak, words of exposure 2	12 -12
weak, words of the incident 0	-12 12
weak, words of the incident 1	6 -6
weak, words of the incident 3	12 -12
words of exposure 1	-7 7
words of the incident 2	-12 12`;
