/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1805 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-53
AGAIN ASSERTS BARE	-19
AGAIN ASSERTS HE	15
AGAIN ASSERTS INDEFINITE	-36
AGAIN ASSERTS IT	13
AGAIN ASSERTS NAME	13
AGAIN ASSERTS NONE	-7
AGAIN ASSERTS OWNED	25
AGAIN ASSERTS POSSESSIVE	-17
AGAIN ASSERTS SHE	21
AGAIN ASSERTS THE	-5
AGAIN CONFIRMS IT	18
AGAIN CONFIRMS NAME	-5
AGAIN CONFIRMS POSSESSIVE	-5
AGAIN cue according to	-21
AGAIN cue add	-9
AGAIN cue admit	-5
AGAIN cue allege	-7
AGAIN cue claim	-15
AGAIN cue concede	16
AGAIN cue confirm	-8
AGAIN cue contend	11
AGAIN cue decline to say	41
AGAIN cue deny	-8
AGAIN cue find	12
AGAIN cue inform	-5
AGAIN cue maintain	21
AGAIN cue put	-7
AGAIN cue read	-10
AGAIN cue say	17
AGAIN cue speak	-7
AGAIN cue state	-8
AGAIN cue submit	-11
AGAIN cue tell	14
AGAIN cue write	-8
AGAIN in ADVISORY	35
AGAIN in NEWS	-71
AGAIN in SOCIAL_POST	-12
AGAIN of according-to:after	-11
AGAIN of according-to:before	-7
AGAIN of according-to:inside	-5
AGAIN of clause:before	-5
AGAIN of clause:interrupted	10
AGAIN of he	9
AGAIN of her	-5
AGAIN of insurer	-5
AGAIN of it	15
AGAIN of naming:about	-8
AGAIN of naming:put	-7
AGAIN of no-comment	17
AGAIN of notice	-7
AGAIN of noun:claim	-9
AGAIN of office	-6
AGAIN of officer	25
AGAIN of official	-5
AGAIN of quote:before	24
AGAIN of quote:following	-6
AGAIN of rebuff	-15
AGAIN of report	27
AGAIN of she	16
AGAIN of statement	-7
AGAIN of tagged:source	-13
AGAIN of they	27
AGAIN of verb:clause	7
AGAIN of verb:object	-5
AGAIN of verb:quote	-11
AGAIN of verb:that	15
AGAIN same head	19
AGAIN says I HE	-8
AGAIN says I INDEFINITE	-5
AGAIN says I SHE	40
AGAIN says I THE	29
AGAIN says we HE	-5
AGAIN says we IT	-10
AGAIN says we SHE	-8
AGAIN says we THE	-13
AGAIN spoke 0	25
AGAIN spoke 1	-7
AGAIN spoke 2	-26
AGAIN spoke 3	-60
AGAIN spoke last 1 HE  true	34
AGAIN spoke last 1 SHE  true	40
AGAIN spoke last 1 THE body true	-5
AGAIN spoke last 1 THE document false	-9
AGAIN spoke last 1 THE document true	-6
AGAIN spoke last 2 HE  true	-7
AGAIN spoke last 2 THE role true	14
AGAIN spoke last here HE	26
AGAIN spoke last here INDEFINITE	-11
AGAIN spoke last here IT	-5
AGAIN spoke last here NAME	-7
AGAIN spoke last here POSSESSIVE	37
AGAIN spoke last here SHE	36
AGAIN spoke last here THE	-5
AGENCY	48
AGENCY ALLEGES BARE	-7
AGENCY ALLEGES INDEFINITE	-32
AGENCY ALLEGES IT	10
AGENCY ALLEGES NAME	21
AGENCY ALLEGES OWNED	-16
AGENCY ALLEGES POSSESSIVE	6
AGENCY ASSERTS HE	-14
AGENCY ASSERTS INDEFINITE	59
AGENCY ASSERTS IT	-6
AGENCY ASSERTS NAME	37
AGENCY ASSERTS NONE	29
AGENCY ASSERTS POSSESSIVE	8
AGENCY ASSERTS SHE	-7
AGENCY ASSERTS THE	54
AGENCY CONFIRMS BARE	-20
AGENCY CONFIRMS HE	-13
AGENCY CONFIRMS INDEFINITE	-49
AGENCY CONFIRMS IT	-23
AGENCY CONFIRMS NAME	35
AGENCY CONFIRMS OWNED	10
AGENCY CONFIRMS POSSESSIVE	-9
AGENCY CONFIRMS SHE	22
AGENCY CONFIRMS THE	16
AGENCY DENIES INDEFINITE	-7
AGENCY DENIES IT	16
AGENCY DENIES THE	-30
AGENCY agent 0	17
AGENCY agent 1	8
AGENCY agent 2	-16
AGENCY cue :	23
AGENCY cue accept	26
AGENCY cue according to	19
AGENCY cue acknowledge	-6
AGENCY cue add	34
AGENCY cue admit	-19
AGENCY cue advise	14
AGENCY cue agree	-6
AGENCY cue allege	-9
AGENCY cue argue	24
AGENCY cue as per	7
AGENCY cue assert	18
AGENCY cue assess	-15
AGENCY cue assure	9
AGENCY cue attribute	15
AGENCY cue believe	15
AGENCY cue blame	15
AGENCY cue boast	-39
AGENCY cue call	36
AGENCY cue claim	-49
AGENCY cue concede	21
AGENCY cue confirm	-47
AGENCY cue could not be reached	5
AGENCY cue decline to be	-15
AGENCY cue decline to comment	26
AGENCY cue decline to discuss	10
AGENCY cue decline to say	-32
AGENCY cue deny	-6
AGENCY cue describe	-7
AGENCY cue disclose	18
AGENCY cue dismiss	7
AGENCY cue dispute	9
AGENCY cue find	-22
AGENCY cue found no	-12
AGENCY cue go on	-6
AGENCY cue indicate	21
AGENCY cue inform	46
AGENCY cue insist	21
AGENCY cue maintain	-6
AGENCY cue not answer	8
AGENCY cue not reply	-31
AGENCY cue not return	32
AGENCY cue not say	28
AGENCY cue not want	26
AGENCY cue offer	-20
AGENCY cue post	-12
AGENCY cue put	35
AGENCY cue read	-14
AGENCY cue record	9
AGENCY cue reject	8
AGENCY cue remark	-15
AGENCY cue report	-9
AGENCY cue rule out	-7
AGENCY cue say	11
AGENCY cue show	8
AGENCY cue speak	24
AGENCY cue state	30
AGENCY cue submit	33
AGENCY cue suspect	-20
AGENCY cue tell	-14
AGENCY cue threaten	19
AGENCY cue write	-13
AGENCY described not	-75
AGENCY described partly	82
AGENCY described wholly	22
AGENCY far 0	26
AGENCY far 1	-21
AGENCY far 2	21
AGENCY far 3	-10
AGENCY far 4	-25
AGENCY far 5	14
AGENCY first here INDEFINITE	22
AGENCY first here INDEFINITE generic	19
AGENCY first here NAME	33
AGENCY first here NAME generic	6
AGENCY first here OWNED	28
AGENCY first here OWNED generic	-26
AGENCY first here THE	94
AGENCY first here THE generic	-23
AGENCY first of its kind	44
AGENCY generic	-36
AGENCY governed 1	-36
AGENCY governed 2	-6
AGENCY has head	29
AGENCY in ADVISORY	51
AGENCY in NEWS	30
AGENCY in content	-55
AGENCY in quote	-39
AGENCY inside as head	80
AGENCY inside before the head	-9
AGENCY inside behind	9
AGENCY inside behind a comma	19
AGENCY inside behind at	39
AGENCY inside behind by	10
AGENCY inside behind for	59
AGENCY inside behind in	-46
AGENCY inside behind of	38
AGENCY inside in a clause	11
AGENCY lesser of its kind	12
AGENCY never spoke	25
AGENCY not before	68
AGENCY object 0	7
AGENCY object 1	-18
AGENCY object 2	10
AGENCY of according-to:after	20
AGENCY of according-to:before	28
AGENCY of according-to:inside	-21
AGENCY of agent	26
AGENCY of airline	5
AGENCY of association	9
AGENCY of authority	12
AGENCY of board	15
AGENCY of carrier	14
AGENCY of centre	12
AGENCY of chairman	6
AGENCY of clause:before	54
AGENCY of clause:interrupted	-5
AGENCY of commission	-7
AGENCY of commissioner	10
AGENCY of contractor	19
AGENCY of council	9
AGENCY of counsel	-16
AGENCY of department	5
AGENCY of director	-12
AGENCY of employees	-5
AGENCY of engineer	10
AGENCY of executive	-10
AGENCY of filing	25
AGENCY of finding	10
AGENCY of gang	-9
AGENCY of government	-14
AGENCY of group	-7
AGENCY of he	-6
AGENCY of head	8
AGENCY of her	13
AGENCY of hospital	18
AGENCY of impersonal	-19
AGENCY of insurer	16
AGENCY of its	-7
AGENCY of judge	-5
AGENCY of lawyer	-18
AGENCY of man	-15
AGENCY of management	14
AGENCY of manager	26
AGENCY of member	37
AGENCY of minister	21
AGENCY of ministry	12
AGENCY of naming:about	14
AGENCY of naming:attribute	15
AGENCY of naming:blame	-5
AGENCY of naming:call	34
AGENCY of naming:describe	-18
AGENCY of naming:dismiss	9
AGENCY of naming:put	20
AGENCY of no-comment	6
AGENCY of note	-20
AGENCY of notice	72
AGENCY of noun:claim	13
AGENCY of offer:shown	-13
AGENCY of office	21
AGENCY of officer	-14
AGENCY of official	27
AGENCY of one	-24
AGENCY of operator	-35
AGENCY of people	-7
AGENCY of post	22
AGENCY of quote:before	-21
AGENCY of quote:colon	23
AGENCY of quote:continued	9
AGENCY of quote:following	7
AGENCY of rebuff	-7
AGENCY of regulator	-27
AGENCY of report	-5
AGENCY of service	-10
AGENCY of she	-11
AGENCY of source	27
AGENCY of sources	15
AGENCY of spokesman	13
AGENCY of spokesperson	23
AGENCY of spokeswoman	11
AGENCY of statement	10
AGENCY of tagged:source	-5
AGENCY of team	21
AGENCY of the	-32
AGENCY of they	-13
AGENCY of trust	5
AGENCY of union	11
AGENCY of vendor	-20
AGENCY of verb:clause	-9
AGENCY of verb:infinitive	14
AGENCY of verb:object	-62
AGENCY of verb:quote	35
AGENCY of verb:that	-14
AGENCY often 0 BARE	-8
AGENCY often 0 HE	42
AGENCY often 0 INDEFINITE	-22
AGENCY often 0 IT	-36
AGENCY often 0 NAME	-7
AGENCY often 0 POSSESSIVE	-7
AGENCY often 0 SHE	-17
AGENCY often 0 THE	18
AGENCY often 0 THEY	-8
AGENCY often 1 BARE	13
AGENCY often 1 HE	-14
AGENCY often 1 IT	-6
AGENCY often 1 NAME	-6
AGENCY often 1 NONE	-49
AGENCY often 1 OWNED	-42
AGENCY often 1 POSSESSIVE	46
AGENCY often 1 SHE	15
AGENCY often 1 THE	21
AGENCY often 2 HE	-5
AGENCY often 2 INDEFINITE	27
AGENCY often 2 IT	88
AGENCY often 2 NAME	-48
AGENCY often 2 NONE	-39
AGENCY often 2 OWNED	26
AGENCY often 2 POSSESSIVE	-22
AGENCY often 2 SHE	22
AGENCY often 3 BARE	-21
AGENCY often 3 HE	-16
AGENCY often 3 IT	-33
AGENCY often 3 NAME	40
AGENCY often 3 NONE	51
AGENCY often 3 OWNED	-10
AGENCY often 3 SHE	-5
AGENCY often 3 THE	11
AGENCY often 4 BARE	11
AGENCY often 4 HE	-14
AGENCY often 4 NAME	41
AGENCY often 4 NONE	36
AGENCY often 4 OWNED	23
AGENCY often 4 POSSESSIVE	-9
AGENCY often 4 SHE	-13
AGENCY often 4 THE	13
AGENCY opened 0	-25
AGENCY opened 1	59
AGENCY outside	-99
AGENCY owner 0	-30
AGENCY owner 2	-15
AGENCY rank 0	-8
AGENCY rank 1	21
AGENCY rank 2	-10
AGENCY rank 3	-19
AGENCY rank 4	28
AGENCY same paragraph	96
AGENCY same side as last	-46
AGENCY says I HE	-6
AGENCY says I INDEFINITE	-15
AGENCY says I SHE	-8
AGENCY says I THE	-7
AGENCY says we IT	-25
AGENCY says we NONE	9
AGENCY says we POSSESSIVE	-10
AGENCY says we SHE	12
AGENCY says we THE	42
AGENCY second of its kind	28
AGENCY spoke 1	14
AGENCY spoke 2	19
AGENCY spoke 3	30
AGENCY spoke last 0 INDEFINITE office true	6
AGENCY spoke last 0 INDEFINITE role true	-11
AGENCY spoke last 0 IT  true	27
AGENCY spoke last 0 NAME  true	8
AGENCY spoke last 1 HE  true	17
AGENCY spoke last 1 INDEFINITE  false	18
AGENCY spoke last 1 INDEFINITE office true	-17
AGENCY spoke last 1 INDEFINITE role true	-7
AGENCY spoke last 1 IT  false	7
AGENCY spoke last 1 IT  true	26
AGENCY spoke last 1 NAME  false	19
AGENCY spoke last 1 NAME  true	-34
AGENCY spoke last 1 NAME body true	-6
AGENCY spoke last 1 NONE  true	38
AGENCY spoke last 1 POSSESSIVE  true	8
AGENCY spoke last 1 POSSESSIVE role true	8
AGENCY spoke last 1 SHE  true	10
AGENCY spoke last 1 THE  true	15
AGENCY spoke last 1 THE body false	-8
AGENCY spoke last 1 THE body true	6
AGENCY spoke last 1 THE document true	9
AGENCY spoke last 1 THE office true	-19
AGENCY spoke last 1 THE role true	-18
AGENCY spoke last 2 INDEFINITE office true	13
AGENCY spoke last 2 INDEFINITE role false	-6
AGENCY spoke last 2 IT  true	-31
AGENCY spoke last 2 THE  false	10
AGENCY spoke last 2 THE body true	-16
AGENCY spoke last 3 IT  false	-12
AGENCY spoke last 3 SHE  false	-9
AGENCY spoke last 3 THE body false	-23
AGENCY spoke last here BARE	5
AGENCY spoke last here HE	17
AGENCY spoke last here INDEFINITE	-13
AGENCY spoke last here IT	23
AGENCY spoke last here NAME	-43
AGENCY spoke last here NONE	18
AGENCY spoke last here OWNED	-9
AGENCY spoke last here POSSESSIVE	46
AGENCY spoke last here SHE	37
AGENCY spoke last here THE	-41
AGENCY subject 0	33
AGENCY subject 1	16
AGENCY subject 2	31
AGENCY told of last	-26
AGENCY was called so	29
ATTACKER	46
ATTACKER ALLEGES BARE	5
ATTACKER ALLEGES INDEFINITE	-6
ATTACKER ALLEGES IT	-5
ATTACKER ALLEGES NAME	-7
ATTACKER ASSERTS BARE	19
ATTACKER ASSERTS HE	7
ATTACKER ASSERTS IT	30
ATTACKER ASSERTS NAME	-32
ATTACKER ASSERTS NONE	11
ATTACKER ASSERTS OWNED	-7
ATTACKER ASSERTS POSSESSIVE	-24
ATTACKER ASSERTS THE	27
ATTACKER CONFIRMS BARE	-5
ATTACKER CONFIRMS HE	23
ATTACKER CONFIRMS IT	-11
ATTACKER CONFIRMS THE	-6
ATTACKER agent 1	-25
ATTACKER agent 2	-15
ATTACKER cue accept	-8
ATTACKER cue according to	8
ATTACKER cue acknowledge	-8
ATTACKER cue admit	29
ATTACKER cue assess	-10
ATTACKER cue believe	-8
ATTACKER cue boast	14
ATTACKER cue claim	78
ATTACKER cue concede	-7
ATTACKER cue confirm	-9
ATTACKER cue contend	-6
ATTACKER cue decline to comment	-6
ATTACKER cue deny	-5
ATTACKER cue disclose	-11
ATTACKER cue find	-8
ATTACKER cue go on	7
ATTACKER cue insist	-5
ATTACKER cue not answer	-5
ATTACKER cue not reply	20
ATTACKER cue not say	-12
ATTACKER cue note	-8
ATTACKER cue offer	37
ATTACKER cue pleaded not guilty	21
ATTACKER cue put	-13
ATTACKER cue read	26
ATTACKER cue report	-15
ATTACKER cue state	6
ATTACKER cue threaten	-17
ATTACKER cue write	35
ATTACKER described not	-60
ATTACKER described partly	10
ATTACKER described wholly	9
ATTACKER far 0	17
ATTACKER far 1	29
ATTACKER far 3	26
ATTACKER far 4	-19
ATTACKER far 5	-47
ATTACKER first here INDEFINITE	32
ATTACKER first here NAME	5
ATTACKER first here THE	16
ATTACKER first of its kind	37
ATTACKER generic	-5
ATTACKER governed 0	-8
ATTACKER governed 1	43
ATTACKER governed 2	8
ATTACKER has head	9
ATTACKER in ADVISORY	-37
ATTACKER in NEWS	88
ATTACKER in content	-67
ATTACKER inside as head	45
ATTACKER inside before the head	13
ATTACKER inside behind	41
ATTACKER inside behind by	7
ATTACKER inside behind of	-12
ATTACKER lesser of its kind	-10
ATTACKER never spoke	30
ATTACKER not before	39
ATTACKER object 1	12
ATTACKER object 2	-22
ATTACKER of according-to:after	-5
ATTACKER of according-to:before	-16
ATTACKER of according-to:inside	37
ATTACKER of account	23
ATTACKER of channel	13
ATTACKER of clause:before	-37
ATTACKER of clause:interrupted	-19
ATTACKER of finding	-18
ATTACKER of group	52
ATTACKER of he	23
ATTACKER of it	25
ATTACKER of lawyer	5
ATTACKER of naming:about	8
ATTACKER of naming:put	-8
ATTACKER of no-comment	5
ATTACKER of notice	-5
ATTACKER of noun:claim	10
ATTACKER of offer:goods	16
ATTACKER of offer:shown	21
ATTACKER of office	-5
ATTACKER of officer	-8
ATTACKER of one	-20
ATTACKER of people	-5
ATTACKER of person	33
ATTACKER of post	11
ATTACKER of quote:before	-25
ATTACKER of rebuff	11
ATTACKER of report	-9
ATTACKER of review	-10
ATTACKER of seller	10
ATTACKER of she	-9
ATTACKER of source	-8
ATTACKER of spokesman	-7
ATTACKER of statement	13
ATTACKER of tagged:source	45
ATTACKER of that	12
ATTACKER of they	-5
ATTACKER of user	11
ATTACKER of verb:clause	7
ATTACKER of verb:infinitive	10
ATTACKER of verb:object	21
ATTACKER of verb:quote	14
ATTACKER of verb:that	-18
ATTACKER often 0 BARE	12
ATTACKER often 0 HE	-7
ATTACKER often 0 INDEFINITE	6
ATTACKER often 0 IT	-6
ATTACKER often 0 NAME	15
ATTACKER often 0 NONE	12
ATTACKER often 0 OWNED	-8
ATTACKER often 0 SHE	-12
ATTACKER often 1 HE	-7
ATTACKER often 1 NONE	-7
ATTACKER often 1 POSSESSIVE	12
ATTACKER often 1 SHE	-9
ATTACKER often 1 THE	18
ATTACKER often 2 IT	32
ATTACKER often 2 NAME	-21
ATTACKER often 2 POSSESSIVE	-7
ATTACKER often 2 SHE	15
ATTACKER often 2 THE	-31
ATTACKER often 3 INDEFINITE	16
ATTACKER often 3 IT	6
ATTACKER often 3 THE	8
ATTACKER opened 0	21
ATTACKER outside	-77
ATTACKER rank 0	-48
ATTACKER rank 1	12
ATTACKER rank 3	42
ATTACKER same paragraph	111
ATTACKER says we HE	-11
ATTACKER says we IT	43
ATTACKER second of its kind	17
ATTACKER spoke 0	34
ATTACKER spoke 1	-8
ATTACKER spoke 3	-11
ATTACKER spoke last 1 IT  true	8
ATTACKER spoke last 1 NAME  true	-6
ATTACKER spoke last 1 THE attacker true	-5
ATTACKER spoke last 3 NAME  false	37
ATTACKER spoke last here HE	9
ATTACKER spoke last here INDEFINITE	-10
ATTACKER spoke last here IT	7
ATTACKER spoke last here NAME	-9
ATTACKER spoke last here THE	6
ATTACKER subject 0	24
ATTACKER subject 1	-7
ATTACKER subject 2	-10
ATTACKER told of last	-70
ATTACKER was called so	7
AUTHOR	-100
AUTHOR ASSERTS BARE	-6
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-7
AUTHOR ASSERTS NAME	-5
AUTHOR ASSERTS NONE	-6
AUTHOR ASSERTS POSSESSIVE	-6
AUTHOR ASSERTS THE	-20
AUTHOR cue according to	-10
AUTHOR cue claim	-7
AUTHOR cue say	-26
AUTHOR cue tell	-11
AUTHOR in ADVISORY	-21
AUTHOR in NEWS	-86
AUTHOR in SOCIAL_POST	-14
AUTHOR never spoke	-44
AUTHOR of according-to:before	-6
AUTHOR of he	-5
AUTHOR of impersonal	19
AUTHOR of it	-12
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-9
AUTHOR of quote:before	-6
AUTHOR of rebuff	-8
AUTHOR of tagged:source	-8
AUTHOR of verb:clause	-15
AUTHOR of verb:that	-42
AUTHOR spoke 0	-38
AUTHOR spoke 1	-14
AUTHOR spoke 2	-14
AUTHOR spoke 3	-28
BANK for INDEFINITE role	12
BANK for NONE 	-14
BANK for bank	7
BARE office|AGENCY	-10
BARE office|AGENCY described not	-10
BARE office|AGENCY far 1	-7
BARE office|AGENCY first of its kind	-7
BARE office|AGENCY outside	-10
BARE office|AGENCY rank 0	-7
BARE office|AGENCY same paragraph	-9
BARE office|PERSON	22
BARE office|PERSON described not	21
BARE office|PERSON outside	22
BARE office|PERSON rank 0	38
BARE office|PERSON rank 1	-12
BARE office|PERSON same paragraph	27
BARE office|PERSON second of its kind	8
BARE office|PERSON spoke 0	15
BARE office|PERSON subject 2	-8
BARE office|object 2	20
BARE office|order 0	-7
BARE office|order 1	31
BARE office|order 2	-6
BARE office|ruled	-7
BARE office|subject 2	-8
BARE role|AGAIN	-5
BARE role|AGENCY	-5
BARE role|AGENCY far 0	-15
BARE role|AGENCY far 1	-7
BARE role|AGENCY far 3	-6
BARE role|AGENCY far 5	28
BARE role|AGENCY first of its kind	-16
BARE role|AGENCY governed 2	32
BARE role|AGENCY lesser of its kind	-7
BARE role|AGENCY never spoke	-30
BARE role|AGENCY object 2	-5
BARE role|AGENCY opened 1	-6
BARE role|AGENCY outside	5
BARE role|AGENCY rank 0	-26
BARE role|AGENCY rank 1	-9
BARE role|AGENCY rank 2	33
BARE role|AGENCY same paragraph	-23
BARE role|AGENCY second of its kind	19
BARE role|AGENCY spoke 0	-6
BARE role|AGENCY spoke 3	37
BARE role|AGENCY subject 1	-6
BARE role|AGENCY subject 2	-9
BARE role|ATTACKER	-7
BARE role|ATTACKER described not	-20
BARE role|ATTACKER far 2	-8
BARE role|ATTACKER first of its kind	9
BARE role|ATTACKER object 2	-6
BARE role|ATTACKER outside	-20
BARE role|ATTACKER rank 0	-15
BARE role|ATTACKER same paragraph	-17
BARE role|FRESH	-5
BARE role|FRESH never spoke	-5
BARE role|MEDIA	-10
BARE role|MEDIA never spoke	-9
BARE role|PERSON	5
BARE role|PERSON described not	16
BARE role|PERSON far 0	24
BARE role|PERSON far 3	-7
BARE role|PERSON far 4	-5
BARE role|PERSON first of its kind	9
BARE role|PERSON never spoke	20
BARE role|PERSON outside	5
BARE role|PERSON rank 0	10
BARE role|PERSON same paragraph	24
BARE role|PERSON spoke 2	-5
BARE role|PERSON subject 0	24
BARE role|PERSON subject 2	-15
BARE role|SYSTEM	-6
BARE role|SYSTEM never spoke	-6
BARE role|SYSTEM outside	-6
BARE role|UNNAMED	36
BARE role|UNNAMED never spoke	36
BARE role|governed 2	27
BARE role|object 2	-12
BARE role|order 0	-17
BARE role|order 1	-6
BARE role|order 2	-8
BARE role|order 3	-14
BARE role|order 4	18
BARE role|ruled	37
BARE role|subject 1	-7
BARE role|subject 2	-27
BARE |AGAIN	-19
BARE |AGAIN spoke 0	-9
BARE |AGAIN spoke 3	-6
BARE |AGENCY	-21
BARE |AGENCY described not	-12
BARE |AGENCY far 0	18
BARE |AGENCY far 2	-12
BARE |AGENCY far 3	-10
BARE |AGENCY far 4	-5
BARE |AGENCY far 5	-6
BARE |AGENCY first of its kind	5
BARE |AGENCY in content	-10
BARE |AGENCY lesser of its kind	-11
BARE |AGENCY never spoke	-24
BARE |AGENCY object 2	-7
BARE |AGENCY outside	-21
BARE |AGENCY rank 0	-5
BARE |AGENCY rank 1	-9
BARE |AGENCY second of its kind	-16
BARE |AGENCY spoke 0	11
BARE |AGENCY subject 0	10
BARE |AGENCY subject 2	-20
BARE |ATTACKER	-9
BARE |ATTACKER described not	-13
BARE |ATTACKER never spoke	-11
BARE |ATTACKER outside	-18
BARE |ATTACKER rank 0	-6
BARE |ATTACKER rank 1	-5
BARE |ATTACKER second of its kind	-11
BARE |AUTHOR	-7
BARE |FRESH	17
BARE |FRESH never spoke	17
BARE |MEDIA	16
BARE |MEDIA never spoke	19
BARE |PERSON	13
BARE |PERSON far 3	25
BARE |PERSON far 4	-14
BARE |PERSON far 5	-15
BARE |PERSON first of its kind	9
BARE |PERSON lesser of its kind	11
BARE |PERSON never spoke	6
BARE |PERSON object 2	6
BARE |PERSON outside	13
BARE |PERSON rank 0	7
BARE |PERSON rank 1	-9
BARE |PERSON second of its kind	-6
BARE |PERSON spoke 0	21
BARE |PERSON spoke 2	-5
BARE |PERSON spoke 3	-7
BARE |PERSON subject 2	-8
BARE |SYSTEM	8
BARE |SYSTEM described not	-5
BARE |SYSTEM far 3	-8
BARE |SYSTEM first of its kind	-7
BARE |SYSTEM governed 2	-6
BARE |SYSTEM never spoke	8
BARE |SYSTEM object 2	-5
BARE |SYSTEM outside	8
BARE |SYSTEM rank 0	14
BARE |SYSTEM same paragraph	16
BARE |SYSTEM second of its kind	19
BARE |SYSTEM told of last	19
BARE |governed 2	-12
BARE |object 2	-8
BARE |order 0	37
BARE |order 1	-20
BARE |order 2	-7
BARE |order 3	-18
BARE |order 4	-19
BARE |ruled	15
BARE |subject 0	10
BARE |subject 2	-32
BESIDE	68
BESIDE cue say	-9
BESIDE in NEWS	68
BESIDE never spoke	68
BESIDE of verb:that	37
CERT for IT 	-17
CERT for NAME 	-41
CERT for OWNED 	-28
CERT for THE 	-15
CERT for THE body	-23
CERT for THE role	-5
CERT for cert-in	7
CERT for it	-17
COMPANY for BARE 	8
COMPANY for BARE role	-7
COMPANY for HE 	-18
COMPANY for INDEFINITE 	13
COMPANY for INDEFINITE attacker	21
COMPANY for INDEFINITE document	-13
COMPANY for INDEFINITE office	38
COMPANY for INDEFINITE role	6
COMPANY for IT 	20
COMPANY for NAME 	-41
COMPANY for NAME role	12
COMPANY for NONE 	43
COMPANY for POSSESSIVE 	34
COMPANY for THE attacker	-9
COMPANY for THE attacker document	6
COMPANY for THE body	-48
COMPANY for THE document	52
COMPANY for THE office	-18
COMPANY for THE role	15
COMPANY for agency	35
COMPANY for air	-33
COMPANY for airline	5
COMPANY for board	-12
COMPANY for carrier	28
COMPANY for company	-45
COMPANY for filing	31
COMPANY for firm	-20
COMPANY for group	-6
COMPANY for he	-18
COMPANY for it	16
COMPANY for labs	-30
COMPANY for notice	5
COMPANY for office	-12
COMPANY for officer	-13
COMPANY for one	-7
COMPANY for person	15
COMPANY for police	-7
COMPANY for post	11
COMPANY for report	23
COMPANY for spokesman	16
COMPANY for spokesperson	13
COMPANY for the	-6
COURT for BARE office	-6
COURT for HE 	-10
COURT for INDEFINITE 	-23
COURT for IT 	-17
COURT for NAME 	-10
COURT for POSSESSIVE office	-5
COURT for SHE 	-9
COURT for THE 	-24
COURT for THE body	-14
COURT for THE document	-18
COURT for counsel	-18
COURT for he	-10
COURT for it	-16
COURT for report	-5
COURT for she	-9
FRESH	-26
FRESH ASSERTS BARE	-19
FRESH ASSERTS HE	18
FRESH ASSERTS IT	-17
FRESH ASSERTS NAME	18
FRESH ASSERTS NONE	-6
FRESH ASSERTS OWNED	-9
FRESH ASSERTS POSSESSIVE	-11
FRESH ASSERTS SHE	-9
FRESH BARE 0	19
FRESH BARE 2	-10
FRESH CONFIRMS BARE	26
FRESH CONFIRMS IT	35
FRESH CONFIRMS SHE	9
FRESH HE 1	-12
FRESH HE 2	23
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-22
FRESH IT 0	34
FRESH IT 1	-6
FRESH IT 2	-15
FRESH NAME 0	23
FRESH NAME 2	-15
FRESH NONE 0	-7
FRESH NONE 1	-5
FRESH NONE 2	-6
FRESH OWNED 1	-8
FRESH OWNED 2	-5
FRESH POSSESSIVE 1	-11
FRESH POSSESSIVE 2	-8
FRESH SHE 0	-8
FRESH SHE 1	56
FRESH SHE 2	-19
FRESH THE 0	-8
FRESH THE 1	-33
FRESH THE 2	20
FRESH cue according to	-19
FRESH cue add	-10
FRESH cue admit	-7
FRESH cue claim	-5
FRESH cue confirm	72
FRESH cue describe	-5
FRESH cue find	-8
FRESH cue insist	-5
FRESH cue put	-8
FRESH cue report	-6
FRESH cue say	26
FRESH cue state	-6
FRESH cue tell	19
FRESH cue write	15
FRESH det a HE	30
FRESH det a INDEFINITE	-10
FRESH det a IT	-5
FRESH det a SHE	-13
FRESH det a THE	-12
FRESH det his NAME	17
FRESH det one SHE	32
FRESH det staff THE	-5
FRESH det the BARE	-7
FRESH det the HE	-7
FRESH det the INDEFINITE	-11
FRESH det the IT	-8
FRESH det the NAME	6
FRESH det the NONE	-5
FRESH det the POSSESSIVE	-10
FRESH det the SHE	12
FRESH det two INDEFINITE	31
FRESH det two THE	32
FRESH in ADVISORY	-40
FRESH in NEWS	-29
FRESH in SOCIAL_POST	43
FRESH never spoke	-26
FRESH of according-to:after	-9
FRESH of according-to:before	-10
FRESH of clause:before	10
FRESH of clause:interrupted	75
FRESH of counsel	-6
FRESH of he	10
FRESH of impersonal	-9
FRESH of it	14
FRESH of naming:describe	-5
FRESH of naming:put	-8
FRESH of no-comment	19
FRESH of noun:claim	-5
FRESH of officer	-8
FRESH of one	35
FRESH of quote:before	25
FRESH of quote:following	-8
FRESH of rebuff	-10
FRESH of report	-6
FRESH of she	32
FRESH of tagged:source	-8
FRESH of verb:clause	-40
FRESH of verb:object	-9
FRESH of verb:that	-9
FRESH opens BARE	-12
FRESH opens HE	32
FRESH opens INDEFINITE	24
FRESH opens IT	41
FRESH opens NAME	17
FRESH opens NONE	-5
FRESH opens POSSESSIVE	-6
FRESH opens SHE	44
FRESH opens THE	47
FRESH same head	-7
FRESH says I HE	31
FRESH says I INDEFINITE	-7
FRESH says we SHE	-9
FRESH says we THE	27
FRESH shares words	-9
GOVERNMENT for HE 	26
GOVERNMENT for INDEFINITE 	-10
GOVERNMENT for INDEFINITE role	6
GOVERNMENT for IT 	-16
GOVERNMENT for NAME 	40
GOVERNMENT for NAME role	16
GOVERNMENT for NONE 	-24
GOVERNMENT for POSSESSIVE 	13
GOVERNMENT for SHE 	28
GOVERNMENT for THE body	-29
GOVERNMENT for THE document	-6
GOVERNMENT for THE role	49
GOVERNMENT for city	5
GOVERNMENT for council	11
GOVERNMENT for he	27
GOVERNMENT for her	14
GOVERNMENT for it	-16
GOVERNMENT for lawyer	-5
GOVERNMENT for minister	43
GOVERNMENT for she	15
GOVERNMENT for spokesperson	7
HE |AGAIN	9
HE |AGAIN spoke 0	26
HE |AGAIN spoke 1	-6
HE |AGAIN spoke 2	-6
HE |AGAIN spoke 3	-6
HE |AGENCY	-7
HE |AGENCY far 1	28
HE |AGENCY far 2	16
HE |AGENCY far 3	-15
HE |AGENCY far 4	-14
HE |AGENCY far 5	-16
HE |AGENCY first of its kind	-33
HE |AGENCY governed 1	39
HE |AGENCY governed 2	-8
HE |AGENCY in content	-7
HE |AGENCY lesser of its kind	49
HE |AGENCY never spoke	-21
HE |AGENCY object 1	-7
HE |AGENCY object 2	-14
HE |AGENCY opened 1	10
HE |AGENCY outside	-7
HE |AGENCY owner 1	-10
HE |AGENCY owner 2	9
HE |AGENCY rank 0	-11
HE |AGENCY rank 1	24
HE |AGENCY rank 2	-9
HE |AGENCY rank 3	-5
HE |AGENCY same paragraph	48
HE |AGENCY same side as last	-6
HE |AGENCY second of its kind	-22
HE |AGENCY spoke 0	12
HE |AGENCY spoke 1	28
HE |AGENCY spoke 2	-14
HE |AGENCY spoke 3	-11
HE |AGENCY subject 1	5
HE |AGENCY subject 2	-14
HE |AGENCY told of last	-18
HE |ATTACKER	23
HE |ATTACKER far 0	8
HE |ATTACKER far 1	22
HE |ATTACKER far 2	-9
HE |ATTACKER far 4	-23
HE |ATTACKER far 5	22
HE |ATTACKER first of its kind	22
HE |ATTACKER governed 2	-9
HE |ATTACKER lesser of its kind	32
HE |ATTACKER never spoke	20
HE |ATTACKER object 2	-19
HE |ATTACKER outside	23
HE |ATTACKER rank 0	32
HE |ATTACKER rank 1	-5
HE |ATTACKER same paragraph	18
HE |ATTACKER second of its kind	-30
HE |ATTACKER spoke 0	9
HE |ATTACKER spoke 1	-10
HE |ATTACKER spoke 2	7
HE |ATTACKER subject 2	25
HE |ATTACKER told of last	-36
HE |AUTHOR	-5
HE |FRESH	10
HE |FRESH never spoke	10
HE |MEDIA	-11
HE |MEDIA never spoke	-10
HE |PERSON	22
HE |PERSON far 0	-12
HE |PERSON far 1	7
HE |PERSON far 2	62
HE |PERSON far 3	-42
HE |PERSON far 4	21
HE |PERSON far 5	-10
HE |PERSON first of its kind	31
HE |PERSON in content	-19
HE |PERSON lesser of its kind	-9
HE |PERSON never spoke	-15
HE |PERSON object 1	-13
HE |PERSON object 2	50
HE |PERSON opened 1	5
HE |PERSON outside	22
HE |PERSON rank 0	-29
HE |PERSON rank 1	67
HE |PERSON rank 2	20
HE |PERSON rank 3	-6
HE |PERSON rank 4	-7
HE |PERSON same paragraph	68
HE |PERSON spoke 0	-7
HE |PERSON spoke 1	20
HE |PERSON spoke 2	35
HE |PERSON spoke 3	-5
HE |PERSON subject 1	15
HE |PERSON subject 2	-13
HE |PERSON told of last	-24
HE |SYSTEM	-6
HE |SYSTEM never spoke	-6
HE |SYSTEM outside	-6
HE |SYSTEM rank 0	-6
HE |SYSTEM same paragraph	-5
HE |UNNAMED	-34
HE |UNNAMED never spoke	-34
HE |governed 1	42
HE |governed 2	-22
HE |object 0	-12
HE |object 2	16
HE |order 0	42
HE |order 1	11
HE |order 2	-33
HE |order 3	48
HE |order 4	-31
HE |owner 1	-10
HE |ruled	11
HE |subject 0	7
HE |subject 1	24
HOSPITAL for INDEFINITE 	-34
HOSPITAL for INDEFINITE office	-19
HOSPITAL for INDEFINITE role	-6
HOSPITAL for NAME 	21
HOSPITAL for SHE 	-7
HOSPITAL for she	-7
HOSPITAL for spokesperson	-18
HOSPITAL for trust	6
INDEFINITE attacker document|AGAIN	-5
INDEFINITE attacker document|AGENCY	-16
INDEFINITE attacker document|AGENCY described not	-20
INDEFINITE attacker document|AGENCY far 1	-10
INDEFINITE attacker document|AGENCY far 2	14
INDEFINITE attacker document|AGENCY far 3	-5
INDEFINITE attacker document|AGENCY far 5	-9
INDEFINITE attacker document|AGENCY first of its kind	-8
INDEFINITE attacker document|AGENCY governed 2	11
INDEFINITE attacker document|AGENCY lesser of its kind	-19
INDEFINITE attacker document|AGENCY never spoke	-21
INDEFINITE attacker document|AGENCY outside	-20
INDEFINITE attacker document|AGENCY rank 1	-10
INDEFINITE attacker document|AGENCY second of its kind	11
INDEFINITE attacker document|AGENCY spoke 0	15
INDEFINITE attacker document|AGENCY spoke 2	-6
INDEFINITE attacker document|AGENCY subject 2	-8
INDEFINITE attacker document|ATTACKER	31
INDEFINITE attacker document|ATTACKER described not	23
INDEFINITE attacker document|ATTACKER far 3	19
INDEFINITE attacker document|ATTACKER far 4	27
INDEFINITE attacker document|ATTACKER first of its kind	37
INDEFINITE attacker document|ATTACKER inside behind	10
INDEFINITE attacker document|ATTACKER never spoke	8
INDEFINITE attacker document|ATTACKER not before	9
INDEFINITE attacker document|ATTACKER object 2	17
INDEFINITE attacker document|ATTACKER outside	-8
INDEFINITE attacker document|ATTACKER rank 0	7
INDEFINITE attacker document|ATTACKER rank 1	-9
INDEFINITE attacker document|ATTACKER rank 2	25
INDEFINITE attacker document|ATTACKER subject 2	23
INDEFINITE attacker document|ATTACKER told of last	21
INDEFINITE attacker document|MEDIA	13
INDEFINITE attacker document|MEDIA never spoke	13
INDEFINITE attacker document|PERSON	-17
INDEFINITE attacker document|PERSON described not	-17
INDEFINITE attacker document|PERSON first of its kind	-7
INDEFINITE attacker document|PERSON lesser of its kind	-10
INDEFINITE attacker document|PERSON outside	-17
INDEFINITE attacker document|PERSON rank 0	-14
INDEFINITE attacker document|PERSON spoke 0	-14
INDEFINITE attacker document|SYSTEM	15
INDEFINITE attacker document|SYSTEM described not	17
INDEFINITE attacker document|SYSTEM first of its kind	19
INDEFINITE attacker document|SYSTEM never spoke	15
INDEFINITE attacker document|SYSTEM not before	-5
INDEFINITE attacker document|SYSTEM outside	17
INDEFINITE attacker document|SYSTEM rank 0	21
INDEFINITE attacker document|SYSTEM same paragraph	27
INDEFINITE attacker document|SYSTEM subject 2	26
INDEFINITE attacker document|governed 2	9
INDEFINITE attacker document|object 2	11
INDEFINITE attacker document|order 1	32
INDEFINITE attacker document|order 2	-29
INDEFINITE attacker document|order 3	-11
INDEFINITE attacker document|order 4	12
INDEFINITE attacker document|ruled	46
INDEFINITE attacker document|subject 1	-31
INDEFINITE attacker document|subject 2	37
INDEFINITE attacker|AGENCY	5
INDEFINITE attacker|AGENCY described not	-5
INDEFINITE attacker|AGENCY far 1	6
INDEFINITE attacker|AGENCY far 2	-5
INDEFINITE attacker|AGENCY first of its kind	7
INDEFINITE attacker|AGENCY lesser of its kind	7
INDEFINITE attacker|AGENCY never spoke	15
INDEFINITE attacker|AGENCY not before	11
INDEFINITE attacker|AGENCY outside	-5
INDEFINITE attacker|AGENCY rank 0	6
INDEFINITE attacker|AGENCY rank 1	-9
INDEFINITE attacker|AGENCY same paragraph	8
INDEFINITE attacker|AGENCY second of its kind	-8
INDEFINITE attacker|AGENCY subject 1	-7
INDEFINITE attacker|AGENCY subject 2	-8
INDEFINITE attacker|AGENCY told of last	13
INDEFINITE attacker|ATTACKER	10
INDEFINITE attacker|ATTACKER inside behind	6
INDEFINITE attacker|ATTACKER never spoke	25
INDEFINITE attacker|ATTACKER not before	13
INDEFINITE attacker|ATTACKER object 2	12
INDEFINITE attacker|ATTACKER subject 2	-16
INDEFINITE attacker|MEDIA	-9
INDEFINITE attacker|MEDIA never spoke	-9
INDEFINITE attacker|UNNAMED	7
INDEFINITE attacker|UNNAMED never spoke	7
INDEFINITE attacker|object 1	16
INDEFINITE attacker|object 2	9
INDEFINITE attacker|order 0	7
INDEFINITE attacker|order 2	-17
INDEFINITE attacker|ruled	17
INDEFINITE attacker|subject 1	-7
INDEFINITE attacker|subject 2	-26
INDEFINITE attacker|type differs	-8
INDEFINITE attacker|type fits	22
INDEFINITE body|AGENCY described not	-16
INDEFINITE body|AGENCY far 4	-5
INDEFINITE body|AGENCY first of its kind	-6
INDEFINITE body|AGENCY never spoke	20
INDEFINITE body|AGENCY rank 0	18
INDEFINITE body|AGENCY rank 1	-11
INDEFINITE body|AGENCY rank 2	-5
INDEFINITE body|AGENCY same paragraph	9
INDEFINITE body|AGENCY second of its kind	10
INDEFINITE body|AGENCY spoke 3	-5
INDEFINITE body|AGENCY subject 2	-6
INDEFINITE body|ATTACKER	-14
INDEFINITE body|ATTACKER first of its kind	-14
INDEFINITE body|PERSON	-13
INDEFINITE body|PERSON described not	-8
INDEFINITE body|PERSON first of its kind	-5
INDEFINITE body|PERSON outside	-13
INDEFINITE body|PERSON rank 0	-7
INDEFINITE body|PERSON spoke 2	-5
INDEFINITE body|PERSON subject 2	-12
INDEFINITE body|UNNAMED	34
INDEFINITE body|UNNAMED never spoke	34
INDEFINITE body|order 0	13
INDEFINITE body|order 1	-15
INDEFINITE body|subject 2	-19
INDEFINITE body|type differs	-18
INDEFINITE document|AGENCY	11
INDEFINITE document|AGENCY far 2	-7
INDEFINITE document|AGENCY far 3	-13
INDEFINITE document|AGENCY far 4	-6
INDEFINITE document|AGENCY far 5	32
INDEFINITE document|AGENCY first of its kind	27
INDEFINITE document|AGENCY governed 2	-7
INDEFINITE document|AGENCY lesser of its kind	-12
INDEFINITE document|AGENCY not before	9
INDEFINITE document|AGENCY opened 1	5
INDEFINITE document|AGENCY outside	-10
INDEFINITE document|AGENCY rank 1	-18
INDEFINITE document|AGENCY rank 2	-11
INDEFINITE document|AGENCY same paragraph	-14
INDEFINITE document|AGENCY spoke 0	-10
INDEFINITE document|AGENCY spoke 1	-6
INDEFINITE document|AGENCY spoke 3	31
INDEFINITE document|AGENCY subject 1	-5
INDEFINITE document|AGENCY subject 2	17
INDEFINITE document|ATTACKER	9
INDEFINITE document|ATTACKER described not	8
INDEFINITE document|ATTACKER first of its kind	9
INDEFINITE document|ATTACKER never spoke	13
INDEFINITE document|ATTACKER outside	8
INDEFINITE document|ATTACKER rank 0	8
INDEFINITE document|ATTACKER same paragraph	11
INDEFINITE document|MEDIA	-5
INDEFINITE document|MEDIA never spoke	-5
INDEFINITE document|PERSON	8
INDEFINITE document|PERSON described not	8
INDEFINITE document|PERSON far 4	-6
INDEFINITE document|PERSON first of its kind	-5
INDEFINITE document|PERSON lesser of its kind	18
INDEFINITE document|PERSON outside	8
INDEFINITE document|PERSON rank 0	17
INDEFINITE document|PERSON rank 1	-5
INDEFINITE document|PERSON second of its kind	-5
INDEFINITE document|PERSON spoke 0	25
INDEFINITE document|PERSON spoke 1	-6
INDEFINITE document|PERSON spoke 3	-5
INDEFINITE document|PERSON subject 2	22
INDEFINITE document|UNNAMED	-14
INDEFINITE document|UNNAMED never spoke	-14
INDEFINITE document|governed 2	-7
INDEFINITE document|object 2	-8
INDEFINITE document|order 0	21
INDEFINITE document|order 1	-14
INDEFINITE document|order 2	-20
INDEFINITE document|order 3	18
INDEFINITE document|order 4	11
INDEFINITE document|ruled	12
INDEFINITE document|subject 1	-10
INDEFINITE document|subject 2	38
INDEFINITE office|AGENCY	20
INDEFINITE office|AGENCY described not	15
INDEFINITE office|AGENCY described partly	10
INDEFINITE office|AGENCY far 0	-20
INDEFINITE office|AGENCY far 1	41
INDEFINITE office|AGENCY far 2	22
INDEFINITE office|AGENCY far 3	-16
INDEFINITE office|AGENCY far 4	19
INDEFINITE office|AGENCY far 5	-12
INDEFINITE office|AGENCY first of its kind	14
INDEFINITE office|AGENCY governed 2	-11
INDEFINITE office|AGENCY in content	6
INDEFINITE office|AGENCY inside behind for	44
INDEFINITE office|AGENCY lesser of its kind	-7
INDEFINITE office|AGENCY not before	-14
INDEFINITE office|AGENCY object 1	6
INDEFINITE office|AGENCY object 2	16
INDEFINITE office|AGENCY opened 1	27
INDEFINITE office|AGENCY owner 2	-5
INDEFINITE office|AGENCY rank 0	29
INDEFINITE office|AGENCY rank 1	24
INDEFINITE office|AGENCY rank 2	-11
INDEFINITE office|AGENCY rank 3	-6
INDEFINITE office|AGENCY same paragraph	21
INDEFINITE office|AGENCY second of its kind	12
INDEFINITE office|AGENCY spoke 1	-7
INDEFINITE office|AGENCY spoke 2	46
INDEFINITE office|AGENCY spoke 3	-24
INDEFINITE office|AGENCY subject 1	5
INDEFINITE office|AGENCY subject 2	15
INDEFINITE office|ATTACKER	-5
INDEFINITE office|ATTACKER described not	-5
INDEFINITE office|ATTACKER first of its kind	-5
INDEFINITE office|ATTACKER outside	-5
INDEFINITE office|MEDIA	-8
INDEFINITE office|MEDIA never spoke	-7
INDEFINITE office|PERSON described not	-11
INDEFINITE office|PERSON never spoke	6
INDEFINITE office|PERSON outside	-11
INDEFINITE office|PERSON rank 0	-6
INDEFINITE office|PERSON subject 2	-5
INDEFINITE office|UNNAMED	6
INDEFINITE office|UNNAMED never spoke	6
INDEFINITE office|governed 1	6
INDEFINITE office|governed 2	-12
INDEFINITE office|object 1	6
INDEFINITE office|object 2	11
INDEFINITE office|order 0	32
INDEFINITE office|order 2	19
INDEFINITE office|order 3	-12
INDEFINITE office|order 4	-21
INDEFINITE office|owner 2	-5
INDEFINITE office|ruled	-19
INDEFINITE office|subject 2	8
INDEFINITE role|AGAIN	-21
INDEFINITE role|AGAIN spoke 0	-10
INDEFINITE role|AGAIN spoke 3	-7
INDEFINITE role|AGENCY	14
INDEFINITE role|AGENCY described not	-14
INDEFINITE role|AGENCY far 0	-26
INDEFINITE role|AGENCY far 1	13
INDEFINITE role|AGENCY far 2	28
INDEFINITE role|AGENCY far 3	-25
INDEFINITE role|AGENCY far 4	-10
INDEFINITE role|AGENCY far 5	-11
INDEFINITE role|AGENCY first of its kind	-27
INDEFINITE role|AGENCY governed 1	-5
INDEFINITE role|AGENCY governed 2	-15
INDEFINITE role|AGENCY in content	-13
INDEFINITE role|AGENCY inside as owner	-5
INDEFINITE role|AGENCY inside behind at	39
INDEFINITE role|AGENCY inside behind of	67
INDEFINITE role|AGENCY lesser of its kind	33
INDEFINITE role|AGENCY never spoke	34
INDEFINITE role|AGENCY not before	45
INDEFINITE role|AGENCY object 1	24
INDEFINITE role|AGENCY object 2	5
INDEFINITE role|AGENCY opened 0	-9
INDEFINITE role|AGENCY opened 1	7
INDEFINITE role|AGENCY outside	-69
INDEFINITE role|AGENCY owner 2	-9
INDEFINITE role|AGENCY rank 0	-13
INDEFINITE role|AGENCY rank 2	-9
INDEFINITE role|AGENCY rank 3	-11
INDEFINITE role|AGENCY same paragraph	-11
INDEFINITE role|AGENCY second of its kind	7
INDEFINITE role|AGENCY spoke 0	-30
INDEFINITE role|AGENCY spoke 1	13
INDEFINITE role|AGENCY spoke 2	-8
INDEFINITE role|AGENCY spoke 3	6
INDEFINITE role|AGENCY subject 0	-20
INDEFINITE role|AGENCY told of last	9
INDEFINITE role|ATTACKER	8
INDEFINITE role|ATTACKER described not	-5
INDEFINITE role|ATTACKER far 1	18
INDEFINITE role|ATTACKER far 2	-14
INDEFINITE role|ATTACKER far 4	-6
INDEFINITE role|ATTACKER far 5	-8
INDEFINITE role|ATTACKER first of its kind	25
INDEFINITE role|ATTACKER in content	-12
INDEFINITE role|ATTACKER inside behind	15
INDEFINITE role|ATTACKER never spoke	13
INDEFINITE role|ATTACKER not before	16
INDEFINITE role|ATTACKER object 2	-13
INDEFINITE role|ATTACKER outside	-8
INDEFINITE role|ATTACKER rank 0	10
INDEFINITE role|ATTACKER rank 1	-22
INDEFINITE role|ATTACKER rank 2	5
INDEFINITE role|ATTACKER same paragraph	12
INDEFINITE role|ATTACKER second of its kind	-20
INDEFINITE role|ATTACKER spoke 0	-8
INDEFINITE role|ATTACKER spoke 1	19
INDEFINITE role|ATTACKER spoke 3	-15
INDEFINITE role|ATTACKER subject 1	20
INDEFINITE role|ATTACKER subject 2	-10
INDEFINITE role|ATTACKER told of last	7
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	12
INDEFINITE role|FRESH never spoke	12
INDEFINITE role|MEDIA	-34
INDEFINITE role|MEDIA never spoke	-30
INDEFINITE role|PERSON described not	-19
INDEFINITE role|PERSON far 1	-12
INDEFINITE role|PERSON far 2	-12
INDEFINITE role|PERSON far 3	22
INDEFINITE role|PERSON far 4	-5
INDEFINITE role|PERSON far 5	-13
INDEFINITE role|PERSON first of its kind	-24
INDEFINITE role|PERSON lesser of its kind	38
INDEFINITE role|PERSON never spoke	38
INDEFINITE role|PERSON not before	20
INDEFINITE role|PERSON rank 0	-5
INDEFINITE role|PERSON rank 1	-10
INDEFINITE role|PERSON same paragraph	17
INDEFINITE role|PERSON second of its kind	-17
INDEFINITE role|PERSON spoke 0	-14
INDEFINITE role|PERSON spoke 1	-13
INDEFINITE role|PERSON spoke 3	-9
INDEFINITE role|PERSON subject 1	-6
INDEFINITE role|SYSTEM	-6
INDEFINITE role|SYSTEM never spoke	-6
INDEFINITE role|SYSTEM outside	-6
INDEFINITE role|UNNAMED	37
INDEFINITE role|UNNAMED never spoke	37
INDEFINITE role|governed 1	-10
INDEFINITE role|governed 2	-20
INDEFINITE role|object 1	24
INDEFINITE role|object 2	-12
INDEFINITE role|order 0	-7
INDEFINITE role|order 1	-20
INDEFINITE role|order 2	21
INDEFINITE role|order 3	-20
INDEFINITE role|order 4	-41
INDEFINITE role|owner 2	-15
INDEFINITE role|ruled	41
INDEFINITE role|subject 0	-17
INDEFINITE role|subject 1	14
INDEFINITE role|subject 2	-10
INDEFINITE |AGAIN	-10
INDEFINITE |AGENCY	-12
INDEFINITE |AGENCY described not	-14
INDEFINITE |AGENCY far 2	9
INDEFINITE |AGENCY far 4	-17
INDEFINITE |AGENCY far 5	19
INDEFINITE |AGENCY first of its kind	6
INDEFINITE |AGENCY governed 2	18
INDEFINITE |AGENCY in content	15
INDEFINITE |AGENCY never spoke	-26
INDEFINITE |AGENCY not before	-24
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	22
INDEFINITE |AGENCY outside	-15
INDEFINITE |AGENCY owner 1	-18
INDEFINITE |AGENCY owner 2	-11
INDEFINITE |AGENCY rank 0	22
INDEFINITE |AGENCY rank 1	5
INDEFINITE |AGENCY rank 2	-9
INDEFINITE |AGENCY rank 3	-8
INDEFINITE |AGENCY same paragraph	6
INDEFINITE |AGENCY second of its kind	-20
INDEFINITE |AGENCY spoke 0	46
INDEFINITE |AGENCY spoke 1	-9
INDEFINITE |AGENCY spoke 2	-9
INDEFINITE |AGENCY spoke 3	-15
INDEFINITE |AGENCY subject 0	-12
INDEFINITE |AGENCY subject 1	26
INDEFINITE |AGENCY subject 2	5
INDEFINITE |AGENCY told of last	9
INDEFINITE |ATTACKER	-15
INDEFINITE |ATTACKER described not	-22
INDEFINITE |ATTACKER far 1	-14
INDEFINITE |ATTACKER far 2	-5
INDEFINITE |ATTACKER inside behind	9
INDEFINITE |ATTACKER never spoke	-11
INDEFINITE |ATTACKER not before	9
INDEFINITE |ATTACKER outside	-16
INDEFINITE |ATTACKER rank 0	-22
INDEFINITE |ATTACKER same paragraph	-10
INDEFINITE |ATTACKER second of its kind	-10
INDEFINITE |ATTACKER told of last	-11
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-12
INDEFINITE |FRESH never spoke	-12
INDEFINITE |MEDIA	18
INDEFINITE |MEDIA never spoke	22
INDEFINITE |PERSON	-8
INDEFINITE |PERSON described not	-18
INDEFINITE |PERSON far 1	-8
INDEFINITE |PERSON opened 1	-8
INDEFINITE |PERSON outside	-12
INDEFINITE |PERSON rank 0	-8
INDEFINITE |PERSON subject 1	-8
INDEFINITE |PERSON subject 2	-8
INDEFINITE |SYSTEM	-6
INDEFINITE |SYSTEM described not	-6
INDEFINITE |SYSTEM never spoke	-6
INDEFINITE |SYSTEM outside	-6
INDEFINITE |UNNAMED	51
INDEFINITE |UNNAMED never spoke	51
INDEFINITE |governed 2	14
INDEFINITE |object 0	-13
INDEFINITE |object 1	-10
INDEFINITE |object 2	-9
INDEFINITE |order 1	-55
INDEFINITE |order 2	33
INDEFINITE |order 3	11
INDEFINITE |order 4	-20
INDEFINITE |owner 1	-18
INDEFINITE |owner 2	-14
INDEFINITE |ruled	6
INDEFINITE |subject 0	-12
INDEFINITE |subject 1	18
INDEFINITE |subject 2	-7
IT |AGAIN	17
IT |AGAIN spoke 0	-10
IT |AGAIN spoke 1	48
IT |AGAIN spoke 3	-17
IT |AGENCY	9
IT |AGENCY far 0	47
IT |AGENCY far 1	-35
IT |AGENCY far 2	22
IT |AGENCY far 3	25
IT |AGENCY far 4	-5
IT |AGENCY far 5	-31
IT |AGENCY first of its kind	16
IT |AGENCY governed 1	-45
IT |AGENCY governed 2	28
IT |AGENCY lesser of its kind	7
IT |AGENCY never spoke	-5
IT |AGENCY not before	-14
IT |AGENCY object 1	-16
IT |AGENCY object 2	8
IT |AGENCY opened 0	13
IT |AGENCY opened 1	13
IT |AGENCY outside	9
IT |AGENCY owner 2	-20
IT |AGENCY rank 1	40
IT |AGENCY rank 2	5
IT |AGENCY rank 3	-14
IT |AGENCY rank 4	-8
IT |AGENCY same paragraph	28
IT |AGENCY second of its kind	-13
IT |AGENCY spoke 0	-13
IT |AGENCY spoke 1	71
IT |AGENCY spoke 2	-12
IT |AGENCY spoke 3	-33
IT |AGENCY subject 0	14
IT |AGENCY subject 1	29
IT |AGENCY told of last	-10
IT |ATTACKER	32
IT |ATTACKER far 1	-9
IT |ATTACKER far 2	25
IT |ATTACKER far 3	14
IT |ATTACKER far 4	16
IT |ATTACKER far 5	-11
IT |ATTACKER first of its kind	12
IT |ATTACKER governed 2	-20
IT |ATTACKER in content	-11
IT |ATTACKER lesser of its kind	-11
IT |ATTACKER never spoke	-13
IT |ATTACKER object 1	23
IT |ATTACKER object 2	19
IT |ATTACKER opened 1	-15
IT |ATTACKER outside	32
IT |ATTACKER owner 2	13
IT |ATTACKER rank 0	-35
IT |ATTACKER rank 1	51
IT |ATTACKER rank 2	-5
IT |ATTACKER rank 3	26
IT |ATTACKER same paragraph	25
IT |ATTACKER second of its kind	32
IT |ATTACKER spoke 0	25
IT |ATTACKER spoke 1	-8
IT |ATTACKER spoke 2	24
IT |ATTACKER spoke 3	5
IT |ATTACKER subject 1	-8
IT |ATTACKER subject 2	33
IT |AUTHOR	-10
IT |AUTHOR never spoke	-6
IT |FRESH	14
IT |FRESH never spoke	14
IT |MEDIA	6
IT |MEDIA never spoke	9
IT |PERSON	-14
IT |PERSON far 1	16
IT |PERSON far 3	-19
IT |PERSON far 4	-5
IT |PERSON far 5	-8
IT |PERSON first of its kind	9
IT |PERSON lesser of its kind	-7
IT |PERSON opened 1	19
IT |PERSON outside	-29
IT |PERSON rank 1	-14
IT |PERSON same paragraph	8
IT |PERSON same side as last	-18
IT |PERSON second of its kind	-17
IT |PERSON spoke 1	-10
IT |PERSON spoke 2	-5
IT |PERSON subject 1	16
IT |PERSON subject 2	-12
IT |SYSTEM far 1	14
IT |SYSTEM far 2	-5
IT |SYSTEM first of its kind	-18
IT |SYSTEM governed 1	-6
IT |SYSTEM lesser of its kind	23
IT |SYSTEM object 1	20
IT |SYSTEM object 2	-6
IT |SYSTEM rank 0	7
IT |SYSTEM rank 1	-5
IT |SYSTEM same paragraph	10
IT |SYSTEM second of its kind	-7
IT |SYSTEM told of last	-13
IT |UNNAMED	-52
IT |UNNAMED never spoke	-52
IT |agent 2	-16
IT |governed 1	-50
IT |object 0	17
IT |object 1	29
IT |object 2	19
IT |order 0	40
IT |order 1	36
IT |order 3	-31
IT |owner 1	-22
IT |owner 2	-7
IT |ruled	-13
IT |subject 0	14
IT |subject 1	36
IT |subject 2	14
MEDIA	-50
MEDIA ALLEGES BARE	-5
MEDIA ALLEGES THE	-7
MEDIA ASSERTS BARE	16
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	71
MEDIA ASSERTS IT	19
MEDIA ASSERTS NAME	-23
MEDIA ASSERTS OWNED	-9
MEDIA ASSERTS POSSESSIVE	-12
MEDIA ASSERTS SHE	-6
MEDIA ASSERTS THE	-49
MEDIA CONFIRMS BARE	-6
MEDIA CONFIRMS IT	-7
MEDIA CONFIRMS THE	-6
MEDIA cue :	-7
MEDIA cue according to	-20
MEDIA cue acknowledge	-5
MEDIA cue add	-5
MEDIA cue allege	-10
MEDIA cue boast	-7
MEDIA cue claim	58
MEDIA cue concede	-8
MEDIA cue conclude	-7
MEDIA cue confirm	-13
MEDIA cue deny	-6
MEDIA cue describe	-7
MEDIA cue find	-8
MEDIA cue inform	-5
MEDIA cue maintain	-8
MEDIA cue put	-13
MEDIA cue read	-7
MEDIA cue report	75
MEDIA cue speak	-7
MEDIA cue state	25
MEDIA cue tell	-9
MEDIA for HE 	-17
MEDIA for IT 	-28
MEDIA for he	-17
MEDIA for it	-28
MEDIA in NEWS	-52
MEDIA in SOCIAL_POST	-7
MEDIA never spoke	-23
MEDIA of according-to:after	-10
MEDIA of according-to:before	-11
MEDIA of clause:before	-10
MEDIA of clause:interrupted	33
MEDIA of finding	-5
MEDIA of group	-7
MEDIA of he	-11
MEDIA of impersonal	27
MEDIA of manager	-8
MEDIA of naming:about	-10
MEDIA of naming:describe	-5
MEDIA of naming:put	-12
MEDIA of no-comment	-14
MEDIA of note	31
MEDIA of notice	-8
MEDIA of noun:claim	43
MEDIA of one	-6
MEDIA of post	-8
MEDIA of quote:before	-18
MEDIA of quote:colon	-7
MEDIA of rebuff	-17
MEDIA of report	-6
MEDIA of she	-9
MEDIA of statement	-6
MEDIA of tagged:carried	-24
MEDIA of tagged:cue	-11
MEDIA of tagged:source	35
MEDIA of verb:clause	-16
MEDIA of verb:object	-7
MEDIA of verb:quote	-7
MEDIA of verb:that	15
MEDIA says I INDEFINITE	-9
MEDIA says we INDEFINITE	-6
MEDIA says we IT	-5
MEDIA says we NONE	-12
MEDIA spoke 0	-34
MEDIA spoke 1	24
MEDIA spoke 2	-11
MEDIA spoke 3	-23
MINISTRY for INDEFINITE 	-10
MINISTRY for INDEFINITE role	-16
MINISTRY for IT 	7
MINISTRY for NAME 	43
MINISTRY for NAME body	-5
MINISTRY for NONE 	-12
MINISTRY for POSSESSIVE 	-5
MINISTRY for POSSESSIVE body	7
MINISTRY for THE body	10
MINISTRY for THE office	-7
MINISTRY for THE role	-20
MINISTRY for department	8
MINISTRY for it	8
MINISTRY for ministry	16
MINISTRY for office	-8
MINISTRY for official	-29
NAME body|AGENCY	5
NAME body|AGENCY far 1	-6
NAME body|AGENCY first of its kind	-5
NAME body|AGENCY inside as head	20
NAME body|AGENCY lesser of its kind	8
NAME body|AGENCY never spoke	15
NAME body|AGENCY not before	10
NAME body|AGENCY opened 1	-6
NAME body|AGENCY outside	-15
NAME body|AGENCY same paragraph	-6
NAME body|AGENCY spoke 0	-6
NAME body|AGENCY subject 1	-6
NAME body|PERSON outside	-6
NAME body|ruled	43
NAME body|subject 1	-6
NAME body|subject 2	-5
NAME body|type differs	-7
NAME body|type fits	12
NAME office|AGENCY	-7
NAME office|AGENCY first of its kind	-5
NAME office|UNNAMED	-5
NAME office|UNNAMED never spoke	-5
NAME role|AGAIN	-6
NAME role|AGENCY	15
NAME role|AGENCY far 5	-8
NAME role|AGENCY first of its kind	10
NAME role|AGENCY governed 2	-6
NAME role|AGENCY lesser of its kind	9
NAME role|AGENCY never spoke	32
NAME role|AGENCY not before	45
NAME role|AGENCY outside	-30
NAME role|AGENCY rank 0	-11
NAME role|AGENCY rank 1	-11
NAME role|AGENCY same paragraph	-17
NAME role|AGENCY spoke 0	-10
NAME role|AGENCY spoke 3	-7
NAME role|AGENCY subject 2	-7
NAME role|ATTACKER	-7
NAME role|ATTACKER never spoke	-5
NAME role|ATTACKER outside	-7
NAME role|PERSON	-17
NAME role|PERSON first of its kind	-5
NAME role|PERSON outside	-17
NAME role|PERSON rank 0	-13
NAME role|PERSON subject 2	-6
NAME role|UNNAMED	23
NAME role|UNNAMED never spoke	23
NAME role|governed 2	-6
NAME role|object 2	-6
NAME role|order 0	-20
NAME role|order 1	-12
NAME role|order 2	-6
NAME role|order 3	-6
NAME role|order 4	-11
NAME role|ruled	22
NAME role|subject 1	-23
NAME role|subject 2	-17
NAME |AGAIN spoke 0	-11
NAME |AGAIN spoke 1	-7
NAME |AGAIN spoke 2	-10
NAME |AGAIN spoke 3	29
NAME |AGENCY agent 1	7
NAME |AGENCY far 0	-8
NAME |AGENCY far 1	-29
NAME |AGENCY far 3	8
NAME |AGENCY far 4	28
NAME |AGENCY far 5	-16
NAME |AGENCY first of its kind	10
NAME |AGENCY governed 0	-8
NAME |AGENCY governed 1	-32
NAME |AGENCY governed 2	-11
NAME |AGENCY in content	21
NAME |AGENCY inside as head	60
NAME |AGENCY inside before the head	-29
NAME |AGENCY lesser of its kind	-18
NAME |AGENCY never spoke	13
NAME |AGENCY not before	12
NAME |AGENCY object 1	-6
NAME |AGENCY object 2	6
NAME |AGENCY opened 1	-5
NAME |AGENCY outside	-37
NAME |AGENCY owner 1	-10
NAME |AGENCY owner 2	18
NAME |AGENCY rank 0	18
NAME |AGENCY rank 2	-20
NAME |AGENCY rank 3	-9
NAME |AGENCY rank 4	-6
NAME |AGENCY same paragraph	-59
NAME |AGENCY same side as last	-5
NAME |AGENCY second of its kind	12
NAME |AGENCY spoke 0	-11
NAME |AGENCY spoke 1	-8
NAME |AGENCY spoke 2	-17
NAME |AGENCY spoke 3	22
NAME |AGENCY subject 1	12
NAME |AGENCY told of last	15
NAME |ATTACKER far 1	-8
NAME |ATTACKER far 3	27
NAME |ATTACKER far 4	-19
NAME |ATTACKER first of its kind	-11
NAME |ATTACKER governed 2	6
NAME |ATTACKER inside as head	29
NAME |ATTACKER lesser of its kind	-5
NAME |ATTACKER never spoke	-26
NAME |ATTACKER outside	-5
NAME |ATTACKER rank 0	7
NAME |ATTACKER rank 1	-5
NAME |ATTACKER same paragraph	-14
NAME |ATTACKER second of its kind	16
NAME |ATTACKER spoke 0	27
NAME |ATTACKER spoke 2	7
NAME |ATTACKER subject 1	-6
NAME |AUTHOR	-14
NAME |FRESH	11
NAME |FRESH never spoke	11
NAME |MEDIA	6
NAME |MEDIA never spoke	9
NAME |PERSON	23
NAME |PERSON far 1	-86
NAME |PERSON far 2	-12
NAME |PERSON far 4	27
NAME |PERSON far 5	14
NAME |PERSON first of its kind	17
NAME |PERSON inside as head	63
NAME |PERSON lesser of its kind	-32
NAME |PERSON never spoke	33
NAME |PERSON not before	76
NAME |PERSON object 2	6
NAME |PERSON opened 1	24
NAME |PERSON outside	-74
NAME |PERSON rank 0	-31
NAME |PERSON rank 1	-26
NAME |PERSON rank 2	-12
NAME |PERSON same paragraph	-102
NAME |PERSON same side as last	-19
NAME |PERSON second of its kind	18
NAME |PERSON spoke 0	6
NAME |PERSON spoke 1	-14
NAME |PERSON spoke 2	8
NAME |PERSON spoke 3	17
NAME |PERSON subject 1	-55
NAME |PERSON subject 2	17
NAME |PERSON told of last	32
NAME |SYSTEM	28
NAME |SYSTEM far 1	-7
NAME |SYSTEM far 2	20
NAME |SYSTEM far 3	-6
NAME |SYSTEM far 5	7
NAME |SYSTEM first of its kind	24
NAME |SYSTEM governed 2	38
NAME |SYSTEM in content	-6
NAME |SYSTEM inside as head	74
NAME |SYSTEM lesser of its kind	13
NAME |SYSTEM never spoke	28
NAME |SYSTEM not before	21
NAME |SYSTEM object 1	-5
NAME |SYSTEM object 2	-11
NAME |SYSTEM outside	-40
NAME |SYSTEM rank 0	19
NAME |SYSTEM rank 1	-6
NAME |SYSTEM second of its kind	-6
NAME |SYSTEM subject 2	-11
NAME |SYSTEM told of last	8
NAME |UNNAMED	-14
NAME |UNNAMED never spoke	-14
NAME |agent 1	-21
NAME |governed 0	-9
NAME |governed 1	-31
NAME |governed 2	30
NAME |object 1	-13
NAME |order 0	40
NAME |order 1	11
NAME |order 2	-40
NAME |order 3	-25
NAME |order 4	-72
NAME |owner 1	-10
NAME |owner 2	16
NAME |ruled	80
NAME |subject 1	-54
NAME |subject 2	24
NAME |type differs	25
NAME |type fits	-88
NONE |AGAIN	-21
NONE |AGAIN spoke 0	-8
NONE |AGAIN spoke 1	-5
NONE |AGAIN spoke 3	-6
NONE |AGENCY far 0	10
NONE |AGENCY far 2	-24
NONE |AGENCY far 4	6
NONE |AGENCY far 5	-6
NONE |AGENCY first of its kind	44
NONE |AGENCY governed 2	-18
NONE |AGENCY in content	-9
NONE |AGENCY lesser of its kind	-25
NONE |AGENCY never spoke	18
NONE |AGENCY not before	18
NONE |AGENCY object 2	11
NONE |AGENCY opened 1	7
NONE |AGENCY owner 2	21
NONE |AGENCY rank 1	11
NONE |AGENCY rank 2	-23
NONE |AGENCY same paragraph	-7
NONE |AGENCY second of its kind	-16
NONE |AGENCY spoke 1	-22
NONE |AGENCY subject 1	-14
NONE |AGENCY subject 2	-35
NONE |AGENCY told of last	29
NONE |ATTACKER far 2	14
NONE |ATTACKER far 3	-19
NONE |ATTACKER first of its kind	-6
NONE |ATTACKER never spoke	5
NONE |ATTACKER object 2	-11
NONE |ATTACKER rank 0	-6
NONE |ATTACKER rank 1	8
NONE |ATTACKER second of its kind	-5
NONE |ATTACKER spoke 3	-5
NONE |ATTACKER subject 2	7
NONE |AUTHOR never spoke	21
NONE |AUTHOR spoke 0	-11
NONE |AUTHOR spoke 3	-7
NONE |FRESH	-19
NONE |FRESH never spoke	-19
NONE |MEDIA	58
NONE |MEDIA never spoke	95
NONE |PERSON	-6
NONE |PERSON far 1	15
NONE |PERSON far 2	-6
NONE |PERSON far 4	-12
NONE |PERSON far 5	17
NONE |PERSON first of its kind	25
NONE |PERSON lesser of its kind	6
NONE |PERSON never spoke	14
NONE |PERSON object 2	-10
NONE |PERSON opened 1	14
NONE |PERSON outside	-6
NONE |PERSON rank 0	8
NONE |PERSON rank 1	-5
NONE |PERSON second of its kind	-38
NONE |PERSON spoke 0	-33
NONE |PERSON spoke 2	-8
NONE |PERSON spoke 3	22
NONE |PERSON subject 1	15
NONE |PERSON subject 2	7
NONE |SYSTEM	-13
NONE |SYSTEM far 1	-7
NONE |SYSTEM first of its kind	-8
NONE |SYSTEM governed 1	-6
NONE |SYSTEM never spoke	-13
NONE |SYSTEM outside	-13
NONE |SYSTEM rank 0	-8
NONE |SYSTEM second of its kind	-5
NONE |SYSTEM told of last	-7
NONE |agent 2	-7
NONE |governed 1	-6
NONE |governed 2	-26
NONE |object 2	-10
NONE |order 0	-30
NONE |order 1	50
NONE |order 3	-11
NONE |order 4	-42
NONE |owner 2	20
NONE |subject 0	-5
NONE |subject 2	-23
OTHER for BARE role	24
OTHER for INDEFINITE 	65
OTHER for INDEFINITE attacker	-10
OTHER for INDEFINITE body	-17
OTHER for INDEFINITE document	9
OTHER for INDEFINITE office	9
OTHER for INDEFINITE role	-39
OTHER for IT 	36
OTHER for NAME 	-20
OTHER for NONE 	-14
OTHER for OWNED 	7
OTHER for OWNED office	-26
OTHER for POSSESSIVE 	-43
OTHER for POSSESSIVE document	19
OTHER for POSSESSIVE office	16
OTHER for POSSESSIVE role	-5
OTHER for SHE 	12
OTHER for THE 	-18
OTHER for THE attacker	16
OTHER for THE attacker document	-5
OTHER for THE body	16
OTHER for THE document	-29
OTHER for THE office	30
OTHER for THE part	8
OTHER for THE role	-43
OTHER for agency	-15
OTHER for agent	-6
OTHER for association	10
OTHER for board	43
OTHER for centre	12
OTHER for chairman	7
OTHER for commission	-24
OTHER for company	12
OTHER for contractor	8
OTHER for executive	-7
OTHER for firm	26
OTHER for group	9
OTHER for her	-5
OTHER for insurer	6
OTHER for it	38
OTHER for its	-6
OTHER for man	-11
OTHER for members	9
OTHER for ministry	-6
OTHER for note	-13
OTHER for notice	35
OTHER for office	-23
OTHER for officer	-18
OTHER for official	-18
OTHER for one	-5
OTHER for operator	-21
OTHER for organisation	6
OTHER for person	-10
OTHER for police	-11
OTHER for post	13
OTHER for report	7
OTHER for she	17
OTHER for solicitor	5
OTHER for sources	36
OTHER for spokesman	12
OTHER for spokesperson	18
OTHER for statement	6
OTHER for team	-42
OTHER for that	-15
OTHER for the	-11
OTHER for union	29
OTHER for vendor	-20
OWNED body|AGENCY	13
OWNED body|AGENCY far 1	-11
OWNED body|AGENCY first of its kind	10
OWNED body|AGENCY inside as head	19
OWNED body|AGENCY never spoke	22
OWNED body|AGENCY not before	19
OWNED body|AGENCY outside	-6
OWNED body|PERSON	-10
OWNED body|PERSON described not	-10
OWNED body|PERSON far 3	-6
OWNED body|PERSON outside	-10
OWNED body|PERSON rank 0	-8
OWNED body|PERSON same paragraph	-5
OWNED body|PERSON second of its kind	-6
OWNED body|PERSON spoke 0	-8
OWNED body|UNNAMED	5
OWNED body|UNNAMED never spoke	5
OWNED body|object 2	-8
OWNED body|ruled	11
OWNED body|subject 1	-6
OWNED body|subject 2	-7
OWNED document|AGENCY described not	14
OWNED document|AGENCY described partly	12
OWNED document|AGENCY far 3	27
OWNED document|AGENCY first of its kind	5
OWNED document|AGENCY inside as owner	-13
OWNED document|AGENCY lesser of its kind	5
OWNED document|AGENCY never spoke	-10
OWNED document|AGENCY object 2	-9
OWNED document|AGENCY outside	14
OWNED document|AGENCY rank 1	27
OWNED document|AGENCY second of its kind	-10
OWNED document|AGENCY subject 2	35
OWNED document|PERSON	11
OWNED document|PERSON described not	11
OWNED document|PERSON never spoke	20
OWNED document|PERSON outside	11
OWNED document|PERSON rank 0	-11
OWNED document|PERSON rank 1	21
OWNED document|PERSON second of its kind	-10
OWNED document|PERSON spoke 0	-10
OWNED document|PERSON subject 2	23
OWNED document|object 2	-10
OWNED document|order 1	-10
OWNED document|order 2	27
OWNED document|order 3	22
OWNED document|ruled	-22
OWNED document|subject 1	-10
OWNED document|subject 2	56
OWNED office|AGAIN	-12
OWNED office|AGAIN spoke 3	-6
OWNED office|AGENCY	14
OWNED office|AGENCY agent 2	-10
OWNED office|AGENCY described not	-12
OWNED office|AGENCY far 1	-6
OWNED office|AGENCY far 2	-17
OWNED office|AGENCY far 5	21
OWNED office|AGENCY governed 1	-7
OWNED office|AGENCY governed 2	-6
OWNED office|AGENCY inside as head	5
OWNED office|AGENCY inside as owner	25
OWNED office|AGENCY lesser of its kind	68
OWNED office|AGENCY not before	31
OWNED office|AGENCY outside	-15
OWNED office|AGENCY rank 0	-21
OWNED office|AGENCY rank 1	20
OWNED office|AGENCY rank 2	-5
OWNED office|AGENCY rank 3	-5
OWNED office|AGENCY rank 4	-5
OWNED office|AGENCY same paragraph	-26
OWNED office|AGENCY second of its kind	-50
OWNED office|AGENCY spoke 0	-5
OWNED office|AGENCY spoke 1	35
OWNED office|AGENCY spoke 3	-12
OWNED office|AGENCY subject 2	21
OWNED office|AGENCY told of last	6
OWNED office|ATTACKER	-8
OWNED office|ATTACKER described not	-8
OWNED office|ATTACKER first of its kind	-7
OWNED office|ATTACKER never spoke	-6
OWNED office|ATTACKER outside	-8
OWNED office|ATTACKER rank 0	-7
OWNED office|ATTACKER subject 2	-5
OWNED office|FRESH	-5
OWNED office|FRESH never spoke	-5
OWNED office|MEDIA	-7
OWNED office|PERSON	-7
OWNED office|PERSON described not	-16
OWNED office|PERSON far 1	-5
OWNED office|PERSON far 5	-6
OWNED office|PERSON inside behind a comma	9
OWNED office|PERSON not before	9
OWNED office|PERSON outside	-16
OWNED office|PERSON rank 0	-7
OWNED office|PERSON same paragraph	-5
OWNED office|PERSON spoke 3	-5
OWNED office|PERSON subject 2	-6
OWNED office|UNNAMED	29
OWNED office|UNNAMED never spoke	29
OWNED office|agent 2	-11
OWNED office|governed 1	-8
OWNED office|governed 2	-8
OWNED office|object 2	-7
OWNED office|order 0	-7
OWNED office|order 1	-30
OWNED office|order 2	-14
OWNED office|order 3	-8
OWNED office|order 4	16
OWNED office|ruled	6
OWNED office|subject 2	9
OWNED role|AGENCY	-18
OWNED role|AGENCY first of its kind	-16
OWNED role|AGENCY inside as owner	-13
OWNED role|AGENCY never spoke	-13
OWNED role|AGENCY rank 0	-6
OWNED role|PERSON	17
OWNED role|PERSON described not	11
OWNED role|PERSON inside behind a comma	7
OWNED role|PERSON never spoke	6
OWNED role|PERSON not before	7
OWNED role|PERSON outside	11
OWNED role|PERSON rank 0	14
OWNED role|PERSON second of its kind	20
OWNED role|PERSON spoke 0	17
OWNED role|PERSON subject 2	-5
OWNED role|UNNAMED	9
OWNED role|UNNAMED never spoke	9
OWNED role|order 0	10
OWNED role|ruled	11
OWNED role|subject 2	-8
OWNED |AGAIN	37
OWNED |AGAIN spoke 3	40
OWNED |AGENCY	-19
OWNED |AGENCY described not	-14
OWNED |AGENCY described partly	9
OWNED |AGENCY far 1	-11
OWNED |AGENCY far 4	6
OWNED |AGENCY inside as head	15
OWNED |AGENCY inside as owner	-18
OWNED |AGENCY lesser of its kind	-15
OWNED |AGENCY never spoke	-9
OWNED |AGENCY not before	-14
OWNED |AGENCY outside	-15
OWNED |AGENCY rank 1	-5
OWNED |AGENCY same paragraph	-11
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY spoke 1	-5
OWNED |AGENCY told of last	-7
OWNED |PERSON	-7
OWNED |PERSON described not	-15
OWNED |PERSON far 1	-10
OWNED |PERSON inside behind a comma	7
OWNED |PERSON never spoke	5
OWNED |PERSON not before	8
OWNED |PERSON outside	-15
OWNED |PERSON rank 0	-10
OWNED |PERSON same paragraph	-13
OWNED |PERSON spoke 0	-10
OWNED |PERSON subject 1	-10
OWNED |PERSON subject 2	-5
OWNED |object 1	-8
OWNED |order 1	-7
OWNED |order 2	-8
OWNED |ruled	33
OWNED |same role	-5
OWNED |subject 1	-12
OWNED |subject 2	-10
PERSON	51
PERSON ALLEGES THE	-15
PERSON ASSERTS BARE	35
PERSON ASSERTS HE	18
PERSON ASSERTS INDEFINITE	-34
PERSON ASSERTS NAME	-7
PERSON ASSERTS NONE	-22
PERSON ASSERTS POSSESSIVE	29
PERSON ASSERTS SHE	24
PERSON ASSERTS THE	13
PERSON CONFIRMS BARE	-14
PERSON CONFIRMS INDEFINITE	-6
PERSON CONFIRMS NAME	10
PERSON CONFIRMS SHE	-21
PERSON CONFIRMS THE	21
PERSON DENIES HE	8
PERSON DENIES NAME	11
PERSON DENIES THE	11
PERSON agent 1	-12
PERSON agent 2	-35
PERSON cue :	12
PERSON cue accept	-12
PERSON cue according to	22
PERSON cue accuse	-5
PERSON cue acknowledge	6
PERSON cue add	30
PERSON cue allege	-5
PERSON cue announce	-19
PERSON cue argue	-5
PERSON cue assert	-8
PERSON cue assure	33
PERSON cue blame	-20
PERSON cue boast	-6
PERSON cue call	-7
PERSON cue claim	-32
PERSON cue concede	11
PERSON cue confirm	-24
PERSON cue contend	18
PERSON cue decline to be	-8
PERSON cue decline to comment	-11
PERSON cue decline to name	18
PERSON cue denied it	-37
PERSON cue deny	6
PERSON cue dismiss	6
PERSON cue find	-15
PERSON cue go on	19
PERSON cue inform	-29
PERSON cue insist	-5
PERSON cue maintain	24
PERSON cue not answer	6
PERSON cue not reply	-20
PERSON cue not respond	-7
PERSON cue not return	-21
PERSON cue not want	-13
PERSON cue note	-11
PERSON cue offer	-5
PERSON cue put	-14
PERSON cue remark	-27
PERSON cue reply	8
PERSON cue report	-10
PERSON cue say	11
PERSON cue show	26
PERSON cue speak	-19
PERSON cue state	14
PERSON cue submit	16
PERSON cue suspect	14
PERSON cue tell	-30
PERSON cue would have none of it	22
PERSON cue write	12
PERSON described not	-97
PERSON described partly	-14
PERSON described wholly	62
PERSON far 0	16
PERSON far 2	33
PERSON far 3	-5
PERSON far 4	-79
PERSON far 5	-55
PERSON first here INDEFINITE	13
PERSON first here NAME	66
PERSON first here OWNED	23
PERSON first here POSSESSIVE	33
PERSON first here THE	22
PERSON first of its kind	46
PERSON governed 1	-10
PERSON governed 2	-34
PERSON has head	62
PERSON in ADVISORY	24
PERSON in NEWS	58
PERSON in SOCIAL_POST	-35
PERSON in content	-26
PERSON inside as head	66
PERSON inside behind a comma	89
PERSON lesser of its kind	43
PERSON never spoke	71
PERSON not before	118
PERSON object 0	10
PERSON object 1	19
PERSON of according-to:after	7
PERSON of according-to:before	26
PERSON of agency	18
PERSON of agent	-11
PERSON of authority	-5
PERSON of clause:before	30
PERSON of clause:interrupted	-55
PERSON of commission	-11
PERSON of counsel	26
PERSON of director	23
PERSON of engineer	-11
PERSON of executive	35
PERSON of finding	16
PERSON of he	22
PERSON of head	8
PERSON of it	-29
PERSON of its	12
PERSON of judge	15
PERSON of lawyer	-9
PERSON of letter	12
PERSON of manager	-17
PERSON of naming:about	-15
PERSON of naming:blame	-5
PERSON of naming:call	-7
PERSON of naming:put	-17
PERSON of no-comment	-26
PERSON of notice	-9
PERSON of noun:claim	-10
PERSON of office	-15
PERSON of officer	25
PERSON of official	-7
PERSON of one	-14
PERSON of operator	-7
PERSON of person	-5
PERSON of police	-18
PERSON of quote:before	50
PERSON of quote:colon	12
PERSON of quote:following	29
PERSON of rebuff	29
PERSON of report	-35
PERSON of researcher	8
PERSON of secretary	-12
PERSON of service	-16
PERSON of she	23
PERSON of someone	-8
PERSON of statement	31
PERSON of tagged:carried	33
PERSON of tagged:cue	-8
PERSON of that	-6
PERSON of they	8
PERSON of union	-8
PERSON of verb:clause	24
PERSON of verb:object	-22
PERSON of verb:that	-10
PERSON often 0 HE	-35
PERSON often 0 INDEFINITE	-14
PERSON often 0 IT	-38
PERSON often 0 NAME	-7
PERSON often 0 NONE	-21
PERSON often 0 POSSESSIVE	14
PERSON often 0 SHE	6
PERSON often 0 THE	22
PERSON often 1 BARE	15
PERSON often 1 HE	64
PERSON often 1 INDEFINITE	-23
PERSON often 1 IT	10
PERSON often 1 NAME	-13
PERSON often 1 NONE	8
PERSON often 1 POSSESSIVE	23
PERSON often 1 SHE	30
PERSON often 2 BARE	-7
PERSON often 2 HE	8
PERSON often 2 INDEFINITE	-12
PERSON often 2 IT	15
PERSON often 2 NAME	34
PERSON often 2 NONE	7
PERSON often 2 POSSESSIVE	-19
PERSON often 2 SHE	-16
PERSON often 2 THE	28
PERSON opened 0	12
PERSON opened 1	-17
PERSON outside	-45
PERSON owner 1	-15
PERSON rank 0	-33
PERSON rank 1	11
PERSON rank 2	-17
PERSON rank 3	-27
PERSON rank 4	30
PERSON same paragraph	112
PERSON same side as last	37
PERSON says I HE	-8
PERSON says I INDEFINITE	-13
PERSON says I SHE	-20
PERSON says we HE	19
PERSON says we IT	8
PERSON says we NAME	13
PERSON says we OWNED	5
PERSON says we POSSESSIVE	18
PERSON says we SHE	16
PERSON says we THE	-12
PERSON second of its kind	14
PERSON spoke 0	13
PERSON spoke 1	-7
PERSON spoke 2	11
PERSON spoke last 0 HE  true	-9
PERSON spoke last 0 NAME  true	-13
PERSON spoke last 0 POSSESSIVE role true	10
PERSON spoke last 0 SHE  true	6
PERSON spoke last 0 THE body true	18
PERSON spoke last 0 THE role true	7
PERSON spoke last 1 BARE office true	15
PERSON spoke last 1 IT  true	15
PERSON spoke last 1 NAME  true	25
PERSON spoke last 1 NONE  true	-22
PERSON spoke last 1 OWNED  true	-10
PERSON spoke last 1 OWNED body true	-5
PERSON spoke last 1 POSSESSIVE  true	11
PERSON spoke last 1 SHE  false	10
PERSON spoke last 1 SHE  true	-10
PERSON spoke last 1 THE  false	-18
PERSON spoke last 1 THE  true	9
PERSON spoke last 1 THE body false	-9
PERSON spoke last 1 THE role false	-18
PERSON spoke last 1 THE role true	-7
PERSON spoke last 2 HE  true	7
PERSON spoke last 2 INDEFINITE role false	-6
PERSON spoke last 2 SHE  false	-18
PERSON spoke last 2 SHE  true	-6
PERSON spoke last 2 THE  false	15
PERSON spoke last 2 THE body false	-8
PERSON spoke last 3 IT  false	-6
PERSON spoke last 3 SHE  false	21
PERSON spoke last 3 THE  false	-9
PERSON spoke last here BARE	15
PERSON spoke last here IT	10
PERSON spoke last here NAME	7
PERSON spoke last here NONE	-19
PERSON spoke last here OWNED	-24
PERSON spoke last here THE	50
PERSON subject 0	8
PERSON subject 1	7
PERSON subject 2	-35
PERSON told of last	47
POLICE for BARE 	-16
POLICE for BARE role	-10
POLICE for HE 	9
POLICE for INDEFINITE 	-44
POLICE for INDEFINITE attacker document	-5
POLICE for INDEFINITE office	10
POLICE for INDEFINITE role	40
POLICE for IT 	-30
POLICE for NAME 	-12
POLICE for NAME body	13
POLICE for OWNED office	7
POLICE for POSSESSIVE 	-19
POLICE for POSSESSIVE office	-15
POLICE for POSSESSIVE role	5
POLICE for SHE 	-7
POLICE for THE 	33
POLICE for THE body	5
POLICE for THE document	16
POLICE for THE office	-19
POLICE for THE role	-11
POLICE for THEY 	5
POLICE for board	-15
POLICE for he	9
POLICE for it	-30
POLICE for lawyer	-7
POLICE for office	13
POLICE for officer	28
POLICE for police	40
POLICE for report	-20
POLICE for service	-18
POLICE for she	-16
POLICE for spokesman	24
POLICE for spokesperson	-18
POLICE for they	5
POSSESSIVE body|AGENCY	19
POSSESSIVE body|AGENCY described not	12
POSSESSIVE body|AGENCY far 1	15
POSSESSIVE body|AGENCY first of its kind	16
POSSESSIVE body|AGENCY never spoke	11
POSSESSIVE body|AGENCY outside	12
POSSESSIVE body|AGENCY rank 0	15
POSSESSIVE body|AGENCY same paragraph	15
POSSESSIVE body|PERSON	-9
POSSESSIVE body|PERSON described not	-9
POSSESSIVE body|PERSON outside	-9
POSSESSIVE body|PERSON second of its kind	-7
POSSESSIVE body|UNNAMED	-7
POSSESSIVE body|UNNAMED never spoke	-7
POSSESSIVE body|order 1	15
POSSESSIVE body|ruled	24
POSSESSIVE document|AGAIN	-6
POSSESSIVE document|AGENCY	21
POSSESSIVE document|AGENCY described not	21
POSSESSIVE document|AGENCY far 1	14
POSSESSIVE document|AGENCY far 4	19
POSSESSIVE document|AGENCY far 5	-13
POSSESSIVE document|AGENCY first of its kind	15
POSSESSIVE document|AGENCY lesser of its kind	-6
POSSESSIVE document|AGENCY never spoke	8
POSSESSIVE document|AGENCY outside	33
POSSESSIVE document|AGENCY rank 0	29
POSSESSIVE document|AGENCY rank 1	-6
POSSESSIVE document|AGENCY same paragraph	17
POSSESSIVE document|AGENCY second of its kind	11
POSSESSIVE document|AGENCY spoke 2	22
POSSESSIVE document|PERSON	8
POSSESSIVE document|PERSON described not	8
POSSESSIVE document|PERSON lesser of its kind	13
POSSESSIVE document|PERSON outside	8
POSSESSIVE document|PERSON rank 0	-9
POSSESSIVE document|PERSON rank 1	22
POSSESSIVE document|PERSON same paragraph	14
POSSESSIVE document|PERSON spoke 0	-8
POSSESSIVE document|UNNAMED	-13
POSSESSIVE document|UNNAMED never spoke	-13
POSSESSIVE document|order 0	7
POSSESSIVE document|order 1	-11
POSSESSIVE document|order 2	21
POSSESSIVE document|order 3	16
POSSESSIVE document|ruled	5
POSSESSIVE document|subject 1	21
POSSESSIVE office|AGAIN	-6
POSSESSIVE office|AGENCY	15
POSSESSIVE office|AGENCY described not	25
POSSESSIVE office|AGENCY far 0	16
POSSESSIVE office|AGENCY far 1	9
POSSESSIVE office|AGENCY far 3	-10
POSSESSIVE office|AGENCY far 4	-15
POSSESSIVE office|AGENCY far 5	17
POSSESSIVE office|AGENCY first of its kind	-12
POSSESSIVE office|AGENCY governed 2	-8
POSSESSIVE office|AGENCY in content	16
POSSESSIVE office|AGENCY never spoke	16
POSSESSIVE office|AGENCY opened 0	16
POSSESSIVE office|AGENCY outside	15
POSSESSIVE office|AGENCY rank 2	22
POSSESSIVE office|AGENCY rank 3	-6
POSSESSIVE office|AGENCY same paragraph	20
POSSESSIVE office|AGENCY second of its kind	28
POSSESSIVE office|AGENCY spoke 1	-6
POSSESSIVE office|AGENCY spoke 2	-6
POSSESSIVE office|AGENCY spoke 3	12
POSSESSIVE office|AGENCY subject 0	25
POSSESSIVE office|AGENCY subject 1	9
POSSESSIVE office|ATTACKER far 3	-5
POSSESSIVE office|ATTACKER first of its kind	-31
POSSESSIVE office|ATTACKER governed 2	31
POSSESSIVE office|ATTACKER never spoke	29
POSSESSIVE office|ATTACKER second of its kind	31
POSSESSIVE office|ATTACKER subject 2	-5
POSSESSIVE office|FRESH	-5
POSSESSIVE office|FRESH never spoke	-5
POSSESSIVE office|MEDIA	-6
POSSESSIVE office|MEDIA never spoke	-5
POSSESSIVE office|PERSON	-17
POSSESSIVE office|PERSON described not	-30
POSSESSIVE office|PERSON far 3	-10
POSSESSIVE office|PERSON inside behind a comma	14
POSSESSIVE office|PERSON lesser of its kind	-15
POSSESSIVE office|PERSON not before	14
POSSESSIVE office|PERSON object 2	-12
POSSESSIVE office|PERSON outside	-31
POSSESSIVE office|PERSON rank 0	-25
POSSESSIVE office|PERSON spoke 0	-8
POSSESSIVE office|PERSON spoke 2	-6
POSSESSIVE office|PERSON subject 2	-5
POSSESSIVE office|UNNAMED	21
POSSESSIVE office|UNNAMED never spoke	21
POSSESSIVE office|governed 2	22
POSSESSIVE office|object 2	-17
POSSESSIVE office|order 0	-46
POSSESSIVE office|order 2	23
POSSESSIVE office|order 3	-10
POSSESSIVE office|order 4	13
POSSESSIVE office|ruled	21
POSSESSIVE office|subject 1	9
POSSESSIVE office|subject 2	-6
POSSESSIVE role|AGAIN	-7
POSSESSIVE role|AGENCY	-9
POSSESSIVE role|AGENCY described not	-16
POSSESSIVE role|AGENCY far 1	-9
POSSESSIVE role|AGENCY far 2	-8
POSSESSIVE role|AGENCY far 4	10
POSSESSIVE role|AGENCY first of its kind	-12
POSSESSIVE role|AGENCY governed 2	5
POSSESSIVE role|AGENCY lesser of its kind	-13
POSSESSIVE role|AGENCY never spoke	-12
POSSESSIVE role|AGENCY opened 1	5
POSSESSIVE role|AGENCY outside	-12
POSSESSIVE role|AGENCY rank 0	-6
POSSESSIVE role|AGENCY same paragraph	-11
POSSESSIVE role|AGENCY second of its kind	16
POSSESSIVE role|AGENCY spoke 0	19
POSSESSIVE role|AGENCY spoke 3	-12
POSSESSIVE role|AGENCY subject 2	-5
POSSESSIVE role|AGENCY told of last	-13
POSSESSIVE role|FRESH	-5
POSSESSIVE role|FRESH never spoke	-5
POSSESSIVE role|PERSON	13
POSSESSIVE role|PERSON described not	10
POSSESSIVE role|PERSON far 2	-5
POSSESSIVE role|PERSON far 3	19
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON far 5	-7
POSSESSIVE role|PERSON lesser of its kind	15
POSSESSIVE role|PERSON never spoke	27
POSSESSIVE role|PERSON object 2	-9
POSSESSIVE role|PERSON outside	10
POSSESSIVE role|PERSON rank 0	19
POSSESSIVE role|PERSON spoke 2	-6
POSSESSIVE role|PERSON subject 2	11
POSSESSIVE role|UNNAMED	24
POSSESSIVE role|UNNAMED never spoke	24
POSSESSIVE role|object 2	-12
POSSESSIVE role|order 0	8
POSSESSIVE role|order 1	9
POSSESSIVE role|order 2	-6
POSSESSIVE role|order 3	-13
POSSESSIVE role|ruled	7
POSSESSIVE role|subject 0	5
POSSESSIVE role|subject 1	-10
POSSESSIVE role|subject 2	6
POSSESSIVE |AGAIN	-8
POSSESSIVE |AGENCY	-7
POSSESSIVE |AGENCY described not	8
POSSESSIVE |AGENCY far 1	5
POSSESSIVE |AGENCY far 2	-11
POSSESSIVE |AGENCY far 3	-9
POSSESSIVE |AGENCY far 5	26
POSSESSIVE |AGENCY first of its kind	-7
POSSESSIVE |AGENCY governed 2	-8
POSSESSIVE |AGENCY in content	-6
POSSESSIVE |AGENCY lesser of its kind	-6
POSSESSIVE |AGENCY never spoke	-17
POSSESSIVE |AGENCY not before	-20
POSSESSIVE |AGENCY opened 1	-11
POSSESSIVE |AGENCY outside	12
POSSESSIVE |AGENCY rank 0	14
POSSESSIVE |AGENCY rank 1	6
POSSESSIVE |AGENCY second of its kind	6
POSSESSIVE |AGENCY spoke 0	15
POSSESSIVE |AGENCY subject 1	5
POSSESSIVE |AGENCY subject 2	12
POSSESSIVE |ATTACKER	8
POSSESSIVE |ATTACKER described not	8
POSSESSIVE |ATTACKER first of its kind	8
POSSESSIVE |ATTACKER never spoke	8
POSSESSIVE |ATTACKER outside	8
POSSESSIVE |ATTACKER rank 0	8
POSSESSIVE |ATTACKER same paragraph	10
POSSESSIVE |FRESH	-7
POSSESSIVE |FRESH never spoke	-7
POSSESSIVE |MEDIA	-10
POSSESSIVE |MEDIA never spoke	-9
POSSESSIVE |PERSON	22
POSSESSIVE |PERSON described not	5
POSSESSIVE |PERSON far 1	14
POSSESSIVE |PERSON far 3	5
POSSESSIVE |PERSON far 5	-8
POSSESSIVE |PERSON inside as head	7
POSSESSIVE |PERSON inside behind a comma	10
POSSESSIVE |PERSON lesser of its kind	19
POSSESSIVE |PERSON never spoke	15
POSSESSIVE |PERSON not before	18
POSSESSIVE |PERSON outside	5
POSSESSIVE |PERSON rank 0	14
POSSESSIVE |PERSON same paragraph	13
POSSESSIVE |PERSON spoke 0	17
POSSESSIVE |PERSON subject 1	13
POSSESSIVE |PERSON subject 2	-6
POSSESSIVE |SYSTEM	-6
POSSESSIVE |SYSTEM described not	-5
POSSESSIVE |SYSTEM never spoke	-6
POSSESSIVE |SYSTEM outside	-5
POSSESSIVE |UNNAMED	-6
POSSESSIVE |UNNAMED never spoke	-6
POSSESSIVE |governed 2	-9
POSSESSIVE |order 0	10
POSSESSIVE |order 1	7
POSSESSIVE |order 2	-8
POSSESSIVE |order 3	-5
POSSESSIVE |order 4	17
POSSESSIVE |ruled	-36
POSSESSIVE |same role	-22
POSSESSIVE |subject 1	17
REGULATOR for HE 	10
REGULATOR for INDEFINITE 	38
REGULATOR for INDEFINITE document	-5
REGULATOR for INDEFINITE office	7
REGULATOR for INDEFINITE role	21
REGULATOR for IT 	8
REGULATOR for NAME 	-12
REGULATOR for NAME body	-6
REGULATOR for OWNED 	6
REGULATOR for OWNED office	46
REGULATOR for POSSESSIVE office	23
REGULATOR for POSSESSIVE role	-6
REGULATOR for SHE 	-12
REGULATOR for THE 	-13
REGULATOR for THE body	53
REGULATOR for THE document	10
REGULATOR for THE office	52
REGULATOR for THE role	25
REGULATOR for agency	-5
REGULATOR for commission	17
REGULATOR for commissioner	11
REGULATOR for company	37
REGULATOR for firm	-5
REGULATOR for he	10
REGULATOR for notice	11
REGULATOR for office	55
REGULATOR for officer	-10
REGULATOR for police	-8
REGULATOR for regulator	-7
REGULATOR for she	-12
REGULATOR for spokesman	-5
REGULATOR for spokesperson	16
SHE |AGAIN	11
SHE |AGAIN spoke 0	29
SHE |AGAIN spoke 2	-6
SHE |AGAIN spoke 3	-10
SHE |AGENCY far 1	13
SHE |AGENCY far 2	42
SHE |AGENCY far 3	-15
SHE |AGENCY far 4	-14
SHE |AGENCY far 5	-13
SHE |AGENCY first of its kind	-37
SHE |AGENCY governed 1	24
SHE |AGENCY governed 2	5
SHE |AGENCY never spoke	-38
SHE |AGENCY not before	-8
SHE |AGENCY object 1	-9
SHE |AGENCY object 2	-20
SHE |AGENCY opened 1	15
SHE |AGENCY owner 1	-10
SHE |AGENCY owner 2	-7
SHE |AGENCY rank 0	25
SHE |AGENCY rank 2	-5
SHE |AGENCY rank 3	-6
SHE |AGENCY same paragraph	63
SHE |AGENCY second of its kind	42
SHE |AGENCY spoke 0	32
SHE |AGENCY spoke 1	11
SHE |AGENCY spoke 2	16
SHE |AGENCY spoke 3	-18
SHE |AGENCY subject 2	22
SHE |AGENCY told of last	12
SHE |ATTACKER	-9
SHE |ATTACKER far 1	11
SHE |ATTACKER far 2	-6
SHE |ATTACKER far 5	-5
SHE |ATTACKER first of its kind	8
SHE |ATTACKER lesser of its kind	-11
SHE |ATTACKER object 1	-8
SHE |ATTACKER outside	-9
SHE |ATTACKER rank 0	-22
SHE |ATTACKER rank 1	20
SHE |ATTACKER second of its kind	-5
SHE |ATTACKER subject 2	-8
SHE |FRESH	29
SHE |FRESH never spoke	29
SHE |MEDIA	-9
SHE |MEDIA never spoke	-8
SHE |PERSON	22
SHE |PERSON far 1	18
SHE |PERSON far 2	38
SHE |PERSON far 3	9
SHE |PERSON far 4	-61
SHE |PERSON far 5	22
SHE |PERSON first of its kind	-12
SHE |PERSON governed 1	-9
SHE |PERSON governed 2	-6
SHE |PERSON lesser of its kind	-14
SHE |PERSON never spoke	-5
SHE |PERSON object 1	19
SHE |PERSON opened 1	-34
SHE |PERSON outside	22
SHE |PERSON rank 0	-27
SHE |PERSON rank 1	16
SHE |PERSON rank 2	34
SHE |PERSON rank 3	-8
SHE |PERSON same paragraph	45
SHE |PERSON same side as last	12
SHE |PERSON second of its kind	47
SHE |PERSON spoke 0	6
SHE |PERSON spoke 1	-7
SHE |PERSON spoke 2	28
SHE |PERSON subject 1	7
SHE |PERSON subject 2	-8
SHE |PERSON told of last	-12
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-35
SHE |UNNAMED never spoke	-35
SHE |governed 1	12
SHE |governed 2	-5
SHE |object 2	-22
SHE |order 0	34
SHE |order 2	14
SHE |order 3	16
SHE |order 4	-37
SHE |owner 1	15
SHE |owner 2	15
SHE |ruled	-8
SHE |subject 1	22
SHE |subject 2	5
SYSTEM	-23
SYSTEM ASSERTS BARE	-10
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-23
SYSTEM ASSERTS NAME	35
SYSTEM ASSERTS THE	12
SYSTEM CONFIRMS BARE	-6
SYSTEM CONFIRMS THE	23
SYSTEM cue :	15
SYSTEM cue accept	24
SYSTEM cue according to	10
SYSTEM cue boast	-5
SYSTEM cue claim	17
SYSTEM cue confirm	-11
SYSTEM cue find	-5
SYSTEM cue inform	-6
SYSTEM cue maintain	-5
SYSTEM cue put	20
SYSTEM cue reckon	16
SYSTEM cue report	19
SYSTEM cue say	-29
SYSTEM cue state	-8
SYSTEM cue tell	-12
SYSTEM cue write	-6
SYSTEM described not	-21
SYSTEM far 0	11
SYSTEM far 1	-6
SYSTEM far 2	-8
SYSTEM far 3	7
SYSTEM far 4	-29
SYSTEM generic	-79
SYSTEM governed 0	-7
SYSTEM governed 2	-9
SYSTEM in ADVISORY	-22
SYSTEM in NEWS	-25
SYSTEM in SOCIAL_POST	15
SYSTEM in content	-45
SYSTEM in quote	-13
SYSTEM inside as head	70
SYSTEM never spoke	-23
SYSTEM object 1	8
SYSTEM object 2	-11
SYSTEM of according-to:after	19
SYSTEM of according-to:before	-8
SYSTEM of agency	-5
SYSTEM of clause:before	-9
SYSTEM of clause:interrupted	-6
SYSTEM of company	19
SYSTEM of he	-6
SYSTEM of impersonal	-7
SYSTEM of naming:put	20
SYSTEM of no-comment	-16
SYSTEM of note	24
SYSTEM of operator	21
SYSTEM of post	-5
SYSTEM of quote:before	-9
SYSTEM of quote:colon	15
SYSTEM of review	39
SYSTEM of she	-6
SYSTEM of tagged:source	-6
SYSTEM of verb:clause	-10
SYSTEM of verb:object	19
SYSTEM of verb:that	15
SYSTEM often 0 BARE	-12
SYSTEM often 0 INDEFINITE	-16
SYSTEM often 0 IT	-10
SYSTEM often 0 NAME	8
SYSTEM often 0 POSSESSIVE	-5
SYSTEM often 0 THE	-28
SYSTEM often 1 BARE	-6
SYSTEM often 1 IT	21
SYSTEM often 1 NAME	-12
SYSTEM often 1 THE	8
SYSTEM often 2 BARE	20
SYSTEM often 2 INDEFINITE	23
SYSTEM often 2 IT	-11
SYSTEM often 2 NAME	25
SYSTEM often 2 NONE	-7
SYSTEM often 2 THE	22
SYSTEM often 3 INDEFINITE	-5
SYSTEM often 3 NAME	9
SYSTEM opened 0	21
SYSTEM opened 1	-7
SYSTEM outside	-53
SYSTEM rank 0	-11
SYSTEM rank 1	7
SYSTEM rank 2	-13
SYSTEM rank 3	-7
SYSTEM same paragraph	57
SYSTEM says we NAME	12
SYSTEM says we THE	-5
SYSTEM second of its kind	-34
SYSTEM subject 1	-13
SYSTEM subject 2	-8
THE attacker document|AGENCY far 1	7
THE attacker document|AGENCY first of its kind	-11
THE attacker document|AGENCY lesser of its kind	12
THE attacker document|AGENCY never spoke	7
THE attacker document|AGENCY rank 0	5
THE attacker document|AGENCY same paragraph	6
THE attacker document|AGENCY spoke 2	-5
THE attacker document|ATTACKER	5
THE attacker document|ATTACKER described not	-11
THE attacker document|ATTACKER first of its kind	15
THE attacker document|ATTACKER never spoke	-6
THE attacker document|ATTACKER rank 0	-9
THE attacker document|ATTACKER rank 1	8
THE attacker document|ATTACKER second of its kind	-10
THE attacker document|ATTACKER spoke 0	13
THE attacker document|ATTACKER told of last	-8
THE attacker document|PERSON	12
THE attacker document|PERSON described not	12
THE attacker document|PERSON first of its kind	-10
THE attacker document|PERSON lesser of its kind	22
THE attacker document|PERSON outside	12
THE attacker document|PERSON rank 0	17
THE attacker document|PERSON rank 1	-5
THE attacker document|PERSON subject 2	-7
THE attacker document|UNNAMED	-9
THE attacker document|UNNAMED never spoke	-9
THE attacker document|object 2	-8
THE attacker document|order 0	-12
THE attacker document|order 1	6
THE attacker document|order 2	29
THE attacker document|order 3	-10
THE attacker document|order 4	-6
THE attacker document|subject 1	19
THE attacker document|subject 2	-6
THE attacker|AGENCY described not	8
THE attacker|AGENCY described wholly	-11
THE attacker|AGENCY far 2	-27
THE attacker|AGENCY far 3	16
THE attacker|AGENCY far 4	-5
THE attacker|AGENCY far 5	-10
THE attacker|AGENCY first of its kind	-16
THE attacker|AGENCY has head	-11
THE attacker|AGENCY in content	-14
THE attacker|AGENCY inside as head	-21
THE attacker|AGENCY never spoke	29
THE attacker|AGENCY outside	24
THE attacker|AGENCY owner 2	-5
THE attacker|AGENCY rank 0	25
THE attacker|AGENCY rank 1	-13
THE attacker|AGENCY same paragraph	13
THE attacker|AGENCY second of its kind	16
THE attacker|AGENCY spoke 0	-10
THE attacker|AGENCY spoke 1	-23
THE attacker|AGENCY subject 1	5
THE attacker|AGENCY subject 2	-11
THE attacker|AGENCY told of last	-8
THE attacker|ATTACKER	38
THE attacker|ATTACKER described not	43
THE attacker|ATTACKER described wholly	-17
THE attacker|ATTACKER far 2	16
THE attacker|ATTACKER far 4	12
THE attacker|ATTACKER first of its kind	8
THE attacker|ATTACKER has head	-17
THE attacker|ATTACKER inside as head	-13
THE attacker|ATTACKER never spoke	22
THE attacker|ATTACKER not before	11
THE attacker|ATTACKER object 2	26
THE attacker|ATTACKER outside	42
THE attacker|ATTACKER same paragraph	12
THE attacker|ATTACKER second of its kind	35
THE attacker|ATTACKER subject 2	-14
THE attacker|ATTACKER told of last	-14
THE attacker|MEDIA	-6
THE attacker|MEDIA never spoke	-5
THE attacker|PERSON	-5
THE attacker|PERSON described not	-5
THE attacker|PERSON outside	-5
THE attacker|UNNAMED	-14
THE attacker|UNNAMED never spoke	-14
THE attacker|governed 2	8
THE attacker|object 2	23
THE attacker|order 0	-6
THE attacker|order 1	26
THE attacker|order 2	8
THE attacker|order 3	-11
THE attacker|order 4	13
THE attacker|owner 2	-5
THE attacker|subject 2	-26
THE attacker|type differs	7
THE attacker|type fits	-28
THE body|AGAIN	-23
THE body|AGAIN spoke 0	-7
THE body|AGAIN spoke 1	-5
THE body|AGAIN spoke 2	-7
THE body|AGENCY	16
THE body|AGENCY described not	-14
THE body|AGENCY described partly	-11
THE body|AGENCY described wholly	22
THE body|AGENCY far 0	-33
THE body|AGENCY far 1	12
THE body|AGENCY far 2	-21
THE body|AGENCY far 3	73
THE body|AGENCY far 4	-19
THE body|AGENCY far 5	6
THE body|AGENCY first of its kind	10
THE body|AGENCY governed 2	-6
THE body|AGENCY has head	23
THE body|AGENCY in content	9
THE body|AGENCY inside as head	-20
THE body|AGENCY inside behind a comma	9
THE body|AGENCY inside behind of	9
THE body|AGENCY lesser of its kind	-23
THE body|AGENCY never spoke	-11
THE body|AGENCY object 1	-7
THE body|AGENCY object 2	-22
THE body|AGENCY opened 0	-18
THE body|AGENCY opened 1	18
THE body|AGENCY outside	26
THE body|AGENCY owner 0	-33
THE body|AGENCY owner 2	16
THE body|AGENCY rank 0	-39
THE body|AGENCY rank 1	-29
THE body|AGENCY rank 2	16
THE body|AGENCY rank 4	65
THE body|AGENCY same paragraph	68
THE body|AGENCY same side as last	-9
THE body|AGENCY second of its kind	29
THE body|AGENCY spoke 0	-44
THE body|AGENCY spoke 1	53
THE body|AGENCY spoke 2	27
THE body|AGENCY spoke 3	-10
THE body|AGENCY subject 1	18
THE body|AGENCY subject 2	46
THE body|AGENCY told of last	-12
THE body|AGENCY was called so	67
THE body|ATTACKER	-26
THE body|ATTACKER described not	-26
THE body|ATTACKER far 1	-6
THE body|ATTACKER far 2	-8
THE body|ATTACKER far 4	-5
THE body|ATTACKER far 5	-5
THE body|ATTACKER first of its kind	-19
THE body|ATTACKER never spoke	-22
THE body|ATTACKER outside	-26
THE body|ATTACKER rank 0	-18
THE body|ATTACKER same paragraph	-13
THE body|ATTACKER second of its kind	-6
THE body|ATTACKER subject 2	-15
THE body|AUTHOR	-12
THE body|AUTHOR never spoke	-5
THE body|FRESH	-11
THE body|FRESH never spoke	-11
THE body|MEDIA	-25
THE body|MEDIA never spoke	-23
THE body|PERSON agent 2	-9
THE body|PERSON described not	26
THE body|PERSON described wholly	-30
THE body|PERSON far 0	40
THE body|PERSON far 1	-22
THE body|PERSON far 2	-29
THE body|PERSON far 3	10
THE body|PERSON far 4	25
THE body|PERSON far 5	-27
THE body|PERSON first of its kind	33
THE body|PERSON has head	-30
THE body|PERSON lesser of its kind	-9
THE body|PERSON never spoke	-18
THE body|PERSON object 2	-11
THE body|PERSON owner 2	-9
THE body|PERSON rank 0	-6
THE body|PERSON rank 1	21
THE body|PERSON rank 2	-14
THE body|PERSON same paragraph	-18
THE body|PERSON same side as last	35
THE body|PERSON second of its kind	-27
THE body|PERSON spoke 0	-7
THE body|PERSON spoke 1	20
THE body|PERSON spoke 2	12
THE body|PERSON spoke 3	-10
THE body|PERSON subject 0	40
THE body|PERSON subject 1	-22
THE body|PERSON subject 2	9
THE body|SYSTEM	14
THE body|SYSTEM described not	15
THE body|SYSTEM far 1	20
THE body|SYSTEM far 3	15
THE body|SYSTEM far 4	-5
THE body|SYSTEM far 5	-6
THE body|SYSTEM first of its kind	26
THE body|SYSTEM governed 1	22
THE body|SYSTEM governed 2	-6
THE body|SYSTEM in content	-5
THE body|SYSTEM lesser of its kind	-6
THE body|SYSTEM never spoke	14
THE body|SYSTEM outside	15
THE body|SYSTEM rank 0	5
THE body|SYSTEM rank 1	15
THE body|SYSTEM same paragraph	41
THE body|SYSTEM second of its kind	-5
THE body|SYSTEM subject 2	9
THE body|SYSTEM told of last	18
THE body|UNNAMED	27
THE body|UNNAMED never spoke	27
THE body|agent 2	-6
THE body|company differs	6
THE body|company fits	7
THE body|governed 1	19
THE body|governed 2	-14
THE body|object 1	-11
THE body|object 2	-39
THE body|order 0	-47
THE body|order 1	38
THE body|order 2	19
THE body|order 3	-32
THE body|order 4	25
THE body|owner 0	-33
THE body|owner 2	7
THE body|ruled	-16
THE body|subject 0	43
THE body|subject 1	-7
THE body|subject 2	49
THE body|type differs	-27
THE body|type fits	45
THE document|AGAIN	19
THE document|AGAIN spoke 0	-16
THE document|AGAIN spoke 2	42
THE document|AGENCY	17
THE document|AGENCY described not	31
THE document|AGENCY far 1	-33
THE document|AGENCY far 2	46
THE document|AGENCY far 3	29
THE document|AGENCY far 4	46
THE document|AGENCY far 5	-60
THE document|AGENCY governed 1	-15
THE document|AGENCY governed 2	38
THE document|AGENCY in content	-16
THE document|AGENCY never spoke	-55
THE document|AGENCY object 1	-7
THE document|AGENCY object 2	10
THE document|AGENCY opened 1	13
THE document|AGENCY outside	31
THE document|AGENCY owner 2	17
THE document|AGENCY rank 0	-13
THE document|AGENCY rank 1	-11
THE document|AGENCY rank 2	25
THE document|AGENCY rank 3	26
THE document|AGENCY same paragraph	35
THE document|AGENCY second of its kind	22
THE document|AGENCY spoke 0	27
THE document|AGENCY spoke 1	-20
THE document|AGENCY spoke 3	69
THE document|AGENCY subject 1	-15
THE document|AGENCY told of last	-8
THE document|ATTACKER agent 2	-5
THE document|ATTACKER never spoke	-8
THE document|ATTACKER same paragraph	8
THE document|FRESH	-13
THE document|FRESH never spoke	-13
THE document|MEDIA	-14
THE document|MEDIA never spoke	-12
THE document|PERSON far 1	13
THE document|PERSON far 3	-6
THE document|PERSON far 4	-7
THE document|PERSON first of its kind	-13
THE document|PERSON never spoke	15
THE document|PERSON object 2	-5
THE document|PERSON rank 0	7
THE document|PERSON rank 1	-9
THE document|PERSON same paragraph	13
THE document|PERSON second of its kind	12
THE document|PERSON spoke 1	-6
THE document|PERSON spoke 2	-6
THE document|PERSON spoke 3	-7
THE document|PERSON subject 2	-9
THE document|SYSTEM	-8
THE document|SYSTEM described not	-7
THE document|SYSTEM first of its kind	-6
THE document|SYSTEM never spoke	-8
THE document|SYSTEM outside	-7
THE document|SYSTEM rank 0	-5
THE document|UNNAMED	6
THE document|UNNAMED never spoke	6
THE document|agent 2	-6
THE document|governed 1	-17
THE document|governed 2	33
THE document|object 1	18
THE document|order 0	-15
THE document|order 1	-24
THE document|order 2	11
THE document|order 3	36
THE document|order 4	8
THE document|owner 2	15
THE document|ruled	-33
THE document|subject 1	-12
THE document|subject 2	-13
THE office|AGAIN	-5
THE office|AGENCY	30
THE office|AGENCY described not	41
THE office|AGENCY described wholly	-27
THE office|AGENCY far 2	8
THE office|AGENCY far 3	-33
THE office|AGENCY far 5	77
THE office|AGENCY first of its kind	22
THE office|AGENCY has head	-27
THE office|AGENCY in content	-24
THE office|AGENCY inside as head	11
THE office|AGENCY never spoke	17
THE office|AGENCY not before	-11
THE office|AGENCY object 2	17
THE office|AGENCY outside	14
THE office|AGENCY owner 2	12
THE office|AGENCY rank 0	-28
THE office|AGENCY rank 1	-8
THE office|AGENCY rank 2	22
THE office|AGENCY rank 3	59
THE office|AGENCY same paragraph	-23
THE office|AGENCY second of its kind	13
THE office|AGENCY spoke 0	-22
THE office|AGENCY spoke 1	-9
THE office|AGENCY spoke 2	28
THE office|AGENCY spoke 3	15
THE office|AGENCY subject 2	18
THE office|AGENCY told of last	-5
THE office|AGENCY was called so	-9
THE office|ATTACKER	-6
THE office|ATTACKER described not	-6
THE office|ATTACKER first of its kind	-5
THE office|ATTACKER never spoke	-6
THE office|ATTACKER outside	-6
THE office|ATTACKER rank 0	-5
THE office|MEDIA	-5
THE office|MEDIA never spoke	-5
THE office|PERSON	-12
THE office|PERSON described not	-21
THE office|PERSON far 1	-8
THE office|PERSON far 3	-9
THE office|PERSON first of its kind	-10
THE office|PERSON outside	-12
THE office|PERSON rank 0	-17
THE office|PERSON same paragraph	-8
THE office|PERSON spoke 0	-8
THE office|PERSON subject 1	-8
THE office|PERSON subject 2	-12
THE office|object 2	15
THE office|order 0	-24
THE office|order 1	-5
THE office|order 2	-8
THE office|order 3	-32
THE office|order 4	82
THE office|owner 2	12
THE office|subject 1	-11
THE part|AGENCY	9
THE part|AGENCY never spoke	9
THE part|AGENCY not before	9
THE part|ruled	8
THE role|AGAIN same head	30
THE role|AGAIN shares words	17
THE role|AGAIN spoke 0	12
THE role|AGAIN spoke 3	-7
THE role|AGENCY described not	-40
THE role|AGENCY described wholly	15
THE role|AGENCY far 1	36
THE role|AGENCY far 2	-19
THE role|AGENCY far 3	-15
THE role|AGENCY far 4	10
THE role|AGENCY first of its kind	5
THE role|AGENCY governed 1	27
THE role|AGENCY governed 2	-16
THE role|AGENCY has head	15
THE role|AGENCY in content	-16
THE role|AGENCY inside as head	14
THE role|AGENCY inside behind a comma	-8
THE role|AGENCY lesser of its kind	-7
THE role|AGENCY never spoke	24
THE role|AGENCY not before	-9
THE role|AGENCY object 2	18
THE role|AGENCY opened 1	-24
THE role|AGENCY outside	14
THE role|AGENCY owner 2	-12
THE role|AGENCY rank 0	8
THE role|AGENCY rank 2	-14
THE role|AGENCY rank 3	-11
THE role|AGENCY rank 4	21
THE role|AGENCY same paragraph	10
THE role|AGENCY spoke 0	-24
THE role|AGENCY spoke 1	-10
THE role|AGENCY spoke 2	-7
THE role|AGENCY spoke 3	15
THE role|AGENCY subject 1	13
THE role|AGENCY subject 2	-10
THE role|AGENCY told of last	-29
THE role|ATTACKER	-9
THE role|ATTACKER described not	-18
THE role|ATTACKER far 2	-6
THE role|ATTACKER never spoke	-11
THE role|ATTACKER outside	-18
THE role|ATTACKER same paragraph	-10
THE role|ATTACKER spoke 3	5
THE role|AUTHOR	-5
THE role|FRESH	-8
THE role|FRESH never spoke	-8
THE role|MEDIA	-17
THE role|MEDIA never spoke	-17
THE role|PERSON	34
THE role|PERSON described not	-8
THE role|PERSON described wholly	45
THE role|PERSON far 1	20
THE role|PERSON far 2	-5
THE role|PERSON far 3	-15
THE role|PERSON far 4	10
THE role|PERSON far 5	14
THE role|PERSON has head	45
THE role|PERSON never spoke	-16
THE role|PERSON not before	11
THE role|PERSON object 2	-15
THE role|PERSON opened 1	-10
THE role|PERSON outside	30
THE role|PERSON rank 0	8
THE role|PERSON rank 1	25
THE role|PERSON rank 2	-8
THE role|PERSON same paragraph	8
THE role|PERSON same side as last	10
THE role|PERSON second of its kind	32
THE role|PERSON spoke 0	43
THE role|PERSON spoke 1	28
THE role|PERSON spoke 2	-9
THE role|PERSON spoke 3	-11
THE role|PERSON subject 2	23
THE role|PERSON told of last	24
THE role|SYSTEM	-7
THE role|SYSTEM described not	-7
THE role|SYSTEM first of its kind	-5
THE role|SYSTEM never spoke	-7
THE role|SYSTEM outside	-7
THE role|UNNAMED	15
THE role|UNNAMED never spoke	15
THE role|company fits	11
THE role|governed 1	25
THE role|governed 2	-23
THE role|object 1	19
THE role|order 0	-8
THE role|order 1	-22
THE role|order 3	43
THE role|owner 2	-12
THE role|ruled	28
THE role|same role	73
THE role|subject 0	-11
THE role|subject 1	13
THE role|subject 2	11
THE role|type differs	9
THE |AGAIN	-29
THE |AGAIN spoke 0	-9
THE |AGAIN spoke 2	-5
THE |AGAIN spoke 3	-10
THE |AGENCY described not	-14
THE |AGENCY described wholly	18
THE |AGENCY far 0	11
THE |AGENCY far 1	-5
THE |AGENCY far 2	-16
THE |AGENCY far 3	28
THE |AGENCY far 4	-24
THE |AGENCY far 5	-13
THE |AGENCY first of its kind	14
THE |AGENCY governed 1	-9
THE |AGENCY governed 2	10
THE |AGENCY has head	31
THE |AGENCY in content	-29
THE |AGENCY inside as head	29
THE |AGENCY inside before the head	-13
THE |AGENCY inside behind of	6
THE |AGENCY lesser of its kind	18
THE |AGENCY not before	17
THE |AGENCY object 2	-14
THE |AGENCY opened 0	16
THE |AGENCY opened 1	5
THE |AGENCY outside	-40
THE |AGENCY owner 1	-7
THE |AGENCY owner 2	-15
THE |AGENCY rank 0	-13
THE |AGENCY rank 2	24
THE |AGENCY rank 3	-17
THE |AGENCY rank 4	-10
THE |AGENCY same paragraph	-14
THE |AGENCY second of its kind	-37
THE |AGENCY spoke 0	21
THE |AGENCY spoke 1	-19
THE |AGENCY spoke 2	-8
THE |AGENCY subject 0	16
THE |AGENCY subject 1	-9
THE |AGENCY told of last	-12
THE |AGENCY was called so	27
THE |ATTACKER described not	-5
THE |ATTACKER far 1	26
THE |ATTACKER far 2	-13
THE |ATTACKER far 3	6
THE |ATTACKER far 5	-8
THE |ATTACKER first of its kind	-13
THE |ATTACKER governed 1	43
THE |ATTACKER governed 2	17
THE |ATTACKER in content	-16
THE |ATTACKER inside as head	15
THE |ATTACKER lesser of its kind	-5
THE |ATTACKER never spoke	22
THE |ATTACKER not before	-20
THE |ATTACKER object 1	-8
THE |ATTACKER object 2	-16
THE |ATTACKER outside	-14
THE |ATTACKER rank 0	31
THE |ATTACKER rank 2	-5
THE |ATTACKER same paragraph	48
THE |ATTACKER second of its kind	19
THE |ATTACKER spoke 0	-7
THE |ATTACKER spoke 2	-6
THE |ATTACKER subject 2	-15
THE |ATTACKER told of last	-9
THE |AUTHOR	-18
THE |AUTHOR never spoke	-7
THE |FRESH	18
THE |FRESH never spoke	18
THE |MEDIA	-35
THE |MEDIA never spoke	-31
THE |PERSON	24
THE |PERSON described not	-30
THE |PERSON described wholly	44
THE |PERSON far 0	-18
THE |PERSON far 1	16
THE |PERSON far 3	12
THE |PERSON far 4	-23
THE |PERSON far 5	32
THE |PERSON first of its kind	8
THE |PERSON governed 2	-8
THE |PERSON has head	44
THE |PERSON in content	21
THE |PERSON lesser of its kind	-32
THE |PERSON never spoke	-17
THE |PERSON not before	6
THE |PERSON object 1	-24
THE |PERSON object 2	19
THE |PERSON outside	18
THE |PERSON owner 2	-5
THE |PERSON rank 0	-12
THE |PERSON rank 1	-14
THE |PERSON rank 3	17
THE |PERSON rank 4	27
THE |PERSON same paragraph	46
THE |PERSON same side as last	-21
THE |PERSON second of its kind	48
THE |PERSON spoke 0	11
THE |PERSON spoke 1	-19
THE |PERSON spoke 3	51
THE |PERSON subject 1	18
THE |PERSON subject 2	24
THE |SYSTEM described not	6
THE |SYSTEM far 2	-7
THE |SYSTEM far 3	-6
THE |SYSTEM far 5	27
THE |SYSTEM first of its kind	14
THE |SYSTEM governed 2	-9
THE |SYSTEM in content	-6
THE |SYSTEM object 2	30
THE |SYSTEM outside	6
THE |SYSTEM rank 0	-20
THE |SYSTEM rank 1	30
THE |SYSTEM same paragraph	-8
THE |SYSTEM second of its kind	-6
THE |SYSTEM subject 2	-7
THE |SYSTEM told of last	-6
THE |UNNAMED	8
THE |UNNAMED never spoke	8
THE |agent 1	31
THE |agent 2	-14
THE |governed 1	32
THE |governed 2	10
THE |object 0	14
THE |object 1	-31
THE |object 2	18
THE |order 1	6
THE |order 4	18
THE |owner 1	-7
THE |owner 2	-20
THE |ruled	28
THE |same role	25
THE |subject 0	-12
THE |subject 1	7
THE |type differs	-8
THE |type fits	19
THEY |AGAIN	26
THEY |AGENCY	-7
THEY |AGENCY far 3	-7
THEY |AGENCY never spoke	-13
THEY |AGENCY outside	-7
THEY |AGENCY second of its kind	-7
THEY |AGENCY spoke 0	6
THEY |ATTACKER	-5
THEY |ATTACKER first of its kind	-5
THEY |ATTACKER outside	-5
THEY |PERSON	7
THEY |PERSON first of its kind	8
THEY |PERSON outside	7
THEY |PERSON rank 0	8
THEY |UNNAMED	-12
THEY |UNNAMED never spoke	-12
THEY |governed 2	-9
THEY |order 0	21
THEY |order 1	-10
THEY |order 2	-8
THEY |order 4	-5
UNIVERSITY for IT 	44
UNIVERSITY for NAME 	27
UNIVERSITY for NONE 	34
UNIVERSITY for THE 	38
UNIVERSITY for THE attacker	-7
UNIVERSITY for THE body	50
UNIVERSITY for it	44
UNIVERSITY for police	-8
UNIVERSITY for university	9
UNNAMED	22
UNNAMED ALLEGES BARE	14
UNNAMED ALLEGES INDEFINITE	51
UNNAMED ALLEGES NAME	-5
UNNAMED ALLEGES OWNED	23
UNNAMED ALLEGES POSSESSIVE	-5
UNNAMED ALLEGES THE	5
UNNAMED ASSERTS BARE	-16
UNNAMED ASSERTS HE	-25
UNNAMED ASSERTS INDEFINITE	-10
UNNAMED ASSERTS IT	-36
UNNAMED ASSERTS NAME	32
UNNAMED ASSERTS OWNED	13
UNNAMED ASSERTS POSSESSIVE	41
UNNAMED ASSERTS SHE	-21
UNNAMED ASSERTS THE	-32
UNNAMED CONFIRMS BARE	31
UNNAMED CONFIRMS INDEFINITE	69
UNNAMED CONFIRMS IT	-9
UNNAMED CONFIRMS NAME	-24
UNNAMED CONFIRMS OWNED	-9
UNNAMED CONFIRMS POSSESSIVE	18
UNNAMED CONFIRMS SHE	-5
UNNAMED CONFIRMS THE	-41
UNNAMED DENIES INDEFINITE	14
UNNAMED DENIES NAME	-7
UNNAMED DENIES THE	-11
UNNAMED cue :	-35
UNNAMED cue accept	-27
UNNAMED cue according to	11
UNNAMED cue accuse	6
UNNAMED cue acknowledge	24
UNNAMED cue add	-39
UNNAMED cue advise	-10
UNNAMED cue agree	17
UNNAMED cue allege	9
UNNAMED cue announce	28
UNNAMED cue argue	-14
UNNAMED cue as per	-11
UNNAMED cue ask	7
UNNAMED cue assert	-10
UNNAMED cue assure	-36
UNNAMED cue attribute	-10
UNNAMED cue believe	-7
UNNAMED cue blame	16
UNNAMED cue boast	47
UNNAMED cue call	-15
UNNAMED cue claim	-46
UNNAMED cue concede	-27
UNNAMED cue conclude	8
UNNAMED cue confirm	46
UNNAMED cue contend	-13
UNNAMED cue decline to comment	-5
UNNAMED cue decline to discuss	-5
UNNAMED cue decline to name	-12
UNNAMED cue decline to say	-8
UNNAMED cue denied it	36
UNNAMED cue deny	8
UNNAMED cue describe	23
UNNAMED cue dismiss	-6
UNNAMED cue dispute	-5
UNNAMED cue find	57
UNNAMED cue found no	27
UNNAMED cue go on	-12
UNNAMED cue indicate	-32
UNNAMED cue maintain	-26
UNNAMED cue not reply	43
UNNAMED cue not respond	12
UNNAMED cue not return	-8
UNNAMED cue not say	-9
UNNAMED cue not want	-9
UNNAMED cue note	23
UNNAMED cue pleaded not guilty	-19
UNNAMED cue post	19
UNNAMED cue read	15
UNNAMED cue record	-22
UNNAMED cue remark	45
UNNAMED cue report	-46
UNNAMED cue say	29
UNNAMED cue show	-28
UNNAMED cue speak	17
UNNAMED cue state	-50
UNNAMED cue submit	-31
UNNAMED cue suggest	14
UNNAMED cue suspect	10
UNNAMED cue tell	42
UNNAMED cue would have none of it	-16
UNNAMED cue write	-26
UNNAMED in ADVISORY	8
UNNAMED in SOCIAL_POST	14
UNNAMED never spoke	22
UNNAMED of according-to:after	-5
UNNAMED of according-to:inside	-5
UNNAMED of account	-7
UNNAMED of agency	-9
UNNAMED of agent	-10
UNNAMED of association	-5
UNNAMED of board	-11
UNNAMED of carrier	-12
UNNAMED of centre	-7
UNNAMED of clause:before	-30
UNNAMED of clause:interrupted	-30
UNNAMED of commission	30
UNNAMED of company	-8
UNNAMED of contractor	-17
UNNAMED of counsel	6
UNNAMED of director	-9
UNNAMED of engineer	8
UNNAMED of executive	-21
UNNAMED of filing	-14
UNNAMED of finding	9
UNNAMED of firm	13
UNNAMED of gang	16
UNNAMED of government	31
UNNAMED of group	-23
UNNAMED of he	-34
UNNAMED of head	-11
UNNAMED of hospital	-12
UNNAMED of it	-11
UNNAMED of judge	-9
UNNAMED of lawyer	32
UNNAMED of letter	-5
UNNAMED of man	18
UNNAMED of member	-28
UNNAMED of minister	-15
UNNAMED of ministry	-6
UNNAMED of mother	5
UNNAMED of naming:about	21
UNNAMED of naming:attribute	-10
UNNAMED of naming:blame	20
UNNAMED of naming:call	-14
UNNAMED of naming:describe	32
UNNAMED of naming:dismiss	-5
UNNAMED of naming:put	12
UNNAMED of no-comment	20
UNNAMED of note	-18
UNNAMED of notice	-33
UNNAMED of noun:claim	-30
UNNAMED of office	15
UNNAMED of officer	-13
UNNAMED of official	-7
UNNAMED of one	36
UNNAMED of operator	32
UNNAMED of people	17
UNNAMED of person	-19
UNNAMED of police	21
UNNAMED of post	-10
UNNAMED of quote:colon	-35
UNNAMED of quote:following	-13
UNNAMED of rebuff	17
UNNAMED of regulator	34
UNNAMED of report	40
UNNAMED of researcher	-11
UNNAMED of review	-11
UNNAMED of secretary	21
UNNAMED of service	31
UNNAMED of she	-31
UNNAMED of someone	6
UNNAMED of source	-6
UNNAMED of sources	-5
UNNAMED of spokesman	6
UNNAMED of spokesperson	-9
UNNAMED of spokeswoman	-5
UNNAMED of statement	-33
UNNAMED of tagged:source	-40
UNNAMED of team	-14
UNNAMED of that	-28
UNNAMED of the	41
UNNAMED of they	-10
UNNAMED of user	-5
UNNAMED of vendor	-12
UNNAMED of verb:clause	54
UNNAMED of verb:infinitive	-10
UNNAMED of verb:object	24
UNNAMED of verb:quote	-22
UNNAMED of verb:that	27
UNNAMED says I HE	-5
UNNAMED says I INDEFINITE	52
UNNAMED says I SHE	-5
UNNAMED says I THE	-10
UNNAMED says we INDEFINITE	9
UNNAMED says we NAME	-19
UNNAMED says we POSSESSIVE	-5
UNNAMED says we SHE	-5
UNNAMED says we THE	-38
agent 0	16
agent 1	-31
agent 2	-66
company fits	35
gender ? for SHE	-15
gender HE for HE	63
gender HE for SHE	-74
gender HE? for HE	106
gender HE? for SHE	-48
gender SHE for HE	-90
gender SHE for SHE	100
gender SHE? for HE	-43
gender SHE? for SHE	50
gender does not fit	-15
gender fits	52
governed 0	-15
governed 2	-44
object 0	15
object 1	21
object 2	-25
order 0	41
order 1	7
order 2	-22
order 3	-73
order 4	-64
owner 0	-9
owner 2	-17
ruled	68
ruled AGAIN	-16
ruled AGENCY	62
ruled AGENCY BARE office	-7
ruled AGENCY INDEFINITE body	-12
ruled AGENCY INDEFINITE document	21
ruled AGENCY INDEFINITE office	-27
ruled AGENCY IT 	-24
ruled AGENCY NAME 	53
ruled AGENCY NAME body	24
ruled AGENCY NONE 	14
ruled AGENCY OWNED body	15
ruled AGENCY OWNED document	-13
ruled AGENCY POSSESSIVE 	-19
ruled AGENCY POSSESSIVE body	24
ruled AGENCY POSSESSIVE document	8
ruled AGENCY POSSESSIVE office	32
ruled AGENCY THE 	38
ruled AGENCY THE attacker	-7
ruled AGENCY THE body	-17
ruled AGENCY THE document	6
ruled AGENCY THE office	12
ruled AGENCY THE part	8
ruled AGENCY THEY 	6
ruled ATTACKER	99
ruled ATTACKER HE 	-10
ruled ATTACKER INDEFINITE attacker	11
ruled ATTACKER INDEFINITE attacker document	40
ruled ATTACKER IT 	9
ruled ATTACKER NAME 	7
ruled ATTACKER THE 	18
ruled AUTHOR NONE 	5
ruled FRESH	7
ruled PERSON	56
ruled PERSON HE 	11
ruled PERSON INDEFINITE office	8
ruled PERSON NAME 	69
ruled PERSON NONE 	-22
ruled PERSON OWNED 	8
ruled PERSON OWNED office	9
ruled PERSON OWNED role	7
ruled PERSON POSSESSIVE 	18
ruled PERSON POSSESSIVE office	-11
ruled PERSON SHE 	5
ruled PERSON THE 	-29
ruled PERSON THE office	-8
ruled PERSON THE role	-5
ruled UNNAMED	16
ruled UNNAMED BARE 	8
ruled UNNAMED BARE role	36
ruled UNNAMED HE 	-5
ruled UNNAMED INDEFINITE document	-10
ruled UNNAMED INDEFINITE role	38
ruled UNNAMED IT 	-9
ruled UNNAMED NAME 	12
ruled UNNAMED NAME role	23
ruled UNNAMED POSSESSIVE 	-35
ruled UNNAMED SHE 	-8
ruled UNNAMED THE body	5
ruled UNNAMED THE document	-47
ruled UNNAMED THE role	22
same role	57
spoke last 0 BARE	12
spoke last 0 INDEFINITE	-26
spoke last 0 IT	23
spoke last 0 NAME	-7
spoke last 0 NONE	-20
spoke last 0 POSSESSIVE	47
spoke last 0 SHE	6
spoke last 0 THE	-16
spoke last 1 BARE	-5
spoke last 1 HE	46
spoke last 1 INDEFINITE	-38
spoke last 1 IT	59
spoke last 1 NAME	-31
spoke last 1 NONE	-46
spoke last 1 OWNED	-36
spoke last 1 POSSESSIVE	-5
spoke last 1 SHE	60
spoke last 1 THE	-50
spoke last 1 THEY	38
spoke last 2 BARE	-5
spoke last 2 INDEFINITE	29
spoke last 2 IT	-58
spoke last 2 NAME	-11
spoke last 2 POSSESSIVE	7
spoke last 2 SHE	-9
spoke last 2 THE	50
spoke last 3 BARE	7
spoke last 3 HE	-12
spoke last 3 INDEFINITE	-11
spoke last 3 IT	-18
spoke last 3 NAME	24
spoke last 3 NONE	-5
spoke last 3 SHE	5
spoke last ALLEGES 0	-6
spoke last ALLEGES 1	7
spoke last ALLEGES 3	-19
spoke last ASSERTS 0	18
spoke last ASSERTS 1	61
spoke last ASSERTS 2	65
spoke last ASSERTS 3	-13
spoke last CONFIRMS 0	5
spoke last CONFIRMS 1	-12
spoke last CONFIRMS 2	-23
spoke last CONFIRMS 3	-10
spoke last DENIES 0	-11
spoke last DENIES 1	-30
spoke last according-to:after	38
spoke last according-to:inside	10
spoke last clause:before	62
spoke last clause:interrupted	-26
spoke last finding	-39
spoke last naming:about	-13
spoke last naming:blame	7
spoke last naming:call	-6
spoke last naming:describe	-5
spoke last naming:dismiss	-34
spoke last naming:put	38
spoke last no-comment	45
spoke last noun:claim	-30
spoke last quote:before	93
spoke last quote:colon	-9
spoke last quote:continued	6
spoke last quote:following	20
spoke last rebuff	-22
spoke last tagged:carried	13
spoke last tagged:source	-44
spoke last verb:clause	-13
spoke last verb:infinitive	-9
spoke last verb:quote	21
spoke last verb:that	-18
subject 0	62
subject 1	6
subject 2	-30
type differs	-18
type fits	38
unnamed gender ? BARE	-22
unnamed gender ? HE	-16
unnamed gender ? INDEFINITE	-50
unnamed gender ? IT	34
unnamed gender ? NONE	-39
unnamed gender ? SHE	14
unnamed gender ? THE	-52
unnamed gender ? THEY	24
unnamed gender HE HE	35
unnamed gender HE INDEFINITE	-5
unnamed gender HE NAME	-5
unnamed gender HE SHE	-8
unnamed gender HE THE	-7
unnamed gender SHE INDEFINITE	-5
unnamed gender SHE SHE	34
unnamed gender SHE THE	-8`;
