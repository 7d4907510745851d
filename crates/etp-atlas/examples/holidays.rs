//! Prints `country,region,date,key` for every holiday of the years given (2024 to 2030 unless told),
//! for an independent calendar to be compared with.
#![expect(clippy::print_stdout, reason = "a program for the command line")]

use etp_atlas::holidays;

const FRANCE: [&str; 4] = ["", "57", "67", "68"];
const GERMANY: [&str; 16] = [
    "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH",
];

fn main() {
    let mut years = std::env::args()
        .skip(1)
        .filter_map(|text| text.parse::<i32>().ok());
    let (first, last) = (years.next().unwrap_or(2024), years.next().unwrap_or(2030));
    let places = [
        ("FR", &FRANCE[..]),
        ("BE", &[""]),
        ("LU", &[""]),
        ("DE", &GERMANY),
    ];
    for (country, regions) in places {
        for region in regions {
            for holiday in (first..=last).flat_map(|year| holidays::of_year(country, region, year))
            {
                println!("{country},{region},{},{}", holiday.date, holiday.key());
            }
        }
    }
}
