package org.sequelize4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This model has the target's key (Sequelize: belongsTo). Goes on a method that returns {@code One<Target>}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BelongsTo {
    String inverse() default "";

    String foreignKey() default "";

    String targetKey() default "";

    boolean required() default false;

    OnDelete onDelete() default OnDelete.DEFAULT;

    OnDelete onUpdate() default OnDelete.DEFAULT;

    boolean constraints() default true;

    /** The attribute of the target that counts the rows which belong to it. */
    String counterCache() default "";

    /** Whether a write of this model's rows sets the {@code updatedAt} of the row that they belong to. */
    boolean touch() default false;

    /** Attributes of the target that a write of this model's rows sets to the time of it. */
    String[] touches() default {};
}
