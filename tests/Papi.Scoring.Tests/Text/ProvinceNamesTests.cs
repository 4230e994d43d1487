using Papi.Scoring.Text;

namespace Papi.Scoring.Tests.Text;

public class ProvinceNamesTests
{
    [Theory]
    [InlineData("Lai Châu", "laichau")]
    [InlineData("Tỉnh Lai Châu", "tinhlaichau", "laichau")]
    [InlineData("Thành phố Đà Nẵng", "thanhphodanang", "danang")]
    [InlineData("T.P. Huế", "tphue", "hue")]
    [InlineData("Lai Chau province", "laichauprovince", "laichau")]
    [InlineData("Ho Chi Minh City", "hochiminhcity", "hochiminh")]
    [InlineData("TP Ho Chi Minh City", "tphochiminhcity", "hochiminhcity", "tphochiminh", "hochiminh")]
    public void KeysOf_Text_GoesFromFullToBare(string text, params string[] keys) =>
        ProvinceNames.KeysOf(text).Should().Equal(keys);

    [Theory]
    [InlineData("TP.")]
    [InlineData("Tỉnh")]
    [InlineData("City")]
    [InlineData("")]
    public void KeysOf_NothingButThePrefix_IsNotStripped(string text) =>
        ProvinceNames.KeysOf(text).Should().Equal(SpellingKey.Of(text));
}
