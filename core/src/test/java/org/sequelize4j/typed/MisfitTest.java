package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.Column;
import org.sequelize4j.Definition;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Index;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.ManyThrough;
import org.sequelize4j.Mixin;
import org.sequelize4j.One;
import org.sequelize4j.Row;
import org.sequelize4j.Unique;
import org.sequelize4j.definition.Converters;
import org.sequelize4j.error.DefinitionException;

class MisfitTest {
    interface Ship extends Instance<Ship> {
        String name();
    }

    interface PlainInterface {}

    abstract static class PlainClass implements Instance<Ship> {}

    interface OtherSelf extends Instance<Ship> {}

    @Test
    void aTypedModelExtendsInstanceOfItself() {
        refused(
                PlainInterface.class,
                "does not extend it",
                "interface PlainInterface extends Instance<PlainInterface>");
        refused(PlainClass.class, "is no interface");
        refused(OtherSelf.class, "extends Instance<Ship>", "Write interface OtherSelf extends Instance<OtherSelf>.");
        refused(Row.class, "Row is the dynamic side of every model");
    }

    interface Misspelt extends Instance<Misspelt> {
        String name();

        Misspelt setNmae(String name);
    }

    @Test
    void aSetterWithoutAccessorIsRefusedWithTheNameThatWasMeant() {
        refused(
                Misspelt.class,
                "Misspelt.setNmae(String) would set the attribute \"nmae\", for which there is no accessor.",
                "Did you mean \"name\"?",
                "Write String nmae(); beside it");
    }

    interface WrongSetter extends Instance<WrongSetter> {
        Integer level();

        WrongSetter setLevel(String level);
    }

    interface WrongReturn extends Instance<WrongReturn> {
        Integer level();

        Integer setLevel(Integer level);
    }

    @Test
    void aSetterTakesWhatTheAccessorGives() {
        refused(
                WrongSetter.class,
                "WrongSetter.setLevel(String) takes String, but level() returns Integer.",
                "Write WrongSetter setLevel(Integer value);");
        refused(WrongReturn.class, "returns Integer; a setter returns WrongReturn or void.");
    }

    interface TwoTypes extends Instance<TwoTypes> {
        Integer level();

        Long getLevel();
    }

    interface Action extends Instance<Action> {
        void launch();
    }

    interface TwoArguments extends Instance<TwoArguments> {
        String name();

        String name(String first, String second);
    }

    @Test
    void aMethodThatMatchesNothingIsRefused() {
        refused(TwoTypes.class, "reads the attribute \"level\" as Long, and level() as Integer");
        refused(Action.class, "Action.launch() takes nothing and gives nothing", "Write a default method");
        refused(
                TwoArguments.class,
                "TwoArguments.name(String, String) takes 2 arguments",
                "mark a relation method with @Mixin");
    }

    interface OddType extends Instance<OddType> {
        Optional<String> nickname();
    }

    interface ModelType extends Instance<ModelType> {
        Ship ship();
    }

    interface ModelsType extends Instance<ModelsType> {
        List<Ship> ships();
    }

    @Test
    void aTypeOfNoColumnIsRefused() {
        refused(OddType.class, "returns Optional<String>, which is the type of no column", "mark it @Virtual");
        refused(ModelType.class, "returns a model. Write @BelongsTo One<Ship> ship();");
    }

    @Test
    void aListOfModelsIsAnAssociation() {
        refused(ModelsType.class, "returns models. Write @HasMany Many<Ship> ships();");
    }

    interface Unannotated extends Instance<Unannotated> {
        One<Ship> ship();
    }

    interface Overannotated extends Instance<Overannotated> {
        @HasOne
        @BelongsTo
        One<Ship> ship();
    }

    interface WrongHandle extends Instance<WrongHandle> {
        @HasMany
        One<Ship> ships();
    }

    interface Dynamic extends Instance<Dynamic> {
        @HasMany
        Many<Row> ships();
    }

    interface NoJunction extends Instance<NoJunction> {
        @BelongsToMany
        Many<Ship> ships();
    }

    interface AnnotatedAttribute extends Instance<AnnotatedAttribute> {
        @HasOne
        String ship();
    }

    interface AnnotatedRelation extends Instance<AnnotatedRelation> {
        @Unique
        @HasOne
        One<Ship> ship();
    }

    @Test
    void anAssociationSaysWhichItIsAndHasItsHandle() {
        refused(Unannotated.class, "Unannotated.ship() does not say which association it is", "@HasOne", "@BelongsTo");
        refused(Overannotated.class, "says more than one kind of association");
        refused(WrongHandle.class, "returns One<Ship>, but @HasMany returns Many<Target>.");
        refused(Dynamic.class, "does not name a typed model", "model.hasOne(other)");
        refused(NoJunction.class, "does not say which junction", "ManyThrough<Ship, Junction>");
        refused(AnnotatedAttribute.class, "has @HasOne and returns String");
        refused(AnnotatedRelation.class, "is an association and has @Unique");
    }

    interface Berth extends Instance<Berth> {
        Integer number();
    }

    interface Harbour extends Instance<Harbour> {
        @BelongsToMany(through = "Quay")
        ManyThrough<Ship, Berth> ships();
    }

    @Test
    void oneJunctionIsNamedOnce() {
        refused(Harbour.class, "names two junctions: Berth by its type, and \"Quay\" by its annotation");
    }

    interface Clash extends Instance<Clash> {
        Long getShip();

        @HasOne
        One<Ship> ship();
    }

    interface SetsRelation extends Instance<SetsRelation> {
        @HasOne
        One<Ship> ship();

        void setShip(Ship ship);
    }

    interface OddMixin extends Instance<OddMixin> {
        @HasMany
        Many<Ship> ships();

        @Mixin
        void launchShips();
    }

    interface MisspeltMixin extends Instance<MisspeltMixin> {
        @HasMany
        Many<Ship> ships();

        @Mixin
        List<Ship> getShpis();
    }

    @Test
    void namesAreNotSharedAndRelationMethodsAreMarkedAndSpelt() {
        refused(Clash.class, "gives a second meaning to the name \"ship\"");
        refused(SetsRelation.class, "ship().set(…)", "mark it with @Mixin");
        refused(OddMixin.class, "relation methods are named get…");
        refused(MisspeltMixin.class, "Did you mean \"getShips\"?");
    }

    interface DefaultColumn extends Instance<DefaultColumn> {
        @Column("full_name")
        default String name() {
            return "";
        }
    }

    interface SetterColumn extends Instance<SetterColumn> {
        String name();

        @Column("full_name")
        SetterColumn setName(String name);
    }

    @Test
    void annotationsStandOnAccessors() {
        refused(DefaultColumn.class, "is a default method and has @Column");
        refused(SetterColumn.class, "is a setter and has @Column", "Move it to name().");
    }

    interface TextLength extends Instance<TextLength> {
        @Column(length = 5)
        Integer level();
    }

    interface TextAndLength extends Instance<TextAndLength> {
        @Column(length = 5, text = true)
        String level();
    }

    interface NegativeLength extends Instance<NegativeLength> {
        @Column(length = -5)
        String level();
    }

    interface OddScale extends Instance<OddScale> {
        @Column(precision = 5, scale = 6)
        BigDecimal price();
    }

    interface UnsignedText extends Instance<UnsignedText> {
        @Column(unsigned = true)
        String name();
    }

    interface OddIndex extends Instance<OddIndex> {
        @Index("place")
        String shelf();

        @Index(value = "place", unique = true)
        String box();
    }

    @Test
    void contradictionsInAnnotationsAreRefused() {
        refused(TextLength.class, "@Column with length = 5; that is for String, and the accessor returns Integer.");
        refused(TextAndLength.class, "text = true and length = 5; allowed is one of the two.");
        refused(NegativeLength.class, "length = -5; allowed is a length above 0.");
        refused(OddScale.class, "precision = 5 and scale = 6; allowed is a precision above 0");
        refused(UnsignedText.class, "unsigned = true; that is for numbers");
        refused(OddIndex.class, "says of the index \"place\" that it is unique, and another member says otherwise");
    }

    interface OddDefine extends Instance<OddDefine> {
        static int define(Definition<OddDefine> m) {
            m.timestamps(false);
            return 1;
        }
    }

    @Test
    void defineHasOneShape() {
        refused(OddDefine.class, "Write static void define(Definition<OddDefine> m)");
    }

    private static void refused(Class<?> type, String... parts) {
        assertThatThrownBy(() -> TypedModels.scan(type, Converters.NONE))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContainingAll(parts);
    }
}
