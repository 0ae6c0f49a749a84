package org.sequelize4j.association;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sequelize4j.definition.ModelDefaults;

/** Which halves of a many-to-many are a pair. */
class JunctionPairsTest {
    @Test
    void theOnlyTwoHalvesOverAJunctionPairWhateverTheirAliases() {
        Declared declared = Declared.with(ModelDefaults.STANDARD, "Student", "Course", "Enrol")
                .belongsToMany(
                        "Student",
                        "Course",
                        a -> a.as("courses").through("Enrol").foreignKey("studentId"))
                .belongsToMany(
                        "Course",
                        "Student",
                        a -> a.as("students").through("Enrol").foreignKey("courseId"));

        assertThat(declared.primaryKey("Enrol")).containsExactly("studentId", "courseId");
        assertThat(declared.association("Student", "courses").otherKey()).containsExactly("courseId");
        assertThat(declared.association("Course", "students").inverse()).isEqualTo("courses");
    }

    @Test
    void halvesOverAJunctionThatNameDifferentKeysStayApart() {
        Declared declared = Declared.with(ModelDefaults.STANDARD, "Student", "Course", "Enrol")
                .belongsToMany(
                        "Student",
                        "Course",
                        a -> a.as("courses").through("Enrol").foreignKey("s").otherKey("c"))
                .belongsToMany(
                        "Course",
                        "Student",
                        a -> a.as("students").through("Enrol").foreignKey("x").otherKey("y"));

        assertThat(declared.attributes("Enrol")).contains("s", "c", "x", "y");
    }
}
