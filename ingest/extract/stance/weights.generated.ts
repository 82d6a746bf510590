/**
 * Made by `npm run train -- FOLDER` (bench/train-stances); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line: OTHER DENIES.
 * Learned by logistic regression from 2489 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const stanceWeights = `*	18 -18
before: ALLEGES	-13 13
before: ASSERTS	11 -11
before: CONFIRMS	17 -17
before: negation	-16 16
before: rebuttal	-11 11
behind: ALLEGES	31 -31
behind: ASSERTS	23 -23
behind: DENIES	7 -7
behind: negation	-39 39
behind: rebuttal	-12 12
behind: turn	-18 18
by AGENCY	9 -9
by ATTACKER	6 -6
by AUTHOR	30 -30
by COURT	-17 17
by MINISTRY	5 -5
by OTHER	-7 7
by PERSON	-9 9
by POLICE	29 -29
by REGULATOR	14 -14
by UNIVERSITY	-24 24
by no agency	18 -18
claimNoun	-25 25
cue 	11 -11
cue :	-7 7
cue ALLEGES	20 -20
cue ASSERTS	19 -19
cue DENIES	-31 31
cue accept	5 -5
cue according to	16 -16
cue accuse	8 -8
cue acknowledge	17 -17
cue add	18 -18
cue admit	-8 8
cue allege	12 -12
cue announce	9 -9
cue answer	-24 24
cue argue	-6 6
cue as per	-9 9
cue assess	6 -6
cue assure	-16 16
cue attribute	6 -6
cue believe	-12 12
cue blame	-9 9
cue boast	7 -7
cue call	-29 29
cue complain	22 -22
cue concede	7 -7
cue conclude	-7 7
cue confirm	17 -17
cue contend	-9 9
cue contradict	13 -13
cue denied it	-21 21
cue deny	-26 26
cue describe	-9 9
cue disclose	8 -8
cue dismiss	-8 8
cue disputes this	-12 12
cue explain	-17 17
cue false	-14 14
cue find	18 -18
cue found no	-5 5
cue go on	5 -5
cue grant	-23 23
cue have found no	-9 9
cue hold	5 -5
cue incorrect	-8 8
cue indicate	6 -6
cue inform	6 -6
cue insist	-6 6
cue maintain	-44 44
cue no evidence	-7 7
cue none	7 -7
cue not in	-8 8
cue not want	12 -12
cue note	12 -12
cue notify	14 -14
cue pleaded not guilty	-13 13
cue point out	15 -15
cue put	23 -23
cue read	6 -6
cue record	-6 6
cue reiterate	-23 23
cue remark	12 -12
cue report	21 -21
cue reports	-11 11
cue rule out	-12 12
cue show	-18 18
cue state	17 -17
cue stress	-5 5
cue submit	-9 9
cue suggest	8 -8
cue suspect	6 -6
cue tell	-13 13
cue untrue	11 -11
cue warn	8 -8
cue withdrew	8 -8
cue would have none of it	-10 10
cue write	-14 14
culprit	-14 14
demand	22 -22
denies elsewhere 0	13 -13
denies elsewhere 2	-7 7
emptySearch	40 -40
fault	20 -20
found by according-to:after	-6 6
found by according-to:before	27 -27
found by author:denial	-37 37
found by author:hedged	10 -10
found by author:incident	24 -24
found by author:issuer	-6 6
found by author:unknown	12 -12
found by clause:before	-15 15
found by clause:interrupted	-10 10
found by naming:about	23 -23
found by naming:attribute	6 -6
found by naming:blame	-11 11
found by naming:call	-29 29
found by naming:dismiss	-13 13
found by naming:put	16 -16
found by no-comment	47 -47
found by noun:claim	-17 17
found by noun:media	-9 9
found by quote:before	-33 33
found by quote:colon	-7 7
found by quote:following	12 -12
found by tagged:carried	-5 5
found by tagged:cue	26 -26
found by tagged:source	-17 17
found by verb:clause	6 -6
found by verb:gerund	-9 9
found by verb:infinitive	15 -15
found by verb:object	24 -24
found by verb:quote	17 -17
found by verb:that	-8 8
granting	30 -30
harm	9 -9
harmless longer	16 -16
harmless more	-34 34
has just said: CONFIRMS	-23 23
has just said: DENIES	-15 15
hedge	17 -17
holding	9 -9
in NEWS	12 -12
in SOCIAL_POST	17 -17
inquiry	13 -13
length 3	8 -8
length 4	11 -11
length 5	16 -16
mainNegation	-19 19
negated in the main clause	-10 10
negated main clause: about data	-18 18
negated main clause: about it	-11 11
negated main clause: about machine	8 -8
negated main clause: about noun	-6 6
negated main clause: about they	-5 5
negated main clause: about we	14 -14
negated main clause: at first	16 -16
negated main clause: behind “:”	-6 6
negated main clause: behind “accept”	11 -11
negated main clause: behind “according to”	-6 6
negated main clause: behind “add”	11 -11
negated main clause: behind “admit”	-10 10
negated main clause: behind “argue”	-6 6
negated main clause: behind “assure”	8 -8
negated main clause: behind “complain”	20 -20
negated main clause: behind “confirm”	14 -14
negated main clause: behind “find”	-28 28
negated main clause: behind “found no”	-5 5
negated main clause: behind “go on”	-6 6
negated main clause: behind “have found no”	-9 9
negated main clause: behind “maintain”	-14 14
negated main clause: behind “no evidence”	-7 7
negated main clause: behind “not in”	-8 8
negated main clause: behind “not want”	12 -12
negated main clause: behind “pleaded not guilty”	-13 13
negated main clause: behind “put”	6 -6
negated main clause: behind “reiterate”	-9 9
negated main clause: behind “reply”	-5 5
negated main clause: behind “report”	-5 5
negated main clause: behind “state”	-12 12
negated main clause: behind “stress”	-5 5
negated main clause: behind “tell”	-5 5
negated main clause: by AGENCY	-9 9
negated main clause: by ATTACKER	-8 8
negated main clause: by MEDIA	-8 8
negated main clause: by PERSON	16 -16
negated main clause: can of harm	18 -18
negated main clause: can of other	16 -16
negated main clause: can of taking	-6 6
negated main clause: can of telling	-8 8
negated main clause: did	-11 11
negated main clause: did of demand	6 -6
negated main clause: did of other	-7 7
negated main clause: did of telling	11 -11
negated main clause: do of harm	-8 8
negated main clause: do of other	12 -12
negated main clause: do of telling	-14 14
negated main clause: has	-14 14
negated main clause: has of other	-14 14
negated main clause: is of authenticity	-16 16
negated main clause: is of other	6 -6
negated main clause: is of telling	18 -18
negated main clause: is of thing	-8 8
negated main clause: later	-41 41
negated main clause: modal	21 -21
negated main clause: modal of harm	5 -5
negated main clause: modal of other	5 -5
negated main clause: never of harm	-9 9
negated main clause: never of other	15 -15
negated main clause: never of telling	-8 8
negated main clause: object no of none	5 -5
negated main clause: object no of other	-19 19
negated main clause: object no of telling	8 -8
negated main clause: object nobody	10 -10
negated main clause: object none	-20 20
negated main clause: object none of other	-20 20
negated main clause: object nothing of none	18 -18
negated main clause: object nothing of other	-12 12
negated main clause: of authenticity	-18 18
negated main clause: of concealment	-12 12
negated main clause: of harm	-24 24
negated main clause: of none	-12 12
negated main clause: of other	16 -16
negated main clause: of publication	18 -18
negated main clause: of taking	-19 19
negated main clause: of telling	23 -23
negated main clause: of thing	-8 8
negated main clause: other	-5 5
negated main clause: other of none	-19 19
negated main clause: other of other	25 -25
negated main clause: part	-10 10
negated main clause: perfect	-10 10
negated main clause: perfect of none	-10 10
negated main clause: quoted	-9 9
negated main clause: subject neither	-5 5
negated main clause: subject no	-14 14
negated main clause: subject no of harm	-12 12
negated main clause: subject no of none	-9 9
negated main clause: subject no of other	13 -13
negated main clause: subject no of telling	12 -12
negated main clause: subject nobody	5 -5
negated main clause: subject nobody of harm	-11 11
negated main clause: subject nobody of other	13 -13
negated main clause: subject nobody of telling	13 -13
negated main clause: subject none of none	-10 10
negated main clause: subject nothing	9 -9
negated main clause: subject nothing of none	-9 9
negated main clause: subject nothing of other	-6 6
negated main clause: there	-8 8
negated main clause: “neither” subject neither	-5 5
negated main clause: “never” is	7 -7
negated main clause: “never” perfect	-22 22
negated main clause: “nobody” object nobody	10 -10
negated main clause: “nobody” subject nobody	5 -5
negated main clause: “none” has	-9 9
negated main clause: “none” object none	-20 20
negated main clause: “nothing” has	-10 10
negated main clause: “nothing” subject nothing	9 -9
negated main clause: “nothing” there	10 -10
negated main clause: “not” did	-11 11
negated main clause: “not” is	-7 7
negated main clause: “not” modal	21 -21
negated main clause: “not” other	-5 5
negated main clause: “not” perfect	12 -12
negated main clause: “no” subject no	-14 14
negated main clause: “no” there	-19 19
negated subordinate clause: about it	12 -12
negated subordinate clause: about noun	-10 10
negated subordinate clause: about they	7 -7
negated subordinate clause: about we	6 -6
negated subordinate clause: at first	11 -11
negated subordinate clause: behind “according to”	15 -15
negated subordinate clause: behind “tell”	10 -10
negated subordinate clause: behind “write”	-7 7
negated subordinate clause: by AGENCY	-12 12
negated subordinate clause: by AUTHOR	-7 7
negated subordinate clause: by PERSON	13 -13
negated subordinate clause: by UNNAMED	16 -16
negated subordinate clause: did	10 -10
negated subordinate clause: has	-29 29
negated subordinate clause: has of other	-17 17
negated subordinate clause: is	-10 10
negated subordinate clause: is of harm	-6 6
negated subordinate clause: is of other	11 -11
negated subordinate clause: is of thing	-14 14
negated subordinate clause: modal	14 -14
negated subordinate clause: modal of other	12 -12
negated subordinate clause: object no	18 -18
negated subordinate clause: object no of none	6 -6
negated subordinate clause: object nobody	6 -6
negated subordinate clause: object nothing	15 -15
negated subordinate clause: of none	11 -11
negated subordinate clause: of other	39 -39
negated subordinate clause: of thing	-14 14
negated subordinate clause: perfect	-9 9
negated subordinate clause: perfect of harm	6 -6
negated subordinate clause: quoted	8 -8
negated subordinate clause: “never” perfect	-15 15
negated subordinate clause: “nobody” object nobody	6 -6
negated subordinate clause: “nothing” object nothing	15 -15
negated subordinate clause: “not” did	10 -10
negated subordinate clause: “not” is	-11 11
negated subordinate clause: “not” modal	14 -14
negated subordinate clause: “not” perfect	7 -7
negated subordinate clause: “no” has	-10 10
negated subordinate clause: “no” object no	18 -18
negated: did of demand about noun	6 -6
negated: did of harm about it	6 -6
negated: did of other about it	-16 16
negated: did of other about noun	18 -18
negated: did of other about they	-17 17
negated: did of other about we	7 -7
negated: did of telling about noun	10 -10
negated: do of harm about noun	-8 8
negated: do of other about it	5 -5
negated: do of other about noun	6 -6
negated: do of other about we	-5 5
negated: do of telling about noun	-12 12
negated: is of authenticity about it	-6 6
negated: is of authenticity about noun	-9 9
negated: is of harm about data	-13 13
negated: is of harm about it	10 -10
negated: is of harm about machine	6 -6
negated: is of harm about noun	-12 12
negated: is of other about data	-6 6
negated: is of other about noun	14 -14
negated: is of other about they	5 -5
negated: is of taking about it	6 -6
negated: is of telling about noun	11 -11
negated: is of thing about credential	-6 6
negated: is of thing about it	-16 16
negated: perfect of harm about it	5 -5
negated: perfect of harm about they	8 -8
negated: perfect of harm about we	-5 5
negated: perfect of none about noun	-11 11
negated: perfect of telling about they	-13 13
negations 0	24 -24
negations 2	-12 12
no after no, another thing	11 -11
no after no, same thing	-15 15
no after yes, another thing	6 -6
no after yes, same thing	-11 11
no authenticity	35 -35
no concealment	-23 23
no culprit	-25 25
no demand	13 -13
no holding	-15 15
no origin	-10 10
no outage	-12 12
no publication	30 -30
no sale	-15 15
no taking	11 -11
no telling	39 -39
nobody before	28 -28
opens its paragraph	7 -7
opensNegated	-9 9
origin	-29 29
other in the same paragraph	-27 27
other is ATTACKER	-6 6
other is AUTHOR	11 -11
other is PERSON	-5 5
other is UNNAMED	11 -11
other said 0 before: ALLEGES	32 -32
other said 0 before: CONFIRMS	8 -8
other said 0 before: DENIES	26 -26
other said 1 before: ALLEGES	-16 16
other said 1 before: ASSERTS	5 -5
other said 1 before: DENIES	-31 31
other said 1 before: NO_EVIDENCE	7 -7
other said 2 before: CONFIRMS	-8 8
other said 2 before: DECLINED_COMMENT	6 -6
other said 2 before: DENIES	14 -14
other said 2 before: INVESTIGATING	-8 8
other said 2 before: NO_EVIDENCE	16 -16
other said 2 before: NO_RESPONSE	12 -12
other said 3 before: ALLEGES	-9 9
other said 3 before: ASSERTS	-13 13
other said 3 before: DENIES	-5 5
other said 3 before: NO_EVIDENCE	-17 17
other said 3 before: NO_RESPONSE	5 -5
other said 3 before: PARTLY_DENIES	-5 5
other said: DECLINED_COMMENT	11 -11
other said: DENIES	6 -6
other said: INVESTIGATING	-5 5
other said: NO_EVIDENCE	8 -8
other said: RETRACTS	-17 17
outage	25 -25
payment	9 -9
quoted	9 -9
ruled ALLEGES	25 -25
ruled ALLEGES, author	13 -13
ruled ALLEGES, by AGENCY	10 -10
ruled ALLEGES, by AUTHOR	14 -14
ruled ALLEGES, by MEDIA	-16 16
ruled ALLEGES, by PERSON	16 -16
ruled ALLEGES, naming	-5 5
ruled ALLEGES, noun	-19 19
ruled ALLEGES, quote	5 -5
ruled ALLEGES, tagged	7 -7
ruled ALLEGES, verb	19 -19
ruled ASSERTS	8 -8
ruled ASSERTS, according-to	20 -20
ruled ASSERTS, by AGENCY	-8 8
ruled ASSERTS, by ATTACKER	8 -8
ruled ASSERTS, by AUTHOR	20 -20
ruled ASSERTS, by PERSON	-30 30
ruled ASSERTS, by UNNAMED	16 -16
ruled ASSERTS, clause	7 -7
ruled ASSERTS, naming	7 -7
ruled ASSERTS, quote	-17 17
ruled ASSERTS, tagged	-17 17
ruled ASSERTS, verb	-6 6
ruled CONFIRMS	24 -24
ruled CONFIRMS, by AGENCY	19 -19
ruled CONFIRMS, quote	5 -5
ruled CONFIRMS, rebuff	13 -13
ruled CONFIRMS, tagged	-9 9
ruled CONFIRMS, verb	16 -16
ruled DECLINED_COMMENT	39 -39
ruled DECLINED_COMMENT, by AGENCY	16 -16
ruled DECLINED_COMMENT, by PERSON	15 -15
ruled DECLINED_COMMENT, by UNNAMED	7 -7
ruled DECLINED_COMMENT, no-comment	26 -26
ruled DECLINED_COMMENT, verb	10 -10
ruled DENIES	-72 72
ruled DENIES, according-to	-8 8
ruled DENIES, author	-31 31
ruled DENIES, by AGENCY	-49 49
ruled DENIES, by ATTACKER	-8 8
ruled DENIES, by AUTHOR	-26 26
ruled DENIES, by PERSON	-25 25
ruled DENIES, by UNNAMED	-18 18
ruled DENIES, clause	-10 10
ruled DENIES, finding	-8 8
ruled DENIES, naming	-10 10
ruled DENIES, quote	-15 15
ruled DENIES, rebuff	-30 30
ruled DENIES, tagged	18 -18
ruled INVESTIGATING	13 -13
ruled INVESTIGATING, clause	-10 10
ruled INVESTIGATING, finding	7 -7
ruled INVESTIGATING, verb	13 -13
ruled NO_EVIDENCE	35 -35
ruled NO_EVIDENCE, author	17 -17
ruled NO_EVIDENCE, by AGENCY	16 -16
ruled NO_EVIDENCE, by AUTHOR	12 -12
ruled NO_EVIDENCE, by PERSON	15 -15
ruled NO_EVIDENCE, by UNNAMED	-9 9
ruled NO_EVIDENCE, quote	8 -8
ruled NO_EVIDENCE, tagged	5 -5
ruled NO_RESPONSE	21 -21
ruled NO_RESPONSE, by AGENCY	14 -14
ruled NO_RESPONSE, no-comment	21 -21
ruled PARTLY_DENIES	-36 36
ruled PARTLY_DENIES, by AGENCY	-19 19
ruled PARTLY_DENIES, by PERSON	-17 17
ruled PARTLY_DENIES, clause	-11 11
ruled PARTLY_DENIES, verb	-8 8
ruled RETRACTS	11 -11
ruled RETRACTS, by PERSON	7 -7
ruled RETRACTS, rebuff	11 -11
safe	-16 16
safety	-21 21
sale	19 -19
says next: ALLEGES	16 -16
says next: DECLINED_COMMENT	10 -10
says next: INVESTIGATING	-8 8
says next: NO_EVIDENCE	7 -7
sentence before: ALLEGES	13 -13
sentence before: ASSERTS	6 -6
sentence before: negation	-5 5
sentence before: question	-24 24
sentence before: rebuttal	-12 12
sentence before: turn	7 -7
silence	18 -18
soFar	37 -37
taking	7 -7
telling	26 -26
times negated 0	18 -18
times negated 1	14 -14
times negated 2	-20 20
turn	-21 21
unknown	33 -33
untrue	-24 24
yes after no	7 -7
yes after no, same thing	5 -5
~no 	10 -10
~no a	-21 21
~no accept	-8 8
~no account	-6 6
~no affect	-10 10
~no agre	8 -8
~no all	-6 6
~no an	8 -8
~no and	11 -11
~no any	-9 9
~no anyth	-6 6
~no ask	6 -6
~no attack	-5 5
~no bank	-6 6
~no be	9 -9
~no belong	-5 5
~no call	6 -6
~no complaint	7 -7
~no contain	-7 7
~no correct	-6 6
~no demand	-5 5
~no do	-6 6
~no docu	-10 10
~no establish	5 -5
~no even	-8 8
~no ever	8 -8
~no exist	9 -9
~no for	12 -12
~no from	-8 8
~no guilt	-5 5
~no had	12 -12
~no her	11 -11
~no in	-26 26
~no inform	8 -8
~no is	11 -11
~no it	7 -7
~no kind	-5 5
~no known	5 -5
~no long	6 -6
~no lost	5 -5
~no more	-12 12
~no numb	-9 9
~no of	-6 6
~no okunad	-5 5
~no on	18 -18
~no oth	7 -7
~no our	-6 6
~no passport	9 -9
~no password	5 -5
~no pay	6 -6
~no ransom	6 -6
~no reach	7 -7
~no reason	7 -7
~no record	-7 7
~no report	10 -10
~no singl	-11 11
~no so	8 -8
~no stor	6 -6
~no such	-6 6
~no that	7 -7
~no the	-40 40
~no ther	-6 6
~no thes	-7 7
~no touch	10 -10
~no true	8 -8
~no turn	-8 8
~no us	-6 6
~no use	-6 6
~no used	6 -6
~no wa	6 -6
~no we	-5 5
~no what	-9 9
~no with	-13 13
~no would	7 -7
~opens 0 a	-33 33
~opens 0 all	5 -5
~opens 0 an	11 -11
~opens 0 both	-11 11
~opens 0 card	-6 6
~opens 0 cert-in	-5 5
~opens 0 could	7 -7
~opens 0 customer	-8 8
~opens 0 did	11 -11
~opens 0 disputes	-6 6
~opens 0 do	6 -6
~opens 0 does	-5 5
~opens 0 every	-5 5
~opens 0 having	-5 5
~opens 0 he	11 -11
~opens 0 his	-22 22
~opens 0 i	-8 8
~opens 0 if	6 -6
~opens 0 in	5 -5
~opens 0 is	-6 6
~opens 0 it	24 -24
~opens 0 its	-26 26
~opens 0 members	5 -5
~opens 0 my	8 -8
~opens 0 no	6 -6
~opens 0 not	-6 6
~opens 0 only	5 -5
~opens 0 reports	-11 11
~opens 0 she	6 -6
~opens 0 such	5 -5
~opens 0 the	-33 33
~opens 0 they	19 -19
~opens 0 we	8 -8
~opens 0 you	5 -5
~opens 0 your	-5 5
~opens 1 's	6 -6
~opens 1 account	-9 9
~opens 1 an	-5 5
~opens 1 app	8 -8
~opens 1 bucket	-10 10
~opens 1 claim	-6 6
~opens 1 client	-14 14
~opens 1 contractor	5 -5
~opens 1 could	10 -10
~opens 1 data	-5 5
~opens 1 do	8 -8
~opens 1 earlier	7 -7
~opens 1 files	7 -7
~opens 1 found	-7 7
~opens 1 gave	6 -6
~opens 1 had	-7 7
~opens 1 have	-8 8
~opens 1 i	-5 5
~opens 1 intruders	6 -6
~opens 1 is	17 -17
~opens 1 it	8 -8
~opens 1 logs	-6 6
~opens 1 no	8 -8
~opens 1 not	16 -16
~opens 1 note	5 -5
~opens 1 of	-7 7
~opens 1 saw	-5 5
~opens 1 security	-5 5
~opens 1 server	-13 13
~opens 1 servers	6 -6
~opens 1 statement	5 -5
~opens 1 system	-5 5
~opens 1 test	6 -6
~opens 1 that	-9 9
~opens 1 the	9 -9
~opens 1 theft	6 -6
~opens 1 they	-7 7
~opens 1 this	-8 8
~opens 1 told	6 -6
~opens 1 two	-11 11
~opens 1 was	-5 5
~opens 1 went	-5 5
~opens 1 will	5 -5
~opens 1 would	5 -5
~opens 2 a	-9 9
~opens 2 accept	-8 8
~opens 2 account	-8 8
~opens 2 agree	7 -7
~opens 2 any	-6 6
~opens 2 are	-11 11
~opens 2 asked	5 -5
~opens 2 at	8 -8
~opens 2 be	14 -14
~opens 2 been	-8 8
~opens 2 by	10 -10
~opens 2 came	-5 5
~opens 2 can	-6 6
~opens 2 checked	-6 6
~opens 2 database	-5 5
~opens 2 did	-6 6
~opens 2 every	-9 9
~opens 2 everything	-7 7
~opens 2 found	-6 6
~opens 2 got	5 -5
~opens 2 had	16 -16
~opens 2 in	13 -13
~opens 2 is	-11 11
~opens 2 it	6 -6
~opens 2 its	6 -6
~opens 2 my	8 -8
~opens 2 n't	6 -6
~opens 2 names	10 -10
~opens 2 no	-6 6
~opens 2 none	-5 5
~opens 2 number	5 -5
~opens 2 of	5 -5
~opens 2 old	-5 5
~opens 2 on	-13 13
~opens 2 one	-7 7
~opens 2 or	-9 9
~opens 2 portal	-5 5
~opens 2 runs	-6 6
~opens 2 server	8 -8
~opens 2 taken	5 -5
~opens 2 than	5 -5
~opens 2 that	-9 9
~opens 2 the	19 -19
~opens 2 to	6 -6
~opens 2 told	-6 6
~opens 2 under	6 -6
~opens 2 was	-40 40
~opens 2 who	-7 7
~opens 2 wrong	-5 5
~opens 2 ’s	-9 9
~word 	7 -7
~word accept	-8 8
~word acces	-12 12
~word account	-18 18
~word accus	6 -6
~word act	-8 8
~word add	7 -7
~word address	16 -16
~word administrator	6 -6
~word affect	-6 6
~word aft	-10 10
~word agenc	9 -9
~word agent	-15 15
~word agre	7 -7
~word alert	-6 6
~word all	5 -5
~word alread	7 -7
~word alter	-5 5
~word ambulanc	5 -5
~word among	-7 7
~word an	18 -18
~word and	-9 9
~word anoth	-15 15
~word answ	5 -5
~word any	-25 25
~word apolog	6 -6
~word app	5 -5
~word applic	6 -6
~word are	-37 37
~word as	32 -32
~word ask	10 -10
~word at	-20 20
~word attach	7 -7
~word august	-8 8
~word authentic	-5 5
~word authorit	5 -5
~word backup	5 -5
~word bank	-6 6
~word baseles	-7 7
~word be	7 -7
~word becaus	-13 13
~word befor	8 -8
~word being	17 -17
~word between	11 -11
~word bitcoin	6 -6
~word blackmail	-6 6
~word book	-6 6
~word borrow	11 -11
~word both	-16 16
~word bucket	-6 6
~word build	-8 8
~word call	9 -9
~word can	-13 13
~word card	-16 16
~word cent	-9 9
~word certificat	-9 9
~word chairman	5 -5
~word charg	9 -9
~word chat	8 -8
~word claim	-23 23
~word classledg	-5 5
~word client	-20 20
~word clos	-6 6
~word code	5 -5
~word colleagu	10 -10
~word com	5 -5
~word come	8 -8
~word commiss	-5 5
~word complaint	7 -7
~word concern	-9 9
~word conduct	10 -10
~word confirm	11 -11
~word consist	-5 5
~word consultant	5 -5
~word contain	-7 7
~word contractor	20 -20
~word contradict	6 -6
~word copi	21 -21
~word copy	11 -11
~word corrigan	-5 5
~word count	-10 10
~word custom	-8 8
~word cyb	10 -10
~word dat	6 -6
~word data	-10 10
~word databas	-7 7
~word date	-7 7
~word dead	-7 7
~word deal	5 -5
~word decis	9 -9
~word deni	-9 9
~word deny	8 -8
~word depart	14 -14
~word detail	-9 9
~word devic	-10 10
~word digit	7 -7
~word digital	-6 6
~word disput	-8 8
~word docu	-7 7
~word doe	-13 13
~word doing	-7 7
~word done	-7 7
~word download	-5 5
~word duplicat	-5 5
~word e-mail	5 -5
~word each	5 -5
~word earli	6 -6
~word eight	-12 12
~word eleven	-5 5
~word employe	-6 6
~word empt	-7 7
~word enter	-7 7
~word entr	-10 10
~word establish	5 -5
~word ever	-19 19
~word evidenc	5 -5
~word examin	6 -6
~word exist	7 -7
~word explain	-5 5
~word export	5 -5
~word exposur	5 -5
~word extract	-6 6
~word facebook	-9 9
~word faith	6 -6
~word fals	-6 6
~word far	6 -6
~word fault	-7 7
~word februar	10 -10
~word figur	-7 7
~word file	-13 13
~word find	9 -9
~word firm	7 -7
~word first	-9 9
~word fix	5 -5
~word for	8 -8
~word form	10 -10
~word found	-22 22
~word four	15 -15
~word frida	8 -8
~word fund	8 -8
~word gateway	-5 5
~word gave	11 -11
~word gb	8 -8
~word given	10 -10
~word gone	8 -8
~word good	8 -8
~word ha	5 -5
~word hack	-18 18
~word had	-9 9
~word hall	8 -8
~word hand	-13 13
~word happen	6 -6
~word hav	-8 8
~word have	-19 19
~word health	5 -5
~word hear	9 -9
~word heard	8 -8
~word her	18 -18
~word here	-5 5
~word hi	-23 23
~word histor	6 -6
~word hold	7 -7
~word hospital	-8 8
~word host	5 -5
~word hour	14 -14
~word hous	-6 6
~word i	-13 13
~word identifi	-5 5
~word if	6 -6
~word imag	-10 10
~word impossibl	-5 5
~word in	-19 19
~word incident	-17 17
~word incorrect	-5 5
~word indic	5 -5
~word infect	-17 17
~word inform	13 -13
~word inquir	10 -10
~word insur	9 -9
~word intact	-5 5
~word intrus	-5 5
~word investig	7 -7
~word invoic	5 -5
~word is	-26 26
~word isolat	-10 10
~word itself	6 -6
~word januar	5 -5
~word june	10 -10
~word keep	7 -7
~word kerbs	-5 5
~word kind	-5 5
~word knowledg	-6 6
~word known	9 -9
~word kwacha	6 -6
~word laborator	-8 8
~word lay	6 -6
~word lead	-5 5
~word leak	-5 5
~word leav	-5 5
~word ledg	-5 5
~word left	-13 13
~word leg	-5 5
~word lend	-5 5
~word lett	7 -7
~word light	-5 5
~word line	-13 13
~word littl	-5 5
~word loan	6 -6
~word long	7 -7
~word look	-15 15
~word loss	-5 5
~word machin	-6 6
~word made	12 -12
~word magazin	-6 6
~word mailbox	6 -6
~word manifest	-6 6
~word march	10 -10
~word mark	-12 12
~word market	-6 6
~word mask	-8 8
~word may	12 -12
~word me	-9 9
~word meant	-6 6
~word memb	9 -9
~word messag	-9 9
~word migr	-5 5
~word monda	-11 11
~word mone	-5 5
~word month	7 -7
~word more	-21 21
~word morn	13 -13
~word mov	-5 5
~word must	10 -10
~word my	17 -17
~word nam	20 -20
~word national	-5 5
~word network	-9 9
~word nev	-17 17
~word new	10 -10
~word newspap	-7 7
~word night	-16 16
~word nine	6 -6
~word no	-5 5
~word nobod	8 -8
~word none	-11 11
~word normal	-6 6
~word not	22 -22
~word note	10 -10
~word notifi	6 -6
~word now	14 -14
~word numb	23 -23
~word octob	5 -5
~word off	-9 9
~word offer	15 -15
~word on	14 -14
~word once	7 -7
~word one	-10 10
~word only	-17 17
~word open	9 -9
~word oper	7 -7
~word or	-6 6
~word ordinar	-8 8
~word oth	15 -15
~word our	-36 36
~word out	6 -6
~word outsid	-5 5
~word over	6 -6
~word own	-9 9
~word paid	5 -5
~word part	-5 5
~word passport	11 -11
~word peopl	20 -20
~word phon	-7 7
~word pick	7 -7
~word pictur	-5 5
~word point	-9 9
~word port	6 -6
~word prescript	-6 6
~word privac	-7 7
~word problem	-7 7
~word public	5 -5
~word publish	-6 6
~word put	-8 8
~word question	6 -6
~word ransom	7 -7
~word reach	9 -9
~word read	-10 10
~word receiv	7 -7
~word record	-27 27
~word recover	7 -7
~word referr	-5 5
~word regist	6 -6
~word register	7 -7
~word regret	8 -8
~word releas	-7 7
~word rememb	5 -5
~word report	7 -7
~word responsibilit	5 -5
~word restor	5 -5
~word return	-11 11
~word review	-6 6
~word right	-11 11
~word risk	5 -5
~word round	-9 9
~word rule	-6 6
~word run	-6 6
~word sabellin	5 -5
~word said	11 -11
~word sal	6 -6
~word same	-16 16
~word saturda	-6 6
~word saw	-6 6
~word say	27 -27
~word scan	6 -6
~word scann	-5 5
~word screenshot	9 -9
~word second	6 -6
~word secur	-5 5
~word see	11 -11
~word sent	5 -5
~word septemb	11 -11
~word serv	13 -13
~word sess	-5 5
~word set	6 -6
~word seven	-5 5
~word shar	-5 5
~word she	17 -17
~word shop	-8 8
~word show	8 -8
~word sign	-8 8
~word sim	8 -8
~word sinc	-17 17
~word singl	-14 14
~word sit	-7 7
~word six	15 -15
~word sold	-6 6
~word some	-6 6
~word somebod	-5 5
~word sophisticat	8 -8
~word sorr	7 -7
~word speak	6 -6
~word spok	8 -8
~word staff	-14 14
~word stat	11 -11
~word state	13 -13
~word step	6 -6
~word still	7 -7
~word stor	12 -12
~word student	-10 10
~word such	-6 6
~word suggest	-13 13
~word sunda	8 -8
~word suppli	-10 10
~word system	-24 24
~word tak	5 -5
~word taken	8 -8
~word technician	-8 8
~word tehsil	-12 12
~word telephon	7 -7
~word tell	6 -6
~word ten	-5 5
~word test	14 -14
~word than	-7 7
~word that	-10 10
~word the	19 -19
~word their	-8 8
~word them	7 -7
~word then	11 -11
~word ther	-12 12
~word thes	-9 9
~word they	-8 8
~word thi	-14 14
~word thing	-8 8
~word thos	-5 5
~word thre	7 -7
~word till	-8 8
~word time	-5 5
~word timetabl	-7 7
~word token	7 -7
~word too	5 -5
~word touch	10 -10
~word town	10 -10
~word trac	-9 9
~word transf	9 -9
~word travel	10 -10
~word true	10 -10
~word turn	-10 10
~word twic	-7 7
~word two	-10 10
~word und	5 -5
~word union	10 -10
~word until	15 -15
~word up	-17 17
~word used	9 -9
~word users	10 -10
~word using	6 -6
~word valid	6 -6
~word valle	-5 5
~word velmira	13 -13
~word very	5 -5
~word victim	5 -5
~word wa	-28 28
~word wait	7 -7
~word want	6 -6
~word warn	7 -7
~word way	5 -5
~word web	-5 5
~word week	5 -5
~word weekend	-6 6
~word well	11 -11
~word went	7 -7
~word were	-34 34
~word when	-9 9
~word wher	6 -6
~word which	-5 5
~word whil	9 -9
~word why	6 -6
~word wide	-9 9
~word will	14 -14
~word wip	7 -7
~word with	5 -5
~word within	13 -13
~word without	-15 15
~word witnes	6 -6
~word would	8 -8
~word writ	12 -12
~word wrot	8 -8
~word year	-5 5
~word you	8 -8`;
