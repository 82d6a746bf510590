/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2519 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
authenticity	-7 7
before: ASSERTS	6 -6
before: CONFIRMS	8 -8
before: negation	-15 15
before: rebuttal	-8 8
behind: ALLEGES	27 -27
behind: ASSERTS	16 -16
behind: CONFIRMS	8 -8
behind: DENIES	6 -6
behind: negation	-29 29
behind: rebuttal	-5 5
behind: turn	-33 33
by AGENCY	10 -10
by ATTACKER	6 -6
by AUTHOR	29 -29
by COMPANY	-9 9
by COURT	-17 17
by HOSPITAL	-14 14
by MINISTRY	5 -5
by OTHER	-7 7
by PERSON	-12 12
by POLICE	42 -42
by REGULATOR	13 -13
by UNIVERSITY	-22 22
by no agency	24 -24
claimNoun	-20 20
concealment	10 -10
cue :	-7 7
cue ALLEGES	16 -16
cue ASSERTS	18 -18
cue CONFIRMS	12 -12
cue DENIES	-32 32
cue accept	6 -6
cue according to	11 -11
cue accuse	9 -9
cue acknowledge	18 -18
cue add	20 -20
cue admit	-11 11
cue allege	10 -10
cue announce	7 -7
cue answer	-9 9
cue argue	-6 6
cue as per	-11 11
cue ask	-5 5
cue assess	5 -5
cue assure	-16 16
cue attribute	6 -6
cue believe	-11 11
cue blame	-11 11
cue boast	7 -7
cue call	-33 33
cue claim	10 -10
cue claimed responsibility	5 -5
cue complain	16 -16
cue conclude	-7 7
cue confirm	17 -17
cue contend	-10 10
cue contradict	17 -17
cue denied it	-20 20
cue deny	-32 32
cue disclose	6 -6
cue dismiss	-10 10
cue dispute	-5 5
cue disputes this	-11 11
cue explain	-20 20
cue find	17 -17
cue found no	-5 5
cue grant	-20 20
cue have found no	-10 10
cue indicate	5 -5
cue maintain	-43 43
cue negated	11 -11
cue no evidence	-6 6
cue none	5 -5
cue not in	-9 9
cue not want	12 -12
cue note	11 -11
cue notify	15 -15
cue offer	6 -6
cue pleaded not guilty	-11 11
cue point out	16 -16
cue put	21 -21
cue reckon	5 -5
cue record	-5 5
cue reiterate	-24 24
cue reject	-17 17
cue remark	12 -12
cue report	15 -15
cue rule out	-10 10
cue say	-6 6
cue show	-19 19
cue speak	11 -11
cue state	16 -16
cue suggest	6 -6
cue suggestion	-6 6
cue suspect	7 -7
cue tell	-14 14
cue untrue	9 -9
cue warn	6 -6
cue withdrew	9 -9
cue would have none of it	-10 10
cue write	-14 14
culprit	-7 7
demand	21 -21
denies elsewhere 0	6 -6
denies elsewhere 2	-7 7
emptySearch	39 -39
fault	21 -21
found by according-to:before	25 -25
found by author:denial	-38 38
found by author:hedged	8 -8
found by author:incident	24 -24
found by author:unknown	13 -13
found by clause:before	-11 11
found by clause:interrupted	-22 22
found by naming:about	14 -14
found by naming:attribute	6 -6
found by naming:blame	-12 12
found by naming:call	-23 23
found by naming:dismiss	-12 12
found by naming:put	14 -14
found by no-comment	44 -44
found by noun:claim	-14 14
found by noun:media	-5 5
found by offer:goods	5 -5
found by quote:before	-21 21
found by quote:colon	-7 7
found by quote:following	13 -13
found by rebuff	-6 6
found by tagged:carried	-14 14
found by tagged:cue	27 -27
found by verb:clause	10 -10
found by verb:gerund	-7 7
found by verb:infinitive	14 -14
found by verb:object	11 -11
found by verb:quote	19 -19
found by verb:that	-7 7
granting	47 -47
harm	14 -14
harmless longer	17 -17
harmless more	-32 32
has just said: ALLEGES	12 -12
has just said: ASSERTS	6 -6
has just said: CONFIRMS	-10 10
has just said: DECLINED_COMMENT	-10 10
has just said: DENIES	-19 19
has just said: INVESTIGATING	-9 9
has just said: NO_EVIDENCE	6 -6
hedge	16 -16
holding	10 -10
in NEWS	15 -15
in SOCIAL_POST	6 -6
inquiry	11 -11
length 2	5 -5
length 4	5 -5
length 5	21 -21
mainNegation	-20 20
negated in the main clause	-10 10
negated main clause: about data	-13 13
negated main clause: about it	-14 14
negated main clause: about machine	9 -9
negated main clause: about we	11 -11
negated main clause: at first	19 -19
negated main clause: behind “:”	-5 5
negated main clause: behind “accept”	11 -11
negated main clause: behind “according to”	-19 19
negated main clause: behind “add”	7 -7
negated main clause: behind “admit”	8 -8
negated main clause: behind “argue”	-5 5
negated main clause: behind “assure”	11 -11
negated main clause: behind “confirm”	13 -13
negated main clause: behind “find”	-27 27
negated main clause: behind “found no”	-5 5
negated main clause: behind “have found no”	-10 10
negated main clause: behind “insist”	-6 6
negated main clause: behind “maintain”	-12 12
negated main clause: behind “no evidence”	-6 6
negated main clause: behind “not in”	-9 9
negated main clause: behind “not want”	12 -12
negated main clause: behind “pleaded not guilty”	-11 11
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-8 8
negated main clause: behind “speak”	11 -11
negated main clause: behind “state”	-13 13
negated main clause: behind “submit”	-5 5
negated main clause: behind “tell”	-10 10
negated main clause: by AGENCY	5 -5
negated main clause: by ATTACKER	-18 18
negated main clause: by PERSON	10 -10
negated main clause: by UNNAMED	-12 12
negated main clause: can of harm	17 -17
negated main clause: can of none	-7 7
negated main clause: can of other	16 -16
negated main clause: can of taking	-7 7
negated main clause: can of telling	-6 6
negated main clause: did	-7 7
negated main clause: did of other	-5 5
negated main clause: did of telling	9 -9
negated main clause: do of other	16 -16
negated main clause: do of telling	-12 12
negated main clause: has	-14 14
negated main clause: has of other	-15 15
negated main clause: is of authenticity	-17 17
negated main clause: is of taking	-5 5
negated main clause: is of telling	18 -18
negated main clause: later	-43 43
negated main clause: modal	23 -23
negated main clause: modal of harm	6 -6
negated main clause: never of harm	-9 9
negated main clause: never of other	15 -15
negated main clause: never of telling	-6 6
negated main clause: object no of none	5 -5
negated main clause: object no of other	-16 16
negated main clause: object no of telling	7 -7
negated main clause: object nobody	10 -10
negated main clause: object none	-19 19
negated main clause: object none of other	-19 19
negated main clause: object nothing of none	15 -15
negated main clause: object nothing of other	-11 11
negated main clause: of authenticity	-17 17
negated main clause: of concealment	-13 13
negated main clause: of harm	-28 28
negated main clause: of holding	-5 5
negated main clause: of none	-11 11
negated main clause: of other	10 -10
negated main clause: of payment	16 -16
negated main clause: of publication	18 -18
negated main clause: of taking	-21 21
negated main clause: of telling	22 -22
negated main clause: other	-7 7
negated main clause: other of none	-19 19
negated main clause: other of other	22 -22
negated main clause: part	-7 7
negated main clause: part of none	6 -6
negated main clause: perfect	-12 12
negated main clause: perfect of harm	-5 5
negated main clause: perfect of none	-6 6
negated main clause: subject neither	-5 5
negated main clause: subject no	-13 13
negated main clause: subject no of harm	-13 13
negated main clause: subject no of none	-10 10
negated main clause: subject no of other	7 -7
negated main clause: subject no of telling	7 -7
negated main clause: subject nobody	6 -6
negated main clause: subject nobody of harm	-12 12
negated main clause: subject nobody of other	15 -15
negated main clause: subject nobody of telling	16 -16
negated main clause: subject none of none	-9 9
negated main clause: subject nothing	11 -11
negated main clause: subject nothing of none	-7 7
negated main clause: subject nothing of other	-7 7
negated main clause: there	-9 9
negated main clause: told	-6 6
negated main clause: “neither” subject neither	-5 5
negated main clause: “never” is	6 -6
negated main clause: “never” perfect	-27 27
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	6 -6
negated main clause: “none” has	-10 10
negated main clause: “none” object none	-19 19
negated main clause: “nothing” has	-8 8
negated main clause: “nothing” subject nothing	11 -11
negated main clause: “nothing” there	12 -12
negated main clause: “not” did	-7 7
negated main clause: “not” modal	23 -23
negated main clause: “not” other	-7 7
negated main clause: “not” perfect	14 -14
negated main clause: “no” subject no	-13 13
negated main clause: “no” there	-22 22
negated subordinate clause: about it	11 -11
negated subordinate clause: about noun	-9 9
negated subordinate clause: behind “according to”	15 -15
negated subordinate clause: behind “say”	11 -11
negated subordinate clause: behind “submit”	-8 8
negated subordinate clause: behind “write”	-6 6
negated subordinate clause: by PERSON	11 -11
negated subordinate clause: by UNNAMED	5 -5
negated subordinate clause: can	-14 14
negated subordinate clause: has	-21 21
negated subordinate clause: has of other	-8 8
negated subordinate clause: is	-11 11
negated subordinate clause: is of other	13 -13
negated subordinate clause: is of thing	-22 22
negated subordinate clause: later	-5 5
negated subordinate clause: modal	10 -10
negated subordinate clause: object no	18 -18
negated subordinate clause: object no of none	6 -6
negated subordinate clause: object nobody	7 -7
negated subordinate clause: object nobody of none	5 -5
negated subordinate clause: object nor	7 -7
negated subordinate clause: object nothing	14 -14
negated subordinate clause: object nothing of none	6 -6
negated subordinate clause: of harm	-6 6
negated subordinate clause: of none	12 -12
negated subordinate clause: of other	37 -37
negated subordinate clause: of thing	-22 22
negated subordinate clause: perfect	-8 8
negated subordinate clause: perfect of harm	7 -7
negated subordinate clause: told	-7 7
negated subordinate clause: “never” perfect	-23 23
negated subordinate clause: “nobody” object nobody	7 -7
negated subordinate clause: “nor” object nor	7 -7
negated subordinate clause: “nothing” object nothing	14 -14
negated subordinate clause: “not” can	-14 14
negated subordinate clause: “not” is	-12 12
negated subordinate clause: “not” modal	10 -10
negated subordinate clause: “not” perfect	16 -16
negated subordinate clause: “no” object no	18 -18
negated: did of harm about it	10 -10
negated: did of other about it	-17 17
negated: did of other about noun	18 -18
negated: did of other about they	-22 22
negated: did of telling about noun	9 -9
negated: do of other about it	6 -6
negated: do of other about noun	11 -11
negated: do of other about we	-6 6
negated: do of telling about noun	-12 12
negated: is of authenticity about noun	-12 12
negated: is of harm about data	-10 10
negated: is of harm about it	13 -13
negated: is of harm about machine	5 -5
negated: is of harm about noun	-14 14
negated: is of other about data	-5 5
negated: is of other about noun	9 -9
negated: is of other about they	5 -5
negated: is of telling about noun	12 -12
negated: is of thing about credential	-7 7
negated: is of thing about noun	-16 16
negated: perfect of harm about it	-7 7
negated: perfect of harm about they	13 -13
negated: perfect of none about noun	-9 9
negated: perfect of telling about it	-6 6
negated: perfect of telling about they	-12 12
negations 0	23 -23
negations 2	-14 14
no after no, another thing	15 -15
no after no, same thing	-18 18
no after yes	-7 7
no after yes, same thing	-12 12
no authenticity	27 -27
no concealment	-31 31
no culprit	-23 23
no demand	14 -14
no fault	5 -5
no harm	-7 7
no holding	-17 17
no origin	-11 11
no outage	-13 13
no publication	30 -30
no sale	-12 12
no taking	15 -15
no telling	34 -34
nobody before	30 -30
opensNegated	-11 11
origin	-31 31
other in the same paragraph	-26 26
other is ATTACKER	-5 5
other is AUTHOR	6 -6
other is MEDIA	-12 12
other is UNNAMED	5 -5
other said 0 before: ALLEGES	23 -23
other said 0 before: DECLINED_COMMENT	5 -5
other said 0 before: DENIES	25 -25
other said 1 before: ALLEGES	-11 11
other said 1 before: DECLINED_COMMENT	17 -17
other said 1 before: DENIES	-26 26
other said 1 before: INVESTIGATING	16 -16
other said 1 before: RETRACTS	-14 14
other said 2 before: DECLINED_COMMENT	-9 9
other said 2 before: DENIES	7 -7
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	25 -25
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ASSERTS	-10 10
other said 3 before: DECLINED_COMMENT	-6 6
other said 3 before: INVESTIGATING	-15 15
other said 3 before: NO_EVIDENCE	-25 25
other said 3 before: NO_RESPONSE	5 -5
other said: ALLEGES	8 -8
other said: DECLINED_COMMENT	7 -7
other said: DENIES	5 -5
other said: NO_RESPONSE	-5 5
other said: RETRACTS	-17 17
outage	27 -27
quoted	7 -7
ruled ALLEGES	29 -29
ruled ALLEGES, author	10 -10
ruled ALLEGES, by AGENCY	9 -9
ruled ALLEGES, by AUTHOR	19 -19
ruled ALLEGES, by MEDIA	-11 11
ruled ALLEGES, by PERSON	15 -15
ruled ALLEGES, by UNNAMED	-7 7
ruled ALLEGES, naming	-5 5
ruled ALLEGES, noun	-9 9
ruled ALLEGES, verb	22 -22
ruled ASSERTS	7 -7
ruled ASSERTS, according-to	20 -20
ruled ASSERTS, by AGENCY	-6 6
ruled ASSERTS, by ATTACKER	22 -22
ruled ASSERTS, by AUTHOR	17 -17
ruled ASSERTS, by PERSON	-36 36
ruled ASSERTS, by UNNAMED	6 -6
ruled ASSERTS, clause	15 -15
ruled ASSERTS, noun	-11 11
ruled ASSERTS, quote	-12 12
ruled ASSERTS, rebuff	5 -5
ruled ASSERTS, tagged	-32 32
ruled CONFIRMS	26 -26
ruled CONFIRMS, by AGENCY	13 -13
ruled CONFIRMS, by AUTHOR	5 -5
ruled CONFIRMS, clause	-11 11
ruled CONFIRMS, quote	12 -12
ruled CONFIRMS, rebuff	13 -13
ruled CONFIRMS, tagged	5 -5
ruled CONFIRMS, verb	6 -6
ruled DECLINED_COMMENT	39 -39
ruled DECLINED_COMMENT, by AGENCY	17 -17
ruled DECLINED_COMMENT, by PERSON	14 -14
ruled DECLINED_COMMENT, by UNNAMED	6 -6
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	11 -11
ruled DENIES	-70 70
ruled DENIES, author	-23 23
ruled DENIES, by AGENCY	-40 40
ruled DENIES, by ATTACKER	-20 20
ruled DENIES, by AUTHOR	-31 31
ruled DENIES, by PERSON	-20 20
ruled DENIES, by UNNAMED	-11 11
ruled DENIES, clause	-12 12
ruled DENIES, finding	-8 8
ruled DENIES, naming	-13 13
ruled DENIES, quote	-21 21
ruled DENIES, rebuff	-34 34
ruled DENIES, tagged	26 -26
ruled DENIES, verb	-13 13
ruled INVESTIGATING	14 -14
ruled INVESTIGATING, clause	-8 8
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	12 -12
ruled NO_EVIDENCE	37 -37
ruled NO_EVIDENCE, author	18 -18
ruled NO_EVIDENCE, by AGENCY	17 -17
ruled NO_EVIDENCE, by AUTHOR	13 -13
ruled NO_EVIDENCE, by PERSON	16 -16
ruled NO_EVIDENCE, by UNNAMED	-8 8
ruled NO_EVIDENCE, quote	7 -7
ruled NO_EVIDENCE, tagged	6 -6
ruled NO_RESPONSE	19 -19
ruled NO_RESPONSE, by AGENCY	11 -11
ruled NO_RESPONSE, by UNNAMED	5 -5
ruled NO_RESPONSE, no-comment	19 -19
ruled PARTLY_DENIES	-44 44
ruled PARTLY_DENIES, by AGENCY	-24 24
ruled PARTLY_DENIES, by PERSON	-23 23
ruled PARTLY_DENIES, clause	-18 18
ruled PARTLY_DENIES, verb	-14 14
ruled RETRACTS	10 -10
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	10 -10
safe	-22 22
safety	-19 19
sale	11 -11
says next: ALLEGES	18 -18
says next: ASSERTS	6 -6
says next: DECLINED_COMMENT	7 -7
says next: INVESTIGATING	-9 9
says next: NO_EVIDENCE	13 -13
sentence before: ALLEGES	10 -10
sentence before: question	-17 17
sentence before: rebuttal	-18 18
silence	19 -19
soFar	31 -31
taking	5 -5
telling	26 -26
times negated 0	18 -18
times negated 1	14 -14
times negated 2	-24 24
turn	-20 20
unknown	33 -33
untrue	-34 34
yes after no	8 -8
yes after no, same thing	8 -8
~no 	9 -9
~no a	-25 25
~no accept	-10 10
~no account	-7 7
~no affect	-9 9
~no agre	6 -6
~no all	-9 9
~no an	5 -5
~no and	12 -12
~no any	-11 11
~no ask	5 -5
~no attack	-7 7
~no bank	-6 6
~no be	5 -5
~no call	7 -7
~no cent	-6 6
~no complaint	6 -6
~no contact	-5 5
~no contain	-7 7
~no correct	-6 6
~no data	5 -5
~no docu	-10 10
~no even	-8 8
~no ever	8 -8
~no exist	10 -10
~no from	-7 7
~no ha	-7 7
~no had	15 -15
~no have	-8 8
~no her	10 -10
~no in	-23 23
~no inform	8 -8
~no is	13 -13
~no it	10 -10
~no known	6 -6
~no long	6 -6
~no lost	6 -6
~no more	-11 11
~no numb	-10 10
~no of	-12 12
~no off	-6 6
~no on	22 -22
~no one	8 -8
~no oth	6 -6
~no our	-5 5
~no passport	7 -7
~no password	5 -5
~no pay	8 -8
~no ransom	5 -5
~no reach	6 -6
~no reason	8 -8
~no record	-7 7
~no report	10 -10
~no singl	-10 10
~no stor	6 -6
~no such	-6 6
~no that	9 -9
~no the	-34 34
~no ther	-6 6
~no thes	-11 11
~no to	5 -5
~no touch	10 -10
~no true	5 -5
~no turn	-12 12
~no use	-5 5
~no wa	8 -8
~no we	-7 7
~no what	-9 9
~no with	-11 11
~no would	5 -5
~opens 0 a	-31 31
~opens 0 all	5 -5
~opens 0 an	10 -10
~opens 0 both	-12 12
~opens 0 card	-6 6
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	12 -12
~opens 0 disputes	-5 5
~opens 0 does	-5 5
~opens 0 every	-7 7
~opens 0 he	7 -7
~opens 0 his	-23 23
~opens 0 if	6 -6
~opens 0 in	6 -6
~opens 0 it	19 -19
~opens 0 its	-30 30
~opens 0 members	5 -5
~opens 0 my	8 -8
~opens 0 no	6 -6
~opens 0 not	-7 7
~opens 0 reports	-7 7
~opens 0 she	7 -7
~opens 0 that	6 -6
~opens 0 the	-29 29
~opens 0 there	-8 8
~opens 0 they	20 -20
~opens 0 we	5 -5
~opens 0 what	-8 8
~opens 0 would	-5 5
~opens 0 you	10 -10
~opens 0 your	-6 6
~opens 1 's	6 -6
~opens 1 a	-10 10
~opens 1 access	8 -8
~opens 1 account	-10 10
~opens 1 an	-5 5
~opens 1 app	8 -8
~opens 1 bucket	-11 11
~opens 1 by	-8 8
~opens 1 claim	-8 8
~opens 1 client	-14 14
~opens 1 could	10 -10
~opens 1 do	9 -9
~opens 1 does	-5 5
~opens 1 earlier	7 -7
~opens 1 files	8 -8
~opens 1 found	-7 7
~opens 1 gave	5 -5
~opens 1 had	-7 7
~opens 1 have	-5 5
~opens 1 i	-5 5
~opens 1 intruders	6 -6
~opens 1 is	18 -18
~opens 1 logs	-6 6
~opens 1 no	5 -5
~opens 1 not	14 -14
~opens 1 note	5 -5
~opens 1 notes	-5 5
~opens 1 of	-7 7
~opens 1 on	5 -5
~opens 1 server	-13 13
~opens 1 servers	6 -6
~opens 1 statement	8 -8
~opens 1 test	6 -6
~opens 1 that	-5 5
~opens 1 the	10 -10
~opens 1 theft	6 -6
~opens 1 they	-7 7
~opens 1 this	-8 8
~opens 1 told	5 -5
~opens 1 two	-11 11
~opens 1 were	-5 5
~opens 1 would	5 -5
~opens 2 accept	-9 9
~opens 2 account	-8 8
~opens 2 agree	5 -5
~opens 2 are	-12 12
~opens 2 as	11 -11
~opens 2 asked	6 -6
~opens 2 at	6 -6
~opens 2 be	13 -13
~opens 2 been	-10 10
~opens 2 being	6 -6
~opens 2 by	14 -14
~opens 2 came	-5 5
~opens 2 can	-5 5
~opens 2 cent	-6 6
~opens 2 database	-5 5
~opens 2 did	-7 7
~opens 2 every	-9 9
~opens 2 everything	-7 7
~opens 2 found	-6 6
~opens 2 got	6 -6
~opens 2 had	16 -16
~opens 2 have	-5 5
~opens 2 held	-5 5
~opens 2 in	15 -15
~opens 2 is	-9 9
~opens 2 it	7 -7
~opens 2 me	5 -5
~opens 2 my	7 -7
~opens 2 n't	6 -6
~opens 2 names	9 -9
~opens 2 never	-8 8
~opens 2 no	-10 10
~opens 2 none	-5 5
~opens 2 number	5 -5
~opens 2 n’t	5 -5
~opens 2 of	11 -11
~opens 2 on	-14 14
~opens 2 one	-7 7
~opens 2 or	-8 8
~opens 2 runs	-6 6
~opens 2 server	9 -9
~opens 2 taken	5 -5
~opens 2 than	5 -5
~opens 2 that	-5 5
~opens 2 the	22 -22
~opens 2 to	6 -6
~opens 2 told	-6 6
~opens 2 under	7 -7
~opens 2 warned	-5 5
~opens 2 was	-38 38
~opens 2 who	-5 5
~opens 2 wrong	-5 5
~word 	15 -15
~word a	8 -8
~word accept	-10 10
~word acces	-13 13
~word account	-23 23
~word accus	5 -5
~word act	-13 13
~word add	7 -7
~word addres	-5 5
~word address	14 -14
~word administrator	6 -6
~word affect	-6 6
~word aft	-7 7
~word agenc	8 -8
~word agent	-10 10
~word agre	5 -5
~word alert	-5 5
~word alread	9 -9
~word alter	-6 6
~word among	-9 9
~word an	16 -16
~word and	-8 8
~word anoth	-14 14
~word answ	6 -6
~word any	-33 33
~word anybod	-7 7
~word apolog	6 -6
~word applic	5 -5
~word april	6 -6
~word are	-37 37
~word as	35 -35
~word ask	14 -14
~word at	-14 14
~word attach	5 -5
~word august	-8 8
~word authentic	-5 5
~word away	-5 5
~word back	6 -6
~word backup	6 -6
~word bank	-6 6
~word baseles	-8 8
~word becaus	-12 12
~word befor	6 -6
~word being	14 -14
~word between	11 -11
~word bhumisetu	-5 5
~word bitcoin	5 -5
~word blackmail	-6 6
~word boast	5 -5
~word borrow	11 -11
~word both	-19 19
~word bucket	-7 7
~word build	-8 8
~word by	-6 6
~word call	9 -9
~word can	-12 12
~word card	-10 10
~word cent	-11 11
~word certificat	-17 17
~word chairman	5 -5
~word charg	8 -8
~word chat	7 -7
~word claim	-24 24
~word classledg	-6 6
~word client	-19 19
~word clos	-5 5
~word code	6 -6
~word colleagu	8 -8
~word com	6 -6
~word come	8 -8
~word compan	6 -6
~word complaint	7 -7
~word concern	-9 9
~word conduct	9 -9
~word confirm	10 -10
~word consist	-5 5
~word consultant	5 -5
~word contain	-6 6
~word contractor	19 -19
~word copi	18 -18
~word copy	10 -10
~word corrigan	-5 5
~word count	-8 8
~word custom	-11 11
~word cyb	12 -12
~word dat	6 -6
~word data	-8 8
~word databas	-8 8
~word date	-6 6
~word dead	-7 7
~word deal	5 -5
~word decis	9 -9
~word deni	-9 9
~word depart	12 -12
~word detail	-10 10
~word devic	-9 9
~word digit	7 -7
~word digital	-6 6
~word do	6 -6
~word docu	-11 11
~word doe	-13 13
~word doing	-7 7
~word done	-7 7
~word duplicat	-5 5
~word e-mail	5 -5
~word each	6 -6
~word earli	9 -9
~word eight	-14 14
~word employe	-5 5
~word empt	-7 7
~word enter	-5 5
~word entir	-5 5
~word entr	-10 10
~word establish	5 -5
~word even	-10 10
~word ever	-21 21
~word evidenc	5 -5
~word examin	6 -6
~word exist	8 -8
~word exposur	5 -5
~word extract	-6 6
~word facebook	-9 9
~word faith	6 -6
~word fake	-5 5
~word fault	-6 6
~word februar	9 -9
~word figur	-6 6
~word file	-16 16
~word find	7 -7
~word firm	5 -5
~word first	-9 9
~word fix	5 -5
~word for	5 -5
~word form	9 -9
~word found	-24 24
~word four	16 -16
~word frida	6 -6
~word from	5 -5
~word front	-5 5
~word gave	7 -7
~word gb	7 -7
~word given	10 -10
~word gone	8 -8
~word good	8 -8
~word got	6 -6
~word hack	-13 13
~word had	-8 8
~word hall	9 -9
~word hand	-12 12
~word happen	8 -8
~word hav	-7 7
~word have	-15 15
~word he	-6 6
~word head	-10 10
~word hear	9 -9
~word heard	5 -5
~word her	16 -16
~word here	-5 5
~word hi	-28 28
~word himself	5 -5
~word histor	6 -6
~word hold	5 -5
~word hospital	-7 7
~word hour	14 -14
~word hous	-5 5
~word i	-13 13
~word identifi	-5 5
~word if	7 -7
~word imag	-5 5
~word in	-11 11
~word incident	-12 12
~word infect	-15 15
~word inform	13 -13
~word inquir	9 -9
~word insid	-5 5
~word insur	9 -9
~word intact	-5 5
~word into	8 -8
~word intrud	5 -5
~word invent	-10 10
~word investig	7 -7
~word invoic	5 -5
~word involv	-5 5
~word is	-23 23
~word isolat	-14 14
~word issu	-6 6
~word it	-7 7
~word june	13 -13
~word keep	8 -8
~word knew	5 -5
~word knowledg	-6 6
~word known	10 -10
~word lab	5 -5
~word laborator	-8 8
~word last	6 -6
~word lawy	5 -5
~word leak	-7 7
~word leav	-6 6
~word ledg	-5 5
~word left	-12 12
~word leg	-5 5
~word lend	-5 5
~word lett	8 -8
~word light	-5 5
~word like	-5 5
~word line	-13 13
~word link	-6 6
~word loan	5 -5
~word log	5 -5
~word logg	-5 5
~word long	7 -7
~word look	-13 13
~word loss	-5 5
~word lost	7 -7
~word machin	-5 5
~word made	11 -11
~word mail	-5 5
~word mailbox	5 -5
~word manag	-5 5
~word manifest	-7 7
~word march	11 -11
~word mark	-10 10
~word market	-6 6
~word mask	-8 8
~word may	11 -11
~word me	-10 10
~word meant	-9 9
~word messag	-10 10
~word migr	-5 5
~word monda	-11 11
~word mone	-5 5
~word month	5 -5
~word more	-19 19
~word morn	11 -11
~word mov	-8 8
~word must	10 -10
~word my	16 -16
~word nam	18 -18
~word network	-8 8
~word nev	-18 18
~word new	9 -9
~word newspap	-7 7
~word night	-13 13
~word no	-6 6
~word nobod	8 -8
~word none	-11 11
~word normal	-5 5
~word not	13 -13
~word note	11 -11
~word notifi	6 -6
~word now	17 -17
~word numb	19 -19
~word n’t	5 -5
~word of	-7 7
~word off	-6 6
~word offer	11 -11
~word on	19 -19
~word once	8 -8
~word one	-7 7
~word only	-14 14
~word open	13 -13
~word or	-12 12
~word ordinar	-5 5
~word oth	12 -12
~word our	-28 28
~word out	5 -5
~word outsid	-5 5
~word own	-10 10
~word passport	8 -8
~word peopl	22 -22
~word phon	-7 7
~word pick	7 -7
~word plann	-8 8
~word port	5 -5
~word prescript	-6 6
~word problem	-7 7
~word public	6 -6
~word publish	-5 5
~word pure	-5 5
~word put	-7 7
~word reach	9 -9
~word read	-9 9
~word receiv	10 -10
~word record	-26 26
~word recover	7 -7
~word referr	-5 5
~word register	6 -6
~word regret	6 -6
~word reject	-7 7
~word rela	-5 5
~word releas	-6 6
~word rememb	5 -5
~word repositor	-5 5
~word responsibilit	5 -5
~word restor	5 -5
~word return	-10 10
~word review	-6 6
~word right	-9 9
~word risk	5 -5
~word round	-6 6
~word rule	-5 5
~word rumour	5 -5
~word run	-7 7
~word runn	-5 5
~word sabellin	6 -6
~word sal	6 -6
~word same	-15 15
~word saturda	-6 6
~word saw	-5 5
~word say	26 -26
~word scan	6 -6
~word scann	-5 5
~word screenshot	9 -9
~word securit	6 -6
~word see	12 -12
~word septemb	11 -11
~word serv	15 -15
~word sess	-5 5
~word set	6 -6
~word she	11 -11
~word shop	-6 6
~word shorewir	-7 7
~word show	5 -5
~word sign	-7 7
~word sim	5 -5
~word sinc	-15 15
~word singl	-14 14
~word sit	-9 9
~word six	14 -14
~word so	-6 6
~word sold	-6 6
~word some	-5 5
~word sophisticat	8 -8
~word sorr	5 -5
~word speak	7 -7
~word spok	8 -8
~word staff	-12 12
~word stat	11 -11
~word state	24 -24
~word step	6 -6
~word still	8 -8
~word stood	-6 6
~word stor	7 -7
~word student	-7 7
~word such	-7 7
~word suggest	-14 14
~word sunda	8 -8
~word suppli	-8 8
~word switch	6 -6
~word system	-24 24
~word taken	9 -9
~word teach	-5 5
~word technician	-8 8
~word tehsil	-12 12
~word telegram	5 -5
~word tell	7 -7
~word test	18 -18
~word than	-5 5
~word that	-17 17
~word the	22 -22
~word their	-9 9
~word them	6 -6
~word then	9 -9
~word ther	-14 14
~word thes	-13 13
~word they	-6 6
~word thi	-10 10
~word thing	-8 8
~word thos	-8 8
~word thre	9 -9
~word till	-5 5
~word timetabl	-5 5
~word to	6 -6
~word token	7 -7
~word told	-5 5
~word touch	9 -9
~word town	10 -10
~word trac	-9 9
~word transf	8 -8
~word travel	11 -11
~word true	6 -6
~word trust	5 -5
~word turn	-16 16
~word twic	-7 7
~word two	-8 8
~word unauthoriz	5 -5
~word und	6 -6
~word union	9 -9
~word until	16 -16
~word up	-13 13
~word upgrad	-8 8
~word used	6 -6
~word users	10 -10
~word using	6 -6
~word valid	8 -8
~word valle	-5 5
~word velmira	12 -12
~word very	5 -5
~word wa	-30 30
~word wait	7 -7
~word way	6 -6
~word web	-5 5
~word week	5 -5
~word well	12 -12
~word went	9 -9
~word were	-26 26
~word when	-8 8
~word wher	6 -6
~word who	7 -7
~word why	6 -6
~word wide	-6 6
~word will	14 -14
~word wip	7 -7
~word with	8 -8
~word within	12 -12
~word without	-17 17
~word witnes	5 -5
~word would	7 -7
~word writ	11 -11
~word wrot	9 -9
~word you	10 -10`;
