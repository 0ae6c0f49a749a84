package org.sequelize4j.examples.documents.typed;

import java.util.List;
import java.util.Objects;
import org.sequelize4j.Association;
import org.sequelize4j.BelongsTo;
import org.sequelize4j.BelongsToMany;
import org.sequelize4j.HasMany;
import org.sequelize4j.HasOne;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.One;
import org.sequelize4j.Sequelize;
import org.sequelize4j.Table;

/** "Defining the Sequelize associations": the four kinds as methods, each alone, and where each puts its foreign key. */
public final class FourAssociations {
    private FourAssociations() {}

    /** The source: one method of each kind, each with a target of its own. */
    @Table
    public interface A extends Instance<A> {
        Integer id();

        @HasOne
        One<B> b();

        @BelongsTo
        One<D> d();

        @HasMany
        Many<E> es();

        @BelongsToMany(through = "C")
        Many<F> fs();
    }

    /** The target of the hasOne; has the key. */
    @Table
    public interface B extends Instance<B> {
        Integer id();
    }

    /** The target of the belongsTo. */
    @Table
    public interface D extends Instance<D> {
        Integer id();
    }

    /** The target of the hasMany; has the key. */
    @Table
    public interface E extends Instance<E> {
        Integer id();
    }

    /** The target of the belongsToMany; both keys are in the junction. */
    @Table
    public interface F extends Instance<F> {
        Integer id();
    }

    /** The foreign keys of the four, the two of the junction last. */
    public static List<String> foreignKeys(Sequelize sequelize) {
        var associations = sequelize.define(A.class).associations();
        Association fs = Objects.requireNonNull(associations.get("fs"));
        return List.of(
                Objects.requireNonNull(associations.get("b")).foreignKey().get(0),
                Objects.requireNonNull(associations.get("d")).foreignKey().get(0),
                Objects.requireNonNull(associations.get("es")).foreignKey().get(0),
                fs.foreignKey().get(0),
                fs.otherKey().get(0));
    }
}
