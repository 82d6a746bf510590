/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1699 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-52
AGAIN in ADVISORY	28
AGAIN in NEWS	-55
AGAIN in SOCIAL_POST	-35
AGAIN of according-to:after	59
AGAIN of according-to:before	-15
AGAIN of according-to:inside	-10
AGAIN of channel	-5
AGAIN of clause:interrupted	23
AGAIN of company	23
AGAIN of counsel	-6
AGAIN of group	-19
AGAIN of he	18
AGAIN of her	7
AGAIN of it	15
AGAIN of naming:about	-8
AGAIN of naming:call	-8
AGAIN of no-comment	-33
AGAIN of notice	-12
AGAIN of noun:claim	-13
AGAIN of office	-11
AGAIN of officer	25
AGAIN of official	-11
AGAIN of one	-6
AGAIN of operator	-6
AGAIN of person	-6
AGAIN of quote:before	19
AGAIN of quote:following	-7
AGAIN of rebuff	-15
AGAIN of report	29
AGAIN of seller	-7
AGAIN of she	7
AGAIN of tagged:cue	-9
AGAIN of tagged:source	-17
AGAIN of they	35
AGAIN of verb:clause	-21
AGAIN of verb:infinitive	29
AGAIN of verb:object	20
AGAIN of verb:quote	-12
AGAIN same head	-22
AGAIN shares words	6
AGAIN spoke 0	49
AGAIN spoke 1	-5
AGAIN spoke 2	-33
AGAIN spoke 3	-73
AGAIN spoke last here BARE	-8
AGAIN spoke last here HE	47
AGAIN spoke last here INDEFINITE	-24
AGAIN spoke last here IT	22
AGAIN spoke last here NAME	-13
AGAIN spoke last here NONE	-5
AGAIN spoke last here OWNED	-6
AGAIN spoke last here POSSESSIVE	37
AGAIN spoke last here SHE	52
AGAIN spoke last here THE	11
AGENCY	66
AGENCY described not	-61
AGENCY described partly	104
AGENCY described wholly	38
AGENCY far 0	99
AGENCY far 1	18
AGENCY far 2	28
AGENCY far 3	-36
AGENCY far 4	-85
AGENCY far 5	-33
AGENCY first here INDEFINITE	30
AGENCY first here INDEFINITE generic	21
AGENCY first here NAME	51
AGENCY first here NAME generic	6
AGENCY first here OWNED	12
AGENCY first here OWNED generic	-38
AGENCY first here POSSESSIVE	20
AGENCY first here THE	98
AGENCY first here THE generic	-23
AGENCY generic	-74
AGENCY has head	41
AGENCY in ADVISORY	55
AGENCY in NEWS	60
AGENCY in SOCIAL_POST	-27
AGENCY in content	-66
AGENCY in quote	-32
AGENCY inside as head	72
AGENCY inside as owner	-13
AGENCY inside before the head	-15
AGENCY inside behind	16
AGENCY inside behind a comma	48
AGENCY inside behind at	45
AGENCY inside behind by	8
AGENCY inside behind for	58
AGENCY inside behind in	-8
AGENCY inside behind of	74
AGENCY never spoke	42
AGENCY not before	93
AGENCY of according-to:after	27
AGENCY of according-to:before	9
AGENCY of according-to:inside	17
AGENCY of agency	50
AGENCY of agent	29
AGENCY of association	9
AGENCY of authority	-11
AGENCY of board	-17
AGENCY of carrier	14
AGENCY of centre	14
AGENCY of channel	17
AGENCY of clause:before	56
AGENCY of clause:interrupted	-15
AGENCY of commission	-10
AGENCY of commissioner	6
AGENCY of company	13
AGENCY of contractor	-5
AGENCY of council	23
AGENCY of counsel	-20
AGENCY of director	-20
AGENCY of engineer	7
AGENCY of executive	-13
AGENCY of filing	26
AGENCY of finding	9
AGENCY of firm	5
AGENCY of government	-27
AGENCY of group	26
AGENCY of head	9
AGENCY of hospital	28
AGENCY of insurer	10
AGENCY of it	12
AGENCY of its	-7
AGENCY of judge	-7
AGENCY of management	30
AGENCY of manager	25
AGENCY of member	39
AGENCY of minister	21
AGENCY of ministry	8
AGENCY of naming:about	26
AGENCY of naming:attribute	47
AGENCY of naming:call	45
AGENCY of naming:dismiss	7
AGENCY of naming:put	-9
AGENCY of no-comment	36
AGENCY of notice	78
AGENCY of noun:claim	-44
AGENCY of officer	-17
AGENCY of official	34
AGENCY of one	-28
AGENCY of operator	-38
AGENCY of person	22
AGENCY of post	11
AGENCY of quote:before	-20
AGENCY of quote:continued	7
AGENCY of quote:following	31
AGENCY of rebuff	-27
AGENCY of regulator	-24
AGENCY of report	11
AGENCY of service	-6
AGENCY of solicitor	8
AGENCY of source	35
AGENCY of spokesman	39
AGENCY of spokesperson	12
AGENCY of spokeswoman	12
AGENCY of tagged:carried	-14
AGENCY of tagged:cue	30
AGENCY of tagged:source	-35
AGENCY of team	16
AGENCY of that	-7
AGENCY of the	-38
AGENCY of they	-19
AGENCY of union	7
AGENCY of vendor	20
AGENCY of verb:clause	11
AGENCY of verb:infinitive	-16
AGENCY of verb:object	-31
AGENCY of verb:that	14
AGENCY often 0 BARE	19
AGENCY often 0 INDEFINITE	-43
AGENCY often 0 IT	-30
AGENCY often 0 NONE	-11
AGENCY often 0 OWNED	-11
AGENCY often 0 POSSESSIVE	24
AGENCY often 0 THE	13
AGENCY often 0 THEY	-14
AGENCY often 1 IT	-25
AGENCY often 1 NAME	-46
AGENCY often 1 NONE	-53
AGENCY often 1 OWNED	-45
AGENCY often 1 POSSESSIVE	-10
AGENCY often 1 THE	17
AGENCY often 1 THEY	7
AGENCY often 2 BARE	-9
AGENCY often 2 INDEFINITE	27
AGENCY often 2 IT	37
AGENCY often 2 NAME	-41
AGENCY often 2 NONE	-46
AGENCY often 2 POSSESSIVE	5
AGENCY often 2 THE	24
AGENCY often 2 THEY	-7
AGENCY often 3 BARE	-37
AGENCY often 3 INDEFINITE	18
AGENCY often 3 IT	-20
AGENCY often 3 NAME	61
AGENCY often 3 NONE	49
AGENCY often 3 OWNED	-8
AGENCY often 3 THE	5
AGENCY often 4 BARE	9
AGENCY often 4 INDEFINITE	6
AGENCY often 4 IT	41
AGENCY often 4 NAME	14
AGENCY often 4 NONE	64
AGENCY often 4 OWNED	46
AGENCY often 4 POSSESSIVE	-6
AGENCY often 4 THE	69
AGENCY opened 0	26
AGENCY opened 1	67
AGENCY outside	-117
AGENCY rank 0	44
AGENCY rank 1	20
AGENCY rank 2	-50
AGENCY rank 3	-42
AGENCY rank 4	-10
AGENCY same side as last	-19
AGENCY spoke 0	33
AGENCY spoke 1	-7
AGENCY spoke 2	19
AGENCY spoke 3	15
AGENCY spoke last here INDEFINITE	5
AGENCY spoke last here IT	73
AGENCY spoke last here NAME	-17
AGENCY spoke last here NONE	18
AGENCY spoke last here OWNED	-7
AGENCY spoke last here POSSESSIVE	60
AGENCY spoke last here THE	-28
AGENCY told of last	-14
AGENCY was called so	51
ATTACKER	56
ATTACKER described not	-29
ATTACKER described wholly	7
ATTACKER far 0	134
ATTACKER far 1	95
ATTACKER far 2	22
ATTACKER far 3	-30
ATTACKER far 4	-72
ATTACKER far 5	-117
ATTACKER first here INDEFINITE	18
ATTACKER first here NAME	19
ATTACKER first here THE	10
ATTACKER generic	-27
ATTACKER has head	7
ATTACKER in ADVISORY	-29
ATTACKER in NEWS	34
ATTACKER in SOCIAL_POST	59
ATTACKER in content	-70
ATTACKER in quote	-25
ATTACKER inside as head	52
ATTACKER inside behind	39
ATTACKER inside behind of	-20
ATTACKER never spoke	10
ATTACKER not before	26
ATTACKER of according-to:after	-28
ATTACKER of according-to:before	-15
ATTACKER of clause:before	-38
ATTACKER of clause:interrupted	-30
ATTACKER of company	30
ATTACKER of executive	-5
ATTACKER of filing	-8
ATTACKER of finding	-23
ATTACKER of gang	-17
ATTACKER of group	5
ATTACKER of he	16
ATTACKER of it	31
ATTACKER of lawyer	-13
ATTACKER of naming:about	22
ATTACKER of naming:attribute	-16
ATTACKER of naming:call	-9
ATTACKER of naming:put	27
ATTACKER of no-comment	11
ATTACKER of notice	-5
ATTACKER of noun:claim	10
ATTACKER of office	-8
ATTACKER of one	-5
ATTACKER of person	43
ATTACKER of post	7
ATTACKER of quote:before	-19
ATTACKER of quote:colon	25
ATTACKER of quote:continued	29
ATTACKER of quote:following	-22
ATTACKER of rebuff	9
ATTACKER of report	-19
ATTACKER of seller	53
ATTACKER of she	13
ATTACKER of source	-5
ATTACKER of spokesman	-11
ATTACKER of tagged:carried	19
ATTACKER of tagged:cue	39
ATTACKER of tagged:source	72
ATTACKER of that	16
ATTACKER of they	-11
ATTACKER of verb:infinitive	23
ATTACKER of verb:object	18
ATTACKER of verb:quote	36
ATTACKER of verb:that	-27
ATTACKER often 0 HE	-14
ATTACKER often 0 IT	-54
ATTACKER often 0 NAME	-13
ATTACKER often 0 NONE	7
ATTACKER often 0 OWNED	-10
ATTACKER often 0 POSSESSIVE	-29
ATTACKER often 0 SHE	-15
ATTACKER often 0 THE	-10
ATTACKER often 1 BARE	-14
ATTACKER often 1 HE	-16
ATTACKER often 1 INDEFINITE	-8
ATTACKER often 1 IT	24
ATTACKER often 1 NAME	8
ATTACKER often 1 NONE	-7
ATTACKER often 1 POSSESSIVE	22
ATTACKER often 1 SHE	29
ATTACKER often 1 THE	12
ATTACKER often 2 BARE	8
ATTACKER often 2 INDEFINITE	6
ATTACKER often 2 IT	33
ATTACKER often 2 NAME	-15
ATTACKER often 2 SHE	5
ATTACKER often 2 THE	-5
ATTACKER often 3 INDEFINITE	17
ATTACKER often 3 IT	28
ATTACKER often 3 NAME	20
ATTACKER often 3 SHE	-5
ATTACKER often 3 THE	42
ATTACKER opened 0	62
ATTACKER opened 1	28
ATTACKER outside	-60
ATTACKER rank 0	14
ATTACKER rank 2	42
ATTACKER rank 3	-16
ATTACKER spoke 0	46
ATTACKER spoke 1	48
ATTACKER spoke 2	-35
ATTACKER spoke 3	-6
ATTACKER spoke last here INDEFINITE	10
ATTACKER spoke last here IT	-7
ATTACKER spoke last here NAME	-6
ATTACKER was called so	12
AUTHOR	-105
AUTHOR in ADVISORY	-11
AUTHOR in NEWS	-99
AUTHOR in SOCIAL_POST	-19
AUTHOR never spoke	-56
AUTHOR of according-to:after	-5
AUTHOR of according-to:before	-5
AUTHOR of clause:before	-5
AUTHOR of clause:interrupted	-6
AUTHOR of impersonal	52
AUTHOR of it	-14
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-17
AUTHOR of quote:before	-11
AUTHOR of rebuff	-7
AUTHOR of she	-7
AUTHOR of tagged:cue	-9
AUTHOR of tagged:source	-9
AUTHOR of verb:clause	-20
AUTHOR of verb:that	-52
AUTHOR spoke 0	-26
AUTHOR spoke 1	-18
AUTHOR spoke 2	-21
AUTHOR spoke 3	-36
AUTHOR spoke last here NONE	-9
AUTHOR spoke last here THE	-8
BANK for INDEFINITE role	5
BANK for NONE 	-17
BANK for bank	6
BARE office|AGENCY	-11
BARE office|AGENCY described not	-11
BARE office|AGENCY far 1	-7
BARE office|AGENCY never spoke	-5
BARE office|AGENCY outside	-11
BARE office|AGENCY rank 0	-7
BARE office|FRESH	-6
BARE office|FRESH never spoke	-6
BARE office|PERSON	30
BARE office|PERSON described not	28
BARE office|PERSON far 3	-5
BARE office|PERSON outside	30
BARE office|PERSON rank 0	50
BARE office|PERSON rank 1	-14
BARE office|PERSON rank 2	-7
BARE office|PERSON spoke 0	20
BARE office|UNNAMED	-7
BARE office|UNNAMED never spoke	-7
BARE office|ruled	-7
BARE role|AGAIN	-5
BARE role|AGENCY	-12
BARE role|AGENCY described not	-40
BARE role|AGENCY far 0	-22
BARE role|AGENCY far 1	-11
BARE role|AGENCY opened 1	-10
BARE role|AGENCY outside	-29
BARE role|AGENCY rank 0	-33
BARE role|AGENCY rank 1	-5
BARE role|AGENCY spoke 0	-11
BARE role|ATTACKER	-11
BARE role|ATTACKER described not	-10
BARE role|ATTACKER never spoke	-10
BARE role|ATTACKER outside	-11
BARE role|ATTACKER rank 0	-5
BARE role|MEDIA	-8
BARE role|MEDIA never spoke	-7
BARE role|PERSON	13
BARE role|PERSON described not	21
BARE role|PERSON far 0	46
BARE role|PERSON far 3	-10
BARE role|PERSON never spoke	24
BARE role|PERSON outside	12
BARE role|PERSON rank 0	20
BARE role|PERSON rank 1	-5
BARE role|UNNAMED	30
BARE role|UNNAMED never spoke	30
BARE role|ruled	31
BARE |AGAIN	-26
BARE |AGAIN spoke 0	-13
BARE |AGAIN spoke 2	-5
BARE |AGAIN spoke 3	-6
BARE |AGENCY	-22
BARE |AGENCY far 0	59
BARE |AGENCY far 1	-11
BARE |AGENCY far 2	-18
BARE |AGENCY far 3	-18
BARE |AGENCY far 4	-10
BARE |AGENCY far 5	-15
BARE |AGENCY in content	21
BARE |AGENCY never spoke	-7
BARE |AGENCY outside	-17
BARE |AGENCY rank 0	18
BARE |AGENCY rank 1	-21
BARE |AGENCY rank 3	-5
BARE |AGENCY spoke 0	12
BARE |AGENCY spoke 2	-8
BARE |AGENCY spoke 3	-15
BARE |ATTACKER described not	27
BARE |ATTACKER far 0	22
BARE |ATTACKER far 3	19
BARE |ATTACKER far 4	-5
BARE |ATTACKER far 5	-8
BARE |ATTACKER never spoke	14
BARE |ATTACKER opened 0	35
BARE |ATTACKER rank 0	11
BARE |AUTHOR	-6
BARE |FRESH	22
BARE |FRESH never spoke	22
BARE |MEDIA	12
BARE |MEDIA never spoke	16
BARE |PERSON	6
BARE |PERSON described not	-6
BARE |PERSON far 3	27
BARE |PERSON far 4	-15
BARE |PERSON far 5	-22
BARE |PERSON never spoke	14
BARE |PERSON outside	6
BARE |PERSON rank 1	-9
BARE |PERSON rank 2	-5
BARE |PERSON spoke 0	16
BARE |PERSON spoke 2	-9
BARE |PERSON spoke 3	-10
BARE |UNNAMED	11
BARE |UNNAMED never spoke	11
BARE |ruled	8
CERT for NAME 	-6
CERT for NONE 	9
CERT for THE 	-11
CERT for THE body	-11
CERT for THE role	-7
COMPANY for INDEFINITE 	17
COMPANY for INDEFINITE attacker	9
COMPANY for INDEFINITE attacker document	-7
COMPANY for INDEFINITE body	21
COMPANY for INDEFINITE document	-11
COMPANY for INDEFINITE office	53
COMPANY for INDEFINITE role	12
COMPANY for IT 	20
COMPANY for NAME 	-10
COMPANY for NAME role	11
COMPANY for OWNED document	7
COMPANY for OWNED office	-16
COMPANY for POSSESSIVE 	27
COMPANY for THE 	-19
COMPANY for THE attacker document	13
COMPANY for THE document	36
COMPANY for THE office	44
COMPANY for THE role	17
COMPANY for THEY 	11
COMPANY for agency	97
COMPANY for board	-15
COMPANY for carrier	23
COMPANY for company	-59
COMPANY for council	38
COMPANY for filing	37
COMPANY for firm	-27
COMPANY for group	17
COMPANY for it	18
COMPANY for judge	-5
COMPANY for notice	11
COMPANY for office	-20
COMPANY for officer	-11
COMPANY for one	-9
COMPANY for person	26
COMPANY for police	-9
COMPANY for report	36
COMPANY for spokesman	21
COMPANY for spokesperson	21
COMPANY for statement	9
COMPANY for vendor	21
COURT for BARE office	-6
COURT for INDEFINITE office	-5
COURT for INDEFINITE role	-9
COURT for NAME 	-6
COURT for POSSESSIVE office	-10
COURT for THE 	10
COURT for THE body	-14
COURT for THE document	-8
COURT for counsel	-23
FRESH	-35
FRESH BARE 0	26
FRESH BARE 1	-7
FRESH BARE 2	-8
FRESH HE 1	-8
FRESH INDEFINITE 1	11
FRESH INDEFINITE 2	-23
FRESH IT 0	42
FRESH IT 1	-13
FRESH IT 2	-20
FRESH NAME 0	33
FRESH NAME 2	-14
FRESH NONE 0	-6
FRESH NONE 1	-6
FRESH NONE 2	-7
FRESH OWNED 1	-5
FRESH OWNED 2	-7
FRESH POSSESSIVE 1	-12
FRESH POSSESSIVE 2	-10
FRESH SHE 0	-8
FRESH SHE 1	12
FRESH SHE 2	20
FRESH THE 0	30
FRESH THE 1	-33
FRESH det a HE	-8
FRESH det a INDEFINITE	-11
FRESH det a IT	-8
FRESH det a SHE	37
FRESH det a THE	-10
FRESH det his NAME	13
FRESH det one THE	-5
FRESH det the INDEFINITE	-10
FRESH det the IT	-14
FRESH det the NAME	22
FRESH det the NONE	-5
FRESH det the POSSESSIVE	-13
FRESH det the SHE	-10
FRESH det the THE	-29
FRESH det two INDEFINITE	31
FRESH det two THE	37
FRESH in ADVISORY	-47
FRESH in NEWS	-33
FRESH in SOCIAL_POST	43
FRESH never spoke	-35
FRESH of according-to:after	-13
FRESH of according-to:before	-10
FRESH of clause:before	-18
FRESH of clause:interrupted	67
FRESH of counsel	-7
FRESH of he	-15
FRESH of impersonal	-7
FRESH of it	7
FRESH of naming:attribute	-5
FRESH of naming:describe	-5
FRESH of naming:put	-8
FRESH of no-comment	-11
FRESH of officer	-11
FRESH of one	34
FRESH of quote:before	41
FRESH of rebuff	-8
FRESH of seller	-5
FRESH of she	27
FRESH of tagged:source	-10
FRESH of verb:clause	-34
FRESH of verb:object	-9
FRESH of verb:quote	-5
FRESH of verb:that	33
FRESH opens BARE	-13
FRESH opens INDEFINITE	23
FRESH opens IT	42
FRESH opens NAME	26
FRESH opens NONE	-6
FRESH opens POSSESSIVE	-9
FRESH opens SHE	-7
FRESH opens THE	61
FRESH same head	-5
FRESH shares words	-8
GOVERNMENT for INDEFINITE 	-9
GOVERNMENT for NAME role	14
GOVERNMENT for NONE 	37
GOVERNMENT for POSSESSIVE role	-6
GOVERNMENT for THE 	-7
GOVERNMENT for THE office	9
GOVERNMENT for THE role	51
GOVERNMENT for council	8
GOVERNMENT for minister	39
GOVERNMENT for spokesman	24
HE |AGAIN	17
HE |AGAIN spoke 0	43
HE |AGAIN spoke 2	-12
HE |AGAIN spoke 3	-10
HE |ATTACKER	16
HE |ATTACKER far 0	9
HE |ATTACKER far 1	15
HE |ATTACKER far 2	5
HE |ATTACKER far 3	-16
HE |ATTACKER far 4	-24
HE |ATTACKER far 5	27
HE |ATTACKER never spoke	13
HE |ATTACKER outside	16
HE |ATTACKER rank 0	29
HE |ATTACKER rank 1	-20
HE |ATTACKER rank 2	6
HE |ATTACKER spoke 1	-10
HE |ATTACKER spoke 3	-7
HE |FRESH	-15
HE |FRESH never spoke	-15
HE |PERSON	27
HE |PERSON far 1	42
HE |PERSON far 2	46
HE |PERSON far 3	-70
HE |PERSON far 4	34
HE |PERSON far 5	-24
HE |PERSON never spoke	-33
HE |PERSON opened 1	18
HE |PERSON outside	27
HE |PERSON rank 0	-13
HE |PERSON rank 1	32
HE |PERSON rank 2	53
HE |PERSON rank 3	-27
HE |PERSON rank 4	-7
HE |PERSON same side as last	18
HE |PERSON spoke 0	28
HE |PERSON spoke 1	11
HE |PERSON spoke 2	25
HE |PERSON spoke 3	-8
HE |PERSON told of last	-30
HE |UNNAMED	-36
HE |UNNAMED never spoke	-36
HE |ruled	9
HOSPITAL for INDEFINITE 	-28
HOSPITAL for INDEFINITE office	-22
HOSPITAL for INDEFINITE role	-6
HOSPITAL for IT 	5
HOSPITAL for NAME 	45
HOSPITAL for NONE 	-11
HOSPITAL for THE body	-15
HOSPITAL for THE role	-5
HOSPITAL for it	5
INDEFINITE attacker document|AGAIN	21
INDEFINITE attacker document|AGAIN spoke 0	-8
INDEFINITE attacker document|AGAIN spoke 3	-5
INDEFINITE attacker document|AGENCY	-12
INDEFINITE attacker document|AGENCY described not	-12
INDEFINITE attacker document|AGENCY far 1	-11
INDEFINITE attacker document|AGENCY far 2	23
INDEFINITE attacker document|AGENCY far 3	-7
INDEFINITE attacker document|AGENCY far 4	-7
INDEFINITE attacker document|AGENCY far 5	-10
INDEFINITE attacker document|AGENCY never spoke	-28
INDEFINITE attacker document|AGENCY outside	-42
INDEFINITE attacker document|AGENCY rank 0	7
INDEFINITE attacker document|AGENCY rank 1	-9
INDEFINITE attacker document|AGENCY rank 3	-5
INDEFINITE attacker document|AGENCY spoke 3	26
INDEFINITE attacker document|ATTACKER	31
INDEFINITE attacker document|ATTACKER described not	35
INDEFINITE attacker document|ATTACKER far 2	-8
INDEFINITE attacker document|ATTACKER far 4	31
INDEFINITE attacker document|ATTACKER never spoke	-31
INDEFINITE attacker document|ATTACKER rank 0	8
INDEFINITE attacker document|ATTACKER rank 1	34
INDEFINITE attacker document|ATTACKER rank 2	-5
INDEFINITE attacker document|AUTHOR	-7
INDEFINITE attacker document|MEDIA	16
INDEFINITE attacker document|MEDIA never spoke	16
INDEFINITE attacker document|PERSON	-22
INDEFINITE attacker document|PERSON described not	-23
INDEFINITE attacker document|PERSON outside	-23
INDEFINITE attacker document|PERSON rank 0	-20
INDEFINITE attacker document|UNNAMED	-22
INDEFINITE attacker document|UNNAMED never spoke	-22
INDEFINITE attacker document|ruled	20
INDEFINITE attacker|AGAIN	-5
INDEFINITE attacker|AGENCY	-5
INDEFINITE attacker|AGENCY described not	-30
INDEFINITE attacker|AGENCY far 3	-6
INDEFINITE attacker|AGENCY far 4	-10
INDEFINITE attacker|AGENCY far 5	-6
INDEFINITE attacker|AGENCY never spoke	9
INDEFINITE attacker|AGENCY outside	-30
INDEFINITE attacker|AGENCY rank 0	-17
INDEFINITE attacker|AGENCY rank 1	-6
INDEFINITE attacker|AGENCY rank 3	-5
INDEFINITE attacker|AGENCY spoke 0	-6
INDEFINITE attacker|ATTACKER inside behind	16
INDEFINITE attacker|ATTACKER never spoke	17
INDEFINITE attacker|ATTACKER not before	15
INDEFINITE attacker|ATTACKER rank 0	-15
INDEFINITE attacker|MEDIA	-11
INDEFINITE attacker|MEDIA never spoke	-11
INDEFINITE attacker|PERSON	-8
INDEFINITE attacker|PERSON described not	-8
INDEFINITE attacker|PERSON outside	-8
INDEFINITE attacker|PERSON rank 0	-5
INDEFINITE attacker|UNNAMED	31
INDEFINITE attacker|UNNAMED never spoke	31
INDEFINITE attacker|ruled	-16
INDEFINITE attacker|type differs	-7
INDEFINITE attacker|type fits	9
INDEFINITE body|AGENCY	6
INDEFINITE body|AGENCY described not	-14
INDEFINITE body|AGENCY far 3	-7
INDEFINITE body|AGENCY never spoke	20
INDEFINITE body|AGENCY rank 0	15
INDEFINITE body|AGENCY rank 2	-6
INDEFINITE body|AGENCY spoke 3	-8
INDEFINITE body|ATTACKER	-13
INDEFINITE body|UNNAMED	17
INDEFINITE body|UNNAMED never spoke	17
INDEFINITE body|company fits	13
INDEFINITE body|ruled	11
INDEFINITE body|type differs	-7
INDEFINITE body|type fits	10
INDEFINITE document|AGAIN	-5
INDEFINITE document|AGENCY	11
INDEFINITE document|AGENCY described not	6
INDEFINITE document|AGENCY far 2	-20
INDEFINITE document|AGENCY far 3	-7
INDEFINITE document|AGENCY far 5	37
INDEFINITE document|AGENCY never spoke	-5
INDEFINITE document|AGENCY outside	-8
INDEFINITE document|AGENCY rank 0	5
INDEFINITE document|AGENCY rank 1	-21
INDEFINITE document|AGENCY rank 2	-8
INDEFINITE document|AGENCY rank 3	30
INDEFINITE document|AGENCY spoke 0	-24
INDEFINITE document|AGENCY spoke 3	47
INDEFINITE document|PERSON	10
INDEFINITE document|PERSON described not	10
INDEFINITE document|PERSON far 4	-5
INDEFINITE document|PERSON far 5	-9
INDEFINITE document|PERSON outside	10
INDEFINITE document|PERSON rank 0	21
INDEFINITE document|PERSON spoke 0	25
INDEFINITE document|PERSON spoke 3	-6
INDEFINITE document|UNNAMED	-7
INDEFINITE document|UNNAMED never spoke	-7
INDEFINITE document|ruled	14
INDEFINITE office|AGAIN	-8
INDEFINITE office|AGENCY	28
INDEFINITE office|AGENCY described not	15
INDEFINITE office|AGENCY described partly	13
INDEFINITE office|AGENCY far 0	-19
INDEFINITE office|AGENCY far 1	71
INDEFINITE office|AGENCY far 2	36
INDEFINITE office|AGENCY far 3	-6
INDEFINITE office|AGENCY far 4	20
INDEFINITE office|AGENCY far 5	-49
INDEFINITE office|AGENCY in content	14
INDEFINITE office|AGENCY inside behind for	29
INDEFINITE office|AGENCY not before	-26
INDEFINITE office|AGENCY opened 1	41
INDEFINITE office|AGENCY rank 0	18
INDEFINITE office|AGENCY rank 1	51
INDEFINITE office|AGENCY rank 3	-10
INDEFINITE office|AGENCY spoke 0	23
INDEFINITE office|AGENCY spoke 1	-24
INDEFINITE office|AGENCY spoke 2	37
INDEFINITE office|AGENCY spoke 3	-9
INDEFINITE office|ATTACKER	-9
INDEFINITE office|ATTACKER described not	-8
INDEFINITE office|ATTACKER never spoke	-5
INDEFINITE office|ATTACKER outside	-8
INDEFINITE office|ATTACKER rank 0	-5
INDEFINITE office|MEDIA	-9
INDEFINITE office|MEDIA never spoke	-9
INDEFINITE office|PERSON	-17
INDEFINITE office|PERSON described not	-23
INDEFINITE office|PERSON far 1	-8
INDEFINITE office|PERSON far 3	-6
INDEFINITE office|PERSON opened 1	-8
INDEFINITE office|PERSON outside	-23
INDEFINITE office|PERSON rank 0	-14
INDEFINITE office|PERSON spoke 0	-10
INDEFINITE office|PERSON spoke 3	-5
INDEFINITE office|UNNAMED	21
INDEFINITE office|UNNAMED never spoke	21
INDEFINITE office|ruled	-17
INDEFINITE role|AGAIN	-34
INDEFINITE role|AGAIN spoke 0	-18
INDEFINITE role|AGAIN spoke 2	-5
INDEFINITE role|AGAIN spoke 3	-9
INDEFINITE role|AGENCY	18
INDEFINITE role|AGENCY described not	-13
INDEFINITE role|AGENCY far 0	-27
INDEFINITE role|AGENCY far 1	25
INDEFINITE role|AGENCY far 2	37
INDEFINITE role|AGENCY far 3	-25
INDEFINITE role|AGENCY far 4	-14
INDEFINITE role|AGENCY far 5	-20
INDEFINITE role|AGENCY in content	-17
INDEFINITE role|AGENCY inside behind at	52
INDEFINITE role|AGENCY inside behind of	62
INDEFINITE role|AGENCY never spoke	32
INDEFINITE role|AGENCY not before	42
INDEFINITE role|AGENCY opened 0	-9
INDEFINITE role|AGENCY opened 1	26
INDEFINITE role|AGENCY outside	-68
INDEFINITE role|AGENCY rank 0	-14
INDEFINITE role|AGENCY rank 1	17
INDEFINITE role|AGENCY rank 2	-12
INDEFINITE role|AGENCY rank 3	-10
INDEFINITE role|AGENCY rank 4	-5
INDEFINITE role|AGENCY spoke 0	-25
INDEFINITE role|AGENCY spoke 1	19
INDEFINITE role|AGENCY spoke 2	24
INDEFINITE role|AGENCY spoke 3	-31
INDEFINITE role|AGENCY told of last	11
INDEFINITE role|ATTACKER	26
INDEFINITE role|ATTACKER described not	-15
INDEFINITE role|ATTACKER far 0	-5
INDEFINITE role|ATTACKER far 1	44
INDEFINITE role|ATTACKER far 3	-12
INDEFINITE role|ATTACKER far 4	-9
INDEFINITE role|ATTACKER far 5	-9
INDEFINITE role|ATTACKER in content	-17
INDEFINITE role|ATTACKER never spoke	14
INDEFINITE role|ATTACKER rank 0	-7
INDEFINITE role|ATTACKER rank 1	13
INDEFINITE role|ATTACKER spoke 3	-14
INDEFINITE role|ATTACKER told of last	27
INDEFINITE role|AUTHOR	-8
INDEFINITE role|FRESH	9
INDEFINITE role|FRESH never spoke	9
INDEFINITE role|MEDIA	-26
INDEFINITE role|MEDIA never spoke	-24
INDEFINITE role|PERSON	-16
INDEFINITE role|PERSON described not	-25
INDEFINITE role|PERSON far 1	-18
INDEFINITE role|PERSON far 2	-15
INDEFINITE role|PERSON far 3	28
INDEFINITE role|PERSON far 4	-7
INDEFINITE role|PERSON far 5	-28
INDEFINITE role|PERSON never spoke	36
INDEFINITE role|PERSON not before	26
INDEFINITE role|PERSON outside	-17
INDEFINITE role|PERSON rank 0	-8
INDEFINITE role|PERSON rank 1	-14
INDEFINITE role|PERSON rank 2	-7
INDEFINITE role|PERSON rank 3	-7
INDEFINITE role|PERSON rank 4	-5
INDEFINITE role|PERSON spoke 0	-16
INDEFINITE role|PERSON spoke 1	-13
INDEFINITE role|PERSON spoke 2	-6
INDEFINITE role|PERSON spoke 3	-17
INDEFINITE role|UNNAMED	31
INDEFINITE role|UNNAMED never spoke	31
INDEFINITE role|ruled	41
INDEFINITE |AGAIN	-13
INDEFINITE |AGAIN spoke 3	-6
INDEFINITE |AGENCY	-17
INDEFINITE |AGENCY far 0	-6
INDEFINITE |AGENCY far 1	5
INDEFINITE |AGENCY far 2	5
INDEFINITE |AGENCY far 3	-13
INDEFINITE |AGENCY far 4	-14
INDEFINITE |AGENCY far 5	24
INDEFINITE |AGENCY in content	-14
INDEFINITE |AGENCY never spoke	-51
INDEFINITE |AGENCY not before	-17
INDEFINITE |AGENCY opened 1	12
INDEFINITE |AGENCY outside	-15
INDEFINITE |AGENCY rank 0	17
INDEFINITE |AGENCY rank 2	-8
INDEFINITE |AGENCY rank 3	-10
INDEFINITE |AGENCY spoke 0	57
INDEFINITE |AGENCY spoke 1	-6
INDEFINITE |AGENCY spoke 2	-10
INDEFINITE |AGENCY spoke 3	-7
INDEFINITE |AGENCY told of last	32
INDEFINITE |ATTACKER	-9
INDEFINITE |ATTACKER described not	-23
INDEFINITE |ATTACKER far 2	-7
INDEFINITE |ATTACKER far 5	-5
INDEFINITE |ATTACKER inside behind	14
INDEFINITE |ATTACKER not before	14
INDEFINITE |ATTACKER outside	-23
INDEFINITE |ATTACKER rank 0	-20
INDEFINITE |ATTACKER spoke 1	-5
INDEFINITE |AUTHOR	-8
INDEFINITE |FRESH	-12
INDEFINITE |FRESH never spoke	-12
INDEFINITE |MEDIA	38
INDEFINITE |MEDIA never spoke	41
INDEFINITE |PERSON	-11
INDEFINITE |PERSON described not	-23
INDEFINITE |PERSON far 3	-5
INDEFINITE |PERSON far 5	-6
INDEFINITE |PERSON outside	-15
INDEFINITE |PERSON rank 0	-6
INDEFINITE |PERSON spoke 0	-5
INDEFINITE |PERSON spoke 1	-5
INDEFINITE |UNNAMED	32
INDEFINITE |UNNAMED never spoke	32
INDEFINITE |ruled	22
IT |AGAIN	11
IT |AGAIN spoke 0	17
IT |AGAIN spoke 1	28
IT |AGAIN spoke 2	-15
IT |AGAIN spoke 3	-19
IT |AGENCY	5
IT |AGENCY far 0	53
IT |AGENCY far 1	35
IT |AGENCY far 2	40
IT |AGENCY far 3	-25
IT |AGENCY far 4	-61
IT |AGENCY far 5	-14
IT |AGENCY in content	-19
IT |AGENCY never spoke	-31
IT |AGENCY not before	-21
IT |AGENCY outside	5
IT |AGENCY rank 0	32
IT |AGENCY rank 1	58
IT |AGENCY rank 2	-33
IT |AGENCY rank 3	-19
IT |AGENCY rank 4	-10
IT |AGENCY spoke 0	25
IT |AGENCY spoke 1	54
IT |AGENCY spoke 2	-10
IT |AGENCY spoke 3	-34
IT |AGENCY told of last	24
IT |ATTACKER	29
IT |ATTACKER far 1	28
IT |ATTACKER far 2	14
IT |ATTACKER far 3	7
IT |ATTACKER far 5	-7
IT |ATTACKER in content	-36
IT |ATTACKER not before	-35
IT |ATTACKER outside	29
IT |ATTACKER rank 0	19
IT |ATTACKER rank 2	54
IT |ATTACKER rank 3	-5
IT |ATTACKER spoke 0	20
IT |ATTACKER spoke 2	-15
IT |ATTACKER spoke 3	26
IT |ATTACKER told of last	-6
IT |AUTHOR	-15
IT |AUTHOR never spoke	-6
IT |FRESH	6
IT |FRESH never spoke	6
IT |MEDIA never spoke	5
IT |UNNAMED	-56
IT |UNNAMED never spoke	-56
IT |ruled	-31
MEDIA	-47
MEDIA for INDEFINITE office	-10
MEDIA for IT 	-39
MEDIA for it	-39
MEDIA for spokesperson	-10
MEDIA in ADVISORY	11
MEDIA in NEWS	-57
MEDIA in SOCIAL_POST	-7
MEDIA never spoke	-19
MEDIA of according-to:after	-21
MEDIA of according-to:before	-12
MEDIA of channel	-5
MEDIA of clause:before	-9
MEDIA of clause:interrupted	32
MEDIA of counsel	-6
MEDIA of finding	-9
MEDIA of government	-7
MEDIA of group	-12
MEDIA of impersonal	27
MEDIA of insurer	-5
MEDIA of manager	-8
MEDIA of naming:about	-11
MEDIA of naming:describe	-5
MEDIA of naming:put	-16
MEDIA of no-comment	-13
MEDIA of note	38
MEDIA of notice	-6
MEDIA of noun:claim	80
MEDIA of office	-8
MEDIA of officer	-8
MEDIA of post	-12
MEDIA of quote:before	-24
MEDIA of rebuff	-18
MEDIA of report	-7
MEDIA of seller	-7
MEDIA of spokesman	-8
MEDIA of spokesperson	-5
MEDIA of tagged:carried	-29
MEDIA of tagged:cue	-36
MEDIA of tagged:source	72
MEDIA of verb:clause	-19
MEDIA of verb:infinitive	-8
MEDIA of verb:object	-11
MEDIA of verb:quote	-9
MEDIA of verb:that	16
MEDIA spoke 0	-46
MEDIA spoke 1	37
MEDIA spoke 2	-14
MEDIA spoke 3	-19
MINISTRY for INDEFINITE 	-17
MINISTRY for INDEFINITE role	-14
MINISTRY for IT 	7
MINISTRY for NAME 	-10
MINISTRY for NAME body	-12
MINISTRY for NONE 	-36
MINISTRY for POSSESSIVE 	-5
MINISTRY for THE body	8
MINISTRY for THE office	-11
MINISTRY for THE role	-18
MINISTRY for department	10
MINISTRY for it	7
MINISTRY for office	-12
MINISTRY for official	-21
NAME body|AGENCY inside as head	11
NAME body|AGENCY outside	-7
NAME body|AGENCY rank 0	8
NAME body|PERSON	5
NAME body|PERSON never spoke	11
NAME body|PERSON outside	-8
NAME body|UNNAMED	-5
NAME body|UNNAMED never spoke	-5
NAME body|ruled	36
NAME office|AGENCY	-10
NAME office|UNNAMED	-6
NAME office|UNNAMED never spoke	-6
NAME role|AGENCY far 1	-13
NAME role|AGENCY far 5	-6
NAME role|AGENCY never spoke	20
NAME role|AGENCY not before	34
NAME role|AGENCY opened 1	-11
NAME role|AGENCY outside	-35
NAME role|AGENCY rank 0	-12
NAME role|AGENCY rank 1	-11
NAME role|AGENCY spoke 0	-11
NAME role|AGENCY spoke 3	-7
NAME role|ATTACKER	-7
NAME role|ATTACKER far 5	-5
NAME role|ATTACKER never spoke	-7
NAME role|ATTACKER outside	-7
NAME role|PERSON	-18
NAME role|PERSON far 5	-5
NAME role|PERSON outside	-18
NAME role|PERSON rank 0	-14
NAME role|PERSON spoke 3	-9
NAME role|UNNAMED	33
NAME role|UNNAMED never spoke	33
NAME role|ruled	32
NAME |AGAIN spoke 0	-16
NAME |AGAIN spoke 1	-6
NAME |AGAIN spoke 2	-8
NAME |AGAIN spoke 3	36
NAME |AGENCY	-10
NAME |AGENCY far 0	-7
NAME |AGENCY far 1	-82
NAME |AGENCY far 2	8
NAME |AGENCY far 3	29
NAME |AGENCY far 4	31
NAME |AGENCY in content	30
NAME |AGENCY inside as head	71
NAME |AGENCY inside before the head	-35
NAME |AGENCY never spoke	-8
NAME |AGENCY not before	15
NAME |AGENCY opened 1	-48
NAME |AGENCY outside	-58
NAME |AGENCY rank 0	48
NAME |AGENCY rank 1	-49
NAME |AGENCY rank 2	-7
NAME |AGENCY rank 3	-8
NAME |AGENCY rank 4	-5
NAME |AGENCY spoke 0	18
NAME |AGENCY spoke 1	-38
NAME |AGENCY spoke 2	-9
NAME |AGENCY spoke 3	26
NAME |ATTACKER far 1	21
NAME |ATTACKER far 2	-5
NAME |ATTACKER far 3	-6
NAME |ATTACKER far 4	-21
NAME |ATTACKER inside as head	50
NAME |ATTACKER never spoke	15
NAME |ATTACKER not before	16
NAME |ATTACKER opened 1	-5
NAME |ATTACKER outside	-24
NAME |ATTACKER rank 1	-6
NAME |ATTACKER spoke 0	-9
NAME |AUTHOR	-20
NAME |FRESH	26
NAME |FRESH never spoke	26
NAME |MEDIA	18
NAME |MEDIA never spoke	21
NAME |PERSON	23
NAME |PERSON far 1	-53
NAME |PERSON far 2	-7
NAME |PERSON far 4	28
NAME |PERSON far 5	19
NAME |PERSON inside as head	73
NAME |PERSON inside behind a comma	-7
NAME |PERSON never spoke	36
NAME |PERSON not before	60
NAME |PERSON outside	-85
NAME |PERSON rank 1	-19
NAME |PERSON rank 2	-13
NAME |PERSON rank 3	-8
NAME |PERSON same side as last	-42
NAME |PERSON spoke 0	-31
NAME |PERSON spoke 2	18
NAME |PERSON spoke 3	13
NAME |PERSON told of last	37
NAME |ruled	103
NAME |type differs	-13
NONE |AGAIN	-28
NONE |AGAIN spoke 0	-10
NONE |AGAIN spoke 1	-6
NONE |AGAIN spoke 2	-5
NONE |AGAIN spoke 3	-6
NONE |AGENCY far 0	33
NONE |AGENCY far 1	-13
NONE |AGENCY far 2	-35
NONE |AGENCY far 4	5
NONE |AGENCY far 5	-11
NONE |AGENCY not before	23
NONE |AGENCY opened 1	8
NONE |AGENCY rank 0	9
NONE |AGENCY rank 1	21
NONE |AGENCY rank 2	-22
NONE |AGENCY rank 3	-22
NONE |AGENCY rank 4	-6
NONE |AGENCY spoke 0	-10
NONE |AGENCY spoke 1	-18
NONE |AGENCY spoke 2	6
NONE |AGENCY spoke 3	25
NONE |AGENCY told of last	14
NONE |ATTACKER far 0	61
NONE |ATTACKER far 1	-14
NONE |ATTACKER far 2	10
NONE |ATTACKER far 3	-24
NONE |ATTACKER far 4	-9
NONE |ATTACKER far 5	-27
NONE |ATTACKER in content	6
NONE |ATTACKER never spoke	22
NONE |ATTACKER rank 0	8
NONE |ATTACKER rank 2	-10
NONE |ATTACKER spoke 3	-16
NONE |ATTACKER told of last	45
NONE |AUTHOR	15
NONE |AUTHOR never spoke	17
NONE |AUTHOR spoke 0	12
NONE |AUTHOR spoke 3	-10
NONE |FRESH	-19
NONE |FRESH never spoke	-19
NONE |MEDIA	46
NONE |MEDIA never spoke	93
NONE |PERSON	-15
NONE |PERSON far 0	32
NONE |PERSON far 1	12
NONE |PERSON far 3	-32
NONE |PERSON far 4	-23
NONE |PERSON never spoke	7
NONE |PERSON opened 0	14
NONE |PERSON opened 1	22
NONE |PERSON outside	-15
NONE |PERSON rank 0	37
NONE |PERSON rank 1	-28
NONE |PERSON rank 2	-12
NONE |PERSON rank 3	-9
NONE |PERSON spoke 0	-45
NONE |PERSON spoke 1	13
NONE |PERSON spoke 3	13
NONE |ruled	-46
OTHER for BARE 	7
OTHER for BARE role	11
OTHER for INDEFINITE 	44
OTHER for INDEFINITE attacker	-7
OTHER for INDEFINITE attacker document	8
OTHER for INDEFINITE body	-13
OTHER for INDEFINITE document	7
OTHER for INDEFINITE office	-9
OTHER for INDEFINITE role	-32
OTHER for IT 	21
OTHER for NAME 	-41
OTHER for NAME body	6
OTHER for NAME role	-7
OTHER for NONE 	-8
OTHER for OWNED 	10
OTHER for OWNED body	-6
OTHER for OWNED office	-39
OTHER for POSSESSIVE 	-38
OTHER for POSSESSIVE office	5
OTHER for POSSESSIVE role	11
OTHER for THE 	-5
OTHER for THE attacker document	-8
OTHER for THE body	20
OTHER for THE office	-7
OTHER for THE role	-71
OTHER for THEY 	-9
OTHER for agency	-31
OTHER for association	11
OTHER for authority	-9
OTHER for board	30
OTHER for centre	17
OTHER for channel	26
OTHER for commission	-27
OTHER for company	30
OTHER for contractor	-12
OTHER for council	-10
OTHER for executive	-11
OTHER for firm	32
OTHER for government	-27
OTHER for group	11
OTHER for head	-6
OTHER for insurer	14
OTHER for it	28
OTHER for its	-6
OTHER for members	7
OTHER for notice	30
OTHER for office	-36
OTHER for officer	-19
OTHER for official	-16
OTHER for one	-6
OTHER for operator	-11
OTHER for post	-8
OTHER for report	17
OTHER for service	-11
OTHER for solicitor	11
OTHER for source	5
OTHER for spokesman	-18
OTHER for spokesperson	22
OTHER for statement	-10
OTHER for team	-60
OTHER for the	-12
OTHER for they	-9
OTHER for union	20
OWNED body|AGAIN	-7
OWNED body|AGENCY described not	-15
OWNED body|AGENCY far 3	-7
OWNED body|AGENCY far 5	-22
OWNED body|AGENCY inside as head	22
OWNED body|AGENCY never spoke	17
OWNED body|AGENCY not before	22
OWNED body|AGENCY outside	-19
OWNED body|AGENCY rank 0	-15
OWNED body|MEDIA	-5
OWNED body|MEDIA never spoke	-5
OWNED body|PERSON	-9
OWNED body|PERSON described not	-9
OWNED body|PERSON outside	-9
OWNED body|PERSON rank 0	-7
OWNED body|PERSON spoke 0	-7
OWNED body|UNNAMED	21
OWNED body|UNNAMED never spoke	21
OWNED body|ruled	-12
OWNED document|AGENCY	8
OWNED document|AGENCY described not	15
OWNED document|AGENCY described partly	19
OWNED document|AGENCY far 3	37
OWNED document|AGENCY inside as owner	-7
OWNED document|AGENCY never spoke	-9
OWNED document|AGENCY outside	15
OWNED document|AGENCY rank 1	36
OWNED document|ATTACKER	-8
OWNED document|ATTACKER described not	-8
OWNED document|ATTACKER never spoke	-7
OWNED document|ATTACKER outside	-8
OWNED document|ATTACKER rank 0	-6
OWNED document|PERSON	16
OWNED document|PERSON described not	16
OWNED document|PERSON outside	16
OWNED document|PERSON rank 0	-23
OWNED document|PERSON spoke 0	-22
OWNED document|UNNAMED	-8
OWNED document|UNNAMED never spoke	-8
OWNED document|ruled	-26
OWNED office|AGAIN	-13
OWNED office|AGAIN spoke 3	-6
OWNED office|AGENCY	16
OWNED office|AGENCY described not	-6
OWNED office|AGENCY described partly	9
OWNED office|AGENCY far 1	-13
OWNED office|AGENCY far 2	-11
OWNED office|AGENCY far 3	-6
OWNED office|AGENCY far 5	17
OWNED office|AGENCY in content	15
OWNED office|AGENCY inside as head	-19
OWNED office|AGENCY inside as owner	42
OWNED office|AGENCY never spoke	54
OWNED office|AGENCY not before	28
OWNED office|AGENCY outside	-8
OWNED office|AGENCY rank 0	-29
OWNED office|AGENCY rank 1	-14
OWNED office|AGENCY rank 2	39
OWNED office|AGENCY rank 3	-9
OWNED office|AGENCY spoke 0	-9
OWNED office|AGENCY spoke 1	-6
OWNED office|AGENCY spoke 3	-19
OWNED office|ATTACKER	-7
OWNED office|ATTACKER described not	-7
OWNED office|ATTACKER never spoke	-6
OWNED office|ATTACKER outside	-7
OWNED office|ATTACKER rank 0	-5
OWNED office|MEDIA	-9
OWNED office|MEDIA never spoke	-7
OWNED office|PERSON	-15
OWNED office|PERSON described not	-26
OWNED office|PERSON far 1	-6
OWNED office|PERSON far 5	-9
OWNED office|PERSON inside behind a comma	9
OWNED office|PERSON not before	9
OWNED office|PERSON outside	-26
OWNED office|PERSON rank 0	-11
OWNED office|PERSON rank 1	-6
OWNED office|PERSON spoke 3	-7
OWNED office|UNNAMED	35
OWNED office|UNNAMED never spoke	35
OWNED office|ruled	-12
OWNED role|AGENCY	-26
OWNED role|AGENCY described not	-5
OWNED role|AGENCY inside as owner	-21
OWNED role|AGENCY never spoke	-21
OWNED role|AGENCY outside	-6
OWNED role|AGENCY rank 0	-7
OWNED role|PERSON	20
OWNED role|PERSON described not	14
OWNED role|PERSON far 3	-5
OWNED role|PERSON far 5	-7
OWNED role|PERSON inside behind a comma	6
OWNED role|PERSON not before	6
OWNED role|PERSON outside	13
OWNED role|PERSON rank 0	21
OWNED role|PERSON spoke 0	27
OWNED role|UNNAMED	15
OWNED role|UNNAMED never spoke	15
OWNED role|ruled	11
OWNED |AGAIN	41
OWNED |AGAIN spoke 3	46
OWNED |AGENCY	-23
OWNED |AGENCY described not	-7
OWNED |AGENCY described partly	17
OWNED |AGENCY far 3	-7
OWNED |AGENCY far 5	23
OWNED |AGENCY inside as owner	-12
OWNED |AGENCY never spoke	-40
OWNED |AGENCY not before	-34
OWNED |AGENCY outside	-8
OWNED |AGENCY rank 0	14
OWNED |AGENCY spoke 3	21
OWNED |PERSON described not	-13
OWNED |PERSON inside behind a comma	10
OWNED |PERSON never spoke	9
OWNED |PERSON not before	12
OWNED |PERSON outside	-13
OWNED |PERSON rank 0	-9
OWNED |PERSON spoke 0	-7
OWNED |UNNAMED	-12
OWNED |UNNAMED never spoke	-12
OWNED |ruled	-12
PERSON	62
PERSON described not	-113
PERSON described partly	-7
PERSON described wholly	58
PERSON far 0	129
PERSON far 1	86
PERSON far 2	19
PERSON far 3	-49
PERSON far 4	-135
PERSON far 5	-141
PERSON first here INDEFINITE	11
PERSON first here NAME	52
PERSON first here OWNED	28
PERSON first here POSSESSIVE	27
PERSON first here THE	40
PERSON has head	54
PERSON in ADVISORY	7
PERSON in NEWS	74
PERSON in SOCIAL_POST	-35
PERSON in content	-35
PERSON inside as head	68
PERSON inside behind a comma	92
PERSON inside behind of	6
PERSON never spoke	64
PERSON not before	123
PERSON of according-to:after	7
PERSON of according-to:before	11
PERSON of agent	-17
PERSON of clause:interrupted	-34
PERSON of contractor	18
PERSON of counsel	27
PERSON of director	41
PERSON of engineer	-13
PERSON of executive	45
PERSON of filing	-5
PERSON of finding	16
PERSON of forum	-23
PERSON of gang	-14
PERSON of he	26
PERSON of head	13
PERSON of judge	18
PERSON of lawyer	-12
PERSON of letter	13
PERSON of manager	-21
PERSON of minister	-5
PERSON of naming:about	-21
PERSON of no-comment	-19
PERSON of note	-16
PERSON of notice	-11
PERSON of noun:claim	12
PERSON of officer	11
PERSON of one	-24
PERSON of quote:before	24
PERSON of quote:colon	21
PERSON of quote:continued	-11
PERSON of quote:following	12
PERSON of rebuff	32
PERSON of report	-39
PERSON of researcher	6
PERSON of secretary	-14
PERSON of seller	-11
PERSON of she	7
PERSON of source	-5
PERSON of spokesman	-14
PERSON of spokesperson	-12
PERSON of statement	38
PERSON of tagged:carried	34
PERSON of tagged:cue	-13
PERSON of that	21
PERSON of they	10
PERSON of union	-7
PERSON of verb:clause	28
PERSON of verb:infinitive	-18
PERSON of verb:object	6
PERSON of verb:quote	30
PERSON of verb:that	-8
PERSON often 0 BARE	16
PERSON often 0 HE	-27
PERSON often 0 NAME	-27
PERSON often 0 NONE	-23
PERSON often 0 OWNED	9
PERSON often 0 POSSESSIVE	34
PERSON often 0 SHE	-10
PERSON often 0 THE	7
PERSON often 0 THEY	-7
PERSON often 1 BARE	5
PERSON often 1 HE	32
PERSON often 1 INDEFINITE	-55
PERSON often 1 NAME	9
PERSON often 1 NONE	-20
PERSON often 1 POSSESSIVE	14
PERSON often 1 SHE	31
PERSON often 1 THE	34
PERSON often 2 BARE	-7
PERSON often 2 HE	29
PERSON often 2 INDEFINITE	-13
PERSON often 2 NAME	43
PERSON often 2 NONE	17
PERSON often 2 POSSESSIVE	-19
PERSON often 2 SHE	-14
PERSON often 4 NAME	-6
PERSON opened 0	57
PERSON opened 1	-12
PERSON outside	-45
PERSON rank 0	5
PERSON rank 1	-9
PERSON rank 2	-9
PERSON rank 3	-52
PERSON rank 4	-16
PERSON same side as last	50
PERSON spoke 0	27
PERSON spoke 1	24
PERSON spoke 3	5
PERSON spoke last here BARE	16
PERSON spoke last here HE	19
PERSON spoke last here NAME	-24
PERSON spoke last here NONE	-10
PERSON spoke last here OWNED	-29
PERSON spoke last here POSSESSIVE	7
PERSON spoke last here SHE	22
PERSON spoke last here THE	83
PERSON told of last	40
POLICE for BARE 	-18
POLICE for BARE role	-14
POLICE for INDEFINITE 	-51
POLICE for INDEFINITE office	19
POLICE for INDEFINITE role	39
POLICE for IT 	-16
POLICE for NAME body	12
POLICE for NONE 	-13
POLICE for OWNED office	28
POLICE for POSSESSIVE 	-16
POLICE for POSSESSIVE office	-17
POLICE for POSSESSIVE role	10
POLICE for THE 	11
POLICE for THE body	5
POLICE for THE document	27
POLICE for THE office	-44
POLICE for THEY 	12
POLICE for board	-16
POLICE for council	-8
POLICE for it	-16
POLICE for office	9
POLICE for officer	36
POLICE for police	41
POLICE for report	-15
POLICE for service	-9
POLICE for spokesman	31
POLICE for they	12
POSSESSIVE body|AGENCY	19
POSSESSIVE body|AGENCY described not	15
POSSESSIVE body|AGENCY far 1	20
POSSESSIVE body|AGENCY never spoke	12
POSSESSIVE body|AGENCY outside	15
POSSESSIVE body|AGENCY rank 0	20
POSSESSIVE body|PERSON	-11
POSSESSIVE body|PERSON described not	-11
POSSESSIVE body|PERSON outside	-11
POSSESSIVE body|UNNAMED	-5
POSSESSIVE body|UNNAMED never spoke	-5
POSSESSIVE body|ruled	25
POSSESSIVE document|AGAIN	30
POSSESSIVE document|AGENCY	-11
POSSESSIVE document|AGENCY described not	-11
POSSESSIVE document|AGENCY far 1	35
POSSESSIVE document|AGENCY far 5	-14
POSSESSIVE document|AGENCY never spoke	9
POSSESSIVE document|AGENCY rank 1	-10
POSSESSIVE document|PERSON far 3	-6
POSSESSIVE document|PERSON rank 0	-12
POSSESSIVE document|PERSON rank 1	27
POSSESSIVE document|PERSON spoke 0	-10
POSSESSIVE document|UNNAMED	-14
POSSESSIVE document|UNNAMED never spoke	-14
POSSESSIVE office|AGAIN	-8
POSSESSIVE office|AGENCY	16
POSSESSIVE office|AGENCY described not	33
POSSESSIVE office|AGENCY far 0	14
POSSESSIVE office|AGENCY far 1	11
POSSESSIVE office|AGENCY far 3	-10
POSSESSIVE office|AGENCY in content	13
POSSESSIVE office|AGENCY never spoke	43
POSSESSIVE office|AGENCY opened 0	14
POSSESSIVE office|AGENCY opened 1	9
POSSESSIVE office|AGENCY outside	16
POSSESSIVE office|AGENCY rank 1	14
POSSESSIVE office|AGENCY rank 2	-7
POSSESSIVE office|AGENCY rank 3	7
POSSESSIVE office|AGENCY spoke 1	-6
POSSESSIVE office|AGENCY spoke 2	-12
POSSESSIVE office|AGENCY spoke 3	-6
POSSESSIVE office|ATTACKER	-20
POSSESSIVE office|ATTACKER described not	-20
POSSESSIVE office|ATTACKER far 3	-6
POSSESSIVE office|ATTACKER never spoke	-7
POSSESSIVE office|ATTACKER outside	-20
POSSESSIVE office|ATTACKER rank 0	-20
POSSESSIVE office|FRESH	-5
POSSESSIVE office|FRESH never spoke	-5
POSSESSIVE office|MEDIA	-11
POSSESSIVE office|MEDIA never spoke	-8
POSSESSIVE office|PERSON	-8
POSSESSIVE office|PERSON described not	-20
POSSESSIVE office|PERSON far 3	-17
POSSESSIVE office|PERSON far 5	-10
POSSESSIVE office|PERSON inside behind a comma	13
POSSESSIVE office|PERSON never spoke	10
POSSESSIVE office|PERSON not before	13
POSSESSIVE office|PERSON outside	-20
POSSESSIVE office|PERSON rank 0	-14
POSSESSIVE office|PERSON spoke 0	-21
POSSESSIVE office|PERSON spoke 2	-15
POSSESSIVE office|PERSON spoke 3	19
POSSESSIVE office|UNNAMED	37
POSSESSIVE office|UNNAMED never spoke	37
POSSESSIVE office|ruled	33
POSSESSIVE role|AGAIN	-8
POSSESSIVE role|AGAIN spoke 3	-5
POSSESSIVE role|AGENCY	-11
POSSESSIVE role|AGENCY described not	-22
POSSESSIVE role|AGENCY far 1	-8
POSSESSIVE role|AGENCY far 2	-20
POSSESSIVE role|AGENCY opened 1	8
POSSESSIVE role|AGENCY outside	-30
POSSESSIVE role|AGENCY rank 0	-7
POSSESSIVE role|AGENCY rank 1	-13
POSSESSIVE role|AGENCY rank 2	-5
POSSESSIVE role|AGENCY spoke 0	10
POSSESSIVE role|AGENCY spoke 2	-5
POSSESSIVE role|AGENCY spoke 3	-10
POSSESSIVE role|AGENCY told of last	-19
POSSESSIVE role|FRESH	-7
POSSESSIVE role|FRESH never spoke	-7
POSSESSIVE role|MEDIA	-6
POSSESSIVE role|MEDIA never spoke	-6
POSSESSIVE role|PERSON	16
POSSESSIVE role|PERSON described not	14
POSSESSIVE role|PERSON far 2	-7
POSSESSIVE role|PERSON far 4	-9
POSSESSIVE role|PERSON far 5	-10
POSSESSIVE role|PERSON never spoke	26
POSSESSIVE role|PERSON outside	13
POSSESSIVE role|PERSON rank 0	30
POSSESSIVE role|PERSON rank 2	-6
POSSESSIVE role|PERSON rank 3	-9
POSSESSIVE role|PERSON spoke 0	11
POSSESSIVE role|PERSON spoke 1	-7
POSSESSIVE role|PERSON spoke 2	-8
POSSESSIVE role|PERSON spoke 3	-7
POSSESSIVE role|UNNAMED	21
POSSESSIVE role|UNNAMED never spoke	21
POSSESSIVE |AGAIN	-7
POSSESSIVE |AGENCY far 1	6
POSSESSIVE |AGENCY far 2	-5
POSSESSIVE |AGENCY far 3	-29
POSSESSIVE |AGENCY far 4	-5
POSSESSIVE |AGENCY far 5	23
POSSESSIVE |AGENCY in content	-5
POSSESSIVE |AGENCY never spoke	-16
POSSESSIVE |AGENCY outside	18
POSSESSIVE |AGENCY rank 0	27
POSSESSIVE |AGENCY rank 1	-17
POSSESSIVE |AGENCY rank 2	-5
POSSESSIVE |AGENCY rank 3	-6
POSSESSIVE |AGENCY spoke 0	22
POSSESSIVE |AGENCY spoke 3	-6
POSSESSIVE |ATTACKER	10
POSSESSIVE |ATTACKER described not	10
POSSESSIVE |ATTACKER far 4	-5
POSSESSIVE |ATTACKER never spoke	16
POSSESSIVE |ATTACKER outside	10
POSSESSIVE |ATTACKER rank 0	14
POSSESSIVE |FRESH	-8
POSSESSIVE |FRESH never spoke	-8
POSSESSIVE |MEDIA	-11
POSSESSIVE |MEDIA never spoke	-11
POSSESSIVE |PERSON	27
POSSESSIVE |PERSON described not	16
POSSESSIVE |PERSON far 1	30
POSSESSIVE |PERSON far 3	9
POSSESSIVE |PERSON far 4	-8
POSSESSIVE |PERSON far 5	-10
POSSESSIVE |PERSON inside as head	6
POSSESSIVE |PERSON inside behind a comma	7
POSSESSIVE |PERSON never spoke	20
POSSESSIVE |PERSON not before	13
POSSESSIVE |PERSON outside	16
POSSESSIVE |PERSON rank 0	29
POSSESSIVE |PERSON rank 1	-5
POSSESSIVE |PERSON spoke 0	27
POSSESSIVE |PERSON spoke 2	-11
POSSESSIVE |PERSON spoke 3	-5
POSSESSIVE |UNNAMED	-5
POSSESSIVE |UNNAMED never spoke	-5
POSSESSIVE |ruled	-8
REGULATOR for BARE 	-6
REGULATOR for INDEFINITE 	35
REGULATOR for INDEFINITE document	-12
REGULATOR for INDEFINITE office	5
REGULATOR for INDEFINITE role	19
REGULATOR for NAME 	-12
REGULATOR for NONE 	24
REGULATOR for OWNED 	6
REGULATOR for OWNED office	49
REGULATOR for POSSESSIVE office	26
REGULATOR for POSSESSIVE role	-14
REGULATOR for THE body	21
REGULATOR for THE document	14
REGULATOR for THE office	67
REGULATOR for THE role	30
REGULATOR for authority	6
REGULATOR for commission	20
REGULATOR for commissioner	8
REGULATOR for company	43
REGULATOR for filing	-8
REGULATOR for insurer	-12
REGULATOR for notice	13
REGULATOR for office	69
REGULATOR for officer	-18
REGULATOR for regulator	5
REGULATOR for solicitor	-8
REGULATOR for spokesperson	20
SHE |AGAIN	15
SHE |AGAIN spoke 0	41
SHE |AGAIN spoke 2	-10
SHE |AGAIN spoke 3	-12
SHE |ATTACKER	13
SHE |ATTACKER far 1	14
SHE |ATTACKER far 2	25
SHE |ATTACKER far 3	-11
SHE |ATTACKER far 4	-6
SHE |ATTACKER never spoke	-16
SHE |ATTACKER opened 1	-6
SHE |ATTACKER outside	13
SHE |ATTACKER rank 0	-11
SHE |ATTACKER rank 1	32
SHE |ATTACKER rank 2	-5
SHE |ATTACKER told of last	-7
SHE |AUTHOR	-8
SHE |FRESH	24
SHE |FRESH never spoke	24
SHE |PERSON	10
SHE |PERSON far 1	35
SHE |PERSON far 2	23
SHE |PERSON far 3	37
SHE |PERSON far 4	-81
SHE |PERSON never spoke	-47
SHE |PERSON opened 1	-11
SHE |PERSON outside	10
SHE |PERSON rank 0	-38
SHE |PERSON rank 1	19
SHE |PERSON rank 2	27
SHE |PERSON rank 3	-13
SHE |PERSON rank 4	27
SHE |PERSON same side as last	20
SHE |PERSON spoke 0	36
SHE |PERSON spoke 2	37
SHE |PERSON spoke 3	-10
SHE |PERSON told of last	-6
SHE |UNNAMED	-50
SHE |UNNAMED never spoke	-50
SHE |ruled	12
THE attacker document|AGENCY far 1	13
THE attacker document|AGENCY never spoke	17
THE attacker document|AGENCY rank 0	15
THE attacker document|AGENCY rank 1	-7
THE attacker document|ATTACKER	10
THE attacker document|ATTACKER outside	10
THE attacker document|ATTACKER rank 0	10
THE attacker document|UNNAMED	-10
THE attacker document|UNNAMED never spoke	-10
THE attacker document|ruled	18
THE attacker|AGAIN	17
THE attacker|AGAIN spoke 0	26
THE attacker|AGAIN spoke 3	-5
THE attacker|AGENCY	23
THE attacker|AGENCY rank 0	23
THE attacker|ATTACKER	11
THE attacker|ATTACKER described not	12
THE attacker|ATTACKER described wholly	-5
THE attacker|ATTACKER far 2	5
THE attacker|ATTACKER far 5	-39
THE attacker|ATTACKER has head	-5
THE attacker|ATTACKER inside as head	-17
THE attacker|ATTACKER never spoke	-20
THE attacker|ATTACKER outside	8
THE attacker|ATTACKER rank 0	8
THE attacker|ATTACKER told of last	-22
THE attacker|FRESH	-8
THE attacker|FRESH never spoke	-8
THE attacker|MEDIA	-13
THE attacker|MEDIA never spoke	-13
THE attacker|PERSON	-20
THE attacker|PERSON described not	-20
THE attacker|PERSON outside	-20
THE attacker|PERSON rank 0	-14
THE attacker|PERSON spoke 0	-13
THE attacker|UNNAMED	-5
THE attacker|UNNAMED never spoke	-5
THE attacker|ruled	29
THE body|AGAIN	-9
THE body|AGAIN shares words	-9
THE body|AGAIN spoke 0	-21
THE body|AGAIN spoke 1	-8
THE body|AGAIN spoke 2	32
THE body|AGAIN spoke 3	-12
THE body|AGENCY	45
THE body|AGENCY described not	-25
THE body|AGENCY described partly	-11
THE body|AGENCY described wholly	29
THE body|AGENCY far 0	-9
THE body|AGENCY far 1	-32
THE body|AGENCY far 2	18
THE body|AGENCY far 3	77
THE body|AGENCY far 4	-13
THE body|AGENCY far 5	-19
THE body|AGENCY has head	36
THE body|AGENCY in content	-36
THE body|AGENCY inside as head	-54
THE body|AGENCY inside behind	12
THE body|AGENCY inside behind a comma	45
THE body|AGENCY never spoke	-48
THE body|AGENCY not before	31
THE body|AGENCY opened 0	9
THE body|AGENCY opened 1	7
THE body|AGENCY outside	75
THE body|AGENCY rank 0	-23
THE body|AGENCY rank 1	-33
THE body|AGENCY rank 2	32
THE body|AGENCY rank 3	17
THE body|AGENCY rank 4	28
THE body|AGENCY spoke 0	-26
THE body|AGENCY spoke 1	74
THE body|AGENCY spoke 2	29
THE body|AGENCY spoke 3	19
THE body|AGENCY told of last	-34
THE body|AGENCY was called so	54
THE body|ATTACKER	-11
THE body|ATTACKER described not	-10
THE body|ATTACKER far 1	-16
THE body|ATTACKER far 2	29
THE body|ATTACKER far 3	-8
THE body|ATTACKER far 4	-8
THE body|ATTACKER far 5	-6
THE body|ATTACKER never spoke	-31
THE body|ATTACKER outside	-11
THE body|ATTACKER rank 1	-5
THE body|ATTACKER spoke 1	28
THE body|ATTACKER told of last	-11
THE body|AUTHOR	-16
THE body|AUTHOR never spoke	-6
THE body|FRESH	-10
THE body|FRESH never spoke	-10
THE body|MEDIA	-42
THE body|MEDIA never spoke	-31
THE body|MEDIA spoke 2	-6
THE body|UNNAMED	40
THE body|UNNAMED never spoke	40
THE body|company fits	6
THE body|ruled	-60
THE body|type differs	-26
THE body|type fits	22
THE document|AGAIN	15
THE document|AGAIN spoke 0	-22
THE document|AGAIN spoke 2	44
THE document|AGENCY	38
THE document|AGENCY described not	23
THE document|AGENCY far 1	-14
THE document|AGENCY far 2	40
THE document|AGENCY far 3	23
THE document|AGENCY far 4	29
THE document|AGENCY far 5	-39
THE document|AGENCY in content	-5
THE document|AGENCY never spoke	-29
THE document|AGENCY outside	23
THE document|AGENCY rank 1	39
THE document|AGENCY rank 2	7
THE document|AGENCY rank 3	-8
THE document|AGENCY spoke 0	35
THE document|AGENCY spoke 1	-25
THE document|AGENCY spoke 3	60
THE document|AGENCY told of last	-8
THE document|ATTACKER	11
THE document|ATTACKER described not	11
THE document|ATTACKER far 1	27
THE document|ATTACKER far 3	-5
THE document|ATTACKER never spoke	15
THE document|ATTACKER outside	11
THE document|ATTACKER rank 0	18
THE document|FRESH	-10
THE document|FRESH never spoke	-10
THE document|MEDIA	-14
THE document|MEDIA never spoke	-14
THE document|PERSON	-12
THE document|PERSON described not	5
THE document|PERSON far 1	19
THE document|PERSON far 4	-9
THE document|PERSON far 5	-23
THE document|PERSON never spoke	6
THE document|PERSON outside	5
THE document|PERSON rank 0	-8
THE document|PERSON rank 1	-9
THE document|PERSON spoke 3	-6
THE document|UNNAMED	-23
THE document|UNNAMED never spoke	-23
THE document|ruled	-34
THE office|AGAIN	-9
THE office|AGENCY	25
THE office|AGENCY described not	61
THE office|AGENCY described wholly	-49
THE office|AGENCY far 1	-35
THE office|AGENCY far 2	6
THE office|AGENCY far 4	11
THE office|AGENCY far 5	63
THE office|AGENCY has head	-49
THE office|AGENCY in content	-17
THE office|AGENCY inside as head	8
THE office|AGENCY never spoke	53
THE office|AGENCY not before	-8
THE office|AGENCY outside	22
THE office|AGENCY rank 0	-39
THE office|AGENCY rank 1	36
THE office|AGENCY rank 2	-35
THE office|AGENCY rank 3	73
THE office|AGENCY spoke 0	-29
THE office|AGENCY spoke 1	23
THE office|AGENCY spoke 3	-25
THE office|AGENCY told of last	-26
THE office|ATTACKER	-8
THE office|ATTACKER described not	-8
THE office|ATTACKER far 1	-5
THE office|ATTACKER never spoke	-7
THE office|ATTACKER outside	-8
THE office|ATTACKER rank 0	-7
THE office|MEDIA	-9
THE office|MEDIA never spoke	-8
THE office|PERSON	-17
THE office|PERSON described not	-25
THE office|PERSON far 1	-17
THE office|PERSON far 3	-5
THE office|PERSON outside	-20
THE office|PERSON rank 0	-24
THE office|PERSON spoke 0	-17
THE office|UNNAMED	23
THE office|UNNAMED never spoke	23
THE office|ruled	-10
THE part|AGENCY	6
THE part|AGENCY never spoke	6
THE part|AGENCY not before	6
THE part|ruled	6
THE role|AGAIN	-6
THE role|AGAIN same head	-12
THE role|AGAIN shares words	24
THE role|AGAIN spoke 0	16
THE role|AGAIN spoke 1	-7
THE role|AGAIN spoke 3	-11
THE role|AGENCY	-17
THE role|AGENCY described not	-27
THE role|AGENCY far 1	79
THE role|AGENCY far 2	-34
THE role|AGENCY far 3	-29
THE role|AGENCY far 4	9
THE role|AGENCY far 5	-6
THE role|AGENCY in content	-13
THE role|AGENCY inside as head	-22
THE role|AGENCY never spoke	28
THE role|AGENCY not before	-27
THE role|AGENCY outside	32
THE role|AGENCY rank 0	17
THE role|AGENCY rank 1	-5
THE role|AGENCY rank 2	-12
THE role|AGENCY rank 3	-9
THE role|AGENCY rank 4	20
THE role|AGENCY spoke 0	-36
THE role|AGENCY spoke 1	-11
THE role|AGENCY spoke 2	13
THE role|AGENCY spoke 3	-11
THE role|AGENCY told of last	-25
THE role|ATTACKER	15
THE role|ATTACKER described not	-6
THE role|ATTACKER far 3	21
THE role|ATTACKER far 5	5
THE role|ATTACKER never spoke	8
THE role|ATTACKER outside	-6
THE role|ATTACKER rank 0	26
THE role|ATTACKER rank 1	-8
THE role|ATTACKER spoke 3	12
THE role|AUTHOR	-8
THE role|FRESH	-9
THE role|FRESH never spoke	-9
THE role|MEDIA	-25
THE role|MEDIA never spoke	-25
THE role|PERSON	50
THE role|PERSON described not	-15
THE role|PERSON described wholly	64
THE role|PERSON far 1	33
THE role|PERSON far 3	-19
THE role|PERSON far 4	15
THE role|PERSON far 5	12
THE role|PERSON has head	64
THE role|PERSON inside behind a comma	6
THE role|PERSON never spoke	-24
THE role|PERSON not before	13
THE role|PERSON outside	44
THE role|PERSON rank 1	45
THE role|PERSON same side as last	24
THE role|PERSON spoke 0	41
THE role|PERSON spoke 1	42
THE role|PERSON spoke 2	-12
THE role|PERSON told of last	22
THE role|company fits	-10
THE role|ruled	18
THE role|type differs	-11
THE |AGAIN	-40
THE |AGAIN spoke 0	-25
THE |AGAIN spoke 1	-6
THE |AGAIN spoke 3	-7
THE |AGENCY described not	-12
THE |AGENCY described wholly	36
THE |AGENCY far 0	23
THE |AGENCY far 1	-8
THE |AGENCY far 2	-18
THE |AGENCY far 3	18
THE |AGENCY far 4	-20
THE |AGENCY has head	36
THE |AGENCY in content	-17
THE |AGENCY inside as head	20
THE |AGENCY inside behind of	6
THE |AGENCY never spoke	-12
THE |AGENCY outside	-29
THE |AGENCY rank 0	-20
THE |AGENCY rank 1	15
THE |AGENCY rank 2	25
THE |AGENCY rank 3	-15
THE |AGENCY rank 4	-11
THE |AGENCY spoke 0	17
THE |AGENCY spoke 1	-12
THE |AGENCY spoke 2	-11
THE |AGENCY spoke 3	18
THE |AGENCY told of last	-8
THE |AGENCY was called so	35
THE |ATTACKER	15
THE |ATTACKER described not	22
THE |ATTACKER far 1	54
THE |ATTACKER far 2	-17
THE |ATTACKER far 3	-16
THE |ATTACKER far 4	-5
THE |ATTACKER far 5	-16
THE |ATTACKER in content	-9
THE |ATTACKER never spoke	36
THE |ATTACKER outside	10
THE |ATTACKER rank 0	5
THE |ATTACKER rank 1	-11
THE |ATTACKER rank 2	24
THE |ATTACKER spoke 0	-6
THE |ATTACKER spoke 3	-10
THE |ATTACKER told of last	-34
THE |AUTHOR	-13
THE |FRESH	36
THE |FRESH never spoke	36
THE |MEDIA	-34
THE |MEDIA never spoke	-29
THE |PERSON	39
THE |PERSON described wholly	27
THE |PERSON far 1	16
THE |PERSON far 2	-13
THE |PERSON far 4	-30
THE |PERSON far 5	61
THE |PERSON has head	27
THE |PERSON never spoke	-20
THE |PERSON opened 1	6
THE |PERSON outside	39
THE |PERSON rank 0	34
THE |PERSON rank 1	-9
THE |PERSON rank 2	-7
THE |PERSON rank 3	39
THE |PERSON rank 4	-17
THE |PERSON same side as last	-5
THE |PERSON spoke 0	14
THE |PERSON spoke 1	-10
THE |PERSON spoke 2	-8
THE |PERSON spoke 3	63
THE |ruled	59
THE |type fits	8
THEY |AGAIN	31
THEY |AGENCY far 3	-10
THEY |AGENCY never spoke	-21
THEY |AGENCY rank 0	15
THEY |AGENCY rank 1	-8
THEY |AGENCY spoke 0	20
THEY |ATTACKER	-12
THEY |ATTACKER never spoke	-20
THEY |ATTACKER outside	-12
THEY |ATTACKER rank 0	-12
THEY |FRESH	-5
THEY |FRESH never spoke	-5
THEY |PERSON	8
THEY |PERSON far 5	-5
THEY |PERSON outside	8
THEY |PERSON rank 0	11
THEY |UNNAMED	-13
THEY |UNNAMED never spoke	-13
THEY |ruled	9
UNIVERSITY for INDEFINITE role	6
UNIVERSITY for IT 	19
UNIVERSITY for NAME 	36
UNIVERSITY for NONE 	22
UNIVERSITY for THE 	35
UNIVERSITY for THE body	38
UNIVERSITY for THE role	-6
UNIVERSITY for it	19
UNIVERSITY for office	-8
UNIVERSITY for police	-8
UNNAMED	12
UNNAMED in ADVISORY	-12
UNNAMED in NEWS	8
UNNAMED in SOCIAL_POST	19
UNNAMED never spoke	12
UNNAMED of according-to:after	-25
UNNAMED of according-to:before	38
UNNAMED of according-to:inside	-5
UNNAMED of agency	-41
UNNAMED of agent	-9
UNNAMED of association	-5
UNNAMED of authority	15
UNNAMED of board	28
UNNAMED of carrier	-12
UNNAMED of centre	-9
UNNAMED of channel	-7
UNNAMED of clause:before	12
UNNAMED of clause:interrupted	-38
UNNAMED of commission	20
UNNAMED of company	-58
UNNAMED of contractor	-10
UNNAMED of council	-19
UNNAMED of counsel	15
UNNAMED of director	-17
UNNAMED of employees	-11
UNNAMED of engineer	15
UNNAMED of executive	-25
UNNAMED of filing	-7
UNNAMED of finding	16
UNNAMED of forum	-21
UNNAMED of gang	48
UNNAMED of government	36
UNNAMED of group	7
UNNAMED of he	-36
UNNAMED of head	-21
UNNAMED of her	-7
UNNAMED of hospital	-20
UNNAMED of it	-54
UNNAMED of judge	-9
UNNAMED of lawyer	37
UNNAMED of letter	-9
UNNAMED of management	-16
UNNAMED of manager	7
UNNAMED of member	-32
UNNAMED of minister	-14
UNNAMED of ministry	-7
UNNAMED of naming:attribute	-17
UNNAMED of naming:blame	27
UNNAMED of naming:call	-23
UNNAMED of naming:describe	12
UNNAMED of naming:put	12
UNNAMED of no-comment	34
UNNAMED of note	-38
UNNAMED of notice	-39
UNNAMED of noun:claim	-24
UNNAMED of office	32
UNNAMED of official	-15
UNNAMED of one	32
UNNAMED of operator	54
UNNAMED of organisation	13
UNNAMED of person	-53
UNNAMED of police	30
UNNAMED of quote:before	8
UNNAMED of quote:colon	-34
UNNAMED of quote:continued	-18
UNNAMED of quote:following	-8
UNNAMED of rebuff	34
UNNAMED of regulator	28
UNNAMED of report	30
UNNAMED of researcher	-22
UNNAMED of secretary	21
UNNAMED of seller	-19
UNNAMED of service	24
UNNAMED of she	-43
UNNAMED of solicitor	-5
UNNAMED of source	-19
UNNAMED of spokesperson	16
UNNAMED of spokeswoman	-7
UNNAMED of statement	-25
UNNAMED of tagged:source	-75
UNNAMED of team	-11
UNNAMED of that	-25
UNNAMED of the	42
UNNAMED of they	-8
UNNAMED of union	6
UNNAMED of vendor	-13
UNNAMED of verb:clause	56
UNNAMED of verb:infinitive	-6
UNNAMED of verb:object	10
UNNAMED of verb:quote	-40
UNNAMED of verb:that	34
company differs	-6
company fits	22
gender ? for HE	87
gender ? for SHE	-20
gender HE for HE	75
gender HE for SHE	-70
gender SHE for HE	-125
gender SHE for SHE	113
gender fits	56
ruled	70
ruled AGAIN	-27
ruled AGENCY	56
ruled AGENCY BARE office	-7
ruled AGENCY INDEFINITE document	18
ruled AGENCY INDEFINITE office	-20
ruled AGENCY IT 	-20
ruled AGENCY NAME 	61
ruled AGENCY NAME body	23
ruled AGENCY OWNED 	-30
ruled AGENCY OWNED document	-7
ruled AGENCY OWNED office	-22
ruled AGENCY POSSESSIVE body	25
ruled AGENCY POSSESSIVE office	33
ruled AGENCY THE 	34
ruled AGENCY THE body	-37
ruled AGENCY THE document	33
ruled AGENCY THE part	6
ruled AGENCY THEY 	20
ruled ATTACKER	103
ruled ATTACKER HE 	-5
ruled ATTACKER INDEFINITE 	14
ruled ATTACKER INDEFINITE attacker	-18
ruled ATTACKER INDEFINITE attacker document	31
ruled ATTACKER NAME 	31
ruled ATTACKER THE 	8
ruled ATTACKER THE attacker	13
ruled ATTACKER THE attacker document	10
ruled AUTHOR	23
ruled AUTHOR NONE 	23
ruled PERSON	60
ruled PERSON HE 	9
ruled PERSON NAME 	82
ruled PERSON NONE 	-64
ruled PERSON OWNED 	12
ruled PERSON OWNED office	9
ruled PERSON OWNED role	6
ruled PERSON POSSESSIVE 	13
ruled PERSON SHE 	16
ruled PERSON THE document	-27
ruled PERSON THE office	-11
ruled PERSON THE role	-12
ruled UNNAMED	24
ruled UNNAMED BARE 	14
ruled UNNAMED BARE role	30
ruled UNNAMED INDEFINITE 	6
ruled UNNAMED INDEFINITE attacker document	-12
ruled UNNAMED INDEFINITE document	-5
ruled UNNAMED INDEFINITE role	35
ruled UNNAMED NAME 	27
ruled UNNAMED NAME role	33
ruled UNNAMED THE 	15
ruled UNNAMED THE body	-28
ruled UNNAMED THE document	-41
ruled UNNAMED THE role	10
spoke last according-to:after	67
spoke last according-to:before	19
spoke last according-to:inside	11
spoke last clause:before	133
spoke last clause:interrupted	19
spoke last finding	-39
spoke last naming:about	11
spoke last naming:blame	12
spoke last naming:call	-13
spoke last naming:describe	12
spoke last naming:dismiss	-23
spoke last no-comment	18
spoke last noun:claim	5
spoke last quote:before	108
spoke last quote:colon	-19
spoke last rebuff	-25
spoke last tagged:carried	26
spoke last tagged:cue	-26
spoke last tagged:source	-33
spoke last verb:infinitive	41
spoke last verb:object	-13
spoke last verb:quote	14
spoke last verb:that	21
type differs	-27
type fits	74
unnamed gender ? BARE	-25
unnamed gender ? INDEFINITE	-45
unnamed gender ? IT	19
unnamed gender ? NAME	9
unnamed gender ? NONE	-46
unnamed gender ? POSSESSIVE	-12
unnamed gender ? SHE	26
unnamed gender ? THE	-25
unnamed gender ? THEY	28
unnamed gender HE INDEFINITE	-7
unnamed gender HE THE	-10
unnamed gender SHE INDEFINITE	-8
unnamed gender SHE SHE	13
unnamed gender SHE THE	-10`;
