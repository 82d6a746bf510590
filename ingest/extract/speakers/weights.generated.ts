/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1766 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-55
AGAIN ASSERTS BARE	-20
AGAIN ASSERTS HE	17
AGAIN ASSERTS INDEFINITE	-40
AGAIN ASSERTS IT	12
AGAIN ASSERTS NAME	11
AGAIN ASSERTS NONE	-7
AGAIN ASSERTS OWNED	22
AGAIN ASSERTS POSSESSIVE	-17
AGAIN ASSERTS SHE	21
AGAIN CONFIRMS BARE	-5
AGAIN CONFIRMS NAME	-5
AGAIN CONFIRMS POSSESSIVE	-6
AGAIN cue acknowledge	-6
AGAIN cue add	23
AGAIN cue allege	-6
AGAIN cue assert	-6
AGAIN cue attribute	5
AGAIN cue boast	-6
AGAIN cue claim	-15
AGAIN cue confirm	-9
AGAIN cue decline to say	35
AGAIN cue deny	-5
AGAIN cue find	18
AGAIN cue not reply	-5
AGAIN cue read	-9
AGAIN cue reply	-5
AGAIN cue say	11
AGAIN cue state	-6
AGAIN cue tell	10
AGAIN cue write	-14
AGAIN in ADVISORY	12
AGAIN in NEWS	-56
AGAIN in SOCIAL_POST	-20
AGAIN of according-to:after	14
AGAIN of according-to:before	-9
AGAIN of clause:before	-12
AGAIN of clause:interrupted	13
AGAIN of group	24
AGAIN of he	11
AGAIN of her	-8
AGAIN of it	5
AGAIN of naming:about	-8
AGAIN of naming:attribute	5
AGAIN of no-comment	7
AGAIN of notice	-7
AGAIN of noun:claim	-8
AGAIN of office	-13
AGAIN of officer	20
AGAIN of official	-7
AGAIN of operator	-6
AGAIN of quote:before	14
AGAIN of quote:continued	-5
AGAIN of quote:following	-5
AGAIN of rebuff	-18
AGAIN of report	24
AGAIN of she	15
AGAIN of tagged:cue	-5
AGAIN of tagged:source	-13
AGAIN of they	29
AGAIN of verb:clause	35
AGAIN of verb:infinitive	-6
AGAIN of verb:object	-9
AGAIN of verb:quote	-11
AGAIN of verb:that	-11
AGAIN same head	18
AGAIN says I HE	-7
AGAIN says I INDEFINITE	-5
AGAIN says I SHE	40
AGAIN says we HE	-6
AGAIN says we IT	-8
AGAIN says we NAME	-7
AGAIN says we SHE	-6
AGAIN says we THE	12
AGAIN spoke 0	34
AGAIN spoke 2	-38
AGAIN spoke 3	-63
AGAIN spoke last 1 HE  true	36
AGAIN spoke last 1 INDEFINITE role true	-6
AGAIN spoke last 1 SHE  true	37
AGAIN spoke last 1 THE document false	-11
AGAIN spoke last 1 THE document true	-5
AGAIN spoke last 2 HE  true	-7
AGAIN spoke last 2 NAME  true	-6
AGAIN spoke last 2 THE role true	14
AGAIN spoke last here HE	29
AGAIN spoke last here INDEFINITE	-12
AGAIN spoke last here IT	-5
AGAIN spoke last here NAME	-10
AGAIN spoke last here POSSESSIVE	76
AGAIN spoke last here SHE	34
AGAIN spoke last here THE	-8
AGENCY	51
AGENCY ALLEGES INDEFINITE	-15
AGENCY ALLEGES IT	14
AGENCY ALLEGES NAME	6
AGENCY ALLEGES POSSESSIVE	17
AGENCY ALLEGES THE	-21
AGENCY ASSERTS BARE	16
AGENCY ASSERTS HE	-19
AGENCY ASSERTS INDEFINITE	44
AGENCY ASSERTS IT	-6
AGENCY ASSERTS NAME	8
AGENCY ASSERTS NONE	47
AGENCY ASSERTS OWNED	-33
AGENCY ASSERTS POSSESSIVE	6
AGENCY ASSERTS THE	47
AGENCY CONFIRMS BARE	-19
AGENCY CONFIRMS INDEFINITE	-34
AGENCY CONFIRMS IT	-11
AGENCY CONFIRMS NAME	21
AGENCY CONFIRMS OWNED	8
AGENCY CONFIRMS POSSESSIVE	-8
AGENCY CONFIRMS THE	13
AGENCY DENIES INDEFINITE	-7
AGENCY DENIES IT	10
AGENCY DENIES NAME	-8
AGENCY DENIES THE	-25
AGENCY agent 0	19
AGENCY agent 2	-14
AGENCY cue :	21
AGENCY cue according to	38
AGENCY cue accuse	16
AGENCY cue acknowledge	-5
AGENCY cue admit	-17
AGENCY cue advise	8
AGENCY cue agree	-5
AGENCY cue allege	-43
AGENCY cue argue	23
AGENCY cue as per	14
AGENCY cue assert	17
AGENCY cue assure	12
AGENCY cue attribute	22
AGENCY cue believe	16
AGENCY cue blame	11
AGENCY cue boast	-33
AGENCY cue call	44
AGENCY cue claim	-58
AGENCY cue complain	18
AGENCY cue concede	23
AGENCY cue confirm	-32
AGENCY cue decline to be	-11
AGENCY cue decline to comment	19
AGENCY cue decline to discuss	7
AGENCY cue decline to say	-30
AGENCY cue deny	-11
AGENCY cue describe	-10
AGENCY cue disclose	16
AGENCY cue dismiss	8
AGENCY cue dispute	15
AGENCY cue find	-13
AGENCY cue found no	-14
AGENCY cue indicate	22
AGENCY cue inform	16
AGENCY cue insist	41
AGENCY cue maintain	-7
AGENCY cue not answer	5
AGENCY cue not reply	-28
AGENCY cue not return	33
AGENCY cue not say	22
AGENCY cue not want	25
AGENCY cue offer	-10
AGENCY cue put	33
AGENCY cue read	-21
AGENCY cue reckon	-5
AGENCY cue reject	7
AGENCY cue remark	-25
AGENCY cue rule out	-5
AGENCY cue say	7
AGENCY cue show	29
AGENCY cue speak	9
AGENCY cue state	37
AGENCY cue stress	6
AGENCY cue submit	25
AGENCY cue suggest	-8
AGENCY cue threaten	5
AGENCY cue write	5
AGENCY described not	-79
AGENCY described partly	99
AGENCY described wholly	17
AGENCY far 0	14
AGENCY far 1	-25
AGENCY far 2	41
AGENCY far 3	-18
AGENCY far 4	-31
AGENCY far 5	5
AGENCY first here INDEFINITE	34
AGENCY first here INDEFINITE generic	13
AGENCY first here NAME	49
AGENCY first here OWNED	22
AGENCY first here OWNED generic	-13
AGENCY first here THE	65
AGENCY first of its kind	44
AGENCY generic	-60
AGENCY governed 0	-5
AGENCY governed 1	-42
AGENCY governed 2	-6
AGENCY has head	41
AGENCY in ADVISORY	39
AGENCY in NEWS	45
AGENCY in SOCIAL_POST	-11
AGENCY in content	-73
AGENCY in quote	-62
AGENCY inside as head	86
AGENCY inside as owner	20
AGENCY inside before the head	-23
AGENCY inside behind	10
AGENCY inside behind a comma	24
AGENCY inside behind at	33
AGENCY inside behind by	8
AGENCY inside behind for	58
AGENCY inside behind in	-41
AGENCY inside behind of	43
AGENCY inside in a clause	17
AGENCY lesser of its kind	6
AGENCY never spoke	36
AGENCY not before	85
AGENCY object 0	-8
AGENCY object 2	15
AGENCY of according-to:after	11
AGENCY of according-to:before	28
AGENCY of according-to:inside	10
AGENCY of agent	23
AGENCY of airline	8
AGENCY of association	9
AGENCY of authority	-13
AGENCY of board	22
AGENCY of carrier	15
AGENCY of centre	20
AGENCY of clause:before	32
AGENCY of commissioner	7
AGENCY of company	-7
AGENCY of contractor	19
AGENCY of council	7
AGENCY of counsel	-17
AGENCY of director	-16
AGENCY of employees	-6
AGENCY of engineer	8
AGENCY of executive	-12
AGENCY of filing	21
AGENCY of finding	-12
AGENCY of firm	7
AGENCY of government	-27
AGENCY of group	-10
AGENCY of he	-8
AGENCY of her	19
AGENCY of hospital	28
AGENCY of impersonal	-11
AGENCY of it	22
AGENCY of its	-9
AGENCY of lawyer	-5
AGENCY of letter	14
AGENCY of man	-17
AGENCY of management	20
AGENCY of manager	24
AGENCY of member	35
AGENCY of minister	22
AGENCY of ministry	14
AGENCY of mother	6
AGENCY of naming:about	17
AGENCY of naming:attribute	22
AGENCY of naming:blame	-12
AGENCY of naming:call	44
AGENCY of naming:describe	-10
AGENCY of naming:dismiss	8
AGENCY of naming:put	15
AGENCY of no-comment	25
AGENCY of note	-16
AGENCY of notice	73
AGENCY of noun:claim	-8
AGENCY of officer	-20
AGENCY of official	30
AGENCY of one	-22
AGENCY of operator	-38
AGENCY of people	-6
AGENCY of post	19
AGENCY of quote:before	-24
AGENCY of quote:colon	21
AGENCY of quote:continued	5
AGENCY of quote:following	5
AGENCY of rebuff	-7
AGENCY of regulator	-24
AGENCY of report	16
AGENCY of she	-17
AGENCY of source	29
AGENCY of sources	17
AGENCY of spokesman	41
AGENCY of spokesperson	13
AGENCY of spokeswoman	7
AGENCY of tagged:carried	8
AGENCY of tagged:cue	8
AGENCY of the	-31
AGENCY of they	-10
AGENCY of trust	6
AGENCY of union	12
AGENCY of university	7
AGENCY of vendor	-11
AGENCY of verb:clause	-12
AGENCY of verb:object	-56
AGENCY of verb:quote	21
AGENCY of verb:that	-11
AGENCY often 0 BARE	-7
AGENCY often 0 HE	36
AGENCY often 0 INDEFINITE	-16
AGENCY often 0 IT	-21
AGENCY often 0 NAME	7
AGENCY often 0 NONE	17
AGENCY often 0 OWNED	8
AGENCY often 0 POSSESSIVE	9
AGENCY often 0 THEY	-6
AGENCY often 1 BARE	20
AGENCY often 1 HE	-10
AGENCY often 1 NAME	-15
AGENCY often 1 NONE	-57
AGENCY often 1 OWNED	-41
AGENCY often 1 POSSESSIVE	20
AGENCY often 1 SHE	47
AGENCY often 1 THE	13
AGENCY often 2 BARE	-8
AGENCY often 2 HE	-8
AGENCY often 2 INDEFINITE	38
AGENCY often 2 IT	61
AGENCY often 2 NAME	-49
AGENCY often 2 NONE	-35
AGENCY often 2 OWNED	16
AGENCY often 2 SHE	-23
AGENCY often 2 THE	-5
AGENCY often 2 THEY	-5
AGENCY often 3 BARE	-33
AGENCY often 3 HE	-17
AGENCY often 3 INDEFINITE	-9
AGENCY often 3 IT	-37
AGENCY often 3 NAME	54
AGENCY often 3 NONE	21
AGENCY often 3 OWNED	-19
AGENCY often 3 POSSESSIVE	-13
AGENCY often 3 THE	26
AGENCY often 4 BARE	32
AGENCY often 4 HE	-10
AGENCY often 4 INDEFINITE	8
AGENCY often 4 IT	9
AGENCY often 4 NONE	62
AGENCY often 4 OWNED	24
AGENCY often 4 POSSESSIVE	-10
AGENCY often 4 SHE	-14
AGENCY often 4 THE	15
AGENCY opened 0	-12
AGENCY opened 1	61
AGENCY outside	-119
AGENCY owner 0	-24
AGENCY owner 1	7
AGENCY owner 2	-13
AGENCY rank 0	-26
AGENCY rank 1	7
AGENCY rank 2	14
AGENCY rank 3	-5
AGENCY rank 4	21
AGENCY same paragraph	92
AGENCY same side as last	-28
AGENCY says I HE	-5
AGENCY says I INDEFINITE	-12
AGENCY says I SHE	-21
AGENCY says I THE	-8
AGENCY says we IT	-20
AGENCY says we POSSESSIVE	-5
AGENCY says we SHE	15
AGENCY says we THE	35
AGENCY second of its kind	38
AGENCY spoke 0	28
AGENCY spoke 1	10
AGENCY spoke 2	-9
AGENCY spoke 3	10
AGENCY spoke last 0 INDEFINITE  true	-8
AGENCY spoke last 0 INDEFINITE role true	-6
AGENCY spoke last 0 IT  true	41
AGENCY spoke last 0 NONE  true	-13
AGENCY spoke last 0 THE body true	-8
AGENCY spoke last 1 INDEFINITE  false	15
AGENCY spoke last 1 INDEFINITE  true	14
AGENCY spoke last 1 INDEFINITE office true	-21
AGENCY spoke last 1 INDEFINITE role true	-8
AGENCY spoke last 1 IT  false	14
AGENCY spoke last 1 IT  true	17
AGENCY spoke last 1 NAME  false	14
AGENCY spoke last 1 NAME  true	-10
AGENCY spoke last 1 NAME body true	-5
AGENCY spoke last 1 NONE  false	-9
AGENCY spoke last 1 NONE  true	42
AGENCY spoke last 1 POSSESSIVE  true	14
AGENCY spoke last 1 POSSESSIVE office true	-5
AGENCY spoke last 1 POSSESSIVE role true	6
AGENCY spoke last 1 SHE  true	10
AGENCY spoke last 1 THE  true	-9
AGENCY spoke last 1 THE body false	-7
AGENCY spoke last 1 THE body true	12
AGENCY spoke last 1 THE document true	16
AGENCY spoke last 1 THE role true	-19
AGENCY spoke last 2 INDEFINITE office true	15
AGENCY spoke last 2 INDEFINITE role false	-7
AGENCY spoke last 2 IT  true	-19
AGENCY spoke last 2 SHE  false	-5
AGENCY spoke last 2 THE body true	-6
AGENCY spoke last 3 HE  false	-10
AGENCY spoke last 3 IT  false	-17
AGENCY spoke last 3 THE body false	-22
AGENCY spoke last here BARE	-21
AGENCY spoke last here INDEFINITE	-13
AGENCY spoke last here IT	38
AGENCY spoke last here NAME	-20
AGENCY spoke last here NONE	21
AGENCY spoke last here OWNED	-8
AGENCY spoke last here POSSESSIVE	51
AGENCY spoke last here SHE	11
AGENCY spoke last here THE	-25
AGENCY subject 0	31
AGENCY subject 1	13
AGENCY subject 2	19
AGENCY told of last	-38
AGENCY was called so	37
ATTACKER	39
ATTACKER ALLEGES IT	-10
ATTACKER ALLEGES THE	-6
ATTACKER ASSERTS BARE	5
ATTACKER ASSERTS HE	15
ATTACKER ASSERTS INDEFINITE	14
ATTACKER ASSERTS IT	24
ATTACKER ASSERTS NONE	21
ATTACKER ASSERTS OWNED	-9
ATTACKER ASSERTS POSSESSIVE	-14
ATTACKER ASSERTS SHE	13
ATTACKER ASSERTS THE	26
ATTACKER CONFIRMS BARE	-13
ATTACKER CONFIRMS IT	-6
ATTACKER DENIES THE	13
ATTACKER agent 1	-11
ATTACKER agent 2	-17
ATTACKER cue :	6
ATTACKER cue accept	-7
ATTACKER cue according to	-23
ATTACKER cue add	8
ATTACKER cue allege	23
ATTACKER cue ask	-7
ATTACKER cue assess	-19
ATTACKER cue believe	-5
ATTACKER cue boast	28
ATTACKER cue claim	59
ATTACKER cue confirm	-17
ATTACKER cue deny	14
ATTACKER cue disclose	-6
ATTACKER cue find	-8
ATTACKER cue insist	-18
ATTACKER cue not reply	10
ATTACKER cue not say	-7
ATTACKER cue note	-6
ATTACKER cue offer	27
ATTACKER cue pleaded not guilty	24
ATTACKER cue put	13
ATTACKER cue read	34
ATTACKER cue report	-15
ATTACKER cue say	30
ATTACKER cue show	-12
ATTACKER cue threaten	-18
ATTACKER cue write	26
ATTACKER described not	-46
ATTACKER described wholly	7
ATTACKER far 0	37
ATTACKER far 1	38
ATTACKER far 2	-14
ATTACKER far 3	26
ATTACKER far 4	-43
ATTACKER far 5	-37
ATTACKER first here INDEFINITE	27
ATTACKER first here NAME	11
ATTACKER first here THE	7
ATTACKER first of its kind	59
ATTACKER generic	-18
ATTACKER governed 0	-17
ATTACKER governed 1	49
ATTACKER governed 2	-13
ATTACKER has head	7
ATTACKER in ADVISORY	-25
ATTACKER in NEWS	47
ATTACKER in SOCIAL_POST	19
ATTACKER in content	-88
ATTACKER in quote	-15
ATTACKER inside as head	48
ATTACKER inside behind	49
ATTACKER inside behind a comma	-9
ATTACKER inside behind of	-18
ATTACKER lesser of its kind	-34
ATTACKER never spoke	11
ATTACKER not before	32
ATTACKER object 0	22
ATTACKER object 1	-7
ATTACKER object 2	-25
ATTACKER of according-to:after	-14
ATTACKER of according-to:before	-9
ATTACKER of account	27
ATTACKER of channel	16
ATTACKER of clause:before	-39
ATTACKER of clause:interrupted	-33
ATTACKER of finding	-13
ATTACKER of gang	-12
ATTACKER of group	6
ATTACKER of he	21
ATTACKER of it	28
ATTACKER of lawyer	-18
ATTACKER of naming:about	15
ATTACKER of naming:put	19
ATTACKER of no-comment	-13
ATTACKER of notice	-6
ATTACKER of office	-6
ATTACKER of officer	13
ATTACKER of one	-17
ATTACKER of people	-5
ATTACKER of person	34
ATTACKER of post	11
ATTACKER of quote:before	-26
ATTACKER of quote:colon	6
ATTACKER of quote:continued	28
ATTACKER of quote:following	-9
ATTACKER of rebuff	9
ATTACKER of report	-18
ATTACKER of seller	30
ATTACKER of source	-6
ATTACKER of spokesman	-7
ATTACKER of tagged:carried	5
ATTACKER of tagged:cue	41
ATTACKER of tagged:source	80
ATTACKER of that	11
ATTACKER of they	-7
ATTACKER of verb:clause	-5
ATTACKER of verb:infinitive	16
ATTACKER of verb:object	9
ATTACKER of verb:quote	13
ATTACKER of verb:that	-12
ATTACKER often 0 BARE	34
ATTACKER often 0 HE	-12
ATTACKER often 0 INDEFINITE	6
ATTACKER often 0 IT	-40
ATTACKER often 0 NONE	15
ATTACKER often 0 OWNED	-6
ATTACKER often 0 POSSESSIVE	-33
ATTACKER often 0 SHE	-13
ATTACKER often 0 THE	-11
ATTACKER often 1 BARE	-20
ATTACKER often 1 HE	-6
ATTACKER often 1 IT	40
ATTACKER often 1 NAME	12
ATTACKER often 1 NONE	-6
ATTACKER often 1 POSSESSIVE	15
ATTACKER often 1 SHE	18
ATTACKER often 1 THE	19
ATTACKER often 2 BARE	10
ATTACKER often 2 HE	10
ATTACKER often 2 IT	16
ATTACKER often 2 NAME	-24
ATTACKER often 2 POSSESSIVE	-6
ATTACKER often 2 THE	-38
ATTACKER often 3 INDEFINITE	9
ATTACKER often 3 IT	12
ATTACKER often 3 THE	31
ATTACKER opened 0	32
ATTACKER outside	-61
ATTACKER rank 0	-52
ATTACKER rank 1	5
ATTACKER rank 2	37
ATTACKER rank 3	18
ATTACKER same paragraph	113
ATTACKER says I SHE	23
ATTACKER says we HE	-19
ATTACKER says we IT	32
ATTACKER says we NONE	-6
ATTACKER says we SHE	-10
ATTACKER says we THE	27
ATTACKER second of its kind	17
ATTACKER spoke 0	35
ATTACKER spoke 1	20
ATTACKER spoke 2	-18
ATTACKER spoke 3	-10
ATTACKER spoke last 1 IT  true	13
ATTACKER spoke last here NAME	-7
ATTACKER subject 0	20
ATTACKER subject 1	-12
ATTACKER subject 2	-11
ATTACKER told of last	-24
ATTACKER was called so	5
AUTHOR	-103
AUTHOR ASSERTS BARE	-7
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-8
AUTHOR ASSERTS NAME	-6
AUTHOR ASSERTS NONE	-7
AUTHOR ASSERTS THE	-25
AUTHOR cue according to	-10
AUTHOR cue claim	-10
AUTHOR cue say	-27
AUTHOR cue tell	-11
AUTHOR in ADVISORY	-20
AUTHOR in NEWS	-91
AUTHOR in SOCIAL_POST	-13
AUTHOR never spoke	-43
AUTHOR of according-to:after	-5
AUTHOR of according-to:before	-5
AUTHOR of he	-5
AUTHOR of impersonal	21
AUTHOR of it	-10
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-11
AUTHOR of quote:before	-8
AUTHOR of rebuff	-9
AUTHOR of tagged:source	-9
AUTHOR of verb:clause	-16
AUTHOR of verb:that	-43
AUTHOR spoke 0	-36
AUTHOR spoke 1	-16
AUTHOR spoke 2	-17
AUTHOR spoke 3	-30
BANK for INDEFINITE role	11
BANK for bank	6
BARE office|AGENCY	-9
BARE office|AGENCY described not	-9
BARE office|AGENCY far 1	-6
BARE office|AGENCY first of its kind	-6
BARE office|AGENCY outside	-9
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-9
BARE office|FRESH	-5
BARE office|FRESH never spoke	-5
BARE office|PERSON	23
BARE office|PERSON described not	23
BARE office|PERSON lesser of its kind	16
BARE office|PERSON outside	23
BARE office|PERSON rank 0	38
BARE office|PERSON rank 1	-12
BARE office|PERSON same paragraph	27
BARE office|PERSON second of its kind	8
BARE office|PERSON spoke 0	15
BARE office|PERSON subject 2	-7
BARE office|object 2	20
BARE office|order 0	-6
BARE office|order 1	30
BARE office|order 2	-12
BARE office|ruled	-6
BARE office|subject 2	-8
BARE role|AGAIN	-6
BARE role|AGENCY far 0	-16
BARE role|AGENCY far 1	-10
BARE role|AGENCY far 3	-5
BARE role|AGENCY far 5	33
BARE role|AGENCY first of its kind	-17
BARE role|AGENCY governed 2	34
BARE role|AGENCY lesser of its kind	-7
BARE role|AGENCY never spoke	-24
BARE role|AGENCY opened 1	-8
BARE role|AGENCY outside	5
BARE role|AGENCY rank 0	-28
BARE role|AGENCY rank 1	-7
BARE role|AGENCY rank 2	34
BARE role|AGENCY same paragraph	-26
BARE role|AGENCY second of its kind	21
BARE role|AGENCY spoke 0	-7
BARE role|AGENCY spoke 3	35
BARE role|AGENCY subject 1	-8
BARE role|AGENCY subject 2	-8
BARE role|ATTACKER	-9
BARE role|ATTACKER described not	-8
BARE role|ATTACKER never spoke	-8
BARE role|ATTACKER outside	-9
BARE role|ATTACKER rank 0	-6
BARE role|ATTACKER same paragraph	-6
BARE role|MEDIA	-8
BARE role|MEDIA never spoke	-7
BARE role|PERSON described not	8
BARE role|PERSON far 0	22
BARE role|PERSON far 3	-5
BARE role|PERSON first of its kind	10
BARE role|PERSON never spoke	10
BARE role|PERSON rank 0	6
BARE role|PERSON same paragraph	13
BARE role|PERSON subject 0	22
BARE role|PERSON subject 2	-10
BARE role|UNNAMED	33
BARE role|UNNAMED never spoke	33
BARE role|governed 2	32
BARE role|object 2	-7
BARE role|order 0	-6
BARE role|order 1	-6
BARE role|order 2	-16
BARE role|order 3	-11
BARE role|order 4	26
BARE role|ruled	33
BARE role|subject 0	9
BARE role|subject 1	-8
BARE role|subject 2	-20
BARE |AGAIN	-20
BARE |AGAIN spoke 0	-9
BARE |AGAIN spoke 3	-8
BARE |AGENCY	-10
BARE |AGENCY described not	14
BARE |AGENCY far 0	43
BARE |AGENCY far 1	-11
BARE |AGENCY far 2	5
BARE |AGENCY far 3	-20
BARE |AGENCY far 4	-8
BARE |AGENCY far 5	-13
BARE |AGENCY first of its kind	-11
BARE |AGENCY governed 2	-5
BARE |AGENCY in content	17
BARE |AGENCY lesser of its kind	-27
BARE |AGENCY object 2	-17
BARE |AGENCY outside	-8
BARE |AGENCY rank 1	6
BARE |AGENCY rank 2	-5
BARE |AGENCY second of its kind	28
BARE |AGENCY spoke 0	16
BARE |AGENCY spoke 2	-7
BARE |AGENCY spoke 3	-11
BARE |AGENCY subject 2	-9
BARE |ATTACKER	12
BARE |ATTACKER described not	18
BARE |ATTACKER far 0	6
BARE |ATTACKER far 3	32
BARE |ATTACKER far 4	-5
BARE |ATTACKER far 5	-8
BARE |ATTACKER first of its kind	-14
BARE |ATTACKER governed 2	15
BARE |ATTACKER opened 0	23
BARE |ATTACKER outside	12
BARE |ATTACKER rank 0	25
BARE |ATTACKER rank 1	-10
BARE |ATTACKER same paragraph	13
BARE |ATTACKER second of its kind	29
BARE |ATTACKER subject 2	5
BARE |AUTHOR	-8
BARE |FRESH	18
BARE |FRESH never spoke	18
BARE |MEDIA	13
BARE |MEDIA never spoke	15
BARE |PERSON described not	-6
BARE |PERSON far 3	26
BARE |PERSON far 4	-14
BARE |PERSON far 5	-14
BARE |PERSON first of its kind	10
BARE |PERSON object 2	8
BARE |PERSON rank 0	-5
BARE |PERSON rank 1	-8
BARE |PERSON second of its kind	-8
BARE |PERSON spoke 0	13
BARE |PERSON subject 2	-9
BARE |SYSTEM	-10
BARE |SYSTEM lesser of its kind	-5
BARE |SYSTEM never spoke	-10
BARE |SYSTEM outside	-7
BARE |governed 2	6
BARE |object 2	-12
BARE |order 0	27
BARE |order 1	-37
BARE |order 2	23
BARE |order 3	-15
BARE |order 4	-12
BARE |subject 0	14
BARE |subject 1	-17
BARE |subject 2	-13
BESIDE	79
BESIDE in NEWS	79
BESIDE never spoke	79
BESIDE of verb:that	34
CERT for IT 	-10
CERT for NAME 	-5
CERT for OWNED 	-31
CERT for THE 	-8
CERT for THE body	-13
CERT for it	-10
COMPANY for BARE 	-5
COMPANY for BARE role	-6
COMPANY for HE 	-17
COMPANY for INDEFINITE 	14
COMPANY for INDEFINITE attacker	12
COMPANY for INDEFINITE body	14
COMPANY for INDEFINITE document	-13
COMPANY for INDEFINITE office	30
COMPANY for INDEFINITE role	12
COMPANY for IT 	10
COMPANY for NAME 	-19
COMPANY for NAME role	10
COMPANY for POSSESSIVE 	32
COMPANY for POSSESSIVE role	5
COMPANY for SHE 	7
COMPANY for THE 	-15
COMPANY for THE attacker	8
COMPANY for THE body	-62
COMPANY for THE document	43
COMPANY for THE role	12
COMPANY for agency	48
COMPANY for agent	30
COMPANY for airline	8
COMPANY for carrier	22
COMPANY for company	-49
COMPANY for filing	27
COMPANY for firm	-20
COMPANY for gang	-10
COMPANY for group	13
COMPANY for he	-17
COMPANY for it	7
COMPANY for notice	10
COMPANY for office	-10
COMPANY for officer	-9
COMPANY for one	-7
COMPANY for person	15
COMPANY for post	8
COMPANY for report	27
COMPANY for she	7
COMPANY for spokesman	15
COMPANY for spokesperson	10
COURT for BARE office	-6
COURT for INDEFINITE 	-23
COURT for IT 	-9
COURT for NAME 	-9
COURT for SHE 	-7
COURT for THE 	-25
COURT for THE body	-21
COURT for THE document	-16
COURT for counsel	-11
COURT for it	-9
COURT for she	-7
FRESH	-32
FRESH ASSERTS BARE	-17
FRESH ASSERTS HE	15
FRESH ASSERTS IT	-16
FRESH ASSERTS NAME	21
FRESH ASSERTS NONE	-9
FRESH ASSERTS OWNED	-13
FRESH ASSERTS POSSESSIVE	-14
FRESH ASSERTS SHE	-8
FRESH ASSERTS THE	10
FRESH BARE 0	17
FRESH BARE 2	-8
FRESH CONFIRMS BARE	24
FRESH CONFIRMS IT	35
FRESH HE 1	-13
FRESH HE 2	22
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-21
FRESH IT 0	36
FRESH IT 1	-5
FRESH IT 2	-17
FRESH NAME 0	27
FRESH NAME 2	-19
FRESH NONE 0	-8
FRESH NONE 1	-6
FRESH NONE 2	-8
FRESH OWNED 1	-7
FRESH OWNED 2	-7
FRESH POSSESSIVE 1	-15
FRESH POSSESSIVE 2	-10
FRESH SHE 0	-8
FRESH SHE 1	56
FRESH SHE 2	-17
FRESH THE 0	9
FRESH THE 1	-24
FRESH THE 2	-5
FRESH cue according to	-20
FRESH cue add	-14
FRESH cue allege	-6
FRESH cue claim	-5
FRESH cue confirm	70
FRESH cue deny	-5
FRESH cue describe	-5
FRESH cue find	-11
FRESH cue go on	-5
FRESH cue insist	-9
FRESH cue put	-10
FRESH cue say	23
FRESH cue state	-7
FRESH cue tell	66
FRESH cue write	11
FRESH det a BARE	-5
FRESH det a HE	26
FRESH det a INDEFINITE	-9
FRESH det a IT	-6
FRESH det a SHE	-14
FRESH det a THE	-15
FRESH det his NAME	17
FRESH det his THE	-6
FRESH det its THE	-6
FRESH det one SHE	30
FRESH det staff THE	-8
FRESH det the BARE	-8
FRESH det the HE	-7
FRESH det the INDEFINITE	-10
FRESH det the IT	-7
FRESH det the NAME	7
FRESH det the NONE	-6
FRESH det the POSSESSIVE	-16
FRESH det the SHE	15
FRESH det the THE	10
FRESH det two INDEFINITE	31
FRESH det two THE	26
FRESH in ADVISORY	-48
FRESH in NEWS	-22
FRESH in SOCIAL_POST	38
FRESH never spoke	-32
FRESH of according-to:after	-11
FRESH of according-to:before	-10
FRESH of clause:interrupted	84
FRESH of counsel	-8
FRESH of he	8
FRESH of impersonal	-8
FRESH of it	15
FRESH of naming:describe	-5
FRESH of naming:put	-10
FRESH of no-comment	15
FRESH of noun:claim	-5
FRESH of officer	-13
FRESH of one	35
FRESH of quote:before	15
FRESH of quote:following	-7
FRESH of rebuff	-9
FRESH of report	-5
FRESH of she	34
FRESH of tagged:source	-10
FRESH of verb:clause	-44
FRESH of verb:infinitive	-5
FRESH of verb:object	-11
FRESH of verb:quote	-5
FRESH of verb:that	17
FRESH opens BARE	-13
FRESH opens HE	29
FRESH opens INDEFINITE	25
FRESH opens IT	43
FRESH opens NAME	15
FRESH opens NONE	-7
FRESH opens POSSESSIVE	-10
FRESH opens SHE	47
FRESH opens THE	91
FRESH same head	-9
FRESH says I HE	30
FRESH says I INDEFINITE	-7
FRESH says we NAME	-6
FRESH says we SHE	-10
FRESH says we THE	17
FRESH shares words	-10
GOVERNMENT for HE 	15
GOVERNMENT for INDEFINITE 	-7
GOVERNMENT for INDEFINITE role	7
GOVERNMENT for NONE 	29
GOVERNMENT for POSSESSIVE 	18
GOVERNMENT for SHE 	42
GOVERNMENT for THE 	-11
GOVERNMENT for THE body	10
GOVERNMENT for THE role	51
GOVERNMENT for council	9
GOVERNMENT for he	15
GOVERNMENT for her	15
GOVERNMENT for minister	39
GOVERNMENT for she	27
GOVERNMENT for spokesperson	5
HE |AGAIN	11
HE |AGAIN spoke 0	28
HE |AGAIN spoke 1	-7
HE |AGAIN spoke 2	-5
HE |AGAIN spoke 3	-6
HE |AGENCY	-8
HE |AGENCY far 1	20
HE |AGENCY far 2	15
HE |AGENCY far 3	-13
HE |AGENCY far 4	-12
HE |AGENCY far 5	-12
HE |AGENCY first of its kind	-42
HE |AGENCY governed 1	35
HE |AGENCY governed 2	-6
HE |AGENCY in content	-6
HE |AGENCY lesser of its kind	54
HE |AGENCY object 1	-6
HE |AGENCY object 2	-11
HE |AGENCY opened 1	5
HE |AGENCY outside	-8
HE |AGENCY owner 1	-12
HE |AGENCY rank 0	-7
HE |AGENCY rank 1	18
HE |AGENCY rank 2	-9
HE |AGENCY same paragraph	41
HE |AGENCY second of its kind	-20
HE |AGENCY spoke 0	-16
HE |AGENCY spoke 1	27
HE |AGENCY spoke 2	-10
HE |AGENCY spoke 3	-7
HE |AGENCY subject 2	-6
HE |AGENCY told of last	-10
HE |ATTACKER	21
HE |ATTACKER far 0	9
HE |ATTACKER far 1	25
HE |ATTACKER far 2	-7
HE |ATTACKER far 4	-32
HE |ATTACKER far 5	21
HE |ATTACKER first of its kind	29
HE |ATTACKER governed 2	-15
HE |ATTACKER lesser of its kind	19
HE |ATTACKER never spoke	28
HE |ATTACKER object 2	-9
HE |ATTACKER outside	21
HE |ATTACKER rank 0	28
HE |ATTACKER rank 1	-14
HE |ATTACKER rank 2	8
HE |ATTACKER same paragraph	22
HE |ATTACKER second of its kind	-28
HE |ATTACKER spoke 1	-18
HE |ATTACKER spoke 2	11
HE |ATTACKER subject 2	14
HE |ATTACKER told of last	-6
HE |AUTHOR	-5
HE |FRESH	8
HE |FRESH never spoke	8
HE |MEDIA	-12
HE |MEDIA never spoke	-11
HE |PERSON	23
HE |PERSON far 2	59
HE |PERSON far 3	-33
HE |PERSON far 4	13
HE |PERSON far 5	-14
HE |PERSON first of its kind	34
HE |PERSON lesser of its kind	-8
HE |PERSON never spoke	-17
HE |PERSON object 1	-13
HE |PERSON object 2	43
HE |PERSON opened 1	5
HE |PERSON outside	23
HE |PERSON rank 0	-18
HE |PERSON rank 1	84
HE |PERSON rank 2	-16
HE |PERSON rank 3	-6
HE |PERSON same paragraph	66
HE |PERSON same side as last	11
HE |PERSON second of its kind	-5
HE |PERSON spoke 1	10
HE |PERSON spoke 2	43
HE |PERSON spoke 3	-13
HE |PERSON subject 1	8
HE |PERSON subject 2	-13
HE |PERSON told of last	-10
HE |SYSTEM	-5
HE |SYSTEM first of its kind	-5
HE |SYSTEM never spoke	-5
HE |SYSTEM outside	-5
HE |SYSTEM rank 0	-5
HE |UNNAMED	-31
HE |UNNAMED never spoke	-31
HE |governed 1	37
HE |governed 2	-25
HE |object 1	7
HE |object 2	22
HE |order 0	69
HE |order 1	-11
HE |order 2	-20
HE |order 3	17
HE |order 4	-18
HE |owner 1	-12
HE |subject 0	8
HE |subject 1	10
HE |subject 2	-5
HOSPITAL for INDEFINITE 	-29
HOSPITAL for INDEFINITE office	-16
HOSPITAL for INDEFINITE role	-8
HOSPITAL for NAME 	33
HOSPITAL for NONE 	-7
HOSPITAL for THE body	-7
HOSPITAL for spokesperson	-15
HOSPITAL for trust	6
INDEFINITE attacker document|AGAIN	-6
INDEFINITE attacker document|AGENCY	-9
INDEFINITE attacker document|AGENCY described not	-11
INDEFINITE attacker document|AGENCY far 1	-13
INDEFINITE attacker document|AGENCY far 2	15
INDEFINITE attacker document|AGENCY far 5	-8
INDEFINITE attacker document|AGENCY first of its kind	-8
INDEFINITE attacker document|AGENCY governed 2	13
INDEFINITE attacker document|AGENCY lesser of its kind	-11
INDEFINITE attacker document|AGENCY never spoke	-14
INDEFINITE attacker document|AGENCY outside	-14
INDEFINITE attacker document|AGENCY rank 1	-5
INDEFINITE attacker document|AGENCY second of its kind	9
INDEFINITE attacker document|AGENCY spoke 0	13
INDEFINITE attacker document|AGENCY spoke 2	-8
INDEFINITE attacker document|AGENCY subject 2	-7
INDEFINITE attacker document|ATTACKER	35
INDEFINITE attacker document|ATTACKER described not	23
INDEFINITE attacker document|ATTACKER far 2	-7
INDEFINITE attacker document|ATTACKER far 3	23
INDEFINITE attacker document|ATTACKER far 4	15
INDEFINITE attacker document|ATTACKER far 5	11
INDEFINITE attacker document|ATTACKER first of its kind	8
INDEFINITE attacker document|ATTACKER lesser of its kind	-5
INDEFINITE attacker document|ATTACKER never spoke	-8
INDEFINITE attacker document|ATTACKER not before	12
INDEFINITE attacker document|ATTACKER object 2	14
INDEFINITE attacker document|ATTACKER outside	-8
INDEFINITE attacker document|ATTACKER rank 0	7
INDEFINITE attacker document|ATTACKER rank 1	-7
INDEFINITE attacker document|ATTACKER rank 2	27
INDEFINITE attacker document|ATTACKER second of its kind	31
INDEFINITE attacker document|ATTACKER subject 2	28
INDEFINITE attacker document|ATTACKER told of last	15
INDEFINITE attacker document|FRESH	-5
INDEFINITE attacker document|FRESH never spoke	-5
INDEFINITE attacker document|MEDIA	12
INDEFINITE attacker document|MEDIA never spoke	12
INDEFINITE attacker document|PERSON	-14
INDEFINITE attacker document|PERSON described not	-14
INDEFINITE attacker document|PERSON first of its kind	-7
INDEFINITE attacker document|PERSON lesser of its kind	-5
INDEFINITE attacker document|PERSON outside	-14
INDEFINITE attacker document|PERSON rank 0	-12
INDEFINITE attacker document|PERSON spoke 0	-10
INDEFINITE attacker document|PERSON subject 2	-6
INDEFINITE attacker document|SYSTEM	13
INDEFINITE attacker document|SYSTEM described not	18
INDEFINITE attacker document|SYSTEM first of its kind	19
INDEFINITE attacker document|SYSTEM never spoke	13
INDEFINITE attacker document|SYSTEM not before	-8
INDEFINITE attacker document|SYSTEM outside	18
INDEFINITE attacker document|SYSTEM rank 0	22
INDEFINITE attacker document|SYSTEM same paragraph	25
INDEFINITE attacker document|SYSTEM subject 2	26
INDEFINITE attacker document|UNNAMED	-7
INDEFINITE attacker document|UNNAMED never spoke	-7
INDEFINITE attacker document|governed 2	9
INDEFINITE attacker document|object 2	9
INDEFINITE attacker document|order 0	7
INDEFINITE attacker document|order 1	30
INDEFINITE attacker document|order 2	-23
INDEFINITE attacker document|order 3	-11
INDEFINITE attacker document|order 4	16
INDEFINITE attacker document|ruled	48
INDEFINITE attacker document|subject 1	-33
INDEFINITE attacker document|subject 2	41
INDEFINITE attacker|AGENCY described not	-20
INDEFINITE attacker|AGENCY far 2	-5
INDEFINITE attacker|AGENCY far 3	-5
INDEFINITE attacker|AGENCY far 5	-5
INDEFINITE attacker|AGENCY first of its kind	-12
INDEFINITE attacker|AGENCY lesser of its kind	20
INDEFINITE attacker|AGENCY never spoke	14
INDEFINITE attacker|AGENCY outside	-20
INDEFINITE attacker|AGENCY rank 0	-9
INDEFINITE attacker|AGENCY rank 1	-7
INDEFINITE attacker|AGENCY second of its kind	-6
INDEFINITE attacker|AGENCY spoke 0	-6
INDEFINITE attacker|AGENCY subject 2	-14
INDEFINITE attacker|ATTACKER first of its kind	12
INDEFINITE attacker|ATTACKER inside behind	9
INDEFINITE attacker|ATTACKER never spoke	10
INDEFINITE attacker|ATTACKER not before	6
INDEFINITE attacker|ATTACKER rank 0	-11
INDEFINITE attacker|MEDIA	-16
INDEFINITE attacker|MEDIA never spoke	-16
INDEFINITE attacker|UNNAMED	30
INDEFINITE attacker|UNNAMED never spoke	30
INDEFINITE attacker|object 2	-7
INDEFINITE attacker|order 0	-11
INDEFINITE attacker|order 1	-7
INDEFINITE attacker|order 2	-12
INDEFINITE attacker|order 3	-5
INDEFINITE attacker|ruled	-13
INDEFINITE attacker|subject 2	-26
INDEFINITE attacker|type differs	-5
INDEFINITE attacker|type fits	12
INDEFINITE body|AGENCY	8
INDEFINITE body|AGENCY described not	-5
INDEFINITE body|AGENCY first of its kind	-5
INDEFINITE body|AGENCY lesser of its kind	8
INDEFINITE body|AGENCY never spoke	14
INDEFINITE body|AGENCY outside	6
INDEFINITE body|AGENCY rank 0	13
INDEFINITE body|AGENCY same paragraph	13
INDEFINITE body|AGENCY second of its kind	6
INDEFINITE body|ATTACKER	-8
INDEFINITE body|ATTACKER first of its kind	-8
INDEFINITE body|UNNAMED	9
INDEFINITE body|UNNAMED never spoke	9
INDEFINITE body|company fits	8
INDEFINITE body|order 0	12
INDEFINITE body|ruled	5
INDEFINITE body|subject 2	-8
INDEFINITE body|type differs	-6
INDEFINITE body|type fits	8
INDEFINITE document|AGENCY	11
INDEFINITE document|AGENCY described not	6
INDEFINITE document|AGENCY far 2	-9
INDEFINITE document|AGENCY far 3	-8
INDEFINITE document|AGENCY far 5	30
INDEFINITE document|AGENCY first of its kind	39
INDEFINITE document|AGENCY governed 2	-6
INDEFINITE document|AGENCY lesser of its kind	-18
INDEFINITE document|AGENCY not before	5
INDEFINITE document|AGENCY outside	-8
INDEFINITE document|AGENCY rank 0	12
INDEFINITE document|AGENCY rank 1	-14
INDEFINITE document|AGENCY rank 2	-15
INDEFINITE document|AGENCY rank 3	24
INDEFINITE document|AGENCY same paragraph	-11
INDEFINITE document|AGENCY second of its kind	-10
INDEFINITE document|AGENCY spoke 0	-14
INDEFINITE document|AGENCY spoke 1	-8
INDEFINITE document|AGENCY spoke 3	34
INDEFINITE document|AGENCY subject 1	-5
INDEFINITE document|AGENCY subject 2	15
INDEFINITE document|PERSON	9
INDEFINITE document|PERSON described not	9
INDEFINITE document|PERSON lesser of its kind	15
INDEFINITE document|PERSON outside	9
INDEFINITE document|PERSON rank 0	15
INDEFINITE document|PERSON spoke 0	17
INDEFINITE document|PERSON subject 2	21
INDEFINITE document|UNNAMED	-7
INDEFINITE document|UNNAMED never spoke	-7
INDEFINITE document|governed 2	-6
INDEFINITE document|order 0	15
INDEFINITE document|order 1	-14
INDEFINITE document|order 2	-15
INDEFINITE document|order 3	17
INDEFINITE document|order 4	10
INDEFINITE document|ruled	15
INDEFINITE document|subject 0	-15
INDEFINITE document|subject 1	-6
INDEFINITE document|subject 2	34
INDEFINITE office|AGENCY	29
INDEFINITE office|AGENCY described not	10
INDEFINITE office|AGENCY described partly	7
INDEFINITE office|AGENCY far 0	-22
INDEFINITE office|AGENCY far 1	36
INDEFINITE office|AGENCY far 2	27
INDEFINITE office|AGENCY far 3	-17
INDEFINITE office|AGENCY far 4	18
INDEFINITE office|AGENCY far 5	-15
INDEFINITE office|AGENCY first of its kind	26
INDEFINITE office|AGENCY governed 2	-15
INDEFINITE office|AGENCY in content	6
INDEFINITE office|AGENCY inside behind for	35
INDEFINITE office|AGENCY lesser of its kind	-26
INDEFINITE office|AGENCY never spoke	12
INDEFINITE office|AGENCY object 1	8
INDEFINITE office|AGENCY object 2	13
INDEFINITE office|AGENCY opened 1	18
INDEFINITE office|AGENCY rank 0	26
INDEFINITE office|AGENCY rank 1	22
INDEFINITE office|AGENCY rank 2	-15
INDEFINITE office|AGENCY same paragraph	19
INDEFINITE office|AGENCY second of its kind	29
INDEFINITE office|AGENCY spoke 0	-5
INDEFINITE office|AGENCY spoke 2	44
INDEFINITE office|AGENCY spoke 3	-18
INDEFINITE office|AGENCY subject 2	18
INDEFINITE office|MEDIA	-7
INDEFINITE office|MEDIA never spoke	-7
INDEFINITE office|PERSON described not	-10
INDEFINITE office|PERSON outside	-10
INDEFINITE office|PERSON rank 0	-5
INDEFINITE office|UNNAMED	-5
INDEFINITE office|UNNAMED never spoke	-5
INDEFINITE office|governed 2	-16
INDEFINITE office|object 1	8
INDEFINITE office|object 2	9
INDEFINITE office|order 0	36
INDEFINITE office|order 1	10
INDEFINITE office|order 3	-11
INDEFINITE office|order 4	-20
INDEFINITE office|ruled	-7
INDEFINITE office|subject 0	-7
INDEFINITE office|subject 2	11
INDEFINITE role|AGAIN	-24
INDEFINITE role|AGAIN spoke 0	-11
INDEFINITE role|AGAIN spoke 3	-8
INDEFINITE role|AGENCY	14
INDEFINITE role|AGENCY described not	-14
INDEFINITE role|AGENCY far 0	-25
INDEFINITE role|AGENCY far 1	14
INDEFINITE role|AGENCY far 2	34
INDEFINITE role|AGENCY far 3	-20
INDEFINITE role|AGENCY far 4	-10
INDEFINITE role|AGENCY far 5	-12
INDEFINITE role|AGENCY first of its kind	-23
INDEFINITE role|AGENCY governed 1	-5
INDEFINITE role|AGENCY governed 2	-13
INDEFINITE role|AGENCY in content	-11
INDEFINITE role|AGENCY inside as owner	-11
INDEFINITE role|AGENCY inside behind at	35
INDEFINITE role|AGENCY inside behind of	69
INDEFINITE role|AGENCY lesser of its kind	20
INDEFINITE role|AGENCY never spoke	25
INDEFINITE role|AGENCY not before	33
INDEFINITE role|AGENCY object 1	27
INDEFINITE role|AGENCY object 2	7
INDEFINITE role|AGENCY opened 0	-7
INDEFINITE role|AGENCY opened 1	10
INDEFINITE role|AGENCY outside	-58
INDEFINITE role|AGENCY owner 2	-8
INDEFINITE role|AGENCY rank 0	-11
INDEFINITE role|AGENCY rank 1	-14
INDEFINITE role|AGENCY rank 2	14
INDEFINITE role|AGENCY rank 3	-7
INDEFINITE role|AGENCY second of its kind	18
INDEFINITE role|AGENCY spoke 0	-28
INDEFINITE role|AGENCY spoke 1	13
INDEFINITE role|AGENCY spoke 2	25
INDEFINITE role|AGENCY spoke 3	-21
INDEFINITE role|AGENCY subject 0	-19
INDEFINITE role|AGENCY subject 2	9
INDEFINITE role|AGENCY told of last	15
INDEFINITE role|ATTACKER	9
INDEFINITE role|ATTACKER described not	-11
INDEFINITE role|ATTACKER far 1	19
INDEFINITE role|ATTACKER far 2	-10
INDEFINITE role|ATTACKER far 4	-7
INDEFINITE role|ATTACKER far 5	-6
INDEFINITE role|ATTACKER first of its kind	10
INDEFINITE role|ATTACKER in content	-9
INDEFINITE role|ATTACKER lesser of its kind	-9
INDEFINITE role|ATTACKER never spoke	9
INDEFINITE role|ATTACKER object 2	-10
INDEFINITE role|ATTACKER outside	-8
INDEFINITE role|ATTACKER rank 0	-5
INDEFINITE role|ATTACKER rank 1	-12
INDEFINITE role|ATTACKER rank 2	9
INDEFINITE role|ATTACKER same paragraph	8
INDEFINITE role|ATTACKER second of its kind	8
INDEFINITE role|ATTACKER spoke 1	11
INDEFINITE role|ATTACKER spoke 3	-17
INDEFINITE role|ATTACKER subject 1	21
INDEFINITE role|ATTACKER subject 2	-10
INDEFINITE role|ATTACKER told of last	7
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	13
INDEFINITE role|FRESH never spoke	13
INDEFINITE role|MEDIA	-33
INDEFINITE role|MEDIA never spoke	-28
INDEFINITE role|PERSON described not	-18
INDEFINITE role|PERSON far 1	-9
INDEFINITE role|PERSON far 2	-6
INDEFINITE role|PERSON far 3	21
INDEFINITE role|PERSON far 4	-7
INDEFINITE role|PERSON far 5	-15
INDEFINITE role|PERSON first of its kind	-23
INDEFINITE role|PERSON lesser of its kind	36
INDEFINITE role|PERSON never spoke	41
INDEFINITE role|PERSON not before	18
INDEFINITE role|PERSON object 2	-5
INDEFINITE role|PERSON rank 1	-14
INDEFINITE role|PERSON rank 3	-5
INDEFINITE role|PERSON same paragraph	20
INDEFINITE role|PERSON second of its kind	-14
INDEFINITE role|PERSON spoke 0	-14
INDEFINITE role|PERSON spoke 1	-12
INDEFINITE role|PERSON spoke 2	-6
INDEFINITE role|PERSON spoke 3	-11
INDEFINITE role|SYSTEM	-7
INDEFINITE role|SYSTEM described not	-5
INDEFINITE role|SYSTEM never spoke	-7
INDEFINITE role|SYSTEM outside	-7
INDEFINITE role|SYSTEM rank 0	-5
INDEFINITE role|UNNAMED	34
INDEFINITE role|UNNAMED never spoke	34
INDEFINITE role|governed 1	-9
INDEFINITE role|governed 2	-15
INDEFINITE role|object 1	23
INDEFINITE role|object 2	-8
INDEFINITE role|order 0	-5
INDEFINITE role|order 1	-20
INDEFINITE role|order 2	-29
INDEFINITE role|order 3	31
INDEFINITE role|order 4	-31
INDEFINITE role|owner 2	-12
INDEFINITE role|ruled	44
INDEFINITE role|subject 0	-23
INDEFINITE role|subject 1	17
INDEFINITE role|subject 2	-5
INDEFINITE |AGAIN	-11
INDEFINITE |AGAIN spoke 3	-5
INDEFINITE |AGENCY	-19
INDEFINITE |AGENCY described not	11
INDEFINITE |AGENCY far 0	-10
INDEFINITE |AGENCY far 1	11
INDEFINITE |AGENCY far 3	-5
INDEFINITE |AGENCY far 4	-10
INDEFINITE |AGENCY far 5	22
INDEFINITE |AGENCY governed 2	14
INDEFINITE |AGENCY in content	-11
INDEFINITE |AGENCY never spoke	-52
INDEFINITE |AGENCY not before	-30
INDEFINITE |AGENCY opened 1	27
INDEFINITE |AGENCY outside	-13
INDEFINITE |AGENCY owner 2	-10
INDEFINITE |AGENCY rank 0	15
INDEFINITE |AGENCY rank 1	10
INDEFINITE |AGENCY rank 2	-7
INDEFINITE |AGENCY rank 3	-5
INDEFINITE |AGENCY second of its kind	-22
INDEFINITE |AGENCY spoke 0	51
INDEFINITE |AGENCY spoke 1	-9
INDEFINITE |AGENCY spoke 3	-7
INDEFINITE |AGENCY subject 1	17
INDEFINITE |AGENCY subject 2	11
INDEFINITE |AGENCY told of last	35
INDEFINITE |ATTACKER	-8
INDEFINITE |ATTACKER described not	-18
INDEFINITE |ATTACKER far 2	-7
INDEFINITE |ATTACKER first of its kind	-6
INDEFINITE |ATTACKER inside behind	10
INDEFINITE |ATTACKER never spoke	-5
INDEFINITE |ATTACKER not before	10
INDEFINITE |ATTACKER outside	-18
INDEFINITE |ATTACKER rank 0	-17
INDEFINITE |ATTACKER same paragraph	-11
INDEFINITE |ATTACKER subject 2	-8
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-12
INDEFINITE |FRESH never spoke	-12
INDEFINITE |MEDIA	23
INDEFINITE |MEDIA never spoke	25
INDEFINITE |PERSON	-16
INDEFINITE |PERSON described not	-23
INDEFINITE |PERSON far 1	-15
INDEFINITE |PERSON first of its kind	-9
INDEFINITE |PERSON lesser of its kind	-5
INDEFINITE |PERSON never spoke	-8
INDEFINITE |PERSON opened 1	-7
INDEFINITE |PERSON outside	-10
INDEFINITE |PERSON rank 0	-13
INDEFINITE |PERSON subject 1	-7
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-5
INDEFINITE |SYSTEM described not	-5
INDEFINITE |SYSTEM never spoke	-5
INDEFINITE |SYSTEM outside	-5
INDEFINITE |UNNAMED	54
INDEFINITE |UNNAMED never spoke	54
INDEFINITE |governed 2	11
INDEFINITE |object 0	-9
INDEFINITE |object 1	-5
INDEFINITE |object 2	-8
INDEFINITE |order 0	-6
INDEFINITE |order 1	-57
INDEFINITE |order 2	33
INDEFINITE |order 3	15
INDEFINITE |order 4	-13
INDEFINITE |owner 2	-13
INDEFINITE |ruled	5
INDEFINITE |subject 1	9
IT |AGAIN spoke 0	-8
IT |AGAIN spoke 1	34
IT |AGAIN spoke 2	-11
IT |AGAIN spoke 3	-11
IT |AGENCY	13
IT |AGENCY far 0	44
IT |AGENCY far 1	-22
IT |AGENCY far 2	24
IT |AGENCY far 3	14
IT |AGENCY far 4	-6
IT |AGENCY far 5	-28
IT |AGENCY first of its kind	45
IT |AGENCY governed 1	-48
IT |AGENCY governed 2	26
IT |AGENCY in content	-12
IT |AGENCY never spoke	-49
IT |AGENCY not before	-12
IT |AGENCY object 2	5
IT |AGENCY opened 0	16
IT |AGENCY opened 1	16
IT |AGENCY outside	13
IT |AGENCY owner 2	-6
IT |AGENCY rank 0	7
IT |AGENCY rank 1	29
IT |AGENCY rank 3	-9
IT |AGENCY same paragraph	24
IT |AGENCY same side as last	-5
IT |AGENCY second of its kind	-35
IT |AGENCY spoke 0	5
IT |AGENCY spoke 1	61
IT |AGENCY subject 0	19
IT |AGENCY subject 1	35
IT |AGENCY subject 2	-19
IT |AGENCY told of last	-10
IT |ATTACKER	27
IT |ATTACKER far 1	-10
IT |ATTACKER far 2	12
IT |ATTACKER far 3	21
IT |ATTACKER far 5	9
IT |ATTACKER first of its kind	27
IT |ATTACKER governed 2	-10
IT |ATTACKER in content	-14
IT |ATTACKER lesser of its kind	-17
IT |ATTACKER not before	-13
IT |ATTACKER object 1	15
IT |ATTACKER object 2	35
IT |ATTACKER outside	27
IT |ATTACKER owner 2	14
IT |ATTACKER rank 0	-5
IT |ATTACKER rank 1	26
IT |ATTACKER rank 2	-13
IT |ATTACKER rank 3	32
IT |ATTACKER same paragraph	27
IT |ATTACKER second of its kind	17
IT |ATTACKER spoke 0	16
IT |ATTACKER spoke 2	-9
IT |ATTACKER spoke 3	22
IT |ATTACKER subject 1	-22
IT |ATTACKER subject 2	5
IT |ATTACKER told of last	-15
IT |AUTHOR	-10
IT |AUTHOR never spoke	-6
IT |FRESH	15
IT |FRESH never spoke	15
IT |MEDIA	5
IT |MEDIA never spoke	6
IT |PERSON	-14
IT |PERSON far 1	13
IT |PERSON far 3	-36
IT |PERSON far 4	20
IT |PERSON far 5	-6
IT |PERSON first of its kind	-11
IT |PERSON lesser of its kind	-17
IT |PERSON object 2	-18
IT |PERSON opened 1	15
IT |PERSON outside	-29
IT |PERSON rank 0	-17
IT |PERSON rank 1	9
IT |PERSON same side as last	-15
IT |PERSON second of its kind	15
IT |PERSON spoke 0	5
IT |PERSON spoke 1	-12
IT |PERSON spoke 2	-8
IT |PERSON subject 1	13
IT |PERSON subject 2	7
IT |SYSTEM	5
IT |SYSTEM far 1	32
IT |SYSTEM far 2	-9
IT |SYSTEM far 3	-5
IT |SYSTEM governed 1	-8
IT |SYSTEM governed 2	-9
IT |SYSTEM in content	-5
IT |SYSTEM lesser of its kind	14
IT |SYSTEM never spoke	5
IT |SYSTEM object 1	14
IT |SYSTEM object 2	-6
IT |SYSTEM outside	5
IT |SYSTEM rank 0	17
IT |SYSTEM rank 1	-8
IT |SYSTEM same paragraph	23
IT |SYSTEM second of its kind	-8
IT |SYSTEM subject 1	25
IT |SYSTEM subject 2	-5
IT |SYSTEM told of last	-10
IT |UNNAMED	-46
IT |UNNAMED never spoke	-46
IT |agent 2	-16
IT |governed 1	-56
IT |governed 2	6
IT |object 0	15
IT |object 1	27
IT |object 2	16
IT |order 0	43
IT |order 1	50
IT |order 2	35
IT |order 3	-59
IT |owner 2	7
IT |ruled	-14
IT |subject 0	18
IT |subject 1	55
IT |subject 2	-12
MEDIA	-48
MEDIA ALLEGES THE	-5
MEDIA ASSERTS BARE	14
MEDIA ASSERTS HE	-10
MEDIA ASSERTS INDEFINITE	71
MEDIA ASSERTS IT	15
MEDIA ASSERTS NAME	-30
MEDIA ASSERTS NONE	-10
MEDIA ASSERTS OWNED	-9
MEDIA ASSERTS POSSESSIVE	-11
MEDIA ASSERTS SHE	-7
MEDIA ASSERTS THE	-60
MEDIA CONFIRMS BARE	-6
MEDIA CONFIRMS IT	-6
MEDIA CONFIRMS NAME	-7
MEDIA CONFIRMS THE	-5
MEDIA cue :	-5
MEDIA cue according to	-21
MEDIA cue acknowledge	-6
MEDIA cue add	-7
MEDIA cue allege	-9
MEDIA cue assert	-5
MEDIA cue boast	-8
MEDIA cue claim	66
MEDIA cue conclude	-6
MEDIA cue confirm	-13
MEDIA cue deny	-5
MEDIA cue describe	-5
MEDIA cue find	-9
MEDIA cue indicate	-5
MEDIA cue inform	-5
MEDIA cue put	-14
MEDIA cue read	-8
MEDIA cue report	72
MEDIA cue rule out	-7
MEDIA cue say	-5
MEDIA cue show	-12
MEDIA cue speak	-7
MEDIA cue state	27
MEDIA cue tell	-12
MEDIA for HE 	-13
MEDIA for INDEFINITE office	-5
MEDIA for IT 	-32
MEDIA for he	-13
MEDIA for it	-32
MEDIA for spokesperson	-5
MEDIA in ADVISORY	10
MEDIA in NEWS	-59
MEDIA never spoke	-26
MEDIA of according-to:after	-11
MEDIA of according-to:before	-10
MEDIA of clause:before	-9
MEDIA of clause:interrupted	32
MEDIA of finding	-6
MEDIA of group	-16
MEDIA of he	-12
MEDIA of impersonal	25
MEDIA of it	5
MEDIA of manager	-7
MEDIA of naming:about	-12
MEDIA of naming:describe	-5
MEDIA of naming:put	-12
MEDIA of no-comment	-16
MEDIA of note	31
MEDIA of notice	-7
MEDIA of noun:claim	49
MEDIA of office	-7
MEDIA of officer	-5
MEDIA of one	-5
MEDIA of post	-8
MEDIA of quote:before	-20
MEDIA of quote:colon	-5
MEDIA of rebuff	-19
MEDIA of report	-6
MEDIA of she	-10
MEDIA of spokesperson	-5
MEDIA of tagged:carried	-18
MEDIA of tagged:cue	-25
MEDIA of tagged:source	59
MEDIA of verb:clause	-20
MEDIA of verb:infinitive	-5
MEDIA of verb:object	-9
MEDIA of verb:quote	-9
MEDIA of verb:that	12
MEDIA says I INDEFINITE	-8
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-10
MEDIA says we NONE	-10
MEDIA says we THE	-5
MEDIA spoke 0	-35
MEDIA spoke 1	30
MEDIA spoke 2	-12
MEDIA spoke 3	-18
MINISTRY for INDEFINITE 	-17
MINISTRY for INDEFINITE role	-10
MINISTRY for IT 	7
MINISTRY for NAME body	-8
MINISTRY for NONE 	-16
MINISTRY for POSSESSIVE 	-6
MINISTRY for THE body	17
MINISTRY for THE office	-6
MINISTRY for THE role	-16
MINISTRY for department	7
MINISTRY for it	7
MINISTRY for ministry	13
MINISTRY for office	-6
MINISTRY for official	-22
NAME body|AGENCY far 1	-5
NAME body|AGENCY far 5	7
NAME body|AGENCY governed 2	6
NAME body|AGENCY inside as head	13
NAME body|AGENCY never spoke	7
NAME body|AGENCY opened 1	-5
NAME body|AGENCY outside	-12
NAME body|AGENCY rank 0	6
NAME body|AGENCY same paragraph	-5
NAME body|AGENCY spoke 0	-5
NAME body|AGENCY subject 1	-5
NAME body|PERSON first of its kind	6
NAME body|PERSON outside	-8
NAME body|PERSON subject 2	-8
NAME body|UNNAMED	11
NAME body|UNNAMED never spoke	11
NAME body|governed 2	6
NAME body|ruled	48
NAME body|subject 1	-5
NAME body|subject 2	-9
NAME office|AGENCY	-13
NAME office|AGENCY never spoke	-11
NAME office|ruled	-7
NAME role|AGAIN	-6
NAME role|AGENCY	10
NAME role|AGENCY far 1	-13
NAME role|AGENCY first of its kind	7
NAME role|AGENCY lesser of its kind	7
NAME role|AGENCY never spoke	28
NAME role|AGENCY not before	37
NAME role|AGENCY opened 1	-11
NAME role|AGENCY outside	-27
NAME role|AGENCY rank 0	-9
NAME role|AGENCY rank 1	-11
NAME role|AGENCY same paragraph	-20
NAME role|AGENCY spoke 0	-10
NAME role|AGENCY spoke 3	-8
NAME role|AGENCY subject 1	-13
NAME role|AGENCY subject 2	-7
NAME role|PERSON	-16
NAME role|PERSON outside	-16
NAME role|PERSON rank 0	-13
NAME role|UNNAMED	21
NAME role|UNNAMED never spoke	21
NAME role|object 2	-5
NAME role|order 0	-18
NAME role|order 1	-11
NAME role|order 3	-7
NAME role|order 4	-8
NAME role|ruled	21
NAME role|subject 1	-24
NAME role|subject 2	-12
NAME |AGAIN spoke 0	-17
NAME |AGAIN spoke 1	-8
NAME |AGAIN spoke 2	-7
NAME |AGAIN spoke 3	29
NAME |AGENCY far 1	-24
NAME |AGENCY far 3	14
NAME |AGENCY far 4	15
NAME |AGENCY far 5	-12
NAME |AGENCY first of its kind	14
NAME |AGENCY governed 1	-37
NAME |AGENCY governed 2	-9
NAME |AGENCY in content	15
NAME |AGENCY inside as head	81
NAME |AGENCY inside before the head	-40
NAME |AGENCY inside behind of	-5
NAME |AGENCY lesser of its kind	-5
NAME |AGENCY not before	7
NAME |AGENCY object 1	-5
NAME |AGENCY opened 1	-12
NAME |AGENCY outside	-54
NAME |AGENCY owner 1	12
NAME |AGENCY owner 2	18
NAME |AGENCY rank 0	27
NAME |AGENCY rank 1	-13
NAME |AGENCY rank 2	-10
NAME |AGENCY rank 3	-7
NAME |AGENCY same paragraph	-37
NAME |AGENCY same side as last	-5
NAME |AGENCY second of its kind	-7
NAME |AGENCY spoke 0	7
NAME |AGENCY spoke 1	-11
NAME |AGENCY spoke 2	-13
NAME |AGENCY spoke 3	13
NAME |AGENCY told of last	6
NAME |ATTACKER far 3	-8
NAME |ATTACKER far 4	-13
NAME |ATTACKER far 5	8
NAME |ATTACKER governed 2	11
NAME |ATTACKER inside as head	37
NAME |ATTACKER not before	12
NAME |ATTACKER outside	-20
NAME |ATTACKER rank 0	-5
NAME |ATTACKER rank 1	-8
NAME |ATTACKER same paragraph	-7
NAME |ATTACKER spoke 0	-7
NAME |ATTACKER spoke 3	7
NAME |ATTACKER subject 2	-22
NAME |AUTHOR	-16
NAME |FRESH	12
NAME |FRESH never spoke	12
NAME |MEDIA	25
NAME |MEDIA never spoke	28
NAME |PERSON	24
NAME |PERSON far 1	-76
NAME |PERSON far 2	-10
NAME |PERSON far 4	23
NAME |PERSON far 5	12
NAME |PERSON inside as head	65
NAME |PERSON lesser of its kind	-6
NAME |PERSON never spoke	42
NAME |PERSON not before	70
NAME |PERSON object 2	7
NAME |PERSON opened 1	10
NAME |PERSON outside	-76
NAME |PERSON rank 0	-27
NAME |PERSON rank 1	-23
NAME |PERSON rank 2	-7
NAME |PERSON same paragraph	-90
NAME |PERSON same side as last	-18
NAME |PERSON second of its kind	12
NAME |PERSON spoke 1	-26
NAME |PERSON spoke 2	10
NAME |PERSON spoke 3	15
NAME |PERSON subject 1	-47
NAME |PERSON subject 2	17
NAME |PERSON told of last	30
NAME |SYSTEM	27
NAME |SYSTEM far 1	-9
NAME |SYSTEM far 2	8
NAME |SYSTEM far 3	-7
NAME |SYSTEM far 4	12
NAME |SYSTEM far 5	11
NAME |SYSTEM first of its kind	25
NAME |SYSTEM governed 2	36
NAME |SYSTEM inside as head	68
NAME |SYSTEM lesser of its kind	13
NAME |SYSTEM never spoke	27
NAME |SYSTEM not before	17
NAME |SYSTEM object 1	-6
NAME |SYSTEM object 2	-6
NAME |SYSTEM outside	-36
NAME |SYSTEM rank 0	22
NAME |SYSTEM rank 1	-5
NAME |SYSTEM same paragraph	-7
NAME |SYSTEM second of its kind	-7
NAME |SYSTEM subject 2	-9
NAME |SYSTEM told of last	6
NAME |UNNAMED	-23
NAME |UNNAMED never spoke	-23
NAME |agent 1	-23
NAME |governed 1	-35
NAME |governed 2	37
NAME |object 1	-13
NAME |object 2	6
NAME |order 0	51
NAME |order 1	-5
NAME |order 2	-31
NAME |order 3	-43
NAME |order 4	-56
NAME |owner 1	11
NAME |owner 2	15
NAME |ruled	91
NAME |subject 1	-53
NAME |type differs	-8
NONE |AGAIN	-24
NONE |AGAIN spoke 0	-9
NONE |AGAIN spoke 1	-5
NONE |AGAIN spoke 2	-6
NONE |AGENCY	7
NONE |AGENCY far 1	-14
NONE |AGENCY far 2	-24
NONE |AGENCY far 3	11
NONE |AGENCY far 4	27
NONE |AGENCY far 5	-18
NONE |AGENCY first of its kind	47
NONE |AGENCY governed 2	-11
NONE |AGENCY in content	-7
NONE |AGENCY lesser of its kind	-13
NONE |AGENCY never spoke	9
NONE |AGENCY not before	21
NONE |AGENCY opened 0	-13
NONE |AGENCY opened 1	14
NONE |AGENCY outside	7
NONE |AGENCY owner 2	9
NONE |AGENCY rank 1	16
NONE |AGENCY rank 2	-20
NONE |AGENCY rank 3	-5
NONE |AGENCY same paragraph	-24
NONE |AGENCY same side as last	-10
NONE |AGENCY second of its kind	-26
NONE |AGENCY spoke 0	6
NONE |AGENCY spoke 1	-21
NONE |AGENCY spoke 2	-7
NONE |AGENCY spoke 3	20
NONE |AGENCY subject 0	11
NONE |AGENCY subject 1	-9
NONE |AGENCY told of last	11
NONE |ATTACKER far 0	24
NONE |ATTACKER far 1	-13
NONE |ATTACKER far 2	25
NONE |ATTACKER far 3	-19
NONE |ATTACKER far 5	-13
NONE |ATTACKER governed 2	-15
NONE |ATTACKER in content	-10
NONE |ATTACKER lesser of its kind	17
NONE |ATTACKER never spoke	24
NONE |ATTACKER object 2	10
NONE |ATTACKER opened 0	8
NONE |ATTACKER rank 0	5
NONE |ATTACKER same paragraph	49
NONE |ATTACKER second of its kind	-14
NONE |ATTACKER spoke 3	-11
NONE |ATTACKER subject 0	8
NONE |ATTACKER told of last	19
NONE |AUTHOR never spoke	23
NONE |AUTHOR spoke 0	-10
NONE |AUTHOR spoke 3	-8
NONE |FRESH	-21
NONE |FRESH never spoke	-21
NONE |MEDIA	53
NONE |MEDIA never spoke	91
NONE |PERSON far 1	16
NONE |PERSON far 2	-7
NONE |PERSON far 3	-5
NONE |PERSON far 4	-20
NONE |PERSON far 5	17
NONE |PERSON first of its kind	42
NONE |PERSON lesser of its kind	-8
NONE |PERSON never spoke	13
NONE |PERSON object 2	-9
NONE |PERSON opened 0	-6
NONE |PERSON opened 1	12
NONE |PERSON rank 0	42
NONE |PERSON rank 1	-30
NONE |PERSON rank 2	-7
NONE |PERSON rank 3	-6
NONE |PERSON same paragraph	23
NONE |PERSON same side as last	18
NONE |PERSON second of its kind	-35
NONE |PERSON spoke 0	-39
NONE |PERSON spoke 1	11
NONE |PERSON spoke 2	-19
NONE |PERSON spoke 3	31
NONE |PERSON subject 1	16
NONE |PERSON subject 2	-5
NONE |SYSTEM	-15
NONE |SYSTEM far 1	-5
NONE |SYSTEM first of its kind	-8
NONE |SYSTEM never spoke	-15
NONE |SYSTEM outside	-15
NONE |SYSTEM rank 0	-9
NONE |SYSTEM told of last	-8
NONE |governed 1	-15
NONE |governed 2	-27
NONE |object 0	18
NONE |object 1	-12
NONE |order 0	11
NONE |order 1	12
NONE |order 4	-50
NONE |owner 2	7
NONE |ruled	-37
NONE |subject 0	16
NONE |subject 2	-13
OTHER for BARE 	5
OTHER for BARE role	26
OTHER for INDEFINITE 	74
OTHER for INDEFINITE attacker	-7
OTHER for INDEFINITE attacker document	7
OTHER for INDEFINITE body	-6
OTHER for INDEFINITE document	6
OTHER for INDEFINITE office	17
OTHER for INDEFINITE role	-48
OTHER for IT 	40
OTHER for NAME 	-10
OTHER for NAME body	6
OTHER for NAME office	-11
OTHER for NAME role	-6
OTHER for NONE 	-20
OTHER for OWNED 	6
OTHER for OWNED document	-7
OTHER for OWNED office	-20
OTHER for POSSESSIVE 	-12
OTHER for POSSESSIVE office	13
OTHER for SHE 	-19
OTHER for THE 	5
OTHER for THE attacker	24
OTHER for THE attacker document	-5
OTHER for THE body	19
OTHER for THE document	-16
OTHER for THE office	39
OTHER for THE part	6
OTHER for THE role	-42
OTHER for agency	-38
OTHER for agent	-6
OTHER for association	10
OTHER for board	35
OTHER for centre	20
OTHER for chairman	5
OTHER for commission	-25
OTHER for company	15
OTHER for contractor	7
OTHER for counsel	-12
OTHER for executive	-7
OTHER for firm	29
OTHER for gang	18
OTHER for government	-6
OTHER for it	52
OTHER for its	-12
OTHER for man	-13
OTHER for manager	-6
OTHER for member	-8
OTHER for ministry	-6
OTHER for notice	20
OTHER for office	-22
OTHER for officer	-16
OTHER for official	-16
OTHER for operator	-18
OTHER for organisation	5
OTHER for person	-9
OTHER for police	-9
OTHER for post	12
OTHER for report	21
OTHER for service	-7
OTHER for she	-15
OTHER for sources	35
OTHER for spokesman	27
OTHER for spokesperson	20
OTHER for statement	-10
OTHER for that	-12
OTHER for the	-7
OTHER for union	29
OTHER for vendor	-5
OWNED body|AGENCY	15
OWNED body|AGENCY far 3	-11
OWNED body|AGENCY first of its kind	11
OWNED body|AGENCY inside as head	18
OWNED body|AGENCY lesser of its kind	6
OWNED body|AGENCY never spoke	30
OWNED body|AGENCY not before	16
OWNED body|AGENCY subject 2	-12
OWNED body|PERSON	-5
OWNED body|PERSON described not	-5
OWNED body|PERSON outside	-5
OWNED body|PERSON spoke 0	-5
OWNED body|subject 1	-5
OWNED body|subject 2	-13
OWNED document|AGENCY	8
OWNED document|AGENCY described partly	9
OWNED document|AGENCY far 3	19
OWNED document|AGENCY inside as owner	9
OWNED document|AGENCY lesser of its kind	22
OWNED document|AGENCY object 2	-12
OWNED document|AGENCY rank 1	20
OWNED document|AGENCY second of its kind	-13
OWNED document|AGENCY subject 2	24
OWNED document|PERSON	9
OWNED document|PERSON described not	9
OWNED document|PERSON outside	9
OWNED document|PERSON rank 0	-14
OWNED document|PERSON second of its kind	-14
OWNED document|UNNAMED	-7
OWNED document|UNNAMED never spoke	-7
OWNED document|object 2	-12
OWNED document|order 0	-6
OWNED document|order 1	-8
OWNED document|order 2	19
OWNED document|order 3	18
OWNED document|ruled	-6
OWNED document|subject 1	-15
OWNED document|subject 2	47
OWNED office|AGAIN	-14
OWNED office|AGAIN spoke 3	-5
OWNED office|AGENCY	7
OWNED office|AGENCY agent 2	-12
OWNED office|AGENCY described not	-21
OWNED office|AGENCY described partly	7
OWNED office|AGENCY far 2	-5
OWNED office|AGENCY far 5	-15
OWNED office|AGENCY in content	11
OWNED office|AGENCY inside as owner	30
OWNED office|AGENCY lesser of its kind	20
OWNED office|AGENCY never spoke	18
OWNED office|AGENCY not before	30
OWNED office|AGENCY object 2	-8
OWNED office|AGENCY outside	-22
OWNED office|AGENCY rank 0	-11
OWNED office|AGENCY rank 1	-8
OWNED office|AGENCY same paragraph	-8
OWNED office|AGENCY second of its kind	-12
OWNED office|AGENCY spoke 3	-5
OWNED office|ATTACKER	-7
OWNED office|ATTACKER described not	-7
OWNED office|ATTACKER first of its kind	-6
OWNED office|ATTACKER never spoke	-6
OWNED office|ATTACKER outside	-7
OWNED office|ATTACKER rank 0	-6
OWNED office|FRESH	-5
OWNED office|FRESH never spoke	-5
OWNED office|MEDIA	-6
OWNED office|MEDIA never spoke	-5
OWNED office|PERSON	-8
OWNED office|PERSON described not	-18
OWNED office|PERSON far 1	-6
OWNED office|PERSON far 5	-5
OWNED office|PERSON inside behind a comma	8
OWNED office|PERSON not before	8
OWNED office|PERSON outside	-18
OWNED office|PERSON rank 0	-9
OWNED office|PERSON rank 1	-5
OWNED office|PERSON same paragraph	-8
OWNED office|PERSON subject 2	-7
OWNED office|UNNAMED	36
OWNED office|UNNAMED never spoke	36
OWNED office|agent 2	-13
OWNED office|governed 2	-5
OWNED office|object 1	-5
OWNED office|object 2	-11
OWNED office|order 0	-5
OWNED office|order 1	-23
OWNED office|order 2	-5
OWNED office|order 4	-11
OWNED office|ruled	10
OWNED office|subject 2	-8
OWNED role|AGAIN	-6
OWNED role|AGENCY	-20
OWNED role|AGENCY inside as owner	-16
OWNED role|AGENCY never spoke	-16
OWNED role|AGENCY rank 0	-5
OWNED role|AGENCY second of its kind	-14
OWNED role|PERSON	20
OWNED role|PERSON described not	13
OWNED role|PERSON inside behind a comma	7
OWNED role|PERSON never spoke	6
OWNED role|PERSON not before	7
OWNED role|PERSON outside	13
OWNED role|PERSON rank 0	16
OWNED role|PERSON second of its kind	23
OWNED role|PERSON spoke 0	21
OWNED role|PERSON subject 2	-6
OWNED role|UNNAMED	10
OWNED role|UNNAMED never spoke	10
OWNED role|order 0	-5
OWNED role|order 1	17
OWNED role|ruled	8
OWNED role|subject 2	-8
OWNED |AGAIN	41
OWNED |AGAIN spoke 3	44
OWNED |AGENCY	-24
OWNED |AGENCY described not	-9
OWNED |AGENCY described partly	9
OWNED |AGENCY far 1	-7
OWNED |AGENCY far 4	7
OWNED |AGENCY far 5	5
OWNED |AGENCY first of its kind	5
OWNED |AGENCY in content	5
OWNED |AGENCY inside as head	10
OWNED |AGENCY inside as owner	-21
OWNED |AGENCY lesser of its kind	-23
OWNED |AGENCY never spoke	-21
OWNED |AGENCY not before	-24
OWNED |AGENCY outside	-10
OWNED |AGENCY rank 0	5
OWNED |AGENCY same paragraph	-10
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY told of last	-7
OWNED |FRESH	-6
OWNED |FRESH never spoke	-6
OWNED |PERSON described not	-12
OWNED |PERSON far 1	-7
OWNED |PERSON inside behind a comma	10
OWNED |PERSON never spoke	9
OWNED |PERSON not before	11
OWNED |PERSON outside	-12
OWNED |PERSON rank 0	-8
OWNED |PERSON same paragraph	-9
OWNED |PERSON spoke 0	-7
OWNED |PERSON subject 1	-7
OWNED |PERSON subject 2	-5
OWNED |UNNAMED	-7
OWNED |UNNAMED never spoke	-7
OWNED |object 1	-6
OWNED |order 0	5
OWNED |order 1	-8
OWNED |order 2	-8
OWNED |ruled	26
OWNED |subject 1	-9
OWNED |subject 2	-9
PERSON	50
PERSON ALLEGES INDEFINITE	-5
PERSON ALLEGES THE	-25
PERSON ASSERTS BARE	21
PERSON ASSERTS HE	18
PERSON ASSERTS INDEFINITE	-34
PERSON ASSERTS NAME	-7
PERSON ASSERTS NONE	-35
PERSON ASSERTS OWNED	8
PERSON ASSERTS POSSESSIVE	23
PERSON ASSERTS SHE	8
PERSON CONFIRMS BARE	-20
PERSON CONFIRMS HE	8
PERSON CONFIRMS INDEFINITE	-5
PERSON CONFIRMS NAME	16
PERSON CONFIRMS THE	22
PERSON DENIES HE	5
PERSON DENIES NAME	11
PERSON DENIES THE	7
PERSON agent 1	-41
PERSON agent 2	-40
PERSON cue :	14
PERSON cue accept	20
PERSON cue according to	10
PERSON cue accuse	-6
PERSON cue add	28
PERSON cue admit	13
PERSON cue agree	-11
PERSON cue allege	-11
PERSON cue announce	-15
PERSON cue argue	-5
PERSON cue ask	9
PERSON cue assert	-6
PERSON cue assure	27
PERSON cue blame	-22
PERSON cue call	-17
PERSON cue claim	-12
PERSON cue concede	15
PERSON cue confirm	-23
PERSON cue decline to be	-12
PERSON cue decline to comment	-7
PERSON cue decline to name	15
PERSON cue decline to say	5
PERSON cue denied it	-33
PERSON cue find	-9
PERSON cue go on	14
PERSON cue inform	-12
PERSON cue maintain	15
PERSON cue not answer	6
PERSON cue not reply	-10
PERSON cue not respond	-7
PERSON cue not return	-21
PERSON cue not want	-11
PERSON cue note	-8
PERSON cue put	-32
PERSON cue remark	-13
PERSON cue reply	5
PERSON cue report	-7
PERSON cue show	36
PERSON cue speak	-15
PERSON cue state	8
PERSON cue submit	17
PERSON cue suspect	10
PERSON cue tell	-80
PERSON cue warn	11
PERSON cue would have none of it	24
PERSON cue write	16
PERSON described not	-105
PERSON described partly	-10
PERSON described wholly	51
PERSON far 0	40
PERSON far 1	-11
PERSON far 2	33
PERSON far 3	-15
PERSON far 4	-71
PERSON far 5	-45
PERSON first here INDEFINITE	10
PERSON first here NAME	66
PERSON first here OWNED	26
PERSON first here POSSESSIVE	33
PERSON first here THE	20
PERSON first of its kind	45
PERSON governed 1	-6
PERSON governed 2	-29
PERSON has head	50
PERSON in ADVISORY	34
PERSON in NEWS	53
PERSON in SOCIAL_POST	-34
PERSON in content	-32
PERSON inside as head	67
PERSON inside behind a comma	85
PERSON lesser of its kind	52
PERSON never spoke	79
PERSON not before	112
PERSON object 0	23
PERSON object 1	16
PERSON object 2	-11
PERSON of according-to:after	12
PERSON of according-to:before	10
PERSON of agency	12
PERSON of agent	-9
PERSON of authority	-7
PERSON of clause:before	15
PERSON of clause:interrupted	-56
PERSON of company	15
PERSON of counsel	27
PERSON of director	26
PERSON of engineer	-9
PERSON of executive	37
PERSON of finding	53
PERSON of forum	-7
PERSON of gang	-9
PERSON of he	22
PERSON of head	10
PERSON of insurer	14
PERSON of it	-25
PERSON of its	11
PERSON of judge	15
PERSON of lawyer	-6
PERSON of manager	-8
PERSON of minister	-6
PERSON of ministry	-7
PERSON of naming:about	-10
PERSON of naming:call	-17
PERSON of naming:put	-31
PERSON of no-comment	-23
PERSON of note	-9
PERSON of notice	-8
PERSON of noun:claim	18
PERSON of office	-5
PERSON of officer	20
PERSON of official	-6
PERSON of one	-15
PERSON of person	-7
PERSON of police	-14
PERSON of quote:before	42
PERSON of quote:colon	14
PERSON of quote:continued	-14
PERSON of quote:following	27
PERSON of rebuff	29
PERSON of report	-34
PERSON of researcher	10
PERSON of secretary	-11
PERSON of service	-11
PERSON of she	20
PERSON of spokesman	-6
PERSON of spokesperson	-5
PERSON of statement	30
PERSON of tagged:carried	12
PERSON of tagged:cue	-12
PERSON of tagged:source	-24
PERSON of they	7
PERSON of verb:clause	41
PERSON of verb:infinitive	-8
PERSON of verb:object	-8
PERSON of verb:quote	21
PERSON of verb:that	-13
PERSON often 0 BARE	-6
PERSON often 0 HE	-29
PERSON often 0 INDEFINITE	-5
PERSON often 0 IT	-16
PERSON often 0 NAME	-5
PERSON often 0 NONE	-17
PERSON often 0 OWNED	6
PERSON often 0 POSSESSIVE	15
PERSON often 0 THE	40
PERSON often 1 BARE	12
PERSON often 1 HE	64
PERSON often 1 INDEFINITE	-27
PERSON often 1 IT	-6
PERSON often 1 NAME	-6
PERSON often 1 NONE	6
PERSON often 1 POSSESSIVE	30
PERSON often 1 SHE	30
PERSON often 2 BARE	-6
PERSON often 2 INDEFINITE	-9
PERSON often 2 IT	10
PERSON often 2 NAME	33
PERSON often 2 NONE	9
PERSON often 2 POSSESSIVE	-21
PERSON often 2 SHE	-17
PERSON often 2 THE	-12
PERSON opened 0	30
PERSON opened 1	-20
PERSON outside	-43
PERSON owner 2	16
PERSON rank 0	-24
PERSON rank 1	15
PERSON rank 2	-25
PERSON rank 3	5
PERSON rank 4	-9
PERSON same paragraph	110
PERSON same side as last	45
PERSON says I HE	-8
PERSON says I INDEFINITE	-11
PERSON says I SHE	-31
PERSON says we HE	27
PERSON says we IT	24
PERSON says we NAME	10
PERSON says we NONE	17
PERSON says we POSSESSIVE	14
PERSON says we SHE	17
PERSON says we THE	-22
PERSON spoke last 0 NAME  true	-10
PERSON spoke last 0 NONE  true	6
PERSON spoke last 0 POSSESSIVE role true	10
PERSON spoke last 0 SHE  true	9
PERSON spoke last 0 THE body true	17
PERSON spoke last 0 THE role true	7
PERSON spoke last 1 BARE office true	15
PERSON spoke last 1 INDEFINITE role true	-5
PERSON spoke last 1 IT  true	16
PERSON spoke last 1 NAME  true	13
PERSON spoke last 1 NONE  true	-32
PERSON spoke last 1 OWNED  true	-7
PERSON spoke last 1 POSSESSIVE office false	-6
PERSON spoke last 1 POSSESSIVE office true	-6
PERSON spoke last 1 SHE  false	12
PERSON spoke last 1 SHE  true	-12
PERSON spoke last 1 THE  false	-34
PERSON spoke last 1 THE  true	43
PERSON spoke last 1 THE body false	-8
PERSON spoke last 1 THE body true	-5
PERSON spoke last 1 THE role false	-19
PERSON spoke last 1 THE role true	-5
PERSON spoke last 2 HE  true	6
PERSON spoke last 2 SHE  false	-25
PERSON spoke last 2 SHE  true	6
PERSON spoke last 3 IT  false	-6
PERSON spoke last 3 SHE  false	22
PERSON spoke last 3 THE  false	-8
PERSON spoke last here BARE	6
PERSON spoke last here HE	11
PERSON spoke last here IT	12
PERSON spoke last here NONE	-26
PERSON spoke last here OWNED	-23
PERSON spoke last here POSSESSIVE	-23
PERSON spoke last here SHE	7
PERSON spoke last here THE	64
PERSON subject 0	20
PERSON subject 1	8
PERSON subject 2	-31
PERSON told of last	39
POLICE for BARE 	-25
POLICE for BARE role	-10
POLICE for INDEFINITE 	-43
POLICE for INDEFINITE attacker document	-8
POLICE for INDEFINITE office	17
POLICE for INDEFINITE role	43
POLICE for IT 	-31
POLICE for NAME 	-6
POLICE for NAME body	10
POLICE for OWNED office	18
POLICE for POSSESSIVE 	-30
POLICE for POSSESSIVE office	-6
POLICE for POSSESSIVE role	5
POLICE for THE 	20
POLICE for THE body	10
POLICE for THE document	19
POLICE for THE office	-21
POLICE for THE role	-13
POLICE for THEY 	6
POLICE for board	-10
POLICE for it	-31
POLICE for office	12
POLICE for officer	21
POLICE for police	37
POLICE for service	-8
POLICE for she	-11
POLICE for spokesman	29
POLICE for spokesperson	-16
POLICE for they	6
POSSESSIVE body|AGENCY	16
POSSESSIVE body|AGENCY described not	13
POSSESSIVE body|AGENCY far 1	14
POSSESSIVE body|AGENCY first of its kind	15
POSSESSIVE body|AGENCY never spoke	8
POSSESSIVE body|AGENCY outside	13
POSSESSIVE body|AGENCY rank 0	15
POSSESSIVE body|AGENCY same paragraph	14
POSSESSIVE body|PERSON	-9
POSSESSIVE body|PERSON described not	-9
POSSESSIVE body|PERSON outside	-9
POSSESSIVE body|PERSON second of its kind	-8
POSSESSIVE body|order 1	14
POSSESSIVE body|ruled	19
POSSESSIVE document|AGAIN	33
POSSESSIVE document|AGENCY	-8
POSSESSIVE document|AGENCY described not	-8
POSSESSIVE document|AGENCY far 1	31
POSSESSIVE document|AGENCY far 5	-7
POSSESSIVE document|AGENCY first of its kind	-19
POSSESSIVE document|AGENCY lesser of its kind	-5
POSSESSIVE document|AGENCY never spoke	12
POSSESSIVE document|AGENCY rank 1	-5
POSSESSIVE document|AGENCY second of its kind	15
POSSESSIVE document|AGENCY subject 2	-10
POSSESSIVE document|PERSON lesser of its kind	6
POSSESSIVE document|PERSON rank 0	-13
POSSESSIVE document|PERSON rank 1	18
POSSESSIVE document|PERSON same paragraph	8
POSSESSIVE document|PERSON second of its kind	-6
POSSESSIVE document|PERSON spoke 0	-11
POSSESSIVE document|UNNAMED	-13
POSSESSIVE document|UNNAMED never spoke	-13
POSSESSIVE document|object 2	-5
POSSESSIVE document|order 1	-12
POSSESSIVE document|order 2	17
POSSESSIVE document|order 3	-7
POSSESSIVE document|subject 2	-13
POSSESSIVE office|AGAIN	-8
POSSESSIVE office|AGENCY	18
POSSESSIVE office|AGENCY described not	25
POSSESSIVE office|AGENCY far 0	18
POSSESSIVE office|AGENCY far 4	-12
POSSESSIVE office|AGENCY far 5	16
POSSESSIVE office|AGENCY first of its kind	-13
POSSESSIVE office|AGENCY governed 2	-6
POSSESSIVE office|AGENCY in content	18
POSSESSIVE office|AGENCY lesser of its kind	7
POSSESSIVE office|AGENCY never spoke	38
POSSESSIVE office|AGENCY opened 0	18
POSSESSIVE office|AGENCY outside	18
POSSESSIVE office|AGENCY rank 0	-5
POSSESSIVE office|AGENCY rank 1	10
POSSESSIVE office|AGENCY rank 2	17
POSSESSIVE office|AGENCY same paragraph	20
POSSESSIVE office|AGENCY second of its kind	24
POSSESSIVE office|AGENCY spoke 0	-6
POSSESSIVE office|AGENCY spoke 2	-9
POSSESSIVE office|AGENCY subject 0	25
POSSESSIVE office|AGENCY subject 1	9
POSSESSIVE office|AGENCY subject 2	7
POSSESSIVE office|ATTACKER	-23
POSSESSIVE office|ATTACKER described not	-23
POSSESSIVE office|ATTACKER far 3	-5
POSSESSIVE office|ATTACKER first of its kind	-23
POSSESSIVE office|ATTACKER never spoke	-5
POSSESSIVE office|ATTACKER outside	-23
POSSESSIVE office|ATTACKER rank 0	-23
POSSESSIVE office|ATTACKER same paragraph	-23
POSSESSIVE office|ATTACKER subject 2	-5
POSSESSIVE office|FRESH	-7
POSSESSIVE office|FRESH never spoke	-7
POSSESSIVE office|MEDIA	-6
POSSESSIVE office|MEDIA never spoke	-5
POSSESSIVE office|PERSON described not	-13
POSSESSIVE office|PERSON far 3	-12
POSSESSIVE office|PERSON far 5	-5
POSSESSIVE office|PERSON inside behind a comma	13
POSSESSIVE office|PERSON never spoke	12
POSSESSIVE office|PERSON not before	13
POSSESSIVE office|PERSON object 2	-19
POSSESSIVE office|PERSON outside	-13
POSSESSIVE office|PERSON rank 0	-9
POSSESSIVE office|PERSON second of its kind	5
POSSESSIVE office|PERSON spoke 0	-12
POSSESSIVE office|PERSON spoke 2	-10
POSSESSIVE office|PERSON spoke 3	10
POSSESSIVE office|PERSON subject 2	-6
POSSESSIVE office|UNNAMED	29
POSSESSIVE office|UNNAMED never spoke	29
POSSESSIVE office|governed 2	-6
POSSESSIVE office|object 2	-22
POSSESSIVE office|order 0	-22
POSSESSIVE office|order 2	-5
POSSESSIVE office|order 3	-9
POSSESSIVE office|order 4	13
POSSESSIVE office|ruled	32
POSSESSIVE office|subject 0	18
POSSESSIVE office|subject 1	9
POSSESSIVE role|AGAIN	-10
POSSESSIVE role|AGENCY described not	-20
POSSESSIVE role|AGENCY far 1	-6
POSSESSIVE role|AGENCY far 2	-11
POSSESSIVE role|AGENCY far 4	11
POSSESSIVE role|AGENCY first of its kind	-13
POSSESSIVE role|AGENCY lesser of its kind	-5
POSSESSIVE role|AGENCY outside	-15
POSSESSIVE role|AGENCY rank 0	-8
POSSESSIVE role|AGENCY same paragraph	-14
POSSESSIVE role|AGENCY second of its kind	15
POSSESSIVE role|AGENCY spoke 0	18
POSSESSIVE role|AGENCY spoke 1	-7
POSSESSIVE role|AGENCY spoke 3	-9
POSSESSIVE role|AGENCY subject 0	-5
POSSESSIVE role|AGENCY subject 2	-6
POSSESSIVE role|AGENCY told of last	-11
POSSESSIVE role|FRESH	-8
POSSESSIVE role|FRESH never spoke	-8
POSSESSIVE role|PERSON	18
POSSESSIVE role|PERSON described not	16
POSSESSIVE role|PERSON far 1	17
POSSESSIVE role|PERSON far 3	12
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON far 5	-6
POSSESSIVE role|PERSON lesser of its kind	20
POSSESSIVE role|PERSON never spoke	37
POSSESSIVE role|PERSON object 2	-9
POSSESSIVE role|PERSON outside	15
POSSESSIVE role|PERSON rank 0	32
POSSESSIVE role|PERSON rank 1	-12
POSSESSIVE role|PERSON same paragraph	6
POSSESSIVE role|PERSON spoke 0	-6
POSSESSIVE role|PERSON spoke 2	-7
POSSESSIVE role|UNNAMED	23
POSSESSIVE role|UNNAMED never spoke	23
POSSESSIVE role|object 2	-11
POSSESSIVE role|order 0	6
POSSESSIVE role|order 2	9
POSSESSIVE role|order 3	-22
POSSESSIVE role|subject 1	5
POSSESSIVE |AGAIN	-10
POSSESSIVE |AGAIN spoke 2	-5
POSSESSIVE |AGAIN spoke 3	-5
POSSESSIVE |AGENCY	8
POSSESSIVE |AGENCY described not	6
POSSESSIVE |AGENCY far 1	9
POSSESSIVE |AGENCY far 2	-14
POSSESSIVE |AGENCY far 3	-14
POSSESSIVE |AGENCY far 4	-5
POSSESSIVE |AGENCY far 5	26
POSSESSIVE |AGENCY first of its kind	-12
POSSESSIVE |AGENCY governed 2	-14
POSSESSIVE |AGENCY in content	-6
POSSESSIVE |AGENCY lesser of its kind	17
POSSESSIVE |AGENCY never spoke	-6
POSSESSIVE |AGENCY opened 1	-14
POSSESSIVE |AGENCY outside	16
POSSESSIVE |AGENCY rank 0	14
POSSESSIVE |AGENCY rank 1	7
POSSESSIVE |AGENCY rank 2	-5
POSSESSIVE |AGENCY same paragraph	7
POSSESSIVE |AGENCY spoke 0	21
POSSESSIVE |AGENCY subject 1	10
POSSESSIVE |AGENCY subject 2	11
POSSESSIVE |ATTACKER same paragraph	5
POSSESSIVE |ATTACKER told of last	-12
POSSESSIVE |FRESH	-9
POSSESSIVE |FRESH never spoke	-9
POSSESSIVE |MEDIA	-9
POSSESSIVE |MEDIA never spoke	-9
POSSESSIVE |PERSON	17
POSSESSIVE |PERSON far 1	5
POSSESSIVE |PERSON far 3	6
POSSESSIVE |PERSON far 5	-6
POSSESSIVE |PERSON inside as head	6
POSSESSIVE |PERSON inside behind a comma	11
POSSESSIVE |PERSON lesser of its kind	12
POSSESSIVE |PERSON never spoke	20
POSSESSIVE |PERSON not before	18
POSSESSIVE |PERSON opened 1	5
POSSESSIVE |PERSON rank 0	8
POSSESSIVE |PERSON spoke 0	6
POSSESSIVE |PERSON subject 1	5
POSSESSIVE |SYSTEM	-6
POSSESSIVE |SYSTEM described not	-5
POSSESSIVE |SYSTEM never spoke	-6
POSSESSIVE |SYSTEM outside	-5
POSSESSIVE |UNNAMED	-22
POSSESSIVE |UNNAMED never spoke	-22
POSSESSIVE |governed 2	-15
POSSESSIVE |order 0	9
POSSESSIVE |order 1	-18
POSSESSIVE |order 2	9
POSSESSIVE |order 3	23
POSSESSIVE |order 4	-14
POSSESSIVE |owner 2	-6
POSSESSIVE |same role	-20
POSSESSIVE |subject 1	7
POSSESSIVE |subject 2	7
REGULATOR for BARE 	23
REGULATOR for HE 	15
REGULATOR for INDEFINITE 	19
REGULATOR for INDEFINITE document	-7
REGULATOR for INDEFINITE office	6
REGULATOR for INDEFINITE role	18
REGULATOR for IT 	5
REGULATOR for NAME 	-7
REGULATOR for NAME body	-5
REGULATOR for OWNED office	8
REGULATOR for POSSESSIVE office	21
REGULATOR for POSSESSIVE role	-6
REGULATOR for SHE 	-10
REGULATOR for THE body	18
REGULATOR for THE document	8
REGULATOR for THE role	23
REGULATOR for authority	-32
REGULATOR for commission	26
REGULATOR for commissioner	7
REGULATOR for company	33
REGULATOR for filing	-5
REGULATOR for he	15
REGULATOR for insurer	-13
REGULATOR for it	6
REGULATOR for notice	22
REGULATOR for office	29
REGULATOR for officer	-14
REGULATOR for police	-6
REGULATOR for regulator	-8
REGULATOR for she	-9
REGULATOR for spokesperson	12
REGULATOR for union	-6
SHE |AGAIN	7
SHE |AGAIN spoke 0	29
SHE |AGAIN spoke 2	-5
SHE |AGAIN spoke 3	-12
SHE |AGENCY far 2	30
SHE |AGENCY far 3	-5
SHE |AGENCY far 4	-13
SHE |AGENCY far 5	-11
SHE |AGENCY first of its kind	-12
SHE |AGENCY governed 1	12
SHE |AGENCY governed 2	11
SHE |AGENCY in content	6
SHE |AGENCY lesser of its kind	-13
SHE |AGENCY never spoke	-22
SHE |AGENCY object 1	-6
SHE |AGENCY object 2	-14
SHE |AGENCY opened 1	15
SHE |AGENCY owner 1	-12
SHE |AGENCY owner 2	-9
SHE |AGENCY rank 0	38
SHE |AGENCY rank 1	-22
SHE |AGENCY rank 2	-5
SHE |AGENCY same paragraph	42
SHE |AGENCY same side as last	-6
SHE |AGENCY second of its kind	27
SHE |AGENCY spoke 0	16
SHE |AGENCY spoke 1	16
SHE |AGENCY spoke 2	-5
SHE |AGENCY subject 1	18
SHE |AGENCY subject 2	13
SHE |AGENCY told of last	-16
SHE |ATTACKER far 1	6
SHE |ATTACKER far 2	16
SHE |ATTACKER far 3	-11
SHE |ATTACKER first of its kind	-11
SHE |ATTACKER governed 2	-7
SHE |ATTACKER lesser of its kind	-5
SHE |ATTACKER never spoke	-18
SHE |ATTACKER object 1	-5
SHE |ATTACKER opened 1	-5
SHE |ATTACKER rank 0	-29
SHE |ATTACKER rank 1	38
SHE |ATTACKER same paragraph	16
SHE |ATTACKER second of its kind	20
SHE |ATTACKER spoke 0	25
SHE |ATTACKER subject 1	-5
SHE |ATTACKER subject 2	12
SHE |AUTHOR	-5
SHE |FRESH	31
SHE |FRESH never spoke	31
SHE |MEDIA	-10
SHE |MEDIA never spoke	-9
SHE |PERSON	17
SHE |PERSON far 1	20
SHE |PERSON far 2	20
SHE |PERSON far 3	35
SHE |PERSON far 4	-63
SHE |PERSON far 5	10
SHE |PERSON first of its kind	5
SHE |PERSON governed 1	-6
SHE |PERSON governed 2	-10
SHE |PERSON in content	-5
SHE |PERSON lesser of its kind	-10
SHE |PERSON never spoke	-19
SHE |PERSON object 1	20
SHE |PERSON object 2	6
SHE |PERSON opened 1	-20
SHE |PERSON outside	17
SHE |PERSON rank 0	-38
SHE |PERSON rank 1	22
SHE |PERSON rank 2	34
SHE |PERSON rank 3	15
SHE |PERSON same paragraph	36
SHE |PERSON same side as last	22
SHE |PERSON second of its kind	18
SHE |PERSON spoke 0	13
SHE |PERSON spoke 2	33
SHE |PERSON spoke 3	-12
SHE |PERSON subject 1	5
SHE |PERSON told of last	-13
SHE |SYSTEM	-7
SHE |SYSTEM never spoke	-7
SHE |SYSTEM outside	-7
SHE |UNNAMED	-37
SHE |UNNAMED never spoke	-37
SHE |agent 2	-28
SHE |governed 2	-7
SHE |object 1	8
SHE |object 2	-15
SHE |order 0	23
SHE |order 3	20
SHE |order 4	-18
SHE |owner 1	7
SHE |owner 2	24
SHE |subject 1	16
SHE |subject 2	26
SYSTEM	-21
SYSTEM ASSERTS BARE	-7
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-23
SYSTEM ASSERTS IT	11
SYSTEM ASSERTS NAME	20
SYSTEM ASSERTS THE	30
SYSTEM CONFIRMS THE	18
SYSTEM cue accept	19
SYSTEM cue according to	7
SYSTEM cue add	-7
SYSTEM cue boast	-10
SYSTEM cue confirm	-9
SYSTEM cue establish	40
SYSTEM cue find	-7
SYSTEM cue inform	-5
SYSTEM cue put	19
SYSTEM cue read	-5
SYSTEM cue reckon	17
SYSTEM cue report	14
SYSTEM cue say	-28
SYSTEM cue state	-6
SYSTEM cue tell	-12
SYSTEM cue write	-7
SYSTEM described not	-28
SYSTEM described wholly	-12
SYSTEM far 0	-13
SYSTEM far 2	-17
SYSTEM far 3	12
SYSTEM far 4	-19
SYSTEM far 5	-8
SYSTEM first of its kind	15
SYSTEM generic	-73
SYSTEM governed 0	-9
SYSTEM governed 1	-11
SYSTEM governed 2	-12
SYSTEM has head	-12
SYSTEM in ADVISORY	-24
SYSTEM in NEWS	-13
SYSTEM in content	-46
SYSTEM in quote	-21
SYSTEM inside as head	97
SYSTEM inside behind	-5
SYSTEM lesser of its kind	11
SYSTEM never spoke	-21
SYSTEM not before	18
SYSTEM object 2	-12
SYSTEM of according-to:after	14
SYSTEM of according-to:before	-5
SYSTEM of channel	-5
SYSTEM of clause:before	-6
SYSTEM of clause:interrupted	-9
SYSTEM of company	17
SYSTEM of he	-5
SYSTEM of impersonal	-6
SYSTEM of insurer	-5
SYSTEM of it	5
SYSTEM of naming:about	-5
SYSTEM of naming:put	20
SYSTEM of no-comment	-20
SYSTEM of note	22
SYSTEM of noun:claim	-7
SYSTEM of operator	21
SYSTEM of post	-5
SYSTEM of quote:before	14
SYSTEM of rebuff	15
SYSTEM of report	-5
SYSTEM of review	38
SYSTEM of service	34
SYSTEM of she	-6
SYSTEM of tagged:source	-6
SYSTEM of verb:clause	-13
SYSTEM of verb:object	16
SYSTEM of verb:that	17
SYSTEM often 0 BARE	-9
SYSTEM often 0 INDEFINITE	-18
SYSTEM often 0 IT	-15
SYSTEM often 0 POSSESSIVE	-6
SYSTEM often 0 THE	-19
SYSTEM often 1 INDEFINITE	-5
SYSTEM often 1 IT	37
SYSTEM often 2 INDEFINITE	23
SYSTEM often 2 IT	-14
SYSTEM often 2 NAME	25
SYSTEM often 2 NONE	-6
SYSTEM often 2 THE	30
SYSTEM often 3 THE	-5
SYSTEM opened 1	18
SYSTEM outside	-61
SYSTEM rank 0	-20
SYSTEM rank 1	-21
SYSTEM rank 2	15
SYSTEM rank 3	-6
SYSTEM same paragraph	45
SYSTEM says we THE	-8
SYSTEM second of its kind	-51
SYSTEM subject 1	12
SYSTEM told of last	-19
THE attacker document|AGENCY far 1	5
THE attacker document|AGENCY far 3	-6
THE attacker document|AGENCY first of its kind	-16
THE attacker document|AGENCY lesser of its kind	14
THE attacker document|AGENCY object 2	-6
THE attacker document|AGENCY same paragraph	5
THE attacker document|ATTACKER	21
THE attacker document|ATTACKER described not	8
THE attacker document|ATTACKER first of its kind	26
THE attacker document|ATTACKER never spoke	14
THE attacker document|ATTACKER outside	21
THE attacker document|ATTACKER rank 0	10
THE attacker document|ATTACKER subject 2	9
THE attacker document|PERSON first of its kind	-9
THE attacker document|PERSON rank 0	5
THE attacker document|UNNAMED	-11
THE attacker document|UNNAMED never spoke	-11
THE attacker document|object 2	-10
THE attacker document|order 0	-21
THE attacker document|order 1	30
THE attacker document|order 2	21
THE attacker document|order 3	-10
THE attacker document|ruled	5
THE attacker document|subject 1	19
THE attacker|AGAIN	20
THE attacker|AGAIN spoke 0	-8
THE attacker|AGAIN spoke 1	32
THE attacker|AGENCY described not	-13
THE attacker|AGENCY described wholly	12
THE attacker|AGENCY far 0	23
THE attacker|AGENCY far 4	-5
THE attacker|AGENCY first of its kind	-15
THE attacker|AGENCY governed 2	-19
THE attacker|AGENCY has head	12
THE attacker|AGENCY in content	-14
THE attacker|AGENCY lesser of its kind	-7
THE attacker|AGENCY never spoke	10
THE attacker|AGENCY rank 1	13
THE attacker|AGENCY rank 2	-5
THE attacker|AGENCY same paragraph	24
THE attacker|AGENCY second of its kind	21
THE attacker|AGENCY spoke 1	-5
THE attacker|AGENCY spoke 3	-7
THE attacker|AGENCY subject 0	23
THE attacker|AGENCY subject 1	7
THE attacker|AGENCY subject 2	15
THE attacker|ATTACKER	14
THE attacker|ATTACKER described not	12
THE attacker|ATTACKER described wholly	-6
THE attacker|ATTACKER far 5	-19
THE attacker|ATTACKER first of its kind	16
THE attacker|ATTACKER has head	-6
THE attacker|ATTACKER never spoke	-6
THE attacker|ATTACKER not before	7
THE attacker|ATTACKER outside	11
THE attacker|ATTACKER rank 0	7
THE attacker|ATTACKER spoke 1	23
THE attacker|ATTACKER told of last	-7
THE attacker|FRESH	-9
THE attacker|FRESH never spoke	-9
THE attacker|MEDIA	-10
THE attacker|MEDIA never spoke	-10
THE attacker|PERSON	-10
THE attacker|PERSON described not	-10
THE attacker|PERSON lesser of its kind	-7
THE attacker|PERSON outside	-10
THE attacker|PERSON rank 0	-8
THE attacker|PERSON spoke 0	-8
THE attacker|SYSTEM	-5
THE attacker|SYSTEM described not	-5
THE attacker|SYSTEM never spoke	-5
THE attacker|SYSTEM outside	-5
THE attacker|governed 1	-5
THE attacker|object 2	-20
THE attacker|order 1	16
THE attacker|order 2	12
THE attacker|order 3	-9
THE attacker|order 4	-14
THE attacker|subject 0	23
THE attacker|subject 2	13
THE attacker|type differs	-19
THE body|AGAIN	-31
THE body|AGAIN spoke 0	-9
THE body|AGAIN spoke 1	-6
THE body|AGAIN spoke 2	-7
THE body|AGAIN spoke 3	-9
THE body|AGENCY	18
THE body|AGENCY described not	-12
THE body|AGENCY described partly	9
THE body|AGENCY far 0	-40
THE body|AGENCY far 1	7
THE body|AGENCY far 2	-20
THE body|AGENCY far 3	54
THE body|AGENCY far 4	-7
THE body|AGENCY far 5	21
THE body|AGENCY first of its kind	26
THE body|AGENCY governed 0	-13
THE body|AGENCY governed 1	21
THE body|AGENCY governed 2	6
THE body|AGENCY has head	24
THE body|AGENCY in content	-14
THE body|AGENCY inside as head	-23
THE body|AGENCY inside behind	5
THE body|AGENCY never spoke	-43
THE body|AGENCY not before	8
THE body|AGENCY object 0	-7
THE body|AGENCY object 1	-23
THE body|AGENCY object 2	-7
THE body|AGENCY opened 0	-12
THE body|AGENCY opened 1	25
THE body|AGENCY outside	45
THE body|AGENCY owner 0	-22
THE body|AGENCY owner 2	11
THE body|AGENCY rank 0	-53
THE body|AGENCY rank 1	-8
THE body|AGENCY rank 2	9
THE body|AGENCY rank 3	27
THE body|AGENCY rank 4	35
THE body|AGENCY same paragraph	67
THE body|AGENCY second of its kind	-7
THE body|AGENCY spoke 0	-31
THE body|AGENCY spoke 1	57
THE body|AGENCY spoke 2	26
THE body|AGENCY spoke 3	11
THE body|AGENCY subject 1	10
THE body|AGENCY subject 2	34
THE body|AGENCY told of last	-6
THE body|AGENCY was called so	54
THE body|ATTACKER	-26
THE body|ATTACKER described not	-26
THE body|ATTACKER far 1	-6
THE body|ATTACKER far 2	-6
THE body|ATTACKER far 3	-6
THE body|ATTACKER far 5	-5
THE body|ATTACKER first of its kind	-21
THE body|ATTACKER never spoke	-21
THE body|ATTACKER outside	-26
THE body|ATTACKER rank 0	-20
THE body|ATTACKER same paragraph	-14
THE body|ATTACKER subject 2	-12
THE body|AUTHOR	-15
THE body|AUTHOR never spoke	-5
THE body|FRESH	-18
THE body|FRESH never spoke	-18
THE body|MEDIA	-30
THE body|MEDIA never spoke	-26
THE body|PERSON	-7
THE body|PERSON described not	24
THE body|PERSON described wholly	-29
THE body|PERSON far 0	28
THE body|PERSON far 1	-16
THE body|PERSON far 2	-12
THE body|PERSON far 4	24
THE body|PERSON far 5	-33
THE body|PERSON first of its kind	32
THE body|PERSON has head	-29
THE body|PERSON lesser of its kind	9
THE body|PERSON never spoke	-9
THE body|PERSON object 2	-14
THE body|PERSON opened 0	23
THE body|PERSON outside	-7
THE body|PERSON rank 0	-8
THE body|PERSON rank 1	23
THE body|PERSON rank 2	-12
THE body|PERSON rank 3	-10
THE body|PERSON same paragraph	-29
THE body|PERSON same side as last	9
THE body|PERSON second of its kind	-48
THE body|PERSON spoke 1	19
THE body|PERSON spoke 2	8
THE body|PERSON spoke 3	-23
THE body|PERSON subject 0	28
THE body|PERSON subject 1	-16
THE body|SYSTEM	35
THE body|SYSTEM described not	7
THE body|SYSTEM described wholly	-8
THE body|SYSTEM far 1	11
THE body|SYSTEM far 3	17
THE body|SYSTEM far 4	-8
THE body|SYSTEM far 5	-10
THE body|SYSTEM first of its kind	24
THE body|SYSTEM governed 1	15
THE body|SYSTEM governed 2	-8
THE body|SYSTEM has head	-8
THE body|SYSTEM in content	-8
THE body|SYSTEM lesser of its kind	17
THE body|SYSTEM never spoke	35
THE body|SYSTEM not before	30
THE body|SYSTEM object 2	-8
THE body|SYSTEM rank 1	-17
THE body|SYSTEM rank 2	26
THE body|SYSTEM same paragraph	40
THE body|SYSTEM second of its kind	-5
THE body|SYSTEM subject 2	11
THE body|SYSTEM told of last	15
THE body|UNNAMED	30
THE body|UNNAMED never spoke	30
THE body|company fits	14
THE body|governed 0	-13
THE body|governed 1	34
THE body|object 0	-8
THE body|object 1	-28
THE body|object 2	-30
THE body|order 0	-61
THE body|order 1	52
THE body|order 3	-35
THE body|order 4	28
THE body|owner 0	-22
THE body|owner 2	7
THE body|ruled	-33
THE body|subject 0	29
THE body|subject 1	-7
THE body|subject 2	29
THE body|type differs	-29
THE body|type fits	33
THE document|AGAIN	16
THE document|AGAIN spoke 0	-17
THE document|AGAIN spoke 2	42
THE document|AGAIN spoke 3	-5
THE document|AGENCY	24
THE document|AGENCY described not	33
THE document|AGENCY far 1	-15
THE document|AGENCY far 2	31
THE document|AGENCY far 3	32
THE document|AGENCY far 4	25
THE document|AGENCY far 5	-51
THE document|AGENCY governed 1	-15
THE document|AGENCY governed 2	12
THE document|AGENCY in content	-5
THE document|AGENCY lesser of its kind	27
THE document|AGENCY never spoke	-44
THE document|AGENCY object 1	-8
THE document|AGENCY object 2	6
THE document|AGENCY outside	33
THE document|AGENCY owner 2	26
THE document|AGENCY rank 0	-7
THE document|AGENCY rank 2	36
THE document|AGENCY rank 3	-6
THE document|AGENCY same paragraph	65
THE document|AGENCY spoke 0	29
THE document|AGENCY spoke 1	-13
THE document|AGENCY spoke 3	53
THE document|AGENCY subject 2	-6
THE document|AGENCY told of last	-6
THE document|ATTACKER agent 2	-5
THE document|ATTACKER far 1	19
THE document|ATTACKER far 3	-5
THE document|ATTACKER first of its kind	6
THE document|ATTACKER never spoke	5
THE document|ATTACKER object 1	19
THE document|ATTACKER same paragraph	10
THE document|FRESH	-13
THE document|FRESH never spoke	-13
THE document|MEDIA	-13
THE document|MEDIA never spoke	-13
THE document|PERSON far 1	13
THE document|PERSON far 4	-8
THE document|PERSON first of its kind	-8
THE document|PERSON never spoke	18
THE document|PERSON rank 0	8
THE document|PERSON rank 1	-7
THE document|PERSON same paragraph	13
THE document|PERSON second of its kind	14
THE document|PERSON spoke 1	-5
THE document|PERSON spoke 2	-6
THE document|PERSON subject 2	-10
THE document|SYSTEM	-10
THE document|SYSTEM described not	-8
THE document|SYSTEM far 1	-5
THE document|SYSTEM first of its kind	-7
THE document|SYSTEM governed 1	-5
THE document|SYSTEM never spoke	-10
THE document|SYSTEM outside	-8
THE document|SYSTEM rank 0	-7
THE document|agent 2	-7
THE document|governed 1	-21
THE document|governed 2	10
THE document|object 1	29
THE document|order 0	-18
THE document|order 1	-11
THE document|order 2	22
THE document|order 3	36
THE document|order 4	-14
THE document|owner 2	26
THE document|ruled	-28
THE document|subject 2	-19
THE office|AGAIN	-8
THE office|AGENCY	13
THE office|AGENCY described not	25
THE office|AGENCY described wholly	-20
THE office|AGENCY far 3	-14
THE office|AGENCY far 5	38
THE office|AGENCY first of its kind	26
THE office|AGENCY governed 1	5
THE office|AGENCY has head	-20
THE office|AGENCY in content	-17
THE office|AGENCY inside as head	14
THE office|AGENCY lesser of its kind	-37
THE office|AGENCY never spoke	56
THE office|AGENCY not before	-9
THE office|AGENCY object 2	20
THE office|AGENCY owner 2	7
THE office|AGENCY rank 0	-13
THE office|AGENCY rank 2	-12
THE office|AGENCY rank 3	49
THE office|AGENCY same paragraph	-24
THE office|AGENCY second of its kind	25
THE office|AGENCY spoke 0	-6
THE office|AGENCY spoke 1	-7
THE office|AGENCY spoke 2	-6
THE office|AGENCY spoke 3	-24
THE office|AGENCY subject 2	5
THE office|AGENCY told of last	-9
THE office|ATTACKER	-6
THE office|ATTACKER described not	-6
THE office|ATTACKER first of its kind	-6
THE office|ATTACKER never spoke	-6
THE office|ATTACKER outside	-6
THE office|ATTACKER rank 0	-6
THE office|FRESH	-5
THE office|FRESH never spoke	-5
THE office|MEDIA	-6
THE office|MEDIA never spoke	-6
THE office|PERSON	-14
THE office|PERSON described not	-20
THE office|PERSON far 1	-8
THE office|PERSON far 3	-7
THE office|PERSON first of its kind	-8
THE office|PERSON outside	-13
THE office|PERSON rank 0	-16
THE office|PERSON same paragraph	-9
THE office|PERSON second of its kind	-9
THE office|PERSON spoke 0	-9
THE office|PERSON subject 1	-8
THE office|PERSON subject 2	-10
THE office|UNNAMED	30
THE office|UNNAMED never spoke	30
THE office|governed 1	5
THE office|object 2	18
THE office|order 0	-31
THE office|order 1	22
THE office|order 2	-13
THE office|order 3	-24
THE office|order 4	41
THE office|owner 2	7
THE office|subject 1	-13
THE office|subject 2	-7
THE part|AGENCY	6
THE part|AGENCY never spoke	6
THE part|AGENCY not before	7
THE part|ruled	6
THE role|AGAIN	-9
THE role|AGAIN same head	27
THE role|AGAIN shares words	12
THE role|AGAIN spoke 0	7
THE role|AGAIN spoke 1	-5
THE role|AGAIN spoke 3	-9
THE role|AGENCY described not	-34
THE role|AGENCY described wholly	15
THE role|AGENCY far 1	37
THE role|AGENCY far 2	-19
THE role|AGENCY far 3	-18
THE role|AGENCY far 4	11
THE role|AGENCY far 5	10
THE role|AGENCY first of its kind	6
THE role|AGENCY governed 1	26
THE role|AGENCY governed 2	-15
THE role|AGENCY has head	15
THE role|AGENCY in content	-14
THE role|AGENCY inside as head	10
THE role|AGENCY inside behind a comma	-13
THE role|AGENCY never spoke	41
THE role|AGENCY not before	-13
THE role|AGENCY object 1	5
THE role|AGENCY object 2	22
THE role|AGENCY opened 1	-21
THE role|AGENCY outside	20
THE role|AGENCY owner 2	-14
THE role|AGENCY rank 0	9
THE role|AGENCY rank 2	-14
THE role|AGENCY rank 3	-10
THE role|AGENCY rank 4	26
THE role|AGENCY same paragraph	11
THE role|AGENCY second of its kind	-5
THE role|AGENCY spoke 0	-25
THE role|AGENCY spoke 1	-7
THE role|AGENCY spoke 2	-6
THE role|AGENCY subject 1	14
THE role|AGENCY subject 2	-9
THE role|AGENCY told of last	-26
THE role|ATTACKER described not	-6
THE role|ATTACKER far 2	-9
THE role|ATTACKER far 3	22
THE role|ATTACKER first of its kind	8
THE role|ATTACKER never spoke	8
THE role|ATTACKER outside	-6
THE role|ATTACKER rank 0	7
THE role|ATTACKER same paragraph	-17
THE role|ATTACKER subject 2	16
THE role|AUTHOR	-5
THE role|FRESH	-14
THE role|FRESH never spoke	-14
THE role|MEDIA	-17
THE role|MEDIA never spoke	-17
THE role|PERSON	34
THE role|PERSON described not	-8
THE role|PERSON described wholly	44
THE role|PERSON far 1	21
THE role|PERSON far 2	-11
THE role|PERSON far 3	-21
THE role|PERSON far 4	13
THE role|PERSON far 5	18
THE role|PERSON has head	44
THE role|PERSON inside behind a comma	5
THE role|PERSON never spoke	-15
THE role|PERSON not before	15
THE role|PERSON object 2	-11
THE role|PERSON opened 1	-10
THE role|PERSON outside	30
THE role|PERSON rank 0	11
THE role|PERSON rank 1	16
THE role|PERSON rank 2	-6
THE role|PERSON same paragraph	7
THE role|PERSON same side as last	16
THE role|PERSON second of its kind	38
THE role|PERSON spoke 0	48
THE role|PERSON spoke 1	16
THE role|PERSON spoke 2	-23
THE role|PERSON spoke 3	8
THE role|PERSON subject 1	5
THE role|PERSON subject 2	15
THE role|PERSON told of last	24
THE role|SYSTEM	-9
THE role|SYSTEM described not	-9
THE role|SYSTEM first of its kind	-6
THE role|SYSTEM never spoke	-9
THE role|SYSTEM outside	-9
THE role|SYSTEM rank 0	-5
THE role|UNNAMED	17
THE role|UNNAMED never spoke	17
THE role|company fits	8
THE role|governed 1	24
THE role|governed 2	-21
THE role|object 1	19
THE role|object 2	5
THE role|order 1	-26
THE role|order 2	9
THE role|order 3	38
THE role|order 4	9
THE role|owner 2	-14
THE role|ruled	25
THE role|same role	74
THE role|subject 0	-11
THE role|subject 1	15
THE role|subject 2	19
THE role|type differs	7
THE |AGAIN	-33
THE |AGAIN spoke 0	-13
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 2	-5
THE |AGAIN spoke 3	-8
THE |AGENCY described partly	-11
THE |AGENCY described wholly	16
THE |AGENCY far 0	18
THE |AGENCY far 1	-27
THE |AGENCY far 3	30
THE |AGENCY far 4	-25
THE |AGENCY far 5	-10
THE |AGENCY first of its kind	18
THE |AGENCY governed 1	-7
THE |AGENCY governed 2	16
THE |AGENCY has head	27
THE |AGENCY in content	-17
THE |AGENCY inside as head	22
THE |AGENCY inside before the head	-10
THE |AGENCY inside behind of	6
THE |AGENCY lesser of its kind	22
THE |AGENCY not before	15
THE |AGENCY object 2	-8
THE |AGENCY outside	-33
THE |AGENCY owner 1	-6
THE |AGENCY owner 2	-17
THE |AGENCY rank 0	-19
THE |AGENCY rank 1	9
THE |AGENCY rank 2	19
THE |AGENCY rank 3	-15
THE |AGENCY rank 4	-12
THE |AGENCY same paragraph	-29
THE |AGENCY second of its kind	-44
THE |AGENCY spoke 0	9
THE |AGENCY spoke 1	-15
THE |AGENCY spoke 2	-9
THE |AGENCY spoke 3	11
THE |AGENCY subject 1	-16
THE |AGENCY was called so	22
THE |ATTACKER far 1	33
THE |ATTACKER far 2	-7
THE |ATTACKER far 3	-16
THE |ATTACKER far 5	-8
THE |ATTACKER first of its kind	20
THE |ATTACKER governed 1	42
THE |ATTACKER in content	-20
THE |ATTACKER inside as head	5
THE |ATTACKER lesser of its kind	-9
THE |ATTACKER never spoke	10
THE |ATTACKER not before	-13
THE |ATTACKER object 2	-16
THE |ATTACKER outside	-9
THE |ATTACKER rank 0	-7
THE |ATTACKER rank 1	-6
THE |ATTACKER rank 2	23
THE |ATTACKER same paragraph	19
THE |ATTACKER second of its kind	-15
THE |ATTACKER spoke 3	-7
THE |ATTACKER subject 1	18
THE |ATTACKER subject 2	-13
THE |ATTACKER told of last	-20
THE |AUTHOR	-15
THE |AUTHOR never spoke	-6
THE |BESIDE	34
THE |BESIDE never spoke	34
THE |FRESH	39
THE |FRESH never spoke	39
THE |MEDIA	-34
THE |MEDIA never spoke	-27
THE |PERSON	22
THE |PERSON described not	-25
THE |PERSON described wholly	32
THE |PERSON far 1	11
THE |PERSON far 2	-9
THE |PERSON far 4	-17
THE |PERSON far 5	49
THE |PERSON governed 2	-7
THE |PERSON has head	32
THE |PERSON in content	7
THE |PERSON lesser of its kind	-8
THE |PERSON never spoke	-40
THE |PERSON object 1	-15
THE |PERSON object 2	20
THE |PERSON opened 1	9
THE |PERSON outside	16
THE |PERSON rank 0	-14
THE |PERSON rank 1	-19
THE |PERSON rank 2	15
THE |PERSON rank 3	39
THE |PERSON same paragraph	45
THE |PERSON same side as last	-17
THE |PERSON second of its kind	32
THE |PERSON spoke 0	16
THE |PERSON spoke 2	6
THE |PERSON spoke 3	41
THE |PERSON subject 1	26
THE |PERSON subject 2	15
THE |SYSTEM far 1	-6
THE |SYSTEM far 5	22
THE |SYSTEM first of its kind	11
THE |SYSTEM governed 2	-7
THE |SYSTEM object 2	27
THE |SYSTEM rank 0	-19
THE |SYSTEM rank 1	28
THE |SYSTEM same paragraph	-6
THE |SYSTEM second of its kind	-5
THE |SYSTEM subject 2	-7
THE |SYSTEM told of last	-6
THE |UNNAMED	-10
THE |UNNAMED never spoke	-10
THE |governed 1	33
THE |object 0	14
THE |object 1	-37
THE |object 2	21
THE |order 0	5
THE |order 1	-8
THE |order 2	-22
THE |order 4	42
THE |owner 1	-6
THE |owner 2	-21
THE |ruled	39
THE |same role	29
THE |subject 0	-5
THE |subject 1	26
THE |type fits	12
THEY |AGAIN	28
THEY |AGENCY far 3	-8
THEY |AGENCY lesser of its kind	-6
THEY |AGENCY never spoke	-11
THEY |AGENCY rank 0	5
THEY |AGENCY spoke 0	6
THEY |ATTACKER	-8
THEY |ATTACKER first of its kind	-8
THEY |ATTACKER never spoke	-9
THEY |ATTACKER outside	-8
THEY |ATTACKER rank 0	-7
THEY |PERSON	6
THEY |PERSON first of its kind	7
THEY |PERSON outside	6
THEY |PERSON rank 0	7
THEY |PERSON spoke 2	8
THEY |UNNAMED	-13
THEY |UNNAMED never spoke	-13
THEY |governed 2	-8
THEY |order 0	20
THEY |order 1	-17
THEY |order 3	-5
UNIVERSITY for INDEFINITE role	-5
UNIVERSITY for IT 	32
UNIVERSITY for NAME 	31
UNIVERSITY for NONE 	29
UNIVERSITY for THE 	39
UNIVERSITY for THE attacker	-27
UNIVERSITY for THE body	48
UNIVERSITY for it	32
UNIVERSITY for police	-10
UNIVERSITY for university	10
UNNAMED	21
UNNAMED ALLEGES INDEFINITE	31
UNNAMED ALLEGES POSSESSIVE	-17
UNNAMED ALLEGES THE	51
UNNAMED ASSERTS BARE	-5
UNNAMED ASSERTS HE	-26
UNNAMED ASSERTS INDEFINITE	-5
UNNAMED ASSERTS IT	-35
UNNAMED ASSERTS NAME	49
UNNAMED ASSERTS OWNED	40
UNNAMED ASSERTS POSSESSIVE	45
UNNAMED ASSERTS SHE	-20
UNNAMED ASSERTS THE	-34
UNNAMED CONFIRMS BARE	44
UNNAMED CONFIRMS INDEFINITE	52
UNNAMED CONFIRMS IT	-7
UNNAMED CONFIRMS NAME	-13
UNNAMED CONFIRMS OWNED	-7
UNNAMED CONFIRMS POSSESSIVE	19
UNNAMED CONFIRMS SHE	-9
UNNAMED CONFIRMS THE	-36
UNNAMED DENIES INDEFINITE	16
UNNAMED DENIES THE	-26
UNNAMED cue :	-26
UNNAMED cue accept	-28
UNNAMED cue according to	14
UNNAMED cue acknowledge	25
UNNAMED cue add	-28
UNNAMED cue admit	12
UNNAMED cue agree	21
UNNAMED cue allege	22
UNNAMED cue announce	20
UNNAMED cue argue	-12
UNNAMED cue as per	-8
UNNAMED cue ask	7
UNNAMED cue assert	6
UNNAMED cue assure	-33
UNNAMED cue attribute	-13
UNNAMED cue believe	-8
UNNAMED cue blame	20
UNNAMED cue boast	35
UNNAMED cue call	-14
UNNAMED cue claim	-27
UNNAMED cue complain	-11
UNNAMED cue concede	-26
UNNAMED cue conclude	8
UNNAMED cue confirm	40
UNNAMED cue decline to comment	-5
UNNAMED cue decline to name	-10
UNNAMED cue decline to say	-6
UNNAMED cue denied it	28
UNNAMED cue deny	-6
UNNAMED cue describe	28
UNNAMED cue disclose	-5
UNNAMED cue dismiss	-7
UNNAMED cue dispute	-9
UNNAMED cue find	41
UNNAMED cue found no	24
UNNAMED cue indicate	-38
UNNAMED cue inform	10
UNNAMED cue insist	-5
UNNAMED cue maintain	6
UNNAMED cue not reply	41
UNNAMED cue not respond	13
UNNAMED cue not return	-8
UNNAMED cue not say	-9
UNNAMED cue not want	-10
UNNAMED cue note	25
UNNAMED cue pleaded not guilty	-18
UNNAMED cue read	15
UNNAMED cue remark	42
UNNAMED cue reply	8
UNNAMED cue report	-43
UNNAMED cue rule out	5
UNNAMED cue say	23
UNNAMED cue show	-34
UNNAMED cue speak	19
UNNAMED cue state	-52
UNNAMED cue stress	-5
UNNAMED cue submit	-31
UNNAMED cue suggest	16
UNNAMED cue suspect	-9
UNNAMED cue tell	28
UNNAMED cue threaten	32
UNNAMED cue would have none of it	-17
UNNAMED cue write	-31
UNNAMED in ADVISORY	22
UNNAMED in NEWS	-22
UNNAMED in SOCIAL_POST	20
UNNAMED never spoke	21
UNNAMED of according-to:after	-10
UNNAMED of according-to:before	10
UNNAMED of account	-6
UNNAMED of agency	-9
UNNAMED of agent	-8
UNNAMED of association	-5
UNNAMED of authority	25
UNNAMED of board	-17
UNNAMED of carrier	-13
UNNAMED of centre	-10
UNNAMED of clause:before	7
UNNAMED of clause:interrupted	-25
UNNAMED of commission	17
UNNAMED of company	-15
UNNAMED of contractor	-17
UNNAMED of counsel	8
UNNAMED of director	-8
UNNAMED of engineer	12
UNNAMED of executive	-19
UNNAMED of filing	-11
UNNAMED of finding	-7
UNNAMED of forum	-8
UNNAMED of gang	33
UNNAMED of government	65
UNNAMED of group	5
UNNAMED of he	-31
UNNAMED of head	-10
UNNAMED of hospital	-19
UNNAMED of it	-46
UNNAMED of judge	-10
UNNAMED of lawyer	39
UNNAMED of letter	-8
UNNAMED of man	23
UNNAMED of management	-9
UNNAMED of member	-27
UNNAMED of minister	-13
UNNAMED of ministry	-5
UNNAMED of naming:about	10
UNNAMED of naming:attribute	-13
UNNAMED of naming:blame	22
UNNAMED of naming:call	-14
UNNAMED of naming:describe	28
UNNAMED of naming:dismiss	-7
UNNAMED of no-comment	37
UNNAMED of note	-20
UNNAMED of notice	-39
UNNAMED of noun:claim	-28
UNNAMED of office	37
UNNAMED of officer	-12
UNNAMED of official	-8
UNNAMED of one	31
UNNAMED of operator	40
UNNAMED of people	15
UNNAMED of person	-18
UNNAMED of police	22
UNNAMED of post	-11
UNNAMED of quote:before	12
UNNAMED of quote:colon	-26
UNNAMED of quote:continued	-12
UNNAMED of quote:following	-8
UNNAMED of rebuff	9
UNNAMED of regulator	32
UNNAMED of report	28
UNNAMED of researcher	-11
UNNAMED of review	-13
UNNAMED of secretary	22
UNNAMED of seller	-11
UNNAMED of service	-13
UNNAMED of she	-34
UNNAMED of source	-13
UNNAMED of sources	-8
UNNAMED of spokesman	-19
UNNAMED of statement	-20
UNNAMED of tagged:source	-75
UNNAMED of that	-22
UNNAMED of the	35
UNNAMED of they	-11
UNNAMED of union	-7
UNNAMED of vendor	-16
UNNAMED of verb:clause	34
UNNAMED of verb:infinitive	8
UNNAMED of verb:object	26
UNNAMED of verb:quote	-23
UNNAMED of verb:that	26
UNNAMED says I HE	-5
UNNAMED says I INDEFINITE	45
UNNAMED says I SHE	-5
UNNAMED says I THE	-13
UNNAMED says we INDEFINITE	9
UNNAMED says we IT	-8
UNNAMED says we NAME	6
UNNAMED says we POSSESSIVE	-6
UNNAMED says we THE	-53
agent 0	19
agent 1	-56
agent 2	-71
company fits	47
gender ? for HE	-9
gender ? for SHE	-22
gender HE for HE	71
gender HE for SHE	-68
gender HE? for HE	84
gender HE? for SHE	-42
gender SHE for HE	-93
gender SHE for SHE	115
gender SHE? for HE	-25
gender SHE? for SHE	34
gender does not fit	-16
gender fits	56
governed 0	-30
governed 1	-12
governed 2	-60
object 0	35
object 2	-36
order 0	40
order 1	15
order 2	-34
order 3	-42
order 4	-93
owner 0	-15
owner 1	26
ruled	68
ruled AGAIN	-36
ruled AGAIN THE role	-5
ruled AGENCY	60
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE 	-6
ruled AGENCY INDEFINITE document	19
ruled AGENCY INDEFINITE office	-11
ruled AGENCY IT 	-20
ruled AGENCY NAME 	66
ruled AGENCY NAME body	20
ruled AGENCY NONE 	19
ruled AGENCY OWNED body	8
ruled AGENCY OWNED document	9
ruled AGENCY POSSESSIVE body	19
ruled AGENCY POSSESSIVE office	27
ruled AGENCY THE 	31
ruled AGENCY THE body	-34
ruled AGENCY THE document	13
ruled AGENCY THE office	7
ruled AGENCY THE part	6
ruled AGENCY THEY 	6
ruled ATTACKER	81
ruled ATTACKER HE 	6
ruled ATTACKER INDEFINITE 	10
ruled ATTACKER INDEFINITE attacker	-17
ruled ATTACKER INDEFINITE attacker document	43
ruled ATTACKER NAME 	23
ruled ATTACKER THE 	7
ruled ATTACKER THE attacker	15
ruled AUTHOR	6
ruled AUTHOR NONE 	6
ruled PERSON	57
ruled PERSON HE 	12
ruled PERSON NAME 	70
ruled PERSON NONE 	-52
ruled PERSON OWNED 	11
ruled PERSON OWNED office	8
ruled PERSON OWNED role	7
ruled PERSON POSSESSIVE 	18
ruled PERSON POSSESSIVE office	5
ruled PERSON SHE 	12
ruled PERSON THE 	-5
ruled PERSON THE office	-10
ruled UNNAMED	33
ruled UNNAMED BARE role	33
ruled UNNAMED INDEFINITE 	6
ruled UNNAMED INDEFINITE role	38
ruled UNNAMED IT 	-11
ruled UNNAMED NAME 	5
ruled UNNAMED NAME role	21
ruled UNNAMED POSSESSIVE 	-13
ruled UNNAMED SHE 	-13
ruled UNNAMED THE 	5
ruled UNNAMED THE document	-39
ruled UNNAMED THE role	23
same role	70
spoke last 0 BARE	16
spoke last 0 HE	5
spoke last 0 INDEFINITE	-44
spoke last 0 IT	36
spoke last 0 NAME	-7
spoke last 0 NONE	-13
spoke last 0 POSSESSIVE	53
spoke last 0 SHE	9
spoke last 0 THE	-19
spoke last 1 BARE	27
spoke last 1 HE	31
spoke last 1 INDEFINITE	-19
spoke last 1 IT	62
spoke last 1 NAME	-17
spoke last 1 NONE	-62
spoke last 1 OWNED	-40
spoke last 1 POSSESSIVE	20
spoke last 1 SHE	56
spoke last 1 THE	-73
spoke last 1 THEY	39
spoke last 2 BARE	-15
spoke last 2 HE	-5
spoke last 2 INDEFINITE	23
spoke last 2 IT	-58
spoke last 2 NAME	-14
spoke last 2 NONE	-17
spoke last 2 OWNED	12
spoke last 2 THE	70
spoke last 3 BARE	8
spoke last 3 HE	-19
spoke last 3 INDEFINITE	-8
spoke last 3 IT	-23
spoke last 3 NAME	-11
spoke last 3 SHE	13
spoke last ALLEGES 0	-14
spoke last ALLEGES 1	32
spoke last ALLEGES 2	-5
spoke last ALLEGES 3	-12
spoke last ASSERTS 0	14
spoke last ASSERTS 1	55
spoke last ASSERTS 2	62
spoke last ASSERTS 3	-9
spoke last CONFIRMS 1	-26
spoke last CONFIRMS 2	-6
spoke last CONFIRMS 3	-9
spoke last DENIES 1	-24
spoke last according-to:after	45
spoke last according-to:inside	5
spoke last clause:before	88
spoke last clause:interrupted	-25
spoke last finding	-14
spoke last naming:about	-6
spoke last naming:call	-13
spoke last naming:describe	-6
spoke last naming:dismiss	-25
spoke last naming:put	-8
spoke last no-comment	37
spoke last noun:claim	-7
spoke last quote:before	83
spoke last quote:colon	-10
spoke last quote:following	19
spoke last tagged:carried	11
spoke last tagged:cue	-9
spoke last tagged:source	-12
spoke last verb:clause	-15
spoke last verb:object	-9
spoke last verb:quote	22
spoke last verb:that	-26
subject 0	71
subject 1	15
subject 2	-29
type differs	-47
type fits	87
unnamed gender ? BARE	-21
unnamed gender ? HE	-15
unnamed gender ? INDEFINITE	-52
unnamed gender ? IT	20
unnamed gender ? NAME	-5
unnamed gender ? NONE	-45
unnamed gender ? POSSESSIVE	16
unnamed gender ? SHE	13
unnamed gender ? THE	-39
unnamed gender ? THEY	25
unnamed gender HE HE	34
unnamed gender HE INDEFINITE	-6
unnamed gender HE SHE	-7
unnamed gender HE THE	-15
unnamed gender SHE INDEFINITE	-7
unnamed gender SHE SHE	32
unnamed gender SHE THE	-11`;
