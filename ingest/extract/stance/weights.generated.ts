/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2514 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
authenticity	-6 6
before: ASSERTS	5 -5
before: CONFIRMS	11 -11
before: negation	-17 17
before: rebuttal	-9 9
behind: ALLEGES	28 -28
behind: ASSERTS	14 -14
behind: DENIES	8 -8
behind: negation	-36 36
behind: rebuttal	-5 5
behind: turn	-33 33
by AGENCY	12 -12
by AUTHOR	29 -29
by COMPANY	-8 8
by COURT	-17 17
by GOVERNMENT	8 -8
by HOSPITAL	-11 11
by OTHER	-5 5
by PERSON	-11 11
by POLICE	33 -33
by REGULATOR	6 -6
by UNIVERSITY	-21 21
by no agency	26 -26
claimNoun	-20 20
concealment	9 -9
cue :	-6 6
cue ALLEGES	15 -15
cue ASSERTS	19 -19
cue CONFIRMS	13 -13
cue DENIES	-31 31
cue accept	6 -6
cue according to	13 -13
cue accuse	9 -9
cue acknowledge	17 -17
cue add	20 -20
cue admit	-9 9
cue allege	10 -10
cue announce	7 -7
cue answer	-25 25
cue argue	-6 6
cue as per	-11 11
cue ask	6 -6
cue assess	5 -5
cue assure	-18 18
cue attribute	6 -6
cue believe	-11 11
cue blame	-11 11
cue boast	8 -8
cue call	-34 34
cue claim	16 -16
cue complain	22 -22
cue conclude	-8 8
cue confirm	17 -17
cue contend	-10 10
cue contradict	18 -18
cue denied it	-21 21
cue deny	-34 34
cue disclose	7 -7
cue dismiss	-11 11
cue disputes this	-11 11
cue do not agree	12 -12
cue explain	-20 20
cue find	17 -17
cue found no	-5 5
cue go on	6 -6
cue grant	-20 20
cue have found no	-10 10
cue indicate	5 -5
cue maintain	-44 44
cue negated	10 -10
cue no evidence	-6 6
cue not in	-9 9
cue not want	12 -12
cue note	11 -11
cue notify	14 -14
cue offer	6 -6
cue pleaded not guilty	-11 11
cue point out	15 -15
cue put	22 -22
cue reckon	6 -6
cue record	-6 6
cue reiterate	-26 26
cue reject	-17 17
cue remark	12 -12
cue report	15 -15
cue rule out	-11 11
cue say	-7 7
cue show	-19 19
cue speak	8 -8
cue state	15 -15
cue submit	-9 9
cue suggest	6 -6
cue suggestion	-6 6
cue suspect	6 -6
cue tell	-15 15
cue untrue	9 -9
cue warn	5 -5
cue withdrew	9 -9
cue would have none of it	-10 10
cue write	-14 14
cue write back	6 -6
culprit	-6 6
demand	21 -21
deniedIncident	8 -8
denies elsewhere 0	8 -8
emptySearch	38 -38
fault	27 -27
found by according-to:after	-8 8
found by according-to:before	25 -25
found by author:denial	-38 38
found by author:hedged	8 -8
found by author:incident	25 -25
found by author:unknown	13 -13
found by clause:before	-15 15
found by clause:interrupted	-14 14
found by naming:about	19 -19
found by naming:attribute	6 -6
found by naming:blame	-12 12
found by naming:call	-23 23
found by naming:dismiss	-13 13
found by naming:put	14 -14
found by no-comment	44 -44
found by noun:claim	-11 11
found by noun:media	-5 5
found by quote:before	-24 24
found by quote:colon	-6 6
found by quote:following	11 -11
found by rebuff	-5 5
found by tagged:carried	-10 10
found by tagged:cue	23 -23
found by tagged:source	-7 7
found by verb:clause	8 -8
found by verb:gerund	-8 8
found by verb:infinitive	15 -15
found by verb:object	13 -13
found by verb:quote	18 -18
found by verb:that	-6 6
granting	45 -45
harm	13 -13
harmless longer	17 -17
harmless more	-33 33
has just said: ALLEGES	9 -9
has just said: ASSERTS	5 -5
has just said: CONFIRMS	-11 11
has just said: DECLINED_COMMENT	-10 10
has just said: DENIES	-19 19
has just said: INVESTIGATING	-10 10
has just said: NO_EVIDENCE	5 -5
hedge	17 -17
holding	11 -11
in NEWS	15 -15
in SOCIAL_POST	6 -6
inquiry	14 -14
length 2	5 -5
length 4	6 -6
length 5	21 -21
mainNegation	-17 17
negated in a clause of it	5 -5
negated in the main clause	-11 11
negated main clause: about data	-17 17
negated main clause: about it	-17 17
negated main clause: about machine	10 -10
negated main clause: about they	-5 5
negated main clause: about we	14 -14
negated main clause: at first	17 -17
negated main clause: behind “:”	-5 5
negated main clause: behind “accept”	11 -11
negated main clause: behind “according to”	-16 16
negated main clause: behind “add”	7 -7
negated main clause: behind “admit”	8 -8
negated main clause: behind “argue”	-5 5
negated main clause: behind “assure”	10 -10
negated main clause: behind “claim”	-6 6
negated main clause: behind “complain”	19 -19
negated main clause: behind “confirm”	13 -13
negated main clause: behind “do not agree”	12 -12
negated main clause: behind “find”	-27 27
negated main clause: behind “found no”	-5 5
negated main clause: behind “have found no”	-10 10
negated main clause: behind “insist”	-11 11
negated main clause: behind “maintain”	-11 11
negated main clause: behind “no evidence”	-6 6
negated main clause: behind “not in”	-9 9
negated main clause: behind “not want”	12 -12
negated main clause: behind “pleaded not guilty”	-11 11
negated main clause: behind “put”	5 -5
negated main clause: behind “reiterate”	-8 8
negated main clause: behind “speak”	10 -10
negated main clause: behind “state”	-14 14
negated main clause: behind “submit”	-5 5
negated main clause: behind “tell”	-12 12
negated main clause: by ATTACKER	-14 14
negated main clause: by PERSON	8 -8
negated main clause: by UNNAMED	-12 12
negated main clause: can of harm	19 -19
negated main clause: can of other	17 -17
negated main clause: can of taking	-8 8
negated main clause: can of telling	-7 7
negated main clause: did	-8 8
negated main clause: did of other	-6 6
negated main clause: did of telling	9 -9
negated main clause: do of other	15 -15
negated main clause: do of telling	-12 12
negated main clause: has	-13 13
negated main clause: has of other	-14 14
negated main clause: is of authenticity	-17 17
negated main clause: is of telling	18 -18
negated main clause: is of thing	-6 6
negated main clause: later	-44 44
negated main clause: modal	18 -18
negated main clause: modal of harm	6 -6
negated main clause: never of harm	-10 10
negated main clause: never of other	15 -15
negated main clause: never of telling	-6 6
negated main clause: object no of none	6 -6
negated main clause: object no of other	-17 17
negated main clause: object no of telling	7 -7
negated main clause: object nobody	11 -11
negated main clause: object none	-19 19
negated main clause: object none of other	-19 19
negated main clause: object nothing of none	17 -17
negated main clause: object nothing of other	-11 11
negated main clause: of authenticity	-17 17
negated main clause: of concealment	-12 12
negated main clause: of harm	-25 25
negated main clause: of holding	-5 5
negated main clause: of none	-11 11
negated main clause: of other	11 -11
negated main clause: of payment	17 -17
negated main clause: of publication	17 -17
negated main clause: of taking	-19 19
negated main clause: of telling	25 -25
negated main clause: of thing	-6 6
negated main clause: other	-6 6
negated main clause: other of none	-17 17
negated main clause: other of other	22 -22
negated main clause: part	-9 9
negated main clause: perfect	-11 11
negated main clause: perfect of none	-7 7
negated main clause: subject neither	-5 5
negated main clause: subject no	-15 15
negated main clause: subject no of harm	-11 11
negated main clause: subject no of none	-9 9
negated main clause: subject no of other	11 -11
negated main clause: subject no of telling	13 -13
negated main clause: subject nobody	6 -6
negated main clause: subject nobody of harm	-12 12
negated main clause: subject nobody of other	14 -14
negated main clause: subject nobody of telling	15 -15
negated main clause: subject none of none	-8 8
negated main clause: subject nothing	11 -11
negated main clause: subject nothing of none	-7 7
negated main clause: subject nothing of other	-7 7
negated main clause: there	-9 9
negated main clause: told	-8 8
negated main clause: “neither” subject neither	-5 5
negated main clause: “never” perfect	-24 24
negated main clause: “nobody” object nobody	11 -11
negated main clause: “nobody” subject nobody	6 -6
negated main clause: “none” has	-9 9
negated main clause: “none” object none	-19 19
negated main clause: “nothing” has	-8 8
negated main clause: “nothing” subject nothing	11 -11
negated main clause: “nothing” there	11 -11
negated main clause: “not” did	-8 8
negated main clause: “not” modal	18 -18
negated main clause: “not” other	-6 6
negated main clause: “not” perfect	12 -12
negated main clause: “no” subject no	-15 15
negated main clause: “no” there	-21 21
negated subordinate clause: about it	8 -8
negated subordinate clause: about noun	-9 9
negated subordinate clause: about they	7 -7
negated subordinate clause: at first	6 -6
negated subordinate clause: behind “according to”	15 -15
negated subordinate clause: behind “write”	-7 7
negated subordinate clause: by AUTHOR	-8 8
negated subordinate clause: by PERSON	12 -12
negated subordinate clause: by UNNAMED	12 -12
negated subordinate clause: can	-16 16
negated subordinate clause: did	11 -11
negated subordinate clause: has	-24 24
negated subordinate clause: has of other	-11 11
negated subordinate clause: is	-10 10
negated subordinate clause: is of other	10 -10
negated subordinate clause: is of thing	-12 12
negated subordinate clause: later	-6 6
negated subordinate clause: modal	9 -9
negated subordinate clause: object no	17 -17
negated subordinate clause: object no of none	5 -5
negated subordinate clause: object nobody	5 -5
negated subordinate clause: object nor	6 -6
negated subordinate clause: object nothing	12 -12
negated subordinate clause: of harm	-12 12
negated subordinate clause: of none	14 -14
negated subordinate clause: of other	39 -39
negated subordinate clause: of thing	-12 12
negated subordinate clause: perfect	-11 11
negated subordinate clause: perfect of harm	6 -6
negated subordinate clause: “never” perfect	-25 25
negated subordinate clause: “nobody” object nobody	5 -5
negated subordinate clause: “nor” object nor	6 -6
negated subordinate clause: “nothing” object nothing	12 -12
negated subordinate clause: “not” can	-16 16
negated subordinate clause: “not” did	11 -11
negated subordinate clause: “not” is	-11 11
negated subordinate clause: “not” modal	9 -9
negated subordinate clause: “not” perfect	14 -14
negated subordinate clause: “no” has	-6 6
negated subordinate clause: “no” object no	17 -17
negated: did of harm about it	9 -9
negated: did of other about it	-17 17
negated: did of other about noun	17 -17
negated: did of other about they	-11 11
negated: did of telling about noun	8 -8
negated: do of other about it	6 -6
negated: do of other about noun	10 -10
negated: do of other about we	-5 5
negated: do of telling about noun	-13 13
negated: is of authenticity about noun	-12 12
negated: is of harm about data	-12 12
negated: is of harm about it	12 -12
negated: is of harm about machine	5 -5
negated: is of harm about noun	-14 14
negated: is of other about data	-6 6
negated: is of other about noun	7 -7
negated: is of other about they	5 -5
negated: is of telling about noun	11 -11
negated: is of thing about credential	-7 7
negated: is of thing about it	-12 12
negated: is of thing about noun	5 -5
negated: perfect of harm about they	11 -11
negated: perfect of none about noun	-11 11
negated: perfect of telling about it	-7 7
negated: perfect of telling about they	-11 11
negations 0	23 -23
negations 2	-13 13
no after no	-5 5
no after no, another thing	16 -16
no after no, same thing	-21 21
no after yes	-5 5
no after yes, same thing	-10 10
no authenticity	25 -25
no concealment	-30 30
no culprit	-25 25
no demand	13 -13
no holding	-20 20
no origin	-12 12
no outage	-13 13
no publication	27 -27
no sale	-13 13
no taking	10 -10
no telling	32 -32
nobody before	28 -28
opens its paragraph	5 -5
opensNegated	-10 10
origin	-32 32
other in the same paragraph	-28 28
other is AUTHOR	5 -5
other is MEDIA	-13 13
other is UNNAMED	6 -6
other said 0 before: ALLEGES	24 -24
other said 0 before: DECLINED_COMMENT	6 -6
other said 0 before: DENIES	27 -27
other said 1 before: ALLEGES	-13 13
other said 1 before: DECLINED_COMMENT	10 -10
other said 1 before: DENIES	-23 23
other said 1 before: INVESTIGATING	15 -15
other said 1 before: RETRACTS	-16 16
other said 2 before: CONFIRMS	-5 5
other said 2 before: DECLINED_COMMENT	-8 8
other said 2 before: DENIES	9 -9
other said 2 before: INVESTIGATING	-9 9
other said 2 before: NO_EVIDENCE	25 -25
other said 2 before: NO_RESPONSE	7 -7
other said 3 before: ASSERTS	-10 10
other said 3 before: CONFIRMS	5 -5
other said 3 before: DENIES	-9 9
other said 3 before: INVESTIGATING	-7 7
other said 3 before: NO_EVIDENCE	-24 24
other said 3 before: NO_RESPONSE	5 -5
other said: ALLEGES	8 -8
other said: DECLINED_COMMENT	5 -5
other said: DENIES	5 -5
other said: NO_EVIDENCE	5 -5
other said: NO_RESPONSE	-6 6
other said: RETRACTS	-18 18
outage	21 -21
quoted	10 -10
ruled ALLEGES	30 -30
ruled ALLEGES, author	10 -10
ruled ALLEGES, by AGENCY	11 -11
ruled ALLEGES, by AUTHOR	20 -20
ruled ALLEGES, by MEDIA	-11 11
ruled ALLEGES, by PERSON	13 -13
ruled ALLEGES, by UNNAMED	-7 7
ruled ALLEGES, naming	-6 6
ruled ALLEGES, noun	-9 9
ruled ALLEGES, verb	21 -21
ruled ASSERTS	8 -8
ruled ASSERTS, according-to	21 -21
ruled ASSERTS, by AGENCY	-6 6
ruled ASSERTS, by ATTACKER	18 -18
ruled ASSERTS, by AUTHOR	18 -18
ruled ASSERTS, by PERSON	-36 36
ruled ASSERTS, by UNNAMED	11 -11
ruled ASSERTS, clause	17 -17
ruled ASSERTS, noun	-10 10
ruled ASSERTS, quote	-12 12
ruled ASSERTS, tagged	-30 30
ruled CONFIRMS	25 -25
ruled CONFIRMS, by AGENCY	13 -13
ruled CONFIRMS, by AUTHOR	5 -5
ruled CONFIRMS, by PERSON	5 -5
ruled CONFIRMS, clause	-9 9
ruled CONFIRMS, quote	12 -12
ruled CONFIRMS, rebuff	13 -13
ruled DECLINED_COMMENT	40 -40
ruled DECLINED_COMMENT, by AGENCY	18 -18
ruled DECLINED_COMMENT, by PERSON	15 -15
ruled DECLINED_COMMENT, by UNNAMED	5 -5
ruled DECLINED_COMMENT, no-comment	25 -25
ruled DECLINED_COMMENT, verb	11 -11
ruled DENIES	-72 72
ruled DENIES, according-to	-10 10
ruled DENIES, author	-21 21
ruled DENIES, by AGENCY	-42 42
ruled DENIES, by ATTACKER	-25 25
ruled DENIES, by AUTHOR	-32 32
ruled DENIES, by PERSON	-19 19
ruled DENIES, by UNNAMED	-9 9
ruled DENIES, clause	-11 11
ruled DENIES, finding	-7 7
ruled DENIES, naming	-10 10
ruled DENIES, quote	-25 25
ruled DENIES, rebuff	-32 32
ruled DENIES, tagged	22 -22
ruled DENIES, verb	-12 12
ruled INVESTIGATING	13 -13
ruled INVESTIGATING, clause	-9 9
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	12 -12
ruled NO_EVIDENCE	35 -35
ruled NO_EVIDENCE, author	17 -17
ruled NO_EVIDENCE, by AGENCY	15 -15
ruled NO_EVIDENCE, by AUTHOR	11 -11
ruled NO_EVIDENCE, by PERSON	16 -16
ruled NO_EVIDENCE, by UNNAMED	-9 9
ruled NO_EVIDENCE, quote	7 -7
ruled NO_EVIDENCE, tagged	6 -6
ruled NO_RESPONSE	19 -19
ruled NO_RESPONSE, by AGENCY	12 -12
ruled NO_RESPONSE, by UNNAMED	5 -5
ruled NO_RESPONSE, no-comment	19 -19
ruled PARTLY_DENIES	-40 40
ruled PARTLY_DENIES, by AGENCY	-19 19
ruled PARTLY_DENIES, by PERSON	-24 24
ruled PARTLY_DENIES, clause	-20 20
ruled PARTLY_DENIES, verb	-8 8
ruled RETRACTS	11 -11
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	11 -11
safe	-22 22
safety	-18 18
sale	10 -10
says next: ALLEGES	18 -18
says next: ASSERTS	7 -7
says next: DECLINED_COMMENT	7 -7
says next: INVESTIGATING	-9 9
says next: NO_EVIDENCE	11 -11
sentence before: ALLEGES	10 -10
sentence before: ASSERTS	5 -5
sentence before: negation	-5 5
sentence before: question	-20 20
sentence before: rebuttal	-16 16
sentence before: turn	5 -5
silence	16 -16
soFar	37 -37
taking	5 -5
telling	27 -27
times negated 0	17 -17
times negated 1	14 -14
times negated 2	-22 22
turn	-22 22
unknown	34 -34
untrue	-32 32
yes after no	7 -7
yes after no, same thing	10 -10
~no 	10 -10
~no a	-22 22
~no accept	-8 8
~no account	-6 6
~no affect	-9 9
~no all	-9 9
~no an	5 -5
~no and	11 -11
~no any	-12 12
~no ask	5 -5
~no attack	-7 7
~no bank	-6 6
~no call	6 -6
~no cent	-5 5
~no complaint	7 -7
~no contact	-5 5
~no contain	-7 7
~no correct	-6 6
~no data	5 -5
~no docu	-10 10
~no even	-7 7
~no ever	8 -8
~no exist	9 -9
~no from	-7 7
~no had	15 -15
~no have	-8 8
~no her	10 -10
~no i	-5 5
~no in	-24 24
~no inform	8 -8
~no is	12 -12
~no it	10 -10
~no known	6 -6
~no long	6 -6
~no lost	5 -5
~no more	-11 11
~no numb	-9 9
~no of	-8 8
~no off	-6 6
~no okunad	-5 5
~no on	18 -18
~no one	5 -5
~no oth	6 -6
~no our	-6 6
~no passport	7 -7
~no password	5 -5
~no pay	8 -8
~no ransom	5 -5
~no reach	7 -7
~no reason	8 -8
~no record	-7 7
~no report	10 -10
~no singl	-8 8
~no so	7 -7
~no stor	6 -6
~no such	-6 6
~no that	8 -8
~no the	-29 29
~no ther	-6 6
~no thes	-7 7
~no touch	9 -9
~no true	5 -5
~no turn	-11 11
~no use	-5 5
~no used	6 -6
~no wa	8 -8
~no we	-7 7
~no what	-9 9
~no with	-12 12
~no would	5 -5
~opens 0 a	-24 24
~opens 0 an	9 -9
~opens 0 both	-11 11
~opens 0 by	-6 6
~opens 0 card	-6 6
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	12 -12
~opens 0 does	-5 5
~opens 0 every	-6 6
~opens 0 have	-5 5
~opens 0 he	9 -9
~opens 0 his	-23 23
~opens 0 if	6 -6
~opens 0 in	5 -5
~opens 0 it	29 -29
~opens 0 its	-30 30
~opens 0 my	8 -8
~opens 0 no	5 -5
~opens 0 not	-6 6
~opens 0 reports	-7 7
~opens 0 she	5 -5
~opens 0 the	-37 37
~opens 0 there	-7 7
~opens 0 they	19 -19
~opens 0 was	6 -6
~opens 0 we	9 -9
~opens 0 would	-5 5
~opens 0 you	9 -9
~opens 0 your	-6 6
~opens 1 's	6 -6
~opens 1 a	-11 11
~opens 1 access	5 -5
~opens 1 account	-8 8
~opens 1 an	-5 5
~opens 1 app	8 -8
~opens 1 bucket	-11 11
~opens 1 by	-8 8
~opens 1 claim	-8 8
~opens 1 client	-14 14
~opens 1 copy	-5 5
~opens 1 could	10 -10
~opens 1 do	10 -10
~opens 1 does	-5 5
~opens 1 earlier	7 -7
~opens 1 files	8 -8
~opens 1 found	-7 7
~opens 1 gave	5 -5
~opens 1 had	-8 8
~opens 1 has	7 -7
~opens 1 have	-6 6
~opens 1 i	-5 5
~opens 1 intruders	5 -5
~opens 1 is	19 -19
~opens 1 it	8 -8
~opens 1 logs	-5 5
~opens 1 million	5 -5
~opens 1 no	5 -5
~opens 1 not	17 -17
~opens 1 note	5 -5
~opens 1 notes	-5 5
~opens 1 of	-6 6
~opens 1 on	5 -5
~opens 1 server	-13 13
~opens 1 servers	6 -6
~opens 1 statement	8 -8
~opens 1 telephone	-5 5
~opens 1 test	6 -6
~opens 1 that	-5 5
~opens 1 the	10 -10
~opens 1 theft	6 -6
~opens 1 they	-7 7
~opens 1 this	-8 8
~opens 1 told	5 -5
~opens 1 two	-9 9
~opens 1 were	-5 5
~opens 1 would	5 -5
~opens 2 a	-12 12
~opens 2 accept	-8 8
~opens 2 account	-8 8
~opens 2 any	-5 5
~opens 2 are	-12 12
~opens 2 as	10 -10
~opens 2 asked	7 -7
~opens 2 at	6 -6
~opens 2 be	14 -14
~opens 2 been	-11 11
~opens 2 being	6 -6
~opens 2 by	14 -14
~opens 2 came	-5 5
~opens 2 can	-6 6
~opens 2 cent	-5 5
~opens 2 database	-5 5
~opens 2 did	-7 7
~opens 2 every	-9 9
~opens 2 everything	-7 7
~opens 2 found	-6 6
~opens 2 got	6 -6
~opens 2 had	18 -18
~opens 2 have	-5 5
~opens 2 in	14 -14
~opens 2 is	-9 9
~opens 2 it	7 -7
~opens 2 my	7 -7
~opens 2 n't	6 -6
~opens 2 names	9 -9
~opens 2 never	-6 6
~opens 2 no	-10 10
~opens 2 none	-5 5
~opens 2 number	5 -5
~opens 2 of	8 -8
~opens 2 on	-14 14
~opens 2 one	-7 7
~opens 2 or	-8 8
~opens 2 runs	-7 7
~opens 2 server	9 -9
~opens 2 single	-5 5
~opens 2 taken	5 -5
~opens 2 that	-5 5
~opens 2 the	21 -21
~opens 2 to	9 -9
~opens 2 under	7 -7
~opens 2 warned	-5 5
~opens 2 was	-40 40
~opens 2 who	-6 6
~opens 2 wrong	-5 5
~word 	13 -13
~word accept	-8 8
~word acces	-14 14
~word account	-23 23
~word accus	5 -5
~word act	-8 8
~word add	7 -7
~word addres	-5 5
~word address	14 -14
~word administrator	6 -6
~word affect	-6 6
~word aft	-13 13
~word agenc	8 -8
~word agent	-10 10
~word alert	-5 5
~word alread	8 -8
~word alter	-6 6
~word among	-9 9
~word an	13 -13
~word and	-11 11
~word anoth	-14 14
~word answ	7 -7
~word any	-31 31
~word anybod	-8 8
~word apolog	6 -6
~word applic	5 -5
~word april	6 -6
~word are	-36 36
~word as	33 -33
~word ask	12 -12
~word at	-16 16
~word attach	5 -5
~word august	-9 9
~word authentic	-5 5
~word away	-6 6
~word backup	6 -6
~word bank	-6 6
~word baseles	-8 8
~word becaus	-13 13
~word befor	10 -10
~word being	14 -14
~word belong	-6 6
~word between	11 -11
~word bhumisetu	-5 5
~word bitcoin	6 -6
~word blackmail	-6 6
~word boast	5 -5
~word book	-5 5
~word borrow	13 -13
~word both	-19 19
~word bucket	-6 6
~word build	-8 8
~word by	-8 8
~word call	9 -9
~word can	-12 12
~word card	-10 10
~word cent	-10 10
~word certificat	-17 17
~word chairman	5 -5
~word charg	8 -8
~word chat	7 -7
~word claim	-25 25
~word classledg	-6 6
~word client	-19 19
~word clos	-5 5
~word code	5 -5
~word colleagu	9 -9
~word collector	5 -5
~word com	6 -6
~word come	9 -9
~word compan	6 -6
~word complaint	7 -7
~word concern	-9 9
~word conduct	9 -9
~word confirm	10 -10
~word consist	-5 5
~word consultant	5 -5
~word contain	-6 6
~word contractor	17 -17
~word copi	19 -19
~word copy	7 -7
~word corrigan	-5 5
~word could	-5 5
~word count	-8 8
~word cours	-5 5
~word custom	-9 9
~word cyb	9 -9
~word dat	6 -6
~word data	-8 8
~word databas	-9 9
~word date	-7 7
~word day	-6 6
~word dead	-6 6
~word deal	5 -5
~word decis	9 -9
~word deni	-9 9
~word depart	12 -12
~word detail	-11 11
~word devic	-9 9
~word digit	7 -7
~word digital	-6 6
~word docu	-11 11
~word doe	-13 13
~word doing	-7 7
~word done	-7 7
~word duplicat	-5 5
~word e-mail	5 -5
~word each	5 -5
~word earli	6 -6
~word eight	-18 18
~word eleven	-5 5
~word empt	-7 7
~word enter	-5 5
~word entr	-11 11
~word establish	5 -5
~word even	-8 8
~word ever	-20 20
~word evidenc	5 -5
~word examin	6 -6
~word exist	8 -8
~word exposur	5 -5
~word extract	-6 6
~word facebook	-9 9
~word faith	6 -6
~word fake	-5 5
~word far	6 -6
~word fault	-7 7
~word februar	9 -9
~word figur	-8 8
~word file	-17 17
~word find	8 -8
~word firm	5 -5
~word first	-10 10
~word fix	5 -5
~word form	8 -8
~word found	-25 25
~word four	15 -15
~word frida	6 -6
~word front	-5 5
~word gave	7 -7
~word gb	8 -8
~word given	10 -10
~word gone	7 -7
~word good	8 -8
~word got	5 -5
~word hack	-14 14
~word had	-7 7
~word hall	9 -9
~word hand	-12 12
~word happen	7 -7
~word hav	-7 7
~word have	-16 16
~word head	-10 10
~word hear	9 -9
~word heard	5 -5
~word her	20 -20
~word here	-5 5
~word hi	-28 28
~word histor	6 -6
~word hold	5 -5
~word hospital	-8 8
~word hour	12 -12
~word hous	-5 5
~word i	-12 12
~word identifi	-5 5
~word if	6 -6
~word imag	-5 5
~word impossibl	-5 5
~word in	-16 16
~word incident	-10 10
~word infect	-14 14
~word inform	12 -12
~word inquir	10 -10
~word insur	9 -9
~word intact	-5 5
~word into	7 -7
~word invent	-9 9
~word investig	7 -7
~word invoic	5 -5
~word involv	-5 5
~word is	-23 23
~word isolat	-14 14
~word issu	-6 6
~word june	14 -14
~word keep	8 -8
~word kerbs	-5 5
~word knowledg	-6 6
~word known	10 -10
~word lab	5 -5
~word laborator	-8 8
~word last	5 -5
~word lawy	5 -5
~word leak	-6 6
~word leav	-6 6
~word ledg	-6 6
~word left	-12 12
~word leg	-5 5
~word lend	-5 5
~word lett	7 -7
~word light	-5 5
~word like	-5 5
~word line	-11 11
~word link	-6 6
~word loan	5 -5
~word long	8 -8
~word look	-12 12
~word loss	-6 6
~word lost	9 -9
~word machin	-6 6
~word made	11 -11
~word magazin	-6 6
~word mail	-5 5
~word mailbox	5 -5
~word manifest	-6 6
~word march	9 -9
~word mark	-10 10
~word market	-6 6
~word mask	-8 8
~word matt	5 -5
~word may	11 -11
~word me	-12 12
~word meant	-9 9
~word messag	-9 9
~word migr	-5 5
~word monda	-12 12
~word mone	-5 5
~word more	-20 20
~word morn	11 -11
~word motiv	-5 5
~word mov	-8 8
~word must	10 -10
~word my	16 -16
~word nam	19 -19
~word network	-8 8
~word nev	-20 20
~word new	8 -8
~word newspap	-8 8
~word night	-15 15
~word no	-7 7
~word nobod	8 -8
~word none	-10 10
~word normal	-5 5
~word not	18 -18
~word note	11 -11
~word notifi	7 -7
~word now	16 -16
~word numb	18 -18
~word of	-10 10
~word off	-6 6
~word offer	10 -10
~word on	21 -21
~word once	7 -7
~word one	-10 10
~word only	-14 14
~word open	13 -13
~word or	-11 11
~word ordinar	-9 9
~word oth	12 -12
~word our	-27 27
~word out	7 -7
~word outsid	-5 5
~word own	-10 10
~word part	-6 6
~word passport	9 -9
~word peopl	22 -22
~word per	5 -5
~word phon	-6 6
~word pick	7 -7
~word plann	-8 8
~word pm	5 -5
~word point	-7 7
~word port	5 -5
~word portal	-6 6
~word prescript	-6 6
~word problem	-7 7
~word public	6 -6
~word publish	-6 6
~word pure	-5 5
~word put	-8 8
~word question	5 -5
~word reach	11 -11
~word read	-10 10
~word receiv	10 -10
~word record	-24 24
~word recover	6 -6
~word referr	-5 5
~word register	6 -6
~word regret	7 -7
~word reject	-8 8
~word releas	-6 6
~word rememb	6 -6
~word responsibilit	5 -5
~word restor	5 -5
~word return	-10 10
~word review	-5 5
~word right	-10 10
~word risk	5 -5
~word round	-6 6
~word rule	-5 5
~word run	-7 7
~word sabellin	5 -5
~word said	10 -10
~word sal	6 -6
~word same	-14 14
~word saturda	-5 5
~word saw	-5 5
~word say	26 -26
~word scan	5 -5
~word scann	-5 5
~word screenshot	10 -10
~word securit	8 -8
~word see	10 -10
~word septemb	11 -11
~word serv	14 -14
~word sess	-5 5
~word set	7 -7
~word she	15 -15
~word shop	-6 6
~word shorewir	-7 7
~word sign	-7 7
~word sim	5 -5
~word sinc	-17 17
~word singl	-10 10
~word sit	-8 8
~word six	14 -14
~word sold	-7 7
~word some	-5 5
~word sophisticat	8 -8
~word sorr	6 -6
~word speak	7 -7
~word specialist	5 -5
~word spok	8 -8
~word staff	-12 12
~word stat	10 -10
~word state	24 -24
~word step	6 -6
~word still	7 -7
~word stood	-6 6
~word stor	7 -7
~word student	-7 7
~word such	-7 7
~word suggest	-13 13
~word sunda	8 -8
~word suppli	-9 9
~word system	-23 23
~word tak	5 -5
~word taken	10 -10
~word team	-5 5
~word technical	6 -6
~word technician	-8 8
~word tehsil	-12 12
~word telegram	6 -6
~word tell	6 -6
~word ten	-5 5
~word test	18 -18
~word than	-7 7
~word that	-13 13
~word the	25 -25
~word their	-7 7
~word them	5 -5
~word then	9 -9
~word ther	-13 13
~word thes	-9 9
~word they	-5 5
~word thi	-12 12
~word thing	-8 8
~word thos	-8 8
~word thre	8 -8
~word till	-5 5
~word timetabl	-6 6
~word to	7 -7
~word token	7 -7
~word too	5 -5
~word touch	9 -9
~word town	10 -10
~word trac	-9 9
~word transf	8 -8
~word travel	11 -11
~word true	7 -7
~word trust	6 -6
~word tuesda	6 -6
~word turn	-14 14
~word twic	-7 7
~word two	-7 7
~word unauthoriz	5 -5
~word und	5 -5
~word union	10 -10
~word until	15 -15
~word up	-13 13
~word upgrad	-8 8
~word used	8 -8
~word users	10 -10
~word using	6 -6
~word valid	7 -7
~word valle	-5 5
~word velmira	13 -13
~word very	5 -5
~word wa	-32 32
~word wait	7 -7
~word way	6 -6
~word week	5 -5
~word well	9 -9
~word went	9 -9
~word were	-29 29
~word when	-9 9
~word wher	6 -6
~word who	5 -5
~word why	7 -7
~word wide	-7 7
~word will	13 -13
~word wip	7 -7
~word wish	6 -6
~word with	7 -7
~word within	13 -13
~word without	-16 16
~word witnes	6 -6
~word would	6 -6
~word writ	11 -11
~word wrot	8 -8
~word year	-5 5
~word you	11 -11`;
