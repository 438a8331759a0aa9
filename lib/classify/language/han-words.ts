/**
 * Words that give Han-only text away where its characters do not. Weighed in characters: a word counts as its length.
 * Japanese words are those that no Chinese writer uses in this form; `zh` words those that no Japanese writer uses.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const japaneseWords = words(`
  口座 振込 振替 入金 出金 送金 着金 引落 引出 残高 残金 手数料 返金 払戻 請求 領収 明細 決済 支払 両替 為替 円高 円安 通帳 暗証 番号  
  書類 免許 証 在留 変更 届 届出 手続 手続き 申込 申請 登録 退会 解約 制限 限度額 紛失 盗難 再発行 発行 郵送 郵便 配達
  未着 未入金 未反映 反映 至急 緊急 大至急 対応 問合 問合せ 返信 返答 連絡 担当 担当者 苦情 不具合 障害 画面 起動 不可 不審 詐欺 
  不正 取引 注文 購入 発送 未発送 届かず 催促 遅延 遅い 何故 毎月 今月 先月 翌月 当月 一昨日 先日
  営業 営業日 営業時間 土日 祝日 料金 有料 割引 税込 税別 消費税 適格 事業者 会社 株式 株式会社 代表者 携帯 端末 機種 機種変更
  認証 未完了 処理 処理中 審査 審査中 審査落ち 却下 拒否 未承認 差押 差出 宛先 宛名 受取 受取人 送付 送金人 国内 日本語
  教示 御願 御中 様 宜 頂 弊社 貴社 御社 当方 先方 当社 貴行 当行 迷惑 最悪 残念 納得 検討 相談 案内 参照
  二重 誤 間違 誤送金 組戻 被仕向 仕向 電信 支店 窓口 小切手 手形 口座番号 口座凍結 過払 未払 利用 停止中 確認中 締切 締日 締め 凍結解除 解除願 何時入金 回答待 滞納 督促 延滞 利率 金利 年会費 審査結果
`);

/** Words of both Chinese scripts (written simplified; the text is folded before the look-up). */
export const chineseWords = words(`
  我 你 您 他 她 们 吗 呢 吧 啊 嘛 哦 呀 哪 谁 这 那 怎 什么 么 没 还 很 太 也 都 了 着 把 被 让 给 跟 对 吃 喝 找 钱 账户 账号 帐户 帐号 银行卡 转账 汇款 到账 提现 扣款 退款 充值
  余额 密码 登录 登陆 验证码 客服 订单 发票 手续费 汇率 信用卡 借记卡 实名 冻结 审核 支付 付款 收款 商家 卖家 买家 手机 短信 绑定 解绑 注销 投诉 骗 诈骗 盗刷 报错 接口 回调 如何 为何 何时
  请问 谢谢 你好 您好 麻烦 帮忙 帮 不能 不了 无法 不到 不行 可以 需要 现在 今天 昨天 明天 已经 为什么 多少 多久 几天 哪里 快点 尽快 急 查询 查一下 被拒 一直 一笔 两次 两笔
  到底 怎样 怎么 怎么办 是否 能否 还是 但是 因为 所以 如果 时候 东西 问题 办理 开通 关闭 更换 修改 丢了 丢失 挂失 补办 激活 额度 限额 证件 护照 身份证 刷卡 网银 打款 款项 货款 回款 结汇
`);

/** Words of Taiwan and Hong Kong for things that the mainland calls otherwise, spelled alike in both scripts. */
export const traditionalWords = words(`
  存摺 入數 過數 戶口 轉數 支援 資訊 網路 簡訊 軟體 程式 螢幕 帳號 帳戶 匯款 唔 嘅 咗 喺 冇 佢 嗰 啲 咁 點解 幾時 邊度 乜 嘢 係咪 唔該 哋 睇 攞 俾 畀 咩 啦 囉 欸 ㄟ 搵 嚟 諗 嗎 妳 甚麼 臺
  提領 入帳 拍謝 窗口 真人
`);

/** Words of the mainland that Taiwan and Hong Kong call otherwise, spelled alike in both scripts. */
export const simplifiedWords = words(`
  短信 信息 程序 屏幕 质量 到账 打款 充值 微信 支付宝 人民币 咋 啥 咋回事 俺 提现 二维码 网银 花呗 淘宝 京东 公众号 小程序
`);
