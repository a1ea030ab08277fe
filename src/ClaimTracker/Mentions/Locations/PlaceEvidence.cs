using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Locations;

/// <summary>How much an article speaks of each country and of each state or province.</summary>
internal sealed class PlaceEvidence : IDisposable
{
    private float[] _countries = SpareArrays<float>.Rent(Gazetteer.World.CountryCount);

    /// <summary>An article names a few of some thousands.</summary>
    private readonly Dictionary<int, float> _regions = Spares.RentMap<int, float>();
    private float _countryTotal, _regionTotal;

    public PlaceEvidence() => _countries.AsSpan(0, Gazetteer.World.CountryCount).Clear();

    /// <summary>How much was said of countries altogether; a mention of a country counts two.</summary>
    public float Total => _countryTotal;

    public void AddCountry(int country, float weight)
    {
        if (country != 0)
        {
            _countries[country] += weight;
            _countryTotal += weight;
        }
    }

    public void AddRegion(int region, float weight)
    {
        if (region != 0)
        {
            _regions[region] = _regions.GetValueOrDefault(region) + weight;
            _regionTotal += weight;
        }
    }

    /// <summary>Counts a place for its country and its state or province.</summary>
    public void Add(int place, float weight)
    {
        AddCountry(Gazetteer.World.CountryNumberOf(place), weight);
        AddRegion(Gazetteer.World.RegionOf(place), weight);
    }

    /// <summary>The part of all that was said of countries that was said of this one; 0 to 1.</summary>
    public float ShareOfCountry(int country) => country == 0 || _countryTotal <= 0 ? 0 : _countries[country] / _countryTotal;

    /// <summary>The part of all that was said of states and provinces that was said of this one; 0 to 1.</summary>
    public float ShareOfRegion(int region) => region == 0 || _regionTotal <= 0 ? 0 : _regions.GetValueOrDefault(region) / _regionTotal;

    /// <summary>The country that has more than this share; 0 where none has.</summary>
    public int CountryAbove(float share)
    {
        for (var country = 1; country < Gazetteer.World.CountryCount; country++)
        {
            if (_countries[country] > 0 && ShareOfCountry(country) > share)
            {
                return country;
            }
        }

        return 0;
    }

    public void Dispose()
    {
        SpareArrays<float>.Return(_countries);
        _countries = [];
        Spares.Return(_regions);
    }
}
