X $1/0
X $1%0
X $-1/2
X $-1%2
X $9/(3-3)
//= 1:5 `/`: division by zero [division-by-zero]
//= 2:5 `%`: division by zero [division-by-zero]
//= 3:6 `/`: a value with the top bit set cannot be divided [high-bit]
//= 4:6 `%`: a value with the top bit set cannot be divided [high-bit]
//= 5:5 `/`: division by zero [division-by-zero]
