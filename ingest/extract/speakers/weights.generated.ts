/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1775 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-55
AGAIN ASSERTS BARE	-18
AGAIN ASSERTS HE	16
AGAIN ASSERTS INDEFINITE	-39
AGAIN ASSERTS IT	12
AGAIN ASSERTS NAME	10
AGAIN ASSERTS NONE	-10
AGAIN ASSERTS OWNED	23
AGAIN ASSERTS POSSESSIVE	-15
AGAIN ASSERTS SHE	21
AGAIN CONFIRMS BARE	-5
AGAIN CONFIRMS POSSESSIVE	-6
AGAIN cue according to	6
AGAIN cue acknowledge	-6
AGAIN cue add	22
AGAIN cue advise	-5
AGAIN cue allege	-6
AGAIN cue assert	-6
AGAIN cue attribute	6
AGAIN cue boast	-6
AGAIN cue claim	-17
AGAIN cue confirm	-9
AGAIN cue decline to say	34
AGAIN cue find	18
AGAIN cue read	-9
AGAIN cue reply	-5
AGAIN cue say	13
AGAIN cue state	-6
AGAIN cue tell	11
AGAIN cue would have none of it	-5
AGAIN cue write	-13
AGAIN in ADVISORY	11
AGAIN in NEWS	-54
AGAIN in SOCIAL_POST	-20
AGAIN of according-to:after	16
AGAIN of according-to:before	-9
AGAIN of clause:before	-12
AGAIN of clause:interrupted	13
AGAIN of counsel	-5
AGAIN of group	22
AGAIN of he	11
AGAIN of her	-8
AGAIN of naming:about	-8
AGAIN of naming:attribute	6
AGAIN of no-comment	6
AGAIN of notice	-7
AGAIN of noun:claim	-6
AGAIN of office	-12
AGAIN of officer	21
AGAIN of official	-7
AGAIN of one	-5
AGAIN of operator	-6
AGAIN of quote:before	15
AGAIN of quote:continued	-5
AGAIN of quote:following	-5
AGAIN of rebuff	-17
AGAIN of report	23
AGAIN of she	15
AGAIN of tagged:cue	-7
AGAIN of tagged:source	-19
AGAIN of they	28
AGAIN of verb:clause	34
AGAIN of verb:infinitive	-5
AGAIN of verb:object	-9
AGAIN of verb:quote	-10
AGAIN of verb:that	-9
AGAIN same head	19
AGAIN says I HE	-7
AGAIN says I SHE	40
AGAIN says we HE	-6
AGAIN says we IT	-8
AGAIN says we NAME	-7
AGAIN says we SHE	-6
AGAIN says we THE	10
AGAIN spoke 0	36
AGAIN spoke 2	-36
AGAIN spoke 3	-65
AGAIN spoke last 1 HE  true	37
AGAIN spoke last 1 INDEFINITE role true	-5
AGAIN spoke last 1 SHE  true	37
AGAIN spoke last 1 THE document false	-12
AGAIN spoke last 1 THE document true	-5
AGAIN spoke last 2 HE  true	-7
AGAIN spoke last 2 NAME  true	-6
AGAIN spoke last 2 THE  false	-6
AGAIN spoke last 2 THE role true	16
AGAIN spoke last here BARE	-5
AGAIN spoke last here HE	29
AGAIN spoke last here INDEFINITE	-12
AGAIN spoke last here NAME	-10
AGAIN spoke last here POSSESSIVE	78
AGAIN spoke last here SHE	34
AGENCY	51
AGENCY ALLEGES INDEFINITE	-16
AGENCY ALLEGES IT	15
AGENCY ALLEGES NAME	6
AGENCY ALLEGES OWNED	-9
AGENCY ALLEGES POSSESSIVE	16
AGENCY ALLEGES THE	-24
AGENCY ASSERTS BARE	13
AGENCY ASSERTS HE	-21
AGENCY ASSERTS INDEFINITE	45
AGENCY ASSERTS NONE	57
AGENCY ASSERTS OWNED	-31
AGENCY ASSERTS POSSESSIVE	14
AGENCY ASSERTS THE	52
AGENCY CONFIRMS BARE	-16
AGENCY CONFIRMS INDEFINITE	-33
AGENCY CONFIRMS IT	-10
AGENCY CONFIRMS NAME	22
AGENCY CONFIRMS OWNED	8
AGENCY CONFIRMS POSSESSIVE	-9
AGENCY CONFIRMS THE	13
AGENCY DENIES INDEFINITE	-7
AGENCY DENIES IT	8
AGENCY DENIES NAME	-8
AGENCY DENIES THE	-27
AGENCY agent 0	19
AGENCY agent 2	-15
AGENCY cue :	19
AGENCY cue according to	36
AGENCY cue accuse	16
AGENCY cue acknowledge	-5
AGENCY cue add	7
AGENCY cue admit	-16
AGENCY cue advise	9
AGENCY cue allege	-42
AGENCY cue argue	26
AGENCY cue as per	8
AGENCY cue assert	19
AGENCY cue assess	-5
AGENCY cue assure	10
AGENCY cue attribute	22
AGENCY cue believe	15
AGENCY cue blame	13
AGENCY cue boast	-37
AGENCY cue call	47
AGENCY cue claim	-60
AGENCY cue complain	18
AGENCY cue concede	25
AGENCY cue confirm	-28
AGENCY cue could not be reached	5
AGENCY cue decline to be	-12
AGENCY cue decline to comment	20
AGENCY cue decline to discuss	7
AGENCY cue decline to say	-28
AGENCY cue deny	-13
AGENCY cue describe	-9
AGENCY cue disclose	16
AGENCY cue dismiss	8
AGENCY cue dispute	14
AGENCY cue find	-13
AGENCY cue found no	-13
AGENCY cue go on	5
AGENCY cue indicate	24
AGENCY cue inform	24
AGENCY cue insist	42
AGENCY cue maintain	12
AGENCY cue not answer	5
AGENCY cue not reply	-28
AGENCY cue not return	31
AGENCY cue not say	25
AGENCY cue not want	26
AGENCY cue note	-5
AGENCY cue offer	-16
AGENCY cue put	38
AGENCY cue read	-22
AGENCY cue reject	6
AGENCY cue remark	-23
AGENCY cue rule out	-5
AGENCY cue say	8
AGENCY cue show	15
AGENCY cue speak	10
AGENCY cue state	37
AGENCY cue stress	7
AGENCY cue submit	27
AGENCY cue suggest	-7
AGENCY cue suspect	-7
AGENCY cue tell	7
AGENCY cue threaten	8
AGENCY cue warn	-5
AGENCY described not	-86
AGENCY described partly	97
AGENCY described wholly	15
AGENCY far 0	17
AGENCY far 1	-28
AGENCY far 2	36
AGENCY far 3	-15
AGENCY far 4	-31
AGENCY first here INDEFINITE	36
AGENCY first here INDEFINITE generic	12
AGENCY first here NAME	50
AGENCY first here OWNED	25
AGENCY first here OWNED generic	-13
AGENCY first here THE	66
AGENCY first of its kind	47
AGENCY generic	-53
AGENCY governed 1	-50
AGENCY governed 2	-15
AGENCY has head	37
AGENCY in ADVISORY	36
AGENCY in NEWS	46
AGENCY in SOCIAL_POST	-8
AGENCY in content	-80
AGENCY in quote	-44
AGENCY inside as head	90
AGENCY inside as owner	8
AGENCY inside before the head	-22
AGENCY inside behind	9
AGENCY inside behind a comma	23
AGENCY inside behind at	35
AGENCY inside behind by	10
AGENCY inside behind for	60
AGENCY inside behind in	-42
AGENCY inside behind of	44
AGENCY inside in a clause	21
AGENCY never spoke	27
AGENCY not before	89
AGENCY object 2	18
AGENCY of according-to:after	14
AGENCY of according-to:before	17
AGENCY of according-to:inside	10
AGENCY of agency	29
AGENCY of agent	25
AGENCY of airline	9
AGENCY of association	9
AGENCY of authority	-20
AGENCY of board	25
AGENCY of carrier	14
AGENCY of centre	18
AGENCY of clause:before	39
AGENCY of clause:interrupted	-7
AGENCY of commissioner	7
AGENCY of company	-12
AGENCY of contractor	22
AGENCY of council	6
AGENCY of counsel	-16
AGENCY of director	-16
AGENCY of employees	-5
AGENCY of engineer	8
AGENCY of executive	-12
AGENCY of filing	23
AGENCY of finding	-11
AGENCY of firm	7
AGENCY of gang	6
AGENCY of government	-25
AGENCY of group	-19
AGENCY of he	-8
AGENCY of her	18
AGENCY of hospital	25
AGENCY of impersonal	-16
AGENCY of it	18
AGENCY of its	-12
AGENCY of lawyer	-5
AGENCY of letter	15
AGENCY of man	-16
AGENCY of management	22
AGENCY of manager	26
AGENCY of member	35
AGENCY of minister	22
AGENCY of ministry	13
AGENCY of mother	6
AGENCY of naming:about	19
AGENCY of naming:attribute	22
AGENCY of naming:blame	-11
AGENCY of naming:call	47
AGENCY of naming:describe	-9
AGENCY of naming:dismiss	8
AGENCY of naming:put	14
AGENCY of no-comment	27
AGENCY of note	-17
AGENCY of notice	73
AGENCY of officer	-19
AGENCY of official	29
AGENCY of one	-22
AGENCY of operator	-41
AGENCY of organisation	6
AGENCY of people	-7
AGENCY of police	-5
AGENCY of post	20
AGENCY of quote:before	-28
AGENCY of quote:colon	19
AGENCY of quote:continued	6
AGENCY of quote:following	6
AGENCY of rebuff	-7
AGENCY of regulator	-24
AGENCY of report	12
AGENCY of service	-10
AGENCY of she	-17
AGENCY of source	29
AGENCY of spokesman	44
AGENCY of spokesperson	14
AGENCY of spokeswoman	7
AGENCY of tagged:cue	21
AGENCY of tagged:source	-27
AGENCY of the	-33
AGENCY of they	-9
AGENCY of trust	5
AGENCY of union	10
AGENCY of university	5
AGENCY of vendor	-13
AGENCY of verb:infinitive	7
AGENCY of verb:object	-56
AGENCY of verb:quote	21
AGENCY of verb:that	-6
AGENCY often 0 HE	39
AGENCY often 0 INDEFINITE	-13
AGENCY often 0 IT	-5
AGENCY often 0 NAME	10
AGENCY often 0 NONE	13
AGENCY often 0 OWNED	7
AGENCY often 0 POSSESSIVE	15
AGENCY often 0 THEY	-7
AGENCY often 1 HE	-12
AGENCY often 1 IT	-7
AGENCY often 1 NAME	-14
AGENCY often 1 NONE	-52
AGENCY often 1 OWNED	-41
AGENCY often 1 POSSESSIVE	21
AGENCY often 1 SHE	42
AGENCY often 1 THE	29
AGENCY often 2 HE	-7
AGENCY often 2 INDEFINITE	42
AGENCY often 2 IT	60
AGENCY often 2 NAME	-51
AGENCY often 2 NONE	-41
AGENCY often 2 OWNED	18
AGENCY often 2 SHE	-20
AGENCY often 3 BARE	-31
AGENCY often 3 HE	-17
AGENCY often 3 INDEFINITE	-14
AGENCY often 3 IT	-59
AGENCY often 3 NAME	60
AGENCY often 3 NONE	25
AGENCY often 3 OWNED	-17
AGENCY often 3 POSSESSIVE	-14
AGENCY often 3 THE	21
AGENCY often 4 BARE	11
AGENCY often 4 HE	-12
AGENCY often 4 INDEFINITE	7
AGENCY often 4 IT	31
AGENCY often 4 NONE	67
AGENCY often 4 OWNED	23
AGENCY often 4 POSSESSIVE	-11
AGENCY often 4 SHE	-14
AGENCY often 4 THE	7
AGENCY opened 0	-10
AGENCY opened 1	58
AGENCY outside	-121
AGENCY owner 0	-19
AGENCY owner 1	9
AGENCY owner 2	-10
AGENCY rank 0	-21
AGENCY rank 1	10
AGENCY rank 3	-10
AGENCY rank 4	20
AGENCY same paragraph	106
AGENCY same side as last	-28
AGENCY says I HE	-6
AGENCY says I INDEFINITE	-13
AGENCY says I SHE	-21
AGENCY says I THE	-8
AGENCY says we IT	-18
AGENCY says we POSSESSIVE	-6
AGENCY says we SHE	16
AGENCY says we THE	41
AGENCY second of its kind	36
AGENCY spoke 0	22
AGENCY spoke 1	11
AGENCY spoke 3	26
AGENCY spoke last 0 INDEFINITE  true	-5
AGENCY spoke last 0 INDEFINITE role true	-5
AGENCY spoke last 0 IT  true	10
AGENCY spoke last 0 NONE  true	-9
AGENCY spoke last 1 INDEFINITE  false	14
AGENCY spoke last 1 INDEFINITE  true	20
AGENCY spoke last 1 INDEFINITE office true	-20
AGENCY spoke last 1 INDEFINITE role true	-9
AGENCY spoke last 1 IT  false	14
AGENCY spoke last 1 IT  true	25
AGENCY spoke last 1 NAME  false	24
AGENCY spoke last 1 NAME  true	-13
AGENCY spoke last 1 NAME body true	-6
AGENCY spoke last 1 NONE  false	12
AGENCY spoke last 1 NONE  true	25
AGENCY spoke last 1 POSSESSIVE  true	11
AGENCY spoke last 1 POSSESSIVE office true	-5
AGENCY spoke last 1 POSSESSIVE role true	6
AGENCY spoke last 1 SHE  true	10
AGENCY spoke last 1 THE body false	-7
AGENCY spoke last 1 THE body true	6
AGENCY spoke last 1 THE document true	15
AGENCY spoke last 1 THE role true	-15
AGENCY spoke last 2 HE  false	-5
AGENCY spoke last 2 INDEFINITE office true	15
AGENCY spoke last 2 INDEFINITE role false	-7
AGENCY spoke last 2 IT  false	-28
AGENCY spoke last 2 IT  true	-12
AGENCY spoke last 2 NONE  false	-11
AGENCY spoke last 3 IT  false	-24
AGENCY spoke last 3 THE  false	-5
AGENCY spoke last 3 THE body false	-21
AGENCY spoke last here BARE	-7
AGENCY spoke last here IT	22
AGENCY spoke last here NAME	-25
AGENCY spoke last here NONE	34
AGENCY spoke last here OWNED	-7
AGENCY spoke last here POSSESSIVE	51
AGENCY spoke last here SHE	11
AGENCY spoke last here THE	-42
AGENCY subject 0	23
AGENCY subject 1	11
AGENCY subject 2	21
AGENCY told of last	-44
AGENCY was called so	46
ATTACKER	39
ATTACKER ALLEGES IT	-8
ATTACKER ALLEGES THE	-5
ATTACKER ASSERTS HE	18
ATTACKER ASSERTS INDEFINITE	13
ATTACKER ASSERTS IT	18
ATTACKER ASSERTS NAME	-5
ATTACKER ASSERTS NONE	14
ATTACKER ASSERTS OWNED	-9
ATTACKER ASSERTS POSSESSIVE	-20
ATTACKER ASSERTS SHE	13
ATTACKER ASSERTS THE	33
ATTACKER CONFIRMS BARE	-12
ATTACKER CONFIRMS IT	-6
ATTACKER CONFIRMS THE	-5
ATTACKER DENIES THE	13
ATTACKER agent 2	-19
ATTACKER cue :	8
ATTACKER cue accept	-7
ATTACKER cue according to	-23
ATTACKER cue allege	24
ATTACKER cue ask	-6
ATTACKER cue assess	-15
ATTACKER cue attribute	-5
ATTACKER cue believe	-5
ATTACKER cue boast	32
ATTACKER cue claim	65
ATTACKER cue confirm	-15
ATTACKER cue deny	14
ATTACKER cue disclose	-6
ATTACKER cue find	-9
ATTACKER cue insist	-18
ATTACKER cue maintain	5
ATTACKER cue not reply	9
ATTACKER cue not say	-5
ATTACKER cue note	-5
ATTACKER cue offer	32
ATTACKER cue pleaded not guilty	24
ATTACKER cue put	10
ATTACKER cue read	33
ATTACKER cue reply	8
ATTACKER cue report	-15
ATTACKER cue say	22
ATTACKER cue show	-10
ATTACKER cue threaten	-22
ATTACKER cue write	30
ATTACKER described not	-43
ATTACKER described wholly	5
ATTACKER far 0	47
ATTACKER far 1	35
ATTACKER far 2	-11
ATTACKER far 3	25
ATTACKER far 4	-45
ATTACKER far 5	-42
ATTACKER first here INDEFINITE	28
ATTACKER first here NAME	12
ATTACKER first here THE	6
ATTACKER first of its kind	60
ATTACKER generic	-9
ATTACKER governed 0	-18
ATTACKER governed 1	47
ATTACKER governed 2	-16
ATTACKER has head	5
ATTACKER in ADVISORY	-28
ATTACKER in NEWS	47
ATTACKER in SOCIAL_POST	23
ATTACKER in content	-82
ATTACKER in quote	-13
ATTACKER inside as head	47
ATTACKER inside behind	48
ATTACKER inside behind a comma	-9
ATTACKER inside behind of	-18
ATTACKER lesser of its kind	-37
ATTACKER never spoke	12
ATTACKER not before	30
ATTACKER object 0	28
ATTACKER object 1	-8
ATTACKER object 2	-23
ATTACKER of according-to:after	-7
ATTACKER of according-to:before	-9
ATTACKER of account	27
ATTACKER of channel	17
ATTACKER of clause:before	-37
ATTACKER of clause:interrupted	-26
ATTACKER of finding	-14
ATTACKER of gang	-13
ATTACKER of group	20
ATTACKER of he	21
ATTACKER of it	25
ATTACKER of lawyer	-19
ATTACKER of naming:about	15
ATTACKER of naming:attribute	-5
ATTACKER of naming:put	17
ATTACKER of no-comment	-13
ATTACKER of notice	-6
ATTACKER of office	-6
ATTACKER of officer	11
ATTACKER of one	-17
ATTACKER of people	-5
ATTACKER of person	33
ATTACKER of post	10
ATTACKER of quote:before	-24
ATTACKER of quote:colon	8
ATTACKER of quote:continued	27
ATTACKER of quote:following	-11
ATTACKER of rebuff	7
ATTACKER of report	-14
ATTACKER of seller	29
ATTACKER of source	-5
ATTACKER of spokesman	-7
ATTACKER of tagged:carried	-5
ATTACKER of tagged:cue	30
ATTACKER of tagged:source	81
ATTACKER of that	13
ATTACKER of they	-6
ATTACKER of verb:infinitive	14
ATTACKER of verb:object	7
ATTACKER of verb:quote	13
ATTACKER of verb:that	-10
ATTACKER often 0 BARE	34
ATTACKER often 0 HE	-9
ATTACKER often 0 IT	-49
ATTACKER often 0 OWNED	-6
ATTACKER often 0 POSSESSIVE	-27
ATTACKER often 0 SHE	-13
ATTACKER often 1 BARE	-23
ATTACKER often 1 HE	-9
ATTACKER often 1 IT	40
ATTACKER often 1 NAME	11
ATTACKER often 1 POSSESSIVE	10
ATTACKER often 1 SHE	19
ATTACKER often 1 THE	10
ATTACKER often 2 BARE	13
ATTACKER often 2 HE	12
ATTACKER often 2 IT	24
ATTACKER often 2 NAME	-21
ATTACKER often 2 POSSESSIVE	-6
ATTACKER often 2 THE	-38
ATTACKER often 3 INDEFINITE	8
ATTACKER often 3 IT	11
ATTACKER often 3 THE	30
ATTACKER opened 0	37
ATTACKER opened 1	8
ATTACKER outside	-57
ATTACKER owner 2	-7
ATTACKER rank 0	-50
ATTACKER rank 2	38
ATTACKER rank 3	20
ATTACKER same paragraph	109
ATTACKER says I SHE	24
ATTACKER says we HE	-18
ATTACKER says we IT	26
ATTACKER says we SHE	-11
ATTACKER says we THE	25
ATTACKER second of its kind	19
ATTACKER spoke 0	35
ATTACKER spoke 1	18
ATTACKER spoke 2	-26
ATTACKER spoke last 1 IT  true	15
ATTACKER spoke last here NAME	-7
ATTACKER subject 0	23
ATTACKER subject 1	-13
ATTACKER subject 2	-9
ATTACKER told of last	-23
ATTACKER was called so	6
AUTHOR	-102
AUTHOR ASSERTS BARE	-5
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-8
AUTHOR ASSERTS NAME	-5
AUTHOR ASSERTS NONE	-7
AUTHOR ASSERTS THE	-25
AUTHOR cue according to	-10
AUTHOR cue claim	-10
AUTHOR cue say	-27
AUTHOR cue tell	-11
AUTHOR in ADVISORY	-21
AUTHOR in NEWS	-90
AUTHOR in SOCIAL_POST	-13
AUTHOR never spoke	-50
AUTHOR of according-to:after	-5
AUTHOR of according-to:before	-5
AUTHOR of he	-5
AUTHOR of impersonal	21
AUTHOR of it	-12
AUTHOR of no-comment	-6
AUTHOR of noun:claim	-11
AUTHOR of quote:before	-7
AUTHOR of rebuff	-8
AUTHOR of tagged:source	-10
AUTHOR of verb:clause	-16
AUTHOR of verb:that	-42
AUTHOR spoke 0	-30
AUTHOR spoke 1	-15
AUTHOR spoke 2	-17
AUTHOR spoke 3	-28
BANK for INDEFINITE role	12
BANK for NONE 	-16
BANK for bank	6
BARE office|AGENCY	-9
BARE office|AGENCY described not	-9
BARE office|AGENCY far 1	-5
BARE office|AGENCY first of its kind	-5
BARE office|AGENCY never spoke	-5
BARE office|AGENCY outside	-9
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-9
BARE office|FRESH	-5
BARE office|FRESH never spoke	-5
BARE office|PERSON	23
BARE office|PERSON described not	22
BARE office|PERSON lesser of its kind	15
BARE office|PERSON outside	23
BARE office|PERSON rank 0	38
BARE office|PERSON rank 1	-12
BARE office|PERSON same paragraph	27
BARE office|PERSON second of its kind	8
BARE office|PERSON spoke 0	16
BARE office|PERSON subject 2	-6
BARE office|object 2	19
BARE office|order 0	-6
BARE office|order 1	28
BARE office|order 2	-11
BARE office|ruled	-6
BARE office|subject 1	5
BARE office|subject 2	-7
BARE role|AGAIN	-5
BARE role|AGENCY	-20
BARE role|AGENCY described not	-20
BARE role|AGENCY far 0	-11
BARE role|AGENCY far 1	-5
BARE role|AGENCY first of its kind	-9
BARE role|AGENCY never spoke	-13
BARE role|AGENCY outside	-15
BARE role|AGENCY rank 0	-17
BARE role|AGENCY same paragraph	-16
BARE role|AGENCY second of its kind	-8
BARE role|ATTACKER	-8
BARE role|ATTACKER described not	-7
BARE role|ATTACKER never spoke	-8
BARE role|ATTACKER outside	-8
BARE role|ATTACKER rank 0	-5
BARE role|ATTACKER same paragraph	-6
BARE role|MEDIA	-7
BARE role|MEDIA never spoke	-6
BARE role|PERSON	5
BARE role|PERSON described not	9
BARE role|PERSON far 0	21
BARE role|PERSON far 3	-5
BARE role|PERSON first of its kind	12
BARE role|PERSON never spoke	9
BARE role|PERSON outside	5
BARE role|PERSON rank 0	7
BARE role|PERSON same paragraph	12
BARE role|PERSON subject 0	21
BARE role|PERSON subject 2	-8
BARE role|UNNAMED	43
BARE role|UNNAMED never spoke	43
BARE role|object 2	-5
BARE role|order 2	-14
BARE role|order 3	-7
BARE role|ruled	43
BARE role|subject 0	12
BARE role|subject 2	-12
BARE |AGAIN	-20
BARE |AGAIN spoke 0	-9
BARE |AGAIN spoke 3	-6
BARE |AGENCY	-16
BARE |AGENCY described not	6
BARE |AGENCY far 0	46
BARE |AGENCY far 1	-9
BARE |AGENCY far 2	-14
BARE |AGENCY far 3	-19
BARE |AGENCY far 4	-6
BARE |AGENCY far 5	-8
BARE |AGENCY first of its kind	-5
BARE |AGENCY in content	19
BARE |AGENCY lesser of its kind	-19
BARE |AGENCY object 2	-12
BARE |AGENCY outside	-16
BARE |AGENCY rank 0	11
BARE |AGENCY rank 1	-15
BARE |AGENCY same paragraph	14
BARE |AGENCY second of its kind	7
BARE |AGENCY spoke 3	-8
BARE |AGENCY subject 2	-27
BARE |ATTACKER	12
BARE |ATTACKER described not	17
BARE |ATTACKER far 0	6
BARE |ATTACKER far 3	34
BARE |ATTACKER far 5	-9
BARE |ATTACKER first of its kind	-14
BARE |ATTACKER governed 2	16
BARE |ATTACKER opened 0	24
BARE |ATTACKER outside	12
BARE |ATTACKER rank 0	23
BARE |ATTACKER rank 1	-10
BARE |ATTACKER same paragraph	11
BARE |ATTACKER second of its kind	29
BARE |ATTACKER subject 2	6
BARE |AUTHOR	-7
BARE |FRESH	17
BARE |FRESH never spoke	17
BARE |MEDIA	15
BARE |MEDIA never spoke	17
BARE |PERSON	7
BARE |PERSON far 3	29
BARE |PERSON far 4	-15
BARE |PERSON far 5	-14
BARE |PERSON first of its kind	12
BARE |PERSON object 2	11
BARE |PERSON outside	7
BARE |PERSON rank 1	-8
BARE |PERSON second of its kind	-7
BARE |PERSON spoke 0	13
BARE |PERSON subject 2	-9
BARE |SYSTEM	-8
BARE |SYSTEM never spoke	-8
BARE |SYSTEM outside	-7
BARE |governed 2	8
BARE |order 0	21
BARE |order 1	-22
BARE |order 2	28
BARE |order 3	-32
BARE |order 4	-11
BARE |subject 0	14
BARE |subject 1	-16
BARE |subject 2	-31
BESIDE	79
BESIDE in NEWS	79
BESIDE never spoke	79
BESIDE of verb:that	33
CERT for IT 	-14
CERT for OWNED 	-31
CERT for THE 	-7
CERT for THE body	-29
CERT for it	-14
COMPANY for HE 	-17
COMPANY for INDEFINITE 	12
COMPANY for INDEFINITE attacker	15
COMPANY for INDEFINITE body	14
COMPANY for INDEFINITE document	-13
COMPANY for INDEFINITE office	29
COMPANY for INDEFINITE role	9
COMPANY for IT 	21
COMPANY for NAME 	-13
COMPANY for NAME role	10
COMPANY for NONE 	6
COMPANY for POSSESSIVE 	33
COMPANY for POSSESSIVE office	-5
COMPANY for POSSESSIVE role	7
COMPANY for SHE 	9
COMPANY for THE 	-13
COMPANY for THE attacker	-8
COMPANY for THE body	-30
COMPANY for THE document	47
COMPANY for THE role	13
COMPANY for agency	106
COMPANY for agent	30
COMPANY for airline	9
COMPANY for carrier	23
COMPANY for company	-55
COMPANY for filing	29
COMPANY for firm	-19
COMPANY for gang	-11
COMPANY for he	-17
COMPANY for it	37
COMPANY for its	-17
COMPANY for notice	10
COMPANY for office	-12
COMPANY for officer	-10
COMPANY for one	-8
COMPANY for person	15
COMPANY for police	-5
COMPANY for post	9
COMPANY for report	27
COMPANY for she	9
COMPANY for spokesman	14
COMPANY for spokesperson	10
COURT for BARE office	-5
COURT for INDEFINITE 	-21
COURT for IT 	-22
COURT for NAME 	-9
COURT for SHE 	-8
COURT for THE 	-26
COURT for THE body	-20
COURT for THE document	-16
COURT for counsel	-11
COURT for it	-22
COURT for she	-8
FRESH	-33
FRESH ASSERTS BARE	-16
FRESH ASSERTS HE	15
FRESH ASSERTS IT	-17
FRESH ASSERTS NAME	20
FRESH ASSERTS NONE	-10
FRESH ASSERTS OWNED	-12
FRESH ASSERTS POSSESSIVE	-14
FRESH ASSERTS SHE	-8
FRESH ASSERTS THE	10
FRESH BARE 0	17
FRESH BARE 2	-7
FRESH CONFIRMS BARE	23
FRESH CONFIRMS IT	34
FRESH HE 1	-13
FRESH HE 2	23
FRESH INDEFINITE 1	13
FRESH INDEFINITE 2	-21
FRESH IT 0	34
FRESH IT 2	-18
FRESH NAME 0	27
FRESH NAME 2	-20
FRESH NONE 0	-8
FRESH NONE 1	-6
FRESH NONE 2	-8
FRESH OWNED 1	-10
FRESH OWNED 2	-6
FRESH POSSESSIVE 1	-15
FRESH POSSESSIVE 2	-10
FRESH SHE 0	-8
FRESH SHE 1	56
FRESH SHE 2	-17
FRESH THE 0	9
FRESH THE 1	-23
FRESH THE 2	-5
FRESH cue according to	-19
FRESH cue add	-15
FRESH cue allege	-6
FRESH cue claim	-5
FRESH cue confirm	69
FRESH cue describe	-5
FRESH cue find	-10
FRESH cue go on	-5
FRESH cue insist	-10
FRESH cue put	-10
FRESH cue say	22
FRESH cue state	-7
FRESH cue tell	67
FRESH cue write	11
FRESH det a BARE	-5
FRESH det a HE	27
FRESH det a INDEFINITE	-9
FRESH det a IT	-5
FRESH det a SHE	-14
FRESH det a THE	-15
FRESH det his NAME	18
FRESH det his THE	-6
FRESH det its THE	-7
FRESH det one SHE	31
FRESH det staff THE	-8
FRESH det the BARE	-7
FRESH det the HE	-6
FRESH det the INDEFINITE	-10
FRESH det the IT	-7
FRESH det the NAME	8
FRESH det the NONE	-7
FRESH det the POSSESSIVE	-16
FRESH det the SHE	16
FRESH det the THE	11
FRESH det two INDEFINITE	32
FRESH det two THE	26
FRESH in ADVISORY	-47
FRESH in NEWS	-22
FRESH in SOCIAL_POST	37
FRESH never spoke	-33
FRESH of according-to:after	-11
FRESH of according-to:before	-9
FRESH of clause:before	-6
FRESH of clause:interrupted	84
FRESH of counsel	-7
FRESH of he	9
FRESH of impersonal	-7
FRESH of it	14
FRESH of naming:describe	-5
FRESH of naming:put	-9
FRESH of no-comment	16
FRESH of officer	-12
FRESH of one	35
FRESH of quote:before	17
FRESH of quote:following	-7
FRESH of rebuff	-9
FRESH of she	34
FRESH of tagged:source	-15
FRESH of verb:clause	-44
FRESH of verb:object	-11
FRESH of verb:quote	-5
FRESH of verb:that	17
FRESH opens BARE	-13
FRESH opens HE	29
FRESH opens INDEFINITE	26
FRESH opens IT	42
FRESH opens NAME	15
FRESH opens NONE	-7
FRESH opens POSSESSIVE	-10
FRESH opens SHE	47
FRESH opens THE	92
FRESH same head	-9
FRESH says I HE	31
FRESH says I INDEFINITE	-6
FRESH says we NAME	-6
FRESH says we SHE	-9
FRESH says we THE	17
FRESH shares words	-10
GOVERNMENT for HE 	12
GOVERNMENT for INDEFINITE 	-7
GOVERNMENT for INDEFINITE role	6
GOVERNMENT for NONE 	21
GOVERNMENT for POSSESSIVE 	15
GOVERNMENT for SHE 	40
GOVERNMENT for THE 	-11
GOVERNMENT for THE body	5
GOVERNMENT for THE document	-7
GOVERNMENT for THE role	50
GOVERNMENT for council	8
GOVERNMENT for he	12
GOVERNMENT for her	13
GOVERNMENT for minister	40
GOVERNMENT for she	27
GOVERNMENT for spokesperson	6
HE |AGAIN	11
HE |AGAIN spoke 0	29
HE |AGAIN spoke 1	-7
HE |AGAIN spoke 2	-5
HE |AGAIN spoke 3	-6
HE |AGENCY	-8
HE |AGENCY far 1	20
HE |AGENCY far 2	12
HE |AGENCY far 3	-12
HE |AGENCY far 4	-12
HE |AGENCY far 5	-10
HE |AGENCY first of its kind	-34
HE |AGENCY governed 1	33
HE |AGENCY governed 2	-5
HE |AGENCY in content	-6
HE |AGENCY lesser of its kind	55
HE |AGENCY never spoke	-7
HE |AGENCY object 1	-6
HE |AGENCY object 2	-11
HE |AGENCY opened 1	6
HE |AGENCY outside	-8
HE |AGENCY owner 1	-14
HE |AGENCY rank 0	-11
HE |AGENCY rank 1	19
HE |AGENCY rank 2	-8
HE |AGENCY same paragraph	38
HE |AGENCY second of its kind	-29
HE |AGENCY spoke 0	-8
HE |AGENCY spoke 1	26
HE |AGENCY spoke 2	-10
HE |AGENCY spoke 3	-9
HE |AGENCY subject 1	8
HE |AGENCY subject 2	-6
HE |AGENCY told of last	-9
HE |ATTACKER	21
HE |ATTACKER far 0	12
HE |ATTACKER far 1	24
HE |ATTACKER far 2	-11
HE |ATTACKER far 4	-28
HE |ATTACKER far 5	19
HE |ATTACKER first of its kind	32
HE |ATTACKER governed 2	-15
HE |ATTACKER lesser of its kind	19
HE |ATTACKER never spoke	26
HE |ATTACKER object 2	-9
HE |ATTACKER outside	21
HE |ATTACKER rank 0	30
HE |ATTACKER rank 1	-15
HE |ATTACKER rank 2	8
HE |ATTACKER same paragraph	20
HE |ATTACKER second of its kind	-30
HE |ATTACKER spoke 1	-17
HE |ATTACKER spoke 2	9
HE |ATTACKER spoke 3	8
HE |ATTACKER subject 2	12
HE |ATTACKER told of last	-5
HE |AUTHOR	-5
HE |FRESH	9
HE |FRESH never spoke	9
HE |MEDIA	-11
HE |MEDIA never spoke	-11
HE |PERSON	22
HE |PERSON far 2	60
HE |PERSON far 3	-38
HE |PERSON far 4	14
HE |PERSON far 5	-12
HE |PERSON first of its kind	37
HE |PERSON lesser of its kind	-9
HE |PERSON never spoke	-15
HE |PERSON object 1	-10
HE |PERSON object 2	43
HE |PERSON outside	22
HE |PERSON rank 0	-16
HE |PERSON rank 1	81
HE |PERSON rank 2	-16
HE |PERSON rank 3	-6
HE |PERSON same paragraph	67
HE |PERSON same side as last	8
HE |PERSON second of its kind	-7
HE |PERSON spoke 1	5
HE |PERSON spoke 2	46
HE |PERSON spoke 3	-12
HE |PERSON subject 1	8
HE |PERSON subject 2	-13
HE |PERSON told of last	-7
HE |SYSTEM	-5
HE |SYSTEM first of its kind	-5
HE |SYSTEM never spoke	-5
HE |SYSTEM outside	-5
HE |SYSTEM rank 0	-6
HE |SYSTEM same paragraph	-5
HE |UNNAMED	-32
HE |UNNAMED never spoke	-32
HE |governed 1	35
HE |governed 2	-24
HE |object 1	10
HE |object 2	21
HE |order 0	69
HE |order 2	-23
HE |order 3	17
HE |order 4	-23
HE |owner 1	-14
HE |owner 2	-6
HE |ruled	5
HE |subject 0	11
HE |subject 1	13
HE |subject 2	-7
HOSPITAL for INDEFINITE 	-31
HOSPITAL for INDEFINITE office	-17
HOSPITAL for INDEFINITE role	-7
HOSPITAL for NAME 	32
HOSPITAL for THE body	-9
HOSPITAL for spokesperson	-16
HOSPITAL for trust	6
INDEFINITE attacker document|AGAIN	-6
INDEFINITE attacker document|AGENCY	-9
INDEFINITE attacker document|AGENCY described not	-11
INDEFINITE attacker document|AGENCY far 1	-14
INDEFINITE attacker document|AGENCY far 2	16
INDEFINITE attacker document|AGENCY far 5	-7
INDEFINITE attacker document|AGENCY first of its kind	-8
INDEFINITE attacker document|AGENCY governed 2	14
INDEFINITE attacker document|AGENCY lesser of its kind	-10
INDEFINITE attacker document|AGENCY never spoke	-13
INDEFINITE attacker document|AGENCY outside	-14
INDEFINITE attacker document|AGENCY rank 1	-6
INDEFINITE attacker document|AGENCY second of its kind	9
INDEFINITE attacker document|AGENCY spoke 0	14
INDEFINITE attacker document|AGENCY spoke 2	-8
INDEFINITE attacker document|AGENCY subject 2	-7
INDEFINITE attacker document|ATTACKER	35
INDEFINITE attacker document|ATTACKER described not	21
INDEFINITE attacker document|ATTACKER far 2	-7
INDEFINITE attacker document|ATTACKER far 3	23
INDEFINITE attacker document|ATTACKER far 4	13
INDEFINITE attacker document|ATTACKER far 5	11
INDEFINITE attacker document|ATTACKER first of its kind	7
INDEFINITE attacker document|ATTACKER lesser of its kind	-5
INDEFINITE attacker document|ATTACKER never spoke	-7
INDEFINITE attacker document|ATTACKER not before	13
INDEFINITE attacker document|ATTACKER object 2	12
INDEFINITE attacker document|ATTACKER outside	-9
INDEFINITE attacker document|ATTACKER rank 0	6
INDEFINITE attacker document|ATTACKER rank 1	-7
INDEFINITE attacker document|ATTACKER rank 2	27
INDEFINITE attacker document|ATTACKER second of its kind	32
INDEFINITE attacker document|ATTACKER subject 2	28
INDEFINITE attacker document|ATTACKER told of last	14
INDEFINITE attacker document|FRESH	-5
INDEFINITE attacker document|FRESH never spoke	-5
INDEFINITE attacker document|MEDIA	10
INDEFINITE attacker document|MEDIA never spoke	10
INDEFINITE attacker document|PERSON	-13
INDEFINITE attacker document|PERSON described not	-13
INDEFINITE attacker document|PERSON first of its kind	-7
INDEFINITE attacker document|PERSON lesser of its kind	-5
INDEFINITE attacker document|PERSON outside	-13
INDEFINITE attacker document|PERSON rank 0	-11
INDEFINITE attacker document|PERSON spoke 0	-9
INDEFINITE attacker document|PERSON subject 2	-6
INDEFINITE attacker document|SYSTEM	14
INDEFINITE attacker document|SYSTEM described not	17
INDEFINITE attacker document|SYSTEM first of its kind	19
INDEFINITE attacker document|SYSTEM never spoke	14
INDEFINITE attacker document|SYSTEM outside	17
INDEFINITE attacker document|SYSTEM rank 0	20
INDEFINITE attacker document|SYSTEM same paragraph	24
INDEFINITE attacker document|SYSTEM subject 2	24
INDEFINITE attacker document|UNNAMED	-7
INDEFINITE attacker document|UNNAMED never spoke	-7
INDEFINITE attacker document|governed 2	9
INDEFINITE attacker document|object 2	7
INDEFINITE attacker document|order 0	7
INDEFINITE attacker document|order 1	27
INDEFINITE attacker document|order 2	-23
INDEFINITE attacker document|order 3	-11
INDEFINITE attacker document|order 4	16
INDEFINITE attacker document|ruled	48
INDEFINITE attacker document|subject 1	-32
INDEFINITE attacker document|subject 2	39
INDEFINITE attacker|AGENCY described not	-19
INDEFINITE attacker|AGENCY far 2	-6
INDEFINITE attacker|AGENCY far 3	-5
INDEFINITE attacker|AGENCY first of its kind	-12
INDEFINITE attacker|AGENCY lesser of its kind	22
INDEFINITE attacker|AGENCY never spoke	17
INDEFINITE attacker|AGENCY outside	-19
INDEFINITE attacker|AGENCY rank 0	-9
INDEFINITE attacker|AGENCY rank 1	-7
INDEFINITE attacker|AGENCY second of its kind	-5
INDEFINITE attacker|AGENCY spoke 0	-7
INDEFINITE attacker|AGENCY subject 2	-13
INDEFINITE attacker|ATTACKER first of its kind	14
INDEFINITE attacker|ATTACKER inside behind	10
INDEFINITE attacker|ATTACKER never spoke	9
INDEFINITE attacker|ATTACKER not before	7
INDEFINITE attacker|ATTACKER rank 0	-11
INDEFINITE attacker|MEDIA	-17
INDEFINITE attacker|MEDIA never spoke	-17
INDEFINITE attacker|UNNAMED	28
INDEFINITE attacker|UNNAMED never spoke	28
INDEFINITE attacker|object 2	-8
INDEFINITE attacker|order 0	-8
INDEFINITE attacker|order 1	-9
INDEFINITE attacker|order 2	-12
INDEFINITE attacker|ruled	-16
INDEFINITE attacker|subject 2	-24
INDEFINITE attacker|type differs	-5
INDEFINITE attacker|type fits	15
INDEFINITE body|AGENCY	9
INDEFINITE body|AGENCY described not	-5
INDEFINITE body|AGENCY first of its kind	-5
INDEFINITE body|AGENCY lesser of its kind	7
INDEFINITE body|AGENCY never spoke	14
INDEFINITE body|AGENCY outside	6
INDEFINITE body|AGENCY rank 0	12
INDEFINITE body|AGENCY same paragraph	12
INDEFINITE body|AGENCY second of its kind	6
INDEFINITE body|ATTACKER	-9
INDEFINITE body|ATTACKER first of its kind	-8
INDEFINITE body|UNNAMED	8
INDEFINITE body|UNNAMED never spoke	8
INDEFINITE body|company fits	9
INDEFINITE body|order 0	11
INDEFINITE body|ruled	5
INDEFINITE body|subject 2	-7
INDEFINITE body|type differs	-5
INDEFINITE body|type fits	8
INDEFINITE document|AGENCY	10
INDEFINITE document|AGENCY described not	5
INDEFINITE document|AGENCY far 2	-8
INDEFINITE document|AGENCY far 3	-9
INDEFINITE document|AGENCY far 5	30
INDEFINITE document|AGENCY first of its kind	36
INDEFINITE document|AGENCY governed 2	-5
INDEFINITE document|AGENCY lesser of its kind	-16
INDEFINITE document|AGENCY not before	5
INDEFINITE document|AGENCY outside	-9
INDEFINITE document|AGENCY rank 0	11
INDEFINITE document|AGENCY rank 1	-15
INDEFINITE document|AGENCY rank 2	-14
INDEFINITE document|AGENCY rank 3	24
INDEFINITE document|AGENCY same paragraph	-12
INDEFINITE document|AGENCY second of its kind	-9
INDEFINITE document|AGENCY spoke 0	-15
INDEFINITE document|AGENCY spoke 1	-8
INDEFINITE document|AGENCY spoke 3	32
INDEFINITE document|AGENCY subject 1	-5
INDEFINITE document|AGENCY subject 2	14
INDEFINITE document|PERSON	9
INDEFINITE document|PERSON described not	9
INDEFINITE document|PERSON lesser of its kind	15
INDEFINITE document|PERSON outside	9
INDEFINITE document|PERSON rank 0	15
INDEFINITE document|PERSON spoke 0	17
INDEFINITE document|PERSON subject 2	21
INDEFINITE document|UNNAMED	-6
INDEFINITE document|UNNAMED never spoke	-6
INDEFINITE document|governed 2	-5
INDEFINITE document|order 0	13
INDEFINITE document|order 1	-13
INDEFINITE document|order 2	-15
INDEFINITE document|order 3	17
INDEFINITE document|order 4	11
INDEFINITE document|ruled	15
INDEFINITE document|subject 0	-16
INDEFINITE document|subject 1	-5
INDEFINITE document|subject 2	34
INDEFINITE office|AGENCY	28
INDEFINITE office|AGENCY described not	10
INDEFINITE office|AGENCY described partly	7
INDEFINITE office|AGENCY far 0	-23
INDEFINITE office|AGENCY far 1	37
INDEFINITE office|AGENCY far 2	27
INDEFINITE office|AGENCY far 3	-19
INDEFINITE office|AGENCY far 4	19
INDEFINITE office|AGENCY far 5	-15
INDEFINITE office|AGENCY first of its kind	22
INDEFINITE office|AGENCY governed 2	-14
INDEFINITE office|AGENCY in content	6
INDEFINITE office|AGENCY inside behind for	34
INDEFINITE office|AGENCY lesser of its kind	-26
INDEFINITE office|AGENCY never spoke	12
INDEFINITE office|AGENCY object 1	8
INDEFINITE office|AGENCY object 2	12
INDEFINITE office|AGENCY opened 1	20
INDEFINITE office|AGENCY rank 0	26
INDEFINITE office|AGENCY rank 1	20
INDEFINITE office|AGENCY rank 2	-12
INDEFINITE office|AGENCY rank 3	-5
INDEFINITE office|AGENCY same paragraph	19
INDEFINITE office|AGENCY second of its kind	32
INDEFINITE office|AGENCY spoke 2	44
INDEFINITE office|AGENCY spoke 3	-22
INDEFINITE office|AGENCY subject 2	18
INDEFINITE office|MEDIA	-7
INDEFINITE office|MEDIA never spoke	-7
INDEFINITE office|PERSON described not	-10
INDEFINITE office|PERSON outside	-10
INDEFINITE office|PERSON rank 0	-5
INDEFINITE office|UNNAMED	-5
INDEFINITE office|UNNAMED never spoke	-5
INDEFINITE office|governed 2	-15
INDEFINITE office|object 1	8
INDEFINITE office|object 2	8
INDEFINITE office|order 0	35
INDEFINITE office|order 1	8
INDEFINITE office|order 3	-12
INDEFINITE office|order 4	-19
INDEFINITE office|ruled	-8
INDEFINITE office|subject 0	-8
INDEFINITE office|subject 2	11
INDEFINITE role|AGAIN	-24
INDEFINITE role|AGAIN spoke 0	-11
INDEFINITE role|AGAIN spoke 3	-8
INDEFINITE role|AGENCY	13
INDEFINITE role|AGENCY described not	-7
INDEFINITE role|AGENCY far 0	-25
INDEFINITE role|AGENCY far 1	13
INDEFINITE role|AGENCY far 2	35
INDEFINITE role|AGENCY far 3	-21
INDEFINITE role|AGENCY far 4	-10
INDEFINITE role|AGENCY far 5	-11
INDEFINITE role|AGENCY first of its kind	-23
INDEFINITE role|AGENCY governed 1	-5
INDEFINITE role|AGENCY governed 2	-12
INDEFINITE role|AGENCY in content	-11
INDEFINITE role|AGENCY inside as owner	-11
INDEFINITE role|AGENCY inside behind at	34
INDEFINITE role|AGENCY inside behind of	68
INDEFINITE role|AGENCY lesser of its kind	19
INDEFINITE role|AGENCY never spoke	28
INDEFINITE role|AGENCY not before	33
INDEFINITE role|AGENCY object 1	26
INDEFINITE role|AGENCY object 2	5
INDEFINITE role|AGENCY opened 0	-6
INDEFINITE role|AGENCY opened 1	11
INDEFINITE role|AGENCY outside	-59
INDEFINITE role|AGENCY owner 2	-8
INDEFINITE role|AGENCY rank 0	-14
INDEFINITE role|AGENCY rank 1	-13
INDEFINITE role|AGENCY rank 2	17
INDEFINITE role|AGENCY rank 3	-7
INDEFINITE role|AGENCY second of its kind	17
INDEFINITE role|AGENCY spoke 0	-28
INDEFINITE role|AGENCY spoke 1	13
INDEFINITE role|AGENCY spoke 2	25
INDEFINITE role|AGENCY spoke 3	-25
INDEFINITE role|AGENCY subject 0	-18
INDEFINITE role|AGENCY subject 2	8
INDEFINITE role|AGENCY told of last	24
INDEFINITE role|ATTACKER	8
INDEFINITE role|ATTACKER described not	-13
INDEFINITE role|ATTACKER far 1	19
INDEFINITE role|ATTACKER far 2	-10
INDEFINITE role|ATTACKER far 4	-7
INDEFINITE role|ATTACKER far 5	-7
INDEFINITE role|ATTACKER first of its kind	13
INDEFINITE role|ATTACKER in content	-10
INDEFINITE role|ATTACKER lesser of its kind	-9
INDEFINITE role|ATTACKER never spoke	7
INDEFINITE role|ATTACKER object 2	-10
INDEFINITE role|ATTACKER outside	-10
INDEFINITE role|ATTACKER rank 1	-15
INDEFINITE role|ATTACKER rank 2	9
INDEFINITE role|ATTACKER same paragraph	9
INDEFINITE role|ATTACKER spoke 1	12
INDEFINITE role|ATTACKER spoke 3	-18
INDEFINITE role|ATTACKER subject 1	20
INDEFINITE role|ATTACKER subject 2	-10
INDEFINITE role|ATTACKER told of last	7
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	13
INDEFINITE role|FRESH never spoke	13
INDEFINITE role|MEDIA	-32
INDEFINITE role|MEDIA never spoke	-28
INDEFINITE role|PERSON described not	-16
INDEFINITE role|PERSON far 1	-9
INDEFINITE role|PERSON far 2	-6
INDEFINITE role|PERSON far 3	21
INDEFINITE role|PERSON far 4	-6
INDEFINITE role|PERSON far 5	-16
INDEFINITE role|PERSON first of its kind	-23
INDEFINITE role|PERSON lesser of its kind	37
INDEFINITE role|PERSON never spoke	41
INDEFINITE role|PERSON not before	20
INDEFINITE role|PERSON rank 1	-15
INDEFINITE role|PERSON same paragraph	20
INDEFINITE role|PERSON second of its kind	-15
INDEFINITE role|PERSON spoke 0	-14
INDEFINITE role|PERSON spoke 1	-12
INDEFINITE role|PERSON spoke 2	-5
INDEFINITE role|PERSON spoke 3	-11
INDEFINITE role|SYSTEM	-7
INDEFINITE role|SYSTEM described not	-5
INDEFINITE role|SYSTEM never spoke	-7
INDEFINITE role|SYSTEM outside	-7
INDEFINITE role|SYSTEM rank 0	-5
INDEFINITE role|UNNAMED	36
INDEFINITE role|UNNAMED never spoke	36
INDEFINITE role|governed 1	-9
INDEFINITE role|governed 2	-14
INDEFINITE role|object 1	22
INDEFINITE role|object 2	-10
INDEFINITE role|order 0	-6
INDEFINITE role|order 1	-18
INDEFINITE role|order 2	-32
INDEFINITE role|order 3	32
INDEFINITE role|order 4	-32
INDEFINITE role|owner 2	-13
INDEFINITE role|ruled	46
INDEFINITE role|subject 0	-23
INDEFINITE role|subject 1	18
INDEFINITE role|subject 2	-7
INDEFINITE |AGAIN	-12
INDEFINITE |AGAIN spoke 3	-5
INDEFINITE |AGENCY	-18
INDEFINITE |AGENCY described not	13
INDEFINITE |AGENCY far 0	-12
INDEFINITE |AGENCY far 1	10
INDEFINITE |AGENCY far 2	7
INDEFINITE |AGENCY far 4	-9
INDEFINITE |AGENCY far 5	21
INDEFINITE |AGENCY first of its kind	18
INDEFINITE |AGENCY governed 2	20
INDEFINITE |AGENCY in content	-10
INDEFINITE |AGENCY never spoke	-51
INDEFINITE |AGENCY not before	-31
INDEFINITE |AGENCY object 2	-5
INDEFINITE |AGENCY opened 1	28
INDEFINITE |AGENCY outside	-16
INDEFINITE |AGENCY owner 2	-11
INDEFINITE |AGENCY rank 0	12
INDEFINITE |AGENCY rank 1	12
INDEFINITE |AGENCY rank 2	-7
INDEFINITE |AGENCY second of its kind	-35
INDEFINITE |AGENCY spoke 0	55
INDEFINITE |AGENCY spoke 1	-10
INDEFINITE |AGENCY spoke 3	-9
INDEFINITE |AGENCY subject 1	17
INDEFINITE |AGENCY subject 2	13
INDEFINITE |AGENCY told of last	31
INDEFINITE |ATTACKER	-8
INDEFINITE |ATTACKER described not	-19
INDEFINITE |ATTACKER far 2	-6
INDEFINITE |ATTACKER first of its kind	-6
INDEFINITE |ATTACKER inside behind	10
INDEFINITE |ATTACKER never spoke	-5
INDEFINITE |ATTACKER not before	10
INDEFINITE |ATTACKER outside	-19
INDEFINITE |ATTACKER rank 0	-18
INDEFINITE |ATTACKER same paragraph	-11
INDEFINITE |ATTACKER subject 2	-8
INDEFINITE |AUTHOR	-6
INDEFINITE |FRESH	-11
INDEFINITE |FRESH never spoke	-11
INDEFINITE |MEDIA	24
INDEFINITE |MEDIA never spoke	26
INDEFINITE |PERSON	-16
INDEFINITE |PERSON described not	-23
INDEFINITE |PERSON far 1	-14
INDEFINITE |PERSON first of its kind	-9
INDEFINITE |PERSON lesser of its kind	-5
INDEFINITE |PERSON never spoke	-8
INDEFINITE |PERSON opened 1	-7
INDEFINITE |PERSON outside	-10
INDEFINITE |PERSON rank 0	-13
INDEFINITE |PERSON subject 1	-7
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-6
INDEFINITE |SYSTEM described not	-6
INDEFINITE |SYSTEM never spoke	-6
INDEFINITE |SYSTEM outside	-6
INDEFINITE |UNNAMED	53
INDEFINITE |UNNAMED never spoke	53
INDEFINITE |governed 2	17
INDEFINITE |object 0	-9
INDEFINITE |object 1	-7
INDEFINITE |object 2	-10
INDEFINITE |order 0	-8
INDEFINITE |order 1	-59
INDEFINITE |order 2	38
INDEFINITE |order 3	12
INDEFINITE |order 4	-11
INDEFINITE |owner 2	-15
INDEFINITE |ruled	12
INDEFINITE |subject 1	11
IT |AGAIN spoke 0	-8
IT |AGAIN spoke 1	34
IT |AGAIN spoke 2	-10
IT |AGAIN spoke 3	-13
IT |AGENCY	20
IT |AGENCY far 0	42
IT |AGENCY far 1	-26
IT |AGENCY far 2	14
IT |AGENCY far 3	18
IT |AGENCY far 4	-12
IT |AGENCY first of its kind	47
IT |AGENCY governed 1	-43
IT |AGENCY governed 2	23
IT |AGENCY in content	-28
IT |AGENCY lesser of its kind	8
IT |AGENCY never spoke	-43
IT |AGENCY not before	-16
IT |AGENCY object 2	5
IT |AGENCY outside	20
IT |AGENCY owner 2	-5
IT |AGENCY rank 0	8
IT |AGENCY rank 1	60
IT |AGENCY rank 2	-10
IT |AGENCY rank 3	-17
IT |AGENCY same paragraph	32
IT |AGENCY same side as last	-6
IT |AGENCY second of its kind	-32
IT |AGENCY spoke 0	-18
IT |AGENCY spoke 1	69
IT |AGENCY spoke 3	16
IT |AGENCY subject 1	26
IT |AGENCY told of last	-24
IT |ATTACKER	26
IT |ATTACKER far 1	-7
IT |ATTACKER far 2	8
IT |ATTACKER far 3	13
IT |ATTACKER far 4	5
IT |ATTACKER far 5	12
IT |ATTACKER first of its kind	20
IT |ATTACKER governed 2	-13
IT |ATTACKER in content	-12
IT |ATTACKER lesser of its kind	-16
IT |ATTACKER not before	-11
IT |ATTACKER object 1	11
IT |ATTACKER object 2	38
IT |ATTACKER outside	26
IT |ATTACKER owner 2	11
IT |ATTACKER rank 0	-14
IT |ATTACKER rank 1	30
IT |ATTACKER rank 2	-14
IT |ATTACKER rank 3	35
IT |ATTACKER same paragraph	16
IT |ATTACKER second of its kind	21
IT |ATTACKER spoke 0	23
IT |ATTACKER spoke 2	-18
IT |ATTACKER spoke 3	23
IT |ATTACKER subject 1	-17
IT |ATTACKER told of last	-12
IT |AUTHOR	-10
IT |AUTHOR never spoke	-6
IT |FRESH	14
IT |FRESH never spoke	14
IT |MEDIA	5
IT |MEDIA never spoke	6
IT |PERSON	-13
IT |PERSON far 1	12
IT |PERSON far 3	-35
IT |PERSON far 4	20
IT |PERSON far 5	-6
IT |PERSON first of its kind	-8
IT |PERSON lesser of its kind	-14
IT |PERSON never spoke	6
IT |PERSON object 2	-18
IT |PERSON opened 1	15
IT |PERSON outside	-34
IT |PERSON rank 0	-18
IT |PERSON rank 1	7
IT |PERSON same side as last	-14
IT |PERSON second of its kind	9
IT |PERSON spoke 1	-13
IT |PERSON spoke 2	-8
IT |PERSON subject 1	12
IT |PERSON subject 2	5
IT |SYSTEM	6
IT |SYSTEM far 1	32
IT |SYSTEM far 2	-9
IT |SYSTEM far 3	-5
IT |SYSTEM governed 1	-8
IT |SYSTEM governed 2	-8
IT |SYSTEM lesser of its kind	17
IT |SYSTEM never spoke	6
IT |SYSTEM object 1	16
IT |SYSTEM object 2	-7
IT |SYSTEM outside	6
IT |SYSTEM rank 0	17
IT |SYSTEM rank 1	-7
IT |SYSTEM same paragraph	24
IT |SYSTEM second of its kind	-7
IT |SYSTEM subject 1	24
IT |SYSTEM subject 2	-5
IT |SYSTEM told of last	-13
IT |UNNAMED	-54
IT |UNNAMED never spoke	-54
IT |agent 2	-14
IT |governed 1	-50
IT |object 0	32
IT |object 1	25
IT |object 2	20
IT |order 0	46
IT |order 1	45
IT |order 2	36
IT |order 3	-47
IT |order 4	-10
IT |owner 2	5
IT |ruled	-24
IT |subject 1	49
MEDIA	-50
MEDIA ALLEGES OWNED	-5
MEDIA ALLEGES THE	-5
MEDIA ASSERTS BARE	18
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	70
MEDIA ASSERTS IT	15
MEDIA ASSERTS NAME	-34
MEDIA ASSERTS NONE	-5
MEDIA ASSERTS OWNED	-8
MEDIA ASSERTS POSSESSIVE	-11
MEDIA ASSERTS SHE	-7
MEDIA ASSERTS THE	-59
MEDIA CONFIRMS BARE	-6
MEDIA CONFIRMS IT	-6
MEDIA CONFIRMS NAME	-6
MEDIA CONFIRMS THE	-5
MEDIA cue :	-5
MEDIA cue according to	-20
MEDIA cue acknowledge	-6
MEDIA cue add	-7
MEDIA cue allege	-9
MEDIA cue assert	-5
MEDIA cue boast	-8
MEDIA cue claim	73
MEDIA cue concede	-5
MEDIA cue conclude	-5
MEDIA cue confirm	-13
MEDIA cue describe	-6
MEDIA cue find	-9
MEDIA cue indicate	-5
MEDIA cue inform	-5
MEDIA cue put	-14
MEDIA cue read	-8
MEDIA cue reply	-5
MEDIA cue report	72
MEDIA cue rule out	-7
MEDIA cue say	-5
MEDIA cue show	-10
MEDIA cue speak	-6
MEDIA cue state	27
MEDIA cue tell	-10
MEDIA for HE 	-12
MEDIA for INDEFINITE office	-5
MEDIA for IT 	-26
MEDIA for he	-12
MEDIA for it	-26
MEDIA for spokesperson	-5
MEDIA in ADVISORY	13
MEDIA in NEWS	-59
MEDIA in SOCIAL_POST	-8
MEDIA never spoke	-24
MEDIA of according-to:after	-11
MEDIA of according-to:before	-10
MEDIA of clause:before	-9
MEDIA of clause:interrupted	33
MEDIA of finding	-5
MEDIA of group	-18
MEDIA of he	-11
MEDIA of impersonal	20
MEDIA of manager	-8
MEDIA of naming:about	-11
MEDIA of naming:describe	-6
MEDIA of naming:put	-11
MEDIA of no-comment	-15
MEDIA of note	30
MEDIA of notice	-8
MEDIA of noun:claim	54
MEDIA of office	-6
MEDIA of officer	-5
MEDIA of one	-5
MEDIA of post	-8
MEDIA of quote:before	-19
MEDIA of quote:colon	-5
MEDIA of rebuff	-18
MEDIA of report	-6
MEDIA of she	-10
MEDIA of spokesperson	-5
MEDIA of tagged:carried	-26
MEDIA of tagged:cue	-21
MEDIA of tagged:source	55
MEDIA of verb:clause	-22
MEDIA of verb:infinitive	-5
MEDIA of verb:object	-9
MEDIA of verb:quote	-9
MEDIA of verb:that	15
MEDIA says I INDEFINITE	-7
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-10
MEDIA says we NONE	-9
MEDIA says we THE	-6
MEDIA spoke 0	-40
MEDIA spoke 1	30
MEDIA spoke 2	-15
MEDIA spoke 3	-18
MINISTRY for INDEFINITE 	-16
MINISTRY for INDEFINITE role	-9
MINISTRY for NAME body	-8
MINISTRY for NONE 	-16
MINISTRY for THE body	16
MINISTRY for THE office	-6
MINISTRY for THE role	-17
MINISTRY for department	9
MINISTRY for ministry	13
MINISTRY for office	-5
MINISTRY for official	-23
NAME body|AGENCY far 1	-6
NAME body|AGENCY far 5	7
NAME body|AGENCY governed 2	7
NAME body|AGENCY inside as head	15
NAME body|AGENCY never spoke	10
NAME body|AGENCY opened 1	-6
NAME body|AGENCY outside	-11
NAME body|AGENCY rank 0	6
NAME body|AGENCY same paragraph	-6
NAME body|AGENCY spoke 0	-6
NAME body|AGENCY subject 1	-6
NAME body|PERSON first of its kind	6
NAME body|PERSON outside	-6
NAME body|PERSON subject 2	-6
NAME body|governed 2	7
NAME body|ruled	41
NAME body|subject 1	-6
NAME body|subject 2	-6
NAME office|AGENCY	-13
NAME office|AGENCY never spoke	-12
NAME office|ruled	-8
NAME role|AGAIN	-6
NAME role|AGENCY	11
NAME role|AGENCY far 1	-13
NAME role|AGENCY first of its kind	7
NAME role|AGENCY lesser of its kind	8
NAME role|AGENCY never spoke	29
NAME role|AGENCY not before	37
NAME role|AGENCY opened 1	-12
NAME role|AGENCY outside	-26
NAME role|AGENCY rank 0	-9
NAME role|AGENCY rank 1	-10
NAME role|AGENCY same paragraph	-19
NAME role|AGENCY spoke 0	-10
NAME role|AGENCY spoke 3	-9
NAME role|AGENCY subject 1	-13
NAME role|AGENCY subject 2	-6
NAME role|ATTACKER	-5
NAME role|ATTACKER outside	-5
NAME role|PERSON	-16
NAME role|PERSON outside	-16
NAME role|PERSON rank 0	-13
NAME role|UNNAMED	21
NAME role|UNNAMED never spoke	21
NAME role|object 2	-5
NAME role|order 0	-19
NAME role|order 1	-11
NAME role|order 3	-7
NAME role|order 4	-7
NAME role|ruled	21
NAME role|subject 1	-25
NAME role|subject 2	-11
NAME |AGAIN spoke 0	-17
NAME |AGAIN spoke 1	-6
NAME |AGAIN spoke 2	-8
NAME |AGAIN spoke 3	29
NAME |AGENCY far 1	-27
NAME |AGENCY far 3	12
NAME |AGENCY far 4	20
NAME |AGENCY far 5	-14
NAME |AGENCY first of its kind	13
NAME |AGENCY governed 1	-36
NAME |AGENCY governed 2	-9
NAME |AGENCY in content	13
NAME |AGENCY inside as head	81
NAME |AGENCY inside before the head	-39
NAME |AGENCY not before	9
NAME |AGENCY opened 1	-15
NAME |AGENCY outside	-53
NAME |AGENCY owner 1	11
NAME |AGENCY owner 2	18
NAME |AGENCY rank 0	25
NAME |AGENCY rank 1	-14
NAME |AGENCY rank 2	-10
NAME |AGENCY rank 3	-6
NAME |AGENCY same paragraph	-41
NAME |AGENCY second of its kind	-7
NAME |AGENCY spoke 0	14
NAME |AGENCY spoke 1	-11
NAME |AGENCY spoke 2	-13
NAME |AGENCY spoke 3	5
NAME |AGENCY told of last	6
NAME |ATTACKER far 3	-7
NAME |ATTACKER far 4	-15
NAME |ATTACKER far 5	7
NAME |ATTACKER governed 2	11
NAME |ATTACKER inside as head	38
NAME |ATTACKER not before	13
NAME |ATTACKER outside	-22
NAME |ATTACKER rank 0	-6
NAME |ATTACKER rank 1	-8
NAME |ATTACKER same paragraph	-5
NAME |ATTACKER spoke 0	-7
NAME |ATTACKER spoke 3	5
NAME |ATTACKER subject 2	-23
NAME |AUTHOR	-15
NAME |FRESH	12
NAME |FRESH never spoke	12
NAME |MEDIA	25
NAME |MEDIA never spoke	28
NAME |PERSON	24
NAME |PERSON far 1	-74
NAME |PERSON far 2	-13
NAME |PERSON far 3	12
NAME |PERSON far 4	20
NAME |PERSON far 5	9
NAME |PERSON inside as head	64
NAME |PERSON lesser of its kind	-10
NAME |PERSON never spoke	41
NAME |PERSON not before	69
NAME |PERSON object 2	5
NAME |PERSON opened 1	9
NAME |PERSON outside	-73
NAME |PERSON rank 0	-21
NAME |PERSON rank 1	-27
NAME |PERSON rank 2	-7
NAME |PERSON same paragraph	-91
NAME |PERSON same side as last	-16
NAME |PERSON second of its kind	19
NAME |PERSON spoke 0	-8
NAME |PERSON spoke 1	-13
NAME |PERSON spoke 2	7
NAME |PERSON spoke 3	12
NAME |PERSON subject 1	-47
NAME |PERSON subject 2	20
NAME |PERSON told of last	27
NAME |SYSTEM	29
NAME |SYSTEM far 1	-11
NAME |SYSTEM far 2	7
NAME |SYSTEM far 3	-5
NAME |SYSTEM far 4	10
NAME |SYSTEM far 5	11
NAME |SYSTEM first of its kind	25
NAME |SYSTEM governed 2	38
NAME |SYSTEM inside as head	78
NAME |SYSTEM lesser of its kind	14
NAME |SYSTEM never spoke	29
NAME |SYSTEM not before	23
NAME |SYSTEM object 1	-9
NAME |SYSTEM object 2	-7
NAME |SYSTEM outside	-41
NAME |SYSTEM rank 0	21
NAME |SYSTEM rank 1	-7
NAME |SYSTEM same paragraph	-7
NAME |SYSTEM subject 2	-10
NAME |UNNAMED	-26
NAME |UNNAMED never spoke	-26
NAME |agent 1	-21
NAME |governed 1	-33
NAME |governed 2	39
NAME |object 1	-16
NAME |order 0	52
NAME |order 1	-15
NAME |order 2	-31
NAME |order 3	-36
NAME |order 4	-58
NAME |owner 1	11
NAME |owner 2	16
NAME |ruled	94
NAME |subject 1	-57
NAME |type differs	-9
NONE |AGAIN	-24
NONE |AGAIN spoke 0	-11
NONE |AGAIN spoke 1	-6
NONE |AGAIN spoke 3	-5
NONE |AGENCY	12
NONE |AGENCY agent 2	-6
NONE |AGENCY far 0	13
NONE |AGENCY far 1	-23
NONE |AGENCY far 2	-11
NONE |AGENCY far 3	11
NONE |AGENCY far 4	19
NONE |AGENCY far 5	-20
NONE |AGENCY first of its kind	38
NONE |AGENCY governed 1	-12
NONE |AGENCY governed 2	-21
NONE |AGENCY lesser of its kind	-20
NONE |AGENCY never spoke	7
NONE |AGENCY not before	23
NONE |AGENCY object 2	16
NONE |AGENCY opened 1	11
NONE |AGENCY outside	12
NONE |AGENCY owner 2	14
NONE |AGENCY rank 0	-7
NONE |AGENCY rank 1	21
NONE |AGENCY rank 2	-18
NONE |AGENCY rank 3	-5
NONE |AGENCY same paragraph	-7
NONE |AGENCY same side as last	-7
NONE |AGENCY second of its kind	-6
NONE |AGENCY spoke 0	21
NONE |AGENCY spoke 1	-23
NONE |AGENCY spoke 3	8
NONE |AGENCY subject 0	12
NONE |AGENCY subject 1	-18
NONE |AGENCY told of last	20
NONE |ATTACKER far 0	33
NONE |ATTACKER far 1	-23
NONE |ATTACKER far 2	14
NONE |ATTACKER far 3	-13
NONE |ATTACKER far 5	-10
NONE |ATTACKER first of its kind	-12
NONE |ATTACKER governed 2	-9
NONE |ATTACKER in content	-5
NONE |ATTACKER lesser of its kind	17
NONE |ATTACKER never spoke	16
NONE |ATTACKER object 0	24
NONE |ATTACKER object 2	-8
NONE |ATTACKER opened 0	8
NONE |ATTACKER same paragraph	30
NONE |ATTACKER second of its kind	-6
NONE |ATTACKER spoke 3	-8
NONE |ATTACKER subject 0	8
NONE |ATTACKER subject 2	7
NONE |AUTHOR never spoke	18
NONE |AUTHOR spoke 0	-6
NONE |AUTHOR spoke 3	-7
NONE |FRESH	-22
NONE |FRESH never spoke	-22
NONE |MEDIA	53
NONE |MEDIA never spoke	94
NONE |PERSON far 1	21
NONE |PERSON far 3	-15
NONE |PERSON far 4	-13
NONE |PERSON far 5	7
NONE |PERSON first of its kind	23
NONE |PERSON never spoke	17
NONE |PERSON object 2	-10
NONE |PERSON opened 1	30
NONE |PERSON rank 0	35
NONE |PERSON rank 1	-27
NONE |PERSON same paragraph	35
NONE |PERSON same side as last	13
NONE |PERSON second of its kind	-22
NONE |PERSON spoke 0	-31
NONE |PERSON spoke 1	11
NONE |PERSON spoke 2	-14
NONE |PERSON spoke 3	15
NONE |PERSON subject 1	21
NONE |PERSON subject 2	-10
NONE |SYSTEM	-16
NONE |SYSTEM far 1	-6
NONE |SYSTEM first of its kind	-10
NONE |SYSTEM never spoke	-16
NONE |SYSTEM outside	-16
NONE |SYSTEM rank 0	-10
NONE |SYSTEM told of last	-7
NONE |agent 2	-6
NONE |governed 1	-16
NONE |governed 2	-32
NONE |object 0	24
NONE |object 1	-12
NONE |order 0	-9
NONE |order 1	30
NONE |order 4	-43
NONE |owner 2	11
NONE |ruled	-37
NONE |subject 0	21
NONE |subject 1	-25
NONE |subject 2	-10
OTHER for BARE 	13
OTHER for BARE role	-5
OTHER for INDEFINITE 	73
OTHER for INDEFINITE attacker	-7
OTHER for INDEFINITE attacker document	7
OTHER for INDEFINITE body	-6
OTHER for INDEFINITE document	6
OTHER for INDEFINITE office	18
OTHER for INDEFINITE role	-48
OTHER for IT 	45
OTHER for NAME 	-13
OTHER for NAME body	8
OTHER for NAME office	-12
OTHER for NAME role	-5
OTHER for NONE 	-25
OTHER for OWNED 	6
OTHER for OWNED document	-6
OTHER for OWNED office	-21
OTHER for POSSESSIVE 	-12
OTHER for POSSESSIVE office	15
OTHER for SHE 	-20
OTHER for THE attacker	29
OTHER for THE attacker document	-5
OTHER for THE body	17
OTHER for THE document	-18
OTHER for THE office	43
OTHER for THE part	6
OTHER for THE role	-39
OTHER for agency	-45
OTHER for association	11
OTHER for board	39
OTHER for centre	19
OTHER for chairman	5
OTHER for commission	-25
OTHER for company	13
OTHER for contractor	6
OTHER for counsel	-12
OTHER for executive	-9
OTHER for firm	30
OTHER for gang	22
OTHER for government	-7
OTHER for insurer	7
OTHER for it	29
OTHER for its	6
OTHER for man	-12
OTHER for member	-8
OTHER for ministry	-7
OTHER for notice	22
OTHER for office	-21
OTHER for officer	-13
OTHER for official	-16
OTHER for operator	-17
OTHER for organisation	7
OTHER for person	-9
OTHER for police	-8
OTHER for post	12
OTHER for report	20
OTHER for service	-10
OTHER for she	-16
OTHER for spokesman	31
OTHER for spokesperson	21
OTHER for statement	-11
OTHER for that	-12
OTHER for the	-8
OTHER for union	28
OTHER for vendor	-7
OWNED body|AGENCY	14
OWNED body|AGENCY far 3	-10
OWNED body|AGENCY first of its kind	11
OWNED body|AGENCY inside as head	17
OWNED body|AGENCY lesser of its kind	6
OWNED body|AGENCY never spoke	29
OWNED body|AGENCY not before	15
OWNED body|AGENCY subject 2	-12
OWNED body|subject 1	-5
OWNED body|subject 2	-12
OWNED document|AGENCY	11
OWNED document|AGENCY described partly	9
OWNED document|AGENCY far 3	19
OWNED document|AGENCY inside as owner	9
OWNED document|AGENCY lesser of its kind	23
OWNED document|AGENCY object 2	-12
OWNED document|AGENCY rank 1	21
OWNED document|AGENCY second of its kind	-12
OWNED document|AGENCY subject 2	25
OWNED document|PERSON	8
OWNED document|PERSON described not	8
OWNED document|PERSON outside	8
OWNED document|PERSON rank 0	-15
OWNED document|PERSON second of its kind	-15
OWNED document|UNNAMED	-8
OWNED document|UNNAMED never spoke	-8
OWNED document|object 2	-12
OWNED document|order 0	-6
OWNED document|order 1	-9
OWNED document|order 2	20
OWNED document|order 3	18
OWNED document|ruled	-6
OWNED document|subject 1	-16
OWNED document|subject 2	47
OWNED office|AGAIN	-15
OWNED office|AGAIN spoke 0	-6
OWNED office|AGENCY	6
OWNED office|AGENCY agent 2	-13
OWNED office|AGENCY described not	-25
OWNED office|AGENCY described partly	8
OWNED office|AGENCY far 2	-7
OWNED office|AGENCY far 5	-15
OWNED office|AGENCY governed 1	-5
OWNED office|AGENCY in content	13
OWNED office|AGENCY inside as owner	32
OWNED office|AGENCY lesser of its kind	21
OWNED office|AGENCY never spoke	18
OWNED office|AGENCY not before	31
OWNED office|AGENCY object 2	-7
OWNED office|AGENCY outside	-25
OWNED office|AGENCY rank 0	-11
OWNED office|AGENCY rank 1	-9
OWNED office|AGENCY same paragraph	-8
OWNED office|AGENCY second of its kind	-13
OWNED office|AGENCY spoke 3	-5
OWNED office|ATTACKER	-7
OWNED office|ATTACKER described not	-6
OWNED office|ATTACKER first of its kind	-6
OWNED office|ATTACKER never spoke	-6
OWNED office|ATTACKER outside	-7
OWNED office|ATTACKER rank 0	-6
OWNED office|FRESH	-7
OWNED office|FRESH never spoke	-7
OWNED office|MEDIA	-10
OWNED office|PERSON	-9
OWNED office|PERSON described not	-19
OWNED office|PERSON far 1	-8
OWNED office|PERSON inside behind a comma	8
OWNED office|PERSON not before	8
OWNED office|PERSON outside	-19
OWNED office|PERSON rank 0	-10
OWNED office|PERSON rank 1	-5
OWNED office|PERSON same paragraph	-7
OWNED office|PERSON spoke 3	-6
OWNED office|PERSON subject 2	-7
OWNED office|UNNAMED	45
OWNED office|UNNAMED never spoke	45
OWNED office|agent 2	-13
OWNED office|governed 1	-6
OWNED office|object 1	-5
OWNED office|object 2	-10
OWNED office|order 0	-5
OWNED office|order 1	-23
OWNED office|order 2	-7
OWNED office|order 3	-5
OWNED office|order 4	-10
OWNED office|ruled	12
OWNED office|subject 2	-10
OWNED role|AGAIN	-6
OWNED role|AGENCY	-20
OWNED role|AGENCY first of its kind	-6
OWNED role|AGENCY inside as owner	-16
OWNED role|AGENCY never spoke	-15
OWNED role|AGENCY rank 0	-6
OWNED role|AGENCY second of its kind	-13
OWNED role|PERSON	20
OWNED role|PERSON described not	13
OWNED role|PERSON inside behind a comma	7
OWNED role|PERSON never spoke	6
OWNED role|PERSON not before	7
OWNED role|PERSON outside	13
OWNED role|PERSON rank 0	16
OWNED role|PERSON second of its kind	23
OWNED role|PERSON spoke 0	20
OWNED role|PERSON subject 2	-6
OWNED role|UNNAMED	11
OWNED role|UNNAMED never spoke	11
OWNED role|order 0	-5
OWNED role|order 1	17
OWNED role|ruled	9
OWNED role|subject 2	-8
OWNED |AGAIN	41
OWNED |AGAIN spoke 3	44
OWNED |AGENCY	-24
OWNED |AGENCY described not	-11
OWNED |AGENCY described partly	9
OWNED |AGENCY far 1	-8
OWNED |AGENCY far 4	7
OWNED |AGENCY in content	5
OWNED |AGENCY inside as head	11
OWNED |AGENCY inside as owner	-21
OWNED |AGENCY lesser of its kind	-22
OWNED |AGENCY never spoke	-19
OWNED |AGENCY not before	-23
OWNED |AGENCY outside	-11
OWNED |AGENCY same paragraph	-10
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY told of last	-7
OWNED |FRESH	-5
OWNED |FRESH never spoke	-5
OWNED |PERSON described not	-12
OWNED |PERSON far 1	-7
OWNED |PERSON inside behind a comma	9
OWNED |PERSON never spoke	8
OWNED |PERSON not before	10
OWNED |PERSON outside	-12
OWNED |PERSON rank 0	-8
OWNED |PERSON same paragraph	-9
OWNED |PERSON spoke 0	-7
OWNED |PERSON subject 1	-7
OWNED |PERSON subject 2	-5
OWNED |UNNAMED	-6
OWNED |UNNAMED never spoke	-6
OWNED |object 1	-7
OWNED |order 1	-6
OWNED |order 2	-10
OWNED |ruled	27
OWNED |subject 1	-8
OWNED |subject 2	-9
PERSON	51
PERSON ALLEGES INDEFINITE	-5
PERSON ALLEGES THE	-25
PERSON ASSERTS BARE	25
PERSON ASSERTS HE	18
PERSON ASSERTS INDEFINITE	-36
PERSON ASSERTS IT	6
PERSON ASSERTS NONE	-37
PERSON ASSERTS OWNED	9
PERSON ASSERTS POSSESSIVE	22
PERSON ASSERTS SHE	10
PERSON CONFIRMS BARE	-20
PERSON CONFIRMS HE	7
PERSON CONFIRMS INDEFINITE	-6
PERSON CONFIRMS NAME	16
PERSON CONFIRMS THE	18
PERSON DENIES HE	5
PERSON DENIES NAME	11
PERSON DENIES THE	9
PERSON agent 1	-40
PERSON agent 2	-40
PERSON cue :	14
PERSON cue accept	18
PERSON cue according to	9
PERSON cue accuse	-6
PERSON cue add	29
PERSON cue admit	13
PERSON cue agree	-11
PERSON cue allege	-11
PERSON cue announce	-14
PERSON cue answer	17
PERSON cue argue	-5
PERSON cue ask	9
PERSON cue assert	-7
PERSON cue assure	29
PERSON cue blame	-25
PERSON cue call	-18
PERSON cue claim	-28
PERSON cue concede	12
PERSON cue confirm	-22
PERSON cue could not be contacted	5
PERSON cue decline to be	-11
PERSON cue decline to comment	-7
PERSON cue decline to name	15
PERSON cue decline to say	5
PERSON cue denied it	-33
PERSON cue dismiss	5
PERSON cue find	-8
PERSON cue go on	12
PERSON cue inform	-19
PERSON cue maintain	20
PERSON cue not answer	5
PERSON cue not reply	-10
PERSON cue not respond	-8
PERSON cue not return	-21
PERSON cue not want	-12
PERSON cue note	-9
PERSON cue put	-33
PERSON cue remark	-14
PERSON cue reply	6
PERSON cue report	-9
PERSON cue show	36
PERSON cue speak	-16
PERSON cue state	9
PERSON cue submit	17
PERSON cue suspect	12
PERSON cue tell	-80
PERSON cue warn	12
PERSON cue would have none of it	24
PERSON cue write	14
PERSON described not	-105
PERSON described partly	-9
PERSON described wholly	53
PERSON far 0	43
PERSON far 1	-12
PERSON far 2	36
PERSON far 3	-14
PERSON far 4	-73
PERSON far 5	-49
PERSON first here INDEFINITE	10
PERSON first here NAME	67
PERSON first here OWNED	25
PERSON first here POSSESSIVE	32
PERSON first here THE	20
PERSON first of its kind	42
PERSON governed 2	-28
PERSON has head	52
PERSON in ADVISORY	32
PERSON in NEWS	54
PERSON in SOCIAL_POST	-30
PERSON in content	-38
PERSON inside as head	66
PERSON inside behind a comma	87
PERSON lesser of its kind	52
PERSON never spoke	76
PERSON not before	114
PERSON object 0	21
PERSON object 1	19
PERSON object 2	-15
PERSON of according-to:after	10
PERSON of according-to:before	11
PERSON of agency	5
PERSON of agent	-9
PERSON of authority	-6
PERSON of clause:before	16
PERSON of clause:interrupted	-58
PERSON of company	16
PERSON of counsel	26
PERSON of director	26
PERSON of engineer	-9
PERSON of executive	36
PERSON of finding	52
PERSON of forum	-8
PERSON of gang	-9
PERSON of he	22
PERSON of head	8
PERSON of insurer	11
PERSON of it	-33
PERSON of its	15
PERSON of judge	16
PERSON of manager	-16
PERSON of minister	-5
PERSON of ministry	-6
PERSON of naming:about	-11
PERSON of naming:blame	-5
PERSON of naming:call	-18
PERSON of naming:put	-30
PERSON of no-comment	-25
PERSON of note	-7
PERSON of notice	-8
PERSON of officer	21
PERSON of official	-6
PERSON of one	-14
PERSON of person	-7
PERSON of police	-14
PERSON of quote:before	44
PERSON of quote:colon	14
PERSON of quote:continued	-13
PERSON of quote:following	29
PERSON of rebuff	28
PERSON of report	-35
PERSON of researcher	10
PERSON of secretary	-11
PERSON of service	-12
PERSON of she	20
PERSON of spokesman	-6
PERSON of spokesperson	-5
PERSON of statement	31
PERSON of tagged:carried	38
PERSON of tagged:cue	-17
PERSON of tagged:source	-11
PERSON of they	6
PERSON of verb:clause	38
PERSON of verb:infinitive	-8
PERSON of verb:object	-10
PERSON of verb:quote	20
PERSON of verb:that	-12
PERSON often 0 BARE	-5
PERSON often 0 HE	-30
PERSON often 0 INDEFINITE	-5
PERSON often 0 IT	-15
PERSON often 0 OWNED	7
PERSON often 0 POSSESSIVE	9
PERSON often 0 THE	41
PERSON often 1 BARE	14
PERSON often 1 HE	63
PERSON often 1 INDEFINITE	-25
PERSON often 1 IT	-8
PERSON often 1 NAME	-10
PERSON often 1 NONE	-14
PERSON often 1 POSSESSIVE	33
PERSON often 1 SHE	32
PERSON often 2 BARE	-5
PERSON often 2 HE	6
PERSON often 2 INDEFINITE	-11
PERSON often 2 IT	11
PERSON often 2 NAME	30
PERSON often 2 NONE	9
PERSON often 2 POSSESSIVE	-19
PERSON often 2 SHE	-18
PERSON often 2 THE	-8
PERSON opened 0	34
PERSON opened 1	-10
PERSON outside	-42
PERSON owner 2	16
PERSON rank 0	-27
PERSON rank 1	17
PERSON rank 2	-23
PERSON rank 3	11
PERSON rank 4	-8
PERSON same paragraph	113
PERSON same side as last	41
PERSON says I HE	-9
PERSON says I INDEFINITE	-12
PERSON says I SHE	-31
PERSON says we HE	26
PERSON says we IT	29
PERSON says we NAME	11
PERSON says we NONE	14
PERSON says we POSSESSIVE	15
PERSON says we SHE	16
PERSON says we THE	-21
PERSON second of its kind	7
PERSON spoke 1	9
PERSON spoke last 0 NAME  true	-8
PERSON spoke last 0 POSSESSIVE role true	14
PERSON spoke last 0 SHE  true	11
PERSON spoke last 0 THE body true	18
PERSON spoke last 0 THE role true	8
PERSON spoke last 1 BARE office true	16
PERSON spoke last 1 INDEFINITE role true	-5
PERSON spoke last 1 IT  true	12
PERSON spoke last 1 NAME  true	14
PERSON spoke last 1 NONE  true	-21
PERSON spoke last 1 OWNED  true	-7
PERSON spoke last 1 POSSESSIVE office false	-7
PERSON spoke last 1 POSSESSIVE office true	-6
PERSON spoke last 1 SHE  false	11
PERSON spoke last 1 SHE  true	-12
PERSON spoke last 1 THE  false	-35
PERSON spoke last 1 THE  true	40
PERSON spoke last 1 THE body false	-7
PERSON spoke last 1 THE body true	-6
PERSON spoke last 1 THE role false	-17
PERSON spoke last 2 HE  true	5
PERSON spoke last 2 SHE  false	-25
PERSON spoke last 2 SHE  true	6
PERSON spoke last 2 THE  false	7
PERSON spoke last 2 THE  true	14
PERSON spoke last 2 THE body true	-5
PERSON spoke last 3 IT  false	-5
PERSON spoke last 3 SHE  false	21
PERSON spoke last 3 THE  false	-8
PERSON spoke last here BARE	8
PERSON spoke last here HE	11
PERSON spoke last here IT	8
PERSON spoke last here NONE	-17
PERSON spoke last here OWNED	-21
PERSON spoke last here POSSESSIVE	-17
PERSON spoke last here SHE	8
PERSON spoke last here THE	64
PERSON subject 0	25
PERSON subject 1	5
PERSON subject 2	-31
PERSON told of last	42
POLICE for BARE 	-19
POLICE for BARE role	-6
POLICE for INDEFINITE 	-43
POLICE for INDEFINITE attacker document	-9
POLICE for INDEFINITE office	18
POLICE for INDEFINITE role	41
POLICE for IT 	-28
POLICE for NAME 	-7
POLICE for NAME body	10
POLICE for OWNED office	17
POLICE for POSSESSIVE 	-29
POLICE for POSSESSIVE office	-7
POLICE for POSSESSIVE role	5
POLICE for THE 	23
POLICE for THE body	13
POLICE for THE document	18
POLICE for THE office	-21
POLICE for THE role	-13
POLICE for THEY 	6
POLICE for board	-12
POLICE for it	-28
POLICE for office	13
POLICE for officer	19
POLICE for police	34
POLICE for service	-11
POLICE for she	-12
POLICE for spokesman	30
POLICE for spokesperson	-16
POLICE for they	6
POSSESSIVE body|AGENCY	16
POSSESSIVE body|AGENCY described not	12
POSSESSIVE body|AGENCY far 1	14
POSSESSIVE body|AGENCY first of its kind	15
POSSESSIVE body|AGENCY never spoke	8
POSSESSIVE body|AGENCY outside	12
POSSESSIVE body|AGENCY rank 0	14
POSSESSIVE body|AGENCY same paragraph	14
POSSESSIVE body|PERSON	-8
POSSESSIVE body|PERSON described not	-8
POSSESSIVE body|PERSON outside	-8
POSSESSIVE body|PERSON second of its kind	-6
POSSESSIVE body|UNNAMED	-5
POSSESSIVE body|UNNAMED never spoke	-5
POSSESSIVE body|order 1	14
POSSESSIVE body|ruled	19
POSSESSIVE document|AGAIN	33
POSSESSIVE document|AGENCY	-9
POSSESSIVE document|AGENCY described not	-9
POSSESSIVE document|AGENCY far 1	32
POSSESSIVE document|AGENCY far 5	-8
POSSESSIVE document|AGENCY first of its kind	-20
POSSESSIVE document|AGENCY lesser of its kind	-5
POSSESSIVE document|AGENCY never spoke	12
POSSESSIVE document|AGENCY rank 1	-5
POSSESSIVE document|AGENCY second of its kind	15
POSSESSIVE document|AGENCY subject 2	-11
POSSESSIVE document|PERSON far 3	-5
POSSESSIVE document|PERSON lesser of its kind	7
POSSESSIVE document|PERSON rank 0	-13
POSSESSIVE document|PERSON rank 1	19
POSSESSIVE document|PERSON same paragraph	8
POSSESSIVE document|PERSON second of its kind	-5
POSSESSIVE document|PERSON spoke 0	-11
POSSESSIVE document|UNNAMED	-14
POSSESSIVE document|UNNAMED never spoke	-14
POSSESSIVE document|object 2	-5
POSSESSIVE document|order 1	-13
POSSESSIVE document|order 2	18
POSSESSIVE document|order 3	-7
POSSESSIVE document|subject 2	-15
POSSESSIVE office|AGAIN	-9
POSSESSIVE office|AGENCY	21
POSSESSIVE office|AGENCY described not	30
POSSESSIVE office|AGENCY far 0	17
POSSESSIVE office|AGENCY far 1	5
POSSESSIVE office|AGENCY far 4	-14
POSSESSIVE office|AGENCY far 5	19
POSSESSIVE office|AGENCY first of its kind	-14
POSSESSIVE office|AGENCY governed 2	-6
POSSESSIVE office|AGENCY in content	17
POSSESSIVE office|AGENCY lesser of its kind	6
POSSESSIVE office|AGENCY never spoke	19
POSSESSIVE office|AGENCY opened 0	17
POSSESSIVE office|AGENCY outside	21
POSSESSIVE office|AGENCY rank 0	-5
POSSESSIVE office|AGENCY rank 1	9
POSSESSIVE office|AGENCY rank 2	21
POSSESSIVE office|AGENCY same paragraph	21
POSSESSIVE office|AGENCY second of its kind	29
POSSESSIVE office|AGENCY spoke 0	-6
POSSESSIVE office|AGENCY spoke 2	-12
POSSESSIVE office|AGENCY spoke 3	22
POSSESSIVE office|AGENCY subject 0	26
POSSESSIVE office|AGENCY subject 1	11
POSSESSIVE office|AGENCY subject 2	9
POSSESSIVE office|ATTACKER	-24
POSSESSIVE office|ATTACKER described not	-24
POSSESSIVE office|ATTACKER far 3	-5
POSSESSIVE office|ATTACKER first of its kind	-24
POSSESSIVE office|ATTACKER never spoke	-5
POSSESSIVE office|ATTACKER outside	-24
POSSESSIVE office|ATTACKER rank 0	-24
POSSESSIVE office|ATTACKER same paragraph	-24
POSSESSIVE office|ATTACKER subject 2	-6
POSSESSIVE office|FRESH	-6
POSSESSIVE office|FRESH never spoke	-6
POSSESSIVE office|MEDIA	-6
POSSESSIVE office|MEDIA never spoke	-5
POSSESSIVE office|PERSON described not	-12
POSSESSIVE office|PERSON far 3	-13
POSSESSIVE office|PERSON inside behind a comma	13
POSSESSIVE office|PERSON never spoke	12
POSSESSIVE office|PERSON not before	13
POSSESSIVE office|PERSON object 2	-17
POSSESSIVE office|PERSON outside	-13
POSSESSIVE office|PERSON rank 0	-7
POSSESSIVE office|PERSON second of its kind	5
POSSESSIVE office|PERSON spoke 0	-13
POSSESSIVE office|PERSON spoke 2	-7
POSSESSIVE office|PERSON spoke 3	9
POSSESSIVE office|PERSON subject 2	-6
POSSESSIVE office|UNNAMED	27
POSSESSIVE office|UNNAMED never spoke	27
POSSESSIVE office|governed 2	-6
POSSESSIVE office|object 2	-20
POSSESSIVE office|order 0	-23
POSSESSIVE office|order 1	6
POSSESSIVE office|order 2	-8
POSSESSIVE office|order 3	-8
POSSESSIVE office|order 4	16
POSSESSIVE office|ruled	35
POSSESSIVE office|subject 0	19
POSSESSIVE office|subject 1	11
POSSESSIVE role|AGAIN	-8
POSSESSIVE role|AGAIN spoke 3	-6
POSSESSIVE role|AGENCY described not	-22
POSSESSIVE role|AGENCY far 1	-8
POSSESSIVE role|AGENCY far 2	-13
POSSESSIVE role|AGENCY far 4	15
POSSESSIVE role|AGENCY first of its kind	-12
POSSESSIVE role|AGENCY governed 2	8
POSSESSIVE role|AGENCY lesser of its kind	-6
POSSESSIVE role|AGENCY never spoke	-5
POSSESSIVE role|AGENCY outside	-12
POSSESSIVE role|AGENCY rank 0	-7
POSSESSIVE role|AGENCY rank 1	5
POSSESSIVE role|AGENCY same paragraph	-15
POSSESSIVE role|AGENCY second of its kind	18
POSSESSIVE role|AGENCY spoke 0	22
POSSESSIVE role|AGENCY spoke 3	-11
POSSESSIVE role|AGENCY subject 2	-7
POSSESSIVE role|AGENCY told of last	-12
POSSESSIVE role|FRESH	-9
POSSESSIVE role|FRESH never spoke	-9
POSSESSIVE role|PERSON	15
POSSESSIVE role|PERSON described not	13
POSSESSIVE role|PERSON far 2	-5
POSSESSIVE role|PERSON far 3	18
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON far 5	-6
POSSESSIVE role|PERSON lesser of its kind	15
POSSESSIVE role|PERSON never spoke	28
POSSESSIVE role|PERSON object 2	-9
POSSESSIVE role|PERSON outside	12
POSSESSIVE role|PERSON rank 0	21
POSSESSIVE role|PERSON spoke 2	-6
POSSESSIVE role|PERSON subject 2	11
POSSESSIVE role|UNNAMED	22
POSSESSIVE role|UNNAMED never spoke	22
POSSESSIVE role|governed 2	7
POSSESSIVE role|object 2	-12
POSSESSIVE role|order 0	7
POSSESSIVE role|order 1	9
POSSESSIVE role|order 2	-8
POSSESSIVE role|order 3	-16
POSSESSIVE role|order 4	7
POSSESSIVE role|subject 1	-10
POSSESSIVE |AGAIN	-11
POSSESSIVE |AGAIN spoke 2	-5
POSSESSIVE |AGAIN spoke 3	-5
POSSESSIVE |AGENCY	7
POSSESSIVE |AGENCY described not	6
POSSESSIVE |AGENCY far 1	9
POSSESSIVE |AGENCY far 2	-20
POSSESSIVE |AGENCY far 3	-11
POSSESSIVE |AGENCY far 4	-5
POSSESSIVE |AGENCY far 5	28
POSSESSIVE |AGENCY first of its kind	-16
POSSESSIVE |AGENCY governed 2	-11
POSSESSIVE |AGENCY in content	-5
POSSESSIVE |AGENCY lesser of its kind	16
POSSESSIVE |AGENCY opened 1	-14
POSSESSIVE |AGENCY outside	13
POSSESSIVE |AGENCY rank 0	13
POSSESSIVE |AGENCY rank 1	6
POSSESSIVE |AGENCY second of its kind	7
POSSESSIVE |AGENCY spoke 0	16
POSSESSIVE |AGENCY subject 1	11
POSSESSIVE |AGENCY subject 2	7
POSSESSIVE |ATTACKER first of its kind	5
POSSESSIVE |ATTACKER never spoke	5
POSSESSIVE |ATTACKER rank 0	5
POSSESSIVE |ATTACKER same paragraph	7
POSSESSIVE |FRESH	-9
POSSESSIVE |FRESH never spoke	-9
POSSESSIVE |MEDIA	-10
POSSESSIVE |MEDIA never spoke	-9
POSSESSIVE |PERSON	17
POSSESSIVE |PERSON far 1	5
POSSESSIVE |PERSON far 3	6
POSSESSIVE |PERSON far 5	-6
POSSESSIVE |PERSON inside as head	6
POSSESSIVE |PERSON inside behind a comma	11
POSSESSIVE |PERSON lesser of its kind	12
POSSESSIVE |PERSON never spoke	19
POSSESSIVE |PERSON not before	18
POSSESSIVE |PERSON opened 1	5
POSSESSIVE |PERSON rank 0	8
POSSESSIVE |PERSON spoke 0	6
POSSESSIVE |PERSON subject 1	5
POSSESSIVE |SYSTEM	-5
POSSESSIVE |SYSTEM described not	-5
POSSESSIVE |SYSTEM never spoke	-5
POSSESSIVE |SYSTEM outside	-5
POSSESSIVE |UNNAMED	-22
POSSESSIVE |UNNAMED never spoke	-22
POSSESSIVE |governed 2	-12
POSSESSIVE |object 1	-5
POSSESSIVE |object 2	-5
POSSESSIVE |order 0	7
POSSESSIVE |order 2	-8
POSSESSIVE |order 3	24
POSSESSIVE |order 4	-13
POSSESSIVE |owner 2	-5
POSSESSIVE |same role	-20
POSSESSIVE |subject 1	16
REGULATOR for HE 	17
REGULATOR for INDEFINITE 	24
REGULATOR for INDEFINITE document	-7
REGULATOR for INDEFINITE office	5
REGULATOR for INDEFINITE role	20
REGULATOR for IT 	16
REGULATOR for NAME 	-8
REGULATOR for NAME body	-6
REGULATOR for NONE 	12
REGULATOR for OWNED office	8
REGULATOR for POSSESSIVE office	21
REGULATOR for POSSESSIVE role	-6
REGULATOR for SHE 	-10
REGULATOR for THE body	17
REGULATOR for THE document	9
REGULATOR for THE role	23
REGULATOR for agency	-12
REGULATOR for authority	-33
REGULATOR for commission	26
REGULATOR for commissioner	8
REGULATOR for company	37
REGULATOR for he	17
REGULATOR for insurer	-14
REGULATOR for it	11
REGULATOR for notice	23
REGULATOR for office	30
REGULATOR for officer	-13
REGULATOR for police	-7
REGULATOR for regulator	-5
REGULATOR for she	-10
REGULATOR for spokesperson	12
REGULATOR for union	-5
SHE |AGAIN	7
SHE |AGAIN spoke 0	29
SHE |AGAIN spoke 2	-5
SHE |AGAIN spoke 3	-12
SHE |AGENCY far 2	30
SHE |AGENCY far 3	-5
SHE |AGENCY far 4	-14
SHE |AGENCY far 5	-10
SHE |AGENCY first of its kind	-21
SHE |AGENCY governed 1	11
SHE |AGENCY governed 2	13
SHE |AGENCY in content	6
SHE |AGENCY lesser of its kind	-12
SHE |AGENCY never spoke	-17
SHE |AGENCY object 1	-7
SHE |AGENCY object 2	-14
SHE |AGENCY opened 1	15
SHE |AGENCY owner 1	-14
SHE |AGENCY owner 2	-8
SHE |AGENCY rank 0	37
SHE |AGENCY rank 1	-23
SHE |AGENCY rank 2	-5
SHE |AGENCY same paragraph	39
SHE |AGENCY same side as last	-6
SHE |AGENCY second of its kind	35
SHE |AGENCY spoke 0	17
SHE |AGENCY spoke 1	16
SHE |AGENCY spoke 2	-7
SHE |AGENCY spoke 3	-7
SHE |AGENCY subject 1	19
SHE |AGENCY subject 2	11
SHE |AGENCY told of last	-14
SHE |ATTACKER far 1	6
SHE |ATTACKER far 2	17
SHE |ATTACKER far 3	-10
SHE |ATTACKER first of its kind	-11
SHE |ATTACKER governed 2	-7
SHE |ATTACKER in content	-6
SHE |ATTACKER lesser of its kind	-5
SHE |ATTACKER never spoke	-18
SHE |ATTACKER object 1	-5
SHE |ATTACKER opened 1	-7
SHE |ATTACKER rank 0	-30
SHE |ATTACKER rank 1	40
SHE |ATTACKER same paragraph	17
SHE |ATTACKER second of its kind	21
SHE |ATTACKER spoke 0	26
SHE |ATTACKER subject 1	-7
SHE |ATTACKER subject 2	13
SHE |AUTHOR	-5
SHE |FRESH	31
SHE |FRESH never spoke	31
SHE |MEDIA	-10
SHE |MEDIA never spoke	-9
SHE |PERSON	17
SHE |PERSON far 1	20
SHE |PERSON far 2	20
SHE |PERSON far 3	32
SHE |PERSON far 4	-62
SHE |PERSON far 5	11
SHE |PERSON first of its kind	7
SHE |PERSON governed 1	-5
SHE |PERSON governed 2	-8
SHE |PERSON lesser of its kind	-10
SHE |PERSON never spoke	-17
SHE |PERSON object 1	18
SHE |PERSON opened 1	-23
SHE |PERSON outside	17
SHE |PERSON rank 0	-38
SHE |PERSON rank 1	23
SHE |PERSON rank 2	32
SHE |PERSON rank 3	15
SHE |PERSON same paragraph	35
SHE |PERSON same side as last	23
SHE |PERSON second of its kind	17
SHE |PERSON spoke 0	13
SHE |PERSON spoke 2	31
SHE |PERSON spoke 3	-10
SHE |PERSON subject 1	6
SHE |PERSON told of last	-13
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-37
SHE |UNNAMED never spoke	-37
SHE |agent 2	-28
SHE |governed 1	5
SHE |object 1	6
SHE |object 2	-16
SHE |order 0	21
SHE |order 1	-6
SHE |order 3	22
SHE |order 4	-19
SHE |owner 1	6
SHE |owner 2	23
SHE |subject 1	17
SHE |subject 2	25
SYSTEM	-26
SYSTEM ASSERTS BARE	-5
SYSTEM ASSERTS HE	-5
SYSTEM ASSERTS INDEFINITE	-21
SYSTEM ASSERTS IT	12
SYSTEM ASSERTS NAME	22
SYSTEM ASSERTS SHE	-5
SYSTEM ASSERTS THE	11
SYSTEM CONFIRMS THE	22
SYSTEM cue accept	22
SYSTEM cue according to	5
SYSTEM cue add	-6
SYSTEM cue boast	-10
SYSTEM cue claim	6
SYSTEM cue confirm	-8
SYSTEM cue establish	40
SYSTEM cue find	-7
SYSTEM cue indicate	-5
SYSTEM cue put	20
SYSTEM cue reckon	17
SYSTEM cue report	22
SYSTEM cue say	-25
SYSTEM cue tell	-13
SYSTEM cue write	-6
SYSTEM described not	-17
SYSTEM described wholly	-7
SYSTEM far 0	-15
SYSTEM far 1	5
SYSTEM far 2	-17
SYSTEM far 3	11
SYSTEM far 4	-18
SYSTEM far 5	-6
SYSTEM first of its kind	20
SYSTEM generic	-84
SYSTEM governed 0	-8
SYSTEM governed 2	-8
SYSTEM has head	-7
SYSTEM in ADVISORY	-23
SYSTEM in NEWS	-18
SYSTEM in content	-40
SYSTEM in quote	-21
SYSTEM inside as head	73
SYSTEM inside behind	-5
SYSTEM lesser of its kind	-11
SYSTEM never spoke	-26
SYSTEM object 2	-11
SYSTEM of according-to:after	12
SYSTEM of according-to:before	-5
SYSTEM of agency	-7
SYSTEM of clause:before	-6
SYSTEM of clause:interrupted	-9
SYSTEM of company	19
SYSTEM of he	-5
SYSTEM of impersonal	-5
SYSTEM of naming:about	-5
SYSTEM of naming:put	20
SYSTEM of no-comment	-19
SYSTEM of note	22
SYSTEM of noun:claim	-6
SYSTEM of operator	22
SYSTEM of post	-5
SYSTEM of quote:before	12
SYSTEM of rebuff	17
SYSTEM of review	39
SYSTEM of she	-6
SYSTEM of tagged:source	-11
SYSTEM of verb:clause	-11
SYSTEM of verb:object	18
SYSTEM of verb:quote	-5
SYSTEM of verb:that	5
SYSTEM often 0 BARE	-7
SYSTEM often 0 INDEFINITE	-15
SYSTEM often 0 IT	-15
SYSTEM often 0 NAME	8
SYSTEM often 0 POSSESSIVE	-5
SYSTEM often 0 THE	-37
SYSTEM often 1 INDEFINITE	-5
SYSTEM often 1 IT	38
SYSTEM often 1 NONE	-5
SYSTEM often 1 THE	5
SYSTEM often 2 INDEFINITE	22
SYSTEM often 2 IT	-13
SYSTEM often 2 NAME	26
SYSTEM often 2 NONE	-6
SYSTEM often 2 THE	30
SYSTEM often 3 THE	-6
SYSTEM opened 1	18
SYSTEM outside	-55
SYSTEM rank 0	-16
SYSTEM rank 1	-18
SYSTEM rank 2	16
SYSTEM rank 3	-6
SYSTEM same paragraph	46
SYSTEM says we IT	-5
SYSTEM says we THE	-8
SYSTEM second of its kind	-47
SYSTEM subject 0	-6
SYSTEM subject 1	12
SYSTEM subject 2	-5
SYSTEM told of last	-19
THE attacker document|AGENCY far 1	5
THE attacker document|AGENCY far 3	-6
THE attacker document|AGENCY first of its kind	-16
THE attacker document|AGENCY lesser of its kind	14
THE attacker document|AGENCY never spoke	5
THE attacker document|AGENCY object 2	-5
THE attacker document|AGENCY same paragraph	5
THE attacker document|ATTACKER	20
THE attacker document|ATTACKER described not	5
THE attacker document|ATTACKER first of its kind	26
THE attacker document|ATTACKER never spoke	14
THE attacker document|ATTACKER outside	20
THE attacker document|ATTACKER rank 0	10
THE attacker document|ATTACKER subject 2	6
THE attacker document|PERSON first of its kind	-7
THE attacker document|PERSON rank 0	6
THE attacker document|UNNAMED	-11
THE attacker document|UNNAMED never spoke	-11
THE attacker document|object 2	-9
THE attacker document|order 0	-21
THE attacker document|order 1	30
THE attacker document|order 2	22
THE attacker document|order 3	-11
THE attacker document|subject 1	19
THE attacker|AGAIN	19
THE attacker|AGAIN spoke 0	-8
THE attacker|AGAIN spoke 1	30
THE attacker|AGENCY	-9
THE attacker|AGENCY described not	-7
THE attacker|AGENCY far 0	28
THE attacker|AGENCY far 4	-5
THE attacker|AGENCY far 5	-21
THE attacker|AGENCY first of its kind	-9
THE attacker|AGENCY governed 2	-14
THE attacker|AGENCY in content	-17
THE attacker|AGENCY lesser of its kind	-8
THE attacker|AGENCY never spoke	13
THE attacker|AGENCY object 2	-7
THE attacker|AGENCY outside	5
THE attacker|AGENCY rank 0	14
THE attacker|AGENCY rank 2	-5
THE attacker|AGENCY same paragraph	31
THE attacker|AGENCY second of its kind	7
THE attacker|AGENCY spoke 0	-10
THE attacker|AGENCY spoke 1	-5
THE attacker|AGENCY spoke 3	-5
THE attacker|AGENCY subject 0	28
THE attacker|AGENCY subject 1	8
THE attacker|ATTACKER	24
THE attacker|ATTACKER described not	28
THE attacker|ATTACKER described wholly	-9
THE attacker|ATTACKER far 5	-25
THE attacker|ATTACKER first of its kind	29
THE attacker|ATTACKER has head	-9
THE attacker|ATTACKER inside as head	-5
THE attacker|ATTACKER never spoke	8
THE attacker|ATTACKER object 2	7
THE attacker|ATTACKER outside	27
THE attacker|ATTACKER rank 0	21
THE attacker|ATTACKER same paragraph	25
THE attacker|ATTACKER spoke 1	20
THE attacker|ATTACKER told of last	8
THE attacker|FRESH	-9
THE attacker|FRESH never spoke	-9
THE attacker|MEDIA	-11
THE attacker|MEDIA never spoke	-11
THE attacker|PERSON	-10
THE attacker|PERSON described not	-10
THE attacker|PERSON lesser of its kind	-7
THE attacker|PERSON outside	-10
THE attacker|PERSON rank 0	-8
THE attacker|PERSON spoke 0	-7
THE attacker|governed 1	-5
THE attacker|governed 2	6
THE attacker|order 2	37
THE attacker|order 3	-10
THE attacker|order 4	-17
THE attacker|ruled	-23
THE attacker|subject 0	28
THE attacker|subject 2	-5
THE attacker|type differs	-14
THE attacker|type fits	-15
THE body|AGAIN	-27
THE body|AGAIN spoke 0	-7
THE body|AGAIN spoke 1	-6
THE body|AGAIN spoke 2	-6
THE body|AGAIN spoke 3	-7
THE body|AGENCY	24
THE body|AGENCY described not	-7
THE body|AGENCY described wholly	8
THE body|AGENCY far 0	-51
THE body|AGENCY far 1	23
THE body|AGENCY far 2	-22
THE body|AGENCY far 3	46
THE body|AGENCY far 4	-8
THE body|AGENCY far 5	36
THE body|AGENCY first of its kind	26
THE body|AGENCY governed 0	-14
THE body|AGENCY governed 1	15
THE body|AGENCY governed 2	6
THE body|AGENCY has head	27
THE body|AGENCY in content	-17
THE body|AGENCY inside as head	-21
THE body|AGENCY lesser of its kind	-8
THE body|AGENCY never spoke	-25
THE body|AGENCY not before	7
THE body|AGENCY object 0	-15
THE body|AGENCY object 1	-7
THE body|AGENCY object 2	-11
THE body|AGENCY opened 0	-13
THE body|AGENCY opened 1	25
THE body|AGENCY outside	45
THE body|AGENCY owner 0	-23
THE body|AGENCY owner 2	13
THE body|AGENCY rank 0	-56
THE body|AGENCY rank 2	26
THE body|AGENCY rank 3	18
THE body|AGENCY rank 4	34
THE body|AGENCY same paragraph	75
THE body|AGENCY second of its kind	9
THE body|AGENCY spoke 0	-40
THE body|AGENCY spoke 1	52
THE body|AGENCY spoke 2	33
THE body|AGENCY spoke 3	7
THE body|AGENCY subject 1	15
THE body|AGENCY subject 2	41
THE body|AGENCY told of last	-14
THE body|AGENCY was called so	59
THE body|ATTACKER	-27
THE body|ATTACKER described not	-26
THE body|ATTACKER far 1	-6
THE body|ATTACKER far 2	-7
THE body|ATTACKER far 5	-6
THE body|ATTACKER first of its kind	-21
THE body|ATTACKER never spoke	-22
THE body|ATTACKER outside	-27
THE body|ATTACKER rank 0	-20
THE body|ATTACKER same paragraph	-13
THE body|ATTACKER second of its kind	-5
THE body|ATTACKER subject 2	-12
THE body|ATTACKER told of last	-5
THE body|AUTHOR	-13
THE body|AUTHOR never spoke	-5
THE body|FRESH	-17
THE body|FRESH never spoke	-17
THE body|MEDIA	-28
THE body|MEDIA never spoke	-24
THE body|PERSON described not	24
THE body|PERSON described wholly	-25
THE body|PERSON far 0	32
THE body|PERSON far 1	-14
THE body|PERSON far 2	-14
THE body|PERSON far 4	23
THE body|PERSON far 5	-28
THE body|PERSON first of its kind	30
THE body|PERSON has head	-25
THE body|PERSON lesser of its kind	12
THE body|PERSON never spoke	-12
THE body|PERSON object 2	-13
THE body|PERSON opened 0	26
THE body|PERSON rank 0	-7
THE body|PERSON rank 1	22
THE body|PERSON rank 2	-11
THE body|PERSON rank 3	-6
THE body|PERSON same paragraph	-25
THE body|PERSON same side as last	11
THE body|PERSON second of its kind	-45
THE body|PERSON spoke 1	17
THE body|PERSON spoke 2	9
THE body|PERSON spoke 3	-16
THE body|PERSON subject 0	32
THE body|PERSON subject 1	-14
THE body|PERSON subject 2	-5
THE body|SYSTEM	11
THE body|SYSTEM described not	15
THE body|SYSTEM far 1	16
THE body|SYSTEM far 3	18
THE body|SYSTEM far 4	-6
THE body|SYSTEM far 5	-7
THE body|SYSTEM first of its kind	28
THE body|SYSTEM governed 1	20
THE body|SYSTEM governed 2	-6
THE body|SYSTEM in content	-7
THE body|SYSTEM lesser of its kind	-11
THE body|SYSTEM never spoke	11
THE body|SYSTEM object 2	-6
THE body|SYSTEM outside	11
THE body|SYSTEM rank 1	-13
THE body|SYSTEM rank 2	26
THE body|SYSTEM same paragraph	40
THE body|SYSTEM second of its kind	-5
THE body|SYSTEM subject 2	13
THE body|SYSTEM told of last	17
THE body|UNNAMED	33
THE body|UNNAMED never spoke	33
THE body|company fits	5
THE body|governed 0	-14
THE body|governed 1	32
THE body|object 0	-16
THE body|object 1	-12
THE body|object 2	-32
THE body|order 0	-60
THE body|order 1	37
THE body|order 2	13
THE body|order 3	-35
THE body|order 4	47
THE body|owner 0	-23
THE body|owner 2	8
THE body|ruled	-30
THE body|subject 0	29
THE body|subject 2	36
THE body|type differs	-34
THE body|type fits	25
THE document|AGAIN	16
THE document|AGAIN spoke 0	-18
THE document|AGAIN spoke 2	42
THE document|AGAIN spoke 3	-5
THE document|AGENCY	24
THE document|AGENCY described not	33
THE document|AGENCY far 1	-21
THE document|AGENCY far 2	38
THE document|AGENCY far 3	31
THE document|AGENCY far 4	24
THE document|AGENCY far 5	-52
THE document|AGENCY governed 1	-16
THE document|AGENCY governed 2	12
THE document|AGENCY in content	-5
THE document|AGENCY lesser of its kind	14
THE document|AGENCY never spoke	-41
THE document|AGENCY object 1	-8
THE document|AGENCY object 2	7
THE document|AGENCY outside	33
THE document|AGENCY owner 2	26
THE document|AGENCY rank 0	-8
THE document|AGENCY rank 2	35
THE document|AGENCY rank 3	-6
THE document|AGENCY same paragraph	60
THE document|AGENCY second of its kind	9
THE document|AGENCY spoke 0	30
THE document|AGENCY spoke 1	-13
THE document|AGENCY spoke 3	51
THE document|AGENCY told of last	-8
THE document|ATTACKER agent 2	-6
THE document|ATTACKER far 1	16
THE document|ATTACKER far 3	-6
THE document|ATTACKER first of its kind	10
THE document|ATTACKER never spoke	7
THE document|ATTACKER object 1	16
THE document|ATTACKER rank 0	5
THE document|ATTACKER same paragraph	14
THE document|ATTACKER spoke 3	-5
THE document|FRESH	-13
THE document|FRESH never spoke	-13
THE document|MEDIA	-13
THE document|MEDIA never spoke	-13
THE document|PERSON far 1	11
THE document|PERSON far 4	-8
THE document|PERSON first of its kind	-9
THE document|PERSON never spoke	15
THE document|PERSON rank 0	7
THE document|PERSON rank 1	-8
THE document|PERSON same paragraph	11
THE document|PERSON second of its kind	15
THE document|PERSON spoke 2	-6
THE document|PERSON subject 2	-11
THE document|SYSTEM	-8
THE document|SYSTEM described not	-6
THE document|SYSTEM first of its kind	-6
THE document|SYSTEM never spoke	-8
THE document|SYSTEM outside	-6
THE document|SYSTEM rank 0	-6
THE document|UNNAMED	-6
THE document|UNNAMED never spoke	-6
THE document|agent 2	-8
THE document|governed 1	-20
THE document|governed 2	9
THE document|object 1	25
THE document|order 0	-18
THE document|order 2	16
THE document|order 3	33
THE document|order 4	-15
THE document|owner 2	25
THE document|ruled	-27
THE document|subject 1	-5
THE document|subject 2	-14
THE office|AGAIN	-8
THE office|AGENCY	17
THE office|AGENCY described not	27
THE office|AGENCY described wholly	-19
THE office|AGENCY far 3	-16
THE office|AGENCY far 5	38
THE office|AGENCY first of its kind	21
THE office|AGENCY governed 1	5
THE office|AGENCY has head	-19
THE office|AGENCY in content	-14
THE office|AGENCY inside as head	15
THE office|AGENCY lesser of its kind	-37
THE office|AGENCY never spoke	30
THE office|AGENCY not before	-5
THE office|AGENCY object 2	19
THE office|AGENCY owner 2	8
THE office|AGENCY rank 0	-11
THE office|AGENCY rank 1	-8
THE office|AGENCY rank 2	-14
THE office|AGENCY rank 3	56
THE office|AGENCY same paragraph	-25
THE office|AGENCY second of its kind	34
THE office|AGENCY spoke 0	-5
THE office|AGENCY spoke 1	-8
THE office|AGENCY spoke 2	-8
THE office|AGENCY spoke 3	8
THE office|AGENCY told of last	-11
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
THE office|PERSON	-15
THE office|PERSON described not	-21
THE office|PERSON far 1	-9
THE office|PERSON far 3	-7
THE office|PERSON first of its kind	-9
THE office|PERSON outside	-14
THE office|PERSON rank 0	-17
THE office|PERSON same paragraph	-9
THE office|PERSON second of its kind	-10
THE office|PERSON spoke 0	-10
THE office|PERSON subject 1	-9
THE office|PERSON subject 2	-11
THE office|UNNAMED	28
THE office|UNNAMED never spoke	28
THE office|object 2	16
THE office|order 0	-30
THE office|order 1	25
THE office|order 2	-14
THE office|order 3	-33
THE office|order 4	46
THE office|owner 2	8
THE office|subject 1	-13
THE office|subject 2	-8
THE part|AGENCY	6
THE part|AGENCY never spoke	6
THE part|AGENCY not before	6
THE part|ruled	6
THE role|AGAIN	-7
THE role|AGAIN same head	27
THE role|AGAIN shares words	13
THE role|AGAIN spoke 0	8
THE role|AGAIN spoke 1	-5
THE role|AGAIN spoke 3	-9
THE role|AGENCY described not	-33
THE role|AGENCY described wholly	16
THE role|AGENCY far 1	35
THE role|AGENCY far 2	-18
THE role|AGENCY far 3	-18
THE role|AGENCY far 4	11
THE role|AGENCY far 5	11
THE role|AGENCY governed 1	25
THE role|AGENCY governed 2	-12
THE role|AGENCY has head	16
THE role|AGENCY in content	-14
THE role|AGENCY inside as head	10
THE role|AGENCY inside behind a comma	-13
THE role|AGENCY never spoke	38
THE role|AGENCY not before	-14
THE role|AGENCY object 2	20
THE role|AGENCY opened 1	-21
THE role|AGENCY outside	19
THE role|AGENCY owner 2	-14
THE role|AGENCY rank 0	5
THE role|AGENCY rank 2	-12
THE role|AGENCY rank 3	-9
THE role|AGENCY rank 4	27
THE role|AGENCY same paragraph	10
THE role|AGENCY second of its kind	-6
THE role|AGENCY spoke 0	-19
THE role|AGENCY spoke 1	-8
THE role|AGENCY spoke 2	-7
THE role|AGENCY spoke 3	-7
THE role|AGENCY subject 1	15
THE role|AGENCY subject 2	-8
THE role|AGENCY told of last	-26
THE role|ATTACKER described not	-9
THE role|ATTACKER far 2	-11
THE role|ATTACKER far 3	22
THE role|ATTACKER first of its kind	7
THE role|ATTACKER governed 2	-5
THE role|ATTACKER never spoke	5
THE role|ATTACKER outside	-9
THE role|ATTACKER rank 0	6
THE role|ATTACKER same paragraph	-19
THE role|ATTACKER subject 2	15
THE role|AUTHOR	-5
THE role|FRESH	-13
THE role|FRESH never spoke	-13
THE role|MEDIA	-17
THE role|MEDIA never spoke	-17
THE role|PERSON	33
THE role|PERSON described not	-9
THE role|PERSON described wholly	44
THE role|PERSON far 1	23
THE role|PERSON far 2	-11
THE role|PERSON far 3	-22
THE role|PERSON far 4	10
THE role|PERSON far 5	19
THE role|PERSON has head	44
THE role|PERSON inside behind a comma	5
THE role|PERSON never spoke	-16
THE role|PERSON not before	15
THE role|PERSON object 2	-14
THE role|PERSON opened 1	-11
THE role|PERSON outside	29
THE role|PERSON rank 0	8
THE role|PERSON rank 1	19
THE role|PERSON rank 2	-7
THE role|PERSON same paragraph	9
THE role|PERSON same side as last	10
THE role|PERSON second of its kind	35
THE role|PERSON spoke 0	43
THE role|PERSON spoke 1	24
THE role|PERSON spoke 2	-26
THE role|PERSON spoke 3	9
THE role|PERSON subject 1	7
THE role|PERSON subject 2	13
THE role|PERSON told of last	25
THE role|SYSTEM	-8
THE role|SYSTEM described not	-8
THE role|SYSTEM first of its kind	-5
THE role|SYSTEM never spoke	-8
THE role|SYSTEM outside	-8
THE role|SYSTEM rank 0	-5
THE role|UNNAMED	17
THE role|UNNAMED never spoke	17
THE role|company fits	8
THE role|governed 1	23
THE role|governed 2	-19
THE role|object 1	17
THE role|order 0	9
THE role|order 1	-44
THE role|order 2	5
THE role|order 3	44
THE role|order 4	10
THE role|owner 2	-14
THE role|ruled	26
THE role|same role	74
THE role|subject 0	-12
THE role|subject 1	18
THE role|subject 2	19
THE role|type differs	7
THE |AGAIN	-37
THE |AGAIN spoke 0	-15
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 2	-5
THE |AGAIN spoke 3	-10
THE |AGENCY described not	-8
THE |AGENCY described wholly	18
THE |AGENCY far 0	18
THE |AGENCY far 1	-27
THE |AGENCY far 3	30
THE |AGENCY far 4	-25
THE |AGENCY far 5	-11
THE |AGENCY first of its kind	20
THE |AGENCY governed 1	-5
THE |AGENCY governed 2	18
THE |AGENCY has head	29
THE |AGENCY in content	-16
THE |AGENCY inside as head	23
THE |AGENCY inside before the head	-10
THE |AGENCY inside behind of	6
THE |AGENCY lesser of its kind	22
THE |AGENCY never spoke	8
THE |AGENCY not before	16
THE |AGENCY object 2	-9
THE |AGENCY outside	-34
THE |AGENCY owner 1	-8
THE |AGENCY owner 2	-20
THE |AGENCY rank 0	-17
THE |AGENCY rank 1	7
THE |AGENCY rank 2	18
THE |AGENCY rank 3	-14
THE |AGENCY rank 4	-11
THE |AGENCY same paragraph	-31
THE |AGENCY second of its kind	-46
THE |AGENCY spoke 0	13
THE |AGENCY spoke 1	-20
THE |AGENCY spoke 2	-8
THE |AGENCY spoke 3	5
THE |AGENCY subject 1	-16
THE |AGENCY subject 2	5
THE |AGENCY told of last	-5
THE |AGENCY was called so	23
THE |ATTACKER	-8
THE |ATTACKER described not	-6
THE |ATTACKER far 1	33
THE |ATTACKER far 2	-7
THE |ATTACKER far 3	-17
THE |ATTACKER far 5	-9
THE |ATTACKER first of its kind	16
THE |ATTACKER governed 1	39
THE |ATTACKER in content	-22
THE |ATTACKER lesser of its kind	-10
THE |ATTACKER never spoke	8
THE |ATTACKER not before	-14
THE |ATTACKER object 2	-15
THE |ATTACKER outside	-13
THE |ATTACKER rank 0	-11
THE |ATTACKER rank 1	-6
THE |ATTACKER rank 2	23
THE |ATTACKER same paragraph	17
THE |ATTACKER second of its kind	-14
THE |ATTACKER spoke 3	-9
THE |ATTACKER subject 1	20
THE |ATTACKER subject 2	-14
THE |ATTACKER told of last	-20
THE |AUTHOR	-18
THE |AUTHOR never spoke	-6
THE |BESIDE	33
THE |BESIDE never spoke	33
THE |FRESH	39
THE |FRESH never spoke	39
THE |MEDIA	-37
THE |MEDIA never spoke	-31
THE |PERSON	20
THE |PERSON described not	-26
THE |PERSON described wholly	31
THE |PERSON far 1	10
THE |PERSON far 2	-9
THE |PERSON far 4	-20
THE |PERSON far 5	49
THE |PERSON governed 2	-7
THE |PERSON has head	31
THE |PERSON in content	5
THE |PERSON lesser of its kind	-10
THE |PERSON never spoke	-45
THE |PERSON object 1	-15
THE |PERSON object 2	17
THE |PERSON opened 1	8
THE |PERSON outside	15
THE |PERSON rank 0	-14
THE |PERSON rank 1	-20
THE |PERSON rank 2	16
THE |PERSON rank 3	38
THE |PERSON same paragraph	43
THE |PERSON same side as last	-16
THE |PERSON second of its kind	32
THE |PERSON spoke 0	19
THE |PERSON spoke 2	6
THE |PERSON spoke 3	43
THE |PERSON subject 1	26
THE |PERSON subject 2	16
THE |SYSTEM described not	5
THE |SYSTEM far 1	-5
THE |SYSTEM far 3	-7
THE |SYSTEM far 5	24
THE |SYSTEM first of its kind	13
THE |SYSTEM governed 2	-6
THE |SYSTEM object 2	27
THE |SYSTEM outside	6
THE |SYSTEM rank 0	-18
THE |SYSTEM rank 1	27
THE |SYSTEM same paragraph	-6
THE |SYSTEM second of its kind	-5
THE |SYSTEM subject 2	-8
THE |SYSTEM told of last	-5
THE |UNNAMED	6
THE |UNNAMED never spoke	6
THE |governed 1	32
THE |object 0	13
THE |object 1	-37
THE |object 2	19
THE |order 0	7
THE |order 1	-12
THE |order 2	-20
THE |order 3	-8
THE |order 4	43
THE |owner 1	-8
THE |owner 2	-24
THE |ruled	25
THE |same role	30
THE |subject 0	-5
THE |subject 1	28
THE |type fits	14
THEY |AGAIN	27
THEY |AGENCY far 3	-7
THEY |AGENCY lesser of its kind	-7
THEY |AGENCY never spoke	-10
THEY |AGENCY rank 0	5
THEY |AGENCY spoke 0	7
THEY |ATTACKER	-6
THEY |ATTACKER first of its kind	-6
THEY |ATTACKER never spoke	-8
THEY |ATTACKER outside	-6
THEY |ATTACKER rank 0	-6
THEY |PERSON	5
THEY |PERSON first of its kind	6
THEY |PERSON outside	5
THEY |PERSON rank 0	6
THEY |PERSON spoke 3	7
THEY |UNNAMED	-14
THEY |UNNAMED never spoke	-14
THEY |governed 2	-7
THEY |order 0	20
THEY |order 1	-8
THEY |order 2	-7
UNIVERSITY for IT 	29
UNIVERSITY for NAME 	29
UNIVERSITY for NONE 	41
UNIVERSITY for THE 	40
UNIVERSITY for THE attacker	-24
UNIVERSITY for THE body	48
UNIVERSITY for it	29
UNIVERSITY for police	-10
UNIVERSITY for university	10
UNNAMED	26
UNNAMED ALLEGES INDEFINITE	31
UNNAMED ALLEGES OWNED	20
UNNAMED ALLEGES POSSESSIVE	-16
UNNAMED ALLEGES THE	51
UNNAMED ASSERTS BARE	-12
UNNAMED ASSERTS HE	-27
UNNAMED ASSERTS INDEFINITE	-5
UNNAMED ASSERTS IT	-40
UNNAMED ASSERTS NAME	52
UNNAMED ASSERTS OWNED	34
UNNAMED ASSERTS POSSESSIVE	43
UNNAMED ASSERTS SHE	-20
UNNAMED ASSERTS THE	-34
UNNAMED CONFIRMS BARE	41
UNNAMED CONFIRMS INDEFINITE	52
UNNAMED CONFIRMS IT	-8
UNNAMED CONFIRMS NAME	-18
UNNAMED CONFIRMS OWNED	-7
UNNAMED CONFIRMS POSSESSIVE	19
UNNAMED CONFIRMS SHE	-9
UNNAMED CONFIRMS THE	-37
UNNAMED DENIES INDEFINITE	16
UNNAMED DENIES THE	-28
UNNAMED cue :	-27
UNNAMED cue accept	-28
UNNAMED cue according to	16
UNNAMED cue acknowledge	25
UNNAMED cue add	-29
UNNAMED cue admit	11
UNNAMED cue agree	19
UNNAMED cue allege	20
UNNAMED cue announce	17
UNNAMED cue answer	-6
UNNAMED cue argue	-13
UNNAMED cue as per	-9
UNNAMED cue ask	7
UNNAMED cue assert	5
UNNAMED cue assure	-33
UNNAMED cue attribute	-14
UNNAMED cue believe	-7
UNNAMED cue blame	20
UNNAMED cue boast	34
UNNAMED cue call	-15
UNNAMED cue claim	-26
UNNAMED cue complain	-12
UNNAMED cue concede	-25
UNNAMED cue conclude	6
UNNAMED cue confirm	33
UNNAMED cue decline to comment	-6
UNNAMED cue decline to name	-10
UNNAMED cue decline to say	-6
UNNAMED cue denied it	29
UNNAMED cue deny	-6
UNNAMED cue describe	28
UNNAMED cue disclose	-5
UNNAMED cue dismiss	-7
UNNAMED cue dispute	-9
UNNAMED cue find	41
UNNAMED cue found no	25
UNNAMED cue indicate	-37
UNNAMED cue inform	6
UNNAMED cue insist	-5
UNNAMED cue maintain	-27
UNNAMED cue not reply	41
UNNAMED cue not respond	12
UNNAMED cue not return	-7
UNNAMED cue not say	-12
UNNAMED cue not want	-10
UNNAMED cue note	25
UNNAMED cue pleaded not guilty	-19
UNNAMED cue put	-5
UNNAMED cue read	14
UNNAMED cue reckon	-7
UNNAMED cue remark	42
UNNAMED cue reply	9
UNNAMED cue report	-47
UNNAMED cue say	27
UNNAMED cue show	-27
UNNAMED cue speak	19
UNNAMED cue state	-53
UNNAMED cue stress	-6
UNNAMED cue submit	-34
UNNAMED cue suggest	16
UNNAMED cue suspect	-9
UNNAMED cue tell	26
UNNAMED cue threaten	32
UNNAMED cue would have none of it	-16
UNNAMED cue write	-32
UNNAMED in ADVISORY	26
UNNAMED in NEWS	-20
UNNAMED in SOCIAL_POST	21
UNNAMED never spoke	26
UNNAMED of according-to:after	-17
UNNAMED of according-to:before	19
UNNAMED of account	-6
UNNAMED of agency	-24
UNNAMED of agent	-9
UNNAMED of association	-5
UNNAMED of authority	29
UNNAMED of board	-19
UNNAMED of carrier	-12
UNNAMED of centre	-9
UNNAMED of clause:interrupted	-28
UNNAMED of commission	16
UNNAMED of company	-15
UNNAMED of contractor	-20
UNNAMED of counsel	8
UNNAMED of director	-8
UNNAMED of engineer	13
UNNAMED of executive	-19
UNNAMED of filing	-13
UNNAMED of finding	-8
UNNAMED of forum	-8
UNNAMED of gang	31
UNNAMED of government	61
UNNAMED of he	-32
UNNAMED of head	-8
UNNAMED of hospital	-17
UNNAMED of it	-18
UNNAMED of judge	-11
UNNAMED of lawyer	38
UNNAMED of letter	-10
UNNAMED of man	22
UNNAMED of management	-10
UNNAMED of member	-27
UNNAMED of minister	-13
UNNAMED of ministry	-5
UNNAMED of naming:about	8
UNNAMED of naming:attribute	-14
UNNAMED of naming:blame	23
UNNAMED of naming:call	-15
UNNAMED of naming:describe	28
UNNAMED of naming:dismiss	-7
UNNAMED of naming:put	5
UNNAMED of no-comment	35
UNNAMED of note	-20
UNNAMED of notice	-38
UNNAMED of noun:claim	-30
UNNAMED of office	32
UNNAMED of officer	-13
UNNAMED of official	-7
UNNAMED of one	28
UNNAMED of operator	41
UNNAMED of people	16
UNNAMED of person	-19
UNNAMED of police	26
UNNAMED of post	-11
UNNAMED of quote:before	10
UNNAMED of quote:colon	-27
UNNAMED of quote:continued	-12
UNNAMED of quote:following	-8
UNNAMED of rebuff	8
UNNAMED of regulator	31
UNNAMED of report	29
UNNAMED of researcher	-12
UNNAMED of review	-13
UNNAMED of secretary	23
UNNAMED of seller	-13
UNNAMED of service	31
UNNAMED of she	-34
UNNAMED of source	-13
UNNAMED of spokesman	-22
UNNAMED of statement	-19
UNNAMED of tagged:source	-43
UNNAMED of that	-25
UNNAMED of the	35
UNNAMED of they	-12
UNNAMED of union	-6
UNNAMED of vendor	-17
UNNAMED of verb:clause	30
UNNAMED of verb:infinitive	6
UNNAMED of verb:object	27
UNNAMED of verb:quote	-24
UNNAMED of verb:that	25
UNNAMED says I HE	-5
UNNAMED says I INDEFINITE	45
UNNAMED says I SHE	-5
UNNAMED says I THE	-12
UNNAMED says we INDEFINITE	8
UNNAMED says we IT	-9
UNNAMED says we NAME	6
UNNAMED says we POSSESSIVE	-6
UNNAMED says we THE	-56
agent 0	19
agent 1	-55
agent 2	-74
company fits	41
gender ? for HE	-7
gender ? for SHE	-23
gender HE for HE	68
gender HE for SHE	-69
gender HE? for HE	82
gender HE? for SHE	-40
gender SHE for HE	-91
gender SHE for SHE	115
gender SHE? for HE	-25
gender SHE? for SHE	34
gender does not fit	-13
gender fits	57
governed 0	-29
governed 1	-11
governed 2	-64
object 0	45
object 1	9
object 2	-32
order 0	40
order 1	21
order 2	-37
order 3	-35
order 4	-96
owner 0	-8
owner 1	26
ruled	67
ruled AGAIN	-38
ruled AGAIN NONE 	-7
ruled AGENCY	57
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE document	19
ruled AGENCY INDEFINITE office	-12
ruled AGENCY IT 	-36
ruled AGENCY NAME 	67
ruled AGENCY NAME body	22
ruled AGENCY NONE 	13
ruled AGENCY OWNED body	7
ruled AGENCY OWNED document	9
ruled AGENCY POSSESSIVE body	19
ruled AGENCY POSSESSIVE office	29
ruled AGENCY THE 	33
ruled AGENCY THE attacker	-33
ruled AGENCY THE body	-29
ruled AGENCY THE document	14
ruled AGENCY THE office	10
ruled AGENCY THE part	6
ruled AGENCY THEY 	7
ruled ATTACKER	79
ruled ATTACKER HE 	9
ruled ATTACKER INDEFINITE 	10
ruled ATTACKER INDEFINITE attacker	-19
ruled ATTACKER INDEFINITE attacker document	43
ruled ATTACKER NAME 	25
ruled ATTACKER THE 	7
ruled ATTACKER THE attacker document	-6
ruled AUTHOR	10
ruled AUTHOR NONE 	10
ruled PERSON	61
ruled PERSON HE 	12
ruled PERSON NAME 	74
ruled PERSON NONE 	-44
ruled PERSON OWNED 	10
ruled PERSON OWNED office	8
ruled PERSON OWNED role	7
ruled PERSON POSSESSIVE 	18
ruled PERSON POSSESSIVE office	6
ruled PERSON SHE 	12
ruled PERSON THE 	-9
ruled PERSON THE office	-11
ruled UNNAMED	25
ruled UNNAMED BARE role	43
ruled UNNAMED INDEFINITE 	9
ruled UNNAMED INDEFINITE role	40
ruled UNNAMED IT 	-12
ruled UNNAMED NAME 	7
ruled UNNAMED NAME role	21
ruled UNNAMED POSSESSIVE 	-15
ruled UNNAMED SHE 	-13
ruled UNNAMED THE 	-8
ruled UNNAMED THE attacker	7
ruled UNNAMED THE document	-38
ruled UNNAMED THE role	22
same role	71
spoke last 0 BARE	19
spoke last 0 INDEFINITE	-40
spoke last 0 IT	6
spoke last 0 NAME	-6
spoke last 0 NONE	-8
spoke last 0 POSSESSIVE	55
spoke last 0 SHE	11
spoke last 0 THE	-8
spoke last 1 BARE	11
spoke last 1 HE	29
spoke last 1 INDEFINITE	-12
spoke last 1 IT	68
spoke last 1 NAME	-18
spoke last 1 NONE	-38
spoke last 1 OWNED	-41
spoke last 1 POSSESSIVE	21
spoke last 1 SHE	57
spoke last 1 THE	-66
spoke last 1 THEY	39
spoke last 2 BARE	-9
spoke last 2 HE	-7
spoke last 2 INDEFINITE	21
spoke last 2 IT	-44
spoke last 2 NAME	-14
spoke last 2 NONE	-7
spoke last 2 OWNED	12
spoke last 2 POSSESSIVE	-7
spoke last 2 THE	45
spoke last 3 BARE	7
spoke last 3 HE	-11
spoke last 3 INDEFINITE	-9
spoke last 3 IT	-30
spoke last 3 NAME	-12
spoke last 3 NONE	-18
spoke last 3 POSSESSIVE	11
spoke last 3 SHE	11
spoke last 3 THE	-11
spoke last ALLEGES 0	-5
spoke last ALLEGES 1	29
spoke last ALLEGES 3	-18
spoke last ASSERTS 1	48
spoke last ASSERTS 2	59
spoke last CONFIRMS 1	-24
spoke last CONFIRMS 2	-9
spoke last CONFIRMS 3	-8
spoke last DENIES 1	-24
spoke last according-to:after	21
spoke last according-to:before	7
spoke last according-to:inside	6
spoke last clause:before	75
spoke last clause:interrupted	-21
spoke last finding	-11
spoke last naming:blame	5
spoke last naming:call	-10
spoke last naming:dismiss	-26
spoke last naming:put	-5
spoke last no-comment	43
spoke last quote:before	87
spoke last quote:colon	-10
spoke last quote:following	23
spoke last tagged:carried	40
spoke last tagged:cue	-6
spoke last tagged:source	-44
spoke last verb:clause	-12
spoke last verb:quote	25
spoke last verb:that	-34
subject 0	67
subject 1	10
subject 2	-28
type differs	-47
type fits	75
unnamed gender ? BARE	-20
unnamed gender ? HE	-15
unnamed gender ? INDEFINITE	-51
unnamed gender ? IT	20
unnamed gender ? NAME	-5
unnamed gender ? NONE	-45
unnamed gender ? POSSESSIVE	17
unnamed gender ? SHE	14
unnamed gender ? THE	-39
unnamed gender ? THEY	24
unnamed gender HE HE	35
unnamed gender HE INDEFINITE	-6
unnamed gender HE SHE	-7
unnamed gender HE THE	-15
unnamed gender SHE INDEFINITE	-7
unnamed gender SHE SHE	31
unnamed gender SHE THE	-10`;
