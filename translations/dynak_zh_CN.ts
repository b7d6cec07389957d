<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CoactivationView</name>
    <message>
        <source>lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>conditional share</source>
        <translation>条件比例</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CostAccuracyAxes</name>
    <message>
        <source>cost, share of dense MACs (routers included)</source>
        <translation>成本：占稠密模型 MACs 的比例（含路由器）</translation>
    </message>
    <message>
        <source>cost, %1 per sample (routers included)</source>
        <translation>成本：每个样本 %1（含路由器）</translation>
    </message>
    <message>
        <source>measured time, ms per sample</source>
        <translation>实测时间，毫秒/样本</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>损失（奈特）</translation>
    </message>
    <message>
        <source>%1, difference to dense</source>
        <translation>%1，与稠密模型之差</translation>
    </message>
    <message>
        <source>%1, lower is better</source>
        <translation>%1，越低越好</translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation>MACs 占比</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>measured time</source>
        <translation>实测时间</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>difference to dense</source>
        <translation>与稠密模型之差</translation>
    </message>
</context>
<context>
    <name>Demos</name>
    <message>
        <source>Little stories</source>
        <translation>小故事</translation>
    </message>
    <message>
        <source>A language model of little stories in which verbs agree with their subject, days follow each other, sums are right and the end takes up the beginning.</source>
        <translation>一个小故事语言模型：动词与主语一致，日期前后相接，算式正确，结尾呼应开头。</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>A vision Transformer that names one of ten drawn shapes, of any colour, size, turn and place, on a patterned background with specks.</source>
        <translation>一个视觉 Transformer：在带斑点的花纹背景上，识别任意颜色、大小、方向和位置的十种图形之一。</translation>
    </message>
    <message>
        <source>Little translations</source>
        <translation>小翻译</translation>
    </message>
    <message>
        <source>An encoder-decoder that translates English sentences into German: verbs move to the end, articles and adjectives agree, numbers turn around, and &quot;it&quot; is he, she or it.</source>
        <translation>一个把英语句子译成德语的编码器-解码器：动词移到句末，冠词和形容词与名词一致，数字的次序颠倒，“it”可能是 er、sie 或 es。</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>Hugging Face folder with routers</source>
        <translation>含路由器的 Hugging Face 文件夹</translation>
    </message>
    <message>
        <source>Partition and routers as HDF5 and JSON</source>
        <translation>划分和路由器（HDF5 与 JSON）</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Save the project first: the command reads its file</source>
        <translation>请先保存项目：该命令会读取项目文件</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>IDX</source>
        <translation>IDX</translation>
    </message>
    <message>
        <source>CIFAR binary</source>
        <translation>CIFAR 二进制</translation>
    </message>
    <message>
        <source>image folder</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>sentence pairs</source>
        <translation>句对</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>text table</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>running text</source>
        <translation>连续文本</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>From neurons to experts</source>
        <translation>从神经元到专家</translation>
    </message>
    <message>
        <source>What a feed-forward network does, why most of it rests, and how that becomes a cheaper model. With a model that names drawn shapes.</source>
        <translation>前馈网络做什么，为什么它大部分在静息，以及如何由此得到更便宜的模型。使用一个识别手绘图形的模型。</translation>
    </message>
    <message>
        <source>What a feed-forward network does</source>
        <translation>前馈网络做什么</translation>
    </message>
    <message>
        <source>Each block of a Transformer has two parts. *Attention* lets tokens look at each other; here a token is a small square of a picture. The *feed-forward network*, FFN for short, then works on each token by itself.</source>
        <translation>Transformer 的每个块有两部分。*注意力*让词元互相查看；这里一个词元是图片中的一个小方块。随后*前馈网络*（简称 FFN）单独处理每个词元。</translation>
    </message>
    <message>
        <source>A token comes in as {width} numbers. The FFN has {neurons} *neurons*. Each of them weighs these numbers, adds them up and passes the sum through ReLU, which turns a negative sum into 0. A second layer mixes what the neurons say into {width} numbers again.</source>
        <translation>一个词元以 {width} 个数进入。FFN 有 {neurons} 个*神经元*。每个神经元对这些数加权求和，再经过 ReLU，负的和变为 0。第二层把神经元的输出重新混合成 {width} 个数。</translation>
    </message>
    <message>
        <source>The large view lists all parts of this model. Its {sites} FFNs do {ffn-share} of the multiplications.</source>
        <translation>大视图列出此模型的所有部分。它的 {sites} 个 FFN 占乘法的 {ffn-share}。</translation>
    </message>
    <message>
        <source>For some token, ReLU turns the sum of a neuron into 0. What does this neuron add to the result?</source>
        <translation>对某个词元，ReLU 把一个神经元的和变为 0。这个神经元对结果有什么贡献？</translation>
    </message>
    <message>
        <source>What it adds for an average token</source>
        <translation>它对平均词元的贡献</translation>
    </message>
    <message>
        <source>There is no average in an FFN. What a neuron says for one token depends on that token alone.</source>
        <translation>FFN 中没有平均。神经元对一个词元的输出只取决于该词元。</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>All weights that lead away from the neuron are multiplied by 0. One could leave it out, for this token, and nothing would change. That is what everything that follows is built on.</source>
        <translation>从该神经元出发的所有权重都乘以 0。对这个词元可以省去它，什么都不会改变。后面的一切都建立在这一点上。</translation>
    </message>
    <message>
        <source>Its share of the bias</source>
        <translation>它在偏置中的份额</translation>
    </message>
    <message>
        <source>The bias of the second layer is added once, whatever the neurons say. A neuron at 0 has no part in it.</source>
        <translation>第二层的偏置只加一次，与神经元的输出无关。为 0 的神经元与之无关。</translation>
    </message>
    <message>
        <source>Most neurons rest</source>
        <translation>大多数神经元静息</translation>
    </message>
    <message>
        <source>A neuron that gives 0 *rests*. Here {tokens} tokens were looked at: for the median token, {resting} of the neurons rest.</source>
        <translation>输出为 0 的神经元处于*静息*。这里观察了 {tokens} 个词元：中位词元有 {resting} 的神经元静息。</translation>
    </message>
    <message>
        <source>Each row is a *site*, the FFN of one layer. Its shape says how the share of active neurons is spread over the tokens: the tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the right is the share that rests.</source>
        <translation>每一行是一个*位置*，即一层的 FFN。其形状表示激活神经元的比例在词元间的分布：刻度是中位词元，线段从 5 % 词元到 95 % 词元，右侧数字是静息的比例。</translation>
    </message>
    <message>
        <source>Click the row of the site where most neurons rest.</source>
        <translation>单击静息神经元最多的位置所在的行。</translation>
    </message>
    <message>
        <source>At {sparsest}, {sparsest-resting} of the neurons rest for the median token. At {densest} it is {densest-resting}. The first layers of a network often need more of their neurons than the later ones.</source>
        <translation>在 {sparsest}，中位词元有 {sparsest-resting} 的神经元静息。在 {densest} 是 {densest-resting}。网络的前几层往往比后面的层需要更多神经元。</translation>
    </message>
    <message>
        <source>Neurons are not alike</source>
        <translation>神经元各不相同</translation>
    </message>
    <message>
        <source>At the right, the {neurons} neurons of {site} stand in the order of how often they fire. The busiest one fires for {busiest-rate} of all tokens, the rarest for {rarest-rate}.</source>
        <translation>右侧把 {site} 的 {neurons} 个神经元按激活频率排列。最忙的对 {busiest-rate} 的词元激活，最少的对 {rarest-rate}。</translation>
    </message>
    <message>
        <source>The histogram below shows the sums before ReLU. Everything left of 0 becomes a rest.</source>
        <translation>下方直方图显示 ReLU 之前的和。0 左边的都会静息。</translation>
    </message>
    <message>
        <source>Select the neuron that fires least: it is at the very end of the upper curve.</source>
        <translation>选择激活最少的神经元：在上方曲线的最末端。</translation>
    </message>
    <message>
        <source>Neuron {neuron} fires for {neuron-rate} of the tokens. An ordinary FFN computes it for each of them all the same.</source>
        <translation>神经元 {neuron} 对 {neuron-rate} 的词元激活。普通的 FFN 仍会为每个词元计算它。</translation>
    </message>
    <message>
        <source>Experts: neurons in groups</source>
        <translation>专家：成组的神经元</translation>
    </message>
    <message>
        <source>Which neurons rest differs from token to token, and asking each neuron costs as much as running it. So they are put into groups of equal size, called *experts*. The {neurons} neurons of {site} become {experts} experts of {expert-size} neurons.</source>
        <translation>哪些神经元静息因词元而异，而逐个询问神经元与运行它一样贵。因此把它们分成同样大小的组，称为*专家*。{site} 的 {neurons} 个神经元成为 {experts} 个专家，每个 {expert-size} 个神经元。</translation>
    </message>
    <message>
        <source>Grouping alone changes nothing: an FFN is a sum over its neurons, and the experts&apos; sums add up to the same.</source>
        <translation>分组本身不改变任何东西：FFN 是对神经元求和，各专家的和加起来是一样的。</translation>
    </message>
    <message>
        <source>In the map each point is a pair of neurons, and its colour says how often both fire on the same token. Neurons of one expert stand side by side.</source>
        <translation>图中每个点是一对神经元，颜色表示两者在同一词元上激活的频率。同一专家的神经元相邻。</translation>
    </message>
    <message>
        <source>Why should neurons that fire together be in the same expert?</source>
        <translation>为什么一起激活的神经元应当在同一个专家里？</translation>
    </message>
    <message>
        <source>So that a token finds all it needs in few experts</source>
        <translation>这样一个词元能在少数专家中找到所需的一切</translation>
    </message>
    <message>
        <source>An expert runs as a whole. When its neurons are wanted at the same time, few experts are enough, and the others can be left out.</source>
        <translation>专家作为整体运行。如果它的神经元同时被需要，少数专家就够了，其余可以省去。</translation>
    </message>
    <message>
        <source>So that all experts have the same size</source>
        <translation>这样所有专家大小相同</translation>
    </message>
    <message>
        <source>They have the same size in any case. What differs is how well the neurons of one expert go together.</source>
        <translation>它们总是大小相同。不同的是一个专家的神经元彼此有多合拍。</translation>
    </message>
    <message>
        <source>So that the model answers better than before</source>
        <translation>这样模型的回答比以前更好</translation>
    </message>
    <message>
        <source>When all experts run, the result is that of the model before, however they were grouped.</source>
        <translation>当所有专家都运行时，结果与原模型相同，不论如何分组。</translation>
    </message>
    <message>
        <source>Some experts are wanted often</source>
        <translation>有些专家常被需要</translation>
    </message>
    <message>
        <source>The graph beside the map has a node for each expert of {site}. Its area is the share of tokens that run the expert; a thick line joins two experts that fire together.</source>
        <translation>热图旁的图为 {site} 的每个专家画一个节点。面积是运行该专家的词元比例；粗线连接一起激活的两个专家。</translation>
    </message>
    <message>
        <source>What you select in one view is selected in all of them. That holds for sites, experts, neurons, tokens and samples. Esc takes it back.</source>
        <translation>在一个视图中选择的东西在所有视图中都被选中。这适用于位置、专家、神经元、词元和样本。Esc 撤回。</translation>
    </message>
    <message>
        <source>Select the expert that runs for most tokens: the largest node.</source>
        <translation>选择被最多词元运行的专家：最大的节点。</translation>
    </message>
    <message>
        <source>Expert {expert} runs for {expert-rate} of the tokens. It holds what nearly every token needs; other experts are there for rare cases.</source>
        <translation>专家 {expert} 对 {expert-rate} 的词元运行。它包含几乎每个词元都需要的东西；其他专家用于少见的情况。</translation>
    </message>
    <message>
        <source>Routers: choosing without computing</source>
        <translation>路由器：不计算就选择</translation>
    </message>
    <message>
        <source>Which experts does a token need? To run them all and see would save nothing. So each site has a *router*: a small network that sees the token and predicts how large the output of each expert will be. It costs {router-cost} of what the site costs.</source>
        <translation>一个词元需要哪些专家？全部运行再看，什么也省不下。因此每个位置有一个*路由器*：一个小网络，看到词元后预测每个专家的输出有多大。它的成本是该位置的 {router-cost}。</translation>
    </message>
    <message>
        <source>Left: what the router predicts against what is true; on the dashed line it is right. Right: the share of a token&apos;s output that the best experts cover.</source>
        <translation>左：路由器的预测与真实值；在虚线上即正确。右：最好的专家覆盖词元输出的比例。</translation>
    </message>
    <message>
        <source>The {quarter} experts that the router puts first cover {quarter-covered} of a token&apos;s output; the {quarter} truly strongest would cover {quarter-best}. What does the difference say?</source>
        <translation>路由器排在最前的 {quarter} 个专家覆盖词元输出的 {quarter-covered}；真正最强的 {quarter} 个会覆盖 {quarter-best}。这个差别说明什么？</translation>
    </message>
    <message>
        <source>That the experts are too small</source>
        <translation>专家太小了</translation>
    </message>
    <message>
        <source>Their size is the same in both numbers. The difference is only in who chooses them.</source>
        <translation>两个数字中专家大小相同。差别只在于由谁来选。</translation>
    </message>
    <message>
        <source>That much is lost whatever one does</source>
        <translation>无论如何都会损失这么多</translation>
    </message>
    <message>
        <source>What is lost whatever one does is the rest up to 100 %. Only more experts would help against that.</source>
        <translation>无论如何都会损失的是到 100 % 的剩余部分。只有更多专家才能弥补。</translation>
    </message>
    <message>
        <source>That the router sometimes puts a weaker expert before a stronger one</source>
        <translation>路由器有时把较弱的专家排在较强的前面</translation>
    </message>
    <message>
        <source>It predicts, and predictions err. The smaller the difference, the better the router.</source>
        <translation>它是预测，而预测会出错。差别越小，路由器越好。</translation>
    </message>
    <message>
        <source>τ: how much is enough</source>
        <translation>τ：多少才够</translation>
    </message>
    <message>
        <source>Now each token has a prediction for every expert. An expert runs when its prediction is at least τ times the token&apos;s largest one.</source>
        <translation>现在每个词元对每个专家都有预测。当一个专家的预测至少是该词元最大预测的 τ 倍时，它就运行。</translation>
    </message>
    <message>
        <source>With τ = 0 all experts run, and the model is the one before. With τ = 1 only the strongest one runs. The bar at the bottom of the window moves τ: drag it, type a number, or press [ and ].</source>
        <translation>τ = 0 时所有专家运行，模型与原来相同。τ = 1 时只有最强的运行。窗口底部的滑条移动 τ：拖动它、输入数字，或按 [ 和 ]。</translation>
    </message>
    <message>
        <source>While τ moves, numbers in italics are predicted. After you let go, the point is measured.</source>
        <translation>τ 移动时，斜体数字是预测。松开后会测量该点。</translation>
    </message>
    <message>
        <source>Raise τ until at most half of the experts run.</source>
        <translation>提高 τ，直到至多一半的专家运行。</translation>
    </message>
    <message>
        <source>At τ = {tau}, {run} of {run-of} experts run for a token on average. {metric}: {quality}, which is {change} against the dense model.</source>
        <translation>τ = {tau} 时，每个词元平均运行 {run} / {run-of} 个专家。{metric}：{quality}，与稠密模型相比为 {change}。</translation>
    </message>
    <message>
        <source>Each token decides for itself</source>
        <translation>每个词元自己决定</translation>
    </message>
    <message>
        <source>The picture is veiled where few experts run, and the small pictures show the layers one by one. Point at a patch: the line above says how many experts it runs. In the gallery below, pictures are ordered by what they cost.</source>
        <translation>运行专家少的地方图片被遮盖，小图逐层显示。指向一个图块：上方一行显示它运行多少专家。下方画廊按成本排列图片。</translation>
    </message>
    <message>
        <source>τ is the same for all patches, and yet the cheapest one runs {cheapest-experts} experts a layer and the dearest {dearest-experts}.</source>
        <translation>所有图块的 τ 相同，但最便宜的每层运行 {cheapest-experts} 个专家，最贵的 {dearest-experts} 个。</translation>
    </message>
    <message>
        <source>How can one τ give different patches a different number of experts?</source>
        <translation>同一个 τ 怎么会让不同图块有不同数量的专家？</translation>
    </message>
    <message>
        <source>Important patches have a τ of their own</source>
        <translation>重要的图块有自己的 τ</translation>
    </message>
    <message>
        <source>There is one τ for all of them. Look at what it is compared with.</source>
        <translation>它们共用一个 τ。看看它与什么比较。</translation>
    </message>
    <message>
        <source>τ is compared with the patch&apos;s own strongest expert</source>
        <translation>τ 与图块自己最强的专家比较</translation>
    </message>
    <message>
        <source>Where one expert towers above the others, few reach τ times its prediction. Where many are about equal, many run. That is what *dynamic-k* means: the number k of experts follows from the token.</source>
        <translation>一个专家远强于其他时，很少有专家达到其预测的 τ 倍。许多专家差不多时，就有许多运行。这就是 *dynamic-k* 的含义：专家数 k 由词元决定。</translation>
    </message>
    <message>
        <source>The number is drawn at random</source>
        <translation>数量是随机抽取的</translation>
    </message>
    <message>
        <source>Nothing is random here: the same picture and the same τ always run the same experts.</source>
        <translation>这里没有随机：同样的图片和同样的 τ 总是运行同样的专家。</translation>
    </message>
    <message>
        <source>What a τ costs, and what it is worth</source>
        <translation>一个 τ 的成本与价值</translation>
    </message>
    <message>
        <source>Each point of the curve is the whole model, measured at one τ on {samples} samples. To the right: its cost, as a share of the dense model&apos;s. Upwards: how many answers are right. The diamond is the dense model: {dense-quality}.</source>
        <translation>曲线上的每个点都是整个模型，在一个 τ 下用 {samples} 个样本测得。向右：成本，占稠密模型的比例。向上：正确回答的多少。菱形是稠密模型：{dense-quality}。</translation>
    </message>
    <message>
        <source>At τ = 0 the cost is {all-cost}: all experts run, and the routers come on top.</source>
        <translation>τ = 0 时成本为 {all-cost}：所有专家运行，还要加上路由器。</translation>
    </message>
    <message>
        <source>Drag the handle on the curve until accuracy is more than 1 % below that of the dense model.</source>
        <translation>拖动曲线上的手柄，直到准确率比稠密模型低 1 % 以上。</translation>
    </message>
    <message>
        <source>At τ = {tau} the model costs {cost} of the dense one, and accuracy is {quality}. For a long way the curve was nearly flat: what was left out there had hardly been needed.</source>
        <translation>τ = {tau} 时模型成本为稠密的 {cost}，准确率为 {quality}。曲线在很长一段几乎是平的：那里省去的几乎没有被需要。</translation>
    </message>
    <message>
        <source>Why the curve ends</source>
        <translation>曲线为何会结束</translation>
    </message>
    <message>
        <source>At the left end of the curve τ is 1, and each token runs a single expert in each layer. Even so, the model costs {least-cost} of the dense one. Accuracy there is {least-quality}.</source>
        <translation>曲线左端 τ 为 1，每个词元在每层只运行一个专家。即便如此，模型成本仍为稠密的 {least-cost}。那里的准确率为 {least-quality}。</translation>
    </message>
    <message>
        <source>Why does it not cost next to nothing?</source>
        <translation>为什么成本不是几乎为零？</translation>
    </message>
    <message>
        <source>Everything outside the FFNs runs as before</source>
        <translation>FFN 之外的一切照常运行</translation>
    </message>
    <message>
        <source>Attention and the rest are {rest-share} of the dense model&apos;s cost. They run for each token, as do the routers. The larger the share of the FFNs in a model, the further its cost can fall.</source>
        <translation>注意力及其余部分占稠密模型成本的 {rest-share}。它们与路由器一样对每个词元运行。模型中 FFN 的占比越大，成本就能降得越低。</translation>
    </message>
    <message>
        <source>With τ = 1 all experts run</source>
        <translation>τ = 1 时所有专家运行</translation>
    </message>
    <message>
        <source>That is τ = 0. With τ = 1 only experts as strong as the strongest run, and that is nearly always one.</source>
        <translation>那是 τ = 0。τ = 1 时只有与最强者一样强的专家运行，几乎总是一个。</translation>
    </message>
    <message>
        <source>Experts are slower than the FFN was</source>
        <translation>专家比原来的 FFN 慢</translation>
    </message>
    <message>
        <source>Cost is counted in multiplications here, not in time. Time is a choice in the title of the horizontal axis.</source>
        <translation>这里的成本以乘法计，而不是时间。时间可在横轴标题中选择。</translation>
    </message>
    <message>
        <source>Choose an operating point</source>
        <translation>选择工作点</translation>
    </message>
    <message>
        <source>Which τ to take is a decision, not a formula. The shaded zone shows what is within 1 % of the dense model. The cheapest measured point in it is called the *critical point*: {critical-quality} at {critical-cost} of the cost.</source>
        <translation>取哪个 τ 是一个决定，不是公式。阴影区域显示与稠密模型相差 1 % 以内的范围。其中最便宜的实测点称为*临界点*：{critical-quality}，成本为 {critical-cost}。</translation>
    </message>
    <message>
        <source>A point that you want to come back to can be kept: Ctrl+D, or “Keep operating point” in the menu Edit. Kept points are saved with the project, and export writes the model at the current τ.</source>
        <translation>想要回来的点可以保留：Ctrl+D，或“编辑”菜单中的“保留工作点”。保留的点随项目保存，导出会写出当前 τ 下的模型。</translation>
    </message>
    <message>
        <source>Find a point that keeps at least 99 % of the dense quality at less than four fifths of the cost, and keep it.</source>
        <translation>找到一个以不到五分之四的成本保持至少 99 % 稠密质量的点，并保留它。</translation>
    </message>
    <message>
        <source>Kept: {quality} at {cost} of the cost, with τ = {tau}. This is the whole way from a trained model to a cheaper one. The button *points* above the curve lists what you keep.</source>
        <translation>已保留：{quality}，成本 {cost}，τ = {tau}。这就是从训练好的模型到更便宜模型的全部过程。曲线上方的*点*按钮列出您保留的点。</translation>
    </message>
    <message>
        <source>Where a text needs compute</source>
        <translation>文本在哪里需要计算</translation>
    </message>
    <message>
        <source>Cheap words and dear words, neurons that never fire, and what a language model loses when less of it runs. With a model of little stories.</source>
        <translation>便宜的词与昂贵的词，从不激活的神经元，以及语言模型运行得更少时会失去什么。使用一个小故事模型。</translation>
    </message>
    <message>
        <source>Cheap words</source>
        <translation>便宜的词</translation>
    </message>
    <message>
        <source>This model reads little stories and predicts after each word the next one. The stronger the ground of a word, the more experts it runs. Below the text, each column is a word and each row a layer.</source>
        <translation>此模型读小故事，并在每个词之后预测下一个词。词的底色越深，运行的专家越多。文本下方每列是一个词，每行是一层。</translation>
    </message>
    <message>
        <source>A word that leaves little open can do with few experts. The line *cheapest* at the bottom lists such words; they are links.</source>
        <translation>几乎没有悬念的词用少数专家就够。底部的*最便宜*一行列出这样的词；它们是链接。</translation>
    </message>
    <message>
        <source>Select the word that runs fewest experts of all.</source>
        <translation>选择运行专家最少的词。</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer. Look at what stands around it in the text.</source>
        <translation>{token} 每层运行 {token-experts} 个专家。看看它在文本中的前后。</translation>
    </message>
    <message>
        <source>Dear words</source>
        <translation>昂贵的词</translation>
    </message>
    <message>
        <source>At the same τ other words want many experts. The histogram shows how the words are spread between {cheapest-experts} and {dearest-experts} experts a layer; the mean is {run}.</source>
        <translation>在同一个 τ 下，其他词需要许多专家。直方图显示词在每层 {cheapest-experts} 到 {dearest-experts} 个专家之间的分布；平均为 {run}。</translation>
    </message>
    <message>
        <source>Select the word that runs most experts of all.</source>
        <translation>选择运行专家最多的词。</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer. A dense model spends the same on each word; this one spends where its experts have something to say.</source>
        <translation>{token} 每层运行 {token-experts} 个专家。稠密模型对每个词花费相同；这个模型花在专家有话可说的地方。</translation>
    </message>
    <message>
        <source>A larger τ</source>
        <translation>更大的 τ</translation>
    </message>
    <message>
        <source>Move τ at the bottom of the window and look at the text: it answers at once, from the predictions of the routers that were kept. The same words are always shown, only what they run changes.</source>
        <translation>移动窗口底部的 τ 并观察文本：它立即根据保留的路由器预测作出反应。显示的总是同样的词，只有它们运行的专家在变。</translation>
    </message>
    <message>
        <source>Can a word run more experts at a larger τ than it did at a smaller one?</source>
        <translation>一个词在更大的 τ 下能比在较小的 τ 下运行更多专家吗？</translation>
    </message>
    <message>
        <source>Yes, if its experts are about equal</source>
        <translation>能，如果它的专家差不多强</translation>
    </message>
    <message>
        <source>Then many pass the threshold, but a larger τ raises the threshold for all of them. Move τ and watch a single word.</source>
        <translation>那时许多专家超过阈值，但更大的 τ 会提高所有专家的阈值。移动 τ 并观察单个词。</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>不能，永远不会</translation>
    </message>
    <message>
        <source>What reaches the larger threshold reaches the smaller one, too. So the experts at a larger τ are always among those at a smaller one, and τ is a knob that turns one way.</source>
        <translation>达到较大阈值的也达到较小阈值。因此较大 τ 下的专家总在较小 τ 的专家之中，τ 是一个单向旋钮。</translation>
    </message>
    <message>
        <source>Yes, in the first layer</source>
        <translation>能，在第一层</translation>
    </message>
    <message>
        <source>The rule is the same in all layers.</source>
        <translation>规则在所有层都相同。</translation>
    </message>
    <message>
        <source>Neurons that never fire</source>
        <translation>从不激活的神经元</translation>
    </message>
    <message>
        <source>For the median word {resting} of the neurons of this model rest. Training made it so: a term in its loss asked for it.</source>
        <translation>对中位词，此模型有 {resting} 的神经元静息。这是训练造成的：损失中有一项要求如此。</translation>
    </message>
    <message>
        <source>At {site} some neurons did not fire for a single one of the {tokens} words that were looked at. At the right they are counted above the curve.</source>
        <translation>在 {site}，有些神经元对观察过的 {tokens} 个词一次都没有激活。右侧曲线上方统计了它们。</translation>
    </message>
    <message>
        <source>Select a neuron that never fires.</source>
        <translation>选择一个从不激活的神经元。</translation>
    </message>
    <message>
        <source>Neuron {neuron} was at rest for all {tokens} words. Without it, none of these results would be different.</source>
        <translation>神经元 {neuron} 对全部 {tokens} 个词静息。没有它，这些结果都不会不同。</translation>
    </message>
    <message>
        <source>What less compute does to the prediction</source>
        <translation>计算变少对预测的影响</translation>
    </message>
    <message>
        <source>Quality is *perplexity* here: how many words the model hesitates between, so to say, when it predicts the next one. Less is better, and 1 would be certainty. The dense model has {dense-quality}.</source>
        <translation>这里的质量是*困惑度*：可以说，模型预测下一个词时在多少个词之间犹豫。越小越好，1 表示确定。稠密模型为 {dense-quality}。</translation>
    </message>
    <message>
        <source>The stories themselves leave some words open, so no model reaches 1.</source>
        <translation>故事本身让一些词有多种可能，所以没有模型能达到 1。</translation>
    </message>
    <message>
        <source>Raise τ until perplexity is at least 5 % above that of the dense model.</source>
        <translation>提高 τ，直到困惑度比稠密模型高至少 5 %。</translation>
    </message>
    <message>
        <source>At τ = {tau} the model costs {cost} of the dense one, and its perplexity is {quality}. Around the critical point, at {critical-cost} of the cost, it was {critical-quality}.</source>
        <translation>τ = {tau} 时模型成本为稠密的 {cost}，困惑度为 {quality}。在临界点附近，成本为 {critical-cost} 时，它是 {critical-quality}。</translation>
    </message>
    <message>
        <source>What a translation spends</source>
        <translation>一次翻译的花费</translation>
    </message>
    <message>
        <source>Two stacks, cheap and dear words of a German sentence, and how BLEU falls when less of the model runs. With a model of little translations.</source>
        <translation>两个堆栈，德语句子中便宜的词与昂贵的词，以及模型运行得更少时 BLEU 如何下降。使用一个小翻译模型。</translation>
    </message>
    <message>
        <source>Two stacks</source>
        <translation>两个堆栈</translation>
    </message>
    <message>
        <source>This model has two stacks. The *encoder* reads the English sentence once, all words together. The *decoder* writes the German one, a word after the other, and looks back each time at what the encoder made of the source.</source>
        <translation>此模型有两个堆栈。*编码器*把英语句子读一遍，所有词一起读。*解码器*逐词写出德语句子，每次都回头看编码器从源文本得到了什么。</translation>
    </message>
    <message>
        <source>The FFNs of both can become experts: {sites} sites in all.</source>
        <translation>两者的 FFN 都可以成为专家：共 {sites} 个位置。</translation>
    </message>
    <message>
        <source>Which stack should run few experts, if a translation is to be there sooner?</source>
        <translation>如果想更快得到译文，哪个堆栈应当运行较少的专家？</translation>
    </message>
    <message>
        <source>The encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>It runs once for a sentence, and its words go through together, which takes little time.</source>
        <translation>它对一个句子只运行一次，句中的词一起通过，用时很少。</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>It runs once for each word that is written, and each time it has to wait for the word before. What it leaves out is saved at every word.</source>
        <translation>它每写一个词就运行一次，每次都要等前一个词。它省去的部分，在每个词上都会节省。</translation>
    </message>
    <message>
        <source>It is all the same</source>
        <translation>都一样</translation>
    </message>
    <message>
        <source>Both have as many layers here, but one of them runs them anew for every word.</source>
        <translation>这里两者层数相同，但其中一个要为每个词重新运行这些层。</translation>
    </message>
    <message>
        <source>The English sentence stands above, each word tinted by what it runs in the encoder, the German one below it, tinted by what it runs in the decoder. In the maps each column is a word and each row a layer.</source>
        <translation>上方是英语句子，每个词按其在编码器中运行的专家着色；下方是德语句子，按其在解码器中运行的专家着色。图中每列是一个词，每行是一层。</translation>
    </message>
    <message>
        <source>The line *cheapest* at the bottom lists words that run few experts; they are links.</source>
        <translation>底部的*最省*一行列出运行专家少的词；它们是链接。</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer. How much of the sentence does one have to know for it?</source>
        <translation>{token} 每层运行 {token-experts} 个专家。为了它，需要知道句子的多少内容？</translation>
    </message>
    <message>
        <source>Other words have to fit, in German above all: an article or an adjective needs gender, case and number of a noun that is still to come, and “half past seven” is “halb acht”.</source>
        <translation>其他词必须彼此相配，在德语中尤其如此：冠词或形容词需要知道后面才出现的名词的性、格和数，而“half past seven”（七点半）是“halb acht”（字面为“半八点”）。</translation>
    </message>
    <message>
        <source>The words are spread between {cheapest-experts} and {dearest-experts} experts a layer; the mean is {run}.</source>
        <translation>词分布在每层 {cheapest-experts} 到 {dearest-experts} 个专家之间；平均为 {run}。</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer.</source>
        <translation>{token} 每层运行 {token-experts} 个专家。</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失去了什么</translation>
    </message>
    <message>
        <source>The model writes its translations anew at each point of the curve, and they are compared with the right ones. *BLEU* counts how many runs of one to four words both have: 100 if all are equal. The dense model has {dense-quality}.</source>
        <translation>在曲线的每个点上，模型都重新写出译文，并与正确译文比较。*BLEU* 统计两者共有多少个由一到四个词组成的连续片段：全部相同时为 100。稠密模型为 {dense-quality}。</translation>
    </message>
    <message>
        <source>One wrong ending breaks up to ten such runs, so BLEU falls fast once words begin to be wrong.</source>
        <translation>一个错误的词尾最多会破坏十个这样的片段，因此词一开始出错，BLEU 就下降很快。</translation>
    </message>
    <message>
        <source>Raise τ until quality is at least 10 % worse than that of the dense model.</source>
        <translation>提高 τ，直到质量比稠密模型差至少 10 %。</translation>
    </message>
    <message>
        <source>At τ = {tau} the model costs {cost} of the dense one, and its quality is {quality}. At the critical point, at {critical-cost} of the cost, it was {critical-quality}.</source>
        <translation>τ = {tau} 时模型成本为稠密的 {cost}，质量为 {quality}。在临界点，成本为 {critical-cost} 时，它是 {critical-quality}。</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>损失（奈特）</translation>
    </message>
    <message>
        <source>agreement with dense</source>
        <translation>与稠密模型的一致率</translation>
    </message>
    <message>
        <source>divergence from dense, nats</source>
        <translation>与稠密模型的散度（奈特）</translation>
    </message>
    <message>
        <source>cosine to dense</source>
        <translation>与稠密模型的余弦相似度</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>完全匹配</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>anchored τ %1</source>
        <translation>锚定 τ %1</translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation>累积份额 %1</translation>
    </message>
    <message>
        <source>top-k %1</source>
        <translation>top-k %1</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>dynamic-k, τ</source>
        <translation>动态 k，τ</translation>
    </message>
    <message>
        <source>dynamic-k, anchored τ</source>
        <translation>动态 k，锚定 τ</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>累积份额</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>top-k</translation>
    </message>
    <message>
        <source>τ by site, greedy</source>
        <translation>各位置 τ，贪心分配</translation>
    </message>
    <message>
        <source>τ by site, own choice</source>
        <translation>各位置 τ，自选</translation>
    </message>
</context>
<context>
    <name>Partitions</name>
    <message>
        <source>Balanced k-means</source>
        <translation>均衡 k-means</translation>
    </message>
    <message>
        <source>Co-activation graph</source>
        <translation>共激活图</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Contiguous blocks</source>
        <translation>连续分块</translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖析</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Quick look</source>
        <translation>快速一览</translation>
    </message>
    <message>
        <source>A first curve in a minute or two: the model stays as it is, few tokens, few points.</source>
        <translation>一两分钟得到第一条曲线：模型保持不变，词元少，点也少。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Makes the model sparse first: ReLU and one pass over the data with the squared Hoyer penalty.</source>
        <translation>先使模型稀疏：ReLU，并以平方 Hoyer 惩罚在数据上训练一遍。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Settings of D2DMoE (arXiv 2310.04361) for the kind of model: long training, attention&apos;s projections too.</source>
        <translation>D2DMoE（arXiv 2310.04361）针对此类模型的设置：训练较长，也包括注意力投影。</translation>
    </message>
</context>
<context>
    <name>ProjectInfo</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n 个类别</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cost at 99 % of the dense quality</source>
        <translation>达到稠密质量 99 % 时的成本</translation>
    </message>
    <message>
        <source>of the dense multiply-accumulates, at %1</source>
        <translation>占稠密乘加量，%1</translation>
    </message>
    <message>
        <source>dense: %1</source>
        <translation>稠密：%1</translation>
    </message>
    <message>
        <source>time of a sample</source>
        <translation>每个样本的时间</translation>
    </message>
    <message>
        <source>neurons that rest</source>
        <translation>静息神经元</translation>
    </message>
    <message numerus="yes">
        <source>for the median token, mean of %n site(s)</source>
        <translation>
            <numerusform>中位词元，%n 个位置的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>成本与准确率</translation>
    </message>
    <message>
        <source>operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>cost, share of dense</source>
        <translation>成本（稠密 = 100%）</translation>
    </message>
    <message>
        <source>MACs a sample</source>
        <translation>每个样本的 MAC</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>experts a token</source>
        <translation>每个词元的专家数</translation>
    </message>
    <message>
        <source>ms a sample</source>
        <translation>每个样本的毫秒</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Coloured: the cheapest measured point that keeps 99 % of the dense quality.</source>
        <translation>着色：保持 99 % 稠密质量的最便宜实测点。</translation>
    </message>
    <message>
        <source>Kept operating points</source>
        <translation>已保留的工作点</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>resting, median token</source>
        <translation>静息，中位词元</translation>
    </message>
    <message>
        <source>5 % … 95 % token</source>
        <translation>5 % … 95 % 词元</translation>
    </message>
    <message>
        <source>exact zeros</source>
        <translation>精确为零</translation>
    </message>
    <message>
        <source>never fire</source>
        <translation>从不激活</translation>
    </message>
    <message>
        <source>always fire</source>
        <translation>总是激活</translation>
    </message>
    <message>
        <source>counted as active</source>
        <translation>计为激活</translation>
    </message>
    <message>
        <source>Over %1 tokens of %2 samples.</source>
        <translation>统计自 %2 个样本的 %1 个词元。</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>Site by site</source>
        <translation>逐个位置</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 个神经元</translation>
    </message>
    <message>
        <source>%1 rest for the median token</source>
        <translation>中位词元有 %1 静息</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expert(s)</source>
        <translation>
            <numerusform>%1：%n 个专家</numerusform>
        </translation>
    </message>
    <message>
        <source>Routers %1</source>
        <translation>路由器 %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>留出损失</translation>
    </message>
    <message>
        <source>cost, share of the site</source>
        <translation>成本，占该位置</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>制作过程</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>date, UTC</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Dynak</source>
        <translation>Dynak</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Recipe and commands</source>
        <translation>配方与命令</translation>
    </message>
    <message>
        <source>The options of every stage. Saved as &lt;code&gt;recipe.json&lt;/code&gt;, the first command takes the model through all of them again.</source>
        <translation>每个阶段的选项。存为 &lt;code&gt;recipe.json&lt;/code&gt; 后，第一条命令会让模型重新走完所有阶段。</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存于</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>content of the model</source>
        <translation>模型内容</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>content of the data</source>
        <translation>数据内容</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Dynak %1. Everything is in this one file.</source>
        <translation>由 Dynak %1 生成。全部内容都在这一个文件里。</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>神经元 %1</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>样本 %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>词元 %1</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>工作点 %1</translation>
    </message>
</context>
<context>
    <name>SiteName</name>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>%1 resting</source>
        <translation>%1 静息</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) a site</source>
        <translation>
            <numerusform>每个位点 %n 个专家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个工作点</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Opens the model and the data and names the sites to convert.</source>
        <translation>打开模型和数据，并列出待转换的位点。</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>Which sites are converted: ids separated by commas, * and ? stand for any characters.</source>
        <translation>要转换的位点：标识符以逗号分隔，* 和 ? 代表任意字符。</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>运行模型的设备。</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Threads to use; 0 is one a processor core.</source>
        <translation>使用的线程数；0 表示每个处理器核心一个。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>剖析</translation>
    </message>
    <message>
        <source>Measures over some tokens which neurons rest, and which fire together.</source>
        <translation>在一部分词元上测量哪些神经元静息、哪些共同激活。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>How many tokens are looked at; 0 is all.</source>
        <translation>考察的词元数量；0 表示全部。</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活跃判据</translation>
    </message>
    <message>
        <source>When a neuron counts as active: by its value not being zero, by a fixed threshold, by a share of the token&apos;s largest value; auto is nonzero for ReLU and relative for others.</source>
        <translation>判定神经元是否活跃的方式：nonzero 为值不等于零，absolute 为固定阈值，relative 为该词元最大值的一定比例；auto 对 ReLU 取 nonzero，其他取 relative。</translation>
    </message>
    <message>
        <source>activity threshold</source>
        <translation>活跃阈值</translation>
    </message>
    <message>
        <source>The threshold of the rules absolute and relative; auto uses it for activations without zeros.</source>
        <translation>absolute 和 relative 判据的阈值；auto 在激活值不含零时使用它。</translation>
    </message>
    <message>
        <source>memory for router inputs</source>
        <translation>路由器输入缓存</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>How much of the FFN inputs is kept for fitting routers, over all sites.</source>
        <translation>为训练路由器保留的 FFN 输入总量（所有位点合计）。</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>Counts how often each pair of neurons fires together; the co-activation partition needs it.</source>
        <translation>统计每对神经元共同激活的次数；按共激活划分时需要。</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>相同的种子得到相同的结果。</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Samples in one forward pass; more is faster and takes more memory.</source>
        <translation>一次前向传播的样本数；越多越快，但占用更多内存。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Divides the neurons of each site into experts of equal size.</source>
        <translation>将每个位点的神经元划分为大小相等的专家。</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How neurons are grouped.</source>
        <translation>神经元的分组方式。</translation>
    </message>
    <message>
        <source>number of experts</source>
        <translation>专家数量</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>个专家</translation>
    </message>
    <message>
        <source>Experts of each site; 0 where the size is given instead, or to choose about 64.</source>
        <translation>每个位点的专家数；若改为指定大小，或自动选取约 64 个，则填 0。</translation>
    </message>
    <message>
        <source>expert size</source>
        <translation>专家大小</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>个神经元</translation>
    </message>
    <message>
        <source>Neurons of each expert; 0 where their number is given instead.</source>
        <translation>每个专家的神经元数；若改为指定专家数量则填 0。</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>Independent starts, of which the best is kept.</source>
        <translation>独立启动的次数，保留其中最好的一次。</translation>
    </message>
    <message>
        <source>Fit routers</source>
        <translation>训练路由器</translation>
    </message>
    <message>
        <source>Trains for each site a small network that predicts which experts a token needs.</source>
        <translation>为每个位点训练一个小网络，预测词元需要哪些专家。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What the router predicts, and how it is made.</source>
        <translation>路由器预测什么，以及如何得到。</translation>
    </message>
    <message>
        <source>router width</source>
        <translation>路由器宽度</translation>
    </message>
    <message>
        <source>units</source>
        <translation>个单元</translation>
    </message>
    <message>
        <source>Hidden units: wider predicts better and costs more; 0 chooses 8 to 128, about 6 % of the site&apos;s cost.</source>
        <translation>隐藏单元数：越宽预测越准，成本也越高；0 表示自动取 8 到 128，约占该位点成本的 6%。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Most steps of the optimiser.</source>
        <translation>优化器的最大步数。</translation>
    </message>
    <message>
        <source>tokens a step</source>
        <translation>每步词元数</translation>
    </message>
    <message>
        <source>Tokens in one step of the optimiser.</source>
        <translation>优化器每一步使用的词元数。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The first learning rate; it falls to 0 as half a cosine.</source>
        <translation>初始学习率；按半个余弦周期降至 0。</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation>解耦权重衰减。</translation>
    </message>
    <message>
        <source>held-out share</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>Share of the tokens that is measured on and never trained on.</source>
        <translation>只用于评估、不参与训练的词元比例。</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>次检查</translation>
    </message>
    <message>
        <source>Stops after so many of 40 checks without improvement; 0 is never.</source>
        <translation>共 40 次检查，连续这么多次无改进即停止；0 表示从不提前停止。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Measures quality and cost at many operating points.</source>
        <translation>在多个工作点上测量质量和成本。</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>How experts are chosen from the router&apos;s scores.</source>
        <translation>如何根据路由器得分选择专家。</translation>
    </message>
    <message>
        <source>values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>The values of tau, mass or k to measure; empty spreads them by the experts that run.</source>
        <translation>要测量的 tau、mass 或 k 的取值；留空则按运行的专家数分布。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>个点</translation>
    </message>
    <message>
        <source>How many values are chosen where none are given.</source>
        <translation>未指定取值时自动选取的数量。</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>执行方式</translation>
    </message>
    <message>
        <source>How the chosen experts are computed.</source>
        <translation>所选专家的计算方式。</translation>
    </message>
    <message>
        <source>Most samples to measure on; 0 is all.</source>
        <translation>最多用于测量的样本数；0 表示全部。</translation>
    </message>
    <message>
        <source>kept tokens</source>
        <translation>保留词元数</translation>
    </message>
    <message>
        <source>Tokens whose router scores are kept, so that any tau can be looked at at once.</source>
        <translation>保留其路由器得分的词元数，以便即时查看任意 tau。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writes the converted model for use elsewhere.</source>
        <translation>写出转换后的模型，供其他程序使用。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>hf: a Hugging Face folder; partition: experts and routers as HDF5 and JSON.</source>
        <translation>hf：Hugging Face 文件夹；partition：专家和路由器（HDF5 与 JSON）。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>The value of tau, mass or k.</source>
        <translation>tau、mass 或 k 的取值。</translation>
    </message>
    <message>
        <source>Replace projections</source>
        <translation>替换投影</translation>
    </message>
    <message>
        <source>Teaches a small two-layer network to each projection of attention, so that it can become experts too.</source>
        <translation>为注意力的每个投影训练一个小的两层网络，使其也能成为专家。</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Replaces the projections of attention before anything else.</source>
        <translation>在其他一切之前替换注意力的投影。</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Multiply-adds of each network, as a multiple of its projection&apos;s.</source>
        <translation>每个网络的乘加量，为其投影的倍数。</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Of the networks.</source>
        <translation>网络的激活函数。</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Weight of the squared Hoyer penalty; 0 is none.</source>
        <translation>平方 Hoyer 惩罚的权重；0 表示不用。</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>遍</translation>
    </message>
    <message>
        <source>Length in passes over the training data; 0: steps count.</source>
        <translation>以遍历训练数据的次数计的长度；0：以步数为准。</translation>
    </message>
    <message>
        <source>Length in steps of the optimiser, where epochs is 0.</source>
        <translation>轮数为 0 时，以优化器步数计的长度。</translation>
    </message>
    <message>
        <source>At the end of the warm-up.</source>
        <translation>预热结束时。</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Share of the steps over which the learning rate grows.</source>
        <translation>学习率增长所占的步数比例。</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>预热之后学习率如何下降。</translation>
    </message>
    <message>
        <source>Decoupled weight decay of matrices.</source>
        <translation>矩阵的解耦权重衰减。</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 is no limit.</source>
        <translation>梯度的最大范数；0 表示不限。</translation>
    </message>
    <message>
        <source>Samples in one forward pass of the training.</source>
        <translation>训练中一次前向的样本数。</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>累积</translation>
    </message>
    <message>
        <source>Forward passes in one step of the optimiser.</source>
        <translation>优化器每步的前向次数。</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>bf16 runs the matrix products in half precision.</source>
        <translation>bf16 以半精度计算矩阵乘积。</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Images: border over which they are shifted at random.</source>
        <translation>图片：随机平移的边界。</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Images: mirrors every second one.</source>
        <translation>图片：每两张翻转一张。</translation>
    </message>
    <message>
        <source>mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Images: parameter of mixup; 0 is none.</source>
        <translation>图片：mixup 的参数；0 表示不用。</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Images: parameter of CutMix; 0 is none.</source>
        <translation>图片：CutMix 的参数；0 表示不用。</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Share of a label that is spread over all classes.</source>
        <translation>分摊到所有类别的标签比例。</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Puts ReLU in the place of GELU or SiLU and trains until the model is as good as before.</source>
        <translation>用 ReLU 替换 GELU 或 SiLU，并训练到与以前一样好。</translation>
    </message>
    <message>
        <source>Changes the activation before the model is profiled.</source>
        <translation>在剖析模型之前更改激活函数。</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>What is learnt: task, the labels; distil, the outputs of the dense model and of its sites, which needs no labels; both; auto is task where there are labels, else distil.</source>
        <translation>学习什么：task，标签；distil，稠密模型及其各位置的输出，无需标签；both，两者；auto 在有标签时为 task，否则为 distil。</translation>
    </message>
    <message>
        <source>Sparsify</source>
        <translation>稀疏化</translation>
    </message>
    <message>
        <source>Trains the model so that most neurons rest for most tokens.</source>
        <translation>训练模型，使大多数词元的大多数神经元静息。</translation>
    </message>
    <message>
        <source>Sparsifies the model before it is profiled.</source>
        <translation>在剖析模型之前使其稀疏。</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>What a token pays: hoyer, about its number of active neurons; l1, the sum of activations; clamped and hoyer-clamped, the same of pre-activations above the displacement, for GELU.</source>
        <translation>一个词元付出的代价：hoyer，约为其激活神经元数；l1，激活之和；clamped 与 hoyer-clamped，对高于偏移的预激活作同样计算，用于 GELU。</translation>
    </message>
    <message>
        <source>Weight of the penalty: more rests, and more is lost.</source>
        <translation>惩罚的权重：静息更多，损失也更多。</translation>
    </message>
    <message>
        <source>alpha&apos;s schedule</source>
        <translation>α 的调度</translation>
    </message>
    <message>
        <source>constant; linear grows until the end; warm-up grows over the first half.</source>
        <translation>constant 恒定；linear 增长到结束；warm-up 在前半程增长。</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Pre-activations below it cost nothing; of clamped penalties.</source>
        <translation>低于它的预激活没有代价；用于 clamped 惩罚。</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Gives each site a τ of its own: measures what each site alone loses, and saves where it costs least.</source>
        <translation>为每个位置分配各自的 τ：测量每个位置单独的损失，在代价最小处节省。</translation>
    </message>
    <message>
        <source>The values of tau that each site is measured at; empty spreads them by the experts that run.</source>
        <translation>测量每个位置所用的 tau 值；留空则按运行的专家数分布。</translation>
    </message>
    <message>
        <source>values a site</source>
        <translation>每个位置的值数</translation>
    </message>
    <message>
        <source>Most samples that sites are measured on, of those that routers are fitted on; 0 is all.</source>
        <translation>测量位置所用样本的上限，取自拟合路由器的样本；0 为全部。</translation>
    </message>
    <message>
        <source>How many allocations are measured.</source>
        <translation>测量多少种分配。</translation>
    </message>
    <message>
        <source>measured samples</source>
        <translation>测量样本</translation>
    </message>
    <message>
        <source>Most samples that allocations are measured on, as of the sweep; 0 is all.</source>
        <translation>测量分配所用样本的上限，同扫描；0 为全部。</translation>
    </message>
    <message>
        <source>Tokens to fit on, of those profiled; 0 is all that are kept in memory. Others are read from the data again, in a pass for as many sites as the memory holds.</source>
        <translation>用于拟合的词元数（取自已分析的）；0 表示内存中保留的全部。其余的会重新从数据读取，每遍处理内存容得下的若干位点。</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>auto is what model and data allow; bleu, chrf and exact-match compare the texts that an encoder-decoder writes at each point with the targets.</source>
        <translation>auto 由模型和数据决定；bleu、chrf 和 exact-match 把编码器-解码器在每个工作点写出的文本与目标文本比较。</translation>
    </message>
    <message>
        <source>beams</source>
        <translation>束宽</translation>
    </message>
    <message>
        <source>Of the texts that such metrics compare; 1 is greedy.</source>
        <translation>用于此类指标所比较的文本；1 为贪心。</translation>
    </message>
    <message>
        <source>gated FFNs</source>
        <translation>门控 FFN</translation>
    </message>
    <message>
        <source>Of FFNs with a gate: gate puts ReLU there; both rectifies the other factor, too (dReLU), so that more neurons rest and there is more to recover.</source>
        <translation>带门控的 FFN：gate 只在门上使用 ReLU；both 对另一因子也使用（dReLU），静息的神经元更多，需要恢复的也更多。</translation>
    </message>
</context>
<context>
    <name>TokenSet</name>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>class token</source>
        <translation>类别词元</translation>
    </message>
    <message>
        <source>patch in row %1, column %2</source>
        <translation>第 %1 行第 %2 列的图块</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>ValueScale</name>
    <message>
        <source>%1 × chance</source>
        <translation>随机水平的 %1 倍</translation>
    </message>
    <message>
        <source>of tokens have both, square-root scale</source>
        <translation>两者共同激活的词元比例，平方根刻度</translation>
    </message>
    <message>
        <source>of the row&apos;s tokens, square-root scale</source>
        <translation>占行神经元词元的比例，平方根刻度</translation>
    </message>
    <message>
        <source>× chance, logarithmic</source>
        <translation>× 随机水平，对数刻度</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>词元比例</translation>
    </message>
    <message>
        <source>share of the first&apos;s tokens</source>
        <translation>占第一个神经元词元的比例</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>随机水平的倍数</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>The stages from a trained model to its cost-accuracy curve. A full mark is done, a half one runs, a ring waits, a dashed ring is out of date because something before it changed.</source>
        <translation>从训练好的模型到成本–准确率曲线的各个阶段。实心标记表示已完成，半实心表示运行中，圆环表示等待，虚线圆环表示因前面有改动而已过期。</translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>成本与准确率</translation>
    </message>
    <message>
        <source>Each point is the converted model measured at one τ: across, its multiply-accumulates as a share of the dense model&apos;s, routers included; upwards, its quality with the 95 % bootstrap interval over samples. An expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361).
Drag the handle to choose τ; what it shows while moving is interpolated, after release it is measured.</source>
        <translation>每个点是转换后的模型在某个 τ 下的测量结果：横轴为其乘加运算（MACs）占稠密模型的比例，含路由器；纵轴为质量及其在样本上的 95% 自助法置信区间。当 r_e ≥ τ · max r 时，专家 e 被执行（D2DMoE，arXiv 2310.04361）。
拖动手柄可选择 τ；拖动时显示插值，松开后显示实测值。</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>For each layer, the distribution over tokens of the share of its neurons that are active. The tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the right is the share that rests for the median token.</source>
        <translation>每一层中活跃神经元的比例在各词元上的分布。短划线表示中位词元，线段覆盖 5% 到 95% 分位的词元，右侧数字为中位词元下静息神经元的比例。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model&apos;s parts as a tree, with their shapes, parameters and share of the multiply-accumulates of one sample; attention products have no weights of their own. A tick says that a site is converted.</source>
        <translation>以树形显示模型的各个部件，及其形状、参数量和在单个样本乘加运算（MACs）中所占的比例；注意力乘积没有自己的权重。勾选表示转换该位点。</translation>
    </message>
    <message>
        <source>Router quality</source>
        <translation>路由器质量</translation>
    </message>
    <message>
        <source>Left: what the router predicts for an expert against the norm of the expert&apos;s output; on the dashed line it is right. Right: the share of a token&apos;s summed norm that the predicted best k experts cover, and that the true best k would. Measured on inputs that the router was not fitted on (D2DMoE, arXiv 2310.04361, section 3.3).</source>
        <translation>左图：路由器对专家的预测值与该专家输出范数的关系，落在虚线上即预测准确。右图：预测最优的 k 个专家所覆盖的词元总范数比例，以及真实最优的 k 个专家所能覆盖的比例。在未用于训练路由器的输入上测量（D2DMoE，arXiv 2310.04361，第 3.3 节）。</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>Co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>Each point is a pair of neurons: its colour is how often both fire on the same token. Lift compares with chance: c·T / (f_i·f_j) for c common tokens of T, where the neurons alone fire on f_i and f_j. Bright blocks on the diagonal are experts whose neurons work together; that is what partitioning looks for (MoEfication, arXiv 2110.01786). Drag moves, the wheel zooms, 0 shows everything; arrows move the cross-hair. In the graph a node&apos;s area is the share of tokens that run the expert.</source>
        <translation>每个点代表一对神经元，颜色表示两者在同一词元上共同激活的频率。提升度与随机水平相比：c·T / (f_i·f_j)，其中 T 个词元中有 c 个使两者共同激活，两个神经元各自在 f_i 和 f_j 个词元上激活。对角线上的亮块是神经元协同工作的专家，这正是划分所要寻找的（MoEfication，arXiv 2110.01786）。拖动可平移，滚轮缩放，按 0 显示全部，方向键移动十字线。图中节点的面积表示执行该专家的词元比例。</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>试验场</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Guided steps on the built-in models. Each step sets the large view, asks one question or gives one task, and lets you try; a task is recognised once it is done. Keys 1 to 9 answer, Return goes on, Ctrl+PgDown and Ctrl+PgUp walk the steps. Leaving puts τ, the selection and the views back. Lessons of your own are JSON files (docs/lessons.md).</source>
        <translation>在内置模型上的引导步骤。每一步设置大视图，提出一个问题或一个任务，让您尝试；任务完成后会被识别。1 到 9 键作答，回车继续，Ctrl+PgDown 和 Ctrl+PgUp 在步骤间移动。离开时恢复 τ、选择和视图。自己的课程是 JSON 文件（docs/lessons.md）。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs at the current τ: expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361), counted in router scores that the sweep kept. The stronger the ground of a token, the more experts it runs; a picture is veiled where few run. Below, each column is a token and each row a layer, then how many tokens run how many experts. Of a sentence pair the source runs experts of the encoder, the target those of the decoder.</source>
        <translation>每个词元或图块在当前 τ 下执行多少专家：当 r_e ≥ τ · max r 时执行专家 e（D2DMoE，arXiv 2310.04361），依据扫描保留的路由器得分统计。词元底色越深，执行的专家越多；图像中专家执行较少的区域会被遮淡。下方每列为一个词元，每行为一层；其下为执行不同专家数的词元数量分布。对于句对，源文本执行编码器的专家，目标文本执行解码器的专家。</translation>
    </message>
    <message>
        <source>One sentence or picture of your own through the dense and the converted model at the current τ: softmax probabilities, executed experts (expert e runs when r_e ≥ τ · max r, D2DMoE, arXiv 2310.04361), multiply-accumulates, and the median time of passes in which the two take turns. While τ moves, counts are predicted from the router scores of this sample; after release both models run again. A language model also goes on with the text; an encoder-decoder translates it, the likeliest token each time.</source>
        <translation>您自己的一句话或一张图片，在当前 τ 下通过稠密模型和转换后的模型：softmax 概率、运行的专家（当 r_e ≥ τ · max r 时专家 e 运行，D2DMoE，arXiv 2310.04361）、乘加量，以及两者轮流运行的中位时间。τ 移动时，数量由此样本的路由器得分预测；松开后两个模型重新运行。语言模型还会续写文本；编码器-解码器则翻译文本，每次取最可能的词元。</translation>
    </message>
    <message>
        <source>A training over its steps. Loss: cross-entropy of the labels, divergence from the dense model&apos;s logits, error of the sites&apos; outputs, and α times the sparsity penalty (squared Hoyer: (Σ|a|)² / Σa², D2DMoE, arXiv 2310.04361). Accuracy: on the batches that are trained on; the dashed line and the ring are held-out data before and after. Neurons at rest: activations that are exactly 0, a line a site; dashed, those below 1 % of the token&apos;s largest. Left and Right walk the steps, Up and Down the sites. Runs that are ticked in the list are drawn together. A training that was stopped goes on with the same weights. Of routers: the loss on held-out and on fitted inputs, squared error as a share of the norms&apos; mean square (regression) or cross-entropy (classification), with a ring where the weights were kept; steps made and kept, and Spearman&apos;s rank correlation with the true norms, site by site.</source>
        <translation>一次训练随步数的变化。损失：标签的交叉熵、与稠密模型 logits 的散度、各位点输出的误差，以及 α 乘以稀疏惩罚（平方 Hoyer：(Σ|a|)² / Σa²，D2DMoE，arXiv 2310.04361）。准确率：在训练批次上；虚线与圆环为训练前后的留出数据。静息神经元：恰为 0 的激活，每个位点一条线；虚线为低于该词元最大值 1 % 者。左右键按步移动，上下键切换位点。列表中勾选的训练画在一起。停止过的训练会以相同权重继续。路由器：留出输入与拟合输入上的损失，即平方误差占范数均方的比例（回归）或交叉熵（分类），圆环为保留权重之处；逐位点给出已做与保留的步数，以及与真实范数的斯皮尔曼秩相关。</translation>
    </message>
</context>
<context>
    <name>dynak::AnswerButton</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>不正确</translation>
    </message>
</context>
<context>
    <name>dynak::AnswerModel</name>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>词元 %1</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>The embeddings of the two have a cosine of %1 at τ %2.</source>
        <translation>τ %2 时，两者嵌入的余弦为 %1。</translation>
    </message>
    <message>
        <source>Both say %1: dense at %2, at τ %3 at %4.</source>
        <translation>两者都给出 %1：稠密为 %2，τ %3 时为 %4。</translation>
    </message>
    <message>
        <source>Dense says %1 at %2; at τ %3 it is %4 at %5.</source>
        <translation>稠密给出 %1（%2）；τ %3 时为 %4（%5）。</translation>
    </message>
    <message>
        <source>Softmax probability; difference in percentage points</source>
        <translation>softmax 概率；差别以百分点计</translation>
    </message>
    <message>
        <source>embedding, cosine</source>
        <translation>嵌入，余弦</translation>
    </message>
    <message>
        <source>Mean of the tokens&apos; states, compared with the dense model&apos;s</source>
        <translation>词元状态的平均，与稠密模型比较</translation>
    </message>
    <message>
        <source>tokens, mean cosine</source>
        <translation>词元，平均余弦</translation>
    </message>
    <message>
        <source>States after the last layer, compared with the dense model&apos;s</source>
        <translation>最后一层之后的状态，与稠密模型比较</translation>
    </message>
    <message>
        <source>least alike: “%1”</source>
        <translation>最不相似：“%1”</translation>
    </message>
    <message>
        <source>The token whose state differs most from the dense model&apos;s</source>
        <translation>状态与稠密模型差别最大的词元</translation>
    </message>
    <message>
        <source>same next token</source>
        <translation>相同的下一个词元</translation>
    </message>
    <message>
        <source>Share of the tokens after which both expect the same one</source>
        <translation>两者预期相同下一词元的比例</translation>
    </message>
    <message>
        <source>perplexity of the text</source>
        <translation>文本的困惑度</translation>
    </message>
    <message>
        <source>exp of the mean cross-entropy of its tokens; lower is better</source>
        <translation>其词元平均交叉熵的 exp；越低越好</translation>
    </message>
    <message>
        <source>experts a token</source>
        <translation>每个词元的专家数</translation>
    </message>
    <message>
        <source>Executed experts, mean of sites and tokens</source>
        <translation>运行的专家，位置与词元的平均</translation>
    </message>
    <message>
        <source>multiply-accumulates</source>
        <translation>乘加量</translation>
    </message>
    <message>
        <source>Of this sample, routers included</source>
        <translation>此样本，含路由器</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>Median forward pass of %n round(s) in which the two took turns; dense over converted</source>
        <translation>
            <numerusform>%n 轮交替运行的中位前向时间；稠密比转换后</numerusform>
        </translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>at τ %1</source>
        <translation>τ %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>experts a token, encoder</source>
        <translation>每个词元的专家数，编码器</translation>
    </message>
    <message>
        <source>experts a token, decoder</source>
        <translation>每个词元的专家数，解码器</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n text(s) that each wrote, in turns; dense over converted</source>
        <translation>
            <numerusform>两者轮流各写 %n 个文本的中位时间；稠密比转换后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::AnswerTable</name>
    <message>
        <source>Answers of both models</source>
        <translation>两个模型的回答</translation>
    </message>
</context>
<context>
    <name>dynak::BudgetField</name>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>转到：%1</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationFigure</name>
    <message>
        <source>Co-activation</source>
        <translation>共激活</translation>
    </message>
    <message>
        <source>Edges from</source>
        <translation>连边下限</translation>
    </message>
    <message>
        <source>Experts are joined that fire together at least this much more often than chance</source>
        <translation>连接共同激活频率至少达到随机水平这一倍数的专家</translation>
    </message>
    <message>
        <source>edges from %1</source>
        <translation>连边下限：%1</translation>
    </message>
    <message>
        <source>area: tokens that run it</source>
        <translation>面积：运行该专家的词元</translation>
    </message>
    <message>
        <source>area: its neurons&apos; firing rate</source>
        <translation>面积：其神经元的激活率</translation>
    </message>
    <message>
        <source>neuron %1: fires on %2 of tokens</source>
        <translation>神经元 %1：在 %2 的词元上激活</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>neurons %1 and %2: together in %3 of tokens, %4</source>
        <translation>神经元 %1 和 %2：在 %3 的词元上共同激活，%4</translation>
    </message>
    <message>
        <source>neurons %1 and %2: at least one never fires</source>
        <translation>神经元 %1 和 %2：至少有一个从不激活</translation>
    </message>
    <message>
        <source> · %1 of the tokens of %2</source>
        <translation> · 占神经元 %2 词元的 %1</translation>
    </message>
    <message>
        <source>both in expert %1</source>
        <translation>同属专家 %1</translation>
    </message>
    <message>
        <source>experts %1 and %2</source>
        <translation>专家 %1 和 %2</translation>
    </message>
    <message>
        <source>%1 · %2 neurons · %3 tokens</source>
        <translation>%1 · %2 个神经元 · %3 个词元</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>随机水平的倍数</translation>
    </message>
    <message>
        <source>share of co-activations inside experts</source>
        <translation>专家内部的共激活比例</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationView</name>
    <message>
        <source>order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>The layer whose neurons are shown</source>
        <translation>显示其神经元的层</translation>
    </message>
    <message>
        <source>How the neurons are sorted</source>
        <translation>神经元的排序方式</translation>
    </message>
    <message>
        <source>What the colour of a pair of neurons tells: how much more often than chance they fire together, for which share of the row neuron&apos;s tokens, or for which share of all tokens</source>
        <translation>神经元对的颜色含义：共同激活比随机水平高多少倍、占行神经元词元的比例，或占全部词元的比例</translation>
    </message>
    <message>
        <source>experts of %1</source>
        <translation>%1 的专家</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>firing rate</source>
        <translation>激活率</translation>
    </message>
    <message>
        <source>Which neurons fire together, and how well the experts follow that.</source>
        <translation>哪些神经元共同激活，以及专家与之吻合的程度。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>It needs a profile that counts co-activation: its options have that switched off.</source>
        <translation>需要统计共激活的剖析结果：当前剖析选项中已将其关闭。</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>需要剖析结果：遍历一遍数据即可得到。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>dynak::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>dynak::ContinuationPanel</name>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>At most so many new tokens</source>
        <translation>最多这么多新词元</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Continuation by the dense model</source>
        <translation>稠密模型的续写</translation>
    </message>
    <message>
        <source>Continuation by the converted model</source>
        <translation>转换后模型的续写</translation>
    </message>
    <message>
        <source>at τ %1</source>
        <translation>τ %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue the text</source>
        <translation>续写文本</translation>
    </message>
    <message>
        <source>Stop; what is written stays</source>
        <translation>停止；已写的保留</translation>
    </message>
    <message>
        <source>Both models go on with the text, the likeliest token each time (Ctrl+Return)</source>
        <translation>两个模型都续写文本，每次取最可能的词元（Ctrl+回车）</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 experts a token</source>
        <translation>每词元 %1 个专家</translation>
    </message>
    <message>
        <source>%1 experts so far</source>
        <translation>目前 %1 个专家</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 词元/秒</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>续写</translation>
    </message>
    <message>
        <source>new tokens</source>
        <translation>新词元</translation>
    </message>
    <message>
        <source>experts run</source>
        <translation>运行的专家</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>每秒词元</translation>
    </message>
    <message>
        <source>Translation by the dense model</source>
        <translation>稠密模型的译文</translation>
    </message>
    <message>
        <source>Translation by the converted model</source>
        <translation>转换后模型的译文</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Both models translate the text, the likeliest token each time (Ctrl+Return)</source>
        <translation>两个模型都翻译文本，每次取最可能的词元（Ctrl+回车）</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>time, ms</source>
        <translation>时间，ms</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyFigure</name>
    <message>
        <source>Cost and accuracy</source>
        <translation>成本与准确率</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>within %1 of dense</source>
        <translation>与稠密相差不超过 %1</translation>
    </message>
    <message>
        <source>%1 of dense at %2 of its cost</source>
        <translation>以 %2 的成本达到稠密的 %1</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyView</name>
    <message>
        <source>What each operating point costs and how good it is.</source>
        <translation>每个工作点的成本和质量。</translation>
    </message>
    <message>
        <source>It needs the sweep: the model is measured at a list of τ.</source>
        <translation>需要扫描结果：在一系列 τ 下测量模型。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>横轴显示的内容</translation>
    </message>
    <message>
        <source>What the vertical axis shows</source>
        <translation>纵轴显示的内容</translation>
    </message>
    <message>
        <source>points</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>Kept points, and the point for a budget</source>
        <translation>已保留的工作点，以及满足预算的工作点</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>A τ for each site, and a budget over all of them</source>
        <translation>每个位置一个 τ，以及总预算</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>dynak::ErrorBar</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>复制消息及其详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dynak::ExpertModel</name>
    <message>
        <source>%1 · runs for %2 of tokens</source>
        <translation>%1 · 在 %2 的词元上执行</translation>
    </message>
    <message>
        <source>%1 · its neurons fire on %2 of tokens</source>
        <translation>%1 · 其神经元在 %2 的词元上激活</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <source>share of tokens that run it</source>
        <translation>执行它的词元比例</translation>
    </message>
    <message>
        <source>mean firing rate of its neurons</source>
        <translation>其神经元的平均激活率</translation>
    </message>
    <message>
        <source>co-activation inside, multiple of chance</source>
        <translation>内部共激活，随机水平的倍数</translation>
    </message>
    <message>
        <source>nearest expert</source>
        <translation>最近的专家</translation>
    </message>
    <message>
        <source>co-activation with it, multiple of chance</source>
        <translation>与其共激活，随机水平的倍数</translation>
    </message>
</context>
<context>
    <name>dynak::Extremes</name>
    <message>
        <source>Dearest tokens</source>
        <translation>最费的词元</translation>
    </message>
    <message>
        <source>Cheapest tokens</source>
        <translation>最省的词元</translation>
    </message>
</context>
<context>
    <name>dynak::FitFigure</name>
    <message>
        <source>fitted %1</source>
        <translation>拟合 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) stopped early</source>
        <translation>
            <numerusform>%n 个位点提前停止</numerusform>
        </translation>
    </message>
    <message>
        <source>least %1, %2</source>
        <translation>最小 %1，%2</translation>
    </message>
    <message>
        <source>loss on held-out inputs</source>
        <translation>留出输入上的损失</translation>
    </message>
    <message>
        <source>loss on fitted inputs</source>
        <translation>拟合输入上的损失</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>step %1: loss on held-out inputs</source>
        <translation>第 %1 步：留出输入上的损失</translation>
    </message>
    <message>
        <source>step %1: loss on fitted inputs</source>
        <translation>第 %1 步：拟合输入上的损失</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>site, in the order of the model</source>
        <translation>位点，按模型顺序</translation>
    </message>
</context>
<context>
    <name>dynak::Gallery</name>
    <message>
        <source>Samples by experts run</source>
        <translation>按执行专家数排列的样本</translation>
    </message>
</context>
<context>
    <name>dynak::GalleryModel</name>
    <message>
        <source>dense says %1</source>
        <translation>稠密模型判为 %1</translation>
    </message>
    <message>
        <source>%1 experts a patch</source>
        <translation>每图块 %1 个专家</translation>
    </message>
    <message>
        <source>with experts: %1</source>
        <translation>用专家：%1</translation>
    </message>
</context>
<context>
    <name>dynak::LayoutPanel</name>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>How the views stand now is kept under this name; one of the same name is replaced</source>
        <translation>以此名称保留当前视图布局；同名布局会被替换</translation>
    </message>
    <message>
        <source>Kept layouts</source>
        <translation>已保留的布局</translation>
    </message>
    <message>
        <source>Return or double click: go there. F2: rename. Delete: delete.</source>
        <translation>回车或双击：应用。F2：重命名。Delete：删除。</translation>
    </message>
    <message>
        <source>Keep how the views stand now as</source>
        <translation>将当前布局保留为</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the present layout under this name</source>
        <translation>以此名称保留当前布局</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arrange the views as this layout says</source>
        <translation>按此布局排列视图</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Give this layout another name</source>
        <translation>给此布局换个名称</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Forget this layout; it can be undone</source>
        <translation>删除此布局；可以撤销</translation>
    </message>
    <message>
        <source>rename a layout</source>
        <translation>重命名布局</translation>
    </message>
    <message>
        <source>keep a layout</source>
        <translation>保留布局</translation>
    </message>
    <message>
        <source>delete a layout</source>
        <translation>删除布局</translation>
    </message>
</context>
<context>
    <name>dynak::Layouts</name>
    <message>
        <source>Layout %1</source>
        <translation>布局 %1</translation>
    </message>
</context>
<context>
    <name>dynak::LessonCard</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the lesson off the list; its file stays</source>
        <translation>从列表中移除课程；文件保留</translation>
    </message>
</context>
<context>
    <name>dynak::LessonPage</name>
    <message>
        <source>Show me</source>
        <translation>演示给我看</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>Do it in my place</source>
        <translation>替我完成</translation>
    </message>
    <message>
        <source>Choose the right answer</source>
        <translation>选择正确答案</translation>
    </message>
    <message>
        <source>Being measured …</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>No point of this project does that.</source>
        <translation>此项目中没有这样的点。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>This lesson goes with any project. Open one, and it begins.</source>
        <translation>此课程适用于任何项目。打开一个即可开始。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>This lesson is about the built-in model “%1”, which is not open.</source>
        <translation>此课程讲解内置模型“%1”，它尚未打开。</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>It opens as you left it.</source>
        <translation>将按您上次离开时的样子打开。</translation>
    </message>
    <message>
        <source>It is computed first: about %1. You can read meanwhile.</source>
        <translation>先要计算：约 %1。您可以先阅读。</translation>
    </message>
    <message>
        <source>It is computed first. You can read meanwhile.</source>
        <translation>先要计算。您可以先阅读。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Still computing. %1, %2 left.</source>
        <translation>仍在计算。%1，还剩 %2。</translation>
    </message>
    <message>
        <source>Still computing. %1.</source>
        <translation>仍在计算。%1。</translation>
    </message>
    <message>
        <source>Some results that this step shows are missing. “Run all” computes them.</source>
        <translation>此步骤显示的部分结果缺失。“全部运行”会计算它们。</translation>
    </message>
</context>
<context>
    <name>dynak::LessonsView</name>
    <message>
        <source>Lesson: %1</source>
        <translation>课程：%1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>Go to the next step of the lesson</source>
        <translation>前往课程的下一步骤</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步骤</translation>
    </message>
    <message>
        <source>Go to the step before</source>
        <translation>前往上一步骤</translation>
    </message>
    <message>
        <source>Leave lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Go back to the list; τ, the selection and the views are put back as they were</source>
        <translation>返回列表；τ、选择和视图恢复原样</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>已完成 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::MainWindow</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open model folder…</source>
        <translation>打开模型文件夹…</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder with the data to see it on</source>
        <translation>打开 Hugging Face 文件夹，并选择用于观察模型的数据</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>以其他名称保存项目</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Close the project and go to the start page</source>
        <translation>关闭项目并返回起始页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stop what runs and leave</source>
        <translation>停止正在运行的任务并退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>重新执行该更改</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>缩小选择</translation>
    </message>
    <message>
        <source>Drop the finest part of the selection</source>
        <translation>去掉选择中最细的一级</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选择</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>The selection before</source>
        <translation>上一个选择</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>The selection after</source>
        <translation>下一个选择</translation>
    </message>
    <message>
        <source>Smaller τ</source>
        <translation>减小 τ</translation>
    </message>
    <message>
        <source>Run more experts</source>
        <translation>执行更多专家</translation>
    </message>
    <message>
        <source>Larger τ</source>
        <translation>增大 τ</translation>
    </message>
    <message>
        <source>Run fewer experts</source>
        <translation>执行更少专家</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>全部运行</translation>
    </message>
    <message>
        <source>Run every stage that is not done, up to the curve</source>
        <translation>运行所有未完成的阶段，直到得到曲线</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the stage that runs; what it finished is kept</source>
        <translation>停止正在运行的阶段；已完成的部分会保留</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the current figure at twice its size</source>
        <translation>以两倍尺寸复制当前图表</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy the numbers of the current figure, with a header</source>
        <translation>复制当前图表的数值，含表头</translation>
    </message>
    <message>
        <source>About this view</source>
        <translation>关于此视图</translation>
    </message>
    <message>
        <source>What the current view shows, with its source</source>
        <translation>当前视图显示的内容及其出处</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>图表(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Dynak projects (*.dynak)</source>
        <translation>Dynak 项目 (*.dynak)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Data to see %1 on</source>
        <translation>用于 %1 的数据</translation>
    </message>
    <message>
        <source>Dynak</source>
        <translation>Dynak</translation>
    </message>
    <message>
        <source>The results of this project are not saved.</source>
        <translation>此项目的结果尚未保存。</translation>
    </message>
    <message>
        <source>Computing them again takes the same time again.</source>
        <translation>重新计算需要花费同样的时间。</translation>
    </message>
    <message>
        <source>Write the converted model at the current τ, and check what was written</source>
        <translation>按当前 τ 写出转换后的模型，并检查写出的内容</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Self-check: %1</source>
        <translation>自检：%1</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>导出到的文件夹</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 at %2 of the cost</source>
        <translation>%1（成本为 %2）</translation>
    </message>
    <message>
        <source>Keep operating point</source>
        <translation>保留工作点</translation>
    </message>
    <message>
        <source>Keep the point of the moment in the list beside the curve</source>
        <translation>将当前工作点保留到曲线旁的列表中</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Put a lesson of your own on the list and begin it</source>
        <translation>把自己的课程加入列表并开始</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Write all figures and numbers of the project into one HTML page</source>
        <translation>把项目的全部图表和数字写入一个 HTML 页面</translation>
    </message>
    <message>
        <source>Writing the report… %1</source>
        <translation>正在写报告… %1</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>It needs no other file and no network.</source>
        <translation>它不需要其他文件，也不需要网络。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>Save the current figure as a file</source>
        <translation>把当前图保存为文件</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Copy the command that draws the current figure again; it reads the project&apos;s file</source>
        <translation>复制重新绘制当前图的命令；它读取项目文件</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>课程 (*.json)</translation>
    </message>
    <message>
        <source>“%1” is on the list of lessons.</source>
        <translation>“%1”已在课程列表中。</translation>
    </message>
    <message>
        <source>It goes with any project: open one, and it begins.</source>
        <translation>它适用于任何项目：打开一个即可开始。</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开的项目</translation>
    </message>
    <message>
        <source>Open what was exported</source>
        <translation>打开导出的内容</translation>
    </message>
    <message>
        <source>Show the folder or the report that was written last</source>
        <translation>显示最近写出的文件夹或报告</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a text, a class of pictures or a part of the model</source>
        <translation>查找文本、图像类别或模型的某一部分</translation>
    </message>
</context>
<context>
    <name>dynak::ModelView</name>
    <message>
        <source>Parts of the model</source>
        <translation>模型的部件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter parts by name</source>
        <translation>按名称筛选部件</translation>
    </message>
    <message>
        <source>The parts of the model, their parameters and their share of the work.</source>
        <translation>模型的各个部件、参数量及其在计算量中的占比。</translation>
    </message>
    <message>
        <source>It needs the model to be loaded.</source>
        <translation>需要先加载模型。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>%1 · MACs of a sample of %2 tokens</source>
        <translation>%1 · 含 %2 个词元的样本的 MACs</translation>
    </message>
</context>
<context>
    <name>dynak::NeuronFigure</name>
    <message>
        <source>Neurons of a site</source>
        <translation>某位点的神经元</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>firing rate, share of tokens</source>
        <translation>激活率（词元占比）</translation>
    </message>
    <message>
        <source>mean magnitude</source>
        <translation>平均幅值</translation>
    </message>
    <message>
        <source>neurons by firing rate</source>
        <translation>按激活率排列的神经元</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n 个神经元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n always fire(s)</source>
        <translation>
            <numerusform>%n 个始终激活</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fire(s)</source>
        <translation>
            <numerusform>%n 个从不激活</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-activation</source>
        <translation>预激活值</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 高于 %2</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>pre-activation from</source>
        <translation>预激活自</translation>
    </message>
    <message>
        <source>pre-activation to</source>
        <translation>预激活至</translation>
    </message>
    <message>
        <source>share of values</source>
        <translation>数值占比</translation>
    </message>
</context>
<context>
    <name>dynak::OperatingPointModel</name>
    <message>
        <source>operating point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>cost, share of dense MACs</source>
        <translation>成本，占稠密 MACs 的比例</translation>
    </message>
    <message>
        <source>MACs per sample</source>
        <translation>每样本 MACs</translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation>95% 区间下限</translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation>95% 区间上限</translation>
    </message>
    <message>
        <source>experts per token and site</source>
        <translation>每词元每位点专家数</translation>
    </message>
    <message>
        <source>ms per sample</source>
        <translation>毫秒/样本</translation>
    </message>
    <message>
        <source>%1 of dense MACs (%2 per sample)</source>
        <translation>稠密 MACs 的 %1（每样本 %2）</translation>
    </message>
    <message>
        <source>%1 %2 (%3 … %4)</source>
        <translation>%1 %2（%3 … %4）</translation>
    </message>
    <message>
        <source>%1 experts per token and site</source>
        <translation>每词元每位点 %1 个专家</translation>
    </message>
    <message>
        <source>%1 per sample, measured</source>
        <translation>每样本 %1，实测</translation>
    </message>
    <message numerus="yes">
        <source>over %n sample(s)</source>
        <translation>
            <numerusform>基于 %n 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>no measured point is both cheaper and better</source>
        <translation>没有实测点既更便宜又更好</translation>
    </message>
</context>
<context>
    <name>dynak::OutlineModel</name>
    <message>
        <source>%1: tick to convert it</source>
        <translation>%1：勾选以转换</translation>
    </message>
    <message>
        <source>%1
%2 of the MACs of a sample of %3 tokens</source>
        <translation>%1
占含 %3 个词元的样本 MACs 的 %2</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
</context>
<context>
    <name>dynak::PinList</name>
    <message>
        <source>Keep the point of the moment to compare it with others.</source>
        <translation>保留当前工作点，以便与其他点比较。</translation>
    </message>
    <message>
        <source>kept points</source>
        <translation>已保留的工作点</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept points</source>
        <translation>已保留的工作点</translation>
    </message>
    <message>
        <source>cheapest within</source>
        <translation>最省，降幅不超过</translation>
    </message>
    <message>
        <source>% of dense</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>best under</source>
        <translation>最优，成本低于</translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>Enter a number and press Return: τ moves to that measured point</source>
        <translation>输入数值并按回车键：τ 将移动到对应的实测点</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 1.</source>
        <translation>请输入百分比，例如 1。</translation>
    </message>
    <message>
        <source>No measured point is within %1 of dense.</source>
        <translation>没有与稠密模型相差 %1 以内的实测点。</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 50.</source>
        <translation>请输入百分比，例如 50。</translation>
    </message>
    <message>
        <source>No measured point costs less than %1.</source>
        <translation>没有成本低于 %1 的实测点。</translation>
    </message>
    <message>
        <source>%1: %2 at %3 of the cost</source>
        <translation>%1：%2（成本为 %3）</translation>
    </message>
    <message>
        <source>Click: go there. Ctrl+click a second one: compare. Double click or F2: rename. Delete: remove. Alt+↑ and Alt+↓: move.</source>
        <translation>单击：前往。Ctrl+单击第二个：比较。双击或 F2：重命名。Delete：移除。Alt+↑ 和 Alt+↓：移动。</translation>
    </message>
    <message>
        <source>go to the point for a budget</source>
        <translation>前往满足预算的点</translation>
    </message>
    <message>
        <source>go to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>dynak::PinModel</name>
    <message>
        <source>remove a point</source>
        <translation>移除工作点</translation>
    </message>
    <message>
        <source>move a point</source>
        <translation>移动工作点</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>predicted between measured points</source>
        <translation>由实测点之间预测</translation>
    </message>
    <message>
        <source>rename a point</source>
        <translation>重命名工作点</translation>
    </message>
    <message>
        <source>point</source>
        <translation>工作点</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 against %2: cost %3 points, %4 %5</source>
        <translation>%1 对比 %2：成本 %3 个百分点，%4 %5</translation>
    </message>
    <message>
        <source>%1 × as fast</source>
        <translation>速度为 %1 倍</translation>
    </message>
</context>
<context>
    <name>dynak::PipelineView</name>
    <message>
        <source>The steps from a model to its curve.</source>
        <translation>从模型到曲线的各个阶段。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>own options</source>
        <translation>自定选项</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>take the preset %1</source>
        <translation>采用预设 %1</translation>
    </message>
</context>
<context>
    <name>dynak::PlaygroundView</name>
    <message>
        <source>example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Take another sample of the data</source>
        <translation>取数据中的另一个样本</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Try a picture or a text from a file</source>
        <translation>试用文件中的图片或文本</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the answers as a table</source>
        <translation>把回答复制为表格</translation>
    </message>
    <message>
        <source>Type a sentence, or drop a text file</source>
        <translation>输入一句话，或拖入文本文件</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>把图片拖到这里、粘贴，或选择文件。</translation>
    </message>
    <message>
        <source>What the model makes of your own sentence or picture, dense and converted, side by side.</source>
        <translation>模型对您自己的句子或图片的结果，稠密与转换后并排。</translation>
    </message>
    <message>
        <source>It needs the experts and their routers.</source>
        <translation>需要专家及其路由器。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Choose a picture to try</source>
        <translation>选择要试的图片</translation>
    </message>
    <message>
        <source>Choose a text to try</source>
        <translation>选择要试的文本</translation>
    </message>
    <message>
        <source>Waits until the stage “%1” is done.</source>
        <translation>等待阶段“%1”完成。</translation>
    </message>
    <message>
        <source>Both models run…</source>
        <translation>两个模型正在运行…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>未到结尾就已停止。</translation>
    </message>
    <message>
        <source>Both write the same at τ %1.</source>
        <translation>τ %1 时，两者写出的相同。</translation>
    </message>
    <message>
        <source>They differ from the first token on, at τ %1.</source>
        <translation>τ %1 时，两者从第一个词元起就不同。</translation>
    </message>
    <message numerus="yes">
        <source>They part after %n token(s), at τ %1.</source>
        <translation>
            <numerusform>τ %1 时，两者在 %n 个词元后分开。</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs routers for the options as they are now.</source>
        <translation>需要按当前选项拟合的路由器。</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectBar</name>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectRunner</name>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1：%2（上限 %3）</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityFigure</name>
    <message>
        <source>Router quality</source>
        <translation>路由器质量</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>experts, k</source>
        <translation>专家数 k</translation>
    </message>
    <message>
        <source>share of the norm covered</source>
        <translation>覆盖的范数比例</translation>
    </message>
    <message>
        <source>by the true best k</source>
        <translation>真实最优 k 个的覆盖比例</translation>
    </message>
    <message>
        <source>true norm of the expert&apos;s output</source>
        <translation>专家输出的真实范数</translation>
    </message>
    <message>
        <source>%1: predicted norm</source>
        <translation>%1：预测范数</translation>
    </message>
    <message>
        <source>%1: router&apos;s score</source>
        <translation>%1：路由器得分</translation>
    </message>
    <message>
        <source>experts run, k</source>
        <translation>执行的专家数 k</translation>
    </message>
    <message>
        <source>norm covered by the best k experts</source>
        <translation>最优 k 个专家覆盖的词元范数比例</translation>
    </message>
    <message>
        <source>true best k</source>
        <translation>真实最优 k 个</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>true norm</source>
        <translation>真实范数</translation>
    </message>
    <message>
        <source>router&apos;s score</source>
        <translation>路由器得分</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityModel</name>
    <message>
        <source>Norm covered by the predicted best quarter of the experts, as share of what the true best cover</source>
        <translation>预测最优的四分之一专家所覆盖的范数，占真实最优专家覆盖量的比例</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>of oracle</source>
        <translation>相对理想路由</translation>
    </message>
    <message>
        <source>router cost</source>
        <translation>路由器成本</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityView</name>
    <message>
        <source>Routers by site</source>
        <translation>各位点的路由器</translation>
    </message>
    <message>
        <source>How well each router knows beforehand which experts matter for a token.</source>
        <translation>每个路由器能在多大程度上预知哪些专家对词元重要。</translation>
    </message>
    <message>
        <source>It needs the routers: they are fitted on the profile&apos;s inputs.</source>
        <translation>需要路由器：它们在剖析所保留的输入上训练。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
</context>
<context>
    <name>dynak::RunFigure</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
</context>
<context>
    <name>dynak::RunModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>A tick draws the run beside the selected one</source>
        <translation>勾选后与所选训练画在一起</translation>
    </message>
    <message>
        <source>Share of activations that are exactly 0, mean over sites</source>
        <translation>恰为 0 的激活比例，各位点平均</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>静息</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>ρ %1</source>
        <translation>ρ %1</translation>
    </message>
    <message>
        <source>On held-out data where the run is done, else on what it trains on; ρ: rank correlation of routers, mean over sites</source>
        <translation>训练完成后为留出数据上的值，否则为训练数据上的值；ρ：路由器的秩相关，各位点平均</translation>
    </message>
</context>
<context>
    <name>dynak::SampleBar</name>
    <message>
        <source>Sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the samples</source>
        <translation>在样本中查找</translation>
    </message>
    <message>
        <source>Go to the next sample of a class</source>
        <translation>转到某类别的下一个样本</translation>
    </message>
    <message>
        <source>Go to the next place that reads so</source>
        <translation>转到下一处匹配</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>全部位点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>dynak::SampleText</name>
    <message>
        <source>source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标文本</translation>
    </message>
    <message>
        <source>target of the data</source>
        <translation>数据中的目标文本</translation>
    </message>
    <message>
        <source>as the model writes it at the τ of the moment</source>
        <translation>模型在当前 τ 下写出的文本</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>The lower text: the target of the data, which the decoder is given, or what the converted model itself writes, the likeliest token each time</source>
        <translation>下方文本：数据中的目标文本（提供给解码器），或转换后模型自己写出的文本，每次取最可能的词元</translation>
    </message>
    <message>
        <source>The lower text</source>
        <translation>下方文本</translation>
    </message>
    <message>
        <source>Source of the sample</source>
        <translation>样本源文本</translation>
    </message>
    <message>
        <source>Text of the sample</source>
        <translation>样本文本</translation>
    </message>
    <message>
        <source>Target of the sample</source>
        <translation>样本目标文本</translation>
    </message>
</context>
<context>
    <name>dynak::SitePanel</name>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>lose at most</source>
        <translation>最多损失</translation>
    </message>
    <message>
        <source>% of dense</source>
        <translation>%（相对稠密）</translation>
    </message>
    <message>
        <source>τ of each site</source>
        <translation>各位置的 τ</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Give all sites the common τ</source>
        <translation>让所有位置使用公共 τ</translation>
    </message>
    <message>
        <source>Click: select the site. Double click on τ or F2: type it. Delete: the common τ again.</source>
        <translation>单击：选择位置。双击 τ 或 F2：输入。Delete：恢复公共 τ。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Give this site the common τ</source>
        <translation>让此位置使用公共 τ</translation>
    </message>
    <message>
        <source>spend a budget where it costs least</source>
        <translation>把预算花在代价最小处</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 50.</source>
        <translation>请输入百分比，例如 50。</translation>
    </message>
    <message>
        <source>Gives each site its own τ so that the least is lost at this cost</source>
        <translation>为每个位置分配各自的 τ，使此成本下损失最小</translation>
    </message>
    <message>
        <source>Takes the cheapest measured point of the greedy line that loses no more</source>
        <translation>取贪心曲线上损失不超过此值的最便宜实测点</translation>
    </message>
    <message>
        <source>To spend a budget over the sites, each is measured alone first.</source>
        <translation>要在各位置间分配预算，先单独测量每个位置。</translation>
    </message>
    <message>
        <source>τ of %1</source>
        <translation>%1 的 τ</translation>
    </message>
    <message>
        <source>distribute a budget</source>
        <translation>分配预算</translation>
    </message>
    <message>
        <source>%1: %2 at %3 of the cost</source>
        <translation>%1：%2（成本为 %3）</translation>
    </message>
    <message>
        <source>The cheapest allocation costs %1.</source>
        <translation>最便宜的分配成本为 %1。</translation>
    </message>
    <message>
        <source>No measured allocation is within %1 of dense.</source>
        <translation>没有实测分配与稠密相差在 %1 以内。</translation>
    </message>
</context>
<context>
    <name>dynak::SiteTauModel</name>
    <message>
        <source>a τ of its own</source>
        <translation>自己的 τ</translation>
    </message>
    <message>
        <source>the common τ</source>
        <translation>公共 τ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Dense is faster from %1 of the experts on; %2 run now.</source>
        <translation>运行 %1 及以上的专家时，稠密更快；现在运行 %2。</translation>
    </message>
    <message>
        <source>The share of executed experts from which on the site is faster dense, measured by the sweep on its machine. The executor runs everything then.</source>
        <translation>运行的专家达到此比例后，该位置以稠密方式更快；由扫描在其所用机器上测得。此时会运行全部专家。</translation>
    </message>
    <message>
        <source>dense from</source>
        <translation>稠密阈值</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityFigure</name>
    <message>
        <source>Sparsity</source>
        <translation>稀疏性</translation>
    </message>
    <message>
        <source>share of neurons active per token</source>
        <translation>每词元活跃神经元比例</translation>
    </message>
    <message>
        <source>resting, median</source>
        <translation>静息，中位数</translation>
    </message>
    <message>
        <source>share of neurons active per token (%1)</source>
        <translation>每个词元激活神经元的比例（%1）</translation>
    </message>
    <message>
        <source>outline: %1</source>
        <translation>轮廓：%1</translation>
    </message>
    <message>
        <source>active neurons per token</source>
        <translation>每个词元的活跃神经元</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityModel</name>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>resting share, median token</source>
        <translation>静息比例，中位词元</translation>
    </message>
    <message>
        <source>active share, median token</source>
        <translation>活跃比例，中位词元</translation>
    </message>
    <message>
        <source>active share, 5 % token</source>
        <translation>活跃比例，5% 分位词元</translation>
    </message>
    <message>
        <source>active share, 95 % token</source>
        <translation>活跃比例，95% 分位词元</translation>
    </message>
    <message>
        <source>neurons that never fire</source>
        <translation>从不激活的神经元</translation>
    </message>
    <message>
        <source>neurons that always fire</source>
        <translation>始终激活的神经元</translation>
    </message>
    <message>
        <source>active: a ≠ 0</source>
        <translation>活跃：a ≠ 0</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1</source>
        <translation>活跃：|a| &gt; %1</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1 · largest of the token</source>
        <translation>活跃：|a| &gt; %1 · 该词元的最大值</translation>
    </message>
    <message>
        <source>%1: active share, median token</source>
        <translation>%1：激活比例，中位词元</translation>
    </message>
    <message>
        <source>%1: active share, 5 % token</source>
        <translation>%1：激活比例，5 % 词元</translation>
    </message>
    <message>
        <source>%1: active share, 95 % token</source>
        <translation>%1：激活比例，95 % 词元</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityView</name>
    <message>
        <source>%1 of neurons rest for the median token.</source>
        <translation>对中位词元而言，%1 的神经元处于静息状态。</translation>
    </message>
    <message>
        <source>Which share of each layer&apos;s neurons works for a token, and which rests.</source>
        <translation>处理一个词元时，每层神经元中有多大比例在工作、多大比例静息。</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>需要剖析结果：遍历一遍数据即可得到。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>A neuron counts as active when |a| is above it; the profile must run again</source>
        <translation>|a| 高于该值的神经元计为活跃；需要重新运行剖析</translation>
    </message>
    <message>
        <source>Count as active above %1</source>
        <translation>高于 %1 计为活跃</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>set the threshold</source>
        <translation>设置阈值</translation>
    </message>
    <message>
        <source>%1 of neurons rest for the median token; %2 in %3.</source>
        <translation>中位词元有 %1 的神经元静息；%3 中为 %2。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose a project…</source>
        <translation>选择项目…</translation>
    </message>
    <message>
        <source>Project to compare with</source>
        <translation>要比较的项目</translation>
    </message>
    <message>
        <source>Dynak projects (*.dynak)</source>
        <translation>Dynak 项目 (*.dynak)</translation>
    </message>
    <message>
        <source>Another profile of the same sites, as an outline: an earlier one of this project, or of another project</source>
        <translation>同样位点的另一份分析（轮廓）：本项目较早的，或另一项目的</translation>
    </message>
    <message>
        <source>an earlier profile</source>
        <translation>较早的分析</translation>
    </message>
    <message>
        <source>the profile of %1</source>
        <translation>%1 的分析</translation>
    </message>
</context>
<context>
    <name>dynak::SplitModel</name>
    <message>
        <source>co-activation inside experts</source>
        <translation>专家内部共激活</translation>
    </message>
    <message>
        <source>random, %1 experts</source>
        <translation>随机，%1 个专家</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>%1: %2 experts, %3 of co-activations inside experts</source>
        <translation>%1：%2 个专家，%3 的共激活位于专家内部</translation>
    </message>
    <message>
        <source>, %1 × a random split</source>
        <translation>，为随机划分的 %1 倍</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>of a random split</source>
        <translation>随机划分时</translation>
    </message>
</context>
<context>
    <name>dynak::StageCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>收起选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>“%1”的选项</translation>
    </message>
</context>
<context>
    <name>dynak::StageOptions</name>
    <message>
        <source>%1
Default: %2</source>
        <translation>%1
默认值：%2</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>恢复默认值 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>估计用时</translation>
    </message>
    <message>
        <source>Makes a few steps that are thrown away, to tell how long all of them may take</source>
        <translation>试跑几步（结果丢弃），以估计全部所需的时间</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>测量中…</translation>
    </message>
</context>
<context>
    <name>dynak::StartPage</name>
    <message>
        <source>Drop a project, a model folder, or weights with their JSON here</source>
        <translation>将项目、模型文件夹或权重及其 JSON 拖放到此处</translation>
    </message>
    <message>
        <source>safetensors · Hugging Face folders · .dynak</source>
        <translation>safetensors · Hugging Face 文件夹 · .dynak</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>See how sparse a Transformer is, turn it into experts, choose what it may cost.</source>
        <translation>看清 Transformer 有多稀疏，将其转换为专家，选择可接受的成本。</translation>
    </message>
    <message>
        <source>Try a built-in model</source>
        <translation>试用内置模型</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>从列表中移除；文件保留</translation>
    </message>
</context>
<context>
    <name>dynak::StepDots</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>dynak::StudioSession</name>
    <message>
        <source>set τ to %1</source>
        <translation>将 τ 设为 %1</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>设置“%1”</translation>
    </message>
    <message>
        <source>keep a point</source>
        <translation>保留工作点</translation>
    </message>
    <message>
        <source>set τ of %1 to %2</source>
        <translation>将 %1 的 τ 设为 %2</translation>
    </message>
    <message>
        <source>give %1 the common τ</source>
        <translation>让 %1 使用公共 τ</translation>
    </message>
    <message>
        <source>give all sites the common τ</source>
        <translation>让所有位置使用公共 τ</translation>
    </message>
    <message>
        <source>set how much may be lost</source>
        <translation>设置允许的损失</translation>
    </message>
</context>
<context>
    <name>dynak::TauBar</name>
    <message>
        <source>experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>cost, share of dense</source>
        <translation>成本（稠密 = 100%）</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>time per sample</source>
        <translation>每样本时间</translation>
    </message>
    <message>
        <source>Threshold τ as a number</source>
        <translation>阈值 τ 的数值</translation>
    </message>
    <message>
        <source>Type τ between 0 (all experts) and 1 (only the strongest)</source>
        <translation>输入 0（全部专家）到 1（仅最强的专家）之间的 τ</translation>
    </message>
    <message>
        <source>Experts that run, mean over tokens and sites, of those there are at a site</source>
        <translation>执行的专家数（对词元和位点取平均），以及每个位点的专家总数</translation>
    </message>
    <message>
        <source>Multiply-accumulates of a sample, routers included, as a share of the dense model&apos;s</source>
        <translation>单个样本的乘加运算（MACs），含路由器，占稠密模型的比例</translation>
    </message>
    <message>
        <source>Measured forward pass of one sample, and how many times faster than the dense model</source>
        <translation>单个样本前向传播的实测时间，以及相对稠密模型的加速倍数</translation>
    </message>
    <message>
        <source>all experts</source>
        <translation>全部专家</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured over %n sample(s); behind it the difference to the dense model</source>
        <translation>
            <numerusform>基于 %n 个样本测得；其后为与稠密模型之差</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) differ</source>
        <translation>
            <numerusform>%n 个位置不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: the same τ at all sites</source>
        <translation>单击：所有位置使用相同的 τ</translation>
    </message>
</context>
<context>
    <name>dynak::TauSlider</name>
    <message>
        <source>Threshold τ</source>
        <translation>阈值 τ</translation>
    </message>
    <message>
        <source>An expert runs when its predicted output norm is at least τ times the token&apos;s largest. Arrows step, Shift fine, [ and ] from anywhere.</source>
        <translation>当专家的预测输出范数不小于该词元最大值的 τ 倍时，执行该专家。方向键步进，按住 Shift 微调，[ 和 ] 随处可用。</translation>
    </message>
</context>
<context>
    <name>dynak::TokenModel</name>
    <message>
        <source>%1: %2 experts</source>
        <translation>%1：%2 个专家</translation>
    </message>
    <message>
        <source>%1, dense agrees at %2</source>
        <translation>%1，稠密模型一致（%2）</translation>
    </message>
    <message>
        <source>%1, dense says %2 at %3</source>
        <translation>%1，稠密模型判为 %2（%3）</translation>
    </message>
    <message>
        <source>dense says %1 at %2</source>
        <translation>稠密模型判为 %1（%2）</translation>
    </message>
    <message>
        <source>%1 experts a token, of %2</source>
        <translation>每词元 %1 个专家，共 %2 个</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>experts, mean of sites</source>
        <translation>专家数，各位点平均</translation>
    </message>
    <message>
        <source>experts, %1</source>
        <translation>专家数，%1</translation>
    </message>
    <message>
        <source>with experts: %1 at %2</source>
        <translation>用专家：%1，%2</translation>
    </message>
    <message>
        <source>%1, source</source>
        <translation>%1，源文本</translation>
    </message>
    <message>
        <source>%1, target</source>
        <translation>%1，目标文本</translation>
    </message>
    <message>
        <source>%1: no site with experts sees it</source>
        <translation>%1：没有带专家的位置看到它</translation>
    </message>
    <message>
        <source>experts a token: source %1, target %2, of %3</source>
        <translation>每词元专家数：源文本 %1，目标文本 %2，共 %3 个</translation>
    </message>
</context>
<context>
    <name>dynak::TokenText</name>
    <message>
        <source>Text of the sample</source>
        <translation>样本文本</translation>
    </message>
</context>
<context>
    <name>dynak::TokensFigure</name>
    <message>
        <source>Experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>experts run by a token (mean of sites)</source>
        <translation>词元执行的专家数（各位点平均）</translation>
    </message>
    <message>
        <source>experts run by a token, %1</source>
        <translation>词元执行的专家数，%1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 experts</source>
        <translation>%1 个专家</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>mean of sites</source>
        <translation>各位点平均</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>直方图</translation>
    </message>
</context>
<context>
    <name>dynak::TokensView</name>
    <message>
        <source>What is pointed at</source>
        <translation>指针所指内容</translation>
    </message>
    <message>
        <source>dearest</source>
        <translation>最费</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>最省</translation>
    </message>
    <message>
        <source>samples, mean experts a patch</source>
        <translation>样本，每图块平均专家数</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>样本的排序</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>最省的在前</translation>
    </message>
    <message>
        <source>dearest first</source>
        <translation>最费的在前</translation>
    </message>
    <message>
        <source>wrong only</source>
        <translation>仅错误样本</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs, and in which layers.</source>
        <translation>每个词元或图块执行多少专家，以及在哪些层执行。</translation>
    </message>
    <message>
        <source>It needs the sweep, which keeps router scores of some tokens.</source>
        <translation>需要扫描结果：它会保留部分词元的路由器得分。</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或模型和数据。</translation>
    </message>
    <message>
        <source>Reading the router scores…</source>
        <translation>正在读取路由器得分…</translation>
    </message>
    <message>
        <source>The model writes…</source>
        <translation>模型正在写…</translation>
    </message>
</context>
<context>
    <name>dynak::TrainingFigure</name>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>α · penalty</source>
        <translation>α · 惩罚</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>neurons at rest</source>
        <translation>静息神经元</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>step %1: loss</source>
        <translation>第 %1 步：损失</translation>
    </message>
    <message>
        <source>held out, before %1</source>
        <translation>留出数据，训练前 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>训练后 %1</translation>
    </message>
    <message>
        <source>nothing to count: it learns no labels</source>
        <translation>无可统计：不学习标签</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <translation>近似 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>site</source>
        <translation>位点</translation>
    </message>
    <message>
        <source>task loss, nats</source>
        <translation>任务损失（奈特）</translation>
    </message>
    <message>
        <source>logits loss</source>
        <translation>logits 损失</translation>
    </message>
    <message>
        <source>sites loss</source>
        <translation>位点损失</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>恰为 0</translation>
    </message>
    <message>
        <source>nearly 0</source>
        <translation>近似 0</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>每秒词元数</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>dynak::TrainingView</name>
    <message>
        <source>Trainings</source>
        <translation>训练列表</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Earlier trainings, to compare with</source>
        <translation>以前的训练，用于比较</translation>
    </message>
    <message>
        <source>Make the model sparse</source>
        <translation>使模型稀疏</translation>
    </message>
    <message>
        <source>Switch the stage Sparsify on and run it</source>
        <translation>打开并运行“稀疏化”阶段</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>需要一个项目，或一个模型和数据。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What was learnt is kept: it goes on from there</source>
        <translation>已学到的会保留，并从那里继续</translation>
    </message>
    <message>
        <source>Go on from where it stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>%1 begins…</source>
        <translation>%1 开始…</translation>
    </message>
    <message>
        <source>%1: no step was made.</source>
        <translation>%1：未进行任何一步。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>stopped at step %1 of %2</source>
        <translation>停在第 %1 步，共 %2 步</translation>
    </message>
    <message numerus="yes">
        <source>accuracy %1 → %2 on %n held-out label(s)</source>
        <translation>
            <numerusform>准确率 %1 → %2（%n 个留出标签）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at rest</source>
        <translation>%1 静息</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>每秒 %1 个词元</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Loss, accuracy and neurons at rest while a model is trained, how well routers are fitted, and how earlier trainings went.</source>
        <translation>模型训练时的损失、准确率与静息神经元，路由器拟合得如何，以及以往训练的过程。</translation>
    </message>
    <message>
        <source>It needs a training: Replace projections, ReLU, Sparsify or Fit routers in the pipeline.</source>
        <translation>需要一次训练：流水线中的“替换投影”、“ReLU”、“稀疏化”或“训练路由器”。</translation>
    </message>
    <message>
        <source>site %1 of %2</source>
        <translation>位点 %1 / %2</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1，第 %2 步，共 %3 步</translation>
    </message>
    <message>
        <source>held-out loss %1</source>
        <translation>留出损失 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n 个位点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %1 of %n site(s)</source>
        <translation>
            <numerusform>在 %n 个位点中的 %1 个之后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>rank correlation %1</source>
        <translation>秩相关 %1</translation>
    </message>
</context>
<context>
    <name>dynak::TrialTokens</name>
    <message>
        <source>What is pointed at</source>
        <translation>指针所指内容</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写出</translation>
    </message>
</context>
<context>
    <name>dynak::View</name>
    <message>
        <source>It may take about %1.</source>
        <translation>可能需要约 %1。</translation>
    </message>
</context>
<context>
    <name>dynak::ViewCommands</name>
    <message>
        <source>Commands…</source>
        <translation>命令…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>按名称查找任意命令</translation>
    </message>
    <message>
        <source>Arrange the views for this work</source>
        <translation>按此类工作排列视图</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Keep or change layouts…</source>
        <translation>保留或更改布局…</translation>
    </message>
    <message>
        <source>Keep how the views stand now under a name; rename and delete kept layouts</source>
        <translation>以名称保留当前布局；重命名或删除已保留的布局</translation>
    </message>
    <message>
        <source>Export layout…</source>
        <translation>导出布局…</translation>
    </message>
    <message>
        <source>Write how the views stand now as a file</source>
        <translation>把当前布局写入文件</translation>
    </message>
    <message>
        <source>Import layout…</source>
        <translation>导入布局…</translation>
    </message>
    <message>
        <source>Take over a layout that was exported, and go to it</source>
        <translation>载入导出的布局并应用</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Arrange the views as at the first start</source>
        <translation>按首次启动时排列视图</translation>
    </message>
    <message>
        <source>Arrange the views as this layout of yours says</source>
        <translation>按您的这个布局排列视图</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Show this view, or close it</source>
        <translation>显示或关闭此视图</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Maximise view</source>
        <translation>最大化视图</translation>
    </message>
    <message>
        <source>Give the view the whole window, or go back</source>
        <translation>让视图占满窗口，或恢复</translation>
    </message>
    <message>
        <source>Float view</source>
        <translation>浮动视图</translation>
    </message>
    <message>
        <source>Make the view a window of its own, or put it back</source>
        <translation>让视图成为独立窗口，或放回</translation>
    </message>
    <message>
        <source>Close view</source>
        <translation>关闭视图</translation>
    </message>
    <message>
        <source>Close the view; this menu opens it again</source>
        <translation>关闭视图；此菜单可再次打开</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口配色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>import a layout</source>
        <translation>导入布局</translation>
    </message>
    <message>
        <source>Import layout</source>
        <translation>导入布局</translation>
    </message>
    <message>
        <source>Layouts (*%1)</source>
        <translation>布局 (*%1)</translation>
    </message>
    <message>
        <source>Export layout</source>
        <translation>导出布局</translation>
    </message>
</context>
<context>
    <name>dynak::ViewTitle</name>
    <message>
        <source>Double-click: give this view the whole window. Right-click: float or close it.</source>
        <translation>双击：让此视图占满窗口。右击：浮动或关闭。</translation>
    </message>
</context>
</TS>
