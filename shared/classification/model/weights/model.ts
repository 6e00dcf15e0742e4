// Written by `npm run train`: numbers only, no text of what they were trained on.
export const modelWeights = {
  "hash": "sha256:55b5adc612e73537a4090493de293c985534f4b2d28b957161f14ecb5c1421a5",
  "limitsHash": "sha256:13c5da37435ecde9a052ef23ca12616b7885f846892d19c26ec3943317164be5",
  "rules": "2026-11-30",
  "seed": 20261128,
  "limits": {
    "clear": 0.33,
    "clearShort": 0.45,
    "clearSoft": 0.2,
    "clearHard": 0.12,
    "promotes": 0.46,
    "promotesWhole": 0.7,
    "contradicts": 0.46
  },
  "promotes": {
    "bias": -3.032823,
    "scale": 0.07137495235221328,
    "z85": "Ep*s!rk{p%s?pgyG1Z$pb#W6g0s#Rv=>w#J[xx<$cuTzGPMS0uWFDI#y)O-I@4W8W+QywH2x^c=aUK)?HZ0}5]pf]NYjN*c}8?Ise7?sHaqXCiB/K].z2Zm78)34bpTZa2RzQ-c>.BmJF5=kYc@Q3CN$b9qFdL6Kc>Dg[57oqLsRS/}fs#IHo8<>s(JMa6S.eL.)VU5{HT<P3g=+Y4i:NsFv*4i8gF<rJo$MHQb9Uk.kW(o@!Zf1Yt!0kPOEi}FwIuxDsP?BvMf4v@Y3*b&Y4ND<sEQ*l/UUXS8guBn}l)ZVkKD7z(afIxjdj.khv&.P@ptP?s=Si9w(9<:R.FCUw.T+0G?I.7uQ)EM2#&3b!zj[K1i]]6wfF^A@i)=LbHfkk6Y?NBp#9BBFhybMT>l*VJAJM&{%ji4Axt?9GA2^/BYx]CD{{)]a}KWWTL*#RU:#n#a<fD*KkncLRQ><#u5Hjn[yG2YE2}%[G86>p1QP)Z2<DqK6SyM1COT=5M)nEPgR>Zx5.@T-K7jTh9F[2#(x23:Y{Sg73nK:G^9t+tY[(*b[LY&Pn!Px/PP}voHHWn*W{dN9s9fF-s+b}]69C5H!=l$#mbprqgBWz]u8<b0p6(UvPlyms/GqcLNLgm$fP*z6@pXAtR9]Hl^QgUME]XoH-rMSQem^cV+Nk*D-&fEigu}jPT0R<NxTeji1V4banA7JWqWZ.n2Ie}K-sw#ExU{Hev2N6#4#)yW(<XQ2:x]U:/(q*FaA-S3m@TU]9[?&n?7s={Ti*Jv5)kzJc?mPUS#nS6)e(<b.lubY.uS2t6?yo)0GGwZXFp8B-jLXhAb%BUpUXmywX5tp507bWZ@y2PlL=Z2J.L&xT)0$IHc#rm4nrA4s#SXrAkB-Dvj/zKJ1>QICf%BbGl8.x}:UbSbZ=J*QzqAJM@[?]lA&58:aa8.RN}=Y]NPe#h-R5VXO*kz=hGstH:B!!i1DE9{62w#lJ=#OHWCvk:OSAxn?DtI*U-9lBt+6#S$?&%nn.*OhGKksV?$e+UY-g=3%Nq0SsVTJ7ZR]OR+s0TQL+{ROR[b*KyhJyWV2iGWBv:[jUh?ZJ!G20R9:U@B{rKo8j7/i=q#aI:q<Y.r]D$iKX!:yV[Wd#fEkHYuCTIl3Y+q{{Jtj3!WvmmF5QaUzAS}rQjT+<:>WLe1fq%Tqtve5.%{+CX61Ze{7I2h){Y3d<zMS@v.rO!ha}BT/0*O+P$jX.>=o%s=0DpxX%u9KVguabup2d/9#EAK1lUw^3?>Lub-w):iKU&zdGd8w8smNto4JNMVB8Olz3URoYvt?-ec/MmgKQSEHhUZ54YV-rjV07DbdOHy@(hFeWHk0/k)^UCOr7i3pKm=5CsPLZjr(ac7Jq9L5KeJz8zNB$]>Mo[/$5r3jY4+}GlRJ+)y}S5Yb+Wss?5eu&^OXXqp*9@zh4EgIJZjR:xo19ImS<53Hqo$9D5b.VXmf{{AK3GJ-#FiuAKD[UJh.vJM5L+w0ruRLRL7?:Tv+%789Pny5K4v)n?jnzP1YvCV:(5bLIHmUXk^LwFW9{0VOvP@+ajUMrVPAiYH2ma89mg<qQkQrZX<=kzVLTu>U795Pa9i8-Ri<v<ds0vyeZZ^n/AA0[66fNN/Y1VjWaeVN2iMR41+0Eoe102pOC<-87a!jc^mETNE%hE3:xTZ9xFU70UqSu#hWS}8z$PIUi1mOXI#ljqKFM1>[w[ahX4X6(Wr-99nbs]}Hl5}zboZVg*N+bI4S*5zFsf6T*KalA!8N2oRe-dqIw(3H?5KJ-3rkGC*GUL6wPE.V-CE6*G9z4Rh{/ApT9qU(DaD.za5+1[BR+XhP]eedXqtSN%4zp7U:RwGrz/f5O?}smq^VR$djg{5Ts!-p>$?f2fZ6[Eh4BUh)$9E(ku&rM@CY:W<3^rrb>(/qE$}:wt^+4):TWEh>}M%8cQk(NDZ7U]AwbPUr:v&K3NeB{{>ERgsM#5BY#^l2>#dRlhroD$]dV3wz@o8ZwM}Dwl:S-}pDl9)f?O-DLLMmQ0it>1YzzZd%gXc<y.6Q&2MFxp2!U/wZ8d4h$(BKJ$UMFQh@0!L0[^EIj^D.Ku/*k!}dS.Jgz.1ZO6Bj}NL)c-+9TrdFf5h&:QB9$:*a1c)nrHki&0@VIFA9NEyRHM7UX*goHXld/8(SQkd[TlHH7/ZKr-mRtMN8JlRn.>Jh)bpl{MY0Of9!<#VZAjF1qP<RLSi$@9>%loL@7EAi>{.U[8:ucZVqM?+pMwf[84rXU4c&>Cww<B^[7K-K4=%2^g*?ctvND>@5vO4y7>M0*TBV3Gy@cM0mqu6Np[kzsR-o*nb(J-uGTejs^VcUIBzAiLtGRxR6(jYqf2tN@1r&Ic*2%x*rr1yicb?tT!xw0g<v-FV9@0>B+u^VLO>GqZUq*?npV0.1pVP:ftbn#P?.)iwAr8-L1+gQv>kKokabd/5KH4U^uawr{h8YctB}G$FFU?$3LbSpua/z+(Ii!P#^P2Z^&.$F0j]Z<ygdk1j!!C}8vKphJ^:{qDeGfp>%]Dw3s*!6bQkA33]c%6yL]@wi8Nz>YSy6.PgkIDmF-ScW6&H3l%Zlg89aqhF*-ZE=etx-zwy+[R(5Y?@!:dx0[m0IvN53-JvN=M-#E&+pAR%.DN/3}C#V2x!vxBVRCNgLH.=AprIj](:V?Hgzu1n:QMP{-%1<58$Hju8IPW)@O$oZedzPDMMe<yOw&Ir[H(Tm^wW{fp]<vGVrL6X+dSTl!GM2olj:(PE/uZ3NG5y!C(LZJ^KG7=u!6C9&o]0iwmvxtu>)jWo:Ea6+S+y{Ls}u@=$Af+clm5>iomIy0=:)9Xgc8cg>Ahq%k<f:QxHG.yhkuLfJfP2sUExA8sE3#PgdcQXWIxz3hYB/ZAlmz#PNWRb!rKzIM$c&}F&TK#%<:/8KYY3ES&Xgoy0BWQb^Ue(^UGE>TzirwSp7l}0ML6K5WZk9{tsM.bqpLaVSql}%5/kJBnHi*Utn(C=fX/vO#QKU97g&+#DLb9jz5*76XFX!p>ZFIELdisD7!}b+<j41$kV0fVxInI1*yzv(8HW3w(WwJ6uIC33Z8v0nud-<1Xf]SyqX<4!p3xW2tPL$@/0LA+GX+^>JOwqktoLT>vputS*B&rm9yTY#FM(P:Yb$t]JQmv:Zzb@yTeE!c.+-46xSg<3MA}cJjK1hEdLuJc&WTMAqX@D[N1W8ZMx:berzh6+42q1*tHfj+Te$8NJlL.GLzC}+018)510G#8aDp4w4XOwSRJr*]&GABVm}V6R^wZ30ORfL/WcT^5z^SXR9F*D5Td]cJOOz!(uRyGVyXpnQig:GFQvJi}]8CC=VBGAm8Wcz*232LTz7gw.}dt/Ha{B!n^?nexGQ5FM}4u.<X!-{s.DdV8/MTM]FzO4%NB]b8>Fz-n}%4&6ANG(fRz1d[4rX8yWh4yDkgyk/JHXIfJ(fiHHLtfMkVIF8yW[hAFU@hj8i)f9#x/Oa35J!1{]$rPJjswZdPkb!m:e<urxDEx]&sEfFB$@0J:-zn6i}D&}]Xxv^gv$*y{)%mIXi9*QshdLm>>e>e!u00@D<0odnlctKkKHjAgK=uPr:.EeSqIXle5?K.SR*yLTptQUvaoev7PxeJabV{ez0hq.8.n^O-ZK)wgs3ax+(s.<bg%mOeqN06[oj1vp^EC).J)!sY(qOR?eLuOK+pV&zpMQ@s=:dz!DGlq!x$!YcjLI)}.FOo/Q{.GFgT+Z=Wd&WkOVx}.1rax{c${sS+Rh/JFlh=0c:YU4^^}mg)!e[><GXsI*&>x4sylGV-d!?M*sAIsw%gM4:3q+e3HAe5+[?6p>eD[N582]UQ7OtZcmv({zL7lYmJ}=kza$#>F22E?cZ8zMdi8tJg}E$WuhC*N)C60Gh)F(u+&WsGi5NGYgDxf2f+JP*2PBQw*CxP7h[Va9:ygW3>9*$G0<8FW)r^#xKtzJ-IYdsZ*?M%XA>#eRc(hY5k-p91=YmbmH(G>hQ%R*gv6]uSD:x}YytH$KcPWb0tM/t}HmCp-1ng*dg3Awh#jP@2#k>z.x.MyOPlqH3p8-/7h%*%4DK%9DdFJ]u3W7(kMT+ov!KaA@$J-e-87>d:6^0velhoW<c^.n(!1LNCT-63IT2VpSJ1l$EMrih:&.#K!9F?l7+yi>0uEc.kXxUd5uav=6a[NcU!LrzcP>QOlkI{0)URkMRk]Tf}3GVNlt0p%IPL6WB9e/cO}F%krNnM[!TY8u:pr/tpnrwvkME@.}C=phso0AalO*}H=3uVxu&NiZmp!QrqFpBL1&<:AOeY%cNJ]RaL$YD?gKxiP2rZiKdJ?.!B#YpU.X%ASldpe>@^47uOmp0szgm$VZQ-LD3tcRG!iIHvya1b@/E.!BU%v-aQ[.t+EBq54rDmUHV]FQEK=2#83=9.x[h/M(1cTYrn-Thf:llRzaezJ#sIU00R7N:6DVfzYD)am*a6DbhRVwuhSsJ?b:6?44DD0<cUa<Zc1y-Ji4sM.RseAn5yxYr[>.j&R[aojUvy2gJch)10(YdZ0wc)^o@A5SeGSORqerM+F3SN6L:f5)gaUD^4t1{wkCzef6aYHfrOQ2LcX)uN?<In6*ZL[CI3eFo!U6lP<yH23@SK)j4.sXt$471c9Mo%3ufD0ZXHQealASL}#=h+WJHBuaHhcj2v{[k^Vtcc=]5RBy8w>@wT*EI9(yfa?0]LCq>4dJoyI{*>dmT<(^&A-r!Ir[?ITm*qlzZod)Kj#Jd^/EqGL4$:*EI2hU/*3z(tN=VVTE}lDvx^nuBCa!9m{.PcZvvH07P7%j3zv8VPrGGct9}5/S%FxBbL3jEuOGKGfJY}nXf.h8R1^Uouln0*5NADx?hy5phGkYz8}m]]79!V9xlzeUFYm.x3g7^HLOBMz4]Q)As%dmxppH9RUQBrLoLjrM9Bt*h=aB8H3Fx>P.<pb1qZ5g.L7C{.y.?!St(xh[o-1@-b97KLt$kp@hGDhLPBWXEcDUzU3}*Bd^EchNkCYL&q]Ohcoz+15Sl>H$U}F^gJ:Y<06(6&MBx>vT3U[t-VaJV)Lxzlfi*<xKgO/sNTdeP=QV/nR:H[zi^7^Bf{Aff@spKQ2-Y$$@6]NwHD^Z$Fs=o.9HE^6Toc-^DMR>dUoqBgQYl!eHUYCzCjxxB}tkm}&NpB+{X*f.%)cP>H/@)s+8bw8IfD}Wwi*pO]KZcP1v]sQVbYuPo&z!YlOC{ZkrS>rrXgp>mpOaTf^Luy]wLV0sh8.dnwyR9fx!FrINIRYFf2rK!JL!bbr6XcV2-}YkXTJF@[t$YsR:@*sPN#FF.JX%7s!6qq0lz:x0)hkk2nu#c&PutPa!+#>(R(KCNAr^:Gz$9HPkAIEa^10a+&bXwU:w2)Tv(:DDM}x5TNw6m+2<>*/)P#dnHt]ix9i9lkwf/)4V6z]epTZGNo4-DE#IENl3?d?vaYus}zjR]PtXN:lvG-B>5%w7w<{B[BX&7EliKJDS[zl(OXdJw:QHTZTkcEixWe7d-%4kcku.E)GauXcNQ#Fu8WJm8ps=VKEzF!0!hwr%M4]fRX0Mz1wK2cjn9GOIO!+U(RH6:k=L:gA(g!&oSWIv)To}OT!QH0-p9=ecv:prKFZKtu&B54?(*aHqJJVYD(p^Wedtcuu2#r}^J]=1>Fs$W!*E?&CPZjhWR%e1&wK-#MTxnW-Vwc7=bNZQ}P(LW&9u=/2bLhBdvZ-0gfFy])<slDea1eCJTB4c*svPOW12lR8e1mfCdUw[v(nH=Q[YB77*5c7}A@#Y-6j+9cm}dn?IKR)AH1ryKdl{jJOYX=zgSU]I)9D{ugS+OT[k/{RE-zL@C6Zh9(JZy:j+{mHyO=t2dDQP.B0Obqcj7U0.S{$).)D!wpcg$wgYwOlpuf5Y)]*[tpWc7NV/MZIsV7Un{J-fy(ajIERg.dm&BxLTb1&)uQY2s4Xk9aah#?xz?LriiW?#O%4gKbNAkyc72tG1*Tm{u36@ZEx21!*E{!CR$F>&leeli84M?4KLUPWc.5GniqF5iQod0Q*}(AwV))XhF#sr5Y]hXYlMs{S-HL[3-yG+4+1/Dj%txN]}^X+gQ-tslFh96eo^cP24*e8v9/s7k>naU%di8r8{ckeG8cm/AfJ{qzB!>k7o]MsNV^Wn[t.dWbMaUs6#!Gwp&rhDE>=3VpN!o?)jpB<{xi**KXSl:x<{eLkW@p7Bh(YWZ62>2[d9d*VB4a1>PcDm)XL-c21Yqsp-xqBJsIOBjiFc<k%w<5OWB9.8{RuzG5)a1>5DK3pJn?u.8Qw{2i@hyu+2S0kK!UL6#jg=R)cx4}bus25fjOORn@RCSeQ]:r7v&?d>AIqS6ZM9wS9fKCa52Dv-%(<S*Coc:UiF}=1V[SjpCkRScOJBn+N=z{QQm47NX99=Oi75R?cB*F:wLl:VGb6$[VHC-7v-l#kIo{IY]UTU(Gmy9vd(AInI)o*V-^1p:eV6ay7>WZI]W8b5.ZrsFPWsQlHZQ*Eb/FS]1>M@Ej.MWOY[xlk=PB[^oEZNVY2&gYfVBnXxWIpph29SYH:ZNsow$U%awaLot7u(%CO}WGkY88NzxrVAr]K/}kY9Ozgz9ZbC+n)9l0JxU-n+}1S(rdfNi$FdSoaAQ!C2q)B1o2?Ql?<{>)j!s.o7RM(DnrT}8?qq1Zd@&gHq&Ui{}(##ed+/0TIh<f+%{XC0[A7Fmsaxc>i/>&1F.V@BqLICH><pV-bPTC-J+Zpu@.bn&72$hZdQBy3o*Bq&0&ffkRR>ZQ*j.feg%vOFg=lL5w:6zi$^$7=)ec176B^p{)LegY>jsJB^Ltj>Z3/0xJZq1DnQ-8Pm!-kAFohwm61L(VimTE8xzWyGAw4XBX$wqbR/lCau%gM^&)IHyLrto0VvBe=F<}cIT#MqnE2@ihc3JVChNnw.t:Y&&DDTKUQ*YV[zt8?CHV/lOaN.7fq>$:!EjP:ZESuwZIg/]c!7yW8pu&2LaIdbwBv-l8*+JJf:e$I695vsVZHBdf9Z!bbQ)oS-FAes7b&SIH*ZEvQ1zF!GzU=L2e4/m7o2SR@v!&=KhzI901iym(oR?SZ+/+6Sb<UW}Sg>E!Cf[[Fl1bH(-(m<9/v>M]aG&M^N.DK:PI@SePpNc{=CE#+}:G3smJ#e}!4$.@$f%{zP#SD@s=!0{x-+JP)SGP.(M$^H-!y^A$>!565Vgw.Y=66z8JrR7#b=gq9$TwAkKj{OX.QY0x<OKmbVhvbPlM{or+mk4i>eL8[.$=0LPe8a<>msN%Civ&EAS60<n5cfquo96!HYRuB{$.69@i<FIO7z-3h=l[n9@+7b@]C5*68&^}yezW5DtRHFW}d[C^BI1oFr$Etkkn%fxseB&#VcV^LzF(A0pzbn.Z[L}D}+Ar*KbY[ALJ-=#7YoB3:otrNKFbk@gqp!5x3&epB}9-(@4f-Y{kdVYat]l#=hVFz@ldC)%wu83AL+}RPQ/-gw@)=r>[+gq8EfEd/)bOg*13D&vr99u)Dp6fD<bCRQGAvKHxPHc6B)xaf7>S@/WnPzwyvhnbKp{+Hw0J<l}I1XdU4w568{*#!jGlABK^e*+HVrV12j><i!CYPE]3t0:IX(pU25.WE#lInIsSshTd2Ddt+9+nygZsu[5(sCxx&by?%E=J]@(h:mp5WnY+F/<8QxNnO-d&mrnx3mlWZ/EjNsS-Sn.V<V7FNA:Etn}kAt*9(^&W(:eJ1SSRGZ.b36x]hI&dKyb^C#RF5}!>G)6WH<f2$Y?*$^s<rLi:qd:6rx1>okx{?m+5QfxVRVMzPXX*RY=PVJlv5<>ypa*VL)5b3bktQ/<Xjxk:wuGLKduVuO#UY=-H4UAedk63msg/%6?pJ+VpLWn)gy=NGq&BzIZ.IsJ5b=4WzUTaYM<+O4Gqeg!7TJkgGSL[1*Z5]xedBYF%0(sOl)uGFrl3uiG1yxfI[G@MfV6qunlx#1W1-2p&Oyx9/r0Z1U!NA12>vR1-o[SZD)J[:E6-k7*FB42tEN>{iZlq5@U?{6fayW+^CnjiMJz3klnwrjO83kxE(NBrK)+=(c+af3i(i{(K4X6}cW)A3NCS%mTvEUs[4ZjVbtmFjRpH4qd*eosH*FL<k&<AivR)iA]Y+oLF0AqTM7H#4>J!oWQ6Wyfdjh)qW@r4*K>)f=h*[/XtczMvy&]6Z.g/#?@i[fbO7)LIR8fHVF6}1RPD-cHuZU3?@OUN?EflU3}4H9M*FZiEUrKUNN@ZP#?GH39*}?UwclIq%oIbK$%.@]DhIhl&}!iN6?OE:+c2+Gb<E@zgl87Fs=d$i:#{j64:@N&}^es@TvtqY](f!v>0z7i:j}z$N>A%7cHzK@>(G9XmR.QPq$TN9A^k>:@f!mZz%7L5ooW6ZassFbMC]EIL7G]bTq1BZ-Q(]3{&/UIV&.{!R4[:N*>V9(nH>EQ^0b)b.=6phx#kKon65IuWWeO3qJ9>f=6s(lNsa:dVXrfR5CvTB*30bv1}3$&G2kPaLT8z}P.u{Do?Lf[&T1(iW9xNzngb30Qt@1RYghK&72[bFep1>@Vfab}4tCrYV]mkgbJGTaw2^zrt*jFI5b0}L[iYl*nO>k4fiBprybApF-d)8XIpT1AXDhu-(pMleO7@Ff$MO}5l{p?4k>{7]inSbE8{h@Yg$vc&vcg{b2oUL%6/.b^^5EYWmjX%se:QJ?piY.-p@ND30Z5Y^VA?=LVI.t1$DlS<L}UjAK1?Y)s$:@RM-Mhsb7^1w4]wD4FsHqSp%u{%$}OxndY(qQh9xvW)d5JbKX.:KRE4[#xW1%v(D/gDj:!PRxEzY$3{Qzy9}9B/AdYattUtnHQ}rk]9ELV*Py?YE^^%59(lp(#tQFu!ba]iB(tOV$!q3k3*jQ#{Vg&4tA^o!I6O=&t&d>US+<[?27<mAaQ}]?.xcws+3R:Zw{zqXMzco7bH*VhGdoAo[ES5:?B{U7Yr=XIyLd6AR!wFEb[6Gf7up:+d%-/B)jFYsG4e^3yYL2BINSe1dhNZyEu<GG4$WRVCwRG%6&1w0:CzPY>XN+i*%i=8Z&p)5^g%8wJsbRsNQoFdRV#vVMHSa%Z#K6#QrRmR-9U=hwouH%Zj1U3Eve5?Q$<UNw<WsKa6kGP=Vz904=4L2.!@!G?hDu#YYYjiWNH^g%rD416d!SNR6/@2$E8cT)S{RVhhPb[htap]/(@g:GlPd(+L8@!wh1*9&?zU6>l!Vu?C.w7z2jqau+RhbXsH=KAY=Z}[QG@#{**xGC^yY{Z3HWr:f+r&d{n&w-AY0S3-!3E)oGa4sT7U^M-}Z#O0r1V61-VfR-vNxe>7P!L#CGzv:8{j<Uc{>>/%RY4g.voI9&3ifwRv2?x2LxdnZ[YTjKp!aZ?(%ld+x?#b.Q[]!tf]N.JoFhatezmsj{VjncIS=:LoyD8sWjj2(H?tvJ0FC3s@x}X%XVc}J0H+>{YVJ@RvjU2-83M/<c=aQaZY}oivPWr>L.MbAy^uJpqN!&095Og/i2OhQ[h8mYC<o[-oz.H-IWlf)!DUvrQjK$JR<^FAv:m$Klqw*V.%j-s&!{g*(9YO=3>RS&JJ=G0QiSSN2M-Gy:eAW]<SXN.FT6[L3RT{)g=@1g3D8xUG0ZHp%43WgxVg?YurvwH511y@3!:C46R.[z29?XLAJo$x4KJmVp]4l1KJtRf2F$UnrqZIzG$TlLrJ:xD]*6+uL>$NokDi21lOmX3]WWE*&>AjGy{1M/Ss5f&}6I[B)O3J.o9C$fK(quQ3v5W?i]IYRW%RgYK95P+T%sfogsaa^qfr>3v8Ay9-B/a3e5{l:Z&usUp:dih:C:FfU{+3}{d{Hx.@cR#}?p^9wlUU/D9r%l@^^yDHVV.BVo=ij1IEvH+z&wN-hs%nklI-G.B7)E&6fNl%nIDImJJ8aCedf#p.It9ZUgW$>6HG=@u@d?j.(QERv.[jvFH9%G>jK=x@Df>>qEi/>dIKoLdUW[>.]LY*pA!V@A]Nj]*GV3hk3S[St@&oI5tQY51<FzghX<uz(DZHs}%G6kG$#t+NUI8qxN*7IHedNIiaz%!FR-&c}P!J2rXjY}^C*AsQl2}U-H]6K3OFKMo$.%:8qmyXgLwX{bfZqXfbBa:TyT--yT-@^E[a0p)jY5j0mOb(f/f5HjPKsvZbilc^z=Ywizs@)5GaSOPkwkZ>&ptSaT:%o){l2=z]c{k^jX.^rm/z(Z=AWFbIMWk}SR)[y/?Tc(@f/k7YLM}5V!L4IJ@LoEr1VEG<x^5xetZ09YslV>JCb&T35ArbhD#e4q:Cb]19s(B^^=V+X%HVQjlmHICDDbk73AZ}eSM*%)8Z>!hlHvS-X&>8I2akPEUOWebznn<Tk:VWmAV:B*(1-Ax{N:[et)T8u)GVOGKm6*.>H8$(dCo8Nyc3<tX0rX8HFlAdt1N7lN8t(suYiuN(stou=rn]0IQK>GZ&)eIhF?@r]H^[{RK-xG=zGb&?$iA)Db]M8?[eG2e2DqxKQl(0Whx}m]X({.!3<vK{uJsqstdxv4bQj-NHY%yUY=EMIaD5##qEncxt.Dr)lKJCBs(o6+wHko/l13t{m9l(s:Ym=hAG6tK.^AjE+-C$@{u)5plIwq[Gu*JV(vw^yelb]e>a^X3=>vBAMLcbudhNMrI!FT4ug!4gVGYk6ua<(itwp{Tz/(^u6Uz&QhFc2*(R)TrG[!jTX<sHqhXLFn}y^?3Mz>)gIzi<-xyzXez(B4-Q[v!m?<vP+T-XE!Kqs?yk-wb7%mJ38i/]wL^]<nwug<$=>tO&xSP>EwMLXZa0+LJ:]}V->lsWqE{pQ[ba^TZ:2lGO9{qCcX$g?NLB2LqyF<JM1F7[E0tU^ExZ=vAr1B2nv89-RK[n8kQ=nrFznF=B:)NZhQ7]dV#WbEn$!98=@{lU9#Lqk(T+yJ:b6u/.u9uHEu?civAWI:[/iHetFa>O^$wz/vs-.sjE}IsBt=iuRo?t}rd:3AS9@1G5%]?^wjNh{<>&2UZzTwTusZ<C<WS>Ks]HgImbG{9C8R80fy:.%qjHd5bG9aQ69Pha6p>gRx?=v)XtU7rM+=5!kD-TO[c2BIHkvG{iUrVu*QmUZGJs&oXw+JQ:jWN^0SGiTO6J)Rf4ZUH>wYlb>eK4pN=*tw[Uetj<9u5naAmiW<3zcbzrT!JMc=<NgT[Cz5Vh-F<hCN?qW^z{nH?s$RV]l24(5]$A@pnd^]Kvud?ICSOpVEs5hbNQ%k:cOuED1Dxw^V<D}K70c7<U@d>7XQGAhF#p}(vrO7=5^xWe-o1z=zd=jQM>Jrl<wyJK2W>d{/idIZ*k240dIdOzJcguZ(YuNV]FLQChxCyzgQZDPoR[&Sw&lY>B=rBBtlV4wW{02:jJo{c^d+h1MQ5Wea^x!xT?58qapBJi*kj{4yAn*pk/4<@AJ9$Ha2hXim<>729YWat<]6hHYliL:C:8OVG^@W)RlJot(vqfKQhm1R&.TyPSJlV2kpK#Vee!*8HUhzP31%4:t<]j.-.SDsSiR!2Zi=+dfvqplJms0sCOLSr4xd#dkYY4pOjEr$-ut/}nCmj2OXVTC>h3v/Bto}(0p:.XlUCt-o[^ck3Ec?V>{:7JLy:VnQP!LLrlt$R9hs$x0Nb5lVtpSob9EuDeV%?1-dw-y*%[E$C0w}LURPQ[oOhsciNW.=hCWW99FaKZZLy+3a/(fm.*/h2GXpg+F?$QSn8%%ash<n6!zo!K:p]R4/:w*8kW%{Aq079zAeVy:r#[/M[adFuAtRN==9/Q5JPG>hC7#uAS?}MvOzT.Sfyx7ScK1&ahR#qJKErhQi#mjFNXO?R87gW.-RE)Rm{Nvxs!K2IzT!US!3x8([>m>o>S=G3rJ3?c+L:@%l3T$@14fpz!{2QZGQISjrE5WCaR=){*i]d*^zVX:VhiiECf5.HAptAhkOyNp4amkAk.(NdOINi>8>v.C%93VHccfUjFZe.!m^9ll}vr&SfLG)vKXLobJ@B&m0ANiB^6Y]6pzVVTPSgv/@F6GQCc@n^w]s$TXdvmb4rFhH]xBqxFk3Nbb3t%kIS[(P>L^R#Tfv<GS#1+n@#6lt&&MI?bm&1K-lXp)<IbihDM}Tf@(sl:38RmXt:]{7b0p-Ri2a0{0u:qENcfs$F8A#ugNUAaFE!l%/TpBy[c3-lEa%/>-C)+nft$9>YkhXui[lpL)zafKGV.Z)vpQCHZlwPw5FB0)yyK)^[j!LwkjMHaj8$z:ge)I+7!R8..NN!qkx?($&jukb5UN2mpy/hWw2Jv{KPmPNOdiD>DrSyj5PLH4&AAqpS{s&S3-:ef7qWBy6nA.9Zr921%g{8mk?Mbl1A*T^A1-%?*$IS?o#C:GRFmVpZX)Nd2piKYmm6XCXYL<8f3xI8p71[]gfnG(7%H@745wzY[A.ccGF1bK<wN#AW]6LaqA7Pvkb?3KxL.o=9uAR:C]&{2gxod+eA1fLuueWps/<vkeUx}2GoLd%4td+&epatl/ckf4)gu{[Z]5c]xM$S&N++rnPMU%Lm:?eVz(ary4TrYy:)yuR0:YJz80>&oO?X44?6^v$VD}R0Q<ywQe$D:g1?NDT@=liDKyg[b9M2X.hho<[-#1X$s1y4*fWU<iOk{M<lJu%l6O{Zg5$Y>[:SUpOu1+1W6+BZMhdHq$L1(L=BZFUl:L5L-X5kxm@(I=0Rpy+!Ldip^)@{#I-k7>Kz1z7Sl>ASqt/cCbz1?jt<@w}WH9Z7U=Xpg>)Q{!n9UM@Ie?y+x9Xu2CL=r}m/FhuaIa*-}@FQYf!J2oxtR=%Ez%>M:P^lt+2PAX0ui^cTbSYK@SL%QCDNoSC^WvgiKBY*X+>l=[v8^=w@GD2lxRRY]3S1!ene%ayaMKWnkSOhS*!?yr5TOMC=tjAO{Gs+l.8]xMT$U4@c&o81Vi1/L0/YX@/Jpiq&vA/#A.q.BmQC3>[^V6g2l>ObAYguGtkw!U0K32Vgi@*e2SWC$tJ1B3uD<:vgdHXRNM:Xj.0vD4/=2&{CVy:%q3QKeH.r7dLN=1L-JD9wva[<TaU!JTHg2xkiS!IBCQoJo>?u+3wT92?7nFz^XVR5)=e#e97NoYTRpK72}()@AOD6+56:+TV3<6#>GiTkj9*v-u+}Q:%jI%ggu)lLU(H.=OAMay5u5!9Fky=KPKch^<SZA(lnl1UVpiFz#tp6bpWrP1dp:MT{N$w9v2wL5-WSJ6e:S{FWfA=GFtRtBD9WnmQQ-Qu<T)KrKr.lgBIt}eVo4j90@7w9LZ-<4&(vgsSk%5lQnTWK#Baq9d:Dn(1ny2)Xvc.7#+2wBpGTIGj<kauowvUdxlnO2KJ$yHV]O^Qz)Hew$hE@A$L35WuL=<&Vl6l/7eiy8}Sh.TrccsN*1:{Za-)I[J2n*6<hiODC6h{(x:41Ji-hiMGQ?+?Z+o(ajw5a[k85v+9uKMNJqxvt#(}eP&PRqdoXBr/$?z#E8]-S(-s7T>JG}a=Y]5ovbGCD+g+!L5w-XIUJ{7T82JOepTr@7O>w)tX{.H.XVFvEm.4uVFhSl3o2u5OQ+Iw9%+wuSnTToq87ak(HC2zgIep)72e]K7jph*sKct<uYimN?n)-pWXfge[S8kwcItGCKy]R8{#ys+0=KjEdkr+W2TVaf*eB]z!kRF!R::WuO}bVl=-SKS&&LaFdGWu.)WU.^Nkd@Siez(%=j=ub-Y1(vGAFtLgB9c{PMCV#cMR-yV9][^Vv5OWU:+KV-!Oq3e!Tp76qQnz!QVnl!aeOZX14MkgdYsSJknIPuxh)6Q?FP.6^SfKOjI4w-u2^/m@sc(2:JV@2^EA>(&f:wuilA*I^s@7AXqWZF.^FdAi-1<qc{4*SoyJTYI?>Y$*P5dw8MK{RWaX2j3H6.PstLJz6hTQSmP{h1qeoi=bB!UbqzW{RfgU{Pvj:MHspnl)}kP2S6RXVc>MxhX8/vhx*n:m8UI9w>?DIr*>8u?&^wEi+tjw3aWQ2@yJvwpgImWF}.%ye4tH36nMaH-T*LxDJwc.0FQnOF&-)fN&I!d0hwo:Aam8b9YCRxr!8bPSIdQ<I]r]+V{36I4>Sg<e2!Fca+/<GueEU(rF.-L-hC?8[TtnXe4#7w&VxRmrsNUJ4#YikPM(xUS++/AFLVsa6}]?<I)5TBRX^jj9iaWc!xYSd)@rJlfqqlscoJSC2.rFV/4JfMq%728X.O^z=j7vUPyR(w]2}pc[Rw%+b#.KHE8jRuF5i?DD({58#/aDyGq^Y*g^9#)S!m4zB:Kn4Y=jz5Vv%>Bzw>WM@s1n(O8eI)^&pdysVvGA}nC]=Fo@.R8BedqYF8c2s(}*U>l%Sh)U^$s@w.*E/>b%*%VjMj=J2tvcP.K(x@5xep5Nv=Q/1-CR6(M6euH?DJsA&R8r.yVW=-Ax@IRJ>Nv}S>DWCOrb*):O7T+I5wh5]UI:k1Uw?aDQ&EGETV6+C/Wk?Ig+Zz[qTOqxp&}>UK^u0Z]<ro(cAA//xNSe&!+$)(j7/fl8$VrxHE*#Zl=NubSIRC6@?B37FoBG6Wru5wl&NJbndZ50[@SY=^$JGxbi+fvM+*K7]sXjYKk*JD@BS-TyyaX7o]}[+59Ke73X*%4U}jeLYAA]F0FSmg}-1!}42y@]gPECHq>exEV7>&iTy.CON<me]uHXJ}ut&aT^^UHY!Ld29Yd<bkw/2dZ7514A+eZ-oo1SiMa]N>EzV*Sk24MhS?bL-E+yVZ}(k[@2O{Wy*nY2uk<ZbCFb9$O$&pZW5m:+#$Oi[vCzU:+EN1T&A.5U^HxPnS}>L3&<!Q6dY&:5/T4mQTkVIGO1V[W<wvP))G!mqAgpb{G.v1N3VR^Q3?j]qXk/MoM[Fb@GQwt%hy{hUEjuU0e#+093r7MoYSAkyg2YadQSf?Xp2f3mXezSP%}TL[Pch!&pApYFmR?G/</HC1UYo#4{<xg+K+X.YdZI!R*3QGXiahUWfE&qv%ANQV=!AN:.[p()HMQyPUwK}G9zak6NRJTrJpp^gv/OFL23>9<1piWoRQQ)J>1>a#.AXDN^4{foLRN=7^&!yDkQG%lU+U:.OP)UJ=Mu4Zljxcq0tyoK8eNzta0oj4GgS.fM0(1[C5O?45KlPnaE?IEz.neZ[wUhx2MEtK^1<T3d@Nw?/Rm-]ckUbiTe+vp2WA//}{XSiKj9JN&>n6Bmg%0FE:B?+:{q/li]9s.>#pSaL4{J=)@Ah+N@Zg=QIVxJX83<.vm9C<T7}M=:a-vZWE[w6$:ltj=jxMG==TsyMXoWGm9J!@G#MI)9I/2Jv[g9-*)pA#:hR0JaekL+*zSIg-$i@&RRlA<YbTt7^B%fM@[qq(M(]spAhzA2NlX}DY-URC>J:uWZ>76l@iGahn8(cu?jVB]<DT!22/-X6Z=:zAhWaZjfj65)bd4omiSkjFH[F$E<N6iSa&4J>YiDw-^q&Eu+SemrBo=]3<EJ9Uo0+n6+OFv0+&qrS$TL[hkj}EQG}8]}zn2bffP*TGBRP>9@&?J:GdnC9-]:KSlQ(]tDFM9x(3n<Qkls^$sunbgWp.j*>vm@!Nda+oWf/hX/uz-0A#-Ca9C9/G%FJQ7Ya4Z2y(</Jgjy^9FK&^t$hKNToAilJsZedSW&1!Z%v@3F4z{p=5q&iS8s099Dm}*s!gwSxBVuZWZmf<nJ+u#CWTFw7z9%fj&Vj#QJG)hA/A&JDSDsEI/hQ8n<p8?HZ!pt16}[hMJLg.hV!.UgU14HQli+j=iojL:nCOt(LvfD$u-KqQoA)>b#SCry:cxc*p9p29y=m1cGA6+p&GPtD?5x:Q251UZSIa^Y<NrsWubV}i19o.1H7P/>UN[^FVZ({z)$}Zi?F=d%vc7z)W>NtLW36[K{leKsqhDQz3F.s]>fBP}+BFN&r>wwK&+I-HY-S0I&8QSm(3xPbwXTWTXcNpH/t]s4C6!9:bpThvhJSU3b@W2Y?9/&@o8qqM[evRQFf7/0jZTn8Z4@cD8u)d=5D5.@q//=]ToDt!twOu#WhfZn$D.&-8m/J66h(>TNcIdUaUi72?6YfbaDf2J^A22VnydPUgj1.G*f7pAv(6J:NFri)(seNYrO]to+F:Kr1Xw!o]YF*c0tWsF.MA9X1rUBoj2k(?&dU2bwO8g8.74ft6JWrx6Gok1p&jw0/Ewr{Cu}+}3!v*BAv@($W:6lKmlo3OYP1>MM4KhCA:vW0?G>>b6+/-gIb4MPwwFZT$hYB-rNe09Do.1prte1d}j!BB01nm+8hj.AY[WEy)QP]N4Apz@@nN2:^D1KhuW1+&]n2b-%%r4x?Cy+bZ!ui.+2FYbU-y?bkLv7F1%FnQn3:Wu7km]Yl<O2zdX00}5PCAyDdzegr$vo:ael4zD/gx0ai8DlU.jywUh6=Q/=cCwyr<YL%wcUdZT9a9olLBbOKg?3X+SkC-th2EGCjXU]V5)CQOyIH{O/E&c0s<(Rn]PKRJA*iAa:]0v56K#+gu-smKfFE{-XdyKg[g!rKE9EYWe3-n+(hVSjz=mn$N4KOsi10XwGv(1jCe@8J<tY]0tKB]$><@0bNGwg.Ik?jUwf7uWW9Wd5BZ=?u1VRGGaiQn@LuVnygL!o)wRg)<.69B}d>-Czxm!cPO.XBjpqT(CT)m1O/fbl#&#y2?Vrd(T9dEo*dF[g?-qmXQJu<jGANRyjI6e]7CC8NEfwcQ+5h[:k&>UP*vX8^Ipy%L4-$=B8!-[k=Kf.33PzTM>y.:1w+kV22F)GMvJ)3#K(i6U/.fWvzLM(-P(s&>5g%KBRX=N%bKxNHsq%WG{PL7ELrr{S*aG/QA6jKnRn?#rvpX4Z#8+cHb=3)?l:ckcpd.e0[5Rwz=59BPC+:bx:GN-wFl2eoY[FU^mag{pdGMp$Q@czi)QTr(X0klJu[ie%XdWJGUe50r&6Ea5nyBLhaE$#8fb!S0S*>973uc>Hsf>5[a}YLe9<&k-i)x4a//3b%]i0gb@vrGybt!P0mzxbY6i):M3U/8bPrF8M!fuD$+cY4Vh+nu2:.7VE*W?RXevJ+t@fCUb?{&f+X?^}o3tQYVA>RpPCZP8LjS/%R^%7AzhfMSI)9O4%z%i#hDgm*oD/.fB%J]#3Zk)Tk.jRy0(N/Zy(K^}*tkH$q1ds7Q$-!M9oG&WI/m%8ox98DP6+bVI3ycgue.M!aw.4vJZAauW#kF6a#FE%H24}Vy.u)>/=U#NG=1l&h5D{YEP8W2^/f1QJ:qqtw/Wyt8j30omf{]dk[10STu2CDX]X33D@b9/k%-jni#v{>7ik-]U0SUHnFU%.Z{=j0MQu%]gy>1M7*pIiRDR&mLjcwp]PLV.3c0d$Cl%noiOlj#3#:B%TVuV4sj}c-F>R@tideRiq^E}dIByhCX7B7EH]u1HyyzT{!VmtZ$[5sU4RlQMM9xjcnqcI<oF-P$FshaI^ub915Qb8WoxX8qB.}J5&P{6>XJ4Ho]haxZm[th!a+QB&^p/l{XJ[gX%6Tr<I8])nmU=k31-ioUyX/-Rmm2$W+wt5TB{ob-t@@(RsvqnF8d73ITJPgD]>GC-C:yn.9/QAOyDe$1T*Z?kd}qXDuqd]MEY6anA*SR-Nox!hk>zgAuTfi^VyZ{76ZxRHN?>HY?8bZmT8GknV.E->Gz>.GHODm^+FZV=WNpn^&>qF7-uBmL<<J>EeglOPDY{[ukg4-hgMwo:h3J0+aPrN:n+Eg>#[NS6=[0x6U{3+>Upy#p8Pu2vLuuM6Z/=q<.ZgJ^Rz7B?vOu@2613)]CRnG6N$T(d.7.HWe.c?W//vQ6$%Ynx].<{edgMGuq&E$m$WSNss5zwHr{ra{1N9FzL2)7P:G-Z.C-a[{g]qgmwMFyHExq.eEhy/SdcU6s>1Bsa+Y..XUVyu4Efk?FYaHH{3Rk4PpzSJYhZvz]Vb.hGa-@EMeoZ3Y(hvzuFxQT(.A*C!bW6H#q4qCTuxiFUD2h5!v1daD0:]<#g4Vo>*rZ?@fSMoO$m{7@GI0(*HpEU#9z1oj8PXnrpX]%hMkc<BD(&0f/7C]OuqizbBu@CeI&mwibsVE5N&)^??0peMW}hO!fg?&m/>*[>b?%baP$6L%N>Ef[nhC]D/8!R0:+U.1xrnJj3/qTunv<)+d@?:tmmaY>rr79Q3HDAqmoNud>@/4rhS<tq<JZf6Oq]h%2gV7?RCBpR{Z*nUd}7=<</1=.^DPLX^<rA9mQGYBhUj2o@S)G8?<VI522=!-^J5S^OgxFaGZy}IqacH1mv(D8eAf+jB.i))&Bs>9g5M{BW^WL5<A*YiNw[3%V1zrQwIz7n*4wrmc!pzzNW@7K.ahqDm=(<!xBta06@y@m%VMm84RBgq#I/mUtrQpy*y8q*QLU-+0(a6ljlMI(JZm>=F^9/c1qQjm/dr^eSr<sbSPGK7Fx5wTAmjnD37UWEODtIWCNi%[2DnrG@7Q-CD3iBSA[<3l&813q<(k]8k}qDWE2G[L6PP1zIo22J@ez7z(i-lAKSsSit@sN9/XhHm+CPrG9@}Wfy>s7wGhPzjl4WI&jRw?i<%/Zj$cIbg%0M#]%?FCi.g(f6Q/3?0GOKw*vE4WPGm(r+kTy{qYRkM}0=c!K@Y4xKI$kHDjT5AhueYl#Lqm]:RY7ho]/{y:mtD[hfekE@GyzQ)2$Ia0iOJ4ZEm*hK5#Skb3<<9c}^*Utu5f<J@woNLF&prxD>4Z&3h1IuL7)n0II>!s@f3:Tz2{xvaDI9:Yb=G?^(CxR.X6XPOTUwo@0**0hKSb56pfm&d@YbaVRrLoR9A5IN)T.X@-(clpNSGw:2/&OliR+$>*rnz5%LnBhuF<JvBFmI]LCH1KgSKN<43S<C^r[w*m+pbOQsoH2I5?dQ$Sdj(xaZ4)6n+LaMA>P9gg2HYDaEEz()$Rg[4=&]A5XTUmssJgdzwYL}RB%?YA0g3ji{GPCRY=B>bV^Hfrdque=dp)&yJ.9uAFi&ya.RTJ)!{sv:L-}$k8GoV:iV9w5X)]^sS7xyau4)[A.r>NtFOP/u/U}[A#<WY?flG96XJgx?oUu6&M-uJSziw:4C.MFXe#y+6}Je1y%^)oXJkoBu.JsX*1W4U{8[g7dR^#Vwwz#?Fp%NDS@wM3DG(sqaSnQLJtykqqg#e6yl[P=(kms@ZYjf+8wOyu.lA2R?E*?z>}2)KR>%MtMyH5@LM$w4ZmX%a!!{jdDh(Mm*2(D64(hCSFce:p7b8X?eS}&*0mFjTiNs}/o(6!rs3$$OjcdAE0:)ZF]GUMdK&D]v00x:GykSy<3F!llfNA:U>=/HUyhENj.s2]twBtptyGI4hT%dIAD.Vb{ob[d{.7gdCdub6i]L#heS5AdYyb=pGu7O&{<+n90au?8)AE=8X)>@*:{EX(K}Zr=}CCu$]poNmtaIV%F@0=m=>}27{pU8Hs!QPF0*zk2kvl7f.<X!9Wp^iAwmF^/zTsZ0U82Ix=u5bGXw}XFeH)o<[0B38#/b?quzS&>Lu:{lbGbEwCuN60ZK(Ue06pd4]VRktc2o}v>T*esizG)gbVmurF}I9[r(rzGc!b1n5}S&IlH/T&zcN8MWzu7njCeOB%1%dNPzTEyfy=jEmr27)YmCarpfhLRuI={[u.A/1caVK4qfQJMJ0N?[ix0Yr%1ViZN9(=BFr-B$PGrK?&aw+1f[o/qS7ag8f1.vU.0@aA}7QjP27%3Zx6n[ee!Rsz]S)T.$elo/P/#0&E&=q2HTH]3(rlqJ{9EO4cU:5?f=]^3*>LCA<nfUg$4M0I-)p6PmeDsOpiO&5()bRj/W(6u4owncv21GL*J+(pQdB>e[p.r<g&xMQGU=:m-G4O[D<+.v(C[LOV7*Ri?F6+z{UJ[2Mj3D$RPgC.V]NIe{SPEN:>0oeTIY-oJ=Htj-bYb&c&pAPh9WL5WI[zWPd*8!g6Sby<*%S-dJ4uF7p{j@LGz}:i4NA7h4ucSUG6Go#?^UmJOWt4J{U.H){Af&/p.oRGgD/LXV8ScE4?ciYBKbPI9I<+[n#9#[3:i#e?0-5UwL)@ed}4dI&oJ{}?2<TJeS6{Gc>HH2tT$=}YSauwRkmrYzQk5YTr4[55B:moW$3YI0BV*NhUnjgM@c?m(lGGJs^wB$qKKEp6z&3vPG5r1?/BX&xirPA7sVo&7GoqYi&BxAEkt&4i).>-(BCYqe-3jSjZpYG4t]w8>qB-FOxudwd2Mr@kvfh4oYXwUxkk+ycZcz<o/4{N:^DB$9.)<>!6&U3cQEY?mR$UuE*MF)(@DD]a7eIdO)P553-U%(DMjgBl5d!%63ND!v-FEfe$<e.(.0zqY[jh]j:o0>8/J3M(N$^dq@2-E2D+rgiT=d6*2)<gn+fQ2>R(je2o4$tWqY)@pQ4dS0ir/d}Gh&EN8wS-(JA#feRyw)L78swB.Z3qwOtwbz<rGfE+f-V./}J&[(!eww2I::(j+.KP!ujTKYTx6-@r/R54WmQxjg%=]W.*OJJ>.HWw#Wm:m.R6EH(#k3]^(t5O%5OrzG@v}:(IUfC{2Qc&&faw]z&OIEm=qBPDe#I.r7HB+>0:qus7{hL6EKoa8DjCWwgVEWp.N-)#XnsYMzg@?oZWJ>]gtkv(DHrdp#q%d>7wzWT^hy@mM^PSdIanr}t]l!3Gn8Y!cJY7}TctdVUVlg3NaMr=#*^D]RWg(6CbI:NZnU4Z!/h)Ay/0oCdrbdY>3Y/K42W-qOca(SkH^[lsLF-n[Za3cY!^+2]:(r4?mURYGq{Ko{yGMCAJTp2KM=2M}(82!32vuWUh6SW<)]Z10$iFXT%^3nOLLv?RpS{@@ouxv?xgj=zsS[&p{bPdKCa!ZjbWP94eY7#u2XrO](v1Zq=5%qL?evhfVwF]XL3ZuWa5%nl+3}=b53[!XeNmig?8*v4ume%C)o4W-4KMd!X1sp5U1R3xEVxbAY1i+}mypCO%^v*m)4W8ob^=:@BXif>C!RBqvFIBcE7zOArLK5?wr6G]r/a%czE$lPbkG^eIud.z#o?o%Nk$iUfU0}IZGE@=wIxIcq[:94?fn57ghV%JT0zSm@US[V?}nCQ^8Z?3C[C2dUHa?]F4hD)pr+=zkw*NZMhJLv>3Lwa<HF>pGGx$U{hu%mSnD2B?-0&&i.F.xUTjiw?V/zNlul30r.15AlhHM5%/UdwQ1XO4B?R8@?Q7UaPIH)4:+NRCEUOFdI2*oHxt*-yhx2Dr$F90vwDXYF]Ab476NZZ7mun8LHjl>RnG}Z]nQ1bCp0ZS0D^G4}&<oO=Q3qaJjow2>>xiiBi8-Gfetw83q2Deq((.4vcVPTq&CX&6Mmg8#:PGuKniY:gyYE5sKwK6I}4Q8S@F6lo^.ZU@h8t1E7EDD(PP+RER7H#7{vK0?:7gvwd7P1$xrU#+#LbiR8G%x>b7]X(T.zJJowC}qpX}Mjry%ID<z)zJm8&SP>ncu!w-HxL$4Gsmpht.Zn=o7j5ym]!M@t3tLP[IMG/!<R9YII2R!Av8Ej[}:(w2&3G]XxG%Kx4l70TVq7Gj273x0Quxeo(R!-<d(y/I!r3RGF{4kSy1p*BvvGZNjpI9OlNZNvP>qy->G(3ifYKYEtG!VbK1h10*xvC*!ZN!#U//Wv{VCbAKaK}jD:Q@sv0Y&ckn&}z@m(7-e:EXc>J+YcF17/ZaXUCPxk7^sm?(3C)*cB05)k}qwd5.>Iq!j=pUQ1=0L^)RNU<qb)xJkft+..EpaEOeIhJyquG/k76#fcK7}+X<.lpdnsI%*.IndccSww2>jEJx3>D&c<D-^6mU.c@3d0Oix^<w}HW=oiYns]SsJ7c{<UOGW{eRV(!wTofwF#1P9U>n7PA[OA-CrZUQT[>23uHdvoEw1Pz}:W&*9lKm]M?l.FQ?nra9N?UCkgnd[Cozd#x]nsUdz(X<itguV}bO!bxw+R!n6vLDmJ4xzi8!)DPx.Mc*v?Trp(&lUGIi)hvC>5j^DotUw7LD<5THw(#mn=gKhLitMRtA47Pyv>M.I[jTd+ClfcB[P#JDUiL$3v/P#z7uYcHD2(vVrJ9/NrVjH6nl4k-!c0[D**yD]{8RXKm^C61S$r[<8W{NIj5-g%1Qr&<wnDx]E*B0)1[stvIzOz3XpSwBk9vtzf5<M[wMBu12^[ce/1($qy[F@d7++M5WvmR$2-qskVFlgKlc?2RXk%^I-mFO>S1%VZ*1x}EMjk9}hGgB+-aA93gp$2@1Q^6[B]%dwfC2.W.c%RjTJ{V?RlB06T}I#aoPdB:J/2-%S+@}Rt1PCsU?6+[G[8iL^]o+.oqBTNhP8r42mK31)d<C4i]x/MRDJg:wS^1YSP4r@!Br+&Y]m3P:M)bw<Xv5YMbJ?QJYaBpv:jTszBrwNBPIU)IDH}Vr>@sfQPWp%Rr.u.SNNU?v6e8hd]3wSDliPO@y&/jQ/Bow4d)d^-h)]JDdCT#mtBai6Z!R@?l[cVdV1(V9)Sjjy-n$JW4D&Ac[ZKR./r>!P3txb<HxDIiQzHv}FvM(7%c5&w2)cSFfF2@4kw.SY9]61WXgE<^*Yt2?Pb2qRBO<VSHc0ybtC#=YKv(-Izr5?bEe12jSWFfnk6xSc?Bz5O0ca2h3+9@IdMQ-I4S<IrD4k@x.@Z:Rke=w]1{X>EsVLPv#a94(j5t(F[+m9Z[M{2go][I6NfR1O{IwEldgbF&YvGn6Om15uN@PPLfo%kT/fb!*](1jrWdY*IRZBPK#lCKU7av.aC{D$he]?grGOx.huOW!?bLtGGUerH:QHHBD@E-p)DT]%:3P-xAGJYx^O$eB{caeK[pg31-q/KS}279iVz>xTmI*{Tg<0$ITx61j4Vy[v(=IC#e+A/Qz4Mn]3Ax:[^:Xqx+t<e%o?{SC?4#w/X2{dl@#ODsn2T8A0k1NhX8*]Yb47n#z3GkI!iJ%jd00KlBlL?s3Rzg54g2nLhvQ++(^&ZlD:}?mCUDEg1sww<??aTPiKFGnZ1-HNZ*)h>5/nH)?c:YlrNNOgS5t3T&qb<)/7e[hUqlmXQ4MgqR!UgQ5Doc7E)uWw2eNGiSzM=rFd%e](Nre{k/Z3Ij+G*>YW[vA*.^8+U%wEma5V[fDPpQu&WQ6fNL28>WqlGdMJXgn[oyaC}.Q@6gHP#6MKc14Q<QFiEBzbg@^Exr&24Hs=SK+>u)(2GmfknO**E:%E/T?xn0$AKQvivBk<I^U@T8p@<$b>lU6gxo7n/eHGx)(WChH>jQBGymmB*3uT?<b!F^U5LHMEViXaWy]^$#cqI-eXRv:47QV!5T+.C?M2Av@AWlT.EIv)gE(t^r07FsRicv7N2d&PZ]?I5]vFq34vD(wlWqBv#-^8*D?>*xn85/%PqoX*%SJ84h5^P}IM1-}Bf05ct1D:*c5*)^qv?8JIImLK6M#IozKc^8f0YK@aIbiIiFLbz#Xfbm%!*M:j1H6AT?}UN4v)6ve7?4BAk+bbXomx-{8D^z+b?Z%KO9dZZ6VyF/?NQOR-DCs5GGt7a{K/H#4nGQsL%soS3iD7=8@&bS2A<*:?mv.[-bc#o.w{hygz+WB}W]{I^1:Wfz4(OBDZY5}izJH3e^aWOlWs*)&IMwu?i@(XBDk<9PtDSY5p70j/lY^XK%3.Xjb6q1Z->LPw?p7EAu4wc$k+XUD2D&j{0Y5SA[soN.[Cek:5OU*96V)X%<i73=G1y).JMTclCvRE}8w]wROyNs-JH}L9aWx>U9^9sWpRo<WY-Rjk6<b4m=0q)1M^P}hixg?%{e6seD/bZQwO}fF=*q%&$]%tD6]ONdOgZ%-de>CaP=b7=vHSRtnqr*N8=3%l?XE>&Ckap*lfn:m%!o.{jxh!Gbtzq:R2Ks^L([Z?Gjl^LWPsM1(gL4y7C:J.^cARwpZ^6ImWuU^Z]XoL2NU?zv!gdDN6Rqx0i7V0sw?Kr@bA(+?HHBNwz6]w&>K]Kz6zDAy4=DS5mL{mF3AjVSW!zhFqMty<g=D0Mp(@JHMgRmAoifDLUb{*^j=o7>3-h#M0c15Ska@dF>?M?j}vkRyITi81r-k$:U*A#/k9l@nvSRLRJYA9s/l#rHy*et0{u$}:Fav@?6zs)sIouA$[pdAtDJNrEeOuT:v6%3QM^vCg<4x[x-oIpOoUK-FwcGo[E<z){{2P7eR#+WssT*^Bj@m3bN{q3L6^9srvRvp*?OtD{Vb*W0->QT67/qP7}&KJWo{lgA?FPq!7^{vY4Y%EVYI1K)nX&%zN%2pNHIF6>BGmwx(rU!b+VfYv..2sbnJ9Ne*+MbYS}!OmgFMfzz3.}9QV#P[eh7RCPb4UNI#NHa3(Yk)UDVJAf+ni?caHB4JV0a)G>oH<9sPc*^2YmX07Q&.k-FAz>7dZ.z)HQ}61CYR+x^kWvpUu9E1D^{6Z#Sg1n+#7oNh}xOTI2rym<vw(4Td]0L/X#)^h0setZ[Ba.OFMkeKt&WGe<9Pp&w=]i!}>84!2I.-1B?EYDSNbMgWfP]j:8j%Rz.}azQ0}WxVn^ro$Go>fx!:c-/?VG0txSTBs/IDPT1Yji@Gil>@3t$Y!2eozt3a-BSP(VKj80(=g<!]!CG*R9CcrGS%/X[c$D2xOHV!J*%0bYJ)h&c{Z2&7!2I00r&H16xdTgc.ce[6{2Sg-hYH>)8WAjrh!!Z[TvH4D@!*rbER%wn-(wU{-[@JM-h%4r%2f=&OPW.0f1!fk@l:Wq)5(Lnjl)7I&:&)jLiaM/J9u-Hh.{8TFw6>FO$jSWI]6)T0V:HVh{7yA3fXv1N)&b&VL.8>^0bd2DdF7GoL0ZM9bbsyKvT-6U3PqA}f?RnA#wL2<q4f-T*/0&3()G5I1O8HB-7qnrGTPS8:=tb8qbJ[pPVk?3$}uxei[&Vodkx2*#Re(>PWvm<&KD&T8JmuIuD{6(P!UVy+Mu%OWa9Et?[xBjVPc7QZup8aQR>yZ9t@]8BN4[DJs.wE6X2C$!)ca@-IfP*bX7hQ(yN}xL03Xd(9e=vGA>D}xqGDlQ}n>kNu^q5:ONsO*ex2ZC4dyQ7g+xC8oH83bbw1%^V}XTI&F=IY{VKpH^skn@X0vqwCg3zOj21bs{[ApnPmL$fb.P&=099o:/6BJDGA$7W8/K2w*@E}M0^mv{5]/-Fd.Ts/BQGmb7Z?iP7e*b-HRV*U/JfpvB8$=cWuI]B0RpxNQWkZhBM[yigz#AT01YJ6M(Vl/kyr2^sgj]@X0-sOhBSP^q?wJ2f>>4VINc3F=MVsS%yN.ObCjEfXVk<q^@rObzrnM%-+em-Faxf?nZ=fb@R1X[MDBZmZ85>f?%0s8+zO]&>F:wRfter{(OCd!SrO=T$SFml8*1[5VJs!>(M(Ns1I$zi7&3PNYbTy19GcfQ.ekMPz-KjFm8PX?qT]kcx{@U.{Rv%CRldl8k27czD9f9=O&9&SBg)+56o]zx:B]tI1F>^-tV&/aJP!j[:-F8$(O1yT.A43J4UIFTpW+RNnK2{:-gL<!!9C>?d&AYD5fT[Bu-/q9>o{YI$=s)#M)6jn*fw:THGjaZL^ZJDDu5GW^/aA-j{aMXt![7riF:9($<.C!oS5[:@Mu<n^MrzNGTh$hJnh7MzYUR.X3dsjnh7RAf[Pv2G[qHe@3pT4JkxG2=IP5^dp<rdbGZb(fs*g^89N(gI=OKiAw$]ce2wdCMEfpF=[9sS1Lk)Euv<[aT7/.?r&3)s7d5UCwbr)X[00&LQY-=nec+m0@r<W<B2<!nDc59dj7y}x9[BWlM0ksiUl4iK8oEpC*q*1*</ME]B]dNwpTM}{NT*qougc=V<F9CaE2t1)kcvG9qDK!1pNkJtgyIZkNu7YLhzz<KAB>D]r2tBkxr^hw-7pB?4cahxPw&?2/zM#OMWsv#ZT!W^m(bOSU=kGMC:(&<*7O+^KuvTEIJhMVvar8xATpP5:Oj=g$P-X-usCkhd1^*ZR!(l6p7OJe!R-I[D?76>v(%qzsQb#N1TNYvRy[hu5Wz>39eeLI=Eh-T3w*=WSjV(+$2Y}C?{MEu8)Brh)AEMdNPY7z7nG5]TsZWAmsVv{X9PgCQ00pI#nS@bno#48y/ygu4DgV9+WrlhGiFI*YBSRhXt*Q@D6!p2%f(PxlBQ7OcqX]S%NdkCL0GDazyEj(q?ob-Aw:aJiLvgXl%46CjbX{2ceN=<acdy1kuDFPHDf3c#xnZ1g0^KV.=-gmWmu3ggb/m=DI$y#vC%t>fdOwVy2I9zHeUKl5PT{[GE6X+3&-jeJsFyHVWzffofUeKkD^$cNit#V1^l^!{7y8N5z?s<D)3Y>//#4H>B.[k%=H=xpg#d?96x5)W&i!5t1Ou8CgyKi>JHJTuO7AAPYH84p6(^5&yO*7[lUsD<VQm18Wz>T^gLl9^xw1?/])0b/6>E2?!Al7c*3D9mvVrqLRZoi29-D4UOv{0Cfi&1%equGKG&6Lz[(0b<8K9k=8(4$s3suYDq!8<ZF}5%)67iOB(P9m+&hi^Fw#k9F0?xGkC4b?#@I:fNyiG2PQiovsNq?7AFtqvG96Zxtu9^KzF+7A?wOQO3nY*Q36mFJA->F@xcbhohLr1DUe!vtBH7>)rEa>8A8Z0GBEBNibB&!.Ywx:K=Z-R?k6PC)}eZ#tkW]Ko@k(CFS>=xs-?6OcJ^1BqgFu$sYTJ.Z=CE=a%p.A*&7g^=!A5^[G:@&nChR=>hT@9t}U2bgt=6-JcvKNd6]OHkeaK7[.8gI8MiETnZTWmojRZ#GJJ3/N!12$(1eTg#AOcUg{5=={Td5ILE*p^=y(n#Q!tCOd>pogC<1t7CqNs}%&Yd4QWi*Tv6tQS*u6xV2MksqEnmIYmUyj65S6{??+E-?H4wH:JF{?2eGv=wK6X0hG([s(iKb04v3Km)Jx=EYe4i^eWy4oGUTLkp&<t2N{2}moTDE*!YixI#nF2E$m30V?yXp68Mu7c#82nKys^(?9NaQX2Sm1&vUEN:B=[9=:soSbqoZzhkYc0Y4Bi1<+QXzf?Mr3aSiO&Wzg796*w-prSgPJbJl.0Ka}v*fZy%Wc-pw8MTUQvSmIGO4s}^WXauKW]3UJ]<CNkGA>$QR]Ys>2liwhqSt%a6$KWwe9-:7&+IvM@.->Nr%m!>4-Fhrd6gY>uz[5o>*Z+L9k(y.Z}yRb5YtOn4NY0}9:}(lCO*%3&blKr4&0T51t-I]Imo)IeK?3=lyYnwyzaP4tpMjy/NnnP[:PDbHX=L#3{R[9u]>!J&>}V@Q1yN.Y1obJ/AL%Q-J63{k4]3DGj6F[EPE}QxSl&3H9tUpA&h#7PJ03Z@N#lInWm?K4}Zf:5Xg#}/:7rjMgL#P:Y(#M/K5diORJbl{lQFwK]Fh#7q&#0DEDpVF@XwCUcg}NsoCq7KM#&}2L7b8wqZvul42p32HIbu/H[F}SOULh@4P-{^(UTRf?%jW7^}F?OT^SGU%Bu:UJ#GBR?%0%bxbiJ%gn%y([S+d}V.]N.TVKQ5^3CDTZjW@0#$RtF&h&Ar5bhtXnng67mj2-H>3Q}HHKN]1jfKjFdR-S!sbDbZqxw$u0XqZ96V@zwC5L{//Dj5j0.{jU]5>:I?E$Ep2Huj@9Q](b2oO(c}<mUmx<}cNYt0naPA}s9Grd3khBaQVY5n<6x!QL.otkDZQ/}jT5<Qh[o3sq+npnn/5MDxuzh4XKv2#os?c<q.XGD5J$w=IFRt!GwKHJV^*^^i.bvMwDQ{!#TEYT4SZ8o/UI[D4Lj]DDNrf]?W[rXC]![ul0D)E0Kcls2{nT.2c*Q:}(WEDql.Sm*KmuPnc>gNNZXXWgo[*wa(-wC20K-pOs924>)P8&F-mReISrCJ0HZ0MWd@?HAt&@:rRS2r>]CO-(mU4wKK]=zE+L#35y/A>*BC7Eu{$VE5@>-S5kS+neF!%QnV-ZLHbWsdC0xS*8*YW]uDYc?u!W}H2q!5>!C!lQUdLXX0+eu4-TDiw1LMPo1>B6fjyul}9czZ@UQ>[DXJKTTtRakumZLjAh-fykFYG@1KS9dho)bK3UbC2=q75Sc-wfxNE!iHc8nUi9RfNBY-kZ4udQGl??0Lf@2m%O^fUrAKcb)&:I[us%FF#sj8TLquqr%eFrK-P72GU.}rX$>Am=-gUo1{f]eBIEie?.R=jt!qtD<$]-PHDquq/:9&{5WQaHP)7YN}r#MQaMN]LWSiaaw!x$a6uBfl+2s.l!Tna^2-jm8]WotoUuLQ9E(8!o4:.:]2s9C*rr-.)I$1JyKM:dIp=$xznQ%PvajMhpcLcWnXVOfI3zjP4*JwShlxr^z.lv7+B{.>bZ^qB]V/ds*bdqm<x2uH*j72a}I0oylUelz2N&irV)9^IaJq[UxRWZ!OhstjI(m#@9&:fMh&]?c!1Kk=vCRfLx3>b2x:mQqXlnzn%W&RQ?NE8Xn5O9ZYr[oEPocwM2B0og73FWD@D=^OMK%K6PJ9&<uZn74hf2lMRp3!FXUI-J^DYa<M7o]g=q6r-CBy1IDM08Z#EuTj6yHPH){@HA=XI/#q8+wMZzM]&iBE99mA<KFfguK0yPRl4m&Ar<B+y9RsFDw)(X*La)K5bB!iDDz*@E*OJoFS1]^G@x&6xE#A6X[c:Xp>D?y?D-L2e}w*3!j@-A1GQ0-4Ht#Fi[!I:S/lGGqvM[xC8pJT/E.(Tt7dqNL/@kG!a%2sKb{UFe=pw%3A)2Lw%}>vE>k}w)fvl-H47G>jG?Wv>-orl9{CIGy5h0?n/.q9KoZAh.j^SG4YOEQ%f-cTn$JPE.Ygu8^W1WRW=G@SO*%IRi4*hX/A!^gq[DZIP/z*@*6fBO<jlWZ&2WlS4r#tD>A%TQcK(2xT52fs@%OOa}adttE22C0c*d&xjyM{oTkh}fYqB!1+OdR@BxZ!M2yhHf9zU.d$BNu3P=93SXSUQ?aMR^YO>1ExSQ]V&DO-JGzb<spkGNZh3v8O@h0J3!G6%(Ybk*q1dG/c/=Oo?3I6^(0QH0$H-k}9cNXAXuG(IOCgu$YS6Hdqy<wzB:gMWicmV+Vl66k.aY{=wS788fi-g4=34Xxnr0}S562XMOdB*bX6rHHcdGJ9^WtCjOaiBt]zd7Vs4Hq!G4WZNY!jDES{d0Bq(I&okvSU%RLAS>dOvRBRLNh(tT5JcMd78IJ[e&/yw2r.:>JGyE-DAv?[hz#c.}E)H:mA7d(#VVUO^Zzqd&nT3G2MzmPln$UY5&nSm&3&zmPi@s(%<>V3z#qM5V44:=h^2XpEiSYcHA=?iI6a!>RtCzl>e>]^wAmuF7Pt&a^Q[BHsfQZRZ/+P1i+]$.pSycb]u&MM+iq{wDz?$N-g&>AVk5$N.VtTU1:L14x6Og[Gd[M3a=-]zpH?CVv}CvMhePk4<j%z?P-&Ly(VOUTbtDfpF/>Egi^q+EChtK9]JaCZkfM@QKCS:0vwykz=Vllw2DNG9(RG5(x5*%z:SrhN6h!c1wn0&6O2?>1J9P}QhQDo4pcJJ{ArPWK)j%PJfZ2bk5ULU0bS%q%e$MU*?G}g1!0.NFu.-O{E*j:m2!fkC.Ap^qNcA8Gt.828%*QE8.Cn[@(EHUO[3):%mhS*FN>(wq<Ng:h^H0>:8)yQKR1fU4/Lv+=YCnJ9$)NvQ@4.S=}ecr]l/Ap[d2d*uUw.sEPBwVwn?Rpw*>QvVM9sj2wTuyuw}]BbArAs4-E3wS6S>j5=<H{zYo555%[uDPL^5/FpIj}zxG8=F74/aJ7[-!U>[.10&Tld^C95*GaWyJok:iiBza&KBZaeGjTnAk%iQ9(<Bfd?7{@l!VRN*ul}#^9y)ZA>F$:X}vKU>^^$c+EkZ]y)7$gUST^RAbTU$JH-kAt2?Oob(s02i(v3{#p!Qs}VMH<@wF.>n+29[l+w!h}oumD2M..OOaB3.Xpy<{UOFNjq?T[}{O.f&<ai2lM+W7%?k>.7P.Hte!O[Ke<cY{McfX5hFY-bGh#Zg{h?SeDZUkt:1[>#P1@tE7]V8^}tNnBvG{qDoJNW2s=Jp3*10Tme8!((y-NFR/]NNpm%HNgYG2TZ1baJd3>*>S]aNe9[7Y2lOiWrTGwib:ZC$U&x?ySR5h(/H>Z#2f?Fedq9E6!fArRz1:x/Hjsw92mM<DqA6[rB[?sk34S#oU:L53:+a6Qj=r^zqs4=n{7.lbIvf&9Nf7zcq1><:8^edcK[I&S(T7Fq^Zf7lnoo*idcV8^kDN1*kic/9DZ[uX+a(f2gY5BqS)c[nfWCTw}G%N>+b:c{!WtK6rYh+AN&rSb}ZN/<fe3BXSofE[U/x4k1{^bv>0<=L(rJ?S-p20?Y2Ua<lZTMQAhV*/T7CEgvV7k:q.euQz:<>&-mLe?vxpVrwsARx!ssbLZ?>rfP/Nfqi-p0@V+?6P(?h1eQ2EIYo{VBTK%n$p6g=18.5Q[dYo*Gs?jQ$q*u3-E^uMFlYkT&1gpk$5mnYExf>vTE74vncL1rFO]F71-kq&LJ&jy8?DJ^U!c?pk4nlcKp<wqo-.5j)LJp)zfDXnbX{FNHMtlcgu+JkMkuL&Iy.rdw=(l+U+v3]aBW5QIS>*QAA7Kb(L:5Gh}TRq#25]x*<l@^x1r>r2K[{):sGGSAbzBh$5.bB=3W)Nz@P/tTM5q:2(t#O8Ty59-UC0ln%qJvL-BaibRq:n*<fTR0?O=j6WArS4nM&IO4+&=:*PB^H:fs>u#{84b}k<TdDwKZl+1CQRBeh$8}naw*I7f]BuAJXWGW..a6(T5PeL%lomF9JOmRDs}I1<^bluzv=r-B(vbJqdDfj=BabBo2A0-}iUR4aFHZ29?.<Z!%.86s%Iobx<<Y80vS-fm6wPraU)U+IDk$77*mB7J]tVCp}QN>$b<Def2xGL-8@pY8&pe.)FfWulVHN*2$CYb{FnyemB]3qjrafJU9zhHFR%5Pr(szB8cHY0dI%>:wS}!F:Pyp?+&S.zS{<t*KQ<?34L@{YLrhXQ2G1VfE<1X>5cMS/bpFgAQ1)-p1rilpYgDs5i1:5N&tf4l.1QaFENrgTZ$nqB%h/+7b>w3>^9tlk^^xw6G}gP[.*Tljzi&<cSfr6E5c<Bla3Gim.IZ6rwnkx*{IAD4Zf5PA>?@H9Fw057*$py^d<yTR?zU1yn9mLttwGFlJedzV2RC{wQ$hB6hU+$-del3vpTymM2y:YPu52gG/v!uN/@)IVABH1*:ix6l{([/1^iW2{jEt3C722cK:6?qwJ5MN.tu<GU==^JK06oi/ynW3){r:EpYIF{f6oCUMzxS?J#^3%H7z>iyxq*q@uR#VTy=@[v1OZmtY}ZfUpk<%E}2cDCm3?zDHNvjYu}46v+Q?6V4V3Vot8p3&K4ht}MKtyU#<j6lz}@(SNBG?uT-@U)a03*)loFbJdA$UlooJ=?lRoL>HQyFDMY4=zi4<RSb&+CmAL?L2QS4OQ*7zgIgLCUS/G]$xy:h9xBybw:bI5DP>{}7S*.pJA-H@ZoLlQ#cN<L#Ijg?VP=HFXL[oI8}q1]O5Tu^$bSLOuhlm*b.5vW6p#J/AqxjTQtO4D#kp5LaNW^xgUSS}nC8$#vf=!McpsZ1^%e$@]C.X6+-RQl$-YZOLfD&V68eAnyzh&8Gs/5Q1SC:yg-s(T66U6SEkHdQ(h6:UmdPv@nrLT]0O))yyLH>Wwpnr*A@hulHFVNH&iXV.97C8Ugd-m5M!ei6oQinGkv3dxK-:gHrfkkiw0pXd$dGxvM++PHfY0o=>v(0S{A#*Z@kYhmbt[}Do4WSiK]kcDkW7Yj3h4O[YE[n}rv%wql*UxLOue[OJwR-{n%jC@wR@p+Pd-7G[[@H0#hqll]upt)!8-7PyM!bqbH5981RhjfE<*%les<dYzN*:KT2ZagrgQxfkT6^&787Ph%7O.?X1KyDV2S5Yo3^>oOJdf%kFC>8e!qBb.N.th}aSCk>>0$ZuQ7Tj?1]x-}NRp2x[x7^8iuwzeqtc4g?w!rN}W/ZMw*c$kmUIh4<Y>9QWTM=swo=YfL}?%:.8e<Ll/CbKf4k%h}1(M4U{=L!CS!H/0N%$[QUk5@duqIa^jEo(Lej=qSijm9XfiXl@3DGUp=tC7rZXC&sD9O//YEu7pKsSzMHuKZKIwOjefe{pPQ+HJs1aK9H&}PKQD>8MsAsd*GAiw^^%s>IuAnAokf@4H>SpfE]D+:XMV!}6}#!voFDG6NT8Y5wW$f6kxKBUC5?xfxE6WoEkgT?KN*DSrD.QYbJ(Jyx/qT0FO0{D+=qI{I:T)bhbDT=NBHpU>uAyDLhZ=<%e2dFI^Lt+JVDi9v3[hh&Pgh/AaEKghHh?Y+kt#4OBTwA1f=VbAqk=2JzuIFq2u)rR{b!Fz<5mH{Qov5vy!T#NB1CrrtRl2x8*u^<3DvwTj*dk.?EJ!eVf&bF.@APKUqcAXUJE!BP%59lgdk9]E1F^.sMp8v9h0VT)JV>+eh>/S=-#pWgl{)ahhic/S8EH]i)MHD@(d)wX#Ny14Lu3lu2m-Nyp9J(P?}?0y!IA9M.tdBI[Blt4Y&OQ^g$a:fT*z%!Y0iujEmx/5D<y&:CWGbN%Svn=pCMN!AIDY7OCdX.*]2YR0N)PK&$dRHHwA2SxjWwrLy*4[{0t}goU+8U{#[UNGvG#es^?N*VNY#P)x4)Jb5QkPuQ&Pr-ApeNla(4s-LgQa#Tx+B^>5NEm>Yr*TjbM&*uzjv*s*YBECJFNxWwtN!J@lF=i.6[injXd&#bl&-qO!QLt^{>l1esHl{LC5v=ax{y>ziz!zJ0q2pydx7z{<vA3M@6Ths5nl3hKj>574]G9u=?aW)N!V^UA+s.K*9nWcD7y{*aBw995lH<zo2PTF+))lr.T^rzoCXyQ@cN6Ee{96M.2Ewxde2?1IAd/]skiNFkJR:{TRgbBQHa4Jr&P[5PJ69Dd7SosT3O4Tc9y^IvLPdWwjk{)O:-t3(!##Xs1THb*em9nBh5Sp9^Jz(kbB0kFbBzea7g[@2Yp3Roxc4}O/HcCHN/.P.S+*z3srPs0vbtDN!>Lz}A:sw^+{QQC(]Uws9s!#dR^{uW[eGUl?w&ms1RTkYK]Fu^UJlDEtp))mFmOzV/f7-rSI9qPfZW4J1LpF@*#zPT7YLQ#Tf$NH]gGFY3^@5%sr5-I{@+Ki^?#:z^=Cn*ng?j^:K-bifP%l8f<2}xwo)?@/lPpXF*s<9Z%D&[WRG@Tx{{Rs&^DM?f5}S}-Nf*hFBVx+oA^^6]i@n$<W<s&*p00NTh0.t4tBw8b?$pAhB$4A!jCUmZ[CKETAsILrapgOn@%vlfoE/o+sqKHKm=k5(:Q/7r1^tu.%1T8xMOo>@zQ8M@:T:PsuxL5z>$.%IDBX[LalRo%l+O#GA4b.IN]1RbXUHt.^E$OFNPg*VWU)Sblv8FPZFMz=PR4hPO{/XYP<Np2nSVUdvW#UK]o68i1*XR/SgrWpBfUea17xblHF57Mc%wuS8JIpcsWFjoF{2Y4)mTdDj::n}v/=m8U}?Gw<7WqA=vP>YR>+)q(I)yZ4/=:i/l]@u)v-9KftNLvYSQj!JW$B*440DCsC52AdFvaL(W>l!}C@5os)Q{[-kHdHd<zdTNYszzu*4*SzY$:R*[:yUcTSO%6ituSnNmmR%jrokEn$C!$f=GrU95bGUhEx=E&ux^7fzuv{1b<SG7j)l]w+>god-RI}HcrsCi##h!L>-(a](8<0p-hjs#GKKY}aF2VqM=ha7iozv*){nR^f7x[WimS5Mvd^w*mU>N9?TIer6K{Ga:X0]UCRuUC<LP}dV3Ax$qji7W0aNdg.Hczi0rn[1Kx)QIVEvaA3nc)Vjjd$@{e3:I$9)V:qO(MunPf[<6mG2q01y.4#@F2{=KXFj]UH9zvwb5:wOP/uRiLfS9<%5?wY9*?]}jX.4KcozpD]FPhjsXY:yN69wzS9}b}}5/p4MwmKje7zC5J/lj2bPygCbM=)V@Ey#/]6C7}ssgE]+4xP#&dO2{8eGzemFGHjGlLD5S5TTVI:/D-Sp/UKl[qzOP1VaQ[++@yPLd+v@WrV!0S502AF.udZfW$ZL3xee1].!=2umB-&84+nrhy+nb@#wGWnlcO:wEpe>+MaFuhfu-sTBGOY+f5xlddREhjY5xQ0EE1{deIDiVg7p73Z9D}u(o%52/HR.E=SudAnOO<^WG]^OA9!S#MQ#Gx$M9k.vrZ1qdmkQGSDGhXx>>uD.:Mq#LC53<IIga!&&+XiiRhNAQz&Yg<DHwOaCGhF3z/g*H*k7sgVriY1ZqA6P.jf1e<DDM6(CFZ+0MVla7%1G7k/fdI:z(#UNAaWX0.ImZMa3}toC1r9K+1{s5x]:r.PR*C&&UEN0k&qYbz8}l>Cs$M7+viKh7U<t8xVu&P[EXI-K[Oyk26i5wqwPI/ZCqiYMIkHl@T6EiIkH=+-NcSi/rvfB!g8nc6/.U*6u$m#XLS[FDm+Rpf<4a1MA%O*8=iyEq(mc7<)bypgF6tGW%mes8zSM.[:y?phxAGWT-1(m.V-a8sJbg#1UBUh&sc&c6<Fm>6g+5YZjo/C$jya{Wlrp*DR!k!H]nKQ6&.k.IXT#sqRKa#RA)wjCf9+YUq$SX-:GK8S8gYU4y6YB0wb*vwilWGEqS37OFutao7xs(A0UQY+snlwgEenLJR=K?JT2NdOQ+/.GO#mXFd&.{zYk<h4n}z!>[K1^guvcbQss5=npsEG3vx!yrjgsAmOfX4XwD[ftz/L@[X2CiHhk?jbZXlJe2miI{Ub+%%d#x2hf=2jjIok5)Yah*hSg)yO6fG6y>Pf@Oe:Jzic>qQYQedh{!pfJ=q$lU=^>-21LLuLqhZG?]eiRG2/<NbBr}N]G.Z/r1eoB-[UC[EW)LFVR7{{n9LyH^S4PBT>rS({uiSE^TwOPsw:]sPE4jo*u)7&F6otRiVT#dD?a7ZgJ&eZ#RY7M&mF#?z1FK[d7u3!60u>CiP}VyhWSkHzgMLvL021oq6tLVaKLSSDrqur-]^(zM[5MDp<1oQx%m0#jFv:@Q<zrB-/rv5o.[PEy.gp[f-!w++K[d])dcZXDm1hq{EW:Z2!+lL*R^-2z3/mX{5RIFfQA^PKdUT}Pgc<z=Vp1O7+AceYJFmawAE.+2p/*m:QpleMNw3uL!N0]yKIV.5[co#0rB.72hepj>wm^UMeHZ%8iigwzQf:x+u%nme5r>hiQx=2N#MxI#Rf!F7e*C+q<y9$z13S4tg81mhWZZ6%t[MwD67UH>GStUO&wMV-2FcgjN8sapuc5Nce>no22coy5xl7m!gKaC}RuyBqHLm8^/PJNRNZ(+}1X8).f:{vl@5]=jkDs]yOs1eV{<k$1jmwP$FGH-&K68mBatTx+gTuvnLTjEaXbxQy1}5Sega#ZW*r^@{x]eZjUFtjqvp81XkBaHVCIV[vQb:YNc4XR/{a2s5YYnqID)HP+3-klt3jVN2e+RII#iy2.v?rkR@1Np$cHxsaj0R8A-HPjCWH+g#F>?B$t}=cgoQ9^o-<-Jd3A<s93rvnkS}6l)X.tRgA.m21{U>VsmIB@NdeSGZd-.Ra%/CeTr0S6>c12U*BS6!Yw9B$vB81b9{sC?<2>N$+!qxE)mWv(fNHbVFaIdt[Wfr6CqE[t:#}:@]*=SNW2hM9LQD/ozQvr+*qwG9T.=NDe]jZplVWzJd%A}sR(T}d$10B+Uf}PxU}6f>5-}LI6b<]w?nA}CWS{T5%s8A}2RC*5=sYm=]F4z:SUJa?dYck6vos/*nUqYQC{2$}[LY!JMfDXr!0VkZS6kz^FZ>Pi>5YROj%d5bdfMkx-mj=6{0<c:*t8WODok^LvV/4uh0:}C@kYs%r5(!9%F7/a<ZhY2o/wP$x<ei9<U?0A1XI$0jg+Ib-XZVvk^G2336zW0hA=uk3)l$6h6qCp-H}J-Y?We!.$Q]^HtHd/CNWUo^&6I}XTgv@7X8Vt#>q0He4+uf8<*KLIGHdy-JGeMSF+VEFVpF=Zq%hwdZf[xJ!M6fc*g6-AfN/g=B]Fu8%)QMJZJ0)A?Y8P7712}XGh?<@vgWGYdB6vdG0uCXlY8$!E?fBZn3nhOpXv+/ykWuW[:IrpF>XQi9=MKLf]53:SjgPF)LjZJ!3&/NLdLx17maJwHG>Q?A3o#9@-FeT}F-r8@U[!db@Fy/AU^1%!LE97P)>3X8GhhED7P[iDrJpTWlSvFihO?1qG67/=}W.7+Gx]hVaYPw3r<cd{}EqmFnMhL@AA>(BqA6:]hi^XJ+{)9-K6-%>@FN}kHw:St<6}jAwwl%pdE[BZx.?odgs5*!+b2eknI$QS+iut<F!j&>kIR%&@Xb(t^[F2C0GB75ncP6v*oc&f{ke{xt81zC@>7gV:6gEGfD+zoCmQA!?ROQ..FrNfK]mP:MA26?S+Ps5NXpKKN7C[XG8<bEJk<MDi#qdh=}8?C:]C0{G-09NQLyaG39Wu&F^Ea-Tix&vfq+4Fxy7.!@36Vd*!aoEppo$o6sx18c>)?W{pU.(MF3w8!<9kHN(%G^TpiHTD:%Fbm2]GC@luc$rbb4(J2*skYNF?*rq@Jt4a=[qNiB7@2aIey0*fAXbk!3RsP!TA4OzT>p^6/zEnsB?3:K6R)^%6#E!D3L[#RE50Jg!mhQZu6.S&7assQdieAwJTVUi:M@W:W*bG*:[!xb^cV8B&lM:8+*aE%5xZYMt2)$-Sb4+#qkYSz}#*@g<ychE^}xG#D3NbaO<QR5jSmV3s%=QSq>cnaP/Sl}PBDKEkK=>GF@WqITnNSuIzSs-v&An>.xQ8u/goDGRTf*R+a@]/.(]2oRsIZMcr=O7EgiCu3u:ebOP{I*8lR>mz4]+oFnuZ8@y-J$?g&M}B%SPTlgxeq2k58!)w0zIsan3rpH:tejU/:(w9+<eXUdG=UEWv[>Ni!-Eq-.kruisV.U>Zi#xMTG+<.>/%GJrQb%fC<aiB1yefAp)c:}*MAYPjFz1Xu3W=4>gF%Hvw2a<Nur{CO8Sv)yfcFKWRMGv}<(5KKiPJ)YdQsq$n4Xwm*o%V@gWbMpR{F2cOvN0>f0JiFx1mwqsfW8(/YzWFI4wF?c7<1{Z[1M?Cn9W1{HYMuH[M[Vn.}VYEqI(x[K1x4&iv*Avl%RzO4>&D(7aj@$2DM1E{Tf^]Y{pRn*%8v7j-rgm/:J&89%zdL6Vf#Mx}P7x3UW{LLB{1(aL1feV[o8/uMya{^?QbuE%dt+h1v34v&qTvF27G?bxB%dfD<Fq2>wn{=B[T}3jDsA=<)IkN9TTp8B/{1ry1>#*{^B=/O1j=S%M:G/z6!9y)JPa3H+buO}O}upr+Snu*v6yikg0(X<yidoySzc1gzK5H-qaVkl[C:mAsq9^X41ytSI@INZKyktRvJ5[!W[qBXh!#l0z59X{ti]9%6y:&dXmjE9?D+K}fy6W%t43?pnVk/NnGV.LVo9:8KNf#sYXc%YZO&)7zJ1?E^jNUfZ*.AE!zJW=BZ/91rUsh-WR:+A^-@8]/NV?3B!:*OEKzkFy^0&sm/AR1T^-:pGH^HUfX49G2aFT<Z^rv.1uT2gB#mQ9jK[deh?YJ[[f<M$TXikH2Iqf!w5DAp=]BOJX+FMSDt[P/-g.T[sl:phEv&ra&8KwHRokB-YJu-FXN=!Q&(LT@>T2J9x%n]>i<!18xqox^(<y2HzAC#U}VtX>BDThl8pdf0J&?OCFJCxZ]a&6lC#!Ize!jnCH5AE:LjeDM9M+L27Z<QE/tJ%L@>#{bPzr.eKG:&/U).6$3CUrBm/[le2gV.XGj%T07u2Crk!(IlwcF3BSH&%KeH%98Cu9Olao6sn9q?E%6CmKBh!ox:fZw&jEty00T8Jn)L(q-5(>M<VepLLc@<bDfMf:2vwg7qN)0$0V9bVx9[HEtwKEs##sn7@/kwa1WhL5{lFo#/&.qx8Fd]c7]S%NB41%L1D@KOJPiMXIsOa)L9kea%o}l$Ok76Pe3Kfa0a{PZn*yS6rQ7:Pw-jdE}BTrAnSa?H7JlQ>4XFx=aaymE@f>(Y0Q*]x^TVYg%XcrTc(VMX-!QQQMRd7oPoS(}I+kJ}{[N*H#=V!dm#FIMire*i0:bC:(eOZ9eCD#ilhm9/KU[]bU{^lN!BA#fobT5wi#2kbsfjYDE6L$QQFF2GFnr[[:HAHQF0za>JHOf31(r3<F9afQu-U)kmSE.ZPZi<{Itf&IY.(5fOuV+K<K!0AsVKG+5D-1853oK?QfhD{J$v)#smP5}d{u<[5d5&zK}u4(c}ku?kmTz#%nVir]gkQ6opi3/S/bTOJHVhiYGlBsShB4L0}*N<ze?dYPW:ae&s-a3AOSy9sD0^V1p2d1hU57G&!-3ubk+${Y8YX!u+.7$WI@.<(-w43UzYRQK0Gr**DgNyx2j3iR54*Spj4jrS5!6jet]nU=ty<9!BGaQ!{X#Y1>Be}=f[HqHUg*fq(Id*2vHCPrkd8?[Rk7ei>[w9-r)9sNlD:3zBPNGiBrT*hn!/B<Lbd4v2IdV9WllxTDsR.pEk[N!^4gvFk-NW6ub6$%7K!x0JvTC/U3>pN&em[#81o1faTjhJ%f%4+{IvbpIvxAg<=YOlmkM]prHr17qkXs=IOFZ(*i5M))E=*^)9Bh[%mkhIg{lyVO/^Z2&24K%3II4U)+Y[<}G4^BB0*a8=xy7OG.]CHKFPI}..7KZ0Rb]-L04}j-PjF4A7D@Gte1W-}:rZB+gV$Lj-zAMiEbV+-hjhql@&h1?shJn^)dPz*)S6nB+1Z)679R$7>@3CiszzGcRggF5URcKpC1[D:viS8U^Z@>Kt#ClpGeuMVq{oNv:XRy-uJNA}L7?6pIDVU0r-Iu34Uj4wWWql!VkE&6SXt=V3W7X-/B-RqVa9w[:Ch&yHZR-/W*hhX8^pfQ5=PNxr2Yv4d1DagTblN9W[oIZ/{-U3wH}#=/i^^iSH][eL<?CY*96JR]E<U/3Mj&8{AEhPc713blraJu:}l[b?t%H7}[11:U7nvJz5G7/XQuyQN/gjC3uDf%)+pVO+ZsRHyn1.tm=L+cMuSL!j<(:<k!)B-v(tLTv[VG9G^5l<7/P=dar.?(LU!q{efuR&Ep@*cb^BkGVl+oXUZCv86[H[vvq+v^T0#qS(!YAW-1h-0dA3gLc51[x2l}XWRG4eoL@8@^?u^Y?zNrkhH.^B9h>8qqxr1!D8=$MA=vM)T*/}f&>XgCifMVTDHmpt]QoeE8k#o&kzqT?K{vRa@UXVKSjML^VI!]7VO@x4)I#f)SX.v0}udpfJu)MJaUSXxsOYe=SeqH5axrwixv%H>v)Sch&ATE5*6SufWrLW:B4iuI@wTiOJT%CrzT44AR7*{O![b=q?V77hH5.(-9?{)orTsoLO)36Hji/tuKPYf<@-G/%w7!faStA0v7(-fx]LZ[ulC1QQSq2Yq5H0IL1}jr9(>cgt/h7+3pi8!5NS8[LBfLK8Xv^(ur+A(b<U*]JanDaaBbTqEn>7<hCiFKLLVUSPA4)]NUfFVoz(-kbz<Dm=rP8o&A)11{Lss6G4gP<WatQmT#dRrIv12Zj=3J>3VeUSL*U*$hL(hanRawbEV2IU*)9=3wLBzra/=.1l[Hl^J{X@Zc<{0Wk^PUrjXg0Z{2/{1K:QfiOmjbm.q^<2iC>HmvP9BToHN>]=AV$/EAA[F{6KsmKE+9@Tp^/PL>U!M@T+nW+z(H78cRu(q)Na{hMB^eg%CbBRhMZ2LLso{wewj]O}n6)@)nu}I+t7w[8NVavB7r-#.(5/{h&KAULEYq#dRMS4i%j%oO19%+AP}YF/13hqnu&c-zBgscyy#vnSF{r+fk[l6}xedpHXhVQ>z-e[LZ#Uom17g+l+sQ#^0pkk>%lJE^.2q*G6uU{vf[^-kDn.VMj*qJV5bNg}z-D)$N%1Tc?l/Q-JlzICP?5py!N@%w]]aa<+1n+Ul4E[YNV>NvG^pQg9/BrjiCb3=c>sjazmxwt90+tbq#&{2w#kbbhM<OfkM$N#e][5CznUf%hfKOW/0ij52Oj#hrT&LG6RrEK7]SmQc3B:}e2PKiLW!(vjZ0u^<E5R$OSTPxA92nXL[@?vR}l9g:-FTtaj[thgl-.7P$jxS)Nq.J-vOnu9BpO/sBUUyU?6D$lHm}ez3<oHQgLwdg[XbCGSj@d.lWg<sE>i8lDhatpEao9S3-%#k}eZ[xts{(BP#%Ivjl/yk.AwB4Dh/VEurI0T9wh7dL5+&rG$kCT>F.3@39I79YDmdB$KCo]THoHcbNR#h^2hJL*Hd{vvpbpGj4OI(sY%B^3/NM?FcjrgHbW!+iWO:xx[rk:WTAdaSQdZ3y<{kvEKkD&JN!pFPeC$0FPEkT*vMm8fyP<FY=9Jv1CKrMZ35U1Y{f7do3u6J)h&nycNUk(xX1%O+%&K6i!wIr?RQhLGxNx&Fh{t4Fu%{?OHNp-{{bTSEm]u=UD@(?jd{9VxFFH8{b9Va)Mtm%b(7jGfN]qN2au^Cz(3TboTj-J:KEXc+CToMd4RrOi&U^@Okq]lWCym6<]{gD]8N}Kiza{14mCw9+GI}aWEI4?e&f0@I)O#{5EfawXQAf7N8d)S3jBy1b:p$yn3>swlryeoCPItauu9:QmX}td(j^lF#mL.GpG6m9)UbE)9[9c}j]/W8XaIsS/TVWi7^%z85aEI]g}C2tHWCoUSr00^5fd*K3AS^&X#l7gk<[2?Uag}(UISP=]+a]<3gL/N5UW?g}Jz1Xn{sqosb]j7syqUq}WQvIk.^8Ntk(C2S3A:P^2P>oZE&ufaC:g^1#[QkG4ZvNp!vcPx?PBg^2VQo^{1To[VOJ/Ec+qy0RQtTcD-^{[v=uiaw[]u*su>lO?L!lICrs0:D3mD3:h7Q8euZyyG6HXYf&nEsK+QlFA/+Wz($^OQ*xpIdJMhUJkSTFksq!<Xi]Ag6>GijI7=Z1H=Dd3!-R6F3H[hyE.K]=U8O.*[4mxS-Qqxze*?qmgXBxH9j?BFUq)vmz[[Spy]m355x$-zb5rx@&XPLb/XEqF0n0#bo=VaAYJ!:lM*P7>USL>k=vlD{$[Z(K]v2q[fbjKMMyQpl(:y6*9?8t%2bp{&YFR1]&r1:0z0uCsLc4xcQEUs&19XL4*L/%nS#o%A.%k3{6et8e3?W11s%Ccsb82.D<9Vg*{(0lX^JZ.(/d&ug:9bC0uY-bdG.O6(lO#j5=d#{(V@{PU?g&bgA?y4EGg/1y+!ajDxXH^WHRbMVqAwLawTIDvrdSQ1H4I35EQPdanQ9@>iOMMBga*pv{gy5CQ<n0[wnz)xMK=nwv*q-]*FPsRcPwt)%98A<sZP)Rs$w(nJ-wMGTI0G1w!Be=sLzB><Q6}/}BX7ee[}BQP(IlogWp!yaEP8RrdX]4IKBVSlm0D((^8cXF0.:{orf>u^umwlVm6eB{nA%QWj$eGPhVW6s[HY1Nxf7]#@-Ea.FUJ1=AgQS5)RVU!gyB4c[I<F-6hKEYTqkfvU]nv0VNG=Qi9wI=^l4aj*1V+>v%jTOR4A(d!*AOD-k-FYS[P&XoSMwLDlGqe)RiLUb5gmCK)T5SY#(^*jd{G:HWTSOfAadYx0C49R[n4eMrcz+^zBV]Lw:L:b[a/X$QBeNgL0MDFMZJYPXTgz:A<u5Nx^!}(h<I[+nc4$Yvg}WaHr&hV:s9&Ygz/^(Yku>wYc9WIMr)6QCld>ne%-.n$zghmd9kour<l.}98K(d]dM)^Fc8e#z:ed-.tzuDAZkp5=u5an-%^CulHrM3o]tDK9vX=TyhwljX!WFxLmhTs&*^1m38}AAO(v<ng4.NQ@j&<.iIXlU0)q%Scjp/8.#i2>L$@sWgi}WNi?.-OaXk%M4v)WuX[Xe7HkhjURw%hv8JevbSVMvM{*>G/F@stfV*8Ri3-av-S&0Zf)M1tWxq=Wdfv)GC$e-=q9oQ]-algF!UVCxrj+GHr92v1r-qx@K&Pe3.5G1k5OzJH*g[5w[bz<{f9vTai]?0A>qa6a](JOjAQsQtjd}2RmsOo>smygJTCw4wksSs1cO@FIN!T9vXqjfY-kMUXvb>o(JD?q=frtc$(+16a2-50Bv7f=!gObgQD:2dr^RvL$uIhN5p*Z--Qqei1FZ{=h?kqGh-G4S$!]#^/1[/Sr9ok^b0E#I)e4jKkn?KNHEOpE*#M*}u<T&NvT!jp6d1RalvnXZFuQbV7X=^acJ*z*zWF2dx>>/<&fPqAgy^Mxw7?^mZwwyc=(q{P3q@?ReW[)0[msJTQj0i^lg#:@c>*e7UExw59$9d:{Oo-)1W?v1yWW>[pxYAOb++bzMqhOawd6I5F4f7S(x.]T-UU5dNzf!XUN#nnohjnd#7xUnTVL2/Gx8m=Iw}@yc(hYp%xw<MK99s7>4m]V<TMt[(kl//JRaN=2fot:$F.7]Xs.<4SvaVS{wa53bBI[ef)qC5D/[@6N2h.&W:ZoIH<ze&YH(}TfqUxv2HFP76e+Nv+p)Ju$Hc^r@4^Ufn7=eBd35m5kk!BM)h0$f?7DXOZp)wAgHgz2oX-8b{kmODZVej!bQY<ZWb00Q5%tBH>:h.UPLFZBFb1jd]M%q!0U@1DpauX/Zbo@7ZD4:5O5&.Z8^sr1g3NZG&T^R2a#0H3<M)!C42m?bwb0=h4?+R[uy+tm*JhGUWB#+*:rjxE>j+U=V20o^xY&YoUw@l4MgDNB/A)DJzUGG3i)Ngbwr-[ahyP[jZRc#BzWMgz9]#>)>6:3*vD5}o9i^d6k-gOIC5zCL$gd-i&sFmu<lSl84Wp.Hc1b&rryj[!]k?2%krZB(yNCHwuS001>6pm-sgPhVJ{6?MGmESj+Y>^2%[<WgW>ZZSb:B+>MrBriUIhSZL!^3va1iXT:b$Udi!]tGA5DAuDrjBT&eE[z2Zq2g+=O^22fdz:1ECiYw0VSUSxgP&Zr4O]XXEO*!R:0}VSZ<<g/yJ[{nt$-S?4EnP(xW.F#V!FNLK-PRR:<v4)z@)kM.&a4p&(C(aYqycQUkmLwH#8qlgx4m23635c*00C*.%no+?q@1KC%9F=R5BKIH*0tWr@I]=(c5i#BJl:mUHN9r$I9Urm&wey?+57]C#3laJEtWpeu*Ty*S@grUz7SD^tM)RIUdI]q>r>9F+FLJU7O=Lk)<oc9GNFc^#IX]Tu@5oiJ@b{sD035{tZBl6+[Ny^0fNJ{^nYkD6pZ>MrqFKZ*k}ub6^6ga^+?eRQ<E4<bKhv4DUE>)ufC.aF%mCBOX^h[(JVZ^j($g:OGw8w#8Ru>(Rw-mc7?K++sp$3uTqn?P:/lF6eyTG{381tdAck5{IZPsxqRlpS360$*dgjM*vR}nRP16f8!q8yMfw3zyd&/4P?Q#o#tw$M]-WgQV)]P}3BYxR%+suk9Sj!dDV15Y%L#&69hpZq!IIbQ:d0.c3m2*OfwnfkattLqeDXHRcTzSC1>O=H<U#J9V*)].)N0#j<+Rm6U@>+?sSV]0nPxS0DLddW/?aZ&Cm-l-.fw1?GK{P7[pjJ6lT!modGWH:quD(@II+AMJf1paOEP]:#L}m(@jbcgtjIq&[5it^Lg(TF#{Zd#$hPvlLVsTcnf#e3IefoO5c$Ga8WvtX(&<#)d<&mc[DM(spRzac*FG+<HTfzYZj/I/vPOlp@jJcG?fJj}VY={t0b=#%mj173l4Ev^QfvCD%yguYIGU*=3t5mTLDZ^Xk^DGc)w^$YPq}8SEWl].^mgE[)=2sQ5yDkPo8Bh1z<Y36fLt=SxJhg}(v<O$.aSaRjOl7K!(eUo@&3fT2L+h7zs]qM.0C8rM0C&rLg*qDd4NCS=i&PTt>Pxlx.y$d>IZ]Xqu+!id9k9YE-ggmWlLll{Kl>)2dySk7+Xc)@>rZOkPd-}OSGE>-r.wiorbDj[iOS?Tu6/Gtc4{6#fscUP+F=d>OjKHV^ipRKFh@lS^!P#8-K]ngF(-7faRkYvkMWG{znxp/tnCL7s%#{?A34^#4Lt2K-*7)qp34QXV^@-025!aw{L9o=q}uMu@EtZRPmB.?vM}5qT4$Se9(jx2LYI-8W({l7O>bOY.pFpuQtZ55a692uu{Dp72z5a-gjLxU/Dj1OV#oRFl&V<Z7-/X3cB6)@@Y-SlLH8zs{@!I{9{Z-}Zr*6(/Ex&@>ZBqXw[Yay41#{z:=Mv8-Zs?lcSXKm^1<#^^V2%TV%9{yp=+Tn:(vZdGJoW![r)Vh23B.>.4+*T{bA)hH0kM/E+Q>UEZV24u<2R]Y7Z.$X}Hm)m7P?I>PQhGSk79K3keY^>xjI=(AMS=VO?/jQ8XlQY{0ngp2Lp5d73/fc0iOeqk--)R$eica!>[}85)gXtv2(mR>irX3TPSVf2iw&ysvTBr-.M4)Nd.-[goWnq.nKD@3t*?(i+%2z8!z1%60%M7<Q[C>[PDrKtD}*fBC7xisprToBxaB4DgUW(G(!?WJHruaN(R1h2[*Gj<5[=yYokt<!x2)2e+#eYfUJx:vT^Y9H[:$nC+1y9zn%F3T>zii>-s9oz$2ntscdJ(@s#vVHY/xtf/}px?*[o*$Bv/:(Kz6pBnZvpJNN3hcE&jVbfbH[^r7O-TKQjSV?Dz}e^ZW/-9^dL8c>8o)OYUzubWZT6>bsOg+(jqd.wa/.x-*iBX@C[N<K(4{@uB7/)zIswd.mxe6pS2EVs$Xe5]]n]U>OM)p2erS!&)U#ZNq2kqe[/<<vHJgz7s98$J#W3@}lMSinIeYd*U!G(9:W}bnd!@qp2XyTN/kR9j:bey/9RH*@W/p!WvUMXZjea$W5)g1K$[tF-L<RN6=3cmF0Gz4580uU}Dup7pQC!gSVt9cQpHGHhLt$c)P.8RGhj<VJ&ym!<%veE^0p{X/FCVlG@bPdrj*$^*v6VO5@[y(726jYWPV6=BEF#eN[x3/h:=i+8Mn?GxlFJ!}VyQlReY<irKH8Sl?Fy9ZUOa]D(J()YKT-SCx1hVnVra>>9Nj}s6{hyMXGF0)=H1u94X{-GxW/JLpzvnJn62yB)TAM55Dn-RhTBALIFj)YJ}>}1t[7qh^KtS12Hq>wG*o%H{f%.BCZqWgebE8M.nBm3lkVkx46b]OEz6c<7syjLVTV0G.-N6vm-NO^zdltq[O4&dTZm@Gj)9NOV!qN@kUF]0m{7:5^v9$cYi^tvueRG:0llmJ:(**}5lCYrJXs5UiC8MGbYV#)vOD/F(ZR-7Ndq&&963bNR(}=pydNhLP1v?eh{7$4<<{RiiWM^V=ie:ln(^1Y[cDn8*KS4o90tk*o7Xc}#eb].U!Ne130%$TryfIE}nXvYP^{OXnw647+m}/<2?pC2a8>z<<wcbA<Fwhb?-h8)(JWI6)nsq&p/{17RPjOh%8{59iB/HZIiWWIyeCKgYqbv%yYHPf-EJhXs9-xgKd#80p!0L$IjY+(h.dGs+W@ww*(&SHixyB1>U?vs}cHuJbI)pgB}UaGqVa=j+hra@2(QipZL%g0MDEmlW-AEZ5Ju@}]XK:M$F03s{c31r?HS:#G.+.<4XRgkn:TM:XcagPU@>Z*oqkh+bs*HhjHLE9ZA<d!i+Z+JDIH<#WV1E:pfbq*oG<^-k{0mnK)61%zIU^$m-gOH$2ixj)RZ{$jv[RSjlO^Vc*#.Ad@EIg)oAvLon[&^sxz-T<5gtPL/e&1G*^T5Oyj$Q+vk5c#=eb@vv660Oo4VD2)5VpuP!z)/S)X5k*JvTt=Q-ZW^c$@s0o2ZtS1AMT76=6nzW(tmP#25biEM{N^xZ}3(CR$bg7Ua3Yn.OSwj5taG3whnIQc]M3c{xeS?Yu.hy+vUtL4yD5#x6T6PN?scNZW8Z=+t0]<r%4dqVf>*yAL][v2/0xf(bLG5co=<%k%<r)JC}MUgpT[Pj}nT+){L]#Y#l3>$sMoSxRw.83h=i/.44/eup9{yrj>.g?e9vB*%8O}CEV)FcTNy!G8TGXQH)ZqjCTzw5Q@61%b[-BX$#lA%TcV9$5ZLJ[CGG39CS/j4.ztun*dOlVBju+{L[ty{vYVb!X]taX8{D-@o{aFKy%t@Z]ElVTUS{7n[7a7GD49@*ag^bZ41bEH[xZR.@n2+@OWC3/[v9uz/]oC}nY0kI]TFZOPFjAMF9d>)O$)p.kf?P@B1TCY@SSJS]P!R/qdB@gg?m]?PLdh@N3?4%Zs*z-9oZHahXetZM+m@VKSZlr^ol0WPsFinAV(>Myeo=YH}L?]cL+e6=8?/Fk+UvabQaKa72Fhn2l)eihys8xUR+nhB4M:k@)ZMKJie^OfJt05@8i@Wo1vDaEb2V$NCG%xXplR]D3k#GaT1uF:]z/=Lp)*hXdAq24K)cfpfrCV6BFoEaltlkqok[Q9l(#BKBE+p4To3<DM^vzm:Z/%]o^S}6J*8[>Pu#ir0wbH4]/e9d%F+QmWdXV^m4M]>]]:Y]e(Rz>eY%$7WDy(lnbAXY{>$]^r0JRKT0UH5[?4<w55mK<7BuJz-U)6XnB:G!8@E@)tg.zj:+@=+OOoPCJkYi=TG4#:czLCqF3SZc!rgCpjBRlHZr<xS>4Op$Qr.O:U7ujQNconJu)kb$-Et-nh6KqM{hL]=i2jO<cqYOUzAjVt3nu!tg7BQ/R2e@f!=@.yW&:+a54J5&NV7OMcRZ%Bz)+3.6Ml/KKBBI6B}>J9FZ^@SKXhT!k(H.5?<P>hgCmFV?K%Bo.a01])y&Bq*7z/Tnhu!rwfXw1(Vcae[TbJXjN6z[#xKVi6xI<:Y/Tl=1(rMVnMDhZQi-/%nrCB-:f<<A>N(=!!taWmIjNzCYwDdDOZv>>A4]m1H!Nsi.0^@3[0$27[U38)c+H!+o?J}#LUYnKo/[E?^G)SDrtRd^mOh9(v5^-R)HN[QL3g[qPWpm8qNc*?jT+qs=VB{Qf[WrV.5S@C/Huv+@CePMw?Ql<&cyu/KKNQ9lbQX<s3%}:$qNxTwYmT6e4L@>{t(yw>WNpf@]>e((G#!#4z-cn-TbQqFh.TscM&eTq>RkXzyhL<tre[$QV=4iv:)-a<DT[nmzDoR^<bvF4](Otz-/&O:j4LF-M5Ox8rVK-e}T6z/LDiVi3(#s9Qd$no5EYZcBA:!-ofbMO&4YwBgG348cBIc%hd^aZr%Mp&u&tUl&8[vkTcgfx:cuOyV#&ZKir+A8@-aDqSDyBsibGCR:rFjisJaw*wo*%NoT7U*am#&Oz}e/>V>7?#/Z<)?%jMX5D1!1^Fn5V$I-C7>IRO{BK6(Ll]NA#AAXV[}VtppaG<$#52C*tk%5(PR}Vj+bPzh=)M!C.3?7XByhmr]0lQ-WeC)J!w@e)vQsxXm]T.WXHW2PySL(hCVfEMyWkmKG1H:VmF=<OS*iX(-3FZF*oXtFyZ<3ra9IrkL!Mf+Uisu@+M{anck<12(Za2(WCWLNbbpc?{:*4#k{*2X8EkH)e8pr0m>/5-E%vW3QdQ-NxJAGN<tPmRruwsmVJQ]-XhCM)6s&>dbx*6*exNJVy!&>zF!cVx%753%1U{9mDU7x!0?U^NLL^!k<RH{fpU340?Hs<SW!^ZQymfPoV@3PVWtSk8lu{A%Ii4s$:>E]SF}q1UJOsrGg2wH2Na6$-ws.W>Bt^Uc[%OnNO}7IJISR7)42({seVVIfsL@UyeidPjP[2vR-.ht:9$m{[HwQi23a0a5fIL>{$H1^82Sx9Jut)UP:9Z:Y+1YwWhDmE1SGkgmKr<gR7JVhJ=@xbDLRYg3yrSbrBpNts.5pBl{ixn*Vjo!S=oi%*$>W7P{JD>+*(dk9GYF5)0s7>5m>o/^gUh$HkonL4!e4b7Ur[)yarNZFlj-jUv<VCzHp.Jbte<bbpS/FN}NXD94EkH!tWXR&9K5=d4ki(37Jby//G(cM:-xJ*2ma6}k5wT#0+tl.qmLM}+Xr[.}X*?b=RqkKt[wrGAA=Sk<)k8#r3VhPucDub3e:jH-j)6{6J2<a9r5}5LNbxbb@QN5YaNcrCW1Lt>Sm+DcEerxOW2OpsbWRa0#2rw4RLMc<B5umJtR&2X&DXV=BD:T)$ZUpf4}Ikx}Z/1Z-c+F.R<4hLFyRb(NrIxHuCeQH#8VQTORO@m*UnV:X3I+S()N>p+q.iI531#%yuAmRE9W&8yhqbN/6md@:Z>T}U.t2h?vG3S.GuZT@wRLgUd+9h2J+@u{dR^D^C(tA=njB%^EYQFCHjH0r54GqKW{-xmuw}P[qFUx%GihDDxj>F]b%=*0+L]s5cgiQBQ2n]/ZVC:cMh=RrAL}Smc*Alcy?ZQVNaLpliN:LNu!uv2amWZZdkM8?=xv3imdty8P1Jsysmdcm0SLgL%6-Hua#@:99%p/=>R$vgaJT8FQcCHPHOxLb)%kK@Q5T4iI7jb?]c/G[3<TbJ/h&/^Z3%WRDQPA]T?xDw-W[7Iu/XCql[dZ[S.Kk1@{i*.5rr)Y6b58(E$gB8*<K$A53#J%Y]?Lm4![D*y9XM4PR9uXE>3g+7(A?MvX#=nw>O3TV[D}g(<ys2hlZxPUwOxm6BYwZHlH4tVJyq{wmM4[MP$}hJy^HH)A{(Dzb!uaVLlIcEw-h9NOir+IvlCp1b9H8LG4QmG4}(Nhk}[40&ef.dBI:Sr^yVjwrofj5dy1L+ETA%fjV>6.ay+hb8*+KsmjAlWQNl2Fyqv:K$zLElOQjgC9Ctvk83p1SgyRhF9!)$sLP[TbDk]27#ipWEq98Ejf+6l^T4VoV2UZEuiKRuaPb%[SLLU-n<1O^]IF%#833>9R&ps-6dNuh>{<wsSRXhg3Y4i%3n9Su(nxiRW-/-hTVMgydHoBv^>/HQb$Gbu*dy!T=:i}aTP?=x[w6<$e7/1TKuBsh+I(8C>Jk3^]c>V%GD[+9[YU?LbZqOEkRz3<kE*7hiG7$jeWhFf%eqv?Z+clIkNSk?-j6c@4d3j:i$rESG6!V+}YQZG?QH2-=4WbE(3DmMagvB0xCoimrS[>/2Ed4.SEcOL2E9AIPz?7crSH]IIZJ^!^od=PO5NjNp>Xm8/vUOMpB>=YcAsTOG*6HI!jfrG@AH:NDLh3E*P?+2Cyo8{5Cb:h1%TwUG/xY2ZqrB&W)E)J[dW%#fhCZMp=wFQFYvR0!NLl+4ON?26n(%GO*xf4tXBppzcpW*r-GDF2AsNm:y]kGsN:%{u^:f].1aqhNYXInaYOJ8l6@:=AC*YuzuEI{ml$oVcR6<mN/Apd=rkdFHMy)DinN?^E{kZOss=c!Zq<Ns&Be%[2P=odX7V^f!&UXi.%GpBv]&hL{9QIu8PpXq(>Q($pSGH0e5ELbHwa4f8MH5}43/&ohd/2w:hdd1TX1nQ[)[&6c>JYyS:Il8u6qoyQYm@kHJRRhdFu(uQpH+995D<MxL?rRb)cH-(OZTcPFh3.KEt?[:htg#axT3]vKsVBk9607@zcZ:*g+o*IkjzPorXOOF.FfCYCQTg.22XQG6p1Sg$3mg9O9T[5927A@X}I)=*KUrk[VW03sMM&3uZqIW#Q}A:*81(hG{<!(NX>mpm[I-D[seRjF6<}MCTQm3puGxOdted/Da1-pvAI$O47so-W4Vc(0j*(TN@b<QY>lTD8j>#V+l:E&8XH^C%C&gb*N&X@(?PdtlCXY&qBn<:os].kV+fK6jdfY0RWeQ)@h[%&!Yi3O?&2%vepRuV^(F>9MN+L6FZFt3e<>kc}ZFOM>.!Dgk/RVTU}M!rb/q[WdwA&%bD#b.m504TF]=kWUi#O>if!ir^Nx[]f.SbR1tKi^4SeM1R)d)f{bAx^8CdP7g#.q@fHFw-se^}U%*v.eR8J:g^Q(ebn(t4OwbubTbN?JmXHtj=aHV?)8{y0FS>q>Y6JYHSYo>67Yq{yQ[/t/T*ZHs/)^j=FKJYcT&M3C&uA!)HTJzfcR/Mwlzb<I&oRH5sv1OQZ:E5C=Q.muvgZe)wz#!Y8a$e*m$v}Bj$RZz{iiv1Vv7EYE?jb(N=IYnX]{$j2br<w)9.$EEn?7AZQ^]AeQ@N*sxGp=LV<bV&jZOG:%&ER.XeUMJB0tGn/s<ij.7R=/pCmZq#I/e^2gyu*Q:T%M*Ae9WPXD9Y55%Ki1z>w&dYZjd(+.#cz?uBK0kP!meX:S*9Yh>R*)7Cs([HAPLqcH8WdX]8-*u+TZ5ZTd^}tMOF})o+9DD9%2d&@.8$:@wLFd}4Dh}YXC!R1^k6mwcGI06AD5SgUJ$Kl52m+:.d]wGy[RioLQf^TGpdeo00%toclm]8O/vk4do!Z*zb>{0FkxxC)U@ZMM@VPq=goETP5q5KDpE$t>T%tWVu6cHO}/jO(@yiOV%myvdO@?{4Og>v/l:pV*-%=!v0>6-ZIO/It?AOQ>YO?&:yu!LOnNG[<E(EgH8?BaKu2sBv1v$}02g$(FmNRhbsiT8V>K3Y:=G64k1gs}ija04me)Ju&pzR3/d1->PQ)>kz#oYz&3?QKPOi/>fUppcRw{H!}Y)o9F5p2oLG=9.*mogoV7Tt+:3>L8Gny@WU!(l)C=$PBhaXDa1:h%s0).{<IvpEP2O5<ji1n(k/H6cnl(/}-o:6<nWbB(Is83fHIel#^RNqOKn.zES&TS/@t7u5:^Wgf*>YpLRA6-%OJFdpj7%C>ehd3wI5+3K*<@4h#po$-1XUw1k4LqSU>Yx]BI(hVvqs1$(anICR+?]a]@jG6oC&f>(y&mo8R<?p2e<(%M-.fsYF1Z1Eg8a[473<Qmq)wjZKZ%+v+81=i!BqIdbYWrQqgZ2xOz63]H6K{%{glWnXwYo:Fi?iwuPl5MaXH6Du1qx.jbl/4C6@$X/W!=l?uIlFm01?8903hxOJ%?xX<3x5grHj2cHrb>*QFsoT<ff/IQtpHAn86KL9(W=qh&r?F?^!}J(:1hGl}WII%SZ?d!+n2s*RZ.j1eBVt!HO!h@?g5hXYh:PY0V5O5=EQYA%EMZHCzoT(F6mWv]#1FI4kXS1I=mLAM9O-==n1H0BA=][]:bg2GXgFYjgIr!jjy/LZI4dSKVG{}%}5EPzm@^Ylxn!vAZQxyu=O1Mu37P>prXfe$hxgxRl9Bn%6TiEF.h<w@J]/^Me.yCJAcJ+$6HXhsTfo26Z1QsIxi72!M.WSegE:OwzgFxiniaei(*)0ee43mA-o-4Jk@mGFp@L]6m08ZAnlp0.k1dIUfOr].R/8@)vuY+SFO^6:=*)mKMKtvsSTtP^K66]JD@DbvyNzT?RKQ9hNQo1s^S&4R9SlD7^9&Uk#Uikgm5kT9$:(Q#{iP.!-Dpj]Y#-j:Mm*w&7(Q?>3t^lfEY&qVuM@]eE+NmiG>-O>IOXlXn^Jp4.<r(VO<KDmip?3kLK^cM8?2T}*8}TLc$9sqt+E7JB$)&&eR.e3:3-V[Px9]&b=kYA!^4O!4!4vS%y<ucO&I$mOhD{Y7-)NXtRB@E&-{:^:VIIfF=>$IU4Ke7Va?6pY$34^=jL7m]LKZ.(Q@$!oT4]h]h*6gr%pyecJId=vej2$uXqfsNCbb#dxMn/Ni)pY&dK+9*v8dxD8WL(pYtbdh.TUKeb<M9Ehc5pJ*lOr{4I^efQbMs^Ad^J2VUKUW7J$rv:2rB!uyCRV8EQE&u8Wu+>io5UQCvN]a^A}!DZVIR>UY9p?FCBuA.)dH>lBk3Dq/6-9xF./p=u+mEVo:x75(qgKuR@2:5&oXT:{iQ:rsG?6)C{vca-z]qGja.YU2[B8>0a3Oy=KTS@8pV1U<yM-Ik#}HI*qBB[hHIIo:hm}G$c^U%nvqJ<GcaN)/3SWLo3v.xcMXRmNB<<j>J$>VB{Es[=ec3f.cl>U465u2[8}Fw.R#cUVKW!zS{(%4Iz!)N$H2/56T8zBv&kG.U(WM]z>(jJ1#f)n%$Sb@Z*+n801&Qx9[hvLl$aZ99J[ViC3t9uA>^6!>&)DzGB08cjB}BCzB(.@n1w4W$=!bGTC(6g0PfO}HT*Par6213]O/M8g(jsvRvgNtZVbUbT#7F]W@[3>dkVuIRgFB{=fWXMfHjCBs%dhw{Ow3sz9g]P/>m/t8OO0fCf0/H#VrNb#Zs3TwkF3D7yDnAVY)M@%RL]cs3Rqr=%!%aP(HLMUTZtB:bUcQwytK.!7I?!k**PiU8.F@[#j{?Afb>u4J)d^r^naXIJFjD[(!kvGIsAGx$o4Ys%hW=]0$]@WYM=L.7.6o{R-2m3Rl2x7eRTaX&QILlB&pV0@C$3hHn>Hz]B@8MWCxTo7-9hv@cmS500k0{*g25n}SgI^Sw<[B{=f]r?$x6{^qWnPJ<#pQu=$6YO3XQ2K.slt]%fv7HW$?{T(1iu^m+u@B0taQvuJb]}#iAm(m<m*n<G+1a!>5o48N?Zd871p<5=WL$hfc<FruXQg*+w^</Og+XCKfjwXySm:e%K18SR:yrvm5:]@)X^w!<u$Au}:aZ{+dS^q:G?L#/(+(=Nw]ZH:SA>}U0utWL+kVMCz&QJ/Q@vNp*yk.l{c+nonw7x!8h2*c+j/2Qbe}%9FHSFROgBL]3+P/JG6>bzhI!n)zA%tL[Gevy&sqXOI7#T.p}fN=)7!.}3}tCB]8?k*qVh7&G#[VKkXLlnkrG.vK+/!q2PGE=Ttec6l2bOTV+fwkaO?K*.nmxG(IX1YkZL+unMEE?q#N[>cojAG}Y(D5o<!8?yl0?J{hjlN/%uwtPwY.I/83zBSpgHH5g&P/QqTh+{@#NwcdP%BVbV.FKu03BA$x7$2f(dg&z-^so3-ZI9LG<i3Y?OO1+DfA=d(o[ao@Q@n@PLi{={SsHP>xhfBtNA{E&[k&SE9xy>TJL@kSe?Zn)NLGy2#Ib:R{SP#[tDIZ}V{?ji5i&Y8W4[$TDwq8eqr&zJUmj0Cr-5]c(=:o/u-nQp(Z28S4b^r}%1n]%.!3PbZmP<SIht4hqts-wXlFDwc0iKaQPDG@MG2cyK/%i/M$0?Dj]62ZvLVJ3L#sx[.mqAW4*vfYVkT*fEnW(:MBw(8*q6B}8}-4-f)5xXvL/eXJHR$]L3H3x-t+ODPBhhHrp<xKsg486I=m+y0}(Bm?4.xc[{aj8]&b1.@8*nb$QEu$laO04wQ^y#}$g9=hPJ6>[=0#.@[UYZd4+$3Am!v566J3YQ!vGtZX[/JzqCsTOR3so:a@46=j^8jcDDgP(LBTsk@/]]OCZH/!75fzTu/vGQ<0Sf+:(l$R37odPb3l7^[)NEIcLwb-+)Km%jodujCR-QRn3}g65LH)9Gi&N>5h(F)4u2+Dbl5}WKjgQ.bZrD7RZo8Ih?9UWzDfn3NmzIzgbeUN3alsR?WXZ&!so(C9L<D<GJ&KT(zokC1=/0DbO5jx7&G44yh[2L2kK3Z}aWi(B0f=2:OJ>*zAtP^pPNcAGBy(u41qX+:5i.H4?gFedhycsAtf}dqjBeGJR2Di]LYinSi$[(-sQ@H%DNyt1Ki5CUh?pepg:7C3B-[mW&vK]vjelL<&>.rxayCqTBfH?=N3E->ZWIT/[L+QMo}loDl}W2emCFF/zxCWMGQ:^chCFYdh/!a43:TqoDeGD0:gAb7=nPLtmq5b/vN$7rlEWV-A1Ulq@}8xBi4VxHbtY6D8fQ41l7zPO7gYZ{PcQuBNEH62jW*AW}.9(&4.D^oWfP?R&hbA<ey:(7lE4aPcLjxWdoKAfLb8zi!quIq7qZrodt0KRCj8QUk53%[6m3U)odX/*bh!7fabKSF7%00FO+%xXc64I3l46e1.k/D[VbH(*?S]YD}zu=VlmPPUd-FxcTKX!Xmn/>6k7SC2iUv1q4^X:NrqgYNjaTN-ghcy=-764I/J#[Ws(jAEk9$Wyo5Fr^od4Qc5W!Q<cVsMN1JE!TKJNuFs+ygi]*3<0Q}}c>Jj+q]Jy}2v[Z%>!:<[P{YaXkn]!S3f1$VX9unIQRS[go4Z1YWU}uvQwQ+7{TilFhpO>7Fi^EyGI-.(PsbwZqRGw(&vMXKd=7BKO>P/r/BO5/040/LRDHzK*7>lRR73j2[JPEQrIZ)5ym*>y-ug1wZral4X{Hy1wd7bI%A/&wqSH1GmI)gp}lHfQ+ht[LntQg%ZDf^HU$D=<z3}W.fN^.Wx+y.y#8olhuIf(0PKmk+M]3kuIK!:sVQ-AUYc(}0l&U(vL7M8WWEAHTh0xy]?R0F:vN9>Y{8{RE4<-vfB0}8TxtfQefku-]j{8zTJG.xsEufTHcjOp^qsMJajAnWDo-!(X.am7bQ[N2N[Mr:}{&0s&Dw2lS0{!(vxd)POr1f2VBXYBT[Ya$Yi1MNCKrHsw^>PMJ&4@VQOa+&sj+8wU#N[[1ggneIc)7=&Z=y<n#d>[F<}=aov?PT3bjs8ds5K%pj$d5Sl/m-Cc=QgXkV36xN)9{=ZUH0aT530(2sPpw*LJ{*A!lDzNq{mC=qAG!.Hyu9NBG!0441eX+h]E{d[/KcP{v)!s0sNQum+6*XcL[sByYeWwC91xVMWG2k]^O$!:UL-h!vJtQ>qO1vG5^&25hvK6sDy4Sx}H%).(>Wb{J]U]&8Z-zbxPlXxzLbBz7:grZI=A?GIk115U3yb1KR1dO.Q635CSb)cd8AcqLg%}FLNuf6-Y5}de7B1plYIQ!lS?j1P-.LQyNV/Yw6?JLdZk{.lHY2(T+cL{Sq>gs8n#72ImrTfeV?E$0l#ICUyRj^RyT^ydC1sV)(+lx4gR4MDg}.G).6MG.Z+fgpMR?rr.9b8mW=d9s9/PQ!<9=qW=iUDNW:SHpqZEf6y.*#14^79-I:z[6z[>n6Awak",
    "count": 1048576,
    "gapBits": 4
  },
  "purposes": {
    "commercial": {
      "bias": 0.953858,
      "scale": 0.03704714413265703,
      "z85": "QGvK>w}RGE[cFJt(@X<6hYyPDhBW*/W>f1b5DKmt@baMl+lR]l@gdJP:qUF&6@b.fqRRi>ZHw$k{b%^*]?f.dZY:0Du[Zy.2C&p5*cC*qo+B83Yf>r&ENm?*r][[2:Bq.OcC/<!Rf+:r[D!*[WmQI5h)N[C{tJ^..Bzu-W.Zv=sB!2MSV}H7n9E}pBI3hz2g$Kt6T-8+4d5ox2Cyj}[:!r{/exi3^32To(/XgK!T0DZec7>tLA:ai.n7MfbkC-V4s#mOIz?t&/@Mh]G^!ANy+[K&^JAPQ/*a!e]%L6xTl(BiAkp9)Xe6=t/%sv1GOeq{!>y+oIn(bcg!EtZOyZCl8=).nE*gT-8#>w[hJJ<}a#$^8JF!uH+eb^4)qa43Wecq#1{sGXR^xurUwz*]5x{tMpfSm.xkC*&PYli+o3kk[K1Qq=7moO1^Fhyd91]zkU3/bX.mW7dK<G}NT>58cZwK-v*kiD-^U5V512}drATJ3B.Ei(T0LmzWkYu$(kg:evM1%cqsEe?pB!Rnzf(:iMMBzDb.h@fl+9<K5jyyqKgx=6=mp?ZDpz)*N]U:I[Ec4AYNWm>aec/)W6TYDRV]<=Obgtl=@c&/eX3&k)o#L@.L>CY-G0kCBNTXe?45OyiG?qX+eck>JQ4/k+4xX^mDSP1c2.44/Ibkeoyk2sQFzB87()}OVSKd3OpgZL)iJkAOnk/Cpc:tFxA^h<xi)0]oyFZfA{A7Ind>J=05nOI0EXbt[uYO(msX-QFZ$Ko?obc3t(1%Sncb/.TW9gAaPKVHku<.[Y+ty>%h+UlgT8KfaDha2%<u2kuKpI^wq:j#ABn%nTLJ*i!K>oZ+P4HIsOr*QJ:0DftPY(.RF]zVGR9M4VWuipa-bb+Lpc2vC9L^v<}9GSv^bFkv6Qraoqb%nn8:x8zDRx5KOhiXibLtLn*k9(Z%9&.PXYLgrQDzSO]2GGb<S&tiLwK3eOw>H^)%]qic>>rT[&GY1HX55snQA+l*q>WJ>^f]U:kM%pHw^Rng]T&!>RL}isLU6q6Jlrr}3J}>M4m2dqY6<.W@<v[a@bOoa1gzxMBl^^!oLB]P4r$TS#p{$3}&qWRr%JtOD<@I[+P55o^T4.79Xw?LwIH/fdB9JD}f4koylhT3:u7pE*tv/6vlFFAO)1$XZhSk32bZ<cQixYthpnI.$haK1E9H0RQk+@>[F(d.0hoP?AfDgU)k?p[GlyMRuu^dof)G=Hy7J:p>d>>a<O}8x}!62l]W<o)*xO}QD!$UhHlIkQFLVFFp3#5Bu)-=qxNMe8%[@2E<+hXx{ykaww$X>3AFlnKqY-U[toQT)5S0>w5{c@4Y>5XVXbT[qpGD[i9v$.3)t?HW>mB>UFJ#ThcKe0p.Ta>U]!5I.BNZV+ekMrkB[0A[FlNzuH]pZKnGPW{FrDU:wxg$dsx3fR>].{%1.ww=DOT}BObeQ]tMvDOuS^*Pc8AgumUQI./V9.8RWQ$.dz#97nyRAdMT3!<1Ref02M>!jE@5KM$xfA:LX0.<-Yl]E*pIkcUMLvgOUroZHNj6xb)sR:Xr+xRC>jW*D6QBr?vU[:IJxpL92}fgUxPcG9@=rxK5}>DAg0><#el8Za/:TnDN=6hziXN6o%Z4CouK(oDy)Lwvpsco(x-MB4BQMe*t4rGb.iJ1?V}PwC.CWxf-zmtJmIF1nn^>7$UKPjUG*f@fb1[UM9QIbtpA20VWoF/Bo&Rr*(?-6rQ9<hzxt!tql]DF3ucTs$5jbNfssBeI6ZgixycgQ7C6BNkloo/s)>FmcVSxgha}Yd[Qz1=s}.Oua%+GPWr4SZ!jiy1{?++o+s:dvw27U4=1%Hs8{N2ChgSX7O6O{{wf>*8)/R7*k]PhL/PB*a/c}Xwm$mKC9klln?<ngfI!E9>@xq&}%U5R^3[Ekg5)={s/}mAkE.cp/l.gYY@@4z+NaUxlGiEx@#m9OR.7d3ZN)Kj7/eWgwL@C*tAt3])$YwGazAAR.tSi.FSqf4!=?ymUMTS&0dv/}z2fn{Gm1cvX([]X)g=m7CJXrPPLA%34bjmqfqXC>M:AE@KHco.=3Jw8ALZP5SATqhx.J?}*r5#0G]bWXaUPZRlXdif/LT=>/:7m=7$1&{URrA@I!gx^3+4s)0G/V1>15g-zm.y<=%ImL&%wKJN*0OA2j+gAni/rG1+>8SJo(XDNGd<3P)NSm/!<@JQIoI%3sEF5&*p49zRaoQisJaYWF8UzIcwyJvnxDn%a^MzgTx9ZH0utGa?-BYfH{3y.woH2@@ti[22V]wUsQz1FVOu<}4&.}BsIkb4}nun0GFip7LwE+(4p=Q1EjqlFvyB=<&BeNat=Y<8Mw6Y<qlE*)paPZR.y2AG.24.h7R)a6N(&uaHY(Acx(XBP6lePJ[QOK0BSQvt^YMbfr6p>:*O:0&=Cx#w$z:!/jY3+2#5B5bhQtx8n0S3v&u:]9IVhv.9Xehigz0f/4o@+oBJkuK-4:LU%/nNi^&M@oq-yTNrm]vw10c30(@E7Labld?Uck-R^?MYerZm)pD36qkL4}cPNfPQ3r)0B9U@B{rcjs9FHdWcOsi8u8K#CmMCZH.K14r{W0oCf{$<X+Qk4!vWK7ca^TzQ:!V%FTx-WsQFf@iHE&8?Mw.L<xl/Sei}>NmK[5t2MPwSE]&U{Uyz*LALUY:WVn@D}g@ISLKDa5jxDTRBrWyZLRY2yEva}/%25)0yE3geH^twiewA#/T+GLpDH<1xe0{@>l)L(he*b&$eE/Z8$!]DGODN=w3}Dv6o{p5tVS6afJ>PgvC^yE)g=K0O=&z#{TwOU(o1=UfUS+?tTXy.XwWaEUK=tcRL7I8g#(MooqF?)0@N?CF3ms7cGI<V[1+[awYDlcxa^N!<haysiAn6hcOt3&*3CMMSi95w-GA:moVV*j@ncSYp?uKij3w:r3N4x}e={AxsL99OyQCxyj[dJ.<r#=I1NLLEu8WV(&3Nt:xAuzmb6m.o8.QCkH@ea1CFai]I%gygO!FYkDaS}+Ye>1g076RmpKRcR%YP6EyoM{+h?FYhdVKpfS[Bt>q@++q3J@ofx1Uv?H}fnwoC$eE[{Q^TO^?pYxmc)-]]*Ix%RT]Uj/C@neQM]H?5T8<bc7z2lXH/rAb!4cz4W>fC!&xXR/0k6G[/4^Op}z!MKX18Og4:^sPsrF6?!XLuIrsSyAw!Jt6PUMd/k1y=y#rZn{$cL8dZIlZVcXZIMbg>ghR0K6#:E.^oO)lWbYXiJXouZu!KWXQYj($(iePO%flWtm?1/)rTe]O-JdXxvziGz[}sz&{Qk^lj[U.NNAlk}9v+UPdZP0EZ2^*PVk(T<K*BLL{/1W7S{z>rrLszr%R]uf@?E2.pqwV9V<%:dJ1^lnIk%^Q])*j7DJ3PTlGqNss6Jg$hti.4yz]@/g>MJ5^2z&%6}VdVHfus.kzjCUB!KY93NO0ou5?7sIYUlg#VX!dho%)5w-Py5GqpZ}av3TFqT}zdu)xe-Hd*Amn?we*:zNz:Y==r:NY{8<^1@5AZ(Uk[3:8)tjHmoxaW47)R9+11d*{NIT[@aRR>Ef%NsjpPP0[Mi-pTdBi!iGw%X-<ljVuA+vI0)zn^3@qpq9>3FL3c1{!Ju:i^]}g3dno5E%o=]>YRGnov+WZel=8@UDQ-7gr!BTQ5c2o$ovg<3cv)A=w.N)CF4LGqDt(pm}b>uBC{^xux1zHlf$V&C]QQkfKcR&/xw]#q<ifuW@NNlLQHh=!I[G7q59s!V.0z7x^@b}MyRK?H]1<TGq{T7Ll7g:&Z9E*4)6ZL8}P]Yd99Cp}Ezk.w5maYSd<6.ZAbs8gWkaj$]Nm3u.d6jd[rOsea$C>Pz=<{7{Kj[1R{VTM/%[}OR:9C?ZI}2c#mF3+<<L3hT8Yu<a+Q9-dc6xA[kLQsN?]0T3m*M:(pNw{)FCfgu<xFNe@0LTXY]7VXHdl<V0K0-Px3./J*G2t5Q<0lBcWz6i3j?poFH-ok4?eVC!0gfu$=4mP/b8ORk)qUz.sY(.@k83$KcFL@iQ1cwg^&k7oxHxs1)dS&cH4r!oS^?Fu>N[#Z>a:%>M{}0Z7r=BB:l&=3?D^O?CoIYc&AiIf&ErLY1a?6x)i[ZkURI}olh=s[}$ch2!u*I0M-drW-W3#]Ty7(Z)hvrPj9wOvy[m>2FxV.{Qx/=N6(>hiRhdTKylg[U@HsWrRP-f>^}$DcQ]pi5-Qax(X?:JnVccId?kYi5W0ivU]6-!KT2Q=rTd3kKO$!}QdG^wUl<h9*23d%xL9EA.GA8Zfu^W{=69Mkl*et=e2PvTlL:ESAz))2EY+x3(X}D=Al{dpolaQC0{/XX0^]KFsPH&vXwe$FKA8E%-3RIFq<A(ikx@OB@WwS/6gzP>PO$MYd/R-K[(gkP5C)^NtWu6/!ETd}bZ)X@iOFoMJ=&fIy)XFSbX:r-D^ZD16fQzOGo}&Fr=Ue7XntI7^L{*K#kx38(.mbFp.5Wl6zVb=LmNw+@>uYjHI?)9#dhiwB6u?hx)M0y*FJM0B]veY3+&fB-2t+j}mXFJngxCBJb0]0IKbZN!uN&{*ve&rDc&ZH>{Z.>Hl&1$3I=@?uK{JbCX@M}V13iuhl<6>69ek{oGGzsEa8*C^A{w:WUznMHlY<Aa0f&w@}=M.&W&gV%Aq0vJlIxtaPe/1gN6lKQ2Qfu[4[7AE/e}aZu#hH{Do]!iFhq@AcW9Tv-:t3).Sv20pdLPn^mHY)xG}@+b6IJR>b/gK&)zODBgB:E.b4Iw)8BM@1!RJjhw9n)kw$U)Y]G4Dy?qP>Qs>3^jp^@u^VW=1Q)Y3V41Ekz&=27WRQjSgZAOeg}=*IIomkVltT314S#mScAQw+TR0RvuNFVMKIq9wG-+P:OzIb:8SSa<zp:q++ZHqQ2nVx75+rYU95lvd[DFCcFQ>nTuQ0Z<J+rePAZsid4huWc1MQHDqC7#+p!B[8o8%IFs^8kTVHB=*P}g2I}5/53XF2ojAurtK&P$pZ+QAr[=PNpAoUUwQCZ-B43l%]LnjDhxg01$]xK<9iX6tW>F-DHJ^+:yT5==eeP8*jsut[6e6-Wr4:2:?xj-zU$X8![?QfU3dL(C>3[D<?kYri/(}.H/Z$NRomX]L231Y.s>cr?AuO:}ScJr=rqq&K)k-A/wJH8@er7qT6zjTo]YzTKdM@3CW5mj+HhST[rFf/Bk]bz%C2b1y9mL:Eh3Et}sk5oBxE$}JK!3pEuREF^+rF^[kdcizU$HTRbCz!3noFxulplq:nHAX*Z+-^y@RW(DLlzxQ^97+[T{eA^IXXGUOS6k)/UVmE/)N()Li6^h)X#3sWn#fdC*H]^)(Inw2uLAkfPxxjg(pAc{&VeE4FXL/}XU!MT0Kg$alj(j)jcWc[X4![B^vOg*tsyFZsZAu(U45sc*3cF3}I:T}m>A!/?5VDdD#8{F8lKaM:A?CMGs[T$?nv.)J#a2B7O>&q+GWOD$k*:o(qQ86pd8XqB?Ne5VrGMM%S&G=y11gr=<l=lrieGnOK&?g^q*1eGp[z7B9Wwp)Zu.vtDpNW7ubXySdxoz*dQL9GTh8Dp86pnlFKb>:?arzguQ5owSBB.n8]E}q:9Kij!?hSNrpV-YQ7t!dAxT78m)EE[w3]>h]Lmri3O%HiSLS>TLb+I4nQMWsVRXff{[(*=-/CVax&AjSC1md8Uo%/Pp4%((wUHIPd1$ClZ-0N7Pb=IQ(5/ZV6R8X8<ZIJ<dWYuaFFPNuxLoh-EPoVO7wR&b[z5XhAQwZ$8Q1U=VW/y-7.=q*}=m5(-4=yQX>E5E5qOx^tUJj$JUTXYh<^=<<oQU3g(}dIl@or^lO]d2A7sZ>wo8O*nyEbxUMPe(pa*u6$^-Y-X*f=R5n/o7c:A@/GefS*e3Ki67Qd}Ep!rEwF!3y1XS{H./4@D=K2L6#Vof@ss.CKhiI?nt#Cmhlmvo)IWfY[A1dpJ.L9fanXhLJuwi+}1@J:g.Jjm8pr5&H[xs]=fZSrb(U:hH(v@[>UY3c)Aa0aadLN[K8p7+PNUk/SWKU!uZy<qu-&pSD6p.3-cwQ1c0cPhuohzi=Iobf:!D/(xrg^o{^kdrf^i^>O.0=?OS7Q2E#J)lM77@ic3<1(mI7<N?tIo*::f&A!&uf^3{OCvAxL51X>NgC-HC8ZyuiQw^{ShpfnL2rC}q{^vw:0LzuCWKRrt=ik3VK!4sX&wbWpRh{>:wXtdy1[Evx:fM7lMv]r5V2zWKQ[4>t!Nh@zFpY98+saSao2{EbAzjr^P:2L[yy&!hb@sI*X!RZ(+t0p8@%JYIxXF$VlD/zBV:x>E*?7Thj}K0Dn/MsX)i]OeH*/kVk/K(<6/Q}+A=ZpE(:zRPu%:pYVj=Q>k!{rGSrDm^wm+cv26X%Q@H)kb9^c730D33E:n=hu",
      "count": 131072,
      "gapBits": 4
    },
    "ideological": {
      "bias": -1.610929,
      "scale": 0.04736081502153162,
      "z85": "R}PeE0uV5wN:%7chEIlf?tvHR8un!EDOkX9($BdOtoqLjsp2ykpe9y6t?DpdVtgUJpd9?:5UF%vM839XY}yT}8SxR1Py*wU]d)-!vEeE}<m5er}O!s.6FS>QfkYELRgXKNLJ%zfJOhTnLQ^+k:Lg7P1#N7<E6Asx]<^lZu{y=2-^[Sx}.uCyDSIj31&^&L=O#/HSSr}]-?gn48nQR8&o-#]XHxIlO}^JMa83ep>.-.wZ/irn>v9km11iM34OnETp.zRxr-bbPYeNPDv-SjXZk@>mJL/rf&E@5MwP1wzW}.J>U1@fEVlZ*PmT#4jrDTtK*?c3J<.M/lbZYL)T3z{]vY&gs(u)f5L:g-^gy/rT+7[[7E4.q^^0x&v:P6w8+ldEeuz([9NIr*rE6=4iwXT%x>Ww{p{U1>U13jA<}V(J6aMgmE&YyOcs&*zs]}ti9Q>Z&5{)8Zz1^+^v0-3ztI8:pgzsf)mvx<Hr{q6[oZpI!D7hkAnLGFGyo1R<>UN?{OCLc-966)yUGc+dEHWO(hv0{uz/E-dz.dMp^dLO)ByGICmaljXe6Kb*v=nTfoXrN/4TxwiU.OHF7g4kzK:TzS[+nPY<[x.uK4o(l2(cn69AVy9GZL%F>ZVDLz(](z2xQa^H}cwH<Vr@?LulEK8[{hn>4V(OX}Us@uLkNUa!7KaM<>c?a}c+vGaxWg@.H89U1TO+@8<kyYTNL2rZa>c:naEjMHlz4YP^uursOKRV5iULZH1GXq[?6UXb.780kFoxaB%X=VRk4cH9JvGO=YO<XW$xZoN@xF=1sD3p3Dwi>:uSsB6Diyee43dXx0#7BYJLNVFc@:DN1dUnQ{tlylyAxpV?/IN[(R+Eb@s!e8NZ?D&w=g6K68k?w(I)Bsmw/^i$-czgrs0QKe0U>txgDGI=SKITIM+1+R<p.:wUg.K)}kosf:y<aet5a!g{JKH0[4U![Y]%USl64k^(vdMC(3BUIhM-]b6ox7cZW>Qb8zR/*<mkD6cySmN@YZ@*R$3gA@&-UK}n0v<6=Nj^5UhNWrsOkB7vbv!gG*g7}F^/6>)&2JxsVAUqN)t+0)nJ(?bGhu-}p4vol/39#kx+Dg-i+qk9.4OE(O!o]sAV$J7xuXUh/)hP*L@gY2U(JczBJ1c9Yk5C$}..xlqZNILf)jr@qF%ac+f+vc>r^0pzg:#Q1:$#{*mPowbMoZhVb-q/)G^yN.1nHcR<!}{e+p6R#Z$}-GPSO8b.]zf(:vyVzICgp/p%&SOCV+FggbSSbM<M4>iZugx:nSHF3agjN=sti.o@w3tC/-ks0vYcl<EkC1C3Qro*St+HRFm4}Hsa28OpFS]{%hrHe$t4H]7]%@0*E.V)2dv+YateV:G5mCnQ)4y{[2OvFrz0t!&3pEd{#wEt6WKXz?U98y<dlu&6:QyDNTfSc&]6pI^*/uf3[h9AKH8m3?/Px@-:[PFMgY828LB=/]kh1791gcR^8L$^Eu[Ff&e35Z&CC3gcoQq!jz)UoJNx0.L@kv8Wdz2hg{qs0HjW>%iZ!MM^>ZTUOZr3Bqt4A.)xd(p{Izl(7V5(wlivX[D]7RO%#vSZNUm$R+Mo<&65@e6O*qrr!yOKu7fUdf>pY^7a(J=LE6*n5zJ3Uc9mK98lb7+[TvF<]nP(SdyC:L>0O}.fWm[fw7RTbR^M/vIKcGZJ(Xn]@GX}z*aKxSYL)^EX(d0cOWo<=R&SDmy+#k4o&0qrU#*e1OSAus9L..!h]Bo-Q6?!1Xu&/w&{@suAe](kSG+XXVABNvqj?y@1lXy@bUIU4kD39rCxDvJcE}}A}o2u%i8M:U4ZM?>tk+0n-^>dL@sSmpcDqt3Ie(ncKCX<l[*lewX2my^&oLwn93s{$kSnft{Yp<B:%3-fKtZI$97#jeKM9Za8b&{/vZASTO?6JjI#k2u2QBI#@ODg>/{S/biBu*[VvCf.xNh)L4R2<2GSa)VLBv3#lN6I94Ie@j12l1aG#R7!V9sJ7hJ]YjMIfc?lrtp/KLIr3N[84*{jg}0E[{h!Es<ilg2bVBSUpF83Ea0)L*K.EjKr}w/cY-=uZ/Y:A-D8y^#v*0}IUYhdwUqaFn9F@Bk1xcqCl#fdm/WW1!m9&Zdp&.Q8e.@ol%]m@[obgUU8{J4LX6d:Zbgd1Z%M:tJw{EpYz#/}O=*=^chPcEukMK0)F(c5g{sk?+?=2a!R:Szp0%7zvzU!I)N.E^IU1<A*Cj4UDP?(@lqS/53i$d7u>H<cuMNKSU?gsy@#>2f^EHU16.xBsNB=])gqBX@FQmkeh@*o0Io/RCpOEAZTm</.*q^AA>Jjyt8>(n8u(8ytY8!(/PD4O5SduRFF(wGnTBd2keHshP-F&:S<a]846ZLp/Yw{tf<4wnkJeDjhd**[pJ6L#M8R-K-[HqEG=>LIc[6BJ.AE!mOz9ub.{n4!(0aKvd4e@F}mXWQtubZLba3a1zB4N+Ot0/[H]<*Hbs&LlJh}pbY8!y{E>pX8X$gGA1xDR8}Y1)5Bx4G]VNS#ML}iMXu0iVs3T?IaNOjAjVYdO/2pfJu49dTlcWb3:0&FMWmFt:^n2Ogtp{@qi+J@VK.z*M]W3/j<}Z.BPqLiuTMV%jdZD^&e-^mOeVvoQ>H=+p1J-8.AhB40pqPw8DtOwov>ok9U6[*])>:)q^G#cw=Ul6<IP}-vJZw}DTn84u=iGR?Q{yoY6}7uClyt5w*^s%d4l6xe]3OYn[=kCs^AaDQHL[g1?t:RfYla6qAiX8%V(]bPhG/X*Z%d5%Ev-=<OaY#2f4NKE&HN4rP1xY)WD7q?]{wj(X5s&x9VaL7/Ka^f)Lf1}9&2ETiLi!jnVe5Ra+4%hNOY0<ni%U[%wc[j.NiawE/fj&NNW?6zx<:6pT[F)Lw?Z&nU!twbxq11}NL)ae3S[g5aoq1?=DMq#U/*(jurJI}:dd/=JAE0d+(F}*i*a&&ajkFAxA8HIKd^k1NA0523h[L9MiAo)0A<C7aBxaWVO#Qbx0[i<*WGV4>E8Y)68M<RWna&aX4@qU1@XLnh]WL[]aQ*iVL{/H<IZB*F6MTnnf+^JU+:t&-/8LnW1J}?a/gZZ^}42ZRLz?CF%l/$TYgYvJ:XpNgko2Yk85vbdk)Vedcc^vVxcige{I1/CXey+I)pokt5vBdvJZpXT6aS%:arj/hXDRtVPzmQV>n?0Y+/lq(LTez2e)!Wi^qcClrIl5tl^-[Vpsu5fRdHnYi>mqsvO=1ZQ<P-okFqnfT5sVIOClug<Z:-@+Ve&Gb[P7gEon$r2L&B:yyM?*rR@RZc]EOoQgcju*kj?/=C3!q{q^08d6:rMI*C-l1na{.2o*}ldx$:2lM&h&?M%c3]x1(2hzlE/Km4&U)c+%b$yWP0UoOBi%oLL3XNUbwh#EQ7dM90!hQ<7izpRb{Jcqdk!}Z{:iaFu58^D7y>/jPMGbKa0<OD8HqJpv.ihaph7n]kUL=DOLlrCXZhPHirpB?wP)An(N:kKh1:)!T/[{QZ]FP<K*7g@p.E$7zE-O!=Y-*@Rz2RmMHp*lCR(BJp^tGeqvm):ul^$<VWOA30r*RIQQO4f9{>1+t3LaAks4ZXgi!Dn=raY%J:P)ac]L>%g?Kt].-pi}U)e5Pd@&Tl1]auRyZ)^f=%d=(!gf]8H5YJydF*v44iD6)7.pO=9Okg0r!1V>C0ds%PC>-aqt8ftHTFGa..nLDrv>5VeQ=gm35ZvL4&g[of{yXqyz-^JYaFR5Yj+.L>-baqFSumD4V1&y{JVY45/2/3rP+>n0ZUkPl+XQOPvNT>xKJ$#R/AIr<vqGg5WTWB?{EDTav=D)(/XEUJu*O^A!Q?A9-G?R%.*8t0+wEEK=:7jVv5$x4M=#WVXlMcn]Dnj}ee?9JH3]CrF16#S[dJ!oEr5sP@)U[OXxt+LFN)YH416MEdwg%yktuZ]9}[u1TH5r$5>=/HHkJh#XHaDr%cZ)h:XuPE/W<YFh8dXEpJ+yNGS8h(q}Krj{/@sT4Q*35SD$ie1ePi)K@DqvSpf$!5iV^g:M#nPLh6LGLeUW[OW!!j{>ZyVhG<e0QFca>foSBgT5bPQSm6^5-5*b^wg^SF9)E)qw3qCI12Ci{8!RA=8qsec.BJ7/Ts^d4vP%gVDo7AeqDQch](.0&xk0k)CZ>n@pZ2pkwu.FX^-(ZgY=IbgbnK2ke.RaBMXR!wg](UOUHePAtn)5Tk<%4k!2#!LHw{MCC0brTpFKrz[W$9/:Um43b1RY2VwrsDBaC:E:(J)giMc>206rdA.nyYlVdTaF+*4d{BOp9^YnY40.yS/rB^A9:H%zjNiion?4umL{!)-1)cecqI-9C!2plWbWVL=Cg}9ub5N!d@-Oyjk%rUwfeBi5j<pchP.u?coe9%PM9f3VgSLT%RgPolD{O=C(*v>Twn0D]=<v^{VbA*BEOr2EOX93<C@BX2C=viIzk}VZ56O2B$k]5ungHi5cDwpt]jsTBD}=7Sv&wvYW/-e!!(dTMr7.yhh>9.n<d}Qmwt4c$d>1wCxdk?M?WTqh!K-2=e0+f3{hG3SNziIqZaGWH:AvjK1BB{F-/){VjC&iq-}FO#Wpl%W1}^<F=8Z4@KU{!$M4gvDSA*9GNQ5$+H4.^:Bya]ImrVvAOka4C{$esd**XNAZ/8v-M{z=r:X-^Iemh)OC=i8/<}{/)$5*bTW^mBdvfO$?:rmu>cidy5:U*E0TGW89[q^(Wf<j8!Rr9rK6E{=xmGWAwh5mcn!}fO:g0nYLWLt!XsC[TB5y&0:td:nWK&GtyI7f<Ag^9{tF8]^bK-iDz*uU8#5@e4cDr-na1%-M$HCpZBt8aa]N*@GWD]*&j4&Mc4h?h3sHF4hbtK5TFQdhXk:O0)![i/[$tqzH#cPj{We.OS4JtHrV&t1x]:F<&L.sTn?zQ(yhALLGOhIZq<6GQ5F92(+mK*^/d]qnKG]{kZ}p*s}a^zE2-3[dV}^vGPJ0{7@t&ai0Q.dUw5-jtH>F3cNnUTKQbgUcDbqqtq1j!-S*BE&2wK@eaRbbro<f0TJyIoc#8:[SN5?Px(4j2lr=::.{Qup41Y+6Bn=&Ogb:hVOh7Z:U(meWK7Jh+khDp.G6Z#mQXCiD7>8ZGJTehgyo]k)N]6<QzVW:f*uonbgh)#X^k*CTH/Qe2G3g6dk?^Q$9(tnlv@-*kz>xnL<HEoholO8NQ%e:yc9{sa1mY&4aS3S(Jik4%rnt0z.%yzFdvF{7NBlPYRvwmSkEfSr1pv{:ffeKQ*wRWnH-75*QWpe?T3BrZ@c%u>:[QAAI3fqj)c4OF@szij+PB4wu&*Vj1/t^&vGI.Pncl957JA0P/X/6BeRT=CCJFJ1xq4mDHn6@W<)jP/Oh:h(a]+{opU]j=vkUZGup#%=xT3+097f=FuT0i0i*g@UJ9xcD+EO!?Wu:gHc[ks-Z1%+kC0W0MWi&yU*ai/c}9Y#iV^023y}1atp-7q%%0ds=L488c)AS<2W^HG3vN8wE*I:AFWMWqLX+^!W*1idr5G]77&B<bF=wdD&sAX=xCfH&cEu3dWRgC>Mkf>FONg[6-OtNHA(rDilcK{mk4dpv-k{Uj*3W)>tHu0VRf[v*9(k#!)G!T/}xL{![uqI:}/[YXsV4[)Y>3MQClsJJhbR/R4:9y#w*bhXGUt3cxTBrU%zX-t1u]R1:E6!i%Q]vUVCNN^-0CCowHwJnyIfdrh&BdP2+r[)sYTV56ZS57yGnxEi9DWO}q9}ECO0HBRIyw&BLc>)2pxa.]kJSuIV!Em5U!+V5>0h=YP2a[IVgI<aEV?-Z<tk2A3>jet(-}AH2Px+v{9mWgLGXF>^mtphoayp2c?EWaG}lGnTXTJv9Ltga38lhZz>yVm<]:*^u*U&L7?%P6kX[0Y9HFtbvQq^dGSfMR1k1{kP2^f@Omg]gdFnRH0tbNof0SaOU0:c5kfYdvLLayGnv??(c[qbC5EEQLevK5Czili8{f(JpcR{Msy-VlST+2fliBsEaFt}:ulMXgMwaZw6AMWm]-^8P/xLXDT1%^VAauOSx0:bq0!zJwfUX7Lt6w*F/E:&Q)CRGfn:AYoRs3APd-^Xv=V7g)6){G{%9G>Ykh^?{HTD0/[L/)Q#wD3-kFW4E<(ZZj):hMWjccfepd>+yK?o(i=.@OyIjmU=gEKB86)j=H]WGkB?BfiD<ax6JAn)9uEzra3yR#f?$8!Dw9Yze%w@bg1-yi-dZ&(A0qnUI/2>2.H(<.7c}atF5^Is}<:H4wbmd)Jy*e#%-WB1wKmJUaJ:-.LlzsX.ZurXApqwqW(NT:^+47Zlc2kEa?wltP(yvp+:JhZQ(ID@ChX1oh&FA)>>13^20RE6bfG/w)%^I{cf8[^bIfJXP9GriRAQM1e^3<kKI36%IBOJ3Ox?HAP/$<ZyD]vWLTxgEDY6Ai+uAB6FXB",
      "count": 131072,
      "gapBits": 4
    },
    "charitable": {
      "bias": -1.854689,
      "scale": 0.04770665352538702,
      "z85": "Rx!4a+Y{$!E(QRhWdm4l)v)B=bV^t<P2HC#:DI[VB(]qz10Ax[UH.3NVgDc(E<{%(B)IuvI1lDLN[/4}!v/f<MW4hsVi1?}yu7c.0Z=UJa*c9.Z}ZqwdqaG6V5iu<.Cc2{m&[[SIyu)z6(r#hSiwF*F=FxILr{.Rojsr}F3AcY{f!b:-tV1?wfa<lW0s(A8{fkXD[ahD08w@BgidpLc=/:A4L[Aju:2K$91F:=Al2{?y!PQ=-dCan}%3ziwuI!)zA[i>kR0Qi=kZ+oj+<KhPDF5Gdp[>[h&4L-vqvCcRAkP6EXH[l7OSGr@>F?4HW./.2N*pdlo:3*+h8MmzB2O4]FVdOVcd9tCf$xtjv-9izFs+GsE]w-A2LGG>^wta35Yxa.EJM?=D{AdZB94ca.Q*)/GDu=)9CZajNHkk4g+kvv{3-oBy8(b+?r%N3HiTxE5NW?fWA:CEvh{^6ddD[x3.d!8.@V8x9pfZdhzJIjyars3-?0-iU#?{ERnv{wmUPN+XVSK0g5QPl4)9iHlw{Zk+SvJvFU.jawfZ.jfAOqVbbO+PNIz:v6En$ucJ=*w.sCaSM+AXq24NHqs3L#3}V&(vG2KM[eWkc/O{*I?ilGmd@ZWMHQaVW0.z*hVnA#%sLK4251Z(Pg-NO2%hbu>zHY<.qHY6YV[<XW22+{0FM.s/2#nHRA8?NrA)<)+!y=FjyjN{uQSX^fgihl$tFkaKA*OSaYbF]1eGdnr@Qeq[&4*}LfmzBIu7ffNPm%DB53Z9mg8VLDwg5n/0U(nm1y=ipra$8%TdeGX7SjuIJ]zslVPm3TclGPUbKxvz4[8XuHAf(H4(GUu(>o9W3}&*W5z(D$m8/*#JUu{Abom3X78hBL(w7-7.+3cWr.>8?LT$N.b(CjyiLSJ.8K5#a0!sIWE}t>Om=ywz-wAqG<tYxRZT3s9E#?.Kj?Pt?Fa/u1!Q5QGy{G6:JtX!m}^n}0tCS<%P4R{{9CkzoO(Vaj&9em0r+1l0/n{Z)8.RkqCNhU+g$9xK5<*9VBtei6viDoYojS}N5Go6>P*:A<yXyN03$VmpSu9iUra7cZ<plWlNQOX}f+cQ.c3Z$hc7nd-tq6OgbG%#.blQnv[xsCbx!m^g*B)xH-7G8Fj@RjD=hbsimZrZqz2kX6qif^{/IEtFRrE(KH0d$pC}N6KDFd&:ohM{xU{t8[>lZG<I)LpPqENU=CjO(FwQVppGvlV+ZMF3&4tB/wl5mO*L:)CVkFX^J?uZW(1IouXLoqff))hGtq$7M:VW55=7*3S>aF1^.(r-5gH^pIt]6zG5mu@G*}VWw8Lkke}rg-zTv7?h2(#({6rgSBRRM3WItql]S@Y}Be4O[V^:b<.CE6=SUvly:Nb!K@LRh6Z0CeRe<YB*=a}n8zOqu({2{mr8o2XETn)13Al[6.l?it4fZGv>wjVK.^pXnH+CfeaZ8[Gjef-@sU!3Hq.n854qLeOC+4wvHWF120k7@vsD%Gx7eoBRu=xz/3FX%lRDK<<WfBNOW4/n.c>8K^x>..h3vh[(<wt)Cs!P(CQOOj^i%>7f!l+B9m^Z{jb-1+l8?G)bIRIUvd2.X1Au}ct<lrlbkG^I{TVS+k}([S0l4N%bD>WXp25+JPY:4=E}BY.]JMovB+x!x18SnUT}09M?x$6)nJ]^Fw=ISOih8x^A]E)@rJU.:T+00W8vO{m2@]FQR#hHV(P-niTw*NIx0r{]nRRNtX&VD{a{6$GE8]=n/6oyq}Txfw/zh.{dZhte88=G+*vPuHcEF7.DYPZ:IJHz&cJ}ZB^DXYvrROyztMMld^JT[]vh5HlEWv3+JcnDUjkSE^h1Dgfz1x?oj.n^<FCGVtH&!BUnL@rc#CTJ9x2FxqzlyA)yL&@Bx+k$WFqvWj^m:hYRZK)-s@2jrT:><QoW*jUZUdhbKv#DaDVS>ak7@r^J6!bbrz>C9#r{[l$#uj=T7g*<N5Hd]SF<lWYyw1t)K*hhPooYIu.g9WD.MG&zP*UCy5#0=mK&uP:y2hULwDsDMMT.43LhpqF638O*lgTB7Srz6DrdnJ)(dj^=YQVgXGZZ[BV.b+*pTcKT9tWB:pOpBeY}fS-7h<>}9+V@DKGuRoFq86>i:EqUzl7UQ>=BNB!+SxU(Uo4r)8yfnC}j@T}Ezx-J(]KNgVULe2V[=V6w.QP>XgK0m95hz{C*U+:pl=@izpuuTNq/+f>fj/g/a8v^ZjTIoK}pr*1rj{v}b(tnet!m9?iGD)Cm4uE@71uuW>=rCrY8xEK]}58feqd.=#Xs^0]Z@l[2)4VOn<upiQv>2KB/K=PUkVkrz!(Ar80B$4e0fzK/)s+rvLXQQI6b7n<3ElBV2hH:@80cMPPxc(qxE}nDo${Y:tHRnjtHr!bk(Um:.E^h@HS%eEMtzJ.&zcNG&oEznFZl[%+/Zc2=n5eATwsXZN<fVUOQUIbIfQ@}8B)r!+Q(i<4d9N#QSS-#b}M?WjxDh%Ez0A4+4ICMvvy4wE0c[7a/B*J.sEXUgcO<6:Y0wpJB+HSj(<1P2IQi<c[csHjq3!gVuZqUgEA(CvJLGEVP)bjnX]i#Vb}.D<YD4@rT9r/.tiM:2z>gTX#9IVT{>OeZInmMx9gl^EMliQQIBm3D@5yNeBi@P!<[ch+@eodwb&^Gyyz2>&KjlW(]Kr0-Kv<=!:}yOr)2sodoP^--m?Qp24]4&1dJ)dz:Xl@hi}vg2@.!3U*O1p9)-wkWgcg#Y3j}o/TJ4NE}whHqbACgoOLUlt++n+<?ZlMMkZ]vxyyu2k18xXmkWk=jFhPl/>!9KprWtEYo7M#U?[eD[2kDWp}M(Sak!Nvq:fz&9O>x8kMk:0!#h<g-qL$OgK/#K}7)$HFJz{{rjCSw1/6!t^![Y@w0fqBoztu*qmm4k80oW*fDi6$.(S!wV+BT>w=.lMfC.ZLpJ.8T8pJ+b)wml[t]%D>1e}yH2]IDT-}2::^EmjKA.?3W8O(6@==!(1gn]OfiJ>K$r3s}%llvAR+!$D+y3:N@4qp)Ctukzlh&r-T@>^@Ai)IgL(#UGdglp9k)469KgQjYMpwe$g1^KsRkhGDx:3qYv?H-Tnr0eVy%cijj{rAfv&zBb6Jscg$.dv6J*1u%eWJyQ6LXpjT}A-A/IF<PxZH(y7:OMazL&qRXLM!AU>@l]ydx2ZZ8716OiPq/Gu5U5Rbc-?23$hSqgF%w9f*tZrSx0Pp]}9%2{L8]%PGx-ChEC^}}!x3Kw=X}a8DmfBNz]l(.21S+-fB[WN10:x%0yh??h{swelXJ3n7N2CtY==R%aeogj5B]/C2T>x?)1.s/s44NZQ99J30L*cz=ed#8j$IeMn6)]@Df:}vHapNAR:oN&PrWL(%%rbTJT9g]9j}WVs!9ht<qzd*AAchf<8jocJ1s6a:5YcnF<%ply4bxE.SAnkIV:6o(3sfHa)tx1>M0lnWr]Z]1U.]C#^jAaArrqr{fy#Lvf]rIX+>R5a1Ku)&f(U5hMZj1.t85vP+DZ2V70).x53LR$QO!*CD<(q$qEFUUOdGLvN*d7jawg2}m=@wqiL}2r(1mcaiJ9p%!I^2erQmj+?8-.NaxbczJvx:s(I7L?v0+=HU@U8#-M<?6%1?)7<DD2Q%*?4#6u6dtYba(L</*NUb5C01N5{/et07AX=o*j6CPg]L1nyF#V3{n>3Dc!z@kO>isgyfwmt1G%EnLMZ)4[mnIlUn9K?zJ:KNVg7uBc=.oEm.mK++}L6O7<g4J2G<2i^h)KfCORf<I%6$d[kKpsTaFf1vz5v0HfdoGp@w2wk]tS&V=1DzN.H&X@9^t-[zkH!*u=B!d}.xmM4c>gj1=bp<UZ4J63W3U3vd.s5B-wSV1]<kLb%78.4<4dq1T.j*be%EIc5VgWP0=-e*{V2?)8SIGL(n3FSR%a*D6c+fwAA)iyCQULHNvt:XV}TVrcg%RP-h$j@^W63D731JhT(9+(b6ngGEaY}lg04pN]R.1x:3qFyyZ6ORyBeo>gu}S/2)&Odny(^XEX>8s{f7aX@#L-1=F%%iyhFpwSB+S>=B+t^M=+X[?<.!PFhjkoOW1eE{M).9BUx&}VYA)gS7+A?CMcp*Syrd-%+O*irKCx-P5XSit)t6c?I2%&:JqNnhoF3iF2ys/KaaT/E?Li3$M?E!(y>)J#xQ![#P9:C}iJ>5{fw)+1(gsF(P+iJpsTSrr/Z{j>&9s-/[i:BvHm8JadASMUP33nS!!(>?&lWF}z$evhLz$/aMcgVDBLx.^Ik{^wI($vooL37B&s9F23HUw<hLnj#TsFqFp@Zm{rBnQCqmC<1hH:g0.iNp*tV&nBks(<WzOBc)kPjFqrRSOLU6IkBR04m$VHTkY8mH-0LQtK1x5o+NG*/U<u7}N(ngy:ByC6Yx?!*ENYxl[PE3S.z:D/r($bG{w<{CE+=wjEHGn&+O5ukldO2Q)48t9<-#^12q(#!lqT(wGny/QhrpBL}^W{GPo.MU-ffFqBrKdMfNOxJV123%ux@THbENF*gj&vpj0t2Pdt:tajL[jfKUnC=lGF#Eas]r#3F9PR4{5(2(#dO3)<%kW*0WRnh%0>rTAc6mUwBpGpSPK!D1FAJgGOt>[LW<Ab^^61IXDKb&N>V$Xj.AM/XKPhM+=v!4w>+]{dNx*vdp.Wq^fvp:PEk9TkSy0c]xD#C+H&Hdn$C}NCAy:cQ4t+6T%rKrce4dL.j:1c#A#!89ajBy]sVvML71VNojN0kp/IlGY5-H?RopOGv>d^l*9/=tV!cv3F8JH{$kNZ&F51J:jKow8s65g>aPk3mAs+>M[*vwhY1bsKH%#.<uff$@F7[(II0Xt<uq+IFauj.34o3JU+&X8E8YaoYM}hM8%!^I6%P#CO)C0H%fH-pu@qjbF-Sw:oK&K%f-{=C62eVK?Vnd9%h$Ne9F1dcem)fN)!xa?8:@wtbi-%jYhw?CYvkY.[=T+$8!70Un3iqe[e=vL:}f*p?V8>.f=S&>(&#MqJCl-roa<TAHY@vNt:4gfMd}$rkJEBl:o9<%Vd$I1aZ[#%=9}xM5sa*NMX*KJO&pNj0wc75!RtoU2kn#kgDUpsLB6u>3cm{Tx3J^M+#Ou(2*yDBkmQtT)g}!76Wr3/62VrC>MWBl<RRb]TXcWVivc#@N}8G[isE>Bb:+>xi5%){(y>E!kM!KnT{Qjv*q>l4v]fa[m%/tUx*l07fmRW+f9yl%:vg/&R!5u}e*6.A4nUck!z&D<[.&$M}X)-0Y]2JoQ[X/p)7e7kt!(yzUNf)K8*#+9wshoHhxAC>+S[Ci@tk[V1CmPu]LR[MgYzt?))wtbfo]uqK]ocVm3XUdQ&/ls>r$Je5yY0GG4pb>O2q>>8jP6.Xkc7r1y>1@@(TrWDT<K}apGnidtfg>}zb/%>i1/DHHrnHdt8pX/N(Z(Nh=Q=!*=V:.>db0Oe2Zo3{ieTWG!B^x-S=]VyxfEd94TyxzE<Q)zMlz+YpTEUe1JV@]Rpcv185pkA}&630BZumjX#NRsEN}Jtr:dc&fW5*&0bp+c+:4fA!7AVq>3e[=gFca.ib!Z{yTq2%4D$wrNw9(]neJt]fu(+VHH}g(YKSQN/:CT>}Oz>XK}4TNNue02%T$@i1YPMlU@/8qE]-ji/K+EvZT(!&?J*-me(<u4[L.kCP+P0SbMmeWm%RF7b)4aC)D-2e}#vlN]{8)?9tyR2LkI}Ik7.<MqXhaiHd#E7D=sdm9*tc6o>nk42]w0a?c<G^QXkZjXqJ{oiagAl-rC<OonH{@=oGuDXg>H8C+Wo>THhi$nnKHO>020JVUDcORXt!qv8ix[dO}01Pd8giBHrUPbsT}PA}amZoPW4EuMKDHH{tF3W7dN5L?x<UpI!V+5Br@i78EWHOYIV.[NZkw)OYZphpxy!JCCf$b.$p$c!wKqK]bZ{6Vxu5!ykjM%%Q@v!Yk01%LO&Us*J31dY?ftWk.3U1dq5J=jd8!Iw2>gwq^v3!F1lK-Ydt(k3P^CA>*cUKDKAUqHT@V$Z1h7!nAe0uR8]V#+#?3<^Jq:mg{wjvO>p]DaI44z4v1zz@.f91VaDa#nPhdm{:]d(4ANG(efCd*.N^*Np%G4)w1Ivo4QTU9/En)YuwWnR4o9Gf#Mt4mUWZr@1JFs4>-a7Q]vR+)8*@->I(73*%>c9&.KF0!UoHy:8$t+.v7cI8zcwFo<)Idg]7+3([L6Z]g]wxFWYa7:9kt$uQHPyM.e87*)VHP[S@ItfEGu1Y*N8v/qbvhtsv=-!V5/AdJzCQ{+j0v(N2MHU}-+Z]6J-{iyK@hMyEMsf<4j3Q/LlBl!o6y3wF3N(C[suqo3LXTKjHV*=eFHf]7mOfg^/uX1BY]S37uFbDB!bPnN(e+L7@1+HRN/+?x1:aHwkU)IM-fhyZ]yT0@r<t2<*5%[].gKLKHU9QblQRJFeIc@5",
      "count": 131072,
      "gapBits": 4
    }
  }
} as const;

/** The files that the weights were trained on, by their hashes. */
export const modelCorpus = [
  {
    "sha256": "ec5cea547f8c44f10c29cf5dc8fe3f606cb489ccb7732083ba529a87f6dd3e3c",
    "rows": 120
  },
  {
    "sha256": "d38996f5573e62120d0115844dac1ec350b83b7427db7860df555c9584578436",
    "rows": 25
  },
  {
    "sha256": "30e1fd4002407966df4ab84f06b404a435f22b4023a0bc46a28382b3cc37d3ec",
    "rows": 160
  },
  {
    "sha256": "f19ac92044ec0b12d9f961328239e015180c81159d3b3bcb349627a9cff35b85",
    "rows": 25
  },
  {
    "sha256": "b6bf80bf06e79b10b6babcf98a92b0d38ac2ba2981b93cc0c46e0faaa514c9be",
    "rows": 15
  },
  {
    "sha256": "d92124c0b82d8aa66d0992b04560ae1f40aa6fde4b5e421d622c7c62ca42ebf9",
    "rows": 23
  },
  {
    "sha256": "09b70c598526f6ea8aad84002d56b9431e82e1efad7ed22bc0589bc356183b3c",
    "rows": 17
  },
  {
    "sha256": "7a8ba27f960f02e1fe4a7650550d4febf56655a0b65e3fe038530090bd061bec",
    "rows": 22
  },
  {
    "sha256": "2d149fb89c93b0c66d5c9c7ad57eb33bc9c2e36b25233dbabf2097ee960d7220",
    "rows": 50
  },
  {
    "sha256": "7a92b4892332ff5e46b6bd5d2d5dc7a280cda7aa21e8585ee679303d16441cd5",
    "rows": 126
  },
  {
    "sha256": "a9c48906217565b77827dc7bdb0534477678bed6003e67a7944b15e67d5679bd",
    "rows": 25
  },
  {
    "sha256": "5172c7809d44efd167b901c3a6ab670c3a1f99a5f90d888cd9918d5649772080",
    "rows": 14
  },
  {
    "sha256": "ba17bc1a4d88c36e6fa49945925fec2fc62619796ed46f432f424c1cc711caae",
    "rows": 23
  },
  {
    "sha256": "a5e2cbd7b59f19740859a3bf20a03858995319054db372044590f3abd4fc1e43",
    "rows": 16
  },
  {
    "sha256": "6b63f91e19f7c43010ef4be13ee2c0d118e5195f13669edb33954bab91a52f0e",
    "rows": 23
  },
  {
    "sha256": "74f7b3aaa0de2c4dc449510d27fdc030c62a527a60aa8b0de1d0325ab5b58343",
    "rows": 48
  },
  {
    "sha256": "a00dc47b0fbbac0027d00895693e3e5c930ac827d5e97effe059496994425476",
    "rows": 141
  },
  {
    "sha256": "f607b51f4637a38afb3e514c572718e8442a0e13890a1eda5708a15a0adc1fd7",
    "rows": 321
  },
  {
    "sha256": "7758ed95f26134162fcdcd86b7550dc6b927a0b68070cf6eee21ae2035419bf0",
    "rows": 169
  },
  {
    "sha256": "0e512f115dc12a58c71e9e6a9eeb3cb5c09b43e9d6f14acb98d93db08a7f7dea",
    "rows": 181
  },
  {
    "sha256": "0593f325ffff5277985964280f4449d8b0ee13b87cda5a686019ba790e736e1a",
    "rows": 231
  },
  {
    "sha256": "4ae0cc1aa6034bbb66b2f054113ecc6bd3214db4f89d4afe7adc4c5745c3ab38",
    "rows": 337
  },
  {
    "sha256": "fc08a957b439d1aabb44c084712552b91f9870e15c07b1fb7ee2dc8d71017869",
    "rows": 393
  },
  {
    "sha256": "772cf1554a5467afce3b2c619a20da876fca160ccf8427a25e01ac88f1c778d4",
    "rows": 130
  },
  {
    "sha256": "8c98f47b3b1624c623094c0e6afe5e8557df3749bed14647738187470fb91b28",
    "rows": 500
  },
  {
    "sha256": "76fbf7dddc0e144de8b5d573b1f34f280fd1a8a730e7f8712f9a0d870948da37",
    "rows": 229
  },
  {
    "sha256": "87dd45cbe1263c154cd4f707beb1756f40b91270277d8ff157f895487da50b27",
    "rows": 190
  },
  {
    "sha256": "d416c786cf396045892be5b1c59c954e5ed05b31df7c08c23bdb9a264c94d951",
    "rows": 293
  },
  {
    "sha256": "e9c2913d56807f87c71e440ffef233e665d98893b63132a01a6b82b0e6aa9db8",
    "rows": 669
  },
  {
    "sha256": "852437e2ea9f240f4cb7d1935d5676f9f556416e5ab7d0719e442de2dfb75521",
    "rows": 45
  },
  {
    "sha256": "1602648f6dd6485b9d7b830e740296a01bc596cde048615ed5e68d4989d8828a",
    "rows": 469
  },
  {
    "sha256": "9b49ad03439d5c92a276c7b534ba4fac05fb4134fb5495569cb437a4149f1b1f",
    "rows": 203
  },
  {
    "sha256": "a27b8517b2b675f824e2d591ada581bcd1c23ad0340f19beed8002700bd23d70",
    "rows": 874
  },
  {
    "sha256": "25046f75fc08bd97e9018e5d0edccbd992d60dcb874722c223de2e266a1199fb",
    "rows": 506
  },
  {
    "sha256": "06f7deeb5d8130c3fe4f78e58c36824ffc98a432985bee1a1f58e00bc4bae894",
    "rows": 113
  },
  {
    "sha256": "4ab11698cb688053c9be0726c119f935da608b1c279f7699d6ea4139813da2f6",
    "rows": 250
  },
  {
    "sha256": "6aa95442d7c4977f7f08a1ac9f80b7a104d58ed1e45b6b99ce8f15aed979ef02",
    "rows": 247
  },
  {
    "sha256": "8815f9881c23e51eba98353ca68a30ac25fc655ae93f5390251c44e508b71e3b",
    "rows": 126
  },
  {
    "sha256": "4a3aeb8368a70e27cf9e312d181f0c978484d65ceab9daa51a4b1dffbe4f6225",
    "rows": 93
  },
  {
    "sha256": "8633533afbfd4f64a2b0abebcb9ddb5c4ec4c7cf51f3c01b1124d3605621d8ba",
    "rows": 544
  },
  {
    "sha256": "a9b9fe307462eca92ba6bbbd3fe32c355cf381fce9f1cf808ea3d2ed0e372dd3",
    "rows": 55
  },
  {
    "sha256": "741e140e23f6470eeaf42ade52185f801c55b741bf72a287e2156b23a99a9c3f",
    "rows": 991
  },
  {
    "sha256": "18219a08b3c66788c8570048fa441881ad684b10013c560d1dbf38438fd47985",
    "rows": 690
  },
  {
    "sha256": "122ccccb45f599142048514a28901a380aa4f37a2c901f1ffb5c1c4de5a7020e",
    "rows": 866
  },
  {
    "sha256": "94b3c5369bb14babcc6f3d9b2388608e38cb7e30fa1bf7720a4aa1b7d10de90a",
    "rows": 1558
  },
  {
    "sha256": "574a5d988d85e4e49182868cbabf27674de132d28f71b163175bb40902be856b",
    "rows": 262
  },
  {
    "sha256": "a74681dc4d2b42584bab7978ba2226d7176a021bf64b3f09ae28af1e8cfe184f",
    "rows": 321
  },
  {
    "sha256": "388c34b2f7827795dbb6eda3b7334bd08ce2deab6fab7de2b9735b0b1f3cb8ea",
    "rows": 460
  },
  {
    "sha256": "58dced882a218bc224c7e8024f799708d30e3f20b8ad9e95b561044c22543f21",
    "rows": 1223
  },
  {
    "sha256": "c448a674f7c99428227e93bd7ec54ffd3f925ebbeb9d7b4d50068927fae56d54",
    "rows": 14
  },
  {
    "sha256": "fdc56a113c3a3eca3441e82e986fbf4b8f60ddc990006afd3db2e0690b1b8cd3",
    "rows": 410
  },
  {
    "sha256": "0c17921a4819b23df7c4c52eccb373a16cf78b3a913a0883726cc062e7bbd665",
    "rows": 10
  },
  {
    "sha256": "39eb3c98140356e220afa2d9a33de0a0b7b9c5f6c9ef716daf33382e1df9294f",
    "rows": 112
  },
  {
    "sha256": "befdfbef131965a4df84e108dc65c545e50b56c41eb3c87f97ba2265c4d46da7",
    "rows": 111
  },
  {
    "sha256": "dad1144ea131887abeb060e247528d3d61b5dde7233da83e4c3b4aabc9492fc5",
    "rows": 68
  },
  {
    "sha256": "dfc40f98c96122348a6ecec1f8141379b4555b2f8c36af2ef712776d0d71c473",
    "rows": 800
  },
  {
    "sha256": "77b0988f091e5a1e8d90c63c0d6ccd99ad2e6e9b8e2cf09d8ddb2948dffafe51",
    "rows": 36
  },
  {
    "sha256": "78af39ce95d6171f593ab771940949a110d2badbdb2fda99c070d639cb4d971f",
    "rows": 378
  },
  {
    "sha256": "8dcfd90737f8063972642f8d329ce0f531c66673cdd77adbe13cd03bbcf76aa0",
    "rows": 634
  },
  {
    "sha256": "6e9cd2aefa0ba84588cc53ea3c04cd358482dd4251267bde4ff80df789b7a201",
    "rows": 715
  },
  {
    "sha256": "9f548779274b8f8251da5dfb6e150b4298ac4a564c5db538d16ffdb0f21ce9b5",
    "rows": 1128
  },
  {
    "sha256": "14776a82d25fc885e405fe5df6447f5a9fa1d504259b03a2c46e41fd4548497e",
    "rows": 1372
  },
  {
    "sha256": "a5dc8aa7f3fc04f973d0b52c5e2707d688e0fa62b6dd7e6cf2262e1b4d6a1ec8",
    "rows": 1799
  },
  {
    "sha256": "2a8eb3298c5132c8cb2339e8dacdc37bc020297fa57c187097db13f69d98fd95",
    "rows": 152
  },
  {
    "sha256": "865cc4e5fcdfc5f4fe094414b3d8a45f9fabfc571358b3ad8c8949db43e4864c",
    "rows": 497
  },
  {
    "sha256": "1356c04c838b52f468caa9842ee745736d3584a29f27c0b63e476adced6c8fa8",
    "rows": 245
  },
  {
    "sha256": "5761d2059527fd77c7ff751304274ec9a8444d2dc4f97e528dbd976f90817047",
    "rows": 175
  },
  {
    "sha256": "3b62513e3ede0af3746d15d10e0bf577a48d54d4ea28122312619c4f59b2dc15",
    "rows": 216
  },
  {
    "sha256": "32c2789b9fc8baf3e9db1618a2515934d91d55b2fa14e373268260460fd24a09",
    "rows": 285
  },
  {
    "sha256": "e0ffb85ceae3ae70777fc875fa77ca854530e1d915e3075a35b7f7a94261b991",
    "rows": 419
  },
  {
    "sha256": "e39bca717852f948ae67284283c5d17d9a2d1e019e2334e64929591f6ecef0cc",
    "rows": 142
  },
  {
    "sha256": "c13354f084a683327f0f3ebe6f99da0d812d5902c049c3f8315f18d99b168722",
    "rows": 981
  },
  {
    "sha256": "64e0144639acf6641f4fbc213a359a33ce2ffbe55fc5c93453ae344d24d19240",
    "rows": 218
  },
  {
    "sha256": "38401b25ecd371f149359bd513d080c6c5b37ea02b7717d70057771168673316",
    "rows": 151
  },
  {
    "sha256": "ff34d458f6d7383f64ceee39ff7c31083098f52fa954917b24f9a3e2cef8231f",
    "rows": 457
  },
  {
    "sha256": "ae05f34a636f03e2402d6a270ea0bde6d1948f06123a09c8b2411ddf3fe42148",
    "rows": 767
  },
  {
    "sha256": "9512a46858b35417da712fa0d8e1722ab4f5cd16508a7c6ad1d22bf8d0c39278",
    "rows": 45
  },
  {
    "sha256": "8c788a9123456fdb08daae39ae2284a271450ab15b7faaa461ade46119dc1881",
    "rows": 469
  },
  {
    "sha256": "34fbd9bea3a7b3d92044f8548c5e79f6da956e05a145dd585136cadab0cd0a0f",
    "rows": 203
  },
  {
    "sha256": "72afa01e5c7c4582d9521f345088d53976053a7ca26d90caf3cd91be6c1b0f43",
    "rows": 1591
  },
  {
    "sha256": "bf192fd55bca0fe91713d37420dca603a84ecc8b44bb563110380ec2e306897e",
    "rows": 650
  },
  {
    "sha256": "ac2deda42eb2d2660acb8809a25c6e74930929212843d59f800e5026adc39dc9",
    "rows": 113
  },
  {
    "sha256": "7a152154a7468213d81dc2dc6e3ff6e68e56c9da046b78679eb85300ae5dd1fe",
    "rows": 253
  },
  {
    "sha256": "92ca7c48a19fb028284c3b4a08ec589b77d3ce18b7d6e23e6b95363b85ea89c7",
    "rows": 249
  },
  {
    "sha256": "de0f12d9321ab66343a9808bdd77a96c3f54cecc1ff28b6f5e9c24a31e2ec36c",
    "rows": 126
  },
  {
    "sha256": "fe7f97abe6b0ca40be9e31f482538bafcf00c1c4f562eb6e1170b784fa470d3a",
    "rows": 92
  },
  {
    "sha256": "75f102f7b634828923f36830245f50c02a6511ee868d2b76b610fab74fc5e319",
    "rows": 574
  },
  {
    "sha256": "3ec9a0a01177261e28d58c840d06c9eb6d3db9aa7c891cd1cd24bdbbaf1fd997",
    "rows": 52
  },
  {
    "sha256": "3e0dd21804c1605e6f7d9b4c208f2bba64a826fe80ea5590adb3509c491d3086",
    "rows": 1057
  },
  {
    "sha256": "21b42c5496f6086ce1239318a0ac81e811b760602539fb44f222f4ecb976be5b",
    "rows": 796
  },
  {
    "sha256": "e8097ba7f1c8ffedf37639a0b70a3d078af8331900ae39b43664e1d0bad25e04",
    "rows": 1226
  },
  {
    "sha256": "f8b5d92eef184007cef9af23e8ffbec8b9919532e0f6fdcefd6c4a6d90145643",
    "rows": 1662
  },
  {
    "sha256": "61c648b8fd5067774e1a270f1e03f4b9b0abcd3f62efae8ce9553e02acb18890",
    "rows": 262
  },
  {
    "sha256": "0afb5dc8378249dea0cec3f1fec9dba9e18633c68815ff4fbd7f374c9e26159c",
    "rows": 332
  },
  {
    "sha256": "fd5a1c9f1f97fd71ef58f5a291f50b8e1f7ea57220f5c9385842bea8f1e78a02",
    "rows": 552
  },
  {
    "sha256": "a5532392e152c484ba4915cd8850d87be2bc1d228c7cd887afcbe96423cdf095",
    "rows": 2187
  },
  {
    "sha256": "6571becf96d106b737e0f24b2a650f219015f0cf60602fed1db6d8dc11d527b7",
    "rows": 14
  },
  {
    "sha256": "e27e7daae634851476d1543df5407c3b742f2af58b2e5982ab949b7ef0f82ed5",
    "rows": 533
  },
  {
    "sha256": "5cf065e28fb80e2da3469cff50ad796b4ebb4932efbc43997593c087a3479384",
    "rows": 12
  },
  {
    "sha256": "9eb77fd15aa7f5998650444f486a2176abf2aaf564256bdb8b7e78fd3e3ccae3",
    "rows": 112
  },
  {
    "sha256": "9e48026b8a78fa3d2e549f3863bbc25a7285aea1acd1cb4a2ac2fd7001bd48f4",
    "rows": 104
  },
  {
    "sha256": "19b7d003cadfc2434e632357f5a35853b8e9bac69e0fc8c5024580b2e54642bc",
    "rows": 68
  },
  {
    "sha256": "a1e4412624e7b99bf8371a136f1d7d7efc0fcb42aa6f41cfcff85c265b319220",
    "rows": 796
  },
  {
    "sha256": "41c7062fd5d1e7634d010f1ac317b1e892c7f366a22df62a5419a74415662690",
    "rows": 36
  },
  {
    "sha256": "66339eee5f1b3f9eb9403977e6a54eb02c8bcf337ec88db112ebcfba1be8b9f6",
    "rows": 381
  },
  {
    "sha256": "24121defb07632081f6a5cfd36be01913b83eb6dbb8d1717a45dd4bc569671b6",
    "rows": 712
  },
  {
    "sha256": "8ac6e588f6db6f1909018c2dc71373e3270bca372cbba73959fe8fbc02d98824",
    "rows": 681
  },
  {
    "sha256": "36cee502b5514d608644770f185aae075bc300c6b3398fe7b9164560c6bbdb83",
    "rows": 1496
  },
  {
    "sha256": "1df8682a9689ef7a828ee5b4a5d1e49f512433933431be6bb4122b0d47f88f25",
    "rows": 2752
  },
  {
    "sha256": "df3f0d39dd688dcb2e01b9a876733e06748af5195838d8a7f9f9cd4324c688b5",
    "rows": 1936
  },
  {
    "sha256": "5d2b3cb158c0e822a2a6bf7512b12522392aa873e70a721d6f3080a987473184",
    "rows": 143
  },
  {
    "sha256": "1f4831d8bbaad6145f7ee11dd6d3d633d427c1f34774cde4f9d6773e0be5e431",
    "rows": 411
  },
  {
    "sha256": "05c2d51ada53197ee67d5f42ce5d7c0cbbb22fc24101bea6b1715ef4a6872866",
    "rows": 177
  },
  {
    "sha256": "8c604329d24de401f6cee1212dbdd32f259908d9473887869fc40ae82055abe1",
    "rows": 181
  },
  {
    "sha256": "f8aa1c25fdc4f6dadba66435b7582d033e55511637e4bf898f134624f99c9334",
    "rows": 231
  },
  {
    "sha256": "6bf43110699adfe694a62b797c3650f50f8c94563b8ecaa363a94ca244405932",
    "rows": 279
  },
  {
    "sha256": "7c122efc16ba73dc6e2f492daa2d7127cde7da44e81573677c6b63a91d1e804b",
    "rows": 268
  },
  {
    "sha256": "1a58a402c4f49992b77df6728754b810080d93f16e68d8b6ab1eaec2be532759",
    "rows": 139
  },
  {
    "sha256": "1a56b4188c8934ae4c7cd86d265d32a2fc3d4c158e501e922cb87774209474d4",
    "rows": 764
  },
  {
    "sha256": "3fb190ac44e92dbcdfd5f2e4536a43b7e292f09d6588445a728de0c7760340af",
    "rows": 218
  },
  {
    "sha256": "abde2edd130b8daff558d4eee964172a6f25c0fdfa12ec555708b44c2051ea6c",
    "rows": 199
  },
  {
    "sha256": "6174fd0a9871e31818ddd12caffc14d9ac246dcaf96cbebc8daf49bd13a67dd9",
    "rows": 491
  },
  {
    "sha256": "abb8789147e941124a5b4368bed5d426872b22f04ca6bf6adba5baebb17e5dd9",
    "rows": 445
  },
  {
    "sha256": "e48a3fae78373df1213599d95cda44bf97838db1b057b773de11b0927ba1671b",
    "rows": 45
  },
  {
    "sha256": "b155b15ffdc0fcddc7502f4fc76f45f2a19dfe64f35dbff12ac71b213de63118",
    "rows": 471
  },
  {
    "sha256": "beffef08d6c4be048f3521b8be16b526d4bff55bd30c6cd1a677b26053994be9",
    "rows": 203
  },
  {
    "sha256": "25083fc2db56c42bd7e22fa7b1090e1802ec64d61aeb9c75218d1ae18e1437f9",
    "rows": 1284
  },
  {
    "sha256": "56aa110ee80c5b35d661de8d941079c78552b8c02247acc3a58dae1129c00705",
    "rows": 601
  },
  {
    "sha256": "19fe6e81bd10f4fd34f52cd8a5415ceb3502894c377bf626ddcbd7f2953adf64",
    "rows": 113
  },
  {
    "sha256": "feb5d398062f6405e171017229f775d7cd9d5c50bc3162f70b7b16bf4dc89b21",
    "rows": 246
  },
  {
    "sha256": "61c8d345de93383c654883db7fbc2e2a2e4d8cf9551e7bab15e4a7b593a8bbce",
    "rows": 248
  },
  {
    "sha256": "78052752f15bae5f6f8a16ae7202d4957ad4d58265d4ff2be38034f7786be48a",
    "rows": 126
  },
  {
    "sha256": "18ebf6f14c6e1f36afdc3e1cefad16c902b3dbf66a0f80660a3f2c0bed9e138b",
    "rows": 93
  },
  {
    "sha256": "0535440d3afc800df4886db94601346ccd18b4d05f5a85621403757fb2f882fc",
    "rows": 596
  },
  {
    "sha256": "b24ee42120e68fabb74aaee97150bb629a8fa4e6a83ecba787d40e629e2c26b6",
    "rows": 57
  },
  {
    "sha256": "52e7c20096194f0565b0fd4dd9c9ac4b3f0f011bce9403db99ae97a224a707b1",
    "rows": 727
  },
  {
    "sha256": "a939f1fbf239c6e4548fa0a2c503db45aba7502b6012e02b98a3027276efd742",
    "rows": 627
  },
  {
    "sha256": "5531664812378d386c1107c977d109aa71a7e149a12a08c7b102c450329d629b",
    "rows": 1003
  },
  {
    "sha256": "73c1f4ef6edfe23429d3123dbf410de76f0f82de25e7ec4d7e3c3f387f8b88a2",
    "rows": 1068
  },
  {
    "sha256": "52ae788bad18e444e6d4cb5ba698cf103a01eb31ba59fb9fbe026feac197affd",
    "rows": 262
  },
  {
    "sha256": "c1490a20869022a2f65f17e81366d9f1d77b47ce2ba3070921d721b290dbf55f",
    "rows": 333
  },
  {
    "sha256": "c0620e6d0bc5c32074a1a5ada32b7c49b46bcbb317ed2bf603310db2fbaa828f",
    "rows": 495
  },
  {
    "sha256": "84f645e997912c40467b0f843cf61623f64c4150f67beebe0ab658320d7fee73",
    "rows": 1723
  },
  {
    "sha256": "382722cb138519b7b73022f048186e57cdfbf28b8186cdca75c4630484d336d1",
    "rows": 25
  },
  {
    "sha256": "44c6823bb206a638eb9d9d165b5fb03600a0e150f27b9a827eb47fa94c73a7f9",
    "rows": 438
  },
  {
    "sha256": "0a7f45693228c090db69e63e0e57b5149b7067cf280a6efb4ab060657b9ee420",
    "rows": 10
  },
  {
    "sha256": "5193f17b15445cc53e82e42eac708f8a0be97ad3430b340be81a1a42c8b18194",
    "rows": 113
  },
  {
    "sha256": "380d2e51d5ed2e25f7e52a060fffea3d4f1304a5ad86c36d4e4f100c2273ac3f",
    "rows": 100
  },
  {
    "sha256": "8fe741ef219fac3edd1bca211a8767cfea87c488cf8494e5c77b803890ce1250",
    "rows": 68
  },
  {
    "sha256": "470ecbb66fd3ef20eda6b6566571738152141b33e634a6b412dd02a6e976a270",
    "rows": 800
  },
  {
    "sha256": "52b8af35d8384136d3625841bc232acdeec2d96f0383b2e40740d1e12ce3b3f0",
    "rows": 36
  },
  {
    "sha256": "b4f6215f2e076199cbb52dcd0a18c24053fcbb35f3c898c4cd8c49179b04bfa5",
    "rows": 386
  },
  {
    "sha256": "bfdcdc06a4734c3395c562dec56c451040184fc7a56deebe37e70785ffb988d4",
    "rows": 786
  },
  {
    "sha256": "24df8aa5fd81d0a5988584b9463d9d6c4d30db24658e5886fa05f10ed323ccc4",
    "rows": 612
  },
  {
    "sha256": "ee32f5c00b82216a431b35007a6589c8b3892f973b95f6cc88eb541a93fdaab5",
    "rows": 1047
  },
  {
    "sha256": "849c66b4deaf79422801dd97fbfe89d0f0e4456fa6879747b650123970617dbd",
    "rows": 2351
  },
  {
    "sha256": "8aa2b8c41626cb9a7d3b30b5db69116a21af4e17cf221ffaf1afb6f9ef522ac0",
    "rows": 1236
  },
  {
    "sha256": "3a42affe0b6d25c886b1b6204674c55817c26fbd38d05da120a253e9d4badb28",
    "rows": 187
  },
  {
    "sha256": "ad14f5ec9eae57bd752763e1a251e382c6c29913683ef0db14c50105e36421b2",
    "rows": 320
  },
  {
    "sha256": "b854171f0d7a322d594d905e3bff897d51bee4d1d199f4afb6e0cdf0e212f155",
    "rows": 206
  },
  {
    "sha256": "23414344ec3415d1c5a43e3e9526fac351b2bc2e46792ed300caae2be759a1d1",
    "rows": 90
  },
  {
    "sha256": "8146c5bf7139ccfeb75e3157cccbde6a6b69d07269210a4de07de3b05c6261b1",
    "rows": 37
  },
  {
    "sha256": "e6de0eff1df6f86d950b980f64eae750d6b15dbc43804ded6157dc1abe64e7ec",
    "rows": 47
  },
  {
    "sha256": "5dc7c6e1f4cc2c4495acbf65b37d7f2676640bdd5333ff481b11b5a080c19cbb",
    "rows": 45
  },
  {
    "sha256": "bf491b96e06abbf2d716ceac3dd50d705351c30f212562fcceafadb04a9eab57",
    "rows": 67
  },
  {
    "sha256": "3732c64a776b1025c5475af8a5daf26a4719d53723a372964615a722509644d6",
    "rows": 201
  },
  {
    "sha256": "cbd111dded2d8f6a96c0c0d2ebf8f0e813e2c5e8475f5fecae5a0eefbaf7b485",
    "rows": 720
  },
  {
    "sha256": "f78ba8c125a032e8079cf0055750c9baafd94bebf3c5b6c683b1822a3c03f262",
    "rows": 36
  },
  {
    "sha256": "9eaf0d812d3d22890bd53f1fa1cd813a353acb7a8551bed60dcdb1c4794094dc",
    "rows": 297
  },
  {
    "sha256": "b89af8fdeff6f6b5301a73c4417c00477e2953bcd5a219fe7fead9808d51fce4",
    "rows": 119
  },
  {
    "sha256": "8eebe7a3b4220f7ffe22929b6ba3f3338fceb7a7a02b705d5af1dcefee392a3a",
    "rows": 482
  },
  {
    "sha256": "a7a6ac4771375fc2e7e7f47e6ce844bb865705a173c5fffa4da4558fdc929896",
    "rows": 60
  },
  {
    "sha256": "cfda6e71212053e519f90b69a01970057603a5ef70d50f9f7e437987fa40df36",
    "rows": 176
  },
  {
    "sha256": "9725fa269554da843bbb34ca81063003dc9974cbc096a8caf63d7ca7da424f01",
    "rows": 571
  },
  {
    "sha256": "962fe2024e470f600b8a886a235ef7cb238c6439f14da8c5ec70cbd7e3edfae4",
    "rows": 250
  },
  {
    "sha256": "880fa223cc84bf4b3510365a2fdeab775ebd33df8f2aef120a032b2deb77d375",
    "rows": 90
  },
  {
    "sha256": "5a633fc5c186ea35fc215ff193ffd41999cbc0ddd06ce07e0b0f9a1404e88525",
    "rows": 40
  },
  {
    "sha256": "76fdd82b641f04aac738f977ca2872f84f0904fc28ae39389e159ef6bb1ee78c",
    "rows": 49
  },
  {
    "sha256": "62e85fd1368a6c20ac485ab0204950291e5337a9599f85a5656d66986051fbb8",
    "rows": 45
  },
  {
    "sha256": "b356a64b7d126878672a5d9d90d53e59390108a583173449a5ec3916ad1ea1f7",
    "rows": 65
  },
  {
    "sha256": "442d825adc7cef25b96d3aa6f0f879e096fa31efbd42beca34688f77f6f4671a",
    "rows": 214
  },
  {
    "sha256": "15c7a6475c955a29c429fd95ba044d91dc79f174d1d6ad47993a5e01fdeebab7",
    "rows": 876
  },
  {
    "sha256": "96946bb78495c0e8b2ce0fd6a0f2ff31c68991418e55034c1cf71049f332aa00",
    "rows": 38
  },
  {
    "sha256": "0aba22e0eafd25de424a808015151f82e2e7cfdcab8abd534f17f40c931fd4f0",
    "rows": 401
  },
  {
    "sha256": "c3854120aef123fac46932b16f31d1b1176b9a7e67105fc487cf1869bdc8b15c",
    "rows": 524
  },
  {
    "sha256": "40276c7b809e87f4b2167d23e8c3ce9d578a31807c6929e8d842a3bbd80a811b",
    "rows": 60
  },
  {
    "sha256": "9d7d6698c0af3507b390da90781d3c818003a94442e7de05849230455640d7ea",
    "rows": 176
  },
  {
    "sha256": "1eeb40afce48d2a7afdd6247fd506b19132785cfec94871f4713d3d5969a786e",
    "rows": 477
  },
  {
    "sha256": "d4eecbfcc9c111758a34fb01ac1829db0026d5305f42aaddf16bb5cc680949f1",
    "rows": 213
  },
  {
    "sha256": "a4baae724e7307a5a81d3d3c790c3a79175fadf1306c72b730ac81a2df7bd363",
    "rows": 90
  },
  {
    "sha256": "5d8330dc43ffd04a56e8a7239185d048b4039c5c38abf0314b18e272409c0600",
    "rows": 37
  },
  {
    "sha256": "241e1007ec23379c94d451f328f68d5ba38b14cc1daf709bf57b6e3c72802866",
    "rows": 47
  },
  {
    "sha256": "7e8cc77dd670a8bb6fd8b8e7ebbffc50811863a6464152fbdaf266c29c3b0190",
    "rows": 45
  },
  {
    "sha256": "d15dbda8bf1fcb5f3d4a278a11ea68e9b7cb6cf413e53afdaa2f06c5390d2a9e",
    "rows": 66
  },
  {
    "sha256": "b137b50075cf306f4535ebe80451d000368b48697d8313a0cb0eb02abf7a96da",
    "rows": 210
  },
  {
    "sha256": "d42b87772656873841b39fe3faa5e6454045249493acc5c7d811316868b8ae15",
    "rows": 501
  },
  {
    "sha256": "3faa68b16c5f5a2b96bf09b1057cfc578fb636131b43c3d7be34653b324a2173",
    "rows": 32
  },
  {
    "sha256": "6e8378e67220f9092f8a8a738a826cf245e9d20d305e236a3a7407e22af9e9b1",
    "rows": 345
  },
  {
    "sha256": "9c42cc771cbe5960fcda5410df3d0cbb88f12a6507c945c8532a6309853bc957",
    "rows": 214
  },
  {
    "sha256": "6c615a2b61ed450ae6519b1386aed79e8d3461ca3c9723385d7819f264d9a78b",
    "rows": 315
  },
  {
    "sha256": "a8408d9a85c627fd1be43dfc5a738057c87b67444dd08eef77ec2e46b584c0c7",
    "rows": 59
  },
  {
    "sha256": "d7aa217fbf93be87210e42efb4916a54685be49d257ebd5c40b0ac98d7299185",
    "rows": 3
  }
] as const;
