/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1805 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-52
AGAIN ASSERTS BARE	-22
AGAIN ASSERTS HE	9
AGAIN ASSERTS INDEFINITE	-36
AGAIN ASSERTS IT	16
AGAIN ASSERTS NAME	12
AGAIN ASSERTS NONE	-8
AGAIN ASSERTS OWNED	23
AGAIN ASSERTS POSSESSIVE	-15
AGAIN ASSERTS SHE	7
AGAIN ASSERTS THE	16
AGAIN cue according to	-18
AGAIN cue add	-11
AGAIN cue assert	-6
AGAIN cue attribute	5
AGAIN cue claim	-9
AGAIN cue confirm	-7
AGAIN cue decline to be	-5
AGAIN cue decline to say	39
AGAIN cue find	31
AGAIN cue maintain	-6
AGAIN cue note	-5
AGAIN cue put	-10
AGAIN cue read	-10
AGAIN cue say	8
AGAIN cue state	-5
AGAIN cue tell	14
AGAIN cue write	7
AGAIN in ADVISORY	19
AGAIN in NEWS	-51
AGAIN in SOCIAL_POST	-24
AGAIN of according-to:after	-7
AGAIN of according-to:before	-9
AGAIN of according-to:inside	-5
AGAIN of clause:before	37
AGAIN of clause:interrupted	25
AGAIN of counsel	-5
AGAIN of it	6
AGAIN of man	-5
AGAIN of minister	39
AGAIN of naming:attribute	5
AGAIN of naming:put	-10
AGAIN of no-comment	11
AGAIN of noun:claim	-5
AGAIN of office	-7
AGAIN of officer	17
AGAIN of official	-6
AGAIN of person	-8
AGAIN of quote:before	-14
AGAIN of quote:following	-15
AGAIN of rebuff	-15
AGAIN of report	26
AGAIN of tagged:carried	-6
AGAIN of tagged:source	-13
AGAIN of they	31
AGAIN of verb:clause	19
AGAIN of verb:quote	-11
AGAIN of verb:that	-14
AGAIN same head	34
AGAIN says I HE	-10
AGAIN says I SHE	25
AGAIN says I THE	18
AGAIN says we HE	-5
AGAIN says we IT	-8
AGAIN says we NONE	-5
AGAIN says we SHE	-6
AGAIN says we THE	-23
AGAIN shares words	37
AGAIN spoke 0	16
AGAIN spoke 1	-14
AGAIN spoke 2	-31
AGAIN spoke 3	-35
AGAIN spoke last 1 HE  true	25
AGAIN spoke last 1 SHE  true	22
AGAIN spoke last 1 THE  true	21
AGAIN spoke last 1 THE document true	-6
AGAIN spoke last 2 HE  true	-7
AGAIN spoke last 2 THE  false	-8
AGAIN spoke last here BARE	-5
AGAIN spoke last here HE	15
AGAIN spoke last here INDEFINITE	-10
AGAIN spoke last here NAME	-7
AGAIN spoke last here POSSESSIVE	38
AGAIN spoke last here SHE	18
AGAIN spoke last here THE	9
AGENCY	50
AGENCY ALLEGES INDEFINITE	-21
AGENCY ALLEGES IT	14
AGENCY ALLEGES NAME	12
AGENCY ALLEGES OWNED	-15
AGENCY ALLEGES POSSESSIVE	13
AGENCY ALLEGES THE	-22
AGENCY ASSERTS BARE	16
AGENCY ASSERTS HE	-27
AGENCY ASSERTS INDEFINITE	70
AGENCY ASSERTS IT	-8
AGENCY ASSERTS NAME	28
AGENCY ASSERTS NONE	25
AGENCY ASSERTS POSSESSIVE	-6
AGENCY ASSERTS SHE	7
AGENCY ASSERTS THE	44
AGENCY CONFIRMS BARE	-9
AGENCY CONFIRMS HE	-10
AGENCY CONFIRMS INDEFINITE	-51
AGENCY CONFIRMS IT	-6
AGENCY CONFIRMS NAME	33
AGENCY CONFIRMS OWNED	11
AGENCY CONFIRMS POSSESSIVE	-9
AGENCY CONFIRMS THE	20
AGENCY DENIES INDEFINITE	-13
AGENCY DENIES IT	12
AGENCY DENIES THE	-31
AGENCY agent 0	40
AGENCY agent 1	8
AGENCY cue :	18
AGENCY cue accept	8
AGENCY cue according to	6
AGENCY cue accuse	7
AGENCY cue add	29
AGENCY cue admit	-21
AGENCY cue allege	-35
AGENCY cue announce	-9
AGENCY cue argue	10
AGENCY cue as per	23
AGENCY cue assert	17
AGENCY cue assess	-15
AGENCY cue assure	11
AGENCY cue attribute	12
AGENCY cue believe	17
AGENCY cue blame	7
AGENCY cue boast	-37
AGENCY cue call	27
AGENCY cue claim	-20
AGENCY cue concede	30
AGENCY cue confirm	-40
AGENCY cue decline to be	-6
AGENCY cue decline to comment	27
AGENCY cue decline to discuss	8
AGENCY cue decline to say	-28
AGENCY cue describe	-7
AGENCY cue disclose	19
AGENCY cue dismiss	7
AGENCY cue dispute	9
AGENCY cue find	-62
AGENCY cue found no	-11
AGENCY cue indicate	23
AGENCY cue inform	35
AGENCY cue insist	24
AGENCY cue maintain	19
AGENCY cue not answer	6
AGENCY cue not reply	-33
AGENCY cue not return	35
AGENCY cue not say	24
AGENCY cue not want	30
AGENCY cue note	5
AGENCY cue offer	-19
AGENCY cue put	44
AGENCY cue read	-16
AGENCY cue record	23
AGENCY cue reject	6
AGENCY cue remark	-14
AGENCY cue report	-6
AGENCY cue rule out	-11
AGENCY cue say	16
AGENCY cue show	17
AGENCY cue speak	10
AGENCY cue state	13
AGENCY cue stress	5
AGENCY cue submit	15
AGENCY cue tell	6
AGENCY described not	-48
AGENCY described partly	70
AGENCY described wholly	30
AGENCY far 0	20
AGENCY far 1	-27
AGENCY far 2	36
AGENCY far 3	-11
AGENCY far 4	-33
AGENCY first here INDEFINITE generic	14
AGENCY first here NAME	18
AGENCY first here OWNED	37
AGENCY first here OWNED generic	-36
AGENCY first here THE	88
AGENCY first of its kind	63
AGENCY generic	-25
AGENCY governed 0	-5
AGENCY governed 1	-38
AGENCY governed 2	-17
AGENCY has head	54
AGENCY in ADVISORY	40
AGENCY in NEWS	28
AGENCY in SOCIAL_POST	22
AGENCY in content	-65
AGENCY in quote	-23
AGENCY inside as head	84
AGENCY inside before the head	8
AGENCY inside behind	17
AGENCY inside behind a comma	53
AGENCY inside behind at	17
AGENCY inside behind by	19
AGENCY inside behind for	44
AGENCY inside behind in	-34
AGENCY inside in a clause	12
AGENCY lesser of its kind	12
AGENCY never spoke	41
AGENCY not before	84
AGENCY object 0	-10
AGENCY object 1	-17
AGENCY of according-to:after	59
AGENCY of according-to:before	-7
AGENCY of according-to:inside	-19
AGENCY of account	-5
AGENCY of agent	22
AGENCY of airline	7
AGENCY of association	9
AGENCY of authority	-19
AGENCY of board	10
AGENCY of carrier	12
AGENCY of centre	14
AGENCY of chairman	14
AGENCY of channel	15
AGENCY of clause:before	19
AGENCY of clause:interrupted	-34
AGENCY of commissioner	9
AGENCY of company	6
AGENCY of contractor	8
AGENCY of council	6
AGENCY of counsel	-16
AGENCY of department	5
AGENCY of director	-14
AGENCY of executive	-10
AGENCY of filing	19
AGENCY of finding	-12
AGENCY of firm	13
AGENCY of government	-14
AGENCY of he	-7
AGENCY of head	15
AGENCY of her	15
AGENCY of hospital	27
AGENCY of impersonal	-14
AGENCY of insurer	6
AGENCY of it	16
AGENCY of its	-6
AGENCY of lawyer	-8
AGENCY of letter	5
AGENCY of management	10
AGENCY of manager	21
AGENCY of member	28
AGENCY of ministry	11
AGENCY of naming:about	-6
AGENCY of naming:attribute	12
AGENCY of naming:call	27
AGENCY of naming:describe	-8
AGENCY of naming:dismiss	9
AGENCY of naming:put	29
AGENCY of no-comment	7
AGENCY of note	-15
AGENCY of notice	64
AGENCY of noun:claim	17
AGENCY of offer:shown	-9
AGENCY of office	19
AGENCY of officer	-9
AGENCY of official	20
AGENCY of one	-25
AGENCY of operator	-44
AGENCY of post	17
AGENCY of quote:before	-11
AGENCY of quote:colon	18
AGENCY of quote:continued	6
AGENCY of quote:following	13
AGENCY of regulator	-29
AGENCY of service	-12
AGENCY of she	-16
AGENCY of solicitor	5
AGENCY of spokesman	14
AGENCY of spokesperson	11
AGENCY of spokeswoman	9
AGENCY of statement	6
AGENCY of tagged:carried	7
AGENCY of tagged:cue	12
AGENCY of team	18
AGENCY of the	-24
AGENCY of they	-10
AGENCY of trust	7
AGENCY of union	11
AGENCY of university	5
AGENCY of vendor	-27
AGENCY of verb:clause	-21
AGENCY of verb:gerund	5
AGENCY of verb:object	-51
AGENCY of verb:quote	30
AGENCY of verb:that	-6
AGENCY often 0 BARE	-12
AGENCY often 0 HE	33
AGENCY often 0 INDEFINITE	-13
AGENCY often 0 IT	-29
AGENCY often 0 NAME	6
AGENCY often 0 OWNED	12
AGENCY often 0 POSSESSIVE	-17
AGENCY often 0 SHE	-18
AGENCY often 0 THE	8
AGENCY often 0 THEY	-5
AGENCY often 1 BARE	23
AGENCY often 1 HE	-19
AGENCY often 1 INDEFINITE	15
AGENCY often 1 NAME	-20
AGENCY often 1 NONE	-41
AGENCY often 1 OWNED	-48
AGENCY often 1 SHE	30
AGENCY often 1 THE	40
AGENCY often 2 BARE	7
AGENCY often 2 HE	7
AGENCY often 2 INDEFINITE	13
AGENCY often 2 IT	96
AGENCY often 2 NAME	-19
AGENCY often 2 NONE	-40
AGENCY often 2 OWNED	33
AGENCY often 2 POSSESSIVE	-16
AGENCY often 2 SHE	5
AGENCY often 2 THE	-14
AGENCY often 3 BARE	-19
AGENCY often 3 HE	-14
AGENCY often 3 INDEFINITE	-10
AGENCY often 3 IT	-27
AGENCY often 3 NAME	8
AGENCY often 3 NONE	39
AGENCY often 3 OWNED	-12
AGENCY often 3 POSSESSIVE	44
AGENCY often 3 THE	45
AGENCY often 4 BARE	-6
AGENCY often 4 HE	-14
AGENCY often 4 IT	-29
AGENCY often 4 NAME	24
AGENCY often 4 NONE	39
AGENCY often 4 OWNED	17
AGENCY often 4 POSSESSIVE	-16
AGENCY often 4 SHE	-15
AGENCY often 4 THE	9
AGENCY opened 0	-24
AGENCY opened 1	38
AGENCY outside	-111
AGENCY owner 0	-31
AGENCY owner 1	9
AGENCY owner 2	-14
AGENCY rank 0	-20
AGENCY rank 1	53
AGENCY rank 2	-12
AGENCY rank 3	-30
AGENCY rank 4	9
AGENCY same paragraph	95
AGENCY same side as last	-35
AGENCY says I HE	-6
AGENCY says I INDEFINITE	-14
AGENCY says I THE	-11
AGENCY says we INDEFINITE	9
AGENCY says we IT	-32
AGENCY says we NONE	11
AGENCY says we POSSESSIVE	-8
AGENCY says we SHE	12
AGENCY says we THE	63
AGENCY spoke 0	14
AGENCY spoke 1	26
AGENCY spoke 2	-12
AGENCY spoke 3	14
AGENCY spoke last 0 INDEFINITE  true	8
AGENCY spoke last 0 INDEFINITE role true	-9
AGENCY spoke last 0 IT  true	38
AGENCY spoke last 0 NAME  true	10
AGENCY spoke last 0 NONE  true	-10
AGENCY spoke last 0 THE body true	-5
AGENCY spoke last 1 HE  true	18
AGENCY spoke last 1 INDEFINITE  false	17
AGENCY spoke last 1 INDEFINITE  true	9
AGENCY spoke last 1 INDEFINITE office true	-5
AGENCY spoke last 1 INDEFINITE role true	-14
AGENCY spoke last 1 IT  false	23
AGENCY spoke last 1 NAME  false	19
AGENCY spoke last 1 NAME  true	-39
AGENCY spoke last 1 NONE  true	37
AGENCY spoke last 1 POSSESSIVE  true	12
AGENCY spoke last 1 POSSESSIVE role true	12
AGENCY spoke last 1 SHE  true	7
AGENCY spoke last 1 THE  true	16
AGENCY spoke last 1 THE body false	-16
AGENCY spoke last 1 THE body true	17
AGENCY spoke last 1 THE office true	-28
AGENCY spoke last 1 THE role true	-17
AGENCY spoke last 2 HE  false	-5
AGENCY spoke last 2 IT  true	-24
AGENCY spoke last 2 SHE  false	-6
AGENCY spoke last 2 THE body true	-17
AGENCY spoke last 3 IT  false	-21
AGENCY spoke last 3 SHE  false	-6
AGENCY spoke last 3 THE body false	-18
AGENCY spoke last here BARE	-11
AGENCY spoke last here HE	15
AGENCY spoke last here IT	15
AGENCY spoke last here NAME	-46
AGENCY spoke last here NONE	27
AGENCY spoke last here OWNED	-7
AGENCY spoke last here POSSESSIVE	43
AGENCY spoke last here SHE	40
AGENCY spoke last here THE	-27
AGENCY subject 0	23
AGENCY subject 1	5
AGENCY subject 2	26
AGENCY told of last	-29
AGENCY was called so	46
ATTACKER	41
ATTACKER ALLEGES BARE	6
ATTACKER ALLEGES NAME	-34
ATTACKER ALLEGES THE	-5
ATTACKER ASSERTS BARE	20
ATTACKER ASSERTS HE	16
ATTACKER ASSERTS INDEFINITE	-5
ATTACKER ASSERTS IT	20
ATTACKER ASSERTS NAME	-24
ATTACKER ASSERTS NONE	14
ATTACKER ASSERTS OWNED	-8
ATTACKER ASSERTS THE	29
ATTACKER CONFIRMS BARE	-6
ATTACKER CONFIRMS HE	22
ATTACKER CONFIRMS IT	-14
ATTACKER CONFIRMS THE	-8
ATTACKER agent 1	-13
ATTACKER agent 2	-11
ATTACKER cue accept	-12
ATTACKER cue according to	11
ATTACKER cue acknowledge	-6
ATTACKER cue admit	25
ATTACKER cue assert	5
ATTACKER cue assess	-12
ATTACKER cue believe	-5
ATTACKER cue blame	-31
ATTACKER cue boast	13
ATTACKER cue claim	52
ATTACKER cue confirm	-15
ATTACKER cue decline to comment	-9
ATTACKER cue disclose	-11
ATTACKER cue insist	-7
ATTACKER cue not reply	24
ATTACKER cue not say	-12
ATTACKER cue note	-7
ATTACKER cue offer	33
ATTACKER cue pleaded not guilty	20
ATTACKER cue put	-8
ATTACKER cue read	38
ATTACKER cue report	-8
ATTACKER cue say	10
ATTACKER cue state	5
ATTACKER cue write	12
ATTACKER described not	-42
ATTACKER described partly	10
ATTACKER described wholly	8
ATTACKER far 0	15
ATTACKER far 1	35
ATTACKER far 2	7
ATTACKER far 3	18
ATTACKER far 4	-31
ATTACKER far 5	-40
ATTACKER first here INDEFINITE	42
ATTACKER first here NAME	-14
ATTACKER first here THE	17
ATTACKER generic	-19
ATTACKER governed 1	34
ATTACKER has head	8
ATTACKER in ADVISORY	-29
ATTACKER in NEWS	86
ATTACKER in SOCIAL_POST	-16
ATTACKER in content	-60
ATTACKER in quote	-18
ATTACKER inside as head	64
ATTACKER inside before the head	16
ATTACKER inside behind	14
ATTACKER inside behind of	-5
ATTACKER lesser of its kind	-19
ATTACKER never spoke	26
ATTACKER not before	37
ATTACKER object 1	8
ATTACKER object 2	-24
ATTACKER of according-to:after	-15
ATTACKER of according-to:before	-15
ATTACKER of according-to:inside	37
ATTACKER of account	22
ATTACKER of agent	-6
ATTACKER of clause:before	-13
ATTACKER of clause:interrupted	-26
ATTACKER of executive	-5
ATTACKER of finding	-14
ATTACKER of group	32
ATTACKER of he	22
ATTACKER of it	38
ATTACKER of man	37
ATTACKER of naming:about	8
ATTACKER of no-comment	9
ATTACKER of noun:claim	5
ATTACKER of offer:goods	9
ATTACKER of offer:shown	20
ATTACKER of office	-5
ATTACKER of officer	-15
ATTACKER of one	-22
ATTACKER of person	27
ATTACKER of post	14
ATTACKER of quote:before	-28
ATTACKER of quote:following	-14
ATTACKER of rebuff	7
ATTACKER of report	-9
ATTACKER of seller	12
ATTACKER of she	-7
ATTACKER of spokesman	-8
ATTACKER of tagged:carried	-10
ATTACKER of tagged:source	54
ATTACKER of that	13
ATTACKER of they	-7
ATTACKER of user	13
ATTACKER of verb:clause	13
ATTACKER of verb:infinitive	20
ATTACKER of verb:object	13
ATTACKER of verb:that	-18
ATTACKER often 0 BARE	20
ATTACKER often 0 HE	-12
ATTACKER often 0 INDEFINITE	15
ATTACKER often 0 NAME	-8
ATTACKER often 0 NONE	18
ATTACKER often 0 OWNED	-6
ATTACKER often 0 POSSESSIVE	-8
ATTACKER often 0 SHE	-14
ATTACKER often 0 THE	7
ATTACKER often 1 BARE	-8
ATTACKER often 1 HE	-15
ATTACKER often 1 INDEFINITE	-23
ATTACKER often 1 IT	14
ATTACKER often 1 NONE	-11
ATTACKER often 1 OWNED	-5
ATTACKER often 1 POSSESSIVE	11
ATTACKER often 1 THE	21
ATTACKER often 2 HE	15
ATTACKER often 2 INDEFINITE	27
ATTACKER often 2 IT	27
ATTACKER often 2 POSSESSIVE	-7
ATTACKER often 2 SHE	13
ATTACKER often 2 THE	-30
ATTACKER often 3 HE	35
ATTACKER often 3 NAME	-25
ATTACKER often 3 THE	10
ATTACKER opened 0	15
ATTACKER opened 1	-6
ATTACKER outside	-65
ATTACKER owner 1	6
ATTACKER rank 0	-18
ATTACKER rank 1	-8
ATTACKER rank 2	48
ATTACKER rank 3	-15
ATTACKER same paragraph	94
ATTACKER says I SHE	-7
ATTACKER says we HE	-14
ATTACKER says we IT	50
ATTACKER says we SHE	-6
ATTACKER says we THE	-7
ATTACKER second of its kind	60
ATTACKER spoke 0	31
ATTACKER spoke 1	-14
ATTACKER spoke 2	-14
ATTACKER spoke 3	11
ATTACKER spoke last 1 NAME  true	-5
ATTACKER spoke last here HE	13
ATTACKER spoke last here NAME	-7
ATTACKER subject 0	15
ATTACKER subject 2	-10
ATTACKER told of last	-44
AUTHOR	-97
AUTHOR ASSERTS BARE	-7
AUTHOR ASSERTS INDEFINITE	-16
AUTHOR ASSERTS IT	-8
AUTHOR ASSERTS NAME	-5
AUTHOR ASSERTS NONE	-6
AUTHOR ASSERTS THE	-23
AUTHOR cue according to	-8
AUTHOR cue claim	-7
AUTHOR cue say	-28
AUTHOR cue tell	-10
AUTHOR in ADVISORY	-18
AUTHOR in NEWS	-83
AUTHOR in SOCIAL_POST	-16
AUTHOR never spoke	-43
AUTHOR of group	-5
AUTHOR of he	-5
AUTHOR of impersonal	18
AUTHOR of it	-10
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-10
AUTHOR of quote:before	-5
AUTHOR of rebuff	-8
AUTHOR of tagged:carried	-6
AUTHOR of tagged:source	-6
AUTHOR of verb:clause	-16
AUTHOR of verb:that	-41
AUTHOR spoke 0	-34
AUTHOR spoke 1	-14
AUTHOR spoke 2	-16
AUTHOR spoke 3	-27
AUTHOR spoke last here THE	-5
BANK for INDEFINITE 	-7
BANK for THE body	6
BANK for bank	8
BARE office|AGENCY	-10
BARE office|AGENCY described not	-10
BARE office|AGENCY far 1	-8
BARE office|AGENCY first of its kind	-5
BARE office|AGENCY never spoke	-6
BARE office|AGENCY outside	-10
BARE office|AGENCY rank 0	-6
BARE office|AGENCY same paragraph	-10
BARE office|AGENCY subject 1	-7
BARE office|FRESH	-5
BARE office|FRESH never spoke	-5
BARE office|PERSON	22
BARE office|PERSON described not	22
BARE office|PERSON outside	22
BARE office|PERSON rank 0	39
BARE office|PERSON rank 1	-13
BARE office|PERSON same paragraph	27
BARE office|PERSON second of its kind	11
BARE office|PERSON spoke 0	17
BARE office|PERSON subject 2	-9
BARE office|object 2	19
BARE office|order 0	-6
BARE office|order 1	19
BARE office|ruled	-6
BARE office|subject 1	5
BARE office|subject 2	-10
BARE role|AGENCY	-16
BARE role|AGENCY described not	-14
BARE role|AGENCY first of its kind	-10
BARE role|AGENCY never spoke	-9
BARE role|AGENCY outside	-16
BARE role|AGENCY rank 0	-11
BARE role|AGENCY same paragraph	-10
BARE role|ATTACKER	-13
BARE role|ATTACKER described not	-12
BARE role|ATTACKER far 2	-5
BARE role|ATTACKER never spoke	-7
BARE role|ATTACKER outside	-13
BARE role|ATTACKER rank 0	-9
BARE role|ATTACKER same paragraph	-10
BARE role|FRESH	-5
BARE role|FRESH never spoke	-5
BARE role|MEDIA	-7
BARE role|MEDIA never spoke	-6
BARE role|PERSON	7
BARE role|PERSON described not	14
BARE role|PERSON far 3	-6
BARE role|PERSON first of its kind	5
BARE role|PERSON lesser of its kind	5
BARE role|PERSON never spoke	17
BARE role|PERSON outside	6
BARE role|PERSON rank 0	10
BARE role|PERSON subject 2	-11
BARE role|UNNAMED	44
BARE role|UNNAMED never spoke	44
BARE role|object 2	-7
BARE role|order 0	-7
BARE role|order 3	-8
BARE role|order 4	-9
BARE role|ruled	45
BARE role|subject 0	10
BARE role|subject 1	-5
BARE role|subject 2	-16
BARE |AGAIN	-22
BARE |AGAIN spoke 0	-11
BARE |AGAIN spoke 3	-7
BARE |AGENCY	-9
BARE |AGENCY described not	-8
BARE |AGENCY far 0	-7
BARE |AGENCY far 3	-13
BARE |AGENCY far 4	-6
BARE |AGENCY far 5	-6
BARE |AGENCY first of its kind	-13
BARE |AGENCY in content	28
BARE |AGENCY lesser of its kind	13
BARE |AGENCY object 2	-7
BARE |AGENCY outside	-9
BARE |AGENCY rank 0	-15
BARE |AGENCY rank 1	-22
BARE |AGENCY same paragraph	-20
BARE |AGENCY second of its kind	-10
BARE |AGENCY spoke 0	-6
BARE |AGENCY subject 2	-17
BARE |ATTACKER	5
BARE |ATTACKER far 5	-5
BARE |ATTACKER outside	-6
BARE |AUTHOR	-8
BARE |FRESH	15
BARE |FRESH never spoke	15
BARE |MEDIA	12
BARE |MEDIA never spoke	16
BARE |PERSON	6
BARE |PERSON far 3	17
BARE |PERSON far 4	-15
BARE |PERSON far 5	-16
BARE |PERSON first of its kind	8
BARE |PERSON lesser of its kind	5
BARE |PERSON never spoke	9
BARE |PERSON object 2	-5
BARE |PERSON outside	6
BARE |PERSON rank 1	-11
BARE |PERSON second of its kind	-7
BARE |PERSON spoke 0	20
BARE |PERSON spoke 2	-10
BARE |PERSON spoke 3	-12
BARE |PERSON subject 2	-7
BARE |SYSTEM	11
BARE |SYSTEM far 5	-6
BARE |SYSTEM governed 2	-7
BARE |SYSTEM lesser of its kind	-6
BARE |SYSTEM never spoke	11
BARE |SYSTEM object 2	-5
BARE |SYSTEM outside	11
BARE |SYSTEM rank 0	-6
BARE |SYSTEM rank 1	22
BARE |SYSTEM same paragraph	22
BARE |SYSTEM second of its kind	21
BARE |SYSTEM told of last	23
BARE |UNNAMED	-9
BARE |UNNAMED never spoke	-9
BARE |governed 2	-16
BARE |object 2	-17
BARE |order 0	12
BARE |order 2	-17
BARE |order 3	-25
BARE |order 4	-14
BARE |ruled	5
BARE |subject 0	-8
BARE |subject 2	-27
BESIDE	42
BESIDE in NEWS	42
BESIDE never spoke	42
CERT for INDEFINITE 	-6
CERT for IT 	-17
CERT for NAME 	-39
CERT for OWNED 	-33
CERT for SHE 	-6
CERT for THE 	-13
CERT for THE body	-25
CERT for cert-in	8
CERT for it	-17
COMPANY for BARE 	-7
COMPANY for HE 	-13
COMPANY for INDEFINITE 	13
COMPANY for INDEFINITE body	19
COMPANY for INDEFINITE document	-19
COMPANY for INDEFINITE office	28
COMPANY for INDEFINITE role	18
COMPANY for IT 	40
COMPANY for NAME 	-36
COMPANY for NAME role	16
COMPANY for NONE 	46
COMPANY for POSSESSIVE role	-9
COMPANY for SHE 	6
COMPANY for THE body	-50
COMPANY for THE document	41
COMPANY for THE office	6
COMPANY for THE role	12
COMPANY for agency	31
COMPANY for air	-37
COMPANY for airline	7
COMPANY for board	-6
COMPANY for carrier	18
COMPANY for company	-37
COMPANY for filing	27
COMPANY for group	6
COMPANY for he	-12
COMPANY for it	39
COMPANY for labs	-31
COMPANY for office	-7
COMPANY for officer	-13
COMPANY for one	-8
COMPANY for person	12
COMPANY for post	10
COMPANY for report	41
COMPANY for sabelline	6
COMPANY for she	8
COMPANY for spokesman	17
COMPANY for spokesperson	9
COMPANY for sutlej	9
COMPANY for vendor	-8
COURT for BARE 	-14
COURT for BARE office	-5
COURT for IT 	-16
COURT for SHE 	-6
COURT for THE 	-23
COURT for THE body	-11
COURT for THE document	-8
COURT for counsel	-7
COURT for it	-15
COURT for she	-6
FRESH	-28
FRESH ASSERTS BARE	-19
FRESH ASSERTS HE	18
FRESH ASSERTS IT	-15
FRESH ASSERTS NAME	17
FRESH ASSERTS NONE	-7
FRESH ASSERTS OWNED	-10
FRESH ASSERTS POSSESSIVE	-11
FRESH ASSERTS SHE	-5
FRESH ASSERTS THE	-8
FRESH BARE 0	19
FRESH BARE 1	-5
FRESH BARE 2	-11
FRESH CONFIRMS BARE	23
FRESH CONFIRMS IT	37
FRESH CONFIRMS SHE	8
FRESH HE 1	-14
FRESH HE 2	23
FRESH INDEFINITE 1	12
FRESH INDEFINITE 2	-21
FRESH IT 0	35
FRESH IT 1	-8
FRESH IT 2	-12
FRESH NAME 0	21
FRESH NAME 2	-18
FRESH NONE 0	-7
FRESH NONE 1	-7
FRESH NONE 2	-7
FRESH OWNED 1	-8
FRESH OWNED 2	-5
FRESH POSSESSIVE 1	-10
FRESH POSSESSIVE 2	-6
FRESH SHE 0	-6
FRESH SHE 1	64
FRESH SHE 2	-24
FRESH THE 0	-8
FRESH THE 1	-31
FRESH THE 2	13
FRESH cue according to	-16
FRESH cue acknowledge	-5
FRESH cue add	-10
FRESH cue admit	-8
FRESH cue claim	-5
FRESH cue confirm	74
FRESH cue put	-8
FRESH cue report	-6
FRESH cue say	32
FRESH cue tell	20
FRESH cue write	-5
FRESH det a HE	28
FRESH det a INDEFINITE	-9
FRESH det a IT	-6
FRESH det a NAME	-7
FRESH det a SHE	-9
FRESH det a THE	-9
FRESH det his NAME	20
FRESH det one SHE	33
FRESH det the BARE	-10
FRESH det the HE	-7
FRESH det the INDEFINITE	-13
FRESH det the NONE	-8
FRESH det the POSSESSIVE	-11
FRESH det the SHE	14
FRESH det the THE	-17
FRESH det two INDEFINITE	31
FRESH det two THE	36
FRESH in ADVISORY	-42
FRESH in NEWS	-28
FRESH in SOCIAL_POST	42
FRESH never spoke	-28
FRESH of according-to:after	-8
FRESH of according-to:before	-8
FRESH of clause:before	-8
FRESH of clause:interrupted	84
FRESH of counsel	-6
FRESH of group	-6
FRESH of he	10
FRESH of impersonal	-10
FRESH of it	17
FRESH of naming:put	-8
FRESH of no-comment	18
FRESH of noun:claim	-5
FRESH of officer	-8
FRESH of one	35
FRESH of quote:before	29
FRESH of quote:following	-7
FRESH of rebuff	-8
FRESH of report	-6
FRESH of she	38
FRESH of tagged:source	-8
FRESH of verb:clause	-44
FRESH of verb:object	-9
FRESH of verb:that	-6
FRESH opens BARE	-16
FRESH opens HE	28
FRESH opens INDEFINITE	25
FRESH opens IT	41
FRESH opens NAME	14
FRESH opens NONE	-6
FRESH opens POSSESSIVE	-6
FRESH opens SHE	50
FRESH opens THE	32
FRESH same head	-5
FRESH says I HE	33
FRESH says I INDEFINITE	-6
FRESH says we SHE	-8
FRESH says we THE	31
FRESH shares words	-10
GOVERNMENT for HE 	-7
GOVERNMENT for INDEFINITE 	-10
GOVERNMENT for IT 	-14
GOVERNMENT for NAME 	44
GOVERNMENT for NAME role	15
GOVERNMENT for NONE 	-25
GOVERNMENT for OWNED office	-5
GOVERNMENT for POSSESSIVE 	11
GOVERNMENT for POSSESSIVE document	8
GOVERNMENT for SHE 	33
GOVERNMENT for THE body	11
GOVERNMENT for THE document	-9
GOVERNMENT for THE role	32
GOVERNMENT for council	7
GOVERNMENT for he	-7
GOVERNMENT for her	14
GOVERNMENT for it	-14
GOVERNMENT for she	19
GOVERNMENT for spokesperson	6
HE |AGAIN spoke 0	15
HE |AGAIN spoke 3	-6
HE |AGENCY	-7
HE |AGENCY far 0	-6
HE |AGENCY far 1	15
HE |AGENCY far 2	25
HE |AGENCY far 3	-18
HE |AGENCY far 4	-12
HE |AGENCY far 5	-9
HE |AGENCY first of its kind	-31
HE |AGENCY governed 1	10
HE |AGENCY governed 2	-8
HE |AGENCY in content	-7
HE |AGENCY lesser of its kind	39
HE |AGENCY never spoke	-33
HE |AGENCY object 2	-13
HE |AGENCY opened 1	20
HE |AGENCY outside	-7
HE |AGENCY owner 1	-8
HE |AGENCY owner 2	9
HE |AGENCY rank 0	-13
HE |AGENCY rank 1	17
HE |AGENCY rank 2	-5
HE |AGENCY same paragraph	42
HE |AGENCY same side as last	-5
HE |AGENCY second of its kind	-15
HE |AGENCY spoke 0	10
HE |AGENCY spoke 1	34
HE |AGENCY spoke 2	-10
HE |AGENCY spoke 3	-8
HE |AGENCY subject 1	15
HE |AGENCY told of last	-9
HE |ATTACKER	22
HE |ATTACKER far 1	11
HE |ATTACKER far 3	9
HE |ATTACKER far 4	-17
HE |ATTACKER far 5	24
HE |ATTACKER first of its kind	29
HE |ATTACKER governed 2	-7
HE |ATTACKER lesser of its kind	16
HE |ATTACKER never spoke	7
HE |ATTACKER outside	22
HE |ATTACKER rank 0	41
HE |ATTACKER rank 1	-15
HE |ATTACKER same paragraph	16
HE |ATTACKER second of its kind	-22
HE |ATTACKER spoke 0	13
HE |ATTACKER spoke 1	-13
HE |ATTACKER spoke 2	22
HE |ATTACKER spoke 3	-5
HE |ATTACKER subject 1	-9
HE |ATTACKER subject 2	19
HE |ATTACKER told of last	-40
HE |AUTHOR	-5
HE |FRESH	10
HE |FRESH never spoke	10
HE |MEDIA	-11
HE |MEDIA never spoke	-11
HE |PERSON	27
HE |PERSON far 0	-10
HE |PERSON far 1	9
HE |PERSON far 2	64
HE |PERSON far 3	-27
HE |PERSON far 4	19
HE |PERSON far 5	-20
HE |PERSON first of its kind	40
HE |PERSON in content	-20
HE |PERSON lesser of its kind	-19
HE |PERSON never spoke	9
HE |PERSON object 1	-16
HE |PERSON object 2	42
HE |PERSON outside	27
HE |PERSON rank 0	-13
HE |PERSON rank 1	64
HE |PERSON rank 2	9
HE |PERSON rank 3	-8
HE |PERSON rank 4	-9
HE |PERSON same paragraph	69
HE |PERSON same side as last	-5
HE |PERSON second of its kind	5
HE |PERSON spoke 1	-16
HE |PERSON spoke 2	17
HE |PERSON spoke 3	23
HE |PERSON subject 1	22
HE |PERSON told of last	-27
HE |SYSTEM	-5
HE |SYSTEM never spoke	-5
HE |SYSTEM outside	-5
HE |UNNAMED	-33
HE |UNNAMED never spoke	-33
HE |agent 2	-5
HE |governed 1	12
HE |governed 2	-18
HE |object 0	-9
HE |object 2	31
HE |order 0	59
HE |order 1	-7
HE |order 2	18
HE |order 4	-29
HE |owner 1	-8
HE |ruled	-19
HE |subject 1	29
HE |subject 2	19
HOSPITAL for INDEFINITE office	-10
HOSPITAL for INDEFINITE role	-5
HOSPITAL for NAME 	-6
HOSPITAL for hospital	6
HOSPITAL for spokesperson	-9
HOSPITAL for trust	9
INDEFINITE attacker document|AGENCY	-9
INDEFINITE attacker document|AGENCY described not	-12
INDEFINITE attacker document|AGENCY far 1	-13
INDEFINITE attacker document|AGENCY far 2	9
INDEFINITE attacker document|AGENCY far 3	-5
INDEFINITE attacker document|AGENCY governed 2	7
INDEFINITE attacker document|AGENCY in content	6
INDEFINITE attacker document|AGENCY lesser of its kind	-16
INDEFINITE attacker document|AGENCY never spoke	-13
INDEFINITE attacker document|AGENCY object 2	-5
INDEFINITE attacker document|AGENCY outside	-23
INDEFINITE attacker document|AGENCY rank 0	7
INDEFINITE attacker document|AGENCY rank 1	-10
INDEFINITE attacker document|AGENCY second of its kind	9
INDEFINITE attacker document|AGENCY spoke 0	12
INDEFINITE attacker document|AGENCY spoke 2	-5
INDEFINITE attacker document|ATTACKER	30
INDEFINITE attacker document|ATTACKER described not	21
INDEFINITE attacker document|ATTACKER far 2	-5
INDEFINITE attacker document|ATTACKER far 3	21
INDEFINITE attacker document|ATTACKER first of its kind	-10
INDEFINITE attacker document|ATTACKER never spoke	13
INDEFINITE attacker document|ATTACKER not before	10
INDEFINITE attacker document|ATTACKER object 2	11
INDEFINITE attacker document|ATTACKER rank 1	-7
INDEFINITE attacker document|ATTACKER same paragraph	6
INDEFINITE attacker document|ATTACKER second of its kind	41
INDEFINITE attacker document|ATTACKER subject 2	16
INDEFINITE attacker document|MEDIA	15
INDEFINITE attacker document|MEDIA never spoke	15
INDEFINITE attacker document|PERSON	-13
INDEFINITE attacker document|PERSON described not	-13
INDEFINITE attacker document|PERSON lesser of its kind	-10
INDEFINITE attacker document|PERSON outside	-13
INDEFINITE attacker document|PERSON rank 0	-11
INDEFINITE attacker document|PERSON spoke 0	-11
INDEFINITE attacker document|SYSTEM	-6
INDEFINITE attacker document|SYSTEM never spoke	-6
INDEFINITE attacker document|governed 2	10
INDEFINITE attacker document|object 2	5
INDEFINITE attacker document|order 0	25
INDEFINITE attacker document|order 1	-14
INDEFINITE attacker document|order 2	-17
INDEFINITE attacker document|order 3	-13
INDEFINITE attacker document|order 4	14
INDEFINITE attacker document|ruled	46
INDEFINITE attacker document|subject 1	-16
INDEFINITE attacker document|subject 2	15
INDEFINITE attacker|AGENCY described not	-10
INDEFINITE attacker|AGENCY far 3	-5
INDEFINITE attacker|AGENCY first of its kind	-7
INDEFINITE attacker|AGENCY lesser of its kind	7
INDEFINITE attacker|AGENCY not before	9
INDEFINITE attacker|AGENCY outside	-10
INDEFINITE attacker|AGENCY rank 0	-6
INDEFINITE attacker|AGENCY subject 2	-5
INDEFINITE attacker|ATTACKER described not	-8
INDEFINITE attacker|ATTACKER inside as head	5
INDEFINITE attacker|ATTACKER inside behind	9
INDEFINITE attacker|ATTACKER never spoke	25
INDEFINITE attacker|ATTACKER not before	12
INDEFINITE attacker|ATTACKER object 2	14
INDEFINITE attacker|ATTACKER outside	-8
INDEFINITE attacker|ATTACKER rank 0	-6
INDEFINITE attacker|ATTACKER subject 2	-21
INDEFINITE attacker|UNNAMED	10
INDEFINITE attacker|UNNAMED never spoke	10
INDEFINITE attacker|object 2	8
INDEFINITE attacker|order 0	-13
INDEFINITE attacker|ruled	25
INDEFINITE attacker|subject 2	-28
INDEFINITE attacker|type fits	6
INDEFINITE body|AGENCY described not	-5
INDEFINITE body|AGENCY inside as head	8
INDEFINITE body|AGENCY lesser of its kind	-11
INDEFINITE body|AGENCY not before	-12
INDEFINITE body|AGENCY outside	8
INDEFINITE body|AGENCY rank 0	12
INDEFINITE body|AGENCY same paragraph	13
INDEFINITE body|AGENCY second of its kind	13
INDEFINITE body|ATTACKER	-9
INDEFINITE body|ATTACKER first of its kind	-9
INDEFINITE body|PERSON	-14
INDEFINITE body|PERSON described not	-6
INDEFINITE body|PERSON first of its kind	-5
INDEFINITE body|PERSON outside	-14
INDEFINITE body|PERSON rank 0	-8
INDEFINITE body|PERSON spoke 2	-5
INDEFINITE body|PERSON subject 2	-13
INDEFINITE body|UNNAMED	32
INDEFINITE body|UNNAMED never spoke	32
INDEFINITE body|order 0	5
INDEFINITE body|order 1	-6
INDEFINITE body|subject 2	-14
INDEFINITE body|type differs	-21
INDEFINITE body|type fits	8
INDEFINITE document|AGENCY	21
INDEFINITE document|AGENCY described not	8
INDEFINITE document|AGENCY far 0	6
INDEFINITE document|AGENCY far 2	-10
INDEFINITE document|AGENCY far 3	-13
INDEFINITE document|AGENCY far 4	-6
INDEFINITE document|AGENCY far 5	30
INDEFINITE document|AGENCY first of its kind	38
INDEFINITE document|AGENCY governed 2	-11
INDEFINITE document|AGENCY in content	19
INDEFINITE document|AGENCY lesser of its kind	-11
INDEFINITE document|AGENCY never spoke	16
INDEFINITE document|AGENCY not before	13
INDEFINITE document|AGENCY owner 2	-5
INDEFINITE document|AGENCY rank 0	11
INDEFINITE document|AGENCY rank 1	-21
INDEFINITE document|AGENCY rank 2	-8
INDEFINITE document|AGENCY rank 3	26
INDEFINITE document|AGENCY second of its kind	-7
INDEFINITE document|AGENCY spoke 0	-15
INDEFINITE document|AGENCY spoke 1	-5
INDEFINITE document|AGENCY spoke 3	28
INDEFINITE document|AGENCY subject 0	6
INDEFINITE document|AGENCY subject 1	-5
INDEFINITE document|AGENCY subject 2	19
INDEFINITE document|ATTACKER described not	-5
INDEFINITE document|ATTACKER outside	-5
INDEFINITE document|MEDIA	-5
INDEFINITE document|MEDIA never spoke	-5
INDEFINITE document|PERSON	9
INDEFINITE document|PERSON described not	9
INDEFINITE document|PERSON far 4	-5
INDEFINITE document|PERSON lesser of its kind	18
INDEFINITE document|PERSON outside	9
INDEFINITE document|PERSON rank 0	15
INDEFINITE document|PERSON second of its kind	-5
INDEFINITE document|PERSON spoke 0	24
INDEFINITE document|PERSON spoke 1	-8
INDEFINITE document|PERSON subject 2	20
INDEFINITE document|UNNAMED	-15
INDEFINITE document|UNNAMED never spoke	-15
INDEFINITE document|governed 2	-12
INDEFINITE document|object 2	-6
INDEFINITE document|order 0	13
INDEFINITE document|order 1	-15
INDEFINITE document|order 2	-19
INDEFINITE document|order 3	18
INDEFINITE document|order 4	13
INDEFINITE document|owner 2	-5
INDEFINITE document|ruled	16
INDEFINITE document|subject 1	-10
INDEFINITE document|subject 2	38
INDEFINITE office|AGENCY	8
INDEFINITE office|AGENCY described not	15
INDEFINITE office|AGENCY described partly	5
INDEFINITE office|AGENCY described wholly	6
INDEFINITE office|AGENCY far 1	24
INDEFINITE office|AGENCY far 2	16
INDEFINITE office|AGENCY far 3	-6
INDEFINITE office|AGENCY far 5	-11
INDEFINITE office|AGENCY first of its kind	14
INDEFINITE office|AGENCY has head	6
INDEFINITE office|AGENCY in content	25
INDEFINITE office|AGENCY inside behind for	31
INDEFINITE office|AGENCY never spoke	8
INDEFINITE office|AGENCY not before	-22
INDEFINITE office|AGENCY object 1	10
INDEFINITE office|AGENCY opened 1	12
INDEFINITE office|AGENCY outside	5
INDEFINITE office|AGENCY owner 2	-5
INDEFINITE office|AGENCY rank 0	42
INDEFINITE office|AGENCY rank 1	19
INDEFINITE office|AGENCY rank 2	-24
INDEFINITE office|AGENCY rank 3	-5
INDEFINITE office|AGENCY same paragraph	23
INDEFINITE office|AGENCY second of its kind	-6
INDEFINITE office|AGENCY spoke 1	-6
INDEFINITE office|AGENCY spoke 2	25
INDEFINITE office|AGENCY spoke 3	-20
INDEFINITE office|AGENCY subject 0	10
INDEFINITE office|AGENCY subject 1	-10
INDEFINITE office|AGENCY subject 2	10
INDEFINITE office|ATTACKER	-5
INDEFINITE office|ATTACKER described not	-5
INDEFINITE office|ATTACKER outside	-5
INDEFINITE office|MEDIA	-7
INDEFINITE office|MEDIA never spoke	-7
INDEFINITE office|PERSON described not	-11
INDEFINITE office|PERSON lesser of its kind	5
INDEFINITE office|PERSON never spoke	7
INDEFINITE office|PERSON outside	-11
INDEFINITE office|PERSON rank 0	-8
INDEFINITE office|PERSON subject 2	-5
INDEFINITE office|UNNAMED	13
INDEFINITE office|UNNAMED never spoke	13
INDEFINITE office|object 1	10
INDEFINITE office|order 0	45
INDEFINITE office|order 1	25
INDEFINITE office|order 2	-28
INDEFINITE office|order 3	-8
INDEFINITE office|order 4	-20
INDEFINITE office|owner 2	-6
INDEFINITE office|ruled	25
INDEFINITE office|subject 0	10
INDEFINITE office|subject 1	-13
INDEFINITE role|AGAIN	-22
INDEFINITE role|AGAIN spoke 0	-9
INDEFINITE role|AGAIN spoke 3	-8
INDEFINITE role|AGENCY	19
INDEFINITE role|AGENCY described not	10
INDEFINITE role|AGENCY far 0	-11
INDEFINITE role|AGENCY far 1	-7
INDEFINITE role|AGENCY far 2	40
INDEFINITE role|AGENCY far 3	-18
INDEFINITE role|AGENCY far 4	-17
INDEFINITE role|AGENCY far 5	-20
INDEFINITE role|AGENCY first of its kind	-17
INDEFINITE role|AGENCY governed 2	-17
INDEFINITE role|AGENCY in content	-7
INDEFINITE role|AGENCY inside behind at	43
INDEFINITE role|AGENCY lesser of its kind	24
INDEFINITE role|AGENCY never spoke	21
INDEFINITE role|AGENCY not before	52
INDEFINITE role|AGENCY object 2	6
INDEFINITE role|AGENCY opened 1	6
INDEFINITE role|AGENCY outside	-63
INDEFINITE role|AGENCY rank 0	-30
INDEFINITE role|AGENCY rank 1	-16
INDEFINITE role|AGENCY rank 2	21
INDEFINITE role|AGENCY rank 3	-8
INDEFINITE role|AGENCY same paragraph	-6
INDEFINITE role|AGENCY second of its kind	11
INDEFINITE role|AGENCY spoke 0	-31
INDEFINITE role|AGENCY spoke 1	20
INDEFINITE role|AGENCY spoke 2	-8
INDEFINITE role|AGENCY spoke 3	17
INDEFINITE role|AGENCY subject 0	-9
INDEFINITE role|AGENCY told of last	-10
INDEFINITE role|ATTACKER	10
INDEFINITE role|ATTACKER far 0	-8
INDEFINITE role|ATTACKER far 1	29
INDEFINITE role|ATTACKER far 2	-6
INDEFINITE role|ATTACKER far 4	-6
INDEFINITE role|ATTACKER far 5	-8
INDEFINITE role|ATTACKER first of its kind	14
INDEFINITE role|ATTACKER in content	-13
INDEFINITE role|ATTACKER inside behind	13
INDEFINITE role|ATTACKER not before	12
INDEFINITE role|ATTACKER object 1	14
INDEFINITE role|ATTACKER object 2	-10
INDEFINITE role|ATTACKER rank 1	-9
INDEFINITE role|ATTACKER rank 2	8
INDEFINITE role|ATTACKER same paragraph	20
INDEFINITE role|ATTACKER spoke 3	-11
INDEFINITE role|ATTACKER subject 2	-9
INDEFINITE role|ATTACKER told of last	7
INDEFINITE role|AUTHOR	-7
INDEFINITE role|FRESH	11
INDEFINITE role|FRESH never spoke	11
INDEFINITE role|MEDIA	-36
INDEFINITE role|MEDIA never spoke	-32
INDEFINITE role|PERSON	-17
INDEFINITE role|PERSON described not	-13
INDEFINITE role|PERSON far 1	-13
INDEFINITE role|PERSON far 2	-8
INDEFINITE role|PERSON far 3	23
INDEFINITE role|PERSON far 4	-9
INDEFINITE role|PERSON far 5	-12
INDEFINITE role|PERSON first of its kind	-49
INDEFINITE role|PERSON lesser of its kind	46
INDEFINITE role|PERSON never spoke	21
INDEFINITE role|PERSON not before	6
INDEFINITE role|PERSON object 2	-7
INDEFINITE role|PERSON outside	7
INDEFINITE role|PERSON rank 0	-5
INDEFINITE role|PERSON rank 1	-11
INDEFINITE role|PERSON same paragraph	17
INDEFINITE role|PERSON second of its kind	-14
INDEFINITE role|PERSON spoke 0	-16
INDEFINITE role|PERSON spoke 1	-8
INDEFINITE role|PERSON spoke 3	-9
INDEFINITE role|PERSON subject 1	-8
INDEFINITE role|SYSTEM	-6
INDEFINITE role|SYSTEM never spoke	-6
INDEFINITE role|SYSTEM outside	-6
INDEFINITE role|UNNAMED	49
INDEFINITE role|UNNAMED never spoke	49
INDEFINITE role|agent 1	-15
INDEFINITE role|governed 1	-7
INDEFINITE role|governed 2	-23
INDEFINITE role|object 1	8
INDEFINITE role|object 2	-12
INDEFINITE role|order 0	-14
INDEFINITE role|order 1	-33
INDEFINITE role|order 2	-30
INDEFINITE role|order 3	41
INDEFINITE role|order 4	-29
INDEFINITE role|owner 2	-5
INDEFINITE role|ruled	7
INDEFINITE role|subject 0	-17
INDEFINITE role|subject 1	24
INDEFINITE role|subject 2	-9
INDEFINITE |AGAIN	-10
INDEFINITE |AGENCY	-11
INDEFINITE |AGENCY far 0	-8
INDEFINITE |AGENCY far 1	23
INDEFINITE |AGENCY far 4	-16
INDEFINITE |AGENCY far 5	22
INDEFINITE |AGENCY governed 2	28
INDEFINITE |AGENCY in content	-24
INDEFINITE |AGENCY lesser of its kind	-18
INDEFINITE |AGENCY never spoke	-45
INDEFINITE |AGENCY not before	-39
INDEFINITE |AGENCY object 2	-6
INDEFINITE |AGENCY opened 1	31
INDEFINITE |AGENCY outside	-8
INDEFINITE |AGENCY owner 1	-17
INDEFINITE |AGENCY owner 2	-11
INDEFINITE |AGENCY rank 1	42
INDEFINITE |AGENCY rank 2	-6
INDEFINITE |AGENCY same paragraph	19
INDEFINITE |AGENCY second of its kind	7
INDEFINITE |AGENCY spoke 0	62
INDEFINITE |AGENCY spoke 1	-11
INDEFINITE |AGENCY spoke 2	-8
INDEFINITE |AGENCY spoke 3	-9
INDEFINITE |AGENCY subject 1	41
INDEFINITE |AGENCY told of last	-13
INDEFINITE |ATTACKER	-6
INDEFINITE |ATTACKER described not	-14
INDEFINITE |ATTACKER far 5	-5
INDEFINITE |ATTACKER inside behind	11
INDEFINITE |ATTACKER not before	11
INDEFINITE |ATTACKER outside	-16
INDEFINITE |ATTACKER rank 0	-13
INDEFINITE |ATTACKER same paragraph	-8
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-10
INDEFINITE |FRESH never spoke	-10
INDEFINITE |MEDIA	19
INDEFINITE |MEDIA never spoke	21
INDEFINITE |PERSON	-9
INDEFINITE |PERSON described not	-19
INDEFINITE |PERSON far 1	-10
INDEFINITE |PERSON opened 1	-10
INDEFINITE |PERSON outside	-14
INDEFINITE |PERSON rank 0	-10
INDEFINITE |PERSON same paragraph	-5
INDEFINITE |PERSON subject 1	-10
INDEFINITE |PERSON subject 2	-7
INDEFINITE |SYSTEM	-5
INDEFINITE |SYSTEM described not	-5
INDEFINITE |SYSTEM never spoke	-5
INDEFINITE |SYSTEM outside	-5
INDEFINITE |UNNAMED	37
INDEFINITE |UNNAMED never spoke	37
INDEFINITE |governed 2	25
INDEFINITE |object 0	-11
INDEFINITE |object 2	-12
INDEFINITE |order 0	-16
INDEFINITE |order 1	-33
INDEFINITE |order 2	39
INDEFINITE |order 3	18
INDEFINITE |order 4	-15
INDEFINITE |owner 1	-17
INDEFINITE |owner 2	-14
INDEFINITE |ruled	10
INDEFINITE |subject 0	-26
INDEFINITE |subject 1	31
INDEFINITE |subject 2	-8
IT |AGAIN spoke 0	-6
IT |AGAIN spoke 1	41
IT |AGAIN spoke 2	-15
IT |AGAIN spoke 3	-17
IT |AGENCY	10
IT |AGENCY far 0	36
IT |AGENCY far 1	-21
IT |AGENCY far 2	20
IT |AGENCY far 3	11
IT |AGENCY far 4	-11
IT |AGENCY far 5	-9
IT |AGENCY first of its kind	9
IT |AGENCY governed 1	-49
IT |AGENCY governed 2	20
IT |AGENCY lesser of its kind	11
IT |AGENCY not before	-16
IT |AGENCY object 1	-7
IT |AGENCY opened 0	13
IT |AGENCY opened 1	8
IT |AGENCY outside	10
IT |AGENCY owner 2	-10
IT |AGENCY rank 0	25
IT |AGENCY rank 1	18
IT |AGENCY rank 2	8
IT |AGENCY rank 3	-17
IT |AGENCY rank 4	-9
IT |AGENCY same paragraph	33
IT |AGENCY same side as last	-8
IT |AGENCY second of its kind	-9
IT |AGENCY spoke 0	-17
IT |AGENCY spoke 1	45
IT |AGENCY spoke 2	-7
IT |AGENCY spoke 3	-10
IT |AGENCY subject 1	39
IT |AGENCY told of last	-10
IT |ATTACKER	36
IT |ATTACKER far 1	-14
IT |ATTACKER far 2	17
IT |ATTACKER far 4	27
IT |ATTACKER far 5	-13
IT |ATTACKER first of its kind	14
IT |ATTACKER governed 2	-21
IT |ATTACKER in content	-10
IT |ATTACKER never spoke	12
IT |ATTACKER not before	15
IT |ATTACKER object 1	18
IT |ATTACKER object 2	25
IT |ATTACKER outside	36
IT |ATTACKER owner 2	13
IT |ATTACKER rank 0	-25
IT |ATTACKER rank 1	33
IT |ATTACKER rank 2	18
IT |ATTACKER second of its kind	27
IT |ATTACKER spoke 0	21
IT |ATTACKER spoke 2	-9
IT |ATTACKER spoke 3	13
IT |ATTACKER subject 1	-11
IT |ATTACKER subject 2	17
IT |AUTHOR	-11
IT |AUTHOR never spoke	-5
IT |FRESH	17
IT |FRESH never spoke	17
IT |MEDIA	5
IT |MEDIA never spoke	9
IT |PERSON	-17
IT |PERSON agent 2	-13
IT |PERSON far 1	13
IT |PERSON far 3	-17
IT |PERSON far 4	-5
IT |PERSON far 5	-7
IT |PERSON first of its kind	6
IT |PERSON lesser of its kind	-6
IT |PERSON never spoke	-7
IT |PERSON not before	5
IT |PERSON object 2	-8
IT |PERSON opened 1	18
IT |PERSON outside	-34
IT |PERSON rank 1	-14
IT |PERSON same side as last	-15
IT |PERSON second of its kind	-17
IT |PERSON spoke 1	-13
IT |PERSON subject 1	14
IT |PERSON subject 2	-11
IT |SYSTEM far 1	17
IT |SYSTEM first of its kind	-10
IT |SYSTEM lesser of its kind	20
IT |SYSTEM not before	-5
IT |SYSTEM object 1	23
IT |SYSTEM object 2	-6
IT |SYSTEM rank 0	14
IT |SYSTEM rank 1	-6
IT |SYSTEM same paragraph	16
IT |SYSTEM second of its kind	-11
IT |SYSTEM told of last	-10
IT |UNNAMED	-45
IT |UNNAMED never spoke	-45
IT |agent 2	-10
IT |governed 0	-15
IT |governed 1	-53
IT |governed 2	-5
IT |object 0	18
IT |object 1	33
IT |object 2	13
IT |order 0	21
IT |order 1	31
IT |order 2	21
IT |order 3	-36
IT |owner 1	-23
IT |subject 1	40
MEDIA	-45
MEDIA ASSERTS BARE	14
MEDIA ASSERTS HE	-9
MEDIA ASSERTS INDEFINITE	72
MEDIA ASSERTS IT	19
MEDIA ASSERTS NAME	-23
MEDIA ASSERTS OWNED	-8
MEDIA ASSERTS POSSESSIVE	-11
MEDIA ASSERTS SHE	-6
MEDIA ASSERTS THE	-51
MEDIA CONFIRMS BARE	-8
MEDIA CONFIRMS IT	-6
MEDIA CONFIRMS THE	-5
MEDIA cue :	-6
MEDIA cue according to	-16
MEDIA cue acknowledge	-6
MEDIA cue add	-6
MEDIA cue allege	-7
MEDIA cue claim	55
MEDIA cue concede	-5
MEDIA cue conclude	-8
MEDIA cue confirm	-12
MEDIA cue describe	-8
MEDIA cue find	-6
MEDIA cue inform	-7
MEDIA cue maintain	-6
MEDIA cue put	-12
MEDIA cue read	-9
MEDIA cue report	75
MEDIA cue say	-6
MEDIA cue speak	-5
MEDIA cue state	27
MEDIA cue tell	-5
MEDIA cue write	-5
MEDIA for HE 	-16
MEDIA for IT 	-27
MEDIA for he	-16
MEDIA for it	-27
MEDIA in ADVISORY	6
MEDIA in NEWS	-44
MEDIA in SOCIAL_POST	-13
MEDIA never spoke	-24
MEDIA of according-to:after	-8
MEDIA of according-to:before	-7
MEDIA of channel	-5
MEDIA of clause:before	-12
MEDIA of clause:interrupted	35
MEDIA of finding	-6
MEDIA of he	-11
MEDIA of impersonal	28
MEDIA of it	6
MEDIA of manager	-11
MEDIA of naming:about	-7
MEDIA of naming:describe	-6
MEDIA of naming:put	-10
MEDIA of no-comment	-14
MEDIA of note	33
MEDIA of notice	-7
MEDIA of noun:claim	42
MEDIA of offer:shown	-7
MEDIA of officer	-5
MEDIA of one	-5
MEDIA of post	-7
MEDIA of quote:before	-18
MEDIA of quote:colon	-6
MEDIA of rebuff	-16
MEDIA of report	-6
MEDIA of seller	-5
MEDIA of she	-9
MEDIA of tagged:carried	-31
MEDIA of tagged:cue	-14
MEDIA of tagged:source	39
MEDIA of verb:clause	-16
MEDIA of verb:infinitive	-5
MEDIA of verb:object	-7
MEDIA of verb:quote	-8
MEDIA of verb:that	25
MEDIA says I INDEFINITE	-9
MEDIA says we INDEFINITE	-5
MEDIA says we IT	-6
MEDIA says we NONE	-21
MEDIA spoke 0	-31
MEDIA spoke 1	30
MEDIA spoke 2	-11
MEDIA spoke 3	-24
MINISTRY for INDEFINITE role	-13
MINISTRY for IT 	-12
MINISTRY for NAME 	45
MINISTRY for NAME body	-7
MINISTRY for NONE 	-18
MINISTRY for POSSESSIVE body	7
MINISTRY for THE body	9
MINISTRY for THE office	-17
MINISTRY for THE role	-19
MINISTRY for department	7
MINISTRY for it	-12
MINISTRY for ministry	11
MINISTRY for office	-9
MINISTRY for official	-18
NAME body|AGENCY	8
NAME body|AGENCY far 1	-5
NAME body|AGENCY far 5	5
NAME body|AGENCY inside as head	20
NAME body|AGENCY lesser of its kind	7
NAME body|AGENCY never spoke	11
NAME body|AGENCY not before	6
NAME body|AGENCY opened 1	-5
NAME body|AGENCY outside	-12
NAME body|AGENCY rank 0	8
NAME body|AGENCY second of its kind	5
NAME body|AGENCY spoke 2	5
NAME body|AGENCY subject 1	-5
NAME body|PERSON first of its kind	6
NAME body|PERSON outside	-7
NAME body|PERSON subject 2	-6
NAME body|order 0	6
NAME body|ruled	43
NAME body|subject 1	-5
NAME body|type fits	10
NAME office|ruled	-10
NAME role|AGAIN	-6
NAME role|AGENCY	23
NAME role|AGENCY far 5	-5
NAME role|AGENCY first of its kind	11
NAME role|AGENCY governed 2	-5
NAME role|AGENCY lesser of its kind	16
NAME role|AGENCY never spoke	34
NAME role|AGENCY not before	46
NAME role|AGENCY outside	-23
NAME role|AGENCY rank 0	-6
NAME role|AGENCY rank 1	-12
NAME role|AGENCY same paragraph	-15
NAME role|AGENCY spoke 0	-9
NAME role|AGENCY subject 2	-6
NAME role|ATTACKER	-6
NAME role|ATTACKER outside	-6
NAME role|PERSON	-21
NAME role|PERSON outside	-21
NAME role|PERSON rank 0	-17
NAME role|PERSON subject 2	-6
NAME role|UNNAMED	17
NAME role|UNNAMED never spoke	17
NAME role|governed 2	-5
NAME role|object 2	-5
NAME role|order 0	-21
NAME role|order 1	-11
NAME role|order 2	-5
NAME role|order 4	-8
NAME role|ruled	16
NAME role|subject 1	-25
NAME role|subject 2	-14
NAME |AGAIN	5
NAME |AGAIN spoke 0	-8
NAME |AGAIN spoke 1	-6
NAME |AGAIN spoke 2	-8
NAME |AGAIN spoke 3	26
NAME |AGENCY far 0	-12
NAME |AGENCY far 1	-7
NAME |AGENCY far 3	15
NAME |AGENCY far 4	19
NAME |AGENCY far 5	-20
NAME |AGENCY first of its kind	22
NAME |AGENCY governed 0	-8
NAME |AGENCY inside as head	61
NAME |AGENCY inside before the head	7
NAME |AGENCY inside behind a comma	5
NAME |AGENCY inside behind at	-39
NAME |AGENCY inside behind by	-5
NAME |AGENCY inside behind of	10
NAME |AGENCY lesser of its kind	-6
NAME |AGENCY not before	9
NAME |AGENCY object 2	-9
NAME |AGENCY opened 1	-7
NAME |AGENCY outside	-33
NAME |AGENCY owner 1	-20
NAME |AGENCY owner 2	20
NAME |AGENCY rank 0	27
NAME |AGENCY rank 1	-6
NAME |AGENCY rank 2	-13
NAME |AGENCY rank 3	-6
NAME |AGENCY same paragraph	-44
NAME |AGENCY second of its kind	-9
NAME |AGENCY spoke 0	-12
NAME |AGENCY spoke 3	19
NAME |AGENCY subject 1	7
NAME |AGENCY told of last	9
NAME |ATTACKER	6
NAME |ATTACKER far 1	-10
NAME |ATTACKER far 3	31
NAME |ATTACKER far 4	-19
NAME |ATTACKER far 5	-5
NAME |ATTACKER first of its kind	-20
NAME |ATTACKER inside as head	27
NAME |ATTACKER never spoke	7
NAME |ATTACKER not before	10
NAME |ATTACKER object 1	-5
NAME |ATTACKER rank 1	-5
NAME |ATTACKER same paragraph	-13
NAME |ATTACKER second of its kind	30
NAME |ATTACKER spoke 0	-7
NAME |ATTACKER spoke 2	11
NAME |AUTHOR	-13
NAME |FRESH	12
NAME |FRESH never spoke	12
NAME |MEDIA	6
NAME |MEDIA never spoke	9
NAME |PERSON	26
NAME |PERSON far 0	39
NAME |PERSON far 1	-89
NAME |PERSON far 2	-20
NAME |PERSON far 4	30
NAME |PERSON far 5	16
NAME |PERSON first of its kind	10
NAME |PERSON inside as head	57
NAME |PERSON lesser of its kind	-47
NAME |PERSON never spoke	32
NAME |PERSON not before	60
NAME |PERSON object 2	9
NAME |PERSON opened 1	11
NAME |PERSON outside	-59
NAME |PERSON rank 0	7
NAME |PERSON rank 1	-38
NAME |PERSON rank 2	-11
NAME |PERSON same paragraph	-71
NAME |PERSON same side as last	-19
NAME |PERSON second of its kind	45
NAME |PERSON spoke 2	12
NAME |PERSON spoke 3	13
NAME |PERSON subject 0	39
NAME |PERSON subject 1	-57
NAME |PERSON subject 2	13
NAME |PERSON told of last	34
NAME |SYSTEM	17
NAME |SYSTEM far 1	-5
NAME |SYSTEM far 2	10
NAME |SYSTEM far 4	-5
NAME |SYSTEM far 5	8
NAME |SYSTEM first of its kind	22
NAME |SYSTEM governed 2	23
NAME |SYSTEM in content	-6
NAME |SYSTEM inside as head	57
NAME |SYSTEM lesser of its kind	5
NAME |SYSTEM never spoke	17
NAME |SYSTEM not before	13
NAME |SYSTEM object 2	-8
NAME |SYSTEM outside	-32
NAME |SYSTEM rank 0	17
NAME |SYSTEM rank 1	-6
NAME |SYSTEM same paragraph	9
NAME |SYSTEM second of its kind	-7
NAME |SYSTEM subject 2	-6
NAME |SYSTEM told of last	-5
NAME |UNNAMED	-21
NAME |UNNAMED never spoke	-21
NAME |agent 1	-30
NAME |governed 0	-10
NAME |governed 1	7
NAME |governed 2	23
NAME |object 1	-12
NAME |object 2	-6
NAME |order 0	48
NAME |order 1	20
NAME |order 2	-37
NAME |order 3	-23
NAME |order 4	-64
NAME |owner 1	-20
NAME |owner 2	17
NAME |ruled	70
NAME |subject 0	36
NAME |subject 1	-56
NAME |subject 2	18
NAME |type conflicts	45
NAME |type differs	-7
NAME |type fits	-87
NONE |AGAIN	-21
NONE |AGAIN spoke 0	-9
NONE |AGAIN spoke 2	-6
NONE |AGENCY far 0	9
NONE |AGENCY far 2	-23
NONE |AGENCY far 4	5
NONE |AGENCY far 5	-11
NONE |AGENCY first of its kind	49
NONE |AGENCY governed 2	-18
NONE |AGENCY in content	-20
NONE |AGENCY lesser of its kind	-27
NONE |AGENCY not before	21
NONE |AGENCY object 1	-10
NONE |AGENCY object 2	18
NONE |AGENCY opened 1	13
NONE |AGENCY owner 2	19
NONE |AGENCY rank 0	15
NONE |AGENCY rank 1	-10
NONE |AGENCY rank 2	-21
NONE |AGENCY same paragraph	-5
NONE |AGENCY second of its kind	-22
NONE |AGENCY spoke 0	6
NONE |AGENCY spoke 1	-22
NONE |AGENCY spoke 2	12
NONE |AGENCY spoke 3	5
NONE |AGENCY subject 1	-15
NONE |AGENCY subject 2	-39
NONE |AGENCY told of last	41
NONE |ATTACKER far 2	15
NONE |ATTACKER far 3	-17
NONE |ATTACKER far 5	-11
NONE |ATTACKER first of its kind	-8
NONE |ATTACKER never spoke	10
NONE |ATTACKER object 2	-14
NONE |ATTACKER rank 0	-8
NONE |ATTACKER rank 1	11
NONE |ATTACKER second of its kind	-6
NONE |ATTACKER subject 2	8
NONE |AUTHOR never spoke	21
NONE |AUTHOR spoke 0	-12
NONE |AUTHOR spoke 3	-7
NONE |FRESH	-20
NONE |FRESH never spoke	-20
NONE |MEDIA	52
NONE |MEDIA never spoke	85
NONE |PERSON	-10
NONE |PERSON far 1	14
NONE |PERSON far 2	-5
NONE |PERSON far 3	-5
NONE |PERSON far 4	-14
NONE |PERSON far 5	15
NONE |PERSON first of its kind	22
NONE |PERSON lesser of its kind	10
NONE |PERSON never spoke	8
NONE |PERSON object 2	-7
NONE |PERSON opened 1	10
NONE |PERSON outside	-10
NONE |PERSON second of its kind	-43
NONE |PERSON spoke 0	-32
NONE |PERSON spoke 2	-10
NONE |PERSON spoke 3	26
NONE |PERSON subject 1	14
NONE |PERSON subject 2	5
NONE |SYSTEM far 1	-10
NONE |SYSTEM far 5	19
NONE |SYSTEM first of its kind	-11
NONE |SYSTEM governed 1	-7
NONE |SYSTEM governed 2	25
NONE |SYSTEM lesser of its kind	-8
NONE |SYSTEM object 2	-6
NONE |SYSTEM rank 0	-15
NONE |SYSTEM rank 1	-13
NONE |SYSTEM rank 2	33
NONE |SYSTEM second of its kind	22
NONE |SYSTEM told of last	-10
NONE |agent 2	-14
NONE |governed 1	-13
NONE |object 1	-12
NONE |object 2	-9
NONE |order 0	-29
NONE |order 1	51
NONE |order 2	-15
NONE |order 4	-37
NONE |owner 2	16
NONE |ruled	-7
NONE |subject 2	-28
OTHER for BARE role	-5
OTHER for HE 	12
OTHER for INDEFINITE 	28
OTHER for INDEFINITE attacker document	8
OTHER for INDEFINITE body	-22
OTHER for INDEFINITE document	23
OTHER for INDEFINITE office	-14
OTHER for INDEFINITE role	-21
OTHER for IT 	25
OTHER for NAME 	-18
OTHER for NAME body	5
OTHER for NONE 	-18
OTHER for OWNED 	20
OTHER for OWNED body	5
OTHER for OWNED office	-33
OTHER for POSSESSIVE 	-35
OTHER for POSSESSIVE document	-10
OTHER for POSSESSIVE office	12
OTHER for POSSESSIVE role	-9
OTHER for SHE 	-9
OTHER for THE 	-17
OTHER for THE body	30
OTHER for THE document	-25
OTHER for THE part	8
OTHER for THE role	-51
OTHER for THEY 	-5
OTHER for agency	-6
OTHER for agent	-5
OTHER for association	10
OTHER for authority	-5
OTHER for board	40
OTHER for centre	15
OTHER for chairman	15
OTHER for channel	26
OTHER for commission	-22
OTHER for company	48
OTHER for counsel	-22
OTHER for executive	-5
OTHER for firm	11
OTHER for he	12
OTHER for her	-6
OTHER for insurer	6
OTHER for it	31
OTHER for its	-5
OTHER for manager	-11
OTHER for member	-8
OTHER for ministry	-5
OTHER for note	-6
OTHER for notice	30
OTHER for office	-33
OTHER for officer	-19
OTHER for official	-14
OTHER for one	-9
OTHER for operator	-31
OTHER for person	-9
OTHER for pirnovar	5
OTHER for post	10
OTHER for report	-23
OTHER for service	-13
OTHER for solicitor	6
OTHER for spokesman	19
OTHER for superintendent	7
OTHER for team	-57
OTHER for that	-6
OTHER for the	-8
OTHER for they	-5
OTHER for union	24
OTHER for vendor	-17
OWNED body|AGENCY	16
OWNED body|AGENCY far 1	-7
OWNED body|AGENCY first of its kind	8
OWNED body|AGENCY inside as head	17
OWNED body|AGENCY never spoke	21
OWNED body|AGENCY not before	16
OWNED body|AGENCY second of its kind	5
OWNED body|PERSON	-8
OWNED body|PERSON described not	-8
OWNED body|PERSON first of its kind	-5
OWNED body|PERSON outside	-8
OWNED body|PERSON rank 0	-7
OWNED body|PERSON same paragraph	-7
OWNED body|PERSON spoke 0	-7
OWNED body|ruled	6
OWNED body|subject 1	-6
OWNED body|subject 2	-6
OWNED document|AGENCY described not	15
OWNED document|AGENCY described partly	16
OWNED document|AGENCY far 3	31
OWNED document|AGENCY inside as owner	-10
OWNED document|AGENCY lesser of its kind	6
OWNED document|AGENCY never spoke	-8
OWNED document|AGENCY object 2	-8
OWNED document|AGENCY outside	15
OWNED document|AGENCY rank 0	8
OWNED document|AGENCY rank 1	27
OWNED document|AGENCY subject 2	37
OWNED document|PERSON	11
OWNED document|PERSON described not	11
OWNED document|PERSON outside	11
OWNED document|PERSON rank 0	-13
OWNED document|PERSON second of its kind	-12
OWNED document|PERSON spoke 0	-12
OWNED document|PERSON subject 2	23
OWNED document|UNNAMED	-6
OWNED document|UNNAMED never spoke	-6
OWNED document|object 2	-8
OWNED document|order 1	-9
OWNED document|order 2	27
OWNED document|order 3	21
OWNED document|ruled	-21
OWNED document|subject 1	-13
OWNED document|subject 2	59
OWNED office|AGAIN	-12
OWNED office|AGAIN spoke 3	-5
OWNED office|AGENCY	10
OWNED office|AGENCY agent 2	-12
OWNED office|AGENCY described not	-17
OWNED office|AGENCY described partly	7
OWNED office|AGENCY far 2	-16
OWNED office|AGENCY far 3	-5
OWNED office|AGENCY far 5	22
OWNED office|AGENCY governed 1	-5
OWNED office|AGENCY governed 2	-7
OWNED office|AGENCY inside as owner	27
OWNED office|AGENCY lesser of its kind	24
OWNED office|AGENCY never spoke	33
OWNED office|AGENCY not before	27
OWNED office|AGENCY object 2	-6
OWNED office|AGENCY opened 1	5
OWNED office|AGENCY outside	-18
OWNED office|AGENCY rank 0	-22
OWNED office|AGENCY rank 1	-20
OWNED office|AGENCY rank 2	39
OWNED office|AGENCY rank 3	-7
OWNED office|AGENCY rank 4	-7
OWNED office|AGENCY same paragraph	-28
OWNED office|AGENCY second of its kind	-13
OWNED office|AGENCY spoke 1	-9
OWNED office|AGENCY spoke 3	-10
OWNED office|AGENCY subject 1	5
OWNED office|AGENCY subject 2	26
OWNED office|AGENCY told of last	6
OWNED office|ATTACKER	-9
OWNED office|ATTACKER described not	-9
OWNED office|ATTACKER first of its kind	-7
OWNED office|ATTACKER never spoke	-5
OWNED office|ATTACKER outside	-9
OWNED office|ATTACKER rank 0	-8
OWNED office|FRESH	-5
OWNED office|FRESH never spoke	-5
OWNED office|MEDIA	-7
OWNED office|PERSON	-8
OWNED office|PERSON described not	-18
OWNED office|PERSON far 1	-5
OWNED office|PERSON far 5	-7
OWNED office|PERSON inside behind a comma	9
OWNED office|PERSON lesser of its kind	-5
OWNED office|PERSON not before	9
OWNED office|PERSON outside	-18
OWNED office|PERSON rank 0	-8
OWNED office|PERSON same paragraph	-7
OWNED office|PERSON subject 2	-8
OWNED office|UNNAMED	33
OWNED office|UNNAMED never spoke	33
OWNED office|agent 2	-12
OWNED office|governed 1	-5
OWNED office|governed 2	-9
OWNED office|object 1	-5
OWNED office|object 2	-9
OWNED office|order 1	-32
OWNED office|order 2	-17
OWNED office|order 3	-11
OWNED office|order 4	21
OWNED office|ruled	-5
OWNED office|subject 2	14
OWNED role|AGENCY	-19
OWNED role|AGENCY first of its kind	-13
OWNED role|AGENCY inside as owner	-15
OWNED role|AGENCY never spoke	-13
OWNED role|AGENCY rank 0	-5
OWNED role|PERSON	17
OWNED role|PERSON described not	10
OWNED role|PERSON inside behind a comma	8
OWNED role|PERSON never spoke	5
OWNED role|PERSON not before	8
OWNED role|PERSON outside	10
OWNED role|PERSON rank 0	12
OWNED role|PERSON second of its kind	18
OWNED role|PERSON spoke 0	16
OWNED role|PERSON subject 2	-5
OWNED role|UNNAMED	10
OWNED role|UNNAMED never spoke	10
OWNED role|order 0	9
OWNED role|ruled	10
OWNED role|subject 1	12
OWNED role|subject 2	-7
OWNED |AGAIN	33
OWNED |AGAIN spoke 3	36
OWNED |AGENCY	-15
OWNED |AGENCY described not	-14
OWNED |AGENCY far 1	-10
OWNED |AGENCY far 4	7
OWNED |AGENCY inside as head	9
OWNED |AGENCY inside as owner	-29
OWNED |AGENCY lesser of its kind	-7
OWNED |AGENCY not before	-5
OWNED |AGENCY object 2	10
OWNED |AGENCY outside	-14
OWNED |AGENCY rank 1	-6
OWNED |AGENCY same paragraph	-11
OWNED |AGENCY second of its kind	-6
OWNED |AGENCY spoke 3	-7
OWNED |AGENCY subject 2	-16
OWNED |AGENCY told of last	-8
OWNED |FRESH	-6
OWNED |FRESH never spoke	-6
OWNED |PERSON	-5
OWNED |PERSON described not	-14
OWNED |PERSON far 1	-9
OWNED |PERSON inside behind a comma	8
OWNED |PERSON lesser of its kind	-5
OWNED |PERSON never spoke	7
OWNED |PERSON not before	10
OWNED |PERSON outside	-14
OWNED |PERSON rank 0	-10
OWNED |PERSON same paragraph	-11
OWNED |PERSON spoke 0	-9
OWNED |PERSON subject 1	-9
OWNED |PERSON subject 2	-5
OWNED |object 1	-8
OWNED |object 2	8
OWNED |order 0	-6
OWNED |order 1	-9
OWNED |order 2	-7
OWNED |ruled	16
OWNED |subject 1	-10
OWNED |subject 2	-21
PERSON	52
PERSON ALLEGES THE	-6
PERSON ASSERTS BARE	34
PERSON ASSERTS HE	23
PERSON ASSERTS INDEFINITE	-46
PERSON ASSERTS NONE	-19
PERSON ASSERTS POSSESSIVE	10
PERSON ASSERTS SHE	21
PERSON CONFIRMS BARE	-11
PERSON CONFIRMS HE	-6
PERSON CONFIRMS INDEFINITE	-5
PERSON CONFIRMS NAME	12
PERSON CONFIRMS THE	31
PERSON DENIES HE	5
PERSON DENIES NAME	12
PERSON DENIES THE	5
PERSON agent 1	-13
PERSON agent 2	-41
PERSON cue :	14
PERSON cue accept	26
PERSON cue according to	27
PERSON cue accuse	-9
PERSON cue acknowledge	5
PERSON cue add	35
PERSON cue allege	5
PERSON cue assert	-6
PERSON cue assure	32
PERSON cue blame	-18
PERSON cue boast	-8
PERSON cue claim	-33
PERSON cue concede	7
PERSON cue confirm	-22
PERSON cue contend	21
PERSON cue decline to be	-14
PERSON cue decline to comment	-10
PERSON cue decline to name	18
PERSON cue denied it	-27
PERSON cue deny	5
PERSON cue dismiss	6
PERSON cue find	-6
PERSON cue go on	13
PERSON cue inform	-17
PERSON cue insist	-6
PERSON cue maintain	22
PERSON cue not reply	-27
PERSON cue not respond	-6
PERSON cue not return	-23
PERSON cue not want	-16
PERSON cue note	-14
PERSON cue offer	-7
PERSON cue put	-16
PERSON cue remark	-21
PERSON cue reply	6
PERSON cue show	23
PERSON cue speak	-20
PERSON cue state	14
PERSON cue submit	18
PERSON cue suspect	14
PERSON cue tell	-48
PERSON cue would have none of it	25
PERSON cue write	14
PERSON described not	-96
PERSON described partly	-16
PERSON described wholly	60
PERSON far 0	27
PERSON far 1	6
PERSON far 2	46
PERSON far 3	-6
PERSON far 4	-81
PERSON far 5	-58
PERSON first here INDEFINITE	-9
PERSON first here NAME	52
PERSON first here OWNED	26
PERSON first here POSSESSIVE	40
PERSON first here THE	28
PERSON first of its kind	32
PERSON governed 1	-6
PERSON governed 2	-32
PERSON has head	60
PERSON in ADVISORY	33
PERSON in NEWS	55
PERSON in SOCIAL_POST	-32
PERSON in content	-37
PERSON inside as head	61
PERSON inside behind a comma	101
PERSON inside behind of	9
PERSON lesser of its kind	52
PERSON never spoke	67
PERSON not before	105
PERSON object 0	8
PERSON object 1	7
PERSON of according-to:after	5
PERSON of according-to:before	26
PERSON of agency	15
PERSON of authority	-8
PERSON of chairman	-6
PERSON of clause:before	18
PERSON of clause:interrupted	-28
PERSON of commission	-11
PERSON of counsel	29
PERSON of director	26
PERSON of executive	40
PERSON of finding	17
PERSON of group	-6
PERSON of he	26
PERSON of head	6
PERSON of her	-7
PERSON of it	-31
PERSON of its	13
PERSON of judge	20
PERSON of letter	10
PERSON of man	-21
PERSON of minister	-13
PERSON of mother	12
PERSON of naming:about	-20
PERSON of naming:blame	-6
PERSON of naming:put	-19
PERSON of no-comment	-33
PERSON of note	11
PERSON of notice	-9
PERSON of office	-7
PERSON of officer	44
PERSON of one	-10
PERSON of operator	-6
PERSON of person	-6
PERSON of police	-16
PERSON of quote:before	43
PERSON of quote:colon	14
PERSON of quote:following	39
PERSON of rebuff	31
PERSON of report	-35
PERSON of researcher	8
PERSON of secretary	-6
PERSON of service	-10
PERSON of she	31
PERSON of statement	31
PERSON of tagged:carried	27
PERSON of tagged:cue	-11
PERSON of tagged:source	-7
PERSON of that	9
PERSON of they	5
PERSON of verb:clause	25
PERSON of verb:object	-14
PERSON of verb:quote	-9
PERSON of verb:that	-10
PERSON often 0 HE	-29
PERSON often 0 INDEFINITE	-27
PERSON often 0 IT	-39
PERSON often 0 NAME	11
PERSON often 0 NONE	-25
PERSON often 0 POSSESSIVE	29
PERSON often 0 THE	18
PERSON often 1 HE	64
PERSON often 1 INDEFINITE	-19
PERSON often 1 IT	7
PERSON often 1 NAME	-25
PERSON often 1 NONE	5
PERSON often 1 SHE	50
PERSON often 1 THE	5
PERSON often 2 BARE	-5
PERSON often 2 HE	9
PERSON often 2 INDEFINITE	-8
PERSON often 2 IT	15
PERSON often 2 NAME	37
PERSON often 2 NONE	9
PERSON often 2 POSSESSIVE	-11
PERSON often 2 SHE	-27
PERSON often 2 THE	27
PERSON opened 1	-26
PERSON outside	-37
PERSON owner 1	-16
PERSON rank 0	-15
PERSON rank 1	10
PERSON rank 2	-20
PERSON rank 3	-37
PERSON rank 4	21
PERSON same paragraph	119
PERSON same side as last	28
PERSON says I INDEFINITE	-34
PERSON says I NAME	5
PERSON says I SHE	-16
PERSON says we HE	25
PERSON says we IT	10
PERSON says we NAME	13
PERSON says we POSSESSIVE	19
PERSON says we SHE	18
PERSON says we THE	-22
PERSON second of its kind	23
PERSON spoke 1	-8
PERSON spoke 2	23
PERSON spoke 3	10
PERSON spoke last 0 HE  true	-9
PERSON spoke last 0 NAME  true	-10
PERSON spoke last 1 BARE office true	17
PERSON spoke last 1 HE  true	8
PERSON spoke last 1 INDEFINITE role true	-6
PERSON spoke last 1 IT  true	17
PERSON spoke last 1 NAME  false	7
PERSON spoke last 1 NAME  true	9
PERSON spoke last 1 NONE  true	-23
PERSON spoke last 1 OWNED  true	-9
PERSON spoke last 1 OWNED body true	-7
PERSON spoke last 1 POSSESSIVE  true	5
PERSON spoke last 1 POSSESSIVE office false	-6
PERSON spoke last 1 SHE  false	13
PERSON spoke last 1 SHE  true	-15
PERSON spoke last 1 THE  false	-17
PERSON spoke last 1 THE  true	14
PERSON spoke last 1 THE body false	-9
PERSON spoke last 1 THE body true	-23
PERSON spoke last 1 THE role false	-19
PERSON spoke last 1 THE role true	7
PERSON spoke last 2 HE  true	8
PERSON spoke last 2 INDEFINITE role false	-5
PERSON spoke last 2 SHE  false	-9
PERSON spoke last 2 SHE  true	-5
PERSON spoke last 2 THE  false	11
PERSON spoke last 3 SHE  false	21
PERSON spoke last 3 THE  false	-11
PERSON spoke last here BARE	11
PERSON spoke last here HE	9
PERSON spoke last here IT	8
PERSON spoke last here NAME	-11
PERSON spoke last here NONE	-18
PERSON spoke last here OWNED	-27
PERSON spoke last here POSSESSIVE	-20
PERSON spoke last here SHE	-13
PERSON spoke last here THE	23
PERSON subject 0	21
PERSON subject 1	24
PERSON subject 2	-23
PERSON told of last	19
POLICE for BARE 	32
POLICE for HE 	13
POLICE for INDEFINITE 	-37
POLICE for INDEFINITE attacker document	-5
POLICE for INDEFINITE office	11
POLICE for INDEFINITE role	23
POLICE for IT 	-28
POLICE for NAME 	-10
POLICE for NAME body	14
POLICE for OWNED office	7
POLICE for POSSESSIVE 	-12
POLICE for POSSESSIVE office	-5
POLICE for POSSESSIVE role	8
POLICE for THE 	34
POLICE for THE document	11
POLICE for THE office	-29
POLICE for THE role	-13
POLICE for THEY 	6
POLICE for board	-10
POLICE for he	13
POLICE for it	-28
POLICE for office	9
POLICE for officer	30
POLICE for police	32
POLICE for service	-8
POLICE for she	-16
POLICE for spokesman	12
POLICE for spokesperson	-19
POLICE for they	6
POSSESSIVE body|AGENCY	17
POSSESSIVE body|AGENCY described not	10
POSSESSIVE body|AGENCY far 1	11
POSSESSIVE body|AGENCY first of its kind	12
POSSESSIVE body|AGENCY lesser of its kind	5
POSSESSIVE body|AGENCY never spoke	12
POSSESSIVE body|AGENCY outside	10
POSSESSIVE body|AGENCY rank 0	12
POSSESSIVE body|AGENCY same paragraph	11
POSSESSIVE body|PERSON	-8
POSSESSIVE body|PERSON described not	-8
POSSESSIVE body|PERSON outside	-8
POSSESSIVE body|PERSON second of its kind	-5
POSSESSIVE body|UNNAMED	-5
POSSESSIVE body|UNNAMED never spoke	-5
POSSESSIVE body|order 1	11
POSSESSIVE body|ruled	20
POSSESSIVE document|AGENCY	14
POSSESSIVE document|AGENCY described not	14
POSSESSIVE document|AGENCY far 1	12
POSSESSIVE document|AGENCY far 5	-13
POSSESSIVE document|AGENCY first of its kind	18
POSSESSIVE document|AGENCY lesser of its kind	-15
POSSESSIVE document|AGENCY never spoke	7
POSSESSIVE document|AGENCY outside	25
POSSESSIVE document|AGENCY rank 0	-11
POSSESSIVE document|AGENCY rank 1	31
POSSESSIVE document|AGENCY same paragraph	19
POSSESSIVE document|AGENCY second of its kind	11
POSSESSIVE document|AGENCY subject 2	7
POSSESSIVE document|PERSON far 3	-6
POSSESSIVE document|PERSON lesser of its kind	8
POSSESSIVE document|PERSON never spoke	18
POSSESSIVE document|PERSON rank 0	-13
POSSESSIVE document|PERSON rank 1	22
POSSESSIVE document|PERSON same paragraph	12
POSSESSIVE document|PERSON spoke 0	-10
POSSESSIVE document|PERSON subject 2	-5
POSSESSIVE document|UNNAMED	-10
POSSESSIVE document|UNNAMED never spoke	-10
POSSESSIVE document|order 0	-11
POSSESSIVE document|order 1	22
POSSESSIVE document|order 2	22
POSSESSIVE document|order 3	-7
POSSESSIVE document|order 4	-6
POSSESSIVE office|AGAIN	-8
POSSESSIVE office|AGENCY	22
POSSESSIVE office|AGENCY described not	29
POSSESSIVE office|AGENCY far 0	12
POSSESSIVE office|AGENCY far 1	6
POSSESSIVE office|AGENCY far 2	-5
POSSESSIVE office|AGENCY far 4	15
POSSESSIVE office|AGENCY first of its kind	10
POSSESSIVE office|AGENCY in content	12
POSSESSIVE office|AGENCY lesser of its kind	5
POSSESSIVE office|AGENCY never spoke	13
POSSESSIVE office|AGENCY opened 0	12
POSSESSIVE office|AGENCY outside	22
POSSESSIVE office|AGENCY rank 0	31
POSSESSIVE office|AGENCY same paragraph	14
POSSESSIVE office|AGENCY second of its kind	8
POSSESSIVE office|AGENCY spoke 1	-5
POSSESSIVE office|AGENCY spoke 3	17
POSSESSIVE office|AGENCY subject 0	19
POSSESSIVE office|AGENCY subject 1	6
POSSESSIVE office|AGENCY subject 2	-9
POSSESSIVE office|ATTACKER	-6
POSSESSIVE office|ATTACKER described not	-6
POSSESSIVE office|ATTACKER far 3	-5
POSSESSIVE office|ATTACKER first of its kind	-6
POSSESSIVE office|ATTACKER outside	-6
POSSESSIVE office|ATTACKER rank 0	-6
POSSESSIVE office|ATTACKER subject 2	-6
POSSESSIVE office|FRESH	-6
POSSESSIVE office|FRESH never spoke	-6
POSSESSIVE office|MEDIA	-6
POSSESSIVE office|MEDIA never spoke	-6
POSSESSIVE office|PERSON	-8
POSSESSIVE office|PERSON described not	-25
POSSESSIVE office|PERSON far 3	-11
POSSESSIVE office|PERSON inside behind a comma	18
POSSESSIVE office|PERSON never spoke	17
POSSESSIVE office|PERSON not before	18
POSSESSIVE office|PERSON object 2	-20
POSSESSIVE office|PERSON outside	-26
POSSESSIVE office|PERSON rank 0	-20
POSSESSIVE office|PERSON second of its kind	-6
POSSESSIVE office|PERSON spoke 0	-10
POSSESSIVE office|PERSON spoke 2	-12
POSSESSIVE office|PERSON subject 2	-5
POSSESSIVE office|UNNAMED	14
POSSESSIVE office|UNNAMED never spoke	14
POSSESSIVE office|agent 2	17
POSSESSIVE office|object 2	-22
POSSESSIVE office|order 0	-18
POSSESSIVE office|order 1	24
POSSESSIVE office|order 2	-7
POSSESSIVE office|order 3	-5
POSSESSIVE office|ruled	27
POSSESSIVE office|subject 0	19
POSSESSIVE office|subject 1	6
POSSESSIVE office|subject 2	-20
POSSESSIVE role|AGAIN	-7
POSSESSIVE role|AGENCY	-13
POSSESSIVE role|AGENCY described not	-9
POSSESSIVE role|AGENCY far 2	-6
POSSESSIVE role|AGENCY first of its kind	-15
POSSESSIVE role|AGENCY governed 2	-5
POSSESSIVE role|AGENCY lesser of its kind	-7
POSSESSIVE role|AGENCY never spoke	-6
POSSESSIVE role|AGENCY opened 0	-7
POSSESSIVE role|AGENCY opened 1	7
POSSESSIVE role|AGENCY outside	-13
POSSESSIVE role|AGENCY rank 0	-8
POSSESSIVE role|AGENCY same paragraph	-7
POSSESSIVE role|AGENCY second of its kind	10
POSSESSIVE role|AGENCY spoke 0	12
POSSESSIVE role|AGENCY spoke 1	-8
POSSESSIVE role|AGENCY spoke 3	-9
POSSESSIVE role|AGENCY subject 0	-7
POSSESSIVE role|AGENCY subject 1	7
POSSESSIVE role|AGENCY told of last	-11
POSSESSIVE role|FRESH	-5
POSSESSIVE role|FRESH never spoke	-5
POSSESSIVE role|PERSON	8
POSSESSIVE role|PERSON far 3	-5
POSSESSIVE role|PERSON far 4	-6
POSSESSIVE role|PERSON first of its kind	-13
POSSESSIVE role|PERSON lesser of its kind	20
POSSESSIVE role|PERSON never spoke	25
POSSESSIVE role|PERSON object 2	-7
POSSESSIVE role|PERSON rank 0	14
POSSESSIVE role|PERSON rank 1	-8
POSSESSIVE role|PERSON same paragraph	12
POSSESSIVE role|PERSON spoke 0	-9
POSSESSIVE role|PERSON spoke 3	-5
POSSESSIVE role|PERSON subject 2	-10
POSSESSIVE role|UNNAMED	26
POSSESSIVE role|UNNAMED never spoke	26
POSSESSIVE role|governed 2	-6
POSSESSIVE role|object 2	-8
POSSESSIVE role|order 1	-7
POSSESSIVE role|order 2	17
POSSESSIVE role|order 3	-15
POSSESSIVE role|order 4	-6
POSSESSIVE role|ruled	18
POSSESSIVE role|subject 1	20
POSSESSIVE role|subject 2	-13
POSSESSIVE |AGAIN	-7
POSSESSIVE |AGENCY	-16
POSSESSIVE |AGENCY far 1	10
POSSESSIVE |AGENCY far 2	-7
POSSESSIVE |AGENCY far 3	-8
POSSESSIVE |AGENCY first of its kind	-7
POSSESSIVE |AGENCY governed 2	-6
POSSESSIVE |AGENCY lesser of its kind	10
POSSESSIVE |AGENCY never spoke	-35
POSSESSIVE |AGENCY outside	7
POSSESSIVE |AGENCY rank 1	7
POSSESSIVE |AGENCY same paragraph	13
POSSESSIVE |AGENCY second of its kind	-19
POSSESSIVE |AGENCY spoke 0	20
POSSESSIVE |AGENCY subject 1	11
POSSESSIVE |AGENCY subject 2	-10
POSSESSIVE |ATTACKER	7
POSSESSIVE |ATTACKER described not	7
POSSESSIVE |ATTACKER first of its kind	-5
POSSESSIVE |ATTACKER never spoke	8
POSSESSIVE |ATTACKER outside	7
POSSESSIVE |ATTACKER rank 0	7
POSSESSIVE |ATTACKER same paragraph	8
POSSESSIVE |FRESH	-5
POSSESSIVE |FRESH never spoke	-5
POSSESSIVE |MEDIA	-6
POSSESSIVE |MEDIA never spoke	-5
POSSESSIVE |PERSON	28
POSSESSIVE |PERSON described not	8
POSSESSIVE |PERSON far 1	6
POSSESSIVE |PERSON far 3	12
POSSESSIVE |PERSON first of its kind	6
POSSESSIVE |PERSON inside as head	9
POSSESSIVE |PERSON inside behind a comma	11
POSSESSIVE |PERSON lesser of its kind	18
POSSESSIVE |PERSON never spoke	17
POSSESSIVE |PERSON not before	20
POSSESSIVE |PERSON outside	8
POSSESSIVE |PERSON rank 0	13
POSSESSIVE |PERSON same paragraph	5
POSSESSIVE |PERSON spoke 0	31
POSSESSIVE |PERSON spoke 2	-14
POSSESSIVE |PERSON subject 1	5
POSSESSIVE |governed 2	-7
POSSESSIVE |order 0	14
POSSESSIVE |order 1	14
POSSESSIVE |order 4	-5
POSSESSIVE |ruled	-28
POSSESSIVE |same role	-17
POSSESSIVE |subject 1	16
POSSESSIVE |subject 2	-7
REGULATOR for HE 	14
REGULATOR for INDEFINITE 	23
REGULATOR for INDEFINITE office	18
REGULATOR for INDEFINITE role	27
REGULATOR for IT 	14
REGULATOR for NAME 	-11
REGULATOR for OWNED office	48
REGULATOR for POSSESSIVE office	16
REGULATOR for SHE 	-10
REGULATOR for THE document	14
REGULATOR for THE office	70
REGULATOR for THE role	25
REGULATOR for authority	-35
REGULATOR for commission	23
REGULATOR for commissioner	10
REGULATOR for filing	-7
REGULATOR for he	14
REGULATOR for it	14
REGULATOR for notice	12
REGULATOR for office	63
REGULATOR for officer	-8
REGULATOR for police	-5
REGULATOR for she	-10
REGULATOR for spokesman	-5
REGULATOR for spokesperson	24
SHE |AGAIN spoke 0	12
SHE |AGAIN spoke 3	-7
SHE |AGENCY far 1	-8
SHE |AGENCY far 2	55
SHE |AGENCY far 3	-10
SHE |AGENCY far 4	-17
SHE |AGENCY far 5	-10
SHE |AGENCY first of its kind	-27
SHE |AGENCY governed 2	13
SHE |AGENCY never spoke	-24
SHE |AGENCY not before	-6
SHE |AGENCY object 1	-7
SHE |AGENCY object 2	-17
SHE |AGENCY opened 1	15
SHE |AGENCY owner 1	-12
SHE |AGENCY owner 2	-8
SHE |AGENCY rank 0	24
SHE |AGENCY rank 1	-8
SHE |AGENCY same paragraph	55
SHE |AGENCY second of its kind	30
SHE |AGENCY spoke 0	41
SHE |AGENCY spoke 1	9
SHE |AGENCY spoke 2	-10
SHE |AGENCY spoke 3	-14
SHE |AGENCY subject 1	17
SHE |AGENCY subject 2	29
SHE |AGENCY told of last	-7
SHE |ATTACKER agent 2	-5
SHE |ATTACKER far 1	20
SHE |ATTACKER far 2	-6
SHE |ATTACKER far 3	-5
SHE |ATTACKER far 5	-6
SHE |ATTACKER first of its kind	20
SHE |ATTACKER lesser of its kind	-13
SHE |ATTACKER never spoke	-8
SHE |ATTACKER object 1	-11
SHE |ATTACKER object 2	-5
SHE |ATTACKER rank 0	-19
SHE |ATTACKER rank 1	24
SHE |ATTACKER rank 2	-5
SHE |ATTACKER same paragraph	8
SHE |ATTACKER second of its kind	-10
SHE |ATTACKER spoke 1	-6
SHE |ATTACKER subject 2	-6
SHE |FRESH	34
SHE |FRESH never spoke	34
SHE |MEDIA	-9
SHE |MEDIA never spoke	-8
SHE |PERSON	25
SHE |PERSON far 1	18
SHE |PERSON far 2	47
SHE |PERSON far 3	15
SHE |PERSON far 4	-56
SHE |PERSON far 5	6
SHE |PERSON first of its kind	-11
SHE |PERSON governed 1	-6
SHE |PERSON governed 2	-10
SHE |PERSON never spoke	-26
SHE |PERSON object 1	27
SHE |PERSON object 2	11
SHE |PERSON opened 1	-39
SHE |PERSON outside	25
SHE |PERSON rank 0	-20
SHE |PERSON rank 1	24
SHE |PERSON rank 2	27
SHE |PERSON rank 3	-13
SHE |PERSON rank 4	17
SHE |PERSON same paragraph	44
SHE |PERSON same side as last	22
SHE |PERSON second of its kind	34
SHE |PERSON spoke 0	7
SHE |PERSON spoke 1	31
SHE |PERSON spoke 2	29
SHE |PERSON spoke 3	-17
SHE |PERSON subject 2	-7
SHE |PERSON told of last	-14
SHE |SYSTEM	-6
SHE |SYSTEM never spoke	-6
SHE |SYSTEM outside	-6
SHE |UNNAMED	-35
SHE |UNNAMED never spoke	-35
SHE |agent 2	-5
SHE |governed 1	-5
SHE |object 1	10
SHE |object 2	-13
SHE |order 0	27
SHE |order 1	-11
SHE |order 2	8
SHE |order 3	22
SHE |order 4	-15
SHE |owner 1	16
SHE |owner 2	14
SHE |ruled	5
SHE |subject 1	15
SHE |subject 2	17
SYSTEM	-17
SYSTEM ASSERTS BARE	-9
SYSTEM ASSERTS INDEFINITE	-16
SYSTEM ASSERTS IT	6
SYSTEM ASSERTS NAME	32
SYSTEM ASSERTS THE	31
SYSTEM cue :	17
SYSTEM cue according to	-8
SYSTEM cue claim	16
SYSTEM cue confirm	-9
SYSTEM cue inform	-6
SYSTEM cue reckon	15
SYSTEM cue report	15
SYSTEM cue say	-20
SYSTEM cue state	-8
SYSTEM cue tell	-11
SYSTEM cue write	-6
SYSTEM described not	-47
SYSTEM far 0	19
SYSTEM far 1	-10
SYSTEM far 2	-6
SYSTEM far 3	-22
SYSTEM far 4	-25
SYSTEM far 5	11
SYSTEM first here NAME generic	-7
SYSTEM first of its kind	-21
SYSTEM generic	-53
SYSTEM governed 0	-5
SYSTEM governed 1	-14
SYSTEM governed 2	6
SYSTEM in ADVISORY	-14
SYSTEM in NEWS	-34
SYSTEM in SOCIAL_POST	34
SYSTEM in content	-39
SYSTEM in quote	-15
SYSTEM inside as head	90
SYSTEM lesser of its kind	21
SYSTEM never spoke	-17
SYSTEM not before	21
SYSTEM object 1	15
SYSTEM object 2	-8
SYSTEM of clause:before	-6
SYSTEM of he	-5
SYSTEM of impersonal	-10
SYSTEM of no-comment	-7
SYSTEM of quote:before	-5
SYSTEM of quote:colon	17
SYSTEM of rebuff	-10
SYSTEM of review	36
SYSTEM of service	37
SYSTEM of she	-6
SYSTEM of tagged:carried	19
SYSTEM of tagged:source	-5
SYSTEM of verb:that	52
SYSTEM often 0 BARE	-13
SYSTEM often 0 INDEFINITE	-13
SYSTEM often 0 IT	-14
SYSTEM often 0 NONE	22
SYSTEM often 1 IT	20
SYSTEM often 1 NAME	-8
SYSTEM often 1 NONE	-8
SYSTEM often 1 THE	17
SYSTEM often 2 BARE	23
SYSTEM often 2 NAME	28
SYSTEM often 2 NONE	-10
SYSTEM often 2 THE	-10
SYSTEM opened 0	23
SYSTEM opened 1	-5
SYSTEM outside	-55
SYSTEM rank 0	-35
SYSTEM rank 1	8
SYSTEM rank 2	14
SYSTEM rank 3	-9
SYSTEM same paragraph	25
SYSTEM says we NAME	15
SYSTEM says we NONE	23
SYSTEM second of its kind	-9
SYSTEM subject 1	-9
SYSTEM subject 2	-34
SYSTEM told of last	-15
THE attacker document|AGENCY described not	-18
THE attacker document|AGENCY far 1	18
THE attacker document|AGENCY far 3	-7
THE attacker document|AGENCY far 5	-5
THE attacker document|AGENCY first of its kind	-25
THE attacker document|AGENCY lesser of its kind	32
THE attacker document|AGENCY never spoke	18
THE attacker document|AGENCY object 2	-5
THE attacker document|AGENCY rank 0	-6
THE attacker document|AGENCY rank 1	15
THE attacker document|AGENCY same paragraph	16
THE attacker document|AGENCY spoke 0	-6
THE attacker document|AGENCY spoke 2	-8
THE attacker document|AGENCY subject 2	-5
THE attacker document|AGENCY told of last	13
THE attacker document|ATTACKER	6
THE attacker document|ATTACKER far 1	-20
THE attacker document|ATTACKER first of its kind	10
THE attacker document|ATTACKER never spoke	-12
THE attacker document|ATTACKER same paragraph	-15
THE attacker document|ATTACKER subject 2	21
THE attacker document|ATTACKER told of last	-12
THE attacker document|PERSON	14
THE attacker document|PERSON described not	14
THE attacker document|PERSON first of its kind	-12
THE attacker document|PERSON outside	14
THE attacker document|PERSON rank 0	22
THE attacker document|PERSON rank 1	-8
THE attacker document|PERSON subject 2	-10
THE attacker document|UNNAMED	-13
THE attacker document|UNNAMED never spoke	-13
THE attacker document|object 2	-15
THE attacker document|order 0	9
THE attacker document|order 1	-10
THE attacker document|order 2	23
THE attacker document|order 4	-12
THE attacker document|ruled	10
THE attacker document|subject 1	20
THE attacker document|subject 2	6
THE attacker|ATTACKER	34
THE attacker|ATTACKER described not	33
THE attacker|ATTACKER described wholly	-9
THE attacker|ATTACKER far 1	13
THE attacker|ATTACKER far 5	21
THE attacker|ATTACKER first of its kind	21
THE attacker|ATTACKER has head	-9
THE attacker|ATTACKER never spoke	28
THE attacker|ATTACKER not before	10
THE attacker|ATTACKER object 1	13
THE attacker|ATTACKER object 2	10
THE attacker|ATTACKER outside	23
THE attacker|ATTACKER rank 0	12
THE attacker|ATTACKER rank 1	-13
THE attacker|ATTACKER second of its kind	16
THE attacker|ATTACKER subject 2	-12
THE attacker|ATTACKER was called so	-9
THE attacker|FRESH	-7
THE attacker|FRESH never spoke	-7
THE attacker|PERSON	-7
THE attacker|PERSON described not	-7
THE attacker|PERSON far 1	-5
THE attacker|PERSON first of its kind	-6
THE attacker|PERSON outside	-7
THE attacker|PERSON rank 0	-6
THE attacker|PERSON spoke 0	-6
THE attacker|PERSON subject 1	-5
THE attacker|UNNAMED	-10
THE attacker|UNNAMED never spoke	-10
THE attacker|governed 2	13
THE attacker|object 1	13
THE attacker|object 2	7
THE attacker|order 0	9
THE attacker|order 1	12
THE attacker|order 2	-27
THE attacker|order 4	24
THE attacker|subject 1	-6
THE attacker|subject 2	-12
THE body|AGAIN	-23
THE body|AGAIN spoke 2	-5
THE body|AGAIN spoke 3	-9
THE body|AGENCY	18
THE body|AGENCY described partly	8
THE body|AGENCY far 0	-23
THE body|AGENCY far 1	20
THE body|AGENCY far 2	-11
THE body|AGENCY far 3	56
THE body|AGENCY far 4	-44
THE body|AGENCY far 5	27
THE body|AGENCY governed 1	33
THE body|AGENCY has head	24
THE body|AGENCY in content	13
THE body|AGENCY inside as head	-29
THE body|AGENCY inside behind	5
THE body|AGENCY inside behind a comma	-6
THE body|AGENCY inside behind of	15
THE body|AGENCY lesser of its kind	-14
THE body|AGENCY never spoke	-5
THE body|AGENCY object 1	-14
THE body|AGENCY opened 0	-30
THE body|AGENCY opened 1	-6
THE body|AGENCY outside	34
THE body|AGENCY owner 0	-38
THE body|AGENCY rank 0	-31
THE body|AGENCY rank 1	-43
THE body|AGENCY rank 2	40
THE body|AGENCY rank 4	57
THE body|AGENCY same paragraph	53
THE body|AGENCY same side as last	6
THE body|AGENCY second of its kind	36
THE body|AGENCY spoke 0	-39
THE body|AGENCY spoke 1	51
THE body|AGENCY spoke 2	44
THE body|AGENCY spoke 3	-33
THE body|AGENCY subject 0	15
THE body|AGENCY subject 2	29
THE body|AGENCY told of last	19
THE body|AGENCY was called so	48
THE body|ATTACKER	-28
THE body|ATTACKER described not	-28
THE body|ATTACKER far 1	-9
THE body|ATTACKER far 2	-8
THE body|ATTACKER first of its kind	-15
THE body|ATTACKER never spoke	-22
THE body|ATTACKER outside	-28
THE body|ATTACKER rank 0	-19
THE body|ATTACKER rank 1	-5
THE body|ATTACKER same paragraph	-17
THE body|ATTACKER second of its kind	-10
THE body|ATTACKER subject 2	-14
THE body|ATTACKER told of last	-8
THE body|AUTHOR	-14
THE body|FRESH	-13
THE body|FRESH never spoke	-13
THE body|MEDIA	-29
THE body|MEDIA never spoke	-27
THE body|PERSON	-7
THE body|PERSON agent 2	-10
THE body|PERSON described not	21
THE body|PERSON described wholly	-29
THE body|PERSON far 0	22
THE body|PERSON far 1	-17
THE body|PERSON far 2	-12
THE body|PERSON far 3	9
THE body|PERSON far 4	19
THE body|PERSON far 5	-28
THE body|PERSON first of its kind	33
THE body|PERSON has head	-29
THE body|PERSON lesser of its kind	-16
THE body|PERSON never spoke	-18
THE body|PERSON object 2	-13
THE body|PERSON outside	-7
THE body|PERSON rank 1	14
THE body|PERSON rank 2	-11
THE body|PERSON same paragraph	-8
THE body|PERSON same side as last	24
THE body|PERSON second of its kind	-25
THE body|PERSON spoke 0	-35
THE body|PERSON spoke 2	59
THE body|PERSON spoke 3	-9
THE body|PERSON subject 0	22
THE body|PERSON subject 1	-16
THE body|PERSON subject 2	15
THE body|SYSTEM	19
THE body|SYSTEM described not	-17
THE body|SYSTEM far 5	-5
THE body|SYSTEM first of its kind	-8
THE body|SYSTEM in content	-6
THE body|SYSTEM lesser of its kind	32
THE body|SYSTEM never spoke	19
THE body|SYSTEM not before	32
THE body|SYSTEM outside	-18
THE body|SYSTEM rank 0	-5
THE body|SYSTEM rank 1	-5
THE body|UNNAMED	25
THE body|UNNAMED never spoke	25
THE body|agent 2	-13
THE body|company differs	-16
THE body|company fits	27
THE body|governed 1	27
THE body|governed 2	-5
THE body|object 1	-17
THE body|object 2	-17
THE body|order 0	-37
THE body|order 1	14
THE body|order 3	-38
THE body|order 4	33
THE body|owner 0	-38
THE body|owner 2	-6
THE body|ruled	-14
THE body|subject 0	36
THE body|subject 1	-17
THE body|subject 2	27
THE body|type conflicts	-15
THE body|type differs	-33
THE body|type fits	50
THE document|AGAIN	20
THE document|AGAIN spoke 0	-11
THE document|AGAIN spoke 1	-7
THE document|AGAIN spoke 2	42
THE document|AGAIN spoke 3	-5
THE document|AGENCY	23
THE document|AGENCY described not	11
THE document|AGENCY far 1	-27
THE document|AGENCY far 2	36
THE document|AGENCY far 3	11
THE document|AGENCY far 4	45
THE document|AGENCY far 5	-32
THE document|AGENCY first of its kind	5
THE document|AGENCY governed 1	-7
THE document|AGENCY governed 2	43
THE document|AGENCY in content	-29
THE document|AGENCY lesser of its kind	-27
THE document|AGENCY never spoke	-18
THE document|AGENCY object 1	-10
THE document|AGENCY object 2	21
THE document|AGENCY opened 1	8
THE document|AGENCY outside	11
THE document|AGENCY owner 1	17
THE document|AGENCY owner 2	14
THE document|AGENCY rank 0	-29
THE document|AGENCY rank 1	34
THE document|AGENCY rank 2	38
THE document|AGENCY rank 3	-12
THE document|AGENCY same paragraph	44
THE document|AGENCY second of its kind	44
THE document|AGENCY spoke 0	12
THE document|AGENCY spoke 1	-13
THE document|AGENCY spoke 2	-7
THE document|AGENCY spoke 3	50
THE document|AGENCY subject 1	-24
THE document|AGENCY subject 2	-18
THE document|AGENCY told of last	-5
THE document|ATTACKER far 5	-5
THE document|ATTACKER never spoke	-6
THE document|FRESH	-12
THE document|FRESH never spoke	-12
THE document|MEDIA	-12
THE document|MEDIA never spoke	-9
THE document|PERSON	-6
THE document|PERSON described not	-9
THE document|PERSON far 1	8
THE document|PERSON far 3	-5
THE document|PERSON far 4	-7
THE document|PERSON first of its kind	-15
THE document|PERSON never spoke	15
THE document|PERSON object 2	-6
THE document|PERSON outside	-10
THE document|PERSON rank 1	-7
THE document|PERSON same paragraph	8
THE document|PERSON second of its kind	8
THE document|PERSON spoke 0	14
THE document|PERSON spoke 2	-16
THE document|PERSON spoke 3	-17
THE document|PERSON subject 2	-8
THE document|SYSTEM	-6
THE document|SYSTEM described not	-6
THE document|SYSTEM never spoke	-6
THE document|SYSTEM outside	-6
THE document|governed 1	-7
THE document|governed 2	37
THE document|object 2	13
THE document|order 0	-19
THE document|order 3	11
THE document|order 4	18
THE document|owner 1	17
THE document|owner 2	12
THE document|ruled	10
THE document|subject 1	-20
THE document|subject 2	-28
THE office|AGAIN	-5
THE office|AGENCY	23
THE office|AGENCY described not	50
THE office|AGENCY described wholly	-35
THE office|AGENCY far 1	-10
THE office|AGENCY far 2	11
THE office|AGENCY far 3	-32
THE office|AGENCY far 4	29
THE office|AGENCY far 5	46
THE office|AGENCY first of its kind	53
THE office|AGENCY governed 1	-10
THE office|AGENCY governed 2	-5
THE office|AGENCY has head	-35
THE office|AGENCY in content	-22
THE office|AGENCY lesser of its kind	-19
THE office|AGENCY never spoke	49
THE office|AGENCY not before	-14
THE office|AGENCY object 2	5
THE office|AGENCY outside	25
THE office|AGENCY owner 2	20
THE office|AGENCY rank 0	-12
THE office|AGENCY rank 1	16
THE office|AGENCY rank 2	-16
THE office|AGENCY rank 3	48
THE office|AGENCY same paragraph	-30
THE office|AGENCY second of its kind	-9
THE office|AGENCY spoke 0	-16
THE office|AGENCY spoke 1	-8
THE office|AGENCY spoke 2	-10
THE office|AGENCY spoke 3	9
THE office|AGENCY subject 2	35
THE office|AGENCY told of last	-9
THE office|AGENCY was called so	-13
THE office|PERSON	-5
THE office|PERSON described not	-15
THE office|PERSON far 1	-12
THE office|PERSON never spoke	9
THE office|PERSON outside	-15
THE office|PERSON rank 0	-12
THE office|PERSON same paragraph	-12
THE office|PERSON spoke 0	-11
THE office|PERSON subject 1	-12
THE office|governed 1	-10
THE office|governed 2	-7
THE office|order 0	-20
THE office|order 1	9
THE office|order 3	-19
THE office|order 4	43
THE office|owner 2	20
THE office|ruled	14
THE office|subject 1	-15
THE office|subject 2	31
THE part|AGENCY	8
THE part|AGENCY never spoke	9
THE part|AGENCY not before	9
THE part|ruled	8
THE role|AGAIN	13
THE role|AGAIN same head	66
THE role|AGAIN shares words	49
THE role|AGAIN spoke 1	-7
THE role|AGAIN spoke 3	20
THE role|AGENCY described not	-40
THE role|AGENCY far 1	29
THE role|AGENCY far 2	-16
THE role|AGENCY far 3	-23
THE role|AGENCY far 4	15
THE role|AGENCY far 5	-10
THE role|AGENCY governed 1	26
THE role|AGENCY governed 2	-23
THE role|AGENCY in content	-14
THE role|AGENCY inside as head	9
THE role|AGENCY lesser of its kind	12
THE role|AGENCY never spoke	35
THE role|AGENCY not before	13
THE role|AGENCY object 2	24
THE role|AGENCY opened 1	-25
THE role|AGENCY outside	-7
THE role|AGENCY owner 2	-14
THE role|AGENCY rank 0	10
THE role|AGENCY rank 1	-5
THE role|AGENCY rank 2	-10
THE role|AGENCY rank 3	-6
THE role|AGENCY same paragraph	5
THE role|AGENCY second of its kind	-12
THE role|AGENCY spoke 0	-22
THE role|AGENCY spoke 1	-12
THE role|AGENCY spoke 2	-6
THE role|AGENCY spoke 3	8
THE role|AGENCY subject 1	7
THE role|AGENCY subject 2	-20
THE role|AGENCY told of last	-27
THE role|ATTACKER described not	-7
THE role|ATTACKER far 1	-8
THE role|ATTACKER far 2	17
THE role|ATTACKER far 3	-6
THE role|ATTACKER first of its kind	-16
THE role|ATTACKER governed 2	22
THE role|ATTACKER object 2	-8
THE role|ATTACKER outside	-7
THE role|ATTACKER rank 0	11
THE role|ATTACKER rank 2	-5
THE role|ATTACKER same paragraph	8
THE role|ATTACKER second of its kind	22
THE role|ATTACKER spoke 3	6
THE role|ATTACKER told of last	-6
THE role|AUTHOR	-7
THE role|FRESH	-9
THE role|FRESH never spoke	-9
THE role|MEDIA	-22
THE role|MEDIA never spoke	-22
THE role|PERSON	29
THE role|PERSON described not	-13
THE role|PERSON described wholly	44
THE role|PERSON far 1	19
THE role|PERSON far 2	-15
THE role|PERSON far 3	-14
THE role|PERSON far 4	12
THE role|PERSON far 5	17
THE role|PERSON first of its kind	15
THE role|PERSON has head	44
THE role|PERSON inside behind a comma	6
THE role|PERSON lesser of its kind	-14
THE role|PERSON never spoke	-25
THE role|PERSON not before	13
THE role|PERSON object 2	-8
THE role|PERSON opened 1	-10
THE role|PERSON outside	23
THE role|PERSON rank 0	7
THE role|PERSON rank 1	25
THE role|PERSON rank 2	-11
THE role|PERSON same paragraph	-9
THE role|PERSON same side as last	18
THE role|PERSON second of its kind	29
THE role|PERSON spoke 0	31
THE role|PERSON spoke 1	32
THE role|PERSON spoke 3	-9
THE role|PERSON subject 1	11
THE role|PERSON subject 2	13
THE role|SYSTEM	-8
THE role|SYSTEM described not	-8
THE role|SYSTEM never spoke	-8
THE role|SYSTEM outside	-8
THE role|company fits	8
THE role|governed 1	25
THE role|governed 2	-7
THE role|object 1	23
THE role|object 2	5
THE role|order 0	-20
THE role|order 1	-28
THE role|order 2	31
THE role|order 3	27
THE role|order 4	-9
THE role|owner 2	-14
THE role|ruled	15
THE role|same role	83
THE role|subject 0	-10
THE role|subject 1	13
THE role|subject 2	-12
THE |AGAIN	-17
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 2	-6
THE |AGAIN spoke 3	-7
THE |AGENCY	8
THE |AGENCY described not	-10
THE |AGENCY described partly	-6
THE |AGENCY described wholly	15
THE |AGENCY far 0	32
THE |AGENCY far 1	-9
THE |AGENCY far 2	-34
THE |AGENCY far 3	27
THE |AGENCY far 4	-25
THE |AGENCY governed 1	-20
THE |AGENCY governed 2	12
THE |AGENCY has head	26
THE |AGENCY in content	-21
THE |AGENCY inside as head	28
THE |AGENCY inside before the head	-11
THE |AGENCY inside behind a comma	20
THE |AGENCY inside behind of	11
THE |AGENCY lesser of its kind	28
THE |AGENCY never spoke	-15
THE |AGENCY not before	16
THE |AGENCY object 2	-21
THE |AGENCY opened 1	7
THE |AGENCY outside	-35
THE |AGENCY owner 1	-8
THE |AGENCY owner 2	-15
THE |AGENCY rank 0	5
THE |AGENCY rank 1	22
THE |AGENCY rank 2	-16
THE |AGENCY rank 3	-10
THE |AGENCY rank 4	-10
THE |AGENCY second of its kind	-23
THE |AGENCY spoke 0	31
THE |AGENCY spoke 1	-15
THE |AGENCY spoke 2	-6
THE |AGENCY spoke 3	14
THE |AGENCY subject 1	-5
THE |AGENCY told of last	-12
THE |AGENCY was called so	20
THE |ATTACKER	5
THE |ATTACKER far 1	36
THE |ATTACKER far 2	-17
THE |ATTACKER far 3	11
THE |ATTACKER far 5	-6
THE |ATTACKER first of its kind	9
THE |ATTACKER governed 1	49
THE |ATTACKER governed 2	14
THE |ATTACKER in content	-16
THE |ATTACKER inside as head	15
THE |ATTACKER never spoke	18
THE |ATTACKER not before	-19
THE |ATTACKER object 1	-11
THE |ATTACKER object 2	-19
THE |ATTACKER outside	-10
THE |ATTACKER rank 0	31
THE |ATTACKER same paragraph	45
THE |ATTACKER spoke 0	-7
THE |ATTACKER subject 2	-6
THE |ATTACKER told of last	24
THE |AUTHOR	-12
THE |AUTHOR never spoke	-5
THE |FRESH	18
THE |FRESH never spoke	18
THE |MEDIA	-26
THE |MEDIA never spoke	-22
THE |PERSON	30
THE |PERSON described not	-24
THE |PERSON described wholly	42
THE |PERSON far 1	13
THE |PERSON far 2	7
THE |PERSON far 3	8
THE |PERSON far 4	-20
THE |PERSON far 5	40
THE |PERSON governed 2	-8
THE |PERSON has head	42
THE |PERSON in content	17
THE |PERSON lesser of its kind	-16
THE |PERSON never spoke	-17
THE |PERSON not before	7
THE |PERSON object 1	-21
THE |PERSON object 2	23
THE |PERSON opened 1	14
THE |PERSON outside	24
THE |PERSON rank 0	-12
THE |PERSON rank 2	11
THE |PERSON rank 3	7
THE |PERSON rank 4	22
THE |PERSON same paragraph	44
THE |PERSON same side as last	-8
THE |PERSON second of its kind	47
THE |PERSON spoke 0	20
THE |PERSON spoke 1	-25
THE |PERSON spoke 3	53
THE |PERSON subject 1	10
THE |PERSON subject 2	28
THE |SYSTEM	10
THE |SYSTEM described not	12
THE |SYSTEM far 2	-6
THE |SYSTEM far 5	27
THE |SYSTEM first of its kind	22
THE |SYSTEM governed 2	-9
THE |SYSTEM in content	-5
THE |SYSTEM lesser of its kind	-6
THE |SYSTEM never spoke	10
THE |SYSTEM object 2	32
THE |SYSTEM outside	11
THE |SYSTEM rank 0	-14
THE |SYSTEM rank 1	31
THE |SYSTEM same paragraph	-5
THE |SYSTEM second of its kind	-8
THE |SYSTEM subject 2	-6
THE |UNNAMED	-16
THE |UNNAMED never spoke	-16
THE |agent 1	46
THE |agent 2	-10
THE |governed 1	28
THE |governed 2	9
THE |object 0	9
THE |object 1	-32
THE |object 2	14
THE |order 0	18
THE |order 1	-22
THE |order 3	24
THE |order 4	30
THE |owner 1	-8
THE |owner 2	-19
THE |ruled	57
THE |same role	16
THE |subject 2	13
THE |type differs	-5
THE |type fits	17
THEY |AGAIN	30
THEY |AGENCY far 3	-6
THEY |AGENCY never spoke	-14
THEY |AGENCY rank 0	6
THEY |AGENCY spoke 0	10
THEY |ATTACKER	-7
THEY |ATTACKER never spoke	-10
THEY |ATTACKER outside	-7
THEY |ATTACKER rank 0	-7
THEY |PERSON first of its kind	5
THEY |PERSON rank 0	5
THEY |UNNAMED	-12
THEY |UNNAMED never spoke	-12
THEY |governed 2	-6
THEY |order 0	17
THEY |order 1	-8
THEY |order 2	-10
THEY |subject 1	5
UNIVERSITY for IT 	45
UNIVERSITY for NAME 	33
UNIVERSITY for NONE 	37
UNIVERSITY for THE 	38
UNIVERSITY for THE body	44
UNIVERSITY for it	45
UNIVERSITY for police	-10
UNIVERSITY for university	9
UNNAMED	21
UNNAMED ALLEGES BARE	7
UNNAMED ALLEGES INDEFINITE	32
UNNAMED ALLEGES NAME	31
UNNAMED ALLEGES OWNED	22
UNNAMED ALLEGES POSSESSIVE	-10
UNNAMED ALLEGES THE	44
UNNAMED ASSERTS BARE	-28
UNNAMED ASSERTS HE	-22
UNNAMED ASSERTS INDEFINITE	-22
UNNAMED ASSERTS IT	-30
UNNAMED ASSERTS NAME	29
UNNAMED ASSERTS POSSESSIVE	40
UNNAMED ASSERTS SHE	-21
UNNAMED ASSERTS THE	-38
UNNAMED CONFIRMS BARE	20
UNNAMED CONFIRMS INDEFINITE	70
UNNAMED CONFIRMS IT	-7
UNNAMED CONFIRMS NAME	-28
UNNAMED CONFIRMS OWNED	-9
UNNAMED CONFIRMS POSSESSIVE	18
UNNAMED CONFIRMS THE	-33
UNNAMED DENIES INDEFINITE	21
UNNAMED DENIES NAME	-5
UNNAMED DENIES THE	-15
UNNAMED cue :	-31
UNNAMED cue accept	-19
UNNAMED cue according to	20
UNNAMED cue accuse	8
UNNAMED cue acknowledge	21
UNNAMED cue add	-33
UNNAMED cue admit	9
UNNAMED cue agree	11
UNNAMED cue allege	43
UNNAMED cue announce	22
UNNAMED cue as per	-13
UNNAMED cue assert	-8
UNNAMED cue assure	-34
UNNAMED cue attribute	-9
UNNAMED cue believe	-10
UNNAMED cue blame	51
UNNAMED cue boast	41
UNNAMED cue call	-17
UNNAMED cue claim	-51
UNNAMED cue concede	-23
UNNAMED cue conclude	9
UNNAMED cue confirm	36
UNNAMED cue contend	-12
UNNAMED cue decline to comment	-5
UNNAMED cue decline to name	-11
UNNAMED cue decline to say	-9
UNNAMED cue denied it	27
UNNAMED cue deny	8
UNNAMED cue describe	19
UNNAMED cue dismiss	-8
UNNAMED cue dispute	-5
UNNAMED cue find	53
UNNAMED cue found no	24
UNNAMED cue indicate	-32
UNNAMED cue maintain	-26
UNNAMED cue not reply	46
UNNAMED cue not respond	12
UNNAMED cue not return	-9
UNNAMED cue not say	-8
UNNAMED cue not want	-10
UNNAMED cue note	24
UNNAMED cue pleaded not guilty	-18
UNNAMED cue put	12
UNNAMED cue read	5
UNNAMED cue record	-30
UNNAMED cue remark	44
UNNAMED cue reply	-5
UNNAMED cue report	-62
UNNAMED cue say	32
UNNAMED cue show	-31
UNNAMED cue speak	18
UNNAMED cue state	-38
UNNAMED cue submit	-26
UNNAMED cue suggest	12
UNNAMED cue suspect	-11
UNNAMED cue tell	26
UNNAMED cue would have none of it	-20
UNNAMED cue write	-17
UNNAMED in ADVISORY	8
UNNAMED in NEWS	13
UNNAMED never spoke	21
UNNAMED of according-to:after	-16
UNNAMED of according-to:before	27
UNNAMED of account	-10
UNNAMED of agency	-11
UNNAMED of agent	-7
UNNAMED of authority	30
UNNAMED of board	-7
UNNAMED of carrier	-11
UNNAMED of centre	-7
UNNAMED of clause:before	-34
UNNAMED of clause:interrupted	-51
UNNAMED of commission	23
UNNAMED of contractor	-10
UNNAMED of director	-9
UNNAMED of engineer	-7
UNNAMED of executive	-24
UNNAMED of filing	-9
UNNAMED of finding	27
UNNAMED of firm	-8
UNNAMED of gang	8
UNNAMED of government	29
UNNAMED of group	-15
UNNAMED of he	-32
UNNAMED of head	-15
UNNAMED of her	-6
UNNAMED of hospital	-17
UNNAMED of it	-44
UNNAMED of judge	-12
UNNAMED of lawyer	23
UNNAMED of letter	-7
UNNAMED of man	-7
UNNAMED of member	-16
UNNAMED of minister	-22
UNNAMED of ministry	-6
UNNAMED of mother	-6
UNNAMED of naming:about	33
UNNAMED of naming:attribute	-9
UNNAMED of naming:blame	17
UNNAMED of naming:call	-17
UNNAMED of naming:describe	20
UNNAMED of naming:dismiss	-7
UNNAMED of naming:put	21
UNNAMED of no-comment	17
UNNAMED of note	-9
UNNAMED of notice	-34
UNNAMED of noun:claim	-35
UNNAMED of office	10
UNNAMED of officer	-21
UNNAMED of official	-6
UNNAMED of one	34
UNNAMED of operator	62
UNNAMED of people	10
UNNAMED of person	-6
UNNAMED of police	23
UNNAMED of post	-13
UNNAMED of quote:before	19
UNNAMED of quote:colon	-31
UNNAMED of quote:following	-13
UNNAMED of rebuff	19
UNNAMED of regulator	36
UNNAMED of report	41
UNNAMED of researcher	-12
UNNAMED of review	-12
UNNAMED of secretary	16
UNNAMED of service	-10
UNNAMED of she	-30
UNNAMED of source	11
UNNAMED of sources	8
UNNAMED of spokesman	6
UNNAMED of statement	-25
UNNAMED of tagged:source	-52
UNNAMED of team	-12
UNNAMED of that	-20
UNNAMED of the	36
UNNAMED of they	-10
UNNAMED of union	-6
UNNAMED of user	-6
UNNAMED of vendor	-12
UNNAMED of verb:clause	43
UNNAMED of verb:infinitive	-10
UNNAMED of verb:object	30
UNNAMED of verb:quote	9
UNNAMED of verb:that	35
UNNAMED says I HE	-9
UNNAMED says I INDEFINITE	66
UNNAMED says we IT	-6
UNNAMED says we NAME	-21
UNNAMED says we POSSESSIVE	-8
UNNAMED says we SHE	-8
UNNAMED says we THE	-34
agent 0	40
agent 1	-18
agent 2	-55
company differs	-17
company fits	39
gender ? for HE	-12
gender ? for SHE	-10
gender HE for HE	76
gender HE for SHE	-75
gender HE? for HE	93
gender HE? for SHE	-53
gender SHE for HE	-91
gender SHE for SHE	101
gender SHE? for HE	-30
gender SHE? for SHE	57
gender does not fit	-8
gender fits	40
governed 0	-9
governed 1	-24
governed 2	-47
object 1	11
object 2	-38
order 0	39
order 1	6
order 2	-46
order 3	-44
order 4	-72
owner 0	-10
owner 2	-10
ruled	68
ruled AGAIN	27
ruled AGAIN HE 	14
ruled AGAIN SHE 	13
ruled AGENCY	57
ruled AGENCY BARE office	-6
ruled AGENCY INDEFINITE attacker document	13
ruled AGENCY INDEFINITE body	-10
ruled AGENCY INDEFINITE document	22
ruled AGENCY INDEFINITE office	17
ruled AGENCY IT 	-31
ruled AGENCY NAME 	55
ruled AGENCY NAME body	26
ruled AGENCY NONE 	19
ruled AGENCY OWNED 	-14
ruled AGENCY OWNED body	16
ruled AGENCY OWNED document	-10
ruled AGENCY OWNED office	-15
ruled AGENCY POSSESSIVE body	20
ruled AGENCY POSSESSIVE office	29
ruled AGENCY THE 	42
ruled AGENCY THE body	-33
ruled AGENCY THE document	14
ruled AGENCY THE office	-11
ruled AGENCY THE part	8
ruled AGENCY THEY 	10
ruled ATTACKER	94
ruled ATTACKER INDEFINITE 	11
ruled ATTACKER INDEFINITE attacker	6
ruled ATTACKER INDEFINITE attacker document	30
ruled ATTACKER INDEFINITE role	6
ruled ATTACKER NAME 	10
ruled ATTACKER THE 	17
ruled ATTACKER THE attacker document	10
ruled AUTHOR	5
ruled AUTHOR NONE 	5
ruled PERSON	41
ruled PERSON HE 	-23
ruled PERSON INDEFINITE office	8
ruled PERSON INDEFINITE role	-24
ruled PERSON NAME 	60
ruled PERSON NONE 	-19
ruled PERSON OWNED 	10
ruled PERSON OWNED office	9
ruled PERSON OWNED role	8
ruled PERSON POSSESSIVE 	20
ruled PERSON SHE 	-17
ruled UNNAMED	54
ruled UNNAMED BARE role	45
ruled UNNAMED HE 	-16
ruled UNNAMED INDEFINITE document	-10
ruled UNNAMED INDEFINITE role	25
ruled UNNAMED NAME 	-11
ruled UNNAMED NAME role	17
ruled UNNAMED POSSESSIVE 	-25
ruled UNNAMED POSSESSIVE role	15
ruled UNNAMED SHE 	-11
ruled UNNAMED THE body	29
ruled UNNAMED THE role	5
same role	60
spoke last 0 INDEFINITE	-25
spoke last 0 IT	32
spoke last 0 NONE	-9
spoke last 0 POSSESSIVE	55
spoke last 0 THE	-10
spoke last 1 HE	47
spoke last 1 INDEFINITE	-20
spoke last 1 IT	49
spoke last 1 NAME	-44
spoke last 1 NONE	-52
spoke last 1 OWNED	-37
spoke last 1 POSSESSIVE	15
spoke last 1 SHE	47
spoke last 1 THE	-49
spoke last 1 THEY	46
spoke last 2 BARE	-12
spoke last 2 HE	-7
spoke last 2 INDEFINITE	24
spoke last 2 IT	-53
spoke last 2 NAME	-11
spoke last 2 OWNED	6
spoke last 2 SHE	8
spoke last 2 THE	38
spoke last 3 BARE	15
spoke last 3 HE	-16
spoke last 3 INDEFINITE	-11
spoke last 3 IT	-24
spoke last 3 NAME	-8
spoke last 3 NONE	-12
spoke last 3 SHE	9
spoke last ALLEGES 0	8
spoke last ALLEGES 1	25
spoke last ALLEGES 3	-15
spoke last ASSERTS 1	54
spoke last ASSERTS 2	61
spoke last ASSERTS 3	-6
spoke last CONFIRMS 0	7
spoke last CONFIRMS 1	-16
spoke last CONFIRMS 2	-27
spoke last CONFIRMS 3	-6
spoke last DENIES 0	6
spoke last DENIES 1	-33
spoke last according-to:after	32
spoke last according-to:before	8
spoke last according-to:inside	9
spoke last clause:before	94
spoke last clause:interrupted	-34
spoke last finding	-40
spoke last naming:about	-6
spoke last naming:blame	8
spoke last naming:dismiss	-31
spoke last naming:put	28
spoke last no-comment	49
spoke last noun:claim	-25
spoke last quote:before	70
spoke last quote:colon	-11
spoke last quote:following	10
spoke last rebuff	-52
spoke last tagged:carried	14
spoke last tagged:cue	-6
spoke last tagged:source	-35
spoke last verb:clause	35
spoke last verb:quote	-25
spoke last verb:that	-22
subject 0	60
subject 1	17
subject 2	-41
type conflicts	15
type differs	-47
type fits	36
unnamed gender ? BARE	-25
unnamed gender ? HE	-23
unnamed gender ? INDEFINITE	-47
unnamed gender ? IT	22
unnamed gender ? NONE	-40
unnamed gender ? THE	-36
unnamed gender ? THEY	27
unnamed gender HE HE	36
unnamed gender HE INDEFINITE	-5
unnamed gender HE NAME	-5
unnamed gender HE SHE	-6
unnamed gender HE THE	-7
unnamed gender SHE INDEFINITE	-5
unnamed gender SHE SHE	39`;
