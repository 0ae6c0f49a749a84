package org.sequelize4j.benchmarks.faces;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.HasMany;
import org.sequelize4j.Instance;
import org.sequelize4j.Many;
import org.sequelize4j.Table;

/** The model of {@link Branches} as an interface. */
@Table("branches")
interface Branch extends Instance<Branch> {
    Long id();

    String name();

    Integer length();

    Double weight();

    String wood();

    @Nullable
    Long parentId();

    @HasMany(foreignKey = "parentId")
    Many<Branch> children();
}
