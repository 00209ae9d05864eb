using System.Collections.Immutable;
using Casebook.Relate.Identity.Classes;

namespace Casebook.Relate.Identity;

/// <summary>Every rule, those with the surest sign first: of two that see the same, the earlier one tells.</summary>
internal static class IdentityRules
{
    public static ImmutableArray<IdentityRule> All { get; } =
    [
        new EmailAddress(),
        new NetworkAddress(),
        new NationalNumber(),
        new RecordNumber(),
        new PlanNumber(),
        new AccountNumber(),
        new LicenceNumber(),
        new VehicleNumber(),
        new DeviceNumber(),
        new FaxNumber(),
        new PhoneNumber(),
        new BiometricRecord(),
        new EventDate(),
        new OldAge(),
        new StreetAddress(),
        new Postcode(),
        new Coordinates(),
        new Hospital(),
        new Workplace(),
        new Residence(),
        new TitledName(),
        new NamedPatient(),
        new NamedRelative(),
        new DescribedPerson(),
        new GivenName(),
        new NamedFile(),
        new InitialsWithAge(),
        new FacePicture(),
        new OtherCode(),
        new PersonalPage(),
    ];
}
